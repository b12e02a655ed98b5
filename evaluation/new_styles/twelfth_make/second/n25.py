"""n25 (irregular): LibreOffice from Word: a plan within a long committee report: numbered paragraphs, a table of costs, one of options, the plan on landscape pages as Appendix 2, then risks."""
from cl import *
import docx
from docx.shared import Pt, Cm
from docx.enum.section import WD_SECTION
NAME="n25"; ORG="Langbarrow Borough Council"; TITLE="Licensing and Trading Standards: response to the external review"; INSP=None
H=["Rec.","Finding of the review","Our response","Responsible","When","Progress to 30 Oct"]
P_=[("Key issue 1 – Taxi licensing","1","Taxi licensing",[
("R1","Drivers’ records were not checked with other councils","Check every new driver on the national register and every existing driver by next summer","Licensing Manager","T:",D("June 2027","2027-06-30"),"All new drivers since 1 September; 140 of 610 others.","in_progress","In hand"),
("R2","Complaints about drivers stood in three places","Keep one log of complaints, read weekly by a manager","Licensing Manager","T:",D("by 31 August 2026","2026-08-31"),"One log since 17 August.","completed","Done"),
("R3","Members of the sub-committee had no training on child exploitation","Train all members; nobody sits without it","Head of Legal (Ottoline Vance)","P:Ottoline Vance|Head of Legal",D("12 Oct 2026","2026-10-12"),"Ten of twelve trained, two are booked on 9 November.","in_progress","In hand")]),
("Key issue 2 – Food hygiene","2","Food hygiene",[
("R4","There were 388 overdue inspections, of which 51 in high risk premises","Inspect the high risk premises first, then the rest in the order of days overdue. Use two contractors, paid a fee for each visit, until the posts are filled. Ask the Food Standards Agency to look over our shoulder in the spring.","Hyacinth Baptiste / Environmental Health","P:Hyacinth Baptiste//B:Environmental Health",D("high risk by 30/11/2026, all by 31/03/2027","2027-03-31",[("high risk","2026-11-30"),("all","2027-03-31")]),"High risk: 44 of 51. Others: 97 of 337. One contractor left in September and has not been replaced, so the second date is in doubt.","at_risk","In doubt"),
("R5","New businesses waited eleven weeks for a first visit","Visit new businesses within 28 days of registration","Environmental Health","B:",K("ongoing","Ongoing"),"Average 41 days.","in_progress","In hand")]),
("Key issue 3 – Trading standards","3","Trading standards",[
("R6","The team of two cannot carry out the test purchases that it planned","Join the service of the three neighbouring councils under one head","Director of Place","T:",D("1 April 2027","2027-04-01"),"Agreed in principle by all four cabinets.","in_progress","In hand"),
("R7","Vapes were sold to children at 6 in 10 shops tested","Test 40 shops every quarter and prosecute the second offence","Ifor Pennant and Police","P:Ifor Pennant//B:Police",REC("Quarterly from July 2026",QUARTERLY,start="2026-07-01"),"Tested 38 in the summer, 13 sold.","in_progress","In hand"),
("R8","Nobody answers the rogue trader line after five","Divert the line to the control room of the careline","Customer Services","B:",D("Christmas 2026","2026-12-25"),"","not_started","Not begun")]),
("Key issue 4 – Working together","4","Working together",[
("R9","Staff find out about each other’s visits by chance","Share one diary of visits among the three teams","ICT and all three managers","",R("Jan/Feb 2027","2027-01-01","2027-02-28"),"System chosen.","in_progress","In hand"),
("R10","The enforcement policy dates from 2013","Rewrite the policy and consult traders for six weeks","Head of Legal (Ottoline Vance)","P:Ottoline Vance|Head of Legal",R("Nov 2026 – March 2027","2026-11-01","2027-03-31"),"","not_started","Not begun")])]
HH=H+["Standing"]
doc=docx.Document(); doc.styles["Normal"].font.name="Liberation Sans"; doc.styles["Normal"].font.size=Pt(11)
turn(doc,False); doc.sections[0].left_margin=doc.sections[0].right_margin=Cm(2.5)
doc.sections[0].footer.paragraphs[0].text="Cabinet, 18 November 2026 – item 9"
doc.add_paragraph(ORG).runs[0].bold=True; doc.add_heading(TITLE,0)
t=doc.add_table(rows=0,cols=2); t.style="Table Grid"
for a,b in (("Report to","Cabinet"),("Date","18 November 2026"),("Report of","Director of Place"),("Key decision","No"),("Wards","All"),("Contact","Thaddeus Orme, 01632 960 417")): c=t.add_row().cells; put(c[0],a,10,True); put(c[1],b,10)
def para(hd,ps):
    doc.add_heading(hd,2)
    for p in ps: doc.add_paragraph(p)
