"""r02: Word (python-docx). NHS quality committee: a borderless table of item number, minute and a right margin column with initials and date; the actions are bold sentences in the minute, narrative above them in the same or an own row; attendance list explains the initials."""
from cl_a import *
NAME="r02"; ORG="Saltmere and Wyke Hospitals NHS Foundation Trust"; TITLE="Quality and Safety Committee – confirmed minutes"
KEY={"PT":("Parveen Tahir","Chief Nurse"),"RW":("Roderick Wolstenholme","Medical Director","Dr"),"ANM":("Aoife Ní Mhurchú","Head of Patient Experience"),"SK":("Szymon Kaczmarek","Associate Director of Governance"),"JO":("Jolomi Omatseye","Chief Pharmacist")}
d=newdoc("Liberation Sans",10.5,False,2)
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph("Wednesday 3 September 2025, 09.30, Boardroom, Wyke General and MS Teams")
d.add_paragraph("Members present: Baroness Eleanor Stroud (Non-Executive Director, Chair); Parveen Tahir, Chief Nurse (PT); Dr Roderick Wolstenholme, Medical Director (RW); Aoife Ní Mhurchú, Head of Patient Experience (ANM); Szymon Kaczmarek, Associate Director of Governance (SK); Jolomi Omatseye, Chief Pharmacist (JO)")
d.add_paragraph("Apologies: Chief Operating Officer")
ITEMS=[("1","Welcome and quoracy","The Chair opened the meeting, which was quorate.",[]),
("2","CQC must-do actions: maternity at Wyke","PT took the paper as read. Of eleven must-dos seven are closed. The Chair asked what gave her confidence that triage times would hold over the winter. PT replied honestly that nothing did yet.",[
 ("Bring ward-level triage times to each meeting until three months running are above 95%.","PT",["PT"],"Monthly from Oct 2025",REC("Monthly from Oct 2025",MONTHLY,start="2025-10-01"),()),
 ("Ask the Maternity Voices Partnership to read the action plan and tell us what is missing.","ANM / PT",["ANM","PT"],"15/10/25",D("15/10/25","2025-10-15"),())]),
("3","Sepsis audit","Compliance with antibiotics in an hour fell from 88% to 79%. RW thought the fall was one of recording, JO did not.",[
 ("Re-audit 60 sets of notes with a pharmacist present.","RW, JO",["RW","JO"],"End Nov",D("End Nov","2025-11-30"),()),]),
("4","Learning from deaths","Received for information.",[]),
("5","Complaints annual report","426 complaints (last year 391). A third are about not being told anything. SK noted that the section on equality had been left blank for the second year.",[
 ("Fill in the equality section and send the report round again before it goes to Board.","ANM",["ANM"],"by 19th Sept",D("by 19th Sept","2025-09-19"),()),
 ("Publish three ‘you said, we did’ posters a quarter in each outpatient area.","ANM",["ANM"],"ongoing",K("ongoing","ongoing"),())]),
("6","Board assurance framework","",[
 ("Risk 4 (medicines storage): raise the score to 16 and record why.","SK",["SK"],"8.9.25",D("8.9.25","2025-09-08"),()),
 ("Look at whether risk 7 and risk 11 are the same risk.","SK",["SK"],"Next mtg",K("relative","Next mtg"),[D("Next mtg","2025-10-01"),K("unknown","Next mtg")])])]
t=d.add_table(1,3)
for c,x in zip(t.rows[0].cells,["Item","Minute","Action/date"]): put(c,x,True)
areas=[]
for n,h,p,acts in ITEMS:
    r=t.add_row().cells; put(r[0],n,True); put(r[1],h,True); ga=[]
    if p: r[1].add_paragraph(p)
    for i,(de,ot,ini,tx,ts,at) in enumerate(acts):
        c=t.add_row().cells; put(c[1],de,True); put(c[2],ot+"\n"+tx)
        ga.append(G(f"{n}.{i+1}",de,ot,ini,ts,key=KEY,at=at,dd=["ref"]))
    if acts: areas.append(AREA(n,"other",f"{n} {h}",h,ga))
r=t.add_row().cells; put(r[0],"7",True); put(r[1],"Next meeting",True); r[1].add_paragraph("Wednesday 1 October 2025, 09.30")
widths(t,[1.4,12.2,3.4]); d.save(path("r02.docx"))
write(NAME,ORG,TITLE,None,H(["area","Item"],["description","Minute"],["owners","Action/date"],["timescale","Action/date"]),areas)
