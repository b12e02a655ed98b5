"""e04 HTML: page of a fire and rescue service's site, what it is doing about the inspectorate's findings. Cookie banner, menu and foot of a content system; a heading and a quoted finding an area, a plain table with row heads, status as a coloured tag with words, lists in cells, some blank cells; an accordion of questions at the end."""
from cl import *
NAME="e04"; ORG="Northmere Fire and Rescue Service"; TITLE="Our inspection improvement plan"; INSP="HMICFRS inspection 2024/25"
ST={"Complete":("completed","blue"),"On schedule":("on_track","green"),"Needs attention":("at_risk","amber"),"Overdue":("off_track","red"),"Starting later":("not_started","grey"),"":("unknown","")}
PLAN=[("Cause of concern","Protection","other",None,"The service does not have a clear plan to inspect the buildings that pose the greatest risk, and does not know whether it has enough inspectors.",[
 ("CC1.1","Publish a risk-based inspection programme with a target for each quarter","Head of Protection","T",D("31 May 2025","2025-05-31"),"Programme agreed by the Fire Authority on 19 May. 410 buildings are in the highest band.","Complete"),
 ("CC1.2","Recruit eight inspecting officers and train them to Level 4 Diploma","Head of Protection and Head of People","T:Head of Protection//T:Head of People",D("December 2025","2025-12-31"),"Six in post\nFour have begun the diploma\nTwo posts being advertised for a third time","Needs attention"),
 ("CC1.3","Inspect all 410 highest risk buildings in 18 months","Area Manager Dale Winterburn","P:Dale Winterburn||Area Manager",R("June 2025 to November 2026","2025-06-01","2026-11-30"),"112 inspected by the end of October against a plan of 116.","On schedule"),
 ("CC1.4","Put a quality check on one in ten audits","Protection Quality Manager","T",REC("Monthly",MONTHLY),"The first three checks found that letters were going out too late. A template has been changed.","On schedule"),
 ("CC1.5","Move to a new protection database","ICT Programme Manager","T",D("September 2025","2025-09-30"),"Supplier could not move the old records. New date will be agreed in December.","Overdue")]),
("Area for improvement 1","Prevention","area_for_improvement","1","The service should make sure that it targets home safety visits at those who are most at risk from fire.",[
 ("1.1","Write a new scoring tool with the university and test it on last year’s fires","Head of Prevention","T",D("30 June 2025","2025-06-30"),"Tool picks out 71% of homes that had a serious fire. The old one picked out 38%.","Complete"),
 ("1.2","Agree referrals from GPs, oxygen suppliers and home care providers","Prevention Partnerships Officer","T",D("Autumn 2025","2025-11-30"),"Oxygen suppliers signed.\nTwo of four home care providers signed.","On schedule"),
 ("1.3","Clear visits that have been waiting for more than 90 days","Group Manager, North; Group Manager, South","T:Group Manager, North//T:Group Manager, South",D("31 October 2025","2025-10-31"),"None in the north. 64 in the south, where three fire stations were short of crews.","Overdue"),
 ("1.4","Evaluate visits: ring one in twenty after six months","Evaluation Officer","T",F("from January 2026","2026-01-01"),"","Starting later")]),
("Area for improvement 2","Response","area_for_improvement","2","The service should make sure that its on-call fire engines are available when they are needed.",[
 ("2.1","Pay on-call staff a retainer that depends on the hours they give","Deputy Chief Fire Officer","T",D("April 2026","2026-04-30"),"Talks with the representative bodies since August. Cost is £240,000 more than expected.","Needs attention"),
 ("2.2","Run recruitment evenings in the nine villages with the lowest cover","On-call Support Team","B",REC("Quarterly from June 2025",QUARTERLY,"2025-06-01"),"Two rounds. 41 people came, 13 applied, 6 passed.","On schedule"),
 ("2.3","Let firefighters book on in fifteen minute blocks from their phone","ICT Programme Manager","T",D("1 October 2025","2025-10-01"),"Live at all stations.","Complete"),
 ("2.4","Publish availability by station on this website each month","Performance Team","B",ON("Ongoing"),"Published since July.","Complete")]),
("Area for improvement 3","Efficiency","area_for_improvement","3","The service should make sure that it has good plans for its buildings, vehicles and technology, and that these show how it will save money.",[
 ("3.1","Agree an estates strategy, with a survey of each station","Head of Assets","T",D("March 2026","2026-03-31"),"Surveys finished at 17 of 22 stations","On schedule"),
 ("3.2","Decide the future of the training centre","Chief Fire Officer","T",D("Spring 2026","2026-05-31"),"Three options with costs go to the Authority’s Policy Panel on 4 February.","On schedule"),
 ("3.3","Test fewer, larger orders for uniform with two other services","Procurement Manager","T",D("2026/27","2027-03-31"),"","Starting later"),
 ("3.4","Show productivity of wholetime crews against national measures",None,None,K("unknown","TBC"),"Measures not yet agreed nationally.","")]),
("Area for improvement 4","People","area_for_improvement","4","The service should make sure that its values and behaviours are understood and shown at all levels.",[
 ("4.1","Hold a values conversation at every watch and team, led by a principal officer","Chief Fire Officer, Deputy Chief Fire Officer and Assistant Chief Fire Officer","T:Chief Fire Officer//T:Deputy Chief Fire Officer//T:Assistant Chief Fire Officer",DONE("Completed August 2025","2025-08-31"),"96 conversations. A summary of what was said is on the intranet.","Complete"),
 ("4.2","Bring in an independent line to report poor behaviour","Head of People","T",D("1 September 2025","2025-09-01"),"Line opened on 1 September. 11 reports so far.","Complete"),
 ("4.3","Train all supervisory managers to deal with grievances early","Learning and Development Manager","T",D("Feb 2026","2026-02-28"),"58 of 140","On schedule"),
 ("4.4","Background checks for all staff at the right level","Head of People","T",D("31/12/2025","2025-12-31"),"Standard checks finished for 93% of staff.\nEnhanced checks finished for 60% of those who need one; the police vetting unit takes nine weeks.","Needs attention"),
 ("4.5","Publish workforce equality data yearly","Equality, Diversity and Inclusion Lead","T",REC("Yearly, next due January 2026",YEARLY,None,"2026-01-31"),"","")])]
