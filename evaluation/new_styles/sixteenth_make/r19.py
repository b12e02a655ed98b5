"""r19: reportlab slides, three cards side by side under a theme; coloured card heads with number and short name, labels Owner: and Due: at the foot, a status pill; a fourth card on a slide by itself."""
from cl_b import *; rl_fonts()
from reportlab.pdfgen import canvas
NAME="r19"; ORG="Cressdale Fire and Rescue Service"; TITLE="Inspection improvement plan: board slides"; INSP="HMICFRS Round 3 inspection (effectiveness, efficiency, people)"
P_=[("Effectiveness",[
("E1","Risk information","Visit the 212 sites with no risk card, highest risk first, and load them on the mobile terminals in every appliance.","Group Manager Risk","T",D("30/06/2025","2025-06-30"),"On plan","on_track"),
("E2","Fire safety audits","Train six watch managers to Level 4 diploma so that the audit programme can be met.","AM Prevention & Protection","T",D("Spring 2026","2026-05-31"),"Behind plan","delayed"),
("E3","High-rise calls","Run two exercises with control staff on fire survival guidance. Test the paper back-up each time.","Station Manager Ike Obaseki","P:Ike Obaseki|Station Manager",D("Sep 2025","2025-09-30"),"Done","completed"),
("E4","Smoke alarms","Fit 3,000 alarms a year in homes of over-75s living alone, with Age UK Cressdale and the GP surgeries.","Prevention Team","B",REC("every year from April 2025",ANNUALLY,start="2025-04-01"),"On plan","on_track")]),
("Efficiency",[
("F1","Fleet","Replace four appliances that are past 15 years and sell the old ones.","Head of Technical Services","T",D("2026-27","2027-03-31"),"Not begun","not_started"),
("F2","One rota","Do away with the spreadsheet rotas; go over to FireWatch at all 19 stations.","Jo Petherick + station commanders","P:Jo Petherick//T:station commanders",D("by 1 December","2025-12-01"),"On plan","on_track")]),
("People",[
("P1","Speak up line","Commission an independent, confidential line for staff and report what comes in twice a year to the Authority.","HR Director","T",DONE("Went live on 3 February 2025","2025-02-03"),"Done","completed"),
("P2","Promotion board","Put an outsider on every promotion panel. Publish the results by gender and ethnicity.","HR Director","T",K("ongoing","from now on"),"On plan","on_track"),
("P3","Core code","All managers to have an objective on the Core Code of Ethics in their appraisal","CFO / DCFO","T:CFO//T:DCFO",D("appraisal round (Apr–May 2025)","2025-05-31"),"Behind plan","delayed")])]
W,Hh=960,540; c=canvas.Canvas(path(NAME+".pdf"),pagesize=(W,Hh)); c.setTitle(TITLE); n=0; PC={"On plan":"#2E9E5B","Behind plan":"#E58E1A","Done":"#3B6FB6","Not begun":"#8C8C8C"}
def foot():
    global n; n+=1
    para(c,30,22,600,"Cressdale FRS | Service Improvement Board | 12 May 2025",8.5,color="#777777"); para(c,860,22,70,f"Slide {n}",8.5,align=2,color="#777777"); c.showPage()
rect(c,0,200,W,220,"#8B1E22"); para(c,60,390,820,TITLE,38,"LSB","#FFFFFF"); para(c,60,320,820,ORG,22,color="#FFFFFF"); para(c,60,285,820,INSP,15,color="#F3D5D6"); foot(); areas=[]
for hd,rows in P_:
    ga=[]
    for k in range(0,len(rows),3):
        rect(c,0,470,W,70,"#8B1E22"); para(c,30,520,800,hd,28,"LSB","#FFFFFF")
        for j,(ref,ti,de,ot,sp,ts,w,st) in enumerate(rows[k:k+3]):
            x=30+j*305; rect(c,x,60,290,385,"#FFFFFF","#C9A0A1",10,1.5); rect(c,x,395,290,50,"#F3E1E1"); para(c,x+12,430,266,f"{ref}  {ti}",17,"LSB","#8B1E22"); para(c,x+12,380,266,de,15.5,lead=1.3)
            y=para(c,x+12,185,266,"<b>Owner:</b> "+esc(ot),13.5); para(c,x+12,min(y-4,155),266,"<b>Due:</b> "+esc(ts["text"]),13.5)
            rect(c,x+12,72,120,26,PC[w],None,12); para(c,x+12,92,120,w,12.5,"LSB","#FFFFFF",align=1)
            alt={}
            if ref=="P3": alt={"timescale":[R(ts["text"],"2025-04-01","2025-05-31")]}
            if ref=="P2": alt={"timescale":[K("immediate",ts["text"]),F(ts["text"],None),K("unknown",ts["text"])]}
            if w=="Behind plan": alt["status"]=["at_risk","off_track"]
            if ref=="E2": alt["owners"]=[o("T:AM Prevention & Protection")]
            ga.append(AX(ref,de,ot,sp,ts,None,None,st,None,w,title=ti,drop=["rag"],alt=alt or None))
        foot()
    areas.append(AREA(None,"theme",hd,hd,ga))
c.save()
write(NAME,ORG,TITLE,INSP,H(("ref","(card head)"),("title","(card head)"),("description","(text)"),("owners","Owner"),("timescale","Due"),("status","(pill)")),areas)
