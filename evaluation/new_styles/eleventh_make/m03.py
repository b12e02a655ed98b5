"""m03 (ordinary): Excel. A school's plan after an Ofsted inspection: a sheet a priority, a cover sheet and a sheet of terms; start and end in two columns (real dates), cost, governors' comments; a status word with empty cells."""
from cl import *
import datetime as dt
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="m03"; ORG="Thistledown Primary School"; TITLE="Post-inspection action plan"; INSP="Ofsted inspection, 3 and 4 March 2026"
x=dt.date
P_=[("Phonics","Priority 1: Raise standards in early reading so that pupils read fluently by the end of Year 2","Raise standards in early reading so that pupils read fluently by the end of Year 2","1",[
("1a","Train all staff, lunchtime ones too, in the phonics programme over three twilight sessions.","Mrs Appleyard","English hub","P:Appleyard||Mrs//B:English hub@support",x(2026,4,20),x(2026,5,22),"All staff teach or support phonics in the same way",1800,"Visited 12 May: teaching is consistent in six of seven classes.","Complete","completed"),
("1b","Assess every pupil each half term and put those behind in a daily ten-minute group.","Phonics Leader","Teaching assistants","T:Phonics Leader//T:Teaching assistants@support",x(2026,4,13),x(2027,7,16),"85% pass the check in June 2027 (2025: 64%)",None,"Groups are running. Attendance of four pupils is a worry.","On track","on_track"),
("1c","Buy books that match the sounds which have been taught.","Phonics Leader","","T:Phonics Leader",x(2026,5,1),x(2026,6,30),"",4250,"","On track","on_track"),
("1d","Invite parents to three workshops on how to listen to a child read","Miss Oyelaran","PTA","P:Oyelaran||Miss//B:PTA@support",x(2026,9,14),x(2026,12,4),"Two families in three come to one",150,"","Not started","not_started")]),
("Curriculum","Priority 2: Set out what pupils should know in the foundation subjects","Set out what pupils should know in the foundation subjects","2",[
("2a","Write progression maps for history, geography and art.","Mr Lockyer","Subject leaders","P:Lockyer||Mr//T:Subject leaders@support",x(2026,4,27),x(2026,7,17),"Teachers can say what came before and what comes next",600,"Geography is strong, art is thin.","Slipping","delayed"),
("2b","Give subject leaders half a day each term to look at books and talk with pupils","Headteacher","","T:Headteacher",x(2026,9,7),x(2027,7,16),"",2700,"","Not started","not_started"),
("2c","Join the history project of the Dovecote Learning Trust","Ms Imogen Farthing, History Leader","Dovecote Learning Trust","P:Imogen Farthing|History Leader|Ms//B:Dovecote Learning Trust@support",x(2026,6,1),x(2027,3,31),"A unit on the town is taught in Year 4",None,"First meeting held.","On track","on_track")]),
("Governance","Priority 3: Make sure that governors hold leaders to account","Make sure that governors hold leaders to account","3",[
("3a","Commission an outside review of governance and act on it.","Chair of Governors","School improvement partner","T:Chair of Governors//T:School improvement partner@support",x(2026,4,1),x(2026,6,12),"Review finds that challenge is recorded in minutes",1400,"Report received 9 June; seven points, all accepted.","Complete","completed"),
("3b","Link a governor to each priority, with two visits a term on a set form.","Clerk","","T:Clerk",x(2026,5,18),x(2027,7,16),"Visit notes lead to questions at the full board",None,"","On track","on_track"),
("3c","Fill the two vacancies with people who know about finance and about special needs.","Chair of Governors","Local authority governor services","T:Chair of Governors//B:Local authority governor services@support",x(2026,5,1),x(2026,10,30),"",None,"One filled. Nobody has come forward with knowledge of finance.","Slipping","delayed")])]
H=["Step","Task","Who leads","Who helps","Start","End","Success criteria","Cost (£)","Governors’ monitoring","State"]
wb=Workbook(); ws=wb.active; ws.title="About"
for i,v in enumerate((ORG,TITLE,INSP,"","Headteacher: Fiona Merriweather","Agreed by the governing board on 26 March 2026","The inspectors judged the school to require improvement. Each of the sheets that follow takes one of the things that they asked for. Costs come from the school improvement budget of £12,000."),1): ws.cell(i,1,v)
ws["A1"].font=Font(bold=True,size=14); ws["A2"].font=Font(bold=True,size=18); ws.column_dimensions["A"].width=90; ws["A7"].alignment=Alignment(wrap_text=True); ws.row_dimensions[7].height=48; ws.row_dimensions[1].height=20; ws.row_dimensions[2].height=26
th=Side(style="thin",color="999999"); areas=[]
for sn,hd,ti,n,rows in P_:
    ws=wb.create_sheet(sn); ws["A1"]=hd; ws["A1"].font=Font(bold=True,size=13); ws.merge_cells("A1:J1")
    for j,v in enumerate(H,1):
        c=ws.cell(3,j,v); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="2F6B4F"); c.alignment=Alignment(wrap_text=True)
    ga=[]
    for i,(ref,desc,o1,o2,sp,a,b,out,cost,pr,stx,st) in enumerate(rows,4):
        for j,v in enumerate((ref,desc,o1,o2 or None,a,b,out or None,cost,pr or None,stx),1):
            c=ws.cell(i,j,v); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=Border(th,th,th,th)
            if j in(5,6): c.number_format="dd/mm/yyyy"
            if j==8: c.number_format="#,##0"
        kw={}
        if cost is not None: kw["cost"]=f"{cost:,}"
        if st=="delayed": kw["alt"]={"status":["at_risk"]}
        ga.append(AX(ref,desc,(o1+" "+o2).strip(),sp,R(None,a.isoformat(),b.isoformat()),out,pr,st,None,stx,drop=["owner_text","timescale_text"],**kw))
    for j,w in enumerate((7,44,20,20,12,12,34,10,38,13),1): ws.column_dimensions["ABCDEFGHIJ"[j-1]].width=w
    heights(ws,3,(7,44,20,20,24,24,34,10,38,13))
    ws.freeze_panes="A4"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True
    areas.append(AREA(n,"priority",hd,ti,ga))
ws=wb.create_sheet("Terms")
for i,r in enumerate((("Term","Meaning"),("Hub","The English hub at Kingsmere, which trains schools"),("PTA","Parent Teacher Association"),("Twilight","Training after school, from 3.45 to 5.15pm")),1):
    ws.cell(i,1,r[0]); ws.cell(i,2,r[1])
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["ref",H[0]],["description",H[1]],["owners",H[2]],["owners",H[3]],["timescale",H[4]],["timescale",H[5]],["outcome",H[6]],["cost",H[7]],["progress",H[8]],["status",H[9]]],areas)
