"""q16 (harder): text export of a youth justice plan, columns held by spaces, form feeds, running header and page numbers inside the table, a row cut by a page end, column heads only on the first page."""
from cl_b import *
import textwrap
NAME="q16"; ORG="Saltmarsh and Thorley Youth Offending Service"; TITLE="Short Quality Screening Improvement Plan"; INSP="HMI Probation Short Quality Screening, June 2014"
S={"D":("completed","Done"),"P":("in_progress","Part done"),"N":("not_started","Not started"),"O":("on_track","On track"),"":("unknown",None)}
P_=[("1","1. REDUCING THE LIKELIHOOD OF REOFFENDING","REDUCING THE LIKELIHOOD OF REOFFENDING",[
("1.1","All Asset assessments to be countersigned by a manager before a report goes to court","Ops Manager (Youth Court)","T",D("Aug 2014","2014-08-31"),"D","Audit of 20 in September: 19 signed"),
("1.2","Train every case manager in writing a pre-sentence report that says what the young person thinks","Lorna Battersby","P",D("by 31 Oct 2014","2014-10-31"),"P","8 of 13 trained. Last two sessions are booked for January because of sickness of the trainer"),
("1.3","Learning styles questionnaire to be used with all new orders","Case Managers","T",F("from 1 Sept 2014","2014-09-01"),"D",""),
("1.4","Review ETE provision with the Virtual School and the college","YOS Manager / Virtual Head","T:YOS Manager//T:Virtual Head",D("Dec 2014","2014-12-31"),"O","Meeting 18/11")]),
("2","2. PROTECTING THE PUBLIC","PROTECTING THE PUBLIC",[
("2.1","Risk of serious harm screenings completed within 15 working days","Case Managers","T",K("ongoing","Ongoing"),"P","82% (Q2)"),
("2.2","New risk management plan template with a box for victims. The police officer seconded to the YOS is to check each plan against the intelligence system and sign it, and a plan which has not been signed does not go to panel.","PC Dale Entwistle","P:Dale Entwistle||PC",D("30/11/2014","2014-11-30"),"O","Template out for comment"),
("2.3","Monthly risk panel with social care, police and CAMHS","Ops Manager (Risk)","T",REC("Monthly",MONTHLY),"D","Four panels held"),
("2.4","Write to victims within 10 days of sentence","Victim Liaison Worker","T",D("October 2014","2014-10-31"),"D","")]),
("3","3. PROTECTING THE CHILD OR YOUNG PERSON","PROTECTING THE CHILD OR YOUNG PERSON",[
("3.1","Vulnerability management plans to be shared with the allocated social worker","Ops Manager (Risk)","T",D("Sept 2014","2014-09-30"),"P","Secure e-mail is a problem"),
("3.2","Joint protocol with Children’s Social Care on remand","Head of Service, Looked After Children","T",D("Mar 2015","2015-03-31"),"N",""),
("3.3","Screen for speech and language needs at first contact","Adwoa Frimpong","P",D("Spring 2015","2015-05-31"),"N","Bid made to the CCG")]),
("4","4. GOVERNANCE","GOVERNANCE",[
("4.1","Management Board to see this plan at each meeting","Chair of YOS Management Board","T",REC("Quarterly from Sep 2014",QUARTERLY,start="2014-09-01"),"D",""),
("4.2","Restore the data analyst post","Performance Team","B",D("2015/16","2016-03-31"),"","Growth bid")])]
CW=[(0,6),(6,46),(54,22),(78,16),(96,12),(109,34)]
def row(cells,keep=True):
    w=[textwrap.wrap(c,wd-1 if i else 6,break_long_words=False,break_on_hyphens=False) or [""] for i,(c,(x,wd)) in enumerate(zip(cells,CW))]
    out=[]
    for k in range(max(map(len,w))):
        l=""
        for (x,wd),c in zip(CW,w):
            if k<len(c): l=l.ljust(x)+c[k]
        out.append(l.rstrip())
    return out
L=[]; pg=[1]
HEADL="Saltmarsh & Thorley YOS                              SQS Improvement Plan v4                                        OFFICIAL"
out=[HEADL,"",ORG,TITLE,INSP,"","Plan agreed by the Management Board 22 July 2014, updated 28 November 2014.",""]
HD=["Ref","Action","Lead","Timescale","Progress","Comments"]
out+=row(HD)+[""]
areas=[]
for n,hd,ti,rows in P_:
    out+=[hd,""]; ga=[]
    for ref,desc,ot,sp,ts,s,pr in rows:
        st,w=S[s]; out+=row((ref,desc,ot,ts["text"],w or "",pr))+[""]
        g=AX(ref,desc,ot,sp,ts,None,pr,st,None,w)
        if s=="P": g["alt"]={"status":["on_track"]}
        if ref=="4.1": g["alt"]={"timescale":[REC(ts["text"],QUARTERLY,due="2014-09-30")]}
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
out+=["Part done means that the action is under way and will be finished at the next review."]
N=34; pages=[]; i=0
while i<len(out): pages.append(out[i:i+N]); i+=N
txt=""
for k,p in enumerate(pages,1):
    if k>1: txt+="\f"+HEADL+"\n\n"
    txt+="\n".join(p)+"\n\n"+" "*60+f"Page {k} of {len(pages)}\n"
open(path(NAME+".txt"),"w",encoding="utf-8").write(txt)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","status","progress"],HD)),areas)
