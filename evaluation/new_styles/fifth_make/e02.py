"""e02 Word, landscape: a district's homelessness action plan. A heading and a table a priority, no numbers on the actions; the head differs a little from table to table (wording, order, a column missing); "Lead:" and "Partners:" in one cell; two dates struck out with the revised one below; intro, a table of figures in front, governance and glossary after."""
from cl import *
from docx.shared import Pt, Cm
NAME="e02"; ORG="South Wendale District Council"; TITLE="Preventing Homelessness and Rough Sleeping Strategy 2024–2029: Year Two Action Plan"
def L(lead,*partners,label="Partners"): return (lead,partners,label)
# action, resources, owner (lead list, partner list), ts, measure, progress ; partner prefix B: default, T:
PLAN=[("1","Help people earlier, before they lose their home",[
 ("Set up a weekly drop-in with Citizens Advice and the Jobcentre at the four family hubs, so that people can talk about rent, debt and benefits in one place.","Existing staff; £6,000 for room hire",["Housing Options Manager"],["B:Citizens Advice Wendale","B:Jobcentre Plus"],D("September 2025","2025-09-30"),"400 households seen in the first year; 70% still in their home after six months.","Drop-ins run at three hubs. The fourth opens in January when the building work is finished.",None),
 ("Contact every tenant within five days of a section 21 or section 8 notice being reported to us.","Existing staff",["Housing Options Manager"],[],D("April 2025","2025-04-30"),"Homelessness prevented in 55% of cases (47% in 2024/25).","Done since May. 52% in the first half of the year.",["completed"]),
 ("Agree a pre-eviction protocol with all registered providers that have more than 100 homes in the district.","",["Strategic Housing Officer"],["B:Wendale Homes","B:Northfold Housing Group","B:Almshouse charities"],(("31 March 2025","Revised: 31 January 2026"),D("31 March 2025\nRevised: 31 January 2026","2026-01-31")),"No eviction of a family by a registered provider without a case conference.","Two of the five have signed. Northfold wants changes that the others do not.",None),
 ("Offer mediation to parents and young people aged 16 to 24 who are asked to leave.","£18,500 Homelessness Prevention Grant",["Youth Homelessness Worker"],["B:Wendale Family Mediation","T:Early Help Manager|Wendale County Council"],K("open","From October 2025","2025-10-01"),"25 young people stay at home or move in a planned way.","First six referrals.",None),
 ("Write and publish a duty to refer guide for hospitals, prisons and probation.","",["Strategic Housing Officer"],["B:Probation Service","B:Wendale Hospitals NHS Trust"],D("Q4 2025/26","2026-03-31"),"Referrals come at least 28 days before discharge or release.","",None)]),
("2","Make sure that there are enough homes that people can afford",[
 ("Buy twelve homes for use as temporary accommodation within the district.","Capital £3.1m (of which £1.2m grant)",["Head of Housing and Communities","Section 151 Officer"],[],D("by end March 2026","2026-03-31"),"Nightly-paid accommodation falls from 41 to 20 households.","Seven bought, four under offer. Prices are 6% above those in the business case.",None),
 ("Bring long-term empty homes back into use with loans and, where that fails, enforcement.","£150,000 revolving loan fund",["Empty Homes Officer"],["B:Legal Services"],ON("Ongoing"),"15 homes a year.","8 since April.",None),
 ("Launch a new offer to private landlords: a bond, an insurance and a named officer","£40,000",["Private Sector Liaison Officer"],["B:National Residential Landlords Association"],D("Summer 2025","2025-08-31"),"40 new lettings to households who would be homeless.","Launched 14 July. 11 lettings. A second officer starts in December",None),
 ("Review the allocations policy.","Existing staff",["Housing Register Team Leader"],["B:Registered providers"],R("June 2025 – June 2026","2025-06-01","2026-06-30"),"Policy is clear and lawful, and gives fair priority to homeless households.","Consultation finished on 10 October with 612 replies.",None),
 ("Work with Planning so that at least 30% of affordable homes on large sites are for social rent.","",["Strategic Housing Officer"],["B:Planning Policy"],K("unknown","In line with the Local Plan timetable"),"","",None)]),
("3","End rough sleeping",[
 ("Keep the outreach team of three and extend its hours to Saturday and Sunday mornings.","Rough Sleeping Prevention and Recovery Grant",["Rough Sleeping Co-ordinator"],["B:The Lantern Project"],D("1 July 2025","2025-07-01"),"Everyone who is new to the street is met within 48 hours.","Weekend hours began on 5 July.",None),
 ("Open six Housing First flats with intensive support.","£96,000 a year, three years",["Rough Sleeping Co-ordinator"],["B:The Lantern Project","B:Wendale Homes"],D("December 2025","2025-12-31"),"Five of six people keep their home for a year.","Four people have moved in.",None),
 ("Hold the severe weather protocol ready and publish it each autumn","£5,000",["Duty Homelessness Officer"],["B:Churches Together in Wendale"],REC("Annually by 31 October",YEARLY,None,"2025-10-31"),"Nobody sleeps out when the forecast is zero or below.","Published 29 October 2025.",None),
 ("Set up a monthly case panel for people with several needs.","",["Community Safety Manager"],["B:Probation Service","B:Mental Health Trust","B:Turning Tide (drug and alcohol service)"],REC("Monthly",MONTHLY),"Every person who has slept rough for more than three months has a joint plan.","The panel has met five times, but the Mental Health Trust came to only two meetings.",None),
 ("Commission a health needs audit of people who sleep rough.","£7,500",["Public Health Principal, Wendale County Council"],[],(("June 2025","Revised: Feb 2026"),D("June 2025\nRevised: Feb 2026","2026-02-28")),"Findings shape the next grant bid.","Put off because the university lost its researcher.",None)]),
("4","Support people to stay settled",[
 ("Give each household in temporary accommodation a support worker and a written move-on plan.",None,["Temporary Accommodation Manager"],[],D("31/12/2025","2025-12-31"),"Average stay of under 16 weeks.","68 of 103 households have a plan.",None),
 ("Train 30 volunteers as befrienders for people in their first six months in a new home.",None,["The Lantern Project"],["B:Wendale Volunteer Centre"],D("spring 2026","2026-05-31"),"","12 trained.",None),
 ("Furnish homes: a starter pack for all who move on from temporary accommodation or refuge.",None,["Temporary Accommodation Manager"],["B:Wendale Reuse"],D("Nov 2025","2025-11-30"),"120 packs a year.","Not started. Reuse has to find a new warehouse first.",["not_started"]),
 ("Review floating support with the county council, which intends to stop its share of the money in April 2027",None,["Head of Housing and Communities"],["T:Commissioning Manager|Wendale County Council"],D("30 September 2026","2026-09-30"),"Support for 200 people goes on.","Letter sent to the county's Director on 3 November.",None)]),
("5","Work together, and listen to people who have been homeless",[
 ("Set up a panel of people with lived experience, paid for their time, which reports to the Homelessness Forum.","£4,000",["Strategic Housing Officer"],["B:The Lantern Project"],D("October 2025","2025-10-31"),"Panel sees all new leaflets and letters before they are used.","Eight members. First meeting held on 22 October.",None),
 ("Ask everyone whose case is closed what helped and what did not.","Existing staff",["Housing Options Manager"],[],REC("Quarterly from January 2026",QUARTERLY,"2026-01-01"),"A third reply.","",None),
 ("Hold a Homelessness Forum conference","£1,200",["Cllr Beth Marchbank"],["B:Homelessness Forum"],D("10th March 2026","2026-03-10"),"","Venue booked.",None),
 ("Put data on a public dashboard","",["Policy and Performance Officer"],[],D("Early 2026","2026-03-31"),"Anyone can see how we are doing.","",None)])]
