"""l10 (kin of wide-down): Excel (xlsxwriter) printed by LibreOffice, A4 upright, pages down and then over: title, number and task on the first pages, who and when on the next, position and RAG on the last. No head is repeated on the later pages down; no number on the pages at the right."""
from cl import *
import xlsxwriter
NAME="l10"; ORG="Hexley Borough Council"; TITLE="Climate emergency peer challenge: follow-up list"; INSP="LGA peer challenge, June 2024"
C={"G":("on_track","green","#63BE7B"),"A":("at_risk","amber","#FFD966"),"R":("off_track","red","#F4736B"),"B":("completed","blue","#6FA8DC")}
HEAD=["Line","Short name","Task","Who","Helped by","To be done by","Where it stands (March 2025)","BRAG","Tonnes or pounds saved"]
W=[6,20,50,32,30,17,46,8,24]
P_=[("1","Finding 1: The council’s own buildings","The council’s own buildings",[
("1.1","Leisure centres","Replace the gas boilers at both leisure centres with heat pumps, beginning at the pool with the older plant.","Head of Property","T","Freedom Leisure Hexley","B",D("31 March 2026","2026-03-31"),"Grant of £1.4m was confirmed in January. Tender closes after Easter.","G","610 tonnes a year"),
("1.2","Town hall windows","Fit secondary glazing to the east front of the town hall, with listed building consent.","Conservation Officer","T","","",D("Autumn 2025","2025-11-30"),"The inspector of historic buildings wants a sample first.","A","£18,000 a year"),
("1.3","Meters","Put half-hourly meters in every building that spends more than £5,000 a year.","Energy Manager","T","Finance Partnering","B",D("September 2024","2024-09-30"),"All 44 in. Readings are on the intranet.","B",""),
("1.4","Solar on depots","Ask the market for solar roofs at the three depots under a power purchase agreement.","Owen Tregarth","P","Head of Procurement","T",R("January 2025 to June 2025","2025-01-01","2025-06-30"),"Roof survey at Canal Road found asbestos; that depot may have to come out.","R","95 tonnes a year")]),
("2","Finding 2: Homes and fuel poverty","Homes and fuel poverty",[
("2.1","One front door","Bring the three energy advice lines under one number and one team.","Housing Options Team","B","Citizens Advice Hexley","B",F("From April 2025","2025-04-01"),"New number is printed on the council tax bills.","G","£240 a household"),
("2.2","Private landlords","Write to landlords of homes rated F or G and inspect those who do not answer in 28 days.","Private Sector Housing Manager","T","Legal Services","B",REC("Quarterly from July 2024","FREQ=MONTHLY;INTERVAL=3","2024-07-01"),"212 letters, 131 answers, 19 visits.","G",""),
("2.3","Terraces pilot","Insulate one whole street of solid-wall terraces and publish what it cost, what went wrong and what residents thought of it.","Cllr Maureen Adlam and Retrofit Lead","P:Maureen Adlam||Cllr//T:Retrofit Lead","Hexley College","B",D("December 2025","2025-12-31"),"Alma Street chosen. 31 of 38 owners have signed.","A","84 tonnes a year")]),
("3","Finding 3: Getting about","Getting about",[
("3.1","Fleet","Move the small vans to electric as leases end and stop ordering diesel.","Fleet Manager","T","Unison branch","B",K("ongoing","Ongoing"),"22 of 61 vans.","G","74 tonnes a year"),
("3.2","School streets","Open four more school streets, each with a trial of a term.","Road Safety Team","B","Headteachers","T",D("Summer term 2025","2025-07-31"),"One has been withdrawn after objections; three go to committee in April.","A",""),
("3.3","Staff travel","Stop mileage claims for journeys of less than two miles in the town.","Director of Resources","T","","",D("1 October 2024","2024-10-01"),"In the new travel policy since October.","B","£11,500 a year"),
("3.4","Bus station","Write with the county council a business case for an electric bus depot.","Transport Policy Officer / County Passenger Transport","T:Transport Policy Officer//B:County Passenger Transport","","",K("unknown","TBC"),"The county has paused all bids.","R","")])]
x="/tmp/l10.xlsx"; wb=xlsxwriter.Workbook(x); ws=wb.add_worksheet("Follow-up")
F_=lambda **k: wb.add_format(dict({"font_name":"Liberation Sans","font_size":11,"text_wrap":True,"valign":"top"},**k))
big=F_(bold=True,font_size=15,text_wrap=False); pl=F_(text_wrap=False); hd_=F_(bold=True,bottom=2,bg_color="#D5E8D4"); cell=F_(bottom=4); cap=F_(bold=True,font_size=11,text_wrap=False,font_color="#1E5631")
for i,w in enumerate(W): ws.set_column(i,i,w)
ws.write(0,0,ORG,pl); ws.write(1,0,TITLE,big); ws.write(2,0,INSP,pl)
for i,h in enumerate(HEAD): ws.write(4,i,h,hd_)
ws.set_row(1,22); ws.set_row(4,30); r=5; areas=[]; brk=[]
for n,hd,ti,rows in P_:
    ws.write(r,0,hd,cap); ws.set_row(r,24); r+=1; ga=[]
    for ref,nm,desc,ot,sp,he,hk,ts,pr,rag,ex in rows:
        for i,v in enumerate((ref,nm,desc,ot,he,ts["text"],pr,None,ex)):
            if i!=7: ws.write(r,i,v or "",cell)
        ws.write(r,7,rag,F_(bold=True,align="center",bg_color=C[rag][2],bottom=4)); ws.set_row(r,66); r+=1
        own=o(sp if ":" in sp else sp+":"+ot)+(o(f"{hk}:{he}@support") if he else [])
        ga.append(A(ref,desc,ot,own,ts,None,pr,C[rag][0],C[rag][1],title=nm,status_text=rag,drop=["owner_text"] if he else None,alt={"owners":[o("P:Maureen Adlam||Cllr//T:Retrofit Lead//B:Hexley College@support")]} if ref=="2.3" else None,**({HEAD[8]:ex} if ex else {})))
    areas.append(AREA(n,"other",hd,ti,ga)); 
    if n=="2": brk.append(r)
ws.write(r+1,0,"BRAG: B done, G going to plan, A some doubt, R will not be met",pl)
ws.set_portrait(); ws.set_paper(9); ws.set_print_scale(70); ws.set_margins(.5,.5,.6,.7); ws.set_v_pagebreaks([3,6]); ws.set_h_pagebreaks(brk)
ws.set_footer("&LSustainability team&CPage &P of &N"); wb.close(); soffice_pdf(x,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Line"],["title","Short name"],["description","Task"],["owners","Who"],["owners","Helped by"],["timescale","To be done by"],["progress",HEAD[6]],["status","BRAG"],[HEAD[8],HEAD[8]]],areas)
