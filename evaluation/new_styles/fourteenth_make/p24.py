"""p24 (ordinary): Word by python-docx, landscape. A safeguarding children partnership's plan after a review (LCSPR): recommendation as a vertically merged first column, owners with their agency, evidence column, status and RAG words, one recommendation with one action."""
from cl_b import *
NAME="p24"; ORG="Dunmere and Coast Safeguarding Children Partnership"; TITLE="LCSPR ‘Child T’ – multi-agency action plan"
S={"Green":("on_track","green"),"Amber":("at_risk","amber"),"Red":("off_track","red"),"Blue":("completed","blue"),"":("unknown",None)}
C={"Green":"A9D08E","Amber":"FFD966","Red":"FF7C80","Blue":"9BC2E6","":"FFFFFF"}
P_=[("1","Recommendation 1\nThe Partnership should make sure that bruising in babies who cannot move on their own is always seen by a paediatrician.","The Partnership should make sure that bruising in babies who cannot move on their own is always seen by a paediatrician.",[
("1.1","Re-launch bruising protocol; laminated copy in each health visitor’s bag","Designated Doctor","T",D("31 January 2026","2026-01-31"),"Laminates out. Launch webinar watched by 340.","Copy of protocol","Blue"),
("1.2","Add protocol to the on call pack for EDT and to the Police control room force aide memoire","EDT Manager; DI Yvette Sandiford, Dunmere Police","T:EDT Manager//P:Yvette Sandiford||DI|Dunmere Police",D("28 February 2026","2026-02-28"),"EDT done. Police waiting for next update of the aide memoire (May).","Screenshots","Amber"),
("1.3","Dip sample of all under 1s with a bruise seen Mar – May","MASH / Children’s Community Health","B:MASH//B:Children’s Community Health",D("June 2026","2026-06-30"),"","Report to QA Group","")]),
("2","Recommendation 2\nPartners should know who lives in, or often visits, the household, fathers and partners above all.","Partners should know who lives in, or often visits, the household, fathers and partners above all.",[
("2.1","‘Who’s in the house?’ prompt on all assessment templates","Principal Social Worker","T",D("End March 2026","2026-03-31"),"Live in LCS since 2 March","","Blue"),
("2.2","Midwifery booking to ask for father’s details incl. DOB and GP","Head of Midwifery, Coast NHS Trust","T:Head of Midwifery|Coast NHS Trust",D("31 May 2026","2026-05-31"),"BadgerNet change request sits with supplier","Dataset","Amber"),
("2.3","Train 200 practitioners on working with men (charity ‘Dadsupport’ to deliver)","Samuel Ekong-Wright, Partnership Training Officer","P:Samuel Ekong-Wright|Partnership Training Officer",R("March – September 2026","2026-03-01","2026-09-30"),"86 so far","Attendance lists, 3 month follow up","Green")]),
("3","Recommendation 3\nThe Partnership should review how it escalates professional disagreement.","The Partnership should review how it escalates professional disagreement.",[
("3.1","Rewrite the escalation policy so each stage has a number of hours","Business Manager","T",D("27/02/26","2026-02-27"),"Signed off by the Executive","Policy","Blue"),
("3.2","Report of use to each QA group, by agency and stage","Business Manager","T",REC("Quarterly from April 2026",QUARTERLY,start="2026-04-01"),"11 in first quarter, none from schools","QA papers","Green"),
("3.3","Safeguarding leads in schools to be offered a session","Education Safeguarding Adviser","T",D("Summer term 2026","2026-07-31"),"","","Green")]),
("4","Recommendation 4\nThe National Panel should be asked to consider guidance on home-made slings.","The National Panel should be asked to consider guidance on home-made slings.",[
("4.1","Independent Scrutineer to write to the Panel","Prof. Daphne Quartey","P:Daphne Quartey||Prof.",DONE("Completed 12/12/25","2025-12-12"),"Letter sent; acknowledgement only","Letter","Blue")]),
("5","Recommendation 5\nHousing and Children’s Services should visit jointly before a family with a baby is placed out of area.","Housing and Children’s Services should visit jointly before a family with a baby is placed out of area.",[
("5.1","Protocol between the 3 housing authorities and CSC","Heads of Housing","T",D("31 March 2026","2026-03-31"),"Two have signed, Coast BC wants legal advice","","Red"),
("5.2","Notification to receiving area’s health visiting service same day","Temporary Accommodation Team","B",K("immediate","Immediate"),"Being done but not every time","Log","Amber")]),
("6","Recommendation 6\nThe Partnership should satisfy itself that pre-birth assessments are started early enough.","The Partnership should satisfy itself that pre-birth assessments are started early enough.",[
("6.1","Pre-birth tracker reviewed fortnightly, unborns over 24 weeks with no allocated worker to go to Head of Service the same day","Service Manager (Assessment)","T",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"4 unallocated in January, none since","Tracker","Blue"),
("6.2","Specialist midwife to sit in MASH two days a week","Head of Midwifery / MASH Manager","T:Head of Midwifery//T:MASH Manager",F("From 1 May 2026","2026-05-01"),"Funding agreed for one year only","","Green"),
("6.3","Joint pre-birth procedure – get rid of the three versions in use","Pre-birth Task and Finish Group","B",R("Sept/Oct 2026","2026-09-01","2026-10-31"),"","","Green"),
("6.4","Ask parents who had a pre-birth assessment in 2025 what it was like","Ayodele Crane","P",D("TBC","x"),"","","")]),
("7","Recommendation 7\nAgencies should review supervision of newly qualified staff who hold complex cases.","Agencies should review supervision of newly qualified staff who hold complex cases.",[
("7.1","Each agency to send supervision policy and last audit to the Business Unit","All agency safeguarding leads","T",D("by 30 January 2026","2026-01-30"),"Received from all but one (CAMHS). Chased twice.","Returns","Amber"),
("7.2","Peer group for NQSWs, HVs and new sergeants – three pilot sessions","Principal Social Worker & Named Nurse","T:Principal Social Worker//T:Named Nurse",R("April to June 2026","2026-04-01","2026-06-30"),"First one on 22 April, 14 booked","Evaluation forms","Green"),
("7.3","Caseload caps written into the assessed year agreement","HR","B",D("01.04.26","2026-04-01"),"Done","","Blue")])]
HD=["Recommendation","No.","Action","Lead","Timescale","Progress","Evidence","RAG"]
d=newdoc("Liberation Sans",9.5,True,1.6)
d.add_heading(TITLE,1); d.add_paragraph(ORG)
d.add_paragraph("Agreed by the Partnership Executive on 3 December 2025. Monitored by the Quality Assurance Group. Updated 14 April 2026. RAG: Blue – complete; Green – on track; Amber – delay, but under control; Red – off track, Executive to intervene.")
t=d.add_table(1,8); t.style="Table Grid"; areas=[]
for c,x in zip(t.rows[0].cells,HD): put(c,x,True,size=9); shade(c,"CFE2F3")
rephead(t.rows[0])
for n,hd,ti,rows in P_:
    ga=[]; first=None
    for ref,desc,ot,sp,ts,pr,ev,s in rows:
        if ts["text"]=="TBC": ts=K("unknown","TBC")
        cs=t.add_row().cells
        for c,x in zip(cs[1:],(ref,desc,ot,ts["text"],pr,ev,s)): put(c,x,size=9)
        shade(cs[7],C[s]); st,rag=S[s]
        if first is None: first=last=cs[0]
        else: last=cs[0]
        alt={}
        if ref=="6.3": alt["timescale"]=[D(ts["text"],"2026-10-31")]
        if s=="Amber": alt["status"]=["delayed","in_progress"]
        if s=="Red": alt["status"]=["delayed"]
        if ref=="2.2": alt["owners"]=[o("T:Head of Midwifery, Coast NHS Trust")]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,rag,s or None,ev=ev or None,drop=(["status","rag"] if not s else None),alt=alt or None))
    m=first.merge(last) if last is not first else first
    for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    a,b=hd.split("\n"); put(m,a+"\n"+b,size=9); m.paragraphs[0].runs[0].bold=True
    areas.append(AREA(n,"recommendation",hd.replace("\n"," "),ti,ga))
widths(t,[4.4,1.1,6.4,4.2,2.7,3.9,2.4,1.5])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(*zip(["area","ref","description","owners","timescale","progress","ev","status"],HD)),areas)
