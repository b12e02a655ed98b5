"""o06 (ordinary): CSV as a list tool exports it. A domestic abuse partnership's commitments: area as a column, start and end columns, stage in words, a percentage column, line breaks in cells."""
from cl import *
import csv
NAME="o06"
S={"Closed":"completed","Live":"in_progress","Live - at risk":"at_risk","Proposed":"planned","Parked":"on_hold","":"unknown"}
P_=[("Early help and prevention",[
("DA-001","Train hairdressers, barbers and beauticians in 40 salons to spot signs of abuse and to know where to send people","Leanne Okonkwo-Bates","P","01-Apr-2026","30-Sep-2026",R(None,"2026-04-01","2026-09-30"),"40 salons with a trained person","Live","45","19 salons done; Northgate has none yet"),
("DA-002","Take healthy relationship lessons to every Year 8 class","School Improvement Team","B","01-Sep-2026","23-Jul-2027",R(None,"2026-09-01","2027-07-23"),"Pupils can name a trusted adult","Proposed","0",""),
("DA-003","Put posters with tear-off numbers in every council toilet, GP surgery and library","Communications Manager","T","05-Jan-2026","27-Feb-2026",R(None,"2026-01-05","2026-02-27"),"","Closed","100","610 posters up")]),
("Safe accommodation",[
("DA-004","Buy or lease twelve dispersed flats, two of which are on the ground floor and fit for a wheelchair","Housing Strategy Lead; Refuge Manager, Lantern House","T:Housing Strategy Lead//T:Refuge Manager|Lantern House","02-Feb-2026","31-Mar-2027",R(None,"2026-02-02","2027-03-31"),"No one is turned away for want of access","Live - at risk","25","Three leased.\nThe fourth fell through after survey."),
("DA-005","Write a pet fostering offer into the refuge contract","Rhiannon Pask","P","","30-Jun-2026",D(None,"2026-06-30"),"Fewer people stay because of a pet","Live","60","Cover agreed with a charity in the next county"),
("DA-006","Reach DAHA accreditation","Head of Housing Options","T","01-Apr-2026","31-Dec-2027",R(None,"2026-04-01","2027-12-31"),"","Live","10",""),
("DA-007","Fund a sanctuary scheme for private tenants, with locks, alarms and a fireproof letterbox","Community Safety Officer","T","","",None,"Women can stay in their own homes if they wish","Parked","0","Awaiting grant decision")]),
("Holding perpetrators to account",[
("DA-008","Commission a behaviour change course for men who come forward on their own","Supt. Gareth Lightbody","P:Gareth Lightbody||Supt.","01-Jul-2026","30-Jun-2028",R(None,"2026-07-01","2028-06-30"),"Two in three finish the course","Live","15","Provider appointed"),
("DA-009","Share the list of repeat suspects with Housing and Probation at a fortnightly meeting","Police Domestic Abuse Unit & Probation","B:Police Domestic Abuse Unit//B:Probation","12-Jan-2026","",F(None,"2026-01-12"),"","Live","50","")]),
("Voice of survivors",[
("DA-010","Pay members of the survivors’ forum for their time at the real living wage","Partnership Coordinator","T","01-Dec-2025","31-Jan-2026",R(None,"2025-12-01","2026-01-31"),"The forum is a group that mirrors the town","Closed","100","Paid from January"),
("DA-011","Ask children in refuge what would make it feel like home","Mei-Ling Garside","P","16-Feb-2026","10-Apr-2026",R(None,"2026-02-16","2026-04-10"),"","Closed","100","They asked for Wi-Fi, night lights and a den. All bought."),
("DA-012","Report back each year on what has changed because survivors said so","Partnership Coordinator","T","","25-Nov-2026",D(None,"2026-11-25"),"Forum members sign off the report","Proposed","0","")])]
HD=["Strand","Commitment ID","Commitment","Owned by","Start","Finish","Difference made","Stage","% done","Latest note"]
areas=[]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); w.writerow(HD)
    for hd,rows in P_:
        ga=[]
        for ref,desc,ot,sp,a,b,ts,out,s,pc,pr in rows:
            w.writerow([hd,ref,desc,ot,a,b,out,s,pc,pr])
            g=AX(ref,desc,ot,sp,ts,out,pr,S[s],None,s or None,drop=["timescale_text","milestones","rag"],pc=pc)
            alt={}
            if s=="Live": alt["status"]=["on_track"]
            if s=="Proposed": alt["status"]=["not_started"]
            if alt: g["alt"]=alt
            if ref=="DA-004": g.setdefault("alt",{})["owners"]=[o("T:Housing Strategy Lead//T:Refuge Manager, Lantern House")]
            ga.append(g)
        areas.append(AREA(None,"theme",hd,hd,ga))
write(NAME,None,None,None,H(*zip(["area","ref","description","owners","timescale","timescale","outcome","status","pc","progress"],HD)),areas)
