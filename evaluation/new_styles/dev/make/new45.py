"""45 Excel: a programme plan with a Gantt. Workstreams as bold summary rows with dates of their own, start and finish as real dates, per cent done, box characters for done, a month grid of coloured cells with date headers; a second sheet of risks."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
NAME = "new45"
ORG, TITLE, INSP = "Harrowdene Borough Council", "Children’s Improvement Programme – delivery plan", "ILACS inspection October 2023"
d = dt.date
PLAN = [("1", "Practice model", [
  ("1.1", "Choose the practice model", "Principal Social Worker", [T("Principal Social Worker")], d(2024, 4, 2), d(2024, 5, 31), 1),
  ("1.2", "Train 180 practitioners", "Learning Academy", [B("Learning Academy")], d(2024, 6, 3), d(2024, 11, 29), .4),
  ("1.3", "Train partners’ staff", "Learning Academy; Safeguarding Partnership", [B("Learning Academy"), B("Safeguarding Partnership")], d(2024, 9, 2), d(2025, 1, 31), 0),
  ("1.4", "Change forms in the case system", "Systems Manager", [T("Systems Manager")], d(2024, 5, 1), d(2024, 8, 30), .75)]),
 ("2", "Quality assurance", [
  ("2.1", "Write the new audit framework", "Tobias Renshaw", [P("Tobias Renshaw")], d(2024, 4, 15), d(2024, 6, 14), 1),
  ("2.2", "Train 24 auditors", "Tobias Renshaw", [P("Tobias Renshaw")], d(2024, 6, 17), d(2024, 7, 26), 1),
  ("2.3", "First full round of audits", "Heads of Service", [T("Heads of Service")], d(2024, 9, 2), d(2024, 9, 27), 0),
  ("2.4", "Moderation by a partner council", "Fenmarsh County Council", [B("Fenmarsh County Council")], d(2024, 10, 7), d(2024, 10, 25), 0)]),
 ("3", "Corporate parenting", [
  ("3.1", "Refresh the pledge with the Children in Care Council", "Participation Lead", [T("Participation Lead")], d(2024, 7, 1), d(2024, 10, 31), .2),
  ("3.2", "Train all 54 councillors", "Cllr Ama Quartey / Democratic Services", [P("Ama Quartey", title="Cllr"), B("Democratic Services")], d(2024, 5, 20), d(2024, 12, 20), .5),
  ("3.3", "Open the care leavers’ hub", "Property Services", [B("Property Services")], d(2024, 6, 1), d(2025, 2, 28), .1)])]
wb = Workbook(); ws = wb.active; ws.title = "Plan"; ws["A1"] = ORG; ws["A2"] = TITLE; ws["A2"].font = Font(bold=True, size=15); ws["A3"] = INSP; ws["F3"] = "Data date:"; ws["G3"] = d(2024, 8, 5); ws["G3"].number_format = "dd mmm yyyy"
months = [d(2024 + (m > 12), (m - 1) % 12 + 1, 1) for m in range(4, 15)]
for c, x in enumerate(["WBS", "Task", "Resource", "Start", "Finish", "% done", "Done"] + months, 1):
    k = ws.cell(5, c, x); k.font = Font(bold=True, color="FFFFFF"); k.fill = PatternFill("solid", fgColor="264653"); k.alignment = Alignment(textRotation=90 if c > 7 else 0, wrap_text=True)
    if c > 7: k.number_format = "mmm yy"
r = 6; areas = []
def dates(r, s, f):
    for c, x in ((4, s), (5, f)): ws.cell(r, c, x).number_format = "dd/mm/yy"
for num, t, acts in PLAN:
    ws.cell(r, 1, int(num)); ws.cell(r, 2, t); dates(r, min(a[4] for a in acts), max(a[5] for a in acts)); ga = []
    for c in range(1, 8): ws.cell(r, c).font = Font(bold=True); ws.cell(r, c).fill = PatternFill("solid", fgColor="DDE5E7")
    r += 1
    for ref, act, ot, ow, s, f, pc in acts:
        for c, x in enumerate([ref, act, ot], 1): ws.cell(r, c, x).alignment = Alignment(wrap_text=True, vertical="top", indent=1 if c == 2 else 0)
        dates(r, s, f); ws.cell(r, 6, pc).number_format = "0%"; ws.cell(r, 7, "☑" if pc == 1 else "☐").alignment = Alignment(horizontal="center")
        for c, m in enumerate(months, 8):
            if d(s.year, s.month, 1) <= m <= f: ws.cell(r, c).fill = PatternFill("solid", fgColor="2A9D8F" if pc == 1 else "E9C46A" if pc else "A8C5DA")
        r += 1; tx = s.strftime("%d/%m/%y") + " " + f.strftime("%d/%m/%y")
        more = {} if pc == 1 else {"alt": {"status": ["in_progress", "not_started"] if pc else ["not_started"]}}
        ga.append(A(ref, act, ot, ow, R(tx, s.isoformat(), f.isoformat()), None, None, "completed" if pc == 1 else "unknown", done=f"{pc:.0%}", drop=["timescale_text"], **more))
    areas.append(AREA(num, "theme", f"{num} {t}", t, ga))
for k, w in zip("ABCDEFG", [6, 44, 34, 11, 11, 8, 7]): ws.column_dimensions[k].width = w
for c in range(8, 19): ws.column_dimensions[chr(64 + c)].width = 3.5
ws.freeze_panes = "C6"; ws.page_setup.orientation = "landscape"; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
w2 = wb.create_sheet("Risks"); 
for row in [["No.", "Risk", "Likelihood", "Impact", "Score"], [1, "Trainers leave before the course ends", 3, 4, 12], [2, "System supplier cannot change forms in time", 2, 4, 8]]: w2.append(row)
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, INSP, [["ref", "WBS"], ["description", "Task"], ["owners", "Resource"], ["timescale", "Start"], ["timescale", "Finish"], ["done", "% done"], ["status", "Done"]], areas)
