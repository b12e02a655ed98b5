"""h19 reportlab, A4 upright: kin of `cards`. Rounded boxes drawn on the canvas; number in a disc at the right of the head, name of the card, sentence, then label-over-value in two columns with other labels and orders (Difference it makes / Led by / Finish by / Latest news), a status ribbon in words; commitments as plain large headings."""
from cl import *
from reportlab.pdfgen import canvas; from reportlab.lib.pagesizes import A4; from reportlab.lib.units import mm; from reportlab.platypus import Paragraph; from reportlab.lib.styles import ParagraphStyle; from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
import glob as G
for n,f in (("DV","DejaVuSerif.ttf"),("DVB","DejaVuSerif-Bold.ttf"),("DS","DejaVuSansCondensed.ttf"),("DSB","DejaVuSansCondensed-Bold.ttf")): pdfmetrics.registerFont(TTFont(n,G.glob("/usr/share/fonts/**/"+f,recursive=True)[0]))
NAME="h19"; ORG="Ashcombe City Council"; TITLE="Corporate Parenting: our promises, card by card"
ST={"Promise kept":("completed","#00695c"),"Getting there":("in_progress","#4c6fb1"),"Stuck":("delayed","#b3261e"),"Not begun":("not_started","#777777")}
PLAN=[("1","Promise 1. A home that feels like home",[
 ("P1","Fewer moves","Give each foster family a named worker whom they can ring in the evening and at weekends, and hold a meeting within three days when a placement begins to wobble.","Fostering Team Manager","T",D("30th November 2025","2025-11-30"),"No more than one child in ten has three homes in a year.","Getting there","The evening rota began in June. Eleven wobble meetings held and nine children stayed."),
 ("P2","Close to school and friends","Recruit 25 foster families in Ashcombe, at least eight of them for teenagers.","Kezia Lund and the Communications Team","P:Kezia Lund//B:Communications Team",D("March 2027","2027-03-31"),"Four in five children live within 20 miles.","Stuck","Twelve approved, but ten families have retired."),
 ("P3","A suitcase, not a bin bag","Hand every child who comes into care, or moves, a proper bag.","Independent Reviewing Officers","T",DONE("Done, May 2025","2025-05-31"),"","Promise kept","Lions Club gave 300 bags.")]),
("2","Promise 2. We will help you to do well at school and at work",[
 ("P4","Plans that teachers use","Cut the personal education plan from fourteen pages to four, with the young person’s own words on the first.","Virtual School Head","T",D("Start of summer term 2026","2026-04-30"),"Nine plans in ten are judged good.","Getting there","Pilot in six schools since September."),
 ("P5","Our family firm","Keep fifteen apprenticeships and paid placements in the Council, the hospital and Ashcombe Water for young people with experience of care.","Director of People; Ashcombe Water","T:Director of People//B:Ashcombe Water",D("by 1 September 2026","2026-09-01"),"Fifteen started and twelve still there a year later.","Not begun",""),
 ("P6","Laptop and data","Lend a laptop with a data card to each pupil from Year 7 to Year 13, and change it when it breaks.","ICT Contract Manager","T",D("31/10/2025","2025-10-31"),"No one does homework on a phone.","Promise kept","All 148 pupils have one.")]),
("3","Promise 3. You will be well, and you will be heard",[
 ("P7","Teeth and eyes","Agree with the ICB that six dental practices keep two places a week for our children.","Designated Nurse for Children in Care","T",D("Winter 2025/26","2026-02-28"),"95% see a dentist each year (71% now).","Stuck","Three practices have agreed. The rest want a higher rate than the contract allows."),
 ("P8","Ask us first","Let the Children in Care Council, Speak Up Ashcombe, comment on any policy that touches them before members see it, and tell them afterwards what changed.","Cllr Hugh Barraclough, Lead Member","P:Hugh Barraclough|Lead Member|Cllr",REC("Every quarter, from July 2025","FREQ=MONTHLY;INTERVAL=3","2025-07-01"),"A ‘you said, we did’ page after each meeting.","Getting there","Two meetings so far."),
 ("P9","Someone to talk to","Offer an independent visitor to everyone who has no visits from family.","Participation Officer / Barnfield Trust","T:Participation Officer//B:Barnfield Trust",D("June 2026","2026-06-30"),"40 matched.","Getting there","18 matched, seven in training.")]),
("4","Promise 4. We stay beside you until you are 25",[
 ("P10","Set-up grant that keeps its worth","Raise the setting up home allowance to £3,000 and then with prices every April.","Finance Business Partner","T",D("From April 2026",None),"","Not begun",""),
 ("P11","No council tax","Take care leavers up to 25 who live in the city out of council tax.","Revenues Manager","T",DONE("In force since 1 April 2025","2025-04-01"),"All 96 exempt.","Promise kept","Agreements with the two neighbouring districts are being written.")])]
