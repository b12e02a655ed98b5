"""j06 (kin of line-numbers): reportlab, A4 lengthwise, set line by line. A scrutiny committee's paper: every printed line has its number in the left margin, running on from page to page, on the same baseline as the words, so that it stands just before the action's own number. The recommendation and the Cabinet's response are side by side; no upright rules; a row is cut by the page's end."""
from cl import *
from reportlab.pdfgen import canvas
from reportlab.lib.utils import simpleSplit
NAME="j06"; ORG="Calderwick Metropolitan Borough Council"; TITLE="Scrutiny review of school exclusions: Cabinet’s response and what has been done since"; INSP=None
S={"Done":"completed","Part done":"in_progress","Not yet":"not_started"}
P_=[("1","Line of enquiry 1: Helping schools to keep pupils in class","Helping schools to keep pupils in class",[
("6.1","That the authority publish figures on suspension by school each term.","Agreed. A dashboard will be shared with heads first and published a month later.","Head of Education Data","T",REC("Termly, from autumn 2024",TERMLY,start="2024-09-01"),"Done","Two editions are on the website. The third is due in May."),
("6.2","That every secondary school have a trained lead for behaviour and trauma.","Agreed in part. The authority will pay for places; it cannot require schools to take them.","Educational Psychology Service","B",D("July 2025","2025-07-31"),"Part done","13 of 19 schools have sent someone. Three academies say that they have schemes of their own."),
("6.3","That managed moves be reviewed by a panel that includes a parent governor.","Agreed. The Fair Access Protocol will be redrafted and put to the Schools Forum.","Principal Officer – Admissions and Access, Fair Access Panel","T:Principal Officer – Admissions and Access//B:Fair Access Panel",D("31 January 2025","2025-01-31"),"Done","New protocol came into force on 1 February."),
("6.4","That primary schools be able to call on help before a child is suspended for a second time.","Agreed. Two outreach teachers will be based at Moor Lane Academy for a trial year.","Dipa Chatterjee","P:Dipa Chatterjee",R("Sept 2024 to July 2025","2024-09-01","2025-07-31"),"Done","The teachers have worked with 61 children, 55 of whom have not been suspended again. An evaluation by the university will be ready in June and will inform a bid for permanent funding.")]),
("2","Line of enquiry 2: Children with special needs and children in care","Children with special needs and children in care",[
("6.5","That no child in care be excluded without the Virtual School having first been asked for its view.","Agreed. It will be written into the personal education plan and heads will be reminded every year.","Virtual School Head","T",K("immediate","Immediately"),"Done","No permanent exclusions of children in care since the review."),
("6.6","That an emergency annual review be held for any child with a plan who is suspended for more than five days.","Agreed. SENDIASS will be told of each case so that parents are offered support.","SEND Casework Manager / SENDIASS","T:SEND Casework Manager//B:SENDIASS",F("From January 2025","2025-01-01"),"Part done","Reviews were held in 22 of 37 cases."),
("6.7","That sufficiency planning take account of the rise in social, emotional and mental health needs.","Agreed. The SEND sufficiency statement will be refreshed, with three options for new places.","Assistant Director (Education and Inclusion)","T",D("Draft Feb 2025, final May 2025","2025-05-31",(("Draft","2025-02-28"),("final","2025-05-31"))),"Part done","Draft was consulted on in March; 140 replies.")]),
("3","Line of enquiry 3: What happens after exclusion","What happens after exclusion",[
("6.8","That day-six provision be inspected by officers without notice.","Agreed. Two visits a year to each provider, with a note to the ward members.","Cllr Joan Armitage & Head of Inclusion","P:Joan Armitage||Cllr//T:Head of Inclusion",REC("Twice a year","FREQ=MONTHLY;INTERVAL=6"),"Part done","First round was finished in December. One provider has been taken off the list."),
("6.9","That pupils who have been excluded be asked what would have helped.","Agreed. The Youth Parliament will run the interviews and report to this committee.","Calderwick Youth Parliament","B",D("Summer 2025","2025-08-31"),"Not yet",""),
("6.10","That Cabinet lobby ministers for independent appeal panels to be given back the power to reinstate.","Not agreed. The Leader will write to the Minister to ask for a review of the guidance as a whole.","Leader of the Council","T",D("by end of Nov 2024","2024-11-30"),"Done","Letter sent 21 November. A reply has been received and is on the committee’s web page.")])]
rl_fonts()
W_,H_=841.9,595.3; X0=70; COLS=[(X0,30),(X0+34,150),(X0+192,160),(X0+360,100),(X0+468,74),(X0+550,52),(X0+608,126)]; PITCH=14; FS=9.6
HEADS=["Para","What the committee asked for","What Cabinet decided to do","Named officer or body","To be done","So far","Report back, April 2025"]
c=canvas.Canvas(path(NAME+".pdf"),pagesize=(W_,H_)); c.setTitle("Scrutiny review")
st={"y":H_-52,"n":0,"p":1}
def foot(): c.setFont("LR",8.5); c.drawCentredString(W_/2,24,f"Children and Young People Scrutiny Committee, 9 April 2025 – item 7, page {st['p']}")
def newpage(): foot(); c.showPage(); st["y"]=H_-52; st["p"]+=1
def line(parts,leading=PITCH,num=True):
    """parts: (x, words, font, size)"""
    if st["y"]<46: newpage()
    if num: st["n"]+=1; c.setFont("LR",8); c.setFillGray(.35); c.drawRightString(52,st["y"],str(st["n"])); c.setFillGray(0)
    for x,w,f,s in parts:
        if w: c.setFont(f,s); c.drawString(x,st["y"],w)
    st["y"]-=leading
def rule(w=.4): c.setLineWidth(w); c.line(X0,st["y"]+PITCH-4,W_-40,st["y"]+PITCH-4)
def row(cells,f="LR"):
    ls=[simpleSplit(t,f,FS,w) for t,(x,w) in zip(cells,COLS)]
    for i in range(max(map(len,ls))): line([(x,l[i],f,FS) for l,(x,w) in zip(ls,COLS) if i<len(l)])
def heads():
    if st["y"]<46+PITCH*4: newpage()
    row(HEADS,"LRB"); rule(1)
    st["y"]-=4
line([(X0,ORG,"LR",11)]); st["y"]-=6
line([(X0,TITLE,"LRB",15)],22)
for t in simpleSplit("The task group met six times between January and May 2024 and made ten recommendations, which were reported to Cabinet on 9 July 2024. Members asked to see the position after nine months. Paragraph numbers are those of the task group’s report. Lines are numbered so that members can refer to them in debate.","LR",10.5,W_-X0-50): line([(X0,t,"LR",10.5)])
st["y"]-=8
areas=[]
for n,hd,ti,rows in P_:
    ga=[]; st["y"]-=6
    if st["y"]<46+PITCH*7: newpage()
    line([(X0,hd,"LRB",12)],18); heads()
    for ref,rec,desc,ot,sp,ts,s,pr in rows:
        row((ref,rec,desc,ot,ts["text"],s,pr)); rule(); st["y"]-=5
        alt={}; kw={}
        if ref=="6.7": kw["drop"]=["milestones"]
        if ref=="6.1": kw["drop"]=["timescale"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[s],status_text=s,answers=rec,alt=alt or None,**kw))
    areas.append(AREA(n,"other",hd,ti,ga))
foot(); c.save()
write(NAME,ORG,TITLE,INSP,[["ref","Para"],["answers","What the committee asked for"],["description","What Cabinet decided to do"],["owners","Named officer or body"],["timescale","To be done"],["status","So far"],["progress","Report back, April 2025"]],areas)
