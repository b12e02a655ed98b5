"""11 Excel: one wide sheet; header over two rows with merged groups; rotated merged workstream cell on the left; key above; status by colour; update columns for two quarters; a sheet of closed risks that are no actions."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new11"
ORG, TITLE, INSP = "Quernford County Council", "SEND and Inclusion Delivery Plan", "Area SEND inspection: May 2024"
E = lambda y, m, d, t: (dt.date(y, m, d), D(t, f"{y}-{m:02d}-{d:02d}"))
PLAN = [("Workstream A: Co-production", "Families trust the partnership and say so in the yearly survey.", [
  ("A-01", "Agree a co-production charter and sign it in public.", "Hamza Siddiqui", [P("Hamza Siddiqui")], "Parent Carer Forum", [B("Parent Carer Forum", "support")], E(2024, 10, 31, "Oct-24"), "Charter signed.", "Displayed in all family hubs.", "4472C4"),
  ("A-02", "Pay parent representatives for their time.", "Head of Finance", [T("Head of Finance")], "", [], E(2024, 12, 31, "Dec-24"), "Rates proposed.", "Approved; first payments in January.", "4472C4"),
  ("A-03", "Hold six listening events, two of them in the evening.", "Siobhan Keane", [P("Siobhan Keane")], "Parent Carer Forum; SENDIASS", [B("Parent Carer Forum", "support"), B("SENDIASS", "support")], E(2025, 6, 30, "Jun-25"), "Two held.", "Four held; 130 families.", "00B050"),
  ("A-04", "Set up a panel of young people aged 14 to 25.", "Participation Officer", [T("Participation Officer")], "Colleges", [B("Colleges", "support")], E(2025, 3, 31, "Mar-25"), "", "Nine young people have joined.", "00B050")]),
 ("Workstream B: Assessment", "Six plans in ten are issued within 20 weeks; draft plans are judged good in audit.", [
  ("B-01", "Recruit eight plan coordinators.", "SEND Service Manager", [T("SEND Service Manager")], "HR", [B("HR", "support")], E(2024, 11, 30, "Nov-24"), "Five appointed.", "Seven appointed, one vacancy.", "FFC000"),
  ("B-02", "Buy 180 psychology assessments from associates.", "Dr Lucia Ferraro", [P("Lucia Ferraro", title="Dr")], "Procurement", [B("Procurement", "support")], E(2025, 2, 28, "Feb-25"), "Tender closed.", "112 completed.", "00B050"),
  ("B-03", "Rewrite the letter that goes with a refusal to assess.", "Hamza Siddiqui", [P("Hamza Siddiqui")], "SENDIASS", [B("SENDIASS", "support")], E(2024, 9, 30, "Sep-24"), "Done.", "Done.", "4472C4"),
  ("B-04", "Quality-assure a tenth of draft plans before issue.", "Quality Manager", [T("Quality Manager")], "Designated Clinical Officer\nDesignated Social Care Officer", [T("Designated Clinical Officer", "support"), T("Designated Social Care Officer", "support")], E(2025, 4, 30, "Apr-25"), "", "Tool agreed, not yet in use.", "FF0000")]),
 ("Workstream C: Sufficiency", "Fewer children travel more than an hour to school.", [
  ("C-01", "Open four resourced provisions in mainstream secondary schools.", "Capital Programme Lead", [T("Capital Programme Lead")], "Academy trusts", [B("Academy trusts", "support")], E(2025, 9, 30, "Sep-25"), "Sites chosen.", "Two on site; two awaiting planning.", "FFC000"),
  ("C-02", "Bring 60 places back from independent schools.", "Commissioner (SEND)", [T("Commissioner (SEND)")], "", [], E(2026, 3, 31, "Mar-26"), "", "", "FFFFFF"),
  ("C-03", "Review transport policy for post-16 students.", "Grace Mbeki-Lund", [P("Grace Mbeki-Lund")], "Passenger Transport Unit", [B("Passenger Transport Unit", "support")], E(2025, 5, 31, "May-25"), "", "Consultation opens in March.", "00B050")])]
KEY = [("4472C4", "Complete", "completed", "blue"), ("00B050", "On schedule", "on_track", "green"), ("FFC000", "Some delay, can be recovered", "at_risk", "amber"), ("FF0000", "Off track", "off_track", "red"), ("FFFFFF", "Not yet due to start", "not_started", None)]
K5 = {k[0]: k for k in KEY}
wb = Workbook(); w = wb.active; w.title = "Delivery plan"; thin = Side(style="thin", color="808080"); box = Border(thin, thin, thin, thin)
w["B1"] = ORG; w["B2"] = TITLE; w["B3"] = INSP; w["B1"].font = w["B2"].font = Font(bold=True, size=16); w["G1"] = "Key"
for i, k in enumerate(KEY, 1):
    if k[0] != "FFFFFF": w.cell(i, 8).fill = PatternFill("solid", fgColor=k[0])
    w.cell(i, 8).border = box; w.cell(i, 9, k[1])
top = ["Workstream", "ID", "What we will do", "Who", "", "By", "Success looks like", "What has happened", "", "Rating"]; sub = ["", "", "", "Lead", "Working with", "", "", "Autumn 2024", "Winter 2024/25", ""]
for c, (a, b) in enumerate(zip(top, sub), 1):
    for r, v in ((7, a), (8, b)):
        x = w.cell(r, c, v or None); x.font = Font(bold=True); x.fill = PatternFill("solid", fgColor="D0CECE"); x.border = box; x.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
for rng in ("A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8", "G7:G8", "H7:I7", "J7:J8"): w.merge_cells(rng)
r = 8; areas = []
for head, out, acts in PLAN:
    t0 = r + 1; ga = []
    for ref, act, lt, ow, pt, po, (day, ts), p1, p2, col in acts:
        r += 1
        for c, v in enumerate([head if r == t0 else None, ref, act, lt, pt or None, day, out if r == t0 else None, p1 or None, p2 or None, None], 1):
            x = w.cell(r, c, v); x.border = box; x.alignment = Alignment(wrap_text=True, vertical="top")
        w.cell(r, 6).number_format = "mmm\\-yy"
        if col != "FFFFFF": w.cell(r, 10).fill = PatternFill("solid", fgColor=col)
        prog = "\n".join(x for x in (p1, p2) if x) or None
        more = {"alt": {"status": ["planned", "unknown"]}} if col == "FFFFFF" else {"alt": {"status": ["delayed"]}} if col == "FFC000" else {}
        ga.append(A(ref, act, lt + ("\n" + pt if pt else ""), ow + po, ts, out, prog, K5[col][2], K5[col][3], drop=["owner_text", "progress"], **more))
    for c in (1, 7): w.merge_cells(start_row=t0, end_row=r, start_column=c, end_column=c)
    w.cell(t0, 1).alignment = Alignment(text_rotation=90, horizontal="center", vertical="center", wrap_text=True); w.cell(t0, 1).font = Font(bold=True)
    lab, title = head.split(": "); areas.append(AREA(lab[-1], "other", head, title, ga))
for c, wd in zip("ABCDEFGHIJ", [9, 8, 38, 22, 20, 10, 30, 28, 30, 9]): w.column_dimensions[c].width = wd
for i in range(9, r + 1): w.row_dimensions[i].height = 48
w.freeze_panes = "D9"; w.page_setup.orientation = "landscape"; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True
v = wb.create_sheet("Risks (closed)")
for row in [("Risk", "Score", "Closed"), ("School places fall short of need", 12, dt.date(2024, 11, 4)), ("Panel members leave", 6, dt.date(2024, 12, 2))]: v.append(row)
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, INSP, [["area", "Workstream"], ["ref", "ID"], ["description", "What we will do"], ["owners", "Who Lead"], ["owners", "Who Working with"], ["timescale", "By"], ["outcome", "Success looks like"], ["progress", "What has happened Autumn 2024"], ["progress", "What has happened Winter 2024/25"], ["rag", "Rating"]], areas, True)
