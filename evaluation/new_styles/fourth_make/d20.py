"""d20 plain text: governance actions of a harbour town's audit committee, as an old reporting system prints them. Columns kept apart by spaces only, wrapped by the printer, head and underline of hyphens repeated on each page after a page line; section lines between equals signs; notes below a row, indented; totals at the end."""
from cl import *
import textwrap
NAME="d20"; ORG="Morwick Harbour Borough Council"; TITLE="Annual Governance Statement: Action Tracking Report"
ST={"CLOSED":"completed","OPEN":"in_progress","OVERDUE":"delayed","NOT DUE":"not_started"}
PLAN=[("A","Matters carried forward from 2023/24",[
 ("A1","Bring the register of members' interests up to date and publish it.","Monitoring Officer","T",D("31-MAY-2025","2025-05-31"),"CLOSED","All 34 members have signed. Published 28 May."),
 ("A2","Test the plan for business continuity in each service once a year.","Emergency Planning Officer","T",D("31-MAR-2026","2026-03-31"),"OPEN","Five services of eleven tested. Port control is to be done with the coastguard in January, as neither can take its radar off line in winter storms."),
 ("A3","Reconcile the harbour dues account monthly.","Chief Accountant","T",REC("Monthly",MONTHLY),"OPEN",None),
 ("A4","Sign the accounts for 2022/23.","Section 151 Officer; External Auditor","T:Section 151 Officer//T:External Auditor",D("28-FEB-2025","2025-02-28"),"CLOSED",None)]),
("B","Significant governance issues 2024/25",[
 ("B1","Adopt a code for members who sit on the boards of the council's three companies, and train them in it.","Monitoring Officer","T",D("30-SEP-2025","2025-09-30"),"OVERDUE","Code adopted in July. Training fell through twice; new date 4 December."),
 ("B2","Carry out a review of the decision to buy the fish dock, with an independent reviewer, and report in public what was known and by whom when it was made.","Chief Executive","T",D("31-DEC-2025","2025-12-31"),"OPEN","Reviewer has seen 19 people. Report will be late if the former agents do not reply by the end of November."),
 ("B3","Set a limit above which all loans to companies go to full Council.","Section 151 Officer","T",D("30-JUN-2025","2025-06-30"),"CLOSED","Limit of 250,000 pounds agreed."),
 ("B4","Recruit two independent members to the committee.","Head of Democratic Services","T",D("31-OCT-2025","2025-10-31"),"CLOSED","Appointed 16 October."),
 ("B5","Write down who does what in the harbour board and in the Cabinet.","Harbour Master and Monitoring Officer","T:Harbour Master//T:Monitoring Officer",D("31-JAN-2026","2026-01-31"),"OPEN",None)]),
("C","Internal audit reports with limited assurance",[
 ("C1","Procurement cards: cancel cards that have not been used for six months and check one payment in ten.","Procurement Manager","T",D("31-AUG-2025","2025-08-31"),"CLOSED","41 cards cancelled."),
 ("C2","Fuel: fit meters on both pumps at the depot.","Fleet Supervisor","T",D("15-SEP-2025","2025-09-15"),"OVERDUE","One fitted. The second pump is to be replaced, as the tank below it has failed its test."),
 ("C3","Debt: write off or pursue moorings debts of more than three years.","Revenues Manager / Harbour Office","T:Revenues Manager//B:Harbour Office",R("JUL-2025 to DEC-2025","2025-07-01","2025-12-31"),"OPEN","212,000 of 388,000 pounds dealt with."),
 ("C4","Safeguarding: check that all taxi drivers have a current certificate.","Licensing Manager","T",K("immediate","Immediate"),"CLOSED","All 310 checked. Six licences suspended."),
 ("C5","Payroll: remove access of leavers on their last day.","HR Manager; ICT Service Desk","T:HR Manager//B:ICT Service Desk",D("30-NOV-2025","2025-11-30"),"OPEN","Form in test."),
 ("C6","Grants: visit a sample of ten groups a year.","Grants Officer","T",F("From APR-2026","2026-04-01"),"NOT DUE",None)]),
("D","Information and cyber",[
 ("D1","Answer 95% of freedom of information requests in time.","Information Governance Officer","T",ON("Ongoing"),"OPEN","October: 88%."),
 ("D2","Replace servers that the maker no longer supports.","ICT Manager","T",D("31-MAR-2026","2026-03-31"),"OPEN","14 of 22 gone. The planning system cannot be moved before its contract ends in February."),
 ("D3","Train all staff and members in phishing, with a test each quarter.","ICT Manager","T",REC("Quarterly from APR-2025",QUARTERLY,"2025-04-01"),"OPEN","In the last test 4% clicked, from 11% in April."),
 ("D4","Agree a policy on the use of artificial intelligence.","Head of Policy","T",D("30-SEP-2025","2025-09-30"),"OVERDUE",None),
 ("D5","Hold a rehearsal of a cyber attack with the harbour pilots.","Emergency Planning Officer","T",K("unknown","TBC"),"NOT DUE",None)])]
W=[5,44,26,22,9]; lines=[]; pg=[0]; cnt=[0]; head=["No","Action","Responsible officer","Due","Status"]
def fmt(cells): return ("".join(c.ljust(w) for c,w in zip(cells,W))).rstrip()
def page():
    if pg[0]: lines.append("\f")
    pg[0]+=1; lines.extend([("MORWICK HARBOUR B.C.   AUDIT COMMITTEE   17-NOV-2025").ljust(90)+f"PAGE {pg[0]}","",]+([f"{TITLE}",ORG,"Position at 10-NOV-2025. Items marked CLOSED drop out of the next report.","","Status:  CLOSED   done and seen by Internal Audit","         OPEN     work goes on","         OVERDUE  due date has passed","         NOT DUE  need not have begun",""] if pg[0]==1 else [])+[fmt(head),fmt(["-"*(w-2) for w in W]),""]); cnt[0]=0
page(); areas=[]
for n,ti,acts in PLAN:
    hd=f"Section {n} - {ti}"; lines.extend([f"===== {hd} =====",""]); ga=[]
    for ref,de,ot,sp,ts,st,no in acts:
        if cnt[0]>=7: page()
        cnt[0]+=1; cols=[[ref],textwrap.wrap(de,W[1]-2),textwrap.wrap(ot,W[2]-2),textwrap.wrap(ts["text"],W[3]-2),[st]]
        for k in range(max(map(len,cols))): lines.append(fmt([c[k] if k<len(c) else "" for c in cols]))
        if no: lines.extend(textwrap.wrap("Note: "+no,82,initial_indent=" "*10,subsequent_indent=" "*16))
        lines.append(""); m={"alt":{}}
        if st=="OPEN": m["alt"]["status"]=["ongoing","on_track"]
        if st=="OVERDUE": m["alt"]["status"]=["off_track"]
        if st=="NOT DUE": m["alt"]["status"]=["planned"]
        if ref=="A4": m["alt"]["owners"]=[o("T:Section 151 Officer//B:External Auditor")]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,no,ST[st],**m))
    areas.append(AREA(n,"other",hd,ti,ga))
al=[x for _,_,a in PLAN for x in a]; lines.extend(["-"*104,"Totals:  "+"   ".join(f"{k} {sum(x[5]==k for x in al)}" for k in ST),"","*** END OF REPORT ***"])
open(path(NAME+".txt"),"w",encoding="utf-8",newline="\r\n").write("\n".join(lines)+"\n")
write(NAME,ORG,TITLE,None,[["ref","No"],["description","Action"],["owners","Responsible officer"],["timescale","Due"],["status","Status"],["progress","Note:"]],areas)
