"""p08 (hard): an e-mail saved as text: an improvement board's actions by item, wrapped at 76, who and when on a line of their own below, updates after '>>', a signature and an older mail quoted beneath."""
from cl_a import *
import textwrap
NAME="p08"; ORG="Humberley Safeguarding Adults Partnership"; TITLE="Actions from the Ellwood Court learning review group"; INSP=None
P_=[("1","Item 1 - Nights and weekends at Ellwood Court","Nights and weekends at Ellwood Court",[
("1a","Homecare contracts to say in black and white that two staff are awake at night. Variation letter to go to all 31 providers, not just this one.","Gareth Mbeki","P",D("Fri 14 Nov","2025-11-14"),"Gone to 28. Three addresses were wrong, re-sent today.","completed","DONE"),
("1b","Out of hours social work desk to get the floor plans & the on-call managers' mobile numbers","EDT manager","T",D("end of Nov","2025-11-30"),"","unknown",None),
("1c","Unannounced visit on a Sunday between now and Christmas","Quality Monitoring Team, with Healthwatch","B:Quality Monitoring Team//B:Healthwatch@support",D("before Christmas","2025-12-25"),"Date fixed but obviously not in this e-mail","on_track","ON TRACK")]),
("2","Item 2 - Falls and hospital","Falls and hospital",[
("2a","One falls form for care homes, ambulance and A&E. Sandra to bring the Leeds one as a start.","Sandra Pilkington-Rao (Ambulance Service)","P:Sandra Pilkington-Rao|||Ambulance Service",D("next meeting (9/12)","2025-12-09"),"Leeds have said yes, waiting for the Word version","in_progress","IN HAND"),
("2b","GP practice to do a weekly round at EC until March and tell us what it costs","Dr Obiageli Frost","P:Obiageli Frost||Dr",REC("weekly until March",WEEKLY,due="2026-03-31"),"First round was 5 Nov.","on_track","ON TRACK"),
("2c","Look at the 17 falls since Easter for anything that should have been a section 42","Principal Social Worker / Lead Nurse Safeguarding","T:Principal Social Worker//T:Lead Nurse Safeguarding",D("28 November 2025","2025-11-28"),"","not_started","NOT STARTED")]),
("3","Item 3 - Families","Families",[
("3a","Meeting for relatives, in the evening, tea provided, no slides","Gareth Mbeki & manager of Ellwood Court","P:Gareth Mbeki//T:manager of Ellwood Court",D("Thurs 20 November","2025-11-20"),"Hall booked for 7pm","on_track","ON TRACK"),
("3b","Letter of apology to Mrs T's son from the Independent Chair","Independent Chair","T",DONE("done 3 Nov","2025-11-03"),"","completed","DONE"),
("3c","Leaflet: how to raise a worry about a home. Easy read + Polish + Kurdish Sorani","comms","B",D("Jan 2026","2026-01-31"),"Draft with Advocacy Humberley. Translation is slow.","at_risk","SLIPPING")]),
("4","Item 4 - The review itself","The review itself",[
("4a","Ask the reviewer for an interim note so that we needn't wait till summer","Business Manager","T",K("immediate","asap"),"Asked. She will give us six lines by 1 Dec.","completed","DONE"),
("4b","Chronologies: still none from housing","Housing Options","B",D("overdue - was 31 October","2025-10-31"),"","off_track","OVERDUE")])]
L=["From: Thwaite, Josephine (Humberley SAB)","Sent: 07 November 2025 16:52","To: SAB - Ellwood Court group","Cc: Democratic Support; Dr O Frost","Subject: "+TITLE,"Attachments: image001.png; EC chronology v3.docx","","Dear all","",
*textwrap.wrap("Thank you for coming on Wednesday, or for dialling in from wherever you were. Below are the actions as I wrote them down. Please shout by Monday if I have got you down for something you didn't agree to. Words in capitals say where we are as of tonight.",76),""]
areas=[]
for n,hd,ti,rows in P_:
    L+=[hd,"-"*len(hd),""]; ga=[]
    for ref,desc,ot,sp,ts,pr,s,w in rows:
        L+=textwrap.wrap(desc,76,initial_indent=ref+") ",subsequent_indent="    ",break_on_hyphens=False)
        L.append(f"    Who: {ot}")
        L.append(f"    When: {ts['text']}")
        if w: L+=textwrap.wrap(">> "+w+(". "+pr if pr else ""),76,initial_indent="    ",subsequent_indent="       ",break_on_hyphens=False)
        L.append("")
        g=AX(ref,desc,ot,sp,ts,None,(w+". "+pr if pr else w) if w else None,s,None,w)
        alts={}
        if w: alts["progress"]=[pr or None, pr]; 
        if w=="SLIPPING": alts["status"]=["delayed"]
        if w=="OVERDUE": alts["status"]=["delayed"]
        if ref=="1c": g["drop"]=["timescale"]; alts["owners"]=[o("B:Quality Monitoring Team//B:Healthwatch")]
        if ref=="2b": alts["timescale"]=[R(ts["text"],None,"2026-03-31")]
        if ref=="2a": g["drop"]=["timescale"]; alts["owners"]=[[P("Sandra Pilkington-Rao","Ambulance Service")]]
        if ref=="4b": g["drop"]=["timescale"]
        if ref=="3b": alts["owners"]=[o("T:Independent Chair")]
        if not w: g["drop"]=["status"]
        if alts: g["alt"]=alts
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
L+=[*textwrap.wrap("Next meeting is Tuesday 9 December at 10, room 2.14 at County House (not Teams, sorry, the review author wants to see faces).",76),"","Best wishes","Josephine","","Josephine Thwaite","Business Manager | "+ORG,"Tel 01555 010 442 | I work Mondays to Thursdays and some Fridays","",
"*****************************************************************","This e-mail and any files transmitted with it are confidential.","*****************************************************************","","> From: Mbeki, Gareth (Commissioning)","> Sent: 05 November 2025 18:10","> To: Thwaite, Josephine (Humberley SAB)","> Subject: RE: Wednesday","> ","> Jo - can you send the actions round before the weekend? I want to start","> on the provider letter first thing. Also did anybody ring housing?","> G",""]
open(path(NAME+".txt"),"w",encoding="utf-8",newline="\r\n").write("\n".join(L))
write(NAME,ORG,TITLE,INSP,H(("ref","(number)"),("description","(item)"),("owners","Who"),("timescale","When"),("progress","(>>)"),("status","(>>)")),areas)
