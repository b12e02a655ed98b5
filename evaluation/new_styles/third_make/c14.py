"""c14 reportlab, A4 landscape: a fire and rescue authority's appendix on HMICFRS actions. A heading and a gridded table an area; a table that breaks repeats its head; Strategic and Tactical lead in two columns, rank and name; original and revised date on two lines of one cell; statuses of the inspectorate (open, submitted, discharged); page head and foot of a committee paper."""
from cl import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, CondPageBreak
NAME="c14"; ORG="Wolds and Humberhead Fire and Rescue Authority"; TITLE="HMICFRS Action Plan: Progress Report"; INSP="HMICFRS inspection, report published 14 November 2024"
ST={"Open":("in_progress",["unknown","on_track"]),"Open – overdue":("delayed",["off_track"]),"Submitted for discharge":("completed",["in_progress"]),"Discharged":("completed",[]),"Not yet started":("not_started",["planned"])}
def N(n,t,role): return dict(P(n,title=t),role=role)
EL=("ACFO E Lindqvist",[N("E Lindqvist","ACFO",S_)]); RB=("DCFO R Bamford",[N("R Bamford","DCFO",S_)]); PD=("Director of People",[T("Director of People",S_)])
PLAN=[("other","Cause of concern","1","The service does not do enough to make sure that its buildings with the highest risk are audited.",[
 ("1.1","Set the number of fire safety audits each inspecting officer is to do in a month and report against it.",*EL,"GM S Whitlam",[N("S Whitlam","GM",O_)],D("31/01/2025","2025-01-31"),"Set at eight a month; 93% reached in the third quarter.","Discharged"),
 ("1.2","Visit all 214 high-risk residential buildings.",*EL,"GM S Whitlam",[N("S Whitlam","GM",O_)],D("31/03/2025\nRevised: 30/09/2025","2025-09-30"),"All visited by 26 September, 61 of them with the council’s housing officers. Nine enforcement notices were served and four buildings have a waking watch. Evidence was sent to the inspectorate on 9 October.","Submitted for discharge"),
 ("1.3","Train eight operational managers to take complaints of fire risk out of hours.",*EL,"Protection Training Manager",[T("Protection Training Manager",O_)],D("30/06/2025\nRevised: 31/12/2025","2025-12-31"),"Five trained. The course in September was cancelled because the provider’s trainer was ill; the next is in December. Until then two protection officers share the rota.","Open")]),
 ("area_for_improvement","Area for improvement","2","The service should make sure that risk information on the fire engines is up to date.",[
 ("2.1","Check the 96 site records that are more than three years old.",*RB,"AM J Kettering",[N("J Kettering","AM",O_)],D("May 2025","2025-05-31"),"96 checked.","Discharged"),
 ("2.2","Replace the tablets on all front line engines.",*RB,"Head of ICT",[T("Head of ICT",O_)],R("April – October 2025","2025-04-01","2025-10-31"),"31 of 44 replaced; the supplier has no stock until December.","Open – overdue"),
 ("2.3","Dip sample ten site visits in each district.",*RB,"District Commanders",[T("District Commanders",O_)],REC("Quarterly from 1 July 2025",QUARTERLY,"2025-07-01"),"First sample good in 36 of 40 cases.","Open"),
 ("2.4","Ask crews at each station whether the information would have helped them at their last five incidents, and put right what would not.",*RB,"AM J Kettering",[N("J Kettering","AM",O_)],D("Dec 2025","2025-12-31"),"Survey written and tried at two stations; the rest follow in November.","Open")]),
 ("area_for_improvement","Area for improvement","3","The service should improve the availability of its on-call fire engines.",[
 ("3.1","Offer contracts for 40, 60 and 80 hours and pay a retainer to match.",*PD,"On-call Support Officer",[T("On-call Support Officer",O_)],D("1 April 2025","2025-04-01"),"In force. 62 staff have changed contract.","Submitted for discharge"),
 ("3.2","Run three recruitment weekends in the villages with fewest staff.",*PD,"On-call Support Officer and Communications",[T("On-call Support Officer",O_),B("Communications",O_)],D("end of November 2025","2025-11-30"),"Two held; 19 people applied.","Open"),
 ("3.3","Move stand-by cover to where the gap in cover is greatest.",*RB,"Control Manager",[T("Control Manager",O_)],K("ongoing","Ongoing"),"Used 41 times in the quarter.","Open"),
 ("3.4","Report availability by station to the Authority, with what is being done at each station below 70%.",*EL,"Performance and Planning Manager",[T("Performance and Planning Manager",O_)],REC("Quarterly from October 2025",QUARTERLY,"2025-10-01"),"First report made on 9 October.","Open")]),
 ("area_for_improvement","Area for improvement","4","The service should assure itself that staff are confident to challenge unacceptable behaviour.",[
 ("4.1","Give all supervisors the bystander course.",*PD,"Organisational Development",[B("Organisational Development",O_)],D("31/12/2025","2025-12-31"),"168 of 240 have been.","Open"),
 ("4.2","Publish the outcomes of misconduct cases, without names, each half year.",*PD,"HR Manager",[T("HR Manager",O_)],REC("Six-monthly from January 2026","FREQ=MONTHLY;INTERVAL=6","2026-01-01"),None,"Not yet started"),
 ("4.3","Have background checks done for every member of staff.",*PD,"HR Manager / Professional Standards",[T("HR Manager",O_),B("Professional Standards",O_)],D("30/04/2025\nRevised: 31/08/2025","2025-08-31"),"91% done. Those who remain are on-call staff on long leave and eleven people whose documents were returned. They do not attend home fire safety visits until the check has come back.","Open – overdue")])]
