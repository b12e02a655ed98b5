"""s31: PDF by Chromium, minutes of a school's interim board: numbered items, prose at left; in the right margin beside a sentence the initials of whoever has to act, with a date; initials in the attendance."""
from cl_b import *
NAME="s31"; ORG="Brockholes Park High School"; TITLE="Minutes of the Interim Executive Board"
KEY={"RD":("Rosamund Dlamini","Chair","",""),"KF":("Keith Fothergill-Amin","Finance","",""),"MV":("Marta Vance","Headteacher","",""),"PT":("Prem Thirunavukkarasu","Local Authority","",""),"JB":("Jackie Bowness","Clerk","","")}
N=["ref","timescale_text","owner_text"]
IT=[("1","Welcome and apologies",[("RD welcomed everybody. PT would be ten minutes late (tram). There were no declarations.",None)]),
("2","Minutes of 4 November",[("Signed. KF’s comment on the swimming pool should read “not insured”, rather than “not ensured”.",None)]),
("3","Special measures: first monitoring visit",[("MV reported. The inspector had said that leaders were taking effective action but that attendance was still the worst in the county for Year 10. She had been struck by the quiet in corridors.",None),
  ("MV to bring the Year 10 attendance figures, pupil by pupil and without names, to each meeting.","MV",["MV"],"each meeting",K("recurring","each meeting"),[K("ongoing","each meeting"),K("relative","each meeting"),K("unknown","each meeting"),REC("each meeting",MONTHLY)]),
  ("PT asked who does home visits. It was the pastoral team, on Tuesdays. PT to find out if the LA’s attendance officer could be lent for the spring term.","PT",["PT"],"12 Dec",D("12 Dec","2025-12-12"),[]),
  ("Parents had not been told about the visit. A letter should go out before they read it in the paper.","MV / RD",["MV","RD"],"this week",D("this week","2025-12-07"),[K("relative","this week"),K("unknown","this week"),D("this week","2025-12-05"),K("immediate","this week")])]),
("4","Quality of teaching",[("Fourteen lessons had been seen jointly. Maths remained a concern: three of seven posts are filled by supply.",None),
  ("KF to see what a retention payment for two maths teachers would cost, and whether it is lawful.","KF",["KF"],"by 15/1",D("by 15/1","2026-01-15"),[])]),
("5","Budget",[("KF took members through the recovery plan. The deficit would be £388k by March, mostly cover. The Board was not content with the figure for energy.",None),
  ("Meter readings to be taken by the caretaker and sent to KF monthly from January.","JB to tell Mr Eccles",["JB"],"",None,[REC("monthly from January",MONTHLY,start="2026-01-01"),REC("monthly from January",MONTHLY)]),
  ("RD and KF to meet the Trust that may sponsor the school.","RD, KF",["RD","KF"],"before Xmas",D("before Xmas","2025-12-25"),[D("before Xmas","2025-12-24"),D("before Xmas","2025-12-31"),K("relative","before Xmas"),K("unknown","before Xmas")])]),
("6","Any other business",[("MV had been sent a cheese by a parent. It was agreed that this need not be entered in the register of gifts.",None)])]
b="";areas=[];i=0
for n,t,ps in IT:
    b+=f"<h3>{n}&emsp;{t}</h3>";g=[]
    for x in ps:
        if x[1] is None: b+=f"<div class=r><p>{esc(x[0])}</p><div></div></div>"; continue
        de,m,ini,w,ts,at=x; i+=1
        b+=f"<div class=r><p>{esc(de)}</p><div class=m>{m}{'<br>'+w if w else ''}</div></div>"
        dd=list(N); ad=[]
        if i==2: ad=["PT to find out if the LA’s attendance officer could be lent for the spring term.","find out if the LA’s attendance officer could be lent for the spring term"]
        if i==3: ad=["A letter should go out before they read it in the paper."]
        if i==5: ad=["Meter readings to be taken by the caretaker and sent to KF monthly from January"]
        kw={}
        if i==5: kw["ao"]=["P:Jackie Bowness//P:Eccles||Mr","P:JB to tell Mr Eccles"]
        g.append(G(str(i),de,m,ini,ts,dd=dd,ad=ad,at=at,key=KEY,**kw))
    if g: areas.append(AREA(n,"other",f"{n} {t}",t,g))
h=f"""<!doctype html><meta charset=utf-8><title>IEB</title><style>@page{{size:A4;margin:20mm 18mm}}body{{font:10.5pt/1.4 'DejaVu Serif'}}h1{{font-size:15pt;margin:0 0 2mm}}h3{{font-size:11pt;margin:5mm 0 1mm}}.r{{display:grid;grid-template-columns:1fr 32mm;column-gap:6mm}}.r p{{margin:0 0 2.2mm}}.m{{font-weight:bold;border-left:.4mm solid #000;padding-left:3mm;align-self:start}}.att{{font-size:9.5pt}}</style>
<p style="margin:0">{ORG}</p><h1>{TITLE}</h1><p>Tuesday 2 December 2025, 5.45 pm, in the Library (the heating was off)</p>
<p class=att><b>Present:</b> Rosamund Dlamini (RD, Chair), Keith Fothergill-Amin (KF, Finance), Marta Vance (MV, Headteacher), Prem Thirunavukkarasu (PT, Local Authority). <b>Clerk:</b> Jackie Bowness (JB). <b>Apologies:</b> Canon Neville Strang.</p><div class=r><div></div><div style="font-size:9pt"><i>Action</i></div></div>{b}
<p>The meeting closed at 7.52 pm. Next meetings: 13 January, 10 February, 10 March, all Tuesdays at 5.45.</p><p>Signed ................................................ (Chair)&emsp;Date .....................</p>"""
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,H(["description","(paragraph)"],["owners","Action"],["timescale","Action"]),areas)
