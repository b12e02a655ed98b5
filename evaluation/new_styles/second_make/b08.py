"""b08 plain text: an e-mail from a board's secretary with the action schedule under the signature of the meeting; dotted leaders after the labels, wrapped values with a hanging indent, areas underlined with equals signs, quoted older message below."""
from bl import *
import textwrap
NAME="b08"; ORG="Ravensmere Council"; TITLE="ACTION SCHEDULE FOLLOWING CQC ASSESSMENT OF ADULT SOCIAL CARE"; INSP=None
C={"GREEN":("on_track","green"),"AMBER":("at_risk","amber"),"RED":("off_track","red"),"BLUE":("completed","blue")}
PLAN=[("Theme 1 - Working with people",[
 ("1","Cut the number of people waiting more than 28 days for a Care Act assessment to below 100.","Philippa Gunn, Head of Adult Assessment",[P("Philippa Gunn",post="Head of Adult Assessment")],D("30 June 2026","2026-06-30"),"Waiting list was 412 in October and is now 287. Two agency teams extended to the end of March.","GREEN"),
 ("2","Write to everyone on the list every six weeks, and tell them what to do if things get worse.","Customer Access Manager",[T("Customer Access Manager")],REC("Every six weeks from 1 December 2025","FREQ=WEEKLY;INTERVAL=6","2025-12-01"),"First letters went out on 4 December.","GREEN"),
 ("3","Offer every unpaid carer an assessment in their own right.","Carers Lead / Ravensmere Carers Hub",[T("Carers Lead"),B("Ravensmere Carers Hub")],K("ongoing","Ongoing"),"Offer recorded in 61% of cases.","AMBER"),
 ("4","Test the online financial assessment with people who use it.","F. Adebayo",[P("F. Adebayo")],D("by end Feb 2026","2026-02-28"),None,"AMBER")]),
 ("Theme 2 - Providing support",[
 ("5","Complete the market position statement and take it to the provider forum.","Strategic Commissioning Manager",[T("Strategic Commissioning Manager")],D("April 2026","2026-04-30"),"Draft shared with twelve providers; comments due back in the new year.","GREEN"),
 ("6","Find an alternative to the two homes rated inadequate.","Head of Commissioning and ICB Quality Team",[T("Head of Commissioning"),B("ICB Quality Team")],K("immediate","Immediate"),"All 19 residents have moved or have a date.","BLUE"),
 ("7","Agree one hospital discharge process with both trusts.","Hospital Discharge Programme Lead",[T("Hospital Discharge Programme Lead")],D("31/01/2026","2026-01-31"),"The second trust has asked for a pause until its new electronic record is live.","RED"),
 ("8","Increase direct payments from 19% to 26% of people with a community package.","Philippa Gunn",[P("Philippa Gunn")],D("2026/27","2027-03-31"),None,"GREEN")]),
 ("Theme 3 - Keeping people safe",[
 ("9","Bring in a same-day check of every safeguarding concern.","Safeguarding Adults Manager",[T("Safeguarding Adults Manager")],D("5 January 2026","2026-01-05"),"Rota agreed with the unions.","GREEN"),
 ("10","Clear the backlog of DoLS applications (738), in order of risk.","DoLS Team",[B("DoLS Team")],D("Dec 2026","2026-12-31"),"44 a week are being done, 30 a week come in.","AMBER"),
 ("11","Give feedback to whoever raised a concern.","Safeguarding Adults Manager",[T("Safeguarding Adults Manager")],D("March 2026","2026-03-31"),"Letter template in the system since 8 December.","BLUE")]),
 ("Theme 4 - Leadership",[
 ("12","Put a lived experience panel beside the transformation board.","Director of Adult Social Services",[T("Director of Adult Social Services")],D("Spring 2026","2026-05-31"),"Eleven people have come forward.","GREEN"),
 ("13","Show members a single page of measures each quarter.","Cllr Desmond Whyte (Cabinet Member) & Performance Team",[P("Desmond Whyte",title="Cllr",post="Cabinet Member"),B("Performance Team")],REC("Quarterly",QUARTERLY),"First page went to the November cabinet.","GREEN"),
 ("14","Fill the Principal Occupational Therapist post.","Director of Adult Social Services",[T("Director of Adult Social Services")],D("28 February 2026","2026-02-28"),"Second round of interviews on 20 January.","AMBER")])]
def line(l,v):
    lab="    "+l+" "+"."*(14-len(l))+" "; w=textwrap.wrap(v,76-len(lab)); return lab+w[0]+"\n"+"".join(" "*len(lab)+x+"\n" for x in w[1:])
o="""From: Board Secretary <board.secretary@ravensmere.example>
To: Adults Improvement Board (all members)
Cc: DASS office
Date: Wed, 17 Dec 2025 16:42:10 +0000
Subject: Notes and action schedule, 16 December

Dear all,

Thank you for coming yesterday. Apologies were received from Healthwatch. The
chair asked me to send the schedule straight away so that leads can check
their entries before Christmas; please reply with changes by noon on Friday.

The next meeting is on Tuesday 20 January, 2pm, in the Lakeside Room.

Many thanks
Beth

"""+TITLE+"\n"+ORG+"\nCQC final report published 9 October 2025\n\n"
areas=[]
for t,acts in PLAN:
    o+="\n"+t+"\n"+"="*len(t)+"\n\n"; ga=[]
    for ref,a,ot,ow,ts,pr,s in acts:
        o+=textwrap.fill(f"{ref}. {a}",76,subsequent_indent="    ")+"\n"+line("Owner",ot)+line("Timescale",ts["text"])+(line("Update",pr) if pr else "")+line("RAG",s)+"\n"
        m={}
        if ref=="8": m["alt"]={"timescale":[R("2026/27","2026-04-01","2027-03-31")]}
        ga.append(A(ref,a,ot,ow,ts,None,pr,*C[s],**m))
    areas.append(AREA(t[6],"theme",t,t[10:],ga))
o+="""
RAG: BLUE done, GREEN on track, AMBER at risk, RED off track

-----Original Message-----
From: Chair, Adults Improvement Board
Sent: 12 December 2025 09:15
To: Board Secretary
Subject: Tuesday

> Beth, can we have the discharge item first? The trust has to leave at 3.
> Also please chase Finance for the direct payment figures.
"""
open(path(NAME+".txt"),"w",encoding="utf-8").write(o)
write(NAME,ORG,TITLE,None,[["ref","(number)"],["description","(after the number)"],["owners","Owner"],["timescale","Timescale"],["progress","Update"],["rag","RAG"]],areas)
