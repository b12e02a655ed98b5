"""r29: Microsoft Planner, export plan to Excel (openpyxl). Two sheets, task ids, buckets, labels, check list counts, late flag."""
from cl_c import *
import openpyxl
NAME="r29"; TITLE="Children's Services - ILACS Improvement Actions"
B1,B2,B3="1. Front door","2. Supervision and caseloads","3. Care leavers"
S={"c":("completed","Completed"),"i":("in_progress","In progress"),"n":("not_started","Not started")}
X=[(B1,"pQ7dR0mK2kWt9aLw_vbn1ZgAEv3C","Re-issue threshold guidance to all schools and GPs and log who has opened it","c","Medium","Oluwaseun Fairbrother",[("P:Oluwaseun Fairbrother")],"Hannah Dyce","03/03/2026","","30/04/2026","2026-04-30",None,"28/04/2026","Oluwaseun Fairbrother","3/3","Send to design;Upload to tri.x;Email heads","Ofsted rec 1"),
(B1,"B4sYxUe8jEa1cTqOOi0fVpgAKx7W","Daily 9am screening huddle (police, health, education) - chair to record decisions on LCS","i","Urgent","Hannah Dyce;Kamaljit Sohal","P:Hannah Dyce//P:Kamaljit Sohal","Hannah Dyce","03/03/2026","09/03/2026","31/07/2026","2026-07-31","2026-03-09","","","1/4","Agree ToR;Rota;Police deputy;LCS case note type","Ofsted rec 1;Partners"),
(B1,"vN2gZfTq70yPmE5uHhcXdJgACz9r","Dip sample 20 NFA contacts a month","i","Important","Kamaljit Sohal","P:Kamaljit Sohal","Hannah Dyce","04/03/2026","","29/05/2026","2026-05-29",None,"","","","","QA"),
(B2,"0aWkLm3yN0CsVb6dTtPqYpgAO1eR","Supervision audit - every team, 2 files per worker. Report to PIB","n","Important","Desmond O'Rourke","P:Desmond O'Rourke","Hannah Dyce","04/03/2026","01/09/2026","16/10/2026","2026-10-16","2026-09-01","","","0/2","Template;Book moderators","Ofsted rec 2;QA"),
(B2,"h8ScRjD6nUuXoG1iFfZa2ZgAB5tY","Recruit 6 x ASYE and 2 practice educators","i","Urgent","Workforce Development","B:Workforce Development","Desmond O'Rourke","11/03/2026","","30/09/2026","2026-09-30",None,"","","2/5","Advert;Shortlist;Interviews;DBS;Induction","Ofsted rec 2"),
(B2,"Yt5eQwK9bEmHn4vJjLr3apgADu8M","Caseload report by worker to DMT each fortnight","c","Medium","Desmond O'Rourke","P:Desmond O'Rourke","Desmond O'Rourke","11/03/2026","","20/03/2026","2026-03-20",None,"23/03/2026","Priti Raval","",""," "),
(B3,"zZ1oUiB7cECpDs2gMmTf9JgAFh6K","Offer every care leaver a health passport at 17½ and check it at the next pathway plan","n","Medium","","","Hannah Dyce","18/03/2026","","","",None,"","","","","Ofsted rec 4;Health"),
(B3,"Jr4tWnP2xkGqAa8lKkOv0ZgAGy3S","Get lease signed for 4 training flats, Bevan Ct","i","Important","Priti Raval;Desmond O'Rourke","P:Priti Raval//P:Desmond O'Rourke","Priti Raval","18/03/2026","","26/06/2026","2026-06-26",None,"","","1/2","Legal sign off;Furniture quote","Ofsted rec 4;Housing"),
(B3,"Kq9mVbX5sE2uRr7eNnYd1pgAHj4T","Local offer page rewritten by the Care Leavers Forum","c","Low","Priti Raval","P:Priti Raval","Priti Raval","19/03/2026","","31/05/2026","2026-05-31",None,"14/05/2026","Priti Raval","",""," ")]
HD=["Task ID","Task Name","Bucket Name","Progress","Priority","Assigned To","Created By","Created Date","Start date","Due date","Is Recurring","Late","Completed Date","Completed By","Completed Checklist Items","Checklist Items","Labels","Description"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Tasks"; ws.append(HD); ar={}
for b,i,t,s,p,ot,sp,cb,cd,sd,dd,due,st,cpd,cpb,ck,ci,lb in X:
    if isinstance(sp,list): sp=sp[0]
    late="true" if i[:3] in("vN2",) else "false"
    ws.append([i,t,b,S[s][1],p,ot or None,cb,cd,sd or None,dd or None,"false",late,cpd or None,cpb or None,ck or None,ci or None,lb.strip() or None,None])
    ts=None if not dd else R(dd,st,due) if sd else D(dd,due)
    dr=["ref"]+(["timescale_text"] if sd else [])
    ar.setdefault(b,[]).append(AX(b[0]+"."+str(len(ar.get(b,[]))+1),t,ot or None,sp,ts,None,None,S[s][0],None,S[s][1],drop=dr,alt={"timescale":[D(dd,due)]} if sd else None))
w2=wb.create_sheet("Plan name",0)
for a,b in (("Plan name",TITLE),("Plan ID","3cXwQb0aTk-Uf5mHhR2sZpgAD7vN"),("Date of export","12/06/2026")): w2.append([a,b])
w2.column_dimensions["A"].width=16; w2.column_dimensions["B"].width=60; ws.column_dimensions["B"].width=40
wb.save(path(NAME+".xlsx"))
write(NAME,None,TITLE,None,H(("description","Task Name"),("area","Bucket Name"),("status","Progress"),("owners","Assigned To"),("timescale","Due date")),
 [AREA(n,"theme",b,t,ar[b]) for n,b,t in (("1",B1,"Front door"),("2",B2,"Supervision and caseloads"),("3",B3,"Care leavers"))])
