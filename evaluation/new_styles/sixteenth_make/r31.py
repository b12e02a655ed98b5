"""r31: Trello board, printed to PDF from the browser (Chromium): lists one below another, cards with labels, due badge, check lists with ticks, members, activity."""
from cl_c import *
NAME="r31"; TITLE="Rushbourne Homes – damp & mould (HOS special investigation)"
S={"g":("completed","Done"),"y":("in_progress","Doing"),"r":("on_hold","Stuck"),"":("unknown",None)}
L=[("Rec 1 – Find it before tenants tell us","1","Find it before tenants tell us",[
("Stock condition surveys on all 412 solid-wall homes","y","18 Dec 2026",D("18 Dec 2026","2026-12-18"),"Farouk Benali",[("Spec to surveyors",1),("Batch A (Quarry estate)",1),("Batch B (Chapel Lane)",0)],"Farouk Benali: 236 surveyed up to end Oct. No access at 31."),
("Fit humidity sensors in 60 void properties before re-let","g","30 Sep 2026",D("30 Sep 2026","2026-09-30"),"Lorna Tweddle",[],"Lorna Tweddle: 60/60, dashboards shared with the Voids team"),
("Ask every operative to report mould on the PDA, whatever they came for","y","27 Nov 2026",D("27 Nov 2026","2026-11-27"),"Repairs DLO",[("Change PDA form",1),("Toolbox talk x4",0)],"")]),
("Rec 2 – Fix it once","2","Fix it once",[
("Stop closing jobs on first visit; close after six-week call back","g","1 Sep 2026",D("1 Sep 2026","2026-09-01"),"Lorna Tweddle",[],"Lorna Tweddle: live in system from 1/9"),
("Second damp contractor – award","r","31 Oct 2026",D("31 Oct 2026","2026-10-31"),"Procurement, Farouk Benali",[("ITT out",1),("Leaseholder s20",0),("Award",0)],"Farouk Benali: s20 notices went out wrong, have to start the 30 days again :("),
("Make good plaster and paint in the same order as the damp work","","",None,"",[],"")]),
("Rec 3 – Put right what went wrong","3","Put right what went wrong",[
("Go back through 3 years of complaints, write to all households where we said “lifestyle”","y","29 Jan 2027",D("29 Jan 2027","2027-01-29"),"Tenant Voice Panel, Gwenllian Pryce",[("Long list (188)",1),("Letters agreed by Panel",1),("Letters sent",0)],"Gwenllian Pryce: Panel want the word sorry in line 1"),
("Pay compensation ordered by Ombudsman (cases 1, 4 and 7)","g","14 Aug 2026",D("14 Aug 2026","2026-08-14"),"Complaints",[],"Gwenllian Pryce: paid 11 Aug")])]
OW={"Repairs DLO":"B:Repairs DLO","Procurement, Farouk Benali":"B:Procurement//P:Farouk Benali","Tenant Voice Panel, Gwenllian Pryce":"B:Tenant Voice Panel//P:Gwenllian Pryce","Complaints":"B:Complaints","":""}
CO={"g":"#4bce97","y":"#f5cd47","r":"#f87168"}
h=f"<html><head><meta charset=utf-8><title>{esc(TITLE)} | Trello</title><style>body{{font:13px Liberation Sans;color:#172b4d}}h2{{font-size:16px;border-bottom:2px solid #0c66e4;margin-top:20px}}.c{{border:1px solid #ccc;border-radius:6px;padding:7px 10px;margin:7px 0;width:88%;page-break-inside:avoid}}.l{{display:inline-block;padding:1px 9px;border-radius:3px;font-size:11px}}.n{{font-weight:bold;margin:4px 0}}.m{{color:#44546f;font-size:12px}}ul{{list-style:none;margin:4px 0;padding-left:10px;font-size:12px}}</style></head><body><h1>{esc(TITLE)}</h1><div class=m>Rushbourne Homes Workspace · Workspace visible · Printed 4 Nov 2026</div>"
areas=[]
for hd,n,ti,cs in L:
    h+=f"<h2>{esc(hd)}</h2>"; ga=[]
    for k,(t,s,dt,ts,ot,ck,cm) in enumerate(cs,1):
        h+="<div class=c>"+(f'<span class=l style="background:{CO[s]}">{S[s][1]}</span>' if s else "")+f"<div class=n>{esc(t)}</div><div class=m>"
        if dt: h+=f"Due {dt} &nbsp; "
        if ot: h+=f"Members: {esc(ot)}"
        h+="</div>"
        if ck: h+=f"<div class=m>Checklist {sum(x[1] for x in ck)}/{len(ck)}</div><ul>"+"".join(f"<li>{'☑' if x[1] else '☐'} {esc(x[0])}</li>" for x in ck)+"</ul>"
        if cm: h+=f"<div class=m>{esc(cm)}</div>"
        h+="</div>"
        ga.append(AX(f"{n}.{k}",t,ot or None,OW.get(ot,"P:"+ot),ts,None,cm or None,S[s][0],None,S[s][1],drop=["ref","rag","progress"],alt={"status":["off_track"]} if s=="r" else None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
chromium_pdf(h+"</body></html>",NAME,())
write(NAME,"Rushbourne Homes",TITLE,None,H(("description","(card head)"),("timescale","(Due)"),("owners","(Members:)"),("status","(pill)")),areas)
