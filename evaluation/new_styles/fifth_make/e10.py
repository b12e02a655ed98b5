"""e10 plain text: notes of an improvement board as pasted from a mail. Those present with initials; a log of earlier actions in columns kept apart by spaces; then numbered items of prose, each followed by its new actions (number and sentence, below it who and by when on one line, now and then why); items without an action; next meeting."""
from cl import *
import textwrap
NAME="e10"; ORG="Brayford Borough Council"; TITLE="SEND and Inclusion Improvement Board: Notes and Actions"
WHO={"DK":("Dawn Kettering","Head of SEND"),"MA":("Dr Mona Aziz","Designated Clinical Officer"),"TP":("Terry Pilgrim","Director of Education (Chair)"),"LS":("Lorna Sayle","Brayford Parent Carer Forum"),"CW":("Cllr Carl Wendover","Lead Member for Children"),"JO":("Jess Oyelaran","Performance and Data Manager"),"RH":("Rob Hanley","Headteacher, Ash Grove School"),"NF":("Nina Farrow","Service Manager, Children with Disabilities")}
NM={"MA":("Mona Aziz","Dr","Designated Clinical Officer",None),"TP":("Terry Pilgrim",None,"Director of Education",None),"LS":("Lorna Sayle",None,None,"Brayford Parent Carer Forum"),"CW":("Carl Wendover","Cllr","Lead Member for Children",None),"DK":("Dawn Kettering",None,"Head of SEND",None),"JO":("Jess Oyelaran",None,"Performance and Data Manager",None),"RH":("Rob Hanley",None,"Headteacher","Ash Grove School"),"NF":("Nina Farrow",None,"Service Manager, Children with Disabilities",None)}
def P(i,lv): 
    n,t,p,g=NM[i]; d={"role":"lead","kind":"person","name":i if lv==3 else n}
    if lv in(0,2) and t: d["title"]=t
    if lv==0 and p: d["post"]=p
    if lv==0 and g: d["organisation"]=g
    return d
B=lambda x:{"role":"lead","kind":"body","name":x}; T=lambda x:{"role":"lead","kind":"post","name":x}
BODY={"Communications":B,"All heads of service":T,"Data team":B,"ICB":B}
def own(t,lv): return [BODY[x](x) if x in BODY else P(x,lv) for x in re.split(r" and |, |/",t)]
Q=QUARTERLY
LOG=[("22","Letter to all parents who waited more than 30 weeks for a plan","DK",D("30/09/25","2025-09-30"),"Closed"),
("25","Health advice: agree six week standard with the three trusts","MA",D("31/10/25","2025-10-31"),"Overdue"),
("27","List of children on part-time timetables by school","JO",D("Oct 25","2025-10-31"),"Closed"),
("28","Visit Ash Grove to see the speech and language pilot","CW, LS",D("12/11/25","2025-11-12"),"Closed"),
("29","Write a one-page summary of the accelerated progress plan that parents can read","DK/LS",D("Dec 25","2025-12-31"),"In hand"),
("31","Work out the cost of the backlog of annual reviews","JO and DK",D("18/11/25","2025-11-18"),"In hand"),
("33","Short breaks: report on who is refused and why","NF",D("20/01/26","2026-01-20"),"Not started")]
POS={"Closed":("completed",[]),"Overdue":("off_track",["delayed"]),"In hand":("in_progress",["on_track"]),"Not started":("not_started",["planned"])}
ITEMS=[("4","Performance report",["4.1 JO introduced the dashboard for October. 52% of new plans were issued in 20 weeks, up from 47% in September and 29% in April. The Board was pleased with this but asked why the two northern localities were so far behind the others.","4.2 LS said that parents still ring several times before anyone answers. JO has call figures for the contact centre but not for the SEND team’s own lines."],[
  ("34","Bring figures on calls answered by the SEND team, by week, to each meeting.","JO",D("20 January 2026","2026-01-20")),
  ("35","Explain in writing what is behind the difference between localities, and what has been tried.","DK",D("5 December 2025","2025-12-05")),
  ("36","Publish the dashboard on the local offer.","JO and Communications",D("end of January 2026","2026-01-31"))]),
 ("5","Quality of education, health and care plans",["5.1 The Board looked at four plans with the names taken out. Two were good. In the other two the child’s voice could not be heard, and outcomes were vague.","5.2 MA said that paediatricians are sent the request on paper by one trust and by email by the other two."],[
  ("37","Run the outcomes workshop again for the eleven new case officers.","DK",D("Dec 2025","2025-12-31")),
  ("38","Move all three trusts to the same electronic request for advice.","MA",D("Q4 2025/26","2026-03-31")),
  ("39","Audit twenty plans every quarter with a parent on the panel, and tell the Board what was found.","DK and LS",REC("Quarterly from January 2026",Q,"2026-01-01"))]),
 ("6","Children who are out of school",["6.1 RH spoke about a boy who had been on a timetable of four hours a week for eleven months. He is now in school full time after a change of class and a key worker, which cost less than the tuition.","6.2 There was a long discussion about who pays for what when a school has a child on roll and cannot meet need. The Chair asked for this to be settled outside the meeting."],[
  ("40","Agree a protocol on part-time timetables with the heads’ association.","RH, DK",D("13/02/26","2026-02-13")),
  ("41","Ring the parents of each of the 37 children who have been out of school for more than fifteen days.","NF",K("immediate","Immediately")),
  ("42","Settle the question of top-up funding for tuition with Finance and come back with one recommendation.","TP",D("Spring term 2026","2026-04-30"))]),
 ("7","Preparing for the stocktake by the Department",["7.1 The stocktake is on 3 March 2026. An adviser will want to see evidence of impact and not of activity. Last time the evidence was sent two days late."],[
  ("43","Evidence log to be kept up to date by each lead.","All heads of service",ON("Ongoing")),
  ("44","Draft the presentation.","DK",D("w/c 16 February 2026","2026-02-22")),
  ("45","Find three families who would like to talk to the adviser.","LS",D("tbc",None)),
  ("46","Dry run with the regional improvement partner.","TP/DK/MA",D("24 Feb 2026","2026-02-24"))]),
 ("8","Local area inspection framework: changes",["8.1 CW asked what the changes to the framework mean for the partnership. MA and DK will compare the old and the new."],[
  ("47","Short note on changes to go to Board members and to scrutiny.","MA and DK",D("19 December 2025","2025-12-19")),
  ("48","ICB to confirm who will be the executive lead after April.","ICB",D("before the next meeting",None))])]
