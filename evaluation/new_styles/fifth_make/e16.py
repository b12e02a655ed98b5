"""e16 Typst, A4 portrait: a police force's improvement records after an HMICFRS inspection, a form of one action a page. Cover with contents and guidance; each page a grid of labels and boxes, the area for improvement repeated on each form, tick boxes for the state, dated updates in one box, signature line."""
import sys; sys.path.insert(0,"/work/wt/blind4/pylib")
from cl import *
NAME="e16"; ORG="Kesterby Constabulary"; TITLE="HMICFRS Improvement Records"; INSP="PEEL 2025–27 inspection"
ST={"Not started":"not_started","In progress":"in_progress","On hold":"on_hold","Evidence submitted":"in_progress","Closed":"completed"}
AFI=[("1","The force should make sure that it attends emergency and priority calls within its own published times.",[
 ("1.1","Change the shift pattern of response teams so that more officers are on duty on Friday and Saturday evenings and on Monday mornings, when demand is highest. Consult the Federation and UNISON first.","ACC Helen Marsh","P:Helen Marsh||ACC","Supt Laura Penrose","P:Laura Penrose||Supt","12/03/2025","30/09/2025","31/01/2026","80% of priority calls attended in 60 minutes (baseline 63%).",["14/05/25 – Three options costed.","02/09/25 – Federation asked for a further month of consultation; date moved with the agreement of the Chief Officer Group.","10/11/25 – Option B chosen. New roster goes live on 12 January."],"In progress"),
 ("1.2","Give the control room a live map of all units, including neighbourhood and traffic officers, and write the rules for when they are to be sent.","ACC Helen Marsh","P:Helen Marsh||ACC","Head of Contact Management","T","12/03/2025","31/10/2025","","Nearest unit sent in 95% of emergency calls.",["30/06/25 – Map on trial on two of five teams.","31/10/25 – On all teams. Rules published on 28 October. Sample of 60 calls: nearest unit sent to 57."],"Evidence submitted"),
 ("1.3","Offer an appointment by video for reports where no suspect is at the scene.","ACC Helen Marsh","P:Helen Marsh||ACC","Insp Karim Dewhurst","P:Karim Dewhurst||Insp","01/04/2025","30/06/2025","","1,000 appointments a month by December.",["01/07/25 – Live. 412 in June.","05/11/25 – 1,180 in October; 91% of callers were satisfied or very satisfied."],"Closed"),
 ("1.4","Tell callers when help will be late, and how late, by text.","ACC Helen Marsh","P:Helen Marsh||ACC","Head of Contact Management","T","01/04/2025","28/02/2026","","Repeat calls down by a fifth.",["05/11/25 – Supplier has given a date in January."],"In progress")]),
("2","The force should improve the standard of its investigations and the way in which supervisors direct them.",[
 ("2.1","Introduce one investigation plan for all volume crime, with a review by a sergeant at seven days and at twenty-eight days.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","DCI Rosalind Kerr","P:Rosalind Kerr||DCI","12/03/2025","31/07/2025","","90% of crimes have a plan and a review (baseline 41%).",["20/06/25 – Plan agreed with the Crown Prosecution Service.","01/08/25 – Live.","03/11/25 – Dip sample of 120: plan in 88%, review at seven days in 71%, at twenty-eight days in 52%. Sergeants say they have too many to review. Workload study asked for."],"In progress"),
 ("2.2","Train all 210 first-line supervisors in directing an investigation, over two days.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","Learning and Development Manager","T","12/03/2025","31/03/2026","","All trained; follow-up test passed by 85%.",["03/11/25 – 96 trained."],"In progress"),
 ("2.3","Bring the detective establishment up to 320 through direct entry and a return-to-practice scheme.","Deputy Chief Constable","T","Head of People Services / DCI Rosalind Kerr","T:Head of People Services//P:Rosalind Kerr||DCI","12/03/2025","September 2026","","Vacancies below 5% (baseline 17%).",["11/08/25 – 34 direct entrants began.","03/11/25 – Scheme for returners is on hold until the budget is set. Vacancies 13%."],"On hold"),
 ("2.4","Clear the queue for digital devices and keep it below thirty days.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","Head of Digital Forensics","T","12/03/2025","31/12/2025","","No device waits longer than 30 days (baseline 11 weeks).",["03/11/25 – 19 days for priority devices, 44 for the others. Two kiosks came in October and a third is on order."],"In progress")]),
("3","The force should make sure that victims are kept up to date and that their needs are assessed.",[
 ("3.1","Build a prompt into the crime system that will not let a report be filed without a victim needs assessment.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","Force Crime Registrar","T","01/05/2025","30/11/2025","","Assessment on 95% of reports.",["22/10/25 – In testing. Seventeen faults found and fifteen put right."],"In progress"),
 ("3.2","Agree with each victim how and how often they want to hear, write this down, and check it each month.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","Head of Victim and Witness Care","T","01/05/2025","Monthly from July 2025","","Contact as agreed in 90% of cases.",["07/11/25 – October check of 50: 41."],"In progress"),
 ("3.3","Ask every victim why, if they withdraw their support, and publish what we learn.","ACC Femi Adeyinka","P:Femi Adeyinka||ACC","Head of Victim and Witness Care","T","01/05/2025","Spring 2026","","Withdrawals after 28 days fall to 30%.",[],"Not started")]),
("4","The force should make better use of stop and search powers and be able to explain any disparity.",[
 ("4.1","Have an external panel look at thirty recordings from body-worn video each month, chosen at random.","Deputy Chief Constable","T","Chief Insp Owain Lascelles","P:Owain Lascelles||Chief Insp","12/03/2025","31/05/2025","","Panel satisfied in 90% of cases.",["06/06/25 – First panel held on 29 May.","07/11/25 – Six panels. 84% satisfied in October. Feedback goes to each officer and their sergeant."],"Closed"),
 ("4.2","Record the grounds in full and have a supervisor check one in four on the same shift.","Deputy Chief Constable","T","Supt Laura Penrose","P:Laura Penrose||Supt","12/03/2025","30/06/2025","30/11/2025","Grounds are reasonable in 95% of records.",["07/11/25 – 92%. Checks are done on 19% of records, short of the one in four that was agreed, as the screen takes too long to load on a phone. Fix due on 24 November."],"In progress")])]
