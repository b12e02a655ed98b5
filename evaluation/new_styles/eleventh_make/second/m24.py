"""m24: Word (python-docx), A4 lengthwise, nested and merged: an outer table of two columns, the objective at the left and a table of its steps in the cell at the right; in the inner table each step has a row of cells and below it a row merged over all columns with the latest position."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
NAME="m24"; ORG="Vale of Ansley Council"; TITLE="SEND and Inclusion Partnership Improvement Plan"; INSP="Ofsted and CQC Area SEND inspection, 17 to 21 June 2024"
S={"Completed":"completed","In progress":"in_progress","Not started":"not_started","Delayed":"delayed","On track":"on_track"}
P_=[("Objective A: Education, health and care plans are on time and of good quality","Education, health and care plans are on time and of good quality","A",[
("A1","Fill the seven empty plan coordinator posts and give each coordinator no more than 140 children.","Head of SEND","T",D("January 2025","2025-01-31"),"Caseloads at 140","Completed","All seven were in post by 20 January."),
("A2","Agree with health that advice comes back in six weeks, and raise each late one with the provider every Monday.","Head of SEND","T",D("31 March 2025","2025-03-31"),"85% of advice on time","Delayed","62% in April. Speech and language therapy is the bottleneck."),
("A3","Check ten plans a month with parents.","Ansley Parent Carer Forum and Designated Clinical Officer","B:Ansley Parent Carer Forum//T:Designated Clinical Officer",REC("Monthly",MONTHLY),"Eight plans in ten are good","On track","Parents lead two of the four audit panels.")]),
("Objective B: Children wait less for an autism assessment","Children wait less for an autism assessment","B",[
("B1","Send help to families while they wait; nobody should have to have a diagnosis first.","Dr Keshini Rao, Clinical Director","P:Keshini Rao|Clinical Director|Dr",F("From September 2024","2024-09-01"),"Families report that they were helped","On track",""),
("B2","Buy 600 assessments from an outside provider.","Integrated Care Board","B",R("Oct 2024 – Sept 2025","2024-10-01","2025-09-30"),"Longest wait is 52 weeks","In progress","288 done. Longest wait is 96 weeks, down from 131."),
("B3","Train school staff in the use of the needs profiling tool.","Educational Psychology Service","B",D("Summer term 2025","2025-07-31"),"All schools have two trained members of staff","In progress","41 of 58 schools."),
("B4","Bring the neurodevelopmental pathway under one waiting list.","Dr Keshini Rao","P:Keshini Rao||Dr",K("unknown","TBC"),"","Not started","Depends on the new electronic record.")]),
("Objective C: Young people are ready for adult life","Young people are ready for adult life","C",[
("C1","Start talking about adulthood in the Year 9 review, with a form that young people have designed.","Preparing for Adulthood Lead","T",D("Autumn term 2024","2024-12-31"),"Every Year 9 review has a page on adulthood","Completed","The form was used in 94% of reviews."),
("C2","Double the number of supported internships to 48.","Ansley College / Employment and Skills Team","B:Ansley College//B:Employment and Skills Team",D("September 2025","2025-09-30"),"48 interns; 30 go on to paid work","On track","39 places are confirmed, among them six at the hospital and four with the council itself."),
("C3","Join up the transition protocol between children’s and adults’ services.","Transitions Board","B",D("28/02/2025","2025-02-28"),"","Delayed","Second draft goes to the June meeting.")])]
H=["#","Delivery step","Sponsor","Completion date","Yardstick","Judgement"]; LP="Latest position: "
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.3); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(9.5); s.footer.paragraphs[0].text="SEND and Inclusion Partnership Board – May 2025"
d.add_paragraph(ORG+" and NHS Ansley and Moors Integrated Care Board"); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The inspection found widespread concerns in two areas, and inconsistent experiences in a third. The Partnership published a first plan in October 2024. This edition shows what has been done up to the end of April 2025.")
t=d.add_table(rows=1,cols=2); t.style="Table Grid"; t.autofit=False
for c,x in zip(t.rows[0].cells,("What we want","How it will be delivered")): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"C6E0B4")
areas=[]; IW=(1.1,6.6,4.4,3.1,3.9,2.2)
for hd,ti,n,rows in P_:
    l,r=t.add_row().cells; l.text=""; l.paragraphs[0].add_run(hd).bold=True; shade(l,"E2EFDA")
    r.paragraphs[0].text=""; it=r.add_table(rows=1,cols=6); it.style="Table Grid"; it.autofit=False; r.add_paragraph()
    for c,x in zip(it.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True
    ga=[]
    for ref,desc,ot,sp,ts,out,stt,pr in rows:
        q=it.add_row().cells
        for c,x in zip(q,(ref,desc,ot,ts["text"],out,stt)): c.text=x
        q=it.add_row().cells
        m=q[0].merge(q[5]); m.text=""; m.paragraphs[0].add_run(LP).italic=True; m.paragraphs[0].add_run(pr); shade(m,"F2F2F2")
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,pr or None,S[stt],status_text=stt,alt={"status":["off_track"]} if stt=="Delayed" else None))
    for c_,w in zip(it.columns,IW): c_.width=Cm(w)
    for x in it.rows:
        for c,w in zip(x.cells,IW):
            if c._tc.grid_span==1: c.width=Cm(w)
    areas.append(AREA(n,"other",hd,ti,ga))
t.columns[0].width=Cm(4.6); t.columns[1].width=Cm(22.2)
for x in t.rows: x.cells[0].width=Cm(4.6); x.cells[1].width=Cm(22.2)
d.add_paragraph(); d.add_paragraph("If you have a question about this plan, write to the Local Offer team.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["area","What we want"],["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["status",H[5]],["progress","Latest position"]],areas)
