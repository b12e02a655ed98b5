"""k04 (kin of tick-cross-key): Chromium, A4 portrait; the first column holds a tick, a cross, a dash or a half-filled circle and nothing else, explained in a box of its own before the plan; an NHS trust's plan after a CQC visit; the areas are bands in one long table."""
from cl import *
NAME="k04"; ORG="Pennine Vale Community NHS Trust"; TITLE="Must-do and should-do actions: community hospitals"; INSP="CQC unannounced inspection, 8 to 10 October 2024"
S={"✔":"completed","✘":"not_started","◐":"in_progress","–":"cancelled"}
P_=[("1","Must do 1: Medicines are stored and given safely","Medicines are stored and given safely",[
("M1a","✔","Replace the broken drug fridges on Hazel and Rowan wards and fit alarms to all nine.","Chief Pharmacist","T",D("15 November 2024","2024-11-15"),"Delivery notes; alarm log"),
("M1b","◐","Train every registered nurse again in the covert medicines policy.","Ward Managers, Practice Education Team","T:Ward Managers//B:Practice Education Team",R("November 2024 to February 2025","2024-11-01","2025-02-28"),"Training matrix (78% at 3 January)"),
("M1c","✘","Move controlled drug registers on to the electronic system.","Digital Services / Chief Pharmacist","B:Digital Services//T:Chief Pharmacist",D("Q1 2025/26","2025-06-30"),""),
("M1d","✔","Spot-check ten charts a ward and report errors to the Medicines Safety Group.","Matron, Community Hospitals","T",REC("Weekly from 4 Nov 2024",WEEKLY,"2024-11-04"),"Minutes of 20 Nov and 18 Dec")]),
("2","Must do 2: Patients who are at risk of falling are assessed in good time","Patients who are at risk of falling are assessed in good time",[
("M2a","✔","Put the falls assessment on the admission checklist, to be done within six hours.","Dr Keziah Lumley","P:Keziah Lumley||Dr",K("immediate","Immediate"),"Checklist v4"),
("M2b","◐","Bring in enhanced observation for all patients who have fallen once.","Matron, Community Hospitals","T",D("31/01/2025","2025-01-31"),"Bank spend report; audit of 30 records"),
("M2c","–","Buy sensor mats for the day unit.","Estates and Facilities","B",D("Dec 2024","2024-12-31"),"Day unit closes in March, so not needed"),
("M2d","✘","Repeat the falls audit with the Integrated Care Board’s quality team watching.","Associate Director of Nursing","T",D("end of March 2025","2025-03-31"),"")]),
("3","Should do 1: The trust should hear more from carers and staff","The trust should hear more from carers and staff",[
("S1a","◐","Hold a carers’ afternoon at each of the four hospitals.","Patient Experience Lead","T",D("by 28 February 2025","2025-02-28"),"Two held, notes on the intranet"),
("S1b","✔","Publish ‘you said, we did’ boards outside every ward.","Communications","B",D("December 2024","2024-12-31"),"Photographs"),
("S1c","✘","Give the Freedom to Speak Up Guardian a deputy for evenings and weekends.","Raj Mehta (Director of People)","P:Raj Mehta|Director of People",D("Spring 2025","2025-05-31"),""),
("S1d","✔","Show the results of the staff survey by ward to ward leaders.","HR","B",D("20.12.24","2024-12-20"),"E-mail of 19 December")])]
areas=[]; body=""
for n,hd,ti,rr in P_:
    body+=f"<tr class='band'><td colspan='6'>{esc(hd)}</td></tr>"; ga=[]
    for ref,m,desc,ot,sp,ts,ev in rr:
        body+=f"<tr><td class='m'>{m}</td><td>{ref}</td><td>{esc(desc)}</td><td>{esc(ot)}</td><td>{esc(ts['text'])}</td><td>{esc(ev)}</td></tr>"
        kw={"evidence":ev} if ev else {}
        if m=="–": kw["alt"]={"status":["unknown"]}
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,None,S[m],status_text=m,drop=["progress"],**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
HTML=f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title><style>@page{{size:A4;margin:16mm 14mm}}body{{font-family:"Liberation Sans","DejaVu Sans",sans-serif;font-size:10.5pt;margin:0;line-height:1.35}}h1{{color:#005eb8;font-size:20pt;margin:2mm 0}}.org{{text-align:right;color:#005eb8;font-weight:bold}}.key{{border:1.5px solid #005eb8;border-radius:5px;padding:2mm 4mm;margin:4mm 0;width:105mm}}.key b{{display:block}}.key div{{margin:.6mm 0}}.key span{{display:inline-block;width:8mm;font-family:"DejaVu Sans"}}table{{border-collapse:collapse;width:100%}}th{{background:#005eb8;color:#fff;text-align:left;padding:2mm}}td{{border-bottom:1px solid #9ab;padding:2.4mm 2mm;vertical-align:top}}tr{{break-inside:avoid}}.m{{font-family:"DejaVu Sans";font-size:14pt;text-align:center}}.band td{{background:#d8e6f5;font-weight:bold;break-after:avoid}}thead{{display:table-header-group}}</style></head><body>
<div class="org">{ORG}</div><h1>{TITLE}</h1><p>{INSP}</p><p>The Care Quality Commission told us of two breaches and made one recommendation. The plan is held by the Quality Committee. Position as at 6 January 2025.</p>
<div class="key"><b>Reading the first column</b><div><span>✔</span>finished and evidence seen</div><div><span>◐</span>begun, more to do</div><div><span>✘</span>no work has begun</div><div><span>–</span>dropped, with the committee’s consent</div></div>
<table><thead><tr><th style="width:9mm">✔/✘</th><th style="width:12mm">Ref</th><th>Step we are taking</th><th style="width:27mm">Owner</th><th style="width:21mm">Target</th><th style="width:28mm">Evidence held</th></tr></thead><tbody>{body}</tbody></table>
<p style="margin-top:8mm">Approved: Chief Nurse, 8 January 2025</p></body></html>"""
chromium_pdf(HTML,NAME)
write(NAME,ORG,TITLE,INSP,[["status","✔/✘"],["ref","Ref"],["description","Step we are taking"],["owners","Owner"],["timescale","Target"],["evidence","Evidence held"]],areas)
