from lib import *
import sys; ONLY=set(sys.argv[1:])
def on(n): return not ONLY or n in ONLY
# g13 Excel 2003 XML, two sheets, date cells
if on("g13"):
    d=Doc("g13-spreadsheet-xml","Loxley Fire and Rescue Service","HMICFRS Cause of Concern Plan","ref=Code|desc=What we will do|own=SRO|ts=Completion|stat=Delivery|prog=Narrative",
     [("1","other","Cause of concern 1: Prevention visits reach too few people at high risk","Prevention visits reach too few people at high risk","""
P01 | Agree one way to score the risk of a household | Area Manager Prevention | 30/06/2025 | Complete | Scoring in use since May || T ;; 2025-06-30 ;; completed
P02 | Clear the list of 900 visits that are overdue | Simone Archer | 31/10/2025 | On track | 610 done || P ;; 2025-10-31 ;; on_track
P03 | Share data with the ambulance trust | Simone Archer | 28/02/2026 | Delayed | Agreement is with lawyers || P ;; 2026-02-28 ;; delayed
"""),("2","other","Cause of concern 2: Equality, diversity and inclusion","Equality, diversity and inclusion","""
E01 | Give all managers a day of training | Head of People | 31/12/2025 | On track | 72% trained || T ;; 2025-12-31 ;; on_track
E02 | Refurbish the changing rooms at three stations | Estates Board | 31/03/2026 | Not started | || B ;; 2026-03-31 ;; not_started
""")],drop=["timescale_text"])
    o=['<?xml version="1.0" encoding="UTF-8"?>','<?mso-application progid="Excel.Sheet"?>','<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">',
       '<Styles><Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yyyy"/></Style><Style ss:ID="b"><Font ss:Bold="1"/></Style></Styles>']
    C=lambda t,s="": f'<Cell{s}><Data ss:Type="String">{esc(t)}</Data></Cell>'
    for ai,(n,k,h,t,R) in enumerate(d.areas,1):
        o.append(f'<Worksheet ss:Name="Concern {ai}"><Table>')
        o.append("<Row>"+C(d.title)+"</Row><Row>"+C(d.org)+"</Row><Row>"+C(h)+"</Row><Row/>"); o.append("<Row>"+"".join(C(x,' ss:StyleID="b"') for x in d.head)+"</Row>")
        for r in R:
            y=r[3]; o.append("<Row>"+"".join(f'<Cell ss:StyleID="d"><Data ss:Type="DateTime">{y[6:]}-{y[3:5]}-{y[:2]}T00:00:00.000</Data></Cell>' if j==3 else (C(x) if x else "<Cell/>") for j,x in enumerate(r))+"</Row>")
        o.append("</Table></Worksheet>")
    save(d.name,"xls","\n".join(o+["</Workbook>"])); d.write()
# g14 stray inch mark, semicolons
if on("g14"):
    d=Doc("g14-stray-inch-mark",None,None,"ref=No|ts=By when|desc=Work to be done|own=Lead|prog=Comments|stat=Status",
     [(None,"other",None,None,"""
1 | 31/05/2025 | Mend the leak in the roof of the market hall | Facilities Officer | Roofer booked | In progress || T ;; 2025-05-31 ;; in_progress
2 | 30/06/2025 | Hang a 55" screen in the council chamber | Gail Whitlock | Wall is too weak, stand needed | Not started || P ;; 2025-06-30 ;; not_started
3 | 31/07/2025 | Lay new carpet in the mayor's parlour | Gail Whitlock | | Not started || P ;; 2025-07-31 ;; not_started
4 | 31/07/2025 | Paint the railings outside | Facilities Officer | "Heritage green said the committee, black said the mayor | Not started || T ;; 2025-07-31 ;; not_started
5 | 30/09/2025 | Check all fire doors | Facilities Officer | 12 of 31 checked | In progress || T ;; 2025-09-30 ;; in_progress
6 | 31/10/2025 | Replace the clock's winding motor | Kit Rayner | Quote from maker | Not started || P ;; 2025-10-31 ;; not_started
""")],alts={"4":{"progress":["Heritage green said the committee, black said the mayor"]}})

    save(d.name,"csv","\r\n".join(";".join(r) for r in [d.head]+d.areas[0][4])+"\r\n",nl=""); d.write()
