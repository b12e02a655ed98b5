"""e11 LibreOffice, A4 landscape: youth justice delivery plan. Cover, introduction, key; one table with full-width priority rows, a row of four quarterly letters, commentary last; the latest filled quarter holds; Q4 empty; gap in the numbers; notes below."""
from cl import *
NAME="e11"; ORG="Fenmarsh Youth Justice Partnership"; TITLE="Youth Justice Plan 2025–27: Delivery Plan"
ST={"B":("completed","blue","9DC3E6"),"G":("on_track","green","A9D18E"),"A":("at_risk","amber","FFD966"),"R":("off_track","red","FF8B8B"),"–":("not_started",None,None),"":("unknown",None,None)}
PLAN=[("1","Prevention and diversion",[
 ("1.1","Put a prevention worker in each of the four locality teams, so that schools and the police can refer a child before a first offence.","Prevention Manager","T",D("30 June 2025","2025-06-30"),"Fewer children enter the system for the first time","G B ","All four in post."),
 ("1.2","Review the out of court disposal panel with the police, and add a youth worker and a speech and language therapist as members.","YJS Head of Service / Chief Inspector (Youth)","T:YJS Head of Service//T:Chief Inspector (Youth)",D("September 2025","2025-09-30"),"Children with needs that nobody had seen are picked up at the panel","G A G","Terms of reference agreed in November, two months late. Therapist sits on the panel from January."),
 ("1.3","Offer Outcome 22 to all children who are eligible and report each month on those who did not recieve it, with the reason.","Chief Inspector (Youth)","T",REC("Monthly from July 2025",MONTHLY,"2025-07-01"),"No child is charged where diversion would do","– G G","41 offers, 33 taken up."),
 ("1.4","Work with the eight schools that suspend most to train form tutors in restorative talk.","Education Officer (YJS)","T",R("Sept 2025 – July 2026","2025-09-01","2026-07-31"),"Suspensions in the eight schools fall by 15%","– A A","Three schools have taken part. Two have put it off until after their Ofsted inspection, and the academy trust that runs another wants to train its own staff; the officer meets the trust on 9 February."),
 ("1.5","Publish a guide for parents and carers on what happens if a child is stopped, arrested or interviewed.","Participation Worker","T",D("Dec 2025","2025-12-31"),"Parents tell us they understood what was going on","– G B","Published 12 December in five languages.")]),
("2","Over-representation and fairness",[
 ("2.1","Break down every decision point (stop, arrest, panel, court, remand) by ethnicity and bring the figures to the Board.","Performance and Information Analyst","T",REC("Quarterly",QUARTERLY),"The Board can see where disparity starts","G G G","Remand figures are small and are shown as a three-year total."),
 ("2.2","Commission one-to-one mentoring for Black and mixed heritage boys from a group led by the community.","Commissioning Manager","T",D("October 2025","2025-10-31"),"20 boys a year have a mentor that they chose","G R R","No bids met the threshold. Specification is being rewritten with two community groups."),
 ("2.3","Train all YJS staff, panel members and volunteers in anti-racist practice.","Workforce Lead","T",D("31 March 2026","2026-03-31"),"Reports show that identity has been thought about","G G G","62 of 74 trained."),
 ("2.5","Ask the Police and Crime Commissioner's scrutiny panel to look at ten strip searches and uses of force on children a year.","Chair of the Management Board","T",D("by end of Q4 2025/26","2026-03-31"),"Any practice that is unfair is found and stopped","– – A","Panel has no capacity until the spring."),
 ("2.6","Appoint a link worker for care experienced children and agree a joint protocol with children's homes to reduce calls to the police.","Corporate Parenting Manager and Fenmarsh Police","T:Corporate Parenting Manager//B:Fenmarsh Police",D("Jan 2026","2026-01-31"),"Fewer children in care are charged for things that a parent would deal with","– G G","")]),
("3","Serious youth violence and exploitation",[
 ("3.1","Complete the strategic needs assessment with the Violence Reduction Partnership.","Fenmarsh Violence Reduction Partnership","B",D("July 2025","2025-07-31"),"Money goes where harm is greatest","G B ",""),
 ("3.2","Hold a weekly meeting on children at risk of exploitation, chaired jointly by social care and police, and minute who will do what before the next one.","Exploitation Team Manager","T",REC("Weekly","FREQ=WEEKLY"),"Each child has one plan, not four","G G G","Attendance by health was 4 of 12 this quarter; raised with the ICB. Minutes now go out the same day and actions are checked by the business support officer before the next meeting."),
 ("3.3","Have a youth worker in A&E at the Queen Adelaide Hospital on Friday and Saturday nights.","Fenmarsh Hospitals NHS Trust / Commissioning Manager","B:Fenmarsh Hospitals NHS Trust//T:Commissioning Manager",F("From November 2025","2025-11-01"),"Children hurt by violence get help in the moment that they are ready to talk","– A G","Started three weeks late. 19 children seen to the end of December. Funding beyond March 2027 is not secured and a paper on this will come to the Board in May."),
 ("3.4","Write a pathway for the National Referral Mechanism so that a decision is not needed before a child is helped, and brief duty social workers, custody sergeants and the out of hours team on it.","Service Manager, Safeguarding","T",D("Autumn term 2025","2025-12-31"),"No child waits for help","– A A","Draft with legal services."),
 ("3.5","Provide knife crime sessions in Year 6 and Year 8 in every school that wants them.","Safer Schools Sergeant","T",ON("Ongoing"),"Children say they would know what to do","G G G","1,140 children since September")]),
("4","Court, custody and resettlement",[
 ("4.1","Write reports for court that the child has read and commented on.","Court Team Manager","T",K("immediate","Immediately"),"Children know what has been written about them","A G B","Audit of 22: 20 had the child's comments."),
 ("4.2","Set up an alternative to remand with bail support, ISS and a family placement.","YJS Head of Service","T",D("April 2026","2026-04-30"),"Nights on remand are halved","– G A","No foster carers have come forward. Talks with two independent agencies."),
 ("4.3","Start resettlement planning on the day of sentence and agree where the child will live no later than two months before release.","Resettlement Worker","T",K("immediate","Immediate"),"No child leaves custody without a home","A A G","All four children released had an address; one was settled only nine days before."),
 ("4.4","Visit each child in custody every fortnight.","Case Managers","T",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"Children are not forgotten","G G G",""),
 ("4.5","Train magistrates in child development and trauma.","Court Team Manager","T",REC("Twice a year",HALFYEARLY),"Bench asks for reports that are used","– – –","First session is planned for May 2026, on a training day that the Bench has set aside; the second will follow in the autumn and will be led by two young people who have been to court.")]),
("5","Victims and restorative justice",[
 ("5.1","Contact every victim within ten working days who has said yes to contact.","Restorative Justice Co-ordinator","T",D("1 October 2025","2025-10-01"),"Victims feel that they have been heard","– R A","Police now send details weekly. Average is 14 days."),
 ("5.2","Give victims a say in what reparation is done and where.","Restorative Justice Co-ordinator","T",D("March 2026","2026-03-31"),"Reparation means something to the victim","– – G",""),
 ("5.3","Open two new reparation sites with the parks service and the food bank.","Reparation Supervisor / Parks Manager","T:Reparation Supervisor//T:Parks Manager",R("August 2025 to February 2026","2025-08-01","2026-02-28"),"Skills that help a child into work","– G G","Food bank started in October; parks site waits for a shed."),
 ("5.4","Survey victims and report to the Board.","Performance and Information Analyst","T",REC("Annually from April 2026",YEARLY,"2026-04-01"),"We learn from what victims say","– – –","")]),
("6","Governance, workforce and voice of the child",[
 ("6.1","Recruit two young people to the Management Board and pay them for their time.","Participation Worker","T",D("Summer 2025","2025-08-31"),"Decisions are tested by those who live with them","A B ","Two members since 4 August."),
 ("6.2","Move the case management system to the new version and clean the data first.","Performance and Information Analyst; ICT Business Partner","T:Performance and Information Analyst//T:ICT Business Partner",D("28.02.2026","2026-02-28"),"Returns to the YJB are right first time","G G R","Supplier has moved the date to June. Risk of two systems running side by side at the year end."),
 ("6.3","Hold reflective supervision for all practitioners with the clinical psychologist.","Clinical Psychologist (CAMHS)","T",REC("Every six weeks","FREQ=WEEKLY;INTERVAL=6"),"Staff stay, and stay well","G G G",""),
 ("6.4","Prepare for inspection by HM Inspectorate of Probation against the 2025 standards with a self-assessment.","YJS Head of Service","T",D("Q3 2025/26","2025-12-31"),"No surprises","– G B","Self-assessment went to the Board on 3 December.")])]