out=[]
def w(t,ind=0,hang=0,width=86): out.append(textwrap.fill(t,width,initial_indent=" "*ind,subsequent_indent=" "*(ind+hang)))
out+=[ORG,TITLE,"Tuesday 18 November 2025, 10.00 to 12.05, Committee Room 2 and Teams",""]
out.append("Present")
for k,(n,p) in WHO.items(): out.append(f"   {n} ({k}), {p}")
out+=["Apologies","   Shona Blyth, Regional Improvement Partner","","1. Welcome","","1.1 TP welcomed those present. There were no declarations of interest.","","2. Notes of the last meeting","","2.1 The notes of 16 September were agreed.","","3. Actions from earlier meetings",""]
areas=[]; ga=[]
H=["No.","Action","Owner","Due","Position"]; cw=[5,46,11,11,12]
def line(c): return "   "+"".join(x.ljust(v) for x,v in zip(c,cw)).rstrip()
out.append(line(H)); out.append("   "+"-"*80)
for n,de,ow,ts,po in LOG:
    L=textwrap.wrap(de,cw[1]-3)
    for k,x in enumerate(L): out.append(line([n if k==0 else "",x]+([ow,ts["text"],po] if k==0 else ["","",""])))
    m={"alt":{"owners":[own(ow,2),own(ow,1),own(ow,3)]}}
    if POS[po][1]: m["alt"]["status"]=POS[po][1]
    if n in("27","29"): m["alt"]["timescale"]=[D(ts["text"],{"27":"2025-10-25","29":"2025-12-25"}[n])]
    ga.append(A(n,de,ow,own(ow,0),ts,None,None,POS[po][0],None,**m))
areas.append(AREA("3","other","3. Actions from earlier meetings","Actions from earlier meetings",ga))
out+=["","3.1 Actions 22, 27 and 28 come off the log. The Chair asked MA to write to the trust","that has not answered about action 25.",""]
for n,ti,paras,acts in ITEMS:
    hd=f"{n}. {ti}"; out+=[hd,""]; ga=[]
    for p in paras: w(p); out.append("")
    for ref,de,ow,ts in acts:
        w(f"ACTION {ref}: {de}",3,4); out.append(f"       Who: {ow}".ljust(38)+f"By when: {ts['text']}")
        m={"drop":[],"alt":{"owners":[own(ow,2),own(ow,1),own(ow,3)] if not set(re.split(r" and |, |/",ow))<=set(BODY) else [],"status":["not_started","planned"]}}
        if ts["text"]=="tbc": ts=K("unknown","tbc")
        if ts["text"].startswith("before"): ts=K("relative",ts["text"]); m["drop"]=["timescale"]
        m["alt"]={a:b for a,b in m["alt"].items() if b}; m={a:b for a,b in m.items() if b}
        ga.append(A(ref,de,ow,own(ow,0),ts,None,None,"unknown",None,**m))
    out.append(""); areas.append(AREA(n,"other",hd,ti,ga))
out+=["9. Any other business","","9.1 None.","","10. Next meeting","","    Tuesday 20 January 2026, 10.00, Committee Room 2.",""]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(out)+"\n")
write(NAME,ORG,TITLE,None,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["status",H[4]],["owners","Who"],["timescale","By when"]],areas)
