"""Helpers: dictionaries from goldlib (an earlier annotator's), output folders by number, producers. Nothing is derived from text."""
import os, sys, re, subprocess, tempfile, shutil
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import goldlib
from goldlib import *
def _dir(name): return os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "third_dev" if int(name[1:3]) <= 10 else "third_unseen")
def path(f): return os.path.join(_dir(f), f)
def write(name, *a, **k):
    goldlib.OUT = _dir(name); goldlib.write(name, *a, **k)
goldlib.path = path
S_, O_, SUP = "strategic_lead", "operational_lead", "support"
def esc(s): return (s or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
def br(s): return esc(s).replace("\n", "<br>")
def typst_pdf(src, name):
    import typst
    p = os.path.join(tempfile.mkdtemp(), f"{name}.typ"); open(p, "w", encoding="utf-8").write(src)
    typst.compile(p, output=path(name + ".pdf")); os.remove(p)
def tesc(s): return re.sub(r"([\\#$*_`<>@\[\]~])", r"\\\1", s or "")
def convert(src, ext, dst):
    """src to dst by LibreOffice"""
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/planparse-office", "--headless", "--convert-to", ext, "--outdir", t, src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
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
