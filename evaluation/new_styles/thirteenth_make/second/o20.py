"""o20 (ordinary): PDF from LibreOffice (of a Word file), landscape; first column holds the area, merged down over its actions and over a page; no status; updates of uneven length; no rules repeated by hand."""
from cl import *
from docx import Document
from docx.shared import Pt
NAME="o20"; ORG="Ouseborough City Council"; TITLE="Corporate Peer Challenge – Action Plan"; INSP="LGA Corporate Peer Challenge, 2 to 5 March 2026"
X=[("Recommendation 1\nAgree a smaller number of priorities and say what will stop","Agree a smaller number of priorities and say what will stop","1",[
("1.1","Cut the council plan from 41 aims to no more than ten, after two half days with all councillors","Chief Executive","T",D("July 2026 (Full Council)","2026-07-31"),"Ten aims were adopted on 16 July.\nA list of 23 projects that stop or pause was adopted with them."),
("1.2","Give each aim one member of Cabinet and one director","Leader of the Council; Chief Executive","T:Leader of the Council//T:Chief Executive",D("31 July 2026","2026-07-31"),"Done on the same night"),
("1.3","Report on the ten aims, and nothing else, each quarter on two sides of paper","Strategy and Insight Team","B",REC("Quarterly from October 2026",QUARTERLY,start="2026-10-01"),"First report goes to Cabinet on 20 October."),
("1.4","Align service plans and appraisals","Heads of Service","T",D("by 31 March 2027","2027-03-31"),"")]),
("Recommendation 2\nClose the gap in the medium term financial plan without leaning on reserves","Close the gap in the medium term financial plan without leaning on reserves","2",[
("2.1","Publish a savings tracker that shows each saving as banked, likely or lost","Section 151 Officer","T",D("Sept 2026","2026-09-30"),"Tracker shown to Audit Committee on 22 September. £4.1m banked, £2.6m likely and £0.9m lost, most of it in transport for pupils, where the new contracts were let later and at a higher rate than the budget supposed. A paper on transport is due in November and will look at route planning, mileage payments for parents and independent travel training for pupils aged 14 and over."),
("2.2","Review every fee and charge","Lucian Ferrars-Oduya","P",D("30 November 2026","2026-11-30"),"Benchmarks bought; eight of 31 fees are well below those of neighbours"),
("2.3","Sell or let five empty buildings","Estates","B",R("April 2026 – March 2028","2026-04-01","2028-03-31"),"The Old Fire Station is under offer."),
("2.4","Hold a monthly star chamber with directors and finance partners","Section 151 Officer / Directors","T:Section 151 Officer//T:Directors",REC("Monthly",MONTHLY),"Met five times")]),
("Recommendation 3\nReset how councillors and officers work together","Reset how councillors and officers work together","3",[
("3.1","Rewrite the protocol on member and officer relations with a cross-party group","Monitoring Officer","T",D("Oct 2026","2026-10-31"),"Second draft is with group leaders"),
("3.2","Monthly briefings for opposition spokespeople","Directors","T",F("From May 2026","2026-05-01"),"Started. Two were cancelled over the summer."),
("3.3","Mentors from other councils for new Cabinet members","Cllr Parveen Ashgar-Lowe, with the LGA","P:Parveen Ashgar-Lowe||Cllr//B:LGA",K("immediate","Immediate"),"Four of five have met their mentor"),
("3.4","Move committee papers out seven days ahead rather than five","Democratic Services","B",DONE("Completed June 2026","2026-06-30"),"")]),
("Recommendation 4\nInvest in the workforce","Invest in the workforce","4",[
("4.1","Agency staff in planning and building control to be replaced by eight permanent staff and four apprentices","Assistant Director (Place)","T",D("Spring 2027","2027-05-31"),"Three permanent staff and all of the apprentices have started"),
("4.2","Run a staff survey and publish the results, good and bad","Human Resources","B",D("w/c 9 November 2026","2026-11-15"),""),
("4.3","Exit interviews for all leavers","Human Resources","B",K("ongoing","Ongoing"),"71% take up so far."),
("4.4","Agree a hybrid working policy with the unions","UNISON and GMB, Human Resources","B:UNISON//B:GMB//B:Human Resources",K("unknown","To be confirmed"),"Talks resume in November")])]
HD=["LGA recommendation","No","Action we will take","Accountable","Completion","Position as at 30 September 2026"]
doc=Document(); doc.styles["Normal"].font.name="Liberation Serif"; doc.styles["Normal"].font.size=Pt(10.5); sec=turn(doc)
from docx.shared import Cm
sec.top_margin=Cm(2.3)
sec.header.paragraphs[0].text="Ouseborough CPC Action Plan v4"; sec.footer.paragraphs[0].text="OFFICIAL"
doc.add_heading(ORG,1); doc.add_heading(TITLE,1); doc.add_paragraph(INSP)
doc.add_paragraph("The peer team found a council with a good grasp of its place and staff who care about it, which has taken on more than it can deliver. Their report was published on 12 May 2026. We accept all of the four recommendations. A progress review by the peers follows in January 2027.")
t=doc.add_table(1,6); t.style="Table Grid"
for c,h in zip(t.rows[0].cells,HD): put(c,h,10,True); shade(c,"D9E2D0")
repeat(t.rows[0]); areas=[]
for hd,ti,n,acts in X:
    ga=[]; first=None
    for ref,desc,ot,sp,ts,pr in acts:
        row=t.add_row().cells
        for c,v in zip(row[1:],[ref,desc,ot,ts["text"],pr]): put(c,v,10)
        if first is None: first=row[0]
        else: first=first.merge(row[0])
        alt={}
        if ref=="1.1": alt["timescale"]=[D(ts["text"],"2026-07-31",[("Full Council","2026-07-31")])]
        if ref=="3.3": alt["owners"]=[o("P:Parveen Ashgar-Lowe||Cllr//B:LGA@support"),o("P:Parveen Ashgar-Lowe||Cllr|LGA")]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,"unknown",drop=["status"],alt=alt or None))
    for q in first.paragraphs[::-1]:
        if len(first.paragraphs)>1: q._p.getparent().remove(q._p)
    put(first,hd,10,True); shade(first,"EEF2EA")
    areas.append(AREA(n,"recommendation",hd.replace("\n"," "),ti,ga))
cols(t,(4.2,1.1,6.8,4.0,3.3,6.6))
doc.add_paragraph(); doc.add_paragraph("Contact: Strategy and Insight Team, Guildhall, Ouseborough")
src=f"/tmp/plans_o2/{NAME}.docx"; doc.save(src); lo_pdf(src,NAME)
write(NAME,ORG,TITLE,INSP,H(("area",HD[0]),*zip(["ref","description","owners","timescale","progress"],HD[1:])),areas)
