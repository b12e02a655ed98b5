"""e12 Word, A4 landscape: adult social care improvement plan after a CQC local authority assessment. Document control table, table of scores (no actions), key; a heading and a table a theme, head repeated by Word only in some; finding beside response, senior responsible officer and lead officer, confidence words with key, position last; blank cells."""
from cl import *
NAME="e12"; ORG="Stourbrook Metropolitan Borough Council"; TITLE="Adult Social Care Assurance and Improvement Plan"; INSP="CQC local authority assessment, on site 10 to 13 March 2025"
ST={"Achieved":("completed","BDD7EE"),"High":("on_track","C6E0B4"),"Medium":("at_risk","FFE699"),"Low":("off_track","F4B084"),"":("unknown",None)}
PLAN=[("1","Working with people: assessing needs",[
 ("WP1","People waited too long for an assessment. In March 2025 there were 614 people on the list and the longest wait was 241 days.","Take the waiting list down to 150 with a dedicated team of eight for nine months, and hold the list by risk and not by date.","Director of Adult Social Care","Nadia Osei-Grant (Head of Community Social Work)","P:Nadia Osei-Grant|Head of Community Social Work",R("June 2025 to February 2026","2025-06-01","2026-02-28"),"Medium","388 people waiting on 31 October. Two agency workers left in September."),
 ("WP2","","Contact everyone who has waited for more than 28 days each month and record whether anything has changed.","Director of Adult Social Care","Area Team Managers","T",REC("Monthly",MONTHLY),"High","Calls made to 92% of people in October."),
 ("WP3","Carers told CQC that their assessment was not separate from that of the person they care for.","Commission Stourbrook Carers Hub to carry out carers' assessments, with a trusted assessor agreement.","Assistant Director, Commissioning","Rhys Penhaligon (Commissioning Manager, Carers)","P:Rhys Penhaligon|Commissioning Manager, Carers",D("30/09/2025","2025-09-30"),"Achieved","Agreement signed 22 September; first 31 assessments done."),
 ("WP4","Reviews were late for one in three people.","Bring in a strengths-based review form of four pages and do reviews of small packages by phone or video where the person agrees.","Director of Adult Social Care","Nadia Osei-Grant (Head of Community Social Work)","P:Nadia Osei-Grant|Head of Community Social Work",D("December 2025","2025-12-31"),"Medium","Form is live in two of five teams.\nStaff in the other teams say that the form takes longer than the old one; a working group has cut it by a page."),
 ("WP5","Some people who pay for their own care did not know that they could ask for help.","Rewrite the web pages and a leaflet for self-funders with the Citizens' Panel.","Assistant Director, Strategy","Communications Business Partner","T",D("Jan 2026","2026-01-31"),"","")]),
("2","Working with people: equity in experience and outcomes",[
 ("EQ1","The council knew little about who was not using its services.","Compare take-up with the census for each ward and publish the gaps.","Assistant Director, Strategy","Public Health Intelligence Manager","T",D("Q3 2025/26","2025-12-31"),"High","First cut of data went to DMT in October. Ethnicity is missing from 19% of records."),
 ("EQ2","Deaf people had to wait for an interpreter.","Put a video interpreting service on all front-line phones and tablets.","Assistant Director, Strategy","Digital Programme Manager","T",D("1 August 2025","2025-08-01"),"Achieved","In use since 28 July."),
 ("EQ3","As EQ1 above","Recruit six community connectors from groups that we do not reach.","Assistant Director, Commissioning","Amrit Bassi (Prevention Lead)","P:Amrit Bassi|Prevention Lead",D("Spring 2026","2026-05-31"),"Medium","Four recruited. The remaining two posts are being advertised again through the Gurdwara and two mosques.")]),
("3","Providing support: market, partnership and communities",[
 ("PS1","There were not enough homes for people with complex dementia and 41 people had been placed out of the borough.","Open a 24-bed dementia scheme at Holloway Court with a housing association.","Assistant Director, Commissioning","Senior Commissioner, Older People","T",D("March 2027","2027-03-31"),"Low","Planning permission refused on 8 October. Appeal or new site to be decided by Cabinet in January; officers are also looking at block purchase in two existing homes as an interim measure."),
 ("PS2","Quality monitoring of home care was not regular.","Visit every home care provider at least once a year, and within ten days where there is a concern.","Assistant Director, Commissioning","Quality and Contracts Team","B",REC("Annual programme from April 2025",YEARLY,"2025-04-01"),"High","17 of 29 visited."),
 ("PS3","Discharge from hospital was quick but people sometimes went home without equipment.","Agree a seven-day equipment service with the ICB.","Director of Adult Social Care","Head of Integrated Discharge / Stourbrook Hospitals NHS Foundation Trust","T:Head of Integrated Discharge//B:Stourbrook Hospitals NHS Foundation Trust",D("Nov 2025","2025-11-30"),"Medium","Saturdays in place. Sundays depend on a variation to the contract, which is with the ICB."),
 ("PS4","Direct payments had fallen to 16%.","Start a personal assistant register, a payroll service and a peer group.","Assistant Director, Commissioning","Direct Payments Manager","T",R("Sept 2025 – Sept 2026","2025-09-01","2026-09-30"),"High","Register opened with 44 personal assistants."),
 ("PS5","","Raise the rate for personal assistants in line with the Real Living Wage.","Executive Director of Resources","Finance Business Partner","T",D("April 2026","2026-04-30"),"Medium","In draft budget.")]),
("4","Ensuring safety: transitions and safeguarding",[
 ("SA1","Safeguarding concerns were not always screened on the same day.","Set up a single safeguarding front door with a duty manager who signs off each screening.","Director of Adult Social Care","Leonie Marchetti (Head of Safeguarding and DoLS)","P:Leonie Marchetti|Head of Safeguarding and DoLS",D("14 July 2025","2025-07-14"),"Achieved","99% screened on the day from August."),
 ("SA2","There were 302 applications for Deprivation of Liberty Safeguards waiting.","Use the ADASS priority tool; buy 200 assessments; train six best interests assessors.","Director of Adult Social Care","Leonie Marchetti (Head of Safeguarding and DoLS)","P:Leonie Marchetti|Head of Safeguarding and DoLS",D("31 March 2026","2026-03-31"),"Low","Still 276. Assessors trained but three have since gone on leave, and the agency has given back forty cases. An options paper will go to the Safeguarding Adults Board in December."),
 ("SA3","Feedback to those who raise a concern was patchy.","Write to the referrer within five days.","Director of Adult Social Care","Safeguarding Team Manager","T",K("immediate","Immediate"),"High","Letter is sent automaticaly by the system since June."),
 ("SA4","Young people moved to adult services late.","Start planning at 14 with a joint team, and report to the Board on each young person who is 17 and has no plan.","Director of Children's Services and Director of Adult Social Care","Preparing for Adulthood Manager","T",D("Sept 2025 (team); March 2026 (first report)","2026-03-31",[("team","2025-09-30"),("first report","2026-03-31")]),"High","Team of five in place since 1 September.")]),
("5","Leadership: governance, learning and workforce",[
 ("LE1","Members did not get regular information on risk.","Bring a one-page dashboard to the Portfolio Holder monthly and to scrutiny each quarter.","Director of Adult Social Care","Performance Manager (Adults)","T",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"High","July and October reports taken."),
 ("LE2","Turnover of social workers was 19%.","Agree a career pathway and a retention payment for hard-to-fill posts.","Executive Director of Resources","HR Business Partner; Principal Social Worker","T:HR Business Partner//T:Principal Social Worker",D("October 2025","2025-10-31"),"Medium","Pathway agreed with trade unions. Payment deferred until the budget is set."),
 ("LE3","People who use services were not involved in decisions at a senior level.","Set up a co-production board with a budget of its own, and pay members.","Assistant Director, Strategy","Co-production Lead","T",D("TBC","") ,"","Awaiting advice on benefits."),
 ("LE4","Learning from complaints was not shared.","Hold a learning hour each month and publish the notes.","Director of Adult Social Care","Principal Social Worker","T",ON("On-going"),"High","Seven held, about 60 staff at each."),
 ("LE5","","Commission a peer challenge from the LGA before CQC comes back.","Director of Adult Social Care","Improvement Programme Manager","T",D("Autumn 2026","2026-11-30"),"High","Dates held.")])]
