"""37 HTML: a council web page. Sections with details/summary per action; inside a definition list; a status tag in the summary; navigation, breadcrumb and footer around it."""
from goldlib import *
from html import escape as h
NAME = "new37"
ORG, TITLE, INSP = "Isle of Carrow Council", "Children’s services: our improvement pledges", "Ofsted focused visit, 5 and 6 November 2024"
DN, OT, SL, NS = ("Kept", "completed"), ("On course", "on_track"), ("Running late", "delayed"), ("Not yet begun", "not_started")
PLAN = [("Help at the right time", [
  ("Answer every call", "Put a qualified social worker on the line from 8am to 8pm.", "Bethan Sark", [P("Bethan Sark")], D("1 February 2025", "2025-02-01"), "The evening line opened on 27 January.", "Nobody has to ring twice.", DN),
  ("One assessment, not three", "Bring health visitors’ and social workers’ assessments into one form.", "Head of Early Help and Named Nurse", [T("Head of Early Help"), T("Named Nurse")], D("Summer 2025", "2025-08-31"), "Form tested with fourteen families.", "Families tell their story once.", OT),
  ("Say why", "Write to parents in plain words when no help is given.", "Front Door Manager", [T("Front Door Manager")], D("March 2025", "2025-03-31"), "Letters written; the system cannot send them yet.", "Complaints about decisions fall by half.", SL)]),
 ("Children in our care", [
  ("A home on the island", "Recruit twelve foster carers who live here.", "Fostering Team", [B("Fostering Team")], R("January 2025 – December 2025", "2025-01-01", "2025-12-31"), "Four approved, five in assessment.", "No child under ten leaves the island for want of a home.", OT),
  ("Health checks on time", "Hold a clinic every half term for first health checks.", "Dr Pauline Esk (Designated Doctor)", [P("Pauline Esk", title="Dr", post="Designated Doctor")], REC("Every half term from February 2025", "FREQ=MONTHLY;INTERVAL=2", "2025-02-01"), "Two clinics held.", "All first checks within 20 working days.", OT),
  ("My own social worker", "Keep the same social worker for at least a year.", "Team managers", [T("Team managers")], K("ongoing", "Ongoing"), "Average is now ten months.", "Children can name their social worker.", OT),
  ("Ferry passes", "Give care leavers free travel to the mainland until they are 25.", "Director of Resources", [T("Director of Resources")], D("April 2025", "2025-04-30"), None, "No one turns down work or study for the fare.", NS)]),
 ("A workforce that knows the island", [
  ("Grow our own", "Sponsor three residents through a social work degree.", "Workforce Board", [B("Workforce Board")], D("September 2025", "2025-09-30"), "Nine people have applied.", "Half of posts are held by islanders by 2028.", OT),
  ("Supervision every month", "Hold and write up supervision monthly.", "All managers", [T("All managers")], REC("Monthly", MONTHLY), "94% in February.", "Records show the thinking behind decisions.", OT),
  ("Learn together", "Shut the office for one afternoon a quarter to look at cases with partners.", "Principal Social Worker", [T("Principal Social Worker")], REC("Quarterly from March 2025", QUARTERLY, "2025-03-01"), "First afternoon held on 20 March.", "Practice improves from one audit to the next.", OT)])]
areas, body, n = [], "", 0
for k, (t, acts) in enumerate(PLAN, 1):
    body += f'<section id="s{k}"><h2>Pledge area {k}: {h(t)}</h2>\n'; ga = []
    for nm, act, ot, ow, ts, pr, out, (st, code) in acts:
        n += 1
        body += f'<details{" open" if n == 1 else ""}><summary><span class="n">{n}</span> {h(nm)} <span class="tag t{code}">{st}</span></summary>\n<dl><dt>The pledge</dt><dd>{h(act)}</dd><dt>Who will see to it</dt><dd>{h(ot)}</dd><dt>By</dt><dd>{h(ts["text"])}</dd>' + (f'<dt>So far</dt><dd>{h(pr)}</dd>' if pr else "") + f'<dt>How you will know</dt><dd>{h(out)}</dd></dl></details>\n'
        more = {"alt": {"timescale": [REC(ts["text"], "FREQ=WEEKLY;INTERVAL=6", "2025-02-01"), REC(ts["text"], "FREQ=WEEKLY;INTERVAL=7", "2025-02-01")]}} if "half term" in ts["text"] else {}
        ga.append(A(str(n), act, ot, ow, ts, out, pr, code, title=nm, **more))
    body += "</section>\n"; areas.append(AREA(str(k), "other", f"Pledge area {k}: {t}", t, ga))
page = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{h(TITLE)} | {h(ORG)}</title><meta name="viewport" content="width=device-width">
<style>body{{font:17px/1.5 sans-serif;max-width:52em;margin:auto;padding:1em}}nav,footer{{background:#eef;padding:.6em}}summary{{font-weight:bold;padding:.4em 0}}.n{{display:inline-block;min-width:1.6em}}.tag{{font-size:.75em;border-radius:3px;padding:.1em .5em;background:#ddd}}.tcompleted{{background:#cfe3ff}}.ton_track{{background:#cdecd0}}.tdelayed{{background:#ffd9b0}}dt{{font-weight:bold;float:left;clear:left;width:11em}}dd{{margin:0 0 .3em 11em}}</style>
<script>document.addEventListener('DOMContentLoaded',function(){{document.body.className='js'}});</script></head>
<body><a href="#main">Skip to main content</a><nav aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/children">Children and families</a> › Improvement pledges</nav>
<main id="main"><p class="org">{h(ORG)}</p><h1>{h(TITLE)}</h1><p>In answer to: {h(INSP)}</p>
<p>Open a pledge to read more. This page was last changed on 28 March 2025.</p>
<ul><li><a href="#s1">Help at the right time</a></li><li><a href="#s2">Children in our care</a></li><li><a href="#s3">A workforce that knows the island</a></li></ul>
{body}</main><aside><h2>Was this page useful?</h2><button>Yes</button> <button>No</button></aside><footer>© {h(ORG)} · <a href="/privacy">Privacy</a> · <a href="/accessibility">Accessibility</a></footer></body></html>
"""
open(path(NAME + ".html"), "w", encoding="utf-8").write(page)
write(NAME, ORG, TITLE, INSP, [["ref", "(summary)"], ["title", "(summary)"], ["status", "(tag)"], ["description", "The pledge"], ["owners", "Who will see to it"], ["timescale", "By"], ["progress", "So far"], ["outcome", "How you will know"]], areas)