para("Recommendations",["That Cabinet:","(a) notes the findings of the external review of regulatory services;","(b) approves the action plan in Appendix 2; and","(c) asks the Director of Place to report on progress in March 2027."])
para("Background",["1.1 In January 2026 the Corporate Director asked for an external review of the three regulatory teams after the death of a customer at a takeaway in Hobb Street and the coroner’s letter of 4 December 2025.",
"1.2 The reviewers spoke to 31 officers, nine councillors and 22 traders. They read 140 files. Their report, which came on 29 May 2026, found committed staff, weak systems and too little oversight by members. It made ten recommendations under four key issues.",
"1.3 Licensing Committee discussed the report on 23 June 2026. It asked that the action plan name one officer for each recommendation, and that dates be real ones."])
para("What has been done so far",["2.1 Complaints about drivers are now in one log. The manager reads it each Monday. By 30 October five drivers had been called in and one licence had been revoked.",
"2.2 The Food Standards Agency visited on 15 September 2026 and was content with the order in which overdue premises are inspected. It will come back in the spring."])
para("Financial implications",["3.1 The cost in this year is met from the contingency. The full-year cost is in the budget proposals for 2027/28."])
t=doc.add_table(rows=1,cols=3); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,("Item","2026/27 £000","2027/28 £000")): put(c,x,10,True)
for r in (("Two contract inspectors","62","0"),("Two posts in Environmental Health","24","96"),("Shared diary","11","4"),("Total","97","100")):
    for c,x in zip(t.add_row().cells,r): put(c,x,10)
doc.add_paragraph()
para("Other options considered",["4.1 To do nothing: rejected, as the coroner has asked for a reply. 4.2 To outsource all three teams: rejected, as no provider was found that other councils would recommend."])
para("Appendices",["Appendix 1 – Report of the reviewers (published separately)","Appendix 2 – Action plan","Appendix 3 – Risks"])
doc.add_section(WD_SECTION.NEW_PAGE); turn(doc)
doc.add_heading("Appendix 2 – Action plan",1); areas=[]
for hd,n,ti,rows in P_:
    doc.add_heading(hd,3); t=doc.add_table(rows=1,cols=7); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,HH): put(c,x,9,True); shade(c,"F2E2C4")
    repeat(t.rows[0])
    for ref,fi,desc,ot,sp,ts,pr,st,stx in rows:
        for c,x in zip(t.add_row().cells,[ref,fi,desc,ot,ts["text"],pr,stx]): put(c,x)
        alt={}
        own=None
        if ref=="R9": own=[B("ICT"),T("all three managers")]; alt["owners"]=[[B("ICT")],[B("ICT"),B("all three managers")]]
        if ref=="R8": alt["timescale"]=[D(ts["text"],"2026-12-31"),D(ts["text"],"2026-12-24"),K("unknown",ts["text"])]
        if st=="at_risk": alt["status"]=["delayed"]
        g=AX(ref,desc,ot,sp,ts,None,pr,st,None,stx,answers=fi,alt=alt or None)
        if own: g["owners"]=own
        ga.append(g)
    cols(t,[1.3,5,6.2,3.7,2.8,4.7,2.2]); areas.append(AREA(n,"other",hd,ti,ga))
doc.add_section(WD_SECTION.NEW_PAGE); turn(doc,False)
doc.add_heading("Appendix 3 – Risks",1); t=doc.add_table(rows=1,cols=4); t.style="Table Grid"
for c,x in zip(t.rows[0].cells,("Risk","Likelihood","Impact","What lessens it")): put(c,x,10,True)
for r in (("Inspectors cannot be found","High","High","Fee for each visit; students in their last year"),("Traders challenge the policy","Low","Medium","Six weeks of consultation"),("Shared service falls through","Medium","High","Four chief executives meet monthly")):
    for c,x in zip(t.add_row().cells,r): put(c,x,10)
doc.add_paragraph(); doc.add_paragraph("Background papers: coroner’s letter of 4 December 2025; minutes of Licensing Committee, 23 June 2026.")
doc.save("/tmp/plans/n25.docx"); lo_pdf("/tmp/plans/n25.docx",NAME)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","answers","description","owners","timescale","progress","status"],HH))),areas)
