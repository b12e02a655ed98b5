"""d02 Word, A4 landscape: equality, diversity and inclusion action plan of a district. One outer table with an objective at the left and a nested table of actions at the right; its own head in each; blank cells; sign-off at the end."""
from cl import *
from docx.shared import Cm
NAME="d02"; ORG="Tarnbrook District Council"; TITLE="Equality, Diversity and Inclusion Action Plan 2025 to 2028"
ST={"Achieved":"completed","In progress":"in_progress","Not yet started":"not_started","Behind schedule":"delayed","Business as usual":"embedded","":"unknown"}
PLAN=[("1","Know our communities","We will use what we know of the people who live here when we decide what to do, and fill the gaps in what we know.",[
 ("EDI1","Publish a short profile of each of the eleven wards, drawn from the census and from our own records, and bring it up to date each year.","Insight Officer","T",D("31 December 2025","2025-12-31"),"Eleven profiles drafted. Ward members have been asked to comment by 5 December.","In progress"),
 ("EDI2","Ask the same set of equality questions in every survey and on every form.","Customer Services Manager","T",D("April 2026","2026-04-30"),"Questions agreed by the corporate equality group. 14 of 62 forms have been changed so far.","In progress"),
 ("EDI3","Hold two listening events a year with the Gypsy, Roma and Traveller community.","Community Cohesion Officer / Tarnbrook Travellers’ Voice","T:Community Cohesion Officer//B:Tarnbrook Travellers’ Voice",REC("Twice yearly from September 2025",HALFYEARLY,"2025-09-01"),"First event on 18 September at the Fairfield site; 23 people came.","In progress"),
 ("EDI4","Find out why fewer disabled residents use the leisure centres than we would expect.","Leisure Contracts Manager","T",D("Summer 2026","2026-08-31"),"","Not yet started"),
 ("EDI5","Report complaints by protected characteristic to the Standards Committee.","Monitoring Officer","T",REC("Annually in June",YEARLY),"First report went to committee in June 2025. Numbers are small and two categories were left out so that nobody could be known.","Business as usual")]),
("2","Lead by example","Members and managers will show what we expect of everyone, and the council will be open about how it does.",[
 ("EDI6","Name a member champion for each of race, disability, LGBT+ and armed forces.","Leader of the Council","T",D("May 2025","2025-05-31"),"Named at Annual Council.","Achieved"),
 ("EDI7","Train all 39 councillors in the equality duty, and record who has come.","Democratic Services Manager","T",D("30/09/2025","2025-09-30"),"31 trained. A further date in January for the eight who could not come.","Behind schedule"),
 ("EDI8","Put an equality impact assessment with every Cabinet report that changes a service, and have one in ten checked by the equality group.","Corporate Leadership Team","B",K("immediate","Immediate"),"All reports since June have had one. The group found that three of seven were written after the decision had in fact been made.","In progress"),
 ("EDI9","Apply for the “Achieving” level of the Equality Framework.","Tomasz Wren, Head of Policy","P:Tomasz Wren|Head of Policy",D("March 2027","2027-03-31"),"","Not yet started"),
 ("EDI10","Publish gender, ethnicity and disability pay gaps together.","HR Manager","T",REC("Every March",YEARLY),"Gender pay gap published. Ethnicity will follow when the self-declaration rate passes 80%; it is 71% now.","")]),
("3","Services that everyone can use","People will find it easy to reach us and to get what they need, whatever their language, disability, age or income.",[
 ("EDI11","Bring the website to level AA of the accessibility guidelines.","Digital Manager","T",D("September 2025","2025-09-30"),"Score rose from 81 to 97. Remaining faults are in the planning portal, which belongs to a supplier.","Behind schedule"),
 ("EDI12","Replace the hearing loops in reception, the chamber and two community centres.","Facilities Officer","T",D("Q3 2025/26","2025-12-31"),"Reception and chamber are done.","In progress"),
 ("EDI13","Offer British Sign Language by video at the front desk.","Customer Services Manager","T",D("1 November 2025","2025-11-01"),"Live on 27 October. Eight calls in the first two weeks.","Achieved"),
 ("EDI14","Review the concessions in parking, leisure and garden waste together, and bring options to Cabinet.","Director of Resources and Director of Place","T:Director of Resources//T:Director of Place",D("January 2026","2026-01-31"),"Data collected. Options delayed by the budget; now expected in Febuary.","Behind schedule"),
 ("EDI15","Write a plain English guide for staff and take letters that fail it out of use.","Communications Team","B",R("October 2025 to October 2026","2025-10-01","2026-10-31"),"Guide published. First 20 letters in revenues rewritten with the help of the residents’ panel.","In progress"),
 ("EDI16","Make sure that each polling station has been visited by a disabled voter before the May elections.","Electoral Services Manager","T",D("end of April 2026","2026-04-30"),None,"Not yet started")]),
("4","A workforce that looks like the district","People from all backgrounds will want to work here, stay and get on.",[
 ("EDI17","Take names and schools out of applications before shortlisting.","HR Manager","T",D("July 2025","2025-07-31"),"In use for all posts below head of service.","Achieved"),
 ("EDI18","Set up staff networks with a budget of £1,000 each and a sponsor from the leadership team.","HR Manager; Chief Executive","T:HR Manager//T:Chief Executive",D("December 2025","2025-12-31"),"Disability and carers’ networks meet monthly. No chair has come forward for the race equality network and the sponsor is speaking to staff in depots, where most of our ethnic minority colleagues work.","In progress"),
 ("EDI19","Join the Disability Confident scheme at level 3.","HR Business Partner","T",D("2026/27","2027-03-31"),"","Not yet started"),
 ("EDI20","Offer ten supported internships with Tarnbrook College.","Learning and Development Adviser","T",F("From September 2026","2026-09-01"),"College has agreed. Managers in parks, museum and revenues have offered six places.","In progress"),
 ("EDI21","Refresh the dignity at work policy and train the ten contact officers.","HR Manager / UNISON branch","T:HR Manager//B:UNISON branch",K("unknown","TBC"),"On hold until the national pay talks are over.","Not yet started")])]
