"""s21: Markdown, a note-taking program's tasks: boxes with four marks and a key, @initials explained at the foot, calendar sign and ISO date, notes indented below."""
from cl_b import *
NAME="s21"; ORG="Ribbleshire County Council"; TITLE="SEND stand-up, running list"
KEY={"lm":("Lindiwe Mbeki","SEND Transformation Lead","",""),"cg":("Conor Gilhooley","Designated Clinical Officer","","ICB"),"hs":("Harriet Stubbs-Iqbal","EHC Team Manager","",""),"pf":("Parent Carer Forum","","","")}
N=["ref","timescale_text","owner_text"]
def t(i,box,de,who,when,ts,note=None,done=None,st="unknown",as_=(),**k):
    ini=[x for x in who if x!="pf"]
    kw=dict(dd=N,as_=as_,**k)
    if "pf" in who:
        a=[P(KEY[x][0]) for x in ini]+[B("Parent Carer Forum")]
        g=G(str(i),de," ".join("@"+x for x in who),"",ts,note,st,**kw); g["owners"]=a
        g.setdefault("alt",{})["owners"]=[[P(KEY[x][0],KEY[x][1]) for x in ini]+[B("Parent Carer Forum")]]
    else: g=G(str(i),de," ".join("@"+x for x in who),who,ts,note,st,key=KEY,**kw)
    de2=f"~~{de}~~" if box=="-" else de
    return f"- [{box}] {de2} {' '.join('@'+x for x in who)}"+(f" 📅 {when}" if when else "")+(f" ✅ {done}" if done else "")+(f"\n    - {note}" if note else ""),g
U=["planned","unknown"]
S=[("Priority 1: Waits for assessment","priority","1","Waits for assessment",[
 t(1,"x","Send every family on the autism pathway a letter that says where they are in the queue",["cg"],"2025-09-12",D("2025-09-12","2025-09-12"),"612 letters, 9 came back",done="2025-09-10",st="completed",at=[DONE("2025-09-10","2025-09-10"),DONE("2025-09-12","2025-09-10"),DONE("2025-09-12","2025-09-12")]),
 t(2,"/","Work out how many children have waited over 104 weeks, by school",["cg","lm"],"2025-10-03",D("2025-10-03","2025-10-03"),"figures from the Trust do not match ours, 3rd go",st="in_progress"),
 t(3," ","Agree words for “waiting well” offer",["lm","pf"],"2025-10-17",D("2025-10-17","2025-10-17"),st="not_started",as_=U)]),
("Priority 2: EHC plans","priority","2","EHC plans",[
 t(4,"/","Clear the 88 overdue annual reviews in year 9 and above",["hs"],"2025-12-19",D("2025-12-19","2025-12-19"),"41 to go",st="in_progress"),
 t(5," ","Book the second moderation day (Blackmoss Hall was awful, somewhere else please)",["hs"],"2025-11-07",D("2025-11-07","2025-11-07"),st="not_started",as_=U),
 t(6,"-","Buy the add-on that writes draft plans",["lm"],"",None,"IG said no",st="cancelled"),
 t(7," ","Give tribunal themes to DMT",["hs"],"2025-10-31",D("2025-10-31","2025-10-31"),st="not_started",as_=U)]),
("Priority 3: Preparing for adulthood","priority","3","Preparing for adulthood",[
 t(8," ","Meet the two colleges about supported internships",["lm"],"",None,"waiting for dates from Fylde End College",st="not_started",as_=U+["in_progress","on_hold"]),
 t(9,"x","Put the PfA booklet on the Local Offer",["pf"],"2025-09-30",D("2025-09-30","2025-09-30"),done="2025-10-01",st="completed",at=[DONE("2025-10-01","2025-10-01"),DONE("2025-09-30","2025-10-01"),DONE("2025-09-30","2025-09-30")])])]
L=["---","title: "+TITLE,"tags: [send, ofsted-cqc, standup]","updated: 2025-10-06","---","",f"# {TITLE}","",f"{ORG} and the ICB, after the area SEND inspection (report of 14 July 2025). Mondays 9:15, 20 minutes, cameras on.","","> Key: `[ ]` to do, `[/]` started, `[x]` done, `[-]` dropped","",
"**This week:** DfE adviser joins on the 13th. Nobody could remember who said we would do the dashboard so it is not on the list. Harriet is on leave from Wed.",""]
areas=[]
for h,k,n,ti,ts in S:
    L+=[f"## {h}",""]+[x[0] for x in ts]+[""]
    areas.append(AREA(n,k,h,ti,[x[1] for x in ts]))
L+=["## Parking lot","","Transport. Everyone agrees that it is a mess, nobody agrees whose.","","---","@lm Lindiwe Mbeki (SEND Transformation Lead) · @cg Conor Gilhooley (Designated Clinical Officer, ICB) · @hs Harriet Stubbs-Iqbal (EHC Team Manager) · @pf Parent Carer Forum",""]
save("s21.md","\n".join(L))
write(NAME,ORG,TITLE,None,H(["description","(box)"],["owners","(@)"],["timescale","(calendar)"],["progress","(indented)"]),areas)
