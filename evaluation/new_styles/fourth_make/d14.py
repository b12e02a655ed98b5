"""d14 CSV: what a performance system puts out for a borough's corporate plan (semicolons, byte-order mark, every cell with words in quotes, notes with line breaks). Code, title and description; parent with its code; managed by and assigned to; planned, due and completed dates; per cent; status words of the system."""
from cl import *
import csv
NAME="d14"; ORG=None; TITLE=None
ST={"Completed":"completed","In Progress":"in_progress","Overdue":"delayed","Not Started":"not_started","Cancelled":"cancelled","Check Progress":"at_risk","Assigned":"planned"}
V={"dh":("Director of Homes","T"),"dr":("Director of Resources","T"),"dp":("Director of Place","T"),"dc":("Director of Communities","T")}
PLAN=[("CP1","Homes that people can afford","dh",[
 ("CP1.01","Council house building","Finish 64 homes on the three garage sites at Elm Walk, Tannery Row and Station Road, of which at least six can be used by a person in a wheelchair.","Development Manager","T","01/04/2024","31/12/2025","2025-12-31","","75","Check Progress","Elm Walk: 22 homes let in July.\nTannery Row: roofs on, but the sprinkler contractor has gone into administration and a new one has to be found.\nStation Road: on programme."),
 ("CP1.02","Empty homes","Bring 40 long-term empty homes back into use.","Empty Homes Officer","T","01/04/2025","31/03/2026","2026-03-31","","55","In Progress","22 back in use by the end of October."),
 ("CP1.03","Local plan","Submit the local plan for examination.","Planning Policy Manager","T","01/05/2023","30/06/2025","2025-06-30","","80","Overdue","Council voted in May to look again at two sites. Transport model to be run once more; submission is now likely in February 2026."),
 ("CP1.04","Selective licensing","","Private Housing Manager","T","01/01/2026","31/10/2026","2026-10-31","","0","Not Started",""),
 ("CP1.05","Damp and mould","Answer every report of damp in five days and inspect in ten.","Repairs Manager","T","01/04/2025","30/09/2025","2025-09-30","26/09/2025","100","Completed","New team of four. Average is 3 days to answer and 8 to inspect. Tenants’ panel has tested the form."),
 ("CP1.06","Temporary accommodation","Lease 50 homes from private owners so that fewer families live in hotels.","Karim Ashcombe","P:Karim Ashcombe","01/06/2025","31/05/2026","2026-05-31","","30","In Progress","15 leased. Families in hotels down from 47 to 29."),
 ("CP1.07","Tenant satisfaction","Act on the five things that tenants said in the survey matter most to them, publish what has been done in the newsletter, and ask the same 400 tenants in a year whether they have seen a difference.","Head of Tenancy Services","T","01/07/2025","30/06/2026","2026-06-30","","20","In Progress","Grass cutting and communal cleaning contracts changed. Work on complaints begins in December."),
 ("CP1.08","Energy upgrades, high-rise","Replace the heating in both towers.","Asset Manager","T","01/09/2025","31/08/2027","2027-08-31","","5","In Progress","Leaseholders consulted."),
 ("CP1.09","Sell the Hollies","Sell the former hostel.","Estates Surveyor","T","01/04/2025","31/12/2025","2025-12-31","","0","Cancelled","Now to be kept for temporary accommodation, see CP1.06.")]),
("CP2","A town centre with a future","dp",[
 ("CP2.01","Market hall","Repair the market hall and reopen it with twelve food stalls.","Regeneration Manager","T","01/02/2024","28/11/2025","2025-11-28","","85","Check Progress","Handover slipped to 19 December because of a leak in the new roof light. Nine stalls let."),
 ("CP2.02","High street auctions","Use the new powers for at least three shops.","Town Centre Manager","T","01/04/2025","31/03/2026","2026-03-31","","60","In Progress","One let by agreement before the auction, one auctioned."),
 ("CP2.03","Night bus","Trial a bus at midnight on Fridays and Saturdays with two villages.","Economic Development Officer","T","01/09/2025","31/08/2026","2026-08-31","","25","In Progress","Started 5 September. Average of 14 people."),
 ("CP2.04","Car park at Mill Street","Resurface and add lights.","Parking Manager","T","01/03/2025","31/05/2025","2025-05-31","23/05/2025","100","Completed",""),
 ("CP2.05","Public toilets","","Facilities Manager","T","01/10/2025","30/09/2026","2026-09-30","","10","In Progress","Design for two new blocks. Access group wants a changing place in both."),
 ("CP2.06","Christmas lights","Buy lights that can be used for ten years.","Events Officer","T","01/05/2025","31/10/2025","2025-10-31","17/10/2025","100","Completed","Bought. Switched on 21 November."),
 ("CP2.07","Wayfinding","Replace the 31 finger posts and put up six maps.","Regeneration Manager","T","01/06/2025","31/10/2025","2025-10-31","","40","Overdue","Artwork had to be done again as two streets were named wrongly. Maps are at the printer, posts have been ordered. Civic Society has seen them."),
 ("CP2.08","Business rates relief","Write to all firms that may be due relief.","Revenues Manager","T","01/04/2025","30/06/2025","2025-06-30","12/06/2025","100","Completed","611 letters; 208 claims worth £316,000."),
 ("CP2.09","College campus","Agree terms with the college for the former department store.","Deputy Chief Executive","T","01/01/2025","31/01/2026","2026-01-31","","50","Check Progress","College governors meet in December. Cost has risen by £2.1m.")]),
("CP3","Clean, green and safe","dp",[
 ("CP3.01","Food waste","Begin weekly collection of food waste.","Waste Manager","T","01/01/2025","31/03/2026","2026-03-31","","60","In Progress","Vehicles have been ordered and caddies come in February. Flats follow in the autumn because each block needs its own plan."),
 ("CP3.02","Fly-tipping","Put cameras at eight places and fine those who are caught.","Enforcement Manager","T","01/04/2025","31/03/2026","2026-03-31","","65","In Progress","54 fixed penalties."),
 ("CP3.03","Play areas","Rebuild seven play areas, each designed with the nearest school.","Parks Development Officer","T","01/04/2024","31/03/2027","2027-03-31","","45","In Progress","Three built. Riverside opened on 25 October and has the first roundabout in the borough that a child in a wheelchair can use."),
 ("CP3.04","Biodiversity net gain","Set up a habitat bank on council land.","Ecologist","T","01/09/2025","30/06/2026","2026-06-30","","0","Assigned",""),
 ("CP3.05","Air quality action plan","Adopt the plan.","Environmental Health Manager","T","01/10/2024","31/07/2025","2025-07-31","29/07/2025","100","Completed","Adopted by Cabinet 29 July."),
 ("CP3.06","CCTV","Replace 48 cameras and move the control room.","Community Safety Manager","T","01/02/2025","30/11/2025","2025-11-30","","70","In Progress","34 cameras replaced."),
 ("CP3.07","Fleet","Replace 19 vans by electric ones.","Transport Manager","T","01/04/2025","31/03/2026","2026-03-31","","35","Check Progress","Seven in use. Depot has power for four more only; a new supply will cost £240,000 and take nine months.")]),
("CP4","Healthy and connected communities","dc",[
 ("CP4.01","Leisure centre","Choose an operator for the leisure centres from April 2026.","Leisure Client Manager","T","01/03/2025","30/11/2025","2025-11-30","","90","In Progress","Two bids. Decision at Cabinet on 27 November."),
 ("CP4.02","Cost of living","Pay out the household support fund to those who need it most.","Benefits Manager","T","01/04/2025","31/03/2026","2026-03-31","","50","In Progress","£411,000 paid to 2,950 homes."),
 ("CP4.03","Social prescribing","Pay for two link workers with the surgeries.","Health and Wellbeing Officer","T","01/04/2025","31/08/2025","2025-08-31","01/09/2025","100","Completed","Both started on 1 September."),
 ("CP4.04","Voluntary sector","Give three-year grants in place of yearly ones.","Partnerships Manager","T","01/06/2025","31/12/2025","2025-12-31","","60","In Progress","Applications closed 31 October: 46 for £1.2m, and we have £450,000."),
 ("CP4.05","Youth voice","Set up a youth council.","Suzanne Pryde","P:Suzanne Pryde","01/09/2025","28/02/2026","2026-02-28","","40","In Progress","18 young people from six schools. First meeting in the chamber on 9 December."),
 ("CP4.06","Refugees","","Resettlement Co-ordinator","T","01/04/2025","31/03/2026","2026-03-31","","","",""),
 ("CP4.07","Museum","Put 2,000 objects on line.","Museum Curator","T","01/01/2025","30/09/2025","2025-09-30","","65","Overdue","1,290 done. Volunteer who took the photographs has moved away.")]),
("CP5","A council that works","dr",[
 ("CP5.01","Balanced budget","Find £2.3m for 2026/27.","Head of Finance","T","01/07/2025","26/02/2026","2026-02-26","","70","Check Progress","£1.7m found. Star chambers with each director are on 1 and 2 December; scrutiny sees the proposals on 14 January."),
 ("CP5.02","Customer portal","Let residents do the twelve most common things on line.","Digital Programme Manager","T","01/04/2024","31/03/2026","2026-03-31","","67","In Progress","Eight of twelve live."),
 ("CP5.03","Cyber security","Renew the certificate and test recovery from backups.","ICT Manager","T","01/05/2025","31/08/2025","2025-08-31","22/08/2025","100","Completed","Test took 19 hours against a target of 24."),
 ("CP5.04","Pay and grading","Agree a new pay structure with the unions.","Head of HR","T","01/01/2025","30/09/2025","2025-09-30","","50","Overdue","Ballot was lost by 31 votes. Talks have started again with an adviser from Acas."),
 ("CP5.05","Procurement","Bring procedures into line with the new Act.","Procurement Lead","T","01/10/2024","28/02/2025","2025-02-28","24/02/2025","100","Completed",""),
 ("CP5.06","Local government reorganisation","Submit a proposal with neighbours.","Chief Executive","T","01/02/2025","28/11/2025","2025-11-28","","95","In Progress","Council votes on 20 November."),
 ("CP5.07","Complaints","Answer 95% of complaints in time.","Customer Relations Manager","T","01/04/2025","31/03/2026","2026-03-31","","40","Check Progress","83% in time.")])]
