"""j17 (kin of word-pdf-tagged): Word by LibreOffice to a tagged PDF (PDF/UA), A4 upright. Seven narrow columns, rows cut by pages under a repeating head, a RAG cell without words whose colours a key at the end explains in the trust's own way, bulleted updates, two leads on two lines in a cell, headings above the tables."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="j17"; ORG="Wendale Hospitals NHS Foundation Trust"; TITLE="Maternity Services Action Plan"; INSP="CQC inspection, 11 to 13 November 2024"
C={"B":("completed","blue","4472C4"),"G":("on_track","green","70AD47"),"A":("in_progress","amber","FFC000"),"R":("not_started","red","C00000")}
P_=[("1","Must do 1: Women must be seen without delay in maternity triage (Regulation 12)","Women must be seen without delay in maternity triage (Regulation 12)",[
("M1.1","Staff triage with two midwives at all hours, one of whom has no other duty.","Director of Midwifery\nHead of Workforce","T:Director of Midwifery//T:Head of Workforce",D("31/01/2025","2025-01-31"),"B","Rota fill of at least 95% each week","Second midwife on every shift since 20 January.\nRota fill has been between 96% and 99%."),
("M1.2","Use the Birmingham triage system for each woman who attends and show waiting times on a screen in the unit.","Clara Whitbread, Triage Lead Midwife","P:Clara Whitbread|Triage Lead Midwife",D("end of March 2025","2025-03-31"),"B","90% seen within 15 minutes of coming","87% in April, 92% in May and 93% in June.\nMonthly audit of fifty records goes to the Safety Champions."),
("M1.3","Have a consultant obstetrician come to triage twice a day to review those waiting for a doctor.","Mr Ashok Raman / Clinical Director","P:Ashok Raman||Mr//T:Clinical Director",D("June 2025","2025-06-30"),"G","No wait for a doctor over one hour","Job plans have been agreed with nine of twelve consultants. Until they all are, the on-call consultant comes at 8 am and the registrar at 5 pm.\nThe weekend review starts in September when the locum’s contract begins."),
("M1.4","Record all telephone calls to triage and listen to twenty each month for quality.","Digital Services","B",D("Q2 2025/26","2025-09-30"),"A","Advice is safe in all calls listened to","The supplier has put in the recorder. Information governance approval is awaited.")]),
("2","Must do 2: Staff must complete the training that their role needs (Regulation 18)","Staff must complete the training that their role needs (Regulation 18)",[
("M2.1","Bring attendance at obstetric emergency training to 90% in each staff group, anaesthetists among them.","Practice Development Midwives","T",D("30 April 2025","2025-04-30"),"A","90% in each group","Midwives 94%, support workers 91%, obstetricians 88%, anaesthetists 71%.\nTwo more dates in July are for anaesthetists alone."),
("M2.2","Hold fetal monitoring case meetings, with attendance taken.","Fetal Monitoring Leads","T",REC("Weekly from 6 January 2025",WEEKLY,start="2025-01-06"),"G","Three quarters of staff come each quarter","Held each Thursday except in half term."),
("M2.3","Roster training days a year ahead so that they are not cancelled when the unit is busy.","Matrons, Rota Coordinator","T:Matrons//T:Rota Coordinator",R("April 2025 – March 2026","2025-04-01","2026-03-31"),"G","Fewer than 3% of days cancelled","One day out of 84 has been cancelled since April."),
("M2.4","Give every new starter a named mentor and a supernumerary period of four weeks.","HR & Director of Midwifery","B:HR//T:Director of Midwifery",K("ongoing","Ongoing"),"B","Starters say that they were well supported","All 17 starters had a mentor.")]),
("3","Should do 3: The trust should listen better to families","The trust should listen better to families",[
("S3.1","Fund the Maternity and Neonatal Voices Partnership for three days a week.","Local Maternity and Neonatal System","B",D("May 2025","2025-05-31"),"R","A work plan written by the Partnership","The system’s board has put the decision off twice.\nA letter was sent by the Chief Executive on 3 June."),
("S3.2","Ring every family ten days after birth and ask what went well and what did not.","Patient Experience Team","B",F("From July 2025","2025-07-01"),"G","Six in ten families can be reached","Volunteers have been trained."),
("S3.3","Translate the ten leaflets most used into the five languages most spoken.","Equality, Diversity and Inclusion Manager","T",D("Autumn 2025","2025-11-30"),"R","Leaflets in use on the wards",""),
("S3.4","Reply to complaints about maternity care within 35 working days, with a meeting offered.","Complaints Manager / Deputy Director of Midwifery","T:Complaints Manager//T:Deputy Director of Midwifery",D("1 September 2025","2025-09-01"),"A","85% in time","62% in the first quarter. A second investigator has been seconded from the surgical division until December.")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.2); s.top_margin=s.bottom_margin=Cm(1.8)
d.core_properties.title=TITLE; d.core_properties.language="en-GB"
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5); d.styles["Normal"].paragraph_format.space_after=Pt(2)
lb=d.styles["List Bullet"]; lb.paragraph_format.left_indent=Cm(0.35); lb.paragraph_format.first_line_indent=Cm(-0.35)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
s.header.paragraphs[0].text="Wendale Maternity – plan as at 30 June 2025 – version 7"
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The inspection rated the service Inadequate for safe. The Quality and Safety Committee takes this plan each month, and the colours are explained on the last page.")
H=["Code","What we are doing","Named lead","Due","RAG","Assurance we will have","Where things stand"]; W=(1.5,4.0,2.9,2.5,1.3,2.6,3.8)
areas=[]
for n,hd,ti,rows in P_:
    h=d.add_heading(hd,2); h.paragraph_format.keep_with_next=True; ga=[]
    t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for c,x,w in zip(t.rows[0].cells,H,W): c.width=Cm(w); c.text=""; r=c.paragraphs[0].add_run(x); r.bold=True; r.font.color.rgb=RGBColor(255,255,255); shade(c,"005EB8")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for ref,desc,ot,sp,ts,rg,outc,pr in rows:
        q=t.add_row().cells
        for c,w in zip(q,W): c.width=Cm(w)
        for i,v in ((0,ref),(1,desc),(3,ts["text"]),(5,outc)): q[i].text=v
        for i,l in enumerate(ot.split("\n")): (q[2].paragraphs[0] if i==0 else q[2].add_paragraph()).add_run(l)
        shade(q[4],C[rg][2]); pl=pr.split("\n")
        if len(pl)==1: q[6].text=pr
        else:
            for i,l in enumerate(pl):
                p=q[6].paragraphs[0] if i==0 else q[6].add_paragraph()
                p.style=d.styles["List Bullet"]; p.add_run(l)
        alt={}
        if rg=="B": alt["status"]=["embedded"]
        if "\n" in ot: alt["owner_text"]=[ot.replace("\n"," ")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,outc,pr,C[rg][0],rag=C[rg][1],alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
h=d.add_heading("What the colours mean",3); h.paragraph_format.keep_with_next=True
t=d.add_table(rows=4,cols=2); t.style="Table Grid"; t.autofit=False
for i,(k,m) in enumerate((("B","Finished, and the assurance has been seen by the Committee"),("G","On course to finish by the due date"),("A","Started, with work left to do"),("R","Not started"))):
    a,b=t.rows[i].cells; a.width=Cm(1.5); b.width=Cm(10); shade(a,C[k][2]); b.text=m
tmp="/tmp/ann14/j17.docx"; os.makedirs("/tmp/ann14",exist_ok=True); d.save(tmp)
import tempfile,shutil
x=tempfile.mkdtemp()
subprocess.run(["soffice","-env:UserInstallation=file://"+x+"/p","--headless","--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}',"--outdir",x,tmp],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
shutil.move(x+"/j17.pdf",path(NAME+".pdf")); shutil.rmtree(x)
write(NAME,ORG,TITLE,INSP,[["ref","Code"],["description","What we are doing"],["owners","Named lead"],["timescale","Due"],["rag","RAG"],["outcome","Assurance we will have"],["progress","Where things stand"]],areas)
