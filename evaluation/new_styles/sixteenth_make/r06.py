"""r06: PDF by reportlab, layout text without rules. Numbered minutes 1.1, 1.2 ...; the right margin carries post or initials and, below, a date beside those minutes that are actions; most minutes have none. Two pages."""
from cl_a import *
from reportlab.pdfgen import canvas
from reportlab.lib.utils import simpleSplit
NAME="r06"; ORG="Wendlebury Valley Police and Crime Panel"; TITLE="HMICFRS PEEL response working party"
rl_fonts()
N=["timescale_text","owner_text"]
def m(n,tx,mar=None,sp=None,ts=None,**k): return (n,tx,mar,G(n,tx,mar[0],sp,ts,dd=["timescale_text"],**k) if mar else None)
IT=[("1","Attendance",[m("1.1","Mrs Honoria Blackledge took the chair. Ten members were present. The Deputy Chief Constable joined from item 3.")]),
("2","Notes of 8 October",[m("2.1","The notes were agreed."),m("2.2","The Chief Finance Officer is to send the overtime figures which were promised in August and again in October.",("CFO","at once"),"P:CFO",K("immediate","at once"),ao=["T:CFO","T:Chief Finance Officer"])]),
("3","Answering calls from the public",[m("3.1","The DCC said that 999 calls are now answered in nine seconds on average, but that 28% of 101 calls are given up."),
 m("3.2","The force is to publish the weekly rate of abandoned 101 calls on its website so that members need not ask for it.",("DCC","1 Dec 2024"),"P:DCC",D("1 Dec 2024","2024-12-01"),ao=["T:DCC","T:Deputy Chief Constable"]),
 m("3.3","Cllr Sandhu and the Head of Contact will listen to twenty calls and tell the next meeting what they heard.",("Cllr Sandhu/ Head of Contact","20 Jan 2025"),"P:Sandhu||Cllr//T:Head of Contact",D("20 Jan 2025","2025-01-20")),
 m("3.4","Members did not wish to see the business case for the new telephone system.")]),
("4","Recording of crime against vulnerable people",[m("4.1","The inspectorate has graded this inadequate twice. Members asked who had been held to account. The DCC said that it would be wrong to name an officer."),
 m("4.2","A dip sample of 100 incidents a month to be carried out by the Force Crime Registrar, split evenly between the three districts, until the error rate has been below 5% for half a year.",("Force Crime Registrar","from Jan 2025"),"T:Force Crime Registrar",REC("from Jan 2025",MONTHLY,start="2025-01-01"),at=[F("from Jan 2025","2025-01-01")]),
 m("4.3","The Commissioner’s office to commission an outside view, at a cost of no more than £15,000.",("OPCC","Q4 2024/25"),"B:OPCC",D("Q4 2024/25","2025-03-31"))]),
("5","Vetting",[m("5.1","312 staff have out-of-date vetting, of whom 40 work with children."),
 m("5.2","The forty are to be done first.",("Professional Standards","end of Nov"),"B:Professional Standards",D("end of Nov","2024-11-30")),
 m("5.3","Members would like to be told if any of the forty fail; no names.",("DCC","as it arises"),"P:DCC",K("ongoing","as it arises"),ao=["T:DCC","T:Deputy Chief Constable"],at=[K("unknown","as it arises"),K("relative","as it arises")])]),
("6","Any other business",[m("6.1","Mr Ibekwe asked that papers come in type of a size that can be read. This was noted with sympathy.")])]
c=canvas.Canvas(path("r06.pdf"),pagesize=(595,842)); c.setTitle("WP notes Nov"); y=780
c.setFont("LRB",15); c.drawString(62,y,TITLE); y-=18; c.setFont("LR",11); c.drawString(62,y,ORG); y-=15
c.drawString(62,y,"Notes of the meeting on 12 November 2024, County Buildings"); y-=22; c.setFont("LRI",10); c.drawRightString(540,y,"Action by"); y-=6
pg=1
def foot(): c.setFont("LR",8.5); c.drawCentredString(297,40,f"{pg}")
for n,t,ms in IT:
    if y<150: foot(); c.showPage(); pg+=1; y=780
    y-=14; c.setFont("LRB",11); c.drawString(62,y,f"{n}"); c.drawString(95,y,t); y-=16
    for r,tx,mar,g in ms:
        L=simpleSplit(tx,"LR",11,330); M_=[]
        if mar: M_=[z for x in mar for z in simpleSplit(x,"LRB",9.5,92)]
        hgt=max(len(L),len(M_))*13.5
        if y-hgt<60: foot(); c.showPage(); pg+=1; y=780
        c.setFont("LR",11); c.drawString(62,y,r)
        for i,l in enumerate(L): c.drawString(95,y-i*13.5,l)
        c.setFont("LRB",9.5)
        for i,l in enumerate(M_): c.drawString(448,y-i*13.5,l)
        y-=hgt+6
c.setFont("LR",11); c.drawString(62,y-14,"Next meeting: 20 January 2025 at 2 p.m."); foot(); c.save()
write(NAME,ORG,TITLE,None,H(["ref","(number)"],["description","(minute)"],["owners","Action by"],["timescale","Action by"]),[AREA(n,"other",f"{n} {t}",t,[x[3] for x in ms if x[3]]) for n,t,ms in IT if any(x[3] for x in ms)])
