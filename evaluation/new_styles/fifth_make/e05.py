"""e05 Chromium, A3 on its side: print of a sheet from a work management site. Row numbers, coloured balls without words, tasks indented under bold summary rows with rolled-up dates, assigned people, start and finish as dd/mm/yy, per cent, comments; head repeated, export line on top, some blank cells."""
from cl import *
NAME="e05"; ORG="West Tarrant Combined Authority"; TITLE="Adult Skills Fund Devolution – Implementation Plan"
C={"b":("completed","#3b73d1","blue"),"g":("on_track","#3fa142","green"),"y":("at_risk","#f2c230","amber"),"r":("off_track","#d6352c","red"),"x":("not_started","#b5b5b5",None),"":("unknown",None,None)}
def i(s): a,b,c=s.split("/"); return f"20{c}-{b}-{a}"
# ball, task, people, start, finish, %, comment
PLAN=[("A","Governance and readiness","01/04/25","30/01/26","62%",[
 ("b","Agree readiness conditions with the Department for Education","Ruth Calloway","01/04/25","13/06/25","100%","Conditions letter received 11 June"),
 ("b","Set up Skills Programme Board and agree terms of reference","Ruth Calloway, Imran Sheikh","14/04/25","30/05/25","100%",""),
 ("g","Draft memorandum of understanding with the seven councils","Imran Sheikh","02/06/25","28/11/25","80%","Five councils have cleared it with their lawyers"),
 ("y","Lay the Order in Parliament","Ruth Calloway","01/09/25","19/12/25","40%","Timetable is in the hands of the Department. Later than January would put the August start at risk"),
 ("g","Internal audit review of readiness","Fen Addy","01/12/25","30/01/26","0%",""),
 ("x","Mayor and Cabinet sign off final readiness","Ruth Calloway","30/01/26","30/01/26","0%","Milestone")]),
("B","Strategy and funding rules","01/05/25","31/03/26","48%",[
 ("b","Publish Strategic Skills Plan","Jo Trevanion","01/05/25","31/07/25","100%","Published 24 July; 74 responses to the consultation"),
 ("g","Decide local priorities and uplift rates (construction, care, ESOL)","Jo Trevanion, Kofi Mensah","01/08/25","12/12/25","55%","Modelling shared with colleges in October"),
 ("g","Write funding and performance management rules for year one","Kofi Mensah","01/09/25","27/02/26","30%",""),
 ("g","Equality impact assessment","Jo Trevanion","03/11/25","19/12/25","10%",""),
 ("x","Publish rules and rates","Kofi Mensah","02/03/26","31/03/26","0%","")]),
("C","Procurement and allocations","02/06/25","31/07/26","29%",[
 ("b","Market engagement: three events for providers","Saskia Holm","02/06/25","18/07/25","100%","162 people from 95 providers"),
 ("b","Approve procurement strategy","Saskia Holm, Imran Sheikh","21/07/25","26/09/25","100%",""),
 ("y","Open tender for contract for services lots 1 to 4","Saskia Holm","13/10/25","12/12/25","35%","Documents were issued nine days late because of changes to TUPE schedules"),
 ("x","Evaluate and moderate bids","Saskia Holm, Kofi Mensah","15/12/25","20/02/26","0%",""),
 ("g","Agree grant allocations with eleven colleges and councils","Kofi Mensah","01/10/25","31/03/26","20%","First round of meetings finished"),
 ("x","Issue contracts and grant agreements","Imran Sheikh","01/04/26","29/05/26","0%",""),
 ("x","First payments","Fen Addy","03/08/26","31/08/26","0%","Moved from July, see change request 4")]),
("D","Data and systems","01/04/25","30/06/26","41%",[
 ("b","Data sharing agreement with the Department","Femi Oduya","01/04/25","29/08/25","100%",""),
 ("r","Buy and set up a learner data and payment system","Femi Oduya","02/06/25","27/02/26","25%","Preferred supplier withdrew in September. Re-running the mini competition; a manual payment process is being prepared as a fall-back"),
 ("g","Build provider dashboard","Femi Oduya, Lena Prakash","01/10/25","31/03/26","30%",""),
 ("y","Test first data return with three pilot providers","Lena Prakash","05/01/26","27/02/26","0%","Depends on row 24"),
 ("g","Data protection impact assessment","Information Governance Team","15/09/25","14/11/25","90%","")]),
("E","People and capacity","01/05/25","31/03/26","70%",[
 ("b","Approve structure of the Skills team (19 posts)","Ruth Calloway","01/05/25","27/06/25","100%",""),
 ("g","Recruit to new posts","Ruth Calloway, HR","30/06/25","19/12/25","75%","14 filled"),
 ("g","Training in subsidy control, provider management and safeguarding","","01/10/25","31/03/26","25%","No owner since B. Lyle left"),
 ("x","Transfer of knowledge from the Department’s territory team","Jo Trevanion","05/01/26","31/03/26","0%","")]),
("F","Communications and stakeholders","02/06/25","31/08/26","33%",[
 ("b","Stakeholder map and communications plan","Dara Whitlow","02/06/25","31/07/25","100%",""),
 ("g","Monthly bulletin for providers","Dara Whitlow","01/08/25","31/08/26","30%","Four sent"),
 ("x","Launch campaign for learners with the councils","Dara Whitlow, Communications Team","01/06/26","31/08/26","0%",""),
 ("","Case studies","","","","",""),
 ("g","Employer round tables in each of the seven districts","Jo Trevanion","15/09/25","27/03/26","45%","Three held; Marshwick and Dunmere in December")])]
