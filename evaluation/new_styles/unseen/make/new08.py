"""08 plain text: a council's plan as pasted into an e-mail, underlined headings, labelled lines, wrapped at 76, an opening and a closing that are no actions."""
from goldlib import *
import textwrap
NAME = "new08"
ORG, TITLE, INSP = "Penhallow Council", "FOSTERING SERVICE IMPROVEMENT PLAN", "Focused visit, 8 and 9 October 2024"
PLAN = [("1", "RECRUITMENT OF FOSTER CARERS", [
  ("1", "Answer every enquiry within one working day, evenings included.", "Tegan Rosewarne", [P("Tegan Rosewarne")], D("Mon 2 Dec 2024", "2024-12-02"), "Nine enquiries in ten lead to a visit.", "Rota agreed, starts as planned.", "On track"),
  ("2", "Join the regional recruitment hub and close our own web pages.", "Assistant Director, Children in Care", [T("Assistant Director, Children in Care")], D("Feb 2025", "2025-02-28"), "Twelve new households approved by March 2026.", "Legal agreement with county solicitors.", "At risk"),
  ("3", "Pay existing carers £500 for each friend who is approved.", "Finance Business Partner", [T("Finance Business Partner")], K("in_place", "In place"), "Five approvals a year come by word of mouth.", "Two payments made.", "Completed")]),
 ("2", "SUPPORT AND SUPERVISION", [
  ("4", "Visit all carers at least every six weeks and write the visit up within five days.", "Team Managers (East and West)", [T("Team Managers (East and West)")], K("ongoing", "Ongoing"), "Visits in time: 95%.", "Now 83%.", "On track"),
  ("5", "Start three peer groups led by experienced carers, one of them for kinship carers.", "Ines Carvalho & Sally-Ann Trethewey", [P("Ines Carvalho"), P("Sally-Ann Trethewey")], R("Nov 2024 to Apr 2025", "2024-11-01", "2025-04-30"), "Carers tell the annual survey that they feel less alone.", "Two groups have met.", "On track"),
  ("6", "Give carers a number to ring out of hours that is answered by someone who fosters or has fostered.", "Emergency Duty Team", [B("Emergency Duty Team")], D("Easter holidays 2025", None), "Unplanned endings fall by a fifth.", None, "Not started")]),
 ("3", "PANEL AND REVIEWS", [
  ("7", "Appoint a new independent chair and four members with experience of care.", "Agency Adviser", [T("Agency Adviser")], D("31.01.25", "2025-01-31"), "Panel is quorate all year.", "Chair appointed (Dr Obinna Eze).", "On track"),
  ("8", "Hold every first review within twelve months of approval.", "Independent Reviewing Officers", [T("Independent Reviewing Officers")], D("31.03.25", "2025-03-31"), "No review is late.", "Eleven late reviews at 1 November, down from 26.", "At risk"),
  ("9", "Share learning from allegations with carers in a twice-yearly letter.", "Designated Officer (LADO)", [T("Designated Officer (LADO)")], D("December 2024 and June 2025", None), "Carers understand what happens when an allegation is made.", None, "Not started")])]
CODE = {"On track": "on_track", "At risk": "at_risk", "Completed": "completed", "Not started": "not_started"}
out = [ORG, "", TITLE, "=" * len(TITLE), INSP, "", *textwrap.wrap("Dear colleagues, this is the plan as it stood on 8 November 2024. Please send changes to the improvement team by the end of each month. Actions are numbered straight through. Anything finished stays in the list until members have seen it.", 76), ""]
areas = []
for n, t, acts in PLAN:
    heading = f"PRIORITY {n}: {t}"; out += ["", heading, "-" * len(heading), ""]; ga = []
    for ref, act, lt, ow, ts, oc, pr, st in acts:
        out += textwrap.wrap(act, 72, initial_indent=f"{ref}. ", subsequent_indent="   ")
        for l, v in (("Who", lt), ("When", ts["text"]), ("Aim", oc), ("So far", pr), ("Status", st)):
            if v: out += textwrap.wrap(v, 76, initial_indent=f"   {l}:".ljust(12), subsequent_indent=" " * 12)
        out.append("")
        more = {"drop": ["timescale"]} if ts["due"] is None and ts["kind"] == "date" else {}
        ga.append(A(ref, act, lt, ow, ts, oc, pr, CODE[st], **more))
    areas.append(AREA(n, "priority", heading, t, ga))
out += ["", "-- ", *textwrap.wrap("Improvement team, Penhallow Council. This message is for the addressee only. Please think of the environment before you print it.", 76), ""]
open(path(NAME + ".txt"), "w", encoding="utf-8", newline="\r\n").write("\n".join(out))
write(NAME, ORG, TITLE, INSP, [["owners", "Who"], ["timescale", "When"], ["outcome", "Aim"], ["progress", "So far"], ["status", "Status"]], areas)
