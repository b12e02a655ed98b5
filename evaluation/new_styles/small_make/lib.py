"""Helpers of the g documents. A document is data: columns, areas, rows. After `||` of a row stands the answer: owners ;; timescale ;; status ;; drop. Kinds, dates, names and codes are typed by hand."""
import os, re, json, subprocess, tempfile, shutil, html as H
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
def path(name, ext): return os.path.join(ROOT, "small_dev" if int(name[1:3]) % 2 else "small_unseen", name + "." + ext)
def owners(spec, text, role="lead"):
    out = []
    if spec in ("-", ""): return out
    for e in spec.split("//"):
        r = role; m = re.match(r"^(strategic_lead|operational_lead|support|lead)=", e)
        if m: r = m.group(1); e = e[m.end():]
        k, _, v = e.partition(":"); f = (v or text).split("|")
        d = {"role": r, "kind": {"T": "post", "B": "body", "P": "person"}[k], "name": f[0].strip()}
        if k == "T" and len(f) > 1 and f[1]: d["organisation"] = f[1]
        if k == "P":
            for i, n in ((1, "post"), (2, "title"), (3, "organisation")):
                if len(f) > i and f[i]: d[n] = f[i]
        out.append(d)
    return out
def K(kind, text, start=None, due=None, rrule=None, ms=None):
    return {"text": text, "kind": kind, "start": start, "due": due, "rrule": rrule, "milestones": [{"label": a, "date": b} for a, b in ms or []]}
def ts(spec, text):
    p = spec.split(); n = lambda s: None if s == "." else s
    if re.match(r"\d{4}-", spec): return K("date", text, None, p[0])
    if p[0] == "none": return None
    if p[0] == "R": return K("range", text, p[1], p[2])
    if p[0] == "O": return K("open", text, p[1])
    if p[0] == "REC": return K("recurring", text, n(p[2]), n(p[3]), p[1])
    if p[0] == "done": return K("completed", text, None, n(p[1]) if len(p) > 1 else None)
    return K({"on": "ongoing", "rel": "relative", "unk": "unknown", "imm": "immediate", "inp": "in_place"}[p[0]], text)
