"""m12 (hard: a chart of quarter marks): Chromium, A3 lengthwise. A youth justice service's plan after its inspectorate: six columns of quarters with ● for work and ★ for the finish under a head of two rows, no date column; a helper's column, a state in words, areas as turned names in a first merged column."""
from cl import *
NAME="m12"; ORG="Greyholme Youth Justice Service"; TITLE="Delivery chart after inspection"; INSP="HM Inspectorate of Probation youth justice inspection, February 2026"
Q=["Apr–Jun 26","Jul–Sep 26","Oct–Dec 26","Jan–Mar 27","Apr–Jun 27","Jul–Sep 27"]
P_=[("Governance and leadership","1",[
("1.1","Bring headteachers and a magistrate on to the management board, and have a young person’s voice at each of its meetings.","Board Chair","Education Inclusion","T:Board Chair//B:Education Inclusion@support","●★....",R(None,"2026-04-01","2026-09-30"),"Finished","completed"),
("1.2","Replace the quarterly report by one page of measures with a story of one child.","Head of Service","Performance Unit","T:Head of Service//B:Performance Unit@support",".●★...",R(None,"2026-07-01","2026-12-31"),"To plan","on_track"),
("1.3","Look at disproportionality in stop and search, remands and exclusions","Supt Valerie Quince","Local Criminal Justice Board","P:Valerie Quince||Supt//B:Local Criminal Justice Board@support","..●●●★",R(None,"2026-10-01","2027-09-30"),"Yet to begin","not_started")]),
("Court disposals","2",[
("2.1","Assess safety and wellbeing with the new tool in every case; managers sign off within five working days.","Operational Manager, Court Team","","T:Operational Manager, Court Team","●●★...",R(None,"2026-04-01","2026-12-31"),"Behind","delayed"),
("2.2","Write plans with children and parents, in their words.","Case Managers","Speech and Language Therapist","T:Case Managers//T:Speech and Language Therapist@support","●●●●●★",R(None,"2026-04-01","2027-09-30"),"To plan","on_track"),
("2.3","Audit twelve cases a quarter with the police and the health trust, and give the findings to staff in a lunch-time talk.","Quality Lead","Police; Health Trust","T:Quality Lead//B:Police@support//B:Health Trust@support",".●●●●★",R(None,"2026-07-01","2027-09-30"),"To plan","on_track"),
("2.4","Revise the contingency planning guide","Quality Lead","","T:Quality Lead","★.....",D(None,"2026-06-30"),"Finished","completed")]),
("Out-of-court disposals","3",[
("3.1","Hold the joint decision panel weekly, with a social worker and a victim worker present.","Operational Manager, Prevention","Victim Liaison","T:Operational Manager, Prevention//B:Victim Liaison@support","●★....",R(None,"2026-04-01","2026-09-30"),"Finished","completed"),
("3.2","Find out what happens to children a year after a community resolution.","Data Analyst","","T:Data Analyst","...●●★",R(None,"2027-01-01","2027-09-30"),"Yet to begin","not_started"),
("3.3","Offer mentoring from the Copperfield Foundation to each child who gets a second disposal.","Osian Treharne","Copperfield Foundation","P:Osian Treharne//B:Copperfield Foundation@support","..●★..",R(None,"2026-10-01","2027-03-31"),"Money not found","at_risk")]),
("Resettlement","4",[
("4.1","Agree an accommodation pathway, so that no child leaves custody without an address ten working days before.","Head of Children’s Commissioning","Housing Options","T:Head of Children’s Commissioning//B:Housing Options@support",".●●★..",R(None,"2026-07-01","2027-03-31"),"Behind","delayed"),
("4.2","Visit each child in custody within a week, and the family too","Resettlement Officer","","T:Resettlement Officer","★.....",D(None,"2026-06-30"),"Finished","completed")])]
H=["Inspection domain","Line","What the service will do","In the lead","Helped by"]
css="@page{size:A3 landscape;margin:15mm}body{font:11.5pt/1.35 'DejaVu Sans',sans-serif;font-size:11pt}h1{margin:0;font-size:22pt}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #667;padding:5px 6px;vertical-align:top;text-align:left}th{background:#e0e6f3}td.q{text-align:center;font-size:14pt;vertical-align:middle}td.v{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:bold;text-align:center;background:#f3f3f3}tr{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>The inspectorate gave the service 19 of 36 points. The twelve steps below answer its seven recommendations. ● work goes on in the quarter &nbsp; ★ the step is finished in the quarter. Position at 30 September 2026.</p><table><colgroup><col style='width:5%'><col style='width:4%'><col style='width:28%'><col style='width:13%'><col style='width:12%'>"+"<col style='width:5%'>"*6+"<col style='width:8%'></colgroup><thead><tr>"+"".join(f"<th rowspan=2>{x}</th>" for x in ["","Line"]+H[2:])+"<th colspan=6 style='text-align:center'>When it happens</th><th rowspan=2>Our view</th></tr><tr>"+"".join(f"<th>{x}</th>" for x in Q)+"</tr></thead>"]
areas=[]
for hd,n,rows in P_:
    h.append("<tbody>"); ga=[]
    for i,(ref,desc,o1,o2,sp,m,ts,stx,st) in enumerate(rows):
        h.append("<tr>"+(f"<td class=v rowspan={len(rows)}>{hd}</td>" if i==0 else "")+f"<td>{ref}<td>{esc(desc)}<td>{esc(o1)}<td>{esc(o2)}"+"".join(f"<td class=q>{x.replace('.','')}" for x in m)+f"<td>{stx}</tr>")
        kw={q:x for q,x in zip(Q,m) if x!="."}; alt={}
        if ts["kind"]=="date": alt["timescale"]=[R(None,"2026-04-01","2026-06-30")]
        if st=="delayed": alt["status"]=["off_track","at_risk"]
        if st=="at_risk": alt["status"]=["delayed","off_track","unknown"]
        ga.append(AX(ref,desc,(o1+" "+o2).strip(),sp,ts,None,None,st,None,stx,drop=["milestones","timescale_text","owner_text"],alt=alt or None,**kw))
    h.append("</tbody>"); areas.append(AREA(None,"theme",hd,hd,ga))
h.append("</table><p>Version 3, for the management board on 14 October 2026</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Line"],["description",H[2]],["owners",H[3]],["owners",H[4]]]+[[q,q] for q in Q]+[["status","Our view"]],areas)
