"""e14 Chromium, A4 portrait: corporate parenting action plan written for children in care. Cover, letter, key as coloured pills; a table a promise whose first head row is the promise and second the columns; what young people said in a box between; state first column after the number; names and posts; fixed footer on each page; rows cut by pages."""
from cl import *
NAME="e14"; ORG="Thornley and Dale Council"; TITLE="Corporate Parenting Action Plan 2025 to 2028"
ST={"All done":("completed","#9cc3e6"),"Going well":("on_track","#b5d99c"),"Slower than we wanted":("at_risk","#ffd966"),"Stuck":("off_track","#f19999"),"Not started yet":("not_started","#e3e3e3"),"":("unknown","")}
PLAN=[("1","We will listen to you and do something about it","“I told three people the same thing and nobody wrote back.” (Aaliyah, 15)",[
 ("1a","Write back to you within two weeks when you tell us something at the Children in Care Council, and say yes, no or not yet.","Participation Team","B",REC("Every month",MONTHLY),"We have answered 23 of 25 questions in time since May.","Going well"),
 ("1b","Pay for two young inspectors to visit each of our children’s homes.","Zena Marlow, Participation Manager","P:Zena Marlow|Participation Manager",D("September 2025","2025-09-30"),"Eight of you are trained and have visited four homes. Your reports are on the website and the Registered Managers have to answer them.","All done"),
 ("1c","Have a young person on the interview panel every time we choose a new social worker or manager.","Human Resources","B",ON("Ongoing"),"This happened for 31 of 40 jobs. It did not when interviews were in school time, so these will now start at 4pm.","Slower than we wanted"),
 ("1d","Make an app where you can see your plan and say what you think of it.","Head of Service, Children in Care / Digital Team","T:Head of Service, Children in Care//B:Digital Team",D("Spring 2026","2026-05-31"),"The company we chose has closed. We are looking for another.","Stuck"),
 ("1e","Show you what we spend on you as a council.","Cllr Bev Tranter (Lead Member for Children)","P:Bev Tranter|Lead Member for Children|Cllr",REC("Once a year, from April 2026",YEARLY,"2026-04-01"),"","Not started yet")]),
("2","We will find you a home where you feel safe and can stay","“Don’t move me in term time.” (Jordan, 13)",[
 ("2a","Find 24 more foster families in Thornley and Dale, and at least six for brothers and sisters.","Fostering Recruitment Manager","T",R("April 2025 – March 2027","2025-04-01","2027-03-31"),"Nine new families so far, of whom two can take brothers and sisters. Eleven more are being checked.","Slower than we wanted"),
 ("2b","Open two small homes with two bedrooms each.","Assistant Director, Commissioning","T",D("31 March 2026","2026-03-31"),"The first (on Chapel Lane) opened in September and two of you live there. We own the second house, but the neighbours objected and the planning committee meets in January.","Going well"),
 ("2c","Send you a photo, a video and a letter about a home before you move, unless it is an emergency.","Placements Team Manager","T",D("Done – June 2025","2025-06-30"),"47 moves, 41 with a photo or video.","All done"),
 ("2d","Stop moves in Year 11 unless you ask for one.","Head of Service, Children in Care","T",D("From September 2025","2025-09-01"),"One of 34 of you in Year 11 has moved.","Going well"),
 ("2e","Give every home a bag, a suitcase and a box for things that matter, so that nobody moves with bin bags.","Foster Carers’ Association","B",D("July 2025","2025-07-31"),"200 cases were given by a local shop.","All done")]),
("3","We will help you to do well at school and after it","“My laptop came in February. I started in September.” (Kacper, 16)",[
 ("3a","Hold your education plan meeting in the first three weeks of each term, and have you in the room.","Dr Hugo Fairweather, Head of the Virtual School","P:Hugo Fairweather|Head of the Virtual School|Dr",REC("Termly",TERMLY),"Autumn: 91% in time.","Going well"),
 ("3b","Give a laptop to each of you in Year 7 and above within ten days of coming into care.","Virtual School Business Manager","T",K("immediate","Straight away"),"Average is now six days.","Going well"),
 ("3c","Offer tutoring at home in English and maths to all in Years 10 and 11, paid from pupil premium.","Dr Hugo Fairweather, Head of the Virtual School","P:Hugo Fairweather|Head of the Virtual School|Dr",D("Oct 2025","2025-10-31"),"52 offered, 38 said yes. Tutors cancel too often and we have told the agency that we will leave if it goes on.","Slower than we wanted"),
 ("3d","Keep 20 apprenticeships in the council for care leavers.","Cllr Bev Tranter (Lead Member for Children) and Chief Executive","P:Bev Tranter|Lead Member for Children|Cllr//T:Chief Executive",D("by the end of the summer term 2026","2026-07-31"),"Nine filled.","Going well"),
 ("3e","Pay for a club, an instrument or a sport that you choose.","Virtual School Business Manager","T",ON("Ongoing"),"104 of you have had a grant.","Going well")]),
("4","We will help you to be well","“I waited so long I did not need it any more.” (Sam, 17)",[
 ("4a","Do your first health check within 20 working days, at a place you choose.","Designated Nurse for Children in Care, Dale Health Trust","T:Designated Nurse for Children in Care|Dale Health Trust",D("December 2025","2025-12-31"),"74% in time, up from 51%. If you live outside our area it takes longer, because another trust has to do it.","Slower than we wanted"),
 ("4b","Put two mental health workers in the children in care team, who can see you without a waiting list.","Dale Health Trust","B",D("1 November 2025","2025-11-01"),"Both started on 3 November.","All done"),
 ("4c","Get each of you a dentist.","Public Health Consultant","T",D("March 2026","2026-03-31"),"Agreement with six dentists. 61 of you still do not have one, most of them in Dale.","Slower than we wanted"),
 ("4d","Give free leisure passes to you and your carers.","Leisure Services","B",D("August 2025","2025-08-31"),"Passes sent to 306 homes.","All done"),
 ("4e","Write your health history down for you when you are 18.","Designated Nurse for Children in Care, Dale Health Trust","T:Designated Nurse for Children in Care|Dale Health Trust",D("TBC",""),"","")]),
("5","We will help you to stay in touch with people who matter","“I only see my brother when someone remembers to book it.” (Tia, 11)",[
 ("5a","Ask you at every review who you want to see, and write down who will make it happen.","Independent Reviewing Officers","T",ON("Ongoing"),"Checked in 40 reviews: 33 had a name and a date.","Going well"),
 ("5b","Start Lifelong Links for 30 of you.","Team Manager, Permanence","T",R("Jan 2026 to Dec 2026","2026-01-01","2026-12-31"),"Worker has been chosen and starts in January.","Not started yet"),
 ("5c","Open a house where families can meet, with a kitchen and a garden.","Assistant Director, Commissioning","T",D("Summer 2026","2026-08-31"),"Builders start in February.","Going well"),
 ("5d","Begin life story work with all of you who will not go home, and finish it within a year.","Team Manager, Permanence","T",D("30.6.2026","2026-06-30"),"Only 18 of 57 have been begun. Two workers trained in September, and four more will be, but the team has carried vacancies for most of the year and the work has been put off when there was an emergency.","Stuck")]),
("6","We will get you ready for adult life and still be there","“Turning 18 felt like falling off a cliff.” (Danielle, 20)",[
 ("6a","Introduce your personal adviser when you are 16, not 17 and a half.","Leaving Care Manager","T",D("Jan 2026","2026-01-31"),"Done for 20 of 36.","Going well"),
 ("6b","Pay your council tax until you are 25, wherever you live in England.","Cabinet Member for Finance","T",D("Done: April 2025","2025-04-30"),"In place.","All done"),
 ("6c","Keep 15 flats with support for care leavers, and guarantee the rent for those who rent from a private landlord.","Housing Options Manager & Leaving Care Manager","T:Housing Options Manager//T:Leaving Care Manager",D("2026/27","2027-03-31"),"Six flats. Cabinet will decide on the rent guarantee in March.","Going well"),
 ("6d","Treat being in care as a protected characteristic.","Cabinet","B",D("Done – 9 July 2025","2025-07-09"),"Full Council voted for it.","All done"),
 ("6e","Run a care leavers’ Christmas dinner.","Volunteers from the council; Rotary Club of Thornley","B:Volunteers from the council//B:Rotary Club of Thornley",REC("Every December","FREQ=YEARLY"),"62 places booked.","Going well")])]
