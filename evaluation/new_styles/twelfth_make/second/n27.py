"""n27 (irregular): Chromium: initials as owners, explained in an appendix at the end; one page turned sideways (page-orientation)."""
from cl import *
NAME="n27"; ORG="Hexleigh and the Fells Council"; TITLE="Post-16 Skills and Care Leavers: Joint Plan"
H=["Step no.","We shall","Resp.","Timeline","Sign of success","State of play"]
FF=["ref","description","owners","timescale","outcome","progress"]
N={"IOK":"P:Ifeanyi Okorie","SMcL":"P:Shona McLeish","TB":"P:Tamsin Borlase","RKA":"P:Rukhsana Ali","PWS":"B:Pathways Service","FEC":"B:Fellside College","DK":"P:Darius Kavanagh"}
P_=[("Outcome 1 – Every care leaver has somewhere to be on a Monday morning","1","Every care leaver has somewhere to be on a Monday morning",[
("1.01","Hold a place on each college course until the end of September for care leavers who come late","FEC",["FEC"],D("By end Sept 2026","2026-09-30"),"20 late starters","13 have started"),
("1.02","Ring-fence ten apprenticeships in the council and pay the living wage from the first day","RKA / TB",["RKA","TB"],D("1st Feb 2027","2027-02-01"),"Eight of ten are still here after a year","Six offered, in Parks, Payroll and the Museum."),
("1.03","Pay bus fares to work or college for those under 25","IOK",["IOK"],R("Sep 2026 – Jul 2027","2026-09-01","2027-07-31"),"No one stays away for want of a fare","211 passes issued")]),
("Outcome 2 – Nobody leaves care without a plan for work","2","Nobody leaves care without a plan for work",[
("2.01","Write a page on skills into each pathway plan at sixteen","PWS",["PWS"],K("ongoing","ongoing"),"100% of plans","64% in August, from 22%"),
("2.02","Give a mentor from business to each young person who wants one. Mentors come for at least a year, meet fortnightly, and have a budget of £30 a month for a meal, a match or a train ticket.","SMcL, DK",["SMcL","DK"],D("spring 2027","2027-05-31"),"40 pairs that last","Chamber has 19 mentors on its list."),
("2.03","Train personal advisers in benefits and work","TB",["TB"],D("w/e 13 Nov 2026","2026-11-13"),"All 23 trained",""),
("2.04","Review the plan of whoever is out of work for six months","PWS & RKA",["PWS","RKA"],REC("Every 6 months","FREQ=MONTHLY;INTERVAL=6"),"","First round in May")]),
("Outcome 3 – Colleges and employers know what care leavers can do","3","Colleges and employers know what care leavers can do",[
("3.01","Film eight care leavers at work and show the films in schools and at the jobs fair","DK",["DK"],D("Jobs fair on 11/03/2027","2027-03-11"),"Films are seen by 5,000 people","Three filmed"),
("3.02","Guarantee an interview in all firms that work for the council","RKA",["RKA"],D("FY 2027/28","2028-03-31"),"Clause is in each new contract","Legal has drafted the clause"),
("3.03","Name a care leavers’ champion at Fellside College and at both sixth forms","FEC / SMcL",["FEC","SMcL"],DONE("done 14 July 2026","2026-07-14"),"Each student knows the champion","Three named")])]
css="@page{size:A4 portrait;margin:15mm}@page wide{size:A4 landscape;page-orientation:rotate-left;margin:14mm}section.w{page:wide;break-before:page;break-after:page}body{font:10pt/1.4 'DejaVu Sans';font-size:9pt}h1{font-size:18pt;color:#7a1f3d}h2{font-size:11pt;color:#7a1f3d}table{border-collapse:collapse;width:100%}td,th{border:1px solid #a58;padding:4px;vertical-align:top;text-align:left}th{background:#f3e1e9}tr{break-inside:avoid}td:nth-child(1){white-space:nowrap}"
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>Adopted by the Corporate Parenting Panel on 25 June 2026; state of play at 21 September 2026. Initials are explained in Appendix A.</p>"]; areas=[]
for hd,n,ti,rows in P_:
    ws=(5,27,12,14,19,23)
    h.append(f"<section class={'w' if n=='2' else 'p'}><h2>{hd}</h2><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in ws)+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in H)+"</thead>"); ga=[]
    for ref,desc,ot,ks,ts,out,pr in rows:
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td>{ts['text']}<td>{esc(out)}<td>{esc(pr)}</tr>"); alt={}
        if ref=="3.02": alt["timescale"]=[R(ts["text"],"2027-04-01","2028-03-31")]
        if ref=="3.03": alt["status"]=["completed"]
        if ref=="2.01": alt["status"]=["ongoing"]
        if ref=="3.01": alt["timescale"]=[D(ts["text"],"2027-03-11",[("Jobs fair","2027-03-11")])]
        if ref=="2.03": alt["timescale"]=[D(ts["text"],"2026-11-15")]
        ga.append(AX(ref,desc,ot,"//".join(N[k] for k in ks),ts,out or None,pr or None,"unknown",alt=alt or None))
    h.append("</table></section>"); areas.append(AREA(n,"other",hd,ti,ga))
h.append("<h2>Appendix A: who is who</h2><table style='width:80%'><tr><th>Initials<th>Name<th>Where to be found</tr>"+"".join(f"<tr><td>{k}<td>{v}<td>{w}</tr>" for k,v,w in (("DK","Darius Kavanagh","Fells Chamber of Commerce"),("FEC","Fellside College","Beck Lane"),("IOK","Ifeanyi Okorie","Leaving Care, first floor"),("PWS","Pathways Service","Leaving Care, first floor"),("RKA","Rukhsana Ali","Human Resources"),("SMcL","Shona McLeish","Virtual School"),("TB","Tamsin Borlase","Learning and Development")))+"</table><h2>Appendix B: words we use</h2><p>A care leaver is a person between 16 and 25 who was looked after for at least 13 weeks. A pathway plan is the plan that the law gives to each of them.</p>")
W={"Darius Kavanagh":"Fells Chamber of Commerce","Ifeanyi Okorie":"Leaving Care","Rukhsana Ali":"Human Resources","Shona McLeish":"Virtual School","Tamsin Borlase":"Learning and Development"}
chromium_pdf("".join(h),NAME)
for a in areas:
    for g in a["actions"]:
        g["alt"]=dict(g.get("alt",{}))
        if any(x["name"] in W for x in g["owners"]): g["alt"]["owners"]=[[dict(x,organisation=W[x["name"]]) if x["name"] in W else x for x in g["owners"]]]
        if not g["alt"]: del g["alt"]
write(NAME,ORG,TITLE,None,list(map(list,zip(FF,H))),areas)
