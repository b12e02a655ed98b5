"""f06 Word, A4 landscape: the areas' headings stand in text boxes (DrawingML with a VML fallback, as Word writes them) above each table; two boxes also hold a quotation and the key. A multi-academy trust's school improvement plan; columns: what, who, start, end, resources, RAG letter, commentary; ref is glued into the first cell of its own? no: own first column without head."""
from cl import *
from docx.shared import Pt, RGBColor; from docx.oxml import parse_xml; from docx.oxml.ns import nsdecls
NAME="f06"; ORG="Larkfield Learning Trust"; TITLE="St Aldhelm’s Academy: School Improvement Plan 2025–26"; INSP="Ofsted ungraded inspection, 21 and 22 January 2025"
ST={"G":("on_track","green","92D050"),"A":("at_risk","amber","FFC000"),"R":("off_track","red","FF7C80"),"N":("not_started",None,"D9D9D9")}
PLAN=[("1","Reading and writing across the curriculum",[
 ("1.1","Test the reading age of all pupils in Years 7 to 9 in September and June. Pupils more than two years behind get Fresh Start phonics in four groups of six, in place of one of their two lessons of French.","Literacy Lead (GTH)","T:Literacy Lead|",("Sept 25","June 26","2025-09-01","2026-06-30"),"£6,200 Pupil Premium","G","All 540 tested. 71 in groups. Seven have already caught up and gone back to French."),
 ("1.2","Introduce “write like a…” in science, geography and history: one extended answer each half term, marked to the same five-point grid.","Heads of Science, Geography and History","T",("Nov 25","July 26","2025-11-01","2026-07-31"),"Two twilights","A","Grid agreed. History has begun. Science wishes to wait until mocks are over."),
 ("1.3","Keep the library open till 5 p.m. on four days, staffed by a librarian and two sixth-form volunteers.","Mrs O. Bassett-Rhys, Librarian","P:O. Bassett-Rhys|Librarian|Mrs",("Sept 25","Ongoing","2025-09-01",None),"£4,050","G","Average of 38 pupils a night.")]),
("2","Attendance of disadvantaged pupils",[
 ("2.1","Ring home by 9.30 on the first day, visit on the third, and hold a meeting with a governor on the tenth; use one script for all of these.","Attendance Officer / Heads of Year","T:Attendance Officer//T:Heads of Year",("01/09/2025","24/07/2026","2025-09-01","2026-07-24"),"0.4 fte","A","Calls are made every day. Visits fell away in October as the officer was off sick; the trust’s officer is covering on Mondays and Thursdays."),
 ("2.2","Breakfast at no cost for any pupil, with a bus from the Holloway estate.","Business Manager","T",("Jan 26","July 26","2026-01-01","2026-07-31"),"£11k, of which £5k from Larkfield Rotary","N",""),
 ("2.3","Find out from parents of persistently absent pupils, through 20 interviews by someone who is not from the school, what stops their child from coming.","Larkfield Family Hub with Deputy Headteacher (Pastoral)","B:Larkfield Family Hub//T:Deputy Headteacher (Pastoral)",("Oct 25","Dec 25","2025-10-01","2025-12-31"),"None","G","13 done. Anxiety, and the 7.15 bus, come up most.")]),
("3","Subject leadership and assessment",[
 ("3.1","Pair each new subject leader with one in another of the trust’s schools; three visits a year each way, with a written note of what changed.","Director of Education, Larkfield Learning Trust","T:Director of Education|Larkfield Learning Trust",("Autumn 25","Summer 26","2025-09-01","2026-08-31"),"Cover: £3,600","G","Nine pairs, all have met once."),
 ("3.2","Replace the data drops in weeks 6, 18 and 30 by two, and use the time for moderation between schools.","Assistant Headteacher (Assessment); SLT","T:Assistant Headteacher (Assessment)//B:SLT",("Sept 25","Feb 26","2025-09-01","2026-02-28"),"None","R","Not agreed with the joint union committee. ACAS guidance is being taken. Will not now begin before Easter."),
 ("3.3","Review the Key Stage 3 curriculum for computing, which is thin and too like that of Key Stage 2.","Head of Computing (vacant)","T:Head of Computing",("Jan 26","April 26","2026-01-01","2026-04-30"),"£500","N","Post advertised.")]),
("4","Governance",[
 ("4.1","Governors to visit in pairs once a term, to look at one line of this plan, and to write one page: what we saw, what we asked, what we still want to know.","Chair of the Local Governing Body","T",("Sept 25","July 26","2025-09-01","2026-07-31"),"None","G","Four visits this term."),
 ("4.2","Commission an external review of Pupil Premium spending, and publish it.","Executive Headteacher, Fr Dominic Leahy","T:Executive Headteacher//P:Dominic Leahy||Fr",("Feb 26","Mar 26","2026-02-01","2026-03-31"),"£1,200","N","")])]
