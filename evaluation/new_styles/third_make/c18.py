"""c18 Word, A4 landscape: a university's gender equality action plan. One table over several pages; objective and rationale in two merged columns to the left; letters as numbers (1a, 1b); persons by post or committee, timeframe as a range or in words; no progress, no status."""
from cl import *
NAME="c18"; ORG="University of West Penmarric"; TITLE="Athena Swan Silver Action Plan 2025–2030"
PLAN=[("1","Increase the share of women among professors from 24% to 33%","Women are 46% of senior lecturers but apply for promotion two years later than men.",[
 ("1a","Write to every senior lecturer each September who has been in post for four years, and offer a conversation about promotion.","Heads of School",[T("Heads of School")],REC("Annually from September 2025",ANNUALLY,"2025-09-01"),"At least 40% of applicants to professor are women by 2028."),
 ("1b","Train all members of promotion panels in fair assessment of careers with breaks.","HR Director and Athena Swan Manager",[T("HR Director"),T("Athena Swan Manager")],R("Oct 2025 – June 2026","2025-10-01","2026-06-30"),"All panel members trained; 80% say that it changed what they do."),
 ("1c","Publish promotion outcomes by gender and ethnicity.","Head of People Analytics",[T("Head of People Analytics")],D("December 2026","2026-12-31"),"Data on the web within three months of each round."),
 ("1d","Give a term without teaching to those who come back from more than 16 weeks of leave.","Pro-Vice-Chancellor (Research)",[T("Pro-Vice-Chancellor (Research)")],F("From academic year 2026/27","2026-09-01"),"Take-up of 75%; research output holds steady.")]),
 ("2","Support professional services staff to develop their careers","Only 38% of professional services staff say that they know what their next step might be.",[
 ("2a","Set up a job-shadowing scheme across directorates.","Organisational Development",[B("Organisational Development")],D("by 31 March 2026","2026-03-31"),"60 placements in the first two years."),
 ("2b","Put career pathways for six job families on the intranet.","Professor Lorna Tregear, Registrar; Organisational Development",[P("Lorna Tregear",post="Registrar",title="Professor"),B("Organisational Development")],D("Summer 2027","2027-08-31"),"Agreement in the staff survey rises to 60%."),
 ("2c","Review grades of roles that are held mostly by women.","HR Director",[T("HR Director")],R("January 2027 to December 2028","2027-01-01","2028-12-31"),"Pay gap in grades 3 to 5 falls below 3%.")]),
 ("3","Make the culture one in which people report harassment and are listened to","One in nine staff saw unacceptable behaviour last year; a third of them reported it.",[
 ("3a","Open a service for anonymous reports with a named adviser.","Director of Student and Staff Wellbeing",[T("Director of Student and Staff Wellbeing")],D("January 2026","2026-01-31"),"Reports rise at first; 70% are content with the response by 2029."),
 ("3b","Report themes, without names, to Council.","University Secretary",[T("University Secretary")],REC("Twice a year","FREQ=MONTHLY;INTERVAL=6"),"Council minutes show that action follows."),
 ("3c","Run active bystander sessions for all first-year students and new staff.","Students’ Union / Equality, Diversity and Inclusion Team",[B("Students’ Union"),B("Equality, Diversity and Inclusion Team")],K("ongoing","Ongoing"),"Nine of ten new staff take part.")]),
 ("4","Keep the action plan alive","The last plan was reviewed only in its final year.",[
 ("4a","Put the plan on the agenda of the Equality Committee.","Chair of the Equality Committee",[T("Chair of the Equality Committee")],REC("Quarterly from November 2025",QUARTERLY,"2025-11-01"),"Each action has an update that is not more than six months old."),
 ("4b","Carry out a mid-term review with an outside assessor.","Athena Swan Manager",[T("Athena Swan Manager")],D("Autumn 2027","2027-11-30"),"Review published with changes to the plan."),
 ("4c","Repeat the culture survey.","Athena Swan Manager and Head of People Analytics",[T("Athena Swan Manager"),T("Head of People Analytics")],D("First survey March 2026, second survey March 2028","2028-03-31",[("First survey","2026-03-31"),("second survey","2028-03-31")]),"Response rate of 60%.")])]
d=doc(True,"Calibri",10,1.6); d.add_heading(TITLE,1); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("This plan forms Section 4 of the application. It was agreed by the University Executive in July 2025 and is owned by the Vice-Chancellor.")
H=["Objective","Rationale","No.","Action","Person(s) or group responsible","Timeframe","Success measure"]; tb=table(d,[3.7,3.7,1.2,6.2,3.9,3.3,4.3]); trow(tb,H,True,"2E5D4B","FFFFFF",repeat=True); areas=[]
for n,t,ra,acts in PLAN:
    ga=[]; first=None; hd=f"{n}. {t}"
    for ref,a,ot,ow,ts,out in acts:
        r=trow(tb,["" if first else hd,"" if first else ra,ref,a,ot,ts["text"],out]); first=first or r; last=r; m={}
        ga.append(A(ref,a,ot,ow,ts,out,None,"unknown",**m))
    for k in(0,1):
        c=first.cells[k].merge(last.cells[k])
        for p in c.paragraphs[1:]: p._p.getparent().remove(p._p)
        if k==0: c.paragraphs[0].runs[0].bold=True; shade(c,"E2EFDA")
    areas.append(AREA(n,"other",hd,t,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["area",H[0]],["rationale",H[1]],["ref",H[2]],["description",H[3]],["owners",H[4]],["timescale",H[5]],["outcome",H[6]]],areas)
