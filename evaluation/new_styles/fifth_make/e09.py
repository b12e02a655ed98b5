"""e09 reportlab, A4 on its side: a pension fund's plan to comply with the regulator's code. A grid a module with the module's name turned by 90 degrees in a merged first column, head repeated; gap found beside what will be done, by whom, target, position, rating with word and fill; blank cells; introduction and key in front, notes and version table behind."""
from cl import *
from reportlab.lib.pagesizes import A4, landscape; from reportlab.lib import colors; from reportlab.lib.units import mm
from reportlab.platypus import *; from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
for a,b in(("LS","LiberationSans-Regular"),("LSB","LiberationSans-Bold")):
    import glob; pdfmetrics.registerFont(TTFont(a,glob.glob(f"/usr/share/fonts/**/{b}.ttf",recursive=True)[0]))
pdfmetrics.registerFontFamily("LS",normal="LS",bold="LSB",italic="LS",boldItalic="LSB")
NAME="e09"; ORG="Fenmarch Pension Fund"; TITLE="General Code of Practice: Compliance Action Plan"
ST={"Met":("completed","#9cc2e5",None),"Green":("on_track","#a8d08d","green"),"Amber":("at_risk","#ffd965","amber"),"Red":("off_track","#ff7c80","red"),"":("unknown",None,None)}
PLAN=[("A","The governing body",[
 ("A1","No written process for finding and managing conflicts of interest among employers’ representatives.","Adopt a conflicts policy and a register, and ask for declarations at the start of each meeting.","Governance Manager","T",D("30 June 2025","2025-06-30"),"Policy adopted by the Committee on 12 June. Register is on the website.","Met"),
 ("A2","Board members’ knowledge is not assessed.","Use the national knowledge assessment each year and write a training plan for each member.","Governance Manager","T",REC("Annually, first by September 2025",YEARLY,None,"2025-09-30"),"Fourteen of sixteen members took the assessment. Lowest scores were for actuarial methods.","Green"),
 ("A3","Vacancy for a member representative has lasted more than a year.","Advertise through the payslips and the annual benefit statement; offer expenses for care.","Chair of the Local Pension Board","T",D("December 2025","2025-12-31"),"Six people came forward. Interviews on 2 December.","Green"),
 ("A4","Own risk assessment has not been done.","Carry out the first own risk assessment and publish a summary.","Head of Pensions","T",D("31 March 2026","2026-03-31"),"","" )]),
("B","Funding and investment",[
 ("B1","Investment Strategy Statement does not say how climate risk is dealt with.","Revise the Statement after the valuation, together with the pool.","Head of Pension Investments / Fenland Pool","T:Head of Pension Investments//B:Fenland Pool",R("Oct 2025 to June 2026","2025-10-01","2026-06-30"),"Valuation results are expected in December. Work with the Pool on the wording of the stewardship section has begun.","Green"),
 ("B2","Cash-flow forecast covers one year only.","Make a five-year forecast and bring it to Committee with the budget.","Pension Fund Accountant","T",D("Feb 2026","2026-02-28"),"Draft done; waits for the actuary’s figures.","Amber")]),
("C","Administration",[
 ("C1","No single list of all the processes and who does them.","Write process maps for the twelve largest processes.","Pensions Operations Manager","T",D("Q4 2025/26","2026-03-31"),"Five of twelve. The officer who does them was moved to the McCloud project for three months.","Amber"),
 ("C2","Some employers send data late or with errors, and fines in the strategy have never been used.","Send each employer a quarterly score; begin to charge under the administration strategy from April 2026.","Employer Liaison Team","B",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"Two rounds of scores sent. Nine of 212 employers were red in both. Two have asked for a meeting, one of them a contractor who has changed payroll provider twice in the year and still cannot give hours for part-time staff.","Green"),
 ("C3","Common data score is 94.1%; specific data 81.0%.","Data improvement plan: addresses, missing hours and leavers not processed","Pensions Data Officer","T",D("31/12/2025","2025-12-31"),"Common 96.2%. Tracing of 3,400 addresses has finished. Leavers: 1,912 outstanding, a third fewer than in May.","Amber"),
 ("C4","No check that scheme members can read what we send.","Test letters with a panel of members and rewrite the ten that are used most.","Communications and Engagement Officer","T",D("Completed October 2025","2025-10-31"),"Panel of 22. All ten letters are now in use.","Met"),
 ("C5","McCloud remedy statements","Issue remedy information in the annual benefit statements for all members in scope.","McCloud Project Manager","T",D("31 August 2026","2026-08-31"),"Software release came in October, two months late. Testing shows wrong results for members with more than one job. Supplier has not said when it will be mended.","Red"),
 ("C6","Dashboards: connection","Connect to the pensions dashboards system.","Head of Pensions","T",D("by 31 October 2025","2025-10-31"),"Connected 24 October.","Met")]),
("D","Communications and disclosure",[
 ("D1","Complaints: three of eleven answers in the last year were later than the limit.","Move complaints to the team leader and report numbers to the Board","Pensions Operations Manager","T",D("1 July 2025","2025-07-01"),"No late answer since.","Met"),
 ("D2","Website does not meet accessibility rules in full.","Mend 42 faults found by the audit; publish new statement.","Communications and Engagement Officer; Council Web Team","T:Communications and Engagement Officer//B:Council Web Team",D("Nov 2025","2025-11-30"),"39 mended.","Green"),
 ("D3","Scams: warning is sent, but no record is kept.","Add a step to the transfer checklist.","Transfers Team","B",K("immediate","Immediate"),"Done in May.","Met")]),
("E","Reporting and cyber security",[
 ("E1","Breaches log is kept by one person.","Move the log to a shared site. Train deputies.","Governance Manager","T",D("September 2025","2025-09-30"),"","Met"),
 ("E2","No assurance on cyber security of the administration system’s supplier.","Get and review the supplier’s certificates and test report each year.","Council IT Security Officer and Head of Pensions","T:Council IT Security Officer//T:Head of Pensions",D("January 2026","2026-01-31"),"Certificates recieved. Test report has been asked for twice.","Amber"),
 ("E3","Business continuity plan was last tested in 2019.","Run an exercise: a week without the system.","Head of Pensions","T",D("Spring 2026","2026-05-31"),"","" ),
 ("E4","Fund’s record of who has access is out of date.","Review access rights each quarter and remove leavers within a day.","Systems Team","B",ON("Ongoing"),"71 accounts removed in the first review.","Green")])]
