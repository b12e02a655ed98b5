"""r07: Word (python-docx). Multi-academy trust review group: matters arising from last time as paragraphs (number, action, owner in brackets, then an indented Update line with OPEN/CLOSED), later one-line new actions as bullets "initials – action – date"."""
from cl_a import *
from docx.shared import Cm
NAME="r07"; ORG="Larkmoor Learning Trust"; TITLE="Pupil Premium Review: steering group notes"
KEY={"ND":("Nomvula Dube","Deputy CEO"),"JH":("Joss Heseltine","SENCO"),"BK":("Bartosz Kowalczyk","Data Manager"),"FM":("Fenella Marchbanks","Trustee")}
d=newdoc("Carlito",11,False,2.3)
d.add_heading(TITLE,1); d.add_paragraph(ORG+" | 11 March 2025 | Larkmoor High, room B12")
d.add_paragraph("Here: Nomvula Dube (ND, Deputy CEO), Joss Heseltine (JH, SENCO), Bartosz Kowalczyk (BK, Data Manager), Fenella Marchbanks (FM, Trustee). Not here: Mr Achebe.")
d.add_heading("Matters arising from 14 January",2)
L=[("1","Work out how much of the £412k each school has spent on teaching, and how much on trips and hoodies.","BK",["BK"],"Done for six of seven schools. Thornfield’s ledger is a mess. OPEN","in_progress","OPEN",["unknown","ongoing","on_track"]),
("2","Invite the external reviewer (Dr Saoirse Tiernan) to see lessons.","ND",["ND"],"She came on 25 February. CLOSED","completed","CLOSED",[]),
("3","Ask Year 9 pupils what helps.","JH and FM",["JH","FM"],"Two groups met. Notes on the drive. CLOSED","completed","CLOSED",[]),
("4","Find out what other trusts do about breakfast.","Mr Achebe","P:Achebe||Mr","No news. OPEN","unknown","OPEN",["not_started","in_progress","ongoing"])]
a1=[]
for n,de,ot,sp,pr,st,stx,as_ in L:
    p=d.add_paragraph(); p.add_run(f"Action {n}: ").bold=True; p.add_run(f"{de} ({ot})")
    q=d.add_paragraph(); q.paragraph_format.left_indent=Cm(1); q.add_run("Update: ").italic=True; q.add_run(pr)
    k=dict(pr=pr,st=st,stx=stx,as_=as_)
    if isinstance(sp,list): k["key"]=KEY
    else: k["ao"]=["P:Achebe","P:Mr Achebe"]
    a1.append(G(n,de,ot,sp,None,**k))
d.add_heading("What the reviewer said",2); d.add_paragraph("Fenella read out the summary. The reviewer thinks our staff know the pupils well and plan for them badly. Homework club is used by those who would have done it at home. It is not clear to anybody who checks whether any of this works, and we spent some time agreeing with her.")
d.add_heading("New actions",2)
K_=[("ND","move the homework club to period 6 and make it by invitation",["ND"],"after Easter",F("after Easter","2025-04-21"),[D("after Easter","2025-04-30"),K("unknown","after Easter"),F("after Easter","2025-04-20"),K("relative","after Easter")]),
("BK/JH","one list of pupils for all seven schools with need, what we do and whether it worked",["BK","JH"],"28 March",D("28 March","2025-03-28"),()),
("FM","bring a paper on how trustees will check the spending","FM","1 May 2025",D("1 May 2025","2025-05-01"),()),
("All heads","no more hoodies","T","now",K("immediate","now"),())]
a2=[]
for ot,de,sp,tx,ts,at in K_:
    d.add_paragraph(f"{ot} – {de} – {tx}",style="List Bullet")
    if sp=="FM": sp=["FM"]
    k={"key":KEY} if isinstance(sp,list) else {"ao":["B:All heads","T:heads"]}
    a2.append(G(f"N{len(a2)+1}",de,ot,sp,ts,dd=["ref"],at=at,**k))
d.add_paragraph("Next time: 13 May, 3.45, cake by Joss.")
d.save(path("r07.docx"))
write(NAME,ORG,TITLE,None,H(["description","Action"],["progress","Update"]),[AREA(None,"other","Matters arising from 14 January","Matters arising from 14 January",a1),AREA(None,"other","New actions","New actions",a2)])