h=[]; areas=[]
def pill(s): return f'<span class="p" style="background:{ST[s][1]}">{s}</span>' if s else ""
for n,ti,qu,acts in PLAN:
    hd=f"Promise {n}: {ti}"; ga=[]; rows=""
    for ref,de,ot,sp,ts,pr,st in acts:
        if ref in("2c","6b","6d"): ts=DONE(ts["text"],ts["due"])
        if ref=="2d": ts=F("From September 2025","2025-09-01")
        if ref=="4e": ts=K("unknown","TBC")
        rows+=f'<tr><td>{ref}</td><td>{esc(de)}</td><td>{esc(ot)}</td><td>{esc(ts["text"])}</td><td>{pill(st)}</td><td>{esc(pr)}</td></tr>'
        alt={}; dr=None
        if st=="Stuck": alt["status"]=["delayed","at_risk","on_hold"]
        if st=="Slower than we wanted": alt["status"]=["delayed"]
        if st=="Not started yet": alt["status"]=["planned"]
        if ref in("2c","6b","6d"): alt["timescale"]=[D(ts["text"],ts["due"])]
        if ref=="6e": dr=["timescale"]
        if ref=="1d": alt["owners"]=[o("T:Head of Service|Children in Care//B:Digital Team")]
        if ref=="2d": alt["owners"]=[o("T:Head of Service|Children in Care")]
        if ref in("4a","4e"): alt["owners"]=[o("T:"+ot)]
        if ref in("2b","5c"): alt["owners"]=[o("T:Assistant Director|Commissioning")]
        if ref in("5b","5d"): alt["owners"]=[o("T:Team Manager|Permanence")]
        if ref=="6e": alt["owners"]=[o("P:Volunteers from the council//B:Rotary Club of Thornley"),o("T:Volunteers from the council//B:Rotary Club of Thornley"),o("B:Volunteers|x//B:Rotary Club of Thornley")]; alt["owners"].pop()
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,pr,ST[st][0],alt=alt or None,drop=dr))
    areas.append(AREA(n,"other",hd,ti,ga))
    h.append(f'<div class="q">{esc(qu)}</div><table><colgroup><col style="width:5%"><col style="width:25%"><col style="width:18%"><col style="width:13%"><col style="width:12%"><col></colgroup><thead><tr><th colspan="6" class="t">{esc(hd)}</th></tr><tr><th></th><th>What we will do</th><th>Who makes sure it happens</th><th>When</th><th>How is it going?</th><th>What has happened so far</th></tr></thead><tbody>{rows}</tbody></table>')
