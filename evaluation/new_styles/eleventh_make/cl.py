"""The folder of m01 to m14, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "eleventh_unseen")
from shorthand import *
def AX(ref, desc, ot, sp, ts, out=None, pr=None, st="unknown", rag=None, stx=None, **kw):
    """A from a row; the owners by their short spec"""
    return A(ref, desc, ot, o(sp, ot), ts, out or None, pr or None, st, rag, status_text=stx, **kw)
os.makedirs("/tmp/plans", exist_ok=True)
def heights(ws, first, widths, pt=13.5):
    """row heights by the longest cell, as Excel would set them"""
    import math
    for row in ws.iter_rows(min_row=first):
        n = 1
        for c in row:
            if c.value is not None and c.column <= len(widths) and c.coordinate not in ws.merged_cells:
                n = max(n, sum(max(1, math.ceil(len(p) * 1.12 / widths[c.column - 1])) for p in str(c.value).split("\n")))
        ws.row_dimensions[row[0].row].height = n * pt + 3
