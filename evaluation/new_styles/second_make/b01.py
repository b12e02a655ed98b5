"""b01 Chromium, A4 landscape: ILACS improvement plan. No lines at all, rows told apart by shading only; area as a dark bar over each of its own tables (heading outside the table); BRAG as words in shaded pills; a foreword page first."""
from bl import *
NAME="b01"; ORG="Calderbeck Borough Council"; TITLE="Our Children’s Improvement Plan"; INSP="Inspection of Local Authority Children’s Services (ILACS), 9 to 20 June 2025"
ST={"Blue":("completed","blue"),"Green":("on_track","green"),"Amber":("at_risk","amber"),"Red":("off_track","red")}
PLAN=[("1","The timeliness and quality of strategy discussions",[
 ("1.1","Hold strategy discussions within one working day of the threshold being met and invite health to every one.","Head of Service – MASH",[T("Head of Service – MASH")],D("End of September 2025","2025-09-30"),"Health attend 95% of strategy discussions.","Health attended 88% in October. Out-of-hours invitations are still going to the wrong inbox.","Amber"),
 ("1.2","Re-issue the joint working protocol with the police and brief every duty manager in person.","Det Supt Rhona Lyle (Police) / Head of Service – MASH",[P("Rhona Lyle",title="Det Supt",org="Police"),T("Head of Service – MASH")],D("31 August 2025","2025-08-31"),"Duty managers can describe when a discussion must be reconvened.","Protocol signed 22 August; 14 of 14 duty managers briefed.","Blue"),
 ("1.3","Dip sample ten strategy discussion records every month.","Quality Assurance Manager",[T("Quality Assurance Manager")],REC("Monthly from September 2025",MONTHLY,"2025-09-01"),"Records show who decided what and why.","Three samples done, 24 of 30 met the standard.","Green")]),
 ("2","Children who experience neglect",[
 ("2.1","Buy and roll out one neglect tool across the partnership.","Siobhan Tattersall, Principal Social Worker",[P("Siobhan Tattersall",post="Principal Social Worker")],D("Dec 2025","2025-12-31"),"The tool is on file for every child on a plan for neglect by spring.","Licence bought. Trainer dates clash with the half term.","Amber"),
 ("2.2","Give every child who has been on a plan for neglect for over nine months a review by a head of service.","Heads of Service",[T("Heads of Service")],K("ongoing","Ongoing"),"No child drifts.","41 reviews held; 9 children stepped up to pre-proceedings.","Green"),
 ("2.3","Agree with schools a simple way to send in day-to-day worries about home conditions.","Education Safeguarding Lead",[T("Education Safeguarding Lead")],D("by end of March 2026","2026-03-31"),"Schools tell us earlier and in less paper.","Not begun – vacancy.","Red"),
 ("2.4","Set up a neglect champions’ network with a champion in every team.","Workforce Development",[B("Workforce Development")],R("Oct 2025 – Jan 2026","2025-10-01","2026-01-31"),"Staff say they have someone to turn to.","19 champions signed up.","Green")]),
 ("3","The support for children aged 16 and 17 who are homeless",[
 ("3.1","Write a joint housing protocol that begins with a Child in Need assessment.","Head of Housing Options and Head of Service – Care Leavers",[T("Head of Housing Options"),T("Head of Service – Care Leavers")],D("14/11/2025","2025-11-14"),"All 16 and 17 year olds are told of their right to come into care.","Final draft with legal services.","Amber"),
 ("3.2","Stop all use of bed and breakfast for this age group.","Director of Children’s Services",[T("Director of Children’s Services")],K("immediate","Immediate"),"None in bed and breakfast.","None since 1 July.","Blue"),
 ("3.3","Open four beds of emergency supported lodgings.","Commissioning & Placements Team",[B("Commissioning & Placements Team")],D("Spring 2026","2026-05-31"),"A safe bed on the same day.","Two hosts approved, one in assessment.","Green")])]
H=["Ref","What we are going to do","Accountable officer","Complete by","What will be different for children","Where are we now? (November 2025)","BRAG"]
W=[4,25,15,11,18,20,7]; col={"Blue":"#5b9bd5","Green":"#70ad47","Amber":"#ffc000","Red":"#e0483e"}
h=f"""<html><head><meta charset=utf-8><style>@page{{size:A4 landscape;margin:14mm 12mm 16mm}}body{{font:9pt 'Liberation Sans'}}h1{{font-size:30pt;color:#153e5c;margin-top:60mm}}
.p{{page-break-after:always}}h2{{background:#153e5c;color:#fff;padding:5px 8px;font-size:12pt;margin:14px 0 0}}table{{border-collapse:collapse;width:100%;table-layout:fixed}}th{{text-align:left;background:#cfe0ec;padding:5px 6px;vertical-align:bottom}}td{{padding:6px;vertical-align:top}}tr{{page-break-inside:avoid}}tbody tr:nth-child(even){{background:#eef4f8}}.b{{border-radius:8px;padding:1px 7px;font-weight:bold;font-size:8pt}}thead{{display:table-header-group}}h2{{page-break-after:avoid}}</style></head><body>
<div class=p><h1>{TITLE}</h1><p style="font-size:15pt">{ORG}</p><p>{INSP}</p><p>Version 4, Improvement Board 19 November 2025</p></div>
<div class=p><h3>Foreword</h3><p>Inspectors told us that too many children wait for decisions. We agree. This plan has three areas, which are the three things the inspectors said need to improve. Each has actions, an officer who answers for them, and a statement of what will be different.</p><p>The Improvement Board, chaired by an independent person, looks at the plan every month. Our ratings are: Blue – finished and checked; Green – on course; Amber – slipping, but we have a way back; Red – off course and needing help.</p><p>Cllr Imogen Farrar, Lead Member for Children</p></div>"""
areas=[]
for n,t,acts in PLAN:
    hd=f"Area for improvement {n}: {t}"; h+=f"<h2>{hd}</h2><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in W)+"</colgroup><thead><tr>"+"".join(f"<th>{x}</th>" for x in H)+"</tr></thead><tbody>"; ga=[]
    for ref,a,ot,ow,ts,out,pr,s in acts:
        h+="<tr>"+"".join(f"<td>{esc(x)}</td>" for x in [ref,a,ot,ts["text"],out,pr])+f"<td><span class=b style='background:{col[s]}'>{s}</span></td></tr>"
        c,r=ST[s]; m={"alt":{"status":["on_track"]}} if False else {}
        ga.append(A(ref,a,ot,ow,ts,out,pr,c,r,**m))
    h+="</tbody></table>"; areas.append(AREA(n,"area_for_improvement",hd,t,ga))
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]],["rag",H[6]]],areas)
