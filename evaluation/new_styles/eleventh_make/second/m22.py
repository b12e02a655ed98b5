"""m22: Excel printed to PDF by LibreOffice, A4 upright, without fitting to the page: columns go on on later pages (down, then over); the head is printed again on each page but the first columns are not; areas are bands that are merged over the columns of the first strip only; a few cells empty."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
from openpyxl.worksheet.pagebreak import Break,ColBreak
NAME="m22"; ORG="Tidebury Borough Council"; TITLE="Homelessness and Rough Sleeping Strategy: delivery plan"; INSP=None
S={"Complete":("completed",None),"Moving well":("on_track",["in_progress"]),"Behind":("delayed",["off_track","at_risk"]),"Yet to start":("not_started",None),"On hold":("on_hold",None)}
P_=[("Strand 1 – Prevent homelessness early","Prevent homelessness early","1",[
("1.01","Ring every tenant who is two months in arrears before a notice is served.","Income Recovery Manager","T",K("ongoing","Ongoing"),"Evictions for arrears down by a third","Moving well","Evictions fell from 44 to 31 in the year to June."),
("1.02","Place a housing adviser in the county court on possession days and in two foodbanks.","Citizens’ Rights Tidebury","B",D("July 2025","2025-07-31"),"150 households helped to stay put","Complete","Court desk opened on 7 July. Foodbanks followed a week later."),
("1.03","Agree with the prison and with probation that no one is released on a Friday without an address.","Head of Housing Options & Probation","T:Head of Housing Options//B:Probation",D("31/12/2025","2025-12-31"),"","Behind","Prison governor changed in May."),
("1.04","Offer mediation to families before a young person is asked to leave.","Youth Homelessness Lead, Joe Fanshawe","P:Joe Fanshawe|Youth Homelessness Lead",F("From October 2025","2025-10-01"),"60 families a year take part","Yet to start","")]),
("Strand 2 – Get people out of temporary accommodation","Get people out of temporary accommodation","2",[
("2.01","Cut the number of families in nightly paid rooms to nil.","Director of Housing","T",D("end of March 2026","2026-03-31"),"No family in a single room for more than six weeks","Behind","62 families on 1 September. It was 71 a year ago."),
("2.02","Lease 45 homes from private landlords on five-year terms with the rent guaranteed.","Private Sector Team","B",R("2025-27","2025-01-01","2027-12-31"),"45 homes let","Moving well","17 are let; another 9 have been inspected."),
("2.03","Inspect each room that we use twice a year and publish what we find.","Environmental Health Manager","T",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"All rooms free of serious hazards","Moving well",""),
("2.04","Convert the former registry office into eleven flats.","Capital Programme Board","B",D("Planning Nov 2025, finish Feb 2027","2027-02-28",(("Planning","2025-11-30"),("finish","2027-02-28"))),"Eleven flats, two of which are step-free","On hold","Bat survey found a roost. Nothing can be done before May."),
("2.05","Review the allocations policy so that working households in temporary accommodation are not passed over.","Cllr Philippa Swann / Policy Officer","P:Philippa Swann||Cllr//T:Policy Officer",D("Cabinet, 14 January 2026","2026-01-14"),"","Moving well","Consultation closed with 318 replies.")]),
("Strand 3 – End rough sleeping","End rough sleeping","3",[
("3.01","Keep the outreach team going out at five in the morning, every day of the week.","St Breaca’s Trust","B",D("2025/26","2026-03-31"),"Everybody found is spoken to within 24 hours","Moving well","All new people were seen in a day in August."),
("3.02","Open twelve Housing First tenancies with a support worker for every six people.","Rough Sleeping Coordinator","T",D("Q3 2025/26","2025-12-31"),"Ten of twelve keep their home for two years","Behind","Seven tenancies so far because few one-bedroom homes come up."),
("3.03","Give a GP appointment to anybody who sleeps rough, with or without papers.","Harbour Primary Care Network","B",K("immediate","Now"),"","Complete","In place at both surgeries."),
("3.04","Set up a lived experience panel and pay those who sit on it.","Rough Sleeping Coordinator","T",D("by Christmas 2025","2025-12-25"),"Six meetings a year","Yet to start","")])]
H=["Line","Planned work","Responsible","Finish by","What we expect to see","Position","Notes for the Homelessness Forum"]
wb=Workbook(); ws=wb.active; ws.title="Delivery plan"; th=Side(style="thin",color="444444"); BD=Border(left=th,right=th,top=th,bottom=th)
for j,w in enumerate((7,38,23,19,36,14,64),1): ws.column_dimensions[chr(64+j)].width=w
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=13); ws["A3"]="Monitoring return, September 2025"
for j,x in enumerate(H,1):
    c=ws.cell(5,j,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="BDD7EE"); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="center")
r=6; areas=[]
for hd,ti,n,rows in P_:
    ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=3); c=ws.cell(r,1,hd); c.font=Font(bold=True); ws.row_dimensions[r].height=20
    for j in range(1,8): ws.cell(r,j).fill=PatternFill("solid",fgColor="EDEDED"); ws.cell(r,j).border=BD
    r+=1; ga=[]
    for ref,desc,ot,sp,ts,out,stt,pr in rows:
        for j,x in enumerate((ref,desc,ot,ts["text"],out,stt,pr),1):
            c=ws.cell(r,j,x or None); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top"); c.number_format="@"
        ws.row_dimensions[r].height=52; r+=1; drop=[]; alt={}
        if S[stt][1]: alt["status"]=S[stt][1]
        if ref=="2.02": alt["timescale"]=[R(ts["text"],"2025-04-01","2027-03-31")]
        if ref=="2.05": drop.append("milestones")
        if ref=="3.04": alt["timescale"]=[D(ts["text"],"2025-12-24"),D(ts["text"],"2025-12-31"),K("unknown",ts["text"])]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,pr or None,S[stt][0],status_text=stt,alt=alt or None,drop=drop or None))
    areas.append(AREA(n,"other",hd,ti,ga))
ws.print_title_rows="5:5"; ws.page_setup.paperSize=9; ws.page_setup.orientation="portrait"; ws.col_breaks=ColBreak(); 
for i in (3,6): ws.col_breaks.append(Break(id=i))
ws.oddFooter.center.text="Tidebury monitoring return &P/&N"; ws.page_margins.left=ws.page_margins.right=0.5
src="/tmp/plans/m22.xlsx"; wb.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["status",H[5]],["progress",H[6]]],areas)
