"""k14 (kin of monthly-updates): fpdf2, A4 landscape, one table with shaded rows for the areas; four columns of notes headed by month and year (oldest first), some empty, then a status in words; repeated head; the last month's column is also the widest."""
from cl import *
from fpdf import FPDF
from fpdf.fonts import FontFace

NAME="k14"; ORG="Three Dales Fostering Partnership"; TITLE="Recruitment and Retention of Foster Carers: Monthly Action Record"; INSP="Local Government Association peer challenge, April 2025"
S={"Delivered":"completed","As planned":"on_track","Watch":"at_risk","Off course":"off_track","Parked":"on_hold","Not yet due":"planned"}
P_=[("A","Strand A: More people come forward","More people come forward",[
("A1","Run one campaign for the three councils, with carers’ own stories, on local radio and in GP surgeries.","Marketing Manager","T",R("June–Nov 2025","2025-06-01","2025-11-30"),("Brief written with six carers.","Radio adverts from 14 July.","52 enquiries, twice last August.","Enquiries fell back to 31. New advert, on siblings, goes out on 6 October."),"As planned"),
("A2","Ring each person who enquires on the same day, evenings and weekends too.","Enquiry Desk","B",K("ongoing","Ongoing"),("","Rota agreed with staff.","Same-day calls 64%.","Same-day calls 81%. Sunday cover has begun."),"As planned"),
("A3","Write to all council and NHS staff about paid leave for fostering.","Janine Holroyd; ICB People Team","P:Janine Holroyd//B:ICB People Team",D("31 July 2025","2025-07-31"),("Draft letter with HR.","Sent to 21,000 staff on 29 July.","19 enquiries from staff.",""),"Delivered"),
("A4","Hold an information evening in a mosque, a gurdwara and a Black-majority church.","Faith Link Worker","T",D("Sept 2025","2025-09-30"),("","","Dates offered.","One held, 24 people came. The others have been put back to October."),"Watch")]),
("B","Strand B: Assessment takes four months, not seven","Assessment takes four months, not seven",[
("B1","Bring stage 1 checks into one team with one inbox and chase each reference after ten days.","Service Manager, Fostering Recruitment","T",D("end June 2025","2025-06-30"),("Team moved on 23 June.","Checks now take 31 days (was 58).","29 days.","27 days."),"Delivered"),
("B2","Use independent assessors so that nobody waits for a social worker to be free.","Head of Fostering / Commissioning","T:Head of Fostering//B:Commissioning",D("Q2 2025/26","2025-09-30"),("Tender out.","Four bids.","Award stopped by a challenge.","Challenge settled. Award is now expected on 3 November and the first assessors a month later."),"Off course"),
("B3","Hold fostering panel weekly in place of fortnightly.","Panel Adviser and Panel Chair","T:Panel Adviser//T:Panel Chair",REC("Weekly from 1 September 2025",WEEKLY,start="2025-09-01"),("","Three new members trained.","Two more trained.","Four panels held, nine households approved."),"Delivered")]),
("C","Strand C: Carers stay because they are supported","Carers stay because they are supported",[
("C1","Set up six clusters of eight to ten households round an experienced carer.","Dr Helena Moss (Clinical Lead)","P:Helena Moss|Clinical Lead|Dr",R("Summer 2025 to March 2026","2025-06-01","2026-03-31"),("Two hub carers chosen.","First cluster met on 19 July.","Second cluster met.","Third hub carer has withdrawn for family reasons and we are asking again in Upper Dale."),"Watch"),
("C2","Bring the fees of the three councils into line.","Directors of Children’s Services","T",D("1 April 2026","2026-04-01"),("Options to directors.","","Waiting for the pay settlement.","No change. To be looked at again once the settlement is known."),"Parked"),
("C3","Answer the out-of-hours telephone with fostering staff until 11pm.","Duty Team Leaders","T",D("by 15/08/2025","2025-08-15"),("Consultation with unions.","Agreed.","Began on 15 August.","44 calls, nine of which stopped a child from having to move."),"Delivered"),
("C4","Interview each carer who leaves, by someone from another council, and report themes.","Independent Reviewing Manager","T",REC("Quarterly",QUARTERLY),("First report made.","","","Second report: six leavers, of whom four named lack of respite."),"As planned"),
("C5","Offer every household a short-break carer who knows the child.","Placements Team & Foster Carers’ Association","B:Placements Team//B:Foster Carers’ Association",D("Spring 2026","2026-05-31"),("","","","Starts in November."),"Not yet due")])]
H=["Id","Promise to the partnership","Who","When","June 2025","July 2025","August 2025","September 2025","Standing at month end"]
p=FPDF("landscape","pt","A4"); p.set_margins(30,30,30); p.set_auto_page_break(True,44); p.set_title(TITLE)
for s,n in (("","Regular"),("B","Bold"),("I","Italic")):
    p.add_font("LS",s,subprocess.run(["fc-match","-f","%{file}",f"Liberation Sans:style={n}"],capture_output=True,text=True).stdout)
p.add_page(); p.set_font("LS","",11); p.cell(0,14,ORG,new_x="LMARGIN",new_y="NEXT")
p.set_font("LS","B",17); p.set_text_color(0,84,84); p.multi_cell(0,22,TITLE,new_x="LMARGIN",new_y="NEXT"); p.set_text_color(0)
p.set_font("LS","",10); p.cell(0,14,INSP,new_x="LMARGIN",new_y="NEXT"); p.multi_cell(0,13,"Leads write a note by the last working day of the month. Earlier months are not edited. The Partnership Board sees the record on the second Wednesday.",new_x="LMARGIN",new_y="NEXT"); p.ln(8)
p.set_font("LS","",9); p.set_draw_color(120,150,150); areas=[]
hs=FontFace(emphasis="BOLD",color=(255,255,255),fill_color=(0,84,84)); as_=FontFace(emphasis="BOLD",fill_color=(214,232,230))
with p.table(col_widths=(26,150,92,72,84,84,84,122,66),line_height=11.5,text_align="LEFT",headings_style=hs,padding=3,v_align="TOP",width=780) as t:
    r=t.row()
    for h in H: r.cell(h)
    for n,hd,ti,rows in P_:
        r=t.row(style=as_); r.cell(hd,colspan=9); ga=[]
        for ref,desc,ot,sp,ts,ms,st in rows:
            r=t.row()
            for x in (ref,desc,ot,ts["text"],*ms,st): r.cell(x)
            alt={}
            if st=="Watch": alt["status"]=["delayed"]
            if st=="Off course": alt["status"]=["delayed","at_risk"]
            if st=="Not yet due": alt["status"]=["not_started"]
            if ref=="C1": alt["timescale"]=[R(ts["text"],"2025-05-01","2026-03-31"),R(ts["text"],"2025-08-31","2026-03-31")]
            m={f"m{k}":v for k,v in zip((6,7,8,9),ms) if v}
            ga.append(A(ref,desc,ot,o(sp,ot),ts,None,None,S[st],status_text=st,drop=["progress"],alt=alt or None,**m))
        areas.append(AREA(n,"theme",hd,ti,ga))
p.output(path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["timescale",H[3]],["m6",H[4]],["m7",H[5]],["m8",H[6]],["m9",H[7]],["status",H[8]]],areas)
