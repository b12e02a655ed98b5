"""h11 (kin of two-column-narrative): reportlab, A4 upright. Under each heading a narrative in two balanced columns with bold run-in heads, then a table across the page; colour cells without text, explained by a key at the end."""
from cl import *
from reportlab.platypus import *; from reportlab.lib.pagesizes import A4; from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib.units import mm; from reportlab.lib import colors as C
rl_fonts()
NAME="h11"; ORG="Fenwick Marsh Council"; TITLE="SEND and Inclusion: What Must Get Better"; INSP="Ofsted and CQC area SEND inspection, 11 to 15 March 2024"
CL={"b":("completed","blue","#2e75b6"),"g":("on_track","green","#00a651"),"a":("at_risk","amber","#ffb81c"),"r":("off_track","red","#d7182a")}
H=["Ref","RAG","What we will do","Who leads","Completion date","Notes"]
P=[("1","Plans that arrive on time and say what is needed",["<b>What inspectors said.</b> Fewer than four in ten education, health and care plans are issued within twenty weeks. Advice from health comes late, and advice from social care is often one line long. Parents told inspectors that they learn more from each other than from the partnership.","<b>What we know ourselves.</b> Requests have doubled since 2019, to 611 in the last full year. The team that deals with them grew by two posts in the same time. Of the 44 appeals that were heard last year we lost 41, nearly all because the plan did not set out the provision that professionals had advised.","<b>What families would like.</b> A call back within two days. A draft in plain English. The same officer from start to end."],[
("1.1","g","Double the number of plan officers, to fourteen, and give each a patch of schools and no more than 150 families.","Strategic Lead for SEND","T",D("September 2024","2024-09-30"),"Eleven in post."),
("1.2","a","Get health advice within six weeks: a single inbox, a weekly chase and a clinician who signs off.","Designated Clinical Officer, Fenland ICB","T:Designated Clinical Officer|Fenland ICB",D("31st Oct 2024","2024-10-31"),"57% in six weeks in July. Paediatric clinics are the sticking point."),
("1.3","b","Rewrite the advice form for social care with the three locality teams.","Kerry-Ann Booth","P",D("06/05/2024","2024-05-06"),"In use."),
("1.4","g","Ring all parents whose plan has been issued, after six weeks, and ask how it was.","Fenwick Marsh Parent Carer Forum","B",F("From June 2024","2024-06-01"),"")]),
("2","Children who are out of school",["<b>What inspectors said.</b> Too many pupils with SEND are on part-time timetables, some of them for more than a year. Leaders do not have an accurate list.","<b>What we know ourselves.</b> There is a list now. In June it held 173 children, 112 of whom have a plan and 39 of whom are in care or known to a social worker. Six schools account for half of them. None of the six is short of goodwill; all are short of staff with the skills that these children need. The outreach service from the special schools is well liked and oversubscribed, with a wait of eleven weeks.","<b>What children would like.</b> ‘Somewhere to go when it is too loud.’ ‘That they don’t ring my mum each time.’"],[
("2.1","r","Review each part-time timetable with school and family, and end it or give it an end date.","Inclusion Officers","T",D("end of July 2024","2024-07-31"),"96 of 173 were reviewed by the end of term. The others will be done in the first two weeks of September; the Director has written to the four schools that did not send their lists."),
("2.2","g","Open a sensory room or a quiet base in every secondary school.","Capital Programme Board / headteachers","B:Capital Programme Board//T:headteachers",R("2024/25","2024-04-01","2025-03-31"),"Bids from seven of nine."),
("2.3","a","Enlarge the outreach service by three teachers.","Headteacher, Meadowgate School","T:Headteacher|Meadowgate School",D("Autumn Term 2024","2024-12-31"),"One appointed."),
("2.4","g","Report the figures to the Partnership Board.","Performance Team","B",REC("Monthly","FREQ=MONTHLY"),"")]),
("3","Getting ready for adult life",["<b>What inspectors said.</b> Preparation for adulthood starts too late. Young people with complex needs do not know at 17 what will be there at 19.","<b>What we know ourselves.</b> Forty-one supported internships are offered in the two colleges; nineteen are filled. Employers say that nobody asked them. Adult social care has 26 young people on its list who were not known to it a year before they turned 18."],[
("3.1","b","Name a transitions worker for each young person with a plan in year 9.","Head of Service – 0 to 25 Disability","T",DONE("Completed May 2024","2024-05-31"),"All 204 have one."),
("3.2","g","Fill 41 supported internships, of which five in the Council itself.","Post-16 Commissioner and Human Resources","T:Post-16 Commissioner//B:Human Resources",D("Sept 2025","2025-09-30"),"Three of five Council places found."),
("3.3","a","Write a joint pathway with adult social care and adult health, with a decision on funding before the 17th birthday.","Cllr Wilf Sallis","P:Wilf Sallis||Cllr",D("Q3 2024/25","2024-12-31"),"ICB would like to wait for its restructure.")])]
A_="#4b2e83"; n0=PS("n",fontName="DJ",fontSize=8.6,leading=11.8,spaceAfter=5); b=PS("b",fontName="DJ",fontSize=8.6,leading=11.2); hb=PS("hb",parent=b,fontName="DJB",textColor=C.HexColor(A_))
S=[Paragraph(ORG,n0),Paragraph(TITLE,PS("t",fontName="DJB",fontSize=20,leading=25,textColor=C.HexColor(A_),spaceAfter=4)),Paragraph(INSP,n0),Paragraph("There are three things which must get better. For each we first say what we have heard, and then what we do. Position at 31 July 2024.",n0)]
W=[x*mm for x in(11,11,62,36,26,38)]; areas=[]
for n,t,nar,rows in P:
    hd=f"Area for improvement {n} – {t}"; S+=[CondPageBreak(75*mm),Paragraph(hd,PS("a",fontName="DJB",fontSize=12.5,leading=16,spaceBefore=8,spaceAfter=5,textColor=C.HexColor(A_))),BalancedColumns([Paragraph(x,n0) for x in nar],nCols=2,needed=50,innerPadding=8*mm),Spacer(1,4)]
    st=[("LINEBELOW",(0,0),(-1,-1),.5,C.HexColor("#b9aed3")),("LINEABOVE",(0,0),(-1,0),1.2,C.HexColor(A_)),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4)]+[("BACKGROUND",(1,i),(1,i),C.HexColor(CL[r[1]][2])) for i,r in enumerate(rows,1)]
    S.append(Table([[Paragraph(x,hb) for x in H]]+[[Paragraph(r[0],b),"",Paragraph(esc(r[2]),b),Paragraph(esc(r[3]),b),Paragraph(r[5]["text"],b),Paragraph(esc(r[6]),b)] for r in rows],W,repeatRows=1,splitInRow=1,style=st)); ga=[]
    for ref,c,desc,ot,sp,ts,pr in rows:
        alt={}; 
        if "ICB" in ot or "Meadowgate" in ot: alt["owners"]=[o("T"if 0 else "T:"+ot),[{k:v for k,v in o(sp,ot)[0].items() if k!="organisation"}]]
        if ts["text"]=="2024/25": ts=D("2024/25","2025-03-31"); alt["timescale"]=[R("2024/25","2024-04-01","2025-03-31")]
        if c=="a": alt["status"]=["delayed"]
        if c=="r": alt["status"]=["delayed"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,CL[c][0],CL[c][1],alt=alt or None))
    areas.append(AREA(n,"area_for_improvement",hd,t,ga))
S+=[Spacer(1,10),KeepTogether([Paragraph("<b>Key to colours</b>",n0),Table([["",Paragraph(x,b)] for x in("Blue: done, and checked by the Board","Green: on course","Amber: will be late unless something changes","Red: late")],[11*mm,100*mm],hAlign="LEFT",style=[("BACKGROUND",(0,i),(0,i),C.HexColor(CL[c][2])) for i,c in enumerate("bgar")]+[("GRID",(0,0),(-1,-1),.4,C.white)])])]
def foot(c,d): c.setFont("DJ",7.5); c.drawString(13*mm,9*mm,"Fenwick Marsh SEND Partnership"); c.drawRightString(197*mm,9*mm,f"{d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=13*mm,rightMargin=13*mm,topMargin=14*mm,bottomMargin=16*mm).build(S,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["rag","RAG"],["description","What we will do"],["owners","Who leads"],["timescale","Completion date"],["progress","Notes"]],areas)
