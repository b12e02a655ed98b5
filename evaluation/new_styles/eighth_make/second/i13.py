"""i13 Word, landscape: a fire service's plan after inspection. Full-width rows for the cause of concern and the areas for improvement, letters and fills in a BRAG column whose key stands at the end (blue: closed; green: done but not checked)."""
from cl import *
NAME="i13"; ORG="Wealdmere Fire and Rescue Service"; TITLE="Inspection Improvement Plan"; INSP="HMICFRS Round 3 inspection, report published 14 February 2025"
C={"B":"completed","G":"on_track","A":"at_risk","R":"off_track","N":"not_started"}; RG={"B":"blue","G":"green","A":"amber","R":"red"}; FI={"B":"9DC3E6","G":"92D050","A":"FFC000","R":"FF5050","N":None}
PLAN=[("1","other","Cause of concern 1: The service does not target its prevention work at those most at risk","The service does not target its prevention work at those most at risk",[
("COC1.1","Clear the 1,140 overdue home fire safety visits, taking very high risk addresses first.","GM Tasneem Rawdon","P:Tasneem Rawdon||GM",D("End of June 2025","2025-06-30"),"No very high risk visit older than 14 days","Backlog cleared on 19 June. Independent sample of 60 records by Audit West found two errors.","B"),
("COC1.2","Rebuild the risk stratification tool with NHS, adult social care and mobility data, and switch off the 2017 version.","Data & Insight Team / Head of Prevention","B:Data & Insight Team//T:Head of Prevention",R("Mar 25 – Dec 25","2025-03-01","2025-12-31"),"At least 80% of visits are to homes in the top two risk bands","Data sharing agreement with the ICB still unsigned; tool is running on our own data only.","A"),
("COC1.3","Introduce one quality standard for visits, with dip samples by watch commanders.","Area Manager (Community Safety)","T",REC("Monthly from May 2025","FREQ=MONTHLY","2025-05-01"),"95% of sampled visits meet the standard","91% in September (May: 64%).","G"),
("COC1.4","Evaluate three campaigns a year and publish what was learned.","Prevention Evaluation Officer (post vacant until Nov 25)","T:Prevention Evaluation Officer",D("Q4 2025/26","2026-03-31"),"","","N")]),
("2","area_for_improvement","Area for improvement 2: The availability of on-call fire engines in the day","The availability of on-call fire engines in the day",[
("AFI2.1","Trial a bank of day crews at Oxmoor, Fenwick Cross and St Anselm.","ACFO Rhys Lindqvist","P:Rhys Lindqvist||ACFO",D("Start 1 April 2025, evaluate by 31 October 2025","2025-10-31",[("Start","2025-04-01"),("evaluate","2025-10-31")]),"Availability in the day of at least 75% at each trial station","Availability 78%, 81% and 52%. St Anselm lost three firefighters over the summer and the trial there may stop.","A"),
("AFI2.2","Shorten recruitment for on-call firefighters from 34 weeks to 16.","HR Business Partner & Station Manager On-Call Support","T:HR Business Partner//T:Station Manager On-Call Support",D("30/09/2025","2025-09-30"),"Median of 16 weeks from application to first course","Now 27 weeks. Occupational health provider gave notice in July; retendering.","R"),
("AFI2.3","Agree with the representative bodies a flexible contract that pays for cover in half days.","Director of People and Culture\nFBU\nFRSA","T:Director of People and Culture//B:FBU//B:FRSA",D("January 2026","2026-01-31"),"","Second meeting of the joint group held on 2 October.","G")]),
("3","area_for_improvement","Area for improvement 3: Learning from incidents and exercises","Learning from incidents and exercises",[
("AFI3.1","Hold a hot debrief after every incident with three or more pumps and record it on the tablet before the crew leaves.","All Incident Commanders (monitored by Operational Assurance)","T:All Incident Commanders",ON("Ongoing"),"Debriefs recorded for 100% of such incidents","Recorded for 88 of 93 incidents since April.","G"),
("AFI3.2","Close the loop: publish a one-page bulletin each quarter that says what has changed because of a debrief.","Operational Assurance","B",REC("Quarterly, first issue July 2025","FREQ=MONTHLY;INTERVAL=3",None,"2025-07-31"),"","Two issues published; survey of watches shows 71% read the first.","G"),
("AFI3.3","Exercise with both neighbouring services across the border each year, one of them at night.","WM Callum Osei; Wealdmere & Holt Joint Control","P:Callum Osei||WM//B:Wealdmere & Holt Joint Control",D("By 31 March 2026 and annually thereafter","2026-03-31"),"Cross-border risk information is on every mobile data terminal","Night exercise at Drax Quarry took place on 11 September.","G")]),
("4","area_for_improvement","Area for improvement 4: Fairness at work","Fairness at work",[
("AFI4.1","Commission an independent reporting line and tell all staff how to use it.","Director of People and Culture","T",DONE("Complete – May 2025","2025-05-31"),"Staff trust the line: 70% in the pulse survey","Line has been live since 6 May. 22 contacts; 3 led to formal investigation.","B"),
("AFI4.2","Train every manager, from crew commander up, in dealing with grievances.","Learning & Development Manager","T",R("Sept 2025 to July 2026","2025-09-01","2026-07-31"),"All 164 managers trained","31 of 164 trained.","G")])]
HD=["Ref","What we will do","Lead","When","How we will know","Where we are (October 2025)","BRAG"]
d=doc(True,"Calibri",10,1.6); d.add_heading(ORG,1); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; from docx.shared import Pt; r.font.size=Pt(20); d.add_paragraph(INSP); d.add_paragraph("This plan was agreed by the Fire Authority on 25 March 2025. It is updated each quarter for the Performance and Scrutiny Panel. Progress against each action has been moderated by the Improvement Board.")
t=table(d,[2.2,6.0,4.0,3.0,4.0,5.4,1.8]); trow(t,HD,True,"7B1E1E","FFFFFF",repeat=True); areas=[]
for n,kind,hd,ti,acts in PLAN:
    band(t,hd,"E7C9C9"); ga=[]
    for ref,de,ot,sp,ts,out,pr,b in acts:
        trow(t,[ref,de,ot,ts["text"],out,pr,b],fills={6:FI[b]} if FI[b] else None,split=True)
        kw={}
        if ref=="AFI3.2": kw["alt"]={"timescale":[REC(ts["text"],QUARTERLY,"2025-07-01"),REC(ts["text"],QUARTERLY,"2025-07-01","2025-07-31")]}
        if ref=="AFI2.1": kw["alt"]={"timescale":[R(ts["text"],"2025-04-01","2025-10-31")]}; kw["drop"]=["milestones"]
        if ref=="AFI3.1": kw["alt"]={"owners":[o("T:All Incident Commanders//B:Operational Assurance"),o("T:All Incident Commanders//support=B:Operational Assurance")]}
        if ref=="AFI3.3": kw["alt"]={"timescale":[REC(ts["text"],YEARLY,None,"2026-03-31"),REC(ts["text"],YEARLY,"2026-03-31",None)]}
        if b=="N": kw["alt"]={"status":["planned"]}
        if b=="B": kw["alt"]={"status":["embedded"]}
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,C[b],rag=RG.get(b),status_text=b,**kw))
    areas.append(AREA(n,kind,hd,ti,ga))
d.add_paragraph(); k=table(d,[1.4,12]); trow(k,["Key","Meaning"],True)
for a,b in [("B","Closed: completed, and evidence checked by Operational Assurance or audit"),("G","On schedule"),("A","Some risk to delivery; recovery actions in hand"),("R","Will not be delivered as planned without intervention"),("N","Not started")]: trow(k,[a,b],fills={0:FI[a]} if FI[a] else None)
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",HD[0]],["description",HD[1]],["owners",HD[2]],["timescale",HD[3]],["outcome",HD[4]],["progress",HD[5]],["rag",HD[6]]],areas)
