"""l06 (kin of none; an ordinary carers strategy action plan on a council's web site): HTML page with navigation, breadcrumb and footer; a heading and a plain table for each theme, no action numbers; lead organisation, timescale, progress; bullets in cells."""
from cl import *
NAME="l06"; ORG="Wexmoor County Council"; TITLE="All-age carers strategy: action plan 2025 to 2026"; INSP=None
P_=[("1","Theme 1: Identifying and recognising carers","Identifying and recognising carers",[
("Work with GP practices so that every practice has a carers champion and an up-to-date carers register.","NHS Wexmoor Integrated Care Board","B",D("March 2026","2026-03-31"),"41 of 58 practices now have a champion."),
("Run a campaign during Carers Week to help people see themselves as carers.","Wexmoor County Council Communications Team","B",D("June 2025","2025-06-30"),"Campaign completed. 312 new registrations with Carers Wexmoor."),
("Offer young carers awareness training to all secondary schools.","Young Carers Service","B",R("September 2025 to July 2026","2025-09-01","2026-07-31"),"Training booked in 9 schools.")]),
("2","Theme 2: Information, advice and support","Information, advice and support",[
("Refresh the carers pages on the council’s website, to include:\nhow to ask for a carer’s assessment\nmoney and benefits\nwhat to do in an emergency","Carers Lead, Adult Social Care","T",D("October 2025","2025-10-31"),"Draft pages tested with the Carers Reference Group."),
("Re-procure the carers support service.","Commissioning Manager, Adult Social Care","T",D("1 April 2026","2026-04-01"),"Tender published in September 2025."),
("Provide carers with a single emergency card and plan.","Carers Wexmoor","B",D("By December 2025","2025-12-31"),"Not yet started."),
("Reduce the average wait for a carer’s assessment to 28 days.","Head of Locality Teams","T",D("March 2026","2026-03-31"),"Average wait is 37 days, down from 52 in April.")]),
("3","Theme 3: Carers’ health, wellbeing and life outside caring","Carers’ health, wellbeing and life outside caring",[
("Make short breaks easier to book by offering a pre-paid card.","Commissioning Manager, Adult Social Care and Carers Wexmoor","T:Commissioning Manager, Adult Social Care//B:Carers Wexmoor",R("January to June 2026","2026-01-01","2026-06-30"),"Not yet started."),
("Offer annual health checks and flu vaccinations to carers.","Public Health","B",K("ongoing","Ongoing"),"Flu clinics held at three carers’ cafés."),
("Encourage local employers to sign up to the Carer Confident scheme.","Wexmoor Chamber of Commerce and Human Resources","B:Wexmoor Chamber of Commerce//B:Human Resources",D("Spring 2026","2026-05-31"),"The council achieved level 2 in August.")])]
h=[f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{TITLE} | {ORG}</title>
<style>body{{font-family:Arial,sans-serif;font-size:17px;margin:0;color:#0b0c0c}}header{{background:#005a6f;color:#fff;padding:16px 24px}}main{{max-width:1080px;margin:auto;padding:16px}}nav a{{margin-right:14px}}table{{border-collapse:collapse;width:100%;margin-bottom:28px}}th,td{{border-bottom:1px solid #b1b4b6;padding:9px;text-align:left;vertical-align:top}}footer{{background:#eee;padding:20px}}</style></head>
<body><a href="#main">Skip to main content</a>
<header><a href="/" style="color:#fff">{ORG}</a></header>
<nav aria-label="Breadcrumb"><a href="/">Home</a><a href="/care">Adult social care</a><a href="/carers">Carers</a></nav>
<main id="main"><h1>{TITLE}</h1>
<p>This action plan shows what the council, the NHS and voluntary organisations are doing to deliver the all-age carers strategy. It was written with the Carers Partnership Board.</p>
<p>Last updated: 7 October 2025</p>"""]
areas=[]
for n,hd,ti,rows in P_:
    ga=[]; h.append(f"<h2>{hd}</h2>\n<table><thead><tr><th scope=\"col\">Action</th><th scope=\"col\">Lead organisation or officer</th><th scope=\"col\">Timescale</th><th scope=\"col\">Progress so far</th></tr></thead>\n<tbody>")
    for i,(desc,ot,sp,ts,pr) in enumerate(rows):
        a,*b=desc.split("\n"); dh=f"<p>{a}</p><ul>"+"".join(f"<li>{x}</li>" for x in b)+"</ul>" if b else a
        h.append(f"<tr><td>{dh}</td><td>{ot}</td><td>{ts['text']}</td><td>{pr}</td></tr>")
        alt={}; st="unknown"
        if pr=="Not yet started.": st="not_started"; alt["status"]=["unknown"]
        if pr.startswith("Campaign completed"): st="completed"; alt["status"]=["unknown"]
        if ot.startswith("Carers Lead"): alt["owners"]=[o("T:Carers Lead|Adult Social Care")]
        if ot=="Commissioning Manager, Adult Social Care": alt["owners"]=[o("T:Commissioning Manager|Adult Social Care")]
        if "and Carers Wexmoor" in ot: alt["owners"]=[o("T:Commissioning Manager|Adult Social Care//B:Carers Wexmoor")]
        ga.append(A(f"{n}.{i+1}",desc,ot,o(sp,ot),ts,None,pr,st,alt=alt or None,drop=["ref"]))
    h.append("</tbody></table>"); areas.append(AREA(n,"theme",hd,ti,ga))
h.append("<h2>Contact us</h2><p>If you would like this information in another format, email carers@wexmoor.example.</p></main><footer><a href=\"/a\">Accessibility</a> <a href=\"/p\">Privacy and cookies</a> <p>© Wexmoor County Council 2025</p></footer></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,INSP,[["description","Action"],["owners","Lead organisation or officer"],["timescale","Timescale"],["progress","Progress so far"]],areas)
