"""v16: PDF by reportlab, a town council's newsletter in two columns: short paragraphs with run-in bold heads, what was found and then who will do what by when; other news around."""
from cl_c import *
rl_fonts()
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
NAME="v16"; ORG="Ashcombe Regis Town Council"; TITLE="What the auditor said, and what we are doing about it"
def a(i,t,pre,sent,de,who,sp,ts,post="",ad=(),**k):
    full=" ".join(x for x in (pre,sent,post) if x)
    return (t,full,G(str(i),sent,who,sp,ts,dd=N+["title","answers"]+k.pop("dd",[]),ad=[full,f"{t} {full}",de,de+".",sent+(" "+post if post else "")]+list(ad),**k))
L=[a(1,"Bank reconciliations.","He found none after August.","From now on the Responsible Finance Officer will prepare one every month and Cllr Dervla Quigley will sign it.","prepare one every month","the Responsible Finance Officer","T:Responsible Finance Officer//P:Dervla Quigley||Cllr",REC("every month",MONTHLY),dd=["owner_text"],ao=["T:Responsible Finance Officer","T:the Responsible Finance Officer//P:Dervla Quigley||Cllr"],at=[REC("From now on",MONTHLY)]),
a(2,"Cemetery fees.","They had been charged at the 2019 rate, which has cost about £4,100.","The Cemetery Clerk is to send out the right scale to all undertakers before 1st December.","send out the right scale to all undertakers","the Cemetery Clerk","T:Cemetery Clerk",D("before 1st December","2025-12-01"),post="We shall not ask anyone to pay the difference.",ao=["T:the Cemetery Clerk"],at=[D("before 1st December","2025-11-30")],ad=["is to send out the right scale to all undertakers"]),
a(3,"VAT.","Two quarters were claimed twice.","Paid back on 3 October by the Town Clerk.","Paid back","the Town Clerk","T:Town Clerk",DONE("on 3 October","2025-10-03"),st="completed",as_=["unknown"],ao=["T:the Town Clerk"],at=[D("on 3 October","2025-10-03")]),
a(4,"Grants.","Money went to the carnival with nothing in writing.","Cllrs Zachary Mensah and Ffion Hargreave will write a one-page agreement for all grants over £500, for the January meeting.","write a one-page agreement for all grants over £500","Cllrs Zachary Mensah and Ffion Hargreave","P:Zachary Mensah||Cllr//P:Ffion Hargreave||Cllr",D("for the January meeting","2026-01-31"),ao=["P:Zachary Mensah||Cllrs//P:Ffion Hargreave","P:Zachary Mensah||Cllrs//P:Ffion Hargreave||Cllrs","P:Zachary Mensah//P:Ffion Hargreave"],at=[K("relative","for the January meeting"),K("unknown","for the January meeting")],ad=["write a one-page agreement for all grants over £500, for the January meeting"]),
a(5,"Assets.","The list does not have the new mower.","The Grounds team will walk round with a clipboard in the first week of November, and the insurer will be told.","walk round with a clipboard","the Grounds team","B:Grounds team",D("in the first week of November","2025-11-07"),ao=["B:The Grounds team","B:the Grounds team"],at=[R("in the first week of November","2025-11-01","2025-11-07"),D("in the first week of November","2025-11-09"),D("in the first week of November","2025-11-30")],dd=["owner_text"],ad=["walk round with a clipboard in the first week of November, and the insurer will be told","walk round with a clipboard, and the insurer will be told"])]
n=PS("n",fontName="LR",fontSize=11.5,leading=15,spaceAfter=7,alignment=4); h2=PS("h",fontName="LSB",fontSize=13,leading=16,textColor=colors.HexColor("#7a1f1f"),spaceBefore=6,spaceAfter=4)
st=[Paragraph("Christmas lights",h2),Paragraph("The switch-on is on Friday 28 November at 6 pm, by the pump. The Mayor, Cllr Winston Pargeter, will press the button. Volunteers to put out cones, please ring Sheila.",n),
 Paragraph("Bins",h2),Paragraph("The District Council will collect garden waste every three weeks from 1 December. Any complaints to them and not to us.",n),
 Paragraph(TITLE,h2),Paragraph("Every year somebody from outside looks at our books. This year Mr Alaric Prowse was with us for two days in September and gave us his report on 1 October. Most of it was good: the precept, the payroll and the allotment rents were in order. Five things were not, and the Council talked them over at its meeting on 14 October.",n)]
for t,full,g in L: st.append(Paragraph(f"<b>{esc(t)}</b> {esc(full)}",n))
st+=[Paragraph("Mr Prowse’s whole report can be read at the Town Hall on weekday mornings, or ask for a copy (10p a page).",n),
 Paragraph("Obituary",h2),Paragraph("We were sorry to hear of the death of Mr Ted Larcombe, Town Crier from 1981 to 2014.",n),
 Paragraph("Could you be a councillor?",h2),Paragraph("There are two empty seats in the West ward. You need to be 18 and patient. Speak to the Town Clerk by the end of November.",n),
 Paragraph("<i>The Ashcombe Pump is put together by the Town Clerk, Mrs Roberta Ng, and pushed through your door by kind people. Printed by Tarrant Press.</i>",n)]
def pg(c,d):
    c.setFont("LRB",26); c.setFillColor(colors.HexColor("#7a1f1f")); c.drawString(45,785,"The Ashcombe Pump"); c.setFont("LS",9.5); c.setFillColor(colors.black); c.drawString(45,768,f"News from {ORG}"); c.drawRightString(550,768,"No. 88 · Autumn 2025 · Free"); c.line(45,762,550,762); c.line(297.5,750,297.5,305); c.rect(45,200,505,85); c.setFont("LSB",11); c.drawString(55,266,"Town Hall, Market Street"); c.setFont("LS",10); c.drawString(55,248,"Open Monday to Friday 10 to 1. Tel. 01632 960 218. Next Council meeting: Tuesday 11 November, 7 pm"); c.drawString(55,232,"Allotments: waiting list is 14 months. Room hire: see Sheila. Police surgery: first Saturday, library."); c.setFont("LS",8); c.drawCentredString(297.5,28,str(d.page))
d=BaseDocTemplate(path("v16.pdf"),pagesize=A4,title="The Ashcombe Pump 88")
d.addPageTemplates(PageTemplate(frames=[Frame(39,300,250,455,id="l"),Frame(305,300,250,455,id="r")],onPage=pg)); d.build(st)
write(NAME,ORG,TITLE,None,H(["description","(paragraph)"]),[AREA(None,"other",TITLE,TITLE,[x[2] for x in L])])
