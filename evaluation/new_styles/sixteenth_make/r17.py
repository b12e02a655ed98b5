"""r17: reportlab 4:3 slides with a table on each; the slide's title is the cause of concern, one is continued on a second slide; code letters in the last column, the key on slide 2."""
from cl_b import *; rl_fonts()
from reportlab.platypus import *; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib.colors import HexColor as HC, white
NAME="r17"; ORG="Norlandshire Police"; TITLE="PEEL 2024: Gold Group update"; INSP="HMICFRS PEEL inspection 2023–25"
P_=[("Cause of concern 1: The force does not answer the public quickly enough","1","The force does not answer the public quickly enough",[
("1a","Bring 22 call handlers forward from the January intake & pay overtime for peaks (Fri/Sat 1800-0200).","ACC Local Policing","T","Supt Dawn Ashgrove","P:Dawn Ashgrove||Supt",D("30 Sept 24","2024-09-30"),"B","completed"),
("1b","Switch on web chat and call-back for 101.","ACC Local Policing","T","Digital Contact Mgr","T",D("Nov 24","2024-11-30"),"G","on_track"),
("1c","Audit 150 calls a month against THRIVE and feed back to each handler in person.","","","Force Crime Registrar","T",REC("Monthly",MONTHLY),"G","on_track"),
("1d","Agree with both ambulance trusts who goes to welfare calls (Right Care, Right Person phase 3).","T/ACC Mukherjee","P:Mukherjee||T/ACC","Ch Insp Lowri Vaughan","P:Lowri Vaughan||Ch Insp",D("Q4 2024/25","2025-03-31"),"R","off_track"),
("1e","Cut the number of abandoned 101 calls by half. Put screens up in the control room so that all can see it.","ACC Local Policing","T","Head of FCC","T",D("31 Dec 24","2024-12-31"),"A","at_risk")]),
("Cause of concern 2: Children who go missing are not always kept safe","2","Children who go missing are not always kept safe",[
("2a","Set up a missing persons team of 1 + 6 in each of the three basic command units.","Det Ch Supt Ruane","P:Ruane||Det Ch Supt","DI Callum Featherstone-Haigh","P:Callum Featherstone-Haigh||DI",R("Aug 24 - Jan 25","2024-08-01","2025-01-31"),"A","at_risk"),
("2b","Stop the use of ‘no apparent risk’ for under 18s.","Det Ch Supt Ruane","P:Ruane||Det Ch Supt","FCC Inspectors","T",K("in_place","In place"),"B","completed"),
("2c","Share all return home interviews with the four councils inside 72 hrs","","","Philomena Achterberg","P",D("TBC once ISA signed",None),"R","off_track")]),
("Area for improvement 3: Supervision of investigations","3","Supervision of investigations",[
("3a","Give each sergeant no more than 8 detectives and one protected day a fortnight for reviews.","Head of Crime","T","Crime SMT","B",D("1.4.25","2025-04-01"),"N","not_started"),
("3b","Re-launch the investigation plan template in Niche, make it mandatory and take the old one off.","Head of Crime","T","Niche Team","B",D("by end Oct 24","2024-10-31"),"G","on_track")])]
P_[1][3][2]=P_[1][3][2][:6]+(K("unknown","TBC once ISA signed"),)+P_[1][3][2][7:]
s=lambda z,b=False,col="#1b1b1b": PS("x",fontName="LSB" if b else "LS",fontSize=z,leading=z*1.22,textColor=HC(col))
W,Hh=720,540; C={"B":"#5B9BD5","G":"#70AD47","A":"#FFC000","R":"#E04A3F","N":"#BFBFBF"}
def deco(c,d):
    c.setFillColor(HC("#1F2A44")); c.rect(0,Hh-14,W,14,stroke=0,fill=1); c.setFont("LS",8); c.setFillColor(HC("#666666")); c.drawString(30,14,"OFFICIAL – SENSITIVE"); c.drawCentredString(W/2,14,"Gold Group 17/10/24"); c.drawRightString(W-30,14,f"{d.page}")
doc=SimpleDocTemplate(path(NAME+".pdf"),pagesize=(W,Hh),leftMargin=30,rightMargin=30,topMargin=34,bottomMargin=34,title=TITLE)
f=[Spacer(1,130),Paragraph(TITLE,s(34,True,"#1F2A44")),Spacer(1,24),Paragraph(ORG,s(20)),Spacer(1,8),Paragraph(INSP,s(16)),Spacer(1,8),Paragraph("DCC chair · papers by Governance & Inspections",s(13)),PageBreak(),
 Paragraph("Key",s(24,True,"#1F2A44")),Spacer(1,14)]
f+=[Table([[k,Paragraph(v,s(14))] for k,v in (("B","Complete, signed off by Gold"),("G","On track"),("A","Slipping, recoverable"),("R","Off track"),("N","Not yet begun"))],colWidths=[50,400],style=[("GRID",(0,0),(-1,-1),.5,HC("#999999"))]+[("BACKGROUND",(0,i),(0,i),HC(C[k])) for i,k in enumerate("BGARN")]),Spacer(1,20),Paragraph("Two causes of concern and one area for improvement are reported here; the other AFIs go to the Improvement Board.",s(14)),PageBreak()]
areas=[]; HD=["No","Activity","SRO","Delivery lead","By","BRAG"]
for hd,no,ti,rows in P_:
    ga=[]
    for a in range(0,len(rows),3):
        f+=[Paragraph(hd+(" (cont’d)" if a else ""),s(19,True,"#1F2A44")),Spacer(1,12)]
        part=rows[a:a+3]; data=[[Paragraph(x,s(12,True,"#FFFFFF")) for x in HD]]+[[Paragraph(esc(x),s(12)) for x in (r[0],r[1],r[2],r[4],r[6]["text"])]+[r[7]] for r in part]
        f+=[Table(data,colWidths=[36,258,110,120,86,50],style=[("BACKGROUND",(0,0),(-1,0),HC("#1F2A44")),("VALIGN",(0,0),(-1,-1),"TOP"),("LINEBELOW",(0,0),(-1,-1),.7,HC("#BBBBBB")),("ALIGN",(5,1),(5,-1),"CENTER")]+[("BACKGROUND",(5,i+1),(5,i+1),HC(C[r[7]])) for i,r in enumerate(part)]),Spacer(1,14)]
        if a==0 and no=="1": f.append(Paragraph("Ask of Gold: agree the overtime line to March (£140k).",s(13,True)))
        f.append(PageBreak())
    for ref,de,o1,s1,o2,s2,ts,w,st in rows:
        g=AX(ref,de,"\n".join(x for x in (o1,o2) if x),"",ts,None,None,st,None,w,drop=["rag","owner_text"])
        g["owners"]=o(s1,o1)+o(s2,o2)
        alt=[]
        import copy
        for ra,rb in (("strategic_lead","operational_lead"),("strategic_lead","lead"),("lead","operational_lead")):
            z=copy.deepcopy(g["owners"])
            for k,x in enumerate(z): x["role"]=ra if (k==0 and o1) else rb
            alt.append(z)
        g["alt"]={"owners":alt}
        if w=="A": g["alt"]["status"]=["delayed"]
        ga.append(g)
    areas.append(AREA(no,"priority" if 0 else ("area_for_improvement" if "improvement" in hd else "other"),hd,ti,ga))
f+=[Spacer(1,150),Paragraph("Next Gold Group: 21 November, 1000, Conference Room B",s(20,True))]
doc.build(f,onFirstPage=lambda c,d:None,onLaterPages=deco)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","owners","timescale","status"],HD)),areas)
