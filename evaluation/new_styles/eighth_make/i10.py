"""i10 (kin of merged-owner-date and initials-line-key): reportlab, A4 upright. One column 'Lead and timescale' holds initials in bold, then the date on the next line (or after a dash); a key of initials is a two-column table on the last page; no status column, update at the end."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
NAME="i10"; ORG="Holmbeck Unitary Authority"; TITLE="SEND and Alternative Provision Written Statement of Action"; INSP="Area SEND inspection, 24 to 28 March 2025"
KEY=[("AK","Anita Kohli","Director of Education and Skills","P:Anita Kohli|Director of Education and Skills"),("JW-T","Jo Warburton-Trench","Head of SEND","P:Jo Warburton-Trench|Head of SEND"),("PM","Dr Peter Mwangi","Designated Medical Officer","P:Peter Mwangi|Designated Medical Officer|Dr"),("RS","Rhiannon Sealey","Commissioner, ICB","P:Rhiannon Sealey|Commissioner, ICB"),("DB","Cllr Dev Bhatt","Cabinet Member","P:Dev Bhatt|Cabinet Member|Cllr"),("PCF","Holmbeck Parent Carer Forum","","B:Holmbeck Parent Carer Forum"),("VW","Vera Wilmot","SENCO Network Chair","P:Vera Wilmot|SENCO Network Chair")]
K_={k[0]:k for k in KEY}
ST={"Complete":"completed","On track":"on_track","Delayed":"delayed","Not started":"not_started","At risk":"at_risk"}
P_=[("1","Area of weakness 1: The graduated approach in mainstream schools","The graduated approach in mainstream schools",[
("1.1","Agree with schools an ordinarily available provision guide and visit each school to see how it is used.","VW, JW-T",["VW","JW-T"],D("by end of Dec 2025","2025-12-31"),"On track","Drafted with 31 schools; visits begin in November."),
("1.2","Give each school two days of a specialist teacher’s time a term.","JW-T",["JW-T"],REC("Termly from Autumn 2025",TERMLY,start="2025-09-01"),"Complete","In place since 8 September."),
("1.3","Publish exclusions and suspensions for pupils on SEN support, by school, to the education board.","AK & DB",["AK","DB"],REC("Quarterly",QUARTERLY),"Delayed","Two trusts have not given their agreement to share data.")]),
("2","Area of weakness 2: Health advice for education, health and care plans","Health advice for education, health and care plans",[
("2.1","Bring in a tracker for advice requests that shows in week four whose advice is missing.","PM",["PM"],D("30 Sept 2025","2025-09-30"),"Complete","Live on 17 September."),
("2.2","Recruit two more therapists to the advice team, with an agency used until they start.","RS / PM",["RS","PM"],R("Oct 2025 to March 2026","2025-10-01","2026-03-31"),"At risk","One candidate has withdrawn and the bank rate is over the agreed cap."),
("2.3","Write a standard for good advice, with examples, and train all who give it.","PM, PCF",["PM","PCF"],D("Jan 2026","2026-01-31"),"Not started","")]),
("3","Area of weakness 3: Communication with parents and carers","Communication with parents and carers",[
("3.1","Answer each call and e-mail within three working days; publish how often we do.","JW-T",["JW-T"],K("ongoing","Ongoing"),"On track","84% in October."),
("3.2","Rewrite the local offer with parents and take it round the community hubs.","PCF and JW-T",["PCF","JW-T"],D("Summer term 2026","2026-07-31"),"Not started",""),
("3.3","Hold a termly meeting in public with the Cabinet Member and health colleagues.","DB",["DB"],F("From Nov 2025","2025-11-01"),"On track","First date 19 November at Holmbeck Library."),
("3.4","Report complaints and tribunal themes, with what was changed, every six months.","JW-T / RS",["JW-T","RS"],REC("Six-monthly","FREQ=MONTHLY;INTERVAL=6"),"Delayed","First report was due in September; now expected in December.")])]
rl_fonts(); st=ParagraphStyle("x",fontName="LS",fontSize=9,leading=11.6); sb=ParagraphStyle("b",parent=st,fontName="LSB",fontSize=9)
h2=ParagraphStyle("h",fontName="LRB",fontSize=12,leading=15,spaceBefore=10,spaceAfter=4,textColor=colors.HexColor("#7a1f3d"))
pp=lambda t,s=st: Paragraph(esc(t),s)
fl=[pp(ORG),Paragraph(TITLE,ParagraphStyle("t",fontName="LRB",fontSize=19,leading=23)),Spacer(1,4),pp(INSP),Spacer(1,4),pp("The inspectorate found three areas of significant weakness. Initials of leads are explained at the end.")]
def own(ids,post=True):
    l=o("//".join(K_[x][3] for x in ids))
    return l if post else [{k:v for k,v in x.items() if k!="post"} for x in l]
areas=[]
for i,(n,hd,ti,rr) in enumerate(P_):
    rows=[[pp(x,sb) for x in ("Ref","Lead and timescale","What we have agreed","Update November 2025")]]; ga=[]
    for j,(ref,desc,ot,ids,ts,s,pr) in enumerate(rr):
        lt="<b>"+esc(ot)+"</b>"+(" – " if (i+j)%3==2 else "<br/>")+esc(ts["text"])
        prog=f"{s}. {pr}" if pr else s+"."
        rows.append([pp(ref),Paragraph(lt,st),pp(desc),pp(prog)]); alt={"progress":[prog,pr] if pr else [s,prog]}
        if s=="Delayed": alt["status"]=["at_risk"]
        if own(ids)!=own(ids,False): alt["owners"]=[own(ids,False)]
        if any(x in ids for x in("RS",)): alt["owners"].append([dict(x,post="Commissioner",organisation="ICB") if x["name"]=="Rhiannon Sealey" else x for x in own(ids)])
        ga.append(A(ref,desc,ot,own(ids),ts,None,prog,ST[s],status_text=s,alt=alt,drop=["owner_text","timescale_text"]))
    fl+=[Paragraph(esc(hd),h2),Table(rows,colWidths=[30,112,206,175],repeatRows=1,style=[("LINEBELOW",(0,0),(-1,0),1.2,colors.HexColor("#7a1f3d")),("LINEBELOW",(0,1),(-1,-1),.4,colors.grey),("BOX",(1,0),(1,-1),.4,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),4),("BOTTOMPADDING",(0,0),(-1,-1),6)])]
    areas.append(AREA(n,"weakness",hd,ti,ga))
fl+=[PageBreak(),Paragraph("Leads",h2),Table([[pp(x,sb) for x in("Initials","Name","Post")]]+[[pp(a,sb),pp(b),pp(c)] for a,b,c,_ in KEY],colWidths=[60,180,230],style=[("GRID",(0,0),(-1,-1),.4,colors.grey)])]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=36,rightMargin=36,topMargin=36,bottomMargin=44).build(fl)
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["owners","Lead and timescale"],["timescale","Lead and timescale"],["description","What we have agreed"],["progress","Update November 2025"]],areas)
