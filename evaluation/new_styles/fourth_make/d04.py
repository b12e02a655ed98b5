"""d04 Excel: delivery plan of a county's domestic abuse strategy. Sheets: introduction, one for each of four priorities (title and aim in merged lines, then the head; objective merged over its actions; lead and partners; start and end as real dates or words; last update above a hidden older one; status with fill), then a change log and lists; filters, a note, frozen panes."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import *; from openpyxl.comments import Comment; from openpyxl.utils import get_column_letter as L
NAME="d04"; ORG="Ashendale Domestic Abuse Local Partnership Board"; TITLE="Safe at Home: Domestic Abuse Strategy 2024–2027 Delivery Plan"
ST={"Complete":("completed","8EA9DB"),"On target":("on_track","A9D08E"),"Some delay":("at_risk","FFD966"),"Significant delay":("delayed","F4808A"),"Not due":("not_started","D9D9D9"),"":("unknown",None)}
def d(y,m,day): return dt.date(y,m,day)
def X(a,b=None): # printed dd/mm/yyyy
    f=lambda x:x.strftime("%d/%m/%Y")
    return (None,a,D(f(a),a.isoformat())) if b is None else (a,b,R(f(a)+" – "+f(b),a.isoformat(),b.isoformat()))
PLAN=[("1","Prevent abuse from happening","Fewer people become victims because attitudes change and help comes sooner.",[
 ("Children and young people learn what a healthy relationship is.",[
  ("1.01","Offer every secondary school a half-day session on coercive control with a theatre company, followed by lesson plans that tutors can use afterwards.","Education Safeguarding Manager","T","Ashendale Youth Theatre",X(d(2024,9,1),d(2026,7,31)),"19 of 34 schools have had the session. Feedback from pupils in Year 9 is good; in Year 11 they asked for it to be shorter and to use examples from social media. The script has been rewritten.","On target"),
  ("1.02","Train one lead teacher in each primary school.","Education Safeguarding Manager","T","",X(d(2026,3,31)),"88 of 141 trained.","On target"),
  ("1.03","Set up a group for teenagers who use violence towards a parent.","Youth Justice Service Manager","T","Early Help; CAMHS",X(d(2025,4,1),d(2025,12,31)),"Referrals opened in May. First group of six finished in September and four families came to the review.","On target")]),
 ("The public knows the signs and where to turn.",[
  ("1.04","Run a campaign each winter on buses, in pharmacies and on the radio.","Communications Lead","T","Ashendale Constabulary",REC("Annually, November to January",YEARLY),"Booked to begin on 25 November. Budget is £14,000, which is half of last year’s.","On target"),
  ("1.05","Add the helpline number to the receipts of the three supermarkets that have agreed.","Communications Lead","T","",X(d(2025,3,31)),"Done in two. The third has changed its till system and cannot.","Complete"),
  ("1.06","Recruit sixty community ambassadors from barbers, faith groups and sports clubs.","Domestic Abuse Partnership Officer","T","Council for Voluntary Service",X(d(2025,1,1),d(2025,10,31)),"37 recruited. Training had to be put off twice because the trainer was ill.","Some delay")]),
 ("Employers act.",[
  ("1.07","Adopt a policy on domestic abuse at work in all seven partner bodies.","Chair of the Board","T","HR leads of partners",X(d(2025,6,30)),"Five have a policy. The fire service will adopt its policy in December. One NHS trust has not replied.","Significant delay"),
  ("1.08","Offer the policy and a webinar to firms with fewer than 50 staff.","Chamber of Commerce","B","",X(d(2026,2,28)),"","Not due")])]),
("2","Support victims and survivors","Victims get the right help, at the time they need it, for as long as they need it.",[
 ("Enough safe accommodation of the right kind.",[
  ("2.01","Let the new contract for refuge and dispersed homes, with 62 places in all, of which at least ten can take a family with a teenage son and four are adapted.","Commissioning Manager, Public Health","T","District housing authorities",X(d(2024,10,1),d(2025,9,30)),"Contract awarded in July to the present provider and began on 1 October with 57 places. The four adapted homes are being finished and one is held up by the lift.","Complete"),
  ("2.02","Write a standard for support in safe accommodation together with survivors, and check each provider against it once a year.","Domestic Abuse Partnership Officer","T","Survivors’ Panel",REC("Yearly, first check by January 2026",YEARLY,None,"2026-01-31"),"Standard agreed. Panel members have been trained as assessors.","On target"),
  ("2.03","Put a housing worker from the advocacy service in each of the four district housing teams.","Head of Housing, Ashendale Borough Council","T:Head of Housing|Ashendale Borough Council","Other district councils",X(d(2025,4,1),d(2026,3,31)),"In post in two of the four. Third appointed. The fourth district has asked for an evaluation before it will pay its share, and this is due in December.","Some delay"),
  ("2.04","End the use of bed and breakfast for victims with children.","Head of Housing, Ashendale Borough Council","T:Head of Housing|Ashendale Borough Council","District housing authorities",K("ongoing","Ongoing"),"Used for three families in Q2, down from eleven a year ago.","On target")]),
 ("Advocacy and recovery.",[
  ("2.05","Increase the number of independent domestic violence advisers from 11 to 16.","Commissioning Manager, Public Health","T","Police and Crime Commissioner’s Office",X(d(2025,12,31)),"15 in post.","On target"),
  ("2.06","Commission recovery groups in three market towns, with a crèche.","Commissioning Manager, Public Health","T","Family Hubs",X(d(2025,5,1),d(2025,8,31)),"Groups run in all three since June.","Complete"),
  ("2.07","Recruit an adviser for older victims and one for male victims.","Haven Ashendale","B","",X(d(2025,9,30)),"Older people’s adviser began in August. There was no suitable candidate for the other post; it will be advertised once more with a changed title.","Some delay"),
  ("2.08","Pay for translated leaflets and for interpreters who have been trained in domestic abuse.","Domestic Abuse Partnership Officer","T","Migrant Help Ashendale",X(d(2025,7,31)),"Leaflets in nine languages.","Complete")]),
 ("Children as victims in their own right.",[
  ("2.09","Commission therapeutic support for children aged 4 to 12.","Integrated Care Board","B","Children’s Services",X(d(2025,4,1),d(2026,6,30)),"Tender has been published. The price limit is lower than the market expects, so there may be no bids.","Some delay"),
  ("2.10","Extend Operation Encompass to nurseries and childminders.","DCI Fraser Lumb","P:Fraser Lumb||DCI","Early Years Team",X(d(2025,11,30)),"Nurseries are live. Childminders from 24 November.","On target"),
  ("2.11","Ask children in refuges each quarter what would make life better there.","Survivors’ Panel Co-ordinator","T","Haven Ashendale",REC("Quarterly",QUARTERLY),"","")])]),
("3","Hold perpetrators to account","People who harm are challenged, helped to change, and stopped.",[
 ("Change behaviour.",[
  ("3.01","Keep the Turning Point programme going until March 2027 and evaluate it.","Police and Crime Commissioner’s Office","B","Probation Service; Public Health",X(d(2027,3,31)),"Funding confirmed. University chosen for the evaluation.","On target"),
  ("3.02","Open a self-referral line for people worried about their own behaviour.","Police and Crime Commissioner’s Office","B","",X(d(2025,10,1)),"Opened on 13 October. 22 calls.","Complete"),
  ("3.03","Offer the short course for low-risk offenders in custody suites as a condition of a caution.","Ch Supt Nerys Adeyemi","P:Nerys Adeyemi||Ch Supt","Probation Service",X(d(2025,6,1),d(2026,1,31)),"Two suites out of three. The Crown Prosecution Service has asked for the wording of the condition to be changed before the third begins.","On target")]),
 ("Disrupt and protect.",[
  ("3.04","Hold a fortnightly panel on the twenty perpetrators who do most harm.","DCI Fraser Lumb","P:Fraser Lumb||DCI","All partners",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"Panel meets. 44 people have been discussed since it began, of whom 17 are now in prison.","On target"),
  ("3.05","Train 300 front-line officers in protection notices and orders.","Ashendale Constabulary","B","",X(d(2025,9,30)),"212 trained; courses were stopped in the summer for public order duties.","Significant delay"),
  ("3.06","Use stalking protection orders wherever the threshold is met, and report the number each quarter.","DCI Fraser Lumb and Head of Legal Services","P:Fraser Lumb||DCI//T:Head of Legal Services","",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),"11 orders in Q2.","On target"),
  ("3.07","Fund tags for those released from short sentences.","Probation Service","B","Ashendale Constabulary",K("unknown","TBC"),"Waiting for the national pilot.","Not due")])]),
("4","Work as one system","Agencies share what they know, learn when things go wrong and are led by those who have lived through abuse.",[
 ("Learn from reviews.",[
  ("4.01","Bring the actions of all domestic homicide reviews into one tracker and close them within a year.","Community Safety Manager","T","",X(d(2025,3,1),d(2025,5,31)),"Tracker live in May. 96 actions, 71 closed.","Complete"),
  ("4.02","Hold two learning events a year for practitioners.","Safeguarding Adults Board and Safeguarding Children Partnership","B:Safeguarding Adults Board//B:Safeguarding Children Partnership","Community Safety Partnership",REC("Every six months",HALFYEARLY),"Last event was on 7 October with 140 people.","On target")]),
 ("Know what works.",[
  ("4.03","Publish a yearly needs assessment.","Public Health Intelligence Analyst","T","",X(d(2026,1,31)),"Police data is late because of the change of system.","Some delay"),
  ("4.04","Agree twelve measures and show them on one page at each Board.","Public Health Intelligence Analyst","T","All partners",X(d(2025,6,30)),"Agreed.","Complete"),
  ("4.05","Review the MARAC: chairing, volume, and what happens between meetings.","Independent Chair of MARAC","T","",X(d(2025,9,1),d(2026,2,28)),"Reviewer began in September and has watched four meetings. Interviews with advisers come next.","On target")]),
 ("Led by survivors.",[
  ("4.06","Pay members of the Survivors’ Panel for their time.","Domestic Abuse Partnership Officer","T","",X(d(2025,4,30)),"Paid since April.","Complete"),
  ("4.07","Give the Panel two seats on the Board and a budget of its own.","Chair of the Board","T","",X(d(2025,7,31)),"Seats taken up in July. Budget to be decided.","Some delay"),
  ("4.08","Co-write the next strategy.","Cllr Jonah Whitcombe / Survivors’ Panel","P:Jonah Whitcombe||Cllr//B:Survivors’ Panel","Domestic Abuse Partnership Officer",R("April 2026 – March 2027","2026-04-01","2027-03-31"),"","Not due")])])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Introduction"; thin=Side(style="thin",color="999999"); bd=Border(thin,thin,thin,thin); wr=Alignment(wrap_text=True,vertical="top")
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=18); ws["A2"]=ORG
for i,x in enumerate(["This workbook is the delivery plan for the county’s strategy under Part 4 of the Domestic Abuse Act 2021. Each of the four priorities has a sheet.","The Partnership Officer brings it up to date before each meeting of the Board. Last updated: 10 November 2025.","Status: Complete – done and seen by the Board. On target – will be done by the end date. Some delay – up to three months late. Significant delay – more than three months late, or no date. Not due – work has not begun and need not have.","Please do not sort the sheets: objectives are merged over several rows."]): ws.cell(4+i,1,x).alignment=wr
ws.column_dimensions["A"].width=110
H=["Objective","Ref","Action","Lead","Partners","Start","End","Previous update (July 2025)","Latest update","Status"]; Wd=[24,7,52,26,24,12,14,30,60,16]; areas=[]
for n,ti,aim,objs in PLAN:
    ws=wb.create_sheet(f"Priority {n}"); hd=f"Priority {n}: {ti}"; ws["A1"]=hd; ws["A1"].font=Font(bold=True,size=14,color="FFFFFF"); ws["A1"].fill=PatternFill("solid",fgColor="5B2A86"); ws.merge_cells("A1:J1"); ws["A2"]="Aim: "+aim; ws.merge_cells("A2:J2"); ws["A2"].font=Font(italic=True)
    for k,x in enumerate(H): c=ws.cell(4,k+1,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="E4D9EF"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center"); ws.column_dimensions[L(k+1)].width=Wd[k]
    ws.column_dimensions["H"].hidden=True; r=5; ga=[]
    for ob,acts in objs:
        r0=r
        for ref,de,ot,sp,pa,tsx,up,st in acts:
            a,b,ts=tsx if isinstance(tsx,tuple) else (None,tsx["text"],tsx); m={"drop":["owner_text"] if pa else []}
            if not isinstance(tsx,tuple) and " – " in tsx["text"]: a,b=tsx["text"].split(" – "); m["drop"]=m["drop"]+["timescale_text"]
            elif a: m["drop"]=m["drop"]+["timescale_text"]
            for k,x in enumerate([ob if r==r0 else None,ref,de,ot,pa or None,a,b,"No change." if r%3 else None,up or None,st or None]):
                c=ws.cell(r,k+1,x); c.border=bd; c.alignment=wr
                if isinstance(x,dt.date): c.number_format="DD/MM/YYYY"
            if ST[st][1]: ws.cell(r,10).fill=PatternFill("solid",fgColor=ST[st][1])
            pl=[("B",x) for x in pa.split("; ")] if pa else []; PT={"HR leads of partners":"T","Survivors’ Panel Co-ordinator":"T","Domestic Abuse Partnership Officer":"T"}
            ow=o(sp,ot)+[{"role":"support","kind":{"T":"post"}.get(PT.get(x),"body"),"name":x} for _,x in pl]
            m["alt"]={}
            if sp.startswith("T:Head of Housing|"): m["alt"]["owners"]=[o("T:"+ot)+ow[1:]]
            if st=="Some delay": m["alt"]["status"]=["delayed"]
            if st=="Significant delay": m["alt"]["status"]=["off_track"]
            if st=="Not due": m["alt"]["status"]=["planned"]
            if ref=="1.04": m["drop"]=m["drop"]+["timescale"]
            if ref=="2.02": m["alt"]["timescale"]=[K("recurring",ts["text"],None,None,YEARLY,[("first check","2026-01-31")]),K("recurring",ts["text"],None,"2026-01-31",YEARLY,[("first check","2026-01-31")])]
            if isinstance(tsx,tuple) and a: m["alt"]["timescale"]=[D(ts["text"],ts["due"])]
            m={k:v for k,v in m.items() if v}
            ga.append(A(ref,de,ot+("\n"+pa if pa else ""),ow,ts,None,up,ST[st][0],**m)); r+=1
        if r-r0>1: ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1)
        ws.cell(r0,1).font=Font(bold=True)
    
    for q in range(5,r): ws.row_dimensions[q].height=15*max(2,*[-(-len(str(ws.cell(q,k).value or ""))//int(Wd[k-1]*.95)) for k in (3,4,5,9)])
    ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    ws.auto_filter.ref=f"A4:J{r-1}"; ws.freeze_panes="D5"; areas.append(AREA(n,"priority",hd,ti,ga))
    if n=="2": ws["C5"].comment=Comment("Ten places for families with teenage sons: check with provider after the first quarter","PO")
ws=wb.create_sheet("Change log"); 
for row in [["Date","Ref","Change","Agreed by"],[d(2025,7,8),"1.07","End date moved from March to June 2025","Board"],[d(2025,9,9),"2.07","Male victims’ post to be advertised again","Chair"],[d(2025,9,9),"4.05","New action","Board"]]:
    ws.append(row)
for c in ws["A"][1:]: c.number_format="DD/MM/YYYY"
ws=wb.create_sheet("Lists"); ws["A1"]="Status"
for i,x in enumerate(list(ST)[:5]): ws.cell(i+2,1,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["objective","Objective"],["ref","Ref"],["description","Action"],["owners","Lead"],["owners","Partners"],["timescale","Start"],["timescale","End"],["progress","Latest update"],["status","Status"]],areas)
