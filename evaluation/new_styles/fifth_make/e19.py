"""e19 HTML: a city council's web page with its air quality action plan measures: breadcrumb, a small table of management areas (no actions), a wide table with category as a column, two year columns, organisations, funding, cost band, status word, progress, barriers; footnotes; a contents list and footer."""
from cl import *
NAME="e19"; ORG="Eastholme City Council"; TITLE="Air Quality Action Plan 2022 to 2027: measures and progress"
ST={"Planning":"planned","Implementation":"in_progress","Completed":"completed","Aborted":"cancelled","":"unknown"}
CC="Eastholme City Council"
# no, measure, organisations, spec, funding, cost, introduced, completion, status, kpi, progress, barriers
PLAN=[("Traffic Management",[
 ("1","Bus gate on Castle Street between 7am and 7pm",CC,"B","City Region settlement","£500k to £1 million","2022","2024","Completed","Bus journey time","Open since March 2024. Nitrogen dioxide at the roadside fell from 47 to 36 in the first full year.","None"),
 ("2","Link traffic signals on the ring road so that queues are held outside the management area","Eastholme City Council, National Highways","B:Eastholme City Council//B:National Highways","Traffic Signal Obsolescence Grant","£100k to £500k","2023","2026","Implementation","Queue length","14 of 22 junctions linked.","Ducts have collapsed beneath two junctions and need a full closure."),
 ("3","School streets at 20 schools","Eastholme City Council; schools","B:Eastholme City Council//B:schools","Active Travel Fund","£50k to £100k","2022","2027","Implementation","Number of schools","Eleven in place. Four more to start after Easter.","Volunteers needed to put out barriers."),
 ("4","20 mph limit inside the ring road","Eastholme City Council, Eastholme Police","B:Eastholme City Council//B:Eastholme Police","Local transport capital","£50k to £100k","2024","2025","Completed","Mean speed","Signed in May 2025.",""),
 ("5","Clean Air Zone, class C",CC,"B","Joint Air Quality Unit","","2022","","Aborted","","Modelling showed that limits would be met without a charge; government agreed in 2023.","")]),
("Promoting Low Emission Transport",[
 ("6","Replace 86 diesel buses with electric ones","Eastholme Buses Ltd, Eastholme City Council","B:Eastholme Buses Ltd//B:Eastholme City Council","ZEBRA 2","> £10 million","2023","2026","Implementation","Electric share of bus miles","52 delivered. The rest are due by July.","Grid connection at the depot was nine months late."),
 ("7","Taxi licensing: no diesel vehicles over five years old from April 2026",CC,"B","Licence fees","< £10k","2024","2026","Planning","Share of fleet that is electric or hybrid","Consultation finished. Committee decides in January.","Drivers ask for a loan scheme."),
 ("8","400 public charge points, at least half on streets without drives","Eastholme City Council; Wattwise Networks","B:Eastholme City Council//B:Wattwise Networks","LEVI fund","£1 million to £10 million","2023","2027/28","Implementation","Charge points per 1,000 people","131 in use","Footways too narrow in older streets."),
 ("9","Council fleet: no new diesel vans",CC,"B","Revenue","£100k to £500k","2022","Ongoing","Implementation","Electric vans","61 of 140 vans are electric.","Refuse trucks: range in winter."),
 ("10","Electric cargo bikes for traders to borrow","Eastholme Business Improvement District","B","UK Shared Prosperity Fund","£10k to £50k","2024","2025","Completed","Miles ridden","12 bikes, 9,400 miles.","")]),
("Promoting Travel Alternatives",[
 ("11","Segregated cycle route from the university to the hospital","Eastholme City Council, University of Eastholme","B:Eastholme City Council//B:University of Eastholme","Active Travel Fund","£1 million to £10 million","2022","2026","Implementation","Cycle count","Phase 1 and phase 2 open; phase 3 is being built.",""),
 ("12","Personal travel planning with 6,000 households","Travel Behaviour Team","B","Public Health Grant","£100k to £500k","2024","2026","Implementation","Households visited","2,950 visited","Team has two vacancies."),
 ("13","Car club in six districts","Wheelshare CIC","B","Section 106","£50k to £100k","2023","2027","Implementation","Members","Three districts","Parking bays need a traffic order each."),
 ("14","Workplace parking levy study",CC,"B","","","2025","2026","Planning","","Brief written.","")]),
("Policy Guidance and Development Control",[
 ("15","Air quality supplementary planning document",CC,"B","Revenue","< £10k","2022","2023","Completed","Applications with an assessment","Adopted on 11 July 2023 and used in 74 applications.",""),
 ("16","Condition on all major sites: low emission machinery and dust plan",CC,"B","Fees","< £10k","2023","Ongoing","Implementation","Sites inspected","37 sites inspected, of which five were in breech.","One officer for the whole city."),
 ("17","Review smoke control areas and make one for the whole city","Eastholme City Council (Environmental Health)","B:Environmental Health","Defra","£10k to £50k","2024","Q2 2026/27","Planning","","Draft order","Wood burners are popular in the suburbs, where residents' groups object.")]),
("Public Information",[
 ("18","Text alerts for people with asthma or COPD","NHS Eastholme, Eastholme City Council","B:NHS Eastholme//B:Eastholme City Council","Public Health Grant","£10k to £50k","2023","Ongoing","Implementation","People signed up","1,820 people","GP practices differ in how much they promote it."),
 ("19","Sensors in 30 schools, with lesson plans","Eastholme City Council; Clean Air Eastholme","B:Eastholme City Council//B:Clean Air Eastholme","Defra Air Quality Grant","£50k to £100k","2024","2026","Implementation","Schools","22 fitted",""),
 ("20","Engine-off campaign at level crossings and schools","Clean Air Eastholme","B","Defra Air Quality Grant","< £10k","2022","2024","Completed","Engines off, observed","From 18% to 44%.",""),
 ("21","Annual wood-burning campaign each autumn",CC,"B","Revenue","< £10k","2022","Ongoing","","","","")])]
