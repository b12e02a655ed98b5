"""p13 (hard): Excel, a wide sheet: two header rows (months merged under years), a letter a month with fills, the letters' own key on another sheet, areas as rows in capitals with totals beside, the latest letter in a column of its own."""
from cl_a import *
import openpyxl
from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
NAME="p13"; ORG="Penhallow County Council"; TITLE="Internal Audit – Adults’ Direct Payments (No assurance): management action tracker"; INSP="Internal Audit report AUD-25-017, May 2025"
K_={"G":("completed","green"),"B":("on_track","blue"),"Y":("delayed",None),"W":("not_started",None)}
P_=[("1","POLICY AND ELIGIBILITY",[
("1.1","No current policy was in use; three versions were found on the intranet","Write one policy, take two off. Sign-off at DMT","Strategy Lead ASC","T",D("31/07/2025","2025-07-31"),"BBG   ","G","On the intranet since 28/7. The two old ones are gone."),
("1.2","Suitability checks were missing in 17 of 25 cases","Checklist in Mosaic, a case can’t go to panel without it","Mosaic Team / Elowen Trevanion","B:Mosaic Team//P:Elowen Trevanion",D("Oct 2025","2025-10-31"),"WBBBYY","Y","System change no. 88. Behind on testing."),
("1.3","Managed accounts providers are not under contract","Framework for 3-4 providers","Commissioning (Adults)","B",D("Q4 2025/26","2026-03-31"),"WWWBBB","B","")]),
("2","MONITORING OF ACCOUNTS",[
("2.1","£1.3m of surplus balances had not been reclaimed","Write to the 210 people whose balance exceeds 8 weeks. Sensible conversation first - no invoices without a call","DP Finance Officers (x3)","T",R("June - Dec 2025","2025-06-01","2025-12-31"),"BBBBBB","B","£604k back"),
("2.2","Annual reviews were overdue in 61% of cases","Overtime on Saturdays till end of yr","Team Managers East & West","T",REC("Weekly",WEEKLY),"WBBYYY","Y","Not enough takers"),
("2.3","No sample check of receipts","10 a month, by somebody outside the team","Head of Financial Assessments","T",REC("Monthly from July 2025",MONTHLY,start="2025-07-01"),"WBGGGG","G","Now routine")]),
("3","FRAUD AND SAFEGUARDING",[
("3.1","Two suspected frauds were not passed to Internal Audit","Referral route & one-page guide. Named contact in Counter Fraud","Hywel St. Aubyn","P",D("immediate","2025-06-30"),"GGGGGG","G",""),
("3.2","PA employers are not told about DBS checks","Information pack with Penhallow Disability Network","Strategy Lead ASC","T",D("30 Nov 25","2025-11-30"),"WWBBYY","Y","Network wants paying for its time, fair enough"),
("3.3","The 2023 audit’s actions were closed without evidence","No action closed until audit has seen the proof","Audit Liaison Officer","T",K("ongoing","Ongoing"),"BBBBBB","B","See 1.1, first one done so")])]
G={"3.1":K("immediate","immediate")}
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Tracker Nov25"
ws["A1"]=TITLE; ws["A1"].font=Font(bold=True,size=13); ws["A2"]=ORG; ws["A3"]=INSP
HD=["No.","Finding","Agreed management action","Responsible officer","Target date"]; W=[6,36,42,24,15]+[5]*6+[8,34]
th=Side(style="thin",color="777777"); B_=Border(left=th,right=th,top=th,bottom=th)
for j,x in enumerate(HD,1): ws.cell(5,j,x); ws.merge_cells(start_row=5,end_row=6,start_column=j,end_column=j)
ws.cell(5,6,"2025"); ws.merge_cells("F5:K5")
for j,m in enumerate(["Jun","Jul","Aug","Sep","Oct","Nov"]): ws.cell(6,6+j,m)
ws.cell(5,12,"Latest"); ws.merge_cells("L5:L6"); ws.cell(5,13,"Notes"); ws.merge_cells("M5:M6")
for r in (5,6):
    for j in range(1,14):
        c=ws.cell(r,j); c.font=Font(bold=True); c.fill=PatternFill("solid",fgColor="D9D2C5"); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="center",horizontal="center" if 6<=j<=12 else "left")
for j,w in enumerate(W,1): ws.column_dimensions[openpyxl.utils.get_column_letter(j)].width=w
F_={"G":"92D050","B":"8DB4E2","Y":"FFE699","W":"FFFFFF"}; r=7; areas=[]
for n,hd,rows in P_:
    ws.cell(r,1,n).font=Font(bold=True); ws.cell(r,2,hd).font=Font(bold=True)
    for j in range(1,14): ws.cell(r,j).fill=PatternFill("solid",fgColor="EEECE1"); ws.cell(r,j).border=B_
    r+=1; ga=[]
    for ref,ans,desc,ot,sp,ts,ms,s,pr in rows:
        ts=G.get(ref,ts)
        hist=list(ms.ljust(6)); 
        vals=[ref,ans,desc,ot,ts["text"]]+[x.strip() or None for x in hist]+[s,pr or None]
        for j,x in enumerate(vals,1):
            c=ws.cell(r,j,x); c.border=B_; c.alignment=Alignment(wrap_text=True,vertical="top",horizontal="center" if 6<=j<=12 else "left")
            if 6<=j<=12 and x in F_: c.fill=PatternFill("solid",fgColor=F_[x])
        r+=1
        st,_=K_[s]; g=AX(ref,desc,ot,sp,ts,None,pr,st,None,s,drop=["rag"],answers=ans)
        if s=="Y": g["alt"]={"status":["at_risk","off_track"]}
        if s=="B": g["alt"]={"status":["in_progress"]}
        if ref=="2.1": g["alt"]["owners"]=[[T("DP Finance Officers")]]
        if ref=="1.3": g["alt"]["owners"]=[[B("Commissioning")],[B("Commissioning (Adults)")]]
        if ref=="2.2": g["alt"]["owners"]=[o("T:Team Managers East//T:West")] if False else g["alt"].get("owners",[[T("Team Managers East & West")]])
        ga.append(g)
    areas.append(AREA(n,"theme",hd,hd,ga))
ws.cell(r+1,2,"Tab 2 explains the letters. Auditor: Keziah Pomeroy")
heights(ws,7,W); ws.freeze_panes="D7"; ws.page_setup.orientation="landscape"; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
w2=wb.create_sheet("Key"); w2["A1"]="Key to letters"
for i,(a,m) in enumerate([("G","Finished and checked by audit"),("B","Going to plan"),("Y","Behind plan"),("W","Work not started")],2): w2.cell(i,1,a).fill=PatternFill("solid",fgColor=F_[a]); w2.cell(i,2,m)
w2.column_dimensions["B"].width=40
wb.save(path(NAME+".xlsx"))
write(NAME,ORG,TITLE,INSP,H(("ref","No."),("answers","Finding"),("description",HD[2]),("owners",HD[3]),("timescale",HD[4]),("status","Latest"),("progress","Notes")),areas)
