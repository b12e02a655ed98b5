"""p27 (harder): PDF printed from Word (LibreOffice), upright, no tables at all. A hospice's to-do list after a CQC report and a staff survey: boxes ticked or empty before numbered sentences, then a line of who, a line of when in italics, some with a note, wrapped lists."""
from cl_b import *
NAME="p27"; ORG="St Kentigern’s Hospice"; TITLE="Getting from Good to Outstanding: what we said we would do"; INSP="CQC inspection, 3 June 2025"
P_=[("Are we safe?",[
("1","x","Buy six syringe drivers so that nobody waits for one to come back from the community.","Lead Nurse","T",D("end of August 2025","2025-08-31"),"Bought with the legacy from Mrs Winterbottom."),
("2","x","Put names on the controlled drugs signature list every quarter and take off those who have left.","Pharmacist (visiting)","T:Pharmacist",REC("every quarter",QUARTERLY),""),
("3","","Test the generator on load, not just switched on, with the hoists and the mattresses running.","Tony Abelson and an electrician","P:Tony Abelson",D("Nov 2025","2025-11-30"),"Electrician has let us down twice."),
("4","","Falls: bring back the huddle at 2pm.","Ward Sisters","T",K("immediate","straight away"),"")]),
("Are we caring?",[
("5","x","Open the family kitchen at night.","Housekeeping","B",D("1st September 2025","2025-09-01"),""),
("6","","Ask bereaved families at twelve weeks and not at four, which many told us is too soon. Include a stamped envelope, a telephone number and the choice of a visit from a volunteer who has been through the same.","Precious Mutasa (Family Support)","P:Precious Mutasa|Family Support",D("by Christmas 2025","2025-12-25"),"Wording agreed with the bereavement group. Printer booked."),
("7","","Learn what matters to people from the Gujarati, Polish and Traveller communities before they need us","Community Engagement Nurse; Trustees","T:Community Engagement Nurse//B:Trustees",R("2025 to 2027","2025-01-01","2027-12-31"),"")]),
("Are we well led?",[
("8","x","A trustee to visit the ward unannounced each month and write half a page.","Board Secretary","T",F("from July 2025","2025-07-01"),"Five visits so far."),
("9","","Staff survey again. Ask about bullying in the same words as last time.","HR Adviser","T",D("February 2026","2026-02-28"),""),
("10","x","Freedom to Speak Up Guardian from outside the hospice","Chief Executive / Chair","T:Chief Executive//T:Chair",D("30.9.25","2025-09-30"),"Dr Marwa Sheldrake has begun."),
("11","","Publish a plain account of our money","Treasurer","T",D("AGM, 22 January 2026","2026-01-22"),"")])]
d=newdoc("DejaVu Sans",10.5,False,2.4)
from docx.shared import Cm
d.add_heading(TITLE,1); d.add_paragraph(ORG); d.add_paragraph("After our "+INSP)
d.add_paragraph("We promised to put this list on the wall by the tea point and to tick things off in front of everyone. It was last changed on 8 December 2025. If a box is empty it does not mean that nothing has happened!")
areas=[]
for hd,rows in P_:
    d.add_heading(hd,2); ga=[]
    for n,x,desc,ot,sp,ts,note in rows:
        p=d.add_paragraph(f"{'☒' if x else '☐'} {n}. {desc}"); p.paragraph_format.left_indent=Cm(0.7); p.paragraph_format.first_line_indent=Cm(-0.7); p.paragraph_format.keep_with_next=True
        p=d.add_paragraph(f"Who: {ot}"); p.paragraph_format.left_indent=Cm(1.4)
        p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1.4); p.add_run(f"When: {ts['text']}").italic=True
        if note: p=d.add_paragraph(f"News: {note}"); p.paragraph_format.left_indent=Cm(1.4)
        alt={}; dr=["rag"]
        if not x: alt["status"]=["in_progress","not_started","planned"]
        if n=="2": alt["owners"]=[o("T:Pharmacist (visiting)")]
        if n=="3": alt["owners"]=[[P("Tony Abelson"),T("electrician")],[P("Tony Abelson"),T("an electrician")]]
        if n=="6": alt["timescale"]=[D(ts["text"],"2025-12-31"),D(ts["text"],"2025-12-24")]; alt["owners"]=[[P("Precious Mutasa",org="Family Support")]]
        if n=="11": alt["timescale"]=[D(ts["text"],"2026-01-22",[("AGM","2026-01-22")])]
        ga.append(AX(n,desc,ot,sp,ts,None,note,"completed" if x else "unknown",None,None,drop=dr,alt=alt or None))
    areas.append(AREA(None,"theme",hd,hd,ga))
d.add_paragraph(""); d.add_paragraph("Something missing? Tell Jan at reception, or write it on the board.")
d.save("/tmp/plans_pb/p27.docx"); lo_pdf("/tmp/plans_pb/p27.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(("status","(box)"),("description","(number and sentence)"),("owners","Who"),("timescale","When"),("progress","News")),areas)
