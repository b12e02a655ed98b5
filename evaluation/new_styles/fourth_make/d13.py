"""d13 Typst, 16:9 pages: a hospital trust's quality programme as slides. A title slide, a slide of overall status, then one or two slides a workstream: executive sponsor and aim in the head, a table of actions at the left, boxes (measures, risks, help wanted) at the right; a coloured disc with a letter for the state."""
from cl import *
NAME="d13"; ORG="Wyebridge and Marches NHS Foundation Trust"; TITLE="Quality Improvement Programme: highlight report to the Trust Board"
C={"B":("#4472c4","completed","blue"),"G":("#3a9d4a","on_track","green"),"A":("#f2a900","at_risk","amber"),"R":("#c8102e","off_track","red"),"–":("#8c8c8c","not_started",None)}
PLAN=[("1","Urgent and emergency care","Chief Operating Officer","Patients are seen, treated and moved on from the emergency department in a safe time.",[
 ("UEC1","Open a same-day emergency care unit seven days a week from 8am until 10pm, with a consultant on site, so that patients referred by a GP no longer queue in the emergency department.","Divisional Director, Medicine","T",D("1 Sept 2025","2025-09-01"),"Open since 1 September. 41 patients a day, of whom 88% go home.","B"),
 ("UEC2","Move the handover area for ambulances and staff it at all hours.","Matron, Emergency Department","T",D("Oct 2025","2025-10-31"),"Building work finished a fortnight late. Nights are covered by bank staff.","A"),
 ("UEC3","Begin board rounds on every ward by 9am, and audit five wards a week.","Deputy Chief Nurse / Deputy Medical Director","T:Deputy Chief Nurse//T:Deputy Medical Director",K("immediate","Immediate"),"26 of 29 wards.","G"),
 ("UEC4","Agree a single discharge hub with the council.","Director of Integrated Care","T",D("Dec 2025","2025-12-31"),"Posts advertised. Lease for the room not signed.","A"),
 ("UEC5","Replace the bed management system.","Chief Information Officer","T",D("Q1 2026/27","2026-06-30"),"","–"),
 ("UEC6","Review every wait of more than 12 hours for harm within two weeks, and share what is learnt.","Patient Safety Lead","T",REC("Weekly",WEEKLY),"212 reviewed; low harm in 19, moderate in 2.","G")],
 ["Four-hour standard 71% (target 78%)","Handover over 30 minutes 18%"],["Flu may come early","Agency cap"],["Board to press for the hub lease"]),
("2","Maternity and neonatal care","Chief Nurse","Every family has safe, kind care and is listened to.",[
 ("MAT1","Fill the 22 midwife vacancies and keep two midwives on each shift for triage.","Director of Midwifery","T",D("31 December 2025","2025-12-31"),"Six vacancies are left. Triage was fully staffed on 94% of shifts in October.","G"),
 ("MAT2","Train all staff in reading fetal heart traces, with a test that must be passed.","Consultant Obstetrician (Labour Ward Lead)","T",D("30 Sep 2025","2025-09-30"),"Midwives 97%, doctors 84%. Those who have not passed do not work alone.","A"),
 ("MAT3","Set up a second theatre.","Director of Estates","T",R("Jan 2026 to Nov 2026","2026-01-01","2026-11-30"),"Business case approved.","–"),
 ("MAT4","Ring each mother on day three and on day ten.","Community Midwifery Matron","T",F("From 6 October 2025","2025-10-06"),"Started. 71% reached.","G"),
 ("MAT5","Work with the voices partnership on a pledge to women whose first language is not English.","Director of Midwifery; Wyebridge Maternity Voices","T:Director of Midwifery//B:Wyebridge Maternity Voices",D("Nov 2025","2025-11-30"),"Draft in five languages.","G")],
 ["Stillbirths 3.1 per 1,000","Triage in 15 minutes 82%"],["Doctor gaps in neonates"],[]),
("3","Medicines and sepsis","Medical Director","Medicines are stored, given and recorded safely, and sepsis is treated within the hour.",[
 ("MED1","Fit locked cupboards and temperature alarms in all 64 treatment rooms.","Chief Pharmacist","T",D("Aug 2025","2025-08-31"),"All done except three rooms that are to be closed.","B"),
 ("MED2","Bring in electronic prescribing in the emergency department and theatres. The remaining areas will follow once the two have run for three months without a serious incident.","Chief Pharmacist / Chief Information Officer","T:Chief Pharmacist//T:Chief Information Officer",D("March 2026","2026-03-31"),"Live in theatres. ED date is at risk since the supplier has moved two trainers to another trust. A request to delay the go-live to May is with the Digital Board.","R"),
 ("MED3","Audit sepsis screening each month on ten wards.","Sepsis Nurse","T",REC("Monthly",MONTHLY),"Antibiotics in the hour: 79%.","A"),
 ("MED4","Appoint a second medicines safety officer.","Chief Pharmacist","T",D("July 2025","2025-07-31"),"In post 14 July.","B"),
 ("MED5","Stop keeping controlled drugs on four wards that seldom use them.","Accountable Officer for Controlled Drugs","T",D("Winter 2025/26","2026-02-28"),"Two wards done.","G")],
 ["Missed doses 4.8%","Sepsis antibiotics 79% (target 90%)"],["EPMA supplier"],["Agree new date for MED2"]),
("4","Culture and speaking up","Chief People Officer","Staff feel safe to say when things go wrong.",[
 ("CUL1","Double the time of the Freedom to Speak Up Guardian and appoint fifteen champions.","Chief People Officer","T",D("June 2025","2025-06-30"),"Guardian now full time. 17 champions.","B"),
 ("CUL2","Hold listening sessions in the ten teams with the lowest scores in the staff survey, led by someone who does not manage them, and publish what will change as a result within a month of each.","Associate Director of OD","T",R("September 2025 – February 2026","2025-09-01","2026-02-28"),"Four held. Car parking, rotas and not knowing who decides come up every time.","G"),
 ("CUL3","Move all disciplinary cases to a just culture review before they begin.","Head of Employee Relations","T",D("1 January 2026","2026-01-01"),"Policy with staff side.","G"),
 ("CUL4","Put two staff stories a year to the Board.","Trust Secretary","T",REC("Twice a year",HALFYEARLY),"One heard in September.","G"),
 ("CUL5","Sign the sexual safety charter and train 200 managers.","Ngozi Pellew, Deputy Chief People Officer","P:Ngozi Pellew|Deputy Chief People Officer",D("31/03/2026","2026-03-31"),"60 trained.","G")],
 ["Would recommend as a place to work 54%"],["Industrial action"],[]),
("5","Estate and equipment","Director of Strategy","Buildings and equipment do not put patients at risk.",[
 ("EST1","Mend the roof of ward block C.","Director of Estates","T",D("Nov 2025","2025-11-30"),"Scaffolding up. Asbestos found in two bays, so four weeks late.","R"),
 ("EST2","Replace 212 beds and 40 hoists.","Deputy Chief Nurse","T",D("End of January 2026","2026-01-31"),"150 beds in use; hoists on order.","G"),
 ("EST3","Close the fire actions for the tower (38 of them).","Fire Safety Adviser","T",K("unknown","TBC"),"24 closed. The rest need a decant ward.","A"),
 ("EST4","Check the ventilation of all theatres yearly.","Director of Estates","T",REC("Annually",YEARLY),"","")],
 ["Critical backlog £31m"],["No decant space"],["Board to agree a decant plan"])]
