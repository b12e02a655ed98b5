"""p03 (ordinary): PDF by Chromium, landscape, police PEEL plan; areas for improvement as dark rows inside one table, RAG as filled cells with words, key at the end."""
from cl_a import *
NAME="p03"; ORG="Wessenshire Police"; TITLE="PEEL 2023–25 Areas for Improvement: Force Delivery Plan"; INSP="HMICFRS PEEL inspection, report published 12 December 2024"
S={"B":("completed","Closed","#9bc2e6"),"G":("on_track","Green","#a9d08e"),"A":("at_risk","Amber","#ffd966"),"R":("off_track","Red","#f4777f")}
P_=[("1","AFI 1: The force should make sure that it answers 101 calls in a reasonable time and cuts the rate at which callers give up","The force should make sure that it answers 101 calls in a reasonable time and cuts the rate at which callers give up",[
("1.1","Recruit 24 call handlers and over-establish by 8 to cover attrition","Supt Karen Oyelaran","P:Karen Oyelaran||Supt",D("30/06/25","2025-06-30"),"101 abandonment below 10%","G","19 in post. June intake full."),
("1.2","Bring in call-back queue on the new telephony (Project SWITCH)","Head of ICT / Supt Oyelaran","T:Head of ICT//P:Oyelaran||Supt",D("Q3 2025-26","2025-12-31"),"101 abandonment below 10%","A","Supplier slipped go-live by six weeks, see FSG paper 14/25."),
("1.3","Move non-urgent domestic abuse calls to the video response team","DCI Gethin Pryce","P:Gethin Pryce||DCI",DONE("Completed Feb 2025","2025-02-28"),"Victims seen same day","B","Live since 10 Feb; avg wait 47 mins")]),
("2","AFI 2: The force should improve how it records and explains decisions to take no further action","The force should improve how it records and explains decisions to take no further action",[
("2.1","Mandatory OEL template for NFA, with victim’s view a required field","Crime Registrar","T",D("Apr-25","2025-04-30"),"95% of audited crimes show a rationale","B","In Niche from 28/4"),
("2.2","Dip sample 60 NFA crimes a month, 20 per BCU. Results to BCU commanders by name","Crime Audit Team","B",REC("monthly, from May 2025",MONTHLY,start="2025-05-01"),"95% of audited crimes show a rationale","G","May 71%, June 78%"),
("2.3","Outcome 16 – training input on evidence-led prosecutions to all response sgts","L&D, supported by CPS South","B:L&D//B:CPS South@support",R("Sept – Dec 2025","2025-09-01","2025-12-31"),"Outcome 16 DA down from 54% to 45%","G","Dates out.")]),
("3","AFI 3: The force needs to improve the wellbeing support it gives to those in high-risk roles","The force needs to improve the wellbeing support it gives to those in high-risk roles",[
("3.1","Annual psychological screening for POLIT, FLOs, SCIU, control room","Occupational Health Manager","T",D("31 March 2026","2026-03-31"),"100% screened in 12 months","R","Only 2 of 4 OH practitioners in post. Contract out to tender again."),
("3.2","TRiM refresher; publish list of practitioners","Ch Insp T. Abara","P:T. Abara||Ch Insp",D("end of July","2025-07-31"),"","A","List out of date, being re-done"),
("3.3","Sgts & Insps: 1 day course ‘Noticing’","L&D","B",K("ongoing","Ongoing"),"","G","132 of 300")]),
("4","AFI 4: The force should make sure it has effective oversight of its vetting backlog","The force should make sure it has effective oversight of its vetting backlog",[
("4.1","Fund 5 temp vetting officers for 12 months (bid to Chief Officer Group)","Head of PSD (D/Supt Ines Carvalho)","P:Ines Carvalho|Head of PSD|D/Supt",D("14 March 2025","2025-03-14"),"No one out of vetting by 31/3/26","B","Agreed £212k"),
("4.2","Weekly RV list to DCC, starting with those in sensitive posts","Force Vetting Manager","T",REC("Weekly",WEEKLY),"No one out of vetting by 31/3/26","G","Backlog 388 (was 1,140)"),
("4.3","Vetting of those on transfer: no start date given until cleared","HR Services","B",K("in_place","in place"),"","B","")]),
("5","AFI 5: The force should make better use of problem-solving and share what works","The force should make better use of problem-solving and share what works",[
("5.1","POP plans held on one system, reviewed by the Insp at 90 days or closed","NPT Inspectors","T",D("31.10.25","2025-10-31"),"80% reviewed on time","A","64%. West BCU pulls it down."),
("5.2","Annual problem-solving awards, with partners & the PCC in the room","Ch Insp T. Abara / Community Safety Manager","P:T. Abara||Ch Insp//T:Community Safety Manager",D("November 2025","2025-11-30"),"","G","Venue: Lanchester racecourse"),
("5.3","Two analysts to be ring-fenced to neighbourhood work","Head of Intelligence","T",K("unknown","TBC"),"Each NPT has a profile","R","No money this year")])]
HD=["Ref","Activity","Owner","Deadline","Success measure","BRAG","Commentary – Force Scrutiny Group July 2025"]
h="<style>@page{size:A4 landscape;margin:13mm 12mm 14mm}body{font:9.2pt 'Liberation Sans'}h1{font-size:16pt;margin:0 0 2px;color:#14285a}table{border-collapse:collapse;width:100%}td,th{border:.6pt solid #555;padding:3px 4px;vertical-align:top;text-align:left}th{background:#14285a;color:#fff}tr{break-inside:avoid}td.a{background:#d6dcea;font-weight:bold}.o{font-size:8pt;color:#a00;text-align:center}</style>"
h+=f"<div class=o>OFFICIAL</div><p><b>{ORG}</b></p><h1>{esc(TITLE)}</h1><p>{esc(INSP)}</p><p>Gold lead: ACC (Local Policing). Reported to Force Scrutiny Group every second month and to the OPCC’s Accountability Meeting. Once Closed, an action goes to Corporate Assurance for a six-month check.</p><table><thead><tr>"+"".join(f"<th style='width:{w}%'>{esc(x)}</th>" for x,w in zip(HD,(4,27,15,10,15,6,23)))+"</tr></thead><tbody>"
areas=[]
for n,hd,ti,rows in P_:
    h+=f"<tr><td class=a colspan=7>{esc(hd)}</td></tr>"; ga=[]
    for ref,desc,ot,sp,ts,out,s,pr in rows:
        st,w,c=S[s]; x=[ref,desc,ot,ts["text"],out,w,pr]
        h+="<tr>"+"".join(f"<td{' style=background:'+c if i==5 else ''}>{esc(v)}</td>" for i,v in enumerate(x))+"</tr>"
        g=AX(ref,desc,ot,sp,ts,out,pr,st,None,w,drop=["rag"])
        if ref=="3.2": g["alt"]={"owners":[[P("T Abara",title="Ch Insp")]]}
        if ref=="2.3": g["alt"]={"owners":[o("B:L&D//B:CPS South")]}
        if ref=="4.1": g["alt"]={"owners":[[T("Head of PSD"),P("Ines Carvalho",title="D/Supt")]]}
        ga.append(g)
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
h+="</tbody></table><p><b>BRAG:</b> Closed = complete, in assurance. Green = will meet deadline. Amber = may miss deadline. Red = has missed or will miss deadline.</p>"
chromium_pdf("<meta charset=utf-8>"+h,NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","status","progress"],HD)),areas)
