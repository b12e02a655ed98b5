"""Tables as plans draw them: every style of rules, over page breaks."""

from __future__ import annotations

import pytest
from reportlab.lib import colors

from planparse.read.document import Paragraph
from planparse.tables import layout
from planparse.tables.pages import bare_grids
from planparse.words import Phrase, conserved
from tables.drawing import GRID, HEADER, action, column, grids, plan, read, texts

GREY = ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)
STYLES = {
    "full grid": [*GRID, GREY],
    "horizontal rules": [
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, colors.black),
    ],
    "shaded header only": [("BACKGROUND", (0, 0), (-1, 0), colors.lightblue)],
    "white rules on shading": [
        ("GRID", (0, 0), (-1, -1), 1.5, colors.white),
        ("BACKGROUND", (0, 0), (-1, -1), colors.lightgrey),
    ],
    "double rules": [("GRID", (0, 0), (-1, -1), 0.5, colors.black, None, None, None, 2, 1.5)],
    "dashed rules": [("GRID", (0, 0), (-1, -1), 0.5, colors.black, None, (2, 3))],
    "striped rows": [
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), (colors.whitesmoke, colors.white)),
        ("BACKGROUND", (0, 0), (-1, 0), colors.navy),
    ],
}
REFS = [["Ref", *(f"{area}.{row}" for row in range(1, 15))] for area in (1, 2)]


def plainly(text: str) -> str:
    return text.replace("<br/>", "\n")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("repeat", [False, True])
def test_every_table_is_whole(style, cut, repeat):
    found = grids(plan(STYLES[style], cut=cut, repeat=repeat))
    assert [column(grid, 0) for grid in found] == REFS


@pytest.mark.parametrize("style", STYLES)
def test_every_cell_is_exactly_right(style):
    for area, grid in enumerate(grids(plan(STYLES[style], cut=True)), 1):
        rows = texts(grid)
        assert rows[0] == HEADER
        for number, row in enumerate(rows[1:], 1):
            assert row == [*map(plainly, action(area, number)), ""]


def test_status_colours_travel_with_their_cells():
    (grid, _) = grids(plan(GRID))
    fills = [cell.fill for cell in grid.cells if cell.column == 5 and cell.row > 0]
    assert fills[:3] == ["#008000", "#ffa500", "#ff0000"]
    assert None not in fills


def test_merged_outcomes_span_their_rows():
    (grid, _) = grids(plan([*GRID, GREY], merge=True))
    spans = [(cell.row, cell.row_span) for cell in grid.cells if cell.column == 4 and cell.row_span > 1]
    assert spans == [(1, 3), (4, 3), (7, 3), (10, 3)]


def test_repeated_headers_and_footers_are_set_aside_and_no_word_is_lost():
    document = read(plan([*GRID, GREY], cut=True))
    found = layout(document)
    conserved(document.words(), found.words(), "grids")
    said = {Phrase(piece.words).text for piece in found.furniture}
    assert "Ref Action Lead When Outcome RAG" in said
    assert any("Page 2 of 9" in text for text in said)
    loose = [Phrase(block.words).text for block in found.blocks if isinstance(block, Paragraph)]
    assert [text.split(":")[0] for text in loose] == ["Area for Improvement (1)", "Area for Improvement (2)"]


def test_words_stay_in_order():
    document = read(plan(GRID, areas=1, rows=5))
    (grid,) = (block for block in layout(document).blocks if not isinstance(block, Paragraph))
    for cell in grid.cells:
        assert [word.id for word in cell.words] == sorted(word.id for word in cell.words)


def test_bare_grids_stay_on_their_pages():
    found = bare_grids(read(plan(GRID)))
    assert [grid.page for grid in found] == sorted(grid.page for grid in found)
    assert all(grid.rows[0] == tuple(HEADER) for grid in found)
    assert all(len(set(map(len, grid.rows))) == 1 for grid in found)
