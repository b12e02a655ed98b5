"""h21 Excel printed to PDF by LibreOffice, A4 upright, pages down and then over: kin of `wide-down`. Columns in another order: number, task and due date on the first stack of pages; officer and state on the second; update on the third; evidence on the fourth. Heads repeated on each page; the number stands only in the first stack."""
from cl import *
import openpyxl,datetime as dt; from openpyxl.styles import Font,PatternFill,Alignment,Border,Side; from openpyxl.worksheet.pagebreak import Break,ColBreak
NAME="h21"; ORG="Penhallow Council"; TITLE="Flood and Coast Resilience – Actions Register"
C={"Finished":"completed","Under way":"in_progress","Overdue":"delayed","Awaiting funds":"on_hold","Programmed":"planned"}
FI={"Finished":"B7DEE8","Under way":"D8E4BC","Overdue":"E6B8B7","Awaiting funds":"E4DFEC","Programmed":"FFFFFF"}
PLAN=[("A","Theme A. Before the flood",[
("FC1","Jet every gully on the gritting network once a year and those in the 64 known wet spots twice, and record the silt level on the handset.","15-Nov-25","2025-11-15","Highways Maintenance Engineer","T","Under way","83% jetted. Two gully wagons were off the road in August.","No wet spot floods in a storm of one in five years"),
("FC2","Make and publish maps of surface water for Trevance, Polmear and St Breock.","30-Jun-25","2025-06-30","Lead Local Flood Authority","B","Finished","Maps are on the website and have been sent to planning.","Planning refusals on flood grounds upheld on appeal"),
("FC3","Persuade farmers above Polmear to leave buffer strips, plant hedges across the slope and hold water in leaky ponds.","31-Mar-27","2027-03-31","Catchment Adviser (Penhallow Rivers Trust)","T:Catchment Adviser|Penhallow Rivers Trust","Under way","Nine farms visited; four have signed.","12 ha of new storage"),
("FC4","Survey 211 culverts for which no one knows the owner.","28-Feb-26","2026-02-28","Asset Data Team / Town and parish clerks","B:Asset Data Team//T:Town and parish clerks","Overdue","Only 40 surveyed since the surveyor left; agency cover from December.","Register is complete")]),
("B","Theme B. When it comes",[
("FC5","Train 30 flood wardens and give them a kit bag.","01-Oct-25","2025-10-01","Emergency Planning Officer","T","Finished","33 trained in three sessions at Wadley Hall.","Every parish at risk has two wardens"),
("FC6","Rehearse the opening of a rest centre at night, with the Red Cross, once with and once without power.","20-Mar-26","2026-03-20","Resilience Team","B","Programmed",None,"Centre open in two hours"),
("FC7","Replace the pump at Quay Street, which is 41 years old, with two smaller ones and a telemetry link.","30-Sep-26","2026-09-30","Drainage Engineer","T","Awaiting funds","£420k bid to the Regional Flood and Coastal Committee; an answer is expected in February.","Quay Street stays open")]),
("C","Theme C. Afterwards, and the long run",[
("FC8","Pay out repair grants for property flood resilience within thirty days.","31-Dec-25","2025-12-31","Jory Trelease, Grants Officer","P:Jory Trelease|Grants Officer","Under way","26 of 41 paid.","41 homes protected"),
("FC9","Write with the people of Porth Sands a plan for what happens to the road, the café and the nine chalets as the dunes move inland.","30-Nov-26","2026-11-30","Coastal Change Manager; Cllr W. Nance","T:Coastal Change Manager//P:W. Nance||Cllr","Under way","Two open days, 140 people. A working group of residents has been chosen.","Plan adopted by Cabinet"),
("FC10","Review the shoreline management plan policy for units 14 to 17.","31-Mar-26","2026-03-31","Environment Agency","B","Overdue","National guidance was published five months late.","Policies up to 2055 confirmed"),
("FC11","Put flood history in the land charges search.","30-Apr-25","2025-04-30","Land Charges Manager","T","Finished",None,"Buyers know")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Register"; th=Side(style="thin",color="7F7F7F"); bd=Border(th,th,th,th); ft=lambda **k: Font(name="Liberation Sans",size=10,**k)
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(name="Liberation Sans",size=15,bold=True); ws["A1"].font=ft()
H=["ID","Task","Due","Officer","State","Latest update","Evidence of success"]
for k,w in zip("ABCDEFG",[7,52,12,30,15,33,60]): ws.column_dimensions[k].width=w
def cell(r,k,x,fill=None,**f):
    c=ws.cell(r,k,x); c.font=ft(**f); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left")
    if fill: c.fill=PatternFill("solid",fgColor=fill)
    return c
for k,x in enumerate(H,1): cell(4,k,x,"205867",bold=True,color="FFFFFF")
r=5; areas=[]
for n,hd,acts in PLAN:
    for k in range(1,8): cell(r,k,hd if k==1 else None,"DAEEF3",bold=True)
    ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=3); r+=1; ga=[]
    for ref,de,due,iso,ot,sp,st,pr,ev in acts:
        for k,x in enumerate([ref,de,dt.date.fromisoformat(iso),ot,st,pr,ev],1):
            c=cell(r,k,x,FI[st] if k==5 else None)
            if k==3: c.number_format="dd-mmm-yy"
        ws.row_dimensions[r].height=13.5*max(2,-(-len(de)//46),-(-len(pr or "")//28),-(-len(ot)//24))+10; r+=1
        alt={"Awaiting funds":{"status":["delayed"]},"Programmed":{"status":["not_started"]}}.get(st,{})
        if ref=="FC3": alt["owners"]=[o("T:Catchment Adviser (Penhallow Rivers Trust)"),o("T:Catchment Adviser//B:Penhallow Rivers Trust")]
        if ref=="FC2": alt["owners"]=[o("T:Lead Local Flood Authority")]
        if ref=="FC4": alt["owners"]=[o("B:Asset Data Team//T:Town//T:parish clerks")]
        ga.append(A(ref,de,ot,o(sp,ot),D(due,iso),ev,pr,C[st],status_text=st,alt=alt or None))
    areas.append(AREA(n,"theme",hd,hd.split(". ",1)[1],ga))
ws.print_title_rows="4:4"; ws.page_setup.paperSize=9; ws.page_setup.orientation="portrait"; ws.page_setup.pageOrder="downThenOver"; ws.page_margins.left=ws.page_margins.right=.5
ws.col_breaks=ColBreak(); ws.col_breaks.append(Break(id=3)); ws.col_breaks.append(Break(id=6)); ws.row_breaks.append(Break(id=r-6)); ws.oddFooter.center.text="Register of actions, October 2025 – &P of &N"
t=tempfile.mkdtemp(); wb.save(t+"/x.xlsx"); convert(t+"/x.xlsx","pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,None,[["ref","ID"],["description","Task"],["timescale","Due"],["owners","Officer"],["status","State"],["progress","Latest update"],["outcome","Evidence of success"]],areas)
