"""p01 (ordinary): Word, portrait, a parish council's answer to its internal auditor: a table a heading, recommendation beside the response, minute numbers as an extra column."""
from cl_a import *
NAME="p01"; ORG="Nether Wickham Parish Council"; TITLE="Response to the Internal Audit Report 2024/25"; INSP="Internal audit, final visit 6 May 2025"
P_=[("A","A. Accounting records and bank","Accounting records and bank",[
("A1","Bank reconciliations were not signed by a councillor for 5 of 12 months.","Cllr Oduya to sign off the reconciliation at each monthly meeting, and go back over the five that were missed.","Cllr Oduya","P:Oduya||Cllr",REC("Monthly from June 25",MONTHLY,start="2025-06-01"),"25/061"),
("A2","The reserve account earns 0.1%. Consider moving it.","Clerk to get three quotes (CCLA, Unity, Nationwide) for the July agenda","Clerk","T",D("July 2025","2025-07-31"),"25/061"),
("A3","Cash book and Scribe did not agree at 31 March (£214.60).","Found - the Christmas lights invoice was entered twice. Journal posted, no more to do.","RFO","T",DONE("Done 19/5/25","2025-05-19"),"-")]),
("B","B. Payments and VAT","Payments and VAT",[
("B1","Two payments over £500 had only one quote on file, contrary to Financial Regulation 11.1(h).","Clerk & Chair to look at every order over £500 before it goes out. Council to adopt the 2025 NALC model Financial Regulations in full","Clerk & Chairman","T:Clerk//T:Chairman",D("by 8 Sept. meeting","2025-09-08"),"25/062"),
("B2","VAT has not been reclaimed since December 2023.","Reclaim form VAT126 to be sent for Dec 23 to March 25 (about £3,870) and every quarter after that","RFO","T",REC("30 June 2025, then quarterly",QUARTERLY,due="2025-06-30"),"25/062"),
("B3","Payments are listed in the minutes without the payee’s name.","Not agreed in full. Names will be given for firms, not for private persons (village hall refunds).","Clerk","T",K("in_place","In place"),"25/063")]),
("C","C. Assets, insurance and risk","Assets, insurance and risk",[
("C1","The asset register omits the two defibrillators and the Pound Lane bus shelter.","Add them, with serial nos. and photos; check the insured values at the same time","Mrs J. Threadgold (Asst. Clerk)","P:J. Threadgold|Asst. Clerk|Mrs",D("31.8.25","2025-08-31"),"25/064"),
("C2","The play area has had no annual RoSPA inspection since 2023.","Book Wicksteed or RoSPA for the soonest date they have. In the meantime weekly visual check, sheet kept in the pavilion.","Recreation Ground Working Group","B",K("immediate","Immediately"),"25/064"),
("C3","Risk assessment not reviewed by full council in the year.","To go on agenda each January","Clerk","T",REC("Annually, Jan","FREQ=YEARLY"),"25/065")]),
("D","D. Governance and transparency","Governance and transparency",[
("D1","The website statement on accessibility is dated 2020.","Ask Parish Online what it costs to have the site checked, then bring a price","Cllr Baptiste-Lowe / Clerk","P:Baptiste-Lowe||Cllr//T:Clerk",D("Autumn 2025","2025-11-30"),"25/066"),
("D2","Registers of interests for two members are not linked.","Chase Wickham Vale DC monitoring officer. (Chased 22/5, chased again 4/6.)","Clerk","T",K("ongoing","Ongoing"),""),
("D3","No policy on data retention was seen","Adopt SLCC template","HR and Policy Cttee","B",D("end Oct 2025","2025-10-31"),"25/066")])]
HD=["Ref","Auditor’s point","Council’s response","Who","By","Min."]
d=newdoc("Liberation Serif",10.5,False,1.9)
d.add_heading(ORG,1); d.add_paragraph(TITLE).runs[0].bold=True; d.add_paragraph(INSP)
d.add_paragraph("The Council considered the report of Mr D. Farnaby (internal auditor) at its meeting of 9 June 2025 and RESOLVED to reply as below. The points are in the auditor’s own words, shortened here and there. Members thanked the Assistant Clerk for keeping things going while the Clerk was off.")
areas=[]
for n,hd,ti,rows in P_:
    p=d.add_paragraph(); r=p.add_run(hd); r.bold=True; p.paragraph_format.space_before=__import__("docx").shared.Pt(8); p.paragraph_format.keep_with_next=True
    t=d.add_table(1,6); t.style="Table Grid"
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,None,10); shade(c,"DDE6D5")
    ga=[]
    for ref,ans,desc,ot,sp,ts,mn in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,ans,desc,ot,ts["text"],mn)): put(c,x,size=10)
        g=AX(ref,desc,ot,sp,ts,answers=ans,drop=["status"]+(["min"] if mn in("","-") else []))
        g["min"]=mn
        if ref=="A1": g["alt"]={"timescale":[REC(ts["text"],MONTHLY,due="2025-06-30")]}
        if ref=="B2": g["alt"]={"timescale":[REC(ts["text"],QUARTERLY,start="2025-06-30"),REC(ts["text"],QUARTERLY,start="2025-06-30",due="2025-06-30")]}
        if ref=="C3": g["alt"]={"timescale":[REC(ts["text"],"FREQ=YEARLY",due="2026-01-31"),REC(ts["text"],"FREQ=YEARLY",start="2026-01-01"),REC(ts["text"],"FREQ=YEARLY;BYMONTH=1"),REC(ts["text"],"FREQ=YEARLY",due="2025-01-31")]}
        if ref=="C1": g["alt"]={"owners":[[P("J Threadgold","Asst. Clerk",title="Mrs")]]}
        ga.append(g)
    widths(t,[1.1,4.5,5.4,2.7,2.4,1.4]); areas.append(AREA(n,"theme",hd,ti,ga))
d.add_paragraph(""); d.add_paragraph("Signed ............................ (Chairman)      Date ....................")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(("ref","Ref"),("answers",HD[1]),("description",HD[2]),("owners",HD[3]),("timescale",HD[4]),("min",HD[5])),areas)