H=["Action Code","Action Title","Description","Parent","Managed By","Assigned To","Planned Start Date","Due Date","Completed Date","Progress %","Status","Latest Note"]
rows=[H]; areas=[]
def iso(x): a,b,c=x.split("/"); return f"{c}-{b}-{a}"
for n,ti,mg,acts in PLAN:
    hd=f"{n} {ti}"; ga=[]
    for code,t,de,ot,sp,st,du,due,co,pc,s,no in acts:
        mb="Chief Executive" if code=="CP5.06" else V[mg][0]
        rows.append([code,t,de,hd,mb,ot,st,du,co,pc,s,no])
        l=[{"role":"strategic_lead","kind":"post","name":mb}]; a=o(sp,ot); ld=lambda x,r:[dict(y,role=r) for y in x]
        m={"drop":["owner_text","timescale_text"],"alt":{"owners":[ld(l,"strategic_lead")+ld(a,"operational_lead"),ld(l,"lead")+ld(a,"lead"),ld(l,"lead")+ld(a,"operational_lead"),ld(a,"lead"),ld(a,"lead")+ld(l,"strategic_lead"),ld(a,"lead")+ld(l,"lead")],"timescale":[D(st+" "+du,due)]}}
        if s=="Overdue": m["alt"]["status"]=["off_track"]
        if s=="Check Progress": m["alt"]["status"]=["in_progress","unknown"]
        if s=="Assigned": m["alt"]["status"]=["not_started"]
        if co: m["alt"]["timescale"].append(DONE(st+" "+du,iso(co)))
        ga.append(A(code,de or t,mb+"\n"+ot,l+a,R(st+" "+du,iso(st),due),None,no,ST.get(s,"unknown"),title=t if de else None,percent=pc or None,completed_date=co or None,**m))
    areas.append(AREA(n,"theme",hd,ti,ga))
for a in areas:
    for x in a["actions"]: assert iso(x["timescale_text"].split()[1])==x["timescale"]["due"],x["ref"]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f,delimiter=";",quoting=csv.QUOTE_ALL).writerows(rows)
write(NAME,ORG,TITLE,None,[["ref",H[0]],["title",H[1]],["description",H[2]],["area",H[3]],["owners",H[4]],["owners",H[5]],["timescale",H[6]],["timescale",H[7]],["completed_date",H[8]],["percent",H[9]],["status",H[10]],["progress",H[11]]],areas)
