"""Registers in a frame on a page: blank columns at the edges, words that narrow cells cut, a title inside."""

from __future__ import annotations

from tests.office_files import book

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.header_rows import mended

LABELS = ("Risk ID", "Risk Description", "Impact", "Mitigation Strategies", "Owner", "Status")
ROWS = (
    ("1", "Frost kills the young plants", "High", "Cover the beds each night in April", "Head Gardener", "To-do"),
    ("2", "Nobody waters in August", "High", "Draw up a rota of volunteers", "Secretary", "In Progress"),
    ("3", "The shed is broken into", "Low", "Fit a second lock to the door", "Treasurer", "In Progress"),
)


def test_what_stands_first_in_a_frame_stands_first() -> None:
    columns = [[""] * 3, *zip(*ROWS, strict=True), [""] * 3]
    inside = decide_columns(NO_TERMS, LABELS, columns[1:-1])
    framed = decide_columns(NO_TERMS, ["", *LABELS, ""], columns)
    assert [one.best for one in framed] == ["extra", *[one.best for one in inside], "extra"]
    assert inside[0].best == "ref"


def test_the_title_of_a_register_in_a_row_of_its_own() -> None:
    plan = book(("", "Risk Register"), (), ("", *LABELS), *[("", *row) for row in ROWS])
    assert plan.document.title == "Risk Register"
    assert [action.ref for area in plan.areas for action in area.actions] == ["1", "2", "3"]
    touching = book(("", "Risk Register"), ("", *LABELS), *[("", *row) for row in ROWS])
    assert touching.document.title == "Risk Register"


def test_labels_that_narrow_cells_cut() -> None:
    assert mended(NO_TERMS, ["ID", "Likeli hood", "Seve rity", "Owner"], []) == (
        "ID",
        "Likelihood",
        "Severity",
        "Owner",
    )
    assert mended(NO_TERMS, ["Site name", "Next step"], []) == ("Site name", "Next step")
