"""v09: Word, a briefing note for a scrutiny committee in numbered paragraphs typed by hand, no styles; some paragraphs tell what will be done, by which post, by when."""
from cl_c import *
NAME="v09"; ORG="Penshaw District Council"; TITLE="Briefing note: Ombudsman public report on council tax recovery"
def a(ref,sent,de,who,sp,ts,ad=(),**k): return (ref,sent,G(ref,sent,who,sp,ts,dd=["timescale_text"]+k.pop("dd",[]),ad=[de,de+"."]+list(ad),**k))
B=[("1.","Purpose",[("1.1","To tell members what officers intend to do about the public report issued by the Local Government and Social Care Ombudsman on 8 September 2025 (case 24 009 771). Members are asked to note the report.",None)]),
("2.","Background",[("2.1","Mr X complained that we sent enforcement agents to his mother’s home after she had died. We had been told of the death three times. The Ombudsman found fault causing injustice.",None),
 ("2.2","It came out during the investigation that there may be others. A first look at the system suggests 37 accounts.",None),
 ("2.3","We paid Mr X £750 on 1 October and the Chief Executive apologised to him in person. Nothing further is needed on these two.",None)]),
("3.","What officers will do",[
 a("3.1","The Head of Revenues and Benefits will have all 37 accounts looked at by a senior officer and put right, including refunds of costs, by 19 December 2025.","have all 37 accounts looked at by a senior officer and put right, including refunds of costs","Head of Revenues and Benefits","T",D("by 19 December 2025","2025-12-19")),
 a("3.2","The bereavement form will go straight from the Registrar to Revenues without being typed in again. ICT say that this can be done in Q4 2025/26 if the supplier answers. Lead: Anwen Prys-Jones (Digital).","The bereavement form will go straight from the Registrar to Revenues without being typed in again.","Anwen Prys-Jones (Digital)","P:Anwen Prys-Jones|||Digital",D("in Q4 2025/26","2026-03-31"),["The bereavement form will go straight from the Registrar to Revenues without being typed in again. ICT say that this can be done in Q4 2025/26 if the supplier answers."],ao=["P:Anwen Prys-Jones|Digital","P:Anwen Prys-Jones"]),
 a("3.3","Meanwhile a Team Leader will check the death list by hand each morning before any reminder is posted.","check the death list by hand each morning before any reminder is posted","Team Leader","T",REC("each morning","FREQ=DAILY"),ao=["T:a Team Leader"],at=[REC("each morning","FREQ=WEEKLY")]),
 ("3.4","Members have asked whether the enforcement contract could be ended. It could, at a cost of about £46,000. Officers do not recommend it.",None),
 a("3.5","Guidance for staff on vulnerable households is to be rewritten (Rev & Bens Policy Officer, end Jan 26) and the contractor’s code changed to match it (Procurement, same date).","Guidance for staff on vulnerable households is to be rewritten","Rev & Bens Policy Officer","T",D("end Jan 26","2026-01-31"),["Guidance for staff on vulnerable households is to be rewritten and the contractor’s code changed to match it"],dd=["owner_text"],ao=["T:Rev & Bens Policy Officer//B:Procurement"]),
 a("3.6","Training: everybody in Revenues, Customer Services and the contact centre, two hours, delivered by the Money Advice charity. To be completed by Easter. No lead yet as the Training Officer has left.","everybody in Revenues, Customer Services and the contact centre, two hours, delivered by the Money Advice charity","No lead yet","",D("by Easter","2026-04-05"),["Training: everybody in Revenues, Customer Services and the contact centre, two hours, delivered by the Money Advice charity.","Training: everybody in Revenues, Customer Services and the contact centre, two hours, delivered by the Money Advice charity. To be completed by Easter."],dd=["owner_text","status"],ao=["B:Money Advice charity"],at=[K("unknown","by Easter"),D("by Easter","2026-04-06"),K("relative","by Easter")])]),
("4.","Reporting back",[
 a("4.1","The Corporate Director (Resources), Mr Ikenna Obiora, will report to this Committee in March and again in September 2026.","report to this Committee in March and again in September 2026","Corporate Director (Resources), Mr Ikenna Obiora","P:Ikenna Obiora|Corporate Director (Resources)|Mr",D("in March and again in September 2026","2026-09-30",[("in March","2026-03-31"),("September 2026","2026-09-30")]),["report to this Committee"],ao=["P:Ikenna Obiora||Mr","P:Ikenna Obiora|Corporate Director (Resources)"],at=[R("in March and again in September 2026","2026-03-01","2026-09-30"),D("in March and again in September 2026","2026-03-31"),D("in March and again in September 2026","2026-09-30")])]),
("5.","Costs and other implications",[("5.1","Refunds up to £11,000, from the bad debt provision. Legal: the report must be considered within three months (s.31(2A) Local Government Act 1974). Equalities: see 3.5. Climate: none.",None)])]
d=newdoc("Liberation Serif",11.5,margin=2.4)
d.add_paragraph(ORG); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True
d.add_paragraph("To:\tOverview and Scrutiny Committee, 11 November 2025 (for information, not on the agenda)"); d.add_paragraph("From:\tRevenues"); d.add_paragraph("Status:\tOFFICIAL"); d.add_paragraph("")
areas=[]
for n,t,ps in B:
    p=d.add_paragraph(); p.add_run(f"{n}\t{t.upper() if 0 else t}").bold=True
    for x in ps:
        q=d.add_paragraph(f"{x[0]}\t{x[1]}"); from docx.shared import Cm; q.paragraph_format.left_indent=Cm(1.25); q.paragraph_format.first_line_indent=Cm(-1.25)
    acts=[x[2] for x in ps if x[2]]
    if acts: areas.append(AREA(n.rstrip("."),"other",f"{n} {t}",t,acts))
d.add_paragraph(""); d.add_paragraph("Contact: Marguerite Tunstall, x4471, who is on leave until the 24th")
d.save(path("v09.docx"))
write(NAME,ORG,TITLE,"public report issued by the Local Government and Social Care Ombudsman",H(["description","(paragraph)"]),areas)
