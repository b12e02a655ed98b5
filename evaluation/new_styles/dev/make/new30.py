"""30 LibreOffice from Word: portrait, three columns; the action's bold name and text in the first, owner and date together in the second (one line each), position in the third with its status in bold at the beginning; recommendation in a shaded row above; footnote-like note mark in a date's cell; header not repeated."""
from goldlib import *
import tempfile
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new30"
ORG, TITLE, INSP = "London Borough of Wickerham", "Action plan following the review of our youth justice service", "HMIP inspection, fieldwork 3 to 14 March 2025"
C, OT, D_, N = ("Complete", "completed"), ("On track", "on_track"), ("Delayed", "delayed"), ("Not started", "not_started")
PLAN = [("Recommendation 1", "The management board should make sure that it has the right members and that they attend.", [
  ("1a", "Membership", "Write to each partner’s chief officer to name a member who can commit money and staff.", "Board Chair", [T("Board Chair")], D("by 30 May 2025", "2025-05-30"), C, "All eight have answered."),
  ("1b", "Attendance", "Publish attendance in each set of papers and raise gaps with the chief officer.", "Business Support", [B("Business Support")], F("from June 2025", "2025-06-01"), OT, "Published in June and September."),
  ("1c", "Knowing the service", "Pair every board member with a case manager for two visits a year.", "Imani Drury", [P("Imani Drury")], D("by autumn 2025", "2025-11-30"), OT, "Nine pairs of eleven made.")]),
 ("Recommendation 2", "The service should improve the quality of assessment and planning to keep the child and others safe.", [
  ("2a", "Training", "Train all case managers in assessing the risk of harm, with a test after three months.", "Workforce Lead", [T("Workforce Lead")], R("May to October 2025", "2025-05-01", "2025-10-31"), OT, "Two groups have finished."),
  ("2b", "Countersigning", "Have each high-risk plan countersigned by a manager within five days.", "Operations Managers", [T("Operations Managers")], K("in_place", "in place"), C, "Checked in August: 48 of 50 in time."),
  ("2c", "Audit", "Audit twelve cases a month with a partner from health or education.", "Quality Officer and CAMHS", [T("Quality Officer"), B("CAMHS")], REC("monthly from July 2025", MONTHLY, "2025-07-01"), D_, "CAMHS could not take part until September."),
  ("2d", "Victims", "Record the views of the victim in all plans where there is one.", "Victim Worker", [T("Victim Worker")], D("by 31 July 2025", "2025-07-31"), D_, "60% at the end of July.")]),
 ("Recommendation 3", "The partnership should understand why Black children are over-represented and act on what it finds.", [
  ("3a", "Analysis", "Analyse stop and search, out-of-court disposals and sentencing for the past four years.", "Performance Analyst (Police) / Performance Analyst (Council)", [T("Performance Analyst (Police)"), T("Performance Analyst (Council)")], D("by 12 September 2025", "2025-09-12"), C, "Taken to the board on 11 September."),
  ("3b", "Listening", "Commission Wickerham Voices to hear from forty young people and their families.", "Commissioning Manager", [T("Commissioning Manager")], D("by December 2025", "2025-12-31"), OT, "Contract let."),
  ("3c", "Acting", "Agree a plan with the three lead agencies and publish it.", "Board Chair, Borough Commander, Director of Children’s Services", [T("Board Chair"), T("Borough Commander"), T("Director of Children’s Services")], D("by spring 2026", "2026-05-31"), N, "Follows 3b.")]),
 ("Recommendation 4", "The service should make sure that every child has education, training or employment that suits them.", [
  ("4a", "A worker for education", "Second a teacher to the service for two days a week.", "Virtual School Head", [T("Virtual School Head")], D("by 1 September 2025", "2025-09-01"), C, "Began on 3 September."),
  ("4b", "Challenge", "Ask the schools forum to look at part-time timetables each term.", "Virtual School Head", [T("Virtual School Head")], REC("termly", TERMLY), OT, "First report made in June."),
  ("4c", "Apprenticeships", "Open ten council apprenticeships to children known to the service.", "HR / Economic Development", [B("HR"), B("Economic Development")], D("by April 2026", "2026-04-30"), N, "Waits for the budget."),
  ("4d", "Reading", "Screen every child for speech, language and reading needs at the start of an order.", "Speech and Language Therapist", [T("Speech and Language Therapist")], K("ongoing", "ongoing"), OT, "31 of 33 screened since May.")])]
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2); s.top_margin = s.bottom_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(10.5); d.styles["Normal"].paragraph_format.space_after = Pt(2)
s.header.paragraphs[0].text = "Appendix 2 – Cabinet, 14 October 2025"; p = s.footer.paragraphs[0]; p.alignment = 2; p.add_run("Page "); e = OxmlElement("w:fldSimple"); e.set(qn("w:instr"), "PAGE"); p._p.append(e)
d.add_paragraph(ORG); p = d.add_paragraph(); r = p.add_run(TITLE); r.bold = True; r.font.size = Pt(18); d.add_paragraph(INSP); d.add_paragraph("The plan was agreed by the management board on 22 April 2025. Dates have not been changed since.")
W = [8.2, 4.0, 4.8]; t = d.add_table(1, 3, style="Table Grid"); t.autofit = False
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
for i, x in enumerate(["What we will do", "Who and when", "Position, October 2025"]): t.cell(0, i).text = ""; t.cell(0, i).paragraphs[0].add_run(x).bold = True
areas = []
for lab, title, acts in PLAN:
    row = t.add_row().cells; c = row[0].merge(row[2]); c.text = ""; c.paragraphs[0].add_run(f"{lab} ").bold = True; c.paragraphs[0].add_run(title).italic = True; shade(c, "E2E2E2"); ga = []
    for ref, nm, act, ot, ow, ts, (st, code), pr in acts:
        row = t.add_row().cells; row[0].text = ""; row[0].paragraphs[0].add_run(f"{ref}. {nm}").bold = True; row[0].add_paragraph(act); row[1].text = ot; row[1].add_paragraph(ts["text"]); row[2].text = ""; row[2].paragraphs[0].add_run(st + ". ").bold = True; row[2].paragraphs[0].add_run(pr)
        ga.append(A(ref, act, ot, ow, ts, None, f"{st}. {pr}", code, title=nm, alt={"progress": [pr], "description": [f"{nm}\n{act}"]}))
    areas.append(AREA(lab[-1], "recommendation", f"{lab} {title}", title, ga))
for row in t.rows:
    for i, x in enumerate(row.cells): x.width = Cm(W[i])
for i, g in enumerate(t._tbl.tblGrid.findall(qn("w:gridCol"))): g.set(qn("w:w"), str(int(W[i] * 567)))
tmp = tempfile.mkdtemp(); d.save(tmp + "/x.docx"); soffice_pdf(tmp + "/x.docx", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", "What we will do"], ["title", "What we will do"], ["description", "What we will do"], ["owners", "Who and when"], ["timescale", "Who and when"], ["progress", "Position, October 2025"], ["status", "Position, October 2025"]], areas)
