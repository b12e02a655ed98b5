"""o24 (irregular): Chromium, lengthwise; a neighbourhood plan whose owners are charities, firms and residents' groups with names of their own; no numbers; the area a shaded row; a column of who else helps; status in the owners' words."""
from cl import *
NAME="o24"; ORG="London Borough of Fenwick Green"; TITLE="Marsh Lane and the Wharves: neighbourhood action plan 2026 to 2028"
S={"Done":("completed",None),"Happening":("in_progress",["on_track"]),"Stuck":("delayed",["on_hold","off_track","at_risk"]),"Soon":("planned",["not_started"]),"":("unknown",None)}
X=[("Eating well and keeping warm",[
("Cook and serve a hot meal three evenings a week, pay what you can","Bread & Roses Kitchen","B","The Wheelhouse","B:The Wheelhouse@support",F("From October 2026","2026-10-01"),"60 meals a night","57 on average","Happening"),
("Fit draught strips and radiator foil in 150 flats","Warm Hands CIC","B","Cohen & Sons (Builders) Ltd","B:Cohen & Sons (Builders) Ltd@support",D("31 January 2027","2027-01-31"),"£190 off a year’s bills","48 flats so far. The firm lends two fitters on Mondays.","Happening"),
("Open a pantry in the old wash house","Tinker’s Lane Residents’ Association / Bread & Roses Kitchen","B:Tinker’s Lane Residents’ Association//B:Bread & Roses Kitchen","","",D("March 2027","2027-03-31"),"200 members","Lease has been with the council’s lawyers since June","Stuck"),
("Benefit check for everyone over 66","Citizens Advice Fenwick Green","B","Age Well","B:Age Well@support",REC("Every Thursday","FREQ=WEEKLY"),"","£212,000 claimed","Happening")]),
("Streets that feel safe",[
("Paint the underpass with pupils of two schools","Splash of Something","B","Marsh Lane Primary, Wharfside Academy","B:Marsh Lane Primary@support//B:Wharfside Academy@support",D("July 2026","2026-07-31"),"Pupils choose to use it","Opened 11 July with a steel band.","Done"),
("Women’s walking group, Tuesday and Sunday evenings","Haween Somali Women’s Group","B","","",K("ongoing","Ongoing"),"","22 regulars","Happening"),
("Put back the missing lamp in Cutler’s Yard","Hathersage Estates plc","B","Highways","B:Highways@support",D("by Bonfire Night 2026","2026-11-05"),"","Three letters, no answer","Stuck"),
("Mediation for neighbours before anyone calls the landlord","Quaker Meeting, Marsh Lane","B","Tenants Together, Oakes Dunn LLP","B:Tenants Together@support//B:Oakes Dunn LLP@support",D("Spring 2027","2027-05-31"),"A dozen disputes settled","","Soon")]),
("Work and skills",[
("Repair café on the last Saturday of the month","Men in Sheds Fenwick","B","ReStart Cycles","B:ReStart Cycles@support",REC("Monthly from Sept ’26",MONTHLY,start="2026-09-01"),"A tonne kept from the tip","First one mended 31 things","Happening"),
("Six paid traineeships on the Wharves site","Brightwater Construction Ltd","B","Fenwick College","B:Fenwick College@support",R("Jan 2027 – Dec 2027","2027-01-01","2027-12-31"),"Four go on to jobs","Advert is out","Soon"),
("English classes with a crèche","The Wheelhouse and Haween Somali Women’s Group","B:The Wheelhouse//B:Haween Somali Women’s Group","","",D("Autumn term 2026","2026-12-31"),"30 learners","34 enrolled. Waiting list of 20","Happening"),
("Pop-up stalls for makers at the Sunday market","Northgate Traders","B","","",None,"","","Soon")]),
("Somewhere green",[
("Turn the railway strip into an orchard","Friends of the Marsh Lane Line","B","Network Rail, Capel Manning Landscape Architects","B:Network Rail@support//B:Capel Manning Landscape Architects@support",D("winter 2027/28","2028-02-29"),"80 trees","Licence was signed in August","Happening"),
("Water testing in the Cut","Thames Otters","B","Mr Abdi Warsame","P:Abdi Warsame||Mr@support",D("30.9.26","2026-09-30"),"Results online","Done by 14 volunteers; E. coli is high below the outfall.","Done"),
("Balcony gardens for Pell House","Pell House TMO","B","Rooted!","B:Rooted!@support",D("May 2027","2027-05-31"),"","","Soon")])]
HD=["What","Taken on by","Helped by","When","What we hope for","Story so far","How’s it looking?"]
css="@page{size:A4 landscape;margin:13mm 12mm}body{font:10pt/1.35 'DejaVu Sans';color:#222}h1{font-size:18pt;margin:.2em 0}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border-bottom:1px solid #bbb;padding:5px 6px;vertical-align:top;text-align:left;font-size:9pt}th{border-bottom:2px solid #17634f}tr.a td{background:#17634f;color:#fff;font-weight:bold;font-size:11pt}tr{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>Marsh Lane</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>This is not the council’s plan. It was made by 180 people over four Saturdays in the Wheelhouse, and nearly all that is in it will be done by groups and firms which were already here. The council prints it, finds rooms, and pays for the insurance. Updated 20 October 2026 by Kofi Asante-Bright, neighbourhood organiser.</p><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (23,16,15,11,12,15,8))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in HD)+"</thead>"]
areas=[]
for k,(hd,acts) in enumerate(X,1):
    h.append(f"<tr class=a><td colspan=7>{hd}</tr>"); ga=[]
    for i,(desc,ot,sp,ht,hs,ts,out,pr,s) in enumerate(acts,1):
        h.append(f"<tr><td>{esc(desc)}<td>{esc(ot)}<td>{esc(ht)}<td>{ts['text'] if ts else ''}<td>{esc(out)}<td>{esc(pr)}<td>{s}</tr>")
        st,al=S[s]; alt={"status":al} if al else {}
        g=AX(f"{k}.{i}",desc,ot,sp,ts,out,pr,st,None,s,drop=["ref","owner_text"]); g["owners"]+=o(hs,ht)
        if "Quaker" in ot: alt["owners"]=[[dict(g["owners"][0],name="Quaker Meeting",organisation="Marsh Lane")]+g["owners"][1:]]
        if "Bonfire" in (ts or {}).get("text",""): alt["timescale"]=[K("unknown",ts["text"]),D(ts["text"],"2026-12-31"),D(ts["text"],"2026-11-30")]
        if "Thursday" in (ts or {}).get("text",""): alt["timescale"]=[REC(ts["text"],"FREQ=WEEKLY;BYDAY=TH")]
        if alt: g["alt"]=alt
        ga.append(g)
    areas.append(AREA(None,"theme",hd,hd,ga))
h.append("</table><p>Want to take something on? Knock at the Wheelhouse, 3 Cutler’s Yard, any weekday before noon.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,H(("description",HD[0]),("owners",HD[1]),("owners",HD[2]),("timescale",HD[3]),("outcome",HD[4]),("progress",HD[5]),("status",HD[6])),areas)
