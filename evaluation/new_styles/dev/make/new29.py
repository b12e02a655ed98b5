"""29 Chromium: a narrative plan without a table. Numbered paragraphs under numbered headings, context in plain paragraphs, owner and date in square brackets at the paragraph's end."""
from goldlib import *
NAME = "new29"
ORG, TITLE, INSP = "Oxmere City Council", "Getting to Good: our children’s services improvement plan", "ILACS inspection, 2 to 13 December 2024"
PLAN = [("1", "Leading from the front", "Inspectors said that leaders did not know enough about the experience of children. They were right. In the past we counted too much and listened too little.", [
  ("1.1", "The Chief Executive will chair a monthly improvement board with an independent adviser at the table.", "Chief Executive; from January 2025", [T("Chief Executive")], F("from January 2025", "2025-01-01")),
  ("1.2", "Each director will spend one day a month with a front-line team and write down what was learned.", "All directors; monthly", [T("All directors")], REC("monthly", MONTHLY)),
  ("1.3", "We will publish a single set of twelve measures, with what children say beside each of them.", "Rowena Castlemaine, Head of Insight; 31 March 2025", [P("Rowena Castlemaine", post="Head of Insight")], D("31 March 2025", "2025-03-31"))]),
 ("2", "A front door that opens", "A third of contacts waited more than a day for a decision. Partners did not always understand our thresholds.", [
  ("2.1", "We will put two more social workers and an early help worker into the front door.", "Head of MASH; end of February 2025", [T("Head of MASH")], D("end of February 2025", "2025-02-28")),
  ("2.2", "We will rewrite the threshold document with schools, health and the police, in no more than eight pages.", "Safeguarding Partnership; May 2025", [B("Safeguarding Partnership")], D("May 2025", "2025-05-31")),
  ("2.3", "We will ring every referrer back within two working days to say what was decided.", "Head of MASH; in place", [T("Head of MASH")], K("in_place", "in place")),
  ("2.4", "We will sample twenty decisions of no further action each week.", "Principal Social Worker; weekly until September 2025", [T("Principal Social Worker")], REC("weekly until September 2025", WEEKLY, due="2025-09-30"))]),
 ("3", "Plans that change lives", "Too many plans were lists of appointments. Children could not say what their plan was for.", [
  ("3.1", "Every child in need plan will be rewritten with the family in plain words.", "Team managers; 30 June 2025", [T("Team managers")], D("30 June 2025", "2025-06-30")),
  ("3.2", "Independent reviewing officers will write to each child after the review.", "Samuel Oyelaran; from April 2025", [P("Samuel Oyelaran")], F("from April 2025", "2025-04-01")),
  ("3.3", "Plans that have run for nine months will be heard by a panel.", "Service Director (Safeguarding) and Legal Services; by Easter 2025", [T("Service Director (Safeguarding)"), B("Legal Services")], D("by Easter 2025", "2025-04-20"))]),
 ("4", "People who stay", "One post in four was held by an agency worker at the time of the inspection.", [
  ("4.1", "We will pay a retention award after two and four years.", "Director of HR; 1 April 2025", [T("Director of HR")], D("1 April 2025", "2025-04-01")),
  ("4.2", "No newly qualified worker will hold more than fourteen children.", "Team managers; immediately", [T("Team managers")], K("immediate", "immediately")),
  ("4.3", "We will open a social work academy with Oxmere University.", "Dr Hal Prendergast (Academy Lead); autumn 2025", [P("Hal Prendergast", title="Dr", post="Academy Lead")], D("autumn 2025", "2025-11-30"))])]
areas, body = [], ""
for num, title, ctx, acts in PLAN:
    body += f"<h2>{num}. {title}</h2><p class=ctx>{ctx}</p>"; ga = []
    for ref, act, br, ow, ts in acts:
        body += f"<p class=a><b>{ref}</b> {act} <span>[{br}]</span></p>"; more = {}
        drop = []
        if ts["kind"] == "in_place": drop.append("status")
        if "Easter" in ts["text"]: more["alt"] = {"timescale": [D("by Easter 2025", "2025-04-30"), D("by Easter 2025", "2025-04-18"), D("by Easter 2025", "2025-04-21"), K("unknown", "by Easter 2025")]}
        if "until" in ts["text"]: more["alt"] = {"timescale": [REC(ts["text"], "FREQ=WEEKLY;UNTIL=20250930", due="2025-09-30")]}
        ga.append(A(ref, act, br.rsplit("; ", 1)[0], ow, ts, drop=drop, **more) if drop else A(ref, act, br.rsplit("; ", 1)[0], ow, ts, **more))
    areas.append(AREA(num, "theme", f"{num}. {title}", title, ga))
html = f"""<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:A4;margin:24mm 26mm}}body{{font:11pt/1.5 'Liberation Serif';color:#222}}h1{{font:bold 26pt/1.15 'Liberation Sans';color:#00504a;margin:0 0 4mm}}h2{{font:bold 15pt 'Liberation Sans';color:#00504a;border-top:2px solid #00504a;padding-top:3mm;margin-top:9mm;break-after:avoid}}.ctx{{font-style:italic}}.a{{margin-left:9mm;text-indent:-9mm;break-inside:avoid}}.a span{{color:#00504a;font-weight:bold}}</style>
<p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>This is a short plan on purpose. It says what we will do, who will see that it is done, and by when. Names and dates stand in square brackets after each promise. Our improvement board will look at all of it every month, and the council’s scrutiny panel every quarter.</p>{body}
<h2>How you can hold us to this</h2><p>Write to improvement@oxmere.example or speak to your councillor. We will publish a report in July 2025 and again in December 2025.</p></html>"""
chromium_pdf(html, NAME)
write(NAME, ORG, TITLE, INSP, [["owners", "(bracket)"], ["timescale", "(bracket)"]], areas)
