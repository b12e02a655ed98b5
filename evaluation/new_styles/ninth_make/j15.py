"""j15 (kin of word-merged-header): Word (python-docx), landscape, one table for the plan under a head of two rows that repeats: 'Agreed task' is one merged cell over number and words, 'Responsibility', 'Dates' and 'Monitoring' stand over two, two and three columns, 'Success looks like' runs down both rows; areas are full-width rows, a success cell spans two tasks."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="j15"; ORG="Tarnbrook Metropolitan Borough Council"; TITLE="Adult Social Care: Our Response to the Assessment"; INSP="CQC local authority assessment, published 14 February 2025"
S={"Done":("completed",None),"Going to plan":("on_track",None),"Some slippage":("delayed",["at_risk"]),"Off plan":("off_track",["delayed"]),"Not due yet":("planned",["not_started"])}
P_=[("1","Theme 1: Waiting for an assessment","Waiting for an assessment",[
("1","Bring the number of people waiting more than 28 days for a Care Act assessment below 60.","Head of Community Social Work","T","Finance","B@support",("March 2025","September 2025","2025-03-01","2025-09-30"),"No one waits without a check on their safety","Some slippage","Weekly list","94 people were waiting on 1 October."),
("2","Ring each person on the list every four weeks, using a script agreed with the carers’ centre.","Duty Team Managers","T","Tarnbrook Carers’ Centre","B@support",("14/04/2025","30/05/2025","2025-04-14","2025-05-30"),None,"Done","Call log","Calls started on 28 April."),
("3","Let occupational therapy assistants fit simple equipment at the first visit.","Principal Occupational Therapist","T","Medequip store, Legal","B:Medequip store@support//B:Legal@support",("May 2025","Dec 2025","2025-05-01","2025-12-31"),"Half of requests are closed in one visit","Going to plan","Monthly return","41% in September."),]),
("2","Theme 2: Unpaid carers","Unpaid carers",[
("4","Offer a carer’s assessment whenever the cared-for person is reviewed.","Anjali Deshpande","P","","",("1 April 2025","31 March 2026","2025-04-01","2026-03-31"),"900 carers assessed in the year","Off plan","Case system","212 so far."),
("5","Write a joint carers’ strategy and take it to the Health and Wellbeing Board.","Commissioning Manager (Carers) and Public Health","T:Commissioning Manager (Carers)//B:Public Health","ICB","B@support",("June 2025","February 2026","2025-06-01","2026-02-28"),"A strategy that carers say is theirs","Going to plan","Board minutes","Three workshops were held in July."),
("6","Open an emergency respite bed in each of the two resource centres.","Provider Services","B","Ward managers","T@support",("Oct 2025","Jan 2026","2025-10-01","2026-01-31"),"A bed can be had on the same day","Not due yet","","")]),
("3","Theme 3: Safeguarding","Safeguarding",[
("7","Decide within two working days whether each concern needs an enquiry.","MASH Manager","T","Tarnbrook Police / Adult Safeguarding Board","B:Tarnbrook Police@support//B:Adult Safeguarding Board@support",("3 March 2025","30 June 2025","2025-03-03","2025-06-30"),"Decisions are quick and their reasons recorded","Done","Audit of 40 cases","92% in two days."),
("8","Tell the person who raised the concern what was decided.","MASH Manager","T","","",("March 2025","June 2025","2025-03-01","2025-06-30"),None,"Some slippage","Audit of 40 cases","Referrers had been told in 22 of 40 cases."),
("9","Hold a practice forum on self-neglect with housing and mental health colleagues.","Dr Femi Adeyemi; Principal Social Worker","P:Femi Adeyemi||Dr//T:Principal Social Worker","Tarnbrook Homes","B@support",("July 2025","November 2025","2025-07-01","2025-11-30"),"Staff say that they know which law to use","Going to plan","Sign-in sheets","First of three was on 18 September.")]),
("4","Theme 4: Care at home","Care at home",[
("10","Re-let the home care contract in five zones with guaranteed hours in the rural ones.","Strategic Commissioner","T","Procurement","B@support",("Summer 2025","Spring 2026","2025-06-01","2026-05-31"),"Nobody waits in hospital for home care","Going to plan","Contract notice","Tenders are in and being scored."),
("11","Visit every provider rated Requires Improvement.","Quality Monitoring Officers","T","Healthwatch","B@support",("April 2025","July 2025","2025-04-01","2025-07-31"),"All seven have an agreed plan","Done","Visit reports","")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.3); s.top_margin=s.bottom_margin=Cm(1.7)
d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(9)
d.add_paragraph().add_run(ORG).bold=True; d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The assessors gave us a score of 58%, which is Requires Improvement. This plan was agreed by Cabinet on 4 March 2025 and brought up to date for the Adults Select Committee of 9 October 2025.")
W=(0.9,5.7,3.1,2.7,2.5,2.6,2.8,1.9,2.0,2.9)
t=d.add_table(rows=2,cols=10); t.style="Table Grid"; t.autofit=False
for c,w in zip(t.columns,W): c.width=Cm(w)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def put(c,v,b=False,white=False):
    c.text=""; x=c.paragraphs[0].add_run(v); x.bold=b
    if white: x.font.color.rgb=RGBColor(255,255,255)
def head(r0,c0,r1,c1,v):
    m=t.cell(r0,c0).merge(t.cell(r1,c1)) if (r0,c0)!=(r1,c1) else t.cell(r0,c0)
    put(m,v,True,True); shade(m,"1F4E5F")
head(0,0,1,1,"Agreed task"); head(0,2,0,3,"Responsibility"); head(0,4,0,5,"Dates"); head(0,6,1,6,"Success looks like"); head(0,7,0,9,"Monitoring")
for i,v in ((2,"Led by"),(3,"Helped by"),(4,"Begin"),(5,"End"),(7,"Rating"),(8,"Checked through"),(9,"Latest")): head(1,i,1,i,v)
for r in t.rows:
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); r._tr.get_or_add_trPr().append(e)
areas=[]
for n,hd,ti,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[9]); put(m,hd,True); shade(m,"CFE2E8"); ga=[]; last=None; lastc=None
    for ref,desc,ot,sp,su,ss,(a,b,sd,dd),out,st,ev,pr in rows:
        r=t.add_row()
        for i,v in enumerate((ref,desc,ot,su,a,b,out or "",st,ev,pr)): put(r.cells[i],v)
        for c,w in zip(r.cells,W): c.width=Cm(w)
        e=OxmlElement("w:cantSplit"); r._tr.get_or_add_trPr().append(e)
        if out is None:
            m=lastc.merge(r.cells[6]); put(m,last)
        else: last=out; lastc=r.cells[6]
        ow=o(sp,ot)+(o(ss,su) if su else [])
        alt={}
        if S[st][1]: alt["status"]=S[st][1]
        ga.append(A(ref,desc,ot,ow,R(a+" "+b,sd,dd),last,pr,S[st][0],status_text=st,checked=ev or None,drop=["timescale_text","owner_text"],alt=alt or None))
    areas.append(AREA(n,"theme",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("ICB: Integrated Care Board. MASH: multi-agency safeguarding hub.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Agreed task"],["description","Agreed task"],["owners","Led by"],["owners","Helped by"],["timescale","Begin"],["timescale","End"],["outcome","Success looks like"],["status","Rating"],["checked","Checked through"],["progress","Latest"]],areas,span=True)
