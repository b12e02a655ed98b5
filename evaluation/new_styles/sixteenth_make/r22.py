"""r22: Word, forms with two labels a row, merged rows for the long values, tick boxes for the status; areas as headings."""
from cl_b import *
NAME="r22"; ORG="St Wulfstan’s Church of England Primary School"; TITLE="Post-Ofsted Action Records 2025-26"; INSP="Section 5 inspection, 7-8 October 2025"
OPT=["Not begun","Under way","Complete","Stopped"]; S=dict(zip(OPT,("not_started","in_progress","completed","cancelled")))
P_=[("Early years","Early years",[
("EY/1","Mrs R. Ashdown","P:R. Ashdown||Mrs",D("19/12/2025","2025-12-19"),"£1,200","Re-plan the outdoor area with number, mark-making and climbing, all weathers","Children choose to write and count outdoors","Under way"),
("EY/2","EYFS team","B",K("ongoing","On-going"),"nil","Ten minutes of nursery rhymes and talk for each child every day, noted in the floor book.","","Under way"),
("EY/3","Headteacher","T",D("Spring term 2026","2026-04-30"),"£400 supply","Visit two outstanding Reception classes","","Not begun")]),
("Mathematics","Mathematics",[
("MA/1","Mr D. Kuznetsov & Miss Abebe","P:D. Kuznetsov||Mr//P:Abebe||Miss",D("by half term (13 Feb)","2026-02-13"),"","Teach times tables daily in Years 3 and 4; test on Fridays and put right on Mondays what went wrong.","95% of Y4 score 20+ in the June check","Under way"),
("MA/2","Maths Lead","T",D("7.11.25","2025-11-07"),"£350","Buy place-value equipment for all KS1 rooms","","Complete")]),
("Governance","Governance",[
("GV/1","Chair of Governors","T",D("January 2026","2026-01-31"),"","Skills audit. Then seek two governors with finance or HR knowledge from the parishes and the business park.","No vacancies and no gaps in the skills audit","Complete"),
("GV/2","Clerk; Diocesan Adviser","T:Clerk//T:Diocesan Adviser",REC("Each term",TERMLY),"£90 a visit","Governors to spend a morning in school with a question to answer, and write half a page.","","Stopped")])]
d=newdoc("Carlito",11,False,2); d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph(INSP); d.add_paragraph("Tick ONE box in the last row. Keep the records in the red folder in the office.")
areas=[]
for hd,ti,rows in P_:
    d.add_heading(hd,2); ga=[]
    for ref,ot,sp,ts,cost,de,out,w in rows:
        t=d.add_table(5,4); t.style="Table Grid"
        for (i,j),x,b in (((0,0),"Record no.",1),((0,1),ref,0),((0,2),"Cost",1),((0,3),cost,0),((1,0),"Person responsible",1),((1,1),ot,0),((1,2),"Finish date",1),((1,3),ts["text"],0)):
            put(t.cell(i,j),x,bool(b)); b and shade(t.cell(i,j),"DEEAF6")
        for i,l,v in ((2,"What we will do",de),(3,"How we will know",out),(4,"Stage",checkbox(None,OPT,[w]))):
            put(t.cell(i,0),l,True); shade(t.cell(i,0),"DEEAF6"); m=t.cell(i,1).merge(t.cell(i,3)); put(m,v)
        widths(t,[3.6,6,2.6,4.8]); d.add_paragraph("")
        alt={}
        if ref=="MA/1": alt={"owners":[o("P:Mr D. Kuznetsov//P:Miss Abebe")]}
        ga.append(AX(ref,de,ot,sp,ts,out,None,S[w],None,w,cost=cost or None,drop=["status_text"],alt=alt or ({"status":["on_hold"]} if w=="Stopped" else None)))
    areas.append(AREA(None,"theme",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(("ref","Record no."),("cost","Cost"),("owners","Person responsible"),("timescale","Finish date"),("description","What we will do"),("outcome","How we will know"),("status","Stage")),areas)
