"""h23 Word, PDF by LibreOffice, upright: kin of `numeric-status`. Scores 0 to 5 in a column `Rating`, before the action's date; the key stands as a table on the last page; a priority column of H, M, L beside it; audit findings as full-width rows; dates with full stops."""
from cl import *
NAME="h23"; ORG="Ravensbeck City Council"; TITLE="Annual Governance Statement 2024/25: Improvement Actions"
KEYT=[("0","Has not started","not_started"),("1","Started; little to show yet","in_progress"),("2","Going to plan","on_track"),("3","Later than planned","delayed"),("4","Finished","completed"),("5","Finished, and tested by internal audit","embedded")]; C={a:c for a,_,c in KEYT}
PLAN=[("1","Issue 1 – Contracts are let or extended without competition",[
("01","H","Publish a pipeline of all contracts above £30,000 which end in the next eighteen months.","Head of Procurement","T","4",D("31.05.2025","2025-05-31"),"Pipeline has been on the website since 22 May, with 214 contracts."),
("02","H","Stop the purchase ledger from paying against an order raised after the invoice, unless the s151 officer has said why.","Exchequer Services","B","2",D("30.09.2025","2025-09-30"),"Tested in two directorates. Switch-on is set for 22 September."),
("03","M","Train contract owners. The e-learning is followed by a test and those who fail are asked to a half-day.","Procurement Business Partners","T","1",D("31.12.2025","2025-12-31"),"Module written.")]),
("2","Issue 2 – The Council’s companies are not overseen well enough",[
("04","H","Set up a shareholder committee of five members and give it the business plans of Beckside Homes and Ravens Energy to approve.","Monitoring Officer","T","5",D("Annual Council, 21.05.2025","2025-05-21"),"Met in June and July. Audit gave substantial assurance in August."),
("05","H","Replace officers as directors where they also advise the Council on the same company.","Chief Executive / Monitoring Officer","T:Chief Executive//T:Monitoring Officer","3",D("31.07.2025","2025-07-31"),"Two of five replaced; the search firm starts again in September."),
("06","L","Write an exit plan for each company.","Winifred Achterberg (Commercial Lead)","P:Winifred Achterberg|Commercial Lead","0",D("31.03.2026","2026-03-31"),"")]),
("3","Issue 3 – Information requests are late",[
("07","M","Hire two information officers for a year and clear the 96 oldest requests.","Information Governance Team","B","4",D("30.06.2025","2025-06-30"),"Backlog was cleared on 26 June."),
("08","M","Publish the 30 things that people ask for most often.","Information Governance Team, directorate link officers","B:Information Governance Team//T:directorate link officers","2",REC("Each quarter from 01.07.2025","FREQ=MONTHLY;INTERVAL=3","2025-07-01"),"First 11 published: parking income, business rates, temporary accommodation and so on."),
("09","L","Bring the retention schedule up to date, and delete what is out of time from the shared drives.","SIRO","T","3",D("29.08.2025","2025-08-29"),"Schedule approved. No one has yet been given the right to delete.")]),
("4","Issue 4 – Risks are written down but not acted on",[
("10","M","Talk about one corporate risk in depth at every meeting of the leadership team.","Risk & Insurance Manager","T","5",ON("Ongoing"),"Nine discussions since January; audit tested four."),
("11","M","Ask the Audit Committee’s independent person to challenge the scores of each risk once a year.","Cllr P. Gallimore, Chair of Audit","P:P. Gallimore|Chair of Audit|Cllr","0",D("February 2026","2026-02-28"),"")])]
d=doc(font="Liberation Serif",size=11,margin=1.5); footer(d,"Ravensbeck AGS actions | Audit Committee 11.09.2025 |")
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph("The Annual Governance Statement named four significant issues. Progress on each of the actions was rated by Internal Audit at the end of August 2025; the ratings are explained at the end of this paper.")
t=table(d,[.9,1.9,4.8,3.0,1.8,2.5,3.1]); trow(t,["#","Priority H/M/L","Agreed action","Action owner","Rating","Deadline","Audit’s remarks"],bold=True,fill="E7E6E6",repeat=True); areas=[]
for n,hd,acts in PLAN:
    band(t,hd,"F7E9C4"); ga=[]
    for ref,pri,de,ot,sp,sc,ts,pr in acts:
        trow(t,[ref,pri,de,ot,sc,ts["text"],pr],split=True)
        alt={}
        if sc=="5": alt["status"]=["completed"]
        if sc=="3": alt["status"]=["at_risk"]
        if ref=="11": alt["owners"]=[o("P:P. Gallimore|Chair|Cllr|Audit")]
        g=A(ref,de,ot,o(sp,ot),ts,None,pr,C[sc],status_text=sc,priority=pri,alt=alt or None)
        if ref=="04": g["drop"]=["milestones"]
        ga.append(g)
    areas.append(AREA(n,"other",hd,hd.split(" – ",1)[1],ga))
d.add_paragraph(); p=d.add_paragraph(); p.add_run("What the ratings mean").bold=True; t=table(d,[2,9]); trow(t,["Rating","Meaning"],bold=True,fill="E7E6E6")
for a,b,_ in KEYT: trow(t,[a,b])
save(d,NAME,True)
write(NAME,ORG,TITLE,None,[["ref","#"],["priority","Priority H/M/L"],["description","Agreed action"],["owners","Action owner"],["status","Rating"],["timescale","Deadline"],["progress","Audit’s remarks"]],areas)
