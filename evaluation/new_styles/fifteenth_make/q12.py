"""q12 (harder): an e-mail saved as text. A youth justice manager sends the board the actions after an HMIP inspection: e-mail headers, greeting, star headings, numbered items over wrapped lines with '->' owner / date lines and loose status words, quoted earlier mail and a signature below."""
from cl_a import *
import textwrap
NAME="q12"; ORG="Brackenshire Youth Justice Service"; TITLE="HMIP actions - where we are, for Thursday's board"; INSP=None
P_=[("Governance and leadership",[
("1","New terms of reference for the management board, with a vice chair from health","Chair of YJ Management Board","T",D("31 Jan 2026","2026-01-31"),"Signed off on the 22nd.","DONE","completed"),
("2","Board members to spend half a day a year with a case manager","All board members","T",D("by end of March 2026","2026-03-31"),"5 of 13 so far, police and probation I'm looking at you","ONGOING","ongoing"),
("3","Disproportionality data at every meeting - black and mixed heritage boys and children with EHCPs","Leila Haddad-Wray (performance)","P:Leila Haddad-Wray|performance",REC("quarterly",QUARTERLY),"","ON TRACK","on_track")]),
("Court work",[
("4","Gatekeeping: every PSR to be read by a second manager before it goes to court","Ops managers","T",K("in_place","in place"),"","DONE","completed"),
("5","Re-write the risk of harm section of the report template so that it talks about the safety of victims and not only about the child. Use the HMIP effective practice guide.","Gethin","P",D("20/2/26","2026-02-20"),"Draft round by Friday","ON TRACK","on_track"),
("6","Bail support - agree a weekend offer with the placements team","Gethin / Placements","P:Gethin//B:Placements",K("unknown","tbc"),"No money for this as yet","STUCK","off_track")]),
("Out of court disposals",[
("7","Joint decision making panel weekly with police, early help and a victim worker","Sgt Priti Solanki","P:Priti Solanki||Sgt",F("from 5 January 2026","2026-01-05"),"Three panels held","ON TRACK","on_track"),
("8","Full assessment for all cautions, no exceptions","Ops managers","T",K("immediate","immediately"),"Dip sample in Feb showed 18/20","DONE","completed"),
("9","Evaluate re-offending after Outcome 22, compare with last 3 years","Leila, Univ. of Brackenshire","P:Leila//B:Univ. of Brackenshire",D("summer 2026","2026-08-31"),"","NOT STARTED","not_started")]),
("Partnership services",[
("10","SALT screening for all. Post is funded for two days a week until March 2027 only","ICB Children's Commissioner","T",D("April 2026","2026-04-30"),"Interviews 9 March","ON TRACK","on_track"),
("11","ETE worker to chase every child on less than 25 hrs and report names to the Virtual School","ETE worker","T",REC("monthly",MONTHLY),"Feb list: 14 children","ONGOING","ongoing"),
("12","Premises: find somewhere that isn't next door to the magistrates","Head of Service","T",D("2026-27","2027-03-31"),"","STUCK","off_track")])]
tx="From: Head of Youth Justice <hoyj@brackenshire.example>\nSent: 24 February 2026 17:52\nTo: YJMB members\nCc: Leila Haddad-Wray; Gethin Prosser\nSubject: "+TITLE+"\n\nDear all\n\n"+textwrap.fill("Sorry this is late. Below is the whole list against the HMIP report so you don't have to open the spreadsheet, which I know half of you can't. Nothing has been taken off since December. Brackenshire Youth Justice Service was rated 'requires improvement' so I'd ask you to read all of it.",76)+"\n\n"
areas=[]
for hd,rows in P_:
    tx+=f"*** {hd} ***\n\n"; ga=[]
    for ref,desc,ot,sp,ts,pr,w,st in rows:
        tx+=textwrap.fill(f"{ref}) {desc}",76,subsequent_indent="   ",break_long_words=False,break_on_hyphens=False)+f"\n   -> {ot} / {ts['text']}\n" if " / " not in ot else textwrap.fill(f"{ref}) {desc}",76,subsequent_indent="   ",break_on_hyphens=False)+f"\n   -> {ot} / {ts['text']}\n"
        tx+=textwrap.fill(f"{w}"+(f" - {pr}" if pr else ""),76,initial_indent="   -> ",subsequent_indent="      ",break_on_hyphens=False)+"\n\n"
        g=AX(ref,desc,ot,sp,ts,None,pr,st,None,w)
        al={}
        if pr: al["progress"]=[w+" - "+pr]
        else: al["progress"]=[w]
        if w=="STUCK": al["status"]=["at_risk","delayed","on_hold"]
        if ref=="3": al["owners"]=[o("P:Leila Haddad-Wray")]
        if ref=="2": al["owners"]=[o("B:All board members")]
        if ref=="9": al["owners"]=[o("P:Leila Haddad-Wray//B:Univ. of Brackenshire")]
        if ref in("5",): al["owners"]=[o("P:Gethin Prosser")]
        if ref=="6": al["owners"]=[o("P:Gethin Prosser//B:Placements")]
        g["alt"]=al; ga.append(g)
    areas.append(AREA(None,"theme",hd,hd,ga))
tx+="See you Thursday, 2pm, Committee Room 3 (NOT Teams).\n\nRuaridh\n\nRuaridh Pennington-Shah | Head of Youth Justice | he/him\nThis e-mail may contain confidential information.\n\n-----Original Message-----\nFrom: Democratic Services\nSent: 20 February 2026 09:10\nSubject: RE: papers\n\n> Hi Ruaridh, papers were due on Wednesday. Could you send the HMIP\n> item by noon please?\n> Thanks\n"
open(path(NAME+".txt"),"w",encoding="utf-8").write(tx)
write(NAME,ORG,TITLE,INSP,H(["ref","(n))"],["description","(item)"],["owners","(-> line)"],["timescale","(-> line)"],["status","(-> line)"],["progress","(-> line)"]),areas)
