"""r33: SharePoint list, Export to CSV with schema line in front; people multi-valued, choice columns, Item Type and Path."""
from cl_c import *
import csv,io
NAME="r33"
R1,R2,R3="R1 Quoracy and membership","R2 Information sharing","R3 Learning from reviews"
S={"c":("completed","5 - Closed"),"g":("on_track","3 - Under way, on time"),"l":("delayed","4 - Under way, late"),"n":("not_started","1 - Not begun"),"p":("planned","2 - Planned")}
HD=["ID","Title","Recommendation","Lead(s)","Agency","Due","State","Impact we want","Latest update","Modified","Modified By","Item Type","Path"]
X=[(7,R1,"Write to chief officers of agencies which sent no one to two meetings running","Nwosu, Chidinma","P:Chidinma Nwosu|||Safeguarding Adults Board Unit","Safeguarding Adults Board Unit",D("2026-02-27","2026-02-27"),"c","All statutory partners at each meeting","Letters went to Probation and the ambulance trust."),
(8,R1,"Appoint two lay members","Nwosu, Chidinma;Harcourt, Giles","P:Chidinma Nwosu//P:Giles Harcourt","Safeguarding Adults Board Unit",D("2026-06-30","2026-06-30"),"g","","Five applicants. Interviews 9 June."),
(9,R2,"Replace the 2014 information sharing protocol, with a one-page version for front-line staff","Sheard, Det Supt Molly","P:Molly Sheard||Det Supt","Police",D("2026-05-29","2026-05-29"),"l","Nobody says “I didn’t think I was allowed”","Force solicitor has had it since March"),
(11,R2,"Put a practitioner from Housing Options in the MASH two days a week","Housing Needs Manager","T:Housing Needs Manager","District",D("2026-09-01","2026-09-01"),"p","","Subject to budget"),
(12,R2,"Share fire risk referrals weekly","Okonjo-Reid, Blessing;Community Safety Hub","P:Blessing Okonjo-Reid//B:Community Safety Hub","Fire & Rescue",D("2026-04-10","2026-04-10"),"c","Home visits within 7 days of referral","Secure mailbox in use since 6 April."),
(15,R3,"Seven-minute briefing on self-neglect (SAR “Edwin”)","Named Professional, ICB","T:Named Professional|ICB","NHS",D("2026-03-31","2026-03-31"),"c","","Published; 840 views"),
(16,R3,"Audit 15 cases in which a person declined care to see whether capacity was assessed each time","Harcourt, Giles","P:Giles Harcourt","Adult Social Care",D("2026-11-30","2026-11-30"),"n","Practice has changed since 2024 audit (6 of 15)",""),
(17,R3,"Tell families within 10 days if there will be a review","","","Safeguarding Adults Board Unit",D("2026-07-31","2026-07-31"),"n","","")]
b=io.StringIO(); w=csv.writer(b,lineterminator="\r\n",quoting=csv.QUOTE_ALL); w.writerow(HD); ar={}
for i,r,t,ot,sp,ag,ts,s,out,pr in X:
    if i==7: sp="P:Chidinma Nwosu"
    w.writerow([i,t,r,ot,ag,ts["text"],S[s][1],out,pr,"2026-05-1%d 09:4%d"%(i%9,i%9),"Chidinma Nwosu","Item","teams/SAB/Lists/Peer review actions"])
    ar.setdefault(r,[]).append(AX(str(i),t,ot or None,sp,ts,out or None,pr or None,S[s][0],None,S[s][1],alt={"status":["in_progress"]} if s=="g" else {"owners":[o("T:Named Professional//B:ICB")]} if i==15 else None,drop=["owners"] if i==15 else []))
sc='ListSchema={""schemaXmlList"":[""<Field Name=\\""Title\\"" Type=\\""Text\\"" DisplayName=\\""Title\\"" Required=\\""TRUE\\"" />"",""<Field Name=\\""Due\\"" Type=\\""DateTime\\"" Format=\\""DateOnly\\"" />""]}'
open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="").write('"'+sc+'"\r\n'+b.getvalue())
write(NAME,None,None,None,H(*zip(["ref","description","area","owners","timescale","status","outcome","progress"],["ID","Title","Recommendation","Lead(s)","Due","State","Impact we want","Latest update"])),
 [AREA(n,"recommendation",r,r[3:],ar[r]) for n,r in (("1",R1),("2",R2),("3",R3))])
