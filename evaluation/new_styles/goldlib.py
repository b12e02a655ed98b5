"""Small helpers that put an answer together. Nothing is derived from text: every date, kind and code is given by hand."""
import json, os, subprocess, sys, tempfile, shutil
HERE = os.path.dirname(os.path.abspath(sys.argv[0]))  # of the script that is run: `dev/make` or `unseen/make`
OUT = os.path.join(HERE, "..")

def _o(kind, name, role, **k):
    d = {"role": role, "kind": kind, "name": name}
    d.update({a: b for a, b in k.items() if b})
    return d
def P(name, post=None, role="lead", title=None, org=None):
    return _o("person", name, role, title=title, post=post, organisation=org)
def T(name, role="lead", org=None): return _o("post", name, role, organisation=org)
def B(name, role="lead"): return _o("body", name, role)

def _t(text, kind, start=None, due=None, rrule=None, ms=()):
    return {"text": text, "kind": kind, "start": start, "due": due, "rrule": rrule,
            "milestones": [{"label": a, "date": b} for a, b in ms]}
def D(text, due, ms=()): return _t(text, "date", due=due, ms=ms)
def R(text, start, due, ms=()): return _t(text, "range", start, due, ms=ms)
def F(text, start): return _t(text, "open", start)
def REC(text, rrule, start=None, due=None, ms=()): return _t(text, "recurring", start, due, rrule, ms)
def DONE(text, due=None): return _t(text, "completed", due=due)
def K(kind, text): return _t(text, kind)
QUARTERLY, MONTHLY, WEEKLY, ANNUALLY = "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=YEARLY"
TERMLY = "FREQ=MONTHLY;INTERVAL=4"

def A(ref, description, owner_text, owners, ts, outcome=None, progress=None, status="unknown", rag=None, **more):
    d = {"ref": ref, "description": description, "owner_text": owner_text, "owners": owners,
         "timescale_text": ts["text"] if ts else None, "timescale": ts, "outcome": outcome,
         "progress": progress, "status": status}
    if rag: d["rag"] = rag
    d.update(more)
    return d
def AREA(number, kind, heading, title, actions):
    return {"number": number, "kind": kind, "heading": heading, "title": title, "actions": actions}

def write(name, organisation, title, inspection, headers, areas, span=False):
    g = {"name": name, "organisation": organisation, "title": title, "inspection": inspection, "framework": None,
         "gss_code": None, "headers": headers, "span_outcome": span, "areas": areas}
    with open(os.path.join(OUT, name + ".gold.json"), "w", encoding="utf-8") as f:
        json.dump(g, f, ensure_ascii=False, indent=1)
    print(name, len(areas), "areas", sum(len(a["actions"]) for a in areas), "actions")

def path(name): return os.path.join(OUT, name)

def soffice_pdf(src, name):
    """src (docx, xlsx, html, odt) to files/name.pdf by LibreOffice."""
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file://" + t + "/profile", "--headless", "--convert-to", "pdf", "--outdir", t, src],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    base = os.path.splitext(os.path.basename(src))[0]
    shutil.move(os.path.join(t, base + ".pdf"), path(name + ".pdf")); shutil.rmtree(t)

def chromium_pdf(html, name, args=("--no-pdf-header-footer",)):
    t = tempfile.mkdtemp(); os.makedirs("/tmp/plans", exist_ok=True); p = f"/tmp/plans/{name}.html"
    open(p, "w", encoding="utf-8").write(html)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + t + "/u", *args,
                    "--print-to-pdf=" + path(name + ".pdf"), "file://" + p], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.rmtree(t)
