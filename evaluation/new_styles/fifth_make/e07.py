"""e07 Excel: export of a board from a work management site. Board name, then for each group its name, a head, the items and a foot row with the group's dates; no numbers; person column with names, initials or teams; status words with the site's own colours, priority, timeline as two date columns, success measure, notes; a second sheet of updates as the site writes it."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import *
NAME="e07"; ORG="Ridgemoor Learning Trust"; TITLE="Trust Improvement Plan 2025/26"
ST={"Done":("completed","00C875"),"Working on it":("in_progress","FDAB3D"),"Stuck":("on_hold","E2445C"),"Not started":("not_started","C4C4C4"),"In review":("in_progress","A25DDC"),"":("unknown",None)}
PLAN=[("Priority 1: A knowledge-rich curriculum in every school",[
 ("Agree trust-wide schemes of work for Key Stage 3 history, geography and science","Hannah Moss","Working on it","High","2025-09-01","2026-07-17","Schemes in use in all four secondary schools","History done, geography out for comment. Science waits for the new head of department at Elmswater"),
 ("Train all primary teachers in the phonics programme","Joe Tindall","Done","High","2025-09-01","2025-10-24","88% pass the phonics check in June 2026",""),
 ("Moderate writing across schools in Years 2 and 6","Joe Tindall, Primary Headteachers","Working on it","Medium","2025-11-03","2026-05-22","","Autumn round on 18 November"),
 ("Run a reading ages test for Years 7 and 8 and share results with parents","Hannah Moss","In review","Medium","2025-09-15","2025-11-14","Every pupil below 10 years gets an intervention","Tests finished; 214 pupils below 10 years"),
 ("Buy one homework platform to replace three","Digital Team","Stuck","Low","2025-10-01","2025-12-19","","Existing contract at Hartley cannot be ended before August"),
 ("Visit two trusts with strong outcomes in mathematics","Hannah Moss","Not started","Low","2026-01-12","2026-02-13","","")]),
("Priority 2: Attendance and behaviour",[
 ("Appoint an attendance lead in each school and train them together","Gareth Ionescu","Done","High","2025-07-01","2025-09-05","Absence falls to 6.1% (7.4%)","All nine in post"),
 ("Weekly attendance meeting with the same agenda","Gareth Ionescu","Working on it","High","2025-09-08","2026-07-17","","Eight of nine schools hold it"),
 ("Home visits for all pupils who miss more than 15 days","Attendance Leads","Working on it","High","2025-10-06","2026-07-17","Severe absence falls by a third","61 visits so far"),
 ("Review the behaviour policy and consult pupils, parents and unions","Ms P. Achebe","In review","Medium","2025-09-22","2025-12-12","","340 replies from parents"),
 ("Open a trust provision for pupils at risk of exclusion","Gareth Ionescu, Ms P. Achebe","Stuck","High","2025-10-01","2026-04-13","Permanent exclusions halve","Planning permission for change of use has been refused; appeal goes in by 30 November")]),
("Priority 3: Pupils with SEND and disadvantaged pupils",[
 ("Audit of pupil premium spending in all schools by an external reviewer","Clare Bannister","Working on it","Medium","2025-10-13","2026-01-30","","Five schools visited"),
 ("SENCo network: half-termly meetings with a shared action","Clare Bannister","Working on it","Medium","2025-09-18","2026-07-02","",""),
 ("Write a one-page profile for each pupil at SEN Support","SENCos","Working on it","High","2025-09-01","2025-12-19","Teachers know and use the profile (pupil survey 80%)","1,020 of 1,390 written"),
 ("Recruit a trust speech and language therapist","Clare Bannister, HR","Stuck","High","2025-06-02","2025-10-31","","Two rounds of adverts and no applicants. Now looking at buying two days a week from the NHS"),
 ("Uniform swap shop at each school","","Done","Low","2025-07-07","2025-09-05","","")]),
("Priority 4: People",[
 ("Flexible working pilot at Elmswater and Hartley","Naledi Okoro","Working on it","Medium","2025-09-01","2026-03-27","Staff turnover under 14%","16 staff have asked, 13 agreed"),
 ("Early career teachers’ programme, with a trust mentor day each term","Naledi Okoro","Working on it","High","2025-09-01","2026-07-17","All ECTs stay for a second year",""),
 ("Equality objectives: publish and report to Trustees","Naledi Okoro","Done","Medium","2025-09-01","2025-10-10","",""),
 ("Staff survey","Naledi Okoro","Not started","Medium","2026-01-19","2026-02-06","75% would recommend the Trust",""),
 ("Succession plan for headteachers","CEO","","High","","","","For the remuneration committee")]),
("Priority 5: Estates, finance and governance",[
 ("Condition surveys of all roofs and a five-year capital plan","Estates Team","Working on it","High","2025-06-16","2026-01-30","","Survey of Elmswater sports hall found loose panels. Hall closed until 1 December"),
 ("Join the three catering contracts into one tender","Tom Surridge","Working on it","Medium","2025-10-01","2026-04-24","Saving of £110,000 a year","Pre-market day held with seven firms"),
 ("Cyber essentials certificate","Digital Team","In review","High","2025-08-04","2025-11-28","Certificate held by all schools","Assessor has asked for more evidence on two-factor log-in for governors"),
 ("External review of governance","Chair of Trustees","Not started","Medium","2026-02-02","2026-06-30","",""),
 ("Integrated curriculum and financial planning in all secondary schools","Tom Surridge, Secondary Headteachers","Working on it","High","2025-11-10","2026-02-27","Contact ratio of 0.78","")])]
OW={"Ms P. Achebe":"P:P. Achebe||Ms","Primary Headteachers":"T:Primary Headteachers","Secondary Headteachers":"T:Secondary Headteachers","Attendance Leads":"T:Attendance Leads","SENCos":"T:SENCos","CEO":"T:CEO","Chair of Trustees":"T:Chair of Trustees","HR":"B:HR","Digital Team":"B:Digital Team","Estates Team":"B:Estates Team"}
GC=["579BFC","00C875","FDAB3D","A25DDC","E2445C"]
H=["Name","Person","Status","Priority","Timeline - Start","Timeline - End","Success measure","Notes"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title=TITLE.lower().replace("/","-")[:31]; thin=Side(style="thin",color="D0D4E4"); bd=Border(thin,thin,thin,thin)
ws["A1"]=TITLE; ws["A1"].font=Font(size=20); ws["A2"]=ORG+". Five priorities agreed by Trustees on 10 July 2025. Owners keep their items up to date; the executive looks at the board on the first Monday of the month."; ws["A2"].font=Font(color="808080")
r=4; areas=[]
for gi,(g,items) in enumerate(PLAN):
    c=ws.cell(r,1,g); c.font=Font(bold=True,size=14,color=GC[gi]); r+=1
    for k,x in enumerate(H): c=ws.cell(r,k+1,x); c.fill=PatternFill("solid",fgColor="F5F6F8"); c.border=bd
    r+=1; ga=[]
    for j,(nm,pe,st,pri,a,b,me,no) in enumerate(items,1):
        A_,B_=[dt.datetime.fromisoformat(x) if x else None for x in(a,b)]
        for k,x in enumerate([nm,pe or None,st or None,pri,A_,B_,me or None,no or None]):
            c=ws.cell(r,k+1,x); c.border=bd; c.alignment=Alignment(vertical="top",wrap_text=k in(0,6,7))
            if k in(4,5) and x: c.number_format="yyyy-mm-dd"
        if st: c=ws.cell(r,3); c.fill=PatternFill("solid",fgColor=ST[st][1]); c.font=Font(color="FFFFFF")
        c=ws.cell(r,4); c.fill=PatternFill("solid",fgColor={"High":"401694","Medium":"5559DF","Low":"579BFC"}[pri]); c.font=Font(color="FFFFFF")
        ow=[]
        for x in [x for x in pe.split(", ") if x]: ow+=o(OW.get(x,"P:"+x))
        ts=R(f"{a} – {b}",a,b) if a else None; m={"drop":["ref","timescale_text"],"alt":{}}
        if ts: m["alt"]["timescale"]=[D(b,b)]
        if st=="Stuck": m["alt"]["status"]=["at_risk","delayed","off_track"]
        if st in("Working on it","In review"): m["alt"]["status"]=["on_track"] if st!="In review" else ["on_track","completed"]
        if st=="Not started": m["alt"]["status"]=["planned"]
        m={k:v for k,v in m.items() if v}
        n=g.split(":")[0][-1]
        ga.append(A(f"{n}.{j}",nm,pe,ow,ts,me,no,ST[st][0],None,**m)); r+=1
    ds=[x[4] for x in items if x[4]]; de=[x[5] for x in items if x[5]]
    for k,x in((5,min(ds)),(6,max(de))): c=ws.cell(r,k,dt.datetime.fromisoformat(x)); c.number_format="yyyy-mm-dd"; c.font=Font(color="808080")
    r+=3; areas.append(AREA(n,"priority",g,g.split(": ",1)[1],ga))
for L,w in zip("ABCDEFGH",[58,30,16,11,15,15,38,60]): ws.column_dimensions[L].width=w
ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
u=wb.create_sheet("updates"); u.append(["Item Name","Content Type","User","Created At","Update Content"])
for x in [["Cyber essentials certificate","Update","Digital Team","2025-11-06 08:12","Sent screenshots to the assessor"],["Home visits for all pupils who miss more than 15 days","Update","Gareth Ionescu","2025-11-04 16:40","Please log visits the same day"],["Home visits for all pupils who miss more than 15 days","Reply","Attendance Leads","2025-11-05 09:03","Will do"]]: u.append(x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["description",H[0]],["owners",H[1]],["status",H[2]],["timescale",H[4]],["timescale",H[5]],["outcome",H[6]],["progress",H[7]]],areas)
