"""m08 (hard: a worksheet printed over pages): Calc to PDF, A4 lengthwise, first down and then over: nine columns on four pages across (the last has one narrow column) and the rows on two pages down, the head printed again on each, no column said again; themes as bands that are filled over all columns but written in the first."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="m08"; ORG="Dunmarsh District Council"; TITLE="Annual Governance Statement – improvement tracker"; INSP="Best Value review by external auditors, March 2026"
P_=[("Strand 1: Procurement and contracts","Procurement and contracts","1",[
("S1.1","Put every contract over £25,000 in the public register, with its end date and the officer who looks after it.","Procurement Manager","T",D("30/09/2026","2026-09-30"),"The register agrees with the ledger when tested","211 of 260 contracts entered. Leisure and Waste are still to send theirs.","Partly met","Audit and Standards","in_progress"),
("S1.2","Stop the use of waivers for contracts that have simply run out. Each service must say in January what it will need to buy in the next two years.","Corporate Management Team","B",D("January 2027","2027-01-31"),"No more than five waivers a year (2025/26: 34)","","Not yet due","Cabinet","not_started"),
("S1.3","Train budget holders","Helena Stroud","P:Helena Stroud",R("Sept – Dec 2026","2026-09-01","2026-12-31"),"All 84 trained","First two courses held; 31 people came.","On course","Audit and Standards","on_track"),
("S1.4","Review the leisure contract with outside lawyers and report what it would cost to leave it early.","Head of Legal and Democratic Services","T",D("Cabinet, 12 May 2026","2026-05-12"),"Members decide on sound advice","Reported in private. Cabinet chose to stay and to vary the fee.","Met","Cabinet","completed")]),
("Strand 2: Financial control","Financial control","2",[
("S2.1","Reconcile bank and payroll accounts each month, signed by a second officer within ten working days.","Deputy Section 151 Officer","T",REC("Monthly from April 2026",MONTHLY,start="2026-04-01"),"All signed in time","April to June in time; July was nine days late as the system was down.","On course","Audit and Standards","on_track"),
("S2.2","Publish the accounts for 2024/25","Chief Finance Officer","T",D("by 27 February 2026","2026-02-27"),"Unqualified opinion","Signed on 25 February with a disclaimer.","Met","Audit and Standards","completed"),
("S2.3","Bring back a housing benefit subsidy claim which needs no extended testing. Check one case in ten before payment, and feed back errors to assessors each Friday.","Revenues and Benefits Shared Service","B",D("November 2026","2026-11-30"),"Error rate below 0.5%","Checks run at one in fifteen. Two posts are vacant.","At risk","Overview and Scrutiny","at_risk"),
("S2.4","Write a treasury strategy that sets limits for loans to the council’s companies","Chief Finance Officer / Treasury Adviser","T:Chief Finance Officer//T:Treasury Adviser",D("Q3 2026/27","2026-12-31"),"","Draft with members’ panel.","On course","Council","on_track")]),
("Strand 3: Companies and partnerships","Companies and partnerships","3",[
("S3.1","Appoint two independent directors to Dunmarsh Living Ltd.","Shareholder Panel","B",D("31 July 2026","2026-07-31"),"Board has skills in finance and building","One appointed. The other withdrew.","Partly met","Cabinet","in_progress"),
("S3.2","Draw up a conflicts of interest protocol for councillors and officers who sit on boards.","Monitoring Officer","T",D("Summer 2026","2026-08-31"),"Declarations from all 17","Adopted on 9 July.","Met","Audit and Standards","completed"),
("S3.3","Bring business plans of the three companies to scrutiny before they are agreed","Cllr Rowland Pym, Dr Esi Asante","P:Rowland Pym||Cllr//P:Esi Asante||Dr",REC("Annually","FREQ=YEARLY"),"","","Not yet due","Overview and Scrutiny","not_started"),
("S3.4","Register all partnerships that have more than £50,000 of our money and review which of them we still need.","Partnerships Officer","T",F("From October 2026","2026-10-01"),"Cost and use of each is known","","Not yet due","Overview and Scrutiny","not_started")])]
H=["Tracker no.","Action that is required","Action owner","To be in place by","What success will be","Commentary at August 2026","Assessment","Overseen by","Checked"]
wb=Workbook(); ws=wb.active; ws.title="Tracker"
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A3"]=INSP; ws["A1"].font=Font(bold=True,size=12); ws["A2"].font=Font(bold=True,size=15)
W=(12,58,30,24,46,56,16,24,12); th=Side(style="thin",color="808080"); B4=Border(th,th,th,th)
for j,v in enumerate(H,1):
    c=ws.cell(5,j,v); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="C9D9EC"); c.border=B4; c.alignment=Alignment(wrap_text=True,vertical="top")
i=6; areas=[]
CH={"S1.4":"HS","S2.2":"HS","S3.2":"JT","S2.1":"JT"}
for hd,ti,n,rows in P_:
    for j in range(1,10): ws.cell(i,j).fill=PatternFill("solid",fgColor="E8E8E8")
    ws.cell(i,1,hd).font=Font(bold=True); ws.merge_cells(start_row=i,start_column=1,end_row=i,end_column=4); i+=1; ga=[]
    for ref,desc,ot,sp,ts,out,pr,stx,com,st in rows:
        for j,v in enumerate((ref,desc,ot,ts["text"],out or None,pr or None,stx,com,CH.get(ref)),1):
            c=ws.cell(i,j,v); c.border=B4; c.alignment=Alignment(wrap_text=True,vertical="top")
        i+=1; alt={}; kw={"committee":com}
        if ref in CH: kw["checked"]=CH[ref]
        if stx=="Not yet due": alt["status"]=["planned","unknown"]
        if ref=="S1.4": kw["drop"]=["milestones"]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,stx,alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
for j,w in enumerate(W): ws.column_dimensions["ABCDEFGHI"[j]].width=w
heights(ws,5,W,15); ws.row_dimensions[2].height=22
for r in range(6,i): ws.row_dimensions[r].height=max(28,ws.row_dimensions[r].height+10)
ws.print_title_rows="5:5"; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.pageOrder="downThenOver"
ws.oddFooter.center.text="Page &P of &N"; ws.oddHeader.right.text="&A"
src="/tmp/plans/m08.xlsx"; wb.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","progress","status","committee","checked"],H))),areas)
