"""12 LibreOffice from Excel: a sheet too wide for the page, printed across then down; number and short name repeat at the left of each page, header at the top."""
from goldlib import *
import tempfile
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new12"
ORG, TITLE, INSP = "Ashbourne Vale Council", "Ofsted Improvement Plan – monitoring version", "ILACS, 12 to 23 June 2023"
PLAN = [("Priority 1: Help for homeless 16 and 17 year olds", [
  ("1.1", "Joint assessment", "Housing and children’s services assess each young person together within ten working days.", "Keiko Barraclough", [P("Keiko Barraclough")], D("31 October 2023", "2023-10-31"), "All young people are told their rights and what they may choose.", "Joint protocol in use since 2 October.", "Complete"),
  ("1.2", "Leaflet", "Rewrite the leaflet on rights with young people who have been homeless.", "Advocacy Service", [B("Advocacy Service")], D("Nov 2023", "2023-11-30"), "Young people say that the leaflet is clear.", "Third draft.", "On track"),
  ("1.3", "Emergency beds", "Contract for four emergency beds with trained hosts.", "Vacant", [], D("28 February 2024", "2024-02-28"), "No 16 or 17 year old is placed in bed and breakfast.", "Two bids received, one withdrawn.", "At risk")]),
 ("Priority 2: Private fostering", [
  ("2.1", "Awareness", "Run a campaign in GP surgeries, schools and language colleges.", "Communications", [B("Communications")], R("September to December 2023", "2023-09-01", "2023-12-31"), "Notifications double in a year.", "Posters out. Radio to follow.", "On track"),
  ("2.2", "Visits", "See every privately fostered child within seven days and then every six weeks.", "Team Manager, Fostering", [T("Team Manager, Fostering")], K("ongoing", "Ongoing"), "Visits are on time in 95% of cases.", "91% in quarter two.", "On track"),
  ("2.3", "Checks", "Start disclosure checks on the day of notification.", "Team Manager, Fostering", [T("Team Manager, Fostering")], D("15.9.23", "2023-09-15"), "Suitability decided within 42 working days.", "New form live 11 September.", "Complete"),
  ("2.4", "Language", "Provide an interpreter at first visits where the family asks for one.", "Zofia Lewandowska", [P("Zofia Lewandowska")], D("January 2024", "2024-01-31"), "Families say that they were understood.", None, "Not started")]),
 ("Priority 3: Supervision of newly qualified social workers", [
  ("3.1", "Caseloads", "Cap caseloads at twelve in the first year.", "Heads of Service", [T("Heads of Service")], D("1 December 2023", "2023-12-01"), "No newly qualified worker holds more than twelve cases.", "Four of 26 are above the cap.", "Late"),
  ("3.2", "Mentors", "Pair each worker with an advanced practitioner.", "Academy Lead", [T("Academy Lead")], D("end Oct 23", "2023-10-31"), "Nine in ten pass their assessed year.", "All paired.", "Complete"),
  ("3.3", "Study time", "Protect one day a fortnight for study.", "Academy Lead and Team Managers", [T("Academy Lead"), T("Team Managers")], F("From 6 November 2023", "2023-11-06"), "Workers report that study days are kept.", "Survey planned.", "On track"),
  ("3.4", "Exit interviews", "Ask all who leave why, and report every six months.", "HR Business Partner", [T("HR Business Partner")], REC("Six-monthly from March 2024", "FREQ=MONTHLY;INTERVAL=6", "2024-03-01"), "Turnover of newly qualified staff falls to 12%.", None, "Not started"),
  ("3.5", "Students", "Offer jobs to final-year students by Christmas.", "Ravi Thandi", [P("Ravi Thandi")], D("22 December 2023", "2023-12-22"), "Fifteen accept.", "Eight offers made.", "On track")])]
CODE = {"Complete": "completed", "On track": "on_track", "At risk": "at_risk", "Late": "delayed", "Not started": "not_started"}
H = ["Ref", "Short name", "Action", "Lead officer", "Target date", "Intended outcome", "Update – 17 November 2023", "Status"]
wb = Workbook(); w = wb.active; w.title = "Plan"; thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
w["A1"] = ORG; w["A2"] = TITLE; w["A3"] = INSP
for i in (1, 2, 3): w.cell(i, 1).font = Font(bold=i < 3, size=13)
def put(r, vals, **k):
    for c, v in enumerate(vals, 1):
        x = w.cell(r, c, v); x.border = box; x.alignment = Alignment(wrap_text=True, vertical="top"); x.font = Font(**k)
put(5, H, bold=True); r = 5; areas = []
for c in range(1, 9): w.cell(5, c).fill = PatternFill("solid", fgColor="BDD7EE")
for heading, acts in PLAN:
    r += 1; put(r, [heading] + [None] * 7, bold=True); w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=8); ga = []
    w.cell(r, 1).alignment = Alignment(wrap_text=False); w.cell(r, 1).fill = PatternFill("solid", fgColor="E2EFDA")
    for ref, nm, act, lt, ow, ts, out, pr, st in acts:
        r += 1; put(r, [ref, nm, act, lt, ts["text"], out, pr, st]); w.row_dimensions[r].height = 58; w.cell(r, 1).number_format = "@"
        more = {"alt": {"status": ["off_track"]}} if st == "Late" else {}
        ga.append(A(ref, act, lt, ow, ts, out, pr, CODE[st], title=nm, **more))
    areas.append(AREA(heading[9], "priority", heading, heading.split(": ")[1], ga))
for c, wd in zip("ABCDEFGH", [6, 16, 44, 28, 22, 44, 40, 14]): w.column_dimensions[c].width = wd
w.print_title_rows = "5:5"; w.print_title_cols = "A:B"; w.page_setup.orientation = "landscape"; w.page_setup.paperSize = 9; w.page_setup.pageOrder = "overThenDown"; w.print_options.gridLines = False
w.oddFooter.center.text = "Page &P of &N"; w.oddHeader.right.text = "Monitoring version"
t = tempfile.mkdtemp(); wb.save(t + "/x.xlsx"); soffice_pdf(t + "/x.xlsx", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", H[0]], ["title", H[1]], ["description", H[2]], ["owners", H[3]], ["timescale", H[4]], ["outcome", H[5]], ["progress", H[6]], ["status", H[7]]], areas)
