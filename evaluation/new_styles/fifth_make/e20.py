"""e20 plain text: delivery of a neighbourhood plan, as a parish clerk keeps it. Key of bracketed signs before the number; objective headings in capitals with underline; wrapped text with hanging indent, then short label lines (Led by, With, When, Cost, Note), each only where there is something to say; a page of policies without actions before; sign-off after."""
from cl import *
import textwrap
NAME="e20"; ORG="Hollinbrook Parish Council"; TITLE="HOLLINBROOK NEIGHBOURHOOD PLAN 2023 TO 2038: COMMUNITY ACTIONS"
ST={"x":"completed","~":"in_progress"," ":"not_started","-":"cancelled","!":"delayed"}
# sign, ref, text, led, spec, with, wspec, ts, cost, note
PLAN=[("1","Getting about safely",[
 ("~","1.1","Make a footway along Station Road, from the end of Mill Lane to the station, so that people can walk to the train without stepping into the road.","Highways Working Group","B","Northshire County Council; Network Rail","B:Northshire County Council//B:Network Rail",R("2024 to 2027","2024-01-01","2027-12-31"),"£180,000, of which £65,000 is held from Section 106","Design has been agreed with the county's engineer. One owner has still to sign; his solicitor has asked for a wall to be rebuilt at our cost."),
 ("x","1.2","Buy two speed indicator devices and move them between six posts.","Cllr Maud Pettigrew","P:Maud Pettigrew||Cllr","Community Speedwatch volunteers","B",D("by June 2024","2024-06-30"),"£6,400","Figures are sent to the police each month."),
 ("!","1.3","Ask for a 20 mph limit on School Lane and the High Street.","Highways Working Group","B","Northshire County Council","B",D("autumn 2025","2025-11-30"),"","County has no money for new orders until next year."),
 (" ","1.4","Put cycle stands at the hall, the surgery and the shop.","The Clerk","T:The Clerk","","",D("2026/27","2027-03-31"),"£1,500",""),
 ("-","1.5","Set up a community minibus.","Cllr Maud Pettigrew","P:Maud Pettigrew||Cllr","Hollinbrook Good Neighbours","B",None,"","Survey showed that the demand is met by the dial-a-ride.")]),
("2","Green spaces and nature",[
 ("x","2.1","Register the Bottom Field as a village green.","The Clerk","T:The Clerk","","",D("by 31 March 2025","2025-03-31"),"","Confirmed on 4 February 2025."),
 ("~","2.2","Plant 600 metres of hedge and three small woods with children from the school.","Green Spaces Committee","B","Hollinbrook C of E Primary School; The Brook Trust","B:Hollinbrook C of E Primary School//B:The Brook Trust",R("November 2024 to March 2027","2024-11-01","2027-03-31"),"£4,000 a year","Two winters done: 410 metres and one wood. Deer have got into the guards and 60 trees have to be replaced."),
 ("~","2.3","Cut verges only once a year where wild flowers grow, and mark them with posts.","Green Spaces Committee","B","","",ON("ongoing"),"","Nine verges."),
 (" ","2.4","Dig a wetland at Sallow Corner that holds back flood water.","The Brook Trust","B","Environment Agency","B",D("2028","2028-12-31"),"about £40,000","Bid to be sent in spring 2026."),
 ("x","2.5","Renew the play area, with swings that wheelchair users can use.","Amenities Committee","B","Friends of Hollinbrook Park","B",D("July 2025","2025-07-31"),"£92,350","Opened on 19 July by the oldest and youngest residents.")]),
("3","Homes and heritage",[
 ("~","3.1","Set up a community land trust to build eight homes for people with a local connection.","Housing Steering Group","B","Northshire Rural Housing Association","B",D("December 2026","2026-12-31"),"£10,000 for the first stage","Trust is registered. Two sites are being looked at."),
 ("x","3.2","Survey what homes are needed.","Northshire Rural Housing Association","B","","",D("May 2024","2024-05-31"),"nil","412 replies"),
 ("!","3.3","List buildings of local interest and ask the district to adopt the list.","Hollinbrook History Society","B","Wold District Council","B",D("Sept. 2025","2025-09-30"),"","38 buildings described out of 55. The society's secretary has been ill."),
 (" ","3.4","Put the telephone wires on the High Street below ground.","The Chairman","T:The Chairman","Openreach","B",K("unknown","TBC"),"","")]),
("4","Shops, work and getting on line",[
 ("x","4.1","Buy the shop if it comes up for sale; until then keep it on the register of assets of community value.","Cllr Desmond Fairhurst","P:Desmond Fairhurst||Cllr","Hollinbrook Community Shop Ltd","B",DONE("done August 2024","2024-08-31"),"","Registered until August 2029."),
 ("~","4.2","Get full fibre to the forty homes on Fell Side that were left out.","Cllr Desmond Fairhurst","P:Desmond Fairhurst||Cllr","Northshire Connect","B",D("Q3 2025/26","2025-12-31"),"Vouchers","31 homes have signed. Work starts in January, so it will be late by a few weeks."),
 (" ","4.3","Turn the old reading room into four desks that people can hire.","Hall Trustees","B","","",D("Easter 2027",""),"£22,000",""),
 ("~","4.4","Hold a monthly market.","Events Group","B","The Clerk","T",REC("monthly, from April 2025",MONTHLY,"2025-04-01"),"Stall fees pay for it","Eight held; about fourteen stalls each.")]),
("5","Looking after each other",[
 ("~","5.1","Open a warm room in the hall on two days a week in winter.","Hollinbrook Good Neighbours","B","","",R("November to March 2026","2025-11-01","2026-03-31"),"£1,200","Open on Tuesdays and Fridays since 4 November."),
 ("x","5.2","Train thirty people in first aid and in using the defibrillator.","Events Group","B","Northshire Ambulance Service","B",D("30/9/25","2025-09-30"),"","34 trained."),
 ("!","5.3","Write an emergency plan and rehearse it.","The Clerk and Cllr Maud Pettigrew","T:The Clerk//P:Maud Pettigrew||Cllr","Local Resilience Forum","B",D("October 2025","2025-10-31"),"","Plan is written. Rehearsal put off twice.")])]
