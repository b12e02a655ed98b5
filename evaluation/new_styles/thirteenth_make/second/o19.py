"""o19 (ordinary): an HTML page of a council's website: menu, breadcrumb, a caption a table as the area, a lead merged over two rows, lists inside cells, a table of complaints figures that is no plan."""
from cl import *
NAME="o19"; ORG="Sallowfield Metropolitan Borough Council"; TITLE="Our housing recovery plan"; INSP="Regulatory judgement of 28 January 2026"
S={"Finished":("completed",None),"Moving":("in_progress",["on_track"]),"Held up":("delayed",["on_hold","at_risk"]),"Coming next":("planned",["not_started"])}
X=[("Recommendation 1: Know the condition of every home","Know the condition of every home","1",[
("R1.1","Survey all 11,204 homes inside and out","Head of Asset Management","T",D("31 March 2027","2027-03-31"),"We hold a survey of each home that is less than five years old","6,940 homes surveyed. 212 had a serious hazard; all but nine have been made safe.","Moving"),
("R1.2","Put the old survey cards and the repairs system into one database","Head of Asset Management","=",D("end of June 2026","2026-06-30"),"","Went live on 29 June.","Finished"),
("R1.3","Visit homes where nobody has let us in\nLeave three appointments\nOffer evenings and Saturdays\nGo to court only as a last step","Tenancy Sustainment Team","B",D("By Sept 2027","2027-09-30"),"No home is missed","","Coming next")]),
("Recommendation 2: Make homes safe from fire, gas, water and electricity","Make homes safe from fire, gas, water and electricity","2",[
("R2.1","Renew electrical certificates which are over five years old (2,318 homes)","Harinder Bains, Compliance Manager","P:Harinder Bains|Compliance Manager",D("December 2026","2026-12-31"),"100% in date","1,870 done\nAbout 35 a week\nContractor has added a sixth team","Moving"),
("R2.2","Close the 77 overdue fire actions in sheltered schemes","Fire Safety Lead / Sheltered Scheme Managers","T:Fire Safety Lead//T:Sheltered Scheme Managers",D("30/04/2026","2026-04-30"),"","The last was closed on 21 April; seen by the fire service.","Finished"),
("R2.3","Fit sprinklers in the two towers","Capital Programme Board","B",R("2026/27 to 2027/28","2026-04-01","2028-03-31"),"Residents of Pell and Ashby Towers feel safe","Tender was pulled in July because the price had doubled.","Held up"),
("R2.4","Water hygiene checks","Compliance Manager","T",REC("Six-monthly","FREQ=MONTHLY;INTERVAL=6"),"No scheme is missed","","Moving")]),
("Recommendation 3: Do repairs on time","Do repairs on time","3",[
("R3.1","Clear repairs that are more than 90 days old","Repairs Operations Manager","T",D("w/c 7 September 2026","2026-09-13"),"Fewer than 50 at any time","From 3,106 to 640. Roofs are slowest since the firm that did them failed in May.","Held up"),
("R3.2","Answer damp and mould reports within 24 hours if someone is at risk","Damp and Mould Squad","B",K("ongoing","Ongoing"),"","","Moving"),
("R3.3","Text tenants the name and picture of who is coming","Bronagh McAteer","P",D("Autumn 2026","2026-11-30"),"Missed visits halve","Trial in Netherby since 1 October","Moving")]),
("Recommendation 4: Treat tenants with respect","Treat tenants with respect","4",[
("R4.1","Elect a tenants’ panel that can question the Executive","Sallowfield Tenants’ Voice","B",DONE("Completed 14 May 2026","2026-05-14"),"Nine tenants sit on the panel","Elected with 1,120 votes.","Finished"),
("R4.2","Answer complaints in ten working days","Customer Relations","B",F("From 1 April 2026","2026-04-01"),"95% in time","82% in September","Moving"),
("R4.3","Train all 430 housing staff in how to hear bad news","Organisational Development","B",D("Summer 2027","2027-08-31"),"","","Coming next")])]
HD=["No.","What has to happen","Who answers for it","Target","What will be different","News","Stage"]
def li(s):
    p=s.split("\n"); return esc(p[0])+("<ul>"+"".join(f"<li>{esc(x)}</li>" for x in p[1:])+"</ul>" if len(p)>1 else "")
h=[f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Sallowfield Council</title><style>body{{font-family:Arial,sans-serif;margin:0 2em}}nav a{{margin-right:1em}}table{{border-collapse:collapse;margin-bottom:2em;width:100%}}caption{{text-align:left;font-size:1.25em;font-weight:bold;padding:.5em 0}}td,th{{border-bottom:1px solid #aaa;padding:.4em;vertical-align:top;text-align:left}}ul{{margin:.2em 0;padding-left:1.2em}}</style></head><body>
<nav><a href="/">Home</a><a href="/bins">Bins and recycling</a><a href="/housing">Housing</a><a href="/pay">Pay</a></nav><p><a href="/">Home</a> &gt; <a href="/housing">Housing</a> &gt; Recovery plan</p>
<header><p>{ORG}</p></header><main><h1>{TITLE}</h1><p>Last updated: 16 October 2026</p><p>{INSP} gave us the grade C3. It said that we had let some tenants down, and we are sorry. It made four recommendations, and below is what we are doing about each of them.</p>
<table><tr><th>Complaints</th><th>2024/25</th><th>2025/26</th></tr><tr><td>Received</td><td>1,604</td><td>1,922</td></tr><tr><td>Upheld</td><td>58%</td><td>63%</td></tr></table>"""]
areas=[]
for hd,ti,n,acts in X:
    h.append(f"<table><caption>{hd}</caption><thead><tr>"+"".join(f'<th scope="col">{x}</th>' for x in HD)+"</tr></thead><tbody>"); ga=[]
    for ref,desc,ot,sp,ts,out,pr,s in acts:
        own="" if sp=="=" else f"<td{' rowspan=2' if ref=='R1.1' else ''}>{esc(ot)}</td>"
        h.append(f'<tr><th scope="row">{ref}</th><td>{li(desc)}</td>{own}<td>{ts["text"]}</td><td>{esc(out)}</td><td>'+("<p>"+"</p><p>".join(esc(x) for x in pr.split("\n"))+"</p>" if pr else "")+f"</td><td>{s}</td></tr>")
        st,al=S[s]; ga.append(AX(ref,desc,ot,"T" if sp=="=" else sp,ts,out,pr,st,None,s,alt={"status":al} if al else None))
    h.append("</tbody></table>"); areas.append(AREA(n,"recommendation",hd,ti,ga))
h.append("<p>“Held up” means that something outside the team is in the way.</p></main><footer><p>© Sallowfield MBC · Cookies · Accessibility</p></footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],HD)),areas)
