"""p23 (harder): slides (16:9) as PDF by Chromium. A health and care partnership's highlight report after an area SEND inspection: a cover, a slide with the key, a slide a workstream with a small table, SRO line and boxes of risks and asks beside it."""
from cl_b import *
NAME="p23"; ORG="Aireholme and Fells Health and Care Partnership"; TITLE="SEND Priority Action Plan – highlight report"; INSP="Ofsted and CQC area SEND inspection, November 2025"
S={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red")}
C={"B":"#4472c4","G":"#70ad47","A":"#ffc000","R":"#e03c31"}
P_=[("1","Workstream 1: Neurodevelopmental pathway","Neurodevelopmental pathway","SRO: Jocelyn Ashworth-Bello, ICB","£410k still to be found for year 2","Partnership Board to agree the waiting list offer",[
("1.1","Validate the list – text and letter to all 4,812 families","Waiting List Coordinator","T",D("Jan 26","2026-01-31"),"B"),
("1.2","‘Waiting well’ offer live in all 6 localities","Rosalind Kaur","P",D("Apr 26","2026-04-30"),"G"),
("1.3","Second provider procured (autism 5–11)","ICB Contracts Team","B",D("Jul 26","2026-07-31"),"R"),
("1.4","Right to Choose: single process agreed w/ GPs","Dr Idris Pennycook / LMC","P:Idris Pennycook||Dr//B:LMC",D("Sep 26","2026-09-30"),"A")]),
("2","Workstream 2: Alternative provision","Alternative provision","SRO: Marcus Tilney, Director of Education","Two providers have given notice","None",[
("2.1","Register of all AP, checked by someone who has been there","AP Commissioner","T",D("Feb 26","2026-02-28"),"B"),
("2.2","Every child in AP has a named professional & half-termly review","Virtual School","B",REC("Half termly","FREQ=WEEKLY;INTERVAL=6"),"A"),
("2.3","Outreach from Fellside Academy to 14 primaries","Head of Fellside Academy","T",R("Sep 26 – Jul 27","2026-09-01","2027-07-31"),"G"),
("2.4","Part-time timetables > 6 wks escalated to DCS","Inclusion Officers","T",K("in_place","In place"),"B")]),
("3","Workstream 3: Voice and co-production","Voice and co-production","SRO: Amira Downing, Parent Carer Forum co-chair","Forum grant ends in March","Can the ICB match fund?",[
("3.1","Charter launched","Parent Carer Forum","B",DONE("Done Mar 26","2026-03-31"),"B"),
("3.2","Payment policy for parents and young people","ICB Comms & Engagement","B",D("TBC","x"),"R"),
("3.3","Young people’s group to meet inspectors’ monitoring visit","Kit Savage","P",D("Nov 26","2026-11-30"),"G")]),
("4","Workstream 4: Data and joint commissioning","Data and joint commissioning","SRO: Lionel Abara, Director of Strategy","Analyst post vacant since May","Trust to release data by 1 October",[
("4.1","One dashboard, same numbers for all","BI Leads (LA, ICB, Trust)","T",D("May 26","2026-05-31"),"A"),
("4.2","JSNA chapter on SEND rewritten","Public Health","B",D("Q3 26/27","2026-12-31"),"G"),
("4.3","S75 for equipment and therapies","Lionel Abara","P",D("1 Apr 27","2027-04-01"),"G")])]
HD=["#","Milestone / action","Lead","Due","BRAG"]
css="""@page{size:13.333in 7.5in;margin:0}*{box-sizing:border-box}body{margin:0;font-family:Carlito,'Liberation Sans'}.s{width:13.333in;height:7.5in;padding:.5in .6in;position:relative;break-after:page;overflow:hidden}.s:last-child{break-after:auto}h1{font-size:40pt;color:#1d4f63;margin:1.9in 0 .1in}h2{font-size:26pt;color:#1d4f63;margin:0 0 .1in;border-bottom:4px solid #f08a24;padding-bottom:6px}p{font-size:16pt;margin:.08in 0}table{border-collapse:collapse;position:absolute;left:.6in;top:1.75in;width:8.3in;font-size:14.5pt}td,th{padding:9px 8px;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}th{background:#1d4f63;color:#fff}.b{position:absolute;left:9.3in;width:3.45in;background:#f3efe6;padding:.15in;font-size:14pt}.b b{display:block;color:#b35a00}.f{position:absolute;bottom:.22in;left:.6in;right:.6in;font-size:10pt;color:#777;display:flex;justify-content:space-between}.l{display:inline-block;width:32px;height:26px;text-align:center;font-weight:bold;color:#000}"""
n=[0]
def foot(): n[0]+=1; return f"<div class=f><span>Highlight report August 2026</span><span>{n[0]}</span></div>"
h=[f"<!doctype html><meta charset=utf-8><title>x</title><style>{css}</style>"]
h.append(f"<div class=s><h1>{TITLE}</h1><p>{ORG}</p><p>{INSP}</p><p>SEND Strategic Board, 20 August 2026</p>{foot()}</div>")
h.append("<div class=s><h2>Overview</h2><p>12 months on from the inspection. Four workstreams, each with an SRO from a different organisation.</p><p>Monitoring visit expected before Christmas.</p><p>Families on the list for more than two years: 611 (March: 904).</p><p style='margin-top:.5in'><b>Key</b></p>"+"".join(f"<p><span class=l style='background:{C[k]}'>{k}</span> {v}</p>" for k,v in [("B","Complete"),("G","On track"),("A","Some slippage, can be recovered"),("R","Will not be met without help")])+foot()+"</div>")
areas=[]
for num,hd,ti,sro,risk,ask,rows in P_:
    ga=[]; h.append(f"<div class=s><h2>{hd}</h2><p>{sro}</p><table><tr>"+"".join(f"<th{' style=width:4in' if i==1 else ''}>{x}</th>" for i,x in enumerate(HD))+"</tr>")
    for ref,desc,ot,sp,ts,s in rows:
        if ts["text"]=="TBC": ts=K("unknown","TBC")
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td style='white-space:nowrap'>{ts['text']}<td><span class=l style='background:{C[s]}'>{s}</span></tr>")
        alt={}; st,rag=S[s]
        if s=="A": alt["status"]=["delayed"]
        if s=="R": alt["status"]=["at_risk","delayed"]
        if ref=="2.2": alt["timescale"]=[REC(ts["text"],x) for x in("FREQ=WEEKLY;INTERVAL=7","FREQ=MONTHLY;INTERVAL=2","FREQ=WEEKLY;INTERVAL=8")]+[K("recurring",ts["text"])]
        if ref=="2.3": alt["owners"]=[o("T:Head|Fellside Academy")]
        ga.append(AX(ref,desc,ot,sp,ts,None,None,st,rag,s,alt=alt or None))
    h.append(f"</table><div class=b style='top:1.75in'><b>Top risk</b>{risk}</div><div class=b style='top:3.4in'><b>Ask of the Board</b>{ask}</div>{foot()}</div>")
    areas.append(AREA(num,"other",hd,ti,ga))
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","status"],HD)),areas)
