"""36 reportlab: a safeguarding adults board's answer to a review. Portrait; a learning point as a tinted paragraph box, then for each a small table; lead agency and supporting agencies in one cell with labels; so far / next steps stacked in one cell with bold labels; progress as a drawn shape and a word."""
from goldlib import *
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Table, Paragraph, Spacer, Flowable
NAME = "new36"
ORG, TITLE, INSP = "Vale of Orrin Safeguarding Adults Board", "Safeguarding Adults Review “Margaret”: multi-agency action plan", None
S = "support"
DN, GO, WT, SL = ("Done", "completed"), ("Moving", "in_progress"), ("Waiting", "not_started"), ("Slow", "delayed")
PLAN = [("1", "Self-neglect was seen as a choice, and capacity was assumed and not tested.", [
  ("1.1", "Publish a short guide to capacity and self-neglect with three worked examples.", "Adult Social Care", [B("Adult Social Care")], "Orrin Fire Service; Housing Options", [B("Orrin Fire Service", S), B("Housing Options", S)], D("30 April 2025", "2025-04-30"), "Guide published on 28 April.", None, DN),
  ("1.2", "Train 300 front-line staff from all agencies in professional curiosity.", "SAB Training Group", [B("SAB Training Group")], "All partners", [B("All partners", S)], R("May 2025 – February 2026", "2025-05-01", "2026-02-28"), "112 trained.", "Two more days in the autumn.", GO),
  ("1.3", "Put a prompt about capacity in the home visit form of each agency.", "Orrin Community Health NHS Trust", [B("Orrin Community Health NHS Trust")], None, [], D("Q2 2025/26", "2025-09-30"), None, "System supplier has been asked for a price.", WT)]),
 ("2", "Nobody brought the agencies together when visits were refused.", [
  ("2.1", "Set up a multi-agency risk panel that meets every fortnight.", "Community Safety Manager", [T("Community Safety Manager")], "Police, Housing Options, Adult Social Care", [B("Police", S), B("Housing Options", S), B("Adult Social Care", S)], REC("Fortnightly from 7 May 2025", "FREQ=WEEKLY;INTERVAL=2", "2025-05-07"), "Panel has met nine times and heard 31 people’s cases.", "First review of its work in December.", GO),
  ("2.2", "Agree a rule that two refused visits lead to a call between managers.", "Head of Adult Safeguarding", [T("Head of Adult Safeguarding")], "District Nursing", [B("District Nursing", S)], D("31 May 2025", "2025-05-31"), "Agreed; not yet known to all teams.", "Briefings in team meetings.", SL),
  ("2.3", "Share names of people who have refused care with the fire service.", "Information Governance Leads", [T("Information Governance Leads")], None, [], D("June 2025", "2025-06-30"), None, "Agreement with the lawyers.", SL)]),
 ("3", "Her GP practice did not know that she cared for her brother.", [
  ("3.1", "Add carers to the register at each flu clinic.", "Primary Care Lead, ICB", [T("Primary Care Lead", org="ICB")], "Orrin Carers", [B("Orrin Carers", S)], D("Autumn 2025", "2025-11-30"), "Six of 14 practices have agreed.", "Pack goes out in August.", GO),
  ("3.2", "Offer an assessment to each carer within 28 days.", "Carers Team", [B("Carers Team")], None, [], K("ongoing", "Ongoing"), "74% within 28 days.", "Two new workers begin in July.", GO)]),
 ("4", "The family were not asked what they knew.", [
  ("4.1", "Write to families at the start of each enquiry and name one contact.", "Claudia Merrow", [P("Claudia Merrow")], None, [], K("immediate", "Immediately"), "In use.", None, DN),
  ("4.2", "Invite a family member to speak at the yearly conference.", "Board Manager", [T("Board Manager")], "Healthwatch Orrin", [B("Healthwatch Orrin", S)], D("13 November 2025", "2025-11-13"), None, "Margaret’s niece has said that she will speak.", WT),
  ("4.3", "Report to the board every six months on what families say.", "Claudia Merrow and Healthwatch Orrin", [P("Claudia Merrow"), B("Healthwatch Orrin")], None, [], REC("Every six months", "FREQ=MONTHLY;INTERVAL=6"), None, "First report in January.", WT)])]
