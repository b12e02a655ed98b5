"""r14: Word, pasted e-mail with lettered actions as typed a) b); owner before in square brackets, no uniform dates (in the words' end after a comma); answers of two colleagues in the paragraph below, indented italics led by >> and a name; one action answered twice."""
from cl_a import *
from docx.shared import Cm, RGBColor
NAME="r14"; ORG="Oakhanger Multi-Agency Adult Safeguarding Board"; TITLE="FW: SAR “Leonard” – learning actions, please annotate"
L=[("a","Hoarding Panel","B","restart meetings and settle who chairs","by January",D("by January","2025-01-31"),[("Bridget","Fire will chair. First one 16 Jan.")],"on_track",["in_progress","planned","unknown","completed"]),
("b","GP Safeguarding Lead","T","ask all practices to flag self-neglect on the front screen","by 28.02.25",D("by 28.02.25","2025-02-28"),[("Bridget","Letter has gone. No replies."),("Kwabena","Two replies now.")],"in_progress",["unknown","on_track"]),
("c","Kwabena Asante","P","seven-minute briefing on Leonard for frontline staff","by Christmas",D("by Christmas","2024-12-25"),[("Kwabena","Done, attached.")],"completed",[]),
("d","Housing / Environmental Health","B:Housing//B:Environmental Health","check who holds keys for the 26 properties on the list","asap",K("immediate","asap"),[],"unknown",[]),
("e","ASC","B","allow a case to stay open where the person says no but the risk is high","from 1 April 2025",F("from 1 April 2025","2025-04-01"),[("Bridget","Our director isn’t keen. Parked until the new one is in post.")],"on_hold",["delayed","at_risk","unknown"]),
("f","Board Manager","T","ask Leonard’s sister if she would like to see this list","",None,[("Kwabena","Not yet, I’ll ring her next week.")],"not_started",["planned","in_progress","unknown"]),
("g","Training Sub-group","B","mental capacity sessions with actors, three a year","2025/26",D("2025/26","2026-03-31"),[],"unknown",[]) ]
d=newdoc("Carlito",11,False,2.4)
for l,v in (("From:","Bridget Szymanska"),("Sent:","11 December 2024 11:26"),("To:","Kwabena Asante"),("Subject:",TITLE)):
    p=d.add_paragraph(); p.paragraph_format.space_after=0; p.add_run(l+"\t").bold=True; p.add_run(v)
d.add_paragraph("")
d.add_paragraph("Kwabena – added mine in italics, over to you. Then it can go to the "+ORG+".")
d.add_paragraph("---------- original ----------")
d.add_paragraph("Both, the review has been signed off. The author made four recommendations; I’ve turned them into things that somebody can do:")
acts=[]
for n,ot,sp,de,w,ts,ans,st,as_ in L:
    d.add_paragraph(f"{n}) [{ot}] {de}"+(f", {w}" if w else ""))
    for who,x in ans:
        p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1); r=p.add_run(f">> {who}: {x}"); r.italic=True; r.font.color.rgb=RGBColor(0,0x70,0x30) if who=="Kwabena" else RGBColor(0x70,0x30,0xA0)
    pr="\n".join(f"{who}: {x}" for who,x in ans) or None
    at=[D(w,"2024-12-24"),D(w,"2024-12-31")] if n=="c" else ([R(w,"2025-04-01","2026-03-31"),REC(w,"FREQ=MONTHLY;INTERVAL=4",start="2025-04-01",due="2026-03-31")] if n=="g" else ())
    acts.append(G(n,de,ot,sp,ts,pr,st,{"completed":"Done","on_hold":"Parked","not_started":"Not yet"}.get(st),dd=["timescale_text"],as_=as_,at=at,ap=["\n".join(x for _,x in ans),"\n".join(f">> {who}: {x}" for who,x in ans)] if ans else ()))
d.add_paragraph("Thanks both. It was a sad one. M."); d.add_paragraph("Merryn Tregowan, Independent Chair")
d.save(path("r14.docx"))
write(NAME,ORG,TITLE,None,H(["ref","(letter)"],["owners","[ ]"],["description","(line)"],["progress",">>"]),[AREA(None,"other",None,None,acts)])
