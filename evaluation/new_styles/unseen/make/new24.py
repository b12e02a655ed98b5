"""24 LibreOffice from Word, A3 landscape: a plan on a page; four coloured boxes two by two, in each a heading and bullets that end with lead and date in brackets; vision above, governance line below."""
from goldlib import *
import tempfile
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new24"
ORG, TITLE, INSP = "Cheviot Coast Local Area Partnership", "SEND and Alternative Provision Improvement: Plan on a Page", "Area SEND inspection, February 2025"
PLAN = [("1", "Speech, language and communication", "D9E8F6", [
  ("Recruit six therapists and two assistants.", "Head of Therapies", [T("Head of Therapies")], D("September 2025", "2025-09-30")),
  ("Put a therapist in each family hub for one day a week.", "Isla Drummond", [P("Isla Drummond")], F("from October 2025", "2025-10-01")),
  ("Train 90 teaching assistants in early language.", "Education Development", [B("Education Development")], D("by 31 March 2026", "2026-03-31")),
  ("Tell families each month how long the wait is.", "Isla Drummond", [P("Isla Drummond")], REC("monthly", MONTHLY))]),
 ("2", "Alternative provision", "E5F2DA", [
  ("Visit all fourteen providers and publish what we find.", "Chukwuemeka Obi", [P("Chukwuemeka Obi")], D("July 2025", "2025-07-31")),
  ("Agree with heads that nobody is placed for longer than two terms.", "Director of Education", [T("Director of Education")], D("1 September 2025", "2025-09-01")),
  ("Open a small unit for pupils in years 5 and 6.", "Schools Capital Team", [B("Schools Capital Team")], D("January 2026", "2026-01-31"))]),
 ("3", "Annual reviews", "FBE9D0", [
  ("Clear the 260 reviews that are overdue.", "SEND Casework Manager", [T("SEND Casework Manager")], D("31/12/2025", "2025-12-31")),
  ("Write to all schools about the two-week rule for reports.", "SEND Casework Manager", [T("SEND Casework Manager")], K("immediate", "immediate")),
  ("Have young people chair their review from year 9.", "Youth Forum", [B("Youth Forum")], D("Summer term 2026", "2026-07-31")),
  ("Audit thirty reviews a term with parents.", "Parent Carer Forum", [B("Parent Carer Forum")], REC("termly", TERMLY))]),
 ("4", "Preparing for adult life", "EADCF4", [
  ("Start a transitions panel with adult social care and health.", "Noor Al-Jaziri", [P("Noor Al-Jaziri")], D("June 2025", "2025-06-30")),
  ("Find 25 supported internships.", "Employment and Skills", [B("Employment and Skills")], R("September 2025 to July 2026", "2025-09-01", "2026-07-31")),
  ("Offer travel training to each young person at 15.", "Travel Training Team", [B("Travel Training Team")], K("ongoing", "ongoing"))])]
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(42), Cm(29.7); s.left_margin = s.right_margin = Cm(1.5); s.top_margin = s.bottom_margin = Cm(1.5)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(17)
p = d.add_paragraph(); p.add_run(ORG).font.size = Pt(14); p = d.add_paragraph(); r = p.add_run(TITLE); r.bold = True; r.font.size = Pt(30); d.add_paragraph(INSP)
d.add_paragraph("Our vision: every child and young person with additional needs on the Cheviot Coast is known, is helped early and is ready for adult life.")
t = d.add_table(2, 2, style="Table Grid"); areas = []
for i, (n, tt, col, acts) in enumerate(PLAN):
    c = t.cell(i // 2, i % 2); e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), col); c._tc.get_or_add_tcPr().append(e)
    heading = f"Priority {n}: {tt}"; c.text = ""; r = c.paragraphs[0].add_run(heading); r.bold = True; r.font.size = Pt(20); ga = []
    for act, lt, ow, ts in acts:
        p = c.add_paragraph(style="List Bullet"); p.add_run(act + " "); p.add_run(f"({lt}, {ts['text']})").bold = True
        ga.append(A(None, act, lt, ow, ts, **({"drop": ["status"]} if ts["kind"] == "ongoing" else {})))
    c.add_paragraph(); areas.append(AREA(n, "priority", heading, tt, ga))
d.add_paragraph(); d.add_paragraph("How we will hold ourselves to account: the SEND Executive meets every six weeks; parents and carers have two seats; the Department for Education visits twice a year.")
x = tempfile.mkdtemp(); d.save(x + "/x.docx"); soffice_pdf(x + "/x.docx", NAME)
write(NAME, ORG, TITLE, INSP, [["description", "(bullet)"], ["owners", "(in brackets)"], ["timescale", "(in brackets)"]], areas)
