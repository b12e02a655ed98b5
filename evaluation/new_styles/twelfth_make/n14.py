"""n14 (kin of status by coloured fill only, under a head of two rows): openpyxl. Groups over their columns in the first head row; the last column has no word, only a fill, with the plan's own key (yellow means to time) on top; areas merged down the first column."""
from cl import *
NAME="n14"; ORG="Eastmarsh and Dunholt Council"; TITLE="Customer and Digital Improvement Programme"
G=[("Workstream",1),("Deliverable",2),("Accountability",2),("Timetable",2),("Benefit",1),("Highlight",1),("Now",1)]
L=["","Code","Description","Exec lead","Delivery lead","From","To","","",""]
C={"P":("completed","7030A0","purple"),"Y":("on_track","FFFF00","amber"),"O":("at_risk","F4B183","amber"),"R":("off_track","FF0000","red"),"W":("not_started",None,None)}
P_=[("Workstream 1: Answer the first time","Answer the first time","1",[
("WS1.1","Bring the seven switchboards into one contact centre","Director of Resources","T","Customer Services Manager","T","April 2026","Sept 2026",R(None,"2026-04-01","2026-09-30"),"Calls answered in two minutes","Six are in. Planning joins last.","O"),
("WS1.2","Ring back those who hang up after five minutes","Director of Resources","T","Customer Services Manager","T","June 2026","June 2026",R(None,"2026-06-01","2026-06-30"),"","In use; 1,900 calls returned.","P"),
("WS1.3","Train every new starter for a week on the front desk, whatever their post, and ask them at the end what they would change","Head of Paid Service","T","Learning and Development","B","Sept 2026","March 2027",R(None,"2026-09-01","2027-03-31"),"","14 starters so far","Y")]),
("Workstream 2: Forms that work","Forms that work","2",[
("WS2.1","Replace 143 PDF forms by web forms that work on a telephone","Director of Place","T","Bukola Adeyinka-Marsh","P","Jan 2026","Dec 2026",R(None,"2026-01-01","2026-12-31"),"80% done online","104 live","Y"),
("WS2.2","Let people see where their request has got to","Director of Place","T","Bukola Adeyinka-Marsh / Web Team","P:Bukola Adeyinka-Marsh@operational_lead//B:Web Team@operational_lead","Oct 2026","May 2027",R(None,"2026-10-01","2027-05-31"),"A third fewer calls to chase","Supplier cannot do it within the contract.","R"),
("WS2.3","Test each form with five people who find computers hard","Director of Place","T","Digital Inclusion Officer","T","Feb 2026","",F("Feb 2026","2026-02-01"),"","","Y"),
("WS2.4","Take away 60 forms that nobody uses","Director of Place","T","Web Team","B","","Aug 2026",D("Aug 2026","2026-08-31"),"","71 taken away","P")]),
("Workstream 3: One record","One record","3",[
("WS3.1","Match council tax, benefits and housing records by a single number","Director of Resources","T","Lead Data Architect","T","Jan 2027","Dec 2027",R(None,"2027-01-01","2027-12-31"),"Residents tell us once","","W"),
("WS3.2","Write a privacy notice that a child of twelve can read","Monitoring Officer","T","Information Governance","B","Nov 2026","Jan 2027",R(None,"2026-11-01","2027-01-31"),"","First draft","Y"),
("WS3.3","Clear duplicates","Director of Resources","T","","","May 2026","Oct 2026",R(None,"2026-05-01","2026-10-31"),"","No one to lead it since July","R")]),
("Workstream 4: No one left out","No one left out","4",[
("WS4.1","Lend 400 tablets, with data, through libraries","Director of Communities","T","Pietro Scarfe-Nandi","P","March 2026","Feb 2027",R(None,"2026-03-01","2027-02-28"),"400 households online","312 lent, 9 lost","Y"),
("WS4.2","Keep a desk with a person at it in each of the five towns","Director of Communities","T","Customer Services Manager","T","April 2026","March 2029",R(None,"2026-04-01","2029-03-31"),"","Dunholt’s desk shut for repairs","O"),
("WS4.3","Offer British Sign Language by video at every desk","Director of Communities","T","Digital Inclusion Officer","T","Feb 2027","Apr 2027",R(None,"2027-02-01","2027-04-30"),"","","W")])]
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
wb=Workbook(); ws=wb.active; ws.title="Programme"; th=Side(style="thin",color="808080"); BD=Border(th,th,th,th); F_=lambda x:PatternFill("solid",fgColor=x)
ws["A1"]=f"{ORG}"; ws["A2"]=TITLE; ws["A2"].font=Font(bold=True,size=14); ws["A3"]="Position at the programme board of 19 November 2026"
for i,(k,x) in enumerate((("P","Purple: finished and handed over"),("Y","Yellow: to time"),("O","Orange: may be late"),("R","Red: late or blocked"))):
    ws.cell(4+i,2).fill=F_(C[k][1]); ws.cell(4+i,3,x)
ws.cell(8,3,"No fill: not started")
col=1
for g,n in G:
    c=ws.cell(10,col,g)
    if n>1: ws.merge_cells(start_row=10,end_row=10,start_column=col,end_column=col+n-1)
    else: ws.merge_cells(start_row=10,end_row=11,start_column=col,end_column=col)
    col+=n
for i,x in enumerate(L,1):
    if x: ws.cell(11,i,x)
for r in (10,11):
    for i in range(1,11):
        c=ws.cell(r,i); c.font=Font(bold=True); c.fill=F_("D9E1F2"); c.border=BD; c.alignment=Alignment(horizontal="center",vertical="center",wrap_text=True)
r=12; areas=[]; mer=[]
for hd,ti,n,rows in P_:
    f=r; ga=[]
    for ref,desc,ex,esp,dl,dsp,a,b,ts,be,hi,k in rows:
        for i,x in enumerate((hd if r==f else None,ref,desc,ex,dl,a,b,be,hi,None),1):
            c=ws.cell(r,i,x or None); c.border=BD; c.alignment=Alignment(wrap_text=True,vertical="top")
        st,fill,rag=C[k]
        if fill: ws.cell(r,10).fill=F_(fill)
        r+=1
        own=o(esp+":"+ex+"@strategic_lead")+(o(dsp) if ":" in dsp else o(dsp+":"+dl+"@operational_lead") if dl else [])
        alt={}
        if own[1:]: alt["owners"]=[[dict(x,role="strategic_lead" if i==0 else "lead") for i,x in enumerate(own)]]
        if k=="W": alt["status"]=["unknown"]
        dr=["owner_text","timescale_text"]+(["rag"] if k in "YO" else [])
        ga.append(AX(ref,desc,None,"",ts,be,hi,st,rag,None,drop=dr,alt=alt or None)); ga[-1]["owners"]=own
    ws.merge_cells(start_row=f,end_row=r-1,start_column=1,end_column=1); areas.append(AREA(n,"other",hd,ti,ga))
w=(20,9,46,20,24,12,12,24,32,8)
for i,x in enumerate(w): ws.column_dimensions["ABCDEFGHIJ"[i]].width=x
heights(ws,12,w,14.5); ws.cell(r+1,2,"WS3.3 will be taken by the Lead Data Architect if the board agrees.")
ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr.fitToPage=True; ws.print_title_rows="10:11"
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,None,H(("area","Workstream"),("ref","Code"),("description","Description"),("owners","Exec lead"),("owners","Delivery lead"),("timescale","From"),("timescale","To"),("outcome","Benefit"),("progress","Highlight"),("rag","Now")),areas)
