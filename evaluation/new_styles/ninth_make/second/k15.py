"""k15 (kin of strike-dates): reportlab, A4 upright, serif. An adult social care plan as its board has kept it: old dates are struck through (a thin drawn line, red) before, above or on the same line as the new one, twice over in two rows, and one lead who has left is struck too. Areas are shaded rows of one table that goes over pages."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table
NAME="k15"; ORG="Helmsworth County Council"; TITLE="Adult Social Care Assurance: Getting to Good"; INSP="CQC local authority assessment, report published 14 February 2025"
rl_fonts()
S={"Complete":"completed","On target":"on_track","Behind":"delayed","Not begun":"not_started"}
# ref, lead shown (markup), lead text, spec, description, date shown, timescale, state, commentary
P_=[("A","Area A – Waiting for an assessment or a review","Waiting for an assessment or a review",[
("A1","Assistant Director – Adult Operations","Assistant Director – Adult Operations","T","Bring the number of people waiting more than 28 days for a Care Act assessment below 150 and keep it there.","<strike>30 June 2025</strike> 30 November 2025",D("30 November 2025","2025-11-30"),"Behind","219 people at the end of September, down from 604. Two localities have no waiting list at all; the coast is the exception."),
("A2","Principal Occupational Therapist","Principal Occupational Therapist","T","Triage every occupational therapy referral within two working days, and write to each person with a date.","31 July 2025",D("31 July 2025","2025-07-31"),"Complete","Done in all four teams. The letter was rewritten with the Disability Forum."),
("A3","Mohammed Iqbal","Mohammed Iqbal","P","Set up a review team of eight for people placed out of county, starting with those not seen for two years.","<strike>May 2025</strike><br/><strike>September 2025</strike><br/>January 2026",D("January 2026","2026-01-31"),"Behind","Five of eight posts filled. The remaining three go out to advert again this month."),
("A4","Head of Commissioning / Mohammed Iqbal","Head of Commissioning / Mohammed Iqbal","T:Head of Commissioning//P:Mohammed Iqbal","Commission an outside provider for 300 overdue reviews so that the teams can hold the line on new work.","By 1 September 2025",D("By 1 September 2025","2025-09-01"),"Complete","")]),
("B","Area B – Safeguarding adults","Safeguarding adults",[
("B1","Safeguarding Adults Board","Safeguarding Adults Board","B","Agree one threshold document with the police, the ambulance trust and the three acute hospitals.","<strike>Spring 2025</strike> Autumn 2025",D("Autumn 2025","2025-11-30"),"On target","Draft went to the Board on 9 September; the ambulance trust asked for two more examples on self-neglect."),
("B2","<strike>Lorna Tait</strike><br/>Kwame Asante-Brooks","Kwame Asante-Brooks","P","Dip-sample 20 enquiries each month and feed the findings back to the worker and manager within the week.","Monthly from April 2025",REC("Monthly from April 2025",MONTHLY,start="2025-04-01"),"On target","Six rounds held. Making Safeguarding Personal is recorded in 83% of files, against 51% in the first round."),
("B3","Team Managers","Team Managers","T","Close or re-plan all enquiries open for more than 12 weeks.","<strike>31/05/25</strike><br/>15/12/25",D("15/12/25","2025-12-15"),"Behind","Forty-one remain. Most wait for a provider’s own report.")]),
("C","Area C – Unpaid carers","Unpaid carers",[
("C1","Carers’ Partnership Manager","Carers’ Partnership Manager","T","Offer every carer known to us a conversation of their own, separate from that of the person they care for.","<strike>end of June 2025</strike> <strike>end of Sept 2025</strike> end of March 2026",D("end of March 2026","2026-03-31"),"On target","1,120 of 3,400 offered so far, with help from Helmsworth Carers."),
("C2","Helmsworth Carers and Public Health","Helmsworth Carers and Public Health","B:Helmsworth Carers//B:Public Health","Place a carers’ link worker in each of the nine primary care networks.","From October 2025",F("From October 2025","2025-10-01"),"On target","Six in post."),
("C3","Cllr Ingrid Sandoval","Cllr Ingrid Sandoval","P:Ingrid Sandoval||Cllr","Take a new short breaks offer to Cabinet, with a budget that carers have helped to set.","<strike>Q2 2025/26</strike> Q4 2025/26",D("Q4 2025/26","2026-03-31"),"Not begun","Held back until the Local Government Settlement is known.")]),
("D","Area D – Knowing how well we are doing","Knowing how well we are doing",[
("D1","Performance & Insight","Performance & Insight","B","Replace the 60-page performance pack by a two-page scorecard that shows the range between localities.","30 April 2025",D("30 April 2025","2025-04-30"),"Complete","In use since May."),
("D2","Principal Social Worker","Principal Social Worker","T","Hold a practice fortnight twice a year in which senior leaders observe visits and read case notes.","Twice yearly",REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"On target","The first was held in June: 38 observations, written up in ‘What we saw’."),
("D3","Director of Adult Social Services","Director of Adult Social Services","T","Ask a neighbouring council to test our self-assessment through a one-day peer challenge.","<strike>w/c 8 September 2025</strike><br/>12 November 2025",D("12 November 2025","2025-11-12"),"On target","Moved at the request of the visiting team. Pertwood Council has named four reviewers.")])]
ps=lambda f="LR",s=10.5,c=colors.black,l=None: ParagraphStyle("x",fontName=f,fontSize=s,leading=l or s*1.2,textColor=c)
Pg=lambda t,**k: Paragraph(esc(t),ps(**k))
def M(t):  # markup kept; the strike in red
    return Paragraph(t.replace("&","&amp;").replace("<strike>","<strike><font color='#b00020'>").replace("</strike>","</font></strike>"),ps())
head=["Ref","Lead officer","What we said we would do","Deadline","Position","Commentary (October 2025)"]
rows=[[Pg(h,f="LRB",c=colors.white) for h in head]]
sty=[("BACKGROUND",(0,0),(-1,0),colors.HexColor("#5b2245")),("LINEBELOW",(0,0),(-1,-1),.4,colors.HexColor("#a98a9c")),("BOX",(0,0),(-1,-1),.6,colors.HexColor("#5b2245")),("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4),("TOPPADDING",(0,0),(-1,-1),5),("BOTTOMPADDING",(0,0),(-1,-1),7)]
areas=[]
for n,hd,ti,rr in P_:
    k=len(rows); rows.append([Pg(hd,f="LRB",s=12)]+[""]*5); sty+=[("SPAN",(0,k),(-1,k)),("BACKGROUND",(0,k),(-1,k),colors.HexColor("#ead9e3"))]; ga=[]
    for ref,om,ot,sp,desc,dm,ts,st,pr in rr:
        rows.append([Pg(ref),M(om),Pg(desc),M(dm),Pg(st),Pg(pr)])
        alt={}; drop=None
        if "<strike>" in dm:
            drop=["milestones"]; full=re.sub(r"</?strike>","",dm)
            alt["timescale_text"]=[full.replace("<br/>","\n"),full.replace("<br/>"," ")]
        if "<strike>" in om: alt["owner_text"]=["Lorna Tait\nKwame Asante-Brooks","Lorna Tait Kwame Asante-Brooks"]
        if st=="Behind": alt["status"]=["at_risk"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[st],status_text=st,drop=drop,alt=alt or None))
    areas.append(AREA(n,"theme",hd,ti,ga))
def foot(c,d):
    c.setFont("LR",8); c.drawString(40,24,"Helmsworth ASC – Getting to Good – v11"); c.drawRightString(555,24,f"Page {d.page}")
doc=SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=38,rightMargin=38,topMargin=38,bottomMargin=42)
doc.build([Pg(ORG,s=11),Spacer(1,3),Pg(TITLE,f="LRB",s=19),Spacer(1,5),Pg(INSP,s=10),Spacer(1,5),
 Pg("Version 11, for the Adults Assurance Board on 23 October 2025. Where the Board has agreed to move a date the earlier date is left in view and struck through, so that slippage can be seen.",s=9.5),Spacer(1,9),
 Table(rows,colWidths=[28,88,150,74,50,130],repeatRows=1,style=sty)],onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["owners","Lead officer"],["description","What we said we would do"],["timescale","Deadline"],["status","Position"],["progress","Commentary (October 2025)"]],areas)
