"""The folder of v01 to v16, and the helpers of their scripts."""
import sys, os, json, textwrap
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import office, goldlib
from office import *
folders("eighteenth_unseen", "/tmp/plans_v_c")
WORK = office.WORK
N=["ref","timescale_text"]
def G(ref,desc,ot,sp,ts,pr=None,st="unknown",stx=None,dd=(),ad=(),ao=(),at=(),as_=(),ap=(),**kw):
    """an answer: dd drop, ad/ao/at/as_/ap other right descriptions, owners, timescales, statuses, progresses"""
    alt={}
    g=A(ref,desc,ot,o(sp,ot),ts,None,pr,st,None,status_text=stx,drop=list(dd),**kw)
    for k,v in (("description",ad),("owners",ao),("timescale",at),("status",as_),("progress",ap)):
        if v: alt[k]=[o(x) if k=="owners" and isinstance(x,str) else x for x in v]
    if alt: g["alt"]=alt
    return g
def wrap(s,w=76,first="",rest=""): return textwrap.fill(s,w,initial_indent=first,subsequent_indent=rest,break_on_hyphens=False,break_long_words=False)
def save(name,text,enc="utf-8"): open(path(name),"w",encoding=enc,newline="").write(text)
def refuse(name): json.dump({"refused":True},open(path(name+".gold.json"),"w"))
