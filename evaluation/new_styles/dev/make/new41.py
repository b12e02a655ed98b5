"""41 Word: an auditor's annual report. One table a recommendation: a bar with number and grade, then labelled rows (Finding, Recommendation, Management comment) and a last row of four cells; a paragraph of text between the tables."""
from goldlib import *
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm, RGBColor
NAME = "new41"
ORG, TITLE, INSP = "Wendle Valley Council", "Auditor’s Annual Report 2023/24: Appendix B – Recommendations and management comments", None
K_, I_ = "Key recommendation", "Improvement recommendation"
PLAN = [("Financial sustainability", "The council plans to use £9.4m of reserves in 2024/25.", [
  ("1", K_, "Savings of £6.1m have no owner or plan.", "The council should give each saving an owner, a plan and a date.", "Accepted. Every saving has been given to a director and will be reported each month.", "Chief Finance Officer", [T("Chief Finance Officer")], D("September 2024", "2024-09-30")),
  ("2", K_, "Spending on children’s placements was £4.8m over budget.", "The council should forecast placements from the number of children and not from last year’s spend.", "Accepted. A model is being built with Wendle University.", "Ingrid Fallow, Head of Finance (People)", [P("Ingrid Fallow", post="Head of Finance (People)")], D("31 December 2024", "2024-12-31")),
  ("3", I_, "Reserves are described differently in four reports.", "The council should use one set of terms.", "Accepted and done in the July report.", "Deputy Chief Finance Officer", [T("Deputy Chief Finance Officer")], DONE("Completed July 2024", "2024-07-31"))]),
 ("Governance", "We looked at decisions on three land sales and on the new leisure contract.", [
  ("4", K_, "Two land sales were agreed without a valuation.", "The council should not sell land without an independent valuation.", "Accepted. The constitution has been changed.", "Monitoring Officer", [T("Monitoring Officer")], K("immediate", "Immediate")),
  ("5", I_, "The risk register is long and rarely changes.", "The council should cut the register to the ten risks that matter and discuss two at each meeting.", "Partly accepted. We will discuss two, but keep fifteen.", "Head of Internal Audit / Cabinet", [T("Head of Internal Audit"), B("Cabinet")], D("Q4 2024/25", "2025-03-31")),
  ("6", I_, "Members’ declarations are out of date.", "Members should renew declarations each year.", "Accepted. Reminders will go out every May.", "Democratic Services Manager", [T("Democratic Services Manager")], REC("Annually from May 2025", ANNUALLY, "2025-05-01"))]),
 ("Improving economy, efficiency and effectiveness", "Ofsted judged children’s services to require improvement in January 2024.", [
  ("7", K_, "Data on caseloads differ between finance and social care.", "The council should reconcile the two each month.", "Accepted.\nThe first reconciliation was done in June.", "Performance Team and Finance", [B("Performance Team"), B("Finance")], REC("Monthly from June 2024", MONTHLY, "2024-06-01")),
  ("8", I_, "Contracts worth £3.2m ran on after their end date.", "The council should keep a single register of contracts and act a year before each ends.", "Accepted. Register in place; alerts to follow.", "Procurement Lead", [T("Procurement Lead")], R("October 2024 to March 2025", "2024-10-01", "2025-03-31")),
  ("9", I_, "Benefits of the new case system were never checked.", "The council should check them and report what was learned.", "Accepted. Report to the audit committee.", "Dele Afolabi (Programme Director)", [P("Dele Afolabi", post="Programme Director")], D("26 February 2025", "2025-02-26"))])]
def shade(c, f):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), f); c._tc.get_or_add_tcPr().append(e)
def lab(c, x): c.text = ""; c.paragraphs[0].add_run(x).bold = True; shade(c, "EDE7F2")
d = Document(); s = d.sections[0]; s.left_margin = s.right_margin = Cm(2.2); d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10)
d.add_paragraph(ORG); d.add_heading(TITLE, 1); d.add_paragraph("A key recommendation answers a significant weakness. An improvement recommendation would make arrangements better.")
areas = []
for i, (t, ctx, acts) in enumerate(PLAN):
    d.add_heading(t, 2); d.add_paragraph(ctx); ga = []
    for ref, gr, fi, rec, mg, ot, ow, ts in acts:
        tb = d.add_table(5, 4, style="Table Grid"); c = tb.cell(0, 0).merge(tb.cell(0, 3)); c.text = ""; r = c.paragraphs[0].add_run(f"{gr} {ref}"); r.bold = True; r.font.color.rgb = RGBColor(255, 255, 255); shade(c, "5B2C83" if gr == K_ else "8E7CA6")
        for k, (l, v) in enumerate([("Finding", fi), ("Recommendation", rec), ("Management comment", mg)], 1):
            lab(tb.cell(k, 0), l); c = tb.cell(k, 1).merge(tb.cell(k, 3)); ps = v.split("\n"); c.text = ps[0]
            for p in ps[1:]: c.add_paragraph(p)
        lab(tb.cell(4, 0), "Officer"); tb.cell(4, 1).text = ot; lab(tb.cell(4, 2), "Date agreed for completion"); tb.cell(4, 3).text = ts["text"]; d.add_paragraph()
        more = {}
        if ts["kind"] == "completed": more["alt"] = {"status": ["unknown"]}
        if ref == "7": more["alt"] = {"description": ["Accepted. The first reconciliation was done in June."]}
        ga.append(A(ref, mg, ot, ow, ts, None, None, "completed" if ts["kind"] == "completed" else "unknown", answers=rec, finding=fi, **more))
    areas.append(AREA(None, "theme", t, t, ga))
d.save(path(NAME + ".docx"))
write(NAME, ORG, TITLE, INSP, [["ref", "(bar)"], ["finding", "Finding"], ["answers", "Recommendation"], ["description", "Management comment"], ["owners", "Officer"], ["timescale", "Date agreed for completion"]], areas)
