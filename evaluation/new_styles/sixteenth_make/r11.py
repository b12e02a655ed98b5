"""r11: Word, an e-mail pasted in: header lines, then one action a line as plain paragraphs without numbers, the owner behind an arrow, sometimes the date in brackets after it; bold one-word subject lines between."""
from cl_a import *
NAME="r11"; ORG="Tidewell and Marsh District Council"; TITLE="Follow up: LGA peer team feedback day"
S=[("Waste",[("Publish the missed bin figures by round, warts and all","Waste Ops Mgr","T",D("1 Sept","2025-09-01")),
 ("Stop the overtime on Saturdays unless Callan has agreed it first","Callan Bright","P",K("immediate","now")),
 ("Ask the crews what would help (they were not asked last time)","Depot Supervisors","T",D("during August","2025-08-31"))]),
("Planning",[("Decide the 61 applications that are over 26 weeks, oldest first","Development Management","B",D("31/10/2025","2025-10-31")),
 ("Reply to the Secretary of State about designation","Portia Lascelles, Head of Planning","P:Portia Lascelles|Head of Planning",D("8 August 2025","2025-08-08")),
 ("Member training on reasons for refusal","Cttee Services & Legal","B:Cttee Services//B:Legal",D("before Sept committee","2025-08-31"))]),
("Money",[("Monthly budget monitoring to be sent to group leaders as well","Adaeze Umeh","P",REC("monthly",MONTHLY)),
 ("Say out loud that the leisure centre loses £780k","Leader","T",None),
 ("Get a second opinion on the loan","s151 / Arlingclose","T:s151//B:Arlingclose",D("Autumn","2025-11-30"))])]
d=newdoc("Carlito",11,False,2.5)
for l,v in (("From:","Sunniva Pargeter"),("Sent:","24 July 2025 18:39"),("To:","Corporate Leadership Team"),("Subject:",TITLE)):
    p=d.add_paragraph(); p.paragraph_format.space_after=0; p.add_run(l+" ").bold=True; p.add_run(v)
d.add_paragraph(""); d.add_paragraph("Colleagues")
d.add_paragraph("A long day, and I was proud of how you all took it. The peer team were kinder to Tidewell and Marsh District Council than I would have been. While it is fresh, this is what I heard us say we would do. No action plan with seventeen columns please, just do them and tell me when you have.")
areas=[]
for h,rows in S:
    d.add_paragraph().add_run(h).bold=True; a=[]
    for de,ot,sp,ts in rows:
        d.add_paragraph(f"{de} → {ot}"+(f" ({ts['text']})" if ts else ""))
        at=[]
        ao=[]
        if ts and ts["text"]=="now": at=[K("unknown","now")]
        if ts and "committee" in ts["text"]: at=[D(ts["text"],"2025-09-30"),K("relative",ts["text"]),K("unknown",ts["text"])]
        if ot.startswith("s151"): ao=["P:s151//B:Arlingclose","B:s151//B:Arlingclose"]
        a.append(G(f"{len(areas)+1}.{len(a)+1}",de,ot,sp,ts,dd=["ref"],at=at,ao=ao))
    areas.append(AREA(None,"other",h,h,a))
d.add_paragraph(""); d.add_paragraph("Have a decent weekend."); d.add_paragraph("S")
d.add_paragraph("Sunniva Pargeter, Chief Executive")
d.save(path("r11.docx"))
write(NAME,ORG,TITLE,None,H(["description","(line)"],["owners","(→)"],["timescale","(brackets)"]),areas)