PLAN[4][2][2]=PLAN[4][2][2][:6]+(K("unknown","TBC"),)+PLAN[4][2][2][7:]
d=doc(True,"Calibri",9.5,1.7)
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("In response to the "+INSP)
k=table(d,[4,8])
for a,b in [("Version","2.3"),("Date","12 November 2025"),("Author","Improvement Programme Manager"),("Approved by","Adults Improvement Board, 19 November 2025"),("Next review","February 2026")]: trow(k,[a,b],fills={0:"EDEDED"})
d.add_heading("Introduction",1)
d.add_paragraph("The Care Quality Commission published its report on 27 June 2025 and gave the council a rating of requires improvement. We accept the findings. This plan sets out what we will do about each of them, by when, and who will be held to account. The Adults Improvement Board has an independent chair and meets every six weeks.")
d.add_paragraph("Scores given by CQC (out of 4) for each quality statement:"); k=table(d,[8,2.5])
trow(k,["Quality statement","Score"],True,"D9D9D9")
for a,b in [("Assessing needs","2"),("Supporting people to live healthier lives","2"),("Equity in experience and outcomes","2"),("Care provision, integration and continuity","2"),("Partnerships and communities","3"),("Safe systems, pathways and transitions","2"),("Safeguarding","2"),("Governance, management and sustainability","2"),("Learning, improvement and innovation","3")]: trow(k,[a,b])
d.add_paragraph(""); d.add_paragraph("How confident are we?").runs[0].bold=True
for a,b in [("Achieved","the action is finished and we have seen evidence of impact"),("High","we are confident that the action will be done on time"),("Medium","there are risks to time or impact, which are being managed"),("Low","the action will be late or will not have the impact that we want")]:
    p=d.add_paragraph(style="List Bullet"); p.add_run(a).bold=True; p.add_run(" – "+b)
