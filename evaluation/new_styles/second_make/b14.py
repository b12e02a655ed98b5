"""b14 Markdown: a council's answer to the Housing Ombudsman's special report, kept in a repository: front matter, pipe tables (one a heading), bold and links in cells, <br> between two lines of a cell, a table of contents, a key."""
from bl import *
NAME="b14"; ORG="Sandhaven City Council"; TITLE="Housing Ombudsman special report: our learning and action plan"; INSP=None
C={"Done":"completed","Doing":"in_progress","To do":"not_started","Stuck":"at_risk"}
PLAN=[("Damp and mould",[
 ("DM1","Inspect every home with a report of damp within 10 working days","Head of Repairs, Lucian Ferrey",[P("Lucian Ferrey",post="Head of Repairs")],D("30 Sep 2025","2025-09-30"),"Nine in ten inspections are on time","Eight more surveyors; 82% in August","Doing"),
 ("DM2","Check a home again six weeks and six months after work is done","Damp and Mould Team",[B("Damp and Mould Team")],K("ongoing","Ongoing"),"Fewer than one case in ten comes back","Calls began in July","Doing"),
 ("DM3","Stop using the word 'lifestyle' in letters and on the website","Communications Manager",[T("Communications Manager")],DONE("Completed May 2025","2025-05-31"),"Letters do not blame residents","14 letters changed","Done"),
 ("DM4","Buy sensors for 500 homes that have had two or more reports","Asset Manager<br>Digital Team",[T("Asset Manager"),B("Digital Team")],D("by end of January 2026","2026-01-31"),"Problems are seen before they are reported",None,"To do")]),
 ("Complaints",[
 ("CO1","Move complaints from repairs into one central team of nine","Director of Housing",[T("Director of Housing")],D("1 July 2025","2025-07-01"),"One person owns each complaint","Team in place since 7 July","Done"),
 ("CO2","Answer stage 1 complaints in 10 working days and stage 2 in 20","Complaints Manager",[T("Complaints Manager")],REC("Monthly report from August 2025",MONTHLY,"2025-08-01"),"95% answered on time","71% at stage 1; 60% at stage 2","Stuck"),
 ("CO3","Pay compensation within 28 days of the offer being accepted","Complaints Manager and Finance",[T("Complaints Manager"),B("Finance")],D("Oct 2025","2025-10-31"),"No resident has to chase","Payment route agreed","Doing"),
 ("CO4","Publish what we have learned from complaints","Cllr Ama Sefton (Cabinet Member for Homes)",[P("Ama Sefton",title="Cllr",post="Cabinet Member for Homes")],REC("Every quarter",QUARTERLY),"Residents can see what changed","First edition went out with the rent letter","Doing")]),
 ("Knowledge and records",[
 ("KR1","Bring the three repairs systems into one","Programme Manager, Homes Digital",[T("Programme Manager, Homes Digital")],D("Q2 2026/27","2026-09-30"),"A single record for each home","Supplier chosen","Doing"),
 ("KR2","Clean the list of household vulnerabilities with a call to each tenant","Tenancy Services",[B("Tenancy Services")],R("Sept 2025 to March 2026","2025-09-01","2026-03-31"),"The operative knows before knocking","4,300 of 17,900 called","Doing"),
 ("KR3","Write down who may close a job, and why","Head of Repairs",[T("Head of Repairs")],D("15/8/25","2025-08-15"),"No job is closed without the tenant's word","New rule in the contractors' handbook","Done")]),
 ("Culture and oversight",[
 ("CU1","Have all front-line staff spend a day with residents","Director of Housing",[T("Director of Housing")],D("Spring 2026","2026-05-31"),"Staff describe what it is like to wait","Dates set for the first 60","Doing"),
 ("CU2","Give the Tenant Panel the right to call in a service","Monitoring Officer / Tenant Panel",[T("Monitoring Officer"),B("Tenant Panel")],D("Council, 22 October 2025","2025-10-22"),"Panel has called in at least two services by summer",None,"To do"),
 ("CU3","Review this plan with the Ombudsman","Chief Executive",[T("Chief Executive")],K("relative","Within six months"),"The Ombudsman is content",None,"To do")])]
H=["Ref","What we'll do","Who","When","What good looks like","Where we've got to","State"]
o=f"""---
title: "{TITLE}"
owner: housing-improvement
version: 1.3
date: 2025-09-12
---

# {TITLE}

**{ORG}**

In March the Housing Ombudsman published a special report about us. We are sorry. This page sets out what we are doing. It is brought up to date on the second Friday of each month; changes are in the [history](./history.md).

- [Damp and mould](#damp-and-mould)
- [Complaints](#complaints)
- [Knowledge and records](#knowledge-and-records)
- [Culture and oversight](#culture-and-oversight)

"""
areas=[]
for t,acts in PLAN:
    o+=f"## {t}\n\n| "+" | ".join(H)+" |\n|:---|---|---|---|---|---|:---:|\n"; ga=[]
    for ref,a,ot,ow,ts,out,pr,s in acts:
        o+=f"| **{ref}** | {a} | {ot} | {ts['text']} | {out} | {pr or ''} | {s} |\n"; m={}
        if s=="Stuck": m["alt"]={"status":["delayed","off_track","on_hold"]}
        if s=="To do": m["alt"]={"status":["planned"]}
        ga.append(A(ref,a,ot.replace("<br>","\n"),ow,ts,out,pr,C[s],**m))
    o+="\n"; areas.append(AREA(None,"theme",t,t,ga))
o+="""### What the states mean

* **Done**: finished
* **Doing**: work has begun
* **To do**: not begun
* **Stuck**: behind, or in need of a decision

Questions to <housing.improvement@sandhaven.example>.
"""
open(path(NAME+".md"),"w",encoding="utf-8").write(o)
write(NAME,ORG,TITLE,None,[[a,b] for a,b in zip(["ref","description","owners","timescale","outcome","progress","status"],H)],areas)
