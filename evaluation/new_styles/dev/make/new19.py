"""19 Word: adult social care after a CQC assessment; one table over several pages, automatic numbers, area rows across, 'you told us' beside 'we will', dated progress paragraphs and bullets, status words in a coloured cell, cover, contents and appendix."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new19"
ORG, TITLE, INSP = "Severnside Council", "Adult Social Care: Getting Better Together", "Care Quality Commission local authority assessment, September 2024"
PLAN = [("Theme 1 – Working with people", [
  ("I waited a long time and nobody rang me.", "Ring everybody on the waiting list every four weeks.", "Head of Adult Care Management", [T("Head of Adult Care Management")], F("from 2 December 2024", "2024-12-02"), "Fewer than one in twenty complaints is about waiting.", "Dec: calls begun in two localities.\nFeb: calls made in all five.", "On track"),
  ("The letters are hard to understand.", "Rewrite the twelve letters that we send most often, with an easy read version of each.", "Babatunde Ojo", [P("Babatunde Ojo")], D("28/02/2025", "2025-02-28"), "The reading panel approves all twelve.", "Feb: all twelve approved and in use.", "Completed"),
  ("I did not know that I could have a direct payment.", "Offer a direct payment at each assessment and record the answer.", "Locality Managers", [T("Locality Managers")], D("June 2025", "2025-06-30"), "Three in ten people use a direct payment.", "Jan: prompt added to the form.\nFeb: 24%, up from 21%.", "On track"),
  ("My carer is worn out.", "Write a menu of breaks for carers and publish it.", "Carers Lead / Severnside Carers’ Centre", [T("Carers Lead"), B("Severnside Carers’ Centre")], D("Apr 2025", "2025-04-30"), "600 carers take a break.", "Menu drafted. The cost of night sitting is higher than we thought.", "At risk")]),
 ("Theme 2 – Providing support", [
  ("There is nothing to do in the day.", "Give small grants to twenty groups that welcome disabled people.", "Krisztina Halmos", [P("Krisztina Halmos")], D("30 May 2025", "2025-05-30"), "Four hundred people have joined a group.", None, "Not started"),
  ("I had to leave my town to find a care home that could look after me.", "Publish a market position statement for nursing dementia care.", "Head of Commissioning", [T("Head of Commissioning")], D("mid March 2025", "2025-03-15"), "Forty more places within the county.", "Jan: provider event.\nFeb: delayed by vacant post.", "Delayed"),
  ("The equipment broke.", "Agree a 24-hour repair standard with the supplier.", "Krisztina Halmos, Integrated Equipment Board", [P("Krisztina Halmos"), B("Integrated Equipment Board")], D("1 April 2025", "2025-04-01"), "98% of repairs are made in a day.", "Standard agreed and put in the contract.", "Completed")]),
 ("Theme 3 – Keeping people safe", [
  ("No one told me what happened.", "Write to the person at the end of each safeguarding enquiry.", "Safeguarding Service Manager", [T("Safeguarding Service Manager")], D("January 2025", "2025-01-31"), "Every person, or someone for them, has a letter.", "Letter in use since 13 January.", "Completed"),
  ("I was moved between three workers.", "Name one worker for each person who goes from children’s to adults’ services.", "Transitions Team; SEND Service", [B("Transitions Team"), B("SEND Service")], D("September 2025", "2025-09-30"), "Young people say that they knew whom to talk to.", None, "Not started"),
  ("Hospital sent me home too early.", "Hold a weekly meeting with both hospitals on discharges that went wrong.", "Dr Eleni Papadakis (Clinical Director)", [P("Eleni Papadakis", title="Dr", post="Clinical Director")], REC("Weekly from January 2025", WEEKLY, "2025-01-01"), "Readmissions within a week fall by a third.", "Six meetings. Themes:\nmedicines not ready\nno food in the house", "On track")]),
 ("Theme 4 – Leadership", [
  ("Staff do not see directors.", "Each director spends half a day a month with a team.", "Executive Director of Adults", [T("Executive Director of Adults")], K("ongoing", "Ongoing"), "Nine in ten staff can name the directors.", "18 visits so far.", "On track"),
  ("Data are not trusted.", "Check the fifty most used reports and withdraw those that nobody needs.", "Performance Team", [B("Performance Team")], D("31 July 2025", "2025-07-31"), "Managers say that they trust the figures.", "22 checked, nine withdrawn.", "On track")])]
COL = {"Completed": ("8EAADB", "completed"), "On track": ("A8D08D", "on_track"), "At risk": ("FFD966", "at_risk"), "Delayed": ("F4B083", "delayed"), "Not started": ("D9D9D9", "not_started")}
H = ["", "You told us", "We will", "Lead", "By when", "What good looks like", "Progress (February 2025)", "Status"]; W = [1.2, 3.4, 4.8, 3.6, 2.6, 3.8, 4.6, 2.1]
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(1.7)
d.styles["Normal"].font.name = "DejaVu Sans"; d.styles["Normal"].font.size = Pt(9)
s.header.paragraphs[0].text = ORG; s.footer.paragraphs[0].text = "Getting Better Together – reported to Cabinet 11 March 2025"
d.add_heading(TITLE, 0); d.add_paragraph(INSP); d.add_paragraph("Contents"); 
for x in ("1  About this plan", "2  The plan", "3  Appendix: the reading panel"): d.add_paragraph(x)
d.add_page_break(); d.add_heading("1  About this plan", 1); d.add_paragraph("Assessors rated us as requiring improvement. We asked 212 people what they made of the report, and what they told us stands at the left of each row. The plan is looked at every month by a board on which six people who draw on care sit as equals.")
d.add_heading("2  The plan", 1)
def shade(c, col): e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), col); c._tc.get_or_add_tcPr().append(e)
t = d.add_table(1, 8, style="Table Grid"); t.autofit = False
for c, v in zip(t.rows[0].cells, H): c.text = ""; c.paragraphs[0].add_run(v).bold = True; shade(c, "D5E8E8")
e = OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(e); areas = []; n = 0
for i, (head, acts) in enumerate(PLAN, 1):
    r = t.add_row().cells; m = r[0].merge(r[-1]); m.text = ""; m.paragraphs[0].add_run(head).bold = True; shade(m, "EAF3F3"); ga = []
    for told, act, lt, ow, ts, out, pr, st in acts:
        n += 1; r = t.add_row().cells; r[0].paragraphs[0].style = d.styles["List Number"]
        for c, v in zip(r[1:], [told, act, lt, ts["text"], out, pr or "", st]):
            ls = v.split("\n"); c.text = ls[0]
            for x in ls[1:]:
                p = c.add_paragraph(x)
                if "Themes" in ls[0]: p.style = d.styles["List Bullet"]
        shade(r[7], COL[st][0]); ga.append(A(str(n), act, lt, ow, ts, out, pr, COL[st][1], answers=told))
    areas.append(AREA(str(i), "theme", head, head.split(" – ")[1], ga))
for row in t.rows:
    if len(row._tr.tc_lst) == 8:
        for c, w in zip(row.cells, W): c.width = Cm(w)
for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), W): g.set(qn("w:w"), str(int(w * 567)))
d.add_heading("3  Appendix: the reading panel", 1); d.add_paragraph("The panel has nine members. It meets on the second Thursday of the month and is paid. To join, ring the number on our website.")
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["ref", ""], ["answers", H[1]], ["description", H[2]], ["owners", H[3]], ["timescale", H[4]], ["outcome", H[5]], ["progress", H[6]], ["status", H[7]]], areas)
