"""i20 PDF by reportlab, portrait: one page an objective. A band with the number and objective, two boxes (now, and where we want to be) side by side, a grid of steps, and a box for governors below."""
from cl import *
from reportlab.pdfgen import canvas; from reportlab.lib.pagesizes import A4; from reportlab.platypus import Table,TableStyle,Paragraph; from reportlab.lib.styles import ParagraphStyle; from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
for n,st in (("LS","Regular"),("LSB","Bold"),("LSI","Italic")):
    pdfmetrics.registerFont(TTFont(n,subprocess.run(["fc-match","-f","%{file}",f"Liberation Sans:style={st}"],capture_output=True,text=True).stdout))
pdfmetrics.registerFontFamily("LS",normal="LS",bold="LSB",italic="LSI",boldItalic="LSB")
NAME="i20"; ORG="Hazelgrove Park Primary School"; TITLE="Post-Ofsted Action Plan 2025–26"; INSP="Ofsted inspection 24 and 25 June 2025"
PLAN=[("1","Pupils at the early stages of reading catch up quickly","38 pupils in Years 2 to 4 cannot read the books they are given. Catch-up sessions are missed when adults are away.","By July 2026 no more than six pupils in Years 3 and 4 are below the expected standard in phonics.","Phonics link governor: visits in October, February and May",[
("1a","Assess each pupil in Years 2 to 4 and match books to the sounds that they know.","Reading Leader (Mrs A. Penrose)","P:A. Penrose|Reading Leader|Mrs",D("19 Sept 2025","2025-09-19"),"£0","C","All assessed by 17 September"),
("1b","Teach catch-up for 20 minutes daily, with a rota for cover.","TAs and Year 3/4 teachers","T:TAs//T:Year 3/4 teachers",R("22 Sept 2025 – 17 July 2026","2025-09-22","2026-07-17"),"£6,400","G","94% of sessions held"),
("1c","Coach each teacher of phonics once a half-term.","Reading Leader / English Hub","T:Reading Leader//B:English Hub",REC("Half-termly",""),"£1,200","G",""),
("1d","Hold workshops for parents, with a crèche and in Romanian and Tamil.","Family Support Worker","T",D("Nov 2025 and March 2026","2026-03-31",[("","2025-11-30")]),"£350","A","First workshop moved to January; interpreter ill")]),
("2","Leaders check what pupils remember in the foundation subjects","In history, geography and computing teachers assess what was done and not what was remembered.","Subject leaders can say which parts of the curriculum are secure, and have changed those that are not.","Curriculum committee: reads two subject reports a term",[
("2a","Rewrite the ‘big ideas’ in history and geography for Years 1 to 6.","Humanities Lead","T",D("End of autumn term 2025","2025-12-31"),"£900 supply","G","Years 1 to 4 are written"),
("2b","Try out short quizzes in Years 4 and 5, then extend to all year groups if they work.","Deputy Headteacher","T",D("Trial Jan 2026, extend April 2026","2026-04-30",[("Trial","2026-01-31"),("extend","2026-04-30")]),"£0","N",""),
("2c","Train subject leaders to look at books and to talk with pupils.","Trust School Improvement Partner","T",D("INSET 5 January 2026","2026-01-05"),"£500","N",""),
("2d","Replace the computing scheme.","Computing Lead & SBM","T:Computing Lead//T:SBM",D("Summer 2026","2026-08-31"),"£2,100","R","No funding until April; scheme chosen")]),
("3","Attendance improves, above all for disadvantaged pupils","Persistent absence is 24% for all pupils and 37% for disadvantaged pupils.","Persistent absence is under 15% (all) and 20% (disadvantaged).","Full governing board: attendance is on every agenda",[
("3a","Call every family on the first day of absence before 9.30 am and visit on the third.","School Office; Attendance Officer","B:School Office//T:Attendance Officer",K("immediate","Immediate"),"£0","C","In place since 3 September"),
("3b","Agree a plan with each family below 90% and review it every six weeks.","Headteacher","T",F("From October 2025","2025-10-01"),"£0","G","41 plans"),
("3c","Open breakfast club free to 40 pupils.","SBM with Magic Breakfast","T:SBM//support=B:Magic Breakfast",D("3 November 2025","2025-11-03"),"£3,800","A","27 pupils; kitchen is full")])]
C={"C":"completed","G":"on_track","A":"at_risk","R":"off_track","N":"not_started"}; FI={"C":"#5B9BD5","G":"#70AD47","A":"#FFC000","R":"#FF4B4B","N":"#FFFFFF"}; RG={"C":"blue","G":"green","A":"amber","R":"red"}
W,Hh=A4; c=canvas.Canvas(path(NAME+".pdf"),pagesize=A4); c.setTitle(TITLE); c.setAuthor("SBM")
sm=ParagraphStyle("s",fontName="LS",fontSize=9,leading=11.5); sb=ParagraphStyle("b",parent=sm,fontName="LSB",textColor=colors.white); big=ParagraphStyle("g",fontName="LSB",fontSize=15,leading=18,textColor=colors.white)
# cover
c.setFillColor("#244061"); c.rect(0,Hh-300,W,300,stroke=0,fill=1); c.setFillColor(colors.white); c.setFont("LS",15); c.drawString(50,Hh-120,ORG); c.setFont("LSB",26); c.drawString(50,Hh-160,TITLE); c.setFont("LS",12); c.drawString(50,Hh-190,INSP)
c.setFillColor(colors.black); c.setFont("LS",11); y=Hh-340
for s in ("The inspectors judged that the school requires improvement for quality of education.","One page for each objective. The headteacher rates the steps each half-term.","","C  Completed     G  On track     A  Some concern     R  Not going to plan     N  Not yet started"): c.drawString(50,y,s); y-=18
c.showPage(); areas=[]; HD=["Step","What","Who","Start–finish / when","Cost","RAG","Note (November 2025)"]
for n,ti,now,want,gov,acts in PLAN:
    c.setFillColor("#244061"); c.rect(36,Hh-110,W-72,70,stroke=0,fill=1); p=Paragraph(f"Objective {n}: {esc(ti)}",big); w,h=p.wrap(W-110,60); p.drawOn(c,50,Hh-75-h/2)
    t=Table([[Paragraph("<b>Where we are now</b>",sm),Paragraph("<b>Where we want to be</b>",sm)],[Paragraph(now,sm),Paragraph(want,sm)]],colWidths=[(W-72)/2]*2); t.setStyle(TableStyle([("BOX",(0,0),(0,-1),.8,colors.grey),("BOX",(1,0),(1,-1),.8,colors.grey),("BACKGROUND",(0,0),(0,-1),"#F2F2F2"),("BACKGROUND",(1,0),(1,-1),"#EAF3E3"),("VALIGN",(0,0),(-1,-1),"TOP")])); w,h=t.wrap(W,400); y=Hh-122-h; t.drawOn(c,36,y)
    rows=[[Paragraph(x,sb) for x in HD]]; stl=[("GRID",(0,0),(-1,-1),.5,colors.grey),("BACKGROUND",(0,0),(-1,0),"#376092"),("VALIGN",(0,0),(-1,-1),"TOP")]; ga=[]
    for k,(ref,de,ot,sp,ts,co,rg,no) in enumerate(acts,1):
        rows.append([Paragraph(esc(x),sm) for x in (ref,de,ot,ts["text"],co,rg,no)]); stl.append(("BACKGROUND",(5,k),(5,k),FI[rg])); drop=["outcome"]; alt={}
        if ref=="1c": ts=REC(ts["text"],"FREQ=MONTHLY;INTERVAL=2"); drop.append("timescale")
        if ref=="1d": ts=D(ts["text"],"2026-03-31"); alt["timescale"]=[R(ts["text"],"2025-11-01","2026-03-31")]; drop.append("milestones")
        if ref=="2b": drop.append("milestones")
        if ref=="3c": alt["owners"]=[o("T:SBM//B:Magic Breakfast")]
        if ref=="2d": alt["timescale"]=[D(ts["text"],"2026-07-31")]
        if rg=="N": alt["status"]=["planned"]
        if rg=="A": alt["status"]=["delayed"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,no,C[rg],rag=RG.get(rg),status_text=rg,cost=co,alt=alt or None,drop=drop))
    t=Table(rows,colWidths=[34,146,92,90,46,32,83],repeatRows=1); t.setStyle(TableStyle(stl)); w,h=t.wrap(W,600); y-=h+16; t.drawOn(c,36,y)
    t=Table([[Paragraph("<b>How governors will check</b><br/>"+gov,sm)]],colWidths=[W-72]); t.setStyle(TableStyle([("BOX",(0,0),(-1,-1),.8,colors.grey),("BACKGROUND",(0,0),(-1,-1),"#FFF8E1")])); w,h=t.wrap(W,200); y-=h+16; t.drawOn(c,36,y)
    c.setFillColor(colors.grey); c.setFont("LS",8); c.drawString(36,30,f"{ORG} · {TITLE}"); c.drawRightString(W-36,30,f"{int(n)+1}"); c.showPage()
    areas.append(AREA(n,"other",f"Objective {n}: {ti}",ti,ga))
c.save()
write(NAME,ORG,TITLE,INSP,[["ref",HD[0]],["description",HD[1]],["owners",HD[2]],["timescale",HD[3]],["cost",HD[4]],["rag",HD[5]],["progress",HD[6]]],areas)
