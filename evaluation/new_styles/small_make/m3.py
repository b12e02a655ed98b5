from lib import *
import sys; ONLY=set(sys.argv[1:])
def on(n): return not ONLY or n in ONLY
# g27 words for finished
if on("g27"):
    d=Doc("g27-finished-words","Harkness Parish Federation","Village Hall Improvement List","ref=Job|desc=What needs doing|stat=Finished?|own=Volunteer|ts=Wanted by",
     [(None,"other","Kitchen","Kitchen","""
K1 | Replace the cooker | Fully | Dot Fairley | 31/03/2025 || P ;; 2025-03-31 ;; completed
K2 | Fit a second sink | Partly | Dot Fairley | 30/04/2025 || P ;; 2025-04-30 ;; in_progress
K3 | Buy plates for eighty | Not yet | Hall Committee | 31/05/2025 || B ;; 2025-05-31 ;; unknown/not_started/in_progress
"""),(None,"other","Outside","Outside","""
O1 | Level the car park | Partly | Bert Sims | 30/06/2025 || P ;; 2025-06-30 ;; in_progress
O2 | Paint the fence | Fully | Bert Sims | 30/06/2025 || P ;; 2025-06-30 ;; completed
""")])
    docx_all(d,[1.5,8,3,4,3],land=False); d.write()
# g28 Implemented Yes/No/Part, PDF by Chromium
if on("g28"):
    d=Doc("g28-implemented-yes-no-part","Caldmoor Metropolitan Borough","Follow-up of Internal Audit Recommendations","ref=Rec|answers=Recommendation|desc=Agreed response|own=Manager|ts=Implementation date|stat=Implemented? (Yes / No / Part)|prog=Auditor's note",
     [("1","other","Audit 1: Purchase cards","Purchase cards","""
1 | All cardholders should sign the terms of use | Terms sent out with each new card and signed online | Exchequer Manager | 30 April 2025 | Yes | All 61 signed || T ;; 2025-04-30 ;; completed
2 | Receipts should be kept for every purchase | Card app requires a photograph of the receipt | Exchequer Manager | 30 June 2025 | Part | App in use in four of six departments || T ;; 2025-06-30 ;; in_progress
3 | Spending limits should be reviewed | Limits reviewed by heads of service each April | Georgia Neale | 31 May 2025 | No | Review has not been done || P ;; 2025-05-31 ;; unknown/not_started
"""),("2","other","Audit 2: School admissions appeals","School admissions appeals","""
4 | Panels should be trained every two years | Training day held with neighbouring councils | Clerk to Appeals | 31 July 2025 | Yes | Held on 3 July || T ;; 2025-07-31 ;; completed
5 | Decision letters should be sent within five school days | Template shortened; letters drafted during the hearing | Clerk to Appeals | 1 September 2025 | Part | 71% on time || T ;; 2025-09-01 ;; in_progress
""")])
    chrome_pdf(page(hbody(d),d.title),d.name); d.write()
