from lib import *
import sys; ONLY=set(sys.argv[1:])
def on(n): return not ONLY or n in ONLY
# g41 months as coloured cells beside the tasks
if on("g41"):
    d=Doc("g41-months-beside","Tollgate Academies","Curriculum Project Plan","desc=Task|own=Task lead|prog=Remarks|effort=Effort",
     [("1","other","Stage 1: Find out","Find out","""
Ask all subject leaders what they teach and when | Imogen Vale | Form is online | 3 weeks || P ;; none ;; 
Compare with two other trusts | Raj & Imogen | Visits agreed | 4 weeks || P:Raj//P:Imogen~P:Raj//P:Imogen Vale ;; none ;; 
Report to the heads | Imogen Vale | | 1 week || P ;; none ;; 
"""),("2","other","Stage 2: Write","Write","""
Write units for Years 3 to 6 | Subject Leaders | Science first | 12 weeks || T ;; none ;; 
Test units in four classes | Raj | | 6 weeks || P ;; none ;; 
""")],drop=["ref"])
    import openpyxl; from openpyxl.styles import PatternFill, Font, Alignment
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Gantt"; ws["A1"]=d.title; ws["A1"].font=Font(bold=True,size=16); ws["A2"]=d.org
    for j,x in enumerate(d.head,1): ws.cell(4,j,x).font=Font(bold=True); ws.merge_cells(start_row=4,end_row=5,start_column=j,end_column=j)
    ws.cell(4,5,"AUTUMN"); ws.merge_cells("E4:H4"); ws.cell(4,9,"SPRING"); ws.merge_cells("I4:K4")
    for j,x in enumerate("S O N D J F M".split(),5): ws.cell(5,j,x); ws.column_dimensions[ws.cell(5,j).column_letter].width=4
    bars=[(5,5),(6,6),(7,7),(7,10),(10,11)]; r=6; b=0
    for n,k,h,t,R in d.areas:
        ws.cell(r,1,h).font=Font(bold=True); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=4); r+=1
        for row in R:
            for j,x in enumerate(row,1): ws.cell(r,j,x or None)
            for j in range(bars[b][0],bars[b][1]+1): ws.cell(r,j).fill=PatternFill("solid",fgColor="4F81BD")
            b+=1; r+=1
    for L,w in zip("ABCD",(48,18,22,10)): ws.column_dimensions[L].width=w
    wb.save(path(d.name,"xlsx")); d.write()
# g42 Opened on, Closed on, Deadline
if on("g42"):
    d=Doc("g42-opened-closed-deadline","Weaverton Borough Council","Cyber Security Action Register","ref=ID|opened=Opened on|team=Team|severity=Severity|desc=Corrective action|own=Assignee|closed=Closed on|ts=Deadline|stat=Stage",
     [(None,"other",None,None,"""
CS-1 | 06/01/2025 | Networks | High | Turn off the old remote access service | Ade Bankole | 20/02/2025 | 28/02/2025 | Closed || P ;; 2025-02-28 ;; completed
CS-2 | 06/01/2025 | Networks | Low | Label the switches on all floors | Network Team | | 30/06/2025 | Open || B ;; 2025-06-30 ;; not_started/planned/in_progress/unknown
CS-3 | 13/01/2025 | Service desk | High | Ask all staff to use a second factor | Wilma Krantz | | 30/04/2025 | In hand || P ;; 2025-04-30 ;; in_progress
CS-4 | 20/01/2025 | Applications | Medium | Patch the payments server each month | Ade Bankole | | 31/03/2025 | Open || P ;; 2025-03-31 ;; not_started/planned/in_progress/unknown
CS-5 | 03/02/2025 | Service desk | Medium | Run a test with false phishing mails | Wilma Krantz | 14/05/2025 | 30/05/2025 | Closed || P ;; 2025-05-30 ;; completed
""")])
    chrome_pdf(page(hbody(d),d.title),d.name); d.write()
