"""q15 (ordinary): Excel, three sheets of weaknesses behind a summary of counts; header of two rows (merged 'Progress' over update and rating), real dates beside words, lead merged over two rows, rating by words."""
from cl_b import *
import openpyxl, datetime
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="q15"; ORG="Eastwold Council"; TITLE="SEND Written Statement of Action – Delivery Tracker"; INSP="Ofsted and CQC local area SEND inspection, 4 – 8 March 2019"
dt=datetime.date
S={"Complete":"completed","On Track":"on_track","Off Track":"off_track","Minor delay":"delayed","Not due to start":"planned","":"unknown"}
P_=[("1","Weakness 1: The quality and timeliness of EHC plans and the lack of a process to check them","The quality and timeliness of EHC plans and the lack of a process to check them",[
("W1.1","Multi-agency QA panel to dip sample 15 plans a month","Rukhsana Mirza","P",dt(2019,9,30),D("30/09/2019","2019-09-30"),"80% of sampled plans good by summer 2020","Panel has met 4 times. ToR on share drive.","Complete"),
("W1.2","Revised advice templates for health, social care and EP","^","",dt(2019,11,29),D("29/11/2019","2019-11-29"),"","Health template signed off; social care with legal","Minor delay"),
("W1.3","Additional 4.5 FTE plan writers (12 month fixed term)","SEND Service Manager","T","Sept 19",D("Sept 19","2019-09-30"),"20 week timeliness 75% (was 38%)","All in post bar one","On Track"),
("W1.4","Amend all Year 9+ plans that have no PfA outcomes","SEND Casework Team","B","Academic year 2019/20",R("Academic year 2019/20","2019-09-01","2020-08-31"),"","","Not due to start")]),
("2","Weakness 2: Joint commissioning arrangements between the CCG and the local authority","Joint commissioning arrangements between the CCG and the local authority",[
("W2.1","Produce joint commissioning strategy and take to HWBB","Head of Joint Commissioning / CCG Children’s Lead","T:Head of Joint Commissioning//T:CCG Children’s Lead",dt(2019,12,12),D("12/12/2019","2019-12-12"),"Parents see one offer","Draft 3 out for comment until 22nd","On Track"),
("W2.2","SALT: agree interim funding to clear 0–5 waiters","Dr Pradeep Wijesinghe","P:Pradeep Wijesinghe||Dr",dt(2019,7,31),D("31/07/2019","2019-07-31"),"No child waits over 18 wks by April 2020","Agreed £85k non-recurrent","Complete"),
("W2.3","ASD pathway re-design","^","",dt(2020,3,31),D("31/03/2020","2020-03-31"),"","Co-production event 9 Oct. Waits now 71 wks and rising, no additional clinic capacity found","Off Track"),
("W2.4","DMO hours increased from 1 to 3 PAs","TBC","","TBC",K("unknown","TBC"),"","","")]),
("3","Weakness 3: Engagement and co-production with parents and carers","Engagement and co-production with parents and carers",[
("W3.1","Re-launch of Parent Carer Forum with Contact support","Eastwold PCF / SEND Engagement Officer","B:Eastwold PCF//T:SEND Engagement Officer",dt(2019,6,28),D("28/06/2019","2019-06-28"),"Forum has 200 members","New steering group in place, 87 members","Complete"),
("W3.2","Local Offer website: re-build, testing by parents","Digital Team","B","Spring Term 2020",D("Spring Term 2020","2020-04-30"),"Site hits double","","On Track"),
("W3.3","Termly ‘You said we did’","SEND Engagement Officer","T","Termly",REC("Termly",TERMLY),"Survey (Nov 19, Nov 20)","1st one Oct 2019","On Track")])]
FC={"Complete":"5B9BD5","On Track":"70AD47","Off Track":"FF0000","Minor delay":"FFC000","Not due to start":"D9D9D9","":None}
wb=openpyxl.Workbook(); s0=wb.active; s0.title="Summary"
for i,x in enumerate([[TITLE],[ORG],[INSP],[],["Weakness","Complete","On Track","Minor delay","Off Track"],["1",1,1,1,0],["2",1,1,0,1],["3",1,2,0,0]],1):
    for j,y in enumerate(x,1): s0.cell(i,j,y)
W=[8,44,26,15,30,40,14]; th=Side(style="thin"); B_=Border(left=th,right=th,top=th,bottom=th); areas=[]
for n,hd,ti,rows in P_:
    ws=wb.create_sheet("Weakness "+n); ws["A1"]=ORG+" SEND WSOA tracker"; ws["A3"]=hd; ws.merge_cells("A3:G3"); ws["A3"].font=Font(bold=True,size=13)
    for j,x in enumerate(["Ref","Action","Lead","By When","Impact measure","Progress",None],1): ws.cell(5,j,x)
    ws.cell(6,6,"Update (Oct 19)"); ws.cell(6,7,"BRAG"); ws.merge_cells("F5:G5")
    for j in range(1,6): ws.merge_cells(start_row=5,end_row=6,start_column=j,end_column=j)
    for r in (5,6):
        for j in range(1,8): c=ws.cell(r,j); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="BDD7EE"); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="center")
    r=7; ga=[]; lot=lsp=None
    for ref,desc,ot,sp,dv,ts,out,pr,w in rows:
        mg=ot=="^"
        for j,x in enumerate([ref,desc,None if mg else ot,dv,out or None,pr or None,w or None],1):
            c=ws.cell(r,j,x); c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left"); c.border=B_
        if isinstance(dv,dt): ws.cell(r,4).number_format="dd/mm/yyyy"
        if FC[w]: ws.cell(r,7).fill=PatternFill("solid",fgColor=FC[w])
        if mg: ws.merge_cells(start_row=r-1,end_row=r,start_column=3,end_column=3); ot,sp=lot,lsp
        lot,lsp=ot,sp; r+=1
        g=AX(ref,desc,ot,sp,ts,out,pr,S[w],None,w or None,drop=["rag"])
        if w=="Not due to start": g["alt"]={"status":["not_started"]}
        if w=="Minor delay": g["alt"]={"status":["at_risk"]}
        if ot=="TBC": g["owners"]=[]; g["drop"]=["rag","owner_text"]
        ga.append(g)
    for j,w in enumerate(W): ws.column_dimensions["ABCDEFG"[j]].width=w
    heights(ws,7,W); ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    areas.append(AREA(n,"weakness",hd,ti,ga))
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],["Ref","Action","Lead","By When","Impact measure","Update (Oct 19)","BRAG"])),areas)
