"""p28 (ordinary): PDF by reportlab, landscape. A police and crime commissioner's and force's joint response to a custody inspection: headed sections, recommendation in full beside the response, zebra shading without rules, heads on each page, page foot."""
from cl_b import *
rl_fonts()
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="p28"; ORG="West Hallam Police and the Office of the Police and Crime Commissioner"; TITLE="Joint response to the inspection of police custody suites"; INSP="HMICFRS unannounced inspection visit to police custody suites, 7–18 July 2025"
P_=[("1","Section 1: Leadership, accountability and partnerships","Leadership, accountability and partnerships",[
("1.1","The force should collect data on use of force in custody that it can rely on.","A custody field has been made mandatory on the use of force form. Custody sergeants check it at handover and the Inspector samples ten a month.","Chief Inspector Custody","T",D("30 November 2025","2025-11-30"),"Complete","completed"),
("1.2","The force should make sure that there are enough custody officers on duty at all times.","Minimum staffing set at 3+5 for Hallam and 2+3 for Eastgate. Twelve detention officers to be recruited","ACC Rowena Blackett / HR Business Partner","P:Rowena Blackett||ACC//T:HR Business Partner",D("31 March 2026","2026-03-31"),"In progress – 7 of 12 in post","in_progress"),
("1.3","Independent custody visitors’ reports should be answered in writing.","ICV Scheme Manager will log all reports and answers and share them with visitors.","OPCC","B",REC("Monthly",MONTHLY),"Complete","completed")]),
("2","Section 2: In the custody suite","In the custody suite",[
("2.1","Rights should be given in easy read and in the detainee’s own language.","New leaflets in 18 languages are held at each desk.","Custody Sergeants","T",K("in_place","In place"),"Complete","completed"),
("2.2","The force should reduce the time children spend in cells overnight.","Protocol with the three local authorities on PACE beds to be signed; each overnight case to go to the Superintendent next morning, with a letter to the director concerned","Supt Ezra Fairclough","P:Ezra Fairclough||Supt",D("Feb 2026","2026-02-28"),"Delayed, one authority will not sign","delayed"),
("2.3","PACE reviews should take place on time and in person.","Review clock put on the whiteboard. Remote reviews need a reason.","Duty Inspectors","T",K("immediate","Immediate"),"In progress","in_progress"),
("2.4","Strip search: records should say why it was necessary","Dip sample of 100%, reported to the Ethics Panel","Professional Standards; Ethics Panel","B:Professional Standards//B:Ethics Panel",REC("Quarterly from October 2025",QUARTERLY,start="2025-10-01"),"In progress","in_progress")]),
("3","Section 3: Safety and conditions","Safety and conditions",[
("3.1","Ligature points in Eastgate should be dealt with.","All 22 cells surveyed. Hatches replaced in 14, the rest with contractor","Head of Estates","T",D("31/01/2026","2026-01-31"),"In progress","in_progress"),
("3.2","Detainees should be able to take exercise and have something to read.","Books supplied by the library service. Yard at Eastgate needs a cage and will not be in use before 2027.","Custody Inspector, Eastgate","T",D("2026/27","2027-03-31"),"Partly done","in_progress"),
("3.3","Clothing: no more paper suits except for forensic reasons.","Track suits bought.","Stores","B",DONE("Completed Sept 2025","2025-09-30"),"Complete","completed")]),
("4","Section 4: Health care","Health care",[
("4.1","Waits for a health practitioner should be monitored, and challenged.","KPI (60 mins) reported to contract meeting","Contract Manager, NHS England H&J","T:Contract Manager|NHS England H&J",D("Dec 2025","2025-12-31"),"Not started","not_started"),
("4.2","Mental Health Act assessments take too long.","Escalation route agreed with AMHP service and bed managers","Ijeoma Dunstan (Mental Health Coordinator)","P:Ijeoma Dunstan|Mental Health Coordinator",R("Oct 2025 – Mar 2026","2025-10-01","2026-03-31"),"In progress","in_progress"),
("4.3","Naloxone should be carried by staff in the suites.","Rejected – nurses are on site 24/7.","–","",None,"Closed","cancelled")]),
("5","Section 5: Release and transfer from custody","Release and transfer from custody",[
("5.1","Pre-release risk assessments should be meaningful.","Template cut from 31 questions to 12. Custody officers must see the detainee in person before it is signed off","Custody Training Officer","T",D("w/c 12 January 2026","2026-01-18"),"In progress","in_progress"),
("5.2","The force should help people to get home safely.","Travel warrants, and a pool of pay as you go phones","Custody Inspectors","T",D("15.11.25","2025-11-15"),"Complete","completed"),
("5.3","Virtual remand hearings should start on time.","Raise at the Local Criminal Justice Board","Police and Crime Commissioner","T",D("next LCJB – 21 January 2026","2026-01-21"),"Not started","not_started"),
("5.4","Transfers to prison should not be refused after 4pm","To be taken up with the escort contractor, HMPPS and the courts; data on every refusal is to be kept from now on so that the argument can be made with figures rather than with anecdotes, as it was last year","Supt Ezra Fairclough, HMPPS Contract Team","P:Ezra Fairclough||Supt//B:HMPPS Contract Team",K("ongoing","Ongoing"),"In progress","in_progress")])]
HD=["Ref","HMICFRS recommendation","Response and action","Lead","Date","Status"]
st=ParagraphStyle("c",fontName="LS",fontSize=9,leading=11.4); sb=ParagraphStyle("h",parent=st,fontName="LSB",textColor=colors.white); h1=ParagraphStyle("h1",fontName="LSB",fontSize=17,leading=21,spaceAfter=4); h2=ParagraphStyle("h2",fontName="LSB",fontSize=12,leading=15,spaceBefore=10,spaceAfter=5,keepWithNext=1); bd=ParagraphStyle("b",fontName="LS",fontSize=10,leading=13,spaceAfter=6)
def foot(c,d):
    c.saveState(); c.setFont("LS",8); c.drawString(45,22,"Custody inspection response – December 2025"); c.drawRightString(landscape(A4)[0]-45,22,f"Page {d.page}"); c.restoreState()
