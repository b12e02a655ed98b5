"""h20 Word: kin of `word-record-tables`. One little table an action: first row of four cells (number and status), then label and merged value; labels and order unlike the original, filled label cells, a row missing where there is nothing, two records parted only by an empty line, requirement as a bold paragraph."""
from cl import *
NAME="h20"; ORG="Bellingham Forest Borough Council"; TITLE="Housing Regulation Improvement Programme"; INSP="Regulator of Social Housing inspection, judgement published 30 July 2025"
C={"On schedule":"on_track","Behind":"delayed","Closed":"completed","Yet to start":"not_started","Partly behind":"at_risk"}
PLAN=[("1","Requirement 1 – Safety and Quality Standard: know the condition of every home",[
("HR-01","Survey the 4,180 homes which have not been looked at since 2019, starting with blocks of six storeys and more.","Asset Management Lead","T",R("September 2025 to September 2026","2025-09-01","2026-09-30"),"Every home has a survey which is less than five years old.","On schedule","Contractor began on 8 September. 611 done, 14% found no one in."),
("HR-02","Clear overdue fire remedial actions. There were 1,147, of which 212 were high.","Building Safety Manager, with Kestrel Fire Ltd","T:Building Safety Manager//support=B:Kestrel Fire Ltd",D("High: 31 Oct 2025; all others: 30 June 2026","2026-06-30",[("High","2025-10-31"),("all others","2026-06-30")]),"No action is overdue without the Board’s consent.","Behind","38 high actions remain, all of them doors on long delivery. Waking watch is in place at Larch House."),
("HR-03","Put electrical safety certificates right.","Compliance Team","B",D("28.11.2025","2025-11-28"),"100% of homes with a certificate of five years or less","On schedule","Now 96.2% (88.0% in June).")]),
("2","Requirement 2 – Safety and Quality Standard: repairs that are done when we say",[
("HR-04","Let residents pick a morning, afternoon or school-run slot when they report a repair, on the phone and online.","Repairs Operations Manager","T",D("Q1 2026/27","2026-06-30"),"Satisfaction with repairs rises from 61% to 75%.","Yet to start",""),
("HR-05","Hold a weekly damp and mould case conference to which Environmental Health and the social worker, if there is one, are asked.","Dr Yewande Coker (Head of Healthy Homes)","P:Yewande Coker|Head of Healthy Homes|Dr",K("in_place","In place since August 2025"),None,"Closed","Fourteen conferences to date.")]),
("3","Requirement 3 – Transparency, Influence and Accountability Standard: listen to tenants, and answer",[
("HR-06","Set up a tenant panel with a budget and a say in what it looks at.","Resident Engagement Manager","T",D("end of January 2026","2026-01-31"),"A panel of 15 which mirrors our tenants in age and ethnic background","On schedule","34 applications; Tpas will help with interviews."),
("HR-07","Bring complaint handling within the Ombudsman’s code, and report to the Board each quarter what we learn.","Customer Relations Team / Housing Board","B:Customer Relations Team//B:Housing Board",REC("Quarterly from October 2025","FREQ=MONTHLY;INTERVAL=3","2025-10-01"),"Stage 1 in ten working days in 95% of cases","Partly behind","First report made in October. Stage 1 was on time in 79% of cases."),
("HR-08","Write to all tenants to say what the judgement means for them, in seven languages.","K. Osei","P",D("15 August 2025","2025-08-15"),"","Closed","Letter sent on 12 August.")]),
("4","Requirement 4 – Governance: members can see what is happening",[
("HR-09","Create a Housing Board with two tenant members and an independent chair.","Monitoring Officer","T",D("Full Council, 24 September 2025","2025-09-24"),"Board meets monthly and its papers are public.","Closed","Agreed; first meeting was on 20 October."),
("HR-10","Check compliance data from start to finish, using internal audit, before any figure goes to the Board.","Chief Internal Auditor","T",D("February 2026","2026-02-28"),"","On schedule","Terms of reference signed.")])]
d=doc(font="Arial",size=10.5,margin=2.2); footer(d,"Bellingham Forest – RSH programme – as at 10 November 2025 –")
d.add_heading(TITLE,0); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("The Regulator graded our landlord service C3. The programme below has been agreed with the Regulator and is looked at each month by the Housing Board. One sheet is kept for each improvement.")
areas=[]
for n,hd,acts in PLAN:
    p=d.add_paragraph(); r=p.add_run(hd); r.bold=True; r.font.color.rgb=__import__("docx").shared.RGBColor(0x7B,0x34,0x0A); p.paragraph_format.keep_with_next=True; ga=[]
    for ref,de,ot,sp,ts,out,st,pr in acts:
        t=table(d,[4.0,4.6,3.4,4.6]); trow(t,["Improvement number",ref,"Delivery",st],fills={0:"FBE5D6",2:"FBE5D6"})
        for l,v in (("Latest position",pr),("What will be done",de),("Accountable",ot),("Target",ts["text"]),("What tenants will notice",out)):
            if not v and l!="Latest position": continue
            r=trow(t,[l,"","",""],fills={0:"FBE5D6"}); put(r.cells[1].merge(r.cells[3]),v)
            for q in r.cells[1].paragraphs[1:]: 
                if not q.text: q._p.getparent().remove(q._p)
        d.add_paragraph()
        alt={}
        if st=="Partly behind": alt["status"]=["delayed","in_progress"]
        if st=="Yet to start": alt["status"]=["planned"]
        if st=="Closed" and ref=="HR-05": alt["status"]=["embedded"]; alt["timescale"]=[K("in_place",ts["text"],"2025-08-01")]
        if ref=="HR-02": alt["owners"]=[o("T:Building Safety Manager//B:Kestrel Fire Ltd")]
        g=A(ref,de,ot,o(sp,ot),ts,out,pr,C[st],status_text=st,alt=alt or None)
        if ref in("HR-02","HR-09"): g["drop"]=["milestones"]
        ga.append(g)
    areas.append(AREA(n,"other",hd,hd.split(" – ",1)[1],ga))
save(d,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Improvement number"],["status","Delivery"],["progress","Latest position"],["description","What will be done"],["owners","Accountable"],["timescale","Target"],["outcome","What tenants will notice"]],areas)
