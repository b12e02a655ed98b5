"""n10 (kin of a wide sheet over pages): openpyxl, made a PDF by LibreOffice. Ten columns printed down then over: the right-hand columns come on later pages without the ref; head repeated on each."""
from cl import *
NAME="n10"; ORG="Great Stanmoor Council"; TITLE="Adult Social Care Improvement Tracker"; INSP="Care Quality Commission local authority assessment, published 12 May 2026"
L=["Ref","Quality theme","What will change","Sponsor","Delivery lead","Target date","Measure","Progress at end October","Confidence","Evidence held"]
W={"Confident":"on_track","Some doubt":"at_risk","Little confidence":"off_track","Closed":"completed"}
T1,T2,T3="Assessing needs","Supporting people to live healthier lives","Safe systems and transitions"
P_=[(T1,[
("AN1","Clear the list of 612 people waiting for a first assessment","Director of Adult Services","T","Head of Locality Teams","T",D("31/12/2026","2026-12-31"),"Nobody waits over 28 days","Down to 344. A second agency team starts on 16 November.","Some doubt","Weekly list"),
("AN2","Ring everyone on the list every three weeks to ask if things have got worse","Head of Locality Teams","T","Duty Managers","T",K("ongoing","Ongoing"),"All rung","91% rung in October.","Confident","Call log"),
("AN3","Review long-standing care packages, oldest first, so that each person has been seen within the past twelve months and the unpaid carer has been asked separately what would help","Director of Adult Services","T","Marguerite Aduba","P",D("31/03/2027","2027-03-31"),"90% reviewed in twelve months","68%.","Some doubt",""),
("AN4","Offer carers their own assessment at the same visit","Head of Locality Teams","T","Carers’ Lead","T",D("30/09/2026","2026-09-30"),"Carers’ assessments double","Done; 412 against 198.","Closed","Form CA2; audit of August")]),
(T2,[
("HL1","Open a reablement service to people at home, not only those from hospital","Director of Public Health","T","Reablement Manager","T",D("01/02/2027","2027-02-01"),"600 people a year","Twelve of 20 workers recruited.","Confident","Recruitment sheet"),
("HL2","Publish a directory that a person can search by village","Head of Commissioning","T","Sunil Wickramasinghe","P",D("31/10/2026","2026-10-31"),"","Supplier late by three weeks.","Some doubt",""),
("HL3","Fit falls sensors in 250 homes","Head of Commissioning","T","Technology Enabled Care","B",R("01/07/2026 – 30/06/2027","2026-07-01","2027-06-30"),"Falls admissions down by a tenth","83 fitted.","Confident","Installer’s return"),
("HL4","Make direct payments easier: one form, one named worker, payment in ten days","Director of Adult Services","T","Direct Payments Team / Carol-Anne Tuffnell","B:Direct Payments Team//P:Carol-Anne Tuffnell",D("30/11/2026","2026-11-30"),"35% use one (now 19%)","Form agreed.","Confident","")]),
(T3,[
("SS1","Decide on each safeguarding concern within two working days","Principal Social Worker","T","Adult Safeguarding Hub","B",K("immediate","Immediate"),"95% in two days","58%. Three of seven posts in the hub are vacant.","Little confidence","Dashboard"),
("SS2","Agree with Children’s Services to begin planning at 14","Director of Adult Services","T","Transitions Manager","T",D("30/04/2027","2027-04-30"),"Every young person has a plan at 16","Joint panel met twice.","Confident","Panel notes"),
("SS3","Write to all families of people placed out of the area and visit each person","Head of Commissioning","T","","",D("31/01/2027","2027-01-31"),"All 74 visited","22 visited.","Some doubt","Visit record"),
("SS4","Learn from the two safeguarding adults reviews of 2025","Safeguarding Adults Board","B","Board Manager","T",D("31/07/2026","2026-07-31"),"","Seminar on 8 July, 160 came.","Closed","Slides"),
("SS5","Test the emergency duty team’s cover at Christmas","Principal Social Worker","T","EDT Manager","T",D("11/12/2026","2026-12-11"),"No call unanswered","","Confident","")])]
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
wb=Workbook(); ws=wb.active; ws.title="Tracker"; th=Side(style="thin",color="555555"); BD=Border(th,th,th,th)
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=15); ws["A3"]=INSP
for i,x in enumerate(L,1):
    c=ws.cell(5,i,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="FCE4D6"); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="center")
r=6; areas=[]
for hd,rows in P_:
    ga=[]
    for ref,desc,so,ssp,dl,dsp,ts,me,pr,co,ev in rows:
        for i,x in enumerate((ref,hd,desc,so,dl,ts["text"],me,pr,co,ev),1):
            c=ws.cell(r,i,x or None); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top")
        r+=1
        s=ssp+":"+so if ":" not in ssp else ssp
        e="//".join(x for x in (dsp.split("//") if ":" in dsp else [dsp+":"+dl] if dl else []))
        own=o(s+"@strategic_lead"+("//"+"//".join(x+"@operational_lead" for x in e.split("//")) if e else ""))
        own2=o(s+("//"+e if e else "")); own3=o(s+"@strategic_lead"+("//"+e if e else ""))
        g=AX(ref,desc,None,"",ts,me,pr,W[co],None,co,drop=["owner_text"],alt={"owners":[own2,own3]}); g["owners"]=own
        if ev: g["Evidence held"]=ev
        ga.append(g)
    areas.append(AREA(None,"theme",hd,hd,ga))
w=(8,22,52,24,26,20,26,40,18,28)
for i,x in enumerate(w): ws.column_dimensions["ABCDEFGHIJ"[i]].width=x
heights(ws,6,w,14); ws.print_title_rows="5:5"; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.pageOrder="downThenOver"; ws.page_setup.scale=70
from openpyxl.worksheet.pagebreak import Break, ColBreak
ws.col_breaks.append(Break(id=5)); ws.row_breaks.append(Break(id=13))
ws.oddFooter.center.text="Page &P of &N"
p="/tmp/plans_n1/n10.xlsx"; wb.save(p); lo_pdf(p,NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","area","description","owners","owners","timescale","outcome","progress","status","Evidence held"],L)),areas)
