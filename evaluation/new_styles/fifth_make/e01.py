"""e01 LibreOffice, a cabinet report (upright, numbered paragraphs, recommendations, a small table of money) followed by Appendix A on its side: an adult social care improvement plan after a CQC assessment. One table, theme rows over the whole width, head repeated, rows cut by pages, letters with fill, key and notes under the table."""
from cl import *
from docx.shared import Cm, Pt; from docx.enum.section import WD_ORIENT, WD_SECTION
NAME="e01"; ORG="Harrowmere Borough Council"; TITLE="Adult Social Care Improvement Plan 2025–27"; INSP="CQC assessment, February 2025"
ST={"B":("completed","9DC3E6","blue"),"G":("on_track","A9D18E","green"),"A":("at_risk","FFD966","amber"),"R":("off_track","FF7C80","red"),"":("not_started",None,None),"NS":("not_started",None,None)}
# ref, action, owner text, owner spec, timescale, outcome, progress, brag
PLAN=[("1","Waiting well and timely assessment",[
 ("1.1","Introduce a single waiting list with a risk rating for everyone who is waiting for a Care Act assessment, and review each person’s rating at least every four weeks.","Head of Assessment and Reablement","T",D("30 June 2025","2025-06-30"),"People who wait are safe, and know how to tell us if things get worse.","List live since 9 June. 611 people have a rating. Fortnightly dip sample by the Principal Social Worker shows that nine in ten ratings are right.","B"),
 ("1.2","Bring down the number of people waiting for an assessment to below 200.","Head of Assessment and Reablement","T",D("31 March 2026","2026-03-31"),"Median wait of 28 days or less by March 2026 (baseline 74).","611 in April, 437 at the end of September. The agency team finishes in December and there is a risk that the list grows again in Q4.","A"),
 ("1.3","Write to everyone on the list with a named contact, what to do in an emergency and where to get help in the meantime.","Customer Contact Manager","T",D("May 2025","2025-05-31"),"","All letters sent by 23 May. Now automatic on the day that somebody joins the list.","B"),
 ("1.4","Agree a trusted assessor scheme for minor adaptations with the three largest housing associations.","Occupational Therapy Lead; Head of Housing","T:Occupational Therapy Lead//T:Head of Housing",D("Q3 2025/26","2025-12-31"),"60 fewer occupational therapy assessments a month.","Two of three have signed. Training dates in November.","G"),
 ("1.5","Pilot online self-assessment for carers","Carers Commissioning Officer","T",R("Oct 2025 – Mar 2026","2025-10-01","2026-03-31"),"Carers can begin at a time that suits them.","Supplier has slipped the test version by five weeks. Carers’ Forum has offered to test it in November.","A")]),
("2","Safeguarding",[
 ("2.1","Rewrite the safeguarding threshold guide with partners and launch it at four briefings.","Safeguarding Adults Manager","T",D("31/07/2025","2025-07-31"),"Fewer concerns that need no further action (from 71% to 50%).","Guide published on 28 July. 340 people came to the briefings. Conversion rate is beginning to change: 64% needed no action in September.","B"),
 ("2.2","Hold a daily huddle so that each concern gets a decision within two working days.","Safeguarding Adults Manager","T",ON("Ongoing"),"95% of decisions in two working days.","89% in Q2 (Q1: 72%).","G"),
 ("2.3","Audit 20 enquiries each month for making safeguarding personal.","Principal Social Worker","T",REC("Monthly from June 2025",MONTHLY,"2025-06-01"),"People say that they were asked what they wanted and that they are safer.","June, July and September done; no audit in August because of leave. Outcomes asked in 81% of cases.","G"),
 ("2.4","Clear the backlog of Deprivation of Liberty applications (high priority first).","Mental Capacity Lead","T",D("End March 2026","2026-03-31"),"No high priority application waits for more than 21 days.","Backlog is 318 against a plan of 240. Two independent assessors have left, and the framework does not give us new ones until January.","R"),
 ("2.5","Commission an independent file review of organisational abuse enquiries","Director of Adult Social Care (Moira Feltham)","P:Moira Feltham|Director of Adult Social Care",D("Jan-26","2026-01-31"),"","","")]),
("3","Care provision and the market",[
 ("3.1","Publish a refreshed market position statement.","Head of Commissioning","T",D("30 September 2025","2025-09-30"),"Providers know what we will buy, where and how.","Draft went to the Provider Forum on 11 September. To Cabinet in January instead.","R"),
 ("3.2","Let a new home care contract with six zones and a guaranteed level of hours.","Head of Commissioning / Procurement","T:Head of Commissioning//B:Procurement",R("April 2025 to April 2026","2025-04-01","2026-04-30"),"Packages start within 72 hours of request.","Tender closed with 31 bids. Evaluation by 14 November.","G"),
 ("3.3","Visit every care home at least once a year, and those rated ‘requires improvement’ each quarter.","Quality Assurance Team","B",REC("Quarterly",QUARTERLY),"85% of residents live in homes rated good or better.","38 of 61 homes visited.","G"),
 ("3.4","Develop 40 more extra care flats at the Tannery site","Assistant Director, Commissioning & Strategy","T",D("2027","2027-12-31"),"Fewer moves into residential care.","Planning consent given in August with two conditions about drainage.","G"),
 ("3.5","Set up a provider failure protocol and test it.","Head of Commissioning","T",D("November 2025","2025-11-30"),"","Protocol written. Exercise with the ICB is planned for 20 November.","G"),
 ("3.6","Review all out of borough placements for people with a learning disability","Learning Disability Commissioning Manager","T",D("28.02.26","2026-02-28"),"12 people move closer to home.","22 of 58 reviews finished, 4 people have chosen a new home","A")]),
("4","Working with people and equity of experience",[
 ("4.1","Recruit a co-production lead and set up a reference group that is paid.","Director of Adult Social Care (Moira Feltham)","P:Moira Feltham|Director of Adult Social Care",D("31 August 2025","2025-08-31"),"People who draw on care help to decide.","Lead in post on 1 September, and the group of fourteen met for the first time on 2 October.","B"),
 ("4.2","Put accessible information standards into practice: ask, record and act on people’s needs.","Customer Contact Manager and Digital Services Manager","T:Customer Contact Manager//T:Digital Services Manager",D("by 31 December 2025","2025-12-31"),"","Field added to the case system. 22% of records have it filled in.","A"),
 ("4.3","Gather and use ethnicity data so that gaps in who gets what can be seen.","Performance & Insight","B",D("Oct 2025","2025-10-31"),"Recorded for 95% of people (now 83%).","91%. First equity report went to DMT on 6 October.","G"),
 ("4.4","Run listening sessions in community languages twice a year.","Equalities Officer","T",REC("Twice yearly",HALFYEARLY),"","First three held in Bengali, Polish and BSL.","G"),
 ("4.5","Offer every unpaid carer who is known to us a review.","Carers Commissioning Officer","T",D("March 2027","2027-03-31"),"70% of carers are satisfied in the 2027 survey.","","")]),
("5","Workforce and leadership",[
 ("5.1","Agree a workforce plan for adult social care, with a career grade for social workers.","Assistant Director, Operations and HR Business Partner","T:Assistant Director, Operations//T:HR Business Partner",D("September 2025","2025-09-30"),"Vacancy rate under 10%.","Plan agreed by Staffing Committee. Vacancies 17% in April and 13% now.","B"),
 ("5.2","Supervision: audit quarterly and report to DMT","Principal Social Worker","T",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"All staff have supervision every six weeks.","Q1 76%, Q2 81% in time. The quality of records varies a good deal between teams.","A"),
 ("5.3","Put in place a practice quality framework with audits, feedback and thematic learning.","Principal Social Worker","T",DONE("Completed July 2025","2025-07-31"),"Leaders know how good practice is.","Framework launched at the July conference.","B"),
 ("5.4","Set up an improvement board with an independent chair.","Chief Executive","T",K("in_place","In place"),"","Board has met four times. Chair: Dame Olive Rusk.","B"),
 ("5.5","Refresh the performance dashboard so that team managers can see their own figures every day.","Performance & Insight","B",K("unknown","TBC"),"","Waiting for the upgrade of the data warehouse. Date to be agreed with IT.",""),
 ("5.6","Elected member development: three sessions on the Care Act for the scrutiny panel.","Cllr Tom Aldous (Cabinet Member) / Democratic Services","P:Tom Aldous|Cabinet Member|Cllr//B:Democratic Services",D("Spring 2026","2026-05-31"),"","First session on 3 December.","G")])]
