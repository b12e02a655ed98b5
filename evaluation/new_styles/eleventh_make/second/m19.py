"""m19: HTML as a fire service's site gives it: navigation, cookie note and footer, a heading and a table an area for improvement with the inspectorate's words in a quotation before it, ref in a th of each row, lists in cells, status as a word with a class."""
from cl import *
NAME="m19"; ORG="Ouseland Fire and Rescue Service"; TITLE="Our HMICFRS action plan"; INSP="HMICFRS inspection 2023–25, report published 27 March 2025"
P_=[("Area for improvement 1: Risk information","Risk information","1","The service should make sure that firefighters have good access to relevant and up-to-date risk information.",[
("AFI 1a",["Put site plans for 640 premises on the tablets."," Take paper copies off the appliances when that is done."],"Group Manager Tessa Brough","P:Tessa Brough||Group Manager",D("30 June 2025","2025-06-30"),"Firefighters can find a plan in under a minute","Done","completed","All 640 were loaded by 19 June."),
("AFI 1b",["Visit temporary risks such as demolition sites and festivals within 48 hours."],"Station Managers","T",K("ongoing","Ongoing"),"No temporary risk is older than two days","On course","on_track",""),
("AFI 1c",["Share risk information with the three services on our borders."],"Control Room Manager, Data Protection Officer","T:Control Room Manager//T:Data Protection Officer",D("Autumn 2025","2025-11-30"),"Cross-border crews report that they can see our plans","Late","delayed","Agreement signed with two of three.")]),
("Area for improvement 2: Audits of buildings","Audits of buildings","2","The service should assure itself that its use of enforcement powers prioritises the highest risks.",[
("AFI 2a",["Make a new risk list from fire, housing and care data.","Check it against premises where there have been fires in the last five years."],"Head of Prevention and Protection","T",D("August 2025","2025-08-31"),"Nine in ten audits are on the list","On course","on_track","First list ran on 14 July."),
("AFI 2b",["Qualify six more inspectors."],"Learning and Development","B",R("May 2025 to May 2027","2025-05-01","2027-05-31"),"14 qualified inspectors in post","On course","on_track","Three have begun."),
("AFI 2c",["Carry out 80 audits a month."],"Protection Team","B",REC("Monthly",MONTHLY),"960 audits in 2025/26","Late","delayed","61 in July, 58 in August. Sickness.")]),
("Area for improvement 3: Values and behaviour","Values and behaviour","3","The service should monitor secondary contracts and working hours, and should make sure that all staff understand its values.",[
("AFI 3a",["Write to all staff with second jobs and record their hours."],"Asst Chief Officer Ranulf Dyson (People)","P:Ranulf Dyson|People|Asst Chief Officer",D("w/c 2 June 2025","2025-06-08"),"Hours are known for everyone with a second job","Done","completed","212 replies; seven people were asked to cut their hours."),
("AFI 3b",["Hold a values day at every station, led by somebody from another station."],"Culture Board","B",D("by 31 March 2026","2026-03-31"),"Staff survey: 85% say that colleagues live by our values (2024: 66%)","Not yet begun","not_started",""),
("AFI 3c",["Give every watch a link member of the Authority."],"Cllr Beatrix Halloran / Monitoring Officer","P:Beatrix Halloran||Cllr//T:Monitoring Officer",D("Fire Authority, 18 September 2025","2025-09-18"),"Members visit twice a year","On course","on_track","Names have been drawn up.")]),
("Area for improvement 4: Productivity","Productivity","4","The service should show that its workforce is as productive as it can be.",[
("AFI 4a",["Log time spent on prevention visits, training and testing of hydrants by watch."],"Deputy Chief Fire Officer","T",D("Q3 2025/26","2025-12-31"),"A baseline for every watch","On course","on_track","Pilot at Staunley and Wexcombe.")])]
H=["Reference","How we will put it right","Accountable officer","Delivery date","What success will look like","State","Commentary (September 2025)"]
css="body{font-family:Arial;max-width:1100px;margin:auto}nav a{margin-right:1em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:6px;text-align:left;vertical-align:top}.st{font-weight:bold}blockquote{border-left:4px solid #b00;padding-left:1em;color:#444}"
h=[f"<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{TITLE} | {ORG}</title><style>{css}</style></head><body><div class=\"cookie\">We use cookies to see how our site is used. <a href=\"#\">Accept</a></div><header><p>{ORG}</p><nav><a href=\"#\">Home</a><a href=\"#\">Your safety</a><a href=\"#\">Careers</a><a href=\"#\">About us</a></nav></header><main><h1>{TITLE}</h1><p>{INSP}</p><p>The inspectorate found four areas for improvement and no cause of concern. Below is what we are doing about each. The page is brought up to date every month; it was last changed on 22 September 2025.</p>"]
areas=[]
for hd,ti,n,qt,rows in P_:
    h.append(f"\n<section><h2>{hd}</h2><blockquote><p>{qt}</p></blockquote>\n<table><thead><tr>"+"".join(f"<th scope=\"col\">{x}</th>" for x in H)+"</tr></thead><tbody>"); ga=[]
    for ref,dl,ot,sp,ts,out,stt,st,pr in rows:
        dl=[x.strip() for x in dl]; desc="\n".join(dl); dh=esc(dl[0]) if len(dl)==1 else "<ul>"+"".join(f"<li>{esc(x)}</li>" for x in dl)+"</ul>"
        h.append(f"\n<tr><th scope=\"row\">{ref}</th><td>{dh}</td><td>{esc(ot)}</td><td>{ts['text']}</td><td>{esc(out)}</td><td><span class=\"st {st}\">{stt}</span></td><td>{esc(pr)}</td></tr>")
        alt={}; drop=[]
        if st=="delayed": alt["status"]=["off_track","at_risk"]
        if ref=="AFI 3a": alt["owners"]=[o("P:Ranulf Dyson|People|Asst Chief Officer"),o("P:Ranulf Dyson||Asst Chief Officer|People"),o("P:Ranulf Dyson|Asst Chief Officer (People)"),o("P:Ranulf Dyson|Asst Chief Officer")]
        if ref=="AFI 1a": alt["owners"]=[o("P:Tessa Brough|Group Manager")]
        if ref=="AFI 3c": drop.append("milestones")
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr or None,st,status_text=stt,alt=alt or None,drop=drop or None))
    h.append("</tbody></table></section>"); areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
h.append(f"</main><footer><p>{ORG}, Fire Headquarters, Mill Bank, Staunley</p><p><a href=\"#\">Accessibility</a> <a href=\"#\">Privacy</a> Print this page</p></footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("".join(h))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["status",H[5]],["progress",H[6]]],areas)
