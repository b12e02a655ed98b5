"""h17 School, Word, PDF by LibreOffice, upright: one table a key issue, success criteria as a full-width row below the head, references glued into an unlabelled first column, sub-bullets, initials with a key, colour without words with a key under each page's table, costs."""
from cl import *
NAME="h17"; ORG="St Aldhelm’s Church of England Primary School"; TITLE="Post-Ofsted Action Plan 2025–26"; INSP="Section 5 inspection, 4–5 March 2025"
C={"R":"not_started","Y":"in_progress","G":"completed"}; FI={"R":"FF7C80","Y":"FFFF66","G":"92D050"}
KEY={"HT":"Headteacher","DHT":"Deputy Headteacher","SENDCo":"Special educational needs and disabilities co-ordinator","SBM":"School Business Manager"}
def k(*xs): return [{"role":"lead","kind":"post","name":x} for x in xs]
PLAN=[("1","In some foundation subjects the curriculum does not say clearly enough what pupils should know and by when","Subject leaders can explain what is taught in each year and why. Pupils remember what they learnt last year.",[
("1a","Rewrite the long-term plans of history, geography and DT:\n• name the knowledge to be learnt in each unit\n• cut units which come twice\n• map vocabulary from Reception to Year 6","DHT with subject leaders",["DHT",["s","subject leaders"]],D("End of autumn term 2025","2025-12-31"),"Supply 6 days £1,320","History and geography done. DT leader is on maternity leave until Easter.","Y"),
("1b","Visit two schools in the Wessex Gate trust where history is strong.","Mrs Tolland",["P","Tolland","Mrs"],D("Oct 2025","2025-10-31"),"Travel £40","Both visits made (2 and 16 October); notes shared at staff meeting.","G"),
("1c","Bring in a short quiz at the beginning of each unit and again six weeks after it.","All class teachers",["class teachers"],F("From January 2026","2026-01-01"),"None","","R")]),
("2","Pupils who need help with early reading do not catch up quickly","No pupil in Year 3 is below phase 5 in phonics. The lowest 20% make two steps or more each term.",[
("2a","Train all support staff in the phonics programme, and watch each of them teach once every half term.","Reading Leader",["Reading Leader"],D("12/09/25; then half-termly","2025-09-12"),"£2,400 (English Hub pays half)","Trained on the INSET day. All seen once; three will have coaching.","Y"),
("2b","Buy decodable books to match each phase.","SBM",["SBM"],D("by 30th June 2025","2025-06-30"),"£3,150","Bought with money from the Friends.","G"),
("2c","Hear each pupil on the list read every day, and send a note home on Fridays.","Year 3 and Year 4 teaching assistants",["Year 3 and Year 4 teaching assistants"],REC("Daily","FREQ=DAILY"),"None","Done on 91% of days so far; Friday notes began after half term.","Y")]),
("3","Governors do not check what leaders tell them","Minutes show questions which are followed up. Each governor with a link role visits once a term.",[
("3a","Ask the local authority for an external review of governance and act on what it says.","Chair of Governors",["Chair of Governors"],D("July 2025","2025-07-31"),"£950","Review held on 7 July. Its eleven points went to the full board in September.","G"),
("3b","Give each link governor a one-page form, a date and a question to ask of pupils.","HT / Clerk to Governors",["HT","Clerk to Governors"],D("Autumn 1","2025-10-31"),"Clerk’s time","Forms in use. Visits to maths and SEND have been made.","Y"),
("3c","Report attendance of pupils with SEND to governors as a group of their own.","SENDCo",["SENDCo"],REC("Termly, from Spring 2026","FREQ=MONTHLY;INTERVAL=4","2026-01-01"),"None","","R")])]
d=doc(font="Liberation Sans Narrow",size=11.5,margin=1.6); footer(d,"St Aldhelm’s post-Ofsted plan, seen by governors 20.11.25.")
d.add_heading(ORG,1); d.add_heading(TITLE,2); d.add_paragraph(INSP)
d.add_paragraph("The school was judged to require improvement for quality of education and for leadership and management. Behaviour, personal development and early years are good. This plan deals with the three things that we were told to improve.")
p=d.add_paragraph(); p.add_run("Who is who: ").bold=True; p.add_run("; ".join(f"{a} = {b}" for a,b in KEY.items()))
areas=[]
for n,ti,sc,acts in PLAN:
    hd=f"Key Issue {n}: {ti}"; d.add_heading(hd,3)
    t=table(d,[.9,5.4,2.8,2.4,2.3,3.3,1.0]); trow(t,["","Action","By whom","By when","Cost","Evaluation (November)",""],bold=True,fill="FCE4D6",repeat=True); band(t,"Success criteria: "+sc,"FFF8EE",bold=False); ga=[]
    for ref,de,ot,w,ts,co,pr,f in acts:
        trow(t,[ref,de,ot,ts["text"],co,pr,""],fills={6:FI[f]},split=True)
        if w[0]=="P": ow=[{"role":"lead","kind":"person","name":w[1],"title":w[2]}]; alt={"owners":[[{"role":"lead","kind":"person","name":"Mrs Tolland"}]]}
        else:
            names=[x if isinstance(x,str) else x[1] for x in w]; ow=k(*names); alt={}
            alts=[k(*[KEY.get(x,x) for x in names])] if any(x in KEY for x in names) else []
            if ref=="1a": alts+=[[*k(a),{"role":"support","kind":"post","name":"subject leaders"}] for a in ("DHT",KEY["DHT"])]
            if ref=="1c": alts.append(k("All class teachers"))
            if ref=="2c": alts.append(k("Year 3","Year 4 teaching assistants"))
            if alts: alt["owners"]=alts
        g=A(ref,nb(de),ot,ow,ts,sc,pr,C[f],cost=co,rag={"R":"red","G":"green"}.get(f))
        dr=["outcome"]
        if ref=="2a": dr+=["timescale"]
        if ref=="3b": alt["timescale"]=[D("Autumn 1","2025-12-31"),K("unknown","Autumn 1")]
        if ref=="1c": alt["status"]=["planned"]
        g["drop"]=dr
        if alt: g["alt"]=alt
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
d.add_paragraph(); d.add_paragraph("Last column: red = not begun, yellow = under way, green = done.")
save(d,NAME,True)
write(NAME,ORG,TITLE,INSP,[["ref",""],["description","Action"],["owners","By whom"],["timescale","By when"],["cost","Cost"],["progress","Evaluation (November)"],["status",""]],areas)
