"""k16 (kin of initials-line-key): Typst, A4 landscape. An academy's plan after an inspection: leads are initials only ('JF / TO', 'SKM with LGB'); the key is a line of small print that runs on at the foot of every page, without equals signs, and holds posts and a body; one pair of initials is not in it. A table under each heading, steps 1a, 1b, a column of judgements."""
from cl import *
import typst
NAME="k16"; ORG="Saltersgill Academy"; TITLE="Post-Inspection Development Plan 2025–26"; INSP="Ofsted graded inspection, 20 and 21 May 2025"
JF="P:Jacqueline Ferris|Headteacher"; TO="P:Tunde Okoro|Deputy Headteacher"; SKM="P:Sara Kate Maddison|SENDCo"; RB="P:Rhys Bevan|Head of English"; NA="P:Nasreen Akhtar|Attendance and Welfare Lead"; LGB="B:Local Governing Body"; PD="P:PD"
Z=lambda s: "//".join(re.sub(r"\|[^@/]*","",x) for x in s.split("//"))  # the same without the posts
S={"Met":"completed","Partly met":"in_progress","Not met yet":"in_progress","Not due":"planned"}
AL={"Partly met":["on_track","at_risk"],"Not met yet":["delayed","at_risk","off_track","unknown"],"Not due":["not_started","unknown","on_track"]}
KEY="Initials: JF Jacqueline Ferris, Headteacher; TO Tunde Okoro, Deputy Headteacher; SKM Sara Kate Maddison, SENDCo; RB Rhys Bevan, Head of English; NA Nasreen Akhtar, Attendance and Welfare Lead; LGB Local Governing Body."
P_=[("1","Improvement priority 1 – Too many pupils in Years 7 and 8 cannot read well enough to follow the curriculum","Too many pupils in Years 7 and 8 cannot read well enough to follow the curriculum",[
("1a","Test the reading of all pupils in Years 7 to 9 in the first three weeks of term and again in June.","A reading age is held for every pupil","RB",RB,D("26 Sept 2025","2025-09-26"),"£2,150","Met","All but four pupils (long-term absent) were tested."),
("1b","Teach phonics four times a week to those who read below the age of nine.","Gap closes by a month in each month","RB, SKM",RB+"//"+SKM,F("From October 2025","2025-10-01"),"£11,000","Partly met","37 pupils in six groups. Two trained assistants left at Christmas."),
("1c","Give all staff two twilight sessions on teaching vocabulary in their own subject.","Seen in nine out of ten lesson visits","TO",TO,D("Autumn term 2025","2025-12-31"),"Nil","Met","Sessions on 7 October and 18 November."),
("1d","Put fifteen minutes of tutor-time reading aloud on the timetable, with books chosen by pupils.","Pupil voice: seven in ten look forward to it","TO / PD",TO+"//"+PD,D("5 January 2026","2026-01-05"),"£3,400","Not met yet","Books came late. Will begin after half term.")]),
("2","Improvement priority 2 – Pupils with SEND do not get the help that is set out in their plans","Pupils with SEND do not get the help that is set out in their plans",[
("2a","Rewrite every pupil passport on one side of A4 with the pupil and a parent in the room.","All 114 rewritten; parents sign","SKM",SKM,R("Sept to Dec 2025","2025-09-01","2025-12-31"),"£1,900 cover","Met","Finished 16 December."),
("2b","Check in each subject, each half term, that passports are used, and follow up with the teacher within a week.","No subject below ‘mostly’","SKM & TO",SKM+"//"+TO,REC("Half termly","FREQ=MONTHLY;INTERVAL=2"),"Nil","Partly met","Strong in science, weak in languages and in PE."),
("2c","Appoint a governor for SEND who visits every term and reports in writing.","Three reports a year","LGB",LGB,D("by 30/09/2025","2025-09-30"),"Nil","Met","Two reports so far."),
("2d","Commission an outside review of how assistants are deployed.","Report with costs in time for the budget","JF",JF,D("End of March 2026","2026-03-31"),"£2,800","Not due","")]),
("3","Improvement priority 3 – Absence among disadvantaged pupils is well above the national average","Absence among disadvantaged pupils is well above the national average",[
("3a","Telephone home by 9.30 on each day of absence and call at the door on the second.","Every first-day call logged","NA",NA,K("immediate","Immediate"),"£9,200","Met",""),
("3b","Meet the family of every pupil below 90% and agree a plan with three things in it: one each for school, home and pupil.","60 plans in place","NA/JF",NA+"//"+JF,D("Feb 2026","2026-02-28"),"Nil","Partly met","41 plans. Persistent absence is down from 38% to 33%."),
("3c","Run a breakfast club and a late bus on four days a week.","50 at breakfast, 30 on the bus","SKM with LGB",SKM+"//"+LGB+"@support",D("Spring term 2026","2026-04-30"),"£24,000","Not due","Waits for the outcome of the bid to the Saltersgill Trust."),
("3d","Report absence by group to governors, next to that of the five schools most like ours.","Governors’ minutes show challenge","JF",JF,REC("Termly","FREQ=MONTHLY;INTERVAL=4"),"Nil","Met","")])]
q=lambda s: "["+re.sub(r"([#$*_`<>@\\\[\]~/=+-])",r"\\\1",s)+"]"
t=f"""#set page(paper:"a4",flipped:true,margin:(x:16mm,top:14mm,bottom:22mm),footer:[#set text(size:7pt,fill:luma(70))
#line(length:100%,stroke:.4pt) #v(-6pt) {q(KEY)[1:-1]} #h(1fr) #context counter(page).display()])
#set text(font:"Liberation Sans",size:9.5pt,lang:"en",region:"GB",hyphenate:false)
#set par(leading:.5em)
#show heading: set text(fill:rgb("#0b4f6c"))
#text(size:10pt)[{ORG}]
#v(-4pt)
#text(size:21pt,weight:"bold",fill:rgb("#0b4f6c"))[{TITLE}]
#v(-6pt)
{INSP} · overall effectiveness: requires improvement

Written by senior leaders and agreed by the governors on 15 July 2025. Reviewed on 29 January 2026; the last two columns are what the review found.
"""
areas=[]
for n,hd,ti,rr in P_:
    t+=f"#block(sticky:true,above:14pt,below:7pt)[#text(size:12pt,weight:\"bold\",fill:rgb(\"#0b4f6c\"))[{q(hd)[1:-1]}]]\n#table(columns:(9mm,1fr,43mm,21mm,27mm,20mm,21mm,56mm),inset:5pt,stroke:(x,y)=>(bottom:.5pt+luma(150)),fill:(x,y)=>if y==0 {{rgb(\"#d7e8ee\")}},\ntable.header("+",".join(f"[*{h}*]" for h in ("Step","What will happen","Success looks like","Who","By","Cost","Judgement","Review notes"))+"),\n"; ga=[]
    for ref,desc,out,ot,sp,ts,cost,st,pr in rr:
        t+=",".join(q(x) for x in (ref,desc,out,ot,ts["text"],cost,st,pr))+",\n"
        alt={"owners":[o(Z(sp))]}
        if st in AL: alt["status"]=AL[st]
        if ref=="3c": alt["owners"]=[o(Z(sp)),o(sp.replace("@support","")),o(Z(sp).replace("@support",""))]
        if ref=="2b": alt["timescale"]=[REC("Half termly","FREQ=WEEKLY;INTERVAL=6"),REC("Half termly","FREQ=WEEKLY;INTERVAL=7")]
        ga.append(A(ref,desc,ot,o(sp),ts,out,pr,S[st],status_text=st,cost=cost,alt=alt,drop=None))
    t+=")\n"; areas.append(AREA(n,"priority",hd,ti,ga))
os.makedirs("/tmp/plans",exist_ok=True); open("/tmp/plans/k16.typ","w").write(t)
typst.compile("/tmp/plans/k16.typ",output=path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","Step"],["description","What will happen"],["outcome","Success looks like"],["owners","Who"],["timescale","By"],["cost","Cost"],["status","Judgement"],["progress","Review notes"]],areas)
