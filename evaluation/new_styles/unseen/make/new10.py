"""10 Word: a child safeguarding practice review; one long table, recommendation merged down the left, indicator merged down its rows, people with their agency in brackets, colour only, key above."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new10"
ORG, TITLE, INSP = "Thornwick and District Safeguarding Children Partnership", "Child Safeguarding Practice Review “Child Nadia”: Composite Action Plan", None
POL, HLT, CSC, EDU = "Police", "Health", "Children’s Social Care", "Education"
def who(*w): return "\n".join(f"{n} ({o})" for n, o, _ in w), [(P if k else T)(n.split(" ", 1)[1] if n.startswith(("DI ", "Dr ")) else n, title=n[:2], org=o) if k and n.startswith(("DI ", "Dr ")) else (P(n, org=o) if k else T(n, org=o)) for n, o, k in w]
PLAN = [("Recommendation 1", "The Partnership should satisfy itself that practitioners see and speak to children alone.", [
  ("Practice guidance on seeing children alone is written and sent to all front-line staff.", who(("Rhona Calloway", CSC, 1)), D("28 Feb 2022", "2022-02-28"), "G"),
  ("A prompt is added to the contact forms used by health visitors and school nurses.", who(("Named Nurse", HLT, 0)), D("April 2022", "2022-04-30"), "A"),
  ("Officers who attend domestic incidents record the words of each child present.", who(("DI Kwabena Osei", POL, 1)), D("31/03/22", "2022-03-31"), "B"),
  ("Two multi-agency audits test whether the guidance is followed.", who(("Rhona Calloway", CSC, 1), ("DI Kwabena Osei", POL, 1)), D("Sept 2022", "2022-09-30"), "W")], "Audits show that children were seen alone, or the reason why not, in 95% of cases."),
 ("Recommendation 2", "Partners should review the way in which parental alcohol misuse is weighed in assessments.", [
  ("Adult treatment services are invited to every child protection conference where alcohol is a factor.", who(("Conference Manager", CSC, 0)), K("immediate", "Immediate"), "B"),
  ("A short film on living with a parent who drinks is made with young people.", who(("Priyanka Devlin", EDU, 1)), D("Summer 2022", "2022-08-31"), "G"),
  ("GPs are reminded to share relevant history when asked for it under section 47.", who(("Dr Anselm Yeboah", HLT, 1)), D("15 January 2022", "2022-01-15"), "R")], "Conference minutes show treatment services’ advice in all relevant cases."),
 ("Recommendation 3", "The Partnership should ask schools how they respond when a pupil’s attendance drops suddenly.", [
  ("Headteachers complete a self-assessment.", who(("Priyanka Devlin", EDU, 1)), D("End of March 2022", "2022-03-31"), "G"),
  ("The attendance policy template is amended to require a home visit by day five.", who(("Education Welfare Manager", EDU, 0)), D("May 2022", "2022-05-31"), "W"),
  ("Visits are made to six schools to see how the policy works.", who(("Education Welfare Manager", EDU, 0), ("Named Nurse", HLT, 0)), R("June – July 2022", "2022-06-01", "2022-07-31"), "W")], "No child is absent for more than five days without being seen."),
 ("Recommendation 4", "The Partnership should be assured that fathers, and men who live in the home, are known to all who work with the child.", [
  ("The genogram is made a required part of the assessment, and the case system will not let an assessment close without it.", who(("Systems Lead", CSC, 0)), D("30 June 2022", "2022-06-30"), "A"),
  ("Midwives ask at booking who lives in the home and who comes and goes, and record the names and dates of birth.", who(("Head of Midwifery", HLT, 0)), R("Mar/Apr 2022", "2022-03-01", "2022-04-30"), "G"),
  ("Schools are asked to hold contact details of both parents.", who(("Priyanka Devlin", EDU, 1)), D("9/5/22", "2022-05-09"), "B"),
  ("Police share with the hub, each morning, the names of men bailed to an address where children live.", who(("DI Kwabena Osei", POL, 1)), K("ongoing", "Ongoing"), "G")], "Fathers’ details are complete in nine files in ten.")]
K5 = {"B": ("5B9BD5", "blue", "completed", "Completed"), "G": ("70AD47", "green", "on_track", "On track"), "A": ("FFC000", "amber", "at_risk", "At risk of slipping"), "R": ("FF0000", "red", "off_track", "Off track"), "W": ("BFBFBF", "grey", "not_started", "Not started")}
def shade(c, col): e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), col); c._tc.get_or_add_tcPr().append(e)
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10)
s.footer.paragraphs[0].text = "RESTRICTED until publication"
p = d.add_paragraph(); p.add_run(ORG).bold = True; p = d.add_paragraph(); r = p.add_run(TITLE); r.bold = True; r.font.size = Pt(16)
d.add_paragraph("Updated for the Learning Sub-group of 3 February 2022. Single-agency plans are held by each agency.")
t = d.add_table(1, 10, style="Table Grid")
for i, k in enumerate("BGARW"): shade(t.rows[0].cells[2 * i], K5[k][0]); t.rows[0].cells[2 * i + 1].text = K5[k][3]
d.add_paragraph()
H = ["Recommendation", "Action", "Responsible", "Date", "Indicator of success", "RAG"]
t = d.add_table(1, 6, style="Table Grid"); t.autofit = False
for c, v in zip(t.rows[0].cells, H): c.text = ""; c.paragraphs[0].add_run(v).bold = True; shade(c, "D9D9D9")
e = OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(e); areas = []
def tidy(m, text):
    for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    m.paragraphs[0].text = text
for i, (lab, title, acts, ind) in enumerate(PLAN, 1):
    heading = f"{lab}: {title}"; ga = []; top = len(t.rows)
    for act, (lt, ow), ts, rag in acts:
        c = t.add_row().cells; c[1].text = act; c[3].text = ts["text"]; shade(c[5], K5[rag][0])
        ls = lt.split("\n"); c[2].text = ls[0]
        for x in ls[1:]: c[2].add_paragraph(x)
        ga.append(A(None, act, lt, ow, ts, ind, None, K5[rag][2], K5[rag][1]))
    tidy(t.cell(top, 0).merge(t.cell(len(t.rows) - 1, 0)), heading); tidy(t.cell(top, 4).merge(t.cell(len(t.rows) - 1, 4)), ind)
    areas.append(AREA(str(i), "recommendation", heading, title, ga))
for row in t.rows:
    for c, w in zip(row.cells, [5, 8, 4.6, 2.8, 4, 1.3]): c.width = Cm(w)
for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), [5, 8, 4.6, 2.8, 4, 1.3]): g.set(qn("w:w"), str(int(w * 567)))
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["area", H[0]], ["description", H[1]], ["owners", H[2]], ["timescale", H[3]], ["outcome", H[4]], ["rag", H[5]]], areas, True)
