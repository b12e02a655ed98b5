"""n09 (kin of bulleted actions with brackets): Word by python-docx. An equality plan in prose: a heading for each objective, a sentence or two, bullets that end in (owner, date) in brackets, one without a date, one with two owners; no table."""
from cl import *
NAME="n09"; ORG="Thornwick Vale Council"; TITLE="Fair Work, Fair Say: Workforce Race Equality Plan 2026–2028"
P_=[("Objective 1: Recruit fairly","Recruit fairly","1","In 2025 Black and Asian applicants were half as likely to be appointed as White applicants who had been shortlisted. That has to change within the life of this plan.",[
("Take names, schools and dates of birth off every application before it is shortlisted","Recruitment Team","B",D("June 2026","2026-06-30")),
("Have no interview panel of one ethnicity for posts at grade 9 and above","Head of Human Resources","T",K("immediate","immediate")),
("Ask candidates who were turned down what they thought of us, and put the answers before the Corporate Leadership Team twice a year","Recruitment Team","B",D("first report by 30 September 2026","2026-09-30")),
("Guarantee an interview to care leavers and to refugees who hold the qualification","Zainab Karimi-Holt","P",D("1 January 2027","2027-01-01"))]),
("Objective 2: Let people rise","Let people rise","2","Of our 31 senior managers two are from a minority.",[
("Offer a sponsor, not only a mentor, to 20 colleagues a year","Chief Executive","T",R("2026/27 and 2027/28","2026-04-01","2028-03-31")),
("Advertise every secondment, however short, to all staff","Head of Human Resources","T",K("in_place","in place")),
("Set out in one page how acting-up is decided","Pay and Reward Adviser","T",D("end of November 2026","2026-11-30")),
("Publish the ethnicity pay gap by grade and say what we make of it","Pay and Reward Adviser and Director of Resources","T:Pay and Reward Adviser//T:Director of Resources",REC("annually from March 2027",ANNUALLY,start="2027-03-01"))]),
("Objective 3: Act on racism","Act on racism","3","Staff told us in interviews that complaints took too long, that the person complained of was moved to another team without a word, and that those who had spoken up were thought of as difficult.",[
("Train 25 investigators from outside the line of management, and finish each case in 40 working days","Employee Relations","B",D("28 February 2027","2027-02-28")),
("Tell the person who complained what was found and what was done","Employee Relations","B",None),
("Put up notices in the depots, the leisure centres and the contact centre that abuse of staff by the public will end the service","Adewale Ogunleye, Depot Manager","P:Adewale Ogunleye|Depot Manager",D("by 14 August 2026","2026-08-14")),
("Hold listening circles with the staff network","Staff Race Equality Network","B",REC("quarterly",QUARTERLY)),
("Review the disciplinary cases of the last five years for bias, with help from the university","Dr Mei-Lin Forsyth","P:Mei-Lin Forsyth||Dr",D("spring 2027","2027-05-31"))])]
d=newdoc("Liberation Serif",11,False,2.4)
d.add_paragraph(ORG); d.add_heading(TITLE,0)
d.add_paragraph("This plan was written by the Staff Race Equality Network and agreed by the Personnel Committee on 20 April 2026. It has three objectives and thirteen actions. After each action we say who will see to it and by when.")
d.add_heading("Why we need a plan",2)
d.add_paragraph("One in six people in the Vale is Black, Asian or of mixed heritage, and one in eleven of our staff. Colleagues from minorities leave us after four years on average, others after nine. In the survey of autumn 2025, 38% of them said that they had been treated unfairly in the past year (other colleagues: 14%).")
areas=[]
for hd,ti,n,intro,rows in P_:
    d.add_heading(hd,2); d.add_paragraph(intro); p=d.add_paragraph("We will:"); ga=[]
    for i,(desc,ot,sp,ts) in enumerate(rows,1):
        p=d.add_paragraph(style="List Bullet"); p.add_run(desc+" "); r=p.add_run("("+ot+(", "+ts["text"] if ts else "")+")"); r.italic=True
        alt={}
        if desc.startswith("Ask candidates"): ts=D(ts["text"],ts["due"],[("first report","2026-09-30")]); alt["timescale"]=[D(ts["text"],ts["due"])]
        if ts and ts["kind"]=="in_place": alt["status"]=["embedded"]
        ga.append(AX(f"{n}.{i}",desc,ot,sp,ts,None,None,drop=["ref"]+(["milestones"] if "timescale" in alt else []),alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_heading("How we will keep count",2)
d.add_paragraph("The Personnel Committee will look at this plan every six months. The network may ask for a special meeting (and did so twice in 2025).")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(("description","(bullet)"),("owners","(brackets)"),("timescale","(brackets)")),areas)
