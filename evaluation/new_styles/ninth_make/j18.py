"""j18 (kin of word-textbox): Word (python-docx), landscape. Title, each goal's heading and the key to the lights stand in floating text boxes as Word writes them (DrawingML shape and VML fallback, so each text is twice in the file); under each goal a table whose light is a fill without words; a callout box with what inspectors said floats beside the heading."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement,parse_xml
from docx.oxml.ns import qn
NAME="j18"; ORG="Saltersgate Church of England Primary School"; TITLE="Raising Attainment Plan for Governors"; INSP="Ofsted inspection, 4 and 5 March 2025"
C={"B":("completed","blue","5B9BD5",None),"G":("on_track","green","92D050",None),"A":("delayed","amber","FFC000",["at_risk"]),"R":("off_track","red","FF0000",["at_risk"])}
P_=[("1","Goal 1 – Pupils write fluently by the end of Year 4","Pupils write fluently by the end of Year 4","“Too many pupils form letters poorly.”",[
("1","Teach handwriting for fifteen minutes every day from Reception to Year 4.","Mrs J. Fairclough","P:J. Fairclough||Mrs",F("From 28 April 2025","2025-04-28"),"G","nil","Seen in 11 of 13 lessons visited in June."),
("2","Buy the phonics books that match the sounds taught and send two home each week.","English Leader","T",D("Summer term 2025","2025-07-31"),"B","£2,150","Books in use since 9 June."),
("3","Moderate writing with St Aidan’s and Marsh Lane schools.","English Leader and Year 2 teachers","T:English Leader//T:Year 2 teachers",REC("Termly",TERMLY),"G","£300","First meeting held on 19 June; our judgements were a little generous."),
("4","Give a tutor to the fourteen pupils who did not pass the phonics check in Year 2.","Deputy Headteacher","T",D("w/c 8 September 2025","2025-09-14"),"A","£4,800","The tutor cannot start until half term.")]),
("2","Goal 2 – The curriculum in history, geography and art is planned in steps","The curriculum in history, geography and art is planned in steps","“In some subjects leaders have not decided what pupils should remember.”",[
("5","Write down, unit by unit, the knowledge to be learned in each of the three subjects.","Subject Leaders","T",D("Autumn term 2025","2025-12-31"),"G","4 days’ cover","History is written. Geography is half done."),
("6","Visit lessons and look at books with the diocesan adviser.","Headteacher / Diocesan Board of Education","T:Headteacher//B:Diocesan Board of Education",D("14 November 2025","2025-11-14"),"G","nil",""),
("7","Train teaching assistants in asking questions that bring back earlier learning.","Mr Dominic Sewell","P:Dominic Sewell||Mr",R("September – December 2025","2025-09-01","2025-12-31"),"R","£640","The trainer has withdrawn and no other has been found.")]),
("3","Goal 3 – Pupils come to school every day","Pupils come to school every day","“Absence of disadvantaged pupils is high.”",[
("8","Ring home by 9.30 on the first day of any absence and visit on the third.","School Office, Family Support Worker","B:School Office//T:Family Support Worker",K("immediate","Immediately"),"B","nil","In use since 17 March. Attendance rose from 91.8% to 93.1%."),
("9","Open a breakfast club with free places for fifty pupils.","Friends of Saltersgate","B",D("1 September 2025","2025-09-01"),"A","£7,000 a year","Kitchen works are late."),
("10","Meet the parents of every pupil below 90% and agree a written plan.","Attendance Champion (Miss Leila Haddad)","P:Leila Haddad|Attendance Champion|Miss",D("by 24 October 2025","2025-10-24"),"G","nil","Nine of twenty-two have been met."),
("11","Report attendance of each group to the Standards Committee.","Headteacher","T",REC("Half-yearly from July 2025","FREQ=MONTHLY;INTERVAL=6",start="2025-07-01"),"B","nil","First report on 8 July.")])]
NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"'
ids=iter(range(101,200))
def box(paras,x,w,h,fill,size=11,bold=True,y=0):
    """one anchored run: Choice wps, Fallback VML; lengths in cm"""
    E=lambda c:int(c*360000); i=next(ids)
    ps="".join(f'<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="{int(size*2)}"/></w:rPr><w:t xml:space="preserve">{esc(t)}</w:t></w:r></w:p>' for t in paras)
    return f'''<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="2516{i}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{E(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{E(y)}</wp:posOffset></wp:positionV><wp:extent cx="{E(w)}" cy="{E(h)}"/><wp:wrapTopAndBottom/><wp:docPr id="{i}" name="Text Box {i}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{E(w)}" cy="{E(h)}"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{ps}</w:txbxContent></wps:txbx><wps:bodyPr lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:roundrect style="position:absolute;margin-left:{x*28.35:.1f}pt;margin-top:{y*28.35:.1f}pt;width:{w*28.35:.1f}pt;height:{h*28.35:.1f}pt" fillcolor="#{fill}"><v:textbox><w:txbxContent>{ps}</w:txbxContent></v:textbox></v:roundrect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'''
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.6); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10); d.styles["Normal"].paragraph_format.space_after=Pt(3)
d.core_properties.title=""
body=d.element.body; sect=body[-1]
def para(runs): sect.addprevious(parse_xml(f'<w:p {NS}><w:pPr><w:keepNext/><w:spacing w:after="40"/></w:pPr>{runs}</w:p>'))
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
para(box([ORG],0,26.4,0.9,"FFF2CC",11)+"")
para(box([TITLE],0,26.4,1.5,"FFE699",20))
d.add_paragraph(INSP)
d.add_paragraph("The school was judged Requires Improvement. Governors look at this plan at each meeting; this copy is for that of 15 September 2025.")
para(box(["Lights","Blue: done. Green: to time. Amber: late, but will be done this school year. Red: will not be done unless something changes."],0,26.4,1.5,"F2F2F2",9,False))
H=["#","Step","In charge","Deadline","Light","Cost","Note for governors"]; W=(1.0,8.3,4.6,3.3,1.4,2.4,5.5)
areas=[]
for n,hd,ti,said,rows in P_:
    para(box([hd],0,17.2,1.1,"C5E0B3",12)+box([said],17.6,8.8,1.1,"FFFFFF",9,False))
    t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False; ga=[]
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for c,x,w in zip(t.rows[0].cells,H,W): c.width=Cm(w); c.text=""; c.paragraphs[0].add_run(x).bold=True
    for ref,desc,ot,sp,ts,rg,cost,pr in rows:
        r=t.add_row(); q=r.cells; r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c,w,v in zip(q,W,(ref,desc,ot,ts["text"],"",cost,pr)): c.width=Cm(w); c.text=v
        shade(q[4],C[rg][2]); alt={}
        if C[rg][3]: alt["status"]=C[rg][3]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,C[rg][0],rag=C[rg][1],cost=cost,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga)); d.add_paragraph()
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","#"],["description","Step"],["owners","In charge"],["timescale","Deadline"],["rag","Light"],["cost","Cost"],["progress","Note for governors"]],areas)
