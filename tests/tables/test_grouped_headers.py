"""Tables with rules across and coloured cells: a header of two levels above them, and rules that stop at open cells."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from tables.drawing import drawn, grids, texts

LEFTS = (20, 60, 190, 220, 250, 290)
SIDE = 390
ROWS = (
    ("R1", "Boats are lost at sea", "4", "5", "20", "Count them at noon"),
    ("R2", "Paint peels off the pier", "3", "3", "9", "Paint it in May"),
    ("R3", "Visitors lose their way", "2", "4", "8", "Put up new signs"),
)


def row(canvas: Canvas, y: float, cells: tuple[str, ...]) -> None:
    for left, text in zip(LEFTS, cells, strict=False):
        canvas.drawString(left + 2, y, text)


def test_labels_over_several_columns_belong_to_the_table_below() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.line(LEFTS[0], 380, SIDE, 380)
        row(canvas, 368, ("Ref", "Risk", "Score today", "", "", "Action"))
        row(canvas, 354, ("", "", "L", "I", "Total", ""))
        for number, cells in enumerate(ROWS):
            top = 346 - number * 24
            canvas.setFillColor(HexColor("#f2998f"))
            canvas.rect(LEFTS[4], top - 24, 40, 24, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            canvas.line(LEFTS[0], top, SIDE, top)
            row(canvas, top - 14, cells)
        canvas.line(LEFTS[0], 346 - 72, SIDE, 346 - 72)
        canvas.showPage()

    (grid,) = grids(drawn(draw))
    assert texts(grid) == [
        ["Ref", "Risk", "Score today", "", "", "Action"],
        ["", "", "L", "I", "Total", ""],
        *(list(cells) for cells in ROWS),
    ]
    over = next(cell for cell in grid.cells if cell.phrase.text == "Score today")
    assert (over.column, over.column_span) == (2, 3)