# g29 outcomes that say nothing
if on("g29"):
    d=Doc("g29-empty-words-outcomes","Rushmere Council","Adult Learning Post-Inspection Plan","ref=Ref|desc=Action|out=Success measure|own=Lead|ts=By when",
     [("1","other","Area for improvement 1: Quality of teaching","Quality of teaching","""
1.1 | Watch every tutor teach at least twice | 80% of lessons are good | Curriculum Manager | Dec 2025 || T ;; 2025-12-31 ;; 
1.2 | Give tutors a coach for a term | as 1.1 | Curriculum Manager | Mar 2026 || T ;; 2026-03-31 ;; 
1.3 | Share the best lesson plans online | to be agreed | Priti Doshi | Jan 2026 || P ;; 2026-01-31 ;; 
"""),("2","other","Area for improvement 2: Retention","Retention","""
2.1 | Ring learners who miss a class | see above | Learner Services | Ongoing || B ;; on ;; 
2.2 | Start evening courses at 7 | none set | Priti Doshi | Sept 2025 || P ;; 2025-09-30 ;; 
2.3 | Pay for childcare from the hardship fund | tbc | Learner Services | Oct 2025 || B ;; 2025-10-31 ;; 
""")],alts={"1.2":{"outcome":["80% of lessons are good"]}})
    d.areas=[(a,"area_for_improvement",h,t,r) for a,k,h,t,r in d.areas]
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g30 no ref, only upright lines
if on("g30"):
    d=Doc("g30-upright-lines-no-ref","Pelham Bay Council","Tourism Recovery Action Plan","ts=When|desc=Action|own=Lead body|prog=Where we are|stat=Status",
     [(None,"theme","Strand: Visitors","Visitors","""
May 2025 | Open the visitor desk at the station | Tourism Team | Desk is staffed | Completed || B ;; 2025-05-31 ;; completed
July 2025 | Print walking maps in three languages | Tourism Team | Proofs back | In progress || B ;; 2025-07-31 ;; in_progress
October 2025 | Count visitors with phone data | Clive Ogden | Supplier chosen | In progress || P ;; 2025-10-31 ;; in_progress
"""),(None,"theme","Strand: Businesses","Businesses","""
June 2025 | Offer grants for shop fronts | Chamber of Trade | 23 requests | In progress || B ;; 2025-06-30 ;; in_progress
November 2025 | Hold a winter market | Clive Ogden | No site yet | Not started || P ;; 2025-11-30 ;; not_started
March 2026 | Join the coast path scheme | Harbour Office | Fee is too high | On hold || B ;; 2026-03-31 ;; on_hold
""")],drop=["ref"])
    pdf_all(d,[90,240,130,150,110],lines="cols",shade=False,size=10); d.write()
# g31 page turned by its own entry (270)
if on("g31"):
    d=Doc("g31-page-rotate-270","Whitcombe Regis Council","Licensing Service Action Plan","ref=No|desc=Action|own=Officer|ts=Target date|out=Outcome|stat=RAG",
     [("1","priority","Priority 1: Taxis","Priority 1: Taxis","""
1.1 | Check the badges of all drivers against the national register | Licensing Manager | 30 May 2025 | No unsafe driver holds a badge | Green || T ;; 2025-05-30 ;; on_track@green
1.2 | Inspect fifty vehicles with the police | Amy Raistrick | 27 June 2025 | Vehicles are safe | Amber || P ;; 2025-06-27 ;; at_risk@amber
1.3 | Teach drivers to spot exploitation | Amy Raistrick | 31 October 2025 | Drivers report concerns | Red || P ;; 2025-10-31 ;; off_track@red
"""),("2","priority","Priority 2: Pubs and clubs","Priority 2: Pubs and clubs","""
2.1 | Visit each late venue twice a year | Licensing Officers | Twice a year | Fewer calls at night | Green || T ;; REC FREQ=MONTHLY;INTERVAL=6 . . ;; on_track@green
2.2 | Revise the policy statement | Licensing Manager | January 2026 | Policy fits the town | Amber || T ;; 2026-01-31 ;; at_risk@amber
""")])
    d.areas=[(a,k,h,h.split(": ")[1],r) for a,k,h,t,r in d.areas]
    pdf_all(d,[35,280,110,110,150,50],rot=270,land=False) if 0 else pdf_all(d,[35,280,110,110,150,50],rot=270); d.write()
