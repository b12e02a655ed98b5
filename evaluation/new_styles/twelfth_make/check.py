"""Each text of an answer stands in its document; dates exist; refs unique; no range ends before it starts."""
import json, glob, re, subprocess, datetime, sys, os
from cl import *
OUT=goldlib.OUT
def sq(s): return re.sub(r"\s+","",s)
def text(f):
    e=f.rsplit(".",1)[1]
    if e=="pdf":
        import pdfplumber
        with pdfplumber.open(f) as p:
            cells=[x for pg in p.pages for t in pg.extract_tables() for r in t for x in r if x]
        return "\x00".join([subprocess.run(["pdftotext",*a,f,"-"],capture_output=True,text=True).stdout for a in ((),("-raw",),("-layout",))]+cells)
    if e=="docx":
        from docx import Document
        d=Document(f); return "\n".join([p.text for p in d.paragraphs]+[c.text for t in d.tables for r in t.rows for c in r.cells])
    if e=="xlsx":
        from openpyxl import load_workbook
        return "\n".join(str(c.value) for ws in load_workbook(f) for r in ws for c in r if c.value is not None)
    s=open(f,encoding="utf-8-sig").read()
    if e=="html": import html; s=html.unescape(re.sub(r"<[^>]+>","\n",s))
    if e=="csv": s=s.replace('""','"')
    return s
for n in sorted(sys.argv[1:] or [f"n{i:02}" for i in range(1,15)]):
    g=json.load(open(f"{OUT}/{n}.gold.json")); f=[x for x in glob.glob(f"{OUT}/{n}.*") if not x.endswith(".json")][0]; T=sq(text(f)); bad=[]; refs=[]
    def chk(w,s):
        if s and sq(s) not in T:
            miss=[x for x in s.split() if x not in T]; bad.append((w,s[:70],"WORDS "+str(miss) if miss else "not in one piece"))
    for k in ("organisation","title","inspection"): chk(k,g[k])
    for k,h in g["headers"]:
        if not h.startswith("("): chk("head",h)
    for a in g["areas"]:
        chk("area",a["heading"]); chk("area",a["title"])
        for x in a["actions"]:
            refs.append(x["ref"]); dr=x.get("drop") or []
            for k,v in x.items():
                if isinstance(v,str) and k not in("status","rag") and k not in dr: chk(x["ref"]+" "+k,v)
            for w in x["owners"]:
                for k in("name","title","post","organisation"): chk(x["ref"]+" owner",w.get(k))
            for t in [x["timescale"]]+(x.get("alt",{}).get("timescale") or []):
                if t:
                    ds=[d for d in(t["start"],t["due"],*[m["date"] for m in t["milestones"]]) if d]
                    for d in ds: datetime.date.fromisoformat(d)
                    if t["start"] and t["due"] and t["start"]>t["due"]: bad.append((x["ref"],"range"))
    if len(set(refs))<len(refs): bad.append("refs")
    print(n,os.path.basename(f),len(g["areas"]),len(refs),bad or "ok")
