"""j14 (kin of word-controls): Word (python-docx), landscape form of a police force. Nearly all words stand in content controls: title and headings in block controls, each row in a repeating section, owner cells in cell controls, dates in date pickers (some still show their placeholder), position in drop-downs, a check box for evidence, comments in rich text controls of two paragraphs."""
from cl import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn,nsdecls
NAME="j14"; ORG="Hallamford Constabulary"; TITLE="PEEL Response Form 2025/26"; INSP="HMICFRS PEEL inspection, published 12 June 2025"
PD="Click or tap to enter a date."; PI="Choose an item."
S={"Delivered":"completed","In hand":"in_progress","Slipped":"delayed","Yet to begin":"not_started",PI:"unknown"}
P_=[("1","Area for improvement 1 – Investigations are not always well supervised","Investigations are not always well supervised",[
("1a","Sergeants to review each open volume crime investigation at 7, 28 and 60 days and record the review on the crime system.","Det Supt Laura Benn","P:Laura Benn||Det Supt",D("31 October 2025","2025-10-31"),"Delivered",1,"Reviews were on time in 88% of the October sample."),
("1b","Move twelve detective constables from the reactive hub to the rape and serious sexual offences team.","Head of Crime, People Services","T:Head of Crime//B:People Services",D("15/12/2025","2025-12-15"),"In hand",0,"Nine have moved.\nThe last three follow their exams."),
("1c","Publish a supervision standard for all crime types, with a one-page guide for new sergeants.","Crime Standards Manager","T",D("Sept 2025","2025-09-30"),"Delivered",1,"On the intranet since 22 September."),
("1d","Audit sixty finalised investigations a month and feed the results back to each district.","Force Crime Registrar","T",REC("Monthly from August 2025",MONTHLY,start="2025-08-01"),"In hand",0,"August and September audits done.")]),
("2","Area for improvement 2 – Victims are not told enough about their case","Victims are not told enough about their case",[
("2a","Offer every victim a named contact and a preferred way of being updated when the crime is recorded.","Supt Marek Zielny / Victim Care Unit","P:Marek Zielny||Supt//B:Victim Care Unit",D("30 November 2025","2025-11-30"),"Slipped",0,"The software change has been put back to January."),
("2b","Train call handlers and front counter staff in the Victims’ Code.","Learning and Development","B",R("September 2025 – February 2026","2025-09-01","2026-02-28"),"In hand",0,"143 of 310 trained."),
("2c","Agree with the Police and Crime Commissioner’s office how victim satisfaction will be surveyed.","ACC Judith Orme","P:Judith Orme||ACC",K("unknown",PD),PI,0,""),
("2d","Send a letter of explanation within five days when an investigation is closed without charge.","Criminal Justice Department","B",K("immediate","Immediate"),"Delivered",1,"Template in use. Dip sample of 40 letters in November.")]),
("3","Area for improvement 3 – Neighbourhood officers are too often taken from their duties","Neighbourhood officers are too often taken from their duties",[
("3a","Set a limit of two abstractions a month for each neighbourhood officer and report breaches to the Chief Officer Group.","Chief Supt Ian Tolley","P:Ian Tolley||Chief Supt",D("1 April 2026","2026-04-01"),"Yet to begin",0,""),
("3b","Write a problem-solving plan for each of the 34 wards, signed by the inspector and the council’s community safety lead.","District Commanders & Community Safety Partnership","T:District Commanders//B:Community Safety Partnership",D("Q4 2025/26","2026-03-31"),"In hand",0,"21 are signed.\nThree wards have no council lead."),
("3c","Fill the eleven vacant PCSO posts.","People Services","B",K("unknown",PD),"Slipped",0,"Vetting takes fourteen weeks. Start dates are not known."),
("3d","Hold a public meeting in each district and publish what was asked and what was done.","Neighbourhood Inspectors","T",REC("Quarterly",QUARTERLY),PI,0,"First round was in September.")])]
X=lambda s: esc(s)
def sdt(pr,content): return f'<w:sdt><w:sdtPr>{pr}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
def run(t,b=False,grey=False):
    rp=('<w:b/>' if b else '')+('<w:color w:val="808080"/>' if grey else '')
    return f'<w:r><w:rPr>{rp}</w:rPr><w:t xml:space="preserve">{X(t)}</w:t></w:r>'
