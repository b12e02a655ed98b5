"""h10 (kin of theme-rec-rows): Word by LibreOffice to PDF, landscape. One table for the plan: a dark row a strand, a pale row a recommendation, then the actions; date before the person; an empty 'Cost' column; head repeats; a document box on top and a glossary under the table."""
from cl import *
NAME="h10"; ORG="Brantwick City Council"; TITLE="Multi-Agency Improvement Plan"; INSP="Joint targeted area inspection of the response to serious youth violence, Brantwick, September 2024"
H=["Ref","Agreed action","Timescale","Responsible","Intended impact","Cost","Progress","Rating"]
R_={"Completed":("completed","C6D9F1"),"On track":("on_track","C2E0B4"),"Minor slippage":("delayed","FFE699"),"Not yet started":("not_started","EDEDED")}
P=[("Strand A: Finding children at risk, early and together",[("1","The partnership should make sure that information about children who carry knives is shared on the same day",[
("1.1","Agree one form, one mailbox and one set of thresholds for schools, police, the hospital and youth services.",D("31/01/2025","2025-01-31"),"DCI Helena Strand","P:Helena Strand||DCI","Concerns reach the front door on the day they arise.","Form went live on 20 January; 63 received in the first month.","Completed"),
("1.2","Place a youth worker in the emergency department from Thursday to Sunday.",R("Dec 2024 to Mar 2026","2024-12-01","2026-03-31"),"Brantwick University Hospitals NHS Foundation Trust","B","Children are spoken to while they are ready to talk.","Worker started in December. 29 children seen.","On track")]),
("2","The partnership should improve the quality of strategy discussions about harm outside the home",[
("2.1","Issue guidance on who has to be there, and end discussions held between two agencies only.",D("Nov 2024","2024-11-30"),"Head of MASH","T","All agencies that know the child are heard.","Issued. In December 41 of 44 discussions had health and school present.","Completed"),
("2.2","Audit twenty discussions a quarter with an independent reviewer.",REC("Quarterly from January 2025","FREQ=MONTHLY;INTERVAL=3","2025-01-01"),"Quality Assurance Sub-Group","B","We know whether guidance is followed.","First audit: 13 of 20 were good.","On track"),
("2.3","Bring the local authority’s out-of-hours team under the same procedures.",D("April 2025","2025-04-30"),"Service Manager (MASH) and Emergency Duty Team Manager","T:Service Manager (MASH)//T:Emergency Duty Team Manager","Nights and weekends are no different.","","Not yet started")])]),
("Strand B: Help for children and their families",[("3","The Council should make sure that children at risk of exclusion get help before they are excluded",[
("3.1","Offer each secondary school a named link in early help, and a meeting about pupils of concern every half term.",D("Spring term 2025","2025-04-30"),"Assistant Director, Education and Inclusion","T","Permanent exclusions fall from 94 to 60 a year.","Eleven of sixteen schools have a link. Two academy trusts have asked for the data protection agreement to be redrafted.","Minor slippage"),
("3.2","Commission mentors for 80 children, chosen by the schools.",D("1 September 2025","2025-09-01"),"Violence Reduction Partnership","B","80 children have someone whom they trust.","Specification written.","On track")]),
("4","Probation and youth justice should plan together for those who turn 18",[
("4.1","Second a probation officer to the youth justice service for three days a week.",D("as soon as possible","x"),"Head of Probation Delivery Unit","T","No young adult drops out of sight on a birthday.","Vacancy filled; vetting takes eight weeks.","Minor slippage"),
("4.2","Hold a transfer meeting six months before the birthday of each child on an order.",K("ongoing","Ongoing"),"Youth Justice Service, Probation","B:Youth Justice Service//B:Probation","Plans follow the young person.","","On track")])]),
("Strand C: Leading across the partnership",[("5","The safeguarding children partnership should strengthen its scrutiny of this work",[
("5.1","Appoint an independent scrutineer with knowledge of contextual safeguarding.",D("by end of March 2025","2025-03-31"),"Fatima Desai (Partnership Business Manager)","P:Fatima Desai|Partnership Business Manager","Partners are held to account by someone who has no stake.","Interviews took place on 13 February.","On track"),
("5.2","Set up a group of ten young people, paid for their time, who look at this plan every quarter and write a page on it.",D("Summer 2025","2025-08-31"),"Brantwick Youth Council","B","The plan makes sense to those it is for.","","Not yet started"),
("5.3","Bring a single set of figures from all agencies to each meeting of the Executive.",F("from 2 April 2025","2025-04-02"),"Data Analysts’ Group; Cllr Roy Iveson","B:Data Analysts’ Group//P:Roy Iveson||Cllr","Leaders see the same picture.","Police data are still to come.","Minor slippage")])])]
d=doc(True,"Calibri",10,1.5); d.styles["Normal"].font.name="Liberation Sans Narrow"; d.add_paragraph(ORG+" and partners"); d.add_heading(TITLE,1); d.add_paragraph(INSP)
k=table(d,[4,9,4,8.5])
for r in(("Plan owner","Director of Children’s Services","Date of plan","17 December 2024"),("Agreed by","Safeguarding Children Partnership Executive","Updated","28 February 2025"),("Submitted to","Ofsted, CQC, HMICFRS, HMI Probation","Next update","30 May 2025")): trow(k,r,fills={0:"F2F2F2",2:"F2F2F2"})
d.add_paragraph("")
tb=table(d,[1.2,7.0,3.0,4.2,4.2,1.3,4.2,2.2]); trow(tb,H,True,"404040","FFFFFF",repeat=True); areas=[]
for strand,recs in P:
    band(tb,strand,"243F60",True,"FFFFFF",11)
    for n,t,rows in recs:
        hd=f"Recommendation {n}: {t}"; band(tb,hd,"DCE6F2"); ga=[]
        for ref,desc,ts,ot,sp,out,pr,st in rows:
            trow(tb,[ref,desc,ts["text"],ot,out,"",pr,st],fills={7:R_[st][1]},split=ref in("3.1","2.3","2.2"))
            alt={}; drop=None
            if ts["due"]=="x": ts=K("immediate",ts["text"]); drop=["timescale"]
            if "Fatima" in ot: alt["owners"]=[[{"role":"lead","kind":"person","name":"Fatima Desai"}]]
            if st=="Minor slippage": alt["status"]=["at_risk"]
            ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,R_[st][0],status_text=st,alt=alt or None,drop=drop))
        a=AREA(n,"recommendation",hd,t,ga); a["theme"]=strand; areas.append(a)
x=d.add_paragraph(); x.add_run("Abbreviations").bold=True; d.add_paragraph("MASH: Multi-Agency Safeguarding Hub. DCI: Detective Chief Inspector. HMICFRS: His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services. Where more than one is responsible, the first convenes.")
p="/tmp/h/h10.docx"; d.save(p); convert(p,"pdf",path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Agreed action"],["timescale","Timescale"],["owners","Responsible"],["outcome","Intended impact"],["progress","Progress"],["status","Rating"]],areas)
