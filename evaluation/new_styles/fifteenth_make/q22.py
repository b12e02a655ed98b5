"""q22 (harder): plain text, an adult safeguarding plan saved from Word as text: a table's cells one a line, header cells one a line at the start of each table, page furniture in between."""
from cl_b import *
NAME="q22"; ORG="Wychmere Safeguarding Adults Board"; TITLE="Action Plan: Safeguarding Adults Review “Mrs T”"; INSP=None
S={"Complete":"completed","In progress":"in_progress","Not started":"not_started","Overdue":"delayed"}
P_=[("1","Recommendation 1: Agencies should be clear about who leads when a person refuses care","Agencies should be clear about who leads when a person refuses care",[
("1.1","Write multi-agency guidance on self-neglect with a decision chart for the lead agency","Policy Sub Group","B",D("30 April 2020","2020-04-30"),"Guidance signed off by all seven partners","Complete"),
("1.2","Brief all community nurses, social workers, paramedics and housing officers on the guidance","Training Manager","T",R("May – July 2020","2020-05-01","2020-07-31"),"400 staff briefed; test of knowledge after three months","In progress"),
("1.3","Put a monthly high risk panel in place","Geraint Pugh, Head of Safeguarding","P:Geraint Pugh|Head of Safeguarding",F("From June 2020","2020-06-01"),"Panel has heard 20 cases by December","Complete")]),
("2","Recommendation 2: The use of the Mental Capacity Act should be seen in every record","The use of the Mental Capacity Act should be seen in every record",[
("2.1","Audit 25 records in each of the three main agencies","MCA Lead (CCG)","T",D("September 2020","2020-09-30"),"75 records audited and reported to QA group","Overdue"),
("2.2","Change the assessment form so that a capacity decision can’t be left blank","Systems Team","B",D("Dec 2020","2020-12-31"),"No blank fields in audit","In progress"),
("2.3","Legal briefing on executive capacity","Wychmere Legal Services","B",D("25/06/20","2020-06-25"),"60 attend","Complete")]),
("3","Recommendation 3: Housing providers should be partners in safeguarding","Housing providers should be partners in safeguarding",[
("3.1","Invite two housing associations to join the Board","Independent Chair","T",D("March 2020","2020-03-31"),"Two members on the Board","Complete"),
("3.2","Safeguarding champion in every association with more than 500 homes","Housing Options Manager","T",D("Autumn 2020","2020-11-30"),"Register of champions held by the Board Manager","Not started"),
("3.3","Joint visits by housing and adult social care where fire risk is high","Ama Sarpong / Fire & Rescue Service","P:Ama Sarpong//B:Fire & Rescue Service",K("ongoing","Ongoing"),"All known hoarders have been offered a home fire safety visit","In progress"),
("3.4","Report back to the family of Mrs T","Board Manager","T",D("by 1 February 2021","2021-02-01"),"Family say that they have been kept informed","Not started")])]
HD=["Ref","Action","Lead","By when","How will we know","Status"]
L=[ORG,TITLE,"Version 5, November 2020","","The Review looked at the care of Mrs T, who died at home in February 2019. The Board accepted the three recommendations on 14 January 2020. Each agency has its own plan; this one is for what has to be done together.",""]; areas=[]
for n,hd,ti,rows in P_:
    L+=[hd,""]+HD; ga=[]
    for ref,desc,ot,sp,ts,out,w in rows:
        L+=[ref,desc,ot,ts["text"],out,w]
        g=AX(ref,desc,ot,sp,ts,out,None,S[w],None,w)
        al={}
        if w=="Overdue": al["status"]=["off_track"]
        if ref=="1.2": pass
        if al: g["alt"]=al
        ga.append(g)
        if ref=="2.2": L+=["","WSAB – SAR Mrs T – action plan v5","OFFICIAL-SENSITIVE","3",""]
    L.append(""); areas.append(AREA(n,"recommendation",hd,ti,ga))
L+=["For questions: sab@wychmere.example"]
open(path(NAME+".txt"),"w",encoding="utf-8",newline="\r\n").write("\n".join(L)+"\n")
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","status"],HD)),areas)
