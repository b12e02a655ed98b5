"""n12 (kin of owners as ticks in a matrix): Chromium print, landscape. Seven partners as narrow columns with turned heads; a filled disc for the one who leads, a ring for those who help, with a key in front; areas as rows."""
from cl import *
NAME="n12"; ORG="Wendle Valley Council"; TITLE="Combating Drugs and Alcohol Partnership: Action Matrix 2026/27"
PN=["Public Health","Housing","Probation","Wendle Police","NHS Trust","Turning Tide","Schools"]
L=["Ref","What the partnership will do","By",*PN,"Result we look for","Review, Nov 2026"]
# marks: L lead, s support, in the order of PN
P_=[("Aim A: Break the supply","Break the supply","A",[
("A1","Close four houses that have been taken over by dealers, and find a safe home for the tenant first",D("December 2026","2026-12-31"),"-s-L---","Four closure orders","Three closed.","B:Wendle Police//B:Housing@support"),
("A2","Meet every young person found with a dealer’s quantity within two days",K("ongoing","Ongoing"),"s--L--s","Fewer than ten enter custody","","B:Wendle Police//B:Public Health@support//B:Schools@support"),
("A3","Test what is sold and warn people the same week",REC("Weekly",WEEKLY),"L---ss-","Warnings read by 3,000","22 warnings since April.","B:Public Health//B:NHS Trust@support//B:Turning Tide@support")]),
("Aim B: Treatment that works","Treatment that works","B",[
("B1","Bring the wait for a first appointment under five working days",D("30 September 2026","2026-09-30"),"s----L-","95% within five days","93%.","B:Turning Tide//B:Public Health@support"),
("B2","Offer long-acting buprenorphine to people who are homeless or sleep on other people’s floors, by way of a van that stops at the hostel, the day centre and the foodbank on days that do not change",R("Oct 2026 to Mar 2027","2026-10-01","2027-03-31"),"-s--sL-","60 people started","Van ordered.","B:Turning Tide//B:Housing@support//B:NHS Trust@support"),
("B3","See each prisoner before release and again on the day",D("Q3 2026/27","2026-12-31"),"--L--s-","75% stay in treatment","48%.","B:Probation//B:Turning Tide@support"),
("B4","Give naloxone to every custody nurse and hostel worker",DONE("Completed July 2026","2026-07-31"),"Ls-s---","All carry it","120 kits.","B:Public Health//B:Housing@support//B:Wendle Police@support"),
("B5","Open alcohol clinics in six GP surgeries",D("March 2027","2027-03-31"),"s---L--","","Two open.","B:NHS Trust//B:Public Health@support")]),
("Aim C: A generation that needs no treatment","A generation that needs no treatment","C",[
("C1","Teach children about vapes and THC with the help of people they listen to",D("Spring term 2027","2027-04-30"),"s-----L","All secondaries","Nine of 14 schools.","B:Schools//B:Public Health@support"),
("C2","Support 90 children whose parents drink",F("From January 2027","2027-01-01"),"L----ss","Children say they are less alone","","B:Public Health//B:Turning Tide@support//B:Schools@support"),
("C3","Stop exclusion for a first offence of possession",D("by 1/9/2027","2027-09-01"),"------L","No pupil is excluded for it","Headteachers are divided.","B:Schools"),
("C4","Publish a yearly account in plain words",D("31 May 2027","2027-05-31"),"L------","","","B:Public Health")])]
css="@page{size:A4 landscape;margin:12mm}body{font:9.5pt/1.3 'DejaVu Sans'}h1{font-size:15pt;margin:.2em 0}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #888;padding:4px;vertical-align:top;text-align:left}th.v{height:92px;vertical-align:bottom;padding:3px}th.v span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}td.m{text-align:center}tr.a td{background:#dbe7f3;font-weight:bold}thead th{background:#f2f2f2}tr{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>Matrix</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>Seven partners answer for the twelve actions of this year.</p><p>Key: ● leads &nbsp; ○ helps</p><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in [5,28,12]+[4]*7+[14,13])+"</colgroup><thead><tr>"+"".join(f"<th class=v><span>{x}</span>" if x in PN else f"<th>{x}" for x in L)+"</thead>"]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<tr class=a><td colspan=12>{hd}</tr>"); ga=[]
    for ref,desc,ts,m,out,pr,sp in rows:
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{ts['text']}"+"".join("<td class=m>"+{"L":"●","s":"○","-":""}[x] for x in m)+f"<td>{esc(out)}<td>{esc(pr)}</tr>")
        own=o(sp); col=sorted(own,key=lambda x:PN.index(x["name"]))
        g=AX(ref,desc,None,sp,ts,out,pr,drop=["owner_text"],alt={**({"owners":[col]} if col!=own else {}),**({"status":["completed"]} if ref=="B4" else {"status":["ongoing"]} if ref=="A2" else {})} or None); ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
h.append("</table><p>C3 needs a vote of each governing body.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,None,H(("ref","Ref"),("description",L[1]),("timescale","By"),*[("owners",x) for x in PN],("outcome",L[-2]),("progress",L[-1])),areas)
