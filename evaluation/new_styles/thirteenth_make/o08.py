"""o08 (kin of cards): PDF by reportlab, A4 upright, two columns of cards in drawn boxes with a coloured head (code and short name), labels above and beside values, a state in a small drawn pill, area bands over the full width."""
from cl import *
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
rl_fonts()
NAME="o08"; ORG="Sallowdene Council"; TITLE="Cleaner, Greener Sallowdene: delivery cards 2026"
S={"done":("completed","Done and dusted"),"go":("on_track","Going to plan"),"care":("at_risk","Needs care"),"stop":("on_hold","Stopped for now"),"soon":("not_started","Not yet started")}
C={"done":"#2b6cb0","go":"#2f855a","care":"#c05621","stop":"#4a5568","soon":"#718096"}
P_=[("Theme 1 | Rubbish and recycling","Rubbish and recycling","1",[
("RR1","Food waste for flats","Bring weekly food waste rounds to all 212 blocks of flats, with a locked housing for each set of bins and a caddy on each doorstep.","Waste Contracts Manager","T",D("1 April 2026","2026-04-01"),"4,000 tonnes a year kept out of the incinerator","care"),
("RR2","Book and collect","Let people book a bulky collection online in two minutes and choose the day","Digital Services","B",D("Easter 2026","2026-04-05"),"Fly-tips fall by a fifth","go"),
("RR3","Repair fairs","Hold a repair fair in each ward once a year with the Sallowdene Tool Library","Wilhelmina Achterberg","P",REC("Every year",ANNUALLY),"12 fairs, 900 things mended","go"),
("RR4","Trade waste check","Inspect the waste contracts of 500 shops and takeaways","Enforcement Team Leader & Environmental Health","T:Enforcement Team Leader//B:Environmental Health",R("Jan to Oct 2026","2026-01-01","2026-10-31"),"Nine in ten hold a proper contract","go")]),
("Theme 2 | Trees, parks and water","Trees, parks and water","2",[
("TP1","Ten thousand trees","Plant 10,000 trees on verges, school fields and the old tip","Parks and Trees Officer","T",D("winter 2026/27","2027-02-28"),"Cover rises from 11% to 13%","soon"),
("TP2","Ponds back","Dig out seven lost ponds and fence them","Dr Idris Penhallow","P:Idris Penhallow||Dr",D("November 2026","2026-11-30"),"Great crested newts in at least three","stop"),
("TP3","Quiet mowing","Buy battery mowers as the old ones wear out","Fleet Manager","T",K("ongoing","Ongoing"),"","go"),
("TP4","Paddling again","Test the water at Sallow Weir each week from May and put the result on a board by the steps","Public Protection","B",F("From May 2026","2026-05-01"),"People know if it is safe to swim","soon")]),
("Theme 3 | Air and travel","Air and travel","3",[
("AT1","School streets","Close the road outside nine schools at the start and end of the day","Cllr Obadiah Finch; Road Safety Lead","P:Obadiah Finch||Cllr//T:Road Safety Lead",D("Sept 2026","2026-09-30"),"More children walk (from 48% to 60%)","go"),
("AT2","Sensors","Hang 40 air sensors and show live readings on a map","Air Quality Officer","T",DONE("Completed 6 February 2026","2026-02-06"),"","done"),
("AT3","Cargo bikes","Lend six cargo bikes to small firms for a month at a time","Nusrat Jahan","P",D("30/06/2026","2026-06-30"),"At least ten firms buy one","care"),
("AT4","Idle engines","Fine drivers who will not switch off by a school, after one warning","Parking Services","B",D("Q3 2026-27","2026-12-31"),"","soon")])]
c=Canvas(path(NAME+".pdf"),pagesize=(595,842)); c.setTitle("cards_v2_FINAL")
bd=PS("bd",fontName="LS",fontSize=10,leading=13); sm=PS("sm",fontName="LS",fontSize=9.2,leading=12); lab=PS("lab",fontName="LSB",fontSize=8,leading=10,textColor=colors.HexColor("#555555"))
def para(t,s,x,y,w):
    p=Paragraph(t,s); _,h=p.wrap(w,500); p.drawOn(c,x,y-h); return y-h
c.setFont("LS",11); c.drawString(42,795,ORG); c.setFont("LSB",19); c.drawString(42,768,TITLE)
y=para("Each card is one promise. The Environment Board looks at the whole pack on the second Thursday of the month and asks the owner of any card that is not going to plan to come and explain. Agreed on 15 January 2026, updated on 10 March 2026.",bd,42,756,511)-14
areas=[]
def foot():
    c.setFont("LS",8); c.drawCentredString(297,24,f"Sallowdene delivery cards – {c.getPageNumber()}")
H_=168; W_=249
for ti_,(hd,ti,n,rows) in enumerate(P_):
    if ti_: foot(); c.showPage(); y=800
    c.setFillColor(colors.HexColor("#1d4d3a")); c.rect(42,y-24,511,24,stroke=0,fill=1); c.setFillColor(colors.white); c.setFont("LSB",12.5); c.drawString(50,y-17,hd); c.setFillColor(colors.black); y-=36; ga=[]
    for i,(ref,nm,desc,ot,sp,ts,out,s) in enumerate(rows):
        x=42+(i%2)*(W_+13); top=y-(i//2)*(H_+14)
        c.setStrokeColor(colors.HexColor("#1d4d3a")); c.setLineWidth(1); c.roundRect(x,top-H_,W_,H_,6,stroke=1,fill=0)
        c.setFillColor(colors.HexColor("#dcefe4")); c.rect(x+.5,top-22,W_-1,16,stroke=0,fill=1); c.setFillColor(colors.black)
        c.setFont("LSB",10.5); c.drawString(x+8,top-18,ref); c.drawString(x+44,top-18,nm)
        yy=para(esc(desc),bd,x+8,top-27,W_-16)-5
        yy=para("<b>Card owner:</b> "+esc(ot),sm,x+8,yy,W_-16)-2
        yy=para("<b>Finish:</b> "+ts["text"],sm,x+8,yy,W_-16)-2
        if out: yy=para("<b>We will see:</b> "+esc(out),sm,x+8,yy,W_-16)
        st,w=S[s]; c.setFillColor(colors.HexColor(C[s])); tw=c.stringWidth(w,"LSB",8.5)+14; c.roundRect(x+W_-tw-8,top-H_+7,tw,14,7,stroke=0,fill=1); c.setFillColor(colors.white); c.setFont("LSB",8.5); c.drawString(x+W_-tw-1,top-H_+11,w); c.setFillColor(colors.black)
        if yy<top-H_+24: print("TIGHT",ref,yy-(top-H_))
        g=AX(ref,desc,ot,sp,ts,out,None,st,None,w,title=nm,drop=["rag"])
        if ref=="RR2": g["alt"]={"timescale":[D(ts["text"],d_) for d_ in ("2026-04-06","2026-04-30","2026-04-03")]+[K("unknown",ts["text"])]}
        ga.append(g)
    areas.append(AREA(n,"theme",hd,ti,ga))
foot(); c.save()
write(NAME,ORG,TITLE,None,H(["ref","(card head)"],["title","(card head)"],["description","(first paragraph)"],["owners","Card owner"],["timescale","Finish"],["outcome","We will see"],["status","(pill)"]),areas)
