from lib import *
import sys; ONLY=set(sys.argv[1:])
def on(n): return not ONLY or n in ONLY
# g54 plan and a key to a scale as a second grid, PDF
if on("g54"):
    d=Doc("g54-scale-beside-plan","Stourhead Borough Council","Play Strategy Risks and Actions","ref=No|answers=Risk|score=Score|desc=How we will avoid it|own=Lead|ts=By",
     [(None,"other",None,None,"""
1 | New slides are vandalised | 12 | Light the park until ten and open the kiosk in the evening | Parks Manager | May 2025 || T ;; 2025-05-31 ;; 
2 | Costs of rubber floor rise | 9 | Fix the price with the maker for two years | Parks Manager | April 2025 || T ;; 2025-04-30 ;; 
3 | Neighbours object to the skate ramp | 16 | Build a model and show it at the school fair | Dilys Monk | June 2025 || P ;; 2025-06-30 ;; 
4 | Nobody repairs broken swings | 8 | Inspect weekly and keep spare chains at the depot | Parks Wardens | July 2025 || T ;; 2025-07-31 ;; 
""")])
    from reportlab.lib.pagesizes import A4
    def after(c,W,H):
        k=type("K",(),{})(); k.head=["Score","Meaning"]
        c.setFont("Helvetica-Bold",11); c.drawString(36,330,"Key to scores"); grid(c,k,[["15 to 25","Very high - act now"],["10 to 14","High - act within three months"],["5 to 9","Medium - watch"],["1 to 4","Low - accept"]],36,322,[70,220])
    pdf_all(d,[30,200,50,270,110,80],after=after,size=10); d.write()
# g55 the header row comes again in the middle and under each heading
if on("g55"):
    d=Doc("g55-header-again","Fenwick & Sallow Council","2025 Housing Asset Management Actions","ref=Action no.|desc=Milestone|own=Owner|measure=Measure|ts=Target date",
     [("1","other","Action 1. Know the condition of our homes","Know the condition of our homes","""
1.1 | Survey 2,000 homes | Surveying Team | Surveys done | 30 Sep. 2025 || B ;; 2025-09-30 ;; 
1.2 | Enter all results in the asset system | Surveying Team | Records complete | 31 Oct. 2025 || B ;; 2025-10-31 ;; 
#HEAD
1.3 | Publish a summary for tenants | Greta Holm | Summary online | 30 Nov. 2025 || P ;; 2025-11-30 ;; 
"""),("2","other","Action 2. Spend where it matters","Spend where it matters","""
2.1 | Rank the blocks by need | Greta Holm | List agreed | 31 Dec. 2025 || P ;; 2025-12-31 ;; 
2.2 | Take a five year programme to Cabinet | Director of Homes | Cabinet minute | 28 Feb. 2026 || T ;; 2026-02-28 ;; 
""")],drop=["measure"])
    w=docx_new(d)
    for n,k,h,t,R in d.areas: w.add_heading(h,2); docx_table(w,d,[d.head if r=="HEAD" else r for r in R],[2.5,9,4.5,4.5,4])
    w.save(path(d.name,"docx")); d.write()
