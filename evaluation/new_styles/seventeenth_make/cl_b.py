"""The folder of s17 to s32, and the helpers of their scripts."""
import os, sys, json, textwrap
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib, office
from office import *
folders("seventeenth_dev", "/tmp/plans_s_b")
WORK = office.WORK
def own(key,*ini):
    """owners from a key typed by hand: initials -> (name, post, title, org)"""
    a=[P(key[i][0],None,"lead",(key[i]+("","",""))[2] or None) for i in ini]
    b=[P(key[i][0],key[i][1] or None,"lead",(key[i]+("","",""))[2] or None,(key[i]+("","",""))[3] or None) for i in ini]
    c=[P(key[i][0]) for i in ini]
    return a,[x for x in (b,c) if x!=a]
def G(ref,desc,ot,sp,ts,pr=None,st="unknown",stx=None,dd=(),ad=(),ao=(),at=(),as_=(),ap=(),aa=(),key=None,**kw):
    alt={}
    if key is not None: ow,ao2=own(key,*sp); ao=list(ao)+ao2
    else: ow=o(sp,ot)
    g=A(ref,desc,ot,ow,ts,None,pr,st,None,status_text=stx,drop=list(dd),**kw)
    for k,v in (("description",ad),("owners",ao),("timescale",at),("status",as_),("progress",ap),("answers",aa)):
        if v: alt[k]=[o(x) if k=="owners" and isinstance(x,str) else x for x in v]
    if alt: g["alt"]=alt
    return g
def wrap(s,w=76,first="",rest=""): return textwrap.fill(s,w,initial_indent=first,subsequent_indent=rest,break_on_hyphens=False,break_long_words=False)
def save(name,text,enc="utf-8"): open(path(name),"w",encoding=enc,newline="").write(text)
def refuse(name):
    open(path(name+".gold.json"),"w").write('{"refused": true}\n'); print(name,"refused")
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
