"""o13 (kin of Gantt plans): PDF by reportlab, A4 landscape over two pages. Twelve months beside the tasks, marked by a coloured cell with a square, a diamond for a milestone; areas as rows, status in words."""
from cl import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
rl_fonts()
NAME="o13"; ORG="Pendragon and Tiddy Valley Council"; TITLE="Customer and Digital Programme: year plan 2026/27"
M=["Apr 26","May 26","Jun 26","Jul 26","Aug 26","Sep 26","Oct 26","Nov 26","Dec 26","Jan 27","Feb 27","Mar 27"]
S={"f":("completed","Finished"),"o":("on_track","On course"),"b":("delayed","Behind"),"w":("not_started","Waiting to start"),"":("unknown",None)}
# the marks of the months from April to March: # a bar, * a milestone
P_=[("Strand 1: One front door","One front door","1",[
("1.1","Close the four reception desks and open a single hub at Tiddy House","Customer Services Manager","T","####........",("2026-04-01","2026-07-31"),"f"),
("1.2","Record each call so that staff and managers can learn from them","Contact Centre Team Leader","T","..###.......",("2026-06-01","2026-08-31"),"b"),
("1.3","Put a video booth in the libraries at Rame, Polvean and St Issey","Libraries / Digital","B:Libraries//B:Digital","......####..",("2026-10-01","2027-01-31"),"w"),
("1.4","Publish new standards: answer in 5 days, ring back in one","Demelza Trewin","P","#*..........",("2026-04-01","2026-05-31"),"f")]),
("Strand 2: Services people can use themselves","Services people can use themselves","2",[
("2.1","Rebuild the ten most used forms, each tried out by at least five residents before it is let loose on the rest","Digital Product Owner","T","..#######...",("2026-06-01","2026-12-31"),"o"),
("2.2","Replace the payment system","Abdirahman Yusuf","P","#####*......",("2026-04-01","2026-09-30"),"b"),
("2.3","Let tenants choose their own repair slot","Housing Repairs and Digital Product Owner","B:Housing Repairs//T:Digital Product Owner",".......####*",("2026-11-01","2027-03-31"),"w"),
("2.4","Lend 200 tablets with data to people who are not online","Digital Inclusion Officer","T","############",("2026-04-01","2027-03-31"),"o")]),
("Strand 3: Sound foundations","Sound foundations","3",[
("3.1","Move 41 servers to the cloud over three weekends","Infrastructure Lead","T",".....###....",("2026-09-01","2026-11-30"),"w"),
("3.2","Clean the address data: one record for one home","GIS & Data Team","B","###.........",("2026-04-01","2026-06-30"),"f"),
("3.3","Renew the cyber accreditation","Head of ICT","T","........##*.",("2026-12-01","2027-02-28"),"w"),
("3.4","Write a policy on the use of AI","Cllr Piran Nancarrow","P:Piran Nancarrow||Cllr","...##.......",("2026-07-01","2026-08-31"),"")])]
b=PS("b",fontName="LS",fontSize=10.5,leading=14.5,spaceAfter=2); bb=PS("bb",parent=b,fontName="LSB"); mm=PS("m",fontName="LSB",fontSize=7,leading=9.5,alignment=1); mk=PS("k",fontName="DJ",fontSize=10,leading=13,alignment=1); h1=PS("h1",fontName="LSB",fontSize=20,leading=26)
st=[Paragraph(ORG,b),Paragraph(TITLE,h1),Spacer(1,6),Paragraph("This sheet goes to the Programme Board each month. A square shows a month in which work takes place; a diamond shows the month in which the thing goes live. Months that have no mark are free. Position at 1 September 2026.",b),Spacer(1,10)]
HD=["No","Task","Who leads"]+M+["How it goes"]
T=[[Paragraph(x,bb) for x in HD[:3]]+[Paragraph(x.replace(" ","<br/>"),mm) for x in M]+[Paragraph(HD[-1],bb)]]
sty=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#777777")),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(3,0),(14,-1),2),("RIGHTPADDING",(3,0),(14,-1),2),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#cfdcec"))]; areas=[]; n_=1
for hd,ti,n,rows in P_:
    T.append([Paragraph(hd,bb)]+[""]*15); sty+=[("SPAN",(0,n_),(-1,n_)),("BACKGROUND",(0,n_),(-1,n_),colors.HexColor("#eceff3"))]; n_+=1; ga=[]
    for ref,desc,ot,sp,ms,(a,z),s in rows:
        T.append([Paragraph(esc(x),b) for x in (ref,desc,ot)]+[Paragraph({"#":"■","*":"◆",".":""}[x],mk) for x in ms]+[Paragraph(S[s][1] or "",b)])
        for j,x in enumerate(ms):
            if x!=".": sty.append(("BACKGROUND",(3+j,n_),(3+j,n_),colors.HexColor("#a9c4e6" if x=="#" else "#f3d08b")))
        n_+=1
        k={M[j]:{"#":"■","*":"◆"}[x] for j,x in enumerate(ms) if x!="."}
        ga.append(AX(ref,desc,ot,sp,R(None,a,z),None,None,S[s][0],None,S[s][1],alt={"status":["off_track"]} if s=="b" else {"status":["planned"]} if s=="w" else None,drop=["timescale_text","milestones","rag"],**k))
    areas.append(AREA(n,"other",hd,ti,ga))
st.append(Table(T,colWidths=[30,212,112]+[27.5]*12+[80],repeatRows=1,style=sty))
st+=[Spacer(1,10),Paragraph("Task 3.1 depends upon 2.2: no server can move until the old payment system has been turned off.",b)]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=32,rightMargin=32,topMargin=45,bottomMargin=45,title=TITLE).build(st)
write(NAME,ORG,TITLE,None,H(["ref","No"],["description","Task"],["owners","Who leads"],*[[m,m] for m in M],["status","How it goes"]),areas)
