"""q17 (harder): Word, fostering: a record table an action (title row, then label and value, two pairs a row, then long fields), copied by hand so that labels vary and one card lacks a row."""
from cl_b import *
NAME="q17"; ORG="Brackenfell Council Fostering Service"; TITLE="Fostering Service Development Plan following inspection"; INSP="Ofsted inspection of the local authority fostering service, 9–13 May 2011"
S={"Achieved":"completed","Partly achieved":"in_progress","Not achieved":"off_track","Slipped":"delayed","":"unknown"}
P_=[("1","Outcome area 1: Being healthy","Being healthy",[
("F1","Health records","Every foster carer to be given a health record book for each child on the day of placement","LAC Nurse","T",D("30 September 2011","2011-09-30"),"All children have an up to date health record","Books bought. 96 of 131 handed out, the rest at next visit.","Partly achieved"),
("F2","Medication policy","Re-write the policy on giving medicines so that carers of disabled children know what they may do and what they may not","Practice Manager (Fostering)","T",D("Aug 2011","2011-08-31"),"","Went to panel in July.","Achieved"),
("F3","CAMHS advice line","Negotiate a weekly telephone surgery for carers with CAMHS","Blessing Mutasa","P",D("December 2011","2011-12-31"),"Fewer placement breakdowns for emotional reasons","CAMHS can offer one hour a fortnight only.","Slipped")]),
("2","Outcome area 2: Staying safe","Staying safe",[
("F4","Unannounced visits","Supervising social workers to make at least one unannounced visit to each household every year, and to record who was seen","Supervising Social Workers","T",REC("Annually","FREQ=YEARLY"),"100% of households visited","61% at half year","Partly achieved"),
("F5","Safer caring plans","Check all files for a safer caring plan, signed by the carer. Where there is none the duty worker will visit.","Practice Manager (Fostering)","T",K("immediate","Immediate"),"No file without a plan","Complete file check done on 4 July; 12 missing; all now in place.","Achieved"),
("F6","Panel membership","Recruit two independent members to Panel, one of them care experienced","Panel Adviser / Agency Decision Maker","T:Panel Adviser//T:Agency Decision Maker",D("31/10/11","2011-10-31"),"Panel is quorate every month","","")]),
("3","Outcome area 3: Enjoying and achieving","Enjoying and achieving",[
("F7","Education champions","Name a foster carer in every locality as an education champion","Graham Winstanley-Cole","P",D("Autumn term 2011","2011-12-31"),"Carers go to more parents’ evenings","Four found, none yet in Upper Dale.","Partly achieved"),
("F8","Laptops","Laptops for all children in Key Stage 4","Virtual School","B",D("Sept 2011","2011-09-30"),"","Delivered.","Achieved")]),
("4","Outcome area 4: Organisation and sufficiency","Organisation and sufficiency",[
("F9","Teenage scheme","Set up a specialist scheme for teenagers with a fee of £420 a week","Head of Corporate Parenting","T",D("April 2012","2012-04-30"),"10 new households","Business case refused by DMT in September.","Not achieved"),
("F10","Enquiries","Respond to every enquiry from a would-be carer within 24 hours","Recruitment Team","B",K("ongoing","Ongoing"),"Conversion rate up from 4% to 8%","See F9. Average is 2 days.","Partly achieved"),
("F11","Carer reviews","Clear overdue annual reviews; IRO service to chair the first","Practice Manager (Fostering) & IRO Manager","T:Practice Manager (Fostering)//T:IRO Manager",R("June to November 2011","2011-06-01","2011-11-30"),"No review more than one month late","23 overdue (was 58)","Partly achieved")])]
LB=[("Lead","By when","Standard met?"),("Lead officer","Timescale","Standard met?"),("Who","By when","Rating")]
d=newdoc("Liberation Sans",10.5,False,2)
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
d.add_paragraph("Each action has its own sheet so that it can be given to the worker who is to do it. Please do not alter the sheets without telling the Practice Manager. Last changed 21 October 2011.")
areas=[]; k=0
for n,hd,ti,rows in P_:
    d.add_heading(hd,2); ga=[]
    for ref,tt,desc,ot,sp,ts,out,pr,w in rows:
        l=LB[0 if k<5 else 1 if k<8 else 2]; k+=1
        t=d.add_table(1,4); t.style="Table Grid"; m=t.rows[0].cells[0].merge(t.rows[0].cells[3]); put(m,f"{ref}  {tt}",True); shade(m,"CCC0DA")
        def wide(lab,val):
            cs=t.add_row().cells; put(cs[0],lab,True); put(cs[1].merge(cs[3]),val)
        wide("What we will do",desc)
        cs=t.add_row().cells; put(cs[0],l[0],True); put(cs[1],ot); put(cs[2],l[1],True); put(cs[3],ts["text"])
        if ref!="F8": wide("What difference will it make",out)
        wide("Progress",pr)
        wide(l[2],w)
        widths(t,[3.2,6,2.8,5]); d.add_paragraph("")
        g=AX(ref,desc,ot,sp,ts,out,pr,S[w],None,w or None,title=tt)
        if w=="Partly achieved": g["alt"]={"status":["on_track","at_risk"]}
        if w=="Not achieved": g["alt"]={"status":["not_started","in_progress","unknown"]}
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,H(["description","What we will do"],["owners","Lead"],["timescale","By when"],["outcome","What difference will it make"],["progress","Progress"],["status","Standard met?"]),areas)
