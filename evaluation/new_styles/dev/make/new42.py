"""42 Text: an outline pasted from a report. Objectives in capitals with an underline of signs; lettered actions that wrap with a hanging indent; owner and date after two dashes, the status in brackets at that line's end; notes after an arrow."""
from goldlib import *
import textwrap
NAME = "new42"
ORG, TITLE, INSP = "Port Merrion Harbour Schools Federation", "Federation recovery plan: where we are", "Ofsted ungraded inspection, 3-4 December 2024"
DN, OT, BH, NS = ("done", "completed"), ("on track", "on_track"), ("behind", "delayed"), ("not started", "not_started")
PLAN = [("1", "SAFEGUARDING RECORDS THAT ANYONE COULD FOLLOW", [
  ("a", "Move all paper files to the new system and have each one read by two people.", "Designated safeguarding leads", [T("Designated safeguarding leads")], D("14 Feb 2025", "2025-02-14"), DN, "All 31 files moved. Two gaps found and closed."),
  ("b", "Meet weekly to go through open cases in both schools.", "Executive head", [T("Executive head")], REC("weekly", WEEKLY), OT, None),
  ("c", "Have the local authority's safeguarding adviser look at ten files.", "Port Merrion Council", [B("Port Merrion Council")], D("end of March 2025", "2025-03-31"), BH, "Adviser is off sick; new date asked for.")]),
 ("2", "EARLY READING", [
  ("a", "Teach phonics in the same way and at the same time in both schools.", "Mrs J Ferrier", [P("J Ferrier", title="Mrs")], K("immediate", "immediately"), DN, None),
  ("b", "Buy decodable books worth 6,000 pounds.", "Business manager", [T("Business manager")], D("spring half term 2025", "2025-02-14"), OT, "Half delivered."),
  ("c", "Catch-up sessions each afternoon for the 24 pupils who are furthest behind.", "Mrs J Ferrier + teaching assistants", [P("J Ferrier", title="Mrs"), T("teaching assistants")], R("Jan 2025 to July 2025", "2025-01-01", "2025-07-31"), OT, None),
  ("d", "Open the library before school for parents and children.", "Friends of Harbour Schools", [B("Friends of Harbour Schools")], D("summer term 2025", "2025-07-31"), NS, None)]),
 ("3", "GOVERNORS WHO KNOW THE SCHOOLS", [
  ("a", "Recruit three governors with experience of education or finance.", "Chair of governors (Peter Aldous)", [P("Peter Aldous", post="Chair of governors")], D("1 April 2025", "2025-04-01"), OT, "Two found."),
  ("b", "Visit each school once every half term and write a page on what was seen.", "Link governors", [T("Link governors")], K("ongoing", "ongoing"), OT, None),
  ("c", "Commission a review of governance and act on what it says.", "Diocese and Port Merrion Council", [B("Diocese"), B("Port Merrion Council")], D("Report May 2025, plan July 2025", "2025-07-31", [("Report", "2025-05-31"), ("plan", "2025-07-31")]), BH, "Reviewer not yet chosen.")]),
 ("4", "MONEY", [
  ("a", "Set a budget that balances by the third year.", "Business manager", [T("Business manager")], D("31/5/25", "2025-05-31"), NS, None),
  ("b", "Share a caretaker and an office between the schools.", "Executive head", [T("Executive head")], F("from September 2025", "2025-09-01"), NS, "Unions to be consulted after Easter.")])]
out = [ORG, TITLE, f"({INSP})", "", *textwrap.wrap("This note goes to governors and parents. Letters stand for actions. After the two dashes you find who is responsible and when it should be finished.", 76), ""]; areas = []
for num, t, acts in PLAN:
    heading = f"OBJECTIVE {num}. {t}"; out += ["", heading, "~" * len(heading), ""]; ga = []
    for l, act, ot, ow, ts, (st, code), pr in acts:
        out += textwrap.wrap(f"({l}) {act}", 72, initial_indent="  ", subsequent_indent="      ")
        out += ["      -- " + ot + ", " + ts["text"] + f"  [{st}]"]
        if pr: out += textwrap.wrap("=> " + pr, 72, initial_indent="      ", subsequent_indent="         ")
        out += [""]; alt = {}
        if "half term" in ts["text"]: alt["timescale"] = [D(ts["text"], x) for x in ("2025-02-21", "2025-02-28", "2025-05-31", "2025-04-30")] + [K("unknown", ts["text"])]
        if "J Ferrier" in ot: alt["owners"] = [[dict(o, name="J Ferrier") for o in ow]]
        if "plan July" in ts["text"]: alt["timescale"] = [D(ts["text"], "2025-05-31", ts and [("Report", "2025-05-31"), ("plan", "2025-07-31")])]
        ga.append(A(num + l, act, ot, ow, ts, None, pr, code, drop=["ref"], **({"alt": alt} if alt else {})))
    areas.append(AREA(num, "other", heading, t, ga))
out += ["--", "Printed on recycled paper. Next issue: June 2025."]
open(path(NAME + ".txt"), "w", encoding="utf-8").write("\n".join(out) + "\n")
write(NAME, ORG, TITLE, INSP, [["ref", "(letter)"], ["owners", "(dashes)"], ["timescale", "(dashes)"], ["status", "(brackets)"], ["progress", "(arrow)"]], areas)
