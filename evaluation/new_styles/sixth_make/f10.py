"""f10 CSV (UTF-8 with mark, CRLF): codes that name their workstream. Export of a programme office's register for a local government reorganisation: lines of preamble, head, a row a workstream with the rest empty, codes that do not restart (LGR-W2-D07), lead and support in two columns, baseline and current finish, delivery rating, two narrative columns; a summary below."""
from cl import *
import csv
NAME="f10"; ORG="Westmere and the Levels Joint Committee"; TITLE="Vesting Day Programme – Consolidated Delivery Plan"
ST={"Delivered":("completed",),"On schedule":("on_track",),"Minor concern":("at_risk",),"Major concern":("off_track",),"Paused":("on_hold",),"Queued":("planned",)}
PLAN=[("1","Democracy & Legal",[
 ("LGR-W1-D01","Structural Changes Order: give the department the facts and maps it has asked for, agree the number of councillors and wards for the shadow election, and have all seven councils’ leaders sign the response.","Monitoring Officers’ Group","B","Electoral Services Managers","T","28/03/2025",D("28/03/2025","2025-03-28"),"Delivered","Order was laid on 14 July.",""),
 ("LGR-W1-D02","Draft constitution for the shadow authority, including a scheme of delegation that says what an interim head of paid service may decide without members.","Siân Aldous (Interim Monitoring Officer)","P:Siân Aldous|Interim Monitoring Officer","Counsel","","31/10/2025",D("19/12/2025","2025-12-19"),"Minor concern","Parts 1 to 4 are with the working party. Financial rules cannot be written until s151 officers have agreed thresholds.","Workshop 2 December."),
 ("LGR-W1-D03","Pay for, run and count the shadow election of 7 May 2026.","Electoral Services Managers","T","Westmere DC; Levels BC","B:Westmere DC//B:Levels BC","08/05/2026",D("08/05/2026","2026-05-08"),"On schedule","Halls for 311 polling stations booked.","Recruit poll clerks.")]),
("2","Finance",[
 ("LGR-W2-D04","One set of opening balances: bring the ledgers of all councils into the county’s chart of accounts, in two dry runs and a final run.","Section 151 Officers","T","External Audit Liaison Mgr","T","Dry run Sept 2026; final March 2027",D("Dry run Sept 2026; final March 2027","2027-03-31",[("Dry run","2026-09-30"),("final","2027-03-31")]),"On schedule","Mapping done for four of seven.","Finish mapping."),
 ("LGR-W2-D05","Council tax harmonisation: model four paths over up to seven years, show what each would mean for a Band D home in every district, and put them to the Joint Committee.","Priyanka Voss; Revenues Managers","P:Priyanka Voss//T:Revenues Managers","LG Futures Unit","B","30/09/2025",D("30/11/2025","2025-11-30"),"Minor concern","Two districts sent figures late; model is now whole and being checked.","Paper to Committee 27 November."),
 ("LGR-W2-D06","Agree a protocol under which none of the councils sells land, lets a contract over £1m or draws on reserves without a word to the others.","Chief Executives’ Group","B","","","30/06/2025",D("30/06/2025","2025-06-30"),"Delivered","Signed by six on 26 June and by the seventh on 30 June.","")]),
("3","People",[
 ("LGR-W3-D07","TUPE list: 9,870 posts, with place of work, grade, pension fund and any protected terms; validated by line managers.","Director of HR (County)","T:Director of HR|County","HR leads, all councils","T","31/07/2026",D("31/07/2026","2026-07-31"),"On schedule","6,300 lines in.","Letters to staff on secondment."),
 ("LGR-W3-D08","Appoint a chief executive designate.","Joint Committee","B","LGA","B","Jan-26",D("Apr-26","2026-04-30"),"Major concern","No appointment after interviews on 5 and 6 November. Committee will see on 27 November whether to advertise again at a higher salary, or ask the department for leave to wait until after the election.","Decision 27 November."),
 ("LGR-W3-D09","Harmonise pay and grading.","Director of HR (County)","T:Director of HR|County","UNISON, GMB and Unite","B:UNISON//B:GMB//B:Unite","After vesting day",K("relative","After vesting day"),"Queued","",""),
 ("LGR-W3-D10","Change champions: 120 people, from all places and grades, meeting every month.","Communications & Engagement","B","Union branch secretaries","T","Monthly from 09/2025",REC("Monthly from 09/2025","FREQ=MONTHLY","2025-09-01"),"On schedule","104 have come forward. Most asked question: “Where will I work?”","Third meeting.")]),
("4","Digital & Property",[
 ("LGR-W4-D11","Day One minimum: one web address, one telephone number, e-mail for all staff and members, and payments in and out. Nothing else is to change on vesting day.","Chief Digital Officer","T","Heads of ICT","T","01/04/2027",D("01/04/2027","2027-04-01"),"Minor concern","Westmere’s telephone contract ends in October 2026 and will have to be extended at a cost of £60k.","Extension to be signed."),
 ("LGR-W4-D12","Move seven planning systems to one.","Chief Digital Officer / Heads of Planning","T:Chief Digital Officer//T:Heads of Planning","Supplier user group","B","TBC",K("unknown","TBC"),"Paused","Paused by the Programme Board on 16 October as it is not needed on Day One.",""),
 ("LGR-W4-D13","Survey all 61 civic buildings: condition, running cost, lease, who is in them on a Tuesday.","Corporate Landlord, with One Public Estate","T:Corporate Landlord//B:One Public Estate","","","Q3 2025/26",D("Q4 2025/26","2026-03-31"),"On schedule","44 surveyed.","Last of the depots.")])]
