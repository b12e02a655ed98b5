"""47 Markdown: a multi-academy trust's plan kept in a repository. Front matter, task lists with checked boxes, owner, due date (in italics) and success as nested items, quoted updates under an item, a list of contents and a note at the end."""
from goldlib import *
NAME = "new47"
ORG, TITLE, INSP = "Penhallow Learning Trust", "Rapid Improvement Plan: Penhallow High School", "Ofsted section 8 monitoring visit, 21 January 2026"
PLAN = [("1", "Behaviour", [
  ("B1", "Put a senior leader on each corridor at every change of lesson.", "Assistant Head (Conduct)", [T("Assistant Head (Conduct)")], K("immediate", "immediately"), "Calm in the corridors is noted by visitors.", "Rota in force since 26 January.", True),
  ("B2", "Write one page on what we expect and teach it in tutor time.", "Jago Trelawney", [P("Jago Trelawney")], D("13 February 2026", "2026-02-13"), "Pupils can say what the rules are for.", "Page agreed with the student council.", True),
  ("B3", "Bring suspensions below the level of last spring.", "Headteacher", [T("Headteacher")], D("end of spring term 2026", "2026-04-30"), "Fewer than 40 suspensions in the term.", None, False),
  ("B4", "Open a room where pupils can reset with a trained adult.", "SENCo and Pastoral Team", [T("SENCo"), B("Pastoral Team")], D("April 2026", "2026-04-30"), "Half of those who use it are back in class next lesson.", "Room chosen; adult to be appointed.", False)]),
 ("2", "Teaching", [
  ("T1", "Coach every teacher once a fortnight.", "Deputy Head (Teaching)", [T("Deputy Head (Teaching)")], REC("fortnightly from February 2026", "FREQ=WEEKLY;INTERVAL=2", "2026-02-01"), "Teachers say that coaching has changed what they do.", "First round done: 61 of 64 teachers.", False),
  ("T2", "Agree what pupils should know by the end of each unit in Years 7 to 9.", "Heads of department", [T("Heads of department")], D("22 May 2026", "2026-05-22"), "Books show the same content in parallel classes.", None, False),
  ("T3", "Test reading ages and give help to the weakest sixty.", "Merryn Pascoe (Literacy Lead)", [P("Merryn Pascoe", post="Literacy Lead")], R("March to July 2026", "2026-03-01", "2026-07-31"), "Average gain of nine months.", "Tests booked for 9 March.", False)]),
 ("3", "Leadership", [
  ("L1", "Replace the local board with an improvement board.", "Trust CEO", [T("Trust CEO")], D("2 February 2026", "2026-02-02"), "Minutes show sharp questions.", "Met on 2 February.", True),
  ("L2", "Publish attendance to all staff each Monday.", "Data Manager", [T("Data Manager")], REC("weekly", WEEKLY), "Tutors ring home on the first day.", None, False),
  ("L3", "Survey parents again and answer in public.", "Trust Communications", [B("Trust Communications")], D("summer term 2026", "2026-07-31"), "Seven parents in ten would recommend the school.", None, False)])]
o = f"---\ntitle: \"{TITLE}\"\norganisation: {ORG}\nversion: 4\nupdated: 2026-02-16\n---\n\n# {TITLE}\n\n**{ORG}**  \n_{INSP}_\n\n- [Behaviour](#strand-1--behaviour)\n- [Teaching](#strand-2--teaching)\n- [Leadership](#strand-3--leadership)\n\n"; areas = []
for num, t, acts in PLAN:
    heading = f"Strand {num} – {t}"; o += f"## {heading}\n\n"; ga = []
    for ref, act, ot, ow, ts, out, pr, done in acts:
        o += f"- [{'x' if done else ' '}] **{ref}** {act}\n  - Owner: {ot}\n  - Due: *{ts['text']}*\n  - Success: {out}\n" + (f"\n  > {pr}\n" if pr else "") + "\n"
        more = {} if done else {"alt": {"status": ["in_progress", "not_started"]}}
        ga.append(A(ref, act, ot, ow, ts, out, pr, "completed" if done else "unknown", **more))
    areas.append(AREA(num, "other", heading, t, ga))
o += "## Notes\n\nChanges to this file need the agreement of the trust’s director of education. See `CHANGES.md`.\n"
open(path(NAME + ".md"), "w", encoding="utf-8").write(o)
write(NAME, ORG, TITLE, INSP, [["status", "(box)"], ["ref", "(item)"], ["description", "(item)"], ["owners", "Owner"], ["timescale", "Due"], ["outcome", "Success"], ["progress", "(quote)"]], areas)