d=doc(True,"Arial",9.5,1.6); d.add_heading(TITLE,0); d.add_paragraph(ORG)
d.add_paragraph("This plan says how the council will meet the four equality objectives that it adopted in April 2025 under the Equality Act 2010 (Specific Duties). It was written with the residents’ panel, the trade unions and 17 local groups. The corporate equality group looks at it four times a year and the Cabinet once a year. Position at 14 November 2025.")
cw=[1.5,8.4,4.0,3.1,6.0,2.4]  # nested
cw=[1.5,6.6,3.6,2.8,4.9,2.4]
ow_=[4.6,sum(cw)+0.3]
t=table(d,ow_); trow(t,["Objective","What we will do and where we are"],True,"1F3864","FFFFFF",repeat=True); areas=[]
for n,ti,why,acts in PLAN:
    r=t.add_row(); a,b=r.cells; a.width=Cm(ow_[0]); b.width=Cm(ow_[1]); hd=f"Objective {n} – {ti}"; put(a,hd,True,"1F3864",11); a.add_paragraph(why); shade(a,"DEEAF6")
    nt=b.add_table(rows=0,cols=6); nt.style="Table Grid"; nt.autofit=False; nt._w=cw; ga=[]
    for c,w in zip(nt.columns,cw): c.width=Cm(w)
    trow(nt,["Ref","Action","Owner","Completion date","Progress","Status"],True,"BDD6EE",repeat=True)
    for ref,de,ot,s,ts,pr,st in acts:
        trow(nt,[ref,de,ot,ts["text"],pr or "",st]); m={}
        if st=="Behind schedule": m={"alt":{"status":["off_track","at_risk"]}}
        if st=="Business as usual": m={"alt":{"status":["ongoing"]}}
        if ref=="EDI10": m={"alt":{"status":["in_progress"],"timescale":[K("date",ts["text"]),K("date",ts["text"],None,"2026-03-31"),REC(ts["text"],YEARLY,None,"2026-03-31")]}}
        if ref=="EDI5": m["alt"]["timescale"]=[REC(ts["text"],YEARLY,None,x) for x in ("2026-06-30","2025-06-30")]
        ga.append(A(ref,de,ot,o(s,ot),ts,None,pr,ST[st],**m))
    p=b.paragraphs[0]; p._p.getparent().remove(p._p) if not p.text else None; b.add_paragraph().paragraph_format.space_after=0
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_heading("Agreed by",2); tb=table(d,[8,8,5]); trow(tb,["Name","Role","Date"],True); trow(tb,["Siobhan Achterberg","Chief Executive",""]); trow(tb,["Cllr Ned Hollis","Portfolio Holder for Communities",""])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["area","Objective"],["ref","Ref"],["description","Action"],["owners","Owner"],["timescale","Completion date"],["progress","Progress"],["status","Status"]],areas)
