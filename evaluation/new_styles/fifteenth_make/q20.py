"""q20 (harder): PDF by reportlab, landscape: LSCB/children's plan, areas as turned merged first column, outcome merged over actions, colour cells without text and a key below, header repeated on the second page in a shorter form."""
from cl_b import *
from reportlab.platypus import *
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.styles import ParagraphStyle
rl_fonts()
NAME="q20"; ORG="Penhallow Safeguarding Children Board"; TITLE="Business and Improvement Plan 2013/14"; INSP="Ofsted inspection of arrangements for the protection of children, January 2013"
C={"G":("on_track","green",colors.HexColor("#00B050")),"A":("at_risk","amber",colors.HexColor("#FFC000")),"R":("off_track","red",colors.HexColor("#FF0000")),"B":("completed","blue",colors.HexColor("#0070C0"))}
P_=[("1. Early help","1","Early help","More families get help before a referral is made",[
("1a","Publish an Early Help Offer with a map of who does what in each of the four localities","Early Help Lead, Penhallow Council","T:Early Help Lead||@x",D("31 May 2013","2013-05-31"),"Published 28 May","B"),
("1b","CAF: set up a step-up / step-down panel that meets fortnightly","Head of Integrated Services","T",D("July 2013","2013-07-31"),"Terms agreed, room not","A"),
("1c","Run a survey of practitioners on the threshold document and repeat in a year","Board Manager","T",D("September 2013","2013-09-30"),"","G")]),
("2. Neglect","2","Neglect","Neglect is seen sooner; fewer children on a second plan (now 19%)",[
("2a","Adopt the Graded Care Profile. Train 60 practitioners and ten trainers from health, schools, early years and the police, so that by the end of the year each team has someone whom others can ask. Put the tool on the website with a worked example and a short guide on how to talk about it with a parent who is upset or angry.","Dr Eleni Papadakis / Training Sub-group","P:Eleni Papadakis||Dr//B:Training Sub-group",R("Apr 2013 - Mar 2014","2013-04-01","2014-03-31"),"41 trained","G"),
("2b","Multi-agency audit of 12 long-running neglect cases","QA Sub-group","B",D("Autumn 2013","2013-11-30"),"Auditors not released by three agencies","R"),
("2c","Dental neglect pathway with NHS England Area Team","Designated Nurse","T",D("Dec 13","2013-12-31"),"First draft","A")]),
("3. CSE & missing","3","CSE & missing","Partners know which children are at risk and act together",[
("3a","Appoint a CSE co-ordinator, jointly funded","DCI Martyn Yelland","P:Martyn Yelland||DCI",D("1.6.13","2013-06-01"),"Starts 1 July","B"),
("3b","Return interviews to be done by someone independent, within 72 hours","Commissioning Team, Penhallow Council","B:Commissioning Team||@x",D("October 2013","2013-10-31"),"Tender let to Harbour Youth Trust","G"),
("3c","Awareness for taxi drivers, hoteliers and takeaways","District Licensing Officers","T",K("ongoing","Ongoing"),"3 of 5 districts","A")]),
("4. Board","4","Board","The Board can show that it challenges and what came of it",[
("4a","Challenge log to be kept and reviewed at each meeting","Independent Chair","T",K("in_place","In place"),"","B"),
("4b","Recruit two lay members","Independent Chair, Board Manager","T:Independent Chair//T:Board Manager",D("by 30th June 2013","2013-06-30"),"One recruited, one withdrew","A"),
("4c","Section 11 audit – peer challenge day","Board Manager","T",D("Feb 2014","2014-02-28"),"","G")])]
class Turn(Flowable):
    def __init__(s,t): s.t=t; s.width,s.height=12,80
    def wrap(s,w,h): return 12,80
    def draw(s):
        c=s.canv; c.saveState(); c.rotate(90); c.setFont("LSB",9); c.drawString(2,-9,s.t); c.restoreState()
ps=ParagraphStyle("a",fontName="LS",fontSize=8.5,leading=10.5); pb=ParagraphStyle("b",parent=ps,fontName="LSB",textColor=colors.white)
p=lambda x,s=ps: Paragraph(esc(x).replace("\n","<br/>"),s)
HD=["","Ref","What needs to be done","Lead","Timescale","Outcome","Progress June 2013","RAG"]; HS=["","Ref","What needs …","Lead","Timescale","Outcome","Progress","RAG"]
W=[26,30,250,118,82,112,108,38]; areas=[]; el=[]
def tab(groups,hd):
    data=[[p(x,pb) for x in hd]]; st=[("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#1F3864"))]
    for h,n,ti,out,rows in groups:
        a=len(data)
        for i,(ref,desc,ot,sp,ts,pr,g) in enumerate(rows):
            data.append([Turn(h) if i==0 else "",p(ref),p(desc),p(ot),p(ts["text"]),p(out) if i==0 else "",p(pr),""]); st.append(("BACKGROUND",(7,len(data)-1),(7,len(data)-1),C[g][2]))
        st+=[("SPAN",(0,a),(0,len(data)-1)),("SPAN",(5,a),(5,len(data)-1)),("VALIGN",(0,a),(0,a),"MIDDLE")]
    return Table(data,W,style=TableStyle(st))
t1=ParagraphStyle("t",fontName="LSB",fontSize=15,leading=19)
el+=[p(ORG),Paragraph(TITLE,t1),p(INSP),Spacer(1,6),p("Agreed by the Board on 19 March 2013 and updated for its meeting of 27 June. The sub-groups report on their own parts; the Business Manager keeps the whole."),Spacer(1,8),tab(P_[:2],HD),PageBreak(),tab(P_[2:],HS),Spacer(1,10),
 p("Key:")]
k=Table([["",p("Complete, evidence seen by the Board")],["",p("On track")],["",p("Some delay, or needs attention")],["",p("Off track, Board to decide")]],[30,220],style=TableStyle([("GRID",(0,0),(-1,-1),.5,colors.grey)]+[("BACKGROUND",(0,i),(0,i),C[x][2]) for i,x in enumerate("BGAR")])); k.hAlign="LEFT"; el.append(k)
def foot(c,d): c.setFont("LS",7.5); c.drawString(40,20,"PSCB Business and Improvement Plan 13/14  v3.2"); c.drawRightString(800,20,f"Pag e{d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=38,rightMargin=38,topMargin=34,bottomMargin=34,title="Microsoft Word - Document3").build(el,onFirstPage=foot,onLaterPages=foot)
for h,n,ti,out,rows in P_:
    ga=[]
    for ref,desc,ot,sp,ts,pr,g in rows:
        al={}
        if g=="A": al["status"]=["delayed"]
        if sp.endswith("@x"):
            sp={"1a":"T:Early Help Lead|Penhallow Council","3b":"B:Commissioning Team"}[ref]
        x=AX(ref,desc,ot,sp,ts,out,pr,C[g][0],C[g][1])
        if ref=="3b": x["owners"][0]["organisation"]="Penhallow Council"; al["owners"]=[[B("Commissioning Team")]]
        if al: x["alt"]=al
        ga.append(x)
    areas.append(AREA(n,"theme",h,ti,ga))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","rag"],HD[1:])),areas,span=True)
