"""p05 (ordinary): PDF by LibreOffice from Word, portrait: a housing association's recovery plan after a C3; a table a consumer standard; percentage done and status in words in one column, risk column, lead and sponsor in one cell over two lines."""
from cl_a import *
from goldlib import _o
NAME="p05"; ORG="Brackenfold Homes"; TITLE="Consumer Standards Recovery Plan"; INSP="RSH regulatory judgement C3/G2/V2, 26 March 2025"
P_=[("1","Safety and Quality Standard","Safety and Quality Standard",[
("SQ/01","Stock condition: survey the 3,912 homes with no survey in the last 5 years (62%)","Asset Director\nHamid Rezaei","T:Asset Director//P:Hamid Rezaei",R("May 2025 to March 2027","2025-05-01","2027-03-31"),"45% - on track","on_track","1,760 done at end Nov. Access is the issue, 14% refuse/no answer."),
("SQ/02","Close all 211 overdue fire remedial actions, high risk first","Building Safety Manager","T",D("30 Sept 2025","2025-09-30"),"100% - complete","completed","Last one (Tern Court smoke vents) signed 26/9."),
("SQ/03","Electrical: 5-year EICR on every home. Legal route for no access","Compliance Manager & Legal Services","T:Compliance Manager//B:Legal Services",D("31 December 2025","2025-12-31"),"88% - slipping","delayed","126 homes left. First 9 injunctions granted."),
("SQ/04","Damp & mould team of six, own surveyor. Awaab’s Law timescales built in to Civica","Head of Repairs","T",D("27/10/25","2025-10-27"),"100% - complete","completed",""),
("SQ/05","Rebuild the decent homes figure from survey data; tell RSH what it really is","Data & Insight","B",D("Qtr 4 2025/26","2026-03-31"),"20% - on track","on_track","Was reported at 99.6%; sample suggests 91%.")]),
("2","Transparency, Influence and Accountability Standard","Transparency, Influence and Accountability Standard",[
("TI/01","Complaints: clear backlog of 94 Stage 1s; 3 temp handlers","Customer Resolution Manager","T",D("June 2025","2025-06-30"),"100% - complete","completed","Cleared 9 July, nine days late"),
("TI/02","Self-assess against the Ombudsman’s Code, to Board, publish","Company Secretary","T",D("by 30.6.2025","2025-06-30"),"100% - complete","completed","On website."),
("TI/03","New Customer Voice Panel of 12, with pay for time and a seat at Board","Philippa Nwosu-Grant / Chair of Customer Committee","P:Philippa Nwosu-Grant//T:Chair of Customer Committee",D("Autumn 2025","2025-11-30"),"70% - on track","on_track","10 appointed. Board seat needs rule change at AGM."),
("TI/04","Find out who our tenants are: vulnerability & diversity data for 80% of homes","Tenancy Services","B",D("Mar 26","2026-03-31"),"34% - at risk","at_risk","Calls stopped during the repairs surge")]),
("3","Neighbourhood and Community Standard","Neighbourhood and Community Standard",[
("NC/01","ASB policy – consult, approve, train","Neighbourhoods Manager","T",D("January 2026","2026-01-31"),"50% - on track","on_track",""),
("NC/02","Sign up to each of the three councils’ community safety partnerships","Neighbourhoods Manager","T",K("in_place","In place"),"100% - complete","completed","")]),
("4","Tenancy Standard","Tenancy Standard",[
("TS/01","Publish a policy on tenancy fraud; use NFI matches","Internal Audit (Crowther Bell LLP)","B:Internal Audit (Crowther Bell LLP)",D("Summer 2026","2026-08-31"),"0% - not started","not_started","After TI/04"),
("TS/02","Downsizing offer: £2,500 and a removal van","Lettings Manager","T",F("from April 2026","2026-04-01"),"0% - not started","not_started","")])]
HD=["Ref","Action","Lead","Target date","Position","Comment"]
d=newdoc("Liberation Sans",9.5,False,1.5)
d.sections[0].footer.paragraphs[0].text="Brackenfold Homes | Recovery plan | Board 4 December 2025 | Item 7 Appendix A"
d.add_heading(TITLE,0); d.add_paragraph(ORG); d.add_paragraph(INSP)
d.add_paragraph("The regulator found serious failings in how we deliver the outcomes of the consumer standards. We referred ourselves in November 2024. This plan is monitored each month by a Recovery Board with an independent chair (Dame Olive Trench) and shared with the RSH on the second Friday. Seven of the actions below were late or incomplete in September; four are now.")
areas=[]
for i,(n,hd,ti,rows) in enumerate(P_):
    d.add_heading(hd,2); t=d.add_table(1,6); t.style="Light Grid Accent 1" if i<0 else "Table Grid"
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF",9); shade(c,"3B3B6D")
    rephead(t.rows[0]); ga=[]
    for ref,desc,ot,sp,ts,pos,s,pr in rows:
        cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ot,ts["text"],pos,pr)): put(c,x,size=9)
        g=AX(ref,desc,ot,sp,ts,None,pr,s,None,pos,drop=["rag"])
        if ref=="TS/01": g["alt"]={"owners":[[B("Internal Audit")],[_o("body","Internal Audit","lead",organisation="Crowther Bell LLP")]]}
        if ref=="SQ/01": g["alt"]={"owners":[[P("Hamid Rezaei","Asset Director")]]}
        if s=="delayed": g["alt"]={"status":["at_risk"]}
        ga.append(g)
    widths(t,[1.5,5.6,3.5,2.5,2.2,2.9]); areas.append(AREA(None,"theme",hd,ti,ga))
d.save("/tmp/plans_pa/p05.docx"); lo_pdf("/tmp/plans_pa/p05.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","status","progress"],HD)),areas)
