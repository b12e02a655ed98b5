"""b20 plain text: a table drawn with plus, minus and bar signs, as exported from an old document system: cells wrapped, page furniture with form feeds, area lines across the whole width, head repeated on the second page, a note after."""
from bl import *
import textwrap
NAME="b20"; ORG="NORTH FELLS INTEGRATED CARE PARTNERSHIP"; TITLE="MATERNITY AND NEONATAL REVIEW: LOCAL ACTION PLAN"; INSP=None
C={"OPEN":"in_progress","CLOSED":"completed","OVERDUE":"delayed","NOT DUE":"planned"}
PLAN=[("ESSENTIAL ACTION 1: SAFE STAFFING","1","SAFE STAFFING",[
 ("1a","Recruit 22 midwives, with a welcome payment for those who return to practice.","Director of Midwifery",[T("Director of Midwifery")],D("31 March 2025","2025-03-31"),"15 appointed. Five more in training.","OPEN"),
 ("1b","Report staffing on every shift to the board.","Director of Midwifery",[T("Director of Midwifery")],REC("Monthly from Sept 2024",MONTHLY,"2024-09-01"),"In each board paper since September.","CLOSED"),
 ("1c","Protect time for training so that nine in ten staff complete it.","Clinical Director / Education Lead",[T("Clinical Director"),T("Education Lead")],D("30 November 2024","2024-11-30"),"84% at 6 December.","OVERDUE")]),
 ("ESSENTIAL ACTION 2: LISTENING TO WOMEN AND FAMILIES","2","LISTENING TO WOMEN AND FAMILIES",[
 ("2a","Pay the chair of the Maternity Voices Partnership for two days a week.","ICB Head of Children and Maternity",[T("ICB Head of Children and Maternity")],D("Oct 2024","2024-10-31"),"Contract signed.","CLOSED"),
 ("2b","Walk the wards with families four times a year.","Maternity Voices Partnership",[B("Maternity Voices Partnership")],REC("Quarterly",QUARTERLY),"Autumn walk gave 17 points, 11 of them done.","OPEN"),
 ("2c","Translate leaflets into the eight languages most used.","Patient Information Officer",[T("Patient Information Officer")],R("Jan - Jun 2025","2025-01-01","2025-06-30"),None,"NOT DUE")]),
 ("ESSENTIAL ACTION 3: GOVERNANCE","3","GOVERNANCE",[
 ("3a","Appoint a non-executive safety champion.","Trust Chair",[T("Trust Chair")],D("July 2024","2024-07-31"),"In post.","CLOSED"),
 ("3b","Hold a monthly review of each serious incident, with the neighbouring trust.","Medical Director and Risk Midwife",[T("Medical Director"),T("Risk Midwife")],REC("Monthly",MONTHLY),"Four held.","OPEN"),
 ("3c","Close the 63 open actions from earlier reviews.","Dr Ailsa Corrigan",[P("Ailsa Corrigan",title="Dr")],D("31/01/2025","2025-01-31"),"29 left.","OPEN"),
 ("3d","Bring this plan to health scrutiny.","ICB Place Director",[T("ICB Place Director")],D("Spring 2025","2025-05-31"),None,"NOT DUE")]),
 ("ESSENTIAL ACTION 4: NEONATAL CARE","4","NEONATAL CARE",[
 ("4a","Open a transitional care bay of six cots.","Neonatal Matron; Estates",[T("Neonatal Matron"),B("Estates")],D("end of Feb 2025","2025-02-28"),"Builders on site.","OPEN"),
 ("4b","Agree with the ambulance service a time for transfers.","Operational Delivery Network",[B("Operational Delivery Network")],K("relative","Within 3 months"),"Two meetings cancelled.","OVERDUE"),
 ("4c","Offer psychological support to every family in the unit.","Neonatal Matron",[T("Neonatal Matron")],K("ongoing","Ongoing"),"Psychologist three days a week.","OPEN")])]
W=[4,34,24,16,26,8]; H=["No","Action agreed","Lead","Due","Position at 6 Dec 2024","State"]
sep="+"+"+".join("-"*(w+2) for w in W)+"+"; tot=len(sep)
def row(cells):
    ls=[textwrap.wrap(c or "",w,break_long_words=False) or [""] for c,w in zip(cells,W)]; n=max(map(len,ls))
    return "\n".join("|"+"|".join(" "+(l[i] if i<len(l) else "").ljust(w)+" " for l,w in zip(ls,W))+"|" for i in range(n))+"\n"+sep+"\n"
o=ORG.center(tot).rstrip()+"\n"+TITLE.center(tot).rstrip()+"\n\n"+"Joint Committee, 12 December 2024, item 7, annex B\n\n"+textwrap.fill("The independent review of maternity and neonatal care in the two hospitals made four groups of essential actions. The table shows what has been agreed, who leads and where each action stood when papers closed.",tot-2)+"\n\n"+sep+"\n"+row(H)
areas=[]
for k,(hd,n,t,acts) in enumerate(PLAN):
    if k==2: o+="\n"+"Annex B".ljust(tot-8)+"page 1"+"\n\x0c"+"North Fells ICP - maternity and neonatal review".ljust(tot)[:tot].rstrip()+"\n\n"+sep+"\n"+row(H)
    o+="| "+hd.ljust(tot-4)+" |\n"+sep+"\n"; ga=[]
    for ref,a,ot,ow,ts,pr,s in acts:
        o+=row([ref,a,ot,ts["text"],pr,s]); m={"alt":{}}
        if s=="OPEN": m["alt"]["status"]=["unknown"]
        if s=="NOT DUE": m["alt"]["status"]=["not_started"]
        if ref=="2a": m["alt"]["owners"]=[[T("Head of Children and Maternity",org="ICB")]]
        if ref=="3d": m["alt"]["owners"]=[[T("Place Director",org="ICB")]]
        if not m["alt"]: del m["alt"]
        ga.append(A(ref,a,ot,ow,ts,None,pr,C[s],**m))
    areas.append(AREA(n,"other",hd,t,ga))
o+="\n"+"Annex B".ljust(tot-8)+"page 2"+"\n\nNOT DUE means that work has not begun because its start date has not come.\n"
open(path(NAME+".txt"),"w",encoding="utf-8",newline="\r\n").write(o)
write(NAME,ORG,TITLE,None,[["ref","No"],["description","Action agreed"],["owners","Lead"],["timescale","Due"],["progress","Position at 6 Dec 2024"],["status","State"]],areas)
