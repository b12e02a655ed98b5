"""o05 (ordinary): a web page (HTML). A youth justice partnership's plan after an HMI Probation inspection: a table an area with a caption, a list in some cells, no status column, a missing lead."""
from cl import *
NAME="o05"; ORG="Marlbridge Youth Justice Partnership"; TITLE="Inspection response: Marlbridge Youth Justice Service"; INSP="HM Inspectorate of Probation inspection, fieldwork May 2025"
P_=[("Recommendation A: Assess the risk of harm to other people thoroughly","Assess the risk of harm to other people thoroughly","A",[
("A.1","Put every officer through two days’ training on assessing harm, with a test case at the end","Hollie Trevanion (Practice Manager)","P:Hollie Trevanion|Practice Manager",D("19 Sept 2025","2025-09-19"),"Eight out of ten assessments judged sufficient","Three cohorts of eight are booked"),
("A.2","Ask for police intelligence on the day of allocation\nKeep the answer on the case record\nAsk again every three months","Seconded Police Officers","T",D("By August bank holiday 2025","2025-08-25"),"Intelligence is on file for all cases","The form is agreed between the force and the service"),
("A.3","Hold a monthly case discussion for children who are judged high risk","Practice Manager, Forensic Psychologist","T:Practice Manager//T:Forensic Psychologist",REC("Monthly, starting July 2025",MONTHLY,start="2025-07-01"),"Plans change when risk changes","")]),
("Recommendation B: Make sure that children in out-of-court work get as good a service as those sentenced","Make sure that children in out-of-court work get as good a service as those sentenced","B",[
("B.1","Revise the terms of the joint decision panel so that health and education sit on it","Detective Inspector Amit Rathore","P:Amit Rathore||Detective Inspector",D("30.09.25","2025-09-30"),"Each decision rests upon an assessment","The health trust has named a nurse"),
("B.2","Use the same quality checks for out-of-court cases as for court orders","","",D("October 2025","2025-10-31"),"",""),
("B.3","Write down what a diversion scheme must offer and put it to tender","Commissioning and Contracts","B",R("Nov 2025 to Mar 2026","2025-11-01","2026-03-31"),"More children complete; fewer come back within a year","A soft market test drew four firms"),
("B.4","Visit two services rated outstanding & bring back three ideas","Management Board","B",D("autumn 2025","2025-11-30"),"","")]),
("Recommendation C: Know and act upon disproportionality","Know and act upon disproportionality","C",[
("C.1","Break down each measure by ethnicity, care status and SEND and bring it to the board","Zainab Farooqi / Performance Analyst","P:Zainab Farooqi//T:Performance Analyst",REC("Each quarter",QUARTERLY),"The board can say what it did about a gap","First report shows that mixed heritage boys wait longest for a placement"),
("C.2","Work with St Aldhelm’s Trust on mentors who share a child’s background","Partnerships Officer","T",F("from January 2026","2026-01-01"),"24 children a year with a mentor",""),
("C.3","Review stop and search scrutiny with young people on the panel","Chief Superintendent, Marlbridge Division","T",K("unknown","TBC"),"","")])]
HD=["#","Task","Lead","When by","Evidence of impact","Latest position"]
h=[f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | Marlbridge Council</title>
<style>body{{font-family:Arial,sans-serif;margin:0}}header{{background:#234;color:#fff;padding:12px 24px}}main{{padding:12px 24px;max-width:1100px}}table{{border-collapse:collapse;margin:18px 0}}td,th{{border:1px solid #999;padding:6px;text-align:left;vertical-align:top}}caption{{font-weight:bold;text-align:left;padding:6px 0;font-size:1.1em}}</style></head>
<body><header><a href="/">Marlbridge Council</a> <nav><a href="/az">A to Z</a> <a href="/pay">Pay for it</a> <a href="/report">Report it</a></nav></header>
<main><p class="crumb">Home &gt; Children and families &gt; Youth justice</p><h1>{TITLE}</h1><p><strong>{ORG}</strong></p><p>{INSP}</p>
<p>Inspectors rated the service as ‘requires improvement’. They praised the bond between workers and children, and made three recommendations. The tables below say what we are doing about each. The Management Board looks at them at each meeting, and a group of young people who know the service reads them too.</p>"""]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<table>\n<caption>{hd}</caption>\n<thead><tr>"+"".join(f'<th scope="col">{x}</th>' for x in HD)+"</tr></thead>\n<tbody>"); ga=[]
    for ref,desc,ot,sp,ts,out,pr in rows:
        dd="<ul>"+"".join(f"<li>{esc(x)}</li>" for x in desc.split("\n"))+"</ul>" if "\n" in desc else esc(desc)
        h.append(f"<tr><td>{ref}</td><td>{dd}</td><td>{esc(ot) or '&nbsp;'}</td><td>{ts['text']}</td><td>{esc(out)}</td><td>{esc(pr)}</td></tr>")
        alt={}
        if ref=="C.3": alt["owners"]=[o("T:Chief Superintendent|Marlbridge Division")]
        if ref=="A.2": alt["timescale"]=[D(ts["text"],"2025-08-31"),K("unknown",ts["text"])]
        ga.append(AX(ref,desc,ot or None,sp,ts,out,pr,alt=alt or None,drop=["status"] if ref in("A.1","A.2","B.1") else None))
    h.append("</tbody></table>"); areas.append(AREA(n,"recommendation",hd,ti,ga))
h.append("<p>Next review: 14 November 2025</p><h2>Contact</h2><p>Youth Justice Service, Weir House, Marlbridge</p></main><footer>© Marlbridge Council | Cookies | Accessibility statement</footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress"],HD)),areas)
