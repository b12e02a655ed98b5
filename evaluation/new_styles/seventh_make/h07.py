"""h07 (kin of narrative-first): reportlab, A4 upright, serif; two and a half pages of narrative, a list of commitments, a table of figures and a table of boards come before the plan; lead before action, status in its own column."""
from cl import *
from reportlab.platypus import *; from reportlab.lib.pagesizes import A4; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib.units import mm; from reportlab.lib import colors as C
rl_fonts()
NAME="h07"; ORG="Highmoor City Council"; TITLE="Getting to Good: Children’s Services Improvement Plan 2024–2026"; INSP="Inspected by Ofsted (ILACS) from 6 to 17 November 2023"
H=["No.","Who","We are going to","Finish","So that","Status","Update"]
P=[("1","Supervision and management oversight",[
("1.1","Assistant Director (Safeguarding)","T","Set a standard for supervision – monthly, reflective, written up within a week – and check that it is kept.",D("June 2024","2024-06-30"),"Decisions on children’s plans can be followed in the record.","Complete","Standard agreed on 3 May. 88% of supervisions in July were written up in a week."),
("1.2","Principal Social Worker, Team Managers","T:Principal Social Worker//T:Team Managers","Take all 34 first-line managers through the six-day leadership course.",R("May – December 2024","2024-05-01","2024-12-31"),"Managers spot drift and act.","On track","First two groups have finished."),
("1.3","Yvette Coleman (Head of Quality Assurance)","P:Yvette Coleman|Head of Quality Assurance","Bring back monthly audits with the social worker in the room.",REC("Monthly from April 2024","FREQ=MONTHLY","2024-04-01"),"We know how good our work is, and so do those who do it.","On track","")]),
("2","Children who live with neglect",[
("2.1","Neglect Steering Group","B","Launch the neglect strategy, and train 400 people from schools, health visiting, police and housing in the same tool.",D("30/09/24","2024-09-30"),"Neglect is named earlier.","Behind","Launch moved to the Partnership’s conference in October. 160 trained."),
("2.2","Service Manager, Assessment","T","Look again at all children who have had a plan for neglect for more than 15 months, with a view to pre-proceedings.",D("end of May 2024","2024-05-31"),"No child waits too long for a decision.","Complete","63 children looked at; 11 moved into pre-proceedings."),
("2.3","Public Health / Early Help","B:Public Health//B:Early Help","Offer a parenting programme in each of the five family hubs.",K("ongoing","Ongoing"),"Families get help before things get worse.","On track","Four hubs.")]),
("3","Placements near home",[
("3.1","Head of Corporate Parenting","T","Open two homes for three children each, run by the Council.",D("First by Jan 2025, second by Sept 2025","2025-09-30",[("First","2025-01-31"),("second","2025-09-30")]),"Six children come back to the city.","Behind","A house has been bought in Lark Hill. The application to register it goes in when the manager has been appointed."),
("3.2","Fostering Service","B","Recruit 30 foster families in two years; pay a fee that is as good as that of the agencies.",D("31 March 2026","2026-03-31"),"70% of children in care live with our own carers or family (58% today).","On track","Nine approved."),
("3.3","Strategic Commissioner","T","Agree with four neighbours a framework for residential care.",D("Winter 2024","2025-02-28"),"Price and quality are known beforehand.","Not started",""),
("3.4","Cllr Ines Marchetti","P:Ines Marchetti||Cllr","Ask the corporate parenting board to hear from the Children in Care Council at each meeting, and to answer in writing within a month.",K("immediate","Immediate"),"Children see that what they say changes something.","Complete","Since February.")])]
g="#7b2d26"; n0=PS("n",fontName="LR",fontSize=11,leading=15,spaceAfter=8,alignment=4); h1=PS("h1",fontName="LRB",fontSize=14,leading=18,spaceBefore=10,spaceAfter=6,textColor=C.HexColor(g),keepWithNext=1); b=PS("b",fontName="LR",fontSize=8.8,leading=10.6); hb=PS("hb",parent=b,fontName="LRB")
tx=lambda s:Paragraph(s,n0)
def tab(rows,W): return Table([[Paragraph(x,hb if i==0 else b) for x in r] for i,r in enumerate(rows)],W,hAlign="LEFT",repeatRows=1,style=[("GRID",(0,0),(-1,-1),.4,C.grey),("BACKGROUND",(0,0),(-1,0),C.HexColor("#f0e3e1")),("VALIGN",(0,0),(-1,-1),"TOP")])
S=[Spacer(1,20*mm),Paragraph(ORG,PS("o",fontName="LR",fontSize=14,leading=18)),Spacer(1,6),Paragraph(TITLE,PS("t",fontName="LRB",fontSize=25,leading=30,textColor=C.HexColor(g))),Spacer(1,6),Paragraph(INSP,n0),
Paragraph("1. Foreword",h1),tx("When inspectors came to Highmoor in November they told us things that we had begun to see for ourselves. They met social workers who know their children well and who speak of them with warmth. They also saw children who had waited too long for somebody to decide, because managers had too many cases to look at and too little time to think. They judged us to require improvement to be good, and we agree with them."),
tx("We do not want to write a long plan. We want a plan that a busy team manager can read over a cup of tea, and that a young person in our care would recognise. There are three priorities, and ten actions. What is not in here may still be done, but it is not what we shall be asked about each month."),
tx("We are grateful to the 140 children, parents, carers and colleagues who told us what they thought of a first draft. Their words have changed it: the action on foster carers’ fees is theirs, and so is the promise of an answer in writing."),
Paragraph("2. What inspectors found",h1),tx("The report was published on 15 January 2024. It has seven areas for improvement, which we have brought together in three priorities. Inspectors praised the front door, the work with unaccompanied children, and our care leavers’ offer. They were worried about supervision, about neglect, and about the distance at which many of our children live."),
tx("Since 2021 the number of children in care has risen from 512 to 604. In the same years the number of our own foster families fell by 41. Both figures go some way to explain why one child in four lives more than twenty miles from home. Neither excuses it."),
tab([["Measure","Nov 2022","Nov 2023","England"],["Re-referrals within twelve months","26%","24%","22%"],["Social work vacancies","31%","22%","19%"],["Children in care living over 20 miles away","23%","25%","21%"],["Supervision recorded in the month","64%","71%","not known"]],[80*mm,28*mm,28*mm,28*mm]),Spacer(1,10),
Paragraph("3. What we promise",h1),tx("Children and young people asked us for promises they could hold us to. These are:")]
for x in("to listen first, and to say why when the answer is no;","to keep the same social worker for as long as we can, and to say goodbye properly when we cannot;","to ask brothers and sisters where they want to live, and whether they want to live together;","to turn up when we said that we would."): S.append(Paragraph(x,PS("li",parent=n0,leftIndent=14,bulletIndent=3,spaceAfter=3),bulletText="•"))
S+=[Paragraph("4. How we will know, and who will ask",h1),tx("The Improvement Board is chaired by someone from outside the Council. It sees data each month and visits a team each quarter. Scrutiny has the plan on its agenda twice a year. The Department’s adviser comes to all of the Board’s meetings."),
tab([["Board","Chair","Meets","What it does"],["Improvement Board","Sir Alan Prewett","Monthly","Holds the Director to account for this plan"],["Practice Board","Director of Children’s Services","Fortnightly","Looks at audits and figures; clears what is in the way"],["Corporate Parenting Board","Cllr Ines Marchetti","Every two months","Hears from children in care"]],[42*mm,44*mm,30*mm,54*mm]),Spacer(1,8),
tx("Action by action, those who lead write a short update by the 20th of the month. An action is called complete when the Board has seen evidence of a difference, and goes back to behind if the difference does not last."),Paragraph("5. The plan",h1)]
areas=[]; W=[x*mm for x in(9,28,46,21,30,17,31)]
for n,t,rows in P:
    hd=f"Priority {n}: {t}"; S.append(Paragraph(hd,PS("a",fontName="LRB",fontSize=12,leading=15,spaceBefore=9,spaceAfter=4,keepWithNext=1))); ga=[]
    S.append(tab([H]+[[r[0],esc(r[1]),esc(r[3]),r[4]["text"],esc(r[5]),r[6],esc(r[7])] for r in rows],W))
    for ref,ot,sp,desc,ts,out,st,pr in rows:
        alt={}
        if "Yvette" in ot: alt["owners"]=[[{"role":"lead","kind":"person","name":"Yvette Coleman"}]]
        if st=="Behind": alt["status"]=["off_track","at_risk"]
        if "Winter" in ts["text"]: alt["timescale"]=[D("Winter 2024","2024-12-31"),D("Winter 2024","2024-02-29")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,{"Complete":"completed","On track":"on_track","Behind":"delayed","Not started":"not_started"}[st],status_text=st,alt=alt or None))
    areas.append(AREA(n,"priority",hd,t,ga))
def foot(c,d): c.setFont("LR",9); c.drawCentredString(105*mm,10*mm,f"– {d.page} –"); c.drawString(14*mm,287*mm,"Getting to Good") if d.page>1 else None
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=14*mm,rightMargin=14*mm,topMargin=16*mm,bottomMargin=18*mm).build(S,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","No."],["owners","Who"],["description","We are going to"],["timescale","Finish"],["outcome","So that"],["status","Status"],["progress","Update"]],areas)
