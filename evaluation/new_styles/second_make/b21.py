"""b21 Typst, A4 portrait: an area's answer to a SEND inspection with cover, contents and an introduction; each action is a small ruled-across block: a line with number and action, a line of four label/value pairs side by side (label above value), lines 'Success measure' and 'Progress'; blocks run over the page; weakness headings with a sentence below them."""
from bl import *
NAME="b21"; ORG="Fenwick and the Marshes Local Area SEND Partnership"; TITLE="Written Statement of Action"; INSP="Joint area SEND revisit by Ofsted and the Care Quality Commission, 13 to 15 January 2025"
RG={"Green":("on_track","green","#a9d08e"),"Amber":("at_risk","amber","#ffd966"),"Red":("off_track","red","#ff8f8f"),"Blue":("completed","blue","#9dc3e6")}
PLAN=[("1","Poor quality of EHC plans","Plans do not say what children and families want.",[
 ("1.1","Train all plan writers with the parent carer forum, and have each new plan read by a second person before it is sent.","SEND Service Manager",[T("SEND Service Manager")],"1 Apr 2025","31 July 2025","2025-04-01","2025-07-31","Green","85% of plans rated good or better in the termly audit","All 26 writers trained. Audit in July: 74%."),
 ("1.2","Bring in an advice template for health that asks what the child can do and what would help.","Designated Clinical Officer",[T("Designated Clinical Officer")],"1 Apr 2025","30 Sept 2025","2025-04-01","2025-09-30","Amber","All health advice comes on the template","In use by therapists. Community paediatrics from October."),
 ("1.3","Ask social care for more than ‘not known’.","Designated Social Care Officer",[T("Designated Social Care Officer")],"1 May 2025","31 Oct 2025","2025-05-01","2025-10-31","Amber","Social care advice says what the family needs in nine of ten plans",None),
 ("1.4","Rewrite the 120 oldest plans for young people over 16.","Transitions Team / Fenwick College",[B("Transitions Team"),B("Fenwick College")],"1 June 2025","31 March 2026","2025-06-01","2026-03-31","Green","Each plan names what the young person wants to do as an adult","44 done.")]),
 ("2","Lack of joint commissioning","Services are bought separately and families fall between them.",[
 ("2.1","Write a joint commissioning strategy with one pooled budget for therapies.","Ellis Garvey (ICB) and Director of Education",[P("Ellis Garvey",org="ICB"),T("Director of Education")],"1 Apr 2025","31 Dec 2025","2025-04-01","2025-12-31","Amber","Waiting time for speech and language therapy falls to 18 weeks","Draft strategy went to both boards in July. The pooled budget is not agreed: finance directors meet again on 2 October, and the chief executives have asked for a paper with three options."),
 ("2.2","Do a joint needs assessment with data from schools, health and families.","Public Health Consultant",[T("Public Health Consultant")],"1 Apr 2025","31 Aug 2025","2025-04-01","2025-08-31","Blue","The needs assessment is used in every commissioning decision","Published 21 August."),
 ("2.3","Set up a panel that settles disputes about funding within ten working days.","Joint Commissioning Manager",[T("Joint Commissioning Manager")],"1 Sept 2025","30 Nov 2025","2025-09-01","2025-11-30","Green","No child waits because of an argument about money",None)]),
 ("3","Parents’ and carers’ confidence","Parents told inspectors that they had to fight.",[
 ("3.1","Answer every call and e-mail to the SEND team within three working days.","SEND Service Manager",[T("SEND Service Manager")],"1 Apr 2025","30 June 2025","2025-04-01","2025-06-30","Red","95% answered in time, checked by mystery calls from the forum","62% in August. Four vacancies, one of them since February. Two temporary officers begin on 22 September; the forum’s mystery calls in July found that most voicemail boxes were full."),
 ("3.2","Hold a drop-in each month in each of the five towns.","Local Offer Officer, Parent Carer Forum",[T("Local Offer Officer"),B("Parent Carer Forum")],"1 May 2025","30 April 2026","2025-05-01","2026-04-30","Green","400 families come in the year","Nineteen drop-ins so far; 211 families."),
 ("3.3","Rebuild the Local Offer website with young people.","Local Offer Officer",[T("Local Offer Officer")],"1 July 2025","28 Feb 2026","2025-07-01","2026-02-28","Green","Twice as many visits; eight in ten find what they need","Designers chosen by the youth forum."),
 ("3.4","Offer mediation early, before a decision is appealed.","SENDIASS Manager",[T("SENDIASS Manager")],"1 June 2025","31 Dec 2025","2025-06-01","2025-12-31","Amber","Appeals fall by a quarter","Eleven early meetings; eight settled.")])]