# g32 landscape plan set turned to the left on a portrait page
if on("g32"):
    d=Doc("g32-turned-left","Abbotsley and Vale CCG Partnership","Learning Disability Mortality Review Action Plan","ref=Ref|desc=Action|own=Owner|ts=Date|out=Expected result|prog=Update",
     [("1","theme","Theme 1: Annual health checks","Annual health checks","""
1.1 | Ring people who missed their check | GP Practices | 31 August 2025 | 75% have a check | 61% in June || B~T ;; 2025-08-31 ;; 
1.2 | Make an easy read letter | Josie Flint | 31 May 2025 | People know what will happen | Letter tested by twelve people || P ;; 2025-05-31 ;; 
"""),("2","theme","Theme 2: Constipation and swallowing","Constipation and swallowing","""
2.1 | Train support workers in all homes | Community Nursing | December 2025 | Fewer emergency stays | 9 of 31 homes || B ;; 2025-12-31 ;; 
2.2 | Put a swallowing plan in each hospital passport | Speech Therapy Lead | March 2026 | Ward staff know the risk | Not started || T ;; 2026-03-31 ;; 
2.3 | Audit stays of more than ten days | Josie Flint | Quarterly | Learning is shared | First audit due in July || P ;; REC FREQ=MONTHLY;INTERVAL=3 . . ;; 
""")])
    c,W,H=canvas(d.name,land=False); c.translate(W,0); c.rotate(90)   # W,H portrait; now the long side is x
    y=W-45; c.setFont("Helvetica-Bold",15); c.drawString(40,y,d.title); y-=18; c.setFont("Helvetica",10); c.drawString(40,y,d.org); y-=24
    for n,k,h,t,R in d.areas:
        c.setFont("Helvetica-Bold",12); c.drawString(40,y,h); y=grid(c,d,R,40,y-8,[35,250,110,95,140,130])-22
    c.save(); d.write()
# g33 notes among the rows, Word
if on("g33"):
    d=Doc("g33-notes-in-rows","Holmeswood Council","Youth Justice Improvement Plan","ref=No|desc=Action|own=Lead|ts=Due|stat=Status",
     [("1","recommendation","Recommendation 1: Assess risk well","Assess risk well","""
1.1 | Have a manager sign each assessment | Youth Justice Managers | 31 May 2025 | Complete || T ;; 2025-05-31 ;; completed
#Please note that actions 1.2 and 1.3 were merged into 1.4 at the March board.
1.4 | Use one tool for risk to others in all teams | Brendan Lyle | 31 July 2025 | In progress || P ;; 2025-07-31 ;; in_progress
1.5 | Ask parents and children to read their assessment | Brendan Lyle | 30 September 2025 | In progress || P ;; 2025-09-30 ;; in_progress
"""),("2","recommendation","Recommendation 2: Work with victims","Work with victims","""
2.1 | Appoint a victim worker | Head of Service | 30 June 2025 | Complete || T ;; 2025-06-30 ;; completed
2.2 | Offer every victim a meeting | Victim Worker | Ongoing | In progress || T ;; on ;; in_progress
#* Data up to 12 June 2025. Next update to the board on 18 September 2025.
""")])
    docx_all(d,[1.5,11,5,4,3.5]); d.write()
# g34 end of file mark, CR LF, Windows letters, tabs
if on("g34"):
    d=Doc("g34-end-mark-tabs",None,None,"ref=Action ID|own=Owner|desc=Action title|ts=Due Date|prog=Latest update|stat=Status",
     [(None,"other",None,None,"""
ACT-101 | Siân Kerr | Agree the café lease for the library | 30/05/2025 | Tenant has signed – keys on 1 June | Completed || P ;; 2025-05-30 ;; completed
ACT-102 | Library Manager | Open on Sundays | 06/07/2025 | Staff consulted | In Progress || T ;; 2025-07-06 ;; in_progress
ACT-103 | Siân Kerr | Move the children’s corner | 31/08/2025 | | Not Started || P ;; 2025-08-31 ;; not_started
ACT-104 | Library Manager | Lend sewing machines | 30/09/2025 | Six given by residents | In Progress || T ;; 2025-09-30 ;; in_progress
ACT-105 | Property Team | Mend the lift – again | 13/06/2025 | Part costs £840 | Overdue || B ;; 2025-06-13 ;; delayed/off_track
""")])
    open(path(d.name,"tsv"),"wb").write(("\r\n".join("\t".join(r) for r in [d.head]+d.areas[0][4])+"\r\n\x1a").encode("cp1252")); d.write()
