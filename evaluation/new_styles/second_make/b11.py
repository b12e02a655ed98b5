"""b11 Excel: an authority's answer to the external auditor's value for money recommendations. One sheet with the recommendation in a merged first column (turned text off, wrapped), group heads over two rows (Ownership, Dates), real dates dd/mm/yyyy, per cent complete, RAG by fill alone with the key on another sheet (green is finished there, amber is in progress and to time), filter, totals row under the table."""
from bl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="b11"; ORG="Pennine Dales Combined Authority"; TITLE="Value for Money Recommendations – Delivery Tracker"
K={"g":("completed","green","00B050"),"a":("on_track","amber","FFC000"),"r":("delayed","red","FF0000"),"n":("not_started",None,None)}
def R2(s,e): a,b=dt.date.fromisoformat(s),dt.date.fromisoformat(e); return R(a.strftime("%d/%m/%Y")+" "+b.strftime("%d/%m/%Y"),s,e)
PLAN=[("Key recommendation 1: The Authority should strengthen the management of its capital programme","1","The Authority should strengthen the management of its capital programme",[
 ("KR1.1","Appoint a programme director and a small programme office.","Chief Executive","Director of Delivery",[T("Chief Executive",S_),T("Director of Delivery",O_)],R2("2025-04-01","2025-07-31"),1,"g","Director in post since 14 July."),
 ("KR1.2","Re-baseline all 34 schemes for cost and date, starting with the busway.","Director of Delivery","Programme Office",[T("Director of Delivery",S_),B("Programme Office",O_)],R2("2025-06-01","2025-12-19"),.6,"a","22 schemes done; busway went to Board on 3 October."),
 ("KR1.3","Hold gateway reviews before each contract is let.","Director of Delivery","Head of Assurance",[T("Director of Delivery",S_),T("Head of Assurance",O_)],R2("2025-09-01","2026-03-31"),.2,"a","First two reviews held."),
 ("KR1.4","Write a benefits plan for each scheme over £5m.","Director of Delivery","Economist",[T("Director of Delivery",S_),T("Economist",O_)],R2("2025-05-01","2025-09-30"),.3,"r","Economist left in June. Cover found for November.")]),
 ("Key recommendation 2: The Authority should improve its management of grants","2","The Authority should improve its management of grants",[
 ("KR2.1","Keep one register of grants with conditions, returns and dates.","Section 73 Officer","Marguerite Oyelowo",[T("Section 73 Officer",S_),P("Marguerite Oyelowo",role=O_)],R2("2025-04-15","2025-06-30"),1,"g","Register live."),
 ("KR2.2","Clear the 19 overdue grant returns.","Section 73 Officer","Marguerite Oyelowo / Finance Business Partners",[T("Section 73 Officer",S_),P("Marguerite Oyelowo",role=O_),T("Finance Business Partners",O_)],R2("2025-05-01","2025-08-29"),.85,"r","Three left, all with the department for queries."),
 ("KR2.3","Train scheme managers in grant conditions.","Section 73 Officer","Learning & Development",[T("Section 73 Officer",S_),B("Learning & Development",O_)],R2("2026-01-05","2026-03-27"),0,"n",None)]),
 ("Improvement recommendation 3: Reports to the Board should be clearer","3","Reports to the Board should be clearer",[
 ("IR3.1","Agree a report template with no more than six pages and a summary.","Monitoring Officer","Governance Manager",[T("Monitoring Officer",S_),T("Governance Manager",O_)],R2("2025-06-02","2025-07-25"),1,"g","In use from the September Board."),
 ("IR3.2","Send papers to members seven days before each meeting.","Monitoring Officer","Governance Manager",[T("Monitoring Officer",S_),T("Governance Manager",O_)],R2("2025-09-01","2026-08-31"),.1,"a","Met for both meetings so far."),
 ("IR3.3","Show progress of this plan to the Audit Committee at each meeting.","Chief Executive","Head of Assurance",[T("Chief Executive",S_),T("Head of Assurance",O_)],R2("2025-07-01","2026-06-30"),.25,"a","July and October done.")]),
 ("Improvement recommendation 4: The risk register should drive decisions","4","The risk register should drive decisions",[
 ("IR4.1","Cut the register to fifteen risks with a named director for each.","Chief Executive","Risk & Insurance Officer",[T("Chief Executive",S_),T("Risk & Insurance Officer",O_)],R2("2025-08-01","2025-10-31"),.9,"a","Fourteen agreed; the last is in dispute between two directors."),
 ("IR4.2","Set the Board’s appetite for each type of risk.","Chief Executive","Head of Assurance",[T("Chief Executive",S_),T("Head of Assurance",O_)],R2("2025-11-03","2026-02-27"),0,"n","Workshop booked.")])]
