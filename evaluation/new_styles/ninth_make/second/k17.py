"""k17 (kin of gantt-quarter-marks): Excel (openpyxl). A fire authority's plan: no date column; six narrow columns of quarters under two merged heads of years (2025/26: Q1 to Q4, 2026/27: Q1, Q2), marked with x; three actions have one mark only. Areas are a first column, merged down; state as words; notes after it."""
from cl import *
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="k17"; ORG="Wealdshire Fire and Rescue Authority"; TITLE="Service Improvement Programme – Timeline"; INSP="HMICFRS effectiveness, efficiency and people inspection, Round 3"
S={"Finished":"completed","Going to plan":"on_track","Running late":"delayed","Still to begin":"not_started"}
QN=["Q1 2025/26","Q2 2025/26","Q3 2025/26","Q4 2025/26","Q1 2026/27","Q2 2026/27"]
Q1,Q2,Q3,Q4,Q5,Q6=(("2025-04-01","2025-06-30"),("2025-07-01","2025-09-30"),("2025-10-01","2025-12-31"),("2026-01-01","2026-03-31"),("2026-04-01","2026-06-30"),("2026-07-01","2026-09-30"))
P_=[("Preventing fires and other risks","Preventing fires and other risks",[
("PR1","Draw up one list of households at highest risk, with adult social care and the ambulance service, and visit in that order.","Area Manager – Prevention","T",(1,3),R(None,"2025-07-01","2026-03-31"),"Going to plan","Data agreement signed by two of three partners."),
("PR2","Clear safe and well visits that have waited longer than 56 days.","Station Managers","T",(0,1),R(None,"2025-04-01","2025-09-30"),"Finished","Nil waiting at 30 September."),
("PR3","Check the quality of one visit in fifty by telephone with the resident.","Prevention Quality Officer","T",(2,5),R(None,"2025-10-01","2026-09-30"),"Still to begin","")]),
("Protecting the public through fire regulation","Protecting the public through fire regulation",[
("PT1","Re-score all 3,900 premises in the risk-based inspection programme.","Group Manager Jo Sandbach","P:Jo Sandbach||Group Manager",(0,2),R(None,"2025-04-01","2025-12-31"),"Running late","2,610 re-scored; the rest need a visit."),
("PT2","Train six more inspecting officers to Level 4 diploma.","Learning & Development\nProtection Department","B:Learning & Development//B:Protection Department",(0,5),R(None,"2025-04-01","2026-09-30"),"Going to plan","Four enrolled in May."),
("PT3","Sign a protocol with the district councils on joint inspections of houses in multiple occupation.","Head of Protection","T",(3,3),D(None,"2026-03-31"),"Still to begin","")]),
("Promoting the right values and culture","Promoting the right values and culture",[
("PE1","Let all staff raise a concern through an outside confidential line.","Director of People","T",(0,0),D(None,"2025-06-30"),"Finished","Line opened on 2 June. 14 calls so far."),
("PE2","Put every supervisory manager through the two-day course on leading teams well.","Director of People / Group Manager Jo Sandbach","T:Director of People//P:Jo Sandbach||Group Manager",(1,4),R(None,"2025-07-01","2026-06-30"),"Going to plan","88 of 212 have attended."),
("PE3","Test the watch culture action plans by visits from members of the Authority.","Cllr Desmond Achebe","P:Desmond Achebe||Cllr",(2,4),R(None,"2025-10-01","2026-06-30"),"Going to plan","")]),
("Making best use of resources","Making best use of resources",[
("RS1","Agree a fleet replacement plan to 2032 and put the cost in the medium-term financial plan.","Chief Finance Officer and Fleet Manager","T:Chief Finance Officer//T:Fleet Manager",(1,2),R(None,"2025-07-01","2025-12-31"),"Running late","Waiting for the outcome of the regional tender."),
("RS2","Move on-call availability to the new rostering system.","Digital Services","B",(3,5),R(None,"2026-01-01","2026-09-30"),"Still to begin","Pilot at three stations."),
("RS3","Say in each business case what it will save in hours or pounds, and come back a year later to see.","Programme Office","B",(2,2),D(None,"2025-12-31"),"Going to plan","Template in draft.")])]
ISO=[Q1,Q2,Q3,Q4,Q5,Q6]
wb=Workbook(); ws=wb.active; ws.title="Timeline"
th=Side(style="thin",color="999999"); bd=Border(left=th,right=th,top=th,bottom=th); wrap=Alignment(wrap_text=True,vertical="top"); mid=Alignment(horizontal="center",vertical="center",wrap_text=True)
ws["A1"]=ORG; ws["A1"].font=Font(name='Calibri',size=11,color="A61C1C",bold=True); ws["A2"]=TITLE; ws["A2"].font=Font(name='Calibri',size=18,bold=True)
ws.row_dimensions[2].height=26; ws["A3"]=INSP; ws["A4"]="x marks a quarter in which work is planned. Updated 17 October 2025 by the Programme Office."; ws["A4"].font=Font(name='Calibri',italic=True)
H=["Pillar","Code","Improvement","Led by","2025/26","","","","2026/27","","State of play","Notes for the Board"]
for i,h in enumerate(H):
    c=ws.cell(6,i+1,h or None)
for i,q in enumerate(("Q1","Q2","Q3","Q4","Q1","Q2")): ws.cell(7,5+i,q)
for c_ in (1,2,3,4,11,12): ws.merge_cells(start_row=6,end_row=7,start_column=c_,end_column=c_)
ws.merge_cells("E6:H6"); ws.merge_cells("I6:J6")
for r in (6,7):
    for c_ in range(1,13):
        c=ws.cell(r,c_); c.font=Font(name='Calibri',bold=True,color="FFFFFF"); c.fill=PatternFill("solid",fgColor="A61C1C"); c.alignment=mid; c.border=bd
for l,w in zip("ABCDEFGHIJKL",(18,7,46,24,5,5,5,5,5,5,14,34)): ws.column_dimensions[l].width=w
r=8; areas=[]
for hd,ti,rr in P_:
    r0=r; ga=[]
    for ref,desc,ot,sp,(a,b),ts,st,pr in rr:
        for i,v in enumerate([hd if r==r0 else None,ref,desc,ot]+["x" if a<=k<=b else None for k in range(6)]+[st,pr or None]):
            c=ws.cell(r,i+1,v); c.border=bd; c.alignment=mid if 4<=i<=9 else wrap
            if v=="x": c.fill=PatternFill("solid",fgColor="F2C9A8")
        alt={}
        if a==b: alt["timescale"]=[R(None,*ISO[a])]
        if "Sandbach" in ot: alt["owners"]=[o(sp.replace("||Group Manager","|Group Manager"),ot)]
        if st=="Running late": alt["status"]=["at_risk"]
        ws.row_dimensions[r].height=46
        ga.append(A(ref,desc,ot,o(sp,ot),ts,None,pr,S[st],status_text=st,drop=["milestones","timescale_text"],alt=alt or None,**{QN[k]:"x" for k in range(a,b+1)})); r+=1
    ws.merge_cells(start_row=r0,end_row=r-1,start_column=1,end_column=1); c=ws.cell(r0,1); c.font=Font(name='Calibri',bold=True); c.alignment=Alignment(wrap_text=True,vertical="center")
    areas.append(AREA(None,"theme",hd,ti,ga))
ws.freeze_panes="E8"; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.print_title_rows="6:7"
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,[["area","Pillar"],["ref","Code"],["description","Improvement"],["owners","Led by"]]+[[q,q.split()[0]] for q in QN]+[["status","State of play"],["progress","Notes for the Board"]],areas)
