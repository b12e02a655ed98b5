"""q04 (ordinary): PDF by Chromium, portrait. A police force's answer to HMICFRS: tables under headings with striped rows and no upright rules, ref and action, owner, date, update, status with words."""
from cl_a import *
NAME="q04"; ORG="Three Rivers Constabulary"; TITLE="PEEL 2023/25 – Areas for Improvement: force response"; INSP="PEEL inspection, published 9 May 2024"
S={"c":("completed","Closed – validated by Insp. & Review"),"s":("completed","Submitted for closure"),"o":("in_progress","Open"),"d":("delayed","Open – late"),"n":("not_started","Not yet commenced")}
P_=[("1","AFI 1. The force needs to reduce the time it takes to answer emergency calls","The force needs to reduce the time it takes to answer emergency calls",[
("1.1","Uplift of 22 FTE call handlers in the Force Contact Centre","Supt Mairead Donnelly","P:Mairead Donnelly||Supt",D("30 Sep 24","2024-09-30"),"All 22 in training or live. Abandonment rate for 101 down to 7.1%.","s"),
("1.2","Move to a 2-2-2-4 shift pattern following consultation with UNISON","Head of Contact; People Services","T:Head of Contact//B:People Services",R("Jun – Nov 2024","2024-06-01","2024-11-30"),"Consultation closes 18/10. Mixed views from part timers","o"),
("1.3","Daily 0900 demand meeting to move staff from non-emergency queues at peak","FCC Duty Inspectors","T",K("in_place","In place"),"Now business as usual.","c")]),
("2","AFI 2. The force should make sure that victims are kept informed","The force should make sure that victims are kept informed",[
("2.1","Victim contact contract to be mandatory field on the crime system; supervisors can’t file without it","DCI Hamza Farooqi","P:Hamza Farooqi||DCI",D("Q3 2024-25","2024-12-31"),"Change request with supplier (CR 4471). Cost £18k – agreed at Crime Gold.","o"),
("2.2","Dip sample 50 cases per BCU per month. Results to BCU commanders with names of officers who do well as well as those who don’t.","Victims Governance Team","B",REC("Monthly wef 1 July 2024",MONTHLY,start="2024-07-01"),"July 64%, Aug 66%, Sept 71% compliant.","o"),
("2.3","Survey of victims of domestic abuse to be re-procured jointly with the OPCC","Ch Supt Llewellyn Price-Jones with OPCC","P:Llewellyn Price-Jones||Ch Supt//B:OPCC",D("31/08/2024","2024-08-31"),"Missed. OPCC legal advice awaited, now expected in the New Year","d")]),
("3","AFI 3. The force should improve how it manages registered sex offenders","The force should improve how it manages registered sex offenders",[
("3.1","Clear overdue visits. Those assessed as very high and high to be seen first, and none to wait for more than 14 days after the due date.","MOSOVO DI","T",D("By the end of August 2024","2024-08-31"),"Overdue visits: 212 in May, 31 on 30 Aug, 4 today.","s"),
("3.2","Ratio of offenders to managers to be brought to 50:1","T/ACC Rosalind Achterberg","P:Rosalind Achterberg||T/ACC",D("FY 2025/26","2026-03-31"),"","n"),
("3.3","ARMS refresher for all MOSOVO staff","L&D","B",DONE("Completed 12.7.24","2024-07-12"),"34 of 35 (1 on mat leave)","c")]),
("4","AFI 4. The force should understand its workforce’s wellbeing needs","The force should understand its workforce’s wellbeing needs",[
("4.1","Wellbeing survey, then focus groups with response, FCC and detectives","Head of Occupational Health","T",D("Nov 2024","2024-11-30"),"Survey out 1 Oct, 38% return so far","o"),
("4.2","Line managers’ half-day course on TRiM","L&D / Federation","B:L&D//B:Federation",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"","o"),
("4.3","Review estate: rest rooms at Tamebridge and Colne Cross are not fit for purpose","Estates & Facilities","B",K("unknown","To be confirmed"),"Dependent on capital bid","n")])]
HD=["Ref","Action","Owner","Target","Latest position (October 2024)","Status"]
h=f"""<html><head><meta charset=utf-8><style>@page{{size:A4;margin:15mm 13mm}}body{{font:9.6pt 'Liberation Sans'}}h1{{font-size:18pt;color:#0b2545;margin:2px 0}}h2{{font-size:11.5pt;color:#0b2545;margin:14px 0 4px}}table{{border-collapse:collapse;width:100%}}th{{text-align:left;border-bottom:2px solid #0b2545;padding:4px 5px;vertical-align:bottom}}td{{padding:4px 5px;vertical-align:top;border-bottom:1px solid #ccd}}tr:nth-child(even) td{{background:#f2f5fa}}tr{{break-inside:avoid}}</style></head><body><div>{ORG}</div><h1>{TITLE}</h1><p>{INSP}</p><p>This paper sets out the force’s activity against each area for improvement (AFI). It is a living document held by Inspection &amp; Review and is reported to the Joint Audit Panel. Actions that HMICFRS has itself closed are not shown.</p>"""
W=[6,31,17,13,20,13]; areas=[]
for n,hd,ti,rows in P_:
    h+=f"<h2>{esc(hd)}</h2><table><thead><tr>"+"".join(f"<th style='width:{w}%'>{x}</th>" for x,w in zip(HD,W))+"</tr></thead><tbody>"; ga=[]
    for ref,desc,ot,sp,ts,pr,s in rows:
        st,w=S[s]; h+="<tr>"+"".join(f"<td>{esc(x)}</td>" for x in(ref,desc,ot,ts["text"],pr,w))+"</tr>"
        g=AX(ref,desc,ot,sp,ts,None,pr,st,None,w)
        al={}
        if s=="o": al["status"]=["unknown","ongoing"]
        if s=="s": al["status"]=["in_progress"]
        if s=="d": al["status"]=["in_progress","off_track"]
        if ref=="2.3": al["owners"]=[o("P:Llewellyn Price-Jones||Ch Supt//B:OPCC@support")]
        if al: g["alt"]=al
        ga.append(g)
    h+="</tbody></table>"; areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
h+="<p style='font-size:8pt'>T/ = temporary. BCU = basic command unit. FCC = Force Contact Centre.</p></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","progress","status"],HD)),areas)