# g56 subtotals and a count
if on("g56"):
    d=Doc("g56-count-rows","Larkhill Council","Accessible Streets Programme","ref=Scheme|desc=Works|own=Engineer|ts=Complete by|cost=Cost (£)|stat=Status",
     [("1","other","North","North","""
N1 | Drop twelve kerbs in Castle Street | Femke Bos | 30/05/2025 | 14000 | Complete || P ;; 2025-05-30 ;; completed
N2 | Move the crossing near the clinic | Femke Bos | 29/08/2025 | 38000 | In progress || P ;; 2025-08-29 ;; in_progress
N3 | Relay the path by the canal | Highways Contractor | 31/10/2025 | 52000 | Not started || B~T ;; 2025-10-31 ;; not_started
#SUB 104000
"""),("2","other","South","South","""
S1 | Fit tactile paving at six junctions | Highways Contractor | 27/06/2025 | 21000 | In progress || B~T ;; 2025-06-27 ;; in_progress
S2 | Take out the barriers on Mill Path | Femke Bos | 31/07/2025 | 3000 | Complete || P ;; 2025-07-31 ;; completed
#SUB 24000
""")],drop=["timescale_text"])
    d.areas=[(None,)+a[1:] for a in d.areas]
    import openpyxl; from openpyxl.styles import Font
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Programme"; ws["A1"]=d.title; ws["A1"].font=Font(bold=True,size=14); ws["A2"]=d.org
    for j,x in enumerate(d.head,1): ws.cell(4,j,x).font=Font(bold=True)
    r=5
    for n,k,h,t,R in d.areas:
        ws.cell(r,1,h).font=Font(bold=True); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=6); r+=1
        for row in R:
            if isinstance(row,str): ws.cell(r,1,"Subtotal"); ws.cell(r,5,int(row.split()[1])); r+=1; continue
            for j,x in enumerate(row,1):
                c=ws.cell(r,j)
                if not uk(c,x): c.value=int(x) if j==5 else x
            r+=1
    ws.cell(r,1,"Number of schemes: 5"); ws.cell(r,5,128000)
    for L,w in zip("ABCDEF",(22,44,22,14,12,14)): ws.column_dimensions[L].width=w
    wb.save(path(d.name,"xlsx")); d.write()
# g57 three sheets, each with other labels
if on("g57"):
    H1="ref=Ref|desc=Action|own=Lead|ts=Due|stat=Status"
    d=Doc("g57-three-sheets","Oxborrow Health Partnership","Winter plan",H1,
     [(None,"other","Hospital","Hospital","""
H1 | Open twenty beds on Ward 9 | Site Director | 01/12/2025 | On track || T ;; 2025-12-01 ;; on_track
H2 | Book two extra ambulances for transfers | Idris Bowen | 17/11/2025 | Complete || P ;; 2025-11-17 ;; completed
"""),(None,"other","Community","Community","""
C1 | Visit care homes to give vaccines | Community Matrons | 31/10/2025 | Complete || T ;; 2025-10-31 ;; completed
C2 | Staff the falls car at weekends | Idris Bowen | 08/12/2025 | At risk || P ;; 2025-12-08 ;; at_risk
"""),(None,"other","Council","Council","""
L1 | Find thirty home care packages for discharge | Brokerage Team | 15/12/2025 | On track || B ;; 2025-12-15 ;; on_track
L2 | Grit the hospital road first | Highways Duty Manager | 01/11/2025 | Complete || T ;; 2025-11-01 ;; completed
""")],drop=["timescale_text"],headers=[["ref","Ref"],["description","Action"],["owners","Lead"],["timescale","Due"],["status","Status"],["ref","Code"],["description","What will be done"],["owners","Responsible"],["timescale","Date for completion"],["status","Position"],["ref","Line"],["description","Task"],["owners","Accountable officer"],["timescale","Deadline"],["status","Progress rating"]])
    import openpyxl; from openpyxl.styles import Font
    wb=openpyxl.Workbook(); wb.remove(wb.active)
    for (n,k,h,t,R),HH,order in zip(d.areas,(["Ref","Action","Lead","Due","Status"],["Code","What will be done","Responsible","Date for completion","Position"],["Line","Task","Accountable officer","Deadline","Progress rating"]),((0,1,2,3,4),(0,3,1,4,2),(4,0,1,2,3))):
        ws=wb.create_sheet(h); ws["A1"]=d.title; ws["A1"].font=Font(bold=True); ws["A2"]=d.org; 
        for j,q in enumerate(order,1): ws.cell(4,j,HH[q]).font=Font(bold=True)
        for r,row in enumerate(R,5):
            for j,q in enumerate(order,1):
                c=ws.cell(r,j); uk(c,row[q]) or setattr(c,"value",row[q])
            
        for L,w in zip("ABCDE",(30,30,30,30,30)): ws.column_dimensions[L].width=w
    wb.save(path(d.name,"xlsx")); d.write()
