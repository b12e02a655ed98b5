"""Tables of which only grounds are painted: every second row, the statuses, and a merged cell that stays white."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

from tables.drawing import column, drawn, grids

XS = (30, 60, 160, 260, 310, 390)
ROWS = (
    ("Ref", "Action", "Outcome", "RAG", "Comment"),
    ("1.1", "Audit the files.", "All take part.", "Red", "Not begun."),
    ("1.2", "Revise the rules.", "", "Green", "Begun in May."),
    ("1.3", "Train the staff.", "", "Amber", "Two of three."),
)
STATUS = {1: "#ff0000", 2: "#00b050", 3: "#ffc000"}
HEIGHT = 24


def painted(canvas, statuses: dict[int, str], last: str = "") -> None:
    canvas.setFont("Helvetica", 8)
    for number, texts in enumerate(ROWS):
        top = 380 - HEIGHT * number
        for place, text in enumerate((*texts[:2], last, *texts[3:]) if number == len(ROWS) - 1 else texts):
            ground = "#d9e2f3" if number == 0 else statuses.get(number, "#f2f2f2") if place == 3 else "#f2f2f2"
            if number == 0 or (place == 3 and number in statuses) or (number == 2 and place != 2):
                canvas.setFillColor(HexColor(ground))
                canvas.rect(XS[place], top - HEIGHT, XS[place + 1] - XS[place], HEIGHT, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
            canvas.drawString(XS[place] + 3, top - 10, text)
    canvas.showPage()


def test_a_merged_cell_without_a_ground_does_not_part_the_grounds_beside_it():
    (grid,) = grids(drawn(lambda canvas: painted(canvas, STATUS)))
    assert column(grid, 0) == ["Ref", "1.1", "1.2", "1.3"]
    assert column(grid, 1) == ["Action", "Audit the files.", "Revise the rules.", "Train the staff."]
    assert [(c.row, c.row_span) for c in grid.cells if c.column == 2] == [(0, 1), (1, 3)]


def test_a_row_of_which_only_two_parts_are_painted_is_one_row_of_the_header_above():
    (grid,) = grids(drawn(lambda canvas: painted(canvas, {})))
    assert column(grid, 0) == ["Ref", "1.1", "1.2", "1.3"]
    assert column(grid, 4) == ["Comment", "Not begun.", "Begun in May.", "Two of three."]


def test_text_that_begins_anew_at_a_rows_top_is_no_part_of_the_white_cell_above():
    (grid,) = grids(drawn(lambda canvas: painted(canvas, STATUS, "No child waits.")))
    assert column(grid, 2) == ["Outcome", "All take part.", "", "No child waits."]
    assert [(c.row, c.row_span) for c in grid.cells if c.column == 2] == [(0, 1), (1, 2), (3, 1)]


def ruled(canvas, grounds: tuple[str, ...]) -> None:
    """Rules around all cells but in the first column, which is painted row by row and has one turned heading."""
    canvas.setFont("Helvetica", 8)
    edges = [380 - HEIGHT * number for number in range(5)]
    for number, texts in enumerate(ROWS):
        if number:
            canvas.setFillColor(HexColor(grounds[number - 1]))
            canvas.rect(XS[0], edges[number + 1], XS[1] - XS[0], HEIGHT, stroke=0, fill=1)
            canvas.setFillColor(HexColor("#000000"))
        for place, text in enumerate(texts):
            if place or not number:
                canvas.drawString(XS[place] + 3, edges[number] - 10, text)
    for number, edge in enumerate(edges):
        canvas.line(XS[1] if number in (2, 3) else XS[0], edge, XS[-1], edge)
    for x in XS:
        canvas.line(x, edges[0], x, edges[-1])
    canvas.saveState()
    canvas.translate(XS[0] + 18, edges[4] + 6)
    canvas.rotate(90)
    canvas.drawString(0, 0, "Care at home")
    canvas.restoreState()
    canvas.showPage()


def test_a_merged_cell_that_is_painted_row_by_row_is_one_cell():
    (grid,) = grids(drawn(lambda canvas: ruled(canvas, ("#dde8f0",) * 3)))
    assert [(c.row, c.row_span, c.phrase.text) for c in grid.cells if c.column == 0] == [
        (0, 1, "Ref"),
        (1, 3, "Care at home"),
    ]


def test_grounds_of_different_colours_part_a_cell_without_rules():
    (grid,) = grids(drawn(lambda canvas: ruled(canvas, ("#dde8f0", "#f0e8dd", "#dde8f0"))))
    assert [(c.row, c.row_span) for c in grid.cells if c.column == 0] == [(0, 1), (1, 1), (2, 1), (3, 1)]
