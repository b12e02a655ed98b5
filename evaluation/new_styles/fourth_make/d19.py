"""d19 HTML: a community safety partnership's plan on the page of a council, as a word processor wrote it. A table an area with a caption; the outcome merged over several rows, the lead merged over some; row heads (th) hold the number; lists inside cells; a foot row; non-breaking spaces, empty paragraphs and inline styles."""
from cl import *
NAME="d19"; ORG="Dunwater Community Safety Partnership"; TITLE="Community Safety Plan 2025-2028: delivery plan for year one"
ST={"Complete":"completed","On track":"on_track","Some concerns":"at_risk","Off track":"off_track","Yet to start":"not_started","":"unknown"}
# area: list of (outcome rows, outcome, list of (lead rows, lead, spec, list of actions))
PLAN=[("1","Serious violence and knife crime",[
 ("Fewer young people are hurt by or carry a knife.",[
  ("Youth Justice Service Manager","T",[
   ("1.1","Mentor 40 young people who have been caught with a knife, each for six months.",R("April 2025 to March 2026","2025-04-01","2026-03-31"),["26 have a mentor.","Two have been arrested again.","Girls were not coming forward, so a woman mentor has been hired."],"On track"),
   ("1.2","Run the knife crime lesson in all Year 6 and Year 8 classes.",D("July 2026","2026-07-31"),["31 of 58 schools."],"On track")]),
  ("Ch Insp Duncan Wray","P:Duncan Wray||Ch Insp",[
   ("1.3","Put bleed kits in 60 pubs, shops and leisure centres, and show staff how to use them.",D("30 September 2025","2025-09-30"),["48 kits in place.","Twelve premises have said no because of where the kit would have to hang; other places are being looked for in the same streets."],"Some concerns"),
   ("1.4","Hold weapons sweeps with residents each month in the two hotspots.",REC("Monthly",MONTHLY),["Five sweeps, nine knives."],"On track")])]),
 ("The places where violence happens are known, watched and changed.",[
  ("Community Safety Manager","T",[
   ("1.5","Bring emergency department data, ambulance data and police data together every quarter.",REC("Quarterly from July 2025",QUARTERLY,"2025-07-01"),["First report in August. Ambulance data has no place names for one case in three."],"Some concerns"),
   ("1.6","Light the underpass and cut back the hedge at Corn Street.",D("May 2025","2025-05-31"),[],"Complete"),
   ("1.7","Review taxi marshals.",D("Jan 2026","2026-01-31"),[],"Yet to start")])])]),
("2","Violence against women and girls",[
 ("Women and girls feel safer in public.",[
  ("Night-time Economy Officer / Dunwater Pubwatch","T:Night-time Economy Officer//B:Dunwater Pubwatch",[
   ("2.1","Train staff of 50 venues to spot and stop predatory behaviour.",D("31 December 2025","2025-12-31"),["37 venues.","Mystery visits in October: staff did the right thing in seven of ten."],"On track"),
   ("2.2","Set up a safe bus in the square on Saturdays from ten until three.",F("From 6 September 2025","2025-09-06"),["Nine Saturdays so far, 112 people helped."],"On track")]),
  ("Parks Manager","T",[
   ("2.3","Walk each park with a group of girls and do the three things that they ask for most.",D("Summer 2026","2026-08-31"),["Walks in two parks."],"On track")])]),
 ("Victims of stalking and abuse are believed and helped.",[
  ("Head of Public Protection, Dunshire Police","T:Head of Public Protection|Dunshire Police",[
   ("2.4","Appoint two stalking advocates.",D("Q3 2025/26","2025-12-31"),["Interviews on 2 December."],"On track"),
   ("2.5","Look again at all stalking cases that were closed in the last year because the victim did not support them, and ring each victim who agrees to it.",D("30/11/2025","2025-11-30"),["212 of 340 looked at.","61 have been opened again.","This takes longer than was planned: each case needs about two hours."],"Some concerns"),
   ("2.6","Publish the number of protective orders.",REC("Every six months",HALFYEARLY),[],"")])])]),
("3","Anti-social behaviour",[
 ("Reports are answered in time and people are told what was done.",[
  ("Community Safety Manager","T",[
   ("3.1","Bring the five ways of reporting into one form and one number.",D("1 October 2025","2025-10-01"),["Form is live.","The number waits for the phone contract."],"Off track"),
   ("3.2","Ring everyone who has reported three times in a month.",K("immediate","Immediate"),["Done since June."],"Complete"),
   ("3.3","Publicise the case review and hold reviews inside 20 days.",ON("Ongoing"),["Four reviews, one late."],"On track")]),
  ("Housing associations","B",[
   ("3.4","Sign a shared standard for noise, with the same letters and the same steps.",D("February 2026","2026-02-28"),["Six of nine have signed."],"On track")])]),
 ("Young people have something to do.",[
  ("Youth Service; Dunwater Town FC","B:Youth Service//B:Dunwater Town FC",[
   ("3.5","Open the sports hall on four evenings a week.",R("May 2025 – April 2026","2025-05-01","2026-04-30"),["About 70 come on Fridays."],"On track"),
   ("3.6","Give off-road bike riders somewhere legal to ride.",K("unknown","TBC"),["Quarry owner has said no."],"Off track")])])]),
("4","Hate crime and cohesion",[
 ("People report hate crime and get help.",[
  ("Equalities Officer","T",[
   ("4.1","Renew the network of 24 reporting centres, with a visit to each.",D("October 2025","2025-10-31"),["19 visited. Five have closed."],"Some concerns"),
   ("4.2","Train 60 hate crime champions.",D("March 2026","2026-03-31"),["28 trained."],"On track")]),
  ("Cllr Harpreet Sandal","P:Harpreet Sandal||Cllr",[
   ("4.3","Hold a meeting of faith and community leaders with the police within 48 hours of any incident that raises tension.",K("ongoing","As needed"),["Held twice, in August and in October."],"On track")])])]),
("5","Reoffending",[
 ("Fewer people return to crime after prison or a community sentence.",[
  ("Head of Probation Delivery Unit","T",[
   ("5.1","Meet each person at the gate who has nowhere to live.",F("From November 2025","2025-11-01"),["Began 3 November."],"On track"),
   ("5.2","Find 20 supported flats.",D("31 March 2026","2026-03-31"),["Eleven. The landlord of six more has asked for a higher rent than the grant allows."],"Some concerns")]),
  ("Integrated Offender Management Sergeant","T",[
   ("5.3","See every prolific shoplifter with a drug worker, and offer treatment the same day.",D("Autumn 2025","2025-11-30"),["44 seen, 21 in treatment. Shops report a fall in thefts by a fifth, though reporting has also changed."],"On track"),
   ("5.4","Write to shops with what happened to each case.",REC("Monthly from October 2025",MONTHLY,"2025-10-01"),[],"On track")])])])]
