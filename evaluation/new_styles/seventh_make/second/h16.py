"""h16 Word, PDF by LibreOffice, A3 landscape, eleven columns: theme merged down the first column, what CQC found beside what will be done, lead and support in two columns, start and due in two, long rows cut at the page's end, head repeated."""
from cl import *
NAME="h16"; ORG="Thaxbourne Council"; TITLE="Adult Social Care Improvement Plan following CQC assessment"; INSP="CQC local authority assessment, published 14 February 2025"
C={"Green":"on_track","Amber":"at_risk","Red":"off_track","Blue":"completed"}; FI={"Green":"A9D08E","Amber":"FFD966","Red":"F4868C","Blue":"8EA9DB"}
PLAN=[("Working with people",[
("WP1","People waited too long for a Care Act assessment; 611 were waiting when CQC visited.","Bring in a specialist provider to do 400 assessments, and move four reviewing officers to the front door until the list is under 150.","Head of Adult Assessment","T","Commissioning Team","B","01/03/2025","31/10/2025","2025-03-01","2025-10-31","No one waits more than 28 days for an assessment; those who wait get a call every second week.","The list was down to 204 on 30 September. The provider did 361 assessments, of which the practice lead sampled forty: 34 were good, five needed more about the carer and one was sent back. Calls to those who wait have been made in nine weeks out of ten. We expect to reach 150 in November, a month late.","Amber"),
("WP2","Carers did not feel recognised and few had an assessment of their own.","Co-produce a carers’ strategy with the Carers’ Partnership, open a carers’ hub at Mill Street and give each carer who asks an emergency card.","Joanna Pellow","P","Thaxbourne Carers\nNHS Place Team","B:Thaxbourne Carers//B:NHS Place Team","01/04/2025","31/03/2026","2025-04-01","2026-03-31","1,200 carers’ assessments a year (488 in 2023/24)","Strategy agreed by Cabinet on 15 July. Hub opens in January. 742 assessments in six months.","Green"),
("WP3","Direct payments were hard to set up.","Cut the paperwork to one form and pay within ten working days.","Direct Payments Manager","T","","","01/03/2025","30/06/2025","2025-03-01","2025-06-30","Set up in 10 days in 95% of cases","One form since 2 June. In the last quarter it was 97%.","Blue")]),
("Providing support",[
("PS1","There was not enough extra care housing in the east of the borough.","Sell the Fairmile depot to a housing association with a covenant for seventy extra care flats.","Director of Place","T","Legal Services","B","01/06/2025","31/12/2026","2025-06-01","2026-12-31","70 flats with planning consent","Two bids were received and neither met the reserve price.","Red"),
("PS2","Home care was good but people in villages had little choice of time.","Re-tender home care in five zones with a rural premium.","Head of Commissioning","T","Procurement Partner","T","01/05/2025","01/04/2026","2025-05-01","2026-04-01","Nine in ten calls within 30 minutes of the time that the person chose","Market event held with 31 providers. Tender is to go out on 3 November.","Green"),
("PS3","Transition from children’s services started late.","Set up a transitions panel for all young people from the age of 14, with the SEND team, and name a worker for each before they are 16.","Service Manager – Learning Disability and Transitions","T","SEND Team","B","01/04/2025","30/09/2025","2025-04-01","2025-09-30","Named worker before the 16th birthday in every case","Panel has met every month. There are still 17 young people of 16 and over with no named worker; two posts have been advertised twice without success and a third advertisement is out.","Amber")]),
("Ensuring safety",[
("ES1","Section 42 enquiries were not always closed, and the person’s wish was missing in a third of records.","Close all enquiries that have been open for more than 90 days. Change the form in the case system so that it cannot be finished without the person’s desired outcome. Audit twenty a month until three months in a row are over 90%.","Principal Social Worker","T","Safeguarding Adults Board","B","17/02/2025","31/07/2025","2025-02-17","2025-07-31","95% with the desired outcome recorded; none open beyond 90 days without a reason","All old enquiries closed by May. Audits: June 91%, July 94%, August 93%.","Blue"),
("ES2","Providers were not told what came of concerns they had raised.","Send an outcome letter within five working days.","Safeguarding Adults Manager","T","","","01/03/2025","","2025-03-01",None,"","Letters go out. No check has been made yet of how many are on time.","Green")]),
("Leadership",[
("L1","Members did not have a full picture of performance.","Give the Adults Scrutiny Committee a scorecard each quarter and one theme in depth.","Executive Director of Adult Services","T","Cllr Marcus Yelland","P:Marcus Yelland||Cllr","01/04/2025","31/07/2025","2025-04-01","2025-07-31","Scorecard in use","First scorecard went to the July meeting; the theme was hospital discharge.","Blue"),
("L2","Staff spoke well of their managers, but said that learning did not travel between teams.","Hold a practice week twice a year, and start a learning circle in each locality.","Principal Social Worker / Workforce Development","T:Principal Social Worker//B:Workforce Development","Skills Partner","T","01/05/2025","30/11/2025","2025-05-01","2025-11-30","Four in five staff say in the health check that they learn from other teams","Spring week done. The autumn one starts on 10 November.","Green")])]
d=doc(font="Arial",size=12,margin=1.8); from docx.shared import Cm; from docx.enum.section import WD_ORIENT
s=d.sections[0]; s.page_width,s.page_height,s.orientation=Cm(42),Cm(29.7),WD_ORIENT.LANDSCAPE; footer(d,"Thaxbourne ASC Improvement Plan, position at 30 September 2025.")
d.add_paragraph(ORG); d.add_heading(TITLE,1); d.add_paragraph(INSP)
for x in ("The Care Quality Commission assessed how the Council meets its duties under Part 1 of the Care Act 2014. Its rating was Requires improvement (57 out of 100). This plan was co-produced with the Thaxbourne Voices group and agreed by Cabinet on 18 March 2025.","The Improvement Board, which has an independent chair, meets every six weeks. It looks at each theme in turn and at all red actions each time. The plan will be closed when the Board has seen evidence that what has been done makes a difference to people."): d.add_paragraph(x)
H=["CQC theme","Ref","What CQC told us","What we are doing","Accountable lead","Supported by","Start","Due","How we shall know","Progress","RAG"]
t=table(d,[2.9,1.5,4.4,5.4,3.4,3.6,2.6,2.6,4.1,6.0,1.9]); trow(t,H,bold=True,fill="4B2E83",color="FFFFFF",repeat=True); areas=[]
for n,acts in PLAN:
    r0=len(t.rows); ga=[]
    for ref,fi,de,ot,sp,su,ss,st,du,a,b,out,pr,rg in acts:
        trow(t,[n if len(t.rows)==r0 else "",ref,fi,de,ot,su,st,du,out,pr,rg],fills={0:"E4DFEC",10:FI[rg]},split=True)
        ow=o(sp,ot)+(o(ss,su,"support") if su else [])
        g=A(ref,de,ot,ow,R(None,a,b) if b else F(None,a),out,pr,C[rg],rag=rg.lower(),status_text=rg,answers=fi,drop=["timescale_text","owner_text"])
        alt={}
        if rg=="Amber": alt["status"]=["delayed"]
        if ref=="L1": alt["owners"]=[o("T:Executive Director of Adult Services//P:Marcus Yelland||Cllr")]
        if not b: g["drop"].append("timescale")
        if alt: g["alt"]=alt
        ga.append(g)
    c=merge(t,r0,len(t.rows)-1,0); c.paragraphs[0].runs[0].bold=True
    areas.append(AREA(None,"theme",n,n,ga))
save(d,NAME,True)
write(NAME,ORG,TITLE,INSP,[["area",H[0]],["ref",H[1]],["answers",H[2]],["description",H[3]],["owners",H[4]],["owners",H[5]],["timescale",H[6]],["timescale",H[7]],["outcome",H[8]],["progress",H[9]],["status",H[10]]],areas)
