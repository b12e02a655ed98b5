"""c17 LibreOffice PDF from a Word file, A4 portrait: an adult learning service after an Ofsted inspection. Four columns; the number stands at the beginning of the action's text (1a, 1b); owner and date share one column on two lines ('Who and when'); table over several pages, head repeated, rows may break; areas as full-width rows."""
from cl import *
NAME="c17"; ORG="Aldermoor City Council Adult Learning Service"; TITLE="Post-inspection Action Plan 2025–26"; INSP="Ofsted further education and skills inspection, 29 April to 2 May 2025"
ST={"Done":("completed","BDD7EE"),"Going well":("on_track","C6E0B4"),"Needs attention":("at_risk","FFE699"),"Not started":("not_started","EDEDED")}
PLAN=[("1","Make sure that tutors use what learners already know when they plan courses.",[
 ("1a","Rewrite the enrolment form and the first-session check so that starting points are recorded in the learner’s own words.","Curriculum Managers",[T("Curriculum Managers")],D("September 2025","2025-09-30"),"Every learner’s plan begins from what they can do.","Done"),
 ("1b","Train all 84 tutors in using starting points, in four twilight sessions.","Quality Manager",[T("Quality Manager")],R("October to December 2025","2025-10-01","2025-12-31"),"Nine of ten observed lessons build on starting points.","Going well"),
 ("1c","Sample 60 learning plans each half term and give tutors feedback within a week.","Quality Manager and Curriculum Managers",[T("Quality Manager"),T("Curriculum Managers")],REC("Half-termly from November 2025","FREQ=WEEKLY;INTERVAL=6","2025-11-01"),"Plans judged good rise from 55% to 85%.","Going well")]),
 ("2","Improve attendance on English and mathematics courses.",[
 ("2a","Telephone every learner who misses a session on the same day, find out why, and pass on to the tutor and the learner support fund anything that can be put right.","Learner Support Team",[B("Learner Support Team")],K("immediate","Immediate"),"Attendance of 88%.","Going well"),
 ("2b","Move evening courses at Bell Lane to the library, where there is a bus.","Venues Officer / City Libraries",[T("Venues Officer"),B("City Libraries")],D("January 2026","2026-01-31"),"Fewer learners give up in the first six weeks.\nLearners from the north of the city, who have the longest journeys, attend as well as others.","Needs attention"),
 ("2c","Try out a blended course in mathematics with two groups of learners, with one evening a week in class and the rest at home on borrowed laptops, and compare it with two groups taught as now.","Yusuf Denholm, Curriculum Manager for Skills",[P("Yusuf Denholm",post="Curriculum Manager for Skills")],D("Spring term 2026","2026-04-30"),"Attendance and pass rates at least as good as in other groups.","Not started"),
 ("2d","Offer learners a thank-you voucher for full attendance, paid for by the learner support fund.","Finance and Funding Officer",[T("Finance and Funding Officer")],F("From 5 January 2026","2026-01-05"),"More learners stay to the exam.","Not started")]),
 ("3","Give all learners useful advice on careers and next steps.",[
 ("3a","Have two advisers trained to level 6, and ask the National Careers Service to hold a weekly surgery at Bell Lane and at the Market Hall until they have qualified.","Head of Service",[T("Head of Service")],D("31 July 2026","2026-07-31"),"Every learner has an interview before the end of the course.","Going well"),
 ("3b","Invite an employer or a former learner to each course once a term.","Employer Links Officer",[T("Employer Links Officer")],REC("Termly",TERMLY),"Learners can name two possible next steps.","Needs attention"),
 ("3c","Track where learners are six months after they leave, by text message first and by telephone where there is no answer; report by curriculum area.","Data and Systems Officer",[T("Data and Systems Officer")],D("by end of February 2026","2026-02-28"),"Destinations known for 80%.","Needs attention")]),
 ("4","Strengthen governance.",[
 ("4a","Set up a board with an independent chair, two learners and two employers.","Cllr Noor Battersby, Cabinet Member for Skills",[P("Noor Battersby",post="Cabinet Member for Skills",title="Cllr")],D("1 October 2025","2025-10-01"),"The board challenges leaders on quality and not only on numbers.","Done"),
 ("4b","Bring a one-page report on quality to each board meeting.","Head of Service; Quality Manager",[T("Head of Service"),T("Quality Manager")],K("ongoing","Ongoing"),"Board members can say what is weakest and what is being done.","Going well")])]
d=doc(False,"Arial",11,2); d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph(INSP)
d.add_paragraph("Inspectors judged the service to require improvement. They asked us to do four things, which are the four areas of this plan. The plan was agreed by the board on 1 October 2025 and was last brought up to date on 10 November 2025.")
H=["What we will do","Who and when","Impact we expect","Status"]; tb=table(d,[7.0,4.2,3.9,2.1]); trow(tb,H,True,"7030A0","FFFFFF",repeat=True); areas=[]
for n,t,acts in PLAN:
    hd=f"Area for improvement {n}: {t}"; band(tb,hd,"E4D7F0"); ga=[]
    for ref,a,ot,ow,ts,out,s in acts:
        r=trow(tb,["",f"{ot}\n{ts['text']}",out,s],fills={3:ST[s][1]},split=True); p=r.cells[0].paragraphs[0]; p.add_run(ref+" ").bold=True; p.add_run(a); m={"drop":["owner_text","timescale_text"]}
        if ref=="1c": m["drop"]+=["timescale"]
        if s=="Needs attention": m["alt"]={"status":["delayed","off_track"]}
        ga.append(A(ref,a,ot,ow,ts,out,None,ST[s][0],**m))
    areas.append(AREA(n,"area_for_improvement",hd,t,ga))
f="/tmp/c17.docx"; d.save(f); soffice_pdf(f,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[0]],["owners",H[1]],["timescale",H[1]],["outcome",H[2]],["status",H[3]]],areas)