BODY={"HR","Information Governance Team","Communications Team"}
H=["","Health","Task Name","Assigned To","Start","Finish","% Complete","Comments"]
css="@page{size:A3 landscape;margin:10mm}body{font-family:'Liberation Sans',Arial;font-size:11px;color:#222;margin:0}h1{font-size:17px;margin:0 0 2px}.m{color:#777;font-size:10px;margin-bottom:6px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #d5d5d5;padding:5px 6px;vertical-align:middle;text-align:left;font-weight:normal}thead th{background:#f0f0f0;text-align:center}tr{break-inside:avoid}td.n{background:#f7f7f7;color:#888;text-align:center;width:22px}td.h,td.p{text-align:center}tr.s td{font-weight:bold;background:#e6effa}tr.s td.n{font-weight:normal}td.t{padding-left:26px}tr.s td.t{padding-left:8px}.o{display:inline-block;width:13px;height:13px;border-radius:50%}"
rows=[]; areas=[]; rn=1
W=[26,52,430,190,70,70,80,560]
for n,ti,s,f,pc,acts in PLAN:
    hd=f"Workstream {n} – {ti}"; rows.append(f'<tr class="s"><td class="n">{rn}</td><td class="h"></td><td class="t">{esc(hd)}</td><td></td><td>{s}</td><td>{f}</td><td class="p">{pc}</td><td></td></tr>'); rn+=1; ga=[]
    for ball,de,pe,a,b,p,cm in acts:
        o_=f'<span class="o" style="background:{C[ball][1]}"></span>' if ball else ""
        rows.append(f'<tr><td class="n">{rn}</td><td class="h">{o_}</td><td class="t">{esc(de)}</td><td>{esc(pe)}</td><td>{a}</td><td>{b}</td><td class="p">{p}</td><td>{esc(cm)}</td></tr>')
        ow=[]
        for x in [x for x in pe.split(", ") if x]: ow+=o(("B:" if x in BODY else "P:")+x)
        ts=None; m={"drop":["ref","timescale_text"],"alt":{}}
        if a and a==b: ts=D(b,i(b))
        elif a: ts=R(f"{a} – {b}",i(a),i(b)); m["alt"]["timescale"]=[D(b,i(b))]
        if ball=="x": m["alt"]["status"]=["planned","unknown"]
        if ball=="y": m["alt"]["status"]=["delayed"]
        if ball=="": m["alt"]["status"]=["not_started"]
        if ball=="r": m["alt"]["status"]=["delayed"]
        m={k:v for k,v in m.items() if v}
        ga.append(A(str(rn),de,pe,ow,ts,None,cm,C[ball][0],C[ball][2],**m)); rn+=1
    areas.append(AREA(n,"other",hd,ti,ga))
html_=f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{TITLE}</title><style>{css}</style></head><body><h1>{TITLE}</h1><div class='m'>{ORG} &nbsp;|&nbsp; Exported on 7 November 2025 09:42 &nbsp;|&nbsp; Shared with: Skills Programme Board</div><table><colgroup>"+"".join(f"<col style='width:{w}px'>" for w in W)+"</colgroup><thead><tr>"+"".join(f"<th>{h}</th>" for h in H)+"</tr></thead><tbody>"+"".join(rows)+"</tbody></table></body></html>"
chromium_pdf(html_,NAME)
write(NAME,ORG,TITLE,None,[["rag",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["timescale",H[5]],["percent",H[6]],["progress",H[7]]],areas)
