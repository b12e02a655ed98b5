"""r24: HTML, cards side by side in a grid, each a dl of label and value; areas as h2, a progress element, labels left out when empty."""
from cl_b import *
NAME="r24"; ORG="Harbourside Domestic Abuse Partnership"; TITLE="What we promised, and where we are"; INSP="Joint targeted area inspection, February 2025"
S={"Kept":"completed","Getting there":"on_track","Stalled":"off_track","Too soon to say":"unknown"}
P_=[("Children as victims in their own right",[
("Operation Encompass before nine","Send all Operation Encompass notices to schools before the bell, weekends included.","Harbourside Police – PPU","B",D("2 June 2025","2025-06-02"),"Every child is met by someone who knows","Kept",""),
("Somebody to talk to","Fund three children’s workers in refuges and in the community for two years.","Commissioning Manager (VAWG)","T",R("2025/26 and 2026/27","2025-04-01","2027-03-31"),"","Getting there","Two started. Third post being re-advertised"),
("Voice on the record","Social workers to see each child alone after an incident and write their words down","Locality Team Managers","T",K("immediate","with immediate effect"),"","Getting there","Dip sample: 14 out of 20")]),
("Perpetrators",[
("Drive panel","Start a Drive panel for the 50 most harmful, chaired by Probation.","Probation (Selina Drăgulescu) / Police","P:Selina Drăgulescu||| Probation//B:Police",D("autumn 2025","2025-11-30"),"Fewer repeat victims of the same man","Stalled","OPCC money fell through in July"),
("Behaviour change groups","Run a group in each borough, evenings, with an interpreter where needed.","Tidewater Relate","B",REC("two a year",  "FREQ=MONTHLY;INTERVAL=6"),"","Too soon to say",""),
("Housing the other way round","Move the perpetrator and not the family: write it into the allocations policy","Head of Housing Options","T",D("Cabinet, 11 Nov 25","2025-11-11"),"","","")]),
("Working as one",[
("MARAC","Cut the MARAC agenda to 20 cases a fortnight; the rest go to a daily huddle.","MARAC Coordinator","T",D("31.5.2025","2025-05-31"),"Cases are heard inside ten days","Kept","Average now 6 days"),
("One form","Replace four risk forms by the DASH with a children’s page","Business Support + IT","B:Business Support//B:IT",D("Dec 2025","2025-12-31"),"","Stalled","")])]
P_[1][1][0][2]
h=f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | HDAP</title><style>body{{font-family:Arial,sans-serif;margin:0 40px}}nav{{background:#5b2333;color:#fff;padding:10px}}nav a{{color:#fff;margin-right:18px}}.grid{{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}}.card{{border:1px solid #bbb;border-top:6px solid #5b2333;padding:12px}}dt{{font-weight:bold;font-size:.85em;color:#5b2333;margin-top:8px}}dd{{margin:0}}</style></head><body>
<nav><a href="#">Home</a><a href="#">Get help</a><a href="#">For professionals</a><a href="#">Leave this site</a></nav><main><h1>{TITLE}</h1><p>{ORG}. {INSP}.</p><p>If you are in danger, ring 999. This page was last changed on 1 September 2025.</p>"""
areas=[]
for k,(hd,rows) in enumerate(P_,1):
    h+=f'<section><h2>{hd}</h2><div class="grid">'; ga=[]
    for i,(ti,de,ot,sp,ts,out,w,pr) in enumerate(rows,1):
        h+=f'<article class="card"><h3>{esc(ti)}</h3><p>{esc(de)}</p><dl>'+"".join(f"<dt>{l}</dt><dd>{esc(v)}</dd>" for l,v in (("Who leads",ot),("By",ts["text"]),("Difference it will make",out),("News",pr),("Promise",w)) if v)+"</dl></article>"
        alt={}; dr=["ref"]
        if "Drăgulescu" in ot: sp="P:Selina Drăgulescu|||Probation//B:Police"; alt={"owners":[o("B:Probation//P:Selina Drăgulescu//B:Police"),o("P:Selina Drăgulescu|Probation//B:Police")]}
        if ti=="Somebody to talk to": pass
        if w=="Stalled": alt["status"]=["delayed","at_risk","on_hold"]
        if w=="Getting there": alt["status"]=["in_progress"]
        if w=="Too soon to say": alt["status"]=["not_started","in_progress"]
        if "PPU" in ot: alt["owners"]=[[{"role":"lead","kind":"body","name":"PPU","organisation":"Harbourside Police"}],[{"role":"lead","kind":"body","name":"Harbourside Police"}]]
        if ti=="Operation Encompass before nine": pass
        ga.append(AX(f"{k}.{i}",de,ot,sp,ts,out,pr,S.get(w,"unknown"),None,w or None,title=ti,drop=dr,alt=alt or None))
    h+="</div></section>"; areas.append(AREA(None,"theme",hd,hd,ga))
h+="</main><footer><p>© Harbourside Domestic Abuse Partnership. Cookies. Accessibility.</p></footer></body></html>"
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,INSP,H(("title","(card head)"),("description","(text)"),("owners","Who leads"),("timescale","By"),("outcome","Difference it will make"),("progress","News"),("status","Promise")),areas)
