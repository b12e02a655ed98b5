"""i09 (kin of monthly-updates): Word, landscape. One table for the plan: a full-width row an area; three columns of updates named by month (newest first), rating with words and fill before them; the head repeats; a second small table of totals stands first."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="i09"; ORG="Wychford City Council"; TITLE="Homelessness and Temporary Accommodation Action Plan"; INSP="Peer challenge, May 2025"
S={"Finished":("completed","BDD7EE"),"Good progress":("on_track","C6E0B4"),"Needs attention":("at_risk","FFE699"),"Stalled":("off_track","F4B183")}
P_=[("A","A – Prevention","Prevention",[
("A1","Write to every tenant served with notice, within two days, offering a visit at home.","Housing Options Lead","T",D("31/07/2025","2025-07-31"),"Finished","Now business as usual; 88 letters in October.","61 letters. Landlords tell us later than the law says.","Template agreed by Legal."),
("A2","Place two housing officers in the hospitals and one in the prison resettlement team.","Prevention Manager and Probation Service","T:Prevention Manager//B:Probation Service",D("October 2025","2025-10-31"),"Needs attention","Prison post is vacant again.","All three started.","Interviews held."),
("A3","Set up a rent deposit scheme with the credit union for up to 120 households a year.","Wychford Credit Union / Head of Housing Needs","B:Wychford Credit Union//T:Head of Housing Needs",R("Aug 2025 – July 2026","2025-08-01","2026-07-31"),"Good progress","14 loans made.","Agreement signed on 4 September.","")]),
("B","B – Temporary accommodation","Temporary accommodation",[
("B1","Move all families out of shared bed and breakfast within six weeks.","Temporary Accommodation Manager","T",K("immediate","Immediate"),"Stalled","Eighteen families over six weeks, which is the most so far.","Twelve.","Nine."),
("B2","Inspect every nightly-paid property before it is used again and stop using those that fail twice.","Environmental Health & TA Inspection Team","B:Environmental Health//B:TA Inspection Team",F("from September 2025","2025-09-01"),"Good progress","117 of 140 inspected, six dropped.","70 inspected.","Checklist written."),
("B3","Buy or lease 60 homes with the Local Authority Housing Fund.","Sunita Rao (Development Director)","P:Sunita Rao|Development Director",D("end March 2026","2026-03-31"),"Good progress","33 completed, 11 with solicitors.","27 completed.","22 completed."),
("B4","Report each month what temporary accommodation costs after subsidy, to the Cabinet Member and the s151 officer.","Finance Manager (Communities)","T",REC("Monthly",MONTHLY),"Good progress","Forecast overspend £1.9m.","Forecast overspend £1.7m.","First report made.")]),
("C","C – Rough sleeping","Rough sleeping",[
("C1","Open the winter shelter from the first night of frost, with a nurse two evenings a week.","Night Shelter Trust","B",D("1 November 2025","2025-11-01"),"Finished","Opened on 27 October.","Lease signed.","Church hall found."),
("C2","Hold a case conference for each of the twelve people who come back to the street most often.","Rough Sleeping Coordinator, Mental Health Trust and Police","T:Rough Sleeping Coordinator//B:Mental Health Trust//B:Police",REC("Fortnightly from 15 September 2025","FREQ=WEEKLY;INTERVAL=2",start="2025-09-15"),"Needs attention","Police were absent from both.","Two held.",""),
("C3","Agree a protocol with the Home Office on people who have to leave asylum accommodation.","TBC","",D("Christmas 2025","2025-12-25"),"Stalled","","No reply to the letter of 2 September.","Letter drafted.")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(9)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP+". Updated on 3 November 2025 by the Homelessness Board.")
t=d.add_table(rows=2,cols=4); t.style="Table Grid"
for i,(a,b) in enumerate((("Finished","2"),("Good progress","4"),("Needs attention","2"),("Stalled","2"))): t.cell(0,i).text=a; t.cell(1,i).text=b
d.add_paragraph()
H=["No.","Task","Owner","Target","Rating","October 2025","September 2025","August 2025"]; W=(1.2,6.2,3.6,2.6,2.2,3.9,3.6,3.2)
t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def row(vs,b=False):
    r=t.rows[0] if vs is H else t.add_row()
    for c,v,w in zip(r.cells,vs,W):
        c.width=Cm(w); c.text=""; x=c.paragraphs[0].add_run(v); x.bold=b
    return r
r=row(H,True); [shade(c,"404F63") for c in r.cells]
from docx.shared import RGBColor
for c in r.cells:
    for x in c.paragraphs[0].runs: x.font.color.rgb=RGBColor(255,255,255)
for c,w in zip(t.columns,W): c.width=Cm(w)
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); r._tr.get_or_add_trPr().append(e)
areas=[]
for n,hd,ti,rr in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[7]); m.text=""; m.paragraphs[0].add_run(hd).bold=True; shade(m,"D6DCE4"); ga=[]
    for ref,desc,ot,sp,ts,st,m10,m9,m8 in rr:
        r=row((ref,desc,ot,ts["text"],st,m10,m9,m8)); shade(r.cells[4],S[st][1]); alt={}
        if ref=="A3": pass
        if st=="Stalled": alt["status"]=["delayed","on_hold","at_risk"]
        if "Probation" in ot: pass
        drop=["progress"]+(["timescale"] if "Christmas" in ts["text"] else [])
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,None,S[st][0],status_text=st,m10=m10,m9=m9,m8=m8,drop=drop,alt=alt or None))
    areas.append(AREA(n,"theme",hd,ti,ga))
d.add_paragraph("TA: temporary accommodation")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Task"],["owners","Owner"],["timescale","Target"],["status","Rating"],["m10","October 2025"],["m9","September 2025"],["m8","August 2025"]],areas)
