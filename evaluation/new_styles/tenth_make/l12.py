"""l12 (kin of records-two-a-line): Word by python-docx, printed by LibreOffice, A4 upright; records without boxes, each of a sentence with its number before it and then two lines that hold two labelled values each, set apart by a tab only, and a closing line; adult social care after a CQC assessment."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
NAME="l12"; ORG="Saltmoor Metropolitan Borough Council"; TITLE="Adult social care: what we are doing about our CQC assessment"; INSP="CQC local authority assessment, October 2024"
S={"Complete":"completed","Moving well":"on_track","Some drift":"delayed","Not started":"not_started"}
L=["Answerable","Finish","State of play","Money","Proof"]
P_=[("1","Quality statement 1: Assessing needs","Assessing needs",[
("1","Bring the waiting list for a first assessment below 150 by ringing each person on it and offering a date.","Service Manager, Front Door","T",D("30 June 2025","2025-06-30"),"Moving well","From base budget","The list is counted every Friday and shown to the cabinet member."),
("2","Put three reviewing officers on the reviews that are more than two years late.","Janine Coultas","P",R("March to September 2025","2025-03-01","2025-09-30"),"Some drift","£96,000, one year","No review is more than eighteen months late."),
("3","Rewrite the carer’s assessment form with carers, in plain English and on four pages.","Principal Social Worker and Saltmoor Carers’ Hub","T:Principal Social Worker//B:Saltmoor Carers’ Hub",D("by end of May 2025","2025-05-31"),"Complete","None needed","Eight in ten carers call the new form easy.")]),
("2","Quality statement 2: Care provision and continuity","Care provision and continuity",[
("4","Visit every care home that is rated as requiring improvement once a quarter, with the NHS quality nurse.","Contracts Team / Quality Nurse","B:Contracts Team//T:Quality Nurse",REC("Quarterly from April 2025","FREQ=MONTHLY;INTERVAL=3","2025-04-01"),"Moving well","From base budget","Fewer homes below good: seven now, three by next spring."),
("5","Publish a market position statement that says how many places for people with dementia we shall buy, and where.","Head of Commissioning","T",D("Autumn 2025","2025-11-30"),"Not started","£15,000","Two new providers enter the market."),
("6","Agree with neighbouring councils what is to be done if a large home care firm fails.","Assistant Director, Commissioning","T",D("31/07/25","2025-07-31"),"Some drift","None needed","A desktop exercise has tested the plan.")]),
("3","Quality statement 3: Safeguarding","Safeguarding",[
("7","Decide within two working days whether a concern becomes an enquiry, and tell the person who raised it.","Safeguarding Adults Manager","T",K("immediate","Immediate"),"Complete","None needed","95% are decided in time, three months running."),
("8","Train all duty staff in making safeguarding personal, with a short film made by people who have been through it.","Cllr Rashida Monk; Learning Academy","P:Rashida Monk||Cllr//B:Learning Academy",D("December 2025","2025-12-31"),"Moving well","£8,400","People say in the survey that they were asked what they wanted."),
("9","Ask the Saltmoor Safeguarding Adults Board to audit thirty deprivation of liberty cases.","SSAB Independent Chair","T",D("Q4 2025/26","2026-03-31"),"Not started","Board’s budget","Audit report and its lessons are on the Board’s website.")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.2); s.top_margin=s.bottom_margin=Cm(2)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11); d.styles["Normal"].paragraph_format.space_after=Pt(0)
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(18); d.add_paragraph(ORG); d.add_paragraph(INSP)
p=d.add_paragraph("Members of the Adults Scrutiny Panel asked for a version that can be read without a table. This is the position on 28 April 2025."); p.paragraph_format.space_before=Pt(6)
f=s.footer.paragraphs[0]; f.text="Adults Scrutiny Panel, 6 May 2025 – item 7, annex B"; f.style.font.size=Pt(9)
areas=[]
for n,hd,ti,rows in P_:
    p=d.add_paragraph(); r=p.add_run(hd); r.bold=True; r.font.size=Pt(13.5); r.font.color.rgb=RGBColor(0x7A,0x1F,0x3D); p.paragraph_format.space_before=Pt(14); p.paragraph_format.keep_with_next=True; ga=[]
    for ref,desc,ot,sp,ts,st,mo,pf in rows:
        p=d.add_paragraph(); p.paragraph_format.space_before=Pt(9); p.paragraph_format.keep_with_next=True; p.add_run(f"{ref}. ").bold=True; p.add_run(desc)
        for a,x,b,y in ((L[0],ot,L[1],ts["text"]),(L[2],st,L[3],mo)):
            p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(10.4)); p.paragraph_format.left_indent=Cm(.6); p.paragraph_format.keep_with_next=True
            p.add_run(a+": ").italic=True; p.add_run(x+"\t"); p.add_run(b+": ").italic=True; p.add_run(y)
        p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(.6); p.add_run(L[4]+": ").italic=True; p.add_run(pf)
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,pf,None,S[st],status_text=st,alt={"status":["at_risk"]} if st=="Some drift" else None,**{"Money":mo}))
    areas.append(AREA(n,"other",hd,ti,ga))
d.save("/tmp/l12.docx"); soffice_pdf("/tmp/l12.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["description","(paragraph)"],["owners",L[0]],["timescale",L[1]],["status",L[2]],["Money","Money"],["outcome","Proof"]],areas)
