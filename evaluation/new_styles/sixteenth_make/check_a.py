import json,glob,re,subprocess,html,datetime,os
D="/work/wt/r/docs/"
def txt(n):
    for e in ("txt","html","docx","pdf"):
        f=D+n+"."+e
        if os.path.exists(f): break
    if e=="txt": t=re.sub(r"(?m)^>( |$)","",open(f,encoding="utf-8").read())
    elif e=="html": t=html.unescape(re.sub(r"<[^>]+>"," ",open(f,encoding="utf-8").read()))
    elif e=="pdf": t=subprocess.run(["pdftotext",f,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext","-layout",f,"-"],capture_output=True,text=True).stdout
    else:
        import docx; d=docx.Document(f); t="\n".join(p.text for p in d.paragraphs)+"\n"+"\n".join(c.text for tb in d.tables for r in tb.rows for c in r.cells)
    return t
N=lambda s:re.sub(r"\s+"," ",s).strip()
for g in sorted([x for x in glob.glob(D+"*.gold.json") if os.path.basename(x)<"r15"]):
    j=json.load(open(g)); t=N(txt(j["name"])); bad=[]
    def has(x,w):
        if x and not all(N(y) in t for y in x.split("\n")): bad.append((w,x))
    has(j["title"],"title"); has(j["organisation"],"org"); refs=[]
    for a in j["areas"]:
        has(a["heading"],"heading")
        for x in a["actions"]:
            refs.append(x["ref"])
            for k in ("description","owner_text","timescale_text","outcome","progress","status_text"): has(x.get(k),k)
            if "ref" not in x.get("drop",[]): has(x["ref"],"ref")
            for ow in x["owners"]:
                for k in ("name","title","post","organisation"): has(ow.get(k),"owner "+k)
            for ts in [x["timescale"]]+x.get("alt",{}).get("timescale",[]):
                if ts:
                    for k in ("start","due"):
                        if ts[k]: datetime.date.fromisoformat(ts[k])
    if len(refs)!=len(set(refs)): bad.append("dup refs")
    print(j["name"],len(refs),bad)
