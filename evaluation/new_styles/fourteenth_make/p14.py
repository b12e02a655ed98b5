"""p14 (hard): a SharePoint list printed to PDF by the browser: grouped view with group rows and counts, people as 'SURNAME, Forename (Team)' several to a cell, ID numbers that jump, pills, relative words of the site's shell about it."""
from cl_a import *
NAME="p14"; ORG="Ashdeane Council"; TITLE="SEND Improvement Actions"; INSP=None
def pe(n,org): return {"role":"lead","kind":"person","name":n,"organisation":org}
P_=[("1","1. Waiting times for EHC plans","Waiting times for EHC plans",5,[
("3","Weekly huddle on every case at week 14 or over","HUSSAIN, Nadia (SEND)",[pe("Nadia Hussain","SEND")],REC("Weekly",WEEKLY),"In progress","in_progress","Started 3 Feb"),
("4","EP locums: 3 for the year, remote allowed","BRATHWAITE, Colm (Psychology)",[pe("Colm Brathwaite","Psychology")],D("31/03/2025","2025-03-31"),"Done","completed","2.6 FTE"),
("9","Draft plans to be checked by the SENCO of the school before they go to parents","HUSSAIN, Nadia (SEND); Dobrowolski, Ewa (Schools)",[pe("Nadia Hussain","SEND"),pe("Ewa Dobrowolski","Schools")],D("01/05/2025","2025-05-01"),"Late","delayed","12 schools of 63 have agreed"),
("17","Text message to families at each of the four stages","SEND Business Support",[B("SEND Business Support")],D("30/06/2025","2025-06-30"),"In progress","in_progress",""),
("22","Tell tribunal families within 5 days if we’re going to concede","O’CALLAGHAN, Ros (Legal)",[pe("Ros O’Callaghan","Legal")],D("14/04/2025","2025-04-14"),"Done","completed","")]),
("2","2. Quality and annual reviews","Quality and annual reviews",4,[
("5","Multi-agency audit of 10 plans each term","TEMPLE-NWACHUKWU, Isla (Quality)",[pe("Isla Temple-Nwachukwu","Quality")],REC("Termly",TERMLY),"In progress","in_progress","Spring: 3 good, 6 RI, 1 inadequate"),
("6","Re-train casework officers on writing outcomes. Use real ones with names taken off.","HUSSAIN, Nadia (SEND)",[pe("Nadia Hussain","SEND")],D("23/05/2025","2025-05-23"),"Not started","not_started",""),
("11","Clear backlog of 870 annual reviews – Y6, Y11 and out-county first","Annual Review Team",[B("Annual Review Team")],D("31/12/2025","2025-12-31"),"In progress","in_progress","870 > 702"),
("12","Health and care advice: refuse ‘not known to service’ as an answer","Designated Clinical Officer; Designated Social Care Officer",[T("Designated Clinical Officer"),T("Designated Social Care Officer")],D("30/05/2025","2025-05-30"),"In progress","in_progress","New form with ICB")]),
("3","3. Alternative provision","Alternative provision",3,[
("8","Visit all 19 unregistered providers","Dobrowolski, Ewa (Schools)",[pe("Ewa Dobrowolski","Schools")],D("18/07/2025","2025-07-18"),"In progress","in_progress","7 visited. Stopped using one the same day."),
("13","One register of part-time timetables, seen by the DCS monthly","Virtual Head",[T("Virtual Head")],REC("Monthly",MONTHLY),"Done","completed",""),
("19","Business case for 40 AP places in the old Kestrel building","Asset Management",[B("Asset Management")],D("Autumn 2025","2025-11-30"),"Paused","on_hold","Roof survey")]),
("4","4. Parents and carers","Parents and carers",3,[
("2","Re-start the parent carer forum – grant to Contact for a year","Cllr KHATTAK, Shabana",[P("Shabana Khattak",title="Cllr")],D("28/02/2025","2025-02-28"),"Done","completed","27 people came on 11 March"),
("20","Phone line open 10–2 every day, with a person at the end of it","SEND Business Support",[B("SEND Business Support")],D("02/06/2025","2025-06-02"),"Not started","not_started",""),
("21","‘You said, we did’ on the Local Offer","(blank)",[],K("unknown","–"),"Not started","not_started","Who?")]),
("5","5. Money and data","Money and data",4,[
("7","DBV grant: spend it or lose it, list to finance","Ramsbottom, Percival (Finance)",[pe("Percival Ramsbottom","Finance")],D("21/03/2025","2025-03-21"),"Done","completed","£212k of £1m left over"),
("10","Move from Impulse to Liquidlogic EHM","IT Programme Board",[B("IT Programme Board")],D("Q1 2026/27","2026-06-30"),"Paused","on_hold","Contract query"),
("15","Dashboard by the 5th of each month. One page!","Performance & Data",[B("Performance & Data")],REC("Monthly",MONTHLY),"In progress","in_progress","April one was late"),
("16","Check 120 plans that we fund for children who have moved away; recoup from the new authority","SEND Finance Officer; BRATHWAITE, Colm (Psychology)",[T("SEND Finance Officer"),pe("Colm Brathwaite","Psychology")],D("30/09/2025","2025-09-30"),"Late","delayed","")])]
HD=["ID","Title","Assigned to","Due","Status","Latest comment"]
C={"In progress":"#fff4ce","Done":"#dff6dd","Late":"#fde7e9","Not started":"#edebe9","Paused":"#e1dfdd"}
h="<meta charset=utf-8><style>body{font:12px 'Liberation Sans';color:#323130;margin:0}.bar{background:#03787c;color:#fff;padding:7px 14px}.cmd{padding:8px 14px;border-bottom:1px solid #edebe9;color:#605e5c}h1{font-size:20px;margin:12px 14px 2px}table{border-collapse:collapse;width:100%}th{font-weight:normal;color:#605e5c;text-align:left;padding:7px 8px;border-bottom:1px solid #c8c6c4}td{padding:7px 8px;border-bottom:1px solid #edebe9;vertical-align:top}td.g{font-weight:bold;padding:12px 8px 6px}.pill{border-radius:10px;padding:2px 8px;white-space:nowrap}tr{break-inside:avoid}</style>"
h+=f"<div class=bar>SharePoint &nbsp; Search this list</div><div class=cmd>+ New &nbsp; Edit in grid view &nbsp; Share &nbsp; Export &nbsp; Automate &nbsp; Integrate &nbsp; … &nbsp;&nbsp;&nbsp; By priority</div><h1>{TITLE}</h1><div style='margin-left:14px'>{ORG} · Private group · 14 members</div><table><thead><tr>"+"".join(f"<th style='width:{w}%'>{x} ⌄</th>" for x,w in zip(HD,(5,34,21,9,11,20)))+"</tr></thead><tbody>"
h=h.replace(" ⌄","")
areas=[]
for n,hd,ti,ct,rows in P_:
    h+=f"<tr><td class=g colspan=6>▾ Priority : {esc(hd)} ({ct})</td></tr>"; ga=[]
    for ref,desc,ot,ow,ts,w,s,pr in rows:
        h+="<tr>"+"".join(f"<td>{v}</td>" for v in (ref,esc(desc),esc(ot).replace("; ",";<br>"),esc(ts["text"]),f"<span class=pill style='background:{C[w]}'>{w}</span>",esc(pr)))+"</tr>"
        g=AX(ref,desc,ot,"",ts,None,pr,s,None,w,drop=["rag"]); g["owners"]=ow; al={}
        if any(x.get("organisation") for x in ow):
            al["owners"]=[[{k:v for k,v in x.items() if k!="organisation"} for x in ow],[dict([(k,v) for k,v in x.items() if k!="organisation"]+([("post",x["organisation"])] if x.get("organisation") else [])) for x in ow]]
        if w=="Late": al["status"]=["off_track","at_risk"]
        if ref=="21": g["drop"]+=["owner_text"]
        if ref=="13": al["timescale"]=[K("unknown","Monthly")][:0] or [REC("Monthly",MONTHLY)]
        if al: g["alt"]=al
        ga.append(g)
    a=AREA(n,"priority","Priority : "+hd,ti,ga); a["alt"]={"heading":[hd,f"Priority : {hd} ({ct})"]}; areas.append(a)
h+="</tbody></table>"
chromium_pdf(h,NAME,args=())
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","status","progress"],HD)),areas)
