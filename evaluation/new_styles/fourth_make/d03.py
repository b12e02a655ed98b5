"""d03 LibreOffice, A4 portrait: a bus service improvement plan, annual review. Numbered prose paragraphs, then for each theme a shaded box of bulleted actions: number in bold, text, and in round brackets at the end lead, date and state; an update as a paragraph of its own under some."""
from cl import *
from docx.shared import Cm, Pt, RGBColor
NAME="d03"; ORG="Calder Vale Combined Authority"; TITLE="Bus Service Improvement Plan: 2025 review and delivery plan"
ST={"complete":"completed","in delivery":"in_progress","not started":"not_started","delayed":"delayed","on hold":"on_hold","stopped":"cancelled"}
PLAN=[("A","Routes and timetables",["Passenger numbers have come back to 94% of what they were in 2019, but almost all of the growth is on nine routes. In the valleys north of Ormsley they are at 71%, and parish councils tell us that people no longer trust the bus to come.","Our network review in the spring asked 6,300 people what would make them use the bus more. The first answer, by far, was that it should come more often in the evening."],[
 ("A1","Run the 22, 23 and 41 every 15 minutes until 8pm and every 30 minutes until 11pm, seven days a week.","Network Manager","T",D("September 2025","2025-09-30"),"complete","The new timetable began on 31 August. Evening journeys on the 41 rose by a quarter in the first six weeks."),
 ("A2","Bring in a bookable minibus for the northern valleys, replacing four supported services that carry fewer than four people a trip.","Head of Passenger Transport and Valleys Community Transport","T:Head of Passenger Transport//B:Valleys Community Transport",D("March 2026","2026-03-31"),"in delivery","Operator chosen. Vehicles arrive in January; the booking app has been tested with the sixth form at Ormsley."),
 ("A3","Agree fixed dates for timetable changes, three a year, with all five operators.","Enhanced Partnership Board","B",D("December 2025","2025-12-31"),"in delivery",None),
 ("A4","Review the tendered Sunday network.","Network Manager","T",D("summer 2026","2026-08-31"),"not started",None),
 ("A5","Extend the 9 to the new hospital when the access road opens.","Network Manager; Northgate Developments Ltd","T:Network Manager//B:Northgate Developments Ltd",K("unknown","to be confirmed"),"on hold","The developer has asked the planning authority to vary the agreement. We cannot set a date until that is decided."),
 ("A6","Publish reliability by route on our website each month.","Data and Insight Team","B",REC("monthly from April 2025",MONTHLY,"2025-04-01"),"in delivery",None)]),
("B","Fares and tickets",["There are 31 kinds of ticket on sale in the area. Few of them work on more than one operator’s buses and drivers told us that they cannot explain them either.","The fare cap has been kept by government until March 2027 at £3. We used our own funds to hold it at £2 for those under 22."],[
 ("B1","Replace the 31 tickets with nine that all operators accept.","Ticketing Programme Manager","T",D("1 April 2026","2026-04-01"),"in delivery","Four operators have signed the ticketing agreement. The fifth wants to keep its own weekly ticket for two more years; talks go on."),
 ("B2","Put tap-on, tap-off readers on every bus.","Ticketing Programme Manager","T",R("October 2025 to June 2026","2025-10-01","2026-06-30"),"in delivery","118 of 264 buses done."),
 ("B3","Keep the £2 fare for people under 22.","Director of Transport","T",R("2025/26","2025-04-01","2026-03-31"),"in delivery",None),
 ("B4","Give companions of disabled pass holders free travel at all times.","Concessions Officer","T",D("July 2025","2025-07-31"),"complete","In place from 14 July."),
 ("B5","Set up a discount with the three largest employers for their apprentices.","Business Travel Adviser","T",D("January 2026","2026-01-31"),"delayed","Adviser post was empty from May to October. New date to be agreed by the Board.")]),
("C","Buses that keep to time",["One bus in five is more than five minutes late on the corridors into Calderton in the evening peak. It takes 48 minutes to go from Ormsley to Calderton; in 2012 it took 35.","Bus priority is not popular with everybody. We will build the schemes for which there is a clear case and explain them well."],[
 ("C1","Build the southbound bus lane on Mill Road, with a camera.","Highways Delivery Manager, Calderton Council","T:Highways Delivery Manager|Calderton Council",D("November 2025","2025-11-30"),"delayed","A gas main was found where it was not expected and must be moved. Works now end in Febuary."),
 ("C2","Give buses priority at 34 traffic signals.","Urban Traffic Control Manager","T",R("January 2025 – March 2026","2025-01-01","2026-03-31"),"in delivery","21 junctions live. Average saving of 40 seconds a trip on the 22."),
 ("C3","Consult on a bus gate in Castle Street.","Cllr Idris Fennimore, Portfolio Holder for Transport","P:Idris Fennimore|Portfolio Holder for Transport|Cllr",D("spring 2026","2026-05-31"),"not started",None),
 ("C4","Enforce parking at bus stops on the ten worst roads.","Parking Services, Calderton Council / Ormsley Borough Council","B:Parking Services|//B:Ormsley Borough Council",ON("ongoing"),"in delivery","1,140 notices since April."),
 ("C5","Hold a weekly call about roadworks between the permit team and operators.","Streetworks Manager","T",REC("weekly",WEEKLY),"in delivery",None)]),
("D","Waiting and changing",["Most people wait at a pole. We own 2,910 stops; 1,006 have a shelter and 212 a screen. Passengers who are blind told our access panel that they cannot tell which bus has come.","We shall spend what we have on the stops that are used most and on those where people change buses."],[
 ("D1","Fit 120 real-time screens, half of them with sound.","Infrastructure Officer","T",D("31 March 2026","2026-03-31"),"in delivery","64 fitted. Supplier reports a shortage of parts for the sound units."),
 ("D2","Replace 75 shelters, with seats and lights.","Infrastructure Officer","T",D("Q4 2025/26","2026-03-31"),"in delivery",None),
 ("D3","Rebuild Ormsley bus station.","Capital Projects Manager","T",R("2026 to 2028","2026-01-01","2028-12-31"),"not started","Outline design was shown to passengers in September. A grant bid has been made."),
 ("D4","Raise the kerb at every stop on the 22 and 41.","Infrastructure Officer","T",D("October 2025","2025-10-31"),"complete",None),
 ("D5","Trial a night-time help point at Calderton Interchange.","Interchange Manager and Calder Vale Police","T:Interchange Manager//B:Calder Vale Police",D("December 2025","2025-12-31"),"stopped","The police found that the existing phones do the same. The money goes to D1.")]),
("E","Greener and better buses",["A fifth of the fleet is electric. The other buses are nine years old on average, and the oldest, which run from the Tarn depot, are those used in the streets with the worst air."],[
 ("E1","Bring 36 electric buses into use at the Tarn depot.","Zero Emission Fleet Manager","T",D("June 2026","2026-06-30"),"in delivery","Orders placed with the operator. The power connection is due in March."),
 ("E2","Set a standard for all buses on tendered services: audio announcements, ramp, USB.","Enhanced Partnership Board","B",D("1 January 2026","2026-01-01"),"in delivery",None),
 ("E3","Train all 610 drivers in helping disabled passengers, with trainers who are disabled themselves.","Operators’ Forum / Calder Vale Access Panel","B:Operators’ Forum//B:Calder Vale Access Panel",R("April 2025 to March 2027","2025-04-01","2027-03-31"),"in delivery","204 trained."),
 ("E4","Publish a passengers’ charter with a promise to pay for a taxi if the last bus does not come.","Head of Passenger Transport","T",D("May 2025","2025-05-31"),"complete","Published on 9 May. Taxis were paid for 37 times by October at a cost of £890."),
 ("E5","Survey passengers twice a year.","Data and Insight Team","B",REC("every six months",HALFYEARLY),"in delivery",None)])]
