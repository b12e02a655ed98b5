"""02 Chromium, portrait: a primary school's plan as cards two abreast, status pill in each card's head, labels run above their values."""
from goldlib import *
NAME = "new02"
ORG, TITLE, INSP = "St Aldhelm’s Church of England Primary School", "Post-Ofsted Action Plan", "Graded inspection: 21 and 22 May 2025"
# number, card title, what, led-by text, owners, date text, timescale, success, governor, pill
PLAN = [("A", "Early reading", [
  ("A1", "One phonics scheme", "Adopt a single phonics scheme from Nursery to Year 2 and retire the old books.", "Mrs Okonjo", [P("Okonjo", title="Mrs")], D("5th September 2025", "2025-09-05"), "All teachers of phonics have been observed twice and need no further coaching.", "Visit in week 6", "Done"),
  ("A2", "Keep-up sessions", "Run ten-minute keep-up sessions every afternoon for pupils in the lowest fifth.", "Miss Delacroix and Year 1 team", [P("Delacroix", title="Miss"), B("Year 1 team")], F("From 15 September 2025", "2025-09-15"), "85% of Year 1 pass the screening check in June 2026.", "Book look with pupils", "On track"),
  ("A3", "Reading at home", "Hold three reading workshops for parents, one of them on a Saturday.", "Mr Ilyas Rahman", [P("Ilyas Rahman", title="Mr")], D("by Easter 2026", None), "Reading records show that four pupils in five read at home five times a week.", "Parent survey to governors", "On track")]),
 ("B", "The wider curriculum", [
  ("B1", "What to remember", "Set out, for history and geography, the facts and vocabulary that pupils should remember at the end of each unit.", "Subject leaders", [T("Subject leaders")], D("End of autumn term 2025", "2025-12-31"), "Pupils in every year can talk about what they learned last term.", "Curriculum committee", "On track"),
  ("B2", "Quizzes that count", "Begin each lesson with a short quiz on earlier learning and use the results to plan.", "All class teachers", [T("All class teachers")], F("From January 2026", "2026-01-01"), "Subject leaders’ monitoring finds quizzes in all lessons visited.", "Learning walk", "Not started"),
  ("B3", "Books for every topic", "Spend the library grant on books that match the new history and geography units, and ask pupils to choose a fifth of them.", "Mr Ilyas Rahman & Mrs Okonjo", [P("Ilyas Rahman", title="Mr"), P("Okonjo", title="Mrs")], D("by 13 February 2026", "2026-02-13"), "Each classroom has at least fifteen books on the topic in hand.", "Pupil voice", "Not started"),
  ("B4", "Time for subject leaders", "Release each subject leader for half a day every half term.", "Headteacher", [T("Headteacher")], D("1 September 2025", "2025-09-01"), "Every leader has written a one-page report for governors.", "Report to full governing body", "Done"),
  ("B5", "Support from the trust", "Ask the trust’s geography adviser to review our unit plans.", "Mrs Okonjo / Diocesan Trust", [P("Okonjo", title="Mrs"), B("Diocesan Trust")], D("November 2025", "2025-11-30"), "Adviser’s report shared and acted on.", "Curriculum committee", "Behind")]),
 ("C", "Attendance", [
  ("C1", "First-day calls", "Ring home by 9.30 on the first day of every absence.", "Mrs P Wójcik (School Business Manager)", [P("P Wójcik", title="Mrs", post="School Business Manager")], K("immediate", "Immediate"), "Absence without a known reason is below 1%.", "Half-termly data", "Done"),
  ("C2", "A warm start", "Open a breakfast club, free for pupils whose attendance is below 90%.", "Miss Delacroix", [P("Delacroix", title="Miss")], D("Monday 3 November 2025", "2025-11-03"), "Thirty pupils come each morning and are in class on time.", "Visit to the club", "On track"),
  ("C3", "Families in difficulty", "Meet the parents of each persistently absent pupil and write a support plan.", "Mr Rahman and Education Welfare Officer", [P("Rahman", title="Mr"), T("Education Welfare Officer")], D("24/10/25", "2025-10-24"), "Persistent absence falls from 24% to 15%.", "Half-termly data", "Behind")])]
CODE = {"Done": "completed", "On track": "on_track", "Not started": "not_started", "Behind": "delayed"}
COL = {"Done": "#2f5d8a", "On track": "#3a7d44", "Not started": "#777", "Behind": "#b3541e"}
L = ["What we will do", "Led by", "To be done by", "We will know it has worked when", "Governors’ check"]
css = """@page{size:A4;margin:14mm 12mm 16mm}body{font:9.5pt/1.35 'Liberation Serif';color:#222}h1{font-size:24pt;margin:30mm 0 2mm}.c{page-break-after:always}
h2{font:bold 13pt 'Liberation Sans';border-bottom:2px solid #7a1f3d;color:#7a1f3d;margin:5mm 0 3mm;break-after:avoid}.g{display:grid;grid-template-columns:1fr 1fr;gap:4mm}
.k{border:1px solid #999;border-radius:3mm;overflow:hidden;break-inside:avoid}.k header{background:#f0e6ea;padding:1.5mm 3mm;font:bold 10pt 'Liberation Sans'}.p{float:right;color:#fff;border-radius:3mm;padding:0 2.5mm;font-size:8pt}
.k div{padding:1mm 3mm}.l{display:block;font:bold 7.5pt 'Liberation Sans';color:#7a1f3d}"""
h = f"<html><head><meta charset=utf-8><title>{TITLE}</title><style>{css}</style></head><body><div class=c><p style='font-size:14pt'>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p style='margin-top:30mm'>Approved by the governing body on 9 July 2025.</p><p>Inspectors judged that pupils behave well and enjoy school. They asked us to improve three things, and the pages that follow say how. Each card is one action. The coloured label shows where we had got to when governors last met, on 3 October 2025.</p></div>"
areas = []
for n, t, cards in PLAN:
    heading = f"Area {n} – {t}"; h += f"<h2>{heading}</h2><div class=g>"; ga = []
    for ref, ct, what, led, ow, ts, suc, gov, pill in cards:
        h += f"<section class=k><header><span class=p style='background:{COL[pill]}'>{pill}</span>{ref} {ct}</header>" + "".join(f"<div><span class=l>{l}</span>{v}</div>" for l, v in zip(L, [what, led, ts["text"], suc, gov])) + "</section>"
        more = {"drop": ["timescale"]} if "Easter" in ts["text"] else {}
        if pill == "Behind": more["alt"] = {"status": ["off_track", "at_risk"]}
        ga.append(A(ref, what, led, ow, ts, suc, None, CODE[pill], title=ct, governor=gov, **more))
    h += "</div>"; areas.append(AREA(n, "theme", heading, t, ga))
chromium_pdf(h + "</body></html>", NAME)
write(NAME, ORG, TITLE, INSP, [["ref", "(card head)"], ["title", "(card head)"], ["description", L[0]], ["owners", L[1]], ["timescale", L[2]], ["outcome", L[3]], ["governor", L[4]], ["status", "(pill)"]], areas)
