"""The folder of r15 to r28, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, "/work/main/evaluation/new_styles")
import goldlib
goldlib.OUT = "/work/wt/r/docs"
sys.dont_write_bytecode=True
from shorthand import *
import subprocess, shutil
def AX(ref, desc, ot, sp, ts, out=None, pr=None, st="unknown", rag=None, stx=None, **kw):
    """A from a row; the owners by their short spec"""
    return A(ref, desc, ot, o(sp, ot), ts, out or None, pr or None, st, rag, status_text=stx, **kw)
def H(*pairs): return [list(p) for p in pairs]
os.makedirs("/tmp/plans_rb", exist_ok=True)
os.makedirs("/tmp/plans", exist_ok=True)
def lo_pdf(src, name):
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo_rb", "--headless", "--convert-to", "pdf", "--outdir", "/tmp/plans_rb", src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    b = os.path.splitext(os.path.basename(src))[0]
    if name: shutil.move(f"/tmp/plans_rb/{b}.pdf", path(name + ".pdf"))
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
# reportlab slides
def para(c,x,y,w,text,size=12,font="LS",color="#222222",lead=1.2,align=0):
    """draws a paragraph with its top at y; gives the new y"""
    from reportlab.platypus import Paragraph; from reportlab.lib.styles import ParagraphStyle; from reportlab.lib.colors import HexColor
    for t in (text or "").split("\n"):
        p=Paragraph(t,ParagraphStyle("x",fontName=font,fontSize=size,leading=size*lead,textColor=HexColor(color),alignment=align)); _,h=p.wrap(w,2000); p.drawOn(c,x,y-h); y-=h+2
    return y
def rect(c,x,y,w,h,fill=None,stroke=None,r=0,lw=1):
    from reportlab.lib.colors import HexColor
    if fill: c.setFillColor(HexColor(fill))
    if stroke: c.setStrokeColor(HexColor(stroke)); c.setLineWidth(lw)
    (c.roundRect(x,y,w,h,r,stroke=1 if stroke else 0,fill=1 if fill else 0) if r else c.rect(x,y,w,h,stroke=1 if stroke else 0,fill=1 if fill else 0))
def checkbox(cell_or_p,options,ticked,on="☒",off="☐",sep="   "): return sep.join((on if x in ticked else off)+" "+x for x in options)
