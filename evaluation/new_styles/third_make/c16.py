"""c16 CSV: a democratic services log of actions from committees, saved from a spreadsheet: title and date lines first, an empty line, then the head; committee repeated in each row, minute number as number, post with the holder's name in brackets, line breaks inside quoted cells, empty columns at the end."""
from cl import *
import csv, io
NAME="c16"; ORG="Ravensworth Dale District Council"; TITLE="Committee Action Log"
ST={"Closed":("completed",[]),"Open":("in_progress",["unknown","on_track","ongoing"]),"Overdue":("delayed",["off_track"]),"Carried forward":("delayed",["in_progress","on_hold"]),"No further action":("cancelled",["completed"])}
def H(po,n,**k): return [P(n,post=po,**k)]
ROWS=[("Audit Committee",[
 ("21/25","12/06/2025","Send members a note on the cost of agency staff in planning","Head of Finance (Marian Tolley)",H("Head of Finance","Marian Tolley"),D("31/07/2025","2025-07-31"),"Note sent 22 July.","Closed"),
 ("22/25","12/06/2025","Report back on the three audits with limited assurance, with the managers concerned present","Internal Audit Manager",[T("Internal Audit Manager")],D("18/09/2025","2025-09-18"),"Managers came to the meeting on 18 September.","Closed"),
 ("34/25","18/09/2025","Bring an updated counter-fraud policy to the committee","Monitoring Officer (Saul Iqbal)",H("Monitoring Officer","Saul Iqbal"),D("December 2025","2025-12-31"),"Draft out to consultation with unions.","Open"),
 ("35/25","18/09/2025","Arrange a private session with the external auditor","Democratic Services",[B("Democratic Services")],D("20/11/2025","2025-11-20"),"Auditor could not come in November.\nNew date: February meeting.","Carried forward")]),
 ("Overview and Scrutiny Committee",[
 ("14/25","03/07/2025","Give members quarterly figures on missed bins by ward","Waste and Recycling Manager",[T("Waste and Recycling Manager")],REC("Quarterly from 01/10/2025",QUARTERLY,"2025-10-01"),"First set sent on 8 October.","Open"),
 ("15/25","03/07/2025","Invite the water company to explain the discharges at Low Mill","Head of Environment (Perry Lund) / Democratic Services",H("Head of Environment","Perry Lund")+[B("Democratic Services")],D("04/09/2025","2025-09-04"),"Company declined twice.\nChair has written to its chief executive.","Overdue"),
 ("16/25","03/07/2025","Look into a bus pass for apprentices","Policy Officer",[T("Policy Officer")],D("End of October 2025","2025-10-31"),"The combined authority will introduce one in 2026.","No further action"),
 ("27/25","04/09/2025","Add the leisure contract to the work programme","Scrutiny Officer",[T("Scrutiny Officer")],K("immediate","Immediate"),"Added for January.","Closed")]),
 ("Planning Committee",[
 ("41/25","24/06/2025","Hold a training session on biodiversity net gain for members and parish councils","Development Manager (Gwen Ashdown)",H("Development Manager","Gwen Ashdown"),D("by 30/09/2025","2025-09-30"),"Session held 16 September; 31 people came.","Closed"),
 ("42/25","24/06/2025","Report on enforcement cases open for more than a year","Enforcement Team Leader; Legal Services",[T("Enforcement Team Leader"),B("Legal Services")],D("28/10/2025","2025-10-28"),"Report not ready: two officers have left.","Overdue"),
 ("56/25","26/08/2025","Write to the Highways Authority on the late replies to consultations","Cllr Rob Fenby (Chair)",H("Chair","Rob Fenby",title="Cllr"),D("Sept 2025","2025-09-30"),"Letter sent 2 September and answer received.","Closed"),
 ("57/25","26/08/2025","Visit three finished developments to see what can be learned","Development Manager (Gwen Ashdown)",H("Development Manager","Gwen Ashdown"),D("Spring 2026","2026-05-31"),"","Open")]),
 ("Licensing Committee",[
 ("8/25","15/07/2025","Consult the trade on card payment in all taxis","Licensing Team",[B("Licensing Team")],R("Sept-Nov 2025","2025-09-01","2025-11-30"),"120 replies so far.","Open"),
 ("9/25","15/07/2025","Agree with the police how the results of late-night checks will be shared","Licensing Manager and Insp Dawn Oduya (Police)",[T("Licensing Manager"),P("Dawn Oduya",title="Insp",org="Police")],D("31 October 2025","2025-10-31"),"Agreement signed 27 October.","Closed")])]
o=io.StringIO(); w=csv.writer(o,lineterminator="\r\n"); HD=["Committee","Meeting date","Minute no.","Action","Officer","Deadline","Response","Status"]
w.writerow([ORG]+[""]*9); w.writerow([TITLE]+[""]*9); w.writerow(["Position at 14/11/2025"]+[""]*9); w.writerow([""]*10); w.writerow(HD+["",""]); areas=[]
for c,acts in ROWS:
    ga=[]
    for ref,md,a,ot,ow,ts,pr,s in acts:
        w.writerow([c,md,ref,a,ot,ts["text"],pr,s,"",""]); m={}
        if ST[s][1]: m["alt"]={"status":ST[s][1]}
        ga.append(A(ref,a,ot,ow,ts,None,pr or None,ST[s][0],**m))
    areas.append(AREA(None,"theme",c,c,ga))
open(path(NAME+".csv"),"w",encoding="utf-8-sig",newline="").write(o.getvalue())
write(NAME,ORG,TITLE,None,[["area",HD[0]],["ref",HD[2]],["description",HD[3]],["owners",HD[4]],["timescale",HD[5]],["progress",HD[6]],["status",HD[7]]],areas)
