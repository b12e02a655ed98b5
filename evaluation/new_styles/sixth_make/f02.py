"""f02 reportlab, A4 upright: records, two labels a line. A safeguarding adults board's plan after a peer review. Each record a box: line 1 ref and date (right), line 2 sentence, line 3 two labels (Accountable / Working with), line 4 two labels (Rating / Measure), then Latest position; labels in small coloured capitals-free type, no lines inside."""
from cl import *
from reportlab.lib.pagesizes import A4; from reportlab.platypus import *; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib import colors as c; from reportlab.lib.units import mm
NAME="f02"; ORG="Ravensholme and Ellerdale Safeguarding Adults Board"; TITLE="Peer Review Response Plan"; INSP="LGA Safeguarding Adults Peer Review, 8 to 11 April 2025"
ST={"Complete":("completed",),"On course":("on_track",),"Some slippage":("at_risk",),"Behind":("delayed",),"Not due to start":("planned",)}
PLAN=[("1","People tell us that they do not always know what has become of a concern they raised",[
 ("SAB 1.1","Rewrite the letters and the web form that are used when a concern is raised, with the Experts by Experience Group, so that the person and whoever raised the concern know within five working days who is dealing with it and, at the end, what was decided and why.","Head of Adult Safeguarding (RMBC)","T:Head of Adult Safeguarding|RMBC","Experts by Experience Group; Healthwatch","B:Experts by Experience Group//B:Healthwatch",D("30/09/2025","2025-09-30"),"Complete","90% of referrers had feedback (baseline 38%)","Letters in use since 1 September. Easy Read versions were printed in October. August to October dip sample: 74% had feedback."),
 ("SAB 1.2","Ring back one in ten people whose enquiry has closed and ask the six Making Safeguarding Personal questions.","Principal Social Worker","T","Advocacy providers","B",REC("Monthly, from October 2025","FREQ=MONTHLY","2025-10-01"),"On course","80% say that their outcome was met in full or in part","22 calls in the first month. Two people asked for the enquiry to be opened again, which was done."),
 ("SAB 1.3","Hold four listening events a year in places where people already meet, at least one of which is for people with a learning disability and one for carers.","Nadia Borkowska, Board Manager","P:Nadia Borkowska|Board Manager","",None,R("Oct 2025 – Sept 2026","2025-10-01","2026-09-30"),"On course","",  "First event at Ellerdale Carers’ Centre on 14 October, 31 people.")]),
("2","Thresholds are read in different ways by different agencies",[
 ("SAB 2.1","Publish a joint threshold document with worked examples for pressure ulcers, falls, medication errors and incidents between residents, and withdraw the two that are in use.","Designated Nurse, Safeguarding Adults (ICB) / DCI Gavin Prior","T:Designated Nurse, Safeguarding Adults|ICB//P:Gavin Prior||DCI","Care Association","B",D("31/01/2026","2026-01-31"),"Some slippage","Conversion rate between 30% and 45% for each agency","Second draft went out on 20 October. The ambulance service has asked for more time and the police would like a section on stalking; the sub-group will now see the final text on 12 January, which leaves little room."),
 ("SAB 2.2","Put a social worker in the police Vulnerability Hub on two days of each week so that Adults at Risk notices are sifted together.","Service Manager, Safeguarding Hub","T","Force Vulnerability Hub","B",D("by the end of Nov 2025","2025-11-30"),"Behind","Notices down from 510 to 300 a month","Post advertised twice without an appointment. Agency cover is being sought."),
 ("SAB 2.3","Train 300 staff of care homes and home care agencies in the new thresholds; repeat each year.","Workforce Development Lead","T","Care Association\nEllerdale College","B:Care Association//B:Ellerdale College",D("31/07/2026","2026-07-31"),"Not due to start","300 staff, with a test afterwards","")]),
("3","The Board does not yet know whether what it learns from Safeguarding Adults Reviews makes a difference",[
 ("SAB 3.1","Bring the 57 recommendations of the last six reviews into one register, strike out those that repeat each other, and give what is left to a named member of the Executive.","Independent Chair","T","SAR Sub-Group","B",K("completed","Completed 18 June 2025",None,"2025-06-18"),"Complete","One register, with no recommendation older than 18 months","57 became 23. All have owners."),
 ("SAB 3.2","Audit self-neglect and hoarding cases with the fire service and both housing associations (sample of 24, six from each locality), and say what has changed since the review of “Mr Alder”.","Quality & Assurance Sub-Group","B","Fire and Rescue Service, Ellerdale Homes, Moorgate HA","B:Fire and Rescue Service//B:Ellerdale Homes//B:Moorgate HA",D("Q3 2025/26","2025-12-31"),"On course","20 of 24 judged good","Tool agreed. 15 of 24 done."),
 ("SAB 3.3","Make seven-minute briefings for each review, and count who opens them.","Nadia Borkowska, Board Manager","P:Nadia Borkowska|Board Manager","",None,K("ongoing","Ongoing"),"On course","","Four made. The one on executive functioning has been opened 1,140 times.")]),
("4","Leadership and governance",[
 ("SAB 4.1","Agree a three-year budget, in which each of the three statutory partners pays a third, and a plan for what will stop if they do not.","Director of Adult Social Care (RMBC) / Chief Nurse (ICB) / Assistant Chief Constable","T:Director of Adult Social Care|RMBC//T:Chief Nurse|ICB//T:Assistant Chief Constable","",None,D("31/12/2025","2025-12-31"),"Some slippage","Budget signed by all three","Two have agreed. The ICB cannot commit until its new operating model is known."),
 ("SAB 4.2","Replace the 68-page performance report with a dashboard of twelve measures, with a sentence of “so what?” under each.","Performance Analyst","T","Police Performance Team","B",D("Dec 2025","2025-12-31"),"On course","Members’ survey: 8 in 10 find it useful","Mock-up was liked on 2 October."),
 ("SAB 4.3","Ask the neighbouring board to come back for a day and say how far we have got.","Independent Chair","T","Ashdale SAB","B",D("Spring 2026","2026-05-31"),"Not due to start","","")])]
