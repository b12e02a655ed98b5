"""f18 Word, A4 portrait: a youth justice partnership's paper with two plans. Part A is what is left of a former plan, a small table a recommendation (number, action, lead, new date, position); Part B is the new plan: headings, and labelled paragraphs (bold label, words) for each action, the labels not always all there; several leads in a line; a data table and a tasks list that is no plan in between."""
from cl import *
from docx.shared import Pt
NAME="f18"; ORG="Dunmere and Vale Youth Justice Partnership"; TITLE="Youth Justice Improvement: Outstanding Actions and New Plan 2026"; INSP="HMI Probation thematic inspection"
A_=[("Recommendation 2","Make sure that assessments of safety and wellbeing draw on information from all agencies",[
 ("2.3","Probation and CAMHS to have read access to the case system, with a log of who has looked at what.","Head of Youth Justice","T",D("31 December 2025","2025-12-31"),"Access agreed for CAMHS. Probation’s own information security team has asked for a second impact assessment, which is with the Council’s DPO."),
 ("2.5","Managers to countersign all assessments where risk of serious harm is high or very high.","Team Managers","T",D("31 January 2026","2026-01-31"),"Countersigned in 81% of cases in Q2 and 88% in Q3. Target is 95%.")]),
("Recommendation 5","Improve the quality of planning for children who are subject to out-of-court disposals",[
 ("5.1","Review membership of the joint decision-making panel and add an education representative.","Insp. Gareth Whitlow; Head of Youth Justice","P:Gareth Whitlow||Insp.//T:Head of Youth Justice",D("28 November 2025","2025-11-28"),"Virtual School have named an officer, who will attend from the December panel."),
 ("5.2","Re-write the plan template with children so that it fits on two sides","Participation Worker","T",D("End of February 2026","2026-02-28"),""),
 ("5.4","Offer restorative conversations to every victim who consents, within 20 working days of the disposal.","Victim Liaison Officer","T",K("ongoing","Ongoing"),"Offered in 47 of 52 cases since April.")])]
# ref, action, led by, owners, by when, difference, where we are
B_=[("Priority 1","Diversion and prevention",[
 ("B1","Extend the Turnaround-style offer to children on the edge of the justice system by placing two prevention workers in the family hubs at Dunmere and Castle Street, taking referrals straight from schools, police and parents.","Early Help Service Manager and Head of Youth Justice","T:Early Help Service Manager//T:Head of Youth Justice",D("1 April 2026","2026-04-01"),"First-time entrants fall from 41 to 32 a year. 80% of children seen do not come to notice in the following twelve months.","Posts have been advertised. Funding comes in part from the Serious Violence Duty grant and has only been confirmed for one year."),
 ("B2","Agree a ‘Child First’ checklist for police custody with the Force, including early notice to the YJS and an appropriate adult within two hours.","Chief Insp. Maud Okafor (Custody)","P:Maud Okafor|Custody|Chief Insp.",D("March 2026","2026-03-31"),"No child is kept overnight for want of an appropriate adult.",""),
 ("B3","Look at why children from Black and mixed heritage backgrounds are over-represented at first court appearance and report to the Board with proposals.","Performance & Data Analyst; Board Disproportionality Champion","T:Performance & Data Analyst//T:Board Disproportionality Champion",D("by 30 June 2026","2026-06-30"),None,"Two years’ data have been pulled together. A session with young adults who have been through the system took place on 22 October."),
 ]),
("Priority 2","Education, training and employment",[
 ("B4","Track the timetable of each statutory school-age child open to the service every week and escalate any on less than 25 hours to the Virtual School Head.","Education Officer (YJS)","T",REC("Weekly from January 2026",WEEKLY,"2026-01-01"),"90% of children have a full-time offer (62% in Q2).",""),
 ("B5","Commission a construction skills taster with Vale College, 12 places, three times a year","Vale College; Participation Worker","B:Vale College//T:Participation Worker",R("February to December 2026","2026-02-01","2026-12-31"),"At least half go on to an apprenticeship, a job or another course.","Vale College has agreed in principle."),
 ("B6","Speech and language screening for all children on a court order.","Speech and Language Therapist, Vale Community Health Trust","T:Speech and Language Therapist|Vale Community Health Trust",D("Q4 2025/26","2026-03-31"),"Every order has a communication profile within 15 days.","Therapist started on 3 November (2.5 days a week).")]),
("Priority 3","Reducing serious violence and harm",[
 ("B7","Hold a multi-agency learning review whenever a child known to the service is seriously injured by a weapon, whether or not the threshold for a statutory review is met.","Independent Board Chair","T",F("From January 2026","2026-01-01"),"Learning is shared within 30 days.",""),
 ("B8","Deliver trauma-informed training to all staff and volunteers, with reflective supervision from the clinical psychologist each month.","Clinical Psychologist","T",D("30 September 2026","2026-09-30"),"All trained; staff report that they feel more confident (survey).","44 of 71 trained."),
 ("B9","Set up a parents’ group run by parents.","TBC","",K("unknown","TBC"),None,"Depends on the bid to the Violence Reduction Unit.")])]
