"""o23 (irregular): reportlab, upright; a statement after an inspection in prose, with a table of actions deep in each section under other headings, and tables of figures and of a board which are no plan."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import *
rl_fonts()
NAME="o23"; ORG="Dunmere and Astley Council"; TITLE="Joint statement in response to the area SEND inspection"; INSP="Area SEND inspection, 11 to 15 May 2026"
b=PS("b",fontName="LR",fontSize=10.5,leading=14,spaceAfter=7); c=PS("c",fontName="LR",fontSize=9.5,leading=12); cb=PS("cb",parent=c,fontName="LRB"); h1=PS("h1",fontName="LRB",fontSize=18,leading=22,spaceAfter=8); h2=PS("h2",fontName="LRB",fontSize=12.5,leading=16,spaceBefore=10,spaceAfter=5); h3=PS("h3",fontName="LRI",fontSize=11,leading=14,spaceBefore=6,spaceAfter=4)
HA=["Ref","Action","Lead","Date","How we will measure it"]; HB=["No.","What we shall do","Who","When","Difference made"]
X=[("Significant weakness 1: Children wait far too long for a diagnosis of autism or ADHD","Children wait far too long for a diagnosis of autism or ADHD","1",HA,
["In May 2026 there were 1,870 children on the list of the neurodevelopmental service, and the child who had waited longest had been on it for 191 weeks. Inspectors heard from a mother who had moved house twice in that time and had begun again at the bottom on each occasion. There is no part of this that we wish to defend.",
 "Some of the cause lies in demand, which has doubled since 2021 here as elsewhere. Much of it lies in how we work: three referral forms, two panels, and a rule that a school’s opinion counts only when an educational psychologist has countersigned it. The ICB has found £640,000 for two years, from 1 October 2026, and the council has matched this with a post in each of the five families of schools."],
[("1.1","One form and one panel for all referrals","Dr Ifeoma Castellane (Clinical Director, ICB)","P:Ifeoma Castellane|Clinical Director|Dr|ICB",D("1 October 2026","2026-10-01"),"Referrals decided within ten working days"),
 ("1.2","Withdraw the rule that a psychologist countersigns the school’s view","Principal Educational Psychologist","T",K("immediate","With immediate effect"),""),
 ("1.3","Offer each family on the list a call, a named contact and a needs-led offer, starting with those who have waited for more than two years","Astley Community Healthcare and Family Hubs","B:Astley Community Healthcare//B:Family Hubs",R("October 2026 – March 2027","2026-10-01","2027-03-31"),"All 1,870 called"),
 ("1.4","Let children who move keep their place","Dr Ifeoma Castellane","P:Ifeoma Castellane||Dr",D("September 2026","2026-09-30"),"No child restarts")],
["We do not expect the wait to come below a year before the end of 2027 and will not pretend that it will. The Partnership Board will publish the figure each month, whatever it is."]),
("Significant weakness 2: Plans do not say what children need, or who will provide it","Plans do not say what children need, or who will provide it","2",HB,
["Inspectors read 46 plans, of which they thought nine to be good. Health advice was absent from a third. The most frequent phrase in section F was “access to”, which commits nobody to anything. We have since read 60 plans of our own and come to the same view.",
 "The table shows how plans compare."],
[("2.1","Publish a glossary of phrases which may no longer be used in section F, with examples of what to write instead","SEND Quality Lead","T",D("end July 2026","2026-07-31"),"Plans are specific: 70% good by July 2027"),
 ("2.2","Health, education and care advice givers to be trained together","Workforce Academy","B",D("Autumn term 2026","2026-12-31"),"120 advice givers trained"),
 ("2.3","Multi-agency audit","Partnership Quality Group","B",REC("Every half term from November 2026","FREQ=MONTHLY;INTERVAL=2",start="2026-11-01"),""),
 ("2.4","Amend the plans of all children in Years 5, 9 and 11 first; these are the years in which a poor plan does most harm, since the choice of school or college follows from it. Casework officers will meet the parents before any word of the plan is changed, and again when the draft is ready, in the place and at the time which suit the parents.","Piotr Zielinski-Bragg, SEND Service Manager","P:Piotr Zielinski-Bragg|SEND Service Manager",D("15 February 2027","2027-02-15"),"640 plans amended")],
["Action 2.4 is the largest piece of work in this statement. It takes the time of eleven officers for five months, and annual reviews of other years will be later than they should be as a result. We have chosen this."]),
("Significant weakness 3: Leaders do not know enough about children out of school","Leaders do not know enough about children out of school","3",HA,
["On the first day of the inspection we gave inspectors a list of 212 children. On the fourth day we gave them another, of 287. Both were wrong."],
[("3.1","One register of children missing education, on part-time timetables or in unregistered provision, checked each Friday","Head of Inclusion","T",D("By 4 September 2026","2026-09-04"),"Register agrees with school returns"),
 ("3.2","Visit each unregistered provider, unannounced","Education Welfare Service","B",D("Dec. 2026","2026-12-31"),"All 17 visited"),
 ("3.3","Monthly challenge meeting chaired by the Director of Children’s Services","Director of Children’s Services","T",REC("Monthly from August 2026",MONTHLY,start="2026-08-01"),"Fewer than 100 children by April 2027")],
["Cllr Marjorie Threlkeld, lead member, will attend these meetings."])]
F=[]; P_=lambda t,s=b: Paragraph(esc(t).replace("\n","<br/>"),s)
def tab(rows,w,head="#d8e4e2"):
    t=Table([[P_(x,cb) for x in rows[0]]]+[[P_(x,c) for x in r] for r in rows[1:]],colWidths=w,repeatRows=1,hAlign="LEFT")
    t.setStyle(TableStyle([("LINEABOVE",(0,0),(-1,0),1.2,colors.black),("LINEBELOW",(0,0),(-1,0),.6,colors.black),("LINEBELOW",(0,1),(-1,-1),.3,colors.grey),("BACKGROUND",(0,0),(-1,0),colors.HexColor(head)),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),3),("BOTTOMPADDING",(0,0),(-1,-1),4)])); return [Spacer(1,3),t,Spacer(1,9)]
F+=[P_(ORG+" and NHS Astley Vale Integrated Care Board",cb),P_(TITLE,h1),P_(INSP,h3),P_("Introduction",h2),
P_("Ofsted and the Care Quality Commission visited Dunmere and Astley in May and published their report on 3 July 2026. They found widespread and systemic failings. This statement says what the two bodies responsible for services to children with special educational needs and disabilities will do about the three weaknesses that they named. It was written in July and August by a group of officers, clinicians, head teachers and parents, and was read in draft by forty young people at the Quayside and Dunmere Park special schools, who took out a number of words."),
P_("It is not long. The inspection of 2021 was followed by a plan of 74 pages and 212 actions, and a good part of it was never done. We have chosen to do less and to finish it."),
P_("Who will hold us to account",h2),P_("The SEND Partnership Board meets every six weeks under Sir Anselm Okafor-Reid, who works for neither body. Its members are listed here."),
*tab([["Member","Role on the board","Attends since"],["Sir Anselm Okafor-Reid","Independent chair","July 2026"],["Fozia Mirza","Dunmere Parent Carer Voice","2023"],["Tom Entwistle","Head teachers, primary","September 2025"],["Dr Ifeoma Castellane","ICB","July 2026"]],[150,180,110],"#efefef")]
areas=[]
for hd,ti,n,HD,before,acts,after in X:
    F.append(P_(hd,h2)); F+=[P_(x) for x in before]
    if n=="2": F+=tab([["Plans judged good","May 2025","May 2026","Our own reading, July 2026"],["Section B","31%","34%","30%"],["Section F","18%","20%","17%"]],[130,80,80,150],"#efefef"); F.append(P_("What we shall do about it",h3))
    else: F.append(P_("What we will do",h3))
    F+=tab([HD]+[[r,d_,ot,ts["text"],out] for r,d_,ot,sp,ts,out in acts],[28,176,100,84,107]); F+=[P_(x) for x in after]; ga=[]
    for r,d_,ot,sp,ts,out in acts:
        alt={}
        if r=="1.1": alt["owners"]=[o("P:Ifeoma Castellane|Clinical Director, ICB|Dr")]
        if r=="2.3": alt["timescale"]=[REC(ts["text"],"FREQ=MONTHLY;INTERVAL=2",start="2026-11-01")]+[REC(ts["text"],x,start="2026-11-01") for x in ("FREQ=WEEKLY;INTERVAL=6","FREQ=WEEKLY;INTERVAL=7","FREQ=WEEKLY;INTERVAL=8")]
        ga.append(AX(r,d_,ot,sp,ts,out,None,"unknown",drop=["status"],alt=alt or None))
    areas.append(AREA(n,"weakness",hd,ti,ga))
F+=[P_("What this will cost",h2),P_("The ICB will spend £640,000 and the council £910,000 over two years, of which £400,000 comes from the high needs block with the consent of Schools Forum. A further bid has been made to the Department for Education."),P_("Signed by the Chief Executive of the council and the Chief Executive of the ICB on 28 August 2026.")]
def foot(cv,d): cv.setFont("LR",8.5); cv.drawString(50,28,"Dunmere and Astley local area partnership"); cv.drawRightString(A4[0]-50,28,str(d.page))
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=50,rightMargin=50,topMargin=48,bottomMargin=52,title=TITLE).build(F,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome"],HA),*zip(["ref","description","owners","timescale","outcome"],HB)),areas)
