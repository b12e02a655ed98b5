"""o12 (kin of typewriter columns): plain text, columns held apart by spaces as a layout export gives them, pages with a running foot, heads again on each page, wrapped cells, one cell empty."""
from cl import *
import textwrap
NAME="o12"; ORG="Kettlemere District Council"; TITLE="Planning Service Improvement Plan"
S={"done":("completed","Finished"),"ok":("on_track","On schedule"),"late":("delayed","Late"),"no":("not_started","Not yet due"),"":("unknown",None)}
P_=[("WORKSTREAM 1: SPEED OF DECISIONS","SPEED OF DECISIONS","1",[
("1.1","Clear all householder applications older than twelve weeks with two contract planners","Development Manager","T",D("28 Nov 2025","2025-11-28"),"None older than twelve weeks","done"),
("1.2","Stop asking for extensions of time unless the applicant wants one","Team Leaders (East and West)","T",D("from 1 Oct 2025","2025-10-01"),"Use of extensions falls from 61% to 20%","ok"),
("1.3","Check each application on the day it comes in and send back those that lack a plan","Validation Officer, Huw Prendergast","T:Validation Officer//P:Huw Prendergast",D("Jan 2026","2026-01-31"),"Valid in 5 days","late"),
("1.4","Publish a list of what must be sent with an application","Head of Planning","T",D("31/10/2025","2025-10-31"),"","done")]),
("WORKSTREAM 2: QUALITY AND APPEALS","QUALITY AND APPEALS","2",[
("2.1","Hold a design clinic each fortnight at which an architect from outside the Council looks at live schemes","Oluwaseun Bright","P",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"Fewer refusals on design","ok"),
("2.2","Review all appeals lost since April 2024 and teach committee what they tell us","Principal Planner","T",D("end March 2026","2026-03-31"),"Appeals lost: below 25%","no"),
("2.3","Train all members and substitutes of Planning Committee before they may vote","Monitoring Officer / Planning Advisory Service","T:Monitoring Officer//B:Planning Advisory Service",D("May 2026","2026-05-31"),"No award of costs","no")]),
("WORKSTREAM 3: ENFORCEMENT","ENFORCEMENT","3",[
("3.1","Adopt a new enforcement charter with three grades of urgency","Cllr Delphine Marchetti","P:Delphine Marchetti||Cllr",D("Q3 2025/26","2025-12-31"),"Residents know what to expect","late"),
("3.2","Close old cases where there is no harm (430 in all)","Enforcement Officers","T",R("Oct 2025 to Jun 2026","2025-10-01","2026-06-30"),"Fewer than 150 open","ok"),
("3.3","Inspect the ten largest sites for breaches of conditions","Enforcement Officers","T",K("unknown","TBC"),"","no"),
("3.4","Share a drone with Trading Standards","","",D("Summer 2026","2026-08-31"),"Quicker evidence","no")])]
P_[0][3][1]=P_[0][3][1][:4]+(F("from 1 Oct 2025","2025-10-01"),)+P_[0][3][1][5:]
W=[6,34,22,16,24,12]; HD=["Ref","Improvement","Lead","Due","Success looks like","Position"]
L=[]
def row(cs):
    ps=[textwrap.wrap(c or "",w-2,break_long_words=False,break_on_hyphens=False) or [""] for c,w in zip(cs,W)]
    return ["".join((p[i] if i<len(p) else "").ljust(w) for p,w in zip(ps,W)).rstrip() for i in range(max(map(len,ps)))]
areas=[]; pages=[]; L=["",ORG.center(110).rstrip(),TITLE.center(110).rstrip(),"Position at 5 January 2026".center(110).rstrip(),"","The Government may designate a planning authority whose decisions are too slow or too often overturned.","We came within two points of this in June 2025. The plan below was agreed by the Executive on 9 September","2025 and is watched by the Planning Improvement Group, which meets each month.",""]
for k,(hd,ti,n,rows) in enumerate(P_):
    L+=[hd,""]+row(HD)+["-"*112]; ga=[]
    for i,(ref,desc,ot,sp,ts,out,s) in enumerate(rows):
        st,w=S[s]; r=row([ref,desc,ot,ts["text"],out,w])
        if ref in("2.2",): # a new page in the middle of the table: foot, then the heads again
            L+=["","Kettlemere DC - Planning Improvement Plan                                                              Page 1","\f"]+row(HD)+["-"*112]
        L+=r+[""]
        alt={}
        if ref=="1.3": alt["owners"]=[o("P:Huw Prendergast|Validation Officer")]
        if s=="late": alt["status"]=["off_track"]
        if s=="no": alt["status"]=["planned"]
        ga.append(AX(ref,desc,ot or None,sp,ts,out,None,st,None,w,alt=alt or None,drop=["rag"]))
    areas.append(AREA(n,"other",hd,ti,ga)); L.append("")
L+=["Note: 3.3 waits for the appointment of the second officer.","","Kettlemere DC - Planning Improvement Plan                                                              Page 2"]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(L)+"\n")
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","outcome","status"],HD)),areas)
