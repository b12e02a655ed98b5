"""k19 (kin of merged-owner-date): Word by LibreOffice to PDF, A4 upright. An audit follow-up: number and what has to be done at the left, then the officer and the agreed date at the right in cells merged down over two or three actions, by turns one of them or both, not over the same rows; dates are centred, and a merged cell crosses a page. A table for each audit; outcomes are not merged."""
from cl import *
from docx import Document
from docx.shared import Pt,Mm,RGBColor
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME="k19"; ORG="Eskrigg Borough Council"; TITLE="Follow-up of Internal Audit Reports: Agreed Actions"; INSP=None
S={"Implemented":"completed","Partly implemented":"in_progress","Not implemented":"unknown","Not yet due":"planned"}
AL={"Partly implemented":["on_track","at_risk"],"Not implemented":["not_started","delayed","off_track","in_progress"],"Not yet due":["not_started","unknown","on_track"]}
JUL=D("31 July 2025","2025-07-31"); DEC=D("31 December 2025","2025-12-31"); SEP=D("End of September 2025","2025-09-30"); IMM=K("immediate","Immediate"); MAR=D("March 2026","2026-03-31"); OCT=D("17/10/25","2025-10-17"); TBC=K("unknown","To be confirmed"); NOV=D("November 2025","2025-11-30")
# rows: ref, action, owner text, spec, ts, state, evidence; owner and date merge with the row above where marked by * at the start of the ref: o, d
P_=[("1","Audit 1: Foster carer payments (limited assurance)","Foster carer payments (limited assurance)",[
("1","","Reconcile the weekly payment run to the placements system before it is released, and keep the signed print.","Payments Manager","T",JUL,"Implemented","Eight weeks checked; all signed."),
("2","od","Write to the 11 carers who were overpaid, agree how the money will come back, and enter the debts on the ledger.","Payments Manager","T",JUL,"Partly implemented","Nine letters sent. Two carers dispute the sum."),
("3","d","Set a limit above which a one-off payment needs a second signature.","Head of Fostering & Adoption","T",JUL,"Implemented","Limit of £500 in the scheme of delegation."),
("4","o","Publish the fees and allowances for 2025/26 on the carers’ pages, with worked examples.","Head of Fostering & Adoption","T",SEP,"Implemented","Seen on the website on 2 October.")]),
("2","Audit 2: Direct payments in adult social care (partial assurance)","Direct payments in adult social care (partial assurance)",[
("5","","Carry out a first monitoring visit within twelve weeks of each new direct payment.","Gethin Parry, Hannah Osei","P:Gethin Parry//P:Hannah Osei",DEC,"Not yet due",""),
("6","od","Recover balances that stand at more than eight weeks’ payments.","Gethin Parry, Hannah Osei","P:Gethin Parry//P:Hannah Osei",DEC,"Partly implemented","£184,000 recovered out of £412,000."),
("7","od","Give each person a one-page guide to what the money may and may not be spent on, in easy read as well.","Gethin Parry, Hannah Osei","P:Gethin Parry//P:Hannah Osei",DEC,"Implemented","Guide written with the Direct Payments Peer Group."),
("8","","Tender again for the prepaid card and ask for alerts on cash withdrawals.","Procurement Service","B",TBC,"Not implemented","Depends on the regional framework.")]),
("3","Audit 3: Elective home education (limited assurance)","Elective home education (limited assurance)",[
("9","","Make contact with every family within ten working days of notice.","Education Welfare Service","B",IMM,"Partly implemented","In time for 71 of 90 families since June."),
("10","o","Keep the register in the case system and switch off the two spreadsheets.","Education Welfare Service","B",OCT,"Implemented","Spreadsheets were made read-only on 10 October."),
("11","d","Hold a monthly meeting with Children’s Social Care on those children of whom both services know.","Education Welfare Service / MASH Manager","B:Education Welfare Service//T:MASH Manager",OCT,"Implemented","Minutes of August and September seen."),
("12","","Report numbers, ages and reasons to the Children and Young People Scrutiny Panel.","Assistant Director: Education","T",NOV,"Not yet due","On the Panel’s agenda for 27 November."),
("13","o","Offer each young person aged 14 or more a careers interview.","Assistant Director: Education","T",MAR,"Not implemented","The provider has no capacity before January.")])]
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Mm(210),Mm(297); s.left_margin=s.right_margin=Mm(15); s.top_margin=Mm(16); s.bottom_margin=Mm(17)
st=doc.styles["Normal"]; st.font.name="Arial"; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(5)
doc.core_properties.title=TITLE; doc.core_properties.author="Internal Audit"
p=doc.add_paragraph(ORG); p.runs[0].bold=True
p=doc.add_paragraph(); r=p.add_run(TITLE); r.bold=True; r.font.size=Pt(19); r.font.color.rgb=RGBColor(0x1f,0x3a,0x68)
doc.add_paragraph("Report of the Head of Internal Audit to the Audit and Governance Committee, 6 November 2025")
doc.add_paragraph("We have followed up the actions in three reports with less than reasonable assurance. Officers were asked for evidence and we looked at it ourselves. Where one officer or one date holds for several actions it is shown once.")
doc.add_paragraph("Six of the thirteen actions are in place. The Committee may wish to ask the officers responsible for actions 8 and 13 to attend its next meeting, as neither has a firm prospect of an early finish.")
for x in ("‘Implemented’ means that we have seen evidence, not only that we were told.","Actions that are not yet due were discussed with the officer but not tested.","A further follow-up will come to the Committee in May 2026."): doc.add_paragraph(x,style="List Bullet")
fp=s.footer.paragraphs[0]; fp.text="Eskrigg Borough Council – Internal Audit follow-up, November 2025"; fp.runs[0].font.size=Pt(8)
H=["No.","Agreed action","Result of follow-up","Evidence","Responsible officer","Implement by"]; W=(11,52,29,32,31,25)
def shade(c,col):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),col); c._tc.get_or_add_tcPr().append(e)
NOTE={"1":"Reported in March 2025. Payments had been made to carers whose placements had ended.","2":"Reported in April 2025. Few accounts were looked at after the first payment.","3":"Reported in June 2025. The register was kept in three places and nobody knew which was right."}
areas=[]
for n,hd,ti,rr in P_:
    p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True; r=p.add_run(hd); r.bold=True; r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x1f,0x3a,0x68)
    p=doc.add_paragraph(NOTE[n]); p.paragraph_format.keep_with_next=True; p.runs[0].italic=True
    t=doc.add_table(rows=1,cols=6); t.style="Table Grid"; t.autofit=False
    for c,h in zip(t.rows[0].cells,H): c.paragraphs[0].add_run(h).bold=True; shade(c,"DCE4F0")
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
    ga=[]; top={4:None,5:None}
    for ref,mg,desc,ot,sp,ts,stt,ev in rr:
        cs=t.add_row().cells; k=len(t.rows)-1
        for i,v in enumerate((ref,desc,stt,ev)): cs[i].paragraphs[0].add_run(v)
        for col,flag,v in ((4,"o",ot),(5,"d",ts["text"])):
            if flag in mg: top[col][1]=k
            else:
                top[col]=[k,k]; cs[col].paragraphs[0].add_run(v); top.setdefault("all",[]).append((col,top[col]))
        alt={"status":AL[stt]} if stt in AL else {}
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,ev,S[stt],status_text=stt,alt=alt or None))
    for col,(a,b) in top["all"]:
        if b>a: 
            m=t.cell(a,col).merge(t.cell(b,col))
            for q in m.paragraphs[1:]:
                if not q.text: q._p.getparent().remove(q._p)
            if col==5: m.vertical_alignment=WD_ALIGN_VERTICAL.CENTER
    for c_,w in zip(t.columns,W): c_.width=Mm(w)
    areas.append(AREA(n,"other",hd,ti,ga))
f="/tmp/plans/k19.docx"; os.makedirs("/tmp/plans",exist_ok=True); doc.save(f); soffice_pdf(f,NAME)
write(NAME,ORG,TITLE,INSP,[["ref","No."],["description","Agreed action"],["status","Result of follow-up"],["progress","Evidence"],["owners","Responsible officer"],["timescale","Implement by"]],areas)
