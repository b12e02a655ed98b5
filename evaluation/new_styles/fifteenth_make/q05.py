"""q05 (harder): CSV as exported from Planner: opaque task ids, bucket as area, labels, checklist counts, created/completed dates, description column of notes; semicolon owners."""
from cl_a import *
import csv
NAME="q05"; ORG=None; TITLE=None
S={"c":("completed","Completed"),"i":("in_progress","In progress"),"n":("not_started","Not started")}
HD=["Task ID","Task Name","Bucket Name","Progress","Priority","Assigned To","Created By","Created Date","Start Date","Due Date","Is Recurring","Late","Completed Date","Completed By","Checklist Items","Labels","Description"]
P_=[("Rec 1 - Front door",[
("u7Kd0aQeB0","Move MASH enquiries to one phone number and take the old ones off the website","c","Zainab Iqbal","2025-03-03","2025-04-30","2025-04-25","Zainab Iqbal","4/4","Old number still on two GP posters - sent new ones 25/4"),
("Yq2mVb11cE","Threshold doc - launch events x3 for schools, GPs, vol sector","i","Zainab Iqbal;Hugh Pemberton","2025-04-01","2025-07-18","","","2/3","Schools 12 May (84 people). GPs 9 June."),
("p0LwzzR8hA","Consultation line for professionals 10-4 weekdays","i","Dilys Brennand","","2025-06-30","","","","Needs rota. Ask EDT?"),
("aa3XnTf6sU","Re-audit 30 contacts w/ NFA outcome","n","Quality Assurance Team","","2025-09-12","","","0/2","")]),
("Rec 2 - Care leavers",[
("B9gH2kkPw4","Pathway plans: clear the 37 overdue","i","Marek Dudek","2025-03-10","2025-05-30","","","21/37","16 to go. 5 young people do not want one, management oversight to be on file"),
("mN4s8Qy0vD","Local offer refresh with the Care Leavers Forum, print + web","n","Hugh Pemberton","","2025-10-31","","",""," "),
("Zc6rLe2TtJ","Protocol with Housing on 16/17 yr olds & care leavers leaving custody","i","Marek Dudek;Housing Options","2025-05-06","2025-08-29","","","1/5","Housing want DCS sign off"),
("k1VdWu5oXo","Council tax exemption to 25","c","Revenues","2025-02-03","2025-04-01","2025-03-27","Tom Aspinall","","Agreed at Full Council 27/3")]),
("Rec 3 - Workforce",[
("fH8yPa7GqM","Caseload dashboard live in Power BI","c","Tom Aspinall","2025-02-24","2025-03-31","2025-04-14","Tom Aspinall","3/3",""),
("Rj5xCs9bNl","Convert 12 agency SWs to perm (golden hello scheme)","i","HR Business Partner","2025-04-07","2025-12-31","","","5/12","5 so far. Scheme ends Dec"),
("w3TgOi4EyF","ASYE programme - protected caseloads checked monthly","i","Principal Social Worker","2025-04-01","","","","",""),
("Vb7uMz1KdS","Exit interviews, all leavers, by someone outside the line","n","","","2025-07-31","","","","who?")])]
# one task has no due date: what stands is a start
areas=[]; out=[]
sl=lambda s: "/".join(reversed(s.split("-"))) if s else ""
OWN={"Zainab Iqbal":"P","Zainab Iqbal;Hugh Pemberton":"P:Zainab Iqbal//P:Hugh Pemberton","Dilys Brennand":"P","Quality Assurance Team":"B","Marek Dudek":"P","Hugh Pemberton":"P","Marek Dudek;Housing Options":"P:Marek Dudek//B:Housing Options","Revenues":"B","Tom Aspinall":"P","HR Business Partner":"T","Principal Social Worker":"T","":""}
pri={"u7Kd0aQeB0":"Urgent","B9gH2kkPw4":"Urgent","Rj5xCs9bNl":"Important"}
for b,rows in P_:
    ga=[]
    for i,name,s,ow,sd,du,cd,cb,ck,ds in rows:
        st,w=S[s]; ds=ds.strip()
        late="true" if i in("B9gH2kkPw4","p0LwzzR8hA") else "false"
        out.append([i,name,b,w,pri.get(i,"Medium"),ow,"Tom Aspinall","17/02/2025",sl(sd),sl(du),"false",late,sl(cd),cb,ck,"",ds])
        ts=None
        if du and sd: ts=R(sl(du),sd,du)
        elif du: ts=D(sl(du),du)
        elif sd: ts=F(sl(sd),sd)
        g=AX(i,name,ow or None,OWN[ow],ts,None,ds,st,None,w,drop=["timescale_text"])
        if ts and sd and du: g["alt"]={"timescale":[D(sl(du),du)]+([DONE(sl(cd),cd)] if cd else [])}
        if not du: g["alt"]={"timescale":[None,K("unknown","")]}
        if late=="true": g.setdefault("alt",{})["status"]=["delayed"]
        ga.append(g)
    areas.append(AREA({"1":"1","2":"2","3":"3"}[b[4]],"recommendation",b,{"1":"Front door","2":"Care leavers","3":"Workforce"}[b[4]],ga))
out=[out[k] for k in range(len(out))]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f: w=csv.writer(f); w.writerow(HD); w.writerows(out)
write(NAME,ORG,TITLE,None,H(["ref","Task ID"],["description","Task Name"],["area","Bucket Name"],["status","Progress"],["owners","Assigned To"],["timescale","Start Date"],["timescale","Due Date"],["progress","Description"]),areas)
