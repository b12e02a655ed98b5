"""r16: Chromium slides, two findings a slide: what inspectors said, an arrow, what the trust does; owner and date behind icons, no labels; no refs."""
from cl_b import *
NAME="r16"; ORG="Brackenfold Learning Trust"; TITLE="Hollin Bank Academy: from ‘Requires improvement’ to ‘Good’"; INSP="Ofsted, 4 and 5 March 2025"
P_=[("Quality of education",[
("Pupils’ reading books do not match the sounds they know.","Buy 400 decodable books and re-sort every shelf in Reception and Year 1. Two teaching assistants check the match every half term.","Mrs Okonkwo","P:Okonkwo||Mrs",D("Easter 2025","2025-04-20")),
("In history and geography, leaders have not set out what pupils must remember.","Write knowledge organisers for all units, KS2 before KS1.","Subject leaders + J. Hargreave","T:Subject leaders//P:J. Hargreave",R("Summer term – autumn term 2025","2025-05-01","2025-12-31")),
("Teachers do not always check what pupils have understood before moving on.","Train all teachers in three ways of checking (whiteboards, cold call, exit tickets); visit lessons in pairs.","Deputy Head","T",F("From September 2025","2025-09-01")),
("Pupils with SEND do not get the help written in their plans.","SENDCo to re-write all 38 support plans with parents and to give each teacher a one-page summary","Farah Siddiqui (SENDCo)","P:Farah Siddiqui|SENDCo",D("23.5.25","2025-05-23"))]),
("Behaviour and attendance",[
("Too many pupils are late or absent, the disadvantaged most of all.","Ring home by 9.20 on day one, visit on day three. Breakfast club made free for 60 pupils.","Attendance Officer","T",D("w/c 28 April 2025","2025-05-04")),
("Low-level disruption goes unchallenged in the afternoon.","Swap the timetable so that the hardest lessons come before lunch, and put a senior leader on each corridor after it.","Senior leadership team","B",K("immediate","Straight away"))]),
("Leadership and governance",[
("Governors do not have the facts they need to hold leaders to account.","Replace the 60-page head’s report by a four-page dashboard","Chief Executive, Brackenfold Learning Trust","T:Chief Executive|Brackenfold Learning Trust",REC("Termly",TERMLY)),
("Staff say that their workload is not considered.","Drop written marking in foundation subjects. Ask staff again in a survey and publish what they say, good or bad.","Tbc","",D("July 2025","2025-07-31"))])]
PER='<svg width="26" height="26" viewBox="0 0 24 24" fill="#c2410c"><circle cx="12" cy="7" r="5"/><path d="M2 23c0-7 5-9 10-9s10 2 10 9z"/></svg>'
CAL='<svg width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="#c2410c" stroke-width="2"><rect x="2" y="4" width="20" height="18"/><path d="M2 10h20M7 1v5M17 1v5"/></svg>'
ARR='<svg width="60" height="60" viewBox="0 0 24 24" fill="#c2410c"><path d="M2 9h12V4l8 8-8 8v-5H2z"/></svg>'
h=f"""<html><head><title>{TITLE}</title><style>@page{{size:13.33in 7.5in;margin:0}}*{{box-sizing:border-box}}body{{margin:0;font-family:'Liberation Sans'}}
.s{{width:13.33in;height:7.5in;page-break-after:always;position:relative;padding:.5in .6in;overflow:hidden}}h1{{font-size:46px}}h2{{color:#7c2d12;font-size:34px;margin:0 0 20px}}
.row{{display:flex;align-items:center;gap:18px;margin-bottom:22px}}.a{{width:4.3in;background:#f1f1ef;padding:18px;min-height:2.3in;font-size:20px}}.b{{flex:1;border:3px solid #c2410c;border-radius:12px;padding:18px;min-height:2.3in;font-size:20px}}
.cap{{font-size:14px;font-weight:bold;text-transform:none;color:#7c2d12;margin-bottom:8px}}.m{{display:flex;gap:34px;margin-top:16px;font-size:17px;font-weight:bold}}.m div{{display:flex;gap:8px;align-items:center}}.f{{position:absolute;bottom:.2in;left:.6in;right:.6in;font-size:12px;color:#888;display:flex;justify-content:space-between}}</style></head><body>
<div class=s style="background:#7c2d12;color:white"><h1 style="margin-top:1.8in">{TITLE}</h1><p style="font-size:24px">{ORG}</p><p style="font-size:20px">Action plan after inspection ({INSP})</p></div>"""
n=1; areas=[]
for hd,rows in P_:
    ga=[]
    for i,(fi,de,ot,sp,ts) in enumerate(rows):
        if i%2==0: n+=1; h+=f'<div class=s><h2>{hd}{" (continued)" if i else ""}</h2>'
        h+=f'<div class=row><div class=a><div class=cap>Inspectors said</div>{esc(fi)}</div>{ARR}<div class=b><div class=cap>So we will</div>{esc(de)}<div class=m><div>{PER}<span>{esc(ot)}</span></div><div>{CAL}<span>{esc(ts["text"])}</span></div></div></div></div>'
        if i%2 or i==len(rows)-1: h+=f'<div class=f><span>Brackenfold Learning Trust · Local governing body · April 2025</span><span>Slide {n}</span></div></div>'
        alt={}
        if ts["text"].startswith("Easter"): alt={"timescale":[D(ts["text"],"2025-04-30"),K("unknown",ts["text"])]}
        if "–" in ts["text"]: alt={"timescale":[R(ts["text"],"2025-04-01","2025-12-31"),R(ts["text"],None,"2025-12-31")]}
        if "Okonkwo" in ot: alt={"owners":[o("P:Mrs Okonkwo")]}
        if ot.startswith("Chief"): alt={"owners":[o("T:Chief Executive, Brackenfold Learning Trust")]}
        ga.append(AX(f"{len(areas)+1}.{i+1}",de,ot,sp,ts,answers=fi,drop=["ref"]+(["timescale"] if "Easter" in ts["text"] else []),alt=alt or None))
    areas.append(AREA(None,"theme",hd,hd,ga))
h+='<div class=s><h2>What happens next</h2><ul style="font-size:22px;line-height:1.7"><li>Parents’ evening on the plan: 15 May</li><li>The trust board reads it in June</li><li>We expect a monitoring visit within the year</li></ul></div></body></html>'
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(("answers","Inspectors said"),("description","So we will"),("owners","(icon)"),("timescale","(icon)")),areas)
