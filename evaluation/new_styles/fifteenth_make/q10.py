"""q10 (harder): Excel, wide. Community NHS trust's must do / should do tracker: two-row header with merged groups (Leads, Dates, Monthly update), executive and operational lead, start and end as real dates, three monthly narrative columns, BRAG letter with fill, findings merged down over several actions."""
from cl_a import *
import openpyxl,datetime; dt=datetime.date
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="q10"; ORG="Harbourne & Tees Vale Community NHS Trust"; TITLE="CQC Must Do and Should Do Action Plan 2025-26"; INSP=None
S={"B":("completed","B","5B9BD5"),"G":("on_track","G","70AD47"),"A":("at_risk","A","FFC000"),"R":("off_track","R","FF0000"),"W":("not_started","W",None)}
P_=[("MD1","Must do 1: The trust must ensure that staff complete mandatory training in life support.",[
("MD1.1","Book all 214 out-of-date staff on ILS","Chief Nurse","T","Maureen Appiah","P",(2025,4,1),(2025,7,31),"190 booked","201 booked, 4 DNA","All booked; 167 done","G"),
("MD1.2","Hire second training room at Teesgate + evening slots","Chief Nurse","T","L&D Manager","T",(2025,4,14),(2025,5,30),"Room found","Hired for 6 months","","B"),
("MD1.3","ESR reports to go to service managers on the 1st of the month","Director of Workforce","T","Workforce Info Team","B",(2025,5,1),(2026,3,31),"","First report out – errors in 3 teams","Errors put right","G")]),
("MD2","Must do 2: The trust must ensure that risk assessments are completed for patients seen at home.",[
("MD2.1","One template for all community teams, in SystmOne","Medical Director","T","Dr Ravindra Sekhon","P:Ravindra Sekhon||Dr",(2025,4,1),(2025,6,30),"Draft","Piloted in Harbourne North","Slipped – template failed testing. New date to be set by CCIO.","R"),
("MD2.2","Lone working devices: issue to 340 staff","COO","T","Health & Safety Advisor","T",(2025,6,1),(2025,10,31),"","","Order placed","A")]),
("SD1","Should do 1: The trust should consider how it seeks feedback from people whose first language is not English.",[
("SD1.1","Translate FFT card into Polish, Urdu, Romanian and Tigrinya","Chief Nurse","T","Patient Experience Lead","T",(2025,5,1),(2025,8,29),"","Quotes in","Urdu & Polish back","G"),
("SD1.2","Community listening events – 4 of","Chief Nurse","T","Patient Experience Lead / Healthwatch Tees Vale","T:Patient Experience Lead//B:Healthwatch Tees Vale",(2025,9,1),(2025,12,19),"","","","W"),
("SD1.3","Interpreting contract to be re-let w/ BSL included","Director of Finance","T","Procurement","B",(2025,4,1),(2025,9,30),"Spec agreed","Out to tender","Two bids. Evaluation 8/7","G")]),
("SD2","Should do 2: The trust should review waiting lists in podiatry.",[
("SD2.1","Clinical validation of all waits > 30 wks (n=611)","COO","T","Gwendolyn Pask","P",(2025,4,1),(2025,5,31),"220 validated","611 validated, 84 removed","Closed","B"),
("SD2.2","Insource Saturday clinics","COO","T","Gwendolyn Pask","P",(2025,6,7),(2025,9,27),"","Business case to F&P","Approved but no nurse for clinic","A")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Action plan"
W=[34,9,40,18,24,12,12,24,24,28,7]
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=14); ws["A2"]=ORG; ws["E2"]="BRAG: B complete, G on track, A at risk of delay, R off track, W not yet due to start"
th=Side(style="thin",color="999999"); B_=Border(left=th,right=th,top=th,bottom=th)
H1=["CQC requirement","ID","Action","Leads","","Dates","","Monthly update","","","BRAG"]; H2=["","","","Executive","Operational","Start","End","April","May","June",""]
for i,hh in((4,H1),(5,H2)):
    for j,x in enumerate(hh,1):
        q=ws.cell(i,j,x or None); q.font=Font(bold=True,color="FFFFFF"); q.fill=PatternFill("solid",fgColor="005EB8"); q.alignment=Alignment(wrap_text=True,horizontal="center",vertical="center"); q.border=B_
for m in("A4:A5","B4:B5","C4:C5","D4:E4","F4:G4","H4:J4","K4:K5"): ws.merge_cells(m)
for j,w in enumerate(W): ws.column_dimensions[openpyxl.utils.get_column_letter(j+1)].width=w
r=6; areas=[]
for n,hd,rows in P_:
    a=r; ga=[]; kind="other"
    for ref,desc,ex,exs,op,ops,sd,ed,u1,u2,u3,s in rows:
        sd,ed=dt(*sd),dt(*ed); st,w,co=S[s]
        for j,x in enumerate([hd if r==a else None,ref,desc,ex,op,sd,ed,u1 or None,u2 or None,u3 or None,w],1):
            q=ws.cell(r,j,x); q.alignment=Alignment(wrap_text=True,vertical="top"); q.border=B_
            if isinstance(x,dt): q.number_format="dd-mmm-yy"
        if co: ws.cell(r,11).fill=PatternFill("solid",fgColor=co)
        r+=1
        ts=R(ed.strftime("%d/%m/%Y"),sd.isoformat(),ed.isoformat())
        own=o("T:"+ex+"@strategic_lead")
        for w2 in o(ops,op): w2["role"]="operational_lead"; own.append(w2)
        pr="\n".join(x for x in(u1,u2,u3) if x) or None
        g=AX(ref,desc,ex,"",ts,None,None,st,None,w,drop=["owner_text","timescale_text","progress","rag"]); g["owners"]=own
        if s=="W": g["alt"]={"status":["planned"]}
        ga.append(g)
    ws.merge_cells(start_row=a,end_row=r-1,start_column=1,end_column=1); ws.cell(a,1).font=Font(bold=True)
    areas.append(AREA(n[2:],kind,hd,hd.split(": ",1)[1],ga))
heights(ws,6,W); ws.freeze_panes="D6"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
w2=wb.create_sheet("Closed"); w2["A1"]="No actions closed and signed off by CQC yet."
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(["area","CQC requirement"],["ref","ID"],["description","Action"],["owners","Executive"],["owners","Operational"],["timescale","Start"],["timescale","End"],["progress","April"],["progress","May"],["progress","June"],["status","BRAG"]),areas)
