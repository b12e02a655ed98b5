"""m10 (hard: records in Word, two labels on a line): lines with tab stops, no table at all: number and grade on the first, finding, response, then holder and date on one line, verdict and date of checking on another, remark last."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT
NAME="m10"; ORG="Eastholt and Vale Fire Authority"; TITLE="Internal audit: follow-up of agreed recommendations"; INSP=None
P_=[("Audit A – Stores and uniform","Stores and uniform","A",[
("A/1","High","Stock worth £86,000 could not be traced at the annual count.","Count a tenth of lines each week and look into differences of more than £100.","Stores Manager","T",D("31 March 2026","2026-03-31"),"Implemented","completed","20 August 2026","Twelve weekly counts seen."),
("A/2","Medium","Leavers keep their uniform.","Hold back the last expense claim until a checklist has been signed by the station and by Stores.","People Services / Finance","B:People Services//B:Finance",D("June 2026","2026-06-30"),"Partly implemented","in_progress","20 August 2026","The checklist is in use, but Finance is not told who is leaving until after payday."),
("A/3","Low","Orders are raised after the invoice.","Refuse invoices without an order number.","Accounts Payable Team Leader","T",D("1 April 2026","2026-04-01"),"Implemented","completed","20 August 2026","")]),
("Audit B – Fuel cards","Fuel cards","B",[
("B/1","High","Nineteen cards were used in the last year for vehicles that had been sold.","Cancel cards on the day of sale. The fleet system is to send a list each Monday to the card provider and to the Fleet Engineer.","Fleet Engineer","T",D("by end February 2026","2026-02-28"),"Implemented","completed","3 September 2026","No use since 11 February."),
("B/2","Medium","Mileage is not entered at the pump.","Report missing mileage by station to Group Managers.","Group Managers","T",REC("Monthly from May 2026",MONTHLY,start="2026-05-01"),"Not implemented","not_started","3 September 2026","Report has been written but not run. Revised to November."),
("B/3","Low","Policy dates from 2014.","Rewrite the policy","Ms Alethea Crane, Head of Transport","P:Alethea Crane|Head of Transport|Ms",D("Autumn 2026","2026-11-30"),"Not yet due","planned","","")]),
("Audit C – On-call pay","On-call pay","C",[
("C/1","High","Claims are approved by the person who makes them.","Change the workflow so that no one can approve their own claim, and look back at claims since April 2024.","Payroll Manager","T",D("15/01/2026","2026-01-15"),"Implemented","completed","27 August 2026","£412 was recovered from three people."),
("C/2","Medium","Hours of cover are kept in diaries at stations.","Move all 17 on-call stations to the availability system.","ACO Bronwen Tait","P:Bronwen Tait||ACO",R("January to December 2026","2026-01-01","2026-12-31"),"In hand","in_progress","27 August 2026","Ten stations moved."),
("C/3","Medium","Holiday pay is worked out by hand.","Buy the module of the payroll system which does it","Payroll Manager and ICT","T:Payroll Manager//B:ICT",K("unknown","TBC"),"On hold","on_hold","27 August 2026","Waits for the national settlement.")])]
LB=("Rec. no.","Grade","What we found","What was agreed","Action holder","Implement by","Verdict","Checked on","Auditor’s remark")
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5); d.styles["Normal"].paragraph_format.space_after=Pt(3)
s.footer.paragraphs[0].text="Audit and Governance Committee, 22 September 2026 – item 9, appendix 2"
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title")
d.add_paragraph("This appendix lists what managers agreed after three audits in 2025/26 and what we found when we went back. We gave a verdict only where we had seen proof. Grades are high, medium and low; they say how soon a matter has to be put right.")
def ln(*pairs):
    p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(9.6),WD_TAB_ALIGNMENT.LEFT)
    for k,(a,b) in enumerate(pairs):
        if k: p.add_run("\t")
        p.add_run(a+": ").bold=True; p.add_run(b)
    return p
areas=[]
for hd,ti,n,rows in P_:
    d.add_heading(hd,1); ga=[]
    for ref,gr,fi,desc,ot,sp,ts,stx,st,chk,pr in rows:
        p=ln((LB[0],ref),(LB[1],gr)); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True
        ln((LB[2],fi)); ln((LB[3],desc)); ln((LB[4],ot),(LB[5],ts["text"])); ln((LB[6],stx),(LB[7],chk))
        if pr: ln((LB[8],pr))
        alt={}; kw={"answers":fi,"grade":gr}
        if chk: kw["checked"]=chk
        if stx=="Not yet due": alt["status"]=["not_started","unknown"]
        if ref=="B/2": alt["status"]=["off_track","delayed","in_progress"]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,stx,alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",LB[0]],["grade",LB[1]],["answers",LB[2]],["description",LB[3]],["owners",LB[4]],["timescale",LB[5]],["status",LB[6]],["checked",LB[7]],["progress",LB[8]]],areas)
