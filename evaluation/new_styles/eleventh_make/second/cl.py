"""The folder of m15 to m28, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "eleventh_unseen")
from shorthand import *
os.makedirs(goldlib.OUT, exist_ok=True); os.makedirs("/tmp/plans", exist_ok=True)
def shade(c, x):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), x); c._tc.get_or_add_tcPr().append(e)
def rephead(r):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); r._tr.get_or_add_trPr().append(e)
