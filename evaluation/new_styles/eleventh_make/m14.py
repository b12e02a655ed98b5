"""m14 (hard: cards in two columns): drawn with reportlab on A4 upright: two cards beside each other under a band for the area; code and name in a coloured head, the status in a rounded pill at the right of it, then the text and labelled lines, labels in small capitals above or before their words; the last card of an area may stand alone."""
from cl import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph
from reportlab.lib.styles import ParagraphStyle
NAME="m14"; ORG="Pennycross Town and District Council"; TITLE="Homelessness and rough sleeping: our promises after the review"; INSP=None
rl_fonts()
S={"Kept":("completed","#2b6cb0"),"Going well":("on_track","#2f855a"),"Needs a push":("at_risk","#c77700"),"Broken so far":("off_track","#c53030"),"Not begun yet":("not_started","#718096")}
P_=[("Aim A: Fewer people lose their home","Fewer people lose their home","A",[
("A-1","Landlord line","Open a telephone line for landlords who think of giving notice, staffed by someone who can agree a payment on the spot.","Housing Solutions Manager","T",D("1 June 2026","2026-06-01"),"100 tenancies saved a year","37 saved by September.","Going well"),
("A-2","Leaving care","Give every care leaver a plan for their home six months before they turn 18.","Leaving Care Team","B",K("ongoing","Ongoing"),"No care leaver asks for help as homeless","","Needs a push"),
("A-3","Prison gate","Meet people at HMP Scarrowby four weeks before release.","Gwendolyn Marsh (Resettlement Worker)","P:Gwendolyn Marsh|Resettlement Worker",F("From March 2026","2026-03-01"),"Eight in ten have a bed on the first night","29 of 41 had one.","Going well")]),
("Aim B: Help comes quickly","Help comes quickly","B",[
("B-1","Same-day call","Ring back on the day if someone may sleep out that night.","Duty Team Leaders","T",K("immediate","Immediate"),"All calls returned","98% in August.","Going well"),
("B-2","Plans people can read","Rewrite personal housing plans in plain words, with three things that we do and three that you do.","Policy Officer, Housing","T",D("May 2026","2026-05-31"),"People can say what is in their plan","In use. The old form was withdrawn on 8 May.","Kept"),
("B-3","Fewer families in hotels","Lease 45 houses for families for five years.","Property Team / Head of Housing","B:Property Team//T:Head of Housing",R("April 2026 to March 2027","2026-04-01","2027-03-31"),"No family in a hotel beyond six weeks","Nine leased. Owners want rents above what we may pay, and two have withdrawn.","Broken so far"),
("B-4","Check our decisions","Have a panel look at ten refusals each quarter.","Legal Services","B",REC("Quarterly",QUARTERLY),"","","Not begun yet")]),
("Aim C: Nobody sleeps out","Nobody sleeps out","C",[
("C-1","Winter beds","Keep 24 beds open from the first frost, with a place for dogs.","St Brannoc’s Night Shelter","B",D("Nov 2026","2026-11-30"),"Nobody is turned away","The hall is booked.","Going well"),
("C-2","Nurse on the street","Send a nurse out with the outreach workers three mornings a week.","Dr Caspian Lowe & Outreach Service","P:Caspian Lowe||Dr//B:Outreach Service",D("30/09/2026","2026-09-30"),"60 people have a health check","The post was filled in July but the nurse has left.","Needs a push"),
("C-3","Homes first","Offer 15 flats with support that stays for as long as it is wanted","Cllr Ines Farrow","P:Ines Farrow||Cllr",D("Summer 2027","2027-08-31"),"Four in five are still there after a year","","Not begun yet")])]
LB=("ANSWERS FOR IT","DATE","WE SHALL KNOW BY","WHERE WE ARE")
b=ParagraphStyle("b",fontName="LS",fontSize=10,leading=12.6); sm=ParagraphStyle("s",parent=b,fontName="LSB",fontSize=7.6,leading=10,textColor=colors.HexColor("#555555"))
c=canvas.Canvas(path(NAME+".pdf"),pagesize=A4); c.setTitle(TITLE); PW,PH=A4; X=15*mm; CW=86*mm; GAP=8*mm; y=PH-22*mm
def foot():
    c.setFont("LS",8); c.setFillColor(colors.grey); c.drawString(X,10*mm,"Pennycross – homelessness promises – October 2026"); c.drawRightString(PW-X,10*mm,str(c.getPageNumber())); c.setFillColor(colors.black)
