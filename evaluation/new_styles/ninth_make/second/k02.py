"""k02 (kin of emoji-lights): Word by python-docx, A4 landscape; a table a workstream, the first column holds nothing but a coloured circle as emoji (five of them, with a key of the document's own at the end); a housing association's plan after a regulatory judgement."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="k02"; ORG="Larkfield Homes"; TITLE="Putting things right for tenants: regulatory improvement plan"; INSP="Regulatory judgement of 24 July 2024 (C3)"
# our own key: yellow is "slipping", purple "waiting for others", white "not begun"
S={"🔵":("completed","blue"),"🟢":("on_track","green"),"🟡":("at_risk","amber"),"🔴":("off_track","red"),"🟣":("on_hold","purple"),"⚪":("not_started",None)}
P_=[("A","Workstream A: Safe homes","Safe homes",[
("A1","🔵","Complete the fire risk assessments of the 31 blocks that had none.","Compliance Manager","T",D("30.9.24","2024-09-30"),"All 31 received by 20 September. 212 remedial jobs arose."),
("A2","🟡","Finish every high-priority fire remedial job, starting with sheltered schemes.","Director of Property","T",D("31 March 2025","2025-03-31"),"118 of 212 done. The door contractor is short of fitters."),
("A3","🔴","Carry out electrical checks in the 1,904 homes without a certificate from the last five years.","Ibrahim Sesay / Voltline Ltd","P:Ibrahim Sesay//B:Voltline Ltd",D("Dec 2024","2024-12-31"),"902 outstanding. 340 tenants have refused or not answered three visits."),
("A4","🟢","Bring all safety registers into one system and reconcile them every month.","Data & Insight Team","B",REC("Monthly from Nov 2024",MONTHLY,"2024-11-01"),"Gas and lifts are in. November and December reconciled without error.")]),
("B","Workstream B: Repairs, damp and mould","Repairs, damp and mould",[
("B1","🔵","Set up a damp and mould desk with two surveyors of its own.","Head of Repairs","T",K("in_place","In place"),"Opened on 2 September."),
("B2","🟢","Visit within ten working days each home where mould is reported.","Damp & Mould Desk","B",K("ongoing","Ongoing"),"94% in December."),
("B3","🟡","Clear the backlog of 3,100 routine repairs.","Head of Repairs, Cllr Moira Tansley (Board Member)","T:Head of Repairs//P:Moira Tansley|Board Member|Cllr",R("October 2024 – May 2025","2024-10-01","2025-05-31"),"1,740 left. It will be June at this pace."),
("B4","⚪","Survey the condition of half of our homes and the rest a year later.","Asset Strategy Lead","T",F("From April 2025","2025-04-01"),"")]),
("C","Workstream C: Listening to tenants","Listening to tenants",[
("C1","🟢","Rebuild the tenant panel with twelve members drawn by lot.","Gwen Morrow","P:Gwen Morrow",D("Feb 2025","2025-02-28"),"Nine have said yes."),
("C2","🟣","Agree joint handling of complaints with the three councils that share estates with us.","Complaints Manager & Legal","T:Complaints Manager//B:Legal",D("Q4 2024/25","2025-03-31"),"Two of the councils are waiting for a new ombudsman code."),
("C3","🔵","Publish the tenant satisfaction measures in full, with those of our neighbours.","Communications","B",D("by 31 October 2024","2024-10-31"),"On the website since 14 October."),
("C4","⚪","Hold an estate walkabout on every estate with more than 50 homes.","Neighbourhood Officers","T",REC("Quarterly from April 2025",QUARTERLY,"2025-04-01"),"Dates are with the panel.")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.8); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(10.5)
d.core_properties.title=TITLE; d.core_properties.author="Governance"
p=d.add_paragraph(ORG); p.runs[0].bold=True
d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The Regulator of Social Housing found serious failings in how we keep homes safe and answer tenants. The Board agreed these commitments on 12 August 2024. The lights show where each stood on 10 January 2025.")
H=["","Ref","Our commitment","Who answers for it","To be finished","Where we are"]; W=[1.1,1.3,8.4,4.6,3.8,6.9]; areas=[]
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
for n,hd,ti,rr in P_:
    d.add_heading(hd,1); t=d.add_table(rows=1,cols=6); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,x in zip(t.rows[0].cells,H):
        c.text=x; shade(c,"D9E8F5")
        for r in c.paragraphs[0].runs: r.bold=True
    h=OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(h)
    for ref,e,desc,ot,sp,ts,pr in rr:
        cs=t.add_row().cells
        for c,x in zip(cs,(e,ref,desc,ot,ts["text"],pr)): c.text=x
        if ref=="C1": cs[5].add_paragraph("First meeting on 6 March."); pr+="\nFirst meeting on 6 March."
        cs[0].paragraphs[0].runs[0].font.name="Segoe UI Emoji"
        st,rag=S[e]; alt={}
        if e=="🔵": alt["status"]=["embedded"]
        if e=="🔴": alt["status"]=["delayed"]
        if e=="🟡": alt["status"]=["delayed"]; alt["rag"]=[None]
        if e=="🟣": alt["status"]=["delayed"]; alt["rag"]=[None]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,st,rag,alt=alt or None))
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for row in t.rows:
        for c,w in zip(row.cells,W): c.width=Cm(w)
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); p=d.add_paragraph(); p.add_run("What the lights mean").bold=True
for e,x in (("🔵","done, and checked by internal audit"),("🟢","going to plan"),("🟡","slipping, but we can recover it"),("🔴","off course: the Board has asked for a new plan"),("🟣","paused until somebody else has acted"),("⚪","not begun")): d.add_paragraph(f"{e} {x}")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["rag",""],["ref","Ref"],["description","Our commitment"],["owners","Who answers for it"],["timescale","To be finished"],["progress","Where we are"]],areas)
