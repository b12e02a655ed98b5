"""r03: PDF by Chromium. Housing board minutes: headed paragraphs, ACTION: lines in the running text, post or name "to" do, date behind; an ACTION line without date, one with two owners, a decision line that is none."""
from cl_a import *
NAME="r03"; ORG="Brackwater Homes"; TITLE="Regulatory Improvement Board – Minutes"
N=["ref","timescale_text"]
def a(n,i,who,sp,de,when,ts,**k):
    w="to "+de; wh=(" "+when if when else "")
    return (who,de,when,G(f"{n}.{i}",de,who,sp,ts,dd=N,ad=[de+".",w+".",w+wh+".",de+wh+".",f"{who} to {de}{wh}.",w,f"{who} to {de}",w+(" "+when if when else ""),f"{who} to {de}"+(" "+when if when else ""),de+(" "+when if when else "")],**k))
IT=[("1","Apologies and declarations",["Apologies were received from Councillor Wetherby. No interests were declared."],[]),
("2","Minutes of 6 February",["Agreed, subject to ‘damp’ in place of ‘camp’ on page 3."],[]),
("3","C3 judgement: what the Regulator wants to see",["Ms Lindqvist set out the Regulator’s letter of 3 March. Three matters stand out: fire remedial works, the number of homes without an electrical certificate, and tenants’ voice.","Mr Bhardwaj asked how many of the 1,912 overdue fire actions are in tall blocks. Officers could not say."],
 [a("3",1,"Head of Building Safety","T","split the overdue fire actions by height of block and risk rating, and send the list to Board members","by 21 March",D("by 21 March","2025-03-21")),
  a("3",2,"Ms Lindqvist","P:Lindqvist||Ms","reply to the Regulator with dates for all three matters","by Friday 28 March 2025",D("by Friday 28 March 2025","2025-03-28"),ao=["P:Lindqvist"])]),
("4","Electrical safety",["98 homes have had no access after five visits. The Board RESOLVED to use injunctions where three letters have gone unanswered."],
 [a("4",1,"Legal Services and the Compliance Manager","B:Legal Services//T:Compliance Manager","agree a standard court bundle","before Easter",D("before Easter","2025-04-20"),ao=["B:Legal Services//T:the Compliance Manager"],at=[D("before Easter","2025-04-19"),K("relative","before Easter"),K("unknown","before Easter"),D("before Easter","2025-04-18")]),
  a("4",2,"Compliance Manager","T","report the number of homes without a certificate","every month",REC("every month",MONTHLY))]),
("5","Tenant voice",["The chair of the Tenants’ Panel, Mrs Olabisi Adeleke-Hughes, said that the panel had been ‘consulted to death and told nothing’. The Board thanked her for being frank."],
 [a("5",1,"Mrs Adeleke-Hughes","P:Adeleke-Hughes||Mrs","draw up a one-page list of what the panel has asked for since 2023","",None,ao=["P:Adeleke-Hughes","P:Olabisi Adeleke-Hughes||Mrs"]),
  a("5",2,"Customer Director","T","answer each point on that list in writing","within 20 working days of receipt",K("relative","within 20 working days of receipt")),
  a("5",3,"Repairs contractor (Tolley & Sons)","B:Tolley & Sons","attend the panel’s meeting in person","on 9/4/25",D("on 9/4/25","2025-04-09"),ao=["B:Repairs contractor (Tolley & Sons)","B:Repairs contractor","T:Repairs contractor|Tolley & Sons","T:Repairs contractor (Tolley & Sons)"])])]
h=f"""<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>@page{{size:A4;margin:22mm}}body{{font:11pt/1.45 'Liberation Serif'}}h1{{font-size:17pt;margin:0}}h3{{font-size:11.5pt;margin:14px 0 3px}}p{{margin:4px 0 8px}}.a{{margin-left:14mm}}.a b{{color:#8a1538}}</style><div>{ORG}</div><h1>{TITLE}</h1><p>Held on Thursday 13 March 2025 at 5.30 pm, Canal House<p><i>In the chair: Sir Anthony Maltravers-Jones. Present: Mr P Bhardwaj, Mrs O Adeleke-Hughes, Ms K Lindqvist (Chief Executive), Prof. D Achterberg</i>"""
areas=[]
for n,t,ps,acts in IT:
    h+=f"<h3>{n}. {t}</h3>"+"".join(f"<p>{esc(p)}</p>" for p in ps)
    for who,de,when,g in acts: h+=f"<p class=a><b>ACTION:</b> {esc(who)} to {esc(de)}{' '+when if when else ''}.</p>"
    if acts: areas.append(AREA(n,"other",f"{n}. {t}",t,[x[3] for x in acts]))
h+="<h3>6. Any other business</h3><p>None. The meeting ended at 7.05 pm. The next will be on 10 April.</p>"
chromium_pdf(h,NAME)
write(NAME,ORG,TITLE,None,H(["description","ACTION:"]),areas)
