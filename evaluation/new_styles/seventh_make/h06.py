"""h06 (kin of modgov-page): HTML of a committee system, its 'Decision details' page: labels and values above, pasted Word table with full-width rows as areas, colours and letters, minutes after it; the menu and footer of the site around it."""
from cl import *
NAME="h06"; ORG="Rotherfold District Council"; TITLE="Homelessness and Rough Sleeping Service: Improvement Plan"; INSP="MHCLG Homelessness Advice and Support Team visit, January 2025"
CL={"B":("completed","blue","#5b9bd5"),"G":("on_track","green","#70ad47"),"A":("at_risk","amber","#ffc000"),"R":("off_track","red","#ff0000")}
P=[("1","Objective 1 – Prevent homelessness earlier","Prevent homelessness earlier",[
("1a","Housing Options Manager","T","Offer an appointment within three working days to all who tell us that they have had a notice, and write a personal housing plan at the first one.",D("1st June 2025","2025-06-01"),"G","Average wait is four days (eleven in January)."),
("1b","Private Rented Sector Officer","T","Start a call-before-you-serve line for landlords, and a fund of £60,000 for arrears where the tenancy can be saved.",D("July 2025","2025-07-31"),"B","Line opened on 12 May. 31 calls; 17 tenancies saved so far."),
("1c","Housing Options Manager / DWP Partnership Manager","T:Housing Options Manager//T:DWP Partnership Manager","Place a work coach in the office every Tuesday.",F("From May 2025","2025-05-01"),"G",""),
("1d","Citizens Advice Rotherfold","B","Review the money advice contract and agree outcomes in place of hours.",D("Q3 2025/26","2025-12-31"),"A","The present contract has no break clause before December. Legal Services are advising.")]),
("2","Objective 2 – Reduce the use of temporary accommodation","Reduce the use of temporary accommodation",[
("2a","Strategic Housing Manager","T","End the use of bed and breakfast for families for longer than six weeks.",K("immediate","Immediately"),"R","Nine families are beyond six weeks. Two large families need four bedrooms, of which we let three in the whole of last year."),
("2b","Gareth Llewellyn","P","Lease 30 homes from private owners for five years.",D("31.12.25","2025-12-31"),"A","11 signed, 6 with solicitors."),
("2c","Cllr Mo Bashir, Portfolio Holder for Housing","P:Mo Bashir|Portfolio Holder for Housing|Cllr","Bring to Cabinet a business case to buy 12 former council homes.",D("Cabinet 9 September 2025","2025-09-09"),"G","Valuations of 15 homes have been made."),
("2d","Finance Business Partner","T","Report the net cost of temporary accommodation each month, by type and by household size.",REC("Monthly","FREQ=MONTHLY"),"B","Part of the budget monitoring since April.")]),
("3","Objective 3 – Make rough sleeping rare and brief","Make rough sleeping rare and brief",[
("3a","Rough Sleeping Co-ordinator; St Brannock’s Night Shelter","T:Rough Sleeping Co-ordinator//B:St Brannock’s Night Shelter","Agree a protocol for severe weather and a list of 14 beds, with the county’s adult social care and the hospital.",D("before 1 November 2025","2025-11-01"),"G","First meeting held."),
("3b","TBC","","Move five people who have slept rough for more than a year into Housing First tenancies, with support for as long as each wants it.",R("Oct 2025 – Sept 2026","2025-10-01","2026-09-30"),"A","Bid sent on 30 April. If the grant is not awarded this action will have to be looked at again."),
("3c","Health Inclusion Team","B","Run a clinic in the day centre every week, with wound care, vaccination and help to see a dentist.",K("ongoing","On-going"),"G","")])]
row=lambda cs,tag="td",st="":"<tr>"+"".join(f"<{tag} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;{x[1] if isinstance(x,tuple) else st}' valign=top><p class=MsoNormal style='margin:0'><span lang=EN-GB style='font-size:10.0pt;font-family:\"Arial\",sans-serif'>{x[0] if isinstance(x,tuple) else x}<o:p></o:p></span></p></{tag}>" for x in cs)+"</tr>"
areas=[]; t=row([f"<b>{x}</b>" for x in("Item","Officer or agency","Agreed action","When","BRAG","Position, June 2025")],st="background:#d9d9d9")
for n,hd,ti,rows in P:
    t+=f"<tr><td colspan=6 style='border:solid windowtext 1.0pt;background:#e2efd9'><p class=MsoNormal><b><span lang=EN-GB>{hd}</span></b></p></td></tr>"; ga=[]
    for ref,ot,sp,desc,ts,c,pr in rows:
        t+=row([ref,esc(ot),esc(desc),ts["text"],(c,f"background:{CL[c][2]};text-align:center"),esc(pr) or "&nbsp;"]); alt={}
        if "Bashir" in ot: alt["owners"]=[o("P:Mo Bashir||Cllr")]
        if "before 1" in ts["text"]: alt["timescale"]=[D(ts["text"],"2025-10-31")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,CL[c][0],CL[c][1],status_text=c,alt=alt or None,drop=["milestones"] if "Cabinet 9" in ts["text"] else None))
    areas.append(AREA(n,"other",hd,ti,ga))
