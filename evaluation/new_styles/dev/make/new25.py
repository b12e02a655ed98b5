"""25 reportlab: a fire authority's answer to its inspection. Landscape; rotated pillar column and AFI column both merged; colour-only BRAG with the key on the last page."""
from goldlib import *
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, Flowable, PageBreak
NAME = "new25"
ORG, TITLE, INSP = "Tamebridge Fire and Rescue Authority", "HMICFRS Improvement Plan", "HMICFRS Round 3 inspection, published 12 February 2025"
B_, G_, A_, R_, N_ = ("completed", "blue"), ("on_track", "green"), ("at_risk", "amber"), ("off_track", "red"), ("not_started", "grey")
PLAN = [("Effectiveness", [
 ("AFI 1", "The service should make sure that risk information held for crews is accurate and up to date.", [
  ("1.1", "Re-survey all 212 very high risk premises.", "ACO Response", [T("ACO Response", "strategic_lead")], "GM Operational Risk", [T("GM Operational Risk", "operational_lead")], D("30/09/2025", "2025-09-30"), "148 surveyed by the end of June. Two stations are behind and have been given extra days.", G_),
  ("1.2", "Give every appliance a second tablet so that plans can be read on the way.", "ACO Response", [T("ACO Response", "strategic_lead")], "Head of Digital", [T("Head of Digital", "operational_lead")], D("31/05/2025", "2025-05-31"), "All fitted and tested.", B_),
  ("1.3", "Audit a tenth of site records each quarter.", "Director of Assurance", [T("Director of Assurance", "strategic_lead")], "SM Audit", [T("SM Audit", "operational_lead")], REC("Quarterly from April 2025", QUARTERLY, "2025-04-01"), "First audit found 9 errors in 40 records.", G_)]),
 ("AFI 2", "The service should evaluate its prevention work so that it understands what helps.", [
  ("2.1", "Commission the University of Tamebridge to evaluate home fire safety visits.", "Head of Prevention", [T("Head of Prevention", "strategic_lead")], "Dr Nia Bowen-Hart", [P("Nia Bowen-Hart", title="Dr", role="operational_lead")], D("31/12/2025", "2025-12-31"), "Tender had no bids; to be run again in August.", R_),
  ("2.2", "Put outcome questions on the visit form.", "Head of Prevention", [T("Head of Prevention", "strategic_lead")], "Prevention Data Officer", [T("Prevention Data Officer", "operational_lead")], D("30/06/2025", "2025-06-30"), "In use since 2 June.", B_)])]),
 ("Efficiency", [
 ("AFI 3", "The service should have a clear plan for its estate and fleet.", [
  ("3.1", "Complete condition surveys of all 23 stations.", "Treasurer", [T("Treasurer", "strategic_lead")], "Property Manager", [T("Property Manager", "operational_lead")], D("31/10/2025", "2025-10-31"), "Fifteen complete. Access to Holm station delayed.", A_),
  ("3.2", "Bring a ten-year fleet plan to the Authority.", "Treasurer", [T("Treasurer", "strategic_lead")], "Fleet Manager", [T("Fleet Manager", "operational_lead")], D("28/02/2026", "2026-02-28"), None, N_)])]),
 ("People", [
 ("AFI 4", "The service should make sure staff are confident to raise concerns.", [
  ("4.1", "Open an independent speak-up line.", "Chief Fire Officer", [T("Chief Fire Officer", "strategic_lead")], "Head of People", [T("Head of People", "operational_lead")], D("01/04/2025", "2025-04-01"), "Open. Eleven calls in the first quarter.", B_),
  ("4.2", "Train every watch and crew manager to hear a complaint.", "Head of People", [T("Head of People", "strategic_lead")], "Learning Manager", [T("Learning Manager", "operational_lead")], R("01/06/2025 to 31/03/2026", "2025-06-01", "2026-03-31"), "Course written; 30 of 164 have attended.", G_),
  ("4.3", "Tell staff twice a year what was raised and what was done.", "Chief Fire Officer", [T("Chief Fire Officer", "strategic_lead")], "Communications Manager", [T("Communications Manager", "operational_lead")], REC("Twice a year", "FREQ=MONTHLY;INTERVAL=6"), "First bulletin due in October.", N_)]),
 ("AFI 5", "The service should do more to reflect the communities it serves.", [
  ("5.1", "Hold have-a-go days in Eastgate, Moss Lane and Hallam.", "Head of People", [T("Head of People", "strategic_lead")], "SM Inclusion", [T("SM Inclusion", "operational_lead")], D("30/11/2025", "2025-11-30"), "Eastgate held; Moss Lane moved to September by the school.", A_),
  ("5.2", "Review the fitness test with the staff networks.", "ACO Response", [T("ACO Response", "strategic_lead")], "Fitness Adviser", [T("Fitness Adviser", "operational_lead")], D("31/01/2026", "2026-01-31"), None, N_)])])]