# g15 unquoted commas in two rows
if on("g15"):
    d=Doc("g15-unquoted-commas",None,None,"own=Action owner|desc=Agreed action|ref=Reference|stat=Progress rating|ts=Agreed date",
     [(None,"other",None,None,"""
Treasury Manager | Reconcile the main bank account within ten days of month end | IA-14 | Implemented | 30/04/2025 || T ;; 2025-04-30 ;; completed
Head of Payroll | Check starters, leavers and changes against the signed forms | IA-15 | In progress | 31/05/2025 || T ;; 2025-05-31 ;; in_progress
Noel Fitzgerald | Remove access to the ledger for staff who have left | IA-16 | Implemented | 31/05/2025 || P ;; 2025-05-31 ;; completed
Noel Fitzgerald | Write down who may approve journals, credit notes and refunds | IA-17 | Not started | 30/06/2025 || P ;; 2025-06-30 ;; not_started
Treasury Manager | Report cash flow to the Section 151 Officer each week | IA-18 | In progress | 30/06/2025 || T ;; 2025-06-30 ;; in_progress
""")])
    save(d.name,"csv","\n".join(",".join(r) for r in [d.head]+d.areas[0][4])+"\n"); d.write()
# g16 Markdown without outer bars, colons
if on("g16"):
    d=Doc("g16-markdown-bare","Tidewell Harbour Board","Dredging and Safety Action Plan","desc=Action|ref=ID|own=Owner|ts=Due|prog=Notes|stat=Done?",
     [(None,"theme","Channel","Channel","""
Survey the outer channel by sonar | **H1** | Harbour Master | 12 May 2025 | Report received | ✓ || T ;; 2025-05-12 ;; completed
Mark the wreck at buoy 7 | **H2** | Harbour Master | 2 June 2025 | | ✓ || T ;; 2025-06-02 ;; completed
Dredge the berth to 4.2 metres | **H3** | Ewan Lockhart | end of Sept 2025 | Licence applied for | ✗ || P ;; 2025-09-30 ;; unknown/not_started/in_progress
"""),(None,"theme","Quayside","Quayside","""
Fit ladders every 15 metres | **H4** | Ewan Lockhart | 31 July 2025 | *9 of 22 fitted* | ✗ || P ;; 2025-07-31 ;; unknown/not_started/in_progress
Light the steps at the fish dock | **H5** | Port Engineer | Oct 2025 | | ✗ || T ;; 2025-10-31 ;; unknown/not_started
""")])
    for g in d.gold:
        for x in g:
            x["ref"]=x["ref"].strip("*")
            if x["progress"]: x["progress"]=x["progress"].strip("*")
    o=["# "+d.title,"","*"+d.org+"*",""]
    for n,k,h,t,R in d.areas:
        o+=["### "+h,""," | ".join(d.head),":--- | :---: | --- | ---: | --- | :---:"]+[" | ".join(r) for r in R]+[""]
    save(d.name,"md","\n".join(o)); d.write()
