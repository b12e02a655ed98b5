"""c10 Markdown: a council's action plan after a data protection audit by the regulator. Headings of two levels, each action a heading with its number and short name, a paragraph that says what will be done, and a list of labels; a quoted recommendation above it; key at the end."""
from cl import *
NAME="c10"; ORG="North Heronsea Council"; TITLE="Data protection audit: action plan"; INSP="Information Commissioner’s Office consensual audit, 8 to 10 July 2025"
ST={"Complete":("completed",[]),"On track":("on_track",[]),"Partly complete":("in_progress",["on_track"]),"Behind schedule":("delayed",["off_track"]),"Not yet started":("not_started",["planned"])}
PLAN=[("A","Governance and accountability",[
 ("A1","Policies","The council should review all data protection policies each year.","Bring the eleven policies to a single review date and put a review log before the Information Governance Board.","Data Protection Officer",[T("Data Protection Officer")],D("30 November 2025","2025-11-30"),"Medium","Seven policies reviewed.","On track"),
 ("A2","Records of processing","The council should complete its record of processing activities.","Interview every service manager and fill the gaps in the record; check a tenth of entries each quarter after that.","Information Governance Manager / Service Managers",[T("Information Governance Manager"),T("Service Managers")],R("August 2025 to January 2026","2025-08-01","2026-01-31"),"High","23 of 41 services done. Two services have twice put off the interview.","Behind schedule"),
 ("A3","Reporting to members","The council should tell members about breaches.","Send the Audit Committee a report on breaches, requests and training.","Senior Information Risk Owner",[T("Senior Information Risk Owner")],REC("Every six months from September 2025","FREQ=MONTHLY;INTERVAL=6","2025-09-01"),"Low","First report made on 16 September.","Complete"),
 ("A4","Impact assessments","The council should screen all projects.","Make the screening form a step in the project gateway, so that no project passes without it.","Tomasz Zielinski, Head of the Programme Office",[P("Tomasz Zielinski",post="Head of the Programme Office")],D("End of October 2025","2025-10-31"),"High","In the gateway since 20 October.","Complete")]),
 ("B","Requests for access",[
 ("B1","Backlog","The council should clear its backlog of subject access requests.","Take on two temporary officers and give the oldest cases to them first.","Information Rights Team",[B("Information Rights Team")],D("31 December 2025","2025-12-31"),"Urgent","Backlog down from 164 to 71.","On track"),
 ("B2","Children’s social care files","The council should have a procedure for large files.","Write a procedure with children’s services for files of over 1,000 pages, with a named social worker to check what may be released.","Information Governance Manager and Head of Safeguarding",[T("Information Governance Manager"),T("Head of Safeguarding")],D("Q3 2025/26","2025-12-31"),"High","First draft written.","Partly complete"),
 ("B3","Redaction","The council should use suitable software.","Buy redaction software and train 12 officers in it.","ICT",[B("ICT")],D("Feb 2026","2026-02-28"),"Medium",None,"Not yet started"),
 ("B4","Telling people about delay","The council should tell requesters of any extension within one month.","Send a letter from the case system at day 20.","Information Rights Team",[B("Information Rights Team")],K("immediate","Immediately"),"High","Letters have gone out since 1 August.","Complete")]),
 ("C","Training and awareness",[
 ("C1","Induction","New staff should be trained before they see personal data.","Open system accounts only when the course has been passed.","HR / ICT",[B("HR"),B("ICT")],F("From 1 January 2026","2026-01-01"),"High","Agreed with the unions.","On track"),
 ("C2","Yearly refresher","All staff should have a refresher each year.","Require the refresher of all staff and report rates by directorate to the management team.","Workforce Development Manager",[T("Workforce Development Manager")],REC("Yearly, by 31 March",ANNUALLY,None,"2026-03-31"),"Medium","61% at the end of October.","On track"),
 ("C3","Specialist roles","Staff with special duties should have more training.","Send the six officers who handle requests on a certified course.","Data Protection Officer",[T("Data Protection Officer")],D("by Spring 2026","2026-05-31"),"Low","Two have passed.","Partly complete")])]
md=f"# {TITLE}\n\n**{ORG}**\n\n{INSP}\n\nPosition at 7 November 2025. The overall rating was *reasonable assurance*. The audit made 11 recommendations and the council has accepted all of them.\n"; areas=[]
for n,t,acts in PLAN:
    md+=f"\n## {n}. {t}\n"; ga=[]
    for ref,ti,an,a,ot,ow,ts,pri,pr,s in acts:
        md+=f"\n### {ref} {ti}\n\n> {an}\n\n{a}\n\n- **Priority:** {pri}\n- **Owner:** {ot}\n- **Implementation date:** {ts['text']}\n- **Status:** {s}\n"+(f"- **Update:** {pr}\n" if pr else ""); m={}
        if ST[s][1]: m["alt"]={"status":ST[s][1]}
        if ref=="C2": m["drop"]=["timescale"]
        ga.append(A(ref,a,ot,ow,ts,None,pr,ST[s][0],title=ti,answers=an,**m))
    areas.append(AREA(n,"theme",f"{n}. {t}",t,ga))
md+="\n## How we rate progress\n\n| Rating | Meaning |\n| --- | --- |\n| Complete | Done, with evidence sent to the regulator |\n| Partly complete | Some of the work is done |\n| On track | Will be done by its date |\n| Behind schedule | Will not be done by its date |\n| Not yet started | Work has not begun |\n"
open(path(NAME+".md"),"w",encoding="utf-8").write(md)
write(NAME,ORG,TITLE,INSP,[["ref","(heading)"],["title","(heading)"],["answers","(quotation)"],["description","(paragraph)"],["priority","Priority"],["owners","Owner"],["timescale","Implementation date"],["status","Status"],["progress","Update"]],areas)
