"""c02 Word, A4 landscape: a scrutiny committee's recommendation tracker. One table, portfolio area as a column, initials of officers and portfolio holders with a key after it, status in words with a key after it."""
from cl import *
NAME="c02"; ORG="Harrowdale District Council"; TITLE="Scrutiny Recommendation Tracker"
N={"PT":("Priya Thandi","Head of Finance",None),"GM":("Gareth Mellor","Housing Services Manager",None),"LSW":("Lesley Stanford-Webb","Executive Member for Housing","Cllr"),"RO":("Ruth Oakden","Environment Manager",None),"BK":("Bilal Kassim","Executive Member for Place","Cllr"),"HD":("Hannah Duffield","Monitoring Officer",None)}
def I(*k): return [P(N[x][0],post=N[x][1],title=N[x][2]) for x in k]
def alts(*k): return [[P(N[x][0],title=N[x][2]) for x in k],[P(x) for x in k]]
ST={"Complete":("completed",[]),"Ongoing":("ongoing",["in_progress","on_track"]),"Paused":("on_hold",[]),"Not started":("not_started",[])}
ROWS=[("Finance",[
 ("SR (25/26) 01","That a plain English summary of the budget be published with the papers for the February Council.","10/07/25","PT",("PT",),D("February 2026","2026-02-28"),"Layout agreed with the communications team. Text follows the settlement.","Ongoing"),
 ("SR (25/26) 02","That the committee be sent a list of all reserves, with what each is for, twice a year.","10/07/25","PT",("PT",),REC("Twice a year from September 2025","FREQ=MONTHLY;INTERVAL=6","2025-09-01"),"First list sent 12 September.","Ongoing"),
 ("SR (25/26) 03","That fees for the crematorium be compared with five neighbours before they are next set.","10/07/25","PT / RO",("PT","RO"),D("31/10/25","2025-10-31"),"Comparison reported to the Executive on 21 October. We are third lowest of six.","Complete")]),
 ("Housing",[
 ("SR (25/26) 04","That the damp and mould inspection backlog be cleared and that the committee see the figures each month until it is.","04/09/25","GM/LSW",("GM","LSW"),D("End of December 2025","2025-12-31"),"Backlog down from 212 to 87. Two more surveyors start in November.","Ongoing"),
 ("SR (25/26) 05","That tenants sit on the panel that chooses the new repairs contractor.","04/09/25","GM",("GM",),D("30/11/25","2025-11-30"),"Four tenants trained. They scored the bids on 3 November.","Complete"),
 ("SR (25/26) 06","That a standard for empty homes be written with the tenants’ forum.","04/09/25","GM/LSW",("GM","LSW"),D("Spring 2026","2026-05-31"),"Paused until the tenants’ forum has been re-formed, expected in January.","Paused"),
 ("SR (24/25) 19","That the Executive report on the costs and benefits of buying back former council homes.","13/02/25","LSW",("LSW",),D("July 2025","2025-07-31"),"Report to the Executive on 15 July. Ten homes to be bought in 2025/26.","Complete")]),
 ("Place",[
 ("SR (25/26) 07","That litter bins at the six lay-bys on the A road be emptied daily from Easter to September.","02/10/25","RO",("RO",),F("From April 2026","2026-04-01"),"Round redrawn. Starts at Easter.","Not started"),
 ("SR (25/26) 08","That the county council be asked to mend or remove the cycle counters that have not worked for a year.","02/10/25","BK",("BK",),K("immediate","Immediate"),"Letter sent 6 October; reply promises a survey by Christmas.","Ongoing"),
 ("SR (24/25) 21","That a members’ group look at parking permits in the streets round the hospital.","13/02/25","RO, BK",("RO","BK"),D("Oct 2025","2025-10-31"),"Paused: the hospital trust’s own travel plan is awaited.","Paused")]),
 ("Governance",[
 ("SR (25/26) 09","That all new councillors have a session on scrutiny within six weeks of being elected.","02/10/25","HD",("HD",),D("May 2026","2026-05-31"),"In the draft induction programme.","Not started"),
 ("SR (25/26) 10","That the forward plan show which decisions scrutiny has asked to see first.","02/10/25","HD",("HD",),D("by 1 December 2025","2025-12-01"),"New column in the forward plan since 1 November.","Complete")])]
d=doc(True,"Arial",9.5); p=d.add_heading(TITLE,1); d.add_paragraph(f"{ORG}\nCorporate Scrutiny Committee, 6 November 2025")
d.add_paragraph("The tracker shows what has happened to the recommendations which the committee has made and the Executive has accepted. Items that are complete are shown once and then taken off.")
H=["Reference","Area","Recommendation","Exec date","Lead officer / EM","Target","Action taken","Status"]
t=table(d,[2.3,2.5,6.6,1.9,2.0,2.8,5.9,2.1]); trow(t,H,True,"1F3864","FFFFFF",repeat=True); areas=[]
for ar,rows in ROWS:
    ga=[]
    for ref,a,ed,ot,ini,ts,pr,s in rows:
        trow(t,[ref,ar,a,ed,ot,ts["text"],pr,s]); m={"alt":{"owners":alts(*ini)}}
        if ST[s][1]: m["alt"]["status"]=ST[s][1]
        ga.append(A(ref,a,ot,I(*ini),ts,None,pr,ST[s][0],**m))
    areas.append(AREA(None,"theme",ar,ar,ga))
d.add_heading("Key",2)
for x in ["Reference: the municipal year in which the recommendation was made, and its number.","Exec date: the date of the Executive at which the recommendation was accepted.","Complete – recommendation achieved; no more monitoring.","Ongoing – acceptable progress; monitoring goes on.","Paused – work has stopped for the reason that is given.","Not started – no work has been done yet."]: d.add_paragraph(x,style="List Bullet")
d.add_paragraph("EM: Executive Member. Officers and members:")
t=table(d,[2,9])
for k,(n,po,ti) in N.items(): trow(t,[k,f"{ti+' ' if ti else ''}{n}, {po}"])
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,[["ref",H[0]],["area",H[1]],["description",H[2]],["owners",H[4]],["timescale",H[5]],["progress",H[6]],["status",H[7]]],areas)
