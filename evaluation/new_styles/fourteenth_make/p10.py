"""p10 (hard): slides printed to PDF (Chromium, 16:9): a title slide, one slide an area with boxes side by side (number in a ring, short name, text, who and when with small labels, a status tab), a closing slide with next dates."""
from cl_a import *
NAME="p10"; ORG="Stourleigh Children’s Services"; TITLE="Better for care leavers"; INSP="Ofsted focused visit, 10 and 11 June 2025"
P_=[("1","Priority 1: A safe place to live","A safe place to live",[
("1","Joint housing panel","Meet fortnightly with the three district councils; no young person is told to ‘present as homeless’.","Beatrix Hollingbery","P",F("From 1 July 2025","2025-07-01"),"Under way","in_progress"),
("2","Rent guarantor","Council to stand as guarantor up to age 25. Needs a decision from Cabinet.","Assistant Director, Corporate Parenting","T",D("Cabinet, 16 Sept 2025","2025-09-16"),"Under way","in_progress"),
("3","End use of B&B","Move the last two young people on and tell the Lead Member the same day if it is ever used again.","Service Manager 16+","T",DONE("Done, August 2025","2025-08-31"),"Finished","completed")]),
("2","Priority 2: Someone who stays in touch","Someone who stays in touch",[
("4","Smaller caseloads","Four more personal advisers, so that nobody has more than 22","Service Manager 16+","T",D("31 Oct 2025","2025-10-31"),"Under way","in_progress"),
("5","Find the lost eleven","Track down the 11 care leavers over 21 we have not heard from. Try the GP, the DWP, their old carers and Facebook before the file is closed.","Personal advisers / Virtual Assistant Team","T:Personal advisers//B:Virtual Assistant Team",D("End Sept 2025","2025-09-30"),"Stuck","off_track"),
("6","Birthday rule","A visit or a call on each birthday. Not a text.","All PAs","T",K("immediate","Straight away"),"Finished","completed")]),
("3","Priority 3: Pathway plans worth reading","Pathway plans worth reading",[
("7","New form","Two pages, written to the young person (‘you’), with their own words at the top","Care Leavers’ Forum and Jerome Whitlock","B:Care Leavers’ Forum//P:Jerome Whitlock",D("Oct half term 2025","2025-10-31"),"Under way","in_progress"),
("8","Monthly audit","Eight plans a month, looked at with the young person","Quality Assurance","B",REC("Monthly from Sept 2025",MONTHLY,start="2025-09-01"),"Not yet begun","not_started"),
("9","Health histories","Every care leaver has theirs on paper and in the NHS App by 18½","Designated Nurse CLA (ICB)","T:Designated Nurse CLA|ICB",D("31/03/2026","2026-03-31"),"Not yet begun","not_started")]),
("4","Priority 4: Work, training and money","Work, training and money",[
("10","Ring-fenced jobs","Guaranteed interviews for council posts up to Grade E","HR","B",D("Nov 2025","2025-11-30"),"Under way","in_progress"),
("11","Local offer","Re-do the offer with prices: what you get, how much, who to ask","Cllr Owain Fairclough-Begum + Jerome Whitlock","P:Owain Fairclough-Begum||Cllr//P:Jerome Whitlock",D("Launch: National Care Leavers’ Week, October 2025","2025-10-31"),"Under way","in_progress")])]
C={"Finished":"#2b6cb0","Under way":"#2f855a","Stuck":"#c53030","Not yet begun":"#718096"}
h="<meta charset=utf-8><style>@page{size:1280px 720px;margin:0}*{box-sizing:border-box}body{margin:0;font-family:'Liberation Sans'}.s{width:1280px;height:720px;position:relative;padding:48px 56px;page-break-after:always;overflow:hidden}.s:last-child{page-break-after:auto}h1{font-size:56px;margin:180px 0 10px;color:#fff}h2{font-size:36px;margin:0 0 26px;color:#3c1361}.t{background:#3c1361;color:#fff;font-size:24px}.g{display:flex;gap:24px}.c{flex:1;border:2px solid #c9b6dd;border-radius:14px;padding:20px;height:500px;position:relative}.n{display:inline-block;width:44px;height:44px;border-radius:22px;background:#3c1361;color:#fff;text-align:center;line-height:44px;font-weight:bold;font-size:20px}.ti{font-size:25px;font-weight:bold;margin:12px 0 8px}.d{font-size:20px;line-height:1.3}.f{position:absolute;bottom:18px;left:20px;right:20px;font-size:18px;border-top:1px solid #c9b6dd;padding-top:8px}.f b{color:#3c1361}.p{position:absolute;top:24px;right:20px;color:#fff;border-radius:12px;padding:4px 14px;font-size:17px}.no{position:absolute;bottom:14px;right:30px;font-size:14px;color:#888}li{font-size:24px;margin:10px 0}</style>"
h+=f"<div class='s t'><h1>{TITLE}</h1><div>Our action plan after the {INSP}</div><div style='margin-top:20px'>{ORG}</div><div style='position:absolute;bottom:40px'>Corporate Parenting Board, 3 September 2025</div></div>"
h+="<div class=s><h2>What Ofsted told us</h2><ul><li>Personal advisers know their young people and are proud of them</li><li>Too many move more than once in the first year after 18</li><li>Pathway plans are long and few young people have read theirs</li><li>We have lost touch with some over-21s</li></ul><div class=no>2</div></div>"
areas=[]; k=3
for n,hd,ti,rows in P_:
    h+=f"<div class=s><h2>{esc(hd)}</h2><div class=g>"; ga=[]
    for ref,t,desc,ot,sp,ts,w,s in rows:
        h+=f"<div class=c><span class=n>{ref}</span><span class=p style='background:{C[w]}'>{w}</span><div class=ti>{esc(t)}</div><div class=d>{esc(desc)}</div><div class=f><div><b>Who</b> {esc(ot)}</div><div style='margin-top:5px'><b>When</b> {esc(ts['text'])}</div></div></div>"
        g=AX(ref,desc,ot,sp,ts,None,None,s,None,w,drop=["rag"],title=t)
        if ref=="7": g["drop"].append("timescale")
        if ref=="2": g["drop"].append("milestones"); g["alt"]={"timescale":[D(ts["text"],"2025-09-16",[("Cabinet","2025-09-16")])]}
        if ref=="11": g["drop"].append("milestones"); g["alt"]={"timescale":[D(ts["text"],"2025-10-31",[("Launch","2025-10-31")])]}
        if ref=="5": g["alt"]={"status":["delayed","at_risk"]}
        if ref=="9": g["alt"]={"owners":[o("T:Designated Nurse CLA"),o("T:Designated Nurse CLA (ICB)")]}
        ga.append(g)
    h+=f"</div><div class=no>{k}</div></div>"; k+=1; areas.append(AREA(n,"priority",hd,ti,ga))
h+="<div class=s><h2>What happens next</h2><ul><li>Forum pizza night: 25 September</li><li>Report to Scrutiny in December</li><li>Ofsted’s next annual conversation: spring</li></ul><div class=no>7</div></div>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(("ref","(ring)"),("title","(short name)"),("description","(text)"),("owners","Who"),("timescale","When"),("status","(tab)")),areas)
