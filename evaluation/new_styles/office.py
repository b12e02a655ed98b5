"""Helpers of the scripts from n on: actions from rows, Word and Excel, and printing by LibreOffice (see `shorthand.py`)."""
import json, os, sys, textwrap
SETS = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, SETS)
import goldlib
from shorthand import *
import subprocess, shutil
def AX(ref, desc, ot, sp, ts, out=None, pr=None, st="unknown", rag=None, stx=None, **kw):
    """A from a row; the owners by their short spec"""
    return A(ref, desc, ot, o(sp, ot), ts, out or None, pr or None, st, rag, status_text=stx, **kw)
def H(*pairs): return [list(p) for p in pairs]
def own(key, *ini):
    """owners from a list of people typed by hand: initials -> (name, post, title, org); the second list has other right ones"""
    a = [P(key[i][0], None, "lead", (key[i] + ("", "", ""))[2] or None) for i in ini]
    b = [P(key[i][0], key[i][1] or None, "lead", (key[i] + ("", "", ""))[2] or None, (key[i] + ("", "", ""))[3] or None) for i in ini]
    c = [P(key[i][0]) for i in ini]
    return a, [x for x in (b, c) if x != a]
def G(ref, desc, ot, sp, ts, pr=None, st="unknown", stx=None, dd=(), ad=(), ao=(), at=(), as_=(), ap=(), aa=(), key=None, **kw):
    """an answer: dd drop; ad/ao/at/as_/ap/aa other right descriptions, owners, timescales, statuses, progresses, answers; with a key, sp is a list of initials"""
    alt = {}
    if key is not None: ow, ao2 = own(key, *sp); ao = list(ao) + ao2
    else: ow = o(sp, ot)
    g = A(ref, desc, ot, ow, ts, None, pr, st, None, status_text=stx, drop=list(dd), **kw)
    for k, v in (("description", ad), ("owners", ao), ("timescale", at), ("status", as_), ("progress", ap), ("answers", aa)):
        if v: alt[k] = [o(x) if k == "owners" and isinstance(x, str) else x for x in v]
    if alt: g["alt"] = alt
    return g
def wrap(s, w=76, first="", rest=""): return textwrap.fill(s, w, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False)
def save(name, text, enc="utf-8"): open(path(name), "w", encoding=enc, newline="").write(text)
def refuse(name):
    """the answer of a document without actions"""
    open(path(name + ".gold.json"), "w").write('{"refused": true}\n'); print(name, "refused")
def folders(answers, work):
    """say where answers and documents go (a folder beside the scripts'), and where files on the way are kept"""
    global WORK
    goldlib.OUT, WORK = os.path.join(SETS, answers), work
    os.makedirs(work, exist_ok=True); os.makedirs("/tmp/plans", exist_ok=True)
def lo_pdf(src, name):
    """print a file by LibreOffice; the PDF stays where files on the way are kept if it has no name"""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{WORK}_profile", "--headless", "--convert-to", "pdf", "--outdir", WORK, src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    b = os.path.splitext(os.path.basename(src))[0]
    if name: shutil.move(f"{WORK}/{b}.pdf", path(name + ".pdf"))
def heights(ws, first, widths, pt=13.5):
    import math
    for row in ws.iter_rows(min_row=first):
        n = 1
        for c in row:
            if c.value is not None and c.column <= len(widths) and c.coordinate not in ws.merged_cells:
                n = max(n, sum(max(1, math.ceil(len(p) * 1.15 / widths[c.column - 1])) for p in str(c.value).split("\n")))
        ws.row_dimensions[row[0].row].height = n * pt + 3
# python-docx
def shade(cell, hexa):
    from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), hexa); cell._tc.get_or_add_tcPr().append(s)
def put(cell, text, bold=False, color=None, size=None):
    from docx.shared import RGBColor, Pt
    ps = (text or "").split("\n")
    for i, t in enumerate(ps):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        r = p.add_run(t); r.bold = bold
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if size: r.font.size = Pt(size)
def rephead(row):
    from docx.oxml import OxmlElement; from docx.oxml.ns import qn
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(e)
def widths(t, cms):
    from docx.shared import Cm
    t.autofit = False
    for r in t.rows:
        for c, w in zip(r.cells, cms):
            c.width = Cm(w)
    for c, w in zip(t.columns, cms): c.width = Cm(w)
def newdoc(font="Liberation Sans", pt=10, landscape=False, margin=1.8):
    from docx import Document; from docx.shared import Pt, Cm; from docx.enum.section import WD_ORIENT
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(pt); s.paragraph_format.space_after = Pt(4)
    x = d.sections[0]; x.page_width, x.page_height = Cm(21), Cm(29.7)
    if landscape: x.orientation = WD_ORIENT.LANDSCAPE; x.page_width, x.page_height = Cm(29.7), Cm(21)
    x.left_margin = x.right_margin = x.top_margin = x.bottom_margin = Cm(margin)
    return d
