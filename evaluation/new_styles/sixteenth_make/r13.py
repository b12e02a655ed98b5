"""r13: HTML saved from Outlook on the web (divs, no table): numbered paragraphs that are typed numbers, the action in bold, below each small lines Who / When / Update, the update in red with initials; quoted header block, older message under a rule that repeats two of the actions in short (not counted)."""
from cl_a import *
NAME="r13"; ORG="Castlebeck Healthcare Partnership"; TITLE="Actions following the CQC warning notice – position at 5pm Friday"
L=[("1","Stop admissions to Rowan Ward until the ligature work is signed off","Ward Manager, Rowan","T",D("14 Nov 2025","2025-11-14"),"Closed to admissions from noon today. [KM]","completed",["in_progress","unknown","embedded","on_track"]),
("2","Fit the collapsible rails in bathrooms 1 to 6","Estates (Vikram Sood)","P:Vikram Sood||| Estates",D("Wed 19/11/25","2025-11-19"),"4 of 6 fitted. Parts for the rest come on Tuesday. [VS]","in_progress",["on_track","unknown"]),
("3","Review observation levels of all 18 patients","Consultant psychiatrists","T",D("within 24 hours","2025-11-14"),"Done, 3 raised and 1 lowered. [KM]","completed",[]),
("4","Write to families to tell them about the notice before it is in the paper","Kezia Mbatha & Communications","P:Kezia Mbatha//B:Communications",D("17 November","2025-11-17"),"Draft with legal. [KM]","in_progress",["unknown"]),
("5","Restart supervision on nights","Night Co-ordinator","T",REC("fortnightly from 24 November","FREQ=WEEKLY;INTERVAL=2",start="2025-11-24"),"","unknown",[]),
("6","Ask the Board for £86,000 to bring forward the en-suite doors","CFO","T",D("Nov Board","2025-11-30"),"On the agenda. [PH]","planned",["on_track","unknown","in_progress"])]
ht=""; acts=[]
for n,de,ot,sp,ts,pr,st,as_ in L:
    ht+=f"<div><b>{n}. {esc(de)}</b></div><div style='font-size:10pt'>Who: {esc(ot)}</div><div style='font-size:10pt'>When: {ts['text']}</div>"+(f"<div style='font-size:10pt;color:rgb(200,38,19)'>Update: {esc(pr)}</div>" if pr else "<div style='font-size:10pt;color:rgb(200,38,19)'>Update: </div>")+"<div><br></div>\n"
    ao=[]; at=[]
    if n=="1": ao=["T:Ward Manager|Rowan","T:Ward Manager"]
    if n=="2": sp="P:Vikram Sood|||Estates"; ao=["P:Vikram Sood|Estates","P:Vikram Sood","B:Estates//P:Vikram Sood","B:Estates","B:Estates (Vikram Sood)"]
    if n=="3": at=[K("relative",ts["text"]),D(ts["text"],"2025-11-15")]
    if n=="6": ao=["P:CFO"]; at=[K("unknown","Nov Board")]
    acts.append(G(n,de,ot,sp,ts,pr or None,st,{"completed":"Done"}.get(st) if n=="3" else None,as_=as_,ao=ao,at=at,ap=[pr.split(" [")[0]] if pr else ()))
h=f"""<html><head><meta charset="utf-8"><title>Mail - {TITLE}</title></head><body><div dir="ltr" style="font-family:Aptos,Calibri,sans-serif;font-size:12pt;color:#000">
<div id="hdr"><b>From:</b> Kezia Mbatha<br><b>Sent:</b> Friday, November 14, 2025 5:12 PM<br><b>To:</b> Executive Team; Non-Executive Directors<br><b>Cc:</b> Philomena Hartigan<br><b>Subject:</b> {TITLE}</div><br>
<div>Dear all</div><div><br></div><div>The warning notice (section 29A) reached {ORG} yesterday at three. We have until 12 January to show significant improvement. The six actions agreed at this morning’s huddle and where they stand:</div><div><br></div>
{ht}<div>Next huddle Monday 8.30. Please ring me over the weekend if anything on Rowan changes.</div><div><br></div><div>Kezia</div><div>Kezia Mbatha RMN, Director of Nursing</div>
<hr style="width:98%"><div><b>From:</b> Philomena Hartigan<br><b>Sent:</b> Thursday, November 13, 2025 6:40 PM<br><b>To:</b> Kezia Mbatha<br><b>Subject:</b> Notice</div><div><br></div><div>Kezia, I need to be able to tell the ICB tonight that Rowan is shut and that the rails are ordered. Can you confirm? P</div>
</div></body></html>"""
save("r13.html",h)
write(NAME,ORG,TITLE,None,H(["ref","(number)"],["description","(bold)"],["owners","Who"],["timescale","When"],["progress","Update"]),[AREA(None,"other",None,None,acts)])
