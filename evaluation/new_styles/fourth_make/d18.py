"""d18 ODT, A4 portrait: a council's action plan after an audit by the Food Standards Agency, in the agency's four columns: what is to be addressed (number, recommendation, paragraph of the standard), by (date), planned improvements, action taken to date. No owners, no status; full-width rows for the parts of the standard; bullets in cells; long cells cut by pages; a glossary."""
from cl import *
NAME="d18"; ORG="Penmarle District Council"; TITLE="Annexe A: Action plan"; INSP="Food Standards Agency audit, 12 to 14 May 2025"
PLAN=[("Organisation and management",[
 ("1","Set out in future service plans the full demand on the service, what it would take to meet it and how far the staff at hand fall short, so that members can see the risk. [The Standard – 3.1]",D("31/03/2026","2026-03-31"),"The 2026/27 service plan will be written on the lines of the service planning guidance. It will have:\na table of all interventions due, by risk category\nthe staff time that these take, set against the time that there is\na statement of what will not be done, for members to accept or not","The Environmental Health Manager has worked out the time that each kind of visit takes, from records of the last two years. A shortfall of 1.3 full-time officers has been reported to the Director."),
 ("2","Review the progress of the service against its plan each year and address any variance. [The Standard – 3.2 and 3.3]",D("30/06/2026","2026-06-30"),"A review will go to the Regulatory Committee each June. Variance of more than 10% will be reported in the quarter in which it is found.",None),
 ("3","Appoint a lead officer for food hygiene with the knowledge that the Code of Practice asks for. [The Standard – 5.2]",DONE("Completed 1 September 2025","2025-09-01"),"Post to be filled by open competition.","Appointed. The officer holds the Higher Certificate and has nine years’ experience, six of them with approved premises.")]),
("Authorised officers",[
 ("4","Bring the scheme of delegation and each officer’s authorisation up to date, and limit authorisation to what the officer is competent to do. [The Standard – 5.1 and 5.3]",D("30/09/2025","2025-09-30"),"All authorisations will be revoked and issued anew after an assessment against the competency framework. Legal Services will check that all current regulations are listed.","Scheme agreed by Council on 24 July. Eight of nine officers have a new authorisation. The ninth is on maternity leave and will be assessed before she does any official controls."),
 ("5","Make sure that all officers have at least 20 hours of training a year, ten of them on food matters, and that records are kept. [The Standard – 5.4 and 5.5]",REC("Yearly, by 31 March",YEARLY),"Training plan to follow from appraisals in April. Records on the shared drive, checked by the lead officer in September and in March.","Records found for seven officers. Two had lost certificates from an earlier employer and have asked for copies."),
 ("6","Train officers in the enforcement of vacuum packing and of imported food. [The Standard – 5.4]",D("December 2025","2025-12-31"),"Places booked on regional courses.","Vacuum packing: four officers trained in October. Imported food: course was cancelled by the organiser and the next is in Febuary.")]),
("Food establishment interventions",[
 ("7","Carry out interventions at the frequency that the Code sets, starting with those of higher risk, and reduce the number of businesses which have not been rated. [The Standard – 7.1]",R("June 2025 to March 2027","2025-06-01","2027-03-31"),"A recovery plan in three steps:\nall category A and B, and all that are overdue at category C and not broadly compliant, by December 2025\nall unrated businesses, in order of risk as judged by a phone call, by June 2026\nthe remaining category C by March 2027\nTwo contractors will be engaged for 300 visits. Category E businesses will be dealt with by a questionnaire.","Contractors began in August and have made 118 visits. No category A or B is overdue. Unrated businesses have come down from 214 to 137; new businesses register at a rate of about 18 a month, which is more than we had assumed. Progress is reported to the Director each month."),
 ("8","Assess approved establishments fully against Regulation (EC) No 853/2004, and keep complete files. [The Standard – 7.2 and 7.3]",D("31 January 2026","2026-01-31"),"Both approved premises will be inspected again by the lead officer with an officer of a neighbouring council. Files will have a site plan, the approval, the HACCP plan and a history.","Dairy inspected 9 October. Fish processor to be done in December."),
 ("9","Record what was seen at inspection in enough detail for the decisions to be understood, above all where cross-contamination or temperature control is concerned. [The Standard – 7.5 and 16.1]",D("31/08/2025","2025-08-31"),"New aide-memoire with prompts. Lead officer to look at three records for each officer each quarter.","In use since July. The first check, in October, found that 22 of 27 records were good. The others have been gone through with the officers.")]),
("Enforcement, complaints and sampling",[
 ("10","Follow up non-compliance in line with the enforcement policy, and record why where this is not done. [The Standard – 15.2 and 15.3]",K("immediate","Immediately"),"A diary date will be set on the system at each inspection at which the business is rated 0, 1 or 2. The system will not let the record be closed without a revisit or a reason.","In place. 41 revisits from June to October against 12 in the same months of last year. Five improvement notices have been served."),
 ("11","Investigate food complaints and notices of infectious disease in the times set. [The Standard – 8.1 and 13.1]",ON("Ongoing"),"Targets to be shown on the team’s board each week.",None),
 ("12","Draw up and carry out a sampling programme that reflects risk. [The Standard – 12.4]",D("Q4 2025/26","2026-03-31"),"Programme to be agreed with the laboratory; £4,000 has been set aside.","Draft sent to the public analyst on 3 November.")]),
("Internal monitoring and records",[
 ("13","Set up documented internal monitoring of all official controls. [The Standard – 19.1 and 19.2]",D("30/11/2025","2025-11-30"),"Procedure to be written. It will cover accompanied visits (one a year for each officer and two for contractors), checks of records, checks of ratings and of notices, and the reasons for any appeal.","Procedure written and agreed. Four accompanied visits have been made."),
 ("14","Make sure that the database is accurate and that returns to the Agency can be relied on. [The Standard – 6.4 and 16.1]",D("Spring 2026","2026-05-31"),"The database will be cleaned by comparing it with business rates and with what is on the street in two wards a month.\nA written procedure for returns will be tested by internal audit.","Six wards of fourteen compared. 61 businesses had closed and 23 were not known to us.")])]
