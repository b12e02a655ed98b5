"""A merged cell over a page's end: the last rule of the page leaves it open."""

from __future__ import annotations

import pytest

from planparse.words import Phrase
from tables.drawing import drawn, grids

XS = (30, 60, 200, 280, 380)
HEAD = ("Ref", "Action", "Lead", "Outcome")
FIRST = ("1.1", "Audit the discussions.", "Ann Reed", "All agencies take part.")
SECOND = ("1.2", "Revise the protocol.", "Tom Hale", "")


def row(canvas, y: float, cells: tuple[str, ...], open_column: int | None = None) -> None:
    canvas.setFont("Helvetica", 8)
    for number, text in enumerate(cells):
        canvas.drawString(XS[number] + 3, y - 10, text)
        if number != open_column:
            canvas.line(XS[number], y - 16, XS[number + 1], y - 16)
    for x in XS:
        canvas.line(x, y, x, y - 16)


def two_pages(open_column: int | None) -> bytes:
    def draw(canvas) -> None:
        canvas.line(XS[0], 380, XS[-1], 380)
        row(canvas, 380, HEAD)
        row(canvas, 364, FIRST, open_column)
        canvas.showPage()
        canvas.line(XS[0], 380, XS[-1], 380)
        row(canvas, 380, HEAD)
        row(canvas, 364, SECOND)
        canvas.showPage()

    return drawn(draw)


@pytest.mark.parametrize(("open_column", "spans"), [(3, [(1, 2)]), (None, [(1, 1), (2, 1)])])
def test_a_cell_left_open_at_the_end_of_a_page_goes_on(open_column, spans):
    (grid,) = grids(two_pages(open_column))
    assert [Phrase(c.words).text for c in grid.cells if c.column == 0] == ["Ref", "1.1", "1.2"]
    assert [(c.row, c.row_span) for c in grid.cells if c.column == 3 and c.row] == spans


def boxed_pages(margin: str) -> bytes:
    """Cells as boxes of their own; the merged one at the right is open below and, on the next page, too short."""

    def box(canvas, column: int, top: float, bottom: float, text: str, *, shut: bool = True) -> None:
        left, right = XS[column], XS[column + 1]
        canvas.drawString(left + 3, top - 10, text)
        canvas.line(left, top, right, top)
        canvas.line(left, top, left, bottom)
        canvas.line(right, top, right, bottom)
        if shut:
            canvas.line(left, bottom, right, bottom)

    def boxes(canvas, top: float, bottom: float, texts: tuple[str, ...]) -> None:
        for number, text in enumerate(texts):
            box(canvas, number, top, bottom, text)

    def draw(canvas) -> None:
        canvas.setFont("Helvetica", 8)
        boxes(canvas, 380, 364, HEAD)
        boxes(canvas, 364, 334, FIRST[:3])
        box(canvas, 3, 364, 310, FIRST[3], shut=False)
        canvas.showPage()
        canvas.setFont("Helvetica", 8)
        canvas.drawString(30, 392, margin)
        boxes(canvas, 380, 364, HEAD)
        boxes(canvas, 364, 334, SECOND[:3])
        boxes(canvas, 334, 304, ("1.3", "Train the staff.", "Tom Hale"))
        box(canvas, 3, 364, 319, "Files are audited.")
        canvas.showPage()

    return drawn(draw)


@pytest.mark.parametrize("margin", ["", "Anyshire action plan"])
def test_a_cell_whose_sides_alone_reach_below_the_last_rule_goes_on_whatever_the_margin_holds(margin):
    (grid,) = grids(boxed_pages(margin))
    assert [Phrase(c.words).text for c in grid.cells if c.column == 0] == ["Ref", "1.1", "1.2", "1.3"]
    (outcome,) = [cell for cell in grid.cells if cell.column == 3 and cell.row]
    assert (outcome.row, outcome.row_span) == (1, 3)
    assert Phrase(outcome.words).text.split() == ["All", "agencies", "take", "part.", "Files", "are", "audited."]
