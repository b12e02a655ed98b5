"""m27: Word to PDF by LibreOffice, A5 upright: a booklet of numbered paragraphs. Each part begins with a numbered paragraph of narrative; then each numbered paragraph is an action with labels run in, in bold, in the same paragraph, not all of them in every one; contents on the first page, page numbers."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
NAME="m27"; ORG="Ridgeway Park National Park Authority"; TITLE="A Park for Everyone: access action plan 2025–2030"; INSP=None
LB=("Taken forward by:","Ready:","Sign of success:","News:")
P_=[("Part 1: Paths and gates","Paths and gates","1","1.1 There are 1,420 kilometres of path in the Park. A survey by volunteers in 2023 counted 611 stiles, of which 240 stand on paths that would otherwise be easy going.",[
("1.2","Replace 120 stiles with gates, on the routes that disabled walkers have asked for.","Access Ranger Team","B",R("2025-28","2025-01-01","2028-12-31"),"Forty gates a year.","Thirty-four have been put in and six landowners have said no.","unknown",None),
("1.3","Surface the lakeside path from Hollin Point to the boathouse so that it can be used in a wheelchair in all weathers.","Capital Projects Officer, Hester Vane","P:Hester Vane|Capital Projects Officer",D("October 2026","2026-10-31"),"A survey of wheelchair users finds it usable all year.","","unknown",None),
("1.4","Publish a list of gradients and gates for every promoted walk.","Digital Team","B",D("30 April 2025","2025-04-30"),"","Done: it is on the website, with photographs.","completed","Done")]),
("Part 2: Getting here without a car","Getting here without a car","2","2.1 One household in five within an hour of the Park has no car. On Sundays in winter there is no bus at all.",[
("2.2","Pay for a Sunday bus for three winters and then ask the county to take it over.","Sustainable Travel Officer / County Transport Unit","T:Sustainable Travel Officer//B:County Transport Unit",F("From 2 November 2025","2025-11-02"),"Twenty people on each bus.","Delayed: only one operator answered and its price was too high. We will ask again in the new year, for a smaller vehicle.","delayed","Delayed"),
("2.3","Put bicycle stands and a pump at the six stations round the edge of the Park.","Friends of the Ridgeway","B",D("Spring 2026","2026-05-31"),"","Not started.","not_started","Not started")]),
("Part 3: People who do not come","People who do not come","3","3.1 Visitors are older, whiter and better off than the people who live near the Park. We asked 23 community groups why. They spoke about cost, about not knowing what is allowed, and about a feeling of being stared at.",[
("3.2","Train 25 community leaders to bring their own groups, and lend them boots and coats.","Nadia Kureishi, Head of Engagement","P:Nadia Kureishi|Head of Engagement",D("Year ending March 2026","2026-03-31"),"Fifty group visits in a year.","On track: sixteen leaders have finished.","on_track","On track"),
("3.3","Give every child in the four nearest towns a day in the Park before the age of eleven.","Education Service and Ridgeway Trust","B:Education Service//B:Ridgeway Trust",REC("Yearly","FREQ=YEARLY"),"9,000 children a year.","5,200 came in 2024/25.","unknown",None),
("3.4","Look again at all signs which begin with the word ‘No’.","Estate Manager","T",D("by end of September 2025","2025-09-30"),"Half as many of them.","Complete: 88 signs have gone.","completed","Complete"),
("3.5","Recruit trainee rangers from towns, on a wage and with a room.","Head of Engagement","T",D("September 2026","2026-09-30"),"Eight trainees in two years.","","unknown",None)])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(14.8),Cm(21); s.left_margin=s.right_margin=Cm(1.7); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11); s.header.paragraphs[0].text="A Park for Everyone"
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
p=s.footer.paragraphs[0]; p.alignment=1; e=OxmlElement("w:fldSimple"); e.set(qn("w:instr"),"PAGE"); p._p.append(e)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph("Adopted by the Authority on 6 March 2025. News is to 30 September 2025.")
d.add_heading("Contents",2)
for x,pg in zip([q[0] for q in P_],("2","2","3")): d.add_paragraph(f"{x} ........ {pg}")
d.add_heading("Foreword",2); d.add_paragraph("National parks were made for everybody. That is what the Act of 1949 said, and it is not yet so. This booklet sets out nine things that we shall do about it over five years, with the people who live near us and with the farmers on whose land most of the paths run.")
d.add_paragraph("Dr Leonora Birdsall, Chair"); d.add_page_break(); areas=[]
for hd,ti,n,nar,rows in P_:
    d.add_heading(hd,1); d.add_paragraph(nar); ga=[]
    for ref,desc,ot,sp,ts,out,pr,st,stt in rows:
        p=d.add_paragraph(); p.add_run(ref+" "+desc+" ")
        for l,v in zip(LB,(ot+".",ts["text"]+".",out,pr)):
            if v: p.add_run(l).bold=True; p.add_run(" "+v+" ")
        alt={}
        if ref=="3.2": alt["timescale"]=[R(ts["text"],"2025-04-01","2026-03-31")]
        if ref=="3.3": alt["status"]=["in_progress","ongoing"]
        if ref=="1.2": alt["status"]=["in_progress","on_track"]
        if st=="unknown" and not pr and "status" not in alt: alt["status"]=["planned"]
        if ref=="1.2": alt["timescale"]=[R(ts["text"],"2025-04-01","2028-03-31")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out or None,pr or None,st,status_text=stt,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
src="/tmp/plans/m27.docx"; d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(paragraph number)"],["owners","Taken forward by"],["timescale","Ready"],["outcome","Sign of success"],["progress","News"]],areas)