L=[]; a=L.append
a(ORG); a(TITLE); a("="*len(TITLE)); a(""); a("Kept by the Clerk. This copy: 11 November 2025, for the meeting of the Parish"); a("Council on 18 November 2025 (item 9)."); a("")
for p in ["The Neighbourhood Plan was made by Wold District Council on 8 June 2023 after a referendum in which 81 per cent voted yes. Its policies are used to decide planning applications. During consultation people asked for many things that planning cannot do. They are set out in Part 6 of the Plan as community actions, and this list says how far we have got."]:
    L+=textwrap.wrap(p,76)
a(""); a("Signs used:  [x] done   [~] under way   [ ] not begun   [!] late   [-] dropped"); a("")
a("Policies HB1 to HB14 are monitored by the Planning Committee and are not in"); a("this list."); a(""); a("")
areas=[]
for n,ti,acts in PLAN:
    hd=f"OBJECTIVE {n}: {ti.upper()}"; a(hd); a("-"*len(hd)); a(""); ga=[]
    for sg,ref,de,le,sp,wi,ws,ts,co,no in acts:
        L+=textwrap.wrap(f"[{sg}] {ref}  "+de,76,subsequent_indent=" "*9)
        def lab(k,v):
            if v: L.extend(textwrap.wrap(f"{k+':':<9}"+v,76,initial_indent=" "*9,subsequent_indent=" "*18))
        if ref=="4.3": ts=K("unknown","Easter 2027")
        lab("Led by",le); lab("With",wi); lab("When",ts["text"] if ts else ""); lab("Cost",co); lab("Note",no); a("")
        ow=o(sp,le)+(o(ws,wi,SUP) if wi else []); m={"alt":{"owners":[o(sp,le)+(o(ws,wi) if wi else [])]},"drop":["owner_text"]}
        if not wi: m={"drop":["owner_text"]} if False else {}
        if wi: m["alt"]["owners"].append(o(sp,le))
        if sg==" ": m.setdefault("alt",{})["status"]=["planned"]
        if sg=="!": m.setdefault("alt",{})["status"]=["off_track","at_risk"]
        if ref=="4.3": m["drop"]=m.get("drop",[])+["timescale"]; m.setdefault("alt",{})["owners"]=[o("T",le)]
        if ref=="4.1": m["alt"]["timescale"]=[D(ts["text"],ts["due"])]
        if "Clerk" in sp or "Chairman" in sp:
            w=[dict(x,name=x["name"].replace("The ","")) for x in ow]; m.setdefault("alt",{}).setdefault("owners",[]).append(w)
        ga.append(A(ref,de,le,ow,ts,None,no,ST[sg],cost=co or None,**m))
    a(""); areas.append(AREA(n,"other",hd,ti.upper(),ga))
a("Done since the last list: 2.5, 5.2."); a("Next review: May 2026, at the annual parish meeting."); a(""); a("B. Ormerod"); a("Clerk to the Council")
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(L)+"\n")
write(NAME,ORG,TITLE,None,[["status","(sign)"],["ref","(number)"],["owners","Led by"],["owners","With"],["timescale","When"],["cost","Cost"],["progress","Note"]],areas)
