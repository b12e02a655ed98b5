"""r01: plain text, parish council minutes in wrapped lines; minute numbers with headings; the action as a last sentence behind >>, who and when in square brackets."""
from cl_a import *
NAME="r01"; ORG="Hessleby Parish Council"; TITLE="MINUTES of the meeting held on Tuesday 10 June 2025"
N=["ref","timescale_text"]
ITEMS=[("25/58","Internal auditor's report","The Clerk had sent round the internal auditor's report. He had raised three points. Members felt the tone was rather severe for a council with a precept of £19,400 but accepted that he was right about the asset register, which still lists the bus shelter at Cold Lane (demolished 2019).",[
 G("25/58.1","Bring the asset register up to date and put it on the website","Clerk","T",D("by 31 July","2025-07-31"),dd=N),
 G("25/58.2","Reconcile the bank accounts monthly and have a councillor who is not a signatory sign the statement","Clerk & Cllr Pickersgill","T:Clerk//P:Pickersgill||Cllr",F("from July","2025-07-01"),dd=N,at=[REC("from July",MONTHLY,start="2025-07-01"),REC("from July",MONTHLY)])]),
("25/59","Play area inspection","The annual inspection had been carried out by Wicksteed's man on 14 May. One item was high risk (the basket swing chain), four medium. Cllr Mrs Thackray said the chain had been replaced by her husband the same evening. A resident asked whether this was insured. Nobody was sure.",[
 G("25/59.1","Get three quotes for the safety surface beneath the climbing frame","Cllr Mrs Thackray","P:Thackray||Cllr Mrs",D("July meeting","2025-07-08"),dd=N,ao=["P:Mrs Thackray||Cllr","P:Thackray||Cllr","P:Thackray||Mrs"],at=[K("relative","July meeting"),D("July meeting","2025-07-31"),K("unknown","July meeting")]),
 G("25/59.2","Ask Zurich in writing whether repairs by volunteers are covered","Clerk","T",K("immediate","asap"),dd=N)]),
("25/60","Highways","Noted that the potholes at Town End have been marked up in yellow for the third time.",[]),
("25/61","Risk register","Last looked at in 2022. It does not mention data protection, the defibrillator or lone working.",[
 G("25/61.1","Rewrite the risk register from the NALC model and bring a first draft to the Finance working group","Cllr Ojukwu","P:Ojukwu||Cllr",D("12/9/25","2025-09-12"),dd=N),
 G("25/61.2","Check defibrillator pads and log it","Cllr Stanniforth, or Cllr Ojukwu in his absence","P:Stanniforth||Cllr//P:Ojukwu||Cllr",REC("weekly",WEEKLY),dd=N+["owner_text"],ao=["P:Stanniforth||Cllr//P:Ojukwu||Cllr@support","P:Stanniforth||Cllr"])]),
("25/62","Website accessibility","The website had been tested by the district council and failed on 11 of 50 points, mostly scanned PDFs.",[
 G("25/62.1","Publish an accessibility statement","Clerk","T",K("unknown","date tbc"),dd=N)])]
B=[ORG,"",TITLE,"in the Reading Room at 7.15 pm","",wrap("Present: Cllrs A. Pickersgill (Chair), Mrs D. Thackray, C. Ojukwu, L. Stanniforth, R. Womersley. In attendance: Mrs H. Goodall (Clerk), 4 members of the public."),"","25/56  Apologies: Cllr Fenwick-Rao (work).","25/57  Declarations of interest: none.",""]
areas=[]
for n,h,p,acts in ITEMS:
    B+=[f"{n}  {h}",wrap(p,76,"       ","       ")]
    for g in acts: B.append(wrap(f">> {g['description']} [{g['owner_text']}, {g['timescale_text']}]",76,"       ","       "))
    B.append("")
    if acts: areas.append(AREA(n,"other",f"{n} {h}",h,acts))
B+=["25/63  Date of next meeting: Tuesday 8 July 2025.","","The meeting closed at 8.50 pm.","","Signed ..................................  Date ..................",""]
save("r01.txt","\r\n".join(x.replace("\n","\r\n") for x in B))
write(NAME,ORG,TITLE,None,H(["description","(>>)"],["owners","(square brackets)"],["timescale","(square brackets)"]),areas)
