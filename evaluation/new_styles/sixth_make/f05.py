"""f05 Typst, A4 landscape: marks in quarters. A town deal / levelling-up style delivery plan of a district: head in two rows (year over quarters), marks are filled blocks drawn as a character, milestones as diamonds explained in a key; lead before the activity, confidence as last column; a full-width row a workstrand."""
from cl import *
NAME="f05"; ORG="North Wendle District Council"; TITLE="Economic Growth Strategy: Delivery Programme 2025–27"
CF={"High":"on_track","Medium":"at_risk","Low":"off_track","Done":"completed"}
Q=["25/26 Q1","25/26 Q2","25/26 Q3","25/26 Q4","26/27 Q1","26/27 Q2","26/27 Q3","26/27 Q4"]
S=["2025-04-01","2025-07-01","2025-10-01","2026-01-01","2026-04-01","2026-07-01","2026-10-01","2027-01-01"]
E=["2025-06-30","2025-09-30","2025-12-31","2026-03-31","2026-06-30","2026-09-30","2026-12-31","2027-03-31"]
PLAN=[("1","Places to work",[
 ("1.1","Head of Regeneration","T","Buy the former Woolworths and two upper floors in Market Street, strip out, and let as 22 small studios at no more than £9 a square foot to makers who are now working from home.","■■■◆    ","2025-04-01","2026-03-31","Medium","£1.9m (Town Deal)"),
 ("1.2","Estates Surveyor\nPlanning Policy Team","T:Estates Surveyor//B:Planning Policy Team","Bring forward the second phase of Wendle Gate Business Park: master plan, local development order, access from the A-road.","  ■■■■■◆","2025-10-01","2027-03-31","Low","£240k; access road not funded"),
 ("1.3","Business Rates Manager","T","Review the discretionary relief scheme, and give 100% relief for a year to a firm which takes a shop that has been empty for twelve months or longer.","■◆      ","2025-04-01","2025-09-30","Done","£85k a year")]),
("2","People and skills",[
 ("2.1","Skills & Employment Officer / Wendle Further Education College","T:Skills & Employment Officer//B:Wendle Further Education College","Run a retrofit academy in the old fire station, with evening courses for gas engineers and for women who are coming back to work.","   ■■■■■","2026-01-01","2027-03-31","High","£310k UKSPF"),
 ("2.2","Economic Development Manager","T","Ask each of the forty largest employers to sign the Good Work Pledge; publish who has.","■■■■■■■■","2025-04-01","2027-03-31","High","Officer time"),
 ("2.3","Rosalind Achebe (DWP)","P:Rosalind Achebe|||DWP","Open a youth hub at the leisure centre two days a week, with a work coach, a mental health worker and someone who knows about housing."," ■■◆    ","2025-07-01","2026-03-31","Medium","DWP, in kind"),
 ("2.4","HR and Organisational Development","B","Take on fourteen apprentices across the Council, four of them care leavers."," ■   ■  ",None,None,"High","Levy")]),
("3","Visitors and town centres",[
 ("3.1","Town Centre Managers","T","Replace all finger posts and maps in the three towns and at both stations to one design.","    ■■◆ ","2026-04-01","2026-12-31","Medium","£120k capital"),
 ("3.2","Markets & Events Team, with Wendle Chamber","B:Markets & Events Team//B:Wendle Chamber","Hold a food festival each September and a light trail each December.",None,None,None,"High","£45k, half from sponsors"),
 ("3.3","Conservation Officer","T","Grants for shop fronts in the conservation area, ten in the first year.","  ■◆    ","2025-10-01","2026-03-31","Low","£200k; Historic England has not confirmed its half"),
 ("3.4","Cllr Tobias Renwick; Head of Regeneration","P:Tobias Renwick||Cllr//T:Head of Regeneration","Make the case for a half-hourly train service to the county town on weekdays, with evidence from employers, the hospital and the sixth form.","■■◆     ","2025-04-01","2025-12-31","Done","£30k")]),
("4","Making it happen",[
 ("4.1","s.151 Officer","T","Refresh the programme’s budget every quarter and report any variance over £25,000 to Cabinet.","■■■■■■■■","2025-04-01","2027-03-31","High","None"),
 ("4.2","Policy and Performance","B","Ask the university to evaluate the programme, with interviews of those who did not get help as well as of those who did.","      ■◆","2026-10-01","2027-03-31","High","£18k")])]
