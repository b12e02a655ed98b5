"""n17 (ordinary): a Markdown page: a heading and a pipe table an area, bold first words as status, a note below one table."""
from cl import *
NAME="n17"; ORG="Tarnbrook District Council"; TITLE="What we are doing after our corporate peer challenge"; INSP="LGA Corporate Peer Challenge, 9–12 June 2026"
H=["#","What we'll do","In charge","Finish","Why it matters","How far we've got"]
P_=[("Suggestion A: Tell one story about the place","A","Tell one story about the place",[
("A1","Agree a vision for 2040 with the county, the two colleges and the ten biggest employers.","Chief Executive","T:",D("Feb 2027","2027-02-28"),"Partners told us they could not say what we stand for","**Under way.** Two workshops held in Oddfellows Hall.","in_progress","Under way"),
("A2","Hold a residents' assembly, with a lift home for whoever needs one","Siobhán Fearon, Policy Manager","P:Siobhán Fearon|Policy Manager",D("by 20th March 2027","2027-03-20"),"Only one in nine residents has ever met a councillor","**Not yet begun.**","not_started","Not yet begun"),
("A3","Redraw the website's front page around the six things people come for.","Digital Team","B:",DONE("Completed August 2026","2026-08-31"),"","**Finished.** Searches that end in a phone call fell by a fifth.","completed","Finished")]),
("Suggestion B: Close the gap in the budget","B","Close the gap in the budget",[
("B1","Bring a list of savings worth £2.3m to Cabinet, each with a named owner and an equality check","Section 151 Officer","T:",D("Cabinet, 8 December 2026","2026-12-08"),"Reserves would run out in 2028/29","**Under way.** £1.6m found.","in_progress","Under way"),
("B2","Review fees for car parks, pitches and pest control every year","Cllr Haroon Sadiq / Section 151 Officer","P:Haroon Sadiq||Cllr//T:Section 151 Officer",REC("Annually from January 2027",ANNUALLY,start="2027-01-01"),"","**Not yet begun.**","not_started","Not yet begun"),
("B3","Sell or let the old depot at Pikestone Lane.","Estates","B:",R("2026/27","2026-04-01","2027-03-31"),"It costs £48,000 a year to guard","**Stuck.** The buyer withdrew on 4 September; a new valuation is ordered.","delayed","Stuck"),
("B4","Check the medium-term plan against three futures","Vacant","",K("unknown","to be confirmed"),"","",None,None)]),
("Suggestion C: Help members to scrutinise well","C","Help members to scrutinise well",[
("C1","Cut the scrutiny committees from four to two and let each choose three subjects a year.","Monitoring Officer","T:",D("Annual Council, 19 May 2027","2027-05-19"),"Members spend 70 evenings a year on items for noting","**Under way.**","in_progress","Under way"),
("C2","Pair every new councillor with an officer and with a councillor elsewhere","Democratic Services & Cllr Delphine Okonjo","B:Democratic Services//P:Delphine Okonjo||Cllr",F("From October 2026","2026-10-01"),"","**Under way.** Seven of twelve pairs made.","in_progress","Under way"),
("C3","Put answers to members' questions online within two weeks.","Democratic Services","B:",K("ongoing","Ongoing"),"Questions were asked three times over","**Normal business now.**","embedded","Normal business now")])]
L=[f"# {TITLE}","",f"*{ORG}* · page last changed on 1 October 2026","",f"The team that visited us for the {INSP} made three suggestions. This page says what we do about each. We change it every other month; the next time is December.","","- Read the [team's report](peer-report.pdf)","- Write to us: peer@tarnbrook.example",""]
areas=[]
for hd,n,ti,rows in P_:
    L+=["## "+hd,"","| "+" | ".join(H)+" |","|"+"---|"*6]; ga=[]
    for ref,desc,ot,sp,ts,why,pr,st,stx in rows:
        L.append("| "+" | ".join([ref,desc,ot,ts["text"],why,pr])+" |")
        alt={}; 
        if ref=="B2": alt["timescale"]=[REC(ts["text"],ANNUALLY,due="2027-01-31")]
        if ref=="B3": alt.update(timescale=[D(ts["text"],"2027-03-31")],status=["on_hold","off_track","at_risk"])
        if ref=="C3": alt["status"]=["ongoing","completed"]
        if ref in("B1","C1"): alt["timescale"]=[D(ts["text"],ts["due"],[(ts["text"].split(",")[0],ts["due"])])]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr.replace("**",""),st or "unknown",None,stx,alt=alt or None,why=why or None))
    areas.append(AREA(n,"other",hd,ti,ga)); L.append("")
    if n=="B": L+=["B4 waits for the new finance manager, who starts in November.",""]
L+=["## What we decided not to do","","We will not set up a separate transformation board. The Corporate Board does that work.",""]
open(path(NAME+".md"),"w",encoding="utf-8").write("\n".join(L))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","why","progress"],H))),areas)
