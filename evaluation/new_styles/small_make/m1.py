from lib import *
import sys; ONLY=set(sys.argv[1:])
def on(n): return not ONLY or n in ONLY
# g01 tick boxes of Word in the first column
if on("g01"):
    d=Doc("g01-tick-boxes","Harrowmere Town Council","Cemetery and Open Spaces Action Plan 2025","stat=Done|ref=No.|desc=What we are going to do|own=Who|ts=When",
     [(None,"other","Churchyard and cemetery","Churchyard and cemetery","""
☒ | C1 | Test the stability of all headstones in the old section | Imran Datta | 30 April 2025 || P ;; 2025-04-30 ;; completed
☐ | C2 | Put up a board with the opening hours at the north gate | Grounds Team | 31 May 2025 || B ;; 2025-05-31 ;; unknown/not_started
☒ | C3 | Copy the burial registers to the new system | Lorna Petrie | 27 June 2025 || P ;; 2025-06-27 ;; completed
"""),(None,"other","Parks and play areas","Parks and play areas","""
☐ | P1 | Replace the bark under the swings with rubber matting | Imran Datta | September 2025 || P ;; 2025-09-30 ;; unknown/not_started
☐ | P2 | Ask residents where they would like new benches | Town Clerk | 15 August 2025 || T ;; 2025-08-15 ;; unknown/not_started
☒ | P3 | Sign the agreement with the football club for the pavilion | Town Clerk | 1 July 2025 || T ;; 2025-07-01 ;; completed
""")])
    from docx.oxml import parse_xml
    def cell(c,i,j,x):
        if j: return
        p=c.paragraphs[0]._p; p.append(parse_xml(f'<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(x=="☒")}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr><w:t>{x}</w:t></w:r></w:sdtContent></w:sdt>')); return True
    docx_all(d,[1.5,1.5,12,5,5],cell); d.write()
# g02 printed sheet: three title rows
if on("g02"):
    d=Doc("g02-printed-sheet-titles","Stoneleigh & Barrow Housing","Repairs Recovery Plan","ref=ID|desc=Recovery action|out=What tenants will notice|own=Responsible|ts=Target|prog=Latest position",
     [("2","priority","Priority 2 - Damp and mould","Damp and mould","""
2.1 | Visit every home with an open damp report within ten working days | Someone comes when they say they will | Yusuf Adan | 28/11/2025 | 212 of 240 visited || P ;; 2025-11-28 ;; 
2.2 | Fit humidity sensors in the forty homes with repeat reports | Mould is found before it spreads | Assets Team | 31/01/2026 | Sensors on order || B ;; 2026-01-31 ;; 
2.3 | Train all call handlers to recognise an urgent case | Urgent cases go to the front of the queue | Bev Harcastle | 12/12/2025 | First group trained || P ;; 2025-12-12 ;; 
2.4 | Write to tenants six months after each treatment | Problems that come back are picked up | Bev Harcastle | 30/04/2026 | Not begun || P ;; 2026-04-30 ;; 
2.5 | Publish the average waiting time each month | Tenants can see if we improve | Communications Manager | 15/12/2025 | Page is built || T ;; 2025-12-15 ;; 
""")])
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Plan"
    xl_sheet(ws,d,1,[6,38,30,20,12,24],hgt=28); ws.page_setup.orientation="landscape"; ws.page_setup.fitToHeight=0; ws.page_setup.fitToWidth=1; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    wb.save("/tmp/f/small_make/g02.xlsx"); lo_pdf("/tmp/f/small_make/g02.xlsx",d.name); os.remove("/tmp/f/small_make/g02.xlsx"); d.write()
