"""p22 (harder): Word by python-docx, upright. Minutes of a community safety partnership: initials in an attendance table, a table of old actions with words of where they are, then items with narrative and bold ACTION lines that end with initials and a date in brackets."""
from cl_b import *
NAME="p22"; ORG="Ridingsway Community Safety Partnership"; TITLE="Minutes of the Serious Violence Subgroup"
PPL=[("Chief Inspector Naomi Trask","NT","North Riding Police (Chair)"),("Ibrahim Sesay","IS","Youth Justice Service"),("Carol-Ann Dimmock","CAD","Housing Options"),("Dr Philippa Yeo","PY","A&E consultant, Ridingsway Infirmary"),("Stewart Mould","SM","Licensing"),("Agnieszka Duda","AD","Violence Reduction Network"),("Mo Hussain","MH","Streetwise (charity)")]
N={"NT":"P:Naomi Trask","IS":"P:Ibrahim Sesay","CAD":"P:Carol-Ann Dimmock","PY":"P:Philippa Yeo","SM":"P:Stewart Mould","AD":"P:Agnieszka Duda","MH":"P:Mo Hussain"}
def who(x): return "//".join(N[y] for y in x)
OLD=[("14","Needs assessment to be refreshed with ambulance data","AD",["AD"],D("31/8/26","2026-08-31"),"Done. On the agenda","completed","Done"),
("15","Bleed kits – list of all locations to be put on the website and given to taxi firms","SM/MH",["SM","MH"],D("31/8/26","2026-08-31"),"Website done, taxi firms not yet","in_progress",None),
("17","Chase Probation for a rep","NT",["NT"],D("Sept","2026-09-30"),"Carried forward. No reply","delayed","Carried forward"),
("18","Ask three secondaries to host the knife arch days","IS",["IS"],D("Sept","2026-09-30"),"Closed. Two said yes","completed","Closed"),
("19","Housing to check how many of the cohort are in B&B","CAD",["CAD"],D("next meeting","2026-10-07"),"Done, 6 of 41","completed","Done"),
("21","Find money for the detached youth work after March","AD & NT",["AD","NT"],D("Dec 2026","2026-12-31"),"In hand. Bid in to the OPCC","in_progress","In hand")]
NEW=[("3","3. Strategic needs assessment","Strategic needs assessment","AD took members through the draft. Most violence is still within 400m of the bus station between 3pm and 6pm, which is not what people expect. PY said that what comes through A&E on a Friday night looks rather different and that half is never told to the police.",[
("22","Send anonymised A&E data for the 12 months to August to Agnieszka","PY",["PY"],D("by 23 October","2026-10-23")),
("23","Final version of the assessment to the full CSP, with a 2-page summary for councillors","AD",["AD"],D("by 18 Nov","2026-11-18"))]),
("4","4. Bus station","Bus station","Long discussion. NT has one PCSO for the afternoon. The bus company are prepared to pay for a youth worker but want a uniform. MH would rather not.",[
("24","Meet the bus company together and come back with a proposal","MH, IS",["MH","IS"],D("before next meeting","2026-12-02")),
("25","Review the CCTV blind spot behind stand F","CAD",["CAD"],K("immediate","ASAP")),
("26","Extra patrols 3 to 6pm on school days","NT",["NT"],R("from now to Christmas","2026-10-07","2026-12-25"))]),
("5","5. Licensing","Licensing","SM reported that four premises are on a step-up plan. The Lantern has had its hours cut. Members thanked the door staff who gave first aid on 12 September.",[
("27","Write to the door staff to thank them","NT",["NT"],D("16 October 2026","2026-10-16")),
("28","Vulnerability training for late night takeaways","SM with AD",["SM","AD"],D("early 2027","2027-03-31"))])]
d=newdoc("Liberation Sans",11,False,2.2)
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("Wednesday 7 October 2026, 10am, Teams")
t=d.add_table(1,3); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,["Present","Initials","From"]): put(c,x,True)
for r in PPL:
    for c,x in zip(t.add_row().cells,r): put(c,x)
d.add_paragraph(""); d.add_paragraph("Apologies: Insp Kit Rowbotham, Cllr Maureen Tansley")
p=d.add_paragraph(); p.add_run("1. Welcome").bold=True
d.add_paragraph("NT welcomed all. Minutes of 2 July were agreed.")
h2="2. Actions from last time"; p=d.add_paragraph(); p.add_run(h2).bold=True
HD=["No.","Action","Who","By","Update"]
t=d.add_table(1,5); t.style="Table Grid"; ga=[]
for c,x in zip(t.rows[0].cells,HD): put(c,x,True); shade(c,"D9D9D9")
for ref,desc,ot,ppl,ts,pr,st,stx in OLD:
    for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"],pr)): put(c,x)
    alt={}
    if ref=="17": alt["status"]=["in_progress","on_hold"]
    if ref=="19": alt["timescale"]=[K("relative",ts["text"]),K("unknown",ts["text"]),D(ts["text"],"2026-12-02")]
    g=AX(ref,desc,ot,who(ppl),ts,None,pr,st,None,stx,drop=["rag"]+(["status"] if ref=="15" else []),alt=alt or None); ga.append(g)
widths(t,[1.2,6.6,2,2.4,4.4]); areas=[AREA("2","other",h2,"Actions from last time",ga)]
d.add_paragraph("")
for n,hd,ti,par,rows in NEW:
    p=d.add_paragraph(); p.add_run(hd).bold=True; d.add_paragraph(par); ga=[]
    for ref,desc,ot,ppl,ts in rows:
        p=d.add_paragraph(); p.add_run(f"ACTION {ref}: ").bold=True; p.add_run(desc+" "); p.add_run(f"({ot}, {ts['text']})").bold=True
        alt={}
        if ref=="24": alt["timescale"]=[K("relative",ts["text"]),K("unknown",ts["text"]),D(ts["text"],"2026-12-01")]
        if ref=="26": alt["timescale"]=[D(ts["text"],"2026-12-25"),R(ts["text"],None,"2026-12-25"),D(ts["text"],"2026-12-31")]
        if ref=="28": alt["timescale"]=[D(ts["text"],x) for x in("2027-01-31","2027-02-28","2027-04-30")]+[D(ts["text"],"2027-12-31"),K("unknown",ts["text"])]; alt["owners"]=[o("P:Stewart Mould//P:Agnieszka Duda@support")]
        ga.append(AX(ref,desc,ot,who(ppl),ts,drop=["status","rag","owner_text","timescale_text"]+(["timescale"] if ref in("26","28") else []),alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
p=d.add_paragraph(); p.add_run("6. AOB and next meeting").bold=True
d.add_paragraph("None. 2 December, 10am, in person at the fire station if we can get the room.")
for a in areas:
    for g in a["actions"]:
        posts={n.replace("Chief Inspector ","").replace("Dr ",""):(q,"Chief Inspector" if n.startswith("Chief") else "Dr" if n.startswith("Dr") else None) for n,_,q in PPL}
        v=[]; v2=[]; v3=[]
        for x in g["owners"]:
            q,tt=posts[x["name"]]; base={k:y for k,y in x.items()}
            a1=dict(base); 
            if tt: a1["title"]=tt
            b1=dict(a1); b1["organisation"]=q.replace(" (Chair)","").replace(" (charity)",""); c1=dict(a1); c1["post"]=q.replace(" (Chair)","").replace(" (charity)","")
            v.append(a1); v2.append(b1); v3.append(c1)
        cur=g.get("alt",{}); cur["owners"]=cur.get("owners",[])+[v,v2,v3]; g["alt"]=cur
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","progress"],HD)),areas)
