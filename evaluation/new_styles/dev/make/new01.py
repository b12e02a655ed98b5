"""01 reportlab, A4 landscape: header groups over two rows, area rows, outcome cells over several actions, colour without words, key on the last page."""
from goldlib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, PageBreak
NAME = "new01"
C = {"blue": "#4f81bd", "green": "#92d050", "amber": "#ffc000", "red": "#ff3b30", None: "#ffffff"}
CODE = {"blue": "completed", "green": "on_track", "amber": "at_risk", "red": "delayed", None: "not_started"}
S, O = "strategic_lead", "operational_lead"
# ref, action, strategic (text, owners), operational, from, to, start, due, position, colour
PLAN = [
 ("1", "The Front Door", "Every contact is screened by a social worker the same day and the reasons for the decision are written down.", 3, [
  ("1a", "Put a practice lead in the front door team to check every contact that ends in no further action.", ("Ngozi Bamidele", [P("Ngozi Bamidele", role=S)]), ("Service Manager, Front Door", [T("Service Manager, Front Door", O)]), "May 2024", "Jul 2024", "2024-05-01", "2024-07-31", "Post filled from 10 June.", "blue"),
  ("1b", "Agree thresholds with the three police districts and publish them in plain English.", ("Ngozi Bamidele", [P("Ngozi Bamidele", role=S)]), ("Det Supt Carwyn Pugh", [P("Carwyn Pugh", role=O, title="Det Supt")]), "Jun 2024", "Oct 2024", "2024-06-01", "2024-10-31", "Draft with partners; one district has still to reply.", "amber"),
  ("1c", "Audit 30 contacts a month and report the findings to the Improvement Board.", ("Director of Children’s Services", [T("Director of Children’s Services", S)]), ("Quality Assurance Team", [B("Quality Assurance Team", O)]), "Jul 2024", "Mar 2025", "2024-07-01", "2025-03-31", "Two rounds of audit done.", "green")]),
 ("2", "Children in Need of Help and Protection", "Plans are short, clear and understood by families; fewer plans run beyond fifteen months.", 2, [
  ("2a", "Replace the child protection plan template with one that families helped to write.", ("Ruairi McAteer", [P("Ruairi McAteer", role=S)]), ("Thuy Nguyen and Gareth Lisle", [P("Thuy Nguyen", role=O), P("Gareth Lisle", role=O)]), "Apr 2024", "Sep 2024", "2024-04-01", "2024-09-30", "In use in all but one team.", "red"),
  ("2b", "Introduce a midway review, led by the conference chair, for every plan of more than nine months.", ("Ruairi McAteer", [P("Ruairi McAteer", role=S)]), ("Conference Chairs", [T("Conference Chairs", O)]), "Sep 2024", "Dec 2024", "2024-09-01", "2024-12-31", "First reviews booked for October.", "green")]),
 ("3", "Care Leavers", "Nine in ten care leavers have an up-to-date pathway plan that they have signed.", 4, [
  ("3a", "Recruit four personal advisers and cap caseloads at eighteen.", ("Director of Children’s Services", [T("Director of Children’s Services", S)]), ("HR", [B("HR", O)]), "May 2024", "Nov 2024", "2024-05-01", "2024-11-30", "Three in post.", "green"),
  ("3b", "Write a local offer for care leavers with the Care Leavers’ Council and put it online.", ("Oluwaseun Adair", [P("Oluwaseun Adair", role=S)]), ("Mina Farrokhzad", [P("Mina Farrokhzad", role=O)]), "Jun 2024", "Aug 2024", "2024-06-01", "2024-08-31", "Published 19 August.", "blue"),
  ("3c", "Agree a housing protocol with the two district councils so that no care leaver is placed in bed and breakfast.", ("Oluwaseun Adair", [P("Oluwaseun Adair", role=S)]), ("Housing Options Manager", [T("Housing Options Manager", O)]), "Jan 2025", "Jun 2025", "2025-01-01", "2025-06-30", None, None),
  ("3d", "Offer every care leaver an annual health check through the GP federation.", ("Oluwaseun Adair", [P("Oluwaseun Adair", role=S)]), ("Dr Hal Pemberton", [P("Hal Pemberton", role=O, title="Dr")]), "Oct 2024", "Mar 2025", "2024-10-01", "2025-03-31", "Federation has asked for a price per check.", "amber")]),
 ("4", "Corporate Parenting", "Every councillor knows what it is like to be in our care, and children say that the Council keeps its promises to them.", 6, [
  ("4a", "Revise the pledge to children in care with the Children in Care Council and have it adopted by full Council.", ("Cllr Beatrix Lomax", [P("Beatrix Lomax", role=S, title="Cllr")]), ("Participation Manager", [T("Participation Manager", O)]), "Apr 2024", "Jul 2024", "2024-04-01", "2024-07-31", "Adopted on 18 July. The pledge hangs in all of the Council’s offices and each child has a copy.", "blue"),
  ("4b", "Pair each member of the Corporate Parenting Board with a service and ask for a report of two visits a year.", ("Cllr Beatrix Lomax", [P("Beatrix Lomax", role=S, title="Cllr")]), ("Democratic Services", [B("Democratic Services", O)]), "Sep 2024", "Mar 2025", "2024-09-01", "2025-03-31", "Nine of twelve members have a service.", "green"),
  ("4c", "Offer work experience in the Council to every child in care aged 15 or more.", ("Chief Executive", [T("Chief Executive", S)]), ("HR / Virtual School", [B("HR", O), B("Virtual School", O)]), "Jun 2024", "Dec 2024", "2024-06-01", "2024-12-31", "Fourteen places offered by five departments; the law and planning departments have not answered.", "amber"),
  ("4d", "Ask partners on the Health and Wellbeing Board to sign the pledge.", ("Director of Public Health", [T("Director of Public Health", S)]), ("Kwame Ansah", [P("Kwame Ansah", role=O)]), "Jul 2024", "Sep 2024", "2024-07-01", "2024-09-30", "Fire and police have signed.", "red"),
  ("4e", "Publish a yearly report in a form that children helped to design.", ("Director of Children’s Services", [T("Director of Children’s Services", S)]), ("Participation Manager", [T("Participation Manager", O)]), "Feb 2025", "May 2025", "2025-02-01", "2025-05-31", None, None),
  ("4f", "Train all councillors within six months of each election.", ("Monitoring Officer", [T("Monitoring Officer", S)]), ("Democratic Services", [B("Democratic Services", O)]), "May 2024", "Nov 2024", "2024-05-01", "2024-11-30", "41 of 54 trained.", "green")]),
]
body = ParagraphStyle("b", fontName="Helvetica", fontSize=8, leading=10)
head = ParagraphStyle("h", parent=body, fontName="Helvetica-Bold", textColor=colors.white, alignment=1)
sec = ParagraphStyle("s", parent=body, fontName="Helvetica-Bold", fontSize=10, leading=13)
ORG, TITLE, INSP = "Marsham & Dunholme Council", "Children’s Services Improvement Plan 2024–26", "Inspection of local authority children’s services, 4 to 15 March 2024"
def furniture(c, d):
    c.setFont("Helvetica", 7); c.setFillGray(0.4)
    c.drawString(36, 24, "Improvement Plan v3.2 – Improvement Board 8 October 2024"); c.drawRightString(806, 24, f"{d.page} | Page")
