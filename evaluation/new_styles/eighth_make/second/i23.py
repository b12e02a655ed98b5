"""i23 PDF by Chromium, 16:9 slides: a driver diagram. Aim at the left, primary drivers in the middle, change ideas at the right joined by lines; in each box the idea, then a line with lead and date."""
from cl import *
NAME="i23"; ORG="NHS Fenland and Wolds Integrated Care Board"; TITLE="Falls and frailty: driver diagram and change ideas"; INSP=None
PLAN=[("1","Primary driver 1: Find people before they fall",[
("1.1","Run the frailty index on every list each quarter and send names to the PCN.","PCN Pharmacists","T",REC("Quarterly","FREQ=MONTHLY;INTERVAL=3")),
("1.2","Ask “have you fallen?” at flu clinics.","Practice nurses & volunteers","T:Practice nurses//B:volunteers",R("Oct–Dec 2025","2025-10-01","2025-12-31")),
("1.3","Put a falls coordinator in both A&E departments.","Sal Whitmore, Falls Lead","P:Sal Whitmore|Falls Lead",D("Jan 2026","2026-01-31"))]),
("2","Primary driver 2: Strength and balance for all who need it",[
("2.1","Double the number of Otago classes, half of them in village halls.","Active Wolds","B",D("Sept 2026","2026-09-30")),
("2.2","Train 40 carers to lead exercise in care homes.","Care Homes Team / Age Concern Holme","B:Care Homes Team//B:Age Concern Holme",D("By 31/3/26","2026-03-31")),
("2.3","Offer transport for the first six weeks.","Community Transport","B",D("TBC",""))]),
("3","Primary driver 3: Safer medicines and safer homes",[
("3.1","Review people on ten or more medicines, starting with those who fell.","Clinical Pharmacists","T",F("From Nov 2025","2025-11-01")),
("3.2","Fit rails within seven days of referral.","Home Improvement Agencies (x3)","B:Home Improvement Agencies",ON()),
("3.3","Check eyesight, feet and lighting in one visit.","Dr Priti Lal; Fire & Rescue Prevention","P:Priti Lal||Dr//B:Fire & Rescue Prevention",D("Test in Holme Nov 25, spread by Apr 26","2026-04-30",[("Test in Holme","2025-11-30"),("spread","2026-04-30")]))]),
("4","Primary driver 4: A good response after a fall",[
("4.1","Lift people who are not hurt within an hour, with trained responders.","Urgent Community Response","B",D("24/7 by Dec 2025","2025-12-31")),
("4.2","Give each care home a lifting chair and show staff how to use it.","ICB Continuing Care; care home managers","B:ICB Continuing Care//T:care home managers",DONE("Done – 112 homes, June 2025","2025-06-30")),
("4.3","Send every person with a fragility fracture to the liaison service.","Trauma & Orthopaedics","B",D("2025/26","2026-03-31"))])]
css="""@page{size:13.333in 7.5in;margin:0}body{margin:0;font-family:'Liberation Sans'}.s{width:13.333in;height:7.5in;position:relative;overflow:hidden;break-after:page}.s>h1{position:absolute;left:.5in;top:.3in;margin:0;font-size:26pt;color:#005eb8}
.b{position:absolute;border-radius:10px;padding:8px 12px;box-sizing:border-box;display:flex;flex-direction:column;justify-content:center}.aim{background:#005eb8;color:#fff;left:.4in;top:2.3in;width:2.6in;height:3in;font-size:15pt}.pd{background:#41b6e6;left:3.6in;width:2.9in;height:1.6in;font-size:15pt;font-weight:bold}.ci{background:#e8f4fb;border:1.5px solid #41b6e6;left:7.2in;width:5.7in;height:.88in;font-size:12.5pt}.ci span{font-size:10.5pt;color:#425563;margin-top:3px}svg{position:absolute;left:0;top:0}.f{position:absolute;right:.4in;bottom:.15in;font-size:9pt;color:#768692}"""
h=f"<html lang='en'><head><meta charset='utf-8'><title>Driver diagram</title><style>{css}</style></head><body><div class='s' style='background:#005eb8;color:#fff'><h1 style='color:#fff;top:2.6in;font-size:38pt'>{TITLE}</h1><p style='position:absolute;left:.5in;top:4.2in;font-size:20pt'>{ORG}</p><p style='position:absolute;left:.5in;top:4.8in;font-size:14pt'>Frailty Programme Board, 9 October 2025</p></div>"
h+="<div class='s'><h1>Why this matters</h1><ul style='position:absolute;left:.6in;top:1.4in;font-size:20pt;line-height:1.8'><li>7,900 people aged 65 and over came to A&amp;E after a fall in 2024/25</li><li>One in five waited more than three hours on the floor</li><li>Hip fractures cost our system £31m a year</li></ul><div class='f'>2</div></div>"
areas=[]
for pg in (0,2):
    h+=f"<div class='s'><h1>Driver diagram ({pg//2+1} of 2)</h1><svg width='1280' height='720'>"; body=""
    for d_ in (0,1):
        n,hd,acts=PLAN[pg+d_]; cy=(2.6+d_*3.0); h+=f"<line x1='{3.0*96}' y1='{3.8*96}' x2='{3.6*96}' y2='{cy*96}' stroke='#768692' stroke-width='2'/>"; body+=f"<div class='b pd' style='top:{cy-.8}in'>{hd}</div>"
        for k,(ref,de,ot,sp,ts) in enumerate(acts):
            y=cy+(k-1)*.98; h+=f"<line x1='{6.5*96}' y1='{cy*96}' x2='{7.2*96}' y2='{y*96}' stroke='#768692' stroke-width='1.5'/>"; body+=f"<div class='b ci' style='top:{y-.44}in'><div><b>{ref}</b> {esc(de)}</div><span>Lead: {esc(ot)} | By: {esc(ts['text'])}</span></div>"
    h+=f"</svg><div class='b aim'><b>Our aim</b>Fewer falls: 15% fewer admissions for hip fracture by March 2028</div>{body}<div class='f'>{pg//2+3}</div></div>"
for n,hd,acts in PLAN:
    ga=[]
    for ref,de,ot,sp,ts in acts:
        alt={}; drop=[]
        if ref=="2.3": ts=K("unknown","TBC")
        if ref=="1.2": alt["owners"]=[o("T:Practice nurses//T:volunteers")]
        if ref=="3.2": alt["owners"]=[o("B:Home Improvement Agencies (x3)")]
        if ref=="3.3": drop.append("milestones")
        if ref=="4.2": drop=[]; alt["status"]=["unknown"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,None,"completed" if ref=="4.2" else "unknown",alt=alt or None,drop=drop or None))
    areas.append(AREA(n,"other",hd,hd.split(": ",1)[1],ga))
chromium_pdf(h+"</body></html>",NAME)
write(NAME,ORG,TITLE,None,[["owners","Lead:"],["timescale","By:"]],areas)
