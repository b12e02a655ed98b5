"""k18 (kin of parallel-lists): Word (python-docx), A4 landscape. A housing body's plan: in most rows two or three parts a) b) c), each a paragraph of its own in the cells for the steps, the people and the dates, aligned only by their letters; other rows have one of each, one has three steps, three dates and one lead. Areas are merged rows; the column of results has bullets; state in words."""
from cl import *
from docx import Document
from docx.shared import Pt,Mm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="k18"; ORG="Tarnbrook Homes"; TITLE="Tenant Satisfaction Recovery Plan 2025"; INSP="Housing Ombudsman paragraph 49 investigation, November 2024"
S={"Closed":"completed","Under way":"in_progress","Stuck":"off_track","Awaiting start":"not_started"}
AL={"Under way":["on_track"],"Stuck":["on_hold","delayed","at_risk"],"Awaiting start":["planned"]}
P_=[("1","Finding 1. Complaints were closed before the work was done","Complaints were closed before the work was done",[
("1.1","a) Stop closing a complaint until the tenant has said that the work is finished.\nb) Reopen the 214 complaints closed early in 2023 and 2024 and write to each tenant.","a) Complaints Manager\nb) Customer Resolution Team","T:Complaints Manager//B:Customer Resolution Team",D("a) 3 March 2025\nb) 30 May 2025","2025-05-30"),"No complaint closed with a repair outstanding","Closed","All 214 written to; 57 have had compensation."),
("1.2","a) Train the 26 managers who sign stage 2 replies.\nb) Sample ten replies a month for tone and accuracy.\nc) Publish what was learned in the tenants’ newsletter.","a) Organisational Development\nb) Yvette Sorrell\nc) Communications Team","B:Organisational Development//P:Yvette Sorrell//B:Communications Team",D("a) April 2025\nb) June 2025\nc) September 2025","2025-09-30"),"Ombudsman finds for us in seven cases of ten\nFewer than 8% of complaints go to stage 2","Under way","Training done. Sampling since June; the first newsletter is at the printer."),
("1.3","Adopt the Complaint Handling Code in full and have the Board’s lead for complaints sign the self-assessment.","Janine Westbury-Cole (Board member)","P:Janine Westbury-Cole|Board member",D("30/09/2025","2025-09-30"),"Self-assessment on the website","Awaiting start","")]),
("2","Finding 2. Tenants were not told what would happen next","Tenants were not told what would happen next",[
("2.1","a) Send a text the day before and an hour before each visit.\nb) Give each tenant one named contact for any job that needs more than two visits.","a) Digital Lead\nb) Repairs Scheduling Manager","T:Digital Lead//T:Repairs Scheduling Manager",D("a) 28 Feb 2025\nb) 31 July 2025","2025-07-31"),"Missed appointments below 4%\nEight tenants in ten say they were kept informed","Under way","Texts go out from all trades except gas."),
("2.2","Rewrite the twelve letters that tenants complain about most, with the Readers’ Panel.","Communications Team / Readers’ Panel","B:Communications Team//B:Readers’ Panel",D("Summer 2025","2025-08-31"),"All twelve carry the Panel’s mark","Closed","Two letters were withdrawn altogether."),
("2.3","a) List the homes where no visit has been made for three years.\nb) Visit them, starting with tenants over 75.\nc) Report what was found to the Audit and Risk Committee.","Head of Neighbourhoods","T",D("a) 31 March 2025\nb) 31 December 2025\nc) 31 January 2026","2026-01-31"),"1,150 homes visited","Stuck","The list is ready. Visits have stopped since two neighbourhood officers left.")]),
("3","Finding 3. Records of vulnerability were out of date","Records of vulnerability were out of date",[
("3.1","a) Agree with the council and the GP federation what may be shared.\nb) Bring the flags from four systems into one.","a) Data Protection Officer\nb) Owen Pritchard, Systems Architect","T:Data Protection Officer//P:Owen Pritchard|Systems Architect",D("a) May 2025\nb) November 2025","2025-11-30"),"One flag, seen by every trade","Under way","Agreement signed with the council on 19 May."),
("3.2","Ask about vulnerability at every contact, and check the answer at the next.","All front-line staff","T",K("ongoing","Ongoing"),"Seven tenants in ten with a record less than two years old","Under way","Now at 44%."),
("3.3","a) Write a reasonable adjustments policy with disabled tenants.\nb) Put adjustments on the job ticket.","a) Equality and Inclusion Adviser\nb) Repairs Scheduling Manager","T:Equality and Inclusion Adviser//T:Repairs Scheduling Manager",D("a) end of June 2025\nb) end of October 2025","2025-10-31"),"Policy adopted by the Board\nNo upheld complaint about adjustments","Awaiting start","Waits for the new job ticket.")])]
doc=Document(); s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Mm(297),Mm(210); s.left_margin=s.right_margin=Mm(16); s.top_margin=s.bottom_margin=Mm(15)
st=doc.styles["Normal"]; st.font.name="Arial"; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(3)
doc.core_properties.author="Governance Team"; doc.core_properties.title=TITLE
p=doc.add_paragraph(ORG); p.runs[0].font.color.rgb=RGBColor(0,0x66,0x5c); p.runs[0].bold=True
p=doc.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(20)
doc.add_paragraph(INSP); doc.add_paragraph("Where a task has parts, the letters show who does which part and when. Progress is as reported to the Board on 10 July 2025.")
H=["Item","Task","Person responsible","Finish by","What tenants will notice","State","Board update"]; W=(12,70,46,34,40,19,44)
t=doc.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False
def shade(c,col):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),col); c._tc.get_or_add_tcPr().append(e)
def put(c,txt,bold=False,style=None,col=None):
    for i,x in enumerate(txt.split("\n")):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        if style: p.style=style; p.paragraph_format.left_indent=Mm(5); p.paragraph_format.first_line_indent=Mm(-4)
        r=p.add_run(x); r.bold=bold; 
        if col: r.font.color.rgb=col
for c,h in zip(t.rows[0].cells,H): put(c,h,True,col=RGBColor(255,255,255)); shade(c,"00665C")
h=OxmlElement("w:tblHeader"); h.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(h)
areas=[]
for n,hd,ti,rr in P_:
    cs=t.add_row().cells; m=cs[0].merge(cs[6]); put(m,hd,True); shade(m,"D5EBE8"); ga=[]
    for ref,desc,ot,sp,ts,out,stt,pr in rr:
        cs=t.add_row().cells
        for i,v in enumerate((ref,desc,ot,ts["text"],out,stt,pr)): put(cs[i],v,style="List Bullet" if i==4 and "\n" in v else None)
        alt={"status":AL[stt]} if stt in AL else {}
        if ref=="3.2": alt["owners"]=[o("B",ot)]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[stt],status_text=stt,drop=["milestones"] if "\n" in ts["text"] else None,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
for c_,w in zip(t.columns,W): c_.width=Mm(w)
for r in t.rows:
    for c,w in zip(r.cells,W):
        if len(set(id(x._tc) for x in r.cells))>1: c.width=Mm(w)
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["description","Task"],["owners","Person responsible"],["timescale","Finish by"],["outcome","What tenants will notice"],["status","State"],["progress","Board update"]],areas)
