"""The sixth set's helpers with the folder of h01 to h12, and what these documents need besides."""

import importlib.util, os, sys, re, json, subprocess, tempfile, shutil

_SETS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_found = importlib.util.spec_from_file_location("sixth_cl", os.path.join(_SETS, "sixth_make", "cl.py"))
_sixth = importlib.util.module_from_spec(_found)
_found.loader.exec_module(_sixth)
_sixth._dir = lambda name: os.path.join(_SETS, "seventh_dev")
globals().update({name: value for name, value in vars(_sixth).items() if not name.startswith("_")})


# reportlab
def rl_fonts():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    import subprocess

    for n, f in (
        ("LS", "Liberation Sans"),
        ("LR", "Liberation Serif"),
        ("DJ", "DejaVu Sans"),
        ("LN", "Liberation Sans Narrow"),
    ):
        for s, st in (("", "Regular"), ("B", "Bold"), ("I", "Italic")):
            p = subprocess.run(["fc-match", "-f", "%{file}", f"{f}:style={st}"], capture_output=True, text=True).stdout
            try:
                pdfmetrics.registerFont(TTFont(n + s, p))
            except Exception:
                pdfmetrics.registerFont(
                    TTFont(
                        n + s,
                        subprocess.run(["fc-match", "-f", "%{file}", f"{f}"], capture_output=True, text=True).stdout,
                    )
                )
        pdfmetrics.registerFontFamily(n, normal=n, bold=n + "B", italic=n + "I", boldItalic=n + "B")


def vmerge(t, col, r0, r1):
    a = t.cell(r0, col)
    for r in range(r0 + 1, r1 + 1):
        for p in t.cell(r, col).paragraphs:
            for x in p.runs:
                x.text = ""
    a = a.merge(t.cell(r1, col))
    for p in a.paragraphs[:]:
        if not p.text and len(a.paragraphs) > 1:
            p._p.getparent().remove(p._p)
    return a
