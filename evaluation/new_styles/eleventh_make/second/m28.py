"""m28: Chromium, A4 upright: cards, two a row, with a round badge for the number, a pill in colour for the state, a bold name, a sentence, and chips for person and date without a label but for a sign; a result in italics with a label; cards of unlike height, areas as coloured bars."""
from cl import *
NAME="m28"; ORG="Penhallow Community Health NHS Trust"; TITLE="People Plan on a page – and what is behind it"; INSP=None
C={"Done":("#2d6cb5","completed","blue",None),"On target":("#2e8b57","on_track","green",None),"Slipping":("#d98b00","at_risk","amber",["delayed"]),"Stuck":("#c0392b","off_track","red",["on_hold","delayed"])}
P_=[("Goal A | Looking after our people","Looking after our people","A",[
("A1","Hot food at night","Put a hot meal within reach of every night shift at our nine sites.","Facilities","B",D("31 July 2025","2025-07-31"),"Nine sites of nine","Done"),
("A2","Occupational health","Offer a first appointment in ten working days, by telephone if need be.","Head of Occupational Health","T",D("Nov 2025","2025-11-30"),"Wait is 23 days now","Slipping"),
("A3","Violence","Issue body cameras to community nurses who want them, and review every incident with the police liaison officer within a week.","Local Security Specialist & Police Liaison Officer","T:Local Security Specialist//T:Police Liaison Officer",R("June – December 2025","2025-06-01","2025-12-31"),"","On target"),
("A4","Rest rooms","Finish the last two rest rooms.","Bryony Tallack","P",K("unknown","Date to be set"),"A room on every ward","Stuck")]),
("Goal B | Belonging","Belonging","B",[
("B1","Fair recruitment","Have someone from outside the service on all panels at band 8a and above.","Director of People","T",F("From 1 September 2025","2025-09-01"),"Shortlisted staff are as likely to be appointed whatever their background","On target"),
("B2","Staff networks","Give the four networks a budget and half a day a week each.","Dr Uzma Farooqi, Inclusion Lead","P:Uzma Farooqi|Inclusion Lead|Dr",D("April 2025","2025-04-30"),"200 members","Done"),
("B3","Speaking up","Reply to each person who speaks up within fourteen days and say what has changed.","Freedom to Speak Up Guardian","T",K("ongoing","Ongoing"),"","On target")]),
("Goal C | Growing for the future","Growing for the future","C",[
("C1","Apprentices","Take on 60 apprentices, half of them from the Penhallow towns.","Learning and Organisational Development / Kernick College","B:Learning and Organisational Development//B:Kernick College",D("2025/26","2026-03-31"),"60 start; 50 stay","On target"),
("C2","E-rostering","Publish rosters eight weeks ahead.","Deputy Director of Nursing","T",D("Q3 2025/26","2025-12-31"),"90% of rosters on time","Slipping"),
("C3","Leaving well","Talk with everybody who hands in their notice, before they have gone, and tell the service what was said.","Employee Relations Team","B",REC("Quarterly report from July 2025",QUARTERLY,start="2025-07-01"),"Turnover below 11%","On target"),
("C4","One passport","Accept the training of neighbouring trusts so that nobody has to do it twice.","System People Board","B",D("w/c 6 October 2025","2025-10-12"),"","Stuck")])]
css="""@page{size:A4;margin:13mm}body{font:9.8pt/1.38 'DejaVu Sans';font-family:'Liberation Sans';margin:0}h1{font-size:19pt;margin:2px 0;color:#123c5a}.bar{background:#123c5a;color:#fff;font-weight:bold;font-size:12pt;padding:5px 10px;margin:12px 0 8px;border-radius:4px;break-after:avoid}.g{display:flex;flex-wrap:wrap;gap:10px}.c{width:calc(50% - 29px);border:1px solid #b9c6d0;border-radius:10px;padding:9px 11px;break-inside:avoid;background:#f8fafb}.b{display:inline-block;width:28px;height:28px;line-height:28px;border-radius:50%;background:#e0a526;text-align:center;font-weight:bold}.p{float:right;color:#fff;border-radius:12px;padding:2px 10px;font-size:8.5pt}.n{font-weight:bold;font-size:11pt;margin-left:6px}.x{margin:6px 0}.chip{display:inline-block;background:#dfe8ee;border-radius:9px;padding:2px 8px;margin:0 5px 4px 0;font-size:8.8pt}.r{font-style:italic;margin:3px 0 0}"""
h=[f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>Our People Plan has three goals. Each card is a piece of work that the Executive has agreed to pay for this year. The colour of the pill is decided by the People Committee: blue is done, green is on target, amber is slipping and red is stuck. Last changed on 8 September 2025.</p>"]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<div class=bar>{hd}</div><div class=g>"); ga=[]
    for ref,nm,desc,ot,sp,ts,out,stt in rows:
        h.append(f"<div class=c><span class=p style='background:{C[stt][0]}'>{stt}</span><span class=b>{ref}</span><span class=n>{esc(nm)}</span><div class=x>{esc(desc)}</div><span class=chip>Owned by {esc(ot)}</span><span class=chip>Target {ts['text']}</span>"+(f"<div class=r>Result we want: {esc(out)}</div>" if out else "")+"</div>")
        alt={}
        if C[stt][3]: alt["status"]=C[stt][3]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,None,C[stt][1],C[stt][2],status_text=stt,title=nm,alt=alt or None))
    h.append("</div>"); areas.append(AREA(n,"other",hd,ti,ga))
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(badge)"],["status","(pill)"],["title","(name beside the badge)"],["description","(sentence)"],["owners","(chip: Owned by)"],["timescale","(chip: Target)"],["outcome","Result we want"]],areas)
