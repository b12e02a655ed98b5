"""46 Excel: a dashboard sheet of counts, then one sheet a priority with the heading in a merged cell, a sponsor line, a two-level head, a merged impact area, hidden helper columns, month-end dates shown as mmm-yy and quarters as words, and status words with fills."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new46"
ORG, TITLE, INSP = "Gullane Shore Council", "Children’s Services Transformation: delivery tracker", "ILACS inspection, February 2025"
S = "support"
def MY(iso): return D(dt.date.fromisoformat(iso).strftime("%b-%y"), iso)
DN, OT, RK, NS = ("Delivered", "completed", None, "8FC1E3"), ("On target", "on_track", None, "A9D18E"), ("At risk", "at_risk", None, "FFD966"), ("Yet to begin", "not_started", None, "D9D9D9")
PLAN = [("P1", "1", "Stable homes for children in our care", "Sponsor: Director of Children’s Services", [("Seven in ten children have lived in the same home for two years; no child sleeps in an unregistered place.", 3), ("Carers say that they are part of the team.", 2)], [
  ("Open two homes for children with complex needs in the old coastguard houses.", "Head of Residential", [T("Head of Residential")], "Property", [B("Property", S)], MY("2026-03-31"), "Plans drawn; neighbours met.", OT),
  ("Review every placement that has broken down in the past year and share what was learned.", "Ebony Strachan", [P("Ebony Strachan")], None, [], MY("2025-09-30"), "Nineteen looked at.", DN),
  ("Agree with six neighbouring councils on shared emergency beds.", "Commissioning Manager", [T("Commissioning Manager")], "Regional Care Cooperative", [B("Regional Care Cooperative", S)], D("Q4 2025/26", "2026-03-31"), None, NS),
  ("Pay foster carers a retainer between placements.", "Fostering Service", [B("Fostering Service")], "Finance", [B("Finance", S)], MY("2025-10-31"), "Paid since 1 October.", DN),
  ("Match each new carer with an experienced one.", "Fostering Service", [B("Fostering Service")], None, [], K("ongoing", "Ongoing"), "Eleven pairs.", OT)]),
 ("P2", "2", "A confident and settled workforce", "Sponsor: Director of People", [("Agency workers fill fewer than one post in ten, and staff would recommend us to a friend.", 4)], [
  ("Bring caseloads below 16 in each team.", "Heads of Service", [T("Heads of Service")], None, [], MY("2025-12-31"), "Average 17.2; two teams at 21.", RK),
  ("Recruit ten social workers from overseas and settle their families.", "HR", [B("HR")], "Housing", [B("Housing", S)], MY("2026-01-31"), "Six have arrived.", OT),
  ("Hold reflective supervision in groups each month.", "Principal Social Worker", [T("Principal Social Worker")], "Team managers", [T("Team managers", S)], REC("Monthly", MONTHLY), "Begun in four of nine teams.", RK),
  ("Build a leadership course for first-line managers.", "Learning Hub", [B("Learning Hub")], "Gullane College", [B("Gullane College", S)], D("Q3 2025/26", "2025-12-31"), None, NS)]),
 ("P3", "3", "Help before things go wrong", "Sponsor: Director of Public Health", [("Fewer families need a social worker: 410 in place of 520 by March 2027.", 2), ("Parents know where to go.", 3)], [
  ("Turn three children’s centres into family hubs.", "Isobel Carrick / Tom Adair", [P("Isobel Carrick"), P("Tom Adair")], "Health Visiting", [B("Health Visiting", S)], MY("2025-11-30"), "Two open.", OT),
  ("Offer debt advice in each hub on one day a week.", "Citizens Advice Gullane", [B("Citizens Advice Gullane")], None, [], MY("2025-08-31"), "In place in two hubs.", DN),
  ("Put the directory of help on the council’s website and on paper.", "Communications", [B("Communications")], "Family Information Service", [B("Family Information Service", S)], MY("2025-07-31"), "Paper copy late.", RK),
  ("Train hub staff to talk about parental conflict.", "Early Help Manager", [T("Early Help Manager")], None, [], D("Autumn 2025", "2025-11-30"), "Dates fixed.", OT),
  ("Evaluate the hubs with 200 parents.", "Public Health Analyst", [T("Public Health Analyst")], "University of the Shore", [B("University of the Shore", S)], MY("2026-06-30"), None, NS)])]
wb = Workbook(); ws = wb.active; ws.title = "Dashboard"; bd = Border(*[Side(style="thin", color="AAAAAA")] * 4); wrap = Alignment(wrap_text=True, vertical="top")
ws["B2"] = ORG; ws["B3"] = TITLE; ws["B3"].font = Font(bold=True, size=18); ws["B4"] = INSP
for c, x in enumerate(["Priority", "Delivered", "On target", "At risk", "Yet to begin"], 2): ws.cell(6, c, x).font = Font(bold=True)
areas = []
for k, (sh, num, t, sp, outs, acts) in enumerate(PLAN):
    ws.cell(7 + k, 2, t)
    for c, x in enumerate([DN, OT, RK, NS], 3): ws.cell(7 + k, c, sum(a[7] == x for a in acts))
    w = wb.create_sheet(sh); heading = f"Priority {num} | {t}"; w.merge_cells("A1:J1"); w["A1"] = heading; w["A1"].font = Font(bold=True, size=14, color="FFFFFF"); w["A1"].fill = PatternFill("solid", fgColor="31546B"); w["A2"] = sp
    for c, x in {1: "#", 2: "Deliverable", 3: "Responsible", 5: "Key", 6: "Due", 7: "Latest news", 8: "Status", 9: "Wt", 10: "Difference made"}.items(): w.cell(4, c, x)
    w["C5"] = "Lead"; w["D5"] = "With"; w.merge_cells("C4:D4")
    for c in "ABEFGHIJ": w.merge_cells(f"{c}4:{c}5")
    for r in (4, 5):
        for c in range(1, 11): w.cell(r, c).font = Font(bold=True); w.cell(r, c).fill = PatternFill("solid", fgColor="C9D9E3"); w.cell(r, c).border = bd
    marks = []; [marks.extend([o] * n) for o, n in outs]; ga = []
    for i, (act, ot, ow, su, so, ts, pr, (st, code, rag, col)) in enumerate(acts):
        r = 6 + i; dv = dt.date.fromisoformat(ts["due"]) if ts["kind"] == "date" and ts["text"][3:4] == "-" else ts["text"]
        for c, x in enumerate([i + 1, act, ot, su, f"{num}-{i+1:03d}", dv, pr, st, 2], 1): q = w.cell(r, c, x); q.alignment = wrap; q.border = bd
        if isinstance(dv, dt.date): w.cell(r, 6).number_format = "mmm-yy"
        w.cell(r, 8).fill = PatternFill("solid", fgColor=col); w.cell(r, 10).border = bd
        alt = {"not_started": {"status": ["planned"]}}.get(code)
        ga.append(A(f"{num}.{i+1}", act, ot + ("\n" + su if su else ""), ow + so, ts, marks[i], pr, code, drop=["owner_text", "ref"], **({"alt": alt} if alt else {})))
    r = 6
    for o, n in outs: w.cell(r, 10, o).alignment = wrap; w.merge_cells(start_row=r, start_column=10, end_row=r + n - 1, end_column=10); r += n
    for cname, wd in zip("ABCDEFGHIJ", [4, 46, 24, 24, 8, 12, 30, 13, 5, 34]): w.column_dimensions[cname].width = wd
    w.column_dimensions["E"].hidden = True; w.column_dimensions["I"].hidden = True; w.freeze_panes = "A6"; w.page_setup.orientation = "landscape"; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True
    areas.append(AREA(num, "priority", heading, t, ga))
ws.column_dimensions["B"].width = 44; wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, INSP, [["ref", "#"], ["description", "Deliverable"], ["owners", "Responsible Lead"], ["owners", "Responsible With"], ["key", "Key"], ["timescale", "Due"], ["progress", "Latest news"], ["status", "Status"], ["wt", "Wt"], ["outcome", "Difference made"]], areas, span=True)
