"""q09 (harder): PDF of slides (reportlab canvas, 16:9). Each slide a workstream with a strap line; actions as rows without rules: number in a disc, bold short title over a sentence, owner and date to the right, a status pill; speaker and slide numbers below."""
from cl_a import *
from reportlab.pdfgen import canvas; from reportlab.lib.colors import HexColor as X; from reportlab.platypus import Paragraph; from reportlab.lib.styles import ParagraphStyle as PS
rl_fonts()
NAME="q09"; ORG="Westmarch Hospitals NHS Foundation Trust"; TITLE="Well-led and urgent care: where we are on our improvement plan"; INSP="CQC inspection, February 2025"
S={"D":("completed","Delivered","#1565C0"),"G":("on_track","On plan","#2E7D32"),"A":("at_risk","Some risk","#EF9A00"),"R":("off_track","Off plan","#C62828"),"N":("not_started","To start","#757575")}
P_=[("Workstream A: Emergency department","A","Emergency department","Patients are seen by the right person within the hour",[
("1","Streaming at the door","Senior nurse to stream walk-in patients 8am to midnight, seven days.","Matron, ED","T",D("12 May 2025","2025-05-12"),"D"),
("2","Mental health room","Build a second ligature-free assessment room in the old plaster room.","Estates / Abdirahman Yusuf","B:Estates//P:Abdirahman Yusuf",D("Sep-25","2025-09-30"),"A"),
("3","Corridor care","Stop planned use of the corridor. Escalate to the Exec on call when more than 4 patients wait on trolleys.","Chief Operating Officer","T",K("ongoing","Ongoing"),"R"),
("4","Paediatric nurse cover","Two children’s nurses on every shift","Head of Children’s Nursing","T",D("by Q3 25/26","2025-12-31"),"G")]),
("Workstream B: Medicines and equipment","B","Medicines and equipment","Safe, in date, locked away",[
("5","Fridge temperatures","Digital loggers in all 71 fridges","Chief Pharmacist","T",D("30 June 2025","2025-06-30"),"D"),
("6","Resus trolleys","Daily checks, audited weekly by ward managers and reported on the quality dashboard","Resuscitation Lead & Ward Managers","T:Resuscitation Lead//T:Ward Managers",REC("Weekly from 1 May 2025",WEEKLY,start="2025-05-01"),"G"),
("7","Controlled drugs","Replace registers, re-train the night staff","Mei-Ling Forrester","P",D("Aug 2025","2025-08-31"),"G")]),
("Workstream C: Leadership and culture","C","Leadership and culture","People feel safe to speak up and hear back",[
("8","Freedom to Speak Up","Go from one guardian to three, one of them for bank and agency staff.","Director of People","T",D("July 2025","2025-07-31"),"D"),
("9","Board visibility","Each director adopts two wards and visits monthly","Trust Secretary","T",REC("Monthly",MONTHLY),"G"),
("10","Appraisals","From 63% to 90%. No protected time has yet been agreed with the divisions.","Divisional Directors","T",D("31/03/26","2026-03-31"),"A"),
("11","WRES actions","Independent panel members for all posts at 8a and above","EDI Team","B",D("Autumn 2025","2025-11-30"),"N"),
("12","Exec development","Coaching for the five new executives","Chief Executive (Prof. Lorcan Haverty)","P:Lorcan Haverty|Chief Executive|Prof.",R("June 2025 – May 2026","2025-06-01","2026-05-31"),"G")])]
W,Hh=960,540; c=canvas.Canvas(path(NAME+".pdf"),pagesize=(W,Hh)); c.setTitle("CQC improvement plan slides")
def foot(n): c.setFont("LS",10); c.setFillColor(X("#666666")); c.drawString(40,18,"Board seminar 4 June 2025"); c.drawRightString(W-40,18,str(n))
c.setFillColor(X("#003087")); c.rect(0,0,W,Hh,fill=1,stroke=0); c.setFillColor(X("#FFFFFF")); c.setFont("LSB",30)
c.drawString(60,330,"Well-led and urgent care: where we are"); c.drawString(60,292,"on our improvement plan"); c.setFont("LS",18); c.drawString(60,245,ORG); c.drawString(60,218,INSP); c.showPage()
b=PS("b",fontName="LS",fontSize=12,leading=15,textColor=X("#222222")); ow=PS("ow",fontName="LS",fontSize=12,leading=15,textColor=X("#003087")); areas=[]
for k,(hd,n,ti,strap,rows) in enumerate(P_,2):
    c.setFillColor(X("#003087")); c.rect(0,Hh-70,W,70,fill=1,stroke=0); c.setFillColor(X("#FFFFFF")); c.setFont("LSB",25); c.drawString(40,Hh-46,hd)
    c.setFillColor(X("#444444")); c.setFont("LSI",15); c.drawString(40,Hh-95,strap); y=Hh-125; ga=[]; step=82 if len(rows)<5 else 74
    for ref,t_,desc,ot,sp,ts,s in rows:
        st,w,co=S[s]; c.setFillColor(X("#41B6E6")); c.circle(56,y-12,14,fill=1,stroke=0); c.setFillColor(X("#FFFFFF")); c.setFont("LSB",13); c.drawCentredString(56,y-16.5,ref)
        p=Paragraph(f"<b>{esc(t_)}</b><br/>{esc(desc)}",b); w_,h_=p.wrap(450,100); p.drawOn(c,84,y-h_+2)
        p=Paragraph(esc(ot),ow); w_,h_=p.wrap(170,100); p.drawOn(c,555,y-h_+2)
        p=Paragraph(esc(ts["text"]),b); w_,h_=p.wrap(100,100); p.drawOn(c,740,y-h_+2)
        c.setFillColor(X(co)); c.roundRect(848,y-18,80,20,9,fill=1,stroke=0); c.setFillColor(X("#FFFFFF")); c.setFont("LSB",11); c.drawCentredString(888,y-12,w)
        y-=step
        g=AX(ref,desc,ot,sp,ts,None,None,st,None,w,title=t_,drop=["rag"],alt={"description":[t_+" "+desc,t_+"\n"+desc]})
        if ref=="12": g["alt"]["owners"]=[o("T:Chief Executive//P:Lorcan Haverty||Prof.")]
        if s=="A": g["alt"]["status"]=["in_progress"]
        ga.append(g)
    foot(k); c.showPage(); areas.append(AREA(n,"other",hd,ti,ga))
c.setFillColor(X("#003087")); c.setFont("LSB",25); c.drawString(40,Hh-60,"What we ask of the Board"); c.setFont("LS",16); c.setFillColor(X("#222222"))
for i,x in enumerate(["• Note that three of twelve items are delivered","• Discuss corridor care, which is off plan","• Decide whether protected time for appraisals should be paid for"]): c.drawString(60,Hh-120-i*34,x)
foot(5); c.showPage(); c.save()
write(NAME,ORG,TITLE,INSP,H(["ref","(disc)"],["title","(bold line)"],["description","(below it)"],["owners","(right)"],["timescale","(right)"],["status","(pill)"]),areas)
