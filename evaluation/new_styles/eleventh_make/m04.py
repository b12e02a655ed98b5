"""m04 (ordinary): reportlab, A4 lengthwise. A fire service's plan after its inspectorate: the area in a merged first column over its actions, a head repeated overleaf, BRAG as letters on coloured cells, a footer with page numbers."""
from cl import *
from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib import colors
from reportlab.lib.units import mm
NAME="m04"; ORG="Carrow Valley Fire and Rescue Authority"; TITLE="Inspection Action Plan"; INSP="HMICFRS Round 3 inspection, report published 14 November 2025"
rl_fonts()
S={"B":("completed","blue","#6fa8dc"),"G":("on_track","green","#93c47d"),"A":("at_risk","amber","#f6b26b"),"R":("off_track","red","#e06666")}
P_=[("AFI 1 – The service should evaluate its prevention work so that it understands what difference it makes","The service should evaluate its prevention work so that it understands what difference it makes","1",[
("1-01","Adopt an evaluation framework with the university and use it on the three largest programmes.","Head of Community Safety","T",D("31 May 2026","2026-05-31"),"Framework is with the Prevention Board. Two of three baselines are complete.","G"),
("1-02","Ask one household in ten, eight weeks after a visit, what they have changed.","Home Safety Team","B",F("From 1 February 2026","2026-02-01"),"148 calls made; 71% had tested an alarm in the week before.","G"),
("1-03","Write up what was learned from the fatal fires at Millrace Court and Tanner Street and show it to crews on every watch, in person, with time for questions.","SM Declan Ashworth","P:Declan Ashworth||SM",D("28 Feb 2026","2026-02-28"),"All 22 watches have been seen.","B")]),
("AFI 2 – The service should make sure that it has an effective system to review risk-based inspections","The service should make sure that it has an effective system to review risk-based inspections","2",[
("2-01","Cleanse the premises database, which holds 1,130 duplicates.","Data and Insight","B",D("Q4 2025/26","2026-03-31"),"Duplicates down to 88.","A"),
("2-02","Define what a high-risk premises is and set how often each kind is to be audited.","Group Manager Protection","T",DONE("Completed January 2026","2026-01-31"),"Policy 14 was issued on 19 January.","B"),
("2-03","Recruit three fire safety inspectors, one with experience of high-rise buildings.","Group Manager Protection / People Directorate","T:Group Manager Protection//B:People Directorate",R("Jan 2026 to Sept 2026","2026-01-01","2026-09-30"),"No suitable applicant at the second round. Market supplement is with the pay panel.","R"),
("2-04","Check the quality of one audit in twenty by a peer from another service","Quality Assurance Officer","T",REC("Six monthly","FREQ=MONTHLY;INTERVAL=6"),"","G")]),
("AFI 3 – The service should assure itself that values are understood and shown at all levels","The service should assure itself that values are understood and shown at all levels","3",[
("3-01","Hold station visits by two principal officers a month and publish what was said.","Chief Fire Officer","T",REC("Monthly",MONTHLY),"Eleven visits. What was said and what was done about it is on the intranet.","G"),
("3-02","Bring in 360-degree feedback for supervisory managers and above; offer coaching to any manager who asks and to those whose scores are in the lowest quarter.","Learning and Development Manager","T",D("30/09/2026","2026-09-30"),"Pilot with 12 managers ends in April.","G"),
("3-03","Appoint a full-time Freedom to Speak Up Guardian","Monitoring Officer","T",D("by 31 March 2026","2026-03-31"),"","A"),
("3-04","Review all grievances closed since 2023 with a lay member, Councillor Bridget Soames","Monitoring Officer and Cllr Bridget Soames","T:Monitoring Officer//P:Bridget Soames||Cllr",D("Summer 2026","2026-08-31"),"Terms of reference agreed.","G")]),
("AFI 4 – The service should plan for the loss of its mobilising system","The service should plan for the loss of its mobilising system","4",[
("4-01","Test fallback to the partner control room twice a year at a busy hour","Control Manager","T",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"Test on 6 March: calls were taken in 40 seconds, but 2 of 16 appliances could not be reached.","A"),
("4-02","Write a paper mobilising pack and keep it at every station.","Control Manager","T",K("in_place","In place"),"","B")])]
H=["Area for improvement","ID","Activity","Accountable manager","Deadline","Progress narrative (31 March 2026)","BRAG"]
b=ParagraphStyle("b",fontName="LS",fontSize=9.2,leading=11.4); hb=ParagraphStyle("h",parent=b,fontName="LSB",textColor=colors.white); bb=ParagraphStyle("bb",parent=b,fontName="LSB")
W=[x*mm for x in (45,14,74,38,29,55,15)]
story=[Paragraph(ORG,b),Paragraph(TITLE,ParagraphStyle("t",fontName="LSB",fontSize=20,leading=26,textColor=colors.HexColor("#7a1010"))),Paragraph(INSP,b),Spacer(1,4*mm),
Paragraph("The inspectorate made four findings in which we should improve. Each has an officer on the Strategic Leadership Team as sponsor. Progress is checked by the Performance and Scrutiny Committee at each of its meetings and sent to our service liaison lead.",b),Spacer(1,2*mm),
Paragraph("Key: B – completed; G – on track; A – some concern; R – off track and needs a decision.",b),Spacer(1,4*mm)]
areas=[]; data=[[Paragraph(x,hb) for x in H]]; sty=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#888888")),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#7a1010")),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),4)]
for hd,ti,n,rows in P_:
    ga=[]; r0=len(data)
    for i,(ref,desc,ot,sp,ts,pr,s) in enumerate(rows):
        st,rag,col=S[s]
        data.append([Paragraph(hd,bb) if i==0 else "",ref,Paragraph(desc,b),Paragraph(esc(ot),b),Paragraph(ts["text"],b),Paragraph(pr,b),s])
        sty+=[("BACKGROUND",(6,len(data)-1),(6,len(data)-1),colors.HexColor(col))]
        alt={}
        if ref=="4-02": alt={"status":["embedded"]}
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,rag,s,alt=alt or None))
    sty.append(("SPAN",(0,r0),(0,len(data)-1))); areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
t=Table(data,colWidths=W,repeatRows=1); t.setStyle(TableStyle(sty+[("FONT",(1,1),(1,-1),"LS",9.2),("FONT",(6,1),(6,-1),"LSB",9.2)])); story.append(t)
def foot(c,d):
    c.setFont("LS",7.5); c.drawString(14*mm,8*mm,"CVFRA Inspection Action Plan  v2.3"); c.drawRightString(283*mm,8*mm,f"Page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=13*mm,rightMargin=13*mm,topMargin=13*mm,bottomMargin=15*mm,title=TITLE).build(story,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["area","ref","description","owners","timescale","progress","status"],H))),areas)
