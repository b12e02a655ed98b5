"""b03 Word: internal audit report appendix. A record table for each recommendation (labels left, values right; the first line 'Recommendation 4 – Priority 2'); the audits as headings; a page of text before and a table of priorities after."""
from bl import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="b03"; ORG="Netherby District Council"; TITLE="Internal Audit Progress Report – Appendix C: Agreed Actions"
CODE={"Implemented":"completed","In progress":"in_progress","Overdue":"delayed","Not yet due":"planned"}
PLAN=[("Purchasing Cards (2024/25) – Limited Assurance","Purchasing Cards (2024/25) – Limited Assurance",[
 ("1","1","Card statements were not checked by a manager in 11 of 25 cases.","Remind all approvers of their duty and suspend any card whose statement has not been approved within 20 working days.","Hugh Strickland, Exchequer Manager",[P("Hugh Strickland",post="Exchequer Manager")],D("30 September 2024","2024-09-30"),"Reminder sent 3 September. Four cards suspended in October.","Implemented"),
 ("2","2","Cards of three leavers were still live.","HR will send Exchequer a weekly list of leavers.","HR Business Partner",[T("HR Business Partner")],REC("Weekly",WEEKLY),"List now runs each Monday.","Implemented"),
 ("3","2","Merchant categories are not restricted.","Block categories for cash, gambling and travel agents on all cards.","Exchequer Manager",[T("Exchequer Manager")],D("31 October 2024","2024-10-31"),"Bank needs a new mandate, with the s151 Officer for signature.","Overdue")]),
 ("Homelessness and Temporary Accommodation (2024/25) – Moderate Assurance","Homelessness and Temporary Accommodation (2024/25) – Moderate Assurance",[
 ("4","1","Nightly-paid providers are used without a contract.","Put a framework agreement in place for nightly-paid accommodation, with checks of gas, fire and electrical safety.","Housing Options Manager\nProcurement Lead",[T("Housing Options Manager"),T("Procurement Lead")],D("March 2025","2025-03-31"),"Market day held with six providers.","In progress"),
 ("5","2","Arrears of former tenants are not pursued.","Adopt a write-off and recovery procedure for former tenants’ arrears.","Olwen Bairstow",[P("Olwen Bairstow")],D("end of Q3 2024/25","2024-12-31"),"Procedure written; Cabinet Member to approve.","In progress"),
 ("6","3","Case notes vary in length and content.","Bring in a template for case notes and check five a month.","Team Leaders (Housing)",[T("Team Leaders (Housing)")],D("January 2025","2025-01-31"),None,"Not yet due")]),
 ("Cyber Security Follow-up (2023/24) – Reasonable Assurance","Cyber Security Follow-up (2023/24) – Reasonable Assurance",[
 ("7","1","Two servers no longer receive security updates.","Retire both servers or isolate them from the network.","Head of Digital",[T("Head of Digital")],D("31 December 2024 (revised from 30 June 2024)","2024-12-31"),"One retired in July. The other runs the cemetery system and moves in November.","Overdue"),
 ("8","2","No test of the recovery plan has been held since 2021.","Hold a desktop exercise with the senior team each year.","Head of Digital / Emergency Planning Officer",[T("Head of Digital"),T("Emergency Planning Officer")],REC("Annually, first by February 2025",ANNUALLY,None,"2025-02-28"),"Scenario agreed with the county.","In progress"),
 ("9","3","Members have had no cyber training.","Offer members a briefing before the budget meeting.","Democratic Services",[B("Democratic Services")],DONE("Completed October 2024","2024-10-31"),"21 of 39 members came.","Implemented")])]
d=Document(); s=d.sections[0]; s.left_margin=s.right_margin=Cm(2)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(10)
d.add_paragraph(ORG).runs[0].bold=True
d.add_heading(TITLE,0); d.add_paragraph("Audit and Governance Committee, 28 November 2024")
d.add_paragraph("The committee asked to see each agreed action in full. Actions of priority 1 stay in this appendix until Internal Audit has tested them. Actions finished before April 2024 are not shown.")
areas=[]
def shade(c,f):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),f); c._tc.get_or_add_tcPr().append(e)
L=["Finding","Agreed action","Owner","Target date","Update at November 2024","Status"]
for hd,t,acts in PLAN:
    d.add_heading(hd,1); ga=[]
    for ref,pri,fi,act,ot,ow,ts,pr,st in acts:
        tb=d.add_table(rows=7,cols=2); tb.style="Table Grid"
        m=tb.cell(0,0).merge(tb.cell(0,1)); m.text=f"Recommendation {ref} – Priority {pri}"; m.paragraphs[0].runs[0].bold=True; shade(m,"BDD6EE")
        for i,(l,v) in enumerate(zip(L,[fi,act,ot,ts["text"],pr or "",st]),1):
            a,b=tb.rows[i].cells; a.text=l; a.paragraphs[0].runs[0].bold=True; a.width=Cm(4); b.width=Cm(13)
            b.text=v.split("\n")[0]
            for x in v.split("\n")[1:]: b.add_paragraph(x)
        d.add_paragraph()
        ga.append(A(ref,act,ot,ow,ts,None,pr,CODE[st],answers=fi,**({"alt":{"status":["not_started"]}} if st=="Not yet due" else {})))
    areas.append(AREA(None,"theme",hd,t,ga))
d.add_heading("What the priorities mean",1); tb=d.add_table(rows=1,cols=2); tb.style="Table Grid"; tb.rows[0].cells[0].text="Priority"; tb.rows[0].cells[1].text="Meaning"
for a,b in [("1","A fundamental weakness that needs attention at once"),("2","A weakness that should be put right within six months"),("3","A matter of good practice")]:
    r=tb.add_row().cells; r[0].text=a; r[1].text=b
d.add_paragraph("Contact: Audit Partnership Manager, 01632 960 455")
d.save(path(NAME+".docx"))
for a in areas:
    for x in a["actions"]: x["drop"]=x.get("drop",[])
write(NAME,ORG,TITLE,None,[["ref","(first line)"],["answers","Finding"],["description","Agreed action"],["owners","Owner"],["timescale","Target date"],["progress","Update at November 2024"],["status","Status"]],areas)
