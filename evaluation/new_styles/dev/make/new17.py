"""17 Excel: an academy's development plan; blocks down one sheet, each with its own title, header and cost total; term-by-term milestones under a shared header; initials explained on a second sheet."""
from goldlib import *
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME = "new17"
ORG, TITLE, INSP = "Hawksmoor Academy", "Academy Development Plan 2025–26", "Ofsted inspection, 11–12 March 2025"
STAFF = {"TAd": ("Temi Adewale", "Principal"), "JSt": ("Judith Stannard", "Vice Principal"), "RKh": ("Rehan Khalid", "Assistant Principal, Behaviour"), "MOc": ("Maeve O’Connell", "SENCo"), "DPi": ("Davide Pintus", "Head of Mathematics")}
w_ = lambda *k: (" / ".join(k), [P(STAFF[x][0], post=STAFF[x][1]) for x in k])
PLAN = [("Key Priority 1: Quality of education", [
  ("1.1", "Re-sequence the Year 7 to 9 mathematics curriculum.", w_("DPi"), D("July 2026", "2026-07-31"), "£1,200", "Units 1–4 written", "Units 5–8 written", "All units taught", "70% of Year 9 pupils are at or above expected."),
  ("1.2", "Train all staff to check for understanding in every lesson.", w_("JSt"), D("19 December 2025", "2025-12-19"), "£3,500", "Two training days held", "Coaching for new staff", "", "Visits find strong checking in 80% of lessons."),
  ("1.3", "Visit two partner schools to see effective homework.", w_("JSt", "DPi"), D("Feb 2026", "2026-02-28"), "£400", "Schools identified", "Visits made", "Policy rewritten", "Pupils say that homework helps them."),
  ("1.4", "Buy a reading test and test all Year 7 pupils twice.", w_("MOc"), D("June 2026", "2026-06-30"), "£2,150", "First test", "", "Second test", "Reading ages rise by 15 months on average.")]),
 ("Key Priority 2: Behaviour and attitudes", [
  ("2.1", "Rewrite the behaviour policy with pupils, parents and staff.", w_("RKh"), D("1 November 2025", "2025-11-01"), "£0", "Policy approved", "Review by council of pupils", "", "Eight in ten pupils say that rules are fair."),
  ("2.2", "Open a reset room staffed by two mentors.", w_("RKh", "TAd"), D("January 2026", "2026-01-31"), "£41,000", "Room fitted out", "Mentors in post", "Use reviewed", "Suspensions fall by 40%."),
  ("2.3", "Walk the corridors at each change of lesson.", w_("TAd"), K("immediate", "Immediate"), "£0", "Rota in place", "", "", "Lessons start on time.")]),
 ("Key Priority 3: Inclusion", [
  ("3.1", "Hold a termly review for each pupil on SEN support.", w_("MOc"), REC("Termly", TERMLY), "£900", "First reviews by half term", "Parents attend nine reviews in ten", "", "Parents know what the school is doing."),
  ("3.2", "Write one-page profiles for all pupils with a plan.", w_("MOc"), D("Autumn term 2025", "2025-12-31"), "£0", "All profiles written", "", "", "Teachers use profiles when they plan."),
  ("3.3", "Audit the site for accessibility with a disabled person’s group.", w_("JSt"), D("Summer 2026", "2026-08-31"), "£1,500", "", "Audit done", "Works costed", "All rooms used for practical subjects are accessible.")])]
H1 = ["No.", "Action", "Lead", "Deadline", "Cost", "Milestones", "", "", "Success criterion"]; H2 = [""] * 5 + ["Autumn", "Spring", "Summer", ""]
wb = Workbook(); w = wb.active; w.title = "ADP"; thin = Side(style="thin"); box = Border(thin, thin, thin, thin)
w.merge_cells("A1:I1"); w["A1"] = f"{ORG}: {TITLE}"; w["A1"].font = Font(bold=True, size=16); w.merge_cells("A2:I2"); w["A2"] = INSP; r = 3; areas = []; grand = 0
def row(r, vals, bold=False, fill=None):
    for c, v in enumerate(vals, 1):
        x = w.cell(r, c, v or None); x.border = box; x.alignment = Alignment(wrap_text=True, vertical="top"); x.font = Font(bold=bold)
        if fill: x.fill = PatternFill("solid", fgColor=fill)
for head, acts in PLAN:
    r += 1; w.merge_cells(start_row=r, end_row=r, start_column=1, end_column=9); w.cell(r, 1, head).font = Font(bold=True, size=13, color="FFFFFF"); w.cell(r, 1).fill = PatternFill("solid", fgColor="7030A0")
    r += 1; row(r, H1, True, "E4DFEC"); r += 1; row(r, H2, True, "E4DFEC"); w.merge_cells(start_row=r - 1, end_row=r - 1, start_column=6, end_column=8)
    for c in (1, 2, 3, 4, 5, 9): w.merge_cells(start_row=r - 1, end_row=r, start_column=c, end_column=c)
    ga = []; tot = 0
    for ref, act, (lt, ow), ts, cost, a, s, su, out in acts:
        r += 1; row(r, [ref, act, lt, ts["text"], cost, a, s, su, out]); w.row_dimensions[r].height = 32; tot += int(cost[1:].replace(",", ""))
        ga.append(A(ref, act, lt, ow, ts, out, None, cost=cost, autumn=a or None, spring=s or None, summer=su or None, drop=["milestones"]))
    r += 1; row(r, ["", "Total", "", "", f"£{tot:,}", "", "", "", ""], True); r += 1; grand += tot
    areas.append(AREA(head[13], "priority", head, head.split(": ")[1], ga))
w.cell(r + 1, 2, "Total cost of plan").font = Font(bold=True); w.cell(r + 1, 5, f"£{grand:,}")
for c, wd in zip("ABCDEFGHI", [6, 36, 12, 16, 10, 20, 20, 20, 34]): w.column_dimensions[c].width = wd
w.page_setup.orientation = "landscape"; w.page_setup.fitToHeight = 0; w.sheet_properties.pageSetUpPr.fitToPage = True
v = wb.create_sheet("Staff"); v.append(["Initials", "Name", "Role"])
for k, (n, p) in STAFF.items(): v.append([k, n, p])
v.column_dimensions["B"].width = 22; v.column_dimensions["C"].width = 32
wb.save(path(NAME + ".xlsx"))
write(NAME, ORG, TITLE, INSP, [["ref", "No."], ["description", "Action"], ["owners", "Lead"], ["timescale", "Deadline"], ["cost", "Cost"], ["autumn", "Milestones Autumn"], ["spring", "Milestones Spring"], ["summer", "Milestones Summer"], ["outcome", "Success criterion"]], areas)
