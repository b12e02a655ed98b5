"""44 Word: a hospital trust's answer to its regulator. Landscape; must-dos and should-dos; regulation and finding in merged cells at the left, executive and operational lead, start and finish, evidence, forum and status in words; several sections each with its own table and repeated head."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new44"
ORG, TITLE, INSP = "Moorfold and Sands NHS Foundation Trust", "CQC Improvement Plan: children and young people’s services", "CQC inspection 8–10 October 2024 (report published 17 January 2025)"
S, O = "strategic_lead", "operational_lead"
BL, GR, AM, RD = ("Complete – evidence accepted", "completed"), ("On plan", "on_track"), ("Behind plan", "delayed"), ("No progress", "off_track")
PLAN = [("Must do 1", "The trust must ensure that staff complete safeguarding children training at level 3.", "Regulation 13", [
  ("MD1.1", "Book all 64 staff who are out of date on to a course.", "Chief Nurse", "Named Nurse for Safeguarding", "03/02/2025", "31/03/2025", "2025-02-03", "2025-03-31", "Training record above 90%", "Safeguarding Committee", BL),
  ("MD1.2", "Give protected time for training in the roster.", "Chief Operating Officer", "Matron, Paediatrics", "01/03/2025", "30/04/2025", "2025-03-01", "2025-04-30", "Roster rules", "Divisional Board", GR),
  ("MD1.3", "Report compliance by ward every week.", "Chief People Officer", "Learning Systems Manager", "10/02/2025", "28/02/2025", "2025-02-10", "2025-02-28", "Weekly report", "Executive Team", BL)]),
 ("Must do 2", "The trust must ensure that children with mental health needs are cared for by staff with the right skills.", "Regulation 18", [
  ("MD2.1", "Recruit six mental health nurses to the paediatric wards.", "Chief Nurse", "Head of Nursing, Children", "01/02/2025", "31/08/2025", "2025-02-01", "2025-08-31", "Vacancy rate", "Workforce Committee", AM),
  ("MD2.2", "Agree with Sands Mental Health Trust that a nurse attends within four hours.", "Medical Director", "CAMHS Liaison Lead", "17/02/2025", "30/06/2025", "2025-02-17", "2025-06-30", "Signed protocol; audit of 30 cases", "Joint Quality Group", RD),
  ("MD2.3", "Make two side rooms safe for children at risk of harm.", "Director of Estates", "Capital Projects Manager", "01/04/2025", "31/10/2025", "2025-04-01", "2025-10-31", "Ligature assessment", "Health and Safety Group", GR)]),
 ("Must do 3", "The trust must ensure that medicines are stored at the right temperature.", "Regulation 12", [
  ("MD3.1", "Fit alarms to all 22 medicine fridges.", "Chief Pharmacist", "Medical Engineering", "20/01/2025", "14/02/2025", "2025-01-20", "2025-02-14", "Alarm test log", "Medicines Group", BL),
  ("MD3.2", "Check temperatures each day and sign for it.", "Chief Nurse", "Ward managers", "20/01/2025", "31/01/2025", "2025-01-20", "2025-01-31", "Monthly spot checks", "Medicines Group", GR)]),
 ("Should do 1", "The trust should consider how it hears from children and young people.", "None", [
  ("SD1.1", "Start a youth forum with a budget of its own.", "Director of Communications", "Patient Experience Lead", "01/04/2025", "30/09/2025", "2025-04-01", "2025-09-30", "Minutes of the forum", "Patient Experience Group", GR),
  ("SD1.2", "Put feedback tablets that use pictures on each ward.", "Chief Information Officer", "Patient Experience Lead", "01/05/2025", "31/07/2025", "2025-05-01", "2025-07-31", "Response rate", "Patient Experience Group", AM)]),
 ("Should do 2", "The trust should improve the waiting area of the children’s emergency department.", "None", [
  ("SD2.1", "Separate the waiting area from that of adults.", "Director of Estates", "Emergency Department Manager", "01/06/2025", "31/12/2025", "2025-06-01", "2025-12-31", "Photographs; survey of 100 families", "Divisional Board", GR),
  ("SD2.2", "Have a play specialist on duty until 10pm.", "Chief Nurse", "Play Team", "01/03/2025", "30/04/2025", "2025-03-01", "2025-04-30", "Roster", "Divisional Board", BL),
  ("SD2.3", "Show waiting times on a screen.", "Chief Information Officer", "Emergency Department Manager", "01/03/2025", "31/05/2025", "2025-03-01", "2025-05-31", "Screen in use", "Divisional Board", RD)])]
BODY = {"Medical Engineering", "Play Team"}
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(1.3); s.top_margin = s.bottom_margin = Cm(1.5)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(9); s.footer.paragraphs[0].text = "Moorfold and Sands: with you, for you"
d.add_heading(TITLE, 1); d.add_paragraph(ORG); d.add_paragraph(INSP); d.add_paragraph("A must do is a breach of a regulation. A should do is advice. The executive lead answers to the board; the operational lead does the work.")
HD = ["What CQC told us", "Regulation", "Ref", "What we are doing about it", "Executive lead", "Operational lead", "Start", "Finish", "Evidence", "Reports to", "Status"]; W = [3.6, 1.9, 1.4, 4.2, 2.4, 2.5, 1.9, 1.9, 2.8, 2.3, 2.1]; areas = []
for part, sel in (("Must do actions", "Must"), ("Should do actions", "Should")):
    d.add_heading(part, 2); t = d.add_table(1, 11, style="Table Grid"); t.autofit = False
    for i, x in enumerate(HD): c = t.cell(0, i); c.text = ""; c.paragraphs[0].add_run(x).bold = True; shade(c, "BFE3E0")
    e = OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for lab, title, reg, acts in PLAN:
        if not lab.startswith(sel): continue
        r0 = len(t.rows); ga = []
        for ref, act, ex, op, a, b, ai, bi, ev, fo, (st, code) in acts:
            c = t.add_row().cells
            for i, x in enumerate([ref, act, ex, op, a, b, ev, fo, st], 2): c[i].text = x
            ga.append(A(ref, act, ex + "\n" + op, [T(ex, S), (B if op in BODY else T)(op, O)], R(a + " " + b, ai, bi), None, None, code, evidence=ev, regulation=reg, reports=fo, drop=["owner_text", "timescale_text"]))
        for col, x in ((0, f"{lab}: {title}"), (1, reg)): m = t.cell(r0, col).merge(t.cell(len(t.rows) - 1, col)); m.text = x
        areas.append(AREA(lab[-1], "other", f"{lab}: {title}", title, ga))
    for row in t.rows:
        for i, x in enumerate(row.cells): x.width = Cm(W[i])
    for i, g in enumerate(t._tbl.tblGrid.findall(qn("w:gridCol"))): g.set(qn("w:w"), str(int(W[i] * 567)))
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["area", "What CQC told us"], ["regulation", "Regulation"], ["ref", "Ref"], ["description", "What we are doing about it"], ["owners", "Executive lead"], ["owners", "Operational lead"], ["timescale", "Start"], ["timescale", "Finish"], ["evidence", "Evidence"], ["reports", "Reports to"], ["status", "Status"]], areas)
