"""j04 (kin of landscape-inside): Word to PDF by LibreOffice. A report to a board: upright pages of prose (with numbered paragraphs and a small table of figures), then the plan on lengthwise pages, then upright pages again with a table of terms and one of meetings, which are no actions. The RAG is a letter, explained under the plan."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_SECTION,WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="j04"; ORG="Penwarden Combating Drugs Partnership"; TITLE="Fewer harms, more recoveries: delivery plan 2025 to 2027"; INSP=None
S={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red")}
P_=[("A","Ambition A – Break drug supply chains","Break drug supply chains",[
("A1","Map county lines that run into Penwarden and agree with British Transport Police which stations to patrol.","DCI Joanna Treloar","P:Joanna Treloar||DCI",D("30 June 2025","2025-06-30"),"Three lines closed in the year","Map agreed in May. One line has been closed, with nine arrests.","B"),
("A2","Put a detached youth work team into the two neighbourhoods where young people are most often found as runners.","Youth Justice Service / The Harbour Project","B:Youth Justice Service//B:The Harbour Project",R("July 2025 to March 2027","2025-07-01","2027-03-31"),"60 young people a year take up an offer of help","Team started on 14 July with three of its five workers.","A"),
("A3","Share intelligence on cuckooed homes at a fortnightly meeting, with a plan for each tenant.","Community Safety Manager","T",REC("Fortnightly","FREQ=WEEKLY;INTERVAL=2"),"Every tenant has a named worker within five days","31 homes looked at so far; 22 tenants are safe where they are.","G")]),
("B","Ambition B – Build a first-rate treatment and recovery system","Build a first-rate treatment and recovery system",[
("B1","Re-let the adult treatment contract for five years, with a separate lot for alcohol.","Public Health Commissioning Lead","T",D("Tender Oct 2025, contract start April 2026","2026-04-30",(("Tender","2025-10-31"),("contract start","2026-04-30"))),"1,450 adults in treatment by March 2027 (1,180 in 2024/25)","Market day drew seven providers. Legal advice on staff transfer is awaited.","A"),
("B2","Place a treatment worker in the custody suite seven days a week and in court on remand days.","Head of Probation Delivery Unit, Kernow Change Service","T:Head of Probation Delivery Unit//B:Kernow Change Service",F("From September 2025","2025-09-01"),"Continuity of care after prison at 55%","Recruitment has failed twice. A bid to share a post with the next county is being considered.","R"),
("B3","Give naloxone to every hostel, family and officer who wants it, and train them.","Consultant in Public Health","T",K("ongoing","Ongoing"),"70% of people in opiate treatment hold a kit","1,020 kits given out.","G"),
("B4","Open a recovery café run by people with lived experience.","Recovery Forum","B",D("Spring 2026","2026-05-31"),"A hundred people a week use it","Lease signed on the old post office in Quay Street.","G"),
("B5","Fix the transfer of young people at 18, which at present is a letter and nothing else.","Suzanne Pascoe & Ravi Menon","P:Suzanne Pascoe//P:Ravi Menon",D("end of Q3 2025/26","2025-12-31"),"No one is lost between services","","A")]),
("C","Ambition C – Bring about a change in demand","Bring about a change in demand",[
("C1","Offer every secondary school and college an agreed set of lessons, and stop the one-off assemblies.","PSHE Adviser","T",D("Academic year 2025/26","2026-08-31"),"All 14 secondary schools use the lessons","Nine schools signed up.","G"),
("C2","Run the ‘Know what you’re pouring’ campaign in the run-up to Christmas.","Communications Team","B",R("Nov/Dec 2025","2025-11-01","2025-12-31"),"Recall of 30% among adults aged 40 to 60","Artwork chosen by a residents’ panel.","G"),
("C3","Add alcohol questions to the NHS health check and give brief advice on the spot.","GP Federation","B",D("01/10/2025","2025-10-01"),"8,000 people have brief advice in a year","Template went live a fortnight early.","B")])]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=s.bottom_margin=Cm(2)
d.styles["Normal"].font.name="Liberation Serif"; d.styles["Normal"].font.size=Pt(11)
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
def tab(heads,rows,widths,size=10.5):
    t=d.add_table(rows=1,cols=len(heads)); t.style="Table Grid"; t.autofit=False
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    for c,x in zip(t.rows[0].cells,heads): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"D5E3E0")
    for r in rows:
        for c,x in zip(t.add_row().cells,r): c.text=x
    for c,w in zip(t.columns,widths): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,widths):
            c.width=Cm(w)
            for p in c.paragraphs:
                for u in p.runs: u.font.size=Pt(size)
    return t
d.add_paragraph(ORG); d.add_paragraph(TITLE,style="Title"); d.add_paragraph("Report of the Director of Public Health to the Partnership Board, 22 October 2025")
d.add_heading("Why we have a plan",1)
for x in ("1. Penwarden lost 46 people to drugs and 71 to alcohol in 2024. Most were men in their forties and most had at some time been known to treatment services.",
"2. The national strategy asks each area to bring its partners together, to assess need and to agree a plan. Our needs assessment was finished in January 2025. It drew on surveys of 312 residents, on interviews with 28 people in recovery and on data from the police, the hospitals and the ambulance trust.",
"3. It found that the number of people in treatment had fallen for four years, that few people who leave prison are seen in the community within three weeks, and that the alcohol service was the first to be cut whenever money was short."):
    d.add_paragraph(x)
d.add_heading("What the figures show",1)
tab(("Measure","2022/23","2023/24","2024/25"),(("Adults in treatment","1,310","1,244","1,180"),("Continuity of care after prison","41%","36%","33%"),("Deaths from drug poisoning","39","44","46")),(7.6,2.9,2.9,2.9))
d.add_paragraph()
for x in ("4. The plan that follows has three ambitions, which are those of the national strategy, and eleven actions. Each has one partner who answers for it to this Board. The Board is asked to note the position and to discuss the action that is rated red.",
"5. The grant for 2025/26 is £2.14 million. The allocation for 2026/27 has not been announced. Officers have assumed that it will be the same in cash.",
"6. An equality impact assessment was carried out in March 2025. It asked us to do more for women with children, who are one in three of those in need and one in five of those in treatment."):
    d.add_paragraph(x)
d.add_paragraph("Councillor Petroc Nance, Chair of the Partnership Board")
def sect(w,h,o_):
    s=d.add_section(WD_SECTION.NEW_PAGE); s.orientation=o_; s.page_width,s.page_height=Cm(w),Cm(h); s.left_margin=s.right_margin=Cm(1.6); s.top_margin=s.bottom_margin=Cm(1.6)
sect(29.7,21,WD_ORIENT.LANDSCAPE)
d.add_heading("The plan",1)
areas=[]
for n,hd,ti,rows in P_:
    d.add_heading(hd,2); ga=[]; body=[]
    for ref,desc,ot,sp,ts,out,pr,st in rows:
        body.append((ref,desc,ot,ts["text"],out,pr,st)); alt={}; kw={}
        if ref=="B1": alt["timescale"]=[D(ts["text"],"2026-04-01",(("Tender","2025-10-31"),("contract start","2026-04-01")))]; kw["drop"]=["milestones"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[st][0],S[st][1],status_text=st,alt=alt or None,**kw))
    tab(("Code","We shall","Answerable","Finish date","Signs of success","Position, Oct 2025","RAG"),body,(1.4,7.2,4.1,3.2,4.4,4.5,1.7))
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph("RAG: B – finished; G – on course; A – some risk to date or quality; R – will not be met without help from the Board.").runs[0].font.size=Pt(9)
sect(21,29.7,WD_ORIENT.PORTRAIT)
d.add_heading("Terms used",1)
tab(("Term","What we mean by it"),(("Brief advice","A conversation of five to ten minutes by someone who is not a specialist"),("Continuity of care","Being seen by a community service within 21 days of leaving prison"),("Cuckooing","Taking over the home of a vulnerable person to sell drugs from it"),("Naloxone","A medicine that reverses an opiate overdose")),(4.5,12))
d.add_heading("Who we talked to",1)
tab(("Group","People","Date"),(("Recovery Forum","17","4 March 2025"),("Parents’ group, Tolgarrick","9","11 March 2025"),("Hostel residents","14","20 March 2025")),(8,3,5.5))
d.add_paragraph()
d.add_paragraph("If you would like this document in large print or another language, ring the Public Health team.")
os.makedirs("/tmp/plans",exist_ok=True); src="/tmp/plans/j04.docx"; d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Code"],["description","We shall"],["owners","Answerable"],["timescale","Finish date"],["outcome","Signs of success"],["progress","Position, Oct 2025"],["status","RAG"]],areas)
