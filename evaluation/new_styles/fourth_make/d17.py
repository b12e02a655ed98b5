"""d17 Chromium, A4 portrait: an all-age autism strategy's action list in large print. Boxes (tick, half-filled, cross) before a bold sentence; below it one grey line with Who and When apart by a bar, then what has happened as plain text with bold first words; coloured section heads with what people said as a quotation; a page about the signs in front."""
from cl import *
NAME="d17"; ORG="Winterbourne and Vale Integrated Care Partnership"; TITLE="Our Autism Strategy: what we said we would do"
ST={"✔":"completed","◐":"in_progress","✘":"not_started"}
PLAN=[("Theme 1: Understanding and acceptance","1","Understanding and acceptance","“People are kind when they know. Most people do not know.”",[
 ("1","We will ask autistic people to train 500 staff in shops, buses, surgeries and council offices.","Autism Partnership Manager","T",D("March 2026","2026-03-31"),"◐","312 people have been trained by eleven autistic trainers, who are paid. Bus drivers were the keenest. Two surgeries have put off their session three times."),
 ("2","We will have quiet hours in all six leisure centres and in both museums.","Leisure Manager and Museums Officer","T:Leisure Manager//T:Museums Officer",D("June 2025","2025-06-30"),"✔","All have a quiet hour, on different days. The list is on the local offer."),
 ("3","We will make a film for secondary schools with pupils who are autistic.","Youth Voice Officer","T",D("Spring term 2026","2026-04-30"),"◐","Filming begins in January."),
 ("4","We will give each councillor a card with five things to remember when they meet an autistic person.","Cllr Esme Tolland","P:Esme Tolland||Cllr",D("31 July 2025","2025-07-31"),"✔",None),
 ("5","We will check every council building for noise, light and signs, with autistic people.","Facilities Manager","T",R("September 2025 to August 2026","2025-09-01","2026-08-31"),"◐","Four of 23 buildings have been checked. The register office did best; the housing reception did worst and will be changed first.")]),
("Theme 2: School and college","2","School and college","“I was not naughty. I could not think in there.”",[
 ("6","We will put a specialist teacher in each cluster of schools.","Head of Inclusion","T",D("September 2025","2025-09-30"),"✔","Nine teachers started."),
 ("7","We will open three resource bases in secondary schools.","Assistant Director, Education","T",D("September 2026","2026-09-30"),"◐","Two schools have agreed and plans are drawn. A third school has not been found."),
 ("8","We will help young people who cannot go to school because of worry, before it has gone on for months.","Educational Psychology Service / Winterbourne CAMHS","B:Educational Psychology Service//B:Winterbourne CAMHS",F("From January 2026","2026-01-01"),"✘","The money has been agreed. The team is being recruited."),
 ("9","We will go with each young person to see their new college before they start.","Transition Workers","T",REC("Every summer",YEARLY),"✔","67 young people went in July."),
 ("10","We will stop moving children from class to class without telling them.","Head teachers","T",K("immediate","Straight away"),"◐",None),
 ("11","We will look at why so many autistic girls are found late, with the university.","Public Health Consultant; University of Vale","T:Public Health Consultant//B:University of Vale",D("Autumn 2026","2026-11-30"),"✘",None)]),
("Theme 3: Work","3","Work","“I can do the job. I cannot do the interview.”",[
 ("12","We will offer interviews with the questions sent beforehand for every job with the council, the hospital and the fire service.","HR Leads","T",D("October 2025","2025-10-31"),"✔","Done in all three. The police have asked to join."),
 ("13","We will find 60 work trials.","Supported Employment Team","B",R("April 2025 – March 2026","2025-04-01","2026-03-31"),"◐","38 found; 14 have led to a job."),
 ("14","We will give firms one number to ring for advice.","Chamber of Commerce","B",D("1 November 2025","2025-11-01"),"✔","Line is open on weekday mornings."),
 ("15","We will write a guide to Access to Work in plain English.","Autism Partnership Manager","T",D("Dec 2025","2025-12-31"),"◐","First draft was too long. Our readers group is cutting it to four pages.")]),
("Theme 4: Health","4","Health","“They asked me to rate my pain from one to ten. What does six feel like?”",[
 ("16","We will cut the wait for an adult diagnosis from 31 months to 12.","Dr Callum Verity, Clinical Lead","P:Callum Verity|Clinical Lead|Dr",D("March 2027","2027-03-31"),"◐","It is 26 months now. Three more clinicians have been found and an extra clinic on Saturdays began in September. About one letter in nine comes back because the person has moved, so we now text as well."),
 ("17","We will put a flag on health records which says what helps.","Primary Care Digital Lead","T",D("31/12/2025","2025-12-31"),"◐","1,900 people have a flag."),
 ("18","We will offer autistic adults a health check each year in ten surgeries.","Integrated Care Board","B",D("2026/27","2027-03-31"),"✘","Waiting for the results of the national trial."),
 ("19","We will train all staff on mental health wards.","Director of Nursing, Vale Mental Health Trust","T:Director of Nursing|Vale Mental Health Trust",D("end of November 2025","2025-11-30"),"◐","81 in 100 trained."),
 ("20","We will set up a sensory room at the hospital’s emergency department.","Matron, Emergency Department","T",D("Summer 2025","2025-08-31"),"✔","Opened on 4 August; paid for by the League of Friends.")]),
("Theme 5: Homes and help","5","Homes and help","“I want a door that is mine.”",[
 ("21","We will build 14 flats with staff near by.","Housing Association Partnership","B",D("March 2027","2027-03-31"),"◐","Planning permission was given in August."),
 ("22","We will bring home eight people who live in hospital far away.","Director of Adult Social Care / Integrated Care Board","T:Director of Adult Social Care//B:Integrated Care Board",D("June 2026","2026-06-30"),"◐","Three are home. Two more have a date. For the others we have not found a team that can do what they need."),
 ("23","We will pay for a worker to help people who have no social worker.","Commissioning Officer","T",D("July 2025","2025-07-31"),"✔",None),
 ("24","We will hold a drop-in each fortnight in both towns.","Vale Autism Hub","B",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"✔","Between 15 and 40 people come.")]),
("Theme 6: The law and keeping safe","6","The law and keeping safe","“The flashing lights made it worse.”",[
 ("25","We will bring back the autism alert card, with a code that police can scan.","Insp Bea Northcott","P:Bea Northcott||Insp",D("January 2026","2026-01-31"),"◐","Card is designed. Testing with custody sergeants."),
 ("26","We will make custody suites calmer.","Vale Constabulary","B",K("unknown","Not yet known"),"✘",None),
 ("27","We will teach young people about mate crime and on-line scams.","Safer Vale Partnership","B",R("Autumn 2025 to Summer 2026","2025-09-01","2026-08-31"),"◐","Six colleges and schools so far."),
 ("28","We will meet every three months to check this list, and half of us will be autistic.","Autism Partnership Board","B",REC("Quarterly",QUARTERLY),"✔",None)])]