PLAN[3][2][0]=PLAN[3][2][0][:5]+(F("From April 2026","2026-04-01"),)+PLAN[3][2][0][6:]
W,Hh=A4; L=18*mm; cw=W-2*L; c=canvas.Canvas(path(NAME+".pdf"),pagesize=A4); pg=[1]
def P(s,f="DV",z=9.5,col="#222222",ld=None): return Paragraph(esc(s),ParagraphStyle("x",fontName=f,fontSize=z,leading=ld or z*1.3,textColor=HexColor(col)))
def foot(): c.setFont("DS",7.5); c.setFillColor(HexColor("#666666")); c.drawCentredString(W/2,11*mm,f"Corporate Parenting Board · October 2025 · {pg[0]}")
def new(): foot(); c.showPage(); pg[0]+=1; return Hh-20*mm
def flow(p,x,y,w): h=p.wrap(w,999)[1]; p.drawOn(c,x,y-h); return y-h
y=flow(P(ORG,"DS",10),L,Hh-20*mm,cw); y=flow(P(TITLE,"DVB",21,"#00695c"),L,y-4*mm,cw)
y=flow(P("When a child comes into care the whole Council becomes a parent. These cards say what that parent has promised and how we are getting on. They were written with Speak Up Ashcombe in the spring of 2025 and brought up to date in October."),L,y-4*mm,cw)
areas=[]
for n,hd,cs in PLAN:
    hp=P(hd,"DVB",14,"#4a148c")
    if y<90*mm: y=new()
    y=flow(hp,L,y-7*mm,cw)-2*mm; ga=[]
    for ref,ti,de,ot,sp,ts,out,st,pr in cs:
        pd=P(de); cells=[("Difference it makes",out),("Led by",ot),("Latest news",pr),("Finish by",ts["text"])]
        half=cw/2-9*mm; hs=[(P(v,"DS",9).wrap(half,999)[1]+11 if v else 0) for _,v in cells]; r1=max(hs[0],hs[1]); r2=max(hs[2],hs[3]); dh=pd.wrap(cw-12*mm,999)[1]; h=14*mm+dh+r1+r2+9*mm
        if y-h<20*mm: y=new()
        c.setFillColor(HexColor("#faf6ff")); c.setStrokeColor(HexColor("#b39ddb")); c.roundRect(L,y-h,cw,h,9,fill=1)
        c.setFillColor(HexColor("#4a148c")); c.circle(L+cw-9*mm,y-7.5*mm,5.2*mm,fill=1,stroke=0); c.setFillColor(HexColor("#ffffff")); c.setFont("DSB",9); c.drawCentredString(L+cw-9*mm,y-8.6*mm,ref)
        flow(P(ti,"DVB",11.5),L+6*mm,y-4*mm,cw-70*mm)
        sw=pdfmetrics.stringWidth(st,"DSB",8.5)+10; c.setFillColor(HexColor(ST[st][1])); c.rect(L+cw-18*mm-sw,y-9.5*mm,sw,5.2*mm,fill=1,stroke=0); c.setFillColor(HexColor("#ffffff")); c.setFont("DSB",8.5); c.drawString(L+cw-18*mm-sw+5,y-8*mm,st)
        yy=flow(pd,L+6*mm,y-14*mm,cw-12*mm)-3*mm; xs=[L+6*mm,L+cw/2+3*mm]
        for row,rh in ((cells[:2],r1),(cells[2:],r2)):
            for x,(l,v) in zip(xs,row):
                if v: c.setFont("DSB",7.5); c.setFillColor(HexColor("#6a4fa0")); c.drawString(x,yy-7,l.upper() if False else l); flow(P(v,"DS",9),x,yy-9,half)
            yy-=rh+1.5*mm
        y-=h+3.5*mm
        alt={}
        if st=="Stuck": alt["status"]=["off_track","at_risk","on_hold"]
        if st=="Getting there": alt["status"]=["on_track"]
        if st=="Not begun": alt["status"]=["planned"]
        if ref=="P11": alt["timescale"]=[K("in_place",ts["text"],None,None),K("in_place",ts["text"],"2025-04-01",None),F(ts["text"],"2025-04-01")]
        if ref=="P4": alt["timescale"]=[D(ts["text"],"2026-05-31"),D(ts["text"],"2026-07-31"),F(ts["text"],"2026-05-01"),D(ts["text"],"2026-05-01")]
        if ref=="P3": alt["owners"]=[o("T:Independent Reviewing Officers")]
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,ST[st][0],title=ti,status_text=st,alt=alt or None))
    areas.append(AREA(n,"other",hd,hd.split(". ",1)[1],ga))
foot(); c.save()
write(NAME,ORG,TITLE,None,[["title","(card head)"],["ref","(disc)"],["status","(ribbon)"],["outcome","Difference it makes"],["owners","Led by"],["progress","Latest news"],["timescale","Finish by"]],areas)
