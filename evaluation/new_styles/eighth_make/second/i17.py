"""i17 PDF by Chromium (as from a design tool): promises as coloured banners, a call-out of what people said, cards in two columns with a round number, chips for who and when, a pill for the state."""
from cl import *
NAME="i17"; ORG="Ravensmoor Health and Care Partnership"; TITLE="Caring for Carers: our delivery plan 2025–2027"
C={"Done":"completed","Going well":"on_track","Needs a push":"at_risk","Stuck":"off_track","Not begun":"not_started"}
COL={"Done":"#2b6cb0","Going well":"#2f855a","Needs a push":"#c05621","Stuck":"#9b2c2c","Not begun":"#718096"}
PLAN=[("1","We will find carers sooner","“Nobody asked if I was a carer for six years.”","#5b2a86",[
("1","Ask “do you look after someone?” at every hospital admission and write the answer in the shared record.","Ravensmoor Hospitals – Chief Nurse","T:Chief Nurse|Ravensmoor Hospitals",D("March 2026","2026-03-31"),"Going well","Live on 14 of 22 wards."),
("2","Pay every GP practice to name a carers’ champion.","ICB Primary Care Team","B",D("Oct 2025","2025-10-31"),"Done","41 practices of 43."),
("3","Go to mosques, gurdwaras and the Polish club to reach carers who do not use the word.","Ravensmoor Carers’ Centre & Community Connectors","B:Ravensmoor Carers’ Centre//T:Community Connectors",REC("Every quarter","FREQ=MONTHLY;INTERVAL=3"),"Going well","Six visits since May; 83 new carers."),
]),("2","We will give carers a break","“A weekend. I’d settle for a weekend.”","#0f766e",[
("4","Double the number of short break vouchers to 1,200 a year.","Ruth Ellery, Commissioning Manager","P:Ruth Ellery|Commissioning Manager",D("2025/26","2026-03-31"),"Needs a push","690 given out by November."),
("5","Open an emergency sitting service, at night as well.","Adult Social Care","B",F("From January 2026","2026-01-01"),"Not begun",""),
("6","Test a swap scheme in which carers sit for each other.","Carers’ Voice group / Timebank","B:Carers’ Voice group//B:Timebank",K("relative","Six months after funding is agreed"),"Stuck","Lottery bid turned down in September."),
]),("3","We will help carers who work or learn","“I hid it from my manager.”","#b45309",[
("7","Become accredited as employers for carers, all four of our organisations.","HR Directors","T",D("Autumn 2026","2026-11-30"),"Going well","Council accredited; hospitals applied."),
("8","Give each school and college a young carers’ lead and a toolkit.","Young Carers Service (Tomasz Birch) with Education Partnership","P:Tomasz Birch",D("Summer term 2026","2026-07-31"),"Needs a push","31 of 58 schools."),
("9","Run money and benefits clinics at the two job centres.","Citizens Advice","B",REC("Fortnightly from 5 Jan 2026","FREQ=WEEKLY;INTERVAL=2","2026-01-05"),"Not begun",""),
]),("4","We will listen and be held to account","“You consult, then we never hear again.”","#1d4ed8",[
("10","Have two carers on the Partnership Board, paid for their time.","Independent Chair","T",K("in_place","In place"),"Done","Appointed on 3 June."),
("11","Publish a one-page scorecard with twelve measures.","Public Health Intelligence","B",D("Each May and November","" ),"Going well","First scorecard came out on 20 November."),
("12","Rewrite the carer’s assessment so that it takes under an hour and ends in a plan.","Principal Social Worker; Carers’ Voice group","T:Principal Social Worker//B:Carers’ Voice group",D("Draft by Dec 2025, in use by April 2026","2026-04-30",[("Draft","2025-12-31"),("in use","2026-04-30")]),"Going well","Draft is with carers for comment."),
])]
css="""@page{size:A4;margin:12mm}body{font-family:'Liberation Sans',Arial;margin:0;color:#1a202c;font-size:10.5pt}
.cover{background:#5b2a86;color:#fff;border-radius:18px;padding:26px 30px;margin-bottom:14px}.cover h1{font-size:26pt;margin:6px 0 8px}.cover p{margin:2px 0}
.key{display:flex;gap:8px;margin:8px 0 14px}.pill{color:#fff;border-radius:12px;padding:2px 10px;font-size:8.5pt;font-weight:bold;display:inline-block}
.sec{margin-bottom:16px}.ban{break-after:avoid;color:#fff;border-radius:12px 12px 0 0;padding:10px 18px;font-size:15pt;font-weight:bold}.said{break-after:avoid;background:#fff7e0;border-left:8px solid #f6c343;padding:8px 16px;font-style:italic;margin:0 0 10px}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:10px}.card{box-sizing:border-box;min-width:0;border:1.5px solid #cbd5e0;border-radius:12px;padding:10px 12px;break-inside:avoid;background:#fdfdff}.num{display:inline-block;width:26px;height:26px;line-height:26px;border-radius:50%;color:#fff;text-align:center;font-weight:bold;margin-right:8px}.txt{margin:6px 0 8px;font-size:11pt}.chip{background:#edf2f7;border-radius:8px;padding:4px 8px;margin:3px 0;font-size:9.5pt}.chip b{color:#4a5568}.now{font-size:9.5pt;margin-top:4px}
.box{background:#e6fffa;border-radius:12px;padding:10px 14px}"""
h=f"<html lang='en'><head><meta charset='utf-8'><title>Delivery plan</title><style>{css}</style></head><body><div class='cover'><p>{ORG}</p><h1>{TITLE}</h1><p>Around 28,000 people in Ravensmoor look after someone. This is what we have promised them.</p></div><div class='key'>"+"".join(f"<span class='pill' style='background:{b}'>{a}</span>" for a,b in COL.items())+"</div>"
areas=[]
for n,ti,said,col,acts in PLAN:
    h+=f"<div class='sec'><div class='ban' style='background:{col}'>Promise {n}: {ti}</div><div class='said'>{said}</div><div class='grid'>"; ga=[]
    for ref,de,ot,sp,ts,st,pr in acts:
        h+=f"<div class='card'><span class='num' style='background:{col}'>{ref}</span><span class='pill' style='background:{COL[st]}'>{st}</span><div class='txt'>{esc(de)}</div><div class='chip'><b>Who</b> {esc(ot)}</div><div class='chip'><b>When</b> {esc(ts['text'])}</div>"+(f"<div class='now'><b>So far:</b> {esc(pr)}</div>" if pr else "")+"</div>"
        alt={}; drop=["milestones"] if ref=="12" else None
        if ref=="11": ts=REC(ts["text"],"FREQ=MONTHLY;INTERVAL=6"); alt["timescale"]=[REC(ts["text"],"FREQ=YEARLY;BYMONTH=5,11"),REC(ts["text"],"FREQ=YEARLY")]
        if ref=="1": alt["owners"]=[o("T:Ravensmoor Hospitals – Chief Nurse"),o("B:Ravensmoor Hospitals//T:Chief Nurse"),o("T:Chief Nurse")]
        ow=o(sp,ot)
        if ref=="8":
            ow=o("P:x//support=B:Education Partnership","Tomasz Birch"); ow[0]={"role":"lead","kind":"person","name":"Tomasz Birch"}
            Y={"role":"lead","kind":"body","name":"Young Carers Service"}; E1=dict(ow[1],role="lead"); alt["owners"]=[[ow[0],E1],[Y,ow[0],ow[1]],[Y,ow[0],E1]]
        if ref=="4": alt["timescale"]=[R(ts["text"],"2025-04-01","2026-03-31")]
        if ref=="10": alt["status"]=["embedded"]
        if st=="Needs a push": alt["status"]=["delayed"]
        if st=="Stuck": alt["status"]=["on_hold","delayed"]
        ga.append(A(ref,de,ot,ow,ts,None,pr,C[st],status_text=st,alt=alt or None,drop=drop))
    h+="</div></div>"; areas.append(AREA(n,"other",f"Promise {n}: {ti}",ti,ga))
h+="<div class='box'><b>Want to help?</b> Ring the Carers’ Line on 01632 960114 or come to the next Carers’ Voice meeting at the Corn Exchange.</div></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,[["ref","(round number)"],["description","(card text)"],["status","(pill)"],["owners","Who"],["timescale","When"],["progress","So far:"]],areas)
