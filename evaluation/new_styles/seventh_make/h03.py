"""h03 (kin of finding-between): Word. Between the finding's heading and its table stand the regulator's words, a sponsor line and a bullet or two; deadline first."""
from cl import *
NAME="h03"; ORG="Wensum Vale District Council"; TITLE="Landlord Services Recovery Plan"; INSP="Regulator of Social Housing inspection, regulatory judgement of 26 February 2025 (C3)"
ST={"Complete":"completed","Underway":"in_progress","Not started":"not_started","Overdue":"delayed"}
H=["Action No","Deadline","Responsible","We will","Status","Commentary"]
P=[("1","Up-to-date knowledge of the condition of homes is missing","“Wensum Vale DC holds a stock condition survey for 38% of its homes, and most surveys are older than five years. It cannot assure itself that its homes are decent.” (judgement, page 4)","Corporate Director (Place)",["Survey coverage: 38% in February, 51% at the end of May","Homes known to fail the Decent Homes Standard: 402"],[
("F1.1","30 November 2025","D","2025-11-30","Asset Manager","T","Survey the remaining 3,900 homes, blocks and garages, with two contractors who work in parallel.","Underway","1,150 surveys were done by the end of May; access was refused in 74 homes."),
("F1.2","Aug-25","D","2025-08-31","Asset Manager and Data Team","T:Asset Manager//B:Data Team","Load the results into the asset management system and check one in twenty against photographs.","Underway",""),
("F1.3","31/03/2026","D","2026-03-31","Ravi Sandhu","P","Publish a five-year investment programme by street, so that tenants can see when their kitchen, windows or heating will be looked at.","Not started","Starts when F1.1 is done.")]),
("2","Fire and electrical safety actions are overdue","“There were 312 overdue fire safety remedial actions, of which 46 were high risk, and 1,204 homes had no electrical certificate of the last five years.” (judgement, pages 5 and 6)","Nicola Ferrers",[],[
("F2.1","30 April 2025","D","2025-04-30","Compliance Manager","T","Close all 46 high-risk fire actions and have a third party sign them off.","Complete","Signed off by Borough Fire Consultants on 28 April."),
("F2.2","June 2025","D","2025-06-30","Compliance Manager; Norstead Fire and Rescue Service","T:Compliance Manager//B:Norstead Fire and Rescue Service","Close the other 266 actions, oldest first. Where scaffolding is needed, put in place a waking watch or other measures that the fire service agrees with.","Overdue","88 are left, nearly all of them fire doors; the manufacturer quotes 14 weeks."),
("F2.3","Weekly until 1,204 certificates are held","REC","FREQ=WEEKLY","Electrical Contracts Supervisor","T","Book electrical inspections, evenings and Saturdays included, and use the injunction process after three refused visits.","Underway","641 certificates were issued up to 30 May.")]),
("3","Tenants are not heard","“Tenants have few opportunities to influence or scrutinise services. Complaints are not answered in the times of the Ombudsman’s code.” (judgement, page 8)","Cllr Pauline Ostrowski",["Complaints at stage 1 answered in time: 44%","Tenants on the new panel: none yet"],[
("F3.1","Summer 2025","D","2025-08-31","Tenant Engagement Officer, Tpas","T:Tenant Engagement Officer//B:Tpas","Recruit a tenants’ panel of 15, with an independent chair and a budget of its own.","Underway","Interviews on 24 and 25 June."),
("F3.2","Immediate","K","immediate","Customer Relations","B","Answer complaints at stage 1 in ten working days and at stage 2 in twenty.","Overdue","In May 71% at stage 1. Two temporary officers started on 2 June."),
("F3.3","In place since 1 May 2025","K","in_place","Head of Housing","T","Write to each tenant once a quarter about how this plan is getting on, in plain words.","Complete","First letter sent with the rent statement."),
("F3.4","tbc","K","unknown","","","Carry out a survey of all tenants with a vulnerability or a language need that is known to us.","Not started","Depends on the outcome of the bid to the Transformation Reserve.")])]
d=doc(False,"Arial",9,1.8); d.add_paragraph(ORG); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True
from docx.shared import Pt,RGBColor; r.font.size=Pt(22); r.font.color.rgb=RGBColor(0x8A,0x1C,0x3B); d.add_paragraph(INSP)
d.add_paragraph("How this plan works. The regulator found serious failings in three areas. For each we print its words, who among us sponsors the work, and the actions. Three rules hold:")
for x in("1. An action is complete only when the evidence has been seen by the Housing Improvement Board.","2. A deadline is moved by the Board and by nobody else.","3. Tenants on the Board have a vote."): d.add_paragraph(x)
areas=[]
for n,t,q,sp_,bl,rows in P:
    hd=f"Finding {n}: {t}"; d.add_heading(hd,2); x=d.add_paragraph(); x.add_run("What the regulator said").bold=True; x=d.add_paragraph(); x.add_run(q).italic=True
    x=d.add_paragraph(); x.add_run("Sponsor: ").bold=True; x.add_run(sp_)
    for z in bl: d.add_paragraph(z,style="List Bullet")
    tb=table(d,[1.6,2.3,2.9,4.9,2.1,3.7]); trow(tb,H,True,"8A1C3B","FFFFFF",repeat=True); ga=[]
    for ref,w,k,v,ot,sp,desc,st,pr in rows:
        ts=D(w,v) if k=="D" else REC(w,v) if k=="REC" else K(v,w)
        trow(tb,[ref,w,ot,desc,st,pr]); kw={}
        if k=="REC": kw["drop"]=["timescale"]
        if "In place since" in w: kw["drop"]=["timescale"]
        alt={}
        if st=="Overdue": alt["status"]=["off_track"]
        if "Tpas" in ot: alt["owners"]=[o("T:Tenant Engagement Officer|Tpas")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,ST[st],status_text=st,alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,t,ga)); d.add_paragraph("")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Action No"],["timescale","Deadline"],["owners","Responsible"],["description","We will"],["status","Status"],["progress","Commentary"]],areas)
