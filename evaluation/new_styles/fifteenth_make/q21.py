"""q21 (harder): CSV, a SharePoint list's export of a SEND partnership's improvement actions: people as Surname, Forename separated by ;, notes with line breaks, order by change, not by theme."""
from cl_b import *
import csv
NAME="q21"; ORG=None; TITLE=None; INSP=None
S={"Closed":"completed","Open - on track":"on_track","Open - at risk":"at_risk","Open - overdue":"delayed","Not started":"not_started","Paused":"on_hold"}
TH={"1":"1. Identify","2":"2. Assess and plan","3":"3. Provide","4":"4. Prepare for adulthood"}
X=[
("SEND-03","1","Health visitor 2 year check","Share results of the integrated two year check with settings inside 10 days, using the red book page where there’s no consent form","Okonjo, Beatrice","P:Beatrice Okonjo",D("28/06/2024","2024-06-28"),"Closed","Sharing agreement live. 84% within 10 days (May)."),
("SEND-07","2","Annual review backlog","Process the 402 annual reviews held in the shared mailbox","Hallworth, Simon; Rashid, Zainab","P:Simon Hallworth//P:Zainab Rashid",D("31/07/2024","2024-07-31"),"Open - overdue","12/07: 260 done.\n02/08: 318 done, rest are out of borough and need forms from other LAs."),
("SEND-01","1","Graduated approach guide","Finish guide to ordinarily available provision and print for each SENCo","Inclusion Advisory Team","B",D("30/04/2024","2024-04-30"),"Closed","Printed."),
("SEND-12","3","Specialist places","Open 24 places in two resourced provisions (ASD, KS2) at Low Moor and St Bede’s","Trevelyan-Kaur, Jasmine","P:Jasmine Trevelyan-Kaur",D("01/09/2025","2025-09-01"),"Open - at risk","Building contractor at Low Moor in administration. Governors at St Bede’s agreed 11/06."),
("SEND-08","2","EHCP audit tool","Buy an audit tool and use it on 20 plans a term, with health and social care auditors","Rashid, Zainab","P:Zainab Rashid",D("20/12/2024","2024-12-20"),"Open - on track","Tool bought, first round 23 Sept"),
("SEND-15","4","PfA pathway","One page pathway for 14 to 25, checked by young people at Ridgeway College","Transitions Board","B",D("31/03/2025","2025-03-31"),"Not started",""),
("SEND-13","3","Short breaks","Re-commission short breaks, lot 3 (overnight)","Commissioning Manager","T",D("30/11/2024","2024-11-30"),"Paused","Paused until ICB confirms its share (£210k)"),
("SEND-04","1","SENCo network","Half termly SENCo network in three clusters, notes shared","Inclusion Advisory Team","B",D("19/07/2024","2024-07-19"),"Closed","Three rounds held; 71% of schools came."),
("SEND-16","4","Travel training","Offer travel training to each young person in Year 10 and above with a taxi","Gallagher, Fionnuala","P:Fionnuala Gallagher",D("30/09/2024","2024-09-30"),"Open - overdue","Two trainers, 9 young people. Need to agree risk assessment form with Transport before any more can be started."),
("SEND-09","2","Social care advice","Social care to give full advice for each assessment, not ‘not known to this service’","Head of Children with Disabilities","T",D("31/10/2024","2024-10-31"),"Open - on track",""),
("SEND-14","3","Neurodevelopmental waits","Needs-led support while waiting: workshops, library, helpline","Okonjo, Beatrice; Commissioning Manager","P:Beatrice Okonjo//T:Commissioning Manager",D("31/01/2025","2025-01-31"),"Open - at risk","Helpline open 2 mornings. See SEND-13 about money."),
("SEND-17","4","Annual survey","Survey of young people over 16 about where they are now","","",D("28/02/2025","2025-02-28"),"Not started","")]
HD=["ID","Action Ref","Title","Theme","Action Detail","Assigned To","Due Date","Action Status","Notes","Item Type","Path"]
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); w.writerow(HD)
    for i,(ref,th,tt,desc,ot,sp,ts,st,nt) in enumerate(X): w.writerow([str(40+i*3),ref,tt,TH[th],desc,ot,ts["text"],st,nt,"Item","sites/SENDPartnership/Lists/Improvement Actions"])
areas=[]
for n in "1234":
    ga=[]
    for ref,th,tt,desc,ot,sp,ts,st,nt in X:
        if th==n:
            g=AX(ref,desc,ot or None,sp,ts,None,nt,S[st],None,st,title=tt)
            if st.endswith("overdue"): g["alt"]={"status":["off_track"]}
            ga.append(g)
    areas.append(AREA(n,"theme",TH[n],TH[n][3:],ga))
write(NAME,ORG,TITLE,INSP,H(["ref","Action Ref"],["title","Title"],["area","Theme"],["description","Action Detail"],["owners","Assigned To"],["timescale","Due Date"],["status","Action Status"],["progress","Notes"]),areas)
