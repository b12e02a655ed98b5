"""s27: Word, real bullet lists on two levels: the action on the first level, Who, When and Where we are on the second; between them headings and prose (a council's answer to a peer challenge)."""
from cl_b import *
NAME="s27"; ORG="Wealdhurst & Marsh District Council"; TITLE="Peer challenge: our first answer"
N=["ref","timescale_text"]
S=[("A. Money",["The peers said that the savings are “a list and not a plan”. Cabinet agrees."],[
 ("Put one named director against each of the 31 savings","Section 151 Officer (Ottoline Quaye)","P:Ottoline Quaye|Section 151 Officer","15th July",D("15th July","2025-07-15"),"Done, bar three.","in_progress",["completed","on_track"],["P:Ottoline Quaye","T:Section 151 Officer"]),
 ("Show Members the reserves each quarter, in words they can follow","Ottoline Quaye + Cllr Fairweather","P:Ottoline Quaye//P:Fairweather||Cllr","quarterly starting with Q2",REC("quarterly starting with Q2",QUARTERLY,start="2025-07-01"),"","unknown",[],["P:Ottoline Quaye//P:Fairweather"])]),
("B. Members and officers",["“Relations between some Members and some officers are poor and everyone knows it.”","Group leaders met the peers without officers on the last day. What was said there stays there."],[
 ("Mediation, two sessions, outside facilitator","Monitoring Officer","T","Sept / Oct 2025",R("Sept / Oct 2025","2025-09-01","2025-10-31"),"Quotes in. £4k!","unknown",["in_progress","planned"],[]),
 ("Revise the Member/officer protocol and have it adopted at Full Council","Constitution Working Group","B","Full Council 11.12.25",D("Full Council 11.12.25","2025-12-11"),"Not begun","not_started",[],[])]),
("C. The planning service",["Third time that peers have said so (2017, 2021, now)."],[
 ("Clear applications older than 26 weeks","Interim Head of Planning, Zbigniew Tarrant","P:Zbigniew Tarrant|Interim Head of Planning","by end of calendar year",D("by end of calendar year","2025-12-31"),"From 204 to 171. Slower than hoped because of the Solar Farm.","in_progress",["unknown","at_risk","delayed"],["P:Zbigniew Tarrant","T:Interim Head of Planning//P:Zbigniew Tarrant"]),
 ("Stop paying for agency validation officers","HR","B","tbc","", "","unknown",[],[]),
 ("Visit Fenbridge DC, who were where we are and are not now","Planning Cttee Chair and Vice-Chair","T:Planning Cttee Chair//T:Vice-Chair","Autumn 2025",D("Autumn 2025","2025-11-30"),"","unknown",[],["T:Planning Cttee Chair and Vice-Chair","T:Planning Cttee Chair//T:Planning Cttee Vice-Chair"])])]
d=newdoc(pt=10.5,margin=2.2)
para(d,ORG,size=11,color="555555",after=0); para(d,TITLE,"Heading 1"); para(d,"Paper for the Corporate Leadership Team, 1 July 2025. Author: Philomena Starling-Dube, Policy. Not for publication until the Leader has seen it.",italic=True)
para(d,"The peers were with us from 12 to 15 May. Their letter has eleven recommendations, which I have put into three heaps. A full plan has to be published within five months of their visit; this is what CLT said it would do in the meantime.")
areas=[];i=0
for h,ps,acts in S:
    para(d,h,"Heading 2"); g=[]
    for p in ps: para(d,p)
    for de,ot,sp,w,ts,pr,st,as_,ao in acts:
        i+=1
        para(d,de,"List Bullet"); para(d,"Who: "+ot,"List Bullet 2"); para(d,"When: "+w,"List Bullet 2")
        if pr: para(d,"Where we are: "+pr,"List Bullet 2")
        if ts=="": ts=K("unknown",w)
        k={3:dict(at=[R("Sept / Oct 2025","2025-09-01","2025-10-31")]),2:dict(at=[REC("quarterly starting with Q2",QUARTERLY),REC("quarterly starting with Q2",QUARTERLY,due="2025-09-30"),REC("quarterly starting with Q2",QUARTERLY,start="2025-09-30")])}.get(i,{})
        g.append(G(str(i),de,ot,sp,ts,pr or None,st,None,dd=N+["status_text"],as_=as_,ao=ao,**k))
    areas.append(AREA(h[0],"theme",h,h[3:],g))
para(d,"Not taken up","Heading 2"); para(d,"The peers’ suggestion to merge the two scrutiny committees. Group leaders are against it and so, for what it is worth, am I.",after=8)
para(d,"PSD, 27/6",size=9)
d.save(path("s27.docx"))
write(NAME,ORG,TITLE,None,H(["description","(bullet)"],["owners","Who:"],["timescale","When:"],["progress","Where we are:"]),areas)
