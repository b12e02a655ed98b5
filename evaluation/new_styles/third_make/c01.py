"""c01 Chromium, A4 landscape: action plan of a domestic homicide review on the lines of the national template. One gridded table over several pages, head repeated, each recommendation a full-width row in it; RAG a filled cell without words, key after the table (green is finished)."""
from cl import *
NAME="c01"; ORG="Safer Wendlebury Partnership"; TITLE="Domestic Homicide Review ‘Marion’: Action Plan"
C={"g":("#70ad47","completed","green"),"a":("#ffc000","on_track","amber"),"r":("#c00000","delayed","red"),"x":("#bfbfbf","not_started","grey")}
PLAN=[("1","All agencies should be able to recognise economic abuse of older people.",[
 ("1.1","Local","Add economic abuse of people over 60 to the partnership’s training and run six sessions.","Safer Wendlebury Partnership",[B("Safer Wendlebury Partnership")],"Material written with the local Age UK; dates set; attendance recorded.",D("30th September 2025","2025-09-30"),"Completed 24 September 2025. Six sessions held, 141 people came.","g"),
 ("1.2","Local","Send a one-page guide on signs of economic abuse to all bank branches and post offices in the district.","Trading Standards / Wendlebury Citizens Advice",[B("Trading Standards"),B("Wendlebury Citizens Advice")],"Guide agreed with two banks; list of branches drawn up.",D("Nov 2025","2025-11-30"),"Guide at the printer. Two banks want their own wording.","a")]),
 ("2","The Integrated Care Board should assure itself that GP practices ask about domestic abuse.",[
 ("2.1","Local","Ask every practice for the name of its domestic abuse lead.","Integrated Care Board",[B("Integrated Care Board")],"Letter from the Chief Nurse; chase-up at four weeks.",D("31st July 2025","2025-07-31"),"Completed July 2025. All 38 practices have a named lead.","g"),
 ("2.2","Local","Audit 20 records in each of ten practices for routine enquiry where there are injuries or repeated low mood.","Named GP for Safeguarding Adults",[T("Named GP for Safeguarding Adults")],"Audit tool agreed; first five practices audited; report to the safeguarding committee.",R("September 2025 to March 2026","2025-09-01","2026-03-31"),"Five practices audited. Enquiry recorded in 31 of 100 records.","a"),
 ("2.3","National","Write to NHS England about a prompt in the primary care record.","Dr Hamish Oyelaran, Integrated Care Board",[P("Hamish Oyelaran",title="Dr",org="Integrated Care Board")],"Letter sent; reply received.",D("31st May 2025","2025-05-31"),"Letter sent 3 June. No reply; reminder sent in September.","r")]),
 ("3","Adult Social Care should review how it works with people who decline an assessment.",[
 ("3.1","Local","Rewrite the practice guidance on declined assessments, with a second contact in every case where there are concerns about abuse.","Adult Social Care",[B("Adult Social Care")],"Draft to the practice forum; guidance live on the intranet.",D("by end of October 2025","2025-10-31"),"Draft went to the forum on 9 October. Sign-off due 5 November.","a"),
 ("3.2","Local","Dip sample 15 declined assessments each quarter.","Principal Social Worker (Adults)",[T("Principal Social Worker (Adults)")],"First sample reported to the Quality Board.",REC("Quarterly from January 2026",QUARTERLY,"2026-01-01"),"Not yet due to begin.","x")]),
 ("4","The police and the domestic abuse service should close gaps in how risk is shared.",[
 ("4.1","Local","Agree what is to be shared from a medium risk assessment, and write it down in one page.","Wendle Valley Police; Haven Domestic Abuse Service",[B("Wendle Valley Police"),B("Haven Domestic Abuse Service")],"Meeting of leads held; one-page agreement signed.",D("30th June 2025","2025-06-30"),"Meetings held in May and July. Legal advice awaited, so the date was missed.","r"),
 ("4.2","Local","Put an advocate from the service in the police control room on Friday and Saturday nights.","Det Insp Carys Nwosu, Wendle Valley Police",[P("Carys Nwosu",title="Det Insp",org="Wendle Valley Police")],"Funding found; vetting done; first shift worked.",D("1st December 2025","2025-12-01"),"Funding agreed until March 2027. Vetting has begun.","a")]),
 ("5","The partnership should seek the views of families on how it shares what has been learned.",[
 ("5.1","Local","Meet Marion’s family to go through this plan and again a year later.","Independent Chair",[T("Independent Chair")],"First meeting; second meeting.",D("First meeting May 2025, second meeting May 2026","2026-05-31",[("First meeting","2025-05-31"),("second meeting","2026-05-31")]),"First meeting held 20 May 2025.","a"),
 ("5.2","Local","Publish a learning briefing, written with the family, on the partnership’s web pages.","Partnership Manager",[T("Partnership Manager")],"Family’s comments taken in; briefing on line.",D("31/01/2026","2026-01-31"),None,"x")])]
