"""f09 HTML, a council's web page: ticks, crosses and half circles with a key below the tables. Equality action plan; one table an objective, the objective as caption; the mark first in the row; a two-line cell (lead, then "with" partners); breadcrumb, cookie note, contents, feedback, foot."""

from cl import *

NAME = "f09"
ORG = "Stainmoor Metropolitan Borough Council"
TITLE = "Equality, Diversity and Inclusion Action Plan 2024 to 2027"
M = {"✔": ("completed",), "◐": ("in_progress",), "✘": ("delayed",), "○": ("planned",)}
PLAN = [
    (
        "1",
        "Know our communities",
        [
            (
                "1a",
                "✔",
                "Bring Census 2021, school census and GP data together in one profile for each of the 21 wards, with a page on people who are often left out of data (Gypsy, Roma and Traveller families, people without an address, trans people), and publish it in a form that voluntary groups can re-use.",
                "Intelligence Hub",
                "B",
                "VCS Alliance",
                "B",
                D("December 2024", "2024-12-31"),
                "Profiles were published on 9 December and have been opened 6,300 times. They will be refreshed each spring.",
            ),
            (
                "1b",
                "◐",
                "Ask all who use adult social care, housing and libraries about the nine protected characteristics and care experience, say why we ask, and get the share of “not stated” below 15%.",
                "Heads of Service for Adults, Housing and Libraries",
                "T",
                "",
                None,
                D("31 March 2026", "2026-03-31"),
                "Libraries 11%, housing 26%, adults 34%. The form in adult social care will change with the new system in January.",
            ),
            (
                "1c",
                "✘",
                "Set up a reference group of disabled people, paid for their time, to look at plans for buildings and streets before they are drawn.",
                "Access Officer",
                "T",
                "Stainmoor Coalition of Disabled People",
                "B",
                D("June 2025", "2025-06-30"),
                "The group’s terms were agreed but there is as yet no budget for payment. A growth bid has been put in for 2026/27.",
            ),
        ],
    ),
    (
        "2",
        "Be an employer that looks like Stainmoor",
        [
            (
                "2a",
                "◐",
                "Make shortlists anonymous for all posts up to Grade K, and have panels of both sexes with at least one member who is not white for Grade L and above.",
                "Anjali Whitcombe (Strategic HR Lead)",
                "P:Anjali Whitcombe|Strategic HR Lead",
                "Staff Race Equality Network",
                "B",
                R("Sept 2024 to Sept 2026", "2024-09-01", "2026-09-30"),
                "Anonymous since January 2025. Panels: 14 of 19.",
            ),
            (
                "2b",
                "✔",
                "Sign the Menopause Workplace Pledge and train 150 managers.",
                "Occupational Health",
                "B",
                "Women’s Network\nUnison",
                "B:Women’s Network//B:Unison",
                D("08/03/2025", "2025-03-08"),
                "171 trained by International Women’s Day.",
            ),
            (
                "2c",
                "◐",
                "Publish the ethnicity and disability pay gaps beside the gender pay gap, with what we will do about them.",
                "Director of People",
                "T",
                "",
                None,
                REC("Every year by 31 March", "FREQ=YEARLY", None, None),
                "First published on 28 March 2025. Disability gap: 6.2%.",
            ),
            (
                "2d",
                "○",
                "Reverse mentoring: each member of the Corporate Leadership Team to be mentored for nine months by a colleague from a staff network.",
                "Chief Executive / Director of People",
                "T:Chief Executive//T:Director of People",
                "All staff networks",
                "B",
                K("open", "From January 2026", "2026-01-01"),
                "",
            ),
        ],
    ),
    (
        "3",
        "Services that everyone can use",
        [
            (
                "3a",
                "◐",
                "Bring all 340 forms and the 60 most-read PDFs to WCAG 2.2 AA or take them down.",
                "Digital Services Manager",
                "T",
                "",
                None,
                D("Q2 2026/27", "2026-09-30"),
                "212 forms, 58 PDFs done.",
            ),
            (
                "3b",
                "✘",
                "Provide a Changing Places toilet in each of the three town centres.",
                "Head of Property, Town Centre Regeneration Team",
                "T:Head of Property//B:Town Centre Regeneration Team",
                "Changing Places Stainmoor",
                "B",
                D("Summer 2025", "2025-08-31"),
                "Hexley and Corn Market are open. The third, at the bus station, was to open in July; the operator has gone back on its offer of a room.",
            ),
            (
                "3c",
                "✔",
                "British Sign Language by video at all counters and the contact centre, with no need to book.",
                "Customer Services Manager",
                "T",
                "Deaf Society",
                "B",
                K("completed", "Completed February 2025", None, "2025-02-28"),
                "£9,400 a year. 88 calls in the first six months.",
            ),
        ],
    ),
    (
        "4",
        "Good relations, and safety from hate",
        [
            (
                "4a",
                "◐",
                "Grow the number of hate crime reporting centres from 7 to 20, one of them in each secondary school that wishes it.",
                "Cllr Bernard Oyelaran; Community Cohesion Officer",
                "P:Bernard Oyelaran||Cllr//T:Community Cohesion Officer",
                "Police, Victim Support",
                "B:Police//B:Victim Support",
                D("October 2026", "2026-10-31"),
                "Twelve now. Hate Crime Awareness Week reached four schools.",
            ),
            (
                "4b",
                "○",
                "After any serious incident, hold a meeting of faith and community leaders within 24 hours; rehearse this once a year.",
                "Emergency Planning",
                "B",
                "Interfaith Forum",
                "B",
                K("ongoing", "Ongoing"),
                "",
            ),
        ],
    ),
]
h = [
    f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} – Stainmoor Council</title><style>body{{font:16px/1.5 Arial,sans-serif;margin:0;color:#0b0c0c}}main{{max-width:1080px;margin:0 auto;padding:0 16px}}header{{background:#4a2545;color:#fff;padding:14px 20px}}nav.bc{{font-size:14px;padding:8px 0}}table{{border-collapse:collapse;width:100%;margin:0 0 28px}}caption{{text-align:left;font-size:21px;font-weight:bold;padding:8px 0}}th{{text-align:left;border-bottom:2px solid #4a2545;padding:6px}}td{{vertical-align:top;border-bottom:1px solid #ccc;padding:6px}}.m{{font-size:22px;text-align:center}}.w{{color:#505a5f}}footer{{background:#eee;padding:18px 20px;font-size:14px}}</style></head><body>
<div class="cookie" hidden>We use cookies. <a href="#">Accept</a> <a href="#">Reject</a></div><header><strong>Stainmoor Metropolitan Borough Council</strong> <a style="color:#fff" href="#">Sign in</a></header><main><nav class="bc"><a href="#">Home</a> › <a href="#">Your council</a> › <a href="#">Equality</a> › Action plan</nav>
<h1>{TITLE}</h1><p>Last updated: 13 November 2025</p><p>The Equality Act 2010 asks us to publish equality objectives every four years. Ours were agreed by Cabinet in July 2024, after 1,900 people had told us what they thought. On this page you can see what we promised to do under each objective and how far we have got.</p><p>What the marks mean is <a href="#key">explained at the end of the page</a>. You can also <a href="#">read this plan in Easy Read</a>.</p><ul><li><a href="#o1">Objective 1</a></li><li><a href="#o2">Objective 2</a></li><li><a href="#o3">Objective 3</a></li><li><a href="#o4">Objective 4</a></li></ul>"""
]
areas = []
for n, ti, acts in PLAN:
    hd = f"Objective {n}: {ti}"
    h.append(
        f'<table id="o{n}"><caption>{hd}</caption><thead><tr><th scope="col">Done?</th><th scope="col">No</th><th scope="col">Our promise</th><th scope="col">Who is responsible</th><th scope="col">Date promised</th><th scope="col">What has happened so far</th></tr></thead><tbody>'
    )
    ga = []
    for ref, m, de, ot, sp, wt, wsp, ts, pr in acts:
        h.append(
            f'<tr><td class="m">{m}</td><td>{ref}</td><td>{esc(de)}</td><td>{esc(ot)}'
            + (f'<br><span class="w">with: {br(wt)}</span>' if wt else "")
            + f"</td><td>{ts['text']}</td><td>{esc(pr)}</td></tr>"
        )
        ow = o(sp, ot) + (o(wsp, wt, "support") if wt else [])
        full = ot + (("\nwith: " + wt) if wt else "")
        al = [o(sp, ot), o(sp, ot) + o(wsp, wt)] if wt else []
        if ot.startswith("Heads of"):
            al.append(o("T:Heads of Service"))
        alt = {"owners": al} if al else {}
        if m == "✘":
            alt["status"] = ["off_track", "unknown"]
        if m == "◐":
            alt["status"] = ["on_track"]
        if m == "○":
            alt["status"] = ["not_started"]
        if ref == "2c":
            alt["timescale"] = [
                REC(ts["text"], "FREQ=YEARLY", None, "2025-03-31"),
                REC(ts["text"], "FREQ=YEARLY", None, "2026-03-31"),
            ]
        ga.append(A(ref, de, full, ow, ts, None, pr, M[m][0], status_text=m, alt=alt or None))
    h.append("</tbody></table>")
    areas.append(AREA(n, "other", hd, ti, ga))
h.append(
    """<h2 id="key">What the marks mean</h2><dl><dt>✔</dt><dd>We have done this</dd><dt>◐</dt><dd>We have begun and there is still time</dd><dt>✘</dt><dd>We have not done this by the date that we promised</dd><dt>○</dt><dd>We will begin later</dd></dl><h2>Tell us what you think</h2><p>Write to equality@stainmoor.example, or ring 01632 960 114 (text relay 18001 first).</p><p>Was this page useful? <a href="#">Yes</a> <a href="#">No</a></p></main><footer><a href="#">Accessibility</a> <a href="#">Privacy</a> <a href="#">A to Z</a> © Stainmoor Metropolitan Borough Council 2025</footer></body></html>"""
)
open(path(NAME + ".html"), "w", encoding="utf-8").write("\n".join(h))
write(
    NAME,
    ORG,
    TITLE,
    None,
    [
        ["status", "Done?"],
        ["ref", "No"],
        ["description", "Our promise"],
        ["owners", "Who is responsible"],
        ["timescale", "Date promised"],
        ["progress", "What has happened so far"],
    ],
    areas,
)
