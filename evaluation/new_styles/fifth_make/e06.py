"""e06 Word, upright: a county's suicide prevention plan. Aims as headings with a paragraph why; each action a small heading with number and short name, a paragraph what will be done, a strip of three cells (label over value: lead, date, status with fill), then "Where we are now" and sometimes "What we hope to see" as paragraphs with a bold run-in label."""
from cl import *
from docx.shared import Pt, Cm, RGBColor
NAME="e06"; ORG="Hallingshire Health and Wellbeing Board"; TITLE="Suicide Prevention Action Plan 2025 to 2028"
ST={"Delivered":("completed","BDD7EE"),"Under way":("in_progress","C6E0B4"),"Slipping":("at_risk","FFE699"),"Not begun":("not_started","E7E6E6"),"Every year":("ongoing","C6E0B4")}
PLAN=[("1","Know who is at risk, and act sooner","Between 2021 and 2023 there were 187 deaths in the county that the coroner recorded as suicide. Three in four were men. Nearly half had not been in touch with a mental health service.",[
 ("1.1","Real-time surveillance","Share what the police, the coroner and the ambulance service know about each suspected suicide within 48 hours, in one secure place, so that help can be offered to families and patterns are seen early.","Public Health Consultant","T",D("30 June 2025","2025-06-30"),"Delivered","The system has been live since 2 June. Twenty-three deaths have been entered and in four cases a school or workplace was helped within a week.","Every suspected suicide is known within 48 hours.",{}),
 ("1.2","Self-harm pathway from A&E","See to it that each person who comes to A&E after harming themselves has a biopsychosocial assessment and a call within 72 hours of going home.","Associate Director of Nursing, Hallingshire Hospitals","T:Associate Director of Nursing|Hallingshire Hospitals",D("December 2025","2025-12-31"),"Slipping","Calls are made in 61% of cases. The liaison team has three vacancies, and nobody makes calls on Sundays.","90% of people are called within 72 hours.",{"owners":[o("T:Associate Director of Nursing, Hallingshire Hospitals")]}),
 ("1.3","Places where people die","Agree with National Highways and Network Rail what will be done at the two bridges and the level crossing that the audit named.","Head of Highways / Public Health Consultant","T:Head of Highways//T:Public Health Consultant",R("September 2025 to March 2027","2025-09-01","2027-03-31"),"Under way","First meeting on site was held on 23 September.","",{})]),
("2","Help people when they are in crisis","People told us that they did not know whom to ring, and that they were afraid of being sent away.",[
 ("2.1","Crisis cafés","Open a third crisis café, in the east of the county, from six in the evening to midnight on every day of the year.","Mental Health Commissioner","T",D("spring 2026","2026-05-31"),"Under way","Landlord has agreed. The charity Stillwater will run it.","1,200 visits a year.",{}),
 ("2.2","NHS 111, option 2","Advertise the number on buses, pharmacy bags, beer mats and the back of toilet doors.","Communications Team, Integrated Care Board","B:Communications Team",D("Oct 2025","2025-10-31"),"Delivered","Calls from men rose by 18% in October.","",{"owners":[o("B:Communications Team, Integrated Care Board"),[{"role":"lead","kind":"body","name":"Communications Team","organisation":"Integrated Care Board"}]]}),
 ("2.3","Training for people who are not clinicians","Train 900 people a year (barbers, farm vets, bailiffs, teachers, job coaches) in how to ask about suicide.","Suicide Prevention Co-ordinator","T",ON("Ongoing"),"Under way","412 trained by the end of Q2. The course for farm vets was the first to fill up.","",{}),
 ("2.4","Safety plans","Adopt one safety plan form that all services use and that the person keeps.","Medical Director, Hallingshire Mental Health Trust","T:Medical Director|Hallingshire Mental Health Trust",D("31 January 2026","2026-01-31"),"Not begun","","",{"owners":[o("T:Medical Director, Hallingshire Mental Health Trust")]})]),
("3","Support those who have been bereaved","",[
 ("3.1","Liaison service","Keep the bereavement liaison service going after the end of the national money.","Public Health Consultant","T",D("1 April 2026","2026-04-01"),"Slipping","£68,000 has been found for one year. A further £34,000 is needed, and the ICB will decide in January.","Every family is offered help within three days.",{}),
 ("3.2","Children and young people","Commission groups for children who have lost somebody to suicide.","Children’s Commissioner, Hallingshire County Council","T:Children’s Commissioner|Hallingshire County Council",D("Summer term 2026","2026-07-31"),"Not begun","Specification is being written with two families.","",{"owners":[o("T:Children’s Commissioner, Hallingshire County Council")],"status":["planned","in_progress"]}),
 ("3.3","Schools and workplaces","Have a response plan for schools, colleges and large employers ready to use.","Principal Educational Psychologist; Suicide Prevention Co-ordinator","T:Principal Educational Psychologist//T:Suicide Prevention Co-ordinator",D("31 August 2025","2025-08-31"),"Delivered","Published. It has been used twice.","",{})]),
("4","Look after groups at higher risk","The evidence points to middle-aged men, people in touch with the justice system, autistic people, carers and people in debt.",[
 ("4.1","Men’s spaces","Give grants of up to £2,000 to sheds, clubs and allotments that want to start a listening group.","Stillwater (charity)","B:Stillwater",R("2025/26 – 2027/28","2025-04-01","2028-03-31"),"Under way","Nineteen grants.","",{"owners":[o("B:Stillwater (charity)")]}),
 ("4.2","Debt","Put an adviser in the gas and electricity companies’ vulnerability hub","Citizens Advice Hallingshire","B",K("unknown","TBC"),"Not begun","Bid has not been decided","",{}),
 ("4.3","Autistic people","Make the crisis line and the cafés easier to use for autistic people, and check this by mystery visits.","Experts by Experience Group and Mental Health Commissioner","B:Experts by Experience Group//T:Mental Health Commissioner",REC("Twice a year from January 2026",HALFYEARLY,"2026-01-01"),"Not begun","","",{}),
 ("4.4","Custody and probation","Offer a wellbeing call within two days to everyone who is released under investigation for a sexual offence.","Superintendent Colm Varley","P:Colm Varley||Superintendent",D("November 2025","2025-11-30"),"Under way","Began in the south of the county on 3 November.","",{"owners":[o("P:Colm Varley|Superintendent")]})]),
("5","Learn, and be open about what we do","",[
 ("5.1","Annual report","Publish a report each year on World Suicide Prevention Day (10 September).","Suicide Prevention Co-ordinator","T",REC("Annually",YEARLY),"Every year","The 2025 report was published on 10 September.","",{"status":["on_track","in_progress"]}),
 ("5.2","Media","Hold a yearly briefing on safe reporting for local newspapers and radio, with the Samaritans.","Head of Communications","T",D("February 2026","2026-02-28"),"Not begun","","",{}),
 ("5.3","Lived experience","Pay four people with lived experience to sit on the steering group.","Cllr Amina Foxley, Chair of the Board","P:Amina Foxley|Chair of the Board|Cllr",D("May 2025","2025-05-31"),"Delivered","All four have been members since the May meeting.","",{})])]
