"""i16 HTML: an academy trust's web page on its equality objectives. A heading an objective, a paragraph of reasons, a table without numbers; a menu and a footer around it."""
from cl import *
NAME="i16"; ORG="Three Rivers Learning Trust"; TITLE="Equality objectives 2024 to 2028"; INSP=None
AY=lambda t,a,b: D(t,b)
PLAN=[("1","Objective 1: Raise the attendance of pupils with SEND and of young carers","We chose this because pupils with an education, health and care plan missed 11.8% of sessions in 2023/24.",[
("Give every pupil whose attendance falls below 92% a named adult and a plan within ten school days.","Trust Attendance Lead (Bea Okonjo)","P:Bea Okonjo|Trust Attendance Lead",D("By the end of the autumn term 2024","2024-12-31"),"Absence of pupils with a plan is no more than 8%","9.6% in 2024/25. Named adults in all nine schools."),
("Set up a young carers’ group in each secondary school.","Heads of Year and school nurses","T:Heads of Year//T:school nurses",D("July 2025","2025-07-31"),"Every known young carer is offered a place","Groups run at Fell Street and Marram; Tidewell starts in October."),
("Review transport and part-time timetables with parents.","SENDCo network","B",REC("Termly","FREQ=MONTHLY;INTERVAL=4"),"No pupil is on a part-time timetable for more than six weeks","14 pupils at Easter, 5 in July.")]),
("2","Objective 2: Make sure that pupils of all backgrounds see themselves in what they learn","Pupils told us in a survey of 2,300 that they wanted this most.",[
("Audit the curriculum in English, history and art from Year 1 to Year 9.","Director of Education","T",AY("Academic year 2024/25","2024-09-01","2025-08-31"),"Two texts or topics changed in each year group","Audit finished in June. History changed in all schools; art in four."),
("Buy books that reflect our communities, chosen by pupils.","Librarians / Pupil Parliament","T:Librarians//B:Pupil Parliament",D("World Book Day, 5 March 2026","2026-03-05"),"Loans of new titles: 3,000 a year",""),
("Train all staff to respond to racist and homophobic language, and record each incident on the same form.","Assistant Principals (Personal Development)","T",REC("September 2024, then annually","FREQ=YEARLY",None,"2024-09-30"),"Pupils say that adults deal with it: 85%","Training took place on 2 and 3 September. 62% of pupils in the March survey.")]),
("3","Objective 3: Recruit and keep staff who reflect the towns we serve","Only 4% of our teachers are from minority ethnic groups, against 19% of pupils.",[
("Remove names and schools attended from application forms.","Head of HR","T",DONE("Completed January 2025","2025-01-31"),"Shortlists reflect applicants","In place for all adverts since 13 January."),
("Offer guaranteed interviews and paid visits to trainees from two local universities.","Head of HR with the Teaching School Hub","T:Head of HR//support=B:Teaching School Hub",F("From January 2026","2026-01-01"),"Ten trainees a year","Agreement signed with one university."),
("Publish pay gaps by ethnicity and disability as well as sex.","Chief Finance Officer","T",D("31 March 2026","2026-03-31"),"Gap is explained and has a plan","Data cleaned; 88% of staff have now declared.")]),
("4","Objective 4: Open our buildings to everyone","Access audits in 2023 found 61 points, 18 of them urgent.",[
("Put right the 18 urgent points, starting with ramps and the pool hoist at Marram.","Estates team","B",D("Spring 2025 (ramps), summer 2026 (all other points)","2026-08-31",[("ramps","2025-05-31"),("all other points","2026-08-31")]),"All urgent points closed","12 of 18 done, including all ramps. Hoist is on order."),
("Create a quiet space in each school for use in break and lunch.","Principals","T",ON(),"Used by at least 20 pupils a week in each school","Seven of nine schools.")])]
H=["What we will do","Led by","When","What success will look like","Impact so far (July 2025)"]
h=f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title>
<style>body{{font:16px/1.45 Georgia,serif;margin:0;color:#222}}header,footer{{background:#0b3d4a;color:#fff;padding:14px 40px}}header a{{color:#cde;margin-right:18px;text-decoration:none;font:14px Arial}}main{{max-width:1080px;margin:20px auto;padding:0 20px}}table{{border-collapse:collapse;width:100%;margin:12px 0 28px;font:14px Arial}}caption{{text-align:left;font-style:italic;padding:4px 0}}th{{background:#e2eef1;text-align:left}}th,td{{border-bottom:1px solid #9bb;padding:8px;vertical-align:top}}h2{{color:#0b3d4a;border-left:6px solid #d9822b;padding-left:10px}}.why{{background:#faf5ec;padding:8px 12px}}</style></head>
<body><header><strong>{ORG}</strong><nav><a href="#">About us</a><a href="#">Our schools</a><a href="#">Governance</a><a href="#">Policies</a><a href="#">Vacancies</a></nav></header>
<main><p><a href="#">Home</a> &gt; <a href="#">Governance</a> &gt; Equality</p><h1>{TITLE}</h1>
<p>Under the Equality Act 2010 the trust must publish objectives at least every four years. Trustees approved these on 9 July 2024 and look at progress each July. You can ask for this page in another format.</p>
"""
areas=[]
for n,hd,why,acts in PLAN:
    h+=f"<section><h2>{esc(hd)}</h2>\n<div class=\"why\"><p>{esc(why)}</p></div>\n<table><thead><tr>"+"".join(f"<th scope=\"col\">{x}</th>" for x in H)+"</tr></thead><tbody>\n"; ga=[]
    for k,(de,ot,sp,ts,out,pr) in enumerate(acts,1):
        h+="<tr>"+"".join(f"<td>{esc(x)}</td>" for x in (de,ot,ts["text"],out,pr))+"</tr>\n"; ref=f"{n}.{k}"; kw={"drop":["ref"]+(["status"] if ref=="3.1" else [])}; alt={}
        if ref=="3.2": alt["owners"]=[o("T:Head of HR//B:Teaching School Hub")]
        if ref=="2.1": alt["timescale"]=[R(ts["text"],"2024-09-01","2025-08-31")]
        if ref=="2.3": alt["timescale"]=[REC(ts["text"],"FREQ=YEARLY","2024-09-01")]; 
        if ref=="4.1": alt["timescale"]=[R(ts["text"],"2025-03-01","2026-08-31"),D(ts["text"],"2026-07-31")]; kw["drop"].append("milestones")
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,"unknown",alt=alt or None,**kw))
    h+="</tbody></table></section>\n"; areas.append(AREA(n,"other",hd,hd.split(": ",1)[1],ga))
h+=f"""<h2>Contact</h2><p>Write to the Trust Secretary, {ORG}, 2 Quay Road, Marram. Page last reviewed: 18 July 2025.</p></main><footer>© {ORG} 2025. Company limited by guarantee.</footer></body></html>"""
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,INSP,[["description",H[0]],["owners",H[1]],["timescale",H[2]],["outcome",H[3]],["progress",H[4]]],areas)
