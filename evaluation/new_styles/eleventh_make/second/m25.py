"""m25: Excel printed to PDF by LibreOffice, A4 lengthwise, fitted to the width: the first column holds the names of the areas turned by 90 degrees in merged cells; traffic lights are letters on colour, the key is a line below the table; head again on each page."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.pagebreak import Break
NAME="m25"; ORG="Saltcote and Fen District Council"; TITLE="Corporate Peer Challenge: action plan"; INSP="LGA Corporate Peer Challenge, 10 to 13 September 2024"
C={"C":("completed","blue","8EA9DB",None),"G":("on_track","green","A9D08E",None),"A":("at_risk","amber","FFD966",["delayed"]),"R":("off_track","red","FF7C80",["delayed"])}
P_=[("Vision and priorities",[
("1","Cut the corporate plan from 64 promises to about a dozen, each with a measure.","Chief Executive","T",D("Council, 27 February 2025","2025-02-27"),"Staff and parishes can name our priorities","Plan adopted with eleven promises.","C"),
("2","Tell the story of the place in one document that partners also use.","Communications Manager & Saltcote Partnership","T:Communications Manager//B:Saltcote Partnership",D("May 2025","2025-05-31"),"Used by five partners","Agreed by four.","A"),
("3","Hold two open days a year at which residents meet the Cabinet.","Leader of the Council","T",REC("Twice a year","FREQ=MONTHLY;INTERVAL=6"),"300 people come","First was in April at Fenhithe.","G")]),
("Money",[
("4","Close a budget gap of £1.9m without using reserves.","Cabinet / Director of Resources","B:Cabinet//T:Director of Resources",D("2025/26","2026-03-31"),"Balanced budget for 2026/27","£1.3m found. Leisure contract talks have stalled.","R"),
("5","Build a five-year model which shows what happens if government funding changes, and share it with all group leaders.","Director of Resources","T",D("31/01/2025","2025-01-31"),"","Shared at a briefing on 28 January.","C"),
("6","Sell the four smallest car parks.","Estates","B",R("Jan 2025 to Dec 2025","2025-01-01","2025-12-31"),"£800,000 in receipts","Two are sold subject to contract.","G"),
("7","Write a reserves policy.","Fatima Lodge, Deputy s151 Officer","P:Fatima Lodge|Deputy s151 Officer",D("Q1 2025/26","2025-06-30"),"Audit letter has no remark about reserves","","A")]),
("How we are governed",[
("8","Give scrutiny a work programme of its own, with a budget of £5,000 for outside advice.","Monitoring Officer","T",D("Annual Council, May 2025","2025-05-31"),"Two pieces of advice bought","Constitution changed on 15 May.","C"),
("9","Train all members in finance and in chairing; those who chair must do both.","Democratic Services and Cllr Rory Benbow","B:Democratic Services//P:Rory Benbow||Cllr",K("ongoing","Ongoing"),"40 of 46 members trained","29 so far.","G"),
("10","Publish decisions within two working days.","Monitoring Officer","T",K("immediate","Immediately"),"","Average is now 1.5 days.","C")]),
("People and change",[
("11","Replace the seven-year-old staff appraisal scheme with a talk every quarter.","Head of HR","T",D("Sept 2025","2025-09-30"),"Nine staff in ten have had a talk","Pilot in Planning and in Benefits. Managers asked for a shorter form.","G"),
("12","Bring the transformation projects under one board and stop those which have no business case.","Transformation Board","B",D("30 November 2024","2024-11-30"),"No more than twelve projects at a time","Cut from 31 to 14.","A"),
("13","Ask an outside firm to look at senior pay.","Chief Executive","T",K("unknown","TBC"),"Senior posts are filled at the first attempt","Waits for reorganisation.","R")])]
H=["Theme","Item","Commitment","Answerable officer","Timetable","Gain","Six-month review, April 2025","Light"]
wb=Workbook(); ws=wb.active; ws.title="CPC"; th=Side(style="thin",color="555555"); BD=Border(left=th,right=th,top=th,bottom=th)
for j,w in enumerate((9,6,46,27,20,28,34,7),1): ws.column_dimensions[chr(64+j)].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=16); ws["A3"]=INSP
ws["A4"]="Peers made four groups of recommendations. Progress is reviewed by Cabinet every six months and by the peers themselves within a year."
for j,x in enumerate(H,1):
    c=ws.cell(6,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="375623"); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top")
r=7; areas=[]
for k,(hd,rows) in enumerate(P_):
    r0=r; ga=[]
    for ref,desc,ot,sp,ts,out,pr,g in rows:
        for j,x in enumerate((None,int(ref),desc,ot,ts["text"],out,pr,g),1):
            c=ws.cell(r,j,x or None); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left")
        ws.cell(r,8).fill=PatternFill("solid",fgColor=C[g][2]); ws.row_dimensions[r].height=48; r+=1; alt={}; drop=[]
        if C[g][3]: alt["status"]=C[g][3]
        if ref in ("1","8"): drop.append("milestones")
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,pr or None,C[g][0],C[g][1],status_text=g,alt=alt or None,drop=drop or None))
    ws.merge_cells(start_row=r0,start_column=1,end_row=r-1,end_column=1); c=ws.cell(r0,1,hd); c.alignment=Alignment(text_rotation=90,horizontal="center",vertical="center",wrap_text=True); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="E2EFDA")
    areas.append(AREA(None,"theme",hd,hd,ga))
    if k==1: ws.row_breaks.append(Break(id=r-1))
ws.cell(r+1,1,"Lights: C complete, G going to plan, A may be late, R will be late without a decision by Cabinet")
ws.print_title_rows="6:6"; ws.page_setup.paperSize=9; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=PageSetupProperties(fitToPage=True); ws.oddFooter.right.text="Page &P"; ws.page_margins.left=ws.page_margins.right=0.4
src="/tmp/plans/m25.xlsx"; wb.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["status",H[7]]],areas)
