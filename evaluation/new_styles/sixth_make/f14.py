"""f14 Excel: a district's climate action plan. A read-me sheet, the plan and carbon figures; group band above the head, theme merged down in the first column, supporting services in a column of their own, start and finish as dates or words, cost and carbon, status word with fill from the list on the read-me sheet, notes under the table."""
from cl import *
import datetime as dt
from openpyxl import Workbook; from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="f14"; ORG="Wrensbury District Council"; TITLE="Climate Emergency Action Plan 2025–2028"
ST={"Completed":("completed","9BC2E6"),"In delivery":("on_track","C6E0B4"),"In delivery – issues":("at_risk","FFE699"),"Stalled":("off_track","F4B084"),"In development":("planned","FFFFFF"),"Business as usual":("embedded","D9D9D9")}
PLAN=[("Our buildings and energy",[
 ("B1","Replace gas boilers at Wrensbury Leisure Centre and the Civic Offices with air source heat pumps, with roof insulation and new controls done at the same time so that the flow temperature can be kept below 55°C.","Property Services Manager","T","Finance; Leisure operator (ActiveWren)","B:Finance//B:Leisure operator (ActiveWren)",("2025-04-01","2026-10-31"),R("","2025-04-01","2026-10-31"),"£2.1m (PSDS £1.4m, council £0.7m)","412","In delivery – issues","Heat pumps ordered. DNO has quoted £186k more than budgeted for the grid connection at the leisure centre and an alternative design is being looked at."),
 ("B2","Install solar PV on five sheltered housing schemes.","Housing Assets Manager","T","","",("2025-06-01","2026-03-31"),R("","2025-06-01","2026-03-31"),"£340k HRA","58","In delivery","Three of the five schemes completed (Elm Court, Priory Close, Tanyard). Scaffold up at the fourth."),
 ("B3","Switch all council electricity supplies to a REGO-backed tariff","Procurement Lead","T","","",("2025-04-01","2025-09-30"),R("","2025-04-01","2025-09-30"),"c. £9k pa","0 (market-based)","Completed","New contract began 1 October."),
 ("B4","Produce a decarbonisation plan for each of the 14 operational buildings, beginning with those where plant is at the end of its life.","Energy Officer","T","Property Services","B:Property Services",("2025-09-01","2027-03-31"),R("","2025-09-01","2027-03-31"),"£60k (reserves)","tbc","In delivery","Surveys done at 4 sites")]),
("Travel and fleet",[
 ("T1","Move the refuse fleet (22 vehicles) to hydrotreated vegetable oil as a bridge to electric, with due diligence on where the oil comes from.","Head of Environmental Services","T","Procurement","B:Procurement",("2025-04-01","2026-04-01"),R("","2025-04-01","2026-04-01"),"+£130k pa","790","Stalled","Members asked in July for a further report on supply chain and price; not yet gone to committee."),
 ("T2","Provide 60 public charge points in council car parks via a concession.","Parking Services Manager","T","County Council Highways; Planning","B:County Council Highways//B:Planning",("2025-04-01","2027-12-31"),R("","2025-04-01","2027-12-31"),"Nil – concession","n/a","In delivery","16 live at Market Street and Station Road. Next ten sites agreed with operator."),
 ("T3","Adopt a sustainable business travel policy and end the essential car user lump sum","Head of HR / Energy Officer","T:Head of HR//T:Energy Officer","UNISON","B:UNISON",("2026-01-01","2026-09-30"),R("","2026-01-01","2026-09-30"),"Saving of £45k pa","22","In development",""),
 ("T4","Salary sacrifice for cycles and electric cars.","Head of HR","T","","",("2024-10-01","Ongoing"),F("","2024-10-01"),"Nil","11","Business as usual","41 bikes, 19 cars")]),
("Homes and communities",[
 ("H1","Deliver Warm Homes: Local Grant to at least 180 low-income homes that are off gas or rated D to G.","Private Sector Housing Manager","T","Warmer Wrensbury CIC","B:Warmer Wrensbury CIC",("2025-04-01","2028-03-31"),R("","2025-04-01","2028-03-31"),"£2.7m DESNZ","510","In delivery – issues","31 homes complete, against a profile of 50. Many applicants drop out at the survey stage; a second retrofit co-ordinator has been employed."),
 ("H2","Retrofit all council homes to EPC C, using an area-based approach.","Housing Assets Manager","T","Tenant Panel","B:Tenant Panel",("2025-04-01","2030-03-31"),R("","2025-04-01","2030-03-31"),"£14m HRA + Wave 3","1,940","In delivery","67% of stock now at C or above."),
 ("H3","Community Climate Fund: grants of up to £5,000 for parish councils, schools and village halls, two rounds a year.","Communities Officer","T","Wrensbury Association of Local Councils","B:Wrensbury Association of Local Councils",("Twice a year",""),REC("Twice a year",HALFYEARLY),"£50k pa","not measured","In delivery","14 projects funded in round one, incl. LED lighting in six halls and two repair cafes."),
 ("H4","Climate conversation events in every ward.","Cllr Petra Mowbray, Portfolio Holder for Climate\nCommunities Officer","P:Petra Mowbray|Portfolio Holder for Climate|Cllr//T:Communities Officer","","",("2025-09-01","2026-07-31"),R("","2025-09-01","2026-07-31"),"£4k","n/a","In delivery","9 of 21 wards")]),
("Nature and land",[
 ("N1","Plant 30,000 trees and 12 km of hedgerow on council and partner land by the end of the 2027/28 season, with at least three years of aftercare.","Countryside Ranger Team","B","Severnside Rivers Trust; Parish councils","B:Severnside Rivers Trust//B:Parish councils",("2025-11-01","2028-03-31"),R("","2025-11-01","2028-03-31"),"£210k (grant)","1,200 over 50 yrs","In delivery","Season one begins in November with 6,400 trees at Cold Aston and Ridge Farm."),
 ("N2","Change mowing on 40 ha of verges and open spaces to cut-and-collect.","Grounds Maintenance Supervisor","T","","",("2026-04-01","2027-03-31"),R("","2026-04-01","2027-03-31"),"£78k capital","8","In development","Machine specified."),
 ("N3","Include policies on net zero new build, flood resilience and 20% biodiversity net gain in the Local Plan Review.","Planning Policy Manager","T","","",("tbc","tbc"),K("unknown","tbc"),"Existing","n/a","Stalled","Paused until the new national policy is published.")])]
