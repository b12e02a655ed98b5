"""v12: PDF by Chromium, wide slides for a partnership meeting: left what is, right what is next; owner and date in a small second line under each bullet."""
from cl_c import *
NAME="v12"; ORG="Ravensworth Local Area Partnership"; TITLE="SEND: where we are and what’s next"
def a(i,de,who,when,sp,ts,**k): return (de,who,when,G(str(i),de,who,sp,ts,dd=N+k.pop("dd",[]),ad=k.pop("ad",()),**k))
S=[("Priority 1: EHC plans on time","1",["Timeliness 31% (Sept) – England 46%","Educational psychologist vacancies: 5.4 of 11","Parents tell us they ring and ring"],[
 a(1,"Buy 120 EP assessments from the framework","Tunde Aluko","order placed by 12 Jan","P",D("by 12 Jan","2026-01-12"),at=[D("order placed by 12 Jan","2026-01-12")]),
 a(2,"Call-back promise: 2 working days","SEN Casework","from 5 Jan","B",F("from 5 Jan","2026-01-05"),ao=["T:SEN Casework"]),
 a(3,"Clear the 86 oldest cases","Tunde Aluko + agency team","31 Mar","P:Tunde Aluko//B:agency team",D("31 Mar","2026-03-31"))]),
("Priority 2: Waiting for autism assessment","2",["Longest wait 193 weeks","Two providers, two lists, some children on both"],[
 a(4,"One list. Duplicates out","ICB – Dr Sunniva Halvorsen","Feb","P:Sunniva Halvorsen||Dr|ICB",D("Feb","2026-02-28"),ao=["B:ICB//P:Sunniva Halvorsen||Dr","P:Sunniva Halvorsen||Dr"]),
 a(5,"‘While you wait’ leaflet, in Polish and Urdu too","Parent Carer Forum","with January newsletter","B",D("January","2026-01-31"),at=[D("with January newsletter","2026-01-31"),K("unknown","with January newsletter"),K("relative","with January newsletter")]),
 a(6,"Business case for a third clinic","who?","","",None,dd=["owner_text","owners"])]),
("Priority 3: Alternative provision","3",["44 children on fewer than 15 hours","Two unregistered settings used until October. Not now"],[
 a(7,"Visit every setting, unannounced","Leticia Barros-Whyte","done 28 Nov","P",DONE("done 28 Nov","2025-11-28"),st="completed"),
 a(8,"Plan back to full time for each of the 44","Headteachers with Inclusion Service","start of half term 4","T:Headteachers//B:Inclusion Service",K("unknown","start of half term 4"),dd=["timescale","owner_text"],ao=["T:Headteachers//B:Inclusion Service@support"]),
 a(9,"Report numbers to the Board","Inclusion Service","monthly","B",REC("monthly",MONTHLY))])]
foot="<div class=f>Ravensworth Local Area Partnership | SEND Improvement Board 8 December 2025 | OFFICIAL<span>%d</span></div>"
h=f"""<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:338mm 190mm;margin:0}}body{{margin:0;font-family:'Liberation Sans'}}section{{width:338mm;height:189mm;box-sizing:border-box;padding:14mm 18mm;position:relative;break-after:page;overflow:hidden}}h1{{font-size:40pt;color:#0b3c5d;margin:45mm 0 4mm}}h2{{font-size:30pt;color:#0b3c5d;margin:0 0 8mm;border-bottom:3px solid #d9b310}}.c{{display:flex;gap:12mm}}.c>div{{flex:1}}h4{{font-size:17pt;margin:0 0 3mm;color:#328cc1}}li{{font-size:18pt;margin-bottom:4mm}}small{{display:block;font-size:13pt;color:#555}}.f{{position:absolute;bottom:6mm;left:18mm;right:18mm;font-size:10pt;color:#888}}.f span{{float:right}}</style>
<section><h1>{TITLE}</h1><p style="font-size:20pt">Three priority actions after the Area SEND inspection<br>Wilhelmina Strachey, SEND Improvement Lead</p>{foot%1}</section>"""
areas=[]
for k,(t,n,ws,acts) in enumerate(S,2):
    h+=f"<section><h2>{esc(t)}</h2><div class=c><div><h4>Where we are</h4><ul>"+"".join(f"<li>{esc(w)}</li>" for w in ws)+"</ul></div><div><h4>Next 90 days</h4><ul>"
    for de,who,when,g in acts: h+=f"<li>{esc(de)}<small>{esc(who)}{' · '+when if when else ''}</small></li>"
    h+=f"</ul></div></div>{foot%k}</section>"; areas.append(AREA(n,"priority",t,t.split(': ')[1],[x[3] for x in acts]))
h+=f"<section><h2>What we’d like from you today</h2><ul><li>Is this the right speed?</li><li>Does anyone have a building?</li><li>Who else should be in the room?</li></ul><p style='font-size:16pt'>Next inspection monitoring meeting with DfE and NHS England: 3 February</p>{foot%5}</section>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,"Area SEND inspection",H(["description","Next 90 days"],["owners","(small line)"],["timescale","(small line)"]),areas)
