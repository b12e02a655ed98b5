"""q18 (harder): PDF by Chromium, portrait, no rules at all: youth justice inspection; recommendation headings, columns by space only, no refs, a status pill, comment below the action in small italics."""
from cl_b import *
NAME="q18"; ORG="Northmere and the Vale Youth Justice Service"; TITLE="Our response to the joint inspection of youth justice services"; INSP="HMI Probation full joint inspection, October 2022"
S={"Delivered":"completed","Under way":"in_progress","Behind":"delayed","Not yet started":"not_started","Embedded":"embedded"}
P_=[("1","Recommendation 1: The Management Board should make sure that partners provide the staff that they have promised","The Management Board should make sure that partners provide the staff that they have promised",[
("Written agreement with Probation on a full-time seconded officer","Chair of the Board","T",D("28 Feb 2023","2023-02-28"),"Delivered","Signed 9 February; start date 1 May."),
("Health to fill the vacant nurse and speech therapist posts, or give the YJS the money to buy in","Director of Nursing, Vale ICB","T:Director of Nursing|Vale ICB",D("end of March 2023","2023-03-31"),"Behind","Nurse in post. Therapist post out for a third time."),
("Attendance log of Board members to be published with the minutes","Board Secretary","T",K("ongoing","Ongoing"),"Embedded","")]),
("2","Recommendation 2: The Head of Service should improve the quality of assessment and planning for the safety of others","The Head of Service should improve the quality of assessment and planning for the safety of others",[
("Gatekeeping of all AssetPlus assessments by Senior Practitioners within 3 working days","Senior Practitioners","T",F("From January 2023","2023-01-01"),"Embedded","93% in Q4"),
("Commission contingency planning workshop. All staff must attend one of three dates","Kwabena Asante-Reid","P",D("w/c 20 March 2023","2023-03-26"),"Delivered","26 out of 28 attended, two on maternity leave."),
("Dip sample 5 cases a month and report themes to the Quality Group","Siobhán Carvell and Tahir Khokhar","P:Siobhán Carvell//P:Tahir Khokhar",REC("monthly from Feb 2023",MONTHLY,start="2023-02-01"),"Under way","")]),
("3","Recommendation 3: Northmere & Vale Police should review how out-of-court disposals are decided","Northmere & Vale Police should review how out-of-court disposals are decided",[
("Joint decision panel to meet weekly with YJS, police, social care and a victims’ voice","Insp. Hayley Trotter","P:Hayley Trotter||Insp.",D("Apr-23","2023-04-30"),"Under way","Two dry runs held"),
("Revise the scheme of delegation so that a sergeant can no longer decide alone","Northmere & Vale Police","B",D("June 2023","2023-06-30"),"Not yet started","Waits for the national guidance."),
("Tell children in plain words what a community resolution means. Leaflet and short film, made with the young people’s group","YJS Participation Worker","T",D("Summer 2023","2023-08-31"),"Under way","Script written")]),
("4","Recommendation 4: The local authorities should make sure that every child known to the service is in education","The local authorities should make sure that every child known to the service is in education",[
("Weekly tracking of children missing education known to the YJS","Education Inclusion Teams","B",K("in_place","In place"),"Embedded","12 children in May (29 in October)"),
("Fund a post-16 re-engagement place at each college","Assistant Directors of Education","T",D("Academic year 2023/24","2024-08-31"),"Not yet started","")])]
b=""; areas=[]; col={"Delivered":"#2e75b6","Under way":"#70ad47","Behind":"#ed7d31","Not yet started":"#7f7f7f","Embedded":"#1f4e79"}
for n,hd,ti,rows in P_:
    b+=f"<h2>{esc(hd)}</h2><div class=g><div class=h>Action we will take</div><div class=h>Owner</div><div class=h>Due</div><div class=h>Where we are</div>"; ga=[]
    for i,(desc,ot,sp,ts,w,pr) in enumerate(rows,1):
        b+=f"<div>{esc(desc)}</div><div>{esc(ot)}</div><div>{esc(ts['text'])}</div><div><span class=p style='background:{col[w]}'>{w}</span><br><i>{esc(pr)}</i></div>"
        g=AX(f"{n}.{i}",desc,ot,sp,ts,None,pr,S[w],None,w,drop=["ref","rag"]); g["alt"]={}
        if w=="Under way": g["alt"]["status"]=["on_track"]
        if ot.startswith("Education Inclusion"): g["alt"]["owners"]=[[T(ot)]]
        if ot.startswith("Director of Nursing"): g["alt"]["owners"]=[[T(ot)]]
        if ts["text"].startswith("Academic"): g["timescale"]=R(ts["text"],"2023-09-01","2024-08-31"); g["alt"]["timescale"]=[D(ts["text"],"2024-08-31")]
        if pr: g["alt"]["progress"]=[w+"\n"+pr]
        if not g["alt"]: del g["alt"]
        ga.append(g)
    b+="</div>"; areas.append(AREA(n,"recommendation",hd,ti,ga))
h=f"""<html><meta charset=utf-8><style>@page{{size:A4;margin:17mm}}body{{font:10pt 'Liberation Sans'}}h1{{color:#1f4e79;font-size:18pt;margin:2px 0}}h2{{font-size:11.5pt;color:#1f4e79;margin:16px 0 6px}}
.g{{display:grid;grid-template-columns:46% 18% 14% 20%;gap:9px 6px}}.g div{{break-inside:avoid}}.h{{color:#666;font-size:9pt;font-weight:bold}}.p{{color:#fff;border-radius:9px;padding:1px 8px;font-size:8.5pt}}i{{font-size:8.5pt;color:#333}}</style>
<p>{ORG}</p><h1>{TITLE}</h1><p>{INSP}</p><p>We accept all four recommendations. Progress is given as at 31 May 2023 and was discussed with the Youth Justice Board’s regional lead.</p>{b}<p style='margin-top:20px;font-size:8.5pt'>Next update: September 2023.</p></html>"""
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,INSP,H(*zip(["description","owners","timescale","status"],["Action we will take","Owner","Due","Where we are"])),areas)
