"""f13 Word, A4 landscape: a safeguarding adults board's business plan. A heading, an aim and a table a priority, order and words of the heads a little different each time; lead as initials with a key, agencies in the same cell, outcome cells merged down, RAG as word in a coloured cell, notes under tables, abbreviations at the back."""
from cl import *
NAME="f13"; ORG="Allerdyke Safeguarding Adults Board"; TITLE="Business Plan 2025/26"
ST={"Green":("on_track","92D050","green"),"Amber":("at_risk","FFC000","amber"),"Red":("off_track","FF5050","red"),"Blue – closed":("completed","9DC3E6","blue"),"Not due":("planned","FFFFFF",None)}
# ref, action, lead lines, owners, timescale, outcome, rag, update
PLAN=[("1","Making Safeguarding Personal (MSP)","People tell us what they want to happen and we act on it.",["Ref","Action","Lead","Timescale","How we will know it has made a difference","RAG","Update"],[
 ("1.1","Multi-agency audit of 40 section 42 enquiries, looking at whether the adult (or their advocate) was asked about outcomes at the start and at the end.","Performance and Quality Sub-group","B",D("Q2 2025/26","2025-09-30"),"Outcomes asked for in 90% of enquiries (78% in 2024/25) and fully or partly achieved in 95%.","Blue – closed","Audit reported to the Board in September. Outcomes were recorded in 83%; recommendations carried over to 1.2."),
 ("1.2","Deliver four bite-size MSP sessions for practitioners across the partnership, co-delivered by people with lived experience.","Learning & Development Sub-group\nHealthwatch Allerdyke","B:Learning & Development Sub-group//B:Healthwatch Allerdyke",D("By 31 March 2026","2026-03-31"),None,"Green","Two sessions held, 117 attended (adult social care 61, health 34, housing 15, others 7)."),
 ("1.3","Revise the concern form so that it can’t be submitted with the adult’s views left blank.","Head of Adult Safeguarding, Allerdyke Council","T:Head of Adult Safeguarding|Allerdyke Council",D("Nov 2025","2025-11-30"),"Views recorded in all concerns from professionals.","Amber","Form agreed but the supplier can’t make the change before January as it is tied in with the portal upgrade.")]),
("2","Self-neglect and hoarding","Agencies share responsibility for people who are at risk through self-neglect and nobody is closed because they do not engage.",["Ref","What we will do","Lead agency","By when","Outcome","Progress to November 2025","RAG"],[
 ("2.1","Launch the revised Self-Neglect and Hoarding Protocol together with a risk assessment tool and a clear route to the Vulnerable Adults Risk Management (VARM) panel.","Allerdyke Council – Adult Social Care; Fire & Rescue Service","B:Allerdyke Council – Adult Social Care//B:Fire & Rescue Service",D("30 June 2025","2025-06-30"),"VARM referrals come from all agencies (in 2024/25 84% came from the council).","Blue – closed","Launched 11 June at a conference with 140 people. Tool has been downloaded 600+ times."),
 ("2.2","Establish a hoarding support group in the north of the borough","Allerdyke Mind","B",R("Sept 2025 to March 2026","2025-09-01","2026-03-31"),None,"Amber","Venue found. Facilitator is on long-term sick leave, cover being sought."),
 ("2.3","Complete SAR ‘Raymond’ and publish the report and a seven-minute briefing; all agencies to return a single-agency action plan within six weeks.","SAR Sub-group (Chair: DCI Paula Westerby)","P:Paula Westerby|Chair|DCI|SAR Sub-group",D("January 2026","2026-01-31"),"Agencies can evidence the changes they made at the Board’s challenge event.","Red","Report has been delayed by the inquest, which is listed for 9 March; the coroner has asked that we do not publish beforehand."),
 ("2.4","Dip sample of cases closed for ‘non-engagement’.","Performance and Quality Sub-group","B",REC("Quarterly",QUARTERLY),None,"Green","Q1 and Q2 done.")]),
("3","Transitional safeguarding and exploitation","Young people do not fall between services when they turn 18.",["Ref","Action","Timescale","Lead","Outcome","Update","RAG"],[
 ("3.1","Agree a transitional safeguarding pathway with the Safeguarding Children Partnership, including information sharing, thresholds and a named transitions lead in each agency.","SB, KD","P:Sandra Blackwood//P:Kofi Daniels",D("December 2025","2025-12-31"),"No young person with a child exploitation plan is closed at 18 without a joint meeting.","Amber","Draft out for comment. Mental Health Trust and probation have not yet named a lead."),
 ("3.2","Pilot a 16–25 exploitation panel for nine months and evaluate.","KD\nPolice","P:Kofi Daniels//B:Police",R("1 October 2025 – 30 June 2026","2025-10-01","2026-06-30"),None,"Green","Panel has met twice and discussed 13 young people."),
 ("3.3","Awareness campaign on cuckooing with registered providers, using posters, social media and the tenants’ newsletters.","Housing Providers’ Forum","B",D("Spring 2026","2026-05-31"),"Number of cuckooing concerns raised by housing goes up.","Not due","")]),
("4","An effective Board","",["Ref","Action","Lead","Timescale","Outcome","RAG","Update"],[
 ("4.1","Recruit two lay members and provide induction.","Board Manager (SB)","P:Sandra Blackwood|Board Manager",D("By end of October 2025","2025-10-31"),"The public has a voice at every meeting.","Green","Both appointed; induction booked for 2 December 2025, a month later than planned."),
 ("4.2","Re-write the multi-agency data set so that it tells the Board what it needs to know on one page.","Performance and Quality Sub-group / Council’s Business Intelligence Team","B:Performance and Quality Sub-group//B:Council’s Business Intelligence Team",D("31/12/2025","2025-12-31"),"","Amber","Council and police data included. ICB has had no analyst since July."),
 ("4.3","Independent Chair to hold 1:1 assurance meetings with each statutory partner.","Independent Chair","T",REC("Twice a year",HALFYEARLY),"","Green","Autumn round completed.")])]
