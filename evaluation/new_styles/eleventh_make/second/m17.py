"""m17: Chromium, A4 lengthwise. A school's plan after an Ofsted inspection: a table a priority, outcome and person cells merged over rows (rowspan), RAG as a coloured cell without text, key at the end, a table of governors' visits that is no plan, an introduction of two paragraphs."""
from cl import *
NAME="m17"; ORG="Marshgate Community High School"; TITLE="Rapid Improvement Plan 2024–25"; INSP="Ofsted inspection, 12 and 13 November 2024"
C={"blue":("#3f74c8","completed"),"green":("#5cb85c","on_track"),"amber":("#f6b63c","delayed"),"red":("#d9483b","not_started")}
O1="Attendance in Years 10 and 11 is at least 92%, and 21% of pupils or fewer are persistently absent (now 34%)"; O2="In every lesson visited pupils can say what they are learning and why"; O3="Reading ages of those in Year 7 who arrive behind rise by 18 months in the year"
P_=[("Priority 1: Raise attendance, above all in Key Stage 4","Raise attendance, above all in Key Stage 4","1",[
("1.1","Ring home by 9.15 each day for every absent pupil and visit on the second day.","Attendance Team","B",K("immediate","At once"),O1,"Calls made on 97% of days. Visits fall behind on Mondays.","green"),
("1.2","Draw up a plan with the family of each of the 61 pupils who missed more than a fifth of last term.","Mrs Dilys Akintola, Assistant Headteacher","P:Dilys Akintola|Assistant Headteacher|Mrs",D("17 January 2025","2025-01-17"),O1,"44 families have met us.","amber"),
("1.3","Use the county’s penalty notice code as it is written, after one warning.","County Attendance Service / Mrs Dilys Akintola","B:County Attendance Service//P:Dilys Akintola||Mrs",F("From January 2025","2025-01-01"),O1,"","green"),
("1.4","Open a quiet room for pupils who find mornings hard.","SENDCo","T",D("Easter 2025","2025-04-20"),O1,"Room chosen. Furniture is promised by the parents’ association.","red")]),
("Priority 2: Make teaching in the foundation subjects as good as in the best","Make teaching in the foundation subjects as good as in the best","2",[
("2.1","Rewrite schemes of work in geography, music and computing so that each unit says what pupils must remember.","Heads of Department","T",D("end of spring term 2025","2025-04-30"),O2,"Geography is finished; music is with the hub for comment.","amber"),
("2.2","Coach twelve teachers for six weeks in turn, with a lesson visit each week.","Mr Owain Pettifer","P:Owain Pettifer||Mr",R("January to July 2025","2025-01-01","2025-07-31"),O2,"First four teachers have finished.","green"),
("2.3","Have all department heads visit a partner school in the trust.","Mr Owain Pettifer","P:Owain Pettifer||Mr",D("Feb 2025","2025-02-28"),O2,"All nine have been.","blue")]),
("Priority 3: Teach reading to those who cannot yet read well","Teach reading to those who cannot yet read well","3",[
("3.1","Test every pupil in Years 7 to 9 and test again each term.","Literacy Lead","T",REC("Termly",TERMLY),O3,"Autumn tests are in.","green"),
("3.2","Train five teaching assistants in phonics for older readers.","Literacy Lead & English Hub","T:Literacy Lead//B:English Hub",D("14/02/2025","2025-02-14"),O3,"Done a week early.","blue"),
("3.3","Put twenty minutes of reading aloud into tutor time on three days a week.","Year Leaders","T",D("24 February 2025","2025-02-24"),O3,"","red")])]
H=["Step","What we shall do","Driven by","Deadline","Success criteria","Governors’ review, 5 February 2025","RAG"]
css="""@page{size:A4 landscape;margin:14mm}body{font:10pt/1.35 'Liberation Sans';margin:0}h1{font-size:20pt;color:#4a2a6a;margin:2px 0}h2{font-size:12pt;background:#4a2a6a;color:#fff;padding:4px 8px;margin:16px 0 0;break-after:avoid}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #777;padding:4px 6px;vertical-align:top;text-align:left}th{background:#e8e1f0}tr{break-inside:avoid}.k td{border:0;width:auto}.s{display:inline-block;width:22px;height:12px}"""
h=[f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{css}</style><div>{ORG}</div><h1>{TITLE}</h1><p><i>{INSP}</i></p><p>Inspectors judged the school to require improvement. They praised the way that pupils are kept safe, and the sixth form. Three things stood in the way of a better judgement and the three priorities below deal with them. Governors meet the Headteacher every half term to go through this plan line by line.</p><p>Costs are met from the school improvement grant (£38,500) and from pupil premium.</p>"]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<h2>{hd}</h2><table><colgroup><col style='width:5%'><col style='width:28%'><col style='width:15%'><col style='width:11%'><col style='width:17%'><col style='width:19%'><col style='width:5%'></colgroup><thead><tr>"+"".join(f"<th>{x}" for x in H)+"</tr></thead><tbody>"); ga=[]
    own=[r[2] for r in rows]; i=0
    for k,(ref,desc,ot,sp,ts,out,pr,rag) in enumerate(rows):
        h.append(f"<tr><td>{ref}<td>{esc(desc)}")
        if not(k and own[k]==own[k-1]):
            m=1
            while k+m<len(rows) and own[k+m]==ot: m+=1
            h.append(f"<td rowspan={m}>{esc(ot)}")
        h.append(f"<td>{ts['text']}")
        if not k: h.append(f"<td rowspan={len(rows)}>{esc(out)}")
        h.append(f"<td>{esc(pr)}<td style='background:{C[rag][0]}'></tr>")
        alt={}
        if rag=="amber": alt["status"]=["at_risk","in_progress"]
        if ref=="1.4": alt["timescale"]=[D(ts["text"],"2025-04-30"),D(ts["text"],"2025-04-21"),K("unknown",ts["text"])]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,out,pr or None,C[rag][1],rag,alt=alt or None))
    h.append("</tbody></table>"); areas.append(AREA(n,"priority",hd,ti,ga))
h.append("<h3>Key</h3><table class=k>"+"".join(f"<tr><td style='border:0'><span class=s style='background:{C[c][0]}'></span> {x}" for c,x in (("blue","Blue: done, and checked by governors"),("green","Green: under way and on time"),("amber","Amber: under way but behind time"),("red","Red: not started")))+"</table>")
h.append("<h3>Governors’ visits</h3><table><tr><th>Date<th>Governor<th>Focus</tr><tr><td>22 January 2025<td>Canon Ruth Ellery<td>Morning routines and calls home</tr><tr><td>12 March 2025<td>Sunil Barot<td>Geography and music</tr></table>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["outcome",H[4]],["progress",H[5]],["rag",H[6]]],areas,span=True)
