"""p12 (hard): PDF by reportlab without any rules: numbered paragraphs on the left, the side notes (lead, date, state) in small type in the right margin, level with each paragraph; a Domestic Homicide Review."""
from cl_a import *
from reportlab.platypus import *; from reportlab.lib import colors; from reportlab.lib.pagesizes import A4; from reportlab.lib.styles import ParagraphStyle
rl_fonts()
NAME="p12"; ORG="Safer Ravelbourne Partnership"; TITLE="Domestic Homicide Review ‘Amina’: what we will change"; INSP="Domestic Homicide Review, sent to the Home Office 2 May 2025"
P_=[("A","A. Hearing people who do not speak English","Hearing people who do not speak English",[
("1","GP practices and A&E will book an interpreter by telephone when a patient is asked about home. A relative is not to be used, and the record will say who interpreted.","Designated Nurse, ICB","T:Designated Nurse|ICB",D("30 September 2025","2025-09-30"),"Done. Circular sent 9 June; audit booked.","completed","Done"),
("2","Find out what women from Amina’s community would have needed to know, from whom and in what form. Up to £8,000 for a local group to do it, not a consultant.","Rukhsana Bell, DA Co-ordinator","P:Rukhsana Bell|DA Co-ordinator",D("Winter 2025/26","2026-02-28"),"Three groups have bid.","in_progress",None),
("3","Put the emergency card in nine languages in pharmacies, nail bars and school offices","Community Safety Team","B",D("Dec 2025","2025-12-31"),"Not started","not_started","Not started")]),
("B","B. Sharing what each of us knew","Sharing what each of us knew",[
("4","MARAC: any agency that sends no one twice running is named in the minutes that go to the Partnership.","MARAC Chair (DCI Rowan Petrie)","T:MARAC Chair",F("from July 2025","2025-07-01"),"Done. Two have been named.","completed","Done"),
("5","Rewrite the housing transfer form so that it asks why","Ravelbourne Homes","B",D("31/8/25","2025-08-31"),"Late – form is with IT","delayed","Late"),
("6","School nurses and schools to agree what is passed on when a child moves in the middle of a year; trial in six schools, then roll out","Head of Safeguarding in Education & Named Nurse (Community)","T:Head of Safeguarding in Education//T:Named Nurse (Community)",D("trial Autumn term 2025, all by Summer term 2026","2026-07-31",[("trial","2025-12-31"),("all by","2026-07-31")]),"Six schools chosen.","in_progress",None),
("7","Immigration status must not stop a referral. One page of advice from a solicitor, for all front-line staff.","Legal Services","B",K("unknown","TBC"),"","unknown",None)]),
("C","C. Seeing the danger","Seeing the danger",[
("8","Strangulation training for response officers, paramedics, midwives. Half a day, face to face, with a survivor.","Det Supt Fionnuala Idowu","P:Fionnuala Idowu||Det Supt",R("Sept 2025 – June 2026","2025-09-01","2026-06-30"),"On track: 140 of 600","on_track","On track"),
("9","DASH to be done again when a woman says she is leaving","IDVA Service Manager","T",K("in_place","In place"),"Done","completed","Done"),
("10","Audit twenty standard-risk cases a quarter for coercive control that was missed","Police Public Protection and Probation","B:Police Public Protection//B:Probation",REC("Quarterly, first by 31 Oct 2025",QUARTERLY,due="2025-10-31"),"On track","on_track","On track")]),
("D","D. Family, friends and employers","Family, friends and employers",[
("11","Write again to Amina’s sister when all of this is finished, and before the press is told.","Independent Chair of the DHR","T",D("on publication",None),"","unknown",None),
("12","Ask the twelve largest employers to train two people each as ‘someone to tell’","Chamber of Commerce / Rukhsana Bell","B:Chamber of Commerce//P:Rukhsana Bell",D("8 March 2026","2026-03-08"),"Five have said yes","in_progress",None)]),
("E","E. Making sure of it","Making sure of it",[
("13","Bring the plan to the Partnership every three months with evidence, not colours. What cannot be shown is not done.","Partnership Manager","T",REC("Every three months",QUARTERLY),"First report 16 September","in_progress",None),
("14","Ask the panel to meet once more a year on, and to say in public whether things have changed.","Independent Chair of the DHR with Safer Ravelbourne Partnership","T:Independent Chair of the DHR//B:Safer Ravelbourne Partnership@support",D("May 2026","2026-05-31"),"","unknown",None),
("15","Spend what is left of the £30,000 review budget on the group in 2, if members agree","Cllr Ignatius Loveday","P:Ignatius Loveday||Cllr",D("1st Oct. 2025","2025-10-01"),"Not started","not_started","Not started")])]
b=ParagraphStyle("b",fontName="LR",fontSize=10.5,leading=14); s_=ParagraphStyle("s",fontName="LN",fontSize=8.6,leading=10.6,textColor=colors.HexColor("#444444")); h1=ParagraphStyle("h1",fontName="LRB",fontSize=18,leading=23); h2=ParagraphStyle("h2",fontName="LRB",fontSize=12.5,leading=16,spaceBefore=12,spaceAfter=6)
st=[Paragraph(ORG,b),Paragraph(TITLE,h1),Paragraph(INSP,b),Spacer(1,8),Paragraph("Amina is not her name. She was 31, a mother of two, a pharmacist’s assistant. Seven agencies knew something of what was happening to her; none knew all of it. The panel made no recommendations to single agencies that they had not already begun to act on, and four to all of us together. The lead, the date and where we had got to by 1 September 2025 stand beside each paragraph.",b)]
areas=[]
for n,hd,ti,rows in P_:
    st.append(Paragraph(hd,h2)); ga=[]
    for ref,desc,ot,sp,ts,pr,s,w in rows:
        side=[Paragraph("Lead: "+esc(ot),s_),Paragraph("By: "+esc(ts["text"]),s_)]+([Paragraph("Now: "+esc(pr),s_)] if pr else [])
        t=Table([[Paragraph(ref+".",b),Paragraph(esc(desc),b),side]],colWidths=[24,310,150]); t.setStyle(TableStyle([("VALIGN",(0,0),(-1,-1),"TOP"),("BOTTOMPADDING",(0,0),(-1,-1),9),("LEFTPADDING",(0,0),(1,0),0)]))
        st.append(t)
        g=AX(ref,desc,ot,sp,ts,None,pr,s,None,w)
        dr=[]; al={}
        if not w: dr.append("status")
        if w=="Done" and s=="completed" and pr=="Done": al["status"]=["embedded"]
        if w and pr==w: al["progress"]=[None]
        if w=="Late": al["status"]=["off_track","at_risk"]
        if ref=="11": dr.append("timescale")
        if ref=="6": al["timescale"]=[R(ts["text"],"2025-09-01","2026-07-31")]; dr.append("milestones"); al["owners"]=[o("T:Head of Safeguarding in Education//T:Named Nurse|Community"),o("T:Head of Safeguarding in Education//T:Named Nurse")]
        if ref=="1": al["owners"]=[[T("Designated Nurse, ICB")],[T("Designated Nurse")]]
        if ref=="4": g["owners"]=[P("Rowan Petrie","MARAC Chair",title="DCI")]; al["owners"]=[[T("MARAC Chair"),P("Rowan Petrie",title="DCI")],[T("MARAC Chair")]]
        if ref=="14": al["owners"]=[o("T:Independent Chair of the DHR//B:Safer Ravelbourne Partnership")]
        if ref=="10": al["owners"]=[[T("Police Public Protection and Probation")],[B("Police Public Protection and Probation")]]
        if dr: g["drop"]=dr
        if al: g["alt"]=al
        ga.append(g)
    areas.append(AREA(n,"theme",hd,ti,ga))
def foot(c,d): c.setFont("LR",8); c.drawCentredString(297,28,f"– {d.page} –")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=56,rightMargin=46,topMargin=52,bottomMargin=56).build(st,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,H(("ref","(number)"),("description","(paragraph)"),("owners","Lead"),("timescale","By"),("progress","Now"),("status","Now")),areas)
