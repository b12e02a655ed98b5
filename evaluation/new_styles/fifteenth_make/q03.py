"""q03 (ordinary): PDF by reportlab, landscape. School post-inspection plan: banner rows in one table, step letters as refs, RAG cells of colour without text and a key under the table, cost and monitoring columns."""
from cl_a import *
from reportlab.lib.pagesizes import A4,landscape; from reportlab.platypus import *; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib import colors as c_; from reportlab.lib.units import cm
rl_fonts()
NAME="q03"; ORG="St Wystan’s C of E Primary School"; TITLE="Rapid Improvement Plan 2024–25"; INSP="Section 5 inspection, 1 and 2 October 2024: Requires Improvement"
S={"g":("completed","green","#70AD47"),"y":("on_track","amber","#FFD54F"),"r":("not_started","red","#E57373"),"":("unknown",None,None)}
P_=[("1","Key issue 1: Early reading – pupils do not learn phonics quickly enough","Early reading – pupils do not learn phonics quickly enough",[
("1a","All staff incl. TAs trained in Step by Step Phonics (2 INSET days)","Miss Oyelaran","P:Oyelaran||Miss",D("6 Jan 2025","2025-01-06"),"£1,400","Everyone has certificate","HT","g"),
("1b","Regroup pupils from Y1 to Y4 each half term according to the phonics check","Phonics lead","T",REC("Half-termly","FREQ=MONTHLY;INTERVAL=2"),"–","82% pass in June 2025 (2024: 61%)","Govs T&L cttee","y"),
("1c","Buy decodable books so that home reading books match the sounds taught","School Business Manager","T",D("by Feb half term","2025-02-14"),"£3,250 PTA","Books match; parents’ survey","HT","y"),
("1d","Daily ‘keep-up’ for the lowest 20%, 15 min with trained TA.","Mrs Hartnoll & TAs","P:Hartnoll||Mrs//T:TAs",F("from 11/11/24","2024-11-11"),"","Gap closes","Phonics lead","y")]),
("2","Key issue 2: The curriculum in foundation subjects is not well sequenced","The curriculum in foundation subjects is not well sequenced",[
("2a","History, geog and DT: set out the key knowledge from Reception to Year 6","Subject leaders","T",D("Easter 2025","2025-04-20"),"6 days supply = £1,320","Maps on website","Deputy Head","r"),
("2b","Subject leaders to be given 1/2 day a fortnight and to use it for looking at books and talking with pupils","Deputy Head","T",K("ongoing","ongoing"),"as above","Leaders can say what pupils know","SIP visit","y"),
("2c","Visit Oakthorpe Federation to see how they assess foundation subjects","Mr D. Szymański, Mrs Hartnoll","P:D. Szymański||Mr//P:Hartnoll||Mrs",D("Autumn term 2024","2024-12-31"),"nil","Note of visit to SLT","","g")]),
("3","Key issue 3: Attendance of disadvantaged pupils","Attendance of disadvantaged pupils",[
("3a","First day calling by 9.30, home visit by day 3","Attendance Officer","T",K("immediate","Immediately"),"","PA below 15% (now 26.4%)","HT weekly","g"),
("3b","Attendance clinic with the LA’s Education Welfare Service","Education Welfare Service / Attendance Officer","B:Education Welfare Service//T:Attendance Officer",REC("Monthly, Nov 24 to July 25",MONTHLY,"2024-11-01","2025-07-31"),"SLA","","Govs","y"),
("3c","Breakfast club places for all PP pupils – free","School Business Manager","T",D("Spring Term 2025","2025-04-30"),"£4,800 pupil premium","30 children attend","SBM report","r")]),
("4","Key issue 4: Governors do not hold leaders to account","Key issue 4: Governors do not hold leaders to account",[
("4a","External review of governance","Chair of Governors (Rev. Tilda Marchetti)","P:Tilda Marchetti|Chair of Governors|Rev.",D("31st January 2025","2025-01-31"),"£900","Report & recs","Diocese","g"),
("4b","Every governor to have a link area and visit once a term.","Clerk","T",REC("Termly",TERMLY),"–","Visit notes ask questions","Chair","y"),
("4c","Skills audit; recruit two governors with finance / HR background.","Diocesan Board of Education","B",D("Summer 2025","2025-08-31"),"","","Clerk","")])]
P_[3]=(P_[3][0],P_[3][1],"Governors do not hold leaders to account",P_[3][3])
HD=["Step","Actions","Who","When","Cost","Success criteria","Monitored by","RAG"]
b=PS("b",fontName="LS",fontSize=9,leading=11); h=PS("h",fontName="LSB",fontSize=9,leading=11,textColor=c_.white); k=PS("k",fontName="LSB",fontSize=9.5,leading=12)
rows=[[Paragraph(x,h) for x in HD]]; st=[("GRID",(0,0),(-1,-1),.5,c_.HexColor("#777777")),("BACKGROUND",(0,0),(-1,0),c_.HexColor("#6A1B9A")),("VALIGN",(0,0),(-1,-1),"TOP")]; areas=[]
for n,hd,ti,rs in P_:
    i=len(rows); rows.append([Paragraph(esc(hd),k)]+[""]*7); st+=[("SPAN",(0,i),(-1,i)),("BACKGROUND",(0,i),(-1,i),c_.HexColor("#E1D5EA"))]; ga=[]
    for ref,desc,ot,sp,ts,cost,out,mon,s in rs:
        i=len(rows); rows.append([Paragraph(esc(x),b) for x in (ref,desc,ot,ts["text"],cost,out,mon,"")])
        if s: st.append(("BACKGROUND",(7,i),(7,i),c_.HexColor(S[s][2])))
        g=AX(ref,desc,ot,sp,ts,out,None,S[s][0],S[s][1])
        if s=="r": g["alt"]={"status":["off_track"]}
        if s=="y": g["alt"]={"status":["in_progress"]}
        if ref in("1c","2a"): g["drop"]=["timescale"]
        if ref=="1b": g["alt"]={"status":["in_progress"],"timescale":[REC(ts["text"],"FREQ=WEEKLY;INTERVAL=6"),REC(ts["text"],"FREQ=WEEKLY;INTERVAL=7")]}
        if ref=="4a": g["alt"]={"owners":[o("T:Chair of Governors//P:Tilda Marchetti||Rev.")]}
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
def foot(cv,d): cv.setFont("LS",8); cv.drawString(1.5*cm,1*cm,"St Wystan’s RIP – updated 24.1.25"); cv.drawRightString(28.2*cm,1*cm,f"page {d.page}")
D_=SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),margins=1.5*cm,leftMargin=1.5*cm,rightMargin=1.5*cm,topMargin=1.4*cm,bottomMargin=1.6*cm,title="RIP")
H1=PS("H1",fontName="LSB",fontSize=17,leading=21,textColor=c_.HexColor("#6A1B9A")); N_=PS("N",fontName="LS",fontSize=10,leading=13,spaceAfter=5)
t=Table(rows,[1.2*cm,7.4*cm,3.6*cm,2.9*cm,2.6*cm,4.2*cm,2.7*cm,1.5*cm],repeatRows=1); t.setStyle(st)
kt=Table([["","Done"],["","In hand, no worries"],["","Not begun"]],[1*cm,6*cm]); kt.setStyle([("BACKGROUND",(0,0),(0,0),c_.HexColor("#70AD47")),("BACKGROUND",(0,1),(0,1),c_.HexColor("#FFD54F")),("BACKGROUND",(0,2),(0,2),c_.HexColor("#E57373")),("FONT",(0,0),(-1,-1),"LS",9),("GRID",(0,0),(-1,-1),.4,c_.grey)]); kt.hAlign="LEFT"
D_.build([Paragraph(ORG,N_),Paragraph(TITLE,H1),Paragraph(INSP,N_),Paragraph("This plan is reviewed by governors every six weeks and by the diocesan adviser each term. Costs are met from the school budget unless we say otherwise.",N_),t,Spacer(1,10),Paragraph("What the colours mean",k),kt],onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,H(*[p for p in zip(["ref","description","owners","timescale","","outcome","","status"],HD) if p[0]]),areas)
