"""k05 (kin of numeric-status): LibreOffice from a workbook (openpyxl), A4 landscape; how far each action is stands as a figure 1 to 5 in which 1 is best, beside a second column of figures (the finding's priority, 1 to 3); the key is under the last table; an internal audit follow-up with finding and agreed action in each row."""
from cl import *
from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.styles import Font,Alignment,PatternFill,Border,Side
NAME="k05"; ORG="Ravensby Metropolitan Borough Council"; TITLE="Internal audit follow-up: limited assurance reports"; INSP=None
KEY=[(1,"implemented, and tested by internal audit"),(2,"mostly implemented"),(3,"some progress"),(4,"no progress"),(5,"no longer required")]
S={1:"completed",2:"in_progress",3:"in_progress",4:"not_started",5:"cancelled"}
P_=[("1","Report 1 – Payments to foster carers and connected persons","Payments to foster carers and connected persons",[
("1.1",1,"Three payments in twenty had no signed placement form.","Make the system refuse a payment until the form has been uploaded.","Payments and Systems Manager","T",D("30/06/2025","2025-06-30"),1,"Tested on 40 payments in August."),
("1.2",2,"Overpayments were not chased after the first letter.","Write a recovery procedure and pass debts over £250 to Corporate Debt.","Payments and Systems Manager / Corporate Debt Team","T:Payments and Systems Manager//B:Corporate Debt Team",D("July 2025","2025-07-31"),2,"Procedure issued. Nineteen of 26 debts passed on."),
("1.3",3,"Rates on the website were those of 2023/24.","Publish this year’s rates and give one post the duty to keep them right.","Fostering Service Manager","T",D("31 May 2025","2025-05-31"),1,""),
("1.4",1,"One officer could both create and approve a carer’s record.","Split the two rights and review access every quarter.","Louisa Crane (Head of ICT)","P:Louisa Crane|Head of ICT",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),3,"Rights split in test, not yet in the live system.")]),
("2","Report 2 – Direct payments in adult social care","Direct payments in adult social care",[
("2.1",1,"Reviews were overdue for 118 of 402 people.","Use two agency reviewers until the reviews are up to date.","Head of Adult Community Care","T",R("June to November 2025","2025-06-01","2025-11-30"),3,"61 left to do."),
("2.2",2,"Unspent balances above eight weeks’ money were not recovered.","Run a monthly report of balances and recover what is over the limit.","Direct Payments Team","B",REC("Monthly",MONTHLY),2,"£212,000 came back between June and August."),
("2.3",2,"People had not been told how to report fraud.","Put the fraud line on each remittance and in the welcome pack.","Counter Fraud; Direct Payments Team","B:Counter Fraud//B:Direct Payments Team",D("Aug 2025","2025-08-31"),4,""),
("2.4",3,"The paper returns were kept in three places.","Scan the returns and close the paper files.","Business Support Manager","T",D("Q4 2025/26","2026-03-31"),5,"Returns come through a portal since September, so there is nothing to scan.")]),
("3","Report 3 – School condition and statutory checks","School condition and statutory checks",[
("3.1",1,"No list of water hygiene checks was held for 14 schools.","Ask every school for its certificates and visit those that do not answer.","Corporate Landlord","B",D("by end of September 2025","2025-09-30"),2,"Twelve of 14 have answered; visits on 9 and 10 October."),
("3.2",1,"Fire doors in two special schools had failed and had not been replaced.","Replace the doors over the summer holiday.","Assistant Director, Property","T",D("Summer 2025","2025-08-31"),1,"All 33 hung by 22 August."),
("3.3",2,"Governors did not know what they were answerable for.","Hold a briefing for chairs and give them a calendar of checks.","Governor Services and Corporate Landlord","B:Governor Services//B:Corporate Landlord",D("Autumn term 2025","2025-12-31"),3,"Calendar drafted."),
("3.4",2,"Surveys were older than five years at nine schools.","Commission new condition surveys.","Capital Programme Manager","T",F("From January 2026","2026-01-01"),4,"")])]
wb=Workbook(); ws=wb.active; ws.title="Follow-up"; th=Side(style="thin",color="888888"); bd=Border(th,th,th,th); wrap=Alignment(wrap_text=True,vertical="top")
for c,w in zip("ABCDEFGH",(6,9,27,32,23,16,11,28)): ws.column_dimensions[c].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=16); ws.row_dimensions[2].height=24; ws["A3"]="For the Audit and Governance Committee, 24 September 2025. We look again at each action six months after the report."; r=5
HD=["No","Priority","What we found","What managers agreed to do","Manager","Agreed date","Progress score","What we saw on follow-up"]; areas=[]
for n,hd,ti,rr in P_:
    if n=="3": ws.row_breaks.append(Break(id=r-1))
    ws.cell(r,1,hd).font=Font(bold=True,size=12); r+=1; ga=[]
    for j,h in enumerate(HD,1):
        c=ws.cell(r,j,h); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="E4DFEC"); c.border=bd; c.alignment=wrap
    ws.row_dimensions[r].height=32; r+=1
    for ref,pri,fi,desc,ot,sp,ts,sc,pr in rr:
        for j,v in enumerate((ref,pri,fi,desc,ot,ts["text"],sc,pr),1):
            c=ws.cell(r,j,v); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="center" if j in (2,7) else "left")
            if j==6: c.number_format="@"
        ws.row_dimensions[r].height=15*max(2,-(-len(desc)//28),-(-len(fi)//23),-(-len(ot)//19),-(-len(pr)//24),-(-len(ts["text"])//14))+4; r+=1
        alt={}
        if sc==1: alt["status"]=["embedded"]
        if sc==2: alt["status"]=["on_track","completed"]
        if sc==3: alt["status"]=["on_track"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[sc],status_text=str(sc),answers=fi,priority=str(pri),alt=alt or None))
    r+=1; areas.append(AREA(n,"other",hd,ti,ga))
ws.cell(r,1,"Progress score").font=Font(bold=True); r+=1
for k,v in KEY: ws.cell(r,1,k).alignment=Alignment(horizontal="left"); ws.cell(r,2,v); r+=1
r+=1; ws.cell(r,1,"Priority: 1 needs action at once, 2 within six months, 3 is advice.")
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
ws.page_margins.left=ws.page_margins.right=.5; ws.oddFooter.left.text="Internal Audit"; ws.oddFooter.right.text="Page &P of &N"
os.makedirs("/tmp/plans",exist_ok=True); wb.save("/tmp/plans/k05.xlsx"); soffice_pdf("/tmp/plans/k05.xlsx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","No"],["priority","Priority"],["answers","What we found"],["description","What managers agreed to do"],["owners","Manager"],["timescale","Agreed date"],["status","Progress score"],["progress","What we saw on follow-up"]],areas)
