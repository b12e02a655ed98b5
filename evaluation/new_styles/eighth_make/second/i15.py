"""i15 Excel: an internal audit follow-up register. One flat sheet, 16 columns, title and date above the head, real dates beside words, original and revised dates, percentages, a filter; a summary sheet before it."""
from cl import *
import openpyxl, datetime as dt; from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="i15"; ORG="Larkfold District Council"; TITLE="Internal Audit – Outstanding and Recently Closed Agreed Actions"
C={"Implemented - verified":"completed","Implemented - awaiting IA check":"completed","Partially implemented":"in_progress","Not yet due":"not_started","Overdue":"delayed","Superseded":"cancelled"}
def d_(s): return dt.date.fromisoformat(s)
# id, audit, issued, opinion, priority, finding, action, owner, spec, directorate, original, revised, pct, status, update, verified
A1,A2,A3,A4="Accounts Payable 2024/25","Disabled Facilities Grants","Cyber Security – Backup and Recovery","Fleet and Fuel"
PLAN=[(A1,"2024-11-18","Reasonable",[
("AP24-01","High","Changes to suppliers’ bank details are not always confirmed by telephone.","Confirm every change by ringing a number that was held before the request, and keep a note of the call on the supplier’s record.","Exchequer Services Manager","T","Resources","2025-01-31",None,1,"Implemented - verified","Sample of 25 changes in April: all confirmed.","Y"),
("AP24-02","Medium","Eleven leavers still had access to approve invoices.","Reconcile approvers with payroll leavers on the first working day of each month.","Systems Accountant / HR Operations","T:Systems Accountant//B:HR Operations","Resources",REC("Monthly","FREQ=MONTHLY"),None,.6,"Partially implemented","Done for three months of six. Report now scheduled in the payroll system.","N"),
("AP24-03","Low","Purchase orders are raised after the invoice in 31% of cases.","Publish a league table of retrospective orders to Heads of Service.","Section 151 Officer","T","Resources","2025-03-31","2025-12-31",.25,"Overdue","Table drafted; awaits the new coding structure.","N")]),
(A2,"2025-02-06","Limited",[
("DFG25-01","High","No check is made that contractors hold insurance.","Collect insurance certificates yearly, and suspend firms that do not reply within 28 days.","Nkechi Barlow, Home Improvement Agency Manager","P:Nkechi Barlow|Home Improvement Agency Manager","Communities","2025-04-30","2025-09-30",1,"Implemented - awaiting IA check","38 firms on the list; 36 current, 2 suspended.","Pending"),
("DFG25-02","High","Grants over £30,000 were approved outside the scheme of delegation.","Amend the scheme of delegation and brief case officers.","Monitoring Officer and Head of Housing","T:Monitoring Officer//T:Head of Housing","Communities","2025-05-15",None,1,"Implemented - verified","Council agreed the amendment on 14 May.","Y"),
("DFG25-03","Medium","Completion visits are not recorded for 9 of 40 cases.","Make the completion visit a compulsory step in the case system.","Housing Systems Administrator (Civica project)","T:Housing Systems Administrator","Communities",D("Phase 2 go-live, expected Feb 2026","2026-02-28"),None,0,"Not yet due",None,"N"),
("DFG25-04","Medium","There is no measure of how long applicants wait in total.","Report waiting time from first enquiry to completion to the Performance Board each quarter.","Cllr Owain Teague (Portfolio Holder for Housing), supported by Performance Team","P:Owain Teague|Portfolio Holder for Housing|Cllr//support=B:Performance Team","Communities",REC("Quarterly from Q1 2025/26","FREQ=MONTHLY;INTERVAL=3","2025-04-01"),None,.5,"Partially implemented","Q1 and Q2 reported. Figures for cases before 2023 are not reliable.","N")]),
(A3,"2025-03-27","Limited",[
("CYB25-01","Critical","A full restore has never been tested.","Restore three priority systems in an isolated environment and report the time each took.","ICT Infrastructure Lead","T","Digital","2025-06-30","2025-10-31",.66,"Overdue","Revenues and planning restored (19 and 7 hours). Housing failed twice; supplier engaged.","N"),
("CYB25-02","High","Backups could be deleted by a domain administrator.","Move backups to immutable storage with separate credentials.","ICT Infrastructure Lead","T","Digital","2025-07-31",None,1,"Implemented - awaiting IA check","Live since 22 July.","Pending"),
("CYB25-03","Medium","Services have no plan for a fortnight without systems.","Each Head of Service to write and test a paper fallback.","All Heads of Service","T","Corporate","2025-12-19",None,.4,"Not yet due","Seven of sixteen received.","N"),
("CYB25-04","Low","The Cyber Incident Plan names people who have left.","Refresh the contact list twice a year.","Emergency Planning (shared service with Holt DC)","B:Emergency Planning","Corporate",D("TBC","") ,None,None,"Superseded","Replaced by the county-wide plan adopted in August.","n/a")]),
(A4,"2025-08-12","Reasonable",[
("FF25-01","Medium","Fuel cards are shared between vehicles.","Issue one card a vehicle with mileage entry at the pump.","Depot Manager","T","Operations","2025-11-30",None,.8,"Partially implemented","Cards issued to 61 of 74 vehicles.","N"),
("FF25-02","Low","Daily vehicle checks are kept on paper.","Move daily checks to the drivers’ app.","Transport Compliance Officer; UNISON branch","T:Transport Compliance Officer//B:UNISON branch","Operations","2026-03-31",None,0,"Not yet due",None,"N")])]
H=["Action ID","Audit","Report issued","Assurance opinion","Priority","Finding","Agreed management action","Responsible officer(s)","Directorate","Original target date","Revised target date","% complete","Status","Management update – November 2025","Verified by IA?","Days overdue"]
wb=openpyxl.Workbook(); s0=wb.active; s0.title="Summary"; s0.append(["Agreed actions by status at 14 November 2025"]); s0.append([]); s0.append(["Status","Number"])
import collections
for a,b in collections.Counter(x[10] for p in PLAN for x in p[3]).items(): s0.append([a,b])
s0.column_dimensions["A"].width=34; ws=wb.create_sheet("Action tracker"); ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]="Position at 14 November 2025 for Audit and Standards Committee"
th=Side(style="thin",color="A6A6A6"); bd=Border(th,th,th,th)
for k,x in enumerate(H,1):
    c=ws.cell(5,k,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="44546A"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
for k,w in enumerate([11,20,11,12,9,34,40,26,14,14,14,10,20,38,11,9]): ws.column_dimensions["ABCDEFGHIJKLMNOP"[k]].width=w
FI={"Overdue":"F8CBAD","Implemented - verified":"C6E0B4","Implemented - awaiting IA check":"E2EFDA","Partially implemented":"FFE699","Superseded":"D9D9D9"}
r=6; areas=[]
for au,iss,op,acts in PLAN:
    ga=[]
    for ref,pri,fi,de,ot,sp,di,og,rv,pc,st,pr,ve in acts:
        if isinstance(og,dict): ogv=og["text"]; ts=og
        else: ogv=d_(og); ts=D(ogv.strftime("%d/%m/%Y"),og)
        rvv=d_(rv) if rv else None; kw={}
        if rv: ts=D(rvv.strftime("%d/%m/%Y"),rv); kw["drop"]=["timescale_text","milestones"]
        if ogv=="TBC": ts=K("unknown","TBC")
        od={"CYB25-01":14}.get(ref)
        for k,x in enumerate([ref,au,d_(iss),op,pri,fi,de,ot,di,ogv,rvv,pc,st,pr,ve,od],1):
            c=ws.cell(r,k,x); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left" if k in(10,11) else None)
            if isinstance(x,dt.date): c.number_format="dd/mm/yyyy"
            if k==12: c.number_format="0%"
            if k==13 and st in FI: c.fill=PatternFill("solid",fgColor=FI[st])
        ws.row_dimensions[r].height=14*max(2,-(-len(de)//36),-(-len(fi)//31),-(-len(pr or "")//34),-(-len(ot)//23),2); r+=1; alt={}
        if st=="Not yet due": alt["status"]=["planned","in_progress"] if ref=="CYB25-03" else ["planned"]
        if ref=="DFG25-03": alt["owners"]=[o("T:Housing Systems Administrator|Civica project"),o("T:Housing Systems Administrator (Civica project)")]
        if ref=="CYB25-04": alt["owners"]=[o("B:Emergency Planning (shared service with Holt DC)")]
        if ref=="DFG25-04": alt["owners"]=[o("P:Owain Teague|Portfolio Holder for Housing|Cllr//B:Performance Team")]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,pr,C[st],status_text=st,answers=fi,priority=pri,directorate=di,verified=ve,alt=alt or None,**kw))
    areas.append(AREA(None,"theme",au,au,ga))
ws.auto_filter.ref=f"A5:P{r-1}"; ws.freeze_panes="C6"; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=8; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref",H[0]],["area",H[1]],["priority",H[4]],["answers",H[5]],["description",H[6]],["owners",H[7]],["directorate",H[8]],["timescale",H[9]],["timescale",H[10]],["status",H[12]],["progress",H[13]],["verified",H[14]]],areas)
