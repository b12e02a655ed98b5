"""f12 reportlab, A4 landscape: action plan after an LGA corporate peer challenge. One table over pages with repeated head; first column the recommendation, merged over its actions; original and revised date in two columns, status words with fill, several owners in a cell with member and officer; note under the table, key of statuses at the end."""

from cl import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors as c
from reportlab.lib.units import mm

NAME = "f12"
ORG = "Penhallow Bay Borough Council"
TITLE = "Corporate Peer Challenge: Action Plan and Six-Month Update"
INSP = "Corporate Peer Challenge"
ST = {
    "Complete": ("completed", "#9dc3e6"),
    "On schedule": ("on_track", "#c6e0b4"),
    "Behind schedule": ("delayed", "#f8cbad"),
    "Not yet started": ("not_started", "#ffffff"),
    "Closed – superseded": ("cancelled", "#d0cece"),
}
PLAN = [
    (
        "Recommendation 1",
        "Develop a longer-term financial strategy that closes the gap of £4.6m and is owned by the whole of the Cabinet and Corporate Leadership Team.",
        [
            (
                "1a",
                "Produce a five-year Medium Term Financial Strategy with three scenarios for business rates reset, and bring it to Cabinet ahead of the budget in order that savings can be worked up with members rather than presented to them.",
                "Cllr Tom Ravenscroft (Finance)\nHead of Finance and s151 Officer",
                "P:Tom Ravenscroft|Finance|Cllr//T:Head of Finance and s151 Officer",
                "31/07/2025",
                "30/09/2025",
                D("30/09/2025", "2025-09-30"),
                "Complete",
                "MTFS went to Cabinet on 23 September. Residual gap of £1.9m in 2027/28.",
            ),
            (
                "1b",
                "Hold quarterly star chambers with each directorate, chaired by the Leader.",
                "Leader of the Council",
                "T",
                "Quarterly from Sept 2025",
                "",
                REC("Quarterly from Sept 2025", QUARTERLY, "2025-09-01"),
                "On schedule",
                "First round held 15–19 September. £310k of further savings identified, mainly from fleet and the contact centre opening hours.",
            ),
            (
                "1c",
                "Review fees and charges against neighbouring authorities.",
                "Head of Finance and s151 Officer",
                "T",
                "31/10/2025",
                "31/01/2026",
                D("31/01/2026", "2026-01-31"),
                "Behind schedule",
                "Benchmarking data arrived late from two of the five neighbours. Car parking to be considered separately following the petition.",
            ),
            (
                "1d",
                "Dispose of the former Sandgate depot.",
                "Estates Surveyor",
                "T",
                "31/03/2026",
                "",
                D("31/03/2026", "2026-03-31"),
                "Closed – superseded",
                "Site now needed for temporary accommodation – see 3b.",
            ),
        ],
    ),
    (
        "Recommendation 2",
        "Strengthen performance and programme management so that members and officers can see what is being delivered, when, and whether it has made a difference.",
        [
            (
                "2a",
                "Adopt a performance framework with no more than 30 key indicators, a target for each and a named owner.",
                "Policy & Performance Manager",
                "T",
                "30/09/2025",
                "",
                D("30/09/2025", "2025-09-30"),
                "Complete",
                "Agreed by Cabinet 9 September; 27 indicators. Q2 report to O&S in November was the first in the new format.",
            ),
            (
                "2b",
                "Set up a Programme Management Office of two posts, funded from the transformation reserve for two years, to support the local government reorganisation work and the leisure and depot programmes.",
                "Chief Executive / HR Business Partner",
                "T:Chief Executive//T:HR Business Partner",
                "30/11/2025",
                "28/02/2026",
                D("28/02/2026", "2026-02-28"),
                "Behind schedule",
                "PMO lead appointed, to start 5 January. Project officer post was not filled at first advert.",
            ),
            (
                "2c",
                "Train all heads of service and project sponsors in the corporate project toolkit.",
                "PMO Lead",
                "T",
                "31/03/2026",
                "",
                D("31/03/2026", "2026-03-31"),
                "Not yet started",
                "Dependent on 2b.",
            ),
        ],
    ),
    (
        "Recommendation 3",
        "Be clearer about the council’s ambition for housing and make sure there is capacity to deliver it.",
        [
            (
                "3a",
                "Refresh the Housing Strategy, with consultation of residents, registered providers and developers.",
                "Cllr Maya Lindqvist-Hale (Housing)\nHousing Strategy & Enabling Manager",
                "P:Maya Lindqvist-Hale|Housing|Cllr//T:Housing Strategy & Enabling Manager",
                "31/12/2025",
                "30/04/2026",
                D("30/04/2026", "2026-04-30"),
                "Behind schedule",
                "Evidence base complete. Consultation moved to January so that it does not clash with LGR engagement.",
            ),
            (
                "3b",
                "Buy or build 40 units of temporary accommodation in the borough to reduce use of nightly-paid rooms (currently 63 households, of which 21 are out of area).",
                "Director of Place\nHead of Housing Needs",
                "T:Director of Place//T:Head of Housing Needs",
                "31/03/2027",
                "",
                D("31/03/2027", "2027-03-31"),
                "On schedule",
                "14 purchases completed with LAHF round 3. Outline scheme for 18 modular homes on the Sandgate depot to Planning Committee in February.",
            ),
            (
                "3c",
                "Put in place a Homes England-facing delivery board with the county council and the two largest providers.",
                "Director of Place",
                "T",
                "Autumn 2025",
                "",
                D("Autumn 2025", "2025-11-30"),
                "Complete",
                "Met 6 October and 17 November.",
            ),
        ],
    ),
    (
        "Recommendation 4",
        "Invest in member development and in member / officer relations, particularly as 19 of the 39 councillors are in their first term.",
        [
            (
                "4a",
                "Agree a member development programme with group leaders and apply for the Charter.",
                "Monitoring Officer; Democratic Services Manager",
                "T:Monitoring Officer//T:Democratic Services Manager",
                "31/10/2025",
                "",
                D("31/10/2025", "2025-10-31"),
                "On schedule",
                "Programme agreed 14 October. Charter self-assessment is being drafted, aim is submission in May.",
            ),
            (
                "4b",
                "Each Cabinet member to meet the relevant director at least fortnightly with a short note of actions.",
                "Cabinet Members and Corporate Leadership Team",
                "T:Cabinet Members//B:Corporate Leadership Team",
                "Immediate",
                "",
                K("immediate", "Immediate"),
                "Complete",
                "In place. To be checked in the six-month pulse survey.",
            ),
            (
                "4c",
                "Review the scrutiny arrangements with support from CfGS, including pre-decision scrutiny and the size of committees, and report to Annual Council.",
                "Monitoring Officer",
                "T",
                "May 2026",
                "",
                D("May 2026", "2026-05-31"),
                "On schedule",
                "Reviewer appointed; interviews with members from 1 December.",
            ),
            (
                "4d",
                "Shadowing scheme for new councillors.",
                "Democratic Services Manager",
                "T",
                "TBC",
                "",
                K("unknown", "TBC"),
                "Not yet started",
                "",
            ),
        ],
    ),
]
P_ = lambda s, b=False, sz=8.7, col="black": Paragraph(
    esc(s).replace("\n", "<br/>"),
    PS("x", fontName="Helvetica-Bold" if b else "Helvetica", fontSize=sz, leading=sz * 1.2, textColor=col),
)
H = [
    "LGA recommendation",
    "Ref",
    "Agreed action",
    "Owner(s)",
    "Original target date",
    "Revised date",
    "Status",
    "Update (November 2025)",
]
rows = [[P_(x, True, 8.7, c.white) for x in H]]
sty = [
    ("GRID", (0, 0), (-1, -1), 0.5, c.HexColor("#7f7f7f")),
    ("BACKGROUND", (0, 0), (-1, 0), c.HexColor("#203864")),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]
