"""v06: HTML, an intranet news page for staff after a review: cards in divs with a title, a paragraph and a small line of who, when and how far."""
from cl_c import *
NAME="v06"; ORG="Hexley Borough Council"; TITLE="What happens next after the LGA peer challenge"
C=[("Get the budget monitoring out on time","Every budget holder gets their figures by working day 8. If you don’t get yours, tell Finance, not your neighbour.","Corporate Finance (Shazia Mirza)","B:Corporate Finance",K("unknown","from Period 7"),"Periods 7 and 8 went out on day 11","unknown",["delayed","in_progress","off_track","at_risk","ongoing"],dict(ao=["P:Shazia Mirza|Corporate Finance","P:Shazia Mirza||| Corporate Finance","P:Shazia Mirza","B:Corporate Finance//P:Shazia Mirza","P:Shazia Mirza|||Corporate Finance"],at=[F("from Period 7",None),F("from Period 7","2025-10-01"),K("open","from Period 7")])),
("One front desk","Merge the three reception desks at the Guildhall into one and move the cash office to the library.","Facilities + Customer Services","B:Facilities//B:Customer Services",D("summer 2026","2026-08-31"),"Not begun – waiting for the asbestos survey","not_started",["on_hold","planned","delayed"],{}),
("Members and officers","Write a protocol that both can live with. The Monitoring Officer will draft it; group leaders get a say before Full Council.","Monitoring Officer","T",D("Full Council, 25 February","2026-02-25"),"Drafted","in_progress",["completed","unknown"],{}),
("Listen to staff","Run a short pulse survey each quarter and print all results here, nice or not.","HR & OD","B",REC("quarterly, first one in January 2026",QUARTERLY,due="2026-01-31"),"Questions agreed with the unions","in_progress",["unknown","planned","on_track"],dict(ao=["B:HR//B:OD"],at=[REC("quarterly, first one in January 2026",QUARTERLY,start="2026-01-01")])),
("Contracts register","Publish it. All of it, with values.","Yevgenia Korolenko, Procurement Lead","P:Yevgenia Korolenko|Procurement Lead",DONE("Done 12 December","2025-12-12"),"Done 12 December","completed",[],dict(at=[D("Done 12 December","2025-12-12")],pr0=True)),
("Agile working","Agree which teams need to be in, and on which days.","tbc","",K("unknown","tbc"),"–","unknown",[],{})]
h=f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Hexnet</title><style>body{{font-family:Segoe UI,Liberation Sans,sans-serif;margin:0;color:#222}}header{{background:#14532d;color:#fff;padding:10px 24px}}nav a{{color:#cfe;margin-right:14px;font-size:13px}}main{{max-width:900px;margin:20px auto}}.grid{{display:flex;flex-wrap:wrap;gap:14px}}.card{{width:42%;border:1px solid #ccc;border-top:5px solid #14532d;padding:10px 14px;border-radius:4px}}.card h3{{margin:2px 0 6px}}.meta{{font-size:12.5px;color:#555;border-top:1px dotted #aaa;padding-top:6px}}footer{{font-size:12px;color:#666;text-align:center;margin:30px}}</style></head><body>
<header><b>Hexnet</b> – {ORG}<nav><a href="#">Home</a><a href="#">HR</a><a href="#">Forms</a><a href="#">Canteen menu</a></nav></header><main><p><a href="#">News</a> › December 2025</p><h1>{TITLE}</h1><p><em>Posted by Communications, 16 December 2025 · 214 views · 3 likes</em></p>
<p>The peer team spent four days with us in October. They liked our staff and did not much like our accounts. Here are the six things that the Management Team has said it will do. The full report is on the <a href="#">council website</a>.</p><div class="grid">
"""
acts=[]
for i,(t,de,ot,sp,ts,pr,st,as_,k) in enumerate(C,1):
    k=dict(k); done=k.pop("pr0",0)
    parts=[f"<b>Who</b> {esc(ot)}",f"<b>When</b> {esc(ts['text'])}"] if not done else [f"<b>Who</b> {esc(ot)}",f"<b>So far</b> {esc(pr)}"]
    if not done: parts.append(f"<b>So far</b> {esc(pr)}")
    h+=f'<div class="card"><h3>{esc(t)}</h3><p>{esc(de)}</p><div class="meta">'+"<br>".join(parts)+"</div></div>\n"
    d=["ref"]+(["timescale_text","timescale","progress"] if done else [])+(["owner_text"] if not sp else [])
    if i==6: acts.append(G(str(i),de,ot,sp,ts,None,st,None,dd=d,title=t,ap=["–"]))
    else: acts.append(G(str(i),de,ot,sp,ts,pr,st,None,dd=d,as_=as_,title=t,**k))
h+="""</div><h2>Comments</h2><p><b>Les P.</b> Does "one front desk" mean fewer people on it?</p><p><b>Moderator</b> Thanks Les, this has been passed on.</p><h2>Your ideas</h2><p>Send them to <a href="mailto:x">bright.ideas@hexley.example</a> by the end of January. Best one wins a fruit basket.</p></main><footer>© Hexley Borough Council · Page owner: Communications · Review date 16 June 2026</footer></body></html>"""
save("v06.html",h)
write(NAME,ORG,TITLE,"LGA peer challenge",H(["title","(card head)"],["owners","Who"],["timescale","When"],["progress","So far"]),[AREA(None,"other",None,None,acts)])
