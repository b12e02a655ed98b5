"""48 LibreOffice Writer on pages of a slide's shape: a board's slides. One page a workstream with its title, a sentence and a table; the rating is a coloured disc (a character) in the last column, whose head is empty; a cover, and a page with the meaning of the colours at the end."""
from goldlib import *
import tempfile
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm, RGBColor
NAME = "new48"
ORG, TITLE, INSP = "Sutherby Metropolitan Borough Council", "Improvement Board: progress by workstream", "Ofsted monitoring visit 2, June 2026"
B_, G, A_, R_ = ("completed", "blue"), ("on_track", "green"), ("at_risk", "amber"), ("off_track", "red")
PLAN = [("Workstream 1: Front door and assessment", "Contacts are up by 9% since the spring.", [
  ("1.1", "Move the emergency duty team into the same office", "Head of Front Door", [T("Head of Front Door")], D("31 Aug 2026", "2026-08-31"), "Moved on 10 August", B_),
  ("1.2", "Answer all contacts within 24 hours", "MASH managers", [T("MASH managers")], K("ongoing", "Ongoing"), "96% in July, 91% in August", G),
  ("1.3", "Put health in the daily meeting", "Named Nurse", [T("Named Nurse")], D("Sept 2026", "2026-09-30"), "No cover for leave", A_),
  ("1.4", "Train schools in the new threshold document", "Education Safeguarding Officer", [T("Education Safeguarding Officer")], R("Sept–Dec 2026", "2026-09-01", "2026-12-31"), "31 schools booked", G)]),
 ("Workstream 2: Children in need of protection", "Plans are shorter, but visits still fall behind in two teams.", [
  ("2.1", "See every child alone within ten days", "Vikram Sethi", [P("Vikram Sethi")], D("31 Jul 2026", "2026-07-31"), "82%; West team 61%", R_),
  ("2.2", "Hold core groups on time and with all agencies", "Conference Chairs", [T("Conference Chairs")], D("31 Oct 2026", "2026-10-31"), "Police absent from a third", A_),
  ("2.3", "Bring in a new form for plans", "Systems Team; Vikram Sethi", [B("Systems Team"), P("Vikram Sethi")], D("1 Sept 2026", "2026-09-01"), "In use", B_)]),
 ("Workstream 3: Children in care and care leavers", "There are 12 fewer children in care than a year ago.", [
  ("3.1", "Return eight children to homes in the borough", "Placements Service", [B("Placements Service")], D("Q4 2026/27", "2027-03-31"), "Three have returned", G),
  ("3.2", "Complete pathway plans by 16 years and 3 months", "Leaving Care Manager", [T("Leaving Care Manager")], D("30 Nov 2026", "2026-11-30"), "70 of 88", G),
  ("3.3", "Open the mental health team for care leavers", "ICB and Sutherby Mind", [B("ICB"), B("Sutherby Mind")], D("Winter 2026/27", "2027-02-28"), "Bid refused; other money sought", R_)]),
 ("Workstream 4: Leadership and quality", "Members have asked for fewer measures and more stories.", [
  ("4.1", "Audit sixty cases a quarter", "Quality Manager", [T("Quality Manager")], REC("Quarterly", QUARTERLY), "58 done", G),
  ("4.2", "Bring the new practice standards to all staff", "Principal Social Worker / Learning Team", [T("Principal Social Worker"), B("Learning Team")], D("16 Oct 2026", "2026-10-16"), "Four of six briefings held", G),
  ("4.3", "Agree the three-year budget", "Cllr Noor Haddad and Finance Director", [P("Noor Haddad", title="Cllr"), T("Finance Director")], D("Feb 2027", "2027-02-28"), "Draft in November", G)])]
COL = {"blue": RGBColor(46, 117, 182), "green": RGBColor(84, 160, 70), "amber": RGBColor(237, 160, 40), "red": RGBColor(200, 45, 45)}; NAVY = RGBColor(24, 50, 80); W = [1.8, 10.4, 7.2, 4.2, 6.2, 1.6]
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(33.87), Cm(19.05); s.left_margin = s.right_margin = Cm(1.2); s.top_margin = Cm(1.2); s.bottom_margin = Cm(1.2); d.styles["Normal"].font.name = "Carlito"
p = s.footer.paragraphs[0]; p.add_run("Sutherby Improvement Board | 17 September 2026 | "); e = OxmlElement("w:fldSimple"); e.set(qn("w:instr"), "PAGE"); p._p.append(e)
def para(t, size, bold=False, brk=False, before=0):
    p = d.add_paragraph(); p.paragraph_format.page_break_before = brk; p.paragraph_format.space_before = Pt(before); r = p.add_run(t); r.font.size = Pt(size); r.bold = bold; r.font.color.rgb = NAVY; return p
para(TITLE, 36, True, before=130); para(ORG, 22); para(INSP, 18); areas = []
for n, (head, line, acts) in enumerate(PLAN, 1):
    para(head, 26, True, True); para(line, 16); ga = []
    t = d.add_table(1 + len(acts), 6); t.autofit = False
    for i, x in enumerate(["", "Action", "Accountable", "Deadline", "Headline", ""]):
        c = t.cell(0, i); c.text = ""; r = c.paragraphs[0].add_run(x); r.bold = True; r.font.size = Pt(14); r.font.color.rgb = RGBColor(255, 255, 255); shade(c, "183250")
    for k, (ref, act, ot, ow, ts, news, (code, rag)) in enumerate(acts, 1):
        for i, x in enumerate([ref, act, ot, ts["text"], news, "\u25cf"]):
            c = t.cell(k, i); c.text = ""; r = c.paragraphs[0].add_run(x); r.font.size = Pt(22 if i == 5 else 14)
            if i == 5: r.font.color.rgb = COL[rag]; r.font.name = "DejaVu Sans"
            shade(c, "E8EEF4" if k % 2 else "FFFFFF")
        alt = {"status": ["delayed"]} if code == "at_risk" else None
        if code == "off_track": alt = {"status": ["delayed"]}
        ga.append(A(ref, act, ot, ow, ts, None, news, code, rag, **({"alt": alt} if alt else {})))
    for row in t.rows:
        for i, x in enumerate(row.cells): x.width = Cm(W[i])
    for i, g in enumerate(t._tbl.tblGrid.findall(qn("w:gridCol"))): g.set(qn("w:w"), str(int(W[i] * 567)))
    areas.append(AREA(str(n), "other", head, head.split(": ")[1], ga))
para("What the colours mean", 26, True, True)
for k, w in [("blue", "Finished and checked"), ("green", "Going to plan"), ("amber", "May be late"), ("red", "Late or stopped")]:
    p = d.add_paragraph(); r = p.add_run("\u25cf"); r.font.size = Pt(22); r.font.color.rgb = COL[k]; r.font.name = "DejaVu Sans"; r = p.add_run("  " + w); r.font.size = Pt(18)
t = tempfile.mkdtemp(); d.save(t + "/x.docx"); soffice_pdf(t + "/x.docx", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", ""], ["description", "Action"], ["owners", "Accountable"], ["timescale", "Deadline"], ["progress", "Headline"], ["rag", ""]], areas)
