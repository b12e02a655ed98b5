"""Helpers: dictionaries from goldlib (an earlier annotator's), output folders by number, producers. Nothing is derived from text."""
import os, sys, re, subprocess, tempfile, shutil
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import goldlib
from goldlib import *
def _dir(name): return os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "second_dev" if int(name[1:3]) <= 12 else "second_unseen")
def path(f): return os.path.join(_dir(f), f)
def write(name, *a, **k):
    goldlib.OUT = _dir(name); goldlib.write(name, *a, **k)
goldlib.path = path
S_, O_, SUP = "strategic_lead", "operational_lead", "support"
def esc(s): return (s or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
def br(s): return esc(s).replace("\n", "<br>")
def typst_pdf(src, name):
    import typst
    p = f"{tempfile.gettempdir()}/{name}.typ"; open(p, "w", encoding="utf-8").write(src)
    typst.compile(p, output=path(name + ".pdf")); os.remove(p)
def tesc(s): return re.sub(r"([\\#$*_`<>@\[\]])", r"\\\1", s or "")
def go(name, *a, **k): write(name, *a, **k)
