"""n16 (ordinary): a planner's export to Excel: name and day of export above, buckets as areas, names joined by semicolons, true dates."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import Font
NAME="n16"; TITLE="Fostering Stabilisation Plan"; ORG="Marlsea City Council"
H=["Task ID","Task Name","Bucket Name","Progress","Priority","Assigned To","Created By","Created Date","Start date","Due date","Is Recurring","Late","Completed Date","Completed By","Completed Checklist Items","Labels","Notes"]
d=lambda s: dt.date.fromisoformat(s) if s else None
ST={"Not started":"not_started","In progress":"in_progress","Completed":"completed"}
T_=[("Find and welcome carers",[
("kR4xq0v1","Answer every enquiry from a would-be foster carer within one working day","In progress","Urgent","Anjali Deshpande;Tobias Greenhalgh","2026-05-11","2026-10-30",None,"2/4","Rota in place from 1 June; weekends are still thin"),
("p9LmZZ2a","Hold a stall at the seafront market on the first Saturday","Completed","Medium","Tobias Greenhalgh","2026-06-06","2026-09-05","2026-09-07","4/4","31 names taken, 6 have asked for a visit"),
("Qw7_tB3e","Shorten the assessment from 26 weeks to 18","In progress","Important","Perpetua Nwachukwu",None,"2027-03-31",None,"1/6","Two social workers trained as assessors.")]),
("Keep the carers we have",[
("c0VgH81n","Ring all 112 households and ask what would make them stay","Completed","Important","Anjali Deshpande;Kerensa Trewin;Jerzy Wolski","2026-05-18","2026-07-17","2026-07-15","3/3","104 answered. Break weekends, out-of-hours help and being told things were the top three."),
("Mx2dK6ya","Begin an out-of-hours line run by foster carers","Not started","Important","Kerensa Trewin","2026-11-02","2027-01-29",None,"0/5",None),
("zT5rPo9u","Agree a skills payment with the Schools Forum and Finance","In progress","Medium",None,"2026-09-01","2026-12-11",None,"0/2","No one assigned since Hywel left")]),
("Placements near home",[
("Ld8nCe4k","Match brothers and sisters: list the 14 homes with three rooms or more","Completed","Low","Jerzy Wolski",None,"2026-08-28","2026-09-11","1/1","Late, but done; two more homes found on the way"),
("Ys3wUi7h","Put a second duty officer on the placements desk on Fridays","In progress","Urgent","Perpetua Nwachukwu;Jerzy Wolski","2026-09-04","2026-10-02",None,"1/2",None),
("bN6fJq5g","Write to the five nearest councils about sharing spare beds","Not started","Medium","Anjali Deshpande",None,None,None,"0/1","After the regional meeting"),
("eH1sVr8o","Visit every child placed more than 20 miles away before Christmas","In progress","Important","Kerensa Trewin;Perpetua Nwachukwu","2026-09-14","2026-12-18",None,"9/27","Nine visits made")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Tasks"
ws.append(["Plan name",TITLE+" - "+ORG]); ws.append(["Plan ID","hM0Rk_2uWkO7-exampleA"]); ws.append(["Date of export",dt.date(2026,9,29)]); ws["B3"].number_format="DD/MM/YYYY"; ws.append([])
ws.append(H)
for c in ws[5]: c.font=Font(bold=True)
areas=[]; k=0
for bk,acts in T_:
    ga=[]
    for i,(tid,name,pg,pri,who,st,du,done,chk,note) in enumerate(acts):
        ws.append([tid,name,bk,pg,pri,who,"Anjali Deshpande",dt.date(2026,5,5),d(st),d(du),"false","true" if tid in("Ys3wUi7h",) else "false",d(done),who.split(";")[0] if done else None,chk,"Ofsted" if i==0 else None,note])
        uk=lambda s:"/".join(reversed(s.split("-")))
        ts=R(uk(du),st,du) if st and du else D(uk(du),du) if du else None
        alt={"timescale":[dict(ts,kind="completed",start=None,due=done),dict(ts,kind="completed")]} if done else None
        own="//".join("P:"+n for n in (who or "").split(";") if n)
        ga.append(AX(tid,name,who,own,ts,None,note,ST[pg],None,pg,alt=alt,priority=pri,drop=["timescale_text"] if st or done else None))
    areas.append(AREA(None,"theme",bk,bk,ga))
for r in ws.iter_rows(min_row=6):
    for c in r:
        if isinstance(c.value,dt.date): c.number_format="DD/MM/YYYY"
for c,w in zip("ABCDEFGHIJKLMNOPQ",(12,60,24,13,11,40,18,13,12,12,11,8,14,18,14,10,60)): ws.column_dimensions[c].width=w
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref","Task ID"],["description","Task Name"],["area","Bucket Name"],["status","Progress"],["priority","Priority"],["owners","Assigned To"],["timescale","Start date"],["timescale","Due date"],["progress","Notes"]],areas)