H=["No.","Scope of recommendation (local / national)","Action to take","Lead agency","Key milestones in enacting the recommendation","Target date","Update and date of completion","RAG"]
W=[4,12,22,13,18,11,16,4]
h=f"""<html><head><meta charset=utf-8><style>@page{{size:A4 landscape;margin:15mm 13mm}}body{{font:9.5pt 'Liberation Sans'}}h1{{font-size:18pt;margin:0 0 2px}}h2{{font-size:12pt;margin:0 0 8px;font-weight:normal}}table{{border-collapse:collapse;width:100%;table-layout:fixed}}td,th{{border:1px solid #555;padding:4px 5px;vertical-align:top;text-align:left}}th{{background:#3b2a5a;color:#fff;font-size:9pt}}thead{{display:table-header-group}}tr{{page-break-inside:avoid}}.rec td{{background:#e4dff0;font-weight:bold}}.key td{{width:40px}}</style></head><body><h1>{TITLE}</h1><h2>{ORG} – position at 28 October 2025</h2><p>Marion is not her real name. The review was chaired by an independent person and its report was agreed by the Home Office quality assurance panel in April 2025. This plan is looked at by the partnership’s executive every three months until each action is closed.</p>
<table><colgroup>"""+"".join(f"<col style='width:{w}%'>" for w in W)+"</colgroup><thead><tr>"+"".join(f"<th>{x}</th>" for x in H)+"</tr></thead><tbody>"
areas=[]
for n,t,acts in PLAN:
    hd=f"Recommendation {n}: {t}"; h+=f"<tr class=rec style='page-break-after:avoid'><td colspan=8>{hd}</td></tr>"; ga=[]
    for ref,sc,a,ot,ow,ms,ts,pr,s in acts:
        h+="<tr>"+"".join(f"<td>{esc(x)}</td>" for x in [ref,sc,a,ot,ms,ts["text"],pr])+f"<td style='background:{C[s][0]}'></td></tr>"; m={}
        if s=="a": m["alt"]={"status":["in_progress"]}
        if s=="x": m["alt"]={"status":["planned"]}
        if s=="r": m["alt"]={"status":["off_track"]}
        ga.append(A(ref,a,ot,ow,ts,None,pr,C[s][1],C[s][2],steps=ms,scope=sc,**m))
    areas.append(AREA(n,"recommendation",hd,t,ga))
h+="</tbody></table><div style='page-break-inside:avoid'><p style='margin-top:10px'><b>Key to RAG</b></p><table class=key style='width:55%'>"+"".join(f"<tr><td style='background:{C[k][0]}'></td><td style='width:auto'>{x}</td></tr>" for k,x in [("g","Green – action completed"),("a","Amber – action under way and within its target date"),("r","Red – action has passed its target date"),("x","Grey – not yet due to begin")])+"</table></div></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,[["ref",H[0]],["scope",H[1]],["description",H[2]],["owners",H[3]],["steps",H[4]],["timescale",H[5]],["progress",H[6]],["rag",H[7]]],areas)
