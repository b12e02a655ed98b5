"""The folder of r15 to r28, and the helpers of their scripts."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from office import *
folders("sixteenth_dev", "/tmp/plans_rb")
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
