"""Actions that a sentence or their labels count, in documents that have no table."""

from __future__ import annotations

import io

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

PROMISES = (
    ("Our services", "Building one portal for all forms."),
    ("Our services", "Moving the library system to the cloud."),
    ("Our services", "Testing each service with users before it opens."),
    ("Our people", "Training all staff in the new tools."),
    ("Our people", "Hiring two designers in the first year."),
    ("Our people", "Sharing what we learn with other towns."),
)


def _told(plan: Plan) -> list[tuple[str | None, str | None, str]]:
    return [(area.heading, one.ref_printed, one.description) for area in plan.areas for one in area.actions]


def _markdown(said: str) -> str:
    lines = ["# Digital promise", "", "In 2023 the county had 14 actions.", "", said, ""]
    for at, (heading, text) in enumerate(PROMISES):
        lines += [f"## {heading}", "", "We want more of this:", ""] if at in (0, 3) else []
        lines += [f"{at + 1}. {text}", ""]
    return "\n".join([*lines, "## Background", "", "This follows a report."])


@pytest.mark.parametrize("said", ["We will take six actions, in two groups:", "We make 6 key commitments."])
def test_a_sentence_says_how_many_actions_there_are(said: str) -> None:
    plan = parse_bytes("promise.md", _markdown(said).encode())
    assert _told(plan) == [(heading, str(at), text) for at, (heading, text) in enumerate(PROMISES, 1)]
    assert {piece.why for piece in plan.unplaced if piece.text == "We want more of this:"} == {
        "between the actions of a list"
    }


@pytest.mark.parametrize("said", ["We will take seven actions, in two groups:", "We thought of six things."])
def test_a_count_that_does_not_come_out_is_none(said: str) -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("promise.md", _markdown(said).encode())


def test_items_in_two_columns_of_a_page_stand_under_the_heading_over_them() -> None:
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(595, 842))
    page.setFont("Helvetica", 9)
    for row in range(8):
        page.drawString(
            50, 300 - 14 * row, f"In year {row} the town heard what people want of it, and wrote it down here."
        )
    page.drawString(50, 700, "We will take six actions under two themes:")
    for column, heading in enumerate(("Our services", "Our people")):
        left = 50 + 280 * column
        page.setFont("Helvetica-Bold", 15)
        page.drawString(left, 660, heading)
        page.setFont("Helvetica", 9)
        for row, (_, text) in enumerate(PROMISES[3 * column : 3 * column + 3]):
            page.drawString(left, 630 - 30 * row, f"{3 * column + row + 1}. {text}")
    page.save()
    plan = parse_bytes("promise.pdf", stream.getvalue())
    assert _told(plan) == [(heading, str(at), text) for at, (heading, text) in enumerate(PROMISES, 1)]


RECOMMENDED = (
    "The council should keep a register of all grants.",
    "The finance team should check each claim against the offer.",
    "Members should see a report each quarter.",
)


@pytest.mark.parametrize("below", [False, True])
def test_recommendations_that_their_labels_count(below: bool) -> None:
    document = docx.Document()
    document.add_heading("Grants to clubs", 0)
    for at, text in enumerate(RECOMMENDED, 1):
        document.add_paragraph("Claims were looked at.")
        for line in (f"Recommendation {at}", text) if below else (f"Recommendation {at}: {text}",):
            document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    found = _told(parse_bytes("report.docx", file.getvalue()))
    assert [(ref, text) for _, ref, text in found] == [(str(at), text) for at, text in enumerate(RECOMMENDED, 1)]


def _report(title: str, over: str) -> str:
    parts = [f"# {title}"]
    for at, (name, items) in enumerate((("The form", RECOMMENDED), ("The desk", ("Open a second desk.",))), 1):
        listed = "\n".join(f"- {item}" for item in items)
        parts += [f"## {at}. {name}", f"{at}.1 Findings", "- People gave up at the form.", over.format(at=at), listed]
    return "\n\n".join(parts)


@pytest.mark.parametrize("over", ["{at}.2 Recommendations", "Key recommendations:", "Recommendations for improvement"])
def test_lists_of_recommendations_in_a_report(over: str) -> None:
    found = _told(parse_bytes("report.md", _report("How grants are paid", over).encode()))
    assert [text for *_, text in found] == [*RECOMMENDED, "Open a second desk."]
    assert [heading for heading, *_ in found] == ["1. The form"] * 3 + ["2. The desk"]


def test_recommendations_of_a_guide_are_no_plan() -> None:
    listed = "- Use twelve letters or more\n- Never share a password\n- Change it each year\n- Write to the desk"
    with pytest.raises(NotAPlanError):
        parse_bytes("guide.md", f"# Staff guide\n\n## Recommendations\n\n{listed}\n\n## Contact\n\nCall.".encode())


def test_a_list_that_counts_on_over_headings_needs_no_sentence() -> None:
    deeds = [text.removesuffix(".") for _, text in PROMISES] + ["Opening all data", "Publishing a yearly report"]
    heads = {0: "Services", 3: "Skills", 6: "Openness"}
    lines = ["# Digital promise", "", "The town wants more from what it has.", ""]
    for at, text in enumerate(deeds):
        lines += [f"##{heads[at]}", "", "We do this by:", ""] if at in heads else []  # the marks touch their heading
        lines += [f"{at + 1}. {text}", ""]
    plan = parse_bytes("promise.md", "\n".join([*lines, "This follows a report."]).encode())
    names = [name for at, name in enumerate(("Services", "Skills", "Openness")) for _ in range(2 if at == 2 else 3)]
    assert _told(plan) == [(name, str(at), text) for at, (name, text) in enumerate(zip(names, deeds, strict=True), 1)]


def test_lists_that_begin_again_below_each_heading_are_guidance() -> None:
    lines = ["# How to apply", ""]
    for heading in ("Before", "During", "After"):
        lines += [f"## {heading}", "", "1. Write to the office", "2. Pay the fee", "3. Keep the letter", ""]
    with pytest.raises(NotAPlanError):
        parse_bytes("guide.md", "\n".join(lines).encode())
