"""j10 (kin of parallel-lists): Word by LibreOffice to PDF, A4 landscape. A plan after a CQC assessment of adult social care: rows whose task, owner, date and update cells hold lists a), b), c) that belong together by position, beside rows with one task; theme rows run over the width of one table; a RAG letter on a fill counts for the whole row."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.enum.section import WD_ORIENT
NAME="j10"; ORG="Royal Borough of Wexcombe"; TITLE="Adult Social Care Assurance – Improvement Actions 2025–26"; INSP="CQC local authority assessment, published 14 February 2025"
C={"G":("on_track","green","8CC878"),"A":("at_risk","amber","F6B73C"),"R":("off_track","red","E4676B"),"B":("completed","blue","7FB2E5")}
P_=[("Theme 1. Waiting lists and first contact","Waiting lists and first contact","1",[
("101","a) Ring everybody who has waited more than eight weeks for an assessment and ask whether their needs have changed.\nb) Put a risk score on each waiting case and look at the highest every morning.","a) Access Team Manager\nb) Principal Social Worker","T:Access Team Manager//T:Principal Social Worker","a) 30 April 2025\nb) 31 May 2025","2025-05-31","Nobody waits without contact for more than 28 days","B","a) 418 people were rung.\nb) Scores have been in use since 12 May."),
("102","Move the online self-assessment to a form that works on a telephone and can be saved half way.","Digital Services","B",D("Q2 2025/26","2025-09-30"),None,"40% of contacts begin online (22% now)","A","Testing with the Carers’ Forum found 14 faults. Nine are mended."),
("103","a) Recruit five occupational therapists.\nb) Train 12 trusted assessors in the reablement provider to order simple equipment.\nc) Let the equipment store deliver without a panel’s agreement up to £600.","a) Head of Therapy\nb) Kirsten Dalby\nc) Commissioning / Finance","T:Head of Therapy//P:Kirsten Dalby//B:Commissioning//B:Finance","a) Sept 2025\nb) July 2025\nc) 01/10/2025","2025-10-01","Median wait for an OT falls from 19 weeks to 8","G","a) Four in post.\nb) All twelve have finished.\nc) Scheme of delegation goes to Council on 17 September.")]),
("Theme 2. Unpaid carers","Unpaid carers","2",[
("201","Offer a conversation to each known carer within 20 working days of request, by the voluntary sector where the carer likes that better.","Wexcombe Carers’ Hub; Service Manager, Prevention","B:Wexcombe Carers’ Hub//T:Service Manager, Prevention",F("From June 2025","2025-06-01"),None,"1,100 carers’ assessments a year","G","Contract varied. 96 conversations in June and July."),
("202","a) Write a short breaks offer that says what can be had and how to ask.\nb) Open six replacement-care places at Lammas Court for use at weekends.","a) Carers’ Lead\nb) Registered Manager (Lammas Court)","T:Carers’ Lead//T:Registered Manager (Lammas Court)","a) 15 July 2025\nb) Autumn 2025","2025-11-30","Carers’ survey: 45% satisfied","R","a) Published a fortnight late.\nb) CQC registration has been sent back twice."),
("203","Set up a carers’ reference group that is paid and that agrees the agenda with the Cabinet Member.","Cllr Moira Jessop","P:Moira Jessop||Cllr",REC("Quarterly from Sept 2025",QUARTERLY,start="2025-09-01"),None,"","G","First date is 23 September.")]),
("Theme 3. Safeguarding adults","Safeguarding adults","3",[
("301","a) Write down the threshold between a concern and an enquiry with the police, the ICB and housing.\nb) Audit 20 decisions a month against it and send results to team managers.","a) Safeguarding Adults Board\nb) Quality Assurance Officer","B:Safeguarding Adults Board//T:Quality Assurance Officer","a) End of June 2025\nb) 31 March 2026","2026-03-31","Conversion rate within 5 points of neighbours","A","a) Agreed by the Board on 25 June.\nb) Two months are done; the July sample slipped."),
("302","Clear the 233 Deprivation of Liberty applications that have not been allocated.","DoLS Team and two independent assessors","B:DoLS Team//T:two independent assessors",D("28 Feb 2026","2026-02-28"),None,"No application is older than 90 days","A","161 left."),
("303","a) Ask people at the end of each enquiry whether they got what they had wanted.\nb) Bring what they say to the Board’s development day.","a) Team Managers\nb) Dr Usha Menon (Independent Chair)","T:Team Managers//P:Usha Menon|Independent Chair|Dr","a) by 1 September 2025\nb) w/c 10 November 2025","2025-11-16","90% say that outcomes were met in full or part","G","a) Question is live.\nb) Room booked."),
("304","Put advocacy at the start: referral in two days wherever somebody has substantial difficulty.","Advocacy Contract Manager","T",K("immediate","Immediate"),None,"","B","In the workflow since March.")])]
H=["ID","What has to be done","By whom","By (date)","What success looks like","RAG","Update – August 2025"]
W=[1.5,7.4,4.3,3.2,3.9,1.5,4.9]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(11); d.styles["Normal"].paragraph_format.space_after=Pt(2)
d.add_paragraph(ORG); r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(18); r.font.color.rgb=RGBColor(0x5A,0x1A,0x4C)
d.add_paragraph(INSP).runs[0].italic=True
d.add_paragraph("RAG: B = finished, G = going to plan, A = some slippage, R = will not be met without help. One letter is given for the row, for the task in it that is furthest behind.")
t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False
def fill(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def put(c,txt,bold=False):
    for i,x in enumerate(txt.split("\n")):
        p=c.paragraphs[0] if i==0 else c.add_paragraph(); r=p.add_run(x); r.bold=bold
        if len(x)>2 and x[1:3]==") ": p.paragraph_format.left_indent=Cm(.45); p.paragraph_format.first_line_indent=Cm(-.45)
for c,x in zip(t.rows[0].cells,H): put(c,x,True); fill(c,"E8DCE5")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
areas=[]
for hd,ti,n,rows in P_:
    cs=t.add_row().cells; m=cs[0].merge(cs[6]); put(m,hd,True); fill(m,"F5EFF3"); m.paragraphs[0].paragraph_format.keep_with_next=True; ga=[]
    for ref,desc,ot,sp,ts,due,out,rag,pr in rows:
        cs=t.add_row().cells; par=isinstance(ts,str); tt=ts if par else ts["text"]
        for c,x in zip(cs,(ref,desc,ot,tt,out,rag,pr)): put(c,x)
        fill(cs[5],C[rag][2]); alt={}
        if ref=="302": alt["owners"]=[[B("DoLS Team"),B("two independent assessors")]]
        if ref=="202": alt["owners"]=[[T("Carers’ Lead"),T("Registered Manager",org="Lammas Court")]]
        if ref=="301": alt["status"]=["delayed"]
        ga.append(A(ref,desc,ot,o(sp,ot),D(ts,due) if par else ts,out or None,pr,C[rag][0],C[rag][1],status_text=rag,drop=["milestones"] if par else None,alt=alt or None))
        if rag in "AR" and not alt.get("status"): ga[-1].setdefault("alt",{})["status"]=["delayed"] if rag=="A" else ["at_risk"]
    areas.append(AREA(n,"theme",hd,ti,ga))
for row in t.rows:
    for c,w in zip(row.cells,W): 
        if len(set(id(x._tc) for x in row.cells))>1: c.width=Cm(w)
for i,w in enumerate(W): t.columns[i].width=Cm(w)
d.save("/tmp/j10.docx"); soffice_pdf("/tmp/j10.docx",NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["status",H[5]],["progress",H[6]]],areas)
