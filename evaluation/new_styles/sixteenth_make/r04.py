"""r04: PDF from Word (LibreOffice). Safeguarding partnership minutes: a table of last time's actions with outcome near the top, prose with pointers to action numbers, a table of new actions at the end with other headers."""
from cl_a import *
NAME="r04"; ORG="Calderwick Safeguarding Children Partnership"; TITLE="JTAI Task and Finish Group: Minutes"
d=newdoc("Liberation Sans",10.5,False,2)
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("Date: 22 January 2026     Time: 10.00–11.40     Venue: Teams")
d.add_paragraph("Attendees: Det Supt Kerry-Ann Maddox (Chair, Calderwick Constabulary), Beatrix Nwosu (Children’s Social Care), Huw Prosser (Education), Shabnam Qureshi (ICB), Dale Entwistle (Youth Justice), note taker Imogen Fairclough")
d.add_heading("1. Actions brought forward from 27 November 2025",3)
L=[("14","Circulate the multi-agency audit tool to all agencies for comment","B Nwosu","P:B Nwosu","Circulated 1/12. Five agencies replied. CLOSED","completed","CLOSED"),
("15","Confirm the police lead for neglect","Chair","T","Now DI Gareth Lomas. CLOSED","completed","CLOSED"),
("16","Share school exclusion data by ward","Huw Prosser","P","Data is with Information Governance. Carried forward","in_progress","Carried forward"),
("17","Map which GP practices send reports to conference","S Qureshi","P:S Qureshi","Partly done, 31 of 44 practices. OPEN","in_progress","OPEN")]
t=d.add_table(1,4); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,["No","Action agreed","Owner","Position today"]): put(c,x,True); shade(c,"D9E2F3")
a1=[]
for n,de,ot,sp,pr,st,stx in L:
    for c,x in zip(t.add_row().cells,(n,de,ot,pr)): put(c,x)
    al=[]
    if n=="14": al=["P:Beatrix Nwosu"]
    if n=="17": al=["P:Shabnam Qureshi"]
    if n=="15": al=["P:Kerry-Ann Maddox||Det Supt","P:Kerry-Ann Maddox|Chair|Det Supt"]
    a1.append(G(n,de,ot,sp,None,pr,st,stx,ao=al,as_=["unknown","delayed","ongoing","not_started","on_hold"] if n=="16" else (["unknown","on_track","ongoing"] if n=="17" else ())))
widths(t,[1.2,7.2,3,5.6])
for hd,ps in (("2. Strategy discussions",["Beatrix reported that police attended 94% of strategy discussions in December, health 71%. The gap is worst after 4 pm. The group did not want another protocol; the one from 2023 is good if anyone would read it. (Action 18 and 19)"]),
 ("3. Neglect",["Dale said that of the 22 children in his cohort 17 had been known for neglect before they were eight. The Chair asked for this to go to the Executive as it stands. (Action 20)"]),
 ("4. Practitioner voice",["A survey had 212 answers. The word most often used was ‘rushed’. It was agreed to go and listen before doing anything else. (Actions 21 to 23)"])):
    d.add_heading(hd,3)
    for p in ps: d.add_paragraph(p)
d.add_heading("New actions from this meeting",3)
K2=[("18","2","Put a health rota in place for strategy discussions called after 4 pm, with a named deputy","Shabnam Qureshi / Designated Doctor","P:Shabnam Qureshi//T:Designated Doctor",D("27 Feb 2026","2026-02-27"),()),
("19","2","Turn the 2023 protocol into a one-page flowchart","Beatrix Nwosu","P",D("13 Feb 2026","2026-02-13"),()),
("20","3","Take the Youth Justice cohort paper to the Executive","Dale Entwistle","P",D("March 2026","2026-03-31"),()),
("21","4","Sit in on two team meetings each (all members of the group)","All","B",D("before 19 March","2026-03-19"),()),
("22","4","Write up what was heard","Imogen Fairclough","P",D("19 March 2026","2026-03-19"),()),
("23","4","Ask the university whether it would run the survey again in the autumn","Huw Prosser","P",None,())]
t=d.add_table(1,5); t.style="Table Grid"; a2=[]
for c,x in zip(t.rows[0].cells,["#","Item","What","Who","Due"]): put(c,x,True,"FFFFFF"); shade(c,"1F3864")
for n,it,de,ot,sp,ts,_ in K2:
    for c,x in zip(t.add_row().cells,(n,it,de,ot,ts["text"] if ts else "")): put(c,x)
    a2.append(G(n,de,ot,sp,ts,dd=["owners"] if ot=="All" else [],at=[D(ts["text"],"2026-03-18")] if n=="21" else ()))
widths(t,[1.1,1.3,8.2,3.9,2.5])
d.add_paragraph(""); d.add_paragraph("Next meeting 19 March 2026")
d.save("/tmp/plans_r/r04.docx"); lo_pdf("/tmp/plans_r/r04.docx",NAME)
write(NAME,ORG,TITLE,None,H(["ref","No"],["description","Action agreed"],["owners","Owner"],["progress","Position today"],["ref","#"],["description","What"],["owners","Who"],["timescale","Due"]),
 [AREA("1","other","1. Actions brought forward from 27 November 2025","Actions brought forward from 27 November 2025",a1),AREA(None,"other","New actions from this meeting","New actions from this meeting",a2)])
