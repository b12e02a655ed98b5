"""The sixth set's helpers with the folder of h13 to h24, and what these documents need besides."""

import importlib.util, os, sys, re, json, subprocess, tempfile, shutil

_SETS = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
_found = importlib.util.spec_from_file_location("sixth_cl", os.path.join(_SETS, "sixth_make", "cl.py"))
_sixth = importlib.util.module_from_spec(_found)
_found.loader.exec_module(_sixth)
_sixth._dir = lambda name: os.path.join(_SETS, "seventh_unseen")
globals().update({name: value for name, value in vars(_sixth).items() if not name.startswith("_")})


# h documents: bullets in a cell, merged cells, save as PDF
def nb(s):
    return s.replace("• ", "") if s else s


def put(c, s, bold=False, color=None, size=None, bullets=False):
    from docx.shared import Pt, RGBColor

    for i, t in enumerate((s or "").split("\n")):
        p = c.paragraphs[0] if i == 0 else c.add_paragraph()
        if t.startswith("• "):
            p.style = c.part.document.styles["List Bullet"]
            t = t[2:]
        p.paragraph_format.space_after = Pt(2)
        r = p.add_run(t)
        r.bold = bold
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
        if size:
            r.font.size = Pt(size)


def merge(t, i, j, k, l=None):
    """cells of rows i..j, columns k..l become one; empty paragraphs go"""
    c = t.cell(i, k).merge(t.cell(j, k if l is None else l))
    for p in c.paragraphs[1:]:
        if not p.text:
            p._p.getparent().remove(p._p)
    if not c.paragraphs[0].text and len(c.paragraphs) > 1:
        c.paragraphs[0]._p.getparent().remove(c.paragraphs[0]._p)
    return c


def footer(d, s):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    p = d.sections[0].footer.paragraphs[0]
    p.add_run(s + "  Page ")
    for k, x in (("begin", None), (None, "PAGE"), ("end", None)):
        r = p.add_run()._r
        if k:
            e = OxmlElement("w:fldChar")
            e.set(qn("w:fldCharType"), k)
        else:
            e = OxmlElement("w:instrText")
            e.text = x
        r.append(e)


def save(d, name, pdf=False):
    if not pdf:
        d.save(path(name + ".docx"))
        return
    t = tempfile.mkdtemp()
    d.save(t + "/x.docx")
    convert(t + "/x.docx", "pdf", path(name + ".pdf"))
    shutil.rmtree(t)


RAGF = {"B": "4472C4", "G": "70AD47", "A": "FFC000", "R": "FF0000"}
RG = {"B": "blue", "G": "green", "A": "amber", "R": "red"}
