"""o07 (ordinary): PDF by reportlab, landscape. A suicide prevention plan: chatty labels, a key of letters at the end with meanings of its own (A = all done), a table under each objective, page furniture, two leads by line break."""
from cl import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4,landscape
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
rl_fonts()
NAME="o07"; ORG="Dunmere and Harcastle Council"; TITLE="Reaching Out: suicide prevention action plan 2025–2028"
S={"A":("completed","A"),"S":("on_track","S"),"L":("delayed","L"),"Z":("not_started","Z"),"":("unknown",None)}
P_=[("Objective 1. People in crisis find help at once","People in crisis find help at once","1",[
("1a","Open a crisis café in Harcastle on four evenings a week, in a place that does not look like a clinic","Public Health Principal\nHarcastle Mind","T:Public Health Principal//B:Harcastle Mind",D("end Jan 2026","2026-01-31"),"someone can walk in and be heard","A","Opened 12 January. 31 visitors in the first fortnight, a third of them under 25."),
("1b","Put the text line on bus tickets, beer mats and the signs in multi-storey car parks","Comms","B",D("10 October 2025","2025-10-10"),"people know the number before they need it","A","Launched on World Mental Health Day."),
("1c","Train 300 taxi drivers, bar staff and gym instructors in a two hour course","Kwabena Sarpong","P",D("2026/27","2027-03-31"),"someone near will ask the question","S","88 so far."),
("1d","Fit barriers and a phone at Knott’s Viaduct","Highways (Structures)","B",D("Q4 2025/26","2026-03-31"),"the place is made safer","L","Listed building consent is needed for the railings. The hearing was put off twice, the second time because the heritage body wanted drawings at a larger scale. Cameras and a sign were put up in the meantime and patrols at night were doubled.")]),
("Objective 2. Those bereaved by suicide are not left alone","Those bereaved by suicide are not left alone","2",[
("2a","Offer a visit within 72 hours of a death to each family, through the coroner’s officers","Coroner’s Service Manager","T",F("from 1st November 2025","2025-11-01"),"families are met early and with kindness","S",""),
("2b","Set up a peer group for men, on a weekday night and with food","Father Declan Moriarty","P:Declan Moriarty||Father",D("Feb/Mar 2026","2026-03-31"),"men come, and come back","Z",""),
("2c","Write guidance for schools on the first week after a death","Educational Psychology","B",D("Summer term 2026","2026-07-31"),"no school has to work it out alone","S","Draft with six heads.")]),
("Objective 3. We learn, and learn quickly","We learn, and learn quickly","3",[
("3a","Run a surveillance meeting with police, ambulance and coroner every two weeks","Dr Shirin Mokri","P:Shirin Mokri||Dr",REC("fortnightly","FREQ=WEEKLY;INTERVAL=2"),"clusters are seen in days and not in years","S","Running since June."),
("3b","Audit deaths of people in debt, with court and bailiff records","Public Health Analyst / Welfare Rights","T:Public Health Analyst//B:Welfare Rights",R("April–September 2026","2026-04-01","2026-09-30"),"we know which letters do harm","Z",""),
("3c","Hold a yearly day at which people with lived experience mark our plan","Lived Experience Panel","B",REC("Annually",ANNUALLY),"the plan stays true","S","First day: 4 December 2025."),
("3d","Take the findings to the Health and Wellbeing Board","Director of Public Health","T",D("17/03/26","2026-03-17"),"","Z","")])]
HD=["Ref","We will…","Who’s on it","Finish line","So that…","Where","What’s new"]
b=PS("b",fontName="LS",fontSize=10.5,leading=13.8); bb=PS("bb",parent=b,fontName="LSB",textColor=colors.white); h1=PS("h1",fontName="LSB",fontSize=19,leading=24,textColor=colors.HexColor("#20395c")); h2=PS("h2",fontName="LSB",fontSize=12.5,leading=16,spaceBefore=12,spaceAfter=5,textColor=colors.HexColor("#20395c"))
def foot(c,d):
    c.setFont("LS",8); c.drawString(40,22,"Reaching Out action plan v4 | January 2026 | OFFICIAL"); c.drawRightString(800,22,f"Page {d.page}")
st=[Paragraph(ORG,b),Paragraph(TITLE,h1),Spacer(1,6),Paragraph("In the three years to 2024 we lost 71 people in the two towns. Each was someone’s child, parent or friend. This plan is owned by the Suicide Prevention Partnership, which meets every two months, and it draws upon talks with 46 families. The letters in the sixth column are explained at the end.",b)]
areas=[]; C={"A":"#bcd4f2","S":"#c9e7c0","L":"#f6c9a8","Z":"#e2e2e2"}
for hd,ti,n,rows in P_:
    st.append(Paragraph(hd,h2)); T=[[Paragraph(x,bb) for x in HD]]; ga=[]; sty=[("GRID",(0,0),(-1,-1),.6,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#20395c"))]
    for i,(ref,desc,ot,sp,ts,out,s,pr) in enumerate(rows,1):
        T.append([Paragraph(esc(x).replace("\n","<br/>"),b) for x in (ref,desc,ot,ts["text"],out,s,pr)]); sty.append(("BACKGROUND",(5,i),(5,i),colors.HexColor(C[s])))
        g=AX(ref,desc,ot,sp,ts,out,pr,S[s][0],None,S[s][1],drop=["rag"])
        if ref=="2b": g["alt"]={"timescale":[ts],"owners":[o("P:Father Declan Moriarty")]}; g["timescale"]=R(ts["text"],"2026-02-01","2026-03-31")
        if s=="L": g["alt"]={"status":["off_track"]}
        ga.append(g)
    st.append(Table(T,colWidths=[32,204,120,92,121,50,143],repeatRows=1,style=sty)); areas.append(AREA(n,"other",hd,ti,ga))
st+=[Spacer(1,12),Paragraph("<b>What the letters mean:</b> A – all done; S – steady, will finish in time; L – late; Z – zero, we have yet to begin.",b)]
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=40,rightMargin=40,topMargin=40,bottomMargin=40,title="Microsoft Word - Reaching Out").build(st,onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,None,H(*zip(["ref","description","owners","timescale","outcome","status","progress"],HD)),areas)
