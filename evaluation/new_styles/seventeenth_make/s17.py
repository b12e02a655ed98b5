"""s17: plain text, machine-made meeting recap (notes by topic, then follow-up tasks: short name, sentence, first names in brackets)."""
from cl_b import *
NAME="s17"; ORG="Wharfemoor Community Healthcare NHS Trust"; TITLE="CQC must-dos weekly huddle"
N=["ref","timescale_text"]
K1={"Desmond":("Desmond","","",""),"João":("João","","","")}
T_=[("Fridge logs","Collect the September temperature logs from all six wards and send the gaps to pharmacy by Friday.","Desmond","P",["P:Desmond Achebe"],D("by Friday","2025-10-17"),["Collect the September temperature logs from all six wards and send the gaps to pharmacy"]),
("Oxygen signage","Put the yellow signs up on Linden and Hawthorn and photograph them for the evidence folder.","Maria João","P",["P:Maria João Teles"],None,[]),
("Safeguarding level 3","Chase the 23 bank staff who are not booked on. To be finished before 31 October.","Rukhsana, Tobias","P:Rukhsana//P:Tobias",["P:Rukhsana Pell//P:Tobias Hargrave-Lunn"],D("before 31 October","2025-10-31"),["Chase the 23 bank staff who are not booked on."]),
("Complaints","Draft a recovery trajectory for the 61 open complaints by 6 November (Quality Committee papers).","Siân","P",["P:Siân Prosser"],D("by 6 November","2025-11-06"),["Draft a recovery trajectory for the 61 open complaints","Draft a recovery trajectory for the 61 open complaints (Quality Committee papers)."]),
("Ligature work","Confirm with Estates when the en-suite doors on Rowan will be replaced.","Tobias","P",["P:Tobias Hargrave-Lunn"],None,[]),
("Duty of candour","Sample ten letters every month and report the themes.","Quality Governance Team","B",["T:Quality Governance Team"],REC("every month",MONTHLY),["Sample ten letters and report the themes."]),
("Tracker","Share the draft must-do tracker with the group by Monday 20/10.","Rukhsana","P",["P:Rukhsana Pell"],D("by Monday 20/10","2025-10-20"),["Share the draft must-do tracker with the group"])]
L=[f"Recap: {TITLE}",ORG,"Tuesday, 14 October 2025   08:30 - 09:05 (35m 12s)","","AI-generated content may be incorrect. Checked by Rukhsana Pell 14/10, fridge temps corrected, rest as it came out","",
"Attended: Rukhsana Pell (organiser), Desmond Achebe, Maria João Teles, Tobias Hargrave-Lunn, Siân Prosser, +44 7700 900***",
"","Meeting notes","",
"* Medicines storage: Desmond said four of the six wards have logs with gaps. The inspectors had found a fridge at 11 degrees on Hawthorn on the second day.",
"    - Root cause: The team discussed whether the probes are faulty. Pharmacy does not think so.",
"    - New fridges: Two are on order and are expected in week 45. No decision was needed.",
"* Training compliance: Rukhsana reported 84% for substantive staff and 51% for bank. Siân asked why bank staff are counted twice.",
"* Complaints: 61 open, 19 of them over 60 days. The group agreed the position is not acceptable.",
"* Environment: Tobias described the delay in the door programme, which he said was outside of the ward's control.",
"* Celebrating success: Rowan received a card from a family.","",
"Follow-up tasks",""]
acts=[]
for i,(t,de,who,sp,ao,ts,ad) in enumerate(T_,1):
    L.append(f"* {t}: {de} ({who})")
    acts.append(G(str(i),de,who,sp,ts,dd=N,ao=ao,ad=ad+[f"{t}: {de}"],title=t))
L+=["","Open questions","","* Does the Trust have to declare the Hawthorn fridge as an incident? (raised by Siân, not answered)","* Who chairs when Rukhsana is on leave?","","Mentioned 3 times: Estates, pharmacy, half term","Was this recap useful?  Yes / No",""]
save("s17.txt","\n".join(L))
write(NAME,ORG,TITLE,None,H(["description","Follow-up tasks"],["owners","(round brackets)"]),[AREA(None,"other",None,None,acts)])
