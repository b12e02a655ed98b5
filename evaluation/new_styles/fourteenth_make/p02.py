"""p02 (ordinary): Excel, an NHS trust's CQC action plan: must and should do's down a column, several actions under one (merged), real dates, revised dates in a column of their own, assurance text."""
from cl_a import *
import openpyxl, datetime
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="p02"; ORG="Calder & Ribble Vale Hospitals NHS Foundation Trust"; TITLE="CQC Urgent and Emergency Care – Must Do / Should Do Action Plan"; INSP="CQC unannounced inspection, 3–4 June 2025"
dt=datetime.date
S={"C":("completed","Completed – evidence seen"),"T":("on_track","On track"),"O":("delayed","Overdue"),"N":("not_started","Not started"),"R":("at_risk","At risk")}
P_=[("MD1","MD1 The trust must ensure that patients are assessed by a clinician within 15 minutes of arrival (Reg 12).",[
("MD1.1","Second triage nurse 10:00–02:00 seven days a week","Matron, ED","T",dt(2025,7,14),None,"Rotas; weekly 15 min audit","C","81% w/e 21/9"),
("MD1.2","Rapid assessment model (RAT) to be trialled in the ambulance bay, consultant-led Mon–Fri","Dr Farrukh Siddiqui","P:Farrukh Siddiqui||Dr",dt(2025,9,1),dt(2025,11,3),"Trial report to Divisional Board","O","Estates not finished. Two cubicles still without O2."),
("MD1.3","Escalation card on the wall at triage: who to bleep, when, what if no answer","ED Practice Educator","T",dt(2025,6,30),None,"","C","")]),
("MD2","MD2 The trust must ensure medicines, including controlled drugs, are stored safely and checked daily (Reg 12).",[
("MD2.1","Replace the three broken CD cupboards & fit swipe access to the resus fridge","Chief Pharmacist / Estates & Facilities","T:Chief Pharmacist//B:Estates & Facilities",dt(2025,8,29),None,"Invoice, photo, door log","C","fridge lock done 11/8"),
("MD2.2","Daily CD check to be on the nurse in charge checklist, matron spot-checks 2 x week","Matron, ED","T","Immediate",None,"Spot check log","T","One miss in Aug (bank holiday)")]),
("MD3","MD3 The trust must ensure that staff complete mandatory training, including level 3 safeguarding (Reg 18).",[
("MD3.1","Protected half day a month, not to be cancelled without the DDoN’s say-so","Deputy Director of Nursing","T",dt(2025,12,31),None,"ESR compliance 90%","R","L3 children’s at 74% - doctors are the problem (58%)"),
("MD3.2","All new rotational doctors to do L3 in their first fortnight","Clinical Director ED; Medical Education","T:Clinical Director ED//B:Medical Education","August 2025 intake",None,"","C","41/43 done"),
("MD3.3","Report names to execs where > 3 months out of date","Workforce BP","T","Monthly",None,"","T","")]),
("SD1","SD1 The trust should improve the environment for children waiting in the department.",[
("SD1.1","Paint and re-furnish the paeds wait, with young people from the Youth Forum","Bronagh McAteer","P",dt(2026,3,31),None,"Before / after survey","T","Charity bid (£18k) agreed"),
("SD1.2","Sight and sound separation from adult majors – capital bid","Chief Operating Officer","T","Q4 25/26",None,"Capital Group minutes","N","")]),
("SD2","SD2 The trust should seek feedback from people with a learning disability.",[
("SD2.1","Easy read FFT card + QR","Learning Disability Liaison Nurse","T",dt(2025,10,31),None,"Number of cards returned","T","Draft with Inclusion North"),
("SD2.2","Two people with lived experience to join the ED quality round","Head of Patient Experience (w/ People First)","T:Head of Patient Experience//B:People First@support","tbc",None,"","N","Waiting for HR re: payment policy")]),
("SD3","SD3 The trust should make sure that complaints are answered within the trust’s own timescale.",[
("SD3.1","Weekly complaints huddle, Thursdays, 20 mins, all overdue cases by name of lead","Complaints Manager","T","Weekly",None,"Minutes (short)","T","38 overdue, was 61"),
("SD3.2","Temp band 6 for drafting, 6/12","Divisional General Manager (Medicine)","T",dt(2025,8,4),dt(2025,10,6),"","O","Vacancy panel turned it down in July, gone back"),
("SD3.3","Ring each complainant within 3 working days. Log the call on Ulysses, even if it’s only a voicemail","Complaints Manager / Ward Managers","T:Complaints Manager//T:Ward Managers",dt(2025,7,1),None,"Ulysses report","C",""),
("SD3.4","Share three complaints a month at the governance half-day, what changed & who checked","Dr Farrukh Siddiqui","P:Farrukh Siddiqui||Dr","ongoing",None,"","T","")])]
G={"SD3.1":REC("Weekly",WEEKLY),"SD3.2":D("04/08/2025","2025-10-06"),"SD3.3":D("01/07/2025","2025-07-01"),"SD3.4":K("ongoing","ongoing"),"MD2.2":K("immediate","Immediate"),"MD3.2":D("August 2025 intake","2025-08-31"),"MD3.3":REC("Monthly",MONTHLY),"SD1.2":D("Q4 25/26","2026-03-31"),"SD2.2":K("unknown","tbc"),
"MD1.1":D("14/07/2025","2025-07-14"),"MD1.2":D("01/09/2025","2025-11-03"),"MD1.3":D("30/06/2025","2025-06-30"),"MD2.1":D("29/08/2025","2025-08-29"),"MD3.1":D("31/12/2025","2025-12-31"),"SD1.1":D("31/03/2026","2026-03-31"),"SD2.1":D("31/10/2025","2025-10-31")}
HD=["CQC requirement","Action ref","Action","Responsible person","Due","Revised due","Evidence / measure","Status","Update at 26 September 2025"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="ED action plan"; W=[34,10,44,24,13,13,26,17,34]
ws["A1"]=ORG; ws["A1"].font=Font(bold=True); ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]=INSP; ws["A4"]="Exec sponsor: Chief Nurse. Reviewed fortnightly at CQC Oversight Group. v0.11"
th=Side(style="thin",color="999999"); B_=Border(left=th,right=th,top=th,bottom=th)
for j,x in enumerate(HD,1):
    c=ws.cell(6,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="005EB8"); c.alignment=Alignment(wrap_text=True,vertical="center"); c.border=B_; ws.column_dimensions[c.column_letter].width=W[j-1]
