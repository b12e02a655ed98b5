import json,os,re,subprocess,datetime,sys
D=os.path.join(os.path.dirname(os.path.abspath(__file__)),"..","docs")
def text(n):
    for e in ("pdf","docx","xlsx","csv","html","txt"):
        p=f"{D}/{n}.{e}"
        if os.path.exists(p): break
    if e=="pdf": return e,subprocess.run(["pdftotext","-raw",p,"-"],capture_output=True,text=True).stdout
    if e=="docx":
        import docx; d=docx.Document(p); out=[x.text for x in d.element.body.iter() if False]
        from docx.oxml.ns import qn
        for x in d.element.body.iter(qn("w:p")): out.append("".join(t.text or "" if t.tag==qn("w:t") else "\t" for t in x.iter() if t.tag in(qn("w:t"),qn("w:tab"))))
        return e,"\n".join(out)
    if e=="xlsx":
        import openpyxl; out=[]
        for ws in openpyxl.load_workbook(p):
            for r in ws.iter_rows():
                for c in r:
                    v=c.value
                    if v is None: continue
                    out.append(v.strftime("%d/%m/%Y") if hasattr(v,"strftime") else str(v))
        return e,"\n".join(out)
    s=open(p,encoding="utf-8-sig").read()
    if e=="html":
        import html; s=html.unescape(re.sub(r"<style.*?</style>|<[^>]+>"," ",s,flags=re.S))
    return e,s
norm=lambda s:re.sub(r"\s+"," ",s.replace("\u00a0"," ")).strip()
for i in range(1,15):
    n=f"p{i:02d}"; g=json.load(open(f"{D}/{n}.gold.json")); e,s=text(n); s=norm(s); bad=[]; words=set(s.split()); refs=[]; na=0
    def chk(w,t):
        if not t: return
        t=norm(t)
        if t in s: return
        if e=="pdf" and all(x in words or x in s for x in t.split()): return
        bad.append((w,t))
    for k in ("organisation","title","inspection"): chk(k,g[k])
    for k,h in g["headers"]:
        if not h.startswith("("): chk("header",h)
    for a in g["areas"]:
        chk("heading",a["heading"]); chk("title",a["title"])
        for x in a["actions"]:
            na+=1; refs.append(x["ref"])
            for k in ("ref","title","description","answers","owner_text","outcome","progress","status_text","min","cost","pc"): chk(x["ref"]+k,x.get(k))
            if "timescale_text" not in x.get("drop",[]): chk(x["ref"]+"ts",x["timescale_text"])
            for o in x["owners"]:
                for k in ("name","post","organisation","title"):
                    v=o.get(k)
                    if v and not all(re.search(re.escape(w),s,re.I) for w in v.split()): bad.append((x["ref"],k,v))
            t=x["timescale"]
            if t:
                for v in (t["start"],t["due"],*[m["date"] for m in t["milestones"]]):
                    if v: datetime.date.fromisoformat(v)
                if t["start"] and t["due"]: assert t["start"]<=t["due"],x["ref"]
    assert len(set(refs))==len(refs)
    print(n,e,na,bad)