d=doc(False,"Calibri",11,2.2); d.sections[0].header.paragraphs[0].text="Youth Justice Management Board, 26 November 2025 – Item 6"
d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True
d.add_paragraph("The Board asked in September for one paper with everything that is still to be done. Part A lists the actions from the 2023 improvement plan that have not been signed off; all the others have been. Part B is the plan that we have written after the HMI Probation thematic inspection of work with children on the edge of the justice system, and our own self-assessment.")
d.add_heading("How we are doing",2); t=table(d,[8,3,3,3]); trow(t,["Measure","2023/24","2024/25","2025/26 to Q2"],True,"E7E6E6")
for r in [["First-time entrants","57","41","19"],["Reoffending (binary rate)","38.1%","33.9%","n/a"],["Children in custody","6","3","2"]]: trow(t,r)
areas=[]; d.add_heading("Part A – Actions outstanding from the 2023 plan",1)
for lab,ti,acts in A_:
    hd=f"{lab}: {ti}"; d.add_heading(hd,3); t=table(d,[1.3,5.6,3.2,2.5,4]); trow(t,["No.","Action","Lead","New date","Position at 14 November"],True,"DDEBF7",None,9.5,repeat=True); ga=[]
    for ref,de,ot,sp,ts,pr in acts:
        trow(t,[ref,de,ot,ts["text"],pr],size=9.5); ga.append(A(ref,de,ot,o(sp,ot),ts,None,pr,"unknown"))
    areas.append(AREA(lab.split()[1],"recommendation",hd,ti,ga))
d.add_paragraph()
p=d.add_paragraph("The Board is asked to agree the new dates, and to close recommendations 1, 3 and 4."); p.runs[0].bold=True
d.add_heading("Part B – New plan for 2026",1)
d.add_paragraph("There are three priorities and nine actions. Leads will report by exception each quarter.")
def lp(lab,txt):
    p=d.add_paragraph(); p.add_run(lab+": ").bold=True; p.add_run(txt); p.paragraph_format.space_after=Pt(2)
for lab,ti,acts in B_:
    hd=f"{lab} – {ti}"; d.add_heading(hd,2); ga=[]
    for ref,de,ot,sp,ts,out,pr in acts:
        lp(f"Action {ref}",de); lp("Led by",ot); lp("By when",ts["text"])
        if out: lp("What difference it will make",out)
        if pr: lp("Where we are now",pr)
        d.add_paragraph().paragraph_format.space_after=Pt(0)
        alt={}; dr=[]
        if ref=="B2": alt["owners"]=[o("P:Maud Okafor||Chief Insp.|Custody"),o("P:Maud Okafor||Chief Insp.")]
        if ref=="B6": alt["owners"]=[o("T:Speech and Language Therapist, Vale Community Health Trust")]
        if ref=="B9": alt["owner_text"]=["TBC"]; dr=["owner_text"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,"unknown",alt=alt or None,drop=dr or None))
    areas.append(AREA(lab.split()[1],"priority",hd,ti,ga))
d.add_heading("Next steps",2)
for x in ["Publish the plan on the partnership’s page once the Board has agreed it.","Send a one-page summary to children and parents.","Bring a first report in March."]: d.add_paragraph(x,style="List Bullet")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Action"],["owners","Lead"],["timescale","New date"],["progress","Position at 14 November"],["owners","Led by"],["timescale","By when"],["outcome","What difference it will make"],["progress","Where we are now"]],areas)
