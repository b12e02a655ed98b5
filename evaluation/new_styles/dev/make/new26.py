"""26 Chromium: a partnership's plan with a banner; dated milestones as a list in the cell are the only dates; RAG as letters in round badges; measures with baseline and target; long rows that break over pages."""
from goldlib import *
from html import escape as h
NAME = "new26"
ORG, TITLE, INSP = "Ashcombe and Dunmere SEND Partnership", "Our Improvement Journey: Local Area SEND Plan", "Local area SEND inspection, 11 to 29 September 2023"
SR, OP = "strategic_lead", "operational_lead"
def M(due, *ms): return D("\n".join(f"{a} – {b}" for a, b, _ in ms), due, [(b, d) for a, b, d in ms])
G, A_, R_, B_ = ("G", "on_track", "green"), ("A", "at_risk", "amber"), ("R", "off_track", "red"), ("B", "completed", "blue")
PLAN = [("1", "Working as one partnership", [
  ("1.1", "Agree one vision for children with SEND, written with them, and use it in each strategy and contract.", "Director of Children’s Services", "SEND Strategy Manager", M("2024-03-31", ("Nov 2023", "first draft with families", "2023-11-30"), ("Jan 2024", "consultation ends", "2024-01-31"), ("Mar 2024", "adopted by all partners", "2024-03-31")), "Nine in ten staff can say what the vision is. Baseline: 34%.", B_),
  ("1.2", "Build a shared set of data for health, education and care, down to the level of the neighbourhood.", "Place Director, ICB", "Business Intelligence Lead", M("2024-07-31", ("Dec 2023", "data sharing agreement signed", "2023-12-31"), ("Jul 2024", "dashboard live", "2024-07-31")), "The board makes decisions on figures that are less than a month old.", A_),
  ("1.3", "Bring the three governance boards together and publish their papers.", "Chief Executive", "Head of Democratic Services", M("2024-02-29", ("Feb 2024", "new board meets", "2024-02-29")), "Families know where decisions are made.", B_),
  ("1.4", "Set up a joint commissioning team with a pooled budget for therapies.", "Place Director, ICB", "Joint Commissioner", M("2025-04-30", ("Apr 2024", "team in post", "2024-04-30"), ("Oct 2024", "budget agreed", "2024-10-31"), ("Apr 2025", "first joint contract begins", "2025-04-30")), "Children wait no longer than 18 weeks for speech and language therapy. Baseline: 41 weeks.", R_)]),
 ("2", "Plans that tell the child’s story", [
  ("2.1", "Clear the backlog of annual reviews, beginning with children out of school.", "Assistant Director, Education", "SEN Service Manager", M("2024-08-31", ("Mar 2024", "children out of school", "2024-03-31"), ("Aug 2024", "all others", "2024-08-31")), "No review is more than four weeks late. Baseline: 512 late.", A_),
  ("2.2", "Recruit and train a team to quality-assure plans before they are issued.", "Assistant Director, Education", "Principal Educational Psychologist", M("2024-05-31", ("Jan 2024", "team recruited", "2024-01-31"), ("May 2024", "training complete", "2024-05-31")), "Three plans in four are judged good. Baseline: 22%.", G),
  ("2.3", "Rewrite the templates for health and social care advice.", "Designated Clinical Officer", "Designated Social Care Officer", M("2024-01-31", ("Jan 2024", "templates in use", "2024-01-31")), "Advice says what the child needs and who will provide it.", B_),
  ("2.4", "Give each family a named officer and a number that is answered.", "Assistant Director, Education", "Customer Services Manager", M("2024-06-30", ("Feb 2024", "names sent to families", "2024-02-29"), ("Jun 2024", "calls answered in five minutes", "2024-06-30")), "Complaints about communication fall by half. Baseline: 140 a year.", G)]),
 ("3", "Enough of the right places", [
  ("3.1", "Open resource bases in six primary and three secondary schools across both districts.", "Director of Children’s Services", "Head of School Places", M("2026-09-30", ("Sep 2024", "three bases open", "2024-09-30"), ("Sep 2025", "six open", "2025-09-30"), ("Sep 2026", "all nine open", "2026-09-30")), "Seventy more children learn close to home.", G),
  ("3.2", "Agree with schools what is ordinarily available and check that it is there.", "Headteacher Representative", "Inclusion Adviser", M("2024-07-31", ("Apr 2024", "document agreed", "2024-04-30"), ("Jul 2024", "self-checks returned", "2024-07-31")), "Suspensions of pupils at SEN support fall to the national figure.", A_),
  ("3.3", "Review the quality and cost of all independent placements.", "Joint Commissioner", "Placements Officer", M("2024-12-31", ("Jun 2024", "half reviewed", "2024-06-30"), ("Dec 2024", "all reviewed", "2024-12-31")), "Each placement has a written judgement of quality.", G)]),
 ("4", "Ready for adult life", [
  ("4.1", "Start planning for adulthood in Year 9 with a meeting led by the young person.", "Director of Adult Services", "Transitions Manager", M("2024-09-30", ("May 2024", "pilot in four schools", "2024-05-31"), ("Sep 2024", "all schools", "2024-09-30")), "Nine in ten Year 9 reviews are led by the young person.", G),
  ("4.2", "Double the number of supported internships.", "Director of Regeneration", "Employment Inclusion Lead", M("2025-09-30", ("Sep 2024", "40 places", "2024-09-30"), ("Sep 2025", "60 places", "2025-09-30")), "Sixty interns a year. Baseline: 29.", G),
  ("4.3", "Write a joint protocol for young people who move from children’s to adults’ health services.", "Chief Nurse", "Named GP for SEND", M("2024-10-31", ("Oct 2024", "protocol signed", "2024-10-31")), "No young person is discharged on their birthday with nobody to go to.", A_)])]
