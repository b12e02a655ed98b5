"""f20 text, 76 columns: Cabinet's response to a scrutiny task group, as sent by e-mail. Recommendation as numbered capitals and wrapped paragraph, decision; indented numbered actions in wrapped sentences, owner and date in square brackets on a line of their own, update as a paragraph that begins with the date, state in capitals after >>. Cover lines and notes around."""
from cl import *
import textwrap
NAME="f20"; ORG="Ryecastle Metropolitan Borough Council"; TITLE="Cabinet Response to the Scrutiny Task Group on Road Safety Outside Schools"
ST={"DONE":"completed","UNDER WAY":"on_track","NOT STARTED":"not_started","LATE":"delayed","STOPPED":"cancelled","":"unknown"}
PLAN=[("1","That Cabinet adopts a single, published method for deciding which schools receive a School Street, so that parents and councillors can see why one school is chosen before another.","AGREED",[
 ("1.1","Publish a scoring matrix (collisions, traffic count, air quality, share of pupils who live within walking distance, support of the school) and the scores of all 84 schools.","Transport Planning Manager","T",D("30 September 2025","2025-09-30"),"12 Nov","Matrix and scores are on the website. The page has had 3,400 visits.","DONE"),
 ("1.2","Bring forward the next eight School Streets on the basis of the matrix, with experimental traffic orders so that changes can be made in the first six months.","Transport Planning Manager, Traffic Regulation Orders Officer","T:Transport Planning Manager//T:Traffic Regulation Orders Officer",D("by Easter 2026","2026-04-05"),"12 Nov","Five orders drafted. Three schools have asked to wait until there are enough volunteers to act as marshals.","UNDER WAY")]),
("2","That the school crossing patrol service is put on a sustainable footing.","AGREED IN PART. Cabinet does not accept that sites which no longer meet the national criteria should be kept.",[
 ("2.1","Re-survey all 61 sites against the national criteria, beginning with those that have been without a patrol for more than a year.","Road Safety Team Leader","T",D("31 December 2025","2025-12-31"),"12 Nov","38 done; 6 of these no longer meet the criteria.","UNDER WAY"),
 ("2.2","Offer vacant posts as part of a wider job with the schools (midday supervision, caretaking) in order to make the hours worth having.","Head of HR / Schools Forum","T:Head of HR//B:Schools Forum",D("September 2026","2026-09-30"),"","","NOT STARTED"),
 ("2.3","Seek sponsorship for uniforms and training from local firms.","Cllr Hamid Yorath (Highways)","P:Hamid Yorath|Highways|Cllr",K("ongoing","Ongoing"),"12 Nov","Two firms have come forward.","UNDER WAY")]),
("3","That enforcement of parking on zig-zags is stepped up, and that the council tells the public what it has done.","AGREED",[
 ("3.1","Buy two camera cars and share them among the schools with the most complaints on a rota, including breakfast and after-school clubs.","Parking and Enforcement Manager","T",D("1 November 2025","2025-11-01"),"12 Nov","First car on the road on 3 November. The second failed its acceptance test and has been sent back to the supplier; a new date has not been given.","LATE"),
 ("3.2","Report the number of penalty notices by school each term, on the council’s open data site.","Parking and Enforcement Manager; Data and Insight Team","T:Parking and Enforcement Manager//B:Data and Insight Team",REC("termly from January 2026",TERMLY,"2026-01-01"),"","","NOT STARTED"),
 ("3.3","Ask the Police and Crime Commissioner to pay for a third car.","Cllr Hamid Yorath (Highways)","P:Hamid Yorath|Highways|Cllr",D("October 2025","2025-10-31"),"12 Nov","Commissioner has said no.","STOPPED")]),
("4","That all primary schools are helped to write a travel plan and that pupils have Bikeability and pedestrian training before they leave.","AGREED",[
 ("4.1","Appoint two school travel officers for two years from the Active Travel Fund.","Transport Planning Manager","T",D("Autumn 2025","2025-11-30"),"12 Nov","Both posts filled, start dates 1 and 8 December.","UNDER WAY"),
 ("4.2","Offer Bikeability levels 1 and 2 to every Year 6 class, with bikes to lend and an adapted course in the four special schools.","Road Safety Team Leader","T",R("September 2025 to July 2026","2025-09-01","2026-07-31"),"12 Nov","1,120 of 2,900 places delivered.","UNDER WAY"),
 ("4.3","Set up a junior road safety officers’ scheme in 20 schools","Road Safety Team Leader with Ryecastle Children’s University","T:Road Safety Team Leader//B:Ryecastle Children’s University",D("Summer term 2026","2026-07-31"),"","","")]),
("5","That the Task Group meets again in a year to look at progress.","AGREED",[
 ("5.1","Put a report on the scrutiny work programme for July 2026 and invite the schools that gave evidence.","Scrutiny Officer (Bethan Ackroyd)","P:Bethan Ackroyd|Scrutiny Officer",D("July 2026","2026-07-31"),"","","NOT STARTED")])]
