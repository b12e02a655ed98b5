"""o09 (kin of risk registers): Word by python-docx, landscape. A programme's risk and issue log: two tables below headings (risks with likelihood, impact, score and mitigation; issues with a resolution), owners of risk and of mitigation, closed ones at the end, scoring note below."""
from cl import *
NAME="o09"; ORG="Hexleigh and Wendover Vale Unitary Council"; TITLE="Children’s Placements Sufficiency Programme – RAID log (risks and issues)"
S={"O":("in_progress","Open"),"C":("completed","Closed"),"E":("at_risk","Escalated"),"N":("not_started","New"),"":("unknown",None)}
RK=[
("R01","Too few foster carers come forward, so that children are placed out of county","4","4","16","Run a campaign in four towns with carers who tell their own story. Pay a welcome sum of £500 to those who finish the training.","Fostering Recruitment Manager","T",D("30 Sep 26","2026-09-30"),"O"),
("R02","Builders withdraw from the two new homes because costs have gone up","3","5","15","Agree an inflation clause with the builder and hold 8% as contingency","Capital Projects Lead / Procurement","T:Capital Projects Lead//B:Procurement",D("14 Aug 26","2026-08-14"),"E"),
("R03","Ofsted takes longer than six months to register a home","3","4","12","Appoint each registered manager four months before opening and put the forms in with the building plans","Emeka Nwosu","P",D("Oct 26","2026-10-31"),"O"),
("R04","Staff of the new homes cannot be found","4","3","12","Offer a career grade with a relief pool shared among all homes","HR Business Partner","T",D("31 Dec 26","2026-12-31"),"N"),
("R05","Neighbours object to planning permission","2","4","8","Hold an open evening before any notice goes up; ward councillors to be told first","Cllr Annunziata Pell","P:Annunziata Pell||Cllr",K("ongoing","Ongoing"),"O"),
("R06","Savings are counted twice, here and in the budget","2","3","6","Finance to keep one benefits sheet, signed by both programme leads each month","Finance Business Partner","T",REC("Monthly",MONTHLY),"O"),
("R07","Regional contract ends before the new one is in force","1","5","5","Extend the present framework for six months","Regional Commissioning Hub","B",DONE("Completed 3 June 26","2026-06-03"),"C")]
IS=[
("I01","The case system cannot show which child is in which kind of placement","No forecast can be made","Build a placement screen and check all 388 records by hand before it goes live","Systems Team & Saskia van der Velde","B:Systems Team//P:Saskia van der Velde",D("28 Aug 26","2026-08-28"),"O"),
("I02","Two children are in homes that are not registered","Breach of the law","Director to review both each week until they have moved; each has an advocate and is seen by a manager in person every three days, at a time the child has picked","Director of Children’s Services","T",K("immediate","Immediate"),"E"),
("I03","Fees for three homes were uprated without approval","£212k over budget","Recover the sum or set it against next year’s fees","Contracts Manager","T",D("by end Q2 26/27","2026-09-30"),"O"),
("I04","The placements duty phone is not answered after 5pm","Emergency teams ring providers blind","Move duty to a rota until 8pm","Placements Team Manager","T",D("1/7/26","2026-07-01"),"C"),
("I05","Board papers come late","Decisions put off","","Programme Office","B",D("Sept 26","2026-09-30"),"N")]
d=newdoc("Carlito",10.5,True,1.6)
d.sections[0].header.paragraphs[0].text="OFFICIAL-SENSITIVE   Placements Sufficiency Programme"
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("As at Programme Board, 22 July 2026. Only risks that score 5 or more are shown.")
H1=["ID","Risk description","L","I","L x I","Mitigating action","Mitigation owner","Mitigate by","State"]
H2=["ID","Issue","Effect","What we are doing to resolve it","Owner","Resolve by","State"]
areas=[]
def tab(hd,W): 
    t=d.add_table(1,len(hd)); t.style="Table Grid"
    for c,x in zip(t.rows[0].cells,hd): put(c,x,True); shade(c,"D9E2F3")
    rephead(t.rows[0]); return t
def col(v): return "F4B183" if v>=15 else "FFE699" if v>=8 else "C6E0B4"
d.add_heading("A. Risks",2); t=tab(H1,None); ga=[]
for ref,rk,l,i,sc,desc,ot,sp,ts,s in RK:
    cs=t.add_row().cells
    for c,x in zip(cs,(ref,rk,l,i,sc,desc,ot,ts["text"],S[s][1])): put(c,x)
    shade(cs[4],col(int(sc)))
    alt={"C":None,"O":{"status":["unknown","ongoing"]},"E":{"status":["unknown","off_track","delayed"]},"N":{"status":["unknown"]}}[s]
    ga.append(AX(ref,desc,ot,sp,ts,None,None,S[s][0],None,S[s][1],answers=rk,lik=l,imp=i,score=sc,alt=alt,drop=["rag"]))
widths(t,[1.3,5.6,0.9,0.9,1.3,6.8,3.8,2.7,2.2]); areas.append(AREA("A","theme","A. Risks","Risks",ga))
d.add_paragraph("L and I are scored from 1 (low) to 5 (high). Scores of 15 and over go to the Corporate Leadership Team.")
d.add_heading("B. Issues",2); t=tab(H2,None); ga=[]
for ref,isu,eff,desc,ot,sp,ts,s in IS:
    cs=t.add_row().cells
    for c,x in zip(cs,(ref,isu,eff,desc,ot,ts["text"],S[s][1])): put(c,x)
    alt={"C":{},"O":{"status":["unknown","ongoing"]},"E":{"status":["unknown","off_track","delayed"]},"N":{"status":["unknown"]}}[s]
    g=AX(ref,desc or isu,ot,sp,ts,None,None,S[s][0],None,S[s][1],answers=isu if desc else None,effect=eff,alt=alt or None,drop=["rag","outcome"]+([] if desc else ["answers","description"]))
    ga.append(g)
widths(t,[1.3,5.2,3.4,6.8,3.8,2.4,2.6]); areas.append(AREA("B","theme","B. Issues","Issues",ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(["ref","ID"],["answers","Risk description"],["lik","L"],["imp","I"],["score","L x I"],["description","Mitigating action"],["owners","Mitigation owner"],["timescale","Mitigate by"],["status","State"],["answers","Issue"],["effect","Effect"],["description","What we are doing to resolve it"],["owners","Owner"],["timescale","Resolve by"]),areas)
