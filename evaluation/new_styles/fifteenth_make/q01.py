"""q01 (ordinary): Word, landscape. Fostering/children's plan, one table per area under a heading, RAG letter with fill and a key, progress as dated notes."""
from cl_a import *
NAME="q01"; ORG="Hexmoor Borough Council"; TITLE="Children’s Services Improvement Plan v7"; INSP="Ofsted ILACS inspection, 8 – 19 January 2024"
S={"B":("completed","B"),"G":("on_track","G"),"A":("at_risk","A"),"R":("off_track","R"),"":("unknown",None)}
P_=[("1","Area for improvement 1: The timeliness of initial child protection conferences","The timeliness of initial child protection conferences",[
("1.1","ICPC requests to go through one inbox, checked twice a day by business support.","Business Support Mgr","T",D("29 Feb 2024","2024-02-29"),"90% of ICPCs within 15 working days (Jan 24: 61%)","14/03 – inbox live. 02/05 – still getting some direct to chairs, reminder sent.","B"),
("1.2","Recruit two further conference chairs (perm)","Geraint Pugh, Service Manager QA","P:Geraint Pugh|Service Manager QA",D("by end June 24","2024-06-30"),"","One appointed, starts 1 July. Second post out to advert for a 3rd time.","A"),
("1.3","Weekly tracker of all s47s ending in ICPC shared w/ Heads of Service every Monday","Performance Team","B",REC("Weekly from 4/3/24",WEEKLY,start="2024-03-04"),"No surprises at Performance Board","In place & being used. HoS find it helpful.","G"),
("1.4","Agree with police and health what ‘quorate’ means and what we do when it isn’t","HSCP Business Manager / DI Sunita Rawal","T:HSCP Business Manager//P:Sunita Rawal||DI",D("Spring 2024","2024-05-31"),"","Met 11/4. Health want to take it to their own governance first. No date.","R")]),
("2","Area for improvement 2: Quality and impact of supervision","Quality and impact of supervision",[
("2.1","Re-launch the supervision policy. Team managers to sign to say they’ve read it!","Principal Social Worker","T",DONE("Completed March 2024","2024-03-31"),"Supervision is reflective and on file","Signed by 31 of 31 TMs.","B"),
("2.2","Audit 40 supervision records a quarter and report themes to SLT","QA Team","B",REC("Quarterly",QUARTERLY),"70% good or better by March 2025","Q1 audit: 48% good. Recording of the child’s voice is the gap.","G"),
("2.3","Buy in 10 days of coaching for new managers, the first cohort being those appointed since Sept 2023.","Kwabena Osei-Tutu","P",R("April to September 2024","2024-04-01","2024-09-30"),"","Provider chosen (Kestrel Learning). 7 managers on cohort 1.","G"),
("2.4","Supervision module in case system to be switched on","ICT / Systems Team","B:ICT//B:Systems Team",K("unknown","tbc"),"One place for all supervision notes","Waiting for upgrade to v12 – no date from supplier.","R")]),
("3","Area for improvement 3: Planning for permanence, including for children placed with parents","Planning for permanence, including for children placed with parents",[
("3.1","Permanence tracking panel to meet fortnightly, chaired by HoS Corporate Parenting","HoS Corporate Parenting","T",K("in_place","In place"),"Every child has a permanence plan by 2nd review","Panel has met 9 times.","B"),
("3.2","Review every child on a care order living at home for more than 12 months; apply to discharge where right. (23 children at 1 Feb)","Court Team Manager; IROs","T:Court Team Manager//T:IROs",D("31/07/2024","2024-07-31"),"Fewer than 8 children on CO at home without a discharge plan","Reviewed 16 of 23. Four applications lodged.","G"),
("3.3","Life story work – training for 60 staff incl. foster carers","Learning Academy","B",D("Dec 2024","2024-12-31"),"","","")])]
HD=["Ref","Action","Lead","By when","What difference will it make?","Update","RAG"]
d=newdoc("Liberation Sans",9.5,True,1.6)
d.sections[0].header.paragraphs[0].text="OFFICIAL    Hexmoor Children’s Improvement Plan v7 – May 2024"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("This version went to Improvement Board on 16 May 2024. Actions closed before v6 have been taken out. Key to RAG: B = done and evidenced; G = on track; A = some slippage / concern; R = off track, needs Board attention.")
C={"B":"8EB4E3","G":"92D050","A":"FFC000","R":"FF5050"}; areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,2); t=d.add_table(1,7); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,size=9); shade(c,"D6DCE5")
    rephead(t.rows[0])
    for ref,desc,ot,sp,ts,out,pr,s in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ot,ts["text"],out,pr,s)): put(c,x,size=9)
        if s: shade(cs[6],C[s])
        g=AX(ref,desc,ot,sp,ts,out,pr,S[s][0],None,S[s][1],drop=["rag"])
        if ref=="2.4": g["alt"]={"owners":[o("B:ICT / Systems Team")]}
        if s=="A": g["alt"]={"status":["delayed"]}
        if s=="R": g["alt"]={**g.get("alt",{}),"status":["delayed"]}
        ga.append(g)
    widths(t,[1.2,7.6,3.6,2.9,4.4,5.4,1.2]); areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],HD)),areas)
