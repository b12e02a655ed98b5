"""c15 Excel: a programme plan with a bar chart of coloured month cells to the right. Two-row head (year over month), workstream rows with only a number and a name, start and finish in two columns of real dates, owner, status words; finished tasks in grey type; a notes column after the months."""
from cl import *
import datetime
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="c15"; ORG="Tamarside Council"; TITLE="Families First Programme Plan"
ST={"Complete":("completed",[]),"On track":("on_track",[]),"Slipping":("at_risk",["delayed"]),"Late":("delayed",["off_track"]),"Not started":("not_started",["planned"])}
def dd(s): return datetime.datetime.strptime(s,"%Y-%m-%d")
PLAN=[("1","Family help teams",[
 ("1.1","Design the family help model with staff and families","Programme Manager",[T("Programme Manager")],"2025-06-02","2025-09-30","Complete","Signed off by the board on 25 September."),
 ("1.2","Consult staff and unions on new roles","HR / Head of Early Help",[B("HR"),T("Head of Early Help")],"2025-10-01","2025-12-19","On track","Formal consultation opened 3 November."),
 ("1.3","Recruit eight family help lead practitioners","Head of Early Help",[T("Head of Early Help")],"2025-11-03","2026-02-27","Slipping","Grading of the post took three weeks longer than planned."),
 ("1.4","Open the first team in Saltash Road","Service Manager East",[T("Service Manager East")],"2026-03-02","2026-03-31","Not started",None)]),
 ("2","Multi-agency child protection teams",[
 ("2.1","Agree the team’s make-up with the police and the integrated care board","Ingrid Sallow, Assistant Director",[P("Ingrid Sallow",post="Assistant Director")],"2025-07-01","2025-10-31","Late","Police have agreed. Health will decide in December."),
 ("2.2","Write the joint operating procedure","Safeguarding Partnership Manager",[T("Safeguarding Partnership Manager")],"2025-11-10","2026-01-30","On track","First draft with partners."),
 ("2.3","Find a shared office","Property Services",[B("Property Services")],"2025-09-01","2025-11-28","Complete","Lease signed for Quay House."),
 ("2.4","Train lead child protection practitioners","Principal Social Worker & Police Training Unit",[T("Principal Social Worker"),B("Police Training Unit")],"2026-02-02","2026-05-29","Not started","Course bought.")]),
 ("3","Family networks",[
 ("3.1","Train 60 staff in family group decision making","Workforce Team",[B("Workforce Team")],"2025-09-15","2026-03-31","On track","27 trained."),
 ("3.2","Offer a family meeting before every pre-proceedings letter","Head of Service, Court",[T("Head of Service, Court")],"2026-01-05","2026-08-31","Not started",None)]),
 ("4","Data and systems",[
 ("4.1","Build one record for family help","Systems Team",[B("Systems Team")],"2025-08-01","2026-04-30","Slipping","Supplier’s test system was three weeks late."),
 ("4.2","Agree the information sharing agreement with all partners","Information Governance Lead",[T("Information Governance Lead")],"2025-06-16","2025-08-29","Complete","Signed by all seven partners."),
 ("4.3","Set the baseline for measures and report each month","Performance Lead",[T("Performance Lead")],"2025-10-01","2025-11-14","Late","Health data are missing.")])]
months=[datetime.date(2025+(m-1)//12,(m-1)%12+1,1) for m in range(6,21)]
wb=Workbook(); ws=wb.active; ws.title="Plan"; th=Side(style="thin",color="BFBFBF"); BO=Border(th,th,th,th)
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=16); ws["A2"]=ORG; ws["A3"]="Plan as at 21 November 2025 (version 1.6)"
H=["Ref","Task","Owner","Start","Finish","Status"]; n0=len(H)+1; HC=H+[m.strftime("%b") for m in months]+["Notes"]
for k in range(1,len(HC)+1):
    for r in(5,6): ws.cell(r,k).border=BO; ws.cell(r,k).font=Font(bold=True); ws.cell(r,k).fill=PatternFill("solid",fgColor="D9E1F2"); ws.cell(r,k).alignment=Alignment(horizontal="center",vertical="center",wrap_text=True)
from openpyxl.utils import get_column_letter as GL
for k,x in enumerate(H,1): ws.cell(5,k,x); ws.merge_cells(start_row=5,start_column=k,end_row=6,end_column=k)
ws.cell(5,n0,2025); ws.merge_cells(start_row=5,start_column=n0,end_row=5,end_column=n0+6); ws.cell(5,n0+7,2026); ws.merge_cells(start_row=5,start_column=n0+7,end_row=5,end_column=n0+14)
for k,m in enumerate(months): ws.cell(6,n0+k,m.strftime("%b"))
nc=n0+15; ws.cell(5,nc,"Notes"); ws.merge_cells(start_row=5,start_column=nc,end_row=6,end_column=nc)
for k,w in zip(range(1,7),[6,46,30,11,11,13]): ws.column_dimensions[GL(k)].width=w
for k in range(n0,nc): ws.column_dimensions[GL(k)].width=4.5
ws.column_dimensions[GL(nc)].width=44; r=7; areas=[]; BAR={"Complete":"A6A6A6","On track":"70AD47","Slipping":"FFC000","Late":"FF5050","Not started":"9DC3E6"}
for n,t,acts in PLAN:
    ws.cell(r,1,int(n)); ws.cell(r,2,t)
    for k in range(1,nc+1): ws.cell(r,k).font=Font(bold=True,color="FFFFFF"); ws.cell(r,k).fill=PatternFill("solid",fgColor="305496"); ws.cell(r,k).border=BO
    r+=1; ga=[]
    for ref,a,ot,ow,s0,s1,s,no in acts:
        for k,v in enumerate([ref,a,ot,dd(s0),dd(s1),s],1): ws.cell(r,k,v)
        ws.cell(r,nc,no)
        for k,m in enumerate(months):
            e=(m.replace(day=28)+datetime.timedelta(days=4)).replace(day=1)
            if m<=dd(s1).date() and e>dd(s0).date(): ws.cell(r,n0+k).fill=PatternFill("solid",fgColor=BAR[s])
        for k in range(1,nc+1):
            c=ws.cell(r,k); c.border=BO; c.alignment=Alignment(wrap_text=True,vertical="top")
            if s=="Complete": c.font=Font(color="7F7F7F")
        for k in(4,5): ws.cell(r,k).number_format="dd/mm/yy"
        ws.row_dimensions[r].height=31; r+=1; m={"drop":["timescale_text"]}
        f=lambda x: dd(x).strftime("%d/%m/%y"); ts=R(f"{f(s0)} {f(s1)}",s0,s1); m["alt"]={"timescale":[D(ts["text"],s1)]}
        if ST[s][1]: m["alt"]["status"]=ST[s][1]
        ga.append(A(ref,a,ot,ow,ts,None,no,ST[s][0],**m))
    areas.append(AREA(n,"theme",f"{n} {t}",t,ga))
ws.freeze_panes="C7"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["timescale",H[4]],["status",H[5]],["progress","Notes"]],areas)
