"""r36: audit system's follow-up report as Word (python-docx): a record a table of label and value, two pairs in some lines, grouped by report; original and revised dates, system ids."""
from cl_c import *
NAME="r36"; ORG="Borough of Netherwick"; TITLE="Recommendation Follow-up Report"
S={"i":("completed","Implemented"),"p":("in_progress","Partially Implemented"),"o":("off_track","Overdue"),"n":("not_started","Not Started"),"x":("planned","Not Yet Due")}
G=[("25-07 Housing Benefit Subsidy","25-07","Housing Benefit Subsidy",[
("REC-1182","High","Claims with self-employed income were assessed on figures more than a year old in 9 of 25 cases.","Ask for accounts each April and suspend the claim if none come within a month.","Agreed. The letter is to be sent by the system and a diary date set.","Benefits Manager","T","30/04/2026",None,D("30/04/2026","2026-04-30"),"i","Letters went out to 143 claimants on 7 April."),
("REC-1183","Medium","No second officer checks overpayments classed as LA error.","Introduce a 5% check.","Agreed at 4%, which is what we can resource.","Benefits Manager","T","31/05/2026","30/09/2026",D("30/09/2026","2026-09-30"),"p","Checks began in July, not yet written up.")]),
("25-11 Tree Inspections","25-11","Tree Inspections",[
("REC-1201","High","The survey of highway trees is four years out of date.","Commission a full survey on a three year cycle.","Agreed: Year 1 to cover A and B roads and school routes.","Wilfred Osei-Tutu, Arboricultural Officer","P:Wilfred Osei-Tutu|Arboricultural Officer","31/03/2026","31/12/2026",D("31/12/2026","2026-12-31"),"o","Contractor went into administration. New tender closes 2 October."),
("REC-1202","High","Records don't show who decided to fell.","Require name and reason in Ezytreev before an order may be raised.","Agreed. Field made mandatory.","Wilfred Osei-Tutu, Arboricultural Officer","P:Wilfred Osei-Tutu|Arboricultural Officer","27/02/2026",None,D("27/02/2026","2026-02-27"),"i",""),
("REC-1204","Low","There is no policy on trees that affect light or TV signal.","Write a policy and publish it.","Agreed, to go with the Tree Strategy.","Head of Environment","T","31/01/2027",None,D("31/01/2027","2027-01-31"),"x","")]),
("25-15 Purchase Cards","25-15","Purchase Cards",[
("REC-1230","Medium","17 leavers still had a live card.","HR to tell Exchequer of every leaver on the day notice is given.","Agreed. Workflow to be built in the leaver form.","HR Operations / Exchequer","B:HR Operations//B:Exchequer","30/06/2026",None,D("30/06/2026","2026-06-30"),"o","No response to three reminders (last sent 04/09/2026)."),
("REC-1231","Low","Receipts are missing for 1 in 8 transactions.","Withdraw cards after a second missing receipt.","Agreed. Guidance to be re-issued first.","Tamsin Bhattacharya","P","30/10/2026",None,D("30/10/2026","2026-10-30"),"n","")])]
d=newdoc("Carlito",10,False,2); d.add_heading(TITLE,1); d.add_paragraph(ORG+" – Internal Audit"); d.add_paragraph("Filter: Report year = 2025/26; Priority = All; Status = All. Run by: SYSTEM\\netherwick.audit on 14/09/2026 07:02. Records: 7"); areas=[]
for hd,n,ti,rs in G:
    d.add_heading("Report: "+hd,2); ga=[]
    for ref,pri,fi,rec,mr,ot,sp,od,rd,ts,s,pr in rs:
        t=d.add_table(0,4); t.style="Table Grid"
        def two(a,b,c,e):
            cs=t.add_row().cells
            for x,v,bo in zip(cs,(a,b,c,e),(1,0,1,0)): put(x,v,bool(bo),size=9); shade(x,"E7ECEF") if bo else None
        def one(a,b):
            cs=t.add_row().cells; put(cs[0],a,True,size=9); shade(cs[0],"E7ECEF"); m=cs[1].merge(cs[3]); put(m,b,size=9)
        two("Rec ID",ref,"Priority",pri); one("Finding",fi); one("Recommendation",rec); one("Management Response",mr); one("Responsible Officer",ot)
        two("Original Due Date",od,"Revised Due Date",rd or "-"); two("Status",S[s][1],"Date Closed","31/08/2026" if s=="i" else "-"); one("Latest Update",pr or "")
        widths(t,[3.6,5,3.6,4.8]); d.add_paragraph("")
        dr=["rag","answers"]+(["timescale_text"] if rd else [])
        ga.append(AX(ref,mr,ot,sp,ts,None,pr,S[s][0],None,S[s][1],drop=dr,alt={"status":["delayed"]} if s=="o" else {"status":["not_started"]} if s=="x" else None))
    areas.append(AREA(None,"other","Report: "+hd,hd,ga))
d.add_paragraph("*** End of report ***")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(("ref","Rec ID"),("answers","Recommendation"),("description","Management Response"),("owners","Responsible Officer"),("timescale","Original Due Date"),("timescale","Revised Due Date"),("status","Status"),("progress","Latest Update")),areas)
