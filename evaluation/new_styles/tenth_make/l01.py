"""l01 (kin of none; an ordinary children's services improvement plan after an ILACS inspection): Word (python-docx), landscape. A heading and a table for each recommendation, the head row repeated in each; BRAG cell holds a fill and a letter, with its key on the first page; one action has bullets."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="l01"; ORG="Harrowdale Council"; TITLE="Children’s Services Improvement Plan 2025–26"; INSP="Ofsted inspection of local authority children’s services (ILACS), 9 to 20 June 2025"
S={"B":("completed","blue","8DB4E2"),"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF5050")}
P_=[("1","Recommendation 1: The quality and consistency of supervision and management oversight","The quality and consistency of supervision and management oversight",[
("1.1","Relaunch the supervision policy, with one template for case supervision across all teams.","Principal Social Worker","T",D("September 2025","2025-09-30"),"Supervision takes place monthly for all children and is clearly recorded on the child’s file.","Policy relaunched at the practice week in September. Template is live in Mosaic.","B"),
("1.2","Deliver a development programme for team managers covering:\nreflective supervision\nmanaging performance\ndecision-making and recording","Principal Social Worker / Workforce Development Manager","T:Principal Social Worker//T:Workforce Development Manager",R("October 2025 – March 2026","2025-10-01","2026-03-31"),"Managers tell us they are confident in challenging practice.","Provider appointed. First cohort of 12 managers started on 14 October.","G"),
("1.3","Undertake a dip sample of supervision records each month and report findings to the Performance Board.","Heads of Service","T",REC("Monthly",MONTHLY),"80% of records graded good or better by March 2026.","October dip sample: 61% good or better (54% in August).","A")]),
("2","Recommendation 2: The timeliness of initial child protection conferences","The timeliness of initial child protection conferences",[
("2.1","Review the pathway from strategy discussion to conference and remove unnecessary steps.","Head of Service – Safeguarding and Quality Assurance","T",D("31 October 2025","2025-10-31"),"90% of conferences are held within 15 working days.","Pathway mapped with police and health colleagues. Awaiting sign off by the partnership.","A"),
("2.2","Recruit two additional conference chairs.","Service Manager, Conference and Review","T",D("December 2025","2025-12-31"),"Chairs’ caseloads are no higher than 60.","One post filled; second post re-advertised twice without success.","R")]),
("3","Recommendation 3: Placement sufficiency for children in care","Placement sufficiency for children in care",[
("3.1","Refresh the Sufficiency Strategy and present it to Cabinet for approval.","Head of Commissioning","T",D("Cabinet – January 2026","2026-01-31"),"There are enough local homes to meet children’s needs.","Needs analysis complete. Children in Care Council consulted in October.","G"),
("3.2","Join the regional fostering recruitment hub.","Fostering Service Manager","T",D("July 2025","2025-07-31"),"A net increase of 15 fostering households by March 2026.","Completed. Hub went live on 21 July.","B"),
("3.3","Open two council-run children’s homes, each for three children.","Head of Commissioning and Property Services","T:Head of Commissioning//B:Property Services",D("By June 2026","2026-06-30"),"Fewer children live more than 20 miles from home.","First property purchased. Planning application submitted for the second.","G")]),
("4","Recommendation 4: The response to care leavers over 21","The response to care leavers over 21",[
("4.1","Write to all care leavers aged 21 to 25 to explain the support on offer.","Leaving Care Team Manager","T",D("August 2025","2025-08-31"),"Care leavers know their entitlements.","Letters and texts sent to 143 young people.","B"),
("4.2","Revise the local offer with care leavers and publish it on the council’s website.","Leaving Care Team Manager and Participation Officer","T:Leaving Care Team Manager//T:Participation Officer",D("November 2025","2025-11-30"),"Care leavers know their entitlements.","Second draft is with the Care Leavers’ Forum.","G"),
("4.3","Agree a joint protocol with Housing so that no care leaver is found intentionally homeless.","Assistant Director, Children’s Social Care; Head of Housing","T:Assistant Director, Children’s Social Care//T:Head of Housing",D("March 2026","2026-03-31"),"95% of care leavers are in suitable accommodation.","","G")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.6); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(9.5)
d.styles["List Bullet"].font.size=Pt(9.5)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("This plan sets out how we will respond to the four recommendations in the inspection report published on 28 July 2025. It is overseen by the Children’s Improvement Board, which meets every six weeks. Updated 31 October 2025.")
k=d.add_table(rows=1,cols=4); k.style="Table Grid"
for c,(l,w) in zip(k.rows[0].cells,(("B","Complete"),("G","On track"),("A","Some slippage, can be recovered"),("R","Significant delay"))): c.text=f"{l} – {w}"; shade(c,S[l][2])
H=["Ref","Action","Lead","Timescale","Impact / success measure","Progress to date","BRAG"]; W=(1.2,6.8,4,3,4.6,5.2,1.5)
areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,2); t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for c,h,w in zip(t.rows[0].cells,H,W): c.width=Cm(w); c.text=""; c.paragraphs[0].add_run(h).bold=True; shade(c,"CCC0D9")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for ref,desc,ot,sp,ts,out,pr,st in rows:
        r=t.add_row(); e=OxmlElement("w:cantSplit"); r._tr.get_or_add_trPr().append(e)
        for c,v,w in zip(r.cells,(ref,None,ot,ts["text"],out,pr,st),W):
            c.width=Cm(w)
            if v is not None: c.text=v
        a,*b=desc.split("\n"); r.cells[1].text=a
        for x in b: r.cells[1].add_paragraph(x,style="List Bullet")
        shade(r.cells[6],S[st][2]); alt={}
        if st=="A": alt["status"]=["delayed"]
        if st=="R": alt["status"]=["delayed"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st][0],S[st][1],status_text=st,alt=alt or None,drop=["milestones"] if "Cabinet" in ts["text"] else None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Action"],["owners","Lead"],["timescale","Timescale"],["outcome","Impact / success measure"],["progress","Progress to date"],["status","BRAG"]],areas)