# g17 rowspans that run past the table
if on("g17"):
    d=Doc("g17-spans-too-long","Quarry Bank Academy","Reading Improvement Plan","own=Lead|ref=Step|desc=Action|ts=Timescale|out=Success criteria|stat=RAG",
     [("1","priority","Priority 1: Early reading","Early reading","""
Mrs J. Adeyemi | 1.1 | Train all staff in Reception in the new phonics scheme | 12 September 2025 | All groups taught from the scheme | Green || P:J. Adeyemi||Mrs ;; 2025-09-12 ;; on_track@green
Mrs J. Adeyemi | 1.2 | Test each child every six weeks | Half termly | All groups taught from the scheme | Green || P:J. Adeyemi||Mrs ;; REC FREQ=MONTHLY;INTERVAL=2 . . ;; on_track@green
Mrs J. Adeyemi | 1.3 | Read with the lowest fifth of pupils daily | From September 2025 | All groups taught from the scheme | Amber || P:J. Adeyemi||Mrs ;; O 2025-09-01 ;; at_risk@amber
"""),("2","priority","Priority 2: Reading for pleasure","Reading for pleasure","""
English Subject Leader | 2.1 | Buy 300 books chosen by pupils | 31 October 2025 | Pupils talk about what they read | Amber || T ;; 2025-10-31 ;; at_risk@amber
English Subject Leader | 2.2 | Invite an author each term | Termly | Parents read with children | Red || T ;; REC FREQ=MONTHLY;INTERVAL=4 . . ;; off_track@red
""")],alts={"1.2":{"timescale":[K("recurring","Half termly"),K("recurring","Half termly",None,None,"FREQ=WEEKLY;INTERVAL=6"),K("recurring","Half termly",None,None,"FREQ=WEEKLY;INTERVAL=7")]}})
    d.span=True
    o=[f"<h1>{d.title}</h1><p>{d.org}</p>"]
    for ai,(n,k,h,t,R) in enumerate(d.areas):
        o.append(f"<h2>{h}</h2><table border=1><tr>"+"".join(f"<th>{x}</th>" for x in d.head)+"</tr>")
        for i,r in enumerate(R):
            c=""
            if i==0: c+=f'<td rowspan="{[12,0][ai]}">{r[0]}</td>'
            c+="".join(f"<td>{x}</td>" for x in r[1:4])
            if ai==1: c+=f"<td>{r[4]}</td>"
            elif i==0: c+=f'<td rowspan="40">{r[4]}</td>'
            o.append("<tr>"+c+f"<td>{r[5]}</td></tr>")
        o.append("</table>")
    save(d.name,"html","\n".join(o)); d.write()
# g18 row headings as th, bodies as areas, foot row
if on("g18"):
    d=Doc("g18-row-heads-th","Kettlewell Borough Council","Equality Objectives 2025 to 2027","ref=Obj|desc=Commitment|own=Responsible officer|ts=Target date|prog=Progress at July 2025",
     [("A","other","Objective A: Know our communities","Know our communities","""
A1 | Publish ward profiles with census figures | Insight Manager | October 2025 | Profiles for 6 wards drafted || T ;; 2025-10-31 ;; 
A2 | Ask about disability in every survey | Insight Manager | December 2025 | Wording agreed || T ;; 2025-12-31 ;; 
"""),("B","other","Objective B: A workforce like our borough","A workforce like our borough","""
B1 | Take names off application forms | Sonia Petrov | 1 September 2025 | Live since July || P ;; 2025-09-01 ;; 
B2 | Set up a mentor scheme for disabled staff | Sonia Petrov | January 2026 | 14 mentors came forward || P ;; 2026-01-31 ;; 
B3 | Report the ethnicity pay gap | Head of HR | March 2026 | Not yet due || T ;; 2026-03-31 ;; 
""")])
    o=[f"<h1>{d.title}</h1>",f"<p>{d.org}</p>","<table><caption>Commitments by objective</caption><thead><tr>"+"".join(f'<th scope="col">{x}</th>' for x in d.head)+'</tr></thead><tfoot><tr><th colspan="4">Commitments in this plan</th><td>5</td></tr></tfoot>']
    for n,k,h,t,R in d.areas:
        o.append(f'<tbody><tr><th colspan="5" scope="rowgroup">{h}</th></tr>'+"\n".join("<tr>"+"".join(f'<th scope="row">{x}</th>' if j<2 else f"<td>{x}</td>" for j,x in enumerate(r))+"</tr>" for r in R)+"</tbody>")
    save(d.name,"html",page("\n".join(o+["</table>"]),d.title)); d.write()
