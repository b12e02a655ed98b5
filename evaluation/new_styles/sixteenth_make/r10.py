"""r10: HTML saved from Outlook (MsoNormal, o:p, conditional comments): bulleted list, owner bold behind the words, date after it; answers of a second writer in blue right behind, in the same bullet."""
from cl_a import *
NAME="r10"; ORG="North Harrowdale Council"; TITLE="RE: Fostering inspection - quick list before the recall meeting"
L=[("Ring all 14 carers who told the inspector they had not been supported","Fostering Duty","B",D("by Weds 12 Feb","2025-02-12"),"Rung 12. Two on holiday.","in_progress",["unknown","on_track","ongoing"]),
("Check that every household has had an unannounced visit in the last 12 months","Marisol Quintana","P",D("by 14/02/25","2025-02-14"),"COMPLETE – 7 had not, all now booked","completed",[]),
("Medicals: chase the ICB for the nine that are overdue","Ewan Strachan / LAC Nurse","P:Ewan Strachan//T:LAC Nurse",D("by 21/02/25","2025-02-21"),"","unknown",[]),
("Update the statement of purpose; it still has the old manager’s name on page 2","Registered Manager","T",D("by Friday","2025-02-07"),"Done","completed",[]),
("Panel to stop approving without a chronology","Panel Chair","T",K("immediate","immediately"),"Agreed with the chair yesterday.","unknown",["completed","in_progress","planned","on_track"]),
("Draft answer to recommendation 3 (matching)","Ewan Strachan","P",D("by mid March","2025-03-15"),"Not started, will do at half term","not_started",["planned"]),
("Ask two young people to come and tell us what the visits are like","Participation","B",D("by March 2025","2025-03-31"),"","unknown",[])]
bl="color:#1F497D"
li=""; acts=[]
for i,(de,ot,sp,ts,pr,st,as_) in enumerate(L,1):
    li+=f"<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'><span lang=EN-GB>{esc(de)} – <b>{esc(ot)}</b> {ts['text']}</span>"+(f"<span lang=EN-GB style='{bl}'> {esc(pr)}</span>" if pr else "")+"<o:p></o:p></li>\n"
    acts.append(G(str(i),de,ot,sp,ts,pr or None,st,{"completed":"COMPLETE" if "COMPLETE" in pr else "Done","not_started":"Not started"}.get(st),dd=["ref","timescale_text"],as_=as_,at=[K("relative","by Friday"),D("by Friday","2025-02-14"),K("unknown","by Friday")] if i==4 else ()))
p=lambda s,x="":f"<p class=MsoNormal><span lang=EN-GB style='{x}'>{s}<o:p></o:p></span></p>\n"
h=f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\\:* {{behavior:url(#default#VML);}}</style><![endif]--><title>{TITLE}</title><style><!--
p.MsoNormal, li.MsoListParagraph {{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}}
--></style></head><body lang=EN-GB link="#0563C1" vlink="#954F72"><div class=WordSection1>
{p("Hi Ewan, my comments in blue. I have no idea about the medicals, sorry. See you Monday.",bl)}{p("&nbsp;")}{p("Dilys",bl)}{p("&nbsp;")}
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Ewan Strachan &lt;ewan.strachan@harrowdale.example&gt; <br><b>Sent:</b> 05 February 2025 08:02<br><b>To:</b> Dilys Barraclough &lt;dilys.barraclough@harrowdale.example&gt;<br><b>Subject:</b> Fostering inspection - quick list before the recall meeting<o:p></o:p></span></p></div>
{p("&nbsp;")}{p("Dilys")}{p("&nbsp;")}{p("Before we go back to the DCS at North Harrowdale Council on Monday I’d like to have this straight. Can you say where we are with each?")}{p("&nbsp;")}
<ul style='margin-top:0cm' type=disc>
{li}</ul>
{p("&nbsp;")}{p("Thanks")}{p("Ewan")}{p("<b>Ewan Strachan</b> | Service Manager, Fostering and Adoption")}{p("<i>Working pattern: Monday to Thursday</i>")}
</div></body></html>"""
save("r10.html",h)
write(NAME,ORG,TITLE,None,H(["description","(bullet)"],["owners","(bold)"],["timescale","(behind)"],["progress","(blue)"]),[AREA(None,"other",None,None,acts)])
