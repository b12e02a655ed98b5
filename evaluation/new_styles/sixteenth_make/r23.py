"""r23: PDF by LibreOffice, label lines without tables: bold label and colon, values after a tab or on the next line; recommendation and management response; a label left out on some; internal audit."""
from cl_b import *
from docx.shared import Cm
NAME="r23"; ORG="Skelderdale District Council"; TITLE="Internal Audit Report 24/17: Purchasing Cards – Management Action Plan"; INSP=None
P_=[("High","Statements for 11 of 40 cards sampled had not been approved by a manager.","Budget managers should approve statements within ten days. Finance should suspend a card after two months without approval.","Agreed. The bank’s portal will send reminders. Suspension after 60 days has been put into the card policy.","Exchequer Manager","T",D("1 November 2024","2024-11-01"),"Implemented. Two cards suspended so far.","completed","Implemented"),
("High","Receipts were missing for £6,214 of spend.","Cardholders should upload a receipt for each purchase.","Agreed. No receipt, no card: cardholders will sign a new declaration.","All Heads of Service","T",D("31/12/24","2024-12-31"),"Partly implemented – Parks and Leisure still to sign","in_progress","Partly implemented"),
("Medium","Seven leavers still had live cards.","HR should tell Finance of leavers each week.","Agreed in part. HR will send the list monthly, which we think is enough given the numbers. Line managers will collect cards at the exit interview.","HR Business Partner (Oluwaseun Baptiste)","P:Oluwaseun Baptiste|HR Business Partner",REC("Monthly, starting October 2024",MONTHLY,start="2024-10-01"),"","unknown",None),
("Medium","Single transaction limits had been raised without a reason on file.","Record a reason and an end date for each change of limit.","Agreed.","Exchequer Manager","T",K("immediate","Immediate"),"Implemented","completed","Implemented"),
("Medium","VAT had not been reclaimed on a third of eligible purchases.","Train cardholders in VAT and check a sample each quarter.","Agreed. E-learning bought from CIPFA. First sample in January.","VAT Officer; Exchequer Manager","T:VAT Officer//T:Exchequer Manager",D("Q4 2024/25","2025-03-31"),"Not yet due.","planned","Not yet due"),
("Low","The policy dates from 2016.","Update the policy and publish it on the intranet.","Agreed. To go to Corporate Management Team with the new procurement rules, so that they can be read together and use the same thresholds. Until then a note on the intranet page will say which paragraphs no longer hold: 3.2 (limits), 4.1 (Amazon), and all of section 7.","Margaret Twelvetrees","P",D("Feb. 2025 (was Nov. 2024)","2025-02-28"),"Overdue: draft is with Legal.","delayed","Overdue"),
("Low","Cards are used for items that are on corporate contracts.","Report off-contract spend to Heads of Service twice a year.","Not agreed. The sums are small and the work would cost more than it saves.","","",None,"","unknown",None),
("Low","Some cards have never been used.","Cancel cards with no spend in twelve months","Agreed.","Exchequer Manager","T",D("30 September 2024","2024-09-30"),"Implemented 27/9","completed","Implemented")]
d=newdoc("Liberation Serif",11,False,2.3); d.sections[0].footer.paragraphs[0].text="Skelderdale DC Internal Audit – 24/17 final – October 2024 (followed up January 2025)"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph("Opinion: Limited assurance. Eight recommendations were made, of which two are high. The follow-up column is the auditor’s own view after testing.")
ga=[]
def line(l,v,tab=True):
    p=d.add_paragraph(); p.add_run(l+":").bold=True; p.paragraph_format.space_after=Cm(0.08)
    if tab: p.paragraph_format.tab_stops.add_tab_stop(Cm(4.6)); p.paragraph_format.left_indent=Cm(4.6); p.paragraph_format.first_line_indent=Cm(-4.6); p.add_run("\t"+v)
    else: d.add_paragraph(v)
for i,(pri,fi,rec,resp,ot,sp,ts,pr,st,stx) in enumerate(P_,1):
    p=d.add_paragraph(); r=p.add_run(f"{i}."); r.bold=True; p.paragraph_format.space_before=Cm(0.5); p.paragraph_format.keep_with_next=True
    line("Finding",fi,False); line("Recommendation",rec,False); line("Management response",resp,False); line("Priority",pri)
    if ot: line("Officer responsible",ot)
    if ts: line("Implementation date",ts["text"])
    if pr: line("Follow-up Jan 2025",pr)
    alt={"answers":[fi,fi+"\n"+rec]}
    if i==7: alt["status"]=["cancelled"]
    if i==5: alt["status"]=["not_started"]
    if i==6: alt["timescale"]=[D(ts["text"],"2025-02-28",[("was","2024-11-30")])]
    if i==4 : alt["description"]=[rec]
    if i==8: alt["description"]=[rec]
    ga.append(AX(str(i),resp,ot or None,sp,ts,None,pr,st,None,stx,answers=rec,prio=pri,finding=fi,drop=["area","finding","rag"],alt=alt))
d.save("/tmp/plans_rb/r23.docx"); lo_pdf("/tmp/plans_rb/r23.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(("ref","(number)"),("finding","Finding"),("answers","Recommendation"),("description","Management response"),("prio","Priority"),("owners","Officer responsible"),("timescale","Implementation date"),("progress","Follow-up Jan 2025")),[AREA(None,"other",None,None,ga)])
