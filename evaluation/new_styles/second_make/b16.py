"""b16 Excel: a children's trust's inspection plan on a long sheet: front sheet with contacts; areas as coloured full-width rows in the table, numbering as text; baseline and target columns; real dates shown mmm-yy (each a last day of a month) beside words; complete Y or N; hidden column group of months; validation list; print titles."""
from bl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.worksheet.datavalidation import DataValidation
NAME="b16"; ORG="Eastmoor Children First"; TITLE="Inspection Action Plan"; INSP="Ofsted focused visit to children in need and child protection planning, 18 and 19 November 2025"
def DD(s): x=dt.date.fromisoformat(s); return D(x.strftime("%b-%y"),s)
PLAN=[("A","Child in need plans",[
 ("A1","Review every child in need plan open for more than nine months","Head of Safeguarding North\nHead of Safeguarding South",[T("Head of Safeguarding North"),T("Head of Safeguarding South")],DD("2026-01-31"),"212 plans","Fewer than 40","All 212 looked at; 96 closed, 11 stepped up","Y"),
 ("A2","Hold a review meeting every six weeks, chaired by someone other than the social worker","Team Managers",[T("Team Managers")],REC("Every 6 weeks","FREQ=WEEKLY;INTERVAL=6"),"54% on time","90% on time","77% in February","N"),
 ("A3","Send plans to families within five days of the meeting","Business Support Manager",[T("Business Support Manager")],DD("2026-03-31"),"31%","95%","Template shortened from nine pages to three","N"),
 ("A4","Write plans in words that a child of ten would know","Moira Stanton (Practice Lead)",[P("Moira Stanton",post="Practice Lead")],DD("2026-04-30"),None,"8 of 10 plans in audit","Workshops in March","N")]),
 ("B","Child protection conferences",[
 ("B1","Invite GPs by secure e-mail ten days ahead and offer a video link","Conference Service Manager",[T("Conference Service Manager")],DD("2026-02-28"),"GP reports 22%","75%","51% in February","N"),
 ("B2","Share reports with parents two days before","Conference Chairs",[T("Conference Chairs")],K("immediate","Immediate"),"40%","100%","Chairs put back conferences where this has not been done","N"),
 ("B3","Offer an advocate to each child aged 8 or over","Voices Advocacy",[B("Voices Advocacy")],DD("2026-03-31"),"18% take-up","50%","Contract signed","Y"),
 ("B4","Record the date of the next core group before people leave","Conference Chairs",[T("Conference Chairs")],K("in_place","In place"),None,"100%",None,"Y")]),
 ("C","Management oversight",[
 ("C1","Supervise each case monthly and record the reasons for decisions","Team Managers / Heads of Service",[T("Team Managers"),T("Heads of Service")],REC("Monthly",MONTHLY),"63% of cases","95% of cases","81% in February","N"),
 ("C2","Cut caseloads to 18 in the north teams","Director of Practice",[T("Director of Practice")],DD("2026-06-30"),"26","18","Now 22. Four social workers from overseas start in April","N"),
 ("C3","Give managers a weekly list of children not seen","Insight Team",[B("Insight Team")],DD("2025-12-31"),None,"List each Friday","Running","Y"),
 ("C4","Arrange for another trust to moderate audits","Director of Practice & Insight Team",[T("Director of Practice"),B("Insight Team")],DD("2026-07-31"),None,"Agreement in 80% of audits","Visit planned","N")]),
 ("D","Pre-proceedings",[
 ("D1","Send letters before proceedings that a parent can read","Legal Gateway Chair",[T("Legal Gateway Chair")],DD("2026-03-31"),None,"Parents’ group approves the letter","Third draft","N"),
 ("D2","Review each case at 12 and 16 weeks","Legal Gateway Chair, Court Progression Officer",[T("Legal Gateway Chair"),T("Court Progression Officer")],K("ongoing","Ongoing"),"14 weeks on average","12 weeks","Average 13.5 weeks","N"),
 ("D3","Offer a family group conference at the start","Family Group Conference Service",[B("Family Group Conference Service")],DD("2026-05-31"),"35%","100%","Two coordinators appointed","N")])]
wb=Workbook(); f=wb.active; f.title="Front sheet"; f["A1"]=ORG; f["A1"].font=Font(size=14); f["A2"]=TITLE; f["A2"].font=Font(size=22,bold=True); f.row_dimensions[2].height=32; f["A3"]=INSP
for i,(a,b) in enumerate([("Plan owner","Chief Executive"),("Version","5"),("Date of version",dt.date(2026,3,6)),("Next board",dt.date(2026,4,14))],5):
    f.cell(i,1,a).font=Font(bold=True); k=f.cell(i,2,b)
    if isinstance(b,dt.date): k.number_format="dd/mm/yyyy"
f["A10"]="Use the filter on the Plan sheet to see the actions of one lead. Do not add columns."; f.column_dimensions["A"].width=30; f.column_dimensions["B"].width=20
ws=wb.create_sheet("Plan"); th=Side(style="thin",color="BFBFBF"); bd=Border(th,th,th,th); MON=["Dec","Jan","Feb"]
H=["No","What needs to happen","Lead(s)","By","Where we started","Target","What we have done so far"]+MON+["Complete Y/N"]
ws["A1"]=f"{TITLE} – {ORG}"; ws["A1"].font=Font(bold=True,size=12)
for c,x in enumerate(H,1): k=ws.cell(3,c,x); k.font=Font(bold=True); k.fill=PatternFill("solid",fgColor="C6E0B4"); k.border=bd; k.alignment=Alignment(wrap_text=True)
r=4; areas=[]
for n,t,acts in PLAN:
    hd=f"Area {n}: {t}"; ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=11); k=ws.cell(r,1,hd); k.font=Font(bold=True,color="FFFFFF"); k.fill=PatternFill("solid",fgColor="375623"); r+=1; ga=[]
    for ref,a,ot,ow,ts,ba,ta,pr,yn in acts:
        v=dt.date.fromisoformat(ts["due"]) if ts["kind"]=="date" else ts["text"]
        for c,x in enumerate([ref,a,ot,v,ba,ta,pr,None,None,None,yn],1):
            k=ws.cell(r,c,x); k.border=bd; k.alignment=Alignment(wrap_text=True,vertical="top")
            if c==4 and ts["kind"]=="date": k.number_format="mmm-yy"
        ws.row_dimensions[r].height=46; r+=1
        m={} if yn=="Y" else {"alt":{"status":["in_progress","not_started"]}}
        ga.append(A(ref,a,ot,ow,ts,None,pr,"completed" if yn=="Y" else "unknown",drop=["outcome"],**m))
    areas.append(AREA(n,"theme",hd,t,ga))
dv=DataValidation(type="list",formula1='"Y,N"',allow_blank=True); ws.add_data_validation(dv); dv.add(f"K4:K{r}")
for l,w in zip("ABCDEFGHIJK",[6,44,28,14,18,20,44,6,6,6,10]): ws.column_dimensions[l].width=w
for l in "HIJ": ws.column_dimensions[l].hidden=True
ws.auto_filter.ref=f"A3:K{r-1}"; ws.freeze_panes="A4"; ws.print_title_rows="3:3"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description",H[1]],["owners",H[2]],["timescale","By"],["progress",H[6]],["status","Complete Y/N"]],areas)
