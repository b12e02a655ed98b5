"""f15 LibreOffice PDF (from Word), A4 landscape: a primary academy's improvement plan. One table, each priority a full-width row with the evidence behind it; actions, person (post short forms, names), date as terms, cost, success criteria merged down, monitoring by, three narrow columns of terms with coloured cells and letters of which the last filled is the state; governors' note; key under the table."""
from cl import *
from docx.enum.text import WD_ALIGN_PARAGRAPH
NAME="f15"; ORG="Beckside Primary Academy"; TITLE="Academy Improvement Plan 2025–2026"; INSP="Ofsted inspection"
RG={"G":("completed","92D050","green"),"A":("in_progress","FFC000","amber"),"R":("not_started","FF5050","red"),"":("unknown",None,None)}
# ref, action, who, owners, timescale, cost, success (None = merged with the one above), monitoring, (Aut, Spr, Sum)
PLAN=[("Priority 1","Quality of education – raise attainment in writing","In 2025 58% of Year 6 pupils reached the expected standard in writing (national 72%). Inspectors found that pupils do not get enough practice in handwriting and spelling before they are asked to write at length.",[
 ("1.1","Introduce daily handwriting and transcription sessions in Reception to Year 3 and run catch-up groups in KS2 for those with gaps, using the trust’s new programme.","English Lead (Mrs R Achterberg)","P:R Achterberg|English Lead|Mrs",D("By October half term","2025-10-31"),"£1,450 resources","70% reach the expected standard at the end of KS2; books show secure letter formation by Christmas.","DHT book looks, half-termly",("G","G","")),
 ("1.2","Train all teachers and TAs in sentence-level teaching (two INSET days plus twilights).","DHT / Trust English Adviser","T:DHT//T:Trust English Adviser",D("End of spring term","2026-04-30"),"Trust offer, no charge; cover £600",None,"HT, learning walks",("A","G","")),
 ("1.3","Review the writing curriculum in Years 3 to 6 so that there are fewer, better units.","English Lead\nPhase Leaders","T:English Lead//T:Phase Leaders",D("July 2026","2026-07-31"),"2 days’ cover",None,"Curriculum Link Governor",("","A",""))]),
("Priority 2","Behaviour and attendance – reduce persistent absence","Persistent absence was 21.4% in 2024/25, and 34% for disadvantaged pupils. Unauthorised term-time holidays rose by a third.",[
 ("2.1","Appoint a family support worker, shared with Millgate Primary, to work with the twenty families with the lowest attendance.","HT","T",D("September 2025","2025-09-01"),"£14,200 (Pupil Premium)","Persistent absence below 15%; for disadvantaged pupils below 22%.","LGB, each meeting",("R","G","")),
 ("2.2","Daily calls, home visits on day three and a staged letter system; cases to be discussed with the LA attendance team each month.","Attendance Officer (Mr Deakin), HT","P:Deakin|Attendance Officer|Mr//T:HT",REC("Monthly from Sept 2025",MONTHLY,"2025-09-01"),"Existing",None,"Attendance Link Governor",("G","G","")),
 ("2.3","Re-launch breakfast club with ten free places.","School Business Manager","T",D("January 2026","2026-01-31"),"£3,000","","HT",("","G","")),
 ("2.4","Work with parents on a holidays campaign","PTA & HT","B:PTA//T:HT",D("Summer term 2026","2026-07-31"),"nil","","",("","",""))]),
("Priority 3","Leadership – subject leadership in the foundation subjects","Leaders of some subjects are new to the role and do not yet check what pupils remember.",[
 ("3.1","All subject leaders complete the trust’s middle leader programme.","DHT","T",R("Autumn 2025 to Summer 2026","2025-09-01","2026-07-31"),"£2,100","Every subject leader can say what is strong, what is weak and what will be done about it.","Trust Director of Education",("G","A","")),
 ("3.2","Set up a timetable of monitoring with half a day a half term per leader: pupil voice, books, lesson visits. Findings on one page.","DHT, Subject Leaders","T:DHT//T:Subject Leaders",D("Oct 2025","2025-10-31"),"Cover £3,780",None,"SLT",("A","A","")),
 ("3.3","Geography and history: rewrite knowledge organisers and assessment quizzes.","Mr T. Osei (History), Miss L Fairbrother (Geography)","P:T. Osei|History|Mr//P:L Fairbrother|Geography|Miss",D("End of Feb 2026","2026-02-28"),"1 day each",None,"DHT",("","R",""))]),
("Priority 4","Early years – language and communication in Reception","Half of children start in Reception below what is typical in speech and language.",[
 ("4.1","Screen all children within six weeks of starting and give the NELI programme to those who need it.","EYFS Lead","T",D("30th November 2025","2025-11-30"),"TA 9 hrs/wk £4,900","75% reach a good level of development (66% in 2025).","HT, termly data",("G","G","")),
 ("4.2","Story-telling project with parents and the town library, six Friday mornings, with books to take home and a short film for those who cannot be there.","EYFS Lead with Beckside Library","T:EYFS Lead//B:Beckside Library",D("Spring 2026","2026-05-31"),"£350",None,"",("","A",""))])]
