"""s01: plain text, a WhatsApp export of a school's leadership group: jobs as messages 'JOB n - what. Who. When', answers and doubts between; one job taken in a later message, one done in a later message, one scrapped."""
from cl_a import *
NAME="s01"; ORG="Thornmere Primary"; TITLE="SLT - after Ofsted"
save("s01.txt","""13/11/2025, 21:14 - Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.
13/11/2025, 21:14 - Gwen Ashdown created group "SLT - after Ofsted"
13/11/2025, 21:14 - Gwen Ashdown added you
14/11/2025, 07:52 - Gwen Ashdown: Morning all. Report lands Monday but we know the three: safer recruitment file, reading catch up in lower juniors, attendance
14/11/2025, 07:53 - Gwen Ashdown: I'll put jobs in one message each so nobody can say they didn't see it 😀 Thornmere Primary is NOT going into a category over paperwork
14/11/2025, 07:55 - Pritpal Sahota: Agree. Did not sleep
14/11/2025, 08:01 - Gwen Ashdown: JOB 1 - Go through the single central record line by line and fill the gaps. Pritpal. By Tues 18 Nov
14/11/2025, 08:02 - Pritpal Sahota: 👍
14/11/2025, 08:03 - Gwen Ashdown: JOB 2 - Write to the four supply agencies for their vetting letters. Office (Lorraine). Today please
14/11/2025, 08:04 - Gwen Ashdown: JOB 3 - Baseline every child in Y3 and Y4 who did not pass the phonics check. Delphine + TAs. w/c 24 Nov
14/11/2025, 08:09 - Delphine Marchetti: With which test? The one we have is from 2011
14/11/2025, 08:10 - Gwen Ashdown: Use the trust one, I think Hollins Lane have the booklets
14/11/2025, 08:12 - Gwen Ashdown: JOB 4 - Ask the LA for a named attendance officer, we have had nobody since Easter. Me. By end of next week
14/11/2025, 08:14 - Gwen Ashdown: JOB 5 - First day calling done by 9.15 for every absent child
no exceptions, and log it on Arbor. Lorraine, from Monday
14/11/2025, 08:20 - Lorraine Tufnell: Fine but who covers the hatch
14/11/2025, 08:21 - Pritpal Sahota: <Media omitted>
14/11/2025, 08:22 - Gwen Ashdown: JOB 6 - Governors learning walk on reading, get Revd Okonjo along as well. Date tbc
14/11/2025, 08:25 - Delphine Marchetti: I'll take 6
14/11/2025, 08:26 - Gwen Ashdown: JOB 7 - This message was deleted
14/11/2025, 12:40 - Lorraine Tufnell: Job 2 done, three back already
14/11/2025, 12:41 - Gwen Ashdown: ⭐
14/11/2025, 16:58 - Gwen Ashdown: JOB 8 - Draft the letter to parents and let trust comms see it first. Pritpal / me. 21.11.25
14/11/2025, 17:03 - Pritpal Sahota: Home. Phone off till Sunday
""")
N=["ref","timescale_text","progress"]
acts=[G("1","Go through the single central record line by line and fill the gaps","Pritpal","P",D("By Tues 18 Nov","2025-11-18"),dd=N,ad=["Go through the single central record line by line and fill the gaps."],ao=["P:Pritpal Sahota"]),
G("2","Write to the four supply agencies for their vetting letters","Office (Lorraine)","P:Lorraine|Office",K("immediate","Today please"),None,"completed","done",dd=N+["status_text"],ad=["Write to the four supply agencies for their vetting letters."],ao=["B:Office//P:Lorraine","P:Lorraine","P:Lorraine Tufnell","P:Lorraine Tufnell|Office","B:Office","B:Office (Lorraine)"],at=[D("Today please","2025-11-14"),D("Today","2025-11-14"),K("immediate","Today"),K("relative","Today please")]),
G("3","Baseline every child in Y3 and Y4 who did not pass the phonics check","Delphine + TAs","P:Delphine//T:TAs",D("w/c 24 Nov","2025-11-30"),dd=N,ad=["Baseline every child in Y3 and Y4 who did not pass the phonics check."],ao=["P:Delphine Marchetti//T:TAs"]),
G("4","Ask the LA for a named attendance officer, we have had nobody since Easter","Me","P:Gwen Ashdown",K("relative","By end of next week"),dd=N+["owner_text"],ad=["Ask the LA for a named attendance officer, we have had nobody since Easter.","Ask the LA for a named attendance officer"],ao=["P:Me","P:Gwen"],at=[D("By end of next week","2025-11-21"),D("By end of next week","2025-11-23")]),
G("5","First day calling done by 9.15 for every absent child\nno exceptions, and log it on Arbor","Lorraine","P",F("from Monday","2025-11-17"),dd=N,ad=["First day calling done by 9.15 for every absent child no exceptions, and log it on Arbor","First day calling done by 9.15 for every absent child\nno exceptions, and log it on Arbor.","First day calling done by 9.15 for every absent child no exceptions, and log it on Arbor."],ao=["P:Lorraine Tufnell"],at=[F("from Monday",None),K("relative","from Monday")]),
G("6","Governors learning walk on reading, get Revd Okonjo along as well","I'll take 6","P:Delphine Marchetti",K("unknown","Date tbc"),dd=N+["owner_text"],ad=["Governors learning walk on reading, get Revd Okonjo along as well."],ao=["","P:Delphine"],at=[K("unknown","tbc")]),
G("8","Draft the letter to parents and let trust comms see it first","Pritpal / me","P:Pritpal//P:Gwen Ashdown",D("21.11.25","2025-11-21"),dd=N+["owner_text"],ad=["Draft the letter to parents and let trust comms see it first."],ao=["P:Pritpal Sahota//P:Gwen Ashdown","P:Pritpal//P:me","P:Pritpal//P:Gwen","P:Pritpal Sahota//P:me"])]
write(NAME,ORG,TITLE,None,H(["description","JOB"],["owners","(behind)"],["timescale","(last)"]),[AREA(None,"other",None,None,acts)])
