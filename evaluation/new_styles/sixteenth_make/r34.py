"""r34: Monday.com board, export to Excel (openpyxl): board name on top, a coloured group title and own head row a group, Timeline - Start / End columns, status colours, a sums row below each group."""
from cl_c import *
import openpyxl
from openpyxl.styles import PatternFill,Font
NAME="r34"; TITLE="Eastmarsh Academy Trust | post-Ofsted plan"
S={"d":("completed","Done","00C875"),"w":("in_progress","Working on it","FDAB3D"),"s":("on_hold","Stuck","E2445C"),"n":("not_started","Not started","C4C4C4"),"":("unknown",None,None)}
HD=["Name","Owner","Status","Timeline - Start","Timeline - End","School","Evidence we expect","Item ID"]
G=[("Quality of education","579BFC",[
("Rewrite the Key Stage 3 history and geography schemes so that knowledge builds year on year","Ms Delphine Achterberg","P:Delphine Achterberg||Ms","w","2026-01-05","2026-07-17","Holme Rd","Pupils can talk about what they learnt last year","4417720913"),
("Buy a phonics scheme and train all TAs in it, incl. midday staff","Early Reading Lead","T","d","2026-01-05","2026-02-13","Infants","80% pass the check in June","4417720921"),
("Book looks: 10 books per year group, each half term, with a head from another school","Trust School Improvement Team, Ravi Nambiar","B:Trust School Improvement Team//P:Ravi Nambiar","w","2026-01-12","2026-07-10","All","","4417720930")]),
("Behaviour and attendance","A25DDC",[
("Move detention to lunch time and ring home the same day","Mr T. Oduya","P:T. Oduya||Mr","d","2026-01-05","2026-01-30","Holme Rd","Suspensions halve by Easter","4417721004"),
("Recruit attendance officer for bottom 30 families","HR","B","s","2026-02-02","2026-03-27","All","","4417721016"),
("Parents' evening on phones – decide on pouches","Mr T. Oduya","P:T. Oduya||Mr","n","2026-04-20","2026-05-22","Holme Rd","","4417721025")]),
("Governance","FF642E",[
("Skills audit for every local governor, gaps to Members' meeting","Chair of Trustees","T","w","2026-02-09","2026-04-30","Trust","No board with fewer than 2 education specialists","4417721101"),
("Link governors visit termly and write one side afterwards","","","","2026-03-02","2026-07-21","All","","4417721112")])]
wb=openpyxl.Workbook(); ws=wb.active; ws.title="post-ofsted plan"
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=18); ws["A2"]="Do not edit here - board is the master. Exported by Ravi Nambiar, 23 Mar 2026"
r=4; areas=[]
for n,(g,col,rs) in enumerate(G,1):
    ws.cell(r,1,g).font=Font(bold=True,size=13,color=col); r+=1
    for j,x in enumerate(HD,1): c=ws.cell(r,j,x); c.font=Font(bold=True)
    r+=1; ga=[]
    for k,(t,ot,sp,s,a,b,sch,out,i) in enumerate(rs,1):
        st,w,f=S[s]
        for j,x in enumerate([t,ot or None,w,a,b,sch,out or None,i],1): ws.cell(r,j,x)
        if f: ws.cell(r,3).fill=PatternFill("solid",fgColor=f)
        r+=1
        ga.append(AX(f"{n}.{k}",t,ot or None,sp,R(b,a,b),out,None,st,None,w,drop=["ref","rag","timescale_text"],alt={"status":["off_track"]} if s=="s" else None))
    ws.cell(r,4,rs[0][3] and rs[0][4]); ws.cell(r,5,max(x[5] for x in rs)); ws.cell(r,4).value=min(x[4] for x in rs); r+=2
    areas.append(AREA(None,"theme",g,g,ga))
for c,w in zip("ABCDEFGH",(70,34,16,16,16,12,40,14)): ws.column_dimensions[c].width=w
wb.save(path(NAME+".xlsx"))
write(NAME,None,TITLE,None,H(("description","Name"),("owners","Owner"),("status","Status"),("timescale","Timeline - Start"),("timescale","Timeline - End"),("outcome","Evidence we expect")),areas)