class Rot(Flowable):
    def __init__(s, t): s.t = t; s.width = 12; s.height = 12
    def wrap(s, w, h): return 12, 12
    def draw(s):
        c = s.canv; c.saveState(); c.rotate(90); c.setFont("Helvetica-Bold", 11); c.setFillColor(colors.white); c.drawCentredString(6, -9, s.t); c.restoreState()
COL = {"blue": "#2f6fb5", "green": "#4caf50", "amber": "#f5a623", "red": "#d0342c", "grey": "#bdbdbd"}
b = ParagraphStyle("b", fontName="Helvetica", fontSize=8, leading=10); h = ParagraphStyle("h", parent=b, fontName="Helvetica-Bold", textColor=colors.white)
HEAD = ["Pillar", "Area for improvement", "Ref", "Action", "Strategic owner", "Delivery owner", "Due", "Update (July 2025)", "BRAG"]
W = [1.35, 4.2, 1.0, 5.6, 2.7, 2.9, 2.4, 5.8, 1.3]
st = [Paragraph(ORG, ParagraphStyle("o", parent=b, fontSize=12)), Paragraph(TITLE, ParagraphStyle("t", parent=b, fontName="Helvetica-Bold", fontSize=20, leading=26)), Paragraph(INSP, ParagraphStyle("i", parent=b, fontSize=10)), Spacer(1, 10)]
areas = []
for k, (pil, afis) in enumerate(PLAN):
    rows = [[Paragraph(x, h) for x in HEAD]]; sty = [("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#7a1f1f")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("VALIGN", (0, 1), (0, -1), "MIDDLE"), ("BACKGROUND", (0, 1), (0, -1), colors.HexColor("#444444")), ("SPAN", (0, 1), (0, -1))]
    for lab, head, acts in afis:
        r0 = len(rows); ga = []
        for ref, act, s, so, o, oo, ts, pr, (code, rag) in acts:
            r = len(rows); first = r == r0
            rows.append([Rot(pil) if r == 1 else "", Paragraph("<b>%s:</b> %s" % (lab, head), b) if first else "", Paragraph(ref, b), Paragraph(act, b), Paragraph(s, b), Paragraph(o, b), Paragraph(ts["text"], b), Paragraph(pr or "", b), ""])
            sty.append(("BACKGROUND", (8, r), (8, r), colors.HexColor(COL[rag])))
            ga.append(A(ref, act, s + "\n" + o, so + oo, ts, None, pr, code, rag, drop=["owner_text"], **({"alt": {"status": ["delayed"]}} if code == "at_risk" else {})))
        if len(acts) > 1: sty.append(("SPAN", (1, r0), (1, len(rows) - 1)))
        areas.append(AREA(lab[-1], "area_for_improvement", lab + ": " + head, head, ga))
    st += [Table(rows, [w * cm for w in W], style=sty), Spacer(1, 12)]
    if k == 0: st.append(PageBreak())
key = [["", "Complete and signed off by the Assurance Board"], ["", "On track"], ["", "Late, but will be recovered without help"], ["", "Off track: needs a decision of the Board"], ["", "Not started, not yet due"]]
st += [Paragraph("<b>BRAG key</b>", b), Table(key, [1.2 * cm, 9 * cm], style=[("GRID", (0, 0), (-1, -1), .4, colors.grey), ("FONTSIZE", (0, 0), (-1, -1), 8)] + [("BACKGROUND", (0, i), (0, i), colors.HexColor(c)) for i, c in enumerate(COL.values())], hAlign="LEFT")]
def foot(c, d): c.setFont("Helvetica", 7); c.drawString(1.2 * cm, .8 * cm, "Tamebridge FRA – OFFICIAL"); c.drawRightString(28.5 * cm, .8 * cm, "Page %d" % d.page)
SimpleDocTemplate(path(NAME + ".pdf"), pagesize=landscape(A4), leftMargin=1.2 * cm, rightMargin=1.2 * cm, topMargin=1.2 * cm, bottomMargin=1.5 * cm, title=TITLE, author=ORG).build(st, onFirstPage=foot, onLaterPages=foot)
write(NAME, ORG, TITLE, INSP, [["theme", "Pillar"], ["area", "Area for improvement"], ["ref", "Ref"], ["description", "Action"], ["owners", "Strategic owner"], ["owners", "Delivery owner"], ["timescale", "Due"], ["progress", "Update (July 2025)"], ["rag", "BRAG"]], areas)
