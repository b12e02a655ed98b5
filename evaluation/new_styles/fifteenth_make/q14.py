"""q14 (ordinary, old): PDF by LibreOffice, portrait, Times. Older people's services plan of 2007: one table over pages, its header of two rows stands on the first page only, rows break over pages, objectives as full-width rows, owners as posts in abbreviations."""
from cl_b import *
NAME="q14"; ORG="London Borough of Harrowdene"; TITLE="Older People’s Services – Action Plan in response to CSCI Inspection"; INSP="CSCI inspection of services for older people, November 2006"
P_=[("1","OBJECTIVE 1: ACCESS AND INFORMATION","ACCESS AND INFORMATION",[
("1","Produce a full range of public information leaflets in accessible formats and in the five main community languages. Leaflets to be checked by the Older People’s Reference Group before they go to print, and stocks to be held at all libraries, GP surgeries, day centres and the two hospitals.","Communications Officer (Adults)","T",D("End April 2007","2007-04-30"),"Leaflets available. Reference Group minutes.","Leaflets done x 9, translations awaited"),
("2","Duty service to be extended to 8pm Mon – Thurs","SM Access","T",D("Jun-07","2007-06-30"),"Rota","Complete - started 4/6/07"),
("3","Agree with Harrowdene PCT a single point of contact for intermediate care","HoS Older People / PCT Director of Primary Care","T:HoS Older People//T:PCT Director of Primary Care",D("September 2007","2007-09-30"),"Protocol signed by both parties","Delayed as PCT restructuring")]),
("2","OBJECTIVE 2: ASSESSMENT AND CARE MANAGEMENT","ASSESSMENT AND CARE MANAGEMENT",[
("4","All waiting assessments over 28 days to be allocated or closed. Weekly list to go to Service Managers. Where a case has waited more than 60 days the Service Manager will write to the service user or their carer, say why and give a name to ring; copies of these letters are to be kept for the inspectors’ return visit.","Team Managers (North, South & Hospital)","T",K("immediate","Immediate"),"Waiting list nil over 28 days (PAF D55)","Complete"),
("5","Implement SAP paper documentation across all teams","Gwen Prosser","P",R("May 2007 – March 2008","2007-05-01","2008-03-31"),"Case file audit","On target, 3 of 5 teams"),
("6","Copy of care plan to be given to 100% of service users","Team Managers","T",K("ongoing","Ongoing"),"D39 at 98%","92% at Q1"),
("7","Carers assessments – target each team with a monthly figure and set up a carers lead in each","Carers Development Manager\nTeam Managers","T:Carers Development Manager//T:Team Managers",REC("Monthly from July 07",MONTHLY,start="2007-07-01"),"C62 rises from 6% to 11%","Not started")]),
("3","OBJECTIVE 3: ADULT PROTECTION","ADULT PROTECTION",[
("8","Recruit to vacant POVA co-ordinator post","HoS Older People","T",D("31.07.07","2007-07-31"),"Postholder in place","Complete. Mr A. Onuoha started 16 July."),
("9","Refresher training for provider staff: 12 sessions, 20 places each","Training Section","B",D("31.12.07","2007-12-31"),"Attendance sheets, evaluation forms","On target. 5 held."),
("10","Adult Protection Committee to receive a report on trends","POVA Co-ordinator","T",REC("6 monthly","FREQ=MONTHLY;INTERVAL=6"),"Committee minutes","")]),
("4","OBJECTIVE 4: COMMISSIONING AND VALUE FOR MONEY","COMMISSIONING AND VALUE FOR MONEY",[
("11","Retender home care block contracts. Include a clause on missed and late visits with financial penalty. Service users who are on the reference group to score one fifth of each bid, and the scores to be open to the unions and to the providers who have lost.","Satnam Bhogal, Contracts Manager","P:Satnam Bhogal|Contracts Manager",D("1 April 2008","2008-04-01"),"New contracts let","On target. PQQ issued 2 July."),
("12","Review in-house day care and consult on closure of the Larches","AD Adult Services","T",D("Nov 2007","2007-11-30"),"Report to Executive","Delayed - at request of Lead Member"),
("13","Extend direct payments to 120 older people","DP Support Service (Age Concern Harrowdene)","B:DP Support Service",D("March 2008","2008-03-31"),"C51","74 so far")])]
S={"Leaflets done x 9, translations awaited":("unknown",None),"Complete - started 4/6/07":("completed","Complete"),"Delayed as PCT restructuring":("delayed","Delayed"),"Complete":("completed","Complete"),"On target, 3 of 5 teams":("on_track","On target"),"92% at Q1":("unknown",None),"Not started":("not_started","Not started"),"Complete. Mr A. Onuoha started 16 July.":("completed","Complete"),"On target. 5 held.":("on_track","On target"),"":("unknown",None),"On target. PQQ issued 2 July.":("on_track","On target"),"Delayed - at request of Lead Member":("delayed","Delayed"),"74 so far":("unknown",None)}
d=newdoc("Liberation Serif",10,False,1.7)
d.sections[0].header.paragraphs[0].text="OP Action plan post inspection (updated 13/08/07)"
d.sections[0].footer.paragraphs[0].text="Approved by Executive Member 27.03.07"
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
t=d.add_table(2,6); t.style="Table Grid"; a,b=t.rows[0].cells,t.rows[1].cells
HD=["No.","Action Required","Person / s Responsible","Timescale","Evidence / Outcome","Progress to August 07"]
for c,x in zip(a,["No.","Action","Person / s","Timescale","Evidence /","Progress to"]): put(c,x,True)
for c,x in zip(b,["","Required","Responsible","","Outcome","August 07"]): put(c,x,True)
areas=[]
for n,hd,ti,rows in P_:
    r=t.add_row(); m=r.cells[0].merge(r.cells[5]); put(m,hd,True); ga=[]
    for ref,desc,ot,sp,ts,out,pr in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"],out,pr)): put(c,x)
        st,w=S[pr]; k={}
        if w is None and pr: k=dict(alt={"status":["in_progress"]})
        g=AX(ref,desc,ot,sp,ts,out,pr,st,None,w,**k)
        if ref=="13": g["owners"]=[B("DP Support Service")]; g["owners"][0]["organisation"]="Age Concern Harrowdene"; g["alt"]["owners"]=[[B("DP Support Service")],[B("DP Support Service (Age Concern Harrowdene)")]]
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
widths(t,[1,5.6,3,2.4,2.8,3])
d.save("/tmp/plans_qb/q14.docx"); lo_pdf("/tmp/plans_qb/q14.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress"],HD)),areas)
