"""i03 (kin of gantt-quarter-marks): reportlab, A4 landscape; a head of two rows: 'Task' over number and words, 'Who' over lead and partners, '2025' over Apr to Dec, '2026' over Jan to Mar, then 'State'. Bars of filled cells with a square; a row a theme; the head repeats."""
from cl import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="i03"; ORG="Thornwick Borough Council"; TITLE="Climate Emergency Delivery Programme 2025/26"; INSP=None
MON=["Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec","Jan","Feb","Mar"]
ISO=[("2025-04-01","2025-04-30"),("2025-05-01","2025-05-31"),("2025-06-01","2025-06-30"),("2025-07-01","2025-07-31"),("2025-08-01","2025-08-31"),("2025-09-01","2025-09-30"),("2025-10-01","2025-10-31"),("2025-11-01","2025-11-30"),("2025-12-01","2025-12-31"),("2026-01-01","2026-01-31"),("2026-02-01","2026-02-28"),("2026-03-01","2026-03-31")]
S={"Done":"completed","Under way":"in_progress","Not begun":"not_started","Behind":"delayed","Paused":"on_hold"}
P_=[("1","Theme 1. Our own buildings and vehicles","Our own buildings and vehicles",[
("1.1","Replace the gas boilers at the Civic Centre and Thornwick Baths with air source heat pumps.","Energy and Carbon Manager","T","","",(2,10),"Under way"),
("1.2","Fit solar panels on the roofs of the depot and the crematorium.","Property & Facilities","B","Thornwick Community Energy","B",(0,3),"Done"),
("1.3","Buy nine electric refuse vehicles and the chargers for them.","Head of Waste, Fleet and Streets","T","District Network Operator","B",(5,11),"Behind"),
("1.4","Write carbon into the procurement rules and train all contract managers.","Samuel Adjei","P","","",(4,4),"Not begun")]),
("2","Theme 2. Homes that are warm and cheap to heat","Homes that are warm and cheap to heat",[
("2.1","Insulate 260 council homes under the Warm Homes grant.","Housing Investment Manager","T","Contractor (Ardent Retrofit)","B:Contractor (Ardent Retrofit)",(0,11),"Under way"),
("2.2","Run a one-stop retrofit advice service for owner-occupiers.","Thornwick Community Energy","B","Energy and Carbon Manager","T",(3,8),"Under way"),
("2.3","Inspect and enforce minimum energy standards in private rented homes.","Environmental Health and Licensing","B","","",(6,9),"Not begun")]),
("3","Theme 3. Travel, nature and resilience","Travel, nature and resilience",[
("3.1","Adopt a walking and cycling plan for the town centre and the station.","Transport Planner and Cllr Joan Petty","T:Transport Planner//P:Joan Petty||Cllr","County Highways","B",(1,5),"Behind"),
("3.2","Plant 5,000 trees with schools and parish councils.","Parks & Countryside Manager","T","Parish councils; Woodland Trust","B:Parish councils//B:Woodland Trust",(7,11),"Not begun"),
("3.3","Map homes at risk of surface water flooding and offer each a survey.","Emergency Planning Officer","T","Environment Agency","B",(0,2),"Paused"),
("3.4","Hold a citizens’ assembly on adapting to heat.","Democratic Services","B","University of Thornwick","B",(6,6),"Not begun")])]
rl_fonts(); ps=lambda f="LN",s=9,c=colors.black,l=None: ParagraphStyle("x",fontName=f,fontSize=s,leading=l or s*1.18,textColor=c)
Pg=lambda t,**k: Paragraph(esc(t),ps(**k))
wh=colors.white
rows=[[Pg("Task",f="LNB",c=wh),"",Pg("Who",f="LNB",c=wh),"",Pg("2025",f="LNB",c=wh)]+[""]*8+[Pg("2026",f="LNB",c=wh),"","",Pg("State",f="LNB",c=wh)],
 [Pg("No",f="LNB",c=wh),Pg("What we will do",f="LNB",c=wh),Pg("Lead",f="LNB",c=wh),Pg("With",f="LNB",c=wh)]+[Pg(m,f="LNB",s=8,c=wh) for m in MON]+[""]]
sty=[("SPAN",(0,0),(1,0)),("SPAN",(2,0),(3,0)),("SPAN",(4,0),(12,0)),("SPAN",(13,0),(15,0)),("SPAN",(16,0),(16,1)),("BACKGROUND",(0,0),(-1,1),colors.HexColor("#14532d")),("GRID",(0,0),(-1,-1),.4,colors.HexColor("#8aa894")),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),2)]
areas=[]
for n,hd,ti,rr in P_:
    k=len(rows); rows.append([Pg(hd,f="LNB",s=10)]+[""]*16); sty+=[("SPAN",(0,k),(-1,k)),("BACKGROUND",(0,k),(-1,k),colors.HexColor("#dcefe2"))]; ga=[]
    for ref,desc,ot,sp,wt,wsp,(a,b),st in rr:
        k=len(rows); rows.append([Pg(ref),Pg(desc),Pg(ot),Pg(wt)]+[Paragraph("■",ps(f="DJ",s=7)) if a<=i<=b else "" for i in range(12)]+[Pg(st)])
        sty.append(("BACKGROUND",(4+a,k),(4+b,k),colors.HexColor("#9fd3ae")))
        own=o(sp,ot)+(o("//".join(x+"@support" for x in (wsp if ":" in wsp else wsp+":"+wt).split("//"))) if wt else [])
        ts=R(None,ISO[a][0],ISO[b][1]) if a!=b else D(None,ISO[a][1])
        kw={MON[i]+(" 2025" if i<9 else " 2026"):"■" for i in range(a,b+1)}
        alt={}
        if a==b: alt["timescale"]=[R(None,*ISO[a])]
        if st=="Under way": alt["status"]=["on_track"]
        if "Ardent" in wt: alt["owners"]=[o(sp,ot)+o("B:Ardent Retrofit@support"),o(sp,ot)+[dict(o("B:Contractor@support")[0],organisation="Ardent Retrofit")]]
        ga.append(A(ref,desc,ot,own,ts,None,None,S[st],status_text=st,drop=["milestones","owner_text","timescale_text"],alt=alt or None,**kw))
    areas.append(AREA(n,"theme",hd,ti,ga))
cw=[26,212,118,98]+[19.5]*12+[50]
def foot(c,d):
    c.setFont("LN",8); c.drawString(36,20,"Thornwick Borough Council – Climate Emergency Delivery Programme"); c.drawRightString(806,20,f"{d.page}")
doc=SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=34,rightMargin=34,topMargin=30,bottomMargin=36)
doc.build([Pg(ORG,s=10),Spacer(1,3),Pg(TITLE,f="LNB",s=19),Spacer(1,6),Pg("Approved by Cabinet on 12 March 2025. A filled month (■) is a month in which work is planned. State as at 1 September 2025.",s=9),Spacer(1,8),Table(rows,colWidths=cw,repeatRows=2,style=sty)],onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","What we will do"],["owners","Lead"],["owners","With"]]+[[m+(" 2025" if i<9 else " 2026"),m] for i,m in enumerate(MON)]+[["status","State"]],areas)
