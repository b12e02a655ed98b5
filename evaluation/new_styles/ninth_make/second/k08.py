"""k08 (kin of word-nested): Word (python-docx), landscape; an outer table with a row an aim: the aim in the left cell, in the right cell a table of its own with the actions; some measure cells hold a third table (start, now, goal over figures)."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="k08"; ORG="Royal Borough of Ashmere"; TITLE="Healthy Start in Ashmere: Delivery Plan 2025 to 2027"; INSP=None
INTRO="The Health and Wellbeing Board agreed this plan on 11 June 2025 after the Director of Public Health’s annual report on the under-fives. Public Health reports on it every half year."
P_=[("1","Aim 1: Children are protected by vaccination before they start school","Children are protected by vaccination before they start school",[
("1a","Send a personal invitation, in the family’s first language, to the parents of every child who has missed a second MMR dose.","Immunisation Co-ordinator","T",D("by end Sept 2025","2025-09-30"),"Two doses of MMR by age five.",[("Start","81%"),("Now","84%"),("Goal","95%")],"In progress. 640 letters have gone out and 212 children have been seen.","In progress","in_progress"),
("1b","Offer evening and Saturday clinics at the three family hubs.","Ashmere GP Federation; Public Health","B:Ashmere GP Federation//B:Public Health",F("from 6 October 2025","2025-10-06"),"At least 30 appointments a week taken up.",None,"Not started. Premises are agreed.","Not started","not_started"),
("1c","Train health visitors and nursery managers to talk about vaccination with hesitant families.","Dr Ngozi Eke, Consultant in Public Health","P:Ngozi Eke|Consultant in Public Health|Dr",R("July to December 2025","2025-07-01","2025-12-31"),"90 staff trained, of whom nine in ten say that they feel confident.",None,"Completed. 97 staff came to six sessions.","Completed","completed")]),
("2","Aim 2: Fewer young children have tooth decay","Fewer young children have tooth decay",[
("2a","Start supervised toothbrushing in nurseries and reception classes in the five wards with most decay.","Oral Health Promotion Lead / Early Years Adviser","T:Oral Health Promotion Lead//T:Early Years Adviser",D("Autumn term 2025","2025-12-31"),"Settings that brush daily.",[("Start","4"),("Now","19"),("Goal","38")],"On track. Packs have reached 19 settings.","On track","on_track"),
("2b","Give a brush, paste and a dental leaflet to each family at the nine-month and two-year reviews.","Health Visiting Service","B",K("ongoing","Ongoing"),"95% of reviews record that the pack was given.",None,"On track. 1,120 packs given since April.","On track","on_track"),
("2c","Ask the Integrated Care Board to commission 2,000 more dental appointments for under-fives.","Cllr Amina Rahman","P:Amina Rahman||Cllr",D("January 2026","2026-01-31"),"Children seen by a dentist in the last year.",[("Start","39%"),("Now","38%"),("Goal","55%")],"At risk. The Board has deferred its decision twice.","At risk","at_risk")]),
("3","Aim 3: More families eat well and move more","More families eat well and move more",[
("3a","Raise take-up of Healthy Start cards by signing families up at birth registration and at food banks.","Welfare Rights Manager and Registrars","T:Welfare Rights Manager//B:Registrars",D("31.03.26","2026-03-31"),"Eligible families with a card.",[("Start","58%"),("Now","66%"),("Goal","80%")],"On track. Registrars began on 1 September.","On track","on_track"),
("3b","Hold a cookery course for new parents in each family hub.","Lois Tennant","P",REC("Quarterly from October 2025",QUARTERLY,start="2025-10-01"),"Eight families finish each course.",None,"Not started. A tutor is being sought.","Not started","not_started"),
("3c","Review the weaning advice that is given to families and bring it into line with national guidance.","TBC","",D("Spring 2026","2026-05-31"),"One leaflet in place of five.",None,"On hold. The post of infant feeding lead is vacant.","On hold","on_hold"),
("3d","Write a breastfeeding welcome standard for cafés and council buildings.","Infant Feeding Network & Town Centre Manager","B:Infant Feeding Network//T:Town Centre Manager",D("February 2026","2026-02-28"),"60 venues hold the standard.",None,"In progress. The draft is out for comment until 14 November.","In progress","in_progress")])]
H=["No.","We will","Led by","Finish","How it is measured","State of play at 31 October 2025"]; W=(1.2,6.2,3.6,2.7,4.6,4.8)
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.2); s.top_margin=s.bottom_margin=Cm(1.5)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(9); d.styles["Normal"].paragraph_format.space_after=Pt(2)
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def put(c,t,b=False,sz=10,col=None):
    r=c.paragraphs[0].add_run(t); r.bold=b; r.font.size=Pt(sz)
    if col: r.font.color.rgb=RGBColor.from_string(col)
def grid(t,w):
    for c,x in zip(t.columns,w): c.width=Cm(x)
r=d.add_paragraph().add_run(ORG); r.font.size=Pt(11); r.bold=True
r=d.add_paragraph().add_run(TITLE); r.font.size=Pt(20); r.font.color.rgb=RGBColor(0x5B,0x2A,0x86)
d.add_paragraph(INTRO)
O=d.add_table(rows=0,cols=2); O.style="Table Grid"; O.autofit=False; areas=[]
for n,hd,ti,rows in P_:
    c=O.add_row().cells; c[0].width=Cm(3.2); c[1].width=Cm(23.6); shade(c[0],"E9DDF3"); put(c[0],hd,True,11,"5B2A86"); ga=[]
    t=c[1].add_table(1,6); t.style="Table Grid"; t.autofit=False
    for i,h in enumerate(H): put(t.rows[0].cells[i],h,True); shade(t.rows[0].cells[i],"F4EFF9"); t.rows[0].cells[i].width=Cm(W[i])
    for ref,desc,ot,sp,ts,out,nest,pr,stx,st in rows:
        k=t.add_row().cells
        for i,x in enumerate((ref,desc,ot,ts["text"],out,pr)): put(k[i],x); k[i].width=Cm(W[i])
        kw={}
        if nest:
            m=k[4].add_table(2,3); m.style="Table Grid"; m.autofit=False
            for j,(a,b) in enumerate(nest):
                put(m.cell(0,j),a,True,8); put(m.cell(1,j),b,False,8)
                for q in (0,1): m.cell(q,j).width=Cm(1.35)
            grid(m,(1.35,)*3); kw=dict(nest=[list(x) for x in nest],drop=["outcome"])
        alt={"progress":[pr.split(". ",1)[1]]} 
        if "Registrars" in ot: alt["owners"]=[o("T:Welfare Rights Manager//T:Registrars")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,st,status_text=stx,alt=alt,**kw))
    grid(t,W); e=c[1].paragraphs[0]._p; e.getparent().remove(e)
    areas.append(AREA(n,"other",hd,ti,ga))
grid(O,(3.2,23.6))
d.add_paragraph(); d.add_paragraph("Start is the figure for 2024/25. Now is the latest figure, mostly for the quarter to September 2025.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]]],areas)
