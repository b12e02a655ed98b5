"""s32: PDF by reportlab, a forward plan of key decisions: records of label and value (decision, who decides, lead officer, date, papers). No action."""
from cl_b import *
from reportlab.platypus import SimpleDocTemplate,Paragraph,KeepTogether,HRFlowable
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
rl_fonts()
b=PS("b",fontName="LR",fontSize=10.5,leading=14,spaceAfter=3); h1=PS("h1",parent=b,fontName="LRB",fontSize=17,leading=21); h2=PS("h2",parent=b,fontName="LRB",fontSize=12,spaceBefore=6)
R_=[("FP 118","Children’s homes: award of framework","To award places on the framework for the provision of children’s homes from April 2026 to twelve providers","Cabinet","14 January 2026","Jocasta Amankwah, Head of Commissioning","Report; equality impact assessment","Part exempt (para 3). First published 12 November 2025"),
("FP 121","School admission arrangements 2027/28","To determine the arrangements after consultation","Cabinet Member for Learning, Cllr D Rozario","On or after 26 January 2026","School Organisation Manager","Report; responses to consultation","Open"),
("FP 122","Adult social care: fees to providers","To set the fees for the financial year","Cabinet","11 February 2026 (moved from 14 January)","Paul Sienkiewicz-Hart","Cost of care exercise","Open. Was to have been taken with the budget"),
("FP 123","Harbour Bridge, strengthening","To approve spending of up to £2.6m","Cabinet","11 February 2026","Assistant Director, Highways","Engineer’s report","Open"),
("FP 124","Response to the Ofsted inspection of services for children","To receive the report of the Inspectorate (Requires improvement) and refer it to Scrutiny","Cabinet","11 March 2026","Director of Children’s Services","Inspection report","Open"),
("FP 119","Disposal of Mercer Street depot","Withdrawn","","","","","The buyer has gone away")]
F_=[Paragraph("Portwich Council",b),Paragraph("Forward Plan of Key Decisions",h1),Paragraph("1 January to 30 April 2026. Published 2 December 2025. Replaces all earlier editions.",b),Paragraph("A key decision is one that costs or saves more than £500,000, or has a marked effect on people in two or more wards. Anyone may ask for the papers, or say why a matter should not be heard in private, by writing to Democratic Services five clear days before.",b)]
for ref,t,de,by,da,le,pa,no in R_:
    L=[HRFlowable(width="100%",thickness=.5,color="#888888"),Paragraph(f"{ref}&nbsp;&nbsp;{t}",h2)]
    for l,v in (("Decision",de),("Decision maker",by),("Date of decision",da),("Lead officer",le),("Papers",pa),("Notes",no)):
        if v: L.append(Paragraph(f"<i>{l}:</i> {v}",b))
    F_.append(KeepTogether(L))
F_+=[HRFlowable(width="100%",thickness=.5,color="#888888"),Paragraph("Members of the Cabinet: Cllrs H Tregunna (Leader), D Rozario, S Oyelaran, Mrs B Cattermole, J Q Finnis, A Mirza",b),Paragraph("Democratic Services, Guildhall, Portwich. Tel. 01632 960 118",b)]
SimpleDocTemplate(path("s32.pdf"),pagesize=(210*mm,297*mm),leftMargin=25*mm,rightMargin=25*mm,topMargin=20*mm,bottomMargin=20*mm,title="Forward Plan").build(F_)
refuse("s32")
