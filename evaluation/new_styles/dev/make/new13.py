"""13 HTML: a council web page, GOV.UK manner; an accordion a priority, in it a heading, a paragraph and a definition list an action; breadcrumbs, cookie banner, contents and footer around it."""
from goldlib import *
NAME = "new13"
ORG, TITLE, INSP = "Brackendale Council", "Our plan to improve children’s social care", "Ofsted inspection, November 2023"
PLAN = [("1", "Making sure children are seen quickly", [
  ("1", "Answer calls from professionals on a separate line so that they do not wait behind the public.", "Asha Raghunathan, Head of Contact and Referral", [P("Asha Raghunathan", post="Head of Contact and Referral")], D("31 January 2024", "2024-01-31"), "Calls are answered in under two minutes on average.", "The line opened on 15 January.", "Done"),
  ("2", "Visit every child within five working days of a referral that needs an assessment.", "Assessment team managers", [T("Assessment team managers")], D("April 2024", "2024-04-30"), "At least 95% of first visits are made within five working days.", "84% in February.", "In progress"),
  ("3", "Publish the waiting times each month on this page.", "Performance and Insight", [B("Performance and Insight")], REC("Every month from February 2024", MONTHLY, "2024-02-01"), "Residents can see how we are doing.", None, "In progress")]),
 ("2", "Listening to children", [
  ("4", "Write all case notes to the child.", "Principal Social Worker", [T("Principal Social Worker")], D("1 July 2024", "2024-07-01"), "A young inspector reading ten files understands nine of them.", "Training has reached 140 of 190 staff.", "In progress"),
  ("5", "Give each child in care a choice of three dates and places for the review.", "Independent Reviewing Service", [B("Independent Reviewing Service")], D("end of June 2024", "2024-06-30"), "Children chair or help to chair one review in three.", None, "Not started"),
  ("6", "Bring the Children in Care Council’s five pledges to full Council.", "Cllr Meredith Oakes and Callum Fairweather", [P("Meredith Oakes", title="Cllr"), P("Callum Fairweather")], D("21 February 2024", "2024-02-21"), "Council adopts the pledges and hears each year how they have been kept.", "Adopted with no vote against.", "Done")]),
 ("3", "Homes for children", [
  ("7", "Open two homes for brothers and sisters.", "Service Manager, Placements", [T("Service Manager, Placements")], R("2024 to 2026", "2024-01-01", "2026-12-31"), "No sibling group is split for want of a home.", "Planning permission given for the first.", "In progress"),
  ("8", "Raise the fostering allowance to the regional average.", "Director of Finance", [T("Director of Finance")], D("1 April 2024", "2024-04-01"), "Fewer than five carers leave for agencies each year.", "Cabinet decides on 12 March.", "At risk"),
  ("9", "Ask all agencies to tell us a month before a child is to move.", "Commissioning Team", [B("Commissioning Team")], K("ongoing", "Ongoing"), "Planned endings are the rule.", None, "In progress"),
  ("10", "Check all unregistered arrangements each week.", "Asha Raghunathan", [P("Asha Raghunathan")], REC("Weekly", WEEKLY), "No child lives in an unregistered home.", "None at present.", "In progress")]),
 ("4", "A steady workforce", [
  ("11", "Offer a retention payment after two years.", "HR", [B("HR")], DONE("Completed December 2023", "2023-12-31"), "Agency staff make up less than 10% of social workers.", "21 staff have taken it up.", "Done"),
  ("12", "Open a social work academy with the university.", "Tomasz Brennan-Cole / University of Brackendale", [P("Tomasz Brennan-Cole"), B("University of Brackendale")], D("September 2024", "2024-09-30"), "Thirty graduates a year choose to stay.", "Partnership agreement signed.", "In progress")])]
CODE = {"Done": "completed", "In progress": "in_progress", "Not started": "not_started", "At risk": "at_risk"}
L = ["Who is responsible", "When it will be done", "What we want to achieve", "Latest update", "Status"]
h = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - {ORG}</title><style>body{{font-family:Arial;max-width:900px;margin:auto}}dt{{font-weight:bold}}.tag{{background:#1d70b8;color:#fff;padding:2px 6px}}</style></head><body>
<div class="cookie-banner"><p>We use some essential cookies to make this website work.</p><button>Accept</button></div>
<header><a href="/">{ORG}</a><nav><ul><li><a href="/council-tax">Council Tax</a></li><li><a href="/bins">Bins and recycling</a></li><li><a href="/schools">Schools</a></li></ul></nav></header>
<nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/children">Children and families</a></li></ol></nav>
<main><h1>{TITLE}</h1><p>After the {INSP} we agreed four priorities. Open a section to read what we will do, who will do it and by when.</p><p>Last updated: 4 March 2024</p>
"""
areas = []
for n, t, acts in PLAN:
    heading = f"Priority {n}: {t}"; ga = []; h += f'<details class="accordion"{" open" if n == "1" else ""}><summary><h2>{heading}</h2></summary><div>\n'
    for ref, act, lt, ow, ts, out, pr, st in acts:
        h += f'<h3>Action {ref}</h3><p>{act}</p><dl>' + "".join(f"<div><dt>{l}</dt><dd>{v}</dd></div>" for l, v in zip(L, [lt, ts["text"], out, pr, f'<strong class="tag">{st}</strong>']) if v) + "</dl>\n"
        ga.append(A(ref, act, lt, ow, ts, out, pr, CODE[st]))
    h += "</div></details>\n"; areas.append(AREA(n, "priority", heading, t, ga))
h += f'<h2>How we check progress</h2><p>The Improvement Board meets every eight weeks. Papers are in the <a href="/democracy">democracy section</a>.</p><h2>Related pages</h2><ul><li><a href="/report">Worried about a child?</a></li><li><a href="/foster">Foster for {ORG}</a></li></ul></main><footer><p>Civic Centre, Market Square</p><p>Contact us | Accessibility | Privacy</p></footer></body></html>'
open(path(NAME + ".html"), "w", encoding="utf-8").write(h)
write(NAME, ORG, TITLE, INSP, [[f, l] for f, l in zip(["owners", "timescale", "outcome", "progress", "status"], L)], areas)
