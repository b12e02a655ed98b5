"""Rules that stand between rows alone, and pages of a table with too few rows to show its columns."""

from __future__ import annotations

from itertools import pairwise

from reportlab.lib.colors import HexColor

from planparse.tables.layout import Mesh
from planparse.tables.pages import _further
from tables.drawing import drawn, grids, texts

HEAD = ("No", "What we will do", "Who", "By")
ROWS = (
    ("1", "Mend the roof of the hall", "Ann Reed", "May 2026"),
    ("2", "Hire a lead for the site", "Bo Lind", "June 2026"),
    ("3", "Test all of the boilers", "Cy Moss", "July 2026"),
)
AT = (32, 60, 220, 310)


def page(canvas, head, rows, at=AT, *, closed=True) -> None:
    """A painted header, and rows with a rule under each; not under the last where ``closed`` is false."""
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(HexColor("#dfeee2"))
    for left, right in pairwise((28, *(x - 4 for x in at[1:]), 368)):
        canvas.rect(left, 360, right - left, 24, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    for number, row in enumerate((head, *rows)):
        y = 370 - 30 * number
        for x, text in zip(at, row, strict=True):
            canvas.drawString(x, y, text)
        if number < len(rows) or closed:
            canvas.line(28, y - 10, 368, y - 10)


def test_the_row_below_the_last_rule_is_of_the_table_where_rules_stand_between_rows():
    def draw(canvas):
        page(canvas, HEAD, ROWS, closed=False)
        canvas.drawString(32, 230, "All dates are of this year and were agreed with those who have to keep them.")

    (grid,) = grids(drawn(draw))
    assert [row[0] for row in texts(grid)] == ["No", "1", "2", "3"]
    assert texts(grid)[-1] == list(ROWS[-1])


def test_a_line_below_a_closed_table_is_no_row():
    def draw(canvas):
        page(canvas, HEAD, ROWS)
        for x, text in zip(AT, ("v2", "Agreed by the board", "Page 1", "of 4"), strict=True):
            canvas.drawString(x, 230, text)

    (grid,) = grids(drawn(draw))
    assert texts(grid)[-1] == list(ROWS[-1])


def test_a_page_of_few_rows_lacks_the_columns_of_the_pages_beside_it_but_those_it_has_are_its_own():
    own = Mesh((28, 285, 414, 748, 814), (42, 77, 169), ())
    lender = Mesh((28, 72, 294, 407, 621, 748, 814), (42, 77, 169), ())
    assert _further(own, lender) == [72, 621]
