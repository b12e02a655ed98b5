"""07 CSV: a youth justice service's export with semicolons, byte-order mark, title lines above the header, blank theme cells below the first, line breaks inside cells, a count at the end."""
from goldlib import *
import csv
NAME = "new07"
ORG, TITLE, INSP = "Carrow Valley Youth Justice Service", "HMIP Inspection Action Plan", "HM Inspectorate of Probation: inspection of youth offending services, August 2022"
PLAN = [("Governance and leadership", [
  ("YJ01", "Refresh the membership of the Management Board so that health and housing send someone who can commit money.", "Chair of the Management Board", [T("Chair of the Management Board")], D("31-Oct-22", "2022-10-31"), "Attendance at or above 85% from every agency", "Housing has nominated a head of service.\nHealth joined in September.", "Closed"),
  ("YJ02", "Give the Board a quarterly report on disproportionality, with numbers small enough to act on.", "Delphine Agyeman", [P("Delphine Agyeman")], REC("Quarterly from Dec-22", QUARTERLY, "2022-12-01"), "Board minutes show action on over-represented groups", "First report tabled 8 December.", "Open - on track"),
  ("YJ03", "Arrange for every Board member to spend a day with the service.", "Head of Service", [T("Head of Service")], D("31-Mar-23", "2023-03-31"), "All members have visited", "Four of eleven have visited.", "Open - behind")]),
 ("Out-of-court disposals", [
  ("YJ04", "Hold a joint decision-making panel each week with police, victim worker and education.", "Sgt Tom Wetherby, Hasina Begum", [P("Tom Wetherby", title="Sgt"), P("Hasina Begum")], F("From 07-Nov-22", "2022-11-07"), "Every disposal is decided by panel", "Running since 7 November.", "Closed"),
  ("YJ05", "Use one assessment for all out-of-court work and quality-assure each one.", "Operations Manager", [T("Operations Manager")], D("30-Nov-22", "2022-11-30"), "80% judged sufficient for safety and wellbeing", "68% in last audit.", "Open - behind"),
  ("YJ06", "Follow up children three months after the disposal ends.", "Information Officer", [T("Information Officer")], D("30-Jun-23", "2023-06-30"), "Reoffending data are known and reported", "", "Open - on track")]),
 ("Resettlement", [
  ("YJ07", "Write a resettlement policy with the custodial estate and children’s social care.", "Delphine Agyeman", [P("Delphine Agyeman")], D("28-Feb-23", "2023-02-28"), "Policy approved by Board", "Out for comment.", "Open - on track"),
  ("YJ08", "Agree accommodation at least fourteen days before release.", "Housing Solutions & Children’s Placements Team", [B("Housing Solutions"), B("Children’s Placements Team")], D("31-Dec-22", "2022-12-31"), "No child leaves custody without an address fourteen days before", "One child in the period; address agreed at ten days.", "Open - behind"),
  ("YJ09", "Train all case managers in constructive resettlement.", "Workforce Development", [B("Workforce Development")], D("31-Jan-23", "2023-01-31"), "All trained", "", "Cancelled")])]
CODE = {"Closed": "completed", "Open - on track": "on_track", "Open - behind": "delayed", "Cancelled": "cancelled"}
H = ["Domain", "Action ID", "Action required", "Accountable", "Target date", "Success indicator", "Narrative", "State"]
areas = []; n = 0
with open(path(NAME + ".csv"), "w", encoding="utf-8-sig", newline="") as f:
    w = csv.writer(f, delimiter=";")
    for x in ([ORG], [TITLE], [INSP], ["Extracted 20/12/2022 09:14"], []): w.writerow(x + [""] * (8 - len(x)))
    w.writerow(H)
    for dom, acts in PLAN:
        ga = []
        for k, (ref, act, lt, ow, ts, out, prog, st) in enumerate(acts):
            w.writerow([dom if k == 0 else "", ref, act, lt, ts["text"], out, prog, st]); n += 1
            more = {"alt": {"status": ["off_track", "at_risk"]}} if "behind" in st else {}
            ga.append(A(ref, act, lt, ow, ts, out, prog or None, CODE[st], **more))
        areas.append(AREA(None, "theme", dom, dom, ga))
    w.writerow(["Total actions: %d" % n] + [""] * 7)
write(NAME, ORG, TITLE, INSP, [["area", H[0]]] + [[a, b] for a, b in zip(["ref", "description", "owners", "timescale", "outcome", "progress", "status"], H[1:])], areas)