H=["Ref","What CQC found","Our response","Senior responsible officer","Lead officer","Target date","Confidence","Position at 31 October 2025"]; Wd=[1.2,4.4,5.2,3.1,3.3,2.4,1.9,4.9]; areas=[]
for n,ti,acts in PLAN:
    hd=f"Theme {n} – {ti}"; d.add_heading(hd,2); t=table(d,Wd); trow(t,H,True,"1F3864","FFFFFF",size=9,repeat=n!="4"); ga=[]
    for ref,fi,de,sro,ot,sp,ts,st,po in acts:
        trow(t,[ref,fi,de,sro,ot,ts["text"],st,po],size=9,fills={6:ST[st][1]} if ST[st][1] else None,split=True)
        so=o("T:Director of Children's Services//T:Director of Adult Social Care",sro,S_) if " and Director" in sro else o("T",sro,S_)
        lo=o(sp,ot,O_); alt={"owners":[so+o(sp,ot,"lead"),o(sp,ot,"lead"),[dict(x,role="lead") for x in so+lo]]}
        if "Assistant Director, " in sro: alt["owners"]=[o("T:"+sro.replace(", ","|"),sro,S_)+lo]+alt["owners"]
        if ref=="SA4": alt["timescale"]=[R(ts["text"],"2025-09-01","2026-03-31")]
        if st=="Low": alt["status"]=["delayed"]
        if ref=="PS2": alt["timescale"]=[REC(ts["text"],YEARLY,None,None)]
        dr=["owner_text"]
        if ref=="EQ3": dr.append("answers")
        ga.append(A(ref,de,ot,so+lo,ts,None,po,ST[st][0],None,answers=fi or None,alt=alt,drop=dr))
    areas.append(AREA(n,"theme",hd,ti,ga))
    if n=="3": d.add_paragraph("Note: PS1 was reported to Cabinet on 21 October 2025 as an exception.").runs[0].italic=True
d.add_heading("Glossary",2)
for a,b in [("ADASS","Association of Directors of Adult Social Services"),("DMT","Departmental Management Team"),("DoLS","Deprivation of Liberty Safeguards"),("ICB","Integrated Care Board")]: d.add_paragraph(f"{a}: {b}")
d.sections[0].footer.paragraphs[0].text="Adult Social Care Assurance and Improvement Plan v2.3"
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["answers",H[1]],["description",H[2]],["owners",H[3]],["owners",H[4]],["timescale",H[5]],["status",H[6]],["progress",H[7]]],areas,framework="CQC")
