"""i18 Word: minutes of a safeguarding board's subgroup with attendance and initials, numbered items, then two action tables (new and carried forward). Owners are initials, explained in the attendance."""
from cl import *
NAME="i18"; ORG="Ashbourne Vale Safeguarding Adults Board"; TITLE="Quality Assurance and Performance Subgroup"
AT=[("Miriam Castellane","MC","Chair; Associate Director of Nursing, Vale Community NHS Trust"),("Dev Anand","DA","Safeguarding Manager, Ashbourne Vale Council"),("DI Fran Holroyd","FH","Vale Police"),("Peter Quill","PQ","Business Manager, SAB"),("Oluchi Benson","OB","Healthwatch Ashbourne Vale"),("Dr Anil Suri","AS","Named GP, ICB"),("Lorna Tweedie","LT","Housing Options, Ashbourne Vale Council")]
T={"FH":"DI","AS":"Dr"}; NM={i:n.replace("DI ","").replace("Dr ","") for n,i,_ in AT}
def own(s): return [dict({"role":"lead","kind":"person","name":NM[x]},**({"title":T[x]} if x in T else {})) for x in s]
def ini(s): return [{"role":"lead","kind":"person","name":x} for x in s]
NEW=[("QA25/31","4.2","Rerun the audit of section 42 decisions with a sample that includes self-neglect.","DA","DA",D("12 January 2026","2026-01-12"),None,"Open"),
("QA25/32","4.3","Ask each agency for its figure on feedback from the adult, and chase those that do not answer.","PQ / all","PQ",D("By 5 December","2025-12-05"),None,"Open"),
("QA25/33","5.1","Find out why 40% of police notifications have no consent recorded.","FH","FH",D("Next meeting","2026-01-22"),None,"Open"),
("QA25/34","5.4","Draft a shared threshold tool for pressure ulcers with tissue viability nurses.","MC & AS","MC,AS",D("End Feb 2026","2026-02-28"),None,"Open"),
("QA25/35","6.2","Take the dashboard to the Board, with a page on what it does not show.","MC","MC",D("SAB, 10 March 2026","2026-03-10"),None,"Open"),
("QA25/36","7.1","Meet care home residents at Lime House and The Beeches and bring back what they say.","OB, LT","OB,LT",D("Jan/Feb 2026",None),None,"Open")]
OLD=[("QA25/19","14/05/25","Share the learning brief on fire risk with all housing providers.","LT","LT",D("30 June 2025","2025-06-30"),"Sent to 26 providers on 24 June. Fire service reports 40 more referrals.","Closed"),
("QA25/22","14/05/25","Put the multi-agency audit tool on the website.","PQ","PQ",D("July 2025, revised to October 2025","2025-10-31"),"Waiting for the council’s web team. PQ to escalate.","Overdue"),
("QA25/24","16/07/25","Set up peer review with Northmarsh SAB.","MC / PQ","MC,PQ",D("December 2025","2025-12-31"),"Dates in the diary for 9 and 10 December.","On track"),
("QA25/27","16/07/25","Circulate the advocacy provider’s report each quarter.","DA","DA",REC("Quarterly","FREQ=MONTHLY;INTERVAL=3"),"Q2 report circulated on 3 November.","Ongoing"),
("QA25/28","16/07/25","Check that GP safeguarding leads have had level 3 training.","AS","AS",D("30.9.25","2025-09-30"),"37 of 39 practices confirmed; two to be visited.","Part complete"),
("QA25/29","17/09/25","Write to the prison about deaths of older prisoners.","Chair","MC",D("ASAP",None),"Letter sent 1 October. Reply received. Propose to close.","Propose to close")]
C={"Open":"unknown","Closed":"completed","Overdue":"delayed","On track":"on_track","Ongoing":"ongoing","Part complete":"in_progress","Propose to close":"completed"}
d=doc(False,"Arial",10,2); from docx.shared import Pt
p=d.add_paragraph(); r=p.add_run(ORG); r.bold=True; r.font.size=Pt(14); p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(13); d.add_paragraph("Minutes of the meeting held on Thursday 20 November 2025 at 10.00 am by MS Teams")
t=table(d,[5,1.6,10.2]); trow(t,["Present","Initials","Role and agency"],True,"E7E6E6")
for a,b,c in AT: trow(t,[a,b,c])
d.add_paragraph("Apologies: Ambulance Service; Probation.").paragraph_format.space_before=Pt(6)
for a,bs in [("1. Welcome and apologies",["MC welcomed everyone. Apologies were noted as above."]),("2. Declarations of interest",["None."]),("3. Minutes of 17 September 2025",["3.1 Agreed as a true record. The carried forward actions are in the log at the end of these minutes."]),
("4. Section 42 audit",["4.1 DA presented the findings of an audit of 30 decisions. In 22 the rationale was clear.","4.2 Members felt that self-neglect was under-represented and asked for a further sample.","4.3 Making Safeguarding Personal: only three agencies had supplied a figure."]),("5. Performance dashboard, Q2",["5.1 Concerns rose by 9%. FH said that the rise in police notifications was due to a new form.","5.2 There was a discussion on pressure ulcers and when they should be raised as a concern.","5.4 It was agreed that a tool was needed."]),("6. Board report",["6.2 MC will present the dashboard to the Board in March."]),("7. Voice of the adult",["7.1 OB offered to visit two homes with LT."]),("8. Date of next meeting",["Thursday 22 January 2026, 10.00 am."])]:
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(6); p.add_run(a).bold=True
    for b in bs: d.add_paragraph(b)
def tab(hd,H,rows,w,newt):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(hd); r.bold=True; r.font.size=Pt(12); t=table(d,w); trow(t,H,True,"D9E2F3",repeat=True); ga=[]
    for ref,mi,de,ot,who,ts,pr,st in rows:
        trow(t,[ref,mi,de,ot,ts["text"],st] if newt else [ref,mi,de,ot,ts["text"],pr,st]); alt={}; drop=[]
        w_=who.split(","); alt["owners"]=[ini(w_)]
        if ref=="QA25/32": ow=own(w_); drop.append("owners")
        if ref=="QA25/29": alt["owners"]=[own(["MC"])]; 
        if ref=="QA25/36": ts=R(ts["text"],"2026-01-01","2026-02-28")
        if ref=="QA25/33": alt["timescale"]=[K("relative",ts["text"]),K("unknown",ts["text"])]; ts=K("relative",ts["text"],None,"2026-01-22")
        if ref=="QA25/29": ts=K("immediate",ts["text"])
        if ref=="QA25/22": drop.append("milestones")
        if st=="Open": alt["status"]=["not_started","in_progress","planned"]; 
        if st=="Propose to close": alt["status"]=["unknown","in_progress"]
        k={"minute":mi} if newt else {"meeting":mi}
        ga.append(A(ref,de,ot,o("T:Chair") if ref=="QA25/29" else own(w_),ts,None,pr,C[st],status_text=st,alt=alt,drop=drop or None,**k))
    return AREA(None,"other",hd,hd,ga)
H1=["Ref","Minute","Action","Owner","Deadline","Status"]; H2=["Ref","Meeting","Action","Owner","Deadline","Update","Status"]
a1=tab("Actions arising from this meeting",H1,NEW,[1.9,1.7,6.8,2.0,2.9,1.6],True); a2=tab("Actions carried forward",H2,OLD,[1.9,1.9,4.4,1.6,2.4,3.5,1.8],False)
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["ref","Ref"],["minute","Minute"],["meeting","Meeting"],["description","Action"],["owners","Owner"],["timescale","Deadline"],["progress","Update"],["status","Status"]],[a1,a2])
