"""04 Excel (openpyxl): an NHS trust's CQC tracker, a front sheet with key and totals, a sheet per core service with its own header, merged requirement cells, BRAG letters."""
from goldlib import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new04"
ORG, TITLE, INSP = "Northmoor and Tidewell NHS Foundation Trust", "CQC Quality Improvement Plan", "CQC inspection of Urgent and Emergency Care and Maternity, November 2024"
X = "strategic_lead"; O = "operational_lead"
d8 = lambda y, m, d: (dt.date(y, m, d), D(f"{d:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{d:02d}"))
CNO, COO, CMO = ("Chief Nursing Officer", [T("Chief Nursing Officer", X)]), ("Chief Operating Officer", [T("Chief Operating Officer", X)]), ("Chief Medical Officer", [T("Chief Medical Officer", X)])
SHEETS = [("Urgent & Emergency Care", ["Requirement", "No.", "Action being taken", "Executive lead", "Delivery lead", "Due", "Assurance / evidence", "Position at 31 March 2025", "BRAG"], [
   ("Must do", "1", "The service must ensure that patients are triaged within 15 minutes of arrival.", [
    ("1.1", "Open a second triage room between 10:00 and 22:00.", COO, "Matron, Emergency Department", [T("Matron, Emergency Department", O)], d8(2025, 1, 31), "Rota; weekly triage report", "Open since 20 January. 88% triaged in time.", "B"),
    ("1.2", "Train 14 further band 6 nurses in the triage system.", CNO, "Practice Education Team", [B("Practice Education Team", O)], d8(2025, 4, 30), "Training log", "Nine trained. Four places booked in April.", "G"),
    ("1.3", "Put a live triage clock on the department’s screens.", COO, "Samir Haddad", [P("Samir Haddad", role=O)], d8(2025, 2, 28), "Screens seen on walkabout", "Supplier has postponed installation twice.", "R")]),
   ("Must do", "2", "The service must ensure that medicines are stored safely and at the right temperature.", [
    ("2.1", "Fit remote temperature alarms to all medicine fridges.", CMO, "Chief Pharmacist", [T("Chief Pharmacist", O)], d8(2025, 3, 14), "Alarm log", "All fitted 7 March.", "B"),
    ("2.2", "Audit controlled drug registers weekly and report exceptions.", CMO, "Chief Pharmacist", [T("Chief Pharmacist", O)], d8(2025, 6, 30), "Audit reports to Medicines Safety Group", "Twelve audits, two exceptions.", "G")]),
   ("Should do", "3", "The service should improve the waiting area for children.", [
    ("3.1", "Screen off the children’s waiting area from adults.", COO, "Estates", [B("Estates", O)], d8(2025, 9, 30), "Photographs", "Quotations awaited; asbestos survey needed first.", "A")])]),
 ("Maternity", ["Requirement", "No.", "What are we doing?", "Executive lead", "Operational lead", "Completion date", "How will we evidence it?", "Progress", "BRAG"], [
   ("Must do", "4", "The service must ensure that staff complete mandatory training.", [
    ("4.1", "Roster protected training days into every midwife’s year.", CNO, "Director of Midwifery", [T("Director of Midwifery", O)], d8(2025, 4, 1), "E-roster", "In place for hospital teams; community teams to follow.", "A"),
    ("4.2", "Run the emergency skills day twice a month until compliance reaches 90%.", CMO, "Dr Adaeze Nwosu and Claire Pentelow", [P("Adaeze Nwosu", role=O, title="Dr"), P("Claire Pentelow", role=O)], d8(2025, 7, 31), "Compliance dashboard", "Compliance 81%.", "G")]),
   ("Must do", "5", "The service must operate an effective process to learn from incidents.", [
    ("5.1", "Clear the 63 incidents open for more than 60 days.", CNO, "Governance Lead Midwife", [T("Governance Lead Midwife", O)], d8(2025, 2, 14), "Incident system", "Cleared on 11 February.", "B"),
    ("5.2", "Publish a one-page learning bulletin after each governance meeting.", CNO, "Governance Lead Midwife", [T("Governance Lead Midwife", O)], d8(2025, 5, 30), "Bulletins on intranet", "", "G"),
    ("5.3", "Include a family representative in each safety review.", CNO, "Maternity Voices Partnership", [B("Maternity Voices Partnership", O)], d8(2025, 3, 31), "Review membership", "Terms of reference not agreed.", "R")])])]
