"""b13 reportlab, A4 landscape: a multi-agency plan after a joint targeted area inspection. Half ruled: upright lines between the columns and one heavy line under each area's actions, none between actions; initials for owners with the key on the last page; note marks with footnotes at the foot of the page; an area that goes on is headed '(continued)' on the next page; head repeated."""
from bl import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table
from reportlab.pdfgen import canvas
NAME="b13"; ORG="Tyneholme Safeguarding Children Partnership"; TITLE="Multi-agency Improvement Plan"; INSP="Joint targeted area inspection of the multi-agency response to serious youth violence, 10 to 14 February 2025"
N={"AB":("Alison Boothroyd","Head of Early Help",None),"CDM":("Caitlin Doherty-Marsh","Youth Justice Service Manager",None),"PS":("Pritam Sahota","Designated Nurse",None),"JW":("Jude Warrender",None,"Det Ch Insp"),"EL":("Elin Llewellyn","Education Inclusion Manager",None),"TB":("Tobias Brandt","Community Safety Manager",None)}
def I(*k): return [P(N[x][0],post=N[x][1],title=N[x][2],org="Tyneholme Police" if x=="JW" else None) for x in k]
def alts(*k): return {"owners":[[P(N[x][0],title=N[x][2]) for x in k],[P(N[x][0]) for x in k],[P(N[x][0],post=N[x][1],title=N[x][2]) for x in k],[P(N[x][0],post=N[x][1] or ("Det Ch Insp" if x=="JW" else None)) for x in k]]}
ST={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("delayed","red")}
PLAN=[("1","Identifying children at risk","A: Too many children were known to one agency only.",[
 ("1.1","Map all children under 18 linked to the three priority groups, using police, school and hospital data, and refresh the list each month.","JW / CDM",("JW","CDM"),D("May 2025","2025-05-31"),"Every child on the list has a lead professional.","First map agreed on 20 May with 64 children; 11 of them were new to children’s services.","B",0),
 ("1.2","Put a youth violence question into the screening tool at the front door.","AB",("AB",),D("30/06/25","2025-06-30"),"Contacts show what is known of risk outside the home.","Question live. Used in 71% of contacts.","G",0),
 ("1.3","Share hospital attendances for assault and knife injury each Monday.","PS",("PS",),REC("Weekly from April 2025",WEEKLY,"2025-04-01"),"No injury goes without a discussion.","Emergency department sends the list; walk-in centres do not yet.","A",0),
 ("1.4","Share the learning from the review of Child K with every team, school and ward that knew him, in person and not by e-mail.","AB, PS, EL",("AB","PS","EL"),D("by 30 June 2025","2025-06-30"),"Staff can say what they would now do differently.","31 of 34 sessions held. The last three are in July.","R",0),
 ("1.5","Train 300 front-line staff in contextual safeguarding.","Partnership Training Officer",None,R("June 2025 – March 2026","2025-06-01","2026-03-31"),"Staff use the safety mapping tool with the child.","84 trained.","G",0)]),
 ("2","Working with schools","B: Children who were out of school were hard to find and harder to help.",[
 ("2.1","Hold a weekly panel on each child at risk of permanent exclusion.","EL",("EL",),REC("Weekly",WEEKLY),"Permanent exclusions fall by a third.","Panel has met since Easter; 23 exclusions withdrawn.","G",0),
 ("2.2","Bring an end to part-time timetables of more than six weeks.","EL and headteachers",("EL",),D("Sept 2025","2025-09-30"),"No child on a long part-time timetable.","38 children in May, 29 in July. Two trusts have not replied.","R",1),
 ("2.3","Place a youth worker in each of the five secondary schools nearest the hot spots.","TB",("TB",),D("Autumn term 2025","2025-12-31"),"Pupils know whom to go to.","Four in post.","A",0)]),
 ("3","Disruption and enforcement","C: Work with adults who exploit children was not joined up.",[
 ("3.1","Hold a monthly meeting on adults of concern with housing, licensing and trading standards.","JW",("JW",),REC("Monthly",MONTHLY),"At least two disruption actions a month.","Five meetings. Two premises closed.","G",0),
 ("3.2","Review every child arrested for intent to supply for signs of exploitation before a charging decision.","JW/CDM",("JW","CDM"),K("immediate","Immediate"),"National Referral Mechanism is used early.","In place in two of three custody suites.","A",0),
 ("3.3","Write guidance on civil orders for front-line managers.","TB; Legal Services",("TB",),D("31 October 2025","2025-10-31"),"Managers know which order to ask for.",None,"G",2)]),
 ("4","Listening to children, parents and communities","D: Leaders could not say what children thought of the help they had.",[
 ("4.1","Recruit twelve peer researchers aged 14 to 18 and pay them.","CDM",("CDM",),D("July 2025","2025-07-31"),"Partners change at least three things because of what they are told.","Nine recruited.","R",0),
 ("4.2","Open a parents’ group in the east and one in the west.","AB/PS",("AB","PS"),D("Nov 2025","2025-11-30"),"Parents say they no longer feel alone.","East group meets each fortnight.","G",0),
 ("4.3","Report to the Partnership Executive on progress and on what children have said.","Independent Scrutineer",None,REC("Quarterly (first report September 2025)",QUARTERLY,None,"2025-09-30"),"Executive minutes show a challenge and an answer.","First report is on the forward plan.","G",0),
 ("4.4","Publish a summary of this plan for young people.","AB",("AB",),DONE("Completed June 2025","2025-06-30"),"Young people helped to write it.","Film and leaflet out.","B",0)])]
