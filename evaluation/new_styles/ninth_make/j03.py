"""j03 (kin of gdocs-untagged): Chromium with no tags, made to look like a Google Doc saved as PDF (A4 upright, 2.54 cm margins, Arial 11, wide cell padding, plain black rules). A school's action plan after Ofsted; numbers run on over the areas, a row is cut by the page break without rules above or below, the column heads stand once only in each table and one word of state opens the notes."""
from cl import *
NAME="j03"; ORG="St Brannoc’s Church of England Primary School"; TITLE="School Action Plan 2025 (live document)"; INSP="Ofsted inspection, 26 and 27 November 2024"
P_=[("1","Key Issue 1: The curriculum in history, geography and art does not set out clearly enough what pupils should learn and in what order","The curriculum in history, geography and art does not set out clearly enough what pupils should learn and in what order",[
("1","Rewrite the history and geography long-term plans, naming the knowledge that pupils must remember at the end of each unit.","Subject leaders","T",D("By end of Spring term 2025","2025-04-30"),"Completed","History is finished and has been in use from January. Geography was finished in the last week of March and went to governors on 2 April. Art will follow in the summer."),
("2","Buy in the diocese’s art adviser for six days to plan alongside teachers and to teach one lesson in every class.","Mrs Eleri Vaughan","P:Eleri Vaughan||Mrs",R("Feb to June 2025","2025-02-01","2025-06-30"),"On track","Four days used so far."),
("3","Write end-of-unit quizzes of ten questions and look at the results in year group meetings.","Year group leaders, Assessment lead","T:Year group leaders//T:Assessment lead",K("ongoing","Ongoing"),"Slipping","Quizzes are in place in Years 3 to 6. Infant teachers would like something less formal and will bring a suggestion to the staff meeting on 6 May.")]),
("2","Key Issue 2: Pupils who find reading hard do not catch up quickly enough","Pupils who find reading hard do not catch up quickly enough",[
("4","Retrain all staff, including lunchtime supervisors, in the school’s phonics programme, and have the English Hub watch every group once.","Mr T. Ashdown","P:T. Ashdown||Mr",D("28/02/25","2025-02-28"),"Completed","Training day held on 6 January. The Hub’s note of visit is in the shared drive."),
("5","Give the lowest 20% of readers in each class daily practice with an adult for ten minutes, recorded on one sheet so that gaps can be seen and filled by whoever takes the group next. Check the sheets on Fridays.","Reading lead & SENDCo","T:Reading lead//T:SENDCo",REC("Weekly from 13 January 2025","FREQ=WEEKLY",start="2025-01-13"),"On track","Sheets show 4.3 sessions a week on average. Year 2 lost two weeks because of illness."),
("6","Match the books that pupils take home to the sounds that they know; ask the Friends of St Brannoc’s for £2,000 towards new sets.","Business Manager","T",D("Easter 2025","2025-04-20"),"Completed","Books arrived on 3 March."),
("7","Hold two evening workshops for parents, one of them on line.","Eleri Vaughan / Tom Ashdown","P:Eleri Vaughan//P:Tom Ashdown",D("Summer term 2025","2025-07-31"),"Not started","")]),
("3","Key Issue 3: Governors do not have the information to hold leaders to account","Governors do not have the information to hold leaders to account",[
("8","Change the headteacher’s report to four pages, with targets on the front and the same measures each time.","Headteacher","T",D("March 2025","2025-03-31"),"Completed","First report in the new form was taken on 19 March."),
("9","Link each governor to one key issue, with a visit and a written note.","Chair of Governors","T",REC("Termly",TERMLY),"On track","Five of the six first visits have taken place."),
("10","Ask the local authority’s governor services to review the board.","LA Governor Services","B",D("Sept 2025","2025-09-30"),"Not started","Date agreed: 17 September."),
("11","Find two more foundation governors, one of whom knows about finance.","Revd Canon Hugh Pellow","P:Hugh Pellow||Revd Canon",D("Autumn 2025","2025-11-30"),"Slipping","One person has come forward.")])]
S={"Completed":"completed","On track":"on_track","Slipping":"delayed","Not started":"not_started"}
css="@page{size:A4;margin:2.54cm}body{font:11pt/1.5 'Liberation Sans';margin:0;color:#000}h1{font:400 24pt 'Liberation Sans';margin:0 0 8pt}h2{font:400 14pt/1.2 'Liberation Sans';margin:18pt 0 6pt;break-after:avoid}p{margin:0 0 8pt}table{orphans:1;widows:1;border-collapse:collapse;width:100%;table-layout:fixed}td{border:1pt solid #000;orphans:1;widows:1;padding:7pt;vertical-align:top;overflow-wrap:break-word}"
h=[f"<!doctype html><meta charset=utf-8><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>Our priorities for the next eighteen months. The leadership team looks at this document on the first Monday of the month and the local governing body sees it each half term.</p>"]
areas=[]
for n,hd,ti,rows in P_:
    h.append(f"<h2>{hd}</h2><table><colgroup><col style='width:8%'><col style='width:31%'><col style='width:18%'><col style='width:16%'><col style='width:27%'></colgroup><tr><td>No.<td>Steps we will take<td>Led by<td>Timeline<td>Notes</tr>"); ga=[]
    for ref,desc,ot,sp,ts,st,pr in rows:
        note=st+". "+pr if pr else st+"."
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td>{ts['text']}<td>{esc(note)}</tr>")
        alt={}; kw={}
        if st=="Slipping": alt["status"]=["at_risk"]
        if "Easter" in ts["text"]: kw["drop"]=["timescale"]
        if not pr: alt["progress"]=[None,st]
        if ref=="11": alt["owners"]=[o("P:Canon Hugh Pellow||Revd")]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,note,S[st],status_text=st,alt=alt or None,**kw))
    h.append("</table>"); areas.append(AREA(n,"other",hd,ti,ga))
chromium_pdf("".join(h),NAME,("--no-pdf-header-footer","--disable-pdf-tagging"))
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Steps we will take"],["owners","Led by"],["timescale","Timeline"],["progress","Notes"]],areas)
