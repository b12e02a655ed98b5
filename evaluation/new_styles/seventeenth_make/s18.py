"""s18: plain text, automatic e-mail digest of an audit system: records of label ...... value under the audit's name, values wrapped and hung."""
from cl_b import *
NAME="s18"; ORG="Marlbeck District Council"; TITLE="Your audit actions - 7 need an update"
N=["timescale_text"]
def r(ref,fi,de,ot,sp,orig,rev,ts,up,state,st,as_=(),**k): return (ref,fi,de,ot,orig,rev,up,state,G(ref,de,ot,sp,ts,up,st,state,dd=N,as_=as_,answers=fi,**k))
AUD=[("Purchasing cards (2025-014)",[
 r("2025-014-01","Eleven cards were still live after the holder had left","HR leavers' form to have a tick box for purchasing cards; Exchequer to cancel the same day","Rosalind Teague","P","30/09/2025","31/03/2026",D("31/03/2026","2026-03-31"),"Form changed but the old one is still on the intranet (R Teague, 12/01/26)","Overdue","delayed",["off_track","in_progress","at_risk"]),
 r("2025-014-02","Receipts missing for 38 of 120 transactions","Card to be suspended automatically after two months without receipts","Exchequer Manager","T","31/12/2025","",D("31/12/2025","2025-12-31"),None,"Overdue","delayed",["off_track","at_risk"]),
 r("2025-014-05","Limits not reviewed since 2019","Annual review of limits, signed by the s151 Officer","Fergus O'Malley-Finch","P","30/04/2026","",D("30/04/2026","2026-04-30"),None,"Not yet due","unknown",["planned","not_started","on_track"])]),
("Disabled facilities grants (2025-021)",[
 r("2025-021-01","No evidence of three quotes on 9 of 25 files","Checklist at the front of every file; team leader to sign before the order is raised","Nkechi Baptiste / Home Improvement Agency","P:Nkechi Baptiste//B:Home Improvement Agency","31/01/2026","28/02/2026",D("28/02/2026","2026-02-28"),"In use from 1 Feb. Audit to test 10 files in April (N Baptiste, 02/02/26)","Implemented - not verified","completed",["in_progress","on_track"],ao=["P:Nkechi Baptiste|||Home Improvement Agency"]),
 r("2025-021-03","Waiting list held on a spreadsheet on one officer's laptop","Move the waiting list to Uniform","Housing Systems Officer (vacant)","T:Housing Systems Officer","31/03/2026","",D("31/03/2026","2026-03-31"),"Cannot start until the post is filled (N Baptiste, 02/02/26)","Not started","not_started",["on_hold"],ao=["T:Housing Systems Officer (vacant)",[]])]),
("Car park income (2024-033)",[
 r("2024-033-04","Cash collected is not reconciled to the machine's audit ticket","Weekly reconciliation by someone outside Parking Services","Head of Place","T","31/05/2025","30/06/2026",D("30/06/2026","2026-06-30"),"Third extension. Agreed by Audit & Governance Cttee 27/11/25 (item 8)","In progress","in_progress",["delayed"]),
 r("2024-033-06","Contract with the cash collector expired in 2023","Re-tender with Wold Vale DC","Procurement","B","30/09/2025","TBC",D("30/09/2025","2025-09-30"),"Wold Vale have pulled out, looking at going cashless instead (24/02/26)","On hold","on_hold",at=[K("unknown","TBC")])])]
def f(l,v): return wrap(v,78,"   "+(l+" ").ljust(18,".")+" "," "*22)
L=["From:     Audit Actions <noreply@audit.marlbeck.example>","To:       Fergus O'Malley-Finch","Cc:       Internal Audit Partnership","Sent:     Mon 02/03/2026 06:00",f"Subject:  {TITLE}","",
"Hello Fergus,","",wrap(f"The {ORG} audit actions below belong to your directorate and are due, overdue or due in the next 60 days. Please log in and put an update against each by the 10th of the month. Actions that were verified by audit are no longer shown."),"","Do not reply to this mailbox, it is not read.",""]
areas=[]
for t,rs in AUD:
    L+=["-"*78,t,"-"*78,""]
    for ref,fi,de,ot,og,rv,up,state,g in rs:
        L+=[f" {ref}",f("Finding",fi),f("Agreed action",de),f("Owner",ot),f("Original date",og)]
        if rv: L.append(f("Revised date",rv))
        L.append(f("State",state))
        L.append(f("Last update",up or "(none)")); L.append("")
    areas.append(AREA(None,"other",t,t,[x[8] for x in rs]))
L+=["="*78,"Your score this quarter: 1 of 7 done in time (14%). Council average: 61%.","","You get this message because you are a Corporate Director. To change how often,","go to Settings > Notifications.","","Marlbeck District Council, Moot House, Marlbeck. This e-mail may contain","information that is confidential. Think before you print.",""]
save("s18.txt","\n".join(L))
write(NAME,ORG,TITLE,None,H(["answers","Finding"],["description","Agreed action"],["owners","Owner"],["timescale","Original date"],["timescale","Revised date"],["status","State"],["progress","Last update"]),areas)