# g58 sprints and phases have no date
if on("g58"):
    d=Doc("g58-sprints","Wrayburn Council","Website rebuild: backlog","stat=State|desc=Story or task|own=Assignee|ts=When|prog=Notes",
     [(None,"other","Search","Search","""
Doing | Make the search box find bin days by postcode | Lottie Grant | Sprint 7 | In test || P ;; unk~rel ;; in_progress
To do | Show the five most used forms first | Lottie Grant | Next sprint | || P ;; unk~rel ;; not_started/planned
"""),(None,"other","Content","Content","""
Done | Delete pages that nobody has read since 2022 | Content Team | Sprint 5 | 1,900 pages gone || B ;; unk~rel ;; completed
To do | Rewrite the council tax pages | Content Team | Spring 2026 | || B ;; 2026-05-31 ;; not_started/planned
To do | Translate the benefits pages | Marek Nowak | Release 3 | Waits for budget || P ;; unk~rel ;; not_started/planned
Done | Train editors | Marek Nowak | 12 September 2025 | 26 trained || P ;; 2025-09-12 ;; completed
""")],drop=["ref"])
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g59 posts and bodies that look like names
if on("g59"):
    d=Doc("g59-posts-like-names",None,None,"ts=Deadline|ref=ID|desc=Action|own=Owner|stat=Status",
     [(None,"other",None,None,"""
30/04/2025 | A1 | Draw the process for new starters | Business Analyst | Complete || T ;; 2025-04-30 ;; completed
30/05/2025 | A2 | Clean the list of job titles | Data Steward | In progress || T ;; 2025-05-30 ;; in_progress
30/05/2025 | A3 | Pay the last invoice of the old supplier | Purchase Ledger | Not started || B~T ;; 2025-05-30 ;; not_started
27/06/2025 | A4 | Test the payroll file | Systems Accountant | Not started || T ;; 2025-06-27 ;; not_started
27/06/2025 | A5 | Sign off the go-live | Project Board | Not started || B ;; 2025-06-27 ;; not_started
31/07/2025 | A6 | Hand over to support | Change Manager, Service Desk | Not started || T:Change Manager//B:Service Desk~T:Change Manager|Service Desk ;; 2025-07-31 ;; not_started
""")])
    save(d.name,"csv","\n".join(",".join('"'+x+'"' if "," in x else x for x in r) for r in [d.head]+d.areas[0][4])+"\n"); d.write()
# g60 surnames and forenames like months
if on("g60"):
    d=Doc("g60-names-like-months","Aldwick Bay Council","Beach Safety Action Plan","ref=No|desc=Action|own=Our lead|ts=Till",
     [(None,"other","Signs and flags","Signs and flags","""
1 | Put up new signs at the four slipways | Paul Marchant | 30/04/2025 || P ;; 2025-04-30 ;; 
2 | Buy flags for the bathing area | April Mayhew | 16/05/2025 || P ;; 2025-05-16 ;; 
"""),(None,"other","People","People","""
3 | Train eight beach wardens | Jan Novotny | 23/05/2025 || P ;; 2025-05-23 ;; 
4 | Ask the lifeboat crew for a talk at the schools | June Decker | 27/06/2025 || P ;; 2025-06-27 ;; 
5 | Count swimmers each Sunday | Augustine Marsh | 31/08/2025 || P ;; 2025-08-31 ;; 
""")])
    docx_all(d,[1.2,9,4,3],land=False); d.write()
