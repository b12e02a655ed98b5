"""v07: HTML, a wiki page saved from the browser: inline task lists under headings, people as links, dates as time elements, prose around."""
from cl_c import *
NAME="v07"; ORG="Castlemere Schools Trust"; TITLE="Safeguarding audit 2025: findings and tasks"
U=lambda n:f'<a class="confluence-userlink user-mention" data-username="{n.split()[0].lower()}" href="#">{n}</a>'
T=lambda d,t:f'<time datetime="{d}" class="date-future">{t}</time>'
def a(i,done,html_,de,ow,sp,ts,ad=(),**k): return (done,html_,G(str(i),de,ow,sp,ts,None,"completed" if done else "unknown",None,dd=N,ad=ad,as_=[] if done else ["not_started","planned"],**k))
S=[("1. Single central record","Four of nine schools had gaps. <em>Rookhope Primary</em> had a volunteer with no DBS at all (dealt with the same day).",[
 a(1,1,f"{U('Aisling Ó Dálaigh')} to check every governor’s section 128 {T('2025-11-28','28 Nov 2025')}","check every governor’s section 128","Aisling Ó Dálaigh","P",D("28 Nov 2025","2025-11-28"),["to check every governor’s section 128","Aisling Ó Dálaigh to check every governor’s section 128","Aisling Ó Dálaigh to check every governor’s section 128 28 Nov 2025"],at=[DONE("28 Nov 2025","2025-11-28")]),
 a(2,0,f"{U('Rupert Sandiford')} to move all nine schools on to the same template before {T('2026-02-13','13 Feb 2026')}, starting with the two in Alston","move all nine schools on to the same template before 13 Feb 2026, starting with the two in Alston","Rupert Sandiford","P",D("before 13 Feb 2026","2026-02-13"),["to move all nine schools on to the same template before 13 Feb 2026, starting with the two in Alston","Rupert Sandiford to move all nine schools on to the same template before 13 Feb 2026, starting with the two in Alston","move all nine schools on to the same template, starting with the two in Alston","to move all nine schools on to the same template, starting with the two in Alston"],at=[D("before 13 Feb 2026","2026-02-12")])]),
("2. Filtering and monitoring","The auditor typed three words into a pupil laptop at Weardale Academy and nothing happened. IT says alerts went to someone who left in 2023.",[
 a(3,1,f"Redirect the alerts to the DSL inbox {U('Wing-Yan Cheung')}","Redirect the alerts to the DSL inbox","Wing-Yan Cheung","P",None,["Redirect the alerts to the DSL inbox Wing-Yan Cheung"]),
 a(4,0,f"Test every site each half term and put the result on this page {U('Wing-Yan Cheung')} {U('Malachi Forde')}","Test every site each half term and put the result on this page","Wing-Yan Cheung Malachi Forde","P:Wing-Yan Cheung//P:Malachi Forde",REC("each half term","FREQ=MONTHLY;INTERVAL=2"),["Test every site each half term and put the result on this page Wing-Yan Cheung Malachi Forde","Test every site and put the result on this page"],at=[REC("each half term","FREQ=WEEKLY;INTERVAL=6"),REC("each half term",None),REC("each half term","FREQ=WEEKLY;INTERVAL=7")]),
 a(5,0,f"Ask the supplier for money back. {U('Rupert Sandiford')}","Ask the supplier for money back.","Rupert Sandiford","P",None,["Ask the supplier for money back","Ask the supplier for money back. Rupert Sandiford"])]),
("3. Low-level concerns","Policy is good. Nobody could find it.",[
 a(6,0,f"All heads: read it out at the INSET day on {T('2026-01-05','05 Jan 2026')}","read it out at the INSET day on 05 Jan 2026","All heads","T",D("on 05 Jan 2026","2026-01-05"),["read it out at the INSET day","All heads: read it out at the INSET day on 05 Jan 2026"],ao=["T:heads"]),
 a(7,0,f"{U('Malachi Forde')} talk to Durham LADO about thresholds, w/c {T('2026-01-19','19 Jan 2026')}","talk to Durham LADO about thresholds","Malachi Forde","P",D("w/c 19 Jan 2026","2026-01-25"),["Malachi Forde talk to Durham LADO about thresholds, w/c 19 Jan 2026","talk to Durham LADO about thresholds, w/c 19 Jan 2026","Malachi Forde talk to Durham LADO about thresholds"])])]
h=f"""<!DOCTYPE html>
<html><head><title>{TITLE} - Trust Central - Confluence</title><meta charset="utf-8"><style>body{{font:14px/1.5 Arial,sans-serif;margin:24px;max-width:860px}}.user-mention{{background:#eef;border-radius:8px;padding:1px 5px;text-decoration:none}}time{{background:#f1f2f4;padding:1px 4px}}ul.inline-task-list{{list-style:none;padding-left:10px}}ul.inline-task-list li:before{{content:"☐ "}}ul.inline-task-list li.checked:before{{content:"☑ "}}.panel{{background:#deebff;padding:8px 14px}}.meta{{color:#666;font-size:12px}}</style></head><body class="theme-default">
<div id="breadcrumbs">Trust Central / {ORG} / Safeguarding</div><h1 id="title-heading">{TITLE}</h1><div class="meta page-metadata">Created by Aisling Ó Dálaigh, last modified on Dec 09, 2025</div>
<div id="main-content" class="wiki-content"><div class="panel"><p>Auditor: Prentice Lyall LLP, on site 3–7 November. Overall: <strong>limited assurance</strong>. Please tick things when done, don’t e-mail me. – A.</p></div>
"""
areas=[]
for hd,p,acts in S:
    h+=f"<h2>{hd}</h2><p>{p}</p>\n<ul class=\"inline-task-list\" data-inline-tasks-content-id=\"88120\">\n"
    for i,(d,x,g) in enumerate(acts): h+=f'<li data-inline-task-id="{i+1}"'+(' class="checked"' if d else "")+f'><span>{x}</span></li>\n'
    h+="</ul>\n"; n,t=hd.split(". ",1); areas.append(AREA(n,"theme",hd,t,[x[2] for x in acts]))
h+="""<h2>Discussion</h2><p>Should we do this every year? Trustees think so, the heads do not. To be picked up in the spring.</p></div>
<div class="pageSection"><h2>Attachments:</h2> 📎 Prentice Lyall final.pdf (application/pdf)<br>📎 SCR template v3.xlsx</div><div id="footer"><p>Document generated by Confluence on Dec 10, 2025 08:14</p></div></body></html>"""
save("v07.html",h)
write(NAME,ORG,TITLE,None,H(["description","(task)"]),areas)
