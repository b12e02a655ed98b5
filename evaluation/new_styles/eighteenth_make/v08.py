"""v08: HTML, a partnership's public page answering a child safeguarding practice review: folding recommendations, in each one or more definition lists."""
from cl_c import *
NAME="v08"; ORG="Norrington Safeguarding Children Partnership"; TITLE="Our response to the review about Child Sorrel"
def a(ref,de,ot,sp,ts,up,st,as_=(),**k): return G(ref,de,ot,sp,ts,up or None,st,None,dd=["ref"]+k.pop("dd",[]),as_=as_,**k)
R_=[("1","Every agency should know who else is working with a family.",[
 a("1.1","Add a ‘who’s who’ page to the front of each child’s plan, in all agencies’ systems.","Children’s Social Care, Health, Education","B:Children’s Social Care//B:Health//B:Education",D("May 2026","2026-05-31"),"The council and the hospital have it. The GPs do not.","in_progress",["unknown","on_track"])]),
("2","The Partnership should find out why professional disagreements are so seldom taken further.",[
 a("2.1","Ask 200 front-line staff, with no names taken.","Partnership Business Unit","B",DONE("Finished in October 2025","2025-10-31"),"Finished in October 2025. 143 answered.","completed",dd=["timescale_text","timescale"]),
 a("2.2","Rewrite the escalation policy with what they told us.","Nneka Ezeudu, Independent Scrutineer, and DCI Tom Radcliffe","P:Nneka Ezeudu|Independent Scrutineer//P:Tom Radcliffe||DCI",R("Between January and March 2026","2026-01-01","2026-03-31"),"","unknown",["planned"]),
 a("2.3","Train managers in it.","To be agreed","",K("relative","When the policy is agreed"),"","unknown",at=[K("unknown","When the policy is agreed")],dd=["owner_text"])]),
("3","Health visitors should see fathers.",[
 a("3.1","Record the father’s name and whether he was seen at each of the five mandated visits.","0–19 Service","B",F("Since 1 September 2025","2025-09-01"),"Audit in November: recorded in 61% of cases, it was 22%.","unknown",["in_progress","ongoing","on_track","embedded"],at=[K("ongoing","Since 1 September 2025"),K("in_place","Since 1 September 2025")])]),
("4","Schools should be told at once when the police go to a pupil’s home.",[
 a("4.1","Make the morning notices reach all schools, private ones too, before the register is taken.","Norrington Police / Education Safeguarding Team","B:Norrington Police//B:Education Safeguarding Team",K("unknown","Start of the summer term 2026"),"Stuck on data protection. Lawyers are meeting.","delayed",["at_risk","off_track","in_progress","unknown","on_hold"],dd=["timescale"])])]
h=f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} – {ORG}</title><style>body{{font:17px/1.5 Verdana,'DejaVu Sans',sans-serif;max-width:800px;margin:auto}}summary{{font-weight:bold;background:#f3e8ff;padding:8px;margin-top:10px}}dl{{margin:10px 20px;border-left:4px solid #7e22ce;padding-left:14px}}dt{{font-weight:bold;font-size:15px}}dd{{margin:0 0 8px}}.cookie{{background:#333;color:#fff;padding:6px;font-size:13px}}</style></head><body><div class="cookie">We use some essential cookies. <button>Accept</button> <button>No thanks</button></div><p><a href="#c">Skip to content</a> | <a href="#">Report a concern</a> | <a href="#">A–Z</a></p><main id="c"><h1>{TITLE}</h1>
<p>Sorrel was four years old. We are sorry. The Local Child Safeguarding Practice Review was published on 17 July 2025 and made four recommendations. This page says what we have done since and what is still to do. Last updated: 2 December 2025.</p>
<p>If you are worried about a child, ring 01632 960 444. In an emergency ring 999.</p>
"""
areas=[]
for n,t,acts in R_:
    h+=f"<details open><summary>Recommendation {n}: {esc(t)}</summary>\n"
    for g in acts:
        tt=g["timescale"]["text"]
        h+=f"<dl><dt>What we will do</dt><dd>{esc(g['description'])}</dd><dt>Who</dt><dd>{esc(g['owner_text'])}</dd>"
        if g["ref"]!="2.1": h+=f"<dt>By when</dt><dd>{esc(tt)}</dd>"
        if g["progress"]: h+=f"<dt>Update</dt><dd>{esc(g['progress'])}</dd>"
        h+="</dl>\n"
    h+="</details>\n"; areas.append(AREA(n,"recommendation",f"Recommendation {n}: {t}",t,acts))
h+=f"""<h2>How we check</h2><p>The Scrutiny and Assurance Group meets every eight weeks. Its chair reports to the lead safeguarding partners. You can read the minutes <a href="#">here</a>.</p><h2>Was this page helpful?</h2><p>Yes | No</p></main><footer>{ORG}, The Moot Hall, Norrington. Charity of the year: Snowdrop House.</footer></body></html>"""
save("v08.html",h)
write(NAME,ORG,TITLE,"Local Child Safeguarding Practice Review",H(["description","What we will do"],["owners","Who"],["timescale","By when"],["progress","Update"]),areas)