wb=Workbook(); ws=wb.active; ws.title="Tracker"; th=Side(style="thin",color="7F7F7F"); bd=Border(th,th,th,th)
ws["A1"]=ORG; ws["A1"].font=Font(size=11); ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=16); ws["I1"]="Updated"; ws["J1"]=dt.date(2025,10,20); ws["J1"].number_format="d mmmm yyyy"
H1=["Auditor’s recommendation","Ref","Authority’s action","Ownership","","Dates","","% complete","RAG","Comment"]; H2=["","","","SLT sponsor","Delivery lead","Start","End","","",""]
for r,hh in ((4,H1),(5,H2)):
    for c,x in enumerate(hh,1): k=ws.cell(r,c,x or None); k.font=Font(bold=True,color="FFFFFF"); k.fill=PatternFill("solid",fgColor="1F4E78"); k.border=bd; k.alignment=Alignment(wrap_text=True,horizontal="center")
for m in ("A4:A5","B4:B5","C4:C5","D4:E4","F4:G4","H4:H5","I4:I5","J4:J5"): ws.merge_cells(m)
r=6; areas=[]
for hd,n,t,acts in PLAN:
    r0=r; ga=[]
    for ref,a,sp,dl,ow,ts,pc,k1,cm in acts:
        for c,x in enumerate([hd if r==r0 else None,ref,a,sp,dl,dt.date.fromisoformat(ts["start"]),dt.date.fromisoformat(ts["due"]),pc,None,cm],1):
            k=ws.cell(r,c,x); k.alignment=Alignment(wrap_text=True,vertical="top"); k.border=bd
            if c in(6,7): k.number_format="dd/mm/yyyy"
            if c==8: k.number_format="0%"
        if K[k1][2]: ws.cell(r,9).fill=PatternFill("solid",fgColor=K[k1][2])
        ws.row_dimensions[r].height=46; r+=1
        ga.append(A(ref,a,sp+"\n"+dl,ow,ts,None,cm,K[k1][0],K[k1][1],drop=["owner_text","timescale_text"]))
    ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1); ws.cell(r0,1).font=Font(bold=True)
    areas.append(AREA(n,"recommendation",hd,t,ga))
ws.cell(r+1,3,"Actions in plan"); ws.cell(r+1,4,f"=COUNTA(B6:B{r-1})")
ws.auto_filter.ref=f"A5:J{r-1}"; ws.freeze_panes="D6"
for l,w in zip("ABCDEFGHIJ",[30,8,44,20,26,12,12,11,7,44]): ws.column_dimensions[l].width=w
ws.page_setup.orientation="landscape"; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
k=wb.create_sheet("Key"); k["A1"]="RAG key"; k["A1"].font=Font(bold=True)
for i,(c,t) in enumerate([("00B050","Finished"),("FFC000","In progress and on time"),("FF0000","Late"),(None,"Not started (no colour)")],3):
    if c: k.cell(i,1).fill=PatternFill("solid",fgColor=c)
    k.cell(i,2,t)
k.column_dimensions["B"].width=30
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["area",H1[0]],["ref","Ref"],["description","Authority’s action"],["owners","Ownership SLT sponsor"],["owners","Ownership Delivery lead"],["timescale","Dates Start"],["timescale","Dates End"],["rag","RAG"],["progress","Comment"]],areas)