areas = []
for lab, ti, acts in PLAN:
    ga = []
    r0 = len(rows)
    hd = f"{lab}: {ti}"
    for i, (ref, de, ot, sp, od, rd, ts, st, up) in enumerate(acts):
        r = len(rows)
        rows.append([P_(hd, True) if i == 0 else "", P_(ref), P_(de), P_(ot), P_(od), P_(rd), P_(st, True), P_(up)])
        sty.append(("BACKGROUND", (6, r), (6, r), c.HexColor(ST[st][1])))
        alt = {"status": ["in_progress", "off_track", "at_risk"]} if st == "Behind schedule" else {}
        ow = o(sp, ot)
        if ref in ("1a", "3a"):
            w = o(sp, ot)
            w[0].pop("post")
            w[0]["organisation"] = None
            w[0] = {k: v for k, v in w[0].items() if v}
            alt["owners"] = [w]
        if ref == "4b":
            alt["owners"] = [o("B:Cabinet Members//B:Corporate Leadership Team")]
        ga.append(A(ref, de, ot, ow, ts, None, up, ST[st][0], alt=alt or None, drop=["timescale_text"] if rd else None))
    sty += [("SPAN", (0, r0), (0, len(rows) - 1)), ("BACKGROUND", (0, r0), (0, len(rows) - 1), c.HexColor("#e9eef7"))]
    areas.append(AREA(lab.split()[1], "recommendation", hd, ti, ga))


