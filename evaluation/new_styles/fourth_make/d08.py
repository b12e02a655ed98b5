"""d08 Word, A4 portrait: delivery plan of a drug and alcohol partnership. No table: each action a bold line (number, tab, text) and under it lines of label, tab, words with hanging indent; lines are left out where there is nothing to say; running header and footer, a key before, contacts after."""
from cl import *
from docx.shared import Cm, Pt
NAME="d08"; ORG="Rothersea Combating Drugs Partnership"; TITLE="Drug and Alcohol Delivery Plan 2025/26"
ST={"Green":("on_track","green"),"Amber":("at_risk","amber"),"Red":("off_track","red"),"Blue":("completed","blue"),"White":("not_started",None)}
PLAN=[("1","Break drug supply chains",[
 ("1.1","Bring police, trading standards and housing together every month to act on the addresses where vulnerable tenants have been cuckooed.","Neighbourhood Inspector, Rothersea Police","T:Neighbourhood Inspector|Rothersea Police",REC("Monthly from May 2025",MONTHLY,"2025-05-01"),"40 addresses made safe by March 2026.","Six meetings held. 22 addresses have been made safe, and eleven tenants are now in treatment. Housing associations outside the town still do not come.","Amber"),
 ("1.2","Test a sample of drugs seized each week and warn services within a day when something new is found.","Forensic Co-ordinator","T",REC("Weekly",WEEKLY),"","Two warnings issued, both about nitazenes.","Green"),
 ("1.3","Trial a drug dog at the bus station on Friday evenings.","Sgt Lena Mistry","P:Lena Mistry||Sgt",D("30 June 2025","2025-06-30"),"","Trial over. Little was found, and it will not be repeated.","Blue"),
 ("1.4","Write a shared profile of the local market.","Partnership Analyst","T",D("end of September 2025","2025-09-30"),"Profile seen by the Board.","Late because police data was held back. Draft now expected in Novmeber.","Red")]),
("2","Deliver a world-class treatment and recovery system",[
 ("2.1","Recruit eight more recovery workers, two of them to work in the evenings and at weekends.","Service Manager, Turning Tide","T:Service Manager|Turning Tide",D("Q2 2025/26","2025-09-30"),"Caseloads below 45.","All eight are in post. Average caseload has come down from 63 to 47. Evening clinics began in Harbour Street on 6 October.","Blue"),
 ("2.2","Open a same-day prescribing clinic.","Dr Anselm Reyes, Turning Tide","P:Anselm Reyes||Dr|Turning Tide",D("1 December 2025","2025-12-01"),"80% seen on the day that they ask.","Room found; the pharmacist starts in December.","Green"),
 ("2.3","Offer long-acting buprenorphine to everyone for whom it is suitable.","Dr Anselm Reyes, Turning Tide / Public Health Consultant","P:Anselm Reyes||Dr|Turning Tide//T:Public Health Consultant",R("April 2025 – March 2026","2025-04-01","2026-03-31"),"60 people by March 2026.","38 people. The budget for the year will be spent by January unless more is found.","Amber"),
 ("2.4","Place an alcohol care team at Rothersea General for seven days a week.","Associate Director, Rothersea Hospitals","T:Associate Director|Rothersea Hospitals",D("January 2026","2026-01-31"),"","Business case turned down in September. To be brought back in a smaller form (five days).","Red"),
 ("2.5","Vaccinate and test for blood-borne viruses at every assessment.","Nurse Lead","T",ON("Ongoing"),"Hepatitis C: nine in ten tested.","88%.","Green"),
 ("2.6","Find out why people leave treatment in the first twelve weeks, through thirty interviews carried out by peers who have been trained to do them.","Lived Experience Forum","B",D("spring 2026","2026-05-31"),"","","White"),
 ("2.7","Commission ten beds for detoxification with two neighbouring councils.","Commissioning Manager","T",D("31/03/2026","2026-03-31"),"Waiting time under three weeks.","Contract let to Beacon House.","Green")]),
("3","Reduce the demand for drugs",[
 ("3.1","Give every school a named worker.","Young People’s Substance Misuse Lead","T",D("September 2025","2025-09-30"),"All 22 secondary schools and the college.","Done. Two academies want theirs to come on set days only.","Blue"),
 ("3.2","Train youth workers and foster carers to talk about ketamine.","Young People’s Substance Misuse Lead; Fostering Service","T:Young People’s Substance Misuse Lead//B:Fostering Service",D("Autumn term 2025","2025-12-31"),"120 trained.","74 trained.","Green"),
 ("3.3","Work with ten families where a parent drinks, for a year each.","Early Help Service","B",F("From January 2026","2026-01-01"),"","","White"),
 ("3.4","Run a campaign for Dry January with the three largest employers.","Communications Officer, Rothersea Council","T:Communications Officer|Rothersea Council",D("Dec 2025","2025-12-31"),"","Employers signed up.","Green"),
 ("3.5","Refuse or review licences where children are sold alcohol or vapes.","Licensing Manager and Trading Standards","T:Licensing Manager//B:Trading Standards",ON("Ongoing"),"","Four reviews, two of them ending in a closure.","Green")]),
("4","Prevent deaths",[
 ("4.1","Put naloxone in all hostels, custody suites and the six pharmacies with the most needle exchange.","Harm Reduction Co-ordinator","T",D("July 2025","2025-07-31"),"","In place. 912 kits given out; used at least 41 times.","Blue"),
 ("4.2","Set up a panel to look at each drug-related death inside a month.","Director of Public Health","T",D("June 2025","2025-06-30"),"All deaths since April have been looked at.","Panel set up in August and has looked at 9 of 14 deaths. The coroner’s office cannot always say in time what the cause was.","Amber"),
 ("4.3","Text people who have had an overdose, within two days, to offer help.","Rothersea Ambulance Trust / Turning Tide","B:Rothersea Ambulance Trust//B:Turning Tide",K("unknown","To be confirmed"),"","Information governance leads have not agreed.","Red"),
 ("4.4","Review the care of all patients on both methadone and pregabalin.","Primary Care Pharmacist","T",R("Oct 2025 to Feb 2026","2025-10-01","2026-02-28"),"","Searches run in 19 of 31 practices.","Green")])]
