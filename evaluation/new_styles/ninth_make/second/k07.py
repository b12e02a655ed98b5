"""k07 (kin of long-action): LibreOffice from Word (python-docx), A4 portrait; one action of twenty-three lettered steps runs over more than a page in its cell, between short ones; the owner stands before the action; a youth justice service's plan after an inspection of probation's inspectorate."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="k07"; ORG="Stoneleigh and Arden Youth Justice Service"; TITLE="Post-inspection improvement plan 2025–26"; INSP="HMI Probation inspection, published 11 February 2025"
LONG="""Bring in a new way of assessing and planning, so that every child’s case shows how safety, wellbeing and the safety of others are being looked after. We will:
(a) write a one-page statement of what a good assessment looks like and have it agreed by the Management Board;
(b) give every case manager a protected half day a week for recording until the end of the year;
(c) retire the local assessment form, which asks for the same thing in three places;
(d) move all open cases to the national prevention and diversion tool;
(e) train case managers and volunteers in writing about identity, culture and family history;
(f) ask the speech and language therapist to screen each child within fifteen working days of the order being made;
(g) require a manager to speak with the child or a parent before an assessment is countersigned;
(h) stop countersigning by e-mail;
(i) hold a weekly meeting on children who carry knives, at which police, health, housing and education each bring what they know;
(j) set out in every plan what will happen if the child is missing, is arrested again or moves;
(k) write plans in the second person, in words that the child would use;
(l) give the child a copy of the plan and note on the record when that was done;
(m) bring victims’ wishes into the plan, with the victim liaison worker’s advice;
(n) review plans at twelve weeks at the latest, and at once after a serious incident;
(o) hold case formulation meetings led by the clinical psychologist for children about whom two or more agencies are worried;
(p) agree with children’s social care who writes the lead plan where a child has both a social worker and a case manager;
(q) keep a list of children on two plans and read through it together each month;
(r) audit eight cases a month, half of them chosen by the Board’s independent chair;
(s) give each case manager written feedback on an audited case within ten days;
(t) share what audits tell us at a learning hour on the first Thursday of the month;
(u) ask children, through the participation worker, whether they knew what was in their plan;
(v) show the results to magistrates at the youth bench’s twice-yearly meeting; and
(w) test the whole approach with a peer from another service before next winter."""
P_=[("1","Recommendation One – The Management Board should know how well the service is doing","The Management Board should know how well the service is doing",[
("1","Chair of the Management Board","Recruit a Board member from health and one from housing who can commit money and people.",D("June 2025","2025-06-30"),"T","Both attend four meetings in five."),
("2","Performance Analyst","Replace the forty-page data pack by a two-page scorecard with comment.",D("by 31 May 2025","2025-05-31"),"T","Board members say that they use it."),
("3","Board members","Pair each Board member with a case manager to shadow.",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"T","Every member has shadowed once by March.")]),
("2","Recommendation Two – Assessment and planning should keep children and others safe","Assessment and planning should keep children and others safe",[
("4","Carys Whitmore, Operations Manager","Bring supervision up to date for all 26 case-holding staff.",K("immediate","Immediate"),"P:Carys Whitmore|Operations Manager","No one goes six weeks without supervision."),
("5","Head of Youth Justice / Practice Lead",LONG,R("April 2025 to January 2026","2025-04-01","2026-01-31"),"T:Head of Youth Justice//T:Practice Lead","80% of audited cases are good or better for planning (47% at inspection)."),
("6","Quality Assurance Officer","Publish a short guide to recording, with three made-up examples.",D("30/06/25","2025-06-30"),"T","Guide issued and used in induction.")]),
("3","Recommendation Three – Education, training and employment of children on orders should improve","Education, training and employment of children on orders should improve",[
("7","Virtual School; Youth Justice Education Worker","Meet each month about every child of school age who has fewer than 25 hours.",REC("Monthly from May 2025",MONTHLY,"2025-05-01"),"B:Virtual School//T:Youth Justice Education Worker","The number falls from 19 to 8."),
("8","SEND Casework Team","Name a caseworker for children with an education, health and care plan who are on an order.",D("1 September 2025","2025-09-01"),"B","All plans say that the child is on an order."),
("9","Arden College and Prospects Careers Service","Offer a roll-on, roll-off construction course for 16 and 17 year olds.",D("Autumn term 2025","2025-12-31"),"B:Arden College//B:Prospects Careers Service","Twelve places filled."),
("10","Head of Youth Justice","Report to the Board on children who have been excluded or are on part-time timetables.",D("Q3 2025/26","2025-12-31"),"T","Report received and acted on.")])]
H=["No.","Led by","What we are going to do","Deadline","How we will know"]; W=[1.1,3.3,6.7,2.8,3.7]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.7); s.top_margin=s.bottom_margin=Cm(1.7)
st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(4)
p=d.add_paragraph(ORG); p.runs[0].bold=True; p=d.add_paragraph(TITLE); p.runs[0].bold=True; p.runs[0].font.size=Pt(19)
d.add_paragraph(INSP); d.add_paragraph("The inspectorate rated the service ‘Requires improvement’ and made three recommendations. The Management Board approved this plan on 25 March 2025 and will look at it in full twice a year.")
s.footer.paragraphs[0].text="YJS improvement plan – approved 25 March 2025"
t=d.add_table(rows=1,cols=5); t.style="Table Grid"; t.autofit=False; areas=[]
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
def put(c,x,b=False):
    for i,l in enumerate(x.split("\n")):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        r=p.add_run(l); r.bold=b
for c,x in zip(t.rows[0].cells,H): put(c,x,True); shade(c,"CFE3DA")
t.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
spans=[]
for n,hd,ti,rr in P_:
    spans.append((len(t.rows),hd)); t.add_row(); ga=[]
    for ref,ot,desc,ts,sp,out in rr:
        for c,x in zip(t.add_row().cells,(ref,ot,desc,ts["text"],out)): put(c,x)
        kw={}
        if ref=="3": kw["alt"]={"owners":[o("B",ot)]}
        if ref=="8": kw["alt"]={"timescale":[F(ts["text"],"2025-09-01")]}
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,None,"unknown",**kw))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
for c,w in zip(t.columns,W): c.width=Cm(w)
for row in t.rows:
    for c,w in zip(row.cells,W): c.width=Cm(w)
for k,hd in spans:
    c=t.cell(k,0).merge(t.cell(k,4)); c.text=""; put(c,hd,True); shade(c,"EAF3EE"); c.paragraphs[0].paragraph_format.keep_with_next=True
os.makedirs("/tmp/plans",exist_ok=True); d.save("/tmp/plans/k07.docx"); soffice_pdf("/tmp/plans/k07.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","No."],["owners","Led by"],["description","What we are going to do"],["timescale","Deadline"],["outcome","How we will know"]],areas)
