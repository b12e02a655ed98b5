"""The folder of s01 to s16, and the helpers of their scripts. Nothing is derived from words."""
import os, sys, json
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib, office
from office import *
folders("seventeenth_dev", "/tmp/plans_s_a")
WORK = office.WORK
def own(key,*ini):
    """owners from a list typed by hand: initials -> (name, post, title, org)"""
    a=[P(key[i][0],None,"lead",(key[i]+("","",""))[2] or None) for i in ini]
    b=[P(key[i][0],key[i][1] or None,"lead",(key[i]+("","",""))[2] or None,(key[i]+("","",""))[3] or None) for i in ini]
    c=[P(key[i][0]) for i in ini]
    return a,[x for x in (b,c) if x!=a]
def G(ref,desc,ot,sp,ts,pr=None,st="unknown",stx=None,dd=(),ad=(),ao=(),at=(),as_=(),ap=(),key=None,**kw):
    """an answer: dd drop, ad/ao/at/as_/ap other right descriptions, owners, timescales, statuses, progresses; with a key, sp is a list of initials"""
    alt={}
    if key is not None: ow,ao2=own(key,*sp); ao=list(ao)+ao2
    else: ow=o(sp,ot)
    g=A(ref,desc,ot,ow,ts,None,pr,st,None,status_text=stx,drop=list(dd),**kw)
    for k,v in (("description",ad),("owners",ao),("timescale",at),("status",as_),("progress",ap)):
        if v: alt[k]=[o(x) if k=="owners" and isinstance(x,str) else x for x in v]
    if alt: g["alt"]=alt
    return g
import textwrap
def wrap(s,w=76,first="",rest=""): return textwrap.fill(s,w,initial_indent=first,subsequent_indent=rest,break_on_hyphens=False,break_long_words=False)
def save(name,text,enc="utf-8"): open(path(name),"w",encoding=enc,newline="").write(text)
def refuse(name):
    with open(path(name+".gold.json"),"w") as f: json.dump({"refused":True},f)
    print(name,"refused")
