"""m26: text in typewriter columns, cells wrapped in their columns, no rules; headings of areas in capitals; the head is printed again after a form feed, and one record runs over it; a running line and page numbers; columns are two to three spaces apart."""
from cl import *
import textwrap
NAME="m26"; ORG="Brockhurst Town and Rural District Council"; TITLE="Food Safety Service: Action Plan following Audit"; INSP="Food Standards Agency audit, 14-16 May 2024"
S={"Done":"completed","Going on":"in_progress","Late":"delayed","To come":"planned","Dropped":"cancelled"}
P_=[("FINDING 1: THE PROGRAMME OF INSPECTIONS IS BEHIND",None,"THE PROGRAMME OF INSPECTIONS IS BEHIND","1",[
("1.1","Inspect the 83 premises rated A to C that are overdue, the oldest first.","Commercial Team","B",D("30 September 2024","2024-09-30"),"Eighty inspected. The last three are closed for building work.","Late"),
("1.2","Appoint a contractor for 150 inspections of low-risk premises.","Regulatory Services Manager","T",D("July 2024","2024-07-31"),"Began on 22 July.","Done"),
("1.3","Have a plan for each officer at the start of the year and look at it every month.","Lead Food Officer (Carys Tranmer)","P:Carys Tranmer|Lead Food Officer",REC("Monthly",MONTHLY),"","Going on"),
("1.4","Put new premises into the programme within 28 days of registration; ring those that do not answer.","Business Support","B",K("immediate","At once"),"44 days in August, 31 in October.","Going on")]),
("FINDING 2: RECORDS DO NOT SHOW HOW DECISIONS WERE REACHED",None,"RECORDS DO NOT SHOW HOW DECISIONS WERE REACHED","2",[
("2.1","Write a new inspection form which asks for the reasons for each score.","Carys Tranmer","P",D("31/08/2024","2024-08-31"),"In use since 2 September.","Done"),
("2.2","Check one file in ten.","Regulatory Services Manager / Carys Tranmer","T:Regulatory Services Manager//P:Carys Tranmer",F("From October 2024","2024-10-01"),"Twelve files checked. In three no follow-up date was given and the officers have been spoken to.","Going on"),
("2.3","Move paper files to the document system.","ICT and Business Support","B:ICT//B:Business Support",D("Q4 2024/25","2025-03-31"),"","To come"),
("2.4","Buy tablets for use on site.","ICT","B",K("unknown","TBC"),"No money in the budget for this year.","Dropped")]),
("FINDING 3: OFFICERS ARE NOT AUTHORISED FOR ALL THAT THEY DO",None,"OFFICERS ARE NOT AUTHORISED FOR ALL THAT THEY DO","3",[
("3.1","Go through the competency form with each officer and sign it.","Regulatory Services Manager","T",D("mid-June 2024","2024-06-15"),"All six are signed.","Done"),
("3.2","Amend the scheme of delegation so that it names the regulations now in force.","Head of Legal, Monitoring Officer","T:Head of Legal//T:Monitoring Officer",D("Full Council, 10 December 2024","2024-12-10"),"Draft is ready.","To come"),
("3.3","Train two officers in approved premises.","Mr Giles Pemberton","P:Giles Pemberton||Mr",R("Sept 2024 to March 2025","2024-09-01","2025-03-31"),"One course has been taken.","Going on")])]
H=["NO","WHAT HAS TO BE DONE","OFFICER","DONE BY","WHERE WE ARE (NOV 2024)","HOW FAR"]; W=(4,38,21,16,34,9); G=2
def rowl(cells):
    ls=[textwrap.wrap(x,w,break_long_words=False,break_on_hyphens=False) or [""] for x,w in zip(cells,W)]
    return [(" "*G).join((l[i] if i<len(l) else "").ljust(w) for l,w in zip(ls,W)).rstrip() for i in range(max(map(len,ls)))]
L=[" "*40+ORG,"",TITLE,INSP,""]
L+=textwrap.wrap("The auditors looked at 30 files, went with officers on two visits and made three findings. This plan was sent to the Agency on 28 June 2024. It is reviewed each quarter by the Licensing and Regulation Committee, whose comments are kept by Democratic Services.",100)+[""]
L+=rowl(H)+[""]; areas=[]
for hd,_,ti,n,rows in P_:
    L+=[hd,""]; ga=[]
    for ref,desc,ot,sp,ts,pr,stt in rows:
        x=rowl((ref,desc,ot,ts["text"],pr,stt))
        if ref=="2.2": x=x[:2]+["","  Food Safety Action Plan"+" "*70+"Page 1","\f"]+rowl(H)+[""]+x[2:]
        L+=x+[""]; alt={}; drop=[]
        if stt=="Late": alt["status"]=["off_track"]
        if stt=="Going on": alt["status"]=["ongoing"]
        if stt=="To come": alt["status"]=["not_started"]
        if ref=="3.2": drop.append("milestones")
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,S[stt],status_text=stt,alt=alt or None,drop=drop or None))
    areas.append(AREA(n,"other",hd,ti,ga))
L+=["  Food Safety Action Plan"+" "*70+"Page 2"]
open(path(NAME+".txt"),"w",encoding="utf-8").write("\n".join(L)+"\n")
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["progress",H[4]],["status",H[5]]],areas)
