"""n18 (ordinary): Word (python-docx), landscape: a heading and a table an area, the outcome merged over its rows, partners in their own column, bullets in a cell, a note below a table."""
from cl import *
import docx
from docx.shared import Pt
NAME="n18"; ORG="Haverdale County Council and NHS Haverdale Integrated Care Board"; TITLE="Priority Action Plan for children and young people with SEND"; INSP="Area SEND inspection of the Haverdale Local Area Partnership, 2 to 20 March 2026"
H=["Step","What will happen","Answerable","Together with","Complete by","What families will notice","Where we stood on 1 October"]
P_=[("Priority action 1 – Leaders should act at once to cut the wait for autism and ADHD assessments","Leaders should act at once to cut the wait for autism and ADHD assessments","1",[
("1a","Count everyone who waits, by age, school and weeks, and publish the count each month.","Chinwe Abara, Designated Clinical Officer","P:Chinwe Abara|Designated Clinical Officer","County data team","B:",D("29 May 2026","2026-05-29"),0,"Done. The list shrank by 212 when double entries were taken out.","completed"),
("1b","Open a help line and a weekly drop-in for families while they wait:\n- Monday in Kelderby\n- Wednesday in Port Ansley\n- online on Saturday mornings","Parent Carer Forum / ICB Children’s Commissioner","B:Parent Carer Forum//T:ICB Children’s Commissioner","","",D("September 2026","2026-09-30"),0,"Open in two of three places","in_progress"),
("1c","Buy 600 assessments from two more providers","ICB Children’s Commissioner","T:","Finance","B:",R("July 2026 – June 2027","2026-07-01","2027-06-30"),0,"88 children assessed so far. On track.","on_track")],["A family knows the day of its appointment within four weeks of asking for help"]),
("Priority action 2 – The partnership should make sure that education, health and care plans are of good quality and up to date","The partnership should make sure that education, health and care plans are of good quality and up to date","2",[
("2a","Bring 940 plans of pupils in Year 9 and above up to date, starting with those who leave school in 2027.","Head of SEND Casework","T:","Virtual School","B:",D("31.12.2026","2026-12-31"),0,"402 done. At risk: three caseworkers have left.","at_risk"),
("2b","Audit thirty plans every term with parents at the table","Lorcan Bamford","P:","Parent Carer Forum","B:",REC("Termly",TERMLY),0,"First audit in June, next in November","unknown"),
("2c","Train social workers and therapists to write their own section","Principal Educational Psychologist and Principal Social Worker","T:Principal Educational Psychologist//T:Principal Social Worker","","",D("Spring term 2027","2027-04-30"),1,"Not started","not_started"),
("2d","Send no final plan without a manager’s signature.","Head of SEND Casework","T:","","",K("immediate","Immediately"),1,"In place since 1 May.","embedded")],["Plans say what the child will be able to do, and who helps","Nine in ten plans are judged good or better"]),
("Improvement area – Short breaks and preparation for adult life","Short breaks and preparation for adult life",None,[
("3a","Ask 200 young people what they want to do after school, in a way that suits how they speak","Ewa Kaczmarek (Youth Voice Lead)","P:Ewa Kaczmarek|Youth Voice Lead","Colleges","B:",D("half-way point 18/09/26, final report 27/11/26","2026-11-27",[("half-way point","2026-09-18"),("final report","2026-11-27")]),0,"117 heard. On track.","on_track"),
("3b","Agree with Adult Social Care that every worker for transition starts at 14","Directors of Children’s and Adults’ Services","T:","","",D("January 2027","2027-01-31"),0,"","unknown"),
("3c","Spend the extra £350,000 on Saturday clubs in the east","Short Breaks Manager","T:","Voluntary sector","B:",R("2026/27","2026-04-01","2027-03-31"),0,"Clubs opened in Fossdyke and Thornsea. On track.","on_track")],["Young people have a plan for work, friends and a home by 16"])]
STX={"completed":"Done","on_track":"On track","at_risk":"At risk","not_started":"Not started","embedded":"In place since 1 May"}
doc=docx.Document(); turn(doc); doc.styles["Normal"].font.name="Liberation Sans"; doc.styles["Normal"].font.size=Pt(10)
doc.add_paragraph(ORG); doc.add_heading(TITLE,0); doc.add_paragraph(INSP)
doc.add_paragraph("Inspectors found widespread and systemic failings. They named two priority actions and one area for improvement. This plan was sent on 14 July 2026 and is watched by the SEND Improvement Board, which meets every six weeks with an adviser from the Department for Education.")
areas=[]
for hd,ti,n,rows,outs in P_:
    doc.add_heading(hd,2); t=doc.add_table(rows=1,cols=7); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,H): put(c,x,9,True); shade(c,"CFE3DC")
    repeat(t.rows[0])
    for ref,desc,ot,sp,wt,wsp,ts,oi,pr,st in rows:
        c=t.add_row().cells
        for cell,x in zip(c,[ref,desc,ot,wt,ts["text"],"",pr]): put(cell,x)
        alt={}
        if ref=="1c" or ref=="3c": alt["timescale"]=[D(ts["text"],ts["due"])]
        if ref=="2b": alt["status"]=["in_progress","ongoing"]
        if ref=="1b": alt["status"]=["unknown"]
        stx=STX.get(st)
        ga.append(A(ref,desc.replace("\n- ","\n"),ot,o(sp,ot)+[dict(x,role="support") for x in o(wsp,wt)],ts,outs[oi],pr or None,st,status_text=stx,alt=alt or None,drop=["owner_text"]+(["description"] if ref=="1b" else [])+(["status_text"] if ref=="2d" or ref=="1b" else [])))
    cols(t,[1.3,7,4,3,3,3.6,4.2])
    for i,out in enumerate(outs):
        idx=[k+1 for k,r in enumerate(rows) if r[7]==i]; m=t.cell(idx[0],5).merge(t.cell(idx[-1],5)); 
        for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
        put(m,out)
    areas.append(AREA(n,"priority" if n else "other",hd,ti,ga))
    if n=="1": doc.add_paragraph("Note: figures for step 1c count first appointments only.").runs[0].italic=True
doc.add_paragraph(); doc.add_paragraph("Signed: Director of Children’s Services, Chief Nurse")
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","owners","timescale","outcome","progress"],H))),areas,span=True)