# g35 weakness, proposed action, due within
if on("g35"):
    d=Doc("g35-proposed-action","Marlow Heath Leisure Trust","Fire Risk Assessment: Findings and Proposed Actions","x=Building|answers=Weakness found|desc=Proposed action|priority=Risk rating|own=Accountable|ts=Complete within|stat=Position".replace("x=","building="),
     [(None,"other",None,None,"""
Swimming pool | Fire doors are wedged open in the plant room | Fit magnetic holders linked to the alarm | High | Estates Manager | 4 weeks | Open || T ;; rel ;; not_started/planned/in_progress/unknown
Swimming pool | No record of evacuation drills | Hold a drill each quarter and write it down | Medium | Duty Managers | 3 months | Open || T ;; rel ;; not_started/planned/in_progress/unknown
Sports hall | Exit signs are hidden by banners | Take down the banners and check signs weekly | High | Duty Managers | 1 week | Closed || T ;; rel ;; completed
Sports hall | Extinguishers are out of date | Replace nine extinguishers | High | Estates Manager | 2 weeks | Closed || T ;; rel ;; completed
Café | Grease in the extract duct | Have the duct cleaned twice a year | Medium | Farah Iqbal | 6 weeks | Open || P ;; rel ;; not_started/planned/in_progress/unknown
""")],drop=["ref"])
    docx_all(d,[3,6,6.5,2,3.5,3,2.2]); d.write()
# g36 recommendation tracker, HTML
if on("g36"):
    d=Doc("g36-recommendation-list","Burnside City Council","Scrutiny recommendations: bus services","ref=Rec.|stat=State|desc=Recommendation of the Panel|own=Officer|ts=To be done by|prog=Latest position",
     [(None,"other",None,None,"""
R1 | Done | That the Council ask the operator for figures on late buses by route | Public Transport Manager | 28/02/2025 | Figures come each month || T ;; 2025-02-28 ;; completed
R2 | Under way | That real time screens be put at the twenty busiest stops | Public Transport Manager | 30/09/2025 | Seven screens work || T ;; 2025-09-30 ;; in_progress
R3 | Under way | That drivers be trained in helping people with dementia | Shona MacRae | 31/07/2025 | Two depots trained || P ;; 2025-07-31 ;; in_progress
R4 | Not begun | That a night bus be tried on Fridays | Shona MacRae | 31/10/2025 | || P ;; 2025-10-31 ;; not_started
R5 | Rejected | That fares be free for under 18s | Cabinet Member for Transport | | Cost was too high || T ;; none ;; cancelled
""")])
    save(d.name,"html",page(hbody(d,intro="Report to the Place Scrutiny Panel, 12 June 2025."),d.title)); d.write()
# g37 task log with the date of logging first
if on("g37"):
    d=Doc("g37-task-log","Sedgebrook Council","Office move log","logged=Logged|customer=Customer|desc=Task|own=Assigned to|ts=Needed by|stat=State|rank=Rank|prog=Comment",
     [(None,"other",None,None,"""
03/03/2025 | Revenues | Order forty crates | Facilities Desk | 14/03/2025 | Done | 2 | Delivered on the 12th || B ;; 2025-03-14 ;; completed
04/03/2025 | Legal | Move the deeds to the strong room | Jonah Weir | 28/03/2025 | Doing | 1 | Half moved || P ;; 2025-03-28 ;; in_progress
04/03/2025 | Housing | Book parking for the van | Facilities Desk | 21/03/2025 | Done | 3 | || B ;; 2025-03-21 ;; completed
10/03/2025 | All floors | Turn off the old phones | ICT Operations | 11/04/2025 | To do | 1 | Wait for the last team || B ;; 2025-04-11 ;; not_started/planned
11/03/2025 | Planning | Scan the microfiche | Jonah Weir | 30/05/2025 | To do | 2 | || P ;; 2025-05-30 ;; not_started/planned
""")],drop=["ref","timescale_text","logged"])
    import openpyxl
    wb=openpyxl.Workbook(); ws=wb.active; ws.title="Log"; xl_sheet(ws,d,1,[12,14,36,18,12,10,6,28],lambda c,i,j,x:uk(c,x)); wb.save(path(d.name,"xlsx")); d.write()
    for r in ws.iter_rows(): pass