# g43 the measure against a threat is the action
if on("g43"):
    d=Doc("g43-threat-and-measure","Ferrybridge Sports Trust","Threats and measures, season 2025/26","ref=No|answers=Threat|approach=Approach|desc=What we are doing to reduce it|own=Holder|ts=Finish|stat=Position",
     [(None,"other",None,None,"""
T1 | Too few lifeguards for the summer | Reduce | Train twelve sixth-formers at Easter | Pool Manager | 30/04/2025 | Complete || T ;; 2025-04-30 ;; completed
T2 | The boiler may fail in the cold months | Reduce | Replace the burner and keep a spare pump | Estates Team | 30/09/2025 | In progress || B ;; 2025-09-30 ;; in_progress
T3 | Members leave for the new private gym | Reduce | Offer a joint card with the council's pools | Lena Marchetti | 31/10/2025 | Planned || P ;; 2025-10-31 ;; planned
T4 | A key sponsor may go | Share | Ask four firms to sponsor one event each | Lena Marchetti | 31/12/2025 | In progress || P ;; 2025-12-31 ;; in_progress
T5 | The pitch floods each winter | Accept | Move winter games to the school | Fixtures Secretary | 01/11/2025 | Planned || T ;; 2025-11-01 ;; planned
""")])
    docx_all(d,[1.2,5.5,2,7,3.5,2.8,2.8]); d.write()
# g44 probability, severity, rating are scores
if on("g44"):
    d=Doc("g44-scores-are-no-status","Coldharbour Primary School","Educational visits: risks and controls","prob=Probability|sev=Severity|rating=Rating|answers=Hazard|desc=Control to put in place|own=Staff member|noted=Noted",
     [("1","other","Before the visit","Before the visit","""
3 | 4 | 12 | Coach has no seat belts | Use firms on the approved list only | Visits Coordinator | 02/09/2025 || T ;; none ;; 
2 | 5 | 10 | Pupil with an allergy is not known to the venue | Send the medical sheet to the venue a week before | School Nurse | 02/09/2025 || T ;; none ;; 
4 | 2 | 8 | Parents do not know the return time | Text parents from the coach | Megan Shore | 05/09/2025 || P ;; none ;; 
"""),("2","other","On the visit","On the visit","""
2 | 5 | 10 | Child is lost in a crowd | Count at every door and give out wrist bands | Megan Shore | 05/09/2025 || P ;; none ;; 
3 | 3 | 9 | Slips on wet rocks | Walk the route first and keep off the north steps | Visits Coordinator | 09/09/2025 || T ;; none ;; 
""")],drop=["ref"])
    d.areas=[(None,)+a[1:] for a in d.areas]
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g45 Classification is no owner
if on("g45"):
    d=Doc("g45-classification","Hexley Town Council","Climate risks and responses","ref=ID|class=Classification|answers=Risk|likelihood=Likelihood (1-5)|desc=Response|ts=Complete by",
     [(None,"other",None,None,"""
1 | Reputational | Residents think that nothing is done | 3 | Publish a short report each spring | 30/04/2026 || - ;; 2026-04-30 ;; 
2 | Financial | Energy prices double | 4 | Buy a fixed tariff for three years | 31/12/2025 || - ;; 2025-12-31 ;; 
3 | Environmental | The brook floods the depot | 3 | Move salt and fuel to the upper yard | 31/10/2025 || - ;; 2025-10-31 ;; 
4 | Technical | Chargers for vans fail in frost | 2 | Keep two diesel vans until 2027 | 31/03/2026 || - ;; 2026-03-31 ;; 
5 | Financial | Grant ends | 4 | Bid to the county fund | 30/11/2025 || - ;; 2025-11-30 ;; 
""")],drop=["timescale_text"])
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Risks"; xl_sheet(ws,d,1,[6,16,36,12,40,14],lambda c,i,j,x:(uk(c,x) if j==6 else None)); wb.save(path(d.name,"xlsx")); d.write()
# g46 how measured, where reported are no owners
if on("g46"):
    d=Doc("g46-how-measured","Isle Counties Joint Waste Board","Recycling Deliverables 2025/26","desc=Deliverable|measure=How measured|reported=Where reported|ts=Finish date|need=Mandatory?",
     [("1","priority","Priority 1. Food waste","Food waste","""
Caddies delivered to all 64,000 homes | Delivery count | Contract meeting | 31 May 2025 | Mandatory || - ;; 2025-05-31 ;; 
Weekly collections in every round | Missed bins | Public dashboard | 30 September 2025 | Mandatory || - ;; 2025-09-30 ;; 
Flats trial in ten blocks | Tonnage | Officer group | 31 December 2025 | Desirable || - ;; 2025-12-31 ;; 
"""),("2","priority","Priority 2. Repair and reuse","Repair and reuse","""
Reuse shop opened at the northern site | Sales | Annual report | 31 October 2025 | Desirable || - ;; 2025-10-31 ;; 
Six repair cafés held | Attendance | Annual report | 31 March 2026 | Desirable || - ;; 2026-03-31 ;; 
""")],drop=["ref","measure"])
    docx_all(d,[9,4,4.5,4.5,3]); d.write()