d=doc(False,"Arial",9.5,1.8); d.add_heading(TITLE,1); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph(INSP)
d.add_paragraph("This plan was agreed with the auditors on 30 July 2025. The last column was added for the follow-up on 10 November 2025.")
H=["TO ADDRESS (RECOMMENDATION INCLUDING STANDARD PARAGRAPH)","BY (DATE)","PLANNED IMPROVEMENTS","ACTION TAKEN TO DATE"]
t=table(d,[4.9,2.3,5.3,4.9]); trow(t,H,True,"C9D8C5",size=8.5,repeat=True); areas=[]
for ti,acts in PLAN:
    band(t,ti,"EEF3EC"); ga=[]
    for n,rec,ts,pl,ac in acts:
        r=trow(t,["",ts["text"],"",ac or ""],split=True); c=r.cells[0]; put(c,f"Recommendation {n}",True); c.add_paragraph(rec)
        c=r.cells[2]
        for k,x in enumerate(pl.split("\n")):
            p=c.paragraphs[0] if k==0 else c.add_paragraph()
            if x[0].islower(): p.style=d.styles["List Bullet"]
            p.add_run(x)
        m={"answers":rec}; m["alt"]={"answers":[f"Recommendation {n}\n{rec}"]}
        if n=="5": m["alt"]["timescale"]=[K("recurring",ts["text"],None,x,YEARLY) for x in ("2026-03-31",)]
        st="completed" if n=="3" else "unknown"
        if n=="3": m["alt"]["status"]=["unknown"]
        ga.append(A(n,pl,None,[],ts,None,ac,st,**m))
    areas.append(AREA(None,"theme",ti,ti,ga))
d.add_heading("Glossary",2)
for a,b in [("Code of Practice","Guidance to councils on food law, issued under the Food Safety Act 1990"),("HACCP","Hazard Analysis and Critical Control Point, a way for a business to keep food safe"),("The Standard","Food and Feed Law Enforcement Standard in the Agency’s Framework Agreement")]: p=d.add_paragraph(); p.add_run(a+": ").bold=True; p.add_run(b)
d.save("/tmp/d18.docx"); convert("/tmp/d18.docx","odt",path(NAME+".odt")); os.remove("/tmp/d18.docx")
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["answers",H[0]],["timescale",H[1]],["description",H[2]],["progress",H[3]]],areas)
