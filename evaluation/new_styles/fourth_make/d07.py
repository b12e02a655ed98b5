"""d07 Typst, A5 portrait: a parish council's three-year action plan, printed as a booklet. Banner rows for areas in a grid of three columns; number on a line of its own above the text; in the middle column labels run in (How, Who, When, Cost); in the third the state in capitals, then words."""
from cl import *
NAME="d07"; ORG="Upper Thornby Parish Council"; TITLE="Our Parish, Our Plan: Action Plan 2025–2028"
ST={"DONE":"completed","STARTED":"in_progress","NOT YET":"not_started","STUCK":"at_risk","DROPPED":"cancelled","KEEP GOING":"ongoing"}
PLAN=[("Roads, paths and parking",[
 ("R1","Slow the traffic on Thornby Hill.","Buy a second speed sign and move both each month; ask the county for a 20 limit from the school to the green.","Cllr Dot Amery and Thornby Speedwatch","P:Dot Amery||Cllr//B:Thornby Speedwatch",D("March 2026","2026-03-31"),"£3,200","STARTED","Sign ordered in October. County has counted the traffic: 85 in 100 drivers go at 36mph or less."),
 ("R2","Mend the footpath to the station.","Write to the county and to the railway; walk the path with officers.","Clerk","T",D("30 September 2025","2025-09-30"),"Nil","STUCK","Each says that it belongs to the other. Our MP is now asking."),
 ("R3","Stop cars parking on the green.","Place twelve oak posts along the north side.","Highways and Footpaths Committee","B",D("May 2025","2025-05-31"),"£1,150","DONE","Posts put in by volunteers on 10 May."),
 ("R4","Walk every right of way once a year and report what is broken.","Four teams, one for each quarter of the parish.","Footpath wardens","T",REC("Every spring",YEARLY),"Nil","KEEP GOING","31 faults reported in 2025. 19 have been put right."),
 ("R5","Look at a car park for the surgery.","Ask the diocese about the glebe field.","Chairman","T",D("Dec 2025","2025-12-31"),"Not known","DROPPED","The diocese will not lease it.")]),
("Green spaces and climate",[
 ("G1","Replace the play equipment for under-fives.","Hold a drop-in for parents, get three quotes, bid to the lottery and to the district’s community fund.","Recreation Committee","B",R("April 2025 – October 2026","2025-04-01","2026-10-31"),"£48,000","STARTED","Drop-in had 64 parents and rather more children. Lottery has asked for the full bid by January."),
 ("G2","Plant a community orchard behind the hall.","Thirty old Thornby kinds; each is looked after by one family.","Thornby Tree Group","B",D("Winter 2025/26","2026-02-28"),"£900","STARTED","Trees ordered for November."),
 ("G3","Put solar panels on the hall roof.","Survey the roof; apply for a grant.","Village Hall Trustees / Clerk","T:Village Hall Trustees//T:Clerk",D("2027","2027-12-31"),"£16,000","NOT YET",""),
 ("G4","Let the verges flower.","Cut in late July only; mark with signs.","Grounds contractor","T",K("in_place","In place"),"Saves £340","DONE",""),
 ("G5","Clean the ditches each autumn so that Mill Lane does not flood.","Remind owners in August; inspect in October.","Cllr Percy Vane (Flood Warden)","P:Percy Vane|Flood Warden|Cllr",REC("Yearly, by end October",YEARLY),"Nil","KEEP GOING","Inspected 18 October 2025. Two ditches still full.")]),
("Village life",[
 ("V1","Keep the shop open.","Form a community benefit society and offer shares.","Thornby Shop Steering Group","B",D("1 March 2026","2026-03-01"),"£220,000","STARTED","£131,000 promised by 288 people. Valuation of the building is higher than expected, and the owner has agreed to wait until March."),
 ("V2","Start a warm space on Tuesdays in winter.","Soup, papers and a person from Citizens Advice once a month.","Thornby Church and the WI","B:Thornby Church//B:WI",F("From 4 November 2025","2025-11-04"),"£600","STARTED","Nineteen came on the first day."),
 ("V3","Bring back the youth club.","Find a leader; share costs with Lower Thornby.","Cllr Ffion Marsh","P:Ffion Marsh||Cllr",D("Summer 2026","2026-08-31"),"£7,500 a year","NOT YET","No-one has answered the advert."),
 ("V4","Deliver a welcome pack to each new home.","Sixteen pages, with a map.","Deputy Clerk","T",D("June 2025","2025-06-30"),"£210","DONE","41 delivered."),
 ("V5","Get defibrillators at the hall and the Plough.","Bid to the Heart Trust; train forty people.","Thornby First Responders","B",D("Aug 2025","2025-08-31"),"£2,800","DONE","Both are live. 52 people trained.")]),
("Housing and planning",[
 ("H1","Review the neighbourhood plan.","Set up a working group; survey every home; consultant to write.","Planning Committee","B",R("January 2026 to June 2027","2026-01-01","2027-06-30"),"£9,000 (grant)","NOT YET","Government grants have ended. Council will set aside £3,000 in each of three years."),
 ("H2","Find a site for eight homes that local people can afford.","Call for sites; work with the rural housing enabler.","Chairman; Rural Housing Enabler","T:Chairman//T:Rural Housing Enabler",D("autumn 2026","2026-11-30"),"Nil","STARTED","Three sites offered, one of them on the flood plane."),
 ("H3","Answer each planning application inside 21 days.","Extra meeting when needed.","Planning Committee","B",ON("Ongoing"),"Nil","KEEP GOING","All 27 this year.")]),
("How we run the council",[
 ("C1","Reach the Silver level of the Local Council Award Scheme.","Gather evidence; adopt four policies.","Clerk and Cllr Hugh Oddie","T:Clerk//P:Hugh Oddie||Cllr",D("31/01/2027","2027-01-31"),"£180","NOT YET",""),
 ("C2","Move to gov.uk e-mail.","Clerk to buy; members to be shown how.","Clerk","T",D("1 Oct 2025","2025-10-01"),"£140 a year","DONE","Two members still to change over."),
 ("C3","Fill the two empty seats.","Stall at the fete; article in the Thornby Times.","All members","B",K("immediate","Now"),"Nil","STARTED","One filled by co-option in July.")])]
