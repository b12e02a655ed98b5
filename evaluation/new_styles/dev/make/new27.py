"""27 Word: a school's plan after inspection. Landscape, one table a priority with the priority as its first full-width row; actions without numbers; start and end columns in school terms; a merged impact column at the right; monitoring and cost columns."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new27"
ORG, TITLE, INSP = "Fernhill Church of England Primary School", "Post-Ofsted Action Plan 2025–26", "Section 5 inspection, 10 and 11 June 2025"
HD = ["Action", "Who", "Start", "Finish", "Cost", "Monitoring", "Impact"]
def TS(a, b, s, d): return R(a + " " + b, s, d)
PLAN = [("1", "Pupils in key stage 2 read widely, often and well.", "By July 2026 at least 76% of Year 6 pupils reach the expected standard, and pupils can talk about the books they have read.", [
  ("Buy books that match each stage of phonics; take out those that do not.", "Miss Okoro", [P("Okoro", title="Miss")], "September 2025", "October 2025", TS("September 2025", "October 2025", "2025-09-01", "2025-10-31"), "£4,200", "Book audit by the headteacher"),
  ("Hear the lowest fifth of readers in each class every day.", "Class teachers; teaching assistants", [T("Class teachers"), T("teaching assistants")], "8 September 2025", "17 July 2026", TS("8 September 2025", "17 July 2026", "2025-09-08", "2026-07-17"), "Nil", "Reading records looked at each half term"),
  ("Train all staff in the teaching of comprehension.", "Miss Okoro", [P("Okoro", title="Miss")], "Autumn term 2025", "Spring term 2026", TS("Autumn term 2025", "Spring term 2026", "2025-09-01", "2026-04-30"), "£1,150", "Lesson visits in March")]),
 ("2", "The wider curriculum is sequenced so that pupils remember more.", "Pupils recall what they learned in earlier years; subject leaders know the strengths and gaps of their subject.", [
  ("Set out the knowledge pupils need in history, geography and art, year by year.", "Mr Fairweather, Mrs Lindqvist", [P("Fairweather", title="Mr"), P("Lindqvist", title="Mrs")], "October 2025", "February 2026", TS("October 2025", "February 2026", "2025-10-01", "2026-02-28"), "6 days of supply", "Scrutiny by the trust’s curriculum adviser"),
  ("Begin each lesson with three questions on earlier learning.", "All teachers", [T("All teachers")], "November 2025", "December 2025", TS("November 2025", "December 2025", "2025-11-01", "2025-12-31"), "Nil", "Learning walks"),
  ("Give subject leaders half a day a term to visit lessons.", "Deputy headteacher", [T("Deputy headteacher")], "January 2026", "July 2026", TS("January 2026", "July 2026", "2026-01-01", "2026-07-31"), "£2,700", "Leaders’ reports to governors")]),
 ("3", "Governors hold leaders to account for the attendance of disadvantaged pupils.", "Persistent absence of disadvantaged pupils falls from 31% to 18%.", [
  ("Appoint a link governor for attendance.", "Chair of governors", [T("Chair of governors")], "July 2025", "September 2025", TS("July 2025", "September 2025", "2025-07-01", "2025-09-30"), "Nil", "Minutes"),
  ("Meet the parents of each pupil below 90% and agree a plan.", "Mrs Abernathy (attendance officer)", [P("Abernathy", title="Mrs", post="attendance officer")], "September 2025", "March 2026", TS("September 2025", "March 2026", "2025-09-01", "2026-03-31"), "£900", "Weekly list to the headteacher"),
  ("Report attendance by group to each full governing board.", "Headteacher", [T("Headteacher")], "Autumn term 2025", "Summer term 2026", TS("Autumn term 2025", "Summer term 2026", "2025-09-01", "2026-07-31"), "Nil", "Governors’ questions recorded")])]
W = [6.2, 3.2, 2.4, 2.4, 2.1, 3.9, 5.2]
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(2); s.top_margin = s.bottom_margin = Cm(1.8)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10); s.header.paragraphs[0].text = "Fernhill CE Primary – Growing together in hope"
d.add_heading(TITLE, 0); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("This plan will be reviewed by the governing board at the end of each term. Costs are met from the school improvement budget unless marked.")
areas = []
for num, title, imp, acts in PLAN:
    t = d.add_table(2 + len(acts), 7, style="Table Grid"); t.autofit = False; c = t.cell(0, 0).merge(t.cell(0, 6)); heading = f"Priority {num} – {title}"; c.text = ""; c.paragraphs[0].add_run(heading).bold = True; shade(c, "C9D8B6")
    for i, x in enumerate(HD): t.cell(1, i).text = ""; t.cell(1, i).paragraphs[0].add_run(x).bold = True; shade(t.cell(1, i), "EEF3E8")
    ga = []
    for r, (act, w, ow, a, b, ts, cost, mon) in enumerate(acts, 2):
        for i, x in enumerate([act, w, a, b, cost, mon]): t.cell(r, i).text = x
        ga.append(A(f"{num}.{r-1}", act, w, ow, ts, imp, cost=cost, monitoring=mon, drop=["ref", "timescale_text"]))
    c = t.cell(2, 6).merge(t.cell(1 + len(acts), 6)); c.text = imp
    for row in t.rows:
        for i, x in enumerate(row.cells): x.width = Cm(W[i])
    areas.append(AREA(num, "priority", heading, title, ga)); d.add_paragraph()
d.add_paragraph("Agreed by the governing board on 9 July 2025.")
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["description", "Action"], ["owners", "Who"], ["timescale", "Start"], ["timescale", "Finish"], ["cost", "Cost"], ["monitoring", "Monitoring"], ["outcome", "Impact"]], areas, span=True)
