"""d11 LibreOffice, A4 landscape: a local area's priority action plan after a SEND inspection. The area's heading and finding stand in a merged first column over many pages; between the actions of one area there is no line, only between areas; impact in a merged cell over some actions; key and steering group in front; a page of abbreviations behind."""
from cl import *
from docx.shared import Cm; from docx.oxml import OxmlElement; from docx.oxml.ns import qn
NAME="d11"; ORG="Kestrelshire Local Area SEND Partnership"; TITLE="Priority Action Plan"; INSP="Area SEND inspection by Ofsted and the Care Quality Commission, 3 to 21 February 2025"
ST={"Complete":("completed","B4C7E7",None),"Green":("on_track","C5E0B3","green"),"Amber":("at_risk","FFE599","amber"),"Red":("off_track","F7B5B5","red"),"Not started":("not_started",None,None)}
PLAN=[("Area for priority action 1","priority","1","Leaders should act with urgency to cut waiting times for autism and ADHD assessments and to make sure that families get help while they wait.",[
 (4,"No child waits longer than 52 weeks by March 2027.\nFamilies on the list say that they know whom to ring."),
 ("1.1","Agree one pathway across the three providers, with one form, one point of entry and one list, so that families do not have to be referred twice.","Director of Integrated Commissioning, ICB","T:Director of Integrated Commissioning|ICB",D("30 September 2025","2025-09-30"),"Pathway agreed on 19 September. The single list went live on 1 November with 4,120 children on it. When the lists were joined, 316 children were found to be on two of them.","Complete"),
 ("1.2","Buy 600 extra assessments from a provider on the national framework.","Director of Integrated Commissioning, ICB","T:Director of Integrated Commissioning|ICB",R("July 2025 to March 2026","2025-07-01","2026-03-31"),"Contract signed in August. 184 assessments finished. Families in the north tell us that the clinic is too far away, and a second site is being looked for.","Amber"),
 ("1.3","Offer every family on the list a phone call within four weeks, then a named contact and a choice of workshops.","Neurodiversity Hub Manager","T",D("October 2025","2025-10-31"),"All families who have joined since June have been called. Calls to the others are to be finished by Christmas.","Green"),
 ("1.4","Write to all families on the list with the help that they can have now, in plain words, and check the letter with the parent carer forum before it goes.","Kestrelshire Parent Carer Forum / Neurodiversity Hub Manager","B:Kestrelshire Parent Carer Forum//T:Neurodiversity Hub Manager",D("June 2025","2025-06-30"),"Sent 24 June.","Complete"),
 (3,"Waits are known and published each month."),
 ("1.5","Publish waiting times each month on the local offer, by age and by district.","Head of Performance, ICB","T:Head of Performance|ICB",REC("Monthly from September 2025",MONTHLY,"2025-09-01"),"Published in September and October. Figures by district cannot be given until the new system has postcodes.","Green"),
 ("1.6","Bring in a digital first screen in schools for children over seven.","Dr Ravi Kellerman, Designated Clinical Officer","P:Ravi Kellerman|Designated Clinical Officer|Dr",D("spring term 2026","2026-04-30"),"","Not started"),
 ("1.7","Recruit two consultants and four specialist nurses.","Kestrel Community NHS Trust","B",D("Q4 2025/26","2026-03-31"),"One consultant starts in January. No applicants for the nurse posts, which are to be re-graded. The trust’s vacancy panel meets only once a month and this has cost nine weeks.","Red")]),
("Area for priority action 2","priority","2","Leaders should improve the quality and timeliness of education, health and care plans and of annual reviews.",[
 (7,"70% of new plans are issued in 20 weeks by July 2026 (from 31%).\nNine of ten annual reviews in Years 5, 9 and 11 are amended in time.\nAudit: 75% of plans are good."),
 ("2.1","Take on twelve more case officers and arrange them in teams by district.","Head of SEND","T",D("July 2025","2025-07-31"),"Eleven in post. Families now have a named officer and a direct number, though in two districts the officer has changed twice since.","Complete"),
 ("2.2","Buy educational psychologist time from two agencies and pay for three trainees to stay.","Principal Educational Psychologist","T",R("May 2025 – Aug 2026","2025-05-01","2026-08-31"),"Late advice is down from 212 to 97. Trainees have accepted.","Green"),
 ("2.3","Set a health advice standard of six weeks and report each breach to the chief nurse.","Designated Clinical Officer","T",D("by end of September 2025","2025-09-30"),"Standard in place. 78% in time in October.","Amber"),
 ("2.4","Audit thirty plans each month with parents on the panel.","Quality Assurance Lead / Kestrelshire Parent Carer Forum","T:Quality Assurance Lead//B:Kestrelshire Parent Carer Forum",REC("Monthly",MONTHLY),"Seven audits. 58% good. Social care sections are the weakest, with a third of them left blank.","Green"),
 ("2.5","Train all social workers for disabled children in writing section D and section H.","Service Manager, Disabled Children","T",D("Dec 2025","2025-12-31"),"Two courses of four held.","Green"),
 ("2.6","Clear the 1,140 late annual reviews, starting with children who are out of school.","Head of SEND","T",D("31/03/2026","2026-03-31"),"402 cleared.","Amber"),
 ("2.7","Replace the case system.","Assistant Director, Education","T",D("September 2026","2026-09-30"),"Supplier chosen after a delay of two months. Work on the data starts in December and depends on two people.","Amber")]),
("Area for improvement 3","area_for_improvement","3","The partnership should make sure that young people are well prepared for adult life.",[
 (5,"Every young person has a plan for adult life from Year 9.\n40 supported internships a year.\nNobody moves to adult services without meeting their new worker."),
 ("3.1","Write a transitions protocol from 14 to 25 that education, health and social care all sign.","Transitions Manager","T",D("Autumn 2025","2025-11-30"),"Signed by education and by social care. Health asked for a change to the age at which paediatrics ends.","Amber"),
 ("3.2","Open three supported internship sites with the hospital, the county council and a hotel group.","Employment Development Officer","T",D("1 September 2025","2025-09-01"),"Hospital and council sites opened with 17 interns. The hotel group withdrew when it was sold.","Amber"),
 ("3.3","Hold a health check clinic for 14-year-olds with a learning disability in each primary care network.","Primary Care Lead, ICB","T:Primary Care Lead|ICB",R("October 2025 to September 2026","2025-10-01","2026-09-30"),"Two of nine networks.","Green"),
 ("3.4","Ask young people to write and film the guide to moving on.","Youth Voice Worker","T",D("February 2026","2026-02-28"),"Group of nine meets on Thursdays.","Green"),
 ("3.5","Extend independent travel training to four more schools.","Home to School Transport Manager","T",ON("Ongoing"),"","Green")]),
("Area for improvement 4","area_for_improvement","4","The partnership should reduce the number of children with SEND who are suspended, excluded or on part-time timetables.",[
 (3,"Suspensions of children with SEND fall by a quarter."),
 ("4.1","Collect part-time timetables from all schools every half term and ring the school where one has lasted for more than six weeks.","Inclusion Manager","T",REC("Every six weeks","FREQ=WEEKLY;INTERVAL=6"),"241 timetables reported in October, up from 190. We think that this is better reporting.","Amber"),
 ("4.2","Set up an outreach team from the special schools.","Executive Headteacher, Larkfield Federation","T:Executive Headteacher|Larkfield Federation",D("November 2025","2025-11-30"),"Team of five started on 3 November. 22 requests in the first fortnight.","Green"),
 ("4.3","Train 60 schools in relational practice.","Principal Educational Psychologist","T",R("2025/26 and 2026/27","2025-04-01","2027-03-31"),"24 trained. Some secondary schools can not release staff for two days, so a version in four twilights is being tried.","Green"),
 (2,"Three-quarters of heads say that help comes in time."),
 ("4.4","Publish what schools must do before they exclude.","Assistant Director, Education","T",D("30 Sept. 2025","2025-09-30"),"Out to consultation until 12 December.","Red"),
 ("4.5","Agree the use of high needs funding for early help with the Schools Forum.","Assistant Director, Education and Chair of Schools Forum","T:Assistant Director, Education//T:Chair of Schools Forum",D("January 2026","2026-01-31"),"Paper for the Forum on 14 January.","Not started")]),
("Area for improvement 5","area_for_improvement","5","The partnership should make sure that families know what help there is and how decisions are made.",[
 (4,"Visits to the local offer double.\n60% of families in the survey say that they were listened to (from 34%)."),
 ("5.1","Rebuild the local offer with families, and test each page with five people before it goes live.","Local Offer Officer","T",R("June 2025 – January 2026","2025-06-01","2026-01-31"),"Half of the pages are live.","Green"),
 ("5.2","Send a newsletter each term by e-mail and on paper.","Local Offer Officer","T",REC("Termly",TERMLY),"Summer and autumn sent.","Green"),
 ("5.3","Put a SEND adviser into each of the eleven family hubs for half a day a week.","Family Hubs Manager","T",D("April 2026","2026-04-30"),"Four hubs have one.","Green"),
 ("5.4","Publish minutes of the partnership board inside ten days.","Partnership Board Co-ordinator","T",K("immediate","Immediate"),"Done since May.","Complete")])]
