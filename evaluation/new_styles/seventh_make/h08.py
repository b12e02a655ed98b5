"""h08 (kin of orig-revised): Chromium, A4 landscape. One table with a head in two rows ('Implementation date' over 'Original' and 'Revised'), full-width rows name the audit, priority letters, comment column, notes under the table. The revised date holds."""
from cl import *
NAME="h08"; ORG="Netherby and Stoke Borough Council"; TITLE="Internal Audit Recommendations: Outstanding Actions at 31 December 2024"; INSP=None
ST={"Implemented":"completed","Partly implemented":"in_progress","Overdue":"delayed","Not yet due":"planned"}
P=[("1","Audit 1: Creditors and purchase cards (Limited assurance, May 2024)","Creditors and purchase cards (Limited assurance, May 2024)",[
("1.1","H","Write to all 118 cardholders, take back the cards that have not been used for six months and cut the monthly limit of the others to what they need.","Head of Procurement","T","31/07/2024","2024-07-31","","", "Implemented","46 cards taken back. Evidence seen by Internal Audit on 12 August."),
("1.2","H","Switch off the option to raise an order after the invoice, save for utilities and agency staff.","Accounts Payable Manager","T","30/09/2024","2024-09-30","28/02/2025","2025-02-28","Partly implemented","Off for four of six directorates. The others wait for their new cost centres; the system supplier needs ten days’ notice."),
("1.3","M","Match the supplier file against Companies House and the payroll twice a year, and report what was found to the Section 151 Officer.","Counter Fraud Team","B","31/12/2024","2024-12-31","","","Overdue","No update received."),
]),("2","Audit 2: Tree safety (Limited assurance, March 2024)","Tree safety (Limited assurance, March 2024)",[
("2.1","H","Inspect all trees beside highways and in school grounds; enter species, condition and date of next inspection in the register.","Arboricultural Officer","T","31/10/2024","2024-10-31","30/04/2025","2025-04-30","Partly implemented","2,950 of 4,400. Storm damage in November took the team off the work for three weeks."),
("2.2","M","Put the policy on tree inspection before the Executive, with a scale of risk that says how soon a fault has to be dealt with.","Dr Simon Ellacott, Parks Manager","P:Simon Ellacott|Parks Manager|Dr","30/06/2024","2024-06-30","","","Implemented",""),
("2.3","L","Train the six contractors’ gang leaders in how to report a fault by telephone app.","Parks Manager","T","31/03/2025","2025-03-31","","","Not yet due","")]),
("3","Audit 3: Disabled facilities grants (Moderate assurance, September 2024)","Disabled facilities grants (Moderate assurance, September 2024)",[
("3.1","M","Agree with the county’s occupational therapists a service standard from first call to recommendation, and publish the performance each quarter.","Private Sector Housing Manager / County OT Service","T:Private Sector Housing Manager//B:County OT Service","31/12/2024","2024-12-31","31/03/2025","2025-03-31","Partly implemented","Standard agreed; the county’s first figures are due in March."),
("3.2","M","Obtain three quotations for all works above £10,000, or record why not.","Private Sector Housing Manager","T","Immediate",None,"","","Implemented","Tested in November: 20 of 20."),
("3.3","L","Ask applicants, three months after works are finished, what difference they made.","Customer Insight","B","30/11/2024","2024-11-30","31/05/2025","2025-05-31","Overdue","Survey drafted. Revised a second time, first revision was 31/01/2025.")]),
("4","Audit 4: Business continuity (No assurance, November 2024)","Business continuity (No assurance, November 2024)",[
("4.1","H","Have each Assistant Director sign a business impact analysis for the critical services in his or her area.","Corporate Leadership Team","B","28/02/2025","2025-02-28","","","Not yet due","Seven of eleven have been signed."),
("4.2","H","Test the plan for loss of ICT, with a day without network at both depots and the contact centre.","Head of ICT & Emergency Planning Officer","T:Head of ICT//T:Emergency Planning Officer","30/06/2025","2025-06-30","","","Not yet due",""),
("4.3","M","Keep paper copies of the plan in the boxes at the three rest centres, and change them each April.","Emergency Planning Officer","T","31/01/2025","2025-01-31","30/04/2025","2025-04-30","Not yet due","Moved so as to fall in with the yearly change.")])]
css="@page{size:A4 landscape;margin:13mm;@bottom-center{content:'Audit & Standards Committee, 22 January 2025 – Appendix B – ' counter(page);font:8pt 'Liberation Sans'}}body{font:10.5pt/1.3 'Liberation Sans';margin:0}h1{font-size:18pt;margin:4px 0 8px}table{border-collapse:collapse;width:100%}th{background:#404040;color:#fff;border:1px solid #999;padding:4px;text-align:center;font-size:9.5pt}td{border:1px solid #999;padding:5px 5px;vertical-align:top}tr.a td{background:#f4e9c8;font-weight:bold}.s{font-size:9pt}"
h=[f"<!doctype html><meta charset=utf-8><style>{css}</style><div>{ORG} | Audit &amp; Standards Committee | Appendix B</div><h1>{TITLE}</h1><p>The Committee asked for all recommendations of reports with less than substantial assurance. There are twelve; five have had their date revised. H, M and L stand for high, medium and low priority.</p><table><thead><tr><th rowspan=2 style='width:5%'>Rec no.<th rowspan=2 style='width:5%'>Priority<th rowspan=2 style='width:29%'>Agreed management action<th rowspan=2 style='width:14%'>Manager responsible<th colspan=2>Implementation date<th rowspan=2 style='width:10%'>Status<th rowspan=2 style='width:20%'>Management comment</tr><tr><th style='width:8.5%'>Original<th style='width:8.5%'>Revised</tr></thead>"]
areas=[]
for n,hd,ti,rows in P:
    h.append(f"<tr class=a><td colspan=8>{hd}</td></tr>"); ga=[]
    for ref,pri,desc,ot,sp,w,v,rw,rv,st,pr in rows:
        h.append("<tr>"+"".join(f"<td>{esc(x)}</td>" for x in(ref,pri,desc,ot,w,rw,st,pr))+"</tr>"); ts=D(w,rv or v) if v else K("immediate",w); alt={}
        if st=="Overdue": alt["status"]=["off_track"]
        if st=="Not yet due": alt["status"]=["not_started","unknown"]
        if "Ellacott" in ot: alt["owners"]=[o("P:Simon Ellacott||Dr")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,ST[st],status_text=st,priority=pri,revised=rw or None,drop=["milestones","timescale_text"] if rw else None,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
h.append("</table><p class=s>Notes: 1. A date may be revised once by the Corporate Leadership Team; a second revision needs the agreement of the Chair. 2. Recommendations that were implemented before 1 May 2024 are not shown. 3. Internal Audit checks all H recommendations, and a sample of the others, before they are closed.</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref","Rec no."],["priority","Priority"],["description","Agreed management action"],["owners","Manager responsible"],["timescale","Original"],["revised","Revised"],["status","Status"],["progress","Management comment"]],areas)
