"""n13 (kin of a register of recommendations with responses): CSV as Excel saves it, with a BOM and CRLF. Three lines above the head; the audit's name in a column; accepted or not; original and revised dates; line breaks within cells."""
from cl import *
import csv
NAME="n13"; ORG="Penhallow and Tavy District Council"; TITLE="Register of internal audit recommendations"
L=["Rec no","Audit","Grade","Recommendation","Agreed (Y/N/Part)","Management's response","Officer","Date first agreed","Date now expected","State","Auditor's note"]
W={"Implemented":"completed","In hand":"in_progress","Overdue":"delayed","Not agreed":"cancelled","Superseded":"cancelled"}
P_=[("Payroll 2025/26",[
("PAY-1","High","Leavers should be taken off the payroll before their last pay date.","Y","A leaver’s form now goes from the manager to Payroll by workflow; pay stops without a form after two reminders.","Payroll Manager","T","30/04/2026","",D("30/04/2026","2026-04-30"),"Implemented","Sample of 20 tested, no exceptions."),
("PAY-2","Medium","Overtime over ten hours a week should be approved by a head of service.","Part","Approval is wanted only above fifteen hours, because of winter gritting.","Head of HR","T","31/05/2026","30/11/2026",D("30/11/2026","2026-11-30"),"In hand","Form is in test."),
("PAY-3","Low","The procedure note should be dated.","Y","Done while the auditor was here","Payroll Manager","T","20/02/2026","",D("20/02/2026","2026-02-20"),"Implemented","")]),
("Section 106 agreements",[
("S106-1","High","There should be one record of sums due, received and spent.","Y","Planning and Finance will share a database.\nOld agreements back to 2012 will be put in by a temporary officer.","Harriet Sandoval-Pryor","P","31/03/2026","31/01/2027",D("31/01/2027","2027-01-31"),"Overdue","Agreements to 2016 entered."),
("S106-2","High","Sums near their repayment date should be reported to Cabinet each quarter.","Y","A report will go to Cabinet with the capital monitor.","Planning Obligations Officer / Chief Accountant","T:Planning Obligations Officer//T:Chief Accountant","30/06/2026","",D("30/06/2026","2026-06-30"),"Implemented","Seen in July and October papers."),
("S106-3","Medium","Parishes should be told of money to be spent in their area.","N","We publish this once a year already; to write to 61 parishes would take a week","Head of Planning","T","","",None,"Not agreed","Risk accepted by the Audit Committee, 17 March 2026.")]),
("Harbour and moorings",[
("HAR-1","High","Cash taken at the harbour office should be banked each week.","Y","Cash is no longer taken. Two card readers are in use.","Harbour Master","T","15/07/2026","",D("15/07/2026","2026-07-15"),"Implemented",""),
("HAR-2","Medium","Mooring licences should be matched with boats on the water twice a season.","Y","Patrol officers will walk the pontoons in May and August with a hand-held list.","Harbour Master","T","31/08/2026","31/05/2027",D("31/05/2027","2027-05-31"),"Overdue","No walk took place in 2026."),
("HAR-3","Medium","The waiting list should be published with names removed.","Y","Will be on the website after advice on data protection","Jago Trevanion","P","30/09/2026","18/12/2026",D("18/12/2026","2026-12-18"),"In hand","Advice received.")]),
("Cyber security follow-up",[
("CYB-1","High","Multi-factor authentication should cover councillors as well as staff.","Y","All 39 councillors will be set up at a drop-in before group meetings.","ICT Security Officer, Democratic Services","T:ICT Security Officer//B:Democratic Services","31/05/2026","29/01/2027",D("29/01/2027","2027-01-29"),"Overdue","31 of 39."),
("CYB-2","High","Backups should be restored in a test once a quarter.","Y","The first test is in September, then each quarter.","Infrastructure Lead","T","30/09/2026","",D("30/09/2026","2026-09-30"),"Implemented","Restore took 7 hours."),
("CYB-3","Low","The asset list should show who holds each laptop.","Y","A new service desk will do this from next year.","Infrastructure Lead","T","31/12/2026","",D("31/12/2026","2026-12-31"),"Superseded","Now part of the service desk project.")])]
rows_=[[ORG],[TITLE],["As at 13 November 2026, for the Audit and Governance Committee"],[],L]; areas=[]
for hd,rows in P_:
    ga=[]
    for ref,gr,rec,yn,resp,ot,sp,d1,d2,ts,st,note in rows:
        rows_.append([ref,hd,gr,rec,yn,resp,ot,d1,d2,st,note]); alt={}
        if st=="In hand": alt["status"]=["on_track"]
        if st=="Overdue": alt["status"]=["off_track"]
        if st=="Not agreed": alt["status"]=["unknown","not_started"]
        if st=="Superseded": alt["status"]=["unknown"]
        drop=["timescale_text","milestones"] if d2 else []
        g=AX(ref,resp,ot,sp,ts,None,note,W[st],None,st,answers=rec,alt=alt or None,drop=drop or None)
        g["Grade"]=gr; g["Agreed (Y/N/Part)"]=yn
        ga.append(g)
    areas.append(AREA(None,"theme",hd,hd,ga))
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f,lineterminator="\r\n").writerows(rows_)
write(NAME,ORG,TITLE,None,H(*zip(["ref","area","Grade","answers","Agreed (Y/N/Part)","description","owners","timescale","timescale","status","progress"],L)),areas)
