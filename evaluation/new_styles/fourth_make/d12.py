"""d12 Word, A4 landscape: a Prevent self-assessment with its action plan. Three columns: the requirement (number, name, what it asks), what is in place, actions; the actions are bullets in one cell, each with number, text, and in square brackets who and when; some have a struck or added word of state behind. Introduction, score in the requirement's cell, signatures."""
from cl import *
NAME="d12"; ORG="Oxney and District Prevent Partnership"; TITLE="Prevent Duty Self-Assessment and Action Plan 2025/26"
PLAN=[("1","Multi-agency partnership group","The organisation has a group which brings partners together, agrees what is to be done and checks that it has been.","4","The Prevent Partnership Board is chaired by the Director of Communities and meets every quarter. Police, health, probation, the college, two multi-academy trusts and the youth service are members.\nTerms of reference were renewed in May 2025. Attendance is good except from probation, which came once in the year.",[
 ("1.1","Invite the district’s largest academy trust and the new university centre to join","Chair of the Board","T",D("July 2025","2025-07-31"),"DONE"),
 ("1.2","Agree a deputy for each member so that every agency is at every meeting","Prevent Co-ordinator","T",D("30 September 2025","2025-09-30"),"DONE"),
 ("1.3","Report to the Cabinet Member each month and to the Overview and Scrutiny Committee once a year","Director of Communities","T",REC("monthly",MONTHLY),None)]),
("2","Local risk assessment process","The organisation has a process in place to assess the risk locally and makes use of the counter-terrorism local profile.","3","The profile is shared with the Board each autumn. The risk register is kept by the Prevent Co-ordinator and has eleven risks.\nIt does not say enough about young people who are drawn to violence but have no settled ideology, nor about what is seen on line.",[
 ("2.1","Rewrite the risk register after the autumn briefing, with a new risk on mixed and unclear ideologies and on gaming platforms","Prevent Co-ordinator / DS Amal Whitby","T:Prevent Co-ordinator//P:Amal Whitby||DS",D("December 2025","2025-12-31"),None),
 ("2.2","Share a version which is not restricted with head teachers, youth workers and housing officers","Prevent Co-ordinator","T",D("31 January 2026","2026-01-31"),None),
 ("2.3","Look at community tension reports at each meeting","Community Cohesion Manager","T",REC("quarterly",QUARTERLY),None)]),
("3","Prevent partnership plan","The organisation has a plan with actions, owners and dates that follow from the risks.","3","This document is the plan. The last one had 34 actions, of which 27 were done. Seven have been carried into this year because of vacancies in the team.",[
 ("3.1","Bring this plan to each meeting of the Board with a note of what is late and why","Prevent Co-ordinator","T",ON("ongoing"),None),
 ("3.2","Ask the regional peer network to look at the plan and at how it was made","Regional Prevent Adviser","T",D("spring 2026","2026-05-31"),None)]),
("4","Referral pathway","There is an agreed way to refer people, which staff know and use, and each referral is looked at in good time.","4","There is one form for all agencies on the county website. 46 referrals were made in 2024/25, of which 29 came from education. None came from primary care.\nAn audit in March found that nine in ten referrals had a reply to the referrer, most of them within five days.",[
 ("4.1","Put a short film about the pathway on the screens in all GP waiting areas and in the practice bulletin","Named GP for Safeguarding","T",D("November 2025","2025-11-30"),"DELAYED"),
 ("4.2","Tell every referrer in writing what came of the referral","Police Prevent Supervisor","T",K("immediate","immediately"),"DONE"),
 ("4.3","Audit twenty referrals twice a year","MASH Manager and Police Prevent Supervisor","T:MASH Manager//T:Police Prevent Supervisor",REC("every six months from October 2025",HALFYEARLY,"2025-10-01"),None),
 ("4.4","Take the old form off the websites of the three academy trusts which still show it","Education Safeguarding Officer","T",D("15/10/2025","2025-10-15"),"DONE")]),
("5","Channel panel","There is a panel with the right members, a trained chair, and a record of decisions.","5","The panel meets every month with the Head of Safeguarding in the chair and two deputies, all trained. The yearly assurance statement was accepted with no conditions. Twelve people have been supported.",[
 ("5.1","Train one further deputy chair","Head of Safeguarding","T",D("March 2026","2026-03-31"),None),
 ("5.2","Ask those who have been supported, six months after they leave, what helped","Channel Co-ordinator","T",F("from January 2026","2026-01-01"),None)]),
("6","Training","Staff and volunteers have training that fits their role.","2","88% of council staff in the groups that need it have done the e-learning. Fewer than half of elected members have. Foster carers and taxi drivers were offered sessions, but numbers were low.\nPrivate hire operators say that evening sessions would be better; foster carers want it as part of their support groups.",[
 ("6.1","Run two briefings for elected members, one of them on line, and publish who has come","Democratic Services","B",D("by end of October 2025","2025-10-31"),"DELAYED"),
 ("6.2","Make the training part of the licence for new taxi drivers","Licensing Team Leader","T",D("1 April 2026","2026-04-01"),None),
 ("6.3","Hold four sessions in foster carers’ support groups","Fostering Team; Prevent Education Officer","B:Fostering Team//T:Prevent Education Officer",R("September 2025 to June 2026","2025-09-01","2026-06-30"),None),
 ("6.4","Check the training records of voluntary groups which have a grant of more than £5,000","Grants Officer","T",D("Q4 2025/26","2026-03-31"),None)]),
("7","Venues, speakers and IT","The organisation stops its buildings and its networks from being used to draw people in.","3","A venue hire policy is in force for council halls. Parish and church halls have been sent it, but we do not know how many use it.\nLibrary computers have a filter. Schools buy their own and its quality varies.",[
 ("7.1","Send a one-page guide to all 112 village and church halls and ring the thirty largest","Community Halls Adviser","T",D("Feb 2026","2026-02-28"),None),
 ("7.2","Test filters in libraries, youth centres and supported housing","ICT Security Manager","T",REC("annually, next by May 2026",YEARLY,None,"2026-05-31"),None),
 ("7.3","Set up a way to report posters and stickers, and have them removed within a day","Street Scene Manager","T",D("summer 2025","2025-08-31"),"DONE")]),
("8","Working with communities","The organisation talks with communities about Prevent and listens to what they think of it.","2","Two community round tables were held. They were open and at times hard; people felt that they hear from us only when something has happened. There is no standing advisory group. Several faith leaders offered to help to set one up.",[
 ("8.1","Set up a community advisory group with a chair from outside the council, which meets before every Board","Community Cohesion Manager","T",D("January 2026","2026-01-31"),None),
 ("8.2","Give small grants to five groups of young people who want to make something about hate and how to answer it","Youth Service / Oxney Community Foundation","B:Youth Service//B:Oxney Community Foundation",R("Nov 2025 – Aug 2026","2025-11-01","2026-08-31"),None),
 ("8.3","Publish a page on what Prevent does here, with numbers","Communications Officer","T",K("unknown","TBC"),None)])]
