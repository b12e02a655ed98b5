"""v15: PDF by Chromium, cards of a board printed one after another: number and title, list, members, due date, description, checklist, last comment."""
from cl_c import *
NAME="v15"; ORG="Harbour Lights Youth Trust"; TITLE="Board: Charity Commission – action plan"
def a(n,t,lst,mem,due,de,chk,com,sp,ts,st,as_=(),**k):
    return dict(n=n,t=t,l=lst,m=mem,d=due,de=de,c=chk,co=com,g=G("#"+n,de or t,mem or None,sp,ts,com,st,lst,dd=["timescale_text"]+k.pop("dd",[]),as_=as_,title=t if de else None,ap=k.pop("ap",()),**k))
C=[a("4","Conflict of interest register","Done","Osagie Bello-Hart","12 Nov 2025 (complete)","All 8 trustees to declare, incl. Colin and the minibus. Put on the website.","Checklist 8/8",'Osagie: "Colin signed today, at last" (12 Nov)',"P",D("12 Nov 2025","2025-11-12"),"completed",at=[DONE("12 Nov 2025 (complete)","2025-11-12")]),
a("7","Reserves policy","Doing","Annelise Vandermeer","19 Dec 2025","Three months’ running costs. Take to trustees for approval.","","Osagie: \"draft is fine, numbers don’t add up on p2\" (28 Nov)","P",D("19 Dec 2025","2025-12-19"),"in_progress",as_=["on_track"]),
a("8","File the 2023 and 2024 accounts","Doing","Annelise Vandermeer, Hobday & Co (accountants)","31 Oct 2025 (overdue)","","Checklist 1/2","Annelise: \"2023 went in on 3 November\" (4 Nov)","P:Annelise Vandermeer//B:Hobday & Co",D("31 Oct 2025","2025-10-31"),"in_progress",as_=["delayed","off_track"],ao=["P:Annelise Vandermeer//B:Hobday & Co (accountants)"]),
a("9","Safeguarding lead trustee","Blocked","","","Appoint one. Needs somebody with experience and nobody on the board has.","","","",None,"on_hold",as_=["delayed","at_risk","off_track","unknown"]),
a("11","Two signatories on every payment over £250","Done","Treasurer","1 Sep 2025 (complete)","","","","T",D("1 Sep 2025","2025-09-01"),"completed",at=[DONE("1 Sep 2025 (complete)","2025-09-01")]),
a("12","Whistleblowing","To do","Kit Farrant-Singh","30 Jan 2026","Find a template, make it short, give it to volunteers at sign-up","","","P",D("30 Jan 2026","2026-01-30"),"not_started",as_=["planned","unknown"]),
a("15","Serious incident reporting: learn how","To do","Kit Farrant-Singh, Osagie Bello-Hart","","Go on the NCVO webinar then tell the rest of us","Checklist 0/2","Kit: \"next one is 14 January, booked two places\" (1 Dec)","P:Kit Farrant-Singh//P:Osagie Bello-Hart",None,"not_started",as_=["planned","unknown"],at=[D("14 January","2026-01-14")])]
h=f"""<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:A4;margin:16mm}}body{{font:10.5pt/1.4 'Liberation Sans';color:#172b4d}}h1{{font-size:16pt;margin:0}}.k{{border:1px solid #bbb;border-radius:6px;padding:7px 12px;margin:9px 0;break-inside:avoid}}.k h2{{font-size:12.5pt;margin:0}}.k h2 i{{color:#888;font-style:normal;font-weight:normal}}.l{{font-size:9pt;color:#5e6c84}}.row b{{font-size:8.5pt;color:#5e6c84;display:inline-block;width:24mm}}.co{{background:#f4f5f7;padding:3px 8px;margin-top:4px;font-size:9.5pt}}</style><h1>{TITLE}</h1><p class=l>Workspace: {ORG} · Visibility: members only · Printed 2 Dec 2025, 21:14 by Osagie Bello-Hart · 7 cards</p>"""
for c in C:
    h+=f"<div class=k><h2><i>#{c['n']}</i> {esc(c['t'])}</h2><div class=l>in list <u>{c['l']}</u></div>"
    for lb,v in (("MEMBERS",c["m"]),("DUE DATE",c["d"]),("DESCRIPTION",c["de"])):
        if v: h+=f"<div class=row><b>{lb}</b>{esc(v)}</div>"
    if c["c"]: h+=f"<div class=l>☑ {c['c']}</div>"
    if c["co"]: h+=f"<div class=co>{esc(c['co'])}</div>"
    h+="</div>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,H(["ref","#"],["title","(card head)"],["status","in list"],["owners","MEMBERS"],["timescale","DUE DATE"],["description","DESCRIPTION"],["progress","(comment)"]),[AREA(None,"other",None,None,[c["g"] for c in C])])