FK={"Ref":"ref","Action":"de","What we will do":"de","Lead":"ow","Lead agency":"ow","Timescale":"ts","By when":"ts","How we will know it has made a difference":"out","Outcome":"out","RAG":"rag","Update":"pr","Progress to November 2025":"pr"}
WD={"ref":1.2,"de":7.2,"ow":3.8,"ts":2.6,"out":4.6,"rag":1.8,"pr":5.2}
d=doc(True,"Arial",9.5,1.6); d.sections[0].footer.paragraphs[0].text="ASAB Business Plan 2025/26 v3 – updated for Board meeting 3 December 2025"
d.add_heading(ORG,1); d.add_heading(TITLE,0)
for x in ["The Care Act 2014 says that each Safeguarding Adults Board must publish a plan for the year. This is the second year of our three-year strategy. The Executive Group looks at progress every quarter and the sub-groups own the detail.","Actions shown as Blue have been signed off by the Executive Group. Green means that the action is on track, Amber that there has been slippage or there is a concern, Red that the action will not be met without a decision of the Board."]: d.add_paragraph(x)
areas=[]
for n,ti,aim,H,acts in PLAN:
    hd=f"Priority {n}: {ti}"; d.add_heading(hd,2)
    if aim: p=d.add_paragraph(); p.add_run("Aim: ").bold=True; p.add_run(aim)
    F=[FK[h] for h in H]; w=[WD[f] for f in F]; t=table(d,w); trow(t,H,True,"5B2C6F","FFFFFF",9,repeat=True); ga=[]; last=None; oc=F.index("out"); lc=None
    for ref,de,ot,sp,ts,out,rag,pr in acts:
        v={"ref":ref,"de":de,"ow":ot,"ts":ts["text"],"out":out or "","rag":rag,"pr":pr}
        r=trow(t,[v[f] for f in F],size=9,fills={F.index("rag"):ST[rag][1]})
        if out is None:
            c=r.cells[oc]; lc=lc.merge(c)
            for p in lc.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
        else: lc=r.cells[oc]; last=out
        alt={}
        if rag=="Red": alt["status"]=["delayed"]
        if rag=="Not due": alt["status"]=["not_started"]
        if ref=="2.1": alt["owners"]=[[{"role":"lead","kind":"body","name":"Adult Social Care"},{"role":"lead","kind":"body","name":"Fire & Rescue Service"}],[{"role":"lead","kind":"body","name":"Allerdyke Council"},{"role":"lead","kind":"body","name":"Fire & Rescue Service"}]]
        if ref=="2.3": alt["owners"]=[o("B:SAR Sub-group"),o("B:SAR Sub-group//P:Paula Westerby|Chair|DCI"),o("P:Paula Westerby||DCI|SAR Sub-group")]
        if ref=="3.1": alt["owners"]=[o("P:SB//P:KD"),o("P:Sandra Blackwood|Board Manager//P:Kofi Daniels|Transitions Service Manager")]
        if ref=="3.2": alt["owners"]=[o("P:KD//B:Police"),o("P:Kofi Daniels|Transitions Service Manager//B:Police")]
        if ref=="4.1": alt["owners"]=[o("T:Board Manager"),o("P:SB|Board Manager")]
        ga.append(A(ref,de,ot,o(sp,ot),ts,last or None,pr,ST[rag][0],ST[rag][2],alt=alt or None))
    areas.append(AREA(n,"priority",hd,ti,ga))
    if n=="2": d.add_paragraph("* SAR ‘Raymond’ concerns a man aged 67 who died in a house fire in December 2023.").runs[0].italic=True
    if n=="3": d.add_paragraph("SB = Sandra Blackwood, Board Manager; KD = Kofi Daniels, Transitions Service Manager").runs[0].italic=True
d.add_heading("Abbreviations",2); t=table(d,[3,12])
for a,b in [("ICB","Integrated Care Board"),("MSP","Making Safeguarding Personal"),("SAR","Safeguarding Adults Review"),("VARM","Vulnerable Adults Risk Management")]: trow(t,[a,b])
d.save(path(NAME+".docx"))
hs=[]; M={"ref":"ref","de":"description","ow":"owners","ts":"timescale","out":"outcome","rag":"rag","pr":"progress"}
for p in PLAN:
    for h in p[3]:
        if [M[FK[h]],h] not in hs: hs.append([M[FK[h]],h])
write(NAME,ORG,TITLE,None,hs,areas,True)
