"""e13 Excel: housing improvement plan after a C3 judgement of the regulator. Cover sheet, plan sheet with workstream rows, finding, action, evidence, executive and owner, baseline, forecast and actual finish as real dates (some cells words), BRAG letter with fill, trend arrow, commentary; summary sheet with counts; key sheet; blank rows between workstreams."""
from cl import *
import datetime as dt
from openpyxl import Workbook; from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="e13"; ORG="Marlgate City Council"; TITLE="Housing Improvement Plan"; INSP="Regulator of Social Housing – Regulatory Judgement C3, 26 February 2025"
ST={"B":("completed","blue","5B9BD5"),"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF5050"),"W":("not_started",None,None),"":("unknown",None,None)}
# id, finding, action, evidence, exec, owner, spec, baseline, forecast, actual, brag, trend, commentary
X="Strategic Director of Homes"; AD="Assistant Director, Repairs and Safety"; FD="Chief Finance Officer"
PLAN=[("Workstream 1: Building safety and compliance","1","Building safety and compliance",[
 ("BS01","Over 600 overdue fire remedial actions","Complete all high-risk fire remedial actions in blocks over 18 metres","Contractor certificates checked by Fire Safety Manager",AD,"Fire Safety Manager","T","2025-06-30","2025-08-29","2025-08-27","B","→","All 88 closed. Independent sample of 20 found no faults."),
 ("BS02","Over 600 overdue fire remedial actions","Complete all medium-risk fire remedial actions","Weekly tracker",AD,"Fire Safety Manager","T","2025-12-31","2026-03-31","","A","↑","341 of 512 closed. Door sets are on a 14 week lead time and the supplier has been asked to split deliveries."),
 ("BS03","No electrical test in the last five years for 71% of homes","Procure and start a five-year electrical testing programme","Signed contract; monthly figures",AD,"Compliance Manager","T","2025-07-31","","2025-07-21","B","→","Contract started 21 July."),
 ("BS04","No electrical test in the last five years for 71% of homes","Test every home that has not been tested for ten years","Certificates in the asset system",AD,"Compliance Manager","T","2026-06-30","","","G","↑","2,204 of 6,850 done. No access rate is 22%."),
 ("BS05","Water hygiene risk assessments out of date","Renew risk assessments for 64 communal systems","Risk assessments",AD,"Compliance Manager","T","2025-09-30","2025-10-31","2025-10-24","B","→",""),
 ("BS06","No assurance on data","Reconcile the compliance lists with the housing system each month and report gaps to the Board","Reconciliation signed off by Audit",FD,"Data Quality Lead","T","Monthly","","","G","→","October: 11 addresses in one list and not the other.")]),
("Workstream 2: Stock condition and Decent Homes","2","Stock condition and Decent Homes",[
 ("SC01","Last full stock condition survey was in 2011","Survey 100% of homes inside and out with HHSRS","Survey records",X,"Head of Asset Management","T","2026-09-30","2026-12-31","","A","→","Surveys done in 4,118 of 11,930 homes. Two surveyors short."),
 ("SC02","Last full stock condition survey was in 2011","Deal with every Category 1 hazard found, within the time in Awaab's Law","Hazard log",X,"Damp and Mould Manager","T","Ongoing","","","G","→","37 found, 35 made safe within 24 hours."),
 ("SC03","The council does not know how many homes are decent","Publish a Decent Homes figure that has been checked by Internal Audit","Published figure",X,"Head of Asset Management","T","2026-03-31","","","W","",""),
 ("SC04","No long-term plan for investment","Agree a 30-year HRA business plan with Council","Council minute",FD,"HRA Finance Manager","T","2026-02-28","","","G","↑","Second draft went to tenants' panel on 4 November."),
 ("SC05","No long-term plan for investment","Agree a five-year programme for roofs, windows and heating","Programme",X,"Planned Works Manager","T","2026-04-30","2026-07-31","","R","↓","Waits for survey data (SC01) and for the business plan. A one-year programme will go to Cabinet in its place.")]),
("Workstream 3: Repairs","3","Repairs",[
 ("RP01","3,412 overdue repairs","Clear all overdue repairs that were reported before April 2025","Overdue list at zero",AD,"Repairs Operations Manager","T","2025-10-31","","2025-10-31","B","→","Cleared on the last day."),
 ("RP02","3,412 overdue repairs","Bring overdue repairs below 300 and keep them there for three months","Weekly figure",AD,"Repairs Operations Manager","T","2026-01-31","2026-03-31","","A","↑","611"),
 ("RP03","Tenants wait too long on the phone","Recruit six call handlers and move repairs calls to the contact centre","Call figures","Director of Customer Services","Contact Centre Manager","T","2025-09-01","2025-11-30","","R","↓","Three started. IT link between the two systems failed its test twice."),
 ("RP04","Tenants cannot see where their repair has got to","Launch online repairs with text updates","Go live",X,"Digital Product Owner / Repairs Operations Manager","T:Digital Product Owner//T:Repairs Operations Manager","2026-02-28","","","G","→",""),
 ("RP05","No schedule of rates that staff trust","Move to price per property for day-to-day repairs","Contract variation",FD,"Commercial Manager","T","2026-04-01","","","W","","Paper in draft"),
 ("RP06","Too many repairs are done twice","Post-inspect 10% of jobs and 100% of damp jobs","Inspection records",AD,"Quality Surveyors","T","Quarterly from October 2025","","","G","→","Q3: 94% passed.")]),
("Workstream 4: Tenant involvement and influence","4","Tenant involvement and influence",[
 ("TI01","Tenants had little influence on decisions","Set up a Tenant Scrutiny Panel of twelve with an independent mentor","Terms of reference",X,"Tenant Engagement Manager","T","2025-07-31","","2025-07-15","B","→","Twelve members, of whom four live in sheltered homes."),
 ("TI02","Tenants had little influence on decisions","Have two tenants as full members of the Housing Improvement Board","Board minutes",X,"Tenant Engagement Manager","T","2025-09-30","","2025-09-18","B","→",""),
 ("TI03","Council held no data on tenants' needs for 60% of homes","Run a census of all tenants by post, text and at the door","Return rate of 70%",X,"Data Quality Lead and Neighbourhood Managers","T:Data Quality Lead//T:Neighbourhood Managers","2026-01-31","","","A","→","46% returned. Doorstep visits on the four estates with the fewest returns begin in December."),
 ("TI04","Council held no data on tenants' needs for 60% of homes","Agree a reasonable adjustments policy with the panel","Policy",X,"Equalities Officer","T","2025-12-31","","","G","→","")]),
("Workstream 5: Complaints","5","Complaints",[
 ("CO01","Stage 1 complaints late in 58% of cases","Bring the complaints team under one manager and fill all posts","Structure chart","Director of Customer Services","Complaints Manager","T","2025-06-30","","2025-06-16","B","→",""),
 ("CO02","Stage 1 complaints late in 58% of cases","Answer 95% of Stage 1 complaints in time, for three months running","Figures","Director of Customer Services","Complaints Manager","T","2025-12-31","","","A","↑","Sept 88%, Oct 91%."),
 ("CO03","No evidence that the council learns from complaints","Publish 'You said, we did' each quarter","Web page","Director of Customer Services","Complaints Manager / Communications Officer","T:Complaints Manager//T:Communications Officer","Quarterly","","","G","→","Two issues"),
 ("CO04","Self-assessment against the Code was not honest","Do it again with tenants and take it to Cabinet","Cabinet report","Monitoring Officer","Complaints Manager","T","2025-10-31","","2025-10-14","B","→","")]),
("Workstream 6: Neighbourhoods and tenancy","6","Neighbourhoods and tenancy",[
 ("NT01","Anti-social behaviour policy out of date","Write a new policy with police and tenants","Policy",X,"Community Safety Manager","T","2025-11-30","2026-01-31","","A","→","Consultation extended at the request of the panel."),
 ("NT02","Estate inspections not carried out","Walk every estate twice a year with tenants and ward councillors","Inspection forms",X,"Neighbourhood Managers","T","Twice a year","","","G","→","61 of 84 since April."),
 ("NT03","No record of domestic abuse policy being used","Gain DAHA accreditation","Certificate",X,"Tenancy Sustainment Manager","T","Autumn 2026","","","G","→","Application made."),
 ("NT04","Tenancy fraud not looked for","Run a data match with the National Fraud Initiative","Match report",FD,"Counter Fraud Team","B","2026-03-31","","","W","","")]),
("Workstream 7: Governance, data and culture","7","Governance, data and culture",[
 ("GC01","Councillors were not told about risks","Set up a Housing Improvement Board with an independent chair","Terms of reference","Chief Executive","Chief Executive","T","2025-04-30","","2025-04-28","B","→","Chair: Marianne Okello-Tate"),
 ("GC02","Councillors were not told about risks","Take a report on the consumer standards to Cabinet every quarter","Reports","Chief Executive",X,"T","Quarterly","","","G","→",""),
 ("GC03","Systems do not talk to each other","Choose a new housing management system","Contract award",FD,"Programme Manager, Housing Systems","T","2026-05-31","2026-09-30","","R","↓","Only one compliant bid came back. Procurement is to be run again with a lighter specification."),
 ("GC04","Staff felt unable to raise concerns","Hold a safe space session led by an outside facilitator for each team","Attendance and notes","Chief People Officer","HR Business Partner","T","TBC","","","","","Facilitator not yet appointed"),
 ("GC05","Staff lack qualifications","Enrol all managers in scope on the Level 4 or Level 5 housing qualification","Enrolments","Chief People Officer","Learning and Development Manager","T","2026-10-01","","","G","→","28 of 53 enroled.")])]
