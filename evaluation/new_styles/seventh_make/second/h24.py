"""h24 Word, PDF by LibreOffice, landscape: kin of `parallel-lists`. Result first, then the action with steps a) b) c), deadlines before leads, both lettered alike; some rows hold one step only; state in a column of its own; priorities in a merged first column."""
from cl import *
NAME="h24"; ORG="Lydcote and Marsh End Council"; TITLE="Youth Justice Plan 2025–27: Improvement Actions"; INSP="HMI Probation inspection, January 2025"
C={"Ahead":"on_track","As planned":"on_track","Slipped":"delayed","Closed":"completed","Due later":"planned"}
PLAN=[("1","Priority 1: Out-of-court disposals",[
("1","Nine panels in ten see a full assessment.","a) Give the police and the YJS one form for a referral.\nb) Hold the joint panel each week, with a nurse and a speech therapist.","a) 30 May 2025\nb) 6 June 2025","a) Insp. Carl Dray\nb) Court and Panel Manager","P:Carl Dray||Insp.//T:Court and Panel Manager","2025-06-06","Closed","Both in use. The nurse has been at 11 of 13 panels."),
("2","Disproportion among boys of mixed heritage falls.","Review every case of the last twelve months in which a boy of mixed or black heritage was charged, and report to the Management Board.","31 Oct 2025","Head of Youth Justice","T","2025-10-31","Slipped","Police data came in September."),
("3","Victims say that they were heard.","a) Appoint a second restorative justice worker.\nb) Ring each victim within five days.\nc) Ask twenty victims a year what could have been better.","a) 1 Sept 2025\nb) 1 Oct 2025\nc) 31 March 2026","a) Operations Manager\nb) RJ Workers\nc) Victim Support","T:Operations Manager//T:RJ Workers//B:Victim Support","2026-03-31","As planned","Worker began on 8 September.")]),
("2","Priority 2: Assessment and planning",[
("4","80% of assessments of safety are good.","a) Train managers in oversight.\nb) Audit six cases a month with a neighbour service.","a) 18 July 2025\nb) 30 Nov 2025","a) Marisol Webb\nb) Marisol Webb and Fenland YJS","P:Marisol Webb//B:Fenland YJS","2025-11-30","As planned","Audits so far: 58% good in July, 67% in September."),
("5","Plans are in words which children use.","Have the children’s group rewrite the plan template.","29 Aug 2025","Participation Lead","T","2025-08-29","Closed","It has two pages now, and pictures."),
("6","No child waits for a mental health assessment.","a) Agree a priority route with CAMHS.\nb) Base a psychologist in the team for two days a week.","a) 31 Dec 2025\nb) 30 April 2026","a) ICB Children’s Commissioner\nb) CAMHS","T:ICB Children’s Commissioner//B:CAMHS","2026-04-30","Due later",None)]),
("3","Priority 3: Governance and staff",[
("7","Board members know the cases behind the figures.","a) Pair each board member with a practitioner.\nb) Hear from a child or a parent at each meeting.","a) 30 June 2025\nb) 24 Sept 2025","a) Board Chair\nb) Participation Lead","T:Board Chair//T:Participation Lead","2025-09-24","Closed","All paired. A mother spoke in September."),
("8","Sickness under eight days a person.","Bring in monthly reflective supervision from someone outside the service.","15 Jan 2026","Workforce Adviser, HR","T:Workforce Adviser|HR","2026-01-15","Ahead","Supervisor found two months early."),
("9","Education is at every board.","a) Make the Virtual School Head a member.\nb) Report each quarter how many children have fewer than 25 hours.","a) 30 May 2025\nb) 31 Oct 2025","a) Director of Children’s Services\nb) Virtual School Head","T:Director of Children’s Services//T:Virtual School Head","2025-10-31","Slipped","Member since May. Schools send hours in three different forms.")])]
d=doc(land=True,font="DejaVu Sans",size=10,margin=1.5); footer(d,"Youth Justice Management Board, 24 September 2025.")
d.add_heading(TITLE,1); d.add_paragraph(ORG+". "+INSP+"."); d.add_paragraph("The inspectorate rated the service as Requires improvement. The Management Board asked for this plan, which has nine actions under three priorities. Where an action has steps, the date and the lead of each step bear the same letter.")
t=table(d,[3.0,1.0,4.2,7.2,2.9,3.9,1.9,2.8]); trow(t,["Priority","No","Result we want","How we will do it","Complete by","Lead(s)","State","Remarks"],bold=True,fill="2F5597",color="FFFFFF",repeat=True); areas=[]
for n,hd,acts in PLAN:
    r0=len(t.rows); ga=[]
    for ref,out,de,tx,ot,sp,due,st,pr in acts:
        trow(t,[hd if len(t.rows)==r0 else "",ref,out,de,tx,ot,st,pr or ""],split=False)
        alt={}
        if st=="Due later": alt["status"]=["not_started"]
        if st=="Slipped": alt["status"]=["at_risk"]
        if ref=="4": alt["owners"]=[o("P:Marisol Webb//P:Marisol Webb//B:Fenland YJS")]
        if ref=="6": alt["owners"]=[o("T:Children’s Commissioner|ICB//B:CAMHS")]
        if ref=="1": alt["owners"]=[o("P:Carl Dray|Insp.//T:Court and Panel Manager"),o("P:Insp. Carl Dray//T:Court and Panel Manager")]
        if ref=="8": alt["owners"]=[o("T:Workforce Adviser, HR"),o("T:Workforce Adviser//B:HR")]
        ga.append(A(ref,de,ot,o(sp,ot),D(tx,due),out,pr,C[st],status_text=st,alt=alt or None,drop=["milestones"]))
    merge(t,r0,len(t.rows)-1,0)
    areas.append(AREA(n,"priority",hd,hd.split(": ",1)[1],ga))
save(d,NAME,True)
write(NAME,ORG,TITLE,INSP,[["area","Priority"],["ref","No"],["outcome","Result we want"],["description","How we will do it"],["timescale","Complete by"],["owners","Lead(s)"],["status","State"],["progress","Remarks"]],areas)
