"""n08 (kin of cards): reportlab, upright. Cards in two columns of a page: a strip with number and title, a pill, the action, then labels in small capitals above their values; areas as bands across the page."""
from cl import *
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="n08"; ORG="Ludbrook District Council"; TITLE="Ludbrook Town Centre Recovery Plan"
W={"DELIVERED":("completed","#2f75b5"),"PROGRESSING":("in_progress","#548235"),"HELD UP":("delayed","#c55a11"),"TO START":("not_started","#7f7f7f")}
P_=[("Ambition 1 | Streets where people want to stay","Streets where people want to stay","1",[
("1.1","Market Square","Relay the square in local stone, with 60 seats, eight trees and a level way through for wheelchairs.","Regeneration Manager","T",D("October 2027","2027-10-31"),"Footfall on Saturdays is back at the level of 2018","PROGRESSING"),
("1.2","Shopfronts","Give grants of up to £8,000 to owners who restore old fronts","Conservation Officer","T",R("May 2026 to April 2028","2026-05-01","2028-04-30"),"30 fronts restored","PROGRESSING"),
("1.3","After dark","Light the five alleys between Corn Street and the river, and ask women which other ways they avoid at night","Streetscene / Ludbrook Night Safe","B:Streetscene//B:Ludbrook Night Safe",D("before 31 October 2026","2026-10-31"),"Two thirds of women say they feel safe","HELD UP"),
("1.4","Public toilets","Reopen the toilets at the bus station with a Changing Places room.","Facilities Team","B",DONE("Completed June 2026","2026-06-30"),"","DELIVERED")]),
("Ambition 2 | Shops and work","Shops and work","2",[
("2.1","Empty units","Use the new power to auction leases on shops that have been empty for a year","Estates Surveyor","T",D("Q4 2026/27","2027-03-31"),"Vacancy falls from 22% to 12%","TO START"),
("2.2","Meanwhile lets","Offer six months rent-free to makers and clubs","Siobhán Carrick","P",K("ongoing","Ongoing"),"Fifteen lets a year","PROGRESSING"),
("2.3","The old Woolworths","Buy the building and turn the ground floor into a food hall, the first floor into desks by the day, and the roof into a garden. Bring a business case to Cabinet with two other choices.","Director of Place, Siobhán Carrick","T:Director of Place//P:Siobhán Carrick",D("Business case Jan 2027, purchase July 2027","2027-07-31",[("Business case","2027-01-31"),("purchase","2027-07-31")]),"120 jobs","HELD UP"),
("2.4","Market traders","Halve the pitch fee for the first ten weeks of a new stall","Markets Officer","T",F("From 6 April 2027","2027-04-06"),"Forty stalls on Thursdays","TO START")]),
("Ambition 3 | Things to do","Things to do","3",[
("3.1","Festival of the River","Hold a free festival with the town’s bands, choirs and temples","Events & Culture","B",REC("Annually from August 2026",ANNUALLY,start="2026-08-01"),"10,000 visitors","DELIVERED"),
("3.2","Library late","Keep the library open until nine on Thursdays","Library Manager","T",D("1 Feb 2027","2027-02-01"),"300 visits a month after six","TO START"),
("3.3","A cinema","Find an operator for a three-screen cinema","","",K("unknown","Not yet known"),"","TO START"),
("3.4","Play on the way","Put small things to climb on and listen to between the school and the square","Parks Projects Officer with Year 5 of St Hild’s School","T:Parks Projects Officer//B:Year 5 of St Hild’s School",D("Summer term 2027","2027-07-31"),"Children walk, and say why","PROGRESSING")])]
rl_fonts()
N=ParagraphStyle("n",fontName="LS",fontSize=9,leading=11.4); Bo=ParagraphStyle("b",parent=N,fontName="LSB",fontSize=10.5,leading=13); Lb=ParagraphStyle("l",parent=N,fontName="LSB",fontSize=7,leading=9,textColor=colors.HexColor("#5f3b8a"))
c=canvas.Canvas(path(NAME+".pdf"),pagesize=(595,842)); c.setTitle(TITLE); Y=842; pg=[1]
def para(t,s,x,y,w,draw=True):
    p=Paragraph(esc(t),s); _,h=p.wrap(w,999)
    if draw: p.drawOn(c,x,y-h)
    return h
