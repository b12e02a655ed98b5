"""q23 (harder): HTML saved from Word ('filtered'), an internal audit of fostering payments: recommendation and agreed action in one row, officer and date in one cell, follow-up with the status as first words, priority column, no areas but scope headings as rows."""
from cl_b import *
NAME="q23"; ORG="Royal Borough of Elmsbury"; TITLE="Internal Audit: Foster Carer Payments and Commissioning – Management Action Plan"; INSP=None
P_=[("Scope area: Payments to carers",[
("1","High","Overpayments should be found before they are made.","A stop report will be run on the Friday before each payment run and checked by a second officer.","Sunita Bhatt\nSenior Finance Officer","P:Sunita Bhatt|Senior Finance Officer",D("31 March 2016","2016-03-31"),"Implemented. Evidence of six runs seen.","completed","Implemented"),
("2","High","Recover the £64,300 owed by former carers.","Letters sent to 19 carers. Debts older than six years will be put to the S151 Officer to write off.","Debtors Manager","T",D("30 June 2016","2016-06-30"),"Partially implemented. £21,150 recovered; write-off report not yet drafted.","in_progress","Partially implemented"),
("3","Medium","Enhanced rates should be approved in writing and have an end date.","Agreed. A form will be introduced.","Service Manager, Fostering","T",D("1 April 2016","2016-04-01"),"Implemented.","completed","Implemented")]),
("Scope area: Placements with agencies",[
("4","High","Individual placement agreements should be signed for every child.","84 missing agreements will be chased; no new placement will be made without one.","Placements Team Manager","T",D("May 2016","2016-05-31"),"Not implemented. 31 still missing at follow-up. The post is vacant.","off_track","Not implemented"),
("5","Medium","Invoices should be matched to the placement record.","Three-way matching is to be built in the new finance system.","Chukwuemeka Eze\nand IT Project Manager","P:Chukwuemeka Eze//T:IT Project Manager",D("Q3 2016/17","2016-12-31"),"Not yet due.","planned","Not yet due"),
("6","Low","Volume discounts should be claimed.","The West London framework manager will be asked for a yearly statement.","Commissioning Officer (CLA)","T",REC("Annually from April 2016","FREQ=YEARLY",start="2016-04-01"),"Implemented. £9,870 credited.","completed","Implemented")]),
("Scope area: Allowances and data",[
("7","Medium","Leavers’ access to the payment system should be removed.","Access list to be reviewed by the system owner.","System Owner","T",K("immediate","Immediate"),"Implemented. 11 accounts closed.","completed","Implemented"),
("8","Medium","Carers should be told of the allowances to which they are entitled.","Leaflet and web page will be revised before the rates go up.","Fostering Recruitment & Communications","B",D("end of Feb 2016","2016-02-29"),"Superseded. Taken into the new carers’ charter.","cancelled","Superseded"),
("9","Low","Mileage claims should show the purpose of each journey.","Not agreed in full. Claims above 200 miles a month will be sampled.","Service Manager, Fostering","T",D("Sept 2016","2016-09-30"),"Partially implemented. One sample taken.","in_progress","Partially implemented")])]
HD=["No","Priority","Recommendation","Agreed management action","Officer responsible and date","Follow-up (October 2016)"]
p=lambda x,s="": "".join(f"<p class=MsoNormal><span style='font-size:10.0pt;font-family:\"Arial\",sans-serif'>{s and '<b>'}{esc(y)}{s and '</b>'}</span></p>\n" for y in x.split("\n")) or "<p class=MsoNormal>&nbsp;</p>"
W=[30,60,190,230,150,190]; td=lambda i,x,s="",bg="": f"<td width={W[i]} valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt{bg}'>{p(x,s)}</td>\n"
b=""; areas=[]
for hd,rows in P_:
    b+=f"<tr><td colspan=6 valign=top style='border:solid windowtext 1.0pt;background:#D9E2F3'>{p(hd,'b')}</td></tr>\n"; ga=[]
    for ref,pri,rec,act,ot,sp,ts,fu,st,w in rows:
        b+="<tr>"+td(0,ref)+td(1,pri)+td(2,rec)+td(3,act)+td(4,ot+"\n"+ts["text"])+td(5,fu)+"</tr>\n"
        if ref=="3" or ref=="9": pass
        g=AX(ref,act,ot,sp,ts,None,fu,st,None,w,answers=rec,Priority=pri,drop=["owner_text","timescale_text"])
        if w=="Not implemented": g["alt"]={"status":["not_started","delayed","unknown","in_progress"]}
        if w=="Not yet due": g["alt"]={"status":["not_started"]}
        if w=="Superseded": g["alt"]={"status":["unknown"]}
        ga.append(g)
    areas.append(AREA(None,"other",hd,hd.split(": ")[1],ga))
h=f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 14 (filtered)"><title>Appendix A</title>
<style><!-- p.MsoNormal{{margin:0cm;margin-bottom:.0001pt;font-size:12.0pt}} @page WordSection1{{size:841.9pt 595.3pt}} --></style></head><body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal><b>{esc(ORG)}</b></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal><b><span style='font-size:16.0pt'>{esc(TITLE)}</span></b></p>
<p class=MsoNormal>Limited assurance was given in January 2016. This follow-up is for the Audit Committee of 9 November 2016.</p><p class=MsoNormal>&nbsp;</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
<tr>{''.join(td(i,x,'b',';background:#BFBFBF') for i,x in enumerate(HD))}</tr>
{b}</table><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Priority: High – fundamental weakness; Medium – important; Low – good practice.</p></div></body></html>"""
open(path(NAME+".html"),"w",encoding="utf-8").write(h)
write(NAME,ORG,TITLE,INSP,H(["ref","No"],["Priority","Priority"],["answers","Recommendation"],["description","Agreed management action"],["owners","Officer responsible and date"],["timescale","Officer responsible and date"],["progress","Follow-up (October 2016)"]),areas)
