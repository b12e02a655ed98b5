"""k11 (kin of records-two-a-line): reportlab, upright A4; no table: a record an action, bold number then the sentence; below it two lines that hold two labelled fields each (a tab apart), then a labelled paragraph. A school's plan, areas as headings; running head and foot."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="k11"; ORG="Larkfield Community Primary School"; TITLE="Rapid Improvement Plan"; INSP="Ofsted inspection, 21 and 22 January 2025: requires improvement"
P_=[("1","Focus 1. Reading: pupils who fall behind do not catch up quickly enough","Reading: pupils who fall behind do not catch up quickly enough",[
("1.1","Check the phonics of every pupil in Years 1 to 3 each half term and put those who are behind into a daily fifteen-minute group.","Mrs Ridley","P:Ridley||Mrs",D("14 March 2025","2025-03-14"),"£1,200 (assessment materials)","Phonics check passed by 82% in June","Achieved. 64 pupils tested in March and again in May. 29 of 34 in the groups have caught up.","Achieved","completed"),
("1.2","Buy books that match the sounds that pupils know, and stop sending home any that do not.","English Leader","T",D("Easter 2025","2025-04-20"),"£4,850","All books sent home can be read by the pupil","Achieved. Books came on 2 April.","Achieved","completed"),
("1.3","Train all adults, including lunchtime staff, to hear a pupil read.","Mrs Ridley / Tees Reach English Hub","P:Ridley||Mrs//B:Tees Reach English Hub",R("March to June 2025","2025-03-01","2025-06-30"),"None: funded by the hub","Every adult observed and helped at least once","Under way. Three of five sessions held.","Under way","in_progress"),
("1.4","Hold a morning each month for parents of pupils in Reception to see how reading is taught.","EYFS Leader","T",REC("Monthly from April 2025",MONTHLY,start="2025-04-01"),"£150 (refreshments)","Half of families come at least once","Under way. 17 families came in April, 11 in May.","Under way","in_progress")]),
("2","Focus 2. Curriculum: in history, geography and art it is not clear what pupils should remember","Curriculum: in history, geography and art it is not clear what pupils should remember",[
("2.1","Write down, for each unit in the three subjects, the ten things that pupils should know at the end of it.","Subject Leaders","T",D("Draft May 2025, final July 2025","2025-07-31",(("Draft","2025-05-31"),("final","2025-07-31"))),"12 days of supply cover: £2,760","Books and pupil interviews show what has been learnt","Under way. History is finished. Art is waiting for the leader’s return.","Under way","in_progress"),
("2.2","Start each lesson with a short quiz on earlier work.","All teachers","T",F("from 24 February 2025","2025-02-24"),"None","Quiz seen in nine lessons of ten","Achieved. Seen in 22 of 23 visits.","Achieved","completed"),
("2.3","Ask the Windmill Trust to look at our geography curriculum and act on what it says.","Mr T. Osei, Deputy Headteacher","P:T. Osei|Deputy Headteacher|Mr",D("Autumn term 2025","2025-12-31"),"£900","Report to governors with a reply to each point","Not begun.","Not begun","not_started")]),
("3","Focus 3. Attendance: too many disadvantaged pupils are often away","Attendance: too many disadvantaged pupils are often away",[
("3.1","Ring home by 9.30 on each day that a pupil is away, and visit on the third.","Attendance Officer; Pastoral Team","T:Attendance Officer//B:Pastoral Team",K("immediate","Immediately"),"6 hours a week: £3,900 a year","Persistent absence below 18% (from 27%)","Achieved. Calls are logged daily and 41 visits have been made.","Achieved","completed"),
("3.2","Meet the parents of each pupil below 90% and agree a plan with one small step in it.","Headteacher","T",K("ongoing","Ongoing"),"None","Two-thirds improve within six weeks","Behind. 19 of 33 families seen; the Education Welfare Service has been short of staff.","Behind","delayed"),
("3.3","Open the breakfast club to every disadvantaged pupil free of charge.","Mrs Chowdhury and Mrs Bell","P:Chowdhury||Mrs//P:Bell||Mrs",D("28/04/2025","2025-04-28"),"£7,300 from pupil premium","45 pupils come on most days","Achieved. 38 a day on average.","Achieved","completed")]),
("4","Focus 4. Governance: governors do not know enough to hold leaders to account","Governance: governors do not know enough to hold leaders to account",[
("4.1","Commission an external review of governance.","Chair of Governors","T",D("by 31.5.25","2025-05-31"),"£1,750","Review completed and its advice taken","Behind. The reviewer can only start on 16 June.","Behind","delayed"),
("4.2","Give each governor one focus of this plan to follow, with a visit and a written note each term.","Clerk to Governors","T",REC("Termly",TERMLY),"None","Minutes show questions that come from visits","Under way. Summer visits are booked.","Under way","in_progress")])]
L=("Led by","Complete by","Cost","We will know because","Governors’ note, 5 June 2025")
rl_fonts(); ink=colors.HexColor("#3a1d5c")
b=ParagraphStyle("b",fontName="LR",fontSize=11,leading=14.5); lab=ParagraphStyle("l",parent=b,leftIndent=24,fontSize=10.5,leading=13.5,spaceBefore=2)
h2=ParagraphStyle("h",fontName="LRB",fontSize=13,leading=16,textColor=ink,spaceBefore=14,spaceAfter=6,keepWithNext=1)
class Pair(Flowable):
    """two labelled fields on one line, the second a gap behind the first; on two lines where they do not fit"""
    def __init__(s,*f): Flowable.__init__(s); s.f=f
    def run(s,c):
        from reportlab.pdfbase.pdfmetrics import stringWidth as sw
        wd=[sum(sw(t,f,10.5) for f,t in (("LRB",l+": "),("LR",v))) for l,v in s.f]
        x2=max(24+wd[0]+20,210); s.two=x2+wd[1]>s.w; h=29 if s.two else 15
        if c:
            for i,(l,v) in enumerate(s.f):
                x=24 if s.two or not i else x2; y=h-12-(14 if s.two and i else 0)
                for f,t in (("LRB",l+": "),("LR",v)): c.setFont(f,10.5); c.drawString(x,y,t); x+=sw(t,f,10.5)
        return h
    def wrap(s,w,h): s.w=w; return w,s.run(None)
    def draw(s): s.run(s.canv)
fl=[Paragraph(ORG,ParagraphStyle("o",parent=b,fontSize=12)),Spacer(1,4),Paragraph(TITLE,ParagraphStyle("t",fontName="LRB",fontSize=24,leading=29,textColor=ink)),Spacer(1,3),Paragraph(INSP,b),Spacer(1,6),Paragraph("Inspectors named four things that we must put right. The Improvement Committee of the governing body meets every six weeks to look at this plan, and writes its note under each step.",b)]
areas=[]
for n,hd,ti,rows in P_:
    fl.append(Paragraph(esc(hd),h2)); ga=[]
    for ref,desc,ot,sp,ts,cost,out,pr,stx,st in rows:
        fl.append(KeepTogether([Paragraph(f"<font name='LRB'>Step {ref}</font>&nbsp;&nbsp;{esc(desc)}",b),Spacer(1,2),Pair((L[0],ot),(L[1],ts["text"])),Pair((L[2],cost),(L[3],out)),Paragraph(f"<font name='LRB'>{L[4]}:</font> {esc(pr)}",lab),Spacer(1,11)]))
        alt={"progress":[pr.split(". ",1)[1]] if ". " in pr else [stx]}; kw={}
        if st=="delayed": alt["status"]=["off_track","at_risk"]
        if st=="in_progress": alt["status"]=["on_track"]
        if ts["text"]=="Easter 2025": alt["timescale"]=[D("Easter 2025","2025-04-21"),D("Easter 2025","2025-04-30"),K("unknown","Easter 2025")]
        if ts["text"].startswith("Draft"): kw["drop"]=["milestones"]
        if ref=="2.2": alt["owners"]=[o("B:All teachers")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,st,status_text=stx,alt=alt,cost=cost,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
def page(c,d):
    c.setFont("LRI",9); c.drawRightString(547,18,f"Page {d.page}"); c.drawString(48,18,"Version 3. Adopted by governors on 12 February 2025")
    if d.page>1: c.drawString(48,815,f"{ORG}: {TITLE}"); c.line(48,810,547,810)
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=42,rightMargin=42,topMargin=48,bottomMargin=44).build(fl,onFirstPage=page,onLaterPages=page)
write(NAME,ORG,TITLE,INSP,[["ref","(Step)"],["owners",L[0]],["timescale",L[1]],["cost",L[2]],["outcome",L[3]],["progress",L[4]]],areas)
