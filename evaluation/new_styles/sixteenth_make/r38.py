"""r38: intranet page as saved (HTML): <details> accordions, in each a line of summary and a table with caption, heads as th scope=col, first cell th scope=row; comments box and staff banner around."""
from cl_c import *
NAME="r38"; ORG="Sallowdene NHS Foundation Trust"; TITLE="CQC well-led: our 2026 improvement plan"
HD=["Action no.","We will","Exec lead","Delivery lead","When","How are we doing?"]
G=[("Freedom to Speak Up","1","3 actions, 1 done","Actions on speaking up",[
("FTSU1","Open a second guardian post, for nights and bank staff","Chief People Officer","T","Amarachi Delacroix","P",D("End of May 2026","2026-05-31"),"Done: post filled 11 May","completed"),
("FTSU2","Tell each person who speaks up, within a fortnight, what was done","Chief People Officer","T","FTSU Guardians","T",K("ongoing","Ongoing"),"On track","on_track"),
("FTSU3","Survey for fear of detriment","Chief People Officer","T","","",D("Oct 26","2026-10-31"),"Not started","not_started")]),
("Board and ward","2","3 actions, none done","Actions on visibility of the Board",[
("BW1","Each non-executive to visit two wards a month with no warning and write to the ward after","Trust Chair","T","Corporate Governance","B",REC("Monthly from April 2026",MONTHLY,start="2026-04-01"),"On track; 31 visits","on_track"),
("BW2","Cut the number of ward audits from forty-one to fifteen","Chief Nurse","T","Matron Ljiljana Frost","P:Ljiljana Frost||Matron",D("1/9/26","2026-09-01"),"Behind: still 33. Pharmacy won’t give up five.","delayed"),
("BW3","Put the risk register of each ward on its own wall","Chief Nurse","T","Ward Managers","T",D("July 2026","2026-07-31"),"On track","on_track")]),
("Race equality","3","2 actions, 1 done","Actions on race equality",[
("RE1","No shortlist with one ethnicity alone goes to interview at band 8a and above","Chief People Officer","T","Resourcing Team","B",D("1 April 2026","2026-04-01"),"Done","completed"),
("RE2","Pay for 12 places a year on the Ready Now programme","Chief Finance Officer","T","Staff Race Equality Network","B",D("2026/27","2027-03-31"),"Behind, 5 places so far","delayed")])]
h=f"""<!doctype html><html><head><meta charset="utf-8"><title>{TITLE} | The Willow – staff intranet</title><style>body{{font-family:Verdana;font-size:13px;margin:0 30px}}table{{border-collapse:collapse;width:100%}}td,th{{border-bottom:1px solid #bbb;padding:6px;text-align:left;vertical-align:top}}caption{{text-align:left;font-style:italic;padding:6px 0}}summary{{font-size:17px;font-weight:bold;background:#e8edee;padding:9px}}.banner{{background:#7c2855;color:#fff;padding:8px}}</style></head><body>
<div class="banner" role="status">Flu jabs: book yours by Friday</div><ul class="nav"><li><a href="/news">News</a></li><li><a href="/policies">Policies</a></li><li><a href="/rota">Rota</a></li></ul>
<p class="org">{ORG}</p><h1>{TITLE}</h1><p>Page owner: Corporate Governance. Reviewed on 3 August 2026. Click a heading to open it.</p>
"""
areas=[]
for g,n,su,cap,rs in G:
    h+=f'<details{" open" if n=="1" else ""}><summary>Theme {n}: {esc(g)}</summary>\n<p><small>{su}</small></p>\n<table><caption>{cap}</caption><thead><tr>'+"".join(f'<th scope="col">{x}</th>' for x in HD)+"</tr></thead><tbody>\n"; ga=[]
    for ref,t,ot,sp,o2,sp2,ts,pr,st in rs:
        h+=f'<tr><th scope="row">{ref}</th>'+"".join(f"<td>{esc(x)}</td>" for x in (t,ot,o2,ts["text"],pr))+"</tr>\n"
        a=AX(ref,t,ot,sp,ts,None,pr,st,None,None,drop=["owner_text","status_text","progress"])
        for x in a["owners"]: x["role"]="strategic_lead"
        b=o(sp2,o2)
        for x in b: x["role"]="operational_lead"
        a["owners"]+=b; a.pop("status_text",None)
        if st=="delayed": a["alt"]={"status":["off_track","at_risk"]}
        ga.append(a)
    h+="</tbody></table></details>\n"; areas.append(AREA(n,"theme",f"Theme {n}: {g}",g,ga))
h+='<section><h2>Was this page useful?</h2><button>Yes</button> <button>No</button><h2>Comments (2)</h2><p><b>Joss, Estates</b> 4 Aug: which wall??</p><p><b>Night sister</b> 6 Aug: thank you for FTSU1</p></section></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","owners","timescale","status"],HD)),areas)
