"""m13 (hard: percentages as statuses): Word, A4 lengthwise. An ambulance trust's plan: one table, areas as rows over the full width, the status a percentage whose meaning stands in a key before the table; percentages also stand in the outcome and remarks; one row withdrawn (W)."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="m13"; ORG="Three Rivers Ambulance Service NHS Trust"; TITLE="Well-led improvement plan 2026"; INSP="CQC well-led inspection, December 2025"
S={"0%":("not_started",[]),"20%":("planned",["not_started"]),"60%":("in_progress",["on_track"]),"90%":("in_progress",["on_track","completed"]),"100%":("completed",[]),"W":("cancelled",[])}
KEY=(("0%","Nothing has been done"),("20%","Planned: who and when are agreed, work has not begun"),("60%","Work is under way"),("90%","Work is done, proof is awaited"),("100%","Complete and proof accepted by the Quality Committee"),("W","Withdrawn with the agreement of the Board"))
P_=[("Concern 1: Staff do not feel safe to speak up","Staff do not feel safe to speak up","1",[
("W1","Appoint two more Freedom to Speak Up guardians, one of them for the night shift in the control rooms.","Director of People","T",D("31 May 2026","2026-05-31"),"Concerns raised by name rise above 70%","100%","Both in post since 18 May."),
("W2","Have each executive spend a shift a month on the road or in control","Chief Executive","T",REC("Monthly",MONTHLY),"","60%","Seven of nine executives in June."),
("W3","Publish quarterly what was raised and what was done, on posters at every station as well as on line.","Communications and Engagement","B",REC("Quarterly from April 2026",QUARTERLY,start="2026-04-01"),"60% of staff recall an example","90%","First two posters are up; recall will be asked about in the autumn survey."),
("W4","Review sanctions of the last three years for bias","Dr Marguerite Osei-Lund, Non-executive Director","P:Marguerite Osei-Lund|Non-executive Director|Dr",D("September 2026","2026-09-30"),"Report to the Board","20%","")]),
("Concern 2: The Board does not see risk soon enough","The Board does not see risk soon enough","2",[
("W5","Re-write the board assurance framework around six risks.","Company Secretary","T",D("30/04/2026","2026-04-30"),"Auditors give substantial assurance","100%","Substantial assurance given on 2 June."),
("W6","Buy risk software","Head of Risk","T",D("Q2 2026/27","2026-09-30"),"","W","The old system is to be upgraded by its maker free of charge."),
("W7","Give each divisional board a day of training on risk, and have one of its members sit in on the Quality Committee in turn.","Head of Risk / Divisional Managers","T:Head of Risk//T:Divisional Managers",R("June to October 2026","2026-06-01","2026-10-31"),"All five divisions rate risks alike in a blind test","60%","40% of members have been.")]),
("Concern 3: Equipment and vehicles are not checked","Equipment and vehicles are not checked","3",[
("W8","Tag defibrillators, syringe drivers and suction units, and read the tags at the start of each shift.","Fleet and Equipment Team","B",D("end of July 2026","2026-07-31"),"100% of devices serviced in date","60%","1,310 of 2,200 tagged."),
("W9","Employ make-ready staff at Bridgemoor and Stanner","Operations Director","T",D("Spring 2027","2027-05-31"),"Crews do no cleaning","0%",""),
("W10","Stop the use of the eleven vehicles which are more than eight years old.","Operations Director","T",D("1 March 2026","2026-03-01"),"","100%","Sold at auction.")]),
("Concern 4: Complaints take too long","Complaints take too long","4",[
("W11","Call each complainant within two working days, before anything is written.","Patient Experience Lead","T",K("ongoing","Ongoing"),"Nine in ten are called in time","90%","94% in May and 92% in June."),
("W12","Bring the time to answer down from 71 working days to 40","Patient Experience Lead & Clinical Directors","T:Patient Experience Lead//T:Clinical Directors",D("by December 2026","2026-12-31"),"40 days","20%","Two investigators start on 1 August.")])]
H=["Serial","Measure to be taken","Post-holder","To be met by","What it should bring","% done","Remarks for the Board, July 2026"]
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.7); s.top_margin=s.bottom_margin=Cm(1.7)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10)
s.footer.paragraphs[0].text="TRAS – Board paper 7b – 23 July 2026"
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title"); d.add_paragraph(INSP)
d.add_paragraph("The Commission had four concerns about how the trust is led. The Board holds itself to account through this plan. Percentages say which stage a measure has reached; they are not a forecast.")
t=d.add_table(rows=0,cols=2); t.style="Table Grid"; t.autofit=False
for a,b in KEY: r=t.add_row().cells; r[0].text=a; r[1].text=b
t.columns[0].width=Cm(2); t.columns[1].width=Cm(11)
for r in t.rows: r.cells[0].width=Cm(2); r.cells[1].width=Cm(11)
d.add_paragraph()
W=(1.5,7.6,4.1,3.3,4.3,1.6,3.9); t=d.add_table(rows=1,cols=7); t.style="Table Grid"; t.autofit=False
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"CFE8E4")
for c,w in zip(t.columns,W): c.width=Cm(w)
areas=[]
for hd,ti,n,rows in P_:
    r=t.add_row().cells; m=r[0].merge(r[6]); m.text=""; m.paragraphs[0].add_run(hd).bold=True; shade(m,"EFEFEF"); ga=[]
    for ref,desc,ot,sp,ts,out,stx,pr in rows:
        rr=t.add_row().cells
        for c,x,w in zip(rr,(ref,desc,ot,ts["text"],out,stx,pr),W): c.text=x; c.width=Cm(w)
        st,al=S[stx]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,stx,alt={"status":al} if al else None))
    areas.append(AREA(n,"other",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","status","progress"],H))),areas)
