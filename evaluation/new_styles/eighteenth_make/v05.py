"""v05: Markdown, a manager's own notes with task boxes, wiki links for people, calendar signs for dates, notes nested."""
from cl_c import *
NAME="v05"; ORG="Saltby and Eskdale Youth Justice Service"; TITLE="HMIP re-inspection – running list"
def a(i,box,de,who,mark,ts,st,note=None,as_=(),pre="",ao=(),sp=None,at=(),ad=()):
    line=de+(" "+" ".join(f"[[{w}]]" for w in who) if who else "")+(" "+mark if mark else "")
    return (box,line,note,G(str(i),de,", ".join(who) or None,sp if sp is not None else "//".join("P:"+w for w in who),ts,note,st,None,dd=N+["owner_text"],ad=[line,de+(" "+" ".join(who) if who else "")]+list(ad),as_=as_,ao=ao,at=at))
O=["not_started","planned"]
S=[("Assessment","Inspector said: too little about the victim, in *every* file she opened.",[
 a(1,"/","redo the 11 AssetPlus assessments she marked inadequate",["Kwame Asante"],"📅 2026-01-30",D("2026-01-30","2026-01-30"),"in_progress","6 redone as of 14/1, two of them no better",as_=["unknown"]),
 a(2," ","get victim contact worker into the Monday planning meeting",["Jodie Fairclough"],"📅 2026-02-02",D("2026-02-02","2026-02-02"),"unknown",as_=O),
 a(3,"x","buy trauma training off Leeds people",[],"✅ 2025-12-18",DONE("2025-12-18","2025-12-18"),"completed","£3,400, two days in March",at=[D("2025-12-18","2025-12-18")])]),
("Out of court disposals","",[
 a(4," ","scrutiny panel to look at ten disposals ⏫",["Kwame Asante","Sgt Petra Vondráček"],"🔁 every 3 months 📅 2026-03-31",REC("every 3 months 📅 2026-03-31",QUARTERLY,due="2026-03-31"),"unknown",as_=O,sp="P:Kwame Asante//P:Petra Vondráček||Sgt",at=[REC("every 3 months",QUARTERLY),D("2026-03-31","2026-03-31")],ad=["scrutiny panel to look at ten disposals"]),
 a(5,"-","separate OOCD team",[],"❌ 2026-01-09",None,"cancelled","no money. Board minuted it",at=[K("unknown","2026-01-09"),D("2026-01-09","2026-01-09")])]),
("Management board","Chair changes in April.",[
 a(6," ","Health to name somebody who actually comes",["ICB"],"📅 2026-01-19",D("2026-01-19","2026-01-19"),"unknown",as_=O,sp="B:ICB",ao=["P:ICB","B:ICB//B:Health"]),
 a(7," ","data pack on one side of A4, not 40 pages",["Bogdan Iliescu"],"⏳ 2026-01-26 📅 2026-02-20",D("2026-02-20","2026-02-20"),"unknown","ask Kent how theirs looks",as_=O,at=[R("2026-01-26 📅 2026-02-20","2026-01-26","2026-02-20")]),
 a(8," ","induction for board members",[],"",None,"unknown",as_=O)])]
s=f"---\ntags: [hmip, board]\ncreated: 2025-11-27\nteam: {ORG}\n---\n\n# {TITLE}\n\nOverall: *Requires improvement*. Report came 20 Nov, see [[HMIP report annotated]]. Not for circulation, these are my notes (Z.A.)\n\n"
areas=[]
for h,p,acts in S:
    s+=f"## {h}\n\n"+(f"> {p}\n\n" if p else "")
    for b,l,n,g in acts: s+=f"- [{b}] {l}\n"+(f"    - {n}\n" if n else "")
    s+="\n"; areas.append(AREA(None,"theme",h,h,[x[3] for x in acts]))
s+="## Parking lot\n\nDoes anyone know why we count remand nights twice?\n\nPhone numbers: HMIP helpdesk 0161 496 0000, Bogdan mob. on wall\n"
save("v05.md",s)
write(NAME,ORG,TITLE,None,H(["description","(box)"],["owners","[[ ]]"],["timescale","📅"],["status","[ ]"],["progress","(nested)"]),areas)
