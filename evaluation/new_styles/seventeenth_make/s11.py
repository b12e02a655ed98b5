"""s11: Word, a governor's visit note: questions and answers in prose, 'Agreed:' paragraphs with initials and date at a right tab; initials explained among those present."""
from cl_a import *
from docx.enum.text import WD_TAB_ALIGNMENT; from docx.shared import Cm
NAME="s11"; ORG="St Oswin’s Catholic Academy"; TITLE="Link governor visit – SEND and inclusion"
KEY={"MO":("Maeve O’Rourke","SENDCo"),"JB":("Jaswinder Bains","Vice Principal"),"TH":("Theo Hartigan","link governor"),"AK":("Agnieszka Kowal","Attendance and Welfare")}
N=["ref","timescale_text"]
d=newdoc("Liberation Sans",10.5,margin=2.3)
def p(t,b=False): x=d.add_paragraph(); x.add_run(t).bold=b; return x
def ag(de,ini,when):
    x=d.add_paragraph(); x.paragraph_format.left_indent=Cm(.6); x.paragraph_format.tab_stops.add_tab_stop(Cm(16.3),WD_TAB_ALIGNMENT.RIGHT)
    x.add_run("Agreed: ").bold=True; x.add_run(de); x.add_run("\t"+ini+(", "+when if when else "")).bold=True
p(ORG); p(TITLE,True).runs[0].font.size=__import__("docx").shared.Pt(15)
p("Date of visit: Tuesday 25 November 2025, 1.15 to 3.40 pm. Purpose: to see how the school is answering the priority from the Section 48/Ofsted double inspection in June (“pupils with SEND do not get the help that is written in their plans”).")
p("Seen: Maeve O’Rourke (MO), SENDCo; Jaswinder Bains (JB), Vice Principal; Agnieszka Kowal (AK), Attendance and Welfare. Visit by Theo Hartigan (TH), link governor.")
p("What did I ask, and what was I told?",True)
p("How do teachers know what is in a plan? By a one-page profile on the system. I asked to see three. Two were good. The third was for a boy who left in July.")
ag("check that every profile belongs to a child who is on roll and is less than a year old","MO","12 Dec")
ag("drop in on lessons to see profiles used, all departments by Easter","JB/MO","2 per week")
p("I asked about Year 9. The school thinks that behaviour has got better; the pupils I met did not. They said that the reset room is “where you go if you have ADHD”.")
ag("give governors the reset room figures split by SEND and by ethnicity","AK","each half term")
ag("meet the Year 9 pupils again without staff","TH","before 20/1/26")
p("What did I see?",True)
p("A Year 7 English lesson (strong), form time (noisy, not unkind), the sensory room, which has had a broken lock since September and holds exam desks.")
ag("get the lock mended and the desks out","site team via JB","this week")
p("Were there surprises?",True)
p("Yes. Two teaching assistants told me they had had no training since 2022. MO said that she had put in for it three times.")
ag("TA training budget to Resources Committee","JB","")
p("What shall I look at next time? Exclusions. Post-16 options. Parents’ view of annual reviews.")
p("Thank you to everybody for the time, and to the canteen for the flapjack.")
p("Signed: T Hartigan        Seen by Principal: ______________     To FGB: 9 December 2025")
d.save(path("s11.docx"))
g=lambda *a,**k: G(*a,key=KEY,dd=N+(["owner_text"] if k.pop("no",0) else []),**k)
A1=[g("1","check that every profile belongs to a child who is on roll and is less than a year old","MO",["MO"],D("12 Dec","2025-12-12")),
 g("2","drop in on lessons to see profiles used, all departments by Easter","JB/MO",["JB","MO"],REC("2 per week",WEEKLY),at=[K("unknown","2 per week"),K("recurring","2 per week"),D("by Easter","2026-04-05")],ad=["drop in on lessons to see profiles used, all departments"]),
 g("3","give governors the reset room figures split by SEND and by ethnicity","AK",["AK"],REC("each half term","FREQ=MONTHLY;INTERVAL=2"),at=[REC("each half term","FREQ=WEEKLY;INTERVAL=6"),K("recurring","each half term")]),
 g("4","meet the Year 9 pupils again without staff","TH",["TH"],D("before 20/1/26","2026-01-20"),at=[D("before 20/1/26","2026-01-19")])]
A2=[G("5","get the lock mended and the desks out","site team via JB","B:site team//P:Jaswinder Bains",D("this week","2025-11-30"),dd=N+["owner_text"],ao=["B:site team//P:Jaswinder Bains|Vice Principal","B:site team","B:site team//P:Jaswinder Bains@support","B:site team//P:JB","B:site team via JB"],at=[K("relative","this week"),K("immediate","this week"),D("this week","2025-11-28"),K("unknown","this week")])]
A3=[g("6","TA training budget to Resources Committee","JB",["JB"],None)]
def Q(t,a): return AREA(None,"other",t,t,a)
write(NAME,ORG,TITLE,None,H(["description","Agreed:"],["owners","(right tab)"],["timescale","(right tab)"]),[Q("What did I ask, and what was I told?",A1),Q("What did I see?",A2),Q("Were there surprises?",A3)])
