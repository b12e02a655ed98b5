"""Tables that nothing draws: a page on which a column is blank takes it from the page before."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from tables.drawing import drawn, grids, texts

LEFTS = (20, 60, 230, 320, 400)
HEAD = ("No", "Recommendation", "Officer", "Revised", "Status")
FIRST = (
    ("1", "Test the alarms each week", "Clerk", "30/11/25", "Overdue"),
    ("2", "Publish the fees of the hall", "Manager", "31/12/25", "In progress"),
    ("3", "Check the bills for the boats", "Clerk", "31/01/26", "In progress"),
)
SECOND = (
    ("4", "Plan ahead for the season", "Manager", "", "Done"),
    ("5", "Count the boats at noon", "Clerk", "", "Done"),
)


def page(canvas: Canvas, rows: tuple[tuple[str, ...], ...]) -> None:
    canvas.setFont("Helvetica", 8)
    for number, cells in enumerate(rows):
        for left, text in zip(LEFTS, cells, strict=True):
            canvas.drawString(left, 370 - number * 24, text)
    canvas.showPage()


def test_a_blank_column_is_in_the_wide_alley_between_its_neighbours() -> None:
    def draw(canvas: Canvas) -> None:
        page(canvas, (HEAD, *FIRST))
        page(canvas, SECOND)

    found = [row for grid in grids(drawn(draw, (500, 400))) for row in texts(grid)]
    assert [len(row) for row in found] == [5] * 6
    assert found[-1] == list(SECOND[1])
