"""o27 (irregular): Chromium, one A3 page; a plan on a page: a vision, four columns, in each bulleted sentences with lead and date on a line below in italics, and at the foot of the column what will be seen (for all of the column)."""
from cl import *
NAME="o27"; ORG="Tanfold City Council"; TITLE="Library Service: our plan on a page 2026–2029"
X=[("1 Reading for joy","Reading for joy","1","Every child in Tanfold has a library card by the age of five",[
("Give a card and two books to each newborn at registration","Registrars","B",F("from January 2027","2027-01-01")),
("Take story vans to the six estates furthest from a branch","Mobile Library Team","B",D("Summer 2027","2027-08-31")),
("Double the stock in Punjabi, Polish, Kurdish and Romanian","Stock & Reader Development","B",D("March 2028","2028-03-31"))]),
("2 Rooms for everyone","Rooms for everyone","2","A million visits a year, up from 714,000",[
("Open all branches until 8pm on two evenings a week","Branch Managers","T",D("by October 2026","2026-10-31")),
("Rebuild Castlegate with a lift and a changing place","Obafemi Lyttleton, Capital Projects","P:Obafemi Lyttleton||| Capital Projects",R("2027–2029","2027-01-01","2029-12-31")),
("Let community groups use rooms without charge","Head of Libraries","T",K("immediate","now")),
("Quiet hour each morning","Branch Managers","T",K("in_place","in place"))]),
("3 Help when it is needed","Help when it is needed","3","8,000 people get online or find advice with us each year",[
("Place a digital helper in each branch","Tanfold Libraries Volunteers","B",D("end of 2026","2026-12-31")),
("Warm spaces from November to March each winter","Head of Libraries with Public Health","T:Head of Libraries//B:Public Health",REC("every winter","FREQ=YEARLY")),
("Lend laptops for up to four weeks","Gwendoline Achterberg","P",D("30 April 2027","2027-04-30"))]),
("4 A service that lasts","A service that lasts","4","We live within £5.2m and lose no branch",[
("Share a catalogue and van runs with the three neighbouring councils","Head of Libraries","T",D("1 April 2028","2028-04-01")),
("Raise £150,000 a year from trusts","Friends of Tanfold Libraries","B",REC("yearly from 2026/27","FREQ=YEARLY",start="2026-04-01")),
("Twelve trainees from local colleges","Workforce Lead","T",R("Sept 2026 to Aug 2029","2026-09-01","2029-08-31"))])]
COL=["#c8553d","#2a6f97","#588157","#6d597a"]
css="@page{size:A3 landscape;margin:12mm}body{font:12.5pt/1.4 'Liberation Sans';margin:0;color:#222}h1{margin:0 0 2mm;font-size:27pt}.v{background:#f3e9d8;padding:4mm 6mm;font-size:15pt;margin:4mm 0}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:6mm}.c{border:2px solid;border-radius:8px;display:flex;flex-direction:column}.c h2{margin:0;padding:3mm 4mm;color:#fff;font-size:17pt}.c ul{margin:4mm 4mm 4mm 9mm;padding:0}.c li{margin-bottom:4mm}.c i{color:#555;font-size:11pt}.k{margin:auto 4mm 4mm;border-top:1px solid #999;padding-top:3mm}.f{display:flex;gap:12mm;margin-top:6mm}"
h=[f"<!doctype html><meta charset=utf-8><title>Plan on a page</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><div class=v><b>Our vision:</b> a city where anyone can walk through a door near home, be welcome, and leave knowing more.</div><div class=g>"]; areas=[]
for (hd,ti,n,out,acts),co in zip(X,COL):
    h.append(f"<div class=c style='border-color:{co}'><h2 style='background:{co}'>{hd}</h2><ul>"); ga=[]
    for i,(desc,ot,sp,ts) in enumerate(acts,1):
        h.append(f"<li>{esc(desc)}<br><i>Lead: {esc(ot)} | When: {ts['text']}</i></li>"); alt={}
        if desc.startswith("Rebuild"): sp="P:Obafemi Lyttleton|||Capital Projects"; alt["owners"]=[o("P:Obafemi Lyttleton|Capital Projects"),o("P:Obafemi Lyttleton//B:Capital Projects")]
        if ts["text"]=="now": alt["timescale"]=[K("unknown","now")]
        if ts["text"]=="every winter": alt["timescale"]=[K("ongoing",ts["text"])]
        if "Public Health" in ot: alt["owners"]=[o("T:Head of Libraries//B:Public Health@support"),o("T:Head of Libraries|Public Health")]
        ga.append(AX(f"{n}.{i}",desc,ot,sp,ts,out,None,"unknown",drop=["ref","status"],alt=alt or None))
    h.append(f"</ul><div class=k><b>We will see:</b> {out}</div></div>"); areas.append(AREA(n,"theme",hd,ti,ga))
h.append("</div><div class=f><div><b>Who we are</b><br>14 branches, 131 staff, 400 volunteers</div><div><b>How we work</b><br>Kind, curious, on time</div><div><b>Who watches over us</b><br>Culture and Communities Committee, twice a year</div></div>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,H(("description","(bullet)"),("owners","Lead"),("timescale","When"),("outcome","We will see")),areas,span=True)
