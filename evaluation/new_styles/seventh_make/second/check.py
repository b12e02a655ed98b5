"""Every text of an answer must stand in its document; dates exist; refs unique; ranges in order."""
import sys, json, re, glob, os, subprocess, datetime, html, zipfile
def norm(s): return re.sub(r"\s+", "", s.replace("\u00ad","").replace("\u2010","-")).lower()
def text(f):
    e = f.rsplit(".",1)[1]
    if e=="pdf":
        a=subprocess.run(["pdftotext",f,"-"],capture_output=True,text=True).stdout; b=subprocess.run(["pdftotext","-layout",f,"-"],capture_output=True,text=True).stdout; r=subprocess.run(["pdftotext","-raw",f,"-"],capture_output=True,text=True).stdout; return [a,b,r]
    if e=="docx": return ["".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)<|(</w:p>)",zipfile.ZipFile(f).read("word/document.xml").decode()) and [html.unescape(x or " ") for x,_ in re.findall(r"<w:t(?: [^>]*)?>([^<]*)<|(</w:p>)",zipfile.ZipFile(f).read("word/document.xml").decode())])]
    if e in("odt","ods"): return [html.unescape(re.sub(r"<[^>]+>"," ",re.sub(r"<text:(s|tab|line-break)[^>]*/>"," ",re.sub(r"</?text:span[^>]*>","",zipfile.ZipFile(f).read("content.xml").decode()))))]
    if e=="xlsx":
        import openpyxl; o=[]
        for ws in openpyxl.load_workbook(f):
            for r in ws.iter_rows():
                for c in r:
                    v=c.value
                    if isinstance(v,(datetime.datetime,datetime.date)):
                        fm=c.number_format.lower()
                        v=v.strftime(fm.replace("dddd","%A").replace("ddd","%a").replace("dd","%d").replace("mmmm","%B").replace("mmm","%b").replace("mm","%m").replace("yyyy","%Y").replace("yy","%y") if "%" not in fm else fm); 
                    o.append(str(v or ""))
        return ["\n".join(o)]
    t=open(f,encoding="utf-8-sig").read()
    if e=="html": t=html.unescape(re.sub(r"<[^>]+>"," ",t))
    if e=="csv": t=t.replace('""','"')
    return [t, re.sub(r"[|>]\s*"," ",t)]
bad=0
for g in sorted(glob.glob(sys.argv[1])):
    d=json.load(open(g)); base=g[:-10]; f=[x for x in glob.glob(base+".*") if not x.endswith(".json")][0]
    ts=[norm(x) for x in text(f)]; words=[set(re.findall(r"\w+",x.lower())) for x in text(f)]
    def has(s,where):
        global bad
        if s is None: return
        for part in s.split("\n"):
            n=norm(part)
            if not any(n in t for t in ts):
                w=set(re.findall(r"\w+",part.lower())); miss=min((w-x for x in words),key=len)
                print(os.path.basename(g),"TEXT" if miss else "wrapped",where,repr(part[:90]),miss or ""); bad+=bool(miss)
    for k in("title","organisation","inspection"): has(d[k],k)
    refs=[]
    for a in d["areas"]:
        has(a["heading"],"heading")
        for x in a["actions"]:
            refs.append(x["ref"]); 
            if "ref" not in x.get("drop",[]): has(x["ref"],"ref")
            dr=x.get("drop",[])
            for k,v in x.items():
                if k in("owners","timescale","status","rag","drop","alt","ref"): continue
                if isinstance(v,str) and k not in dr: has(v,x["ref"]+" "+k)
            for o in x["owners"]:
                for k in("name","post","title","organisation"): has(o.get(k),x["ref"]+" owner "+k)
            t=x["timescale"]
            if t:
                for k in[t["start"],t["due"]]+[m["date"] for m in t["milestones"]]:
                    if k: datetime.date.fromisoformat(k)
                if t["start"] and t["due"] and t["start"]>t["due"]: print(g,"RANGE",x["ref"]); bad+=1
    if len(set(refs))!=len(refs): print(g,"REFS",refs); bad+=1
    print(os.path.basename(f),len(d["areas"]),"areas",len(refs),"actions")
print("bad",bad)
