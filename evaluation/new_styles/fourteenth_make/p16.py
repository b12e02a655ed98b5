"""p16 (harder): Excel as Microsoft Planner exports it (plan name, id and date of export above the heads; real dates; checklists; no refs). A housing association after a regulatory judgement."""
from cl_b import *
import openpyxl, datetime
dt=datetime.date
NAME="p16"; TITLE="Regulator – C3 recovery plan"
S={"Not started":"not_started","In progress":"in_progress","Completed":"completed"}
# task id, name, bucket, progress, priority, assigned, owners, created by, created, start, due, late, completed date, completed by, checklist n, items, labels, description
P_=[("Safety & quality",[
("q1mTz0KkWU2aPp5xYJ7oZgAL","Complete EICRs on the 412 homes where the certificate is more than 5 years old","In progress","Urgent","Devinder Sahota;Lou Pettifer","P:Devinder Sahota//P:Lou Pettifer",dt(2026,1,12),dt(2026,2,2),dt(2026,5,29),"true",None,"","3/5","Contractor 2 mobilised;No access letters;Weekend slots","Board priority","57 left at 8 June, all no access. Legal looking at 6 injunctions."),
("Zc8Yb2fHqkOnT4LrVd6w1QAD","Fire doors - finish replacement at Gannet Court and Fulmar House","In progress","Important","Lou Pettifer","P:Lou Pettifer",dt(2026,1,12),None,dt(2026,8,31),"false",None,"","0/2","Gannet;Fulmar","","Supplier lead time now 14 weeks"),
("p0VxR7sJtE2uHn3bKc9mLgAB","Stock condition: surveys for 100% of homes over 2 yrs, starting with those never surveyed","Not started","Medium","Kwabena Asante-Frost","P:Kwabena Asante-Frost",dt(2026,1,14),dt(2026,7,1),dt(2028,6,30),"false",None,"","","","Board priority",""),
("aa3LkP9oQ0SwXe5rTf7yUgCM","Damp and mould - triage every new report inside 24 hrs","Completed","Urgent","Repairs Hub","B:Repairs Hub",dt(2026,1,14),dt(2026,1,19),dt(2026,3,31),"false",dt(2026,3,20),"Lou Pettifer","2/2","Script;Out of hours cover","","Script live in the contact centre 17/3.")]),
("Transparency, influence & accountability",[
("Mn4BvC6xZ1AsDf8gHj2kLgBT","Tell tenants what the judgement means in a letter and on the website","Completed","Important","Comms;Oluwaseun Birch","B:Comms//P:Oluwaseun Birch",dt(2026,1,12),dt(2026,1,12),dt(2026,1,30),"false",dt(2026,2,4),"Oluwaseun Birch","","","",""),
("Qw9ErT3yUi7OpAs5dFg1hgCK","Set up a tenant-led scrutiny panel & agree its terms","In progress","Medium","Oluwaseun Birch","P:Oluwaseun Birch",dt(2026,1,20),None,dt(2026,9,30),"false",None,"","1/3","Advert;Interviews;Induction","Tenants","9 applications, 4 from under 35s"),
("Zx2CvB8nMl4KjHg6fDs0agDP","Complaints: clear the stage 2 backlog","In progress","Urgent","Ffion Tregarth","P:Ffion Tregarth",dt(2026,1,20),dt(2026,2,2),dt(2026,4,30),"true",None,"","","","Ombudsman","Was 64. 21 at end of May. Temp left."),
("Ty6UiO1pLk3JhGf9dSa5zgBX","Publish TSM results with a 'you said, we did'","Not started","Low","","",dt(2026,2,3),None,dt(2026,7,31),"false",None,"","","","Tenants","")]),
("Neighbourhood & community",[
("Hj5KlZ7xCv3BnMq1wEr8tgAY","ASB: review all open cases > 6 months","Completed","Medium","Neighbourhood Managers","T:Neighbourhood Managers",dt(2026,2,3),None,dt(2026,4,17),"false",dt(2026,4,15),"Ffion Tregarth","","","","38 cases, 22 closed"),
("Vb0NmQ2wEr6TyUi4oPa8sgCE","Agree estate standards with residents on the 5 largest estates","Not started","Low","Ffion Tregarth","P:Ffion Tregarth",dt(2026,2,3),None,None,"false",None,"","","","","Wait for panel")]),
("Tenancy",[
("Df4GhJ8kLz2XcVb6nMq0wgDW","Mutual exchange pages rewritten, easy read version too","In progress","Low","Comms","B:Comms",dt(2026,2,10),dt(2026,3,2),dt(2026,6,30),"false",None,"","","","","with the designer"),
("Er7TyU3iOp9AsDf1gHj5kgBQ","Data: who lives in our homes - contact every tenant by March","In progress","Important","Kwabena Asante-Frost;Devinder Sahota","P:Kwabena Asante-Frost//P:Devinder Sahota",dt(2026,2,10),dt(2026,4,6),dt(2027,3,31),"false",None,"","1/4","Survey;Calls;Visits;Load to system","Board priority","31% done")])]
HD=["Task ID","Task Name","Bucket Name","Progress","Priority","Assigned To","Created By","Created Date","Start date","Due date","Is Recurring","Late","Completed Date","Completed By","Completed Checklist Items","Checklist Items","Labels","Description"]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Tasks"
ws.append(["Plan name",TITLE]); ws.append(["Plan ID","jW0aXk3GtUyQz5R2vPnEdJYAFc1b"]); ws.append(["Date of export",dt(2026,6,10)]); ws.append([]); ws.append(HD)
ws["B3"].number_format="dd/mm/yyyy"
areas=[]
for hd,rows in P_:
    ga=[]
    for i,(tid,nm,pg,pri,at,sp,cr,sd,due,late,cd,cb,cn,ci,lb,de) in enumerate(rows,1):
        ws.append([tid,nm,hd,pg,pri,at or None,"Ffion Tregarth",cr,sd,due,"false",late,cd,cb or None,cn or None,ci or None,lb or None,de or None])
        for c in (8,9,10,13):
            ws.cell(ws.max_row,c).number_format="dd/mm/yyyy"
        if due and sd: ts=R(None,sd.isoformat(),due.isoformat())
        elif due: ts=D(None,due.isoformat())
        else: ts=None
        g=AX(f"{len(areas)+1}.{i}",nm,at or None,sp,ts,None,de,S[pg],None,pg,priority=pri,late=late,labels=lb or None,drop=["ref","timescale_text","milestones","rag","priority","late","labels"])
        alt={}
        if pg=="Completed": alt["timescale"]=[DONE(None,cd.isoformat()),D(None,due.isoformat())]
        elif sd and due: alt["timescale"]=[D(None,due.isoformat())]
        if late=="true": alt["status"]=["delayed"]
        if alt: g["alt"]=alt
        ga.append(g)
    areas.append(AREA(None,"theme",hd,hd,ga))
wb.save(path(NAME+".xlsx"))
write(NAME,None,TITLE,None,H(["description","Task Name"],["area","Bucket Name"],["status","Progress"],["owners","Assigned To"],["timescale","Start date"],["timescale","Due date"],["progress","Description"]),areas)
