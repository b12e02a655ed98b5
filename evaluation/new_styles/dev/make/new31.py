"""31 Excel: a scrutiny recommendations tracker. A sheet of notes, one sheet a committee; reviews as full-width merged rows; original and revised dates as real dates; a hidden minute column; data validation for the status; a list sheet."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.worksheet.datavalidation import DataValidation
NAME = "new31"
ORG, TITLE = "Saltmarsh District Council", "Scrutiny Recommendations Tracker"
d = dt.date
def orv(o, r): return D(o.strftime("%d/%m/%Y") + (" (revised %s)" % r.strftime("%d/%m/%Y") if r else ""), (r or o).isoformat())
I, P_, C, N, X = ("Implemented", "completed"), ("In progress", "in_progress"), ("Overdue", "delayed"), ("Not started", "not_started"), ("Not accepted", "cancelled")
PLAN = [("People Scrutiny", [("Review A: Young carers in our district", [
   ("A1", "14.3", "That every school names a champion for young carers.", "Write to all heads with a model role and collect names.", "Cllr Dinah Osgood", "Education Partnership Officer", [T("Education Partnership Officer")], d(2024, 9, 30), None, "41 of 44 schools have named one.", I),
   ("A2", "14.4", "That a young carers’ card be introduced.", "Design the card with the Young Carers’ Voice group and issue it through libraries.", "Cllr Dinah Osgood", "Lewis Hartnell", [P("Lewis Hartnell")], d(2024, 12, 31), d(2025, 6, 30), "Design agreed; printer has let us down.", C),
   ("A3", "14.5", "That the council’s own staff who are carers be counted.", "Add a question to the staff survey.", "Leader of the Council", "HR Business Partner", [T("HR Business Partner")], d(2025, 2, 28), None, "Survey goes out in February.", P_)]),
  ("Review B: Holiday activities", [
   ("B1", "22.1", "That places be offered in the four villages that have none.", "Pay for a bus and two halls for the summer scheme.", "Cllr Marek Zielinski", "Leisure Development Manager", [T("Leisure Development Manager")], d(2025, 7, 18), None, None, N),
   ("B2", "22.2", "That children with disabilities have one-to-one support.", "Commission 300 hours from Saltmarsh Play.", "Cllr Marek Zielinski", "Leisure Development Manager / Commissioning Team", [T("Leisure Development Manager"), B("Commissioning Team")], d(2025, 5, 30), None, "Contract out to tender.", P_),
   ("B3", "22.3", "That the scheme be free for all.", "None: the cost of £610,000 a year cannot be met.", "Cllr Marek Zielinski", "Section 151 Officer", [T("Section 151 Officer")], d(2024, 10, 31), None, "Reported to the committee on 7 November 2024.", X)])]),
 ("Place Scrutiny", [("Review C: Empty homes", [
   ("C1", "9.2", "That an empty homes officer be appointed.", "Appoint for two years from the premium’s income.", "Cllr Fergus Tandy", "Head of Housing", [T("Head of Housing")], d(2024, 8, 31), d(2024, 11, 30), "In post since 18 November.", I),
   ("C2", "9.3", "That the premium be raised to the highest rate allowed.", "Put the change in the budget report.", "Cllr Fergus Tandy", "Revenues Manager", [T("Revenues Manager")], d(2025, 3, 4), None, "In the draft budget.", P_),
   ("C3", "9.4", "That compulsory purchase be used for the worst cases.", "Bring two test cases to Cabinet.", "Cllr Fergus Tandy", "Legal Services", [B("Legal Services")], d(2025, 1, 31), d(2025, 9, 30), "One owner has now begun repairs.", C)]),
  ("Review D: Bathing water", [
   ("D1", "31.1", "That weekly results be shown on the promenade.", "Put up three electronic boards.", "Cllr Ines Baptiste", "Environmental Health Manager", [T("Environmental Health Manager")], d(2025, 5, 15), None, None, N),
   ("D2", "31.2", "That the water company attend committee each year.", "Agree a date every spring.", "Cllr Ines Baptiste", "Democratic Services", [B("Democratic Services")], d(2025, 4, 30), None, "Agreed for 22 April.", I)])])]
HD = ["Rec", "Minute", "Recommendation of the committee", "What the council will do", "Portfolio holder", "Responsible officer", "Original date", "Revised date", "Latest position", "Status"]
wb = Workbook(); ws = wb.active; ws.title = "Read me"
for r, x in enumerate([TITLE, ORG, "Updated by Democratic Services before each meeting. Do not delete rows: filter them.", "Implemented = done and evidence seen. Overdue = the latest date has passed or will be missed."], 1): ws.cell(r, 1, x)
ws.column_dimensions["A"].width = 90; ws["A1"].font = Font(bold=True, size=16); bd = Border(*[Side(style="thin", color="999999")] * 4); areas = []
for sheet, revs in PLAN:
    ws = wb.create_sheet(sheet); ws["A1"] = f"{sheet} – position at 20 January 2025"; ws["A1"].font = Font(bold=True, size=14)
    for i, x in enumerate(HD, 1):
        c = ws.cell(3, i, x); c.font = Font(bold=True, color="FFFFFF"); c.fill = PatternFill("solid", fgColor="3B3F6B"); c.alignment = Alignment(wrap_text=True); c.border = bd
    r = 4
    for heading, acts in revs:
        ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=10); c = ws.cell(r, 1, heading); c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor="D9DBEE"); r += 1; ga = []
        for ref, mi, rec, act, ph, of, ow, o, rv, pr, (st, code) in acts:
            for i, x in enumerate([ref, mi, rec, act, ph, of, o, rv, pr, st], 1):
                c = ws.cell(r, i, x); c.alignment = Alignment(wrap_text=True, vertical="top"); c.border = bd
                if i in (7, 8): c.number_format = "dd/mm/yyyy"
            title = None
            pho = [P(ph[5:], title="Cllr", role="strategic_lead")] if ph.startswith("Cllr") else [T(ph, "strategic_lead")]
            pho2 = [dict(o_, role="lead") for o_ in pho]
            a = A(ref, act, ph + "\n" + of, pho2 + ow, orv(o, rv), None, pr, code, answers=rec, minute=mi, drop=["owner_text", "timescale_text"], alt={"owners": [pho + ow, ow]})
            if code == "cancelled": a["drop"].append("status")
            ga.append(a); r += 1
        areas.append(AREA(heading[7], "other", heading, heading[10:], ga))
    for k, w in zip("ABCDEFGHIJ", [6, 8, 38, 40, 20, 24, 12, 12, 34, 14]): ws.column_dimensions[k].width = w
    ws.column_dimensions["B"].hidden = True; ws.freeze_panes = "A4"
    v = DataValidation(type="list", formula1="Lists!$A$1:$A$5"); ws.add_data_validation(v); v.add(f"J5:J{r}")
    ws.page_setup.orientation = "landscape"; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
ws = wb.create_sheet("Lists"); ws.sheet_state = "hidden"
for i, x in enumerate([I, P_, C, N, X], 1): ws.cell(i, 1, x[0])
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, None, [["ref", "Rec"], ["minute", "Minute"], ["answers", "Recommendation of the committee"], ["description", "What the council will do"], ["owners", "Portfolio holder"], ["owners", "Responsible officer"], ["timescale", "Original date"], ["timescale", "Revised date"], ["progress", "Latest position"], ["status", "Status"]], areas)
