"""b15 Word, landscape: a regional adoption agency's answer to inspection. One table an area: three merged label/value lines (Area for improvement, What inspectors said, Impact we want), then a head of its own and the actions; after the tables a glossary table, a signature table and notes."""
from bl import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="b15"; ORG="Adopt Three Rivers"; TITLE="Post-inspection Improvement Plan 2025/26"; INSP="Ofsted inspection of a voluntary adoption agency, 2 to 6 June 2025"
C={"Complete":"completed","On target":"on_track","At risk":"at_risk","Overdue":"delayed","Yet to start":"not_started"}
PLAN=[("1","Life story work","Life story books arrived late and some were of poor quality.","Each child has a book they understand by the time the order is made.",[
 ("1.1","Set up a life story team of three, taken from the family finding service.","Service Manager (Family Finding)",[T("Service Manager (Family Finding)")],"01/07/2025","30/09/2025","2025-07-01","2025-09-30","Team in place 15 September.","Complete"),
 ("1.2","Clear 43 books more than three months late, oldest first.","Life Story Team",[B("Life Story Team")],"01/10/2025","31/03/2026","2025-10-01","2026-03-31","12 sent in October and November.\nThree adopters have asked to wait until the new year.","On target"),
 ("1.3","Ask adopters to rate each book six months on.","R Thackeray",[P("R Thackeray")],"01/11/2025","31/01/2026","2025-11-01","2026-01-31",None,"Yet to start")]),
 ("2","Preparation and assessment of adopters","A few assessments took over six months and the reasons were not recorded.","Stage two takes no more than four months unless the adopters ask for a break.",[
 ("2.1","Track each assessment on one sheet, looked at every Monday.","Team Managers (East and West)",[T("Team Managers (East and West)")],"07/07/2025","31/07/2025","2025-07-07","2025-07-31","Sheet in use.","Complete"),
 ("2.2","Agree with the three councils’ medical advisers a limit of four weeks for reports.","Head of Agency/Medical Adviser",[T("Head of Agency"),T("Medical Adviser")],"01/08/2025","30/11/2025","2025-08-01","2025-11-30","Two of the three have agreed. The third adviser retires in December; the ICB has been asked who will follow.","Overdue"),
 ("2.3","Add a day on early trauma to preparation groups, led by adopters.","Panayiota Christou (Training Lead)",[P("Panayiota Christou",post="Training Lead")],"01/09/2025","28/02/2026","2025-09-01","2026-02-28","First run on 8 November. Very good comments.","On target")]),
 ("3","Support after adoption","Families waited up to five months for an assessment of support needs.","No family waits longer than six weeks.",[
 ("3.1","Open a duty line from 9 to 7, with a therapist one evening a week.","Adoption Support Manager",[T("Adoption Support Manager")],"01/08/2025","31/10/2025","2025-08-01","2025-10-31","Line open since 3 November; therapist not yet found.","At risk"),
 ("3.2","Bid for the regional innovation grant for a fathers’ group.","Business Manager & Adoption Support Manager",[T("Business Manager"),T("Adoption Support Manager")],"15/09/2025","17/10/2025","2025-09-15","2025-10-17","Bid sent on 16 October.","Complete"),
 ("3.3","Agree one policy for the Adoption Support Fund across the three councils.","Head of Agency",[T("Head of Agency")],"01/12/2025","31/03/2026","2025-12-01","2026-03-31",None,"Yet to start"),
 ("3.4","Train schools in each council on the needs of adopted children.","Virtual Schools",[B("Virtual Schools")],"01/01/2026","31/07/2026","2026-01-01","2026-07-31",None,"Yet to start")]),
 ("4","Leadership and management","The panel’s quality assurance was not used to improve practice.","Leaders know what is good and what is not, and act on it.",[
 ("4.1","Panel chairs to write to the Head of Agency each quarter with three themes.","Panel Chairs",[T("Panel Chairs")],"01/10/2025","30/09/2026","2025-10-01","2026-09-30","First letter had themes on health reports and matching.","On target"),
 ("4.2","Hold an annual conference of staff, adopters and adopted adults.","Head of Agency",[T("Head of Agency")],"01/11/2025","31/05/2026","2025-11-01","2026-05-31","Venue booked.","On target")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(9.5)
s.header.paragraphs[0].text=f"{ORG} – OFFICIAL"; s.footer.paragraphs[0].text="Plan updated 1 December 2025"
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(20); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("Adopt Three Rivers finds and supports adopters for three councils. Inspectors judged us to require improvement to be good. The plan has four areas and was agreed by the management board on 18 July 2025.")
def shade(c,f):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),f); c._tc.get_or_add_tcPr().append(e)
H=["No","Action","Responsible","Start","End","Progress","Rating"]; W=[1.2,8.6,4.2,2.2,2.2,5.8,2.2]; areas=[]
for n,t,said,imp,acts in PLAN:
    hd=f"Area for improvement {n}: {t}"; tb=d.add_table(rows=4,cols=7); tb.style="Table Grid"; tb.autofit=False; ga=[]
    m=tb.cell(0,0).merge(tb.cell(0,6)); m.text=hd; m.paragraphs[0].runs[0].bold=True; shade(m,"7030A0"); m.paragraphs[0].runs[0].font.color.rgb=RGBColor(255,255,255)
    for i,(l,v) in enumerate([("What inspectors said",said),("Impact we want",imp)],1):
        a=tb.cell(i,0).merge(tb.cell(i,1)); a.text=l; a.paragraphs[0].runs[0].bold=True; shade(a,"E4D7F0"); b_=tb.cell(i,2).merge(tb.cell(i,6)); b_.text=v
    for c,x in zip(tb.rows[3].cells,H): c.text=x; c.paragraphs[0].runs[0].bold=True; shade(c,"E4D7F0")
    for ref,a,ot,ow,st,en,si,ei,pr,rt in acts:
        r=tb.add_row().cells
        for c,x in zip(r,[ref,a,ot,st,en,pr or "",rt]):
            c.text=x.split("\n")[0]; [c.add_paragraph(y) for y in x.split("\n")[1:]]
        mm={}
        if rt=="On target" and False: pass
        ga.append(A(ref,a,ot,ow,R(f"{st} {en}",si,ei),imp,pr,C[rt],drop=["timescale_text"],**mm))
    for c,w in zip(tb.columns,W): c.width=Cm(w)
    for i,row in enumerate(tb.rows):
        if i>=3:
            for c,w in zip(row.cells,W): c.width=Cm(w)
    d.add_paragraph()
    areas.append(AREA(n,"area_for_improvement",hd,t,ga))
d.add_heading("Words we use",2); tb=d.add_table(rows=1,cols=2); tb.style="Table Grid"; tb.rows[0].cells[0].text="Word"; tb.rows[0].cells[1].text="What it means"
for a,b_ in [("Family finding","Looking for adopters for a child"),("Panel","The group that recommends approval and matches"),("Stage two","The assessment after checks are done")]:
    r=tb.add_row().cells; r[0].text=a; r[1].text=b_
d.add_heading("Agreed by",2); tb=d.add_table(rows=2,cols=3); tb.style="Table Grid"
for c,x in zip(tb.rows[0].cells,["Name","Position","Date"]): c.text=x
for c,x in zip(tb.rows[1].cells,["Hester Amory","Chair of the management board","18 July 2025"]): c.text=x
d.add_paragraph(); d.add_paragraph("Next update to the board: 27 February 2026.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","Action"],["owners","Responsible"],["timescale","Start"],["timescale","End"],["outcome","Impact we want"],["progress","Progress"],["status","Rating"]],areas,True)
