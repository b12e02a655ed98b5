"""33 Text: a committee system's action log, printed in fixed columns with wrapped cells, a blank line between rows, a page head repeated with its rule, and meetings as sections."""
from goldlib import *
import textwrap
NAME = "new33"
ORG, TITLE = "Calverley and Stoke Safeguarding Children Partnership", "EXECUTIVE GROUP - LOG OF ACTIONS"
PLAN = [("MEETING OF 14 JANUARY 2025", [
  ("25/01", "Partners to tell the business manager who will speak for them on neglect.", "All partners", [B("All partners")], D("31 Jan 2025", "2025-01-31"), "All names in by 3 February.", "CLOSED", "completed"),
  ("25/02", "Write to schools about the new escalation procedure and put it on the website.", "Yusra Mahmood", [P("Yusra Mahmood")], D("14 Feb 2025", "2025-02-14"), "Letter sent. Website updated 11 February.", "CLOSED", "completed"),
  ("25/03", "Bring figures on repeat child protection plans for the last five years.", "Performance Analyst, CSC", [T("Performance Analyst", org="CSC")], D("11 Mar 2025", "2025-03-11"), "Presented; further work asked for under 25/08.", "CLOSED", "completed"),
  ("25/04", "Health to find a replacement for the designated doctor.", "ICB Director of Nursing", [T("ICB Director of Nursing")], D("1 Apr 2025", "2025-04-01"), "Post advertised twice without success. Cover from Stoke General until the summer.", "OVERDUE", "delayed")]),
 ("MEETING OF 11 MARCH 2025", [
  ("25/05", "Agree a memorandum with the neighbouring partnership on children who go missing over the border.", "Det Supt Colin Thwaite", [P("Colin Thwaite", title="Det Supt")], D("10 Jun 2025", "2025-06-10"), "Draft with lawyers.", "OPEN", "in_progress"),
  ("25/06", "Audit ten cases in which a baby was injured before birth planning was complete.", "Quality Assurance Subgroup", [B("Quality Assurance Subgroup")], D("May 2025", "2025-05-31"), "Cases chosen, auditors named.", "OPEN", "in_progress"),
  ("25/07", "Consider a joint budget for training.", "Chief Officers", [T("Chief Officers")], K("ongoing", "Ongoing"), "To be taken with the budget round.", "OPEN", "in_progress"),
  ("25/08", "Find out why plans in the Hollins area last longer than elsewhere.", "Performance Analyst, CSC and Head of Safeguarding", [T("Performance Analyst", org="CSC"), T("Head of Safeguarding")], D("10 Jun 2025", "2025-06-10"), "", "OPEN", "in_progress")]),
 ("MEETING OF 10 JUNE 2025", [
  ("25/09", "Invite the two youth councils to shadow the September meeting.", "Participation Worker", [T("Participation Worker")], D("9 Sep 2025", "2025-09-09"), "", "NEW", "not_started"),
  ("25/10", "Publish the rapid review of Child K with the family's agreement.", "Independent Scrutineer", [T("Independent Scrutineer")], K("unknown", "TBC"), "Awaiting the coroner.", "ON HOLD", "on_hold"),
  ("25/11", "Send round the neglect toolkit for last comments.", "Yusra Mahmood", [P("Yusra Mahmood")], D("20 Jun 2025", "2025-06-20"), "", "NEW", "not_started")])]
W = [6, 30, 20, 12, 28, 8]; HD = ["No.", "Action", "By", "Due", "Position reported", "State"]
def line(cells): return " ".join(c.ljust(w) for c, w in zip(cells, W)).rstrip()
def row(cells):
    w = [textwrap.wrap(c, k, break_long_words=False) or [""] for c, k in zip(cells, W)]
    return [line([x[i] if i < len(x) else "" for x in w]) for i in range(max(map(len, w)))]
out, areas, page = [], [], [0]
def head():
    page[0] += 1
    return [f"{TITLE}".ljust(90) + f"PAGE {page[0]}", ORG, "Printed 11/06/2025 from CommitteePro", "", line(HD), line(["-" * w for w in W]), ""]
out += head(); n = len(out)
for h, acts in PLAN:
    ga = []; out += [h, ""]
    for ref, act, ot, ow, ts, pr, st, code in acts:
        r = row([ref, act, ot, ts["text"], pr, st]) + [""]
        if n + len(r) > 46: out += ["\f" + (hh := head())[0]] + hh[1:]; n = 7
        out += r; n += len(r)
        alt = {"not_started": {"status": ["unknown", "planned"]}, "in_progress": {"status": ["unknown", "not_started"]}}.get(code)
        if "CSC" in ot: alt = dict(alt or {}, owners=[[T("Performance Analyst, CSC"), *ow[1:]]])
        more = {"alt": alt} if alt else {}
        ga.append(A(ref, act, ot, ow, ts, None, pr or None, code, **more))
    areas.append(AREA(None, "other", h, h, ga))
out += ["*** END OF REPORT: 11 ACTIONS ***"]
open(path(NAME + ".txt"), "w", encoding="utf-8").write("\n".join(out) + "\n")
write(NAME, ORG, TITLE, None, [["ref", "No."], ["description", "Action"], ["owners", "By"], ["timescale", "Due"], ["progress", "Position reported"], ["status", "State"]], areas)
