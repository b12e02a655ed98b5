"""f17 WeasyPrint, A4 portrait: a council's strategic risks, a card a risk. Bar with code and title, scores in small boxes, cause and effect as sentences, controls in place (no actions), then further actions as numbered sentences with a grey line of owner, due date and a pill below each. Heat-map table and key first."""
from cl import *
NAME="f17"; ORG="Northmoor City Council"; TITLE="Strategic Risk Register and Mitigating Actions"
ST={"Complete":("completed","#2f6fb7"),"On target":("on_track","#3c8d3c"),"Slipping":("at_risk","#d98c00"),"Overdue":("delayed","#c0392b"),"New":("not_started","#777")}
# code, title, owner, scores (inherent, current, target), direction, cause and effect, controls, actions
PLAN=[("SR1","Failure to set a balanced budget","Director of Finance and Resources",("25","20","12"),"▲","Demand for children’s placements and temporary accommodation goes on rising faster than income, so that reserves are used up and a section 114 notice has to be issued.",["Monthly monitoring to Corporate Board","Spending control panel for posts and for orders over £5,000","Reserves policy"],[
 ("Bring forward savings proposals of at least £11m for 2026/27 for consultation, each with an equality impact assessment and a delivery plan.","All Directors","T:All Directors",D("30 Nov 2025","2025-11-30"),"On target","£9.4m identified to date."),
 ("Carry out a line-by-line review of the 40 highest-cost placements with the ICB, to agree joint funding and step-down plans.","Director of Children’s Services / ICB Head of Continuing Care","T:Director of Children’s Services//T:Head of Continuing Care|ICB",D("31 Oct 2025","2025-10-31"),"Slipping","27 reviewed. Panel dates have been cancelled twice by health colleagues."),
 ("Ask MHCLG for exceptional financial support as a contingency.","Chief Executive","T:Chief Executive",D("12 Dec 2025","2025-12-12"),"New","")]),
("SR2","Cyber attack","Chief Digital Officer",("25","16","12"),"►","Phishing or an unpatched supplier system lets an attacker in, and services are lost for weeks. Data about residents are published.",["24/7 security operations centre shared with three councils","Multi-factor authentication for all staff","Off-line backups"],[
 ("Complete the Cyber Assessment Framework self-assessment and have it independently checked.","Information Security Manager","T:Information Security Manager",D("31 Mar 2026","2026-03-31"),"On target",""),
 ("Retire the remaining 31 servers on unsupported software; where this can’t be done put them on a segregated network.","Infrastructure Manager, with Adult Social Care Systems Team","T:Infrastructure Manager//B:Adult Social Care Systems Team",D("30 Sep 2025","2025-09-30"),"Overdue","Nine are left, all of which support the old social care records archive. Supplier is to extract data in January."),
 ("Run simulated phishing every quarter and give one-to-one coaching to anyone who clicks twice.","Information Security Manager","T:Information Security Manager",REC("Quarterly",QUARTERLY),"On target","Click rate 4.1% in October, from 9.8%.")]),
("SR3","Safeguarding – a child or adult dies or is seriously harmed","Director of Children’s Services and Director of Adult Services",("25","15","10"),"▼","Vacancies, high caseloads and weak information sharing mean that signs of harm are missed.",["Multi-agency safeguarding hub","Practice audits every month","Principal social workers"],[
 ("Fill the 22 vacant social worker posts by overseas and ‘grow our own’ recruitment.","Head of HR; Principal Social Workers","T:Head of HR//T:Principal Social Workers",D("Spring 2026","2026-05-31"),"Slipping","Thirteen filled. Visa rules changed in July."),
 ("Act on the nine findings of the JTAI and report to the partnership.","Head of Safeguarding and Quality (Ines Corrigan)","P:Ines Corrigan|Head of Safeguarding and Quality",D("31 Jul 2025","2025-07-31"),"Complete","All closed; re-audit in the new year."),
 ("Put the Mental Capacity Act competency framework in place for all adult social work staff.","Principal Social Worker (Adults)","T:Principal Social Worker (Adults)",D("Jan 2026","2026-01-31"),"On target","")]),
("SR4","Condition of highways structures","Director of Place",("20","16","9"),"▲","Principal inspections have been put off because of cost. Northgate Viaduct has a weight limit and may have to close, with effect on buses and emergency services.",["General inspections every two years","Weight limit with cameras"],[
 ("Bid to the Department for Transport’s structures fund for Northgate Viaduct (£23m).","Head of Highways","T:Head of Highways",D("16 Jan 2026","2026-01-16"),"On target","Outline business case was signed off by Cabinet on 4 November."),
 ("Catch up with the 18 overdue principal inspections using a framework contractor and rail possessions already booked.","Structures Team Leader","T:Structures Team Leader",R("Apr 2025 to Mar 2026","2025-04-01","2026-03-31"),"Slipping","Seven done.")]),
("SR5","Local government reorganisation","Chief Executive",("20","12","8"),"★","Preparing for a new unitary council takes senior time and staff leave, so that services and the budget suffer in the meantime.",["Joint programme board with six councils"],[
 ("Agree a retention policy for posts that are hard to fill, jointly with the other six councils.","Head of HR","T:Head of HR",D("TBC","x"),"New","Unions to be consulted on a common text."),
 ("Write a list of contracts that end or can be ended between 2026 and 2028.","Head of Procurement","T:Head of Procurement",D("19 December 2025","2025-12-19"),"On target","640 of 810 contracts logged.")])]