# g03 Actioned Y/N second
if on("g03"):
    d=Doc("g03-actioned-yn","Penhallow Parish Council","Flood resilience plan","ref=Item|stat=Actioned (Y/N)|desc=Task|ts=Complete by|own=Responsible person",
     [("1","theme","Theme 1: Before the flood","Before the flood","""
1a | Y | Clear the culvert under Mill Lane | 31 Oct 2025 | Gerald Tonks || P ;; 2025-10-31 ;; completed
1b | N | Buy sixty sandbags and store them at the hall | 14 Nov 2025 | Clerk || T ;; 2025-11-14 ;; unknown/not_started
1c | Y | Update the list of residents who need help to leave home | 30 Sept 2025 | Moira Senn || P ;; 2025-09-30 ;; completed
"""),("2","theme","Theme 2: During and after","During and after","""
2a | N | Agree with the school that its gym may be used as a rest centre | 19 Dec 2025 | Moira Senn || P ;; 2025-12-19 ;; unknown/not_started
2b | Y | Put the flood line number on the website | 1 Oct 2025 | Clerk || T ;; 2025-10-01 ;; completed
2c | N | Hold an exercise with the fire service | Spring 2026 | Gerald Tonks and Moira Senn || P:Gerald Tonks//P:Moira Senn ;; 2026-05-31 ;; unknown/not_started
""")])
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g04 Signed off? Yes / No in Excel with real dates
if on("g04"):
    d=Doc("g04-signed-off","Cleveholt NHS Trust","CQC must do tracker","ref=Ref|desc=Must do|own=Exec owner|own2=Working lead|ts=Date due|stat=Signed off?|x:evidence=Evidence seen".replace("x:",""),
     [("A","other","Urgent and emergency care","Urgent and emergency care","""
UEC1 | The trust must make sure that patients are triaged within 15 minutes | Chief Nurse | Dana Wolfe | 31/10/2025 | Yes | Weekly audit, twelve weeks at 95% || strategic_lead=T:Chief Nurse//operational_lead=P:Dana Wolfe~T:Chief Nurse//P:Dana Wolfe ;; 2025-10-31 ;; completed
UEC2 | The trust must keep resuscitation trolleys locked and checked daily | Chief Nurse | Ola Brandt | 30/09/2025 | Yes | Check sheets || strategic_lead=T:Chief Nurse//operational_lead=P:Ola Brandt~T:Chief Nurse//P:Ola Brandt ;; 2025-09-30 ;; completed
UEC3 | The trust must have enough paediatric nurses on each shift | Chief People Officer | Dana Wolfe | 31/03/2026 | No | || strategic_lead=T:Chief People Officer//operational_lead=P:Dana Wolfe~T:Chief People Officer//P:Dana Wolfe ;; 2026-03-31 ;; unknown/not_started
"""),("B","other","Maternity","Maternity","""
MAT1 | The trust must store medicines at the right temperature | Medical Director | Ruth Ikeda | 28/11/2025 | No | Fridges delivered || strategic_lead=T:Medical Director//operational_lead=P:Ruth Ikeda~T:Medical Director//P:Ruth Ikeda ;; 2025-11-28 ;; unknown/not_started
MAT2 | The trust must complete incident investigations on time | Medical Director | Quality Team | 31/12/2025 | Yes | Backlog at nil || strategic_lead=T:Medical Director//operational_lead=B:Quality Team~T:Medical Director//B:Quality Team ;; 2025-12-31 ;; completed
""")],drop=["owner_text","timescale_text"],headers=[["ref","Ref"],["description","Must do"],["owners","Exec owner"],["owners","Working lead"],["timescale","Date due"],["status","Signed off?"],["evidence","Evidence seen"]])
    for g in d.gold:
        for x in g: x.pop("own2",None)
    d.areas=[(None,)+a[1:] for a in d.areas]
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Must dos"; xl_sheet(ws,d,1,[8,50,22,18,12,12,30],lambda c,i,j,x:uk(c,x)); wb.save(path(d.name,"xlsx")); d.write()
# g05 headings and bold column struck twice
if on("g05"):
    d=Doc("g05-struck-twice-bold","Northfold District Council","Planning Enforcement Improvement Plan","ref=Ref|desc=Improvement|own=Officer|ts=Deadline|out=Benefit",
     [("1","recommendation","Recommendation 1: Clear the backlog of open cases","Clear the backlog of open cases","""
1.1 | Close all cases where no breach was found | Lisa Cho | 31 July 2025 | Officers have time for real breaches || P ;; 2025-07-31 ;; 
1.2 | Write to every complainant whose case is older than six months | Enforcement Team | 15 August 2025 | People know where they stand || B ;; 2025-08-15 ;; 
1.3 | Agree with Legal which notices will be served first | Lisa Cho / Head of Legal | 5 September 2025 | Notices are served in order of harm || P:Lisa Cho//T:Head of Legal ;; 2025-09-05 ;; 
"""),("2","recommendation","Recommendation 2: Tell members what is happening","Tell members what is happening","""
2.1 | Send a list of open cases to ward councillors each quarter | Dominic Pryce | Quarterly from October 2025 | Fewer questions at committee || P ;; REC FREQ=MONTHLY;INTERVAL=3 2025-10-01 . ;; 
2.2 | Train the planning committee on what is expedient | Dominic Pryce | November 2025 | Decisions stand up on appeal || P ;; 2025-11-30 ;; 
""")])
    def put(c,x,y,t,f,s,i,j):
        c.drawString(x,y,t)
        if f.endswith("Bold") or j==0: c.drawString(x+.4,y,t)
        return True
    pdf_all(d,[40,290,130,130,180],put=put); d.write()
