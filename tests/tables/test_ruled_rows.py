"""Tables with rules across and none down: rows as the rules part them, columns as the words stand."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from planparse.read.document import Grid
from tables import drawing
from tables.drawing import drawn, grids

LEFTS = (20, 130, 220, 300)
RIGHT = 390
LINE = 11
ROOM = 9
"""White above and below the words of a row: more than lines of one table usually have between them."""

Row = tuple[Sequence[str], ...]
HEAD: Row = (["Step"], ["By whom"], ["Date"], ["What will change"])
FIRST: Row = (
    ["1a Visit each school", "that has no link", "worker."],
    ["Ann Reed"],
    ["May 2025"],
    ["Schools know", "whom to ask."],
)
SECOND: Row = (["1b Write a guide for", "new governors."], ["Clerk"], ["Monthly"], [])
THIRD: Row = (["2a Hold a surgery", "in each town."], ["Bo Shah"], ["June 2025"], ["Families are seen."])


def table(canvas: Canvas, top: float, rows: Sequence[Row | str], *, short: Sequence[int] = (), bare: int = 0) -> float:
    """Draws rows from the top down, each below a rule (not the ``bare`` first); ``short`` rules end before the
    last column.
    """
    canvas.setFont("Helvetica", 8)
    for number, row in enumerate(rows):
        if number >= bare:
            canvas.line(LEFTS[0], top, LEFTS[-1] if number in short else RIGHT, top)
        cells = ([row],) if isinstance(row, str) else row
        for left, lines in zip(LEFTS, cells, strict=False):
            for at, text in enumerate(lines):
                canvas.drawString(left + 2, top - ROOM - 2 - at * LINE, text)
        top -= 2 * ROOM + LINE * (max(map(len, cells)) - 1)
    canvas.line(LEFTS[0], top, RIGHT, top)
    return top


def texts(grid: Grid) -> list[list[str]]:
    """The cells as they read; where a line ends in a cell says nothing here."""
    return [[" ".join(text.split()) for text in row] for row in drawing.texts(grid)]


def test_rules_part_the_rows_and_a_short_one_leaves_a_cell_over_both() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, 380, [HEAD, "Issue 1: Links with schools", FIRST, SECOND, "Issue 2: Families", THIRD], short=[3])
        canvas.showPage()

    (grid,) = grids(drawn(draw))
    assert texts(grid) == [
        ["Step", "By whom", "Date", "What will change"],
        ["Issue 1: Links with schools", "", "", ""],
        ["1a Visit each school that has no link worker.", "Ann Reed", "May 2025", "Schools know whom to ask."],
        ["1b Write a guide for new governors.", "Clerk", "Monthly", ""],
        ["Issue 2: Families", "", "", ""],
        ["2a Hold a surgery in each town.", "Bo Shah", "June 2025", "Families are seen."],
    ]
    over = [cell for cell in grid.cells if cell.row_span == 2]
    assert [(cell.row, cell.column) for cell in over] == [(2, 3)]


def test_a_row_cut_by_the_page_is_one_and_the_last_page_has_the_same_columns() -> None:
    rest: Row = (["in each town."], [], [], [])

    def draw(canvas: Canvas) -> None:
        table(canvas, 380, [HEAD, FIRST, SECOND, (THIRD[0][:1], *THIRD[1:])])
        canvas.showPage()
        table(canvas, 380, [HEAD, rest])
        canvas.showPage()

    (grid,) = grids(drawn(draw))
    assert texts(grid)[-1] == ["2a Hold a surgery in each town.", "Bo Shah", "June 2025", "Families are seen."]


def test_prose_between_rules_is_not_a_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        for number in range(5):
            top = 380 - number * 60
            canvas.line(20, top, RIGHT, top)
            for at in range(3):
                canvas.drawString(
                    22,
                    top - 14 - at * LINE,
                    "The board met in the town hall and talked about what the report says of schools.",
                )
        canvas.showPage()

    assert grids(drawn(draw)) == []


def test_bands_of_several_rows_are_left_to_the_words() -> None:
    """Rules between areas alone: each row is found by its own white."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        top = 390
        for band in (
            [("Step", "By whom", "Date", "Result")],
            *([(f"{a}.{n} Visit", "Ann Reed", "May 2025", "Seen") for n in (1, 2, 3)] for a in (1, 2, 3)),
        ):
            canvas.line(20, top, RIGHT, top)
            for row in band:
                for left, text in zip(LEFTS, row, strict=True):
                    canvas.drawString(left + 2, top - 9, text)
                top -= 14
        canvas.line(20, top, RIGHT, top)
        canvas.showPage()

    rows = [row for grid in grids(drawn(draw)) for row in texts(grid)]
    assert [row[0] for row in rows if row[0] != "Step"] == [f"{a}.{n} Visit" for a in (1, 2, 3) for n in (1, 2, 3)]


def test_a_long_cell_right_before_the_next_column_hides_no_column() -> None:
    rows: list[Row] = [
        (["Step"], ["By whom"], ["Date"], ["What will change"]),
        (["1 Ask all families in two towns"], ["Ann Reed"], ["May 2025"], ["More ask us."]),
        (["2 Write a new guide"], ["Clerk"], ["Monthly"], ["Governors know."]),
        (["3 Hold surgeries"], ["Bo Shah"], ["June 2025"], ["Families are seen."]),
        (["4 Meet the seven schools"], ["Clerk"], ["July 2025"], ["Schools answer."]),
    ]

    def draw(canvas: Canvas) -> None:
        table(canvas, 380, rows)
        canvas.showPage()

    (grid,) = grids(drawn(draw))
    assert texts(grid)[1] == ["1 Ask all families in two towns", "Ann Reed", "May 2025", "More ask us."]
    assert [row[1] for row in texts(grid)] == ["By whom", "Ann Reed", "Clerk", "Bo Shah", "Clerk"]


def test_painted_rows_part_no_table_with_rules_between_its_rows() -> None:
    """Two painted rows that touch, a header and a heading, are rows of the table, whose header has no rule above it."""
    rows = [HEAD, "Issue 1: Links with schools", FIRST, SECOND, "Issue 2: Families", THIRD]

    def draw(canvas: Canvas) -> None:
        tops = [380.0]
        for row in rows:
            cells = ([row],) if isinstance(row, str) else row
            tops.append(tops[-1] - 2 * ROOM - LINE * (max(map(len, cells)) - 1))
        for number, colour in ((0, "#2b4c6f"), (1, "#cfcfcf"), (3, "#eef2f7"), (4, "#cfcfcf")):
            canvas.setFillColor(HexColor(colour))
            canvas.rect(LEFTS[0], tops[number + 1], RIGHT - LEFTS[0], tops[number] - tops[number + 1], stroke=0, fill=1)
        canvas.setFillColor(HexColor("#000000"))
        table(canvas, 380, rows, bare=1)
        canvas.showPage()

    (grid,) = grids(drawn(draw))
    assert [row[0] for row in texts(grid)] == [
        *("Step", "Issue 1: Links with schools", "1a Visit each school that has no link worker."),
        *("1b Write a guide for new governors.", "Issue 2: Families", "2a Hold a surgery in each town."),
    ]
    assert [cell.row for cell in grid.cells if cell.column_span == len(LEFTS)] == [1, 4]
