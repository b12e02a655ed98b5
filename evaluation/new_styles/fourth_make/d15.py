"""d15 reportlab, A4 portrait: improvement plan of a planning service after a peer review. Numbered paragraphs in a wide column; who and when stand beside them in a narrow margin column, without lines or labels (name in bold, date below it, state in italics); an indented note under some; introduction and annex in full width."""
from cl import *
from reportlab.lib.pagesizes import A4; from reportlab.platypus import *; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib import colors as c; from reportlab.lib.units import mm
NAME="d15"; ORG="Hexley Borough Council"; TITLE="Planning Service Improvement Plan"; INSP="Planning peer review, 4 to 7 March 2025"
ST={"Done":"completed","On time":"on_track","Late":"delayed","To come":"not_started","Continuing":"ongoing","Partly done":"in_progress"}
PLAN=[("1","Vision and leadership","The review found able officers and committed councillors who did not always pull the same way. Staff could not say what the council wants from planning beyond speed.",[
 ("1.1","Write a two-page statement of what the council wants planning to achieve for the borough by 2030, with the Cabinet, the chair of the Planning Committee and the agents’ forum, and put it to full Council.","Head of Planning","T",D("30 June 2025","2025-06-30"),"Done","Agreed by Council on 17 July without a vote against."),
 ("1.2","Hold a meeting of the portfolio holder, the chair and the Head of Planning once a month, with a short note of what was agreed.","Cllr Roland Easby","P:Roland Easby||Cllr",REC("Monthly",MONTHLY),"Continuing",None),
 ("1.3","Bring the five teams into two, one for large schemes and one for all others.","Head of Planning","T",D("October 2025","2025-10-31"),"Late","The new structure was agreed with staff in September. Two team leader posts have not been filled: there were four candidates for the first and none for the second. We will offer the second as a secondment to our neighbours."),
 ("1.4","Report the service’s finances and its fee income apart from those of building control.","Finance Business Partner","T",D("Q2 2025/26","2025-09-30"),"Done",None),
 ("1.5","Visit two councils that have been through the same.","Head of Planning; Cllr Roland Easby","T:Head of Planning//P:Roland Easby||Cllr",D("Autumn 2025","2025-11-30"),"Partly done","Visited Corrington in October.")]),
("2","The Planning Committee","Meetings were long, some members had made up their minds before they came and decisions against advice were not always well explained.",[
 ("2.1","Cut the committee from 19 members to 11, with named substitutes who have been trained.","Monitoring Officer","T",D("May 2025","2025-05-31"),"Done","In force from Annual Council."),
 ("2.2","Change the scheme of delegation so that a call-in needs a planning reason and the chair’s agreement.","Monitoring Officer and Head of Planning","T:Monitoring Officer//T:Head of Planning",D("by 31 July 2025","2025-07-31"),"Done","41 applications went to committee between August and October; there were 78 in the same months of last year."),
 ("2.3","Train all members each year, in three evenings, and let no one vote who has not come.","Democratic Services","B",REC("Annually from June 2025",YEARLY,"2025-06-01"),"Continuing",None),
 ("2.4","Put photographs and a plan of each site into reports and hold site visits in the week before.","Development Manager","T",K("immediate","Immediate"),"Done",None),
 ("2.5","Go back over twelve decisions a year in a morning on a bus, with an outsider to lead it.","Design Officer","T",D("Spring 2026","2026-05-31"),"To come",None),
 ("2.6","Publish a protocol for members, officers and developers at pre-application stage.","Monitoring Officer","T",D("31/12/2025","2025-12-31"),"On time","Third draft is with the standards working group; agents have asked for more certainty about how many councillors may be at a briefing.")]),
("3","Deciding applications","Speed had been kept up by asking applicants for more time in 63 of 100 cases. Validation took 15 days and customers could not reach the case officer.",[
 ("3.1","Bring in a validation checklist for each kind of application and refuse to register those that lack what it asks.","Technical Support Manager","T",D("September 2025","2025-09-30"),"Done","Validation takes four days."),
 ("3.2","Use extensions of time only for large schemes or where there is an amendment worth having, and report the share each month.","Development Manager","T",R("April 2025 – March 2026","2025-04-01","2026-03-31"),"On time","38 in 100 in October."),
 ("3.3","Clear the 214 cases that are more than a year old.","Development Manager","T",D("31 January 2026","2026-01-31"),"Late","131 are left, a third of them waiting for legal agreements. The council’s solicitors now hold two afternoons a week for these, and we have asked developers’ own lawyers to use our template. We believe that all but twenty can be closed by the end of March."),
 ("3.4","Give each applicant a name and a number, and ring back within a day.","Case officers","T",K("immediate","Immediate"),"Partly done","A test by mystery callers in September had 61 of 100 calls returned in time."),
 ("3.5","Replace the back-office system.","ICT Manager / Technical Support Manager","T:ICT Manager//T:Technical Support Manager",R("January 2026 to January 2027","2026-01-01","2027-01-31"),"To come",None),
 ("3.6","Agree service standards with highways, drainage and ecology, with a fortnight for a reply.","Head of Planning, Wexshire County Council","T:Head of Planning|Wexshire County Council",D("Nov 2025","2025-11-30"),"On time",None)]),
("4","Making places and plans","The local plan is nine years old. Design advice is sought late and section 106 money lies unspent.",[
 ("4.1","Adopt a timetable for the new local plan and keep to it, with a project manager who does nothing else.","Planning Policy Manager","T",D("March 2025","2025-03-31"),"Done",None),
 ("4.2","Set up a design review panel with three neighbouring councils.","Design Officer","T",D("February 2026","2026-02-28"),"On time","Nine panel members chosen from 34 who applied."),
 ("4.3","Spend or commit £3.1m of section 106 money that is more than three years old.","Section 106 Officer","T",D("end of December 2025","2025-12-31"),"Late","£1.9m commited. Of what is left, £800,000 can only be used for a railway footbridge which the operator no longer wants to build, and the developer has to agree to vary that."),
 ("4.4","Publish a list of what has been paid, by ward, twice a year.","Section 106 Officer","T",REC("Twice a year",HALFYEARLY),"Continuing",None),
 ("4.5","Write a design code for the three villages that will grow most, beginning with walks in which residents show what they like.","Design Officer / Villages Partnership","T:Design Officer//B:Villages Partnership",R("Oct 2025 to Dec 2026","2025-10-01","2026-12-31"),"On time",None)]),
("5","Enforcement, customers and staff","There was no enforcement plan that people knew of. The service has lost nine planners in two years.",[
 ("5.1","Publish an enforcement plan with three priorities and a map of open cases.","Enforcement Team Leader","T",D("August 2025","2025-08-31"),"Done",None),
 ("5.2","Start a career grade, with a day a week for study.","Head of Planning / HR","T:Head of Planning//B:HR",D("1 September 2025","2025-09-01"),"Done","Two people have come back from agencies."),
 ("5.3","Hold an agents’ forum each quarter and a parish forum twice a year.","Development Manager","T",REC("Quarterly",QUARTERLY),"Continuing","Forums in June and September."),
 ("5.4","Ask every applicant and every objector what it was like.","Customer Insight Officer","T",K("unknown","TBC"),"To come",None)])]
