"""r05: HTML page of a school. Governors' minutes: items as headings, actions as list items within the prose that begin with a bold name; date in bold at the end or in the middle of nothing; one item struck through and withdrawn is left out on purpose; a challenge in italics."""
from cl_a import *
NAME="r05"; ORG="St Oswin’s Church of England Primary School"; TITLE="Minutes of the Full Governing Board"
N=["ref","timescale_text"]
def a(r,who,sp,verb,de,when,ts,**k):
    full=f"{who} {verb} {de}"+(f" {when}" if when else "")
    return (who,verb,de,when,G(r,de,who,sp,ts,dd=N,ad=[f"{verb} {de}",f"{who} {verb} {de}",full,f"{verb} {de}"+(" "+when if when else ""),de+(" "+when if when else "")],**k))
IT=[("1. Opening prayer and apologies","1","Opening prayer and apologies","Fr Aloysius led us in prayer. Apologies were accepted from Dr Mehmeti.",[]),
("4. Ofsted action plan: early reading","4","Ofsted action plan: early reading","The head teacher took governors through the data. 64% met the phonics standard in June. <i>Governor challenge: is it the scheme or the teaching of it? The head said it was the teaching; three staff had not been trained at all.</i>",[
 a("4.1","Tamsin Okafor","P","will","train the three new teaching assistants in the phonics scheme","by half term",D("by half term","2025-10-24"),at=[K("relative","by half term"),D("by half term","2025-10-31"),K("unknown","by half term")]),
 a("4.2","Mrs Rudge","P:Rudge||Mrs","will","listen to five of the weakest readers each week and keep a note of the books they take home","starting Monday 29 September",REC("starting Monday 29 September",WEEKLY,start="2025-09-29"),ao=["P:Rudge","P:Mrs Rudge"],at=[F("starting Monday 29 September","2025-09-29")]),
 a("4.3","The Literacy Governor","T:Literacy Governor","will","visit and write a one-side report","in November",D("in November","2025-11-30"),ao=["T:The Literacy Governor"])]),
("5. Ofsted action plan: attendance","5","Ofsted action plan: attendance","Persistent absence is at 23.1% (national 17%). Mr Desai asked that we stop sending the same letter to everybody.",[
 a("5.1","Mr Desai and the Family Support Worker","P:Desai||Mr//T:Family Support Worker","will","rewrite the first-day letter in a kinder tone","before the end of term",D("before the end of term","2025-12-31"),ao=["P:Desai//T:Family Support Worker","P:Desai||Mr//T:the Family Support Worker"],at=[D("before the end of term","2025-12-19"),K("relative","before the end of term")]),
 a("5.2","Head teacher","T","to","meet the parents of the nine children below 80%","by 17th Oct.",D("by 17th Oct.","2025-10-17"))]),
("6. Safeguarding audit","6","Safeguarding audit","The diocese’s audit found the single central record in order but two volunteers without a risk assessment.",[
 a("6.1","School Business Manager","T","to","complete both risk assessments","tomorrow",D("tomorrow","2025-09-19"),at=[K("relative","tomorrow"),K("immediate","tomorrow"),K("unknown","tomorrow")]),
 a("6.2","Jeremiah Castellanos-Boyd (chair)","P:Jeremiah Castellanos-Boyd|chair","to","sign off the record once a term","",REC("once a term",TERMLY),ao=["P:Jeremiah Castellanos-Boyd"],at=[None])]),
("7. Dates","7","Dates","Next full board: 4 December 2025, 6pm.",[])]
h=f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>FGB minutes September 2025 | St Oswin’s</title><style>body{{font-family:Verdana;font-size:14px;margin:0}}nav{{background:#14213d;color:#fff;padding:8px}}main{{max-width:780px;margin:16px}}h3{{color:#14213d}}</style></head><body><nav>Home | Our School | Parents | Governors | Contact us</nav><main><p>{ORG}</p><h1>{TITLE}</h1><p>Thursday 18 September 2025, 6.00pm in the Studio</p><p><b>Present:</b> Jeremiah Castellanos-Boyd (chair), Fr Aloysius Penhaligon, Mr R Desai, Mrs V Rudge, Tamsin Okafor (staff governor), Ms Lorna Pettifer (head teacher). <b>Clerk:</b> Governor Services</p>"""
areas=[]
for hd,n,t,p,acts in IT:
    h+=f"<h3>{hd}</h3><p>{p}</p>"
    if acts:
        h+="<ul>"
        for who,verb,de,when,g in acts: h+=f"<li><b>{who}</b> {verb} {de}{' <b>'+when+'</b>' if when else ''}</li>"
        h+="</ul>"; areas.append(AREA(n,"other",hd,t,[x[4] for x in acts]))
h+="<p>Approved as a true record: ____________</p></main><footer>© St Oswin’s CE Primary School. Website by Primary Pages.</footer></body></html>"
save("r05.html",h)
write(NAME,ORG,TITLE,None,H(["description","(list)"],["owners","(bold)"],["timescale","(bold)"]),areas)
