"""n21 (ordinary): a workbook with a sheet for each area, a cover and a sheet of lists; true dates beside words, a Yes/No column, one merged lead."""
from cl import *
import openpyxl, datetime as dt
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
NAME="n21"; ORG="Sandholme Youth Justice Partnership"; TITLE="Youth Justice Inspection Improvement Plan 2026/27"; INSP="HMIP inspection of youth justice services in Sandholme, May 2026"
H=["ID","What needs to be done","Named lead","Deadline","How we'll know it worked","Note from last meeting","Done?"]
S={"Yes":"completed","No":"unknown","Partly":"in_progress","":"unknown"}
dd=lambda y,m,d:dt.date(y,m,d)
P_=[("1 Board","Recommendation 1: Make sure the management board knows the children and acts on what it learns","Make sure the management board knows the children and acts on what it learns","1",[
("1.1","Start each board meeting with one child's story, told by the child where he or she wants to","Board Chair (Cllr Imogen Straker)","P:Imogen Straker|Board Chair|Cllr",dd(2026,9,8),D("08/09/2026","2026-09-08"),"Members can name what they changed","First story heard in September","Yes"),
("1.2","Fill the empty seats for Probation and Housing","Board Chair (Cllr Imogen Straker)","P:Imogen Straker|Board Chair|Cllr","end of Oct 2026",D("end of Oct 2026","2026-10-31"),"All partners at every meeting","Probation has named someone","Partly"),
("1.3","Give members a day with the team","Service Manager YJS","T:","Oct to Dec 2026",R("Oct to Dec 2026","2026-10-01","2026-12-31"),"","","No")]),
("2 Out of court","Recommendation 2: Improve assessment and planning in out-of-court work","Improve assessment and planning in out-of-court work","2",[
("2.1","Use the full assessment tool for every child before the panel meets","Farida Choudhury","P:",dd(2026,8,31),D("31/08/2026","2026-08-31"),"100% assessed before panel","38 of 41","Partly"),
("2.2","Move the panel to Wednesdays so that health and education can come","Sgt Callum Reay / Farida Choudhury","P:Callum Reay||Sgt//P:Farida Choudhury",dd(2026,7,1),D("01/07/2026","2026-07-01"),"Health and education at nine panels in ten","","Yes"),
("2.3","Write plans with the child, one page, no more than three aims","Practice Lead","T:",dd(2026,11,30),D("30/11/2026","2026-11-30"),"Children can say what is in their plan","Template tried with six children, liked by five","No"),
("2.4","Look back at reoffending after each outcome","Analyst, Community Safety","T:","Quarterly",REC("Quarterly",QUARTERLY),"","Data agreement unsigned","No")]),
("3 Education","Recommendation 3: Raise the number of children in full-time education, training or work","Raise the number of children in full-time education, training or work","3",[
("3.1","Name a worker in the virtual school for children on orders","Virtual School Head","T:","In place",K("in_place","In place"),"Every school has a contact","Rosalind Ekpo began in June","Yes"),
("3.2","Challenge each part-time timetable after two weeks","Virtual School Head","T:","Ongoing",K("ongoing","Ongoing"),"Fewer than five part-time timetables","Nine at present","Partly"),
("3.3","Find 12 employers for a taster scheme","TBC","",dd(2027,4,30),D("30/04/2027","2027-04-30"),"Ten children finish a taster","Lead to be found; Chamber of Commerce may help","No")]),
("4 Health","Recommendation 4: Make speech, language and mental health help quick to reach","Make speech, language and mental health help quick to reach","4",[
("4.1","Pay for a speech therapist two days a week","Health Commissioner, NHS","T:",dd(2027,1,4),D("04/01/2027","2027-01-04"),"All children screened","Out to advert","No"),
("4.2","Agree that CAMHS sees a child from the service within 10 working days","CAMHS and Service Manager YJS","B:CAMHS//T:Service Manager YJS",None,None,"","","")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Cover"
for i,x in enumerate([ORG,TITLE,INSP,None,"Owner of this workbook: Business Support, ext. 5520","Version 6, after the board of 8 September 2026","Please change only your own rows. Tell Wren if a sheet is locked."],1): ws.cell(i,1,x)
ws["A2"].font=Font(bold=True,size=16); ws.column_dimensions["A"].width=80
b=Border(*[Side(style="thin",color="999999")]*4); areas=[]
for sh,hd,ti,n,rows in P_:
    ws=wb.create_sheet(sh); ws["A1"]=hd; ws["A1"].font=Font(bold=True,size=13); ws["A2"]="Sponsor on the board: see minutes" if n!="3" else None
    for j,x in enumerate(H,1):
        c=ws.cell(4,j,x); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="35524A"); c.border=b
    ga=[]
    for i,(ref,desc,ot,sp,cell,ts,out,pr,s) in enumerate(rows,5):
        for j,x in enumerate([ref,desc,ot,cell,out or None,pr or None,s or None],1):
            c=ws.cell(i,j,x); c.alignment=Alignment(wrap_text=True,vertical="top"); c.border=b
            if isinstance(x,dt.date): c.number_format="DD/MM/YYYY"
        alt={"owners":[[T("Analyst",org="Community Safety")]]} if ref=="2.4" else {"owners":[[T("Health Commissioner",org="NHS")]]} if ref=="4.1" else {"owners":[[T("Service Manager",org="YJS")]]} if ref=="1.3" else None
        if s=="Partly": alt=dict(alt or {},status=["unknown"])
        if s=="No": alt=dict(alt or {},status=["not_started","in_progress"])
        ga.append(AX(ref,desc,ot,sp,ts,out,pr,S[s],None,s or None,alt=alt))
    if n=="1":
        ws["C6"]=None; ws.merge_cells("C5:C6")
    ws.freeze_panes="A5"
    for c,w in zip("ABCDEFG",(6,52,26,17,34,36,8)): ws.column_dimensions[c].width=w
    areas.append(AREA(n,"recommendation",hd,ti,ga))
ws=wb.create_sheet("Lists")
for i,x in enumerate(["Done?","Yes","No","Partly"],1): ws.cell(i,1,x)
for i,x in enumerate(["Leads","Farida Choudhury","Practice Lead","Virtual School Head"],1): ws.cell(i,3,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,list(map(list,zip(["ref","description","owners","timescale","outcome","progress","status"],H))),areas)
