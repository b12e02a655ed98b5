"""s09: Word, a trust's letter to a coroner (Regulation 28 report): no styles, numbered paragraphs typed by hand, each concern in bold, the actions inside sentences of the reply; some done, some to come, one refused."""
from cl_a import *
NAME="s09"; ORG="Mereside Hospitals NHS Foundation Trust"; TITLE="Regulation 28: Report to Prevent Future Deaths – Mr Leonard Ashby Crowe"
N=["ref","timescale_text","owner_text","status_text"]
d=newdoc("Liberation Serif",11,margin=2.4)
def p(t="",b=False,r=False,ind=0):
    from docx.shared import Cm
    x=d.add_paragraph(); y=x.add_run(t); y.bold=b
    if r: x.alignment=2
    if ind: x.paragraph_format.left_indent=Cm(ind)
for t in ["Mereside Hospitals NHS Foundation Trust","Trust Headquarters","Wharf Road"]: p(t,r=True)
p("Private and confidential",True)
p("HM Area Coroner for the Eastern Levels\nCoroner’s Court, Assize Yard"); p("19 August 2025"); p("Dear Ms Trelawney-Oduya"); p(TITLE,True)
p("I write in answer to your report of 27 June 2025, which was received on 30 June. May I first repeat to Mr Crowe’s family how sorry we are. His daughter’s evidence about the four calls that were not returned was hard to hear and I have asked that every member of the Board read it.")
p("You set out three matters of concern. I take them in turn.")
p("Concern 1 – Blood results were not seen by a clinician for six days",True)
p("1.1  At the time, results came to a shared inbox that nobody owned.")
p("1.2  The Clinical Director for Medicine, Dr Ikechukwu Brannigan, will introduce a rule that the requesting consultant is told by text of any critical result, by 30 September 2025.")
p("1.3  The Pathology Manager will audit 50 critical results each month, and will send what is found to the Patient Safety Group, beginning in October 2025.")
p("Concern 2 – The family could not get through to the ward",True)
p("2.1  A family line has been put in on all eleven medical wards. The Head of Facilities finished this work on 11 August 2025.")
p("2.2  The Chief Nurse will bring back ward clerks at weekends. Recruitment closes on 5 September and we expect the posts to be filled by the end of November 2025.")
p("2.3  You asked whether calls could be recorded. Having taken advice we do not propose to do so.")
p("Concern 3 – Staff did not know the policy on deterioration",True)
p("3.1  The policy was 61 pages long. The Deputy Medical Director and the Sepsis Lead Nurse will replace it with a single page, which will be ready by 12/09/25.")
p("3.2  All registered staff on the acute floor will be trained in it by Christmas. I regret that this cannot be sooner.")
p("3.3  The Royal College of Physicians came in May, for another reason, and had no concern about this ward.")
p("I would be glad to come to court to give a further account. The Board’s Quality Committee will see these matters through and I have sent copies of this letter to the Care Quality Commission and to NHS England.")
p("Yours sincerely"); p(); p("Prof. Annabel Gethin-Rowe\nChief Executive",True); p("Encl: policy (withdrawn), training slides")
d.save(path("s09.docx"))
a1=[G("1.2","introduce a rule that the requesting consultant is told by text of any critical result","The Clinical Director for Medicine, Dr Ikechukwu Brannigan","P:Ikechukwu Brannigan|Clinical Director for Medicine|Dr",D("by 30 September 2025","2025-09-30"),dd=N,ao=["P:Ikechukwu Brannigan|The Clinical Director for Medicine|Dr"],
  ad=["The Clinical Director for Medicine, Dr Ikechukwu Brannigan, will introduce a rule that the requesting consultant is told by text of any critical result, by 30 September 2025.","introduce a rule that the requesting consultant is told by text of any critical result, by 30 September 2025","The Clinical Director for Medicine, Dr Ikechukwu Brannigan, will introduce a rule that the requesting consultant is told by text of any critical result","will introduce a rule that the requesting consultant is told by text of any critical result"],as_=["planned"]),
 G("1.3","audit 50 critical results each month, and will send what is found to the Patient Safety Group","The Pathology Manager","T:Pathology Manager",REC("each month, and will send what is found to the Patient Safety Group, beginning in October 2025",MONTHLY,start="2025-10-01"),dd=N,ao=["T:The Pathology Manager"],at=[REC("each month",MONTHLY),F("beginning in October 2025","2025-10-01"),REC("beginning in October 2025",MONTHLY,start="2025-10-01")],
  ad=["The Pathology Manager will audit 50 critical results each month, and will send what is found to the Patient Safety Group, beginning in October 2025.","The Pathology Manager will audit 50 critical results each month, and will send what is found to the Patient Safety Group","audit 50 critical results each month, and will send what is found to the Patient Safety Group, beginning in October 2025","will audit 50 critical results each month, and will send what is found to the Patient Safety Group","audit 50 critical results"],as_=["planned"])]
