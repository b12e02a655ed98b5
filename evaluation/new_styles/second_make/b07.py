"""b07 CSV: export of a police force's HMICFRS tracker. Byte order mark, CRLF, every cell quoted, line breaks and doubled quotes in cells, original and revised dates, closed dates, blank columns, a line of export details at the end."""
from bl import *
import csv, io
NAME="b07"; ORG="Wyrebank Constabulary"; TITLE="HMICFRS Recommendations and AFIs – Force Tracker"; INSP=None
CODE={"Open - on target":"on_track","Open - overdue":"delayed","Closed":"completed","Submitted for closure":"completed","Open - new":"not_started"}
G={"Open - on target":"Green","Open - overdue":"Red","Closed":"Blue","Submitted for closure":"Blue","Open - new":"Grey"}
PEEL,VAWG,CUST="PEEL 2023/25 – Wyrebank","Inspection of the force response to violence against women","Joint inspection of police custody"
def d(s): a,b,c=s.split("/"); return f"{c}-{b}-{a}"
PLAN=[(PEEL,[
 ("PEEL-01","AFI","The force should answer non-emergency calls sooner.","Recruit 24 call handlers and launch a call-back service.","ACC Local Policing","Supt Dev Mistry",[P("Dev Mistry",role=O_,title="Supt")],"31/12/2024","","17 in post. Abandonment fell from 21% to 9%.","Open - on target",""),
 ("PEEL-02","AFI","The force should record rape crimes without delay.","Place a crime registrar auditor in the control room on every shift.","ACC Crime","Force Crime Registrar",[T("Force Crime Registrar",O_)],"30/09/2024","31/01/2025","Second auditor starts 6 January.\nOvernight cover not yet found.","Open - overdue",""),
 ("PEEL-03","AFI","The force should improve supervision of investigations.","Set a minimum standard for investigation reviews and test 100 a quarter.","ACC Crime","DCI Ffion Maddox",[P("Ffion Maddox",role=O_,title="DCI")],"28/02/2025","","Standard published. Q1 test: 64 of 100 reviewed on time.","Open - on target",""),
 ("PEEL-04","Recommendation","By June 2024 the force should explain its use of stop and search to the public.","Publish quarterly data and hold scrutiny panels with young people.","ACC Local Policing","Head of Legitimacy",[T("Head of Legitimacy",O_)],"30/06/2024","","Panel has met four times; members asked for \"real cases, not numbers\".","Closed","27/06/2024"),
 ("PEEL-05","AFI","The force should understand its workforce’s skills.","Complete a skills audit for all officers up to superintendent.","Director of People","Workforce Planning Unit",[B("Workforce Planning Unit",O_)],"31/03/2025","","","Open - new","")]),
 (VAWG,[
 ("VAWG-01","Recommendation","Chief constables should review the force’s plan for high-harm offenders.","Adopt the national framework and put 40 offenders under active management.","ACC Crime","Det Supt Carol Whitlam",[P("Carol Whitlam",role=O_,title="Det Supt")],"31/07/2024","30/11/2024","38 under management at 11 November.","Open - overdue",""),
 ("VAWG-02","Recommendation","Forces should use protective orders more often.","Train a specialist in each command unit and add a prompt to the custody system.","ACC Crime","Legal Services/Public Protection Unit",[B("Legal Services",O_),B("Public Protection Unit",O_)],"31/10/2024","","Orders up by 58% on last year.","Submitted for closure",""),
 ("VAWG-03","Recommendation","Forces should seek victims’ views.","Survey 50 victims a month by telephone.","Chief Superintendent, Communities","Victims’ Champion",[T("Victims’ Champion",O_)],"30/04/2024","","Monthly survey running since May.","Closed","14/06/2024")]),
 (CUST,[
 ("CUST-01","Cause of concern","Detainees’ risk assessments were not reviewed.","Review each assessment at every handover, with the sergeant’s name recorded.","ACC Operations","Head of Criminal Justice",[T("Head of Criminal Justice",O_)],"31/08/2024","","Dip samples at 96%.","Submitted for closure",""),
 ("CUST-02","AFI","Children should not be held overnight for want of a bed.","Agree a protocol with the three councils on beds for children refused bail.","ACC Operations","Ch Insp Noor Abbasi and Heads of Service",[P("Noor Abbasi",role=O_,title="Ch Insp"),T("Heads of Service",O_)],"31/12/2024","30/04/2025","Two councils have signed.","Open - on target",""),
 ("CUST-03","AFI","Ligature points should be removed.","Refurbish six cells at Fleetmouth.","Director of Estates","Estates Project Manager",[T("Estates Project Manager",O_)],"31/05/2025","","Contractor appointed.","Open - on target","")])]
H=["Tracker ref","Report","Type","Text","Force response","Exec owner","Delivery owner","Target date","Revised target date","Latest update","Status","RAG","Closed on","Evidence link"]
o=io.StringIO(); w=csv.writer(o,quoting=csv.QUOTE_ALL,lineterminator="\r\n"); w.writerow(H); areas=[]
def ex(s): 
    return P("Director of People") if False else T(s,S_)
for rep,acts in PLAN:
    ga=[]
    for ref,ty,tx,act,eo,do,ow,td,rd,up,st,cl in acts:
        w.writerow([ref,rep,ty,tx,act,eo,do,td,rd,up,st,G[st],cl,""])
        owners=[T(eo,S_)]+ow
        txt=f"{rd} (revised from {td})" if rd else td
        ts=D(txt,d(rd or td))
        m={"alt":{}}
        if st=="Submitted for closure": m["alt"]["status"]=["in_progress","on_track"]
        if st=="Open - overdue": m["alt"]["status"]=["off_track"]
        if st=="Open - new": m["alt"]["status"]=["unknown","in_progress"]
        if not m["alt"]: del m["alt"]
        ga.append(A(ref,act,eo+"\n"+do,owners,ts,None,up or None,CODE[st],G[st].lower(),answers=tx,type=ty,drop=["owner_text"]+(["timescale_text"] if rd else []),**m))
    areas.append(AREA(None,"theme",rep,rep,ga))
open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="").write(o.getvalue())
write(NAME,None,None,None,[["ref","Tracker ref"],["area","Report"],["type","Type"],["answers","Text"],["description","Force response"],["owners","Exec owner"],["owners","Delivery owner"],["timescale","Target date"],["timescale","Revised target date"],["progress","Latest update"],["status","Status"],["rag","RAG"]],areas)
