"""n01 (ordinary): Word by python-docx, landscape. A SEND partnership's plan after an area inspection: a heading and a table for each weakness, letters on coloured cells with a key at the back, an outcome cell merged over two actions, a blank date."""
from cl import *
NAME="n01"; ORG="Harrowmere Borough Council"; TITLE="SEND Priority Action Plan"; INSP="Area SEND inspection, 9 to 13 March 2026"
S={"B":("completed","blue"),"G":("on_track","green"),"A":("at_risk","amber"),"R":("off_track","red")}
C={"B":"8EA9DB","G":"A9D08E","A":"FFD966","R":"F4877A"}
L=["No.","What needs to happen","Accountable","Due","What will be different for families","Position at 1 October","BRAG"]
P_=[("Area of significant weakness 1: Children wait too long for an autism or ADHD assessment","Children wait too long for an autism or ADHD assessment","1",[
("1.1","Bring the three waiting lists into one, held by the Children’s Community Trust, and write to all 1,140 families on it.","Dr Yewande Falade, Clinical Director","P:Yewande Falade|Clinical Director|Dr",D("29 May 2026","2026-05-29"),"By March 2027 nobody waits more than 40 weeks for a first appointment, and every family knows where they are on the list.","One list since 18 May. 1,098 letters sent; 42 families could not be traced.","B"),
("1.2","Commission 300 extra assessments from an approved provider","ICB Head of Children’s Commissioning","T",D("by the end of July 2026","2026-07-31"),"@","Award delayed by a challenge from a bidder; 60 assessments bought from the present provider meanwhile.","R"),
("1.3","Set up a Waiting Well offer: drop-in mornings in each of the four localities, a telephone line, and parent courses that do not depend on a diagnosis. The offer is to be designed with the Parent Carer Forum, and the Forum is to be paid for its time at the rate agreed by the Partnership.","Joanne Hebblethwaite / Harrowmere Parent Carer Forum","P:Joanne Hebblethwaite//B:Harrowmere Parent Carer Forum",F("From September 2026","2026-09-01"),"Seven in ten parents say that they were helped while they waited","Drop-ins run in three localities. The fourth has no room yet.","A"),
("1.4","Report the longest wait to the Partnership Board","ICB Head of Children’s Commissioning","T",REC("Every month",MONTHLY),"","Reported in July, August, September.","G")]),
("Area of significant weakness 2: The quality of education, health and care plans","The quality of education, health and care plans","2",[
("2.1","Agree one standard for advice and send back what does not meet it.","SEND Strategic Lead","T",D("June 2026","2026-06-30"),"Eight in ten plans are judged good or better in the termly audit (spring 2026: three in ten)","Standard signed by education, health and social care on 11 June.","B"),
("2.2","Re-issue the 212 plans that are more than three years old, beginning with children who change school in 2027","SEND Casework Managers","T",R("July 2026 – February 2027","2026-07-01","2027-02-28"),"","71 done. To be at this point we had planned 95.","A"),
("2.3","Appoint a designated social care officer for SEND","Assistant Director, Safeguarding and Care","T",D("w/c 7 September 2026","2026-09-13"),"Social care advice arrives in six weeks","","G"),
("2.4","Train 60 officers and therapists to write outcomes that can be measured.","Educational Psychology Service","B",D("Autumn term 2026","2026-12-31"),"","38 trained. Two further days are booked.","G")]),
("Area of significant weakness 3: Preparation for adulthood from Year 9","Preparation for adulthood from Year 9","3",[
("3.1","Publish a guide to moving into adult health services, in an easy-read version too.","Designated Clinical Officer","T",D("31.01.27","2027-01-31"),"Young people can say who will look after their health at 18","First draft with the Young Advisers.","G"),
("3.2","Hold a transitions panel each half term with Adult Social Care and Harrowmere College.","Kwabena Osei-Bonsu and Head of Transitions","P:Kwabena Osei-Bonsu//T:Head of Transitions",None,"No one leaves school without a plan for what comes next","Terms of reference agreed.","A"),
("3.3","Double the number of supported internships to 44","College Principal","T",D("September 2027","2027-09-30"),"","26 places confirmed for this year.","G")])]
from docx.enum.text import WD_BREAK
d=newdoc("Liberation Sans",9.5,True,1.6)
d.add_paragraph(ORG); d.add_heading(TITLE,0); d.add_paragraph(INSP)
d.add_paragraph("The local area partnership has written this plan with parents and carers. It was accepted by Ofsted and the Care Quality Commission on 22 May 2026. The Partnership Board looks at it on the first Tuesday of each month.")
areas=[]
for hd,ti,n,rows in P_:
    d.add_heading(hd,2); t=d.add_table(1,7); t.style="Table Grid"
    for c,x in zip(t.rows[0].cells,L): put(c,x,True,"FFFFFF"); shade(c,"1F4E5F")
    rephead(t.rows[0]); ga=[]; last=None
    for ref,desc,ot,sp,ts,out,pr,b in rows:
        r=t.add_row().cells
        for c,x in zip(r,(ref,desc,ot,ts["text"] if ts else "","" if out=="@" else out,pr,b)): put(c,x)
        shade(r[6],C[b])
        if out=="@": out=last; m=pc.merge(r[4]); [p._p.getparent().remove(p._p) for p in m.paragraphs[1:] if not p.text]
        last=out; pc=r[4]; st,rag=S[b]
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,st,rag,b))
    widths(t,(1.2,7.2,4,2.8,4.6,5.2,1.5)); areas.append(AREA(n,"weakness",hd,ti,ga))
d.add_paragraph("")
d.add_paragraph("3.2: the date depends on the college’s timetable and will be set in November.")
d.add_heading("How we rate progress",3); k=d.add_table(0,2); k.style="Table Grid"
for b,x in (("B","Finished, and families have told us so"),("G","Under way and to time"),("A","Under way, some risk to the date"),("R","Late, or will be without help from the Board")):
    r=k.add_row().cells; put(r[0],b); shade(r[0],C[b]); put(r[1],x)
widths(k,(1.5,9))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","timescale","outcome","progress","status"],L)),areas)
