"""s25: Word with heading styles, Safeguarding Adults Review response: recommendation as Heading 2, comment, then numbered action paragraphs with (owner; date) at the end, italic updates."""
from cl_b import *
NAME="s25"; ORG="Eskmere Safeguarding Adults Board"; TITLE="Safeguarding Adults Review: “Walter”. Response of the partners"
N=["timescale_text"]
S=[("Recommendation 1: The Board should be assured that self-neglect is recognised as a safeguarding matter by all partners.","1","The Board should be assured that self-neglect is recognised as a safeguarding matter by all partners.","Accepted by all. Walter was known to seven services, and none of them held a meeting about him in the last 22 months of his life.",[
 ("1.1","Audit forty open cases of self-neglect, ten an agency, using the tool from Board member training.","QA Sub-group","B:QA Sub-group","January 2026",D("January 2026","2026-01-31"),"Thirty read by 4 December, themes are much as we feared."),
 ("1.2","Publish a two-page guide for housing officers, ambulance crews and meter readers.","Board Manager","T:Board Manager","28 Nov 2025",D("28 Nov 2025","2025-11-28"),"With the designer.")]),
("Recommendation 2: Partners should agree who leads when a person declines care.","2","Partners should agree who leads when a person declines care.","Accepted, with a reservation by the ICB about out-of-area GPs (see letter of 9 September).",[
 ("2.1","Write a lead-agency protocol and take it to each partner’s own board.","Dr Anneliese Kaur-Whitby, ICB, with Sgt Liam Ofori, Police","P:Anneliese Kaur-Whitby||Dr|ICB//P:Liam Ofori||Sgt|Police","draft Dec 2025, final March 2026",D("draft Dec 2025, final March 2026","2026-03-31",ms=[("draft","2025-12-31"),("final","2026-03-31")]),None),
 ("2.2","Bring the multi-agency risk panel back, monthly, chaired by a different partner each quarter.","Principal Social Worker","T:Principal Social Worker","from 6 January",F("from 6 January","2026-01-06"),None),
 ("2.3","Check that fire-safety visits are offered to all who hoard.","Fire & Rescue","B:Fire & Rescue","ongoing",K("ongoing","ongoing"),"212 visits this year, 31 refused.")]),
("Recommendation 3: The Council should review how it records mental capacity.","3","The Council should review how it records mental capacity.","Accepted in part. The form itself was replaced in 2024, after Walter’s death and before the review began.",[
 ("3.1","Sample 25 assessments of executive capacity.","Head of Adult Safeguarding","T:Head of Adult Safeguarding","Q4 2025/26",D("Q4 2025/26","2026-03-31"),None)])]
from docx.shared import Pt
d=newdoc(pt=11,margin=2.5)
para(d,TITLE,"Title",size=20); para(d,ORG,"Subtitle"); para(d,"Version agreed at the Board of 11 December 2025. To be published with the report.")
para(d,"Why we publish this","Heading 1")
para(d,"The independent reviewer, Mrs Cordelia Achterman, made three recommendations. The Board met on 2 October to answer them. Walter’s niece read this document and asked us to say that he was a good gardener and that he did not like to be called vulnerable.")
para(d,"What each partner will do","Heading 1"); areas=[]
for h,n,t,c,acts in S:
    para(d,h,"Heading 2"); para(d,c); A_=[]
    for ref,de,ot,sp,w,ts,pr in acts:
        para(d,[(ref,"b"),(f" {de} ({ot}; {w})","")],indent=0.7)
        if pr: para(d,"Update: "+pr,italic=True,indent=1.4)
        k={}
        if ref=="2.2": k["at"]=[REC(w,MONTHLY,start="2026-01-06")]
        if ref=="2.1": k["ao"]=["P:Anneliese Kaur-Whitby||Dr|ICB//P:Liam Ofori||Sgt|Police@support","P:Anneliese Kaur-Whitby||Dr//P:Liam Ofori||Sgt"]
        A_.append(G(ref,de,ot,sp,ts,pr,dd=N+(["owner_text"] if ref=="2.1" else []),ad=[f"{de} ({ot}; {w})"],ap=["Update: "+pr] if pr else (),**k))
    areas.append(AREA(n,"recommendation",h,t,A_))
para(d,"How we will know","Heading 1"); para(d,"The QA Sub-group reports to the Board in March and September. We do not promise that this cannot happen again.")
para(d,"Signed for the Board: Ignatius Pettifer-Rao, Independent Chair",after=0)
d.save(path("s25.docx"))
write(NAME,ORG,TITLE,None,H(["ref","(number)"],["description","(paragraph)"],["owners","(brackets)"],["timescale","(brackets)"],["progress","Update:"]),areas)
