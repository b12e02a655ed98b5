"""d06 HTML: a council's page about its climate plan, in the manner of government service pages. A section an area, and for each action a heading and a summary list (dl with dt and dd); status as a tag; rows left out where nothing is known."""
from cl import *
NAME="d06"; ORG="Stourhampton City Council"; TITLE="Climate and Nature Action Plan: progress, November 2025"
ST={"Completed":"completed","On track":"on_track","At risk":"at_risk","Paused":"on_hold","Not started":"not_started","Behind":"delayed"}
PLAN=[("Our own buildings and vehicles",[
 ("CN01","Heat from the river","Connect the Guildhall, the library and the swimming pool to a heat pump that draws on the river, in place of the gas boilers.","Head of Property","T",D("March 2027","2027-03-31"),"1,150 tonnes","Permit received from the Environment Agency in September. Tender closes on 12 December. The grid connection is the item we are most worried about, because the network company has quoted eighteen months.","At risk"),
 ("CN02","Solar on car parks","Put solar roofs over two multi-storey car parks.","Energy Manager","T",D("31 October 2025","2025-10-31"),"210 tonnes","Both in use.","Completed"),
 ("CN03","Electric bin lorries","Replace 14 of our 22 refuse lorries by electric ones as their leases end.","Fleet Manager","T",R("April 2025 to March 2028","2025-04-01","2028-03-31"),"640 tonnes","Five on the road. Drivers like them. Range in cold weather is a little less than promised.","On track"),
 ("CN04","Turn it down","Set heating in offices to 19 degrees and switch it off at weekends.","Facilities Team","B",K("in_place","In place"),None,None,"Completed"),
 ("CN05","Depot charging","Build a charging depot with 30 points at Canal Street.","Fleet Manager; Head of Property","T:Fleet Manager//T:Head of Property",D("Summer 2026","2026-08-31"),None,"Design done.","On track"),
 ("CN06","Staff travel","Replace the car allowance with a mileage rate that does not reward larger cars.","Director of Corporate Services","T",K("unknown","To be agreed"),None,"Talks with the trade unions were broken off in June and have not begun again.","Paused")]),
("Homes and energy",[
 ("CN07","Warm streets","Insulate 400 of the coldest private homes, street by street, with a grant and a loan, beginning in Northfield and Priory wards, where fuel poverty is twice the city’s average.","Housing Renewal Manager / Stourhampton Energy Advice","T:Housing Renewal Manager//B:Stourhampton Energy Advice",R("September 2025 to September 2027","2025-09-01","2027-09-30"),"520 tonnes","76 homes surveyed and 31 completed. Two installers have left the scheme. We have joined the regional framework to find more.","On track"),
 ("CN08","Council homes to band C","Bring all council homes to energy band C.","Head of Asset Management","T",D("2030","2030-12-31"),"3,900 tonnes","71% are at band C or above.","On track"),
 ("CN09","Advice line","Pay for an energy advice line with home visits.","Public Health Principal","T",F("From November 2025","2025-11-01"),None,"Opened 3 November.","On track"),
 ("CN10","Landlords","Check that every licensed rented home has a valid energy certificate.","Private Sector Housing Team","B",D("Dec 2025","2025-12-31"),None,"1,900 of 4,300 checked. 212 landlords had none. An officer who was to do this work has been moved to damp and mould cases.","Behind"),
 ("CN11","New homes","Adopt planning guidance on overheating and on solar panels.","Planning Policy Manager","T",D("Q4 2025/26","2026-03-31"),None,None,"Not started")]),
("Getting about",[
 ("CN12","Cycle route 4","Build the route from the station to the university, 3.1 kilometres, with priority at side roads.","Cllr Bettina Salt, Cabinet Member for Transport","P:Bettina Salt|Cabinet Member for Transport|Cllr",D("June 2026","2026-06-30"),"90 tonnes","Half is built. Traders in Bridge Street have taken the order to judicial review, which will be heard in January.","At risk"),
 ("CN13","School streets","Open six more school streets.","Road Safety Officer","T",D("1 September 2025","2025-09-01"),None,"Seven opened.","Completed"),
 ("CN14","On-street charging","Install 260 charge points in terraced streets through a contractor.","EV Infrastructure Officer","T",D("March 2026","2026-03-31"),None,"44 installed; the contractor is behind.","Behind"),
 ("CN15","Freight","Study a place on the ring road where parcels can be put on to cargo bikes.","Transport Strategy Manager and Stourhampton BID","T:Transport Strategy Manager//B:Stourhampton BID",D("spring 2026","2026-05-31"),None,None,"Not started"),
 ("CN16","Bus priority","Review the hours of bus lanes.","Network Manager","T",REC("Every six months",HALFYEARLY),None,"Reviewed in April and October.","On track")]),
("Nature and water",[
 ("CN17","Trees","Plant 12,000 trees and look after each for three years.","Tree Officer","T",R("2024 to 2027","2024-01-01","2027-12-31"),None,"7,400 planted. Nine in ten have lived through the dry summer, thanks to volunteers who watered those in the streets. The target for street trees will be hard to reach since each needs a check for pipes and wires.","On track"),
 ("CN18","Meadows","Cut 60 hectares of verge and park once a year.","Parks Operations Manager","T",REC("Annually from 2024",YEARLY,"2024-01-01"),None,"62 hectares this year.","On track"),
 ("CN19","Rain gardens","Build rain gardens in ten streets that flood.","Flood and Drainage Engineer","T",D("31 March 2026","2026-03-31"),None,"Four built, three on site.","On track"),
 ("CN20","River access","Open the path on the east bank, with the Rivers Trust.","Stourhampton Rivers Trust","B",K("unknown","TBC"),None,"The landowner has died and we wait for the estate.","Paused")]),
("Waste and food",[
 ("CN21","Food waste","Collect food waste every week from all 61,000 homes.","Head of Environment","T",D("30 March 2026","2026-03-30"),"2,300 tonnes","Caddies ordered. Vehicles will be two weeks late, and the first round will be done with hired ones.","On track"),
 ("CN22","Repair","Support four repair cafés.","Waste Minimisation Officer","T",ON("Ongoing"),None,None,"On track"),
 ("CN23","School meals","Serve a menu with two days without meat, designed by pupils.","Catering Manager","T",D("Autumn term 2025","2025-12-31"),"75 tonnes","Began in September in 31 of 38 schools. Take-up fell in the first two weeks and has come back.","On track"),
 ("CN24","Events","Ban single-use plastic at events on council land.","Events Manager","T",D("May 2025","2025-05-31"),None,"In all licences.","Completed"),
 ("CN25","Food growing","Offer twelve pieces of council land for growing food, each with a licence of at least ten years, a water supply and a small grant for tools, and give first choice to groups in the four wards with the fewest gardens.","Allotments Officer / Stourhampton Food Partnership","T:Allotments Officer//B:Stourhampton Food Partnership",R("March 2025 to October 2026","2025-03-01","2026-10-31"),None,"Five licences signed. At two of the other sites the soil has too much lead in it and raised beds will be needed, which doubles the cost. The partnership has applied to a charitable trust for the difference and expects to hear in the new year.","On track"),
 ("CN26","Recycling at flats","Put food and glass bins at every block of more than ten flats.","Head of Environment","T",D("30th September 2025","2025-09-30"),None,"Done at 118 of 190 blocks. Housing associations have been slow to agree where the bins may stand.","Behind")])]
