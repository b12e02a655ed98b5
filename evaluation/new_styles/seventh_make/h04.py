"""h04 (kin of initials-line-key): Chromium, A4 landscape. Initials of the 'Owner' column are explained in a line above the tables (names, some with posts, and one agency); status is words at the head of the update; rows are cut by pages."""
from cl import *
NAME="h04"; ORG="Borough of Castle Marden"; TITLE="Youth Justice Service Improvement Plan"; INSP="HMIP inspection of youth justice services, fieldwork June 2024"
KEY={"JO":"P:Josephine Okafor|Head of Youth Justice","RT":"P:Rob Tranter||Ch Insp","MB":"P:Maureen Baptiste","LW":"P:Liang Wei|Education Lead","DC-S":"P:Dominic Carr-Stokes","SLT":"B:Senior Leadership Team"}
KL="Owners: JO – Josephine Okafor (Head of Youth Justice); RT – Ch Insp Rob Tranter; MB – Maureen Baptiste; LW – Liang Wei (Education Lead); DC-S – Dominic Carr-Stokes; SLT – Senior Leadership Team."
S={"Done":"completed","On track":"on_track","Some delay":"delayed","Not started":"not_started"}
P=[("1","Make sure that assessments look at the safety of the child as well as at the risk to others",[
("1.1","JO","Replace the assessment guidance, with a worked example for each of the four domains, and go through it with each team in a half-day workshop.","end Nov 2024",D,"2024-11-30","Done","All five workshops held; 43 of 45 staff came."),
("1.2","MB","Have a manager countersign each assessment within five working days, and send back any that leaves out the safety and wellbeing section.","1 October 2024",D,"2024-10-01","On track","In the last month 31 of 36 were countersigned in time. Sickness in the court team accounts for the rest; two senior practitioners have been given the same permission in the system."),
("1.3","MB & JO","Audit twelve assessments a month, chosen at random from both teams, against the HMIP standard.","Monthly from Oct 2024",REC,("FREQ=MONTHLY","2024-10-01"),"On track","Average score 2.7 in October, 3.1 in January.")]),
("2","Work with partners so that victims are asked what they want and told what has happened",[
("2.1","DC-S","Appoint a second victim worker, permanent and full time.","Dec 2024",D,"2024-12-31","Some delay","First round of interviews brought no appointment. The post has been advertised again at a higher grade, with a closing date of 7 February."),
("2.2","RT / DC-S","Agree with the police how victims’ details are passed on, and get consent at the time of the statement and not weeks afterwards.","31/01/2025",D,"2025-01-31","On track","Draft agreement is with the force’s information manager."),
("2.3","SLT","Put a standing item on victims on the agenda of the Management Board, with the voice of at least one victim at every second meeting.","Quarterly",REC,("FREQ=MONTHLY;INTERVAL=3",None),"Done","Since the meeting of 12 September.")]),
("3","Give children in the system an education that they attend",[
("3.1","LW","Check the school roll, attendance and SEN status of all children on the first day of the order and share it with the case manager.","September 2024",D,"2024-09-30","Done","Built into the allocation form."),
("3.2","LW, MB","Write a joint protocol with the Virtual School, the fair access panel and the two alternative providers, which says that no child is without a place for more than fifteen school days.","Spring term 2025",D,"2025-04-30","Some delay","One provider is for sale and will not sign before summer. Protocol is in use with the other."),
("3.3","LW","Set up a Saturday construction course with the college for those above school age.","Academic year 2024/25",D,"2025-08-31","Not started","")]),
("4","Strengthen oversight by the Management Board",[
("4.1","SLT","Bring in an independent chair for a year.","Immediate",K,"immediate","Done","Dame Harriet Quaye took the chair on 3 September."),
("4.2","JO/RT","Put together a data pack of ten measures for each meeting, split by ethnicity, sex and looked-after status.","from Nov 2024",F,"2024-11-01","On track","Two packs so far. The Board asked for figures on custody nights in police cells, which the force is now collecting by hand."),
("4.3","DC-S","Hold a yearly day on which Board members sit with case managers, watch a panel and talk with children.","Annually in May",REC,("FREQ=YEARLY",None),"Not started","First day set for 15 May 2025.")])]
def own(t,post=True):
    import re
    l=o("//".join(KEY[x] for x in re.split(r" & | / |, |/",t)))
    return l if post else [{k:v for k,v in x.items() if k!="post"} for x in l]
css="@page{size:A4 landscape;margin:14mm 13mm 16mm}body{font:11pt/1.32 'DejaVu Sans Condensed','DejaVu Sans';margin:0}h1{font-size:21pt;margin:2px 0;color:#123c69}h2{font-size:11.5pt;color:#123c69;margin:15px 0 5px}table{border-collapse:collapse;width:100%}th{background:#dce6f1;text-align:left;border-bottom:2px solid #123c69;padding:4px 6px}td{border-bottom:1px solid #9ab;padding:5px 6px;vertical-align:top}thead{display:table-header-group}.k{border:1px dashed #888;padding:5px 8px;font-size:8.5pt}"
h=[f"<!doctype html><meta charset=utf-8><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>{INSP}</p><p>His Majesty’s Inspectorate of Probation rated the service ‘Requires improvement’. It made four recommendations. The Management Board meets every six weeks and looks at this plan at each meeting. Last looked at: 23 January 2025.</p><p class=k>{KL}<br>Updates begin with one of: Done, On track, Some delay, Not started.</p>"]
areas=[]
for n,t,rows in P:
    hd=f"Recommendation {n}. {t}"; h.append(f"<h2>{hd}</h2><table><thead><tr><th style='width:5%'>#<th style='width:9%'>Owner<th style='width:38%'>Task<th style='width:14%'>To be finished<th>Update</tr></thead>"); ga=[]
    for ref,ot,desc,w,f,v,st,pr in rows:
        ts=f(w,v) if f in(D,F) else f(v,w) if f is K else REC(w,v[0],v[1])
        prog=f"{st}: {pr}" if pr else st
        h.append(f"<tr><td>{ref}<td>{esc(ot)}<td>{esc(desc)}<td>{w}<td>{esc(prog)}</tr>")
        alt={}
        if own(ot)!=own(ot,False): alt["owners"]=[own(ot,False)]
        if st=="Some delay": alt["status"]=["at_risk"]
        ga.append(A(ref,desc,ot,own(ot),ts,None,prog,S[st],status_text=st,alt=alt or None,drop=["timescale"] if "May" in w else None))
    h.append("</table>"); areas.append(AREA(n,"recommendation",hd,t,ga))
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","#"],["owners","Owner"],["description","Task"],["timescale","To be finished"],["progress","Update"]],areas)
