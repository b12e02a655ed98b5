"""b17 LibreOffice (from Excel), A4 landscape: a council's plan after the social housing regulator's inspection, printed from a worksheet; all cells ruled; head on the first page only; outcome and area in merged cells at the left that run over the page break; sheet name and page in the footer; revised dates struck beside new ones avoided, written 'now'."""
from bl import *
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="b17"; ORG="Kilnsea Borough Council"; TITLE="Regulatory Improvement Plan – Consumer Standards"; INSP="Regulator of Social Housing inspection, judgement C3 published 26 March 2025"
ST={"Complete":"completed","On track":"on_track","Slipping":"at_risk","Overdue":"delayed","Not started":"not_started"}
FC={"Complete":"9BC2E6","On track":"A9D08E","Slipping":"FFE699","Overdue":"FF9F9F","Not started":"EDEDED"}
PLAN=[("Outcome 1: Safety and quality – homes are safe and decent","1","Safety and quality – homes are safe and decent",[
 ("1.1","Complete all 611 overdue fire remedial actions, high risk first.","Head of Compliance","31 December 2025","2025-12-31","402 done, of which all 88 high risk.\nContractor’s second gang started on 1 September and is closing 45 a week. Access refused at nine flats; letters before action sent.","On track"),
 ("1.2","Carry out electrical safety tests on 1,940 homes tested more than five years ago.","Compliance Manager (Electrical)","30 June 2026","2026-06-30","Second contractor started in August. 1,102 tests left. No access at 140 homes; legal process begun.","Slipping"),
 ("1.3","Survey the condition of every home, inside and out, in a three-year rolling programme.","Asset Strategy Manager","March 2028","2028-03-31","Year 1 target of 2,800 surveys is 61% done.","On track"),
 ("1.4","Appoint an independent person to check compliance data each quarter.","Director of Housing and Property","31 July 2025","2025-07-31","Appointed 14 July.","Complete"),
 ("1.5","Remove the backlog of 3,400 repairs.","Repairs Operations Manager/Voids Manager","31 October 2025 (was 31 July 2025)","2025-10-31","1,260 remain. Overtime has ended. A further contractor was approved by Cabinet on 2 September and starts on 3 November, so the date will be missed by about five weeks.","Overdue")]),
 ("Outcome 2: Transparency, influence and accountability – tenants know how we perform and can change what we do","2","Transparency, influence and accountability – tenants know how we perform and can change what we do",[
 ("2.1","Set up a tenant scrutiny board with the right to see any report.","Tenant Voice Lead","30 September 2025","2025-09-30","First meeting held with eleven tenants.","Complete"),
 ("2.2","Put performance figures on estate noticeboards and in the app.","Tenant Voice Lead; Communications","Quarterly from October 2025",None,"October figures went up on 61 of 74 boards.","On track"),
 ("2.3","Collect the needs, language and contact preferences of each tenant.","Housing Services Manager","31 March 2026","2026-03-31","38% of tenants have answered.\nOfficers now ask at every visit. The new system cannot yet hold language needs.","Slipping"),
 ("2.4","Answer complaints in line with the code.","Customer Relations Manager","Immediate",None,"94% on time in September.","On track")]),
 ("Outcome 3: Neighbourhood and community – we act on anti-social behaviour","3","Neighbourhood and community – we act on anti-social behaviour",[
 ("3.1","Adopt a policy on anti-social behaviour written with tenants and the police.","Community Safety Manager and Neighbourhood Inspector","28 November 2025","2025-11-28","Draft went to the scrutiny board on 7 October; tenants want a clearer promise about noise at night.","On track"),
 ("3.2","Contact each person who reports within one working day.","Estate Officers","Ongoing",None,"86% in September.","On track"),
 ("3.3","Survey people whose cases are closed.","Customer Relations Manager","January 2026","2026-01-31",None,"Not started")]),
 ("Outcome 4: Tenancy – homes are let fairly","4","Tenancy – homes are let fairly",[
 ("4.1","Review the allocations scheme with partners and put a new one to Cabinet.","Housing Options Manager","Cabinet 10 February 2026","2026-02-10","Consultation closes on 21 November.","On track"),
 ("4.2","Offer each new tenant a visit in the first six weeks.","Estate Officers","From 1 October 2025",None,"31 of 35 done.","On track"),
 ("4.3","Keep evidence of the reasons for each refusal of a nomination.","Lettings Team","1 December 2025","2025-12-01","Form agreed with both housing associations.","On track"),
 ("4.4","Help tenants who want to exchange homes, with a fund for removals.","Downsizing Officer","TBC",None,"Awaiting funding decision.","Not started")])]