WORDS={"Monthly":REC("Monthly",MONTHLY),"Ongoing":ON(),"Quarterly from October 2025":REC("Quarterly from October 2025",QUARTERLY,"2025-10-01"),"Quarterly":REC("Quarterly",QUARTERLY),"Twice a year":REC("Twice a year",HALFYEARLY),"Autumn 2026":D("Autumn 2026","2026-11-30"),"TBC":K("unknown","TBC")}
def dd(s): y,m,d=map(int,s.split("-")); return dt.date(y,m,d)
def pr(s): y,m,d=s.split("-"); return f"{d}/{m}/{y}"
wb=Workbook(); w=wb.active; w.title="Cover"
for i,(a,b) in enumerate([(TITLE,None),(ORG,None),(INSP,None),(None,None),("Version","7"),("Reported to","Housing Improvement Board, 20 November 2025"),("Owner","Strategic Director of Homes"),("Contact","housing.improvement@marlgate.example")],2): w.cell(i,2,a); w.cell(i,3,b)
w["B2"].font=Font(bold=True,size=22); w["B3"].font=Font(bold=True,size=14); w.column_dimensions["B"].width=30; w.column_dimensions["C"].width=50
s=wb.create_sheet("Improvement Plan"); wrap=Alignment(wrap_text=True,vertical="top"); th=Side(style="thin",color="999999"); bd=Border(th,th,th,th)
s["A1"]=TITLE+" – Board version"; s["A1"].font=Font(bold=True,size=16); s["A2"]="Position as at 12 November 2025. BRAG is set by the action owner and checked by the programme office."
H=["ID","What the Regulator found","Improvement action","Evidence of completion","Accountable executive","Action owner","Baseline finish","Forecast finish","Actual finish","BRAG","Trend","Commentary"]
for j,h in enumerate(H,1):
    c=s.cell(4,j,h); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="3B3838"); c.alignment=wrap; c.border=bd
