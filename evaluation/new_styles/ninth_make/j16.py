"""j16 (kin of word-nested): Word (python-docx), landscape. An outer table of two columns, a row a workstream: its name in a coloured cell at the left, a sentence and a whole table of commitments nested in the cell at the right; in some cells a third table is nested: stages with dates in the timetable, now and goal in the test of success. The inner head does not repeat; status only as the first words of the account."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="j16"; ORG="Eastmarch Fire and Rescue Service"; TITLE="Changing Our Culture: Commitments and Progress"; INSP="Independent Culture Review, January 2025"
# stages: list of (label, text, date); measure: list of (label, value)
P_=[("A","Workstream A: Leaders who listen","Leaders who listen","The review found that staff on stations seldom see principal officers.",[
("A1","Each principal officer visits every watch once in six months and publishes what was heard.","DCFO Helen Strand","P:Helen Strand||DCFO",REC("Six-monthly","FREQ=MONTHLY;INTERVAL=6"),None,"Every watch visited",None,"On track – 31 of 44 watches had been visited by the end of September.","on_track"),
("A2","Put all managers from crew manager upwards through a two-day course on fair treatment at work.","Head of People and Culture","T",D("Pilot May 2025 All managers Dec 2025","2025-12-31",[("Pilot","2025-05-31"),("All managers","2025-12-31")]),[("Pilot","May 2025"),("All managers","Dec 2025")],"Staff who would trust their manager with a complaint",[("Now","38%"),("Goal","65%")],"Delayed – the pilot was held in July because the trainer was ill.","delayed"),
("A3","Appoint an independent chair of the Culture Board.","Fire Authority / Chief Fire Officer","B:Fire Authority//T:Chief Fire Officer",D("31 March 2025","2025-03-31"),None,"A chair from outside the sector",None,"Completed – Dr Wren took up the post on 17 March.","completed")]),
("B","Workstream B: Speaking up","Speaking up","People told the review that complaints were often settled by moving the person who had complained.",[
("B1","Open a confidential reporting line run by an outside body.","Paul Ostrowski (Monitoring Officer)","P:Paul Ostrowski|Monitoring Officer",D("1 June 2025","2025-06-01"),None,"Calls answered within one working day",None,"Completed – 57 calls in the first quarter.","completed"),
("B2","Look again at the twenty-two grievances closed since 2021 that the review named.","HR Business Partners and Legal Services","T:HR Business Partners//B:Legal Services",D("First ten Aug 2025 Remainder Jan 2026","2026-01-31",[("First ten","2025-08-31"),("Remainder","2026-01-31")]),[("First ten","Aug 2025"),("Remainder","Jan 2026")],"Each person has had a letter with the result",None,"In progress – ten letters were sent on 29 August.","in_progress"),
("B3","Rewrite the discipline policy with the representative bodies.","Head of People and Culture, FBU & UNISON","T:Head of People and Culture//B:FBU//B:UNISON",R("April to October 2025","2025-04-01","2025-10-31"),None,"Cases closed within 90 days",[("Now","41%"),("Goal","80%")],"At risk – the bodies have asked for mediation on suspension.","at_risk")]),
("C","Workstream C: A workforce like Eastmarch","A workforce like Eastmarch","Six in a hundred firefighters are women.",[
("C1","Hold have-a-go days at community centres before each wholetime intake.","Station Managers (Community)","T",F("From March 2025","2025-03-01"),None,"Applications from women",[("Now","9%"),("Goal","20%")],"On track – four days, 212 people.","on_track"),
("C2","Refit washing and rest areas at the nine stations that have none for women.","Estates","B",D("2025/26","2026-03-31"),None,"All nine stations refitted",None,"In progress – three are done and two are on site.","in_progress"),
("C3","Provide personal protective equipment cut for women in all sizes.","Group Manager Tom Vasey","P:Tom Vasey||Group Manager",K("unknown","TBC"),None,"No one waits more than ten days for kit that fits",None,"Not started – waiting for the national contract.","not_started"),
("C4","Report the make-up of the workforce by rank and station to the Authority’s People Committee.","Performance Team","B",REC("Annually in July","FREQ=YEARLY"),None,"The report is debated in public",None,"","unknown")])]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.2); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(10); d.styles["Normal"].paragraph_format.space_after=Pt(2)
def shade(c,h): e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def nest(cell,rows,cols,widths,grid=True):
    t=cell.add_table(rows,cols); t.autofit=False
    if grid: t.style="Table Grid"
    for c,w in zip(t.columns,widths):
        c.width=Cm(w)
        for x in c.cells: x.width=Cm(w)
    return t
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The Fire Authority took all the review’s recommendations on 20 February 2025. This is the account given to it on 9 October 2025.")
H=["No","Our commitment","Held by","Timetable","Test of success","What has happened"]; W=(1.1,6.2,3.6,4.5,4.2,4.3)
out=d.add_table(rows=0,cols=2); out.style="Table Grid"; out.autofit=False
areas=[]
for n,hd,ti,intro,rows in P_:
    r=out.add_row(); a,b=r.cells; a.width=Cm(2.9); b.width=Cm(24.4); shade(a,"F8CBAD")
    a.text=""; x=a.paragraphs[0].add_run(hd); x.bold=True; x.font.size=Pt(11)
    b.text=intro; t=nest(b,1,6,W); b.paragraphs[-1].paragraph_format.space_after=Pt(0)
    for c,h in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(h).bold=True; shade(c,"EDEDED")
    ga=[]
    for ref,desc,ot,sp,ts,stg,outc,ms,pr,st in rows:
        q=t.add_row().cells
        for i,v in enumerate((ref,desc,ot,None if stg else ts["text"],outc,pr)):
            q[i].width=Cm(W[i])
            if v: q[i].text=v
        if stg:
            p=q[3].paragraphs[0]; u=nest(q[3],len(stg),2,(2.3,1.8),False); p._p.getparent().remove(p._p)
            for k,(l,v) in enumerate(stg): u.cell(k,0).text=l; u.cell(k,1).text=v
        if ms:
            u=nest(q[4],len(ms),2,(1.8,1.8))
            for k,(l,v) in enumerate(ms): u.cell(k,0).text=l; u.cell(k,1).text=v
        drop=(["timescale_text"] if stg else [])+(["outcome"] if ms else [])
        alt={}
        if st=="delayed": alt["status"]=["at_risk"]
        if ref=="C4": alt["timescale"]=[REC("Annually in July","FREQ=YEARLY",due="2025-07-31"),REC("Annually in July","FREQ=YEARLY",due="2026-07-31"),REC("Annually in July","FREQ=YEARLY;BYMONTH=7")]
        if ref=="C3": alt["owners"]=[[P("Tom Vasey",post="Group Manager")]]
        if ref=="C2": alt["timescale"]=[R("2025/26","2025-04-01","2026-03-31")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,outc,pr,st,status_text=None if not pr else pr.split(" – ")[0],nest=ms,stages=stg,drop=drop or None,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
for c,w in zip(out.columns,(2.9,24.4)): c.width=Cm(w)
d.add_paragraph("FBU: Fire Brigades Union. DCFO: Deputy Chief Fire Officer.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","Our commitment"],["owners","Held by"],["timescale","Timetable"],["outcome","Test of success"],["progress","What has happened"]],areas)
