"""r40: 'You said, we did' page of a council's site as saved (HTML): definition lists, a recommendation and its response each, bold lead-ins inside one paragraph, icons as alt text, no table."""
from cl_c import *
NAME="r40"; ORG="Ashmere District Council"; TITLE="Planning service review: what was said and what we are doing"
S={"d":("completed","Done"),"u":("in_progress","Under way"),"n":("not_started","Not yet started"),"l":("delayed","Running late")}
G=[("Pre-application advice",[
("Developers get different answers from different officers.","Two officers sign each letter of advice, and letters are kept where all can find them.","Development Manager","T",D("4 May 2026","2026-05-04"),"d"),
("Nobody knows what it costs.","Publish a price list with three tiers, the lowest of which is free for householders.","Cllr Perpetua Gladwyn, Portfolio Holder for Place","P:Perpetua Gladwyn|Portfolio Holder for Place|Cllr",D("June 2026","2026-06-30"),"u")]),
("Committee",[
("Members overturn officers without planning reasons.","Train every member of the committee and its substitutes once a year, and do not let them vote otherwise.","Monitoring Officer","T",REC("Annually, in May",ANNUALLY),"d"),
("Meetings go past 11pm.","Delegate householder applications unless the ward member calls them in with a reason.","Head of Planning","T",D("1 September 2026","2026-09-01"),"l"),
("Speakers can’t be heard.","Buy microphones for the public desk.","Facilities","B",D("Spring 2026","2026-05-31"),"d")]),
("Enforcement",[
("There’s no plan and no priorities.","Adopt a local enforcement plan after a six-week consultation with parishes.","Kwabena Thistlethwaite","P",D("31 January 2027","2027-01-31"),"n"),
("Complainants aren’t told the result.","Write to each complainant when a case closes; see our customer standards.","Enforcement Team","B",F("From 1 July 2026","2026-07-01"),"u")])]
h=f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} – {ORG}</title><style>body{{font-family:Georgia;max-width:820px;margin:auto}}dt{{font-style:italic;margin-top:18px;border-left:5px solid #806;padding-left:9px}}dd{{margin:6px 0 0 14px}}.meta{{color:#444;font-size:90%}}</style></head><body>
<div id="ccc"><p>We use cookies to make this site work.</p><button>Accept</button></div><header><img src="logo.svg" alt="{ORG}"><a href="/pay">Pay</a> <a href="/report">Report</a> <a href="/apply">Apply</a></header>
<article><h1>{TITLE}</h1><p>The Planning Advisory Service reviewed us in February 2026.</p>
"""
areas=[]
for n,(g,rs) in enumerate(G,1):
    h+=f"<h2>{n}. {g}</h2>\n<dl>\n"; ga=[]
    for k,(f,t,ot,sp,ts,s) in enumerate(rs,1):
        h+=f'<dt>{esc(f)}</dt>\n<dd><p>{esc(t)}</p>\n<p class="meta"><strong>Who:</strong> {esc(ot)} <br><strong>When:</strong> {ts["text"]} <br><strong>Progress:</strong> {S[s][1]}</p></dd>\n'
        ga.append(AX(f"{n}.{k}",t,ot,sp,ts,None,None,S[s][0],None,S[s][1],answers=f,drop=["ref","progress","rag"],alt={"timescale":[REC(ts["text"],ANNUALLY,None,"2026-05-31")]} if ts["kind"]=="recurring" else None))
    h+="</dl>\n"; areas.append(AREA(str(n),"theme",f"{n}. {g}",g,ga))
h+='</article><aside><h2>Related pages</h2><ul><li><a href="/planning">Search for an application</a></li><li><a href="/cil">CIL</a></li></ul></aside><footer>Last modified: 19 August 2026 | Print this page</footer></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,H(("answers","(dt)"),("description","(dd)"),("owners","Who:"),("timescale","When:"),("status","Progress:")),areas)
