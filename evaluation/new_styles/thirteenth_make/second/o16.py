"""o16 (ordinary): an Excel tracker with hidden helper columns, real dates, a key sheet of the team's own status words, a hidden sheet of lists."""
import datetime
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.worksheet.datavalidation import DataValidation
NAME="o16"; ORG="Royal Borough of Penmarsh"; TITLE="SEND Written Statement of Action: live tracker"
S={"Landed":("completed","blue","9DC3E6"),"Cruising":("on_track","green","A9D18E"),"Choppy":("at_risk","amber","FFD966"),"Grounded":("off_track","red","F4877D"),"Boarding":("not_started","grey","D0CECE"),"":("unknown",None,None)}
d=datetime.date
A1,A2,A3,A4="Priority 1 - Waiting times for speech and language therapy","Priority 2 - Quality of education, health and care plans","Priority 3 - Preparing for adulthood","Priority 4 - Talking with parents"
R=[(A1,[
("P1.1","Count who is waiting, for what and since when, one list for all three providers","Penmarsh Community Health Trust","B",d(2026,4,30),D("30/04/2026","2026-04-30"),"One list","Landed","List agreed 28 April: 612 children."),
("P1.2","Recruit six therapists, two of whom speak Polish or Bengali","Ngozi Eze-Larkin (Therapies Lead)","P:Ngozi Eze-Larkin|Therapies Lead",d(2026,12,18),D("18/12/2026","2026-12-18"),"No child waits over 18 weeks","Choppy","Four in post. No applicant for the bilingual posts so far; advert repeated in October through the two community centres."),
("P1.3","Train 40 teaching assistants to deliver the first tier","Primary Inclusion Partnership","B","Autumn term 2026",D("Autumn term 2026","2026-12-31"),"","Cruising","24 trained"),
("P1.4","Publish the waiting list figures on the local offer every month","SEND Business Manager","T","Monthly",REC("Monthly",MONTHLY),"Parents know how long","Cruising",None)]),
(A2,[
("P2.1","Write a one-page standard of what a good plan holds","Designated Clinical Officer / Principal Educational Psychologist","T:Designated Clinical Officer//T:Principal Educational Psychologist",d(2026,5,29),D("29/05/2026","2026-05-29"),"All plans finished from June meet the standard","Landed","Used since 1 June"),
("P2.2","Audit 30 plans a term with parents on the panel","Quality and Audit Officer","T","Termly",REC("Termly",TERMLY),"80% good by summer 2027","Cruising","Summer: 47% good"),
("P2.3","Bring the 188 overdue annual reviews to zero","Casework Team North; Casework Team South","B:Casework Team North//B:Casework Team South",d(2026,9,30),D("30/09/2026","2026-09-30"),"None overdue","Grounded","91 remain. Two caseworkers on long-term sick leave."),
("P2.4","New advice template for social care","Yiannis Kyriakou","P",d(2026,7,17),D("17/07/2026","2026-07-17"),"","Landed",None)]),
(A3,[
("P3.1","Map every college course and supported internship within 20 miles","Post-16 Adviser","T",d(2027,1,29),D("29/01/2027","2027-01-29"),"","Boarding",None),
("P3.2","Begin transition meetings in Year 9, not Year 11","Ayşe Demirtaş-Cole","P","From September 2026",F("From September 2026","2026-09-01"),"Every Year 9 has a meeting","Cruising","31 of 74 held by half term"),
("P3.3","Agree with Adult Social Care who pays for what between 18 and 25","Head of Commissioning","T",d(2026,10,30),D("30/10/2026","2026-10-30"),"No gap at 18","Grounded","Legal advice awaited from both sides."),
("P3.4","Ask young people to design the moving-on passport","Loud & Clear Youth Forum","B","Summer 2027",D("Summer 2027","2027-08-31"),"","Boarding",None)]),
(A4,[
("P4.1","Answer every call within one working day","SEND Business Manager","T","In place",K("in_place","In place"),"90% answered","Cruising","86% in October"),
("P4.2","Hold coffee mornings in each of the five localities","Penmarsh Parent Carer Forum","B","Ongoing",K("ongoing","Ongoing"),"","Cruising",None),
("P4.3","Rewrite the 22 standard letters without jargon","Communications","B",d(2026,8,31),D("31/08/2026","2026-08-31"),"Forum is happy with each","Choppy","14 letters approved by the Forum"),
("P4.4","Survey parents again",None,None,d(2027,3,26),D("26/03/2027","2027-03-26"),"60% are satisfied (2025: 34%)","",None)])]
wb=Workbook(); ws=wb.active; ws.title="Tracker"; th=Side(style="thin",color="999999"); bd=Border(left=th,right=th,top=th,bottom=th); wrap=Alignment(wrap_text=True,vertical="top")
ws["B1"]=ORG; ws["B2"]=TITLE; ws["B2"].font=Font(bold=True,size=15); ws["B3"]="Position at 6 November 2026. See the sheet “Key” for what the words in column J mean."
HD=["Sort","Priority","Our ref","Task","Owned by","Finish date","RowKey","Finish (number)","Result we expect","State of play","Notes since the last board"]
for i,h in enumerate(HD,1):
    c=ws.cell(5,i,h); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",start_color="3B3B6D"); c.alignment=wrap; c.border=bd
