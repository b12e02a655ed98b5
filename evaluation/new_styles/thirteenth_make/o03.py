"""o03 (ordinary): PDF printed from Word (LibreOffice), landscape. A peer challenge action plan: one table, recommendations as merged rows, statuses as the first words of the progress, outcome merged over two rows, one long cell."""
from cl import *
NAME="o03"; ORG="Tillingbrook District Council"; TITLE="Corporate Peer Challenge 2025: our action plan"; INSP="LGA Corporate Peer Challenge, 16 to 19 September 2025"
P_=[("1","Recommendation 1 – Be honest about the budget gap and agree how it will be closed","Be honest about the budget gap and agree how it will be closed",[
("1","Put a three-year savings programme to Full Council, with a business case for each line over £50,000.","Director of Resources (s151)","T",D("25 February 2026","2026-02-25"),"Council sets a budget that does not draw on reserves","On track. Eleven of fourteen cases are written.","on_track","On track"),
("2","Hold four evening sessions for all members on local government finance before the budget is set","Head of Finance with LGA","T:Head of Finance//B:LGA",R("November 2025 to January 2026","2025-11-01","2026-01-31"),"^","Complete. 31 of 38 members came to at least one.","completed","Complete"),
("3","Review fees and charges so that each service knows what it costs to run and what it takes in. Where a service is to be subsidised, members will say so openly, for what reason and for how long, and the sum will be shown as a line of its own in the budget book. Car parks, trade waste, pest control, cemeteries and the lido come first; planning advice and licensing follow.","Roshni Vadgama","P",D("end of June 2026","2026-06-30"),"Each subsidy has been chosen","Delayed. The reviewer has left. An interim starts on 2 March and will begin with car parks.","delayed","Delayed")]),
("2","Recommendation 2 – Strengthen scrutiny so that it shapes decisions before they are made","Strengthen scrutiny so that it shapes decisions before they are made",[
("4","Publish a forward plan of at least four months and take it to each scrutiny meeting","Democratic Services Manager","T",K("in_place","In place"),"Half of all key decisions are seen by scrutiny first","Complete. Published on the first Tuesday of every month.","completed","Complete"),
("5","Appoint an external mentor for the two scrutiny chairs.","Monitoring Officer","T",D("Jan 2026","2026-01-31"),"","Complete. The mentor has met both chairs.","completed","Complete"),
("6","Carry out a self-assessment with the Centre’s toolkit & agree three changes","Cllr Persephone Achebe, Monitoring Officer","P:Persephone Achebe||Cllr//T:Monitoring Officer",D("Spring 2026","2026-05-31"),"","Not started.","not_started","Not started")]),
("3","Recommendation 3 – Give staff clarity about the move to one office","Give staff clarity about the move to one office",[
("7","Decide between Mill House and Castle Street","Cabinet","B",D("10 Dec. 2025","2025-12-10"),"Staff know where they will work and when","Complete. Mill House.","completed","Complete"),
("8","Run weekly drop-ins led by the Chief Executive until the move","Chief Executive","T",REC("Weekly",WEEKLY),"Pulse survey: 70% feel informed (now 38%)","On track. 12 drop-ins held.","on_track","On track"),
("9","Write a hybrid working policy together with the unions","HR & OD","B",D("31.3.26","2026-03-31"),"","At risk. Unison has asked for a second round of talks on core hours.","at_risk","At risk"),
("10","Sell or let the Castle Street building","Estates Manager","T",D("2027/28","2028-03-31"),"A receipt of £1.9m or a rent of £140,000 a year","Not started. To follow the move.","not_started","Not started")]),
("4","Recommendation 4 – Work with parishes as partners","Work with parishes as partners",[
("11","Draw up a charter with the Tillingbrook Association of Local Councils","Communities Lead","T",D("September 2026","2026-09-30"),"At least 30 of 41 parishes sign","On track. First workshop held at Lower Dunning.","on_track","On track"),
("12","Name one officer for every parish to ring","Communities Lead / Heads of Service","T:Communities Lead//T:Heads of Service",D("1st December 2025","2025-12-01"),"","Complete. List sent to clerks.","completed","Complete")])]
HD=["No.","What we will do in response","Responsible","Target","Measure of success","Progress (as at 31 January 2026)"]
d=newdoc("Liberation Serif",10.5,True,1.9)
d.sections[0].footer.paragraphs[0].text="Tillingbrook District Council – Peer challenge action plan – version 1.3"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("The peer team spent four days with us and spoke to more than 120 people. Their report made four key recommendations, all of which we accept. This plan was agreed by Cabinet on 4 November 2025. The team will return in the summer of 2026 to see what has changed.")
t=d.add_table(1,6); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF"); shade(c,"7A1F3D")
rephead(t.rows[0]); areas=[]
for n,hd,ti,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[5]); put(m,hd,True); shade(m,"F3E3E9"); ga=[]; last=None
    for ref,desc,ot,sp,ts,out,pr,st,w in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ot,ts["text"],"" if out=="^" else out,pr)): put(c,x)
        if out=="^": cs[4].merge(last[4]); out=lasto
        last,lasto=cs,out
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,w,drop=["rag"],alt={"owners":[o("T:Head of Finance//B:LGA@support")]} if ref=="2" else None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
widths(t,[1.2,8.3,4.1,3,4.3,5])
d.add_paragraph(""); d.add_paragraph("Progress is reported to the Audit and Governance Committee twice a year.")
d.save("/tmp/plans_o1/o03.docx"); lo_pdf("/tmp/plans_o1/o03.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress"],HD)),areas,span=True)
