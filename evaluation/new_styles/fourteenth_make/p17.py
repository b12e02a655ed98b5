"""p17 (ordinary): PDF printed from Word (LibreOffice), landscape. A police force's tracker after a PEEL inspection: tables below headings of areas for improvement and a cause of concern, ranks, forces' abbreviations, status in words."""
from cl_b import *
NAME="p17"; ORG="Cardale Constabulary"; TITLE="PEEL 2025/26 – Force Improvement Plan"; INSP="HMICFRS PEEL inspection 2025/26"
P_=[("1","Cause of concern 1 – The force does not answer 101 calls quickly enough and too many callers give up","The force does not answer 101 calls quickly enough and too many callers give up","other",[
("CC1/a","Recruit 34 call handlers; accept some will leave within 6 months","Supt Lorna Macklin","P:Lorna Macklin||Supt",D("30 Jun 26","2026-06-30"),"29 started. 4 resigned. Next intake Sept.","Behind","delayed"),
("CC1/b","Call-back facility and online chat for all non-emergency demand","Head of IT","T",D("Oct 2026","2026-10-31"),"Supplier chosen. DPIA with the DPO.","On course","on_track"),
("CC1/c","Vulnerability assessment (THRIVE) on every call. 50 calls dip sampled a month by CCR inspectors and the result fed back to the individual.","CCR Inspectors","T",REC("Monthly",MONTHLY),"May 88%, June 91%","On course","on_track"),
("CC1/d","Abandonment rate to the Performance Board every fortnight","Performance Unit","B",REC("Fortnightly from 4 May 2026","FREQ=WEEKLY;INTERVAL=2",start="2026-05-04"),"","In place","embedded")]),
("2","AFI 2 – The force should improve how it records crime, in particular rape and behavioural crime","The force should improve how it records crime, in particular rape and behavioural crime","area_for_improvement",[
("2/a","FCR to deliver input to all first-line supervisors","Force Crime Registrar","T",D("1st March 2026","2026-03-01"),"162 of 170 have had it. Remainder long-term sick","Complete, going to Board for sign off","completed"),
("2/b","Daily review of N100s","DCI Olamide Fashola / FCR","P:Olamide Fashola||DCI//T:FCR",K("ongoing","Ongoing"),"No backlog","BAU","embedded"),
("2/c","Re-audit using the HMICFRS method","Force Crime Registrar","T",R("Nov/Dec 2026","2026-11-01","2026-12-31"),"","Not yet started","not_started")]),
("3","AFI 3 – The force should make sure it manages registered sex offenders within policy","The force should make sure it manages registered sex offenders within policy","area_for_improvement",[
("3/a","Clear overdue visits. Overtime agreed to end of Q1","DI Gurpreet Khatkar","P:Gurpreet Khatkar||DI",D("end Q1 2026/27","2026-06-30"),"141 in Jan, now 12","On course","on_track"),
("3/b","Two extra supervisors (sergeant) in Public Protection so that no one manages more than 8 staff","ACC (Crime)","T",D("September 2026","2026-09-30"),"One appointed, other post out to advert for the 3rd time","Some concern","at_risk"),
("3/c","Reactive management policy rewritten","Det Supt Hugh Pargeter","P:Hugh Pargeter||Det Supt",DONE("Completed April 2026","2026-04-30"),"","Complete","completed")]),
("4","AFI 4 – The force needs to understand and reduce disproportionality in stop and search","The force needs to understand and reduce disproportionality in stop and search","area_for_improvement",[
("4/a","External scrutiny panel to see BWV of 20 searches per quarter","Ch Insp Teo Marchetti, OPCC","P:Teo Marchetti||Ch Insp//B:OPCC",REC("Quarterly",QUARTERLY),"First panel met on 19/5, notes on website","On course","on_track"),
("4/b","Grounds to be checked by supervisor before end of shift","Response Sergeants","T",K("immediate","With immediate effect"),"Sampling shows 76% compliance (target 95%)","Some concern","at_risk"),
("4/c","Refresh unconscious bias package – check w/ College whether new national one will do","L&D","B",K("unknown","tbc"),"College to advise","Paused","on_hold")])]
HD=["Ref","Activity","Owner","Target","Position at 30 June","Assessment"]
d=newdoc("Liberation Sans",10,True,1.8)
d.sections[0].header.paragraphs[0].text="OFFICIAL – SENSITIVE"; d.sections[0].footer.paragraphs[0].text="Cardale Constabulary – Corporate Development – Force Improvement Plan v4"
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("SRO: DCC. Tactical lead for the plan: Head of Corporate Development. Updates are due to the team by the 5th of each month for Gold Group on the second Tuesday. Please do not reword the activity without speaking to us as HMICFRS holds a copy.")
areas=[]
for n,hd,ti,kd,rows in P_:
    d.add_heading(hd,2); t=d.add_table(1,6); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF"); shade(c,"1B2A49")
    rephead(t.rows[0])
    for ref,desc,ot,sp,ts,pr,w,st in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"],pr,w)): put(c,x)
        alt={}
        if ref=="2/c": alt["timescale"]=[D(ts["text"],"2026-12-31")]
        if w=="BAU": alt["status"]=["ongoing","completed","unknown"]
        if w=="Behind": alt["status"]=["off_track","at_risk"]
        if w.startswith("Complete,"): alt["status"]=["in_progress"]
        if ref=="3/b": alt["owners"]=[o("T:ACC")]
        if ref=="4/c": alt["owners"]=[o("T:L&D")]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,w,drop=["rag"],alt=alt or None))
    widths(t,[1.6,8.4,4,3.2,5.6,3]); areas.append(AREA(n,kd,hd,ti,ga))
d.save("/tmp/plans_pb/p17.docx"); lo_pdf("/tmp/plans_pb/p17.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","progress","status"],HD)),areas)
