"""q06 (harder): HTML page of a housing association answering a regulatory judgement: details/summary blocks, each action an article with a definition list; status as a tag; no table."""
from cl_a import *
NAME="q06"; ORG="Larkrise Homes"; TITLE="Our plan to put things right"; INSP="Regulatory judgement C3, July 2025"
P_=[("Damp, mould and repairs",[
("Visit every home where damp was reported in the last two years","We will knock on 1,140 doors between August and Christmas. Where we find damp we book the work there and then.","Director of Property","T",R("August to December 2025","2025-08-01","2025-12-31"),"so far: 633 visits; 288 orders raised","At risk","at_risk"),
("One number for repairs, answered by people","Call waiting of more than 5 minutes has been our tenants’ main complaint. We are bringing the call centre back in-house.","Customer Contact Manager","T",D("1 October 2025","2025-10-01"),"Opened on 29 September","Done","completed"),
("Agree what counts as an emergency","A short list, written with the Tenant Voice Panel, that goes to each home.","Nasreen Hussain-Boyd with the Tenant Voice Panel","P:Nasreen Hussain-Boyd//B:Tenant Voice Panel",D("November 2025","2025-11-30"),"First draft discussed 3 Sept; panel asked for pictures","Under way","in_progress"),
("Contractor league table","Publish the performance of our 4 contractors.","Head of Repairs","T",REC("Every quarter",QUARTERLY),"","Not started","not_started")]),
("Safety checks",[
("Electrical tests","Complete the 402 electrical inspections that are overdue and go to court for access when we have to.","Compliance Manager","T",D("31 March 2026","2026-03-31"),"187 left. 12 injunctions granted.","Under way","in_progress"),
("Fire remedial actions","Finish all high risk actions from the fire risk assessments (sheltered schemes first).","Building Safety Lead, Scheme Managers","T:Building Safety Lead//T:Scheme Managers",DONE("Finished June 2025","2025-06-30"),"Checked by external assessor in July","Done","completed"),
("Lift servicing data","Reconcile the asset list with the insurer’s.","Compliance Manager","T",D("end Sept","2025-09-30"),"Three lifts in neither list!","Done","completed"),
("Asbestos re-inspections","Re-inspect the communal areas of 96 blocks.","Compliance Manager","T",D("Spring 2026","2026-05-31"),"","Not started","not_started")]),
("Listening and learning",[
("Who lives in our homes?","A tenancy census, so that we know about disabilities and languages.","Insight Team","B",D("2026/27","2027-03-31"),"Questions drafted","Under way","in_progress"),
("Complaints answered in time","Stage 1 replies within 10 working days. Two extra officers for 12 months.","Femi Adegoke (Complaints & Learning Manager)","P:Femi Adegoke|Complaints & Learning Manager",K("immediate","Straight away"),"96% in August","Done","completed"),
("Board hears tenants","A tenant to open every board meeting with their own story.","Company Secretary","T",F("From the September 2025 board","2025-09-01"),"Mrs P told us about 14 months without a working lift.","Under way","in_progress")])]
L={"owner":"Who is responsible","when":"When","pr":"What’s happened","st":"Status"}
h=f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title><style>body{{font-family:Arial,'Liberation Sans',sans-serif;max-width:900px;margin:auto;color:#222}}nav a{{margin-right:14px}}article{{border-left:5px solid #00695c;padding:4px 14px;margin:14px 0}}dl{{display:grid;grid-template-columns:170px 1fr;margin:6px 0}}dt{{font-weight:bold}}dd{{margin:0}}.tag{{background:#e0f2f1;border-radius:9px;padding:1px 9px}}summary{{font-size:1.4em;margin-top:16px}}</style></head><body><header><nav><a href="/">{ORG}</a><a href="/tenants">Tenants</a><a href="/repairs">Repairs</a><a href="/about">About us</a></nav></header><main><h1>{TITLE}</h1><p>In the summer the Regulator of Social Housing gave us a C3 grade ({INSP}). That means there are serious failings. We are sorry. Here is what we are doing; the page was last changed on 14 October 2025.</p><p>Jump to: <a href="#a1">Damp, mould and repairs</a> <a href="#a2">Safety checks</a> <a href="#a3">Listening and learning</a></p>"""
areas=[]
for i,(hd,rows) in enumerate(P_,1):
    h+=f'<details open id="a{i}"><summary>{esc(hd)}</summary>'; ga=[]
    for j,(ti,desc,ot,sp,ts,pr,w,st) in enumerate(rows,1):
        h+=f'<article><h3>{esc(ti)}</h3><p>{esc(desc)}</p><dl><dt>{L["owner"]}</dt><dd>{esc(ot)}</dd><dt>{L["when"]}</dt><dd>{esc(ts["text"])}</dd>'+(f'<dt>{L["pr"]}</dt><dd>{esc(pr)}</dd>' if pr else "")+f'<dt>{L["st"]}</dt><dd><span class="tag">{w}</span></dd></dl></article>'
        g=AX(f"{i}.{j}",desc,ot,sp,ts,None,pr,st,None,w,title=ti,drop=["ref"])
        al={"description":[ti+" "+desc,ti+"\n"+desc]}
        if i==1 and j==3: al["owners"]=[o("P:Nasreen Hussain-Boyd//B:Tenant Voice Panel@support")]
        g["alt"]=al; ga.append(g)
    h+="</details>"; areas.append(AREA(None,"theme",hd,hd,ga))
h+='<p><a href="#top">Back to top</a></p></main><footer>Larkrise Homes is a charitable registered society. Accessibility | Cookies | Modern slavery</footer></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,INSP,H(["description","(paragraph)"],["owners",L["owner"]],["timescale",L["when"]],["progress",L["pr"]],["status",L["st"]]),areas)
