"""p20 (harder): CSV as a SharePoint list exports it: title beside the detail, names turned round and joined by semicolons, recommendation in full on each row, modified columns, path. A domestic homicide review of a community safety partnership."""
from cl_b import *
import csv
NAME="p20"
S={"Not Started":"not_started","In Progress":"in_progress","Completed":"completed","Deferred":"on_hold","Waiting on someone else":"in_progress"}
R1="Recommendation 1: That the Partnership assures itself that routine enquiry about domestic abuse takes place in primary care"
R2="Recommendation 2: That Probation and Police share information on serial perpetrators before, and not after, MARAC"
R3="Recommendation 3: That employers in the county are helped to support staff who live with abuse"
R4="Recommendation 4: That faith communities are partners in the strategy"
ROWS=[
(31,R1,"IRIS roll-out","Commission IRIS in the 12 practices that do not have it, starting with those in Saltby where three of the last five reviews come from.","Trentham, Isobel","P:Isobel Trentham","30/09/2026","2026-09-30","In Progress","0.5","7 of 12 signed up. Two have said no for now."),
(32,R1,"EMIS template","Add prompts to EMIS template so a clinician can't skip the question for ante-natal and mental health appointments","Vasquez-Holt, Renata;Trentham, Isobel","P:Renata Vasquez-Holt//P:Isobel Trentham","31/05/2026","2026-05-31","Waiting on someone else","0.8","CSU have it in test"),
(33,R1,"GP audit","Repeat the 2024 audit","NHS Wold ICB","B","31/03/2027","2027-03-31","Not Started","0",""),
(34,R2,"Daily list","Daily list of high harm perpetrators from Athena to Probation, sent before 9.","Det Ch Insp Murray Cathcart","P:Murray Cathcart||Det Ch Insp","01/02/2026","2026-02-01","Completed","1","Live since 26 Jan\nNo missed days."),
(35,R2,"ISA","Refresh information sharing agreement; all chief officers to sign","Osei, Abena","P:Abena Osei","30/04/2026","2026-04-30","Completed","1","Signed 28 April"),
(36,R2,"Probation attendance at DA huddle","Probation to attend each working day & bring recall information","Head of PDU","T","","","In Progress","0.4","Attending 3 days in 5."),
(37,R3,"Employers' guide","Write a short guide for small firms (under 50 staff) with the Chamber; translate into Polish and Romanian","Kowalczyk, Beata","P:Beata Kowalczyk","30/06/2026","2026-06-30","Completed","1",""),
(38,R3,"Safe leave","All partner bodies to offer ten days' paid safe leave in their own policies","HR leads","T","31/12/2026","2026-12-31","In Progress","0.25","Fire and ICB done. Councils to follow pay round."),
(39,R3,"DA Champions in 5 largest employers","Recruit and train","Kowalczyk, Beata;Crisp, Leroy","P:Beata Kowalczyk//P:Leroy Crisp","30/11/2026","2026-11-30","Not Started","0","see also 37"),
(40,R4,"Mosque & church leaders' breakfast","Hold twice a year, first in spring","Rev. Clement Adjaye","P:Clement Adjaye||Rev.","15/05/2026","2026-05-15","Deferred","0","Moved because of the election"),
(41,R4,"Training for youth leaders","Adapt the safeguarding course for people who run Sunday schools, madrassahs and uniformed groups","Osei, Abena","P:Abena Osei","30/09/2026","2026-09-30","In Progress","0.6","Course written. \"Too long\" said the pilot group."),
(42,R4,"Forum seat","Offer a seat on the DA Forum to the Council of Faiths","Community Safety Team","B","28/02/2026","2026-02-28","Completed","1","Accepted")]
HD=["ID","Title","Recommendation","Action Detail","Assigned To","Due Date","Task Status","% Complete","Comments","Modified","Modified By","Item Type","Path"]
by={}; areas=[]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f,quoting=csv.QUOTE_ALL); w.writerow(HD)
    for i,(id_,rec,ti,de,at,sp,du,iso,s,pc,co) in enumerate(ROWS):
        w.writerow([id_,ti,rec,de,at,du,s,pc,co,f"{3+i%9:02d}/07/2026 {9+i%7}:{14+i*3:02d}","Osei, Abena","Item","sites/CSP/Lists/DHR7 actions"])
        if rec not in by:
            n=rec.split(":")[0][-1]; by[rec]=[]; areas.append(AREA(n,"recommendation",rec,rec.split(": ",1)[1],by[rec]))
        alt={}
        if s=="Deferred": alt["status"]=["delayed"]
        if s.startswith("Waiting"): alt["status"]=["on_hold","at_risk","delayed","unknown"]
        by[rec].append(AX(str(id_),de,at,sp,D(du,iso) if du else None,None,co,S[s],None,s,title=ti,pc=pc,drop=["rag","pc"],alt=alt or None))
write(NAME,None,None,None,H(["ref","ID"],["title","Title"],["area","Recommendation"],["description","Action Detail"],["owners","Assigned To"],["timescale","Due Date"],["status","Task Status"],["progress","Comments"]),areas)
