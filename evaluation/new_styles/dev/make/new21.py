"""21 Chromium: a children's home after a full inspection; each action is a row and below it a row across with its evidence so far; requirement rows across; portrait, browser's own header and footer (print time, address), a signature block."""
from goldlib import *
NAME = "new21"
ORG, TITLE, INSP = "Larkfield House (Beacon Lane Care Ltd)", "Action plan in response to inspection", "Full inspection, 6 and 7 August 2024"
PLAN = [("1", "Protection of children standard, regulation 12", [
  ("1.1", "Rewrite each child’s risk assessment and have it signed by all staff on shift.", "Registered Manager", [T("Registered Manager")], D("30 August 2024", "2024-08-30"), "Staff can say what they would do for each child.", "All four rewritten. Signed by 11 of 13 staff.", "Under way"),
  ("1.2", "Ring the police only after the shift leader has spoken to the on-call manager, save in an emergency.", "Shift Leaders", [T("Shift Leaders")], K("immediate", "Immediate"), "Calls to the police fall by half.", "Three calls in September against nine in July.", "Done"),
  ("1.3", "Check the bedroom door alarms each night and log the check.", "Night staff", [T("Night staff")], K("ongoing", "Ongoing"), "No child leaves unnoticed.", "Log seen by the manager every Monday.", "Done")]),
 ("2", "Leadership and management standard, regulation 13", [
  ("2.1", "Appoint a deputy manager.", "Responsible Individual", [T("Responsible Individual")], D("31 October 2024", "2024-10-31"), "There is a manager in the home on seven days a week.", "Interviews on 14 October.", "Under way"),
  ("2.2", "Hold supervision with each member of staff every four weeks.", "Registered Manager and Deputy Manager", [T("Registered Manager"), T("Deputy Manager")], F("From 1 September 2024", "2024-09-01"), "Supervision is never more than a week late.", None, "Not begun"),
  ("2.3", "Have the monthly visitor’s report answered in writing within ten days.", "Gwendolyn Asare", [P("Gwendolyn Asare")], REC("Monthly from September 2024", MONTHLY, "2024-09-01"), "Every point made by the visitor is answered.", "September’s answered in six days.", "Done"),
  ("2.4", "Bring the statement of purpose up to date and send it to the regulator.", "Responsible Individual", [T("Responsible Individual")], D("13.9.24", "2024-09-13"), "The statement says what the home does.", "Sent on 12 September.", "Done")]),
 ("3", "Education standard, regulation 8", [
  ("3.1", "Agree with the virtual school a timetable for each child who is not in full-time education.", "Ikram Benali (Education Lead)", [P("Ikram Benali", post="Education Lead")], D("by half term, October 2024", None), "Each child has at least fifteen hours a week.", "Agreed for one child of two.", "Under way"),
  ("3.2", "Turn the dining room into a study in the afternoons.", "Ikram Benali", [P("Ikram Benali")], D("w/c 2 September 2024", "2024-09-08"), "Children use it.", "Two children use it daily.", "Done"),
  ("3.3", "Read with the youngest child for fifteen minutes each evening.", "Key Workers", [T("Key Workers")], K("ongoing", "Ongoing"), "Reading age rises by a year.", None, "Done")])]
CODE = {"Done": "completed", "Under way": "in_progress", "Not begun": "not_started"}
H = ["Ref", "Action to be taken", "Person responsible", "Date for completion", "What will be better for children", "State"]
css = """@page{size:A4;margin:16mm 12mm 18mm}body{font:9pt/1.3 'Liberation Sans'}table{border-collapse:collapse;width:100%}td,th{border:1px solid #444;padding:1.3mm;vertical-align:top;text-align:left}th{background:#fbe4d5}
.r td{background:#833c0b;color:#fff;font-weight:bold}.e td{background:#f7f7f7;font-style:italic}tr{break-inside:avoid}h1{font-size:16pt;margin:2mm 0}.s{margin-top:14mm}"""
h = f"<html><head><meta charset=utf-8><title>{TITLE}</title><style>{css}</style></head><body><div>{ORG}</div><h1>{TITLE}</h1><div>{INSP}</div><p>Unique reference number: SC-not-real. This plan answers the three requirements made in the report. The line below each action says what has been done up to 30 September 2024 and where the evidence can be seen.</p><table><thead><tr>" + "".join(f"<th>{x}</th>" for x in H) + "</tr></thead><tbody>"
areas = []
for n, t, acts in PLAN:
    heading = f"Requirement {n}: {t}"; ga = []; h += f"<tr class=r><td colspan=6>{heading}</td></tr>"
    for ref, act, lt, ow, ts, out, ev, st in acts:
        h += "<tr>" + "".join(f"<td>{x}</td>" for x in (ref, act, lt, ts["text"], out, st)) + "</tr>"
        if ev: h += f"<tr class=e><td colspan=6><b>Progress and evidence:</b> {ev}</td></tr>"
        more = {"drop": ["timescale"]} if "half term" in ts["text"] else {}
        ga.append(A(ref, act, lt, ow, ts, out, ev, CODE[st], **more))
    areas.append(AREA(n, "other", heading, t, ga))
h += "</tbody></table><p class=s>Signed: ______________________ Responsible Individual &nbsp;&nbsp; Date: ______________</p></body></html>"
chromium_pdf(h, NAME, args=())
write(NAME, ORG, TITLE, INSP, [["ref", H[0]], ["description", H[1]], ["owners", H[2]], ["timescale", H[3]], ["outcome", H[4]], ["status", H[5]], ["progress", "Progress and evidence:"]], areas)
