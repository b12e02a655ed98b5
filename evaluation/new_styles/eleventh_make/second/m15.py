"""m15: Word (python-docx), A4 lengthwise. Internal audit recommendation tracker for an audit committee: a heading and a table an audit, finding and response beside one another, rating, revised dates below the first, one superseded; a paragraph of figures and a small summary table before."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
NAME="m15"; ORG="Thornmere Borough Council"; TITLE="Internal audit recommendations: follow-up tracker"; INSP=None
S={"Implemented":"completed","Partly implemented":"in_progress","Not due":"planned","Overdue":"delayed","Superseded":"cancelled","Not implemented":"not_started"}
P_=[("Audit 23/07 Council tax refunds (limited assurance)","Council tax refunds (limited assurance)","23/07",[
("23/07.1","Refunds of over £2,000 were released by the officer who had raised them in 9 of 25 cases.","The system has been set so that a second officer must release any refund of over £1,000. A weekly exception list will go to the Revenues Manager.","High","Revenues Manager","T",D("30 September 2024","2024-09-30"),"Implemented","Tested on 20 refunds in January; all had two officers."),
("23/07.2","There is no reconciliation between the refunds system and the ledger.","A monthly reconciliation will be done and signed by the Chief Accountant.","High","Lionel Prosser, Chief Accountant","P:Lionel Prosser|Chief Accountant",D("31 March 2025 (revised from 31 October 2024)","2025-03-31"),"Overdue","Done for November and December only. The post of assistant accountant is empty. Committee to be told in July."),
("23/07.3","Procedure notes date from 2016 and name a system that is no longer used.","Notes will be rewritten.","Medium","Revenues Manager","T",D("May 2025","2025-05-31"),"Partly implemented","Four of seven chapters are written."),
("23/07.4","Credits on closed accounts are not looked at.","Agreed. The oldest £140k of credits will be reviewed first, and letters sent to last known addresses.","Low","Revenues and Benefits Service","B",D("2025/26","2026-03-31"),"Not due","")]),
("Audit 24/02 Taxi and private hire licensing (reasonable assurance)","Taxi and private hire licensing (reasonable assurance)","24/02",[
("24/02.1","Two drivers were licensed before the DBS certificate was seen.","A licence cannot be printed until the certificate number has been entered. Officers were told of this on 2 December.","High","Head of Regulatory Services","T",K("immediate","Immediate"),"Implemented","Seen working during our visit."),
("24/02.2","Complaints against drivers are held in three places.","Move all complaints to the licensing database and close the shared mailbox.","Medium","Licensing Team Leader / ICT Applications","T:Licensing Team Leader//B:ICT Applications",D("end of Feb 2025","2025-02-28"),"Not implemented","No reply to two reminders."),
("24/02.3","Fees have not been checked against cost since 2019.","A fee review will be done with Finance and put to the Licensing Committee.","Medium","Head of Regulatory Services","T",D("Licensing Committee, 11 June 2025","2025-06-11"),"Not due","Draft figures seen."),
("24/02.4","Vehicle inspections are booked by telephone only.","To be dealt with by the customer portal project, which now covers all bookings.","Low","Digital Programme Board","B",K("unknown","n/a"),"Superseded","Withdrawn with the agreement of the Section 151 Officer.")]),
("Audit 24/05 Section 106 contributions (limited assurance)","Section 106 contributions (limited assurance)","24/05",[
("24/05.1","£612,000 is held with spend-by dates within twelve months and no plan to spend it.","Each sum will be given a named service manager and a spend plan, to be looked at every quarter by the Capital Board.","High","Esther Wainfleet (Planning Obligations Officer)","P:Esther Wainfleet|Planning Obligations Officer",REC("Quarterly from January 2025",QUARTERLY,start="2025-01-01"),"Implemented","Board papers of January and April seen."),
("24/05.2","Indexation is worked out by hand and was wrong in 5 of 18 agreements.","Buy the indexation module and recalculate all open agreements.","High","Planning Obligations Officer & Procurement","T:Planning Obligations Officer//B:Procurement",D("Q2 2025/26","2025-09-30"),"Partly implemented","Module bought; 31 of 74 agreements recalculated, which brought in a further £48,300."),
("24/05.3","Ward members are not told of sums received.","An annual statement will be published and a note sent to members whenever more than £25,000 comes in.","Medium","Assistant Director – Planning","T",D("31 December 2024","2024-12-31"),"Implemented","")])]
H=["Rec. no.","Weakness found","Agreed management response","Rating","Manager responsible","Implementation date","Follow-up result","Auditor’s comment, May 2025"]; W=(1.7,4.6,5.6,1.8,3.6,3.1,2.5,4.2)
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.3); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10)
s.header.paragraphs[0].text="Audit and Standards Committee, 24 June 2025 – Appendix C"; s.footer.paragraphs[0].text="Produced by the Five Rivers Audit Partnership for Thornmere Borough Council"
d.add_paragraph(ORG); d.add_heading(TITLE,0)
d.add_paragraph("This tracker shows recommendations that were open at the last meeting and any that have been closed since. We test every high recommendation before we call it implemented; for the others we take the manager’s word.")
t=d.add_table(rows=1,cols=4); t.style="Light Grid Accent 1"
for c,x in zip(t.rows[0].cells,("","High","Medium","Low")): c.text=x
for r in (("Open at January 2025","9","14","6"),("Closed since","4","5","2")):
    for c,x in zip(t.add_row().cells,r): c.text=x
areas=[]
for hd,ti,n,rows in P_:
    d.add_heading(hd,2); t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False; rephead(t.rows[0]); ga=[]
    for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"D9E2EC")
    for ref,fi,desc,rt,ot,sp,ts,st,pr in rows:
        for c,x in zip(t.add_row().cells,(ref,fi,desc,rt,ot,ts["text"],st,pr)): c.text=x
        alt={}; drop=[]
        if st=="Not due": alt["status"]=["not_started"]
        if st=="Overdue": alt["status"]=["off_track"]
        if st=="Implemented": alt["status"]=["embedded"]
        if st=="Not implemented": alt["status"]=["off_track","in_progress","unknown"]
        if ref=="24/02.3": drop.append("milestones")
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,S[st],status_text=st,answers=fi,rating=rt,alt=alt or None,drop=drop or None))
    for c_,w in zip(t.columns,W): c_.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,W):
            c.width=Cm(w)
            for p in c.paragraphs:
                for u in p.runs: u.font.size=Pt(9)
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("Contact: audit@thornmere.example")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["answers",H[1]],["description",H[2]],["rating",H[3]],["owners",H[4]],["timescale",H[5]],["status",H[6]],["progress",H[7]]],areas)
