"""f07 Word, A4 upright: content controls. A youth justice partnership's plan after an HMIP inspection. Cover's organisation and title are controls; in the tables date pickers, drop-down lists of status, combo boxes of owners, rich-text controls, a repeating-section control round each row; some controls still show their prompt ("Choose an item.") and count as empty."""
from cl import *
from docx.shared import Pt, Cm, RGBColor; from docx.oxml import OxmlElement; from docx.oxml.ns import qn
NAME="f07"; ORG="Penmoor and Dale Youth Justice Partnership"; TITLE="Inspection Improvement Plan"; INSP="HMI Probation inspection of youth justice services, fieldwork May 2025"
ST={"Completed":"completed","Progressing":"in_progress","Stuck":"off_track","Yet to begin":"not_started",None:"unknown"}
PLAN=[("1","The Penmoor and Dale Youth Justice Management Board should make sure that health and education are represented by people who can commit resources.",[
 ("Write to the chief executives of the ICB and of both local education boards, asking each to name a member at director level and a deputy who comes when the member cannot.","Chair of the Management Board","T",D("30 June 2025","2025-06-30"),"Completed","Answers from all three. New members came for the first time on 9 September."),
 ("Replace the quarterly data pack (74 pages) by a page of eight indicators, each with a sentence about disproportionality, and put a case in front of the Board at the start of each meeting, told where possible by the child.","YJS Performance & Information Officer","T",D("15 September 2025","2025-09-15"),"Completed","Done. Members have asked for reoffending to be shown by ward."),
 ("Hold a development day for the Board with the Youth Justice Board’s regional adviser, on what good challenge sounds like.","Head of Youth Justice; Chair of the Management Board","T:Head of Youth Justice//T:Chair of the Management Board",D("30 January 2026","2026-01-30"),"Yet to begin",None)]),
("2","The Youth Justice Service should improve the quality of assessment and planning to keep the child and the community safe.",[
 ("Bring in management oversight at three set points (assessment, plan, review), recorded in ChildView under a heading of its own, and stop countersigning by e-mail.","Practice Managers","T",D("31 July 2025","2025-07-31"),"Completed","In 38 of 40 cases looked at in October."),
 ("Train all case managers and the two seconded police officers in assessing risk of harm to others, with a follow-up in practice after eight weeks.","Learning and Development Partner","T",D("28 November 2025","2025-11-28"),"Progressing","Nineteen of 24 have finished both parts. Sessional staff will be trained in the spring as they are not paid for days without children."),
 ("Agree with Children’s Social Care a joint plan for each child who has two workers, so that there is one safety plan and not two.","Rhiannon Pask, Head of Youth Justice\nService Manager, Children in Care","P:Rhiannon Pask|Head of Youth Justice//T:Service Manager, Children in Care",D("31 December 2025","2025-12-31"),"Stuck","The two case systems cannot show the same form. IT asked for £38,000, which has not been found. A paper version is being tried in the Dale team."),
 ("Audit six cases each month with a partner agency; grade them, and give feedback within a week.","Quality Assurance Lead","T",None,"Progressing","Five rounds done. Graded good or better: 17 of 30.")]),
("3","The Service should see to it that children who are at risk of exclusion, or out of school, have a full timetable.",[
 ("Bring a list of children with fewer than 25 hours to the Inclusion Panel every fortnight, and name the person who will put it right.","Education, Training and Employment Worker","T",D("12 September 2025","2025-09-12"),"Progressing","31 children listed in September, 22 now."),
 ("Find out how many of our children have speech, language and communication needs that nobody had seen: screen all who come to us, diverted children too.","Speech and Language Therapist (Dale Community Health)","T:Speech and Language Therapist|Dale Community Health",D("31 March 2026","2026-03-31"),"Progressing","71% of 45 screened so far have a need; in two thirds it was not known."),
 ("Offer construction and hair & beauty tasters to children over 16 with the College.",None,None,None,None,None)]),
("4","The Police should divert more children at an early stage, and record why when they do not.",[
 ("Set up a joint decision-making panel that sits weekly, with YJS, Early Help, Police and a victim worker; no child to be charged without having been to it, unless the offence is so serious that it cannot be.","Supt Callum Reddy / Out of Court Disposals Coordinator","P:Callum Reddy||Supt//T:Out of Court Disposals Coordinator",D("1 October 2025","2025-10-01"),"Completed","Panel sits on Wednesdays. 46 children so far; 33 diverted."),
 ("Publish, twice a year, the numbers of stops, arrests and outcomes by ethnicity.","Penmoor Constabulary","B",D("30 April 2026","2026-04-30"),"Yet to begin",None)])]