d=doc(False,"Calibri",11,2.2)
for _ in range(5): d.add_paragraph()
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("Agreed by the Board on 20 March 2025. Progress shown to 10 November 2025.")
d.add_paragraph("If you are having thoughts of suicide, call 111 and press 2, text SHOUT to 85258 or ring the Samaritans on 116 123. They are open day and night.").runs[0].bold=True
d.add_page_break(); d.add_heading("About this plan",1)
for x in ["Every suicide is a tragedy, and many can be prevented. This plan was written by the county’s multi-agency steering group. More than two hundred people answered our survey, and forty took part in workshops; some had tried to take their own life and many had lost a son, a daughter, a partner or a friend.","The plan has five aims. Under each aim are the actions which the partners have agreed, who leads them, when they will be done and how far they have got.","How to read the status:"]: d.add_paragraph(x)
for a,b in [("Delivered","done, and the steering group has seen the evidence"),("Under way","work has begun and is going to plan"),("Slipping","work has begun but is late, or may be"),("Not begun","nothing has been done yet"),("Every year","done again each year")]: p=d.add_paragraph(style="List Bullet"); p.add_run(a).bold=True; p.add_run(" – "+b)
areas=[]
for n,ti,why,acts in PLAN:
    hd=f"Aim {n}: {ti}"; d.add_heading(hd,1); ga=[]
    if why: d.add_paragraph(why).runs[0].italic=True
    for ref,tt,de,ot,sp,ts,st,pr,out,alt in acts:
        d.add_heading(f"Action {ref}  {tt}",3); d.add_paragraph(de).paragraph_format.keep_with_next=True
        t=table(d,[8.2,4.6,3.6]); r=t.add_row()
        for c,wd,(lb,v) in zip(r.cells,t._w,[("Led by",ot),("To be done by",ts["text"]),("Status",st)]):
            c.width=Cm(wd); p=c.paragraphs[0]; a=p.add_run(lb); a.font.size=Pt(8); a.font.color.rgb=RGBColor(0x59,0x59,0x59); p.paragraph_format.space_after=Pt(0); q=c.add_paragraph(); q.paragraph_format.space_after=Pt(2); q.add_run(v).bold=True
        shade(r.cells[2],ST[st][1])
        if pr: p=d.add_paragraph(); p.paragraph_format.space_before=Pt(4); p.add_run("Where we are now: ").bold=True; p.add_run(pr)
        if out: p=d.add_paragraph(); p.add_run("What we hope to see: ").bold=True; p.add_run(out)
        if not pr and not out: d.add_paragraph()
        m={"title":tt,"alt":dict(alt)}
        if st=="Not begun": m["alt"].setdefault("status",["planned"])
        if st=="Under way": m["alt"]["status"]=["on_track"]
        if st=="Slipping": m["alt"]["status"]=["delayed"]
        m={k:v for k,v in m.items() if v}
        if sp=="B:Communications Team": ow=[{"role":"lead","kind":"body","name":"Communications Team","organisation":"Integrated Care Board"}]; m["alt"]["owners"]=[o("B:Communications Team, Integrated Care Board"),o("B:Communications Team//B:Integrated Care Board")]
        else: ow=o(sp,ot)
        if ref=="4.1": m["alt"]["timescale"]=[D(ts["text"],"2028-03-31")]
        ga.append(A(ref,de,ot,ow,ts,out,pr,ST[st][0],**m))
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_heading("Members of the steering group",1); d.add_paragraph("Hallingshire County Council, Hallingshire Mental Health Trust, Hallingshire Hospitals, Integrated Care Board, Police, Ambulance Service, Coroner’s Office, Samaritans, Stillwater, Citizens Advice, Experts by Experience Group.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["owners","Led by"],["timescale","To be done by"],["status","Status"],["progress","Where we are now"],["outcome","What we hope to see"]],areas)
