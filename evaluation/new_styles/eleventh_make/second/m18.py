"""m18: CSV with semicolons and a byte-order mark, as a project tool exports it: no title lines, quoted cells with line breaks, planned start and finish in two columns, percent, an empty last column, one row cancelled, areas in a column that changes back and forth."""
from cl import *
import csv,io
NAME="m18"; ORG=None; TITLE=None; INSP=None
AR={"D":"Damp, mould and disrepair","C":"Complaints","T":"Tenant voice"}
R_=[("T-1041","D","Survey backlog","Survey all 1,115 homes where damp has been reported more than once since 2022.\nStart with ground-floor flats.","Healthy Homes Manager","T","03/02/2025","31/10/2025",R("03/02/2025 31/10/2025","2025-02-03","2025-10-31"),"70","Active","in_progress","781 surveyed at 12 September. Access refused in 64."),
("T-1042","D","Dehumidifier loans","Buy 60 dehumidifiers and lend them out within two days of a request.","Repairs Operations","B","03/02/2025","28/03/2025",R("03/02/2025 28/03/2025","2025-02-03","2025-03-28"),"100","Complete","completed","Delivered 20 March."),
("T-1043","C","Stage 1 times","Answer nine in ten stage 1 complaints within ten working days.","Customer Relations Lead (Mo Adeyinka)","P:Mo Adeyinka|Customer Relations Lead","01/04/2025","30/09/2025",R("01/04/2025 30/09/2025","2025-04-01","2025-09-30"),"80","At risk","at_risk","84% in August; 79% in July.\nTwo officers started on 8 September."),
("T-1044","C","Learning log","Publish a log of what has been changed because of complaints; refresh it each quarter.","Communications; Customer Relations Lead","B:Communications//T:Customer Relations Lead","01/04/2025","",F("01/04/2025","2025-04-01"),"50","Active","in_progress",""),
("T-1045","T","Panel recruitment","Recruit ten more panel members, at least four of whom are under 35 and three of whom live in the high-rise blocks.","Involvement Officer","T","06/01/2025","30/05/2025",R("06/01/2025 30/05/2025","2025-01-06","2025-05-30"),"60","Overdue","delayed","Six recruited. A stall at the summer fair brought in more names than any letter."),
("T-1046","D","Disrepair claims","Offer an alternative dispute route before solicitors are instructed.","Head of Legal","T","05/05/2025","19/12/2025",R("05/05/2025 19/12/2025","2025-05-05","2025-12-19"),"10","Active","in_progress","Wording with the Tenancy Advisory Group."),
("T-1047","T","Scrutiny of repairs","Tenants’ panel to look into missed appointments and report to the Board.","Tenants’ Panel","B","16/06/2025","28/11/2025",R("16/06/2025 28/11/2025","2025-06-16","2025-11-28"),"25","Active","in_progress","Evidence day held on 3 September."),
("T-1048","D","Window contract","Replace single-glazed windows at Alder Court.","Director of Assets","T","01/09/2025","31/03/2026",R("01/09/2025 31/03/2026","2025-09-01","2026-03-31"),"0","Not started","not_started",""),
("T-1049","C","Call recording","Record all calls to the repairs line and keep them for a year.","Head of Customer Contact","T","","",None,"0","Cancelled","cancelled","Dropped: the new telephone system does this."),
("T-1050","C","Compensation policy","Bring a new compensation policy to the Board, with set sums for missed appointments.","Gwen Tasker & Finance","P:Gwen Tasker//B:Finance","02/06/2025","24/09/2025",R("02/06/2025 24/09/2025","2025-06-02","2025-09-24"),"100","Complete","completed","Board agreed it on 24 September."),
("T-1051","T","Meeting in plain sight","Stream board meetings, and hold two a year away from head office.","Company Secretary","T","01/10/2025","30/09/2026",R("01/10/2025 30/09/2026","2025-10-01","2026-09-30"),"0","Not started","not_started","")]
H=["Task ID","Workstream","Task name","Notes","Assigned to","Planned start","Planned finish","% done","Task state","Latest comment","Tags"]
b=io.StringIO(); w=csv.writer(b,delimiter=";",lineterminator="\r\n"); w.writerow(H); by={k:[] for k in AR}
for ref,k,ti,desc,ot,sp,s,e,ts,pc,stt,st,pr in R_:
    w.writerow((ref,AR[k],ti,desc,ot,s,e,pc,stt,pr,"")); drop=["timescale_text"]; alt={}
    if st=="delayed": alt["status"]=["off_track"]
    by[k].append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,st,status_text=stt,title=ti,percent=pc,drop=drop,alt=alt or None))
open(path(NAME+".csv"),"wb").write(b.getvalue().encode("utf-8-sig"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["area",H[1]],["title",H[2]],["description",H[3]],["owners",H[4]],["timescale",H[5]],["timescale",H[6]],["percent",H[7]],["status",H[8]],["progress",H[9]]],[AREA(None,"theme",v,v,by[k]) for k,v in AR.items()])
