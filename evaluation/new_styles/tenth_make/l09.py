"""l09 (kin of word-nested): Word (python-docx), a school trust's plan. One outer table, a row an area: at the left the area's name, at the right an inner table of its actions, in which some measure cells hold a third, small table (Now / July 2026)."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="l09"; ORG="Brackenfold Learning Trust"; TITLE="Thornwick Academy: getting to good"; INSP="Graded inspection, 18 and 19 March 2025"
HEAD=["No.","What the school will do","Led by","Deadline","How far along","Difference for pupils"]
S={"Under way":"in_progress","Finished":"completed","Not begun":"not_started","Running late":"delayed"}
P_=[("1","Priority 1: Reading","Reading",[
("1a","Test every pupil in Years 7 to 9 on entry and put the weakest readers into a daily phonics group.","Mrs Adele Fairhurst, Reading Lead","P:Adele Fairhurst|Reading Lead|Mrs",D("26 September 2025","2025-09-26"),"Finished","Weak readers catch up by Easter.",[("Now","41 pupils behind"),("July 2026","15 or fewer")]),
("1b","Give tutors a set of class readers and twenty minutes a day in which to read them aloud.","Head of Year 8","T",F("From November 2025","2025-11-01"),"Under way","Pupils say that they enjoy being read to.",None),
("1c","Pay for a librarian three days a week.","Trust Finance Director","T",D("Autumn term 2025","2025-12-31"),"Running late","",None)]),
("2","Priority 2: Behaviour in corridors and at social time","Behaviour in corridors and at social time",[
("2a","Put senior staff on duty at each change of lesson and stagger lunch into two sittings.","Mr J. Opoku / Site Team","P:J. Opoku||Mr//B:Site Team",K("immediate","Immediate"),"Finished","Fewer pupils arrive late to lessons.",[("Now","63 a day"),("July 2026","20 a day")]),
("2b","Rewrite the behaviour policy with the school council and teach it in assemblies.","Deputy Headteacher (Pastoral)","T",D("By 24 October 2025","2025-10-24"),"Under way","Suspensions fall below the national figure.",None),
("2c","Train lunchtime supervisors in how to calm a quarrel.","Behaviour Support Service","B",D("January 2026","2026-01-31"),"Not begun","Pupils feel safe at lunch.",[("Now","58%"),("July 2026","85%")])]),
("3","Priority 3: Pupils with SEND","Pupils with SEND",[
("3a","Rewrite each pupil passport on one page and check in lessons that it is used.","SENCO","T",R("September 2025 to December 2025","2025-09-01","2025-12-31"),"Under way","Teachers adapt the task, not only the worksheet.",None),
("3b","Have the trust’s inclusion director walk through lessons every half term.","Dr Sunita Rao","P:Sunita Rao||Dr",REC("Half termly","FREQ=MONTHLY;INTERVAL=2"),"Under way","Support is seen in every lesson visited.",[("Now","9 in 20"),("July 2026","18 in 20")]),
("3c","Hold three evenings at which parents can meet the SENCO and the educational psychologist.","SENCO and Parent Governor","T:SENCO//T:Parent Governor",D("Summer term 2026","2026-07-31"),"Not begun","Parents know whom to ask.",None)])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6); d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(9)
d.styles["Normal"].paragraph_format.space_after=Pt(2)
d.add_paragraph(ORG); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(20); d.add_paragraph(INSP)
d.add_paragraph("Governors see this plan at each meeting of the raising standards committee.")
def shade(c,f):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),f); c._tc.get_or_add_tcPr().append(e)
def widths(t,ws):
    t.autofit=False
    for i,w in enumerate(ws): t.columns[i].width=Cm(w)
    for row in t.rows:
        for i,w in enumerate(ws): row.cells[i].width=Cm(w)
out=d.add_table(0,2); out.style="Table Grid"; areas=[]
for n,hd,ti,rows in P_:
    rw=out.add_row(); rw.cells[0].width=Cm(3.4); rw.cells[1].width=Cm(23.2)
    rw.cells[0].paragraphs[0].add_run(hd).bold=True; shade(rw.cells[0],"E2EFDA")
    c=rw.cells[1]; t=c.add_table(1,6); t.style="Table Grid"; c._tc.remove(c.paragraphs[0]._p); c.add_paragraph(); ga=[]
    for i,x in enumerate(HEAD): t.rows[0].cells[i].paragraphs[0].add_run(x).bold=True; shade(t.rows[0].cells[i],"A9D08E")
    for ref,desc,ot,sp,ts,st,oc,nest in rows:
        q=t.add_row().cells
        for i,x in enumerate((ref,desc,ot,ts["text"],st,oc)): q[i].text=x
        if nest:
            m=q[5].add_table(2,2); m.style="Table Grid"
            for a in (0,1):
                for b in (0,1): m.cell(a,b).text=nest[a][b]
            q[5].add_paragraph()
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,oc or None,None,S[st],status_text=st,drop=["outcome"] if nest else None,alt={"status":["at_risk"]} if st=="Running late" else None,**({"nest":[list(x) for x in nest]} if nest else {})))
    widths(t,[1.2,7.2,4,3.1,2.3,5])
    for row in t.rows[1:]:
        for m in row.cells[5].tables: widths(m,[1.9,2.8])
    areas.append(AREA(n,"priority",hd,ti,ga))
widths(out,[3.4,23.2])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description",HEAD[1]],["owners","Led by"],["timescale","Deadline"],["status","How far along"],["outcome",HEAD[5]]],areas)
