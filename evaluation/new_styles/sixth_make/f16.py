"""f16 Typst, A4 portrait: a care provider's report of actions after a CQC inspection, a form per regulation. Grid of labels and boxes; in the boxes lists (a), (b), (c) which belong together by letter: what is done, who, by when, and where it stands; how it will be kept up is for the whole form. Cover table of the service, declaration at the end."""
from cl import *
NAME="f16"; ORG="Harwick County Council"; TITLE="Report on Actions: Harwick Reablement Service"; INSP=None
# number, name, activity, finding, sustain, [(action, who, owners, timescale, position)]
PLAN=[("12","Safe care and treatment","Medicines were not always managed safely. Of twelve medicine administration records that inspectors looked at, five had gaps without a code and two people had missed time-critical medicines. Risk assessments for people at risk of falls did not say what staff should do.","Weekly audit of ten per cent of records by the Medicines Lead, with results taken to the monthly governance meeting. Themes shared in the team brief. External audit by the ICB medicines optimisation team in March.",[
 ("All 64 care workers to repeat medicines training and have their competency observed in a person’s home by a senior, twice in the first three months and then every six months.","Medicines Lead","T:Medicines Lead",D("30 September 2025","2025-09-30"),"62 of 64 trained; two are on maternity leave and will be trained before they return. 118 observations done."),
 ("Move from paper to electronic medicine records so that a missed dose triggers an alert to the office within 30 minutes.","Registered Manager and Digital Project Officer","T:Registered Manager//T:Digital Project Officer",D("28 November 2025","2025-11-28"),"Live in the north and central teams. South team goes live on 24 November."),
 ("Every person who has fallen in the last six months to have their risk assessment rewritten with an occupational therapist.","Lead Occupational Therapist (Joanna Threadgold)","P:Joanna Threadgold|Lead Occupational Therapist",D("31 August 2025","2025-08-31"),"Completed. 41 assessments.")]),
("17","Good governance","Systems to check quality had not picked up the shortfalls that we found. Complaints were answered, but there was no evidence that the service learnt from them. Notes of spot checks were missing for four months.","Nominated Individual to review the plan every fortnight until CQC returns and to test at least one action herself each time.",[
 ("Adopt a calendar of audits (medicines, care plans, calls, infection control, staff files) with a named auditor for each, and report results on one dashboard.","Quality Assurance Officer","T:Quality Assurance Officer",D("By end of July 2025","2025-07-31"),"In use since 14 July."),
 ("Appoint a second deputy manager so that spot checks and supervision aren’t cancelled when the rota is short.","Registered Manager","T:Registered Manager",D("October 2025","2025-10-31"),"Interviews failed in August and October. Agency deputy in post until 31 January."),
 ("Set up a quarterly forum for people who have used the service and carers, to look at complaints and compliments.","Customer Relations Officer; Carers’ Hub Harwick","T:Customer Relations Officer//B:Carers’ Hub Harwick",REC("Quarterly from September 2025",QUARTERLY,"2025-09-01"),"Met on 17 September, nine people attended."),
 ("Introduce a ‘learning log’ that links each incident, complaint or safeguarding concern to what was changed as a result.","Quality Assurance Officer","T:Quality Assurance Officer",D("15/08/2025","2025-08-15"),"")]),
("18","Staffing","Staff had not had regular supervision and appraisal. Visits were late or cut short at weekends because there were not enough staff on duty in the south team.","Electronic call monitoring looked at each Monday. Exit interviews for all leavers.",[
 ("Recruit 14 care workers, with guaranteed hours and paid travel time, and hold assessment days on Saturdays.","HR Business Partner / South Team Manager","T:HR Business Partner//T:South Team Manager",R("July to December 2025","2025-07-01","2025-12-31"),"Nine have started and two are in pre-employment checks."),
 ("All staff to have supervision every eight weeks and an appraisal a year; seniors to have protected time for this.","Team Managers","T:Team Managers",K("ongoing","Ongoing"),"82% supervised within eight weeks in October (49% in May). Appraisals 71%."),
 ("Re-plan weekend rounds in the south, with 15 minutes’ travel between calls in villages.","South Team Manager","T:South Team Manager",D("1 September 2025","2025-09-01"),"Done. Late calls fell from 19% to 6%.")]),
("9","Person-centred care","Care plans were about tasks and did not record the goals that people were working to, nor how they wished to be supported.","Care plan audit asks whether the person would recognise themselves in the plan.",[
 ("Write a new care plan template with people who have used the service, with goals on the front page and ‘what a good day looks like’.","Lead Occupational Therapist (Joanna Threadgold)","P:Joanna Threadgold|Lead Occupational Therapist",D("30 September 2025","2025-09-30"),"Template agreed 22 September."),
 ("Move all current plans to the new template.","Team Managers","T:Team Managers",D("31 January 2026","2026-01-31"),"54 of 131 moved across.")])]