NS=' '.join(f'xmlns:{k}="{v}"' for k,v in dict(w="http://schemas.openxmlformats.org/wordprocessingml/2006/main",wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",a="http://schemas.openxmlformats.org/drawingml/2006/main",wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape",mc="http://schemas.openxmlformats.org/markup-compatibility/2006",v="urn:schemas-microsoft-com:vml",o="urn:schemas-microsoft-com:office:office").items())
k_=[0]
def box(d,paras,fill,col="FFFFFF",h=30,w=735,size=26,bold=True):
    k_[0]+=1; ps="".join(f'<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr>{"<w:b/>" if bold else "<w:i/>"}<w:color w:val="{col}"/><w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{esc(x)}</w:t></w:r></w:p>' for x in paras)
    tx=f'<w:txbxContent>{ps}</w:txbxContent>'
    x=f'''<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w*12700}" cy="{h*12700}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="{k_[0]}" name="Text Box {k_[0]}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w*12700}" cy="{h*12700}"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill></wps:spPr><wps:txbx>{tx}</wps:txbx><wps:bodyPr lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:roundrect style="width:{w}pt;height:{h}pt" fillcolor="#{fill}" stroked="f"><v:textbox>{tx}</v:textbox></v:roundrect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'''
    p=d.add_paragraph(); p.paragraph_format.keep_with_next=True; p._p.append(parse_xml(x))
d=doc(True,"Liberation Sans",10,1.7); s=d.sections[0]; s.different_first_page_header_footer=True
s.header.paragraphs[0].text="St Aldhelm’s Academy\tSchool Improvement Plan\tLarkfield Learning Trust"; s.footer.paragraphs[0].text="Governors’ copy, 24 November 2025. Not to be left in classrooms."
d.add_paragraph("\n\n\n"); d.add_paragraph(ORG).runs[0].font.size=Pt(14)
r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(26); r.font.color.rgb=RGBColor(0x8A,0x1C,0x2B); d.add_paragraph(INSP)
box(d,["“Pupils are proud of their school. They would like to be heard more often.” Inspection report, page 2"],"F4E3D7","5A3A22",34,500,22,False)
d.add_page_break(); d.add_paragraph("Inspectors said in January that the school had taken effective action to keep up its standards and named three things which we should do better. Governors added a fourth. This plan is short by design; day-to-day work is in the plans of departments.")
d.add_paragraph("Initials in the plan: GTH is Gwen Thistleton-Hurst. Resources are for one school year. ‘SLT’ is the senior leadership team.")
box(d,["RAG: G = going to plan   A = some worry   R = not going to plan   N = not begun yet"],"FFFFFF","333333",24,500,20,False)
areas=[]
for n,ti,acts in PLAN:
    hd=f"Key priority {n}: {ti}"; box(d,[hd],"8A1C2B"); t=table(d,[1.2,8.2,4.5,2.1,2.1,2.7,1.3,4.3]); trow(t,["","What we will do","Person / team","Start","End","Resources","RAG","Commentary, Nov 2025"],True,"F4E3D7",repeat=True); ga=[]
    for ref,de,ot,sp,(a,b,x,y),res,g,cm in acts:
        trow(t,[ref,de,ot,a,b,res,g,cm],fills={6:ST[g][2]})
        ts={"text":f"{a}\n{b}","kind":"range" if y else "open","start":x,"due":y,"rrule":None,"milestones":[]}
        alt={}
        if ot.startswith("Literacy"): ow=[{"role":"lead","kind":"person","name":"Gwen Thistleton-Hurst","post":"Literacy Lead"}]; alt["owners"]=[o("T:Literacy Lead (GTH)"),o("P:GTH|Literacy Lead"),o("T:Literacy Lead")]
        else: ow=o(sp,ot)
        if ot.startswith("Heads of S"): alt["owners"]=[o("T:Heads of Science//T:Geography//T:History")]
        if ot.startswith("Executive"): ow=o("P:Dominic Leahy|Executive Headteacher|Fr"); alt["owners"]=[o(sp,ot)]
        if "with Deputy" in ot: alt["owners"]=[o("B:Larkfield Family Hub//support=T:Deputy Headteacher (Pastoral)"),o("B:Larkfield Family Hub//T:Deputy Headteacher|Pastoral")]
        if ot.startswith("Director"): alt["owners"]=[o("T:Director of Education, Larkfield Learning Trust")]
        if ot.startswith("Assistant"): alt["owners"]=[o("T:Assistant Headteacher|Assessment//B:SLT")]
        if "(vacant)" in ot: alt["owners"]=[[],o("T:Head of Computing (vacant)")]
        if b=="Summer 26": alt["timescale"]=[dict(ts,due="2026-07-31")]
        if g=="N": alt["status"]=["planned"]
        if b=="Ongoing": alt["timescale"]=[dict(ts,kind="ongoing"),dict(ts,kind="ongoing",start=None)]
        ga.append(A(ref,de,ot,ow,ts,None,cm,ST[g][0],ST[g][1],status_text=g,resources=res,alt=alt or None,drop=["timescale_text"]))
    areas.append(AREA(n,"priority",hd,ti,ga)); d.add_paragraph()
box(d,["This plan was agreed by the Local Governing Body on 22 September 2025."],"F4E3D7","5A3A22",24,500,20,False)
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["description","What we will do"],["owners","Person / team"],["timescale","Start"],["timescale","End"],["resources","Resources"],["status","RAG"],["progress","Commentary, Nov 2025"]],areas)
