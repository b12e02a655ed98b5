"""p21 (ordinary): Excel by openpyxl. A landlord's fire safety and repairs plan after an audit of the Building Safety Regulator: two rows of heads, full-width rows for themes, original and revised dates, a status by colour alone with a key on a second sheet."""
from cl_b import *
import openpyxl, datetime
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
dt=datetime.date
NAME="p21"; ORG="Tollgate & District Housing Association"; TITLE="Building safety: plan to meet the regulator’s requirements"; INSP="Building Safety Regulator audit of 9 high-rise blocks, January 2026"
C={"c":"00B0F0","t":"92D050","s":"FFC000","o":"FF0000","":None}
S={"c":("completed","blue"),"t":("on_track","green"),"s":("at_risk","amber"),"o":("delayed","red"),"":("unknown",None)}
P_=[("A. Resident engagement",[
("A1","Issue a residents’ engagement strategy for each block, in words that people can follow","Sinéad Maguire","P","Board",dt(2026,3,31),None,"All nine out by 26 March","c"),
("A2","Block reps – at least two in every block","Sinéad Maguire / Tenant Voice","P:Sinéad Maguire//B:Tenant Voice","Customer Ctte",dt(2026,6,30),dt(2026,9,30),"6 blocks have two, Kestrel Ct has nobody","s"),
("A3","PEEPs: offer to all who asked for one in the survey (73)","Fire Safety Officers","T","ELT",dt(2026,4,30),None,"73 offered, 58 done, 15 declined","c")]),
("B. Structure and cladding",[
("B1","Intrusive survey of external walls, Merlin and Osprey Ct","Asset Director","T","Board",dt(2026,5,29),dt(2026,8,28),"scaffold licence held up","o"),
("B2","Register of structural changes made by leaseholders since 2000. Start with kitchens","Leasehold Team","B","ELT",dt(2026,12,18),None,"","t"),
("B3","Appoint principal designer","Harpreet Dhesi","P","ELT",dt(2026,2,27),None,"Appointed","c")]),
("C. Fire precautions",[
("C1","Quarterly checks of communal fire doors, annual checks of flat entrance doors","Compliance Manager","T","Board","Quarterly","","Q1 98%, Q2 99.4%","t"),
("C2","Remove combustible storage from risers in all blocks","Caretaking Supervisors","T","ELT",dt(2026,1,30),None,"Done, and caretakers check weekly","c"),
("C3","Replace AOVs at Harrier House","Harpreet Dhesi","P","Board",dt(2026,7,31),dt(2026,12,11),"Second tender, first one came in £80k over","s"),
("C4","Evacuation alert systems – decide whether to retrofit","Board","B","Board","TBC","","awaiting government guidance","")]),
("D. Golden thread",[
("D1","Move fire files from paper and three shared drives to one system","Head of Data & Ade Fowokan","T:Head of Data//P:Ade Fowokan","Audit Ctte",dt(2026,9,30),dt(2027,3,31),"Supplier went into administration in May","o"),
("D2","Safety case report for each block, ready when called in","Building Safety Manager","T","Board",dt(2026,10,30),None,"5 of 9 with peer reviewer","t"),
("D3","Mandatory occurrence reporting – train all who may need to report","Building Safety Manager","T","Audit Ctte",dt(2026,3,13),None,"","c")]),
("E. Competence and culture",[
("E1","Skills audit of everyone with a building safety duty","HR","B","ELT",dt(2026,4,30),None,"64 of 66 returned","c"),
("E2","Whistleblowing line run by somebody else than us","Company Secretary","T","Audit Ctte",dt(2026,6,30),None,"Contract signed, live in Aug.","s"),
("E3","Level 4 diploma for the three building safety officers, by day release, with cover from the agency","Building Safety Manager","T","ELT",dt(2027,7,30),None,"all three enrolled","t"),
("E4","Board training – 2 sessions","Company Secretary","T","Board",dt(2026,5,14),None,"","c")]),
("F. Complaints about safety",[
("F1","Single inbox and phone option for safety worries","Customer Contact Centre","B","Customer Ctte",dt(2026,3,2),None,"option 3 on the phones","c"),
("F2","Report what was raised and what we did, on posters in each lobby","Sinéad Maguire & Comms","P:Sinéad Maguire//B:Comms","Customer Ctte","Monthly from June 2026","","June poster late","s")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Plan"; W=[6,52,28,15,14,14,44,8]
th=Side(style="thin",color="999999"); B_=Border(left=th,right=th,top=th,bottom=th)
ws["A1"]=ORG; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]=INSP
top=["What","","Who","","When","","How it is going",""]
HD=["Ref","Action","Lead","Reports to","Original date","Revised date","Comment July 2026","RAG"]
for r,hs in((5,top),(6,HD)):
    for j,x in enumerate(hs,1):
        c=ws.cell(r,j,x or None); c.font=Font(bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="2F5233"); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="center",horizontal="center" if r==5 else "left")
for a in("A5:B5","C5:D5","E5:F5","G5:H5"): ws.merge_cells(a)
for j,x in enumerate(W): ws.column_dimensions["ABCDEFGH"[j]].width=x
r=7; areas=[]
for hd,rows in P_:
    ws.cell(r,1,hd).font=Font(bold=True); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=8); ws.cell(r,1).fill=PatternFill("solid",fgColor="D9EAD3"); r+=1; ga=[]
    for ref,desc,ot,sp,rep,d1,d2,pr,s in rows:
        for j,x in enumerate([ref,desc,ot,rep,d1,d2 or None,pr or None,None],1):
            c=ws.cell(r,j,x); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="left")
            if isinstance(x,dt): c.number_format="dd/mm/yyyy"
        if C[s]: ws.cell(r,8).fill=PatternFill("solid",fgColor=C[s])
        r+=1; st,rag=S[s]
        if d1=="Quarterly": ts=REC("Quarterly",QUARTERLY)
        elif d1=="Monthly from June 2026": ts=REC("Monthly from June 2026",MONTHLY,start="2026-06-01")
        elif d1=="TBC": ts=K("unknown","TBC")
        else: x=d2 or d1; ts=D(x.strftime("%d/%m/%Y"),x.isoformat())
        alt={}
        if s=="s": alt["status"]=["delayed"]
        if s=="o": alt["status"]=["off_track"]
        ga.append(AX(ref,desc,ot,sp,ts,None,pr,st,rag,None,rep=rep,drop=["milestones"]+(["timescale_text"] if d2 else []),alt=alt or None))
    areas.append(AREA(hd[0],"theme",hd,hd[3:],ga))
heights(ws,7,W); ws.freeze_panes="A7"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
k=wb.create_sheet("Key"); k["A1"]="Colour"; k["B1"]="What it means"; k.column_dimensions["B"].width=60
for i,(s,x) in enumerate([("c","Finished"),("t","Will be finished on time"),("s","At risk of missing the date"),("o","Has missed the date, or will")],2): k.cell(i,1).fill=PatternFill("solid",fgColor=C[s]); k.cell(i,1,["Blue","Green","Amber","Red"][i-2]); k.cell(i,2,x)
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(*zip(["ref","description","owners","rep","timescale","timescale","progress","rag"],HD)),areas)
