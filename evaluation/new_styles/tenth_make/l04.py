"""l04 (kin of none; an ordinary delivery plan of a homelessness strategy): reportlab PDF, A4 landscape. One ruled table a priority under a coloured band with the priority's name, head repeated; lead, partners, timescale, how success is measured; no status. Page foot with document name and page number."""
from cl import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
from reportlab.lib.units import cm
rl_fonts()
NAME="l04"; ORG="Calderwick City Council"; TITLE="Homelessness and Rough Sleeping Strategy 2025–2030: Delivery Plan Year 1"; INSP=None
P_=[("1","Priority 1: Preventing homelessness at the earliest opportunity","Preventing homelessness at the earliest opportunity",[
("1.1","Introduce a self-referral form and advice pages on the council’s website for people at risk of losing their home.","Housing Options Manager","Digital Services","T:Housing Options Manager//B:Digital Services@support",D("Q2 2025/26","2025-09-30"),"Increase in the proportion of cases opened at prevention stage from 38% to 50%"),
("1.2","Work with private landlords to prevent evictions, including a landlord call-before-you-serve line.","Private Sector Liaison Officer","National Residential Landlords Association","T:Private Sector Liaison Officer//B:National Residential Landlords Association@support",F("From July 2025","2025-07-01"),"Number of section 21 homelessness cases reduced by 15%"),
("1.3","Agree a joint protocol for 16 and 17 year olds who present as homeless.","Housing Options Manager","Children’s Services","T:Housing Options Manager//B:Children’s Services@support",D("June 2025","2025-06-30"),"Protocol signed and in use; no 16 or 17 year old in bed and breakfast"),
("1.4","Review hospital discharge arrangements with the NHS.","Health and Housing Coordinator","Calderwick Hospitals NHS Foundation Trust, Integrated Care Board","T:Health and Housing Coordinator//B:Calderwick Hospitals NHS Foundation Trust@support//B:Integrated Care Board@support",D("December 2025","2025-12-31"),"No patient discharged to the streets")]),
("2","Priority 2: Improving temporary accommodation and increasing supply","Improving temporary accommodation and increasing supply",[
("2.1","Produce a temporary accommodation procurement and placement policy.","Temporary Accommodation Manager","Legal Services","T:Temporary Accommodation Manager//B:Legal Services@support",D("September 2025","2025-09-30"),"Policy approved by Cabinet"),
("2.2","Acquire 25 homes through the Local Authority Housing Fund.","Head of Housing Development","Registered providers","T:Head of Housing Development//B:Registered providers@support",D("March 2026","2026-03-31"),"25 homes let; nightly-paid placements down to 60"),
("2.3","Inspect all nightly-paid accommodation at least once a year.","Environmental Health","Temporary Accommodation Manager","B:Environmental Health//T:Temporary Accommodation Manager@support",REC("Annually",ANNUALLY),"100% of properties inspected")]),
("3","Priority 3: Ending rough sleeping","Ending rough sleeping",[
("3.1","Continue to fund the outreach team and extend it to seven mornings a week.","Rough Sleeping Lead","St Oswin’s Trust","T:Rough Sleeping Lead//B:St Oswin’s Trust@support",R("April 2025 – March 2026","2025-04-01","2026-03-31"),"Annual count no higher than 9"),
("3.2","Provide ten further Housing First tenancies.","Rough Sleeping Lead","Calderwick Homes, Adult Social Care","T:Rough Sleeping Lead//B:Calderwick Homes@support//B:Adult Social Care@support",D("Winter 2025/26","2026-02-28"),"80% of tenancies sustained at 12 months"),
("3.3","Open severe weather provision when the temperature is forecast to fall to zero.","Rough Sleeping Lead","Faith groups","T:Rough Sleeping Lead//B:Faith groups@support",K("ongoing","Ongoing"),"Everyone sleeping rough is offered a bed"),
("3.4","Set up a lived experience panel to advise the Homelessness Forum.","Homelessness Forum","Healthwatch","B:Homelessness Forum//B:Healthwatch@support",D("By end of October 2025","2025-10-31"),"Panel meets four times a year")])]
b=PS("b",fontName="LS",fontSize=9,leading=11.3); hb=PS("h",parent=b,fontName="LSB",textColor=colors.white); bd=PS("bd",parent=b,fontName="LSB",fontSize=12,leading=15,textColor=colors.HexColor("#0b3c5d"))
st=[Paragraph(ORG,PS("o",parent=b,fontSize=11)),Spacer(1,4),Paragraph(TITLE,PS("t",parent=b,fontName="LSB",fontSize=18,leading=22)),Spacer(1,6),
 Paragraph("This delivery plan sets out the actions for the first year of the strategy. It will be monitored every quarter by the Homelessness Forum and refreshed each April.",PS("i",parent=b,fontSize=10,leading=13)),Spacer(1,10)]
H=["Ref","Action","Lead","Partners","Timescale","Success measure"]; W=[1.3*cm,8.2*cm,4*cm,4.2*cm,3*cm,5.6*cm]; areas=[]
for n,hd,ti,rows in P_:
    ga=[]; data=[[Paragraph(x,hb) for x in H]]
    for ref,desc,ot,sup,sp,ts,out in rows:
        data.append([Paragraph(x,b) for x in (ref,desc,ot,sup,ts["text"],out)])
        ga.append(A(ref,desc,ot,o(sp),ts,out,None,drop=["owner_text"]))
    t=Table(data,colWidths=W,repeatRows=1); t.setStyle([("GRID",(0,0),(-1,-1),.5,colors.HexColor("#8aa")),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#0b3c5d")),("VALIGN",(0,0),(-1,-1),"TOP"),("ROWBACKGROUNDS",(0,1),(-1,-1),[colors.white,colors.HexColor("#f2f6f8")])])
    hdp=Table([[Paragraph(hd,bd)]],colWidths=[sum(W)]); hdp.setStyle([("BACKGROUND",(0,0),(-1,-1),colors.HexColor("#cfe2ea"))])
    st+=[CondPageBreak(4*cm),hdp,Spacer(1,4),t,Spacer(1,12)]; areas.append(AREA(n,"priority",hd,ti,ga))
def foot(c,d): c.setFont("LS",8); c.drawString(1.7*cm,1*cm,"Homelessness and Rough Sleeping Strategy 2025–2030 Delivery Plan"); c.drawRightString(28*cm,1*cm,f"Page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=1.7*cm,rightMargin=1.7*cm,topMargin=1.5*cm,bottomMargin=1.6*cm,title=TITLE,author=ORG).build(st,foot,foot)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","Action"],["owners","Lead"],["owners","Partners"],["timescale","Timescale"],["outcome","Success measure"]],areas)