def para(t, s=body): return Paragraph((t or "").replace("&", "&amp;"), s)
flow = [para(ORG, ParagraphStyle("o", parent=body, fontSize=12, leading=16)), para(TITLE, ParagraphStyle("t", parent=body, fontName="Helvetica-Bold", fontSize=18, leading=24)), para(INSP, sec), Spacer(1, 8),
        para("This plan is owned by the Improvement Board, which meets every six weeks under an independent chair. It replaces the self-evaluation action plan of 2023. Positions are as reported to the Board by the delivery leads."), Spacer(1, 10)]
heads = [["No.", "What we will do", "Who", "", "Timing", "", "Difference it will make", "Position at 30 September 2024", "RAG"], ["", "", "Strategic lead", "Operational lead", "From", "To", "", "", ""]]
rows = [[para(x, head) for x in r] for r in heads]
style = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("BACKGROUND", (0, 0), (-1, 1), colors.HexColor("#1f3864")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0))]
style += [("SPAN", (c, 0), (c, 1)) for c in (0, 1, 6, 7, 8)]
areas = []
for num, title, outcome, span, acts in PLAN:
    heading = f"Improvement theme {num}: {title}"
    r = len(rows); rows.append([para(heading, sec)] + [""] * 8); style += [("SPAN", (0, r), (8, r)), ("BACKGROUND", (0, r), (-1, r), colors.HexColor("#d9e2f3"))]
    ga = []
    for k, (ref, act, s, o, f, t, start, due, pos, col) in enumerate(acts):
        r = len(rows); rows.append([para(ref), para(act), para(s[0]), para(o[0]), para(f), para(t), para(outcome if k == 0 else ""), para(pos), ""])
        if k == 0: style.append(("SPAN", (6, r), (6, r + len(acts) - 1)))
        style.append(("BACKGROUND", (8, r), (8, r), colors.HexColor(C[col])))
        ga.append(A(ref, act, s[0] + "\n" + o[0], s[1] + o[1], R(f"{f} {t}", start, due), outcome, pos, CODE[col], col, drop=["owner_text", "timescale_text"], **({"alt": {"status": ["planned"]}} if col is None else {})))
    areas.append(AREA(num, "theme", heading, title, ga))
t = Table(rows, colWidths=[30, 175, 78, 84, 42, 42, 120, 155, 34], repeatRows=2); 
t.setStyle(style); flow.append(t)
flow += [PageBreak(), para("Key to RAG", sec)]
key = [("blue", "Finished and evidence seen by the Board"), ("green", "On track"), ("amber", "At risk of running late"), ("red", "Late"), (None, "Not started: start date not reached")]
kt = Table([["", para(m)] for _, m in key], colWidths=[34, 220], hAlign="LEFT"); kt.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)] + [("BACKGROUND", (0, i), (0, i), colors.HexColor(C[c])) for i, (c, _) in enumerate(key)])
flow.append(kt)
SimpleDocTemplate(path(NAME + ".pdf"), pagesize=landscape(A4), leftMargin=36, rightMargin=36, topMargin=36, bottomMargin=40, title=TITLE, invariant=1).build(flow, onFirstPage=furniture, onLaterPages=furniture)
write(NAME, ORG, TITLE, INSP, [["ref", "No."], ["description", "What we will do"], ["owners", "Strategic lead"], ["owners", "Operational lead"], ["timescale", "From"], ["timescale", "To"], ["outcome", "Difference it will make"], ["progress", "Position at 30 September 2024"], ["rag", "RAG"]], areas, True)
