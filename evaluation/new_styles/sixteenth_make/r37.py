"""r37: GOV.UK style page as saved (HTML): phase banner, breadcrumbs, contents list, summary cards with govuk-summary-list rows, status tags."""
from cl_c import *
NAME="r37"; ORG="Lindholme Combined Authority"; TITLE="Adult skills fund: what we are doing after the 2026 assurance review"
S={"g":("completed","Complete","green"),"b":("in_progress","In progress","blue"),"y":("delayed","Delayed","yellow"),"n":("not_started","Not started","grey")}
G=[("Contract management","contract-management",[
("Visit every provider with more than £250,000 at least once a year and publish a list of visits","Head of Skills Delivery","T",D("31 March 2027","2027-03-31"),"b","22 of 58 visited"),
("Claw back money for 340 learners who can’t be traced","Finance Business Partner","T",D("30 September 2026","2026-09-30"),"y","Two providers have appealed"),
("Replace spreadsheets with the new learner data system","Digital Programme Board","B",D("Winter 2026","2027-02-28"),"b","")]),
("Value for money","value-for-money",[
("Set a price for each kind of course and tell providers before bids are asked for","Alasdair Finnemore-Khan","P",D("1 June 2026","2026-06-01"),"g","Prices are in the prospectus"),
("Compare our cost for each qualification with 3 other combined authorities","Analysis Team","B",D("November 2026","2026-11-30"),"n","")]),
("Fairness for learners","fairness-for-learners",[
("Pay travel costs for learners in the 9 coastal wards","Head of Skills Delivery and Transport Concessions Team","T:Head of Skills Delivery//B:Transport Concessions Team",F("From September 2026","2026-09-01"),"g","First payments made on 21 September"),
("Ask learners who left early why they left","Learner Voice Officer","T",REC("Every 3 months",QUARTERLY),"b","First survey had 61 replies")])]
h=f"""<!DOCTYPE html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>{TITLE} - {ORG}</title><style>body{{font-family:Arial;max-width:960px;margin:0 auto;color:#0b0c0c}}.govuk-summary-card{{border:1px solid #b1b4b6;margin-bottom:24px}}.govuk-summary-card__title-wrapper{{background:#f3f2f1;padding:12px}}h3{{margin:0;font-size:19px}}.govuk-summary-list__row{{display:flex;border-bottom:1px solid #ddd}}dt{{width:25%;font-weight:bold;padding:8px}}dd{{padding:8px;margin:0}}.govuk-tag{{background:#bbd4ea;padding:2px 8px}}</style></head>
<body class="govuk-template__body"><a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-header"><a href="/">{ORG}</a></header>
<div class="govuk-phase-banner"><p><strong class="govuk-tag">Beta</strong> This is a new page – your <a href="/feedback">feedback</a> will help us to improve it.</p></div>
<nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/skills">Skills and work</a></li></ol></nav>
<main id="main"><h1 class="govuk-heading-xl">{TITLE}</h1><p class="govuk-body-l">An independent review reported on 12 February 2026. This page says what we will do, who will do it and by when.</p><p class="govuk-body">Last updated 5 October 2026</p>
<nav><h2>Contents</h2><ol>"""+"".join(f'<li><a href="#{i}">{esc(g)}</a></li>' for g,i,_ in G)+"</ol></nav>\n"
areas=[]
for n,(g,i,rs) in enumerate(G,1):
    h+=f'<section><h2 class="govuk-heading-l" id="{i}">{esc(g)}</h2>\n'; ga=[]
    for k,(t,ot,sp,ts,s,pr) in enumerate(rs,1):
        h+=f'<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">{esc(t)}</h3></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list">\n'
        for a,b in (("Owner",esc(ot)),("Deadline",ts["text"]),("Status",f'<strong class="govuk-tag govuk-tag--{S[s][2]}">{S[s][1]}</strong>'),("Latest",esc(pr))):
            if b: h+=f'<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{a}</dt><dd class="govuk-summary-list__value">{b}</dd></div>\n'
        h+="</dl></div></div>\n"
        ga.append(AX(f"{n}.{k}",t,ot,sp,ts,None,pr,S[s][0],None,S[s][1],drop=["ref","rag"]))
    h+="</section>\n"; areas.append(AREA(None,"theme",g,g,ga))
h+='</main><footer class="govuk-footer"><h2 class="govuk-visually-hidden">Support links</h2><ul><li><a href="/cookies">Cookies</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p></footer></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,H(("description","(card head)"),("owners","Owner"),("timescale","Deadline"),("status","Status"),("progress","Latest")),areas)