PLAN[2][2][1]=PLAN[2][2][1][:4]+(" ◆◆  ◆◆ ",None,None,"High","£45k, half from sponsors")
src='''#set page(paper:"a4",flipped:true,margin:(x:14mm,top:18mm,bottom:16mm),header:context if counter(page).get().first()>1 [#text(8pt,fill:gray)[Economic Growth Strategy – Delivery Programme #h(1fr) North Wendle DC]],footer:context [#text(8pt)[#h(1fr) #counter(page).display("1 / 1",both:true)]])
#set text(font:"Liberation Serif",size:9.5pt)
#v(40mm)
#text(12pt)[North Wendle District Council]

#text(24pt,weight:"bold",fill:rgb("#7a1f3d"))[Economic Growth Strategy: Delivery Programme 2025–27]

Approved by Cabinet on 11 March 2025. Brought up to date on 7 November 2025.
#pagebreak()
Our strategy says what we would like the district’s economy to be in 2035. This programme says what we and our partners will do about it in the first two years. It is a living document: the marks below show the quarters of the financial year in which there will be work, and when it comes to an end.

*Key* #h(6pt) ■ work in this quarter #h(10pt) ◆ finishing point, or event #h(10pt) Confidence: High = will finish when shown; Medium = may slip; Low = will slip unless something changes; Done = finished.
'''
def T(x): return "["+tesc(x).replace("\n"," \\ ")+"]"
src+='#table(columns:(9mm,36mm,1fr,'+"9mm,"*8+'17mm,33mm),inset:(x:3pt,y:4pt),stroke:.4pt+rgb("#999"),align:(x,y)=>if x > 2 and x < 11 {center+horizon} else {left},\n table.header('
hc=lambda t,e="": f'table.cell(fill:rgb("#7a1f3d"),{e})[#text(fill:white,weight:"bold",size:8.5pt)[{t}]],'
src+=hc("No.","rowspan:2")+hc("Led by","rowspan:2")+hc("Activity","rowspan:2")+hc("2025/26","colspan:4,align:center")+hc("2026/27","colspan:4,align:center")+hc("Confidence","rowspan:2")+hc("Cost and funding","rowspan:2")+"".join(hc(f"Q{i}","align:center") for i in (1,2,3,4,1,2,3,4))+"),\n"
areas=[]
for n,ti,acts in PLAN:
    hd=f"Strand {n} – {ti}"; ga=[]; src+=f'table.cell(colspan:13,fill:rgb("#f0dfe4"))[*{tesc(hd)}*],\n'
    for ref,ot,sp,de,mk,a,b,cf,cost in acts:
        src+=T(ref)+","+T(ot)+","+T(de)+","+"".join((f'[#text(fill:rgb("#7a1f3d"))[{m}]],' if m!=" " else "[],") for m in mk)+T(cf)+","+T(cost)+",\n"
        ts=R(None,a,b) if a else {"text":None,"kind":"range","start":None,"due":None,"rrule":None,"milestones":[]}
        alt={}; dr=["milestones"]
        if not a: dr=["milestones","timescale"]
        if cf=="Low": alt["status"]=["at_risk","delayed"]
        if "(DWP)" in ot: alt["owners"]=[o("P:Rosalind Achebe|DWP")]
        if "with Wendle" in ot: alt["owners"]=[o("B:Markets & Events Team//support=B:Wendle Chamber")]
        m={q:x for q,x in zip(Q,mk) if x!=" "}
        g=A(ref,de,ot,o(sp,ot),ts,None,None,CF[cf],status_text=cf,cost=cost,alt=alt or None,drop=dr); g.update({"q"+str(Q.index(q)+1):x for q,x in m.items()}); ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
src+=")\n\nEnquiries: Economic Development, Council Offices, Mill Lane. Costs are for both years together and come from the approved capital and revenue programme."
typst_pdf(src,NAME)
write(NAME,ORG,TITLE,None,[["ref","No."],["owners","Led by"],["description","Activity"]]+[["q"+str(i+1),("2025/26 " if i<4 else "2026/27 ")+"Q"+str(i%4+1)] for i in range(8)]+[["status","Confidence"],["cost","Cost and funding"]],areas)
