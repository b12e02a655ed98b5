"""Header rows that come again, tables that begin anew, running heads, prose between rows, labels over several columns."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.read.document import Cell, Grid, Paragraph
from planparse.tables import layout
from planparse.tables.columns import LineEntry
from planparse.tables.edges import Edge
from planparse.tables.fill_cells import Piece
from planparse.tables.layout import Mesh
from planparse.tables.lines import Line
from planparse.tables.page_breaks import continuation_of, without_repeats
from planparse.tables.unruled import extend_header_phrases
from planparse.words import Phrase, Place, Word
from tables.drawing import drawn, read, texts

HEAD = ("Ref", "Action", "Lead")


def grid(*rows: tuple[str, ...], fill: str | None = None) -> Grid:
    cells = [
        Cell(
            row,
            column,
            tuple(Word(1000 * row + 10 * column + at, word, Place()) for at, word in enumerate(text.split())),
            fill=fill if row == 0 else None,
        )
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    return Grid(tuple(cells), len(rows), len(rows[0]))


def test_a_header_row_that_comes_again_is_set_aside():
    found, again = without_repeats(grid(HEAD, ("1.1", "Audit", "Reed"), HEAD, ("1.2", "Train", "Hale")))
    assert texts(found) == [list(HEAD), ["1.1", "Audit", "Reed"], ["1.2", "Train", "Hale"]]
    assert [Phrase(piece.words).text for piece in again] == ["Ref Action Lead"]


def test_a_row_that_only_looks_like_the_header_stays():
    same = grid(HEAD, ("1.1", "Audit", "Reed"), ("Ref", "Action", ""))
    assert without_repeats(same) == (same, [])


XS = (0.0, 50.0, 250.0, 350.0)


def piece(*rows: tuple[str, ...], fill: str | None = None) -> Piece:
    one = grid(*rows, fill=fill)
    return Piece(Mesh(XS, tuple(20.0 * n for n in range(len(rows) + 1)), ()), one)


def test_a_table_with_a_header_of_its_own_does_not_go_on():
    above = grid(HEAD, ("1.1", "Audit", "Reed"), ("1.2", "Train", "Hale"))
    assert continuation_of(XS, above, piece(("1.3", "Write to them", "Reed")), 0.0) is not None
    assert continuation_of(XS, above, piece(("No", "Risk", "Owner"), ("R1", "Staff leave", "Reed")), 0.0) is None
    coloured = grid(HEAD, ("1.1", "Audit", "Reed"), fill="#ddddff")
    assert continuation_of(XS, coloured, piece(("2.1", "Risk", "Owner"), fill="#ddddff"), 0.0) is None


def test_a_tables_header_at_the_top_of_each_page_is_no_running_head():
    def pages(canvas):
        for page in (1, 2, 3):
            for x, text in ((40, "Ref"), (90, "Action"), (260, "Lead")):
                canvas.drawString(x, 380, text)
            for row in range(3):
                for x, text in ((40, f"{page}.{row}"), (90, f"Visit {page} {row} times"), (260, "Ann Reed")):
                    canvas.drawString(x, 366 - 14 * row, text)
            canvas.drawString(40, 15, f"Anyshire improvement plan, page {page} of 3")
            canvas.showPage()

    found = layout(read(drawn(pages)))
    (table,) = (block for block in found.blocks if isinstance(block, Grid))
    assert texts(table)[0] == ["Ref", "Action", "Lead"]
    assert len([part for part in found.furniture if "improvement plan" in Phrase(part.words).text]) == 3


def test_prose_between_rows_is_no_row():
    def page(canvas):
        y = 380
        for block in (1, 2):
            for row in range(4):
                for x, text in ((40, f"{block}.{row}"), (90, "Visit them all"), (180, "Ann Reed"), (280, "May 2024")):
                    canvas.drawString(x, y, text)
                y -= 14
            if block == 1:
                canvas.drawString(40, y, "The actions below were agreed by the board in its meeting of May")
                y -= 14
        canvas.showPage()

    blocks = layout(read(drawn(page))).blocks
    prose = [Phrase(block.words).text for block in blocks if isinstance(block, Paragraph)]
    assert prose == ["The actions below were agreed by the board in its meeting of May"]


EDGES = (0.0, 50.0, 150.0, 250.0)


def entry(column: int, left: float, right: float, top: float, text: str) -> LineEntry:
    word = Word(int(100 * top + left), text, Place(box=(left, top, right, top + 10)))
    return LineEntry(column, column, Line((word,)))


def test_a_label_spans_the_columns_of_the_rule_under_it():
    lines = [
        [entry(0, 2, 20, 0, "Ref"), entry(1, 60, 110, 0, "Progress")],
        [entry(1, 52, 90, 12, "Narrative"), entry(2, 152, 190, 12, "Rating")],
        [entry(0, 2, 20, 24, "1.1"), entry(1, 52, 90, 24, "31/03/2024"), entry(2, 152, 190, 24, "95%")],
    ]
    found = extend_header_phrases(lines, EDGES, [Edge(11.0, 50.0, 250.0)])
    assert [(one.first, one.last) for one in found[0]] == [(0, 0), (1, 2)]
    assert extend_header_phrases(lines, EDGES, [])[0][1].last == 1


def headed(labels: Sequence[tuple[str, ...]], above: str = "") -> bytes:
    """Pages of one table without rules above its header, whose labels of two lines stand right at the pages' tops."""

    def draw(canvas) -> None:
        for page in range(3):
            canvas.setFont("Helvetica", 9)
            if above:
                canvas.drawString(40, 585, above)
            for at, lines in enumerate(labels):
                for down, line in enumerate(reversed(lines)):
                    canvas.drawString(40 + 120 * at, 540 + 11 * down, line)
            for row in range(6):
                y = 520 - 40 * row
                canvas.line(38, y + 13, 40 + 120 * len(labels), y + 13)
                for at in range(len(labels)):
                    text = f"{page + 1}.{row + 1}" if at == 0 else f"Words {at} of row {row} page {page}"
                    canvas.drawString(40 + 120 * at, y, text)
            canvas.line(38, 520 - 240 + 13, 40 + 120 * len(labels), 520 - 240 + 13)
            canvas.showPage()

    return drawn(draw, size=(842, 595))


@pytest.mark.parametrize(
    "labels",
    [
        (("Ref",), ("Action",), ("Lead",), ("Progress to", "May 2025"), ("RAG",)),
        (("Ref",), ("Who",), ("By when",), ("What will be", "different"), ("What we will do",)),
        (("No",), ("Target", "date"), ("Action",), ("Responsible", "officer")),
    ],
)
@pytest.mark.parametrize("above", ["", "Wold Council plan"])
def test_a_label_of_two_lines_at_a_pages_top_is_whole(labels: tuple[tuple[str, ...], ...], above: str) -> None:
    found = layout(read(headed(labels, above)))
    grid = next(block for block in found.blocks if isinstance(block, Grid))
    heads = [" ".join(Phrase(cell.words).text.split()) for cell in grid.cells]
    assert heads[: len(labels)] == [" ".join(lines) for lines in labels]
    aside = [Phrase(piece.words).text for piece in found.furniture]
    assert [text for text in aside if any(text == lines[0] for lines in labels if len(lines) > 1)] == []
    assert aside.count(above) == (3 if above else 0)
