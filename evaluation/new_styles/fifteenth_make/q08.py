"""q08 (harder): PDF by LibreOffice, portrait. One filled-in form (table) for each recommendation of a domestic homicide / safeguarding practice review: label-value pairs two a row, full-width rows, tick boxes for the status."""
from cl_a import *
NAME="q08"; ORG="Calderwick Safeguarding Children Partnership"; TITLE="Local Child Safeguarding Practice Review ‘Robin’ – Single and Multi-Agency Action Record"; INSP=None
S={"o":("in_progress","☒ Open   ☐ Closed   ☐ Superseded"),"c":("completed","☐ Open   ☒ Closed   ☐ Superseded"),"s":("cancelled","☐ Open   ☐ Closed   ☒ Superseded")}
P_=[("Finding 1: Fathers were invisible to professionals","1","Fathers were invisible to professionals",[
("R1a","All agencies should record who is in the household","Household composition field made mandatory in the health visiting record. Staff briefings x 6.","Named Nurse – Odette Kirkbride","P:Odette Kirkbride|Named Nurse","Calderwick Community Health","31 January 2025",D("31 January 2025","2025-01-31"),"Field live 13/1; 5 of 6 briefings held","c"),
("R1b","as above","Adult mental health to ask ‘are you a parent?’ at first contact and record the answer.","Head of Community MH Services","T:Head of Community MH Services","Moorland Partnership NHS FT","Mar-25",D("Mar-25","2025-03-31"),"Audit in April: asked in 38 of 60.","o"),
("R1c","The Partnership should test whether fathers’ work is improving","Multi-agency audit of 20 cases","MACE & Audit Subgroup","B:MACE & Audit Subgroup","CSCP","Summer 2025",D("Summer 2025","2025-08-31"),"","o")]),
("Finding 2: Bruising in non-mobile babies was explained away","2","Bruising in non-mobile babies was explained away",[
("R2a","The bruising protocol should be re-issued","Protocol rewritten on one page, with a body map on the back. Sent out to all agencies and put on the regional procedures site.","Dr Anneliese Vogt","P:Anneliese Vogt||Dr","Calderwick Royal Infirmary","1st Dec 2024",D("1st Dec 2024","2024-12-01"),"Done, 1,900 page views in first month","c"),
("R2b","GPs should have access to advice from a paediatrician","Advice line 9-5","Designated Doctor","T:Designated Doctor","ICB","Ongoing",K("ongoing","Ongoing"),"Average 4 calls a week","o"),
("R2c","Social workers should challenge medical opinion where it does not fit","Session in the practice week on professional curiosity with a consultant and a social worker teaching side by side; slides to be re-used by police.","Workforce Development Officer / Learning Hub","T:Workforce Development Officer//B:Learning Hub","Children’s Social Care","w/c 10 March 2025",D("w/c 10 March 2025","2025-03-16"),"112 came.","c"),
("R2d","Strategy meetings should always include health","Merged into the MASH review","Superintendent (Protecting Vulnerable People)","T:Superintendent (Protecting Vulnerable People)","Police","N/A",K("unknown","N/A"),"See MASH review recommendation 9","s")]),
("Finding 3: Housing moves were not shared","3","Housing moves were not shared",[
("R3a","Housing should tell health visiting when a family with a child under 2 is moved","Weekly list, by secure e-mail. DPIA signed.","Jerome Attah, Temporary Accommodation Manager","P:Jerome Attah|Temporary Accommodation Manager","Calderwick Council – Housing","from 6 January 2025",F("from 6 January 2025","2025-01-06"),"List is going each Friday. Two weeks missed over Easter","o"),
("R3b","Out of area moves should lead to a transfer meeting","Write into the transfer in / out procedure","Service Manager, Assessment","T:Service Manager, Assessment","Children’s Social Care","Feb 2025, revised to June 2025",D("Feb 2025, revised to June 2025","2025-06-30"),"Awaiting regional group","o")])]
d=newdoc("Liberation Sans",10,False,2)
d.add_paragraph(ORG); d.add_heading(TITLE,1)
d.add_paragraph("One sheet is kept for each recommendation. Agencies return sheets to the Business Unit ten days before the Learning & Improvement Subgroup. Please do not change the form. Last collated: 2 May 2025.")
areas=[]
def lab(c,x): put(c,x,True,size=9); shade(c,"E7E6E6")
for hd,n,ti,rows in P_:
    d.add_heading(hd,2); ga=[]
    for ref,rec,act,ot,sp,ag,_,ts,pr,s in rows:
        t=d.add_table(6,4); t.style="Table Grid"
        def row(i,*v):
            for j,x in enumerate(v): (lab if j%2==0 else put)(t.rows[i].cells[j],x)
        def wide(i,l,x): lab(t.rows[i].cells[0],l); m=t.rows[i].cells[1].merge(t.rows[i].cells[3]); put(m,x)
        row(0,"Ref",ref,"Agency",ag); wide(1,"Recommendation",rec); wide(2,"Action agreed",act); row(3,"Action owner",ot,"Target date",ts["text"]); wide(4,"Evidence / update",pr); wide(5,"Position",S[s][1])
        widths(t,[3.2,6,2.6,5.2])
        from docx.oxml import OxmlElement
        for r in t.rows:
            r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for c in r.cells:
                for p in c.paragraphs: p.paragraph_format.keep_with_next=True
        d.add_paragraph("")
        g=AX(ref,act,ot,sp,ts,None,pr,S[s][0],None,S[s][1],answers=rec)
        al={}
        for w in g["owners"]: pass
        if s=="o": al["status"]=["unknown"]
        w2=o(sp,ot); 
        for w in w2: w["organisation"]=ag
        al["owners"]=[w2]
        if ref=="R1b": g["alt"]=al
        g["alt"]=al; g["drop"]=["status_text"]
        if ref=="R3b": g["drop"]+=["milestones"]
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
d.save("/tmp/qa/q08.docx"); lo_pdf("/tmp/qa/q08.docx",NAME)
write(NAME,ORG,TITLE,INSP,H(["ref","Ref"],["answers","Recommendation"],["description","Action agreed"],["owners","Action owner"],["timescale","Target date"],["progress","Evidence / update"],["status","Position"]),areas)
