"""q19 (harder): Excel, a performance system's export of an adult social care plan: one sheet, one row a record, 13 columns, parent code and title in columns, percentages, notes with dates, two due dates."""
from cl_b import *
import openpyxl, datetime
NAME="q19"; ORG="Swale Bridge Borough Council"; TITLE="Adult Social Care Improvement Programme"; INSP=None
dt=datetime.date
S={"Completed":"completed","In Progress":"in_progress","Overdue":"delayed","Assigned":"not_started","Cancelled":"cancelled"}
P_=[("ASC1","Safeguarding practice","Managing Director Adults",[
("ASC1.01","Section 42 decision recording","Every section 42 decision to have a recorded rationale agreed by a senior social worker before the concern is closed","Carmel Deasy","P",dt(2018,6,29),None,"Completed",100,"Audit of 40 cases confirms 38 have a rationale."),
("ASC1.02","Advocacy referrals","Referral to advocacy to be a mandatory field in the enquiry form","Liquidlogic Support Team","B",dt(2018,7,31),dt(2018,10,31),"Overdue",60,"Waiting for supplier patch 14.2. Manual list kept meanwhile."),
("ASC1.03","MSP training","Making Safeguarding Personal training for 120 provider managers","Learning & Development","B",dt(2018,12,21),None,"In Progress",45,"54 have attended"),
("ASC1.04","Repeat concerns","Monthly look at people with 3 or more concerns in a year","Oluwaseun Bakare; Carmel Deasy","P:Oluwaseun Bakare//P:Carmel Deasy",dt(2019,3,29),None,"In Progress",30,None)]),
("ASC2","Home care market","Head of Commissioning",[
("ASC2.01","Handed-back packages","Write a protocol for packages which providers hand back at short notice","Brokerage Manager","T",dt(2018,5,31),None,"Completed",100,"In use since 21 May"),
("ASC2.02","Rates","Re-set hourly rates for rural zones B & C after cost of care exercise","Contracts Team","B",dt(2018,9,28),dt(2019,4,1),"In Progress",50,"Cabinet asked for a second option. New date agreed with Portfolio Holder."),
("ASC2.03","E-monitoring","Electronic call monitoring for all framework providers","Shanthi Mahendran","P",dt(2019,3,31),None,"Assigned",0,None),
("ASC2.04","Joint roster pilot","Pilot of joint roster with district nurses in Wickham","Wickham Locality Manager","T",dt(2018,11,30),None,"Cancelled",10,"Trust has withdrawn. Not to be taken forward.")]),
("ASC3","Reviews and waiting lists","Head of Operations",[
("ASC3.01","Overdue annual reviews","Clear 611 reviews overdue by more than 12 months with agency reviewing team of six","Reviewing Team Manager","T",dt(2018,12,31),dt(2019,2,28),"In Progress",70,"188 left as of 12/11/18. Two of the agency workers have gone."),
("ASC3.02","OT waiting list","Trusted assessors in customer services to order simple equipment","OT Lead","T",dt(2018,10,1),None,"Overdue",80,"Training finished, ordering rights not set up by the store"),
("ASC3.03","Financial assessments","Financial assessment visit within 10 days of care starting","Benefits & Charging","B",dt(2018,8,31),None,"Completed",100,None)])]
HD=["Code","Title","Description","Parent Code","Parent Title","Assigned To","Managed By","Original Due Date","Due Date","Status","Progress %","Latest Note","Note Date"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Actions Export"
ws["A1"]="Actions Report"; ws["A2"]=ORG; ws["A3"]=TITLE; ws["A4"]="Generated on: 14 November 2018 09:12 by SYSTEM"
for j,x in enumerate(HD,1): ws.cell(6,j,x)
r=7; areas=[]; fm="dd-mmm-yyyy"
for code,hd,mg,rows in P_:
    ga=[]
    for ref,tt,desc,ot,sp,od,rd,w,pc,note in rows:
        due=rd or od
        for j,x in enumerate([ref,tt,desc,code,hd,ot,mg,od,due,w,f"{pc}%",note,dt(2018,11,12) if note else None],1):
            c=ws.cell(r,j,x)
            if isinstance(x,dt): c.number_format=fm
        r+=1
        tx=due.strftime("%d-%b-%Y")
        g=AX(ref,desc,ot,sp,D(tx,due.isoformat()),None,note,S[w],None,w,title=tt,drop=["timescale_text","milestones","owner_text"])
        g["alt"]={"owners":[o(sp,ot)+[T(mg)],o(sp,ot)+[T(mg,"support")],o(sp,ot)+[T(mg,"strategic_lead")],[T(mg,"strategic_lead")]+o(sp,ot)]}
        if w=="Assigned": g["alt"]["status"]=["planned","unknown"]
        if w=="Overdue": g["alt"]["status"]=["off_track","at_risk"]
        ga.append(g)
    areas.append(AREA(code,"theme",hd,hd,ga))
for j,w in enumerate([9,22,44,9,22,24,22,13,13,12,8,40,12]): ws.column_dimensions["ABCDEFGHIJKLM"[j]].width=w
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(["ref","Code"],["title","Title"],["description","Description"],["area","Parent Title"],["owners","Assigned To"],["timescale","Due Date"],["status","Status"],["progress","Latest Note"]),areas)
