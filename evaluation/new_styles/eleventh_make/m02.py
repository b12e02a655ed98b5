"""m02 (ordinary): Word. An NHS trust's plan after a CQC inspection: a table a "must do", two columns of owners, colours alone as rating with a key at the end."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="m02"; ORG="Saltmarsh and Dene Hospitals NHS Foundation Trust"; TITLE="Quality Improvement Plan: urgent care and surgery"; INSP="Care Quality Commission inspection, February 2026"
S={"b":("completed","blue","5B9BD5"),"g":("on_track","green","70AD47"),"y":("delayed","amber","FFC000"),"r":("off_track","red","E04B3A"),"w":("not_started",None,None)}
P_=[("MD1","Must do 1 – Patients must be seen by a clinician within the time that their condition needs (Regulation 12)","Patients must be seen by a clinician within the time that their condition needs (Regulation 12)","1",[
("MD1.1","Put a senior nurse at the front door from 10am to midnight to stream patients.","Chief Nurse","ED Matron","T:Chief Nurse@strategic_lead//T:ED Matron@operational_lead",D("1 June 2026","2026-06-01"),"Median wait for first assessment under 15 minutes","In place on four days of seven.","y"),
("MD1.2","Audit the records of 50 patients a month for pain scores, sepsis screening and re-assessment; share what is found at handover on the next day.","Medical Director","Dr Tobias Renfrew","T:Medical Director@strategic_lead//P:Tobias Renfrew||Dr@operational_lead",REC("Monthly from May 2026",MONTHLY,start="2026-05-01"),"Audit results above 90% for three months","May 84%, June 88%.","g"),
("MD1.3","Agree an escalation card with the site team and the ambulance service.","Chief Operating Officer","General Manager, Medicine","T:Chief Operating Officer@strategic_lead//T:General Manager, Medicine@operational_lead",D("15/05/2026","2026-05-15"),"","Card in use since 11 May. Ambulance handovers over an hour fell from 41 to 9 a week.","b")]),
("MD2","Must do 2 – Medicines must be stored safely on all wards (Regulation 12)","Medicines must be stored safely on all wards (Regulation 12)","2",[
("MD2.1","Fit electronic thermometers to 63 medicine fridges, with alarms to the switchboard.","Chief Pharmacist","Estates","T:Chief Pharmacist@strategic_lead//B:Estates@operational_lead",D("End of July 2026","2026-07-31"),"No fridge is out of range for more than an hour","Order placed; delivery has slipped twice.","r"),
("MD2.2","Check controlled drugs twice a day and have Pharmacy look at every book each quarter.","Chief Nurse","Ward Managers","T:Chief Nurse@strategic_lead//T:Ward Managers@operational_lead",K("immediate","Immediate"),"Spot checks find no gaps","","g"),
("MD2.3","Replace the locks on the trolleys in Elm, Larch and Rowan.","Chief Pharmacist","Estates","T:Chief Pharmacist@strategic_lead//B:Estates@operational_lead",D("April 2026","2026-04-30"),"All trolleys lock","Done on 22 April.","b")]),
("MD3","Must do 3 – Staff must receive the training and appraisal that they need (Regulation 18)","Staff must receive the training and appraisal that they need (Regulation 18)","3",[
("MD3.1","Bring life support training for adults and children to 85% in each staff group. Doctors who rotate are to be booked before they arrive.","Chief People Officer","Resuscitation Lead","T:Chief People Officer@strategic_lead//T:Resuscitation Lead@operational_lead",D("Q2 2026/27","2026-09-30"),"85% in each group","Nurses 86%, doctors 62%.","y"),
("MD3.2","Hold an appraisal with everyone whose last one was before April 2025.","Chief People Officer","Divisional Directors","T:Chief People Officer@strategic_lead//T:Divisional Directors@operational_lead",R("May – August 2026","2026-05-01","2026-08-31"),"","411 of 702 held.","g"),
("MD3.3","Start a preceptorship for nurses trained abroad","Chief Nurse","Practice Education Team","T:Chief Nurse@strategic_lead//B:Practice Education Team@operational_lead",D("Autumn 2026","2026-11-30"),"Nine in ten stay for two years","","w")]),
("MD4","Must do 4 – The trust must learn from incidents (Regulation 17)","The trust must learn from incidents (Regulation 17)","4",[
("MD4.1","Close the 118 incident reviews that are more than 60 days old.","Director of Governance","Patient Safety Team","T:Director of Governance@strategic_lead//B:Patient Safety Team@operational_lead",D("30 June 2026","2026-06-30"),"None older than 60 days","23 remain, all in surgery.","y"),
("MD4.2","Send each ward one page of lessons a month, and ask three members of staff on each what it said.","Director of Governance","Communications","T:Director of Governance@strategic_lead//B:Communications@operational_lead",K("ongoing","Ongoing"),"Two in three can name a lesson","","g")])]
H=["No.","Improvement to be made","Executive owner","Operational lead","Completion date","How we will be assured","Position at 30 June 2026","Rating"]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.7)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(9.5)
s.header.paragraphs[0].text=ORG+"  |  QIP version 4"; s.footer.paragraphs[0].text="Trust Board (public), 9 July 2026 – enclosure K"
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title")
d.add_paragraph(INSP)
d.add_paragraph("The Commission rated urgent care and surgery as requires improvement and served no notice. It told us of four things that we must do. The plan below has been agreed by the Quality Committee, which hears from two of the executive owners at each meeting. What we should do, as opposed to must, is looked after by the divisions.")
areas=[]; W=(1.6,7,2.9,2.9,2.6,3.9,4.2,1.5)
for _,hd,ti,n,rows in P_:
    d.add_heading(hd,2); t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"D9E2EC")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for ref,desc,o1,o2,sp,ts,out,pr,s_ in rows:
        st,rag,col=S[s_]; r=t.add_row().cells
        for c,x in zip(r,(ref,desc,o1,o2,ts["text"],out,pr,"")): c.text=x
        if col: shade(r[7],col)
        alt={}
        if s_=="y": alt["status"]=["at_risk"]
        if s_=="r": alt["status"]=["delayed"]
        ga.append(AX(ref,desc,o1+" "+o2,sp,ts,out,pr,st,rag,None,drop=["owner_text"],alt=alt or None))
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,W): c.width=Cm(w)
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("Key to the rating").runs[0].bold=True
t=d.add_table(rows=0,cols=2); t.style="Table Grid"
for col,x in (("5B9BD5","Complete, evidence accepted"),("70AD47","On track"),("FFC000","Behind, but recoverable"),("E04B3A","Off track"),(None,"Not yet started")):
    r=t.add_row().cells; r[1].text=x
    if col: shade(r[0],col)
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["status",H[7]]],areas)
