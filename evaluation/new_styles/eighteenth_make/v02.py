"""v02: plain text, tasks of a mail program saved as text: records of label, tab, value; notes under each."""
from cl_c import *
NAME="v02"; ORG="Marsh and Levels Hospitals NHS Foundation Trust"; TITLE="Tasks - CQC maternity must dos"
def SD(t,s,d): return R(t,s,d)
def alts(t,s,d): return [D(t,d),goldlib._t(t,"date",s,d)]
T=[("Triage phone line: rota two midwives not one","High","Mon 29/09/2025","Fri 28/11/2025","In Progress","50%","Fatoumata Ceesay","2025-09-29","2025-11-28","in_progress",(),"Nights still one. Bank shifts out to 14 Nov, poor take up."),
("Controlled drugs: daily check on Bluebell ward, sheet countersigned","Normal","Mon 06/10/2025","Fri 17/10/2025","Completed","100%","Gillian Thistlethwaite","2025-10-06","2025-10-17","completed",(),"Spot check 22/10 - two gaps in 14 days. Told ward mgr."),
("Write to all women induced since April whose notes have no risk assessment","High","None","Wed 12/11/2025","Waiting on someone else","25%","Dr Imran Qadri",None,"2025-11-12","on_hold",("in_progress","unknown","at_risk","delayed"),"Legal want to see the letter. Sent to them 15/10, again 24/10."),
("PROMPT training to 90% of consultants","High","Wed 01/10/2025","Tue 31/03/2026","Not Started","0%","Dr Imran Qadri","2025-10-01","2026-03-31","not_started",(),""),
("Baby tagging - get quotes","Low","None","None","Deferred","0%","Estates",None,None,"on_hold",("delayed","cancelled","unknown"),"No capital until new year. Ask again."),
("Freedom to Speak Up drop in on both sites, monthly","Normal","Thu 09/10/2025","None","In Progress","10%","Joao Figueiredo-Marsh","2025-10-09",None,"in_progress",("ongoing",),""),
("Reply to CQC about the warning notice","High","Fri 12/09/2025","Mon 22/09/2025","Completed","100%","Gillian Thistlethwaite","2025-09-12","2025-09-22","completed",(),"")]
s=f"{TITLE}\r\n{ORG}\r\nSaved by: Ceesay, Fatoumata (Director of Midwifery) 04/11/2025 16:12\r\n\r\n"
acts=[]
for i,(su,p,sd,dd,st,pc,ow,si,di,code,as_,body) in enumerate(T,1):
    s+=f"Subject:\t{su}\r\nPriority:\t{p}\r\n"+(f"Start Date:\t{sd}\r\n" if sd!="None" or dd!="None" else "")+f"Due Date:\t{dd}\r\n\r\nStatus:\t{st}\r\nPercent Complete:\t{pc}\r\n"
    if code=="completed": s+="Date Completed:\t"+("Thu 16/10/2025" if i==2 else "Mon 22/09/2025")+"\r\n"
    s+=f"\r\nTotal Work:\t0 hours\r\nActual Work:\t0 hours\r\n\r\nOwner:\t{ow}\r\n\r\n"+(body+"\r\n\r\n" if body else "")+"\r\n"
    sp={"Dr Imran Qadri":"P:Imran Qadri||Dr","Estates":"B"}.get(ow,"P")
    if i==5: ts=None; at=[K("unknown","None")]
    elif i==6: ts=F(sd,si); at=[REC("monthly",MONTHLY,start=si),REC("monthly",MONTHLY),REC(sd,MONTHLY,start=si)]
    elif si: ts=SD(dd,si,di); at=alts(dd,si,di)
    else: ts=D(dd,di); at=[]
    if code=="completed": at=at+[DONE(dd,"2025-10-16" if i==2 else "2025-09-22"),goldlib._t(dd,"completed",si,"2025-10-16" if i==2 else "2025-09-22")]
    acts.append(G(str(i),su,ow,sp,ts,body or None,code,st,dd=N,at=at,as_=as_))
save("v02.txt",s)
write(NAME,ORG,TITLE,None,H(["description","Subject:"],["owners","Owner:"],["timescale","Due Date:"],["status","Status:"],["progress","(below the record)"]),[AREA(None,"other",None,None,acts)])
