"""c19 Typst, A4 portrait: an ambulance trust's quality improvement plan as cards over the whole width: coloured edge, code and short name with a status chip to the right, the action's text, an update in smaller type, and a foot line with Executive lead, Due and Overseen by apart by dots; sections between the cards; cards do not break."""
from cl import *
NAME="c19"; ORG="Northmoor Ambulance Service NHS Trust"; TITLE="Quality Improvement Plan"; INSP="CQC well-led and emergency operations centre inspection, report published 2 July 2025"
ST={"COMPLETE":("completed","2f75b5",[]),"ON TRACK":("on_track","4ea72e",[]),"AT RISK":("at_risk","f4b000",[]),"OFF TRACK":("off_track","d00000",["delayed"]),"NOT STARTED":("not_started","8a8a8a",["planned"])}
PLAN=[("Emergency operations centre",[
 ("QIP01","Clinical cover","Put two clinicians in each control room on every shift to call back patients who are waiting.","Director of Operations",[T("Director of Operations")],D("1 October 2025","2025-10-01"),"People Committee","Cover reached on 88% of shifts in October.","AT RISK"),
 ("QIP02","Welfare calls","Call back every Category 2 patient who has waited for 40 minutes, and each 30 minutes after that.","Medical Director",[T("Medical Director")],K("immediate","Immediate"),"Quality Committee","Done for 96% of patients. Audited weekly.","COMPLETE"),
 ("QIP03","Breaks","Move to fixed meal windows so that staff have a break in the first six hours.","Director of Operations and Staff Side Chair",[T("Director of Operations"),T("Staff Side Chair")],D("January 2026","2026-01-31"),"People Committee","Trial in the east began on 3 November.","ON TRACK"),
 ("QIP04","Call audit","Audit three calls per call handler each month and give feedback in person.","Head of Emergency Operations",[T("Head of Emergency Operations")],REC("Monthly from September 2025",MONTHLY,"2025-09-01"),"Quality Committee","Only a third of audits done; four auditors have been asked to take calls.","OFF TRACK")]),
 ("Medicines",[
 ("QIP05","Controlled drugs","Fit safes with electronic locks at 41 stations.","Chief Pharmacist",[T("Chief Pharmacist")],R("August 2025 – March 2026","2025-08-01","2026-03-31"),"Medicines Group","19 stations done.","ON TRACK"),
 ("QIP06","Temperature","Keep a record of the temperature of every medicines store and act within a day.","Chief Pharmacist / Estates and Facilities",[T("Chief Pharmacist"),B("Estates and Facilities")],D("by end of September 2025","2025-09-30"),"Medicines Group","Sensors in all stores since 22 September.","COMPLETE"),
 ("QIP07","Patient group directions","Have every paramedic sign the new directions.","Medical Director",[T("Medical Director")],D("Q4 2025/26","2026-03-31"),"Quality Committee",None,"NOT STARTED")]),
 ("Culture and speaking up",[
 ("QIP08","Guardian","Employ two more Freedom to Speak Up guardians who do not report to operations.","Chief People Officer",[T("Chief People Officer")],D("30 November 2025","2025-11-30"),"Board","Both are in post.","COMPLETE"),
 ("QIP09","Sexual safety","Investigate each complaint of sexual misconduct within 40 days, with a trained investigator.","Chief People Officer, Director of Corporate Affairs",[T("Chief People Officer"),T("Director of Corporate Affairs")],K("ongoing","Ongoing"),"People Committee","Average is 71 days. Eight investigators trained in October.","AT RISK"),
 ("QIP10","Visible leaders","Have each executive work one shift with a crew or in a control room.","Hugo Mbatha, Chief Executive",[P("Hugo Mbatha",post="Chief Executive")],REC("Quarterly",QUARTERLY),"Board","All did in the second quarter.","ON TRACK")]),
 ("Governance",[
 ("QIP11","Risk register","Review all risks scored 15 and above at each executive meeting.","Director of Corporate Affairs",[T("Director of Corporate Affairs")],D("Aug 2025","2025-08-31"),"Audit Committee","In place since 12 August.","COMPLETE"),
 ("QIP12","Learning from deaths","Take a random sample of 30 deaths a quarter for structured review.","Dr Ines Calloway (Deputy Medical Director)",[P("Ines Calloway",post="Deputy Medical Director",title="Dr")],D("Spring 2026","2026-05-31"),"Quality Committee","Reviewers appointed and trained.","ON TRACK")])]
src=f'''#set page(paper:"a4",margin:(x:18mm,top:18mm,bottom:18mm),footer:context[#set text(8pt);{ORG} #h(1fr) Page #counter(page).display() of #counter(page).final().first()])
#set text(font:"Liberation Sans",size:10pt,lang:"en",hyphenate:false)
#text(size:22pt,weight:"bold",fill:rgb("#003087"))[{TITLE}]

#text(size:13pt)[{ORG}]

{INSP}

The plan has twelve actions. Executives report to the Board each month; this version is for the meeting of 27 November 2025. Complete means that evidence has been seen by the committee which oversees the action.
'''
areas=[]
for t,acts in PLAN:
    src+=f'\n#block(above:16pt,below:8pt,sticky:true,text(size:14pt,weight:"bold",fill:rgb("#003087"))[{tesc(t)}])\n'; ga=[]
    for ref,ti,a,ot,ow,ts,ov,pr,s in acts:
        c=ST[s][1]
        src+=f'''#block(breakable:false,width:100%,above:7pt,below:7pt,fill:rgb("#f3f6fa"),stroke:(left:5pt+rgb("#{c}")),inset:(left:12pt,right:10pt,y:8pt))[
#grid(columns:(1fr,auto),[*{ref}* #h(6pt) *{tesc(ti)}*],box(fill:rgb("#{c}"),radius:3pt,inset:(x:6pt,y:3pt))[#text(fill:white,size:8pt,weight:"bold")[{s}]])
{tesc(a)}
'''+(f'\n#text(size:9pt,style:"italic")[Update: {tesc(pr)}]\n' if pr else "")+f'''
#text(size:9pt)[*Executive lead:* {tesc(ot)} #h(4pt)•#h(4pt) *Due:* {tesc(ts["text"])} #h(4pt)•#h(4pt) *Overseen by:* {ov}]
]
'''; m={}
        if ST[s][2]: m["alt"]={"status":ST[s][2]}
        m.setdefault("alt",{})["owners"]=[[dict(x,role=S_) for x in ow]]
        ga.append(A(ref,a,ot,ow,ts,None,pr,ST[s][0],title=ti,overseen=ov,**m))
    areas.append(AREA(None,"theme",t,t,ga))
typst_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(card head)"],["title","(card head)"],["status","(chip)"],["description","(card)"],["progress","Update:"],["owners","Executive lead:"],["timescale","Due:"],["overseen","Overseen by:"]],areas)
