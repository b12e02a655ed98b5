"""p15 (ordinary): Word by python-docx, landscape. An NHS trust's must do and should do plan: full-width rows, executive and operational lead, BRAG letters with a key, two columns of updates."""
from cl_b import *
NAME="p15"; ORG="Wealdmere Hospitals NHS Foundation Trust"; TITLE="CQC Action Plan – Maternity and Urgent & Emergency Care"; INSP="CQC unannounced inspection 11 and 12 February 2026"
S={"B":("completed","blue","B"),"G":("completed","green","G"),"A":("on_track","amber","A"),"R":("delayed","red","R"),"":("unknown",None,None)}
ALT={"B":["embedded"],"G":["on_track"],"A":["in_progress"],"R":["off_track"]}
CO={"B":"8DB3E2","G":"92D050","A":"FFC000","R":"FF5050","":"FFFFFF"}
P_=[("1","Must do 1: The service must ensure that all women are triaged within 15 minutes of arrival, and that breaches are recorded. Regulation 12(2)(a)","The service must ensure that all women are triaged within 15 minutes of arrival, and that breaches are recorded. Regulation 12(2)(a)",[
("1.1","Move to BSOTS triage on both sites and stop using the old telephone sheet","Chief Nurse","T","Sally-Anne Prewett","P",D("31/03/2026","2026-03-31"),"BSOTS live at Wealdmere 16/3, Priory 23/3","Monthly audit 94%, seen at QGC 12/8. Closed.","B"),
("1.2","Second midwife on triage 10:00–22:00, seven days","Chief Nurse","T","Matron, Intrapartum","T",D("01/06/2026","2026-06-01"),"Rota filled for weekdays only, bank shifts going out for w/e","Filled since 13 July. Need 3 months of fill rate before we can call it blue","G"),
("1.3","Breaches to be reported on Datix & reviewed at weekly huddle","Chief Nurse","T","Maternity Risk Midwives","T",REC("Weekly from April 2026",WEEKLY,start="2026-04-01"),"","On plan","A")]),
("2","Must do 2: The service must ensure that medicines, including oxygen, are stored safely and checked. Regulation 12(2)(g)","The service must ensure that medicines, including oxygen, are stored safely and checked. Regulation 12(2)(g)",[
("2.1","Replace broken fridge locks and room thermometers (11 areas)","Chief Operating Officer","T","Estates helpdesk / Ward managers","B:Estates helpdesk//T:Ward managers",D("End of Feb 2026","2026-02-28"),"9 of 11 done","All 11 done. Photos on shared drive","B"),
("2.2","Pharmacy technicians to carry out a monthly walk-round of every clinical area using the Trust checklist; results go back to the ward manager the same day and to the Medicines Safety Group at the end of the month, with any area that fails twice running asked to attend","Medical Director","T","Chief Pharmacist","T",REC("Monthly",MONTHLY),"Started in ED and Labour Ward","14 areas now in the cycle. ED majors failed June and July – attending MSG 9/9","R"),
("2.3","Oxygen cylinder training added to induction","Medical Director","T","Resus team","B",D("30/04/2026","2026-04-30"),"","","G")]),
("1","Should do 1: The service should consider how it shares learning from incidents with agency and bank staff","The service should consider how it shares learning from incidents with agency and bank staff",[
("3.1","One-page ‘Learning on a page’ to go out with shift confirmation","Director of Governance","T","Babajide Omotoso","P",D("29/05/2026","2026-05-29"),"Template agreed","Issues 1 - 4 sent","G"),
("3.2","Give bank staff read access to the intranet from home","Chief Digital Information Officer","T","TBC","",D("Q3 2026/27","2026-12-31"),"IG query outstanding","IG query still outstanding, chased x3","R")]),
("2","Should do 2: The service should improve the environment of the relatives’ room in A&E","The service should improve the environment of the relatives’ room in A&E",[
("4.1","Redecorate, new seating, remove the vending machine","Chief Operating Officer","T","Deputy Director of Estates","T",D("July 2026","2026-07-31"),"Charitable funds bid in","Bid approved (£6,200). Works start 24 August","A"),
("4.2","Ask Patient Voices group to choose the pictures","Chief Nurse","T","Patient Experience Lead","T",K("relative","after 4.1"),"","",""),
("4.3","Signage to the room from main waiting area","Chief Operating Officer","T","Deputy Director of Estates","T",DONE("Completed 20/4/26","2026-04-20"),"Done","","B")])]
HD=["Ref","Action","Executive Lead","Operational Lead","Target date","Update – June 2026","Update – August 2026","BRAG"]
d=newdoc("Liberation Sans",9.5,True,1.5)
d.sections[0].header.paragraphs[0].text="OFFICIAL – Wealdmere Hospitals NHS FT"
p=d.add_paragraph(); r=p.add_run(ORG); r.bold=True
p=d.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=__import__("docx").shared.Pt(16)
d.add_paragraph(INSP); d.add_paragraph("Plan owner: Director of Governance     Version: 6 (for QGC Sept)")
k=d.add_table(1,4); k.style="Table Grid"
for c,(x,y) in zip(k.rows[0].cells,[("B","B – Done and evidence signed off by QGC"),("G","G – Done, evidence still to be signed off"),("A","A – Not done yet, on plan for the date"),("R","R – Overdue")]): put(c,y,size=8.5); shade(c,CO[x])
d.add_paragraph("")
t=d.add_table(1,8); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF",9); shade(c,"005EB8")
rephead(t.rows[0]); areas=[]
for n,hd,ti,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[7]); put(m,hd,True,None,9.5); shade(m,"D9E8F6"); ga=[]
    for ref,desc,ex,sx,op,sp,ts,u1,u2,s in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ex,op,ts["text"],u1,u2,s)): put(c,x,size=9)
        shade(cs[7],CO[s]); st,rag,w=S[s]
        g=AX(ref,desc,None,"",ts,None,None,st,rag,w,drop=["owner_text","progress"]+(["status","rag"] if not s else []))
        g["owners"]=o(sx+"@strategic_lead" if ":" in sx else sx+":"+ex+"@strategic_lead")+(o(sp+"@operational_lead" if ":" in sp else sp+":"+op+"@operational_lead") if sp and "//" not in sp else o("//".join(q+"@operational_lead" for q in sp.split("//"))) if sp else [])
        alt={}
        if s: alt["status"]=ALT[s]
        if ref=="4.2": alt["timescale"]=[D(ts["text"],"2026-07-31"),K("unknown",ts["text"])]
        if alt: g["alt"]=alt
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
widths(t,[1.1,7,3,3.2,2.5,3.9,4.4,1.4])
d.add_paragraph("")
d.add_paragraph("Evidence folder: S:\\Governance\\CQC 2026\\Evidence. Please save as action number_date.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","owners","timescale","progress","progress","status"],HD)),areas)