css="body{font-family:Arial;margin:0;color:#222}header{background:#a3121f;color:#fff;padding:12px 24px}nav a{color:#fff;margin-right:14px}.cookie{background:#eee;padding:8px 24px;font-size:13px}main{max-width:1100px;margin:0 auto;padding:0 24px}table{border-collapse:collapse;width:100%;font-size:14px}th,td{border-bottom:1px solid #bbb;padding:6px;text-align:left;vertical-align:top}thead th{background:#f3f3f3}.tag{padding:2px 6px;border-radius:3px;font-weight:bold;font-size:12px;white-space:nowrap}.blue{background:#cfe2f5}.green{background:#cce8d2}.amber{background:#ffe7b3}.red{background:#f6c9c9}.grey{background:#ddd}blockquote{border-left:4px solid #a3121f;margin:0 0 10px;padding-left:12px;color:#444}footer{background:#333;color:#ddd;padding:16px 24px;margin-top:30px;font-size:13px}"
H=["No.","What we are going to do","Who is responsible","Finish by","Latest news","How it is going"]
def cell(t): 
    if not t: return ""
    return "<ul>"+"".join(f"<li>{esc(x)}</li>" for x in t.split("\n"))+"</ul>" if "\n" in t else f"<p>{esc(t)}</p>"
b=[]; areas=[]
for lab,ti,kind,n,q,acts in PLAN:
    hd=f"{lab}: {ti}"; b.append(f'<section id="{ti.lower()}"><h2>{esc(hd)}</h2><blockquote><p>{esc(q)}</p></blockquote><div class="table-responsive"><table><thead><tr>'+"".join(f'<th scope="col">{h}</th>' for h in H)+"</tr></thead><tbody>"); ga=[]
    for ref,de,ot,sp,ts,pr,st in acts:
        b.append(f'<tr><th scope="row">{ref}</th><td>{esc(de)}</td><td>{esc(ot)}</td><td>{esc(ts["text"])}</td><td>{cell(pr)}</td><td>'+(f'<span class="tag {ST[st][1]}">{st}</span>' if st else "")+"</td></tr>")
        m={"alt":{}}
        if st in("Needs attention","Overdue"): m["alt"]["status"]=["delayed"]
        if st=="Starting later": m["alt"]["status"]=["planned"]
        if ref=="4.5": m["alt"]["timescale"]=[K("recurring",ts["text"],None,None,YEARLY,[("next due","2026-01-31")]),K("recurring",ts["text"],None,"2026-01-31",YEARLY,[("next due","2026-01-31")])]
        if ref=="CC1.3": m["alt"]["owners"]=[o("P:Dale Winterburn|Area Manager")]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,pr,ST[st][0],None,**m))
    b.append('</tbody></table></div><p><a href="#top">Back to top</a></p></section>'); areas.append(AREA(n,kind,hd,ti,ga))
doc_=f'''<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title><style>{css}</style></head><body id="top">
<div class="cookie" role="region" aria-label="Cookies">We use cookies to make this site work. <a href="/cookies">Manage cookies</a> <button>Accept all</button></div>
<header><strong>{ORG}</strong><nav aria-label="Main"><a href="/">Home</a><a href="/your-safety">Your safety</a><a href="/about">About us</a><a href="/join">Join us</a><a href="/contact">Contact</a></nav></header>
<main><p class="breadcrumb">Home &gt; About us &gt; How we are doing &gt; Inspection</p>
<h1>{TITLE}</h1>
<p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services looked at how well we keep people safe. The report from the {INSP} was published on 27 March 2025. It found one cause of concern and four areas for improvement.</p>
<p>This page shows what we have said we will do, and how far we have got. <strong>Last updated: 7 November 2025.</strong></p>
<p>On this page:</p><ul class="toc">{"".join(f'<li><a href="#{x[1].lower()}">{esc(x[1])}</a></li>' for x in PLAN)}</ul>
<h2>Key</h2><ul><li><span class="tag blue">Complete</span> – finished, and checked by our assurance team</li><li><span class="tag green">On schedule</span> – will be finished by the date shown</li><li><span class="tag amber">Needs attention</span> – may not be finished by the date shown</li><li><span class="tag red">Overdue</span> – the date has passed</li><li><span class="tag grey">Starting later</span> – not begun yet</li></ul>
{chr(10).join(b)}
<h2>Questions</h2><details><summary>Who checks this plan?</summary><p>The Fire Authority’s Audit and Performance Committee does so four times a year.</p></details><details><summary>When will you be inspected again?</summary><p>Inspectors came back in September 2025 to look at the cause of concern. We expect their letter before the new year.</p></details>
<p>Was this page helpful? <a href="#">Yes</a> <a href="#">No</a></p></main>
<footer><p>© {ORG} 2025. <a href="/accessibility">Accessibility</a> | <a href="/privacy">Privacy</a> | <a href="/foi">Freedom of information</a></p><p>In an emergency always call 999.</p></footer></body></html>'''
open(path(NAME+".html"),"w",encoding="utf-8").write(doc_)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["progress",H[4]],["status",H[5]]],areas)
