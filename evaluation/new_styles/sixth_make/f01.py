"""f01 Chromium, A4 upright: cards. A borough's climate and nature plan; theme bars, each action a card: name first, then sentence, a strip of four label-over-value cells (reference last), and a line "Where we are"."""

from cl import *

NAME = "f01"
ORG = "Thornmere Borough Council"
TITLE = "Climate and Nature: Our Delivery Cards 2025–2028"
ST = {
    "Done": ("completed", "#1d70b8"),
    "Going well": ("on_track", "#3f7d20"),
    "Needs attention": ("at_risk", "#c77700"),
    "Still to start": ("not_started", "#6b6b6b"),
}
PLAN = [
    (
        "A",
        "Warm, efficient homes",
        "Homes account for 41% of the borough’s emissions, and one household in seven is in fuel poverty.",
        [
            (
                "C1",
                "Insulate the coldest first",
                "Use the stock condition survey and the EPC register to find the 600 council homes rated E, F or G, and offer each tenant cavity or loft insulation, draught-proofing and a smart thermostat before the winter of 2026/27.",
                "Head of Housing Assets",
                "T",
                D("by 31 October 2026", "2026-10-31"),
                "No council home below EPC band D.",
                "Going well",
                "214 homes finished to the end of Q2; the contractor (Brightwell Retrofit) has been asked to bring in a second gang from January.",
            ),
            (
                "C2",
                "A one-stop shop for owners",
                "Set up, with the three neighbouring districts and the energy agency, a free telephone and home-visit service that tells owner-occupiers what to do first, what it costs and which grants they can have.",
                "Climate Change Manager; Private Sector Housing Team",
                "T:Climate Change Manager//B:Private Sector Housing Team",
                D("June 2026", "2026-06-30"),
                "1,500 households advised each year, of which a third go on to have work done.",
                "Needs attention",
                "Grant bid was turned down in September. Officers are looking at UK Shared Prosperity Fund underspend and will report options to Cabinet in January.",
            ),
            (
                "C3",
                "Landlords keep to the law",
                "Inspect all privately let homes with an F or G certificate and no registered exemption, and use civil penalties where a landlord does not act within 28 days of a notice.",
                "Private Sector Housing Team",
                "B",
                REC("Quarterly from April 2025", "FREQ=MONTHLY;INTERVAL=3", "2025-04-01"),
                "All 122 unlawful lettings brought up to band E or taken off the market.",
                "Going well",
                "Three rounds of inspections done, 47 homes improved, two penalties (£4,000 and £2,500) issued.",
            ),
        ],
    ),
    (
        "B",
        "Getting about",
        "Road transport is the second largest source. Bus use has not come back to what it was in 2019.",
        [
            (
                "C4",
                "Chargers for streets without drives",
                "Put in 80 on-street charge points in lamp columns in the terraced streets of Netherby, Calder End and the Old Town, in the places that residents chose through the online map.",
                "Highways Partnership Manager (County Council)",
                "T:Highways Partnership Manager|County Council",
                R("September 2025 to March 2027", "2025-09-01", "2027-03-31"),
                "No home without a drive more than five minutes’ walk from a charger.",
                "Still to start",
                "",
            ),
            (
                "C5",
                "School streets",
                "Close the road outside eight more primary schools at the start and end of the school day, with cameras where volunteers cannot be found.",
                "Cllr Yusuf Antwi / Transport Planning Team",
                "P:Yusuf Antwi||Cllr//B:Transport Planning Team",
                D("Autumn term 2026", "2026-12-31"),
                "Car trips to those schools down by 25%.",
                "Needs attention",
                "Five are open. The other three had more than ten objections each and the orders go to the Traffic Regulation Sub-Committee on 9 December.",
            ),
            (
                "C6",
                "Our own fleet",
                "Replace the 34 small diesel vans as their leases end, share pool cars between Civic Offices and the Depot and stop paying mileage for trips that could be made by pool bike.",
                "Fleet & Depot Manager",
                "T",
                D("31/03/2027", "2027-03-31"),
                "Fleet emissions down by half against 2022/23.",
                "Going well",
                "19 electric vans are in use. Depot supply has been upgraded to 400 kVA.",
            ),
        ],
    ),
    (
        "C",
        "Green and blue spaces",
        "More than a third of our wards have less green space than Natural England’s standard.",
        [
            (
                "C7",
                "Twenty thousand trees",
                "Plant 20,000 whips and 350 street trees, nine in ten of them native, and water every street tree for three summers.",
                "Parks and Countryside Manager with Friends of Thornmere Woods",
                "T:Parks and Countryside Manager//B:Friends of Thornmere Woods",
                D("Spring 2028", "2028-05-31"),
                "Canopy cover from 11% to 13%.",
                "Going well",
                "7,340 planted in two seasons; 91% alive at the August count.",
            ),
            (
                "C8",
                "Less mowing, more flowers",
                "Cut verges on the 62 sites in the pollinator list twice a year only, and take the cuttings away.",
                "Street Scene Supervisor",
                "T",
                DONE("Completed July 2025", "2025-07-31"),
                "",
                "Done",
                "All sites in the new schedule. Twelve complaints, nine letters of thanks.",
            ),
            (
                "C9",
                "Let the Mere Brook wander",
                "Take out the concrete channel between Station Road and the allotments and make 1.2 ha of wetland which will also hold back flood water from 140 homes.",
                "Flood Risk Engineer, Environment Agency and Parks and Countryside Manager",
                "T:Flood Risk Engineer|Environment Agency//T:Parks and Countryside Manager",
                D(
                    "Design Feb 2026, works complete November 2027",
                    "2027-11-30",
                    [("Design", "2026-02-28"), ("works complete", "2027-11-30")],
                ),
                "140 homes at lower risk; water voles seen by 2029.",
                "Still to start",
                "",
            ),
        ],
    ),
    (
        "D",
        "How the Council works",
        "Our own emissions are 2% of the borough’s, but people look at what we do before they listen to what we say.",
        [
            (
                "C10",
                "Climate in each decision",
                "Have every report to Cabinet, Council and the Planning Committee say what the decision does to emissions and to nature, using the one-page wheel, and have a sample of ten reports looked at by the Scrutiny Panel each year.",
                "Monitoring Officer",
                "T",
                K("in_place", "In place"),
                "All reports carry an assessment.",
                "Done",
                "Wheel in the report template since May. First sample: eight of ten were judged good.",
            ),
            (
                "C11",
                "Carbon literacy",
                "Train all members, the Senior Leadership Team and 400 officers.",
                "Learning & Development",
                "B",
                D("Q4 2025/26", "2026-03-31"),
                "400 certificates.",
                "Needs attention",
                "186 trained; only 14 of 39 members have come.",
            ),
        ],
    ),
]
css = """@page{size:A4;margin:16mm 15mm 20mm;@bottom-left{content:'Thornmere Borough Council · Delivery Cards · Autumn 2025';font:8pt Liberation Sans;color:#555}@bottom-right{content:counter(page) ' of ' counter(pages);font:8pt Liberation Sans;color:#555}}
body{font:10pt/1.35 'Liberation Sans';color:#222;margin:0}.cover{height:235mm;background:#e9f2e4;padding:20mm 14mm;box-sizing:border-box;page-break-after:always}.cover h1{font-size:32pt;line-height:1.15;color:#23501a;margin:50mm 0 8mm}
h2{background:#23501a;color:#fff;font-size:13pt;padding:6px 10px;margin:16px 0 4px;page-break-after:avoid}.why{font-style:italic;margin:0 0 8px}
.card{border:1px solid #b8c9b0;border-left:7px solid #3f7d20;border-radius:5px;padding:8px 11px;margin:0 0 9px;page-break-inside:avoid}.card h3{margin:0 0 3px;font-size:11.5pt;color:#23501a}.card p{margin:0 0 6px}
.strip{display:flex;border-top:1px dotted #999;border-bottom:1px dotted #999;margin:4px 0}.strip div{padding:3px 8px 3px 0}.l{display:block;font-size:7.5pt;color:#666;text-transform:none}.now b{color:#444}.pill{color:#fff;border-radius:9px;padding:1px 9px;font-weight:bold;font-size:9pt}"""
h = [
    f"<!doctype html><html lang=en><meta charset=utf-8><title></title><style>{css}</style><div class=cover><div><b>{ORG}</b></div><h1>{TITLE}</h1><p>Adopted by Full Council, 26 February 2025. This edition shows the position on 31 October 2025.</p></div>",
    "<p>In 2019 the Council said that there is a climate emergency. In 2023 it added that nature, too, is in trouble. Our strategy explains why; these cards say who will do what, and by when.</p><p>There are eleven cards under four themes. A card is taken out only when its work is done and the Scrutiny Panel has agreed; until then it is brought up to date each spring and autumn. Please write to climate@thornmere.example if you would like a card in large print or another language.</p>",
]
areas = []
for n, t, why, cs in PLAN:
    hd = f"Theme {n} | {t}"
    h.append(f"<h2>{hd}</h2><p class=why>{why}</p>")
    ga = []
    for ref, ti, de, ot, sp, ts, out, st, pr in cs:
        w = [38, 24, 26, 12] if out else [50, 30, 0, 20]
        cells = [("Who leads", ot), ("When", ts["text"]), ("What success looks like", out), ("Card", ref)]
        h.append(
            f"<div class=card><h3>{esc(ti)} &nbsp;<span class=pill style='background:{ST[st][1]}'>{st}</span></h3><p>{esc(de)}</p><div class=strip>"
            + "".join(
                f"<div style='width:{x}%'><span class=l>{l}</span>{esc(v)}</div>" for (l, v), x in zip(cells, w) if v
            )
            + "</div>"
            + (f"<p class=now><b>Where we are:</b> {esc(pr)}</p>" if pr else "")
            + "</div>"
        )
        alt = {}
        if st == "Needs attention":
            alt["status"] = ["delayed"]
        if st == "Still to start":
            alt["status"] = ["planned"]
        if "County Council" in ot:
            alt["owners"] = [o("T:Highways Partnership Manager (County Council)"), o("T:Highways Partnership Manager")]
        if "Environment Agency" in ot:
            alt["owners"] = [o("T:Flood Risk Engineer//B:Environment Agency//T:Parks and Countryside Manager")]
        if "Friends of" in ot:
            alt["owners"] = [o("T:Parks and Countryside Manager//support=B:Friends of Thornmere Woods")]
        ga.append(A(ref, de, ot, o(sp, ot), ts, out, pr, ST[st][0], title=ti, status_text=st, alt=alt or None))
    areas.append(AREA(n, "theme", hd, t, ga))
h.append(
    "<h2 style='background:#555'>Contacts</h2><p>Climate Change Manager, Civic Offices, Thornmere. Chair of the Climate and Nature Panel: Cllr Yusuf Antwi.</p>"
)
chromium_pdf("".join(h), NAME)
write(
    NAME,
    ORG,
    TITLE,
    None,
    [
        ["title", "(card head)"],
        ["status", "(pill)"],
        ["owners", "Who leads"],
        ["timescale", "When"],
        ["outcome", "What success looks like"],
        ["ref", "Card"],
        ["progress", "Where we are"],
    ],
    areas,
)