def iso(s):
    if "/" in s: d,m,y=s.split("/"); return f"{y}-{m}-{d}"
W={"September 2026":D("September 2026","2026-09-30"),"Monthly from July 2025":REC("Monthly from July 2025",MONTHLY,"2025-07-01"),"Spring 2026":D("Spring 2026","2026-05-31")}
out=['#set page(paper:"a4",margin:(x:1.8cm,top:1.8cm,bottom:2cm),footer:context[#set text(8pt); OFFICIAL – Kesterby Constabulary – Improvement Records v5 #h(1fr) Page #counter(page).display()])','#set text(font:"Liberation Sans",size:10pt)','#let lab(x)=table.cell(fill:rgb("d9e1ec"))[#text(size:8.5pt,weight:"bold")[#x]]',
 f'#v(3cm)#text(24pt,weight:"bold")[{TITLE}]\\\n#text(14pt)[{ORG}]\\\n#text(12pt)[{INSP}]\n#v(1cm)\nOne record is kept for each action. The action manager completes it and sends it to the Inspection Liaison Team by the 10th of each month. A record can be closed only by the executive lead, when the evidence has been tested. The Force Improvement Board sees all open records.\n#v(.6cm)\n#text(12pt,weight:"bold")[Contents]\n']
pg=2; 
for n,ti,acts in AFI: out.append(f'Area for improvement {n} #box(width:1fr,repeat[.]) pages {pg} to {pg+len(acts)-1}\\\n'); pg+=len(acts)
areas=[]; L=["Area for improvement","Executive lead","Action manager","Date opened","Target date","Revised target","What we will do","How we will know","Updates","Status"]
for n,ti,acts in AFI:
    hd=f"Area for improvement {n}: {ti}"; ga=[]
    for ref,de,ex,exs,mg,mgs,op,tg,rv,me,up,st in acts:
        box=" #h(6pt) ".join(("☒ " if x==st else "☐ ")+x for x in ST)
        ups=" \\\n".join(tesc(u) for u in up)
        out.append(f'''#pagebreak()
#block(fill:rgb("1f3864"),inset:8pt,width:100%)[#text(fill:white,size:14pt,weight:"bold")[Improvement record #h(1fr) Action {ref}]]
#table(columns:(1fr,1.35fr,1fr,1.35fr),inset:6pt,stroke:.6pt,
table.cell(colspan:4,fill:rgb("eef2f8"))[*{tesc(hd)}*],
lab[Executive lead],[{tesc(ex)}],lab[Action manager],[{tesc(mg)}],
lab[Date opened],[{op}],lab[Target date],[{tg}],
lab[Inspection],[PEEL],lab[Revised target],[{rv}],
table.cell(colspan:4,fill:rgb("d9e1ec"))[#text(size:8.5pt,weight:"bold")[What we will do]],table.cell(colspan:4)[#block(height:2.6cm)[{tesc(de)}]],
table.cell(colspan:4,fill:rgb("d9e1ec"))[#text(size:8.5pt,weight:"bold")[How we will know]],table.cell(colspan:4)[{tesc(me)}],
table.cell(colspan:4,fill:rgb("d9e1ec"))[#text(size:8.5pt,weight:"bold")[Updates (newest last)]],table.cell(colspan:4)[#block(height:6cm)[{ups}]],
lab[Status],table.cell(colspan:3)[#text(font:"DejaVu Sans",size:8.5pt)[{box}]],
lab[Closed by],[{tesc(ex) if st=="Closed" else ""}],lab[Date closed],[{dict(zip(("1.3","4.1"),("14/11/2025","17/11/2025"))).get(ref,"")}])
#v(.5cm)
#text(8.5pt,style:"italic")[Evidence is held in the Inspection Liaison Team’s folder under this number.]
''')
        if tg in W: ts=W[tg]
        else: ts=D(rv or tg,iso(rv or tg))
        ow=o(exs,ex,S_)+o(mgs,mg,O_); alt={"owners":[o(exs,ex,S_)+o(mgs,mg),[dict(x,role="lead") for x in ow],o(mgs,mg)]}
        if ts["kind"]=="date": alt["timescale"]=[R(ts["text"],iso(op),ts["due"])]
        if st=="Evidence submitted": alt["status"]=["completed","unknown"]
        ga.append(A(ref,de,mg,ow,ts,me,"\n".join(up),ST[st],alt=alt,drop=["owner_text"]+(["timescale_text"] if rv else [])))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
typst_pdf("\n".join(out),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(form head)"],["area","(first box)"],["owners","Executive lead"],["owners","Action manager"],["opened","Date opened"],["timescale","Target date"],["timescale","Revised target"],["description","What we will do"],["outcome","How we will know"],["progress","Updates (newest last)"],["status","Status"]],areas)
