"""e18 Excel: a council's budget recovery plan, one wide savings tracker; directorate as a repeated column, subtotal rows and a grand total, money columns, short name and description, cabinet member and delivery lead, start and full effect (real dates and words), letter with fill for this month and last month; an assumptions sheet; a key line above the head; notes below."""
from cl import *
import datetime as dt
from openpyxl import Workbook; from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="e18"; ORG="Brackmere Borough Council"; TITLE="Budget Recovery Plan 2025/26 – Savings and Cost Control Tracker"
ST={"D":("completed","blue","8EA9DB"),"G":("on_track","green","A9D08E"),"A":("at_risk","amber","FFD966"),"R":("off_track","red","F4777F"),"N":("not_started",None,None),"":("unknown",None,None)}
def dd(s): y,m,d=map(int,s.split("-")); return dt.date(y,m,d)
MN="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
def pr(s): y,m,d=s.split("-"); return f"{d}-{MN[int(m)-1]}-{y[2:]}"
ASH="Cllr Joan Ashdown"; KIN="Cllr Imran Kingsley"; BRO="Cllr Peter Broadhurst"
def P(n): return "P:"+n.replace("Cllr ","")+"||Cllr"
# ref, saving, how, member, lead, spec, 25/26, 26/27, delivered, start, end, (kind override), now, last, text
PLAN=[("Adults and Health",[
 ("AH1","High-cost placements","Review the 60 packages that cost more than £2,000 a week, with health in the room, and agree a fair share of continuing healthcare.",ASH,"Head of Adult Commissioning","T",900,1400,412,"2025-04-07","2026-03-31","A","A","31 of 60 reviewed. The ICB disputes eleven."),
 ("AH2","Reablement first","Offer six weeks of reablement to everyone who leaves hospital before any long-term package is agreed.",ASH,"Reablement Service Manager","T",450,650,260,"2025-06-01","2025-12-31","G","G","Take-up 78%."),
 ("AH3","Direct payment surpluses","Recover unspent direct payments over eight weeks' worth.",ASH,"Finance Business Partner (Adults)","T",300,100,312,"2025-04-01","2025-09-30","D","G","All 204 accounts checked."),
 ("AH4","Day centres","Merge the centres at Elm Road and Paxton Street, after consultation.",ASH,"Head of Adult Commissioning","T",120,380,0,"2025-09-01","2026-09-30","R","A","Consultation was stopped when a judicial review was threatened. Will restart in January, so nothing can be saved this year."),
 ("AH5","Fees and charges","Bring charges for telecare in line with neighbours.",ASH,"Service Manager, Telecare","T",85,85,43,"2025-10-01","","G","G","")]),
("Children and Education",[
 ("CE1","Residential step-down","Move 14 children from residential homes to foster families, where this is right for them.",KIN,"Assistant Director, Children in Care","T",1100,1650,290,"2025-04-01","2026-03-31","R","R","Five have moved. Four foster families withdrew over the summer; a recruitment campaign has begun with three other boroughs."),
 ("CE2","Home to school transport","Retender 41 routes and offer travel budgets to parents.",KIN,"Passenger Transport Manager","T",600,900,388,"2025-05-01","2026-01-31","A","A","Travel budgets: 63 families, target 120."),
 ("CE3","Agency social workers","Convert 22 agency posts to permanent ones.",KIN,"Principal Social Worker / HR Business Partner","T:Principal Social Worker//T:HR Business Partner",520,520,401,"2025-04-01","2025-12-31","G","A","19 converted"),
 ("CE4","Children's centres: energy","Put controls on heating in nine buildings.",KIN,"Energy Manager","T",30,45,0,"2025-11-01","2026-02-28","N","N","Starts in November."),
 ("CE5","Contract for advocacy","End the contract and join the regional one.",KIN,"Commissioning Officer (Children)","T",60,60,60,"2025-07-01","2025-07-31","D","D","")]),
("Place",[
 ("PL1","Garden waste charge","Raise the charge from £42 to £55.",BRO,"Head of Street Scene","T",410,410,405,"2025-04-01","2025-04-30","D","D","24,100 have renewed, which is 2% fewer than last year."),
 ("PL2","Parking","Introduce charges at four car parks and on Sundays.",BRO,"Parking Manager","T",350,700,20,"2025-09-01","Summer 2026","R","A","Traffic order was called in. Two car parks only from February."),
 ("PL3","Street lighting","Change 6,200 lamps to LED and dim them after midnight.",BRO,"Highways Asset Manager","T",240,580,150,"2025-04-01","2026-10-31","G","G","3,870 changed."),
 ("PL4","Planning income","Charge for pre-application advice at full cost, and set up a fast track.",BRO,"Development Manager","T",110,160,71,"2025-07-01","","G","G","Developers like the fast track."),
 ("PL5","Leisure contract","Renegotiate the management fee with the operator.",BRO,"Director of Place","T",200,400,0,"2025-06-01","Q4 2025/26","A","R","Operator has offered half. Open book review is under way and will be finished before Christmas."),
 ("PL6","Grounds maintenance","Reduce cutting on verges from twelve to eight.",BRO,"Head of Street Scene","T",75,75,75,"2025-04-01","2025-10-31","D","G","")]),
("Resources",[
 ("RE1","Vacancy control","Hold every vacancy for twelve weeks unless the panel agrees that it is critical.",KIN,"Chief People Officer","T",800,0,655,"2025-05-12","2026-03-31","G","G","Panel meets on Tuesdays. 71 of 118 requests refused."),
 ("RE2","Office space","Let two floors of the Civic Centre.",BRO,"Head of Property","T",150,420,0,"2025-07-01","Autumn 2026","A","A","Heads of terms with a college."),
 ("RE3","Debt collection","Use a second agency for debts over a year old, starting with business rates.",KIN,"Revenues Manager","T",250,250,98,"2025-06-01","Ongoing","G","G",""),
 ("RE4","Software","Stop 38 licences and consolidate three case systems.",KIN,"Head of Digital","T",180,310,122,"2025-04-01","2026-06-30","G","G","24 stopped. Contract for HR system expires in June."),
 ("RE5","Borrowing","Reprofile the capital programme and use cash in place of new loans.",KIN,"Section 151 Officer","T",500,500,500,"2025-04-01","2025-06-30","D","D","Council agreed on 17 July."),
 ("RE6","Council tax premium","Apply the premium to second homes.",KIN,"Revenues Manager","T",0,640,0,"2026-04-01","TBC","N","N","Notice was given in March 2025.")]),
("Corporate spending controls",[
 ("SC1","Spending panel","All orders over £500 to go to a panel, which is chaired by the Section 151 Officer.",KIN,"Section 151 Officer","T",400,0,318,"2025-08-04","2026-03-31","G","G","£318k refused or reduced."),
 ("SC2","Consultants","No new consultancy without the Chief Executive's signature.",KIN,"Chief Executive","T",150,150,90,"2025-08-04","Ongoing","G","",""),
 ("SC3","Overtime","Cap overtime at 2023/24 levels.",KIN,"Heads of Service","T",120,120,35,"2025-09-01","2026-03-31","A","A","Waste crews are over the cap because of sickness."),
 ("SC4","Exit payments","Fund a voluntary redundancy scheme from capital receipts under the flexible use direction.",KIN,"Chief People Officer and Section 151 Officer","T:Chief People Officer//T:Section 151 Officer",0,900,0,"2025-11-17","2026-05-31","N","","Scheme opens on 17 November and closes on 9 January.")])]
