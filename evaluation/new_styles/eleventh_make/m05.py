"""m05 (ordinary): HTML. A council's page on its answer to a corporate peer challenge: the recommendation in a first cell over its rows (rowspan), a status in words with a coloured dot, owners with breaks, a member and an officer together, a definition list and a contents list around."""
from cl import *
NAME="m05"; ORG="Brackenfold Borough Council"; TITLE="Corporate peer challenge: our action plan"; INSP="LGA Corporate Peer Challenge, 21 to 24 October 2025"
P_=[("Recommendation 1","Agree a small number of priorities and stop work that does not serve them","1",[
("R1a","Hold two Cabinet and director days to cut the 43 aims of the council plan to no more than eight","Leader of the Council\nChief Executive","T:Leader of the Council//T:Chief Executive",D("31 January 2026","2026-01-31"),"Days were held on 9 and 16 January. Seven aims went to full Council.","Done","completed"),
("R1b","Publish a list of projects that are closed or paused.","Strategy and Performance Team","B",D("March 2026","2026-03-31"),"List drafted. Two services have asked for time.","Nearly there","in_progress"),
("R1c","Match staff and money to the new aims in the 2027/28 budget","Corporate Director of Resources (s151)","T",D("February 2027","2027-02-28"),"","To come","not_started")]),
("Recommendation 2","Close the gap in the medium-term financial plan","2",[
("R2a","Bring savings options of £4.6m to the finance working group, each with a business case and a named sponsor.","Corporate Director of Resources (s151)","T",D("30 June 2026","2026-06-30"),"Options worth £3.1m so far.","Some concern","at_risk"),
("R2b","Report on delivery of agreed savings","Cllr Nadia Whitcombe\nHead of Finance","P:Nadia Whitcombe||Cllr//T:Head of Finance",REC("Quarterly from April 2026",QUARTERLY,start="2026-04-01"),"First report taken on 23 July.","Going well","on_track"),
("R2c","Ask the auditors to test the assumptions on homelessness and social care placements. Share their note with all members.","Chief Internal Auditor","T",DONE("Completed May 2026","2026-05-31"),"Note sent on 29 May.","Done","completed")]),
("Recommendation 3","Strengthen scrutiny","3",[
("R3a","Give each committee a work programme of no more than six topics","Scrutiny Chairs","T",D("Annual Council, 20 May 2026","2026-05-20"),"Agreed.","Done","completed"),
("R3b","Train members in questioning, with a mentor from another council for each chair.","Democratic Services / Regional Employers","B:Democratic Services//B:Regional Employers",R("June to November 2026","2026-06-01","2026-11-30"),"14 of 21 members came to the first session.","Going well","on_track"),
("R3c","Show scrutiny the draft of every key decision four weeks before Cabinet takes it","Monitoring Officer","T",K("ongoing","Ongoing"),"Met in 9 cases of 12.","Some concern","at_risk")]),
("Recommendation 4","Work with town and parish councils as partners","4",[
("R4a","Write a charter together","Hugh Delamere, Parish Liaison Officer","P:Hugh Delamere|Parish Liaison Officer",D("Autumn 2026","2026-11-30"),"Working group of eleven clerks has met.","Going well","on_track"),
("R4b","Hold a forum twice a year in different parts of the borough","Parish Liaison Officer","T",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"","To come","not_started")])]
H=["Peer team recommendation","#","Council response","Responsible","Timescale","Latest position","How it is going"]
DOT={"Done":"#1f5fa8","Nearly there":"#7a7a7a","Going well":"#2c8a3d","Some concern":"#e69500","To come":"#bbb"}
h=[f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} - {ORG}</title>
<style>body{{font-family:Arial,sans-serif;max-width:1200px;margin:auto}}table{{border-collapse:collapse}}td,th{{border:1px solid #bbb;padding:.5em;vertical-align:top;text-align:left}}.dot{{display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.4em}}nav li{{display:inline;margin-right:1em}}</style></head>
<body><header><p><a href="/">{ORG}</a></p><nav><ul><li><a href="/council">Your council</a></li><li><a href="/performance">Performance</a></li><li><a href="/contact">Contact us</a></li></ul></nav></header>
<main><h1>{TITLE}</h1><p>{INSP}</p>
<p>A team of councillors and officers from other councils spent four days with us. They spoke to more than 120 people. Their report has four main recommendations, all of which Cabinet accepted on 4 December 2025. A progress review takes place in October 2026.</p>
<h2>In this section</h2><ul><li><a href="#plan">The plan</a></li><li><a href="#words">Words we use</a></li></ul>
<h2 id="plan">The plan</h2>
<table><caption>Position at 31 August 2026</caption><thead><tr>"""+"".join(f'<th scope="col">{x}</th>' for x in H)+"</tr></thead><tbody>"]
areas=[]
for lab,ti,n,rows in P_:
    ga=[]; hd=lab+": "+ti
    for i,(ref,desc,ot,sp,ts,pr,stx,st) in enumerate(rows):
        first=f'<th scope="rowgroup" rowspan="{len(rows)}">{hd}</th>' if i==0 else ""
        h.append(f'<tr>{first}<td>{ref}</td><td>{esc(desc)}</td><td>{esc(ot).replace(chr(10),"<br>")}</td><td>{ts["text"]}</td><td>{esc(pr) or "&nbsp;"}</td><td><span class="dot" style="background:{DOT[stx]}"></span>{stx}</td></tr>')
        kw={}; alt={}
        if stx=="To come": alt["status"]=["planned"]
        if stx=="Nearly there": alt["status"]=["on_track"]
        if ref=="R3a": kw["drop"]=["milestones"]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,stx,alt=alt or None,**kw))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
h.append("""</tbody></table><h2 id="words">Words we use</h2><dl><dt>Key decision</dt><dd>One that costs more than £250,000 or touches two wards or more</dd><dt>s151</dt><dd>The officer who by law looks after the council's money</dd></dl></main>
<footer><p>Page last reviewed: 4 September 2026</p><p>Brackenfold Borough Council, Civic Way, Brackenfold</p></footer></body></html>""")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["area","ref","description","owners","timescale","progress","status"],H))),areas)
