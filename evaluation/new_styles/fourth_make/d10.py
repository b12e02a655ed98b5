"""d10 Excel: a district's plan after a corporate peer challenge, lying on its side: a sheet a recommendation, labels down column A, an action in each column from B on; a first sheet lists the recommendations; real dates and words mixed; a row of earlier dates; empty cells."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import *; from openpyxl.utils import get_column_letter as L
NAME="d10"; ORG="Brackley Moor District Council"; TITLE="Corporate Peer Challenge Action Plan"
INSP="Local Government Association corporate peer challenge, 10 to 13 February 2025"
ST={"Complete":"completed","On track":"on_track","At risk":"at_risk","Off track":"off_track","Not yet due":"not_started",None:"unknown"}
def X(y,m,d): q=dt.date(y,m,d); return (q,D(q.strftime("%d %b %Y"),q.isoformat()))
def W(t): return (t["text"],t)
PLAN=[("1","Agree a small number of priorities and stop doing other things",[
 ("1a","Hold two half-day sessions of Cabinet and the leadership team to choose no more than six priorities.","Chief Executive","T","Leader of the Council",X(2025,5,30),"A list of six, agreed in public.","Sessions held in April and May. Seven priorities were agreed by Council on 15 July: members could not drop one of the last two.","Complete"),
 ("1b","Write a page on what the council will stop, with the money and time that this sets free.","Director of Finance","T","Cabinet Member for Resources",X(2025,9,30),"At least £400,000 moved to priorities.","£260,000 found. The museum service and the events programme are still being talked about; a report goes to Cabinet in December.","At risk"),
 ("1c","Line up service plans and appraisals with the priorities.","Head of HR","T",None,X(2026,4,1),"All appraisals name a priority.","Template tested with two services.","On track"),
 ("1d","Show progress to residents once a quarter on one page.","Communications Manager","T","Leader of the Council",W(REC("Quarterly from January 2026",QUARTERLY,"2026-01-01")),None,None,"Not yet due")]),
("2","Get ready for local government reorganisation without losing sight of today’s services",[
 ("2a","Set up a programme office with the four other districts and the county.","Deputy Chief Executive","T","Leader of the Council",X(2025,6,30),"Office in place with six staff.","In place since 1 July; two posts are empty. The county has agreed to lend a finance officer until March.","Complete"),
 ("2b","Make a list of all contracts, leases and systems that run beyond April 2028.","Head of Legal and Procurement / Head of ICT","T:Head of Legal and Procurement//T:Head of ICT","Cabinet Member for Resources",X(2025,10,31),"Every contract on the list has a plan.","312 contracts listed. ICT list is half done, as the officer who began it has left.","Off track"),
 ("2c","Hold a staff briefing each month and answer every question in writing inside a week.","Chief Executive","T",None,W(REC("Monthly",MONTHLY)),"Staff survey: 70% feel informed.","Seven held. 68% in the October pulse survey.","On track"),
 ("2d","Agree what must be kept safe locally, such as the market and the theatre, and how.","Director of Communities","T","Cabinet Member for Culture",W(D("Spring 2026","2026-05-31")),None,"Working group of members has met twice.","On track"),
 ("2e","Keep a register of key staff who may leave, and act on it.","Head of HR","T",None,W(K("immediate","Immediate")),"Turnover below 12%.",None,None)]),
("3","Strengthen scrutiny so that it helps to shape policy",[
 ("3a","Cut the number of panels from five to two.","Monitoring Officer","T","Chair of Overview and Scrutiny",X(2025,5,15),"Two panels.","Agreed at Annual Council by 19 votes to 17.","Complete"),
 ("3b","Bring each Cabinet report of weight to scrutiny six weeks before it is decided.","Democratic Services Manager","T","Chair of Overview and Scrutiny",W(F("From September 2025","2025-09-01")),"Half of key decisions seen early.","Four of nine since September.","On track"),
 ("3c","Train scrutiny members with the Centre for Governance and Scrutiny, and buy in a mentor for both chairs.","Democratic Services Manager; LGA Regional Adviser","T:Democratic Services Manager//T:LGA Regional Adviser","Chair of Overview and Scrutiny",W(R("October 2025 to March 2026","2025-10-01","2026-03-31")),None,"First session had 11 members. A mentor has been found for one chair.","On track")]),
("4","Put the finances on a sound footing",[
 ("4a","Close the gap of £1.9m in the medium-term plan.","Director of Finance","T","Cabinet Member for Resources",X(2026,2,26),"Balanced budget for 2026/27 without reserves.","£1.2m of savings found. The remaining sum depends on parking income and on the pay award, both of which are less sure than in September.","At risk"),
 ("4b","Publish the late accounts for 2022/23 and 2023/24.","Chief Accountant","T",None,X(2025,12,31),"Accounts signed.","2022/23 signed with a disclaimer. 2023/24 is with the auditors.","On track"),
 ("4c","Review the commercial property held outside the district.","Philippa Grantchester, Director of Finance","P:Philippa Grantchester|Director of Finance","Cabinet Member for Resources",W(D("Q4 2025/26","2026-03-31")),"A decision on each of the five assets.","Valuers chosen.","On track"),
 ("4d","Move the waste depot to the ring road site.","Head of Environment","T","Cabinet Member for Environment",W(K("unknown","TBC")),None,"Paused until the new council is known.","Not yet due")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Contents"; ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=16); ws["A2"]=ORG; ws["A3"]=INSP; ws["A5"]="The peer team made four recommendations. There is a sheet for each. Position at 31 October 2025; the team comes back in January 2026."; ws["A7"]="Sheet"; ws["B7"]="Recommendation"; ws["C7"]="Actions"
for i,(n,ti,a) in enumerate(PLAN): ws.cell(8+i,1,"R"+n); ws.cell(8+i,2,ti); ws.cell(8+i,3,len(a))
ws.column_dimensions["B"].width=80; areas=[]; thin=Side(style="thin",color="AAAAAA"); bd=Border(thin,thin,thin,thin)
LB=["Action number","What we will do","Lead officer","Lead member","By when","Date in first version","How we will know","Progress","Status"]
CO={"Complete":"9DC3E6","On track":"A9D18E","At risk":"FFD966","Off track":"FF7C80","Not yet due":"E7E6E6"}
for n,ti,acts in PLAN:
    ws=wb.create_sheet("R"+n); hd=f"Recommendation {n}: {ti}"; ws["A1"]=hd; ws["A1"].font=Font(bold=True,size=13); ws.merge_cells(start_row=1,end_row=1,start_column=1,end_column=1+len(acts)); ga=[]
    for k,x in enumerate(LB): c=ws.cell(3+k,1,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="2F5496"); c.border=bd; c.alignment=Alignment(vertical="top")
    ws.column_dimensions["A"].width=22
    for j,(ref,de,ot,sp,me,(cell,ts),out,pr,st) in enumerate(acts):
        ws.column_dimensions[L(2+j)].width=34
        for k,x in enumerate([ref,de,ot,me,cell,dt.date(2025,9,30) if ref in("2b","4b") else None,out,pr,st]):
            c=ws.cell(3+k,2+j,x); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left")
            if isinstance(x,dt.date): c.number_format="DD MMM YYYY"
        if st: ws.cell(11,2+j).fill=PatternFill("solid",fgColor=CO[st])
        ow=o(sp,ot)+([{"role":"lead","kind":"post","name":me}] if me else []); m={"alt":{}}
        if me: m["drop"]=["owner_text"]; m["alt"]["owners"]=[ow[:-1]+[dict(ow[-1],role="strategic_lead")],ow[:-1]+[dict(ow[-1],role="support")],[dict(x,role="operational_lead") for x in ow[:-1]]+[dict(ow[-1],role="strategic_lead")]]
        if st=="Off track": m["alt"]["status"]=["delayed"]
        if st=="Not yet due": m["alt"]["status"]=["planned"]
        if ref in("2b","4b"): m["drop"]=m.get("drop",[])+["timescale_text"]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot+("\n"+me if me else ""),ow,ts,out,pr,ST[st],**m))
    for r,hh in zip(range(3,12),(18,78,34,34,18,18,48,120,18)): ws.row_dimensions[r].height=hh
    ws.freeze_panes="B4"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref",LB[0]],["description",LB[1]],["owners",LB[2]],["owners",LB[3]],["timescale",LB[4]],["outcome",LB[6]],["progress",LB[7]],["status",LB[8]]],areas)
