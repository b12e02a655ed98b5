"""k01 (kin of continued-heads): reportlab, A4 landscape; each objective's table is cut by hand at the page's end and begun anew on the next page under its heading with "– cont’d" in a coloured bar and the column heads; a fire and rescue service's plan after an inspection."""
from cl import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="k01"; ORG="Harcombe Fire and Rescue Service"; TITLE="Acting on our inspection: service improvement plan"; INSP="HMICFRS Round 3, report of 14 June 2024"
S={"Closed":"completed","Under way":"in_progress","Overdue":"delayed","Not started":"not_started"}
# a "|" in the list is where the table is cut
P_=[("1","Objective 1: Prevention work reaches the households most at risk","Prevention work reaches the households most at risk",[
("1-01","Re-write the risk model for home fire safety visits so that age, living alone and oxygen use weigh most.","The model is signed off and in use at all 19 stations.","Prevention Manager","T",D("30 September 2024","2024-09-30"),"Closed","Model approved by the Strategic Leadership Board on 11 September and loaded to station tablets."),
("1-02","Clear the 640 referrals that were waiting on the day of the report.","No referral older than 28 days.","AM Lisa Harwood","P:Lisa Harwood||AM",D("by end of January 2025","2025-01-31"),"Under way","71 remain. Crews at Weir Lane and Oakmoor take ten a week on top of their own."),
("1-03","Sign data-sharing agreements with the ambulance trust and the four housing associations.","Five agreements signed.","Information Governance Officer / Prevention Manager","T:Information Governance Officer//T:Prevention Manager",D("Dec 2024","2024-12-31"),"Overdue","Three signed. The ambulance trust wants its own clauses and its lawyers have not replied since November."),
("1-04","Audit one visit in twenty by a second officer’s call within a fortnight.","Nine in ten households remember the advice.","Community Safety Team","B",REC("Monthly from October 2024",MONTHLY,"2024-10-01"),"Under way","Four months done. 86% recall the advice on escape routes."),
"|",
("1-05","Train on-call crews to carry out visits to people who hoard.","48 on-call firefighters trained.","Learning & Development","B",R("November 2024 to March 2025","2024-11-01","2025-03-31"),"Under way","Two of five days held; 17 attended.")]),
("2","Objective 2: Fire safety audits are done by enough qualified people","Fire safety audits are done by enough qualified people",[
("2-01","Recruit four inspecting officers, two of them on the apprenticeship route.","Establishment of 16 filled.","Head of Protection and HR","T:Head of Protection//B:HR",D("31/10/24","2024-10-31"),"Closed","All four in post. The apprentices began at Level 4 on 2 December."),
("2-02","Publish a risk-based inspection programme for 2025/26 that names every high-rise and care home.","Programme published on the website.","Head of Protection","T",D("March 2025","2025-03-31"),"Not started",""),
"|",
("2-03","Reduce unwanted fire signals by charging repeat callers.","Calls to automatic alarms fall by a fifth.","GM Stuart Pell","P:Stuart Pell||GM",F("From April 2025","2025-04-01"),"Not started","The Authority will be asked for its view on 20 February."),
("2-04","Review how enforcement notices are quality-checked before they are served.","No notice withdrawn for an error of fact.","Legal Services, Head of Protection","B:Legal Services//T:Head of Protection",D("Q3 2024/25","2024-12-31"),"Closed","A second signature is needed since 1 December.")]),
("3","Objective 3: Staff trust that poor behaviour is dealt with","Staff trust that poor behaviour is dealt with",[
("3-01","Offer an independent line for reporting bullying and discrimination.","Staff survey: 70% would use it (41% in 2023).","ACO Nadia Rehman","P:Nadia Rehman||ACO",K("in_place","In place"),"Closed","Run by an outside charity. Twenty-two calls since July."),
("3-02","Hold a values session with every watch, led by a member of the leadership team.","All 52 watches and departments seen.","Strategic Leadership Board","B",D("28 February 2025","2025-02-28"),"Under way","Watches at 13 of 19 stations seen."),
"|",
("3-03","Train all managers at crew commander and above to investigate grievances.","Grievances closed in 40 working days on average.","People Partner","T",D("Spring 2025","2025-05-31"),"Not started","Supplier chosen."),
("3-04","Check the records of everyone who has moved to a post that works with children or vulnerable adults.","All standard and enhanced checks in date.","HR","B",D("end Nov 2024","2024-11-30"),"Overdue","Two hundred and six of 231 returned. Those without are on restricted duties.")])]
rl_fonts(); ps=lambda f="LS",s=9,c=colors.black: ParagraphStyle("x",fontName=f,fontSize=s,leading=s*1.2,textColor=c)
Pg=lambda t,**k: Paragraph(esc(t),ps(**k))
H=["Item","Task","How we will judge it","Accountable officer","Complete by","State","Position at 31 January 2025"]; CW=[38,182,134,104,84,62,170]
flow=[Pg(ORG,s=11),Spacer(1,4),Pg(TITLE,f="LSB",s=20),Spacer(1,10),Pg(INSP,f="LSI",s=11),Spacer(1,6),Pg("The inspectorate found much to praise and three things to put right. This plan sets out what we do about each. It goes to the Fire Authority every second month.",s=10),Spacer(1,10)]
areas=[]
def table(head,rows):
    data=[[Pg(head,f="LSB",s=11,c=colors.white)]+[""]*6,[Pg(h,f="LSB") for h in H]]+rows
    return Table(data,colWidths=CW,style=[("SPAN",(0,0),(-1,0)),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#8b1a1a")),("BACKGROUND",(0,1),(-1,1),colors.HexColor("#f0e2e0")),("GRID",(0,1),(-1,-1),.5,colors.HexColor("#999999")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,2),(-1,-1),5),("BOTTOMPADDING",(0,2),(-1,-1),10)])
for e in P_:
    n,hd,ti,rr=e; ga=[]; rows=[]; head=hd
    for r in rr:
        if r=="|":
            flow+=[table(head,rows),PageBreak()]; rows=[]; head=hd+" – cont’d"; continue
        ref,desc,out,ot,sp,ts,st,pr=r
        rows.append([Pg(x,s=11) for x in (ref,desc,out,ot,ts["text"],st,pr)])
        alt={}
        if st=="Under way": alt["status"]=["on_track"]
        if st=="Overdue": alt["status"]=["off_track"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st],status_text=st,alt=alt or None))
    flow+=[table(head,rows),Spacer(1,14)]; areas.append(AREA(n,"other",hd,ti,ga))
def foot(c,d):
    c.setFont("LS",8); c.drawString(34,20,"Harcombe FRS | Service improvement plan | Fire Authority 20 February 2025"); c.drawRightString(808,20,f"Page {d.page} of 4")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=34,rightMargin=34,topMargin=34,bottomMargin=36,title=TITLE).build(flow,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["description","Task"],["outcome","How we will judge it"],["owners","Accountable officer"],["timescale","Complete by"],["status","State"],["progress","Position at 31 January 2025"]],areas)
