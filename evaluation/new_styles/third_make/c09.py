"""c09 Typst, A4 portrait: a corporate parenting plan in pledges. No table: each action is one running paragraph, number and text first, then bold labels in the line (Responsible officer, Timeline, Progress, Status, Expected outcome); cover band, page head and foot; contact box at the end."""
from cl import *
NAME="c09"; ORG="Royal Borough of Thornhithe"; TITLE="Corporate Parenting Strategy Action Plan 2025 to 2028"
ST={"Done":("completed",[]),"On course":("on_track",[]),"At risk of delay":("at_risk",[]),"Not begun":("not_started",[]),"Behind":("delayed",["off_track"])}
PLAN=[("1","We will find you a safe and stable home",[
 ("1.1","Recruit 24 fostering households, eight of them for brothers and sisters.","Service Manager, Fostering",[T("Service Manager, Fostering")],D("March 2027","2027-03-31"),"Six approved, nine in assessment.","On course","Fewer of you move more than once in a year."),
 ("1.2","Offer every carer a buddy who has fostered for at least five years.","Fostering Support Team",[B("Fostering Support Team")],D("October 2025","2025-10-31"),"All 102 carers have been offered one and 61 have said yes.","Done","Carers stay with us."),
 ("1.3","Visit each home outside the borough before a child moves in and meet the local council within a month.","Placements Manager; Independent Reviewing Service",[T("Placements Manager"),B("Independent Reviewing Service")],K("immediate","Immediate"),"Visits were made before 14 of the last 20 moves.","Behind","You do not move to a place that none of us have seen.")]),
 ("2","We will help you to be well",[
 ("2.1","Bring initial health assessments back within 20 working days.","Designated Doctor and Service Manager, Children in Care",[T("Designated Doctor"),T("Service Manager, Children in Care")],D("by 31 January 2026","2026-01-31"),"58% in time in the second quarter.","At risk of delay","You see a doctor soon after you come into care."),
 ("2.2","Give care leavers free prescriptions and a gym pass up to the age of 25.","Leaving Care Manager",[T("Leaving Care Manager")],F("From April 2026","2026-04-01"),"Gym passes agreed with the leisure trust.","On course","You can afford to be healthy."),
 ("2.3","Train 40 carers and key workers in therapeutic parenting.","Dr Miriam Castellan, Clinical Lead",[P("Miriam Castellan",post="Clinical Lead",title="Dr")],R("September 2025 to July 2026","2025-09-01","2026-07-31"),"The first group of 14 has begun.","On course","The adults around you know how to help when things are hard.")]),
 ("3","We will help you to learn",[
 ("3.1","Finish every personal education plan within the term and have a head teacher check one in ten.","Virtual School Head",[T("Virtual School Head")],REC("Each term from September 2025",TERMLY,"2025-09-01"),"94% finished in the summer term.","On course","Your plan is about you and is acted on."),
 ("3.2","Fund a tutor for anyone who moves school in Year 10 or 11.","Virtual School",[B("Virtual School")],D("2025/26 academic year","2026-08-31"),"Seven pupils have a tutor.","On course","A move does not cost you your grades.")]),
 ("4","We will stay with you when you leave care",[
 ("4.1","Write the local offer again with you and put it on your phones.","Cllr Adaeze Rowntree (Lead Member) and Leaving Care Manager",[P("Adaeze Rowntree",post="Lead Member",title="Cllr"),T("Leaving Care Manager")],D("Autumn 2025","2025-11-30"),"The app was launched on 3 November.","Done","You know what you are entitled to."),
 ("4.2","Keep ten council tenancies a year for care leavers, with help to settle in.","Head of Housing Needs",[T("Head of Housing Needs")],REC("Annually",ANNUALLY),"Four tenancies since April.","At risk of delay","No one leaves care to a hostel."),
 ("4.3","Make the council’s apprenticeships open to you first.","Human Resources",[B("Human Resources")],D("1 April 2026","2026-04-01"),"A paper goes to the Corporate Board in December.","Not begun","Ten of you start an apprenticeship with us by 2028.")])]
src=f'''#set page(paper:"a4",margin:(x:22mm,top:24mm,bottom:22mm),header:[#set text(8pt,fill:rgb("#666666"));Corporate Parenting Strategy Action Plan #h(1fr) Version 2],footer:context[#set text(8pt);#h(1fr)#counter(page).display()#h(1fr)])
#set text(font:"Liberation Sans",size:10.5pt,lang:"en",hyphenate:false)
#set par(leading:0.7em,spacing:1.1em)
#block(fill:rgb("#00695c"),inset:16pt,width:100%)[#text(fill:white,size:21pt,weight:"bold")[{TITLE}]\\ #text(fill:white,size:13pt)[{ORG}]]
The strategy makes four pledges to children in our care and to care leavers. This plan says how we will keep them. The Corporate Parenting Panel, with members of the Children in Care Council, goes through it three times a year; this is the position in November 2025.
'''
areas=[]
for n,t,acts in PLAN:
    hd=f"Pledge {n}: {t}"; src+=f'\n#block(above:18pt,below:10pt,sticky:true,text(size:14pt,weight:"bold",fill:rgb("#00695c"))[{tesc(hd)}])\n'; ga=[]
    for ref,a,ot,ow,ts,pr,s,out in acts:
        src+=f'\n*{ref}* {tesc(a)} *Responsible officer:* {tesc(ot)}. *Timeline:* {tesc(ts["text"])}. *Expected outcome:* {tesc(out)} *Progress:* {tesc(pr)} *Status:* {s}.\n'; m={"drop":["owner_text","timescale_text"]}
        if ST[s][1]: m["alt"]={"status":ST[s][1]}
        ga.append(A(ref,a,ot,ow,ts,out,pr,ST[s][0],**m))
    areas.append(AREA(n,"other",hd,t,ga))
src+='\n#v(14pt)\n#block(stroke:0.8pt+rgb("#00695c"),inset:10pt,width:100%)[*Tell us what you think.* Speak to your social worker or personal adviser, or to the Children in Care Council, which meets on the first Tuesday of the month.]\n'
typst_pdf(src,NAME)
write(NAME,ORG,TITLE,None,[["ref","(number)"],["description","(paragraph)"],["owners","Responsible officer"],["timescale","Timeline"],["outcome","Expected outcome"],["progress","Progress"],["status","Status"]],areas)