# g19 clipped at the edge of the cell, one line each
if on("g19"):
    d=Doc("g19-clipped-cells","Skelby District Council","Homelessness Review Actions","ref=Ref|desc=Action to be taken|own=Person responsible|ts=Due by|out=What success looks like",
     [("1","recommendation","Recommendation 1: Prevent homelessness earlier","Prevent homelessness earlier","""
1.1 | Put a housing officer in the job centre on two mornings a week | Housing Options Manager | 30/09/2025 | More households helped before notice is served || T ;; 2025-09-30 ;; 
1.2 | Agree a protocol with private landlords on rent arrears | Femi Lawson | 31/10/2025 | Fewer evictions || P ;; 2025-10-31 ;; 
1.3 | Ring every household that was helped, six months later | Femi Lawson | 31/03/2026 | We know what lasts || P ;; 2026-03-31 ;; 
"""),("2","recommendation","Recommendation 2: Better temporary homes","Better temporary homes","""
2.1 | Inspect all bed and breakfast rooms before anybody is placed | Environmental Health | 31/08/2025 | No family placed in a room below the standard || B ;; 2025-08-31 ;; 
2.2 | Buy ten flats for families who would otherwise stay in hotels | Head of Assets | 31/03/2027 | Hotel costs fall by a third from the year after || T ;; 2027-03-31 ;; 
""")])
    pdf_all(d,[40,215,115,70,190],oneline=True,clip=True,size=10); d.write()
# g20 printed worksheet without wrapping
if on("g20"):
    d=Doc("g20-printed-no-wrap","Millbrook Unitary Authority","Winter Service Readiness","ref=Line|own=Accountable|desc=Readiness task|ts=Ready by|prog=Note|stat=Rating",
     [("1","other","Depots and salt","Depots and salt","""
1 | Depot Manager (North) | Fill both barns to 4,000 tonnes before the first forecast of frost | 10 October 2025 | 3,100 tonnes in the barns after the August delivery || Green
""".replace("|| Green","| Green || T:Depot Manager (North) ;; 2025-10-10 ;; on_track@green")+"""
2 | Fleet Workshop | Service all eighteen gritters and calibrate the spreaders | 26 September 2025 | Twelve done | Amber || B ;; 2025-09-26 ;; at_risk@amber
3 | Carole Ng | Refill 412 grit bins and replace those that are broken or gone | 31 October 2025 | Contractor starts on 6 October | Green || P ;; 2025-10-31 ;; on_track@green
"""),("2","other","Staff and forecasts","Staff and forecasts","""
4 | Carole Ng | Publish the rota for night crews and duty officers until April | 19 September 2025 | Two vacancies on the eastern rota remain | Red || P ;; 2025-09-19 ;; off_track@red
5 | Highways Duty Officers | Test the ice sensors on the A road and on the bridge | 17 October 2025 | Sensor on the bridge gives no data at night | Amber || T ;; 2025-10-17 ;; at_risk@amber
""")])
    d.areas=[(None,)+a[1:] for a in d.areas]
    d.title="Winter Service Readiness"
    c,W,Hh=canvas(d.name); y=Hh-60; c.setFont("Times-Bold",12); c.drawString(50,y,d.title); y-=14; c.setFont("Times-Roman",10); c.drawString(50,y,d.org); y-=28
    for n,k,h,t,R in d.areas:
        c.setFont("Times-Bold",10); c.drawString(50,y,h); y=grid(c,d,R,48,y-4,[30,115,240,95,180,50],size=10,font="Times-Roman",bold="Times-Bold",pad=1.5,shade=False,oneline=True,clip=True)-20
    c.save(); d.write()
