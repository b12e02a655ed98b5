"""q24 (ordinary): PDF by LibreOffice from Word, landscape: a joint targeted area inspection plan of partners; areas as a paragraph above each table, columns in another order (when, who, what), initials with a key at the end, bullets inside actions, revised dates in words, the last table without a header."""
from cl_b import *
NAME="q24"; ORG="Tarnside Safeguarding Children Partnership"; TITLE="Joint Action Plan: criminal exploitation of children"; INSP="Joint targeted area inspection (JTAI), 6 to 10 June 2022"
N={"MQ":"P:Mairead Quinlan","SB":"P:Sanjay Bhandari","LW":"P:Lucia Wojciechowska","JO":"P:Jerome Osbourne"}
P_=[("1","Area for improvement 1: Return home interviews are late and are not used to build a picture","Return home interviews are late and are not used to build a picture",[
("1.1",D("31 October 2022 (revised from 31 August 2022)","2022-10-31"),"MQ","P:Mairead Quinlan","• Bring the service in-house\n• Recruit 3 interviewers\n• Offer within 24 hours, hold within 72","82% within 72 hours in October; two of the three posts filled","G"),
("1.2",D("Sept 2022","2022-09-30"),"SB, MQ","P:Sanjay Bhandari//P:Mairead Quinlan","Weekly missing meeting to look at themes from interviews and pass them to police analysts","Meeting began 5 September","B"),
("1.3",REC("Quarterly",QUARTERLY),"Performance Hub","B","Report on repeat missing children to the Partnership","","")]),
("2","Area for improvement 2: Children who are arrested are kept too long in custody","Children who are arrested are kept too long in custody",[
("2.1",D("by 30 November 2022","2022-11-30"),"Chief Inspector (Custody)","T","All children to be seen by a liaison and diversion worker within two hours of arrival","Rota extended to midnight","A"),
("2.2",D("December 2022","2022-12-31"),"LW / Chief Inspector (Custody)","P:Lucia Wojciechowska//T:Chief Inspector (Custody)","Agree a PACE bed with two neighbouring authorities\nUntil there is one, each refusal is to be reported to the Director the next day","Westerby has agreed. Hallam Dale has not answered","A"),
("2.3",D("Jan 2023","2023-01-31"),"LW","P:Lucia Wojciechowska","Appropriate adult contract to be re-let with a 90 minute standard","Tender out","G")]),
("3","Area for improvement 3: Health staff do not always know which children are at risk","Health staff do not always know which children are at risk",[
("3.1",D("w/c 10 October 2022","2022-10-16"),"JO","P:Jerome Osbourne","Flag on emergency department and minor injuries systems","Live 12 October","B"),
("3.2",R("Oct 2022 – Feb 2023","2022-10-01","2023-02-28"),"JO and Named GP","P:Jerome Osbourne//T:Named GP","Four lunchtime learning sets for practices","Two held, 44 GPs","G"),
("3.3",D("End of March 2023","2023-03-31"),"Named Nurse","T","School nurses to use the exploitation screening tool\n• Training by Tarnside Youth Trust\n• Tool on SystmOne","Not started because of vaccination programme","R")]),
("4","Area for improvement 4: Plans for children in exploitation do not take in brothers and sisters","Plans for children in exploitation do not take in brothers and sisters",[
("4.1",K("ongoing","Ongoing"),"Team Managers, Exploitation Hub","T:Team Managers, Exploitation Hub","Mapping meeting for each network to include siblings under 10","18 mapped","G"),
("4.2",D("28/02/23","2023-02-28"),"MQ","P:Mairead Quinlan","Family worker (2 FTE) from Supporting Families money","Bid agreed, advert 4 Nov","G"),
("4.3",D("Spring 2023","2023-05-31"),"SB","P:Sanjay Bhandari","Dip sample of 15 sibling groups, reported to the Partnership’s scrutineer","","")])]
R_={"B":("completed","blue","BDD7EE"),"G":("on_track","green","A9D08E"),"A":("at_risk","amber","FFD966"),"R":("off_track","red","FF7C80"),"":("unknown",None,None)}
HD=["Ref","By when","Who","What we have agreed to do","Where we have got to (1 November 2022)","BRAG"]
d=newdoc("Liberation Sans",10,True,1.7)
d.sections[0].header.paragraphs[0].text="TSCP JTAI action plan"; d.sections[0].footer.paragraphs[0].text="Draft 6 for the Executive, 10/11/22"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("The joint response was sent to Ofsted on 14 October 2022. Blue: complete. Green: on track. Amber: at risk. Red: off track.")
areas=[]
for n,hd,ti,rows in P_:
    q=d.add_paragraph(); q.add_run(hd).bold=True
    if n=="3": q.paragraph_format.page_break_before=True
    t=d.add_table(0 if n=="4" else 1,6); t.style="Table Grid"
    if n!="4":
        for c,x in zip(t.rows[0].cells,HD): put(c,x,True); shade(c,"E2EFDA")
    ga=[]
    for ref,ts,ot,sp,desc,pr,g in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,ts["text"],ot,desc,pr,g)): put(c,x)
        if g: shade(cs[5],R_[g][2])
        x=AX(ref,desc,ot,sp,ts,None,pr,R_[g][0],R_[g][1],g or None); al={}
        pl=desc.replace("• ","")
        if pl!=desc: al["description"]=[pl]
        if ref=="4.1": x["owners"]=[T("Team Managers",org="Exploitation Hub")]; al["owners"]=[[T("Team Managers, Exploitation Hub")]]
        KP={"Mairead Quinlan":"Service Manager","Sanjay Bhandari":"Head of Quality","Lucia Wojciechowska":"YJS Manager","Jerome Osbourne":"Designated Doctor"}
        if any(w["name"] in KP for w in x["owners"]): al["owners"]=[[dict(w,post=KP[w["name"]]) if w["name"] in KP else w for w in x["owners"]]]
        if g=="A": al["status"]=["delayed"]
        if ref=="3.3": al["status"]=["not_started"]
        if al: x["alt"]=al
        ga.append(x)
    widths(t,[1.3,3.8,3.7,9.4,6,1.5]); d.add_paragraph("")
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
d.add_paragraph("Key to initials: MQ Mairead Quinlan, Service Manager; SB Sanjay Bhandari, Head of Quality; LW Lucia Wojciechowska, YJS Manager; JO Jerome Osbourne, Designated Doctor")
d.save("/tmp/plans_qb/q24.docx"); lo_pdf("/tmp/plans_qb/q24.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","timescale","owners","description","progress","rag"],HD)),areas)
