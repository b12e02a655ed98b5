"""Helpers of the d documents: dictionaries of an answer, output folders by number, producers. Nothing is derived from a text: kinds, names and dates are typed by hand."""
import os, sys; import os, sys, re, json, subprocess, tempfile, shutil
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
def _dir(name): return ROOT
def path(f): return os.path.join(_dir(f), f)
def o(spec, text=None, role="lead"):
    """owners from a typed list: T:post[|organisation], B:body, P:name|post|title|organisation, apart by //; T, B or P alone takes the printed text. R=role; before an entry sets its role"""
    out = []
    if not spec: return out
    for e in spec.split("//"):
        r = role
        m = re.match(r"^(strategic_lead|operational_lead|support|lead)=", e)
        if m: r = m.group(1); e = e[m.end():]
        k, _, v = e.partition(":")
        f = (v or text).split("|") if k != "P" or v else [text]
        d = {"role": r, "kind": {"T": "post", "B": "body", "P": "person"}[k], "name": f[0]}
        if k == "T" and len(f) > 1 and f[1]: d["organisation"] = f[1]
        if k == "P":
            if len(f) > 2 and f[2]: d["title"] = f[2]
            if len(f) > 1 and f[1]: d["post"] = f[1]
            if len(f) > 3 and f[3]: d["organisation"] = f[3]
        out.append(d)
    return out
def K(kind, text, start=None, due=None, rrule=None, ms=None):
    return {"text": text, "kind": kind, "start": start, "due": due, "rrule": rrule, "milestones": [{"label": a, "date": b} for a, b in ms or []]}
def D(text, due, ms=None): return K("date", text, None, due, None, ms)
def R(text, start, due): return K("range", text, start, due)
def F(text, start): return K("open", text, start)
def REC(text, rrule, start=None, due=None, ms=None): return K("recurring", text, start, due, rrule, ms)
def ON(text="Ongoing"): return K("ongoing", text)
def DONE(text, due=None): return K("completed", text, None, due)
WEEKLY, MONTHLY, QUARTERLY, YEARLY, HALFYEARLY, TERMLY = "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY", "FREQ=MONTHLY;INTERVAL=6", "FREQ=MONTHLY;INTERVAL=4"
def A(ref, desc, ot, ow, ts, outcome, progress, status, rag=None, **kw):
    d = {"ref": ref, "description": desc, "owner_text": ot or None, "owners": ow or [], "timescale_text": ts["text"] if ts else None, "timescale": ts, "outcome": outcome or None, "progress": progress or None, "status": status}
    if rag: d["rag"] = rag
    d.update({k: v for k, v in kw.items() if v is not None}); return d
def AREA(n, kind, heading, title, actions): return {"number": n, "kind": kind, "heading": heading, "title": title, "actions": actions}
def write(name, org, title, insp, headers, areas, span=False, framework=None):
    d = {"name": name, "organisation": org, "title": title, "inspection": insp, "framework": framework, "gss_code": None, "headers": headers, "span_outcome": span, "areas": areas}
    json.dump(d, open(path(name + ".gold.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1); print(name, len(areas), "areas", sum(len(a["actions"]) for a in areas), "actions")
def chromium_pdf(html, name):
    t = tempfile.mkdtemp(); p = t + "/" + name + ".html"; open(p, "w", encoding="utf-8").write(html)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + t + "/u", "--print-to-pdf=" + path(name + ".pdf"), "file://" + p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); shutil.rmtree(t, ignore_errors=True)
S_, O_, SUP = "strategic_lead", "operational_lead", "support"
def esc(s): return (s or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
def br(s): return esc(s).replace("\n", "<br>")
def typst_pdf(src, name):
    import typst
    p = ROOT + f"/sixth_make/{name}.typ"; open(p, "w", encoding="utf-8").write(src)
    typst.compile(p, output=path(name + ".pdf")); os.remove(p)
def tesc(s): return re.sub(r"([\\#$*_`<>@\[\]~])", r"\\\1", s or "")
def convert(src, ext, dst):
    """src to dst by LibreOffice"""
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/hh_lo", "--headless", "--convert-to", ext, "--outdir", t, src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.move(os.path.join(t, os.path.splitext(os.path.basename(src))[0] + "." + ext.split(":")[0]), dst); shutil.rmtree(t)
# Word
def doc(land=False, font="Calibri", size=10, margin=1.8):
    from docx import Document; from docx.shared import Pt, Cm; from docx.enum.section import WD_ORIENT
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size); s.paragraph_format.space_after = Pt(4)
    x = d.sections[0]; x.page_width, x.page_height = (Cm(29.7), Cm(21)) if land else (Cm(21), Cm(29.7))
    if land: x.orientation = WD_ORIENT.LANDSCAPE
    x.left_margin = x.right_margin = x.top_margin = x.bottom_margin = Cm(margin)
    return d
def shade(c, hexa):
    from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), hexa); c._tc.get_or_add_tcPr().append(e)
