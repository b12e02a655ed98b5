"""j12 (kin of scan-150-skew): Word by LibreOffice, printed, photocopied and scanned at 150 dpi in greys: a JPEG a page, no text layer; A4 upright, pages turned a little to the left and to the right, dark edge, punch holes, specks, small serif type; a primary school's plan after Ofsted, an objective's heading as a shaded full-width row of a small table."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
import numpy as np, io
from PIL import Image,ImageDraw,ImageFilter
NAME="j12"; ORG="Cotterby Wold Community Primary School"; TITLE="Post-Ofsted Plan"; INSP="Section 5 inspection, 9 and 10 October 2013"
ST={"completed":"Completed","on_track":"On track","delayed":"Delayed","not_started":"Not started","in_progress":"In progress"}
P_=[("Objective 1: Raise attainment in writing at the end of Key Stage 2","Raise attainment in writing at the end of Key Stage 2","1",[
("1a","Teach a daily lesson of spelling and grammar in Years 3 to 6 and give pupils time to respond to marking.","Literacy Leader","T",D("4 November 2013","2013-11-04"),"completed","Completed. Seen in all eight classes."),
("1b","Moderate writing with Thorpe Lane and St Hilda’s schools. Keep a folder of agreed pieces at each level for teachers to compare with.","Mrs L Pargeter and Mr D Quirke","P:L Pargeter||Mrs//P:D Quirke||Mr",REC("Termly",TERMLY),"on_track","On track. First meeting was on 26 November. Year 4 was found to be marked generously."),
("1c","Buy books that boys will want to read.","Librarian","T",D("Spring term 2014","2014-04-30"),"in_progress","In progress. £640 spent of £1,500.")]),
("Objective 2: Make more of the teaching good or better","Make more of the teaching good or better","2",[
("2a","Observe every teacher twice a term, jointly with the local authority’s adviser, and agree one thing to improve each time.","Headteacher / LA School Improvement Service","T:Headteacher//B:LA School Improvement Service",R("Nov 2013 to July 2014","2013-11-01","2014-07-31"),"on_track","On track. 11 of 14 lessons were good."),
("2b","Pair the two teachers who require improvement with leading teachers from the alliance.","Deputy Headteacher","T",D("by 20 Dec 2013","2013-12-20"),"delayed","Delayed. One has been matched. The other is on leave until January."),
("2c","Plan harder work for the most able in mathematics, using problems and not longer exercises.","Mr D Quirke (Numeracy Leader)","P:D Quirke|Numeracy Leader|Mr",D("28/02/14","2014-02-28"),"not_started","Not started. Training day is 6 January.")]),
("Objective 3: Strengthen leadership and governance","Strengthen leadership and governance","3",[
("3a","Carry out an external review of governance and adopt what it recommends.","Chair of Governors","T",D("End of March 2014","2014-03-31"),"in_progress","In progress. Reviewer appointed by the diocese and the authority."),
("3b","Give governors a data summary of two pages with the headteacher’s report.","Data Officer, School Business Manager","T:Data Officer//T:School Business Manager",F("From January 2014","2014-01-01"),"not_started","Not started. A form has been borrowed from a neighbouring school."),
("3c","Link each governor to one objective of this plan; visits are to be written up on one page in a week.","Governing Body","B",K("immediate","Immediate"),"completed","Completed. Names are on the staffroom board.")]),
("Objective 4: Improve attendance","Improve attendance","4",[
("4a","Telephone on the first morning of an absence and visit on the third day.","Mrs S Holroyd","P:S Holroyd||Mrs",K("ongoing","Ongoing"),"on_track","On track. 95.6% this half term (93.9%)."),
("4b","Hold a panel with parents whose children miss more than one day in ten.","Education Welfare Officer & Headteacher","T:Education Welfare Officer//T:Headteacher",D("Feb 2014","2014-02-28"),"not_started","Not started.")])]
H=["No.","Action to be taken","By whom","Completion","Position, December 2013"]; W=[1.2,6.6,3.5,2.5,4.2]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=Cm(2); s.bottom_margin=Cm(2.2)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11.5); d.styles["Normal"].paragraph_format.space_after=Pt(3)
def fill(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
d.add_paragraph().add_run(ORG).bold=True; r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(22); d.add_paragraph(INSP)
d.add_paragraph("The school was judged to require improvement. Governors see this plan at each meeting of the full governing body, and a copy is kept at the office for any parent who asks for it.")
areas=[]
for hd,ti,n,rows in P_:
    t=d.add_table(rows=2,cols=5); t.style="Table Grid"; t.autofit=False
    m=t.rows[0].cells[0].merge(t.rows[0].cells[4]); m.paragraphs[0].add_run(hd).bold=True; fill(m,"D9D9D9")
    for c,x in zip(t.rows[1].cells,H): c.paragraphs[0].add_run(x).bold=True
    ga=[]
    for ref,desc,ot,sp,ts,st,pr in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ot,ts["text"],pr)): c.paragraphs[0].add_run(x)
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,st,status_text=ST[st]))
    for row in t.rows:
        e=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(e)
        if row is not t.rows[0] and len(set(id(c._tc) for c in row.cells))==5:
            for c,w in zip(row.cells,W): c.width=Cm(w)
    for row in t.rows[:2]:
        for c in row.cells: c.paragraphs[0].paragraph_format.keep_with_next=True
    for i,w in enumerate(W): t.columns[i].width=Cm(w)
    d.add_paragraph(); areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph("Signed:                                            Chair of Governors")
d.save("/tmp/j12.docx"); soffice_pdf("/tmp/j12.docx",NAME); shutil.move(path(NAME+".pdf"),"/tmp/j12_clean.pdf")
for f in os.listdir("/tmp"):
    if f.startswith("j12p-"): os.remove("/tmp/"+f)
subprocess.run(["pdftoppm","-r","150","-gray","/tmp/j12_clean.pdf","/tmp/j12p"],check=True)
rng=np.random.default_rng(12); pages=[]
for i,f in enumerate(sorted(x for x in os.listdir("/tmp") if x.startswith("j12p-"))):
    im=Image.open("/tmp/"+f).convert("L"); w,h=im.size; dr=ImageDraw.Draw(im)
    for y in (.38,.65): dr.ellipse((18,h*y-17,52,h*y+17),fill=70)
    im=im.rotate((1.1,-0.8,0.5)[i%3],resample=Image.BICUBIC,fillcolor=55,translate=((6,-9),(-8,5),(3,7))[i%3])
    im=im.filter(ImageFilter.GaussianBlur(.65)); a=np.asarray(im).astype(float); x=np.arange(w)
    a=a*(.9+.06*np.linspace(0,1,h))[:,None]-np.clip((x-(w-70))/70,0,1)[None,:]*60; a+=rng.normal(0,6,a.shape)
    for _ in range(320):
        yy,xx=rng.integers(2,h-3),rng.integers(2,w-3); k=rng.integers(1,3); a[yy:yy+k,xx:xx+k]=rng.integers(60,150)
    a=np.clip((a-128)*1.08+134,0,255).astype("uint8"); pages.append(Image.fromarray(a))
pages[0].save(path(NAME+".pdf"),save_all=True,append_images=pages[1:],resolution=150,quality=62)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["progress",H[4]]],areas)