s='''#set page(paper:"a5",margin:(x:11mm,top:12mm,bottom:14mm),footer:context[#set text(7pt);#align(center)[Upper Thornby Parish Council · page #counter(page).display()]])
#set text(font:"Liberation Serif",size:8.6pt);#set par(leading:.5em)
#v(30mm)#text(22pt,weight:"bold")[Our Parish, Our Plan: Action Plan 2025–2028]
#v(4mm)#text(13pt)[Upper Thornby Parish Council]
#v(4mm)Adopted at the annual meeting on 13 May 2025. This printing: November 2025.
#v(10mm)In the winter of 2024 we asked every home what should be better. 412 of 690 answered. This booklet is what we will do. It is yours: come to the meeting on the second Tuesday of the month and ask us how we are getting on.

We use six words. *DONE* is done. *STARTED* means that work is going on. *NOT YET* is waiting its turn. *STUCK* means that we cannot go further without somebody else. *DROPPED* we will not do. *KEEP GOING* never ends.
#pagebreak()
#table(columns:(31%,38%,31%),stroke:.5pt+rgb("#7a6a4f"),inset:4pt,fill:(x,y)=>if y==0{rgb("#4d5a3a")},
table.header([#text(white)[*What we want to do*]],[#text(white)[*How, who and when*]],[#text(white)[*Where we are*]]),
'''
areas=[]
for ti,acts in PLAN:
    s+=f'table.cell(colspan:3,fill:rgb("#dfe4d2"))[*{tesc(ti)}*],\n'; ga=[]
    for ref,de,how,ot,sp,ts,co,st,up in acts:
        s+=f'[*{ref}*\\ {tesc(de)}],[*How:* {tesc(how)}\\ *Who:* {tesc(ot)}\\ *When:* {tesc(ts["text"])}\\ *Cost:* {tesc(co)}],[*{st}*{chr(92)+" "+tesc(up) if up else ""}],\n'; m={"alt":{}}
        if st=="STUCK": m["alt"]["status"]=["on_hold","delayed"]
        if st=="KEEP GOING": m["alt"]["status"]=["in_progress"]
        if ref=="R4": m["drop"]=["timescale"]
        if ref=="G5": m["alt"]["timescale"]=[REC(ts["text"],YEARLY,None,x) for x in ("2025-10-31","2026-10-31")]
        if ref=="V2": m["alt"]["owners"]=[o("B:Thornby Church//B:the WI")]
        if ref=="G3": m["alt"]["owners"]=[o("B:Village Hall Trustees//T:Clerk")]
        if ref=="C3": m["alt"]["owners"]=[o("T:All members")]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,ST[st],how=how,cost=co,**m))
    areas.append(AREA(None,"theme",ti,ti,ga))
s+=''')
#v(3mm)*Words:* WI Women’s Institute. *Where to find us:* Clerk, The Old Forge, Upper Thornby. The next printing will be in May 2026.'''
typst_pdf(s,NAME)
write(NAME,ORG,TITLE,None,[["ref","(above the text)"],["description","What we want to do"],["how","How:"],["owners","Who:"],["timescale","When:"],["cost","Cost:"],["status","Where we are"],["progress","Where we are"]],areas)
