"""n22 (irregular): reportlab, landscape: the columns of the table change order halfway, the heads said anew."""
from cl import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import mm
rl_fonts()
NAME="n22"; ORG="Dunmarsh and Cley District Council"; TITLE="Planning Service Recovery Plan"; INSP="Planning Advisory Service review, April 2026"
H1=["No","Task","Officer","To be finished by","Result looked for","Notes","State"]
H2=["No","Officer","To be finished by","State","Task","Notes","Result looked for"]
F1=["ref","description","owners","timescale","outcome","progress","status"]
S={"green":("on_track","green"),"amber":("at_risk","amber"),"red":("off_track","red"),"blue":("completed","blue"),"":("unknown",None)}
C={"green":"#b6d7a8","amber":"#ffd966","red":"#ea9999","blue":"#9fc5e8","":"#ffffff"}
P_=[("OBJECTIVE 1 – DECIDE APPLICATIONS ON TIME","1","DECIDE APPLICATIONS ON TIME",[
("1","Allocate each application on the day it is made valid","Team Leader (West)","T:",DONE("Complete – June 2026","2026-06-30"),"No file waits in a tray","All 63 allocated same day last week","blue"),
("2","End the use of extensions of time without a reason in writing.","Rhiannon Stopes","P:",D("31 Oct 2026","2026-10-31"),"Extensions under 15%","Down from 58% to 33%","amber"),
("3","Clear the 240 oldest householder cases with help from a contractor","Head of Planning, Rhiannon Stopes","T:Head of Planning//P:Rhiannon Stopes",R("Aug – Dec 2026","2026-08-01","2026-12-31"),"None older than 13 weeks","Contractor has three of the five people promised. 97 cases decided.","amber")]),
("OBJECTIVE 2 – MAKE COMMITTEE DECISIONS SOUND","2","MAKE COMMITTEE DECISIONS SOUND",[
("4","Train all members of the committee before they sit, and again each May","Monitoring Officer","T:",REC("Every May, first in 2027",ANNUALLY,due="2027-05-31"),"No vote by an untrained member","","green"),
("5","Film the site visits so that nobody decides on hearsay","Democratic Services","B:",D("autumn 2026","2026-11-30"),"","Camera bought","green"),
("6","Report every lost appeal back to the committee","Appeals Officer","T:",K("ongoing","Standing item"),"Lessons on one page","Three so far","")]),
("OBJECTIVE 3 – CATCH UP WITH ENFORCEMENT","3","CATCH UP WITH ENFORCEMENT",[
("7","Sort the 415 open complaints by harm; close what the law lets us leave","Nuala Gilfillan","P:",D("15 January 2027","2027-01-15"),"Under 150 open","188 sorted","green"),
("8","Publish a local enforcement plan and stick to it. People should know in advance which breaches we will look at within a day, which within a month, and which we will not look at at all.","Nuala Gilfillan / Cllr Jerome Tapley","P:Nuala Gilfillan//P:Jerome Tapley||Cllr",D("Full Council, 24/02/2027","2027-02-24"),"Fewer calls that ask “what is happening?”","Draft went to the parish councils in September; nine of 22 have replied and want more on signs and hedges.","green"),
("9","Take the Fenwick Quarry case to the court","Legal","B:",K("unknown","TBC"),"The land is put back","Barrister is ill","red")]),
("OBJECTIVE 4 – KEEP OUR PEOPLE","4","KEEP OUR PEOPLE",[
("10","Pay for the degree of four trainee planners","Human Resources and Head of Planning","B:Human Resources//T:Head of Planning",F("from September 2027","2027-09-01"),"Two stay for three years","",""),
("11","Replace the back-office system.","ICT Programme Manager","T:",D("2027/28 Q2","2027-09-30"),"One place for a file","Tender is late: the specification lacked maps.","red"),
("12","Hold a Friday surgery for agents","Team Leader (East)","T:",REC("Weekly",WEEKLY),"Valid first time: 80%","71% now","green")])]
b=ParagraphStyle("b",fontName="LS",fontSize=10.5,leading=13); bb=ParagraphStyle("bb",parent=b,fontName="LSB"); w=ParagraphStyle("w",parent=bb,textColor=colors.white)
data=[]; st=[("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP")]; areas=[]
def parts(first,ps,H,widths,order):
    data=[[Paragraph(x,w) for x in H]]; st=[("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#5b3a29"))]
    for hd,n,ti,rows in ps:
        st+=[("SPAN",(0,len(data)),(-1,len(data))),("BACKGROUND",(0,len(data)),(-1,len(data)),colors.HexColor("#efe3d3"))]; data.append([Paragraph(hd,bb)]+[""]*6); ga=[]
        for ref,desc,ot,sp,ts,out,pr,s in rows:
            v=dict(ref=ref,description=desc,owners=ot,timescale=ts["text"],outcome=out,progress=pr,status=s)
            st.append(("BACKGROUND",(order.index("status"),len(data)),(order.index("status"),len(data)),colors.HexColor(C[s])))
            data.append([Paragraph(esc(v[k]),b) for k in order]); alt={}
            if ref=="6": alt["timescale"]=[K("unknown",ts["text"]),K("recurring",ts["text"])]
            if ref=="8": alt["timescale"]=[D(ts["text"],"2027-02-24",[("Full Council","2027-02-24")])]
            if ref=="4": alt["timescale"]=[REC(ts["text"],ANNUALLY,start="2027-05-01"),REC(ts["text"],ANNUALLY,start="2027-01-01"),REC(ts["text"],ANNUALLY)]
            if s=="red": alt["status"]=["delayed"]
            ga.append(AX(ref,desc,ot,sp,ts,out,pr,S[s][0],S[s][1],s or None,alt=alt or None))
        areas.append(AREA(n,"other",hd,ti,ga))
    return Table(data,[x*mm for x in widths],style=st,repeatRows=1)
F2=["ref","owners","timescale","status","description","progress","outcome"]
t1=parts(True,P_[:2],H1,[10,72,38,32,42,54,18],F1); t2=parts(False,P_[2:],H2,[10,38,32,18,72,54,42],F2)
def furn(c,d): c.setFont("LS",7.5); c.drawString(15*mm,9*mm,f"{ORG}: {TITLE}, October 2026"); c.drawRightString(282*mm,9*mm,f"{d.page}")
h=ParagraphStyle("h",fontName="LSB",fontSize=17,leading=22)
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=15*mm,rightMargin=15*mm,topMargin=14*mm,bottomMargin=16*mm,title=TITLE).build([Paragraph(ORG,b),Paragraph(TITLE,h),Paragraph(INSP,b),Spacer(1,4*mm),Paragraph("The review found a service that worked hard and decided late. Members asked for a plan that fits on a wall. Colours: blue, finished; green, as planned; amber, may be late; red, late or stopped.",b),Spacer(1,4*mm),t1,t2,Spacer(1,3*mm),Paragraph("Task 9 was added by the Portfolio Holder on 2 September.",b)],onFirstPage=furn,onLaterPages=furn)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(F1,H1))),areas)
