"""i05 (numbered paragraphs with labels run in): Word by LibreOffice to PDF, upright. An annual governance statement's plan: numbered paragraphs, the action, then 'Lead:', 'Timescale:', 'Progress:' and 'Assurance:' in bold on the same lines; some labels absent; issues are headings with a sentence of narrative."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
NAME="i05"; ORG="Eastholme Metropolitan Borough Council"; TITLE="Annual Governance Statement 2024/25: Action Plan for Significant Issues"; INSP=None
P_=[("1","Issue 1 – Financial resilience and the medium-term gap","Financial resilience and the medium-term gap","Reserves have been used to balance the budget for three years running. The external auditor’s annual report of January 2025 raised a significant weakness.",[
("1.1","Adopt a reserves strategy that names a minimum level and says how and by when the general fund will be brought back to it.","Director of Finance and Section 151 Officer","T",D("Budget Council, 26 February 2026","2026-02-26"),"Draft strategy went to Corporate Leadership Team on 2 September.","unknown","Audit and Governance Committee"),
("1.2","Bring in a spending control panel that looks at each vacancy and each order over £5,000.","Chief Executive; Director of Finance and Section 151 Officer","T:Chief Executive//T:Director of Finance and Section 151 Officer",K("immediate","Immediate"),"Completed. The panel has met weekly since 12 May and has turned down £410,000 of spending.","completed",None),
("1.3","Report savings by risk rating and not by total, every quarter, to Cabinet and to scrutiny.","Heads of Finance","T",REC("Quarterly from Q1 2025/26",QUARTERLY,start="2025-04-01"),None,"unknown",None)]),
("2","Issue 2 – Governance of the council’s companies","Governance of the council’s companies","Two of the four companies have no shareholder agreement. The Local Partnerships review made nine recommendations.",[
("2.1","Set up a shareholder committee, with terms of reference that keep directors and shareholder representatives apart.","Monitoring Officer","T",D("Annual Council, May 2025","2025-05-31"),"Completed. The committee was appointed on 21 May.","completed","Internal Audit"),
("2.2","Sign shareholder agreements with Eastholme Homes Ltd and Wharfside Developments LLP.","Legal and Democratic Services / Managing Director, Wharfside Developments LLP","B:Legal and Democratic Services//T:Managing Director, Wharfside Developments LLP",D("31 October 2025","2025-10-31"),"At risk: Wharfside’s lender has to consent and has not replied.","at_risk","Shareholder Committee"),
("2.3","Train all councillors and officers who sit on a company’s board, before their first meeting and each year after that.","Head of Member Services","T",REC("Annually","FREQ=YEARLY"),"Not started. A provider is being sought with the regional employers.","not_started",None)]),
("3","Issue 3 – Contract management and procurement","Contract management and procurement","Internal Audit gave limited assurance on contract management in 2023/24 and again in 2024/25.",[
("3.1","Put every contract above £100,000 on one register, with a named contract manager and a review date.","Procurement Manager and Business Partners","T:Procurement Manager//T:Business Partners",D("by the end of December 2025","2025-12-31"),"On track. 214 of 260 contracts are on the register.","on_track","Internal Audit"),
("3.2","Stop the use of waivers for extensions that could have been foreseen. Any waiver is to be approved by the Monitoring Officer and reported to the next committee.","Monitoring Officer","T",F("From September 2025","2025-09-01"),"On track. Three waivers in the quarter, against eleven a year ago.","on_track",None)]),
("4","Issue 4 – Information governance","Information governance","The Information Commissioner’s Office wrote to the council in March 2025 about late replies to subject access requests.",[
("4.1","Clear the 94 overdue subject access requests, with two temporary redaction officers in Children’s Services.","Joanna Pyke, Data Protection Officer","P:Joanna Pyke|Data Protection Officer",D("Nov 2025","2025-11-30"),"Delayed. 51 remain and one of the two officers has left.","delayed","Senior Information Risk Owner"),
("4.2","Make information governance training a condition of access to systems.","ICT and Digital","B",D("1st January 2026","2026-01-01"),None,"unknown",None)])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11.5)
d.add_paragraph(ORG); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(17)
d.add_paragraph("The council has reviewed its governance arrangements against the CIPFA/SOLACE framework. Four significant issues were found. What will be done about each is set out here; the Audit and Governance Committee will look at progress in July, November and March.")
areas=[]
for n,hd,ti,why,rows in P_:
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(hd); r.bold=True; r.font.size=Pt(13); d.add_paragraph(why); ga=[]
    for ref,desc,ot,sp,ts,pr,st,asr in rows:
        p=d.add_paragraph(); f=p.paragraph_format; f.left_indent=Cm(1.2); f.first_line_indent=Cm(-1.2); p.add_run(f"{ref}\t{desc} ")
        for l,v in (("Lead:",ot),("Timescale:",ts["text"]),("Progress:",pr),("Assurance:",asr)):
            if v: p.add_run(l).bold=True; p.add_run(" "+v+("" if v.endswith(".") else ".")+" ")
        kw={"assurance":asr} if asr else {}; kw["alt"]={}
        if ref in("1.1","2.1"): kw["drop"]=["milestones"]
        if pr: kw["status_text"]={"completed":"Completed","at_risk":"At risk","not_started":"Not started","on_track":"On track","delayed":"Delayed"}.get(st)
        if ref=="1.1": kw["alt"]["status"]=["in_progress"]
        if ref=="2.2": kw["alt"]["owners"]=[o("B:Legal and Democratic Services//T:Managing Director|Wharfside Developments LLP")]
        kw["alt"].update(owner_text=[ot+"."],timescale_text=[ts["text"]+"."])
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,st,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("Signed: Leader of the Council and Chief Executive, 30 September 2025")
d.save("/tmp/i05.docx"); soffice_pdf("/tmp/i05.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(paragraph number)"],["owners","Lead:"],["timescale","Timescale:"],["progress","Progress:"],["assurance","Assurance:"]],areas)
