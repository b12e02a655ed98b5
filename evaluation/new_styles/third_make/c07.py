"""c07 Excel: an audit and governance committee's tracker in three sheets, Table A live, Table B completed, Table C extension requested, each with a title row and slightly different columns; codes with spaces as numbers; real dates in two formats; agreed and revised date in two columns; a front sheet with counts."""
from cl import *
import datetime
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="c07"; ORG="Saltmarsh Borough Council"; TITLE="Audit Recommendations Tracker"
def dd(s): return datetime.datetime.strptime(s,"%Y-%m-%d") if s else None
A_=[("24 PAY 03","Check overtime claims against rotas before they are paid.","High","Payroll Manager",[T("Payroll Manager")],"2025-12-31",None,"Checks made in two of five services.","In progress","in_progress",["on_track"]),
 ("24 PAY 05","Reconcile the payroll control account each month.","Medium","Chief Accountant",[T("Chief Accountant")],"2025-09-30","2025-12-31","Reconciled to July. Two posts vacant.","In progress","in_progress",["delayed"]),
 ("25 HMO 01","Inspect all licensed houses in multiple occupation within the term of the licence.","High","Private Sector Housing Manager",[T("Private Sector Housing Manager")],"2026-03-31",None,"61 of 140 inspected.","In progress","in_progress",["on_track"]),
 ("25 HMO 02","Publish the register of licences.","Low","Private Sector Housing Manager / Web Team",[T("Private Sector Housing Manager"),B("Web Team")],"2026-02-28",None,None,"Not started","not_started",[]),
 ("25 PRO 04","Record the reason for every contract let without competition.","High","Procurement Lead",[T("Procurement Lead")],"2025-11-30",None,"Form designed and with the Monitoring Officer.","In progress","in_progress",["on_track"]),
 ("25 CYB 02","Remove the accounts of leavers within one working day.","High","Marcus Idowu, ICT Manager",[P("Marcus Idowu",post="ICT Manager")],"2025-10-31",None,"Feed from HR is built but not yet switched on.","Overdue","delayed",["off_track"])]
B_=[("23 GRA 02","Ask every grant holder for a report within three months of the year’s end.","Medium","Communities Manager",[T("Communities Manager")],"2025-06-30","All 27 reports in by 30 June.","Implemented","completed",[]),
 ("24 PAY 01","Bring all claims on to the self-service system.","Medium","HR Manager",[T("HR Manager")],"2025-07-31","Paper forms withdrawn 1 July.","Implemented","completed",[]),
 ("24 CEM 03","Bank cemetery income weekly.","Low","Bereavement Services Manager",[T("Bereavement Services Manager")],"2025-05-31","Weekly since April; tested by audit in September.","Implemented and tested","completed",["embedded"]),
 ("25 PRO 01","Put the contracts register on line.","High","Procurement Lead & Web Team",[T("Procurement Lead"),B("Web Team")],"2025-08-29","Register live 27 August.","Implemented","completed",[])]
C_=[("22 BUS 07","Test the business continuity plans of all critical services.","High","Emergency Planning Officer",[T("Emergency Planning Officer")],"2024-12-31","2026-03-31","Seven of nine tested. A storm in October took the time of the team.","Extension requested","delayed",["in_progress"]),
 ("24 CAR 02","Let the new car park enforcement contract.","Medium","Parking Manager",[T("Parking Manager")],"2025-06-30","2026-01-31","Bids are being scored.","Extension requested","delayed",["in_progress"]),
 ("24 TRE 01","Write a policy on tree inspections.","Medium","Arboricultural Officer",[T("Arboricultural Officer")],"2025-09-30","2025-11-30","Draft with the insurer.","Extension requested","delayed",["in_progress"])]
wb=Workbook(); ws=wb.active; ws.title="Summary"; ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=16); ws["A2"]=ORG; ws["A3"]="Audit and Governance Committee, 18 November 2025"
for k,x in enumerate([("Table","Number"),("A – live",6),("B – completed since the last meeting",4),("C – extension requested",3)],5): ws.cell(k,1,x[0]); ws.cell(k,2,x[1])
ws.column_dimensions["A"].width=44; th=Side(style="thin"); areas=[]
TAB=[("Table A","Table A: Live recommendations","A",["Audit ref","Recommendation","Priority","Responsible officer","Agreed date","Revised date","Progress","Status"],A_),
 ("Table B","Table B: Recommendations completed since the last meeting","B",["Audit ref","Recommendation","Priority","Responsible officer","Agreed date","Progress","Status"],B_),
 ("Table C","Table C: Recommendations for which more time is requested","C",["Audit ref","Recommendation","Priority","Responsible officer","Agreed date","Revised date","Progress","Status"],C_)]
for sh,hd,n,H,rows in TAB:
    w=wb.create_sheet(sh); w["A1"]=hd; w["A1"].font=Font(bold=True,size=13); w.merge_cells(start_row=1,start_column=1,end_row=1,end_column=len(H))
    for k,x in enumerate(H,1):
        c=w.cell(3,k,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="DDEBF7"); c.border=Border(th,th,th,th); c.alignment=Alignment(wrap_text=True)
    ga=[]
    for r,x in enumerate(rows,4):
        ref,a,pri,ot,ow,due=x[:6]; rev=x[6] if len(H)==8 else None; pr,s,code,alt=x[-4:]
        vals=[ref,a,pri,ot,dd(due)]+([dd(rev)] if len(H)==8 else [])+[pr,s]
        for k,v in enumerate(vals,1):
            c=w.cell(r,k,v); c.border=Border(th,th,th,th); c.alignment=Alignment(wrap_text=True,vertical="top")
            if isinstance(v,datetime.datetime): c.number_format="dd/mm/yyyy" if n!="B" else "dd-mmm-yy"
        w.row_dimensions[r].height=48
        fmt="%d/%m/%Y" if n!="B" else "%d-%b-%y"; m={}
        if rev: ts=D(f"{dd(due).strftime(fmt)} {dd(rev).strftime(fmt)}",rev); m["drop"]=["timescale_text"]
        else: ts=D(dd(due).strftime(fmt),due)
        if alt: m["alt"]={"status":alt}
        ga.append(A(ref,a,ot,ow,ts,None,pr,code,**m))
    for k,wd in zip("ABCDEFGH",[12,48,10,30,13]+([13,40,20] if len(H)==8 else [40,24])): w.column_dimensions[k].width=wd
    w.page_setup.orientation="landscape"; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr.fitToPage=True
    areas.append(AREA(n,"other",hd,hd.split(": ")[1],ga))
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref","Audit ref"],["description","Recommendation"],["priority","Priority"],["owners","Responsible officer"],["timescale","Agreed date"],["timescale","Revised date"],["progress","Progress"],["status","Status"]],areas)
