"""s19: plain text, exported phone chat of school leaders; two lists of actions inside messages (text - who - when), chatter around, a date changed later."""
from cl_b import *
NAME="s19"; ORG="Hollin Bank Primary"
N=["ref","timescale_text","progress","status","owner_text"]
M=[("Phonics, every Y1 + Y2 TA observed once","Priti","P",["P:Priti Sandhu"],"by 21 Nov",D("by 21 Nov","2025-11-21"),[D("28th","2025-11-28"),D("by 21 Nov","2025-11-28")]),
("SEND files, all 34 checked for a current plan","Mr Delacroix","P:Delacroix||Mr",["P:Mr Delacroix","P:Delacroix"],"Weds",D("Weds","2025-11-12"),[K("relative","Weds"),K("unknown","Weds")]),
("Curriculum statements for history and DT on the website (NOT the 2021 ones)","subject leads","T",["B:subject leads"],"end of term",D("end of term","2025-12-31"),[K("relative","end of term"),D("end of term","2025-12-19"),K("unknown","end of term"),D("end of term",None)]),
("Single central record, fix the 3 gaps","Office","B",["T:Office"],"TODAY",K("immediate","TODAY"),[D("TODAY","2025-11-07"),K("relative","TODAY")]),
("Attendance letters to the 19 families under 85%","me + Jo","P:me//P:Jo",["P:Okafor-Lyle||Mrs//P:Jo","P:Mrs Okafor-Lyle//P:Jo","P:Jo","P:me//P:Jo Wrigley"],"w/c 17th",D("w/c 17th","2025-11-23"),[])]
M2=[("Governors want a one page summary of the report before the meeting on the 25th","me","P",[[],"P:Okafor-Lyle||Mrs","P:Mrs Okafor-Lyle"],"by 18/11",D("by 18/11","2025-11-18"),[D("before the meeting on the 25th","2025-11-25")]),
("Ask LA for a reading adviser","Priti","P",["P:Priti Sandhu"],"asap",K("immediate","asap"),[])]
def line(n,m): return f"{n}. {m[0]} - {m[2] if False else m[1]} - {m[4]}"
H1="Mrs Okafor-Lyle (Head)"
L=["[07/11/2025, 15:31:02] SLT Hollin Bank Primary: Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.",
f"[07/11/2025, 15:31:02] {H1}: They've gone 🎉 Car park clear",
"[07/11/2025, 15:31:40] Priti Sandhu: Thank God. Wine",
"[07/11/2025, 15:33:15] Jo Wrigley: well done everyone, esp reception, they were stars. Can we pls not talk about this in the staffroom til the report is out",
f"[07/11/2025, 16:02:11] {H1}: Ok team, actions from todays feedback. Shout if any wrong"]+[line(i,m) for i,m in enumerate(M,1)]+[
"Thats it. Go home",
"[07/11/2025, 16:04:50] Mr Delacroix: 👍",
"[07/11/2025, 16:10:27] Priti Sandhu: Can no 1 be the 28th? Two off with flu and nativity",
f"[07/11/2025, 16:11:01] {H1}: Yes fine 28th",
"[07/11/2025, 16:48:39] Jo Wrigley: SCR done btw, office stayed on. One was a typo in a DBS number",
"[07/11/2025, 16:49:00] Mr Delacroix: image omitted",
f"[10/11/2025, 07:12:44] {H1}: Morning. Chair of govs rang last night so 2 more, sorry"]+[line(i,m) for i,m in enumerate(M2,6)]+[
"[10/11/2025, 07:15:08] Priti Sandhu: Was going to ring them anyway",
"[10/11/2025, 07:15:59] Mr Delacroix: This message was deleted.",
"[10/11/2025, 12:40:13] Jo Wrigley: does anyone have the hall keys",""]
save("s19.txt","\r\n".join(L))
mk=lambda ms,s:[G(str(i),m[0],m[1],m[2],m[5],dd=N,ao=m[3],at=m[6]) for i,m in enumerate(ms,s)]
write(NAME,ORG,None,None,H(["description","(numbered line)"],["owners","(after the dash)"],["timescale","(after the second dash)"]),[AREA(None,"other",None,None,mk(M,1)+mk(M2,6))])
