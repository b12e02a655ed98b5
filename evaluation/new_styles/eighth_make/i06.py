"""i06 (kin of registers of recommendations): Excel, two sheets with other heads. 'Open' has audit, number, priority, finding's recommendation, response, agreed action, owner, original and revised date, status and note; 'Closed' has other words, another order and a closing date. A third sheet of totals is no plan. Real dates are date cells."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment
import datetime as dt
NAME="i06"; ORG="Ravensford District Council"; TITLE="Internal Audit Recommendations Tracker"; INSP=None
d_=lambda s: dt.date.fromisoformat(s)
OPEN=[("Housing Benefit Subsidy 2023/24",[
("HB-02","High","Sample checks of claims before the subsidy return should be extended to modified schemes.","Accepted","Check 40 cases in each cell of the claim, including modified schemes, and keep the working papers with the return.","Revenues and Benefits Manager","T","2025-03-31","2025-11-30","Overdue – revised","Two of four cells done; the software supplier’s report is still wrong."),
("HB-04","Medium","Overpayment recovery targets should be set and reported.","Partially accepted","Set a target for the rate of recovery and report it to the Finance Panel each quarter; no target for write-offs.","Head of Revenues / Debt Recovery Team Leader","T:Head of Revenues//T:Debt Recovery Team Leader","2025-12-31",None,"Not yet due","")]),
("Disabled Facilities Grants",[
("DFG-01","High","Grant approvals should be separated from the ordering of works.","Accepted","Split the two roles in the grants system and remove the surveyors’ approval rights.","Private Sector Housing Manager","T","2025-06-30","2025-12-15","In progress","Roles agreed with ICT; testing next month."),
("DFG-03","Low","Customer feedback should be sought after completion.","Accepted","Send a short survey with each completion certificate, and ask the Home Improvement Agency to do the same.","Home Improvement Agency","B","2025-10-31",None,"In progress","")]),
("Cyber Security – Follow-up",[
("CY-05","High","Leavers’ accounts should be closed on the day of leaving.","Accepted","Link the HR leaver form to the directory so that accounts are closed overnight, and check the exceptions every week.","ICT Operations Manager and HR","T:ICT Operations Manager//B:HR","2025-04-30","2026-01-31","Overdue – revised","HR system will be replaced in January; a manual list runs until then."),
("CY-07","Medium","Restore tests should be carried out.","Accepted","Carry out a full restore of the finance and planning systems from off-site copies twice a year.","Martin Oduya","P","2025-09-30",None,"Overdue","First test stopped after four hours for lack of disk space.")])]
CLOSED=[("Disabled Facilities Grants",[
("DFG-02","No record was kept of why a contractor had been chosen.","Agreed. A form has been added to the file.","Add a choice of contractor form to every grant file and check it at the first payment.","Private Sector Housing Manager","T","2025-05-31","2025-05-19","Ten files seen by Internal Audit")]),
("Elections – Accounts and Claims",[
("EL-01","The claim for the 2023 polls was sent in late.","Agreed, with a timetable for next time.","Write a timetable of the accounts with the Electoral Services Manager as owner of each step.","Returning Officer","T","2025-02-28","2025-03-14","Timetable and minutes"),
("EL-02","Poll clerks’ expenses had no receipts.","Agreed.","Refuse expenses without a receipt, and say so in the letter of appointment.","Electoral Services Manager & Payroll","T:Electoral Services Manager//B:Payroll","2025-04-01","2025-04-01","Letter of appointment, May 2025")]),
("Procurement Cards",[
("PC-01","Cards were held by people who had left.","Agreed. All cards checked.","Check cards against the payroll each month.","Exchequer Services","B","2025-07-31","2025-07-08","July check")])]
ST={"Overdue – revised":"delayed","Overdue":"delayed","Not yet due":"planned","In progress":"in_progress"}
wb=Workbook(); ws=wb.active; ws.title="Open"
def head(ws,r,hs,ws_,col):
    for i,(h,w) in enumerate(zip(hs,ws_)):
        c=ws.cell(r,i+1,h); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor=col); c.alignment=Alignment(wrap_text=True); ws.column_dimensions["ABCDEFGHIJK"[i]].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=15); ws["A3"]="Open recommendations at 31 October 2025"
H1=["Audit","Rec. no.","Priority","Recommendation","Response","Agreed management action","Action owner","Original date","Revised date","Status","Latest comment from owner"]
head(ws,5,H1,(24,9,9,38,12,44,26,12,12,16,40),"404040"); r=6; areas=[]
def put(ws,r,vs):
    for i,v in enumerate(vs):
        c=ws.cell(r,i+1,v); c.alignment=Alignment(wrap_text=True,vertical="top")
        if isinstance(v,dt.date): c.number_format="DD/MM/YYYY"
fm=lambda s: d_(s).strftime("%d/%m/%Y")
by={}
for hd,rows in OPEN:
    ga=[]
    for ref,pri,rec,resp,act,ot,sp,od,rd,st,pr in rows:
        put(ws,r,(hd,ref,pri,rec,resp,act,ot,d_(od),d_(rd) if rd else None,st,pr)); r+=1
        ts=D(fm(rd or od),rd or od)
        alt={"status":["in_progress","at_risk","off_track"]} if "Overdue" in st else {"status":["not_started","on_track"]} if st=="Not yet due" else None
        ga.append(A(ref,act,ot,o(sp,ot),ts,None,pr,ST[st],status_text=st,answers=rec,priority=pri,response=resp,revised=fm(rd) if rd else None,drop=["milestones","timescale_text"],alt=alt))
    areas.append(AREA(None,"theme",hd,hd,ga)); by[hd]=areas[-1]
ws.freeze_panes="C6"; ws.auto_filter.ref=f"A5:K{r-1}"
w2=wb.create_sheet("Closed"); w2["A1"]="Closed since April 2025"; w2["A1"].font=Font(bold=True,size=13)
H2=["Reference","Report","Finding","What management said","What was to be done","Officer","Target","Closed on","Evidence seen"]
head(w2,3,H2,(11,28,36,34,44,28,12,12,30),"2F5597"); r=4
for hd,rows in CLOSED:
    ga=[]
    for ref,rec,resp,act,ot,sp,od,cd,ev in rows:
        put(w2,r,(ref,hd,rec,resp,act,ot,d_(od),d_(cd),ev)); r+=1
        ga.append(A(ref,act,ot,o(sp,ot),D(fm(od),od),None,None,"completed",answers=rec,said=resp,closed=fm(cd),evidence=ev,drop=["milestones","timescale_text"],alt={"status":["unknown"],"timescale":[DONE(fm(od),cd),DONE(fm(cd),cd)]}))
    areas.append(AREA(None,"theme",hd,hd,ga))
w3=wb.create_sheet("Summary"); 
for i,x in enumerate((("Priority","Open","Closed"),("High",3,1),("Medium",2,2),("Low",1,1))): 
    for j,v in enumerate(x): w3.cell(i+1,j+1,v)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["area","Audit"],["ref","Rec. no."],["priority","Priority"],["answers","Recommendation"],["response","Response"],["description","Agreed management action"],["owners","Action owner"],["timescale","Original date"],["revised","Revised date"],["status","Status"],["progress","Latest comment from owner"],["area","Report"],["answers","Finding"],["said","What management said"],["description","What was to be done"],["owners","Officer"],["timescale","Target"],["closed","Closed on"],["evidence","Evidence seen"]],areas)
