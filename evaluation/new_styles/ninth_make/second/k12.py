"""k12 (kin of vertical-headers): a sheet (openpyxl) printed to PDF by LibreOffice, A4 landscape; five narrow columns with heads turned by 90 degrees (two of them of two lines), three with level heads; an area is a merged row; the head repeats on each page; letters with a fill as rating, key above the table."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,PatternFill,Border,Side
NAME="k12"; ORG="Brackenfold Homes"; TITLE="Consumer Standards Recovery Plan"; INSP="Regulator of Social Housing inspection, judgement published 26 March 2025 (C3)"
S={"C":("completed","blue","9BC2E6"),"G":("on_track","green","A9D08E"),"A":("at_risk","amber","FFD966"),"R":("off_track","red","FF9090")}
KEY="C closed, evidence seen by internal audit     G to time     A slipping, can be recovered     R will miss its date"
P_=[("1","Shortfall 1: We do not know enough about the condition of our homes","We do not know enough about the condition of our homes",[
("SH1","H","Y","Survey every home that has not been looked at inside since 2019, beginning with the 410 blocks and houses of non-standard build.","Director of Assets","T",R("Apr 2025 – Mar 2026","2025-04-01","2026-03-31"),"A","2,940 of 6,100 surveys are in. The second contractor has only supplied half of the surveyors promised; a third firm starts on 3 November."),
("SH2","H","N","Move survey results from spreadsheets into the asset system and reconcile the two every month.","Data & Insight","B",D("30/09/2025","2025-09-30"),"C","Moved on 12 September. Reconciled twice since, with 31 differences, all explained."),
("SH3","M","Y","Tell each tenant what the survey of their home found and when any work will be done.","Asset Manager / Customer Voice Panel","T:Asset Manager//B:Customer Voice Panel",F("From Oct 2025","2025-10-01"),"G","Letter agreed with the panel. First 600 posted.")]),
("2","Shortfall 2: Remedial actions from fire risk assessments are overdue","Remedial actions from fire risk assessments are overdue",[
("SH4","H","N","Clear all 186 high-risk fire actions, and put interim measures in place at once where that takes over 28 days.","Building Safety Manager","T",D("End July 2025","2025-07-31"),"C","Closed on 24 July. Verified by Pennant Fire Consulting."),
("SH5","H","N","Clear 1,240 medium-risk actions in order of risk.","Building Safety Manager, Contracts Manager","T:Building Safety Manager//T:Contracts Manager",D("Jan 2026","2026-01-31"),"R","702 are left. Fire doors are on a 22-week lead time."),
("SH6","M","Y","Visit each tenant who would need help to leave in a fire and write a plan with them.","Neighbourhood Officers","T",D("Q4 2025/26","2026-03-31"),"G","88 plans written out of 240."),
("SH7","H","N","Report overdue actions by age and risk at every Board.","Tilda Marsh (Company Secretary)","P:Tilda Marsh|Company Secretary",K("in_place","In place"),"C","Since the May meeting.")]),
("3","Shortfall 3: Repairs take too long and tenants are not kept informed","Repairs take too long and tenants are not kept informed",[
("SH8","H","Y","Bring back the out-of-hours line from the contractor and staff it with our own people.","Head of Repairs","T",D("1 Dec 2025","2025-12-01"),"A","Six of nine posts filled. The telephone upgrade is late."),
("SH9","M","Y","Send a text when a repair is booked, on the day and when it is finished, and ask for a score out of five.","Repairs Systems Lead & Communications","T:Repairs Systems Lead//B:Communications",D("Autumn 2025","2025-11-30"),"G","In test with 200 tenants in Fold Park."),
("SH10","H","Y","Treat each report of damp or mould as urgent: inspect in ten working days and begin work in five more.","Damp and Mould Team","B",K("immediate","Immediate"),"G","93% inspected on time in September. Where we were late it was mostly because nobody was at home."),
("SH11","L","N","Reduce the number of repairs that are open for more than 90 days to below 50.","Cllr Ron Tibbs, Board Member","P:Ron Tibbs|Board Member|Cllr",REC("Monthly",MONTHLY),"A","There were 212 in April and there are 97 now.")]),
("4","Shortfall 4: Complaints are answered late and little is learnt from them","Complaints are answered late and little is learnt from them",[
("SH12","M","Y","Answer nine out of ten stage 1 complaints in ten working days.","Complaints Manager","T",D("by 31 October 2025","2025-10-31"),"R","74% in September. Two case handlers are on long-term leave."),
("SH13","L","Y","Publish what we changed because of complaints, twice a year, in the tenants’ magazine.","Customer Voice Panel and Complaints Manager","B:Customer Voice Panel//T:Complaints Manager",REC("Six monthly from November 2025","FREQ=MONTHLY;INTERVAL=6",start="2025-11-01"),"G","")])]
H=["Item","Risk if not done\n(H, M or L)","Tenants asked?\n(Y or N)","What we will change","Accountable","Due","Rating","Position at 17 October 2025"]; V=(0,1,2,5,6)
wb=Workbook(); ws=wb.active; ws.title="Recovery plan"
for c,w in zip("ABCDEFGH",(7.5,8.2,8.2,48,24,13,5,46)): ws.column_dimensions[c].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A3"]=INSP; ws["A4"]=KEY
ws["A1"].font=Font(name="Liberation Sans",size=12); ws["A2"].font=Font(name="Liberation Sans",size=20,bold=True,color="833C0B"); ws["A3"].font=Font(name="Liberation Sans",size=11); ws["A4"].font=Font(name="Liberation Sans",size=10,italic=True); ws.row_dimensions[2].height=28
b=Side(style="thin",color="808080"); B_=Border(b,b,b,b); f=Font(name="Liberation Sans",size=11)
for i,h in enumerate(H,1):
    c=ws.cell(6,i,h); c.font=Font(name="Liberation Sans",size=11,bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="833C0B"); c.border=B_
    c.alignment=Alignment(wrap_text=True,textRotation=90 if i-1 in V else 0,vertical="bottom" if i-1 in V else "center",horizontal="center" if i-1 in V else "left")
ws.row_dimensions[6].height=100
r=7; areas=[]
for n,hd,ti,rows in P_:
    ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=8); c=ws.cell(r,1,hd); c.font=Font(name="Liberation Sans",size=12,bold=True); c.fill=PatternFill("solid",fgColor="F8CBAD"); ws.row_dimensions[r].height=21; c.alignment=Alignment(vertical="center")
    for i in range(1,9): ws.cell(r,i).border=B_
    r+=1; ga=[]
    for ref,risk,ten,desc,ot,sp,ts,g,pr in rows:
        for i,x in enumerate((ref,risk,ten,desc,ot,ts["text"],g,pr),1):
            c=ws.cell(r,i,x or None); c.font=f; c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="center" if i in(2,3,7) else "left")
        ws.cell(r,7).fill=PatternFill("solid",fgColor=S[g][2])
        ws.row_dimensions[r].height=15.5*max(-(-len(desc)//52),-(-len(pr)//50),-(-len(ot)//24),-(-len(ts["text"])//13))+12; r+=1
        alt={}; 
        if g=="R": alt["status"]=["delayed"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[g][0],S[g][1],status_text=g,risk=risk,tenants=ten,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
ws.print_title_rows="6:6"; ws.page_margins.left=ws.page_margins.right=.4; ws.page_margins.top=.5; ws.page_margins.bottom=.8; ws.page_margins.footer=.4
ws.oddFooter.left.text="Brackenfold Homes: for Board, 23 October 2025"; ws.oddFooter.right.text="&P of &N"
os.makedirs("/tmp/k8",exist_ok=True); wb.save("/tmp/k8/k12_src.xlsx"); soffice_pdf("/tmp/k8/k12_src.xlsx","k12_src")
os.replace(path("k12_src.pdf") if os.path.exists(path("k12_src.pdf")) else "/tmp/k8/k12_src.pdf",path(NAME+".pdf"))
J=[h.replace("\n"," ") for h in H]
write(NAME,ORG,TITLE,INSP,[["ref",J[0]],["risk",J[1]],["tenants",J[2]],["description",J[3]],["owners",J[4]],["timescale",J[5]],["rag",J[6]],["progress",J[7]]],areas)
