"""r28: HTML print of an online form's answers: a block an entry with numbered questions as labels above the answers, radio lists with the chosen one marked, ‘No answer’ lines, submitted-by lines; areas by a question."""
from cl_b import *
NAME="r28"; ORG="Larkbridge Youth and Family Trust"; TITLE="Quality review follow-up – form responses"; INSP="Commissioner’s quality review, spring 2025"
OPT=["Finished","Going well","Going, but with worries","Not going","We have not begun"]; S=dict(zip(OPT,("completed","on_track","at_risk","off_track","not_started")))
Q=["1. Which recommendation are you answering?","2. What are you going to do?","3. Who will make it happen?","4. When will it be finished?","5. What will be different for young people?","6. How is it going?","7. Anything to add?"]
P_=[("12 June 2025 09:14","Supervision of sessional staff","Sessional staff to have supervision every six weeks, paid, and noted on BrightHR","Esperanza Quill, Operations Manager","P:Esperanza Quill|Operations Manager",F("from 1 July 2025","2025-07-01"),"Someone steady to talk to","Going well","We had thought of four weeks but cannot pay for it."),
("12 June 2025 09:31","DBS renewals","Renew the five DBS checks that have run out; move to the update service for all.","HR & Payroll","B",D("18/06/2025","2025-06-18"),"","Finished",""),
("13 June 2025 16:02","Lone working","Buy lone worker devices for the detached team (8). Until they come, no one goes out alone after 7pm.","Detached Team Leader","T",D("mid-July 2025","2025-07-15"),"They still see us on Friday nights","Going, but with worries","Supplier says August."),
("16 June 2025 11:45","Feedback from young people","Youth Board to design a three-question text survey","Youth Board, supported by Aoife Mbeki","B:Youth Board//P:Aoife Mbeki",D("End of summer 2025","2025-08-31"),"You said, we did","We have not begun",""),
("17 June 2025 08:58","Premises","Fix the fire door at Canal Street. Get the landlord to put in a ramp.","Facilities / landlord (Canal & Wharf Estates)","T:Facilities",D("don’t know yet",None),"","Not going","Landlord not answering letters. Trustees may need to think of moving when the lease ends."),
("20 June 2025 14:20","Case recording","Move from paper to Views, one project a month, beginning with Young Carers","","",R("July to November 2025","2025-07-01","2025-11-30"),"","Going well","See answer about supervision.")]
h=f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLE}</title><style>body{{font-family:Segoe UI,Arial;max-width:860px;margin:auto}}.e{{border:1px solid #ccc;border-radius:6px;padding:14px 22px;margin:20px 0}}.q{{font-weight:600;margin:12px 0 3px}}.none{{color:#999;font-style:italic}}ul{{list-style:none;padding:0;margin:0}}.meta{{font-size:.8em;color:#666}}</style></head><body><h1>{TITLE}</h1><p>{ORG}</p><p>{INSP}</p><p>6 responses &middot; average time to complete 11:06</p>"""
ga=[]
for i,(at,rec,de,ot,sp,ts,out,w,add) in enumerate(P_,1):
    a=[rec,de,ot,ts["text"],out,None,add]; h+=f'<div class="e"><h3>Response {i}</h3><div class="meta">Submitted {at} &middot; anonymous link</div>'
    for q,v in zip(Q,a):
        h+=f'<div class="q">{q}</div>'
        if q[0]=="6": h+="<ul>"+"".join(f"<li>{'&#9679;' if x==w else '&#9675;'} {x}</li>" for x in OPT)+"</ul>"
        else: h+=f'<div class="a">{esc(v)}</div>' if v else '<div class="none">No answer</div>'
    h+="</div>"
    alt={}; dr=["ref","area","status_text"]
    if i==5:
        ts=K("unknown",ts["text"]); g_o=o("B:Facilities"); g_o.append({"role":"lead","kind":"body","name":"landlord","organisation":"Canal & Wharf Estates"})
        alt["owners"]=[o("B:Facilities//B:Canal & Wharf Estates"),o("B:Facilities//T:landlord|Canal & Wharf Estates"),o("T:Facilities//T:landlord|Canal & Wharf Estates"),o("B:Facilities//B:landlord (Canal & Wharf Estates)")]
    if i==4: alt["owners"]=[o("B:Youth Board//P:Aoife Mbeki@support")]
    g=AX(str(i),de,ot or None,sp,ts,out,add,S[w],None,w,answers=rec,drop=dr+([] if ot else [])+["progress"],alt=alt or None)
    if i==5: g["owners"]=g_o
    ga.append(g)
open(path(NAME+".html"),"w",encoding="utf-8").write(h+"</body></html>")
write(NAME,ORG,TITLE,INSP,H(*zip(["answers","description","owners","timescale","outcome","status","progress"],Q)),[AREA(None,"other",None,None,ga)])
