"""o11 (kin of board minutes with initials): PDF printed from Word (LibreOffice), A4 upright. Notes of an improvement board: an attendance list explains the initials; below each item a paragraph and a small table of actions; initials of somebody who is not listed."""
from cl import *
NAME="o11"; ORG="Aldersea Metropolitan Borough Council"; TITLE="Improvement Board: notes and actions"
PPL=[("FO","Folasade Oyelaran","Independent Chair"),("GT","Graham Tuffnell","Director of Children’s Services"),("MRK","Mary-Rose Kinsella","Head of Safeguarding"),("JP","Jaswinder Purewal","Service Manager, MASH"),("LV","Lukas Varga","Head of Workforce"),("CB","Cllr Constance Birtwhistle","Lead Member"),("DI SN","Sadia Nawaz","Northshore Police"),("EH","Elspeth Harkness","Designated Nurse, NHS Northshore")]
FO,GT,MRK,JP,LV,SN,EH=("P:Folasade Oyelaran","P:Graham Tuffnell","P:Mary-Rose Kinsella","P:Jaswinder Purewal","P:Lukas Varga","P:Sadia Nawaz","P:Elspeth Harkness"); CB="P:Constance Birtwhistle||Cllr"
POST={"Folasade Oyelaran":"Independent Chair","Graham Tuffnell":"Director of Children’s Services","Mary-Rose Kinsella":"Head of Safeguarding","Jaswinder Purewal":"Service Manager, MASH","Lukas Varga":"Head of Workforce","Constance Birtwhistle":"Lead Member"}
P_=[("2. The front door","The front door","2","JP told the Board that 91% of contacts are now decided within a day. Members were glad of this but asked whether speed had come at the cost of quality. EH said that health colleagues still do not hear what became of their referrals.",[
("2.1","Dip-sample 30 contacts closed with no further action and report what was found","JP",JP,D("19 June 2026","2026-06-19")),
("2.2","Send an outcome letter to each health referrer, beginning with midwives","EH / JP",EH+"//"+JP,D("End of June 2026","2026-06-30")),
("2.3","Agree with police which reports need not be sent","DI SN",SN,D("before the July meeting","2026-07-16"))]),
("3. Social work practice","Social work practice","3","MRK presented the audit of April. Of 42 cases, 6 were inadequate, 21 required improvement and 15 were good. The themes were the same as in January: plans that list services and not what must change.",[
("3.1","Hold three workshops on plans that a child could read, one in each locality","MRK",MRK,R("June – September 2026","2026-06-01","2026-09-30")),
("3.2","Re-audit the six inadequate cases; tell the Chair at once if any child is at risk","MRK, GT",MRK+"//"+GT,D("5 June 2026","2026-06-05")),
("3.3","Visit the Eastmoor team and talk to staff without managers in the room","CB",CB,D("w/c 8 June 2026","2026-06-14"))]),
("4. Workforce","Workforce","4","LV reported that the share of agency workers had come down from 34% to 27%. Exit interviews point to parking, the case system and workloads, in that order. Nobody gave pay as the main reason.",[
("4.1","Put a paper on essential user parking to Cabinet","LV",LV,D("July 2026","2026-07-31")),
("4.2","Ring each social worker who left in the past year and ask if they would come back","LV and team managers",LV+"//T:team managers",K("ongoing","Ongoing")),
("4.3","Cap newly qualified workers at 12 children","GT",GT,K("immediate","With immediate effect"))]),
("5. Any other business","Any other business","5","The DfE adviser will observe the next meeting.",[
("5.1","Circulate the adviser’s letter to members","BB","P:BB",K("unknown","tbc")),
("5.2","Invite two care leavers to speak at the start of the next meeting","FO",FO,D("16.7.26","2026-07-16"))])]
d=newdoc("Liberation Sans",11,False,2.2)
d.add_heading(f"{TITLE}",1); d.add_paragraph(ORG); d.add_paragraph("Thursday 21 May 2026, 2pm to 4pm, Committee Room 3 and on Teams")
d.add_paragraph("Present:").runs[0].bold=True
for i,n,p in PPL: d.add_paragraph(f"{n} ({i}), {p}",style="List Bullet")
d.add_paragraph("Apologies: Dr Winston Sealey (Chief Executive)")
d.add_heading("1. Notes of the last meeting",3); d.add_paragraph("These were agreed. All actions had been done or are on today’s agenda.")
areas=[]
for hd,ti,n,par,rows in P_:
    d.add_heading(hd,3); d.add_paragraph(par); t=d.add_table(1,4); t.style="Table Grid"; ga=[]
    for c,x in zip(t.rows[0].cells,["Action no.","Action","By whom","Deadline"]): put(c,x,True); shade(c,"E7E6E6")
    for ref,desc,ot,sp,ts in rows:
        for c,x in zip(t.add_row().cells,(ref,desc,ot,ts["text"])): put(c,x)
        g=AX(ref,desc,ot,sp,ts,drop=["status"]+(["timescale"] if ref=="2.3" else [])); alt=[]
        a2=[dict(x,**({"post":POST[x["name"]]} if x["name"] in POST else {})) for x in g["owners"]]
        if a2!=g["owners"]: alt=[a2]
        if ref=="2.3": alt=[[P("Sadia Nawaz",None,"lead","DI")],[P("Sadia Nawaz",None,"lead","DI","Northshore Police")],[P("Sadia Nawaz",None,"lead",None,"Northshore Police")]]; g["alt"]={"owners":alt,"timescale":[K("relative",ts["text"]),K("unknown",ts["text"]),D(ts["text"],"2026-07-31"),D(ts["text"],"2026-06-30")]}
        elif ref=="2.2": g["alt"]={"owners":alt+[[P("Elspeth Harkness","Designated Nurse",org="NHS Northshore"),P("Jaswinder Purewal","Service Manager, MASH")]]}
        elif alt: g["alt"]={"owners":alt}
        ga.append(g)
    widths(t,[1.9,8.4,3,3.3]); areas.append(AREA(n,"other",hd,ti,ga)); d.add_paragraph("")
d.add_paragraph("Next meeting: 16 July 2026 at 2pm")
d.save("/tmp/plans_o1/o11.docx"); lo_pdf("/tmp/plans_o1/o11.docx",NAME)
write(NAME,ORG,TITLE,None,H(["ref","Action no."],["description","Action"],["owners","By whom"],["timescale","Deadline"]),areas)
