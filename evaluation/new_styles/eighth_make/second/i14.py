"""i14 PDF by LibreOffice from Word, landscape: a scrutiny review's recommendations, with the executive's response, and RAG by fill and word; sections as headings; a key on top."""
from cl import *
NAME="i14"; ORG="Calderbeck Metropolitan Borough Council"; TITLE="Scrutiny Review of Home to School Transport: Monitoring of Recommendations"; INSP=None
C={"Achieved":"completed","On course":"on_track","Slipped":"delayed","Not started":"not_started","Not pursued":"cancelled"}; FI={"Achieved":"00B050","On course":"C6E0B4","Slipped":"FFC000","Not started":"FF7C80","Not pursued":"BFBFBF"}; RG={"Achieved":"green","On course":"green","Slipped":"amber","Not started":"red","Not pursued":"grey"}
PLAN=[("Policy and eligibility",[
("1","That the policy be rewritten in plain English with parents.","Accepted","Rewrite the policy with the Parent Carer Forum, test it with twenty families and take it to Cabinet.","Cllr Shabana Iqbal / Claire Dunmore (Head of Access to Learning)","P:Shabana Iqbal||Cllr//P:Claire Dunmore|Head of Access to Learning",D("Cabinet, 11 November 2025","2025-11-11"),"Adopted by Cabinet on 11 November; easy read version to follow.","Achieved"),
("2","That post-16 charges be frozen for two years.","Not accepted","No action. The charge for 2026/27 is set out in the budget report.","Executive Director of Resources","T",None,"Cabinet considered the recommendation and took another view on cost.","Not pursued"),
("3","That appeals be heard within 30 working days.","Accepted","Add two panel dates a month from Easter to October and train six more members.","Democratic Services Manager","T",D("April 2026","2026-04-30"),"Four members trained so far.","On course")]),
("Cost and procurement",[
("4","That officers examine the use of personal travel budgets by neighbouring authorities.","Accepted","Compare take-up and rates with five authorities and bring a new rate to the Schools Forum.","Integrated Transport Unit","B",D("Dec 2025 (was Sept 2025)","2025-12-31"),"Comparison is finished. The rate was held back until the mileage review.","Slipped"),
("5","That the dynamic purchasing system be refreshed so that small operators can join.","Accepted in part","Reopen the system twice a year; drop the requirement of two years’ accounts for firms with fewer than six vehicles.","Strategic Procurement (Dominic Yeo) with ITU","P:Dominic Yeo||",D("1st Feb 2026","2026-02-01"),"Legal advice received. Market event on 21 January, 34 firms booked.","On course"),
("6","That single occupancy taxi routes be reviewed each term.","Accepted","Review all single occupancy routes and report numbers and cost to this committee.","Route Planning Team Leader","T",REC("Termly, from January 2026","FREQ=MONTHLY;INTERVAL=4","2026-01-01"),"","Not started"),
("7","That the Council make a case to Government for funding to match the duty.","Accepted","Write to the Secretary of State jointly with the six other city region councils.","Leader of the Council","T",D("October 2025","2025-10-31"),"Letter sent on 29 October; acknowledgement only.","Achieved")]),
("Safety, quality and independence",[
("8","That passenger assistants be trained in autism and epilepsy before they start.","Accepted","Put the training in the contract from the next round; until then offer free places at the Special Schools’ hub.","Head of Access to Learning; Head Teacher, Ashlar School","T:Head of Access to Learning//T:Head Teacher|Ashlar School",R("September 2025 – August 2026","2025-09-01","2026-08-31"),"126 of 310 assistants trained.","On course"),
("9","That independent travel training be offered to every young person in Year 9.","Accepted","Recruit three travel trainers and offer training at every annual review in Year 9.","SEND Service Manager","T",D("Summer term 2026","2026-07-31"),"One trainer in post, one offer made. Recruitment was frozen from July to October.","Slipped"),
("10","That a named contact be available between 7 and 9 am.","Accepted","Extend the telephone line to 7 am on school days.","Contact Centre Operations Manager","T",K("completed","Completed Sept 2025",None,"2025-09-30"),"Average wait before 9 am fell from 14 minutes to 3.","Achieved"),
("11","That complaints data be shared with this committee.","Accepted","Put a page on transport complaints in the annual customer feedback report.","Customer Relations","B",REC("Annually each June","FREQ=YEARLY"),"First page will be in the June 2026 report.","On course")])]
HD=["Rec.","Scrutiny recommendation","Executive response","Action agreed","Lead Member / Officer","Target","Update at January 2026","RAG"]
d=doc(True,"Arial",9,1.5); from docx.shared import Pt
s=d.sections[0]; s.header.paragraphs[0].text="Children and Families Scrutiny Committee – 22 January 2026 – Item 7, Appendix B"; s.footer.paragraphs[0].text="Democratic Services"
p=d.add_paragraph(ORG); p.runs[0].font.size=Pt(12); p=d.add_paragraph(TITLE); p.runs[0].bold=True; p.runs[0].font.size=Pt(16)
d.add_paragraph("The review reported in May 2025. Cabinet responded on 8 July 2025. Members are asked to note progress and to agree that recommendations 1, 7 and 10 be removed from the tracker.")
k=table(d,[4.4]*5); trow(k,["Achieved – done, to be removed","On course – on time","Slipped – late but will be done","Not started","Not pursued – rejected or overtaken"],fills=dict(enumerate(FI.values())),size=8)
areas=[]
for n,(hd,acts) in enumerate(PLAN,1):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(hd); r.bold=True; r.font.size=Pt(12)
    t=table(d,[1.1,4.6,2.2,5.6,3.9,2.6,4.7,2.0]); trow(t,HD,True,"1F4E5F","FFFFFF",repeat=True); ga=[]
    for ref,rec,resp,de,ot,sp,ts,pr,st in acts:
        trow(t,[ref,rec,resp,de,ot,ts["text"] if ts else "–",pr,st],fills={7:FI[st]})
        alt={}
        drop=None
        if ref=="4": drop=["milestones"]
        if ref=="5": alt["owners"]=[[{"role":"lead","kind":"person","name":"Dominic Yeo"},{"role":"lead","kind":"body","name":"ITU"}],[{"role":"lead","kind":"body","name":"Strategic Procurement"},{"role":"lead","kind":"person","name":"Dominic Yeo"},{"role":"lead","kind":"body","name":"ITU"}],[{"role":"lead","kind":"person","name":"Dominic Yeo"},{"role":"support","kind":"body","name":"ITU"}],[{"role":"lead","kind":"body","name":"Strategic Procurement"},{"role":"lead","kind":"person","name":"Dominic Yeo"},{"role":"support","kind":"body","name":"ITU"}]]; 
        if ref=="8": alt["owners"]=[o("T:Head of Access to Learning//T:Head Teacher, Ashlar School")]
        if ref=="11": alt["timescale"]=[REC(ts["text"],"FREQ=YEARLY",None,"2026-06-30"),REC(ts["text"],"FREQ=YEARLY;BYMONTH=6"),REC(ts["text"],"FREQ=YEARLY;BYMONTH=6",None,"2026-06-30")]
        if ref=="2": drop=["timescale_text","timescale"]
        if st=="Slipped": alt["status"]=["at_risk"]
        ow=o(sp,ot)
        if ref=="5": ow=[{"role":"lead","kind":"person","name":"Dominic Yeo"},{"role":"support","kind":"body","name":"ITU"}]
        ga.append(A(ref,de,ot,ow,ts,None,pr,C[st],rag=RG[st],status_text=st,answers=rec,response=resp,alt=alt or None,drop=drop))
    areas.append(AREA(None,"theme",hd,hd,ga))
tt=tempfile.mkdtemp(); d.save(tt+"/x.docx"); convert(tt+"/x.docx","pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref",HD[0]],["answers",HD[1]],["response",HD[2]],["description",HD[3]],["owners",HD[4]],["timescale",HD[5]],["progress",HD[6]],["rag",HD[7]]],areas)
