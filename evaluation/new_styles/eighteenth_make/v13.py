"""v13: PDF by LibreOffice from Word: governors' minutes with numbered headings and prose; arrow lines below, who first or last, initials from the attendance list."""
from cl_c import *
NAME="v13"; ORG="Our Lady of the Fells Catholic Primary School"; TITLE="Governing Body – minutes"
K_={"MT":("Maryam Tahir",""),"PH":("Peter Hesketh",""),"SO":("Simeon Okafor",""),"BJ":("Bridget Jellicoe","Clerk"),"FL":("Fr Liam Doyle","")}
def own(ini,alts): return dict(ao=list(alts))
def a(ref,line,de,ot,sp,ts,ad=(),**k): return (line,G(ref,de,ot,sp,ts,dd=N+k.pop("dd",[]),ad=[line]+list(ad),**k))
IT=[("1","Welcome, prayer, apologies",["Fr Liam opened the meeting with a prayer. Apologies from Mrs Dacosta (unwell), accepted. Quorate."],[]),
("2","Minutes of 25 September",["Approved. Matters arising: the gate has been mended. The kiln has not."],[]),
("3","Ofsted report",["Parents have it since Monday. The headteacher (MT) went through it. Governors asked why reading in Year 1 had not been seen by our own monitoring, and she replied that it had, but nobody had wanted to say so.","Q: Is the new phonics scheme paid for? A: Yes, from the PTA."],[
 a("3.1","MT to give governors the phonics check figures every half term, by class","give governors the phonics check figures every half term, by class","MT","P:Maryam Tahir",REC("every half term","FREQ=MONTHLY;INTERVAL=2"),["to give governors the phonics check figures every half term, by class","give governors the phonics check figures, by class"],ao=["P:MT","P:Maryam Tahir|Headteacher","P:Maryam Tahir|Headteacher|Mrs","P:Maryam Tahir||Mrs"],at=[REC("every half term","FREQ=WEEKLY;INTERVAL=6"),REC("every half term",None),REC("every half term","FREQ=WEEKLY;INTERVAL=7")]),
 a("3.2","Reading governor visit, morning, before Christmas (SO)","Reading governor visit, morning","SO","P:Simeon Okafor",D("before Christmas","2025-12-25"),["Reading governor visit, morning, before Christmas","Reading governor visit"],ao=["P:SO","P:Simeon Okafor|Vice-chair"],at=[D("before Christmas","2025-12-24"),D("before Christmas","2025-12-31"),K("relative","before Christmas"),K("unknown","before Christmas")])]),
("4","Attendance",["93.1%. Persistent absence is coming down except in Year 5."],[
 a("4.1","PH/MT meet the six families. Report back 29/1","meet the six families. Report back 29/1","PH/MT","P:Peter Hesketh//P:Maryam Tahir",D("29/1","2026-01-29"),["meet the six families.","meet the six families"],ao=["P:PH//P:MT","P:Peter Hesketh|Chair//P:Maryam Tahir|Headteacher","P:Peter Hesketh|Chair|Mr//P:Maryam Tahir|Headteacher|Mrs","P:Peter Hesketh||Mr//P:Maryam Tahir||Mrs"],at=[D("Report back 29/1","2026-01-29",[("Report back","2026-01-29")]),goldlib._t("Report back 29/1","unknown",ms=[("Report back","2026-01-29")])])]),
("5","Diocesan inspection (CSI)",["Collective worship outstanding, RE good. Governors were delighted. There was cake. One small area to improve: pupils do not know why they are marked as they are."],[
 a("5.1","RE lead to rewrite marking policy, to come to March meeting","rewrite marking policy, to come to March meeting","RE lead","T",D("March meeting","2026-03-19"),["to rewrite marking policy, to come to March meeting","rewrite marking policy","to rewrite marking policy"],at=[D("March meeting","2026-03-31"),K("relative","March meeting"),D("March","2026-03-31"),K("unknown","March meeting")])]),
("6","Health and safety audit",["The LA auditor came on 4 November. Legionella log not filled in since May as the caretaker was off. Loft ladder condemned."],[
 a("6.1","Legionella: contractor to do temps till caretaker’s back – BJ to arrange this week","contractor to do temps till caretaker’s back","BJ","P:Bridget Jellicoe",D("this week","2025-11-23"),["Legionella: contractor to do temps till caretaker’s back","contractor to do temps till caretaker’s back – BJ to arrange this week"],ao=["P:BJ","P:Bridget Jellicoe|Clerk","P:Bridget Jellicoe|Clerk|Ms","P:Bridget Jellicoe||Ms"],at=[D("this week","2025-11-21"),K("relative","this week"),K("immediate","this week"),K("unknown","this week")]),
 a("6.2","New ladder. £140 agreed. SLT","New ladder.","SLT","B",None,["New ladder. £140 agreed.","New ladder"]),
 a("6.3","Governor walk-round, termly, next one in January – PH, SO","Governor walk-round","PH, SO","P:Peter Hesketh//P:Simeon Okafor",REC("termly, next one in January",TERMLY,due="2026-01-31"),["Governor walk-round, termly, next one in January"],ao=["P:PH//P:SO","P:Peter Hesketh|Chair//P:Simeon Okafor|Vice-chair","P:Peter Hesketh|Chair|Mr//P:Simeon Okafor|Vice-chair|Mr","P:Peter Hesketh||Mr//P:Simeon Okafor||Mr"],at=[REC("termly, next one in January",TERMLY,start="2026-01-01"),REC("termly",TERMLY)])]),
("7","Confidential item",["Minuted separately."],[])]
d=newdoc("Liberation Serif",11,margin=2.3)
p=d.add_paragraph(); p.add_run(ORG).italic=True
d.add_paragraph().add_run(TITLE).bold=True
d.add_paragraph("Thursday 20 November 2025, 6 pm, in the library")
d.add_paragraph("Present: Mr Peter Hesketh (Chair, PH), Mrs Maryam Tahir (Headteacher, MT), Mr Simeon Okafor (Vice-chair, SO), Fr Liam Doyle, Mrs Ewelina Nowicka. In attendance: Ms Bridget Jellicoe (Clerk, BJ)")
areas=[]; from docx.shared import Cm
for n,t,ps,acts in IT:
    d.add_paragraph().add_run(f"{n}.  {t}").bold=True
    for x in ps: d.add_paragraph(x)
    for l,g in acts:
        q=d.add_paragraph(); q.paragraph_format.left_indent=Cm(1); q.add_run("→ "+l).bold=True
    if acts: areas.append(AREA(n,"other",f"{n}. {t}",t,[x[1] for x in acts]))
d.add_paragraph("Closed 8.05 pm. Dates: 29 January, 19 March, 14 May, all Thursdays at 6.")
d.add_paragraph("Signed as a true record  ______________________ (Chair)")
d.save(f"{WORK}/v13.docx"); lo_pdf(f"{WORK}/v13.docx",NAME)
write(NAME,ORG,TITLE,None,H(["description","→"]),areas)
