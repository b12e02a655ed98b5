"""q02 (ordinary): Excel. Internal audit recommendations tracker of a district: audit name as area column repeated in each row, recommendation beside management response, real dates, a revised date column, status words."""
from cl_a import *
import openpyxl,datetime; dt=datetime.date
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="q02"; ORG="North Saltmarsh District Council"; TITLE="Audit Recommendations Follow-up – Quarter 2 2025/26"
S={"i":("completed","Implemented"),"p":("in_progress","Partially implemented"),"n":("not_started","Not started"),"o":("delayed","Overdue"),"x":("cancelled","No longer required")}
def dd(y,m,d): return D(f"{d:02d}/{m:02d}/{y}",f"{y}-{m:02d}-{d:02d}"),dt(y,m,d)
P_=[("Creditors 2024/25",[
("CR1","Supplier bank detail changes should be verified by a call back to a known number.","High","Agreed. Procedure note changed and AP team briefed; call log to be kept on the shared drive.","Exchequer Manager","T",dd(2025,5,30),None,"i","Log seen by Internal Audit 12/06."),
("CR2","Duplicate payment reports should be run before every payment run","Medium","Agreed – reports will be run weekly and signed off by a second officer","Exchequer Manager","T",dd(2025,6,30),dt(2025,11,28),"p","Run but not always signed. System fix due with November release."),
("CR3","Purchase card limits should be reviewed annually","Low","All 42 cards reviewed. Will be done each April.","Shreya Banerjee","P",dd(2025,4,30),None,"i","")]),
("Homelessness and Temporary Accommodation",[
("HTA1","Nightly paid accommodation is booked without a purchase order.","High","Block order to be raised monthly w.e.f. July. Housing to send list to Procurement by the 25th","Housing Options Team Leader","T",dd(2025,7,31),dt(2025,12,31),"o","Team leader post vacant since August."),
("HTA2","Inspection records could not be found for 9 of 20 properties sampled","High","Accepted. Every property will be re-inspected and photos stored in the housing system.","Housing Options Team Leader / Private Sector Housing","T:Housing Options Team Leader//B:Private Sector Housing",dd(2025,9,30),dt(2026,1,30),"p","13 of 20 done"),
("HTA3","Rent charges to be reconciled to housing benefit subsidy","Medium","Finance will do the reconciliation quarterly","Lee Arkwright-Moss, Principal Accountant","P:Lee Arkwright-Moss|Principal Accountant",dd(2025,10,31),None,"n",""),
("HTA4","Members do not receive performance information on TA costs","Low","A page will be added to the quarterly performance report.","Performance & Insight","B",dd(2025,8,29),None,"i","In Q1 report, page 14.")]),
("ICT Disaster Recovery",[
("DR1","The DR plan was last tested in 2019.","High","Test to be carried out with supplier over a weekend. Lessons to SMT.","ICT Operations Manager","T",dd(2025,3,31),dt(2026,3,31),"o","Test booked for Feb 26, was cancelled twice."),
("DR2","Backups should be held off site and offline","High","Agreed. Immutable backup bought, contract signed 4 Sept.","ICT Operations Manager","T",dd(2025,12,19),None,"p","Kit arrived."),
("DR3","A call tree should be kept on paper by all managers","Low","Not accepted at first, now overtaken by the new messaging tool","Emergency Planning Officer","T",dd(2025,6,30),None,"x","Agreed with Head of IA to close.")]),
("Market Stalls Income",[
("MS1","Cash is counted by one officer alone","Medium","Dual counting brought in. Card readers for all traders from the spring so that cash goes altogether.","Ffion Tudor & Markets Supervisor","P:Ffion Tudor//T:Markets Supervisor",dd(2025,9,1),None,"i","Observed on visit"),
("MS2","Arrears are not chased","Medium","Arrears over 60 days go to the Corporate Debt Team; letters 1 and 2 have been written","Markets Supervisor","T",dd(2025,11,14),None,"n","Legal to check letters.")])]
HD=["Audit","Rec no","Recommendation","Priority","Management response / agreed action","Responsible officer","Original due date","Revised due date","Status","IA comment Oct 25"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Q2 follow up"; W=[24,8,38,10,44,26,14,14,18,30]
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]="Reported to Audit Committee 20 November 2025. High priority items shown with fill."
th=Side(style="thin",color="AAAAAA"); B_=Border(left=th,right=th,top=th,bottom=th)
for j,x in enumerate(HD,1):
    c=ws.cell(5,j,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="BDD7EE"); c.alignment=Alignment(wrap_text=True); c.border=B_; ws.column_dimensions[c.column_letter].width=W[j-1]
r=6; areas=[]
for hd,rows in P_:
    ga=[]
    for ref,rec,pri,desc,ot,sp,(ts,dv),rev,s,cm in rows:
        st,w=S[s]
        for j,x in enumerate([hd,ref,rec,pri,desc,ot,dv,rev,w,cm or None],1):
            c=ws.cell(r,j,x); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=B_
            if isinstance(x,dt): c.number_format="dd/mm/yyyy"
        if pri=="High": ws.cell(r,4).fill=PatternFill("solid",fgColor="F8CBAD")
        r+=1; k={"answers":rec}
        if rev:
            k["drop"]=["timescale_text","milestones"]; k["alt"]={"timescale":[D(rev.strftime("%d/%m/%Y"),rev.isoformat())]}
            ts=D(ts["text"],rev.isoformat()); k["alt"]["timescale"][0]["text"]=rev.strftime("%d/%m/%Y")
        if s=="o": k.setdefault("alt",{})["status"]=["off_track"]
        ga.append(AX(ref,desc,ot,sp,ts,None,cm,st,None,w,**k))
    areas.append(AREA(None,"theme",hd,hd,ga))
heights(ws,6,W); ws.freeze_panes="C6"; ws.auto_filter.ref=f"A5:J{r-1}"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,H(*[p for p in zip(["area","ref","answers","extra","description","owners","timescale","revised","status","progress"],HD) if p[0]!="extra"]),areas)
