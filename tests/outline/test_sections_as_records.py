"""Reports of one section for each action: a numbered heading says what, a label below it how far, and a text the rest."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

REPORT = """\
# Library renewal: half-year report

## P1 Open a reading room in each branch

State of play: Delivered

### P1.1 Rooms

North branch: opened in May.

## P2 Lend laptops to students

State of play: Under way
Note to the board: none

### P2.1 Laptops

Forty were bought.

State of play: ordered

## P3 Train staff to help with forms

State of play: Not begun
"""


def test_numbered_headings_over_one_label_are_actions() -> None:
    (area,) = parse_bytes("report.md", REPORT.encode()).areas
    assert [(one.ref, one.description, one.status.code) for one in area.actions] == [
        ("P1", "Open a reading room in each branch", "completed"),
        ("P2", "Lend laptops to students", "in_progress"),
        ("P3", "Train staff to help with forms", "not_started"),
    ]


def test_what_stands_below_the_label_says_how_it_went() -> None:
    first, second, third = parse_bytes("report.md", REPORT.encode()).areas[0].actions
    assert first.progress == "P1.1 Rooms\nNorth branch: opened in May."
    assert second.progress is not None
    assert second.progress.endswith("Forty were bought.\nState of play: ordered")
    assert third.progress is None


PAGE = (
    "<html><body><h1>Parks pledge</h1>{}</body></html>",
    "<h2>{}. {}</h2><b>Completion</b>: {}<br><b>By</b>: May 2031<br><h3>Detail</h3><p>Some text.</p>",
)
PLEDGES = [("4", "Plant a wood", "done"), ("2", "Mend the gates", "begun"), ("9", "Publish a map", "begun")]


def test_it_is_so_on_web_pages_whatever_the_numbers() -> None:
    html = PAGE[0].format("".join(PAGE[1].format(*one) for one in PLEDGES))
    actions = [one for area in parse_bytes("page.html", html.encode()).areas for one in area.actions]
    assert [(one.ref, one.description) for one in actions] == [(ref, text) for ref, text, _ in PLEDGES]
    assert {one.timescale.text for one in actions if one.timescale} == {"May 2031"}
    assert {one.progress for one in actions} == {"Detail\nSome text."}


@pytest.mark.parametrize(("old", "new"), [("## P", "## Part "), ("State of play: ", "In short, ")])
def test_headings_without_numbers_or_labels_are_no_actions(old: str, new: str) -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("report.md", REPORT.replace(old, new).replace("Part 1 Open", "Open").encode())
