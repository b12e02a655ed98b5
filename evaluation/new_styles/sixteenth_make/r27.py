"""r27: Word, cards side by side (two a row of a borderless outer table, paragraphs of ‘Label: value’ in each), a parish council's answer to its internal auditor; the last row holds one card."""
from cl_b import *
from docx.shared import Pt
NAME="r27"; ORG="Great Ormerby with Saxelthorpe Parish Council"; TITLE="Cards for the internal auditor’s points, 2024/25"; INSP=None
P_=[("1","Asset register","Put the two bus shelters, the mower and the new defibrillator on the register at cost; take off the old mower.","Clerk","T",D("before 30 June","2025-06-30"),"done 12/6","completed"),
("2","Bank reconciliation","A councillor who is no signatory to check & sign the reconciliation each quarter.","Cllr Pemberton-Shah","P:Pemberton-Shah||Cllr",REC("quarterly",QUARTERLY),"first one signed","in_progress"),
("3","Risk assessment","Look at the risk assessment again and have it minuted by full council. Add cyber and the cemetery wall.","Finance & General Purposes Cttee","B",D("Nov meeting (11/11/25)","2025-11-11"),"draft","in_progress"),
("4","Allotment deposits","Pay back deposits held for three ex-tenants, or find out where they went.","RFO","T",D("ASAP",None),"not yet","not_started"),
("5","Website","Publish the notice of public rights with the right dates. Get the accessibility statement redone.","Clerk / Wayne Dobbs (volunteer webmaster)","T:Clerk//P:Wayne Dobbs|volunteer webmaster",D("by 1st July 2025","2025-07-01"),"done","completed"),
("6","VAT","Claim back VAT on the play area (£4,310)","RFO","T",D("31.7.25","2025-07-31"),"sent to HMRC 2 Aug, no reply","in_progress"),
("7","Reserves","Earmark reserves by name so that the general reserve is between 3 and 12 months’ spend.","Cllr G. Thwaite with the RFO","P:G. Thwaite||Cllr//T:RFO",D("budget meeting in January 2026","2026-01-31"),"","unknown")]
P_[3]=P_[3][:5]+(K("immediate","ASAP"),)+P_[3][6:]
d=newdoc("Liberation Sans",10.5,False,1.8); d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("Auditor’s visit: 29 May 2025 (Mrs E. Lindqvist). Cut along the lines and hand each to whoever has to do it! Bring to meetings.")
t=d.add_table((len(P_)+1)//2,2); t.style="Table Grid"; ga=[]
for i,(ref,ti,de,ot,sp,ts,w,st) in enumerate(P_):
    c=t.cell(i//2,i%2); p=c.paragraphs[0]; r=p.add_run(f"Card {ref}: {ti}"); r.bold=True; r.font.size=Pt(12); c.add_paragraph(de)
    for l,v in (("Who",ot),("When",ts["text"]),("How far",w)):
        if v: p=c.add_paragraph(); p.add_run(l+": ").bold=True; p.add_run(v)
    alt={}
    if ref=="1": pass
    if ref=="7": alt={"owners":[o("P:G. Thwaite||Cllr//T:RFO@support")]}
    if ref=="6": alt={"status":["completed"]}
    if ref=="2": alt={"timescale":[REC("quarterly",QUARTERLY)]}
    if w=="draft": alt={"status":["on_track","unknown"]}
    if w=="first one signed": alt["status"]=["on_track","unknown"]
    ga.append(AX(ref,de,ot,sp,ts,None,None,st,None,w or None,title=ti,drop=["area","progress"],alt=alt or None))
d.add_paragraph(""); d.add_paragraph("Next internal audit: October 2025.")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(("ref","Card"),("title","(card head)"),("description","(text)"),("owners","Who"),("timescale","When"),("status","How far")),[AREA(None,"other",None,None,ga)])