# g47 owner with a reason
if on("g47"):
    d=Doc("g47-owner-and-why","Linden Grove School","Exams 2026: what could go wrong","ref=#|answers=If this happens|own=Owned by|desc=Then we do this|prob=Probability",
     [(None,"other",None,None,"""
1 | If the invigilators fall ill then rooms cannot open | Exams Officer, who books them and has their numbers | Keep six reserves on call each week | Medium, as flu is common in May and June || T:Exams Officer ;; none ;; 
2 | If the power fails then online papers stop | Site Manager because he has the keys to the generator | Test the generator before each session and fill the tank | Low, since the line was renewed last year || T:Site Manager ;; none ;; 
3 | If pupils are late then they lose time | Heads of Year - they know the families best | Send a minibus round the two far villages | High, as the bus was late nine times this term || T:Heads of Year ;; none ;; 
4 | If a paper leaks then results are void | Tamsin Boyle, Deputy Head. She is the link with the exam board | Count and sign for packets twice, with two keys | Low, as packets are in the strong room || P:Tamsin Boyle|Deputy Head ;; none ;; 
""")],drop=["owner_text"])
    docx_all(d,[1,6.5,6.5,6.5,5]); d.write()
# g48 themes come and go
if on("g48"):
    d=Doc("g48-theme-unsorted","Tamarside District Council","Annual Governance Statement: actions for 2025/26","ref=No|desc=Improvement action|theme=Theme|own=Lead|ts=Target|stat=Status".replace("theme=","area="),
     [(None,"other",None,None,"""
1 | Update the register of contracts | Procurement | Head of Commissioning | 31 May 2025 | Complete || T ;; 2025-05-31 ;; completed
2 | Train members on declaring interests | Standards | Monitoring Officer | 30 June 2025 | Complete || T ;; 2025-06-30 ;; completed
3 | Publish spending over £500 each month | Procurement | Hugo Lamb | Monthly | Ongoing || P ;; REC FREQ=MONTHLY . . ;; ongoing
4 | Test the business continuity plan | Resilience | Hugo Lamb | 31 October 2025 | Not started || P ;; 2025-10-31 ;; not_started
5 | Rewrite the code of conduct for officers | Standards | Monitoring Officer | 30 November 2025 | In progress || T ;; 2025-11-30 ;; in_progress
6 | Agree who stands in for each director | Resilience | Chief Executive | 30 September 2025 | In progress || T ;; 2025-09-30 ;; in_progress
7 | Check suppliers for modern slavery | Procurement | Head of Commissioning | 31 December 2025 | Not started || T ;; 2025-12-31 ;; not_started
""")],bycol=[(None,"theme","Procurement","Procurement"),(None,"theme","Standards","Standards"),(None,"theme","Resilience","Resilience")])
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g49 fills that are the site's own colours
if on("g49"):
    d=Doc("g49-own-colours","Greenacre Council","Museums Forward Plan: actions","ref=No|desc=Action|own=Who|ts=Due|stat=Stage",
     [("1","other","Aim 1: More visitors","More visitors","""
1 | Open one evening a week | Museum Manager | 30/06/2025 | Scoping || T ;; 2025-06-30 ;; not_started/planned/in_progress/unknown
2 | Lend boxes of objects to schools | Oona Sharpe | 30/09/2025 | Under review || P ;; 2025-09-30 ;; in_progress/unknown
3 | Put 500 objects online | Oona Sharpe | 31/12/2025 | In progress || P ;; 2025-12-31 ;; in_progress
"""),("2","other","Aim 2: Safe collections","Safe collections","""
4 | Move paintings out of the cellar | Museum Manager | 31/05/2025 | Completed || T ;; 2025-05-31 ;; completed
5 | Write an emergency plan | Volunteers | 31/10/2025 | Scoping || B~T ;; 2025-10-31 ;; not_started/planned/in_progress/unknown
""")])
    col={"Scoping":"#f4b6c2","Under review":"#9ad0f5","In progress":"#c9a9e0","Completed":"#d9c8a9"}
    chrome_pdf(page(hbody(d,cell=lambda i,j,x: f'<td style="background:{col[x]};-webkit-print-color-adjust:exact">{x}</td>' if j==4 else None),d.title),d.name); d.write()