r=6; areas=[]; NUM={A1:("1","Waiting times for speech and language therapy"),A2:("2","Quality of education, health and care plans"),A3:("3","Preparing for adulthood"),A4:("4","Talking with parents")}
for ar,acts in R:
    ga=[]
    for ref,desc,ot,sp,cell,ts,out,s,pr in acts:
        st,rag,col=S[s]
        for i,v in enumerate([r-5,ar,ref,desc,ot,cell,ref.replace(".","_")+"_PEN",(cell-d(1899,12,30)).days if isinstance(cell,d) else None,out or None,s or None,pr],1):
            c=ws.cell(r,i,v); c.alignment=wrap; c.border=bd
            if isinstance(v,d): c.number_format="dd/mm/yyyy"
        ws.row_dimensions[r].height=15*max(2,-(-len(desc)//36),-(-len(pr or "")//36),-(-len(ot or "")//22),-(-len(out or "")//22))
        if col: ws.cell(r,10).fill=PatternFill("solid",start_color=col)
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,rag,s or None)); r+=1
    areas.append(AREA(NUM[ar][0],"priority",ar,NUM[ar][1],ga))
ws.cell(r+1,2,"P4.4 has no owner until the new Participation Manager starts in January.").font=Font(italic=True)
for l,w in zip("ABCDEFGHIJK",(6,24,8,40,26,14,12,12,26,12,40)): ws.column_dimensions[l].width=w
for l in "AGH": ws.column_dimensions[l].hidden=True
ws.freeze_panes="D6"; ws.auto_filter.ref=f"A5:K{r-1}"; dv=DataValidation(type="list",formula1="Lists!$A$1:$A$5",allow_blank=True); ws.add_data_validation(dv); dv.add(f"J6:J{r-1}")
k=wb.create_sheet("Key"); k["A1"]="What the words mean"; k["A1"].font=Font(bold=True,size=13); k["A3"]="Word"; k["B3"]="Meaning"
for i,(w,m) in enumerate([("Landed","Finished, and the board has seen the proof"),("Cruising","On track for the finish date"),("Choppy","At risk: may be late, the owner has a plan to recover"),("Grounded","Off track: will not be done in time without help from the board"),("Boarding","Not started yet")],4):
    k.cell(i,1,w).fill=PatternFill("solid",start_color=S[w][2]); k.cell(i,2,m)
k.column_dimensions["A"].width=14; k.column_dimensions["B"].width=60
l=wb.create_sheet("Lists"); l.sheet_state="hidden"
for i,w in enumerate(["Landed","Cruising","Choppy","Grounded","Boarding"],1): l.cell(i,1,w)
for i,a in enumerate(NUM,1): l.cell(i,3,a)
ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,H(("area","Priority"),("ref","Our ref"),("description","Task"),("owners","Owned by"),("timescale","Finish date"),("outcome","Result we expect"),("status","State of play"),("progress","Notes since the last board")),areas)
