"""s22: HTML, a school's newsletter page: prose for parents, "You asked / inspectors said" headings, the action in a sentence, who and when inside the sentence or in a small line below."""
from cl_b import *
NAME="s22"; ORG="St Aldhelm’s CE Middle School"; TITLE="What Ofsted told us, and what happens now"
N=["ref","timescale_text","owner_text"]
S=[("Reading","“Some pupils who join in Year 5 cannot yet read fluently, and they are not helped quickly enough.” That is fair. We knew about it, and the pandemic is not an excuse any more.",
 [("All pupils will be tested in the first fortnight of term.","Miss Parvaneh Etemadi, 19 September","P:Parvaneh Etemadi||Miss",D("19 September","2025-09-19"),["P:Parvaneh Etemadi"],[]),
  ("Those who need it will read to an adult three times a week.","Mrs Gough and her volunteers, from October","P:Gough||Mrs//B:her volunteers",F("from October","2025-10-01"),["P:Mrs Gough//B:volunteers","P:Gough||Mrs","P:Mrs Gough","P:Gough||Mrs//B:volunteers","P:Mrs Gough//B:her volunteers","P:Gough||Mrs//T:her volunteers","P:Mrs Gough and her volunteers"],[])]),
("Behaviour at lunchtime","The inspectors saw what many of you have told us: the field is not supervised well. Two midday posts have been empty since Easter (do tell your friends).",
 [("Teachers will be on the field every day until the posts are filled.","Mr Cadwallader, now","P:Cadwallader||Mr",K("immediate","now"),["P:Mr Cadwallader","P:Cadwallader"],[]),
  ("We will write a new behaviour policy with the school council and send it to you for comments.","Deputy Head, half term","T:Deputy Head",D("half term","2025-10-31"),[],[D("half term","2025-10-24"),K("unknown","half term"),K("relative","half term"),D("half term","2025-10-27"),D("half term","2025-11-30"),D("half term",None)])]),
("Subjects beyond English and maths","In geography and computing the inspectors found that what pupils learn in Year 7 repeats Year 6.",
 [("Subject leaders will compare their plans with the two first schools and the high school.","Rev. Dr Obadiah Nkrumah-Shaw (governor for curriculum), by Feb half term 2026","P:Obadiah Nkrumah-Shaw|governor for curriculum|Rev. Dr",D("by Feb half term 2026","2026-02-28"),["P:Obadiah Nkrumah-Shaw||Rev. Dr","P:Obadiah Nkrumah-Shaw","P:Obadiah Nkrumah-Shaw|governor for curriculum"],[D("by Feb half term 2026","2026-02-13"),D("by Feb half term 2026","2026-02-20"),D("by Feb half term 2026","2026-02-16"),K("unknown","by Feb half term 2026"),K("relative","by Feb half term 2026")])]),
]
li="";areas=[];i=0
for h,p,acts in S:
    li+=f"<h3>{h}</h3>\n<p>{p}</p>\n"; A_=[]
    for de,w,sp,ts,ao,at in acts:
        i+=1; li+=f'<p class="wewill"><strong>{de}</strong><br><small>{w}</small></p>\n'
        A_.append(G(str(i),de,w,sp,ts,dd=N,ao=ao,at=at))
    areas.append(AREA(None,"other",h,h,A_))
h=f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | {ORG}</title>
<style>body{{margin:0;font:16px/1.5 "DejaVu Sans",sans-serif;color:#222}}header{{background:#4b1d52;color:#fff;padding:14px 30px}}nav a{{color:#fff;margin-right:18px;font-size:13px}}main{{max-width:720px;margin:20px auto;float:left;padding:0 30px}}aside{{float:left;width:220px;background:#f2edf3;padding:12px;margin:24px 0;font-size:13px}}.wewill{{border-left:4px solid #c9a227;padding:2px 12px;margin:10px 0}}small{{color:#555}}footer{{clear:both;background:#eee;padding:12px 30px;font-size:12px}}</style></head>
<body><a class="sr" href="#c" style="position:absolute;left:-999px">Skip to content</a>
<header><div style="font-size:22px">{ORG}</div><nav><a href="/">Home</a><a href="/about">Our school</a><a href="/parents">Parents</a><a href="/term-dates">Term dates</a><a href="/contact">Contact</a></nav></header>
<main id="c"><h1>{TITLE}</h1><p><em>Newsletter 1, Friday 5 September 2025</em></p>
<p>Dear parents and carers,</p><p>Welcome back. The report of the inspection in June is on the website. It says many kind things about your children, and that the school <b>requires improvement</b>. I have never hidden bad news from you and shall not begin now.</p>
{li}<p>The governors will look at all of this in December and I will tell you in the Christmas newsletter how far we have come.</p>
<p>With best wishes,<br>Philippa Cadwallader-Byng, Headteacher</p>
<h3>Dates for the diary</h3><ul><li>Individual photographs: Tuesday 16 September</li><li>Year 8 to Carding Mill: 2 October (kit list sent by Mr Pym)</li><li>Harvest: bring tins by 3 October, please. Not beans.</li></ul></main>
<aside><b>Lost property</b><p>Eleven water bottles and one trombone. Collect by Friday or they go to the hospice shop.</p><b>Lunch menu</b><p>Week 2</p><b>Wraparound care</b><p>Places on Thursdays.</p></aside>
<footer>© 2025 {ORG} · Privacy · Cookies · Designed by SchoolPages.example</footer></body></html>"""
save("s22.html",h)
write(NAME,ORG,TITLE,None,H(["description","(bold)"],["owners","(small line)"],["timescale","(small line)"]),areas)
