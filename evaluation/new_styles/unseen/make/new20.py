"""20 Excel: a flat action log as an Excel table with filters and drop-downs, strand repeated in each row, original and revised deadlines as dates, dated comments newest first, closing date, a sheet of lists and a sheet of meeting dates."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.datavalidation import DataValidation
NAME = "new20"
ORG, TITLE, INSP = "Rothbury Metropolitan Borough Council", "Children’s Improvement Action Log", "ILACS inspection, 30 January – 10 February 2023"
P_ = lambda s: dt.date(*map(int, reversed(s.split("/"))))
PLAN = [("Practice", [
  ("LOG-001", "Re-launch the practice standards with a handbook for each desk.", "Wanjiru Kimani", [P("Wanjiru Kimani")], "30/06/2023", "", "Closed", "28/06/2023: handbooks delivered\n05/06/2023: at the printer", "28/06/2023"),
  ("LOG-002", "Observe each social worker in practice twice a year.", "Advanced Practitioners", [T("Advanced Practitioners")], "31/12/2023", "", "Open – on track", "12/09/2023: 61 observed of 118", ""),
  ("LOG-003", "Write a chronology for every child in proceedings.", "Head of Safeguarding and Family Support", [T("Head of Safeguarding and Family Support")], "31/07/2023", "31/10/2023", "Open – delayed", "12/09/2023: 40 of 95 lacking\n10/07/2023: tool chosen", ""),
  ("LOG-004", "Bring genograms into all assessments.", "Wanjiru Kimani; Advanced Practitioners", [P("Wanjiru Kimani"), T("Advanced Practitioners")], "30/09/2023", "", "Open – on track", "", "")]),
 ("Management oversight", [
  ("LOG-005", "Report supervision by team on the first Monday of the month.", "Performance Team", [B("Performance Team")], "30/04/2023", "", "Closed", "02/05/2023: first report sent", "02/05/2023"),
  ("LOG-006", "Give each team manager a coach from another council.", "Director of Children’s Services", [T("Director of Children’s Services")], "30/06/2023", "30/09/2023", "Open – on track", "12/09/2023: 11 of 14 matched", ""),
  ("LOG-007", "Escalate drift in permanence to a fortnightly panel.", "Stuart MacAskill", [P("Stuart MacAskill")], "31/05/2023", "", "Closed", "26/05/2023: panel has met twice", "26/05/2023"),
  ("LOG-008", "Put case summaries at the top of each record.", "Team Managers", [T("Team Managers")], "31/08/2023", "30/11/2023", "Open – at risk", "12/09/2023: 52%", "")]),
 ("Workforce", [
  ("LOG-009", "Advertise for social workers in Ghana and Zimbabwe with two other councils.", "HR", [B("HR")], "30/09/2023", "", "Open – on track", "12/09/2023: interviews in October", ""),
  ("LOG-010", "Raise the market supplement for assessment teams.", "Director of Children’s Services / HR", [T("Director of Children’s Services"), B("HR")], "01/04/2023", "", "Closed", "01/04/2023: paid from April", "01/04/2023"),
  ("LOG-011", "Survey staff every quarter with five questions.", "Esra Demir", [P("Esra Demir")], "30/06/2023", "", "Closed", "30/06/2023: 71% replied", "30/06/2023"),
  ("LOG-012", "Cap agency contracts at two years.", "TBC", [], "31/03/2024", "", "Not started", "", "")]),
 ("Partnership", [
  ("LOG-013", "Agree with police how long strategy discussions may wait.", "DCI Mark Osborne", [P("Mark Osborne", title="DCI")], "30/06/2023", "31/08/2023", "Open – delayed", "12/09/2023: held up by change of post", ""),
  ("LOG-014", "Run four shared audits with schools and health.", "Safeguarding Partnership Business Unit", [B("Safeguarding Partnership Business Unit")], "29/02/2024", "", "Open – on track", "12/09/2023: one done", ""),
  ("LOG-015", "Publish a joint protocol on missing children.", "Stuart MacAskill; DCI Mark Osborne", [P("Stuart MacAskill"), P("Mark Osborne", title="DCI")], "31/10/2023", "", "Not started", "", ""),
  ("LOG-016", "Ask probation to name a lead for each court.", "Head of Probation, Rothbury", [T("Head of Probation, Rothbury")], "31/05/2023", "", "Withdrawn", "10/07/2023: overtaken by national change", "")])]
CODE = {"Closed": "completed", "Open – on track": "on_track", "Open – delayed": "delayed", "Open – at risk": "at_risk", "Not started": "not_started", "Withdrawn": "cancelled"}
H = ["Log no.", "Strand", "Action", "Action owner", "Original deadline", "Revised deadline", "Status", "Comments (newest first)", "Date closed"]
wb = Workbook(); w = wb.active; w.title = "Log"; w["A1"] = ORG; w["A2"] = TITLE; w["A3"] = INSP; w["H1"] = "Last updated:"; w["I1"] = dt.date(2023, 9, 12); w["I1"].number_format = "dd/mm/yyyy"
w["A1"].font = w["A2"].font = Font(bold=True, size=14); r = 5; areas = []
for c, h in enumerate(H, 1): w.cell(r, c, h).alignment = Alignment(wrap_text=True)
for strand, acts in PLAN:
    ga = []
    for ref, act, lt, ow, o, rv, st, com, cl in acts:
        r += 1; w.row_dimensions[r].height = 32
        for c, v in enumerate([ref, strand, act, lt, P_(o), P_(rv) if rv else None, st, com or None, P_(cl) if cl else None], 1): w.cell(r, c, v).alignment = Alignment(wrap_text=True, vertical="top")
        for c in (5, 6, 9): w.cell(r, c).number_format = "dd/mm/yyyy"
        due = "-".join(reversed((rv or o).split("/"))); more = {"revised": rv or None, "closed": cl or None}
        if rv: more["drop"] = ["milestones", "timescale_text"]
        ga.append(A(ref, act, lt, ow, D(o, due), None, com or None, CODE[st], **more))
    areas.append(AREA(None, "theme", strand, strand, ga))
t = Table(displayName="ActionLog", ref=f"A5:I{r}"); t.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True); w.add_table(t)
v = wb.create_sheet("Lists"); v["A1"], v["B1"] = "Status", "Strand"
for i, x in enumerate(CODE, 2): v.cell(i, 1, x)
for i, x in enumerate(PLAN, 2): v.cell(i, 2, x[0])
dv = DataValidation(type="list", formula1="=Lists!$A$2:$A$7"); w.add_data_validation(dv); dv.add(f"G6:G{r}")
v.column_dimensions["A"].width = v.column_dimensions["B"].width = 24
m = wb.create_sheet("Meetings"); m.append(["Improvement Board dates"])
for x in ("19 July 2023", "20 September 2023", "22 November 2023"): m.append([x])
for c, wd in zip("ABCDEFGHI", [10, 18, 44, 30, 13, 13, 16, 40, 13]): w.column_dimensions[c].width = wd
w.freeze_panes = "A6"; w.page_setup.orientation = "landscape"; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, INSP, [["ref", H[0]], ["area", H[1]], ["description", H[2]], ["owners", H[3]], ["timescale", H[4]], ["revised", H[5]], ["status", H[6]], ["progress", H[7]], ["closed", H[8]]], areas)
