"""23 Word: a regional adoption agency; an action a small grid of labels and values, two pairs to a line, steps as a bulleted list; headings above, a summary table at the front that repeats the numbers, a sign-off table at the end."""
from goldlib import *
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new23"
ORG, TITLE, INSP = "Adopt Three Rivers", "Service Improvement Plan", "Ofsted inspection of voluntary adoption agencies and partners, May 2025"
PLAN = [("1", "Matching", "Lynette Harcourt-Boateng", [
  ("1.1", "Hold a monthly matching meeting with each of the four councils.", "Matching Coordinator", [T("Matching Coordinator")], REC("Monthly from July 2025", MONTHLY, "2025-07-01"), "Children wait no more than 180 days from placement order to match.", ["Dates agreed with all four councils", "Template for the minutes"], "On target"),
  ("1.2", "Write a profile of each waiting child with the foster carer’s help.", "Family Finders", [T("Family Finders")], D("31 August 2025", "2025-08-31"), "Adopters say that the profile was true to the child.", ["Ask carers for photographs", "Have profiles checked by the child’s social worker"], "On target"),
  ("1.3", "Hold an activity day for children who have waited more than a year.", "Lynette Harcourt-Boateng", [P("Lynette Harcourt-Boateng")], D("12 October 2025", "2025-10-12"), "Four children are matched.", ["Book the farm", "Train volunteers"], "Not begun")]),
 ("2", "Support after adoption", "Dr Rafael Quintero", [
  ("2.1", "Cut the wait for a support assessment to six weeks.", "Dr Rafael Quintero", [P("Rafael Quintero", title="Dr")], D("December 2025", "2025-12-31"), "No family waits more than six weeks.", ["Recruit two social workers", "Triage by telephone"], "Behind target"),
  ("2.2", "Offer therapeutic parenting groups in each council’s area.", "Therapy Team; Adoption UK", [B("Therapy Team"), B("Adoption UK")], R("Sept 2025 – June 2026", "2025-09-01", "2026-06-30"), "Forty families attend.", ["Venues", "First group in Alderbridge"], "On target"),
  ("2.3", "Train schools in the needs of adopted children.", "Virtual School Heads", [T("Virtual School Heads")], K("unknown", "TBC"), "Parents report fewer calls to collect a child early.", ["Agree content"], "Not begun")]),
 ("3", "Panels and records", "Mireille Sandhu", [
  ("3.1", "Send papers to panel members seven days before they meet.", "Panel Adviser", [T("Panel Adviser")], K("immediate", "Immediate"), "No item is put off because papers were late.", ["New timetable"], "Achieved"),
  ("3.2", "Appoint two panel members who were adopted.", "Mireille Sandhu", [P("Mireille Sandhu")], D("30/09/25", "2025-09-30"), "The panel hears from those who know.", ["Advertise", "Induction day"], "Achieved"),
  ("3.3", "Scan all records from before 2005.", "Business Support Manager", [T("Business Support Manager")], D("31 March 2026", "2026-03-31"), "Adults who ask for their records have them in eight weeks.", ["Tender", "Pilot with 50 files"], "Behind target"),
  ("3.4", "Publish a yearly account of what adopters and adopted people told us.", "Communications and Engagement Officer", [T("Communications and Engagement Officer")], REC("Annually, from April 2026", ANNUALLY, "2026-04-01"), "People can see what was done.", ["Survey"], "Not begun")])]
CODE = {"Achieved": "completed", "On target": "on_track", "Behind target": "delayed", "Not begun": "not_started"}
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10); s.footer.paragraphs[0].text = "Adopt Three Rivers | Service Improvement Plan | July 2025"
d.add_heading(ORG, 1); d.add_heading(TITLE, 0); d.add_paragraph(INSP); d.add_paragraph("This plan is overseen by the partnership’s governance board. Each objective has a board sponsor.")
t = d.add_table(1, 3, style="Light Grid Accent 1")
for c, v in zip(t.rows[0].cells, ["Objective", "Board sponsor", "Number of actions"]): c.text = v
for n, tt, sp, acts in PLAN:
    for c, v in zip(t.add_row().cells, [tt, sp, str(len(acts))]): c.text = v
def lab(c, v):
    c.text = ""; c.paragraphs[0].add_run(v).bold = True; e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), "E2EFD9"); c._tc.get_or_add_tcPr().append(e)
areas = []
for n, tt, sp, acts in PLAN:
    heading = f"Objective {n}: {tt}"; d.add_heading(heading, 2); ga = []
    for ref, act, lt, ow, ts, out, steps, st in acts:
        t = d.add_table(5, 4, style="Table Grid"); g = t.rows
        for r in g:
            e = OxmlElement("w:cantSplit"); r._tr.get_or_add_trPr().append(e)
            for c in r.cells: c.paragraphs[0].paragraph_format.keep_with_next = r is not g[-1]
        lab(g[0].cells[0], "Action no."); g[0].cells[1].text = ref; lab(g[0].cells[2], "Progress"); g[0].cells[3].text = st
        for i, (l, v) in enumerate((("Action", act), ("Outcome sought", out)), 0):
            k = (1, 3)[i]; lab(g[k].cells[0], l); m = g[k].cells[1].merge(g[k].cells[3]); m.text = v
        lab(g[2].cells[0], "Lead"); g[2].cells[1].text = lt; lab(g[2].cells[2], "Target date"); g[2].cells[3].text = ts["text"]
        lab(g[4].cells[0], "Steps"); m = g[4].cells[1].merge(g[4].cells[3]); m.text = steps[0]; m.paragraphs[0].style = d.styles["List Bullet"]
        for x in steps[1:]: m.add_paragraph(x, style="List Bullet")
        for r in g:
            for c, w in zip(r.cells, [3, 6, 2.6, 5.4]):
                if len(r._tr.tc_lst) == 4: c.width = Cm(w)
        for gc, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), [3, 6, 2.6, 5.4]): gc.set(qn("w:w"), str(int(w * 567)))
        d.add_paragraph()
        ga.append(A(ref, act, lt, ow, ts, out, None, CODE[st], steps="\n".join(steps)))
    areas.append(AREA(n, "other", heading, tt, ga))
d.add_heading("Sign-off", 2); t = d.add_table(1, 3, style="Table Grid")
for c, v in zip(t.rows[0].cells, ["Name", "Role", "Date"]): c.text = v
for row in [("Philippa Stroud", "Chair, Governance Board", "4 July 2025"), ("Adekunle Bright", "Head of Service", "4 July 2025")]:
    for c, v in zip(t.add_row().cells, row): c.text = v
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["ref", "Action no."], ["description", "Action"], ["owners", "Lead"], ["timescale", "Target date"], ["outcome", "Outcome sought"], ["steps", "Steps"], ["status", "Progress"]], areas)
