"""j07 (kin of long-action): Word to PDF by LibreOffice, upright. An NHS trust's plan after CQC; one action is a list of (i) to (xxxiv) steps, a paragraph each, whose row runs over three pages while its other cells stay empty after the first lines; the heads are printed once in each table; other actions are of usual length. Position before owner; no status column, the first word of the position says it."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
import tempfile
NAME="j07"; ORG="Mid Fenland Hospitals NHS Foundation Trust"; TITLE="Maternity Safety Improvement Programme"; INSP="CQC inspection of maternity services, November 2024"
LONG=["Bring the triage service at Thorney Road up to the national standard by doing each of the following:",
"(i) Move triage out of the labour ward and into the former day assessment rooms.",
"(ii) Staff it with two midwives by day and two by night, neither of whom may be taken to cover the ward.",
"(iii) Name a consultant for triage each day and put the name on the board.",
"(iv) Use the Birmingham symptom-specific system for every woman who attends.",
"(v) See each woman within 15 minutes of arrival and write down the time.",
"(vi) Escalate to the matron on call if three women have waited for longer than that.",
"(vii) Record all telephone calls, and keep the recordings for two years.",
"(viii) Give the telephone line a single number, staffed day and night by a midwife in a quiet room.",
"(ix) Ask about ethnicity and language at the start of each call and offer an interpreter there and then.",
"(x) Put a sticker in the notes when a woman has called three times about the same concern, so that she is seen and not advised again.",
"(xi) Bring in a reduced fetal movements checklist that is the same in both hospitals.",
"(xii) Buy six computerised monitors; take the two oldest out of use.",
"(xiii) Have every trace looked at by a second person within the hour (‘fresh eyes’).",
"(xiv) Train all triage staff in the interpretation of traces and test them each year; those who do not pass do not work in triage.",
"(xv) Offer carbon monoxide testing at each attendance.",
"(xvi) Check that aspirin was offered to those at risk of pre-eclampsia.",
"(xvii) Stock the emergency trolley to a list with photographs and check it at each handover.",
"(xviii) Run an unannounced drill every month: shoulder dystocia, haemorrhage, eclampsia, cord prolapse and collapse in turn.",
"(xix) Agree with the ambulance service how women who are brought in will be handed over.",
"(xx) Agree with the emergency department who sees a pregnant woman who is less than 16 weeks.",
"(xxi) Write a leaflet, in the seven languages most used locally, that says when to call and whom.",
"(xxii) Put the leaflet in the app and in every pharmacy and children’s centre.",
"(xxiii) Invite two members of the Maternity and Neonatal Voices Partnership to walk through triage with the matron each quarter.",
"(xxiv) Give each woman who goes home a card with the name of the midwife who saw her.",
"(xxv) Telephone within 24 hours everyone who left before she was seen.",
"(xxvi) Audit 40 sets of notes a month against these standards.",
"(xxvii) Show the results on a screen in the staff room and in the waiting area.",
"(xxviii) Report the same results to the Board in public.",
"(xxix) Look at results by ethnicity and by postcode, and say what will be done where they differ.",
"(xxx) Include triage in the daily staffing call with the system’s other trusts.",
"(xxxi) Repair the call bell and the door release, which have failed four times since April.",
"(xxxii) Fit a privacy screen at the desk and sound-proof the second assessment room.",
"(xxxiii) Provide a room in which a family that has had bad news can wait.",
"(xxxiv) Ask the regional chief midwife to return after six months and tell us what she finds."]
P_=[("1","Must do 1: Women must be assessed without delay when they come to us","Women must be assessed without delay when they come to us",[
("MD1/1","Appoint a triage matron with no other duties.","Complete. Started on 3 March.","Director of Midwifery","T",D("3.3.25","2025-03-03"),"A single person is accountable"),
("MD1/2","\n".join(LONG),"In progress. Steps (i) to (ix) are done and (xii) is waiting for capital.","Triage Matron / Clinical Director for Obstetrics / Estates","T:Triage Matron//T:Clinical Director for Obstetrics//B:Estates",R("March 2025 to Jan 2026","2025-03-01","2026-01-31"),"95% of women seen within 15 minutes; no serious incident with delay in triage as its cause"),
("MD1/3","Give the Board’s safety champions the waiting times on one page.","On track. In use since April’s meeting.","Quality Governance Team","B",REC("Monthly",  "FREQ=MONTHLY"),"Champions can describe the risks")]),
("2","Must do 2: There must be enough midwives and doctors with the right skills","There must be enough midwives and doctors with the right skills",[
("MD2/1","Fill the 31 midwifery vacancies by recruiting overseas, by offering every student a post and by returning to practice.","Delayed. Nineteen filled; visas for six have been held up.","Chief People Officer and Director of Midwifery","T:Chief People Officer//T:Director of Midwifery",D("Autumn 2025","2025-11-30"),"Vacancy rate under 4%"),
("MD2/2","Have a consultant on the labour ward from 8 a.m. to 10 p.m., weekends included.","At risk. Job plans agreed with 11 of 16 consultants.","Dr Anselm Pritchard","P:Anselm Pritchard||Dr",D("1 September 2025","2025-09-01"),"98 hours a week"),
("MD2/3","Bring emergency skills training to 90% of each staff group.","On track. Midwives 94%, doctors 83%, anaesthetists 88%.","Practice Development Midwives","T",D("31/07/25","2025-07-31"),"CNST safety action 8 is met"),
("MD2/4","Repeat the Birthrate Plus assessment and take the result to the Board.","Not started.","Associate Director of Workforce","T",D("Q3 2025/26","2025-12-31"),"Establishment is set by evidence")]),
("1","Should do 1: The service should learn when things go wrong and be open with families","The service should learn when things go wrong and be open with families",[
("SD1/1","Offer a named contact to each family in a review and let them see the draft report.","Complete. All nine families since February have had one.","Bereavement & Family Liaison Midwife","T",K("ongoing","Ongoing"),"Families say that they were heard"),
("SD1/2","Close the 47 overdue incident actions, oldest first.","On track. Twelve left.","Maternity Risk Manager (Colleen Devereux)","P:Colleen Devereux|Maternity Risk Manager",D("end of June 2025","2025-06-30"),"None overdue by more than 30 days"),
("SD1/3","Ask the Voices Partnership to write the foreword of the yearly report on learning.","Not started.","Maternity and Neonatal Voices Partnership","B",REC("Annually","FREQ=YEARLY"),"Report is read outside the trust")])]
S={"Complete":"completed","In progress":"in_progress","On track":"on_track","Delayed":"delayed","At risk":"at_risk","Not started":"not_started"}
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Liberation Sans"; d.styles["Normal"].font.size=Pt(10.5)
s.footer.paragraphs[0].text="Mid Fenland Hospitals – Board of Directors, public meeting, 28 May 2025"
d.add_paragraph(ORG); r=d.add_paragraph().add_run(TITLE); r.bold=True; r.font.size=Pt(20)
d.add_paragraph(INSP)
d.add_paragraph("The Chief Nurse is the executive sponsor of this programme. Positions are those that were signed off by the Maternity Assurance Group on 15 May 2025.")
H=("Item","What has to happen","Position","Responsible to the Board","Date for completion","Evidence of success"); W=(1.6,5.2,3.2,2.8,2.5,2.7)
def shade(c,x):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),x); c._tc.get_or_add_tcPr().append(e)
areas=[]
for n,hd,ti,rows in P_:
    h=d.add_paragraph(); h.paragraph_format.space_before=Pt(12); h.paragraph_format.keep_with_next=True; u=h.add_run(hd); u.bold=True; u.font.size=Pt(12.5); ga=[]
    t=d.add_table(rows=1,cols=6); t.style="Table Grid"; t.autofit=False
    for c,x in zip(t.rows[0].cells,H): c.text=""; c.paragraphs[0].add_run(x).bold=True; shade(c,"D9E8F6")
    for ref,desc,pr,ot,sp,ts,out in rows:
        c=t.add_row().cells
        for k,x in enumerate((ref,desc,pr,ot,ts["text"],out)):
            ps=x.split("\n"); c[k].text=ps[0]
            for y in ps[1:]: c[k].add_paragraph(y)
        w=pr.split(".")[0]; alt={"progress":[None,"Not started"]} if pr=="Not started." else {}
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr,S[w],status_text=w,alt=alt or None))
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for r in t.rows:
        for c,w in zip(r.cells,W):
            c.width=Cm(w)
            for p in c.paragraphs:
                p.paragraph_format.space_after=Pt(5)
                for u in p.runs: u.font.size=Pt(9.5)
    areas.append(AREA(n,"other",hd,ti,ga))
src=os.path.join(tempfile.mkdtemp(),"j07.docx"); d.save(src); soffice_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["description","What has to happen"],["progress","Position"],["owners","Responsible to the Board"],["timescale","Date for completion"],["outcome","Evidence of success"]],areas)
