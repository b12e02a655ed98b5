"""l02 (kin of none; an ordinary action plan after an LGA corporate peer challenge): Word (python-docx), upright. One table; the recommendation stands in a merged first cell beside its actions; no action numbers, no status; an update column."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="l02"; ORG="Thornbeck Borough Council"; TITLE="Corporate Peer Challenge Action Plan"; INSP="LGA Corporate Peer Challenge, 11–14 March 2025"
P_=[("1","1. Develop a clear vision for the borough with partners, and use it to set the council’s priorities","Develop a clear vision for the borough with partners, and use it to set the council’s priorities",[
("Hold two partner workshops to shape a long-term vision for Thornbeck.","Chief Executive","T",R("June–July 2025","2025-06-01","2025-07-31"),"Both held, with 31 organisations attending."),
("Consult residents and businesses on the draft vision.","Head of Communications and Engagement","T",D("Autumn 2025","2025-11-30"),"Survey opened on 15 September."),
("Adopt a new Corporate Plan aligned to the vision.","Leader / Chief Executive","T:Leader//T:Chief Executive",D("February 2026","2026-02-28"),"")]),
("2","2. Set out how the medium-term financial gap will be closed","Set out how the medium-term financial gap will be closed",[
("Update the Medium Term Financial Strategy and bring it to Executive in July and December.","Section 151 Officer","T",D("July and December 2025","2025-12-31"),"July update approved."),
("Establish a transformation programme with business cases for each saving over £50,000.","Director of Resources","T",D("30 September 2025","2025-09-30"),"Programme board set up. Six business cases agreed."),
("Review fees and charges against those of neighbouring authorities.","Section 151 Officer and Heads of Service","T:Section 151 Officer//T:Heads of Service",D("October 2025","2025-10-31"),"In progress.")]),
("3","3. Strengthen overview and scrutiny","Strengthen overview and scrutiny",[
("Commission training for scrutiny members from the Centre for Governance and Scrutiny.","Democratic Services Manager","T",D("May 2025","2025-05-31"),"Delivered on 22 May; 14 of 17 members attended."),
("Introduce an annual work programme, agreed with the Executive, focused on the council’s priorities.","Chair of Overview and Scrutiny Committee, supported by Democratic Services Manager","T:Chair of Overview and Scrutiny Committee//T:Democratic Services Manager",D("June 2025","2025-06-30"),"Agreed at the committee’s meeting in June.")]),
("4","4. Improve the way the council manages performance","Improve the way the council manages performance",[
("Bring a quarterly performance report to Executive.","Policy and Performance Team","B",REC("Quarterly from September 2025",QUARTERLY,start="2025-09-01"),"First report taken on 9 September."),
("Make sure every member of staff has an annual appraisal and that objectives link to the Corporate Plan.","HR Manager","T",D("April 2026","2026-04-30"),""),
("Invite the LGA back to carry out a progress review.","Chief Executive","T",D("Within 12 months (by March 2026)","2026-03-31"),"Dates being discussed with the LGA.")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(10)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
p=d.add_paragraph(); r=p.add_run(ORG); r.bold=True; r.font.size=Pt(13)
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(20)
d.add_paragraph(INSP)
d.add_paragraph("The peer team made four key recommendations. The table below shows what we are doing in response. Progress will be reported to the Executive in October 2025 and to the peer team at the progress review.")
H=["Key recommendation","What we will do","Responsible","When","Update (October 2025)"]; W=(3.8,5.2,3.2,2.4,3.4)
t=d.add_table(rows=1,cols=5); t.style="Table Grid"; t.autofit=False
for c,w in zip(t.columns,W): c.width=Cm(w)
for c,h,w in zip(t.rows[0].cells,H,W):
    c.width=Cm(w); c.text=""; x=c.paragraphs[0].add_run(h); x.bold=True; x.font.color.rgb=RGBColor(255,255,255); shade(c,"1F5C4D")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
areas=[]
for n,hd,ti,rows in P_:
    ga=[]; first=None
    for i,(desc,ot,sp,ts,pr) in enumerate(rows):
        r=t.add_row(); r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c,v,w in zip(r.cells,("",desc,ot,ts["text"],pr),W): c.width=Cm(w); c.text=v
        first=first or r.cells[0]; last=r.cells[0]; alt={}; drop=["ref"]; st="unknown"
        if pr=="In progress.": st="in_progress"; alt["status"]=["unknown"]
        if pr.startswith("Delivered on"): st="completed"; alt["status"]=["unknown"]
        if pr=="Both held, with 31 organisations attending.": alt["status"]=["completed"]
        if pr=="Agreed at the committee’s meeting in June.": alt["status"]=["completed"]
        if "July and December" in ts["text"]:
            alt["timescale"]=[R(ts["text"],"2025-07-01","2025-12-31")]; drop.append("milestones")
        if "12 months" in ts["text"]: alt["timescale"]=[goldlib._t("Within 12 months (by March 2026)","relative",due="2026-03-31")]
        if "supported by" in ot: alt["owners"]=[o("T:Chair of Overview and Scrutiny Committee//T:Democratic Services Manager@support")]
        ga.append(A(f"{n}.{i+1}",desc,ot,o(sp,ot),ts,None,pr,st,alt=alt or None,drop=drop))
    m=first.merge(last); m.text=""; m.paragraphs[0].add_run(hd).bold=True; shade(m,"E2EFDA")
    for x in m.paragraphs[1:]: x._p.getparent().remove(x._p)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["area","Key recommendation"],["description","What we will do"],["owners","Responsible"],["timescale","When"],["progress","Update (October 2025)"]],areas)
