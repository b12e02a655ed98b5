"""k20 (kin of gdocs-untagged): Chromium without tags (Skia, as Google Docs exports), US Letter upright. A peer challenge plan typed in a shared document: plain black grids whose widths change from table to table, heads neither bold nor filled nor repeated when two tables go on to the next page, people, dates and states as grey or coloured chips (two people's chips in a cell with nothing between them), headings in grey 16 point with a sentence under them."""
from cl import *
NAME="k20"; ORG="Ashby Fold District Council"; TITLE="Peer challenge: what we’re doing about it"; INSP="LGA Corporate Peer Challenge, 9–12 September 2025"
S={"Done":("completed","#d4edbc"),"Moving":("in_progress","#ffe5a0"),"Parked":("on_hold","#e6e6e6"),"Stuck":("off_track","#ffcfc9"),"Not yet":("not_started","#e8eaed")}
AL={"Moving":["on_track"],"Stuck":["at_risk","delayed","on_hold"],"Not yet":["planned","unknown"]}
# ref, description, [owner chips or plain text], owner text, spec, (date, chip?), timescale, state, notes
P_=[("1","Peer recommendation 1. Settle on a few priorities and say what will stop","Settle on a few priorities and say what will stop","The team met nineteen ‘top priorities’ in four days.",(34,178,92,72,58,112),[
("1a","Cut the corporate plan down to five priorities, each with one measure that residents would recognise.",["Leader of the Council"],"Leader of the Council","T",D("28 Nov 2025","2025-11-28"),"Done","Agreed at Full Council. Two amendments."),
("1b","List the projects that will stop, pause or shrink and take the list to Cabinet in public.",["Anjali Deshpande","Tom Farrar-Reid"],"Anjali Deshpande Tom Farrar-Reid","P:Anjali Deshpande//P:Tom Farrar-Reid",D("Jan 2026","2026-01-31"),"Moving","Fourteen on the long list. Ward members have asked to keep the museum store."),
("1c","Match every service plan to the five priorities; anything that does not match needs the Chief Executive’s initials.",["Heads of Service"],"Heads of Service","T",D("by end March 2026","2026-03-31"),"Not yet","Template first.")]),
("2","Peer recommendation 2. Close the budget gap with members, not for them","Close the budget gap with members, not for them","Reserves run out in the third year of the current forecast.",(30,205,84,84,62,81),[
("2a","Hold three budget workshops open to all 37 members before any proposals are written.",["Section 151 Officer"],"Section 151 Officer","T",R("October to December 2025","2025-10-01","2025-12-31"),"Done","29, 31 and 22 came."),
("2b","Bring forward a plan for the depot site, with the parish councils and the county at the table from the start.",["Estates team","Cllr Bernice Whitlow"],"Estates team Cllr Bernice Whitlow","B:Estates team//P:Bernice Whitlow||Cllr",D("Q4 2025/26","2026-03-31"),"Stuck","County has not named anyone."),
("2c","Put a monthly one-page forecast in front of Cabinet.",["Section 151 Officer"],"Section 151 Officer","T",REC("Monthly from Nov 2025",MONTHLY,start="2025-11-01"),"Moving",""),
("2d","Test fees and charges against eight similar districts.",["Finance"],"Finance","B",D("12 Dec 2025","2025-12-12"),"Done","We are cheapest for bulky waste and dearest for pitches.")]),
("3","Peer recommendation 3. Let scrutiny do its work","Let scrutiny do its work","Members told the team that papers come too late to change anything.",(34,190,100,66,56,100),[
("3a","Publish a twelve-month forward plan and keep it up to date each Friday.",["Democratic Services"],"Democratic Services","B",K("ongoing","Ongoing"),"Moving","Eleven Fridays out of twelve."),
("3b","Train scrutiny chairs and vice-chairs in questioning, with an outside trainer.",["Monitoring Officer"],"Monitoring Officer","T",D("Spring 2026","2026-05-31"),"Not yet",""),
("3c","Try two task and finish groups that run for ten weeks at most: one on empty homes and one on leisure.",["Idris Vaughan-Lloyd","Scrutiny Officer"],"Idris Vaughan-Lloyd Scrutiny Officer","P:Idris Vaughan-Lloyd//T:Scrutiny Officer",D("30 April 2026","2026-04-30"),"Moving","Empty homes has met twice.")]),
("4","Peer recommendation 4. Look after the people who are holding things together","Look after the people who are holding things together","Sickness and vacancies fall on the same four teams.",(30,196,96,78,58,88),[
("4a","Fill the planning and environmental health vacancies, with market supplements if need be.",["Tom Farrar-Reid"],"Tom Farrar-Reid","P",D("28 Feb 2026","2026-02-28"),"Stuck","Two rounds and no appointment to the senior planner posts. The agency bill is £31k a month, so a shared post with Wenlow is being looked at."),
("4b","Ask staff four short questions each quarter and put the answers on the wall.",["HR"],"HR","B",REC("Quarterly","FREQ=MONTHLY;INTERVAL=3"),"Moving","68% answered the first."),
("4c","Set up a staff sounding board that meets the Chief Executive without managers in the room.",["Chief Executive"],"Chief Executive","T",D("w/c 5 January 2026","2026-01-11"),"Done",""),
("4d","Draw up a workforce strategy that looks past reorganisation.",["HR","Anjali Deshpande"],"HR Anjali Deshpande","B:HR//P:Anjali Deshpande",K("unknown","tbc"),"Parked","Until the government’s decision on new councils.")])]
css="""@page{size:Letter;margin:1in .45in 1in .45in}body{font:11pt/1.15 'Liberation Sans';margin:0}.t{font-size:26pt;margin:0 0 4pt}.s{font-size:13pt;color:#666;margin:0 0 10pt}p{margin:0 0 9pt}.h{font-size:16pt;color:#434343;margin:20pt 0 5pt}
table{border-collapse:collapse;table-layout:fixed;margin:0 0 8pt}td{border:1px solid #000;padding:5pt;vertical-align:top;font-size:11pt;overflow-wrap:normal}.c{background:#e8eaed;border-radius:8pt;padding:0 4pt;-webkit-box-decoration-break:clone;-webkit-print-color-adjust:exact}"""
H=["Ref","Thing to do","Whose","Due","State","Notes (29 Jan)"]
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div class=t>{TITLE}</div><div class=s>{ORG}</div><p>{INSP}.</p><p>Everyone in the leadership team can edit this. Please don’t delete rows: change the state instead. The peer team comes back for its progress review in July.</p>"]
chip=lambda x,c="#e8eaed": f"<span class=c style='background:{c}'>{esc(x)}</span>"
areas=[]
for n,hd,ti,note,W,rr in P_:
    h.append(f"<div class=h>{esc(hd)}</div><p>{esc(note)}</p><table style='width:{sum(W)}pt'><colgroup>"+"".join(f"<col style='width:{w}pt'>" for w in W)+"</colgroup><tr>"+"".join(f"<td>{x}</td>" for x in H)+"</tr>"); ga=[]
    for ref,desc,own,ot,sp,ts,st,pr in rr:
        oc=" ".join(chip(x) if sp[0]=="P" or len(own)>1 else esc(x) for x in own)
        dc=chip(ts["text"]) if ts["kind"]=="date" and ts["text"][0].isdigit() else esc(ts["text"])
        h.append(f"<tr><td>{ref}</td><td>{esc(desc)}</td><td>{oc}</td><td>{dc}</td><td>{chip(st,S[st][1])}</td><td>{esc(pr)}</td></tr>")
        alt={"status":AL[st]} if st in AL else {}
        if len(own)>1: alt["owner_text"]=["\n".join(own)]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[st][0],status_text=st,alt=alt or None))
    h.append("</table>"); areas.append(AREA(n,"recommendation",hd,ti,ga))
chromium_pdf("".join(h),NAME,("--no-pdf-header-footer","--disable-pdf-tagging"))
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Thing to do"],["owners","Whose"],["timescale","Due"],["status","State"],["progress","Notes (29 Jan)"]],areas)
