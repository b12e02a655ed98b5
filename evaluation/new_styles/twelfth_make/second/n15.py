"""n15 (ordinary): a CSV export of a housing tracker, two lines before the heads, a column of workstreams, start and target."""
from cl import *
import csv
NAME="n15"; ORG="Ravensgill Borough Council"; TITLE="Landlord Services Recovery Tracker"
H=["Row","Workstream","Item","Commitment","Accountable","Helped by","Begins","Target","Position","Latest note","Last edited"]
S={"Live":"in_progress","Closed - evidence seen":"completed","Slipping":"delayed","Not begun":"not_started","Paused":"on_hold","Dropped":"cancelled","":"unknown"}
W=[("Damp and mould",[
("DM-01","Inspect all 1,140 homes where a tenant has reported mould twice since April 2024","Yusuf Adeyinka","P:","Environmental Health","B:","06/07/2026","27/11/2026",R("","2026-07-06","2026-11-27"),"Live","712 seen by 11 September. Access refused at 38, letters going out."),
("DM-02","Write a triage script for the contact centre, so that homes with babies or breathing illness are visited within 24 hours","Contact Centre Manager","T:","Yusuf Adeyinka","P:","01/06/2026","31/07/2026",R("","2026-06-01","2026-07-31"),"Closed - evidence seen","In use since 29 July; 60 calls listened to."),
("DM-03","Buy 40 moisture loggers and train the surveyors in reading them","Beatrix Thwaite","P:","","","","30/10/2026",D("","2026-10-30"),"Slipping","Supplier is out of stock until November, \"maybe later\" they say")]),
("Electrical safety",[
("ES-01","Clear the 806 overdue five-year tests, flats above shops first","Head of Compliance","T:","","","04/05/2026","31/03/2027",R("","2026-05-04","2027-03-31"),"Live","519 left"),
("ES-02","Put every certificate into one database with an alert three months before it runs out","Mandeep Uppal","P:","ICT","B:","01/10/2026","29/01/2027",R("","2026-10-01","2027-01-29"),"Not begun",""),
("ES-03","Have an outside engineer check one test in twenty","Head of Compliance","T:","Internal Audit","B:","","Monthly",REC("","FREQ=MONTHLY"),"Live","August: 2 of 31 failed the check and were done again.")]),
("Tenants' voice",[
("TV-01","Set up a panel of 16 tenants drawn by lot, paid for their time","Grainne O'Dowd","P:","Tenant Participation Team","B:","15/06/2026","18/12/2026",R("","2026-06-15","2026-12-18"),"Paused","Waiting for the view of Legal on payments and benefits"),
("TV-02","Answer complaints at stage one in 10 working days","Complaints Lead","T:","","","","Ongoing",K("ongoing",""),"Live","Average in August was 12.4 days"),
("TV-03","Print a yearly report on repairs in plain English, and in Polish and Urdu","Grainne O'Dowd","P:","Communications","B:","","30/06/2027",D("","2027-06-30"),"Not begun",""),
("TV-04","Move the tenant magazine online","","","","","01/04/2026","30/09/2026",R("","2026-04-01","2026-09-30"),"Dropped","Panel shadow group wants paper. Closed by D. Ellerby, 2 Sept")])]
rows=[[f"{ORG} - {TITLE}"],["Exported 14/09/2026 08:52 by b.thwaite"],[],H]; areas=[]; n=0
for w,acts in W:
    ga=[]
    for ref,desc,ot,sp,ht,hs,b,t,ts,s,note in acts:
        n+=1; rows.append([n,w,ref,desc,ot,ht,b,t,s,note,f"{n%9+3:02d}/09/2026"])
        ts=dict(ts,text=t); own=o(sp,ot)+[dict(x,role="support") for x in o(hs,ht)]
        alt={"status":["at_risk"]} if s=="Slipping" else None
        d=["owner_text"]+(["timescale_text"] if b else [])
        ga.append(A(ref,desc,ot or None,own,ts,None,note or None,S[s],status_text=s,alt=alt,drop=d))
    areas.append(AREA(None,"theme",w,w,ga))
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f).writerows(rows)
write(NAME,ORG,TITLE,None,[["area","Workstream"],["ref","Item"],["description","Commitment"],["owners","Accountable"],["owners","Helped by"],["timescale","Begins"],["timescale","Target"],["status","Position"],["progress","Latest note"]],areas)
