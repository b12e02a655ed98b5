"""l05 (kin of none; an ordinary local area SEND partnership plan): Word by LibreOffice Writer to PDF, A4 landscape. One table with full-width rows for the areas, head on each page; people with posts and bodies as owners; a status column in words without colour."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="l05"; ORG="Eskerton Local Area Partnership"; TITLE="SEND Priority Action Plan"; INSP="Area SEND inspection, November 2024"
S={"Complete":"completed","On track":"on_track","Delayed":"delayed","Not started":"not_started"}
P_=[("1","Area for improvement 1: Education, health and care plans are issued on time and are of good quality","Education, health and care plans are issued on time and are of good quality",[
("1.1","Appoint six additional EHC plan coordinators.","Laura Mabey, Head of SEND","P:Laura Mabey|Head of SEND",D("April 2025","2025-04-30"),"60% of plans issued within 20 weeks by September 2025","Complete"),
("1.2","Introduce a multi-agency quality assurance panel to audit 20 plans each term.","Laura Mabey, Head of SEND\nDr Nisha Kapoor, Designated Clinical Officer","P:Laura Mabey|Head of SEND//P:Nisha Kapoor|Designated Clinical Officer|Dr",REC("Termly from May 2025",TERMLY,start="2025-05-01"),"75% of audited plans are good or outstanding","On track"),
("1.3","Clear the backlog of overdue annual reviews, starting with Years 5, 6, 9 and 11.","Laura Mabey, Head of SEND","P:Laura Mabey|Head of SEND",D("31 December 2025","2025-12-31"),"No annual review is more than four weeks overdue","Delayed")]),
("2","Area for improvement 2: Waiting times for neurodevelopmental assessment","Waiting times for neurodevelopmental assessment",[
("2.1","Commission additional assessments from an independent provider for children waiting over 78 weeks.","Eskerton Integrated Care Board","B",R("June 2025 to March 2026","2025-06-01","2026-03-31"),"No child waits more than 52 weeks by March 2026","On track"),
("2.2","Put in place a ‘waiting well’ offer so that families can get help before a diagnosis.","Peter Shore, Service Manager, Early Help","P:Peter Shore|Service Manager, Early Help",D("September 2025","2025-09-30"),"80% of families say that the support helped","Complete"),
("2.3","Publish waiting times on the Local Offer each month.","Local Offer Officer","T",REC("Monthly",MONTHLY),"Parents and carers know how long they can expect to wait","On track")]),
("3","Area for improvement 3: Preparation for adulthood","Preparation for adulthood",[
("3.1","Develop a transition protocol between children’s and adults’ services, beginning at 14.","Grace Adeyemi, Head of Transitions\nAdult Social Care","P:Grace Adeyemi|Head of Transitions//B:Adult Social Care",D("Autumn term 2025","2025-12-31"),"Every young person with a plan has a transition review in Year 9","On track"),
("3.2","Increase the number of supported internships to 40.","Eskerton College","B",D("September 2026","2026-09-30"),"40 young people start a supported internship","On track"),
("3.3","Hold a preparing for adulthood event with young people and Eskerton Parent Carer Forum.","Grace Adeyemi, Head of Transitions\nEskerton Parent Carer Forum","P:Grace Adeyemi|Head of Transitions//B:Eskerton Parent Carer Forum",D("March 2026","2026-03-31"),"At least 100 families attend","Not started")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(2); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5); d.styles["Normal"].paragraph_format.space_after=Pt(3)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(22)
p=d.add_paragraph(); r=p.add_run(ORG); r.font.size=Pt(14)
d.add_paragraph(INSP+". Reviewed by the SEND Improvement Board on 16 October 2025.")
s.footer.paragraphs[0].text="Eskerton SEND Priority Action Plan v3"
H=["No","What will we do?","Who is responsible?","By when?","How will we know it has made a difference?","Status"]; W=(1.3,8.2,5.6,3.2,5.2,2.2)
t=d.add_table(rows=1,cols=6); t.style="Table Grid"; t.autofit=False
for c,w in zip(t.columns,W): c.width=Cm(w)
for c,h,w in zip(t.rows[0].cells,H,W): c.width=Cm(w); c.text=""; c.paragraphs[0].add_run(h).bold=True; shade(c,"F4D9B8")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e); areas=[]
for n,hd,ti,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[5]); m.text=""; x=m.paragraphs[0]; x.add_run(hd).bold=True; x.paragraph_format.keep_with_next=True; shade(m,"FBF0E2"); ga=[]
    for ref,desc,ot,sp,ts,out,st in rows:
        r=t.add_row(); r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c,v,w in zip(r.cells,(ref,desc,None,ts["text"],out,st),W):
            c.width=Cm(w)
            if v is not None: c.text=v
        a,*b=ot.split("\n"); r.cells[2].text=a; [r.cells[2].add_paragraph(y) for y in b]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,None,S[st],status_text=st))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
d.save("/tmp/l05.docx"); soffice_pdf("/tmp/l05.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","What will we do?"],["owners","Who is responsible?"],["timescale","By when?"],["outcome","How will we know it has made a difference?"],["status","Status"]],areas)
