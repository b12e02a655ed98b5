"""f04 Word by LibreOffice to PDF, A4 landscape: struck-out dates. A local area SEND partnership's improvement plan after an area inspection; a table an area; columns Due first, action, responsible, update, BRAG word; in Due old dates stand struck through above (or beside) the live one, one twice; the head row repeats."""
from cl import *
from docx.shared import Pt, Cm, RGBColor
NAME="f04"; ORG="Marlbridge Local Area SEND Partnership"; TITLE="Priority Action Plan and Areas for Improvement"; INSP="Area SEND inspection, 3 to 7 February 2025"
ST={"Complete":("completed","BDD6EE"),"In hand":("in_progress","C5E0B3"),"At risk":("at_risk","FFE599"),"Overdue":("delayed","F4B083"),"Not started":("not_started","FFFFFF")}
PLAN=[("priority","Priority action: 1","Leaders should act together, with urgency, so that children and young people wait less long for neurodevelopmental assessment and get help while they wait.",[
 ("PA1.a","Validate the waiting list, name by name, write to every family that has waited for more than 52 weeks and offer a call with a family navigator within ten days of the letter.",[],D("30 May 2025","2025-05-30"),"Divisional Director, Community Paediatrics; Designated Clinical Officer","T:Divisional Director, Community Paediatrics//T:Designated Clinical Officer","2,318 names looked at. 190 families no longer wish to wait or have moved. All have been written to; 702 have taken up the call.","Complete"),
 ("PA1.b","Commission 600 extra assessments from two providers, with face-to-face appointments within the local area and reports that schools can use.",["31 July 2025"],D("30 November 2025","2025-11-30"),"Head of Children’s Commissioning (ICB)","T:Head of Children’s Commissioning|ICB","One contract let in September for 350. The second provider withdrew when it saw the reporting requirement. A direct award is being sought.","At risk"),
 ("PA1.c","Open three drop-in “Waiting Well” hubs with the Parent Carer Forum, one in each locality.",["Sept 2025","Oct 2025"],D("Jan 2026","2026-01-31"),"Kwame Asante-Boyd / Marlbridge Parent Carer Forum","P:Kwame Asante-Boyd//B:Marlbridge Parent Carer Forum","North hub opened 6 October (64 families in its first month). South and Coast wait for the lease of the old library to be signed, which has now slipped twice.","Overdue"),
 ("PA1.d","Train a neurodiversity champion in every school and setting so that support does not depend on a diagnosis.",[],R("Autumn term 2025 to summer term 2026","2025-09-01","2026-07-31"),"Inclusion Advisory Service","B","71 of 132 named; first cohort of 40 began on 7 November.","In hand")]),
("area_for_improvement","Area for improvement: 2","Education, health and care plans should say what a child needs now, be written with the child and be reviewed on time.",[
 ("AFI2.a","Bring down the backlog of 940 annual reviews with a team of six plan writers, oldest and Year 5, 9 and 11 first.",["31/08/2025"],D("28/02/2026","2026-02-28"),"Strategic Lead SEND","T","527 left. Phase transfers all met the date of 15 February / 31 March.","At risk"),
 ("AFI2.b","Put a multi-agency audit of ten plans in place, each month, with the family’s view counting for a third of the grade.",[],REC("Monthly from June 2025","FREQ=MONTHLY","2025-06-01"),"Quality Assurance Manager (EHC)\nDesignated Social Care Officer","T:Quality Assurance Manager (EHC)//T:Designated Social Care Officer","50 audited: 4 outstanding, 23 good, 19 require improvement, 4 inadequate. Outcomes are too often about provision.","In hand"),
 ("AFI2.c","Get health advice within six weeks in nine requests out of ten.",["by Sept 2025"],D("by Dec 2025","2025-12-31"),"Designated Clinical Officer","T","64% in October, from 39%. Occupational therapy is at 41% with five vacancies.","Overdue"),
 ("AFI2.d","Change the case system so that parents can see where their request has got to.",[],D("TBC","")|{"kind":"unknown","due":None},"Digital Services","B","Supplier cannot say when the portal will be released.","Not started")]),
("area_for_improvement","Area for improvement: 3","The partnership should have a joint strategy for preparation for adulthood, known to young people, from Year 9 on.",[
 ("AFI3.a","Write the strategy with the Young Ambassadors and take it to both Boards.",["31 October 2025"],D("12 December 2025","2025-12-12"),"Assistant Director, Education & Inclusion; Cllr Mrs P Thackeray","T:Assistant Director, Education & Inclusion//P:P Thackeray||Cllr Mrs","The Ambassadors asked for a chapter on friends and relationships and for it to be half as long. They were right, and the Boards gave six more weeks.","In hand"),
 ("AFI3.b","Agree one protocol for moving from child to adult services for health, with a named lead clinician in each specialty.",[],D("end of March 2026","2026-03-31"),"Chief Nurse, Marlbridge NHS FT","T:Chief Nurse|Marlbridge NHS FT","","Not started"),
 ("AFI3.c","Double the supported internships, from 24 to 48, including at the Council and both hospitals.",["Sept 2026"],D("Sept 2027","2027-09-30"),"Employment and Skills Mgr and Marlbridge College","T:Employment and Skills Mgr//B:Marlbridge College","28 began in September. The hospital site cannot take a cohort till its education centre is rebuilt; the Board agreed on 4 November to move the date by one year.","In hand")])]