# g61 one cell a line, seven columns, no blank lines between cells
if on("g61"):
    d=Doc("g61-cell-a-line","Meresby Town Council","Grievance audit: tracker","ref=Reference|origin=Source|reported=Date of report|desc=Recommendation|own=Officer|prog=Action taken|stat=Status",
     [(None,"other",None,None,"""
GA 01 | Internal audit | 14/01/2025 | That all grievances be logged on one form | HR Officer | Form is in use | Complete || T ;; none ;; completed
GA 02 | Internal audit | 14/01/2025 | That meetings be held within ten days | HR Officer | Two of three met the limit | Ongoing || T ;; none ;; ongoing/in_progress
GA 03 | Staff forum | 03/03/2025 | That a buddy be offered to the person who complains | Nerys Vaughan | Six buddies trained | Complete || P ;; none ;; completed
GA 04 | Staff forum | 03/03/2025 | That managers learn how to mediate | Nerys Vaughan | Course is booked for May | Ongoing || P ;; none ;; ongoing/in_progress
""")])
    o=[d.title,d.org,"","\n".join(d.head),""]
    for r in d.areas[0][4]: o+=["\n".join(r),""]
    save(d.name,"txt","\n".join(o)); d.write()
# g62 one cell a line with blank lines, issue and required action
if on("g62"):
    d=Doc("g62-cell-a-line-issue","Ivelbridge District Council","Annual Governance Statement 2024/25\nAction plan","answers=Issue identified|desc=Action required|own=Responsible officer|ts=Target date",
     [(None,"other",None,None,"""
Late accounts | Agree a timetable with the auditors and report on it monthly | Section 151 Officer | June 2025 || T ;; 2025-06-30 ;; 
Gaps in risk registers | Hold a workshop with each head of service | Risk Manager | September 2025 || T ;; 2025-09-30 ;; 
Partnerships | List all partnerships and their cost | Bryn Colley | December 2025 || P ;; 2025-12-31 ;; 
Records | Destroy files that are past their date | Bryn Colley | March 2026 || P ;; 2026-03-31 ;; 
Whistleblowing | Publish the policy for contractors | Monitoring Officer | July 2025 || T ;; 2025-07-31 ;; 
""")],drop=["ref"])
    t=d.title; d.title="Annual Governance Statement 2024/25"
    o=["Appendix C","",d.org,"",t.replace("\n","\n\n"),""]
    for r in [d.head]+d.areas[0][4]:
        for x in r: o+=[x,""]
    save(d.name,"txt","\n".join(o)); d.write()
# g63 cells of one line run over into the next
if on("g63"):
    d=Doc("g63-cells-run-over","Porthmellin Harbour Trust","Port Marine Safety Code: corrective actions","ref=Ref|answers=Non-conformity|desc=Corrective action|ts=Planned date|own=Duty holder",
     [(None,"other",None,None,"""
N-1 | Pilots' logs not signed | Sign logs at the end of each watch | 30/06/2025 | Chief Pilot || T ;; 2025-06-30 ;; 
N-2 | Buoy 3 is out of its place | Lift it and lay a new chain and sinker | 15/07/2025 | Marine Engineer || T ;; 2025-07-15 ;; 
N-3 | No drill for oil spills since 2022 | Hold a drill with the refinery | 30/09/2025 | Gwenda Tregear || P ;; 2025-09-30 ;; 
N-4 | Radio fails at low water by the pier | Move the aerial to the lighthouse | 31/10/2025 | Technical Services || B ;; 2025-10-31 ;; 
""")])
    pdf_all(d,[40,125,140,70,140],oneline=True,size=10,shade=False); d.write()
