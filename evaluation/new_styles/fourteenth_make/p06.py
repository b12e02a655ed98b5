"""p06 (ordinary): Word, landscape, a youth justice service's HMIP plan; recommendation as first merged column over its actions; owner initials with a key; numbered paragraphs in the action cell; no status, only an 'Update Q2' column."""
from cl_a import *
NAME="p06"; ORG="Thornmere Youth Justice Service"; TITLE="HMI Probation Inspection – Improvement Plan 2025"; INSP="Inspection of youth justice services in Thornmere, published 8 July 2025"
P_=[("1","1. The Management Board should make sure that all partners of the right seniority attend and contribute.","The Management Board should make sure that all partners of the right seniority attend and contribute.",[
("1.1","Write to each partner’s chief officer to ask for a named member and deputy. Non-attendance at 2 meetings running is reported to the Safer Thornmere Partnership.","Chair of YJMB","T",D("15 August 2025","2025-08-15"),"Letters out 11/8. Replies from all but Probation."),
("1.2","Induction pack and half-day for members, including an hour with a case manager","MA","P:MA",D("Sept 2025","2025-09-30"),"8 of 13 attended on 24/9."),
("1.3","Add a ‘voice of the child’ slot at the top of each agenda","LF / Participation Worker","P:LF//T:Participation Worker",K("ongoing","Ongoing"),"Two young people came in September, one by film.")]),
("2","2. The Head of Service should improve the quality of assessment of the safety of others.","The Head of Service should improve the quality of assessment of the safety of others.",[
("2.1","Management oversight: countersign all assessments within 5 working days; send back those without victim information","Team Managers","T",F("From 1 August 2025","2025-08-01"),"Avg 6.2 days."),
("2.2","Two-day training by external consultant (£6,400) on contextual safeguarding and risk to others","LF","P:LF",R("October - November 2025","2025-10-01","2025-11-30"),"Booked: 14/15 Oct and 11/12 Nov."),
("2.3","Audit 6 cases a month with the Board, using HMIP’s own tool","QA Officer","T",REC("Monthly, first in September 2025",MONTHLY,due="2025-09-30"),"")]),
("3","3. The Director of Public Health and ICB should give YJS children timely access to speech, language and mental health help.","The Director of Public Health and ICB should give YJS children timely access to speech, language and mental health help.",[
("3.1","Recruit SaLT 0.6 FTE on a two year contract","Head of Children’s Commissioning (ICB)","T:Head of Children’s Commissioning|ICB",D("by end December 2025","2025-12-31"),"Out to advert for the third time."),
("3.2","CAMHS nurse to screen each child within 10 days of the order","Thornmere CAMHS","B",D("Nov 25","2025-11-30"),"See 3.1 - same panel."),
("3.3","Data sharing agreement with Horizon (substance misuse)","MA and IG Team","P:MA//B:IG Team",D("31.10.2025","2025-10-31"),"With lawyers")]),
("4","4. The Police should reduce delays for children released under investigation.","The Police should reduce delays for children released under investigation.",[
("4.1","A sergeant to track every RUI over 28 days, and tell the YJS each Friday","Insp. Danuta Kowalczyk","P:Danuta Kowalczyk||Insp.",REC("Weekly from w/b 4 August",WEEKLY,start="2025-08-04"),"List has come 6 weeks out of 8."),
("4.2","Joint decision panel to look at RUI cases so that diversion is offered without admission","Insp. Danuta Kowalczyk, Prevention Lead (YJS)","P:Danuta Kowalczyk||Insp.//T:Prevention Lead|YJS",D("Q3","2025-12-31"),"")])]
HD=["Recommendation","No.","What we will do","Lead","By when","Update Q2 (July to September)"]
d=newdoc("Liberation Sans",10,True,1.6)
d.add_paragraph(ORG).runs[0].bold=True; d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("Overall judgement: Requires improvement (17 out of 36). We have four recommendations. The plan is signed off by the Youth Justice Management Board on 30 July 2025 and goes to HMIP and the YJB.")
d.add_paragraph("MA = Mercy Asante, Head of Service. LF = Liam Feeney, Operations Manager. QA = quality assurance.")
t=d.add_table(1,6); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,HD): put(c,x,True); shade(c,"F2C14E")
rephead(t.rows[0]); areas=[]
NM={"MA":("Mercy Asante","Head of Service"),"LF":("Liam Feeney","Operations Manager")}
for n,hd,ti,rows in P_:
    ga=[]; first=None
    for ref,desc,ot,sp,ts,pr in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(hd if first is None else "",ref,desc,ot,ts["text"],pr)): put(c,x)
        if first is None: first=cs[0]
        lastc=cs[0]
        g=AX(ref,desc,ot,sp,ts,None,pr,drop=["status"])
        if sp.startswith(("P:MA","P:LF")):
            rest=g["owners"][1:]; ini=g["owners"][0]["name"]; nm,po=NM[ini]
            g["owners"]=[P(nm,po)]+rest; g["alt"]={"owners":[[P(nm)]+rest,[P(ini)]+rest]}
        if ref=="3.1": g["alt"]={"owners":[[T("Head of Children’s Commissioning")],[T("Head of Children’s Commissioning (ICB)")]]}
        if ref=="2.3": g["alt"]={"timescale":[REC(ts["text"],MONTHLY,start="2025-09-01"),REC(ts["text"],MONTHLY,start="2025-09-01",due="2025-09-30")]}
        if ref=="4.1": g["drop"]+=["timescale"]
        if ref=="4.2": g["alt"]={"owners":[[P("Danuta Kowalczyk",title="Insp."),T("Prevention Lead")],[P("Danuta Kowalczyk",title="Insp."),T("Prevention Lead (YJS)")]],"timescale":[K("unknown","Q3")]}
        ga.append(g)
    m=first.merge(lastc)
    for p in list(m.paragraphs)[1:]: p._p.getparent().remove(p._p)
    areas.append(AREA(n,"recommendation",hd,ti,ga))
widths(t,[5.2,1.2,8.2,4,3.2,4.6])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["area","ref","description","owners","timescale","progress"],HD)),areas)