N=ParagraphStyle("n",fontName="LS",fontSize=8.5,leading=10.5); Bd=ParagraphStyle("b",parent=N,fontName="LSB"); W_=ParagraphStyle("w",parent=Bd,textColor=colors.white); B=ParagraphStyle("p",parent=N,fontSize=10,leading=13.5,spaceAfter=6); H1=ParagraphStyle("h",parent=N,fontName="LSB",fontSize=18,leading=22,spaceAfter=6,textColor=colors.HexColor("#12486b")); H2=ParagraphStyle("h2",parent=H1,fontSize=12.5,leading=16,spaceBefore=6)
class Rot(Flowable):
    def __init__(s,t): s.t=t; Flowable.__init__(s)
    def wrap(s,w,h): return (12,pdfmetrics.stringWidth(s.t,"LSB",9.5))
    def draw(s):
        c=s.canv; c.saveState(); c.rotate(90); c.setFont("LSB",9.5); c.setFillColor(colors.HexColor("#12486b")); c.drawString(0,-10,s.t); c.restoreState()
H=["","Ref","Gap we found","What will be done","By whom","Target","Where we are now (November 2025)","Rating"]
Wd=[9,10,48,58,40,26,64,15]
def foot(c,d_): c.setFont("LS",8); c.drawString(12*mm,8*mm,ORG+" – "+TITLE); c.drawRightString(285*mm,8*mm,f"Page {d_.page}")
st=[Paragraph(TITLE,H1),Paragraph(ORG,ParagraphStyle("o",parent=B,fontName="LSB",fontSize=12)),Paragraph("Pension Fund Committee, 27 November 2025",B),
 Paragraph("Introduction",H2),Paragraph("The Pensions Regulator’s general code came into force on 28 March 2024. The Fund looked at its own arrangements against the parts of the code that apply to public service schemes, and Internal Audit checked the result in March 2025. The Fund meets 38 of 57 requirements in full. The nineteen gaps that were found are in this plan, in five modules.",B),
 Paragraph("The Fenmarch Pension Fund is run by Fenmarch County Council for 212 employers and 61,000 members. The Local Pension Board sees this plan at each of its meetings.",B),
 Paragraph("Ratings",H2)]
