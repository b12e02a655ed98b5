"""j19 (kin of two-column-narrative and sheets-per-priority): Excel (openpyxl). A cover sheet with a contents list, a sheet a mission, a hidden sheet of lists. On each mission's sheet a merged heading, then narrative in two merged blocks side by side (one sheet has one block, and a line on money after it), then the table, which starts at another row and column each time; one sheet has a column more; some dates are date cells, others words; a note under a table."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.utils import get_column_letter as L
import datetime as dt
NAME="j19"; ORG="Brackenford Borough Council"; TITLE="Climate and Nature Delivery Workbook 2025-2028"; INSP=None
S={"Complete":("completed",None),"On schedule":("on_track",None),"Behind":("delayed",["at_risk","off_track"]),"Paused":("on_hold",None),"Yet to start":("not_started",None),"Under way":("in_progress",["on_track"])}
DC=lambda iso: (D(dt.date.fromisoformat(iso).strftime("%d/%m/%Y"),iso),dt.date.fromisoformat(iso))
TX=lambda ts: (ts,ts["text"])
P_=[("Homes","1","Mission 1: Homes that are cheap to heat","Homes that are cheap to heat",
 ("Two fifths of the borough’s carbon comes from heating homes. One household in seven cannot afford to keep warm, and most of them rent from private landlords. The council owns 4,200 homes, of which 1,630 are below band C.","Since 2022 we have insulated 610 council homes and trained 31 local fitters. The government’s grant ended in March 2025, and a new bid has been made. Residents told us in the spring survey that they do not know whom to trust for advice."),None,[
("H1","Insulate the remaining 1,020 council homes below band C, worst first.","Head of Property Services","T",DC("2028-03-31"),"On schedule","No council home below band C",None,"204 homes finished by the end of September."),
("H2","Start a one-stop advice service with the citizens’ advice bureau and visit every library twice a year.","Naomi Castell, Energy Officer","P:Naomi Castell|Energy Officer",TX(D("October 2025","2025-10-31")),"Complete","2,000 households advised a year",None,"Opened on 6 October in the old gas showroom."),
("H3","Inspect 150 privately rented homes a year and fine landlords whose homes are below band E.","Housing Standards\nLegal Services","B:Housing Standards//B:Legal Services",TX(D("2025/26","2026-03-31")),"Behind","All let homes at band E or better",None,"Forty-four inspections. One of three posts is empty.")]),
("Getting about","2","Mission 2: Getting about without a car","Getting about without a car",
 ("Traffic makes 37% of our emissions. The county is the highway authority, so that much of what follows depends upon it. Bus use is still a tenth below that of 2019.","We opened the Weir Path in 2024, and 900 people cycle or walk on it each day. The school streets trial was made permanent in May."),None,[
("G1","Agree a bus priority scheme for London Road with the county council.","Cllr Ruth Ansell / Transport Policy Manager","P:Ruth Ansell||Cllr//T:Transport Policy Manager",TX(D("Design Dec 2025, consultation April 2026","2026-04-30",[("Design","2025-12-31"),("consultation","2026-04-30")])),"Under way","Buses run to time nine days in ten",None,"Modelling has been commissioned."),
("G2","Put in 60 charging points in streets without drives.","Parking and Assets Team","B",DC("2026-06-30"),"Paused","A charger within five minutes’ walk",None,"The supplier went into administration in August."),
("G3","Help every school of over 200 pupils to write a travel plan.","School Travel Adviser","T",TX(REC("Termly from September 2025",TERMLY,start="2025-09-01")),"On schedule","Half of pupils walk or cycle",None,"Seven plans of 24 are written.")]),
("Land and water","3","Mission 3: More room for nature","More room for nature",
 ("The borough has lost a third of its hedges since 1970, and the Brack fails its tests for phosphate. Under the Environment Act we report every five years on what we do for nature. The first report is due by 1 January 2026.",),"Money for this mission comes from biodiversity net gain receipts (£1.2m held at 30 September 2025).",[
("L1","Manage 40 hectares of parkland as meadow, cut once a year in late summer.","Parks Manager","T",TX(F("From spring 2025","2025-03-01")),"On schedule","Twice as many flowering plants","18,000","26 hectares so far. Two complaints were upheld about sight lines."),
("L2","Plant 11 km of hedge with farmers and the Rivers Trust.","Countryside Officer & Brack Rivers Trust","T:Countryside Officer//B:Brack Rivers Trust",TX(R("Winter 2025/26 to winter 2027/28","2025-12-01","2028-02-29")),"Yet to start","11 km planted and alive after two years","96,500",""),
("L3","Publish the biodiversity report.","Planning Policy","B",DC("2026-01-01"),"Under way","Report published in time","nil","Drafted; figures wanted from the county ecologist."),
("L4","Stop using glyphosate in play areas and cemeteries.","Head of Environment","T",TX(DONE("Completed July 2025","2025-07-31")),"Complete","None used","4,200","Hot foam is used in its place.")]),
("Our own house","4","Mission 4: The council puts its own house in order","The council puts its own house in order",
 ("Our own buildings and vehicles make 6,900 tonnes a year, which is less than two in a hundred of the borough’s. They are what we control and what people see.","The Civic Centre was let in part to the health trust in 2024, so that its bills are shared. The leisure contract runs until 2031 and gives the operator no reason to save gas."),None,[
("C1","Replace 28 refuse vehicles with electric ones as leases end.","Fleet Manager","T",TX(R("2026 – 2028","2026-01-01","2028-12-31")),"Yet to start","Diesel use down by 80%",None,""),
("C2","Fit heat pumps at both leisure centres and renegotiate the contract’s energy clause.","S151 Officer; Leisure Contracts Manager","T:S151 Officer//T:Leisure Contracts Manager",DC("2027-09-30"),"Behind","Gas use down by 1.9 GWh",None,"Costs have come back a third higher than the estimate."),
("C3","Train all members and managers in carbon literacy.","Democratic Services","B",TX(D("Q4 2025/26","2026-03-31")),"On schedule","200 certificates",None,"29 of 41 councillors, 88 managers.")])]
wb=Workbook(); ws=wb.active; ws.title="Cover"
wrap=Alignment(wrap_text=True,vertical="top",horizontal="left"); thin=Side(style="thin",color="999999"); bd=Border(left=thin,right=thin,top=thin,bottom=thin)
ws["B2"]=ORG; ws["B2"].font=Font(bold=True,size=12); ws["B3"]=TITLE; ws["B3"].font=Font(bold=True,size=18,color="2E6B3A")
ws["B5"]="Position at 30 September 2025, for the Climate Board of 23 October 2025"; ws["B7"]="In this workbook"; ws["B7"].font=Font(bold=True)
for i,p in enumerate(P_): c=ws.cell(8+i,2,p[0]); c.hyperlink=f"#'{p[0]}'!A1"; ws.cell(8+i,3,p[3])
ws["B13"]="Officers: please pick the state of play from the list and leave the heading and background as they are."
ws.column_dimensions["B"].width=22; ws.column_dimensions["C"].width=60
H=["Task code","Task","Accountable","Complete by","State of play","Result we want","Notes this quarter"]; W=[10,46,28,18,14,28,42]
areas=[]
for k,(sh,n,hd,ti,nar,extra,rows) in enumerate(P_):
    w=wb.create_sheet(sh); c0=2 if k==1 else 1; budget=k==2
    h=H[:6]+(["Budget (£)"] if budget else [])+H[6:]; wd=W[:6]+([12] if budget else [])+W[6:]; nc=len(h)
    for i,x in enumerate(wd): w.column_dimensions[L(c0+i)].width=x
    if c0==2: w.column_dimensions["A"].width=3
    r=1 if k!=3 else 2
    w.merge_cells(start_row=r,start_column=c0,end_row=r,end_column=c0+nc-1); c=w.cell(r,c0,hd); c.font=Font(bold=True,size=14,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="2E6B3A")
    r+=1 if k==2 else 2
    if len(nar)==2:
        w.cell(r,c0,"Background").font=Font(bold=True); w.cell(r,c0+3,"So far").font=Font(bold=True); r+=1
        w.merge_cells(start_row=r,start_column=c0,end_row=r+2,end_column=c0+2); w.merge_cells(start_row=r,start_column=c0+3,end_row=r+2,end_column=c0+nc-1)
        w.cell(r,c0,nar[0]).alignment=wrap; w.cell(r,c0+3,nar[1]).alignment=wrap
        for q in range(r,r+3): w.row_dimensions[q].height=26
        r+=4
    else:
        w.merge_cells(start_row=r,start_column=c0,end_row=r,end_column=c0+nc-1); w.cell(r,c0,nar[0]).alignment=wrap; w.row_dimensions[r].height=48
        w.cell(r+1,c0,extra).font=Font(italic=True); r+=3
    for i,x in enumerate(h): c=w.cell(r,c0+i,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="CFE5D2"); c.border=bd; c.alignment=wrap
    w.freeze_panes=w.cell(r+1,c0); f=r+1; ga=[]
    for ref,desc,ot,sp,(ts,cell),st,out,bud,pr in rows:
        w.row_dimensions[r+1].height=44
        r+=1
        vs=[ref,desc,ot,cell,st,out]+([int(bud.replace(",","")) if bud!="nil" else bud] if budget else [])+[pr or None]
        for i,v in enumerate(vs):
            c=w.cell(r,c0+i,v); c.alignment=wrap; c.border=bd
            if isinstance(v,dt.date): c.number_format="DD/MM/YYYY"
            if isinstance(v,int): c.number_format="#,##0"
        alt={}; drop=[]
        if S[st][1]: alt["status"]=S[st][1]
        if isinstance(cell,dt.date): drop.append("timescale_text")
        if ref=="H3": alt["timescale"]=[R("2025/26","2025-04-01","2026-03-31")]
        if ref=="L2": alt["timescale"]=[R(ts["text"],"2026-02-28","2028-02-29")]
        if "\n" in ot: alt["owner_text"]=[ot.replace("\n"," ")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st][0],status_text=st,budget=bud,alt=alt or None,drop=drop or None))
    dv=DataValidation(type="list",formula1="Lists!$A$2:$A$7",allow_blank=True); w.add_data_validation(dv); dv.add(f"{L(c0+4)}{f}:{L(c0+4)}{r}")
    if k==0: w.cell(r+2,c0,"Band: the rating on a home’s energy performance certificate, A (best) to G.").font=Font(italic=True,size=9)
    w.page_setup.orientation="landscape"; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr.fitToPage=True
    areas.append(AREA(n,"other",hd,ti,ga))
l=wb.create_sheet("Lists"); l.sheet_state="hidden"; l["A1"]="State of play"
for i,x in enumerate(S): l.cell(2+i,1,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref","Task code"],["description","Task"],["owners","Accountable"],["timescale","Complete by"],["status","State of play"],["outcome","Result we want"],["budget","Budget (£)"],["progress","Notes this quarter"]],areas)
