"""s05: Markdown, an engineer's notes (Obsidian tasks): front matter, findings as headings with a quotation, tasks with boxes, calendar signs and @names; dates as ISO and in words, one cancelled, one with a note line."""
from cl_a import *
NAME="s05"; ORG="Stourley District Council"; TITLE="DR test debrief + internal audit IA-2526-14"
save("s05.md","""---
tags: [audit, dr, ict]
created: 2025-09-30
author: Kwabena Frimpong
---

# DR test debrief + internal audit IA-2526-14

Stourley District Council, ICT. Opinion was **Limited**. Audit (Philippa Goss) wants a line on each of these for Governance & Audit Cttee, so I am keeping the list here and not in the spreadsheet, which nobody opens.

Test ran 20-21 Sept. Revs & Bens up after 9h 40 (target 4h). Planning never came up. Phones fine.

## F1 Backups are not restored, only taken

> "We could find no evidence of a full restore since November 2022." *(p.6)*

- [x] Restore the finance server to the isolated lab and time it @kwabena 📅 2025-10-10 ✅ 2025-10-08
- [ ] Put a monthly test restore in the ops calendar, different system each time @leanne-purvis 🔁 every month
- [/] Immutable copy off site, 3 quotes @kwabena 📅 2025-11-14
    - Two in. Third supplier wants an NDA.

## F2 No agreed order of recovery

> "Service heads each told us their own system was first."

- [ ] Get CMT to sign off a ranked list, top 20 only @head-of-ict 📅 2025-12-02
- [ ] Business continuity leads to write one page each on how they work without systems for 3 days **(all BC leads, before Xmas)**
- [-] ~~Buy the consultant's BIA tool~~ @leanne-purvis cancelled, no budget

## F3 Out of hours

Two people have the safe code and both were at the same wedding. Enough said.

- [ ] Third key holder and sealed envelope at the Depot @facilities 📅 2025-10-17
- [ ] On-call payment: paper to HR for the winter rota @head-of-ict ⏳ tbc

## Not ours

Audit also said the fire doors in the comms room are propped open. Passed to Property 26/9, they have it on theirs.

## Log

- 2025-10-08 restore took 6h 05. One disk missing from the job since *March*.
- 2025-10-13 Philippa happy with F1 so far.
""")
N=["ref","timescale_text","owner_text","status_text"]
areas=[AREA("1","other","F1 Backups are not restored, only taken","Backups are not restored, only taken",[
 G("F1.1","Restore the finance server to the isolated lab and time it","@kwabena","P:kwabena",D("2025-10-10","2025-10-10"),None,"completed","[x]",dd=N+["progress"],ao=[[P("@kwabena")],"P:Kwabena","P:Kwabena Frimpong"],at=[D("📅 2025-10-10","2025-10-10"),DONE("2025-10-08","2025-10-08"),DONE("✅ 2025-10-08","2025-10-08"),DONE("📅 2025-10-10 ✅ 2025-10-08","2025-10-08"),D("📅 2025-10-10 ✅ 2025-10-08","2025-10-10")]),
 G("F1.2","Put a monthly test restore in the ops calendar, different system each time","@leanne-purvis","P:leanne-purvis",REC("every month",MONTHLY),None,"unknown","[ ]",dd=N,ao=[[P("@leanne-purvis")],"P:Leanne Purvis"],at=[REC("🔁 every month",MONTHLY)],as_=["not_started"]),
 G("F1.3","Immutable copy off site, 3 quotes","@kwabena","P:kwabena",D("2025-11-14","2025-11-14"),"Two in. Third supplier wants an NDA.","in_progress","[/]",dd=N+["progress"],ao=[[P("@kwabena")],"P:Kwabena","P:Kwabena Frimpong"],at=[D("📅 2025-11-14","2025-11-14")],as_=["unknown"],ad=["Immutable copy off site, 3 quotes\nTwo in. Third supplier wants an NDA."])]),
AREA("2","other","F2 No agreed order of recovery","No agreed order of recovery",[
 G("F2.1","Get CMT to sign off a ranked list, top 20 only","@head-of-ict","T:head-of-ict",D("2025-12-02","2025-12-02"),None,"unknown","[ ]",dd=N,ao=[[T("@head-of-ict")],"T:Head of ICT"],at=[D("📅 2025-12-02","2025-12-02")],as_=["not_started"]),
 G("F2.2","Business continuity leads to write one page each on how they work without systems for 3 days","all BC leads","T",D("before Xmas","2025-12-25"),None,"unknown","[ ]",dd=N,ao=["T:BC leads","T:Business continuity leads"],at=[D("before Xmas","2025-12-24"),K("relative","before Xmas"),K("unknown","before Xmas"),D("before Xmas","2025-12-31")],as_=["not_started"],ad=["write one page each on how they work without systems for 3 days"]),
 G("F2.3","Buy the consultant's BIA tool","@leanne-purvis","P:leanne-purvis",None,None,"cancelled","cancelled, no budget",dd=N+["progress"],ao=[[P("@leanne-purvis")],"P:Leanne Purvis"])]),
AREA("3","other","F3 Out of hours","Out of hours",[
 G("F3.1","Third key holder and sealed envelope at the Depot","@facilities","B:facilities",D("2025-10-17","2025-10-17"),None,"unknown","[ ]",dd=N,ao=[[B("@facilities")],"B:Facilities"],at=[D("📅 2025-10-17","2025-10-17")],as_=["not_started"]),
 G("F3.2","On-call payment: paper to HR for the winter rota","@head-of-ict","T:head-of-ict",K("unknown","tbc"),None,"unknown","[ ]",dd=N,ao=[[T("@head-of-ict")],"T:Head of ICT"],at=[K("unknown","⏳ tbc")],as_=["not_started"])])]
write(NAME,ORG,TITLE,None,H(["description","(box)"],["owners","(@)"],["timescale","(calendar)"],["status","(box)"]),areas)
