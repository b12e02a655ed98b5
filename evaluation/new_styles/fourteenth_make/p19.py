"""p19 (harder): plain text, an e-mail as pasted from Outlook: headers, greeting, actions below recommendations with a line for lead and date, answers of colleagues behind >>, an older mail and a disclaimer below."""
from cl_b import *
import textwrap
NAME="p19"; ORG="Harrowmere Safeguarding Adults Board"; TITLE="SAR 'Brenda' - action plan, position at end of September"
P_=[("1","REC 1: Hoarding and self neglect - agencies must not close a case because someone says no","Hoarding and self neglect - agencies must not close a case because someone says no",[
("1a","Rewrite the self-neglect pathway so that non-engagement goes to a multi agency meeting, not to closure","Hilary Stannard (ICB)","P:Hilary Stannard|||ICB",D("12 Sept","2026-09-12"),"DONE - signed off by SAB exec on the 10th","completed","DONE"),
("1b","Fire & Rescue to take part in that meeting whenever hoarding is above 5 on the clutter scale","Stn Mgr Dave Ollivierre","P:Dave Ollivierre||Stn Mgr",K("immediate","straight away"),"In place since July","embedded","In place"),
("1c","Audit 25 closed cases (all agencies) where the reason given was 'declined'","QA Subgroup","B",D("end Nov","2026-11-30"),"Started. 11 pulled so far - Police have not sent theirs","in_progress","Started")]),
("2","REC 2: Housing providers to know when and how to raise a concern","Housing providers to know when and how to raise a concern",[
("2a","Half day training for all frontline staff of the 4 biggest landlords","Gwen Adjei / Housing Forum","P:Gwen Adjei//B:Housing Forum",R("Oct to Dec 2026","2026-10-01","2026-12-31"),"Not started, trainer off sick","not_started","Not started"),
("2b","Put a one page guide in the gas engineers' vans","Castlegate Homes","B",D("31/10/26","2026-10-31"),"printed but not gone out","in_progress",None),
("2c","Landlords to have a named person who can ring the safeguarding hub direct. Hub to keep the list up to date","Hub Team Manager","T",D("Aug 2026","2026-08-31"),"Done, 9 out of 10 landlords on the list, still waiting for Bellweather HA","completed","Done")]),
("3","REC 3: Mental capacity - executive function","Mental capacity - executive function",[
("3a","Commission the two day course again & this time make it compulsory for social workers","Principal Social Worker","T",D("Q4 26/27","2027-03-31"),"on track, dates are 14 and 15 January","on_track","on track"),
("3b","7 minute briefing","Femi Lascelles","P",D("30.9.26","2026-09-30"),"late - draft with me (FL), will be with you Friday","delayed","late"),
("3c","GPs to be offered a lunchtime session by the named GP","Dr Sunita Bhandari","P:Sunita Bhandari||Dr",K("unknown","TBC"),"","unknown",None)]),
("4","REC 4: Family and friends","Family and friends",[
("4a","Ask Brenda's sister if she will make a short film with us","Board Manager","T",K("unknown","when she feels ready"),"She has said yes in principle","in_progress",None),
("4b","Carers assessments - report numbers offered / accepted / declined to every Board","Hilary Stannard and Pauline Roebuck","P:Hilary Stannard//P:Pauline Roebuck",REC("every quarter",QUARTERLY),"Ongoing, first report went in Sept","ongoing","Ongoing")])]
L=["From: Roebuck, Pauline","Sent: 01 October 2026 16:47","To: SAB Executive Group","Cc: Board Support","Subject: RE: "+TITLE,"","Hi everyone,","",]
def w(x,i=""): return textwrap.wrap(x,76,initial_indent=i,subsequent_indent=" "*len(i) if i.strip() else i)
L+=w("Thanks to those who came back to me. As promised here is where we are on the Brenda review, ahead of the "+ORG+" on the 15th. I have put your answers behind >> under each one. If yours is blank it is because I have not had anything!")+[""]
areas=[]
for n,hd,ti,rows in P_:
    L+=w(hd)+[""]; ga=[]
    for ref,desc,ot,sp,ts,pr,st,stx in rows:
        L+=w(desc,ref+". ")+[f"    Lead: {ot}   By: {ts['text']}"]
        L+=w(">> "+pr,"    ") if pr else ["    >>"]
        L+=[""]; alt={}; dr=["rag"]
        if ref in("2b","4a"): dr+=["status"]
        if ref=="1b": alt["status"]=["on_track","completed"]
        if ref=="4a": alt["timescale"]=[K("relative",ts["text"])]
        if ref=="2c": alt["status"]=["in_progress"]
        if ref=="1c": pass
        if alt or dr: pass
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,stx,drop=dr,alt=alt or None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
L+=w("Could I have anything else by Tuesday noon please, the papers go out that afternoon. Gwen, shall we speak about 2a?")
L+=["","Many thanks","Pauline","","Pauline Roebuck","Board Manager","Tel 01632 960417 | Mon - Thurs","","________________________________","From: Bhandari, Sunita","Sent: 24 September 2026 08:12","To: Roebuck, Pauline","Subject: RE: "+TITLE,"","Pauline, I can't do this before half term, will let you have a date. S","","This e-mail and any files sent with it are confidential. If you have had it","in error please tell the sender and delete it. Think before you print."]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(L)+"\n")
write(NAME,ORG,TITLE,None,H(["owners","Lead"],["timescale","By"]),areas)