# g38 four short columns with spotted / resolve by
if on("g38"):
    d=Doc("g38-spotted-resolve","Upper Tarn Parish Council","Footpath faults","spotted=Spotted on|desc=To do|own=Person|ts=Resolve by",
     [(None,"other",None,None,"""
04/01/2025 | Mend the stile at Low Wood | Rob Gaskell | 28/02/2025 || P ;; 2025-02-28 ;; 
11/01/2025 | Cut back brambles on path 14 | Footpath Volunteers | 31/03/2025 || B ;; 2025-03-31 ;; 
11/01/2025 | Put a sign at the ford | Clerk | 30/04/2025 || T ;; 2025-04-30 ;; 
02/02/2025 | Move the fallen ash | Rob Gaskell | 14/02/2025 || P ;; 2025-02-14 ;; 
""")],drop=["ref"])
    docx_all(d,[3,8,4,3],land=False,style="Table Grid"); d.write()
# g39 milestones
if on("g39"):
    d=Doc("g39-key-milestones","Deanscross Council","Data Strategy Year One","ts=Finish|desc=Key milestone|own=Accountable officer",
     [("1","other","Workstream 1 – Data quality","Data quality","""
30 June 2025 | Address data matched across five systems | Data Manager || T ;; 2025-06-30 ;; 
30 September 2025 | Duplicate customers below one in a hundred | Data Manager || T ;; 2025-09-30 ;; 
"""),("2","other","Workstream 2 – Use of data","Use of data","""
31 July 2025 | Dashboard on school places live | Elif Aksoy || P ;; 2025-07-31 ;; 
31 December 2025 | Sixty managers trained to read charts | Elif Aksoy || P ;; 2025-12-31 ;; 
31 March 2026 | Ethics panel in place | Monitoring Officer || T ;; 2026-03-31 ;; 
""")],drop=["ref"])
    save(d.name,"html",page(hbody(d),d.title)); d.write()
# g40 ticks under the names of those who do it
if on("g40"):
    names=["Council","Police","Health"]
    d=Doc("g40-owner-ticks","Ryedene Community Safety Partnership","Domestic Abuse Delivery Plan","ref=No.|desc=What we will do|own=Who|ts=By|stat=Progress",
     [("1","other","1 Prevent","Prevent","""
1.1 | Teach healthy relationships in all secondary schools | Council | July 2025 | Complete || B:Council ;; 2025-07-31 ;; completed
1.2 | Run a campaign in pubs and gyms | Council Police | December 2025 | On track || B:Council//B:Police ;; 2025-12-31 ;; on_track
"""),("2","other","2 Protect","Protect","""
2.1 | Share the names of those at highest risk each day | Police Health | May 2025 | Complete || B:Police//B:Health ;; 2025-05-31 ;; completed
2.2 | Put an adviser in the emergency department | Health | March 2026 | Not started || B:Health ;; 2026-03-31 ;; not_started
2.3 | Find safe homes for pets | Council | January 2026 | On track || B:Council ;; 2026-01-31 ;; on_track
""")],drop=["owner_text"],headers=[["ref","No."],["description","What we will do"],["owners","Who Council"],["owners","Who Police"],["owners","Who Health"],["timescale","By"],["status","Progress"]])
    o=[f"<h1>{d.title}</h1><p>{d.org}</p>",'<table><thead><tr><th rowspan="2">No.</th><th rowspan="2">What we will do</th><th colspan="3">Who</th><th rowspan="2">By</th><th rowspan="2">Progress</th></tr><tr>'+"".join(f"<th>{x}</th>" for x in names)+"</tr></thead><tbody>"]
    for n,k,h,t,R in d.areas:
        o.append(f'<tr><td colspan="7"><b>{h}</b></td></tr>')
        for r in R: o.append(f"<tr><td>{r[0]}</td><td>{r[1]}</td>"+"".join(f"<td>{'✓' if x in r[2].split() else ''}</td>" for x in names)+f"<td>{r[3]}</td><td>{r[4]}</td></tr>")
    save(d.name,"html",page("\n".join(o+["</tbody></table>"]),d.title)); d.write()