def foot(cv, d):
    cv.setFont("Helvetica", 7.5)
    cv.drawString(14 * mm, 9 * mm, "Penhallow Bay BC – Cabinet, 9 December 2025 – Item 8, Appendix A")
    cv.drawRightString(283 * mm, 9 * mm, f"Page {d.page}")


doc_ = SimpleDocTemplate(
    path(NAME + ".pdf"),
    pagesize=landscape(A4),
    leftMargin=14 * mm,
    rightMargin=14 * mm,
    topMargin=13 * mm,
    bottomMargin=15 * mm,
    title=TITLE,
    author=ORG,
)
key = Table(
    [
        [P_(s), P_(m)]
        for s, m in [
            ("Complete", "Action finished and signed off by the owner’s director"),
            ("On schedule", "Will be finished by the original or agreed revised date"),
            ("Behind schedule", "Original date missed or not expected to be met"),
            ("Not yet started", "Not due to begin or waiting for another action"),
            ("Closed – superseded", "No longer needed; reason given in the update"),
        ]
    ],
    colWidths=[45 * mm, 110 * mm],
    hAlign="LEFT",
    style=[("GRID", (0, 0), (-1, -1), 0.4, c.grey)]
    + [("BACKGROUND", (0, i), (0, i), c.HexColor(v[1])) for i, v in enumerate(ST.values())],
)
doc_.build(
    [
        Paragraph(TITLE, PS("t", fontName="Helvetica-Bold", fontSize=17, leading=22)),
        P_(ORG, True, 11),
        Spacer(1, 4 * mm),
        P_(
            "A team of the Local Government Association visited the council from 10 to 13 March 2025 for its Corporate Peer Challenge. Their report was published in May with four key recommendations. The table shows what the council agreed to do and where each action stood on 21 November 2025. A progress review by two members of the peer team is arranged for 4 February 2026.",
            False,
            9.5,
        ),
        Spacer(1, 4 * mm),
        Table(rows, colWidths=[x * mm for x in (43, 10, 62, 39, 22, 20, 22, 51)], repeatRows=1, style=sty),
        Spacer(1, 2 * mm),
        P_(
            "Note: LAHF = Local Authority Housing Fund; LGR = local government reorganisation; CfGS = Centre for Governance and Scrutiny. Dates have been revised with the approval of the Corporate Leadership Team.",
            False,
            7.5,
        ),
        Spacer(1, 5 * mm),
        P_("What the status words mean", True, 9.5),
        Spacer(1, 2 * mm),
        key,
    ],
    onFirstPage=foot,
    onLaterPages=foot,
)
write(
    NAME,
    ORG,
    TITLE,
    INSP,
    [
        ["area", H[0]],
        ["ref", "Ref"],
        ["description", H[2]],
        ["owners", H[3]],
        ["timescale", H[4]],
        ["timescale", H[5]],
        ["status", "Status"],
        ["progress", H[7]],
    ],
    areas,
)
