"""i02 (kin of wide-down): Excel printed by LibreOffice, A4 upright, pages over and then down: number, action and SRO on the first page; delivery owner, start, finish and BRAG on the second; commentary and measure on the third. Heads repeat on each page, the number stands only at the left."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="i02"; ORG="Penbury and Dale SEND Local Area Partnership"; TITLE="Priority Action Plan (SEND)"; INSP="Area SEND inspection, November 2024"
C={"Green":("on_track","green","92D050"),"Amber":("at_risk","amber","FFC000"),"Red":("off_track","red","FF5050"),"Blue":("completed","blue","5B9BD5")}
HEAD=["ID","What the partnership will do","Senior responsible owner","Delivery owner","Start","Finish","BRAG","Commentary – October 2025","Measure of impact"]
W=[7,52,27,27,15,16,11,52,34]
P_=[("Theme A: Waiting for neurodevelopmental assessment","Waiting for neurodevelopmental assessment","A",[
("A.1","Agree one referral route into the neurodevelopmental pathway for 0–18s and close the four that exist now.","Dr Ngozi Adeyemi","P:Ngozi Adeyemi||Dr","Clinical Lead for Community Paediatrics","T","06/01/2025","30/06/2025","2025-01-06","2025-06-30","Blue","Single route went live on 16 June. GPs have been told by letter and through the practice managers’ forum.","One route; referrals sent back fall from 31% to 10%"),
("A.2","Offer support while families wait: a named keyworker, a parents’ course and a sleep clinic, none of which needs a diagnosis.","Director of Children’s Services","T","Designated Clinical Officer and SENDIASS Manager","T:Designated Clinical Officer//T:SENDIASS Manager","01/04/2025","31/03/2026","2025-04-01","2026-03-31","Green","Two cohorts of the course have finished (38 parents). The sleep clinic opens in November.","400 families supported by March 2026"),
("A.3","Commission extra assessments from an independent provider for those who have waited longest.","ICB Place Director","T","ICB Children’s Commissioner","T","01/05/2025","31/12/2025","2025-05-01","2025-12-31","Red","The first tender had no bids. A waiver has been asked for; the earliest start is now January.","No child waits more than 104 weeks")]),
("Theme B: Quality and timeliness of EHC plans","Quality and timeliness of EHC plans","B",[
("B.1","Recruit six permanent EHC co-ordinators and end the use of agency staff.","Director of Children’s Services","T","Head of SEND and Inclusion","T","February 2025","September 2025","2025-02-01","2025-09-30","Amber","Five in post; one offer was declined at the last moment. Two agency workers are kept until Christmas.","Vacancy rate below 5%"),
("B.2","Moderate twelve plans every month with health, social care and a parent representative at the table.","Assistant Director – Education","T","Principal Educational Psychologist / Penbury Parent Carer Forum","T:Principal Educational Psychologist//B:Penbury Parent Carer Forum","March 2025","March 2026","2025-03-01","2026-03-31","Green","84 plans looked at so far. Section F is better; Section B is still copied from school advice.","75% judged good or better"),
("B.3","Introduce a chase list for late advice, reviewed each Monday, with escalation to the provider’s executive lead after eight weeks.","Assistant Director – Education","T","Data and Performance Team","B","03/03/2025","02/05/2025","2025-03-03","2025-05-02","Blue","In use since April. Late therapy advice is down from 44% to 19%.","Advice in six weeks in 90% of cases"),
("B.4","Clear the annual reviews that are more than a year late, with those in Years 5, 9 and 11 first.","Head of SEND and Inclusion","T","Mel Stoddart","P","01/09/2025","28/02/2026","2025-09-01","2026-02-28","Amber","612 of 1,044 done. Schools asked for more time over the autumn half term.","No review more than 12 months late")]),
("Theme C: Preparation for adulthood","Preparation for adulthood","C",[
("C.1","Set up a transitions panel for young people from 14, with adult social care, housing and continuing health care.","Director of Adults, Health and Communities","T","Service Manager, Preparing for Adulthood","T","01/06/2025","30/09/2025","2025-06-01","2025-09-30","Green","First panel on 11 September looked at nine young people.","All 16-year-olds in special schools have a transition plan"),
("C.2","Double the number of supported internships with the hospital trust, the two councils and the airport.","Cllr Desmond Hartigan","P:Desmond Hartigan||Cllr","Post-16 Partnership Lead, Dale College","T:Post-16 Partnership Lead|Dale College","01/09/2025","31/08/2026","2025-09-01","2026-08-31","Green","31 places agreed of 48.","48 interns; 60% in paid work within six months"),
("C.3","Write and publish, with young people, a guide to moving into adult services in easy read and film.","Assistant Director – Education","T","Youth Forum ‘Our Say’","B","TBC","TBC",None,None,"Red","No funding found yet.","")])]
wb=Workbook(); ws=wb.active; ws.title="PAP"; thin=Side(style="thin",color="888888"); bd=Border(thin,thin,thin,thin)
for i,w in enumerate(W): ws.column_dimensions["ABCDEFGHI"[i]].width=w
ws["A1"]=ORG; ws["A1"].font=Font(bold=True,size=11); ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=16); ws["A3"]=INSP
for i,x in enumerate(HEAD):
    c=ws.cell(5,i+1,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="1F3864"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
ws.row_dimensions[5].height=32
r=6; areas=[]
for hd,ti,n,rows in P_:
    c=ws.cell(r,1,hd); c.font=Font(bold=True,size=12); 
    for i in range(9): ws.cell(r,i+1).fill=PatternFill("solid",fgColor="D9E2F3")
    ws.row_dimensions[r].height=21; r+=1; ga=[]
    for ref,desc,s,ssp,d_,dsp,st,fi,a,b,rag,pr,out in rows:
        for i,x in enumerate((ref,desc,s,d_,st,fi,rag,pr,out)):
            c=ws.cell(r,i+1,x); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=bd
        ws.cell(r,7).fill=PatternFill("solid",fgColor=C[rag][2]); ws.row_dimensions[r].height=88; r+=1
        own=o("//".join(x+"@strategic_lead" for x in (ssp if ":" in ssp else ssp+":"+s).split("//")))+o("//".join(x+"@operational_lead" for x in (dsp if ":" in dsp else dsp+":"+d_).split("//")))
        ts=R(f"{st} {fi}",a,b) if a else K("unknown","TBC")
        ga.append(A(ref,desc,s,own,ts,out or None,pr,C[rag][0],C[rag][1],status_text=rag,drop=["owner_text","timescale_text"]))
    areas.append(AREA(n,"theme",hd,ti,ga))
ws.page_setup.orientation="portrait"; ws.page_setup.paperSize=9; ws.page_setup.scale=74; ws.row_dimensions[2].height=24; ws.page_setup.pageOrder="overThenDown"; ws.print_title_rows="5:5"
from openpyxl.worksheet.pagebreak import Break,ColBreak
cb=ColBreak(); cb.append(Break(id=3)); cb.append(Break(id=7)); ws.col_breaks=cb
ws.page_margins.left=ws.page_margins.right=0.4; ws.oddFooter.center.text="PAP v9 – Page &P of &N"
wb.save("/tmp/i02.xlsx"); soffice_pdf("/tmp/i02.xlsx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","ID"],["description",HEAD[1]],["owners",HEAD[2]],["owners",HEAD[3]],["timescale","Start"],["timescale","Finish"],["status","BRAG"],["progress",HEAD[7]],["outcome",HEAD[8]]],areas)
