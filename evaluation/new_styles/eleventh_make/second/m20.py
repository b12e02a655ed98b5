"""m20: Word to PDF by LibreOffice, A4 lengthwise. A council's improvement plan after an Ofsted inspection of children's services: one long table with areas as full-width rows, outcome cells merged over several actions, two columns of owners, BRAG letters on colour with the key on the first page; a merged outcome cell runs over the page end, the head is repeated."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
NAME="m20"; ORG="Harrowmead City Council"; TITLE="Children’s Services Improvement Plan 2025–2027"; INSP="Ofsted ILACS inspection, 3 to 14 February 2025"
C={"B":("9DC3E6","completed","blue"),"R":("FF7C80","off_track","red"),"A":("FFD966","at_risk","amber"),"G":("A9D08E","on_track","green")}
a,b,c,e,f="Children are seen quickly and the right decision is made the first time. 90% of decisions in one working day.","No child waits more than five working days to be allocated.","Plans are clear to families; 80% graded good or better in audit (March 2025: 41%).","Care leavers say that they know what they are entitled to.","Nobody who leaves care is made homeless."
P_=[("Area for improvement 1: The timeliness and quality of decisions at the front door","The timeliness and quality of decisions at the front door","1",[
("1.1","Put a qualified manager on every shift in the multi-agency safeguarding hub, including the 5pm to 8pm shift.","Director of Children’s Social Care","T","MASH Service Manager","T",D("May 2025","2025-05-31"),a,"All shifts have been covered since 12 May.","B"),
("1.2","Agree a single threshold document with health, schools and police, and train 400 people in its use.","Hugh Anstruther, Chair of the Safeguarding Partnership","P:Hugh Anstruther|Chair of the Safeguarding Partnership","Partnership Business Unit","B",D("31 October 2025","2025-10-31"),a,"Document agreed in July. 186 people have been trained and four more dates are full.","G"),
("1.3","End the practice of holding contacts overnight without a decision.","Director of Children’s Social Care","T","MASH Service Manager","T",K("immediate","Immediate"),b,"14 contacts were held overnight in August, against 93 in January.","A"),
("1.4","Report allocation daily to the director until numbers have been nil for a month.","Director of Children’s Social Care","T","Performance Team","B",F("From 3 March 2025","2025-03-03"),b,"","G")]),
("Area for improvement 2: Assessment and planning for children in need","Assessment and planning for children in need","2",[
("2.1","Bring in a plan template that says in the family’s own words what has to change, by when and how everybody will know. Test it with twelve families and with the Young Inspectors before it is used by all teams. Take the old template off the system on the day that the new one goes live.","Principal Social Worker","T","Team Managers (North and South)","T",D("Test June 2025, go live September 2025","2025-09-30",(("Test","2025-06-30"),("go live","2025-09-30"))),c,"Tested. Go-live moved to 20 October because the supplier was late.","A"),
("2.2","Review all 312 children in need plans that have been open for more than nine months.","Head of Safeguarding and Quality","T","Independent Reviewing Officers","T",R("April to December 2025","2025-04-01","2025-12-31"),c,"143 reviewed; 88 closed or stepped down.","R"),
("2.3","Audit 30 plans each month with a manager from another team.","Head of Safeguarding and Quality","T","Quality Assurance Team","B",REC("Monthly",MONTHLY),c,"Six rounds held. 58% good or better in August.","G")]),
("Area for improvement 3: Support for care leavers, their health and their homes","Support for care leavers, their health and their homes","3",[
("3.1","Rewrite the local offer with the Care Leavers’ Forum, and print it as a card for the wallet as well.","Director of Children’s Social Care","T","Leaving Care Manager and Care Leavers’ Forum","T:Leaving Care Manager//B:Care Leavers’ Forum",D("Summer 2025","2025-08-31"),e,"Launched on 22 August.","B"),
("3.2","Give each young person a health passport before their 18th birthday.","Dr Nomsa Hlatshwayo (Designated Doctor)","P:Nomsa Hlatshwayo|Designated Doctor|Dr","Looked After Children Nurses","T",K("ongoing","Ongoing"),e,"71% have one.","G"),
("3.3","Stop the use of bed and breakfast for care leavers under 25, and set up a joint protocol with Housing by which a case goes to both heads of service on the day that a tenancy is at risk.","Cllr Martha Oyelaran (Lead Member)","P:Martha Oyelaran|Lead Member|Cllr","Head of Housing Needs / Leaving Care Manager","T:Head of Housing Needs//T:Leaving Care Manager",D("30/09/2025","2025-09-30"),f,"Two young people were in bed and breakfast on 1 September. The protocol is signed.","A"),
("3.4","Buy eight one-bedroom flats.","Director of Place","T","Property Acquisitions","B",D("Q4 2025/26","2026-03-31"),f,"Three offers accepted. Prices have gone up by more than the budget allows.","R")])]
H=["No.","Action","Strategic owner","Delivery owner","Timescale","Impact for children","Progress to September 2025","BRAG"]; W=(1.3,6.3,3.5,3.5,2.7,3.9,4.4,1.5)
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.3); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5)
s.header.paragraphs[0].text="Harrowmead Children’s Services Improvement Plan v3.2"; s.footer.paragraphs[0].text="Improvement Board, 17 September 2025 – OFFICIAL"
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("Inspectors found services that require improvement to be good. They recognised the commitment of staff and the stability of the senior team. This plan takes the three areas that they named. It has been agreed by the Improvement Board, which an independent adviser chairs, and was sent to Ofsted on 9 May 2025.")
k=d.add_table(rows=1,cols=4); k.style="Table Grid"
for cl_,x,col in zip(k.rows[0].cells,("B – complete and evidenced","G – on track","A – some risk that the date will be missed","R – off track, Board to act"),("9DC3E6","A9D08E","FFD966","FF7C80")): cl_.text=x; shade(cl_,col)
d.add_paragraph()
t=d.add_table(rows=1,cols=8); t.style="Table Grid"; t.autofit=False; rephead(t.rows[0]); areas=[]
for q,x in zip(t.rows[0].cells,H): q.text=""; q.paragraphs[0].add_run(x).bold=True; shade(q,"DDDDDD")
merges=[]
for hd,ti,n,rows in P_:
    r=t.add_row().cells; m=r[0].merge(r[7]); m.text=""; m.paragraphs[0].add_run(hd).bold=True; m.paragraphs[0].paragraph_format.keep_with_next=True; shade(m,"1F3864"); m.paragraphs[0].runs[0].font.color.rgb=__import__("docx").shared.RGBColor(255,255,255); ga=[]; prev=None
    for ref,desc,o1,s1,o2,s2,ts,out,pr,g in rows:
        r=t.add_row().cells
        for q,x in zip(r,(ref,desc,o1,o2,ts["text"],out if out!=prev else "",pr,g)): q.text=x
        shade(r[7],C[g][0])
        if out!=prev: first=r[5]; merges.append([first,first])
        else: merges[-1][1]=r[5]
        prev=out
        sp="//".join(x+"@strategic_lead" for x in (s1 if ":" in s1 else s1+":"+o1).split("//"))+"//"+"//".join(x+"@operational_lead" for x in (s2 if ":" in s2 else s2+":"+o2).split("//"))
        alt={"owners":[]}
        if g=="R": alt["status"]=["delayed"]
        if g=="A": alt["status"]=["delayed"]
        if not alt["owners"]: del alt["owners"]
        ga.append(A(ref,desc,o1+"\n"+o2,o(sp),ts,out,pr or None,C[g][1],C[g][2],status_text=g,drop=["owner_text"],alt=alt or None))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
for x,y in merges:
    if x is not y:
        tx=x.text; m=x.merge(y); m.text=tx
for c_,w in zip(t.columns,W): c_.width=Cm(w)
for r in t.rows:
    for q,w in zip(r.cells,W):
        if q._tc.grid_span==1: q.width=Cm(w)
        for p in q.paragraphs:
            for u in p.runs: u.font.size=Pt(9.5)
src="/tmp/plans/m20.docx"; d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["outcome",H[5]],["progress",H[6]],["status",H[7]]],areas,span=True)