# g64 two lines of a watermark, steep
if on("g64"):
    d=Doc("g64-watermark-two-lines","Great Barnfield Council","Special Educational Needs Written Statement of Action","ref=Ref|desc=Action|own=Lead|ts=Timescale|out=Impact|stat=BRAG",
     [("1","weakness","Area of weakness 1: Education, health and care plans are late","Education, health and care plans are late","""
1.1 | Recruit eight plan coordinators | SEND Manager | June 2025 | Caseloads below 150 | Blue || T ;; 2025-06-30 ;; completed@blue
1.2 | Book psychologists for two years | SEND Manager | July 2025 | Advice within six weeks | Green || T ;; 2025-07-31 ;; on_track@green
1.3 | Meet every family in week 12 | Casework Team | From May 2025 | Parents know the plan before it is final | Amber || B ;; O 2025-05-01 ;; at_risk@amber
"""),("2","weakness","Area of weakness 2: Parents are not heard","Parents are not heard","""
2.1 | Pay for two parent representatives | Miriam Stolz | May 2025 | Parents sit on each group | Green || P ;; 2025-05-31 ;; on_track@green
2.2 | Answer calls within two days | Casework Team | Ongoing | Complaints halve | Red || B ;; on ;; off_track@red
""")],alts={})
    def wm(c,W,H):
        c.saveState(); c.translate(W/2,H/2+60); c.rotate(58); c.setStrokeGray(.75); c.setFillGray(.87); c.setFont("Times-Bold",60); c.drawCentredString(0,30,"SUBJECT TO"); c.drawCentredString(0,-40,"SIGN-OFF"); c.restoreState()
    pdf_all(d,[35,230,110,110,200,60],before=wm,size=10); d.write()
# g65 all text twice, shadow in grey below
if on("g65"):
    d=Doc("g65-shadow-text","Nunsbridge Academy Trust","Safeguarding Audit Action Plan","ref=No|desc=Action|own=Who|ts=When|prog=Comment",
     [("1","other","Section 1 - Training","Section 1 - Training","""
1.1 | Record all training in one list | Office Manager | 12/09/2025 | List set up || T ;; 2025-09-12 ;; 
1.2 | Give new staff the induction on day one | Designated Safeguarding Lead | Ongoing | Six new staff so far || T ;; on ;; 
"""),("2","other","Section 2 - Site","Section 2 - Site","""
2.1 | Fit a second gate at the infants' entrance | Site Team | 24/10/2025 | Gate is being made || B ;; 2025-10-24 ;; 
2.2 | Change the code of the front door each term | Site Team | Termly | || B ;; REC FREQ=MONTHLY;INTERVAL=4 . . ;; 
2.3 | Give governors lanyards | Office Manager | 30/09/2025 | Ordered || T ;; 2025-09-30 ;; 
""")])
    d.areas=[(a,k,h,h.split(" - ")[1],r) for a,k,h,t,r in d.areas]
    def put(c,x,y,t,f,s,i,j):
        c.setFillGray(.6); c.drawString(x+.6,y-.6,t); c.setFillGray(0); c.drawString(x,y,t); return True
    pdf_all(d,[35,290,160,100,160],put=put,size=10); d.write()
# g66 struck row in Excel: one withdrawn, words changed in another cell
if on("g66"):
    d=Doc("g66-struck-part","Hollin Vale Council","Emergency Planning Actions after Storm Petra","ref=ID|desc=Action|own=Owner|ts=Due date|stat=Status",
     [(None,"other",None,None,"""
EP1 | Buy two more pumps | Drainage Engineer | 31/05/2025 | Complete || T ;; 2025-05-31 ;; completed
EP2 | Move the control room to the fire station | Ffion Rhys | 30/06/2025 | Open || P ;; 2025-06-30 ;; cancelled ;; status
EP3 | Test the text alert with all staff | Ffion Rhys | 31/07/2025 | Open || P ;; 2025-07-31 ;; not_started/planned/in_progress/unknown
EP4 | Agree fuel deliveries for the generators | Facilities Team | 29/08/2025 | Open || B ;; 2025-08-29 ;; not_started/planned/in_progress/unknown
""")],drop=["timescale_text"])
    import openpyxl; from openpyxl.styles import Font
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Actions"
    def val(c,i,j,x):
        if i==1: c.font=Font(strike=True,color="808080")
        return uk(c,x)
    xl_sheet(ws,d,1,[8,44,22,14,12],val); wb.save(path(d.name,"xlsx")); d.write()
