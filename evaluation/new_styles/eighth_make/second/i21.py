"""i21 PDF by Typst, landscape: a landlord's plan after a regulator's judgement; on each page two tables stand side by side, each with its own heading and heads; coloured discs for status with a key below."""
from cl import *
NAME="i21"; ORG="Bexhurst Homes"; TITLE="Landlord Recovery Plan: who does what"; INSP="Regulator of Social Housing judgement, C3, published 29 January 2025"
C={"b":"completed","g":"on_track","a":"at_risk","r":"delayed"}; RG={"b":"blue","g":"green","a":"amber","r":"red"}; FI={"b":"#2e75b6","g":"#4ea72e","a":"#f5a400","r":"#d62728"}
PLAN=[("1. Repairs, damp and mould",[("1.1","Inspect all 312 homes with an open damp case and agree works with the tenant.","Head of Repairs","T",D("31 May 25","2025-05-31"),"b"),
("1.2","Answer emergency calls within four hours, at night as well.","Repairs Contact Centre / Lovage Ltd","B:Repairs Contact Centre//B:Lovage Ltd",K("immediate","At once"),"g"),
("1.3","Bring the number of overdue repairs under 400.","Director of Property","T",D("Dec 25","2025-12-31"),"a"),
("1.4","Ring each tenant ten days after the work.","Tenant Liaison Officers","T",F("From Jul 25","2025-07-01"),"g")]),
("2. Fire, gas and electrical safety",[("2.1","Close 96 high fire risk actions in the three tower blocks.","Building Safety Manager","T",D("30 Jun 25","2025-06-30"),"b"),
("2.2","Test wiring in 1,880 homes without a report in five years.","Compliance Team","B",R("Apr 25 – Mar 26","2025-04-01","2026-03-31"),"r"),
("2.3","Go to court where access is refused three times.","Legal Services & Housing Officers","B:Legal Services//T:Housing Officers",ON("As needed"),"g")]),
("3. Tenants’ voice",[("3.1","Elect a tenants’ panel of twelve, with training and expenses.","Yusuf Carrow, Engagement Lead","P:Yusuf Carrow|Engagement Lead",D("Sept 25","2025-09-30"),"b"),
("3.2","Publish satisfaction measures for each estate.","Insight Manager","T",REC("Quarterly from Oct 25","FREQ=MONTHLY;INTERVAL=3","2025-10-01"),"g"),
("3.3","Answer all stage 1 complaints in ten working days.","Complaints Team, Heads of Service","B:Complaints Team//T:Heads of Service",D("Q2 25/26","2025-09-30"),"a")]),
("4. Data and governance",[("4.1","Survey the condition of every home in two years.","Asset Manager","T",D("Jan 27","2027-01-31"),"g"),
("4.2","Reconcile the asset list with the safety systems.","Data Lead (interim)","T:Data Lead",D("14 Nov 25","2025-11-14"),"r"),
("4.3","Report progress to the Board and to the Regulator.","Chief Executive","T",REC("Monthly","FREQ=MONTHLY"),"g"),
("4.4","Commission an independent review of what went wrong.","Chair of Audit & Risk Committee","T",DONE("Done Apr 25","2025-04-30"),"b")])]
areas=[]
def tab(i):
    hd,acts=PLAN[i]; cells="".join(f"[{a[0]}],[{tesc(a[1])}],[{tesc(a[2])}],[{tesc(a[4]['text'])}],align(center+horizon,circle(radius:5pt,fill:rgb(\"{FI[a[5]]}\"))),\n" for a in acts)
    return f"""[#text(13pt,weight:"bold",fill:rgb("#1f3864"))[{tesc(hd)}]
#v(2pt)
#table(columns:(24pt,1fr,86pt,58pt,38pt),inset:5pt,stroke:0.5pt+rgb("#8ea9c8"),fill:(x,y)=>if y==0 {{rgb("#d6e0f0")}},
table.header([*No*],[*Action*],[*Owner*],[*Due*],[*Status*]),
{cells})]"""
for hd,acts in PLAN:
    ga=[]
    for ref,de,ot,sp,ts,st in acts:
        alt={}
        if st=="r": alt["status"]=["off_track"]
        if ref=="2.3": alt["timescale"]=[K("unknown",ts["text"])]
        if ref=="4.4": alt["owners"]=[o("T:Chair|Audit & Risk Committee")]
        if ref=="4.2": alt["owners"]=[o("T:Data Lead (interim)")]
        if ref=="1.2": pass
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,None,C[st],rag=RG[st],alt=alt or None))
    n,ti=hd.split(". ",1); areas.append(AREA(n,"theme",hd,ti,ga))
key="#v(6pt)\n#text(9pt)["+" ".join(f"#box(circle(radius:4pt,fill:rgb(\"{FI[k]}\"))) {v} #h(14pt)" for k,v in (("b","finished"),("g","on time"),("a","at risk of being late"),("r","late")))+"]"
src=f"""#set page(paper:"a4",flipped:true,margin:(x:1.4cm,y:1.3cm),footer:[#set text(8pt,fill:gray); {ORG} · position at 30 November 2025 #h(1fr) #context counter(page).display()])
#set text(font:"Liberation Sans",size:9.5pt,lang:"en",region:"GB")
#text(10pt)[{ORG}]\\
#text(20pt,weight:"bold")[{TITLE}]\\
{INSP}
#v(6pt)
#grid(columns:(1fr,1fr),gutter:18pt,
{tab(0)},
{tab(1)})
{key}
#pagebreak()
#grid(columns:(1fr,1fr),gutter:18pt,
{tab(2)},
{tab(3)})
{key}
"""
typst_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","Action"],["owners","Owner"],["timescale","Due"],["rag","Status"]],areas)
