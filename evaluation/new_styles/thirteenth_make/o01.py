"""o01 (ordinary): Word by python-docx, landscape. A SEND area plan: a table an area below headings, two owner columns (accountable, supported by), statuses in the team's own words with a key, a note below a table, an empty cell."""
from cl import *
NAME="o01"; ORG="Fellmoor County Council"; TITLE="Getting it right for Fellmoor’s children with SEND: priority action plan"; INSP="Area SEND inspection, 10 to 14 March 2025"
S={"L":("completed","Landed"),"M":("on_track","Motoring"),"W":("at_risk","Wobbling"),"K":("off_track","Stuck"),"N":("not_started","Not begun"),"":("unknown",None)}
P_=[("1","Priority 1: Waiting for an assessment","Waiting for an assessment",[
("1.1","Clear the 140 assessments that are past twenty weeks, oldest first, with six extra educational psychologists from two agencies.","Principal Educational Psychologist","T","","",D("31 July 2025","2025-07-31"),"All but nine are finalised. The last nine wait for health advice.","W"),
("1.2","Put one named coordinator beside each family from the day of request until the final plan.","Head of SEND","T","Fellmoor Parent Carer Forum","B:Fellmoor Parent Carer Forum@support",D("Sept 2025","2025-09-30"),"Seventeen coordinators are in post and each family has had a letter with a direct number.","L"),
("1.3","Publish how long each stage takes, month by month, on the Local Offer page.","Yusuf Adeyemi-Clarke","P","Communications Team","B:Communications Team@support",REC("Monthly from June 2025",MONTHLY,start="2025-06-01"),"","M"),
("1.4","Agree with schools what evidence is needed so that no request is sent back for want of a form","Head of SEND and Chair of Fellmoor Headteachers’ Group","T:Head of SEND//T:Chair of Fellmoor Headteachers’ Group","","",D("Autumn term 2025","2025-12-31"),"A first draft was sent to 212 schools at half term; 61 have replied so far and most ask for fewer pages. The second draft will be two sides long.","M")]),
("2","Priority 2: Therapies and health advice","Therapies and health advice",[
("2.1","Bring speech and language waits down to eighteen weeks or less by opening three Saturday clinics.","Children’s Therapies Manager","T","NHS Fellmoor ICB","B:NHS Fellmoor ICB@support",R("May 2025 – January 2026","2025-05-01","2026-01-31"),"Two clinics are open (Ashby Road, The Hub). No therapist has been found for the third.","K"),
("2.2","Write a joint commissioning statement for occupational therapy, with a single budget.","Assistant Director of Commissioning / Dr Nkechi Balogun","T:Assistant Director of Commissioning//P:Nkechi Balogun||Dr","","",D("by Christmas 2025","2025-12-25"),"","N"),
("2.3","Appoint a Designated Clinical Officer to cover the south of the county","Director of Nursing","T","","",DONE("Completed 2 June 2025","2025-06-02"),"In post since 2 June.","L")]),
("3","Priority 3: Moving on to adult life","Moving on to adult life",[
("3.1","Start transition reviews in Year 9 for all young people with a plan.","Preparing for Adulthood Lead","T","Adult Social Care","B:Adult Social Care@support",F("From September 2025","2025-09-01"),"Schools have the new review form.","M"),
("3.2","Set up twelve supported internships a year with local employers.","Marguerite Ollerenshaw","P","Fellmoor College; Jobcentre Plus","B:Fellmoor College@support//B:Jobcentre Plus@support",D("2025/26","2026-03-31"),"Five employers have signed.","M"),
("3.3","Ask 50 young people who left school in 2024 what they wish they had been told, and change the guide to match what they say.","Youth Voice Worker","T","","",D("30/11/25","2025-11-30"),"","")])]
HD=["Ref","What will happen","Accountable","Supported by","Done by","Where we are","How it is going"]
d=newdoc("Liberation Sans",10,True,1.7)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("Inspectors found widespread failings in three things that matter to families: how long they wait, whether health advice comes in time, and what happens when school ends. The Council and the Integrated Care Board have written this plan with the Parent Carer Forum. It was last brought up to date for the SEND Partnership Board on 6 October 2025.")
d.add_paragraph("How we describe progress: Landed – finished, and families have confirmed it. Motoring – will be done by the date. Wobbling – may be late. Stuck – will be late unless the Board steps in. Not begun – work has not started.")
areas=[]; C={"L":"9DC3E6","M":"A9D18E","W":"FFD966","K":"F4908A","N":"D9D9D9","":"FFFFFF"}
for n,hd,ti,rows in P_:
    d.add_heading(hd,2); t=d.add_table(1,7); t.style="Table Grid"
    for c,x in zip(t.rows[0].cells,HD): put(c,x,True,"FFFFFF",9.5); shade(c,"1F4E5F")
    rephead(t.rows[0]); ga=[]
    for ref,desc,ot,sp,o2,sp2,ts,pr,s in rows:
        st,w=S[s]; cs=t.add_row().cells
        for c,x in zip(cs,(ref,desc,ot,o2,ts["text"],pr,w)): put(c,x,size=9.5)
        shade(cs[6],C[s])
        g=AX(ref,desc,ot,sp,ts,None,pr,st,None,w,drop=["owner_text","rag"])
        g["owners"]+=o(sp2,o2)
        if ref=="2.2": g["alt"]={"timescale":[D(ts["text"],"2025-12-31"),K("unknown",ts["text"])]}
        if s=="K": g["alt"]={"status":["delayed","at_risk"]}
        ga.append(g)
    widths(t,[1.3,8,4.2,3.4,2.9,4.6,2])
    areas.append(AREA(n,"priority",hd,ti,ga))
    if n=="2": d.add_paragraph("Note: the figures on therapy waits are those of the provider and have not been checked by the Council.").runs[0].italic=True
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","owners","timescale","progress","status"],HD)),areas)
