"""l08 (kin of numeric-status): reportlab, A4 lying, a police force's plan after an inspection; the stage is a bare figure 0 to 5, its key stands in small print at the end; another column (hours a week) holds figures as well."""
from cl import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
rl_fonts()
NAME="l08"; ORG="Ravensdale Constabulary"; TITLE="PEEL response plan"; INSP="PEEL 2023/25 inspection"
KEY={"0":"not_started","1":"planned","2":"in_progress","3":"delayed","4":"completed","5":"embedded"}
HEAD=["Ref","Response","Senior lead","Finish by","Hours a week","Stage","Commentary to the Deputy Chief Constable, 14 May 2024"]
P_=[("1","Cause of concern 1 – Calls from the public are not answered soon enough","Calls from the public are not answered soon enough",[
("1.1","Move nineteen officers on restricted duties to the contact centre and train them on the 101 desk.","Supt Gillian Orme","P:Gillian Orme||Supt",D("28 February 2024","2024-02-28"),"40","5","Abandoned 101 calls have stayed under 6% for eleven weeks."),
("1.2","Give callers a ring-back instead of a queue between 4pm and midnight.","Head of Contact Management","T",D("June 2024","2024-06-30"),"12","2","Software bought; the pilot begins on 3 June."),
("1.3","Publish a weekly table of answering times to all shifts.","Performance and Insight","B",REC("Weekly from January 2024","FREQ=WEEKLY","2024-01-01"),"4","5","18 tables published. Shift C has moved from last to second."),
("1.4","Agree with the ambulance trust which welfare checks each service will attend.","ACC Naveed Sarwar / Mental Health Liaison Officer","P:Naveed Sarwar||ACC//T:Mental Health Liaison Officer",D("31/03/24","2024-03-31"),"6","3","Two meetings put off by the trust. A new date is sought.")]),
("2","Cause of concern 2 – Victims of domestic abuse wait too long for an officer","Victims of domestic abuse wait too long for an officer",[
("2.1","Send a uniformed officer, and not an appointment letter, to each report graded high.","Chief Inspector, Response","T",K("immediate","Immediate"),"0","4","In force order since 9 November."),
("2.2","Have a second supervisor look at ten closed cases every month.","DCI Petra Hallam","P:Petra Hallam||DCI",REC("Monthly","FREQ=MONTHLY"),"9","5","60 cases read so far; 7 were opened again."),
("2.3","Hire four advisers from Ravensdale Women’s Refuge to sit beside the investigation team.","Detective Superintendent, Public Protection; Ravensdale Women’s Refuge","T:Detective Superintendent, Public Protection//B:Ravensdale Women’s Refuge",D("Q2 2024/25","2024-09-30"),"148","1","The Commissioner agreed £162,000 on 2 May.")]),
("3","Cause of concern 3 – Too few crimes are looked at by a supervisor","Too few crimes are looked at by a supervisor",[
("3.1","Stop a crime from being filed until a sergeant has entered a review.","Crime Registrar","T",D("by end of April 2024","2024-04-30"),"3","4","Switched on in the records system on 22 April."),
("3.2","Run a two-day course for new detective sergeants.","Learning and Development","B",R("May 2024 to November 2024","2024-05-01","2024-11-30"),"15","2","First course had 14 places and 14 takers."),
("3.3","Ask the universities to evaluate what makes a review worth reading.","Dr Callum Reyes","P:Callum Reyes||Dr",K("unknown","TBC"),"","0","")])]
B=ParagraphStyle("b",fontName="LS",fontSize=8.6,leading=10.6); H=ParagraphStyle("h",B,fontName="LSB",textColor=colors.white); C=ParagraphStyle("c",B,alignment=1)
G=ParagraphStyle("g",B,fontName="LSB",fontSize=11,leading=14,spaceBefore=9,spaceAfter=4,textColor=colors.HexColor("#14284b"))
fl=[Paragraph(ORG,ParagraphStyle("o",B,fontSize=10)),Paragraph(TITLE,ParagraphStyle("t",B,fontName="LSB",fontSize=19,leading=24)),Paragraph(INSP,B),Spacer(1,6)]
areas=[]
for n,hd,ti,rows in P_:
    d=[[Paragraph(x,H) for x in HEAD]]; ga=[]
    for ref,desc,ot,sp,ts,hrs,st,pr in rows:
        d.append([Paragraph(x,s) for x,s in ((ref,B),(esc(desc),B),(esc(ot),B),(ts["text"],B),(hrs,C),(st,C),(esc(pr),B))])
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,None,pr,KEY[st],status_text=st,alt={"status":["at_risk","off_track"]} if st=="3" else None,**({"Hours a week":hrs} if hrs else {})))
    t=Table(d,colWidths=[30,235,135,84,50,38,200],repeatRows=1); t.setStyle(TableStyle([("BACKGROUND",(0,0),(-1,0),colors.HexColor("#14284b")),("LINEBELOW",(0,1),(-1,-1),.5,colors.HexColor("#8a97ad")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),4)]))
    fl+=[Paragraph(hd,G),t]; areas.append(AREA(n,"other",hd,ti,ga))
fl+=[Spacer(1,10),Paragraph("Stages: 0 no work begun; 1 planned, with money or people agreed; 2 under way; 3 under way but behind time; 4 finished; 5 finished and now part of everyday practice.",ParagraphStyle("k",B,fontName="LSI",fontSize=8))]
def foot(c,d): c.setFont("LS",7.5); c.drawString(40,22,"OFFICIAL · Governance and Inspection Team"); c.drawRightString(802,22,str(d.page))
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=36,rightMargin=34,topMargin=34,bottomMargin=40,title=TITLE).build(fl,foot,foot)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Response"],["owners","Senior lead"],["timescale","Finish by"],["Hours a week","Hours a week"],["status","Stage"],["progress",HEAD[6]]],areas)