wb=Workbook(); s=wb.active; s.title="Tracker Nov 25"; wrap=Alignment(wrap_text=True,vertical="top"); th=Side(style="thin",color="A6A6A6"); bd=Border(th,th,th,th)
s["A1"]=ORG; s["A2"]=TITLE; s["A2"].font=Font(bold=True,size=15); s["A1"].font=Font(bold=True)
s["A3"]="Period 7 (to 31 October 2025). D = delivered   G = will be delivered in full   A = part at risk   R = will not be delivered this year   N = not started"
H=["Directorate","Ref","Saving","How it will be delivered","Cabinet Member","Delivery lead","2025/26 target £000","2026/27 target £000","Delivered so far £000","Starts","Full effect by","This month","Last month","Latest position and next steps"]
for j,h in enumerate(H,1):
    c=s.cell(5,j,h); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="DDEBF7"); c.alignment=wrap; c.border=bd
for L,wd in zip("ABCDEFGHIJKLMN",(20,7,24,46,22,26,11,11,11,12,14,8,8,50)): s.column_dimensions[L].width=wd
W={"Summer 2026":("R","2026-08-31"),"Q4 2025/26":("R","2026-03-31"),"Autumn 2026":("R","2026-11-30"),"Ongoing":("F",None),"TBC":("F",None),"":("F",None)}
r=6; areas=[]; tot=[0,0,0]
for di,acts in PLAN:
    ga=[]; sub=[0,0,0]
    for ref,ti,de,me,le,sp,a,b,dl,sta,en,now,last,tx in acts:
        vals=[di,ref,ti,de,me,le,a,b,dl,sta,en,now,last,tx]
        for j,v in enumerate(vals,1):
            c=s.cell(r,j); c.alignment=wrap; c.border=bd
            if j in(10,11) and v[:2]=="20": c.value=dd(v); c.number_format="DD-MMM-YY"
            else: c.value=v if v!="" else None
            if j in(7,8,9): c.number_format="#,##0"
            if j in(12,13) and v and ST[v][2]: c.fill=PatternFill("solid",fgColor=ST[v][2])
        r+=1; sub=[x+y for x,y in zip(sub,(a,b,dl))]
        alt={}; so=o(P(me),me,S_); ol=o(sp,le,O_)
        main=o(P(me),me)+o(sp,le); alt["owners"]=[so+ol,so+o(sp,le),o(sp,le)]
        if ", " in le: h,_,q=le.partition(", "); alt["owners"]+= [o(P(me),me)+o(f"T:{h}|{q}")]
        if en in W:
            k,due=W[en]; txt=f"{pr(sta)} {en}".strip()
            ts=R(txt,sta,due) if k=="R" else F(txt,sta)
            if k=="R": alt["timescale"]=[D(en,due)]
            elif en=="Ongoing": alt["timescale"]=[ON("Ongoing")]
            elif en=="TBC": alt["timescale"]=[K("unknown","TBC")]
            else: alt["timescale"]=[D(pr(sta),sta)]
        else: ts=R(f"{pr(sta)} {pr(en)}",sta,en); alt["timescale"]=[D(pr(en),en)]
        if now=="R": alt["status"]=["delayed","at_risk"]
        if now=="N": alt["status"]=["planned"]
        ga.append(A(ref,de,le,main,ts,None,tx,ST[now][0],ST[now][1],title=ti,alt=alt,drop=["owner_text","timescale_text"]))
    s.cell(r,1,di+" total"); 
    for k in range(3): s.cell(r,7+k,sub[k]).number_format="#,##0"
    for j in range(1,15): s.cell(r,j).font=Font(bold=True); s.cell(r,j).fill=PatternFill("solid",fgColor="F2F2F2"); s.cell(r,j).border=bd
    r+=1; tot=[x+y for x,y in zip(tot,sub)]
    areas.append(AREA(None,"theme",di,di,ga))
