"""n04 (ordinary): Word by python-docx, made a PDF by LibreOffice, landscape. A council's answer to a peer challenge: recommendations as full-width rows, a member and an officer as leads, status at the head of the update, a row over a page break, the head repeated."""
from cl import *
NAME="n04"; ORG="Northgarth Borough Council"; TITLE="Corporate Peer Challenge: Our Action Plan"; INSP="Local Government Association peer challenge, 3 to 6 February 2026"
L=["Action","Lead Member","Lead Officer","Milestone date","Status and commentary"]
P_=[("Recommendation 1: Agree a small number of priorities and stop work that does not serve them","Agree a small number of priorities and stop work that does not serve them","1",[
("1a","Hold three workshops for all members to choose no more than five priorities.","Cllr Theodora Makepeace","P:Theodora Makepeace||Cllr","Chief Executive","T:Chief Executive",D("30 April 2026","2026-04-30"),"Complete. Held on 8, 15 and 22 April. 41 of 48 members came to at least one.","completed","Complete"),
("1b","Publish a council plan of not more than 20 pages","Cllr Theodora Makepeace","P:Theodora Makepeace||Cllr","Assistant Director, Strategy","T:Assistant Director, Strategy",D("Council, 14 July 2026","2026-07-14"),"Complete. Adopted without amendment.","completed","Complete"),
("1c","List every project, and close or pause those that serve none of the five.","","","Wojciech Baranowski","P:Wojciech Baranowski",D("Sept/Oct 2026",None),"Behind. 63 of 118 projects have been looked at. Directors have found it hard to let go, and two closures were reversed after members objected. The Chief Executive has asked each director for a list of three before Christmas, and the Leader has agreed to speak for the closures herself.","delayed","Behind")]),
("Recommendation 2: Put the medium-term budget on a sound footing","Put the medium-term budget on a sound footing","2",[
("2a","Bring savings plans for three years, with an owner for each, to one meeting of Cabinet.","Cllr Imran Sadiq","P:Imran Sadiq||Cllr","Director of Finance (s151)","T:Director of Finance (s151)",D("November 2026","2026-11-30"),"On course. £6.1m of £7.4m found.","on_track","On course"),
("2b","Rebuild the general reserve to 5% of net spending by yearly additions","Cllr Imran Sadiq","P:Imran Sadiq||Cllr","Director of Finance (s151)","T:Director of Finance (s151)",R("2026/27 – 2028/29","2026-04-01","2029-03-31"),"On course.","on_track","On course"),
("2c","Train members in reading a budget report","Chair of Audit Committee","T:Chair of Audit Committee","Head of Democratic Services","T:Head of Democratic Services",REC("Annually, from May 2026",ANNUALLY,start="2026-05-01"),"Complete for this year. Two sessions, 29 members.","completed","Complete for this year"),
("2d","Ask the external auditor for a view of our reserves","","","Director of Finance (s151)","T:Director of Finance (s151)",K("unknown","tbc"),"Not started.","not_started","Not started")]),
("Recommendation 3: Repair the relationship with town and parish councils","Repair the relationship with town and parish councils","3",[
("3a","Meet all 22 clerks together twice a year.","Cllr Rosalind Ap-Hughes","P:Rosalind Ap-Hughes||Cllr","Head of Communities","T:Head of Communities",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"On course. The first meeting was on 9 June at Stainbeck.","on_track","On course"),
("3b","Draw up a charter that says what each may expect of the other, how quickly letters are answered, who decides on double taxation, and what happens when we disagree","Cllr Rosalind Ap-Hughes, Cllr Desmond Pike","P:Rosalind Ap-Hughes||Cllr//P:Desmond Pike||Cllr","Head of Communities","T:Head of Communities",D("Draft Oct 2026, final Jan 2027","2027-01-31",[("Draft","2026-10-31"),("final","2027-01-31")]),"At risk. Five parishes want the precept to be part of it.","at_risk","At risk")]),
("Recommendation 4: Look after your staff","Look after your staff","4",[
("4a","Run a staff survey and tell people within six weeks what will change","Cllr Jocasta Brereton-Lunn","P:Jocasta Brereton-Lunn||Cllr","Head of People","T:Head of People",D("by Summer 2026","2026-08-31"),"Complete. 71% replied. Six changes were announced on 27 July.","completed","Complete"),
("4b","Fill the four vacant posts in the top three tiers","Leader","T:Leader","Chief Executive","T:Chief Executive",D("31/12/26","2026-12-31"),"At risk. Two filled. One post drew three candidates, none of whom could be appointed.","at_risk","At risk"),
("4c","Give every manager of people a coach from another council","","","Organisational Development","B:Organisational Development",F("From 1 October 2026","2026-10-01"),"On course. 35 pairs matched.","on_track","On course")])]
d=newdoc("Liberation Sans",10,True,2)
f=d.sections[0].footer.paragraphs[0]; f.text="Northgarth peer challenge action plan, version 4, 2 November 2026"
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The peer team spoke with more than 140 people and made four recommendations, all of which we accept. The team will come back in January 2027.")
t=d.add_table(1,5); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,L): put(c,x,True); shade(c,"BDD7EE")
rephead(t.rows[0]); areas=[]; mer=[]
for hd,ti,n,rows in P_:
    r=t.add_row(); put(r.cells[0],hd,True); mer.append(r); ga=[]
    for ref,desc,m,ms,of,osp,ts,pr,st,stx in rows:
        r=t.add_row().cells
        for c,x in zip(r,(ref+" "+desc,m,of,ts["text"],pr)): put(c,x)
        sp="//".join(x for x in (ms,osp) if x); alt={}
        if ref=="1c": ts=R("Sept/Oct 2026","2026-09-01","2026-10-31")
        if ref=="2c": alt["status"]=["ongoing","in_progress"]
        if ms: alt["owners"]=[o("//".join(y+"@strategic_lead" for y in ms.split("//"))+"//"+osp), o("//".join(y+"@strategic_lead" for y in ms.split("//"))+"//"+osp+"@operational_lead")]
        ga.append(AX(ref,desc,None,sp,ts,None,pr,st,None,stx,alt=alt or None,drop=["owner_text"]))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
widths(t,(8,4,4,3.2,6.5))
for r in mer:
    c=r.cells[0].merge(r.cells[4]); shade(c,"DEEAF6"); [p._p.getparent().remove(p._p) for p in c.paragraphs[1:]]
d.add_paragraph(""); d.add_paragraph("A blank in the second column means that officers may act without a member.")
p="/tmp/plans_n1/n04.docx"; d.save(p); lo_pdf(p,NAME)
write(NAME,ORG,TITLE,INSP,H(("ref","(number run in)"),("description",L[0]),("owners",L[1]),("owners",L[2]),("timescale",L[3]),("progress",L[4]),("status",L[4])),areas)