a2=[G("2.1","A family line has been put in on all eleven medical wards","The Head of Facilities","T:Head of Facilities",DONE("11 August 2025","2025-08-11"),None,"completed","finished",dd=N,ao=["T:The Head of Facilities"],at=[DONE("finished this work on 11 August 2025","2025-08-11"),DONE("on 11 August 2025","2025-08-11"),D("on 11 August 2025","2025-08-11"),D("11 August 2025","2025-08-11")],as_=["embedded"],
  ad=["A family line has been put in on all eleven medical wards.","A family line has been put in on all eleven medical wards. The Head of Facilities finished this work on 11 August 2025."]),
 G("2.2","bring back ward clerks at weekends","The Chief Nurse","T:Chief Nurse",D("by the end of November 2025","2025-11-30"),dd=N+["progress"],ao=["T:The Chief Nurse"],at=[D("by the end of November 2025","2025-11-30",ms=[("Recruitment closes","2025-09-05")])],as_=["planned","in_progress"],
  ad=["The Chief Nurse will bring back ward clerks at weekends.","The Chief Nurse will bring back ward clerks at weekends","The Chief Nurse will bring back ward clerks at weekends. Recruitment closes on 5 September and we expect the posts to be filled by the end of November 2025.","will bring back ward clerks at weekends"])]
a3=[G("3.1","replace it with a single page","The Deputy Medical Director and the Sepsis Lead Nurse","T:Deputy Medical Director//T:Sepsis Lead Nurse",D("by 12/09/25","2025-09-12"),dd=N,ao=["T:The Deputy Medical Director//T:the Sepsis Lead Nurse"],as_=["planned"],
  ad=["The Deputy Medical Director and the Sepsis Lead Nurse will replace it with a single page, which will be ready by 12/09/25.","The policy was 61 pages long. The Deputy Medical Director and the Sepsis Lead Nurse will replace it with a single page, which will be ready by 12/09/25.","The Deputy Medical Director and the Sepsis Lead Nurse will replace it with a single page","replace it with a single page, which will be ready by 12/09/25","replace it with a single page, which will be ready","will replace it with a single page"]),
 G("3.2","All registered staff on the acute floor will be trained in it",None,"",D("by Christmas","2025-12-25"),dd=N+["progress","owners"],at=[K("relative","by Christmas"),K("unknown","by Christmas"),D("by Christmas","2025-12-24"),D("by Christmas","2025-12-31")],as_=["planned"],
  ad=["All registered staff on the acute floor will be trained in it by Christmas.","All registered staff on the acute floor will be trained in it by Christmas. I regret that this cannot be sooner.","All registered staff on the acute floor will be trained in it by Christmas"])]
def C(n,h,t,a): return AREA(n,"other",h,t,a)
write(NAME,ORG,TITLE,None,H(["description","(sentence)"]),[C("1","Concern 1 – Blood results were not seen by a clinician for six days","Blood results were not seen by a clinician for six days",a1),C("2","Concern 2 – The family could not get through to the ward","The family could not get through to the ward",a2),C("3","Concern 3 – Staff did not know the policy on deterioration","Staff did not know the policy on deterioration",a3)])