H=["WP / deliverable code","Deliverable","Accountable lead","Supported by","Baseline finish","Current finish","Delivery rating","Highlights (to 14 Nov 2025)","Next four weeks"]
areas=[]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); E=lambda *a: w.writerow(list(a)+[""]*(len(H)-len(a)))
    E(ORG); E(TITLE); E("Produced by the Programme Management Office on 17/11/2025 for the Programme Board of 20/11/2025"); E("A new unitary council will take the place of the county and six districts on 1 April 2027. Deliverables are numbered through the programme, and keep their number."); E(); w.writerow(H)
    for n,ti,acts in PLAN:
        hd=f"Workstream {n} - {ti}"; E(hd); ga=[]
        for ref,de,ot,sp,su,ssp,base,ts,st,hi,nx in acts:
            w.writerow([ref,de,ot,su,base,ts["text"],st,hi,nx])
            ow=o(sp,ot)+(o(ssp,su,"support") if ssp else [])
            if su=="Counsel": ow+=[{"role":"support","kind":"post","name":"Counsel"}]
            if su.startswith("HR leads"): ow=o(sp,ot)+[{"role":"support","kind":"post","name":"HR leads, all councils"}]
            alt={}; al=[]
            if su: al.append(o(sp,ot))
            if su=="Counsel": al.append(o(sp,ot)+[{"role":"support","kind":"body","name":"Counsel"}])
            if "(County)" in ot: al.append([dict(x,name="Director of HR (County)",organisation=None) if x["role"]=="lead" else x for x in ow]); al[-1]=[{k:v for k,v in x.items() if v} for x in al[-1]]
            if "One Public" in ot: al.append(o("T:Corporate Landlord//support=B:One Public Estate"))
            if su.startswith("HR leads"): al.append(o(sp,ot)+[{"role":"support","kind":"post","name":"HR leads","organisation":"all councils"}])
            if ref=="LGR-W3-D09": alt["timescale"]=[dict(ts,start="2027-04-01"),dict(ts,kind="open",start="2027-04-01"),dict(ts,kind="open"),dict(ts,kind="unknown")]
            if al: alt["owners"]=al
            if st=="Major concern": alt["status"]=["at_risk","delayed"]
            if st=="Queued": alt["status"]=["not_started"]
            ga.append(A(ref,de,ot,ow,ts,None,hi,ST[st][0],status_text=st,baseline=base,next=nx or None,alt=alt or None,drop=["owner_text","timescale_text","milestones"] if su else ["timescale_text","milestones"]))
        areas.append(AREA(n,"other",hd,ti,ga))
    E(); E("Total deliverables","13"); E("Delivered","2"); E("Major concern","1"); E("PMO contact: pmo@westmerelevels.example")
write(NAME,ORG,TITLE,None,list(map(list,zip(["ref","description","owners","owners","baseline","timescale","status","progress","next"],H))),areas)
