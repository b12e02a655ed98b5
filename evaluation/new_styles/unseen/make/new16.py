"""16 text: what pdftotext -layout makes of a landscape table (reportlab) of a virtual school's plan; columns by blanks, words wrapped in their columns, form feeds, running footer."""
from goldlib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer
NAME = "new16"
ORG, TITLE, INSP = "Kingsmead and Arrow Valley Council", "Virtual School Improvement Plan 2023-24", "Ofsted ILACS inspection, February 2023"
PLAN = [("Objective 1: Raise attendance of children in care", [
  ("1.1", "Check attendance daily for all children placed outside the county.", "Attendance Officer", [T("Attendance Officer")], F("From 4 September 2023", "2023-09-04"), "Attendance reaches 94%.", "On track"),
  ("1.2", "Meet each school in which a child has missed ten sessions.", "Deputy Head, Virtual School", [T("Deputy Head, Virtual School")], REC("Half-termly", None), "Every child has an attendance plan.", "On track"),
  ("1.3", "Ask carers what gets in the way, by telephone, in every case.", "Sukhdeep Gill", [P("Sukhdeep Gill")], D("20 Oct 2023", "2023-10-20"), "Carers’ answers shape the plan.", "Complete")]),
 ("Objective 2: Improve the quality of personal education plans", [
  ("2.1", "Move all plans to the electronic form.", "Systems Officer", [T("Systems Officer")], D("31 Dec 2023", "2023-12-31"), "No paper plans.", "Complete"),
  ("2.2", "Moderate one plan in four, with designated teachers.", "Martha Odhiambo", [P("Martha Odhiambo")], D("Spring term 2024", "2024-04-30"), "80% of plans are good.", "At risk"),
  ("2.3", "Put the child’s own words first.", "Designated Teachers", [T("Designated Teachers")], D("January 2024", "2024-01-31"), "Children recognise themselves in their plan.", "On track"),
  ("2.4", "Report the quality of plans to Corporate Parenting Board.", "Virtual School Head", [T("Virtual School Head")], D("14/03/24", "2024-03-14"), "Members ask questions about quality.", "Not started")]),
 ("Objective 3: Extend the school’s reach to children with a social worker", [
  ("3.1", "Write a training offer for schools on trauma.", "Educational Psychology Service", [B("Educational Psychology Service")], D("Nov 2023", "2023-11-30"), "Forty schools trained.", "On track"),
  ("3.2", "Set up a helpline for social workers on exclusion.", "Joost van Dijk", [P("Joost van Dijk")], D("1 Feb 2024", "2024-02-01"), "Exclusions of children with a social worker fall.", "Not started"),
  ("3.3", "Analyse results by type of plan and by locality.", "Data Team", [B("Data Team")], D("September 2024", "2024-09-30"), "Governors can see where gaps are widest.", "Not started")]),
 ("Objective 4: Support young people after the age of sixteen", [
  ("4.1", "Offer each school leaver in care three college visits and a guaranteed interview at the council, with someone to go with them.", "Gurpreet Lal and Post-16 Adviser", [P("Gurpreet Lal"), T("Post-16 Adviser")], D("Easter term 2024", None), "No leaver is without a plan in September.", "On track"),
  ("4.2", "Pay for tutors for those who sit English or mathematics again.", "Virtual School Head", [T("Virtual School Head")], R("Oct 2023 to May 2024", "2023-10-01", "2024-05-31"), "Half of those who sit again improve by a grade.", "At risk"),
  ("4.3", "Write a plan for each young person in custody within ten days of sentence.", "Youth Justice Service / Education Coordinator", [B("Youth Justice Service"), T("Education Coordinator")], K("ongoing", "Ongoing"), "Plans are in place and are known to the establishment.", "On track"),
  ("4.4", "Find mentors in local firms.", "TBC", [], K("unknown", "TBC"), "Thirty mentors.", "Not started")]),
 ("Objective 5: Strengthen governance of the virtual school", [
  ("5.1", "Appoint governors from health, from a special school and from among care-experienced adults.", "Chair of Governors", [T("Chair of Governors")], D("30th November 2023", "2023-11-30"), "The board has the knowledge that it needs.", "Complete"),
  ("5.2", "Ask an outside head to review the school’s own view of itself.", "Virtual School Head", [T("Virtual School Head")], D("mid-February 2024", "2024-02-15"), "Strengths and gaps are known and are written down.", "Not started"),
  ("5.3", "Send governors a one-page report before each meeting.", "Data Team", [B("Data Team")], REC("Termly from January 2024", TERMLY, "2024-01-01"), "Governors’ questions are sharper and are followed up in the minutes.", "On track")])]
CODE = {"On track": "on_track", "Complete": "completed", "At risk": "at_risk", "Not started": "not_started"}
H = ["Ref", "Action", "Lead", "Timescale", "Success measure", "Status"]
b = ParagraphStyle("b", fontName="Helvetica", fontSize=9, leading=11); bb = ParagraphStyle("bb", parent=b, fontName="Helvetica-Bold")
flow = [Paragraph(ORG, bb), Paragraph(TITLE, ParagraphStyle("t", parent=bb, fontSize=16, leading=20)), Paragraph(INSP, b), Spacer(1, 12)]; areas = []
def foot(c, d): c.setFont("Helvetica", 8); c.drawString(50, 24, f"Virtual School Improvement Plan 2023-24 – version 4 – page {d.page}")
for head, acts in PLAN:
    rows = [[Paragraph(x, bb) for x in H]]; ga = []
    for ref, act, lt, ow, ts, out, st in acts:
        rows.append([Paragraph(x, b) for x in (ref, act, lt, ts["text"], out, st)]); more = {"drop": ["timescale"]} if "Half" in ts["text"] or "Easter" in ts["text"] else {}
        ga.append(A(ref, act, lt, ow, ts, out, None, CODE[st], **more))
    t = Table(rows, colWidths=[36, 225, 130, 115, 160, 75]); t.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 8)])
    flow += [Paragraph(head, ParagraphStyle("h", parent=bb, fontSize=11, leading=18)), t, Spacer(1, 14)]
    areas.append(AREA(head[10], "other", head, head.split(": ")[1], ga))
import tempfile; p = os.path.join(tempfile.mkdtemp(), "x.pdf")
SimpleDocTemplate(p, pagesize=landscape(A4), leftMargin=50, rightMargin=50, topMargin=40, bottomMargin=45, invariant=1).build(flow, onFirstPage=foot, onLaterPages=foot)
subprocess.run(["pdftotext", "-layout", p, path(NAME + ".txt")], check=True)
write(NAME, ORG, TITLE, INSP, [[f, l] for f, l in zip(["ref", "description", "owners", "timescale", "outcome", "status"], H)], areas)