H=["Measure No.","Category","Measure","Organisations involved","Funding","Estimated cost","Year measure introduced","Estimated or actual completion","Measure status","Key performance indicator","Progress to date","Comments and barriers"]
W={"Ongoing":None,"2027/28":"2028-03-31","Q2 2026/27":"2026-09-30"}
rows=""; areas=[]
for cat,acts in PLAN:
    ga=[]
    for no,me,ot,sp,fu,co,yi,yc,st,kp,pg,ba in acts:
        sup={"1":"<sup>1</sup>","9":"<sup>2</sup>"}.get(no,"")
        rows+="<tr><th scope=\"row\">"+no+"</th>"+"".join(f"<td>{esc(x)}{sup if k==8 and False else ''}</td>" for k,x in enumerate((cat,me,ot,fu,co,yi,yc,st,kp,pg,ba)))+"</tr>\n"
        st0=f"{yi}-01-01"
        if yc=="Ongoing": ts=F(f"{yi} Ongoing",st0); alt=[ON("Ongoing")]
        elif yc=="": ts=D(yi,f"{yi}-12-31"); alt=[F(yi,st0)]
        else: due=W.get(yc,f"{yc}-12-31"); ts=R(f"{yi} {yc}",st0,due); alt=[D(yc,due)]+([DONE(yc,due)] if st=="Completed" else [])
        al={"timescale":alt}
        if st=="Planning": al["status"]=["in_progress","not_started"]
        ow=o(sp,ot)
        if no=="17": al["owners"]=[[dict(ow[0],organisation=CC)],o("B:Eastholme City Council"),o("B:Eastholme City Council//B:Environmental Health")]; ow=o("B",ot)
        ga.append(A(no,me,ot,ow,ts,None,pg,ST[st],alt=al,drop=["timescale_text","outcome"]))
    areas.append(AREA(None,"theme",cat,cat,ga))
html=f'''<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} - {ORG}</title>
<style>body{{font:16px/1.5 "Lato",Arial,sans-serif;margin:0;color:#1d1d1b}}header,footer{{background:#00594f;color:#fff;padding:12px 24px}}header a,footer a{{color:#fff}}main{{padding:0 24px}}.scroll{{overflow-x:auto}}table{{border-collapse:collapse;font-size:12px;margin:1em 0}}caption{{text-align:left;font-weight:bold;padding:6px 0}}th,td{{border:1px solid #b1b4b6;padding:6px;vertical-align:top;text-align:left}}thead th{{background:#e5f1ef}}tbody tr:nth-child(even){{background:#fafafa}}nav ol{{list-style:none;padding:8px 24px;margin:0;display:flex;gap:12px;font-size:13px}}@page{{size:A3 landscape}}</style></head>
<body><header><a href="/">{ORG}</a></header>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/environment">Environment</a></li><li><a href="/environment/air">Air quality</a></li></ol></nav>
<main><h1>{TITLE}</h1>
<p>Last updated: 30 June 2025. Next update: June 2026.</p>
<h2>On this page</h2><ul><li><a href="#areas">Our air quality management areas</a></li><li><a href="#measures">Progress on measures</a></li><li><a href="#contact">Contact us</a></li></ul>
<h2 id="areas">Our air quality management areas</h2>
<p>Councils must review the air in their area. Where it does not meet national objectives they must declare an air quality management area and write an action plan. We have two such areas. We hope to revoke the second in 2026, when it will have met the objective for three years.</p>
<table><thead><tr><th>Area</th><th>Declared</th><th>Pollutant</th><th>Highest level in 2024</th></tr></thead><tbody><tr><td>City Centre</td><td>2009</td><td>Nitrogen dioxide, annual mean</td><td>38.6 µg/m³</td></tr><tr><td>Holme Road</td><td>2014</td><td>Nitrogen dioxide, annual mean</td><td>33.1 µg/m³</td></tr></tbody></table>
<h2 id="measures">Progress on measures</h2>
<p>The table shows each measure in the plan. A measure is at the stage of planning or implementation, has been completed, or has been aborted.</p>
<div class="scroll" tabindex="0"><table><caption>Table 2: Progress on measures to improve air quality</caption><thead><tr>{"".join(f'<th scope="col">{h}</th>' for h in H)}</tr></thead><tbody>
{rows}</tbody></table></div>
<p><small>Years are calendar years unless two are given. LEVI: Local Electric Vehicle Infrastructure. ZEBRA: Zero Emission Bus Regional Areas.</small></p>
<h2 id="contact">Contact us</h2><p>Environmental Protection Team, airquality@eastholme.example, 01632 960 455</p></main>
<footer><p>Accessibility | Privacy | Cookies</p><p>© {ORG} 2025</p></footer></body></html>'''
open(path(NAME+".html"),"w",encoding="utf-8").write(html)
write(NAME,ORG,TITLE,None,[["ref",H[0]],["area",H[1]],["description",H[2]],["owners",H[3]],["funding",H[4]],["cost",H[5]],["timescale",H[6]],["timescale",H[7]],["status",H[8]],["kpi",H[9]],["progress",H[10]],["barriers",H[11]]],areas)
