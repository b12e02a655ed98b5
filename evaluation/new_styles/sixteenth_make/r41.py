"""r41: a partnership's web page with captioned tables, printed to PDF (Chromium): breadcrumb, striped tables, owner and date in one cell in two lines, outcome above each table as a sentence, status as word with dot."""
from cl_c import *
NAME="r41"; ORG="Hartsmoor Youth Justice Partnership"; TITLE="Inspection response"
S={"g":("on_track","On schedule","#2e8b57"),"r":("off_track","Off schedule","#c0392b"),"b":("completed","Finished","#2c6fbb"),"o":("unknown","",""),}
G=[("Table 1: Court and bail","1","Court and bail",[
("Have a worker in court on Saturdays and bank holidays.","Court Team Manager","T",D("2 May 2026","2026-05-02"),"b","Rota runs to March."),
("Offer a bail support package in all cases where remand is likely","Jean-Baptiste Ekwueme","P",D("July 2026","2026-07-31"),"g","11 of 13 cases so far.")]),
("Table 2: Out-of-court disposals","2","Out-of-court disposals",[
("Assess before the panel meets, not after; ten working days.","Out of Court Officer\nPolice","T:Out of Court Officer//B:Police",D("1st June 2026","2026-06-01"),"r","Average is 17 days. Two police posts are empty."),
("Bring a health worker to each panel","Designated Nurse","T",D("Sept. 2026","2026-09-30"),"g",""),
("Ask victims what they want, and write down the answer","Restorative Justice Worker","T",D("Q1 2026/27","2026-06-30"),"b","")]),
("Table 3: Resettlement","3","Resettlement",[
("Begin planning for release on the first day in custody","Saoirse Mbeki-Lund","P",D("30.11.26","2026-11-30"),"g","New template."),
("Find accommodation 10 weeks ahead. Escalate to the Director if none.","Head of Placements","T",D("31.12.26","2026-12-31"),"r","None of the last four had an address in time"),
("Keep an ETE place open for every child on DTO","Virtual School","B",D("Autumn term 2026","2026-12-31"),"o","")])]
HD=["What","Who and when","How far","Notes"]
h=f"<html><head><meta charset=utf-8><title>{TITLE} :: Hartsmoor YJP</title><style>body{{font:14px Liberation Serif}}table{{border-collapse:collapse;width:100%;margin:16px 0}}caption{{font-weight:bold;text-align:left;font-size:16px;padding:5px 0}}th{{background:#2b3a55;color:#fff;text-align:left;padding:6px}}td{{padding:6px;vertical-align:top}}tr:nth-child(even) td{{background:#eef}}tr{{break-inside:avoid}}</style></head><body><div>Home › About us › Reports › {TITLE}</div><h1>{TITLE}</h1><p><b>{ORG}</b></p><p>HMI Probation published its report on 26 March 2026 and rated us ‘Requires improvement’. Here is what we shall do about it. Next update: October.</p>"
areas=[]
for cap,n,ti,rs in G:
    h+=f"<table><caption>{cap}</caption><tr>"+"".join(f"<th>{x}</th>" for x in HD)+"</tr>"; ga=[]
    for k,(t,ot,sp,ts,s,pr) in enumerate(rs,1):
        h+=f"<tr><td width=40%>{esc(t)}</td><td width=22%>{esc(ot).replace(chr(10),'<br>')}<br><i>{ts['text']}</i></td><td width=14%>"+(f"<span style='color:{S[s][2]}'>●</span> {S[s][1]}" if S[s][1] else "")+f"</td><td>{esc(pr)}</td></tr>"
        ga.append(AX(f"{n}.{k}",t,ot,sp,ts,None,pr,S[s][0],None,S[s][1] or None,drop=["ref","rag","owner_text","timescale_text","status_text"],alt={"status":["delayed"]} if s=="r" else None))
    h+="</table>"; areas.append(AREA(n,"other",cap,ti,ga))
h+="<p>Share: Facebook | X | E-mail</p><p>© 2026 Hartsmoor YJP. <a href='#'>Privacy</a></p></body></html>"
chromium_pdf(h,NAME,())
write(NAME,ORG,TITLE,None,H(("description","What"),("owners","Who and when"),("timescale","Who and when"),("status","How far"),("progress","Notes")),areas)
