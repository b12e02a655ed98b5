"""o10 (kin of turned areas): PDF printed by Chromium, A4 landscape; the first column is the area, turned by 90 degrees and merged over its rows; bulleted outcome, coloured RAG letter, a row without a date."""
from cl import *
NAME="o10"; ORG="Stourhaven Borough Council"; TITLE="Ending Rough Sleeping: Recovery Plan 2026"
S={"G":("on_track","green","G"),"A":("at_risk","amber","A"),"R":("off_track","red","R"),"B":("completed","blue","B"),"":("unknown",None,None)}
C={"G":"#70ad47","A":"#ffc000","R":"#ff4d4d","B":"#5b9bd5","":"#fff"}
P_=[("Prevent","PREVENT",[
("P1","Visit every landlord who serves notice on a family, within five days, and offer to clear arrears up to £1,500.","Tenancy Sustainment Officer","T",D("30 April 2026","2026-04-30"),"Notices withdrawn in one case out of three","G"),
("P2","Place a housing adviser in the jobcentre, in the hospital and at HMP Stour on fixed days.","Housing Solutions Manager\nDWP Partnership Manager","T:Housing Solutions Manager//T:DWP Partnership Manager",D("June ’26","2026-06-30"),"No discharge to the street","A"),
("P3","Write to all care leavers aged 18 to 25 with an offer of a rent guarantee","Leaving Care Service","B",D("13 March 2026","2026-03-13"),"","B"),
("P4","Map where people slept in the month before they came to us, and turn what we learn into a plan for each of the three places named most","Aurelio Santangelo","P",D("Q2 26-27","2026-09-30"),"We know where to go first","G")]),
("Intervene","INTERVENE",[
("I1","Start outreach at 5am on six days of the week.","St Botolph’s Night Shelter / Outreach Coordinator","B:St Botolph’s Night Shelter//T:Outreach Coordinator",F("from 2 March 2026","2026-03-02"),"Everyone is met within 48 hours of a report","G"),
("I2","Open a women-only space of eight beds","Commissioning Officer (Complex Needs)","T",D("Nov 2026","2026-11-30"),"Women no longer refuse a bed out of fear","R"),
("I3","Have a nurse, a drug worker and a vet at the day centre","Dr Tamsin Okafor-Reed","P:Tamsin Okafor-Reed||Dr",REC("twice monthly","FREQ=WEEKLY;INTERVAL=2"),"","G"),
("I4","Review the cold weather protocol after each winter","Rough Sleeping Lead","T",REC("Every April",ANNUALLY,due="2026-04-30"),"","")]),
("Recover","RECOVER",[
("R1","Buy 22 one-bedroom flats for Housing First, none of them beside another","Head of Strategic Housing & Lowther Homes","T:Head of Strategic Housing//B:Lowther Homes",R("Apr 2026 - Mar 2028","2026-04-01","2028-03-31"),"Nine in ten still hold the tenancy after a year","A"),
("R2","Find paid work for 30 people through the parks apprenticeship","Green Spaces; Skills Hub","B:Green Spaces//B:Skills Hub",D("December 2026","2026-12-31"),"30 people in work for three months","G"),
("R3","Furnish each new home from the reuse shop","Reuse Shop Manager","T",None,"","G")]),
("Systems","SYSTEMS",[
("S1","Sign one information sharing agreement with eleven partners","Information Governance Manager","T",D("mid-May 2026","2026-05-15"),"One story, told once","R"),
("S2","Bring the monthly count to Cabinet Member briefing","Performance and Insight","B",REC("monthly",MONTHLY),"","G")])]
HD=["","Ref","What we shall do","Lead(s)","Timescale","Intended result","RAG"]
css="@page{size:A4 landscape;margin:13mm}body{font:11pt/1.36 Carlito,'Liberation Sans'}h1{font-size:20pt;margin:4px 0}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #444;padding:6px;vertical-align:top;text-align:left}th{background:#253a4b;color:#fff}td.v{background:#dfe8ef;text-align:center;vertical-align:middle}td.v span{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:bold;font-size:13pt;letter-spacing:1px}td.r{text-align:center;font-weight:bold}tbody{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>Recovery plan</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>On one night in November 2025 we counted 47 people on our streets; two years before there were 18. This plan has been drawn up with the Homelessness Forum and the people it is for. It will be reviewed at each meeting of the Forum. RAG: B done, G will be done in time, A some doubt, R off course.</p><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (5,5,34,21,12,18,5))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in HD)+"</thead>"]
areas=[]
for nm,hd,rows in P_:
    h.append("<tbody>"); ga=[]
    for i,(ref,desc,ot,sp,ts,out,s) in enumerate(rows):
        st,rag,w=S[s]
        v=f"<td class=v rowspan={len(rows)}><span>{hd}</span></td>" if i==0 else ""
        h.append(f"<tr>{v}<td>{ref}<td>{esc(desc)}<td>{esc(ot).replace(chr(10),'<br>')}<td>{ts['text'] if ts else ''}<td>{esc(out)}<td class=r style='background:{C[s]}'>{w or ''}</tr>")
        alt={}
        if ref=="I4": alt["timescale"]=[REC("Every April",ANNUALLY),REC("Every April","FREQ=YEARLY;BYMONTH=4"),REC("Every April","FREQ=YEARLY;BYMONTH=4",due="2026-04-30"),REC("Every April",ANNUALLY,start="2026-04-01")]
        if ref=="I3": alt["timescale"]=[REC("twice monthly",x) for x in ("FREQ=MONTHLY;INTERVAL=1",MONTHLY,"FREQ=DAILY;INTERVAL=15")]+[K("recurring","twice monthly")]
        ga.append(AX(ref,desc,ot,sp,ts,out,None,st,rag,w,alt=alt or None))
    h.append("</tbody>"); areas.append(AREA(None,"theme",hd,hd,ga))
h.append("</table><p>R3 has no date since it runs with each letting.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,H(["area",""],*zip(["ref","description","owners","timescale","outcome","rag"],HD[1:])),areas)
