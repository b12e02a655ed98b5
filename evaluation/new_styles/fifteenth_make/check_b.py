"""each text of an answer of q13 to q24 stands in its document; dates, refs"""
import json,glob,re,subprocess,datetime,sys
D="/work/wt/q/docs/"
n=lambda s: re.sub(r"[\s•]+","",s)
for i in range(13,25):
    g=json.load(open(D+f"q{i}.gold.json")); f=[x for x in glob.glob(D+f"q{i}.*") if not x.endswith(".json")][0]
    if f.endswith("pdf"): t=subprocess.run(["pdftotext","-raw",f,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext",f,"-"],capture_output=True,text=True).stdout
    elif f.endswith("docx"):
        import docx; d=docx.Document(f); t="".join(x.text or "" for x in d.element.body.iter() if x.tag.endswith("}t"))
    elif f.endswith("xlsx"):
        import openpyxl; t="\n".join((c.value.strftime("%d/%m/%Y")+" "+c.value.strftime("%d-%b-%Y")) if hasattr(c.value,"strftime") else str(c.value or "") for w in openpyxl.load_workbook(f) for r in w for c in r)
    else:
        import html; t=open(f,encoding="utf-8").read()
        if f.endswith("html"): t=html.unescape(re.sub("<[^>]+>","",t))
    T=n(t); words=set(re.findall(r"\S+",t)); refs=[]
    def chk(p,v):
        if isinstance(v,str) and v and n(v) not in T:
            miss=[w for w in v.replace("•","").split() if w not in words and n(w) not in T]
            print(f"q{i}",p,"words missing "+str(miss) if miss else "(only words)",repr(v[:60]))
    for k in("organisation","title","inspection"): chk(k,g[k])
    for h in g["headers"]: chk("header",h[1])
    for a in g["areas"]:
        chk("area",a["heading"]); chk("title",a["title"])
        for x in a["actions"]:
            refs.append(x["ref"])
            for k in("title","answers","description","outcome","progress","owner_text","timescale_text","status_text"): chk(x["ref"]+" "+k,x.get(k))
            if "ref" not in x.get("drop",[]): chk("ref",x["ref"])
            for w in x["owners"]:
                for k in("name","post","organisation","title"):
                    if i!=21: chk(x["ref"]+" owner",w.get(k))
            ts=x["timescale"]
            if ts:
                for k in("start","due"): ts[k] and datetime.date.fromisoformat(ts[k])
                if ts["start"] and ts["due"]: assert ts["start"]<=ts["due"]
    assert len(refs)==len(set(refs)),i
    print(f"q{i}",f.split(".")[-1],len(refs))
