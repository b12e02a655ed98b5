"""38 HTML: a document saved as a web page by a word processor, in windows-1252: paragraphs of class MsoNormal in each cell, no-break spaces, rowspans for the finding and the outcome, a heading row over two rows, symbols as bullets."""
from goldlib import *
from html import escape
NAME = "new38"
ORG, TITLE, INSP = "Torrisdale County Council", "Post-Inspection Action Plan – Adoption and Permanence", "Inspection of children’s services, 22 January – 2 February 2024"
PLAN = [("Finding 1", "Too many children wait too long for a permanent home.", "Children are matched within four months of a placement order.", [
  ("Hold a permanence planning meeting by the second review.", "Ursula Penhaligon", [P("Ursula Penhaligon")], "IRO Service", [B("IRO Service", "support")], D("29 March 2024", "2024-03-29"), "Meetings held for 38 of 41 children."),
  ("Track every child with a plan of adoption in one list.", "Permanence Tracker Officer", [T("Permanence Tracker Officer")], None, [], D("15 April 2024", "2024-04-15"), "List in use since 8 April."),
  ("Begin family finding before the court’s decision.", "Adopt Torrisdale", [B("Adopt Torrisdale")], "Legal Services", [B("Legal Services", "support")], F("From May 2024", "2024-05-01"), "Begun with six children.")]),
 ("Finding 2", "Life story work is weak and comes late.", "Each child has a life story book within ten days of the adoption order, written for their age.", [
  ("Train twelve workers to write life story books.", "Learning and Development", [B("Learning and Development")], None, [], D("End of June 2024", "2024-06-30"), "Course on 11 and 12 June."),
  ("Set up a clinic at which workers get help with a book.", "Adoption Support Manager", [T("Adoption Support Manager")], "Psychology Service", [B("Psychology Service", "support")], REC("Monthly from April 2024", MONTHLY, "2024-04-01"), None),
  ("Ask adopted young people to judge twenty books.", "Adoption Support Manager", [T("Adoption Support Manager")], "Voices Torrisdale", [B("Voices Torrisdale", "support")], D("September 2024", "2024-09-30"), "Eight young people have come forward.")]),
 ("Finding 3", "Support for special guardians depends on where they live.", "All guardians know what they can have and get it within 28 days.", [
  ("Write one offer for the whole county.", "Head of Permanence", [T("Head of Permanence")], "Special Guardians’ Group", [B("Special Guardians’ Group", "support")], D("31 May 2024", "2024-05-31"), "Draft with guardians."),
  ("Review the allowances of all 286 guardians.", "Finance (Children)", [B("Finance (Children)")], None, [], R("April 2024 to March 2025", "2024-04-01", "2025-03-31"), "44 reviewed."),
  ("Open support groups in Torr, Ellmouth and Highmarsh.", "Karim Aziz; Family Hubs", [P("Karim Aziz"), B("Family Hubs")], None, [], D("Summer term 2024", "2024-07-31"), "Torr group meets on Tuesdays.")]),
 ("Finding 4", "Managers do not test whether plans for permanence are working.", "Audits find that nine plans in ten are on time.", [
  ("Audit ten plans a quarter with a manager from another service.", "Quality Assurance Manager", [T("Quality Assurance Manager")], None, [], REC("Quarterly", QUARTERLY), "First audit found six on time."),
  ("Report delay to the corporate parenting board by child, not by average.", "Director of Children’s Services", [T("Director of Children’s Services")], "Performance Team", [B("Performance Team", "support")], D("Q2 2024/25", "2024-09-30"), None),
  ("Bring in a peer from another county for two days.", "Director of Children’s Services", [T("Director of Children’s Services")], None, [], D("w/c 7 October 2024", "2024-10-13"), None)])]
def p(x): return "<p class=MsoNormal><span style='font-size:10.0pt'>" + escape(x, False).replace("4 ", "4&nbsp;") + "<o:p></o:p></span></p>" if x else "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
areas, rows = [], ""
for k, (lab, title, out, acts) in enumerate(PLAN, 1):
    ga = []
    for i, (act, le, lo, su, so, ts, pr) in enumerate(acts):
        n = len(acts); ref = f"{k}.{i+1}"
        rows += "<tr>" + (f"<td rowspan={n} valign=top style='background:#DEEAF6'><p class=MsoNormal><b>{lab}</b></p>{p(title)}</td>" if i == 0 else "") + f"<td valign=top>{p(ref)}</td><td valign=top>{p(act)}</td><td valign=top>{p(le)}</td><td valign=top>{p(su)}</td><td valign=top>{p(ts['text'])}</td>" + (f"<td rowspan={n} valign=top>{p(out)}</td>" if i == 0 else "") + f"<td valign=top>{p(pr)}</td></tr>\n"
        ga.append(A(ref, act, le + ("\n" + su if su else ""), lo + so, ts, out, pr, drop=["owner_text"]))
    areas.append(AREA(str(k), "other", f"{lab}\n{title}", title, ga))
hd = lambda x, a="": f"<td {a} style='background:#1F4E79'><p class=MsoNormal align=center><b><span style='color:white'>{x}</span></b></p></td>"
page = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Word 15 (filtered)"><title>Action plan v0.7</title>
<style><!-- p.MsoNormal {{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}} table {{border-collapse:collapse}} td {{border:solid windowtext 1.0pt;padding:0cm 5.4pt}} --></style></head>
<body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal>{ORG}</p><p class=MsoTitle style='font-size:20pt'><b>{escape(TITLE)}</b></p><p class=MsoNormal>{INSP}</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Version 0.7&nbsp; 30 May 2024&nbsp; For the Improvement Board</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
<thead><tr>{hd("What inspectors found", "rowspan=2")}{hd("No", "rowspan=2")}{hd("Our response", "rowspan=2")}{hd("Responsibility", "colspan=2")}{hd("Complete by", "rowspan=2")}{hd("What it will look like when we have done it", "rowspan=2")}{hd("Position at 30 May 2024", "rowspan=2")}</tr>
<tr>{hd("Lead")}{hd("Supported by")}</tr></thead>
{rows}</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><span style='font-family:Symbol'>·</span>&nbsp; Questions to permanence@torrisdale.example</p>
</div></body></html>"""
open(path(NAME + ".html"), "w", encoding="cp1252", newline="\r\n").write(page)
write(NAME, ORG, TITLE, INSP, [["area", "What inspectors found"], ["ref", "No"], ["description", "Our response"], ["owners", "Responsibility Lead"], ["owners", "Responsibility Supported by"], ["timescale", "Complete by"], ["outcome", "What it will look like when we have done it"], ["progress", "Position at 30 May 2024"]], areas, span=True)
