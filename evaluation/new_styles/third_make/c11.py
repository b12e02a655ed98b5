"""c11 Chromium, A4 landscape: a London borough's adult social care improvement plan. Key first; RAG as coloured discs without words (amber is up to a month late, blue is closed), an arrow for the direction of travel; theme rows across the table, lead's name and post on two lines; alternate rows shaded, lines across only; head repeated."""
from cl import *
NAME="c11"; ORG="London Borough of Wandle Park"; TITLE="Adult Social Care Improvement Plan"; INSP="CQC local authority assessment, on site 3 to 5 June 2025"
C={"b":("#2f75b5","completed","blue"),"g":("#4ea72e","on_track","green"),"a":("#f4b000","at_risk","amber"),"r":("#d00000","delayed","red")}
def NP(n,po,**k): return f"{n}\n{po}",[P(n,post=po,**k)]
PLAN=[("1","How we work with people",[
 ("1.1","Bring the wait for a Care Act assessment to under 28 days by moving ten staff into one first contact team.",*NP("Dele Akinsanya","Head of Operations"),D("31 Dec 2025","2025-12-31"),"Median wait 28 days; no one waits over 90.","Median 41 days, from 67. Six of ten staff have moved.","g","↑"),
 ("1.2","Review everyone who has not been reviewed for 18 months, starting with those placed outside London.",*NP("Fiona Hartnell","Reviews Manager"),D("March 2026","2026-03-31"),"Nobody overdue by more than 12 months.","214 of 380 done.","g","↑"),
 ("1.3","Offer every carer a conversation of their own and a written plan.","Carers Lead / Wandle Carers Hub",[T("Carers Lead"),B("Wandle Carers Hub")],D("30 September 2025","2025-09-30"),"Carers’ satisfaction back above 40%.","Hub contract was signed four weeks late; 190 conversations held.","a","→"),
 ("1.4","Publish information in the six main community languages and British Sign Language.","Communications and Engagement",[B("Communications and Engagement")],D("Nov 2025","2025-11-30"),"People say that they can find and follow it.","All pages live on 12 November.","b","→")]),
 ("2","Providing support",[
 ("2.1","Write a market position statement with providers and people who use services.",*NP("Rosalind Achebe","Assistant Director – Commissioning"),D("end of January 2026","2026-01-31"),"Providers know what we will buy for three years.","First workshop held; data on supported living is late from a partner.","a","↓"),
 ("2.2","Open 36 extra care flats at Merton Wharf.","Assistant Director – Commissioning and Director of Regeneration",[T("Assistant Director – Commissioning"),T("Director of Regeneration")],R("2025/26 – 2026/27","2025-04-01","2027-03-31"),"Fewer people move to residential care.","Planning consent given in September.","g","→"),
 ("2.3","Visit every care home rated requires improvement each month.","Quality and Contracts Team",[B("Quality and Contracts Team")],REC("Monthly from July 2025",MONTHLY,"2025-07-01"),"Four of nine homes improve their rating.","All visits made. Two homes now rated good.","g","↑")]),
 ("3","Keeping people safe",[
 ("3.1","Decide on every safeguarding concern within two working days.",*NP("Joaquim Pires","Safeguarding Service Manager"),K("immediate","Immediate"),"95% within two days.","62%. The team has five vacancies and no agency cover.","r","↓"),
 ("3.2","Clear the list of people who wait for a deprivation of liberty decision, highest risk first.","Principal Social Worker",[T("Principal Social Worker")],D("30/06/2026","2026-06-30"),"No high priority case waits over 21 days.","List down to 403 from 590. Extra best interests assessors under contract.","g","↑"),
 ("3.3","Agree with the hospital how safeguarding is handled at discharge.",*NP("Joaquim Pires","Safeguarding Service Manager"),D("August 2025","2025-08-31"),"No unsafe discharge goes without an enquiry.","Protocol is with the trust’s lawyers. Three months late.","r","→")]),
 ("4","Leadership",[
 ("4.1","Put a quarterly report on outcomes and waits before Cabinet and scrutiny.",*("Cllr Theo Maddox\nCabinet Member for Adults",[P("Theo Maddox",post="Cabinet Member for Adults",title="Cllr")]),REC("Quarterly",QUARTERLY),"Members can say how long people wait and why.","Second report on 4 November.","g","→"),
 ("4.2","Set up a co-production board with an equal number of residents and officers.","Director of Adult Social Services",[T("Director of Adult Social Services")],D("by 1 July 2025","2025-07-01"),"Residents have shaped three decisions.","Board has met three times.","b","→"),
 ("4.3","Train all team managers in the use of the new dashboard.","Performance Team",[B("Performance Team")],R("Sept – Dec 2025","2025-09-01","2025-12-31"),"Managers use it in supervision.","19 of 31 trained.","g","↑"),
 ("4.4","Write a workforce strategy that deals with turnover of social workers.","HR Business Partner; Principal Social Worker",[T("HR Business Partner"),T("Principal Social Worker")],D("Spring 2026","2026-05-31"),"Turnover below 12%.",None,"g","→")])]
H=["Ref","Action","Lead","By","Measure of success","Progress to 14 November 2025","RAG","DoT"]; W=[4,24,15,11,17,20,5,4]
h=f"""<html><head><meta charset=utf-8><style>@page{{size:A4 landscape;margin:14mm}}body{{font:10pt 'Liberation Sans'}}h1{{font-size:20pt;margin:0;color:#4a1d6b}}.o{{font-size:13pt;margin:2px 0 4px}}table.m{{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:10px}}.m th{{text-align:left;border-bottom:2px solid #4a1d6b;padding:5px;vertical-align:bottom}}.m td{{border-bottom:1px solid #bbb;padding:7px 5px;vertical-align:top}}thead{{display:table-header-group}}tr{{page-break-inside:avoid}}.band td{{background:#4a1d6b;color:#fff;font-weight:bold}}.z td{{background:#f4f0f8}}.d{{display:inline-block;width:14px;height:14px;border-radius:7px;vertical-align:middle}}.k span.t{{margin:0 18px 0 5px}}.c{{text-align:center}}</style></head><body><h1>{TITLE}</h1><div class=o>{ORG}</div><p>{INSP}</p>
<p class=k><b>Key</b> &nbsp; """+"".join(f"<span class=d style='background:{C[k][0]}'></span><span class=t>{x}</span>" for k,x in [("b","Closed, evidence seen"),("g","To plan"),("a","Up to a month behind"),("r","More than a month behind")])+"DoT: direction of travel since the last report</p><table class=m><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in W)+"</colgroup><thead><tr>"+"".join(f"<th>{x}</th>" for x in H)+"</tr></thead><tbody>"
areas=[]; z=0
for n,t,acts in PLAN:
    hd=f"Theme {n}: {t}"; h+=f"<tr class=band style='page-break-after:avoid'><td colspan=8>{hd}</td></tr>"; ga=[]
    for ref,a,ot,ow,ts,out,pr,s,ar in acts:
        z+=1; h+=f"<tr class={'z' if z%2 else 'n'}>"+"".join(f"<td>{br(x)}</td>" for x in [ref,a,ot,ts["text"],out,pr])+f"<td class=c><span class=d style='background:{C[s][0]}'></span></td><td class=c>{ar}</td></tr>"; m={}
        if s=="a": m["alt"]={"status":["delayed"]}
        if s=="r": m["alt"]={"status":["off_track"]}
        ga.append(A(ref,a,ot,ow,ts,out,pr,C[s][1],C[s][2],**m))
    areas.append(AREA(n,"theme",hd,t,ga))
h+="</tbody></table></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]],["rag",H[6]]],areas)
