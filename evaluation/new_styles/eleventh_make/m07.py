"""m07 (ordinary): Word to PDF by LibreOffice, A4 lengthwise. A council landlord's plan after the housing regulator: a heading a theme, one table each with repeated head, two owners in two columns, a revised date beside the old one in the cell, statuses in words that the page explains in a sentence."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="m07"; ORG="Hallowmere City Council"; TITLE="Council Homes Improvement Programme"; INSP="Regulator of Social Housing inspection, November 2025 (graded C3)"
P_=[("Theme A: Safety of homes","Safety of homes","A",[
("A.1","Carry out the 640 overdue electrical inspections, beginning with homes whose last certificate is more than ten years old.","Director of Housing","Compliance Manager (Electrical)","T:Director of Housing@strategic_lead//T:Compliance Manager (Electrical)@operational_lead",D("30 June 2026 (revised from 31 March 2026)","2026-06-30"),"100% of homes have a certificate less than five years old","402 done by 30 April. Refused access accounts for 90.","Slipped","delayed"),
("A.2","Complete fire risk assessments of 31 low-rise blocks and publish them.","Director of Housing","Fire Safety Lead","T:Director of Housing@strategic_lead//T:Fire Safety Lead@operational_lead",D("Feb 2026","2026-02-28"),"31 published","All published on 20 February.","Closed","completed"),
("A.3","Clear high-risk actions from those assessments in 28 days or record why not, with the name of the person who accepted the delay.","Director of Housing","Fire Safety Lead","T:Director of Housing@strategic_lead//T:Fire Safety Lead@operational_lead",K("ongoing","Ongoing"),"None overdue","Six overdue, all waiting for doors from one maker. Weekly calls are held with it.","Under watch","at_risk"),
("A.4","Test carbon monoxide alarms at each gas service","Director of Housing","Gas Contract Manager","T:Director of Housing@strategic_lead//T:Gas Contract Manager@operational_lead",F("From January 2026","2026-01-01"),"","","Proceeding","on_track")]),
("Theme B: Knowing our stock","Knowing our stock","B",[
("B.1","Survey every home inside and out. The last full survey was in 2012 and covered 18% of homes; the regulator found that we could not say how many met the Decent Homes Standard.","Assistant Director, Assets","Stock Survey Project Manager","T:Assistant Director, Assets@strategic_lead//T:Stock Survey Project Manager@operational_lead",R("April 2026 – March 2028","2026-04-01","2028-03-31"),"30% surveyed by March 2027, all by March 2028","Contract let to two firms. First 210 homes done.","Proceeding","on_track"),
("B.2","Move asset data from nine spreadsheets into the housing system.","Assistant Director, Assets","Beatriz Calloway","T:Assistant Director, Assets@strategic_lead//P:Beatriz Calloway@operational_lead",D("end of September 2026","2026-09-30"),"One source of data","Five of nine moved.","Proceeding","on_track"),
("B.3","Reconcile the tenancy list and the asset list","Assistant Director, Assets","Income Team","T:Assistant Director, Assets@strategic_lead//B:Income Team@operational_lead",REC("Quarterly from Q2 2026/27",QUARTERLY,start="2026-07-01"),"Fewer than ten differences","","Not begun","not_started")]),
("Theme C: Listening to tenants","Listening to tenants","C",[
("C.1","Set up a tenants’ assurance panel of twelve, paid for their time, which may call in any service.","Cabinet Member for Housing","Tenant Engagement Manager","T:Cabinet Member for Housing@strategic_lead//T:Tenant Engagement Manager@operational_lead",D("May 2026","2026-05-31"),"The panel publishes two reviews a year","Nine members chosen, three more being sought from the towers.","Proceeding","on_track"),
("C.2","Answer nine in ten complaints in the Ombudsman’s time","Director of Housing","Customer Feedback Team","T:Director of Housing@strategic_lead//B:Customer Feedback Team@operational_lead",D("31/12/2026 (originally 30/09/2026)","2026-12-31"),"90% in time (now 61%)","A new team started in April. The backlog of 133 has gone down to 48.","Slipped","delayed"),
("C.3","Write to all tenants, in six languages and large print, about the judgement and what we shall do.","Cabinet Member for Housing","Communications","T:Cabinet Member for Housing@strategic_lead//B:Communications@operational_lead",K("completed","Completed"),"Letter sent","Sent in the week of 12 January.","Closed","completed"),
("C.4","Collect satisfaction by text message after each repair","Director of Housing","Repairs and Voids Service","T:Director of Housing@strategic_lead//B:Repairs and Voids Service@operational_lead",K("unknown","TBC"),"","Supplier’s offer is being looked at.","On hold","on_hold")])]
H=["Item","Commitment to tenants","Sponsor","Delivery manager","Due date","Measure","Progress so far","Standing"]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(10.5)
s.footer.paragraphs[0].text="Hallowmere homes – Improvement Programme – position at 30 April 2026"
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title"); d.add_paragraph(INSP)
d.add_paragraph("The regulator found serious failings in how we look after our 8,900 homes. We accept what it said. The programme has three themes, each with its own sponsor. In the last column, Closed means that the panel of tenants has seen proof; Proceeding that we expect to meet the date; Under watch that the date is in danger; Slipped that it has been or will be missed.")
areas=[]; W=(1.3,6.6,3.2,3.3,3.0,3.4,3.9,2.2)
for hd,ti,n,rows in P_:
    d.add_heading(hd,1); t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"F1E3C6")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for ref,desc,o1,o2,sp,ts,out,pr,stx,st in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,o1,o2,ts["text"],out,pr,stx)): c.text=x
        alt={}; kw={}
        if st=="delayed": alt["status"]=["at_risk","off_track"]; kw["drop"]=["owner_text","milestones"]
        ga.append(AX(ref,desc,o1+" "+o2,sp,ts,out,pr,st,None,stx,alt=alt or None,**(kw or {"drop":["owner_text"]})))
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,W): c.width=Cm(w)
    areas.append(AREA(n,"theme",hd,ti,ga))
src="/tmp/plans/m07.docx"; d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["status",H[7]]],areas)
