"""p25 (harder): HTML as Outlook saves a mail (MsoNormal, nested spans, no th). A mental health trust's response to a coroner's prevention of future deaths report: concern beside what will be done, one row a concern, numbers in front of the concern, then dates with what has been done."""
from cl_b import *
NAME="p25"; ORG="Greater Tarn Mental Health NHS Trust"; TITLE="Regulation 28 response – Mr D.P. – actions"
R_=[("1","Observation records were completed after the event.","Tablets issued on all 14 wards so that observations are recorded at the bedside. Retrospective entries are flagged to the ward manager.","Wards: Matrons\nIT: Imelda Ferreira","T:Matrons//P:Imelda Ferreira",DONE("Completed 30 January 2026","2026-01-30"),"Spot checks on 11 February found two late entries in 96","completed","Completed"),
("2","Staff did not know how to call for help from the garden.","Fixed alarms in each garden; carry alarms in the meantime","Estates","B",D("31 May 2026","2026-05-31"),"Quote received. Order to go out this week.","planned",None),
("3","No plan was made for the weekend when leave was granted on a Friday.","Section 17 leave form changed: cannot be printed unless the crisis plan is filled in","Dr Yewande Oduya, Consultant Psychiatrist","P:Yewande Oduya|Consultant Psychiatrist|Dr",D("27 March 2026","2026-03-27"),"","unknown",None),
("4","Family were not listened to.","Carer’s view to be recorded before any leave over 4 hours.\nTriangle of Care self-assessment on every ward.","Carers Lead / Ward Managers","T:Carers Lead//T:Ward Managers",R("March to August 2026","2026-03-01","2026-08-31"),"Six wards have started","in_progress","started"),
("5","The GP had no discharge summary for nine days.","Summary within 24 hours, sent by MESH. Failures on a daily list to the Medical Director’s office","Chief Clinical Information Officer","T",D("June 2026","2026-06-30"),"Average is 41 hours at present","unknown",None),
("6","There was no ligature audit of the bathrooms since 2023","All bathrooms audited by two people, one of whom does not work on the ward","Health & Safety Manager","T",REC("Annually, first by 30 April 2026",ANNUALLY,due="2026-04-30"),"9 of 14 wards","in_progress",None),
("7","Agency staff had no access to the record","Smartcards for block-booked agency staff on day one","HR Operations & Smartcard Office","B:HR Operations//B:Smartcard Office",F("from 1 April 2026","2026-04-01"),"","unknown",None),
("8","Learning from the death of Ms K in 2022 had been signed off but not done","Executive review of every action closed since April 2022 with re-opening if there is no evidence","Director of Nursing","T",D("30/09/2026","2026-09-30"),"On hold until the new governance manager arrives (May)","on_hold","On hold"),
("9","Ambulance could not find the right door","Door numbers, and a member of staff to wait outside","Site Services","B",K("in_place","In place"),"Done","completed","Done")]
HD=["Coroner’s concern","What we have done or will do","Who","By when","Where it is now"]
def para(x,b=False): return "".join(f"<p class=MsoNormal style='margin-bottom:0cm'>{'<b>' if b else ''}<span lang=EN-GB style='font-size:10.0pt;font-family:\"Arial\",sans-serif'>{esc(p) or '&nbsp;'}<o:p></o:p></span>{'</b>' if b else ''}</p>" for p in (x or "").split("\n"))
td="<td valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>"
h=["""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)">
<style><!-- p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif} table.MsoTableGrid{border-collapse:collapse} --></style></head>
<body lang=EN-GB link="#0563C1" vlink="#954F72"><div class=WordSection1>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Legal Services Inbox<br><b>Sent:</b> 19 February 2026 17:02<br><b>To:</b> Mortality Review Group<br><b>Subject:</b> """+TITLE+"""<o:p></o:p></span></p></div>
"""]
for x in ["Dear all,","The table below is what went to the Senior Coroner on behalf of "+ORG+" this afternoon. Please look for your name. I shall ask for news on the first of each month, and the Coroner has said that she will list a hearing if we miss a date.",""]: h.append(para(x))
h.append("<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=960 style='border-collapse:collapse;border:none'><tr>"+"".join(f"{td}{para(x,True)}</td>" for x in HD)+"</tr>")
ga=[]
for n,con,desc,ot,sp,ts,pr,st,stx in R_:
    h.append("<tr>"+f"{td}{para(n+'. '+con)}</td>{td}{para(desc)}</td>{td}{para(ot)}</td>{td}{para(ts['text'])}</td>{td}{para(pr)}</td></tr>")
    alt={"answers":[n+". "+con]}; dr=["rag","ref"]
    if stx is None and pr: dr.append("status")
    if n=="1": alt["owners"]=[[T("Matrons"),P("Imelda Ferreira")],[T("Matrons",org="Wards"),P("Imelda Ferreira",org="IT")],[B("Wards"),T("Matrons"),B("IT"),P("Imelda Ferreira")]]
    if n=="7": alt["owners"]=[o("B:HR Operations & Smartcard Office")]
    if n=="1": alt["status"]=["unknown"]
    if n=="6": alt["timescale"]=[REC(ts["text"],ANNUALLY,start="2026-04-30"),D(ts["text"],"2026-04-30")]
    if n=="9": alt["status"]=["embedded"]
    ga.append(AX(n,desc,ot,sp,ts,None,pr,st,None,stx,answers=con,drop=dr,alt=alt))
h.append("</table>")
for x in ["","Kind regards","Bronwen","Bronwen Hadleigh-Fofana, Legal Services Manager (she/her)","I work compressed hours and do not expect a reply outside yours."]: h.append(para(x))
h.append("</div></body></html>")
open(path(NAME+".html"),"w",encoding="utf-8").write("\n".join(h))
write(NAME,ORG,TITLE,None,H(*zip(["answers","description","owners","timescale","progress"],HD)),[AREA(None,"other",None,None,ga)])
