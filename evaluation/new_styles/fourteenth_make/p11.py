"""p11 (hard): Word, a committee report with no table: recommendations as headings, actions as numbered paragraphs that end with owner and date in square brackets, updates as italic paragraphs below some."""
from cl_a import *
from docx.shared import Cm, Pt
NAME="p11"; ORG="Eastwold District Council"; TITLE="Local Government and Social Care Ombudsman public interest report: response and action plan"; INSP="LGSCO report, 18 September 2025"
P_=[("1","Recommendation 1: Apologise to Mr and Mrs K and pay them £2,750","Apologise to Mr and Mrs K and pay them £2,750",[
("1.1","The Chief Executive will write to Mr and Mrs K and offer to call on them at home.","Chief Executive","T",D("by 17 October 2025","2025-10-17"),"The letter was hand-delivered on 6 October and the visit took place on the 14th.","completed","Completed"),
("1.2","The payment will be made without asking them for any more paperwork.","Head of Finance","T",D("by 17 October 2025","2025-10-17"),"Paid on 9 October.","completed","Completed")]),
("2","Recommendation 2: Review all homelessness applications closed as ‘lost contact’ in the last two years","Review all homelessness applications closed as ‘lost contact’ in the last two years",[
("2.1","All 163 files will be read by somebody who did not work on them, against a one-page checklist agreed with Shelter. We will ring, text and write to the last known address before deciding that there is nothing more to be done.","Housing Options Manager and Wanda Prendergast (interim reviewer)","T:Housing Options Manager//P:Wanda Prendergast|interim reviewer",D("31 January 2026","2026-01-31"),"88 read so far. In 19 we should have carried on.","on_track","On track"),
("2.2","Where we find fault we will put it right, with a remedy in line with the Ombudsman’s guidance, and report the number to members.","Monitoring Officer","T",D("February 2026","2026-02-28"),"","unknown",None),
("2.3","From now on a case may only be closed for lost contact with the initials of a team leader.","Housing Options team leaders","T",K("immediate","with immediate effect"),"Team leaders were told on 22 September.","embedded","In place")]),
("3","Recommendation 3: Train officers on interim accommodation duties","Train officers on interim accommodation duties",[
("3.1","A one-day course from a barrister for all 22 officers, including the out-of-hours contractor.","Learning & Development Adviser","T",R("November and December 2025","2025-11-01","2025-12-31"),"First cohort 12 November; contractor’s staff still to be booked.","on_track","On track"),
("3.2","A short test to be passed before an officer may sign a section 184 letter","Housing Options Manager","T",D("Mar. 2026","2026-03-31"),"","unknown",None)]),
("4","Recommendation 4: Make sure that the Council has enough suitable temporary accommodation for families","Make sure that the Council has enough suitable temporary accommodation for families",[
("4.1","Buy or lease 30 family homes, ten of them with level access","Director of Place / Eastwold Lettings Ltd","T:Director of Place//B:Eastwold Lettings Ltd",R("2025/26 to 2027/28","2025-04-01","2028-03-31"),"Nine completed; two fell through on survey.","at_risk","At risk"),
("4.2","Report B&B placements of more than six weeks to the Portfolio Holder (Cllr Zainab Lockhart) on the first of the month.","Temporary Accommodation Officer","T",REC("monthly",MONTHLY),"","unknown",None),
("4.3","Ask the County and the other districts for a protocol on placements across boundaries.","Cllr Zainab Lockhart","P:Zainab Lockhart||Cllr",D("Spring 2026","2026-05-31"),"Two districts have yet to reply.","delayed","Delayed")])]
d=newdoc("Liberation Sans",11,False,2.2)
for x in ("Report to: Audit and Standards Committee","Date: 25 November 2025","Report of: Monitoring Officer","Ward(s): All"): d.add_paragraph(x)
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_heading("Purpose of report",2)
d.add_paragraph("To tell members what the Ombudsman found and what we are doing. The law requires the Council to consider the report within three months. Members are asked to note the action plan and to refer it to Full Council on 10 December.")
d.add_heading("Background",2)
d.add_paragraph("Mr and Mrs K, with three children, asked us for help in January 2024. We closed the case after two unanswered calls. The family spent eleven weeks in a relative’s caravan. The Ombudsman found fault causing injustice, and we accept it.")
d.add_heading("Action plan",2)
d.add_paragraph("Who will do each thing and by when is given in square brackets. The position at 14 November is in italics where there is something to say.")
areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,3); ga=[]
    for ref,desc,ot,sp,ts,pr,s,w in rows:
        p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1); p.paragraph_format.first_line_indent=Cm(-1)
        p.add_run(f"{ref}\t{desc} "); p.add_run(f"[{ot}; {ts['text']}]").bold=True
        full=None
        if pr:
            q=d.add_paragraph(); q.paragraph_format.left_indent=Cm(1); full=(f"{w}. {pr}"); q.add_run(full).italic=True
        g=AX(ref,desc,ot,sp,ts,None,full,s,None,w,drop=[] if w else ["status"])
        if full: g["alt"]={"progress":[pr]}
        if ref in("1.1","4.2"): pass
        ga.append(g)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.add_heading("Financial implications",2); d.add_paragraph("The remedy of £2,750 and the reviewer’s fee (£11,400) are met from the housing reserve. The cost of further remedies is not known.")
d.add_heading("Background papers",2); d.add_paragraph("None other than the Ombudsman’s report, which is on the website.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(("ref","(number)"),("description","(paragraph)"),("owners","(brackets)"),("timescale","(brackets)"),("progress","(italics)"),("status","(italics)")),areas)
