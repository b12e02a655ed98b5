"""n03 (ordinary): Chromium print, A4 upright, with the browser's own head and foot. A climate plan: heading and table for each theme, RAG as a letter without fill, a note below a table, a long cell."""
from cl import *
NAME="n03"; ORG="Fenby and Haddon Council"; TITLE="Climate and Nature Action Plan 2026 to 2030"
S={"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red"),"B":("completed","blue"),"":("unknown",None)}
L=["Ref","Our commitment","Service","To be done by","How we will measure it","Where we are now","R/A/G"]
P_=[("Theme 1: The council’s own estate","The council’s own estate","1",[
("CN1","Take gas boilers out of the twelve largest buildings and put in heat pumps","Corporate Property","B",D("March 2029","2029-03-31"),"2,900 tonnes of carbon a year saved","Three buildings done; the town hall’s listed windows hold up a fourth.","A"),
("CN2","Buy only electric vans from now on","Fleet Manager","T",K("immediate","Immediately"),"Share of vans that are electric","31 of 88 vans.","G"),
("CN3","Fit solar panels to every school that owns its roof and wants them. Schools keep half of what is earned by the sale of surplus power; the other half goes into a fund from which village halls and places of worship may ask for help with insulation, draught-proofing and new lighting, on a form of one page.","Corporate Property / Schools’ Energy Adviser","B:Corporate Property//T:Schools’ Energy Adviser",R("2026/27 to 2028/29","2026-04-01","2029-03-31"),"Kilowatts fitted","Eleven roofs surveyed.","G"),
("CN4","Write carbon into every report to Cabinet","Monitoring Officer","T",DONE("Completed May 2026","2026-05-31"),"All reports","In the template since 4 May.","B")]),
("Theme 2: Homes and travel","Homes and travel","2",[
("CN5","Insulate 640 council homes below band C","Head of Housing Assets","T",D("Q4 2027/28","2028-03-31"),"Homes brought to band C","188 homes. The contractor went into administration in August.","R"),
("CN6","Build the riverside cycle path from Haddon Bridge to the station","Highways and Transport","B",D("Spring 2028","2028-05-31"),"Cycle counts at the bridge","","A"),
("CN7","Put a charge point within ten minutes’ walk of homes without a drive","Highways and Transport","B",D("31 December 2027","2027-12-31"),"Share of such homes","46% now, 30% a year ago.","G"),
("CN8","Hold repair cafés in the libraries","Library Service & Fenby Makers","B:Library Service//B:Fenby Makers",REC("Quarterly from January 2027",QUARTERLY,start="2027-01-01"),"Things repaired","","")]),
("Theme 3: Land, water and wildlife","Land, water and wildlife","3",[
("CN9","Plant 40 hectares of new woodland on the council’s farms","County Farms Surveyor","T",D("winter 2028/29","2029-02-28"),"Hectares planted","9 hectares. Two tenants have come forward with more.","G"),
("CN10","Stop the use of glyphosate except on Japanese knotweed","Streets and Parks","B",D("by 1 April 2027","2027-04-01"),"Litres bought","Half of last year’s.","G"),
("CN11","Bring back the water meadows at Old Haddon","Ecologist, with the Rivers Trust","T:Ecologist//B:Rivers Trust",D("Autumn 2027","2027-11-30"),"Breeding waders","Consent applied for.","A"),
("CN12","Cut verges twice a year, not six times","Streets and Parks","B",K("ongoing","Ongoing"),"Kinds of flower in 30 sample plots","","G"),
("CN13","Map where heat and floods will hurt most, ward by ward, and publish it","Dr Anneliese Thwaite","P:Anneliese Thwaite||Dr",D("mid June 2027","2027-06-15"),"Map is on the website","","")])]
css="body{font:9.5pt/1.35 'Liberation Serif'}h1{font-size:18pt;margin:.1em 0}h2{font-size:13pt;color:#14532d;margin:14pt 0 4pt}table{border-collapse:collapse;width:100%;table-layout:fixed}th{text-align:left;border-bottom:2px solid #14532d;background:#ecf5ee}td{border-bottom:1px solid #aaa}td,th{padding:4px;vertical-align:top;overflow-wrap:break-word}"
h=[f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE} – {ORG}</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>Adopted by Full Council on 25 February 2026. This page shows what has been done up to the end of October. Letters: B is done, G is going well, A needs watching, R is in trouble.</p><p>Each commitment has a service that answers for it. Where a second body is named, it has agreed to be.</p>"]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<h2>{hd}</h2><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (8,27,15,13,14,17,6))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in L)+"</thead><tbody>"); ga=[]
    for ref,desc,ot,sp,ts,out,pr,s in rows:
        st,rag=S[s]; alt={}

        if ref=="CN11": alt["owners"]=[o("T:Ecologist//B:Rivers Trust@support")]
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td>{ts['text']}<td>{esc(out)}<td>{esc(pr)}<td>{s}</tr>")
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,rag,s or None,alt=alt or None))
    h.append("</table>"+("<p><em>CN5: the number of homes is that of the 2024 survey and may change.</em></p>" if n=="2" else "")); areas.append(AREA(n,"theme",hd,ti,ga))
h.append("<p>Tell us what you think: climate@fenbyhaddon.example</p>")
chromium_pdf("".join(h),NAME,())
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],L)),areas)
