"""n06 (ordinary): reportlab, landscape. A landlord's improvement plan after a regulator's grading: the standard as merged first column, a table a page, rating words on fills, a two-line footer, "continued" in a title."""
from cl import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="n06"; ORG="Northolme City Council"; TITLE="Housing Landlord Improvement Plan"; INSP="Regulator of Social Housing, regulatory judgement C3, 25 February 2026"
L=["Consumer standard","ID","Improvement","Answerable","Complete by","Evidence we will hold","Rating"]
W={"Closed":("completed","#9dc3e6","blue"),"Satisfactory":("on_track","#a9d18e","green"),"Concern":("at_risk","#ffd966","amber"),"Serious concern":("off_track","#ff7c80","red"),"":("unknown","#ffffff",None)}
P_=[("Safety and Quality",[
("SQ/1","Survey the condition of all 9,420 homes, from inside, in eighteen months; begin with the tower blocks","Tremaine Whitbourn","P",R("1 April 2026 – 30 Sept 2027","2026-04-01","2027-09-30"),"Survey database; monthly counts","Satisfactory"),
("SQ/2","Carry out the 1,106 fire safety actions that were overdue in February","Head of Building Safety","T",D("31 October 2026","2026-10-31"),"Certificates, with photographs, on the asset system","Serious concern"),
("SQ/3","Test the electrics of every home within five years","Compliance Manager (Electrical)","T",D("March 2027","2027-03-31"),"","Concern"),
("SQ/4","Answer damp and mould within 24 hours where there is a child under five, an older person or someone with a bad chest in the home; make safe within three days; finish within twelve weeks; go back after three months to see that it has not returned","Repairs Contact Centre; Damp and Mould Team","//".join(["B:Repairs Contact Centre","B:Damp and Mould Team"]),K("in_place","In place"),"Case log","Satisfactory")]),
("Transparency, Influence and Accountability",[
("TIA/1","Elect a Tenant Scrutiny Board of nine, with a budget","Tenant Engagement Lead","T",DONE("Completed 12 June 2026","2026-06-12"),"Minutes","Closed"),
("TIA/2","Publish how we did against the 22 tenant satisfaction measures, in the post as well as online","Shabnam Mirzaei","P",D("30.06.26","2026-06-30"),"Leaflet","Closed"),
("TIA/3","Answer stage one complaints in ten working days","Customer Resolution Manager","T",D("Q3 2026/27","2026-12-31"),"Complaints dashboard (target 95%, June 64%)","Concern"),
("TIA/4","Ask tenants what they need from us: language, large print, a knock that waits","Tenant Engagement Lead","T",R("Nov 2026 to Feb 2027","2026-11-01","2027-02-28"),"Profile held for 80% of tenancies","")]),
("Neighbourhood and Community",[
("NC/1","Walk each estate every quarter with a councillor and a constable","Neighbourhood Managers","T",REC("Quarterly from July 2026",QUARTERLY,start="2026-07-01"),"Walk sheets and what became of them","Satisfactory"),
("NC/2","Agree with Northolme Police who does what about noise and threats","Benedikt Achterberg & Community Safety","P:Benedikt Achterberg//B:Community Safety",D("End Nov 2026","2026-11-30"),"Signed agreement","Satisfactory")]),
("Tenancy",[
("T/1","Visit everyone who has not called us for two years","Neighbourhood Managers","T",D("Dec 2027","2027-12-31"),"Visit notes","Concern"),
("T/2","Find the 61 homes that were let wrongly under the old policy","Allocations and Lettings","B",K("unknown","To be agreed"),"","Serious concern"),
("T/3","Bring down the time a home stands empty from 83 days to 30","Voids Manager","T",D("by 31st March 2027","2027-03-31"),"Weekly voids report","Concern")])]
rl_fonts()
N=ParagraphStyle("n",fontName="LS",fontSize=8.5,leading=10.6); B_=ParagraphStyle("b",parent=N,fontName="LSB"); T_=ParagraphStyle("t",parent=B_,fontSize=17,leading=21); Wt=ParagraphStyle("w",parent=B_,textColor=colors.white)
def foot(c,d):
    c.setFont("LS",7.5); c.drawString(40,26,"Northolme City Council Housing and Communities"); c.drawString(40,17,"Official. Board copy of 5 November 2026"); c.drawRightString(800,17,f"{d.page}")
def table(parts):
    data=[[Paragraph(x,Wt) for x in L]]; st=[("GRID",(0,0),(-1,-1),.5,colors.HexColor("#666666")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#243b6b")),("VALIGN",(0,0),(-1,-1),"TOP")]
    for hd,rows in parts:
        f=len(data)
        for i,(ref,desc,ot,sp,ts,out,w) in enumerate(rows):
            data.append([Paragraph(hd,B_) if i==0 else "",Paragraph(ref,N),Paragraph(esc(desc),N),Paragraph(esc(ot),N),Paragraph(ts["text"],N),Paragraph(out,N),Paragraph(w,N)])
            st.append(("BACKGROUND",(6,len(data)-1),(6,len(data)-1),colors.HexColor(W[w][1])))
        st.append(("SPAN",(0,f),(0,len(data)-1)))
    return Table(data,colWidths=[92,42,240,120,92,115,60],style=st)
fl=[Paragraph(ORG,N),Paragraph(TITLE,T_),Paragraph(INSP,N),Spacer(1,6),Paragraph("The regulator found serious failings and asked for significant improvement. This plan was drawn up with tenants and goes to the Housing Improvement Board every month. Rating: Closed means that the evidence has been tested by the tenants’ Scrutiny Board; Satisfactory, that we expect to finish by the date; Concern, that we may not; Serious concern, that we shall not without more money or people.",N),Spacer(1,8),table(P_[:2]),PageBreak(),Paragraph("Improvement plan (continued)",B_),Spacer(1,6),table(P_[2:]),Spacer(1,6),Paragraph("T/2: the Ombudsman is to be asked whether a remedy is due.",N)]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=40,rightMargin=40,topMargin=36,bottomMargin=44,title=TITLE).build(fl,onFirstPage=foot,onLaterPages=foot)
areas=[AREA(None,"theme",hd,hd,[AX(ref,desc,ot,sp,ts,out,None,W[w][0],W[w][2],w or None,drop=["outcome"]) for ref,desc,ot,sp,ts,out,w in rows]) for hd,rows in P_]
write(NAME,ORG,TITLE,INSP,H(*zip(["area","ref","description","owners","timescale","outcome","status"],L)),areas)