css="""@page{size:A4;margin:15mm 14mm;@bottom-left{content:'Audit and Governance Committee – 25 November 2025';font:8pt 'DejaVu Sans'}@bottom-right{content:counter(page);font:8pt 'DejaVu Sans'}}
body{font:9pt 'DejaVu Sans',sans-serif;color:#222}h1{font-size:18pt;margin:0}.card{border:1px solid #556;margin:12px 0;break-inside:avoid}.bar{background:#2b3a55;color:#fff;padding:6px 9px;font-weight:bold;font-size:11pt}.in{padding:7px 10px}.sc span{display:inline-block;border:1px solid #999;padding:2px 7px;margin-right:6px;font-size:8.5pt}
.lab{font-weight:bold;color:#2b3a55;margin:7px 0 2px}ul{margin:2px 0 4px;padding-left:16px}.act{margin:5px 0 7px;border-left:3px solid #2b3a55;padding-left:8px}.m{color:#555;font-size:8.3pt;margin-top:2px}.pill{color:#fff;border-radius:8px;padding:1px 7px;font-size:8pt}.up{font-style:italic;font-size:8.5pt}table{border-collapse:collapse}td,th{border:1px solid #999;padding:3px 8px;font-size:8.5pt}"""
h=[f"<html lang=en><head><meta charset=utf-8><title>{TITLE}</title><style>{css}</style></head><body><h1>{TITLE}</h1><p><b>{ORG}</b> – quarter 2, 2025/26</p><p>Corporate Board reviews strategic risks each quarter. Risks are scored for likelihood and impact from 1 to 5, and the two are multiplied. Each card gives the score before controls (inherent), the score today (current) and the score that the council is aiming for (target).</p>",
"<table><tr><th>Risk</th><th>Inherent</th><th>Current</th><th>Target</th><th>Direction</th></tr>"+"".join(f"<tr><td>{a} {esc(b)}</td><td>{s[0]}</td><td>{s[1]}</td><td>{s[2]}</td><td>{d_}</td></tr>" for a,b,_,s,d_,*_r in PLAN)+"</table>",
"<p>Direction since last quarter: ▲ worse ► same ▼ better ★ new risk. Actions: <b>Complete</b>; <b>On target</b>; <b>Slipping</b> (will miss its date by up to three months, or might); <b>Overdue</b> (date has passed); <b>New</b> (added this quarter, not begun).</p>"]
areas=[]
for code,ti,ro,s,dr_,ce,cs,acts in PLAN:
    hd=f"{code} {ti}"; ga=[]
    h.append(f"<div class=card><div class=bar>{esc(hd)}</div><div class=in><div class=sc><span>Inherent {s[0]}</span><span>Current {s[1]}</span><span>Target {s[2]}</span><span>Risk owner: {esc(ro)}</span></div><div class=lab>What could happen</div><div>{esc(ce)}</div><div class=lab>Controls in place</div><ul>"+"".join(f"<li>{esc(x)}</li>" for x in cs)+"</ul><div class=lab>Further actions</div>")
    for i,(de,ot,sp,ts,st,up) in enumerate(acts,1):
        ref=f"{code}.{i}"; alt={}
        h.append(f"<div class=act><b>{ref}</b> {esc(de)}<div class=m>Owner: {esc(ot)} &nbsp;|&nbsp; Due: {esc(ts['text'])} &nbsp;|&nbsp; <span class=pill style='background:{ST[st][1]}'>{st}</span></div>"+(f"<div class=up>{esc(up)}</div>" if up else "")+"</div>")
        if ts["due"]=="x": ts=K("unknown","TBC")
        if st=="Overdue": alt["status"]=["off_track"]
        if st=="Slipping": alt["status"]=["delayed"]
        if "ICB" in ot: alt["owners"]=[o("T:Director of Children’s Services//T:ICB Head of Continuing Care")]
        if ", with" in ot: w=o("T:Infrastructure Manager")+o("B:Adult Social Care Systems Team",None,SUP); alt["owners"]=[w]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,ST[st][0],alt=alt or None))
    h.append("</div></div>"); areas.append(AREA(code,"other",hd,ti,ga))
h.append("</body></html>")
import weasyprint; weasyprint.HTML(string="".join(h)).write_pdf(path(NAME+".pdf"))
write(NAME,ORG,TITLE,None,[["ref","(number before the sentence)"],["description","Further actions"],["owners","Owner"],["timescale","Due"],["status","(pill)"],["progress","(italic line)"]],areas)
