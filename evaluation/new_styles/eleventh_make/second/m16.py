"""m16: Excel (openpyxl), three sheets of differing heads and a sheet of scores that is no plan. An NHS trust's risk register with mitigations: sheet 1 with coloured rating cells that hold words, sheet 2 with real dates and a first column of sites, sheet 3 of risks that were closed."""
from cl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="m16"; ORG="Wendle Valley NHS Foundation Trust"; TITLE="Corporate risk register: mitigation plans"; INSP=None
FILL={"green":"92D050","amber":"FFC000","red":"FF5050"}
A1=[("C-102","Patients wait too long for a first outpatient appointment and come to harm while they wait.","20","8","Validate the whole waiting list by telephone and have a consultant look at everyone who has waited more than 40 weeks.","Divisional Director, Planned Care","T",D("30/11/2025","2025-11-30"),"On plan","green","6,200 of 9,750 people have been rung. 640 no longer need to be seen."),
("C-107","Medicines are given late on the emergency floor at night.","15","6","Second pharmacist on site until midnight; electronic prescribing alerts for time-critical drugs.","Chief Pharmacist","T",R("September 2025 – January 2026","2025-09-01","2026-01-31"),"Slipping","amber","Post advertised twice. Alerts for Parkinson’s drugs are live."),
("C-111","Deteriorating children are not escalated.","16","8","Put the national early warning chart on all children’s wards and audit ten sets of notes a week.","Dr Farida Bello\nMatron, Children’s Services","P:Farida Bello||Dr//T:Matron, Children’s Services",D("Oct 2025","2025-10-31"),"On plan","green","Chart is in use on three wards of four."),
("C-118","Cancer pathway coordinators leave faster than they can be replaced.","12","6","Agree a regrading and recruit to a pool of six.","Workforce Directorate","B",D("Q4 2025/26","2026-03-31"),"Will miss","red","Regrading panel turned the case down on 4 September.")]
A2=[("Rowan House","E-31","Single boiler serves theatres; failure would close them.","Hire a standby boiler for the winter and tender for two replacements.","Head of Estates",dt.date(2025,10,17),D("17/10/2025","2025-10-17"),"T","12","Done","completed"),
("Rowan House","E-34","Fire compartmentation is broken on level 3.","Seal 118 breaches, and keep a fire warden on each shift until that is done.","Fire Safety Adviser; Capital Projects",dt.date(2026,2,27),D("27/02/2026","2026-02-27"),"T:Fire Safety Adviser//B:Capital Projects","16","Started","in_progress"),
("Rowan House","E-36","Ventilation in the endoscopy suite fails its yearly check.","Replace the air handling unit.","Ged Mulcahy",None,K("unknown","tbc"),"P","12","Not begun","not_started"),
("Community sites","E-40","Lone workers have no signal at five clinics.","Issue satellite alarms to the 43 staff concerned and test them monthly.","Local Security Management Specialist",dt.date(2025,9,30),D("30/09/2025","2025-09-30"),"T","9","Late","delayed"),
("Community sites","D-03","Referral letters are lost between systems.","Build an interface to the community record; until then clerks check the error queue twice a day.","Chief Clinical Information Officer / Digital Services",dt.date(2026,3,31),D("31/03/2026","2026-03-31"),"T:Chief Clinical Information Officer//B:Digital Services","15","Started","in_progress")]
A3=[("W-19","Agency nurses fill one shift in five.","Open the staff bank to neighbouring trusts and pay weekly.","Deputy Chief Nurse (Workforce)","T",DONE("Closed 14 May 2025","2025-05-14"),"Agency use was 6% in April. People Committee agreed to close."),
("W-22","Mandatory training in safeguarding is below 80%.","Protected half-day each quarter.","Dame Sylvia Cornforth, Named Doctor","P:Sylvia Cornforth|Named Doctor|Dame",DONE("Closed July 2025","2025-07-31"),"93% at the end of June."),
("D-01","Old scanners cannot be patched.","Isolate seven scanners on their own network.","Digital Services","B",DONE("Closed 8 August 2025","2025-08-08"),"")]
wb=Workbook(); thin=Side(style="thin",color="888888"); BD=Border(left=thin,right=thin,top=thin,bottom=thin)
def sheet(ws,band,H,rows,W):
    ws["A1"]=ORG; ws["A2"]=TITLE; ws["A3"]="Risk Committee, 23 September 2025"; ws["A5"]=band
    ws["A2"].font=Font(bold=True,size=15); ws["A5"].font=Font(bold=True,size=12,color="005EB8")
    for j,x in enumerate(H,1):
        c=ws.cell(7,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="005EB8"); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=BD
        ws.column_dimensions[chr(64+j)].width=W[j-1]
    for i,r in enumerate(rows,8):
        for j,x in enumerate(r,1):
            f=None
            if isinstance(x,tuple): x,f=x
            c=ws.cell(i,j,x if x!="" else None); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=BD
            if f: c.fill=PatternFill("solid",fgColor=FILL[f])
            ws.row_dimensions[i].height=62
            if isinstance(x,dt.date): c.number_format="dd/mm/yyyy"
    ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
