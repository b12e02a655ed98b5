"""i24 CSV: a corporate risk register exported for the committee. Title lines above the head; cells hold bulleted lists over lines: mitigations, and their owners and dates bullet by bullet."""
from cl import *
import csv
NAME="i24"; ORG="Thornleigh Borough Council"; TITLE="Corporate Risk Register – Quarter 2 2025/26"
H=["Risk ID","Risk category","Risk description","Risk owner","Inherent score","Controls in place","Residual score","Trend","Further mitigating actions","Action owner(s)","Due","Update since Q1","Status"]
B=lambda xs: "\n".join("• "+x for x in xs)
C={"On target":"on_track","Behind":"delayed","Completed":"completed","Not started":"not_started","Escalated":"off_track"}
# id, category, risk, riskowner, inh, controls, res, trend, [mit], [(owner,spec)], [due], iso, kind.., update, status
PLAN=[("Finance",[
("CR01","Balanced budget cannot be set for 2026/27.","S151 Officer",25,["Monthly monitoring","Reserves policy"],16,"↑",["Bring forward savings of £2.1m to November Cabinet","Stop non-essential spend over £500 without a director’s approval"],[("Corporate Director (Resources)","T"),("All Directors","T")],["Nov 2025","In force"],("date",None,"2025-11-30"),"Gap is now £3.4m.","Behind"),
("CR02","Contractors fail and services stop.","Head of Procurement",16,["Credit checks yearly"],9,"→",["Ask the ten largest contractors for their continuity plans","Add step-in rights to the waste contract"],[("Contract managers","T"),("Kim Aldous","P"),],["31/12/2025","31/03/2026"],("date",None,"2026-03-31"),"Six plans received.","On target")]),
("People",[
("CR03","We cannot recruit planners and building control surveyors.","Chief Executive",20,["Market supplements"],12,"→",["Grow our own: four apprentices from September"],[("Head of Planning","T")],["September 2025"],("date",None,"2025-09-30"),"Four started on 8 September.","Completed"),
("CR04","Staff are harmed by aggression at front desks.","Head of Customer Services",15,["Panic alarms","Conflict training"],8,"↓",["Redesign the desk at Mill Street","Review lone working with the union","Share the warning marker list across services"],[("Facilities","B"),("H&S Adviser / UNISON","T:H&S Adviser//B:UNISON"),("Data Protection Officer","T")],["Feb 2026","Quarterly","Oct 2025"],None,"Design is out for comment.","On target")]),
("Technology",[
("CR05","A cyber attack takes systems away for more than a week.","Director of Digital",25,["Multi-factor sign-in","Offline backups"],15,"↑",["Exercise with Gold and Silver, in the office and with no email","Replace 140 devices which cannot take Windows 11"],[("Emergency Planning Manager","T"),("ICT Service Desk Lead","T")],["20 November 2025","14 October 2025"],("date",None,"2025-11-20"),"31 devices are left, all in leisure centres.","Behind"),
("CR06","Artificial intelligence is used without safeguards.","Monitoring Officer",12,["Acceptable use policy"],9,"new",["Approve a policy on AI and a register of uses"],[("Digital Board; Information Governance Group","B:Digital Board//B:Information Governance Group")],["Q4 2025/26"],("date",None,"2026-03-31"),"","Not started")]),
("Place and communities",[
("CR07","Temporary accommodation costs exceed budget.","Head of Housing",25,["Weekly placement panel"],20,"↑",["Buy 20 homes with the Local Authority Housing Fund","Lease the former nurses’ home from the NHS"],[("Housing Development Manager","T"),("Cllr Rhona Vesey and Director of Place","P:Rhona Vesey||Cllr//T:Director of Place")],["March 2026","TBC"],("date",None,"2026-03-31"),"Seven bought. NHS has put the lease on hold.","Escalated"),
("CR08","Flooding from the Thorn damages homes in Weirside.","Director of Place",20,["Flood plan","Sandbag stores"],12,"→",["Clear the culvert at Weir Lane"],[("Environment Agency","B")],["Before winter 2025"],("date",None,None),"Agency has set no date.","Behind"),
("CR09","Local government reorganisation distracts from services.","Chief Executive",20,["Programme board"],16,"new",["Name a lead in each service","Report capacity to Cabinet each month"],[("Heads of Service","T"),("LGR Programme Manager (seconded to county)","T:LGR Programme Manager")],["31 Oct 2025","Monthly from Nov 2025"],None,"Leads named in 11 of 14 services.","On target")])]
rows=[[f"{ORG}"],[TITLE],["Reported to Audit and Governance Committee 26 November 2025"],[],H]; areas=[]
for cat,acts in PLAN:
    ga=[]
    for ref,ri,ro,inh,ct,res,tr,mi,ow,du,tsx,up,st in acts:
        one=len(mi)==1; M=B(mi); O=B([x for x,_ in ow]); DU=B(du)
        rows.append([ref,cat,ri,ro,inh,B(ct),res,tr,M,O,DU,up,st])
        owl=[]
        for x,sp in ow: owl+=[{"role":"lead","kind":"person","name":"Kim Aldous"}] if x=="Kim Aldous" else o(sp,x)
        strip=lambda xs:"\n".join(xs); alt={"description":[strip(mi)],"owner_text":[strip([x for x,_ in ow])],"timescale_text":[strip(du)]}; drop=["milestones"]
        if tsx and tsx[2]: ts=D(DU,tsx[2])
        else: ts=D(DU,None); drop.append("timescale")
        if ref=="CR01": alt["timescale"]=[K("unknown",DU)]; drop.append("timescale")
        if ref=="CR09": alt["owners"]=[o("T:Heads of Service//T:LGR Programme Manager (seconded to county)"),o("T:Heads of Service//T:LGR Programme Manager|seconded to county")]
        if st=="Behind": alt["status"]=["at_risk"]
        if st=="Escalated": alt["status"]=["at_risk","delayed"]
        if st=="Not started": alt["status"]=["planned"]
        ga.append(A(ref,M,O,owl,ts,None,up,C[st],status_text=st,answers=ri,controls=B(ct),trend=tr,alt=alt,drop=drop))
    areas.append(AREA(None,"theme",cat,cat,ga))
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: csv.writer(f).writerows(rows)
for a in areas:
    for x in a["actions"]: x["alt"]["controls"]=[x["controls"].replace("• ","")]
write(NAME,ORG,TITLE,None,[["ref",H[0]],["area",H[1]],["answers",H[2]],["controls",H[5]],["trend",H[7]],["description",H[8]],["owners",H[9]],["timescale",H[10]],["progress",H[11]],["status",H[12]]],areas)
