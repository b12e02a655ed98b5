"""b05 LibreOffice (from Word), A4 landscape: academy trust's post-inspection plan. Only horizontal rules; a key issue as a full-width row; milestones by term in one cell; success criteria merged over the actions; rows cut by page breaks; head repeated."""
from bl import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="b05"; ORG="Harrow Hill Learning Trust"; TITLE="Post-Ofsted Action Plan 2025–26"; INSP="Section 5 inspection of Thornley Park Academy, 14 and 15 May 2025"
PLAN=[("1","Raise the quality of teaching in mathematics and science",[
 "80% of lessons visited by the trust show teaching that builds on what pupils know.",[
 ("a","Put the trust’s curriculum for mathematics in place in Years 7 to 9, with shared booklets and a common assessment every half term.","KJ, Head of Maths",[P("KJ",post="Head of Maths")],D("Dec 2025","2025-12-31"),"Booklets for Year 7 by 1 September\nAssessments written by half term"),
 ("b","Coach every science teacher once a fortnight. Coaches watch ten minutes, agree one step, and come back to see it.","Assistant Principal (T&L)",[T("Assistant Principal (T&L)")],R("Sept 2025 – July 2026","2025-09-01","2026-07-31"),"Six coaches trained in September\nAll teachers coached four times by Christmas"),
 ("c","Appoint a lead practitioner for science.","Principal",[T("Principal")],D("31st October 2025","2025-10-31"),"Advert out by 12 September")]]),
 ("2","Improve attendance, especially of disadvantaged pupils",[
 "Attendance is at least 93% and persistent absence is below 20% by July 2026.",[
 ("a","Ring home by 9.30am on the first day of absence and visit on the third.","Attendance Officer / Heads of Year",[T("Attendance Officer"),T("Heads of Year")],K("immediate","Immediate"),"Script and rota ready for INSET day"),
 ("b","Set up a breakfast room with a place for each of the 60 pupils who are absent most.","Mrs L. Okonjo",[P("L. Okonjo",title="Mrs")],D("By half term","2025-10-31"),"Room furnished in August"),
 ("c","Meet the local authority’s attendance team to go through each severely absent pupil, one by one, and agree who will do what and when the family will next be seen.","Vice Principal with EWO",[T("Vice Principal"),T("EWO")],REC("Monthly",MONTHLY),"First meeting in the week of 8 September"),
 ("d","Report attendance by group to the local governing body at each meeting.","Vice Principal",[T("Vice Principal")],REC("Termly",TERMLY),"New report format agreed with chair")]]),
 ("3","Strengthen leadership and governance",[
 "Governors can say what is better, for whom and how they know.",[
 ("a","Commission a review of governance from outside the trust and act on it.","Chief Executive Officer",[T("Chief Executive Officer")],D("January 2026","2026-01-31"),"Reviewer appointed in October\nReport to trustees in January"),
 ("b","Give each governor a link to one key issue and two visits a year, with notes sent to the clerk within a week.","Chair of Governors, Rev. Paul Issott",[P("Paul Issott",post="Chair of Governors",title="Rev.")],K("ongoing","Ongoing"),"Links agreed at the September meeting"),
 ("c","Train middle leaders to use pupils’ work, in their own books, as evidence.","Trust Director of Education",[T("Trust Director of Education")],D("Summer term 2026","2026-07-31"),"Eight sessions, one every three weeks")]])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.8); s.top_margin=s.bottom_margin=Cm(1.8)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(12)
s.footer.paragraphs[0].text=f"{ORG} | {TITLE} | Approved by trustees 10 July 2025"
d.add_paragraph(ORG); p=d.add_paragraph(TITLE); p.runs[0].bold=True; p.runs[0].font.size=Pt(22); d.add_paragraph(INSP)
d.add_paragraph("The academy was judged to require improvement. This plan takes the three points that the report says the school must improve as its key issues. The Principal answers to the trust’s school improvement committee, which meets every six weeks.")
d.add_paragraph("Initials: KJ – Kamala Joshi.")
H=["Action","By whom","By when","Milestones","Success criteria"]; W=[9.6,4.2,2.9,5,4.4]
def edge(c,**k):
    tp=c._tc.get_or_add_tcPr(); b=OxmlElement("w:tcBorders")
    for e in ("top","left","bottom","right"):
        x=OxmlElement("w:"+e); x.set(qn("w:val"),"single" if e in("top","bottom") and e not in k.get("no",()) else "nil"); x.set(qn("w:sz"),"6"); b.append(x)
    tp.append(b)
tb=d.add_table(rows=1,cols=5); tb.autofit=False
e=OxmlElement("w:tblHeader"); tb.rows[0]._tr.get_or_add_trPr().append(e)
for c,x in zip(tb.rows[0].cells,H): c.text=x; c.paragraphs[0].runs[0].bold=True
areas=[]
def ref_ewo(x): return "with EWO" in x
for n,t,(out,acts) in PLAN:
    hd=f"Key issue {n}: {t}"; r=tb.add_row().cells; m=r[0].merge(r[4]); m.text=hd; m.paragraphs[0].runs[0].bold=True; m.paragraphs[0].paragraph_format.keep_with_next=True; ga=[]; first=None
    for k,(l,a,ot,ow,ts,ms) in enumerate(acts):
        r=tb.add_row().cells
        for c,x in zip(r,[f"{n}{l}  {a}",ot,ts["text"],ms,""]):
            c.text=x.split("\n")[0]; [c.add_paragraph(y) for y in x.split("\n")[1:]]
        if k==0: r[4].text=out; first=r[4]
        last=r[4]
        nm={"KJ":"Kamala Joshi"}
        ow2=[dict(o,name=nm.get(o["name"],o["name"])) for o in ow]; mo={"steps":ms}
        if ow2!=ow: mo["alt"]={"owners":[ow]}
        if ref_ewo(ot): mo["alt"]={"owners":[[ow[0],T("EWO",SUP)],[T("Vice Principal with EWO")]]}
        if ts["text"]=="By half term": mo["drop"]=["timescale"]
        ga.append(A(n+l,a,ot,ow2,ts,out,None,"unknown",**mo))
    first.merge(last)
    areas.append(AREA(n,"other",hd,t,ga))
for r in tb.rows:
    for i,tc in enumerate(r._tr.tc_lst):
        from docx.table import _Cell
        c=_Cell(tc,tb); edge(c)
    for c,w in zip(r.cells,W):
        if len(r._tr.tc_lst)==5: c.width=Cm(w)
# merged cells may keep empty paragraphs: take them out
for tc in tb._tbl.iter(qn("w:tc")):
    ps=tc.findall(qn("w:p"))
    for q in ps[1:]:
        if not "".join(x.text or "" for x in q.iter(qn("w:t"))): tc.remove(q)
d.add_paragraph(); d.add_paragraph("Monitoring: the trust’s Director of Education visits on the first Tuesday of each month and writes to the Principal within five days.")
os.makedirs("/tmp/plans",exist_ok=True); d.save("/tmp/plans/b05.docx"); soffice_pdf("/tmp/plans/b05.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Action"],["description","Action"],["owners","By whom"],["timescale","By when"],["steps","Milestones"],["outcome","Success criteria"]],areas,True)
