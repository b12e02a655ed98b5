"""s03: plain text, a page of a notes program pasted: boxes, headings of the manager's own, dashes before who and when, notes on indented lines, things without a box that are no tasks."""
from cl_a import *
NAME="s03"; ORG="Larkhill & Dene Homes"; TITLE="Ombudsman wider order - my list"
save("s03.txt","""Ombudsman wider order - my list
04 February 2026
09:17

Larkhill & Dene Homes - the order is 16 January so the 12 weeks is up 10 April. Three severe maladministration since Sept. CE reading this weekly!!

THIS WEEK
☑ Put the complaints policy back on the website (it was 404) - Yusra - 3/2
☑ Pay the compensation in all three cases - Income team - 30 Jan
\tMs D's bounced, paid by cheque 2/2
☐ Chief Exec's apology letters, signed by hand not printed - Meera to draft, CE to sign - by Fri
☐ Find out who closed job 4471902 as "no access" - Darragh
\tnot a witch hunt (it is a bit)

BEFORE BOARD (27 Feb)
☐ Self-assessment against the Code, all 9 sections, evidence for each - Yusra + Quality - 20/02/26
☐ Member responsible for complaints to be appointed - Company Sec
☐ Damp & mould: list of every open case over 28 days w/ vulnerability flag - Repairs (Darragh), weekly until board
   think about Awaab's Law dates here, phase 2 starts this year

AFTER
☐ Train call handlers to tell a service request from a complaint - L&D - March/April
☐ Independent review of the 3 cases - external, HQN?? - report 31st March
☐ Learning report to tenants in plain english - Comms, Tenant Voice group to check it first - spring
☐ complaint team restructure ... - on hold till budget - Meera

RANDOM
Yusra on leave 16-20 Feb
Room 2 booked Thurs
Ask Femi what "wider order" means for the merger
tel. HOS caseworker 0300 000 0000 ref 2025/11873
""")
N=["ref","timescale_text"]; W="THIS WEEK"
areas=[AREA(None,"theme","THIS WEEK","THIS WEEK",[
 G("1","Put the complaints policy back on the website (it was 404)","Yusra","P",D("3/2","2026-02-03"),None,"completed","☑",dd=N+["status_text"],at=[DONE("3/2","2026-02-03")]),
 G("2","Pay the compensation in all three cases","Income team","B",D("30 Jan","2026-01-30"),"Ms D's bounced, paid by cheque 2/2","completed","☑",dd=N+["status_text","progress"],at=[DONE("30 Jan","2026-01-30")],ad=["Pay the compensation in all three cases\nMs D's bounced, paid by cheque 2/2"]),
 G("3","Chief Exec's apology letters, signed by hand not printed","Meera to draft, CE to sign","P:Meera//T:CE",D("by Fri","2026-02-06"),None,"unknown","☐",dd=N+["status_text","owner_text"],at=[K("relative","by Fri"),K("unknown","by Fri")],as_=["not_started"],ad=["Chief Exec's apology letters, signed by hand not printed - Meera to draft, CE to sign"]),
 G("4","Find out who closed job 4471902 as \"no access\"","Darragh","P",None,None,"unknown","☐",dd=N+["status_text","progress","timescale"],as_=["not_started"],ad=["Find out who closed job 4471902 as \"no access\"\nnot a witch hunt (it is a bit)"])]),
AREA(None,"theme","BEFORE BOARD (27 Feb)","BEFORE BOARD (27 Feb)",[
 G("5","Self-assessment against the Code, all 9 sections, evidence for each","Yusra + Quality","P:Yusra//B:Quality",D("20/02/26","2026-02-20"),None,"unknown","☐",dd=N+["status_text"],as_=["not_started"]),
 G("6","Member responsible for complaints to be appointed","Company Sec","T",None,None,"unknown","☐",dd=N+["status_text","timescale"],as_=["not_started","planned"]),
 G("7","Damp & mould: list of every open case over 28 days w/ vulnerability flag","Repairs (Darragh)","P:Darragh|Repairs",REC("weekly until board",WEEKLY,due="2026-02-27"),None,"unknown","☐",dd=N+["status_text","progress"],ao=["P:Darragh","B:Repairs//P:Darragh","B:Repairs","B:Repairs (Darragh)",[P("Darragh",org="Repairs")]],at=[REC("weekly until board",WEEKLY)],as_=["not_started"],ad=["Damp & mould: list of every open case over 28 days w/ vulnerability flag\nthink about Awaab's Law dates here, phase 2 starts this year"])]),
AREA(None,"theme","AFTER","AFTER",[
 G("8","Train call handlers to tell a service request from a complaint","L&D","B",R("March/April","2026-03-01","2026-04-30"),None,"unknown","☐",dd=N+["status_text"],as_=["not_started"]),
 G("9","Independent review of the 3 cases","external, HQN??","B:HQN",D("report 31st March","2026-03-31"),None,"unknown","☐",dd=N+["status_text","owner_text"],as_=["not_started"],ao=["B:external, HQN??","B:external, HQN","B:external//B:HQN","B:HQN??","B:external",""],at=[D("report 31st March","2026-03-31",ms=[("report","2026-03-31")]),D("31st March","2026-03-31")]),
 G("10","Learning report to tenants in plain english","Comms, Tenant Voice group to check it first","B:Comms//B:Tenant Voice group",D("spring","2026-05-31"),None,"unknown","☐",dd=N+["status_text","owner_text"],as_=["not_started"],ao=["B:Comms","B:Comms//B:Tenant Voice group@support"]),
 G("11","complaint team restructure ...","Meera","P",None,None,"on_hold","on hold till budget",dd=N+["status_text","progress"],ad=["complaint team restructure","complaint team restructure ... - on hold till budget"],at=[K("unknown","on hold till budget"),K("relative","till budget"),K("relative","on hold till budget")])])]
write(NAME,ORG,TITLE,None,H(["description","(box)"],["owners","(first dash)"],["timescale","(last dash)"],["status","(box)"]),areas)
