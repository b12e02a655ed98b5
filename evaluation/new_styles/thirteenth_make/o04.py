"""o04 (ordinary): PDF printed from a browser (Chromium), A4 upright, with the browser's own header. A landlord's plan after a regulator's judgement: a table a standard, rules across only, statuses as pills in the team's words, no refs."""
from cl import *
NAME="o04"; ORG="Calderwick Borough Council"; TITLE="Landlord Services: putting things right for tenants"; INSP="Regulator of Social Housing inspection, judgement of 26 November 2025"
S={"d":("completed","Delivered"),"i":("in_progress","In hand"),"b":("delayed","Behind"),"n":("planned","Next up"),"p":("on_hold","Paused"),"":("unknown",None)}
C={"d":"#2e6da4","i":"#3c8d40","b":"#c0392b","n":"#888","p":"#b07d12"}
P_=[("Safety and Quality Standard",[
("Survey the inside of all 6,140 homes and hold the results in one system.","Asset Manager","T",D("31 March 2027","2027-03-31"),"Repairs that are planned before something fails","i"),
("Finish the 412 overdue fire actions in high and medium rise blocks, starting with Sandpiper Court and Dunlin House","Building Safety Manager","T",D("Feb 2026","2026-02-28"),"No overdue fire action of high risk","d"),
("Test the wiring of every home that has no certificate from the last five years. Where we cannot get in after three tries, a housing officer calls in the evening and, if that fails, Legal Services asks the court for an order.","Compliance Lead / Legal Services","T:Compliance Lead//B:Legal Services",D("end of September 2026","2026-09-30"),"100% of homes with a certificate","b"),
("Answer each report of damp and mould within ten working days","Danuta Kowalczyk, Repairs Manager","P:Danuta Kowalczyk|Repairs Manager",F("From 1 January 2026","2026-01-01"),"","i")]),
("Transparency, Influence and Accountability Standard",[
("Set up a Tenant Scrutiny Panel of twelve with a budget of its own.","Resident Engagement Officer","T",D("Summer 2026","2026-08-31"),"Tenants choose what is looked into","i"),
("Publish our tenant satisfaction measures every quarter, street by street","Performance Team","B",REC("Quarterly",QUARTERLY),"","d"),
("Bring complaints in line with the Ombudsman’s code; pay compensation within 20 days","Complaints Lead","T",D("27/02/2026","2026-02-27"),"Stage 1 answers on time: 95% (was 54%)","b"),
("Ask tenants who are deaf or blind how they want to hear from us","Samir Haddad","P",D("Q1 2026/27","2026-06-30"),"Each letter comes in the form a tenant has asked for","n")]),
("Neighbourhood and Community Standard",[
("Walk each estate twice a year with tenants, police and ward members","Estates Team Leader","T",K("ongoing","Ongoing"),"","i"),
("Agree a policy on anti-social behaviour with a 24 hour line","Head of Housing and Community Safety Partnership","T:Head of Housing//B:Community Safety Partnership",D("May 2026","2026-05-31"),"Tenants know whom to ring","p")]),
("Tenancy Standard",[
("Check the tenancy of each home once in three years","Tenancy Services","B",D("2028","2028-12-31"),"Homes are lived in by those to whom we let them","n"),
("Offer mutual exchange through a national service","Lettings Manager","T",DONE("Completed 12 January 2026","2026-01-12"),"","d")])]
HD=["Action","Led by","Target date","What tenants will see","Position"]
css="@page{size:A4;margin:17mm 15mm}body{font:10.5pt/1.4 'DejaVu Serif','Liberation Serif'}h1{font:bold 20pt 'Liberation Sans';color:#0b5c5c}h2{font:bold 13pt 'Liberation Sans';color:#0b5c5c;margin-top:22px}table{border-collapse:collapse;width:100%;table-layout:fixed}th{font:bold 9.5pt 'Liberation Sans';text-align:left;border-bottom:2px solid #0b5c5c;padding:5px}td{border-bottom:1px solid #bbb;padding:6px 5px;vertical-align:top}.p{color:#fff;border-radius:9px;padding:1px 8px;font:bold 8.5pt 'Liberation Sans';display:inline-block}"
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>The Regulator graded us C3: there are serious failings in how we run our homes and we need to make big changes. We have told tenants so. This page says what we are doing about each of the four consumer standards. Officers from the Council meet the Regulator every month until it is content.</p><p>A leaflet with the main points has gone to each household. If you would like to talk about anything here, ring the housing line on any weekday between nine and five.</p>"]
areas=[]
for k,(hd,rows) in enumerate(P_,1):
    h.append(f"<h2>{hd}</h2><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (36,19,14,19,12))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in HD)+"</thead>"); ga=[]
    for i,(desc,ot,sp,ts,out,s) in enumerate(rows,1):
        st,w=S[s]; alt={}
        if s=="i": alt["status"]=["on_track"]
        if s=="n": alt["status"]=["not_started"]
        if s=="b": alt["status"]=["off_track"]
        if ot.startswith("Head of Housing"): alt["owners"]=[o("T",ot)]
        h.append(f"<tr><td>{esc(desc)}<td>{esc(ot)}<td>{ts['text']}<td>{esc(out)}<td><span class=p style='background:{C[s]}'>{w}</span></tr>")
        ga.append(AX(f"{k}.{i}",desc,ot,sp,ts,out,None,st,None,w,drop=["ref","rag"],alt=alt or None))
    h.append("</table>"); areas.append(AREA(None,"theme",hd,hd,ga))
h.append("<p>Page last updated: 9 March 2026</p>")
chromium_pdf("".join(h),NAME,())
write(NAME,ORG,TITLE,INSP,H(*zip(["description","owners","timescale","outcome","status"],HD)),areas)
