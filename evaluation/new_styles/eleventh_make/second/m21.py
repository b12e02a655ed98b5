"""m21: reportlab, A4 upright. A scrutiny committee's action log: the meeting as a grey full-width row, lines across only, zebra stripes, a first page with a short covering note, a second small table of dates of meetings at the end, header and footer on each page; who is a post with a name in brackets or a bare surname with a title."""
from cl import *
from reportlab.platypus import BaseDocTemplate,PageTemplate,Frame,Table,TableStyle,Paragraph,Spacer
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
rl_fonts()
NAME="m21"; ORG="Eastholm District Council"; TITLE="Overview and Scrutiny Committee: action log"; INSP=None
P_=[("Meeting held on 4 March 2025",[
("12","Give the Committee a breakdown of agency spending by service, with the number of weeks that each post has been covered.","Head of Finance (Stella Arkwright)","P:Stella Arkwright|Head of Finance",D("30 April 2025","2025-04-30"),"Circulated by e-mail on 24 April.","Closed","completed"),
("13","Ask the county council why the Lowgate crossing has been put back, and invite an officer to the June meeting.","Chair / Democratic Services","T:Chair//B:Democratic Services",D("June 2025","2025-06-30"),"Letter sent in March. The county’s engineer came on 10 June.","Closed","completed"),
("15","Look at whether the leisure contractor’s own survey of users asks about access for disabled people.","Leisure Client Manager","T",D("by 31 May 2025","2025-05-31"),"It does not. Questions will be added for the autumn survey.","Part closed","in_progress")]),
("Meeting held on 10 June 2025",[
("23","Report every six months on empty homes brought back into use, by parish.","Housing Strategy Officer","T",REC("Six-monthly","FREQ=MONTHLY;INTERVAL=6"),"First report is in the work programme for December.","Open","in_progress"),
("24","Arrange a visit to the materials recovery facility for all members of the Committee.","Waste Partnership","B",D("Early September 2025","2025-09-10"),"Visit on 8 September; nine members went.","Closed","completed"),
("25","Find out what it would cost to keep the public toilets at Staithe open in the winter months.","Mrs Harriet Lindqvist","P:Harriet Lindqvist||Mrs",D("15/07/2025","2025-07-15"),"","Overdue","delayed"),
("27","Set up a task and finish group on flooding, of no more than six members, to report by the end of the municipal year.","Cllr Tom Radnor, Cllr Aisha Bakri","P:Tom Radnor||Cllr//P:Aisha Bakri||Cllr",D("31 May 2026","2026-05-31"),"Group has met twice. The drainage board has been asked for its records of pump failures since 2015 and has said that it will need until November to find them.","Open","in_progress")]),
("Meeting held on 16 September 2025",[
("34","Circulate the equality impact assessment for the parking charges before Cabinet takes its decision.","Parking and Enforcement Manager","T",D("3 October 2025","2025-10-03"),"","Not yet due","planned"),
("35","Send members the list of planning appeals lost since April 2023 with the costs awarded.","Development Control / Legal","B:Development Control//B:Legal",K("unknown","To be agreed"),"","Open","unknown"),
("38","Bring the draft customer access strategy to the Committee before it goes out to consultation.","Assistant Chief Executive","T",D("December 2025","2025-12-31"),"In the work programme.","Not yet due","planned"),
("39","Write to the MP about ambulance response times in the coastal villages.","Chair","T",K("immediate","Straight away"),"Letter sent on 18 September, reply awaited.","Open","in_progress")])]
H=["Minute","What was agreed","Who","Report back by","Response","Open or closed"]
b=PS("b",fontName="LS",fontSize=9.6,leading=12.4); hb=PS("h",fontName="LSB",fontSize=8.8,leading=11,textColor=colors.white); ar=PS("a",fontName="LSB",fontSize=9.5,leading=12); n=PS("n",fontName="LS",fontSize=10,leading=13.5,spaceAfter=7)
data=[[Paragraph(x,hb) for x in H]]; st=[("BACKGROUND",(0,0),(-1,0),colors.HexColor("#2b4c3f")),("VALIGN",(0,0),(-1,-1),"TOP"),("LINEBELOW",(0,0),(-1,-1),.4,colors.HexColor("#999999"))]; areas=[]
for hd,rows in P_:
    r=len(data); data.append([Paragraph(hd,ar)]+[""]*5); st+=[("SPAN",(0,r),(-1,r)),("BACKGROUND",(0,r),(-1,r),colors.HexColor("#cfcfcf"))]; ga=[]
    for i,(ref,desc,ot,sp,ts,pr,stt,s) in enumerate(rows):
        if i%2: st.append(("BACKGROUND",(0,len(data)),(-1,len(data)),colors.HexColor("#f1f5f3")))
        data.append([Paragraph(esc(x),b) for x in (ref,desc,ot,ts["text"],pr,stt)]); alt={}; drop=[]
        if stt=="Open": alt["status"]=["in_progress","unknown","ongoing","on_track","not_started"]
        if stt=="Part closed": alt["status"]=["unknown"]
        if s=="delayed": alt["status"]=["off_track"]
        if s=="planned": alt["status"]=["not_started"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,s,status_text=stt,alt=alt or None))
    areas.append(AREA(None,"other",hd,hd,ga))
t=Table(data,colWidths=[16*mm,53*mm,33*mm,24*mm,39*mm,19*mm],repeatRows=1); t.setStyle(TableStyle(st))
t2=Table([["Date","Time","Room"],["11 November 2025","6.30pm","Council Chamber"],["13 January 2026","6.30pm","Council Chamber"],["10 March 2026","6.30pm","Staithe Village Hall"]],colWidths=[40*mm,25*mm,50*mm]); t2.setStyle(TableStyle([("FONT",(0,0),(-1,-1),"LS",9),("FONT",(0,0),(-1,0),"LSB",9),("LINEBELOW",(0,0),(-1,-1),.4,colors.grey)]))
def deco(c,d):
    c.setFont("LS",8); c.drawString(13*mm,287*mm,ORG); c.drawRightString(197*mm,287*mm,"Agenda item 9"); c.drawString(13*mm,9*mm,"Action log as at 22 September 2025"); c.drawRightString(197*mm,9*mm,f"Page {d.page}")
doc=BaseDocTemplate(path(NAME+".pdf"),pagesize=A4,title=TITLE,author="Democratic Services"); doc.addPageTemplates(PageTemplate(frames=[Frame(13*mm,14*mm,184*mm,268*mm,0,0,0,0)],onPage=deco))
doc.build([Paragraph(ORG,PS("o",fontName="LS",fontSize=11,leading=15)),Paragraph(TITLE,PS("t",fontName="LSB",fontSize=17,leading=22,spaceAfter=6)),Paragraph("Report of the Democratic Services Manager",n),Paragraph("1. Members asked in May 2024 that matters raised at meetings be followed up in one place. The log below shows what has been agreed at the last three meetings. Matters that were closed at an earlier meeting have been taken out.",n),Paragraph("2. The Committee is asked to note the log and to say whether any matter may be closed.",n),Spacer(1,4),t,Spacer(1,14),Paragraph("Dates of the next meetings",ar),Spacer(1,4),t2])
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["progress",H[4]],["status",H[5]]],areas)