# g21 raised figures in a PDF: on ref, date, name, text
if on("g21"):
    d=Doc("g21-raised-figures","Longridge Council","Leaving Care Improvement Plan","ref=Ref|desc=What we will do|own=Lead|ts=When|out=Impact",
     [("1","priority","Priority 1: Homes for care leavers","Homes for care leavers","""
1.1 | Set aside twelve flats each year | Ravi Menon | March 2025 | No care leaver in bed and breakfast || P ;; 2025-03-31 ;; 
1.2 | Pay council tax up to the age of 25 | Revenues Manager | 1 April 2025 | Fewer arrears || T ;; 2025-04-01 ;; 
1.3 | Write a pathway plan with every young person by 16 | Karen Boyd | 30 June 2025 | Plans are in their own words || P ;; 2025-06-30 ;; 
"""),("2","priority","Priority 2: Work and study","Work and study","""
2.1 | Guarantee an interview for council apprenticeships | Karen Boyd | May 2025 | Ten young people start || P ;; 2025-05-31 ;; 
2.2 | Give a laptop to all who study | Virtual School | September 2025 | Nobody drops out for lack of kit || B ;; 2025-09-30 ;; 
""")])
    marks={("1.2",0):"1",("March 2025",0):"2",("30 June 2025",0):"3",("Karen Boyd",0):"4",("Ten young people start",0):"2"}
    cnt={}
    def put(c,x,y,t,f,s,i,j):
        m=marks.get((t,0))
        if t=="Karen Boyd":
            cnt[t]=cnt.get(t,0)+1
            if cnt[t]>1: m=None
        if not m: return
        from reportlab.pdfbase.pdfmetrics import stringWidth as sw
        c.drawString(x,y,t); c.setFont(f,s*.58); c.drawString(x+sw(t,f,s),y+s*.38,m); c.setFont(f,s); return True
    pdf_all(d,[40,270,130,110,210],put=put,size=10,foot="1 Subject to the budget. 2 Was December 2024. 3 Backdated to those already 16. 4 Until Ms Odell is back."); d.write()
# g22 raised figures in Word
if on("g22"):
    d=Doc("g22-note-marks-word","Sandwell Cross Primary Care Network","Access Improvement Plan 2025/26","ref=No|desc=Improvement|own=Practice lead|ts=Date|out=Success measure",
     [(None,"other","Telephone","Telephone","""
T1 | Offer a call back when the queue is longer than five | Anil Rao | 30 June 2025 | Half of callers choose it || P ;; 2025-06-30 ;; 
T2 | Put four more staff on the lines from 8 to 10 | Practice Managers | 1 May 2025 | Calls answered in 6 minutes || T ;; 2025-05-01 ;; 
"""),(None,"other","Appointments","Appointments","""
A1 | Open bookings for nurses online | Mel Foy | 31 July 2025 | 40% booked online || P ;; 2025-07-31 ;; 
A2 | Send a text the day before | Mel Foy | July 2025 | Missed appointments fall to 3% || P ;; 2025-07-31 ;; 
A3 | Share a physiotherapist between the three practices | Anil Rao | October 2025 | Wait below two weeks || P ;; 2025-10-31 ;; 
""")])
    M={("T2",0):"1",("30 June 2025",3):"2",("Anil Rao",2):"3",("July 2025",3):"2",("40% booked online",4):"4"}
    def cell(c,i,j,x):
        m=M.get((x,j))
        if m: c.text=""; p=c.paragraphs[0]; p.add_run(x); p.add_run(m).font.superscript=True; return True
    docx_all(d,[1.6,9,4,4,6],cell,after="1 From existing budgets. 2 Moved at the May board. 3 With the digital team. 4 Baseline 11%."); d.write()
