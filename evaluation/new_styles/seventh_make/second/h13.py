"""h13 Word, PDF by LibreOffice, A4 landscape: head in two rows (Timescale over Start and End), priority actions as full-width rows, bullets in cells, BRAG letters on fills with a key, rows cut at the page's end."""
from cl import *
NAME="h13"; ORG="Harrowmere Metropolitan Borough Council"; TITLE="Local Area SEND Priority Action Plan"; INSP="Area SEND inspection, 10 to 14 June 2024"
C={"B":"completed","G":"on_track","A":"delayed","R":"off_track"}
PLAN=[("1","Children wait too long for a neurodevelopmental assessment, and families are not told what help they can have in the meantime",[
("1.1","Clear the backlog of assessments of children under five:\n• bring in two locum paediatricians for nine months\n• hold Saturday clinics at Beck Lane Children’s Centre once a fortnight\n• write to each family with a date","Designated Clinical Officer","T","Sept 2024","June 2025","2024-09-01","2025-06-30","No child under five waits longer than 26 weeks.","Longest wait is now 31 weeks (58 in June 2024). One locum left in March and was replaced only in May.","A"),
("1.2","Publish a ‘waiting well’ offer that families can use without a diagnosis, and test it with the Parent Carer Forum before it goes live.","Marianne Oduya, Head of SEND\nHarrowmere Parent Carer Forum","P:Marianne Oduya|Head of SEND//B:Harrowmere Parent Carer Forum","Sept 2024","Dec 2024","2024-09-01","2024-12-31","70% of families say that they knew where to go while they waited.","Published on the Local Offer on 9 December 2024; 2,140 visits to the page by the end of March.","B"),
("1.3","Agree one referral form between schools, GPs and the community trust.","NHS Harrowmere Place Team","B","Jan 2025","April 2025","2025-01-01","2025-04-30","Referrals sent back for want of information fall from 34% to under 10%.","Form agreed. The GP system supplier cannot load it before the autumn release.","R"),
("1.4","Commission keyworkers for young people who are at risk of admission to hospital.","ICB Senior Commissioning Manager (Children)","T","Jan 2025","Sept 2025","2025-01-01","2025-09-30","","Contract awarded to Tandem Families in April. Four of six keyworkers in post.","G")]),
("2","Education, health and care plans are late, and many do not describe the child",[
("2.1","Recruit six permanent plan writers and stop using the agency for new plans from February.","Head of SEND","T","Oct 2024","March 2025","2024-10-01","2025-03-31","60% of new plans in 20 weeks by July 2025 and 80% by July 2026.","All six in post. 20-week timeliness was 52% in August.","G"),
("2.2","Audit twelve plans every month with a panel of officers from education, health and social care; share the learning in a one-page bulletin.","SEND Quality Assurance Officer / Designated Social Care Officer","T:SEND Quality Assurance Officer//T:Designated Social Care Officer","Oct 2024","July 2026","2024-10-01","2026-07-31","Three quarters of audited plans are good or better.","132 plans audited; 61% good or better, up from 38%.","G"),
("2.3","Train the staff who give advice:\n• social workers (two half days)\n• therapists (e-learning and a workshop)\n• SENCOs, at the autumn conference","SEND Workforce Lead","T","Nov 2024","May 2025","2024-11-01","2025-05-31","Advice is on time in nine cases out of ten.","Conference held with 74 SENCOs. Therapists’ workshop moved to October because of strike days.","A"),
("2.4","Write to the 412 families whose plan has not been amended since Year 5 and put the annual reviews right in order of age.","Annual Review Team","B","Jan 2025","Dec 2025","2025-01-01","2025-12-31","Every Year 9 plan speaks of preparation for adulthood.","267 of 412 done.","G")]),
("3","Leaders do not have the information that they need in order to hold one another to account",[
("3.1","Build a partnership dashboard from the case systems of the Council and the trust.","Louise Attah and Ben Corrigan","P:Louise Attah//P:Ben Corrigan","Nov 2024","Feb 2025","2024-11-01","2025-02-28","The Partnership Board sees the same figures each month, with a commentary.","In use since the February Board.","B"),
("3.2","Appoint an independent chair of the SEND Partnership Board.","Director of Children’s Services","T","Sept 2024","Oct 2024","2024-09-01","2024-10-31","","Dame Ruth Ellery took the chair on 21 October 2024.","B")])]
d=doc(land=True,font="Liberation Sans",size=9,margin=1.5); footer(d,"Harrowmere SEND Priority Action Plan v4, September 2025.")
d.add_paragraph(ORG+" with NHS Harrowmere Place"); d.add_heading(TITLE,0)
d.add_paragraph(INSP); d.add_paragraph("The inspection found three areas for priority action. This plan was agreed with the Department for Education and NHS England on 4 October 2024 and is reviewed every second month by the SEND Partnership Board. The updates below were written for the Board’s meeting in September 2025.")
k=d.add_paragraph(); k.add_run("BRAG key: ").bold=True; k.add_run("B = complete; G = on track; A = behind, and the lead has a plan to catch up; R = off track, the Board must act")
t=table(d,[1.2,7.0,4.1,1.7,1.8,4.2,4.9,1.7])
for r in (["Ref","What we will do","Who","Timescale","","Impact for children and families","Update (Sept 2025)","BRAG"],["","","","Start","End","","",""]): trow(t,r,bold=True,fill="1F3864",color="FFFFFF",repeat=True)
merge(t,0,0,3,4)
for c in (0,1,2,5,6,7): merge(t,0,1,c)
areas=[]
for n,ti,acts in PLAN:
    hd=f"Area for priority action {n}: {ti}"; band(t,hd,"D9E2F3"); ga=[]
    for ref,de,ot,sp,st,en,a,b,im,up,rg in acts:
        trow(t,[ref,de,ot,st,en,im,up,rg],fills={7:RAGF[rg]},split=True)
        ga.append(A(ref,nb(de),ot,o(sp,ot),R(f"{st} {en}",a,b),im,up,C[rg],rag=RG[rg],status_text=rg,alt={"status":["at_risk"]} if rg=="A" else {"status":["delayed"]} if rg=="R" else None,drop=["timescale_text"]))
        if "(Children)" in ot: ga[-1]["alt"]={"owners":[o("T:ICB Senior Commissioning Manager"),o("T:Senior Commissioning Manager (Children)|ICB")]}
    areas.append(AREA(n,"priority",hd,ti,ga))
save(d,NAME,True)
for a in areas:
    for x in a["actions"]: x["timescale"]["text"]=None
write(NAME,ORG,TITLE,INSP,[["ref","Ref"],["description","What we will do"],["owners","Who"],["timescale","Timescale Start"],["timescale","Timescale End"],["outcome","Impact for children and families"],["progress","Update (Sept 2025)"],["status","BRAG"]],areas)
