"""l11 (kin of gantt-quarter-marks): reportlab, A3 lying, a health board's plan. No date column: when a task is to be done stands only as marks (■) in eight quarter columns over two financial years (two-row head: year over Q1 to Q4); 'now' is a narrow column of words at the end."""
from cl import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A3,landscape
from reportlab.lib import colors
rl_fonts()
NAME="l11"; ORG="North Marle Health and Wellbeing Board"; TITLE="Healthy weight: two-year programme"; INSP=None
S={"Done":"completed","Going well":"on_track","Behind":"delayed","Waiting":"not_started"}
Y=[(a,q) for a in ("2024/25","2025/26") for q in ("Q1","Q2","Q3","Q4")]
P_=[("A","Theme A – Early years","Early years",[
("A1","Weigh every child at the two-year check and offer the family a place on Little Feet.","Health Visiting Service","B","11110000","2024-04-01","2025-03-31","range","Done"),
("A2","Train nursery cooks in the new menus, sixty nurseries in all.","Public Health Dietitian","T","01110000","2024-07-01","2025-03-31","range","Done"),
("A3","Open a breastfeeding room in each family hub.","Sadia Kermani and Estates","P:Sadia Kermani//B:Estates","00011100","2025-01-01","2025-12-31","range","Behind"),
("A4","Write to GPs about vitamin vouchers.","Dr Laurence Pym","P:Laurence Pym||Dr","00100000",None,"2024-12-31","date","Done")]),
("B","Theme B – School age","School age",[
("B1","Give schools a free audit of their lunches and publish those that reach the standard.","School Food Officer","T","00111111","2024-10-01","2026-03-31","range","Going well"),
("B2","Bring the Daily Mile to all the primary schools in the four wards with the highest rates.","Active Marle / Headteachers","B:Active Marle//T:Headteachers","00001110","2025-04-01","2025-12-31","range","Going well"),
("B3","Commission a weight management service for 11 to 17-year-olds.","Public Health Commissioner","T","00000110","2025-07-01","2025-12-31","range","Waiting")]),
("C","Theme C – Places","Places",[
("C1","Take a planning policy to stop new takeaways within 400 metres of a secondary school.","Planning Policy Manager","T","00001000",None,"2025-06-30","date","Behind"),
("C2","Move advertising of high-sugar drinks off bus shelters when the contract is renewed.","Cllr Bernard Achebe; Head of Communications","P:Bernard Achebe||Cllr//T:Head of Communications","00000011","2025-10-01","2026-03-31","range","Waiting"),
("C3","Put up drinking fountains in six parks and mark three measured walks from the town centre.","Parks and Open Spaces","B","01100000","2024-07-01","2024-12-31","range","Done"),
("C4","Run a cook-and-eat course in each community centre, eight weeks long, with a crèche.","Community Food Network","B","11111111","2024-04-01","2026-03-31","range","Going well")])]
B=ParagraphStyle("b",fontName="DJ",fontSize=9.4,leading=12); H=ParagraphStyle("h",B,fontName="DJB",fontSize=9); HC=ParagraphStyle("hc",H,alignment=1); C=ParagraphStyle("c",B,alignment=1,textColor=colors.HexColor("#00695c"))
fl=[Paragraph(TITLE,ParagraphStyle("t",B,fontName="DJB",fontSize=20,leading=26)),Paragraph(ORG,B),Paragraph("A square shows each quarter in which work on a task is planned. The last column is the position at the end of August 2025.",B),Spacer(1,8)]
areas=[]
d=[[Paragraph("Task no.",H),Paragraph("Task",H),Paragraph("In charge",H),Paragraph("2024/25",HC),"","","",Paragraph("2025/26",HC),"","","",Paragraph("Position",H)],
   ["","",""]+[Paragraph(q,HC) for _,q in Y]+[""]]
st=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#9bb5b1")),("VALIGN",(0,0),(-1,-1),"TOP"),("VALIGN",(3,2),(10,-1),"MIDDLE"),("BACKGROUND",(0,0),(-1,1),colors.HexColor("#d9ece9")),("SPAN",(3,0),(6,0)),("SPAN",(7,0),(10,0))]+[("SPAN",(i,0),(i,1)) for i in (0,1,2,11)]
for n,hd,ti,rows in P_:
    st+=[("SPAN",(0,len(d)),(-1,len(d))),("BACKGROUND",(0,len(d)),(-1,len(d)),colors.HexColor("#f1f6f5"))]
    d.append([Paragraph(hd,ParagraphStyle("x",H,fontSize=10.5,leading=14))]+[""]*11); ga=[]
    for ref,desc,ot,sp,mk,a,b,kind,stx in rows:
        d.append([Paragraph(ref,B),Paragraph(esc(desc),B),Paragraph(esc(ot),B)]+[Paragraph("■",C) if m=="1" else "" for m in mk]+[Paragraph(stx,B)])
        ts={"text":None,"kind":kind,"start":a,"due":b,"rrule":None,"milestones":[]}
        ex={f"{y} {q}":"■" for (y,q),m in zip(Y,mk) if m=="1"}
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,None,None,S[stx],status_text=stx,drop=["milestones","timescale_text"]+list(ex),alt={"status":["at_risk"]} if stx=="Behind" else {"status":["on_hold","planned"]} if stx=="Waiting" else None))
    areas.append(AREA(n,"theme",hd,ti,ga))
t=Table(d,colWidths=[60,400,200]+[46]*8+[86],repeatRows=2); t.setStyle(TableStyle(st)); fl.append(t)
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A3),leftMargin=34,rightMargin=34,topMargin=30,bottomMargin=40,title=TITLE).build(fl)
write(NAME,ORG,TITLE,INSP,[["ref","Task no."],["description","Task"],["owners","In charge"]]+[[f"{y} {q}",f"{y} {q}"] for y,q in Y]+[["status","Position"]],areas)