OWN={"Cllr Beth Marchbank":"P:Beth Marchbank||Cllr","The Lantern Project":"B","Public Health Principal, Wendale County Council":"T:Public Health Principal|Wendale County Council"}
HS={"1":["Action","Resources","Lead and partners","Target date","How we will measure it","Progress (November 2025)"],"2":["Action","Resources","Lead and partners","Target date","How we will measure it","Progress (November 2025)"],
"3":["What we will do","Resources","Lead and partners","Target date","Measure","Progress (November 2025)"],"4":["Action","Lead and partners","By when","How we will measure it","Progress (November 2025)"],"5":["Target date","Action","Lead and partners","Resources","How we will measure it","Progress (Nov 2025)"]}
FK={"Action":"de","What we will do":"de","Resources":"re","Lead and partners":"ow","Target date":"ts","By when":"ts","How we will measure it":"out","Measure":"out","Progress (November 2025)":"pr","Progress (Nov 2025)":"pr"}
WD={"de":6.6,"re":3.1,"ow":5.1,"ts":2.6,"out":4.2,"pr":4.8}
d=doc(True,"Calibri",10,1.6)
d.sections[0].footer.paragraphs[0].text="Homelessness action plan, year two. Reviewed by the Homelessness Forum on 12 November 2025"
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True
for x in ["Our strategy was adopted in March 2024 after a review of homelessness in the district. It has five priorities. This is the plan for the second year, April 2025 to March 2026, with some actions that go on for longer.","Leads are responsible for bringing their action up to date before each meeting of the Homelessness Forum. Dates that the Forum has agreed to change are shown with the old date struck through."]: d.add_paragraph(x)
d.add_heading("Where we are",2)
t=table(d,[9,4,4]); trow(t,["","2023/24","2024/25"],True,"E2EFD9")
for r in [["Households owed a prevention or relief duty","688","741"],["Homelessness prevented","44%","47%"],["Households in temporary accommodation on 31 March","91","108"],["People sleeping rough on the night of the count","14","9"]]: trow(t,r)
areas=[]
for n,ti,acts in PLAN:
    hd=f"Priority {n} – {ti}"; d.add_heading(hd,1); H=HS[n]; F=[FK[h] for h in H]; w=[WD[f] for f in F]; w=[x*26.4/sum(w) for x in w]
    t=table(d,w); trow(t,H,True,"385723","FFFFFF",9,repeat=(n!="2")); ga=[]
    for i,(de,re_,leads,parts,ts,out,pr,stalt) in enumerate(acts,1):
        strike=None
        if ts.__class__ is tuple: strike,ts=ts
        pn=[p[2:].split("|") for p in parts]; ot="Lead: "+(" and ".join(leads)); 
        if parts: ot+="\nPartners: "+", ".join(", ".join([x[0]]+x[1:]) if len(x)>1 else x[0] for x in pn)
        v={"de":de,"re":re_ or "","ow":ot,"ts":"" if strike else ts["text"],"out":out,"pr":pr}
        r=trow(t,[v[f] for f in F],size=9,split=True)
        if strike:
            c=r.cells[F.index("ts")]; a=c.paragraphs[0].add_run(strike[0]); a.font.strike=True; a.font.size=Pt(9); p=c.add_paragraph(); p.paragraph_format.space_after=Pt(2); b=p.add_run(strike[1]); b.font.size=Pt(9)
        ow=[]
        for l in leads: ow+=o(OWN.get(l,"T"),l)
        for p in parts: ow+=o(p,None,SUP)
        m={"alt":{},"drop":["ref"]}
        alto=[]
        if any("|" in p for p in parts) or leads[0].startswith("Public Health"):
            ow2=[]
            for l in leads: ow2+=o("T",l)
            for p in parts: ow2+=o(p.replace("|",", "),None,SUP)
            alto.append(ow2)
        if n=="3" and i==4: alto.append([x for x in ow[:-1]]+[{"role":"support","kind":"body","name":"Turning Tide"}])
        if alto: m["alt"]["owners"]=alto
        if stalt: m["alt"]["status"]=stalt
        if n=="3" and i==3: m["alt"]["timescale"]=[REC(ts["text"],YEARLY),D(ts["text"],"2025-10-31")]
        if n=="5" and i==4: m["drop"].append("timescale")
        m={k:x for k,x in m.items() if x}
        ga.append(A(f"{n}.{i}",de,ot,ow,ts,out,pr,"unknown",**m))
    areas.append(AREA(n,"priority",hd,ti,ga))
    if n=="2": d.add_paragraph("Note: the Local Plan is expected to be examined in 2026. Section 151 Officer: the council’s chief finance officer.").runs[0].italic=True
d.add_heading("How we keep an eye on this plan",2); d.add_paragraph("The Homelessness Forum meets every quarter. Overview and Scrutiny Committee looks at the plan once a year. A new action plan will be written for 2026/27.")
d.add_heading("Words we use",2); d.add_paragraph("Housing First: a permanent home first, with as much help as is needed, without conditions.\nRelief duty: help for 56 days for those who are already homeless.")
d.save(path(NAME+".docx"))
hs=[]
for n in HS:
    for h in HS[n]:
        f={"de":"description","re":"resources","ow":"owners","ts":"timescale","out":"outcome","pr":"progress"}[FK[h]]
        if [f,h] not in hs: hs.append([f,h])
write(NAME,ORG,TITLE,None,hs,areas)
