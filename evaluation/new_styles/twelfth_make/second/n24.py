"""n24 (irregular): Chromium, landscape: an update for each month in its own column, dashes where nobody wrote, a dot of colour with a word."""
from cl import *
NAME="n24"; ORG="Aldersyke City Council"; TITLE="Homelessness and Rough Sleeping Recovery Plan"
H=["Nr","We will…","Owned by","Target","July 26","Aug 26","Sept 26","Oct 26","Overall"]
FF=["ref","description","owners","timescale","m7","m8","m9","m10","status"]
S={"Fine":("on_track","green","#2e9e4f"),"Watch":("at_risk","amber","#f0a500"),"Trouble":("off_track","red","#cc2b2b"),"Complete":("completed","blue","#2b62cc")}
P_=[("Priority 1: Stop people losing their home","1","Stop people losing their home",[
("1.1","Ring tenants in the second week of arrears, before any letter","Income Team","B:",D("Aug 2026","2026-08-31"),["Script agreed","Calls began on the 10th","214 calls, 90 plans made","301 calls"],"Complete"),
("1.2","Have a duty adviser in the county court on list days","Housing Options Manager","T:",D("14 September 2026","2026-09-14"),["–","Court has offered a room","First day 14th; nine families kept their home","Four days"],"Complete"),
("1.3","Make a fund of £80,000 for rent in advance","Cabinet Member for Housing","T:",D("by Q3 26/27","2026-12-31"),["Report written","Deferred","Deferred again, legal doubt about gifts","To Cabinet 17 Nov"],"Watch"),
("1.4","Warn us of each discharge from hospital three days ahead","Hospital Social Work / Discharge Lead (Trust)","B:Hospital Social Work//T:Discharge Lead|Trust",K("ongoing","Ongoing"),["12 of 30 in time","15 of 28","11 of 33","–"],"Trouble")]),
("Priority 2: Shorten the stay in hotels","2","Shorten the stay in hotels",[
("2.1","Lease 60 houses from private owners","Adebisi Coker","P:",R("July 2026 to June 2027","2026-07-01","2027-06-30"),["6","11","19","27 leased"],"Fine"),
("2.2","Move every family with a child under two out within six weeks","Housing Options Manager, Health Visiting","T:Housing Options Manager//B:Health Visiting",D("31.10.26","2026-10-31"),["14 over six weeks","9","9","3"],"Watch"),
("2.3","Put cookers and a washing machine in the hotels that stay","Gethin Marlowe","P:",D("end of September","2026-09-30"),["Priced","–","Fitted in both","–"],"Complete")]),
("Priority 3: A way off the street","3","A way off the street",[
("3.1","Open 12 rooms without curfew at Tenter Row","Adebisi Coker & St Oswin’s Trust","P:Adebisi Coker//B:St Oswin’s Trust",D("December 2026","2026-12-31"),["Lease signed","Survey found asbestos","Works stopped","Works begin again on the 26th"],"Trouble"),
("3.2","Send the same two workers each morning so that people know their faces","Outreach","B:",F("From 1 August 2026","2026-08-01"),["Recruited","Started","26 people met, 7 inside","31 met, 12 inside"],"Fine"),
("3.3","Count on the last Thursday of the month","Outreach","B:",REC("Monthly",MONTHLY),["22","24","19","17"],"Fine"),
("3.4","Let a dog come too","TBC","",D("Jan 2027","2027-01-31"),["–","–","–","Insurer says yes in principle"],"Watch")])]
css="@page{size:A4 landscape;margin:12mm}body{font:10.5pt/1.35 'Liberation Sans'}h1{font-size:17pt;margin:.1em 0}h2{font-size:11.5pt;background:#20344f;color:#fff;padding:3px 6px;margin:10px 0 0}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #8a94a3;padding:3px 4px;vertical-align:top;text-align:left}th{background:#dde3ec}i.d{display:inline-block;width:9px;height:9px;border-radius:5px;margin-right:3px}tr{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>Monthly sheet, October 2026 edition. Each owner writes one line a month by the 20th. A dash means that nothing was sent. Fine: we expect to meet the target. Watch: we may miss it. Trouble: we shall miss it. Complete: done and staying done.</p>"]
areas=[]
for hd,n,ti,rows in P_:
    h.append(f"<h2>{hd}</h2><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (4,21,14,10,10.5,10.5,11,11,8))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in H)+"</thead>"); ga=[]
    for ref,desc,ot,sp,ts,ms,s in rows:
        st,rag,c=S[s]
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td>{ts['text']}"+"".join(f"<td>{esc(x)}" for x in ms)+f"<td><i class=d style='background:{c}'></i>{s}</tr>")
        alt={"status":["embedded"]} if s=="Complete" else {}
        if ref=="1.4": alt["owners"]=[[B("Hospital Social Work"),T("Discharge Lead (Trust)")],[B("Hospital Social Work"),T("Discharge Lead")]]
        g=AX(ref,desc,ot,sp,ts,None,None,st,rag,s,alt=alt or None)
        drop=["m%d"%(i+7) for i,x in enumerate(ms) if x=="–"]
        for k,x in zip(("m7","m8","m9","m10"),ms):
            if x!="–": g[k]=x
        if drop: g["drop"]=drop
        ga.append(g)
    h.append("</table>"); areas.append(AREA(n,"priority",hd,ti,ga))
h.append("<p>2.3 was closed by the Housing Board on 8 October. Next sheet: 20 November.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,list(map(list,zip(FF,H))),areas)
