"""stands each text of an answer in its document; do dates exist; are refs unique"""
import json,sys,glob,os,re,subprocess,datetime,html
D=os.path.join(os.path.dirname(os.path.abspath(__file__)),"..","..","twelfth_unseen")
sq=lambda s: re.sub(r"[\s\-\u2010*]","",s)
def text(p):
    e=p.rsplit(".",1)[1]
    if e=="pdf": return [subprocess.run(["pdftotext",*a,p,"-"],capture_output=True,text=True).stdout for a in (["-raw"],["-layout"],[])]
    if e=="docx":
        import docx; d=docx.Document(p); t=[x.text for x in d.paragraphs]
        for tb in d.tables:
            for r in tb.rows: t+=[c.text for c in r.cells]
        return ["\n".join(t)]
    if e=="xlsx":
        import openpyxl; t=[]
        for ws in openpyxl.load_workbook(p):
            for r in ws.iter_rows(values_only=True): t+=[v.strftime("%d/%m/%Y") if hasattr(v,"strftime") else str(v) for v in r if v is not None]
        return ["\n".join(t)]
    s=open(p,encoding="utf-8-sig").read()
    if e=="csv":
        import csv,io; s="\n".join("\n".join(r) for r in csv.reader(io.StringIO(s)))
    if e=="html": s=html.unescape(re.sub("<[^>]+>","\n",s))
    return [s]
for n in range(15,29):
    g=json.load(open(f"{D}/n{n}.gold.json")); f=[x for x in glob.glob(f"{D}/n{n}.*") if not x.endswith("gold.json")]
    assert len(f)==1,f
    ts=[sq(x) for x in text(f[0])]; words=set(re.findall(r"\w+"," ".join(text(f[0])))); refs=[]
    def has(s,w):
        if s is None or any(sq(s) in t for t in ts): return
        if all(x in words for x in re.findall(r"\w+",s)): print(f"  n{n} {w}: only its words: {s[:70]!r}"); return
        print(f"n{n} {w} MISSING {s[:90]!r}")
    for k in ("organisation","title","inspection"): has(g[k],k)
    for k,h in g["headers"]: has(h,"header")
    for a in g["areas"]:
        has(a["heading"],"heading"); has(a["title"],"title"); 
        for x in a["actions"]:
            refs.append(x["ref"]); drop=x.get("drop") or []
            for k,v in x.items():
                if isinstance(v,str) and k not in("status","rag") and not(k in drop): has(v,x["ref"]+" "+k)
            for ow in x["owners"]:
                for k in ("name","post","title","organisation"): has(ow.get(k),x["ref"]+" owner "+k)
            for t in [x["timescale"]]+(x.get("alt") or {}).get("timescale",[]):
                if t:
                    dd=[datetime.date.fromisoformat(t[k]) if t[k] else None for k in ("start","due")]; [datetime.date.fromisoformat(m["date"]) for m in t["milestones"]]
                    assert not(all(dd) and dd[0]>dd[1]),x["ref"]
                    for m in t["milestones"]: has(m["label"],"ms")
    assert len(refs)==len(set(refs)),n
    print(n,os.path.basename(f[0]),len(refs))
