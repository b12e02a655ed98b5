"""i08 (kin of no-ref and of turned first columns): Chromium, A4 landscape. No rules and no numbers between the actions, only white space; each area's heading is turned upwards in a coloured strip at the left that runs over its rows; date before owner; a RAG disc without words is explained in a line below."""
from cl import *
NAME="i08"; ORG="Ferrybridge and Soke Council"; TITLE="Corporate Parenting Strategy: Our Delivery Plan"; INSP=None
C={"g":("on_track","green","#2e9e4f"),"a":("at_risk","amber","#f2a51a"),"r":("off_track","red","#cc2936"),"b":("completed","blue","#2d6cdf")}
P_=[("A home that lasts","#5b2a86",[
("Recruit thirty fostering households, ten of whom will take brothers and sisters together, with two neighbouring councils.",D("March 2026","2026-03-31"),"Head of Fostering and Adoption","T","Fewer children live more than 20 miles away","a","Eleven approved by September, two of them for sibling groups."),
("Open two small homes for children with complex needs.",D("Autumn 2026","2026-11-30"),"Commissioning and Placements Manager / Capital Projects","T:Commissioning and Placements Manager//B:Capital Projects","Six children come home to Ferrybridge","r","Planning permission for Larch House was refused and an appeal has been lodged."),
("Invite foster carers to every panel that shapes their support, and pay them for the time.",K("ongoing","Ongoing"),"Foster Carers’ Association","B","Retention above 92%","g","Three carers sit on the allowances panel.")]),
("Learning and work","#0b6e4f",[
("Ring-fence five apprenticeships in the council each year for care experienced young people.",REC("Annually from September 2025","FREQ=YEARLY",start="2025-09-01"),"Director of People and Change","T","At least four of five finish","g","Five started on 1 September: two in Parks, one each in Finance, Libraries and Legal."),
("Have a personal education plan for every child within ten school days of coming into care.",K("immediate","Immediate"),"Virtual School Head","T","100% on time","b",""),
("Give each child a device, a library card and leisure membership on the day that they become looked after.",D("1 October 2025","2025-10-01"),"Business Support Hub","B","Nobody has to ask","g","Packs are in all four family hubs."),
("Ask every board member to mentor one young person for a year.",R("Jan 2026 to Dec 2026","2026-01-01","2026-12-31"),"Cllr Hester Maddocks and Virtual School Head","P:Hester Maddocks||Cllr//T:Virtual School Head","Twelve young people mentored","g","Training by the voluntary sector is booked for November.")]),
("Feeling well and being heard","#b8500b",[
("See all children for a first health assessment within 20 working days.",D("end of December 2025","2025-12-31"),"Designated Doctor, Soke NHS Trust","T:Designated Doctor|Soke NHS Trust","95% seen in time","r","63% in August. The clinic lost its only doctor for six weeks."),
("Commission a therapeutic service for unaccompanied children with interpreters.",D("Q4 2025/26","2026-03-31"),"ICB","B","Waits below four weeks","a","Business case goes to the ICB’s committee in October."),
("Let the Children in Care Council set three questions for each meeting of this panel and reply in writing in two weeks.",REC("Quarterly",QUARTERLY),"Participation Lead","T","Young people say that they can see what changed","g","First set of replies sent in July.")]),
("Stepping into adult life","#23527c",[
("Exempt care leavers from council tax until 25, wherever in the county they live.",D("by 1 April 2026","2026-04-01"),"Head of Revenues and Benefits; s151 Officer","T:Head of Revenues and Benefits//T:s151 Officer","No care leaver is summonsed for council tax","a","Two of the districts have agreed."),
("Keep 24 training flats, with a support worker on call at night.",R("2025-27","2025-04-01","2027-03-31"),"Housing Options","B","Nine of ten tenancies last a year","g","")])]
css="""@page{size:A4 landscape;margin:12mm}body{font:9.6pt/1.35 'Liberation Sans';margin:0}h1{font-size:20pt;margin:2px 0 6px;color:#5b2a86}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:7px 8px;border:0}th{font-size:8.6pt;color:#5b2a86;border-bottom:2px solid #5b2a86}.v{width:26px;padding:0;color:#fff;text-align:center;vertical-align:middle}.v div{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:bold;font-size:10.5pt;margin:6px auto;white-space:nowrap}thead{display:table-header-group}tr{break-inside:avoid}tbody{break-inside:avoid}.d{width:13px;height:13px;border-radius:7px;margin:2px auto}.sp td{padding:3px}"""
h=[f"<!doctype html><meta charset=utf-8><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>Children in our care and care leavers helped us to choose these twelve actions. The Corporate Parenting Panel looks at them four times a year.</p><table><thead><tr><th><th style='width:33%'>What we will do<th style='width:12%'>By when<th style='width:16%'>Who leads<th style='width:15%'>So that<th>RAG<th style='width:19%'>Latest (September 2025)</tr></thead>"]
areas=[]
for i,(hd,col,rows) in enumerate(P_,1):
    h.append("<tbody>"); ga=[]
    for j,(desc,ts,ot,sp,out,c,pr) in enumerate(rows,1):
        h.append("<tr>"+(f"<td class=v rowspan={len(rows)} style='background:{col}'><div>{hd}</div></td>" if j==1 else "")+f"<td>{esc(desc)}<td>{ts['text']}<td>{esc(ot)}<td>{esc(out)}<td><div class=d style='background:{C[c][2]}'></div><td>{esc(pr)}</tr>")
        kw={}; alt={}
        if "2025-27" in ts["text"]: alt["timescale"]=[R("2025-27","2025-01-01","2027-12-31")]
        ga.append(A(f"{i}.{j}",desc,ot,o(sp,ot),ts,out,pr,C[c][0],C[c][1],drop=["ref"],alt=alt or None))
    h.append("<tr class=sp><td colspan=7></td></tr></tbody>"); areas.append(AREA(None,"theme",hd,hd,ga))
h.append("</table><p style='font-size:8pt'>Blue: done. Green: going well. Amber: some difficulty. Red: serious difficulty.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["area",""],["description","What we will do"],["timescale","By when"],["owners","Who leads"],["outcome","So that"],["rag","RAG"],["progress","Latest (September 2025)"]],areas)