F=[Paragraph(TITLE,h1),Paragraph(esc(ORG),bd),Paragraph(INSP,bd),Paragraph("The Commissioner is bound to comment on the report within 56 days. This table was first published in October 2025 and shows where matters stood on 8 December. It will be looked at again at the Strategic Custody Board in March.",bd)]
areas=[]
for n,hd,ti,rows in P_:
    F.append(Paragraph(hd,h2)); data=[[Paragraph(x,sb) for x in HD]]; ga=[]
    for ref,rec,desc,ot,sp,ts,w,s in rows:
        data.append([Paragraph(esc(x),st) for x in(ref,rec,desc,ot,ts["text"] if ts else "–",w)])
        alt={}; dr=["rag"]
        if ref=="4.3": alt["status"]=["completed","unknown"]; dr+=["owner_text","timescale","timescale_text"]
        if ref=="3.2": alt["owners"]=[o("T:Custody Inspector|Eastgate")]
        if ref=="4.1": alt["owners"]=[o("T:Contract Manager, NHS England H&J")]
        if ref=="5.3": alt["timescale"]=[D(ts["text"],"2026-01-21",[("next LCJB","2026-01-21")])]
        if ref=="2.1": alt["status"]=["embedded"]
        ga.append(AX(ref,desc,ot if ot!="–" else None,sp,ts,None,None,s,None,w,answers=rec,drop=dr,alt=alt or None))
    t=Table(data,colWidths=[34,196,236,112,82,92],repeatRows=1)
    t.setStyle(TableStyle([("BACKGROUND",(0,0),(-1,0),colors.HexColor("#3b3b6d")),("VALIGN",(0,0),(-1,-1),"TOP"),("ROWBACKGROUNDS",(0,1),(-1,-1),[colors.white,colors.HexColor("#ececf4")]),("TOPPADDING",(0,0),(-1,-1),5),("BOTTOMPADDING",(0,0),(-1,-1),6)]))
    F.append(t); areas.append(AREA(n,"theme",hd,ti,ga))
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=45,rightMargin=45,topMargin=40,bottomMargin=42,title=TITLE).build(F,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","answers","description","owners","timescale","status"],HD)),areas)
