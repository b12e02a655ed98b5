"""p09 (hard): Smartsheet exported to CSV: parent rows are the areas and carry rolled-up dates and per cents; start and end dates in two columns; people separated by commas; system columns; a byte-order mark."""
from cl_a import *
import csv
NAME="p09"; ORG="Castlemoor Fire & Rescue Service"; TITLE=None; INSP=None
P_=[("1","CULTURE - HMICFRS Cause of concern 1","08/01/25","31/12/25","58%",[
("1.1","Independent speak-up line goes live and is advertised on every station","Dawn Akinfenwa","P","08/01/25","28/02/25",("2025-01-08","2025-02-28"),"Complete","completed","100%","","41 calls so far, 12 named"),
("1.2","Read back all grievances since 2019 and write to those whose case was closed without an answer","Dawn Akinfenwa, External reviewer (Fieldgate)","P:Dawn Akinfenwa//T:External reviewer|Fieldgate","03/02/25","30/06/25",("2025-02-03","2025-06-30"),"In Progress","in_progress","75%","Yellow","74 of 98 read."),
("1.3","360 feedback for everyone at Station Manager and above","Head of People","T","01/04/25","31/12/25",("2025-04-01","2025-12-31"),"In Progress","in_progress","30%","Green",""),
("1.4","Watch visits by CFO and deputy - all 44 watches, both ends of the shift","CFO, DCFO","T:CFO//T:DCFO","13/01/25","31/10/25",("2025-01-13","2025-10-31"),"In Progress","in_progress","60%","Green","26 done (nights harder)")]),
("2","RISK INFORMATION - HMICFRS Cause of concern 2","01/02/25","31/03/26","31%",[
("2.1","Put right 312 out of date site risk records, top-tier COMAH first","Operational Intelligence Team","B","01/02/25","30/09/25",("2025-02-01","2025-09-30"),"In Progress","in_progress","40%","Red","Two crews on strike days; lost 5 weeks"),
("2.2","New tablets in cabs - mobile data terminals replaced","GM Luke Sotheran","P:Luke Sotheran||GM","01/05/25","31/03/26",("2025-05-01","2026-03-31"),"In Progress","in_progress","15%","Yellow","Bracket does not fit the Scanias"),
("2.3","Cross-border data from the three neighbours, refreshed each month","Control Systems Manager","T","02/06/25","29/08/25",("2025-06-02","2025-08-29"),"Not Started","not_started","0%","","")]),
("3","PROTECTION - Areas for improvement","01/01/25","30/09/26","44%",[
("3.1","Revise risk based inspection programme. Include care homes, HMOs over shops","Head of Protection","T","01/01/25","30/05/25",("2025-01-01","2025-05-30"),"Complete","completed","100%","","Signed off CRMP Board 22 May"),
("3.2","Six apprentice inspectors","Protection Training Lead","T","01/09/25","30/09/26",("2025-09-01","2026-09-30"),"Not Started","not_started","0%","Green","Interviews in July"),
("3.3","Dashboard for unwanted fire signals","","","","",None,"On Hold","on_hold","10%","",""),
("3.4","Agree with Castlemoor CC trading standards who goes first on fireworks stores","Priyanka Vance","P","17/03/25","16/05/25",("2025-03-17","2025-05-16"),"Complete","completed","100%","","Letter of understanding")])]
HD=["WBS","Task Name","Status","% Complete","Assigned To","Start Date","End Date","RAG","Comments","Modified By","Modified","Row ID"]
rows=[HD]; areas=[]; k=4471920
for n,hd,a,b,pc,rs in P_:
    rows.append([n,hd,"",pc,"",a,b,"","","","06/06/25 08:02",str(k)]); k+=4; ga=[]
    for ref,desc,ot,sp,s,e,dd,w,st,p,rag,cm in rs:
        rows.append([ref,desc,w,p,ot,s,e,rag,cm,"pmo@castlemoorfire.example","05/06/25 16:%02d"%(k%60),str(k)]); k+=4
        ts=R(f"{s} {e}",dd[0],dd[1]) if dd else None
        g=AX(ref,desc,ot or None,sp,ts,None,cm,st,None,w,drop=["timescale_text","rag"])
        if dd: g["alt"]={"timescale":[D(e,dd[1])]}
        if ref=="1.2": g["alt"]["owners"]=[o("P:Dawn Akinfenwa//T:External reviewer (Fieldgate)"),o("P:Dawn Akinfenwa//T:External reviewer")]
        if rag and st=="in_progress": g.setdefault("alt",{})["status"]={"Yellow":["at_risk"],"Green":["on_track"],"Red":["off_track","delayed"]}[rag]
        if ref=="3.2": g["alt"]["status"]=["on_track"]
        g["pc"]=p; ga.append(g)
    areas.append(AREA(n,"other",hd,hd,ga))
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f).writerows(rows)
write(NAME,ORG and None,TITLE,INSP,H(("ref","WBS"),("description","Task Name"),("status","Status"),("pc","% Complete"),("owners","Assigned To"),("timescale","Start Date"),("timescale","End Date"),("progress","Comments")),areas)
