"""q13 (ordinary, damaged): Word, landscape. A SIF plan of 2015: a table a recommendation, strategic and operational lead, merged outcome, RAG letters with key; the second table was cut in two by copying and its second half has no header."""
from cl_b import *
NAME="q13"; ORG="Marlbeck Metropolitan Borough Council"; TITLE="Children’s Services Improvement Plan 2015-16"; INSP="Ofsted inspection of services for children in need of help and protection, children looked after and care leavers, 12 January – 4 February 2015"
R_={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red"),"":("unknown",None)}
P_=[("1","Recommendation 1: Ensure that all contacts to the front door are decided within one working day","Ensure that all contacts to the front door are decided within one working day","90% of contacts decided in 24 hrs (baseline 61%).\nNo contact older than 3 days.",[
("1.1","Recruit 2 additional Screening Officers and a permanent ATM in the Contact Centre","AD Safeguarding","T","Bev Ackroyd","P",D("April 2015","2015-04-30"),"Both SOs started 20.4.15. ATM post re-advertised twice, now filled by secondment.","B"),
("1.2","Revise the threshold document with partners & re-launch through LSCB briefings","Chair of MSCB","T","LSCB Business Manager","T",R("May 2015 to July 2015","2015-05-01","2015-07-31"),"Six briefings held, 311 attended. GPs poorly represented.","G"),
("1.3","Daily ‘stand-up’ meeting of Police, Health and CSC to look at all domestic abuse notifications","DI Colin Marwood","P:Colin Marwood||DI","Bev Ackroyd / Team Managers","P:Bev Ackroyd//T:Team Managers",F("From June 2015","2015-06-01"),"Meeting runs four days in five. Police can’t staff Fridays.","A"),
("1.4","Audit 20 NFA decisions each month","Head of QA","T","IROs","T",REC("Monthly",MONTHLY),"","")]),
("2","Recommendation 2: Improve the quality of assessments and plans so that they are timely, proportionate and show the child’s voice","Improve the quality of assessments and plans so that they are timely, proportionate and show the child’s voice","Audits judged good or better reach 60% by March 2016.",[
("2.1","Commission and roll out training on analysis in assessment (Brook Consulting)","Principal Social Worker","T","Workforce Development","B",D("by end Sept 15","2015-09-30"),"4 of 7 cohorts complete","G"),
("2.2","Single Assessment template on ICS to be cut down. Remove the 14 duplicate fields identified by practitioners.","Head of Performance","T","ICS Project Team","B",D("31/10/2015","2015-10-31"),"Supplier quote £18k, not yet agreed by Finance.","R"),
("2.3","All CiN plans to be reviewed by a manager at 6 weeks and then every 3 months","AD Safeguarding","T","Team Managers","T",K("immediate","Immediate"),"Done in East and Central; West 70%.","A"),
("2.4","Practice standards booklet to be issued to every social worker","Principal Social Worker","T","Niamh O’Hara","P",DONE("Completed June 2015","2015-06-30"),"Issued to 188 staff.","B"),
("2.5","Introduce group supervision in the 9 fieldwork teams","Principal Social Worker","T","Niamh O’Hara, Dev Solanki","P:Niamh O’Hara//P:Dev Solanki",D("Jan 2016","2016-01-31"),"Pilot in Court team.","G")]),
("3","Recommendation 3: Reduce the number of changes of social worker experienced by children","Reduce the number of changes of social worker experienced by children","Agency rate below 15%.\nChildren tell us they know who their worker is.",[
("3.1","Recruitment & retention package to go to Cabinet (golden hello, career grade to L4)","DCS","T","HR Business Partner","T",D("14 July 2015","2015-07-14"),"Agreed by Cabinet.","B"),
("3.2","Reduce average caseload to 18 or below","DCS","T","AD Safeguarding","T",D("Dec 2015","2015-12-31"),"Average 21.4 at 31 August (was 26). See 3.1.","A"),
("3.3","Exit interviews for all leavers, reported to SMT","HR","B","HR Business Partner","T",REC("Quarterly from Oct 2015",QUARTERLY,start="2015-10-01"),"","")])]
HD=["No","Action","Strategic Lead","Operational Lead","Timescale","Performance / Outcome","Progress (Sept 2015)","RAG"]
d=newdoc("Liberation Sans",9.5,True,1.6)
d.sections[0].header.paragraphs[0].text="NOT PROTECTIVELY MARKED"
d.sections[0].footer.paragraphs[0].text="Marlbeck Childrens Services Improvement Plan v7 FINAL"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("This plan is monitored by the Improvement Board, chaired independently, every six weeks. Version 7 takes in changes asked for by the DfE adviser on 3 September.")
d.add_paragraph("Key:  B = action complete   G = on target   A = some slippage, can be recovered   R = off target")
areas=[]; FC={"B":"5B9BD5","G":"92D050","A":"FFC000","R":"FF0000"}; W=[1.2,7,3.1,3.1,2.6,4,4.6,1.2]
def table(rows,out,head):
    t=d.add_table(1 if head else 0,8); t.style="Table Grid"
    if head:
        for c,x in zip(t.rows[0].cells,HD): put(c,x,True); shade(c,"D9D9D9")
    first=None
    for ref,desc,o1,s1,o2,s2,ts,pr,g in rows:
        cs=t.add_row().cells
        for j,x in enumerate((ref,desc,o1,o2,ts["text"],"",pr,g)): put(cs[j],x) if j!=5 else None
        if g: shade(cs[7],FC[g])
        if first is None: first=cs[5]
        last=cs[5]
    m=first.merge(last) if first is not last else first
    for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    put(m,out); widths(t,W)
for n,hd,ti,out,rows in P_:
    d.add_heading(hd,2)
    if n=="2":
        table(rows[:3],out,True); d.add_paragraph(""); out2="Every family has a plan it can read."; table(rows[3:],out2,False)
    else: table(rows,out,True); out2=out
    ga=[]
    for i,(ref,desc,o1,s1,o2,s2,ts,pr,g) in enumerate(rows):
        x=AX(ref,desc,o1,"",ts,out2 if n=="2" and i>2 else out,pr,R_[g][0],R_[g][1],g or None,drop=["owner_text"])
        if g=="A": x["alt"]={"status":["delayed"]}
        def role(sp,r): return "//".join(y+"@"+r for y in sp.split("//"))
        x["owners"]=o(role(s1,"strategic_lead"),o1)+o(role(s2,"operational_lead"),o2); ga.append(x)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","owners","timescale","outcome","progress","rag"],HD)),areas,span=True)
