"""What the front matter says of the document: title and organisation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planparse.outline.front_matter import front_matter
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.words import Phrase, Place, Word

TABLE = (
    "<table><tr><th>Ref</th><th>Action</th><th>Owner</th></tr>"
    "<tr><td>1</td><td>Visit every child</td><td>Ann Reed</td></tr></table>"
)


def read(front: str) -> Plan:
    return parse_bytes("plan.html", f"<body>{front}{TABLE}</body>".encode())


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("<h1>Getting to good</h1><p>Action plan agreed by DMT on 4 March</p>", "Getting to good"),
        ("<h1>Wexcombe Council</h1><p>Improvement plan 2024</p>", "Improvement plan 2024"),
        ("<p>Introduction</p><p>Improvement plan 2024</p>", "Improvement plan 2024"),
        ("<h1>Our improvement plan</h1><p>This plan is our action plan</p>", "Our improvement plan"),
    ],
)
def test_the_title_is_no_sentence_about_the_plan(front: str, title: str) -> None:
    assert read(front).document.title == title


@pytest.mark.parametrize(
    ("front", "name"),
    [
        ("<h1>Improvement plan</h1><p>Wexcombe Council</p>", "Wexcombe Council"),
        ("<h1>Marlstone Borough Council: Improvement plan</h1>", "Marlstone Borough Council"),
        ("<h1>Improvement plan</h1><p>Report to the Council</p>", None),
    ],
)
def test_a_council_that_no_list_has_is_named_by_its_form(front: str, name: str | None) -> None:
    plan = read(front)
    assert (plan.document.organisation.text, plan.document.organisation.name) == (name, None)
    assert "organisation_unknown" in {issue.code for issue in plan.issues}


def test_a_plan_after_an_inspection_names_none() -> None:
    assert read("<h1>Post-inspection improvement plan</h1>").document.inspection is None


def test_a_key_of_status_words_below_its_heading() -> None:
    rows = [("Complete", "done and signed off"), ("On track", ""), ("Some delay", "late, with a way back")]
    key = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in rows)
    plan = read(f"<h1>Improvement plan</h1><p>Key</p><table>{key}</table>")
    assert [(entry.label, entry.status) for entry in plan.document.legend] == [
        ("Complete", "completed"),
        ("On track", "on_track"),
        ("Some delay", "delayed"),
    ]


def test_the_day_a_report_was_published_is_not_the_inspection_s() -> None:
    plan = read("<h1>Response to the Ofsted ILACS inspection, published 3 February 2025</h1>")
    assert plan.document.title == "Response to the Ofsted ILACS inspection, published 3 February 2025"
    assert plan.document.inspection is not None
    assert plan.document.inspection.period is None


def sized(text: str, size: float, first: int) -> Phrase:
    made = (Word(first + at, word, Place(1, box=(0, 0, 9, size))) for at, word in enumerate(text.split()))
    return Phrase(tuple(made))


def test_a_part_that_holds_the_plan_is_not_the_title() -> None:
    texts = (
        ("Wexcombe Council", 12),
        ("Review of practice in early help", 20),
        ("We looked at forty files in March and found much good work.", 11),
        ("Findings and action plan", 15),
    )
    paragraphs = [sized(text, size, 100 * at) for at, (text, size) in enumerate(texts)]
    assert front_matter(paragraphs)[0].title == paragraphs[1]
    assert front_matter([paragraphs[0], paragraphs[3], paragraphs[2]])[0].title == paragraphs[3]


def test_a_page_s_heading_says_more_than_its_menu_and_is_the_title():
    html = """<nav><a>Dashboard</a><br><a>Action Plan</a></nav><h1>One Year Action Plan 2026</h1>
    <table><tr><th>Action</th><th>Lead</th><th>By when</th></tr>
    <tr><td>Review the code</td><td>Ann Reed</td><td>May 2026</td></tr>
    <tr><td>Draft the law</td><td>Bo Lind</td><td>June 2026</td></tr></table>"""
    assert parse_bytes("page.html", html.encode()).document.title == "One Year Action Plan 2026"


def test_a_register_is_a_title():
    text = "Bridge works\nProject Risk Register\n\nRef\tRisk\tMitigation\tOwner\n1\tIt rains\tKeep pumps on site\tAnn Reed\n"
    text += "2\tThe crane is late\tHire a second crane\tBo Lind\n"
    assert parse_bytes("register.txt", text.encode()).document.title == "Project Risk Register"


def tables(*headings: str) -> Plan:
    row = "<tr><td>{}</td><td>Visit every child</td><td>Ann Reed</td></tr>"
    head = "<tr><th>Ref</th><th>Action</th><th>Owner</th></tr>"
    parts = [f"<p>{text}</p><table>{head}{row.format(at)}</table>" for at, text in enumerate(headings, 1)]
    return parse_bytes("plan.html", f"<body><h1>Play plan</h1>{''.join(parts)}</body>".encode())


KEY = (
    "<p>Key to scores</p><table><tr><th>Score</th><th>Meaning</th></tr><tr><td>5 to 9</td><td>Medium</td></tr></table>"
)


@pytest.mark.parametrize("name", ["Wexcombe Borough Council", "London Borough of Eastmere"])
def test_whose_plan_it_is_heads_no_area_where_a_key_follows(name: str) -> None:
    plan = parse_bytes("plan.html", f"<body><h1>Play risks</h1><p>{name}</p>{TABLE}{KEY}</body>".encode())
    assert [area.title for area in plan.areas] == [""]
    assert plan.document.organisation.text == name


def test_councils_that_share_a_plan_head_their_parts() -> None:
    plan = tables("Wexcombe Borough Council", "Marlstone Borough Council")
    assert [area.title for area in plan.areas] == ["Wexcombe Borough Council", "Marlstone Borough Council"]


@pytest.mark.parametrize("label", ["Strand", "Theme", "Pillar"])
def test_a_label_before_a_colon_is_no_part_of_the_title(label: str) -> None:
    plan = tables(f"{label}: Visitors", f"{label}: Traders")
    assert [(area.heading, area.title) for area in plan.areas] == [
        (f"{label}: Visitors", "Visitors"),
        (f"{label}: Traders", "Traders"),
    ]
    assert [area.title for area in tables("Adults: care", "Children: care").areas] == ["Adults: care", "Children: care"]


def test_a_day_on_a_line_of_its_own_is_no_part_of_the_title_above_it() -> None:
    words = tuple(Word(at, text, Place()) for at, text in enumerate(["Plan", "for", "Elm", "Road", "3.4.2025"]))
    below = Phrase((*words[:-1], replace(words[-1], gap="\n")))
    assert front_matter([below])[0].title == Phrase(words[:-1])
    assert front_matter([Phrase(words)])[0].title == Phrase(words)


def test_an_annex_s_label_on_a_line_above_is_no_part_of_the_title() -> None:
    gaps = (" ", " ", "\n", " ", " ")
    texts = ("Annex", "B", "Improvement", "plan", "2024")
    words = tuple(Word(at, text, Place(), gap) for at, (text, gap) in enumerate(zip(texts, gaps, strict=True)))
    front, rest = front_matter([Phrase(words)])
    assert front.title is not None
    assert (front.title.text, [one.phrase.text for one in rest]) == ("Improvement plan 2024", ["Annex B"])


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("<h2>Allotments: our promises</h2><p>Long Reach Parish Council</p>", "Allotments: our promises"),
        (
            "<h1>Long Reach Parish Council</h1><h2>Our reply to the auditor</h2><p>In May.</p>",
            "Our reply to the auditor",
        ),
        (
            "<h1>St Bride’s Primary School</h1><p>Two days in May: what we will do</p>",
            "Two days in May: what we will do",
        ),
        ("<p>Long Reach Parish Council</p><p>Printed on 4 May</p>", None),
        ("<p>From: Ann Reed of the Trust</p><p>To: Bo Shah</p>", None),
        ("<p>11/30/26, 9:12 PM</p>", None),
    ],
)
def test_a_body_is_no_title_and_the_only_heading_no_area(front: str, title: str | None) -> None:
    plan = read(front)
    assert plan.document.title == title
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("", 1)]
