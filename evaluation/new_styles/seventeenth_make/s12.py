"""s12: PDF by Chromium, five 16:9 slides of a housing director for the cabinet member: NOW / NEXT / LATER as slides, big bullets, who in a coloured tag before the words, when behind an arrow; a slide of figures and one of thanks."""
from cl_a import *
NAME="s12"; ORG="Fenwick Metropolitan Borough Council"; TITLE="C3. What we do about it."
N=["ref","timescale_text"]
S=[("NOW","before the summer recess",[
 ("Rasheeda","Open every one of the 212 unread damp reports","done 6 May",G("1","Open every one of the 212 unread damp reports","Rasheeda","P",DONE("done 6 May","2025-05-06"),None,"completed","done",dd=N+["status_text"],as_=["unknown"],at=[DONE("6 May","2025-05-06"),D("6 May","2025-05-06")])),
 ("Asset Mgmt","Survey the 40 worst homes, with a surveyor who writes in English","30/5",G("2","Survey the 40 worst homes, with a surveyor who writes in English","Asset Mgmt","B",D("30/5","2025-05-30"),dd=N)),
 ("Legal","Stop sending the ‘lifestyle’ leaflet","today",G("3","Stop sending the ‘lifestyle’ leaflet","Legal","B",K("immediate","today"),dd=N,at=[D("today","2025-05-14"),K("relative","today")]))]),
 ("NEXT","autumn",[
 ("Rasheeda + Gus","One system for repairs and complaints, not three","Oct–Dec 25",G("4","One system for repairs and complaints, not three","Rasheeda + Gus","P:Rasheeda//P:Gus",R("Oct–Dec 25","2025-10-01","2025-12-31"),dd=N)),
 ("Finance","Find the £2.3m. Honestly","Sept Cabinet",G("5","Find the £2.3m. Honestly","Finance","B",D("Sept Cabinet","2025-09-30"),dd=N,at=[K("unknown","Sept Cabinet"),K("relative","Sept Cabinet")])),
 ("?","Somebody senior for tenant voice. Interviews July","start Sept",G("6","Somebody senior for tenant voice. Interviews July","?","",F("start Sept","2025-09-01"),dd=N+["owner_text"],ad=["Somebody senior for tenant voice"],at=[D("start Sept","2025-09-30")]))]),
 ("LATER","2026",[
 ("Cllr Vosper","Tenants’ scrutiny panel with power to call in","May 2026",G("7","Tenants’ scrutiny panel with power to call in","Cllr Vosper","P:Vosper||Cllr",D("May 2026","2026-05-31"),dd=N)),
 ("Asset Mgmt","Stock condition: every home seen, then a fifth each year","by 31 March 2027",G("8","Stock condition: every home seen, then a fifth each year","Asset Mgmt","B",D("by 31 March 2027","2027-03-31"),dd=N,at=[REC("by 31 March 2027",ANNUALLY,due="2027-03-31"),REC("each year",ANNUALLY)]))])]
h=f"""<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:13.33in 7.5in;margin:0}}*{{box-sizing:border-box}}body{{margin:0;font-family:'Liberation Sans'}}section{{width:13.33in;height:7.5in;padding:.7in .9in;page-break-after:always;position:relative}}section:last-child{{page-break-after:auto}}h1{{font-size:58pt;margin:1.6in 0 .1in}}h2{{font-size:46pt;margin:0 0 .5in;color:#005f56}}h2 small{{font-size:20pt;color:#777;font-weight:normal;margin-left:.3in}}p{{font-size:24pt}}.i{{font-size:25pt;margin:0 0 .42in;line-height:1.3}}.w{{background:#005f56;color:#fff;border-radius:8px;padding:2px 12px;font-size:18pt;margin-right:12px}}.d{{color:#b33c00;white-space:nowrap}}.f{{position:absolute;bottom:.3in;left:.9in;right:.9in;font-size:11pt;color:#777}}.n{{float:right}}.k b{{font-size:60pt;color:#b33c00;margin-right:16px}}</style>
<section><h1>{TITLE}</h1><p>Briefing for Cllr Vosper, 14 May 2025</p><p>Imogen Falk, Director of Housing<br>{ORG}</p></section>
<section><h2>What the Regulator said</h2><p class=k><b>C3</b>serious failings</p><p class=k><b>212</b>damp reports nobody had opened</p><p class=k><b>1 in 3</b>homes with no survey since 2014</p><div class=f>Regulator of Social Housing, judgement of 30 April<span class=n>2</span></div></section>"""
areas=[]
for n,(a,b,it) in enumerate(S,3):
    h+=f"<section><h2>{a}<small>{b}</small></h2>"+"".join(f"<div class=i><span class=w>{esc(w)}</span>{esc(t)} <span class=d>→ {esc(x)}</span></div>" for w,t,x,_ in it)+f"<div class=f>{ORG} · not for publication<span class=n>{n}</span></div></section>"
    areas.append(AREA(None,"theme",a,a,[g for *_,g in it]))
h+="<section><h1>Thank you</h1><p>Questions? Ask me, not the call centre.</p></section>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,H(["owners","(tag)"],["description","(bullet)"],["timescale","→"]),areas)