b=ParagraphStyle("b",fontName="Helvetica",fontSize=11,leading=14); bb=ParagraphStyle("bb",parent=b,fontName="Helvetica-Bold"); hb=ParagraphStyle("hb",parent=bb,fontSize=13,leading=17,spaceBefore=12,spaceAfter=4)
H=["Ref","Action","Strategic lead","Tactical lead","Due date","Update (October 2025)","Status"]; W=[32,215,92,110,92,160,82]
el=[Paragraph(ORG,bb),Paragraph(TITLE,ParagraphStyle("t",parent=bb,fontSize=18,leading=24)),Paragraph(INSP,b),Spacer(1,6),Paragraph("Status is that agreed with the inspectorate’s liaison lead: Open (work goes on), Submitted for discharge (the service believes it is done), Discharged (the inspectorate agrees).",b),Spacer(1,5),Paragraph("The inspectorate’s third report on the service found one cause of concern and three areas for improvement. The service has set out 14 actions. Members are asked to note that two are overdue and that the Deputy Chief Fire Officer has asked for a recovery plan for each.",b)]; areas=[]
for kind,lab,n,t,acts in PLAN:
    hd=f"{lab} {n}: {t}"; rows=[[Paragraph(x,bb) for x in H]]; ga=[]; el.append(CondPageBreak(85)); el.append(Paragraph(esc(hd),hb))
    for ref,a,st,so,tt,to,ts,pr,s in acts:
        rows.append([Paragraph(br(x).replace("<br>","<br/>"),b) for x in [ref,a,st,tt,ts["text"],pr,s]]); m={"drop":["owner_text"]}
        if ST[s][1]: m["alt"]={"status":ST[s][1]}
        ga.append(A(ref,a,f"{st}\n{tt}",so+to,ts,None,pr,ST[s][0],**m))
    tb=Table(rows,colWidths=W,repeatRows=1); tb.setStyle(TableStyle([("GRID",(0,0),(-1,-1),0.6,colors.black),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#f8d7d0")),("LEFTPADDING",(0,0),(-1,-1),4),("RIGHTPADDING",(0,0),(-1,-1),4)])); el.append(tb)
    areas.append(AREA(n,kind,hd,t,ga))
def pg(c,d): c.setFont("Helvetica",8); c.drawString(28,575,"Agenda item 9"); c.drawRightString(814,575,"Appendix A"); c.drawCentredString(421,18,f"Page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=landscape(A4),leftMargin=28,rightMargin=28,topMargin=34,bottomMargin=34,title=TITLE,invariant=1).build(el,onFirstPage=pg,onLaterPages=pg)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["progress",H[5]],["status",H[6]]],areas)
