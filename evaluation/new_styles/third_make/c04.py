"""c04 reportlab, A4 portrait: a town council's list of priorities. One gridded table, committee names as shaded full-width rows without numbers, the number runs on; head printed once and not repeated on the next page; 'Action by' holds the owner; progress and per cent in one column."""
from cl import *
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
NAME="c04"; ORG="Little Ottery Town Council"; TITLE="Action Plan 2025–2026"
PLAN=[("ADMINISTRATION",[
 ("1","H","Move the council’s website and e-mail to a .gov.uk address.","Clerk",[T("Clerk")],D("Sept 2025","2025-09-30"),"Live on 2 September.","Completed","completed",[]),
 ("2","M","Review standing orders and financial regulations against the new models.","Clerk + Cllr Pascoe",[T("Clerk"),P("Pascoe",title="Cllr")],D("Annual Meeting, May 2026","2026-05-31"),"Financial regulations done, standing orders next.","In progress","in_progress",["on_track"]),
 ("3","L","Write an office manual for when the Clerk is away.","Clerk and Admin Assistant",[T("Clerk"),T("Admin Assistant")],D("31/3/26","2026-03-31"),None,"Not started","not_started",[])]),
 ("OPEN SPACES",[
 ("4","H","Replace the safety surface under the swings at Mill Meadow.","Cllr D Hollis",[P("D Hollis",title="Cllr")],D("by Easter 2026","2026-04-05"),"Three quotes in. Grant of £6,000 applied for.","In progress","in_progress",["on_track"]),
 ("5","M","Plant 40 trees along the bypass footpath with the primary school.","Cllrs Hollis & Anand",[P("Hollis",title="Cllr"),P("Anand",title="Cllr")],R("Nov 2025 – Feb 2026","2025-11-01","2026-02-28"),"Trees ordered.","In progress","in_progress",["on_track"]),
 ("6","H","Have the old chestnut on the green looked at by a tree surgeon.","Clerk",[T("Clerk")],K("immediate","Immediately"),"Report received. Two limbs taken off in August.","Completed","completed",[]),
 ("7","M","Walk all footpaths and report broken stiles to the county council.","Footpaths Warden",[T("Footpaths Warden")],REC("Twice yearly","FREQ=MONTHLY;INTERVAL=6"),"Spring walk done.","Ongoing","ongoing",[])]),
 ("ROADS AND TRANSPORT",[
 ("8","H","Ask the county council for a 20 mph limit in Church Street and by the school.","Cllr Anand",[P("Anand",title="Cllr")],D("Dec 2025","2025-12-31"),"Speed survey done in June. Request goes in with the ward member’s support.","In progress","in_progress",["on_track"]),
 ("9","M","Buy a second speed indicator sign.","Clerk / Speedwatch Group",[T("Clerk"),B("Speedwatch Group")],D("30 November 2025","2025-11-30"),"On hold until the precept is set.","On hold","on_hold",[]),
 ("10","L","Press for a Sunday bus.","Cllr J Quick",[P("J Quick",title="Cllr")],K("ongoing","Ongoing"),"Operator met in July; no money for it this year.","Ongoing","ongoing",[])]),
 ("COMMUNITY",[
 ("11","H","Draw up a community emergency plan and hold a rehearsal.","Cllr Pascoe with Little Ottery Flood Group",[P("Pascoe",title="Cllr"),B("Little Ottery Flood Group")],D("Plan Dec 2025, rehearsal March 2026","2026-03-31",[("Plan","2025-12-31"),("rehearsal","2026-03-31")]),"First draft with the flood group.","In progress","in_progress",["on_track"]),
 ("12","M","Open the Town Hall as a warm space on two afternoons a week.","Hall Management Committee",[B("Hall Management Committee")],R("October to March","2025-10-01","2026-03-31"),"Open since 6 October; 15 to 20 people come.","Ongoing","ongoing",["in_progress"]),
 ("13","M","Send a newsletter to every house.","Cllr Quick",[P("Quick",title="Cllr")],REC("Quarterly",QUARTERLY),"Two issues out.","Ongoing","ongoing",[]),
 ("14","L","Look into a youth café with the church.","Cllr Anand + Rev Tamsin Bligh",[P("Anand",title="Cllr"),P("Tamsin Bligh",title="Rev")],D("Summer 2026","2026-08-31"),None,"Not started","not_started",[])])]
b=ParagraphStyle("b",fontName="Helvetica",fontSize=10.5,leading=13.5); bb=ParagraphStyle("bb",parent=b,fontName="Helvetica-Bold")
H=["No","Priority H/M/L","Item","Action by","Target date","Progress","Status"]; W=[9,16,50,30,27,34,24]
rows=[[Paragraph(x,bb) for x in H]]; st=[("GRID",(0,0),(-1,-1),0.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#c5d9b7")),("BOTTOMPADDING",(0,0),(-1,-1),7),("LEFTPADDING",(0,0),(-1,-1),3),("RIGHTPADDING",(0,0),(-1,-1),3)]; areas=[]
for ar,acts in PLAN:
    k=len(rows); rows.append([Paragraph(ar,bb)]+[""]*6); st+=[("SPAN",(0,k),(-1,k)),("BACKGROUND",(0,k),(-1,k),colors.HexColor("#e9e9e9"))]; ga=[]
    for ref,pri,a,ot,ow,ts,pr,s,code,alt in acts:
        rows.append([Paragraph(esc(x or ""),b) for x in [ref,pri,a,ot,ts["text"],pr,s]]); m={}
        if alt: m["alt"]={"status":alt}
        if ref=="4": m["drop"]=["timescale"]
        ga.append(A(ref,a,ot,ow,ts,None,pr,code,**m))
    areas.append(AREA(None,"theme",ar,ar,ga))
t=Table(rows,colWidths=[w*mm for w in W],repeatRows=0); t.setStyle(TableStyle(st))
def foot(c,d): c.setFont("Helvetica",8); c.drawString(10*mm,9*mm,"Adopted 20 May 2025, reviewed October 2025"); c.drawRightString(200*mm,9*mm,f"Page {d.page}")
SimpleDocTemplate(path(NAME+".pdf"),pagesize=A4,leftMargin=10*mm,rightMargin=10*mm,topMargin=14*mm,bottomMargin=16*mm,title=TITLE,invariant=1).build([Paragraph(ORG,ParagraphStyle("o",parent=bb,fontSize=12,leading=16)),Paragraph(TITLE,ParagraphStyle("t",parent=bb,fontSize=17,leading=23)),Paragraph("Working document. Much of the council’s work is the regular upkeep of what it owns, and that is not listed here. Priority: H high, M medium, L low.",b),Spacer(1,8),t],onFirstPage=foot,onLaterPages=foot)
write(NAME,ORG,TITLE,None,[["ref","No"],["priority","Priority H/M/L"],["description","Item"],["owners","Action by"],["timescale","Target date"],["progress","Progress"],["status","Status"]],areas)