css='@page{size:A4;margin:14mm 12mm 20mm;@bottom-center{content:"Corporate Parenting Action Plan 2025 to 2028 | Thornley and Dale Council | page " counter(page);font:7.5pt Arial;color:#777}}body{font:10pt Arial,"Liberation Sans",sans-serif;color:#222}.cover{height:240mm;background:#5b2a86;color:#fff;padding:30mm 18mm 0;box-sizing:border-box;page-break-after:always}.cover h1{font-size:30pt}table{width:100%;border-collapse:collapse;margin:0 0 9mm;table-layout:fixed}td,th{border:1px solid #8b6fa8;padding:5px 6px;vertical-align:top;text-align:left}th{background:#eadff2}th.t{background:#5b2a86;color:#fff;font-size:12pt}td:first-child{font-weight:bold}.p{padding:1px 5px;border-radius:7px;display:inline-block}.q{font-style:italic;color:#5b2a86;border-left:5px solid #f2b705;padding:4px 10px;margin:0 0 4mm;break-after:avoid}.f{position:fixed;bottom:-12mm;left:0;right:0;font-size:7.5pt;color:#777;text-align:center}ul{list-style:none;padding:0}li{margin:5px 0}'
intro='<h2>Dear all of you</h2><p>When you come into care, the council becomes your parent. We do not mean one person: we mean all 54 councillors, and everyone who works for us. We call this corporate parenting. In 2024 you told us what a good parent would do, and you helped us to write six promises. This plan says how we mean to keep them.</p><p>The Corporate Parenting Board reads this plan four times a year with members of your Children in Care Council (<b>Voices Up</b>) and of the care leavers’ group (<b>Next Steps</b>). This is what the plan looked like on 20 November 2025.</p><h2>What the colours mean</h2><ul><li>'+pill("All done")+' We have done it and you agree that we have</li><li>'+pill("Going well")+' It is going to plan</li><li>'+pill("Slower than we wanted")+' We are doing it but it is late or there is a problem</li><li>'+pill("Stuck")+' We need help from the Board to sort it out</li><li>'+pill("Not started yet")+' It is not time to start</li></ul>'
chromium_pdf(f'<html lang="en"><head><meta charset="utf-8"><style>{css}</style></head><body><div class="cover"><p>{ORG}</p><h1>{TITLE}</h1><p>Our promises to children in care and care leavers</p></div>{intro}{"".join(h)}<p>If you want this plan in another language, in Braille or read to you, ring 01632 960 118 or ask your social worker.</p></body></html>',NAME)
write(NAME,ORG,TITLE,None,[["ref",""],["description","What we will do"],["owners","Who makes sure it happens"],["timescale","When"],["status","How is it going?"],["progress","What has happened so far"]],areas)
