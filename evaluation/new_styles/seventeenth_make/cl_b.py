"""The folder of s17 to s32, and the helpers of their scripts."""
import os, sys, json, textwrap
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib, office
from office import *
folders("seventeenth_dev", "/tmp/plans_s_b")
WORK = office.WORK
def para(d,text="",style=None,bold=False,italic=False,size=None,color=None,indent=None,align=None,after=None):
    """a Word paragraph; text or a list of (text, "b"/"i"/"")"""
    from docx.shared import Pt,Cm,RGBColor
    p=d.add_paragraph(style=style)
    for t,f in ([(text,("b" if bold else "")+("i" if italic else ""))] if isinstance(text,str) else text):
        r=p.add_run(t); r.bold="b" in f or None; r.italic="i" in f or None
        if size: r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
    if indent is not None: p.paragraph_format.left_indent=Cm(indent)
    if align is not None: p.alignment=align
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