ST={"":("#ffffff","unknown",None)}; C.update(ST)
s='''#set page(width:33.87cm,height:19.05cm,margin:(x:1.1cm,top:1cm,bottom:1.1cm),footer:context[#set text(8pt,fill:rgb("#555"));Trust Board, 27 November 2025 – Quality Improvement Programme #h(1fr) #counter(page).display()])
#set text(font:"Liberation Sans",size:12.5pt);#set par(leading:.5em)
#let disc(c,t)=align(center,box(width:15pt,height:15pt,radius:8pt,fill:rgb(c),align(center+horizon,text(white,weight:"bold",size:9pt,t))))
#v(3.5cm)#text(30pt,weight:"bold",fill:rgb("#003087"))[Quality Improvement Programme: highlight report to the Trust Board]
#v(.6cm)#text(16pt)[Wyebridge and Marches NHS Foundation Trust]
#v(.3cm)#text(12pt)[27 November 2025 · Presented by the Director of Improvement]
#pagebreak()
#text(20pt,weight:"bold",fill:rgb("#003087"))[How the programme stands]
#v(.3cm)The programme answers the conditions placed on our licence in March 2025 and the must-do actions in the Care Quality Commission’s report. It has five workstreams. Each has an executive sponsor, and a committee of the Board looks at it every month.
#v(.2cm)#table(columns:(auto,1fr),stroke:none,disc("#4472c4","B"),[Complete, and checked by internal audit],disc("#3a9d4a","G"),[On track],disc("#f2a900","A"),[At risk of missing its date],disc("#c8102e","R"),[Will miss its date, or has done],disc("#8c8c8c","–"),[Not started])
#v(.3cm)*What has changed since October:* three actions closed; MED2 and EST1 turned red; two new actions were added in workstream 4.
'''
areas=[]
def slide(hd,spon,aim,acts,me,ri,he):
    q=f'''#pagebreak()
#block(fill:rgb("#003087"),width:100%,inset:8pt)[#text(white,22pt,weight:"bold")[{tesc(hd)}]]
#text(12pt)[*Executive sponsor:* {tesc(spon)} #h(1cm) *Aim:* {tesc(aim)}]
#grid(columns:(74%,24%),column-gutter:2%,
table(columns:(1.8cm,1fr,4.6cm,3.1cm,6.4cm,1.7cm),stroke:(x,y)=>(bottom:.6pt+rgb("#9aa7b8")),inset:4.5pt,table.header([*Ref*],[*Action*],[*Owner*],[*Due*],[*Update*],[*BRAG*]),
'''
    for ref,de,ot,sp,ts,up,st in acts: q+=f'[{ref}],[{tesc(de)}],[{tesc(ot)}],[{tesc(ts["text"])}],[{tesc(up)}],{f"disc({chr(34)}{C[st][0]}{chr(34)},{chr(34)}{st}{chr(34)})" if st else "[]"},\n'
    q+='),[#set text(11.5pt)\n'
    for t_,l in (("Measures",me),("Risks",ri),("Help wanted from the Board",he)):
        if l: q+=f'#block(stroke:.8pt+rgb("#003087"),width:100%,inset:6pt)[*{t_}*\n'+"".join(f"- {tesc(x)}\n" for x in l)+"]\n"
    return q+"])\n"
for n,ti,sp_,aim,acts,me,ri,he in PLAN:
    hd=f"Workstream {n}: {ti}"; k=4 if n=="5" else 3
    s+=slide(hd,sp_,aim,acts[:k],me,ri,he)
    if acts[k:]: s+=slide(hd+" (continued)",sp_,aim,acts[k:],me[:1],[],[])
    ga=[]
    for ref,de,ot,sp,ts,up,st in acts:
        m={"alt":{}}
        if st=="R": m["alt"]["status"]=["delayed"]
        if st=="–": m["alt"]["status"]=["planned"]
        m={x:v for x,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,C[st][1],C[st][2],**m))
    areas.append(AREA(n,"other",hd,ti,ga))
s+='''#pagebreak()
#text(20pt,weight:"bold",fill:rgb("#003087"))[Next steps]
- Internal audit will test the evidence for the four blue actions in January 2026.
- The Care Quality Commission has told us that it will come back in the spring.
- The next highlight report goes to the Board on 29 January 2026.
'''
typst_pdf(s,NAME)
write(NAME,ORG,TITLE,None,[["ref","Ref"],["description","Action"],["owners","Owner"],["timescale","Due"],["progress","Update"],["rag","BRAG"]],areas)
