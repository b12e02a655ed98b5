"""h18 Word, landscape: equality action plan; a head in two rows over merged cells, shaded area rows with letters, numbers that run on, an empty row, a second table of finished actions with other columns."""
from cl import *
NAME="h18"; ORG="Morrowby City Council"; TITLE="Equality, Diversity and Inclusion Action Plan 2025/26"
C={"In progress":"in_progress","Not started":"not_started","On hold":"on_hold","Delayed":"delayed","Business as usual":"embedded"}
PLAN=[("A","Knowing our communities",[
("1","Publish ward profiles which bring together the Census, school and health data, in plain English and with maps that a screen reader can describe.","Insight Team","B",D("Nov-25","2025-11-30"),"Every service plan cites its ward profiles.","Profiles for 9 of 21 wards are out.","In progress"),
("2","Ask the questions about ethnicity, disability and sexual orientation in the same way in all surveys:\n• agree wording with the staff networks\n• change the twelve web forms\n• tell contractors","Rowena Flint, EDI Manager","P:Rowena Flint|EDI Manager",D("31.1.26","2026-01-31"),"Under 10% ‘prefer not to say’","Wording agreed; forms wait for the web team, who are moving to a new platform.","Delayed")]),
("B","Services that everyone can use",[
("3","Have disabled residents test the ten busiest web pages and customer centres, and pay them for it.","Head of Customer Services & Morrowby Disability Forum","T:Head of Customer Services//B:Morrowby Disability Forum",D("By March 2026","2026-03-31"),"Problems that testers call serious are put right in 20 working days.","","Not started"),
("4","Use one interpreting contract across the Council and the hospital.","Procurement Category Lead","T",D("Q3","2025-12-31"),"Same-day telephone interpreting in 60 languages","The hospital has extended its own contract by one year.","On hold"),
("5","Complete an equality impact assessment before, and not after, each savings proposal goes out to consultation.","All Service Directors","T:Service Directors",ON("Ongoing"),"Scrutiny finds no proposal without one.","Template now asks for it and the finance system will not accept a proposal without.","Business as usual")]),
("C","A workforce that looks like the city",[
("6","Run a second round of the Step Forward programme for staff of black, Asian and other minority ethnic backgrounds in grades 5 to 8.","Organisational Development","B",R("September 2025 to July 2026","2025-09-01","2026-07-31"),"Half of those who finish gain promotion within two years.","22 people began on 18 September.","In progress"),
("7","Reach level 3 of Disability Confident.","HR Business Partner (Policy)","T",D("30.6.26","2026-06-30"),"Accreditation","","Not started"),
("8","Train every recruiting manager in fair selection; those who have not been on the course may not chair a panel after Easter.","Learning Adviser; Corporate Managers’ Group","T:Learning Adviser//B:Corporate Managers’ Group",D("03.4.26","2026-04-03"),"No panel without a trained chair","141 of 230 trained.","In progress")])]
DONE_=[("9","Sign the British Sign Language charter.","Cllr Amit Parekh","P:Amit Parekh||Cllr","June 2025","2025-06-30","Signed at full Council; BSL videos on the website’s twelve main pages."),("10","Set up a carers’ network for staff.","Rowena Flint","P","May 2025","2025-05-31","61 members, who meet every second Tuesday.")]
d=doc(land=True,font="Liberation Serif",size=10.5,margin=1.6); footer(d,"EDI Action Plan 2025/26 – October 2025 update.")
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("These are the actions for the second year of our equality objectives (2024–2028). Progress is as at 31 October 2025 and was reported to the Equalities Working Group on 12 November.")
t=table(d,[1.1,8.2,4.1,2.5,4.3,4.4,2.2])
for r in (["No","Action","Delivery","","Success looks like","Progress","",],["","","Owner","Deadline","","Commentary","State"]): trow(t,r,bold=True,fill="BFBFBF",repeat=True)
merge(t,0,0,2,3); merge(t,0,0,5,6)
for c in (0,1,4): merge(t,0,1,c)
areas=[]
for n,ti,acts in PLAN:
    hd=f"Objective {n} – {ti}"; band(t,hd,"E2EFDA"); ga=[]
    for ref,de,ot,sp,ts,out,pr,st in acts:
        trow(t,[ref,de,ot,ts["text"],out,pr,st])
        alt={}
        if ref=="4": alt["timescale"]=[K("unknown","Q3")]
        if ref=="5": alt={"status":["ongoing"],"owners":[o("T:All Service Directors")]}
        if ref in "37": alt["status"]=["planned"]
        ga.append(A(ref,nb(de),ot,o(sp,ot),ts,out,pr,C[st],status_text=st,alt=alt or None))
    if n=="B": trow(t,[""]*7)
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); d.add_heading("Finished since the last report",2); t=table(d,[1.1,8.2,4.1,3.2,10.2]); trow(t,["No","Action","Owner","Finished","What happened"],bold=True,fill="BFBFBF"); ga=[]
for ref,de,ot,sp,tx,due,pr in DONE_:
    trow(t,[ref,de,ot,tx,pr]); ga.append(A(ref,de,ot,o(sp,ot),DONE(tx,due),None,pr,"completed",alt={"timescale":[D(tx,due)],"outcome":[pr],"progress":[None]}))
areas.append(AREA(None,"other","Finished since the last report","Finished since the last report",ga))
for x in ga: x["drop"]=["area","outcome","progress"]
save(d,NAME)
write(NAME,ORG,TITLE,None,[["ref","No"],["description","Action"],["owners","Delivery Owner"],["timescale","Delivery Deadline"],["outcome","Success looks like"],["progress","Progress Commentary"],["status","Progress State"]],areas)