# g23 date phrases, HTML
if on("g23"):
    d=Doc("g23-date-phrases","Brackenhurst Council","Local Plan Delivery Actions 2025","ref=Ref|ts=Timing|desc=Action|own=Officer",
     [("1","other","Stage 1: Evidence","Stage 1: Evidence","""
1.1 | by the 7th day of April 2025 | Commission the housing need study | Owen Tait || P ;; 2025-04-07 ;; 
1.2 | 14-16 May 2025 | Hold three drop-in days | Owen Tait || P ;; R 2025-05-14 2025-05-16 ;; 
1.3 | w/e 20/06/25 | Close the call for sites | Planning Policy Team || B ;; 2025-06-20 ;; 
1.4 | Q2 2025/26 | Finish the landscape study | Planning Policy Team || B ;; 2025-09-30 ;; 
1.5 | 31/06/2025 | Publish the water cycle study | Owen Tait || P ;; unk ;; 
"""),("2","other","Stage 2: Draft plan","Stage 2: Draft plan","""
2.1 | Oct-25 | Take the draft plan to Cabinet | Head of Planning || T ;; 2025-10-31 ;; 
2.2 | Nov 25/Jan 26 | Consult the public | Planning Policy Team || B ;; R 2025-11-01 2026-01-31 ;; 
2.3 | no later than close of play on 27.02.2026 | Send a reply to each comment | Planning Policy Team || B ;; 2026-02-27 ;; 
2.4 | end FY 2025/26 | Submit the plan | Head of Planning || T ;; 2026-03-31 ;; 
""")])
    for a in d.gold:
        for x in a: pass
    d.areas=[("1","other","Stage 1: Evidence","Evidence",d.areas[0][4]),("2","other","Stage 2: Draft plan","Draft plan",d.areas[1][4])]
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g24 date phrases, Word
if on("g24"):
    d=Doc("g24-date-phrases-word","Ellerton & Marsh Council","Allotments and Green Spaces Plan","desc=Task|ref=Ref|own=By whom|ts=Timescale|prog=Update",
     [(None,"theme","Plots","Plots","""
Walk every site and list plots that nobody digs | G1 | Allotment Officer | Mon 7 - Fri 11 Apr 2025 | Done at six sites || T ;; R 2025-04-07 2025-04-11 ;; 
Write to those who are first on the waiting list | G2 | Allotment Officer | before Easter 2025 | 112 letters || T ;; 2025-04-20 ;; 
Mend the water tap at Cross Lane | G3 | Viv Sholto | ASAP | || P ;; imm ;; 
Collect rents | G4 | Viv Sholto | yearly, each October | || P ;; REC FREQ=YEARLY . . ;; 
"""),(None,"theme","Green spaces","Green spaces","""
Sow wild flowers on six verges | G5 | Grounds Contractor | mid-September 2025 | Seed bought || B~T ;; 2025-09-15 ;; 
Cut the meadow | G6 | Grounds Contractor | not before August 2025 | || B~T ;; O 2025-08-01 ;; 
Count butterflies | G7 | Friends of Marsh Park | Every two months from May 2025 | || B ;; REC FREQ=MONTHLY;INTERVAL=2 2025-05-01 . ;; 
Decide on the orchard | G8 | Viv Sholto | FY 2025-26 | || P ;; 2026-03-31~R 2025-04-01 2026-03-31 ;; 
""")],alts={"G4":{"timescale":[K("recurring","yearly, each October",None,None,"FREQ=YEARLY;BYMONTH=10")]}})
    docx_all(d,[9,1.5,4.5,5.5,5]); d.write()
