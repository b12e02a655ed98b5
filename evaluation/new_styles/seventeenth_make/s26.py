"""s26: Word without styles, a briefing note to a chief executive: typed paragraph numbers, running prose in the first person, bold side headings; each action a paragraph of prose."""
from cl_b import *
NAME="s26"; ORG="Thornholme Borough Council"; TITLE="Regulator of Social Housing: C3 grading, what I am doing about it"
N=["timescale_text","owner_text"]
A1=[("4.1","Gwen Adair-Lovell (Head of Property) will commission a stock condition survey of the 2,300 homes we have never been in. I expect the first thousand by the end of September.","P:Gwen Adair-Lovell|Head of Property",D("by the end of September","2025-09-30"),["P:Gwen Adair-Lovell"],["Gwen Adair-Lovell (Head of Property) will commission a stock condition survey of the 2,300 homes we have never been in.","commission a stock condition survey of the 2,300 homes we have never been in","commission a stock condition survey of the 2,300 homes we have never been in."]),
("4.2","I have asked Jerome Pinnock-Hale to close the 61 overdue high-risk fire actions by 20 June, starting with Marram House. He tells me that 40 of them are doors.","P:Jerome Pinnock-Hale",D("by 20 June","2025-06-20"),[],["I have asked Jerome Pinnock-Hale to close the 61 overdue high-risk fire actions by 20 June, starting with Marram House.","close the 61 overdue high-risk fire actions","close the 61 overdue high-risk fire actions by 20 June, starting with Marram House","close the 61 overdue high-risk fire actions by 20 June, starting with Marram House."])]
A2=[("4.3","The tenant panel will be asked to choose the ten questions for the autumn survey, and Communications will publish the answers unedited. November.","B:Communications",D("November","2025-11-30"),["B:tenant panel//B:Communications","B:The tenant panel//B:Communications",[]],["The tenant panel will be asked to choose the ten questions for the autumn survey, and Communications will publish the answers unedited."]),
("4.4","Cllr Mohan Vaidya has offered to hold a surgery on the Bracken estate each month until Christmas. I have said yes.","P:Mohan Vaidya||Cllr",REC("each month until Christmas",MONTHLY,due="2025-12-25"),["P:Mohan Vaidya"],["Cllr Mohan Vaidya has offered to hold a surgery on the Bracken estate each month until Christmas.","hold a surgery on the Bracken estate each month until Christmas","hold a surgery on the Bracken estate"])]
A3=[("4.5","Internal audit will re-perform our gas, electric and asbestos figures before they go back to the Regulator on 31 July.","B:Internal audit",D("before they go back to the Regulator on 31 July","2025-07-31"),[],["Internal audit will re-perform our gas, electric and asbestos figures","re-perform our gas, electric and asbestos figures","re-perform our gas, electric and asbestos figures before they go back to the Regulator on 31 July"]),
("4.6","I will write to all 9,800 tenants myself. Draft to you this week.","",D("this week","2025-05-25"),["P:Hadiza Crowther","P:Hadiza Crowther|Executive Director, Homes","P:I"],["I will write to all 9,800 tenants myself.","write to all 9,800 tenants myself"])]
d=newdoc(font="Liberation Serif",pt=11,margin=2.4)
para(d,"CONFIDENTIAL until 2 June",bold=True,color="7F0000")
para(d,"BRIEFING NOTE",bold=True,size=14,after=2)
for l,v in (("To:","Noor El-Amin, Chief Executive"),("From:","Hadiza Crowther, Executive Director, Homes"),("Copy:","Cllr Mohan Vaidya; Monitoring Officer"),("Date:","Tuesday 20 May 2025"),("About:",TITLE)): para(d,[(l+"\t","b"),(v,"")],after=0)
para(d,"")
def sec(h,*ps):
    para(d,h,bold=True)
    for p in ps: para(d,p)
sec("1  Why now","1.1\tThe Regulator told us on Friday that Thornholme Borough Council will be graded C3. It will be published on Wednesday 28 May at 7 am. There will be press.")
sec("2  What they found","2.1\tWe do not know the condition of a third of our homes. 2.2 Fire actions are late, and the list we gave to Cabinet in January was wrong by 61. 2.3 Tenants told them we do not listen.","2.4\tThey were complimentary about the repairs call centre and the garages.")
sec("3  What I do not know","3.1\tWhether the Ombudsman will join in. Whether the budget for this year has room: my guess is £1.9m over two years, Finance think more.")
areas=[]
para(d,"4  What will happen",bold=True)
def acts(h,xs):
    para(d,h,italic=True); g=[]
    for ref,de,sp,ts,ao,ad in xs:
        para(d,f"{ref}\t{de}")
        k={"4.4":dict(at=[REC("each month until Christmas",MONTHLY),REC("each month until Christmas",MONTHLY,due="2025-12-24"),REC("each month until Christmas",MONTHLY,due="2025-12-31"),REC("each month",MONTHLY)]),"4.5":dict(at=[D("31 July","2025-07-31"),D("before 31 July","2025-07-30")]),"4.6":dict(at=[K("relative","this week"),K("unknown","this week"),D("this week","2025-05-23")])}.get(ref,{})
        g.append(G(ref,de,None,sp,ts,dd=N,ao=ao,ad=ad,**k))
    areas.append(AREA(None,"theme",h,h,g))
acts("Safety and quality",A1); acts("Tenants",A2); acts("Governance",A3)
sec("5  What I need from you","5.1\tNothing today, but be ready for Look North on the 28th. The line is that we are sorry and know what to do.")
para(d,"HC")
d.save(path("s26.docx"))
write(NAME,ORG,TITLE,None,H(["ref","(number)"],["description","(paragraph)"]),areas)
