"""s13: PDF by reportlab, a police policy book (Gold group after a super-complaint): typed entries with time, decision, reason; 'Action raised' inside an entry with officer and number, some entries with none, an 'Update' under some."""
from cl_a import *
rl_fonts()
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable, KeepTogether
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
NAME="s13"; ORG="Wyreside Constabulary"; TITLE="GOLD POLICY BOOK – OP LINNET"
N=["timescale_text"]
n=PS("n",fontName="LS",fontSize=10,leading=13.5,spaceAfter=2); a=PS("a",parent=n,leftIndent=9*mm); h=PS("h",parent=n,fontName="LSB",spaceBefore=6); t=PS("t",parent=h,fontSize=15,leading=19)
E=[("Entry 1 – 03/09/25, 0915 hrs","That this Gold group will run until the super-complaint response is published, and that I chair it.","Public confidence. The response is due to HMICFRS, the IOPC and the College within 56 days.",[]),
("Entry 2 – 03/09/25, 0940 hrs","To re-open all stalking reports since 1 April 2024 that were closed as harassment without arrest.","Crime recording audit found 27 of 90 wrongly classed. I cannot be sure the rest are safe.",[
 ("A1","Pull the list from Niche and have it risk-graded","D/Insp Farrukh Mirza","1200 hrs 05/09/25","list ready 04/09, 611 reports. RESULTED."),
 ("A2","Phone or visit every victim graded high","DS Kerry-Ann Stobbs and IDVA service","within 72 hours of grading","")]),
("Entry 3 – 05/09/25, 1100 hrs","Not to issue a press line at this time.","Victims to hear from us first. Head of Comms dissents and I have recorded that.",[]),
("Entry 4 – 08/09/25, 1600 hrs","That stalking protection orders go through one single point of contact.","41 were drafted last year, 6 reached court. They go missing between Legal and response.",[
 ("A3","Appoint an SPO single point of contact for each district","Ch Supt Oyelaran","19/09/25","three of four named. Coast still arguing."),
 ("A4","Weekly SPO meeting with Legal, minuted","T/DCI Prudhoe","from w/c 15/09/25",""),
 ("A5","Costed option for two paralegals","Head of Legal","COG, 2nd October","Not progressed – HoL off sick.")]),
("Entry 5 – 15/09/25, 0900 hrs","Training: half-day for all of response, not e-learning.","E-learning completion is 93% and has changed nothing.",[
 ("A6","Find the abstractions and set dates","ACC (Local Policing)","end Sept",""),])]
def Y(r,de,who,sp,ts,pr,st,**k): return G(r,de,who,sp,ts,pr,st,None,dd=N+["status_text"],**k)
a2=[Y("A1","Pull the list from Niche and have it risk-graded","D/Insp Farrukh Mirza","P:Farrukh Mirza||D/Insp",D("1200 hrs 05/09/25","2025-09-05"),"list ready 04/09, 611 reports. RESULTED.","completed",ao=["P:Farrukh Mirza|D/Insp"]),
 Y("A2","Phone or visit every victim graded high","DS Kerry-Ann Stobbs and IDVA service","P:Kerry-Ann Stobbs||DS//B:IDVA service",K("relative","within 72 hours of grading"),None,"unknown",ao=["P:Kerry-Ann Stobbs|DS//B:IDVA service"])]
a4=[Y("A3","Appoint an SPO single point of contact for each district","Ch Supt Oyelaran","P:Oyelaran||Ch Supt",D("19/09/25","2025-09-19"),"three of four named. Coast still arguing.","in_progress",as_=["unknown","on_track"],ao=["P:Oyelaran|Ch Supt"]),
 Y("A4","Weekly SPO meeting with Legal, minuted","T/DCI Prudhoe","P:Prudhoe||T/DCI",F("from w/c 15/09/25","2025-09-15"),None,"unknown",at=[REC("from w/c 15/09/25",WEEKLY,start="2025-09-15"),REC("Weekly",WEEKLY,start="2025-09-15"),REC("Weekly",WEEKLY)],ao=["P:Prudhoe|T/DCI"]),
 Y("A5","Costed option for two paralegals","Head of Legal","T",D("COG, 2nd October","2025-10-02"),"Not progressed – HoL off sick.","not_started",as_=["delayed","unknown","on_hold","in_progress"])]
a5=[Y("A6","Find the abstractions and set dates","ACC (Local Policing)","T",D("end Sept","2025-09-30"),None,"unknown",ao=["T:ACC|Local Policing"])]
fl=[Paragraph("OFFICIAL–SENSITIVE",PS("o",parent=n,alignment=1)),Paragraph(ORG,n),Paragraph(TITLE,t),Paragraph("Gold: DCC Honor Blakiston &nbsp; Silver: Ch Supt B Oyelaran &nbsp; Loggist: Marcin Dudek (police staff 8821)",n),Paragraph("All entries in chronological order. Reasons to be given for each decision. Anything not decided is not written here.",PS("i",parent=n,fontName="LSI")),Spacer(1,6)]
for hd,dec,why,acts in E:
    fl.append(KeepTogether([HRFlowable(width="100%"),Paragraph(hd,h),Paragraph("<b>Decision:</b> "+esc(dec),n),Paragraph("<b>Reason:</b> "+esc(why),n)]))
    for r,de,who,wh,up in acts:
        fl.append(Paragraph(f"<b>Action raised {r}:</b> {esc(de)}. <b>Officer:</b> {esc(who)}. <b>By:</b> {esc(wh)}."+(f"<br/>Update: {esc(up)}" if up else ""),a))
fl+=[HRFlowable(width="100%"),Spacer(1,10),Paragraph("Book closed at Entry 5 and handed to ACC Devlin Shah at 0955 hrs, 15/09/25.",n),Paragraph("Signed ......................... DCC Blakiston",n)]
def foot(c,d): c.setFont("LS",8); c.drawString(20*mm,10*mm,"Op Linnet policy book. Disclosure: to be reviewed before any release"); c.drawRightString(190*mm,10*mm,f"p {d.page}"); c.drawCentredString(105*mm,6*mm,"OFFICIAL–SENSITIVE")
SimpleDocTemplate(path("s13.pdf"),pagesize=(210*mm,297*mm),leftMargin=20*mm,rightMargin=20*mm,topMargin=16*mm,bottomMargin=20*mm,title=TITLE).build(fl,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,None,H(["ref","Action raised"],["description","Action raised"],["owners","Officer:"],["timescale","By:"],["progress","Update:"]),[AREA("2","other",E[1][0],E[1][0].split(" – ",1)[1],a2),AREA("4","other",E[3][0],E[3][0].split(" – ",1)[1],a4),AREA("5","other",E[4][0],E[4][0].split(" – ",1)[1],a5)])