d=doc(True,"Liberation Sans",9,1.5)
for _ in range(4): d.add_paragraph()
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph(INSP); d.add_paragraph("Sent to the Department for Education on 16 May 2025. This version: progress to 14 November 2025.")
d.add_paragraph("The partnership is made up of Kestrelshire County Council, the Integrated Care Board, Kestrel Community NHS Trust, schools and colleges, and the Kestrelshire Parent Carer Forum. The plan is overseen by a board with an independent chair, which meets each month; an adviser from the Department and one from NHS England attend. We did not write this plan for families but with them: thirty parents and eleven young people took part in five workshops.")
d.add_heading("Key",2); k=table(d,[3.2,12]); 
for a,b in [("Complete","finished, with evidence that the board has seen"),("Green","on course"),("Amber","some slippage, which the lead can put right"),("Red","serious slippage: goes to the board"),("Not started","not yet due to start")]: trow(k,[a,b],fills={0:ST[a][1]} if ST[a][1] else None)
d.add_page_break()
H=["Area and what inspectors said","Ref","What we will do","Lead","By when","Impact","Progress","Rating"]; Wd=[3.9,1.1,6.0,3.4,2.5,3.6,4.6,1.8]
t=table(d,Wd); trow(t,H,True,"203864","FFFFFF",repeat=True); areas=[]; SP={"2.2":"GREEN","3.4":"G","4.1":"Amber (was Green)","5.3":"green"}
def border(c,**kw):
    tp=c._tc.get_or_add_tcPr(); b=tp.find(qn("w:tcBorders"))
    if b is None: b=OxmlElement("w:tcBorders"); tp.append(b)
    for e,v in kw.items(): x=OxmlElement("w:"+e); x.set(qn("w:val"),v); b.append(x)
