"""s23: HTML, an intranet wiki page of a police force: one folding box (details/summary) an action with a definition list, status lozenges, comments of colleagues below."""
from cl_b import *
NAME="s23"; ORG="Severnmouth Constabulary"; TITLE="Custody inspection: where we are"
N=["timescale_text"]
LZ={"DONE":"#006644;background:#e3fcef","DOING":"#0747a6;background:#deebff","STUCK":"#bf2600;background:#ffebe6","NOT YET":"#42526e;background:#dfe1e6"}
S=[("Cause of concern 1: Detainees’ risk is not reviewed when it changes","other","1","Detainees’ risk is not reviewed when it changes",[
 ("C1.1","Change the handover sheet so that the level of observation is written by hand and signed by both sergeants","Insp Gethin Rhys-Powell","P:Gethin Rhys-Powell||Insp","30 Jan 26",D("30 Jan 26","2026-01-30"),"In use at Quay St and Lydbrook. Not at Ashchurch, where the printer is broken.","DOING","in_progress",[]),
 ("C1.2","Dip-sample 20 custody records a week against the CCTV","Custody Sgts (all)","T:Custody Sgts (all)","weekly, from 5 Jan",REC("weekly, from 5 Jan",WEEKLY,start="2026-01-05"),"First three weeks done. 14 of 60 not good enough.","DOING","in_progress",["ongoing"]),
 ("C1.3","Level 4 constant watch training for 112 detention officers","L&D / Crestline Custody Services","B:L&D//B:Crestline Custody Services","end March 2026",D("end March 2026","2026-03-31"),"Contractor wants paying for it. With Commercial.","STUCK","off_track",["on_hold","delayed","at_risk"])]),
("Cause of concern 2: Children stay in cells overnight","other","2","Children stay in cells overnight",[
 ("C2.1","Agree with the four children’s services an escalation call at 8 pm for every child who has been refused bail","T/Supt Aurelia Dunmore","P:Aurelia Dunmore||T/Supt","Feb 2026",D("Feb 2026","2026-02-28"),"Three signed. The fourth has a new director who starts on the 9th.","DOING","in_progress",[]),
 ("C2.2","Report each overnight stay to the Chief Officer Group next morning","Force Incident Manager","T:Force Incident Manager","straight away",K("immediate","straight away"),"Since 12 December.","DONE","completed",["embedded"])]),
("Areas for improvement","area_for_improvement",None,"Areas for improvement",[
 ("A1","Cover the toilets on the cell monitors (Ashchurch)","Estates","B:Estates","28/2/26",D("28/2/26","2026-02-28"),"","NOT YET","not_started",["planned","unknown"]),
 ("A2","Order halal and kosher meals that are in date","Crestline Custody Services","B:Crestline Custody Services","before Xmas",D("before Xmas","2025-12-25"),"Done 19/12","DONE","completed",[]),
 ("A3","Put appropriate adults’ waiting times in the performance pack","not sure, ask Aurelia","","?",K("unknown","?"),"","NOT YET","not_started",["planned","unknown"])])]
b="";areas=[]
for h,k,n,t,acts in S:
    b+=f"<h2>{h}</h2>\n";A_=[]
    for ref,de,ot,sp,w,ts,pr,lz,st,as_ in acts:
        b+=f'<details open><summary><span class="k">{ref}</span> {esc(de)} <span class="lz" style="color:{LZ[lz]}">{lz}</span></summary><dl><dt>Who</dt><dd>{esc(ot)}</dd><dt>When</dt><dd>{w}</dd>'+(f"<dt>Latest</dt><dd>{pr}</dd>" if pr else "<dt>Latest</dt><dd></dd>")+"</dl></details>\n"
        kw={}
        if ref=="A3": kw["ao"]=["P:Aurelia"]
        if ref=="C1.3": kw["ao"]=["B:L&D//B:Crestline Custody Services","B:L&D / Crestline Custody Services"]
        if ref=="C1.2": kw["at"]=[REC(w,WEEKLY),REC(w,WEEKLY,due="2026-01-05"),F(w,"2026-01-05")]; kw["ao"]=["T:Custody Sgts"]
        if ref=="C2.2": kw["at"]=[K("immediate",w),DONE(w,"2025-12-12")]
        if ref=="A2": kw["at"]=[D(w,"2025-12-24"),D(w,"2025-12-31"),K("relative",w),K("unknown",w)]
        dd=N+(["owners","owner_text","timescale"] if ref=="A3" else [])
        A_.append(G(ref,de,ot,sp,ts,pr or None,st,lz,dd=dd,as_=as_,**kw))
    areas.append(AREA(n,k,h,t,A_))
h=f"""<!doctype html><html><head><meta charset="utf-8"><title>{TITLE} - Criminal Justice Dept - Force Wiki</title><style>body{{font:14px/1.45 "Liberation Sans";margin:0;display:flex}}#side{{width:190px;background:#f4f5f7;padding:14px;font-size:13px}}#side li{{list-style:none;margin:4px 0}}#main{{padding:20px 34px;max-width:820px}}summary{{font-weight:600;margin:10px 0 2px}}dl{{margin:0 0 8px 26px;display:grid;grid-template-columns:70px 1fr}}dt{{color:#6b778c}}dd{{margin:0}}.k{{color:#0052cc}}.lz{{font-size:11px;font-weight:700;padding:1px 5px;border-radius:3px}}.by{{color:#6b778c;font-size:12px}}</style></head><body>
<div id="side"><b>Criminal Justice Dept</b><ul style="padding:0"><li>Pages</li><li>&rsaquo; Custody</li><li>&nbsp;&nbsp;&rsaquo; Custody inspection</li><li>&nbsp;&nbsp;&rsaquo; Rotas</li><li>&rsaquo; Property stores</li><li>&rsaquo; Out of date, do not use</li></ul></div>
<div id="main"><h1>{TITLE}</h1><div class="by">Created by Morwenna Sayle, last modified on 26 January 2026 · 4 min read · {ORG} · OFFICIAL</div>
<p>HMICFRS came on 3 to 14 November 2025. The letter with two causes of concern came on 2 December; the report will be published in March. This page is what we tell the Inspectorate’s liaison lead every Monday. Please change <u>your own</u> box only.</p>
{b}<h3>3 Comments</h3><p><b>Gethin Rhys-Powell</b> <span class="by">21 Jan</span><br>Printer at Ashchurch has now been reported four times. Ticket 88213.</p><p><b>Morwenna Sayle</b> <span class="by">21 Jan</span><br>Thanks Gethin, I will ask again.</p><p><b>Unknown User (leaver)</b> <span class="by">22 Jan</span><br>+1</p>
<p class="by">Like · Be the first to like this · No labels</p></div></body></html>"""
save("s23.html",h)
write(NAME,ORG,TITLE,None,H(["ref","(summary)"],["description","(summary)"],["status","(lozenge)"],["owners","Who"],["timescale","When"],["progress","Latest"]),areas)
