"""f19 HTML page: a community safety partnership's delivery plan as a matrix. An area is a table with caption; a row an action; a column a partner, with L (leads) and S (supports) in the cells, then due date, sign for the state (own key), note row under some actions that holds the update over the whole width."""
from cl import *
NAME="f19"; ORG="Saltmere Community Safety Partnership"; TITLE="Tackling Violence Against Women and Girls: Delivery Plan 2025 to 2027"
ST={"●":("completed",),"◐":("on_track",),"○":("not_started",),"▲":("at_risk",)}
PT=["Saltmere Council","Police","Probation Service","NHS Trust","Haven Women’s Aid","Saltmere College"]
# ref, action, marks by partner, due, sign, update
PLAN=[("Objective 1","Prevent violence before it happens",[
 ("1.1","Run the bystander programme in all six secondary schools and at the college, with a follow-up session a term later to see what has stayed with pupils.",[("Haven Women’s Aid","L"),("Saltmere Council","S"),("Saltmere College","S")],D("July 2026","2026-07-31"),"◐","Four schools and the college have taken part, 1,310 pupils. The two remaining schools have asked for dates after mock examinations."),
 ("1.2","Work with licensed premises on Ask for Angela: training for door staff, mystery shops twice a year and action through licensing where a venue fails more than once.",[("Saltmere Council","L"),("Police","L")],REC("Twice a year",HALFYEARLY),"◐","First mystery shop in September: 9 of 14 venues passed. Five have been re-trained."),
 ("1.3","Review lighting, sight lines and planting on the twelve routes that women told us they avoid after dark.",[("Saltmere Council","L"),("Police","S"),("Saltmere College","S")],D("31 March 2026","2026-03-31"),"▲","Street lighting contractor has lost two of its three engineers; seven routes surveyed."),
 ("1.4","Men and boys’ campaign, designed by young men at the college.",[("Saltmere College","L"),("Saltmere Council","S"),("Police","S"),("NHS Trust","S")],D("November 2026","2026-11-30"),"○","")]),
("Objective 2","Support victims and survivors",[
 ("2.1","Place independent domestic violence advisers in A&E and maternity, five days a week.",[("NHS Trust","L"),("Haven Women’s Aid","S")],D("1 September 2025","2025-09-01"),"●","In post. 63 referrals in the first ten weeks, of whom 40 had never had contact with another service."),
 ("2.2","Increase safe accommodation by eight units, two of them accessible for wheelchair users and two for women with no recourse to public funds.",[("Saltmere Council","L"),("Haven Women’s Aid","S")],D("March 2027","2027-03-31"),"◐","Five units acquired."),
 ("2.3","One referral form and one consent statement for all partners.",[("Saltmere Council","S"),("Police","S"),("Probation Service","S"),("NHS Trust","S"),("Haven Women’s Aid","L")],D("30 November 2025","2025-11-30"),"▲","NHS Trust’s information governance group has to see it again on 15 December."),
 ("2.4","Peer support group for older women",[("Haven Women’s Aid","L")],F("From October 2025","2025-10-01"),"◐","")]),
("Objective 3","Pursue perpetrators and manage the risk that they pose",[
 ("3.1","Commission a behaviour change programme for 60 men a year, including one-to-one work for those who are not ready for a group, and a women’s support worker alongside.",[("Saltmere Council","L"),("Police","S"),("Probation Service","S")],D("April 2026","2026-04-30"),"◐","Two bids received. Evaluation panel with survivors 4 December."),
 ("3.2","MARAC repeat cases: look at all with three or more referrals in a year and agree a lead professional.",[("Police","L"),("Probation Service","S"),("Haven Women’s Aid","S"),("NHS Trust","S"),("Saltmere Council","S")],REC("Quarterly",QUARTERLY),"◐","17 cases in Q2."),
 ("3.3","Use stalking protection orders more: train 40 officers, and review every stalking crime at day seven.",[("Police","L")],D("31/01/2026","2026-01-31"),"◐","11 orders granted this year (3 in 2024/25)."),
 ("3.4","Polygraph pilot",[("Probation Service","L"),("Police","S")],D("TBC","x"),"○","Waiting for national guidance.")])]
h=[f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(TITLE)} | {esc(ORG)}</title><style>body{{font-family:Arial,sans-serif;max-width:1100px;margin:auto}}table{{border-collapse:collapse;margin:1em 0 2em;width:100%}}caption{{text-align:left;font-weight:bold;font-size:1.2em;padding:.4em 0}}th,td{{border:1px solid #777;padding:5px;vertical-align:top}}thead th{{background:#4a2545;color:#fff}}td.m{{text-align:center}}tr.u td{{background:#f4eef3;font-size:.92em}}</style></head><body>
<header><a href="/">{esc(ORG)}</a> <nav><a href="/about">About us</a> <a href="/plans">Plans</a> <a href="/help">Get help now</a></nav></header><main>
<h1>{esc(TITLE)}</h1><p>If you are in danger, call 999. If you cannot speak, press 55.</p><p>The plan has three objectives and twelve actions. Six partners have signed up to it. We update this page every quarter; it was last changed on 20 November 2025.</p>
<h2>How to read the tables</h2><p><b>L</b> leads the action, <b>S</b> supports it. Where two partners have an L they are jointly responsible.</p><p>● finished &nbsp; ◐ under way and on course &nbsp; ▲ under way, but may be late &nbsp; ○ not begun</p>"""]
areas=[]
for lab,ti,acts in PLAN:
    hd=f"{lab}: {ti}"; ga=[]
    h.append(f"<table><caption>{esc(hd)}</caption><thead><tr><th>No</th><th>What we will do</th>"+"".join(f"<th>{esc(p)}</th>" for p in PT)+"<th>By</th><th>State</th></tr></thead><tbody>")
    for ref,de,marks,ts,st,up in acts:
        m=dict(marks); h.append(f"<tr><td>{ref}</td><td>{esc(de)}</td>"+"".join(f'<td class="m">{m.get(p,"")}</td>' for p in PT)+f'<td>{ts["text"]}</td><td class="m">{st}</td></tr>')
        if up: h.append(f'<tr class="u"><td></td><td colspan="{len(PT)+3}"><b>Update:</b> {esc(up)}</td></tr>')
        ow=[]
        for r,role in (("L","lead"),("S",SUP)):
            for p in PT:
                if m.get(p)==r: ow+=o("B:"+p,None,role)
        alt={"owners":[[{"role":"lead" if m[p]=="L" else SUP,"kind":"body","name":p} for p in PT if p in m],[x for x in ow if x["role"]=="lead"]]}
        if ts["due"]=="x": ts=K("unknown","TBC")
        if st=="◐": alt["status"]=["in_progress"]
        if st=="▲": alt["status"]=["delayed"]
        ga.append(A(ref,de,None,ow,ts,None,up,ST[st][0],alt=alt,drop=["owner_text"]))
    h.append("</tbody></table>"); areas.append(AREA(lab.split()[1],"other",hd,ti,ga))
h.append("<h2>Have your say</h2><p>E-mail vawg@saltmere-csp.example.</p></main><footer><p>© Saltmere Community Safety Partnership. Privacy. Accessibility.</p></footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,None,[["ref","No"],["description","What we will do"]]+[["owners",p] for p in PT]+[["timescale","By"],["status","State"],["progress","(row under the action, Update:)"]],areas)