s.cell(r,1,"Grand total")
for k in range(3): s.cell(r,7+k,tot[k]).number_format="#,##0"
for j in range(1,15): s.cell(r,j).font=Font(bold=True,color="FFFFFF"); s.cell(r,j).fill=PatternFill("solid",fgColor="1F4E78")
s.cell(r+2,1,"Savings that were agreed in earlier years and are delivered have been taken out. Figures are rounded."); s.cell(r+3,1,"Enquiries: corporate.finance@brackmere.example")
s.freeze_panes="E6"; s.page_setup.orientation="landscape"; s.page_setup.paperSize=8; s.page_setup.fitToWidth=1; s.page_setup.fitToHeight=0; s.sheet_properties.pageSetUpPr.fitToPage=True
q=wb.create_sheet("Assumptions"); q.append(["Assumption","Value","Source"])
for x in [("Pay award 2025/26","3.2%","National agreement, July 2025"),("Inflation on contracts","3.6%","CPI September 2025"),("Council tax increase","4.99%","Medium Term Financial Strategy"),("Demand, adults","2.1% a year","Population model"),("Reserves at 31 March 2026","£6.4m","Period 7 forecast")]: q.append(x)
q.column_dimensions["A"].width=32; q.column_dimensions["C"].width=40
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["area",H[0]],["ref",H[1]],["title",H[2]],["description",H[3]],["owners",H[4]],["owners",H[5]],["target_1",H[6]],["target_2",H[7]],["delivered",H[8]],["timescale",H[9]],["timescale",H[10]],["rag",H[11]],["last_month",H[12]],["progress",H[13]]],areas)
