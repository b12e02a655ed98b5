"""s15: PDF by reportlab, a charity's write-up of flipcharts after a Charity Commission visit: two columns of a booklet page, a heading for each sheet, what people said as dashes, what will be done as stars with (who, when) at the end."""
from cl_a import *
rl_fonts()
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
NAME="s15"; ORG="The Harbourlight Trust"; TITLE="Away day, Saturday 17 January 2026: what was on the flipcharts"
N=["ref","timescale_text"]
n=PS("n",fontName="LR",fontSize=10.5,leading=13.5,spaceAfter=3); b=PS("b",parent=n,leftIndent=5*mm,bulletIndent=0); s=PS("s",parent=b,fontName="LRB"); h=PS("h",parent=n,fontName="DJB",fontSize=11,spaceBefore=9,spaceAfter=4,textColor="#7a2048")
S=[("Sheet 1. Who is a trustee?",["we have fourteen names at the Commission and nine who come","two have not been DBS checked since lockdown","nobody remembers electing Gerald"],[
  ("Write to the five and ask if they wish to stay","Precious","end of Jan",G("1","Write to the five and ask if they wish to stay","Precious","P",D("end of Jan","2026-01-31"),dd=N)),
  ("New DBS checks for all, incl. Gerald","office","by 1 March",G("2","New DBS checks for all, incl. Gerald","office","B",D("by 1 March","2026-03-01"),dd=N)),
  ("Update the register at the Commission","Hon. Sec.","when the above is done",G("3","Update the register at the Commission","Hon. Sec.","T",K("relative","when the above is done"),dd=N,at=[K("unknown","when the above is done")]))]),
 ("Sheet 2. Money",["reserves policy says six months. We have eleven weeks","cash from the café goes home in a handbag"],[
  ("Monthly accounts to all trustees not just the Chair","Treasurer","from Feb",G("4","Monthly accounts to all trustees not just the Chair","Treasurer","T",F("from Feb","2026-02-01"),dd=N,at=[REC("from Feb",MONTHLY,start="2026-02-01"),REC("Monthly",MONTHLY)])),
  ("Café takings banked daily, two signatures","Solomon & Bridie","at once",G("5","Café takings banked daily, two signatures","Solomon & Bridie","P:Solomon//P:Bridie",K("immediate","at once"),dd=N,at=[REC("daily","FREQ=DAILY")])),
  ("Rewrite the reserves policy","Treasurer, Dr Mukherjee to check","AGM (13/6/26)",G("6","Rewrite the reserves policy","Treasurer, Dr Mukherjee to check","T:Treasurer//P:Mukherjee||Dr",D("AGM (13/6/26)","2026-06-13"),dd=N+["owner_text"],ao=["T:Treasurer//P:Mukherjee||Dr@support","T:Treasurer"]))]),
 ("Sheet 3. Safeguarding",["the policy has another charity’s name in it (p.4)","volunteers do not know who to ring at night"],[
  ("Fix the policy!","Aurelio","already done, circulated Sunday",G("7","Fix the policy!","Aurelio","P",K("completed","already done, circulated Sunday"),None,"completed","already done",dd=N+["status_text","progress"],at=[DONE("already done, circulated Sunday","2026-01-18")])),
  ("Card with the on-call number in every minibus","Transport","half term",G("8","Card with the on-call number in every minibus","Transport","B",K("relative","half term"),dd=N,at=[K("unknown","half term"),D("half term","2026-02-20"),D("half term","2026-02-22"),D("half term","2026-02-28")])),
  ("Serious incident report to the Commission about last summer","Chair","",G("9","Serious incident report to the Commission about last summer","Chair","T",None,dd=N))]),
 ("Sheet 4. What are we for?",["this one ran out of time","Bridie: “we are for the kids nobody else will drive”","a vote on changing the name was lost 5 to 4"],[])]
fl=[Paragraph(ORG,n),Paragraph(TITLE,PS("t",parent=h,fontSize=14,leading=17)),Paragraph("Typed up by Aurelio Benítez from photographs, as near to the words as I could read them. Present: Canon Julia Ferris (Chair), Precious Mhlanga (Hon. Sec.), Ted Arkwright (Treasurer), Dr Anjali Mukherjee, Solomon Tesfaye, Bridie Lacey, Gerald. A dash is what somebody said; a star is what we said we would do.",n)]
areas=[]
for hd,said,acts in S:
    fl.append(Paragraph(hd,h))
    for x in said: fl.append(Paragraph(esc(x),b,bulletText="–"))
    for de,w,wh,_ in acts: fl.append(Paragraph(f"{esc(de)} ({esc(w)}{', '+wh if wh else ''})",s,bulletText="*"))
    if acts: areas.append(AREA(hd[6],"other",hd,hd.split(". ",1)[1],[g for *_,g in acts]))
fl+=[Spacer(1,6),Paragraph("Soup: Bridie. Lost property: one grey glove, one hearing-aid battery.",n),Paragraph("The Commission’s case officer (Mr Sean Tranmere) has asked to see minutes, not flipcharts, so these will go to trustees on 9 February for adoption.",n)]
P4=(297*mm,210*mm); d=BaseDocTemplate(path("s15.pdf"),pagesize=P4,title=TITLE)
d.addPageTemplates(PageTemplate(frames=[Frame(14*mm,12*mm,128*mm,186*mm),Frame(155*mm,12*mm,128*mm,186*mm)])); d.build(fl)
write(NAME,ORG,TITLE,None,H(["description","*"],["owners","(round brackets)"],["timescale","(round brackets)"]),areas)
