"""34 Word: landscape; monthly update columns under one heading over two rows; bulleted action cells; RAG letter on a coloured cell; priorities as bars in one long table; key under it; header row repeats."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new34"
ORG, TITLE, INSP = "Eddlesby Council", "Monthly monitoring of the fostering improvement plan", "Ofsted inspection of the independent fostering agency, 19 May 2025"
G, A_, R_, C = ("G", "on_track", "green", "92D050"), ("A", "at_risk", "amber", "FFC000"), ("R", "off_track", "red", "FF5050"), ("C", "completed", "blue", "5B9BD5")
PLAN = [("Requirement 1", "Foster carers receive the supervision and support they need.", [
  ("1", ["Set out in one page what carers may expect", "Send it to all 140 households"], "Rhoda Finch", [P("Rhoda Finch")], D("31/07/25", "2025-07-31"), "Draft shared with the carers’ association.", "Sent.", "Calls to the office fell.", C),
  ("2", ["Hold supervision every six weeks and write it up within five days"], "Supervising social workers", [T("Supervising social workers")], K("ongoing", "Ongoing"), "71% in time.", "78% in time.", "90% in time.", G),
  ("3", ["Run an out-of-hours line staffed by fostering workers", "Report on its use each month"], "Team Manager (Support)", [T("Team Manager (Support)")], D("01/09/25", "2025-09-01"), "Rota agreed.", "Two staff have left.", "Line not yet open.", R_)]),
 ("Requirement 2", "The panel has the members and the papers that it needs to make good recommendations.", [
  ("4", ["Appoint three members, one of them care-experienced"], "Agency Decision Maker", [T("Agency Decision Maker")], D("30/09/25", "2025-09-30"), "Advert out.", "Eleven applied.", "Three appointed.", C),
  ("5", ["Write a checklist for reports", "Return reports that fall short"], "Panel Adviser", [T("Panel Adviser")], D("15/08/25", "2025-08-15"), "", "Checklist in use.", "Four of 19 returned.", G),
  ("6", ["Train all members in trauma and attachment"], "Panel Adviser / Learning Team", [T("Panel Adviser"), B("Learning Team")], D("Autumn 2025", "2025-11-30"), "", "", "Dates set for November.", G)]),
 ("Requirement 3", "Children’s records show what has been decided and why.", [
  ("7", ["Move the paper files of 62 children to the case system"], "Business Support", [B("Business Support")], R("01/07/25 – 31/12/25", "2025-07-01", "2025-12-31"), "Scanner bought.", "18 moved.", "24 moved; behind by ten.", A_),
  ("8", ["Sample ten records a month", "Tell the worker the same day"], "Responsible Individual", [T("Responsible Individual")], REC("Monthly from July 2025", MONTHLY, "2025-07-01"), "Six of ten good.", "Six of ten good.", "Eight of ten good.", G)]),
 ("Recommendation 1", "Children help to choose and to judge their foster homes.", [
  ("9", ["Make a short film in which children say what matters"], "Children in Care Council", [B("Children in Care Council")], D("October half term 2025", "2025-10-31"), "", "Script written.", "Filming in half term.", G),
  ("10", ["Ask each child’s view before a carer’s yearly review"], "Reviewing Officer", [T("Reviewing Officer")], K("immediate", "Immediate"), "Form made.", "Nine of twelve asked.", "All asked.", C),
  ("11", ["Put profiles of carers into pictures for children under seven", "Test them with ten children"], "Rhoda Finch and Marketing", [P("Rhoda Finch"), B("Marketing")], D("28/11/25", "2025-11-28"), "", "", "Waiting for the designer.", A_)])]
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
def bold(c, x, f=None): c.text = ""; c.paragraphs[0].add_run(x).bold = True; f and shade(c, f)
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(1.5); s.top_margin = s.bottom_margin = Cm(1.5)
d.styles["Normal"].font.name = "Carlito"; d.styles["Normal"].font.size = Pt(10); d.styles["Normal"].paragraph_format.space_after = Pt(1); d.styles["List Bullet"].paragraph_format.space_after = Pt(1)
d.add_paragraph(ORG); d.add_heading(TITLE, 1); d.add_paragraph(INSP); W = [1.0, 7.2, 3.6, 2.8, 3.5, 3.5, 3.5, 1.2]
t = d.add_table(2, 8, style="Table Grid"); t.autofit = False
for i, x in enumerate(["", "Action", "Owner", "Target", None, None, None, "RAG"]):
    if x is not None: c = t.cell(0, i).merge(t.cell(1, i)); bold(c, x, "D9D9D9")
bold(t.cell(0, 4).merge(t.cell(0, 6)), "Monthly update 2025", "D9D9D9")
for i, x in enumerate(["July", "August", "September"], 4): bold(t.cell(1, i), x, "D9D9D9")
for k in (0, 1):
    e = OxmlElement("w:tblHeader"); t.rows[k]._tr.get_or_add_trPr().append(e)
areas = []
for lab, title, acts in PLAN:
    row = t.add_row().cells; heading = f"{lab}: {title}"; bold(row[0].merge(row[7]), heading, "DDEBF7"); ga = []
    for ref, bl, ot, ow, ts, j, a, se, (l, code, rag, col) in acts:
        row = t.add_row().cells; row[0].text = ref
        if len(bl) == 1: row[1].text = bl[0]
        else:
            row[1].paragraphs[0].style = d.styles["List Bullet"]; row[1].paragraphs[0].text = bl[0]
            for x in bl[1:]: row[1].add_paragraph(x, style="List Bullet")
        for i, x in enumerate([ot, ts["text"], j, a, se, l], 2): row[i].text = x
        shade(row[7], col); alt = {"status": ["delayed"]} if code == "at_risk" else {}
        if "half term" in ts["text"]: alt["timescale"] = [D(ts["text"], "2025-10-24"), K("unknown", ts["text"])]
        ga.append(A(ref, "\n".join(bl), ot, ow, ts, None, "\n".join(x for x in (j, a, se) if x), code, rag, drop=["progress"], **({"alt": alt} if alt else {})))
    areas.append(AREA(lab[-1], "recommendation" if lab.startswith("Rec") else "other", heading, title, ga))
for row in t.rows:
    for i, x in enumerate(row.cells): x.width = Cm(W[i])
for i, g in enumerate(t._tbl.tblGrid.findall(qn("w:gridCol"))): g.set(qn("w:w"), str(int(W[i] * 567)))
d.add_paragraph(); k = d.add_table(1, 8, style="Table Grid")
for i, (l, m, f) in enumerate([("C", "Complete", "5B9BD5"), ("G", "On track", "92D050"), ("A", "Delayed, plan to recover", "FFC000"), ("R", "Will miss its date", "FF5050")]): k.cell(0, 2 * i).text = l; shade(k.cell(0, 2 * i), f); k.cell(0, 2 * i + 1).text = m
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["ref", ""], ["description", "Action"], ["owners", "Owner"], ["timescale", "Target"], ["progress", "Monthly update 2025 July"], ["progress", "Monthly update 2025 August"], ["progress", "Monthly update 2025 September"], ["rag", "RAG"]], areas)