PH={"owner":"Choose or type a post.","date":"Click or tap to enter a date.","status":"Choose an item.","text":"Click or tap here to enter text."}
cid=[1000]
def sdt(kind,content,tag,ph=False,extra=()):
    cid[0]+=1; e=OxmlElement("w:sdt"); pr=OxmlElement("w:sdtPr")
    for k,v in (("w:alias",tag),("w:tag",tag.lower()),("w:id",str(cid[0]))): x=OxmlElement(k); x.set(qn("w:val"),v); pr.append(x)
    if ph: pr.append(OxmlElement("w:showingPlcHdr"))
    k=OxmlElement(kind) if kind else None
    if k is not None:
        for y in extra: k.append(y)
        pr.append(k)
    c=OxmlElement("w:sdtContent")
    for y in content: c.append(y)
    e.append(pr); e.append(c); return e
def item(v): x=OxmlElement("w:listItem"); x.set(qn("w:displayText"),v); x.set(qn("w:value"),v); return x
def fmt(f): x=OxmlElement("w:dateFormat"); x.set(qn("w:val"),f); return x
def runctl(p,kind,val,tag,what,extra=(),bold=False,size=None):
    r=p.add_run(val or PH[what]); r.bold=bold
    if size: r.font.size=Pt(size)
    if not val: r.font.color.rgb=RGBColor(0x80,0x80,0x80)
    el=r._r; par=el.getparent(); i=par.index(el); par.remove(el); par.insert(i,sdt(kind,[el],tag,not val,extra))
d=doc(False,"Liberation Sans",10,1.9); s=d.sections[0]; s.header.paragraphs[0].text="OFFICIAL – Penmoor and Dale YJP Improvement Plan v3"; s.footer.paragraphs[0].text="Form YJ-IP/02. Fields in grey have not been filled in."
runctl(d.add_paragraph(),"w:text",ORG,"Organisation","text",size=13); runctl(d.add_paragraph(),"w:text",TITLE,"Title","text",bold=True,size=24); runctl(d.add_paragraph(),"w:text",INSP,"Inspection","text")
p=d.add_paragraph("Version date: "); runctl(p,"w:date","17 November 2025","Version date","date",[fmt("d MMMM yyyy")])
d.add_paragraph("The inspectors found that our service ‘requires improvement’. They made four recommendations. Two are for the Management Board and the Service, one for the Service with schools, and one for the Police. Each has its own table. The Board’s deputy chair is the sponsor of the plan and HMI Probation will be given a copy every six months.")
d.add_paragraph("Please use the lists and the calendar that open when you click on a field. Do not add rows at the foot of a table: use the plus sign at the right.")
areas=[]; sts=["Completed","Progressing","Stuck","Yet to begin"]
for n,ti,acts in PLAN:
    hd=f"Recommendation {n}: {ti}"; h=d.add_paragraph(); h.paragraph_format.space_before=Pt(10); h.paragraph_format.keep_with_next=True; r=h.add_run(hd); r.bold=True; r.font.color.rgb=RGBColor(0x1F,0x3A,0x5F)
    t=table(d,[1.0,5.2,3.2,2.3,2.5,3.4]); trow(t,["#","Action agreed","Officer","Deadline","State","Evidence and comment"],True,"DDE6F0",repeat=True); ga=[]
    for i,(de,ot,sp,ts,st,cm) in enumerate(acts):
        ref=f"{n}.{i+1}"; r=trow(t,[ref]+[""]*5)
        runctl(r.cells[1].paragraphs[0],None,de,"Action","text")
        if ot and "\n" in ot:
            a,b=ot.split("\n"); runctl(r.cells[2].paragraphs[0],"w:comboBox",a,"Officer","owner",[item(a)]); runctl(r.cells[2].add_paragraph(),"w:comboBox",b,"Officer","owner",[item(b)])
        else: runctl(r.cells[2].paragraphs[0],"w:comboBox",ot,"Officer","owner",[item(ot or "Head of Youth Justice")])
        runctl(r.cells[3].paragraphs[0],"w:date",ts and ts["text"],"Deadline","date",[fmt("d MMMM yyyy")]); runctl(r.cells[4].paragraphs[0],"w:dropDownList",st,"State","status",[item(x) for x in sts]); runctl(r.cells[5].paragraphs[0],None,cm,"Evidence","text")
        alt={}
        if ot and "(Dale" in ot: alt["owners"]=[o("T:Speech and Language Therapist (Dale Community Health)")]
        if ot and "Children in Care" in ot: alt["owners"]=[o("P:Rhiannon Pask|Head of Youth Justice//T:Service Manager|Children in Care")]
        if st=="Progressing": alt["status"]=["on_track"]
        if st=="Stuck": alt["status"]=["delayed","on_hold","at_risk"]
        if st=="Yet to begin": alt["status"]=["planned"]
        # row-level control
        tr=r._tr; par=tr.getparent(); k=par.index(tr); par.remove(tr); par.insert(k,sdt(None,[tr],"Row"))
        ga.append(A(ref,de,ot,o(sp,ot) if ot else [],ts,None,cm,ST[st],status_text=st,alt=alt or None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.add_paragraph(); p=d.add_paragraph("Signed off by: "); runctl(p,"w:comboBox",None,"Sign-off","owner",[item("Chair")])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","#"],["description","Action agreed"],["owners","Officer"],["timescale","Deadline"],["status","State"],["progress","Evidence and comment"]],areas)
