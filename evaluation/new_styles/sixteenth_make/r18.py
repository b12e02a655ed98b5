"""r18: Chromium A4 landscape slides, a quadrant (What / Who / When / So what?) an action, headline above, a progress bar with a percentage; no areas."""
from cl_b import *
NAME="r18"; ORG="Tideway Homes"; TITLE="Recovery programme: C3 to C2"; INSP="Regulator of Social Housing, regulatory judgement 25 September 2024"
P_=[("Know every home","Complete stock condition surveys of the 4,310 homes which have not been seen for five years or more.","Asset Director\nwith Ridley Surveyors LLP","T:Asset Director//B:Ridley Surveyors LLP",D("31 March 2026","2026-03-31"),"We spend on the right homes. No resident waits on a guess.","58%","in_progress"),
("Damp and mould","Triage each report inside 24 hours; inspect emergencies the same day, the rest in ten working days. (Awaab’s Law)","Head of Healthy Homes – Chidi Nwosu","P:Chidi Nwosu|Head of Healthy Homes",D("27/10/25","2025-10-27"),"Nobody lives with mould for longer than it takes to fix it","90%","in_progress"),
("Electrical safety","Carry out the 1,127 overdue EICRs, beginning with sheltered schemes","Compliance Manager","T",D("end of Q2 2025-26","2025-09-30"),"100% in date","100%","completed"),
("Complaints","Answer stage 1 in ten days and stage 2 in twenty. Weekly meeting chaired by the Chief Executive on all that are late.","Customer Resolution Team","B",REC("Weekly until further notice",WEEKLY),"The Ombudsman upholds fewer of our cases","75%","in_progress"),
("Residents in the room","Set up a Residents’ Scrutiny Panel of twelve, paid, with its own adviser (TPAS)","Bozena Kowalczyk-Reid / Cherise Blackwood","P:Bozena Kowalczyk-Reid//P:Cherise Blackwood",D("June 2025","2025-06-30"),"","100%","completed"),
("Fire remedial works","Close all high-risk actions from fire risk assessments in the seven towers.\nReport to the Board what is left over.","Director of Property","T",R("Jan 2025 → Dec 2025","2025-01-01","2025-12-31"),"Residents of the towers sleep safely, and know why they may","40%","in_progress"),
("Data we can trust","Match the asset list with the housing management system and correct the 900 differences","Data & Insight; external auditors","B:Data & Insight//B:external auditors",K("unknown","to be agreed"),"One list","0%","not_started")]
h=f"""<html><head><title>{TITLE}</title><style>@page{{size:A4 landscape;margin:0}}*{{box-sizing:border-box}}body{{margin:0;font-family:'DejaVu Sans';color:#1d2b2a}}
.s{{width:297mm;height:209mm;page-break-after:always;position:relative;padding:12mm 14mm;overflow:hidden}}.top{{position:absolute;top:0;left:0;right:0;height:6mm;background:#0b6e4f}}
h1{{font-size:30px;margin:4mm 0 6mm}}.g{{display:grid;grid-template-columns:1fr 1fr;grid-template-rows:58mm 58mm;gap:5mm}}.q{{border:1px solid #0b6e4f;padding:5mm;font-size:17px;line-height:1.4}}.q b{{display:block;color:#0b6e4f;font-size:20px;margin-bottom:2mm}}
.bar{{margin-top:6mm;height:9mm;background:#dfe7e4;position:relative}}.bar i{{display:block;height:9mm;background:#08a045}}.bar span{{position:absolute;right:4mm;top:1.6mm;font-size:15px}}.f{{position:absolute;bottom:5mm;left:14mm;font-size:10px;color:#777}}.n{{position:absolute;bottom:5mm;right:14mm;font-size:10px;color:#777}}</style></head><body>
<div class=s><div class=top></div><h1 style="margin-top:60mm;font-size:44px">{TITLE}</h1><p style="font-size:20px">{ORG}<br>Board away day, 8 October 2025</p><p style="font-size:15px">{INSP}</p></div>"""
ga=[]
for i,(hl,de,ot,sp,ts,out,pc,st) in enumerate(P_,1):
    br=lambda x: esc(x).replace("\n","<br>")
    h+=f'<div class=s><div class=top></div><h1>{i}&nbsp;&nbsp;{esc(hl)}</h1><div class=g><div class=q><b>What</b>{br(de)}</div><div class=q><b>Who</b>{br(ot)}</div><div class=q><b>When</b>{esc(ts["text"])}</div><div class=q><b>So what?</b>{esc(out)}</div></div><div class=bar><i style="width:{pc}"></i><span>{pc} done</span></div><div class=f>Tideway Homes Ltd – registered provider L0000 – Board, confidential</div><div class=n>{i+1} / 9</div></div>'
    alt={}
    if i==1: alt={"owners":[o("T:Asset Director//B:Ridley Surveyors LLP@support")]}
    if i==4: alt={"timescale":[REC(ts["text"],WEEKLY)]}
    ga.append(AX(str(i),de,ot,sp,ts,out,None,st,None,pc+" done",title=hl,drop=["area","status","status_text","progress"],alt=alt or None))
h+='<div class=s><div class=top></div><h1>What we need from the Board today</h1><p style="font-size:20px;line-height:1.7">&#10003; Agree to bring £2.4m of the 2026/27 budget forward<br>&#10003; Note the delay to the towers<br>&#10003; Choose a sponsor for the data work</p><div class=n>9 / 9</div></div></body></html>'
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(("ref","(headline)"),("title","(headline)"),("description","What"),("owners","Who"),("timescale","When"),("outcome","So what?"),("progress","(bar)")),[AREA(None,"other",None,None,ga)])
