"""Helpers of the scripts of i to l: owners from a short spec, HTML escape, fonts. Nothing is derived from words."""
import html, re, os, subprocess, sys
from goldlib import *
from goldlib import A as _A
def esc(s): return html.escape(s or "", quote=False)
def o(spec, text=None):
    """"P:name|post|title|org@role//T:post//B:body"; a bare P, T or B takes the cell's text"""
    out = []
    for x in (spec or "").split("//"):
        if not x: continue
        role = "lead"
        if "@" in x: x, role = x.split("@")
        k, _, v = x.partition(":"); v = v or text
        if k == "P":
            n, post, title, org = (v.split("|") + ["", "", "", ""])[:4]
            out.append(P(n, post or None, role, title or None, org or None))
        elif k == "T":
            n, org = (v.split("|") + [""])[:2]
            out.append(T(n, role, org or None))
        else: out.append(B(v, role))
    return out
def A(*a, **k):
    g = _A(*a, **{x: y for x, y in k.items() if y is not None})
    if g["progress"] == "": g["progress"] = None
    return g
def rl_fonts():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    for n, f in (("LS", "Liberation Sans"), ("LR", "Liberation Serif"), ("DJ", "DejaVu Sans"), ("LN", "Liberation Sans Narrow")):
        for s, st in (("", "Regular"), ("B", "Bold"), ("I", "Italic")):
            p = subprocess.run(["fc-match", "-f", "%{file}", f"{f}:style={st}"], capture_output=True, text=True).stdout
            pdfmetrics.registerFont(TTFont(n + s, p))
        pdfmetrics.registerFontFamily(n, normal=n, bold=n + "B", italic=n + "I", boldItalic=n + "B")
