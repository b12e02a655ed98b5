"""p26 (harder): Excel by openpyxl, wide. A multi-academy trust's rapid improvement plan: a sheet a school, objective repeated only at its first row, start and end, six half-term columns with short notes, overall column with words from a list, a sheet of staff codes without actions."""
from cl_b import *
import openpyxl
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="p26"; ORG="Lodestar Learning Trust"; TITLE="Rapid Improvement Plan 2026/27"
S={"Done":"completed","OK":"on_track","Wobbly":"at_risk","Stopped":"cancelled","Not yet":"not_started","":"unknown"}
C={"Done":"BDD7EE","OK":"C6EFCE","Wobbly":"FFEB9C","Stopped":"D9D9D9","Not yet":"F8CBAD","":None}
HTS=["Aut 1","Aut 2","Spr 1","Spr 2","Sum 1","Sum 2"]
SH=[("Beacon Hill Primary",[
("Objective 1: Writing",[
("BH1","Handwriting every day, 15 mins, from Y1 to Y6","Y leads","T","Sept 26","July 27",R(None,"2026-09-01","2027-07-31"),["started","patchy in Y4","","","",""],"OK"),
("BH2","Trust moderator to see 6 books per class each half term","Ms Orlagh Quinlivan","P:Orlagh Quinlivan||Ms","Sept 26","July 27",R(None,"2026-09-01","2027-07-31"),["yes","yes","","","",""],"OK"),
("BH3","New spelling programme for KS2","English Lead","T","Jan 27","Easter 27",R(None,"2027-01-01","2027-03-28"),["","","","","",""],"Not yet")]),
("Objective 2: Governance",[
("BH4","Replace 3 governors (finance, SEND, parent)","Clerk","T","","Dec 26",D(None,"2026-12-31"),["1 found","finance found","","","",""],"Wobbly"),
("BH5","Chair has a mentor from the Trust","Trust Governance Lead","T","Oct 26","Oct 26",R(None,"2026-10-01","2026-10-31"),["matched","","","","",""],"Done")])]),
("Priory Academy",[
("Objective 1: Behaviour",[
("PA1","Same-day detentions, centralised, staffed by SLT. To begin with Y7–9 and, when attendance at detention is over 90% for a month, Y10 & 11","Callum Nair-Hobbs","P","Sept 26","Feb 27",R(None,"2026-09-01","2027-02-28"),["Y7–9","Y7–9","","","",""],"Wobbly"),
("PA2","On-call radio for corridors","Site team / Heads of Year","B:Site team//T:Heads of Year","Sept 26","Sept 26",R(None,"2026-09-01","2026-09-30"),["bought","","","","",""],"Done"),
("PA3","Suspension data by group to LGB","Data Manager","T","Oct 26","July 27",R(None,"2026-10-01","2027-07-31"),["","1st report","","","",""],"OK"),
("PA4","Mobile phone lockers","SBM","T","","",None,["£19k!","","","","",""],"Stopped")]),
("Objective 2: SEND",[
("PA5","SENDCo given 3 days and a place on SLT","Principal","T","","Sept 26",D(None,"2026-09-30"),["yes","","","","",""],"Done"),
("PA6","TA deployment review with EEF guidance","Mrs T Balasubramaniam","P:T Balasubramaniam||Mrs","Nov 26","March 27",R(None,"2026-11-01","2027-03-31"),["","begun","","","",""],"OK"),
("PA7","Pupil passports – one page, read by every teacher","SENDCo and form tutors","T:SENDCo//T:form tutors","Sept 26","Dec 26",R(None,"2026-09-01","2026-12-31"),["40%","65%","","","",""],"Wobbly")])]),
("Saltings Infant School",[
("Objective 1: Early years",[
("SI1","Outdoor area finished with PTA & Trust capital","Trust Estates","B","Oct 26","May 27",R(None,"2026-10-01","2027-05-31"),["plans","tender","","","",""],"OK"),
("SI2","WellComm screen of all Nursery children within 4 weeks of starting","EYFS Lead","T","Sept 26","",F(None,"2026-09-01"),["100%","","","","",""],"OK"),
("SI3","Moderation with two other trusts","EYFS Lead, Miss Pearl Abiodun","T:EYFS Lead//P:Pearl Abiodun||Miss","Jan 27","June 27",R(None,"2027-01-01","2027-06-30"),["","","","","",""],"Not yet")])])]
HD=["Objective","Code","Action","Who","Start","End"]+HTS+["Overall"]; W=[24,7,46,24,10,10]+[11]*6+[10]
th=Side(style="thin",color="AAAAAA"); B_=Border(left=th,right=th,top=th,bottom=th)
wb=openpyxl.Workbook(); areas=[]; first=True
for sh,obs in SH:
    ws=wb.active if first else wb.create_sheet(); first=False; ws.title=sh
    ws["A1"]=f"{ORG}"; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]=sh; ws["A3"].font=Font(bold=True)
    for j,x in enumerate(HD,1):
        c=ws.cell(5,j,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="FFD966"); c.border=B_; ws.column_dimensions[c.column_letter].width=W[j-1]
    r=6
    for hd,rows in obs:
        ga=[]
        for i,(ref,desc,ot,sp,a,b,ts,ht,s) in enumerate(rows):
            for j,x in enumerate([hd if i==0 else None,ref,desc,ot,a or None,b or None]+[z or None for z in ht]+[s or None],1):
                c=ws.cell(r,j,x); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="top")
            if C[s]: ws.cell(r,13).fill=PatternFill("solid",fgColor=C[s])
            r+=1; alt={}
            if ref=="BH3": alt["timescale"]=[R(None,"2027-01-01",x) for x in("2027-03-31","2027-04-30","2027-03-29")]+[F(None,"2027-01-01")]
            if s=="Not yet": alt["status"]=["planned"]
            if s=="Stopped": alt["status"]=["on_hold"]
            if a and a==b: alt["timescale"]=[D(None,ts["due"])]
            ga.append(AX(ref,desc,ot,sp,ts,None,None,S[s],None,s or None,drop=["timescale_text","milestones","rag","progress"],alt=alt or None))
        areas.append(AREA(hd[10],"other",hd,hd.split(": ")[1],ga))
    heights(ws,6,W); ws.freeze_panes="D6"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
k=wb.create_sheet("Lists"); 
for i,x in enumerate(["Overall","Done","OK","Wobbly","Stopped","Not yet"],1): k.cell(i,1,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,H(*zip(["area","ref","description","owners","timescale","timescale"],HD[:6]),*[("progress",x) for x in HTS],("status","Overall")),areas)