# g06 watermark one word 30 degrees over the text
if on("g06"):
    d=Doc("g06-watermark-confidential","Eastmarsh Safeguarding Adults Board","Learning Review 'Walter': Action Plan","ref=No|desc=Action agreed|own=Agency lead|ts=By|stat=Position|prog=Comment",
     [("1","other","Learning point 1: Self-neglect was not seen as a risk","Self-neglect was not seen as a risk","""
1 | Publish a seven minute briefing on self-neglect | Board Business Unit | 31 May 2025 | Complete | Sent to all agencies || B ;; 2025-05-31 ;; completed
2 | Add a self-neglect section to the care needs assessment | Petra Lundy | 30 June 2025 | In progress | Form is being tested || P ;; 2025-06-30 ;; in_progress
3 | Hold two multi-agency case clinics a year | Dr Sam Oyelaran | October 2025 | Not started | || P:Sam Oyelaran||Dr ;; 2025-10-31 ;; not_started
"""),("2","other","Learning point 2: Agencies did not share what they knew","Agencies did not share what they knew","""
4 | Agree one form for concerns between housing and social care | Petra Lundy, Housing Options | 31 July 2025 | In progress | Second draft || P:Petra Lundy//B:Housing Options ;; 2025-07-31 ;; in_progress
5 | Give district nurses read access to the case system | Neil Garside | 30 September 2025 | Not started | Licence needed || P ;; 2025-09-30 ;; not_started
6 | Audit twenty cases and report to the Board | Quality Assurance Subgroup | December 2025 | Not started | || B ;; 2025-12-31 ;; not_started
""")])
    def wm(c,W,H):
        c.saveState(); c.translate(W/2,H/2); c.rotate(30); c.setFillGray(.8); c.setFillAlpha(.5); c.setFont("Helvetica-Bold",96); c.drawCentredString(0,-30,"CONFIDENTIAL"); c.restoreState()
    pdf_all(d,[30,270,150,100,90,130],after=wm); d.write()
# g07 phrase at 60 degrees, letters set one by one, below the text
if on("g07"):
    d=Doc("g07-watermark-letters","Thornbeck City Council","Corporate Parenting Action Plan 2025-2026","ref=#|desc=We will|out=So that|own=Led by|ts=Timescale",
     [("3","priority","Priority 3 – A home that lasts","A home that lasts","""
3.1 | Recruit fifteen new foster carers for teenagers | young people can stay in the city | Fostering Team | March 2026 || B ;; 2026-03-31 ;; 
3.2 | Hold a placement support meeting within five days of any concern | fewer moves in a year | Anneka Dove | Ongoing || P ;; on ;; 
3.3 | Offer every carer a named link worker | carers feel supported | Anneka Dove | December 2025 || P ;; 2025-12-31 ;; 
3.4 | Review all placements more than twenty miles away | children are close to school and friends | Head of Placements | 31 January 2026 || T ;; 2026-01-31 ;; 
"""),("4","priority","Priority 4 – Health","Health","""
4.1 | Finish initial health assessments within twenty working days | needs are found early | Dr Ingrid Moss | February 2026 || P:Ingrid Moss||Dr ;; 2026-02-28 ;; 
4.2 | Put a mental health worker in the leaving care team | care leavers do not wait for help | Head of Placements | April 2026 || T ;; 2026-04-30 ;; 
""")])
    from math import cos,sin,radians
    def wm(c,W,H):
        a=radians(52); x,y=190,40
        for ch in "EMBARGOED UNTIL CABINET":
            c.saveState(); c.translate(x,y); c.rotate(52); c.setFillGray(.85); c.setFont("Helvetica-Bold",38); c.drawString(0,0,ch); c.restoreState()
            from reportlab.pdfbase.pdfmetrics import stringWidth as sw
            k=sw(ch,"Helvetica-Bold",38)*.95; x+=k*cos(a); y+=k*sin(a)
    pdf_all(d,[30,280,200,130,130],before=wm); d.write()
