"""h15 Excel: one sheet with a title over merged cells, recommendations in merged cells of the first column, real dates beside words, an empty row between recommendations, fills with words; a second sheet with the key."""
from cl import *
import openpyxl, datetime as dt; from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="h15"; ORG="Wexcombe County Council"; TITLE="Corporate Peer Challenge – Action Plan"; INSP="LGA Corporate Peer Challenge, November 2024"
C={"Complete":"completed","On Track":"on_track","Slipping":"delayed","Not Yet Due":"not_started"}; FI={"Complete":"BDD7EE","On Track":"C6E0B4","Slipping":"FFE699","Not Yet Due":"D9D9D9"}
def DT(y,m,d): return ("dt",dt.date(y,m,d))
PLAN=[("1","Recommendation 1: Write down, with partners, what Wexcombe should be like in 2040",[
("1a","Hold eight conversations in market towns and two online, and publish what was said.","Assistant Director – Strategy","T",DT(2025,5,30),"At least 900 residents take part, a fifth of them under 25","1,046 took part. Report went to Cabinet on 3 June.","Complete"),
("1b","Draft the 2040 vision with the five districts, the ICB and the university.","Chief Executive","T",DT(2025,12,19),"All partners adopt the vision by April 2026","Second draft is with partners. Two districts want to wait for the decision on reorganisation.","Slipping"),
("1c","Bring the Council Plan into line with the vision.","Assistant Director – Strategy / Performance Team","T:Assistant Director – Strategy//B:Performance Team",D("Q4 2025/26","2026-03-31"),"One page, twelve measures","","Not Yet Due")]),
("2","Recommendation 2: Make the medium term financial plan balance without reserves",[
("2a","Review the ten largest savings with someone from outside the service, and say of each whether it can be delivered.","Section 151 Officer","T",DT(2025,2,28),"No saving in the budget without a named owner and a date","Done. £3.2m of £19.4m was judged to be undeliverable and was replaced in the February budget.","Complete"),
("2b","Set up a transformation board which meets every month and can stop work.","Deputy Chief Executive (Resources)","T",REC("Monthly from March 2025","FREQ=MONTHLY","2025-03-01"),"","Seven meetings; one programme stopped, two merged.","On Track"),
("2c","Agree a plan for the high needs block with the Schools Forum.","Director of Children’s Services; Schools Forum","T:Director of Children’s Services//B:Schools Forum",DT(2025,9,30),"In-year deficit down to £6m by 2027/28","Forum asked for a third option, which officers will bring in December.","Slipping")]),
("3","Recommendation 3: Let scrutiny do its work earlier",[
("3a","Publish the forward plan for six months rather than for one.","Monitoring Officer","T",DT(2025,4,1),"Committees choose what to look at before it is decided","In place since the April edition.","Complete"),
("3b","Train scrutiny chairs and vice-chairs, with the Centre for Governance and Scrutiny.","Democratic Services","B",D("June 2025, refresher January 2026","2026-01-31",[("refresher","2026-01-31")]),"","Nine of eleven attended in June.","On Track"),
("3c","Ask each committee to name one topic a year for a task and finish group.","Cllr Dev Sandhu (Chair, Overview Committee)","P:Dev Sandhu|Chair, Overview Committee|Cllr",D("By annual council, May 2026","2026-05-31"),"Four reports a year, each with a response from the executive within two months","Topics agreed: bus franchising, SEND transport, coastal access.","On Track")]),
("4","Recommendation 4: Look after the people who work here",[
("4a","Run a staff survey, tell people the results within six weeks and let each directorate pick three things to put right.","Head of HR & OD","T",DT(2025,7,31),"Response of 65% or more","68% answered. Directorates’ lists published on 11 September.","Complete"),
("4b","Bring turnover of social workers and planners under 12%.","Corporate Leadership Team","B",DT(2026,3,31),"Turnover under 12% in both groups; agency spend down by £1.5m","Social workers 13.1%, planners 17.8%. Market supplement agreed for senior planners.","On Track"),
("4c","Publish the pay gaps by ethnicity and disability as well as sex.","Priya Venn, Head of HR & OD","P:Priya Venn|Head of HR & OD",D("From March 2026",None),"","","Not Yet Due")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="CPC Action Plan"; th=Side(style="thin",color="808080"); bd=Border(th,th,th,th)
ws["A1"]=f"{ORG}: {TITLE}"; ws.merge_cells("A1:H1"); ws["A1"].font=Font(bold=True,size=16); ws["A2"]=INSP+" (progress at 30 September 2025)"; ws.merge_cells("A2:H2")
H=["Peer team recommendation","Ref","Action","Responsible officer","Completion date","What will be different","Progress at September 2025","Status"]
for k,x in enumerate(H,1):
    c=ws.cell(4,k,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="3B3838"); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="center")
for k,w in zip("ABCDEFGH",[26,6,46,26,18,34,42,13]): ws.column_dimensions[k].width=w
r=5; areas=[]
for n,hd,acts in PLAN:
    r0=r; ga=[]
    for ref,de,ot,sp,ts,out,pr,st in acts:
        if isinstance(ts,tuple): v=ts[1]; txt=v.strftime("%d/%m/%Y"); ts=D(txt,str(v))
        else: v=ts["text"]
        if v=="From March 2026": ts=F(v,"2026-03-01")
        for k,x in enumerate([hd if r==r0 else None,ref,de,ot,v,out or None,pr or None,st],1):
            c=ws.cell(r,k,x); c.border=bd; c.alignment=Alignment(wrap_text=True,vertical="top")
            if k==5 and not isinstance(v,str): c.number_format="dd/mm/yyyy"; c.alignment=Alignment(horizontal="left",vertical="top")
            if k==8: c.fill=PatternFill("solid",fgColor=FI[st])
        alt={"Slipping":{"status":["at_risk"]},"Not Yet Due":{"status":["planned"]}}.get(st,{})
        if ref=="3c": alt=dict(alt,owners=[o("P:Dev Sandhu|Chair|Cllr|Overview Committee"),o("P:Dev Sandhu||Cllr")])
        if ref=="3a": alt=dict(alt,status=["embedded"])
        g=A(ref,de,ot,o(sp,ot),ts,out,pr,C[st],status_text=st,alt=alt or None)
        if ref=="3b": g["drop"]=["milestones"]; g["alt"]={"timescale":[D(ts["text"],"2025-06-30",[("refresher","2026-01-31")])]}
        ga.append(g); r+=1
    for q in range(r0,r): ws.row_dimensions[q].height=15*max(3 if q==r0+1 else 2,*[-(-len(str(ws.cell(q,k).value or ""))//w) for k,w in ((3,40),(6,29),(7,36),(4,22))])+4
    ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1); ws.cell(r0,1).font=Font(bold=True); r+=1
    areas.append(AREA(n,"recommendation",hd,hd.split(": ")[1],ga))
ws.freeze_panes="A5"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
k=wb.create_sheet("Key"); k.column_dimensions["A"].width=16; k.column_dimensions["B"].width=70; k.append(["Status","What it means"]); k["A1"].font=k["B1"].font=Font(bold=True)
for a,b in [("Complete","The action is finished and the officer has given evidence of it"),("On Track","Will be finished by its date"),("Slipping","Behind its date, or will be"),("Not Yet Due","Work has not begun, as planned")]: k.append([a,b]); k.cell(k.max_row,1).fill=PatternFill("solid",fgColor=FI[a])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["status",H[7]]],areas)
