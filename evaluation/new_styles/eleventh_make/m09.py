"""m09 (hard: records without a table): Word to PDF by LibreOffice. A trust of schools after a review: each action is a ruled box of paragraphs, a bold first line with its number, then lines of a label and words; labels are left out where nothing is to say; boxes run over page ends; bullets inside a box."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="m09"; ORG="Longstone Learning Trust"; TITLE="Trust-wide SEND improvement plan"; INSP="External review of special educational needs provision, January 2026"
P_=[("Goal 1. Needs are found early","Needs are found early","1",[
("1","Screen every pupil for speech and language in the first half term of Reception and Year 7.","Trust SENCo","T",D("23 October 2026","2026-10-23"),"All 14 schools screen; results reach teachers in two weeks","Tool chosen. Eleven schools have dates.","Under way","in_progress"),
("2","Agree one form to record concerns, so that a teacher’s first worry, the talk with parents and what was tried can be seen in one place.","Jocelyn Braithwaite (Deputy CEO)","P:Jocelyn Braithwaite|Deputy CEO",D("May 2026","2026-05-31"),"","In use since 4 May in all schools.","Finished","completed"),
("3","Share information with nurseries in the summer term before children start","Heads of School","T",REC("Annually, from June 2026","FREQ=YEARLY",start="2026-06-01"),"No child starts without a plan that needs one","","Under way","in_progress")]),
("Goal 2. Teaching meets needs in the classroom","Teaching meets needs in the classroom","2",[
("4","Give all teachers four sessions of training:\n• memory and how to reduce load\n• speech and language\n• autism\n• reading difficulties in older pupils","Director of Education","T",R("September 2026 to April 2027","2026-09-01","2027-04-30"),"Visits find that nine lessons in ten are adapted well","Dates are in the calendar.","Planned","planned"),
("5","Redeploy teaching assistants so that they work with groups under the teacher’s eye and not with one pupil in the corridor.","Heads of School and Trust SENCo","T:Heads of School//T:Trust SENCo",D("Autumn term 2026","2026-12-31"),"Pupils say that they are taught by their teacher","Three schools have done this. The unions were consulted in March; no objection.","Under way","in_progress"),
("6","Buy a licence for reading software","Mr K. Adebayo","P:K. Adebayo||Mr",DONE("Completed April 2026","2026-04-30"),"","","Finished","completed")]),
("Goal 3. Plans and reviews are done well and in time","Plans and reviews are done well and in time","3",[
("7","Hold annual reviews within twelve months of the last, in every case.","SENCos","T",K("ongoing","Ongoing"),"100% in time (2025: 82%)","91% at the end of March.","Under way","in_progress"),
("8","Check the quality of 30 support plans a term with a colleague from another trust","Quality Lead, Hawthorn Education Alliance","T:Quality Lead|Hawthorn Education Alliance",REC("Termly",TERMLY),"Four plans in five are good","The first round could not take place because the partner’s lead was ill.","Stalled","delayed"),
("9","Write to the three local authorities about plans that are overdue by more than 20 weeks.","Chief Executive","T",D("1 March 2026","2026-03-01"),"","Letters sent on 26 February; two replies.","Finished","completed")]),
("Goal 4. Families trust us","Families trust us","4",[
("10","Set up a parents’ forum in each town","Parent Partnership Team","B",D("Spring 2027","2027-05-31"),"60 families take part","","Planned","planned"),
("11","Answer messages from parents within two school days.","All staff","B",K("immediate","With immediate effect"),"Complaints about SEND fall by half","","Under way","in_progress")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.2); s.top_margin=s.bottom_margin=Cm(2)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(11)
s.header.paragraphs[0].text=ORG; s.footer.paragraphs[0].text="SEND improvement plan – agreed by trustees 25 March 2026"
def boxed(p):
    pp=p._p.get_or_add_pPr(); e=OxmlElement("w:pBdr")
    for k in ("top","left","bottom","right"):
        x=OxmlElement("w:"+k)
        for a,v in (("val","single"),("sz","8"),("space","4"),("color","335577")): x.set(qn("w:"+a),v)
        e.append(x)
    pp.append(e); p.paragraph_format.space_after=Pt(0); p.paragraph_format.space_before=Pt(0)
def line(lab,txt):
    p=d.add_paragraph(); p.add_run(lab+": ").bold=True; p.add_run(txt); boxed(p)
d.add_paragraph(TITLE,style="Title"); d.add_paragraph(INSP)
d.add_paragraph("Two reviewers visited six of our fourteen schools. They found staff who care, and practice that differs too much from one school to the next. We have set four goals. Each box is one action. The trustees’ standards committee hears how they are going at the end of each half term.")
areas=[]; L=("Who is responsible","When","We shall see","Report to trustees, 24 April 2026","Stage")
for hd,ti,n,rows in P_:
    d.add_heading(hd,1); ga=[]
    for ref,desc,ot,sp,ts,out,pr,stx,st in rows:
        parts=desc.split("\n"); p=d.add_paragraph(); p.add_run("Action "+ref).bold=True; boxed(p)
        for q in parts: boxed(d.add_paragraph(q))
        line(L[0],ot); line(L[1],ts["text"])
        if out: line(L[2],out)
        if pr: line(L[3],pr)
        line(L[4],stx); d.add_paragraph().paragraph_format.space_after=Pt(0)
        alt={}
        if stx=="Planned": alt["status"]=["not_started"]
        if stx=="Stalled": alt["status"]=["on_hold","off_track"]
        if stx=="Under way": alt["status"]=["on_track"]
        if ot=="All staff": alt["owners"]=[o("T",ot)]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,stx,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
src="/tmp/plans/m09.docx"; d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(Action)"],["owners",L[0]],["timescale",L[1]],["outcome",L[2]],["progress",L[3]],["status",L[4]]],areas)
