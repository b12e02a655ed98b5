"""j13 (kin of tick-cross-key): fpdf2, A4 upright. A district's climate and nature pledges: the sign (tick, cross, half disc, ring) stands in the first column, before the number; what the signs mean is said only on the last page, and the cross is 'stopped', not 'not done'; one row has no sign; headings over separate tables."""
from cl import *
from fpdf import FPDF
from fpdf.fonts import FontFace
NAME="j13"; ORG="Tollbridge District Council"; TITLE="Climate and Nature Pledges: second year report"; INSP=None
S={"✔":"completed","◐":"in_progress","✘":"cancelled","○":"not_started","":"unknown"}
P_=[("Pledge A – Our own buildings and vehicles","Our own buildings and vehicles","A",[
("✔","A1","Fit heat pumps and roof insulation at the Moot Hall and at both leisure centres with the public sector decarbonisation grant.","Property Services","B",D("March 2025","2025-03-31"),"Running since 3 March; gas use is down by two thirds."),
("◐","A2","Replace the refuse fleet’s oldest nine lorries with electric ones and put chargers in at Brick Lane depot.","Waste and Streets Manager / Eastern Grid Networks","T:Waste and Streets Manager//B:Eastern Grid Networks",R("2025/26 to 2027/28","2025-04-01","2028-03-31"),"Two lorries ordered. The connection offer allows for five until the substation is enlarged."),
("✘","A3","Install a wind turbine at the Highmoor household waste site.","Energy Officer","T",D("31/12/2025","2025-12-31"),"The radar operator objected and Cabinet withdrew the scheme on 8 July."),
("◐","A4","Read every meter automatically.","Energy Officer & Finance","T:Energy Officer//B:Finance",D("Q3 2025/26","2025-12-31"),"88 of 131 sites.")]),
("Pledge B – Warm homes","Warm homes","B",[
("◐","B1","Bring 240 homes of our own below band C up to that standard, off-gas villages first. Tenants are to choose the weeks and to be offered a place to stay while floors are up.","Head of Housing","T",D("End of March 2026","2026-03-31"),"97 homes finished and 61 with scaffolding up."),
("✔","B2","Train two colleagues at Citizens Advice to carry out home energy visits.","Citizens Advice Tollbridge","B",D("by 1 Oct 2024","2024-10-01"),"Both passed in September."),
("○","B3","Lend thermal cameras from libraries in winter.","Mark Attwell (Sustainability Lead)","P:Mark Attwell|Sustainability Lead",F("From November 2025","2025-11-01"),""),
("◐","B4","Write to landlords of homes below band E and take action where nothing follows.","Private Sector Housing; Legal","B:Private Sector Housing//B:Legal",REC("Annually","FREQ=YEARLY"),"211 letters went out in June. Six notices served.")]),
("Pledge C – Getting about","Getting about","C",[
("○","C1","Mark out a cycle route from the station to Pell Street with the county.","Cllr Owain Prytherch","P:Owain Prytherch||Cllr",D("Summer 2026","2026-08-31"),"Waits for the county’s programme, which is agreed in February."),
("✔","C2","Put 30 charge points in car parks.","Parking Services","B",DONE("Completed May 2025","2025-05-31"),"34 are working."),
("","C3","Offer car club places to residents of the Wharf.","Planning Policy Manager","T",K("unknown","TBC"),"No operator has come forward so far.")]),
("Pledge D – Nature on our land","Nature on our land","D",[
("◐","D1","Cut verges once, in late summer, and take the cuttings away.","Grounds Team","B",K("ongoing","Ongoing"),"61% of verges in 2025."),
("✔","D2","Plant 5,000 trees with schools and parish councils.","Tree Officer and parish clerks","T:Tree Officer//T:parish clerks",R("Nov 2024 - Mar 2025","2024-11-01","2025-03-31"),"5,340 were planted in twenty-two parishes."),
("✘","D3","Give up peat and glyphosate in the nursery and on playgrounds.","Dr Hannah Sole","P:Hannah Sole||Dr",D("30th September 2025","2025-09-30"),"The nursery closed in April, so nothing is left to do.")])]
H=["Sign","No.","The pledge was to","With whom it lies","Target","Where this stands, October 2025"]; W=(13,12,60,36,27,38)
fp=lambda st: subprocess.run(["fc-match","-f","%{file}","DejaVu Sans:style="+st],capture_output=True,text=True).stdout
class PD(FPDF):
    def footer(s): s.set_y(-12); s.set_font("D",size=7); s.set_text_color(110); s.cell(0,5,f"Overview and Scrutiny Committee, 13 November 2025 – page {s.page_no()}",align="C"); s.set_text_color(0)
p=PD("P","mm","A4"); p.set_margins(12,14); p.set_auto_page_break(True,17); p.add_font("D","",fp("Book")); p.add_font("D","B",fp("Bold")); p.set_title(TITLE); p.add_page()
p.set_font("D",size=9); p.cell(0,5,ORG,new_x="LMARGIN",new_y="NEXT"); p.set_font("D","B",16); p.cell(0,10,TITLE,new_x="LMARGIN",new_y="NEXT")
p.set_font("D",size=9); p.multi_cell(0,5,"In July 2023 the Council declared that it would be carbon neutral in its own work by 2035. Fourteen pledges were made for the years to 2028. This paper says how far each has come.",new_x="LMARGIN",new_y="NEXT")
areas=[]
for hd,ti,n,rows in P_:
    if p.get_y()>225: p.add_page()
    p.ln(5); p.set_font("D","B",11); p.set_text_color(20,90,50); p.cell(0,7,hd,new_x="LMARGIN",new_y="NEXT"); p.set_text_color(0); p.set_font("D",size=8.4); ga=[]
    with p.table(col_widths=W,width=186,text_align=("CENTER","LEFT","LEFT","LEFT","LEFT","LEFT"),line_height=4.4,padding=1.2,v_align="TOP",borders_layout="HORIZONTAL_LINES",headings_style=FontFace(emphasis="BOLD",fill_color=(222,238,226))) as t:
        r=t.row()
        for x in H: r.cell(x,align="LEFT")
        for sg,ref,desc,ot,sp,ts,pr in rows:
            r=t.row()
            for x in (sg,ref,desc,ot,ts["text"],pr): r.cell(x)
            alt={}
            if ref=="D2": alt["owners"]=[[T("Tree Officer"),B("parish clerks")]]
            ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr or None,S[sg],status_text=sg or None,alt=alt or None))
    areas.append(AREA(n,"other",hd,ti,ga))
p.ln(6); p.set_font("D","B",9); p.cell(0,6,"The signs",new_x="LMARGIN",new_y="NEXT"); p.set_font("D",size=8.6)
for x in ("✔  kept","◐  begun and not yet finished","○  not begun","✘  stopped: we shall not do this"): p.cell(0,5,x,new_x="LMARGIN",new_y="NEXT")
p.output(path(NAME+".pdf"))
write(NAME,ORG,TITLE,INSP,[["status",H[0]],["ref",H[1]],["description",H[2]],["owners",H[3]],["timescale",H[4]],["progress",H[5]]],areas)
