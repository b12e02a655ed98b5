"""v01: plain text, an AI recap of an online meeting pasted from the chat; notes and tasks in the same `Title: text` form, names in brackets behind the tasks."""
from cl_c import *
NAME="v01"; ORG="Wychbold Valley Homes"; TITLE="Meeting recap: Compliance Gold catch-up"
def a(i,t,de,par,sp,ts,ad=(),**k):
    d=N+(k.pop("dd",[]))
    return (t,de,par,G(str(i),de,par,sp,ts,dd=d,title=t,ad=[de+f" ({par})",t+": "+de,t+": "+de+f" ({par})",de.rstrip(".")]+list(ad),**k))
T=[a(1,"Damp register","Reconcile the damp register with the repairs system and tell the group how many cases are duplicates.","Priya","P",None),
a(2,"Trajectory","Send the Regulator the revised trajectory by Friday 14 November.","Priya, Tomasz","P:Priya//P:Tomasz",D("by Friday 14 November","2025-11-14"),["Send the Regulator the revised trajectory","Send the Regulator the revised trajectory."]),
a(3,"Asbestos surveys","Ask Kestrel Surveys for the 212 missing reports and confirm which blocks have none at all.","Tomasz","P",None),
a(4,"Tenant letter","Redraft the letter to Fosse Court in plain English and run it past the Tenant Voice Panel before it goes out on 1 December.","Blessing","P",D("on 1 December","2025-12-01"),at=[D("before it goes out on 1 December","2025-11-30"),K("unknown","on 1 December")]),
a(5,"Fire doors","Check whether the 48 doors reported as complete were ever inspected.","Unassigned","",None,dd=["owner_text"]),
a(6,"Weekly extract","Pull the extract every Monday until the new system is live.","Data Team","B",REC("every Monday",WEEKLY),["Pull the extract","Pull the extract until the new system is live."],at=[REC("every Monday","FREQ=WEEKLY;BYDAY=MO")],ao=["T:Data Team"]),
a(7,"Board paper","Prepare the January board paper using Hamish's figures, draft by end of November.","Blessing with help from Priya","P:Blessing//P:Priya",D("by end of November","2025-11-30"),["Prepare the January board paper using Hamish's figures, draft","Prepare the January board paper using Hamish's figures"],dd=["owner_text"],ao=["P:Blessing//P:Priya@support","P:Blessing"],at=[D("draft by end of November","2025-11-30",[("draft","2025-11-30")]),D("draft by end of November","2025-11-30",[("Draft","2025-11-30")])]),
a(8,"Electrical no access","Contact Legal about injunctions for the 31 homes with no access.","Siobhán McGarrigle","P",None)]
s=f"""{TITLE}
Tuesday 4 November 2025, 09:30 - 10:12 (42m)
{ORG} / Microsoft Teams

AI-generated content may be incorrect. Please check before you share.

Meeting notes:

  • C3 grading: The group discussed the Regulator's letter of 20 October.
    Blessing said the tone had softened. Hamish was less sure.
  • Damp and mould backlog: Priya reported 641 open cases, of which she
    believes about a hundred are double counted. Tomasz asked since when.
      ◦ Priya mentioned that the contractor's figures are a month old.
  • Fire doors: Hamish said 48 doors were closed down on the system in one
    afternoon. Nobody present could explain this.
  • Staffing: Two surveyors leave at Christmas. Noted.

Follow-up tasks:

"""
for t,de,par,g in T: s+=wrap(f"{t}: {de} ({par})",72,"  • ","    ")+"\n"
s+="""
Was this recap useful?  Yes / No

--
Blessing Nwachukwu 10:31
sorry the thing has called it fire doors twice, and it is Hamish Auld not
"Hamish Old". Otherwise fine, shout if you disagree
Tomasz Wilk 10:40
👍
"""
save("v01.txt",s)
write(NAME,ORG,TITLE,None,H(["title","(before the colon)"],["description","(bullet)"],["owners","(round brackets)"]),[AREA(None,"other",None,None,[x[3] for x in T])])
