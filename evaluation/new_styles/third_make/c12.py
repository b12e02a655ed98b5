"""c12 Excel: a mayoral combined authority's improvement tracker. One flat list with filter arrows, the workstream repeated in every row, accountable director and delivery lead in two columns, ratings in words that begin with a colour, real dates and a few typed ones, a second sheet with a change log and a third with the lists behind the drop-downs."""
from cl import *
import datetime
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.worksheet.table import Table as XT, TableStyleInfo
from openpyxl.worksheet.datavalidation import DataValidation
NAME="c12"; ORG="Severn and Marches Combined Authority"; TITLE="Improvement Plan Tracker"
ST={"Blue – complete":("completed","blue"),"Green – on track":("on_track","green"),"Amber – some issues":("at_risk","amber"),"Red – off track":("off_track","red"),"Grey – not started":("not_started","grey")}
def dd(s): return datetime.datetime.strptime(s,"%Y-%m-%d")
X=lambda d: D(dd(d).strftime("%d/%m/%Y"),d)
def L(r,*o): return [dict(x,role=r) for x in o]
K_,J_,S1,M1=P("Kwame Ofori"),P("Jess Tulliver"),P("Sunniva Dale"),P("Martin Prosser")
ROWS=[("Governance and decision making",[
 ("IP01","Agree a new constitution that says who may take which decision.","Sunniva Dale",(S1,),"Monitoring Officer",(T("Monitoring Officer"),),X("2025-09-26"),"Blue – complete","Agreed by the Board on 26 September."),
 ("IP02","Publish a forward plan of key decisions 28 days ahead and keep it up to date.","Sunniva Dale",(S1,),"Democratic Services",(B("Democratic Services"),),REC("Monthly",MONTHLY),"Green – on track","Four issues published. One late item in October."),
 ("IP03","Hold development days for the Mayor and the constituent leaders.","Chief Executive",(T("Chief Executive"),),"Jess Tulliver",(J_,),X("2025-12-12"),"Green – on track","First day held in July, second planned for 12 December."),
 ("IP04","Review the independent members of the audit committee and recruit two more.","Sunniva Dale",(S1,),"Monitoring Officer; Head of Internal Audit",(T("Monitoring Officer"),T("Head of Internal Audit")),X("2026-01-30"),"Amber – some issues","One appointed. The other post is out to advert for the second time.")]),
 ("Finance and assurance",[
 ("IP05","Adopt the new assurance framework and train all project sponsors in it.","Kwame Ofori",(K_,),"Assurance Manager",(T("Assurance Manager"),),X("2025-11-28"),"Green – on track","38 of 52 sponsors trained."),
 ("IP06","Clear the backlog of business cases over six months old.","Kwame Ofori",(K_,),"Programme Management Office",(B("Programme Management Office"),),X("2025-10-31"),"Red – off track","14 of 22 remain. External reviewers are not yet under contract."),
 ("IP07","Close the 2023/24 accounts and answer the auditor’s questions.","Kwame Ofori",(K_,),"Chief Accountant",(T("Chief Accountant"),),D("Feb 2026","2026-02-28"),"Amber – some issues","Draft accounts published. Valuations are late.")]),
 ("People and culture",[
 ("IP08","Fill the three director posts that are held by interims.","Chief Executive",(T("Chief Executive"),),"Head of HR",(T("Head of HR"),),X("2026-03-31"),"Green – on track","Two offers made."),
 ("IP09","Run a staff survey each spring and act on the three lowest scores.","Jess Tulliver",(J_,),"Head of HR",(T("Head of HR"),),REC("Annually from April 2026",ANNUALLY,"2026-04-01"),"Grey – not started",None),
 ("IP10","Open a confidential route to raise concerns with someone outside the authority.","Sunniva Dale",(S1,),"Head of Internal Audit",(T("Head of Internal Audit"),),X("2025-08-29"),"Blue – complete","Contract began 1 August.")]),
 ("Delivery and partnership",[
 ("IP11","Agree a single pipeline of projects with the five councils.","Martin Prosser",(M1,),"Programme Management Office / Directors of Place",(B("Programme Management Office"),T("Directors of Place")),R("Oct 2025 to Mar 2026","2025-10-01","2026-03-31"),"Green – on track","Long list of 61 projects shared."),
 ("IP12","Write down with the transport operators how bus franchising decisions will be made.","Martin Prosser",(M1,),"Head of Bus Reform",(T("Head of Bus Reform"),),X("2025-12-19"),"Amber – some issues","Operators have asked for more time."),
 ("IP13","Report progress against this plan to the Independent Improvement Board.","Chief Executive",(T("Chief Executive"),),"Jess Tulliver",(J_,),REC("Every two months from September 2025","FREQ=MONTHLY;INTERVAL=2","2025-09-01"),"Green – on track","Reports made in September and November.")])]
wb=Workbook(); ws=wb.active; ws.title="Tracker"; H=["ID","Workstream","Action","Accountable Director","Delivery Lead","Due","Rating","Latest position","Updated"]
ws["A1"]=ORG; ws["A1"].font=Font(bold=True,size=11); ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]="Version 11, 17 November 2025"
for k,x in enumerate(H,1): ws.cell(5,k,x)
r=6; areas=[]
for w,acts in ROWS:
    ga=[]
    for ref,a,ad,ao,dl,do,ts,s,pr in acts:
        due=dd(ts["due"]) if ts["kind"]=="date" and "/" in ts["text"] else ts["text"]
        for k,v in enumerate([ref,w,a,ad,dl,due,s,pr,datetime.datetime(2025,11,14)],1):
            c=ws.cell(r,k,v); c.alignment=Alignment(wrap_text=True,vertical="top")
            if isinstance(v,datetime.datetime): c.number_format="dd/mm/yyyy"
        ws.row_dimensions[r].height=46; r+=1; m={"drop":["owner_text"]}
        if s.startswith("Red"): m["alt"]={"status":["delayed"]}
        ga.append(A(ref,a,f"{ad}\n{dl}",L(S_,*ao)+L(O_,*do),ts,None,pr,*ST[s],**m))
    areas.append(AREA(None,"theme",w,w,ga))
t=XT(displayName="tblTracker",ref=f"A5:I{r-1}"); t.tableStyleInfo=TableStyleInfo(name="TableStyleMedium2",showRowStripes=True); ws.add_table(t)
for k,w in zip("ABCDEFGHI",[8,24,46,20,28,20,20,40,12]): ws.column_dimensions[k].width=w
dv=DataValidation(type="list",formula1="=Lists!$A$2:$A$6"); ws.add_data_validation(dv); dv.add(f"G6:G{r-1}"); ws.freeze_panes="C6"
ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
w2=wb.create_sheet("Change log"); w2.column_dimensions["B"].width=20; w2.append(["Version","Date","Change"]); w2.append([10,datetime.datetime(2025,10,20),"IP06 moved from amber to red"]); w2.append([11,datetime.datetime(2025,11,17),"IP12 due date moved from 28/11/2025"])
w3=wb.create_sheet("Lists"); w3.append(["Rating"]); [w3.append([k]) for k in ST]; w3.sheet_state="hidden"
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref",H[0]],["area",H[1]],["description",H[2]],["owners",H[3]],["owners",H[4]],["timescale",H[5]],["rag",H[6]],["progress",H[7]]],areas)