for lab,kind,n,ti,rows in PLAN:
    hd=f"{lab}: {ti}"; first=None; ga=[]; i0=len(t.rows); acts=[x for x in rows if not isinstance(x[0],int)]; spans=[]; out=None
    for x in rows:
        if isinstance(x[0],int): out=x[1]; spans.append((len(t.rows),x[0],x[1])); continue
        ref,de,ot,sp,ts,pr,st=x; last=x is acts[-1]; fst=x is acts[0]
        r=trow(t,["",ref,de,ot,ts["text"],"",pr,SP.get(ref,st)],fills={7:ST[st][1]} if ST[st][1] else None,split=True)
        for j,c in enumerate(r.cells):
            if j in(0,5): continue
            border(c,**({} if fst else {"top":"nil"}),**({} if last else {"bottom":"nil"}))
        m={"alt":{}}; ow=o(sp,ot)
        if "T:" in sp and "|" in sp and "//" not in sp: m["alt"]["owners"]=[o("T:"+ot)]
        if st=="Not started": m["alt"]["status"]=["planned"]
        if st=="Red": m["alt"]["status"]=["delayed"]
        if ref=="4.3": m["alt"]["timescale"]=[D(ts["text"],"2027-03-31")]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,ow,ts,out,pr,ST[st][0],ST[st][2],**m))
    a=t.cell(i0,0).merge(t.cell(len(t.rows)-1,0)); 
    for p in a.paragraphs[1:]: p._p.getparent().remove(p._p)
    put(a,hd,True,"203864"); shade(a,"EDF1F9")
    for (s,nn,tx) in spans:
        c=t.cell(s,5).merge(t.cell(s+nn-1,5))
        for p in c.paragraphs[1:]: p._p.getparent().remove(p._p)
        put(c,tx)
    areas.append(AREA(n,kind,hd,ti,ga))
d.add_page_break(); d.add_heading("Abbreviations",2)
for a,b in [("ADHD","attention deficit hyperactivity disorder"),("ICB","Integrated Care Board"),("SEND","special educational needs and disabilities")]: d.add_paragraph(f"{a} – {b}")
d.save("/tmp/d11.docx"); convert("/tmp/d11.docx","pdf",path(NAME+".pdf")); os.remove("/tmp/d11.docx")
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["rag",H[7]]],areas,span=True)
