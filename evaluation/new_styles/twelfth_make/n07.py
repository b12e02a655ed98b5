"""n07 (ordinary): Word by python-docx, upright. A youth justice service's plan: one table, recommendations as shaded rows, own status words with a key in front, lead and partner in one cell on two lines, a note below."""
from cl import *
NAME="n07"; ORG="Brackwater County Council"; TITLE="Youth Justice Service: post-inspection action plan"; INSP="HM Inspectorate of Probation, inspection of youth justice services, fieldwork April 2026"
L=["#","Step","Led by","Complete by","Success looks like","How it stands"]
W={"Done and checked":"completed","Moving":"on_track","Stuck":"at_risk","Not begun":"not_started",None:"unknown"}
P_=[("Recommendation 1. Make sure that assessments look at how to keep other people safe","Make sure that assessments look at how to keep other people safe","1",[
("1","Rewrite the assessment guidance, with three worked examples","Practice Development Manager","T",D("12 June 2026","2026-06-12"),"Audit: 80% sufficient","Done and checked"),
("2","Managers sign off each assessment only after they have talked it through with the worker","Team Managers (North, South and Court)","T",K("immediate","Immediate"),"","Moving"),
("3","Take police intelligence into the assessment on the day it is asked for. A second police officer is to sit with the team for two days a week, and the officers will have their own log-in to both systems so that nothing has to be sent by e-mail.","Sergeant Kirsty Allardyce\nBrackwater Constabulary","P:Kirsty Allardyce||Sergeant|Brackwater Constabulary",D("31 Aug 2026","2026-08-31"),"No assessment waits for police checks","Stuck")]),
("Recommendation 2. Give every child a plan for education or work","Give every child a plan for education or work","2",[
("4","Place an education officer from the Virtual School in the service","Virtual School Headteacher","T",D("September 2026","2026-09-30"),"9 in 10 children have 25 hours","Done and checked"),
("5","Challenge each part-time timetable in writing","Education Officer\nInclusion Service","T:Education Officer//B:Inclusion Service",REC("Half termly","FREQ=MONTHLY;INTERVAL=2"),"Fewer than five children on one","Moving"),
("6","Agree six work placements with the council’s own contractors","Nkechi Obuasi","P",D("by Easter 2027","2027-03-28"),"Six children placed","Not begun")]),
("Recommendation 3. Understand and reduce the over-representation of Black and Mixed-heritage boys","Understand and reduce the over-representation of Black and Mixed-heritage boys","3",[
("7","Report stop, arrest, diversion and sentence by ethnicity to the Management Board","Performance Analyst","T",D("Qtr 2 2026/27","2026-09-30"),"Report is on each agenda","Done and checked"),
("8","Talk with boys and their mothers about how the service treated them, and publish what they say","Rev. Errol Chambers-Pryce","P:Errol Chambers-Pryce||Rev.",R("July–Dec 2026","2026-07-01","2026-12-31"),"","Moving"),
("9","Bring the joint panel with police to a vote on every case, with reasons kept","Head of Youth Justice and Chief Inspector Gareth Lumb","T:Head of Youth Justice//P:Gareth Lumb||Chief Inspector",D("30 November 2026","2026-11-30"),"Diversion rates are within three points of each other","Stuck")]),
("Recommendation 4. Strengthen the Management Board","Strengthen the Management Board","4",[
("10","Appoint an independent chair","Director of Children’s Services","T",DONE("Completed 3 July 2026","2026-07-03"),"Chair in post","Done and checked"),
("11","Ask each partner to name one deputy of the right seniority","Board Chair","T",D("w/b 21 September 2026","2026-09-27"),"No empty chairs","Moving"),
("12","Bring a child who knows the service to one meeting in three","Participation Worker","T",F("From January 2027","2027-01-01"),"",None)])]
d=newdoc("Liberation Serif",10.5,False,2)
d.add_heading(ORG,3); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("The inspectors rated us ‘Requires improvement’ and made four recommendations. Our answer has twelve steps. The words in the last column mean:")
k=d.add_table(0,2); k.style="Table Grid"
for a,b in (("Done and checked","the step is taken and someone outside the service has looked at the proof"),("Moving","under way and on schedule"),("Stuck","something is in the way; the date may be missed"),("Not begun","nothing has happened yet")):
    r=k.add_row().cells; put(r[0],a,True); put(r[1],b)
widths(k,(4,12)); d.add_paragraph("")
t=d.add_table(1,6); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,L): put(c,x,True); shade(c,"D9D9D9")
rephead(t.rows[0]); areas=[]; mer=[]
for hd,ti,n,rows in P_:
    r=t.add_row(); put(r.cells[0],hd,True); mer.append(r); ga=[]
    for ref,desc,ot,sp,ts,out,w in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"],out,w)): put(c,x)
        alt={}
        if ref=="6": alt["timescale"]=[D("by Easter 2027","2027-04-30"),K("unknown","by Easter 2027"),D("by Easter 2027","2027-03-31")]
        if ref=="5": alt["timescale"]=[REC("Half termly","FREQ=MONTHLY;INTERVAL=2"),K("recurring","Half termly"),REC("Half termly","FREQ=WEEKLY;INTERVAL=6")]
        if ref=="3": alt["owners"]=[o("P:Kirsty Allardyce||Sergeant//B:Brackwater Constabulary")]
        if ref=="11": alt["timescale"]=[D(ts["text"],"2026-09-21")]
        if ref=="9": alt["owners"]=[o("T:Head of Youth Justice//P:Gareth Lumb|Chief Inspector")]
        ga.append(AX(ref,desc,ot,sp,ts,out,None,W[w],None,w,alt=alt or None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
widths(t,(1,5.6,3.7,2.5,2.6,2))
for r in mer:
    c=r.cells[0].merge(r.cells[5]); shade(c,"F2F2F2"); [p._p.getparent().remove(p._p) for p in c.paragraphs[1:]]
d.add_paragraph(""); d.add_paragraph("Step 3 is stuck because the two systems are owned by different suppliers; see the risk register.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","status"],L)),areas)
