"""Answers in other words than yes and no, and colours that a plan gives to its own words."""

from __future__ import annotations

import pytest

from planparse.cells.status.read import has_own_colours, read_status
from planparse.lexicon.statuses import answers


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Fully", "completed"),
        ("Fully - May 2026", "completed"),
        ("Partly", "in_progress"),
        ("Not yet", "unknown"),
    ],
)
def test_answers_in_other_words(cell: str, code: str) -> None:
    assert answers(cell)
    read = read_status(cell, None, None, asked=True)
    assert (read.code, read.text) == (code, cell.split(" - ")[0])
    assert not read.doubts


def test_completed_in_amber_is_a_colour_of_the_plans_own() -> None:
    own = [("Scoping", "#ff0000"), ("Under review", "#0070c0"), ("In progress", "#7030a0"), ("Completed", "#ffc000")]
    assert has_own_colours(own)
    assert has_own_colours([("Started", "#92d050"), ("Stuck", "#0070c0"), ("Done", "#ff0000")])
    assert not has_own_colours([("Completed", "#92d050"), ("In progress", "#ffc000"), ("Not started", "#ff0000")])
