"""n02 (ordinary): Excel by openpyxl. A homelessness delivery plan on one sheet: areas as merged rows, dates as date cells in two columns, partners, budget, filter row, a second sheet with notes."""
from cl import *
import datetime as dt
NAME="n02"; ORG="Castlewick District Council"; TITLE="Homelessness and Rough Sleeping Strategy 2025–2030: Delivery Plan"
L=["Task no.","Task","Task owner","Working with","Start","Finish","Budget","Position","Notes (last edited 16 Nov 2026)"]
W={"Finished":"completed","To time":"on_track","Slipping":"at_risk","Parked":"on_hold","Not yet begun":"not_started"}
def dd(a,b):
    return R(None,a,b)
P_=[("Strand A. Fewer people lose their home","Fewer people lose their home","A",[
("A1","Open a landlord helpline, staffed on weekday mornings","Housing Options Manager","T","Citizens Advice Castlewick","B:Citizens Advice Castlewick@support","2025-09-01","2026-03-31","£18,000","Finished","212 calls in the first half-year; 37 notices withdrawn."),
("A2","Use the rent arrears data of three housing associations to find tenants at risk before a notice is served","Priti Chaudhary","P:Priti Chaudhary","Fellside Homes, Mereside Housing Trust, Anchorage Homes","B:Fellside Homes@support//B:Mereside Housing Trust@support//B:Anchorage Homes@support","2026-01-05","2026-12-18","","Slipping","Two agreements signed. The third association’s data officer has left."),
("A3","Put a worker in the county court on possession days","Housing Options Manager","T","","","2026-04-01","2027-03-31","£31,500","To time",""),
("A4","Review the discretionary housing payment policy","Revenues and Benefits Manager","T","Housing Options","B:Housing Options@support","2026-10-01","2027-02-26","Nil","Not yet begun","Waits for the government’s guidance.")]),
("Strand B. A roof tonight, a home for good","A roof tonight, a home for good","B",[
("B1","Replace nightly-paid rooms with 24 council-owned flats","Gethin Prosser / Delphine Achard","P:Gethin Prosser//P:Delphine Achard","Property Services","B:Property Services@support","2025-11-03","2027-06-30","£3.4m","To time","Nine flats let, six in conveyancing, nine to find."),
("B2","Inspect every temporary home each quarter, with a written report that the family sees","Environmental Health","B","","","2026-02-02","2026-07-31","£6,000","Finished",""),
("B3","Agree with the hospital trust that no one is discharged to the street. The agreement is to name a nurse on each ward, to give notice of 72 hours, and to say what happens at a weekend when the options team is closed.","Rough Sleeping Coordinator","T","Castlewick Royal Infirmary","B:Castlewick Royal Infirmary@support","2026-03-02","2026-09-30","","Slipping","Drafted twice. The trust asks who pays for taxis."),
("B4","Bring back ten empty houses a year through loans","Empty Homes Officer","T","","","2026-04-01","2030-03-29","£250,000","Parked","No officer in post since May.")]),
("Strand C. Nobody has to sleep out twice","Nobody has to sleep out twice","C",[
("C1","Run a Housing First team for 15 people","St Brannoc’s Project","B","Adult Social Care; Probation","B:Adult Social Care@support//B:Probation@support","2025-12-01","2028-03-31","£412,000","To time","11 people housed, one tenancy lost."),
("C2","Count rough sleepers every two months, not once a year","Rough Sleeping Coordinator","T","Street Pastors","B:Street Pastors@support","2025-10-01","2026-10-30","","Finished","Last count: 7 (was 13)."),
("C3","Open a day centre with showers, lockers and a nurse","Olamide Bankole","P:Olamide Bankole","Castlewick Churches Together / Public Health","B:Castlewick Churches Together@support//B:Public Health@support","2026-06-01","2027-10-29","£96,000","Slipping","Planning consent refused on 3 November; we shall appeal."),
("C4","Let dogs into the night shelter","Night Shelter Manager","T","","","2026-11-02","2026-12-04","","To time","")])]
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
wb=Workbook(); ws=wb.active; ws.title="Delivery plan"; th=Side(style="thin",color="999999"); BD=Border(th,th,th,th)
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]="Owner of this document: Housing Strategy. Please do not add rows without telling us."
for i,x in enumerate(L,1):
    c=ws.cell(5,i,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="375623"); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="center")
r=6; areas=[]
for hd,ti,n,rows in P_:
    ws.cell(r,1,hd).font=Font(bold=True); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=9); ws.cell(r,1).fill=PatternFill("solid",fgColor="E2EFDA"); r+=1; ga=[]
    for ref,desc,ot,sp,wt,wsp,a,b,bud,pos,note in rows:
        for i,x in enumerate((ref,desc,ot,wt,dt.date.fromisoformat(a),dt.date.fromisoformat(b),bud,pos,note),1):
            c=ws.cell(r,i,x or None); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top")
            if i in (5,6): c.number_format="dd/mm/yyyy"
        r+=1
        g=AX(ref,desc,ot,sp+("//"+wsp if wsp else ""),dd(a,b),None,note,W[pos],None,pos,drop=["timescale_text","owner_text"])
        if bud: g["Budget"]=bud
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
w=(9,46,22,24,12,12,12,14,44); heights(ws,6,w)
ws.cell(r+1,1,"Budgets are for the whole period and exclude staff who were already in post.")
w=(9,46,22,24,12,12,12,14,44)
for i,x in enumerate(w): ws.column_dimensions["ABCDEFGHI"[i]].width=x
ws.auto_filter.ref=f"A5:I{r-1}"; ws.freeze_panes="C6"
ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
n=wb.create_sheet("Notes"); n["A1"]="What the positions mean"; n["A1"].font=Font(bold=True)
for i,x in enumerate((("Finished","Done, signed off by the Housing Board"),("To time","No cause for concern"),("Slipping","The date is in doubt"),("Parked","Stopped for now by decision of the Board"),("Not yet begun","Start date not reached, or waiting")),2): n.cell(i,1,x[0]); n.cell(i,2,x[1])
n.column_dimensions["A"].width=18; n.column_dimensions["B"].width=50
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,H(("ref",L[0]),("description",L[1]),("owners",L[2]),("owners",L[3]),("timescale",L[4]),("timescale",L[5]),("Budget",L[6]),("status",L[7]),("progress",L[8])),areas)
