"""v10: Word, internal audit's closing memo: findings as bold lines, under each run-in labels in paragraphs with line breaks, labels not always the same."""
from cl_c import *
NAME="v10"; ORG="Tynecastle Combined Fire Authority"; TITLE="Internal audit memo: fleet fuel cards (FIN 07/25) - final"
F_=[("1","Cards held by leavers","We matched the card list to payroll. Nineteen cards are in the names of people who no longer work here; six had been used since.",
 [("Recommendation","Cancel cards on the last day of employment."),("Management response","Agreed. All 19 stopped on 2 December. HR will put the card on the leaver’s checklist."),("Responsible officer","Fleet Manager / HR Business Partner"),("Target date","31/01/26"),("Priority","High")],
 G("1","Agreed. All 19 stopped on 2 December. HR will put the card on the leaver’s checklist.","Fleet Manager / HR Business Partner","T:Fleet Manager//T:HR Business Partner",D("31/01/26","2026-01-31"),dd=["ref"],answers="Cancel cards on the last day of employment.")),
("2","PINs","PINs were written on 11 of 40 cards that we looked at, in marker pen.",
 [("Recommendation","Issue new PINs and tell drivers again."),("Management response","Agreed and done."),("Responsible officer","Station Commanders"),("Target date","Implemented"),("Priority","Medium")],
 G("2","Agreed and done.","Station Commanders","T",DONE("Implemented"),st="completed",stx="Implemented",dd=["ref"],answers="Issue new PINs and tell drivers again.",at=[K("in_place","Implemented")],as_=["embedded"])),
("3","Mileage","No one compares litres bought with miles driven. On our sample one vehicle does nine miles to the gallon, and it is a Corsa.",
 [("Recommendation","Run a monthly exception report and look into the worst ten."),("Management response","Agreed, subject to the new telematics being switched on. Will do by hand for the flexi officers’ cars until then."),("Owner","Bartholomew Addo, Transport Analyst"),("By","monthly from April 2026"),("Priority","High")],
 G("3","Agreed, subject to the new telematics being switched on. Will do by hand for the flexi officers’ cars until then.","Bartholomew Addo, Transport Analyst","P:Bartholomew Addo|Transport Analyst",REC("monthly from April 2026",MONTHLY,start="2026-04-01"),dd=["ref"],answers="Run a monthly exception report and look into the worst ten.")),
("4","VAT receipts","£7,300 of VAT not reclaimed as receipts were missing.",
 [("Recommendation","Refuse reimbursement where there is no receipt."),("Management response","Partly agreed. We cannot refuse what is bought on our own card. Reminder letter after the first, card withdrawn after the third."),("Owner","Rosalind Kettlewell"),("By","28 Feb"),("Priority","Low")],
 G("4","Partly agreed. We cannot refuse what is bought on our own card. Reminder letter after the first, card withdrawn after the third.","Rosalind Kettlewell","P",D("28 Feb","2026-02-28"),dd=["ref"],answers="Refuse reimbursement where there is no receipt.")),
("5","Contract","The card contract ran out in 2022 and has rolled on since.",
 [("Recommendation","Re-tender, or join the regional framework."),("Management response","Agreed – framework. Paper to Authority in the spring."),("Responsible officer","Assistant Chief Officer (Vacant), in the meantime Head of Procurement"),("Target date","1st June 2026"),("Priority","Medium")],
 G("5","Agreed – framework. Paper to Authority in the spring.","Assistant Chief Officer (Vacant), in the meantime Head of Procurement","T:Head of Procurement",D("1st June 2026","2026-06-01"),dd=["ref"],answers="Re-tender, or join the regional framework.",ao=["T:Assistant Chief Officer//T:Head of Procurement","T:Assistant Chief Officer (Vacant)//T:Head of Procurement"]))]
d=newdoc("Liberation Sans",10.5,margin=2.2)
d.add_paragraph(ORG); d.add_heading(TITLE,1)
for x in ("To: Treasurer; Area Manager (Service Delivery)","From: K. Szymański, Senior Auditor, on behalf of the Chief Internal Auditor","Date: 17 December 2025"): d.add_paragraph(x)
d.add_paragraph("Opinion: LIMITED. We thank Fleet for their help and for the loan of a desk. The draft went out on 21 November and the answers below were received on the 15th of December, after two reminders. Fieldwork covered April to September.")
areas=[]
for n,t,p,ls,g in F_:
    d.add_paragraph().add_run(f"Finding {n} – {t}").bold=True
    d.add_paragraph(p)
    if int(n)<4:
        q=d.add_paragraph()
        for i,(a,b) in enumerate(ls):
            r=q.add_run(a+": "); r.italic=True; r2=q.add_run(b)
            if i<len(ls)-1: r2.add_break()
    else:
        for a,b in ls:
            q=d.add_paragraph(); q.add_run(a+": ").italic=True; q.add_run(b)
    areas.append(AREA(n,"other",f"Finding {n} – {t}",t,[g]))
d.add_paragraph().add_run("Follow-up").bold=True
d.add_paragraph("We look at high priority findings after three months and the rest at year end. Anything overdue goes to the Audit and Governance Committee.")
d.add_paragraph("This memo is for the use of the Authority’s management only. It has been prepared in line with the Global Internal Audit Standards. No responsibility to any third party is accepted.")
d.save(path("v10.docx"))
write(NAME,ORG,TITLE,None,H(["answers","Recommendation"],["description","Management response"],["owners","Responsible officer"],["owners","Owner"],["timescale","Target date"],["timescale","By"]),areas)
