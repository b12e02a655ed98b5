"""22 Typst (needs typst): an FE college's quality improvement plan, rules only between rows, dated milestones within the cell, justified and hyphenated text, judgement words with a key of the plan's own."""
from goldlib import *
NAME = "new22"
ORG, TITLE, INSP = "Trentham and Dove College", "Quality Improvement Plan 2024/25", "Ofsted full inspection, 23–26 April 2024"
M = lambda text, due, *ms: D(text, due, ms)
PLAN = [("1", "Education programmes for young people", [
  ("1.1", "Raise attendance at English and mathematics by moving lessons to the morning.", "Deputy Principal", [T("Deputy Principal")], M("Draft timetable Oct 2024, final Jan 2025", "2025-01-31", ("Draft timetable", "2024-10-31"), ("final", "2025-01-31")), "Attendance at 88%.", "Improving"),
  ("1.2", "Set a starting-point test in each subject.", "Heads of Faculty", [T("Heads of Faculty")], D("20 September 2024", "2024-09-20"), "Teachers plan from what students can do.", "Secure"),
  ("1.3", "Publish the results of lesson visits to each faculty within a week, with the strengths first.", "Quality Improvement Manager", [T("Quality Improvement Manager")], F("From October 2024", "2024-10-01"), "Teachers act on what they are told, and the proportion of strong lessons rises.", "Improving"),
  ("1.4", "Give students work experience of at least 45 hours on T levels.", "Charlotte Mwangi", [P("Charlotte Mwangi")], D("30 May 2025", "2025-05-30"), "All 212 students complete a placement.", "Behind")]),
 ("2", "Adult learning programmes", [
  ("2.1", "Record where adults go next.", "Emre Aksoy / Student Services", [P("Emre Aksoy"), B("Student Services")], R("January to July 2025", "2025-01-01", "2025-07-31"), "Destinations known for nine in ten.", "Not started"),
  ("2.2", "Offer evening courses in the two outreach centres.", "Head of Adult Learning", [T("Head of Adult Learning")], D("Autumn term 2024", "2024-12-31"), "160 enrolments.", "Secure"),
  ("2.3", "Train tutors to teach adults who have little English.", "Head of Adult Learning and Yolanda Birch", [T("Head of Adult Learning"), P("Yolanda Birch")], D("14/02/2025", "2025-02-14"), "Learners make rapid progress.", "Improving")]),
 ("3", "Apprenticeships", [
  ("3.1", "See each apprentice and employer together every ten weeks.", "Work-based Assessors", [T("Work-based Assessors")], K("ongoing", "Ongoing"), "No apprentice is past the planned end date.", "Behind"),
  ("3.2", "Withdraw the two standards on which fewer than half achieve.", "Principal", [T("Principal")], D("31 July 2024", "2024-07-31"), "Achievement at 64%.", "Secure"),
  ("3.3", "Ask employers about careers guidance at each review.", "Hannah Le Fevre", [P("Hannah Le Fevre")], F("From September 2024", "2024-09-01"), "Apprentices know what they might do next.", "Improving")]),
 ("4", "Governance", [
  ("4.1", "Appoint two governors with knowledge of teaching.", "Clerk to the Corporation", [T("Clerk to the Corporation")], D("December 2024", "2024-12-31"), "Governors ask sharper questions.", "Secure"),
  ("4.2", "Report progress with this plan to the Corporation at each ordinary meeting.", "Principal", [T("Principal")], REC("Termly from December 2024", TERMLY, "2024-12-01"), "Governors know which actions are late and why.", "Improving"),
  ("4.3", "Commission an external review of governance.", "TBC", [], K("unknown", "TBC"), "The review’s findings are published.", "Not started"),
  ("4.4", "Link each governor to a faculty.", "Chair of the Corporation", [T("Chair of the Corporation")], D("end of November 2024", "2024-11-30"), "Two visits a year by each.", "Improving")])]
# the plan's own key decides
CODE = {"Secure": "completed", "Improving": "on_track", "Behind": "delayed", "Not started": "not_started"}
H = ["No", "Action", "Responsibility", "Milestones and completion", "Intended impact", "Progress judgement"]
q = lambda s: "[" + s.replace("#", "\\#").replace("/", "\\/") + "]"
src = f"""#set document(title: "{TITLE}")
#set page(paper: "a4", flipped: true, margin: 18mm, header: align(right, text(7pt, fill: gray)[{ORG} · QIP 2024\\/25 · Corporation 17 December 2024]), footer: align(center, text(8pt, context counter(page).display("1 of 1", both: true))))
#set text(font: "Liberation Serif", size: 10pt, lang: "en", region: "GB", hyphenate: true)
#set par(justify: true)
#text(11pt)[{ORG}] \\
#text(20pt, weight: "bold")[Quality Improvement Plan 2024\\/25]

{INSP}

Progress judgements: *Secure* – action complete and impact seen; *Improving* – on track; *Behind* – late; *Not started*.
"""
areas = []
for n, t, acts in PLAN:
    heading = f"Area {n}: {t}"; ga = []
    src += f"\n#v(4mm)\n#block(sticky: true, text(13pt, weight: \"bold\")[{heading}])\n#table(columns: (12mm, 2.2fr, 1.3fr, 1.4fr, 1.6fr, 1fr), stroke: (x: none, y: 0.5pt), table.header(" + ", ".join(f"[*{x}*]" for x in H) + "),\n"
    for ref, act, lt, ow, ts, out, st in acts:
        src += ", ".join(q(x) for x in (ref, act, lt, ts["text"], out, st)) + ",\n"
        more = {"alt": {"status": ["embedded"]}} if st == "Secure" else {}
        ga.append(A(ref, act, lt, ow, ts, out, None, CODE[st], **more))
    src += ")\n"; areas.append(AREA(n, "theme", heading, t, ga))
import sys, typst
p = os.path.join(tempfile.mkdtemp(), "x.typ"); open(p, "w", encoding="utf-8").write(src)
typst.compile(p, output=path(NAME + ".pdf"))
write(NAME, ORG, TITLE, INSP, [[f, l] for f, l in zip(["ref", "description", "owners", "timescale", "outcome", "status"], H)], areas)
