"""l13 (kin of line-numbers): reportlab canvas, A4 lying, an annex to a cabinet report whose lines are numbered in the left margin (1, 2, 3 … on every text line of the page, starting again on each page), beside a table drawn with thin rules; housing and homelessness, scrutiny recommendations."""
from cl import *
from reportlab.pdfgen import canvas
from reportlab.lib.utils import simpleSplit
rl_fonts()
NAME="l13"; ORG="Lindbourne District Council"; TITLE="Annex C: Response to the scrutiny review of homelessness"; INSP=None
ST={"1.1":("completed","Done"),"1.2":("completed","Done"),"1.3":("in_progress","In hand"),"2.1":("delayed","Late"),"2.2":("in_progress","In hand"),"2.3":("not_started","Not yet begun"),"2.4":("completed","Done"),"3.1":("in_progress","In hand"),"3.2":("not_started","Not yet begun"),"3.3":("delayed","Late")}
HEAD=["Item","Cabinet’s undertaking","Portfolio or officer","When","Result looked for","Latest word"]
P_=[("1","Recommendation 1: Act before families lose their home","Act before families lose their home",[
("1.1","Ring every tenant whose landlord has served a section 21 notice within three working days, and offer to speak to the landlord.","Housing Solutions Manager","T",D("May 2025","2025-05-31"),"More homes saved at the prevention stage, 62% of cases in place of 48%.","Done. The rule is in the new procedure and was checked by internal audit in June."),
("1.2","Set aside £60,000 of the prevention grant for rent arrears of families with children under ten.","Cllr Desmond Pyke (Housing)","P:Desmond Pyke|Housing|Cllr",D("1 April 2025","2025-04-01"),"Forty evictions a year do not happen.","Done. 13 payments made so far."),
("1.3","Place an adviser in the food bank and in the job centre, one day a week each.","Lindbourne Citizens Advice / Revenues and Benefits","B:Lindbourne Citizens Advice//B:Revenues and Benefits",F("From September 2025","2025-09-01"),"People come to us eight weeks sooner.","In hand. The job centre has agreed to give a desk.")]),
("2","Recommendation 2: Fewer nights in bed and breakfast","Fewer nights in bed and breakfast",[
("2.1","Buy or lease twelve flats as temporary homes, four of them with a lift or on the ground floor.","Head of Housing Delivery","T",R("June 2025 – March 2026","2025-06-01","2026-03-31"),"No family spends more than six weeks in bed and breakfast.","Late. Offers on five flats were accepted; two fell through after the survey."),
("2.2","Inspect each room before it is used and twice a year after that.","Private Sector Team","B",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"No room with a category 1 hazard.","In hand. Nine of 31 rooms inspected."),
("2.3","Agree with the county council who pays for the school taxi when a family is placed out of the district.","Ewa Sobczak","P",D("31.10.25","2025-10-31"),"Children stay at their school.","Not yet begun. A first meeting is fixed for 2 September."),
("2.4","Report the cost of temporary homes to Cabinet every month.","Section 151 Officer","T",REC("Monthly","FREQ=MONTHLY"),"Overspend is seen in the same quarter.","Done. In the budget monitor since May.")]),
("3","Recommendation 3: Rough sleeping","Rough sleeping",[
("3.1","Keep the night shelter open from November to the end of March, whatever the weather.","Head of Housing Delivery and Churches Together","T:Head of Housing Delivery//B:Churches Together",R("November 2025 to March 2026","2025-11-01","2026-03-31"),"Nobody is turned away for want of a bed.","In hand. £38,000 found; the hall wants a fire risk assessment."),
("3.2","Employ a nurse for people on the street jointly with the hospital.","Dr Imogen Fell","P:Imogen Fell||Dr",K("unknown","TBC"),"Fewer visits to A&E.","Not yet begun."),
("3.3","Count rough sleepers with volunteers on one night each season and publish the figure.","Outreach Team","B",D("Winter 2025/26","2026-02-28"),"Figures that people believe.","Late. The summer count was missed.")])]
W,HT=841.9,595.3; X=[74,112,352,470,560,682]; R_=806; LH=12.4; TOP=545; BOT=58
c=canvas.Canvas(path(NAME+".pdf"),pagesize=(W,HT)); c.setTitle(TITLE); y=TOP; ln=0; page=1
def num(y):
    global ln
    ln+=1; c.setFont("LR",8); c.setFillGray(.35); c.drawRightString(50,y,str(ln)); c.setFillGray(0)
def foot():
    c.setFont("LR",9); c.drawString(74,30,"Cabinet, 16 September 2025"); c.drawRightString(R_,30,f"Annex C, page {page}")
def new():
    global y,ln,page
    foot(); c.showPage(); page+=1; y=TOP; ln=0
def line(t,x,font,size): c.setFont(font,size); c.drawString(x,y,t)
def rule(yy): c.setLineWidth(.5); c.line(68,yy,R_,yy)
def heads():
    global y
    rule(y+10)
    for x,h in zip(X,HEAD): line(h,x,"LRB",10)
    num(y); rule(y-4); y-=LH+4
line(ORG,74,"LR",11); num(y); y-=22; line(TITLE,74,"LRB",17); num(y); y-=20
for t in simpleSplit("Cabinet considered the scrutiny review on 11 March 2025 and accepted all three recommendations. This annex sets out what has been undertaken and how far each undertaking has come. Line numbers are given so that members can refer to them in debate.","LR",10.5,R_-74):
    line(t,74,"LR",10.5); num(y); y-=LH+1
areas=[]
for n,hd,ti,rows in P_:
    if y<BOT+90: new()
    y-=12; line(hd,74,"LRB",12); num(y); y-=20; heads(); ga=[]
    for ref,desc,ot,sp,ts,oc,pr in rows:
        cols=[simpleSplit(t,"LR",10,(X+[R_])[i+1]-X[i]-8) for i,t in enumerate((ref,desc,ot,ts["text"],oc,pr))]
        k=max(map(len,cols))
        if y-k*LH<BOT: new(); heads()
        for j in range(k):
            for x,q in zip(X,cols):
                if j<len(q): line(q[j],x,"LR",10)
            num(y); y-=LH
        rule(y+LH-4); y-=4
        code,st=ST[ref]; rest=pr[len(st)+1:].strip() or None
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,oc,pr,code,status_text=st,alt={"progress":[rest],**({"status":["at_risk"]} if st=="Late" else {})}))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
foot(); c.save()
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["description",HEAD[1]],["owners",HEAD[2]],["timescale","When"],["outcome",HEAD[4]],["progress",HEAD[5]]],areas)
