"""d16 Excel: what a project tool puts into a workbook. One sheet of tasks: a project row, bold summary rows (work packages) with their own dates, tasks indented below them and grouped; per cent, the tool's status words, weekday dates, durations, predecessors, resource names with semicolons, notes; milestones of no duration. A second sheet with resources, a third with the tool's options."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import *; from openpyxl.utils import get_column_letter as L
NAME="d16"; ORG="Saltmarsh Council"; TITLE="Adult Social Care Improvement Programme"; INSP=None
ST={"Complete":"completed","On Schedule":"on_track","Late":"delayed","Future Task":"not_started","":"unknown"}
def d(s): a,b,c=s.split("."); return dt.date(2000+int(c),int(b),int(a))
PLAN=[("1","Waiting lists and reviews",[
 ("1.1","Clean the waiting list and ring everyone on it","Access Team Manager; Performance Analyst","T:Access Team Manager//T:Performance Analyst","02.06.25","25.07.25","38 days","",100,"Complete","1,212 people rung. 340 no longer needed an assessment, of whom 61 had died or moved and should have been taken off the list."),
 ("1.2","Agree a risk tool for people who wait","Principal Social Worker","T","09.06.25","11.07.25","25 days","",100,"Complete",""),
 ("1.3","Contract for 400 reviews by an outside provider","Commissioning Manager","T","14.07.25","26.09.25","54 days","3",100,"Complete","Awarded to Holmwood Care Consulting."),
 ("1.4","Complete 400 reviews","Commissioning Manager; Reviewing Team","T:Commissioning Manager//B:Reviewing Team","29.09.25","27.03.26","126 days","5",34,"Late","136 done against 190 planned. Provider had three workers instead of five until November."),
 ("1.5","Publish waiting times each month","Performance Analyst","T","01.08.25","31.03.26","168 days","",50,"On Schedule",""),
 ("1.6","Weekly meeting on people who have waited longest","Head of Service, Access","T","16.06.25","31.03.26","202 days","",60,"On Schedule","Longest wait was 412 days in June and is now 203."),
 ("1.7","Milestone: nobody waits more than 28 days for an assessment","","","31.03.26","31.03.26","0 days","6",0,"Future Task","")]),
("2","Front door and information",[
 ("2.1","Map every way in, with people who have used them","Project Manager","T","07.07.25","29.08.25","40 days","",100,"Complete","Eleven ways in were found."),
 ("2.2","Rewrite the web pages and test them with twelve residents","Digital Content Officer","T","01.09.25","19.12.25","80 days","10",70,"On Schedule","34 of 52 pages. Carers asked for a page on money before anything else."),
 ("2.3","Train contact centre staff in strengths-based talk","Learning and Development Adviser","T","15.09.25","28.11.25","55 days","",60,"On Schedule",""),
 ("2.4","Move two occupational therapists to the front door","Occupational Therapy Lead","T","01.10.25","31.10.25","23 days","",50,"Late","One has moved. The other post is empty."),
 ("2.5","Offer small equipment by post without an assessment","Occupational Therapy Lead; Equipment Service","T:Occupational Therapy Lead//B:Equipment Service","03.11.25","30.01.26","65 days","13",10,"On Schedule",""),
 ("2.6","Launch directory of local groups","Community Development Officer; Saltmarsh Voluntary Action","T:Community Development Officer//B:Saltmarsh Voluntary Action","05.01.26","31.03.26","62 days","11",0,"Future Task","")]),
("3","Carers",[
 ("3.1","Listen to carers at eight events","Carers Lead","T","01.07.25","30.09.25","66 days","",100,"Complete","143 carers. The strongest message was that they are not told when plans change, and that short breaks cannot be booked for more than four weeks ahead."),
 ("3.2","Write a carers’ strategy","Carers Lead; Saltmarsh Carers’ Centre","T:Carers Lead//B:Saltmarsh Carers’ Centre","01.10.25","27.02.26","108 days","17",20,"On Schedule",""),
 ("3.3","Put a carers’ budget of £150,000 in place","Finance Business Partner","T","01.10.25","28.11.25","43 days","",80,"On Schedule",""),
 ("3.4","Recommission short breaks","Commissioning Manager","T","02.02.26","30.09.26","173 days","18",0,"Future Task",""),
 ("3.5","Count carers’ assessments correctly in the system","Systems Manager","T","04.08.25","29.08.25","20 days","",100,"Complete","")]),
("4","Safeguarding",[
 ("4.1","Audit sixty concerns that went no further","Safeguarding Adults Manager","T","16.06.25","31.07.25","34 days","",100,"Complete","In nine of sixty more should have been done. These have been looked at again."),
 ("4.2","Rewrite the decision guidance","Principal Social Worker; Safeguarding Adults Manager","T:Principal Social Worker//T:Safeguarding Adults Manager","01.08.25","26.09.25","40 days","23",100,"Complete",""),
 ("4.3","Train all 96 social workers in it","Learning and Development Adviser","T","29.09.25","19.12.25","60 days","24",55,"On Schedule","53 trained."),
 ("4.4","Tell the person who raised a concern what came of it","Safeguarding Adults Manager","T","01.09.25","31.10.25","45 days","",60,"Late","Letter goes out for concerns raised on line. The system cannot yet do it for those that come by phone, and staff have to remember."),
 ("4.5","Clear the list of DoLS applications older than six months","DoLS Lead","T","01.04.25","31.03.26","251 days","",45,"Late","212 of 480. Two agencies could not supply assessors."),
 ("4.6","Report on themes to the Safeguarding Adults Board","Safeguarding Adults Manager","T","08.12.25","12.12.25","5 days","23",0,"Future Task","")]),
("5","Commissioning and market",[
 ("5.1","Write the market position statement","Head of Commissioning","T","02.06.25","31.10.25","109 days","",90,"Late","Draft with providers for comment until 5 December."),
 ("5.2","Visit every care home rated inadequate or requires improvement","Quality Monitoring Officers","T","07.07.25","19.12.25","120 days","",75,"On Schedule","18 of 24 visited. Two homes have been suspended from new placements, and one has given notice that it will close in March."),
 ("5.3","Agree a fair fee with providers for 2026/27","Head of Commissioning; Finance Business Partner","T:Head of Commissioning//T:Finance Business Partner","01.09.25","27.02.26","130 days","",30,"On Schedule",""),
 ("5.4","Tender for home care","Commissioning Manager","T","03.11.25","31.07.26","195 days","30",5,"On Schedule",""),
 ("5.5","Open 24 extra care flats at Quayside","Housing Development Manager; Anchorage Homes","T:Housing Development Manager//B:Anchorage Homes","06.01.25","30.01.26","280 days","",92,"On Schedule","Handover is on 19 January. 31 people are on the list."),
 ("5.6","Set up a provider failure procedure and test it","Head of Commissioning","T","15.09.25","14.11.25","45 days","",100,"Complete","Tested on 6 November.")]),
("6","Practice, people and voice",[
 ("6.1","Choose and launch a practice framework","Principal Social Worker","T","02.06.25","28.11.25","130 days","",85,"On Schedule","Launch on 26 November with Dr Imogen Fairclough."),
 ("6.2","Audit twelve cases a month with team managers","Principal Social Worker; Team Managers","T:Principal Social Worker//T:Team Managers","01.07.25","31.03.26","196 days","",55,"On Schedule",""),
 ("6.3","Recruit to 22 posts","HR Business Partner","T","02.06.25","30.01.26","175 days","",64,"Late","14 filled. Six of the others are for occupational therapists."),
 ("6.4","Pay members of the co-production group","Co-production Lead","T","01.08.25","29.08.25","20 days","",100,"Complete",""),
 ("6.5","Ask people who draw on care to sit on each interview panel","Co-production Lead; HR Business Partner","T:Co-production Lead//T:HR Business Partner","01.09.25","31.03.26","152 days","38",40,"On Schedule",""),
 ("6.6","Staff survey","HR Business Partner","T","12.01.26","06.02.26","20 days","",0,"Future Task",""),
 ("6.7","Prepare the self-assessment for the next CQC visit","Director of Adult Social Services; Project Manager","T:Director of Adult Social Services//T:Project Manager","05.01.26","31.03.26","62 days","",0,"","")]),
("7","Technology and data",[
 ("7.1","Put a mobile form for visits on every worker’s tablet","Systems Manager","T","07.07.25","31.10.25","85 days","",90,"Late","Works for social workers. Occupational therapists need a drawing tool, which the supplier has put into its spring release, and until then they go on with paper and photographs."),
 ("7.2","Connect the shared care record with the hospital","Digital Lead, Saltmarsh Hospitals; Systems Manager","T:Digital Lead|Saltmarsh Hospitals//T:Systems Manager","01.09.25","30.04.26","172 days","",25,"On Schedule",""),
 ("7.3","Build a page of twelve measures for team managers","Performance Analyst","T","01.08.25","30.09.25","43 days","",100,"Complete","Looked at 212 times in October."),
 ("7.4","Correct the ethnicity and communication needs fields","Performance Analyst; Team Managers","T:Performance Analyst//T:Team Managers","15.09.25","19.12.25","70 days","",45,"On Schedule","Ethnicity is known for 91%, up from 78%."),
 ("7.5","Prepare for client level data returns","Performance Analyst","T","01.10.25","30.01.26","86 days","",60,"On Schedule",""),
 ("7.6","Trial sensors in forty homes of people who live alone and may fall, with their consent, and compare what happens to them with what happens to forty others","Technology Enabled Care Officer","T","03.11.25","30.10.26","259 days","",3,"On Schedule","Eleven people have agreed. Ethics advice was taken from the university."),
 ("7.7","Milestone: new contract for the case system signed","Director of Adult Social Services","T","27.02.26","27.02.26","0 days","",0,"Future Task","")]),
("8","Programme management and assurance",[
 ("8.1","Set up programme board with an outside adviser","Project Manager","T","12.05.25","30.05.25","15 days","",100,"Complete",""),
 ("8.2","Monthly report to the board","Project Manager","T","30.06.25","31.03.26","197 days","58",60,"On Schedule",""),
 ("8.3","Report to Adults Scrutiny Panel","Director of Adult Social Services; Cllr Wilfred Nkemelu","T:Director of Adult Social Services//P:Wilfred Nkemelu||Cllr","15.10.25","15.10.25","0 days","",100,"Complete","Panel asked for the number of people who have died while waiting. This will be in the next report."),
 ("8.4","Keep the risk log","Project Manager","T","12.05.25","31.03.26","231 days","",60,"On Schedule",""),
 ("8.5","Peer challenge by a neighbouring council","Director of Adult Social Services","T","19.01.26","23.01.26","5 days","",0,"Future Task","Team of five, led by the director of Northmere."),
 ("8.6","Tell staff and partners each month what has changed","Communications Officer","T","30.06.25","31.03.26","197 days","",50,"Late","No bulletin in August or in September because of the vacancy."),
 ("8.7","Evaluate what the programme has achieved","Public Health Consultant","T","02.03.26","29.05.26","63 days","",0,"Future Task","")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Task_Table1"
H=["ID","WBS","Task Name","% Complete","Status","Start","Finish","Duration","Predecessors","Resource Names","Notes"]
for k,(x,w) in enumerate(zip(H,(5,7,62,11,13,14,14,11,12,46,80))): c=ws.cell(1,k+1,x); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="DFE3E8"); ws.column_dimensions[L(k+1)].width=w
def line(v,bold=False,ind=0):
    ws.append(v); r=ws.max_row
    for c in ws[r]:
        c.font=Font(bold=bold); c.alignment=Alignment(vertical="top",wrap_text=c.column in(3,10,11),indent=ind if c.column==3 else 0)
        if isinstance(c.value,dt.date): c.number_format="ddd dd/mm/yy"
        if c.column==4 and c.value is not None: c.number_format="0%"
    ws.row_dimensions[r].outlineLevel=max(0,ind); ws.row_dimensions[r].height=15*max(1,-(-len(str(v[10] or ""))//76),-(-len(str(v[9] or ""))//42),-(-len(v[2])//58)) if not bold else 15
alls=[x for _,_,a in PLAN for x in a]; i=0
line([0,"0",TITLE,.52,"Late",min(d(x[4]) for x in alls),max(d(x[5]) for x in alls),"",None,None,None],True); areas=[]
for n,ti,acts in PLAN:
    i+=1; line([i,n,ti,round(sum(x[8] for x in acts)/len(acts))/100,"Late" if any(x[9]=="Late" for x in acts) else "On Schedule",min(d(x[4]) for x in acts),max(d(x[5]) for x in acts),"",None,None,None],True,1); ga=[]
    for ref,de,ot,sp,s,f,du,pre,pc,st,no in acts:
        i+=1; line([i,ref,de,pc/100,st or None,d(s),d(f),du,pre or None,ot or None,no or None],False,2)
        a,b=d(s).isoformat(),d(f).isoformat(); tx=d(s).strftime("%a %d/%m/%y")+" "+d(f).strftime("%a %d/%m/%y"); m={"drop":["timescale_text"],"alt":{}}
        if a!=b: ts=R(tx,a,b); m["alt"]["timescale"]=[D(tx,b)]
        else: ts=D(tx,b); m["alt"]["timescale"]=[R(tx,a,b)]
        if ref=="7.2": m["alt"]["owners"]=[o("T:Digital Lead, Saltmarsh Hospitals//T:Systems Manager")]
        if st=="Late": m["alt"]["status"]=["off_track"]
        if st=="Future Task": m["alt"]["status"]=["planned"]
        m={k:v for k,v in m.items() if v}
        ga.append(A(ref,de,ot,o(sp,ot) if ot else [],ts,None,no,ST[st],duration=du,**m))
    areas.append(AREA(n,"theme",f"{n} {ti}",ti,ga))
ws.auto_filter.ref=f"A1:K{ws.max_row}"; ws.freeze_panes="D2"; ws.sheet_properties.outlinePr.summaryBelow=False
ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
w2=wb.create_sheet("Resource_Table"); w2.append(["ID","Resource Name","Type","Initials","Group","Max. Units"])
names=sorted({y for x in alls for y in x[2].split("; ") if y})
for k,x in enumerate(names): w2.append([k+1,x,"Work",x[0],None,"100%"])
w3=wb.create_sheet("Info"); w3.append(["Company",ORG]); w3.append(["Exported","14/11/2025 09:12"]); w3.append(["Calendar","Standard"]); w3.append(["Status date","14/11/2025"])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,[["ref","WBS"],["description","Task Name"],["status","Status"],["timescale","Start"],["timescale","Finish"],["duration","Duration"],["owners","Resource Names"],["progress","Notes"]],areas)
