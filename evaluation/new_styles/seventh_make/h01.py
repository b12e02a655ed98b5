"""h01 (kin of bulleted-subnumbers): Word by LibreOffice to PDF, landscape, serif; impact before the steps; bulleted sub-numbers in the cell; notes under the tables that speak of steps."""
from cl import *
NAME="h01"; ORG="Hallamwick Metropolitan Borough Council"; TITLE="Adult Social Care Assurance: Improvement Plan 2025 to 2027"; INSP="CQC local authority assessment, published 14 February 2025"
ST={"Achieved":"completed","On target":"on_track","Slipping":"delayed","Not yet begun":"not_started"}
H=["No","Expected impact","Steps we will take","Accountable officer","Complete by","Position"]
P=[("1","Working with people: assessing needs",[
("1.1","No one waits longer than 28 days for a Care Act assessment; the list stands below 150 at any month end.","1.1.1 Screen everyone on the waiting list by telephone and put those at most risk first.\n1.1.2 Bring in eight agency social workers until the end of December to work through the assessments that are overdue.\n1.1.3 Report the list, by team and by length of wait, to the weekly performance huddle.","Head of Locality Social Work","T",D("31 December 2025","2025-12-31"),"On target"),
("1.2","Carers tell us that they were asked about their own lives (61% in the 2024 survey; 75% in 2026).","1.2.1 Rewrite the carer’s assessment form with the Carers’ Voice group.\n1.2.2 Train two carers’ champions in each team.","Principal Social Worker; Carers’ Voice Hallamwick","T:Principal Social Worker//B:Carers’ Voice Hallamwick",D("Autumn 2025","2025-11-30"),"Not yet begun"),
("1.3","Financial assessments follow the care assessment within ten days.","1.3.1 Move the financial assessment team under the Assistant Director.\n1.3.2 Put the online calculator on the website in the five most spoken languages.\n1.3.3 Write off or recover the 212 disputed invoices that are older than a year.\n1.3.4 Ask internal audit to test the new way of working.","Graham Pettifer, Head of Income and Assessment","P:Graham Pettifer|Head of Income and Assessment",D("Q4 2025/26","2026-03-31"),"Slipping")],
"Note 1: Step 1.1.2 is paid for from the Market Sustainability and Improvement Fund and ends with it. Step 1.3.1 needs the agreement of the Section 151 Officer."),
("2","Providing support: care provision, integration and continuity",[
("2.1","People leave hospital with the right support, and on the day that was planned. Fewer than 12 delays a week.","2.1.1 Agree one discharge pathway with the two hospital trusts.\n2.1.2 Jointly fund a trusted assessor on the frailty wards, seven days a week.","Director of Integrated Care / ICB","T:Director of Integrated Care//B:ICB",D("end of October 2025","2025-10-31"),"On target"),
("2.2","A choice of at least three home care providers in each of the six localities.","2.2.1 Publish the market position statement.\n2.2.2 Open the home care framework to small providers, micro-enterprises and co-operatives, with a light application.\n2.2.3 Hold provider forums in the north and the south of the borough.","Commissioning Team","B",R("June 2025 to March 2026","2025-06-01","2026-03-31"),"On target"),
("2.3","Young people with a disability know at 17 what their support at 18 will be.","2.3.1 Hold a transition panel each month with Children’s Services and the colleges.\n2.3.2 Name a worker for each of the 94 young people on the list.","Amina Yusuf and Callum Brodie","P:Amina Yusuf//P:Callum Brodie",REC("Monthly from September 2025","FREQ=MONTHLY","2025-09-01"),"Achieved")],""),
("3","How we lead: governance, learning and improvement",[
("3.1","Members and senior leaders see the same figures as front-line teams, and ask about them.","3.1.1 Build a dashboard of twelve measures from the case management system.\n3.1.2 Take it to the Assurance Board and to Scrutiny each quarter.","Performance & Insight","B",REC("Quarterly from July 2025","FREQ=MONTHLY;INTERVAL=3","2025-07-01"),"Achieved"),
("3.2","Nine in ten audited files are good or better, and what we learn is used.","3.2.1 Start a monthly round of file audits, two for each manager.\n3.2.2 Moderate one in five with a neighbouring council.\n3.2.3 Share the learning at the practice forum.","Quality Assurance Manager","T",K("ongoing","Ongoing"),"On target"),
("3.3","People who draw on care and support have a say in decisions on services.","3.3.1 Set up a co-production board, half of whose members draw on care.\n3.3.2 Pay people for their time.\n3.3.3 Report once a year to Full Council on what has changed because of what people said.","Cllr Denise Abara (Cabinet Member for Adults and Health)","P:Denise Abara|Cabinet Member for Adults and Health|Cllr",D("by 30/04/2026","2026-04-30"),"Not yet begun")],
"Note 2: 3.1.1 waits for the upgrade of the case management system, planned for May. Note 3: Membership of the co-production board was agreed by Cabinet on 11 March 2025 (minute 3.7).")]
d=doc(True,"Liberation Serif",10.5,1.7)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("This plan says what we will do about the areas for improvement in the assessment report. It is owned by the Adults Assurance Board, chaired by the Chief Executive, and is brought up to date every two months. Officers who are named are accountable for all of the steps in their row.")
areas=[]
for n,t,rows,note in P:
    hd=f"Theme {n} | {t}"; d.add_heading(hd,1); tb=table(d,[1.3,5.2,9.6,4.1,3.4,2.6]); trow(tb,H,True,"5B3A6B","FFFFFF",repeat=True); ga=[]
    for ref,out,desc,ot,sp,ts,st in rows:
        r=trow(tb,[ref,out,"",ot,ts["text"],st],split=True); put(r.cells[2],desc,bullets=True)
        alt={}
        if st=="Slipping": alt={"status":["at_risk"]}
        if "Cllr" in ot or "Graham" in ot: alt["owners"]=[[{k:v for k,v in o(sp,ot)[0].items() if k!="post"}]]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,None,ST[st],status_text=st,alt=alt or None))
    areas.append(AREA(n,"theme",hd,t,ga))
    if note: p=d.add_paragraph(); p.add_run(note).italic=True
p="/tmp/h/h01.docx"; d.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","No"],["outcome","Expected impact"],["description","Steps we will take"],["owners","Accountable officer"],["timescale","Complete by"],["status","Position"]],areas)
