"""j02 (kin of emoji-lights): HTML by hand, a council's web page on its climate plan. The state of an action is an emoji alone (disc, tick) in the first column; a key in a list at the foot says that blue is on hold. Each theme is a section whose table has its heading as a caption; action number and action stand in one row-header cell."""
from cl import *
NAME="j02"; ORG="Arden Vale District Council"; TITLE="Climate and Nature: what we promised and how far we have got"; INSP=None
L={"t":("✅","completed",None),"g":("🟢","on_track","green"),"o":("🟠","at_risk","amber"),"r":("🔴","off_track","red"),"b":("🔵","on_hold","blue"),"w":("⚪","not_started",None)}
P_=[("1","Theme 1: Our own buildings and vehicles","Our own buildings and vehicles",[
("1a","Replace the gas boilers at the leisure centre, the town hall and Priory Street depot with heat pumps.","",D("March 2027","2027-03-31"),"Property and Facilities Manager","T","o","The town hall scheme came in £380,000 over the grant. The other two are out to tender."),
("1b","Run the whole refuse fleet on renewable diesel until electric lorries can be bought.","",D("1 October 2025","2025-10-01"),"Waste and Recycling","B","t","All 26 lorries changed over on 29 September. Carbon from the fleet is down by 88%."),
("1c","Put solar panels on the six sheltered housing blocks with south-facing roofs.","",R("2025/26 to 2026/27","2025-04-01","2027-03-31"),"Asha Venkatesan (Energy Officer)","P:Asha Venkatesan|Energy Officer","g","Panels are up at Lime Court and Orchard House."),
("1d","Swap pool cars for an electric car club that residents can use at weekends.","",D("Summer 2026","2026-08-31"),"Transport Planner","T","b","The operator has withdrawn from the Midlands. We will look again when the county’s contract is let.")]),
("2","Theme 2: Warm homes","Warm homes",[
("2a","Offer a free home energy visit to every household on the council tax reduction scheme.","",K("ongoing","Ongoing"),"Warmer Arden, Housing Standards Team","B:Warmer Arden//B:Housing Standards Team","g","1,212 visits up to August."),
("2b","Use our enforcement powers on landlords who let F and G rated homes.","",F("From April 2025","2025-04-01"),"Private Sector Housing Manager","T","r","Only four notices served. Two posts have been vacant since May."),
("2c","Bid for the next wave of the Warm Homes fund with the neighbouring districts.","",D("end of November 2025","2025-11-30"),"Head of Housing / Head of Finance","T:Head of Housing//T:Head of Finance","w","")]),
("3","Theme 3: Trees, rivers and wildlife","Trees, rivers and wildlife",[
("3a","Plant 20,000 trees, at least half of them in wards with the least shade.","",D("Winter 2026/27","2027-02-28"),"Cllr Mairead Fallon","P:Mairead Fallon||Cllr","g","11,450 in the ground. Schools planted 900 of them."),
("3b","Leave half of our verges uncut between April and August, with a sign that says why.","",REC("Annually","FREQ=YEARLY"),"Grounds Maintenance","B","t","Cut once in late August. Complaints fell to 19."),
("3c","Bring the Wem Brook back to good ecological condition by taking out two weirs.","",D("Q2 2026/27","2026-09-30"),"Wem Catchment Partnership","B","o","Landowners at the upper weir have not agreed terms.")]),
("4","Theme 4: Getting ready for hotter summers and wetter winters","Getting ready for hotter summers and wetter winters",[
("4a","Agree a heatwave plan with GPs, care homes and day centres and test it each May.","",D("31/05/2026","2026-05-31"),"Emergency Planning Officer","T","g","First draft was shared with the health board in July."),
("4b","Map homes that flooded in 2020 and 2024 and write to each of them about grants.","",D("Dec 2025","2025-12-31"),"S. Okonjo & B. Treadwell","P:S. Okonjo//P:B. Treadwell","w","")])]
css="body{font-family:Arial,sans-serif;max-width:1000px;margin:0 auto;color:#1d2b24}table{border-collapse:collapse;width:100%;margin-bottom:2rem}caption{text-align:left;font-size:1.4rem;font-weight:bold;padding:.6rem 0;color:#0b5d3b}th,td{text-align:left;vertical-align:top;border-top:1px solid #cfdcd4;padding:.6rem}tbody th{font-weight:normal}.n{color:#0b5d3b;font-weight:bold;display:block}nav{background:#0b5d3b;color:#fff;padding:.5rem}nav a{color:#fff}footer{border-top:4px solid #0b5d3b;font-size:.85rem}"
h=[f"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>{TITLE} | {ORG}</title>\n<style>{css}</style>\n</head>\n<body>\n<nav><a href=\"/\">Home</a> › <a href=\"/environment\">Environment</a> › Climate and nature</nav>\n<main>\n<p>{ORG}</p>\n<h1>{TITLE}</h1>\n<p>Council declared a climate emergency in 2019. These are the promises in our plan for 2025 to 2027. We bring this page up to date every three months, last on 2 October 2025.</p>"]
areas=[]
for n,hd,ti,rows in P_:
    h.append(f"<section id=\"theme-{n}\">\n<table>\n<caption>{hd}</caption>\n<thead>\n<tr><th scope=\"col\">How it’s going</th><th scope=\"col\">Our promise</th><th scope=\"col\">To be done by</th><th scope=\"col\">In charge</th><th scope=\"col\">News</th></tr>\n</thead>\n<tbody>"); ga=[]
    for ref,desc,_,ts,ot,sp,c,pr in rows:
        h.append(f"<tr><td><span class=\"l\">{L[c][0]}</span></td><th scope=\"row\"><span class=\"n\">{ref}</span> {esc(desc)}</th><td>{ts['text']}</td><td>{esc(ot)}</td><td>{esc(pr)}</td></tr>")
        alt={}
        if c=="o": alt["status"]=["delayed"]
        if c=="r": alt["status"]=["at_risk"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,L[c][1],L[c][2],alt=alt or None))
    h.append("</tbody>\n</table>\n</section>"); areas.append(AREA(n,"theme",hd,ti,ga))
h.append("<h2>What the symbols mean</h2>\n<ul>\n<li>✅ we have done it</li>\n<li>🟢 going to plan</li>\n<li>🟠 needs attention</li>\n<li>🔴 we will miss this unless something changes</li>\n<li>🔵 on hold</li>\n<li>⚪ not begun</li>\n</ul>\n<p><a href=\"/contact\">Tell us what you think</a></p>\n</main>\n<footer><p>© Arden Vale District Council 2025 · Accessibility · Privacy</p></footer>\n</body>\n</html>\n")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,INSP,[["rag","How it’s going"],["ref","(before the promise, in its cell)"],["description","Our promise"],["timescale","To be done by"],["owners","In charge"],["progress","News"]],areas)
