"""j01 (kin of continued-heads): reportlab, A4 lengthwise. A fire service's plan after inspection; each page is a sheet of its own, and where a workstream goes on overleaf its coloured band is printed again as `Workstream 1 (cont’d): …` with the column heads under it. The band is a row of the table over its whole width."""
from cl import *
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, PageBreak, Spacer
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="j01"; ORG="Wealdmoor Fire and Rescue Authority"; TITLE="Responding to Our Inspection: Service Improvement Plan 2024–2026"; INSP="HMICFRS Round 3 inspection, report published 14 May 2024"
S={"Closed":("completed","blue","#9bbbe3"),"On target":("on_track","green","#a9d18e"),"Behind":("delayed","amber","#f4c36b"),"Not begun":("not_started","grey","#d9d9d9")}
P_=[("1","Workstream 1: Knowing our buildings and the risks inside them","Knowing our buildings and the risks inside them",[
[("W1-01","Rebuild the list of high-risk premises from council tax, NHS and licensing data, and visit every one that has no audit since 2020.","Group Manager Protection","T",D("30.09.2024","2024-09-30"),"Risk-based inspection programme holds 100% of high-risk premises","1,914 premises now listed, 260 more than before. All but 31 have been visited.","On target"),
("W1-02","Move hydrant, tactical plan and premises notes onto one tablet so that crews see the same picture on the way to an incident.","Digital Services / Watch Managers’ Forum","B:Digital Services//B:Watch Managers’ Forum",D("Spring 2025","2025-05-31"),"Information loads in under ten seconds at 95% of checks","Tablet order placed. Two stations will trial the software after Christmas.","On target"),
("W1-03","Train eight more fire safety inspectors to Level 4 Diploma and agree a retention payment with the representative bodies.","Station Manager Ingrid Kettlewell","P:Ingrid Kettlewell|Station Manager",R("Sept 2024 – Dec 2025","2024-09-01","2025-12-31"),"Establishment of 22 competent inspectors","Five places on the course. The payment has gone to joint consultation.","Behind")],
[("W1-04","Carry out joint audits with the Building Safety Regulator at the nine residential blocks over 18 metres.","Area Manager (Prevention, Protection and Resilience)","T",D("end of January 2025","2025-01-31"),"No block without an up-to-date fire risk assessment","Six done.","On target"),
("W1-05","Report overdue audits to the Performance and Assurance Committee.","Head of Assurance","T",REC("Quarterly from July 2024",QUARTERLY,start="2024-07-01"),"Members are able to challenge drift","First paper went on 18 July 2024.","On target")]]),
("2","Workstream 2: Putting right the way we treat each other","Putting right the way we treat each other",[
[("W2-01","Commission an independent culture review, with a confidential line open to serving and former staff.","Chief Fire Officer & Cllr Delroy Hastings","T:Chief Fire Officer//P:Delroy Hastings||Cllr",D("By 31 July 2024","2024-07-31"),"Report received and published in full","Review finished and published on 29 July.","Closed"),
("W2-02","Set up an independent standards panel to decide gross misconduct cases.","Monitoring Officer","T",D("Q3 2024/25","2024-12-31"),"Cases decided inside 12 weeks","Terms of reference drafted.","Behind"),
("W2-03","Re-run background checks for all staff at the new standard and repeat them every three years.","People Services","B",D("31.03.2025","2025-03-31"),"Every member of staff checked","Standard checks sent off for 412 of 655 people.","On target")],
[("W2-04","Have each watch hold a facilitated conversation about behaviour and write its own charter.","Gareth Pryce-Lloyd; Oluchi Ekwueme","P:Gareth Pryce-Lloyd//P:Oluchi Ekwueme",K("ongoing","Ongoing"),"Staff survey: 80% would report poor behaviour (52% in 2023)","Facilitators have been trained.","Not begun"),
("W2-05","Bring in 360-degree feedback for supervisory managers and above.","Organisational Development Partner","T",D("Autumn 2025","2025-11-30"),"All managers have had feedback once","","Not begun")]]),
("3","Workstream 3: Getting more from on-call crews","Getting more from on-call crews",[
[("W3-01","Offer salaried and part-cover contracts at the seven stations with the poorest availability.","Area Manager (Response)","T",F("From October 2024","2024-10-01"),"Availability of first pumps at 85% in the day","Contracts issued at three stations; crews at Harrow Cross asked for more time.","On target"),
("W3-02","Write to 300 local employers about releasing staff, and pay those who do.","Corporate Communications","B",D("November 2024","2024-11-30"),"Forty firms signed up","","Not begun")]])]
rl_fonts()
st=ParagraphStyle("a",fontName="LN",fontSize=11.5,leading=14.5); hb=ParagraphStyle("h",parent=st,fontName="LNB",textColor=colors.HexColor("#7a1420")); bd=ParagraphStyle("b",parent=st,fontName="LNB",fontSize=14,leading=18,textColor=colors.white)
W=[52,215,120,88,120,125,66]; HEADS=["ID","Deliverable","Accountable","Complete by","Measure of success","Commentary","State"]
p=lambda t,s=st: Paragraph(esc(t),s)
el=[p(ORG,ParagraphStyle("o",parent=st,fontSize=11)),p(TITLE,ParagraphStyle("t",fontName="LNB",fontSize=19,leading=23,spaceAfter=6)),p(INSP,ParagraphStyle("o2",parent=st,fontSize=10.5,spaceAfter=6)),p("The Fire Authority agreed this plan in June 2024. The Service Improvement Board updates the commentary every six weeks; this is the position at 4 October 2024.",ParagraphStyle("o3",parent=st,fontSize=9.5,leading=12,spaceAfter=10))]
areas=[]; first=True
for n,hd,ti,sheets in P_:
    ga=[]
    for k,rows in enumerate(sheets):
        if not first: el.append(PageBreak())
        first=False
        data=[[p(hd if k==0 else hd.replace(f"Workstream {n}:",f"Workstream {n} (cont’d):"),bd)]+[""]*6,[p(x,hb) for x in HEADS]]
        ts_=[("SPAN",(0,0),(-1,0)),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#7a1420")),("BACKGROUND",(0,1),(-1,1),colors.HexColor("#f3e3e5")),("VALIGN",(0,0),(-1,-1),"TOP"),("LINEBELOW",(0,1),(-1,-1),.5,colors.HexColor("#b98a90")),("TOPPADDING",(0,0),(-1,-1),7),("BOTTOMPADDING",(0,0),(-1,-1),10),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4)]
        for ref,desc,ot,sp,ts,out,pr,s in rows:
            ts_.append(("BACKGROUND",(6,len(data)),(6,len(data)),colors.HexColor(S[s][2])))
            data.append([p(x) for x in (ref,desc,ot,ts["text"],out,pr,s)])
            alt={}
            if s=="Behind": alt["status"]=["at_risk","off_track"]
            if "Kettlewell" in ot: alt["owners"]=[o("P:Ingrid Kettlewell||Station Manager")]
            ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[s][0],S[s][1],status_text=s,alt=alt or None))
        t=Table(data,colWidths=W); t.setStyle(TableStyle(ts_)); el.append(t)
    areas.append(AREA(n,"other",hd,ti,ga))
def foot(c,d):
    c.setFont("LN",8); c.drawString(28,22,"Wealdmoor FRA – Service Improvement Plan"); c.drawRightString(813,22,f"Sheet {d.page} of 5")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=27,rightMargin=27,topMargin=36,bottomMargin=40,title="SIP").build(el,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","ID"],["description","Deliverable"],["owners","Accountable"],["timescale","Complete by"],["outcome","Measure of success"],["progress","Commentary"],["status","State"]],areas)
