"""h09 (kin of sheets-per-priority): Excel. A cover, four sheets of priorities with a title block (sponsor, date of update), heads in row 5 or 6, status first, real dates in two formats; notes under one table; lists at the end."""
from cl import *
import datetime,openpyxl; from openpyxl.styles import *; from openpyxl.utils import get_column_letter as L; from openpyxl.worksheet.datavalidation import DataValidation
NAME="h09"; ORG="Great Wendlebury Borough Council"; TITLE="Corporate Plan Delivery Workbook 2025-26"
ST={"Done":("completed","9DC3E6"),"On schedule":("on_track","A9D08E"),"Behind schedule":("delayed","FFD966"),"Stalled":("off_track","FF7C80"),"To start":("not_started","D9D9D9")}
H=["Status","Action ID","Deliverable","Lead officer","Finish by","How we will measure it","Quarter 2 commentary","Budget code"]
P=[("1","Homes people can afford","Cllr Tamsin Oakley",[
("H1","On schedule","Complete 64 council homes at Priory Fields and let them under the local lettings plan.","Head of Development","T",("d","2026-02-27"),"Handovers: 64","Roofs on 41; first handover expected 14 November.","HRA-2210"),
("H2","Behind schedule","Adopt the affordable housing supplementary planning document after a second consultation of six weeks.","Planning Policy Manager","T",("d","2025-12-16"),"Adopted by Council","Consultation could not begin until the viability evidence was ready. Now runs 6 October to 17 November; adoption in February.",""),
("H3","Done","Bring the repairs service back in house.","Director of Housing / HR Business Partner","T:Director of Housing//T:HR Business Partner",("x",DONE("Completed 1 July 2025","2025-07-01")),"38 staff transferred","Transfer went without a dispute. Satisfaction 81% (74%).","HRA-3005"),
("H4","To start","Agree with Wendle Homes and the Almshouse Trust a common waiting list, so that people apply once.","Allocations Team","B",("x",D("Q4 2025/26","2026-03-31")),"One list","","")],""),
("2","A town centre with life in it","Cllr Bernard Achterberg",[
("T1","On schedule","Turn the former bus station into a weekly market and an events square.","Regeneration Manager","T",("x",D("Spring 2026","2026-05-31")),"Footfall up 12%","Contractor has the site since 4 August.","CAP-0117"),
("T2","Stalled","Buy the Co-op building by agreement or, failing that, by compulsory purchase.","Estates and Legal","B:Estates//B:Legal",("x",K("unknown","TBC")),"Building in the Council’s ownership","Owner has not replied since June. Counsel’s advice is awaited.",""),
("T3","On schedule","Award 25 shop front grants.","Jasmine Kaur","P",("d","2026-03-31"),"25 grants, all spent","17 awarded.","UKSPF-09")],"T2 was added by Council on 22 July 2025. T4 (parking review) has been moved to the 2026-27 workbook."),
("3","Clean, green and ready for a changing climate","Cllr Tamsin Oakley and Cllr Yannick Peters",[
("G1","On schedule","Roll out weekly food waste collections to all 43,000 households, flats last.","Waste Services Manager","T",("d","2026-03-30"),"Households served","Caddies for the first round were delivered in September. Two of the eight vehicles come in January; hired ones will be used until then.","REV-4410"),
("G2","On schedule","Plant 3,000 trees in parks and along the A421 corridor.","Parks Team with Wendlebury Tree Wardens","B:Parks Team//B:Wendlebury Tree Wardens",("x",R("Nov 2025 - Mar 2026","2025-11-01","2026-03-31")),"Trees alive after a year","Sites agreed.","GRT-0031"),
("G3","Behind schedule","Replace gas boilers at the leisure centre and the crematorium chapel with heat pumps.","Energy Manager","T",("d","2025-10-31"),"Emissions down by 410 tonnes","Leisure centre finished. Crematorium needs a larger transformer; the network operator offers April.","CAP-0098"),
("G4","To start","Report air quality at the five schools nearest to main roads.","Environmental Health","B",("x",REC("Termly","FREQ=MONTHLY;INTERVAL=4")),"Reports published","First one after the autumn term.","")],""),
("4","A council that listens and pays its way","Leader of the Council",[
("C1","Done","Let residents report, pay and book in one account.","Customer & Digital Manager","T",("d","2025-09-15"),"Accounts opened: 15,000","16,240.","CAP-0102"),
("C2","On schedule","Go to each of the 21 parishes for an evening with Cabinet members.","Democratic Services","B",("x",K("ongoing","Ongoing")),"Parishes visited","13 so far.",""),
("C3","On schedule","Set a balanced budget with no more than £0.8m from reserves.","Chief Finance Officer","T",("d","2026-02-24"),"Budget set","Gap stands at £1.1m.",""),
("C4","Behind schedule","Carry out a pay and grading review with the trade unions.","Dafydd Rowlands, Head of People","P:Dafydd Rowlands|Head of People",("d","2025-12-31"),"Agreement by ballot","Job evaluation panels fell behind over the summer; now two a week.","")],"")]
wb=openpyxl.Workbook(); w=wb.active; w.title="Cover"; w["B2"]=ORG; w["B2"].font=Font(name="Georgia",size=14); w["B4"]=TITLE; w["B4"].font=Font(name="Georgia",size=22,bold=True)
for i,x in enumerate(["Position at 30 September 2025 (Quarter 2)","Each priority has a sheet of its own. Officers fill in Status and Commentary by the tenth working day after the quarter.","Do not add columns. Do not change an Action ID.","Questions: Corporate Planning, extension 2204"]): w.cell(6+i,2,x)
w.column_dimensions["B"].width=100; th=Side(style="thin",color="BFBFBF"); bd=Border(th,th,th,th); areas=[]
for n,t,sponsor,rows,note in P:
    w=wb.create_sheet(f"Priority {n}"); hd=f"Priority {n} - {t}"; w["A1"]=ORG; w["A2"]=hd; w["A2"].font=Font(name="Georgia",size=15,bold=True,color="375623"); w.merge_cells("A2:H2")
    w["A3"]="Sponsor:"; w["C3"]=sponsor; w["D3"]="Updated:"; w["E3"]=datetime.date(2025,10,int(n)+8); w["E3"].number_format="dd mmmm yyyy"; h=5 if n in"13" else 6
    for j,x in enumerate(H,1):
        c=w.cell(h,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="375623"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
    ga=[]; fmt="dd/mm/yyyy" if n in"12" else "dd-mmm-yy"
    for i,(ref,st,desc,ot,sp,f,me,pr,bc) in enumerate(rows,h+1):
        dt=None
        if f[0]=="d": dt=datetime.date.fromisoformat(f[1]); ts=D(dt.strftime("%d/%m/%Y" if n in"12" else "%d-%b-%y"),f[1])
        else: ts=f[1]
        for j,x in enumerate([st,ref,desc,ot,dt or ts["text"],me,pr or None,bc or None],1):
            c=w.cell(i,j,x); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=bd
            if j==5 and dt: c.number_format=fmt
            if j==1: c.fill=PatternFill("solid",fgColor=ST[st][1])
        alt={}
        if st=="Behind schedule": alt["status"]=["at_risk"]
        if st=="Stalled": alt["status"]=["on_hold","delayed","at_risk"]
        if "Dafydd" in ot: alt["owners"]=[[{"role":"lead","kind":"person","name":"Dafydd Rowlands"}]]
        if "Estates" in ot: alt["owners"]=[o("B:Estates and Legal")]
        if "Tree Wardens" in ot: alt["owners"]=[o("B:Parks Team//support=B:Wendlebury Tree Wardens")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,me,pr,ST[st][0],status_text=st,budget=bc or "",alt=alt or None))
    for i,rr in enumerate(rows,h+1): w.row_dimensions[i].height=15*max(-(-len(rr[2])//42),-(-len(rr[7])//40),-(-len(rr[3])//23),-(-len(rr[6])//21))+2
    w.row_dimensions[2].height=22; w.row_dimensions[h].height=32
    if note: w.cell(h+len(rows)+2,1,"Note:").font=Font(italic=True); w.cell(h+len(rows)+2,3,note).font=Font(italic=True)
    for j,x in enumerate([15,10,46,26,15,24,44,12],1): w.column_dimensions[L(j)].width=x
    w.freeze_panes=w.cell(h+1,1); w.page_setup.orientation="landscape"; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    dv=DataValidation(type="list",formula1="'Lists'!$A$2:$A$6"); w.add_data_validation(dv); dv.add(f"A{h+1}:A{h+len(rows)}"); areas.append(AREA(n,"priority",hd,t,ga))
w=wb.create_sheet("Lists"); w.append(["Status","Meaning","Sponsors"])
for a in zip(ST,["Finished and evidence filed","Will be finished by the date","Will be finished, but later","No work is being done","Not begun, as planned"],["Cllr Tamsin Oakley","Cllr Bernard Achterberg","Cllr Yannick Peters","Leader of the Council",""]): w.append(a)
for j,x in enumerate([18,36,26]): w.column_dimensions["ABC"[j]].width=x
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["status","Status"],["ref","Action ID"],["description","Deliverable"],["owners","Lead officer"],["timescale","Finish by"],["outcome","How we will measure it"],["progress","Quarter 2 commentary"],["budget","Budget code"]],areas)
