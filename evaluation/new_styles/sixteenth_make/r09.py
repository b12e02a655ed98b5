"""r09: .txt with quoting: the action list is quoted with > (bullets by *, owner and date in brackets behind, wrapped at 68), the answers stand unquoted below each; two subheads within the quoted text."""
from cl_a import *
NAME="r09"; ORG="Stourhampton City Council"; TITLE="Re: Ombudsman report - blue badges - who is doing what"
S=[("Putting it right for Mrs K",[
 ("Apologise in person, not by letter","Director","T",D("by 4 Oct","2024-10-04"),"Done. I went on Wednesday.","completed","Done",[],{}),
 ("Pay her the £600 and refund the parking fines","Finance / Parking","B:Finance//B:Parking",D("by 11 Oct","2024-10-11"),"£600 paid on the 2nd. Still waiting for Parking to cough up the fines.","in_progress",None,["unknown","ongoing","on_track","delayed"],{}),
 ("Give her a new badge without a further assessment","Blue Badge Team","B",DONE("done"),"Confirmed, posted 1 October.","completed","Confirmed",[],dict(at=[DONE("done","2024-10-01")]))]),
("So it does not happen again",[
 ("Look again at the 83 refusals since April where the same form was used","Grace Amponsah","P",D("by end Nov","2024-11-30"),"On track, 31 done so far and 9 overturned.","on_track","On track",["in_progress"],{}),
 ("Change the form: it still says \"permanent\" where the law says \"enduring\"","Blue Badge Team + Legal","B:Blue Badge Team//B:Legal",D("by 31 Oct","2024-10-31"),"","unknown",None,[],{}),
 ("Train the two new assessors","OT Lead","T",D("before they start on 14 Oct","2024-10-14"),"Sorry, this will slip - OT Lead is off until the 21st. Can it be November?","delayed","this will slip",["at_risk"],dict(at=[D("before they start on 14 Oct","2024-10-13"),D("before they start on 14 Oct","2024-11-30")])),
 ("Report to Cabinet within three months as the Ombudsman asks","me",None,K("relative","within three months"),"Booked in for the 10 December meeting.","planned",None,["unknown","on_track","in_progress"],dict(dd=["owners","timescale_text"],at=[D("within three months","2024-12-31")]))])]
def q(s,first="> ",rest="> "): return wrap(s,68,first,rest)
B=["From: Noor Bashir-Whitlock","To: Crispin Oake","Date: Thu, 3 Oct 2024 17:20","Subject: "+TITLE,"",wrap("Crispin - thanks, that is clear. My answers below yours. I have left the ones blank where I do not know.",72),"","Noor","","On Tue, 1 Oct 2024 at 09:14, Crispin Oake wrote:",">",q("Noor, the Ombudsman's final report against Stourhampton City Council came in last night (ref 24 001 773, fault causing injustice). We have three months. This is how I would split it, please say if you see it another way."),">"]
areas=[]
for i,(h,rows) in enumerate(S,1):
    B+=["> "+h.upper() if False else "> "+h,">"]; acts=[]
    for j,(de,ot,sp,ts,pr,st,stx,as_,k) in enumerate(rows,1):
        B.append(q(f"{de} ({ot}, {ts['text']})","> * ",">   "))
        if pr: B+=["",wrap(pr,72),""]
        k=dict(k); dd=["ref"]+k.pop("dd",["timescale_text"])
        acts.append(G(f"{i}.{j}",de,ot,sp,ts,pr or None,st,stx,dd=dd,as_=as_,**k))
    B+=[">"]; areas.append(AREA(None,"other",h,h,acts))
B+=[q("Nothing here needs a lawyer except the form. C."),""]
save("r09.txt","\n".join(B))
write(NAME,ORG,TITLE,None,H(["description","(* bullet)"],["owners","(brackets)"],["timescale","(brackets)"],["progress","(answer)"]),areas)
