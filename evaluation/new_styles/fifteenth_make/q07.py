"""q07 (harder): plain text, wrapped at 92. Minutes of a parish council's working group on its auditor's report: discussion paragraphs, each action a line 'ACTION n' with owner and date in square brackets at its end; words of status follow in 'Update' lines for some."""
from cl_a import *
import textwrap
NAME="q07"; ORG="Upper Melling Parish Council"; TITLE="Notes of the Audit Response Working Group"; INSP="Internal audit report for 2023/24"
M=[("1","1. Bank reconciliations","Bank reconciliations","The auditor had found that no councillor had signed a reconciliation since October. Cllr Farnsworth said that nobody had been asked to. It was felt that this was fair comment on both sides.",[
("1","Reconciliations to be laid before every meeting and signed by a councillor who is not a bank signatory.","Clerk","T",D("from the July meeting","x"),None,None),
("2","Ask the bank for read-only access for two members","Cllr D. Farnsworth","P:D. Farnsworth||Cllr",D("by 14 June 2024","2024-06-14"),"Form sent 3 June, bank has lost it, sent again.","in_progress")]),
("2","2. Asset register","Asset register","The register still lists the old mower and does not have the defibrillator or the two benches at Pound Lane. Insurance might not pay out.",[
("3","Walk the village and list everything we own, with photos","Cllrs Nwosu and Pettifer","P:Nwosu||Cllr//P:Pettifer||Cllr",D("by end of August","2024-08-31"),None,None),
("4","Check the sum insured against the new list and go back to the broker.","RFO","T",D("Sept 2024","2024-09-30"),None,None),
("5","Sell the old mower (offers over £150)","Groundsman","T",DONE("done 1/6/24","2024-06-01"),"Sold for £175 cash, receipt no. 0412.","completed")]),
("3","3. Procurement","Procurement","Three quotes had not been kept for the play area surfacing (£11,870). The Clerk had them on the old laptop. There was some discussion of whether the laptop could be mended.",[
("6","Adopt the NALC model financial regulations in full","Full Council","B",D("16th July 2024","2024-07-16"),None,None),
("7","Quotes to be filed in the cloud folder, by year and contract, and the list of contracts over £500 put on the website","Clerk","T",REC("quarterly",QUARTERLY),"First list is up.","ongoing"),
("8","Take the old laptop to Mr Singh at the computer shop to see if files can be got off it","Cllr Pettifer","P:Pettifer||Cllr",K("immediate","asap"),None,None)]),
("4","4. Risk assessment","Risk assessment","Not reviewed in the year, which means we must answer ‘No’ to assertion 5 on the AGAR.",[
("9","Redraft the risk assessment using the auditor’s template and bring to council for approval","Clerk / Chairman","T:Clerk//T:Chairman",D("by 30.9.24","2024-09-30"),None,None),
("10","Publish the ‘No’ answer with an explanation","Clerk","T",D("1 July 2024","2024-07-01"),"On website and both noticeboards 28 June.","completed"),
("11","Get a tree survey done for the churchyard and Dog Kennel Wood. Cost to be shared w/ the PCC if they will","Tree warden, with PCC","T:Tree warden//B:PCC",D("Autumn","2024-11-30"),"PCC said no.","unknown")])]
tx=f"{ORG.upper()}\n\n{TITLE}\nheld in the Reading Room on Tuesday 4 June 2024 at 7.00pm\nSubject: {INSP}\n\nPresent: Cllr D. Farnsworth (in the chair), Cllr Nwosu, Cllr Pettifer, Mrs J. Lark (Clerk and RFO)\nApologies: Cllr Abernethy (holiday)\n\nThe notes were gone through again on 2 July and updates put in.\n\n"
areas=[]
for n,hd,ti,disc,rows in M:
    tx+=hd+"\n"+textwrap.fill(disc,92)+"\n\n"; ga=[]
    for ref,desc,ot,sp,ts,pr,st in rows:
        tx+=textwrap.fill(f"ACTION {ref}: {desc} [{ot} – {ts['text']}]",92,initial_indent="    ",subsequent_indent="    ")+"\n"
        if pr: tx+=textwrap.fill(f"Update 2 July: {pr}",92,initial_indent="       ",subsequent_indent="       ")+"\n"
        tx+="\n"
        if ref=="1": ts=F(ts["text"],"2024-07-01")
        g=AX(ref,desc,ot,sp,ts,None,pr,st or "unknown")
        if pr:
            g["alt"]={"progress":["Update 2 July: "+pr]}
            if ref in("2","7","11"): g["drop"]=["status"]
            if ref=="10": g["alt"]["status"]=["unknown"]
        if ref=="11": g["alt"]["owners"]=[o("T:Tree warden//B:PCC@support")]
        if ref=="3": g["alt"]={"owners":[o("P:Nwosu||Cllrs//P:Pettifer"),o("P:Nwosu//P:Pettifer"),o("P:Nwosu||Cllr//P:Pettifer")]}
        ga.append(g)
    areas.append(AREA(n,"other",hd,ti,ga))
tx+="The group will meet again on 3 September if there is anything to talk about. The meeting closed at 8.25pm.\n\nSigned .............................   Date ................\n"
open(path(NAME+".txt"),"w",encoding="utf-8").write(tx)
write(NAME,ORG.upper(),TITLE,INSP,H(["ref","(ACTION n)"],["description","(line)"],["owners","(in square brackets)"],["timescale","(in square brackets)"],["progress","(Update)"]),areas)
