"""m11 (hard: pages partly turned): reportlab, put together by pypdf. Upright report pages; of the plan's lengthwise pages the first is laid on an upright page and its words run upwards (no /Rotate), the next two are pages with /Rotate 90 whose contents were turned to suit, then an upright page again with a table of figures. Health is a letter with a key."""
from cl import *
from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib import colors
from reportlab.lib.units import mm
from pypdf import PdfReader,PdfWriter,Transformation,PageObject
from pypdf.generic import NameObject,NumberObject
NAME="m11"; ORG="Rivenhall Integrated Care Partnership"; TITLE="Discharge and home care recovery plan"; INSP="Joint review of hospital discharge, May 2026"
rl_fonts()
S={"C":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red"),"":("unknown",None)}
P_=[("Outcome 1: People who are ready to leave hospital do so on the same day","People who are ready to leave hospital do so on the same day","1",[
("O1-1","Open a single transfer of care hub, seven days a week, with staff from the hospital, the council and the community trust in one room.","Director of Adult Social Care","T",D("1 October 2026","2026-10-01"),"Delays fall from 94 to 50 a day","The room is ready. Weekend rotas are with the unions.","A"),
("O1-2","Set a likely date of discharge within 24 hours of admission and tell the person and the family","Ward consultants","T",K("immediate","Immediate"),"Date set for 95% (now 58%)","77% in August.","G"),
("O1-3","Buy 40 block-booked hours a day of home care for evenings.","Brokerage Team","B",F("From July 2026","2026-07-01"),"","Contract signed with two providers; 31 hours filled.","G"),
("O1-4","Review everyone who has waited more than 21 days, on Tuesdays, with a senior manager from each partner in the room.","Dr Humphrey Saltren / Priya Venkat","P:Humphrey Saltren||Dr//P:Priya Venkat",REC("Weekly",WEEKLY),"No more than 30 people","29 on 25 August.","C")]),
("Outcome 2: People recover at home","People recover at home","2",[
("O2-1","Double reablement to 120 places and take people from the community as well.","Head of Reablement","T",D("Winter 2026","2027-02-28"),"Seven in ten need no care after six weeks","Recruitment day brought 18 offers.","G"),
("O2-2","Deliver equipment in a day, or two where a hoist is needed","Equipment Service","B",D("30/11/2026","2026-11-30"),"98% in time","A new depot is needed. The landlord of the first one withdrew in July and the second will not be ready until spring.","R"),
("O2-3","Give carers a number that is answered day and night.","Carers Hub","B",DONE("Completed August 2026","2026-08-31"),"Carers feel less alone","Line opened on 3 August; 212 calls.","C"),
("O2-4","Try out sensors in 60 homes","Digital Lead, Community Trust","T:Digital Lead|Community Trust",R("Sept 2026 – Feb 2027","2026-09-01","2027-02-28"),"","","")]),
("Outcome 3: Partners plan and pay together","Partners plan and pay together","3",[
("O3-1","Agree a pooled budget of £19m with shares of risk that both boards have signed.","Chief Finance Officers","T",D("31 March 2027","2027-03-31"),"Section 75 agreement","Draft heads of terms.","A"),
("O3-2","Build one dashboard from the three record systems and show it to the public each month.","Business Intelligence","B",D("end of Q3 2026/27","2026-12-31"),"Partners use the same figures","The hospital’s feed works.","G"),
("O3-3","Write a market statement for home care and meet providers every quarter.","Commissioning Manager","T",REC("Quarterly from Sept 2026",QUARTERLY,start="2026-09-01"),"Nobody waits more than a week for care","","G")])]
H=["Point","Undertaking","Held by","Date promised","What good looks like","Commentary (28 August 2026)","Health"]
b=ParagraphStyle("b",fontName="LS",fontSize=9.6,leading=12); hb=ParagraphStyle("h",parent=b,fontName="LSB"); bb=ParagraphStyle("bb",parent=b,fontName="LSB",fontSize=11,leading=15); big=ParagraphStyle("t",fontName="LSB",fontSize=20,leading=26); body=ParagraphStyle("body",fontName="LR",fontSize=11.5,leading=16,spaceAfter=8)
def build(fn,story,size): SimpleDocTemplate(fn,pagesize=size,leftMargin=16*mm,rightMargin=16*mm,topMargin=15*mm,bottomMargin=15*mm,title=TITLE).build(story)
build("/tmp/plans/m11a.pdf",[Paragraph(ORG,b),Paragraph(TITLE,big),Paragraph(INSP,b),Spacer(1,6*mm)]+[Paragraph(x,body) for x in (
"In May a team from the region looked at what happens to people when they leave our two hospitals. It read 60 records, spoke to 41 people and their families and sat in on the morning calls. It said that staff work hard in a system that does not help them.",
"The team found that a person who is ready to leave waits for 4.1 days on average. A third of the time goes on deciding who decides. People in the north of the county wait longest, because there are fewer home care workers there and the roads are poor.",
"The partnership board accepted the report on 18 June and asked for a plan with few points, each held by one partner. It follows overleaf and is printed lengthwise. After it we show how the figures have moved.",
"Health: C – complete; G – on plan; A – needs attention; R – off plan, to be discussed by the board.")],A4)
W=[x*mm for x in (15,71,42,33,40,48,16)]; areas=[]
story=[]; 
for hd,ti,n,rows in P_:
    ga=[]; data=[[Paragraph(x,hb) for x in H]]
    for ref,desc,ot,sp,ts,out,pr,s in rows:
        data.append([Paragraph(ref,b),Paragraph(desc,b),Paragraph(esc(ot),b),Paragraph(ts["text"],b),Paragraph(out,b),Paragraph(pr,b),Paragraph(s,b)])
        st,rag=S[s]; alt={}
        if ref=="O2-1": alt["timescale"]=[D(ts["text"],"2026-02-28")]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,rag,s or None,alt=alt or None))
    t=Table(data,colWidths=W,repeatRows=1); t.setStyle(TableStyle([("GRID",(0,0),(-1,-1),.6,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#dcebe6"))]))
    from reportlab.platypus import PageBreak
    if story: story.append(PageBreak())
    story+=[Paragraph(hd,bb),Spacer(1,2*mm),t]; areas.append(AREA(n,"other",hd,ti,ga))
build("/tmp/plans/m11b.pdf",story,landscape(A4))
f=Table([["Measure","May 2026","June 2026","July 2026"],["People ready to leave who did not, a day","94","91","83"],["Average wait, days","4.1","4.0","3.6"],["Hours of home care waiting to be picked up","610","585","540"]],colWidths=[80*mm,28*mm,28*mm,28*mm]); f.setStyle(TableStyle([("GRID",(0,0),(-1,-1),.5,colors.grey),("FONT",(0,0),(-1,-1),"LS",10)]))
build("/tmp/plans/m11c.pdf",[Paragraph("How the figures have moved",bb),Spacer(1,3*mm),f,Spacer(1,5*mm),Paragraph("Figures come from the daily return. They are not official statistics.",body)],A4)
w=PdfWriter(); 
for p in PdfReader("/tmp/plans/m11a.pdf").pages: w.add_page(p)
wd,hg=A4
for k,p in enumerate(PdfReader("/tmp/plans/m11b.pdf").pages):
    q=PageObject.create_blank_page(width=wd,height=hg)
    # turned a quarter to the left: a landscape page (x, y) to (wd - y, x)
    q.merge_transformed_page(p,Transformation((0,1,-1,0,wd,0)))
    if k: q[NameObject("/Rotate")]=NumberObject(90)
    w.add_page(q)
for p in PdfReader("/tmp/plans/m11c.pdf").pages: w.add_page(p)
w.write(path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","progress","status"],H))),areas)
