"""r35: MS Project, Entry table with WBS printed to PDF (reportlab): row ids, summary tasks in bold with indented tasks, Duration, Start, Finish, predecessors, resource names, % complete, Notes; header and footer of the print."""
from cl_c import *
rl_fonts()
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import SimpleDocTemplate,Table,TableStyle,Paragraph
from reportlab.lib.styles import ParagraphStyle
NAME="r35"; ORG="Wharfedale Vale Fire & Rescue Service"; TITLE="HMICFRS Round 3 Response Plan"
G=[("1","Protecting the public through fire regulation","13/04/26","27/11/26","36%",[
("1.1","Reset the risk-based inspection programme with the new premises data","45 days","Mon 13/04/26","Fri 12/06/26","2026-04-13","2026-06-12","","Head of Protection","T","100%"),
("1.2","Catch up on the 212 very high risk premises not visited","120 days","Mon 15/06/26","Fri 27/11/26","2026-06-15","2026-11-27","2","Inspecting Officers,Head of Protection","T:Inspecting Officers//T:Head of Protection","20%"),
("1.3","Quality assure 1 in 10 audits","110 days","Mon 29/06/26","Fri 27/11/26","2026-06-29","2026-11-27","2","Siân Gethin-Moore","P","0%")]),
("2","Promoting the right values and culture","01/04/26","30/10/26","41%",[
("2.1","Run listening events on every watch and in Control","65 days","Wed 01/04/26","Tue 30/06/26","2026-04-01","2026-06-30","","Culture Team","B","100%"),
("2.2","Contract an outside line for raising concerns","54 days","Wed 01/07/26","Mon 14/09/26","2026-07-01","2026-09-14","5","Procurement,Emeka Holroyd","B:Procurement//P:Emeka Holroyd","50%"),
("2.3","DBS checks: standard level for all staff in post","87 days","Wed 01/07/26","Fri 30/10/26","2026-07-01","2026-10-30","","HR Business Partner","T","15%")]),
("3","Getting the right people with the right skills","04/05/26","31/03/27","5%",[
("3.1","Publish a workforce plan for the five years to 2031","108 days","Mon 04/05/26","Wed 30/09/26","2026-05-04","2026-09-30","","ACO (People)","T","10%"),
("3.2","Re-accredit 38 incident commanders who have lapsed","130 days","Thu 01/10/26","Wed 31/03/27","2026-10-01","2027-03-31","8","Training Centre","B","0%")])]
# 0 %: not started, 100 %: completed, between: in progress
ST={"0%":"not_started","100%":"completed"}
ps=ParagraphStyle("a",fontName="LS",fontSize=8,leading=10); pb=ParagraphStyle("b",parent=ps,fontName="LSB"); pi=ParagraphStyle("c",parent=ps,leftIndent=10)
HD=["ID","WBS","Task Name","Duration","Start","Finish","Predecessors","Resource Names","% Complete"]
rows=[[Paragraph(x,pb) for x in HD]]; i=0; areas=[]
for n,g,a,b,pc,rs in G:
    i+=1; rows.append([str(i),Paragraph(n,pb),Paragraph(esc(g),pb),Paragraph("",pb),Paragraph(a,pb),Paragraph(b,pb),"","",Paragraph(pc,pb)]); ga=[]
    for ref,t,du,s,f,si,fi,pre,ot,sp,pc2 in rs:
        i+=1; rows.append([str(i),ref,Paragraph(esc(t),pi),du,s,f,pre,Paragraph(esc(ot),ps),pc2])
        ga.append(AX(ref,t,ot,sp,R(f,si,fi),None,None,ST.get(pc2,"in_progress"),None,pc2,drop=["timescale_text","progress","status_text"],alt={"status":["unknown"]}))
    areas.append(AREA(n,"theme",g,g,ga))
def fur(c,d):
    c.setFont("LS",8); c.drawString(40,570,ORG); c.drawRightString(802,570,TITLE); c.drawString(40,25,"Printed: Tue 21/07/26"); c.drawCentredString(421,25,f"Page {d.page}"); c.drawRightString(802,25,"File: HMI R3 response v7.mpp")
t=Table(rows,[25,35,245,55,75,75,65,115,60],repeatRows=1)
t.setStyle(TableStyle([("FONT",(0,0),(-1,-1),"LS",8),("GRID",(0,0),(-1,-1),.4,"#B1BBCC"),("BACKGROUND",(0,0),(-1,0),"#DFE3E8"),("BACKGROUND",(0,0),(0,-1),"#DFE3E8"),("VALIGN",(0,0),(-1,-1),"TOP")]))
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),topMargin=45,bottomMargin=40,leftMargin=40,rightMargin=40).build([t],onFirstPage=fur,onLaterPages=fur)
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","timescale","timescale","owners","status"],["WBS","Task Name","Start","Finish","Resource Names","% Complete"])),areas)
