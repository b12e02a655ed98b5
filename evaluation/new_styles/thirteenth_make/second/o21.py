"""o21 (ordinary): a text exported by a performance system: report lines above, fields parted by tabs, the area on a line of its own, empty fields, totals below."""
from cl import *
NAME="o21"; ORG="Kingsmere County Council"; TITLE="Highways Maintenance Efficiency Plan 2026-28"
S={"IP":("in_progress",None,"In Progress"),"CO":("completed",None,"Completed"),"OV":("delayed",None,"Overdue"),"UN":("not_started",["planned","unknown"],"Unassigned"),"NS":("not_started",None,"Not Started"),"CA":("cancelled",None,"Cancelled")}
X=[("THEME: 01 Asset knowledge","Asset knowledge","1",[
("HME01.01","Drive the whole A and B network with camera survey vehicle","Asset Engineer","T","01-Apr-2026","30-Sep-2026",R("30-Sep-2026","2026-04-01","2026-09-30"),"100","CO","Survey complete 18 Sept; 2,114 km."),
("HME01.02","Record 46,000 gullies with their silt level","Drainage Team","B","01-May-2026","31-Mar-2027",R("31-Mar-2027","2026-05-01","2027-03-31"),"55","IP","25,400 recorded"),
("HME01.03","Publish the condition map for parish councils","Ines Carvalho","P","01-Nov-2026","31-Jan-2027",R("31-Jan-2027","2026-11-01","2027-01-31"),"0","NS","")]),
("THEME: 02 Potholes and patching","Potholes and patching","2",[
("HME02.01","Move from reactive gangs to find-and-fix in 12 divisions","Network Manager (East)","T","06-Apr-2026","31-Oct-2026",R("31-Oct-2026","2026-04-06","2026-10-31"),"75","OV","Nine divisions have moved; depot at Thrale Cross opens late."),
("HME02.02","Trial of two pothole machines","Network Manager (East), Dunmow Plant Hire Ltd","T:Network Manager (East)//B:Dunmow Plant Hire Ltd","15-Jun-2026","15-Dec-2026",R("15-Dec-2026","2026-06-15","2026-12-15"),"40","IP","One machine is off the road: hydraulics."),
("HME02.03","Reopen claims older than 3 yrs","Claims & Insurance","B","","31-Aug-2026",D("31-Aug-2026","2026-08-31"),"0","CA","Legal advice: no benefit"),
("HME02.04","Quality checks on 5% of repairs after six weeks","Clerk of Works","T","01-Jul-2026","",F("01-Jul-2026","2026-07-01"),"30","IP","Failure rate 11% in Q2")]),
("THEME: 03 Winter service","Winter service","3",[
("HME03.01","Cut three gritting routes using road sensors","Winter Service Officer","T","01-Apr-2026","01-Oct-2026",R("01-Oct-2026","2026-04-01","2026-10-01"),"100","CO","24 routes to 21"),
("HME03.02","Agree salt share with Penmarsh and Thorlby","Winter Service Officer","T","01-Apr-2026","31-Aug-2026",R("31-Aug-2026","2026-04-01","2026-08-31"),"80","OV","Thorlby still to sign"),
("HME03.03","Farmers' ploughing contracts renewed","Procurement","B","01-Jun-2026","31-Oct-2026",R("31-Oct-2026","2026-06-01","2026-10-31"),"100","CO","")]),
("THEME: 04 People and plant","People and plant","4",[
("HME04.01","Eight apprentices a year","HR Business Partner","T","01-Sep-2026","31-Aug-2028",R("31-Aug-2028","2026-09-01","2028-08-31"),"25","IP","First eight began 7 Sept"),
("HME04.02","Replace diesel vans at three depots","","","01-Jan-2027","31-Mar-2028",R("31-Mar-2028","2027-01-01","2028-03-31"),"0","UN",""),
("HME04.03","Shared stores for signs and posts","Thandeka Ndlovu","P","01-Jun-2026","31-Dec-2026",R("31-Dec-2026","2026-06-01","2026-12-31"),"60","IP","Stock moved from Hale; racking is on order"),
("HME04.04","Night shift allowance review","HR Business Partner / UNITE","T:HR Business Partner//B:UNITE","01-Oct-2026","28-Feb-2027",R("28-Feb-2027","2026-10-01","2027-02-28"),"10","IP","")])]
HD=["Code","Action Title","Assigned To","Start","Due","% Done","Status","Latest Note"]
L=[ORG,TITLE,"Report: Actions by Theme (detail)\tRun: 02-Nov-2026 08:14\tRun by: svc_perf","","\t".join(HD)]; areas=[]
for hd,ti,n,acts in X:
    L+=[hd]; ga=[]
    for ref,desc,ot,sp,a,b,ts,pc,s,pr in acts:
        st,al,w=S[s]; L.append("\t".join([ref,desc,ot,a,b,pc,w,pr])); alt={"status":al} if al else {}
        if ref=="HME04.02": alt["status"]=["not_started","planned"]; st="unknown"
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,w,pc=pc,alt=alt or None,drop=["timescale_text"]))
    L+=[f"Actions in theme: {len(acts)}",""]; areas.append(AREA(n,"theme",hd,ti,ga))
L+=["Total actions: 14","*** End of report ***",""]
open(path(NAME+".txt"),"w",encoding="utf-8",newline="\r\n").write("\n".join(L))
write(NAME,ORG,TITLE,None,H(("ref",HD[0]),("description",HD[1]),("owners",HD[2]),("timescale",HD[3]),("timescale",HD[4]),("pc",HD[5]),("status",HD[6]),("progress",HD[7])),areas)
