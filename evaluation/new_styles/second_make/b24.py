"""b24 Chromium, A4 portrait: a children's services plan for the public: cards in two columns under a full-width band for each promise; a card has a number in a disc, a bold title, a sentence, then 'Lead' and 'By' on one line each in small capitals, an italic sentence of what will be better, and a coloured strip with a word at its foot. No table; order runs across, then down."""
from bl import *
NAME="b24"; ORG="Westhaven Council"; TITLE="Doing better for children: our plan after inspection"; INSP="Ofsted inspection of children’s services, 2 to 13 February 2026"
C={"Not begun":("not_started","#d0d0d0"),"Going to plan":("on_track","#8fd19e"),"Running late":("delayed","#f5b7b1"),"Finished":("completed","#9ec5fe")}
PLAN=[("1","We will be there when you call",[
 ("1","Out of hours","Open a joint out of hours team with two neighbouring councils.","Head of the Front Door",[T("Head of the Front Door")],D("1 September 2026","2026-09-01"),"Families reach a social worker at night within an hour.","Going to plan"),
 ("2","A named worker","Send each family the name and number of its worker on the day one is found.","Team Managers",[T("Team Managers")],K("ongoing","Ongoing"),"Nobody has to ring round.","Going to plan"),
 ("3","Fewer handovers","Join the assessment and long-term teams in the two towns.","Director of Children’s Services",[T("Director of Children’s Services")],D("Autumn 2026","2026-11-30"),"Children tell their story once.","Not begun"),
 ("4","Plain letters","Rewrite 32 letters with young inspectors.","Communications Team and Young Inspectors",[B("Communications Team"),B("Young Inspectors")],D("31 May 2026","2026-05-31"),"A twelve-year-old understands them.","Finished")]),
 ("2","We will listen and act",[
 ("5","Visits","See each child in care alone at every visit, and write down what the child said.","Social workers and IROs",[T("Social workers"),T("IROs")],K("immediate","From now on"),"Children say that they are heard.","Running late"),
 ("6","Advocates","Treble the hours of the advocacy service.","Commissioning Manager, Ruth Adeyinka",[P("Ruth Adeyinka",post="Commissioning Manager")],D("July 2026","2026-07-31"),"Each child who asks gets an advocate in three days.","Going to plan"),
 ("7","Complaints","Answer children’s complaints in person.","Customer Relations",[B("Customer Relations")],D("30.06.26","2026-06-30"),"Children trust us to put things right.","Going to plan"),
 ("8","Children’s takeover","Hold a takeover day in the autumn half of each year, run by the Children in Care Council.","Cllr Josiah Penrose",[P("Josiah Penrose",title="Cllr")],REC("Yearly from 2026",ANNUALLY,"2026-01-01"),"Members know what matters to children.","Not begun")]),
 ("3","We will find you the right home",[
 ("9","Local foster homes","Recruit 24 foster families in a year.","Fostering Service Manager",[T("Fostering Service Manager")],R("April 2026 to March 2027","2026-04-01","2027-03-31"),"Eight in ten children live within 20 miles of home.","Running late"),
 ("10","Our own home","Buy a house for four children and register it with Ofsted.","Head of Property / Head of Placements",[T("Head of Property"),T("Head of Placements")],D("by end of January 2027","2027-01-31"),"Fewer children far away.","Going to plan"),
 ("11","Staying close","Keep a room for a year for each young person who leaves a home at 18.","Leaving Care Manager",[T("Leaving Care Manager")],D("1 October 2026","2026-10-01"),"Young people can come back.","Going to plan")]),
 ("4","We will look after our workers",[
 ("12","Caseloads","Hold caseloads at 16 in every team.","Principal Social Worker",[T("Principal Social Worker")],D("Dec 2026","2026-12-31"),"Workers have time for children.","Running late"),
 ("13","Pay","Pay newly qualified workers the same as our neighbours.","HR",[B("HR")],DONE("Completed April 2026","2026-04-30"),"Students choose us.","Finished"),
 ("14","Supervision","Give every worker supervision each month, and check it.","Heads of Service",[T("Heads of Service")],REC("Monthly",MONTHLY),"Plans do not drift.","Going to plan")])]
h=f"""<html><head><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:A4;margin:13mm}}*{{-webkit-print-color-adjust:exact}}body{{font:10pt/1.3 'DejaVu Sans';margin:0}}h1{{font:bold 22pt 'DejaVu Serif';margin:0 0 4px;color:#0b4f6c}}
h2{{background:#0b4f6c;color:#fff;font-size:13pt;padding:7px 10px;margin:14px 0 8px;border-radius:4px;break-after:avoid}}.g{{display:flex;flex-wrap:wrap;justify-content:space-between}}.c{{width:47.5%;border:1px solid #9bb7c4;border-radius:7px;margin-bottom:10px;break-inside:avoid;display:flex;flex-direction:column}}.i{{padding:9px;flex:1}}.d{{display:inline-block;background:#0b4f6c;color:#fff;border-radius:50%;min-width:20px;height:20px;line-height:20px;text-align:center;font-size:9pt;margin-right:7px}}.t{{font-weight:bold;font-size:11pt}}p{{margin:5px 0}}.l{{font-size:8pt;color:#0b4f6c;font-weight:bold;letter-spacing:.5px}}.s{{padding:4px 9px;font-weight:bold;font-size:9pt;border-radius:0 0 6px 6px}}</style></head><body>
<h1>{TITLE}</h1><p><b>{ORG}</b></p><p>{INSP}</p><p>Inspectors said that we must do better. Here are our four promises and the fourteen things we are doing to keep them. The marks show how things stood at the end of May 2026.</p>"""
areas=[]
for n,t,acts in PLAN:
    hd=f"Promise {n}: {t}"; ga=[]; h+=f"<h2>{hd}</h2><div class=g>"
    for ref,ti,a,ot,ow,ts,out,s in acts:
        h+=f'<div class=c><div class=i><div><span class=d>{ref}</span><span class=t>{ti}</span></div><p>{esc(a)}</p><p><span class=l>LEAD</span> {esc(ot)}</p><p><span class=l>BY</span> {ts["text"]}</p><p><i>{esc(out)}</i></p></div><div class=s style="background:{C[s][1]}">{s}</div></div>'
        m={}
        if ref=="8": m["drop"]=["timescale"]
        if ref=="5": m["alt"]={"timescale":[K("ongoing","From now on")]}
        ga.append(A(ref,a,ot,ow,ts,out,None,C[s][0],title=ti,**m))
    h+="</div>"; areas.append(AREA(n,"other",hd,t,ga))
h+="<p style='font-size:8pt'>To have this plan in another language or in large print, ring 01632 960 118.</p></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(disc)"],["title","(card head)"],["description","(card)"],["owners","LEAD"],["timescale","BY"],["outcome","(italics)"],["status","(strip)"]],areas)
