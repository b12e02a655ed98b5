"""c13 Word, A4 portrait: a children's services improvement plan after an ILACS inspection. Two rows an action: number, action, lead, timescale and RAG, and below them a row across the whole width with what has been done; heading above each area's table; sign-off box at the end."""
from cl import *
NAME="c13"; ORG="Eastmarsh Borough Council"; TITLE="Children’s Services Improvement Plan"; INSP="Ofsted inspection of local authority children’s services, 12 to 23 May 2025"
ST={"Complete":("completed","9CC2E5"),"Green":("on_track","A8D08D"),"Amber":("at_risk","FFD966"),"Red":("off_track","FF7C80")}; RG={"Complete":None,"Green":"green","Amber":"amber","Red":"red"}
PLAN=[("1","The response to children who go missing",[
 ("1.1","Offer every child a return home interview by someone who is not their social worker, within 72 hours.","Exploitation and Missing Team Manager",[T("Exploitation and Missing Team Manager")],D("30 September 2025","2025-09-30"),"Interviews were offered to 97% of children in October; 71% accepted. The new commissioned service began on 1 September.\nWhat we still have to do:\n• reach children who are placed more than 20 miles away, where only half have had an interview in time\n• bring the form into the new case record","Green"),
 ("1.2","Bring what children say in interviews to a weekly meeting with police and schools.","DI Pete Garvey and Exploitation and Missing Team Manager",[P("Pete Garvey",title="DI"),T("Exploitation and Missing Team Manager")],REC("Weekly from 6 October 2025",WEEKLY,"2025-10-06"),"Five meetings held. Two hot spots found and closed.","Green"),
 ("1.3","Check that the police log and our record agree each month.","Performance Analyst",[T("Performance Analyst")],D("August 2025","2025-08-31"),"Closed: the two systems have agreed for three months.","Complete")]),
 ("2","The quality of supervision and management oversight",[
 ("2.1","Rewrite the supervision policy with staff and launch it in team meetings.","Nadine Kowalczyk, Principal Social Worker",[P("Nadine Kowalczyk",post="Principal Social Worker")],D("31/10/2025","2025-10-31"),"Policy launched 20 October. All 26 team meetings have had the session.","Complete"),
 ("2.2","Observe one supervision of each team manager and give feedback.","Heads of Service",[T("Heads of Service")],R("November 2025 – March 2026","2025-11-01","2026-03-31"),"Three of 26 observed. The first feedback was that managers ask good questions but do not write down why a decision was made.\nTwo heads of service posts are held by interims, and there is a risk that we will not finish in time.","Amber"),
 ("2.3","Reduce caseloads in the assessment teams to 18.","Assistant Director, Safeguarding; HR",[T("Assistant Director, Safeguarding"),B("HR")],D("end of December 2025","2025-12-31"),"Average is 24, with a range from 17 to 31 (see 2.1 for the policy on caseloads).\nRecruitment abroad has been slower than planned; an extra agency team has been agreed by Cabinet until June.","Red")]),
 ("3","Planning for permanence",[
 ("3.1","Hold a permanence planning meeting by the second review for every child in care.","Service Manager, Children in Care",[T("Service Manager, Children in Care")],K("immediate","Immediate and ongoing"),"Held for 44 of 47 children who came into care since July.","Green"),
 ("3.2","Set up a tracker for children placed with parents on care orders and discharge those that can be.","Service Manager, Court Team / Legal Services",[T("Service Manager, Court Team"),B("Legal Services")],D("by 31 January 2026","2026-01-31"),"Tracker in use. Nine orders discharged and six in court.","Green"),
 ("3.3","Match foster carers formally for all children who have been in a stable home for over a year.","Fostering Panel Adviser",[T("Fostering Panel Adviser")],D("Spring 2026","2026-05-31"),"Panel has matched 12. Another 31 to do, and reports are late.","Amber"),
 ("3.4","Begin life story work at the first review.","Life Story Practitioner",[T("Life Story Practitioner")],F("From January 2026","2026-01-01"),"Post filled; starts on 5 January.","Green")]),
 ("4","Care leavers in unsuitable accommodation",[
 ("4.1","Give every care leaver in bed and breakfast a plan to leave it that is seen weekly by the Director.","Director of Children’s Services",[T("Director of Children’s Services")],K("immediate","Immediate and ongoing"),"No care leaver in bed and breakfast since 8 September.","Green"),
 ("4.2","Buy twelve training flats with the housing association.","Housing Strategy Manager",[T("Housing Strategy Manager")],D("Q4 2025/26","2026-03-31"),"Seven found. Two sales fell through.","Amber"),
 ("4.3","Agree a joint protocol so that no care leaver is found intentionally homeless.","Cllr Abigail Strand (Lead Member) / Housing Options Manager",[P("Abigail Strand",post="Lead Member",title="Cllr"),T("Housing Options Manager")],D("November 2025","2025-11-30"),"Signed on 11 November.","Complete")])]
d=doc(False,"Calibri",10.5,1.8); d.add_heading(TITLE,0); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph(INSP)
d.add_paragraph("Inspectors judged our services to require improvement to be good. They named four things that must get better. This report is the position for the Improvement Board of 19 November 2025.")
H=["No","Action","Lead","Timescale","RAG"]; areas=[]
for n,t,acts in PLAN:
    hd=f"Area for improvement {n} – {t}"; d.add_heading(hd,2); tb=table(d,[1.2,7.0,4.1,3.0,2.3]); trow(tb,H,True,"404040","FFFFFF",repeat=True); ga=[]
    for ref,a,ot,ow,ts,pr,s in acts:
        trow(tb,[ref,a,ot,ts["text"],s],fills={4:ST[s][1]}); r=trow(tb,[""]*5); c=r.cells[0].merge(r.cells[4]); shade(c,"F2F2F2")
        for p in c.paragraphs[1:]: p._p.getparent().remove(p._p)
        p=c.paragraphs[0]; p.add_run("Progress: ").bold=True; l=pr.split("\n"); p.add_run(l[0]); m={}
        for x in l[1:]:
            if x.startswith("• "): c.add_paragraph(x[2:],style="List Bullet")
            else: c.add_paragraph(x)
        if s=="Red": m["alt"]={"status":["delayed"]}
        if ts["text"]=="Immediate and ongoing": m.setdefault("alt",{})["timescale"]=[K("ongoing",ts["text"])]
        ga.append(A(ref,a,ot,ow,ts,None,pr.replace("• ",""),ST[s][0],RG[s],**m))
    areas.append(AREA(n,"area_for_improvement",hd,t,ga))
d.add_heading("Sign-off",2); tb=table(d,[6,6,4]); trow(tb,["Name","Post","Date"],True); trow(tb,["Geraint Pugh-Davies","Chair of the Improvement Board",""])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["rag",H[4]],["progress","Progress:"]],areas)
