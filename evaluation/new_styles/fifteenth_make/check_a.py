"""each text of an answer stands in its document (white space aside)"""
import json,glob,re,subprocess,sys
def body(f):
    e=f.rsplit(".",1)[1]
    if e=="pdf": return subprocess.run(["pdftotext","-layout",f,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext","-raw",f,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext",f,"-"],capture_output=True,text=True).stdout
    if e=="docx":
        import docx; from docx.oxml.ns import qn
        d=docx.Document(f); return "\n".join("".join(t.text or "" if t.tag==qn("w:t") else " " for t in p.iter(qn("w:t"),qn("w:br"),qn("w:tab"))) for p in d.element.body.iter(qn("w:p")))
    if e=="xlsx":
        import openpyxl,datetime
        s=""
        for ws in openpyxl.load_workbook(f):
            for r in ws.iter_rows(values_only=True):
                for v in r:
                    if isinstance(v,(datetime.date,datetime.datetime)): s+=v.strftime("%d/%m/%Y")+"\n"
                    elif v is not None: s+=str(v)+"\n"
        return s
    t=open(f,encoding="utf-8-sig").read()
    if e=="csv": t=t.replace('""','"')
    if e in("html","htm"):
        import html; t=html.unescape(re.sub(r"<[^>]+>"," ",re.sub(r"<br/?>","\n",t)))
    return t
n=lambda s: re.sub(r"[\s|>]+","",s)
for g in sorted(glob.glob("/work/wt/q/docs/q*.gold.json")):
    k=g[:-10]; num=int(k[-2:])
    if num>12: continue
    f=[x for x in glob.glob(k+".*") if not x.endswith(".json")][0]; b=n(body(f)); G=json.load(open(g)); refs=[]; bw=None
    def chk(w,s):
        if s is None: return
        if n(s) in b: return
        miss=[x for x in s.split() if n(x) not in b]
        if not miss: 
            parts=[p for p in re.split(r"(?<=[.;:,])\s|\n",s) if n(p) not in b]
            print(f[-10:],w,"words only:",s[:60],"| parts missing:",len(parts)); return
        print(f[-10:],w,"MISSING",s[:80],miss[:5])
    for x in("organisation","title","inspection"): chk(x,G[x])
    for h in G["headers"]:
        if not h[1].startswith("("): chk("header",h[1])
    for a in G["areas"]:
        chk("heading",a["heading"]); chk("areatitle",a["title"])
        for c in a["actions"]:
            refs.append(c["ref"])
            for x in("description","owner_text","timescale_text","outcome","progress","status_text","title","answers"):
                chk((c["ref"],x),c.get(x))
            if "ref" not in c.get("drop",[]): chk("ref",c["ref"])
            for w in c["owners"]:
                for x in("name","post","organisation","title"): chk((c["ref"],"owner"),w.get(x))
            t=c["timescale"]
            if t and t["start"] and t["due"] and t["start"]>t["due"]: print("DATE",c["ref"])
    if len(set(refs))!=len(refs): print(f,"DUP refs")
    print(f[-10:],len(refs))
