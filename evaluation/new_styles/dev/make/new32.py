"""32 TSV: a list exported from a collaboration site. Names as Surname, Forename; dates with time and zone; quoted cells with line breaks and doubled quotes; byte-order mark, CRLF; columns of the system itself at the end."""
from goldlib import *
import csv
NAME = "new32"
ORG, TITLE = "Kingsferry Metropolitan Council", "SEND and Inclusion Recovery Tracker"
def DZ(x): return D(x + "T00:00:00Z", x)
IP, CO, NS, DE, CA = ("In progress", "in_progress"), ("Completed", "completed"), ("Not started", "not_started"), ("Deferred", "on_hold"), ("Cancelled", "cancelled")
PLAN = [("Assessment and plans", [
  ("101", "Clear the backlog", "Agree with each of the five delivery partners how many assessments they will do a week, and publish the figures.", "Quayle, Rosalind", [P("Rosalind Quayle")], DZ("2025-03-31"), "Four have agreed.\n\"Northbank\" has asked for more money.", IP, "High"),
  ("102", "Letters", "Rewrite the twelve standard letters with parents.", "Adeyemi, Tunde; Parent Carer Forum", [P("Tunde Adeyemi"), B("Parent Carer Forum")], DZ("2024-12-20"), "All in use from 6 January.", CO, "Normal"),
  ("103", "Tribunal learning", "Look at the last 40 appeals and write down what should have been done sooner.", "Legal Services", [B("Legal Services")], DZ("2025-05-30"), None, NS, "Normal"),
  ("104", "Phone line", "Staff the helpline until 7pm on two days a week.", "Adeyemi, Tunde", [P("Tunde Adeyemi")], DZ("2025-02-03"), "Started.\n41 calls in the first week.", CO, "High")]),
 ("Provision in schools", [
  ("201", "Resource bases", "Sign agreements with three more primary schools.", "Head of School Organisation", [T("Head of School Organisation")], DZ("2025-07-18"), "Two heads have said yes.", IP, "High"),
  ("202", "Outreach", "Extend outreach from Harbour Special School to early years.", "Whitcombe, Dr Elin", [P("Elin Whitcombe", title="Dr")], DZ("2025-04-28"), None, NS, "Normal"),
  ("203", "Funding bands", "Consult on five funding bands in place of nine.", "Schools Forum", [B("Schools Forum")], DZ("2025-09-30"), "Forum wants to see other councils’ bands first.\n\nBack in June.", DE, "Low"),
  ("204", "Attendance", "Hold a weekly meeting on children who have missed half of their sessions.", "Inclusion Manager", [T("Inclusion Manager")], DZ("2025-01-13"), "In place; 62 children discussed.", CO, "High")]),
 ("Health", [
  ("301", "Therapy waits", "Run Saturday clinics for speech and language therapy until the list is under 100.", "Therapies Lead (Kingsferry Community NHS Trust)", [T("Therapies Lead", org="Kingsferry Community NHS Trust")], DZ("2025-08-29"), "List is 240, was 310.", IP, "High"),
  ("302", "Continence service", "Set up a continence service for school age.", "ICB Children’s Commissioner", [T("ICB Children’s Commissioner")], DZ("2025-10-31"), "Withdrawn: taken on by the regional service.", CA, "Normal"),
  ("303", "Health passports", "Give each young person a health passport at 16.", "Designated Clinical Officer", [T("Designated Clinical Officer")], DZ("2025-06-30"), None, NS, "Normal")]),
 ("Leadership", [
  ("401", "Board papers", "Send papers a week before and in plain English.", "Board Support Officer", [T("Board Support Officer")], DZ("2024-11-15"), "Done since the November meeting.", CO, "Low"),
  ("402", "Data", "Agree 15 measures and show them by ward.", "Quayle, Rosalind; Marchetti, Paolo", [P("Rosalind Quayle"), P("Paolo Marchetti")], DZ("2025-02-28"), "Twelve agreed.", IP, "High"),
  ("403", "Visits", "Each board member to spend a day in a setting every term.", "Board members", [T("Board members")], DZ("2025-07-31"), None, IP, "Normal")])]
areas = []
with open(path(NAME + ".tsv"), "w", encoding="utf-8-sig", newline="") as f:
    w = csv.writer(f, delimiter="\t", lineterminator="\r\n"); w.writerow(["ID", "Title", "Improvement Area", "Action Detail", "Assigned To", "Due Date", "Progress Notes", "Task Status", "Priority", "Created By", "Modified", "Content Type", "App Created By"])
    for area, acts in PLAN:
        ga = []
        for ref, nm, act, ot, ow, ts, pr, (st, code), pri in acts:
            w.writerow([ref, nm, area, act, ot, ts["text"], pr or "", st, pri, "Service Account", "2025-02-14T09:12:44Z", "Task", ""])
            ga.append(A(ref, act, ot, ow, ts, None, pr, code, title=nm, priority=pri, **({"alt": {"progress": [pr.replace("\n\n", "\n")]}} if pr and "\n\n" in pr else {})))
        areas.append(AREA(None, "theme", area, area, ga))
write(NAME, None, None, None, [["ref", "ID"], ["title", "Title"], ["area", "Improvement Area"], ["description", "Action Detail"], ["owners", "Assigned To"], ["timescale", "Due Date"], ["progress", "Progress Notes"], ["status", "Task Status"], ["priority", "Priority"], ["created by", "Created By"], ["modified", "Modified"], ["content type", "Content Type"]], areas)
