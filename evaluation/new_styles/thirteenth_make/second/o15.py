"""o15 (ordinary): CSV with a title above the header and several date columns (agreed, original, revised, closed); areas are a column, the finding stands beside the action."""
import csv
from cl import *
NAME="o15"; ORG="Hexleigh District Council"; TITLE="Internal audit follow-up log"
HD=["Log ID","Audit review","Date of report","What audit found","What management agreed to do","Action owner","First target","Moved to","Closed on","Position","Commentary for Committee"]
S={"Implemented":("completed",None),"Under way":("in_progress",["on_track"]),"Overdue":("delayed",None),"Not due yet":("planned",["not_started","unknown"]),"Superseded":("cancelled",None),"":("unknown",None)}
X=[("Creditor payments 2025/26","14/05/2026",[
("CP-01","Eleven suppliers appear twice on the master file.","Merge the doubles and run the duplicate report before every payment run","Exchequer Manager","T",D("30/06/2026","2026-06-30"),"","26/06/2026","Implemented","All eleven merged; report now in the weekly checklist."),
("CP-02","Orders are raised after the invoice arrives in one case in five.","Switch on the “no order, no pay” rule and write to all suppliers, giving them six weeks’ notice","Ffion Treharne","P",D("31/07/2026","2026-07-31"),"31/10/2026","","Overdue","Letter sent late, in September. Rule goes live with the November upgrade."),
("CP-03","Two officers can both enter and approve the same payment.","Take approval rights from the two posts","Systems Accountant","T",D("22/05/2026","2026-05-22"),"","21/05/2026","Implemented",""),
("CP-04","No one reviews the purchase card statements of heads of service.","Director of Resources to sign a sample of 20 statements each quarter","Director of Resources","T",REC("Quarterly from July 2026",QUARTERLY,start="2026-07-01"),"","","Under way","First sample signed in August, second is on the desk.")]),
("Trees and open spaces","02/06/2026",[
("TR-01","38% of trees in the highest risk zone had no inspection in three years.","Inspect every tree in zone A, starting with the school routes","Arboricultural Officer","T",D("30/11/2026","2026-11-30"),"","","Under way","412 of 655 done by 30 October"),
("TR-02","The inventory is kept in three spreadsheets.","Buy a mapping system shared with the county council","Kwabena Mensah-Bonsu","P",D("31/12/2026","2026-12-31"),"30/06/2027","","Under way","Joint procurement with the county pushed the date back; Committee was told on 9 September."),
("TR-03","Contractors’ insurance had lapsed in four files.","Diarise renewals; suspend any firm without proof","Parks Contracts Team","B",D("31/07/2026","2026-07-31"),"","15/07/2026","Implemented","Two firms suspended, one since reinstated"),
("TR-04","Play area checks are not signed.","Supervisors to countersign the weekly sheets","Parks Contracts Team","B",D("31/07/2026","2026-07-31"),"","","Superseded","Checks moved to the new leisure trust on 1 September.")]),
("Data protection and requests","18/06/2026",[
("DP-01","Retention schedule was last updated in 2019.","Rewrite the schedule service by service and publish it","Data Protection Officer","T",D("31/03/2027","2027-03-31"),"","","Not due yet",""),
("DP-02","A quarter of subject access requests missed the month.","Train a second handler, weekly list of open requests to the Monitoring Officer","Saoirse Mulvey; Data Protection Officer","P:Saoirse Mulvey//T:Data Protection Officer",D("30/09/2026","2026-09-30"),"30/11/2026","","Overdue","Handler appointed but left after three weeks"),
("DP-03","Leavers keep access to shared mailboxes for up to 90 days.","Add mailboxes to the leavers’ form","ICT Service Desk","B",D("31/08/2026","2026-08-31"),"","28/08/2026","Implemented","")]),
("Taxi licensing","21/07/2026",[
("TX-01","Safeguarding training certificates missing on 17 driver files.","Write to the drivers; no renewal without the certificate","Licensing Team Leader","T",D("31/10/2026","2026-10-31"),"","","Under way","15 of 17 have replied"),
("TX-02","The fee model does not recover the cost of enforcement.","Rebuild the model and consult the trade ahead of the 2027/28 fees","Rukhsana Iqbal-Hart","P",D("15/01/2027","2027-01-15"),"","","Not due yet","Accountant allocated."),
("TX-03","No plan for wheelchair accessible vehicles.","Bring a policy to Licensing Committee","",None,D("28/02/2027","2027-02-28"),"","","","Owner to be named once the restructure is settled")])]
areas=[]; rows=[]
for ar,rep,acts in X:
    ga=[]
    for ref,ans,desc,ot,sp,ts,rev,cl,s,pr in acts:
        rows.append([ref,ar,rep,ans,desc,ot,ts["text"],rev,cl,s,pr]); st,al=S[s]
        due={"31/10/2026":"2026-10-31","30/06/2027":"2027-06-30","30/11/2026":"2026-11-30"}.get(rev)
        if due: ts=D(ts["text"],due)
        alt={"status":al} if al else {}
        if ref=="TX-03": alt["status"]=["not_started"]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,None,s or None,answers=ans,reported=rep,revised=rev or None,closed=cl or None,alt=alt or None,drop=["milestones"]))
    areas.append(AREA(None,"theme",ar,ar,ga))
with open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="") as f:
    w=csv.writer(f); w.writerow([f"{ORG}: {TITLE}"]+[""]*10); w.writerow(["Extract for Audit Committee of 24 November 2026"]+[""]*10); w.writerow([""]*11); w.writerow(HD); w.writerows(rows)
write(NAME,ORG,TITLE,None,H(("ref",HD[0]),("area",HD[1]),("reported",HD[2]),("answers",HD[3]),("description",HD[4]),("owners",HD[5]),("timescale",HD[6]),("revised",HD[7]),("closed",HD[8]),("status",HD[9]),("progress",HD[10])),areas)