d=doc(False,"Liberation Sans",10.5,2.2)
for _ in range(6): d.add_paragraph()
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(26); p=d.add_paragraph(); r=p.add_run(ORG); r.font.size=Pt(16); d.add_paragraph("Approved by the Enhanced Partnership Board on 16 October 2025"); d.add_page_break()
d.add_heading("1  Summary",1); d.add_paragraph("1.1  This is the yearly review of our Bus Service Improvement Plan. It says what has been done since October 2024, what has not, and what we will do with the £18.6m we have for 2025/26 and 2026/27.")
d.add_paragraph("1.2  Targets: journeys to 52 million by March 2027 (47.9 million in 2024/25); 88% of buses on time (79%); 85% of passengers satisfied (81%).")
d.add_heading("2  How to read the delivery plan",1); d.add_paragraph("2.1  Each theme starts with what we know, followed by a box with our actions. After each action we say who leads it, when it will be done and how it stands: complete, in delivery, not started, delayed, on hold or stopped.")
areas=[]; num=3
def box(p):
    from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),"E8F3EC"); p._p.get_or_add_pPr().append(e)
for n,ti,prose,acts in PLAN:
    hd=f"Theme {n}: {ti}"; d.add_heading(f"{num}  {hd}",1)
    for k,x in enumerate(prose): d.add_paragraph(f"{num}.{k+1}  {x}")
    p=d.add_paragraph(); r=p.add_run("Our actions"); r.bold=True; r.font.color.rgb=RGBColor(0x1b,0x5e,0x3a); box(p); p.paragraph_format.keep_with_next=True; ga=[]
    for ref,de,ot,s,ts,st,up in acts:
        p=d.add_paragraph(style="List Bullet"); box(p); p.add_run(ref+" ").bold=True; p.add_run(de+" "); r=p.add_run(f"(Lead: {ot}; {'' if ts['kind'] in ('recurring','ongoing','unknown') else 'by ' if ts['kind']=='date' else ''}{ts['text']}; {st})"); r.italic=True
        if up: q=d.add_paragraph(); q.paragraph_format.left_indent=Cm(1.3); q.add_run("Update: ").bold=True; q.add_run(up); box(q)
        m={"drop":["timescale_text"]}
        if ts["kind"]=="date": ts=dict(ts,text="by "+ts["text"])
        if st=="delayed": m["alt"]={"status":["off_track","at_risk"]}
        if ref=="C4": m["drop"].append("owner_text"); ow=[{"role":"lead","kind":"body","name":"Parking Services","organisation":"Calderton Council"},{"role":"lead","kind":"body","name":"Ormsley Borough Council"}]; m["alt"]={"owners":[o("B:Parking Services//B:Calderton Council//B:Ormsley Borough Council"),o("B:Parking Services, Calderton Council//B:Ormsley Borough Council")]}
        else: ow=o(s,ot)
        if ref=="C1": m["alt"]["owners"]=[o("T:Highways Delivery Manager, Calderton Council")]
        if ref=="B3": m["alt"]={"timescale":[ts]}; ts=D("2025/26","2026-03-31")
        m["drop"]=sorted(set(m["drop"]+["owner_text"])) if ref in("C4",) else m["drop"]
        ga.append(A(ref,de,ot,ow,ts,None,up,ST[st],**m))
    areas.append(AREA(n,"theme",f"{num} {hd}",ti,ga)); num+=1
d.add_heading(f"{num}  Governance and next steps",1); d.add_paragraph(f"{num}.1  The Enhanced Partnership Board meets every two months. It can change the date of an action but not drop one without the agreement of the Transport Committee."); d.add_paragraph(f"{num}.2  The next review will be published in October 2026.")
d.save("/tmp/d03.docx"); convert("/tmp/d03.docx","pdf",path(NAME+".pdf")); os.remove("/tmp/d03.docx")
write(NAME,ORG,TITLE,None,[["ref","(bullet)"],["description","(bullet)"],["owners","Lead:"],["timescale","(bracket)"],["status","(bracket)"],["progress","Update:"]],areas)
