"""j11 (kin of refs-workstream): Typst, A4 landscape. A housing association's recovery programme after a regulator's judgement: refs are long codes with package and running number (RP1/D04) that leave gaps and run on over the packages, the packages are full-width rows, text points to other codes; rows run over page ends under a repeated head."""
from cl import *
import typst
NAME="j11"; ORG="Marlpit Homes"; TITLE="Regulatory Recovery Programme: Deliverables Register"; INSP="Regulator of Social Housing inspection, C3/G2 judgement of 26 March 2025"
ST={"completed":"Closed","on_track":"On schedule","delayed":"Late","not_started":"Not begun","in_progress":"Under way","on_hold":"Paused","at_risk":"In doubt"}
P_=[("Package 1: Knowing the condition of our homes","Knowing the condition of our homes","1",[
("RP1/D04","Survey the 3,870 homes that have not been inside since 2019, with damp, stairs, electrics and the loft looked at on each visit. Those with a child under five or a tenant over 75 come first.","Director of Assets","T",D("31 January 2026","2026-01-31"),"on_track","1,902 done by the end of September. No access in 11%, for which see RP3/D21."),
("RP1/D05","Load surveys to the asset system in five days and stop keeping spreadsheets by patch.","Ben Oduya (Data Manager)","P:Ben Oduya|Data Manager",F("From July 2025","2025-07-01"),"completed","Spreadsheets were archived on 25 July."),
("RP1/D07","Publish how many homes fail the Decent Homes Standard, and why, in the annual report to tenants.","Communications Team / Director of Assets","B:Communications Team//T:Director of Assets",D("Q3 2025/26","2025-12-31"),"in_progress","Figures wait for RP1/D04 to pass 60%."),
("RP1/D08","Put £14m into the 2026 budget for roofs and windows at Eastfield and the Poets estate.","Chief Financial Officer","T",D("Board, 24 March 2026","2026-03-24"),"not_started","")]),
("Package 2: Landlord safety checks","Landlord safety checks","2",[
("RP2/D11","Complete 212 fire remedial actions that are more than a year old and have each one signed off by a competent person. Where a block needs a waking watch in the meantime, tell the residents in writing on the same day and say how long it will last.","Health and Safety Compliance Group","B",D("30/11/2025","2025-11-30"),"delayed","139 are signed off. The doors contractor went into administration in August and a framework call-off has replaced it; first doors are due in week 45."),
("RP2/D12","Bring electrical tests to a five-year cycle.","Head of Compliance","T",R("April 2025 – March 2027","2025-04-01","2027-03-31"),"on_track","94.1% in date, against 78% at inspection."),
("RP2/D14","Have an outside firm check a tenth of gas, lift and water records each quarter.","Audit & Risk Committee","B",REC("Quarterly from October 2025",QUARTERLY,start="2025-10-01"),"not_started","Depends on RP2/D11."),
("RP2/D15","Set up one dashboard of the six safety areas for executives, board and residents, fed from the asset system at night and not by hand, with the date of the last feed shown on it and a note of what is missing.","Head of Compliance, Ben Oduya","T:Head of Compliance//P:Ben Oduya",D("Aug 2025","2025-08-31"),"completed","In use at the board since 9 September.")]),
("Package 3: Repairs, damp and mould","Repairs, damp and mould","3",[
("RP3/D19","Inspect reported damp within ten working days and begin emergency work in 24 hours, as the new regulations ask.","Repairs Managers","T",D("by 27 October 2025","2025-10-27"),"at_risk","Inspections take 14 days on average. Three surveyors join in October."),
("RP3/D21","Agree a fair access protocol with the Tenant Voice Panel, going to court last.","Dr Salma Idris & Tenant Voice Panel","P:Salma Idris||Dr//B:Tenant Voice Panel",D("end of October 2025","2025-10-31"),"in_progress","Second draft went to the panel on 30 September."),
("RP3/D22","Hire a multi-skilled team for estates north of the canal.","People and Culture","B",K("unknown","TBC"),"on_hold","Paused by the executive until RP1/D08 is settled.")]),
("Package 4: Complaints and fair treatment","Complaints and fair treatment","4",[
("RP4/D26","Answer complaints in the Ombudsman’s times and say in each letter what will be put right and by when.","Customer Resolution Manager","T",K("ongoing","Ongoing"),"on_track","91% at stage one in September."),
("RP4/D27","Collect from each household what it needs us to know about health, language and access, and show that on job tickets.","Head of Neighbourhoods","T",D("Spring 2026","2026-05-31"),"in_progress","38% collected."),
("RP4/D29","Report lessons from complaints to the board with a named owner for each.","Company Secretary","T",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"on_track","July’s report led to a change of the heating contract.")])]
H=["Code","Deliverable","Accountable lead","Milestone date","Delivery status","Commentary to the Board, 14 October 2025"]
q=lambda s: "["+"".join("\\"+c if c in "\\#$*_@<>[]`~'\"/=-+&" else c for c in s)+"]"
L=['#set page(paper:"a4",flipped:true,margin:(x:14mm,y:12mm),footer:context [#set text(7.5pt); Marlpit Homes Limited, registered society · RRP register v6 #h(1fr) #counter(page).display()])','#set text(font:"Liberation Sans",size:10.8pt,hyphenate:false)','#set par(justify:false,leading:.5em)',
 "#text(11pt)"+q(ORG),"","#text(19pt,weight:\"bold\",fill:rgb(\"#1d4d4f\"))"+q(TITLE),"",q(INSP).join(["#text(10pt)",""]),"",
 "Every deliverable has a code that it keeps until it is closed. Codes of deliverables that have been handed back to business as usual do not appear any more.","",
 '#table(columns:(21mm,1.9fr,1.05fr,27mm,24mm,1.35fr),stroke:.4pt+rgb("#9ab"),inset:5pt,align:left+top,fill:(x,y)=>if y==0 {rgb("#1d4d4f")},table.header('+",".join("text(fill:white,weight:\"bold\")"+q(x) for x in H)+"),"]
areas=[]
for hd,ti,n,rows in P_:
    L.append('table.cell(colspan:6,fill:rgb("#dfeceb"))[#strong'+q(hd)+"],"); ga=[]
    for ref,desc,ot,sp,ts,st,pr in rows:
        L.append(",".join(q(x) for x in (ref,desc,ot,ts["text"],ST[st],pr))+",")
        kw={}; alt={}
        if ref=="RP1/D08": kw["drop"]=["milestones"]
        if st=="at_risk": alt["status"]=["delayed","unknown"]
        if st=="delayed": alt["status"]=["off_track"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,st,status_text=ST[st],alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
L.append(")"); src="\n".join(L); open("/tmp/j11.typ","w").write(src)
typst.compile("/tmp/j11.typ",output=path(NAME+".pdf"),font_paths=["/usr/share/fonts"])
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["status",H[4]],["progress",H[5]]],areas)