W,Hh=landscape(A4); b=ParagraphStyle("b",fontName="Times-Roman",fontSize=11,leading=13.5); bb=ParagraphStyle("bb",parent=b,fontName="Times-Bold"); hb=ParagraphStyle("hb",parent=bb,fontSize=11.5,leading=14)
COLS=[34,222,92,84,140,154,48]; HEAD=["No.","Multi-agency action","Lead","When","Difference for children","Progress at 31 July 2025","BRAG"]
NOTES={1:"Subject to the agreement of the trusts’ boards.",2:"After the High Court hearing in September."}
FILL={"B":"#9dc3e6","G":"#a9d18e","A":"#ffd966","R":"#ff9999"}
cv=canvas.Canvas(path(NAME+".pdf"),pagesize=(W,Hh),invariant=1); cv.setTitle(TITLE)
X=34; BOT=62; page=[0]; y=[0]; notes=[[]]
def para(x,s=b): return Paragraph(esc(x or ""),s)
def newpage():
    if page[0]: endpage()
    page[0]+=1; y[0]=Hh-36; notes[0]=[]
def endpage():
    cv.setFont("Times-Roman",8)
    if notes[0]:
        cv.line(X,BOT-6,X+120,BOT-6); yy=BOT-16
        for k in notes[0]:
            cv.setFont("Times-Roman",6); cv.drawString(X,yy+3,str(k)); cv.setFont("Times-Roman",8); cv.drawString(X+6,yy,NOTES[k]); yy-=10
    cv.drawRightString(X+sum(COLS),22,f"{ORG}  |  version 2  |  {page[0]}"); cv.showPage()
def draw(p,w,x): pw,ph=p.wrap(w,1000); p.drawOn(cv,x,y[0]-ph); return ph
def rowh(cells): return max(p.wrap(w-8,1000)[1] for p,w in zip(cells,COLS))+8
def row(cells,fill=None,rag=None):
    h=rowh(cells); x=X
    if fill: cv.setFillColor(colors.HexColor(fill)); cv.rect(X,y[0]-h,sum(COLS),h,stroke=0,fill=1); cv.setFillColor(colors.black)
    if rag: cv.setFillColor(colors.HexColor(rag)); cv.rect(X+sum(COLS[:-1]),y[0]-h,COLS[-1],h,stroke=0,fill=1); cv.setFillColor(colors.black)
    for p,w in zip(cells,COLS): 
        ph=p.wrap(w-8,1000)[1]; p.drawOn(cv,x+4,y[0]-3-ph); x+=w
    x=X; cv.setLineWidth(0.5)
    for w in COLS[:-1]: x+=w; cv.line(x,y[0],x,y[0]-h)
    y[0]-=h
newpage(); y[0]-=draw(para(TITLE,ParagraphStyle("t",parent=bb,fontSize=22,leading=27)),700,X); y[0]-=draw(para(ORG,hb),700,X); y[0]-=draw(para(INSP),740,X)+6
y[0]-=draw(para("The inspectorates’ joint letter asked the partnership for a written statement of proposed action. The police, the integrated care board and the council have agreed this one. Leads are shown by their initials; the key is on the last page."),740,X)+10
areas=[]
for n,t,found,acts in PLAN:
    hd=f"Priority {n} – {t}"; ga=[]
    if y[0]<BOT+110: newpage()
    y[0]-=6; y[0]-=draw(para(hd,hb),740,X)+4; row([para(x,bb) for x in HEAD],"#e7e6e6")
    for ref,a,ot,ini,ts,out,pr,s,fn in acts:
        mark=f'<super size="7">{fn}</super>' if fn else ""
        cells=[para(ref),para(a),para(ot),Paragraph(esc(ts["text"])+mark,b),para(out),para(pr),para(s,bb)]
        if y[0]-rowh(cells)<BOT: newpage(); y[0]-=draw(para(hd+" (continued)",hb),740,X)+4; row([para(x,bb) for x in HEAD],"#e7e6e6")
        if fn: notes[0].append(fn)
        row(cells,None,FILL[s]); m={}
        if ref=="2.2": ow=I("EL")+[T("headteachers")]; m["alt"]={"owners":[[P(N["EL"][0])]+[T("headteachers")],[P(N["EL"][0],post=N["EL"][1]),B("headteachers")]]}
        elif ref=="3.3": ow=I("TB")+[B("Legal Services")]; m["alt"]={"owners":[[P(N["TB"][0]),B("Legal Services")]]}
        elif ini: ow=I(*ini); m["alt"]=alts(*ini)
        else: ow=[T(ot)]
        if ref=="4.3": m["alt"]={"timescale":[REC(ts["text"],QUARTERLY,None,None,[("first report","2025-09-30")])]}
        if fn: m["drop"]=["timescale_text"]
        ga.append(A(ref,a,ot,ow,ts,out,pr,*ST[s],**m))
    cv.setLineWidth(1.6); cv.line(X,y[0],X+sum(COLS),y[0]); y[0]-=8
    areas.append(AREA(n,"priority",hd,t,ga))
if y[0]<BOT+190: newpage()
y[0]-=10; y[0]-=draw(para("Key to leads",hb),400,X)+3
for k,(nm,po,ti) in N.items(): y[0]-=draw(para(f"{k}   {(ti+' ') if ti else ''}{nm}{', '+po if po else ', Tyneholme Police' if k=='JW' else ''}"),500,X)+1
y[0]-=8; y[0]-=draw(para("BRAG",hb),400,X)+3
for x in ["B   Blue: complete","G   Green: on track","A   Amber: at risk","R   Red: late"]: y[0]-=draw(para(x),400,X)+1
endpage(); cv.save()
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Multi-agency action"],["owners","Lead"],["timescale","When"],["outcome","Difference for children"],["progress","Progress at 31 July 2025"],["rag","BRAG"]],areas)
