"""f03 a worksheet printed by LibreOffice: too wide, so the pages go down first and then over: task, code, owners on the first pages, then date, RAG letter with fill, position on the next, then outcome and evidence on the last. Landlord's plan after a C3 grading by the regulator. Area rows in column A and across; print head and foot; code repeated? no: only rows of heads are repeated."""
from cl import *
from openpyxl import Workbook; from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="f03"; ORG="Calderwick City Council"; TITLE="Council Housing Recovery Plan"; INSP="Regulator of Social Housing inspection, judgement published 28 May 2025: C3"
ST={"G":("on_track","92D050"),"A":("at_risk","FFC000"),"R":("off_track","FF5050"),"B":("completed","5B9BD5")}
PLAN=[("1","Safety and Quality Standard",[
 ("HRP01","Survey all 8,412 homes inside and out, using the in-house team for half and Fenwick Surveyors for the rest, so that the Council knows the condition of each home and has no data that is cloned or older than five years.","Joanne Tindall, Asset Manager","P:Joanne Tindall|Asset Manager",R("July 2025 - Dec 2026","2025-07-01","2026-12-31"),"A","2,960 surveyed (35%); no access to 411. Letters before action are being sent from this month.","100% of homes surveyed within the last five years.","Apex dashboard"),
 ("HRP02","Clear all overdue fire risk assessment actions: high within 30 days, medium within 6 months, low within 12.","Fire Safety Lead\nRepairs Contracts Manager","T:Fire Safety Lead//T:Repairs Contracts Manager",D("31-Mar-26","2026-03-31"),"R","1,106 actions at start, 702 now, of which 58 high. The door contractor went into administration on 3 October and a new one cannot begin before January.","No overdue high or medium action.","FRA tracker, weekly"),
 ("HRP03","Fit smoke and carbon monoxide alarms in the 633 homes for which there is no record.","Compliance Manager","T",D("31-Aug-25","2025-08-31"),"B","All done or seen to be there already; last one on 22 August.","100%","Internal Audit, Sept 2025"),
 ("HRP04","Inspect electrical installations in all homes where the certificate is more than five years old, starting with those over ten.","Compliance Manager","T",D("30-Jun-26","2026-06-30"),"G","From 71% to 88.5% in date.","100% in date, 95% by Jan 2026.","Monthly compliance report"),
 ("HRP05","Answer reports of damp and mould as Awaab’s Law says: investigate within 10 working days, make safe within 5, write to the tenant within 3; emergencies in 24 hours.","Damp & Mould Team / Head of Repairs","B:Damp & Mould Team//T:Head of Repairs",D("27-Oct-25","2025-10-27"),"G","Process went live on the day. Ten cases in the first two weeks, all in time.","95% in time.","Case system")]),
("2","Transparency, Influence and Accountability Standard",[
 ("HRP06","Publish performance each quarter in plain words, with what went wrong, on the web, in Home News and on posters in all sheltered schemes.","Tenant Engagement Mgr","T",REC("Quarterly from Jul-25","FREQ=MONTHLY;INTERVAL=3","2025-07-01"),"G","Two issues out.","6 in 10 tenants say that we keep them informed (TSM 47%).","TSM survey"),
 ("HRP07","Set up a Tenant Assurance Panel of twelve, with training and an independent adviser, which reports to Cabinet itself.","Tenant Engagement Mgr with Tenants’ Voice CIC","T:Tenant Engagement Mgr//B:Tenants’ Voice CIC",D("Dec-25","2025-12-31"),"A","Nine of twelve recruited; no one yet from the tower blocks or under 35.","Panel in place and reflects the tenants.","Minutes"),
 ("HRP08","Bring complaint handling to the Housing Ombudsman’s Code: stage 1 in 10 working days, stage 2 in 20.","Customer Relations Manager","T",D("30-Sep-25","2025-09-30"),"R","Stage 1 at 58%, stage 2 at 41% in September. Two officers on long-term sick leave. Interim cover from 17 November; new date to be set by the Board.","95% in time.","Complaints log")]),
("3","Neighbourhood and Community; Tenancy",[
 ("HRP09","Write an anti-social behaviour policy together with the Police and publish it.","Community Safety Partnership Manager, Insp Leanne Okoro","T:Community Safety Partnership Manager//P:Leanne Okoro||Insp",D("30-Nov-25","2025-11-30"),"G","Consultation closed 24 October with 212 answers.","TSM for ASB from 52% to 60%.","TSM survey"),
 ("HRP10","Visit every tenant at home once in three years, those over 80 or known to be vulnerable first.","Neighbourhood Team Leaders","T",K("open","From September 2025","2025-09-01"),"G","341 visits made; 29 safeguarding referrals as a result.","2,800 visits a year.","Tenancy audit module")]),
("4","Governance",[
 ("HRP11","Create a Housing Improvement Board with an independent chair; monthly meetings, papers on the web.","Chief Executive","T",K("completed","Completed Jun-25",None,"2025-06-30"),"B","Chair appointed, first meeting 26 June.","Board in place.","Minutes"),
 ("HRP12","Train Cabinet, the Scrutiny Committee and all heads of service in what the consumer standards ask of them.","Monitoring Officer; Corporate Director of Place","T:Monitoring Officer//T:Corporate Director of Place",D("31-Jan-26","2026-01-31"),"A","Members: 31 of 48. Officers: 17 of 22.","All trained.","Learning records")])]