B=PS("b",fontName="Helvetica",fontSize=9.6,leading=12.2); H=PS("h",parent=B,fontName="Helvetica-Bold",fontSize=12,leading=15,spaceBefore=9,spaceAfter=4,textColor=c.HexColor("#4b2e83")); T1=PS("t",parent=B,fontName="Helvetica-Bold",fontSize=27,leading=33,textColor=c.HexColor("#4b2e83"))
def lb(l,v): return Paragraph(f"<font name='Helvetica-Bold' color='#7a5ba8' size=8.2>{l}</font>&nbsp; {br(v).replace('<br>','<br/>')}",B) if v else ""
W=180*mm; el=[Spacer(1,65*mm),Paragraph(ORG,PS("o",parent=B,fontSize=13,leading=16)),Spacer(1,6),Paragraph(TITLE,T1),Spacer(1,10),Paragraph(INSP,B),Paragraph("Version 4, for the Board on 20 November 2025",B),PageBreak(),
 Paragraph("Introduction",H),Paragraph("In April 2025 a team from five authorities spent four days with us. They read 30 case files and met 140 people. They found committed partners and good practice, and set out four things on which we should work. This plan is our answer. It was agreed by the Board on 5 June 2025.",B),Spacer(1,5),
 Paragraph("Each action has one accountable officer or group; where there is more than one name, all are accountable together. The Executive reads the plan every two months and the Board twice a year. Actions which are complete stay in the plan until the Board has seen evidence that they have made a difference. Ratings: Complete; On course; Some slippage (late, or may be, but by less than three months); Behind (three months or more, or no recovery plan); Not due to start.",B)]
areas=[]
for n,t,rs in PLAN:
    hd=f"Review finding {n}. {t}"; el.append(Paragraph(hd,H)); ga=[]
    for ref,de,ot,sp,wt,wsp,ts,st,out,pr in rs:
        rows=[[Paragraph(f"<b>{ref}</b>",B),lb("Complete by",ts["text"])],[Paragraph(esc(de),B),""],[lb("Accountable",ot),lb("Working with",wt)],[lb("Rating",st),lb("Measure",out)]]
        sty=[("SPAN",(0,1),(1,1))]
        if pr: rows.append([lb("Latest position",pr),""]); sty.append(("SPAN",(0,4),(1,4)))
        tb=Table(rows,colWidths=[W*.5,W*.5]); tb.setStyle(TableStyle(sty+[("BOX",(0,0),(-1,-1),.8,c.HexColor("#b9a7d6")),("BACKGROUND",(0,0),(-1,0),c.HexColor("#f1ecf8")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),2),("BOTTOMPADDING",(0,0),(-1,-1),2)]))
        el+=[KeepTogether(tb),Spacer(1,6)]
        alt={}
        if st=="Not due to start": alt["status"]=["not_started"]
        if st=="Some slippage": alt["status"]=["delayed"]
        if st=="Behind": alt["status"]=["off_track"]
        if sp=="B" and 0: pass
        ow=o(sp,ot)+(o(wsp,wt,"support") if wt else [])
        al=[o(sp,ot)] if wt else []
        if "(ICB) / DCI" in ot: al.append(o("T:Designated Nurse|Safeguarding Adults (ICB)//P:Gavin Prior||DCI")+o(wsp,wt,"support"))
        if al: alt["owners"]=al
        ga.append(A(ref,de,ot,ow,ts,out,pr,ST[st][0],status_text=st,alt=alt or None,drop=["owner_text"] if wt else None))
    areas.append(AREA(n,"other",hd,t,ga))
el+=[Paragraph("Glossary",H),Paragraph("HA housing association; ICB integrated care board; RMBC Ravensholme Metropolitan Borough Council; SAB safeguarding adults board; SAR safeguarding adults review.",B)]
def foot(cv,d):
    cv.setFont("Helvetica",8); cv.setFillGray(.35)
    if d.page>1: cv.drawString(15*mm,286*mm,"RESAB Peer Review Response Plan v4"); cv.drawCentredString(105*mm,9*mm,f"– {d.page} –")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=15*mm,rightMargin=15*mm,topMargin=17*mm,bottomMargin=17*mm,title="",author="").build(el,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["timescale","Complete by"],["owners","Accountable"],["owners","Working with"],["status","Rating"],["outcome","Measure"],["progress","Latest position"]],areas)
