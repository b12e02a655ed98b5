"""e17 Word, A4 landscape: multi-agency action plan after a child safeguarding practice review, a matrix: a row a recommendation, a column an agency; each filled cell one action with lead, date and state on lines of their own; blank cells; a second small table of actions for the partnership as a whole in the ordinary form."""
from cl import *
from docx.shared import Pt
NAME="e17"; ORG="Wendmoor Safeguarding Children Partnership"; TITLE="Child Safeguarding Practice Review “Robin”: Multi-Agency Action Plan"
AG=["Wendmoor Council Children’s Social Care","Wendmoor Police","NHS Wendmoor ICB and health providers","Schools and colleges"]
ST={"Complete":"completed","On track":"on_track","Delayed":"delayed","Not started":"not_started"}
# rec: number, text, cells {column:(desc, lead, spec, ts, status)}
PLAN=[("1","Professionals should understand what daily life is like for a child who lives with neglect, and record it in the child’s own words.",{
 0:("All assessments of neglect to use the Graded Care Profile 2, with a section written with the child.","Principal Social Worker","T",D("31 October 2025","2025-10-31"),"Complete"),
 1:("Officers who attend a home to record what they saw, heard and smelt in each room where a child sleeps, and to photograph it.","DCI Samira Voss","P:Samira Voss||DCI",D("December 2025","2025-12-31"),"On track"),
 2:("Health visitors and school nurses to be trained in the Graded Care Profile 2.","Named Nurse","T",R("September 2025 to March 2026","2025-09-01","2026-03-31"),"Delayed"),
 3:("Designated safeguarding leads to keep a diary of small concerns for any child on a plan.","Education Safeguarding Adviser","T",D("Autumn term 2025","2025-12-31"),"On track")}),
("2","When appointments are missed, practitioners should ask why the child was not brought and act on it.",{
 0:("Social workers to be told of every “was not brought” for a child in need within two days.","Head of Safeguarding","T",D("Jan 2026","2026-01-31"),"On track"),
 2:("All providers to adopt one “was not brought” policy, with a named person to ring the family the same day.","Designated Doctor","T",D("30/11/2025","2025-11-30"),"Complete")}),
("3","Information about adults who join a household should be sought and shared.",{
 0:("Ask about every adult in the home at each visit and check them on the system.","Team Managers","T",K("immediate","Immediate"),"Complete"),
 1:("Search all adults at the address before a strategy discussion, and bring the results to it.","DCI Samira Voss","P:Samira Voss||DCI",D("September 2025","2025-09-30"),"Complete"),
 2:("GP practices to add a flag to the record of an adult who lives with a child on a plan.","Named GP","T",D("June 2026","2026-06-30"),"Not started")}),
("4","Managers should challenge drift, and practitioners should know how to escalate.",{
 0:("Child in need plans that last for more than nine months to be reviewed by a service manager.","Head of Service, Family Help","T",REC("Monthly from October 2025",MONTHLY,"2025-10-01"),"On track"),
 1:("Publish the escalation policy on the force intranet and brief all sergeants.","Insp Callum Reddy","P:Callum Reddy||Insp",D("Oct 2025","2025-10-31"),"Complete"),
 2:("Safeguarding supervision four times a year for all staff who hold cases.","Named Nurse","T",REC("Quarterly",QUARTERLY),"Delayed"),
 3:("Heads to escalate where a referral has had no reply in three days.","Education Safeguarding Adviser","T",ON("Ongoing"),"On track")}),
("5","Families with no recourse to public funds should get help before a crisis.",{
 0:("Appoint a specialist worker and agree a fund for food, heat and beds.","Assistant Director, Early Help","T",D("1 April 2026","2026-04-01"),"Not started"),
 3:("Give free breakfast and uniform to children whose families have no recourse.","Schools Forum","B",D("Spring term 2026","2026-04-30"),"Not started")})]
