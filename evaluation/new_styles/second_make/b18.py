"""b18 HTML: a council's Best Value improvement plan, an export of a delivery dashboard: sections with a summary table of counts, then a card (article) an action: title, sentence, a list of 'label value' spans, a progress bar with a number, a details element with the update; script and style in the page."""
from bl import *
NAME="b18"; ORG="Thamesford Borough Council"; TITLE="Improvement and Recovery Plan dashboard"; INSP=None
C={"Delivered":"completed","On course":"on_track","Needs attention":"at_risk","Off course":"off_track","Not due to start":"planned"}
PLAN=[("Workstream 1","Finance",[
 ("FIN-01","Balanced budget","Set a balanced budget for 2026/27 with no further call on exceptional support.","Executive Director of Finance",[T("Executive Director of Finance")],D("25 February 2026","2026-02-25"),"The budget is set without capitalisation","Gap is down to £3.1m. Final star chamber on 12 January.","On course",80),
 ("FIN-02","Closing the accounts","Publish draft accounts for the three years outstanding.","Chief Accountant",[T("Chief Accountant")],D("31 March 2026","2026-03-31"),"Auditors can begin","2022/23 published. 2023/24 delayed by fixed asset records.","Off course",35),
 ("FIN-03","Asset disposals","Bring forward sales of £40m by the end of 2026/27 and report each month.","Asif Mumtaz, Head of Estates",[P("Asif Mumtaz",post="Head of Estates")],D("By end of March 2027","2027-03-31"),"Debt falls","£17.4m exchanged or completed.","On course",44),
 ("FIN-04","Spending control","Run a weekly spending control panel.","Finance Improvement Team",[B("Finance Improvement Team")],REC("Weekly",WEEKLY),"No spending without a business reason","Panel has met 46 times.","Delivered",100)]),
 ("Workstream 2","Governance and leadership",[
 ("GOV-01","Scheme of delegation","Rewrite the scheme of delegation and train 130 officers in it.","Monitoring Officer",[T("Monitoring Officer")],R("June to November 2025","2025-06-01","2025-11-30"),"Decisions are made by the right person","Scheme adopted in September. 118 trained.","Needs attention",90),
 ("GOV-02","Senior team","Recruit a permanent senior team.","Chief Executive / Head of HR",[T("Chief Executive"),T("Head of HR")],D("Q4 2025/26","2026-03-31"),"Interims hold no more than one in five posts","Four of six posts filled.","On course",65),
 ("GOV-03","Companies","Review each council company and close those with no purpose.","Shareholder Committee",[B("Shareholder Committee")],D("Summer 2026","2026-08-31"),"Members know what the council owns",None,"Not due to start",0),
 ("GOV-04","Scrutiny","Appoint independent members to Audit Committee.","Monitoring Officer and Cllr Vera Stannard",[T("Monitoring Officer"),P("Vera Stannard",title="Cllr")],DONE("Completed July 2025","2025-07-31"),"The committee asks better questions","Two appointed.","Delivered",100)]),
 ("Workstream 3","Services and culture",[
 ("SER-01","Customer contact","Answer calls within five minutes.","Customer Services Manager",[T("Customer Services Manager")],K("ongoing","Ongoing"),"Satisfaction of 80%","Average wait of seven minutes in November.","Needs attention",50),
 ("SER-02","Children’s services partnership","Agree a new contract with the children’s company.","Executive Director of People",[T("Executive Director of People")],D("1 April 2026","2026-04-01"),"Roles and money are clear","Heads of terms with both boards.","On course",60),
 ("SER-03","Temporary accommodation","Cut the number of families in nightly-paid rooms by a third.","Head of Housing Demand and Head of Procurement",[T("Head of Housing Demand"),T("Head of Procurement")],D("30/09/2026","2026-09-30"),"From 412 to 275 families","Number rose to 430.","Off course",10),
 ("SER-04","Staff voice","Repeat the culture survey every six months.","Organisational Development",[B("Organisational Development")],REC("Every six months from January 2026","FREQ=MONTHLY;INTERVAL=6","2026-01-01"),"Seven in ten staff would recommend the council as a place to work",None,"Not due to start",0)])]
h=f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title>
<style>body{{font-family:system-ui,Arial;background:#f3f4f6;margin:0;padding:16px}}section{{margin-bottom:24px}}.cards{{display:flex;flex-wrap:wrap;gap:12px}}article{{background:#fff;border-radius:8px;box-shadow:0 1px 3px #0003;padding:12px;width:300px}}article h3{{margin:2px 0 6px}}.code{{color:#666;font-size:12px}}ul.meta{{list-style:none;padding:0;margin:8px 0}}.k{{color:#555;display:inline-block;min-width:80px}}.bar{{background:#ddd;height:8px}}.bar span{{display:block;height:8px;background:#0a7}}.chip{{float:right;border-radius:10px;background:#e0e7ff;padding:1px 8px;font-size:12px}}table{{border-collapse:collapse}}td,th{{border:1px solid #bbb;padding:2px 8px}}</style>
<script>window.dash={{refresh:"2025-12-05T06:00:00Z"}};</script></head><body>
<header><h1>{TITLE}</h1><p>{ORG} publishes this dashboard each month for residents, commissioners and the Department. It was last refreshed on 5 December 2025.</p></header>
"""
areas=[]
for n,t,acts in PLAN:
    cnt={}
    for x in acts: cnt[x[8]]=cnt.get(x[8],0)+1
    hd=f"{n}: {t}"; ga=[]; h+=f'<section><h2>{hd}</h2>\n<table class="counts"><tr>'+"".join(f"<th>{k}</th>" for k in cnt)+"</tr><tr>"+"".join(f"<td>{v}</td>" for v in cnt.values())+'</tr></table>\n<div class="cards">\n'
    for ref,ti,a,ot,ow,ts,out,pr,s,pc in acts:
        h+=f'<article id="{ref.lower()}"><span class="chip">{s}</span><div class="code">{ref}</div><h3>{esc(ti)}</h3><p>{esc(a)}</p><ul class="meta"><li><span class="k">Owner</span> {esc(ot)}</li><li><span class="k">Due</span> {ts["text"]}</li><li><span class="k">Success</span> {esc(out)}</li></ul><div class="bar"><span style="width:{pc}%"></span></div><small>{pc}% complete</small>'+(f'<details><summary>Update, November 2025</summary><p>{esc(pr)}</p></details>' if pr else "")+"</article>\n"
        m={}
        if s=="Not due to start": m["alt"]={"status":["not_started"]}
        if s=="Needs attention": m["alt"]={"status":["delayed"]}
        ga.append(A(ref,a,ot,ow,ts,out,pr,C[s],title=ti,**m))
    h+="</div></section>\n"; areas.append(AREA(n[-1],"other",hd,t,ga))
h+='<footer><p>Data: Programme Office. <a href="/privacy">Privacy</a> <a href="/contact">Contact</a></p></footer></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,[["ref","(small line)"],["title","(card head)"],["description","(paragraph)"],["owners","Owner"],["timescale","Due"],["outcome","Success"],["progress","Update, November 2025"],["status","(chip)"]],areas)
