"""k03 (kin of line-numbers): reportlab canvas, A4 portrait; a committee report with a number in the margin at every printed line, begun again on each page; text and a table (whose first column holds plain running numbers) stand on the same grid of lines; a scrutiny task group's report with the cabinet's answer."""
from cl import *
from reportlab.pdfgen.canvas import Canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
NAME="k03"; ORG="Marlstone District Council"; TITLE="Empty homes task group: what Cabinet has agreed to do"; INSP=None
P_=[("1","Theme 1: Knowing which homes are empty and why","Knowing which homes are empty and why",[
("1","Match council tax, electoral and water company records twice a year and publish the list by ward.","Revenues Manager","T",REC("Twice yearly from October 2025","FREQ=MONTHLY;INTERVAL=6","2025-10-01"),"First match made in the week of the Cabinet meeting; 1,118 homes found empty for six months or more."),
("2","Visit the 140 homes that have been empty for more than ten years.","Empty Homes Officer","T",R("Sept to Dec 2025","2025-09-01","2025-12-31"),"54 visited."),
("3","Ask owners, by letter and on the doorstep, what stands in the way of letting or selling.","Housing Strategy & Enabling","B",D("30 November 2025","2025-11-30"),""),
("4","Report the numbers in the quarterly performance digest.","Performance Team","B",REC("Quarterly",QUARTERLY),"In the digest since Quarter 1.")]),
("2","Theme 2: Helping owners to bring homes back","Helping owners to bring homes back",[
("5","Open a loan fund of £400,000 for repairs, repaid on sale or after five years of letting.","Head of Housing and Section 151 Officer","T:Head of Housing//T:Section 151 Officer",D("by January 2026","2026-01-31"),"Terms drafted and with the council’s lawyers."),
("6","Offer a leasing scheme in which the council lets the home and guarantees the rent.","Derek Haines (Lettings Manager)","P:Derek Haines|Lettings Manager",F("From April 2026","2026-04-01"),""),
("7","Put owners in touch with builders and letting agents on a vetted list.","Trading Standards; Empty Homes Officer","B:Trading Standards//T:Empty Homes Officer",D("Autumn 2025","2025-11-30"),"Eleven firms have applied."),
("8","Write to all owners about the lower rate of VAT for homes empty for two years.","Communications","B",DONE("Completed July 2025","2025-07-31"),"Sent to 606 owners.")]),
("3","Theme 3: Acting where owners will not","Acting where owners will not",[
("9","Adopt a scoring matrix to decide which homes go forward to enforcement.","Cllr Anita Bose / Head of Housing","P:Anita Bose||Cllr//T:Head of Housing",D("15/12/2025","2025-12-15"),"Draft matrix tested on 30 homes."),
("10","Take at least three homes through an empty dwelling management order or compulsory purchase.","Head of Legal and Democratic Services","T",D("2026/27","2027-03-31"),""),
("11","Charge the full council tax premium and bring forward an exception for probate.","Revenues Manager","T",D("1 April 2026","2026-04-01"),"Full Council will decide in February."),
("12","Agree a protocol with the fire service and police for dangerous empty buildings.","Community Safety Partnership","B",K("unknown","TBC"),"")])]
rl_fonts(); c=Canvas(path(NAME+".pdf"),pagesize=A4); c.setTitle(TITLE); c.setAuthor("Democratic Services")
LH=15.2; TOP=780; NL=46; X0=76; ln=[0]; page=[1]
COL=[("No.",X0,24),("Agreed step",X0+28,178),("Whose task",X0+214,90),("Finish",X0+312,72),("Position, 3 November 2025",X0+392,92)]
def foot():
    c.setFont("LR",9); c.drawString(X0,34,"Overview and Scrutiny Committee, 13 November 2025 – agenda item 7"); c.drawRightString(560,34,f"{page[0]}")
def start():
    c.setFont("LR",9); c.drawRightString(560,812,"Marlstone DC")
def newpage(): foot(); c.showPage(); page[0]+=1; ln[0]=0; start()
def y(): return TOP-ln[0]*LH
def number():
    c.setFont("LR",9); c.drawRightString(54,y(),str(ln[0]+1))
def line(segs):
    """one printed line: (x, text, font, size)"""
    if ln[0]>=NL: newpage()
    number()
    for x,t,f,s in segs: c.setFont(f,s); c.drawString(x,y(),t)
    ln[0]+=1
def wrap(t,w,f="LR",s=10.5):
    out=[]; cur=""
    for x in t.split():
        if stringWidth((cur+" "+x).strip(),f,s)>w and cur: out.append(cur); cur=x
        else: cur=(cur+" "+x).strip()
    return out+[cur] if cur else out
def para(t,f="LR",s=11.5):
    for x in wrap(t,480,f,s): line([(X0,x,f,s)])
def blank():
    if ln[0]<NL and ln[0]>0: line([])
def rule(): c.setLineWidth(.5); c.line(X0-2,y()+11,562,y()+11)
def head():
    hs=[wrap(h,w,"LRB",10.5) for h,x,w in COL]; n=max(map(len,hs)); rule()
    for k in range(n): line([(x,h[k],"LRB",10.5) for h,(_,x,w) in zip(hs,COL) if k<len(h)])
    rule()
start()
para(ORG,"LRB",12); para("Overview and Scrutiny Committee"); blank(); para(TITLE,"LRB",15); blank()
para("Report of the Head of Housing. The task group met five times between February and June 2025, heard from owners, neighbours and the county’s fire service, and made its report to Cabinet on 8 July. Cabinet took up all of it but one proposal. The steps agreed, and how far each had got by 3 November, are set out under the task group’s three themes.")
blank(); para("The Committee is asked to note the position and to say which steps it wants to see again in March 2026."); blank()
areas=[]
for n,hd,ti,rr in P_:
    if ln[0]>NL-9: newpage()
    para(hd,"LRB",12); head(); ga=[]
    for ref,desc,ot,sp,ts,pr in rr:
        cells=[wrap(t,w) for t,(_,x,w) in zip((ref,desc,ot,ts["text"],pr),COL)]; k=max(map(len,cells))
        if ln[0]+k>NL: newpage(); head()
        for i in range(k): line([(x,z[i],"LR",10.5) for z,(_,x,w) in zip(cells,COL) if i<len(z)])
        rule()
        drop=["status"] if "Completed" in ts["text"] else None
        alt={}
        if ref=="11": alt["timescale"]=[F(ts["text"],"2026-04-01")]
        if ref=="10": alt["timescale"]=[R(ts["text"],"2026-04-01","2027-03-31")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,"unknown",drop=drop,alt=alt or None))
    blank(); areas.append(AREA(n,"theme",hd,ti,ga))
para("Proposal not taken up","LRB",12); para("The task group had asked for a post to be shared with the neighbouring councils. Cabinet thought it too early to say whether one was needed.")
blank(); para("Background papers: minutes of the task group; Cabinet minute 31 of 8 July 2025.")
foot(); c.save()
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Agreed step"],["owners","Whose task"],["timescale","Finish"],["progress","Position, 3 November 2025"]],areas)
