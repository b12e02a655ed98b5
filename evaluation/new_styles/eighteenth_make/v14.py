"""v14: PDF by reportlab, the regulator's form for a report on actions, filled in by a care home: long questions in bold, answers in frames below; one form a regulation."""
from cl_c import *
rl_fonts()
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
NAME="v14"; ORG="Larkrise House Residential Home"; TITLE="Report on actions you plan to take to meet regulations"
Q1="Please tell us clearly what you are going to do to meet this regulation"
Q2="Who will be responsible?"; Q3="What resources (if any) are needed?"; Q4="Date the work will be completed"; Q5="How will people be affected until then?"
F_=[("Regulation 12: Safe care and treatment","Medicines were not always given as prescribed. Topical creams were not recorded.",[
 G("1","All medicine rounds to be done by two staff until 31 January. New body maps for creams. Pharmacist from the practice is coming on the 11th to train night staff.","Registered Manager, Jocelyn Mabuza","P:Jocelyn Mabuza|Registered Manager",D("31.1.26","2026-01-31"),dd=["ref"],ao=["T:Registered Manager//P:Jocelyn Mabuza"])],"Extra carer 8am and 8pm","They are safe. GP told of the four errors."),
("Regulation 17: Good governance","Audits were completed but did not find the shortfalls found by us.",[
 G("2","We have bought the audit pack from Care Consult (Midlands) and the provider will do it herself every month.","Mrs Kaur-Bennett (provider)","P:Kaur-Bennett|provider|Mrs",REC("Monthly, first one Dec 25",MONTHLY,due="2025-12-31"),dd=["ref"],ao=["P:Kaur-Bennett||Mrs","P:Kaur-Bennett|provider"],at=[REC("Monthly, first one Dec 25",MONTHLY,start="2025-12-01")])],"£1,150","N/A"),
("Regulation 18: Staffing","There were not enough staff at night to evacuate the upper floor.",[
 G("3","Third waking night. Advert is out, agency in the meantime. Fire service to watch a drill.","Deputy manager and Senior nights","T:Deputy manager//T:Senior nights",K("in_place","In place since 20 November"),st="embedded",dd=["ref"],as_=["completed","unknown"],at=[DONE("In place since 20 November","2025-11-20"),goldlib._t("In place since 20 November","in_place","2025-11-20"),goldlib._t("In place since 20 November","in_place",None,"2025-11-20"),F("In place since 20 November","2025-11-20")])],"£31k a year","See above"),
("Regulation 9: Person-centred care","Care plans for three people did not say how they wished to be supported.",[
 G("4","Rewrite these 3 first and then the other 22, with families. Key workers to sit down with each person for an hour","key workers","T",D("3 by Xmas, rest by end of Feb 2026","2026-02-28",[("3","2025-12-25"),("rest","2026-02-28")]),dd=["ref","milestones"],ad=["Rewrite these 3 first and then the other 22, with families. Key workers to sit down with each person for an hour"],at=[D("3 by Xmas, rest by end of Feb 2026","2026-02-28")])],"Overtime","No change"),
("Regulation 20A: Display of performance assessments","Your rating was not on your website.",[
 G("5","Put on website","J Mabuza","P",DONE("Done 24/11/2025","2025-11-24"),st="completed",dd=["ref"],ao=["P:J Mabuza|Registered Manager","P:Jocelyn Mabuza","P:Jocelyn Mabuza|Registered Manager"])],"none","N/A")]
b=PS("b",fontName="LSB",fontSize=9.5,leading=12); n=PS("n",fontName="LS",fontSize=10,leading=13); hd=PS("h",fontName="LSB",fontSize=11.5,leading=14,textColor=colors.white,backColor=colors.HexColor("#6c276a"),borderPadding=4,spaceBefore=12,spaceAfter=6); bx=PS("bx",parent=n,fontName="LRI",fontSize=11,borderColor=colors.grey,borderWidth=.6,borderPadding=4,spaceBefore=4,spaceAfter=8,leftIndent=5,rightIndent=5)
st=[Paragraph(TITLE,PS("t",fontName="LSB",fontSize=15,leading=19)),Spacer(1,4),Paragraph("Please fill in one section for each breach and return this form within 28 days of the date on our letter. We may publish it.",n),Spacer(1,6),
 Paragraph(f"Account number 1-10338842 &nbsp;&nbsp; Our reference INS2-2250017 &nbsp;&nbsp; Location: {ORG}",n)]
areas=[]
for t,f,acts,res,aff in F_:
    g=acts[0]; k=[Paragraph(esc(t),hd),Paragraph("How the regulation was not being met:",b),Paragraph(esc(f),n)]
    for q,v in ((Q1,g["description"]),(Q2,g["owner_text"]),(Q3,res),(Q4,g["timescale"]["text"]),(Q5,aff)): k+=[Paragraph(esc(q),b),Paragraph(esc(v),bx)]
    st+=k; num,tt=t.split(" ",1)[1].split(": ")
    areas.append(AREA(num,"other",t,tt,acts))
st+=[Spacer(1,10),Paragraph("Completed by (name): Jocelyn Mabuza &nbsp;&nbsp; Position: Registered Manager &nbsp;&nbsp; Date: 27/11/2025",n),Paragraph("Providers should keep a copy. It is an offence to give false information.",PS("s",parent=n,fontSize=8))]
def fo(c,d): c.setFont("LS",8); c.drawString(50,24,"20250401 900456 Post-inspection action form v5.01"); c.drawRightString(545,24,f"Page {d.page}")
SimpleDocTemplate(path("v14.pdf"),pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=50,title=TITLE).build(st,onFirstPage=fo,onLaterPages=fo)
write(NAME,ORG,TITLE,None,H(["description",Q1],["owners",Q2],["timescale",Q4]),areas)