d=doc(False,"Liberation Sans",11,2.3)
s=d.sections[0]; s.header.paragraphs[0].text="Cabinet – 9 December 2025"; s.footer.paragraphs[0].text="Agenda item 7"
def para(t,b=False): p=d.add_paragraph(); r=p.add_run(t); r.bold=b; return p
para(ORG,True).runs[0].font.size=Pt(16)
t=table(d,[4.2,12]); 
for a,b in [("Report to","Cabinet"),("Date","9 December 2025"),("Report of","Director of Adult Social Care"),("Cabinet Member","Cllr Tom Aldous, Adults and Health"),("Title","Adult social care: progress after the CQC assessment"),("Wards affected","All"),("Key decision","No")]: trow(t,[a,b],split=False)
d.add_heading("1. Purpose",2); para("1.1  The Care Quality Commission assessed how the Council meets its duties under Part 1 of the Care Act 2014 and published its report in February 2025. It gave an overall rating of ‘requires improvement’ with a score of 54 out of 100. This report tells Cabinet how far the improvement plan has got at the end of the second quarter.")
d.add_heading("2. Recommendations",2); para("2.1  Cabinet is asked to:"); para("(a)  note the position at the end of September 2025 set out in Appendix A;"); para("(b)  agree that action 3.1 be brought back to Cabinet in January 2026; and"); para("(c)  thank staff, providers and the people who draw on care who have given their time to this work.")
d.add_heading("3. Background",2)
for x in ["3.1  CQC looked at nine quality statements under four themes. Three were scored 3, four were scored 2 and two were scored 1. The two lowest were ‘assessing needs’, because of waiting times, and ‘care provision, integration and continuity’.","3.2  The improvement plan was agreed by Cabinet in April 2025. It has 27 actions under five headings. Progress is looked at every month by the improvement board, which has an independent chair, and every quarter by the Adults and Health Scrutiny Panel.","3.3  By the end of September, seven actions had been finished and checked, ten were on course, five had slipped and two were going to miss their date. Work has not begun on the other three."]: para(x)
d.add_heading("4. Issues to draw to Cabinet’s attention",2)
for x in ["4.1  Deprivation of Liberty (action 2.4). Demand has gone up by 19% in a year. Independent assessors are in short supply across the region, and neighbouring councils now pay more than we do. A business case for a higher fee will come to the Corporate Director by 12 December.","4.2  Market position statement (action 3.1). Providers asked for clearer figures on nursing care before the statement is published, and officers think that they are right. The delay has no effect on the home care tender.","4.3  Assessment waiting list (action 1.2). The list is shorter than at any time since 2022. The agency team that helped is funded until 19 December only."]: para(x)
d.add_heading("5. Financial implications",2); para("5.1  Money set aside for the plan is shown below. There is a forecast underspend of £46,000 because posts were filled late.")
t=table(d,[7,3,3,3]); trow(t,["Item","Budget £000","Spent £000","Forecast £000"],True,"D9D9D9")
for r in [["Agency assessment team","310","204","310"],["Co-production lead and payments","62","19","48"],["Quality assurance officers (2)","98","33","66"],["Independent reviews","40","0","40"]]: trow(t,r)
d.add_heading("6. Legal, equality and climate implications",2); para("6.1  The Council has a general duty under section 1 of the Care Act 2014 to promote wellbeing. CQC may assess again within two years. An equality impact assessment was made in March 2025 and is unchanged. There are no climate implications.")
para("Contact officer: Moira Feltham, Director of Adult Social Care. Background papers: CQC assessment report, 14 February 2025.")
s=d.add_section(WD_SECTION.NEW_PAGE); s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6)
para("Appendix A",True); d.add_heading(TITLE,1); para(f"Response to the {INSP}. Position at 30 September 2025.")
H=["Ref","What we will do","Who will make it happen","Delivery date","What will be different for residents","Position at Q2","BRAG"]; W=[1.2,6.6,3.9,2.6,4.4,6.5,1.5]
t=table(d,W); trow(t,H,True,"1F3864","FFFFFF",9,repeat=True); areas=[]
for n,ti,acts in PLAN:
    hd=f"Theme {n} – {ti}"; band(t,hd,"DDE6F2",size=10); ga=[]
    for ref,de,ot,sp,ts,out,pr,st in acts:
        trow(t,[ref,de,ot,ts["text"],out,pr,st],fills={6:ST[st][1]} if ST[st][1] else None,size=9,split=True)
        m={"alt":{}}
        if st=="": m["alt"]["status"]=["unknown","planned"]
        if st=="R": m["alt"]["status"]=["delayed"]
        if st=="A": m["alt"]["status"]=["delayed"]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,ST[st][0],ST[st][2],**m))
    areas.append(AREA(n,"theme",hd,ti,ga))
p=para("BRAG key: B – finished and checked by the improvement board; G – on course; A – has slipped, can be recovered; R – will miss or has missed its date; blank – work has not begun."); p.paragraph_format.space_before=Pt(8)
para("Notes: 1. Figures for Q2 are provisional. 2. DMT is the departmental management team. 3. ICB is the integrated care board.")
d.save("/tmp/e01.docx"); convert("/tmp/e01.docx","pdf",path(NAME+".pdf")); os.remove("/tmp/e01.docx")
from collections import Counter; print(Counter(x[-1] for a in PLAN for x in a[2]))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]],["rag",H[6]]],areas,framework="CQC")
