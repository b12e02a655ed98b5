"""i07: text as `pdftotext -layout` gives it, of a ruled table with seven columns over three landscape pages (the PDF is made by reportlab, in a temporary folder). Cells wrap, some words of neighbours stand close, the head repeats on each page, rows are cut by pages, page feet stand between."""
from cl import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="i07"; ORG="Cranmoor County Council"; TITLE="Children’s Services Improvement Plan"; INSP="ILACS inspection, 3 to 14 February 2025"
S={"Complete":"completed","On track":"on_track","At risk":"at_risk","Overdue":"delayed","Not due":"planned"}
P_=[("1","Recommendation 1: The quality and timeliness of decisions in the multi-agency safeguarding hub","The quality and timeliness of decisions in the multi-agency safeguarding hub","recommendation",[
("1.1","Rewrite the threshold document with partners, test it on 20 anonymised referrals and launch it at four locality briefings.","Head of Front Door and Assessment","T",D("30 May 2025","2025-05-30"),"Referrals leading to no further action fall from 46% to 30%.","Launched on 21 May. 412 people came to the briefings; schools asked for a shorter version.","Complete"),
("1.2","Have a manager record a rationale within 24 hours on every contact, including those stepped down to family help.","MASH Team Managers","T",F("From 1 April 2025","2025-04-01"),"Rationale on 98% of contacts sampled.","Dip sample in July found 91%. Weekend cover is the weak point.","On track"),
("1.3","Bring a health navigator and a housing officer into the hub for at least three days a week.","ICB Designated Nurse / Strategic Housing Lead","T:ICB Designated Nurse//T:Strategic Housing Lead",D("Sept 2025","2025-09-30"),"Health information on all strategy discussions.","Nurse in post. Two district councils cannot agree who pays for housing.","At risk"),
("1.4","Audit 25 contacts a month jointly with the police, and send the themes to the Partnership.","Quality Assurance Manager & DI Lorna Keane","T:Quality Assurance Manager//P:Lorna Keane||DI",REC("Monthly from May 2025",MONTHLY,start="2025-05-01"),"Agreement with the decision in nine of ten.","","On track")]),
("2","Recommendation 2: The stability of the workforce and the size of caseloads","The stability of the workforce and the size of caseloads","recommendation",[
("2.1","Offer a retention payment at 18 months and at three years to social workers in the assessment and safeguarding teams.","HR Business Partner","T",D("July 2025","2025-07-31"),"Turnover below 14% by March 2026.","Agreed by the Employment Committee, first payments made in August.","Complete"),
("2.2","Recruit 14 experienced social workers from overseas with a twelve-week induction and a practice educator for each group of five.","Principal Social Worker","T",R("June 2025 to January 2026","2025-06-01","2026-01-31"),"Agency use falls from 38% to 20%.","Nine arrived in September. Rented housing has been harder to find than expected and three start dates have moved.","At risk"),
("2.3","Cap caseloads at 18 and report any above 22 to the Director every Friday.","Service Managers (Safeguarding; Children in Care)","T",REC("Weekly",WEEKLY),"No social worker has more than 22 children.","Average is 17.4. Six staff above 22, all in the east.","Overdue")]),
("3","Recommendation 3: Care leavers’ access to health records, housing and mental health support","Care leavers’ access to health records, housing and mental health support","recommendation",[
("3.1","Give each young person a health passport at their last review before 18 and help them to read it.","Named Nurse for Children in Care","T",D("by end of March 2026","2026-03-31"),"All care leavers have a passport.","Format agreed with the Children in Care Council.","Not due"),
("3.2","Agree with all five district councils that care leavers to 25 are not found intentionally homeless.","Cllr Dinah Osgood","P:Dinah Osgood||Cllr",D("Cabinet, 14 October 2025","2025-10-14"),"No care leaver in bed and breakfast.","Four of five have signed.","On track"),
("3.3","Commission a counselling offer with no waiting list, for 16 to 25, with evening and online sessions.","Joint Commissioning Team","B",D("Q3 2025/26","2025-12-31"),"80% of those seen say that it helped.","","Not due"),
("3.4","Bring personal advisers’ caseloads below 20 and fill the two vacancies.","Leaving Care Manager, Head of Corporate Parenting","T:Leaving Care Manager//T:Head of Corporate Parenting",K("ongoing","Ongoing"),"Each young person is seen every eight weeks or as their plan says.","One vacancy filled.","On track")]),
("4","Recommendation 4: Management oversight, supervision and the use of audit","Management oversight, supervision and the use of audit","recommendation",[
("4.1","Set a standard for supervision, monthly for each child in need and fortnightly where proceedings have begun, with a template that asks what life is like for the child today.","Principal Social Worker and Practice Improvement Board","T:Principal Social Worker//B:Practice Improvement Board",D("1 June 2025","2025-06-01"),"Supervision on time for 90% of children.","Standard issued. Rate rose from 58% to 79%, lower in the disabled children’s team, where two managers have been off work since June.","At risk"),
("4.2","Repeat the 2024 audit of re-referrals, using the same forty families where they agree.","Independent Chair","T",D("Spring 2026","2026-05-31"),"Learning shows in practice.","","Not due"),
("4.3","Put audit grades, and what was done about each ‘inadequate’, in front of the Lead Member every month.","Tasneem Farooqi","P",K("in_place","In place"),"Lead Member can challenge from evidence.","First three reports made.","Complete")])]
rl_fonts(); st=ParagraphStyle("x",fontName="LS",fontSize=10,leading=13.4); sb=ParagraphStyle("b",parent=st,fontName="LSB")
p=lambda t,s=st: Paragraph(esc(t),s)
H=["Ref","Action","Lead","By when","Impact sought","Progress to September 2025","Status"]
rows=[[p(x,sb) for x in H]]; sty=[("GRID",(0,0),(-1,-1),.5,colors.black),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),5),("BOTTOMPADDING",(0,0),(-1,-1),9),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4)]
areas=[]
for n,hd,ti,kd,rr in P_:
    k=len(rows); rows.append([p(hd,sb)]+[""]*6); sty.append(("SPAN",(0,k),(-1,k))); ga=[]
    for ref,desc,ot,sp,ts,out,pr,s in rr:
        rows.append([p(x) for x in (ref,desc,ot,ts["text"],out,pr,s)]); alt={}
        if s=="Overdue": alt["status"]=["off_track"]
        if s=="Not due": alt["status"]=["not_started"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[s],status_text=s,alt=alt or None,drop=["milestones"] if "Cabinet" in ts["text"] else None))
    areas.append(AREA(n,kd,hd,ti,ga))
def foot(c,d):
    c.setFont("LS",8); c.drawString(36,22,"Cranmoor County Council   OFFICIAL"); c.drawRightString(806,22,f"Page {d.page} of 3")
pdf="/tmp/i07.pdf"
SimpleDocTemplate(pdf,pagesize=landscape(A4),leftMargin=34,rightMargin=34,topMargin=34,bottomMargin=42).build([p(ORG),Spacer(1,6),Paragraph(TITLE,ParagraphStyle("t",fontName="LSB",fontSize=18,leading=23)),Spacer(1,4),p(INSP),p("Progress is reported to the Improvement Board every six weeks and to the Children and Families Scrutiny Committee every quarter."),Spacer(1,10),Table(rows,colWidths=[30,190,110,80,130,170,62],repeatRows=1,splitInRow=1,style=sty)],onFirstPage=foot,onLaterPages=foot)
subprocess.run(["pdftotext","-layout",pdf,path(NAME+".txt")],check=True)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Action"],["owners","Lead"],["timescale","By when"],["outcome","Impact sought"],["progress",H[5]],["status","Status"]],areas)
