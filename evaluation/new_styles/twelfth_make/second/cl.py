"""The folder of n15 to n28, and the helpers of their scripts (`shorthand.py`)."""
import os, sys, subprocess, shutil, tempfile
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", ".."))
import goldlib
goldlib.OUT = os.path.join(HERE, "..", "..", "twelfth_unseen")
from shorthand import *
os.makedirs("/tmp/plans", exist_ok=True)
def AX(ref, desc, ot, sp, ts, out=None, pr=None, st="unknown", rag=None, stx=None, **kw):
    """A from a row; the owners by their short spec"""
    return A(ref, desc, ot or None, o(sp, ot), ts, out or None, pr or None, st, rag, status_text=stx, **kw)
def lo_pdf(src, name):
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo_n2", "--headless", "--convert-to", "pdf", "--outdir", t, src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.move(os.path.join(t, os.path.splitext(os.path.basename(src))[0] + ".pdf"), path(name + ".pdf")); shutil.rmtree(t)
def shade(cell, colour):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), colour); cell._tc.get_or_add_tcPr().append(s)
def put(cell, text, size=9, bold=False, colour=None):
    """the text of a cell, a paragraph a line"""
    from docx.shared import Pt, RGBColor
    for i, line in enumerate((text or "").split("\n")):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(1)
        r = p.add_run(line); r.font.size = Pt(size); r.bold = bold
        if colour: r.font.color.rgb = RGBColor.from_string(colour)
def cols(table, cm):
    from docx.shared import Cm
    table.autofit = False
    for c, w in zip(table.columns, cm): c.width = Cm(w)
    for row in table.rows:
        for c, w in zip(row.cells, cm): c.width = Cm(w)
def repeat(row):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); row._tr.get_or_add_trPr().append(e)
def turn(doc, wide=True):
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm
    s = doc.sections[-1]; s.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    s.left_margin = s.right_margin = Cm(1.8); s.top_margin = s.bottom_margin = Cm(1.7)
    return s