STD = {"ref", "desc", "own", "ts", "out", "prog", "stat", "rag", "area", "answers", "title"}
LONG = {"desc": "description", "own": "owners", "ts": "timescale", "out": "outcome", "prog": "progress", "stat": "status"}
def _c(s): return re.sub(r"[*_]{2}", "", s).strip()
class Doc:
    def __init__(s, name, org, title, cols, areas, insp=None, drop=(), alts=None, over=None, bycol=False, roles=None, headers=None):
        """areas: (number, kind, heading, title, rows); rows a text, one row a line. bycol: first four only, rows go by the cell of column `area`; rows then in s.rows via key 'rows'"""
        s.name, s.org, s.title, s.insp, s.headers = name, org, title, insp, headers
        s.cols = [tuple(c.split("=", 1)) for c in cols.split("|")]
        s.areas = []; s.gold = []
        alts = alts or {}; over = over or {}; auto = 0
        for ai, (num, kind, head, ti, rows) in enumerate(areas):
            R = []; G = []
            for ln in rows.strip("\n").split("\n"):
                ln = ln.strip()
                if not ln: continue
                if ln.startswith("#"): R.append(ln[1:]); continue
                a, b = ln.split("||", 1); cells = [x.strip().replace("\\n", "\n") for x in a.split("|")]
                assert len(cells) == len(s.cols), (name, len(cells), len(s.cols), ln)
                R.append(cells); p = [x.strip() for x in b.split(";;")] + [""] * 4
                v = {}
                for (f, h), c in zip(s.cols, cells):
                    if f == "own" and "own" in v: v["own2"] = c
                    elif f in v: v[f] = (v[f] + "\n" + c).strip()
                    else: v[f] = c
                for o_ in owners(p[0].split("~")[0], v.get("own", "")):
                    if o_["name"].split()[-1].lower() not in (v.get("own","")+" "+v.get("own2","")).lower(): print("  ?owner", name, v.get("ref"), o_["name"], "|", v.get("own"))
                dr = list(drop) + [x for x in p[3].split(",") if x]
                ref = v.get("ref") or f"{num or ai + 1}.{len(G) + 1}"
                sta, _, rag = p[2].partition("@"); st = [x for x in sta.split("/") if x] or ["unknown"]
                tss = p[1].split("~"); t = ts(tss[0].strip(), v.get("ts"))
                d = {"ref": ref, "description": v["desc"], "owner_text": v.get("own") or None, "owners": owners(p[0].split("~")[0], v.get("own", "")),
                     "timescale_text": t["text"] if t else None, "timescale": t, "outcome": v.get("out") or None, "progress": v.get("prog") or None, "status": st[0]}
                if rag: d["rag"] = rag
                for k in ("answers", "title"):
                    if v.get(k): d[k] = v[k]
                for f, c in v.items():
                    if f not in STD and f != "own2": d[f] = c or None
                al = {}
                if len(st) > 1: al["status"] = st[1:]
                if len(tss) > 1: al["timescale"] = [ts(x.strip(), v.get("ts")) for x in tss[1:]]
                if "~" in p[0]: al["owners"] = [owners(x, v.get("own", "")) for x in p[0].split("~")[1:]]
                al.update(alts.get(ref, {}))
                if al: d["alt"] = al
                d.update(over.get(ref, {}))
                if dr: d["drop"] = dr
                d["_area"] = v.get("area"); G.append(d)
            s.areas.append((num, kind, head, ti, R)); s.gold.append(G)
        s.bycol = bycol
    def write(s):
        if s.bycol:
            al = [x for g in s.gold for x in g]
            A = [{"number": n, "kind": k, "heading": h, "title": t, "actions": [x for x in al if x["_area"] == h]} for n, k, h, t in s.bycol]
            assert sum(len(a["actions"]) for a in A) == len(al), s.name
        else: A = [{"number": n, "kind": k, "heading": h, "title": t, "actions": g} for (n, k, h, t, _), g in zip(s.areas, s.gold)]
        for a in A:
            for x in a["actions"]: x.pop("_area", None)
        hd = s.headers or [[LONG.get(f, f), h] for f, h in s.cols]
        if any("rag" in x for a in A for x in a["actions"]): hd = [["rag" if h[0] == "status" else h[0], h[1]] for h in hd]
        for a in A:
            for x in a["actions"]:
                if "rag" in x: x.pop("status_text", None)
        if not any(a["actions"] for a in A) : A = []
        json.dump({"name": s.name, "organisation": s.org, "title": s.title, "inspection": s.insp, "framework": None, "gss_code": None, "headers": hd, "span_outcome": getattr(s, "span", False), "areas": A}, open(path(s.name, "gold.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
        print(s.name, len(A), "areas", sum(len(a["actions"]) for a in A), "actions")
    @property
    def head(s): return [h for f, h in s.cols]
def esc(x): return H.escape(x or "", quote=False).replace("\n", "<br>")
def save(name, ext, text, enc="utf-8", nl="\n"): open(path(name, ext), "w", encoding=enc, newline=nl).write(text)
def lo_pdf(src, name):
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo_small_g", "--headless", "--convert-to", "pdf", "--outdir", t, src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.move(os.path.join(t, os.path.splitext(os.path.basename(src))[0] + ".pdf"), path(name, "pdf")); shutil.rmtree(t)
def chrome_pdf(doc, name):
    t = tempfile.mkdtemp(); p = t + "/" + name + ".html"; open(p, "w", encoding="utf-8").write(doc)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + t + "/u", "--print-to-pdf=" + path(name, "pdf"), "file://" + p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); shutil.rmtree(t, ignore_errors=True)
CSS = "@page{size:A4 landscape;margin:14mm}body{font:9.5pt Arial,sans-serif}table{border-collapse:collapse;width:100%;margin:4pt 0 12pt}td,th{border:1px solid #888;padding:4px 6px;vertical-align:top;text-align:left}th{background:#e4e9f0}h1{font-size:17pt}h2{font-size:12pt}"
def page(body, title="", css=CSS): return f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{esc(title)}</title><style>{css}</style></head>\n<body>\n{body}\n</body></html>\n'
def htable(d, rows, cell=None, th=True, head=None):
    o = ["<table>", "<thead><tr>" + "".join(f"<th>{esc(h)}</th>" for h in (head or d.head)) + "</tr></thead>" if th else "", "<tbody>"]
    for i, r in enumerate(rows):
        if isinstance(r, str): o.append(f'<tr><td colspan="{len(d.cols)}">{esc(r)}</td></tr>'); continue
        o.append("<tr>" + "".join((cell and cell(i, j, x)) or f"<td>{esc(x)}</td>" for j, x in enumerate(r)) + "</tr>")
    return "\n".join(o + ["</tbody></table>"])
def hbody(d, cell=None, intro="", after="", sub=""):
    o = [f"<h1>{esc(d.title)}</h1>"]
    if d.org and d.org not in (d.title or ""): o.append(f"<p>{esc(d.org)}</p>")
    if intro: o.append(f"<p>{intro}</p>")
    for n, k, h, t, R in d.areas:
        if h and not d.bycol: o.append(f"<h2>{esc(h)}</h2>")
        o.append(htable(d, R, cell))
    return "\n".join(o + ([after] if after else []))
def docx_new(d, land=True, font="Calibri", size=10, intro=None):
    from docx import Document; from docx.shared import Pt, Cm; from docx.enum.section import WD_ORIENT
    w = Document(); s = w.styles["Normal"]; s.font.name = font; s.font.size = Pt(size); x = w.sections[0]
    if land: x.orientation = WD_ORIENT.LANDSCAPE; x.page_width, x.page_height = Cm(29.7), Cm(21)
    else: x.page_width, x.page_height = Cm(21), Cm(29.7)
    x.left_margin = x.right_margin = Cm(1.8); x.top_margin = x.bottom_margin = Cm(1.8)
    w.add_heading(d.title, 0)
    if d.org and d.org not in d.title: w.add_paragraph(d.org)
    if intro: w.add_paragraph(intro)
    return w
def docx_table(w, d, rows, widths=None, cell=None, style="Table Grid", head=None):
    from docx.shared import Cm
    t = w.add_table(rows=1, cols=len(d.cols)); t.style = style
    for c, h in zip(t.rows[0].cells, head or d.head): c.text = ""; c.paragraphs[0].add_run(h).bold = True
    for i, r in enumerate(rows):
        cs = t.add_row().cells
        if isinstance(r, str): m = cs[0].merge(cs[-1]); m.text = r; continue
        for j, x in enumerate(r):
            if not (cell and cell(cs[j], i, j, x)): cs[j].text = x
    if widths:
        t.autofit = False
        for c, wd in zip(t.columns, widths): c.width = Cm(wd)
        for r in t.rows:
            for c, wd in zip(r.cells, widths): c.width = Cm(wd)
    return t
def docx_all(d, widths=None, cell=None, style="Table Grid", land=True, after=None, intro=None, **k):
    w = docx_new(d, land, intro=intro, **k)
    for n, kk, h, t, R in d.areas:
        if h and not d.bycol: w.add_heading(h, 2)
        docx_table(w, d, R, widths, cell, style)
    if after: w.add_paragraph(after)
    w.save(path(d.name, "docx")); return w
def xl_sheet(ws, d, r=1, widths=None, val=None, wrap=True, title=True, fill="DDE3EE", heads="each", hgt=None):
    """title rows, then per area a heading row and a table"""
    from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
    th = Side(style="thin", color="999999"); bd = Border(th, th, th, th)
    if title:
        ws.cell(r, 1, d.title).font = Font(bold=True, size=14); r += 1
        if d.org and d.org not in d.title: ws.cell(r, 1, d.org); r += 1
        r += 1
    for ai, (n, k, h, t, R) in enumerate(d.areas):
        if h and not d.bycol: ws.cell(r, 1, h).font = Font(bold=True, size=12); r += 1
        if heads == "each" or ai == 0:
            for j, x in enumerate(d.head, 1): c = ws.cell(r, j, x); c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor=fill); c.border = bd; c.alignment = Alignment(wrap_text=True, vertical="top")
            r += 1
        for i, row in enumerate(R):
            if isinstance(row, str): ws.cell(r, 1, row); r += 1; continue
            for j, x in enumerate(row, 1):
                c = ws.cell(r, j); c.border = bd; c.alignment = Alignment(wrap_text=wrap, vertical="top")
                if not (val and val(c, i, j, x)): c.value = x or None
            if hgt: ws.row_dimensions[r].height = hgt
            r += 1
        r += 1
    if widths:
        from openpyxl.utils import get_column_letter as L
        for j, w in enumerate(widths, 1): ws.column_dimensions[L(j)].width = w
    return r
def uk(c, x):
    """a cell that reads dd/mm/yyyy becomes a real date"""
    import datetime as dt
    if re.fullmatch(r"\d\d/\d\d/\d{4}", x): c.value = dt.datetime.strptime(x, "%d/%m/%Y"); c.number_format = "DD/MM/YYYY"; return True
# reportlab: a grid drawn cell by cell
def wraptext(c, s, font, size, w):
    from reportlab.pdfbase.pdfmetrics import stringWidth
    out = []
    for para in s.split("\n"):
        cur = ""
        for x in para.split():
            n = (cur + " " + x).strip()
            if cur and stringWidth(n, font, size) > w: out.append(cur); cur = x
            else: cur = n
        out.append(cur)
    return out
def grid(c, d, rows, x0, y, widths, size=9, font="Helvetica", bold="Helvetica-Bold", put=None, lines="all", shade=True, pad=3, lead=None, head=True, oneline=False, clip=False):
    """draws head and rows from y down; returns the y below. put(c, x, y, text, font, size, i, j) may draw a line of text itself"""
    lead = lead or size * 1.2; top = y
    allr = ([d.head] if head else []) + rows
    for i, r in enumerate(allr):
        f = bold if head and i == 0 else font
        full = isinstance(r, str)
        cells = [(sum(widths), wraptext(c, r, f, size, sum(widths) - 2 * pad))] if full else [(w, [t.replace("\n", " ")] if oneline and i else wraptext(c, t, f, size, w - 2 * pad)) for w, t in zip(widths, r)]
        h = max(len(t) for _, t in cells) * lead + 2 * pad
        if shade and head and i == 0: c.setFillGray(.88); c.rect(x0, y - h, sum(widths), h, stroke=0, fill=1); c.setFillGray(0)
        x = x0
        for j, (w, t) in enumerate(cells):
            if clip: c.saveState(); p = c.beginPath(); p.rect(x, y - h, w, h); c.clipPath(p, stroke=0)
            for k, ln in enumerate(t):
                c.setFont(f, size); yy = y - pad - size - k * lead + 1
                if not (put and put(c, x + pad, yy, ln, f, size, i - (1 if head else 0), j)): c.drawString(x + pad, yy, ln)
            if clip: c.restoreState()
            if lines == "all": c.setLineWidth(.5); c.rect(x, y - h, w, h)
            x += w
        y -= h
        if lines == "rows": c.setLineWidth(.4); c.line(x0, y, x0 + sum(widths), y)
    if lines == "cols":
        c.setLineWidth(.5); x = x0
        for w in list(widths) + [0]: c.line(x, top, x, y); x += w
    return y
def canvas(name, land=True):
    from reportlab.pdfgen.canvas import Canvas; from reportlab.lib.pagesizes import A4, landscape
    c = Canvas(path(name, "pdf"), pagesize=landscape(A4) if land else A4); return c, *(landscape(A4) if land else A4)
def pdf_all(d, widths, before=None, after=None, put=None, land=True, size=9, lines="all", foot=None, rot=None, shade=True, oneline=False, clip=False, **k):
    c, W, Hh = canvas(d.name, land)
    if rot is not None: c.setPageSize((Hh, W)); c.setPageRotation(rot)  # reportlab turns the box too
    if before: before(c, W, Hh)
    y = Hh - 45; c.setFillGray(0)
    def line(f, s, t, gap):
        nonlocal y; c.setFont(f, s)
        if not (put and put(c, 36, y, t, f, s, -9, 0)): c.drawString(36, y, t)
        y -= gap
    line("Helvetica-Bold", 16, d.title, 20)
    if d.org and d.org not in d.title: line("Helvetica", 10, d.org, 18)
    for n, kk, h, t, R in d.areas:
        if h and not d.bycol: y -= 6; line("Helvetica-Bold", 12, h, 10)
        y = grid(c, d, R, 36, y, widths, size=size, put=put, lines=lines, shade=shade, oneline=oneline, clip=clip, **k) - 16
    if foot: c.setFont("Helvetica", 8); c.drawString(36, y, foot)
    if after: after(c, W, Hh)
    c.save(); assert y > 20, (d.name, y)
