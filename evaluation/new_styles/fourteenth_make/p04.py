"""p04 (ordinary): PDF by reportlab, a primary school's post-Ofsted plan: a page an area, coloured head bar, termly dates, cost column, monitoring column, ticks for what is done."""
from cl_a import *
from reportlab.platypus import *; from reportlab.lib import colors; from reportlab.lib.pagesizes import A4,landscape; from reportlab.lib.styles import ParagraphStyle
rl_fonts()
NAME="p04"; ORG="St Oswin’s C of E Primary School"; TITLE="School Improvement Plan following our Ofsted inspection"; INSP="Ofsted section 5 inspection, 21–22 January 2025"
P_=[("1","Key issue 1: In some foundation subjects, the curriculum does not make clear what pupils should know and by when","In some foundation subjects, the curriculum does not make clear what pupils should know and by when",[
("1a","Map history and geography from EYFS to Y6: the 10 things that stick","Mrs Kaur","P:Kaur||Mrs",D("Summer term 2025","2025-07-31"),"2 days supply £440","Books and pupil voice show that the sequence is clear","✓"),
("1b","Same for D&T, art & music. Buy in Kapow if cheaper","Miss Ferreira and Mr Duckett","P:Ferreira||Miss//P:Duckett||Mr",D("Autumn term 2025","2025-12-31"),"£415","",""),
("1c","Subject leaders to drop in on one lesson per half term (cover from HT)","All subject leaders","T",D("From Sept 2025","2025-09-01"),"nil","Notes in the green file",""),
("1d","Quizzes at the end of each unit, marked by pupils. Look for gaps > 30%","Class teachers","T",K("ongoing","ongoing"),"nil","Staff say where the gaps are",""),
("1e","Governor link visit to look at 1a and 1b","Revd. Simon Achterberg","P:Simon Achterberg||Revd.",D("w/c 17 November 2025","2025-11-23"),"-","Visit report to FGB",""),]),
("2","Key issue 2: Pupils at an early stage of reading do not practise with books that match the sounds they know","Pupils at an early stage of reading do not practise with books that match the sounds they know",[
("2a","Re-band every book in KS1. Skip the old ORT ones!","Reading lead, with TAs","T:Reading lead//T:TAs@support",D("by Easter 2025","2025-04-20"),"£1,900 (PTFA paid £600)","Every child’s book matches","✓"),
("2b","Fresh Start for the nine Y5/6 pupils still on phonics","Mr Duckett","P:Duckett||Mr",D("Spring 2 and Summer 1","2025-05-23"),"TA 5 hrs","7 of 9 at phase 5+ by July","✓"),
("2c","Phonics top-up training for all adults incl. lunchtime staff","English Hub","B",D("INSET 1 Sept 2025","2025-09-01"),"free","",""),
("2d","Half-termly phonics check of lowest 20%; HT sees results","Reading lead","T",REC("half termly","FREQ=WEEKLY;INTERVAL=6"),"nil","90% pass in Y1 2026 (2025: 76%)","")]),
("3","Key issue 3: Leaders do not check the impact of their actions on attendance well enough","Leaders do not check the impact of their actions on attendance well enough",[
("3a","Attendance meeting every Monday 8.30, HT + office + family worker","Head Teacher","T",REC("weekly",WEEKLY),"nil","Overall 95.5%, PA < 12%","✓"),
("3b","Letters at 95/92/90, then a home visit. No more text only","Mrs D. Okonjo (office)","P:D. Okonjo|office|Mrs",K("immediate","straight away"),"stamps","","✓"),
("3c","Breakfast club places free to 12 families","Family Support Worker","T",R("June 2025 – July 2026","2025-06-01","2026-07-31"),"£3,200 PP","PA of the 12 halves",""),
("3d","Report to governors: what we did → what changed, not just numbers","Head Teacher","T",REC("Termly",TERMLY),"nil","Minutes show challenge","")])]
HD=["No.","Steps we will take","Who leads","When","Cost","How we’ll know it’s worked","Done?"]
b=ParagraphStyle("b",fontName="DJ",fontSize=8.3,leading=10.6); bb=ParagraphStyle("bb",parent=b,fontName="DJB",textColor=colors.white); h1=ParagraphStyle("h",fontName="DJB",fontSize=15,leading=19); h2=ParagraphStyle("h2",fontName="DJB",fontSize=10.5,leading=14,spaceBefore=8,spaceAfter=4,textColor=colors.HexColor("#7b1e3a"))
st=[Paragraph(ORG,h2),Paragraph(TITLE,h1),Paragraph(INSP,b),Spacer(1,6),Paragraph("Overall effectiveness is no longer graded; the report asks us to do three things better. This plan is for staff, governors and the Diocese. It is on the wall in the staffroom. Please tick when done and initial in the green file.",b)]
areas=[]
for n,hd,ti,rows in P_:
    st.append(Paragraph(hd,h2)); data=[[Paragraph(x,bb) for x in HD]]; ga=[]
    for ref,desc,ot,sp,ts,co,out,dn in rows:
        data.append([Paragraph(esc(x),b) for x in (ref,desc,ot,ts["text"],co,out,dn)])
        s="completed" if dn else "unknown"
        if ref=="1c": ts=F(ts["text"],"2025-09-01")
        g=AX(ref,desc,ot,sp,ts,out,None,s,None,dn or None,drop=["rag"]); g["cost"]=co
        if not dn: g["alt"]={"status":["in_progress","not_started","planned"]}
        if ref=="2b": g["drop"]+=["timescale"]
        if ref=="2d": g["drop"]+=["timescale"]
        if ref=="2a": g.setdefault("alt",{})["timescale"]=[D(ts["text"],"2025-04-30"),K("unknown",ts["text"]),D(ts["text"],"2025-04-21"),D(ts["text"],"2025-12-31")]; g["alt"]["owners"]=[o("T:Reading lead//T:TAs")]; g["drop"].append("timescale")
        if ref=="2c": g.setdefault("alt",{})["owners"]=[o("B:English Hub")]
        if ref=="1d": g["alt"]["status"]=["ongoing","in_progress"]
        if ref=="3b": g["alt"]={"owners":[[P("D. Okonjo",title="Mrs")],[P("D. Okonjo",title="Mrs",org="office")]]}
        ga.append(g)
    t=Table(data,colWidths=[28,240,110,100,80,160,45],repeatRows=1)
    t.setStyle(TableStyle([("GRID",(0,0),(-1,-1),.5,colors.HexColor("#7b1e3a")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#7b1e3a")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),4)]))
    st.append(t); areas.append(AREA(n,"other",hd,ti,ga))
st.append(Spacer(1,8)); st.append(Paragraph("HT = Head Teacher   PP = pupil premium   PA = persistent absence   FGB = full governing body",b))
def foot(c,d): c.setFont("DJ",7); c.drawString(40,22,"St Oswin’s SIP 2025-26 · draft 4"); c.drawRightString(800,22,f"{d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=38,rightMargin=38,topMargin=36,bottomMargin=40).build(st,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","cost","outcome","status"],HD)),areas)
