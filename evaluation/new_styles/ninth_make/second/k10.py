"""k10 (kin of cards): Chromium, upright A4; an action is a box with a coloured band (code left, short name, state in a pill right), a sentence, and below a strip of three small blocks, label over value; two cards side by side where both are short. No table rules; the areas are banners."""
from cl import *
NAME="k10"; ORG="Tarnmouth District Council"; TITLE="Net Zero and Nature Plan: Year 3 Action Cards"; INSP=None
S={"Done":("completed","#1b6e3c"),"Doing":("in_progress","#c77700"),"To do":("not_started","#6b7280"),"Stuck":("at_risk","#b3261e")}
P_=[("1","Mission 1: Cut the carbon from our own estate","Cut the carbon from our own estate","#0b5c6b",[
("E1","Leisure centres","Replace the boilers at Tarnmouth Baths and the Moorside Centre with heat pumps, and insulate the pool hall roof.","Head of Property","T",R("May 2025 – March 2026","2025-05-01","2026-03-31"),"1,150 tonnes of CO₂ a year saved","Doing",1),
("E2","Electric vans","Move 18 of the 41 council vans to electric, starting with those that do fewer than 60 miles a day.","Fleet Manager / Unite branch","T:Fleet Manager//B:Unite branch",D("By 31 January 2026","2026-01-31"),"18 vans; fuel bill down by a quarter","To do",0),
("E3","Lights out","Fit sensors in every office and switch the car park lighting to LED.","Keith Oyston","P",K("completed","Completed"),"Power use 9% lower","Done",0),
("E4","Buying better","Ask each bidder for a contract over £100,000 for a carbon plan, and score it.","Procurement","B",F("From 1 July 2025","2025-07-01"),"All tenders scored","Doing",1)]),
("2","Mission 2: Help people to warm their homes for less","Help people to warm their homes for less","#7a3b00",[
("H1","Door to door","Knock on every door in the four streets with the worst energy ratings and offer a free survey.","Warm Homes Officer and Citizens Advice Tarnmouth","T:Warm Homes Officer//B:Citizens Advice Tarnmouth",D("Winter 2025/26","2026-02-28"),"900 doors, 250 surveys","To do",0),
("H2","Private landlords","Inspect rented homes rated F or G and use our powers where the landlord will not act.","Environmental Health Team Leader","T",K("ongoing","Ongoing"),"60 homes raised to E","Stuck",0),
("H3","Trusted installers","With neighbouring districts and the college, set up a list of retrofit firms that have been vetted, and a training course for forty local builders in external wall insulation and airtightness.","Cllr Bridget Lomas; Economic Development Manager","P:Bridget Lomas||Cllr//T:Economic Development Manager",D("Autumn 2025","2025-11-30"),"25 firms listed and 40 people trained","Doing",1)]),
("3","Mission 3: Give nature more room","Give nature more room","#2f5d1e",[
("N1","Let it grow","Cut 30 hectares of verge and park once a year in place of eight times.","Parks Team","B",K("in_place","In place"),"Twice as many plant species in sample plots","Done",0),
("N2","Wet woodland","Plant 12 hectares beside the Tarn Beck to slow floods.","Marta Zielinska (Countryside Ranger)","P:Marta Zielinska|Countryside Ranger",R("Nov 2025 to Feb 2026","2025-11-01","2026-02-28"),"Beck peaks 15 cm lower","To do",0),
("N3","School gardens","Give each primary school £500 and a day of a gardener’s time for a pond or meadow.","Education Link Officer","T",D("Summer term 2026","2026-07-31"),"22 schools","Doing",0)]),
("4","Mission 4: Report openly on how we are doing","Report openly on how we are doing","#45306b",[
("R1","Numbers in public","Publish our emissions on the web each quarter with the method that we used, in plain English, and a note of anything that has got worse.","Climate Change Manager","T",REC("Quarterly from Q2 2025/26",QUARTERLY,start="2025-07-01"),"Four releases a year, each within six weeks","Doing",1),
("R2","Citizens’ panel","Ask forty residents chosen by lot to test the Year 4 plan before Cabinet sees it.","Democratic Services & Climate Change Manager","B:Democratic Services//T:Climate Change Manager",D("26/02/2026","2026-02-26"),"Panel’s report published","To do",0)])]
CSS="""@page{size:A4;margin:15mm 14mm}body{font:9.5pt/1.38 'DejaVu Sans',sans-serif;color:#222;margin:0}h1{font-size:21pt;line-height:1.15;margin:2mm 0 3mm;color:#0b5c6b}
.org{font-size:10.5pt;letter-spacing:.3px}.intro{margin:0 0 5mm}h2{color:#fff;font-size:12pt;padding:2.2mm 4mm;margin:6mm 0 3.5mm;break-after:avoid}
.g{display:flex;flex-wrap:wrap;gap:4mm}.c{border:1px solid #b9c2c6;border-radius:2mm;width:calc(50% - 2.3mm);box-sizing:border-box;break-inside:avoid;display:flex;flex-direction:column}
.w{width:100%}.b{display:flex;align-items:center;gap:3mm;padding:1.6mm 3mm;background:#eef3f4;border-bottom:1px solid #b9c2c6}.k{font-weight:bold}.n{font-weight:bold;flex:1}
.p{color:#fff;font-size:7.5pt;border-radius:4mm;padding:.4mm 3mm}.t{padding:2.4mm 3mm;flex:1}.f{display:flex;border-top:1px dotted #b9c2c6;padding:2mm 3mm;gap:3mm;font-size:8pt}.f div{flex:1}
.f b{display:block;font-size:6.8pt;color:#5b6b70;font-weight:normal}.w .f div{flex:1}"""
h=[f"<html><head><meta charset=utf-8><title>{esc(TITLE)}</title><style>{CSS}</style></head><body><div class=org>{esc(ORG)}</div><h1>{esc(TITLE)}</h1><p class=intro>A card for each thing that we promised to do between April 2025 and March 2026. The Climate Board moves a card on when the evidence has been seen. Cards that are stuck go to Cabinet.</p>"]
areas=[]
for n,hd,ti,col,rows in P_:
    h.append(f"<h2 style='background:{col}'>{esc(hd)}</h2><div class=g>"); ga=[]
    for ref,nm,desc,ot,sp,ts,out,st,wide in rows:
        h.append(f"<div class='c{' w' if wide else ''}'><div class=b><span class=k style='color:{col}'>{ref}</span><span class=n>{esc(nm)}</span><span class=p style='background:{S[st][1]}'>{st}</span></div><div class=t>{esc(desc)}</div><div class=f><div><b>In charge</b>{esc(ot)}</div><div><b>Ready</b>{esc(ts['text'])}</div><div><b>What it brings</b>{esc(out)}</div></div></div>")
        alt={"description":[nm+" "+desc]}
        if st=="Stuck": alt["status"]=["off_track","delayed","on_hold"]
        if st=="Doing": alt["status"]=["on_track"]
        if st=="To do": alt["status"]=["planned"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,None,S[st][0],status_text=st,title=nm,alt=alt))
    h.append("</div>"); areas.append(AREA(n,"other",hd,ti,ga))
chromium_pdf("".join(h)+"</body></html>",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(code in the band)"],["title","(name in the band)"],["status","(pill)"],["owners","In charge"],["timescale","Ready"],["outcome","What it brings"]],areas)