b=PS("b",fontName="Times-Roman",fontSize=11,leading=14); ti_=PS("t",parent=b,fontName="Times-Bold",fontSize=24,leading=29); h2=PS("h",parent=b,fontName="Times-Bold",fontSize=14,leading=18,spaceBefore=12,spaceAfter=3,textColor=c.HexColor("#3d2b1f")); mg=PS("m",parent=b,fontName="Times-Roman",fontSize=9.5,leading=11.5); nt=PS("n",parent=b,fontSize=10,leading=12.5,leftIndent=22,textColor=c.HexColor("#333333")); num=PS("p",parent=b,leftIndent=22,firstLineIndent=-22)
S=[Spacer(1,60),Paragraph(TITLE,ti_),Spacer(1,8),Paragraph(ORG,PS("o",parent=b,fontSize=14,leading=18)),Paragraph(INSP,b),Paragraph("Position reported to the Planning Improvement Panel on 10 November 2025",b),Spacer(1,18),
 Paragraph("In March 2025 a team of peers spent four days with us at our own request. They made eleven recommendations under five headings. This plan answers them. Each paragraph below is something that we shall do. In the margin stand who will see to it, by when, and how it stands.",b),Spacer(1,6),Paragraph("The states are: done; on time; partly done; late; continuing (work that has no end); to come. A note below a paragraph says more where it is needed.",b)]; areas=[]
for n,ti,found,acts in PLAN:
    hd=f"{n}. {ti}"; S+=[KeepTogether([Paragraph(hd,h2),Paragraph(f"<i>{found}</i>",b),Spacer(1,5)])]; ga=[]
    for ref,de,ot,sp,ts,st,up in acts:
        left=[Paragraph(f"{ref} {esc(de)}",num)]+([Paragraph(esc(up),nt)] if up else [])
        right=[Paragraph(f"<b>{esc(ot)}</b>",mg),Paragraph(esc(ts["text"]),mg),Paragraph(f"<i>{st}</i>",mg)]
        t=Table([[left,right]],colWidths=[122*mm,46*mm]); t.setStyle(TableStyle([("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(0,0),0),("LEFTPADDING",(1,0),(1,0),12),("BOTTOMPADDING",(0,0),(-1,-1),5),("TOPPADDING",(0,0),(-1,-1),2)])); S.append(t)
        m={"alt":{}}; ow=o(sp,ot)
        if ref=="3.6": m["alt"]["owners"]=[o("T:"+ot)]
        if st=="Late": m["alt"]["status"]=["off_track"]
        if st=="To come": m["alt"]["status"]=["planned"]
        if st=="On time": pass
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,ow,ts,None,up,ST[st],**m))
    areas.append(AREA(n,"theme",hd,ti,ga))
S+=[Paragraph("Annex: members of the Planning Improvement Panel",h2),Paragraph("Cllr Roland Easby (chair); Cllr June Partridge; Cllr Kofi Lund; Barnaby Strake, Head of Planning; Celia Moncrieff, independent adviser. The panel will meet next on 9 February 2026.",b)]
def foot(cv,dc): cv.setFont("Times-Roman",9); cv.drawCentredString(105*mm,12*mm,f"– {dc.page} –")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=21*mm,rightMargin=21*mm,topMargin=20*mm,bottomMargin=20*mm,title="",author="").build(S,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","(paragraph)"],["description","(paragraph)"],["owners","(margin, bold)"],["timescale","(margin)"],["status","(margin, italic)"],["progress","(note)"]],areas)
