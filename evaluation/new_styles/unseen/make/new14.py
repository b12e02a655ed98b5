"""14 HTML: pasted from Word into a content system; one table a page section with a caption row, rowspans for theme and outcome, pictures with alt text for status, footnotes, and a key in which green is done and red not started."""
from goldlib import *
NAME = "new14"
ORG, TITLE, INSP = "Isle of Saltmarsh Council", "Written Statement of Action: Progress Update", "Joint local area SEND inspection, 2 – 6 December 2019"
PLAN = [("Theme A. Identifying need early", "More children have their needs met without a plan.", [
  ("i", "Health visitors use the same development check in all clinics.", "Catriona Mayhew", [P("Catriona Mayhew")], "by Sept. 2020", D("by Sept. 2020", "2020-09-30"), "Green"),
  ("ii", "Nurseries receive a visit from an early years adviser each term.", "Early Years Team", [B("Early Years Team")], "Termly", REC("Termly", TERMLY), "Amber"),
  ("iii", "A handbook tells schools what should be ordinarily available.", "Faisal Anwar and SENCO network", [P("Faisal Anwar"), B("SENCO network")], "31st Oct 2020", D("31st Oct 2020", "2020-10-31"), "Amber")]),
 ("Theme B. Joint commissioning", "Families do not have to tell their story more than once.", [
  ("iv", "A joint post is funded equally by the council and the CCG.", "Director of Children’s Services; CCG Accountable Officer", [T("Director of Children’s Services"), T("Accountable Officer", org="CCG")], "June 2020", D("June 2020", "2020-06-30"), "Green"),
  ("v", "Speech and language therapy is specified anew with outcomes for children.", "Joint Commissioner", [T("Joint Commissioner")], "March 2021", D("March 2021", "2021-03-31"), "Red"),
  ("vi", "A shared data set is reported to the SEND Board.", "Data Analyst (CCG)", [T("Data Analyst", org="CCG")], "Quarterly from July 2020", REC("Quarterly from July 2020", QUARTERLY, "2020-07-01"), "Amber")]),
 ("Theme C. Preparing for adulthood", "Seven in ten leavers with a plan go on to work, training or college.", [
  ("vii", "Every annual review from year 9 has a page on adult life.", "Karolina Szabo", [P("Karolina Szabo")], "Academic year 2020/21", D("Academic year 2020/21", "2021-08-31"), "Amber"),
  ("viii", "Supported internships are offered by four employers.", "Post-16 Lead", [T("Post-16 Lead")], "September 2021", D("September 2021", "2021-09-30"), "Red"),
  ("ix", "Adult social care attends reviews from the age of 16.", "Transitions Manager", [T("Transitions Manager")], "Ongoing", K("ongoing", "Ongoing"), "Amber"),
  ("x", "A guide to moving on is written with young people.", "Saltmarsh Young Voices", [B("Saltmarsh Young Voices")], "Easter 2021", D("Easter 2021", None), "Green")])]
CODE = {"Green": "completed", "Amber": "in_progress", "Red": "not_started"}
H = ["Theme", "", "Action", "Responsible", "Completion", "Impact for children and families", "Progress"]
td = lambda v, x="": f"<td valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'{x}><p class=MsoNormal><span style='font-size:9.0pt;font-family:\"Arial\",sans-serif'>{v}<o:p></o:p></span></p></td>"
h = f"<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta charset=utf-8><title>{TITLE}</title></head><body><div id=crumbs>You are here: Home &gt; Education &gt; SEND</div><h1>{ORG}</h1><h2>{TITLE}</h2><p>{INSP}</p><p>This page was last reviewed on 19 November 2020. It covers the actions that the Department for Education asked us to report.</p><table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>"
h += "<tr><td colspan=7 align=center><b>Progress at 13 November 2020</b></td></tr><tr>" + "".join(td(f"<b>{x}</b>") for x in H) + "</tr>"
areas = []
for head, out, acts in PLAN:
    ga = []
    for k, (ref, act, lt, ow, shown, ts, rag) in enumerate(acts):
        note = "<sup>1</sup>" if ref == "v" else "<sup>2</sup>" if ref == "vii" else ""
        h += "<tr>" + (td(f"<b>{head}</b>", f" rowspan={len(acts)}") if k == 0 else "") + td(ref) + td(act) + td(lt) + td(shown + note) + (td(out, f" rowspan={len(acts)}") if k == 0 else "") + td(f"<img src='/img/{rag.lower()}.gif' alt='{rag}' width=24>") + "</tr>\n"
        more = {"drop": ["timescale"]} if "Easter" in shown else {}
        if note: more["drop"] = ["timescale_text"]
        ga.append(A(ref, act, lt, ow, ts, out, None, CODE[rag], rag.lower(), **more))
    areas.append(AREA(head[6], "theme", head, head.split(". ")[1], ga))
h += "</table><p><sup>1</sup> Postponed from September 2020 because of the pandemic.</p><p><sup>2</sup> Reviews were held by video in the spring.</p><p><b>Key:</b> <img src='/img/green.gif' alt='Green'> done &nbsp; <img src='/img/amber.gif' alt='Amber'> in progress &nbsp; <img src='/img/red.gif' alt='Red'> not started</p><p>Share this page: Facebook Twitter</p></body></html>"
open(path(NAME + ".html"), "w", encoding="utf-8").write(h)
write(NAME, ORG, TITLE, INSP, [["area", H[0]], ["ref", H[1]], ["description", H[2]], ["owners", H[3]], ["timescale", H[4]], ["outcome", H[5]], ["rag", H[6]]], areas, True)