L="abcd"
out=['#set page(paper:"a4",margin:1.8cm,footer:context[#set text(8pt); Harwick Reablement Service – location ID 1-99900112 #h(1fr) #counter(page).display("1 of 1",both:true)])','#set text(font:"Liberation Sans",size:9.8pt)','#set par(leading:0.55em)',
f'#text(19pt,weight:"bold",fill:rgb("#4b2a63"))[{TITLE}]\n\n#text(12pt)[{ORG}, Adult Social Care]\n\nWe were inspected by the Care Quality Commission on 3 and 5 June 2025. This report tells CQC, and the people who use our service, what we are doing to meet the regulations that were not being met. It was first sent on 18 July 2025; the lines headed ‘Where we are’ were added for the Adult Social Care Scrutiny Panel on 20 November 2025.\n#v(4pt)',
'#table(columns:(5cm,1fr),stroke:.5pt+gray,inset:5pt,[*Account number*],[9990011],[*Nominated Individual*],[Celia Marchetti, Assistant Director (Provider Services)],[*Registered Manager*],[Donovan Pike],[*Overall rating*],[Requires improvement])']
areas=[]; Q=["Regulated activity","How the regulation was not being met","What we are doing to meet the regulation","Who is responsible","Date for completion","Where we are","How we will make sure that the improvement lasts"]
for n,ti,fi,su,acts in PLAN:
    hd=f"Regulation {n}: {ti}"; ga=[]
    li=lambda i: " \\\n".join(f"({L[k]}) "+tesc(v) for k,v in enumerate([(a[i]["text"] if i==3 else a[i]) for a in acts]) if v)
    lab=lambda x: f'table.cell(fill:rgb("#efe8f4"))[*{x}*]'
    out.append(f'''#v(8pt)
#block(breakable:{"true" if n in("17","12") else "false"})[#table(columns:(4.2cm,1fr),stroke:.6pt+rgb("#4b2a63"),inset:5pt,
table.cell(colspan:2,fill:rgb("#4b2a63"))[#text(fill:white,size:11pt,weight:"bold")[{tesc(hd)}]],
{lab(Q[0])},[Personal care],
{lab(Q[1])},[{tesc(fi)}],
{lab(Q[2])},[{li(0)}],
{lab(Q[3])},[{li(1)}],
{lab(Q[4])},[{li(3)}],
{lab(Q[5])},[{li(4)}],
{lab(Q[6])},[{tesc(su)}])]
''')
    for k,(de,ot,sp,ts,pr) in enumerate(acts):
        alt={"outcome":[su]}
        ga.append(A(f"{n}{L[k]}",de,ot,o(sp,ot),ts,None,pr,"unknown",alt=alt,drop=["ref"]+(["status"] if pr[:4] in("Comp","Done") else [])))
    areas.append(AREA(n,"other",hd,ti,ga))
out.append('#v(10pt)\n*Declaration.* I confirm that the information in this report is correct to the best of my knowledge.\n\nCelia Marchetti, Nominated Individual #h(2cm) 18 July 2025')
typst_pdf("\n".join(out),NAME)
write(NAME,ORG,TITLE,INSP,[["description",Q[2]],["owners",Q[3]],["timescale",Q[4]],["progress",Q[5]]],areas,False,"CQC")