WHOLE=[("P1","Hold six learning events for 400 staff, and test what has changed by a survey three months later.","Partnership Business Manager",D("March 2026","2026-03-31"),"Four held, 287 people came.","On track"),
 ("P2","Publish a seven-minute briefing on the review.","Partnership Business Manager",D("29 August 2025","2025-08-29"),"Published 27 August.","Complete"),
 ("P3","Audit thirty cases of neglect across all agencies and report to the Executive Group.","Quality Assurance Subgroup",D("Q1 2026/27","2026-06-30"),"","Not started"),
 ("P4","Ask Robin’s grandmother what she thinks has changed, and offer to meet her each year.","Independent Scrutineer",REC("Yearly",YEARLY),"First meeting was on 6 November.","On track")]
d=doc(True,"Calibri",10,1.5); d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True
d.add_paragraph("The review was published on 15 July 2025. Robin was six years old when he was found to be seriously neglected. The reviewer made five recommendations. Each agency has said what it will do about those that concern it, and those cells are filled in; where a cell is blank, the agency was not asked for an action. The Business Group looks at the plan every two months. Version 4, 18 November 2025.")
d.add_paragraph("States used: Complete; On track; Delayed; Not started.")
d.add_heading("Part A: Actions by agency",1)
t=table(d,[4.6,5.5,5.5,5.5,5.5]); trow(t,["Recommendation"]+AG,True,"5B3A6B","FFFFFF",repeat=True); areas=[]
FI={"Complete":"0070C0","On track":"2E7D32","Delayed":"C00000","Not started":"595959"}
for n,ti,cells in PLAN:
    hd=f"Recommendation {n}: {ti}"; r=trow(t,["","","","",""],split=True); put(r.cells[0],hd,True); shade(r.cells[0],"EEE6F2"); ga=[]
    for j in range(4):
        if j not in cells: continue
        de,ot,sp,ts,st=cells[j]; c=r.cells[j+1]
        for i,(lab,v) in enumerate([("",de),("Lead: ",ot),("By: ",ts["text"]),("Status: ",st)]):
            p=c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(2)
            if lab: p.add_run(lab).bold=True
            x=p.add_run(v)
            if i==3: x.bold=True; from docx.shared import RGBColor; x.font.color.rgb=RGBColor.from_string(FI[st])
        ow=o(sp,ot); ag=AG[j]
        alt={"owners":[[dict(ow[0],organisation=ag)],o("B:"+ag)+ow,ow+o("B:"+ag),o("B:"+ag),o("B:"+ag,None,S_)+ow,ow+o("B:"+ag,None,SUP)]}
        if ", " in ot: h,_,b_=ot.partition(", "); alt["owners"].append(o(f"T:{h}|{b_}"))
        if st=="Not started": alt["status"]=["planned"]
        if st=="Delayed": alt["status"]=["off_track","at_risk"]
        ga.append(A(f"{n}{'abcd'[j]}",de,ot,ow,ts,None,None,ST[st],alt=alt,drop=["ref"]))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
d.add_paragraph(""); hd="Part B: Actions for the partnership as a whole"; d.add_heading(hd,1)
H=["No.","Action","Lead","By when","Progress","Status"]; t=table(d,[1.4,9.5,5,3.2,4.8,2.7]); trow(t,H,True,"5B3A6B","FFFFFF"); ga=[]
for ref,de,ot,ts,pr,st in WHOLE:
    trow(t,[ref,de,ot,ts["text"],pr,st]); ga.append(A(ref,de,ot,o("B" if "Subgroup" in ot else "T",ot),ts,None,pr,ST[st],alt={"status":["planned"]} if st=="Not started" else None))
areas.append(AREA(None,"other",hd,"Actions for the partnership as a whole",ga)); areas[-1]["number"]="B"
d.add_paragraph(""); d.add_paragraph("ICB = Integrated Care Board. For the report itself see the partnership’s website.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["area","Recommendation"],["description","(cell)"],["owners","Lead:"],["timescale","By:"],["status","Status:"],["ref","No."],["description","Action"],["owners","Lead"],["timescale","By when"],["progress","Progress"],["status","Status"]],areas)
