"""f08 Excel: monthly updates. A county's adult social care plan after a CQC assessment; one sheet with four columns of monthly updates (newest first), status before them, merged theme cell at the left, real dates as dates; a key sheet and a change log, which hold no actions; freeze panes, filter."""
from cl import *
import datetime as dt
from openpyxl import Workbook; from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="f08"; ORG="Hartsmoor County Council"; TITLE="Adult Social Care Assurance Tracker"; INSP="CQC local authority assessment, report published 12 June 2025"
ST={"On plan":("on_track","A9D08E"),"Watch":("at_risk","FFE699"),"Off plan":("off_track","F8CBAD"),"Closed":("completed","9BC2E6"),"Future":("planned","EDEDED")}
X=lambda y,m,d: dt.date(y,m,d)
PLAN=[("1 Working with people",[
 ("ASC-01","Cut the number of people who wait for a Care Act assessment from 1,240 to under 400, by triage within two working days, a trusted-assessor scheme with three home care providers and a duty rota for therapists","AD Community Services\nPrincipal Occupational Therapist","T:AD Community Services//T:Principal Occupational Therapist",X(2026,3,31),"Median wait 28 days","Watch",["612 waiting. Median 51 days. North team has lost two agency workers.","688 waiting.","801 waiting. Trusted assessors signed off 44.","944 waiting; triage began 4 Aug."]),
 ("ASC-02","Offer a carer’s assessment in its own right to all 3,100 carers known to us and to the carers’ centre","Commissioning Manager (Carers), Hartsmoor Carers’ Centre","T:Commissioning Manager (Carers)//B:Hartsmoor Carers’ Centre",X(2026,6,30),"2,000 assessments a year","On plan",["187 done this month, the best so far.","140 done.","Letters to 1,500.",""]),
 ("ASC-03","Write to people in words that they understand: redo the 41 standard letters with the Co-production Group","Co-production Lead","T",X(2025,10,31),"All 41; reading age 11","Closed",["Closed at Board 20 Nov.","Last nine are live.","22 live.","12 live."]),
 ("ASC-04","Review every direct payment that has built up more than eight weeks’ money","Direct Payments Team","B",None,"","Watch",["No date yet: depends on finance system.","","",""])]),
("2 Providing support",[
 ("ASC-05","Commission 60 units of extra care in the east of the county, where there is none, with Wold & Fen Housing","Head of Integrated Commissioning / Wold & Fen Housing","T:Head of Integrated Commissioning//B:Wold & Fen Housing",X(2027,9,30),"60 units open","On plan",["Planning permission granted 6 Nov.","Pre-app advice was good.","Site survey.","Site agreed by Cabinet."]),
 ("ASC-06","Bring home all adults with a learning disability who are in hospital beyond the date when they could leave","Transforming Care Programme Manager; Dr Ifeoma Bright","T:Transforming Care Programme Manager//P:Ifeoma Bright||Dr",X(2025,12,31),"From 9 to no more than 2","Off plan",["6. One move fell through as the provider handed back the contract; Court of Protection hearing is on 9 Jan.","6.","7.","8."]),
 ("ASC-07","Publish a market position statement and hold provider forums every two months","Market Development Officer","T",X(2025,9,30),"Statement on the web","Closed",["","Closed.","Published 26 Sept.","Draft out."])]),
("3 Ensuring safety",[
 ("ASC-08","Finish 85% of safeguarding enquiries in 90 days, with a weekly panel for all beyond 60","Safeguarding Adults Service Manager","T",X(2026,1,31),"85% (57% in June)","Watch",["74%","72%","69%","61%"]),
 ("ASC-09","Clear the queue of 890 Deprivation of Liberty Safeguards applications that have been looked at by nobody, highest risk first","DoLS Lead","T",X(2026,12,31),"No high-risk case waits over 21 days","On plan",["Queue 702, high 31.","Queue 745, high 52.","Queue 800.","12 more best interests assessors signed up."]),
 ("ASC-10","Agree with both hospitals who does what when someone is discharged at a weekend","Hospital Discharge Manager","T",X(2026,2,27),"","Future",["","","",""])]),
("4 Leadership",[
 ("ASC-11","Let a practice assurance framework begin: 30 case audits a month, with a call to the person","Principal Social Worker","T",X(2025,9,1),"30 a month","On plan",["30 of 30.","28 of 30.","26 of 30. First report to DMT.","Tool tested."]),
 ("ASC-12","Hold a “you said, we did” with staff in each locality every quarter, led by the DASS","Executive Director (DASS) & Cllr Winifred Stott","T:Executive Director (DASS)//P:Winifred Stott||Cllr",X(2025,12,19),"Staff survey: 70% feel heard","On plan",["Fourth locality 3 Dec.","Third held.","Two held.",""]),
 ("ASC-13","Fill the three vacant posts of team manager for good","HR Business Partner","T",X(2025,11,30),"No agency managers","Off plan",["One filled. Two went to second advert; nobody could be appointed.","Interviews 17 Oct.","Adverts out.",""])])]
