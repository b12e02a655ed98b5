"""s14: PDF by LibreOffice from Word, an internal auditors' final report: findings as paragraphs with risk, recommendation with level, the manager's answer as label and value paragraphs, one rejected, one answered by two managers."""
from cl_a import *
NAME="s14"; ORG="Lower Teme Borough Council"; TITLE="Internal Audit Report: Disabled Facilities Grants"
N=["timescale_text"]
d=newdoc("Liberation Sans",10,margin=2.1)
def L(l,t):
    x=d.add_paragraph(); x.add_run(l+": ").bold=True; x.add_run(t)
def p(t): d.add_paragraph(t)
p(ORG); d.add_heading(TITLE,0); p("Final report, February 2026. Issued by Severnside Audit Partnership. Distribution: Head of Housing and Wellbeing; S151 Officer; Chair of Audit Committee (Cllr Winifred Adjei).")
d.add_heading("Opinion",1); p("Partial assurance. Grants reach those who need them but take 61 weeks on average against a target of 26, and the contractor is chosen in ways that nobody could explain to us. We thank Gareth Pugh and his team for their help. Fieldwork was in November and December 2025.")
d.add_heading("Detailed findings",1)
FF=[("Finding 1: Waiting list","We tested 25 cases. In nine the date of referral had been overwritten by the date of visit, so the wait looked shorter than it was.","R1 (High)","Lock the referral date in the case system once it has been entered.","Agreed. Supplier change request raised, £1,400.","Gareth Pugh, Grants Team Leader","31 March 2026"),
("Finding 2: Choice of contractor","One builder had 64% of the work. There is no framework and quotes were on file in 11 of 25.","R2 (High)","Set up a framework of at least five builders, through Procurement.","Agreed. Tender documents to be issued in May and the framework to begin on 1 September.","Head of Housing and Wellbeing / Procurement Manager","01/09/2026"),
(None,"Until then there is nothing to stop the present practice.","R3 (High)","Require three written quotes for every job above £5,000.","Agreed and done. Team told by e-mail on 19 January.","Gareth Pugh","Implemented"),
("Finding 3: Final inspections","In 4 of 25 the grant had been paid before anyone from the council saw the work.","R4 (Medium)","No payment should be released without a signed completion form and photographs.","Partly agreed. Photographs yes; for lifts we rely on the manufacturer’s certificate.","Technical Officers (2)","From April 2026"),
(None,"The form asks for a signature but nobody keeps a list of who may sign.","R5 (Low)","Keep a list of authorised signatories.","Not agreed. The team is four people.","–","N/A")]
for f,t,lv,rec,ans,who,wh in FF:
    if f: d.add_heading(f,2)
    p(t); L("Recommendation "+lv,rec); L("Management response",ans); L("Responsible officer",who); L("Target date",wh)
d.add_heading("Follow-up",1); p("We will test R1 to R3 in October 2026. High recommendations that are not in place are reported to Audit Committee.")
p("This report was written for the council alone. Severnside Audit Partnership takes no duty to any third party.")
d.save(f"{WORK}/s14.docx"); lo_pdf(f"{WORK}/s14.docx",NAME)
X=["status_text","priority"]
a=lambda r,i,sp,ts,st,**k: G(r,FF[i][4],FF[i][5],sp,ts,None,st,None,dd=N+["status_text","progress"]+k.pop("dx",[]),answers=FF[i][3],ad=[],**k)
areas=[AREA("1","other",FF[0][0],"Waiting list",[a("R1",0,"P:Gareth Pugh|Grants Team Leader",D("31 March 2026","2026-03-31"),"unknown",as_=["in_progress","planned"])]),
AREA("2","other",FF[1][0],"Choice of contractor",[a("R2",1,"T:Head of Housing and Wellbeing//T:Procurement Manager",D("01/09/2026","2026-09-01"),"unknown",as_=["planned"]),
 a("R3",2,"P:Gareth Pugh",K("completed","Implemented"),"completed",as_=["embedded","unknown"],at=[DONE("Implemented","2026-01-19"),K("in_place","Implemented")])]),
AREA("3","other",FF[3][0],"Final inspections",[a("R4",3,"T:Technical Officers (2)",F("From April 2026","2026-04-01"),"unknown",ao=["T:Technical Officers"],as_=["planned"]),
 a("R5",4,"",K("unknown","N/A"),"unknown",dx=["owner_text"],as_=["cancelled"])])]
write(NAME,ORG,TITLE,None,H(["answers","Recommendation"],["description","Management response"],["owners","Responsible officer"],["timescale","Target date"]),areas)
