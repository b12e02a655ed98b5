"""b06 HTML: health scrutiny, a page of a committee system: the recommendations of a task and finish group in a list; in each list item the recommendation, then paragraphs with bold labels; the decision (accepted, part accepted) as an extra; themes as h3; a sidebar with meeting details and navigation."""
from bl import *
NAME="b06"; ORG="Mereford County Council"; TITLE="Executive response to the Health Overview and Scrutiny Committee review of dental access"
CODE={"Completed":"completed","Underway":"in_progress","Not yet started":"not_started","Closed – not pursued":"cancelled"}
PLAN=[("Finding a dentist",[
 ("1","That the ICB publish each month which practices are taking NHS patients.","Accepted","The ICB will publish a list on its website and send it to libraries and GP surgeries.","ICB Head of Pharmacy, Optometry and Dental",[T("ICB Head of Pharmacy, Optometry and Dental")],REC("Monthly from January 2026",MONTHLY,"2026-01-01"),"First list due out on 15 January.","Underway",True),
 ("2","That Healthwatch repeat its mystery shopping.","Accepted","Healthwatch will ring all 64 practices again and report to the committee.","Healthwatch Mereford",[B("Healthwatch Mereford")],D("May 2026","2026-05-31"),None,"Not yet started",False),
 ("3","That the council provide transport to dental appointments.","Not accepted","The council has no power to fund this; community transport schemes will be signposted instead.","Strategic Lead – Passenger Transport",[T("Strategic Lead – Passenger Transport")],K("unknown","N/A"),"Signposting added to the directory.","Closed – not pursued",False)]),
 ("Children’s teeth",[
 ("4","That supervised toothbrushing be offered in every early years setting in the ten most deprived wards.","Accepted","Public Health will fund packs and training for 118 settings.","Dr Oonagh Tierney, Consultant in Public Health",[P("Oonagh Tierney",title="Dr",post="Consultant in Public Health")],D("by the end of the summer term 2026","2026-07-31"),"73 settings have begun.","Underway",False),
 ("5","That every child in care have a dental check within 20 working days of coming into care.","Accepted","Book checks through the community dental service from the first health assessment.","Designated Nurse for Children in Care / Head of Children in Care",[T("Designated Nurse for Children in Care"),T("Head of Children in Care")],D("31 March 2026","2026-03-31"),"67% in the last quarter, up from 41%.","Underway",False),
 ("6","That fluoridation be considered.","Accepted in part","Write to the Secretary of State to ask for a feasibility study.","Cllr Jonty Prescott (Executive Member for Public Health)",[P("Jonty Prescott",title="Cllr",post="Executive Member for Public Health")],DONE("Completed November 2025","2025-11-30"),"Letter sent 3 November and put on this page.","Completed",False)]),
 ("Urgent care and the workforce",[
 ("7","That urgent slots be spread fairly across the county.","Accepted","Commission 40 more urgent slots a week in the north and on the coast.","ICB Dental Commissioning Manager",[T("ICB Dental Commissioning Manager")],D("Q1 2026/27","2026-06-30"),"Three practices have expressed interest.","Underway",True),
 ("8","That golden hellos be tried for dentists new to the county.","Accepted","Offer a payment for three years’ service in six towns.","NHS England South Region",[B("NHS England South Region")],D("Autumn 2026","2026-11-30"),"Business case under review.","Underway",False),
 ("9","That a training suite be considered at Mereford Hospital.","Accepted in part","Carry out an options study with the university.","Mereford University and Hospitals Trust",[B("Mereford University"),B("Hospitals Trust")],K("relative","Within 12 months"),None,"Not yet started",False)])]
h=f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Agenda item - {TITLE}</title>
<style>body{{font-family:Verdana;font-size:13px;margin:0}}.mgHeader{{background:#005a70;color:#fff;padding:10px}}.mgSide{{float:right;width:220px;background:#eee;padding:8px;margin:8px}}.mgBody{{padding:12px;max-width:760px}}li.rec{{margin-bottom:18px}}.mgLabel{{font-weight:bold}}</style></head><body>
<div class="mgHeader"><a href="/">{ORG}</a> | <a href="/mgCommittees.aspx">Committees</a> | <a href="/mgCalendar.aspx">Calendar</a> | <a href="/mgMembers.aspx">Your Councillors</a></div>
<div class="mgSide"><h2>Meeting details</h2><p>Executive<br>Tuesday, 9th December, 2025 10.00 am</p><p>Venue: Council Chamber, Shire Hall</p><h2>Supporting documents</h2><ul><li><a href="r.pdf">Covering report</a> PDF 212 KB</li><li><a href="e.pdf">Equality impact</a> PDF 98 KB</li></ul></div>
<div class="mgBody"><h1>{TITLE}</h1><p>The Executive considered the report of the task and finish group, which made nine recommendations under three headings. The response to each is set out below with the position at 1 December 2025.</p>
"""
areas=[]
for t,acts in PLAN:
    h+=f"<h3>{t}</h3>\n<ul>\n"; ga=[]
    for ref,rec,dec,act,ot,ow,ts,pr,st,al in acts:
        h+=f'<li class="rec"><p><strong>Recommendation {ref}</strong><br>{esc(rec)}</p>\n<p><span class="mgLabel">Decision:</span> {dec}</p><p><span class="mgLabel">Response:</span> {esc(act)}</p><p><span class="mgLabel">Responsible:</span> {esc(ot)}</p><p><span class="mgLabel">Timescale:</span> {ts["text"]}</p>'+(f'<p><span class="mgLabel">Position:</span> {esc(pr)}</p>' if pr else "")+f'<p><span class="mgLabel">Status:</span> {st}</p></li>\n'
        alt={}
        if al: alt["owners"]=[[T(ot[4:],org="ICB")]]
        if ref=="9": alt["owners"]=[[B("Mereford University and Hospitals Trust")]]
        if ref=="3": alt["status"]=["completed"]
        m={"alt":alt} if alt else {}
        ga.append(A(ref,act,ot,ow,ts,None,pr,CODE[st],answers=rec,decision=dec,**m))
    h+="</ul>\n"; areas.append(AREA(None,"theme",t,t,ga))
h+='<h3>Minutes</h3><p>RESOLVED: That the responses be approved and sent to the Health Overview and Scrutiny Committee for its meeting in March.</p><p><a href="/print">Print this page</a></p></div><footer>Powered by CommitteeWeb. Cookies | Accessibility</footer></body></html>'
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,None,[["ref","Recommendation"],["answers","(after the number)"],["decision","Decision"],["description","Response"],["owners","Responsible"],["timescale","Timescale"],["progress","Position"],["status","Status"]],areas)
