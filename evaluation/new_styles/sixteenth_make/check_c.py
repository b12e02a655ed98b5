"""Every text of the answers of r29 to r42 stands in its document; dates exist; refs are unique."""
import json,glob,os,re,subprocess,html,datetime
D=os.path.join(os.path.dirname(os.path.abspath(__file__)),"..","docs")
norm=lambda s: re.sub(r"\s+","",s)
def text(p):
    if p.endswith(".pdf"): return "".join(subprocess.run(["pdftotext",o,p,"-"],capture_output=True,text=True).stdout for o in ("-layout","-raw"))
    if p.endswith(".docx"):
        from docx import Document
        d=Document(p); return "\n".join(x.text for x in d.paragraphs)+"\n"+"\n".join(c.text for t in d.tables for r in t.rows for c in r.cells)
    if p.endswith(".xlsx"):
        import openpyxl
        return "\n".join(str(c.value) for ws in openpyxl.load_workbook(p) for r in ws for c in r if c.value is not None)
    s=open(p,encoding="utf-8-sig").read()
    return html.unescape(re.sub(r"<[^>]+>"," ",s)) if p.endswith(".html") else s
for i in range(29,43):
    n=f"r{i}"; docs=[x for x in glob.glob(f"{D}/{n}.*") if not x.endswith(".json")]; assert len(docs)==1,docs
    raw=text(docs[0]); T=norm(raw); W=set(re.findall(r"\w+",raw)); j=json.load(open(f"{D}/{n}.gold.json")); refs=[]
    def ck(v,w):
        if v and norm(v) not in T: print(n,w,"words only" if set(re.findall(r"\w+",v))<=W else "MISSING",v)
    ck(j["organisation"],"org"); ck(j["title"],"title")
    for f,h in j["headers"]:
        if not h.startswith("("): ck(h,"header")
    for a in j["areas"]:
        ck(a["heading"],"heading"); ck(a["title"],"atitle")
        for x in a["actions"]:
            refs.append(x["ref"])
            for k in ("description","owner_text","timescale_text","outcome","progress","status_text","title","answers"): ck(x.get(k),x["ref"]+" "+k)
            if "ref" not in x.get("drop",[]): ck(x["ref"],"ref")
            for w in x["owners"]:
                for k in ("name","post","title","organisation"): ck(w.get(k),x["ref"]+" "+k)
            t=x["timescale"]
            for k in ("start","due"):
                if t and t[k]: datetime.date.fromisoformat(t[k])
            if t and t["start"] and t["due"]: assert t["start"]<=t["due"]
    assert len(set(refs))==len(refs),n
    print(n,docs[0].rsplit(".",1)[1],len(j["areas"]),len(refs))