h=f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - {ORG}</title><style>body{{font:17px/1.4 Arial,sans-serif;margin:0;color:#0b0c0c}}header{{background:#00513b;color:#fff;padding:12px 24px}}main{{max-width:820px;margin:0 auto;padding:16px}}dl{{margin:0 0 28px;border-top:1px solid #b1b4b6}}.row{{display:flex;border-bottom:1px solid #b1b4b6;padding:7px 0}}dt{{width:30%;font-weight:bold}}dd{{margin:0;width:70%}}.tag{{background:#d2e2f1;padding:1px 8px;font-weight:bold;font-size:15px}}nav a,footer a{{color:inherit}}footer{{background:#f3f2f1;padding:16px 24px}}</style></head><body><header><a href="/" style="color:#fff">{ORG}</a></header><nav style="padding:8px 24px"><a href="/">Home</a> &gt; <a href="/climate">Climate and nature</a> &gt; Action plan</nav><main><h1>{TITLE}</h1><p>In 2019 we declared a climate emergency and in 2023 a nature emergency. This page shows every action in our plan and how it stands. We change the page twice a year, after the Climate Committee has met.</p><div class="inset"><p>The next update will be in May 2026.</p></div><h2>Contents</h2><ul>"""
for i,(ti,_) in enumerate(PLAN): h+=f'<li><a href="#t{i+1}">{ti}</a></li>'
h+="</ul><h2>What the tags mean</h2><p>‘At risk’ means that we may miss the date. ‘Behind’ means that we have missed a step and are working to catch up. ‘Paused’ means that we can do nothing now.</p>"; areas=[]
for i,(ti,acts) in enumerate(PLAN):
    h+=f'<section><h2 id="t{i+1}">{ti}</h2>\n'; ga=[]
    for ref,na,de,ot,sp,ts,co,up,st in acts:
        h+=f'<h3>{ref}. {esc(na)}</h3>\n<dl class="summary">'
        for k,v in [("What we will do",esc(de)),("Who leads",esc(ot)),("When",ts["text"]),("Carbon saved each year",co),("Where we are",esc(up) if up else None),("Status",f'<strong class="tag">{st}</strong>')]:
            if v: h+=f'<div class="row"><dt>{k}</dt><dd>{v}</dd></div>\n'
        h+="</dl>\n"; m={"alt":{}}
        if st=="Behind": m["alt"]["status"]=["off_track","at_risk"]
        if ref=="CN04": m["alt"]["status"]=["embedded"]
        if ref=="CN18": m["alt"]["timescale"]=[K("recurring",ts["text"],"2024-04-01",None,YEARLY)]
        if ref=="CN21": pass
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,ST[st],title=na,carbon=co,**m))
    h+="</section>\n"; areas.append(AREA(None,"theme",ti,ti,ga))
h+="</main><footer><p>Last updated: 18 November 2025. <a href='mailto:climate@stourhampton.example'>Contact the climate team</a></p></footer></body></html>"
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,[["ref","(heading)"],["title","(heading)"],["description","What we will do"],["owners","Who leads"],["timescale","When"],["carbon","Carbon saved each year"],["progress","Where we are"],["status","Status"]],areas)
