"""s24: HTML, a web page with an ombudsman's decision on a landlord: numbered paragraphs, orders grouped by "Within N weeks", recommendations; the owner is the landlord throughout, dates count from the decision."""
from cl_b import *
NAME="s24"; ORG="Tamebridge Homes Limited"; TITLE="Decision 202418837"
N=["ref","timescale_text","owner_text"]
LA=["T:the landlord","B:The landlord","T:landlord",[],"B:Tamebridge Homes Limited","B:landlord"]
def t(i,de,w,due): 
    ts=_r(w,due) if w else None
    return G(str(i),de,"the landlord","B:the landlord",ts,dd=N,ad=[de.rstrip(".;")],ao=LA,at=[K("relative",w),D(w,due)] if w else ())
def _r(w,due): x=K("relative",w); x["due"]=due; return x
W=[("Within four weeks","2025-09-16",["Apologise to Ms Dhillon in writing. The apology should come from its Chief Executive and follow our guidance on remedies;","Pay her £1,450, of which £600 is for the delay in treating the damp in the children’s bedroom, and not set it against her rent account;","Tell us and Ms Dhillon the name of one person who will be her contact until the works are done."]),
("Within eight weeks","2025-10-14",["Inspect the roof and the party wall with a surveyor who is independent of its contractor, and give Ms Dhillon a copy of the report;","Complete a review of its handling of the other 17 homes in Ferrier Court where it has recorded mould since January 2023."]),
("Within 12 weeks","2025-11-11",["Train all complaint handlers at stage one on the Complaint Handling Code, and send us the attendance list."])]
R_=["Consider whether its policy of closing a repair after one missed appointment is fair to residents who work shifts.","Update its record of Ms Dhillon’s household, which does not show that her son has asthma."]
i=0; b="";A_=[]
n=61
for w,due,os_ in W:
    b+=f"<p>{n}. {w} of the date of this decision the landlord must:</p>\n<ol type=a>"; n+=1
    for de in os_:
        i+=1; b+=f"<li>{de}</li>"; A_.append(t(i,de,w,due))
    b+="</ol>\n"
rr="";B_=[]
for de in R_:
    i+=1; rr+=f"<li>{de}</li>"; B_.append(t(i,de,None,None))
def ps(start,*x): return "".join(f"<p>{k}. {s}</p>\n" for k,s in enumerate(x,start))
h=f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tamebridge Homes Limited (202418837) - Social Housing Complaints Service</title><style>body{{font:17px/1.55 "Liberation Sans";max-width:780px;margin:30px auto;color:#0b0c0c}}h1{{font-size:30px}}h2{{font-size:21px;border-top:1px solid #b1b4b6;padding-top:10px}}.m{{background:#e8f1f2;padding:10px 14px}}ol{{margin-left:18px}}</style></head><body>
<p><a href="/">Home</a> &gt; <a href="/decisions">Decisions</a> &gt; {ORG}</p><h1>{ORG}</h1><p class=m><b>{TITLE}</b><br>Landlord type: Housing association<br>Occupancy: Assured tenancy<br>Date: 19 August 2025</p>
<h2>Our approach</h2><p>We decide complaints by what is fair in all the circumstances. If we find fault we may order a landlord to put things right, and may recommend that it does more.</p>
<h2>The complaint</h2>{ps(1,"Ms Dhillon complained about the landlord’s response to damp and mould, to a leak from the roof, and about how it dealt with her complaint.")}
<h2>What we found (extract)</h2>{ps(54,"The landlord recorded the first report on 9 October 2023. It did not inspect until 22 February 2024, although its policy says that it will do so within ten working days.","It told Ms Dhillon to open the windows and to heat her home more. This was not reasonable, as it knew of the leak.","The surveyor’s report of March 2024 recommended a new flashing and removal of the plaster. The landlord’s contractor closed the job in May as “no access”. Ms Dhillon was at work.","The stage two reply was 71 working days late.")}
<h2>Determination</h2>{ps(58,"There was severe maladministration in the landlord’s response to damp and mould.","There was maladministration in its handling of the leak.","There was service failure in its handling of the complaint.")}
<h2>Orders</h2>{b}<p>{n}. We close the case when we have seen evidence for each order.</p>
<h2>Recommendations</h2><p>{n+1}. We recommend that the landlord should:</p><ol type=a>{rr}</ol>
<p style="font-size:13px">Names in decisions are changed. Content is available under the Open Government Licence. Was this page useful? Yes | No | Report a problem</p></body></html>"""
save("s24.html",h)
write(NAME,ORG,TITLE,None,H(["description","(lettered)"],["timescale","(lead-in)"]),[AREA(None,"other","Orders","Orders",A_),AREA(None,"recommendation","Recommendations","Recommendations",B_)])
