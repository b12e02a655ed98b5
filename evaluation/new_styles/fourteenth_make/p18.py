"""p18 (ordinary): PDF printed from Word (LibreOffice), upright. A school's action plan after a section 8 visit: a table an area with the aim in its first row, cost and monitoring columns, terms and half terms as dates, RAG by colour only with a key below."""
from cl_b import *
NAME="p18"; ORG="St Winifred’s C of E Primary School"; TITLE="Post-Ofsted Action Plan 2026-27"; INSP="Ofsted inspection 20th and 21st May 2026"
S={"g":("completed","green"),"a":("in_progress","amber"),"r":("not_started","red")}
C={"g":"92D050","a":"FFC000","r":"FF6B6B"}
P_=[("1","Priority 1: Phonics and early reading","Phonics and early reading",[
("All staff inc. TAs trained in the new scheme (2 INSET days)","Head & Phonics Lead","T:Head//T:Phonics Lead",D("Sept 2026","2026-09-30"),"£3,450","Everyone delivering with fidelity","Drop-ins wk 3","g"),
("Keep-up groups daily for the bottom 20%","Mrs Achterberg","P:Achterberg||Mrs",F("From 14th September","2026-09-14"),"TA time","Gap closes by half each term","Half-termly tracking","a"),
("Buy decodable books so each child takes home two that match their sounds","Mrs Achterberg","P:Achterberg||Mrs",D("Oct half term 2026","2026-10-31"),"£2,000 (PTA)","Book audit – no mismatches","Gov visit Nov","a"),
("Parents’ phonics workshops x3","EYFS team","B",REC("Termly",TERMLY),"Nil","60% attend at least 1","Register","r")]),
("2","Priority 2: Sequencing of the foundation subjects","Sequencing of the foundation subjects",[
("Decide the ‘sticky knowledge’ for history, geography, DT, one unit at a time, and write it on a single side","Subject leaders","T",D("Spring term 2027","2027-04-30"),"Supply £1,100","Pupils can say what they learnt last term","Pupil voice, work scrutiny","a"),
("Release half a day a fortnight for subject leads","Mr O’Dwyer","P:O’Dwyer||Mr",D("Autumn term","2026-12-31"),"£4,200","Leads know their subject","SLT diary","r"),
("Mixed age rolling programme – Years 3/4 and 5/6 – agreed with our two federation schools","Mr O’Dwyer and Federation Exec Head","P:O’Dwyer||Mr//T:Federation Exec Head",D("by Feb 2027","2027-02-28"),"–","No gaps or repeats","Federation SLT","r")]),
("3","Priority 3: Attendance and behaviour at lunchtime","Attendance and behaviour at lunchtime",[
("First day calling by 9.30 – every child, every day","School Office","B",K("immediate","Immediately"),"–","PA below 15% (was 22.4%)","Weekly by DHT","g"),
("Attendance plans for 17 families","Ms Idowu (SENDCo/DHT)","P:Idowu|SENDCo/DHT|Ms",D("23/10/26","2026-10-23"),"EWO buy-back £900","15 of 17 improve","LGB","a"),
("Playleaders trained","Lunchtime supervisors / Sports coach","T:Lunchtime supervisors//T:Sports coach",D("Summer term 2027","2027-07-31"),"Sports premium","Fewer than 3 incidents a week","CPOMS","r"),
("Re-write behaviour policy with the children; governors to approve","Head, Chair of Governors","T:Head//T:Chair of Governors",D("Jan ‘27","2027-01-31"),"–","Pupils say it’s fair","Pupil survey","r")])]
HD=["What we will do","Who","When","Cost","How we will know it has worked","Monitoring","RAG"]
d=newdoc("Liberation Sans",9.5,False,1.4)
d.sections[0].footer.paragraphs[0].text="St Winifred’s – Let your light shine"
d.add_heading(ORG,1); d.add_heading(TITLE,2); d.add_paragraph(INSP)
d.add_paragraph("This plan sits beside the School Development Plan, not instead of it. The local governing body will look at one priority at each meeting. RAG is done by the Head with our School Improvement Partner at the end of each half term – last done 22nd October.")
areas=[]
for n,hd,ti,rows in P_:
    d.add_paragraph(""); p=d.add_paragraph(); p.add_run(hd).bold=True; p.paragraph_format.keep_with_next=True
    t=d.add_table(1,7); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,size=9); shade(c,"FFE599")
    for i,(desc,ot,sp,ts,cost,out,mon,s) in enumerate(rows,1):
        cs=t.add_row().cells
        for c,x in zip(cs,(desc,ot,ts["text"],cost,out,mon,"")): put(c,x,size=9)
        shade(cs[6],C[s]); st,rag=S[s]; alt={}
        if "half term" in ts["text"]: alt["timescale"]=[D(ts["text"],x) for x in("2026-10-30","2026-10-23","2026-10-25","2026-11-01")]+[K("unknown",ts["text"])]
        if ot.startswith("Ms Idowu"): alt["owners"]=[[P("Idowu","SENDCo","lead","Ms")]]
        ga.append(AX(f"{n}.{i}",desc,ot,sp,ts,out,None,st,rag,None,cost=cost,mon=mon,drop=["ref"],alt=alt or None))
    widths(t,[5.4,2.7,2.2,1.8,2.9,2.2,1.1]); areas.append(AREA(n,"priority",hd,ti,ga))
d.add_paragraph(""); d.add_paragraph("RAG key: Green = finished. Amber = we have made a start. Red = not begun yet.")
d.save("/tmp/plans_pb/p18.docx"); lo_pdf("/tmp/plans_pb/p18.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["description","owners","timescale","cost","outcome","mon","rag"],HD)),areas)
