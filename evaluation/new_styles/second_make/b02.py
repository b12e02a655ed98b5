"""b02 reportlab, A4 portrait: fire and rescue service's answer to HMICFRS; one card an area for improvement action: a coloured head line (number and short title), under it a label/value grid of two pairs a line and full-width lines."""
from bl import *
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, KeepTogether
NAME="b02"; ORG="Severn Wolds Fire and Rescue Service"; TITLE="HMICFRS Improvement Action Plan"; INSP="HMICFRS inspection 2023–2025, report published 12 February 2025"
CODE={"On track":"on_track","Complete":"completed","Delayed":"delayed","Not started":"not_started","At risk":"at_risk"}
PLAN=[("Effectiveness","Effectiveness",[
 ("E1","Site risk information","The service should make sure that site-specific risk information is kept up to date.","Clear the backlog of 212 overdue site visits, highest risk first, and set a two-year limit in the system so that a visit cannot lapse.","Area Manager Response",[T("Area Manager Response")],D("31 July 2025","2025-07-31"),"Backlog down to 37. The system limit went live on 2 May.","On track"),
 ("E2","Risk-based inspections","The service should make sure its inspection programme is delivered.","Train eight more protection officers to Level 4 and move two posts from the northern team.","Group Manager Protection",[T("Group Manager Protection")],D("December 2025","2025-12-31"),"Five have qualified. Two resigned in April; advert out.","Delayed"),
 ("E3","False alarms","The service should cut attendance at false alarms.","Bring in call challenge for automatic alarms at premises with no sleeping risk between 8am and 6pm.","AM Response / Control Manager",[T("AM Response"),T("Control Manager")],D("1 April 2025","2025-04-01"),"Live. Mobilisations to false alarms fell by 31% in the first quarter.","Complete"),
 ("E4","Prevention evaluation","The service should evaluate its prevention work.","Commission the university to evaluate home fire safety visits and report to the Authority.","Head of Prevention",[T("Head of Prevention")],D("Q4 2025/26","2026-03-31"),None,"Not started")]),
 ("Efficiency","Efficiency",[
 ("F1","Productivity","The service should assure itself that its workforce’s time is productive.","Publish a station day framework and report capacity by watch every quarter.","Area Manager Service Delivery",[T("Area Manager Service Delivery")],REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"Framework out for consultation with the representative bodies.","On track"),
 ("F2","ICT strategy","The service should have a clear ICT strategy.","Take a five-year ICT strategy and its funding to the Fire Authority.","Assistant Chief Officer (Resources)",[T("Assistant Chief Officer (Resources)")],D("Fire Authority, 18 September 2025","2025-09-18"),"First draft shared with the strategic board.","On track"),
 ("F3","Estates","The service should show how its estate plan supports its risk plan.","Finish condition surveys of all 24 stations.","Estates Manager",[T("Estates Manager")],DONE("Completed May 2025","2025-05-31"),"All surveyed; costed list in the capital programme.","Complete")]),
 ("People","People",[
 ("P1","Promotion process","The service should make its promotion process open and fair.","Have an independent person on every panel and give written feedback within ten days.","Head of HR, Emeka Thornley",[P("Emeka Thornley",post="Head of HR")],D("30/06/2025","2025-06-30"),"In place for the supervisory round. Feedback took 16 days on average.","At risk"),
 ("P2","Culture and values","The service should act on the staff survey.","Run listening sessions on each watch, led by a principal officer, and report back what will change.","Chief Fire Officer",[T("Chief Fire Officer")],R("March to October 2025","2025-03-01","2025-10-31"),"33 of 52 held.","On track"),
 ("P3","Diversity of applicants","The service should do more to widen its applicants.","Open four have-a-go days in towns with low take-up.","Inclusion Manager",[T("Inclusion Manager")],D("Summer 2025","2025-08-31"),"Two held, 118 people came.","On track"),
 ("P4","Wellbeing","The service should make sure staff know where to find help.","Put trauma support details on every appliance and in the induction pack.","Occupational Health Team",[B("Occupational Health Team")],D("May 2025","2025-05-31"),"Done on 61 of 61 appliances.","Complete")])]
b=ParagraphStyle("b",fontName="Helvetica",fontSize=8.5,leading=10.5); lb=ParagraphStyle("l",parent=b,fontName="Helvetica-Bold",textColor=colors.HexColor("#7a1420"))
hd=ParagraphStyle("h",parent=b,fontName="Helvetica-Bold",fontSize=10,leading=13,textColor=colors.white); H1=ParagraphStyle("H1",parent=b,fontName="Helvetica-Bold",fontSize=19,leading=24); H2=ParagraphStyle("H2",parent=b,fontName="Helvetica-Bold",fontSize=13,leading=18,spaceBefore=10,spaceAfter=4)
p=lambda x,s=b:Paragraph(esc(x),s)
fl=[p(ORG,ParagraphStyle("o",parent=b,fontSize=11,leading=14)),p(TITLE,H1),p(INSP),Spacer(1,6),p("Our inspection report names areas for improvement under three pillars. For each we print the area for improvement as inspectors wrote it, what we will do, the senior officer who answers for it and how it stands at 30 June 2025."),Spacer(1,4)]
areas=[]
for h,t,acts in PLAN:
    head=f"Pillar: {h}"; fl.append(p(head,H2)); ga=[]
    for ref,ti,afi,act,ot,ow,ts,pr,s in acts:
        rows=[[p(f"{ref}   {ti}",hd),"","",""],[p("Area for improvement",lb),p(afi),"",""],[p("Our response",lb),p(act),"",""],[p("Senior responsible officer",lb),p(ot),p("Target date",lb),p(ts["text"])],[p("Current position",lb),p(pr or ""),p("Delivery status",lb),p(s)]]
        tb=Table(rows,colWidths=[82,210,72,150]); tb.setStyle([("SPAN",(0,0),(3,0)),("SPAN",(1,1),(3,1)),("SPAN",(1,2),(3,2)),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#9b1c2c")),("BOX",(0,0),(-1,-1),1,colors.HexColor("#9b1c2c")),("LINEBELOW",(0,1),(-1,-2),0.3,colors.lightgrey),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),3)])
        fl+=[KeepTogether([tb,Spacer(1,8)])]
        ga.append(A(ref,act,ot,ow,ts,None,pr,CODE[s],title=ti,answers=afi))
    areas.append(AREA(None,"other",head,h,ga))
def foot(c,d): c.setFont("Helvetica",7); c.drawString(40,22,"OFFICIAL"); c.drawRightString(555,22,f"Page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=40,rightMargin=40,topMargin=36,bottomMargin=36,title=TITLE,invariant=1).build(fl,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","(card head)"],["title","(card head)"],["answers","Area for improvement"],["description","Our response"],["owners","Senior responsible officer"],["timescale","Target date"],["progress","Current position"],["status","Delivery status"]],areas)