c.setFont("LS",11); c.drawString(X,y,ORG); y-=9*mm
p=Paragraph(TITLE,ParagraphStyle("t",fontName="LSB",fontSize=19,leading=23)); w,hh=p.wrap(PW-2*X,200); p.drawOn(c,X,y-hh+14); y-=hh
p=Paragraph("A review by people who have been homeless told us where we let them down. These ten promises are our answer. Each card is one promise, with the person or team that answers for it. A card is changed only when the reviewers agree.",b); w,hh=p.wrap(PW-2*X,200); p.drawOn(c,X,y-hh); y-=hh+7*mm
def content(r):
    ref,name,desc,ot,sp,ts,out,pr,stx=r; f=[Paragraph(esc(desc),b)]
    for l,v in zip(LB,(ot,ts["text"],out,pr)):
        if v: f+=[Paragraph(l,sm),Paragraph(esc(v),b)]
    hs=[q.wrap(CW-8*mm,999)[1] for q in f]
    return f,hs,sum(hs)+3*len(f)+11*mm+3*mm
areas=[]
for hd,ti,n,rows in P_:
    cs=[(r,)+content(r) for r in rows]; first=True
    for k in range(0,len(cs),2):
        pair=cs[k:k+2]; H=max(x[3] for x in pair)
        if y-H-(12*mm if first else 0)<18*mm: foot(); c.showPage(); y=PH-18*mm
        if first:
            c.setFillColor(colors.HexColor("#2d3748")); c.rect(X,y-9*mm,PW-2*X,9*mm,fill=1,stroke=0); c.setFillColor(colors.white); c.setFont("LSB",13); c.drawString(X+3*mm,y-6.3*mm,hd); c.setFillColor(colors.black); y-=13*mm; first=False
        for j,(r,f,hs,_) in enumerate(pair):
            x0=X+j*(CW+GAP); c.setStrokeColor(colors.HexColor("#a0aec0")); c.roundRect(x0,y-H,CW,H,2*mm,fill=0,stroke=1)
            c.setFillColor(colors.HexColor("#edf2f7")); c.rect(x0+.3*mm,y-9*mm,CW-.6*mm,8.2*mm,fill=1,stroke=0); c.setFillColor(colors.black)
            c.setFont("LSB",10.5); c.drawString(x0+3*mm,y-6.2*mm,r[0]+"  "+r[1])
            tw=c.stringWidth(r[8],"LSB",8)+5*mm; c.setFillColor(colors.HexColor(S[r[8]][1])); c.roundRect(x0+CW-tw-2*mm,y-7.6*mm,tw,5.4*mm,2.7*mm,fill=1,stroke=0); c.setFillColor(colors.white); c.setFont("LSB",8); c.drawCentredString(x0+CW-tw/2-2*mm,y-5.9*mm,r[8]); c.setFillColor(colors.black)
            yy=y-11*mm
            for q,h1 in zip(f,hs): q.drawOn(c,x0+4*mm,yy-h1); yy-=h1+3
        y-=H+5*mm
    ga=[]
    for ref,name,desc,ot,sp,ts,out,pr,stx in rows:
        st=S[stx][0]; alt={}
        if st=="at_risk": alt["status"]=["delayed","unknown"]
        if st=="off_track": alt["status"]=["delayed","unknown"]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,stx,title=name,drop=["rag"],alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
foot(); c.save()
write(NAME,ORG,TITLE,INSP,[["ref","(code in the card’s head)"],["title","(name in the card’s head)"],["status","(pill)"],["owners",LB[0]],["timescale",LB[1]],["outcome",LB[2]],["progress",LB[3]]],areas)
