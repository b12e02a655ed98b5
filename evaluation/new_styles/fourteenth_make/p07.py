"""p07 (ordinary): HTML page of a council's website: accessible tables with captions, navigation and footer round it, dates by <time>, lists within cells, review after a limited assurance audit and a peer review of planning enforcement."""
from cl_a import *
NAME="p07"; ORG="Marlstone Borough Council"; TITLE="Planning enforcement improvement plan"; INSP="Planning Advisory Service peer review, November 2025"
P_=[("1","Theme 1: Clear the backlog","Clear the backlog",[
("1","Sort all 640 open cases into four groups (act, wait, no breach, not expedient) and close the last two.","Enforcement Team Leader","T",D("28 February 2026","2026-02-28"),"Complete","completed","217 cases closed. We wrote to every complainant."),
("2","Two agency officers for six months, paid from the reserve","Head of Planning","T",R("January to June 2026","2026-01-01","2026-06-30"),"In progress","in_progress","One started 12 January. No luck yet with the other."),
("3","Stop site visits by two officers unless the risk assessment says so","Enforcement Team Leader","T",K("immediate","Immediately"),"Complete","completed","")]),
("2","Theme 2: Say what we will and will not do","Say what we will and will not do",[
("4","New Local Enforcement Plan: 6-week consultation, then Cabinet","Siobhán Delacroix","P",D("Consultation March 2026, Cabinet June 2026","2026-06-30",[("Consultation","2026-03-31"),("Cabinet","2026-06-30")]),"In progress","in_progress","Draft with members’ panel"),
("5","Standard letters at day 0, day 20 and at close. No jargon and no “without prejudice”","Siobhán Delacroix and Customer Services","P:Siobhán Delacroix//B:Customer Services",D("April 2026","2026-04-30"),"Not started","not_started",""),
("6","Parish councils to have a login to see the cases in their parish","ICT Business Partner","T",D("2026/27","2027-03-31"),"On hold","on_hold","Waits for new back-office system (see 9)")]),
("3","Theme 3: Legal and evidence","Legal and evidence",[
("7","A named planning solicitor for two days a week under the shared service","Shared Legal Service","B",D("1 April 2026","2026-04-01"),"In progress","in_progress","SLA being varied."),
("8","PACE and witness statement training for all officers, with a mock trial","Enforcement Team Leader / Shared Legal Service","T:Enforcement Team Leader//B:Shared Legal Service",D("by end of May 2026","2026-05-31"),"Not started","not_started","")]),
("4","Theme 4: Systems and oversight","Systems and oversight",[
("9","Replace Acolaid. Specify with Development Management and Building Control","Gwilym Tanqueray-Shah (Programme Manager)","P:Gwilym Tanqueray-Shah|Programme Manager",D("Go-live autumn 2027","2027-11-30"),"In progress","in_progress","Three suppliers have shown us what they have."),
("10","Performance figures to Planning Committee: cases opened, closed, notices, age of oldest","Head of Planning","T",REC("Every quarter from April 2026",QUARTERLY,start="2026-04-01"),"Not started","not_started","First set in July, for Q1."),
("11","Lead member to meet the team on the first Thursday of the month","Cllr Ravinder Gosal, Cabinet Member for Place","P:Ravinder Gosal|Cabinet Member for Place|Cllr",REC("Monthly",MONTHLY),"In progress","in_progress","January meeting went well.")])]
HD=["Number","What we will do","Who is responsible","Target date","Status","Latest news"]
h="""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Planning enforcement improvement plan | Marlstone Borough Council</title>
<style>body{font:17px/1.4 Arial,'Liberation Sans',sans-serif;margin:0;color:#0b0c0c}header,footer{background:#23423a;color:#fff;padding:12px 30px}header a,footer a{color:#fff;margin-right:16px}main{max-width:1180px;margin:0 auto;padding:10px 30px}table{border-collapse:collapse;width:100%;margin:0 0 30px}caption{font-weight:bold;text-align:left;font-size:21px;padding:6px 0}th,td{border-bottom:1px solid #b1b4b6;padding:8px 10px 8px 0;text-align:left;vertical-align:top}.cookie{background:#f3f2f1;padding:10px 30px}.tag{background:#d2e2f1;padding:2px 6px;font-size:15px}</style></head><body>
<div class="cookie">We use some essential cookies to make this website work. <button>Accept</button> <button>Reject</button></div>
<header><a href="/">Marlstone Borough Council</a> <a href="/pay">Pay</a><a href="/report">Report</a><a href="/apply">Apply</a><a href="/account">My account</a></header>
<main><nav aria-label="Breadcrumb"><a href="/">Home</a> &gt; <a href="/planning">Planning</a> &gt; <a href="/planning/enforcement">Enforcement</a></nav>
<h1>Planning enforcement improvement plan</h1>
<p>The <strong>Planning Advisory Service peer review, November 2025</strong> looked at how we deal with breaches of planning control. It said our officers are dedicated but that we have too many old cases, and that we are not clear about what residents can expect. We had a limited assurance opinion from internal audit in 2024 as well.</p>
<p>This page was last updated on 3 February 2026. We update it after every meeting of the Improvement Group.</p>
<h2>On this page</h2><ul><li><a href="#t1">Clear the backlog</a></li><li><a href="#t2">Say what we will and will not do</a></li><li><a href="#t3">Legal and evidence</a></li><li><a href="#t4">Systems and oversight</a></li></ul>
"""
areas=[]
for n,hd,ti,rows in P_:
    h+=f'<table id="t{n}"><caption>{esc(hd)}</caption><thead><tr>'+"".join(f'<th scope="col">{x}</th>' for x in HD)+"</tr></thead><tbody>\n"; ga=[]
    for ref,desc,ot,sp,ts,w,s,pr in rows:
        h+=f'<tr><th scope="row">{ref}</th><td>{esc(desc)}</td><td>{esc(ot)}</td><td><time>{esc(ts["text"])}</time></td><td><span class="tag">{w}</span></td><td>{esc(pr)}</td></tr>\n'
        g=AX(ref,desc,ot,sp,ts,None,pr,s,None,w)
        if ref=="9": g["alt"]={"timescale":[D(ts["text"],"2027-11-30",[("Go-live","2027-11-30")])]}
        ga.append(g)
    h+="</tbody></table>\n"; areas.append(AREA(n,"theme",hd,ti,ga))
h+="""<h2>Give us your views</h2><p>Email <a href="mailto:planning@marlstone.example">planning@marlstone.example</a> or come to the drop-in at Marlstone Library on 19 February, 4pm to 7pm.</p><p>Was this page helpful? <button>Yes</button> <button>No</button></p></main><footer><a href="/a">Accessibility</a><a href="/p">Privacy</a><a href="/c">Contact us</a><p>© Marlstone Borough Council</p></footer></body></html>"""
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","status","progress"],HD)),areas)
