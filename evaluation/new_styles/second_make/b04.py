"""b04 Excel: SEND priority action plan. A front sheet with a count, one sheet a priority area (title and statement in merged cells, head in row 5), outcome merged over its actions, due dates as real dates shown dd mmm yy, two hidden columns (officers' notes, id), a note beside the table."""
from bl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="b04"; ORG="Aldwick and the Levels Local Area Partnership"; TITLE="SEND Priority Action Plan"; INSP="Area SEND inspection, 3 to 7 March 2025"
def DD(y,m,d): x=dt.date(y,m,d); return D(x.strftime("%d %b %y"),x.isoformat())
C={"Complete":("completed","5B9BD5"),"On track":("on_track","A9D08E"),"Some issues":("at_risk","FFD966"),"Off track":("off_track","FF7C80"),"Not started":("not_started","FFFFFF")}
PLAN=[("1","Leaders across education, health and care should work together to cut waiting times for neurodevelopmental assessment","PA1 Waiting",[
 ("Children wait no longer than 52 weeks by March 2026 and are supported while they wait.",[
  ("PA1.1","Move to a single point of referral run jointly by the council and the trust.","Deputy Director, Children’s Community Services (ICB)","Deputy Director, Children’s Community Services",[T("Deputy Director, Children’s Community Services",org="ICB")],DD(2025,9,30),"Single form in use since 8 September. Schools in the Levels still send paper.","On track"),
  ("PA1.2","Offer a needs-led support pack, with no diagnosis needed, to every family on the list.","Parent Carer Forum / SENDIASS",None,[B("Parent Carer Forum"),B("SENDIASS")],DD(2025,7,18),"Sent to 2,114 families.","Complete"),
  ("PA1.3","Recruit 4.0 WTE clinicians.","Clinical Lead",None,[T("Clinical Lead")],DD(2025,12,31),"2.2 WTE appointed. No psychologist applied.","Some issues")]),
 ("Families say that they know where they are in the queue.",[
  ("PA1.4","Text families every eight weeks with their place.","Service Manager (Neurodevelopmental Pathway)",None,[T("Service Manager (Neurodevelopmental Pathway)")],REC("Every 8 weeks from Sept 2025","FREQ=WEEKLY;INTERVAL=8","2025-09-01"),"First text failed for 300 numbers.","Some issues")])]),
 ("2","Leaders should make sure that education, health and care plans describe the child well and are reviewed on time","PA2 EHC plans",[
 ("Nine in ten plans are rated good by multi-agency audit.",[
  ("PA2.1","Rewrite the plan template with children and the forum.","Nadia Fearnley",None,[P("Nadia Fearnley")],DD(2025,10,24),"Third version out for comment.","On track"),
  ("PA2.2","Give health and care advice-givers half a day’s training on writing outcomes.","Designated Clinical Officer and Designated Social Care Officer",None,[T("Designated Clinical Officer"),T("Designated Social Care Officer")],DD(2026,1,30),"DSCO vacancy since May.","Off track"),
  ("PA2.3","Audit 20 plans a term with parents on the panel.","SEND QA Officer",None,[T("SEND QA Officer")],REC("Termly",TERMLY),"Summer audit: 11 of 20 good.","On track")]),
 ("Reviews are held and their papers are returned in four weeks.",[
  ("PA2.4","Clear the backlog of 640 annual reviews.","SEN Casework Manager",None,[T("SEN Casework Manager")],DD(2026,4,3),"418 left.","On track"),
  ("PA2.5","Give every school a named caseworker.","SEN Casework Manager",None,[T("SEN Casework Manager")],K("in_place","In place"),"List on the Local Offer.","Complete")])]),
 ("3","Leaders should improve preparation for adulthood from Year 9","PA3 Adulthood",[
 ("Young people leave school with somewhere to go.",[
  ("PA3.1","Write a pathway guide for Years 9 to 14.","Preparing for Adulthood Lead",None,[T("Preparing for Adulthood Lead")],DD(2025,11,28),None,"Not started"),
  ("PA3.2","Double supported internships to 60.","Employment & Skills Team; Levels College",None,[B("Employment & Skills Team"),B("Levels College")],DD(2026,8,31),"38 agreed.","On track"),
  ("PA3.3","Start adult social care assessments at 17.","Head of Adult Social Care (Transitions)",None,[T("Head of Adult Social Care (Transitions)")],K("unknown","TBC – subject to budget"),"Bid goes to Cabinet in November.","Some issues")])])]
