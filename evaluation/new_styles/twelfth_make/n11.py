"""n11 (kin of a text with one cell a line): plain text, as a table pasted out of Word: the head once, each cell on a line of its own, a blank line between the rows, a dash for an empty cell."""
from cl import *
NAME="n11"; ORG="Isle of Merrow Council"; TITLE="Licensing and Taxi Safeguarding Action Plan"
L=["Item","Action required","Person responsible","Deadline","Status","Comments"]
W={"Complete":"completed","Ongoing":"ongoing","Overdue":"delayed","Not due":"planned"}
P_=[("Finding 1: Checks on drivers","Checks on drivers","1",[
("1.1","Sign every driver up to the update service of the Disclosure and Barring Service","Licensing Manager","T",D("30 June 2026","2026-06-30"),"Complete","All 418 drivers are on it."),
("1.2","Look up each applicant on the national register of refusals (NR3S)","Licensing Officers","T",K("immediate","Immediate"),"Ongoing","-"),
("1.3","Ask drivers who have lived abroad for a certificate of good conduct","Licensing Manager","T",D("1st September 2026","2026-09-01"),"Overdue","Two embassies do not answer. Counsel’s advice is awaited."),
("1.4","Test spoken English before a licence is granted, with an exemption for those who have a GCSE","Rhiannon Teague","P",D("Jan 2027","2027-01-31"),"Not due","-")]),
("Finding 2: Safeguarding training","Safeguarding training","2",[
("2.1","Make the course compulsory for drivers, escorts and door staff","Licensing Committee","B",DONE("Completed 14 May 2026","2026-05-14"),"Complete","Policy changed by the committee."),
("2.2","Run the course on evenings and Sundays, in the mosque and the rugby club as well as at the council offices, and let a driver bring someone who speaks his language","Safeguarding Children Partnership Trainer","T",R("June to December 2026","2026-06-01","2026-12-31"),"Ongoing","240 trained."),
("2.3","Suspend the licence of anyone not trained","Head of Public Protection","T",F("From 1 January 2027","2027-01-01"),"Not due","-")]),
("Finding 3: Sharing of intelligence","Sharing of intelligence","3",[
("3.1","Meet police, schools transport and the hospital each month","Head of Public Protection / Inspector Faisal Anwar","T:Head of Public Protection//P:Faisal Anwar||Inspector",REC("Monthly",MONTHLY),"Ongoing","Five meetings. Schools transport missed two."),
("3.2","Record complaints so that three about one driver raise a flag","Systems Administrator","T",D("31.10.2026","2026-10-31"),"Overdue","Software update put off to December."),
("3.3","Give the public one telephone number and a form for complaints, in every vehicle","Communications Officer","T",D("by the end of August 2026","2026-08-31"),"Complete","Stickers went out with the August plates.")]),
("Finding 4: Premises","Premises","4",[
("4.1","Inspect late-night takeaways together with immigration officers and the fire service","Dorota Wieczorek","P",REC("Every six months","FREQ=MONTHLY;INTERVAL=6"),"Ongoing","First round: 17 premises, 2 reviews of licence."),
("4.2","Write a policy on hotels that rent rooms by the hour","-","",K("unknown","TBC"),"Not due","-"),
("4.3","Teach hotel night staff the signs of exploitation","Dorota Wieczorek and Safeguarding Children Partnership Trainer","P:Dorota Wieczorek//T:Safeguarding Children Partnership Trainer",D("w/c 16 November 2026","2026-11-22"),"Ongoing","-")])]
t=[ORG,"",TITLE,"","Report to the Licensing Committee, 26 November 2026","","The internal review of March 2026 made four findings. The table shows what has been done about each of them.","","Table 1: Actions",""]+L+[""]
areas=[]
for hd,ti,n,rows in P_:
    t+=[hd,""]; ga=[]
    for ref,desc,ot,sp,ts,st,pr in rows:
        t+=[ref,desc,ot,ts["text"],st,pr,""]
        alt={}
        if st=="Not due": alt["status"]=["not_started"]
        if st=="Ongoing": alt["status"]=["in_progress"]
        if st=="Overdue": alt["status"]=["off_track"]
        ga.append(AX(ref,desc,None if ot=="-" else ot,sp,ts,None,None if pr=="-" else pr,W[st],None,st,alt=alt or None,drop=["owner_text"] if ot=="-" else None))
    areas.append(AREA(n,"other",hd,ti,ga))
t+=["Background papers: none","Contact: licensing@merrow.example"]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(t)+"\n")
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","status","progress"],L)),areas)
