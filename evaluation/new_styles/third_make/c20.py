"""c20 ODT: a city's homelessness and rough sleeping plan, written in LibreOffice, A4 landscape. A heading and a table a priority; lead and partners in two columns (partners support); milestones as bullets in the cell; status words after a traffic-light sign; consultation note at the end."""
from cl import *
NAME="c20"; ORG="Port Sallow City Council"; TITLE="Homelessness and Rough Sleeping Strategy: Delivery Plan Year 2"
ST={"🟢 On track":("on_track","green",[]),"🟠 Delayed":("delayed","amber",["at_risk"]),"🔴 Stopped":("on_hold","red",["cancelled","off_track"]),"🔵 Complete":("completed","blue",[])}
def S(*b): return [dict(x,role=SUP) for x in b]
PLAN=[("1","Prevent people from losing their home",[
 ("1.1","Open a single front door with the advice agencies, with one telephone number.","Housing Solutions Manager",[T("Housing Solutions Manager")],"Citizens Advice; Shelter",S(B("Citizens Advice"),B("Shelter")),D("October 2025","2025-10-31"),"Number live\nFirst 500 callers surveyed","🔵 Complete"),
 ("1.2","Contact every council tenant at eight weeks of arrears before any notice is served.","Income Manager",[T("Income Manager")],"Housing Benefit Team",S(B("Housing Benefit Team")),F("From 1 September 2025","2025-09-01"),"Script agreed\nStaff trained","🟢 On track"),
 ("1.3","Agree a protocol with the hospital and the prison so that nobody is discharged to the street.","Head of Housing Needs",[T("Head of Housing Needs")],"Port Sallow Hospital, Probation Service",S(B("Port Sallow Hospital"),B("Probation Service")),D("31/12/2025","2025-12-31"),"Hospital signs\nPrison signs","🟠 Delayed")]),
 ("2","End rough sleeping",[
 ("2.1","Run an outreach shift on seven mornings and five evenings a week.","Harbour Light",[B("Harbour Light")],"Rough Sleeping Co-ordinator",S(T("Rough Sleeping Co-ordinator")),K("ongoing","Ongoing"),"Rota published\nMonthly count","🟢 On track"),
 ("2.2","Open 14 Housing First tenancies.","Imran Vasey, Rough Sleeping Co-ordinator",[P("Imran Vasey",post="Rough Sleeping Co-ordinator")],"Sallow Homes; Harbour Light",S(B("Sallow Homes"),B("Harbour Light")),R("April 2025 – March 2027","2025-04-01","2027-03-31"),"Seven by March 2026\nSeven more by March 2027","🟢 On track"),
 ("2.3","Turn the former Seamen’s Mission into ten self-contained flats.","Head of Regeneration",[T("Head of Regeneration")],None,[],D("Summer 2026","2026-08-31"),"Survey\nPlanning consent\nContract let","🔴 Stopped"),
 ("2.4","Offer a bed to everyone when the temperature is forecast to fall to zero.","Housing Solutions Manager",[T("Housing Solutions Manager")],"Churches Together",S(B("Churches Together")),R("November 2025 to March 2026","2025-11-01","2026-03-31"),"Venues booked\nVolunteers trained","🟢 On track")]),
 ("3","Use less temporary accommodation",[
 ("3.1","Move all families out of bed and breakfast within six weeks.","Temporary Accommodation Manager",[T("Temporary Accommodation Manager")],"Children’s Services",S(B("Children’s Services")),K("immediate","Immediate"),"Weekly panel\nNone over six weeks","🔵 Complete"),
 ("3.2","Buy 30 homes on the open market.","Head of Housing Development",[T("Head of Housing Development")],"Sallow Homes",S(B("Sallow Homes")),D("by 31 March 2026","2026-03-31"),"12 completed\n10 in conveyancing","🟢 On track"),
 ("3.3","Inspect each property used as temporary accommodation.","Private Sector Housing Team",[B("Private Sector Housing Team")],"Fire Service",S(B("Fire Service")),REC("Six-monthly from July 2025","FREQ=MONTHLY;INTERVAL=6","2025-07-01"),"All 164 in the first round","🟠 Delayed")]),
 ("4","Work together",[
 ("4.1","Pay people with lived experience to sit on the Homelessness Board.","Cllr Bridget Moyo",[P("Bridget Moyo",title="Cllr")],"Harbour Light",S(B("Harbour Light")),D("Sept 2025","2025-09-30"),"Four members appointed","🔵 Complete"),
 ("4.2","Publish the figures on the council’s website.","Performance Officer",[T("Performance Officer")],None,[],REC("Quarterly",QUARTERLY),"First set in July 2025","🟢 On track")])]
d=doc(True,"Liberation Sans",10,1.7); d.add_heading(TITLE,1); d.add_paragraph(ORG).runs[0].bold=True; d.add_paragraph("Reviewed by the Homelessness Board on 6 November 2025. 🔵 Complete 🟢 On track 🟠 Delayed: will be done, but later than planned 🔴 Stopped: work has stopped until there is money or a decision")
H=["No","What we will do","Lead","Partners","By when","Milestones","Where we are"]; areas=[]
for n,t,acts in PLAN:
    hd=f"Priority {n}: {t}"; d.add_heading(hd,2); tb=table(d,[1.2,7.2,4.1,3.9,3.3,4.3,2.5]); trow(tb,H,True,"DAEEF3",repeat=True); ga=[]
    for ref,a,ot,ow,pt,po,ts,ms,s in acts:
        r=trow(tb,[ref,a,ot,pt,ts["text"],"",s]); put(r.cells[5],ms,bullets=True); m={"drop":["owner_text"]}
        if ST[s][2]: m["alt"]={"status":ST[s][2]}
        ga.append(A(ref,a,ot+(f"\n{pt}" if pt else ""),ow+po,ts,None,None,ST[s][0],ST[s][1],steps=ms,**m))
    areas.append(AREA(n,"priority",hd,t,ga))
d.add_paragraph(""); d.add_paragraph("The strategy was written after a consultation in which 212 residents and 31 organisations took part.")
f="/tmp/c20.docx"; d.save(f); convert(f,"odt",path(NAME+".odt"))
write(NAME,ORG,TITLE,None,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["steps",H[5]],["status",H[6]]],areas)
