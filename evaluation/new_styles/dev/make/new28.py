"""28 Excel: a board's action log with filters. Workstream in each row, date raised, due dates as real dates shown with the weekday, words among them; comments with line breaks, newest first; open and closed; sheets of decisions and lookups; frozen head not in the first row."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new28"
ORG, TITLE = "Stourminster Children’s Trust", "Improvement Board Action Log"
d = dt.date
def DD(x): return D(x.strftime("%a %d %b %Y"), x.isoformat())
OPEN, CL, HOLD, LATE = ("Open", "in_progress"), ("Closed", "completed"), ("Parked", "on_hold"), ("Open – overdue", "delayed")
PLAN = [("Workforce", [
  ("IB-041", d(2024, 6, 13), "Bring a paper on the agency cap and what neighbouring trusts pay.", "Caroline Ashdown", [P("Caroline Ashdown")], DD(d(2024, 7, 11)), "11/07 – paper taken, cap agreed.", CL),
  ("IB-044", d(2024, 6, 13), "Explain the rise in sickness in the two assessment teams.", "HR Director", [T("HR Director")], DD(d(2024, 9, 12)), "10/09 – figures sent round.\n04/07 – occupational health asked.", CL),
  ("IB-052", d(2024, 9, 12), "Offer exit interviews with someone outside the trust.", "HR Director", [T("HR Director")], DD(d(2024, 10, 31)), "17/10 – three providers have quoted.", OPEN),
  ("IB-057", d(2024, 10, 10), "Take the workforce strategy to the staff reference group before it is final.", "Caroline Ashdown / Staff Reference Group", [P("Caroline Ashdown"), B("Staff Reference Group")], DD(d(2024, 12, 6)), None, OPEN)]),
 ("Performance", [
  ("IB-039", d(2024, 5, 9), "Add the voice of children to the performance report.", "Participation Manager", [T("Participation Manager")], DD(d(2024, 9, 12)), "12/09 – first page of the report is now a child’s words.", CL),
  ("IB-045", d(2024, 6, 13), "Find out why visits in Minster North fall each August.", "Gareth Luscombe (Head of Locality)", [P("Gareth Luscombe", post="Head of Locality")], DD(d(2024, 8, 30)), "09/10 – still waiting for analyst time.\n12/09 – moved to October.", LATE),
  ("IB-053", d(2024, 9, 12), "Test whether plans are recorded on the day they are agreed.", "Internal Audit", [B("Internal Audit")], DD(d(2024, 11, 29)), "Audit begins on 4 November.", OPEN),
  ("IB-058", d(2024, 10, 10), "Report re-referrals by school.", "Data Team", [B("Data Team")], K("unknown", "TBC"), None, OPEN)]),
 ("Practice", [
  ("IB-036", d(2024, 5, 9), "Circulate the learning from the review of Family M.", "Board Secretary", [T("Board Secretary")], K("immediate", "ASAP"), "Sent 10 May.", CL),
  ("IB-047", d(2024, 7, 11), "Observe ten strategy meetings with the police and report what was seen.", "DCI Amrit Baines and Principal Social Worker", [P("Amrit Baines", title="DCI"), T("Principal Social Worker")], DD(d(2024, 11, 14)), "Seven observed so far.\nNurses were missing from four.", OPEN),
  ("IB-049", d(2024, 7, 11), "Put chronologies into every file in court.", "Court Team", [B("Court Team")], DD(d(2024, 9, 30)), "03/10 – 88% done, rest by half term.", LATE),
  ("IB-054", d(2024, 9, 12), "Consider group supervision for newly qualified staff.", "Learning Academy", [B("Learning Academy")], K("unknown", "On hold until the academy review"), "Parked by the chair.", HOLD),
  ("IB-059", d(2024, 10, 10), "Invite foster carers to the January board.", "Board Secretary", [T("Board Secretary")], DD(d(2025, 1, 9)), None, OPEN)]),
 ("Partnership", [
  ("IB-042", d(2024, 6, 13), "Write to head teachers about attendance at conferences.", "Independent Chair", [T("Independent Chair")], DD(d(2024, 6, 28)), "Letter sent 27 June.", CL),
  ("IB-055", d(2024, 9, 12), "Agree with the ICB who pays for therapeutic placements.", "Finance Director; ICB Place Lead", [T("Finance Director"), T("ICB Place Lead")], DD(d(2024, 12, 20)), "Two meetings held. No agreement on backdating.", OPEN),
  ("IB-060", d(2024, 10, 10), "Map early help in the voluntary sector.", "Stourminster CVS", [B("Stourminster CVS")], DD(d(2025, 2, 28)), None, OPEN)])]
wb = Workbook(); ws = wb.active; ws.title = "Action log"; bd = Border(bottom=Side(style="hair"))
ws.merge_cells("B1:F1"); ws["B1"] = TITLE; ws["B1"].font = Font(bold=True, size=18); ws.merge_cells("B2:F2"); ws["B2"] = ORG; ws["G1"] = "As at"; ws["H1"] = d(2024, 10, 21); ws["H1"].number_format = "dd/mm/yyyy"
ws["G2"] = "Open"; ws["H2"] = '=COUNTIF(I6:I40,"Open*")'; HD = ["Workstream", "ID", "Raised", "Action agreed", "Assigned to", "Due", "Comments (newest first)", "State"]
for c, x in enumerate(HD, 2): k = ws.cell(5, c, x); k.font = Font(bold=True); k.fill = PatternFill("solid", fgColor="FFE699")
r = 6; areas = []
for w, acts in PLAN:
    ga = []
    for ref, ra, act, ot, ow, ts, pr, (st, code) in acts:
        for c, x in enumerate([w, ref, ra, act, ot, dt.date.fromisoformat(ts["due"]) if ts["due"] else ts["text"], pr, st], 2):
            k = ws.cell(r, c, x); k.alignment = Alignment(wrap_text=True, vertical="top"); k.border = bd
            if c == 4: k.number_format = "dd/mm/yyyy"
            if c == 7 and ts["due"]: k.number_format = "ddd dd mmm yyyy"
            if code == "completed": k.font = Font(color="808080", strike=c == 5)
        r += 1
        alt = {"in_progress": {"status": ["unknown", "not_started"]}, "delayed": {"status": ["in_progress", "off_track"]}}.get(code)
        more = {"alt": alt} if alt else {}
        if "hold" in ts["text"]: more["drop"] = ["timescale"]
        ga.append(A(ref, act, ot, ow, ts, None, pr, code, raised=ra.strftime("%d/%m/%Y"), **more))
    areas.append(AREA(None, "theme", w, w, ga))
ws.auto_filter.ref = f"B5:I{r-1}"; ws.freeze_panes = "D6"; ws.column_dimensions["A"].width = 2
for k, w in zip("BCDEFGHI", [14, 9, 12, 44, 30, 17, 44, 15]): ws.column_dimensions[k].width = w
ws.page_setup.orientation = "landscape"; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
w2 = wb.create_sheet("Decisions"); [w2.append(x) for x in [["Date", "Decision", "Made by"], [d(2024, 6, 13), "Agency cap to be followed from 1 August", "Board"], [d(2024, 9, 12), "Meetings move to the second Thursday", "Chair"]]]
w3 = wb.create_sheet("Lookup"); [w3.append([x]) for x in ("Open", "Open – overdue", "Closed", "Parked")]; w3.sheet_state = "veryHidden"
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, None, [["area", "Workstream"], ["ref", "ID"], ["raised", "Raised"], ["description", "Action agreed"], ["owners", "Assigned to"], ["timescale", "Due"], ["progress", "Comments (newest first)"], ["status", "State"]], areas)
