"""k09 (kin of word-pdf-tagged): Word (python-docx) saved as a tagged PDF by LibreOffice, upright A4, real heading styles, a table a heading; the grade is only a fill, explained in a key at the end; heads repeat, rows may break over pages; a page foot."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="k09"; ORG="Mid-Severn Constabulary"; TITLE="Vulnerability Improvement Plan"; INSP="PEEL assessment 2023–25, published 14 November 2024"
KEY=[("7030A0","Signed off by the inspectorate","completed","purple"),("00B050","Finished by us, evidence being tested","completed","green"),("FFC000","Moving to time","on_track","amber"),("FF0000","Behind, recovery plan needed","off_track","red"),("BFBFBF","Not yet begun","not_started","grey")]
P_=[("1","Cause of concern 1 – Calls from vulnerable people are not always recognised or answered quickly enough","Calls from vulnerable people are not always recognised or answered quickly enough",[
("C1.01","Put a THRIVE+ prompt in the command and control system so that a call cannot be closed until risk has been recorded.","Superintendent, Contact Management","T",D("28 February 2025","2025-02-28"),"Live since 11 February. Of 300 calls dipped in May, 271 had a full assessment.",0),
("C1.02","Recruit and train 36 contact officers in three intakes, and hold the abandonment rate for 101 under one in ten.\nReport the rate to the Chief Officer Group.","ACC Louise Hartigan","P:Louise Hartigan||ACC",R("Jan 2025 – Sept 2025","2025-01-01","2025-09-30"),"Two intakes are on the floor. The third is short by five because vetting took longer than we allowed for. 101 abandonment was 13.8% in May and 11.2% in June.",3),
("C1.03","Have a vulnerability adviser on every shift in the control room, to listen in and to coach.","Ch Insp Marc Adeyemi and Control Room Team Leaders","P:Marc Adeyemi||Ch Insp//T:Control Room Team Leaders",K("in_place","In place"),"Advisers on all five shifts.",1),
("C1.04","Bring repeat callers to the attention of neighbourhood teams each week.","Neighbourhood Policing Command","B",REC("Weekly from 3 March 2025",WEEKLY,start="2025-03-03"),"List sent every Monday since 3 March. Officers say that it would help to have the address history with it.",2)]),
("2","Cause of concern 2 – Domestic abuse suspects stay at large for too long","Domestic abuse suspects stay at large for too long",[
("C2.01","Set up an arrest team in each of the three basic command units, on duty from 10am to 2am.","BCU Commanders","T",D("April 2025","2025-04-30"),"All three teams began on 7 April. In the first eight weeks they made 218 arrests, 164 of them of people wanted for more than a week.",1),
("C2.02","Review each outstanding suspect every day at the force daily management meeting and give each one an owner.","Detective Superintendent, Public Protection","T",K("immediate","Immediate"),"Done daily since 2 December 2024. Outstanding suspects are down from 611 to 254.",0),
("C2.03","Ask for a domestic violence protection notice wherever there is no charge, and record why where we do not.\nTrain all custody sergeants.\nGive duty inspectors a one-page guide.","DCI Paula Nethercott / Legal Services","P:Paula Nethercott||DCI//B:Legal Services",D("Training May 2025, audit July 2025","2025-07-31",(("Training","2025-05-31"),("audit","2025-07-31"))),"Training ended on 30 May with 88 of 94 sergeants seen. Applications are up by half but courts in the south have no slots before September, so the audit will be late.",3),
("C2.04","Commission independent advocates to work beside officers at the scene on Friday and Saturday nights.","Office of the Police and Crime Commissioner","B",D("Q3 2025/26","2025-12-31"),"",4)]),
("3","Cause of concern 3 – Supervisors do not check investigations well or often enough","Supervisors do not check investigations well or often enough",[
("C3.01","Write a supervision standard: first review in 72 hours, then every 28 days, with an entry that says what is to be done next.","Head of Crime","T",D("by 31/01/2025","2025-01-31"),"Published on 29 January as Force Policy 114.",1),
("C3.02","Train every sergeant and detective sergeant in the standard over two days, with a test at the end.","Learning & Development; Head of Crime","B:Learning & Development//T:Head of Crime",D("end of Oct 2025","2025-10-31"),"226 of 340 have been through. Pass rate is 91%.",2),
("C3.03","Audit 60 investigations a month in each unit and show the results, by team, on the performance pages.","DI Sunil Raval","P:Sunil Raval||DI",REC("Monthly",MONTHLY),"April to June: 71% of reviews on time, 58% of good quality. The unit in the north is six points below the others and has asked for help.",2),
("C3.04","Repeat the inspectorate’s own file review with a peer from another force.","Deputy Chief Constable","T",D("January 2026","2026-01-31"),"",4)])]
H=["No.","Task agreed","Accountable","Deadline","Latest position (June 2025)","Grade"]; W=(1.5,4.6,3.4,2.7,4.4,1.6)
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.4); s.top_margin=Cm(1.8); s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10); d.styles["Normal"].paragraph_format.space_after=Pt(3)
for x in ("Title","Heading 1"):
    f=d.styles[x].font; f.name="Liberation Sans"; f.color.rgb=RGBColor(0x10,0x2A,0x54); f.size=Pt(24 if x=="Title" else 13)
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def put(c,t,b=False,w=False):
    for i,l in enumerate(t.split("\n")):
        p=c.paragraphs[0] if not i else c.add_paragraph()
        r=p.add_run(l); r.bold=b; r.font.size=Pt(11.5)
        if w: r.font.color.rgb=RGBColor(255,255,255)
p=s.footer.paragraphs[0]; r=p.add_run("OFFICIAL    Vulnerability Improvement Plan    Version 6, 30 June 2025    Page "); r.font.size=Pt(8)
for k,tx in (("begin",None),(None,"PAGE"),("end",None)):
    r=p.add_run(); r.font.size=Pt(8)
    e=OxmlElement("w:fldChar" if k else "w:instrText")
    if k: e.set(qn("w:fldCharType"),k)
    else: e.text=tx
    r._r.append(e)
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title"); d.add_paragraph(INSP)
d.add_paragraph("His Majesty’s Inspectorate gave the force three causes of concern. This plan says what we are doing about each. The Vulnerability Board, chaired by the Deputy Chief Constable, looks at it on the first Thursday of the month.")
areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,1); ga=[]; t=d.add_table(1,6); t.style="Table Grid"; t.autofit=False
    for c,h in zip(t.rows[0].cells,H): put(c,h,True,True); shade(c,"102A54")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for ref,desc,ot,sp,ts,pr,g in rows:
        k=t.add_row().cells
        for c,x in zip(k,(ref,desc,ot,ts["text"],pr)): put(c,x)
        shade(k[5],KEY[g][0]); alt={}; kw={}
        if g==3: alt["status"]=["delayed"]
        if g==0: alt["status"]=["embedded"]
        if ts["text"].startswith("Training"): kw["drop"]=["milestones"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,KEY[g][2],KEY[g][3],alt=alt or None,**kw))
    for c,x in zip(t.columns,W): c.width=Cm(x)
    for r_ in t.rows:
        for c,x in zip(r_.cells,W): c.width=Cm(x)
    areas.append(AREA(n,"other",hd,ti,ga)); d.add_paragraph()
d.add_heading("What the grades mean",1); t=d.add_table(0,2); t.style="Table Grid"; t.autofit=False
for h,m,_,_ in KEY:
    c=t.add_row().cells; shade(c[0],h); put(c[1],m)
for x,w_ in zip(t.columns,(1.3,8)):
    x.width=Cm(w_)
    for c in x.cells: c.width=Cm(w_)
tmp="/tmp/k8/k09_src.docx"; os.makedirs("/tmp/k8",exist_ok=True); d.save(tmp)
subprocess.run(["soffice","-env:UserInstallation=file:///tmp/k8/prof","--headless","--convert-to",'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',"--outdir","/tmp/k8",tmp],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
import shutil; shutil.move("/tmp/k8/k09_src.pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["progress",H[4]],["rag",H[5]]],areas)
