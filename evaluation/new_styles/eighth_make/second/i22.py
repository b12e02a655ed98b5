"""i22 Word: agencies' responses to a safeguarding adults review as questions and answers: bold numbered questions, the answer in the next paragraph; a heading an agency and a heading a response; no table."""
from cl import *
NAME="i22"; ORG="Northmarsh Safeguarding Adults Board"; TITLE="Safeguarding Adults Review “Gerald”: responses from agencies"; INSP=None
Q=["What did the review recommend?","Is the recommendation accepted?","What will you do, or what have you done?","Who is responsible?","When will it be finished?","What is the position at 1 December 2025?","How will the Board know that it has made a difference?"]
PLAN=[("Northmarsh Council – Adult Social Care",[
("R1","That the Council review how it decides to close cases of self-neglect.","Yes","No case of self-neglect will be closed without a conversation with the GP and a manager’s signature. We have changed the form and the guidance.","Principal Social Worker","T",DONE("Finished in August 2025","2025-08-31"),"Complete. Forms went live on 18 August.","completed","Dip sample of 20 closures in March 2026; at least 18 meet the standard."),
("R2","That practitioners have time and tools to work with people who refuse help.","Yes","Set up a monthly panel to which any practitioner can bring a case.\nBuy training in motivational interviewing for 60 staff.","Head of Operations (South) and Workforce Development Manager","T:Head of Operations (South)//T:Workforce Development Manager",D("Panel: October 2025. Training: March 2026.","2026-03-31",[("Panel","2025-10-31"),("Training","2026-03-31")]),"On track. The panel has met twice; 22 staff are trained.","on_track","Practitioners’ survey."),
("R3","That the Council and the fire service share details of homes with hoarding.","In part","We will share addresses rated 7 or above on the clutter scale. Legal advice is that lower ratings need consent.","Information Governance Manager, with Station Manager Prevention (Northmarsh Fire)","T:Information Governance Manager//support=T:Station Manager Prevention|Northmarsh Fire",D("28 February 2026","2026-02-28"),"Delayed. The agreement was with the fire service’s lawyers for eleven weeks.","delayed","Number of joint visits.")]),
("Saltings NHS Foundation Trust",[
("R4","That the Trust flag missed appointments by adults known to be at risk.","Yes","Add an alert to the patient record and send a weekly list to the community matrons.","Chief Nursing Information Officer","T",R("September 2025 to January 2026","2025-09-01","2026-01-31"),"In progress. The alert is built; the list is tested in one locality.","in_progress","Missed appointments followed up within five days: 90%."),
("R5","That discharge letters name who will do what.","Yes","Redesign the letter with patients and GPs.","Dr Hannah Osgood (Associate Medical Director)","P:Hannah Osgood|Associate Medical Director|Dr",D("Spring 2026","2026-05-31"),"Not started. Work begins in January after the system upgrade.","not_started","Audit by GPs of 50 letters."),
("R6","That staff record mental capacity each time a person refuses care.","Yes","Training is mandatory from 1 September for bands 5 to 7. Ward managers check ten records a month.","Ward Managers; MCA Lead","T:Ward Managers//T:MCA Lead",REC("Monthly, with no end date","FREQ=MONTHLY"),"On track. Compliance with training is 83%.","on_track","Capacity recorded in 95% of cases.")]),
("Harbourside Housing",[
("R7","That the landlord consider safeguarding before it serves notice.","Yes","We will hold a meeting with adult social care before each notice on a tenant with known needs.","Tenancy Services Director","T",K("in_place","Already in place"),"Complete. Eleven meetings since May; seven notices were not served.","completed","Evictions of tenants with known needs: none without a meeting."),
("R8","That operatives know how to report what they see in a home.","Yes","Give each operative a card and an hour’s briefing, subcontractors included.","Repairs Partnership Manager / Gable & Sons","T:Repairs Partnership Manager//B:Gable & Sons",D("By Christmas 2025","2025-12-25"),"At risk. Subcontractors have not given dates.","at_risk","Reports from operatives: 40 a year (2024: 6).")]),
("Northmarsh Safeguarding Adults Board",[
("R9","That the Board publish a short guide for families.","Yes","Write the guide with Gerald’s sister and the Carers’ Forum.","SAB Business Manager; Carers’ Forum","T:SAB Business Manager//B:Carers’ Forum",D("TBC – subject to the family’s wishes",""),"On hold. The family has asked for a pause.","on_hold","Families say that they were told what would happen."),
("R10","That the Board repeat its audit of self-neglect.","Yes","Repeat the audit of 2023 with the same questions.","Quality Assurance Subgroup","B",D("Q1 2026/27","2026-06-30"),"Planned.","planned","More than 70% of cases are rated good (2023: 41%).")])]
d=doc(False,"Calibri",11,2.2); d.add_heading(ORG,2); d.add_heading(TITLE,1); d.add_paragraph("The review was published on 3 June 2025. Each agency was asked the same seven questions about every recommendation made to it. The Board will look at the answers again in March 2026.")
areas=[]
from docx.shared import RGBColor,Pt
SW={"completed":"Complete","on_track":"On track","delayed":"Delayed","in_progress":"In progress","not_started":"Not started","at_risk":"At risk","on_hold":"On hold","planned":"Planned"}
for hd,acts in PLAN:
    d.add_heading(hd,2); ga=[]
    for ref,rec,yes,de,ot,sp,ts,pr,st,out in acts:
        d.add_heading(f"Response to {ref}",3)
        for k,(q,an) in enumerate(zip(Q,(rec,yes,de,ot,ts["text"],pr,out)),1):
            p=d.add_paragraph(); p.paragraph_format.space_after=Pt(0); p.paragraph_format.keep_with_next=True; p.add_run(f"{k}. {q}").bold=True
            for x in an.split("\n"): q_=d.add_paragraph(x); q_.paragraph_format.left_indent=Pt(14)
        alt={}; drop=[]
        if ref=="R2": drop.append("milestones"); alt["owners"]=[o("T:Head of Operations|South//T:Workforce Development Manager")]
        if ref=="R3": alt["owners"]=[o("T:Information Governance Manager//T:Station Manager Prevention|Northmarsh Fire"),o("T:Information Governance Manager//T:Station Manager Prevention (Northmarsh Fire)"),o("T:Information Governance Manager//support=T:Station Manager Prevention (Northmarsh Fire)")]
        if ref=="R9": ts=K("unknown",ts["text"])
        if ref=="R8": drop.append("timescale"); drop.append("timescale_text")
        if st=="completed" and ref=="R7": alt["status"]=["embedded"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,out,pr,st,status_text=SW[st],answers=rec,accepted=yes,alt=alt or None,drop=drop or None))
    areas.append(AREA(None,"theme",hd,hd,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["answers",Q[0]],["accepted",Q[1]],["description",Q[2]],["owners",Q[3]],["timescale",Q[4]],["progress",Q[5]],["outcome",Q[6]]],areas)