wb=Workbook(); ws=wb.active; ws.title="HRP"; thin=Side(style="thin",color="808080"); bd=Border(left=thin,right=thin,top=thin,bottom=thin)
H=["Code","Task","Task owner(s)","Due","RAG","Position at 14 November 2025","What good looks like","Where we will see it"]
for k,w in zip("ABCDEFGH",(11,62,30,19,8,62,46,34)): ws.column_dimensions[k].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A3"]=INSP; ws["A4"]="The plan was agreed with the Regulator in June 2025. It is updated on the second Friday of each month."; ws["A1"].font=Font(name="Liberation Sans",size=11); ws["A2"].font=Font(name="Liberation Sans",size=18,bold=True); ws["A3"].font=ws["A4"].font=Font(name="Liberation Sans",size=10,italic=True)
F=lambda **k: Font(name="Liberation Sans",size=10,**k)
for j,x in enumerate(H): c=ws.cell(6,j+1,x); c.font=F(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="1F3864"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
r=7; areas=[]
for n,t,acts in PLAN:
    hd=f"{n}. {t}"
    for j in range(8): c=ws.cell(r,j+1); c.fill=PatternFill("solid",fgColor="D6DCE4"); c.border=Border(top=thin,bottom=thin)
    ws.cell(r,1,hd).font=F(bold=True); r+=1; ga=[]
    for ref,de,ot,sp,ts,g,po,out,ev in acts:
        for j,x in enumerate((ref,de,ot,ts["text"],g,po,out,ev)):
            c=ws.cell(r,j+1,x); c.font=F(); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="center" if j==4 else None); c.number_format="@"
        ws.cell(r,5).fill=PatternFill("solid",fgColor=ST[g][1]); ws.row_dimensions[r].height=14*max(-(-len(de)//56),-(-len(po)//56),-(-len(out)//40),ot.count("\n")+1,-(-len(ot)//27),2)+3; r+=1
        alt={}
        if g=="R": alt["status"]=["delayed"]
        if "CIC" in ot: alt["owners"]=[o("T:Tenant Engagement Mgr//support=B:Tenants’ Voice CIC")]
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,po,ST[g][0],{"G":"green","A":"amber","R":"red","B":"blue"}[g],evidence=ev,alt=alt or None,status_text=g))
    areas.append(AREA(n,"theme",hd,t,ga))
r+=1
for x in ("B = complete and checked; G = will be done in time; A = in doubt; R = late, or will be","Approved: Corporate Director of Place"): ws.cell(r,1,x).font=F(italic=True); r+=1
ws.row_dimensions[2].height=26; ws.print_title_rows="6:6"; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.pageOrder="downThenOver"; ws.page_margins.left=ws.page_margins.right=.5; ws.page_setup.scale=90
ws.oddHeader.left.text="Calderwick Housing Recovery Plan"; ws.oddHeader.right.text="OFFICIAL"; ws.oddFooter.center.text="Page &P of &N"
t=tempfile.mkdtemp(); p=t+"/f03.xlsx"; wb.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","status","progress","outcome","evidence"],H))),areas)
