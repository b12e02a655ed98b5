"""l03 (kin of none; an ordinary climate change action plan kept as a tracker): Excel (openpyxl). One sheet with title rows, a filter and a frozen head; theme in a column repeated on every row; lead and supporting owners, start and end as real date cells or text, RAG word with fill, cost; a sheet 'About' before it is no plan."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
import datetime as dt
NAME="l03"; ORG="Penwith Vale District Council"; TITLE="Climate Change Action Plan 2024-2030"; INSP=None
S={"Complete":("completed","blue","9DC3E6"),"Green":("on_track","green","A9D18E"),"Amber":("at_risk","amber","FFD966"),"Red":("off_track","red","FF7C80"),"Not started":("not_started",None,"D9D9D9")}
ROWS=[("Our buildings and operations",[
("CC1","Replace gas boilers at the Civic Centre and Penwith Leisure Centre with air source heat pumps","Head of Property","Leisure Trust","T:Head of Property//B:Leisure Trust@support","2024-04-01","2026-03-31","£1.8m (PSDS grant and capital)","Amber","Civic Centre complete. Leisure centre delayed to spring by grid connection."),
("CC2","Install LED lighting in all council car parks","Parking Manager",None,"T:Parking Manager","2024-06-01","2025-03-31","£95,000","Complete","All 14 car parks done. Saving estimated at 62 tCO2e a year."),
("CC3","Move the waste collection fleet to HVO fuel","Waste and Recycling Manager","Fleet Services","T:Waste and Recycling Manager//B:Fleet Services@support","2025-04-01","2025-12-31","£140,000 a year","Green","Tank installed at the depot in July. First eight vehicles switched in August."),
("CC4","Deliver carbon literacy training to all managers and councillors","HR Business Partner","Climate Change Officer","T:HR Business Partner//T:Climate Change Officer@support","2024-09-01","2026-08-31","Within existing budgets","Green","118 trained out of 160.")]),
("Homes and energy",[
("CC5","Deliver the Warm Homes: Local Grant to 220 low income households","Housing Standards Manager","Energy agency","T:Housing Standards Manager//B:Energy agency@support","2025-04-01","2028-03-31","£2.6m (government grant)","Green","34 referrals, nine installs."),
("CC6","Enforce minimum energy efficiency standards in private rented homes","Housing Standards Manager","Trading Standards","T:Housing Standards Manager//B:Trading Standards@support","2025-01-01",None,"Officer time","Amber","Vacancy in the team since May; 41 letters sent to landlords."),
("CC7","Retrofit all council homes below EPC band C","Asset Manager",None,"T:Asset Manager","2024-04-01","2030-03-31","£11.2m (HRA)","Red","Funding identified for only 380 of 910 homes.")]),
("Travel",[
("CC8","Install 60 public electric vehicle charge points in council car parks","Parking Manager","County Council","T:Parking Manager//B:County Council@support","2025-04-01","2027-03-31","LEVI funding","Green","Operator appointed by the county council in September."),
("CC9","Adopt a local cycling and walking infrastructure plan","Planning Policy Manager","County Council, Town Councils","T:Planning Policy Manager//B:County Council@support//B:Town Councils@support","2026-01-01","2026-12-31","£40,000","Not started",None)]),
("Nature and adaptation",[
("CC10","Plant 10,000 trees on council land","Parks Manager","Woodland Trust","T:Parks Manager//B:Woodland Trust@support","2024-10-01","2030-03-31","£60,000","Green","3,150 planted over the last winter."),
("CC11","Carry out a climate risk assessment of council services","Emergency Planning Officer","Climate Change Officer","T:Emergency Planning Officer//T:Climate Change Officer@support","2025-06-01","2025-11-30","Officer time","Amber","Workshops held with five services out of nine."),
("CC12","Increase biodiversity net gain requirement to 20% in the new Local Plan","Planning Policy Manager",None,"T:Planning Policy Manager","2024-05-01","2027-05-31","Local Plan budget","Green","Regulation 18 consultation finished in July.")])]
H=["Ref","Theme","Action","Lead officer","Partners","Start date","End date","Cost and funding","RAG","Progress (as at September 2025)"]; W=(7,20,44,24,22,12,12,22,11,46)
wb=Workbook(); ab=wb.active; ab.title="About"
for i,x in enumerate((ORG,TITLE,"The council declared a climate emergency in July 2019 and aims for its own operations to be net zero by 2030.","This tracker is reviewed quarterly by the Climate Change Working Group and published after each meeting.","Contact: climate@penwithvale.example")): ab.cell(i+1,1,x)
ab["A2"].font=Font(bold=True,size=14); ab.column_dimensions["A"].width=110
ws=wb.create_sheet("Action Plan"); ws["A1"]=TITLE; ws["A1"].font=Font(name="Calibri",bold=True,size=16,color="1E5631"); ws["A2"]="Progress update: September 2025"
ln=Side(style="thin",color="BFBFBF"); bd=Border(ln,ln,ln,ln)
for i,(h,w) in enumerate(zip(H,W)):
    c=ws.cell(4,i+1,h); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="1E5631"); c.alignment=Alignment(wrap_text=True,vertical="center"); c.border=bd; ws.column_dimensions["ABCDEFGHIJ"[i]].width=w
r=5; areas=[]; dd=dt.date.fromisoformat; fm=lambda s: dd(s).strftime("%d/%m/%Y")
for th,rows in ROWS:
    ga=[]
    for ref,desc,ot,sup,sp,sd,ed,cost,rag,pr in rows:
        for i,v in enumerate((ref,th,desc,ot,sup,dd(sd),dd(ed) if ed else "Ongoing",cost,rag,pr)):
            c=ws.cell(r,i+1,v); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=bd
            if isinstance(v,dt.date): c.number_format="DD/MM/YYYY"
        ws.cell(r,9).fill=PatternFill("solid",fgColor=S[rag][2]); ws.row_dimensions[r].height=48; r+=1
        ts=R(fm(sd)+" – "+fm(ed),sd,ed) if ed else goldlib._t("Ongoing","ongoing",start=sd)
        alt={}
        if not ed: alt["timescale"]=[F("Ongoing",sd)]
        if rag=="Amber": alt["status"]=["delayed"]
        ga.append(A(ref,desc,ot,o(sp),ts,None,pr,S[rag][0],S[rag][1],status_text=rag,cost=cost,drop=["owner_text","timescale_text"],alt=alt or None))
    areas.append(AREA(None,"theme",th,th,ga))
ws.freeze_panes="D5"; ws.auto_filter.ref=f"A4:J{r-1}"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["area","Theme"],["description","Action"],["owners","Lead officer"],["owners","Partners"],["timescale","Start date"],["timescale","End date"],["cost","Cost and funding"],["status","RAG"],["progress","Progress (as at September 2025)"]],areas)
