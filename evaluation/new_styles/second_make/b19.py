"""b19 CSV: a list exported from a shared site after a fire authority's culture review: three lines of export details first, then the head; people as 'Surname, Forename' with semicolons between, ISO dates, choices numbered ('2 - In progress'), ids as #n columns, empty columns, semicolon inside quoted text."""
from bl import *
import csv, io
NAME="b19"
C={"1 - Not started":"not_started","2 - In progress":"in_progress","3 - On hold":"on_hold","4 - Completed":"completed","5 - Cancelled":"cancelled"}
def p(*k): return [P(x) for x in k]
PLAN=[("Speaking up",[
 (11,"Independent reporting line","Buy an independent, anonymous reporting line and advertise it on every station.","Hadley, Roisin",p("Roisin Hadley"),"2025-04-30","Staff trust the line and use it","Line opened 22 April; 31 contacts in eight weeks.","4 - Completed"),
 (12,"Case timescales","Close grievance and discipline cases within 90 days; report those that run over to the People Committee.","Hadley, Roisin; Okafor, Chidi",p("Roisin Hadley","Chidi Okafor"),"2025-09-30","No case runs beyond 90 days without a reason","Average now 117 days","2 - In progress"),
 (13,"Backlog review","Re-open closed cases from 2019 to 2024 where someone asks for it.","Penhale, Morwenna",p("Morwenna Penhale"),"2025-12-31","People who were not heard have been heard","14 requests. Two finished.","2 - In progress"),
 (14,"Staff networks","Give each network a sponsor, a budget and two days a month.","Okafor, Chidi",p("Chidi Okafor"),"2025-06-30","Networks shape policy","","4 - Completed")]),
 ("Leadership",[
 (21,"360 feedback","Run 360 degree feedback for all middle and senior managers.","Lyne, Beth",p("Beth Lyne"),"2025-10-31","Managers know how they are seen","Pilot of 20 has ended","2 - In progress"),
 (22,"Promotion panels","Put a person from outside the service on every promotion panel.","Lyne, Beth; Station Commanders' Forum",p("Beth Lyne")+[B("Station Commanders' Forum")],"2025-05-31","Panels are seen as fair","Used for both rounds since May","4 - Completed"),
 (23,"Direct entry","Join the national direct entry scheme for station managers.","Hadley, Roisin",p("Roisin Hadley"),"2026-03-31","A wider field of candidates","Waiting for the national decision","3 - On hold"),
 (24,"Visible leaders","Senior leaders to visit each watch twice a year and write up what they hear.","Principal Officers",[T("Principal Officers")],"2026-03-31","Watches can name what changed as a result","61 of 96 visits made","2 - In progress")]),
 ("Standards and vetting",[
 (31,"DBS checks","Complete standard checks for all operational staff.","Vetting Unit",[B("Vetting Unit")],"2025-08-31","Everyone is checked","702 of 740","2 - In progress"),
 (32,"Code of ethics","Test understanding of the code in every appraisal.","Okafor, Chidi",p("Chidi Okafor"),"2025-11-30","Staff survey score rises from 54 to 70","","1 - Not started"),
 (33,"Body-worn video","Try body-worn video for inspecting officers.","Bellweather, Jon",p("Jon Bellweather"),"2025-07-31","Evidence for a decision","Withdrawn after consultation; see minutes of 9 June","5 - Cancelled"),
 (34,"Professional standards","Set up a professional standards unit of four, apart from HR.","Penhale, Morwenna; Bellweather, Jon",p("Morwenna Penhale","Jon Bellweather"),"2025-09-01","Cases are looked at by trained people","Head of unit starts 18 August","2 - In progress")])]
H=["ID","Title","Workstream","Action","Assigned To","Due","Expected Result","Latest Note","Progress","Priority","Created","Item Type","Path"]
o=io.StringIO(); w=csv.writer(o,lineterminator="\r\n"); w.writerow(["List: Culture Review Actions"]); w.writerow(["Exported by: Service Improvement","15/07/2025 08:52"]); w.writerow([])
w.writerow(H); areas=[]
for t,acts in PLAN:
    ga=[]
    for i,ti,a,ot,ow,due,out,pr,st in acts:
        w.writerow([i,ti,t,a,ot,due,out,pr,st,"(2) Normal","2025-02-03","Item","sites/culture/Lists/Actions"])
        m={}
        if i==22: m["alt"]={"owners":[p("Beth Lyne")+[B("Station Commanders' Forum")]]}
        if i==24: m["alt"]={"owners":[[B("Principal Officers")]]}
        ga.append(A(str(i),a,ot,ow,D(due,due),out,pr or None,C[st],title=ti,**m))
    areas.append(AREA(None,"theme",t,t,ga))
open(path(NAME+".csv"),"w",encoding="utf-8",newline="").write(o.getvalue())
write(NAME,None,None,None,[["ref","ID"],["title","Title"],["area","Workstream"],["description","Action"],["owners","Assigned To"],["timescale","Due"],["outcome","Expected Result"],["progress","Latest Note"],["status","Progress"]],areas)
