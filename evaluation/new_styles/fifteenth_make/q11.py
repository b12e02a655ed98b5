"""q11 (ordinary): PDF by LibreOffice from Word, landscape. A fire service's answer to an inspectorate report: recommendation merged down as the first column, action, lead, deadline, intended outcome merged over a recommendation's actions, comment and a status in words."""
from cl_a import *
NAME="q11"; ORG="Severnside Fire and Rescue Authority"; TITLE="HMICFRS Round 3 Improvement Plan"; INSP="Inspection 2024/25 (report of 18 February 2025)"
S={"c":("completed","Complete"),"p":("in_progress","In progress"),"n":("not_started","Not started"),"d":("delayed","Behind schedule"),"h":("on_hold","On hold")}
P_=[("1","Recommendation 1 By 31 December 2025 the service should have a risk-based inspection programme","By 31 December 2025 the service should have a risk-based inspection programme","Premises of highest risk are audited every 2 years",[
("1.1","Agree the definition of high risk with neighbours (Wyrevale and Cotsmoor FRS)","GM Protection","T",D("30/04/2025","2025-04-30"),"Agreed at regional meeting.","c"),
("1.2","Load 3,900 premises into the new database. Old UPRNs to be cleansed.","Data & Intelligence Team","B",D("Aug 2025","2025-08-31"),"Two-thirds loaded","p"),
("1.3","Recruit four fire safety inspectors, green book","Area Manager Winstanley","P:Winstanley||Area Manager",R("Apr-Sep 2025","2025-04-01","2025-09-30"),"3 in post, 1 declined on pay","p")]),
("2","Recommendation 2 The service should improve how it records and learns from operational incidents","The service should improve how it records and learns from operational incidents","Learning reaches every watch within 28 days",[
("2.1","Hot debrief form on tablets on all front line appliances","Ops Assurance","B",D("Jun-25","2025-06-30"),"","c"),
("2.2","Monthly ‘Learning on a page’ from the Deputy Chief","DCFO Saoirse Galbraith","P:Saoirse Galbraith||DCFO",REC("Monthly from May 2025",MONTHLY,start="2025-05-01"),"Issues 1 and 2 out. Good feedback from on-call stations.","p"),
("2.3","Level 2 and 3 debriefs – external facilitator once a year","Ops Assurance / NFCC","B:Ops Assurance//B:NFCC",REC("Annually",ANNUALLY),"","n")]),
("3","Recommendation 3 The service should make sure that its values are understood and shown at all levels","The service should make sure that its values are understood and shown at all levels","Staff survey: 85% would report a concern (2024: 58%)",[
("3.1","Independent reporting line","Head of People & Culture","T",K("in_place","In place since March 2025"),"17 calls","c"),
("3.2","Core Code sessions for 41 stations, run by people from outside the service and with no managers in the room","Head of People & Culture; FBU","T:Head of People & Culture//B:FBU",D("31 October 2025","2025-10-31"),"22 done. Programme stopped in July for summer leave, Harbour Street and Docklands now pencilled in for Nov.","d"),
("3.3","DBS checks (enhanced where eligible) for all staff and volunteers","Olumide Fashola","P",D("by 1 Sept. 2025","2025-09-01"),"All but 9 back","d"),
("3.4","Promotion process – outside assessor on each panel","HR Operations","B",F("From next process (autumn 2025)","2025-09-01"),"","n")]),
("4","Recommendation 4 The service should put in place a plan for the use of its estate","The service should put in place a plan for the use of its estate","Condition survey at C or better",[
("4.1","Condition surveys","Estates Mgr","T",DONE("Completed 6 May 2025","2025-05-06"),"11 stations at D. RAAC at one (Kingsholt).","c"),
("4.2","Ten-year capital plan to Fire Authority","Treasurer and Estates Mgr","T:Treasurer//T:Estates Mgr",D("Q4 2025/26","2026-03-31"),"Workshop w/ Members 12 Sept","p")]),
("5","Recommendation 5 The service should assure itself that on-call availability meets its own standard","The service should assure itself that on-call availability meets its own standard","85% availability across on-call pumps, and no station under 60%",[
("5.1","Publish availability station by station on the intranet, updated daily","ICT Apps","B",DONE("Done 2 June","2025-06-02"),"Some stations not happy","c"),
("5.2","Banded contracts – consult, then offer to all on-call staff. Those who do not wish to move may stay on the old terms until they leave.","AM Service Delivery / HR Operations","T:AM Service Delivery//B:HR Operations",R("July 2025 to March 2026","2025-07-01","2026-03-31"),"Consultation opened 14 July and was extended at the request of the FBU and the FRSA until the end of September. Drop-ins have been held at 16 stations; the cost of the top band is higher than had been thought, and the Treasurer is doing the sums again before anything goes out to staff.","p"),
("5.3","Recruitment weekends: Lydford, Stoke Abbas and Quay Street","On-call Liaison Officers","T",D("25 October 2025","2025-10-25"),"","n"),
("5.4","Employers’ recognition scheme","Bronwen Tahir","P",D("Winter 2025/26","2026-02-28"),"9 firms interested","p"),
("5.5","Review of the crewing model at Kingsholt and report back to this Committee","DCFO Saoirse Galbraith","P:Saoirse Galbraith||DCFO",K("unknown","TBA"),"On hold pending estates decision, see 4.2","h")]),
("6","Recommendation 6 The service should make better use of its prevention visits","The service should make better use of its prevention visits","8,000 Safe and Well visits a year, 70% to the most vulnerable",[
("6.1","Data sharing agreement with all four GP federations","Prevention Manager","T",D("end of Dec 2025","2025-12-31"),"Two signed","p"),
("6.2","Crews to do 4 visits a shift cycle","Station Managers","T",F("From 1 April 2025","2025-04-01"),"Average is 3.1","p"),
("6.3","Evaluate! (University of Cotsmoor, 12 months)","Prevention Manager","T",D("2026","2026-12-31"),"","n"),
("6.4","Backlog of 340 referrals","Community Safety Advisors","T",D("week ending 29 August 2025","2025-08-29"),"Cleared on 21 Aug. A second look at the refusals is being done by the safeguarding lead.","c")])]
HD=["Recommendation","Ref","Action","Lead","Deadline","Outcome sought","Comment","Status"]
d=newdoc("Liberation Sans",9.5,True,1.6); d.sections[0].footer.paragraphs[0].text="SFRA Policy & Resources Committee, 17 September 2025 – Appendix B"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("Members asked in June for a shorter plan. Areas for improvement that are dealt with in the Community Risk Management Plan have been left out; the six recommendations remain.")
t=d.add_table(1,8); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF",9); shade(c,"8B0000")
rephead(t.rows[0]); areas=[]
for n,hd,ti,out,rows in P_:
    ga=[]; first=None
    for ref,desc,ot,sp,ts,pr,s in rows:
        cs=t.add_row().cells; st,w=S[s]
        for j,x in ((1,ref),(2,desc),(3,ot),(4,ts["text"]),(6,pr),(7,w)): put(cs[j],x,size=9)
        from docx.oxml import OxmlElement
        cs[0]._tc.getparent().get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if not first: first=cs
        last=cs
        g=AX(ref,desc,ot,sp,ts,out,pr,st,None,w)
        if ref=="3.4": g["drop"]=["timescale"]
        if ref=="3.1": g["alt"]={"timescale":[dict(ts,start="2025-03-01"),dict(ts,due="2025-03-31"),dict(ts,kind="open",start="2025-03-01")]}
        if ref=="6.4": g["alt"]={"timescale":[D(ts["text"],"2025-08-31")]}
        if s=="d": g["alt"]={"status":["at_risk","off_track"]}
        ga.append(g)
    m=first[0].merge(last[0]); m.text=""; put(m,hd,True,size=9)
    m=first[5].merge(last[5]); m.text=""; put(m,out,size=9)
    for r in list(t.rows)[-len(rows):]:
        pass
    areas.append(AREA(n,"recommendation",hd,ti,ga))
widths(t,[4,1.2,6.6,3.3,2.7,3.2,3.8,2])
d.save("/tmp/qa/q11.docx"); lo_pdf("/tmp/qa/q11.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["area","ref","description","owners","timescale","outcome","progress","status"],HD)),areas,span=True)
