"""f11 Chromium, A4 landscape: SEND Priority Action Plan after an area inspection. Cover paragraphs, key, a heading and a table an area (area's full words in a shaded box above), a table a page; outcome cell merged over several actions, several leads in a cell, start and end columns, progress with dated bullets, letter with fill. Notes under tables."""

from cl import *

NAME = "f11"
ORG = "Thornmere Council and NHS Severn Edge Integrated Care Board"
TITLE = "Local Area SEND Priority Action Plan"
INSP = "Area SEND inspection of Thornmere Local Area Partnership"
ST = {
    "B": ("completed", "#8db4e2", "blue"),
    "G": ("on_track", "#a9d08e", "green"),
    "A": ("at_risk", "#ffc000", "amber"),
    "R": ("off_track", "#ff5050", "red"),
    "": ("unknown", None, None),
}
# number, heading words, [outcome, [ref, action, leads, owner spec, start, end, timescale, progress, letter]]
PLAN = [
    (
        "1",
        "Leaders across education, health and care should act with urgency to improve the timeliness and quality of new education, health and care (EHC) plans.",
        [
            (
                "At least 60% of new EHC plans are issued within 20 weeks by July 2026 (baseline 23%, national 46.4%).\nThe partnership dip-sample shows that 8 in 10 new plans are ‘good’ or better.",
                [
                    (
                        "1.1",
                        "Recruit six permanent EHC co-ordinators and two senior co-ordinators, so that caseloads do not exceed 180, and release the agency staff who are presently covering the vacant posts.",
                        "Naomi Birtwhistle, Head of SEND",
                        "P:Naomi Birtwhistle|Head of SEND",
                        "Sep 25",
                        "Jan 26",
                        R("Sep 25 – Jan 26", "2025-09-01", "2026-01-31"),
                        "Five of the six co-ordinators have started and caseloads are down from 246 to 197 on average. The second senior post was re-advertised on 3 November after a weak field.",
                        "A",
                    ),
                    (
                        "1.2",
                        "Agree a single front-door process with paediatrics, CAMHS and therapies so that health advice is requested on day one and returned by the end of week 12; breaches to be escalated to the DCO each Friday.",
                        "Dr Anil Prakash (Designated Clinical Officer)\nEHC Team Managers",
                        "P:Anil Prakash|Designated Clinical Officer|Dr//T:EHC Team Managers",
                        "Oct 25",
                        "Dec 25",
                        R("Oct 25 – Dec 25", "2025-10-01", "2025-12-31"),
                        "• Process mapped with all five health providers (Oct)\n• 71% of health advice back in time in November, up from 44% in September",
                        "G",
                    ),
                    (
                        "1.3",
                        "Clear the backlog of 112 overdue needs assessments through a time-limited ‘recovery team’ of associate educational psychologists.",
                        "Principal Educational Psychologist",
                        "T",
                        "Sep 25",
                        "Mar 26",
                        R("Sep 25 – Mar 26", "2025-09-01", "2026-03-31"),
                        "61 cases finalised. Two of the four associates handed in notice in October and it is unlikely that the remainder will be done before Easter unless a framework agency can supply.",
                        "R",
                    ),
                ],
            ),
            (
                "Parents tell us that they understood the plan and that their child’s views can be seen in it (75% agree, termly survey).",
                [
                    (
                        "1.4",
                        "Introduce a quality assurance framework with monthly multi-agency audit of ten plans, moderated by the Parent Carer Forum.",
                        "Quality and Practice Lead, SEND / Thornmere Parent Carer Forum",
                        "T:Quality and Practice Lead, SEND//B:Thornmere Parent Carer Forum",
                        "Nov 25",
                        "ongoing",
                        F("Nov 25 – ongoing", "2025-11-01"),
                        "Framework signed off by the Board 6 November. First audit took place w/c 17 November.",
                        "G",
                    )
                ],
            ),
        ],
    ),
    (
        "2",
        "Leaders should reduce the time that children and young people wait for neurodevelopmental assessment and make sure that families are supported while they wait.",
        [
            (
                "No child waits more than 52 weeks by September 2026.\nEvery family on the list has a named contact and has been offered the ‘waiting well’ package.",
                [
                    (
                        "2.1",
                        "Commission an additional 400 autism and ADHD assessments from an independent provider, with the same reporting standards as the in-house team, in order to bring down the longest waits.",
                        "Director of Strategic Commissioning, Severn Edge ICB",
                        "T:Director of Strategic Commissioning|Severn Edge ICB",
                        "Jul 25",
                        "Jun 26",
                        R("Jul 25 – Jun 26", "2025-07-01", "2026-06-30"),
                        "Contract let in August to a provider on the regional framework. 138 assessments finished by 14 November; longest wait has fallen from 141 to 118 weeks.",
                        "G",
                    ),
                    (
                        "2.2",
                        "Write to every family that has waited more than 26 weeks to check that contact details and needs are up to date.",
                        "Neurodevelopmental Pathway Manager",
                        "T",
                        "Jul 25",
                        "Sep 25",
                        R("Jul 25 – Sep 25", "2025-07-01", "2025-09-30"),
                        "1,904 letters sent; 212 families no longer wished to remain on the list.",
                        "B",
                    ),
                    (
                        "2.3",
                        "Roll out the ‘waiting well’ offer (drop-ins, e-learning, sleep clinic, helpline) in all four localities. See also 3.2.",
                        "Head of Early Help and Thornmere Parent Carer Forum",
                        "T:Head of Early Help//B:Thornmere Parent Carer Forum",
                        "Sep 25",
                        "Apr 26",
                        R("Sep 25 – Apr 26", "2025-09-01", "2026-04-30"),
                        "Two localities live. Funding for the helpline beyond March is not confirmed and has been added to the partnership risk log.",
                        "A",
                    ),
                ],
            )
        ],
    ),
    (
        "3",
        "Leaders should work with schools to improve inclusion so that fewer pupils with SEND are suspended, permanently excluded or placed on part-time timetables.",
        [
            (
                "Suspensions of pupils at SEN Support fall by a quarter in 2025/26.\nAll part-time timetables are known to the local authority and reviewed every six weeks.",
                [
                    (
                        "3.1",
                        "Publish ‘Ordinarily Available Provision’ guidance, co-produced with heads, SENCOs and parents, and train all SENCOs in its use.",
                        "Assistant Director, Education & Inclusion",
                        "T",
                        "Sep 25",
                        "Dec 25",
                        R("Sep 25 – Dec 25", "2025-09-01", "2025-12-31"),
                        "Guidance published 22 September. 88 of 97 SENCOs trained; mop-up session 9 December.",
                        "G",
                    ),
                    (
                        "3.2",
                        "Set up an inclusion outreach team (1 teacher, 3 practitioners) working from the two special academies into mainstream schools.",
                        "Claire Osgood (CEO, Beacon Learning Trust)\nNaomi Birtwhistle, Head of SEND",
                        "P:Claire Osgood|CEO||Beacon Learning Trust//P:Naomi Birtwhistle|Head of SEND",
                        "Jan 26",
                        "Jul 26",
                        R("Jan 26 – Jul 26", "2026-01-01", "2026-07-31"),
                        "",
                        "",
                    ),
                    (
                        "3.3",
                        "Introduce a half-termly return from all schools and settings on part-time timetables, with challenge meetings for any pupil on one for more than six weeks.",
                        "Inclusion and Attendance Manager",
                        "T",
                        "Oct 25",
                        "ongoing",
                        F("Oct 25 – ongoing", "2025-10-01"),
                        "First return had a 91% response. 74 pupils were on a part-time timetable, of whom 29 had no end date; all 29 schools have been contacted.",
                        "G",
                    ),
                ],
            ),
            (
                "Young people say that they are prepared for adulthood.",
                [
                    (
                        "3.4",
                        "Re-launch the supported internships programme with at least three employers, including the hospital trust and the council itself.",
                        "Post-16 and Preparing for Adulthood Lead",
                        "T",
                        "Sep 25",
                        "Sep 26",
                        R("Sep 25 – Sep 26", "2025-09-01", "2026-09-30"),
                        "• Council and hospital trust have each agreed six places\n• Third employer withdrew in October; talks begun with a garden centre",
                        "A",
                    )
                ],
            ),
        ],
    ),
]
NOTES = {
    "1": "EHC data are cumulative for the calendar year. DCO = Designated Clinical Officer.",
    "3": "Baseline for suspensions is the academic year 2024/25.",
}
css = """@page{size:A4 landscape;margin:14mm 12mm 16mm}body{font:9.5pt Arial,'Liberation Sans',sans-serif}h1{font-size:20pt;color:#1d4f60;margin:0 0 4px}h2{font-size:12pt;background:#1d4f60;color:#fff;padding:6px 8px;margin:16px 0 0;break-after:avoid;break-inside:avoid}
table{border-collapse:collapse;width:100%;margin-top:0}th,td{border:1px solid #666;padding:4px 5px;vertical-align:top;text-align:left}th{background:#d8e6ea}tr{break-inside:avoid}.k td{width:auto}.n{font-size:8.5pt;font-style:italic}"""
h = [
    f"<html lang=en><head><meta charset=utf-8><title>{TITLE}</title><style>{css}</style></head><body><h1>{TITLE}</h1><p><b>{ORG}</b></p><p>{INSP}, 12 to 16 May 2025. Version 4.1, reported to the SEND Improvement Board on 27 November 2025.</p>",
    "<p>The inspection found that there are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with SEND. Inspectors set out three areas for priority action. This plan has been written by the council, the ICB and the Thornmere Parent Carer Forum, and was approved by His Majesty’s Chief Inspector in September 2025. The Board meets monthly under an independent chair, and the Department for Education and NHS England attend a stocktake every six months.</p>",
    "<p><b>Key to progress ratings</b></p><table class=k style='width:60%'><tr><td style='background:#8db4e2'>B</td><td>Complete – evidence seen by the Board</td></tr><tr><td style='background:#a9d08e'>G</td><td>On track</td></tr><tr><td style='background:#ffc000'>A</td><td>Some slippage or risk, with a plan to recover</td></tr><tr><td style='background:#ff5050'>R</td><td>Off track, needs the Board’s attention</td></tr></table>",
]
H = ["Ref", "Action", "Lead(s)", "Start", "End", "Intended impact", "Progress as at 21 November", "RAG"]
W = [4, 23, 14, 5, 5.5, 18, 26, 4]
areas = []
for n, ti, groups in PLAN:
    hd = f"Area for priority action {n}: {ti}"
    h.append(
        f"<h2>{esc(hd)}</h2><table><colgroup>"
        + "".join(f"<col style='width:{w}%'>" for w in W)
        + "</colgroup><thead><tr>"
        + "".join(f"<th>{x}</th>" for x in H)
        + "</tr></thead><tbody>"
    )
    ga = []
    for out, acts in groups:
        for i, (ref, de, ot, sp, s, e, ts, pr, st) in enumerate(acts):
            c = ST[st][1]
            h.append(
                f"<tr><td>{ref}</td><td>{esc(de)}</td><td>{br(ot)}</td><td>{s}</td><td>{e}</td>"
                + (f"<td rowspan={len(acts)}>{br(out)}</td>" if i == 0 else "")
                + f"<td>{br(pr)}</td><td style='text-align:center;{'background:' + c if c else ''}'><b>{st}</b></td></tr>"
            )
            alt = {}
            if st == "R":
                alt["status"] = ["delayed"]
            if ts["kind"] == "open":
                alt["timescale"] = [K("ongoing", ts["text"], ts["start"]), K("ongoing", ts["text"])]
            if ref == "1.4":
                alt["owners"] = [o("T:Quality and Practice Lead|SEND//B:Thornmere Parent Carer Forum")]
            ga.append(
                A(
                    ref,
                    de,
                    ot,
                    o(sp, ot),
                    ts,
                    out,
                    pr.replace("• ", ""),
                    ST[st][0],
                    ST[st][2],
                    alt=alt or None,
                    drop=["timescale_text"],
                )
            )
    h.append("</tbody></table>" + (f"<p class=n>{esc(NOTES[n])}</p>" if n in NOTES else ""))
    areas.append(AREA(n, "area_for_improvement", hd, ti, ga))
h.append(
    "<h2 style='background:none;color:#1d4f60;padding:0'>Signed</h2><p>Chief Executive, Thornmere Council &nbsp;&nbsp;&nbsp; Chief Nursing Officer, Severn Edge ICB &nbsp;&nbsp;&nbsp; Chair, Thornmere Parent Carer Forum</p></body></html>"
)
chromium_pdf("".join(h), NAME)
write(
    NAME,
    ORG,
    TITLE,
    INSP,
    [
        ["ref", "Ref"],
        ["description", "Action"],
        ["owners", "Lead(s)"],
        ["timescale", "Start"],
        ["timescale", "End"],
        ["outcome", "Intended impact"],
        ["progress", H[6]],
        ["rag", "RAG"],
    ],
    areas,
    True,
    "SEND",
)
