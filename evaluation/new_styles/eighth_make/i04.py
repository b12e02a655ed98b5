"""i04 (kin of word-record-tables / records-two-a-line): Word, upright; a table an action: two labels on a line (number and priority, officer and deadline, rating and reviewer), action, evidence and position over the whole width. Areas are headings between tables; a contents list and a paragraph come first."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="i04"; ORG="Hallowmere County Council"; TITLE="Adult Social Care Assurance: Improvement Plan"; INSP="CQC local authority assessment, report published March 2025"
S={"Complete":("completed","blue","9DC3E6"),"On target":("on_track","green","A9D18E"),"Some concern":("at_risk","amber","FFD966"),"Serious concern":("off_track","red","FF7C80")}
P_=[("1","Area for improvement 1: People wait too long for an assessment","People wait too long for an assessment",[
("AS/01","High","Put in place a triage desk, staffed by a social worker, an occupational therapist and a housing officer, that sees each new contact on the day it comes in.","Assistant Director – Adult Operations","T",D("end of June 2025","2025-06-30"),"Median wait from contact to assessment falls from 47 to 21 days.","The desk opened on 9 June. Of 1,300 contacts so far, 41% were settled without a formal assessment.","Complete","Principal Social Worker"),
("AS/02","High","Cut the occupational therapy list by (a) a trusted assessor scheme with district councils and (b) a contract for 400 assessments.","Head of Reablement and Therapies","T",D("Draft contract May 2025, award August 2025","2025-08-31",(("Draft contract","2025-05-31"),("award","2025-08-31"))),"No one on the list for more than 12 weeks.","Contract awarded late, on 19 September. Two district councils have signed up and three have not.","Some concern","Performance Board"),
("AS/03","Medium","Call everyone who has waited longer than six weeks, at least once in every four, and record the risk.","Team Managers (North, South and Coastal)","T",REC("Weekly","FREQ=WEEKLY"),"No serious incident to anyone on a waiting list goes unrecognised.","","On target","Principal Social Worker")]),
("2","Area for improvement 2: Carers do not get the support to which they are entitled","Carers do not get the support to which they are entitled",[
("AS/04","High","Commission a county-wide carers’ service with a break, advice and emergency planning offer.","Strategic Commissioning Manager & Hallowmere Carers Voice","T:Strategic Commissioning Manager//B:Hallowmere Carers Voice",D("01/04/2026","2026-04-01"),"3,000 carers’ assessments a year (1,140 in 2024/25).","Specification co-written with 26 carers. Tender goes out in November.","On target","Cllr Rupert Fanshawe"),
("AS/05","Low","Add a prompt to the case recording system so that each review asks about unpaid carers, including those under 18.","Olu Bankole / Karen Whitty","P:Olu Bankole//P:Karen Whitty",D("Q3 2025/26","2025-12-31"),"Young carers are named in 95% of relevant reviews.","The supplier has put the change back to its February release.","Serious concern","Performance Board"),
("AS/06","Medium","Pay carers’ direct payments within ten days of agreement.","Financial Assessments","B",K("immediate","Immediate"),"Nine in ten paid in ten days.","Average is now eight days.","Complete","Head of Finance")]),
("3","Area for improvement 3: Safeguarding enquiries are not closed in time and learning is not shared","Safeguarding enquiries are not closed in time and learning is not shared",[
("AS/07","High","Set a standard of 28 days for an enquiry and have a manager sign off any that run longer.","Service Manager, Safeguarding and DoLS","T",F("From 1 May 2025","2025-05-01"),"80% closed in 28 days.","71% in September, up from 38%.","On target","Safeguarding Adults Board"),
("AS/08","Medium","Publish a seven-minute briefing after each safeguarding adults review and hold a session in every team within a month of it.","Safeguarding Adults Board Manager","T",K("ongoing","On-going"),"Staff can say what has changed because of a review.","Two briefings out. Attendance by hospital teams is poor.","Some concern","Safeguarding Adults Board"),
("AS/09","Low","Bring the deprivation of liberty backlog down to below 150 with six-monthly blocks of agency assessors.","Vacant","",R("Sept 2025 to Aug 2026","2025-09-01","2026-08-31"),"Backlog of 150 or fewer.","Awaiting appointment of the service manager.","Serious concern","Performance Board")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2)
d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(10)
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title"); d.add_paragraph(INSP)
d.add_paragraph("In this plan").runs[0].bold=True
for n,hd,ti,_ in P_: d.add_paragraph(ti,style="List Bullet")
d.add_paragraph("Each action has a record of its own. Ratings are agreed at the Assurance Board on the second Tuesday of the month.")
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def lab(c,t): c.text=""; r=c.paragraphs[0].add_run(t); r.bold=True; r.font.size=Pt(9); r.font.color.rgb=RGBColor(0x1F,0x4E,0x79); shade(c,"EAF1F8")
areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,1); ga=[]
    for ref,pri,desc,ot,sp,ts,out,pr,st,by in rows:
        t=d.add_table(rows=6,cols=4); t.style="Table Grid"; t.autofit=False
        for r in t.rows:
            for c,w in zip(r.cells,(3,6.2,2.6,5.2)): c.width=Cm(w)
        for i,(a,b,x,y) in enumerate((("Action no.",ref,"Priority",pri),("Action",desc,None,None),("Responsible",ot,"Deadline",ts["text"]),("How we will know",out,None,None),("Position to date",pr,None,None),("Rating",st,"Reviewed by",by))):
            lab(t.cell(i,0),a)
            if x: t.cell(i,1).text=b; lab(t.cell(i,2),x); t.cell(i,3).text=y
            else: m=t.cell(i,1).merge(t.cell(i,3)); m.text=b
        shade(t.cell(5,1),S[st][2]); d.add_paragraph()
        kw={}; alt={}
        if "Draft contract" in ts["text"]: kw["drop"]=["milestones"]
        if st=="Serious concern": alt["status"]=["at_risk"]
        if "Bankole" in ot: pass
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st][0],S[st][1],status_text=st,priority=pri,reviewer=by,alt=alt or None,**kw))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Action no."],["priority","Priority"],["description","Action"],["owners","Responsible"],["timescale","Deadline"],["outcome","How we will know"],["progress","Position to date"],["status","Rating"],["reviewer","Reviewed by"]],areas)
