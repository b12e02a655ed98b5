"""o22 (irregular): Word; a scrutiny committee's tracker: recommendation, the executive's response, accepted or not, progress; two reviews one below the other, a recommendation in two parts, one refused, one without a response."""
from cl import *
from docx import Document
from docx.shared import Pt
NAME="o22"; ORG="Thorlby Borough Council"; TITLE="Scrutiny Recommendations Tracker"
X=[("Review of home to school transport (reported to the Executive on 9 June 2026)",[
("1","That the eligibility rules be rewritten in plain English and tested on ten parents.","The service will rewrite the rules with the Parent Carer Forum and put them to the Executive Member for sign-off.","Yes","Transport Manager","T",D("30 September 2026","2026-09-30"),"Rewritten and tested on 14 parents. Signed off on 25 September."),
("2","That no child with an EHCP should travel for longer than 75 minutes each way.","A limit of 75 minutes will be set for new routes. Existing routes will be looked at when contracts end, as to break them would cost £310,000.","In part","Cllr Gareth Lonsdale-Khan / Transport Manager","P:Gareth Lonsdale-Khan||Cllr//T:Transport Manager",D("July 2027","2027-07-31"),"The limit was in the September tenders. 31 of 118 routes are now within it."),
("3","(a) That passenger assistants be trained in epilepsy and autism; and\n(b) that the training be repeated every two years.","Training to be bought with the two neighbouring councils and put in the contract conditions.","Yes","Passenger Transport Training Co-ordinator","T",D("By February half term 2027","2027-02-19"),"Two dates are booked in January."),
("4","That the Executive lobby the Department for Education for a change in the law on post-16 transport.","The Leader will write jointly with other councils in the region.","Yes","Leader","T",K("immediate","Immediately"),"Letter sent 18 June; reply of 4 August says that no change is planned."),
("5","That the council buy its own fleet of ten minibuses.","The business case of 2024 showed a higher cost than contracts, and nothing has changed since.","No","-",None,None,""),
("6","That the Panel receive figures on complaints twice a year.","Agreed; figures will go to the Panel in spring and autumn.","Yes","Customer Insight","B",REC("Twice yearly from October 2026","FREQ=MONTHLY;INTERVAL=6",start="2026-10-01"),"First set is on this agenda.")]),
("Review of the night-time economy (reported to the Executive on 14 July 2026)",[
("7","That a night-time champion be named from among local businesses.","The Business Improvement District will be asked to put a name forward.","Yes","Town Centre Manager with Thorlby BID","T:Town Centre Manager//B:Thorlby BID",D("Oct 2026","2026-10-31"),"Ms Olumide Fairhurst of the Tannery Bar has agreed to serve for two years."),
("8","That two more taxi marshals work on Fridays and Saturdays until 3.30am.","Funded for twelve months from the late night levy.","Yes","Licensing and Community Safety","B",R("1 Sept 2026 to 31 Aug 2027","2026-09-01","2027-08-31"),"Marshals started on 4 September."),
("9","That lighting between Fish Street and the bus station be improved.","The county council owns the columns and has been asked to bring forward its renewal.","In part","Thorlby liaison officer, Highways (County)","T",D("Spring 2027","2027-05-31"),"A survey by night was done with students on 1 October; county officers came along and agreed to four more columns."),
("10","That all door staff be offered free training in spotting vulnerability.",None,"Awaited","Licensing and Community Safety","B",K("unknown","TBC"),"Response is due at the Executive on 17 November."),
("11","That the council publish a map of safe places, with opening hours.","A map will be printed and put online.","Yes","Communications Team","B",D("31/12/2026","2026-12-31"),"")])]
HD=["No.","Recommendation of the Panel","Response of the Executive","Accepted?","Lead Member / officer","Deliver by","Progress, October 2026"]
doc=Document(); doc.styles["Normal"].font.name="Liberation Sans"; doc.styles["Normal"].font.size=Pt(10); turn(doc)
doc.add_paragraph(ORG).runs[0].bold=True; doc.add_heading(TITLE,1)
doc.add_paragraph("Overview and Scrutiny Panel, 2 November 2026, item 7\nReport of the Statutory Scrutiny Officer")
doc.add_paragraph("The Panel made eleven recommendations in its last two reviews. The table below each review sets out how the Executive responded and what has happened since. Members are asked to note progress and to say which recommendations may be closed.")
areas=[]
for hd,acts in X:
    doc.add_heading(hd,2); t=doc.add_table(1,7); t.style="Table Grid"; ga=[]
    for c,h in zip(t.rows[0].cells,HD): put(c,h,9,True); shade(c,"DDD6E8")
    repeat(t.rows[0])
    for ref,rec,resp,acc,ot,sp,ts,pr in acts:
        row=t.add_row().cells
        for c,v in zip(row,[ref,rec,resp or "",acc,ot,ts["text"] if ts else "-",pr]): put(c,v)
        alt={}; drop=None
        if ref=="5": alt["status"]=["cancelled"]; drop=["timescale","owner_text"]
        if ref=="3": alt["timescale"]=[D(ts["text"],"2027-02-28"),D(ts["text"],"2027-02-15"),D(ts["text"],"2027-02-12"),K("unknown",ts["text"])]
        if ref=="7": alt["owners"]=[o("T:Town Centre Manager//B:Thorlby BID@support"),o("T:Town Centre Manager|Thorlby BID")]
        if ref=="9": alt["owners"]=[o("T:Thorlby liaison officer|Highways (County)"),o("T:Thorlby liaison officer//B:Highways (County)")]
        ga.append(AX(ref,resp or rec,ot,sp,ts,None,pr,"unknown",None,answers=rec if resp else None,accepted=acc,alt=alt or None,drop=drop))
    cols(t,(1.0,6.2,6.2,1.9,3.5,2.9,4.4)); areas.append(AREA(None,"other",hd,hd,ga))
    if hd.startswith("Review of home"): doc.add_paragraph("Recommendation 5 was discussed again at the call-in meeting of 30 June and the Executive did not change its mind.")
doc.save(path(NAME+".docx"))
write(NAME,ORG,TITLE,None,H(("ref",HD[0]),("answers",HD[1]),("description",HD[2]),("accepted",HD[3]),("owners",HD[4]),("timescale",HD[5]),("progress",HD[6])),areas)
