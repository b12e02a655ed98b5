"""b10 Word: corporate peer challenge action plan in paragraphs: recommendations as headings, actions as numbered bold paragraphs, under each a bulleted list with labels (Who / When / How we will know / Latest); an introduction, a list of what happens next, and a contact after it. No table."""
from bl import *
from docx import Document
from docx.shared import Pt
NAME="b10"; ORG="Holmgate and Vale Council"; TITLE="Corporate Peer Challenge: Action Plan"; INSP="LGA Corporate Peer Challenge, 24 to 27 March 2025"
PLAN=[("1","Agree a small number of priorities and stop some things",[
 ("1.1","Hold three cabinet and senior team away days to agree no more than five priorities.","Chief Executive and Leader of the Council",[T("Chief Executive"),T("Leader of the Council")],R("May to July 2025","2025-05-01","2025-07-31"),"Staff can name the five priorities.","All three held. Five priorities agreed on 14 July."),
 ("1.2","List the projects that will be paused and tell partners.","Programme Management Office",[B("Programme Management Office")],D("September 2025","2025-09-30"),"The number of live projects falls from 93 to 40.","Now at 58."),
 ("1.3","Write a one-page corporate plan.","Head of Policy, Sunniva Dale",[P("Sunniva Dale",post="Head of Policy")],D("Full Council, 6 November 2025","2025-11-06"),"Adopted by full Council.",None)]),
 ("2","Close the budget gap with a plan that members own",[
 ("2.1","Publish a medium-term financial plan with options for each of the three years.","Section 151 Officer",[T("Section 151 Officer")],D("December 2025","2025-12-31"),"Options add up to £14.2m.","Star chambers in September found £8.9m."),
 ("2.2","Train all members in the budget process.","Section 151 Officer / Democratic Services",[T("Section 151 Officer"),B("Democratic Services")],D("by the end of October 2025","2025-10-31"),"45 of 54 members attend.","31 so far."),
 ("2.3","Report savings monthly to the cabinet with a red, amber or green mark.","Finance Business Partners",[T("Finance Business Partners")],REC("Monthly from June 2025",MONTHLY,"2025-06-01"),"No surprise in the outturn.","In place."),
 ("2.4","Review fees and charges for parking, green waste and planning advice.","Directors",[T("Directors")],D("Q3 2025/26","2025-12-31"),"Charges recover their costs.",None)]),
 ("3","Get the basics of governance right",[
 ("3.1","Revise the constitution, with a plain guide for residents.","Monitoring Officer",[T("Monitoring Officer")],D("Annual Council, May 2026","2026-05-31"),"Fewer questions on process at meetings.","Working group has met twice."),
 ("3.2","Set up a forward plan for scrutiny that looks twelve months ahead.","Cllr Petra Lindqvist, Chair of Overview and Scrutiny",[P("Petra Lindqvist",title="Cllr",post="Chair of Overview and Scrutiny")],D("30 September 2025","2025-09-30"),"Half of the items are pre-decision.","Done – published 22 September."),
 ("3.3","Answer all Stage 2 complaints in 20 days.","Customer Experience Manager",[T("Customer Experience Manager")],K("ongoing","Ongoing"),"95% on time.","88% in the second quarter.")]),
 ("4","Make more of the Council’s staff",[
 ("4.1","Run a staff survey and share all the results within a month.","HR and Organisational Development",[B("HR and Organisational Development")],D("Autumn 2025","2025-11-30"),"Response rate of 65%.","Survey opens on 3 November."),
 ("4.2","Start a management programme for 120 team leaders.","HR and Organisational Development with Vale College",[B("HR and Organisational Development"),B("Vale College")],F("From January 2026","2026-01-01"),"Each team leader has completed it by 2027.","Tender awarded."),
 ("4.3","Make flexible retirement easier.","Assistant Director (People)",[T("Assistant Director (People)")],K("unknown","To be confirmed"),"Skills are handed on.",None)])]
d=Document(); d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(11)
d.add_heading(TITLE,0); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_heading("Introduction",1)
d.add_paragraph("A team of councillors and officers from other councils spent four days with us in March. They met more than 140 people. Their report makes four recommendations, and we accept them all.")
d.add_paragraph("This plan says what we will do about each. The peer team comes back in the new year to see how far we have got. Notes marked “Latest” are as at 15 October 2025.")
d.add_heading("The plan",1); areas=[]
def lab(l,v):
    p=d.add_paragraph(style="List Bullet 2"); r=p.add_run(l+": "); r.italic=True; p.add_run(v); p.paragraph_format.space_after=Pt(0)
for n,t,acts in PLAN:
    hd=f"Recommendation {n} – {t}"; d.add_heading(hd,2); ga=[]
    for ref,a,ot,ow,ts,out,pr in acts:
        p=d.add_paragraph(); p.add_run(f"{ref}\t{a}").bold=True; p.paragraph_format.keep_with_next=True
        lab("Who",ot); lab("When",ts["text"]); lab("How we will know",out)
        if pr: lab("Latest",pr)
        m={"alt":{}}; 
        if ref=="4.1": m["alt"]["owners"]=[[B("HR"),B("Organisational Development")]]
        if ref=="4.2": m["alt"]["owners"]=[[B("HR"),B("Organisational Development"),B("Vale College")],[B("HR and Organisational Development"),B("Vale College",SUP)],[B("HR"),B("Organisational Development"),B("Vale College",SUP)]]
        if ref=="3.2": m["alt"]["status"]=["completed"]
        if ref=="2.3": m["alt"]["status"]=["embedded"]
        if not m["alt"]: del m["alt"]
        ga.append(A(ref,a,ot,ow,ts,out,pr,"unknown",**m))
    areas.append(AREA(n,"recommendation",hd,t,ga))
d.add_heading("What happens next",1)
for x in ["The Overview and Scrutiny Committee looks at the plan in December and April.","The peer team returns for a progress review on 28 January 2026.","We will publish the progress review on our website."]: d.add_paragraph(x,style="List Number")
d.add_paragraph("Contact: policy@holmgateandvale.example")
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","(paragraph)"],["description","(paragraph)"],["owners","Who"],["timescale","When"],["outcome","How we will know"],["progress","Latest"]],areas)
