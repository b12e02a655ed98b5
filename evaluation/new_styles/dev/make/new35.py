"""35 Typst: a SEND priority action plan. Each action is a pair of rows: the first with five cells, the second with two wide cells that begin with their own label. Status in words on a coloured ground."""
from goldlib import *
import typst
NAME = "new35"
ORG, TITLE, INSP = "Lynwater Local Area Partnership", "Priority Action Plan (SEND)", "Area SEND inspection, 24–28 February 2025"
G, A_, B_, R_ = ("On track", "on_track", "green", "7dc383"), ("Some risk", "at_risk", "amber", "f7c35c"), ("Done", "completed", "blue", "8db8e8"), ("Stuck", "off_track", "red", "e98a80")
PLAN = [("Priority action 1", "Leaders across education, health and care should act with urgency to cut waiting times for autism and ADHD assessment.", [
  ("PA1/1", "Open a second diagnostic clinic at Lynwater Community Hospital.", "Integrated Care Board", [B("Integrated Care Board")], D("By end of Q2 2025/26", "2025-09-30"), "Families wait no more than 40 weeks by March 2026; now 71.", "Rooms found; two of four clinicians appointed.", A_),
  ("PA1/2", "Write to all 1,900 families on the list with what help is there while they wait.", "Designated Clinical Officer", [T("Designated Clinical Officer")], D("30 May 2025", "2025-05-30"), "Families say that they know whom to ring.", "Letters sent in three languages on 22 May.", B_),
  ("PA1/3", "Train 120 school staff to make a needs-led profile without waiting for a diagnosis.", "Ottilie Grange, Principal Educational Psychologist", [P("Ottilie Grange", post="Principal Educational Psychologist")], R("September 2025 to March 2026", "2025-09-01", "2026-03-31"), "Nine schools in ten use the profile.", "Course in preparation; 64 booked.", G)]),
 ("Priority action 2", "The partnership should make sure that education, health and care plans are kept up to date, most of all for those who prepare for adulthood.", [
  ("PA2/1", "Review every plan of young people in Year 9 and above.", "Head of SEND", [T("Head of SEND")], D("By end of Q4 2025/26", "2026-03-31"), "All 412 plans name a goal for work, home, friends and health.", "97 reviewed.", A_),
  ("PA2/2", "Have social care advice written by someone who has met the child.", "Service Manager, Children with Disabilities", [T("Service Manager, Children with Disabilities")], D("June 2025", "2025-06-30"), "“Not known to this service” is no longer an answer.", "Advice is written after a visit in 8 of 10 cases.", G),
  ("PA2/3", "Send health advice within six weeks.", "Lynwater Community Health NHS Trust", [B("Lynwater Community Health NHS Trust")], D("July 2025", "2025-07-31"), "90% in time by the autumn; now 44%.", "No change since March: therapists’ vacancies.", R_),
  ("PA2/4", "Check ten finished plans a month with parents in the room.", "Quality Lead / Lynwater Parent Carer Forum", [T("Quality Lead"), B("Lynwater Parent Carer Forum")], REC("Monthly from May 2025", MONTHLY, "2025-05-01"), "Half of plans are judged good by December 2025.", "Twenty checked; seven good.", G)]),
 ("Area for improvement 1", "Leaders should strengthen the use of what children and young people tell them.", [
  ("AI1/1", "Set up a shadow board of ten young people, paid for their time.", "Participation Manager", [T("Participation Manager")], D("October 2025", "2025-10-31"), "Each board paper says what the shadow board thought.", "Twelve have applied.", G),
  ("AI1/2", "Answer each suggestion within a month.", "SEND Board Chair", [T("SEND Board Chair")], K("ongoing", "Ongoing"), "“You said, we did” is published every term.", "First issue out in July.", G),
  ("AI1/3", "Ask leavers at 25 what they would have changed.", "Transitions Team", [B("Transitions Team")], D("Winter 2025/26", "2026-02-28"), "Answers shape the next strategy.", "Not begun.", ("Not begun", "not_started", "grey", "d5d5d5"))])]
E = lambda s: s.replace("\\", "\\\\").replace("#", "\\#").replace("*", "\\*").replace("_", "\\_").replace("/", "\\/").replace("<", "\\<").replace("@", "\\@")
src = f"""#set page(paper: "a4", flipped: true, margin: (x: 1.5cm, y: 1.6cm), footer: context align(center, text(7pt)[{E(ORG)} · page #counter(page).display() of #counter(page).final().first()]))
#set text(font: "Liberation Sans", size: 8.5pt, lang: "en", region: "gb", hyphenate: true)
#set document(title: "{TITLE}")
#text(11pt)[{E(ORG)}]\\
#text(22pt, weight: "bold", fill: rgb("#5b2a6e"))[{TITLE}]

{E(INSP)}
#v(4pt)
"""
areas = []
for lab, title, acts in PLAN:
    ga = []; num = lab[-1]
    src += f"#block(sticky: true, above: 14pt, text(11pt, weight: \"bold\", fill: rgb(\"#5b2a6e\"))[{lab}: {E(title)}])\n#table(columns: (1.6cm, 1fr, 6.2cm, 3.6cm, 2.1cm), stroke: 0.4pt + rgb(\"#b9a7c4\"), inset: 5pt, table.header(..([Ref], [We will], [Held to account], [When], [Rating]).map(x => table.cell(fill: rgb(\"#5b2a6e\"), text(fill: white, weight: \"bold\", x)))),\n"
    for ref, act, ot, ow, ts, diff, pr, (w, code, rag, col) in acts:
        src += f"[{E(ref)}], [{E(act)}], [{E(ot)}], [{E(ts['text'])}], table.cell(fill: rgb(\"#{col}\"))[{w}],\ntable.cell(colspan: 2, fill: rgb(\"#f6f2f8\"))[*What will be different:* {E(diff)}], table.cell(colspan: 3, fill: rgb(\"#f6f2f8\"))[*Where we are (July 2025):* {E(pr)}],\n"
        ga.append(A(ref, act, ot, ow, ts, diff, pr, code, rag if code != "not_started" else None))
    src += ")\n"
    areas.append(AREA(num, "priority" if lab.startswith("P") else "area_for_improvement", f"{lab}: {title}", title, ga))
open("/tmp/new35.typ", "w").write(src); typst.compile("/tmp/new35.typ", output=path(NAME + ".pdf"))
write(NAME, ORG, TITLE, INSP, [["ref", "Ref"], ["description", "We will"], ["owners", "Held to account"], ["timescale", "When"], ["status", "Rating"], ["outcome", "What will be different:"], ["progress", "Where we are (July 2025):"]], areas)