h=f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered)"><title>Community safety</title><style>
p.MsoNormal{{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}}td,th{{border:solid windowtext 1.0pt;padding:0cm 5.4pt;vertical-align:top;text-align:left}}table{{border-collapse:collapse;margin-bottom:14pt}}caption{{text-align:left;font-weight:bold;font-size:14pt;padding:6pt 0}}</style></head><body lang="EN-GB" style="tab-interval:36.0pt"><div class="WordSection1">
<h1>{TITLE}</h1><p class="MsoNormal"><b>{ORG}</b></p><p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">The partnership (council, police, fire and rescue, probation, health) has five priorities for the three years to March&nbsp;2028. This page holds what we do in the first year. Last changed 12&nbsp;November&nbsp;2025.</p><p class="MsoNormal">&nbsp;</p>
"""
def p(x,b=False): return f'<p class="MsoNormal">{"<b>" if b else ""}<span style="font-size:10.0pt">{esc(x) if x else "&nbsp;"}</span>{"</b>" if b else ""}</p>'
areas=[]; SP={"1.4":"On Track","2.3":"on track","3.2":"COMPLETE","4.2":"On-track","5.4":"Green","3.6":"Off  track"}
for n,ti,outs in PLAN:
    hd=f"Priority {n}: {ti}"; h+=f'<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0"><caption>{hd}</caption>\n<thead><tr style="background:#1F3864;color:white">'+"".join(f'<th scope="col">{p(x,True)}</th>' for x in ("Outcome we want","No.","Action","Lead","Timescale","What has been done","Status"))+"</tr></thead><tbody>\n"; ga=[]
    for out,leads in outs:
        no=sum(len(l[2]) for l in leads); fo=True
        for ot,sp,acts in leads:
            fl=True
            for ref,de,ts,up,st in acts:
                h+="<tr>"
                if fo: h+=f'<td rowspan="{no}" style="background:#DEEAF6">{p(out)}</td>'; fo=False
                h+=f'<th scope="row">{p(ref)}</th><td>{p(de)}</td>'
                if fl: h+=f'<td rowspan="{len(acts)}">{p(ot)}</td>' if len(acts)>1 else f"<td>{p(ot)}</td>"; fl=False
                h+=f'<td>{p(ts["text"].replace(" ",chr(160)) if ts["kind"]=="date" else ts["text"])}</td><td>'+("<ul>"+"".join(f"<li>{esc(x)}</li>" for x in up)+"</ul>" if len(up)>1 else p(up[0] if up else ""))+f"</td><td>{p(SP.get(ref,st))}</td></tr>\n"
                m={"alt":{}}
                if sp.startswith("T:") and "|" in sp: m["alt"]["owners"]=[o("T:"+ot)]
                if st=="Some concerns": m["alt"]["status"]=["delayed","in_progress"]
                if st=="Off track": m["alt"]["status"]=["delayed"]
                if st=="Yet to start": m["alt"]["status"]=["planned"]
                if ref=="4.3": m["drop"]=["timescale"]
                m={k:v for k,v in m.items() if v}
                ga.append(A(ref,de,ot,o(sp,ot),ts,out,"\n".join(up),ST[st],**m))
    h+=f'</tbody><tfoot><tr><td colspan="7">{p("Measures for this priority are in the performance report.")}</td></tr></tfoot></table>\n<p class="MsoNormal">&nbsp;</p>\n'; areas.append(AREA(n,"priority",hd,ti,ga))
h+='<h2>How we check</h2><p class="MsoNormal">The responsible authorities group meets every six weeks. The Communities Scrutiny Committee looks at this page in January and in July.</p><p class="MsoNormal"><b>On track</b>: will be done in time. <b>Some concerns</b>: may be late. <b>Off track</b>: will be late or cannot be done as planned.</p></div></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,[["outcome","Outcome we want"],["ref","No."],["description","Action"],["owners","Lead"],["timescale","Timescale"],["progress","What has been done"],["status","Status"]],areas,span=True)
