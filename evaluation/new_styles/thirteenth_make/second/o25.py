"""o25 (irregular): reportlab, landscape; several actions share one owner cell and one date cell (drawn as merged); an owner cell that spans more rows than its date; a merged measure; the heading of an area above each table, once parted from it by a page end; signs with a key in a sentence."""
from cl import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import *
rl_fonts()
NAME="o25"; ORG="Westering County Council"; TITLE="Children in Care and Care Leavers: Sufficiency Delivery Plan"
S={"✓":("completed",None),"●":("on_track",None),"○":("not_started",None),"!":("at_risk",None),"":("unknown",None)}
OW1=("Samirah Bashir-Knott\nHead of Fostering","P:Samirah Bashir-Knott|Head of Fostering"); OW2=("Placements Team","B"); OW3=("Jolyon Trewin, Estelle Boakye","P:Jolyon Trewin//P:Estelle Boakye"); OW4=("Leaving Care Service Manager","T"); OW5=("Housing Solutions / Leaving Care Service Manager","B:Housing Solutions//T:Leaving Care Service Manager"); OW6=("Virtual School Head","T")
# ref, words, owner, n rows of the owner's cell, date, rows of the date's cell, measure, state
X=[("Objective 1. More of our children live with foster families in the county","More of our children live with foster families in the county","1",[
("1.1","Hold twelve information evenings, two of which are in Urdu",OW1,4,D("31 March 2027","2027-03-31"),3,"45 new households by March 2028","●"),
("1.2","Cut the time from enquiry to approval from 9 months to 5",OW1,0,D("31 March 2027","2027-03-31"),0,"Average of five months","!"),
("1.3","Raise the allowance for carers of teenagers",OW1,0,D("31 March 2027","2027-03-31"),0,"","○"),
("1.4","Interview all who left fostering in 2025",OW1,0,DONE("Completed June 2026","2026-06-30"),1,"","✓"),
("1.5","Ring the ten nearest agencies about each child before looking further away, and write down why a placement more than twenty miles off was chosen",OW2,2,K("ongoing","Ongoing"),2,"Fewer than 12% of children live over 20 miles away","●"),
("1.6","Weekly call on the five children who have waited longest",OW2,0,K("ongoing","Ongoing"),0,"","●")]),
("Objective 2. Homes of our own","Homes of our own","2",[
("2.1","Buy two houses, one in the north and one on the coast",OW3,3,R("Sept 2026 to Dec 2027","2026-09-01","2027-12-31"),3,"Eight children live in council homes","●"),
("2.2","Register both with Ofsted",OW3,0,R("Sept 2026 to Dec 2027","2026-09-01","2027-12-31"),0,"Both are good at first inspection","○"),
("2.3","Recruit and train the staff, with three months’ shadowing at Larchfield before opening. Staff who have been in care themselves are to be sought out; the county’s own apprenticeship scheme will pay for their diploma. A psychologist is to spend a day a week in each house.",OW3,0,R("Sept 2026 to Dec 2027","2026-09-01","2027-12-31"),0,"","○"),
("2.4","Ask children what a house must have",("",None),1,D("w/c 5 Oct 2026","2026-10-11"),1,"Their list is met","✓")]),
("Objective 3. A start in life for care leavers","A start in life for care leavers","3",[
("3.1","Guarantee an interview for each council job",OW4,2,D("Jan 2027","2027-01-31"),1,"20 care leavers at work in the council","●"),
("3.2","Council tax relief until 25 in all seven districts",OW4,0,D("01/04/2027","2027-04-01"),1,"","!"),
("3.3","Set aside 30 flats a year",OW5,2,D("2026/27","2027-03-31"),2,"No care leaver is homeless","●"),
("3.4","Rent guarantor scheme",OW5,0,D("2026/27","2027-03-31"),0,"No care leaver is homeless","✓"),
("3.5","A laptop and data for everyone who goes to college",OW6,1,D("Start of autumn term 2026","2026-09-30"),1,"","✓")])]
HD=["","Action","Accountable","Complete by","Measure","State"]
c=PS("c",fontName="LS",fontSize=9.5,leading=12.5); b=PS("b",parent=c,fontSize=10,leading=13.5,spaceAfter=6); cb=PS("cb",parent=c,fontName="LSB",textColor=colors.white); z=PS("z",parent=c,fontName="DJ",fontSize=11,alignment=1); h1=PS("h1",fontName="LSB",fontSize=17,leading=21,spaceAfter=6); h2=PS("h2",fontName="LSB",fontSize=12,leading=15,spaceBefore=12,spaceAfter=5,textColor=colors.HexColor("#7a2048"))
Pg=lambda t,s=c: Paragraph(esc(t).replace("\n","<br/>"),s)
F=[Pg(ORG,b),Pg(TITLE,h1),None]
F[-1]=Paragraph("Approved by the Corporate Parenting Board on 8 July 2026. State as at 22 October 2026: <font name='DJ'>✓</font> finished, <font name='DJ'>●</font> on track, <font name='DJ'>!</font> at risk, <font name='DJ'>○</font> not yet begun.",b)
F.append(Pg("On 30 June 2026 there were 814 children in the care of the council, of whom 211 lived outside Westering. There were 402 care leavers between 18 and 25. The plan has three objectives. Where one officer has several actions with the same date, the name and date are given once.",b))
areas=[]
for hd,ti,n,acts in X:
    F.append(Pg(hd,h2)); rows=[[Pg(x,cb) for x in HD]]; st=[("GRID",(0,0),(-1,-1),.6,colors.HexColor("#888888")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#7a2048")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),6),("BOTTOMPADDING",(0,0),(-1,-1),8)]; ga=[]
    for i,(r,d_,ow,no,ts,nt,out,s) in enumerate(acts,1):
        mo=r=="3.4"
        rows.append([Pg(r),Pg(d_),Pg(ow[0]) if no else "",Pg(ts["text"]) if nt else "","" if mo else Pg(out),Pg(s,z)])
        if no>1: st.append(("SPAN",(2,i),(2,i+no-1)))
        if nt>1: st.append(("SPAN",(3,i),(3,i+nt-1)))
        if r=="3.3": st.append(("SPAN",(4,i),(4,i+1)))
        code,al=S[s]; alt={"status":al} if al else {}
        if r=="3.5": alt["timescale"]=[D(ts["text"],"2026-09-01"),D(ts["text"],"2026-09-10"),D(ts["text"],"2026-12-31"),K("unknown",ts["text"])]
        ga.append(AX(r,d_,ow[0],ow[1],ts,out,None,code,None,s,alt=alt or None,drop=["timescale"] if r=="3.5" else None))
    t=Table(rows,colWidths=[32,262,130,100,180,44],repeatRows=1); t.setStyle(TableStyle(st)); F.append(t); areas.append(AREA(n,"other",hd,ti,ga))
F+=[Spacer(1,10),Pg("1.3 depends on the budget meeting of Full Council in February 2027.",b)]
def foot(cv,d): cv.setFont("LS",8); cv.drawRightString(landscape(A4)[0]-45,24,f"Sufficiency Delivery Plan – page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=45,rightMargin=45,topMargin=42,bottomMargin=44,title=TITLE).build(F,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,None,H(*zip(["description","owners","timescale","outcome","status"],HD[1:])),areas,span=True)