wb=Workbook(); ws=wb.active; ws.title="Tracker"; th=Side(style="thin",color="A6A6A6"); bd=Border(left=th,right=th,top=th,bottom=th)
H=["CQC theme","Line","What we will do","Success measure","Lead(s)","Finish by","Rating","Nov 25 update","Oct 25 update","Sept 25 update","Aug 25 update"]
for k,w in zip("ABCDEFGHIJK",(16,9,56,24,30,13,10,34,28,28,28)): ws.column_dimensions[k].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(size=16,bold=True); ws.row_dimensions[2].height=24; ws["A3"]=INSP; ws["A4"]="Updates are due from leads by noon on the 14th of the month. Newest first. Do not overwrite an old update."; ws["A4"].font=Font(italic=True,color="7F7F7F")
for j,x in enumerate(H): c=ws.cell(6,j+1,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="203764" if j<7 else "8497B0"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
r=7; areas=[]
for hd,acts in PLAN:
    r0=r; ga=[]
    for ref,de,ot,sp,due,out,st,up in acts:
        for j,x in enumerate([None,ref,de,out or None,ot,due,st]+[u or None for u in up]):
            c=ws.cell(r,j+1,x); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top")
        if due: ws.cell(r,6).number_format="dd mmm yyyy"
        else: ws.cell(r,6).value="To be agreed"
        ws.row_dimensions[r].height=15*max(-(-len(de)//48),*(-(-len(u)//24) for u in up),-(-len(ot)//25),2); ws.cell(r,7).fill=PatternFill("solid",fgColor=ST[st][1]); r+=1
        ts=D(due.strftime("%d %b %Y"),due.isoformat()) if due else K("unknown","To be agreed")
        alt={}
        if st=="Off plan": alt["status"]=["delayed"]
        if st=="Future": alt["status"]=["not_started"]
        if "(Carers)" in ot: alt["owners"]=[o("T:Commissioning Manager|Carers//B:Hartsmoor Carers’ Centre"),o("T:Commissioning Manager (Carers)|Hartsmoor Carers’ Centre")]
        if "(DASS)" in ot: alt["owners"]=[o("T:Executive Director|DASS//P:Winifred Stott||Cllr"),o("T:Executive Director//P:Winifred Stott||Cllr")]
        g=A(ref,de,ot,o(sp,ot),ts,out,None,ST[st][0],status_text=st,alt=alt or None,drop=["progress"]+([] if due is None else ["timescale_text"]))
        for k,u in zip(("m11","m10","m9","m8"),up):
            if u: g[k]=u
        ga.append(g)
    ws.merge_cells(start_row=r0,start_column=1,end_row=r-1,end_column=1); c=ws.cell(r0,1,hd); c.font=Font(bold=True); c.alignment=Alignment(wrap_text=True,vertical="center"); c.fill=PatternFill("solid",fgColor="D9E1F2")
    areas.append(AREA(hd[0],"theme",hd,hd[2:],ga))
ws.freeze_panes="D7"; ws.auto_filter.ref=f"A6:K{r-1}"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.oddHeader.left.text=ORG; ws.oddFooter.right.text="&P/&N"; ws.print_title_rows="6:6"
k=wb.create_sheet("Ratings"); k.append(["Rating","What it means"])
for a,b in (("Closed","Assurance Board has agreed that it is finished"),("On plan","Will be finished by the date"),("Watch","May not be finished by the date"),("Off plan","Will not be finished by the date, or the date has passed"),("Future","Work is not due to begin yet")): k.append([a,b])
l=wb.create_sheet("Change log"); l.append(["Date","Change","Agreed by"])
for a in ((X(2025,9,18),"ASC-07 finish date moved from 31 Aug to 30 Sept","Assurance Board"),(X(2025,10,16),"ASC-13 added","Executive Director (DASS)")): l.append(a)
for w_ in (k,l): w_.column_dimensions["A"].width=14; w_.column_dimensions["B"].width=60
for c in l["A"][1:]: c.number_format="dd/mm/yyyy"
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["area","ref","description","outcome","owners","timescale","status","m11","m10","m9","m8"],H))),areas)