d=doc(True,"Comic Sans MS",8.5,1.4); d.sections[0].footer.paragraphs[0].text="Beckside Primary Academy – part of Three Rivers Learning Trust. AIP 2025–26, reviewed with governors 31 March 2026"
d.add_heading(TITLE,0); p=d.add_paragraph(); p.add_run(ORG).bold=True
d.add_paragraph("This plan takes forward the points for improvement from our Ofsted inspection of February 2025 and our own evaluation. It is reviewed with the Local Governing Body (LGB) at the end of each term.")
H=["","Action","Who","By when","Cost","Success criteria","Monitored by","Aut","Spr","Sum"]; W=[1.1,6.4,3.4,2.7,2.5,4.4,2.8,1.25,1.25,1.25]
t=table(d,W); trow(t,H,True,"1F3864","FFFFFF",8.5,repeat=True); areas=[]
for lab,ti,ev,acts in PLAN:
    hd=f"{lab}: {ti}"; r=band(t,hd,"BDD7EE",True,None,9.5); p=r.cells[0].add_paragraph(); x=p.add_run("Why: "+ev); x.italic=True; ga=[]; last=None; lc=None
    for ref,de,ot,sp,ts,co,su,mo,rag in acts:
        r=trow(t,[ref,de,ot,ts["text"],co,su or "",mo]+list(rag),size=8.5,fills={7+i:RG[x][1] for i,x in enumerate(rag) if x})
        for c in r.cells[7:]: c.paragraphs[0].alignment=WD_ALIGN_PARAGRAPH.CENTER
        if su is None:
            lc=lc.merge(r.cells[5])
            for p in lc.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
        else: lc=r.cells[5]; last=su
        lst=[x for x in rag if x]; k=lst[-1] if lst else ""; alt={}; dr=["rag"]
        if ref=="1.1": alt["timescale"]=[K("unknown",ts["text"]),D(ts["text"],"2025-10-24"),D(ts["text"],"2025-10-26")]; alt["owners"]=[o("P:R Achterberg|English Lead|Mrs"),o("T:English Lead")]
        if ref=="2.1": ts=D("September 2025","2025-09-30")
        if ref=="2.2": alt["owners"]=[o("P:Mr Deakin|Attendance Officer//T:HT")]
        if ref=="2.4": alt["owners"]=[o("B:PTA & HT")]
        if ref=="3.3": alt["owners"]=[o("P:T. Osei||Mr//P:L Fairbrother||Miss"),o("P:T Osei|History|Mr//P:L Fairbrother|Geography|Miss")]
        if ref=="3.1": alt["timescale"]=[R(ts["text"],"2025-09-01","2026-08-31")]
        if ref=="4.2": alt["owners"]=[o("T:EYFS Lead")+o("B:Beckside Library",None,SUP)]; alt["timescale"]=[D(ts["text"],"2026-04-30")]
        if k=="A": alt["status"]=["on_track","at_risk"]
        if k=="G": alt["status"]=["embedded"]
        if k=="R": alt["status"]=["delayed","off_track"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,last or None,None,RG[k][0],None,cost=co,monitoring=mo,alt=alt or None,drop=dr))
    areas.append(AREA(lab.split()[1],"priority",hd,ti,ga))
d.add_paragraph()
p=d.add_paragraph("Key: G = done and having the impact we want; A = begun, partly in place; R = should have begun and has not. Blank = not due.")
d.add_paragraph("DHT Deputy Headteacher; HT Headteacher; SLT Senior Leadership Team; NELI Nuffield Early Language Intervention")
d.add_paragraph("Governors’ comment, 31 March 2026: We are pleased with the impact on attendance. We remain concerned about 3.3, and have asked for a report in May.").runs[0].italic=True
d.save("/tmp/f/f15.docx"); convert("/tmp/f/f15.docx","pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["description","Action"],["owners","Who"],["timescale","By when"],["cost","Cost"],["outcome","Success criteria"],["monitoring","Monitored by"],["rag","Aut"],["rag","Spr"],["rag","Sum"]],areas,True,"school")
