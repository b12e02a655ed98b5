"""h05 (kin of merged-owner-date): Word with vertically merged cells by LibreOffice to PDF; owner and date to the right of the action, merged over two to four rows (not always both alike); RAG letters; head repeats; rows are cut."""
from cl import *
NAME="h05"; ORG="Isle of Farrow Council"; TITLE="Written Statement: SEND Priority Action Plan"; INSP="Area SEND inspection of the Isle of Farrow Local Area Partnership, October 2024"
H=["Ref","What we will do","Measure","Led by","To be done by","BRAG","Latest update"]
C={"B":("completed","blue","4F81BD"),"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF5050")}
# a block of owner or date: text on the first row, None on those it runs over
P=[("1","Plans that are late, and too often of poor quality",[
("1.1","Clear the 186 assessments that are beyond twenty weeks, in order of age, with the help of two locum educational psychologists.","None overdue at the end of June",("Head of SEND","T"),D("30 June 2025","2025-06-30"),"G","97 were finished by the end of February."),
("1.2","Give all plan writers the same template and three days of training; the parent carer forum takes part.","90% of audited plans are good or better",None,None,"B","Finished on 6 December. 22 plan writers and nine health colleagues took part."),
("1.3","Have a panel of education, health and care look at one in five drafts before they go out.","One in five drafts seen",None,F("from January 2025","2025-01-01"),"G",""),
("1.4","Write to each family whose plan is overdue, with a name and a telephone number, and write again each month until the plan is there.","Complaints about delay down by half",("Designated Clinical Officer and SENDIASS","T:Designated Clinical Officer//B:SENDIASS"),None,"A","The letters of November and December went out. January’s did not, as two posts were vacant.")]),
("2","Waits for speech and language therapy and for a neurodevelopmental diagnosis",[
("2.1","Recruit four therapists and two assistants, with a payment for moving to the island.","Fewer than 60 children wait longer than 18 weeks",("Farrow Community Health NHS Trust","B"),D("September 2025","2025-09-30"),"R","One appointment after three rounds of advertisements. The ICB is in talks with a mainland trust about a shared service, which would be decided in May."),
("2.2","Put therapists into the twelve schools with most referrals for half a day a week.","Referrals from those schools down by a third",None,None,"A","Seven schools so far."),
("2.3","Write a offer of help for those who wait: a drop-in, a book list, sleep clinics and a text line.".replace("a offer","an offer"),"Families say that they were helped while they waited (survey)",None,D("Easter 2025","2025-04-30"),"G","Drop-ins at both family hubs."),
]),
("3","Children who are not in school, or for a few hours only",[
("3.1","Keep one register of all children on reduced timetables, with a review date for each.","All reviewed every six weeks",("Nadia Rahimi (Head of Inclusion)","P:Nadia Rahimi|Head of Inclusion"),D("End of Feb 2025","2025-02-28"),"B","The register is in place. 71 children are on it (98 in November)."),
("3.2","Challenge schools whose reduced timetables have no end date, in writing and then by a visit of the Director.","No timetable without an end date",None,None,"G",""),
("3.3","Open a 24-place resource base for autistic pupils at Northcliff Academy.","24 pupils on roll",None,D("Sept 2026","2026-09-30"),"A","Planning permission was granted on 20 January; the contractor’s price is 14% over the budget."),
("3.4","Train 60 staff in schools in supporting children with anxiety-based absence, and run a network for them afterwards.","Absence of this group down from 41% to 30%",("Educational Psychology Service","B"),None,"G","38 trained."),
("3.5","Review alternative provision: quality, safeguarding, cost and hours.","Report to the Partnership Board",None,D("11/07/2025","2025-07-11"),"G","")])]
d=doc(True,"Arial",10.5,1.6); d.add_paragraph(ORG)
from docx.shared import Pt
r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(20); d.add_paragraph(INSP)
d.add_paragraph("Inspectors found widespread and systemic failings. The partnership was asked to prepare a priority action plan; it was judged fit for purpose on 17 January 2025. A cell that stands beside several actions holds for all of them.")
k=table(d,[1.4,7]); 
for c,x in(("B","Complete, and the evidence has been seen"),("G","On course"),("A","Some concern; a plan to recover is in place"),("R","Serious concern; gone to the Executive Board")): trow(k,[c,x],fills={0:C[c][2]},size=9)
areas=[]
for n,t,rows in P:
    hd=f"Priority {n}: {t}"; p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; p.add_run(hd).bold=True
    tb=table(d,[1.3,7.6,4.6,3.5,2.8,1.5,5.2]); trow(tb,H,True,"1F4E5F","FFFFFF",repeat=True); ga=[]; own=ts=None; so=st=1; 
    def close(col,a,b):
        if b>a: vmerge(tb,col,a,b)
    for i,(ref,desc,me,ow,w,c,pr) in enumerate(rows,1):
        ot=None
        if ow: close(3,so,i-1); so=i; own=ow
        if w: close(4,st,i-1); st=i; ts=w
        trow(tb,[ref,desc,me,ow[0] if ow else "",ts["text"] if w else "",c,pr],fills={5:C[c][2]},split=True)
        alt={}
        if "Nadia" in own[0]: alt["owners"]=[[{"role":"lead","kind":"person","name":"Nadia Rahimi"}]]
        ga.append(A(ref,desc,own[0],o(own[1],own[0]),ts,me,pr,C[c][0],C[c][1],status_text=c,alt=alt or None,drop=["timescale"] if "Easter" in ts["text"] else None))
    close(3,so,len(rows)); close(4,st,len(rows)); areas.append(AREA(n,"priority",hd,t,ga))
p="/tmp/h/h05.docx"; d.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","What we will do"],["outcome","Measure"],["owners","Led by"],["timescale","To be done by"],["status","BRAG"],["progress","Latest update"]],areas)
