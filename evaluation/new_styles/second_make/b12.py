"""b12 Chromium, A4 portrait: youth justice plan after an HMI Probation inspection. The recommendation stands turned by 90 degrees on the left edge of its page; beside it numbered paragraphs with a narrow right-hand box (Lead, Date, Status) beside each; outcome in italics after 'So that'. No table."""
from bl import *
NAME="b12"; ORG="Ironbridge Vale Youth Justice Service"; TITLE="Improvement Plan"; INSP="HMI Probation youth justice inspection, September 2025"
CODE={"Not started":"not_started","Started":"in_progress","On schedule":"on_track","Behind":"delayed","Finished":"completed"}
PLAN=[("1","Improve the quality of assessing to keep the community safe",[
 ("1.1","Retrain all case managers in assessing the risk of harm to others, using five of the service’s own cases.","victims and the places where children live are described in each assessment","Operations Manager",[T("Operations Manager")],D("27 February 2026","2026-02-27"),"On schedule"),
 ("1.2","Have a manager countersign each assessment within ten working days, and send back what is not good enough.","no plan rests on a weak assessment","Team Managers",[T("Team Managers")],K("immediate","With immediate effect"),"Started"),
 ("1.3","Buy in a specialist clinic for children who have harmed sexually.","advice is there when it is needed","Head of Service with Forensic CAMHS",[T("Head of Service"),B("Forensic CAMHS")],D("June 2026","2026-06-30"),"Not started"),
 ("1.4","Audit six cases a month in pairs with a neighbouring service.","we mark our own work honestly","Quality Officer, Lorcan Fife",[P("Lorcan Fife",post="Quality Officer")],REC("Monthly from Jan 2026",MONTHLY,"2026-01-01"),"Started")]),
 ("2","Make sure the Management Board understands the work and holds partners to account",[
 ("2.1","Give each board member a practice visit every six months.","members know the children behind the figures","Chair of the Board",[T("Chair of the Board")],REC("Six-monthly","FREQ=MONTHLY;INTERVAL=6"),"On schedule"),
 ("2.2","Rewrite the terms of reference; ask each agency to name a deputy of the right rank.","meetings are quorate","Business Manager",[T("Business Manager")],D("19/12/2025","2025-12-19"),"Finished"),
 ("2.3","Bring a paper on exclusions and school moves for children known to the service.","children are in school","Assistant Director, Education",[T("Assistant Director, Education")],D("Board meeting, 12 March 2026","2026-03-12"),"Behind")]),
 ("3","Provide sufficient and suitable health provision",[
 ("3.1","Fill the speech and language post, vacant since January 2025.","each child is screened","ICB Commissioning Manager (Children)",[T("ICB Commissioning Manager (Children)")],D("by end March 2026","2026-03-31"),"Behind"),
 ("3.2","Place a substance misuse worker in the service for three days a week.","children do not wait","Public Health / Branch Recovery",[B("Public Health"),B("Branch Recovery")],D("1st February 2026","2026-02-01"),"On schedule"),
 ("3.3","Agree how physical health checks will be recorded.","health needs are in the plan","School Nursing Service",[B("School Nursing Service")],D("Spring term 2026","2026-04-30"),"Not started")]),
 ("4","Reduce the over-representation of Black and mixed heritage children",[
 ("4.1","Publish a disproportionality plan written with the children and their parents.","we know what we want to change","Head of Service",[T("Head of Service")],D("30 April 2026","2026-04-30"),"Started"),
 ("4.2","Review every out-of-court decision of the last year with the police, by ethnicity.","decisions are fair","Insp Callum Teague and Panel Chair",[P("Callum Teague",title="Insp"),T("Panel Chair")],R("January–March 2026","2026-01-01","2026-03-31"),"On schedule"),
 ("4.3","Recruit volunteers from the communities the service works with.","panels look like the town","Volunteer Coordinator",[T("Volunteer Coordinator")],K("ongoing","Ongoing"),"Started")])]
h=f"""<html><head><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:A4;margin:12mm 14mm 12mm 10mm}}body{{font:10.5pt/1.35 'Liberation Sans';margin:0}}.cover{{padding:30mm 20mm}}.cover h1{{font-size:34pt;margin:0}}
.pg{{page-break-before:always;display:flex;min-height:255mm}}.side{{flex:0 0 20mm;background:#3c2a5d;color:#fff}}.side div{{writing-mode:vertical-rl;transform:rotate(180deg);font-size:14pt;font-weight:bold;height:235mm;text-align:right;padding:8mm 4mm;box-sizing:border-box;width:20mm;line-height:1.15}}
.m{{flex:1;padding:2mm 0 0 7mm}}.a{{display:flex;margin-bottom:9mm}}.t{{flex:1;padding-right:6mm}}.b{{flex:0 0 52mm;background:#efeaf6;padding:3mm;font-size:9.5pt;align-self:flex-start}}.b p{{margin:0 0 2mm}}.b b{{color:#3c2a5d}}.n{{font-weight:bold;color:#3c2a5d}}p{{margin:0 0 2mm}}</style></head><body>
<div class=cover><h1>{TITLE}</h1><p style="font-size:16pt">{ORG}</p><p>{INSP}</p><p>The inspectorate rated the service as requiring improvement and made four recommendations. Each has a page of this plan. The Management Board looks at it at each meeting; this is the position at 5 January 2026.</p></div>"""
areas=[]
for n,t,acts in PLAN:
    hd=f"Recommendation {n}: {t}"; ga=[]
    h+=f'<div class=pg><div class=side><div>{hd}</div></div><div class=m>'
    for ref,a,out,ot,ow,ts,s in acts:
        h+=f'<div class=a><div class=t><p><span class=n>{ref}</span> {esc(a)}</p><p><b>So that:</b> <i>{esc(out)}</i></p></div><div class=b><p><b>Lead:</b> {esc(ot)}</p><p><b>Date:</b> {ts["text"]}</p><p><b>Status:</b> {s}</p></div></div>'
        m={}
        if ref=="1.3": m["alt"]={"owners":[[T("Head of Service"),B("Forensic CAMHS",SUP)]]}
        if ref=="3.1": m["alt"]={"owners":[[T("Commissioning Manager (Children)",org="ICB")]]}
        ga.append(A(ref,a,ot,ow,ts,out,None,CODE[s],**m))
    h+="</div></div>"; areas.append(AREA(n,"recommendation",hd,t,ga))
chromium_pdf(h+"</body></html>",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(number)"],["description","(paragraph)"],["outcome","So that"],["owners","Lead"],["timescale","Date"],["status","Status"]],areas)
