"""s10: Word with heading styles, a domestic abuse related death review: chapters, recommendations numbered on through the report (shaded paragraphs), under each a run-on line of labels 'For: … To be done by: …' and the agency's answer in italics where there is one."""
from cl_a import *
from docx.shared import Pt, RGBColor, Cm
from docx.oxml import OxmlElement; from docx.oxml.ns import qn
NAME="s10"; ORG="Calderholme Community Safety Partnership"; TITLE="Domestic Abuse Related Death Review: “Nasreen”"
N=["ref","timescale_text"]
d=newdoc("Liberation Sans",10.5,margin=2.2)
def lab(p,l,t): p.add_run(l).bold=True; p.add_run(t)
R=[("5. Primary care",["Nasreen saw a GP nineteen times in the two years before her death. On none of these was she asked, on her own, about home. The practice used her husband as interpreter on eleven."],[
  ("Recommendation 1","Every practice in the borough should use a professional interpreter where the patient asks or where there is any doubt.","Calderholme ICB","31 October 2025","Accepted. Contract signed with Lingua North; goes live in September.",
   dict(sp="B:Calderholme ICB",ts=D("31 October 2025","2025-10-31"),st="in_progress",as_=["unknown","planned","on_track"])),
  ("Recommendation 2","The IRIS programme should be offered again to the six practices which left it in 2021.","ICB / Public Health","by April 2026","",
   dict(sp="B:ICB//B:Public Health",ts=D("by April 2026","2026-04-30"),st="unknown"))]),
 ("6. Housing",["Three reports of noise were made. Each was closed with a letter about neighbour nuisance. No officer went in."],[
  ("Recommendation 3","Noise reports between adults of one household should be screened by the domestic abuse co-ordinator before they are closed.","Head of Tenancy Services, Calder Homes","with immediate effect","In place since 2 June. 41 screened, 5 referred to MARAC.",
   dict(sp="T:Head of Tenancy Services|Calder Homes",ts=K("immediate","with immediate effect"),st="embedded",ao=["T:Head of Tenancy Services, Calder Homes","T:Head of Tenancy Services"],as_=["completed","in_progress"]))]),
 ("7. Police",["Two calls were graded standard risk by officers who did not speak to Nasreen apart from her husband. The review was told that body-worn footage had not been looked at by a supervisor in either."],[
  ("Recommendation 4","Supervisors should dip-sample footage from standard-risk calls each quarter.","Det Supt Rhiannon Castellane","first by Q3 2025/26, then quarterly","Partly accepted: the force will sample 20 a quarter, not 5%.",
   dict(sp="P:Rhiannon Castellane||Det Supt",ts=REC("first by Q3 2025/26, then quarterly",QUARTERLY,due="2025-12-31"),st="unknown",ao=["P:Rhiannon Castellane|Det Supt"],at=[REC("first by Q3 2025/26, then quarterly",QUARTERLY)],as_=["in_progress","planned","on_track"])),
  ("Recommendation 5","The force should tell the Partnership how it will reach women for whom English is a second language.","Chief Constable","to be agreed","No reply yet",
   dict(sp="T:Chief Constable",ts=K("unknown","to be agreed"),st="unknown",as_=["not_started"]))]),
 ("8. The Partnership itself",["This review took twenty-six months. The family were not told why."],[
  ("Recommendation 6","The CSP should keep a named contact for the family from the day a review is commissioned.","CSP Manager (Lloyd Pemberton)","done","",
   dict(sp="P:Lloyd Pemberton|CSP Manager",ts=K("completed","done"),st="completed",ao=["T:CSP Manager//P:Lloyd Pemberton"],as_=["unknown"])),
  ("Recommendation 7","A plain-language summary should be published in Urdu, Punjabi and English.","CSP Manager and Communications","within 8 weeks of Home Office approval","Draft with the family for comment",
   dict(sp="T:CSP Manager//B:Communications",ts=K("relative","within 8 weeks of Home Office approval"),st="unknown",as_=["in_progress"]))])]
d.add_paragraph(ORG); d.add_heading(TITLE,0)
d.add_paragraph("Extract from the overview report: chapters 5 to 8. Independent chair and author: Marguerite Osei-Tutu. Version agreed by the Partnership on 9 July 2025.")
d.add_paragraph("Nasreen is not her name. Her sister chose it. Dates and places have been changed where they could identify her children.").runs[0].italic=True
areas=[]
for h,ps,rs in R:
    d.add_heading(h,1)
    for t in ps: d.add_paragraph(t)
    acts=[]
    for lb,rec,who,when,ans,k in rs:
        x=d.add_paragraph(); x.paragraph_format.left_indent=Cm(.8); lab(x,lb+"  ",rec)
        s=OxmlElement("w:shd"); s.set(qn("w:val"),"clear"); s.set(qn("w:fill"),"E7EEF5"); x._p.get_or_add_pPr().append(s)
        y=d.add_paragraph(); y.paragraph_format.left_indent=Cm(.8); lab(y,"For: ",who+"   "); lab(y,"To be done by: ",when)
        if ans: z=d.add_paragraph(); z.paragraph_format.left_indent=Cm(.8); lab(z,"Response: ",""); z.add_run(ans).italic=True
        n=lb.split()[1]
        # where a response is printed it may be the description with the recommendation in answers, or progress beside the recommendation
        kk=dict(k); sp,ts,st=kk.pop("sp"),kk.pop("ts"),kk.pop("st")
        acts.append(G(n,rec,who,sp,ts,ans or None,st,None,dd=["timescale_text","answers","status_text"]+(["progress"] if ans else []),ad=[ans] if ans else [],**kk))
    areas.append(AREA(h.split(".")[0],"other",h,h.split(". ",1)[1],acts))
d.add_heading("9. Closing words",1)
d.add_paragraph("The panel thanks Nasreen’s sister and mother. They asked that the last sentence be theirs: “She told people. Write down that she told people.”")
d.save(path("s10.docx"))
write(NAME,ORG,TITLE,None,H(["description","Recommendation"],["owners","For:"],["timescale","To be done by:"],["progress","Response:"]),areas)
