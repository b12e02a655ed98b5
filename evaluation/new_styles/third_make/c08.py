"""c08 HTML: a council web page with a SEND and inclusion strategy action plan. A heading, a sentence and a table per priority; the number stands at the beginning of the action's text ('Action 1.1 …'); lead agency and roles in two columns; no status."""
from cl import *
NAME="c08"; ORG="Marlingford Council"; TITLE="SEND and Inclusion Strategy 2025 to 2030: action plan"
def O(*b): return [B(x) for x in b]
def Q(*b): return [T(x) for x in b]
PLAN=[("1","Early support and inclusion","Children have their needs met early, close to home and without the need for a plan wherever that can be done.",[
 ("1.1","Put the Ordinarily Available Provision guide into every school and early years setting, with a short film for parents.","Marlingford Council",O("Marlingford Council"),"SEND Improvement Officer",Q("SEND Improvement Officer"),D("December 2025","2025-12-31"),"Short","All settings have had a visit. 80% of parents in the survey know of the guide."),
 ("1.2","Set up SENCO networks in the four localities, each with a specialist teacher.","Schools and Marlingford Council",O("Schools","Marlingford Council"),"Locality Inclusion Leads / SENCOs",Q("Locality Inclusion Leads","SENCOs"),D("February 2026","2026-02-28"),"Short","Nine of ten SENCOs come to at least two meetings a year."),
 ("1.3","Offer parents a place on an autism course within eight weeks of asking.","NHS Marlingford and Coast ICB",O("NHS Marlingford and Coast ICB"),"Designated Clinical Officer",Q("Designated Clinical Officer"),F("From January 2026","2026-01-01"),"Medium","Longest wait under eight weeks.")]),
 ("2","Assessment and plans","Plans are on time and of good quality, and families know what is going on.",[
 ("2.1","Tell families every fortnight where their request has got to.","Marlingford Council",O("Marlingford Council"),"EHC Team Manager",Q("EHC Team Manager"),REC("Fortnightly from 1 October 2025","FREQ=WEEKLY;INTERVAL=2","2025-10-01"),"Short","Complaints about lack of contact fall by half."),
 ("2.2","Recruit four educational psychologists and two trainees.","Marlingford Council",O("Marlingford Council"),"Principal Educational Psychologist",Q("Principal Educational Psychologist"),D("September 2026","2026-09-30"),"Medium","Advice within six weeks in 90% of cases."),
 ("2.3","Audit 30 plans each term with parents, health and social care in the room.","Marlingford Parent Carer Forum, Marlingford Council and Coastline Community Health",O("Marlingford Parent Carer Forum","Marlingford Council","Coastline Community Health"),"Quality Assurance Lead",Q("Quality Assurance Lead"),REC("Termly",TERMLY),"Short","70% of plans judged good by July 2027.")]),
 ("3","Enough of the right places","Children can go to school near home.",[
 ("3.1","Open resourced provision for 60 pupils in three mainstream secondary schools.","Marlingford Council",O("Marlingford Council"),"Head of School Place Planning",Q("Head of School Place Planning"),R("September 2026 to September 2027","2026-09-01","2027-09-30"),"Medium","Fewer children in schools outside the county."),
 ("3.2","Agree with special schools a shared way to decide on admissions.","Special schools",O("Special schools"),"Special School Headteachers",Q("Special School Headteachers"),D("by the end of the spring term 2026","2026-04-30"),"Short","Decisions made in 15 days."),
 ("3.3","Review transport for young people over 16.","Marlingford Council",O("Marlingford Council"),"Head of Transport",Q("Head of Transport"),D("Summer 2026","2026-08-31"),"Medium","More young people travel on their own.")]),
 ("4","Preparing for adulthood","Young people have choices, friends and work.",[
 ("4.1","Double the number of supported internships.","Marlingford College",O("Marlingford College"),"Internship Co-ordinator",Q("Internship Co-ordinator"),D("academic year 2026/27","2027-08-31"),"Medium","48 internships; 30 lead to paid work."),
 ("4.2","Begin annual reviews for adulthood in Year 9 and keep a list of who has had one.","Marlingford Council",O("Marlingford Council"),"EHC Team Manager",Q("EHC Team Manager"),K("ongoing","Ongoing"),"Short","All Year 9 reviews have an adulthood section."),
 ("4.3","Write a guide to the move from children’s to adults’ health services with young people.","Coastline Community Health and Shout Marlingford",O("Coastline Community Health","Shout Marlingford"),"Transition Nurse",Q("Transition Nurse"),D("31 March 2026","2026-03-31"),"Short","Young people say that they knew what would happen.")])]
H=["Action","Lead agency","Roles responsible","Due date","Short or medium term","Success measure"]
h=f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title><style>body{{font-family:Arial,sans-serif;margin:0}}header,footer{{background:#00594f;color:#fff;padding:12px 30px}}nav{{padding:6px 30px;font-size:13px}}main{{padding:0 30px;max-width:1100px}}table{{border-collapse:collapse;width:100%;margin-bottom:26px}}caption{{text-align:left;font-weight:bold;padding:6px 0}}th,td{{border-bottom:1px solid #b1b4b6;padding:8px;text-align:left;vertical-align:top;font-size:15px}}</style></head><body>
<a class="skip" href="#content">Skip to main content</a>
<header><strong>{ORG}</strong></header><nav aria-label="Breadcrumb"><a href="/">Home</a> &gt; <a href="/send">SEND local offer</a> &gt; <a href="/send/strategies">Strategies and plans</a></nav>
<main id="content"><h1>{TITLE}</h1><p>Last updated: 3 October 2025</p><p>The Local Area SEND Partnership wrote this plan to turn the strategy into work that can be seen. It is looked at by the Partnership Board each term and made new each year. Short term means within a year; medium term means one to three years.</p>
<h2>Contents</h2><ul>"""+"".join(f"<li><a href='#p{n}'>Priority {n}: {t}</a></li>" for n,t,_,_ in PLAN)+"</ul>"
areas=[]
for n,t,aim,acts in PLAN:
    hd=f"Priority {n}: {t}"; h+=f"\n<h2 id='p{n}'>{hd}</h2><p>{aim}</p><div class='table-wrap'><table><thead><tr>"+"".join(f"<th scope='col'>{x}</th>" for x in H)+"</tr></thead><tbody>"; ga=[]
    for ref,a,ag,bo,ro,po,ts,sm,out in acts:
        h+=f"\n<tr><td><strong>Action {ref}</strong> {esc(a)}</td>"+"".join(f"<td>{esc(x)}</td>" for x in [ag,ro,ts["text"],sm,out])+"</tr>"
        m={"drop":["owner_text"],"alt":{"owners":[po+bo]}}
        if len(bo)==1: m["alt"]["owners"].append([dict(x,organisation=bo[0]["name"]) for x in po])
        if ref=="2.1": m["alt"]["timescale"]=[REC(ts["text"],"FREQ=DAILY;INTERVAL=14","2025-10-01")]
        ga.append(A(ref,a,f"{ag}\n{ro}",bo+po,ts,out,None,"unknown",term=sm,**m))
    h+="</tbody></table></div>"; areas.append(AREA(n,"priority",hd,t,ga))
h+="\n<h2>Was this page useful?</h2><p><a href='#'>Yes</a> <a href='#'>No</a></p></main><footer><p>Contact us | Accessibility | Privacy</p><p>© Marlingford Council</p></footer></body></html>"
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,[["ref","Action"],["description","Action"],["owners",H[1]],["owners",H[2]],["timescale",H[3]],["term",H[4]],["outcome",H[5]]],areas)
