"""n26 (irregular): reportlab, landscape, type of 6 points, a watermark across each page, withdrawn rows struck out, original and revised dates."""
from cl import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, PageBreak
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.units import mm
rl_fonts()
NAME="n26"; ORG="Vale of Harrock Council"; TITLE="Internal Audit: Agreed Actions Follow-Up"
H=["Code","Weakness found","Action agreed with management","Grade","Action owner","First date","New date","Auditor’s comment, 30 September 2026","Verdict"]
FF=["ref","answers","description","grade","owners","timescale","revised","progress","status"]
S={"Closed":"completed","Open, in time":"on_track","Open, overdue":"delayed","Withdrawn":"cancelled","Not tested":"unknown"}
P_=[("Payroll 2025/26 (limited assurance)","Payroll 2025/26 (limited assurance)",[
("PAY/01","Leavers were paid after their last day in 14 of 60 cases sampled.","HR and Payroll will share one leavers’ form that stops pay automatically once a manager has signed it, and will send a list of unsigned forms to heads of service each Monday.","H","Payroll Manager / HR Business Partner","T:Payroll Manager//T:HR Business Partner","30/04/2026","30/11/2026",D("30/04/2026","2026-11-30"),"Form built. Test in October pay run. £3,210 of £9,874 overpaid has been recovered.","Open, overdue"),
("PAY/02","Overtime was approved by the person who worked it.","The system will refuse a claim whose approver is the claimant.","H","Systems Accountant","T:","31/03/2026","",D("31/03/2026","2026-03-31"),"Tested with five attempts, all refused.","Closed"),
("PAY/03","The suspense account was not cleared.","Clear it each month and have the Deputy Section 151 Officer sign.","M","Olwen Prothero","P:","Monthly","",REC("Monthly",MONTHLY),"April to August seen and signed.","Open, in time"),
("PAY/04","Paper payslips are posted to 40 members of staff","Stop the posting of payslips","L","Payroll Manager","T:","30/06/2026","",D("30/06/2026","2026-06-30"),"Union objected; management bears the risk (Audit Committee, 21 July).","Withdrawn")]),
("Disabled Facilities Grants 2025/26 (reasonable assurance)","Disabled Facilities Grants 2025/26 (reasonable assurance)",[
("DFG/01","Quotes were missing from 7 of 25 files.","No order without two quotes on the file, checked by a second officer.","M","Home Improvement Agency Manager","T:","31/07/2026","",D("31/07/2026","2026-07-31"),"25 of 25 files were complete.","Closed"),
("DFG/02","Land charges had not been registered.","Register the 31 charges left over and put the step in the checklist.","M","Legal Services, Home Improvement Agency Manager","B:Legal Services//T:Home Improvement Agency Manager","31/08/2026","31/12/2026",D("31/08/2026","2026-12-31"),"12 registered","Open, overdue"),
("DFG/03","Nobody asks grantees whether the work was good.","A call to each grantee six weeks after the work, with the answers in a yearly report to the portfolio holder.","L","Vikram Sehgal","P:","31/12/2026","",D("31/12/2026","2026-12-31"),"","Open, in time"),
("DFG/04","Contractors’ insurance was out of date (3 of 9)","Check insurance yearly","M","Vikram Sehgal","P:","01/09/2026","",D("01/09/2026","2026-09-01"),"Same as PRO/02, followed up there.","Withdrawn")]),
("Cyber Security 2026/27 (limited assurance)","Cyber Security 2026/27 (limited assurance)",[
("CYB/01","41 accounts of leavers were live.","Disable on the last day by a feed from HR.","H","Head of Digital","T:","15/09/2026","15/10/2026",D("15/09/2026","2026-10-15"),"Feed runs; 6 accounts remain, all of councillors who stood down in May.","Open, overdue"),
("CYB/02","The plan for a loss of all systems had never been tried out.","Hold an exercise with the chief executive in the room.","H","Head of Digital and Emergency Planning","T:Head of Digital//B:Emergency Planning","Q4 2026/27","",D("Q4 2026/27","2027-03-31"),"Booked for 9 February.","Open, in time"),
("CYB/03","Two servers no longer receive updates from the maker.","Switch both off once the cemetery records have moved.","H","Bereavement Services","B:","28/02/2027","",D("28/02/2027","2027-02-28"),"","Not tested")]),
("Procurement Cards 2026/27 (substantial assurance)","Procurement Cards 2026/27 (substantial assurance)",[
("PRO/01","Nine cards had not been used in a year.","Cancel them and review the rest each April.","L","Exchequer Manager","T:","31/05/2026","",D("31/05/2026","2026-05-31"),"Done on 12 May.","Closed"),
("PRO/02","No check that suppliers are insured","Ask for the certificate at each renewal","M","Procurement","B:","30/10/2026","",D("30/10/2026","2026-10-30"),"","Open, in time"),
("PRO/03","Limits on cards are higher than needed","Halve the limits","L","Exchequer Manager","T:","31/05/2026","",D("31/05/2026","2026-05-31"),"Tried for a month, caused delays in emergencies. Agreed to drop.","Withdrawn")])]
b=ParagraphStyle("b",fontName="LN",fontSize=6,leading=6.9); bb=ParagraphStyle("bb",parent=b,fontName="LNB"); n=ParagraphStyle("n",fontName="LN",fontSize=7.5,leading=9)
BASE=[("GRID",(0,0),(-1,-1),.25,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#d0d4da")),("TOPPADDING",(0,0),(-1,-1),1.2),("BOTTOMPADDING",(0,0),(-1,-1),1.6),("LEFTPADDING",(0,0),(-1,-1),2),("RIGHTPADDING",(0,0),(-1,-1),2)]; areas=[]; tables=[]
for k,(hd,ti,rows) in enumerate(P_):
    if k%2==0: data=[[Paragraph(x,bb) for x in H]]; st=list(BASE)
    st+=[("SPAN",(0,len(data)),(-1,len(data))),("BACKGROUND",(0,len(data)),(-1,len(data)),colors.HexColor("#eef0f2"))]; data.append([Paragraph(hd,bb)]+[""]*8); ga=[]
    for ref,fi,desc,gr,ot,sp,d1,d2,ts,pr,v in rows:
        w=v=="Withdrawn"
        cells=[ref,fi,desc,gr,ot,d1,d2,pr,v]
        data.append([Paragraph("<strike>%s</strike>"%esc(x) if w and x and i<7 else esc(x),b) for i,x in enumerate(cells)])
        alt={"status":["off_track","in_progress"]} if v=="Open, overdue" else {"status":["in_progress"]} if v=="Open, in time" else {}
        if w: alt["timescale"]=[K("unknown",ts["text"])]
        g=AX(ref,desc,ot,sp,ts,None,pr or None,S[v],None,v,answers=fi,grade=gr,alt=alt or None)
        if d2: g["revised"]=d2; g["drop"]=["milestones"]
        ga.append(g)
    areas.append(AREA(None,"other",hd,ti,ga))
    if k%2: tables.append(Table(data,[x*mm for x in (14,46,68,9,36,19,19,45,17)],style=st,repeatRows=1))
def furn(c,d):
    c.saveState(); c.setFillColor(colors.Color(.82,.82,.82,alpha=.55)); c.setFont("LSB",96); c.translate(148*mm,105*mm); c.rotate(33); c.drawCentredString(0,-30,"DRAFT v0.7"); c.restoreState()
    c.setFont("LN",6.5); c.drawString(12*mm,7*mm,"Audit Committee, 27 October 2026. Not for publication before the meeting"); c.drawRightString(285*mm,7*mm,f"page {d.page} of 2")
h=ParagraphStyle("h",fontName="LSB",fontSize=13,leading=17)
E_=[Paragraph(ORG,n),Paragraph(TITLE,h),Paragraph("This schedule lists every action of grade high, medium and low that was open on 1 April 2026 or has been agreed since. Rows struck through were withdrawn with the consent of the Audit Committee or folded into another action and will not be shown again. A new date needs the consent of the Section 151 Officer; a second one that of the Committee.",n),Spacer(1,2*mm),tables[0],PageBreak(),tables[1],Spacer(1,2*mm),Paragraph("Grades: H, to be done within three months; M, within six; L, within twelve. One action of a school is reported separately.",n)]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=12*mm,rightMargin=12*mm,topMargin=11*mm,bottomMargin=22*mm,title=TITLE).build(E_,onFirstPage=furn,onLaterPages=furn)
write(NAME,ORG,TITLE,None,list(map(list,zip(FF,H))),areas)
