"""06 reportlab, A3 landscape: area in a rotated first column, twelve month columns in which a diamond marks the month of completion, RAG letters, footnotes, draft stamp in the footer."""
from goldlib import *
from reportlab.lib.pagesizes import A3, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, Flowable, KeepTogether
NAME = "new06"
ORG, TITLE, INSP = "Lowther Bay Borough Council", "Adult Social Care Improvement Plan 2025/26", "CQC assessment of adult social care, report published February 2025"
MON = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
DUE = ["2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]
G = {"G": ("green", "on_track", "#8bc34a"), "A": ("amber", "at_risk", "#ffb300"), "R": ("red", "off_track", "#e53935"), "C": ("blue", "completed", "#64b5f6")}
PLAN = [("1", "Waiting for care", [
  ("1", "Phone everyone who has waited more than six weeks for an assessment and record the risk.", "Leila Mansouri", [P("Leila Mansouri")], 1, "Nobody waits without being told when they will be seen.", "C"),
  ("2", "Contract for 300 assessments by an outside provider.", "Commissioning", [B("Commissioning")], 4, "The list falls from 640 to under 200.", "G"),
  ("3", "Move annual reviews for people in long-term care homes to a dedicated team.", "Head of Localities", [T("Head of Localities")], 8, "85% of reviews are done within a year.", "A"),
  ("4", "Send out equipment of low value without an assessment.", "OT Lead", [T("OT Lead")], 2, "Small items arrive within five working days.", "C")]),
 ("2", "Carers", [
  ("5", "Write a carers’ strategy with the Carers’ Partnership.", "Rev Joseph Amankwah", [P("Joseph Amankwah", title="Rev")], 6, "Carers say that the strategy is theirs.", "G"),
  ("6", "Offer a carer’s assessment at first contact.", "Access Team", [B("Access Team")], 5, "1,200 carers’ assessments in the year.", "R"),
  ("7", "Double the number of short-break vouchers.", "Commissioning", [B("Commissioning")], 11, "Carers report a break at least once a quarter.", "G"),
  ("8", "Make the carers’ page on the website readable on a telephone.", "Digital Team", [B("Digital Team")], 0, "Visits to the page rise.", "C")]),
 ("3", "Safeguarding", [
  ("9", "Decide within two working days whether each concern needs an enquiry.", "Principal Social Worker", [T("Principal Social Worker")], 3, "95% decided in time.", "A"),
  ("10", "Ask an independent chair to review the six oldest open enquiries and to say what stands in the way of closing them.", "Director of Adult Services", [T("Director of Adult Services")], 4, "No enquiry is open for more than a year without the Director’s agreement.", "R"),
  ("11", "Feed back the result of every enquiry to the person who raised it.", "Bogdan Ionescu / Team Managers", [P("Bogdan Ionescu"), T("Team Managers")], 7, "Referrers are told in at least nine cases in ten.", "G"),
  ("12", "Audit sixty enquiries with the Safeguarding Adults Board.", "SAB Business Unit", [B("SAB Business Unit")], 9, "Making Safeguarding Personal is plain in four files in five.", "G")])]
class Turned(Flowable):
    def __init__(s, t): s.t = t; s.width, s.height = 14, 0
    def wrap(s, w, h): return 14, 10
    def draw(s): s.canv.saveState(); s.canv.rotate(90); s.canv.setFont("Helvetica-Bold", 10); s.canv.drawCentredString(5, -12, s.t); s.canv.restoreState()
b = ParagraphStyle("b", fontName="Helvetica", fontSize=9, leading=11); bb = ParagraphStyle("bb", parent=b, fontName="Helvetica-Bold"); cc = ParagraphStyle("c", parent=bb, alignment=1)
def foot(c, d): c.setFont("Helvetica-Oblique", 8); c.drawString(40, 26, "Lowther Bay BC – Adults Improvement Board, 17 July 2025"); c.drawRightString(1150, 26, f"Page {d.page}")
flow = [Paragraph(ORG, b), Paragraph(TITLE, ParagraphStyle("t", parent=bb, fontSize=20, leading=26)), Paragraph(INSP, b), Spacer(1, 10)]
W = [34, 30, 270, 130] + [26] * 12 + [260, 40]
head = [["Theme", "No", "Action", "Who", "2025/26"] + [""] * 11 + ["What will be different", "RAG"], [""] * 4 + MON + ["", ""]]
rows = [[Paragraph(x, cc if 4 <= i < 16 else bb) for i, x in enumerate(r)] for r in head]
rows[0][0] = Turned("Theme"); style = [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#cfd8dc")), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("ALIGN", (4, 2), (15, -1), "CENTER"), ("FONTNAME", (4, 2), (15, -1), "DejaVu"), ("SPAN", (4, 0), (15, 0)), ("LEFTPADDING", (4, 1), (15, -1), 1), ("RIGHTPADDING", (4, 1), (15, -1), 1)]
style += [("SPAN", (i, 0), (i, 1)) for i in (0, 1, 2, 3, 16, 17)]
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont("DejaVu", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
areas = []
for n, t, acts in PLAN:
    heading = f"{n} {t}"; top = len(rows); ga = []
    for ref, act, lt, ow, m, out, rag in acts:
        r = len(rows); mark = Paragraph("C<super>1</super>", cc) if ref == "4" else Paragraph(rag, cc)
        rows.append([Turned(heading) if r == top else "", ref, Paragraph(act, b), Paragraph(lt, b)] + ["◆" if i == m else "" for i in range(12)] + [Paragraph(out, b), mark])
        style.append(("BACKGROUND", (17, r), (17, r), colors.HexColor(G[rag][2])))
        ga.append(A(ref, act, lt, ow, D(MON[m] + (" 2025" if m < 9 else " 2026"), DUE[m]), out, None, G[rag][1], G[rag][0], drop=["timescale_text"]))
    style.append(("SPAN", (0, top), (0, len(rows) - 1))); areas.append(AREA(n, "theme", heading, t, ga))
t = Table(rows, colWidths=W, rowHeights=[18, 18] + [44] * (len(rows) - 2)); t.setStyle(style); flow += [t, Spacer(1, 8)]
flow += [Paragraph("◆ month in which the action will be completed".replace("◆", "<font name=DejaVu>◆</font>"), b), Paragraph("RAG: C – completed; G – on track; A – at risk; R – off track", b), Paragraph("<super>1</super> Except for items that need fixing to a wall.", b)]
SimpleDocTemplate(path(NAME + ".pdf"), pagesize=landscape(A3), leftMargin=30, rightMargin=30, topMargin=30, bottomMargin=40, title=TITLE, invariant=1).build(flow, onFirstPage=foot, onLaterPages=foot)
write(NAME, ORG, TITLE, INSP, [["area", "Theme"], ["ref", "No"], ["description", "Action"], ["owners", "Who"], ["timescale", "2025/26"], ["outcome", "What will be different"], ["rag", "RAG"]], areas)