from openpyxl.worksheet.properties import PageSetupProperties
ws=wb.active; ws.title="Clinical"; ws.sheet_properties.pageSetUpPr=PageSetupProperties(fitToPage=True)
H1=["Risk ID","Description of risk","Score now","Score aimed at","Mitigation","Action owner","Target date","Rating","Update this month"]
B1="Section A: Clinical risks"; ga=[]; body=[]
for ref,ri,s1,s2,desc,ot,sp,ts,stt,rag,pr in A1:
    body.append((ref,ri,int(s1),int(s2),desc,ot,ts["text"],(stt,rag),pr)); st,al={"green":("on_track",None),"amber":("at_risk",["delayed"]),"red":("off_track",["delayed"])}[rag]
    ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,st,rag,status_text=stt,answers=ri,score_now=s1,score_aim=s2,alt={"status":al} if al else None))
sheet(ws,B1,H1,body,(9,34,8,9,40,24,18,12,36)); areas=[AREA("A","other",B1,"Clinical risks",ga)]
ws=wb.create_sheet("Estates + digital"); ws.sheet_properties.pageSetUpPr=PageSetupProperties(fitToPage=True)
H2=["Site","Ref","Hazard","Controls to be added","Held by","Complete by","Residual score","Stage"]; B2="Section B: Buildings and systems"; ga=[]; body=[]
for site,ref,ri,desc,ot,cell,ts,sp,sc,stt,st in A2:
    body.append((site,ref,ri,desc,ot,cell or ts["text"],int(sc),stt))
    ga.append(A(ref,desc,ot,o(sp,ot),ts,None,None,st,status_text=stt,answers=ri,site=site,residual=sc,drop=["timescale_text"] if cell else None,alt={"status":["off_track"]} if st=="delayed" else None))
sheet(ws,B2,H2,body,(17,8,34,44,28,14,10,13)); areas.append(AREA("B","other",B2,"Buildings and systems",ga))
ws=wb.create_sheet("Closed since April"); ws.sheet_properties.pageSetUpPr=PageSetupProperties(fitToPage=True)
H3=["No","What the risk was","What was done","Lead","When","Reason for closing"]; B3="Section C: Closed since April 2025"; ga=[]; body=[]
for ref,ri,desc,ot,sp,ts,pr in A3:
    body.append((ref,ri,desc,ot,ts["text"],pr))
    ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,"completed",answers=ri,drop=["status"]))
sheet(ws,B3,H3,body,(8,36,40,28,20,40)); areas.append(AREA("C","other",B3,"Closed since April 2025",ga))
ws=wb.create_sheet("How we score"); ws["A1"]="Score"; ws["B1"]="Likelihood"; ws["C1"]="Impact"
for i,r in enumerate(((1,"Rare","Negligible"),(2,"Unlikely","Minor"),(3,"Possible","Moderate"),(4,"Likely","Major"),(5,"Almost certain","Catastrophic")),2):
    for j,x in enumerate(r,1): ws.cell(i,j,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref","Risk ID"],["answers","Description of risk"],["score_now","Score now"],["score_aim","Score aimed at"],["description","Mitigation"],["owners","Action owner"],["timescale","Target date"],["status","Rating"],["progress","Update this month"],["site","Site"],["ref","Ref"],["answers","Hazard"],["description","Controls to be added"],["owners","Held by"],["timescale","Complete by"],["residual","Residual score"],["status","Stage"],["ref","No"],["answers","What the risk was"],["description","What was done"],["owners","Lead"],["timescale","When"],["progress","Reason for closing"]],areas)
