import json,sys,os,re,glob,subprocess,html,zipfile
D="/work/wt/r/docs"; ns=lambda s: re.sub(r"[\s\u00a0]+","",s)
for g in sorted(glob.glob(D+"/r[12]*.gold.json")):
    n=os.path.basename(g)[:-10]
    if not 15<=int(n[1:])<=28: continue
    G=json.load(open(g)); src=[f for f in glob.glob(f"{D}/{n}.*") if not f.endswith(".json")][0]
    if src.endswith("pdf"): T=[subprocess.run(["pdftotext",*a,src,"-"],capture_output=True,text=True).stdout for a in ([],["-raw"],["-layout"])]
    elif src.endswith("docx"):
        z=zipfile.ZipFile(src); T=[html.unescape(re.sub(r"<[^>]+>","",re.sub(r"</w:p>"," ",z.read("word/document.xml").decode()+"".join(z.read(x).decode() for x in z.namelist() if "header" in x or "footer" in x))))]
    else: T=[html.unescape(re.sub(r"<[^>]+>"," ",open(src,encoding="utf-8").read()))]
    N=[ns(t).replace("•","") for t in T]; words=set(ns(w) for t in T for w in t.split())
    def has(w,s,r):
        if not s: return
        for p in s.split("\n"):
            if any(ns(p).replace("•","") in t for t in N): continue
            miss=[x for x in p.split() if not any(ns(x) in t for t in N)]
            print("  ",n,r,w,"MISSING "+str(miss) if miss else "(words only)",p[:70])
    for k in ("organisation","title","inspection"): has(k,G[k],"-")
    refs=[]
    for a in G["areas"]:
        has("heading",a["heading"],"area"); has("title",a["title"],"area")
        for x in a["actions"]:
            refs.append(x["ref"])
            if "ref" not in (x.get("drop") or []): has("ref",x["ref"],x["ref"])
            for k,v in x.items():
                if isinstance(v,str) and k not in ("ref","status","rag") : has(k,v,x["ref"])
            for ow in x["owners"]:
                for k in ("name","post","organisation","title"): has("owner "+k,ow.get(k),x["ref"])
            if x["timescale"] and x["timescale"]["text"]: has("ts",x["timescale"]["text"],x["ref"])
    print(n,len(refs),"ok" if len(set(refs))==len(refs) else "DUP")
