"""i11 (kin of modgov-page and emoji-lights): HTML of a committee system's item page: the plan is a table nested in layout tables, each action's steps and dates nested in a table in a cell; ticks, crosses, hourglasses as statuses, explained in a list after it; the site's menu around it."""
from cl import *
NAME="i11"; ORG="Stannerton Borough Council"; TITLE="Food Hygiene and Licensing Recovery Plan"; INSP=None
S={"✔":("completed","Complete"),"⏳":("in_progress","Under way"),"✖":("not_started","Not begun"),"⚠":("at_risk","Behind or at risk")}
P_=[("Priority One","1","Catch up with inspections","Catch up with inspections",[
("1","Inspect all 64 overdue high-risk premises, taking those with complaints first.","Lead Food Officer","T",D("31 July 2025","2025-07-31"),"✔","All 64 done by 18 July; nine re-visited."),
("2","Recruit two contractors from the approved list for medium-risk visits.","Environmental Health Manager and Procurement","T:Environmental Health Manager//B:Procurement",D("Sept 2025","2025-09-30"),"⏳","One started. The second has been vetted."),
("3","Sample products from the eight approved premises each month.","Food Standards Agency Liaison Officer","T",REC("Monthly",MONTHLY),"⏳",""),
("4","Make a service level agreement with the port health authority.","Cllr Nigel Frayne / Chief Executive","P:Nigel Frayne||Cllr//T:Chief Executive",D("Q3 2025/26","2025-12-31"),"⚠","Their board has put it off.")]),
("Priority Two","2","Licensing that keeps people safe","Licensing that keeps people safe",[
("5","Bring the statement of licensing policy up to date and consult on it.","Licensing Manager","T",R("June 2025 – January 2026","2025-06-01","2026-01-31"),"⏳","Consultation closes on 28 November."),
("6","Check safeguarding training of all 412 taxi drivers.","Licensing Enforcement Team, Stannerton Police","B:Licensing Enforcement Team//B:Stannerton Police",D("end of October 2025","2025-10-31"),"⚠","318 checked; 22 have not replied and have been warned."),
("7","Publish a register of personal licences.","Business Support","B",K("immediate","Immediate"),"✔",""),
("8","Agree an out-of-hours rota for complaints about noise and late licences.","HR; Head of Regulatory Services","B:HR//T:Head of Regulatory Services",D("before Christmas 2025","2025-12-25"),"✖","")]),
("Priority Three","3","Learning and culture","Learning and culture",[
("9","Run a peer review with a neighbouring council.","Head of Regulatory Services","T",D("March 2026","2026-03-31"),"✖","To be arranged."),
("10","Report performance in a form that the Licensing Committee has agreed.","Performance & Improvement Officer","T",F("From September 2025","2025-09-01"),"✔","First report heard on 16 September.")])]
areas=[]; t="<tr class='hd'><th>Ref</th><th>Agreed action</th><th>Owned by / finish</th><th>&nbsp;</th><th>What has been done</th></tr>"
for lab,n,ti,_,rows in P_:
    hd=f"{lab} – {ti}"; t+=f"<tr><td colspan='5' class='ar'><b>{lab}</b> – {ti}</td></tr>"; ga=[]
    for ref,desc,ot,sp,ts,e,pr in rows:
        inner=f"<table class='in'><tr><td><i>Owner</i></td><td>{esc(ot)}</td></tr><tr><td><i>Due</i></td><td>{ts['text']}</td></tr></table>"
        t+=f"<tr><td>{ref}</td><td>{esc(desc)}</td><td>{inner}</td><td class='s'><span title='{S[e][1]}' aria-label='{S[e][1]}'>{e}</span></td><td>{esc(pr) or '&nbsp;'}</td></tr>"
        alt={"owner_text":[ot]}
        if e=="⚠": alt["status"]=["delayed"]
        if e=="✖": alt["status"]=["not_started","unknown"]
        if e=="⏳": alt["status"]=["on_track"]
        kw={"drop":["owner_text","timescale_text"]}
        if "Christmas" in ts["text"]: kw["drop"]=["owner_text","timescale_text","timescale"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[e][0],status_text=e,alt=alt,**kw))
    areas.append(AREA(n,"priority",hd,ti,ga))
nav="".join(f"<li><a href='#'>{x}</a></li>" for x in ("Home","Council meetings","Calendar","Committees","Decisions","Find your councillor","ePetitions","Register of interests"))
open(path(NAME+".html"),"w",encoding="utf-8").write(f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Agenda item - {TITLE} | {ORG}</title>
<style>body{{font-family:Verdana,sans-serif;font-size:13px;margin:0}}.lay{{width:100%;border-collapse:collapse}}.pl{{border-collapse:collapse;width:100%}}.pl td,.pl th{{border:1px solid #99a;padding:5px;vertical-align:top;text-align:left}}.pl .in td{{border:0;padding:1px 6px 1px 0}}.hd th{{background:#203864;color:#fff}}.ar{{background:#e6ebf5}}.s{{font-size:18px;text-align:center}}</style></head>
<body><table class="lay" role="presentation"><tr><td colspan="2" style="background:#203864;color:#fff;padding:10px">{ORG}</td></tr>
<tr><td style="width:170px;background:#f3f3f3;padding:8px;vertical-align:top"><ul>{nav}</ul></td><td style="padding:12px;vertical-align:top">
<p><a href="#">Council meetings</a> » Licensing Committee » Tuesday, 16 September 2025 7.00 pm</p><h1>Agenda item</h1><h2>{TITLE}</h2>
<p>To consider a progress report of the Head of Regulatory Services.</p>
<table class="lay" role="presentation"><tr><td><p><b>Minutes:</b></p><p>The Committee received the plan, which had been agreed in May after the Food Standards Agency’s audit. The position at 10 September is set out below.</p>
<table class="lay" role="presentation"><tr><td>
<table class="pl" border="1">{t}</table></td></tr></table>
<p>Key:</p><ul>{"".join(f"<li>{e} {v[1]}</li>" for e,v in S.items())}</ul>
<p>RESOLVED: That the progress made be noted and that a further report be made in January 2026.</p></td></tr></table>
<h3>Supporting documents:</h3><ul><li><a href="#">Report of the Head of Regulatory Services</a>, item 6, PDF 301 KB</li><li><a href="#">Appendix 1</a>, item 6, PDF 88 KB</li></ul>
</td></tr><tr><td colspan="2" style="background:#eee;padding:8px">Democratic Services, Town Hall, Stannerton. Telephone 01632 960000</td></tr></table></body></html>""")
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Agreed action"],["owners","Owned by / finish"],["timescale","Owned by / finish"],["status",""],["progress","What has been done"]],areas)
