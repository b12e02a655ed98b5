"""o14 (kin of sub-actions): Word by python-docx, A4 landscape. Area heading rows over the full width (level one with its number), actions in rows of their own, and below some of them rows a), b), c) with their own leads and dates; the row above then has neither date nor status."""
from cl import *
NAME="o14"; ORG="Wythenby Borough Council"; TITLE="Financial Inclusion and Cost of Living Action Plan 2025–27"
S={"c":("completed","Done"),"g":("on_track","Going well"),"d":("delayed","Dragging"),"n":("not_started","To start"),"":("unknown",None)}
P_=[("1  MONEY ADVICE THAT REACHES PEOPLE","MONEY ADVICE THAT REACHES PEOPLE","1",[
("1.1","1.1","Put a debt adviser in each of the borough’s five food pantries for one morning a week","Citizens Advice Wythenby","B",D("30 Nov 2025","2025-11-30"),"All five covered since mid November.","c"),
("1.2","1.2","Raise the take-up of benefits among pensioners:","Revenues and Benefits Manager","T",None,"",""),
("1.2a","a)","write to 1,900 households who seem to miss out on Pension Credit","Data and Policy Officer","T",D("Oct 2025","2025-10-31"),"1,874 letters went out.","c"),
("1.2b","b)","follow up by phone those who have not answered, with help from sixth form volunteers","Age Concern Wythenby; Haroon Sethi","B:Age Concern Wythenby//P:Haroon Sethi",D("Feb 2026","2026-02-28"),"Some 600 calls made. The college has fewer volunteers than it hoped; we may ask the bank.","d"),
("1.2c","c)","visit at home the thirty who are hardest to reach","Welfare Visiting Officers","T",D("by 31.5.26","2026-05-31"),"","n")]),
("2  FAIR DEBT COLLECTION","FAIR DEBT COLLECTION","2",[
("2.1","2.1","Change how the Council collects what it is owed","Director of Finance","T",None,"",""),
("2.1a","a)","no bailiff for anyone on Council Tax Support","Income Manager","T",K("in_place","In place"),"","c"),
("2.1b","b)","one repayment plan for all debts to the Council","Income Manager / Housing Income Team","T:Income Manager//B:Housing Income Team",R("January to June 2026","2026-01-01","2026-06-30"),"Systems supplier has quoted.","g"),
("2.2","2.2","Sign the Stop the Knock pledge","Cllr Lavinia Stubbs","P:Lavinia Stubbs||Cllr",D("11 December 2025","2025-12-11"),"Signed at Full Council.","c")]),
("3  FOOD, FUEL AND WATER","FOOD, FUEL AND WATER","3",[
("3.1","3.1","Spend the Household Support Fund on children first","Head of Communities","T",D("2025/26","2026-03-31"),"81% committed.","g"),
("3.2","3.2","Fit slow cookers, draught strips and LED bulbs in 700 homes","Warm Homes Coordinator, Green Doctor","T:Warm Homes Coordinator//B:Green Doctor",D("Winter 2025/26","2026-02-28"),"388 homes.","g"),
("3.3","3.3","Get 1,000 families on to a social water tariff","Katarzyna Dudek","P",D("Sept. 2026","2026-09-30"),"","n"),
("3.4","3.4","Open a school uniform exchange","Wythenby Parents’ Network","B",K("ongoing","Ongoing"),"","")]) ]
HD=["Action","Description","Lead","Deadline","Comment","Progress"]
d=newdoc("Liberation Sans",12,True,1.8); d.add_heading(TITLE,1); d.add_paragraph(ORG)
d.add_paragraph("One household in four in the borough runs out of money before the end of the month. The Cost of Living Alliance, in which the Council sits with charities, landlords and schools, has agreed these actions. They were reviewed on 20 January 2026.")
t=d.add_table(1,6); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF"); shade(c,"2E5E4E")
rephead(t.rows[0]); areas=[]
for hd,ti,n,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[5]); put(m,hd,True); shade(m,"DCEBE4"); ga=[]
    for ref,pr_ref,desc,ot,sp,ts,pr,s in rows:
        for c,x in zip(t.add_row().cells,(pr_ref,desc,ot,ts["text"] if ts else "",pr,S[s][1] or "")): put(c,x)
        g=AX(ref,desc,ot,sp,ts,None,pr,S[s][0],None,S[s][1],drop=["rag"])
        if pr_ref!=ref: g["alt"]={"ref":[ref[:3]+" "+pr_ref,ref[:3]+pr_ref,ref[:3]+"."+pr_ref[0],ref[:3]+"("+pr_ref[0]+")",pr_ref,pr_ref[0]]}
        if s=="n": g.setdefault("alt",{})["status"]=["planned"]
        ga.append(g)
    areas.append(AREA(n,"theme",hd,ti,ga))
widths(t,[1.8,8.7,5,3.2,4.5,2.7])
d.add_paragraph("Dragging = we have lost time and will need another date. To start = not begun because its time has not come.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","progress","status"],HD)),areas)