for L,wd in zip("ABCDEFGHIJKL",(8,32,44,26,24,26,14,14,14,7,7,52)): s.column_dimensions[L].width=wd
r=5; areas=[]
for hd,n,ti,acts in PLAN:
    s.merge_cells(start_row=r,end_row=r,start_column=1,end_column=12); c=s.cell(r,1,hd); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="D0CECE"); r+=1; ga=[]
    for id_,fi,de,ev,ex,ow,sp,ba,fo,ac,br_,tr,co in acts:
        for j,v in enumerate((id_,fi,de,ev,ex,ow,ba,fo,ac,br_,tr,co),1):
            c=s.cell(r,j); c.alignment=wrap; c.border=bd
            if j in(7,8,9) and v and v[0]=="2": c.value=dd(v); c.number_format="DD/MM/YYYY"
            else: c.value=v or None
            if j==10 and ST[v][2]: c.fill=PatternFill("solid",fgColor=ST[v][2])
        r+=1; alt={}
        if ba in WORDS: ts=WORDS[ba]
        else:
            h=fo or ba; ts=D(pr(h),h)
            if ac: alt["timescale"]=[DONE(pr(ac),ac),D(pr(ac),ac),D(pr(ba),ba)]
        so=o("T",ex,S_); ol=o(sp,ow,O_); alt["owners"]=[so+o(sp,ow),[dict(x,role="lead") for x in so+ol],o(sp,ow),ol]
        if ", " in ex: alt["owners"].insert(0,o("T:"+ex.replace(", ","|"),None,S_)+ol)
        if ex==ow: alt["owners"]+= [o("T",ex,S_),o("T",ex)]
        if br_=="R": alt["status"]=["delayed"]
        if br_=="W": alt["status"]=["planned"]
        if br_=="A": alt["status"]=["delayed"]
        ga.append(A(id_,de,ow,so+ol,ts,None,co,ST[br_][0],ST[br_][1],answers=fi,evidence=None,alt=alt,drop=["owner_text"]+(["timescale_text"] if ba not in WORDS else [])))
    areas.append(AREA(n,"other",hd,ti,ga))
    if n in "246": r+=1