wb=Workbook(); w=wb.active; w.title="Read me"; wrap=Alignment(wrap_text=True,vertical="top")
w["A1"]=TITLE; w["A1"].font=Font(bold=True,size=18); w["A2"]=ORG; w["A2"].font=Font(bold=True,size=12)
for i,x in enumerate(["Adopted by Council 27 March 2025. This is the half-year monitoring version for the Climate Working Group, 18 November 2025.","The council aims for its own operations to be net zero by 2032, and for the district to be net zero by 2045.","Each action has one lead officer (or team) who updates this workbook twice a year. Costs are estimates at 2025 prices.","Carbon savings are tonnes CO2e a year unless stated."],4): w.cell(i,1,x).alignment=wrap; w.row_dimensions[i].height=32
w.cell(9,1,"Status").font=Font(bold=True); w.cell(9,2,"Meaning").font=Font(bold=True)
for i,(s,m) in enumerate([("Completed","Finished; will be removed from the next version"),("In delivery","Funded and going ahead as planned"),("In delivery – issues","Going ahead but with a risk to time, cost or carbon saving"),("Stalled","No progress and needs a decision"),("In development","Scope or funding not yet agreed, start date not reached"),("Business as usual","Now part of normal work")],10):
    c=w.cell(i,1,s); c.fill=PatternFill("solid",fgColor=ST[s][1]); w.cell(i,2,m)
w.column_dimensions["A"].width=70; w.column_dimensions["B"].width=60
s=wb.create_sheet("Action Plan"); th=Side(style="thin",color="808080"); bd=Border(th,th,th,th)
s.merge_cells("A1:L1"); s["A1"]=TITLE+" – monitoring at 31 October 2025"; s["A1"].font=Font(bold=True,size=14)
H=["Theme","Ref","Action","Lead officer","Supported by","Start","Finish","Cost and funding","tCO2e saved","Status","Half-year progress"]
for a,b,t,f in [(1,3,"What","1F4E78"),(4,5,"Who","548235"),(6,7,"When","7F6000"),(8,9,"Cost and carbon","806000"),(10,11,"Monitoring","3A3A3A")]:
    s.merge_cells(start_row=3,start_column=a,end_row=3,end_column=b); c=s.cell(3,a,t); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor=f); c.alignment=Alignment(horizontal="center")
