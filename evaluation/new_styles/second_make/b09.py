"""b09 Typst, A4 portrait in two columns: a children's home's response to an Ofsted (SCCIF) inspection; labelled paragraphs (bold labels run into the text), no tables; quality standards as headings; short action number in a small box."""
from bl import *
NAME="b09"; ORG="Larkfield House Children’s Home"; TITLE="Response to Inspection: Requirements and Recommendations"; INSP="Full inspection under the social care common inspection framework, 21 and 22 January 2026"
CODE={"Met":"completed","Partly met":"in_progress","Not yet met":"in_progress"}
PLAN=[("The protection of children standard","The protection of children standard",[
 ("R1","Risk assessments did not always show what staff should do.","Rewrite each child’s risk assessment with the child and the social worker, so that it fits on two pages and says what staff should do and say.","Registered Manager",[T("Registered Manager")],D("6 March 2026","2026-03-06"),"Staff on each shift can describe the plan for each child.","Met"),
 ("R2","Missing from home meetings were not recorded.","Record every strategy meeting after a child goes missing and send the note to the placing authority within two days.","Deputy Manager and shift leaders",[T("Deputy Manager"),T("shift leaders")],K("immediate","Immediately"),"Notes are found on file for every episode.","Met"),
 ("R3","Physical intervention records lacked the child’s view.","Hold a conversation with the child within 24 hours, led by someone who was not part of the hold.","Deputy Manager",[T("Deputy Manager")],D("28 February 2026","2026-02-28"),"Records show what the child thought could have gone better.","Partly met")]),
 ("The leadership and management standard","The leadership and management standard",[
 ("R4","Supervision had lapsed for five staff.","Book supervision every four weeks and show the dates on the office wall.","Registered Manager, Gwen Apted",[P("Gwen Apted",post="Registered Manager")],REC("Every four weeks","FREQ=WEEKLY;INTERVAL=4"),"No one goes more than five weeks without supervision.","Met"),
 ("R5","Reports of independent visitors were not acted on.","Reply in writing to each point in the Regulation 44 report within ten working days.","Responsible Individual",[T("Responsible Individual")],REC("Monthly from March 2026",MONTHLY,"2026-03-01"),"The visitor sees each point closed or explained.","Partly met"),
 ("R6","The workforce plan was out of date.","Bring the workforce plan up to date, with a date for each person’s Level 3 diploma.","Registered Manager / HR Adviser",[T("Registered Manager"),T("HR Adviser")],D("end of April 2026","2026-04-30"),"Eight in ten staff hold the diploma by the next inspection.","Not yet met"),
 ("R7","There was no review of the quality of care.","Complete the Regulation 45 review and send it to Ofsted.","Responsible Individual",[T("Responsible Individual")],D("31.03.26","2026-03-31"),"The review uses what children said.","Not yet met")]),
 ("The education standard","The education standard",[
 ("R8","One child had no education for six weeks.","Agree a timetable of at least 15 hours with the virtual school and have a member of staff at the table each day.","Key worker and Virtual School Head",[T("Key worker"),T("Virtual School Head")],D("23 February 2026","2026-02-23"),"Attendance of 90% at what is on the timetable.","Met"),
 ("R9","Personal education plans were missing from files.","Ask each placing authority for the current plan and log the date of the request.","Office Administrator",[T("Office Administrator")],D("13/02/2026","2026-02-13"),"Every file has a plan less than six months old.","Partly met")]),
 ("The quality and purpose of care standard","The quality and purpose of care standard",[
 ("R10","The kitchen and one bedroom needed repair.","Replace the kitchen units and redecorate the attic bedroom in colours the child picks.","Property Services",[B("Property Services")],R("April to May 2026","2026-04-01","2026-05-31"),"The home feels like a home.","Not yet met"),
 ("R11","House meetings were not regular.","Hold a house meeting each Sunday, chaired by a child if they wish.","Shift leaders",[T("Shift leaders")],REC("Weekly",WEEKLY),"Children see a ‘you said, we did’ sheet.","Met")])]
L=["Requirement:","What we will do:","Person responsible:","By when:","How we will know:","Status at 20 March 2026:"]
t=f'''#set page(paper:"a4",margin:(x:1.6cm,y:1.8cm),columns:2,footer:context[#set text(7.5pt); {ORG} #h(1fr) #counter(page).display()])
#set text(font:"Liberation Sans",size:9.5pt); #set par(leading:0.55em,spacing:0.75em)
#place(top,scope:"parent",float:true)[#text(18pt,weight:"bold")[{TITLE}] #linebreak() #text(11pt)[{ORG}] #linebreak() {INSP} #v(4pt) The inspector set eleven requirements under four of the quality standards. We print each one and our answer. The Responsible Individual checks the whole on the last Friday of each month. #v(6pt)]
'''
areas=[]
for hd,ti,acts in PLAN:
    t+=f'#block(sticky:true,above:14pt,below:8pt,width:100%,fill:rgb("#dbe8d4"),inset:5pt)[#text(11.5pt,weight:"bold")[{hd}]]\n'; ga=[]
    for ref,rq,a,ot,ow,ts,out,st in acts:
        t+=f'#block(breakable:true,above:10pt)[#box(stroke:0.6pt,inset:2.5pt)[*{ref}*]\n\n'+"\n\n".join(f'*{l}* {tesc(v)}' for l,v in zip(L,[rq,a,ot,ts["text"],out,st]))+']\n'
        m={}
        if st=="Not yet met": m["alt"]={"status":["not_started","unknown"]}
        ga.append(A(ref,a,ot,ow,ts,out,None,CODE[st],answers=rq,**m))
    areas.append(AREA(None,"theme",hd,ti,ga))
typst_pdf(t,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(box)"],["answers",L[0]],["description",L[1]],["owners",L[2]],["timescale",L[3]],["outcome",L[4]],["status",L[5]]],areas)
