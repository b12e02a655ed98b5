"""39 LibreOffice from Excel: outputs under pillars; two-level header (Responsibility: lead unit, support unit), quarters as end dates, budget lines and means of verification; priorities as coloured bars; fitted to the page's width."""
from goldlib import *
import tempfile
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new39"
ORG, TITLE, INSP = "Northmoor Combined Authority", "Adult Skills and Youth Recovery: Implementation Plan 2024/25 to 2025/26", "Ofsted enhanced monitoring visit, May 2024"
S = "support"
PLAN = [("PILLAR I", "Governance that can be seen to work", [
  ("I.1", "Scheme of delegation redrawn and adopted by the board", "Monitoring Office", [B("Monitoring Office")], "Legal", [B("Legal", S)], "GOV-110", D("End of Q2 2024/25", "2024-09-30"), "Board minute and published scheme"),
  ("I.2", "Single register of grants with every condition named", "Finance", [B("Finance")], "Programme Office; Internal Audit", [B("Programme Office", S), B("Internal Audit", S)], "FIN-204", D("End of Q3 2024/25", "2024-12-31"), "Register tested by internal audit"),
  ("I.3", "Quarterly statement of progress laid before the mayor", "Programme Office", [B("Programme Office")], None, [], None, REC("Quarterly from Q3 2024/25", QUARTERLY, "2024-10-01"), "Statements on the website")]),
 ("PILLAR II", "Teaching that moves learners on", [
  ("II.1", "Observation of every tutor, with a second visit for a third of them", "Quality", [B("Quality")], "Curriculum Leads", [T("Curriculum Leads", S)], "SKL-031", R("Q3 2024/25 – Q1 2025/26", "2024-10-01", "2025-06-30"), "Observation records, moderated"),
  ("II.2", "Starting points recorded for all learners in the first fortnight", "Learner Services", [B("Learner Services")], "MIS", [B("MIS", S)], "SKL-032", D("End of Q3 2024/25", "2024-12-31"), "Sample of 60 files"),
  ("II.3", "Maths mentors placed in five community venues", "Curriculum", [B("Curriculum")], "Community Partnerships", [B("Community Partnerships", S)], "SKL-040", D("End of Q4 2024/25", "2025-03-31"), "Contracts and timetables"),
  ("II.4", "English courses for speakers of other languages doubled in Moorgate", "Curriculum", [B("Curriculum")], "Commissioning", [B("Commissioning", S)], "SKL-041", D("End of Q2 2025/26", "2025-09-30"), "Enrolment return")]),
 ("PILLAR III", "Routes into work", [
  ("III.1", "Careers interview for each learner before the half-way point", "Learner Services", [B("Learner Services")], "National Careers Service", [B("National Careers Service", S)], "SKL-050", K("ongoing", "Ongoing"), "Destination survey"),
  ("III.2", "Compact signed with twenty employers", "Business Growth", [B("Business Growth")], "Mayor’s Office", [B("Mayor’s Office", S)], "ECO-007", D("End of Q1 2025/26", "2025-06-30"), "Signed compacts"),
  ("III.3", "Bus pass for 16 to 24 year olds in training", "Transport", [B("Transport")], "Finance", [B("Finance", S)], "TRN-012", D("1 September 2025", "2025-09-01"), "Passes issued, by ward"),
  ("III.4", "Report on destinations after six months", "MIS", [B("MIS")], "Learner Services", [B("Learner Services", S)], None, D("End of Q3 2025/26", "2025-12-31"), "Report to the board")])]
wb = Workbook(); ws = wb.active; ws.title = "Implementation plan"; bd = Border(*[Side(style="thin")] * 4); wrap = Alignment(wrap_text=True, vertical="center")
def put(r, c, x, fill=None, bold=False, color="000000", al=wrap):
    k = ws.cell(r, c, x); k.border = bd; k.alignment = al; k.font = Font(name="Liberation Sans", size=10, bold=bold, color=color)
    if fill: k.fill = PatternFill("solid", fgColor=fill)
for r, x in enumerate([ORG, TITLE, INSP], 1): ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=7); ws.cell(r, 1, x).font = Font(name="Liberation Sans", bold=r == 2, size=16 if r == 2 else 11)
ws.row_dimensions[2].height = 24
for c, x in enumerate(["Code", "Output", "Responsibility", None, "Budget line", "Complete by", "Means of verification"], 1): put(5, c, x, "1F3864", True, "FFFFFF")
for c in range(1, 8): put(6, c, {3: "Lead unit", 4: "Support unit"}.get(c), "1F3864", True, "FFFFFF")
ws.merge_cells("C5:D5")
for c in "ABEFG": ws.merge_cells(f"{c}5:{c}6")
r = 7; areas = []
for lab, title, acts in PLAN:
    heading = f"{lab}. {title}"; ga = []
    for c in range(1, 8): put(r, c, heading if c == 1 else None, "BDD7EE", True)
    ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=7); ws.row_dimensions[r].height = 18; r += 1
    for ref, act, lu, lo, su, so, bl, ts, mv in acts:
        for c, x in enumerate([ref, act, lu, su, bl, ts["text"], mv], 1): put(r, c, x)
        ws.row_dimensions[r].height = 42; r += 1
        more = {"budget": bl} if bl else {}
        ga.append(A(ref, act, lu + ("\n" + su if su else ""), lo + so, ts, verification=mv, drop=["owner_text", "outcome"], **more))
    areas.append(AREA(lab.split()[1], "other", heading, title, ga))
for k, w in zip("ABCDEFG", [7, 44, 20, 24, 12, 20, 30]): ws.column_dimensions[k].width = w
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True; ws.print_title_rows = "5:6"; ws.oddFooter.center.text = "Sheet &P of &N"
t = tempfile.mkdtemp(); wb.save(t + "/x.xlsx"); soffice_pdf(t + "/x.xlsx", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", "Code"], ["description", "Output"], ["owners", "Responsibility Lead unit"], ["owners", "Responsibility Support unit"], ["budget", "Budget line"], ["timescale", "Complete by"], ["verification", "Means of verification"]], areas)