OW={"Lettings Team":[B("Lettings Team")],"Head of Compliance":[T("Head of Compliance")],"Repairs Operations Manager/Voids Manager":[T("Repairs Operations Manager"),T("Voids Manager")],"Tenant Voice Lead; Communications":[T("Tenant Voice Lead"),B("Communications")],"Community Safety Manager and Neighbourhood Inspector":[T("Community Safety Manager"),T("Neighbourhood Inspector")]}
TS={"Quarterly from October 2025":REC("Quarterly from October 2025",QUARTERLY,"2025-10-01"),"Immediate":K("immediate","Immediate"),"Ongoing":K("ongoing","Ongoing"),"From 1 October 2025":F("From 1 October 2025","2025-10-01"),"TBC":K("unknown","TBC")}
wb=Workbook(); ws=wb.active; ws.title="Plan"; th=Side(style="thin"); bd=Border(th,th,th,th)
for r,(x,z) in enumerate([(ORG,11),(TITLE,18),(INSP,11),("Position at 17 October 2025, as reported to the Regulator",10)],1): ws.cell(r,1,x).font=Font(size=z,bold=r==2,name="Liberation Sans")
ws.row_dimensions[2].height=28
H=["Outcome","Ref","Action","Responsible officer","Timescale","Update","Status"]; r=6
for c,x in enumerate(H,1): k=ws.cell(r,c,x); k.font=Font(bold=True,color="FFFFFF",name="Liberation Sans",size=11); k.fill=PatternFill("solid",fgColor="203864"); k.border=bd
r+=1; areas=[]
for hd,n,t,acts in PLAN:
    ga=[]; r0=r
    for ref,a,ot,tx,due,pr,s in acts:
        for c,x in enumerate([hd if r==r0 else None,ref,a,ot,tx,pr,s],1):
            k=ws.cell(r,c,x); k.font=Font(name="Liberation Sans",size=11,bold=c==1); k.alignment=Alignment(wrap_text=True,vertical="top"); k.border=bd
        ws.cell(r,7).fill=PatternFill("solid",fgColor=FC[s]); ws.row_dimensions[r].height=66; r+=1
        ts=TS.get(tx) or D(tx,due); m={}
        if s=="Slipping": m["alt"]={"status":["delayed"]}
        ga.append(A(ref,a,ot,OW.get(ot) or [T(ot)],ts,None,pr,ST[s],drop=["outcome"],**m))
    ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1)
    areas.append(AREA(n,"other",hd,t,ga))
for l,w in zip("ABCDEFG",[24,6,46,26,20,44,13]): ws.column_dimensions[l].width=w
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
ws.oddFooter.left.text="&A"; ws.oddFooter.right.text="Page &P of &N"; ws.oddHeader.right.text="OFFICIAL"
os.makedirs("/tmp/plans",exist_ok=True); wb.save("/tmp/plans/b17.xlsx"); soffice_pdf("/tmp/plans/b17.xlsx",NAME)
write(NAME,ORG,TITLE,INSP,[["area","Outcome"],["ref","Ref"],["description","Action"],["owners","Responsible officer"],["timescale","Timescale"],["progress","Update"],["status","Status"]],areas)