class Shape(Flowable):
    def __init__(s, w): s.w = w; s.width = 60; s.height = 26
    def wrap(s, a, b_): return 60, 26
    def draw(s):
        c = s.canv
        if s.w == "Done": c.setFillColor(colors.HexColor("#2c7bb6")); c.rect(20, 12, 12, 12, fill=1, stroke=0)
        elif s.w == "Moving": c.setFillColor(colors.HexColor("#1a9641")); c.circle(26, 18, 6.5, fill=1, stroke=0)
        elif s.w == "Slow":
            c.setFillColor(colors.HexColor("#f58518")); p = c.beginPath(); p.moveTo(19, 12); p.lineTo(33, 12); p.lineTo(26, 24); p.close(); c.drawPath(p, fill=1, stroke=0)
        else: c.setStrokeColor(colors.grey); c.circle(26, 18, 6, fill=0)
        c.setFillColor(colors.black); c.setFont("Times-Roman", 9); c.drawCentredString(26, 1, s.w)
b = ParagraphStyle("b", fontName="Times-Roman", fontSize=10, leading=12); h = ParagraphStyle("h", parent=b, fontName="Times-Bold")
st = [Paragraph(ORG, ParagraphStyle("o", parent=b, fontSize=13, leading=16)), Paragraph(TITLE, ParagraphStyle("t", parent=h, fontSize=19, leading=23)), Spacer(1, 6), Paragraph("The review was published on 3 March 2025. “Margaret” is the name her family chose. This plan is looked at by the board every quarter; the position below is that of 8 July 2025.", b), Spacer(1, 8)]
areas = []
for num, t, acts in PLAN:
    heading = f"Learning point {num}. {t}"
    st.append(Table([[Paragraph(heading, ParagraphStyle("x", parent=h, fontSize=12, leading=15))]], [17.4 * cm], style=[("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#e8e2d4")), ("BOX", (0, 0), (-1, -1), 1, colors.HexColor("#8a7a52"))])); ga = []
    rows = [[Paragraph(x, h) for x in ("No.", "What will be done", "Who", "Finish", "Where we have got to", "")]]
    for ref, act, le, lo, su, so, ts, pr, nx, (w, code) in acts:
        who = [Paragraph(f"<i>Lead:</i> {le}", b)] + ([Paragraph(f"<i>With:</i> {su}", b)] if su else [])
        pos = ([Paragraph(f"<b>So far:</b> {pr}", b)] if pr else []) + ([Paragraph(f"<b>Next steps:</b> {nx}", b)] if nx else [])
        rows.append([Paragraph(ref, b), Paragraph(act, b), who, Paragraph(ts["text"], b), pos, Shape(w)])
        full = "\n".join([f"So far: {pr}"] * bool(pr) + [f"Next steps: {nx}"] * bool(nx)); cut = "\n".join(x for x in (pr, nx) if x)
        alt = {"progress": [x for x in {cut, pr or ""} if x] + ([None] if not pr else [])}
        if code == "in_progress": alt["status"] = ["on_track"]
        if code == "not_started": alt["status"] = ["on_hold", "planned"]
        if "All partners" in (su or ""): pass
        ga.append(A(ref, act, le + ("\n" + su if su else ""), lo + so, ts, None, full, code, drop=["owner_text"], alt=alt))
    st += [Table(rows, [1.1 * cm, 4.8 * cm, 4.0 * cm, 2.3 * cm, 3.9 * cm, 1.9 * cm - 0.6 * cm + .1 * cm], repeatRows=1, style=[("LINEBELOW", (0, 0), (-1, -1), .4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (5, 0), (5, -1), 0), ("LEFTPADDING", (0, 0), (0, -1), 2)]), Spacer(1, 14)]
    areas.append(AREA(num, "other", heading, t, ga))
def page(c, d): c.setFont("Times-Italic", 8); c.drawString(1.8 * cm, 28.6 * cm, "Margaret – action plan"); c.drawRightString(19.2 * cm, 1 * cm, f"{d.page}")
doc = BaseDocTemplate(path(NAME + ".pdf"), pagesize=A4, title="SAR action plan"); doc.addPageTemplates([PageTemplate("p", [Frame(1.6 * cm, 1.5 * cm, 17.8 * cm, 26.8 * cm)], onPage=page)]); doc.build(st)
write(NAME, ORG, TITLE, INSP, [["ref", "No."], ["description", "What will be done"], ["owners", "Who"], ["timescale", "Finish"], ["progress", "Where we have got to"], ["status", ""]], areas)