w=lambda s,i,j=None,n=76: textwrap.fill(s,n,initial_indent=" "*i if j is None else j,subsequent_indent=" "*i,break_long_words=False,break_on_hyphens=False)
t=["From:    Democratic Services","To:      Members of the Place Scrutiny Committee","Sent:    14 November 2025","Subject: Cabinet response","",ORG,w(TITLE,0),"="*76,"",w("Dear councillors. The Task Group reported in June with five recommendations. Cabinet considered them on 15 July 2025, and its response is below, with the position in November. The table that went with the July papers could not be read by screen readers and has been replaced by this text.",0),"",w("DONE means finished; UNDER WAY begun and expected on time; LATE begun, but the date has passed or will; STOPPED will not be done; NOT STARTED not begun.",0),"","-"*76]
areas=[]
for n,rec,dec,acts in PLAN:
    hd=f"RECOMMENDATION {n}: {rec}"; ga=[]; t+=["",w(hd,0),"",w(f"Cabinet’s decision: {dec}",0),""]
    for ref,de,ot,sp,ts,ud,up,st in acts:
        t.append(w(de,8,f"   {ref}  ")); t.append(w(f"[{ot} - {ts['text']}]",9,"        "))
        if up: t.append(w(f"{ud}: {up}",8))
        if st: t.append(" "*8+">> "+st)
        t.append(""); alt={}
        if "Yorath" in ot: alt["owners"]=[o("P:Hamid Yorath||Cllr"),o("P:Hamid Yorath||Cllr|Highways")]
        if "with Ryecastle" in ot: alt["owners"]=[o("T:Road Safety Team Leader")+o("B:Ryecastle Children’s University",None,SUP)]
        if "Easter" in ts["text"]: alt["timescale"]=[K("unknown",ts["text"]),D(ts["text"],"2026-04-06"),D(ts["text"],"2026-04-03"),D(ts["text"],"2026-04-30")]
        if up: alt["progress"]=[up]
        if st=="UNDER WAY": alt["status"]=["in_progress"]
        ga.append(A(ref,de,ot,o(sp,ot),ts,None,f"{ud}: {up}" if up else None,ST[st],alt=alt or None))
    t.append("-"*76); areas.append(AREA(n,"recommendation",hd,rec,ga))
t+=["","Notes","1. Costs are met from existing budgets unless the July report says otherwise.",w("2. Cllr Yorath has been the Cabinet Member for Highways since May 2025.",3,""),"","Bethan Ackroyd","Scrutiny Officer, ext. 4471","",w("This e-mail and any attachments are intended for the addressee only.",0)]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(t)+"\n")
write(NAME,ORG,TITLE,None,[["ref","(number)"],["description","(indented sentence)"],["owners","(square brackets, before the dash)"],["timescale","(square brackets, after the dash)"],["progress","(paragraph after the date)"],["status","(after >>)"]],areas)