# g50 links to principles are no owners
if on("g50"):
    d=Doc("g50-linked-principles","Cotterham Council","Workforce Strategy Delivery Plan","desc=Action|links=Links to principle(s)|own=Responsible|measure=Measurement|ts=Timeline",
     [("1","theme","Theme 1: Attract","Attract","""
Write new job adverts in plain words | Inclusive Employer | Recruitment Team | Applications per post | Completed within 2 months || B ;; rel ;; 
Visit both colleges twice a year | Grow Our Own, Inclusive Employer | Talent Partner | Visits made (number) | Completed within 12 months || T ;; rel ;; 
"""),("2","theme","Theme 2: Keep","Keep","""
Hold an interview with everybody who leaves | Listening Council | HR Business Partners | Interviews held (%) | Completed within 6 months || T ;; rel ;; 
Train managers to talk about workload | Healthy Workplace | Learning and Development | Managers trained (%) | Completed within 9 months || B~T ;; rel ;; 
Offer job swaps for up to six months | Grow Our Own | Talent Partner | Swaps (number) | Completed within 18 months || T ;; rel ;; 
""")],drop=["ref","status","measure"])
    docx_all(d,[8.5,5,4,4,4.5]); d.write()
# g51 remarks in plain text columns
if on("g51"):
    d=Doc("g51-observations-text","Nethercott Drainage Board","BANK REPAIR PROGRAMME","ref=Item|desc=Description of work|own=Foreman|stat=Condition of work|prog=Observations",
     [(None,"other",None,None,"""
1 | Raise the bank at Gull Farm by 30 cm | Percy Dunn | In progress | 400 m of 900 m done || P ;; none ;; in_progress
2 | Clear weed from the Long Drain | Maud Ellery | Complete | Second cut in August || P ;; none ;; completed
3 | Line the sluice at Pye Corner | Percy Dunn | Not started | Steel comes in July || P ;; none ;; not_started
4 | Trap moles on the sea bank | Contractor | In progress | 61 caught || B~T ;; none ;; in_progress
5 | Fence off the pumping station | Maud Ellery | Complete | || P ;; none ;; completed
""")])
    w=[6,38,14,20,22]
    o=[d.title,d.org,"","".join(h.ljust(x) for h,x in zip(d.head,w)).rstrip(),"".join(("-"*(x-2)).ljust(x) for x in w).rstrip()]+["".join(c.ljust(x) for c,x in zip(r,w)).rstrip() for r in d.areas[0][4]]
    save(d.name,"txt","\n".join(o)+"\n"); d.write()
# g52 an unfilled form
if on("g52"):
    d=Doc("g52-empty-form",None,"School Improvement Action Plan (template)","ref=No.|desc=Action|own=Lead person|ts=Start and finish dates|cost=Cost|out=Success criteria|stat=RAG",[(None,"other",None,None,"#x")])
    d.org=""; w=docx_new(d); w.add_paragraph("Priority: …………………………………………"); docx_table(w,d,[[str(i)]+[""]*6 for i in range(1,10)],[1.2,7,4,4,2,5.5,1.8]); w.add_paragraph("Headteacher’s signature: ____________________   Date: ____________"); w.save(path(d.name,"docx")); d.org=None; d.write()
# g53 filled rows over prepared empty rows and a footer line
if on("g53"):
    d=Doc("g53-half-filled-form","Priory Road Surgery","Significant event action log","ref=Event ID|logged=Date logged|desc=Action required|own=Responsible person|ts=Completion date|stat=Status|prog=Comments",
     [(None,"other",None,None,"""
SE-01 | 07/01/2025 | Keep two adrenaline kits in each treatment room | Lead Nurse | 31/01/2025 | Complete | Checked weekly || T ;; 2025-01-31 ;; completed
SE-02 | 20/01/2025 | Ring patients with urgent results the same day | Dr Kemi Falade | 28/02/2025 | Complete | || P:Kemi Falade||Dr ;; 2025-02-28 ;; completed
SE-03 | 04/02/2025 | Change the lock on the medicine fridge | Practice Manager | 14/03/2025 | In progress | Locksmith on Friday || T ;; 2025-03-14 ;; in_progress
SE-04 | 11/02/2025 | Teach reception to spot sepsis | Dr Kemi Falade | 30/04/2025 | Not started | || P:Kemi Falade||Dr ;; 2025-04-30 ;; not_started
""")],drop=["timescale_text","logged"])
    import openpyxl; from openpyxl.styles import Border, Side
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Log"; r=xl_sheet(ws,d,1,[10,12,44,22,16,14,24],lambda c,i,j,x:uk(c,x))-1; th=Side(style="thin")
    for i in range(5,19):
        ws.cell(r,1,f"SE-{i:02}")
        for j in range(1,8): ws.cell(r,j).border=Border(th,th,th,th)
        r+=1
    ws.cell(r+1,4,"© Practice Forms Ltd 2023. May be copied for use in general practice."); wb.save(path(d.name,"xlsx")); d.write()
