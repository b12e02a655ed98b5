"""j05 (kin of legacy-doc): Word 97-2003 (.doc, by LibreOffice from python-docx), lengthwise, dated 2006: a district's housing plan after the Audit Commission. One table for all; each area is a full-width row in capitals inside it; several tasks hold bulleted paragraphs; R/A/G letters whose key (achieved, partly, not begun) stands at the front; a running header and page numbers."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
import tempfile,shutil
NAME="j05"; ORG="Thornbeck District Council"; TITLE="Landlord Services Improvement Plan"; INSP="Audit Commission housing inspection, February 2006"
S={"G":("completed","green"),"A":("in_progress","amber"),"R":("not_started","red")}
P_=[("1","SECTION 1 – ACCESS AND CUSTOMER CARE","ACCESS AND CUSTOMER CARE",[
("1.01","Publish service standards for every part of the service, agreed with the Tenants’ Federation, and put them:\nin the tenants’ handbook\non the website\nin each area office","Customer Services Manager","T",D("Jun 06","2006-06-30"),"Within budgets","Standards in print and on show","G","Standards agreed 12 June 2006 and sent with rent statements."),
("1.02","Extend opening hours of the Market Place office to 6 p.m. on Thursdays.","D Ibbotson","P:D Ibbotson",D("1/9/06","2006-09-01"),"£4,500","Survey shows 75% of callers satisfied with hours","A","Union consulted. Trial begins in October."),
("1.03","Collect ethnicity and disability data for all tenants.","Tenancy Services","B",R("April 2006 – March 2008","2006-04-01","2008-03-31"),"£12,000","Data held for 90% of tenants","A","38% held at end of August.")]),
("2","SECTION 2 – REPAIRS AND VOIDS","REPAIRS AND VOIDS",[
("2.01","Introduce appointments for all non-urgent repairs:\nmorning, afternoon and school-run slots\ntext message the day before\ncompensation if not kept","Repairs Manager / DSO Manager","T:Repairs Manager//T:DSO Manager",D("31 October 2006","2006-10-31"),"£30,000 (software)","95% of appointments kept","A","Software ordered in July."),
("2.02","Cut average relet time by holding the pre-void inspection in the notice period.","Voids Co-ordinator","T",D("Dec 2006","2006-12-31"),"Nil","28 days (now 51)","R",""),
("2.03","Report jobs not completed at first visit to the Housing Forum.","Head of Housing","T",REC("Monthly from July 2006","FREQ=MONTHLY",start="2006-07-01"),"Nil","Tenants can see trends","G","First report 20 July."),
("2.04","Test the market for gas servicing jointly with Wharfe Vale Homes.","Principal Surveyor (Mr K Stead)","P:K Stead|Principal Surveyor|Mr",D("End March 2007","2007-03-31"),"Officer time","Contract let; 100% CP12s","A","Notices published in the Official Journal.")]),
("3","SECTION 3 – INCOME AND VALUE FOR MONEY","INCOME AND VALUE FOR MONEY",[
("3.01","Revise the arrears procedure so that contact is made in week two.","Income Team Leader","T",K("immediate","Immediate"),"Nil","Arrears down to 2.1% of the rent roll","G","New procedure in use from 3 April 2006."),
("3.02","Benchmark costs of every service with the HouseMark club and report to Cabinet.","Head of Housing, Chief Accountant","T:Head of Housing//T:Chief Accountant",REC("Annually","FREQ=YEARLY"),"£3,200","Costs in the middle range by 2008","R",""),
("3.03","Appoint a welfare benefits adviser for two years.","Housing Portfolio Holder, Cllr Mrs J Sugden","P:J Sugden|Housing Portfolio Holder|Cllr Mrs",D("Autumn 2006","2006-11-30"),"£58,000","£150,000 extra benefit gained for tenants","R","Growth bid not supported in the mid-year review.")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.8); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Times New Roman"; d.styles["Normal"].font.size=Pt(11)
s.header.paragraphs[0].text="Thornbeck DC – Housing and Community Services"
fp=s.footer.paragraphs[0]; fp.add_run("Page ")
for k,x in (("begin",None),(None,"PAGE"),("end",None)):
    r=fp.add_run(); e=OxmlElement("w:fldChar" if k else "w:instrText")
    if k: e.set(qn("w:fldCharType"),k)
    else: e.text=x
    r._r.append(e)
r=d.add_paragraph().add_run(ORG); r.bold=True; r.font.size=Pt(14)
r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(20)
d.add_paragraph(INSP)
d.add_paragraph("The inspectors judged the service to be ‘fair’, with uncertain prospects for improvement. Cabinet agreed the plan on 25 April 2006. This is the position in September 2006.")
d.add_paragraph("G = achieved\tA = partly achieved\tR = not yet begun")
H=("Ref","Task","Officer","Target","Cost","Measure","R/A/G","Position at Sept 2006"); W=(1.5,7.4,3.7,2.9,2.4,3.3,1.5,3.4)
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"CCCCCC")
areas=[]
for n,hd,ti,rows in P_:
    rr=t.add_row(); m=rr.cells[0].merge(rr.cells[7]); m.text=""; m.paragraphs[0].add_run(hd).bold=True; shade(m,"E6E6E6"); ga=[]
    for ref,desc,ot,sp,ts,cost,out,st,pr in rows:
        c=t.add_row().cells; ps=desc.split("\n")
        for i,x in enumerate((ref,ps[0],ot,ts["text"],cost,out,st,pr)): c[i].text=x
        for x in ps[1:]: c[1].add_paragraph(x,style="List Bullet")
        alt={}; kw={}
        if ref=="3.03": alt["status"]=["off_track"]; alt["owners"]=[o("T:Housing Portfolio Holder//P:J Sugden||Cllr Mrs")]
        if st=="R" and ref!="3.03": alt["status"]=["off_track"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st][0],S[st][1],status_text=st,alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
for c,w in zip(t.columns,W): c.width=Cm(w)
for rr in t.rows:
    tcs=rr._tr.tc_lst
    for c,w in zip(rr.cells,W):
        if len(tcs)==8: c.width=Cm(w)
        for p in c.paragraphs:
            p.paragraph_format.space_after=Pt(2)
            for u in p.runs: u.font.size=Pt(10)
T_=tempfile.mkdtemp(); src=os.path.join(T_,"j05.docx"); d.save(src)
subprocess.run(["soffice","-env:UserInstallation=file://"+T_+"/p","--headless","--convert-to","doc:MS Word 97","--outdir",T_,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
shutil.move(os.path.join(T_,"j05.doc"),path("j05.doc")); shutil.rmtree(T_)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Task"],["owners","Officer"],["timescale","Target"],["outcome","Measure"],["status","R/A/G"],["progress","Position at Sept 2006"]],areas)