d=doc(True,"Calibri",10,1.7); d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True
d.add_paragraph("Specified authorities must have due regard to the need to prevent people from being drawn into terrorism. Each year the partnership scores itself from 1 (little in place) to 5 (goes beyond the duty) against eight benchmarks, and agrees actions for the coming year. This assessment was agreed on 11 September 2025 and the states in capitals were added on 6 November.")
d.add_paragraph("In the last column who leads and by when stand in square brackets.")
t=table(d,[6.2,9.2,10.6]); trow(t,["Benchmark","What we have in place","Actions we will take"],True,"003B5C","FFFFFF",repeat=True); areas=[]
for n,ti,ask,sc,have,acts in PLAN:
    r=trow(t,["",have,""],split=True); a,b,c=r.cells; hd=f"{n}. {ti}"; put(a,hd,True,"003B5C",11); a.add_paragraph(ask); p=a.add_paragraph(); p.add_run(f"Score: {sc} of 5").italic=True; shade(a,"E6EEF3"); ga=[]
    for k,(ref,de,ot,sp,ts,st) in enumerate(acts):
        p=c.paragraphs[0] if k==0 else c.add_paragraph(); p.style=d.styles["List Bullet"]; p.add_run(ref+" ").bold=True; p.add_run(de+" "); p.add_run(f"[{ot}, {ts['text']}]").italic=True
        if st: p.add_run(" "+st).bold=True
        m={"drop":["timescale_text","owner_text"],"alt":{}}
        if st=="DELAYED": m["alt"]["status"]=["off_track","at_risk"]
        if ref=="7.2": m["alt"]["timescale"]=[K("recurring",ts["text"],None,None,YEARLY,[("next","2026-05-31")])]
        m={x:v for x,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,None,{"DONE":"completed","DELAYED":"delayed",None:"unknown"}[st],**m))
    areas.append(AREA(n,"theme",hd,ti,ga))
d.add_heading("Signed",2); tb=table(d,[8,8,6]); trow(tb,["Helena Obuya","Director of Communities, Chair of the Board",""]); trow(tb,["Supt Gwil Tranter","Area Commander",""])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["area","Benchmark"],["ref","(bullet)"],["description","Actions we will take"],["owners","(bracket)"],["timescale","(bracket)"],["status","(word behind)"]],areas)