s.cell(r+1,1,"Actions marked B are taken off the plan after two Board meetings."); s.freeze_panes="D5"; s.auto_filter.ref=f"A4:L{r-1}"; s.page_setup.orientation="landscape"; s.page_setup.fitToWidth=1; s.page_setup.fitToHeight=0; s.sheet_properties.pageSetUpPr.fitToPage=True; s.print_title_rows="4:4"
m=wb.create_sheet("Summary"); m.append(["Workstream","Blue","Green","Amber","Red","White","Total"])
for hd,n,ti,acts in PLAN:
    k=[sum(a[10]==x for a in acts) for x in "BGARW"]; m.append([ti]+k+[len(acts)])
m.column_dimensions["A"].width=40
q=wb.create_sheet("Key"); q.append(["BRAG","Meaning"])
for a,b in [("B","Complete, with evidence seen by the programme office"),("G","On schedule"),("A","Up to three months behind the baseline, or at risk"),("R","More than three months behind the baseline, or no agreed way to recover"),("W","Not started, not yet due")]: q.append([a,b]); 
for i in range(2,6): q.cell(i,1).fill=PatternFill("solid",fgColor=ST["BGAR"[i-2]][2])
q.column_dimensions["B"].width=60; q.append([]); q.append(["Trend","↑ better than last month   → same   ↓ worse"])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["answers",H[1]],["description",H[2]],["evidence",H[3]],["owners",H[4]],["owners",H[5]],["timescale",H[6]],["timescale",H[7]],["actual",H[8]],["rag",H[9]],["trend",H[10]],["progress",H[11]]],areas)
