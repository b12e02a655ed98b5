"""e03 Excel: an improvement tracker after an ILACS inspection, one wide sheet. Merged area column, accountable and doing-the-work columns, real dates in two formats and words, two quarters' updates side by side, letters coloured by conditional formatting, filter, frozen head, a hidden sheet of lists, a sheet with the key and a sheet with counts."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import *; from openpyxl.utils import get_column_letter as CL
from openpyxl.formatting.rule import CellIsRule; from openpyxl.worksheet.datavalidation import DataValidation
NAME="e03"; ORG="Tolverne Council"; TITLE="Children’s Services Improvement Tracker"; INSP="Ofsted ILACS, 13 to 24 January 2025"
ST={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red"),"N":("not_started",None),"":("unknown",None)}
def d(y,m,day): return (dt.date(y,m,day),"DD MMM YYYY",D(dt.date(y,m,day).strftime("%d %b %Y"),f"{y}-{m:02d}-{day:02d}"))
def my(y,m,last): return (dt.date(y,m,1),"MMM-YY",D(dt.date(y,m,1).strftime("%b-%y"),f"{y}-{m:02d}-{last}"))
def w(ts): return (ts["text"],None,ts)
PN="Priya Nandakumar"; GH="Glenn Harbottle"; SO="Sian Ollerenshaw"; TD="T:DCS"
def P(n,post): return (f"{n} ({post})",f"P:{n}|{post}")
AD1=P(PN,"AD Safeguarding"); AD2=P(GH,"AD Education and Early Help"); AD3=P(SO,"AD Children in Care"); DCS=("Director of Children’s Services","T")
PLAN=[("1","The quality and timeliness of decisions in the front door, including out of hours",[
 ("1.1","Move the out-of-hours team under the MASH manager and share one recording system.",AD1,("MASH Service Manager","T"),d(2025,6,30),"Decisions out of hours are recorded the same day.","Consultation with staff ended on 13 June.","Team moved on 1 September. Night shifts are still recorded in a spreadsheet at weekends.","A"),
 ("1.2","Rewrite the threshold document with partners, with examples for neglect and for harm outside the home.",AD1,("Partnership Business Manager","T"),d(2025,9,30),"Fewer re-referrals in 12 months (27% to 20%).","Two workshops held.","Signed off by the partnership on 18 September. Launch on 4 November.","G"),
 ("1.3","Audit 15 contacts closed with no further action each week.",AD1,("QA Manager / MASH Service Manager","T:QA Manager//T:MASH Service Manager"),w(REC("Weekly",WEEKLY)),"95% of decisions are right.","91% right.","96% right. Will move to monthly in December","G"),
 ("1.4","Police to attend strategy meetings within 24 hours.",AD1,("DI Rosalind Pike","P:Rosalind Pike||DI"),my(2025,7,31),"All strategy meetings have police and health.","No change.","Attended 83% in the quarter.","A"),
 ("1.5","Commission a peer review of the front door.",DCS,("Head of Improvement","T"),d(2026,2,27),"","","","N")]),
("2","The response to children who live with long-term neglect",[
 ("2.1","Train all social workers, family support workers and health visitors in the Graded Care Profile 2.",AD1,("Workforce Development Lead","T"),d(2025,12,19),"A profile on every child in need or child protection plan for neglect.","64 of 210 trained.","148 of 210 trained; health visitors are behind (12 of 55).","A"),
 ("2.2","Hold a challenge panel for every plan of more than 15 months.",AD1,("Head of Service, Family Safeguarding","T"),w(REC("Monthly from May 2025",MONTHLY,"2025-05-01")),"Repeat plans fall from 29% to 22%.","Three panels, 19 children.","Six panels in all, 44 children. 11 stepped down, 6 moved to pre-proceedings","G"),
 ("2.3","Neglect strategy: refresh and agree measures that partners will report on.",DCS,("Partnership Business Manager","T"),d(2025,10,31),"","Draft written.","To the partnership on 11 November.","G"),
 ("2.4","Introduce a chronology standard (two pages, updated each month) and check it in supervision.",AD1,("Principal Social Worker","T"),my(2025,8,31),"85% of files have an up-to-date chronology.","Standard written and tested in two teams.","Launched 1 August. September audit: 58%.","A")]),
("3","Management oversight and supervision",[
 ("3.1","Supervision policy: rewrite, launch, and remove the four old templates from the system.",AD1,("Principal Social Worker","T"),d(2025,5,30),"One template is in use.","Done. Old templates removed on 6 June.","","B"),
 ("3.2","All team managers to finish the practice supervisors programme.",AD1,("Workforce Development Lead","T"),w(R("Apr 2025 to Mar 2026","2025-04-01","2026-03-31")),"All 23 managers finish.","First cohort of 12 started.","12 have finished. 9 start in November; 2 posts vacant.","G"),
 ("3.3","Reduce team managers’ span from nine to seven.",DCS,("HR Business Partner","T"),my(2026,4,30),"","Business case agreed in July.","Three of five new managers appointed.","G"),
 ("3.4","Weekly performance meeting in each service with the same six measures.",AD1,("Heads of Service","T"),w(ON("Ongoing")),"Managers know their service.","In place in four of five services.","In place in all. Fostering joined last.","B"),
 ("3.5","Report on supervision to the improvement board every quarter.",AD1,("Performance Manager","T"),w(REC("Quarterly",QUARTERLY)),"90% of supervision in time.","72%","81%","G")]),
("4","Planning for permanence for children in care",[
 ("4.1","Set up a permanence tracking panel, chaired by the AD.",AD3,("Head of Service, Children in Care","T"),d(2025,4,30),"Every child has a permanence plan by the second review.","Panel meets every three weeks.","84% have a plan by the second review (January: 61%).","G"),
 ("4.2","Letterbox contact: clear the backlog and agree a minimum service with the regional adoption agency.",AD3,("Adopt Tolverne & Severn","B"),d(2025,9,12),"No letter waits for more than 15 working days.","Backlog of 212.","Backlog of 240. Agency has lost its only co-ordinator and interviews were not successful.","R"),
 ("4.3","Recruit 30 fostering households by using the regional hub.",AD3,("Fostering Team Manager","T"),d(2026,3,31),"Net gain of 12.","5 approved, 4 left.","9 approved, 8 left. Exit interviews say that allowances are lower than next door.","R"),
 ("4.4","Life story work for every child with a plan for adoption or long-term fostering.",AD3,("Head of Service, Children in Care; Adopt Tolverne & Severn","T:Head of Service, Children in Care//B:Adopt Tolverne & Severn"),my(2025,12,31),"","Training bought.","41 of 96 have a book.","G"),
 ("4.5","Placement with parents: review all 31 and apply to discharge orders where it is safe.",AD3,("Legal Services","B"),d(2025,11,28),"15 orders discharged.","12 reviewed.","31 reviewed, 7 discharged and 6 applications in court.","G"),
 ("4.6","Ask children about their review and report what they said.",AD3,("Independent Reviewing Service and Children in Care Council","B:Independent Reviewing Service//B:Children in Care Council"),w(K("unknown","tbc with young people")),"","","Group chose an app and not a form. To be bought.","N")]),
("5","Support for care leavers",[
 ("5.1","Bring the caseloads of personal advisers down from 31 to 22.",AD3,("Leaving Care Manager","T"),d(2025,10,1),"Advisers in touch with 95% of care leavers.","Two posts out of five filled.","All five filled. Average 23.","G"),
 ("5.2","Publish the local offer as an app that care leavers have designed.",AD3,("Leaving Care Manager","T"),my(2025,11,30),"","Care leavers picked the supplier.","Test version is with twelve young people.","G"),
 ("5.3","Health passport for each young person at 17½.",AD3,("Designated Nurse for Looked After Children, Tolverne ICB","T:Designated Nurse for Looked After Children|Tolverne ICB"),d(2025,12,31),"100% have a passport.","46%","71%","G"),
 ("5.4","Council tax relief to 25, with the three neighbouring councils.",DCS,("Section 151 Officer","T"),d(2026,4,1),"","Agreed in principle.","Paper drafted","G"),
 ("5.5","Ten training flats with the housing association.",AD3,("Housing Strategy Manager","T"),d(2026,9,30),"Nobody is placed in bed and breakfast.","Site found.","Planning refused in September. A second site is being costed.","R"),
 ("5.6","Guaranteed interview scheme for care leavers",DCS,("HR Business Partner","T"),d(2025,7,1),"10 starts a year.","Live since 1 July.","3 interviews, 2 starts.","B")]),
("6","The response to children missing from home, care and education",[
 ("6.1","Return home conversations within 72 hours by an independent worker.",AD2,("Targeted Youth Support Manager","T"),d(2025,8,31),"85% in time.","Contract brought in house from 1 July.","77%","A"),
 ("6.2","One list of children missing education, matched with health and benefit records each half term.",AD2,("Head of Inclusion","T"),w(K("unknown","see 6.4")),"","","","N"),
 ("6.3","Mapping meetings with police every fortnight to disrupt those who exploit children.",AD1,("DI Rosalind Pike","P:Rosalind Pike||DI"),w(REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2")),"","Eleven people disrupted.","Nine more. Two orders made by the court.","G"),
 ("6.4","Data sharing agreement with the ICB and DWP.",AD2,("Information Governance Manager","T"),d(2026,1,30),"","","With lawyers.","A")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Tracker"; thin=Side(style="thin",color="A6A6A6"); bd=Border(thin,thin,thin,thin); wr=Alignment(wrap_text=True,vertical="top")
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=16); ws["A2"]=ORG; ws["J1"]="OFFICIAL"; ws["J1"].font=Font(color="FF0000",bold=True); ws["A3"]=f"Areas for improvement from the inspection: {INSP}. Updates to 31 October 2025. Live document – do not print."
H=["Area for improvement","Ref","What needs doing","Accountable","Doing the work","Due","What difference we expect","Jul-25 update","Oct-25 update","RAG"]; Wd=[26,6,46,26,28,14,30,32,40,7]; HR=5
for k,x in enumerate(H): c=ws.cell(HR,k+1,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="7030A0"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center"); ws.column_dimensions[CL(k+1)].width=Wd[k]
r=HR+1; areas=[]
for n,ti,acts in PLAN:
    hd=f"Area for improvement {n}: {ti}"; r0=r; ga=[]
    for ref,de,ac,do,(v,fm,ts),out,q1,q2,st in acts:
        ref_=f"{ref}"; row=[hd if r==r0 else None,ref_,de,ac[0],do[0],v,out or None,q1 or None,q2 or None,st or None]
        for k,x in enumerate(row):
            c=ws.cell(r,k+1,x); c.border=bd; c.alignment=wr
            if k==5 and fm: c.number_format=fm
            if k==1: c.number_format="@"
            if k==9: c.alignment=Alignment(horizontal="center",vertical="center")
        ow=o(ac[1],ac[0],S_)+o(do[1],do[0],O_)
        m={"drop":["owner_text","progress"],"alt":{"owners":[o(ac[1],ac[0])+o(do[1],do[0]),o(ac[1],ac[0])+o(do[1],do[0],O_),o(ac[1],ac[0],S_)+o(do[1],do[0])]}}
        if "|" in do[1]: m["alt"]["owners"]+=[o(ac[1],ac[0],a)+o("T:"+do[0],None,b) for a,b in ((S_,O_),("lead","lead"))]
        if st in "AR" and st: m["alt"]["status"]=["delayed"]
        if st=="B": m["alt"]["status"]=["embedded"]
        if st=="N": m["alt"]["status"]=["planned","unknown"]
        if ref=="6.2": m["drop"].append("timescale")
        ga.append(A(ref,de,ac[0]+"\n"+do[0],ow,ts,out,q2 or q1,ST[st][0],ST[st][1],**m)); ws.row_dimensions[r].height=15*max(2,*[-(-len(str(row[k] or ""))//int(Wd[k]*.9)) for k in (2,3,4,6,7,8)]); r+=1
    ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1); ws.cell(r0,1).font=Font(bold=True); areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
last=r-1
for L_,col in (("B","5B9BD5"),("G","70AD47"),("A","FFC000"),("R","FF5050"),("N","D9D9D9")): ws.conditional_formatting.add(f"J{HR+1}:J{last}",CellIsRule(operator="equal",formula=[f'"{L_}"'],fill=PatternFill(bgColor=col,fill_type="solid")))
dv=DataValidation(type="list",formula1="Lists!$A$1:$A$5"); ws.add_data_validation(dv); dv.add(f"J{HR+1}:J{last}")
ws.auto_filter.ref=f"A{HR}:J{last}"; ws.freeze_panes=f"D{HR+1}"
ws.cell(last+2,1,"Abbreviations: AD assistant director; DCS director of children’s services; DI detective inspector; ICB integrated care board; QA quality assurance.")
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=8; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
k=wb.create_sheet("RAG key")
for row in [["Letter","What it means"],["B","Finished, and audit shows that it has made a difference"],["G","On track"],["A","Behind, with a plan to get back"],["R","Behind, and the board needs to act"],["N","Not due to begin"]]: k.append(row)
k.column_dimensions["B"].width=60
s=wb.create_sheet("Summary"); s.append(["Area","B","G","A","R","N"])
for n,ti,acts in PLAN: s.append([f"Area {n}"]+[sum(1 for a in acts if a[8]==x) for x in "BGARN"])
l=wb.create_sheet("Lists"); [l.append([x]) for x in "BGARN"]; l.sheet_state="hidden"
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref",H[1]],["description",H[2]],["owners",H[3]],["owners",H[4]],["timescale",H[5]],["outcome",H[6]],["progress",H[7]],["progress",H[8]],["rag",H[9]]],areas,framework="ILACS")
