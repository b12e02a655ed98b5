"""h12 (kin of vertical-headers): Excel printed to PDF by LibreOffice, A4 landscape: five narrow heads turned by 90 degrees, others level; an area's heading row and its head again above each block; key rows on top; print titles."""
from cl import *
import openpyxl; from openpyxl.styles import *; from openpyxl.utils import get_column_letter as L; from openpyxl.worksheet.pagebreak import Break
NAME="h12"; ORG="Eskmoor District Council"; TITLE="Information Governance Action Plan"; INSP="ICO consensual audit, 25 to 27 February 2025"
H=["Number","Urgency","Action agreed","Officer","Completion date","BRAG","Evidence seen","Update for the Governance Board"]
C={"B":("completed","blue","8DB4E2"),"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF4F4F")}
P=[("1","Governance and accountability",[
("1.1","H","Appoint a data protection officer who does not also decide how data are used, and have him or her report twice a year to the Leadership Team.","Chief Executive","T",D("30.06.25","2025-06-30"),"B","Yes","Post filled on 2 June. First report on 24 June."),
("1.2","M","Bring the record of processing activities up to date, service by service, with an information asset owner for each entry.","Information Asset Owners","T",D("Dec 2025","2025-12-31"),"G","No","19 of 31 services done."),
("1.3","M","Rewrite privacy notices in plain English, with a version for children on the pages of leisure, museums and parks.","Communications Team","B",D("Autumn 2025","2025-11-30"),"A","No","Children’s version has been tested at two holiday clubs. The web team can publish in January."),
("1.4","L","Report all data breaches, near misses included, to the Governance Board, with what was learnt.","Senior Information Risk Owner","T",REC("Quarterly","FREQ=MONTHLY;INTERVAL=3"),"G","Yes","")]),
("2","Requests for access to personal data",[
("2.1","H","Clear the backlog of 58 requests that are more than a month old.","Kofi Antwi-Boasiako","P",D("31.05.25","2025-05-31"),"R","No","23 left. Eleven of them are for social housing files of more than 2,000 pages; redaction software was bought in July and an agency officer starts on 4 August."),
("2.2","H","Acknowledge requests on the day that they come and ask for proof of identity once only.","Customer Services / Legal","B:Customer Services//B:Legal",K("immediate","Immediate"),"B","Yes",""),
("2.3","M","Train two people in each service in search, redaction and exemptions.","Learning & Development Manager","T",R("June - October 2025","2025-06-01","2025-10-31"),"G","No","Three of five sessions held."),
("2.4","L","Publish monthly figures on the website.","Information Governance Officer","T",F("From Sept 2025","2025-09-01"),"G","No","")]),
("3","Security of personal data",[
("3.1","H","Turn on multi-factor authentication for councillors, contractors and the two trusts which use the Council’s network.","Head of ICT (shared service)","T",D("15/08/2025","2025-08-15"),"A","No","Councillors and contractors done. Trusts have asked for tokens in place of telephones."),
("3.2","H","Test restoring the revenues and benefits system from backup, off site, and write down how long it took.","Head of ICT (shared service)","T",D("w/c 7 July 2025","2025-07-13"),"B","Yes","Nine hours, against a target of twelve."),
("3.3","M","Lock away or destroy paper files in the basement of the Old Town Hall, and close it to all but four key holders.","Facilities Manager; Records Officer","T:Facilities Manager//T:Records Officer",D("end Oct 2025","2025-10-31"),"G","No","410 of 900 boxes sorted."),
("3.4","L","Walk the floors once a month after hours to see whether desks are clear, and tell managers the same week.","Cllr Edith Farrow, Member Champion","P:Edith Farrow|Member Champion|Cllr",K("ongoing","Ongoing"),"G","Yes","")])]
wb=openpyxl.Workbook(); w=wb.active; w.title="Plan"; th=Side(style="thin",color="7F7F7F"); bd=Border(th,th,th,th); F_=lambda **k:Font(name="Liberation Sans",**k)
w["A1"]=ORG; w["A1"].font=F_(size=12); w["A2"]=TITLE; w["A2"].font=F_(size=18,bold=True); w["A3"]=INSP; w["A4"]="Position at 31 July 2025. Urgency is the auditors’: H – within three months; M – within nine; L – within a year."
r=5; w.row_dimensions[1].height=18; w.row_dimensions[2].height=28
for k,x in(("B","Complete and evidence seen"),("G","On target"),("A","Off target, but can be recovered"),("R","Overdue")):
    w.cell(r,1,k).fill=PatternFill("solid",fgColor=C[k][2]); w.cell(r,1).border=bd; w.cell(r,2,x); r+=1
r+=1; areas=[]
for n,t,rows in P:
    hd=f"Theme {n}: {t}"; w.cell(r,1,hd).font=F_(size=12,bold=True); w.row_dimensions[r].height=20; r+=1
    for j,x in enumerate(H,1):
        c=w.cell(r,j,x); c.font=F_(bold=True,size=10); c.fill=PatternFill("solid",fgColor="DDD9C4"); c.border=bd; c.alignment=Alignment(textRotation=90 if j in(1,2,5,6,7) else 0,horizontal="center",vertical="bottom",wrap_text=True)
    w.row_dimensions[r].height=84; r+=1; ga=[]
    for ref,u,desc,ot,sp,ts,c_,ev,pr in rows:
        for j,x in enumerate([ref,u,desc,ot,ts["text"],c_,ev,pr or None],1):
            c=w.cell(r,j,x); c.border=bd; c.font=F_(size=10); c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="center" if j in(2,6,7) else "left"); c.number_format="@"
            if j==6: c.fill=PatternFill("solid",fgColor=C[c_][2])
        w.row_dimensions[r].height=12.6*max(-(-len(desc)//50),-(-len(pr)//44),-(-len(ot)//21),-(-len(ts["text"])//10),1)+4; r+=1
        alt={}
        if "Edith" in ot: alt["owners"]=[o("P:Edith Farrow||Cllr")]
        if "shared service" in ot: alt["owners"]=[o("T:Head of ICT|shared service"),o("T:Head of ICT")]
        if c_=="R": alt["status"]=["delayed"]
        if c_=="A": alt["status"]=["delayed","off_track"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,C[c_][0],C[c_][1],status_text=c_,urgency=u,evidence=ev,alt=alt or None))
    areas.append(AREA(n,"theme",hd,t,ga)); r+=1
for j,x in enumerate([6,5,52,23,12,5,6,46],1): w.column_dimensions[L(j)].width=x
w.page_setup.orientation="landscape"; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.oddFooter.left.text="IG Action Plan"; w.oddFooter.right.text="Page &P of &N"; w.page_margins.left=w.page_margins.right=.4; w.page_margins.top=.5
p="/tmp/h/h12.xlsx"; wb.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","Number"],["urgency","Urgency"],["description","Action agreed"],["owners","Officer"],["timescale","Completion date"],["status","BRAG"],["evidence","Evidence seen"],["progress","Update for the Governance Board"]],areas)
