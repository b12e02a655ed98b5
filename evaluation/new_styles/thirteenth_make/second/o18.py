"""o18 (ordinary): Word, landscape, a table an area, the area as a heading above; an outcome merged over rows, a shaded status with a word, a note below a table, a key at the end."""
from cl import *
from docx import Document
from docx.shared import Pt
NAME="o18"; ORG="North Calderby Council"; TITLE="Adult Social Care Improvement Plan"; INSP="CQC local authority assessment, report published 17 March 2026"
S={"C":("completed","blue","Complete","8EA9DB"),"G":("on_track","green","On schedule","A8D08D"),"A":("at_risk","amber","Some concern","FFD966"),"R":("off_track","red","Major concern","F4837D"),"N":("unknown",None,None,None)}
X=[("Theme A – Waiting well","Waiting well","A",[
("A1","Triage every new contact on the day it arrives, with an occupational therapist at the front door.","Front Door Manager","T",D("1 June 2026","2026-06-01"),"Nobody waits more than 28 days for an assessment (March 2026: 61 days)","Started 1 June. Six in ten contacts are settled on the day.","C"),
("A2","Ring everyone on the waiting list each month and record any change in risk","Community Connectors","B",REC("Monthly, starting May 2026",MONTHLY,start="2026-05-01"),"=","All 340 people were called in September; 22 were moved up.","G"),
("A3","Buy 600 assessments from an independent agency to clear the backlog","Deputy Director, Operations","T",D("end September 2026","2026-09-30"),"=","410 done. The agency lost four assessors in August. A second agency has been signed for the remaining cases and starts on 12 October; costs are inside the reserve agreed by Cabinet, but the list will not be clear before Christmas.","R"),
("A4","Publish waiting times on our website","Performance and Insight","B",D("Jul-26","2026-07-31"),"People know what to expect","","C")]),
("Theme B – Carers","Carers","B",[
("B1","Offer each carer a conversation of their own within 14 days of being found","Zainab Chaudhry-Pike","P",D("By 30 November 2026","2026-11-30"),"1,500 carers’ assessments a year (2025/26: 702)","Team of three in post.","A"),
("B2","Set up a short breaks fund which carers can spend as they see fit","Zainab Chaudhry-Pike and the Carers’ Hub","P:Zainab Chaudhry-Pike//B:Carers’ Hub",D("Q4 2026/27","2027-03-31"),"=","Rules drafted with 14 carers","G"),
("B3","Train GP receptionists to spot carers","Primary Care Network leads","T",K("ongoing","Ongoing"),"","9 of 21 practices","A")]),
("Theme C – Safeguarding","Safeguarding","C",[
("C1","Bring concerns that wait for a decision to fewer than ten, with a daily huddle.","Safeguarding Adults Team","B",D("31.05.26","2026-05-31"),"Decisions in two working days","Seven on 30 September (March: 146)","C"),
("C2","Feed back to whoever raised the concern","Safeguarding Adults Team","B",K("in_place","In place"),"Referrers say that they heard from us","Checked in each audit: 88%","G"),
("C3","Agree thresholds with the police and the two hospital trusts","Safeguarding Adults Board","B",D("Draft June 2026, final October 2026","2026-10-31",[("Draft","2026-06-30"),("final","2026-10-31")]),"","Draft was agreed on 18 June","G"),
("C4","Audit the use of advocates","Principal Social Worker (Adults)","T",None,"","","N")]),
("Theme D – Equity in experience","Equity in experience","D",[
("D1","Ask for and record ethnicity, language and faith in all records","Team Managers","T",D("March 2027","2027-03-31"),"Gaps below 5%","Gap is now 17% (was 31%).","G"),
("D2","Listen to the Yemeni and Roma communities in Calderby Vale about why they seldom come to us, and change what we offer","Public Health, with the Yemeni Community Association","B:Public Health//B:Yemeni Community Association",R("September 2026 to February 2027","2026-09-01","2027-02-28"),"Use of services mirrors the population","Five evenings held","G"),
("D3","Translate ten leaflets","Communications Officer","T",D("Completed August 2026","2026-08-31") if 0 else DONE("Completed August 2026","2026-08-31"),"","Ten leaflets, seven languages","C")])]
doc=Document(); st=doc.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10); turn(doc)
p=doc.add_paragraph(ORG); doc.add_heading(TITLE,0); doc.add_paragraph(INSP).runs[0].italic=True
doc.add_paragraph("The Care Quality Commission rated us as requiring improvement, with a score of 58. This plan has been written by staff, carers and people who draw on care, and is overseen by the Adults Improvement Board under Dame Philippa Okonjo. It is updated every second month; this is the third update, of 5 October 2026.")
HD=["Ref.","What we are going to do","Led by","Timeline","How people will notice","Latest","Confidence"]; areas=[]
for hd,ti,n,acts in X:
    doc.add_heading(hd,2)
    if n=="B": doc.add_paragraph("The assessors wrote that carers were “well liked but seldom asked”. There are thought to be 19,000 unpaid carers in the district.")
    t=doc.add_table(1,7); t.style="Table Grid"
    for c,h in zip(t.rows[0].cells,HD): put(c,h,9,True,"FFFFFF"); shade(c,"1F4E79")
    repeat(t.rows[0]); ga=[]; last=None; first=None
    for ref,desc,ot,sp,ts,out,pr,s in acts:
        code,rag,w,col=S[s]; row=t.add_row().cells
        for c,v in zip(row,[ref,desc,ot,ts["text"] if ts else "","" if out=="=" else out,pr,w]): put(c,v or "")
        if col: shade(row[6],col)
        if out=="=": m=first.merge(row[4]); 
        else: first=row[4]; last=out
        if out=="=":
            for q in m.paragraphs[::-1]:
                if not q.text and len(m.paragraphs)>1: q._p.getparent().remove(q._p)
        alt={}
        if ref=="B2": alt["owners"]=[o("P:Zainab Chaudhry-Pike//B:the Carers’ Hub")]
        if ref=="C3": alt["timescale"]=[D(ts["text"],"2026-10-31",[("Draft","2026-06-30"),("Final","2026-10-31")])]
        if ref=="C4": alt["status"]=["not_started"]
        if ref=="D2": alt["owners"]=[o("B:Public Health//B:Yemeni Community Association@support")]
        ga.append(AX(ref,desc,ot,sp,ts,last,pr,code,rag,w,alt=alt or None))
    cols(t,(1.2,6.9,3.6,2.8,4.2,5.0,2.4))
    if n=="C": doc.add_paragraph("Note: C4 waits for the new advocacy contract, which is let by the county.").runs[0].italic=True
    areas.append(AREA(n,"theme",hd,ti,ga))
doc.add_heading("Key to the last column",3)
k=doc.add_table(0,2); k.style="Table Grid"
for x,m in (("C","Finished and tested by audit"),("G","Will be finished on time"),("A","May slip by up to a month"),("R","Has slipped or will slip by more than a month")):
    r=k.add_row().cells; put(r[0],S[x][2]); shade(r[0],S[x][3]); put(r[1],m)
cols(k,(3.5,9))
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],HD)),areas,span=True)