wb=Workbook(); f=wb.active; f.title="Front sheet"; f["B2"]=ORG; f["B3"]=TITLE; f["B4"]=INSP; f["B3"].font=Font(bold=True,size=20); f.row_dimensions[3].height=30; f["B6"]="Position reported to the SEND Improvement Board, 14 October 2025"
f["B8"]="Rating"; f["C8"]="Number"; 
for i,(k,n) in enumerate([("Complete",2),("On track",5),("Some issues",3),("Off track",1),("Not started",1)],9): f.cell(i,2,k).fill=PatternFill("solid",fgColor=C[k][1]); f.cell(i,3,n)
f.column_dimensions["B"].width=60
H=["Ref","What we will do","Owner","Due","Impact we want","Progress October 2025","Rating","Caseworker notes","ID"]; th=Side(style="thin",color="999999"); bd=Border(th,th,th,th); areas=[]
for n,t,sh,groups in PLAN:
    ws=wb.create_sheet(sh); hd=f"Priority action {n}: {t}"; ws.merge_cells("A1:G1"); ws["A1"]=TITLE; ws["A1"].font=Font(size=9,italic=True); ws.merge_cells("A3:G3"); ws["A3"]=hd; ws["A3"].font=Font(bold=True,size=13,color="FFFFFF"); ws["A3"].fill=PatternFill("solid",fgColor="44546A"); ws["A3"].alignment=Alignment(wrap_text=True); ws.row_dimensions[3].height=36
    for c,x in enumerate(H,1): k=ws.cell(5,c,x); k.font=Font(bold=True); k.fill=PatternFill("solid",fgColor="D9D9D9"); k.border=bd
    r=6; ga=[]
    for out,acts in groups:
        r0=r
        for ref,a,ot,al,ow,ts,pr,st in acts:
            v=dt.date.fromisoformat(ts["due"]) if ts["kind"]=="date" else ts["text"]
            for c,x in enumerate([ref,a,ot,v,out if r==r0 else None,pr,st,"see OneNote","%05d"%(7000+r)],1):
                k=ws.cell(r,c,x); k.alignment=Alignment(wrap_text=True,vertical="top"); k.border=bd
                if c==4 and ts["kind"]=="date": k.number_format="dd mmm yy"
                if c==7: k.fill=PatternFill("solid",fgColor=C[st][1])
            ws.row_dimensions[r].height=48; r+=1; alt={}
            if al: alt["owners"]=[[T(ot)]]
            if st=="Some issues": alt["status"]=["delayed"]
            m={"alt":alt} if alt else {}
            if ref=="PA3.3": m["drop"]=["timescale"]
            ga.append(A(ref,a,ot,ow,ts,out,pr,C[st][0],**m))
        if r-r0>1: ws.merge_cells(start_row=r0,end_row=r-1,start_column=5,end_column=5)
    areas.append(AREA(n,"priority",hd,t,ga))
    for l,w in zip("ABCDEFGHI",[8,44,30,16,32,40,13,14,8]): ws.column_dimensions[l].width=w
    for l in "HI": ws.column_dimensions[l].hidden=True
    ws.freeze_panes="B6"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
wb["PA1 Waiting"]["K6"]="Ask ICB for the June list"; wb["PA1 Waiting"]["B8"].comment=Comment("Agreed at Board 9 July","SEND team"); wb["PA1 Waiting"].column_dimensions["K"].width=24
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[[a,b] for a,b in zip(["ref","description","owners","timescale","outcome","progress","status"],H)],areas,True)