# g08 lower case outcomes in Word, second column, no ref
if on("g08"):
    d=Doc("g08-lowercase-impact","Bramfield Multi Academy Trust","Attendance plan","desc=Step|out=Intended impact|own=Who leads|ts=Finish|stat=RAG",
     [("1","theme","1. Every day counts","Every day counts","""
Ring home before 9.30 on the first day of absence | parents know that we notice | Attendance Officer | 8 September 2025 | Green || T ;; 2025-09-08 ;; on_track@green
Give out prizes for classes, not for single pupils | pupils with an illness are not left out | Kofi Mensah | 19 December 2025 | Amber || P ;; 2025-12-19 ;; at_risk@amber
Meet each family whose child is below 85% | plans fit the family | Kofi Mensah | Half-termly | Green || P ;; REC FREQ=MONTHLY;INTERVAL=2 . . ;; on_track@green
"""),("2","theme","2. Coming back to school","Coming back to school","""
Set up a small room for pupils who are anxious | fewer part-time timetables | SENCO | 31 October 2025 | Red || T ;; 2025-10-31 ;; off_track@red
Name a member of staff for each returning pupil | a known face at the door | Heads of Year | 30 September 2025 | Green || T ;; 2025-09-30 ;; on_track@green
Share the plan with the school nurse | health needs are met | SENCO | November 2025 | Amber || T ;; 2025-11-30 ;; at_risk@amber
""")],drop=["ref"],alts={"1.3":{"timescale":[K("recurring","Half-termly",None,None,"FREQ=WEEKLY;INTERVAL=6"),K("recurring","Half-termly"),K("recurring","Half-termly",None,None,"FREQ=WEEKLY;INTERVAL=7")]}})
    docx_all(d,[8.5,6,4,4,2]); d.write()
# g09 lower case outcomes, printed by Chromium, rules across only
if on("g09"):
    d=Doc("g09-lowercase-benefits","Oakhanger Borough Council","Digital Inclusion Action Plan","ref=Code|desc=Activity|out=Benefit to residents|own=Officer|ts=Complete by|prog=Progress so far",
     [("1","other","Aim 1 Devices and data","Devices and data","""
DD1 | Lend tablets from all six libraries | residents without a computer can get online | Rosie Blunt | 30/06/2025 | 84 tablets lent || P ;; 2025-06-30 ;; 
DD2 | Hand out data cards with the food bank | families are not cut off at the end of the month | Welfare Team | 31/07/2025 | Cards from the network have arrived || B ;; 2025-07-31 ;; 
DD3 | Collect and wipe old council laptops for schools | less electronic waste | Wayne Trott | 30/09/2025 | 41 wiped || P ;; 2025-09-30 ;; 
"""),("2","other","Aim 2 Skills","Skills","""
SK1 | Train thirty volunteers as digital champions | help is near to home | Rosie Blunt | 31/10/2025 | eleven trained || P ;; 2025-10-31 ;; 
SK2 | Run a weekly session in each sheltered scheme | older people can see their family on screen | Scheme Managers | Weekly | in four of nine schemes || T ;; REC FREQ=WEEKLY . . ;; 
SK3 | Translate the guide into the five most spoken languages | nobody is left out because of language | Wayne Trott | 28/11/2025 | quotes received || P ;; 2025-11-28 ;; 
""")])
    chrome_pdf(page(hbody(d),d.title,CSS+"td,th{border:0;border-bottom:1px solid #666}th{background:none}"),d.name); d.write()
