"""03 Word (python-docx): a SEND priority action plan with cover, membership table, merged measure cells, lead and partner columns, glossary."""
from goldlib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
NAME = "new03"
ORG, TITLE, INSP = "Wexcombe Local Area Partnership", "Priority Action Plan (SEND)", "Area SEND inspection of the Wexcombe Local Area Partnership, 10 to 14 July 2023"
U = "support"
# (measure, [(ref, activity, lead text, owners, partner text, partners, deadline, update, progress)])
PLAN = [("Priority Action 1", "Leaders should cut the time that children wait for a neurodevelopmental assessment and support families while they wait.", [
  ("No child waits longer than 26 weeks for a first appointment by March 2025; the average wait is reported to the Board each quarter.", [
   ("PA1.1", "Commission an additional 240 assessments from the independent sector.", "Associate Director of Commissioning, ICB", [T("Associate Director of Commissioning", org="ICB")], "Wexcombe Hospitals NHS Foundation Trust", [B("Wexcombe Hospitals NHS Foundation Trust", U)], D("31 January 2024", "2024-01-31"), "Contract signed on 4 December; first 60 children seen.", "On track"),
   ("PA1.2", "Set up a single waiting list across the three clinics, cleansed every month.", "Dr Sunita Balakrishnan", [P("Sunita Balakrishnan", title="Dr")], "", [], D("30 November 2023", "2023-11-30"), "Single list live on 27 November.", "Complete")]),
  ("Eight in ten families say that they knew whom to ring.", [
   ("PA1.3", "Open a weekday helpline run by trained parents.", "Jerome Attwell", [P("Jerome Attwell")], "Wexcombe Parent Carer Forum\nSENDIASS", [B("Wexcombe Parent Carer Forum", U), B("SENDIASS", U)], D("w/c 8 January 2024", "2024-01-14"), "Volunteers recruited. Telephone number still to be set up.", "Delayed"),
   ("PA1.4", "Write to every family on the list at three-monthly intervals.", "Dr Sunita Balakrishnan", [P("Sunita Balakrishnan", title="Dr")], "Family Information Service", [B("Family Information Service", U)], REC("Quarterly from January 2024", QUARTERLY, "2024-01-01"), "", "Not yet started")])]),
 ("Priority Action 2", "The local authority and health partners should make sure that EHC plans are of good quality and are updated after annual reviews.", [
  ("90% of amended plans are issued within 12 weeks of the review meeting.", [
   ("PA2.1", "Appoint a dedicated annual review team of six officers.", "Head of SEND", [T("Head of SEND")], "Human Resources", [B("Human Resources", U)], D("December 2023", "2023-12-31"), "Five of six in post.", "Delayed"),
   ("PA2.2", "Clear the backlog of 412 plans that await amendment, oldest first.", "Head of SEND", [T("Head of SEND")], "", [], R("November 2023 – July 2024", "2023-11-01", "2024-07-31"), "97 amended so far.", "On track"),
   ("PA2.3", "Give schools a portal on which to send review papers.", "Katarzyna Mazur (Digital Programme Manager)", [P("Katarzyna Mazur", post="Digital Programme Manager")], "Schools Forum", [B("Schools Forum", U)], D("Summer term 2024", "2024-07-31"), "", "Not yet started")]),
  ("Audits show that at least 75% of plans are good or better.", [
   ("PA2.4", "Audit twenty plans each month with education, health and care auditors sitting together.", "Designated Social Care Officer / Designated Clinical Officer", [T("Designated Social Care Officer"), T("Designated Clinical Officer")], "Wexcombe Parent Carer Forum", [B("Wexcombe Parent Carer Forum", U)], REC("Monthly, from October 2023", MONTHLY, "2023-10-01"), "Three audits held. 48% good or better in the latest.", "On track"),
   ("PA2.5", "Train all advice writers on outcomes that are specific and measurable.", "Principal Educational Psychologist", [T("Principal Educational Psychologist")], "Children’s Therapies", [B("Children’s Therapies", U)], D("29/03/2024", "2024-03-29"), "Materials agreed.", "On track")])])]
CODE = {"On track": "on_track", "Complete": "completed", "Delayed": "delayed", "Not yet started": "not_started"}
H = ["Ref", "Activity", "Accountable lead", "Partner(s)", "Deadline", "How we will measure impact", "Update (December 2023)", "Status"]
d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.8); d.styles["Normal"].font.name = "Arial"; d.styles["Normal"].font.size = Pt(10)
s.header.paragraphs[0].text = "OFFICIAL"; s.footer.paragraphs[0].text = "Wexcombe LAP – Priority Action Plan – submitted 18 December 2023"
d.add_heading(ORG, 1); d.add_heading(TITLE, 0); d.add_paragraph(INSP)
d.add_paragraph("Prepared jointly by Wexcombe Council and NHS Severn Vale Integrated Care Board."); d.add_page_break()
d.add_heading("Governance", 2); d.add_paragraph("The SEND Improvement Board meets monthly. Its members are listed below. The Board is advised by the Department for Education and by NHS England.")
t = d.add_table(1, 3, style="Table Grid"); t.rows[0].cells[0].text, t.rows[0].cells[1].text, t.rows[0].cells[2].text = "Member", "Role", "Organisation"
for r in [("Fiona Strachan", "Independent Chair", ""), ("Imran Chowdhury", "Director of Children’s Services", "Wexcombe Council"), ("Lindiwe Moyo", "Chief Nursing Officer", "NHS Severn Vale ICB"), ("Beth Carradine", "Chair", "Wexcombe Parent Carer Forum")]:
    for c, v in zip(t.add_row().cells, r): c.text = v
d.add_page_break(); areas = []
for i, (lab, title, groups) in enumerate(PLAN, 1):
    heading = f"{lab}: {title}"; d.add_heading(heading, 2); ga = []
    t = d.add_table(1, 8, style="Table Grid"); t.autofit = False
    for c, v in zip(t.rows[0].cells, H): c.text = ""; c.paragraphs[0].add_run(v).bold = True
    pr = t.rows[0]._tr.get_or_add_trPr(); e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); pr.append(e)
    for measure, acts in groups:
        first = None
        for ref, act, lt, lo, pt, po, ts, upd, st in acts:
            row = t.add_row().cells
            for c, v in zip(row, [ref, act, lt, pt, ts["text"], "" if first else measure, upd, st]):
                ls = v.split("\n"); c.text = ls[0]
                for x in ls[1:]: c.add_paragraph(x)
            first = first or row[5]; last = row[5]
            ga.append(A(ref, act, lt + ("\n" + pt if pt else ""), lo + po, ts, measure, upd or None, CODE[st], drop=["owner_text"]))
        if first is not last:
            m = first.merge(last)
            for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    for row in t.rows:
        for c, w in zip(row.cells, [1.6, 5.6, 3.6, 3.4, 2.6, 4, 3.4, 1.9]): c.width = Cm(w)
    areas.append(AREA(str(i), "priority", heading, title, ga)); d.add_paragraph()
d.add_heading("Glossary", 2)
for a, b in [("EHC plan", "Education, health and care plan"), ("ICB", "Integrated care board"), ("SENDIASS", "Special educational needs and disabilities information, advice and support service")]: d.add_paragraph(f"{a} – {b}")
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["ref", H[0]], ["description", H[1]], ["owners", H[2]], ["owners", H[3]], ["timescale", H[4]], ["outcome", H[5]], ["progress", H[6]], ["status", H[7]]], areas, True)