t=f'''#set page(paper:"a4",margin:(x:2cm,y:2.1cm))
#set text(font:"Liberation Sans",size:10pt); #set par(leading:0.6em)
#v(7cm)
#text(30pt,weight:"bold",fill:rgb("#004b49"))[{TITLE}]
#v(4pt)
#text(14pt)[{ORG}]
#v(4pt)
{INSP}
#v(8cm)
Version 2.1, approved by the partnership board on 12 September 2025
#pagebreak()
#set page(header:align(right,text(8pt)[{TITLE}]),footer:context align(center,text(8pt)[#counter(page).display()]))
#text(16pt,weight:"bold")[Contents]

1. Introduction #box(width:1fr,repeat[.]) 3

2. How we will know it is working #box(width:1fr,repeat[.]) 3

3. Action plan #box(width:1fr,repeat[.]) 4
#pagebreak()
#text(16pt,weight:"bold")[1. Introduction]

Inspectors came back in January to see whether the area had dealt with the weaknesses they found in 2022. They decided that three weaknesses remain. Children and families told them of kind people and slow systems.

This statement is the answer of the council, the integrated care board, schools and the parent carer forum. It has been written with 63 parents and 28 young people.

#text(16pt,weight:"bold")[2. How we will know it is working]

The partnership board, chaired by the Director of Children’s Services, meets every six weeks. Each action has a lead, a start, a finish and a rating: blue when it is complete and its effect has been checked, green when it is on track, amber when it is at risk, and red when it is off track.
#pagebreak()
#text(16pt,weight:"bold")[3. Action plan]
'''
areas=[]
for n,ti,say,acts in PLAN:
    hd=f"Weakness {n}: {ti}"; ga=[]
    t+=f'#block(sticky:true,above:18pt)[#text(13pt,weight:"bold",fill:rgb("#004b49"))[{hd}]]\n#block(sticky:true)[_{say}_]\n'
    for ref,a,ot,ow,s,f,si,fi,rg,out,pr in acts:
        lab=lambda x:f'#text(8pt,fill:rgb("#555"))[{x}]'
        rows=f'table.cell(colspan:4)[*{ref}* #h(6pt) *{tesc(a)}*],[{lab("Lead")}\\ {tesc(ot)}],[{lab("Start")}\\ {s}],[{lab("Finish")}\\ {f}],table.cell(fill:rgb("{RG[rg][2]}"))[{lab("Rating")}\\ {rg}],table.cell(colspan:4)[{lab("Success measure")}\\ {tesc(out)}],'
        if pr: rows+=f'table.cell(colspan:4)[{lab("Progress (September 2025)")}\\ {tesc(pr)}],'
        t+=f'#block(above:12pt,breakable:false)[#table(columns:(1fr,2.6cm,2.8cm,2.4cm),stroke:(x,y)=>(top:0.4pt+rgb("#999"),bottom:0.4pt+rgb("#999")),inset:4pt,{rows})]\n'
        ga.append(A(ref,a,ot,ow,R(f"{s} {f}",si,fi),out,pr,RG[rg][0],RG[rg][1],drop=["timescale_text"]))
    areas.append(AREA(n,"weakness",hd,ti,ga))
typst_pdf(t,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(line)"],["description","(line)"],["owners","Lead"],["timescale","Start"],["timescale","Finish"],["rag","Rating"],["outcome","Success measure"],["progress","Progress (September 2025)"]],areas)
