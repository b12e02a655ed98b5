"""j09 (kin of numeric-status): reportlab, A4 upright. An NHS trust's internal audit follow-up: one table, each audit report a full-width row; a status column 'Stage 0-4' of bare figures beside a 'Grade' column that is figures too; the two keys are small tables on the last page, the stage key read upwards from 4 to 0."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
rl_fonts()
NAME="j09"; ORG="Mid Arrow Hospitals NHS Foundation Trust"; TITLE="Internal audit: agreed actions and where they stand"; INSP=None
P_=[("Report 1 – Consultant job planning (limited assurance)","Consultant job planning (limited assurance)","1",[
("JP1","1","Have every consultant’s plan for 2025/26 signed off on the system by both the doctor and the clinical director.","Divisional Directors",None,"T",D("End of May 2025","2025-05-31"),"2","71% signed at 30 September. Anaesthetics and radiology account for most of the gap."),
("JP2","2","Set out in the job planning policy what counts as supporting professional activity, with examples for each specialty.","Dr Ifeoma Nwachukwu, Deputy Medical Director",None,"P:Ifeoma Nwachukwu|Deputy Medical Director|Dr",D("30 Sept 2025","2025-09-30"),"3","Policy 4.1 is on the intranet; we have yet to see the local negotiating committee’s minute."),
("JP3","2","Reconcile additional sessions paid with those planned and tell the division where they differ.","Medical Workforce Team",None,"B",REC("Monthly from July 2025",MONTHLY,start="2025-07-01"),"4","Tested for July and August: no exceptions."),
("JP4","3","Give service managers access to read their team’s plans.","Systems Manager – HR",None,"T",K("immediate","Immediate"),"4","Access list seen on 8 May.")]),
("Report 2 – Controlled drugs on wards (partial assurance)","Controlled drugs on wards (partial assurance)","2",[
("CD1","1","Replace the 19 cupboards that do not meet the standard and until then check stock at each change of shift.","Estates and Facilities / Chief Pharmacist",None,"B:Estates and Facilities//T:Chief Pharmacist",D("30 November 2025 (revised from 31 August 2025)","2025-11-30"),"1","Twelve are fitted. Delivery of the remainder is promised for 4 November."),
("CD2","2","Bring the register entry for part-used ampoules into the medicines competency and repeat it each year for all registered nurses.","Head of Nursing Education",None,"T",R("Sept 2025 to March 2026","2025-09-01","2026-03-31"),"1","Module written. 140 of 1,020 nurses had passed it by mid-October."),
("CD3","2","Carry out unannounced checks of 4 wards a quarter and send the results to ward managers and matrons.","Claire Entwhistle and Sunil Gopal",None,"P:Claire Entwhistle//P:Sunil Gopal",REC("Quarterly",QUARTERLY),"3","Two rounds were carried out; evidence of the second is awaited."),
("CD4","3","Agree with the police liaison officer how losses of less than 5 tablets are to be reported.","CD Accountable Officer",None,"T",D("Q4 2025/26","2026-03-31"),"0","")]),
("Report 3 – Cyber security: leavers and privileged accounts (limited assurance)","Cyber security: leavers and privileged accounts (limited assurance)","3",[
("CS1","1","Close accounts on the day that employment ends by feeding the payroll leavers’ list to the directory each night. Agency and bank workers are to have accounts that expire after 90 days unless the ward asks for them to be renewed.","Chief Digital Information Officer",None,"T",D("15/12/2025","2025-12-15"),"1","Feed tested with 2 divisions. 3 failures out of 60 leavers."),
("CS2","1","Cut the number of domain administrators from 41 to 8 and give them separate accounts for that work.","Infrastructure Manager",None,"T",D("Nov-25","2025-11-30"),"2","Still 26. The supplier of the pathology system says that it needs six."),
("CS3","2","Add privileged access to the risk register and report it to the Audit Committee.","P. Lascelles",None,"P",DONE("Completed June 2025","2025-06-30"),"4","Risk 2207, scored 16, seen by the Committee on 19 June."),
("CS4","3","Rehearse the loss of the main directory with the on-call executives.","Emergency Planning; Information Governance Group",None,"B",D("early February 2026","2026-02-10"),"0","Date is held in diaries.")])]
CODE={"0":"not_started","1":"in_progress","2":"delayed","3":"completed","4":"embedded"}
H=["Ref","Grade","Action agreed with management","Responsible manager","To be implemented","Stage 0–4","Follow-up note, October 2025"]
b=ParagraphStyle("b",fontName="LS",fontSize=9.6,leading=12.2); hb=ParagraphStyle("h",parent=b,fontName="LSB",textColor=colors.white); g_=ParagraphStyle("g",parent=b,fontName="LSB",fontSize=10.4,leading=13); c_=ParagraphStyle("c",parent=b,alignment=1)
rows=[[Paragraph(x,hb) for x in H]]; st=[("GRID",(0,0),(-1,-1),.4,colors.HexColor("#7a8ca0")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#005eb8")),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),3)]
areas=[]
for hd,ti,n,acts in P_:
    st+= [("SPAN",(0,len(rows)),(-1,len(rows))),("BACKGROUND",(0,len(rows)),(-1,len(rows)),colors.HexColor("#dbe6f2"))]
    rows.append([Paragraph(esc(hd),g_)]+[""]*6); ga=[]
    for ref,gr,desc,ot,_,sp,ts,sc,pr in acts:
        rows.append([Paragraph(ref,b),Paragraph(gr,c_),Paragraph(esc(desc),b),Paragraph(esc(ot),b),Paragraph(ts["text"],b),Paragraph(sc,c_),Paragraph(esc(pr),b)])
        alt={}
        if sc=="2": alt["status"]=["off_track","at_risk"]
        if sc=="4": alt["status"]=["completed"]
        if ref=="CS4": own=[B("Emergency Planning"),B("Information Governance Group")]
        else: own=o(sp,ot)
        ga.append(A(ref,desc,ot,own,ts,None,pr or None,CODE[sc],status_text=sc,grade=gr,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
t=Table(rows,colWidths=[x*mm for x in (12,14,55,32,27,13,41)],repeatRows=1,splitInRow=1); t.setStyle(TableStyle(st))
def kt(head,items):
    k=Table([[Paragraph(head,ParagraphStyle("k",parent=b,fontName="LSB")),""]]+[[Paragraph(x,c_),Paragraph(y,b)] for x,y in items],colWidths=[14*mm,90*mm],hAlign="LEFT")
    k.setStyle(TableStyle([("SPAN",(0,0),(1,0)),("LINEBELOW",(0,0),(-1,-1),.3,colors.grey)])); return KeepTogether([Spacer(1,12),k])
def foot(c,d):
    c.setFont("LS",7.5); c.drawString(9*mm,8*mm,"Audit Committee 6 November 2025, Agenda item 9"); c.drawRightString(201*mm,8*mm,f"Page {d.page}")
S=[Paragraph(ORG,ParagraphStyle("o",parent=b,fontSize=10,leading=13)),Paragraph(TITLE,ParagraphStyle("t",parent=b,fontName="LSB",fontSize=17,leading=22,textColor=colors.HexColor("#005eb8"))),Spacer(1,4),
 Paragraph("Three reports from the 2024/25 plan have actions that were open in April. Managers gave an update on each and the internal auditors then set the stage after they had seen what there was. An action that reaches the top stage will drop out of this paper next time.",ParagraphStyle("i",parent=b,fontSize=9.4,leading=12)),Spacer(1,8),t,
 kt("What the stages mean",[("4","Done, and shown by testing to be part of how we work"),("3","Done, says the manager; evidence not yet seen"),("2","Behind the date that was agreed"),("1","Work has begun and is within time"),("0","Nothing done yet")]),
 kt("What the grades mean",[("1","Fundamental: a weakness that puts the objective at risk"),("2","Significant: a weakness in a key control"),("3","Merits attention: good practice")])]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=8*mm,rightMargin=8*mm,topMargin=13*mm,bottomMargin=15*mm,title=TITLE,author=ORG).build(S,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["grade",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["status",H[5]],["progress",H[6]]],areas)
