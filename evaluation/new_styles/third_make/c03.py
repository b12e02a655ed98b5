"""c03 Excel: a corporate risk register with its mitigating actions. Two-row head; the risk, its owner and scores merged over the actions' rows; action owner, real dates, status in words with coloured cells; a second sheet with the scoring matrix."""
from cl import *
import datetime
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="c03"; ORG="Brackenshire County Council"; TITLE="Corporate Risk Register 2025/26 – Quarter 2"
ST={"Complete":("completed","92D050"),"On target":("on_track","C6E0B4"),"Some slippage":("at_risk","FFD966"),"Overdue":("delayed","FF7C80"),"Not started":("not_started","FFFFFF")}
def dd(s): return datetime.datetime.strptime(s,"%Y-%m-%d")
PLAN=[("CR1","Children’s placements: demand and price rise faster than the budget allows","Executive Director – Children",20,12,[
 ("CR1.1","Open two council-run homes for children with complex needs.","Assistant Director – Children in Care",[T("Assistant Director – Children in Care")],"2026-03-31","On target","First home registered in August."),
 ("CR1.2","Re-tender the framework for fostering agencies with neighbouring authorities.","Head of Strategic Commissioning",[T("Head of Strategic Commissioning")],"2025-12-01","Some slippage","One authority has asked for a month more."),
 ("CR1.3","Review the twenty most costly placements every month with finance and education.","Placements Panel",[B("Placements Panel")],"2025-06-30","Complete","Panel meets; £640k a year saved so far.")]),
 ("CR2","Cyber attack: loss of systems for more than three days","Director of Digital",25,15,[
 ("CR2.1","Move back-ups of all tier 1 systems to storage that cannot be changed.","Infrastructure Manager",[T("Infrastructure Manager")],"2025-09-30","Overdue","11 of 14 systems moved. Social care record waits on the supplier."),
 ("CR2.2","Test the recovery of the payroll and social care systems from nothing.","Owen Trevelyan (Infrastructure) and Business Continuity Lead",[P("Owen Trevelyan",org="Infrastructure"),T("Business Continuity Lead")],"2026-01-31","Not started",None),
 ("CR2.3","Give every member and officer the new phishing training.","Learning & Development",[B("Learning & Development")],"2025-10-31","On target","78% trained.")]),
 ("CR3","Financial sustainability: reserves fall below the minimum set by the Section 151 Officer","Section 151 Officer",20,16,[
 ("CR3.1","Bring forward savings of £9.2m for 2026/27 to the October Cabinet.","All Executive Directors",[T("All Executive Directors")],"2025-10-14","Complete","Savings of £8.7m went to Cabinet on 14 October."),
 ("CR3.2","Stop all spending over £500 that is not needed by law or contract, through a weekly panel.","Section 151 Officer",[T("Section 151 Officer")],"2026-03-31","On target","Panel has turned down £312k."),
 ("CR3.3","Agree a plan for the high needs deficit with the Department for Education.","Director of Education; Section 151 Officer",[T("Director of Education"),T("Section 151 Officer")],"2025-11-28","Some slippage","Awaiting the national reforms.")]),
 ("CR4","Workforce: too few occupational therapists and approved mental health professionals","Executive Director – Adults",16,9,[
 ("CR4.1","Open an apprenticeship route for occupational therapists.","Workforce Partner (Adults)",[T("Workforce Partner (Adults)")],"2026-02-27","On target","Six places agreed with the university."),
 ("CR4.2","Pay a standby allowance to approved mental health professionals.","HR",[B("HR")],"2025-07-01","Complete","In pay since July."),
 ("CR4.3","Report vacancies and caseloads to the leadership team each quarter.","Principal Occupational Therapist",[T("Principal Occupational Therapist")],"2025-08-29","Overdue","First report not yet made; data to be agreed.")])]
wb=Workbook(); ws=wb.active; ws.title="Register"; th=Side(style="thin",color="808080"); B4=Border(th,th,th,th); wrap=Alignment(wrap_text=True,vertical="top")
ws["A1"]=ORG; ws["A1"].font=Font(bold=True,size=12); ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=16); ws["A3"]="Reviewed by the Corporate Leadership Team on 21 October 2025"
top=["Risk",None,None,"Score",None,"Mitigating actions",None,None,None,None,None]; H=["Ref","Risk description","Risk owner","Inherent","Current","Action ref","Action","Action owner","Target date","Action status","Comments"]
for r,row in((5,top),(6,H)):
    for k,v in enumerate(row,1):
        c=ws.cell(r,k,v); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="1F4E78"); c.border=B4; c.alignment=Alignment(wrap_text=True,horizontal="center",vertical="center")
ws.merge_cells("A5:C5"); ws.merge_cells("D5:E5"); ws.merge_cells("F5:K5")
for k,w in zip("ABCDEFGHIJK",[7,30,20,9,9,9,46,28,13,14,38]): ws.column_dimensions[k].width=w
r=7; areas=[]
for n,t,ow,i,cu,acts in PLAN:
    r0=r; ga=[]
    for ref,a,ot,own,due,s,com in acts:
        for k,v in enumerate([n,t,ow,i,cu] if r==r0 else [None]*5,1): ws.cell(r,k,v)
        for k,v in enumerate([ref,a,ot,dd(due),s,com],6): ws.cell(r,k,v)
        for k in range(1,12): ws.cell(r,k).border=B4; ws.cell(r,k).alignment=wrap
        ws.row_dimensions[r].height=44; ws.cell(r,9).number_format="dd/mm/yyyy"; ws.cell(r,10).fill=PatternFill("solid",fgColor=ST[s][1]); r+=1
        ts=D(dd(due).strftime("%d/%m/%Y"),due); m={}
        if s=="Some slippage": m["alt"]={"status":["delayed"]}
        if s=="Overdue": m["alt"]={"status":["off_track"]}
        ga.append(A(ref,a,ot,own,ts,None,com,ST[s][0],**m))
    for k in "ABCDE": ws.merge_cells(f"{k}{r0}:{k}{r-1}")
    for k,v in(("D",i),("E",cu)):
        ws[f"{k}{r0}"].fill=PatternFill("solid",fgColor="FF7C80" if v>=15 else "FFD966"); ws[f"{k}{r0}"].alignment=Alignment(horizontal="center",vertical="center")
    areas.append(AREA(n,"other",f"{n} {t}",t,ga))
ws.freeze_panes="A7"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.print_title_rows="5:6"
w2=wb.create_sheet("Scoring"); w2.append(["Likelihood x impact"]); w2.append([None,"Minor","Moderate","Major","Severe","Critical"])
for k,x in enumerate(["Rare","Unlikely","Possible","Likely","Almost certain"],1): w2.append([x]+[k*j for j in range(1,6)])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["area",H[1]],["ref",H[5]],["description",H[6]],["owners",H[7]],["timescale",H[8]],["status",H[9]],["progress",H[10]]],areas)
