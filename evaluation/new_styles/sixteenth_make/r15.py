"""r15: reportlab, 16:9. An action a slide: number in a circle, headline, text on the left, three boxes on the right, section slides, footer; coloured lamp with a word."""
from cl_b import *; rl_fonts()
from reportlab.pdfgen import canvas
NAME="r15"; ORG="Aldermere and Holt NHS Foundation Trust"; TITLE="Getting maternity right: our response to the CQC"; INSP="CQC inspection of maternity services, 11–12 June 2025"
W,H_=960,540
P_=[("1","Must do: Safe staffing","Safe staffing",[
("M1","Fill the rota first","Recruit 14.6 WTE midwives against the Birthrate Plus gap and hold weekly interviews until all posts are filled.","Director of Midwifery","T",D("31 Oct 2025","2025-10-31"),"9.2 WTE appointed, four start in September.","AMBER","at_risk"),
("M2","A coordinator who is free to coordinate","Make the labour ward coordinator supernumerary on every shift and record each breach on Datix, with the reason.","Labour Ward Matron","T",D("Immediately / no later than 1 July 2025","2025-07-01"),"No breaches since 4 July.","GREEN","on_track"),
("M3","Triage by phone","Move phone triage out of the ward and into the ambulance control room in Holt.","Gwen Pritchard-Osei, Deputy COO","P:Gwen Pritchard-Osei|Deputy COO",D("Q3 25/26","2025-12-31"),"","RED","off_track")]),
("2","Must do: Learning when things go wrong","Learning when things go wrong",[
("M4","Close the old ones","Review and close all 63 incidents that are more than 60 days old; anything graded moderate or above goes to the panel.","Patient Safety Team","B",D("end of August 2025","2025-08-31"),"63 down to 8. Dr Anand is chasing two statements.","AMBER","at_risk"),
("M5","Say sorry, in writing","Send a duty of candour letter within ten working days in every notifiable case.","Head of Governance","T",K("ongoing","Ongoing"),"July audit: 11 of 11.","BLUE","completed")]),
("3","Should do: The building","The building",[
("S1","Second theatre","Submit a business case for the second obstetric theatre to the Finance & Investment Committee.","Chief Finance Officer & Divisional Director W&C","T:Chief Finance Officer//T:Divisional Director W&C",D("Feb 2026","2026-02-28"),"Architect appointed.","GREEN","on_track"),
("S2","Heat in summer","Put portable cooling into the postnatal bays; ask the estates team for a quote for something that lasts.","Estates","B",D("14/07/2025","2025-07-14"),"","GREEN","on_track")])]
COL={"GREEN":"#3A9D5D","AMBER":"#F0A202","RED":"#C9302C","BLUE":"#2F6DB5"}
c=canvas.Canvas(path(NAME+".pdf"),pagesize=(W,H_)); c.setTitle(TITLE); n=[0]
def foot():
    n[0]+=1; rect(c,0,0,W,26,"#E8EDF3"); para(c,24,20,500,ORG+"  |  Trust Board (public) 30 July 2025",9,color="#555555"); para(c,880,20,60,str(n[0]),9,align=2); c.showPage()
rect(c,0,0,W,H_,"#003B6F"); para(c,70,380,800,TITLE,40,"LSB","#FFFFFF"); para(c,70,250,800,ORG,20,color="#BBD3EA"); para(c,70,215,800,INSP,16,color="#BBD3EA"); foot()
para(c,50,500,800,"How to read the slides",28,"LSB","#003B6F"); para(c,50,430,820,"• Blue – done, and we have the evidence\n• Green – will be done in time\n• Amber – some risk to the date\n• Red – we will miss the date without help from the Board\nThe CQC told us of five things that we must do and two that we should do.",18,lead=1.5); foot()
areas=[]
for no,hd,ti,rows in P_:
    rect(c,0,0,W,H_,"#0F7C8A"); para(c,70,300,800,hd,36,"LSB","#FFFFFF"); foot(); ga=[]
    for ref,hl,desc,ot,sp,ts,pr,w,st in rows:
        c.setFillColorRGB(0,.23,.44); c.circle(64,478,30,fill=1,stroke=0); para(c,34,488,60,ref,18,"LSB","#FFFFFF",align=1)
        para(c,110,494,780,hl,28,"LSB","#003B6F"); para(c,40,420,520,esc(desc),20,lead=1.35)
        if pr: rect(c,40,60,520,110,"#F4F6F8"); para(c,54,160,490,"Where we are today",12,"LSB","#0F7C8A"); para(c,54,138,490,pr,15)
        for i,(l,v) in enumerate((("Who",ot),("When",ts["text"]))):
            y=330-i*130; rect(c,610,y,310,110,"#FFFFFF","#0F7C8A",8,2); para(c,624,y+100,280,l,13,"LSB","#0F7C8A"); para(c,624,y+76,280,esc(v),17)
        rect(c,610,70,310,110,"#FFFFFF","#0F7C8A",8,2); para(c,624,170,280,"RAG",13,"LSB","#0F7C8A")
        from reportlab.lib.colors import HexColor
        c.setFillColor(HexColor(COL[w])); c.circle(660,112,24,fill=1,stroke=0); para(c,700,122,200,w,17,"LSB"); foot()
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,w,title=hl,drop=["rag","area"] if False else ["rag"],alt={"timescale":[K("immediate",ts["text"])]} if ref=="M2" else {"owners":[o("T:Chief Finance Officer//T:Divisional Director W&C")]} if ref=="S1" else None))
    areas.append(AREA(no,"other",hd,ti,ga))
for a in areas: a["number"]=None
para(c,60,330,800,"Questions?",44,"LSB","#003B6F"); para(c,60,260,800,"maternity.improvement@aldermereholt.example",16); foot(); c.save()
write(NAME,ORG,TITLE,INSP,H(("ref","(circle)"),("title","(headline)"),("description","(text)"),("owners","Who"),("timescale","When"),("status","RAG"),("progress","Where we are today")),areas)
