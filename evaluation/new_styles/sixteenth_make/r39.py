"""r39: public web page of cards, two in a line, printed to PDF (Chromium with its header and footer): number, title, text, owner line with icon-like label, date, progress bar with per cent."""
from cl_c import *
NAME="r39"; ORG="Cawsand & Tamarside Police and Crime Commissioner"; TITLE="Custody: answering the inspectors"
G=[("Dignity","Dignity",[
("1","Rights","Give each detainee the rights leaflet in their own language, read it aloud where it is needed and note that on the record.","Ch Insp Marlon Beauchamp","P:Marlon Beauchamp||Ch Insp",D("31 May 2026","2026-05-31"),100),
("2","Showers","Mend the showers at Torr Road and offer one to everybody who stays overnight.","Estates Department","B:Estates Department",D("August 2026","2026-08-31"),60),
("3","Women","Assign a female officer to each woman detained, within the first hour.","Custody Inspectors","T:Custody Inspectors",D("30 June 2026","2026-06-30"),85)]),
("Safety","Safety",[
("4","Ligatures","Remove or cover every ligature point that the inspectors listed in annex C.","Estates Department","B:Estates Department",D("By Easter 2026","2026-04-05"),100),
("5","Rousing","Train all detention officers in rousing checks, with a test at the end.","Learning & Development","B:Learning & Development",D("October 2026","2026-10-31"),40),
("6","Strip searches","Record who authorised each strip search & why. A panel will look at 10 a quarter.","Supt Oriel Nankervis","P:Oriel Nankervis||Supt",D("1 July 2026","2026-07-01"),0)]),
("Getting people out","Getting people out",[
("7","Bail","Review each release under investigation at 90 days.","Head of Criminal Justice","T:Head of Criminal Justice",D("December 2026","2026-12-31"),25),
("8","Mental health","Agree with Tamarside ICB a place of safety with 4 beds.","Deputy PCC","T:Deputy PCC",D("2026-27","2027-03-31"),10)])]
h=f"<html><head><meta charset=utf-8><title>{TITLE}</title><style>body{{font:13px DejaVu Sans;color:#222}}.g{{display:grid;grid-template-columns:1fr 1fr;gap:14px}}.c{{border:1px solid #999;border-top:6px solid #0b3d91;padding:10px;break-inside:avoid}}.n{{float:right;background:#0b3d91;color:#fff;border-radius:50%;width:26px;height:26px;text-align:center;line-height:26px}}h3{{margin:0 0 6px}}.bar{{background:#ddd;height:9px;margin-top:7px}}.bar i{{display:block;background:#2a9d4a;height:9px}}b{{color:#0b3d91}}</style></head><body><p>{esc(ORG)}</p><h1>{TITLE}</h1><p>HM Inspectors came in January 2026. These are the eight things they asked for and how far we have got.</p>"
areas=[]
for g,_,rs in G:
    h+=f"<h2>{g}</h2><div class=g>"; ga=[]
    for ref,ti,t,ot,sp,ts,pc in rs:
        h+=f"<div class=c><span class=n>{ref}</span><h3>{ti}</h3><p>{esc(t)}</p><div><b>Who</b> {esc(ot)}</div><div><b>By</b> {ts['text'].removeprefix('By ')}</div><div class=bar><i style='width:{pc}%'></i></div><small>{pc}% there</small></div>"
        if ref=="4": ts=D("Easter 2026","2026-04-05")
        st="completed" if pc==100 else "not_started" if pc==0 else "in_progress"
        ga.append(AX(ref,t,ot,sp,ts,None,None,st,None,None,title=ti,drop=["progress","status_text"]+(["timescale"] if ref=="4" else []),alt={"status":["unknown"]}))
    h+="</div>"; areas.append(AREA(None,"theme",g,g,ga))
for a in areas:
    for x in a["actions"]: x.pop("status_text",None)
chromium_pdf(h+"</body></html>",NAME,())
write(NAME,ORG,TITLE,None,H(("ref","(card number)"),("title","(card head)"),("description","(card text)"),("owners","Who"),("timescale","By"),("status","(per cent)")),areas)
