"""r32: Microsoft To Do, list printed (PDF by LibreOffice from HTML): circles and ticks, groups, Assigned to, Due, Steps, Note lines, completed at the end of each list."""
from cl_c import *
NAME="r32"; TITLE="Great Ossington PC – internal auditor's points 2025-26"
G=[("Finance regs",[
("○","Adopt the 2025 model Financial Regulations",D("Mon, 18 May 2026","2026-05-18"),"Clerk","T:Clerk",["Read NALC notes","Strike out s.9 (no charge cards)"],"On the agenda for annual mtg.","not_started"),
("○","Second signatory on Unity account",D("Thu, 30 April 2026","2026-04-30"),"Cllr Ambrose Tindall","P:Ambrose Tindall||Cllr",[],"Bank has lost the form once already, resent 2/4","not_started"),
("✔","Bank recs to be signed by a non-signatory each quarter",D("Tue, 31 March 2026","2026-03-31"),"Cllr Shirin Daruwala","P:Shirin Daruwala||Cllr",[],"","completed")]),
("Assets and insurance",[
("○","Revalue play equipment, bus shelter and war memorial",D("Tue, 30 June 2026","2026-06-30"),"Clerk","T:Clerk",["Get 2 quotes","Tell Zurich"],"","not_started"),
("✔","Take the old mower off the asset register",D("Fri, 20 March 2026","2026-03-20"),"RFO","T:RFO",[],"min. 112/26","completed")]),
("Website & FoI",[
("○","Accessibility statement: re-test against WCAG 2.2",D("Wed, 30 September 2026","2026-09-30"),"Webmaster (Idris)","P:Idris|Webmaster",["Run WAVE","PDF minutes pre-2019?"],"PDF scans are the trouble. Idris thinks we may lawfully leave them.","not_started"),
("○","Move everybody to .gov.uk mailboxes",None,"","",[],"cost £312 pa, see budget","not_started"),
("✔","Publish items over £500 for Q3 and Q4",D("Sat, 28 February 2026","2026-02-28"),"RFO","T:RFO",[],"","completed")])]
h=f"<html><head><meta charset=utf-8></head><body style='font-family:Carlito'><p style='color:#2564cf;font-size:22pt'>{esc(TITLE)}</p><p style='font-size:9pt;color:#666'>Shared list · 5 members · printed from To Do by clerk@greatossington-pc.example on 09/04/2026 16:51</p>"
areas=[]
for gi,(g,rs) in enumerate(G,1):
    h+=f"<p style='font-size:14pt;margin-top:16pt'><b>{esc(g)}</b></p>"; ga=[]
    for k,(m,t,ts,ot,sp,stp,nt,st) in enumerate(rs,1):
        tt=f"<strike>{esc(t)}</strike>" if m=="✔" else esc(t)
        h+=f"<p style='margin-bottom:0'><font face='DejaVu Sans'>{m}</font>&nbsp;&nbsp;{tt}</p>"
        q=" · ".join(x for x in (f"Due {ts['text']}" if ts else "",f"Assigned to {esc(ot)}" if ot else "",f"{len(stp)} steps" if stp else "") if x)
        if q: h+=f"<p style='margin:0 0 0 22pt;font-size:9pt;color:#555'>{q}</p>"
        for s in stp: h+=f"<p style='margin:0 0 0 34pt;font-size:9pt'>– {esc(s)}</p>"
        if nt: h+=f"<p style='margin:0 0 0 22pt;font-size:9pt;font-style:italic'>Note: {esc(nt)}</p>"
        ga.append(AX(f"{gi}.{k}",t,ot or None,sp,ts,None,None,"unknown" if m=="○" else st,None,m,drop=["ref","progress"],alt={"status":["not_started","in_progress"]} if m=="○" else None))
    areas.append(AREA(None,"theme",g,g,ga))
open("/tmp/plans_r3/r32.html","w",encoding="utf-8").write(h+"</body></html>")
soffice_pdf("/tmp/plans_r3/r32.html",NAME)
write(NAME,None,TITLE,None,H(("description","(task)"),("timescale","(Due)"),("owners","(Assigned to)"),("status","(circle)")),areas)