kt=Table([[Paragraph(a,N),Paragraph(b,N)] for a,b in[("Met","Requirement is now met and Internal Audit agrees"),("Green","Will be met by the target date"),("Amber","May not be met by the target date"),("Red","Will not be met by the target date")]],colWidths=[20*mm,100*mm],style=[("GRID",(0,0),(-1,-1),.5,colors.grey)]+[("BACKGROUND",(0,i),(0,i),colors.HexColor(ST[x][1])) for i,x in enumerate(["Met","Green","Amber","Red"])],hAlign="LEFT")
st+=[kt,PageBreak()]; areas=[]
for n,ti,acts in PLAN:
    hd=f"Module {n}: {ti}"; data=[[Paragraph(h,W_) for h in H]]; cmd=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#7f7f7f")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#12486b")),("VALIGN",(0,0),(-1,-1),"TOP"),("SPAN",(0,1),(0,-1)),("BACKGROUND",(0,1),(0,-1),colors.HexColor("#dbe8f1")),("VALIGN",(0,1),(0,-1),"MIDDLE"),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),3)]; ga=[]
    for k,(ref,gap,de,ot,sp,ts,pr,rt) in enumerate(acts,1):
        data.append([Rot(hd) if k==1 else "",Paragraph(ref,Bd)]+[Paragraph(esc(x),N) for x in(gap,de,ot,ts["text"],pr,rt)])
        if rt: cmd.append(("BACKGROUND",(7,k),(7,k),colors.HexColor(ST[rt][1])))
        m={"answers":gap,"alt":{}}
        if rt=="Met": m["alt"]["status"]=["embedded"]
        if rt in("Red","Amber"): m["alt"]["status"]=["delayed"]
        if rt=="": m["alt"]["status"]=["not_started"]
        if ref=="A2": m["alt"]["timescale"]=[K("recurring",ts["text"],None,None,YEARLY,[("first","2025-09-30")]),K("recurring",ts["text"],None,"2025-09-30",YEARLY,[("first","2025-09-30")])]
        if ref=="C4": ts=DONE(ts["text"],"2025-10-31")
        if ref in("C5","C6"): m["drop"]=["answers"]
        m={a:b for a,b in m.items() if b}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,pr,ST[rt][0],ST[rt][2],**m))
    t=Table(data,colWidths=[x*mm for x in Wd],repeatRows=1,style=cmd); st+=[KeepTogether([t]),Spacer(1,6*mm)]; areas.append(AREA(n,"other",hd,ti,ga))
st+=[Paragraph("Notes",H2),Paragraph("McCloud remedy: changes to the scheme after the courts found age discrimination. Fenland Pool: the company through which the Fund invests together with seven other funds. C5 has been reported to the Regulator.",B),
 Table([["Version","Date","Changes"],["1.0","April 2025","First plan"],["1.1","July 2025","D3 added"],["1.2","November 2025","Position brought up to date"]],style=[("GRID",(0,0),(-1,-1),.5,colors.grey),("FONT",(0,0),(-1,-1),"LS",8.5),("FONT",(0,0),(-1,0),"LSB",8.5)],hAlign="LEFT")]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=12*mm,rightMargin=12*mm,topMargin=12*mm,bottomMargin=15*mm,title=TITLE,author=ORG).build(st,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,None,[["ref",H[1]],["answers",H[2]],["description",H[3]],["owners",H[4]],["timescale",H[5]],["progress",H[6]],["rag",H[7]]],areas)