nav="".join(f"<li><a href='#'>{x}</a></li>" for x in("What’s new","Calendar","Committee structure","Decisions","Forward plans","Library","Meetings","Outside bodies","Search documents","Your Councillors","Your MPs"))
open(path(NAME+".html"),"w",encoding="utf-8").write(f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Decision - Homelessness Service Improvement Plan - Rotherfold District Council</title>
<style>body{{font-family:Arial,sans-serif;margin:0}}.mgHeader{{background:#3b2a55;color:#fff;padding:10px}}.mgLayout{{display:flex}}.mgSideBar{{width:190px;background:#f0edf4;padding:10px;font-size:85%}}.mgContent{{padding:10px 20px;max-width:1000px}}.mgLabel{{font-weight:bold}}.MsoTableGrid{{border-collapse:collapse}}</style></head>
<body><div class="mgHeader"><a href="#content">Skip to main content</a> <b>{ORG}</b></div><div class="mgLayout"><div class="mgSideBar"><h2>Council meetings</h2><ul>{nav}</ul></div>
<div class="mgContent" id="content"><p><a href="#">Home</a> &gt; <a href="#">Decisions</a> &gt; Decision details</p><h1>Decision details</h1><h2 class="mgSubTitleTxt">{TITLE}</h2>
<p><span class="mgLabel">Decision Maker: </span><a href="#">Cabinet</a></p><p><span class="mgLabel">Decision status: </span>Recommendations Approved</p><p><span class="mgLabel">Is Key decision?: </span>Yes</p><p><span class="mgLabel">Is subject to call in?: </span>Yes</p>
<h3 class="mgSubSubTitleTxt">Purpose:</h3><div class="mgWordPara"><p>To consider progress with the plan that was agreed after the {INSP}.</p></div>
<h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">RESOLVED: That</p><p class="MsoNormal">(1) the progress set out below be noted;</p><p class="MsoNormal">(2) £60,000 be moved from the Homelessness Prevention Grant reserve to the landlord fund; and</p><p class="MsoNormal">(3) a further report be made in December 2025.</p>
<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">{t}</table>
<p class="MsoNormal">B = done; G = going to plan; A = some risk; R = not going to plan.</p><p class="MsoNormal">The Portfolio Holder thanked officers for their work. In reply to a question from Cllr Fay Thornton, the Strategic Housing Manager said that the number of households in temporary accommodation was 118, against 131 a year ago.</p></div></div>
<h3 class="mgSubSubTitleTxt">Reason for decision:</h3><div class="mgWordPara"><p>The Council has a duty under the Housing Act 1996 as amended.</p></div>
<table class="mgTable"><caption>Other details</caption><tr><th>Report author</th><td>Carys Whitmore</td></tr><tr><th>Publication date</th><td>19/06/2025</td></tr><tr><th>Date of decision</th><td>17/06/2025</td></tr><tr><th>Effective from</th><td>27/06/2025</td></tr></table>
<h3>Accompanying Documents:</h3><ul class="mgBulletList"><li><a href="#">Homelessness Service Improvement Plan</a> <span>PDF 412 KB</span></li><li><a href="#">Appendix A - Equality impact assessment</a> <span>PDF 188 KB</span></li></ul></div></div>
<div class="mgFooter"><p>Rotherfold District Council, Market House, Rotherfold RF1 2AB. Telephone 01999 555000</p></div></body></html>""")
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["owners","Officer or agency"],["description","Agreed action"],["timescale","When"],["status","BRAG"],["progress","Position, June 2025"]],areas)
