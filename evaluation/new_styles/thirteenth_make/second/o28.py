"""o28 (irregular): Word without a table; records of label and value one below the other (label a small bold line, value the paragraph below); a label left out where nothing is known, a value of two paragraphs, a dash."""
from cl import *
from docx import Document
from docx.shared import Pt, RGBColor
NAME="o28"; ORG="Marlbury District Council"; TITLE="Planning Service Recovery Plan"
S={"finished":("completed",None),"in hand":("in_progress",["on_track"]),"behind":("delayed",None),"waiting for others":("on_hold",["in_progress","delayed"]),"":("unknown",None)}
X=[("Strand A: Deciding applications","Deciding applications","A",[
("PS01","Clear the 340 applications that are past their date","Every application over its date is given a named officer, and applicants are told within ten days what will happen and when.","Development Manager","T",D("31 December 2026","2026-12-31"),"No more than 20 are past their date","From 340 to 161 by the end of September.\nThe oldest has been with us since March 2023.","in hand"),
("PS02","Check new applications within three days","Two validation officers, and a checklist for agents.","Validation Team","B",D("July 2026","2026-07-31"),"Nine in ten are checked in time","94% in September","finished"),
("PS03","Delegate more","Change the constitution so that Committee sees only what is large or disputed.","Monitoring Officer and Development Manager","T:Monitoring Officer//T:Development Manager",D("Annual Council, 20 May 2027","2027-05-20"),"","Working group has met twice","in hand"),
("PS04","Learn from appeals","A short note on each appeal that is lost, read by all officers and the Committee.","Principal Planner (Appeals)","T",REC("Monthly from Sept 2026",MONTHLY,start="2026-09-01"),"Fewer than one in four is lost","","in hand")]),
("Strand B: Enforcement","Enforcement","B",[
("PS05","Publish what we will and will not chase","A policy of four pages, agreed with parish councils.","Leontyne Abara-Wilks","P",DONE("Completed 30 June 2026","2026-06-30"),"Complaints about enforcement fall by a third","Agreed by 41 of 44 parishes","finished"),
("PS06","See urgent cases the same day","Rota of three officers, out of hours as well.","Enforcement Team","B",K("ongoing","Ongoing"),"","","in hand"),
("PS07","Deal with Hobb’s Field","Prosecute or settle; bring a report to Committee either way.","Head of Legal, with counsel","T",D("Nov 2026","2026-11-30"),"","The court has put the case back to February","waiting for others"),
("PS08","Visit every site with a stop notice","","","",D("by mid March 2027","2027-03-15"),"","","")]),
("Strand C: People and systems","People and systems","C",[
("PS09","Fill the six vacancies","Market supplements of up to 12%, and a career grade from technician to principal.","HR Adviser","T",R("June 2026 to June 2027","2026-06-01","2027-06-30"),"No agency planners by summer 2027","Three filled: two from our own technicians, one from New Zealand.","behind"),
("PS10","Change the back office system","Move all records since 1974; run old and new side by side for a month.","Wojciech Stanley-Dean (ICT)","P:Wojciech Stanley-Dean|||ICT",D("Q3 2027/28","2027-12-31"),"Officers save an hour a day","Supplier chosen","in hand"),
("PS11","Train the Committee","Two evenings a year, which all members and substitutes must attend before they vote.","Planning Advisory Service","B",REC("Twice a year","FREQ=MONTHLY;INTERVAL=6"),"No decision against advice is lost with costs","First evening was on 8 September.\nTwo members have still to attend.","in hand"),
("PS12","Say sorry","Letter from the Chief Executive to the 77 applicants who waited longest.","Chief Executive","T",K("immediate","At once"),"","Sent on 2 June","finished")])]
LB=["Reference","What we want to put right","What we will do","In charge","Finished by","What success looks like","News at 1 October 2026","State"]
doc=Document(); n_=doc.styles["Normal"]; n_.font.name="Liberation Serif"; n_.font.size=Pt(11); n_.paragraph_format.space_after=Pt(0)
doc.add_paragraph(ORG); doc.add_heading(TITLE,0)
p=doc.add_paragraph("The Secretary of State wrote to the Council on 6 April 2026 to say that it might be designated for the speed of its decisions. The service has had four heads in five years. This plan was drawn up by those who work in it, in three strands, and has been to Cabinet. It is set out as a list so that it can be read on a telephone."); p.paragraph_format.space_after=Pt(10)
areas=[]
for hd,ti,n,acts in X:
    doc.add_heading(hd,1); ga=[]
    for k,(ref,ans,desc,ot,sp,ts,out,pr,s) in enumerate(acts):
        for l,v in zip(LB,[ref,ans,desc,ot,ts["text"],out,pr,s]):
            if not v and l!="News at 1 October 2026": continue
            q=doc.add_paragraph(); r=q.add_run(l); r.bold=True; r.font.size=Pt(9); r.font.color.rgb=RGBColor(0x6b,0x2d,0x5c); q.paragraph_format.keep_with_next=True; q.paragraph_format.space_before=Pt(12 if l=="Reference" and k else 2)
            for x in (v or "–").split("\n"): doc.add_paragraph(x)
        st,al=S[s]; alt={"status":al} if al else {}; drop=[]
        if not desc: kw={"title":None}
        if ref=="PS07": alt["owners"]=[o("T:Head of Legal//B:counsel"),o("T:Head of Legal//T:counsel"),o("T:Head of Legal//T:counsel@support")]
        if ref=="PS03": alt["timescale"]=[D(ts["text"],"2027-05-20",[("Annual Council","2027-05-20")])]
        if ref=="PS10": alt["owners"]=[o("P:Wojciech Stanley-Dean|ICT"),o("P:Wojciech Stanley-Dean//B:ICT")]
        if not pr: drop=["progress"]
        ga.append(AX(ref,desc or ans,ot,sp,ts,out,pr,st,None,s or None,answers=ans if desc else None,alt=alt or None,drop=drop or None))
    areas.append(AREA(n,"other",hd,ti,ga))
doc.add_heading("Who to ask",1); doc.add_paragraph("Development Manager, The Moot Hall, Marlbury")
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(("ref",LB[0]),("answers",LB[1]),("description",LB[2]),("owners",LB[3]),("timescale",LB[4]),("outcome",LB[5]),("progress",LB[6]),("status",LB[7])),areas)
