"""m01 (ordinary): Chromium, A4 lengthwise. A council's plan after an ILACS inspection: one table, areas as full-width rows, RAG as a word on a coloured cell with a key in front, some cells empty, a footnote mark on a date."""
from cl import *
NAME="m01"; ORG="Wexborough Council"; TITLE="Children’s Services Improvement Plan 2026–27"; INSP="Ofsted inspection of local authority children’s services, 8 to 19 June 2026"
S={"B":("completed","blue","Blue"),"G":("on_track","green","Green"),"A":("at_risk","amber","Amber"),"R":("off_track","red","Red"),"":("unknown",None,None)}
C={"B":"#8fb4e3","G":"#9fd18b","A":"#ffc861","R":"#ef8b80","":"#fff"}
P_=[("Area for improvement 1: The timeliness of initial child protection conferences","The timeliness of initial child protection conferences","1",[
("1.1","Move the booking of conferences to one team, with a slot held open on each weekday for cases that cannot wait.","Head of Safeguarding and Quality Assurance","T",D("30 September 2026","2026-09-30"),"95% of conferences take place within 15 working days (June 2026: 71%)","The booking team began on 7 September. 83% were in time that month.","G"),
("1.2","Recruit two more conference chairs and end the use of agency chairs.","Service Manager, IRO Service","T",D("Dec 2026","2026-12-31"),"","One post filled, the other re-advertised at a higher grade.","A"),
("1.3","Agree with police and health what their reports must contain and how long before the conference they arrive","Wexborough Safeguarding Children Partnership","B",D("by end October 2026","2026-10-31"),"Parents have seen every report two days before","","G")]),
("Area for improvement 2: The quality of help for homeless 16 and 17 year olds","The quality of help for homeless 16 and 17 year olds","2",[
("2.1","Rewrite the joint protocol with Housing so that each young person is seen by a social worker and a housing officer together on the day they ask for help. Make sure that they are told in writing of their right to become looked after, and that an advocate is offered.","Marcus Eddowes (Assistant Director, Early Help) / Housing Options Manager","P:Marcus Eddowes|Assistant Director, Early Help//T:Housing Options Manager",D("31/08/2026","2026-08-31"),"All 16 and 17 year olds have a joint assessment; none is placed in bed and breakfast","Signed by both directors on 28 August. Two young people since then; both were seen jointly within four hours.","B"),
("2.2","Open six emergency beds with support on site.","Commissioning","B",R("October 2026 to March 2027","2026-10-01","2027-03-31"),"","The tender drew no bids at the price we set. A report goes to Cabinet in November with three other ways.","R"),
("2.3","Review each case since April 2025 where a young person was turned away.","Dr Ilse Vantongeren","P:Ilse Vantongeren||Dr",DONE("Completed July 2026","2026-07-31"),"Lessons are shared with both services","22 cases; 5 young people were contacted again.","B")]),
("Area for improvement 3: Supervision and management oversight","Supervision and management oversight","3",[
("3.1","Set one standard for supervision: monthly, recorded in two days, with reflection as well as tasks","Principal Social Worker","T",D("mid-November 2026","2026-11-15"),"Nine in ten records are judged good by audit","Draft is with team managers.","G"),
("3.2","Audit 40 supervision records a quarter and report to the Improvement Board.","Quality Assurance Team","B",REC("Quarterly from October 2026",QUARTERLY,start="2026-10-01"),"","","G"),
("3.3","Coach all 19 team managers, in pairs, over six months","Workforce Development Lead, Principal Social Worker","T:Workforce Development Lead//T:Principal Social Worker",F("From January 2027","2027-01-01"),"Social workers say in the health check that oversight helps them","Provider appointed.","G")]),
("Area for improvement 4: Plans for children who return home from care","Plans for children who return home from care","4",[
("4.1","Bring a reunification framework into use, with training for 120 workers by the summer.","Sunita Bhogal & Owen Laidlaw","P:Sunita Bhogal//P:Owen Laidlaw",D("Summer 2027","2027-08-31"),"Fewer than 8% of children come back into care within a year","Licence bought.","G"),
("4.2","Give each family a named support worker for the first twelve weeks.","Family Support Service","B",K("ongoing","Ongoing"),"","31 families so far.","A"),
("4.3","Put a monthly tracker of children at home on orders before the Permanence Panel.","Service Manager, Children in Care","T",REC("Monthly",MONTHLY),"No order lasts longer than it must","",""),
("4.4","Ask the children’s own council what should be in a plan to go home","Participation Officer","T",D("Half term, w/c 26 October 2026","2026-11-01"),"Children’s words are in every plan","Session is fixed for the Wednesday.","G")])]
H=["Ref","What we are going to do","Senior responsible officer","Finish by","Impact we want for children","Update, September 2026","RAG"]
css="@page{size:A4 landscape;margin:14mm 12mm 16mm}body{font:10pt/1.32 'Liberation Sans';color:#1c1c1c}h1{font-size:19pt;color:#4b2a6b;margin:0}h2{font-size:12pt}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #777;padding:4px 5px;vertical-align:top;text-align:left;overflow-wrap:break-word}thead th{background:#4b2a6b;color:#fff}tr.a td{background:#e6dff0;font-weight:bold}.k td{width:auto}tr{break-inside:avoid}"
h=[f"<!doctype html><meta charset=utf-8><title>Plan</title><style>{css}</style><p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>This plan answers the four areas that inspectors asked us to improve. It was agreed by the Improvement Board on 2 July 2026 and is reviewed by it every six weeks under its independent chair. The Children and Families Scrutiny Panel sees it each quarter.</p><table class=k style='width:60%'><tr><td style='background:{C['B']}'>Blue<td>Done, and the evidence has been seen by the Board<tr><td style='background:{C['G']}'>Green<td>On course for the date given<tr><td style='background:{C['A']}'>Amber<td>Some risk to the date, with a plan to recover<tr><td style='background:{C['R']}'>Red<td>Will miss the date unless the Board acts</table><br><table><colgroup>"+"".join(f"<col style='width:{w}%'>" for w in (5,28,15,11,17,18,6))+"</colgroup><thead><tr>"+"".join(f"<th>{x}" for x in H)+"</thead>"]
areas=[]
for hd,ti,n,rows in P_:
    h.append(f"<tr class=a><td colspan=7>{hd}</tr>"); ga=[]
    for ref,desc,ot,sp,ts,out,pr,s in rows:
        st,rag,w=S[s]; alt={}
        if ref=="4.4": alt["timescale"]=[D(ts["text"],"2026-10-31"),D(ts["text"],"2026-10-30"),K("unknown",ts["text"])]
        tt=ts["text"]+("<sup>1</sup>" if ref=="2.2" else "")
        h.append(f"<tr><td>{ref}<td>{esc(desc)}<td>{esc(ot)}<td>{tt}<td>{esc(out)}<td>{esc(pr)}<td style='background:{C[s]}'>{w or ''}</tr>")
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,rag,w,alt=alt or None,drop=["timescale_text"] if ref=="2.2" else None))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
h.append("</table><p><small>1 Subject to Cabinet.</small></p><p>Questions about this plan: improvement@wexborough.example</p>")
chromium_pdf("".join(h),NAME)
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","progress","status"],H))),areas)