css="""@page{size:A4;margin:18mm}body{font:13.5pt/1.4 'Liberation Sans'}h1{font-size:30pt;color:#005f73;margin:40px 0 10px}h2{color:#fff;background:#0a9396;padding:8px 12px;font-size:18pt;margin:20px 0 8px;break-after:avoid}.q{font-style:italic;color:#005f73;margin:0 0 12px 12px;break-after:avoid}.a{display:flex;margin:0 0 16px;break-inside:avoid}.s{font:26pt 'DejaVu Sans';width:46px;line-height:1;color:#bb3e03}.t{flex:1}.w{color:#444;background:#f1f1f1;padding:2px 8px;margin:4px 0;font-size:12.5pt}p{margin:0 0 8px}.k td{padding:6px 12px}"""
h=f"<html><head><meta charset=utf-8><style>{css}</style></head><body><h1>{TITLE}</h1><p style='font-size:17pt'>{ORG}</p><p>This list was checked by the Autism Partnership Board on 16 October 2025.</p><p>The strategy runs from 2025 to 2028. It was written by autistic people, their families and people who work for the NHS and the councils. This paper is the list of things that we said we would do in the first two years.</p><h2 style='background:#94d2bd;color:#001219'>What the signs mean</h2><table class=k><tr><td style=\"font:26pt 'DejaVu Sans'\">✔</td><td>We have done it, or we do it now</td></tr><tr><td style=\"font:26pt 'DejaVu Sans'\">◐</td><td>We have started</td></tr><tr><td style=\"font:26pt 'DejaVu Sans'\">✘</td><td>We have not started</td></tr></table>"; areas=[]
for hd,n,ti,q,acts in PLAN:
    h+=f"<h2>{hd}</h2><div class=q>{q}</div>"; ga=[]
    for ref,de,ot,sp,ts,st,up in acts:
        h+=f"<div class=a><div class=s>{st}</div><div class=t><p><b>{ref}. {esc(de)}</b></p><div class=w>Who: {esc(ot)} &nbsp;|&nbsp; When: {esc(ts['text'])}</div>"+(f"<p><b>What has happened:</b> {esc(up)}</p>" if up else "")+"</div></div>"
        m={"alt":{}}
        if st=="✔": m["alt"]["status"]=["embedded"]
        if st=="✘": m["alt"]["status"]=["unknown"]
        if ref=="9": m["drop"]=["timescale"]
        if ref=="27": m["alt"]["timescale"]=[R(ts["text"],x,y) for x,y in (("2025-11-30","2026-08-31"),("2025-10-01","2026-08-31"),("2025-11-01","2026-08-31"))]+[D(ts["text"],"2026-08-31")]
        if ref=="19": m["alt"]["owners"]=[o("T:"+ot)]
        if ref=="10": m["alt"]["owners"]=[]
        m={k:v for k,v in m.items() if v}; m["alt"]={k:v for k,v in m.get("alt",{}).items() if v}
        if not m["alt"]: m.pop("alt")
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,up,ST[st],**m))
    areas.append(AREA(n,"theme",hd,ti,ga))
h+="<h2 style='background:#94d2bd;color:#001219'>Tell us what you think</h2><p>Write to autism@wvicp.example or come to a drop-in (number 24). You can ask for this paper in Easy Read, in other languages or as a sound file.</p></body></html>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,[["status","(sign)"],["ref","(bold line)"],["description","(bold line)"],["owners","Who:"],["timescale","When:"],["progress","What has happened:"]],areas)
