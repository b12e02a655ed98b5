"""40 Typst: plan cards, two to a row under a chapter heading; number in a disc, name and text; a line of labels and values at the foot; a status ribbon in words at the right; measures as a quoted line."""
from goldlib import *
import typst
NAME = "new40"
ORG, TITLE, INSP = "City of Larkhaven", "Family Help: forty weeks to make it work", "Joint targeted area inspection, October 2025"
DN, OT, HD, NS = ("Finished", "completed", "3b82c4"), ("On track", "on_track", "3c9a5f"), ("Held up", "delayed", "d9822b"), ("To come", "not_started", "8a8f98")
PLAN = [("Chapter A", "Finding families sooner", [
  ("A map of need", "Map where families ask for help and where they do not, by school and GP practice.", "Insight Team", [B("Insight Team")], D("16 January 2026", "2026-01-16"), "Each locality knows its five most pressing needs.", DN),
  ("Midwives at the table", "Bring community midwives to the weekly allocation meeting.", "Head of Midwifery", [T("Head of Midwifery")], K("immediate", "Now"), "Help is offered before birth in 60 more families.", OT),
  ("School nurses’ hour", "Offer each school an hour a month with a family help worker.", "Nadia Orloff, Locality Manager", [P("Nadia Orloff", post="Locality Manager")], F("From February 2026", "2026-02-01"), "Fewer referrals that end with no action.", OT),
  ("One form", "Replace four referral forms by one that can be filled in on a phone.", "Digital Team and Front Door", [B("Digital Team"), B("Front Door")], D("End of March 2026", "2026-03-31"), "Nine in ten referrals use it.", HD)]),
 ("Chapter B", "One plan, one lead worker", [
  ("Lead practitioners", "Appoint 46 family help lead practitioners from the two services that are to merge.", "Director of Family Help", [T("Director of Family Help")], D("1 April 2026", "2026-04-01"), "Each family can name its lead.", OT),
  ("The family’s plan", "Write plans with families in their home, on one page.", "Practice Development Lead", [T("Practice Development Lead")], D("April 2026", "2026-04-30"), "Families say the plan is theirs.", NS),
  ("Family group meetings", "Offer a meeting of the wider family before any conference.", "Family Network Service", [B("Family Network Service")], R("March–September 2026", "2026-03-01", "2026-09-30"), "Eighty meetings in the year.", NS),
  ("Hand on the pen", "Give parents access to their record.", "Caldicott Guardian; Systems Manager", [T("Caldicott Guardian"), T("Systems Manager")], D("Summer 2026", "2026-08-31"), "A quarter of parents have looked.", NS)]),
 ("Chapter C", "Keeping children safe together", [
  ("A child protection team", "Form the multi-agency child protection team with police and health under one roof.", "Det Insp Lorna Speke", [P("Lorna Speke", title="Det Insp")], D("1 June 2026", "2026-06-01"), "Decisions in a day.", HD),
  ("Neglect clinic", "Hold a clinic each fortnight for cases of neglect that have not moved.", "Dr Femi Ojo, Named Doctor", [P("Femi Ojo", title="Dr", post="Named Doctor")], REC("Fortnightly from January 2026", "FREQ=WEEKLY;INTERVAL=2", "2026-01-01"), "Plans change after every clinic.", OT),
  ("Look back", "Look again at 100 closed cases of domestic abuse.", "Safeguarding Partnership / Women’s Aid Larkhaven", [B("Safeguarding Partnership"), B("Women’s Aid Larkhaven")], D("Spring 2026", "2026-05-31"), "We know what we missed.", OT),
  ("Out of hours", "Put a family help worker on duty at weekends.", "Emergency Duty Manager", [T("Emergency Duty Manager")], D("w/c 13 April 2026", "2026-04-19"), "Fewer children come into care at night.", NS)])]
E = lambda s: s.replace("\\", "\\\\").replace("#", "\\#").replace("*", "\\*").replace("_", "\\_").replace("/", "\\/").replace("@", "\\@")
src = f"""#set page(paper: "a4", margin: 1.6cm, header: context if counter(page).get().first() > 1 [#text(8pt, fill: gray)[{E(TITLE)} #h(1fr) {E(ORG)}]])
#set text(font: "Liberation Sans", size: 9pt, lang: "en", region: "gb")
#let card(n, name, body, who, when, sign, st, col) = box(width: 100%, height: 5.1cm, stroke: 0.7pt + rgb("#9aa5b1"), radius: 5pt, inset: 8pt)[
  #grid(columns: (0.8cm, 1fr, auto), gutter: 5pt, align: horizon, circle(radius: 0.36cm, fill: rgb("#20344d"))[#align(center + horizon, text(white, weight: "bold")[#n])], text(11pt, weight: "bold")[#name], box(fill: rgb("#" + col), inset: 3pt, radius: 2pt, text(7.5pt, white)[#st]))
  #v(1pt) #body
  #v(1fr)
  #text(style: "italic")[#sign]
  #line(length: 100%, stroke: 0.4pt + gray)
  #grid(columns: (1fr, 1fr), gutter: 4pt, [*WHO* #h(2pt) #who], [*WHEN* #h(2pt) #when])
]
#block(fill: rgb("#20344d"), width: 100%, inset: 12pt, radius: 5pt)[#text(white, 10pt)[{E(ORG)}] \\ #text(white, 20pt, weight: "bold")[{E(TITLE)}] \\ #text(white)[{E(INSP)}]]
#v(4pt) Each card is one piece of work. The words in italics say how we shall know that it has worked. Cards are moved at the board’s meeting every second Tuesday.
"""
areas, n = [], 0
for lab, t, acts in PLAN:
    src += f"#block(sticky: true, above: 14pt, below: 8pt, text(14pt, weight: \"bold\", fill: rgb(\"#20344d\"))[{lab}: {E(t)}])\n#grid(columns: (1fr, 1fr), gutter: 8pt,\n"; ga = []
    for nm, act, ot, ow, ts, out, (st, code, col) in acts:
        n += 1; src += f"card([{n}], [{E(nm)}], [{E(act)}], [{E(ot)}], [{E(ts['text'])}], [{E(out)}], [{st}], \"{col}\"),\n"
        more = {"alt": {"status": ["planned"]}} if code == "not_started" else {}
        if "Now" == ts["text"]: pass
        ga.append(A(str(n), act, ot, ow, ts, out, None, code, title=nm, **more))
    src += ")\n"; areas.append(AREA(lab[-1], "other", f"{lab}: {t}", t, ga))
open("/tmp/new40.typ", "w").write(src); typst.compile("/tmp/new40.typ", output=path(NAME + ".pdf"))
write(NAME, ORG, TITLE, INSP, [["ref", "(disc)"], ["title", "(card head)"], ["status", "(ribbon)"], ["description", "(card)"], ["outcome", "(italics)"], ["owners", "WHO"], ["timescale", "WHEN"]], areas)
