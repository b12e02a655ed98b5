"""o26 (irregular): PDF from LibreOffice (of a Word file); an update report to a committee: a paragraph or two, a count of colours, then a table with last month's and this month's RAG, areas as rows, and the updates; letters on colours, a direction of travel."""
from cl import *
from docx import Document
from docx.shared import Pt
NAME="o26"; ORG="Isle of Merrow Council"; TITLE="Youth Justice Improvement Plan: monthly update"; INSP="HMIP inspection of youth justice services, November 2025"
S={"B":("completed","blue","8FAADC"),"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF5050"),"":("unknown",None,None)}
X=[("Recommendation 1 – Assess the safety of children better, and what others need to be kept safe","Assess the safety of children better, and what others need to be kept safe","1",[
("YJ1","Retrain all case managers in assessment","Service Manager YJS","T",D("30/06/26","2026-06-30"),"B","B","↔","Closed in July."),
("YJ2","Countersign each assessment inside five days","Operations Managers","T",K("ongoing","Ongoing"),"A","G","↑","93% in October (September: 81%)"),
("YJ3","Bring in a psychologist for a day a week","Dr Caoimhe Standish","P:Caoimhe Standish||Dr",F("from 1 Sept 26","2026-09-01"),"G","A","↓","The psychologist is on leave until January; cover is being sought from the mainland."),
("YJ4","Audit twelve cases a month","Quality Lead","T",REC("Monthly",MONTHLY),"G","G","↔","Twelve were done; three good, six fair and three poor. Findings went to the team day.")]),
("Recommendation 2 – Keep children in school","Keep children in school","2",[
("YJ5","Information sharing agreement with the six secondary schools","Education Inclusion Lead / Data Protection Officer","T:Education Inclusion Lead//T:Data Protection Officer",D("Sept 2026","2026-09-30"),"A","R","↓","Five have signed. The governors of St Brannoc’s want their own lawyer to read it and meet on 3 December. If they do not sign then, the Chair of the Board will write to the diocese, and the Director will meet the head teacher, who has so far been helpful, to find out what could be shared in the meantime."),
("YJ6","Post-16 mentor","Merrow Sailing Trust","B",D("Oct-26","2026-10-31"),"G","B","↑","Mentor began on 12 October and has met nine children"),
("YJ7","Every child on a part-time timetable is seen at the monthly panel","Education Inclusion Lead","T",K("in_place","In place"),"B","B","↔","")]),
("Recommendation 3 – A management board that challenges","A management board that challenges","3",[
("YJ8","Appoint an independent chair","Chief Executive","T",D("31/03/26","2026-03-31"),"B","B","↔","Mr Lemuel Oyelaran-Finch"),
("YJ9","Induction for new board members, with a day spent alongside a case manager","Independent Chair","T",D("by end Dec 2026","2026-12-31"),"","G","","New this month."),
("YJ10","Board to hear from a child at each meeting","Participation Worker","T",REC("Every meeting (quarterly)",QUARTERLY),"A","A","↔","Nobody came forward for October. A film is being made instead"),
("YJ11","Data set on one page","Performance Analyst","T",D("30/11/26","2026-11-30"),"R","A","↑","Police data came at last, for all but the first quarter.")]),
("Recommendation 4 – Victims","Victims","4",[
("YJ12","Contact each victim within ten working days","Restorative Justice Worker","T",D("Q2 2026/27","2026-09-30"),"R","R","↔","58%. The post is half a post."),
("YJ13","Two more reparation projects, chosen with victims","Merrow Growers’ Co-operative, Coastguard Cottages Trust","B:Merrow Growers’ Co-operative//B:Coastguard Cottages Trust",D("Spring 2027","2027-05-31"),"G","G","↔","")])]
HD=["Ref","Action","Lead","Due","RAG Sept","RAG Oct","Trend","Update for this meeting"]
doc=Document(); doc.styles["Normal"].font.name="Liberation Sans"; doc.styles["Normal"].font.size=Pt(10.5)
from docx.shared import Cm
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.7); s.top_margin=s.bottom_margin=Cm(1.8)
s.footer.paragraphs[0].text="YJ Management Board 17 November 2026 – Paper C"
doc.add_paragraph(ORG).runs[0].bold=True; doc.add_heading(TITLE,1); doc.add_paragraph("October 2026\n"+INSP)
doc.add_heading("1. Purpose",3); doc.add_paragraph("This paper tells the Board what has changed since it met on 13 October. The Board is asked to note two actions that are now red, to agree that YJ6 may be closed, and to say whether the plan should go to the Island Scrutiny Panel before Christmas.")
doc.add_heading("2. Summary",3); doc.add_paragraph("Of thirteen actions, four are complete. One is new. Two have become worse and three better.")
t=doc.add_table(3,5); t.style="Table Grid"
for r,v in zip(t.rows,[["","Blue","Green","Amber","Red"],["September","3","4","3","2"],["October","4","4","3","2"]]):
    for c,x in zip(r.cells,v): put(c,x)
cols(t,(3,2,2,2,2))
doc.add_paragraph(); doc.add_paragraph("Blue: complete. Green: on track. Amber: some delay or risk. Red: will not be met without action by the Board."); doc.add_heading("3. The plan",3)
t=doc.add_table(1,8); t.style="Table Grid"; areas=[]
for c,h in zip(t.rows[0].cells,HD): put(c,h,8.5,True,"FFFFFF"); shade(c,"244061")
repeat(t.rows[0])
for hd,ti,n,acts in X:
    row=t.add_row().cells; m=row[0].merge(row[7])
    for q in m.paragraphs[1:]: q._p.getparent().remove(q._p)
    put(m,hd,9.5,True); shade(m,"DBE5F1"); ga=[]
    for ref,desc,ot,sp,ts,a,b_,tr,pr in acts:
        row=t.add_row().cells
        for c,v in zip(row,[ref,desc,ot,ts["text"],a,b_,tr,pr]): put(c,v,9)
        if a: shade(row[4],S[a][2])
        shade(row[5],S[b_][2]); st,rag,_c=S[b_]; alt={}
        if ref=="YJ10": alt["timescale"]=[REC(ts["text"],QUARTERLY)]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,rag,b_,previous=a or None,trend=tr or None,alt=None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
cols(t,(1.3,4.1,2.8,2.1,1.2,1.2,1.5,3.8))
doc.add_heading("4. Risks and money",3); doc.add_paragraph("There is no money for a whole restorative justice post. The grant from the Youth Justice Board has been held at last year’s figure. The greatest risk is that the psychologist does not return.")
doc.add_paragraph("Author: Head of Youth Support, 9 November 2026")
src=f"/tmp/plans_o2/{NAME}.docx"; doc.save(src); lo_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","previous","status","trend","progress"],HD)),areas)
