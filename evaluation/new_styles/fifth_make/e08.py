"""e08 Typst, A3 on its side: delivery roadmap of a library and culture strategy as a matrix. A row a theme, a column a date by which; in each box bulleted actions, each with a sign (key on top), and who leads in brackets at its end; a last column what success looks like for the whole theme; empty boxes; a cover and a page of context before it."""
from cl import *
NAME="e08"; ORG="Brackwater City Council"; TITLE="Libraries, Culture and Heritage Strategy 2025–2030: Delivery Roadmap"
ST={"✓":("completed",None),"▶":("in_progress",None),"○":("not_started",None)}
HZ=[("By March 2026","2026-03-31"),("By March 2027","2027-03-31"),("By March 2030","2030-03-31")]
PLAN=[("1","Libraries at the heart of every neighbourhood","Visits rise from 610,000 to 700,000 a year.",[
 [("✓","Extend opening at Holme and Wicketfield with self-service hours","Libraries Manager","T"),("▶","Move the Quayside branch into the family hub","Head of Property","T"),("▶","Agree a standard for what each library will offer: warm, welcoming, online and accessible","Libraries Manager","T")],
 [("○","Refurbish Central Library, ground floor and children’s library","Capital Projects Team","B"),("○","Replace the mobile library with pop-up visits in village halls","Libraries Manager","T")],
 [("○","Open a new library and makerspace in Northgate","Director of Place","T")]]),
("2","Every child a reader","85% of children in Reception are members.",[
 [("✓","Join up each child at birth registration","Registration Services and Libraries Manager","B:Registration Services//T:Libraries Manager"),("▶","Summer reading challenge in all 41 primary schools","Children’s Librarian","T")],
 [("○","Story bags in four languages for every nursery","Children’s Librarian","T")],
 []]),
("3","A city of makers and performers","Creative jobs grow by 400.",[
 [("▶","Set up a small grants fund for artists at the start of their career","Arts Development Officer","T"),("✓","Sign a new five-year agreement with Brackwater Playhouse","Cllr Rowan Teague","P:Rowan Teague||Cllr")],
 [("○","Turn the old fire station into twelve studios","Brackwater Arts Trust","B"),("○","Hold the first city-wide open studios weekend","Arts Development Officer","T")],
 [("○","Bid to be City of Culture","Chief Executive and Cllr Rowan Teague","T:Chief Executive//P:Rowan Teague||Cllr")]]),
("4","Heritage that people can touch","Eight in ten residents say they know the city’s story.",[
 [("▶","Catalogue the photographic archive with volunteers","City Archivist","T"),("▶","Repair the roof of the Guildhall museum","Capital Projects Team","B")],
 [("○","Open the museum store to visitors once a month","Museums Manager","T")],
 [("○","Move the archive to a building that meets the national standard","City Archivist, Head of Property","T:City Archivist//T:Head of Property")]]),
("5","Well and connected","2,000 people a year are referred to an activity.",[
 [("✓","Reading Well collections in all branches","Libraries Manager","T"),("○","Pilot ‘arts on prescription’ with two GP practices","Public Health Specialist","T")],
 [("○","Dementia-friendly sessions at the Playhouse and the museum","Brackwater Playhouse","B")],
 [("○","Make social prescribing part of the core offer in each library","Integrated Care Partnership","B")]]),
("6","Fit for the future","Income covers 22% of cost (15% now).",[
 [("▶","New library management system","Digital Services Manager","T")],
 [("○","Solar panels on three buildings","Energy Manager","T"),("○","Decide, with staff and unions, whether to set up a charitable trust","Director of Place","T")],
 []])]
HD=["Theme"]+[h for h,_ in HZ]+["What success looks like"]
cells=[]; areas=[]
for n,ti,suc,cols in PLAN:
    row=[f'[#text(weight: "bold", fill: white)[{n}]\\ #text(weight: "bold", fill: white)[{tesc(ti)}]]']; ga=[]; j=0
    for (ht,hd_),items in zip(HZ,cols):
        row.append("["+"\n".join(f'#grid(columns: (12pt, 1fr), [{s}], [{tesc(de)} #text(fill: rgb("#444"), style: "italic")[({tesc(ow)})]])' for s,de,ow,sp in items)+"]")
        for s,de,ot,sp in items:
            j+=1; m={"drop":["ref","owner_text","outcome","timescale_text"],"alt":{"description":[f"{de} ({ot})"]}}
            if s=="○": m["alt"]["status"]=["planned"]
            if s=="▶": m["alt"]["status"]=["on_track"]
            ga.append(A(f"{n}.{j}",de,ot,o(sp,ot),D(ht,hd_),suc,None,ST[s][0],None,**m))
    row.append(f"[{tesc(suc)}]"); cells.append(", ".join(row))
    hd=f"{n} {ti}"; areas.append(AREA(n,"theme",hd,ti,ga))
src=f'''#set page(paper: "a3", flipped: true, margin: 14mm, footer: context [#text(size: 8pt)[{tesc(ORG)} #h(1fr) {tesc("Delivery Roadmap, November 2025")} #h(1fr) #counter(page).display()]])
#set text(font: ("Liberation Sans", "DejaVu Sans"), size: 10pt)
#set par(leading: 0.5em)
#v(90mm)
#text(size: 32pt, weight: "bold", fill: rgb("#7a1f4d"))[{tesc(TITLE)}]
#v(4mm)
#text(size: 16pt)[{tesc(ORG)}]
#v(4mm)
Adopted by Cabinet on 16 July 2025. Signs brought up to date on 14 November 2025.
#pagebreak()
#text(size: 18pt, weight: "bold", fill: rgb("#7a1f4d"))[Where we start from]
#columns(2)[
Brackwater has nine libraries, a museum, an archive and a theatre which the Council supports. In the last ten years the money that the Council spends on them has fallen by a third, and the number of visits has fallen by less than that. Residents told us that they value warm places where nobody has to buy anything, that opening hours are hard to remember and that young people do not see themselves in what is on offer.

We asked 3,400 residents what mattered most. They put children’s reading first, then longer opening, then somewhere for artists to work.

The strategy has six themes. The roadmap on the next page shows what we mean to do under each, by when, and who will take the lead. It will be looked at by the Place Scrutiny Committee every six months, and some things will change as bids for money succeed or fail.

Since April the Playhouse agreement has been signed, self-service hours have been brought in at two branches, and children are joined up when their birth is registered.
]
#pagebreak()
#text(size: 18pt, weight: "bold", fill: rgb("#7a1f4d"))[Delivery roadmap]
#v(1mm)
✓ finished #h(6mm) ▶ under way #h(6mm) ○ not yet begun #h(6mm) (who leads)
#v(1mm)
#set par(leading: 0.45em)
#table(columns: (1.15fr, 2fr, 2fr, 2fr, 1.15fr), stroke: 0.6pt + rgb("#b58"), inset: 6pt, fill: (x, y) => if y == 0 {{ rgb("#7a1f4d") }} else if x == 0 {{ rgb("#a3477a") }} else if x == 4 {{ rgb("#f6e9f0") }},
table.header({", ".join(f'text(fill: white, weight: "bold")[{h}]' for h in HD)}),
{(","+chr(10)).join(cells)})
#v(2mm)
#text(size: 9pt)[Boxes left empty: nothing is planned yet. City of Culture: the competition has not been announced.]
'''
typst_pdf(src,NAME)
write(NAME,ORG,TITLE,None,[["area",HD[0]]]+[["description",h] for h,_ in HZ],areas)