COL = dict(B="#2b6cb0", G="#2f855a", A="#dd8a1a", R="#c53030"); areas, body = [], ""
for num, t, acts in PLAN:
    body += f"<h2>Ambition {num}. {h(t)}</h2><table><thead><tr><th style='width:4%'>Ref<th style='width:24%'>What we need to do<th style='width:13%'>SRO<th style='width:13%'>Delivery lead<th style='width:20%'>Key milestones<th style='width:21%'>How we will measure impact<th style='width:5%'>RAG</tr></thead><tbody>"; ga = []
    for ref, act, s, o, ts, out, (l, code, rag) in acts:
        body += f"<tr><td>{ref}<td>{h(act)}<td>{h(s)}<td>{h(o)}<td><ul>{''.join('<li>'+h(x)+'</li>' for x in ts['text'].split(chr(10)))}</ul><td>{h(out)}<td class=c><span style='background:{COL[l]}'>{l}</span></tr>"
        so = T("Place Director", SR, org="ICB") if "ICB" in s else T(s, SR)
        alt = {"owners": [[dict(so, role="lead"), T(o, OP)]]}
        if code == "at_risk": alt["status"] = ["delayed"]
        ga.append(A(ref, act, s + "\n" + o, [so, T(o, OP)], ts, out, None, code, rag, drop=["owner_text", "milestones"], alt=alt))
    body += "</tbody></table>"; areas.append(AREA(num, "other", f"Ambition {num}. {t}", t, ga))
html = f"""<!doctype html><html lang=en><meta charset=utf-8><title>{h(TITLE)}</title><style>@page{{size:A4 landscape;margin:13mm}}*{{-webkit-print-color-adjust:exact}}body{{font:9.5pt/1.35 'DejaVu Sans';margin:0}}header{{background:linear-gradient(90deg,#123b5d,#1f7a8c);color:#fff;padding:9mm}}h1{{margin:0;font-size:24pt}}h2{{color:#123b5d;font-size:13pt;break-after:avoid}}table{{border-collapse:collapse;width:100%;table-layout:fixed}}th{{background:#dbe9ef;text-align:left}}td,th{{border-bottom:1px solid #9ab;padding:5px 6px;vertical-align:top}}ul{{margin:0;padding-left:12px}}.c{{text-align:center}}.c span{{display:inline-block;width:20px;height:20px;line-height:20px;border-radius:50%;color:#fff;font-weight:bold}}</style>
<header>{h(ORG)}<h1>{h(TITLE)}</h1>{h(INSP)}</header><p>SRO means senior responsible officer: the person who answers for the action at the partnership board. B = done, G = on track, A = some slippage, R = serious concern.</p>{body}</html>"""
chromium_pdf(html, NAME)
write(NAME, ORG, TITLE, INSP, [["ref", "Ref"], ["description", "What we need to do"], ["owners", "SRO"], ["owners", "Delivery lead"], ["timescale", "Key milestones"], ["outcome", "How we will measure impact"], ["rag", "RAG"]], areas)
