"""o02 (ordinary): Excel by openpyxl. An adult social care tracker: areas as merged cells of the first column, real dates beside words, statuses in words, a note below, a Read me sheet in front."""
from cl import *
import openpyxl, datetime
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="o02"; ORG="Ravensholme City Council"; TITLE="Adult Social Care Assurance – Improvement Tracker"; INSP="CQC local authority assessment, report published 14 February 2026"
S={"c":("completed","Complete"),"t":("on_track","On target"),"s":("delayed","Slipping"),"y":("not_started","Yet to begin"),"h":("on_hold","On hold"),"":("unknown",None)}
dt=datetime.date
P_=[("Equity in experience and outcomes",[
("EQ1","Map who does not come to us: set census figures beside those for requests, ward by ward and by ethnicity","Ifeoma Chukwu","P",dt(2026,5,29),D("29/05/2026","2026-05-29"),"A map that the Board can act upon","Map went to the Board on 21 May.","c"),
("EQ2","Commission two community connectors each for the Roma and Somali communities","Strategic Commissioning Manager","T",dt(2026,9,30),D("30/09/2026","2026-09-30"),"More people from both communities ask for help (now: 11 a year)","Tender closed with five bids.","t"),
("EQ3","Re-write all standard letters in plain English, Easy Read and the six most used languages","Customer Experience Team\nIfeoma Chukwu","B:Customer Experience Team//P:Ifeoma Chukwu",None,K("ongoing","Ongoing"),"","14 of 37 letters done","s")]),
("Safe systems, pathways and transitions",[
("SS1","Triage each safeguarding concern within one working day. Until there is a permanent team, pay overtime for a weekend rota.","Head of Safeguarding Adults","T",dt(2026,4,17),D("17/04/2026","2026-04-17"),"95% within a day","97% in May, 96% in June.","c"),
("SS2","Agree a discharge protocol with Ravensholme Royal Hospital that names who decides at weekends","Callum Threlfall / Discharge Matron","P:Callum Threlfall//T:Discharge Matron",dt(2026,7,31),D("31/07/2026","2026-07-31"),"No one goes home on a Saturday without a visit booked","The trust wants a change to clause 4.","s"),
("SS3","Set out for young people of 16 who will be their worker at 18","Transitions Lead","T","Autumn 2026",D("Autumn 2026","2026-11-30"),"","","y"),
("SS4","Move Deprivation of Liberty requests to the new system and write off duplicates","Tomasz Wieczorek","P","Q2 2026/27",D("Q2 2026/27","2026-09-30"),"Backlog below 50 (February: 412)","Supplier is late with the import tool; the work cannot go on until it comes.","h")]),
("Partnerships and communities",[
("PC1","Hold a provider forum every other month, chaired by a provider","Market Development Officer","T","Every two months",REC("Every two months","FREQ=MONTHLY;INTERVAL=2"),"Providers say that they are heard","First two held (46 and 52 people).","t"),
("PC2","Sign a memorandum with the voluntary sector on shared use of buildings","Director of Adult Services","T",dt(2026,12,18),D("18/12/2026","2026-12-18"),"","","y")]),
("Learning, improvement and innovation",[
("LI1","Publish each quarter what complaints have taught us","Complaints Manager","T","Quarterly from July 2026",REC("Quarterly from July 2026",QUARTERLY,start="2026-07-01"),"Fewer complaints on the same point","","t"),
("LI2","Give each social worker half a day a month for learning which may not be cancelled","Principal Social Worker","T",dt(2026,6,1),D("01/06/2026","2026-06-01"),"Turnover under 12%","Begun in the north and south teams.","t"),
("LI3","Co-opt two people with lived experience to the Assurance Board","Cllr Bernadette Quigley","P:Bernadette Quigley||Cllr",dt(2026,3,26),D("26/03/2026","2026-03-26"),"","Both took their seats on 26 March.","c")])]
HD=["CQC theme","Ref","Improvement needed","Action owner","Deadline","What will have changed","Commentary (July 2026)","Progress status"]
wb=openpyxl.Workbook(); r0=wb.active; r0.title="Read me"
for i,x in enumerate([TITLE,ORG,INSP,"Owner of this workbook: Assurance and Performance. Please fill in columns G and H by the third working day of each month.","Do not add rows; ask us and we will."],1): r0.cell(i,1,x)
r0.column_dimensions["A"].width=110
ws=wb.create_sheet("Tracker"); ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=15); ws["A2"]=ORG+" | "+INSP; W=[20,7,48,24,15,34,36,14]
th=Side(style="thin",color="888888"); B_=Border(left=th,right=th,top=th,bottom=th)
for j,x in enumerate(HD,1):
    c=ws.cell(4,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="5B2C6F"); c.alignment=Alignment(wrap_text=True,vertical="center"); c.border=B_
    ws.column_dimensions[c.column_letter].width=W[j-1]
F_={"c":"9DC3E6","t":"C6E0B4","s":"FFE699","y":"EDEDED","h":"D9D2E9"}
r=5; areas=[]
for hd,rows in P_:
    a=r; ga=[]
    for ref,desc,ot,sp,dv,ts,out,pr,s in rows:
        st,w=S[s]
        for j,x in enumerate([hd if r==a else None,ref,desc,ot,dv if dv else ts["text"],out or None,pr or None,w],1):
            c=ws.cell(r,j,x); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=B_
        if isinstance(dv,dt): ws.cell(r,5).number_format="dd/mm/yyyy"; ws.cell(r,5).alignment=Alignment(horizontal="left",vertical="top")
        ws.cell(r,8).fill=PatternFill("solid",fgColor=F_[s]); r+=1
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,w,drop=["rag"],alt={"status":["at_risk"]} if s=="s" else None))
    ws.merge_cells(start_row=a,end_row=r-1,start_column=1,end_column=1); ws.cell(a,1).font=Font(bold=True)
    areas.append(AREA(None,"theme",hd,hd,ga))
ws.cell(r+1,1,"Items marked Complete stay on the tracker for two meetings and are then moved to the archive.")
heights(ws,5,W); ws.freeze_panes="C5"; ws.auto_filter.ref=f"A4:H{r-1}"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["area","ref","description","owners","timescale","outcome","progress","status"],HD)),areas)