d=doc(True,"Liberation Sans",9,1.6)
for _ in range(5): d.add_paragraph()
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("Quarter 3 update to the Management Board, 28 January 2026"); d.add_page_break()
d.add_heading("About this delivery plan",1)
d.add_paragraph("The Youth Justice Plan was approved by Full Council on 16 July 2025. It says what we want to change for children, victims and communities in Fenmarsh over two years. This delivery plan turns the six strategic priorities into activity. The Management Board looks at it each quarter and the Children’s Scrutiny Panel looks at it twice a year. First time entrants fell from 212 to 187 per 100,000 in the year to June 2025; the reoffending rate is 34.1%, which is above that of our statistical neighbours.")
d.add_heading("How we rate progress",2); k=table(d,[1.5,11])
for a,b in [("B","Complete: no further reports needed"),("G","On track"),("A","Some delay or risk, with a plan to recover"),("R","Serious delay, or will not be met without a decision by the Board"),("–","Not due to start in the quarter")]: trow(k,[a,b],fills={0:ST[a][2]} if ST[a][2] else None)
d.add_paragraph(""); d.add_heading("Delivery plan",1)
H=["No.","Activity","Responsible","Complete by","What difference will this make?","Q1","Q2","Q3","Q4","Commentary"]; Wd=[1.1,6.6,3.4,2.5,3.9,0.9,0.9,0.9,0.9,5.3]
t=table(d,Wd); trow(t,H,True,"44546A","FFFFFF",size=8.5,repeat=True); areas=[]
for n,ti,acts in PLAN:
    hd=f"Strategic Priority {n} – {ti}"; band(t,hd,"D6DCE5"); ga=[]
    for ref,de,ot,sp,ts,out,q,co in acts:
        q=q.split(" "); trow(t,[ref,de,ot,ts["text"],out]+q+["",co],size=8.5,fills={5+i:ST[x][2] for i,x in enumerate(q) if ST[x][2]},split=True)
        last=[x for x in q if x][-1]; s=ST[last]; m={}
        alt={}
        if last=="–": alt["status"]=["planned"]
        if last=="R": alt["status"]=["delayed"]
        if ref in("1.2","6.2") or sp.count("//"): pass
        if ref=="3.4": alt["owners"]=[o("T:Service Manager|Safeguarding")]
        if ref=="6.3": alt["owners"]=[o("T:Clinical Psychologist|CAMHS")]
        if alt: m["alt"]=alt
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,co,s[0],s[1],**m))
    areas.append(AREA(n,"priority",hd,ti,ga))
d.add_paragraph(""); d.add_paragraph("Notes: 2.4 was closed in the first year of the plan and has been taken out. YJS = Youth Justice Service; ISS = Intensive Supervision and Surveillance; ICB = Integrated Care Board. Quarters are those of the financial year.")
d.add_paragraph("Contact: yjs.board@fenmarsh.example")
s=d.sections[0]; s.footer.paragraphs[0].text="Fenmarsh YJ Delivery Plan – Q3 2025/26 – OFFICIAL"
d.save("/tmp/e11.docx"); convert("/tmp/e11.docx","pdf",path(NAME+".pdf")); os.remove("/tmp/e11.docx")
write(NAME,ORG,TITLE,None,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["q1","Q1"],["q2","Q2"],["rag","Q3"],["q4","Q4"],["progress",H[9]]],areas)
