"""k06 (kin of scan-150-skew): reportlab, then pictures only: A4 portrait at 150 dpi, grey JPEG, each sheet turned by another angle (under 1.3 degrees), with specks, a dark edge and a punched hole's shade; an adult social care plan of 2009 with the area as a band in the table and rules only between the rows."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="k06"; ORG="Wexcombe County Council"; TITLE="Adult Services Action Plan"; INSP="CSCI inspection of independence, wellbeing and choice, March 2009"
S={"Done":"completed","Part done":"in_progress","Not started":"not_started","Late":"delayed"}
P_=[("1","Recommendation 1: Make sure that people at risk of abuse are protected","Make sure that people at risk of abuse are protected",[
("1.1","Appoint a full-time safeguarding adults co-ordinator and one assistant.","Head of Adult Care","T",D("July 2009","2009-07-31"),"Done","Both posts filled."),
("1.2","Write a threshold guide with the police and the Primary Care Trust.","Sheila Bramwell / DCI Colin Mead","P:Sheila Bramwell//P:Colin Mead||DCI",D("30 September 2009","2009-09-30"),"Late","Second draft is with the police for comment."),
("1.3","Train all team managers to chair strategy meetings.","Workforce Development","B",R("June to October 2009","2009-06-01","2009-10-31"),"Part done","Fourteen of 22 trained by the end of August."),
("1.4","Check five safeguarding files a month in each locality.","Locality Managers","T",REC("Monthly from July 2009",MONTHLY,"2009-07-01"),"Done","Findings go to the Safeguarding Adults Board.")]),
("2","Recommendation 2: Give more people control over their own support","Give more people control over their own support",[
("2.1","Double the number of people who use direct payments.","Personalisation Manager","T",D("31/03/2010","2010-03-31"),"Part done","From 210 to 287 people."),
("2.2","Set up a user-led organisation with a seat on the board.","Wexcombe Disability Forum","B",D("Spring 2010","2010-05-31"),"Not started",""),
("2.3","Write a plain English guide to assessment and charges.","Communications; Customer Relations Officer","B:Communications//T:Customer Relations Officer",D("end of August 2009","2009-08-31"),"Done","Printed in large type and in Polish."),
("2.4","Offer every carer an assessment in his or her own right.","Carers’ Lead Officer","T",K("ongoing","Ongoing"),"Part done","412 carers assessed since April; 95 asked for a short break.")]),
("3","Recommendation 3: Plan services jointly with health","Plan services jointly with health",[
("3.1","Agree a joint strategy for older people with dementia.","Joint Commissioning Board","B",D("December 2009","2009-12-31"),"Part done","Needs analysis finished in July."),
("3.2","Pool the equipment budgets of the council and the trust.","Director of Adult Services, Finance Director (PCT)","T:Director of Adult Services//T:Finance Director|PCT",F("From April 2010","2010-04-01"),"Not started",""),
("3.3","Move hospital social workers to the discharge lounge.","Hospital Team Manager","T",D("9.11.09","2009-11-09"),"Not started","Desks have been ordered."),
("3.4","Share the out-of-hours rota with the GP co-operative and the ambulance service.","Emergency Duty Team","B",D("Oct 2009","2009-10-31"),"Late","The rota was lost in the move to Castle House and is being written again.")])]
rl_fonts(); ps=lambda f="LR",s=11.5: ParagraphStyle("x",fontName=f,fontSize=s,leading=s*1.2)
Pg=lambda t,**k: Paragraph(esc(t),ps(**k))
HD=["No","Action to be taken","Officer responsible","Target date","Stage","Comment at 14 September 2009"]; CW=[30,144,104,80,60,113]
sty=[("VALIGN",(0,0),(-1,-1),"TOP"),("LINEABOVE",(0,0),(-1,0),1.2,colors.black),("LINEBELOW",(0,0),(-1,-1),.7,colors.black),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4),("TOPPADDING",(0,0),(-1,-1),7),("BOTTOMPADDING",(0,0),(-1,-1),12)]
rows=[[Pg(h,f="LRB") for h in HD]]; areas=[]
for n,hd,ti,rr in P_:
    k=len(rows); rows.append([Pg(hd,f="LRB",s=12)]+[""]*5); sty+=[("SPAN",(0,k),(-1,k)),("NOSPLIT",(0,k),(0,k+1)),("BACKGROUND",(0,k),(-1,k),colors.HexColor("#e2e2e2"))]; ga=[]
    for ref,desc,ot,sp,ts,st,pr in rr:
        rows.append([Pg(x) for x in (ref,desc,ot,ts["text"],st,pr)]); alt={}
        if st=="Late": alt["status"]=["off_track"]
        if "Finance" in ot: alt["owners"]=[o("T:Director of Adult Services//T:Finance Director (PCT)")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[st],status_text=st,alt=alt or None))
    areas.append(AREA(n,"recommendation",hd,ti,ga))
def foot(c,d): c.setFont("LR",10); c.drawCentredString(298,30,f"- {d.page} -")
os.makedirs("/tmp/plans",exist_ok=True); src="/tmp/plans/k06src.pdf"
SimpleDocTemplate(src,pagesize=A4,leftMargin=32,rightMargin=32,topMargin=46,bottomMargin=56).build([Pg(ORG,s=13),Spacer(1,8),Pg(TITLE,f="LRB",s=20),Spacer(1,14),Pg(INSP,s=12),Spacer(1,8),Pg("This plan was agreed by Cabinet on 9 June 2009. Progress is reported to the Adult Services Scrutiny Panel.",s=12),Spacer(1,12),Table(rows,colWidths=CW,repeatRows=1,style=sty)],onFirstPage=foot,onLaterPages=foot)
import glob, numpy as np
from PIL import Image,ImageFilter,ImageDraw
for f in glob.glob("/tmp/plans/k06p-*.png"): os.remove(f)
subprocess.run(["pdftoppm","-r","150","-gray","-png",src,"/tmp/plans/k06p"],check=True)
rng=np.random.default_rng(6); out=[]
for f,a in zip(sorted(glob.glob("/tmp/plans/k06p-*.png")),(0.9,-0.6,1.2,-0.8)):
    im=Image.open(f).convert("L").rotate(a,resample=Image.BICUBIC,fillcolor=252).filter(ImageFilter.GaussianBlur(.55))
    w,h=im.size; g=ImageDraw.Draw(im)
    for y in (h//2-236,h//2+236): g.ellipse((26,y-15,56,y+15),fill=205)
    x=np.asarray(im).astype(float)*.95+6; x+=rng.normal(0,5,x.shape); x[:,-9:]-=90*np.linspace(0,1,9)
    for _ in range(160):
        yy,xx=int(rng.integers(0,h-3)),int(rng.integers(0,w-3)); s=int(rng.integers(1,3)); x[yy:yy+s,xx:xx+s]-=120
    out.append(Image.fromarray(np.clip(x,0,255).astype("uint8")))
out[0].save(path(NAME+".pdf"),save_all=True,append_images=out[1:],resolution=150,quality=60)
write(NAME,ORG,TITLE,INSP,[["ref","No"],["description","Action to be taken"],["owners","Officer responsible"],["timescale","Target date"],["status","Stage"],["progress","Comment at 14 September 2009"]],areas)
