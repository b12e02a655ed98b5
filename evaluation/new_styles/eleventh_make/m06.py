"""m06 (ordinary): text as `pdftotext -layout` gives it, of a Word table (LibreOffice). A safeguarding adults board's plan after a review: a heading a recommendation, a table below each with its head, cells wrapped over many lines, page furniture and form feeds, no status, agencies and posts as owners."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
NAME="m06"; ORG="Ottermere Safeguarding Adults Board"; TITLE="Safeguarding Adults Review ‘Leonard’: multi-agency action plan"; INSP=None
P_=[("Recommendation 1: The Board should be assured that self-neglect is recognised and acted on by all agencies","The Board should be assured that self-neglect is recognised and acted on by all agencies","1",[
("1.1","Revise the self-neglect pathway and add a tool to judge how serious clutter, hygiene and refusal of care are.","Head of Adult Safeguarding","T",D("30 April 2026","2026-04-30"),"Pathway in use by all partners; dip sample of 20 cases in September"),
("1.2","Train 300 front-line staff, housing officers and volunteers among them.","Learning and Improvement Sub-group","B",R("May 2026 to April 2027","2026-05-01","2027-04-30"),"300 trained; two in three use it within three months"),
("1.3","Send a seven-minute briefing about Leonard to every team","Board Business Manager","T",DONE("Completed February 2026","2026-02-28"),"Briefing opened 1,140 times")]),
("Recommendation 2: Mental capacity should be assessed and recorded when a person refuses care","Mental capacity should be assessed and recorded when a person refuses care","2",[
("2.1","Put a prompt in the electronic record which cannot be closed until capacity has been considered. Make sure that executive capacity, that is the ability to carry out what has been decided, is part of it.","Ottermere Community NHS Trust","B",D("Q1 2026/27","2026-06-30"),"Prompt is live; monthly report to the Trust’s safeguarding committee"),
("2.2","Audit 60 records across health, social care and housing","Quality Sub-group / Principal Social Worker","B:Quality Sub-group//T:Principal Social Worker",D("Sept 2026","2026-09-30"),"90% show a capacity assessment of good quality"),
("2.3","Offer legal drop-in sessions to staff.","Legal Services, Ottermere Council","B",REC("Monthly from March 2026",MONTHLY,start="2026-03-01"),"")]),
("Recommendation 3: Agencies should share what they know when a person does not attend or does not answer","Agencies should share what they know when a person does not attend or does not answer","3",[
("3.1","Agree a ‘no reply’ protocol: what each agency does after the first, second and third time, and whom it tells","Detective Superintendent Karin Holmqvist","P:Karin Holmqvist||Detective Superintendent",D("by 31/07/2026","2026-07-31"),"Protocol signed by nine agencies"),
("3.2","Flag adults at risk in the systems of the fire service and the housing associations.","Fire and Rescue Service; Ottermere Homes","B:Fire and Rescue Service//B:Ottermere Homes",K("ongoing","Ongoing"),"Flags are checked each quarter"),
("3.3","Bring GPs into the multi-agency risk meeting by telephone.","Dr Pavel Srnka","P:Pavel Srnka||Dr",F("From April 2026","2026-04-01"),"A GP takes part in 80% of meetings")]),
("Recommendation 4: Families should be heard","Families should be heard","4",[
("4.1","Tell families in writing who their contact is and when they will hear next.","All partner agencies","B",K("immediate","Immediate"),"Feedback from families"),
("4.2","Meet Leonard’s sister and brother to show them what has changed","Independent Chair","T",D("Spring 2027","2027-05-31"),"Their views are reported to the Board")])]
H=["Code","Agreed action","Agency or officer","Target date","Evidence of change"]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.8); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5)
s.header.paragraphs[0].text="OFFICIAL – "+ORG; s.footer.paragraphs[0].text="SAR Leonard action plan v5, 12 March 2026"
d.add_paragraph(ORG); p=d.add_paragraph(); u=p.add_run(TITLE); u.bold=True; u.font.size=Pt(18)
d.add_paragraph("Leonard was 74 when he died at home in January 2025. He had lived alone since his mother’s death and had been known to five agencies. The review was led by an independent author and made four recommendations. Leonard is not his real name; his family chose it.")
areas=[]; W=(1.5,9.5,5.2,3.9,5.8)
for hd,ti,n,rows in P_:
    d.add_heading(hd,2); t=d.add_table(rows=1,cols=5); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True
    for ref,desc,ot,sp,ts,out in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"],out)): c.text=x
        alt={}
        if ref=="1.3": alt["status"]=["completed"]
        if ref=="2.3": alt["owners"]=[o("B:Legal Services"),[B("Legal Services")|{"organisation":"Ottermere Council"}]]
        ga.append(AX(ref,desc,ot,sp,ts,out,None,alt=alt or None))
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,W): c.width=Cm(w)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("The Board will look at this plan at its meetings in June, September and December 2026.")
src="/tmp/plans/m06.docx"; d.save(src); soffice_pdf(src,NAME)
subprocess.run(["pdftotext","-layout","-enc","UTF-8",path(NAME+".pdf"),path(NAME+".txt")],check=True); os.remove(path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome"],H))),areas)
