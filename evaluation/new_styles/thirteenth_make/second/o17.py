"""o17 (ordinary): a Markdown page of a small council: a heading a promise, a pipe table below each; the last one has one more column."""
from cl import *
NAME="o17"; ORG="Bexcombe Town Council"; TITLE="Greener Bexcombe: what we promised and where we are"
S={"Done":("completed",None),"Going well":("on_track",None),"Slow":("at_risk",["delayed"]),"Not begun":("not_started",None),"Dropped":("cancelled",None),"":("unknown",None)}
X=[("Promise 1: Our buildings will use less","Our buildings will use less","1",[
("1a","Insulate the roof of the Corn Hall","Town Clerk","T",D("by Easter 2027","2027-03-28"),"A third less gas","Listed building consent was given on 3 October; scaffold booked for February.","Going well"),
("1b","Swap the market square lamps for LEDs","Wessel & Bright Lighting","B",D("Dec 2025","2025-12-31"),"Bill halved","All 64 lamps changed. Bill is down by 57%","Done"),
("1c","Put solar panels on the depot","Cllr Tegan Penhaligon","P:Tegan Penhaligon||Cllr",D("Q1 2027/28","2027-06-30"),"","Three quotes in. Dearest is double the cheapest, so we are asking why.","Slow"),
("1d","Heat pump at the pavilion","Facilities Committee","B",K("unknown","tbc"),"","The grant scheme closed before we could apply","Dropped")]),
("Promise 2: Getting about without a car","Getting about without a car","2",[
("2a","Forty cycle stands in places that residents choose","Dmytro Kovalenko / Highways Liaison Officer","P:Dmytro Kovalenko//T:Highways Liaison Officer",D("31 May 2026","2026-05-31"),"Stands are half full on market days","42 stands are in. Counted on four market days: 61% full.","Done"),
("2b","A walking bus for each primary school","The three head teachers","T",R("Sept 2026 – July 2027","2026-09-01","2027-07-31"),"100 children walk","St Petroc’s (28 children) and Harbour View (19) have begun","Going well"),
("2c","Ask the county for a 20 mph limit in the old town","Cllr Rohan Wickramasinghe","P:Rohan Wickramasinghe||Cllr",D("Spring 2026","2026-05-31"),"","Asked in April. County’s answer is late; we chase every month.","Slow"),
("2d","Evening bus to the railway station","Bexcombe Bus Users","B",D("End of 2027","2027-12-31"),"Last bus meets the 21:40","","Not begun")]),
("Promise 3: More room for nature","More room for nature","3",[
("3a","Let a third of our verges grow until August","Grounds Team","B",REC("Every year from 2026",ANNUALLY,start="2026-01-01"),"40 kinds of flower","Counted 33 kinds. Two complaints, eleven thank-you cards.","Going well"),
("3b","Plant a hedge of 900 whips along Gallows Lane","Friends of Gallows Lane","B",D("winter 2026/27","2027-02-28"),"Nine in ten alive after a year","Whips ordered","Going well"),
("3c","Clear the leat of pennywort","Environment Agency, Grounds Team","B:Environment Agency//B:Grounds Team",D("30th Sept. 2026","2026-09-30"),"","First sweep done 12–14 August, it has grown back in the lower part.","Slow"),
("3d","Swift boxes on the library","Mrs Wendy Ogden","P:Wendy Ogden||Mrs",D("April 2026","2026-04-30"),"A pair nests by 2028","12 boxes up","Done"),
("3e","Stop using glyphosate","Grounds Team","B",K("immediate","Straight away"),"None bought","","Done")])]
L=[f"# {TITLE}","",f"*{ORG}, Environment Working Party, update for the meeting of 11 November 2026*","","In 2025 we made three promises. This page shows each thing that we said we would do, and is changed after every meeting of the Working Party. If you would like to help, write to the Town Clerk.",""]
areas=[]
for hd,ti,n,acts in X:
    p=n=="3"; L+=[f"## {hd}",""]
    if n=="2": L+=["County roads are not ours, so much of this depends on others.",""]
    L+=["| | What | Who’s on it | When | How we’ll know | How it’s going | State |"+(" Cost |" if p else ""),"|---|---|---|---|---|---|:-:|"+("--:|" if p else "")]
    ga=[]
    for (ref,desc,ot,sp,ts,out,pr,s),cost in zip(acts,["","£1,350","£4,000","£220",""]):
        st,al=S[s]; L.append("| "+" | ".join([f"**{ref}**",desc,ot,ts["text"],out,pr,s]+([cost] if p else []))+" |"); alt={"status":al} if al else {}
        if ref=="1a": alt["timescale"]=[D(ts["text"],"2027-03-31"),K("unknown",ts["text"]),D(ts["text"],"2027-04-30")]
        if ref=="3a": alt["timescale"]=[REC(ts["text"],ANNUALLY,start="2026-04-01"),REC(ts["text"],ANNUALLY),REC(ts["text"],ANNUALLY,due="2026-12-31")]
        if ref=="2b": alt["owners"]=[o("T:three head teachers")]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,None,s,cost=(cost or None) if p else None,alt=alt or None))
    L.append(""); areas.append(AREA(n,"other",hd,ti,ga))
L+=["---","","“Slow” means that it will be late unless something changes. Minutes of the Working Party are on the noticeboard and at the library.",""]
open(path(NAME+".md"),"w",encoding="utf-8").write("\n".join(L))
write(NAME,ORG,TITLE,None,H(("description","What"),("owners","Who’s on it"),("timescale","When"),("outcome","How we’ll know"),("progress","How it’s going"),("status","State"),("cost","Cost")),areas)
