"""l14 (kin of cards): Chromium, A4 upright; one card an action over the whole width: a round badge with the number, the card's name, the sentence, and below it a single running line of small type with labels in it (Holder, Ready by, Sign of success, So far) that wraps where it must; bands for the areas; fostering."""
from cl import *
NAME="l14"; ORG="Thornmere Children’s Trust"; TITLE="More homes, closer to home: fostering recovery cards"; INSP="Ofsted inspection of the fostering agency, February 2025"
P_=[("1","Goal One: We recruit more foster carers","We recruit more foster carers",[
("F1","Answer the phone","Ring back every person who asks about fostering on the day they ask, evenings and Saturdays included.","Recruitment Team","B",D("1 May 2025","2025-05-01"),"Eight in ten callers go on to a home visit.","On track. 74% in June."),
("F2","Faster assessments","Take on three assessors who are paid by the completed report.","Head of Fostering","T",D("End of July 2025","2025-07-31"),"Sixteen weeks from first visit to panel.","Completed. All three began on 14 July."),
("F3","Carers speak for us","Pay ten foster carers to come to open evenings and school gates.","Rosalind Teague and the Marketing Manager","P:Rosalind Teague//T:Marketing Manager",F("From September 2025","2025-09-01"),"A third of new enquiries come by word of mouth.",""),
("F4","Tax and rent","Ask both housing associations to let tenants foster and the council to forgo their council tax.","Cllr Uzma Sheikh","P:Uzma Sheikh||Cllr",D("Q3 2025/26","2025-12-31"),"Twenty approved homes in social housing.","Delayed. The bigger association will not decide before its board in October.")]),
("2","Goal Two: We keep the carers whom we have","We keep the carers whom we have",[
("F5","A night line","Open a telephone line for carers from 6pm to 8am, with a fostering social worker at the other end.","Out of Hours Service / Supervising Social Workers","B:Out of Hours Service//T:Supervising Social Workers",D("30/06/2025","2025-06-30"),"Fewer moves that are asked for at a weekend.","Completed. 61 calls in the first month."),
("F6","Clusters","Put carers into six clusters, each with an experienced carer as its hub and a bed to spare for short breaks.","Mockingbird Lead","T",R("June 2025 to May 2026","2025-06-01","2026-05-31"),"Nine in ten carers say that they would recommend us.","On track. Two clusters have begun."),
("F7","Why people leave","Have somebody from outside the trust interview each carer who resigns.","Dr Alun Prosser","P:Alun Prosser||Dr",K("ongoing","Ongoing"),"Reasons are reported to the board twice a year.","")]),
("3","Goal Three: Matching puts the child first","Matching puts the child first",[
("F8","A page about me","Write with each child over five a page about what matters to them and give it to carers before the first meeting.","Independent Reviewing Service","B",D("Autumn term 2025","2025-12-31"),"A page is on every file that is audited.","In progress. 48 of 133 written."),
("F9","Weekly matching table","Sit down every Tuesday with the list of children who wait and the list of beds that are free.","Placements Manager; Virtual School Deputy Head","T:Placements Manager//T:Virtual School Deputy Head",REC("Weekly","FREQ=WEEKLY"),"Brothers and sisters live together in 85% of cases.","On track. Held without a gap since April."),
("F10","Emergency beds","Pay four carers a retainer for a bed that is kept free.","Director of Resources","T",K("unknown","TBC"),"No child sleeps in a hotel.","Not started. Waits for the budget.")])]
ST={"F1":("on_track","On track"),"F2":("completed","Completed"),"F4":("delayed","Delayed"),"F5":("completed","Completed"),"F6":("on_track","On track"),"F8":("in_progress","In progress"),"F9":("on_track","On track"),"F10":("not_started","Not started")}
css="""@page{size:A4;margin:14mm 15mm 16mm}body{font:10pt/1.38 'Liberation Sans';margin:0;color:#1d2730}h1{font-size:21pt;margin:0 0 3px;color:#8a3b12}.b{background:#8a3b12;color:#fff;border-radius:14px;padding:5px 14px;font-weight:bold;font-size:11.5pt;margin:16px 0 9px;break-after:avoid}
.c{border-left:5px solid #e3a36f;background:#fcf6f0;padding:8px 12px 8px 52px;margin:0 0 9px;position:relative;break-inside:avoid}.n{position:absolute;left:9px;top:9px;width:32px;height:32px;border-radius:16px;background:#e3a36f;text-align:center;line-height:32px;font-weight:bold;font-size:9pt}.t{font-weight:bold;font-size:11pt}.s{font-size:8.2pt;color:#5a4a3d;margin-top:4px}.s b{color:#8a3b12}"""
h=[f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><h1>{TITLE}</h1><div>{ORG}</div><div>{INSP}</div><p>Each card is one promise. The Fostering Board looks at all of them on the first Thursday of the month; what is said here was true on 24 July 2025.</p>"]
areas=[]
for n,hd,ti,rows in P_:
    h.append(f"<div class=b>{hd}</div>"); ga=[]
    for ref,nm,desc,ot,sp,ts,oc,pr in rows:
        h.append(f"<div class=c><span class=n>{ref}</span><div class=t>{nm}</div><div>{esc(desc)}</div><div class=s><b>Holder</b> {esc(ot)} <b>Ready by</b> {ts['text']} <b>Sign of success</b> {esc(oc)}"+(f" <b>So far</b> {esc(pr)}" if pr else "")+"</div></div>")
        code,st=ST.get(ref,("unknown",None)); alt={}
        if pr: alt["progress"]=[pr[len(st)+1:].strip()]
        if ref=="F4": alt["status"]=["at_risk"]
        if ref=="F7": alt["status"]=["ongoing"]
        if ref=="F3": alt["owners"]=[o("P:Rosalind Teague//T:the Marketing Manager")]
        ga.append(A(ref,desc,ot,o(sp if ":" in sp else sp+":"+ot),ts,oc,pr,code,title=nm,status_text=st,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","(badge)"],["title","(card head)"],["owners","Holder"],["timescale","Ready by"],["outcome","Sign of success"],["progress","So far"]],areas)
