"""n23 (irregular): Word, upright page: one table, cells with several dates and who was told, two leads, a note in the middle of the table."""
from cl import *
import docx
from docx.shared import Pt, Cm
NAME="n23"; ORG="Pellworth Unitary Authority"; TITLE="Children Missing Education: Action Log"; INSP="Internal review, March 2026"
H=["Ref","Agreed step","Who","Dates, and who has been told","Outcome"]
M=lambda *x:list(x)
P_=[("Strand A. Knowing who is missing","A","Knowing who is missing",[
("A/1","Compare the school roll with GP lists and child benefit data every month.","Olena Hrytsenko","P:",D("Due 29 May 2026. Revised to 26 June 2026 (Director told 21 May).","2026-06-26"),"Met. First match found 44 children nobody had listed.",None,{}),
("A/2","Set up one inbox and one form for schools that take a child off roll","Admissions and Olena Hrytsenko","B:Admissions//P:Olena Hrytsenko",D("30/06/2026; heads told at briefing 09/06/2026","2026-06-30",[]),"",None,{}),
("A/3","Agree with the border counties how we pass on a family’s new address","Data Protection Officer","T:",D("was 31.7.26, now 30.9.26 – Cllr Amankwah informed 3.8.26 – now 27.11.26 – Cllr Amankwah and chair of scrutiny informed 1.10.26","2026-11-27"),"",None,{}),
("A/4","Look for the 17 children of whom we know only a first name","Police liaison (PC Dougal Rennie)","P:Dougal Rennie|Police liaison|PC",K("ongoing","Ongoing, LSCP told 14 July"),"Nine found, all safe",None,{})]),
("Strand B. Bringing them back","B","Bringing them back",[
("B/1","Give each family one worker, who visits within five school days.","Team Manager, Inclusion","T:",D("Start of autumn term (2 September 2026). Governors told 10 July","2026-09-02"),"31 of 36 families seen in time",None,{"timescale":[F("Start of autumn term (2 September 2026). Governors told 10 July","2026-09-02"),D("Start of autumn term (2 September 2026). Governors told 10 July","2026-12-31")]}),
("B/2","Pay for a mid-year place when every local school is full","Schools Forum","B:",D("Paper 24 Sept 2026, decision 5 Nov 2026. S151 officer told 1 Sept","2026-11-05"),"",None,{}),
("B/3","Run a four-week bridge class at the Lido Centre","Yvette Castellane / Marek Dunn","P:Yvette Castellane//P:Marek Dunn",R("5 Oct to 30 Oct 2026 (parents told by letter 14 Sept)","2026-10-05","2026-10-30"),"",None,{}),
("B/4","Ask the children why they stopped coming","Youth Council","B:",K("unknown","tbc – chair told"),"",None,{})]),
("Strand C. Home education","C","Home education",[
("C/1","Visit, with consent, each of the 203 families who teach at home.","Elective Home Education Adviser","T:",D("by Easter 2027 [25 March 2027], AD told","2027-03-25"),"58 visits",None,{"timescale":[D("by Easter 2027 [25 March 2027], AD told","2027-03-28"),D("by Easter 2027 [25 March 2027], AD told","2027-04-30")]}),
("C/2","Start a library card for home educators","Libraries","B:",DONE("Done 4 May 2026, members’ bulletin 8 May 2026","2026-05-04"),"126 cards",None,{}),
("C/3","Write guidance on what suitable means, with two home educating parents","Elective Home Education Adviser; Legal Services","T:Elective Home Education Adviser//B:Legal Services",D("Draft 16/10/26, final 18/12/26; told: AD 2/9/26","2026-12-18"),"",None,{})]),
("Strand D. Reporting","D","Reporting",[
("D/1","Put the figures before scrutiny twice a year.","Olena Hrytsenko (for the Director)","P:Olena Hrytsenko",REC("twice a year, first on 19 November 2026; clerk told 2 October","FREQ=MONTHLY;INTERVAL=6",due="2026-11-19"),"",None,{}),
("D/2","Send the Department the return on time","Performance Team","B:",D("Jan. 2027 (25 Jan if the portal opens late, DfE told us 30/9/26)","2027-01-31"),"",None,{"timescale":[D("Jan. 2027 (25 Jan if the portal opens late, DfE told us 30/9/26)","2027-01-25")]})])]
doc=docx.Document(); doc.styles["Normal"].font.name="Liberation Serif"; doc.styles["Normal"].font.size=Pt(11.5)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2)
doc.add_heading(TITLE,1); doc.add_paragraph(ORG+" – kept by Olena Hrytsenko – log as at 12 October 2026"); doc.add_paragraph("Came out of: "+INSP+". When a date moves, write down the new date and whom you told. Do not delete the old one.")
t=doc.add_table(rows=1,cols=5); t.style="Table Grid"; merge=[]; areas=[]
for c,x in zip(t.rows[0].cells,H): put(c,x,9.5,True); shade(c,"E7E6E6")
for hd,n,ti,rows in P_:
    merge.append((t.add_row(),hd)); ga=[]
    for ref,desc,ot,sp,ts,out,_,alt in rows:
        c=t.add_row().cells
        for cell,x in zip(c,[ref,desc,ot,ts["text"],out]): put(cell,x,11)
        st="unknown"
        if ref=="D/1": alt=dict(alt,owners=[[P("Olena Hrytsenko",post="for the Director")]])
        if ref=="C/2": alt=dict(alt,status=["completed"])
        if ref=="A/1": alt=dict(alt,status=["completed"])
        if ref=="A/4": alt=dict(alt,status=["ongoing"])
        if ref=="A/4": alt["owners"]=[[P("Dougal Rennie",title="PC",post="Police liaison")],[P("Dougal Rennie",post="Police liaison",org=None,title="PC")],[B("Police liaison")]]
        ga.append(AX(ref,desc,ot,sp,ts,out or None,None,st,alt=alt or None,drop=["milestones"]))
    areas.append(AREA(n,"theme",hd,ti,ga))
    if n=="A": merge.append((t.add_row(),"A/2 and A/3: see also the note of the data group, 6 August."))
cols(t,[1.3,5.6,3.2,4.6,2.9])
for r,hd in merge:
    m=r.cells[0].merge(r.cells[4])
    for p in m.paragraphs[1:]: p._p.getparent().remove(p._p)
    put(m,hd,10,hd.startswith("Strand"))
doc.add_paragraph(); doc.add_paragraph("AD = Assistant Director, Education. LSCP = Local Safeguarding Children Partnership.")
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome"],H))),areas)