def card(a,x,y,w,draw):
    ref,ti,desc,ot,sp,ts,out,st=a; y0=y; y-=8
    y-=max(para(f"{ref}  {ti}",Bo,x+8,y,w-96,draw),13)+5
    y-=para(desc,N,x+8,y,w-16,draw)+6
    hs=para("WHO",Lb,x+8,y,w/2-12,draw),para("WHEN",Lb,x+w/2,y,w/2-8,draw); y-=9
    y-=max(para(ot or "–",N,x+8,y,w/2-14,draw),para(ts["text"],N,x+w/2,y,w/2-8,draw))+5
    if out: para("WE WILL KNOW IT WORKED WHEN",Lb,x+8,y,w-16,draw); y-=9; y-=para(out,N,x+8,y,w-16,draw)+4
    h=y0-y+5
    if draw:
        c.setStrokeColor(colors.HexColor("#5f3b8a")); c.setLineWidth(.8); c.roundRect(x,y0-h,w,h,5)
        c.setFillColor(colors.HexColor(W[st][1])); c.roundRect(x+w-84,y0-22,76,14,6,stroke=0,fill=1); c.setFillColor(colors.white); c.setFont("LSB",7.5); c.drawCentredString(x+w-46,y0-17.6,st); c.setFillColor(colors.black)
    return h
def new():
    c.setFont("LS",8); c.drawCentredString(297,24,f"Ludbrook Town Centre Recovery Plan  •  page {pg[0]}"); c.showPage(); pg[0]+=1
y=800; y-=para(ORG,N,40,y,500)+2; y-=para(TITLE,ParagraphStyle("t",parent=Bo,fontSize=20,leading=25),40,y,515)+4
y-=para("Twelve actions agreed by the Town Board on 23 March 2026. Each has one card. The word at the top right says where it stood on 9 November 2026.",N,40,y,515)+10
areas=[]
for hd,ti,n,rows in P_:
    hh=max(card(r,0,0,252,False) for r in rows[:2])
    if y-hh-30<45: new(); y=800
    c.setFillColor(colors.HexColor("#5f3b8a")); c.rect(40,y-20,515,20,stroke=0,fill=1); c.setFillColor(colors.white); c.setFont("LSB",11); c.drawString(48,y-14,hd); c.setFillColor(colors.black); y-=28; ga=[]
    for i in range(0,len(rows),2):
        h=max(card(r,0,0,252,False) for r in rows[i:i+2])
        if y-h<45: new(); y=800
        for j,r in enumerate(rows[i:i+2]): card(r,40+j*263,y,252,True)
        y-=h+9
    for ref,t,desc,ot,sp,ts,out,st in rows:
        alt={}
        if st=="PROGRESSING": alt["status"]=["on_track"]
        if st=="HELD UP": alt["status"]=["at_risk","on_hold"]
        if ref=="3.4": alt["owners"]=[o("T:Parks Projects Officer//B:Year 5 of St Hild’s School@support")]
        if ref=="1.3": alt["timescale"]=[D(ts["text"],"2026-10-30")]
        ga.append(AX(ref,desc,ot or None,sp,ts,out,None,W[st][0],None,st,title=t,alt=alt or None,drop=["owner_text"] if ref=="3.3" else None))
    areas.append(AREA(n,"other",hd,ti,ga)); y-=6
new(); c.save()
write(NAME,ORG,TITLE,None,H(("ref","(card head)"),("title","(card head)"),("description","(card)"),("owners","WHO"),("timescale","WHEN"),("outcome","WE WILL KNOW IT WORKED WHEN"),("status","(pill)")),areas)