def par(inner,style=None): return f'<w:p>{f"<w:pPr><w:pStyle w:val=%s/></w:pPr>"%(chr(34)+style+chr(34)) if style else ""}{inner}</w:p>'
W=(1.3,8.1,4.6,3.2,2.5,2.0,5.0)
H=["Item","What the force has undertaken to do","Accountable","To be finished","Position","Evidence filed","Force comment"]
def tc(i,inner,fill=None):
    return f'<w:tc><w:tcPr><w:tcW w:w="{int(W[i]*567)}" w:type="dxa"/>{f"<w:shd w:val={chr(34)}clear{chr(34)} w:color={chr(34)}auto{chr(34)} w:fill={chr(34)}{fill}{chr(34)}/>" if fill else ""}</w:tcPr>{inner}</w:tc>'
ITEMS='<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/>'+"".join(f'<w:listItem w:displayText="{k}" w:value="{k}"/>' for k in list(S)[:4])+'</w:dropDownList>'
ids=iter(range(410001,420000))
def tag(n): return f'<w:alias w:val="{n}"/><w:tag w:val="{n.lower().replace(" ","_")}"/><w:id w:val="{next(ids)}"/>'
def rowx(ref,desc,ot,ts,st,ev,pr):
    ph='<w:showingPlcHdr/>'
    c=[tc(0,par(sdt(tag("Item")+'<w:text/>',run(ref)))),
       tc(1,sdt(tag("Undertaking"),par(run(desc)))),
       sdt(tag("Accountable"),tc(2,par(run(ot)))),
       tc(3,par(sdt(tag("Finish")+(ph if ts["text"]==PD else "")+'<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>',run(ts["text"],grey=ts["text"]==PD)))),
       tc(4,par(sdt(tag("Position")+(ph if st==PI else "")+ITEMS,run(st,grey=st==PI)))),
       tc(5,par(sdt(tag("Evidence")+f'<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="{ev}"/></w14:checkbox>',run("☒" if ev else "☐")))),
       tc(6,sdt(tag("Comment"),"".join(par(run(x)) for x in pr.split("\n"))))]
    tr='<w:tr><w:trPr><w:cantSplit/></w:trPr>'+"".join(c)+'</w:tr>'
    return sdt(f'<w:id w:val="{next(ids)}"/><w15:repeatingSectionItem xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',tr)
d=Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.6)
d.styles["Normal"].font.name="Arial"; d.styles["Normal"].font.size=Pt(9.5); d.styles["Normal"].paragraph_format.space_after=Pt(3)
d.core_properties.title=TITLE; d.core_properties.author=ORG
s.footer.paragraphs[0].text="OFFICIAL    Form PSD/114 rev. 6"
body=d.element.body; sect=body[-1]
def add(x):
    e=parse_xml(x.replace(">"," "+nsdecls("w")+">",1) if False else f'<w:wrap {nsdecls("w")}>{x}</w:wrap>')
    for k in list(e): sect.addprevious(k)
add(sdt(tag("Force")+'<w:text/>',par(run(ORG,True))))
add(sdt(tag("Title")+'<w:text/>',par(run(TITLE),"Title")))
add(par(run("Inspection: ")+sdt(tag("Inspection")+'<w:text/>',run(INSP))))
add(par(run("Force Liaison Officers should fill in the grey boxes only. Pick a position from the list; leave it unset where the action has not been assessed.")))
areas=[]
for n,hd,ti,rows in P_:
    add(sdt(tag("AFI")+'<w:text/>',par(run(hd),"Heading2")))
    head='<w:tr><w:trPr><w:tblHeader/></w:trPr>'+"".join(tc(i,par(run(h,True)),"DDE3EA") for i,h in enumerate(H))+'</w:tr>'
    rr="".join(rowx(ref,desc,ot,ts,st,ev,pr) for ref,desc,ot,sp,ts,st,ev,pr in rows)
    rep=sdt(f'<w:id w:val="{next(ids)}"/><w15:repeatingSection xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',rr)
    add('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'+"".join(f'<w:gridCol w:w="{int(w*567)}"/>' for w in W)+f'</w:tblGrid>{head}{rep}</w:tbl>')
    ga=[]
    for ref,desc,ot,sp,ts,st,ev,pr in rows:
        alt={}; drop=[]
        if ts["text"]==PD: alt["timescale"]=[None]; drop=["timescale_text"]
        if st=="Slipped": alt["status"]=["off_track","at_risk"]
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[st],status_text=None if st==PI else st,evidence="☒" if ev else "☐",alt=alt or None,drop=drop or None))
    areas.append(AREA(n,"area_for_improvement",hd,ti,ga))
add(par(""))
add(par(run("Signed off by: ")+sdt(tag("Sign off")+'<w:showingPlcHdr/><w:text/>',run("Click or tap here to enter text.",grey=True))))
d.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,INSP,[["ref","Item"],["description","What the force has undertaken to do"],["owners","Accountable"],["timescale","To be finished"],["status","Position"],["evidence","Evidence filed"],["progress","Force comment"]],areas)
