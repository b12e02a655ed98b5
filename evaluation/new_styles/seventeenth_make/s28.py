"""s28: PDF by Chromium, slides 16:9 for a youth justice board: bullets, a small grey line with arrow, who, when and a word of status under each; a closing slide with asks that are no actions."""
from cl_b import *
NAME="s28"; ORG="Cranmoor and Tideswell Youth Justice Service"; TITLE="HMI Probation: six months on"
N=["ref","timescale_text"]
S=[("Victims",[
 ("Ring every victim within ten days, not only those who are in a referral order","Folasade Brightwell","P","end of Jan 2026",D("end of Jan 2026","2026-01-31"),"on track","on_track",[],[]),
 ("Pay for a second victim worker out of the turnaround underspend","Head of Service & PCC’s office","T:Head of Service//B:PCC’s office","Q4",D("Q4","2026-03-31"),"slipping","delayed",["at_risk"],[]),
 ("Ask ten victims whether restorative letters help","Uni of Tideswell","B","summer term 2026",D("summer term 2026","2026-07-31"),"not started","not_started",[],[])]),
("Risk and safety",[
 ("Countersign all risk assessments, high and medium","Team Managers","T","since Sept",F("since Sept","2025-09-01"),"done, stays","completed",["embedded","ongoing"],[]),
 ("Train case managers in writing contingency plans (two half days)","Learning Hub / Idris Penhaligon","B:Learning Hub//P:Idris Penhaligon","24 Feb & 3 Mar",D("24 Feb & 3 Mar","2026-03-03",ms=[("","2026-02-24"),("","2026-03-03")]),"booked","planned",["on_track","not_started"],[]),
 ("Share intelligence about exploitation on the day it is known, seven days a week","DI Katarzyna Holroyd","P:Katarzyna Holroyd||DI","TBC","","stuck","off_track",["on_hold","delayed","at_risk"],["P:Katarzyna Holroyd"])]),
("Out-of-court disposals",[
 ("Joint panel with police to sit weekly; no decision on papers alone","Sgt M. Abara","P:M. Abara||Sgt","w/c 12 January",D("w/c 12 January","2026-01-18"),"on track","on_track",[],["P:M. Abara","P:Abara||Sgt"]),
 ("Audit 20 community resolutions for unmet health needs","CAMHS nurse (when back)","T:CAMHS nurse","30.04.26",D("30.04.26","2026-04-30"),"not started","not_started",[],["T:CAMHS nurse (when back)"])])]
sl=[f'<section class=t><h1>{TITLE}</h1><p>{ORG}</p><p class=g>Management Board, 8 December 2025 · Tamar Vosper-Ali, Head of Service</p></section>',
'<section><h2>What they said in May</h2><ul class=p><li>Overall: <b>Requires improvement</b> (14 of 36)</li><li>“Staff know their children well and like them”</li><li>Victims were an afterthought</li><li>Plans to keep people safe were not good enough in 11 of 19 cases</li><li>Out-of-court work was decided too fast by too few</li></ul><p class=f>Cranmoor and Tideswell YJS · 2</p></section>']
areas=[];i=0
for k,(h,acts) in enumerate(S,3):
    b="";g=[]
    for de,ot,sp,w,ts,stx,st,as_,ao in acts:
        i+=1; b+=f"<li>{de}<div class=g>→ {esc(ot)} · {esc(w)} · <i>{stx}</i></div></li>"
        kw={}
        if ts=="": ts=K("unknown",w)
        if i==4: kw["at"]=[K("in_place",w),DONE(w),DONE(w,"2025-09-30"),D(w,"2025-09-30")]
        if i==5: kw["at"]=[D(w,"2026-03-03"),R(w,"2026-02-24","2026-03-03"),D(w,"2026-02-24")]; 
        g.append(G(str(i),de,ot,sp,ts,None,st,stx,dd=N+(["milestones"] if i==5 else []),as_=as_,ao=ao,**kw))
    sl.append(f"<section><h2>{h}</h2><ul>{b}</ul><p class=f>Cranmoor and Tideswell YJS · {k}</p></section>")
    areas.append(AREA(None,"theme",h,h,g))
sl.append('<section><h2>We ask the Board</h2><ul class=p><li>To note where we are</li><li>To say whether the probation officer post, empty for 14 months, is ever coming back</li><li>To thank Jude, who retires on Friday after 31 years</li></ul><p class=f>Cranmoor and Tideswell YJS · 6</p></section>')
h=f"""<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:254mm 143mm;margin:0}}body{{margin:0;font:17pt/1.3 'Liberation Sans'}}section{{width:254mm;height:143mm;box-sizing:border-box;padding:13mm 18mm;page-break-after:always;position:relative}}section:last-child{{page-break-after:auto}}.t{{background:#12343b;color:#fff;padding-top:42mm}}h1{{margin:0;font-size:34pt}}h2{{margin:0 0 7mm;color:#12343b;font-size:26pt;border-bottom:1.2mm solid #e1b382}}li{{margin-bottom:5mm}}.p li{{margin-bottom:3mm}}.g{{color:#6b6b6b;font-size:12.5pt}}.t .g{{color:#cfe0e3}}.f{{position:absolute;bottom:5mm;right:18mm;font-size:9pt;color:#999;margin:0}}</style>{''.join(sl)}"""
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,H(["description","(bullet)"],["owners","(arrow)"],["timescale","(arrow)"],["status","(italic)"]),areas)