def put(c, s, bold=False, color=None, size=None, bullets=False):
    from docx.shared import Pt, RGBColor
    for i, t in enumerate((s or "").split("\n")):
        p = c.paragraphs[0] if i == 0 else c.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        if bullets and (s or "").count("\n"): p.style = c.part.document.styles["List Bullet"]
        r = p.add_run(t); r.bold = bold
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if size: r.font.size = Pt(size)
def table(d, widths, style="Table Grid"):
    from docx.shared import Cm
    t = d.add_table(rows=0, cols=len(widths)); t.style = style; t.autofit = False; t._w = widths
    for c, w in zip(t.columns, widths): c.width = Cm(w)
    return t
def trow(t, cells, bold=False, fill=None, color=None, size=None, repeat=False, fills=None, bullets=False, split=False):
    from docx.shared import Cm; from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    r = t.add_row()
    for k, (c, w) in enumerate(zip(r.cells, t._w)):
        c.width = Cm(w); put(c, cells[k], bold, color, size, bullets)
        f = (fills or {}).get(k, fill)
        if f: shade(c, f)
    if repeat:
        e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); r._tr.get_or_add_trPr().append(e)
    if not split: e = OxmlElement("w:cantSplit"); r._tr.get_or_add_trPr().append(e)
    return r
def band(t, text, fill="D9E2F3", bold=True, color=None, size=None):
    r = trow(t, [""] * len(t._w), fill=None); c = r.cells[0].merge(r.cells[-1])
    put(c, text, bold, color, size); shade(c, fill)
    for p in c.paragraphs[1:]:
        if not p.text: p._p.getparent().remove(p._p)
    return r
# h documents: bullets in a cell, merged cells, save as PDF
def nb(s): return s.replace("• ", "") if s else s
def put(c, s, bold=False, color=None, size=None, bullets=False):
    from docx.shared import Pt, RGBColor
    for i, t in enumerate((s or "").split("\n")):
        p = c.paragraphs[0] if i == 0 else c.add_paragraph()
        if t.startswith("• "): p.style = c.part.document.styles["List Bullet"]; t = t[2:]
        p.paragraph_format.space_after = Pt(2)
        r = p.add_run(t); r.bold = bold
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if size: r.font.size = Pt(size)
def merge(t, i, j, k, l=None):
    """cells of rows i..j, columns k..l become one; empty paragraphs go"""
    c = t.cell(i, k).merge(t.cell(j, k if l is None else l))
    for p in c.paragraphs[1:]:
        if not p.text: p._p.getparent().remove(p._p)
    if not c.paragraphs[0].text and len(c.paragraphs) > 1: c.paragraphs[0]._p.getparent().remove(c.paragraphs[0]._p)
    return c
def footer(d, s):
    from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    p = d.sections[0].footer.paragraphs[0]; p.add_run(s + "  Page ")
    for k, x in (("begin", None), (None, "PAGE"), ("end", None)):
        r = p.add_run()._r
        if k: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), k)
        else: e = OxmlElement("w:instrText"); e.text = x
        r.append(e)
def save(d, name, pdf=False):
    if not pdf: d.save(path(name + ".docx")); return
    t = tempfile.mkdtemp(); d.save(t + "/x.docx"); convert(t + "/x.docx", "pdf", path(name + ".pdf")); shutil.rmtree(t)
RAGF = {"B": "4472C4", "G": "70AD47", "A": "FFC000", "R": "FF0000"}
RG = {"B": "blue", "G": "green", "A": "amber", "R": "red"}
