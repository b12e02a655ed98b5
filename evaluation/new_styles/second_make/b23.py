"""b23 Excel: an academy trust under a notice to improve. One sheet with four blocks one below another, each with its condition as a heading, its own head (wording and order the same) and a blank line between; two-column owner (Accountable, Doing it); notes beside the blocks; totals line under each; a second sheet of meetings; a front sheet; dates as dd/mm/yyyy."""
from bl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="b23"; ORG="Millrace Academies Trust"; TITLE="Notice to Improve: Recovery Action Plan"; INSP=None
C={"DONE":"completed","GOING WELL":"on_track","SOME DELAY":"delayed","NOT STARTED":"not_started"}
def DD(s): x=dt.date.fromisoformat(s); return D(x.strftime("%d/%m/%Y"),s)
PLAN=[("Condition A – Financial planning and cash","A","Financial planning and cash",[
 ("A1","Agree a three-year budget that returns the trust to surplus in 2026/27.","Chief Financial Officer","Finance Business Partners",[T("Chief Financial Officer"),T("Finance Business Partners")],DD("2025-07-31"),"Approved by trustees 17 July","DONE"),
 ("A2","Send a cash flow forecast to the Department.","Chief Financial Officer","Management Accountant",[T("Chief Financial Officer"),T("Management Accountant")],REC("Monthly",MONTHLY),"Sent on time since May","GOING WELL"),
 ("A3","Review class sizes and the curriculum in the two small sixth forms.","Deputy CEO","Headteachers",[T("Deputy CEO"),T("Headteachers")],DD("2025-12-19"),"Consultation in November","GOING WELL"),
 ("A4","Collect lettings debts of over 90 days.","Chief Financial Officer","Credit Controller",[T("Chief Financial Officer"),T("Credit Controller")],DD("2025-09-30"),"£18k of £31k in. Two clubs have asked to pay by instalments; the largest debtor has gone to the solicitor.","SOME DELAY")]),
 ("Condition B – Governance","B","Governance",[
 ("B1","Recruit three trustees with finance, estates and HR experience.","Chair of Trustees","Governance Professional",[T("Chair of Trustees"),T("Governance Professional")],DD("2025-10-31"),"Two appointed","GOING WELL"),
 ("B2","Commission an external review of governance.","Chair of Trustees","Governance Professional",[T("Chair of Trustees"),T("Governance Professional")],DD("2025-06-30"),"Report received 24 June","DONE"),
 ("B3","Publish the register of interests for all trustees and local governors.","Chair of Trustees","Bea Lomond",[T("Chair of Trustees"),P("Bea Lomond")],K("immediate","Immediate"),"On website","DONE")]),
 ("Condition C – Internal control","C","Internal control",[
 ("C1","Replace the purchase card policy and cut the number of cards to twelve.","Chief Financial Officer","Head of Procurement",[T("Chief Financial Officer"),T("Head of Procurement")],DD("2025-08-29"),"Policy approved in July. Now 14 cards: two cannot be closed until the supplier accounts are moved.","SOME DELAY"),
 ("C2","Test related party transactions twice a year.","Audit and Risk Committee","Internal auditor",[B("Audit and Risk Committee"),T("Internal auditor")],REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"First test clear","GOING WELL"),
 ("C3","Bring in a contracts register for all spending above £10,000.","Chief Operating Officer","Head of Procurement",[T("Chief Operating Officer"),T("Head of Procurement")],DD("2025-11-28"),None,"NOT STARTED")]),
 ("Condition D – Estates and safety","D","Estates and safety",[
 ("D1","Close the 26 urgent points of the fire risk assessments.","Chief Operating Officer","Site Managers",[T("Chief Operating Officer"),T("Site Managers")],DD("2025-10-24"),"21 closed","GOING WELL"),
 ("D2","Put all condition data in one system.","Chief Operating Officer","Estates Surveyor",[T("Chief Operating Officer"),T("Estates Surveyor")],DD("2026-03-31"),None,"NOT STARTED"),
 ("D3","Report on asbestos, water and gas checks to each meeting of trustees.","Chief Operating Officer","Estates Surveyor",[T("Chief Operating Officer"),T("Estates Surveyor")],K("ongoing","Ongoing"),"Dashboard in the July pack","GOING WELL")])]
wb=Workbook(); f=wb.active; f.title="Read me"
for i,x in enumerate([ORG,TITLE,"Notice issued 2 April 2025","Updated by the COO’s office, 15 September 2025","Change only the columns Progress and Where are we. Ask before adding a row."],2): f.cell(i,2,x)
f["B3"].font=Font(bold=True,size=18); f.row_dimensions[3].height=28; f.column_dimensions["B"].width=70
ws=wb.create_sheet("Plan"); th=Side(style="thin",color="808080"); bd=Border(th,th,th,th); H=["#","Action","Accountable","Doing it","Deadline","Progress","Where are we"]
ws["B1"]=TITLE; ws["B1"].font=Font(bold=True,size=14); r=3; areas=[]
NOTE={"A2":"CFO to check with DfE case lead","C1":"two cards belong to leavers","D1":"photos in shared drive"}
for hd,n,t,acts in PLAN:
    ws.cell(r,2,hd).font=Font(bold=True,size=12,color="C00000"); r+=1; ga=[]
    for c,x in enumerate(H,2): k=ws.cell(r,c,x); k.font=Font(bold=True); k.fill=PatternFill("solid",fgColor="FCE4D6"); k.border=bd
    r+=1
    for ref,a,ac,do,ow,ts,pr,s in acts:
        v=dt.date.fromisoformat(ts["due"]) if ts["kind"]=="date" else ts["text"]
        for c,x in enumerate([ref,a,ac,do,v,pr,s],2):
            k=ws.cell(r,c,x); k.border=bd; k.alignment=Alignment(wrap_text=True,vertical="top")
            if c==6 and ts["kind"]=="date": k.number_format="dd/mm/yyyy"
        if ref in NOTE: k=ws.cell(r,10,NOTE[ref]); k.font=Font(italic=True,color="7F7F7F")
        ws.row_dimensions[r].height=34; r+=1; m={"drop":["owner_text"]}
        o2=[ow[0],dict(ow[1],role=O_)]; m["alt"]={"owners":[o2,[dict(ow[0],role=S_),dict(ow[1],role=O_)],[ow[0],dict(ow[1],role=SUP)]]}
        if ref=="C2": m["alt"]["owners"].append([ow[0],B("Internal auditor")])
        ga.append(A(ref,a,ac+"\n"+do,ow,ts,None,pr,C[s],**m))
    ws.cell(r,3,"Actions in this block"); ws.cell(r,4,len(acts)); r+=3
    areas.append(AREA(n,"other",hd,t,ga))
for l,w in zip("ABCDEFGHIJ",[2,6,46,26,26,13,34,15,3,30]): ws.column_dimensions[l].width=w
ws.page_setup.orientation="landscape"; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
m=wb.create_sheet("Meetings"); [m.append(x) for x in [["Date","With","Notes filed"],[dt.date(2025,5,7),"DfE case lead","Y"],[dt.date(2025,7,9),"DfE case lead","Y"],[dt.date(2025,9,10),"DfE case lead and regional director","N"]]]
m.column_dimensions["A"].width=14; m.column_dimensions["B"].width=36
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref","#"],["description","Action"],["owners","Accountable"],["owners","Doing it"],["timescale","Deadline"],["progress","Progress"],["status","Where are we"]],areas)