d=doc(True,"Liberation Sans",9.5,1.6); s=d.sections[0]; s.different_first_page_header_footer=True
s.header.paragraphs[0].text="Marlbridge SEND Partnership – PAP v6 – updated 10 November 2025"; s.footer.paragraphs[0].text="Struck-through dates are earlier dates that the Partnership Board has agreed to change."
for _ in range(5): d.add_paragraph()
d.add_paragraph(ORG).runs[0].font.size=Pt(13)
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(28); r.font.color.rgb=RGBColor(0,0x5E,0x7A)
d.add_paragraph(INSP); d.add_paragraph("Version 6, agreed by the SEND Partnership Board on 10 November 2025"); d.add_page_break()
d.add_paragraph("His Majesty’s Chief Inspector required a priority action plan from the partnership, and said in which further areas we should improve. The plan was submitted on 2 June 2025. The Department for Education and NHS England meet with us every three months to look at it.")
d.add_paragraph("We do not remove a date when it changes. The old date is struck through and stays in view; the Board must agree each change. BRAG: Complete – evidence accepted; In hand – moving, no concern; At risk – the date may not be kept; Overdue – a date has been missed; Not started.")
areas=[]
for k,lab,ti,acts in PLAN:
    hd=f"{lab}. {ti}"; n=lab.split(": ")[1]; p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(hd); r.bold=True; r.font.size=Pt(11.5); r.font.color.rgb=RGBColor(0,0x5E,0x7A)
    t=table(d,[1.7,3.1,8.3,4.4,6.6,2.3]); trow(t,["ID","Due date","What the partnership will do","Responsible","Update","BRAG"],True,"005E7A","FFFFFF",repeat=True); ga=[]
    for i,(ref,de,old,ts,ot,sp,up,st) in enumerate(acts):
        r=trow(t,[ref,"",de,ot,up,st],fills={5:ST[st][1]}); c=r.cells[1]; pp=c.paragraphs[0]
        for j,x in enumerate(old):
            q=pp.add_run(x); q.font.strike=True; q.font.color.rgb=RGBColor(0x99,0,0)
            if ref in("AFI2.c","AFI3.c"): pp.add_run(" ")
            else: pp=c.add_paragraph()
        pp.add_run(ts["text"])
        alt={}; dr=None
        if old: dr=["milestones"]
        if st=="Overdue": alt["status"]=["off_track"]
        if st=="In hand": alt["status"]=["on_track"]
        if "Cllr Mrs" in ot: alt["owners"]=[o("T:Assistant Director, Education & Inclusion//P:P Thackeray||Cllr")]
        if "NHS FT" in ot: alt["owners"]=[o("T:Chief Nurse, Marlbridge NHS FT")]
        if "(EHC)" in ot: alt["owners"]=[o("T:Quality Assurance Manager|EHC//T:Designated Social Care Officer")]
        if "(ICB)" in ot: alt["owners"]=[o("T:Head of Children’s Commissioning (ICB)")]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,ST[st][0],status_text=st,alt=alt or None,drop=dr))
    areas.append(AREA(n,k,hd,ti,ga))
d.add_paragraph(); d.add_paragraph("Signed: Director of Children’s Services, Marlbridge Council; Chief Nurse, Marlbridge and Coast ICB")
t=tempfile.mkdtemp(); p=t+"/f04.docx"; d.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","ID"],["timescale","Due date"],["description","What the partnership will do"],["owners","Responsible"],["progress","Update"],["status","BRAG"]],areas)
