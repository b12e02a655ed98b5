"""n28 (irregular): LibreOffice from Word, upright page: no refs, rules across only, heads not repeated, rows cut where a page ends, owner and post on two lines."""
from cl import *
import docx
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
NAME="n28"; ORG="Strathmere Bay Council"; TITLE="Fire and Building Safety in Our Tower Blocks: What Happens Next"
H=["What we have promised","Who sees to it","By","How you will know","Where things are"]
P_=[("Making the towers safe","Making the towers safe",[
("Take the cladding off Kestrel House and Merlin House and put up panels that cannot burn. While the scaffold is up there will be a warden on each landing by day and by night, and a lift for those who cannot use the stairs. Families with a child under five or someone who needs oxygen will be offered another home for the length of the works.","Esther Quaye-Lindon\nHead of Building Safety","P:Esther Quaye-Lindon|Head of Building Safety",D("30 April 2027","2027-04-30"),"The Fire Service withdraws its notice","Cladding is off Kestrel. Merlin starts in November."),
("Fit sprinklers in all 212 flats","Major Works Team","B:",R("Jan – Nov 2027","2027-01-01","2027-11-30"),"A certificate in every flat","Tenders are due back"),
("Replace 480 front doors, beginning on the floors above the tenth, so that each holds back a fire for half an hour","Piotr Sobczak\nSurveyor","P:Piotr Sobczak|Surveyor",D("28 Feb. 2027","2027-02-28"),"Every door passes a test chosen by residents","197 fitted. Eleven households would like to keep their own door; we are talking with them and with the Fire Service about how."),
("Test every dry riser","Piotr Sobczak","P:",REC("twice yearly","FREQ=MONTHLY;INTERVAL=6"),"","Tested in April")]),
("Knowing our buildings","Knowing our buildings",[
("Write a safety case for each of the five towers, and print a short version that a resident can read in ten minutes. The long version will be in the concierge’s office of each tower, and on the website with the names of residents taken out.","Building Safety Manager","T:",D("December 2026","2026-12-31"),"The Regulator gives a certificate","Two written, three in draft"),
("Ask all residents, in person, whether they could get out without help; and where they could not, write a plan together. Keep the plans in a steel box by the door for the crews, and look at them afresh whenever somebody moves in.","Housing Officers and Adult Social Care","T:Housing Officers//B:Adult Social Care",K("ongoing","Ongoing"),"Every person who needs a plan has one","388 of 431 households asked; 52 plans written. The rest did not open the door on three visits, so the caretakers whom they know will try on a Saturday."),
("Put the drawings of all towers in one place, with each change since 1968","Digital Records / Esther Quaye-Lindon","B:Digital Records//P:Esther Quaye-Lindon",D("31.3.27","2027-03-31"),"Crews can open the drawings in the cab","Merlin, Kestrel and Osprey scanned")]),
("Listening","Listening",[
("Meet residents of each tower every two months, in the tower, at a time that they choose, with someone there who can decide.","Councillor Bernadette Ogilvy-Khan","P:Bernadette Ogilvy-Khan||Councillor",REC("Every two months from October 2026","FREQ=MONTHLY;INTERVAL=2",start="2026-10-01"),"Notes are on the notice board within a week","Dates are fixed for Osprey and Harrier"),
("Set up a phone line for worries about fire that is answered by a person","Customer Contact","B:",DONE("Completed, 3 August 2026","2026-08-03"),"Calls are answered in a minute","74 calls in August"),
("Publish what the works cost and what each leaseholder pays, if anything","","",D("Autumn 2026","2026-11-30"),"No bill comes as a surprise",""),
("Pay for an adviser whom residents choose. The adviser may see every report, may talk to the contractor without us in the room, and tells residents what he or she thinks in plain words. We pay the bill, but do not choose, instruct or dismiss the adviser.","Chief Executive","T:",D("by 16 November 2026","2026-11-16"),"Residents say in a vote that they trust the advice","Three firms were interviewed by a panel of nine residents on 22 September. The vote is in the week of 19 October, on paper and online; each flat has one vote.")])]
doc=docx.Document(); doc.styles["Normal"].font.name="Liberation Serif"; doc.styles["Normal"].font.size=Pt(12)
turn(doc,False); s=doc.sections[0]; s.bottom_margin=Cm(2.2); s.top_margin=Cm(2)
p=s.footer.paragraphs[0]; p.text="Strathmere Bay Council · printed for residents’ meetings, October 2026"
doc.add_heading(TITLE,1); doc.add_paragraph(ORG)
doc.add_paragraph("After the inspection of our five towers by the Fire Service in March 2026 we held eleven meetings. Residents told us to stop writing strategies and start making promises. There are eleven. We report on them here every quarter, until the last one is kept.")
areas=[]
for i,(hd,ti,rows) in enumerate(P_,1):
    doc.add_heading(hd,2); t=doc.add_table(rows=1,cols=5); ga=[]
    pr_=t._tbl.tblPr; bd=OxmlElement("w:tblBorders")
    for k in ("top","bottom","insideH"):
        e=OxmlElement("w:"+k); e.set(qn("w:val"),"single"); e.set(qn("w:sz"),"6"); e.set(qn("w:color"),"555555"); bd.append(e)
    pr_.append(bd)
    for c,x in zip(t.rows[0].cells,H): put(c,x,11,True)
    for j,(desc,ot,sp,ts,out,pr) in enumerate(rows,1):
        for c,x in zip(t.add_row().cells,[desc,ot,ts["text"],out,pr]): put(c,x,11)
        d=["ref"]+(["owner_text"] if "\n" in ot else []); alt={}
        if ts["kind"]=="completed": alt["status"]=["completed"]
        if ts["kind"]=="ongoing": alt["status"]=["ongoing"]
        if "two months" in ts["text"]: alt["timescale"]=[REC(ts["text"],"FREQ=MONTHLY;INTERVAL=2",due="2026-10-31")]
        ga.append(AX(f"{i}.{j}",desc,ot,sp,ts,out or None,pr or None,"unknown",drop=d,alt=alt or None))
    cols(t,[5.6,3.3,2.3,2.9,3.6]); areas.append(AREA(None,"theme",hd,ti,ga))
doc.add_paragraph(); doc.add_paragraph("You may have this paper in large print, in Arabic, Portuguese or Romanian: ask at the concierge’s desk.")
doc.save("/tmp/plans/n28.docx"); lo_pdf("/tmp/plans/n28.docx",NAME)
write(NAME,ORG,TITLE,None,list(map(list,zip(["description","owners","timescale","outcome","progress"],H))),areas)
