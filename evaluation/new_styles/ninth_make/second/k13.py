"""k13 (kin of wide-down): a sheet (openpyxl, default page order down then over) printed upright by LibreOffice without fitting to the page: three bands of columns, each over several pages; no column repeats, the head stands only at the top of each band, the code only in the first; areas are rows whose heading stands in the first band; a page foot."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,PatternFill,Border,Side
from openpyxl.worksheet.pagebreak import Break,ColBreak
NAME="k13"; ORG="Wyre and Calder Hospitals NHS Foundation Trust"; TITLE="Must Do and Should Do Action Log"; INSP="CQC inspection of urgent and emergency care and maternity, November 2024"
S={"Closed":"completed","Open – on plan":"on_track","Open – off plan":"off_track","Awaiting assurance":"in_progress","Not due to start":"planned"}
P_=[("1","Urgent and emergency care: patients wait too long in corridors","Urgent and emergency care: patients wait too long in corridors",[
("UEC-M1","Must do","Stop using the east corridor for patients by opening a 14-space clinical decision unit, staffed round the clock.","Chief Operating Officer","T",D("30 April 2025","2025-04-30"),"Open – off plan","Nobody is cared for in a corridor for more than one hour.","Unit opened with eight spaces on 12 May. The other six wait for nurse call to be fitted.","Building handover certificate; daily count"),
("UEC-M2","Must do","Carry out a risk assessment for each patient within 15 minutes of arrival and repeat it every two hours.","ED Matron","T",D("Feb 2025","2025-02-28"),"Awaiting assurance","95% of patients assessed in 15 minutes.","Average for May is 92%. Nights are the weak point.","Weekly audit of 50 records"),
("UEC-M3","Must do","Agree with the ambulance service that no crew waits for over 45 minutes to hand over.","Dr Farid Karimi / Yorkshire Dales Ambulance Service","P:Farid Karimi||Dr//B:Yorkshire Dales Ambulance Service",K("immediate","Immediate"),"Closed","No wait over 45 minutes in three months.","Agreed on 9 December 2024 and in use since.","Signed protocol"),
("UEC-S1","Should do","Put up signs that tell people how long the wait is and what to do if they feel worse.","Patient Experience Team","B",D("by 31/03/25","2025-03-31"),"Closed","Eight in ten people say that they were kept informed.","Screens working in both waiting rooms.","Photographs; Friends and Family results")]),
("2","Maternity: triage, staffing and learning from incidents","Maternity: triage, staffing and learning from incidents",[
("MAT-M1","Must do","Bring in a single telephone triage line, answered by a midwife, with calls recorded and a standard set of questions.","Director of Midwifery","T",R("January to June 2025","2025-01-01","2025-06-30"),"Open – on plan","Calls answered in two minutes.","Line open since 3 March from 8am to 8pm. Nights from 16 June.","Call data; dip samples"),
("MAT-M2","Must do","Fill the 17 midwife vacancies and publish planned and actual staffing on every shift.","Director of Midwifery and Head of Resourcing","T:Director of Midwifery//T:Head of Resourcing",D("Autumn 2025","2025-11-30"),"Open – off plan","Vacancies below five. One-to-one care in labour for all.","Nine appointed, of whom four start in September. Actual staffing is on the ward boards.","Board staffing report"),
("MAT-M3","Must do","Investigate each incident graded moderate or worse within 60 days and share the learning at the Friday huddle.","Maternity Governance Lead","T",REC("Weekly",WEEKLY),"Open – on plan","No investigation is older than 60 days.","Backlog down from 71 to 12.","Incident system report"),
("MAT-S1","Should do","Ask the Maternity and Neonatal Voices Partnership to walk the wards twice a year.","Maternity and Neonatal Voices Partnership","B",F("From May 2025","2025-05-01"),"Closed","Findings answered within a month.","First walk took place on 22 May; 14 of 16 suggestions done.","Report and reply")]),
("3","Trust-wide: training, medicines and the fit and proper person test","Trust-wide: training, medicines and the fit and proper person test",[
("TW-M1","Must do","Bring life support training to 90% in every clinical area, with places on Saturdays for bank staff.","Resuscitation Lead; Clinical Directors","T",D("Q2 2025/26","2025-09-30"),"Open – on plan","90% in each area.","Trust figure is 84%. Emergency department 91%, maternity 79%, theatres 88%, wards 83%. Bank staff are the lowest group, at 61%, and four Saturday courses have been put on for them in June and July.","Learning system, by ward"),
("TW-M2","Must do","Check medicine fridges every day and act on readings out of range.","Chief Pharmacist","T",K("in_place","In place"),"Closed","No gap in records.","Wireless sensors fitted in all 62 fridges.","Sensor log"),
("TW-M3","Must do","Complete the fit and proper person file of each director.","Gwen Sarsfield, Company Secretary","P:Gwen Sarsfield|Company Secretary",D("14.02.2025","2025-02-14"),"Closed","Files pass an outside audit.","All 15 files passed on 10 February.","Auditor’s letter"),
("TW-S1","Should do","Review the policy on speaking up and name a guardian at each site.","Chief People Officer","T",D("December 2025","2025-12-31"),"Not due to start","Staff survey score above the average.","","Policy; survey")])]
H=["Code","Grade","What the Trust is doing","Senior responsible owner","Complete by","Standing","What success looks like","Narrative to 6 June 2025","Evidence held"]
wb=Workbook(); ws=wb.active; ws.title="Log"
for c,w in zip("ABCDEFGHI",(10,11,44,24,17,17,33,44,30)): ws.column_dimensions[c].width=w
F_="Liberation Sans"; ws["A1"]=ORG; ws["A2"]=TITLE; ws["A3"]=INSP
ws["A1"].font=Font(name=F_,size=13,bold=True,color="005EB8"); ws["A2"].font=Font(name=F_,size=16,bold=True); ws["A3"].font=Font(name=F_,size=10); ws.row_dimensions[2].height=24
b=Side(style="thin",color="A6A6A6"); B_=Border(b,b,b,b)
for i,h in enumerate(H,1):
    c=ws.cell(5,i,h); c.font=Font(name=F_,size=13,bold=True); c.fill=PatternFill("solid",fgColor="C9DFF3"); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="center")
ws.row_dimensions[5].height=38
r=6; areas=[]
for n,hd,ti,rows in P_:
    for i in range(1,10): c=ws.cell(r,i); c.fill=PatternFill("solid",fgColor="E8EDEE"); c.border=Border(top=b,bottom=b)
    ws.cell(r,1,hd).font=Font(name=F_,size=13,bold=True); ws.row_dimensions[r].height=22; r+=1; ga=[]
    for ref,gr,desc,ot,sp,ts,stx,out,pr,ev in rows:
        for i,x in enumerate((ref,gr,desc,ot,ts["text"],stx,out,pr,ev),1):
            c=ws.cell(r,i,x or None); c.font=Font(name=F_,size=13); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="top")
        ws.row_dimensions[r].height=17*max(-(-len(desc)//40),-(-len(pr)//40),-(-len(ot)//20),-(-len(out)//30),-(-len(ev)//27))+24; r+=1
        alt={}
        if stx=="Open – off plan": alt["status"]=["delayed","at_risk"]
        if stx=="Awaiting assurance": alt["status"]=["completed","unknown"]
        if stx=="Not due to start": alt["status"]=["not_started"]
        ga.append(A(ref,desc,ot,o(sp,ot) if ref!="TW-M1" else o("T:Resuscitation Lead//T:Clinical Directors"),ts,out,pr,S[stx],status_text=stx,grade=gr,evidence=ev,alt=alt or None))
    areas.append(AREA(None,"theme",hd,ti,ga))
ws.page_setup.orientation="portrait"; ws.page_setup.paperSize=9; ws.page_setup.scale=76; ws.page_margins.left=ws.page_margins.right=.5; ws.page_margins.top=.6; ws.page_margins.bottom=.8; ws.page_margins.footer=.4
ws.col_breaks=ColBreak()
for k in (4,7): ws.col_breaks.append(Break(id=k))
ws.oddFooter.left.text="Quality Committee, 12 June 2025"; ws.oddFooter.right.text="Page &P"
os.makedirs("/tmp/k8",exist_ok=True); wb.save("/tmp/k8/k13_src.xlsx"); soffice_pdf("/tmp/k8/k13_src.xlsx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["grade",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["status",H[5]],["outcome",H[6]],["progress",H[7]],["evidence",H[8]]],areas)
