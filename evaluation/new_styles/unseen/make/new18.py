"""18 TSV: 'Unicode text' (UTF-16, tabs) of a task board's export: bucket, task name, notes, several people to a task, start and due, words for progress, dates of creation that are no deadlines."""
from goldlib import *
import csv
NAME = "new18"
PLAN = [("Neglect strategy", [
  ("Toolkit", "Choose one neglect assessment tool and license it for all agencies.", "Olivia Nakamura", [P("Olivia Nakamura")], "02/09/2024", "31/10/2024", "Completed", "28/10/2024"),
  ("Briefings", "Hold ten lunchtime briefings on the tool, by video.", "Olivia Nakamura;Ben Arkwright", [P("Olivia Nakamura"), P("Ben Arkwright")], "04/11/2024", "28/02/2025", "In progress", ""),
  ("Dental checks", "Agree with dental practices how missed appointments are to be passed on.", "Designated Nurse", [T("Designated Nurse")], "01/10/2024", "31/03/2025", "In progress", "")]),
 ("Front door", [
  ("Consultation line", "Open a line on which professionals can talk a worry through before they refer.", "Shanice Ellery", [P("Shanice Ellery")], "15/07/2024", "30/09/2024", "Completed", "23/09/2024"),
  ("Referral form", "Shorten the referral form to two pages.", "Shanice Ellery;Digital Services", [P("Shanice Ellery"), B("Digital Services")], "01/09/2024", "30/11/2024", "In progress", ""),
  ("Feedback", "Tell every referrer within three days what was decided.", "MASH Manager", [T("MASH Manager")], "01/10/2024", "31/01/2025", "Not started", ""),
  ("Night cover", "Review the night rota with the emergency duty team.", "Ben Arkwright", [P("Ben Arkwright")], "06/01/2025", "30/04/2025", "Not started", "")]),
 ("Quality of plans", [
  ("Samples", "Publish six examples of good plans, with names removed.", "Practice Development Team", [B("Practice Development Team")], "01/08/2024", "30/09/2024", "Completed", "30/09/2024"),
  ("Family network", "Offer a family group conference before each initial child protection conference.", "Nia Prosser-Hall", [P("Nia Prosser-Hall")], "01/11/2024", "30/06/2025", "In progress", ""),
  ("Chairs’ checks", "Have chairs score each plan against five questions.", "Independent Chairs", [T("Independent Chairs")], "01/12/2024", "31/05/2025", "Not started", ""),
  ("Parents’ group", "Ask the parents’ group to read the template and to say what should go.", "Nia Prosser-Hall;Parents’ Advisory Group", [P("Nia Prosser-Hall"), B("Parents’ Advisory Group")], "09/09/2024", "20/12/2024", "In progress", "")])]
CODE = {"Completed": "completed", "In progress": "in_progress", "Not started": "not_started"}
H = ["Task ID", "Bucket Name", "Task Name", "Notes", "Assigned To", "Created By", "Created Date", "Start date", "Due date", "Progress", "Completed Date"]
iso = lambda s: "-".join(reversed(s.split("/")))
areas = []; n = 100
with open(path(NAME + ".tsv"), "w", encoding="utf-16", newline="") as f:
    w = csv.writer(f, delimiter="\t"); w.writerow(H)
    for b, acts in PLAN:
        ga = []
        for nm, act, lt, ow, st, du, pr, cd in acts:
            n += 1; w.writerow([f"T{n}", b, nm, act, lt, "Improvement Office", "10/07/2024", st, du, pr, cd])
            ga.append(A(f"T{n}", act, lt, ow, R(f"{st} {du}", iso(st), iso(du)), None, None, CODE[pr], title=nm, created_by="Improvement Office", created="10/07/2024", completed=cd or None, drop=["timescale_text"]))
        areas.append(AREA(None, "theme", b, b, ga))
write(NAME, None, None, None, list(zip(["ref", "area", "title", "description", "owners", "created_by", "created", "timescale", "timescale", "status", "completed"], H)), areas)
