"""n20 (ordinary): PDF by LibreOffice from Word, landscape: one table, areas as full-width rows, heads repeated, a longer cell over a page, letters on colours with a key at the end."""
from cl import *
import docx
from docx.shared import Pt
NAME="n20"; ORG="Kingsmoor Metropolitan Borough Council"; TITLE="Adult Social Care Assurance: Improvement Plan"; INSP="CQC local authority assessment, February 2026"
H=["Ref.","What we will change","Lead officer","Timeframe","Measure of success","Latest position (September 2026)","BRAG"]
C={"B":"9DC3E6","R":"F4978E","A":"FFD479","G":"A9D18E","":"FFFFFF"}
S={"B":("embedded","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("not_started","red"),"":("unknown",None)}
P_=[("Theme 1: Working with people","Theme 1","Working with people","1",[
("W1","Bring the wait for a Care Act assessment below 28 days, and ring everyone on the list once a fortnight to ask whether anything has changed.","Head of Localities","T:",D("31 Jan 2027","2027-01-31"),"Median wait 28 days (Feb 2026: 61)","Median was 44 days in August. The list fell from 508 to 331 people. Two of the four localities now hold a Tuesday clinic where people are seen without an appointment; the other two start when the rooms at the Wharf Centre and at Sallowfield library are free. Duty workers ring on the first and third Thursday. We found eleven people whose needs had grown and saw them within two days.","A"),
("W2","Offer direct payments in the first conversation","Tunde Bakare-Simmons","P:",D("Oct 2026","2026-10-31"),"32% take a direct payment","Leaflet agreed with the users’ group","G"),
("W3","Ask carers how they are, once a year, with a real person","Carers Kingsmoor & Head of Localities","B:Carers Kingsmoor//T:Head of Localities",REC("Annual, from Nov 2026",ANNUALLY,start="2026-11-01"),"Carer-reported quality of life at 7.9","","R")]),
("Theme 2: Providing support","Theme 2","Providing support","2",[
("S1","Retender home care in six patches so that a worker can walk between calls","Commissioning","B:",R("Apr 2026 – Sept 2027","2026-04-01","2027-09-30"),"No one waits over 5 days for home care","Cabinet agreed the model in July","G"),
("S2","Set a fair price of care and publish it","Assistant Director – Commissioning","T:",D("30/06/26","2026-06-30"),"","Published on 24 June and used in all new contracts","B"),
("S3","Build 60 extra care flats at Tollgate","Assistant Director – Commissioning / Regeneration","T:Assistant Director – Commissioning//B:Regeneration",D("2028","2028-12-31"),"60 homes let","Planning refused in August","R")]),
("Theme 3: How we keep people safe","Theme 3","How we keep people safe","3",[
("K1","Decide on each safeguarding concern within two working days","MASH Manager","T:",K("immediate","Immediate"),"95% within two days","92% in August","A"),
("K2","Review all 77 deprivation of liberty requests older than a year.","Dr Leontyne Achebe","P:Leontyne Achebe||Dr",D("Dec-26","2026-12-31"),"None older than 6 months","51 reviewed","G"),
("K3","Put one form for concerns on the public website","Digital","B:",DONE("Completed May 2026","2026-05-31"),"","Used 340 times since then","B")]),
("Theme 4: Leadership","Theme 4","Leadership","4",[
("L1","Meet 20 front-line workers a month, without their managers","Director of Adult Social Services (DASS)","T:",REC("Monthly",MONTHLY),"Staff survey: 70% feel heard","DASS has met 58 so far","G"),
("L2","Agree a data set of 15 measures that the board reads each time","Performance Lead","T:",D("Q3 2026/27","2026-12-31"),"Board acts on what it sees","","")])]
doc=docx.Document(); turn(doc); doc.styles["Normal"].font.name="Liberation Sans"; doc.styles["Normal"].font.size=Pt(10)
doc.sections[0].header.paragraphs[0].text="Kingsmoor MBC – OFFICIAL"; doc.sections[0].footer.paragraphs[0].text="Improvement Plan v3.2, for the Health and Wellbeing Board of 6 October 2026"
doc.add_paragraph(ORG); doc.add_heading(TITLE,1); doc.add_paragraph("After the "+INSP)
doc.add_paragraph("We were rated “requires improvement”. We accept the findings. The plan follows the four themes of the assessment framework; people who draw on care and their carers helped to choose the measures.")
t=doc.add_table(rows=1,cols=7); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,H): put(c,x,10.5,True,"FFFFFF"); shade(c,"1F3864")
repeat(t.rows[0]); areas=[]; merge=[]
for hd,_,ti,n,rows in P_:
    r=t.add_row(); merge.append((r,hd)); ga=[]
    for ref,desc,ot,sp,ts,out,pr,s in rows:
        c=t.add_row().cells
        for cell,x in zip(c,[ref,desc,ot,ts["text"],out,pr,s]): put(cell,x,11)
        shade(c[6],C[s]); alt={}
        if s=="B": alt["status"]=["completed"]
        if ref=="W3": alt["timescale"]=[REC(ts["text"],ANNUALLY,due="2026-11-30")]
        if ref=="L1": alt["owners"]=[[T("Director of Adult Social Services")]]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,S[s][0],S[s][1],s or None,alt=alt or None))
    areas.append(AREA(n,"theme",hd,ti,ga))
cols(t,[1.4,6,3.6,2.6,4,6.8,1.5])
for r,hd in merge:
    m=r.cells[0].merge(r.cells[6])
    for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    put(m,hd,10,True); shade(m,"D9E2F3")
doc.add_paragraph(); doc.add_paragraph("Key to BRAG").runs[0].bold=True
k=doc.add_table(rows=0,cols=2); k.style="Table Grid"
for a,b in (("B","Done and part of daily practice"),("R","Not started"),("A","Some risk that it will be late"),("G","On track")):
    c=k.add_row().cells; put(c[0],a); shade(c[0],C[a]); put(c[1],b)
cols(k,[1.5,9])
doc.save("/tmp/plans/n20.docx"); lo_pdf("/tmp/plans/n20.docx",NAME)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","progress","status"],H))),areas)
