"""l07 (kin of none; an ordinary community safety partnership plan): Chromium PDF, A4 upright. No table: a ruled record an action, its number and sentence in the head, then labelled lines (Lead agency, Supporting, Deadline, Measure, Progress) as label left and value right; priorities as headings."""
from cl import *
NAME="l07"; ORG="Safer Hollinshire Partnership"; TITLE="Community Safety Plan 2025–2028: Year One Actions"; INSP=None
P_=[("1","Priority One – Anti-social behaviour","Anti-social behaviour",[
("1","Increase patrols in the twelve hotspot areas identified by the partnership.","Hollinshire Police","Community Wardens","B:Hollinshire Police//B:Community Wardens@support",R("April 2025 to March 2026","2025-04-01","2026-03-31"),"10% fewer incidents reported in hotspot areas","Patrols began on 14 April. Incidents are down 6% after two quarters."),
("2","Review the Public Spaces Protection Order for Hollin town centre before it expires.","Community Safety Manager","Legal Services","T:Community Safety Manager//B:Legal Services@support",D("September 2025","2025-09-30"),"A new order is in place","Consultation closed in August; report to Cabinet in November."),
("3","Publish a guide for residents on how to request an ASB case review.","Community Safety Manager","Housing associations","T:Community Safety Manager//B:Housing associations@support",D("July 2025","2025-07-31"),"Guide published","Published on all partners’ websites.")]),
("2","Priority Two – Domestic abuse and violence against women and girls","Domestic abuse and violence against women and girls",[
("4","Commission a perpetrator programme for the county.","Domestic Abuse Coordinator","Probation Service, Police and Crime Commissioner","T:Domestic Abuse Coordinator//B:Probation Service@support//B:Police and Crime Commissioner@support",D("January 2026","2026-01-31"),"40 people complete the programme each year","Specification agreed."),
("5","Train 150 frontline staff to recognise coercive control.","Hollinshire Safeguarding Boards",None,"B:Hollinshire Safeguarding Boards",D("By 31 March 2026","2026-03-31"),"150 staff trained; 90% report greater confidence","64 trained to the end of September."),
("6","Extend the Safe Space scheme to venues in all five market towns.","Licensing Team","Pubwatch","B:Licensing Team//B:Pubwatch@support",D("Summer 2025","2025-08-31"),"At least four venues in each town","21 venues signed up."),
("7","Hold a learning event after each domestic homicide review.","Domestic Abuse Coordinator",None,"T:Domestic Abuse Coordinator",K("ongoing","Ongoing"),"Partners can show what they have changed",None)]),
("3","Priority Three – Serious violence and exploitation","Serious violence and exploitation",[
("8","Refresh the serious violence needs assessment.","Public Health","Hollinshire Police","B:Public Health//B:Hollinshire Police@support",D("October 2025","2025-10-31"),"Assessment agreed by the partnership","Data received from all partners except the ambulance trust."),
("9","Deliver knife crime awareness sessions to Year 8 pupils in every secondary school.","Youth Justice Service","Schools","B:Youth Justice Service//B:Schools@support",D("Academic year 2025/26","2026-08-31"),"All 23 schools take part","Sessions arranged in 11 schools."),
("10","Introduce weekly multi-agency meetings on children at risk of exploitation.","Head of Adolescent Services","Hollinshire Police, Health","T:Head of Adolescent Services//B:Hollinshire Police@support//B:Health@support",F("From May 2025","2025-05-01"),"Every child at high risk has a plan within five days","Meetings are taking place each Tuesday.")])]
css="""@page{size:A4;margin:16mm 17mm}body{font:10pt/1.35 'DejaVu Serif','Liberation Serif';margin:0}h1{font:bold 20pt 'Liberation Sans';color:#5b1e3c;margin:4px 0}h2{font:bold 13.5pt 'Liberation Sans';color:#5b1e3c;border-bottom:2px solid #5b1e3c;margin:16px 0 8px;break-after:avoid}
.r{break-inside:avoid;border:1px solid #aaa;margin:0 2px 9px 0}.h{background:#f3e8ee;font-weight:bold;padding:5px 9px}.l{display:flex;padding:2px 9px}.l b{font:bold 9pt/1.45 'Liberation Sans';width:32mm;flex:none;color:#444}.l:last-child{padding-bottom:5px}"""
h=[f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p>The partnership brings together the county council, the police, the fire and rescue service, probation and the NHS. These are the actions for the first year of the plan, with progress reported to the partnership’s meeting on 9 October 2025.</p>"]
areas=[]
for n,hd,ti,rows in P_:
    ga=[]; h.append(f"<h2>{hd}</h2>")
    for ref,desc,ot,sup,sp,ts,out,pr in rows:
        ls=[("Lead agency",ot),("Supporting",sup),("Deadline",ts["text"]),("Measure",out),("Progress",pr)]
        h.append(f"<div class=r><div class=h>Action {ref}: {desc}</div>"+"".join(f"<div class=l><b>{l}</b><span>{esc(v)}</span></div>" for l,v in ls if v)+"</div>")
        alt={}
        if pr and pr.startswith("Published"): alt["status"]=["completed"]
        if "Academic" in ts["text"]: alt["timescale"]=[R(ts["text"],"2025-09-01","2026-08-31")]
        ga.append(A(ref,desc,ot,o(sp),ts,out,pr,"unknown",alt=alt or None,drop=["owner_text"]))
    areas.append(AREA(n,"priority",hd,ti,ga))
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(record head)"],["description","(record head)"],["owners","Lead agency"],["owners","Supporting"],["timescale","Deadline"],["outcome","Measure"],["progress","Progress"]],areas)
