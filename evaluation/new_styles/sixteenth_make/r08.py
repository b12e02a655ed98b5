"""r08: plain text e-mail, unwrapped lines: numbered list, owner before a colon, date behind a dash or in the sentence; greeting, sign-off, disclaimer."""
from cl_a import *
NAME="r08"; ORG="Ambleford Borough Council"; TITLE="Actions from this morning - housing benefit audit"
L=[("1","Priya","P","finish the sample of 40 overpayments and put the results in the shared folder","9 May",D("9 May","2025-05-09"),{}),
("2","Me","B","tell internal audit we accept findings 1-4 but not 5","today",K("immediate","today"),dict(dd=["owners"],at=[D("today","2025-04-28"),K("relative","today"),K("unknown","today")])),
("3","Gethin + Priya","P:Gethin//P:Priya","rewrite the procedure note for cancelled claims, keep it to 2 pages this time","end May",D("end May","2025-05-31"),{}),
("4","IT","B","switch on the duplicate payment report. Ticket already in, no. 48213","w/c 12 May",D("w/c 12 May","2025-05-18"),{}),
("5","Subsidy Team","B","recheck last year's claim before it goes to the external auditor","30.5.25",D("30.5.25","2025-05-30"),{}),
("6","Oluwaseun","P","find out from Revenues who authorised the write offs over 5k (there are 11)","",None,{}),
("7","Team leaders","T","10% checks every week, no exceptions for holidays","from next Monday",REC("from next Monday",WEEKLY,start="2025-05-05"),dict(at=[F("from next Monday","2025-05-05"),REC("from next Monday",WEEKLY),K("relative","from next Monday"),K("open","from next Monday")])),
("8","Rosalind Thwaite (S151)","P:Rosalind Thwaite|S151","sign the assurance statement","June 2025",D("June 2025","2025-06-30"),{})]
t="""From: Harpreet Gill-Novak
Sent: 28 April 2025 12:51
To: Benefits Management Team; Oluwaseun Adeniyi
Cc: Rosalind Thwaite
Subject: Actions from this morning - housing benefit audit

Hi all

Thanks for a useful hour, and sorry about the room. The audit opinion is "limited" and R wants a line for Corporate Board on what we're doing about it, so here is what I think we agreed. Shout if I've got you down for something you didn't say.

"""
acts=[]
for n,ot,sp,de,w,ts,k in L:
    t+=f"{n}) {ot}: {de}"+(f" - {w}" if w else "")+"\n"
    k=dict(k); dd=["timescale_text"]+k.pop("dd",[])
    acts.append(G(n,de,ot,sp,ts,dd=dd,**k))
t+="""
I'll put a half hour in on 19 May to see where we are.

Ta
Harpreet

Harpreet Gill-Novak | Benefits and Support Manager
Ambleford Borough Council, Guildhall Yard, Ambleford
01632 960 417

This e-mail may contain information that is confidential. If you are not the person it was meant for please delete it and tell us.
"""
save("r08.txt",t)
write(NAME,ORG,TITLE,None,H(["ref","(number)"],["owners","(before the colon)"],["description","(behind the colon)"],["timescale","(behind the dash)"]),[AREA(None,"other",None,None,acts)])
