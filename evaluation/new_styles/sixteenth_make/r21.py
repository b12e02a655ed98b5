"""r21: Word, a two-column table of label and value an action; heading above, a label left out where there is nothing to say, long updates with dated paragraphs."""
from cl_b import *
NAME="r21"; ORG="Fenwick Marsh Safeguarding Adults Board"; TITLE="SAR ‘Maurice’: action sheets"; INSP="Safeguarding Adults Review, published November 2024"
S={"Open – on course":"on_track","Closed":"completed","Open – late":"delayed","Not yet started":"not_started"}
P_=[("1","The Board should be assured that self-neglect is recognised as a safeguarding matter by all agencies.","Re-issue the self-neglect and hoarding procedure with a two-page summary, and brief every team leader in the five agencies face to face.","Board Manager","T:Board Manager","",D("28 February 2025","2025-02-28"),"Teams refer earlier. Fewer people come to notice only through the fire service.","Jan 25: summary signed off by the Policy Sub Group.\nMarch 25: 41 of 46 briefings held; district nurses’ two postponed because of winter pressures.","Closed"),
("2","Housing providers should know whom to ring.","Give each provider a named social worker and a direct line","Team Manager, Adult Front Door","T:Team Manager, Adult Front Door","Fenwick Homes",D("Jan 2025","2025-01-31"),"","Done for the four large providers. Two almshouse charities to follow.","Open – late"),
("3","Mental capacity: records must show how the decision was reached.","Add a capacity prompt to the risk assessment form on Liquidlogic; managers to refuse sign-off if it is blank.","Systems Lead / Principal Social Worker","T:Systems Lead//T:Principal Social Worker","",D("Q1 2025/26","2025-06-30"),"80% of audited records set out the steps","","Not yet started"),
("4","GP practices did not know that Maurice had missed three hospital appointments.","Agree with the ICB a flag on the GP record for two or more missed appointments where there is a known care need. The flag is to be reviewed by the practice’s safeguarding lead within five working days, who will ring the person, or a neighbour or relative that the person has named, and will write down what was said. If there is no reply, a visit is asked for.","Named GP for Adult Safeguarding – Dr Zainab Iqbal","P:Zainab Iqbal|Named GP for Adult Safeguarding|Dr","LMC",R("April – September 2025","2025-04-01","2025-09-30"),"","May 25: pilot begun at Ferry Lane and Cross Keys surgeries.","Open – on course"),
("5","","Hold a learning event for 120 staff with Maurice’s sister, if she wishes.","Learning and Development Sub Group","B:Learning and Development Sub Group","",DONE("Held 26.03.25","2025-03-26"),"","97 came. Evaluation attached to the minutes.","Closed"),
("6","Fire risk was known to one agency only.","Share the list of people with a hoarding score of 6 or more, monthly, with Fenwick FRS","Nkem Eze","P:Nkem Eze","Fenwick FRS; Data Protection Officer",REC("monthly from May 2025",MONTHLY,start="2025-05-01"),"No fire death of a person known to us","","Open – on course"),
("7","The Board should check in a year’s time that practice has changed.","Commission an independent audit of 30 cases.","Independent Chair","T:Independent Chair","",D("Winter 2025/26","2026-02-28"),"","","Not yet started")]
d=newdoc("Liberation Sans",11,False,2.2); d.sections[0].header.paragraphs[0].text="FMSAB – restricted until publication"; d.add_heading(TITLE,0); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("One sheet for each action. Leads fill in ‘Update’ before each meeting of the SAR Sub Group. Please do not delete earlier entries.")
ga=[]
for ref,rec,de,ot,sp,sup,ts,out,pr,w in P_:
    if int(ref)%2: d.add_paragraph("").paragraph_format.page_break_before=ref!="1"
    d.add_heading("Action sheet "+ref,2); t=d.add_table(0,2); t.style="Table Grid"
    for l,v in (("SAR recommendation",rec),("Agreed action",de),("Lead",ot),("Working with",sup),("Target date",ts["text"]),("Intended outcome",out),("Update",pr),("Status",w)):
        if v: cs=t.add_row().cells; put(cs[0],l,True); shade(cs[0],"E2EFDA"); put(cs[1],v)
    widths(t,[4.4,12.2]); d.add_paragraph("")
    g=AX(ref,de,ot,sp,ts,out,pr,S[w],None,w,answers=rec or None,drop=["area"]+(["owner_text"] if sup else []))
    if sup: g["owners"]+=o({"Fenwick Homes":"B:Fenwick Homes@support","LMC":"B:LMC@support"}.get(sup,"B:Fenwick FRS@support//T:Data Protection Officer@support"))
    if ref=="2": g["alt"]={"status":["in_progress","at_risk"]}
    if ref=="2" or ref=="3": pass
    ga.append(g)
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(("ref","Action sheet"),("answers","SAR recommendation"),("description","Agreed action"),("owners","Lead"),("owners","Working with"),("timescale","Target date"),("outcome","Intended outcome"),("progress","Update"),("status","Status")),[AREA(None,"other",None,None,ga)])