F_={"C":"8EA9DB","T":"A9D08E","O":"FF7C80","N":"FFFFFF","R":"FFD966"}; r=7; areas=[]
for n,hd,rows in P_:
    a=r; ga=[]
    for ref,desc,ot,sp,dv,rv,out,s,pr in rows:
        st,w=S[s]
        for j,x in enumerate([hd if r==a else None,ref,desc,ot,dv,rv,out or None,w,pr or None],1):
            c=ws.cell(r,j,x); c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left"); c.border=B_
            if isinstance(x,dt): c.number_format="dd/mm/yyyy"
        ws.cell(r,8).fill=PatternFill("solid",fgColor=F_[s]); r+=1
        g=AX(ref,desc,ot,sp,G[ref],out,pr,st,None,w,drop=["rag"])
        if s=="O": g["alt"]={"status":["off_track"]}
        if ref=="MD1.2": g["drop"]+=["timescale_text","milestones","revised"]; g["revised"]="03/11/2025"; g["alt"]["timescale"]=[D("03/11/2025","2025-11-03")]
        if ref=="SD3.2": g["drop"]+=["timescale_text","milestones","revised"]; g["revised"]="06/10/2025"; g["alt"]["timescale"]=[D("06/10/2025","2025-10-06")]; g["alt"]["owners"]=[[T("Divisional General Manager")]]
        if ref=="MD3.2": g["drop"]+=["timescale"]
        if ref=="SD2.2": g["alt"]={"owners":[o("T:Head of Patient Experience//B:People First")]}
        ga.append(g)
    if r-a>1: ws.merge_cells(start_row=a,end_row=r-1,start_column=1,end_column=1)
    kind="other"; areas.append(AREA(n,kind,hd,hd[len(n)+1:],ga))
heights(ws,7,W); ws.freeze_panes="A7"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
w2=wb.create_sheet("Lists")
for i,k in enumerate(S.values(),1): w2.cell(i,1,k[1])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["area","ref","description","owners","timescale","revised","outcome","status","progress"],HD)),areas)
