"""b22 Word, landscape: a local child safeguarding practice review's action plan in one table: learning point in a merged first column, bullets for the steps within the action cell, several owners a line each, status cell shaded with words; a paragraph and a second table (distribution) after it."""
from bl import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="b22"; ORG="Cheviot Shore Safeguarding Children Partnership"; TITLE="Local Child Safeguarding Practice Review ‘Robin’: Action Plan"; INSP=None
C={"Completed":("completed","9CC2E5"),"On track":("on_track","A8D08D"),"Delayed":("delayed","F4B083"),"Not yet started":("not_started","FFFFFF"),"Embedded":("embedded","C5A5E0")}
PLAN=[("1","Professional curiosity about men in the household",[
 ("1.1","Change the pre-birth assessment so that it must name and see each man in the child’s life.\nRevise the form\nBrief midwives and social workers\nTest on ten assessments","Head of Assessment\nNamed Midwife",[T("Head of Assessment"),T("Named Midwife")],D("31 May 2025","2025-05-31"),"Fathers and partners are named in all pre-birth assessments.","Form changed in April and briefed to 214 staff.\nTen tested in August; nine named the father, and the tenth has been sent back.","Completed"),
 ("1.2","Write a seven-minute briefing on men who are hidden from services.","Partnership Business Manager",[T("Partnership Business Manager")],D("April 2025","2025-04-30"),"Staff in each agency have discussed the briefing.","Sent to 41 services; 33 have confirmed.","Completed"),
 ("1.3","Offer fathers’ groups in each family hub.\nFind out what fathers want\nTrain two facilitators a hub","Family Hubs Manager",[T("Family Hubs Manager")],R("June to December 2025","2025-06-01","2025-12-31"),"Sixty fathers come in the first year.","Groups run in two of five hubs.","On track")]),
 ("2","Bruising in babies who are not yet mobile",[
 ("2.1","Re-launch the bruising protocol with the three hospitals and all GP practices.","Designated Doctor, Dr Shona Bexley\nNamed GP",[P("Shona Bexley",title="Dr",post="Designated Doctor"),T("Named GP")],D("30/06/2025","2025-06-30"),"Each bruise leads to a same-day paediatric opinion.","Hospitals done in May and June.\n19 of 47 practices still to book: the ICB has written to each and will visit those that have not replied by the end of September.","Delayed"),
 ("2.2","Audit all cases of bruising in babies each half year.","Quality and Scrutiny Group",[B("Quality and Scrutiny Group")],REC("Every six months from July 2025","FREQ=MONTHLY;INTERVAL=6","2025-07-01"),"The protocol is followed in every case.",None,"Not yet started"),
 ("2.3","Give parents a leaflet on safe handling at the new birth visit.","Health Visiting Service",[B("Health Visiting Service")],K("in_place","In place"),"Parents say that they have seen it.","Leaflet in the red book since February.","Embedded")]),
 ("3","Supervision and challenge",[
 ("3.1","Agree one standard of safeguarding supervision for all agencies.\nAt least every six weeks\nRecorded on the child’s file","Workforce Group Chair",[T("Workforce Group Chair")],D("September 2025","2025-09-30"),"Audit shows supervision in 90% of files.","Standard agreed 2 September.","Completed"),
 ("3.2","Simplify the escalation policy to two pages, with names and numbers.","Partnership Business Manager",[T("Partnership Business Manager")],D("by the end of Q2 2025/26","2025-09-30"),"Escalations rise, and most are settled at the first step.","Two pages agreed. Numbers to be checked by the police.","On track"),
 ("3.3","Report escalations to the Executive.","Independent Scrutineer",[T("Independent Scrutineer")],REC("Quarterly",QUARTERLY),"Executive knows where agencies disagree.","First report in July.","On track")]),
 ("4","The voice of the child",[
 ("4.1","Commission training on observing babies.\nTwo days, with film\nOpen to nurseries","Learning and Improvement Officer",[T("Learning and Improvement Officer")],D("Autumn 2025","2025-11-30"),"Records describe what life is like for the baby.","Tender went out on 5 August.","On track"),
 ("4.2","Add a section on the baby’s day to the child protection plan.","Child Protection Chairs / Head of Safeguarding",[T("Child Protection Chairs"),T("Head of Safeguarding")],D("w/c 6 October 2025","2025-10-12"),"Core groups talk about the baby first.","Pilot with four chairs since July.","On track"),
 ("4.3","Ask each agency to show, in its yearly self-assessment, how it hears children who cannot speak.","All agencies",[B("All agencies")],D("March 2026","2026-03-31"),"Self-assessments give examples.",None,"Not yet started")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.4); s.top_margin=s.bottom_margin=Cm(1.4)
st=d.styles["Normal"]; st.font.name="Calibri"; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(2)
s.header.paragraphs[0].text="OFFICIAL – SENSITIVE until publication"
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(18); d.add_paragraph(ORG)
d.add_paragraph("The review looked at the care of a baby of eleven weeks. It found four learning points. Agencies agreed the actions below on 27 March 2025, and the Quality and Scrutiny Group checks them at each meeting. Position at 9 September 2025.")
H=["Learning point","No.","Action","Who","By when","Intended outcome","Progress","Status"]; W=[2.9,1.1,6.4,3.5,2.5,3.6,4.3,2.6]
def shade(c,f):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),f); c._tc.get_or_add_tcPr().append(e)
tb=d.add_table(rows=1,cols=8); tb.style="Table Grid"; tb.autofit=False
for c,w in zip(tb.columns,W): c.width=Cm(w)
e=OxmlElement("w:tblHeader"); tb.rows[0]._tr.get_or_add_trPr().append(e)
for c,x,w in zip(tb.rows[0].cells,H,W): c.text=x; c.paragraphs[0].runs[0].bold=True; shade(c,"D9E2F3"); c.width=Cm(w)
areas=[]
for n,t,acts in PLAN:
    hd=f"{n}. {t}"; ga=[]; first=None
    for ref,a,ot,ow,ts,out,pr,stt in acts:
        row=tb.add_row(); r=row.cells; cs=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(cs)
        for c,w in zip(r,W): c.width=Cm(w)
        if first is None: first=r[0]; r[0].text=hd; r[0].paragraphs[0].runs[0].bold=True
        last=r[0]
        L=a.split("\n"); r[1].text=ref; r[2].text=L[0]
        for x in L[1:]: r[2].add_paragraph(x,style="List Bullet")
        L=ot.split("\n"); r[3].text=L[0]; [r[3].add_paragraph(x) for x in L[1:]]
        r[4].text=ts["text"]; r[5].text=out; r[6].text=(pr or "").split("\n")[0]; [r[6].add_paragraph(x) for x in (pr or "").split("\n")[1:]]; r[7].text=stt; shade(r[7],C[stt][1])
        ga.append(A(ref,a,ot,ow,ts,out,pr,C[stt][0]))
    m=first.merge(last)
    for q in m.paragraphs[1:]:
        if not q.text: q._p.getparent().remove(q._p)
    areas.append(AREA(n,"theme",hd,t,ga))
d.add_paragraph(); d.add_paragraph("Actions marked Embedded have been tested twice, six months apart, and will be taken off the plan in the next version.")
tb=d.add_table(rows=1,cols=2); tb.style="Table Grid"; tb.rows[0].cells[0].text="Version"; tb.rows[0].cells[1].text="Sent to"
for a,b in [("1","Partnership Executive, 27 March 2025"),("2","Quality and Scrutiny Group, 10 June 2025"),("3","National Panel, 12 September 2025")]:
    r=tb.add_row().cells; r[0].text=a; r[1].text=b
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref","No."],["description","Action"],["owners","Who"],["timescale","By when"],["outcome","Intended outcome"],["progress","Progress"],["status","Status"]],areas)