for j,h in enumerate(H,1):
    c=s.cell(4,j,h); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="DDEBF7"); c.border=bd; c.alignment=wrap
for L,wd in zip("ABCDEFGHIJK",(16,6,48,24,24,12,12,22,12,14,44)): s.column_dimensions[L].width=wd
def cellv(v):
    if v and re.match(r"\d{4}-",v): y,m,d=map(int,v.split("-")); return dt.date(y,m,d)
    return v or None
r=5; areas=[]
for k,(ti,acts) in enumerate(PLAN,1):
    r0=r; ga=[]
    for ref,de,ld,ls,su,ss,(sd,fd),ts,co,ca,st,pr in acts:
        for j,v in enumerate(("",ref,de,ld,su,sd,fd,co,ca,st,pr),1):
            c=s.cell(r,j); v=cellv(v); c.value=v; c.alignment=wrap; c.border=bd
            if isinstance(v,dt.date): c.number_format="MMM-YY" if j==6 else "DD/MM/YYYY"
        s.row_dimensions[r].height=14*max(-(-len(x)*1.15//wd) for x,wd in ((de,48),(pr,44),(co,22),(ld,24),(su,24)))+4
        s.cell(r,10).fill=PatternFill("solid",fgColor=ST[st][1]); r+=1
        ow=o(ls,ld)+o(ss,None,SUP); alt={}
        if st=="Stalled": alt["status"]=["on_hold","delayed"]
        if st=="In development": alt["status"]=["not_started","in_progress"]
        if st=="Business as usual": alt["status"]=["ongoing","completed"]
        if st=="In delivery": alt["status"]=["in_progress"]
        if "ActiveWren" in su: alt["owners"]=[o("T",ld)+o("B:Finance//B:ActiveWren",None,SUP),o("T",ld)+o("B:Finance//B:Leisure operator",None,SUP)]
        if ref=="N1": alt["owners"]=[o("T",ld)+o(ss,None,SUP)]
        if ref=="N3": ts=K("unknown","tbc")
        if ref=="T4": alt["timescale"]=[K("ongoing","",'2024-10-01'),K("ongoing","")]
        if ref!="H3": ts["text"]=" – ".join(x if not x[:2]=="20" else (dt.date(*map(int,x.split("-"))).strftime("%b-%y" if i==0 else "%d/%m/%Y")) for i,x in enumerate((sd,fd)))
        for x in alt.get("timescale",[]): x["text"]=ts["text"]
        # the Start column is shown as Mmm-yy but holds the first day of the month
        ga.append(A(ref,de,ld,ow,ts,None,pr,ST[st][0],cost=co,carbon=ca,alt=alt or None,drop=["owner_text"]+([] if ref=="H3" else ["timescale_text"])))
    s.merge_cells(start_row=r0,start_column=1,end_row=r-1,end_column=1); c=s.cell(r0,1,ti); c.font=Font(bold=True); c.alignment=Alignment(wrap_text=True,vertical="center",textRotation=90); c.fill=PatternFill("solid",fgColor="E2EFDA")
    areas.append(AREA(None,"theme",ti,ti,ga))
for x in ["Notes","PSDS: Public Sector Decarbonisation Scheme. HRA: Housing Revenue Account. DNO: distribution network operator.","B3 does not reduce location-based emissions."]: r+=1; s.cell(r,1,x)
s.freeze_panes="D5"; s.page_setup.orientation="landscape"; s.page_setup.paperSize=8; s.page_setup.fitToWidth=1; s.page_setup.fitToHeight=0; s.sheet_properties.pageSetUpPr.fitToPage=True; s.print_title_rows="3:4"
m=wb.create_sheet("Carbon data"); m.append(["tCO2e","2019/20 (baseline)","2023/24","2024/25"])
for x in [["Gas",1840,1522,1469],["Electricity",1210,904,861],["Fleet",1395,1330,1342],["Business travel",160,88,91],["Total",4605,3844,3763]]: m.append(x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["area","Theme"],["ref","Ref"],["description","Action"],["owners","Lead officer"],["owners","Supported by"],["timescale","Start"],["timescale","Finish"],["cost",H[7]],["carbon",H[8]],["status","Status"],["progress",H[10]]],areas)
