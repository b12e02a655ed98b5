"""15 LibreOffice from Word: a peer challenge response set in two newspaper columns; each action a bold numbered line, a paragraph, and three short labelled lines; page numbers; a boxed foreword across the page."""
from goldlib import *
import tempfile
from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new15"
ORG, TITLE, INSP = "Wharfe and Calder Council", "Responding to the LGA peer challenge: action plan", "LGA Corporate Peer Challenge (children and adults), 18–21 March 2025"
PLAN = [("Recommendation 1", "Set out a clear vision for prevention.", [
  ("1.1", "One page for all", "Write a one-page statement of what prevention means here, and test it with twenty residents.", "Deputy Chief Executive", [T("Deputy Chief Executive")], D("30 September 2025", "2025-09-30"), "Staff in all directorates can say what it asks of them."),
  ("1.2", "Money that moves", "Set aside 1% of each directorate’s budget for prevention.", "Anjali Vyas, Section 151 Officer", [P("Anjali Vyas", post="Section 151 Officer")], D("February 2026", "2026-02-28"), "The budget book shows the sum for each service."),
  ("1.3", "Neighbourhood teams", "Bring social care, housing and public health staff together in three neighbourhoods.", "Edmund Achebe and Louise Thackray", [P("Edmund Achebe"), P("Louise Thackray")], R("October 2025 to April 2026", "2025-10-01", "2026-04-30"), "Fewer people are passed from one office to the next.")]),
 ("Recommendation 2", "Make better use of data.", [
  ("2.1", "Find the gaps", "Map which records lack an NHS number and put them right.", "Information Manager", [T("Information Manager")], D("Q3 2025/26", "2025-12-31"), "98% of records carry the number."),
  ("2.2", "A single dashboard", "Give scrutiny members a dashboard that they can open between meetings.", "Business Intelligence", [B("Business Intelligence")], D("Winter 2025/26", "2026-02-28"), "Members ask fewer questions about numbers and more about people."),
  ("2.3", "Tell the story", "Publish four accounts a year by people who draw on care.", "Communications Team / Experts by Experience Group", [B("Communications Team"), B("Experts by Experience Group")], REC("Quarterly", QUARTERLY), "Residents see what has changed.")]),
 ("Recommendation 3", "Strengthen the voice of staff.", [
  ("3.1", "Ask us anything", "Hold an open meeting with directors every other month, with questions sent in beforehand.", "Chief Executive", [T("Chief Executive")], REC("Every two months from June 2025", "FREQ=MONTHLY;INTERVAL=2", "2025-06-01"), "Half of all staff attend at least one."),
  ("3.2", "Exit conversations", "Have someone outside the line speak to each leaver.", "HR", [B("HR")], K("immediate", "Immediate"), "Reasons for leaving are reported every six months."),
  ("3.3", "Recognise good work", "Begin each management board with an example of good practice.", "Executive Support Officer", [T("Executive Support Officer")], K("in_place", "In place"), "Forty examples a year are shared."),
  ("3.4", "Managers’ network", "Start a network for first-time managers, with a mentor for each.", "Mehmet Yildiz", [P("Mehmet Yildiz")], D("by the end of November 2025", "2025-11-30"), "First-time managers feel ready for the job.")]),
 ("Recommendation 4", "Work with the voluntary sector as an equal partner.", [
  ("4.1", "Three-year grants", "Replace yearly grants with grants for three years.", "Head of Communities", [T("Head of Communities")], D("1 April 2026", "2026-04-01"), "Charities can plan and keep their staff."),
  ("4.2", "A shared front door", "Ask Wharfe Voluntary Action to run a joint directory with our contact centre.", "Louise Thackray", [P("Louise Thackray")], D("Spring 2026", "2026-05-31"), "One call is enough.")])]
def cols(s, n):
    c = s._sectPr.find(qn("w:cols"))
    if c is None: c = OxmlElement("w:cols"); s._sectPr.append(c)
    c.set(qn("w:num"), str(n)); c.set(qn("w:space"), "600")
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(1.8); s.top_margin = s.bottom_margin = Cm(1.8)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(9.5); d.styles["Normal"].paragraph_format.space_after = Pt(3)
p = s.footer.paragraphs[0]; p.alignment = 1; e = OxmlElement("w:fldSimple"); e.set(qn("w:instr"), "PAGE"); p._p.append(e)
d.add_paragraph(ORG); p = d.add_paragraph(); r = p.add_run(TITLE); r.bold = True; r.font.size = Pt(20); d.add_paragraph(INSP)
t = d.add_table(1, 1, style="Table Grid"); t.cell(0, 0).text = "Foreword. The peer team spent four days with us and spoke to more than 140 people. Their report is kind about our staff and frank about our systems. I am grateful for both. What follows is our answer. Councillor Ffion Garside, Leader of the Council"
s2 = d.add_section(WD_SECTION.CONTINUOUS); cols(s, 1); cols(s2, 2); areas = []
for lab, title, acts in PLAN:
    heading = f"{lab}: {title}"; ga = []; p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); p.paragraph_format.keep_with_next = True; r = p.add_run(heading); r.bold = True; r.font.size = Pt(12)
    for ref, nm, act, lt, ow, ts, out in acts:
        p = d.add_paragraph(); p.paragraph_format.space_before = Pt(6); p.paragraph_format.keep_with_next = True; p.add_run(f"{ref}  {nm}").bold = True
        d.add_paragraph(act).paragraph_format.keep_with_next = True
        for l, v in (("Lead: ", lt), ("By: ", ts["text"]), ("Result: ", out)):
            p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(0.5); p.paragraph_format.space_after = Pt(0); p.paragraph_format.keep_with_next = not l.startswith("Res"); p.add_run(l).italic = True; p.add_run(v)
        ga.append(A(ref, act, lt, ow, ts, out, title=nm, **({"drop": ["status"]} if ts["kind"] == "in_place" else {})))
    areas.append(AREA(lab[-1], "recommendation", heading, title, ga))
t = tempfile.mkdtemp(); d.save(t + "/x.docx"); soffice_pdf(t + "/x.docx", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", "(line)"], ["title", "(line)"], ["owners", "Lead"], ["timescale", "By"], ["outcome", "Result"]], areas)