d=doc(False,"Arial",10.5,2.2); sec=d.sections[0]; sec.header.paragraphs[0].text=f"{ORG} – OFFICIAL"; sec.footer.paragraphs[0].text="Version 3, 5 November 2025"
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True
d.add_paragraph("This plan says what the partnership will do in the year with the supplementary grant and the money that it has of its own. It follows the ten-year national strategy. The Board looks at the plan each quarter, and actions rated red are discussed one by one.")
d.add_heading("Ratings",2)
for k,x in [("Blue","finished"),("Green","on course"),("Amber","there is a problem, but it can be solved"),("Red","will not be done in time unless the Board acts"),("White","has not begun")]:
    p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(3)); p.add_run(k).bold=True; p.add_run("\t"+x)
areas=[]
def line(a,b):
    p=d.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(4.6); f.first_line_indent=Cm(-3.4); f.tab_stops.add_tab_stop(Cm(4.6)); f.space_after=Pt(1); p.add_run(a).italic=True; p.add_run("\t"+b)
for n,ti,acts in PLAN:
    hd=f"Priority {n} – {ti}"; d.add_heading(hd,1); ga=[]
    for ref,de,ot,sp,ts,mu,up,st in acts:
        p=d.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(1.2); f.first_line_indent=Cm(-1.2); f.tab_stops.add_tab_stop(Cm(1.2)); f.space_before=Pt(9); f.keep_with_next=True; p.add_run(ref+"\t"+de).bold=True
        line("Lead",ot); line("Deadline",ts["text"])
        if mu: line("Measure",mu)
        if up: line("Latest position",up)
        line("Rating",st); m={"alt":{}}
        if "T:" in sp and "|" in sp and "//" not in sp: m["alt"]["owners"]=[o("T:"+ot)]
        if "Reyes" in sp: m["alt"]["owners"]=[[dict(x,post="Turning Tide") if 0 else {k:v for k,v in x.items() if k!="organisation"} for x in o(sp,ot)]]
        if st=="Red": m["alt"]["status"]=["delayed"]
        if st=="White": m["alt"]["status"]=["planned"]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,mu,up,*ST[st],**m))
    areas.append(AREA(n,"priority",hd,ti,ga))
d.add_heading("Who to contact",2); d.add_paragraph("Partnership Manager: Bronte Okell, 01900 000 000, bronte.okell@rothersea.example"); d.add_paragraph("Next review of this plan: 4 February 2026")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["ref","(bold line)"],["description","(bold line)"],["owners","Lead"],["timescale","Deadline"],["outcome","Measure"],["progress","Latest position"],["rag","Rating"]],areas)