# g25 names in many forms
if on("g25"):
    d=Doc("g25-names",None,"Community Safety Partnership Action Log","ref=Ref|desc=Action|own=Action for|ts=Due|stat=Status",
     [(None,"other",None,None,"""
1 | Map where bikes are stolen | DEVEREUX, Paula (Analyst) | 30/05/2025 | Complete || P:Paula Devereux|Analyst ;; 2025-05-30 ;; completed
2 | Mark bikes at the station | PC 4417 Lee Stanton | 13/06/2025 | In progress || P:Lee Stanton||PC~P:Lee Stanton||PC 4417 ;; 2025-06-13 ;; in_progress
3 | Light the subway | o.quist@heathwell.example | 31/07/2025 | Not started || P:O. Quist~P:O Quist ;; 2025-07-31 ;; not_started
4 | Talk to shops about knives | Van der Merwe, Anika; Stanton, Lee | 27/06/2025 | In progress || P:Anika Van der Merwe//P:Lee Stanton ;; 2025-06-27 ;; in_progress
5 | Send minutes to the health board | Jean-Luc O'Hara | 16/05/2025 | Complete || P ;; 2025-05-16 ;; completed
6 | Ask for a speed camera | Cllr Mary-Ann Finch OBE | 29/08/2025 | Not started || P:Mary-Ann Finch OBE||Cllr~P:Mary-Ann Finch||Cllr ;; 2025-08-29 ;; not_started
7 | Visit victims of burglary | Neighbourhood Sergeants and Paula Devereux | Ongoing | In progress || T:Neighbourhood Sergeants//P:Paula Devereux ;; on ;; in_progress
8 | Plan summer patrols | Grace Park | 20/06/2025 | Complete || P ;; 2025-06-20 ;; completed
9 | Buy body cameras for wardens | Olive Marsh (to June), Tim Day (from July) | 30/09/2025 | Not started || P:Olive Marsh//P:Tim Day ;; 2025-09-30 ;; not_started
""")],drop=["owner_text"])
    docx_all(d,[1.2,8,8,3,3],land=True,style="Light Grid Accent 1"); d.write()
# g26 names in many forms, Excel
if on("g26"):
    d=Doc("g26-names-excel","Ashdown Vale Council","Digital Programme Actions","desc=Action|own=Assigned|ts=Due date|prog=Comments",
     [("1","theme","Theme 1 Online forms","Online forms","""
Replace the missed bin form | @Hannah Kowalczyk | 02/05/2025 | In test || P:Hannah Kowalczyk ;; 2025-05-02 ;; 
Take card payments on the form for garden waste | Kowalczyk H, Ridley B | 30/05/2025 | || P:Kowalczyk H//P:Ridley B~P:H Kowalczyk//P:B Ridley ;; 2025-05-30 ;; 
Let people follow a report on a map | Ben Ridley <ben.ridley@ashdownvale.example> | 27/06/2025 | Map bought || P:Ben Ridley ;; 2025-06-27 ;; 
Test forms with blind users | Dr. Noor El-Amin PhD | 18/07/2025 | || P:Noor El-Amin|| Dr~P:Noor El-Amin PhD||Dr ;; 2025-07-18 ;; 
"""),("2","theme","Theme 2 Phones","Phones","""
Move the switchboard | SATO, Ken / RIDLEY, Ben | 29/08/2025 | || P:Ken Sato//P:Ben Ridley ;; 2025-08-29 ;; 
Record why people ring | Contact Centre Team Leaders | 16/05/2025 | Codes agreed || T ;; 2025-05-16 ;; 
Cut the welcome message to ten seconds | Mr & Mrs Voice Ltd, supported by Ken Sato | 23/05/2025 | || B:Mr & Mrs Voice Ltd//support=P:Ken Sato~B:Mr & Mrs Voice Ltd//P:Ken Sato ;; 2025-05-23 ;; 
""".replace("Mr & Mrs Voice Ltd","Clearline Ltd"))],drop=["ref","owner_text","timescale_text"])
    for g in d.gold:
        for x in g:
            for o_ in x["owners"]:
                if "title" in o_: o_["title"]=o_["title"].strip()
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Actions"; xl_sheet(ws,d,1,[46,44,14,30],lambda c,i,j,x:uk(c,x)); wb.save(path(d.name,"xlsx")); d.write()
