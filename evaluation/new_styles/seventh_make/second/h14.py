"""h14 Word, portrait: three tables under headings, the third with one more column; lead merged over two actions, measure merged over two; an empty row; RAG letters on fills, no key."""
from cl import *
NAME="h14"; ORG="Eskby District Council"; TITLE="Homelessness and Rough Sleeping Strategy 2024–2029: Action Plan"
C={"G":"on_track","A":"at_risk","R":"off_track","Complete":"completed"}; FI={"G":"92D050","A":"FFC000","R":"FF5050","Complete":"9DC3E6"}
PLAN=[("1","Objective 1: Help people before they lose their home",[
("1.1","Set up a call before you serve line, so that landlords ring us before they give notice.","Housing Options Manager","T",D("December 2024","2024-12-31"),"50 calls a year; 30 tenancies saved","G",None),
("1.2","Offer each household at risk a visit within five working days and a written plan they have had a say in.","Housing Options Manager",None,ON("Ongoing"),"Preventions rise from 48% to 60% of cases","G",None),
("1.3","Fund Citizens Advice Eskby to see tenants with rent arrears at the county court.","Policy Officer (Housing)","T",D("1 April 2025","2025-04-01"),"At least 40 possession orders avoided","Complete",None),
("1.4","Write a joint protocol with the hospital trust for patients who have nowhere to go, and review it after its first winter.","Strategic Housing Lead; Discharge Team, Eskby General","T:Strategic Housing Lead//B:Discharge Team|Eskby General",D("By end of October 2025","2025-10-31"),"No one leaves hospital to the street","A",None)]),
("2","Objective 2: Fewer families in temporary accommodation, and for less time",[
("2.1","Buy 14 houses on the open market for use as temporary homes.","Head of Assets","T",D("March 2026","2026-03-31"),"B&B spending down by half","A",None),
("2.2","Convert the empty sheltered scheme at Moss Court into nine family flats.","Head of Assets / Broadfold Homes","T:Head of Assets//B:Broadfold Homes",D("Summer 2026","2026-08-31"),"B&B spending down by half","R",None),
("2.3","Inspect every nightly paid placement, with Environmental Health, and stop using those that fail.","Temporary Accommodation Officer","T",REC("Every six months","FREQ=MONTHLY;INTERVAL=6"),"All placements inspected and recorded","G",None)]),
("3","Objective 3: No one needs to sleep rough in Eskby",[
("3.1","Keep two outreach workers and add a third, who has known the street herself or himself.","Rough Sleeping Co-ordinator","T",R("April 2025 – March 2027","2025-04-01","2027-03-31"),"Street count in November: 3 or fewer","G","RSI grant £96,000"),
("3.2","Open six Housing First tenancies with support that stays as long as it is needed.","Adele Whitrow (Broadfold Homes)","P:Adele Whitrow|||Broadfold Homes",D("30/09/2025","2025-09-30"),"Five of six tenancies last a year","A","£41,500 a year, half from Public Health"),
("3.3","Hold a winter shelter debrief with churches, St Cuthbert’s Night Shelter and those who stayed there.","Community Safety Partnership","B",D("May 2025","2025-05-31"),"Lessons in the next winter plan","Complete","Officer time"),
("3.4","Ask the Police and Crime Commissioner to pay for a drugs worker at the day centre on two days a week.","Cllr Irene Mostyn, Portfolio Holder for Housing","P:Irene Mostyn|Portfolio Holder for Housing|Cllr",D("TBC",None),"","R","Bid of £28,000")])]
d=doc(font="Arial",size=10,margin=1.7); footer(d,"Homelessness Action Plan – year two.")
d.add_heading(TITLE,1); d.add_paragraph(ORG+", Housing Service. Updated for the Housing and Communities Committee, 17 June 2025."); d.add_paragraph("Our strategy has three objectives. The tables say what we shall do under each of them in the first two years. The Homelessness Forum looks at progress twice a year.")
areas=[]
for n,hd,acts in PLAN:
    d.add_heading(hd,2); res=n=="3"
    t=table(d,[1.1,4.5,2.7,2.3,2.6,2.2,2.1] if res else [1.1,5.7,3.5,2.4,2.8,2.1])
    trow(t,["No.","What we will do","Lead","By when","How we will measure it"]+(["Resources"] if res else [])+["RAG"],bold=True,fill="DDEBDA",repeat=True); ga=[]; pos={}
    for ref,de,ot,sp,ts,me,rg,rs in acts:
        if ref=="1.3": trow(t,[""]*6)
        trow(t,[ref,de,ot if ref!="1.2" else "",ts["text"],me if ref!="2.2" else ""]+([rs] if res else [])+[rg],fills={len(t._w)-1:FI[rg]}); pos[ref]=len(t.rows)-1
        if ts["text"]=="TBC": ts=K("unknown","TBC")
        g=A(ref,de,ot,o(sp or "T",ot),ts,me,None,C[rg],status_text=rg,resources=rs,rag={"G":"green","A":"amber","R":"red"}.get(rg))
        if "Eskby General" in ot: g["alt"]={"owners":[o("T:Strategic Housing Lead//B:Discharge Team, Eskby General"),o("T:Strategic Housing Lead//B:Discharge Team")]}
        if ref=="3.4": g["alt"]={"status":["planned","unknown"]}
        ga.append(g)
    if n=="1": merge(t,pos["1.1"],pos["1.2"],2)
    if n=="2": merge(t,pos["2.1"],pos["2.2"],4)
    areas.append(AREA(n,"other",hd,hd.split(": ")[1],ga))
d.add_paragraph(); d.add_paragraph("Questions about this plan: housing.strategy@eskby.example")
save(d,NAME)
write(NAME,ORG,TITLE,None,[["ref","No."],["description","What we will do"],["owners","Lead"],["timescale","By when"],["outcome","How we will measure it"],["resources","Resources"],["status","RAG"]],areas,span=True)