# g10 serial days
if on("g10"):
    d=Doc("g10-serial-finish","Wendlebury Council","Street Scene Service Plan 2025/26","ref=Task no|desc=Task|ts=Finish by|own=Lead officer|out=Result wanted|stat=Status",
     [("1","other","Objective 1 - Cleaner streets","Cleaner streets","""
1.1 | Move the market square to a daily sweep | 45777 | Hugh Baptiste | No litter left by 8 am | Complete || P ;; 2025-04-30~unk ;; completed
1.2 | Replace the forty oldest litter bins | 45838 | Depot Manager | Fewer bins overflow | In progress || T ;; 2025-06-30~unk ;; in_progress
1.3 | Trial a night crew in the town centre | 45930 | Hugh Baptiste | Business complaints halve | Not started || P ;; 2025-09-30~unk ;; not_started
"""),("2","other","Objective 2 - Less fly-tipping","Less fly-tipping","""
2.1 | Put cameras at the three worst places | 45869 | Nadia Ferrier | Offenders are named | In progress || P ;; 2025-07-31~unk ;; in_progress
2.2 | Answer each report within two days | 46112 | Nadia Ferrier | Streets are cleared faster | Not started || P ;; 2026-03-31~unk ;; not_started
""")],drop=["timescale_text"])
    import openpyxl, datetime as dt
    for s,x in ((45777,"2025-04-30"),(45838,"2025-06-30"),(45930,"2025-09-30"),(45869,"2025-07-31"),(46112,"2026-03-31")): assert str(dt.date(1899,12,30)+dt.timedelta(s))==x
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Service plan"
    def val(c,i,j,x):
        if j==3: c.value=int(x); c.number_format="General"; return True
    xl_sheet(ws,d,1,[9,40,12,20,30,14],val); wb.save(path(d.name,"xlsx")); d.write()
# g11 numeric refs 4.1 .. 4.10, 4.11
if on("g11"):
    rows=[("Name a lead for each of the nine care homes","2025-01-31"),("Agree a visiting form","2025-01-31"),("Visit the three homes rated inadequate","2025-02-28"),("Visit the other six homes","2025-03-31"),("Share findings with the owners","2025-04-30"),("Set up a forum for managers","2025-04-30"),("Offer free infection control training","2025-05-31"),("Check that training was taken up","2025-06-30"),("Repeat the visits","2025-09-30"),("Report to the Health and Care Scrutiny Panel","2025-10-31"),("Decide if visits go on for another year","2025-11-30")]
    L={"01":"Jan","02":"Feb","03":"Mar","04":"Apr","05":"May","06":"Jun","09":"Sep","10":"Oct","11":"Nov"}
    T="\n".join(f"4.{i} | {a} | {['Contracts Team','Joy Abara'][i%2]} | {L[b[5:7]]} 2025 || {'BP'[i%2]} ;; {b} ;; " for i,(a,b) in enumerate(rows,1))
    d=Doc("g11-numbers-as-figures","Fernhurst County Council","Care Home Quality Plan","ref=Step|desc=What|own=Who|ts=By end of",[("4","other","4. Quality of care homes","Quality of care homes",T)])
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Steps"
    def val(c,i,j,x):
        if j==1: c.value=float(x); return True
    xl_sheet(ws,d,1,[8,50,20,14],val); wb.save(path(d.name,"xlsx")); d.write()
# g12 struck rows in Word
if on("g12"):
    d=Doc("g12-struck-through","Wickham Vale Council","Leisure Centres Improvement Actions","ref=Action|desc=Description|own=Owner|ts=Due|stat=State",
     [(None,"other",None,None,"""
L1 | Mend the lift at Vale Pool | Property Services | 31 January 2026 | Open || B ;; 2026-01-31 ;; not_started/planned/in_progress/unknown
L2 | Ask members about opening hours | Tracey Oduya | 28 February 2026 | Open || P ;; 2026-02-28 ;; not_started/planned/in_progress/unknown
L3 | Buy new spin bikes for Eastgate Gym | Tracey Oduya | 31 March 2026 | Open || P ;; 2026-03-31 ;; cancelled ;; status
L4 | Put solar panels on the sports hall | Energy Officer | 30 June 2026 | Open || T ;; 2026-06-30 ;; not_started/planned/in_progress/unknown
L5 | Move the café to the front of the building | Property Services | 30 September 2026 | Open || B ;; 2026-09-30 ;; cancelled ;; status
""")])
    def cell(c,i,j,x):
        if d.areas[0][4][i][0] in("L3","L5"): c.text=""; c.paragraphs[0].add_run(x).font.strike=True; return True
    docx_all(d,[2,10,5,4,3],cell,intro="Actions that the Board has taken out of the plan are struck through."); d.write()
