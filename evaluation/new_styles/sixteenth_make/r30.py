"""r30: Jira, export CSV (all fields of the filter): repeated Labels and Comment columns, issue keys, parent summary, dates as 30/Jun/26 12:00 AM."""
from cl_c import *
import csv
NAME="r30"
E1,E2,E3="Access and patching","Backup and recovery","Governance of cyber risk"
S={"T":("not_started","To Do"),"P":("in_progress","In Progress"),"B":("on_hold","Blocked"),"D":("completed","Done")}
HD=["Summary","Issue key","Issue id","Issue Type","Status","Project key","Project name","Priority","Assignee","Reporter","Created","Updated","Due date","Labels","Labels","Description","Parent","Parent summary","Comment","Comment"]
X=[(E1,"CYB-14",40211,"Admin accounts: remove from all daily-use logins","D","High","Rhys Penhaligon",D("30/Jun/26 12:00 AM","2026-06-30"),["audit-2026","quick-win"],"Audit found 61 staff with domain admin on the account that they read e-mail with. Give them a second account and remove the rights from the first.","16/Jun/26 4:12 PM;712020:9c1e;All 61 done, 2 service accounts left by exception",""),
(E1,"CYB-15",40212,"MFA for councillors","P","High","Zainab Mirza",D("31/Jul/26 12:00 AM","2026-07-31"),["audit-2026",""],"Turn on multi-factor sign-in for all 45 members and give each a token who does not want to use a phone of their own.","02/Jul/26 9:03 AM;712020:41bb;29 enrolled","09/Jul/26 11:40 AM;712020:9c1e;Group leaders asked to remind the rest"),
(E1,"CYB-18",40230,"Patch window","T","Medium","Rhys Penhaligon",D("30/Sep/26 12:00 AM","2026-09-30"),["",""],"Agree a monthly window with each service, in which servers may be restarted without further consent.","",""),
(E2,"CYB-19",40231,"Immutable copy of Revs & Bens","B","Highest","Tadeusz Banaś",D("15/Aug/26 12:00 AM","2026-08-15"),["audit-2026","supplier"],"Buy storage that can't be overwritten for the Revenues and Benefits database. Quote needed from two suppliers (framework RM6100).","30/Jun/26 2:55 PM;712020:77fd;Waiting for procurement - third time of asking",""),
(E2,"CYB-21",40240,"Restore test","T","High","Tadeusz Banaś",D("31/Oct/26 12:00 AM","2026-10-31"),["audit-2026",""],"Restore three systems from cold with the clock running; write up how long each took.","",""),
(E2,"CYB-22",40244,"BCP contact sheets on paper","D","Low","Zainab Mirza",D("12/Jun/26 12:00 AM","2026-06-12"),["quick-win",""],"Print contact sheets for Gold, Silver and Bronze and put them in the grab bags.","12/Jun/26 5:20 PM;712020:41bb;in bags at Civic and Depot",""),
(E3,"CYB-25",40260,"Risk register entry","P","Medium","Constance Abara",D("30/Sep/26 12:00 AM","2026-09-30"),["",""],"Split SR07 into two strategic risks, loss of data and loss of service, each with its own owner on CLT.","",""),
(E3,"CYB-26",40261,"Annual report to Audit Cttee","T","Medium","",D("26/Nov/26 12:00 AM","2026-11-26"),["audit-2026",""],"Report once a year to Audit and Governance Committee what was attacked, what held and what didn't.","","")]
ep={E1:40200,E2:40201,E3:40202}; ar={}
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); w.writerow(HD)
    for e,k,i,su,s,p,ot,ts,lb,de,c1,c2 in X:
        w.writerow([su,k,i,"Task",S[s][1],"CYB","Cyber audit 2026 - actions",p,ot,"Constance Abara","21/May/26 10:%02d AM"%(i%60),"09/Jul/26 3:15 PM",ts["text"],*lb,de,ep[e],e,c1,c2])
        ar.setdefault(e,[]).append(AX(k,de,ot or None,"P:"+ot if ot else "",ts,None,None,S[s][0],None,S[s][1],title=su,drop=["progress"],alt={"status":["off_track","at_risk"]} if s=="B" else None))
write(NAME,None,None,None,H(("title","Summary"),("ref","Issue key"),("status","Status"),("owners","Assignee"),("timescale","Due date"),("description","Description"),("area","Parent summary"),("progress","Comment"),("progress","Comment")),
 [AREA(None,"theme",e,e,ar[e]) for e in (E1,E2,E3)])