KEY = [("B", "Completed and evidence filed", "4472C4", "blue", "completed"), ("R", "Overdue", "FF0000", "red", "delayed"), ("A", "At risk of missing due date", "FFC000", "amber", "at_risk"), ("G", "On track", "00B050", "green", "on_track")]
K4 = {k[0]: k for k in KEY}
wb = Workbook(); w = wb.active; w.title = "Summary"
w["A1"] = ORG; w["A2"] = TITLE; w["A3"] = INSP; w["A1"].font = w["A2"].font = Font(bold=True, size=14)
w["A5"] = "Executive owner of the plan: Chief Nursing Officer. Reviewed every month by the Quality Committee."
w["A7"], w["B7"] = "BRAG", "Meaning"
for i, k in enumerate(KEY, 8):
    w.cell(i, 1, k[0]).fill = PatternFill("solid", fgColor=k[2]); w.cell(i, 2, k[1])
w["A14"], w["B14"], w["C14"] = "Service", "Actions", "Of which complete"
n = [sum(len(a) for *_, a in s[2]) for s in SHEETS]; b = [sum(x[-1] == "B" for *_, a in s[2] for x in a) for s in SHEETS]
for i, s in enumerate(SHEETS): w.cell(15 + i, 1, s[0]); w.cell(15 + i, 2, n[i]); w.cell(15 + i, 3, b[i])
w.cell(17, 1, "Total").font = Font(bold=True); w.cell(17, 2, sum(n)); w.cell(17, 3, sum(b))
w.column_dimensions["A"].width = 28; w.column_dimensions["B"].width = 40
thin = Side(style="thin", color="999999"); box = Border(thin, thin, thin, thin); wrap = Alignment(wrap_text=True, vertical="top")
areas = []
for name, H, reqs in SHEETS:
    w = wb.create_sheet(name); w["A1"] = f"{ORG} – {name}"; w["A1"].font = Font(bold=True, size=13); w.merge_cells("A1:I1"); r = 3
    for c, h in enumerate(H, 1):
        x = w.cell(r, c, h); x.font = Font(bold=True, color="FFFFFF"); x.fill = PatternFill("solid", fgColor="005EB8"); x.border = box; x.alignment = wrap
    for lab, num, req, acts in reqs:
        heading = f"{lab} {num}: {req}"; top = r + 1; ga = []
        for ref, act, ex, led, ow, (day, ts), ev, pos, brag in acts:
            r += 1; w.row_dimensions[r].height = 46
            for c, v in enumerate([heading if r == top else None, ref, act, ex[0], led, day, ev, pos or None, brag], 1):
                x = w.cell(r, c, v); x.border = box; x.alignment = wrap
            w.cell(r, 6).number_format = "DD/MM/YYYY"; w.cell(r, 2).number_format = "@"; w.cell(r, 9).fill = PatternFill("solid", fgColor=K4[brag][2])
            ga.append(A(ref, act, ex[0] + "\n" + led, ex[1] + ow, ts, None, pos or None, K4[brag][4], K4[brag][3], evidence=ev, drop=["owner_text"]))
        if r > top: w.merge_cells(start_row=top, end_row=r, start_column=1, end_column=1)
        areas.append(AREA(num, "other", heading, req, ga))
    w.cell(r + 2, 1, f"{sum(len(a) for *_, a in reqs)} actions on this sheet").font = Font(italic=True)
    for c, wd in zip("ABCDEFGHI", [34, 6, 40, 22, 24, 13, 26, 36, 7]): w.column_dimensions[c].width = wd
    w.freeze_panes = "C4"; w.page_setup.orientation = "landscape"; w.page_setup.fitToWidth = 1; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True
wb.save(path(NAME + ".xlsx"))
H = SHEETS[0][1]
write(NAME, ORG, TITLE, INSP, [["ref", H[1]], ["description", H[2]], ["owners", H[3]], ["owners", H[4]], ["timescale", H[5]], ["evidence", H[6]], ["progress", H[7]], ["rag", H[8]]], areas)
