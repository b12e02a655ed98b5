"""n05 (ordinary): a web page (HTML). A partnership's domestic abuse plan: tables with captions, refs as row headings, owners as list items, statuses as words, an abbreviation list, an empty cell."""
from cl import *
NAME="n05"; ORG="Salterforth Metropolitan Borough Council"; TITLE="Domestic Abuse Partnership: year two action plan"
L=["Reference","Action","Responsible","Target","What success will look like","Update","Progress status"]
P_=[("Priority 1: Hear survivors first","Hear survivors first","Priority 1",[
("DA01","Set up a panel of twelve survivors who are paid for their time",["Latoya Fairweather"],"P:Latoya Fairweather",D("30 June 2026","2026-06-30"),"Every decision of the Board has been seen by the panel","Twelve members, first met on 16 June.","Achieved","completed"),
("DA02","Put survivors’ words at the head of the yearly needs assessment",["Public Health Intelligence"],"B:Public Health Intelligence",D("Jan 2027","2027-01-31"),"","","Scheduled","planned"),
("DA03","Make the website readable in Urdu, Polish, Romanian and Sylheti, with a button to leave it quickly",["Communications","Latoya Fairweather"],"B:Communications//P:Latoya Fairweather",D("end of October 2026","2026-10-31"),"A third of visits are in a language other than English","Three languages are up. The Sylheti speaker recorded sound, since few read it.","Nearly there","in_progress")],),
("Priority 2: Safe homes","Safe homes","Priority 2",[
("DA04","Add eight flats to the refuge, two of them for families with teenage sons",["Head of Strategic Housing"],"T:Head of Strategic Housing",R("April 2026 to September 2027","2026-04-01","2027-09-30"),"No family with a teenage son is turned away","Site bought.","Making progress","in_progress"),
("DA05","Fit locks, cameras and alarms within two working days of a request",["Sanctuary Scheme Co-ordinator"],"T:Sanctuary Scheme Co-ordinator",K("in_place","In place"),"95% in two days","97% in the quarter.","Achieved","completed"),
("DA06","Train housing officers to see coercive control in rent accounts",["Idris Maddocks-Ray","Head of Strategic Housing"],"P:Idris Maddocks-Ray//T:Head of Strategic Housing",D("w/c 9 November 2026","2026-11-15"),"140 officers trained","Trainer fell ill; 50 trained so far.","Running late","delayed"),
("DA07","Ask each housing association to gain the Alliance’s accreditation",["Housing Partnership"],"B:Housing Partnership",D("2027/28","2028-03-31"),"Six of nine are accredited","","Scheduled","planned")]),
("Priority 3: Children are victims too","Children are victims too","Priority 3",[
("DA08","Tell schools before the bell rings when a child has seen abuse at home overnight",["Salterforth Police","Education Safeguarding Adviser"],"B:Salterforth Police//T:Education Safeguarding Adviser",REC("Daily","FREQ=DAILY"),"Notices reach all 104 schools","Two academies have yet to sign.","Making progress","in_progress"),
("DA09","Fund play therapy for 80 children a year",["Children’s Commissioner"],"T:Children’s Commissioner",F("From 1 April 2027","2027-04-01"),"Children say they feel safer","","Scheduled","planned"),
("DA10","Bring a course for boys of 11 to 14 into six schools",["Youth Service"],"B:Youth Service",D("Autumn term 2026","2026-12-31"),"","Four schools. One head withdrew after a letter from parents.","Running late","delayed")]),
("Priority 4: Those who harm","Those who harm","Priority 4",[
("DA11","Commission a behaviour change programme with places in the evening",["Community Safety Manager"],"T:Community Safety Manager",D("31 March 2027","2027-03-31"),"60 men a year complete it","No bid was within the sum. We shall ask two neighbouring councils to join us.","Stopped for now","on_hold"),
("DA12","Hold a fortnightly panel on the ten most dangerous offenders",["Detective Superintendent Orla Quigley"],"P:Orla Quigley||Detective Superintendent",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"Fewer repeat victims","14 panels. Repeat victims down by a fifth.","Making progress","in_progress")])]
h=[f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title>
<style>body{{font-family:Arial;max-width:1180px;margin:auto}}caption{{text-align:left;font-weight:bold;font-size:1.2em;padding:12px 0 4px}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #b1b4b6;padding:6px;vertical-align:top;text-align:left}}ul{{margin:0;padding-left:16px}}.tag{{background:#eee;padding:2px 6px}}</style></head>
<body><header><a href="/">{ORG}</a><nav><ul><li><a href="/bins">Bins</a></li><li><a href="/council-tax">Council tax</a></li><li><a href="/report">Report it</a></li></ul></nav></header>
<main><h1>{TITLE}</h1><p>If you are in danger, ring 999. If you cannot speak, press 55.</p>
<p>This is what we shall do between April 2026 and March 2027, and a little beyond. It was last updated on 19 November 2026.</p>"""]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<table><caption>{hd}</caption><thead><tr>"+"".join(f'<th scope="col">{x}</th>' for x in L)+"</tr></thead>\n<tbody>"); ga=[]
    for ref,desc,ol,sp,ts,out,pr,sx,st in rows:
        ow="<ul>"+"".join(f"<li>{esc(x)}</li>" for x in ol)+"</ul>" if len(ol)>1 else esc(ol[0])
        h.append(f'<tr><th scope="row">{ref}</th><td>{esc(desc)}</td><td>{ow}</td><td>{ts["text"]}</td><td>{esc(out)}</td><td>{esc(pr)}</td><td><strong class="tag">{sx}</strong></td></tr>\n')
        alt={}
        if sx=="Scheduled": alt["status"]=["not_started"]
        if sx in("Nearly there","Making progress"): alt["status"]=["on_track"]
        if ref=="DA12": alt["owners"]=[o("P:Orla Quigley|Detective Superintendent"),o("P:Orla Quigley||Detective Superintendent")]
        if sx=="Running late": alt["status"]=["at_risk"]
        ga.append(AX(ref,desc,"\n".join(ol),sp,ts,out,pr,st,None,sx,alt=alt or None))
    h.append("</tbody></table>"); areas.append(AREA(n.split()[1],"priority",hd,ti,ga))
h.append('</main><footer><p>Was this page useful? <a href="/yes">Yes</a> <a href="/no">No</a></p><p>© Salterforth MBC</p></footer></body></html>')
open(path(NAME+".html"),"w",encoding="utf-8").write("".join(h))
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],L)),areas)
