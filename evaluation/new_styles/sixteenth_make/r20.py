"""r20: Chromium slides of bullets: ‘Action 4: …’ as the slide's title is the action, run-in labels with dashes, progress as sub-bullets, a label left out on some; agenda and thanks slides, a date in the corner."""
from cl_b import *
NAME="r20"; ORG="Wexcombe Youth Justice Service"; TITLE="HMIP improvement plan – Management Board"; INSP="HM Inspectorate of Probation, inspection of youth justice services, published 16 May 2024"
P_=[("Domain 1 – Organisational delivery",[
("1","Appoint an independent chair of the Management Board and agree its terms of reference","Corporate Director People","T",D("12 July 2024","2024-07-12"),["Chair (Sir Tobias Lund) appointed","Terms of reference signed"],"complete","completed","The Board asks hard questions and gets answers"),
("2","Get health partners back to the table: a seconded nurse and a CAMHS worker two days a week","ICB Place Director","T",D("Sept. 24","2024-09-30"),["Nurse started 2 Sept.","CAMHS post advertised twice, no takers"],"part done","in_progress","")]),
("Domain 2 – Court disposals",[
("3","Quality-assure every AssetPlus before it is countersigned","Operations Managers (Deb Nkomo, Rhys Tanner)","P:Deb Nkomo|Operations Managers//P:Rhys Tanner|Operations Managers",K("ongoing","Ongoing, started June 24"),["Dip sample in August: 7 of 10 safe"],"on track","on_track","Assessments of safety judged good in 75% of cases"),
("4","Draw up contingency plans that say what to do if risk goes up, in all cases on the caseload","Case managers","T",D("by the end of the summer holidays",None),[],"on track","on_track","")]),
("Domain 3 – Out-of-court disposals",[
("5","Rewrite the joint decision panel protocol with Wexcombe Police; include victims’ wishes","Insp. Harriet Boateng & YJS Manager","P:Harriet Boateng||Insp.//T:YJS Manager",D("31 October 2024","2024-10-31"),["Draft 3 with the police lawyers","Victim worker sits on the panel since July"],"slipped","delayed","Swift decisions that children and victims understand"),
("6","Offer speech and language screening to each child before the panel meets","","",D("Jan 25","2025-01-31"),["No budget found yet – see action 2"],"not started","not_started","")])]
P_[1][1][1]
h=f"""<html><head><title>{TITLE}</title><style>@page{{size:10in 5.625in;margin:0}}*{{box-sizing:border-box}}body{{margin:0;font-family:'Liberation Sans'}}.s{{width:10in;height:5.62in;page-break-after:always;position:relative;padding:.35in .5in .4in .9in;overflow:hidden}}
.l{{position:absolute;left:0;top:0;bottom:0;width:.45in;background:linear-gradient(#4c1d95,#a78bfa)}}h2{{font-size:23px;color:#4c1d95;margin:0 0 12px}}ul{{font-size:17px;line-height:1.45;margin:0}}ul ul{{font-size:15px}}.f{{position:absolute;bottom:.12in;left:.9in;right:.5in;font-size:10px;color:#999;display:flex;justify-content:space-between}}.sec{{position:absolute;top:.1in;right:.5in;font-size:11px;color:#7c6aa5}}</style></head><body>
<div class=s><div class=l></div><h2 style="font-size:38px;margin-top:1.3in">{TITLE}</h2><p style="font-size:20px">{ORG}</p><p>{INSP}</p></div>
<div class=s><div class=l></div><h2>Agenda</h2><ul><li>Where we were in May</li>"""+"".join(f"<li>{a}</li>" for a,_ in P_)+"<li>Any other business</li></ul></div><div class=s><div class=l></div><h2>Where we were in May</h2><ul><li>Overall: Requires improvement (12 of 36)</li><li>Six recommendations, all accepted</li><li>Lead inspector praised staff for knowing their children well</li></ul></div>"
n=3; areas=[]
for hd,rows in P_:
    ga=[]
    for ref,de,ot,sp,ts,pr,w,st,out in rows:
        n+=1; h+=f'<div class=s><div class=l></div><div class=sec>{hd}</div><h2>Action {ref}: {esc(de)}</h2><ul>'
        if ot: h+=f"<li><b>Lead</b> – {esc(ot)}</li>"
        h+=f"<li><b>Deadline</b> – {esc(ts['text'])}</li>"
        if out: h+=f"<li><b>What good looks like</b> – {esc(out)}</li>"
        if pr: h+="<li><b>Progress so far</b><ul>"+"".join(f"<li>{esc(x)}</li>" for x in pr)+"</ul></li>"
        h+=f"<li><b>Status</b> – {w}</li></ul><div class=f><span>YJS Management Board, 18 September 2024</span><span>{n}</span></div></div>"
        alt={}
        if ref=="3": alt={"owners":[o("P:Deb Nkomo//P:Rhys Tanner"),o("T:Operations Managers//P:Deb Nkomo//P:Rhys Tanner"),o("T:Operations Managers")],"timescale":[F(ts["text"],"2024-06-01"),_t(ts["text"],"ongoing",start="2024-06-01") if 0 else K("ongoing",ts["text"])]}
        if ref=="5": alt={"status":["at_risk","off_track"]}
        ga.append(AX(ref,de,ot or None,sp,ts,out,"\n".join(pr) or None,st,None,w,drop=(["timescale"] if ref in "34" else [])+(["owners"] if ref=="3" else []),alt=alt or None))
    areas.append(AREA(hd[7],"other",hd,hd[11:],ga))
h+='<div class=s><div class=l></div><h2 style="margin-top:1.6in;font-size:34px">Thank you</h2><p>Next meeting: 11 December 2024, Civic Centre, Room 4</p></div></body></html>'
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(("description","Action (slide’s title)"),("owners","Lead"),("timescale","Deadline"),("outcome","What good looks like"),("progress","Progress so far"),("status","Status")),areas)
