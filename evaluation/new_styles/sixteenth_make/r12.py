"""r12: text pasted from a Teams channel: name and time lines, small talk, one message with a list of ticks and empty boxes, @Name in front and date at the end; replies later in the thread that repeat no action."""
from cl_a import *
NAME="r12"; ORG="Penmarrow Fire and Rescue Authority"; TITLE="HMI revisit prep"
L=[("✅","Dougie Farquhar","P","get the hydrant backlog onto one sheet","Mon",D("Mon","2026-02-02"),"completed"),
("☐","Aneesa Rehman","P","cross-check the risk site visits against premises over 18m","Thu 12 Feb",D("Thu 12 Feb","2026-02-12"),"unknown"),
("☐","Aneesa Rehman @Tobias Lindgren","P:Aneesa Rehman//P:Tobias Lindgren","agree what we say about the grievance backlog (NOT in the chat please)","before half term",D("before half term","2026-02-15"),"unknown"),
("✅","Control Room","B","send last quarter's call handling times","30/1",D("30/1","2026-01-30"),"completed"),
("☐","Tobias Lindgren","P","speak to the unions about the culture survey wording","",None,"unknown"),
("☐","Watch Managers","T","talk to every firefighter about the new bullying line, tick off names on the rota","by 28 Feb",D("by 28 Feb","2026-02-28"),"unknown"),
("☐","Dougie Farquhar","P","DBS checks for the 17 on-call staff we missed","end of March 2026",D("end of March 2026","2026-03-31"),"unknown")]
t="""Prevention & Protection > HMI revisit prep

Bronagh McAteer  Tue 03/02/2026 09:41
Morning all. Thanks for the call. Penmarrow Fire and Rescue Authority meets on the 26th and they want to know we are ready this time!!

Dougie Farquhar  09:43
👍 2

Bronagh McAteer  09:58
Right, list. Tick your own when done:

"""
acts=[]
for i,(b,ot,sp,de,w,ts,st) in enumerate(L,1):
    t+=f"{b} @{ot} {de}"+(f" ({w})" if w else "")+"\n"
    if i==3: ot="Aneesa Rehman @Tobias Lindgren"
    at=[K("relative",w),K("unknown",w),D(w,"2026-02-13")] if i==3 else ([D(w,"2026-02-09"),K("relative",w),K("unknown",w)] if i==1 else ())
    acts.append(G(str(i),de,ot,sp,ts,st=st,stx=b,dd=["ref","timescale_text","owner_text"],at=at,as_=["not_started","planned"] if st=="unknown" else ()))
t+="""
Tobias Lindgren  10:20
Ok. Is the Thursday one this week or next?

Bronagh McAteer  10:21
Next, it says 12

Aneesa Rehman  16:07
Can somebody give me access to the premises database, I have asked twice 🙄
"""
save("r12.txt",t)
write(NAME,ORG,TITLE,None,H(["status","(box)"],["owners","(@)"],["description","(line)"],["timescale","(brackets)"]),[AREA(None,"other",None,None,acts)])
