"""Row edges that only some columns draw: what is then known of blank cells."""

from __future__ import annotations

from planparse.tables.layout import Mesh, Span
from planparse.tables.refine import with_level_rows
from planparse.words import Place, Word

ROWS, COLUMNS = 6, 4


def mesh(*missing: int) -> Mesh:
    """A grid in which only the last column draws the edges above these rows."""
    spans = [Span(row, COLUMNS - 1) for row in range(ROWS)]
    starts = [row for row in range(ROWS) if row not in missing]
    for row, stop in zip(starts, [*starts[1:], ROWS], strict=True):
        spans += [Span(row, column, stop - row) for column in range(COLUMNS - 1)]
    return Mesh(tuple(range(0, 50 * COLUMNS + 1, 50)), tuple(range(0, 20 * ROWS + 1, 20)), tuple(spans))


def words(*rows: int) -> list[Word]:
    """One line of text at the top of the first column in each of these rows."""
    return [Word(row, "text", Place(1, box=(5.0, 20 * row + 2.0, 25.0, 20 * row + 12.0))) for row in rows]


def test_the_cells_below_a_header_of_two_rows_stay_drawn():
    assert with_level_rows(mesh(1), words(*range(ROWS))).cells_drawn


def test_cells_are_not_drawn_where_one_column_of_colours_shows_the_rows():
    found = with_level_rows(mesh(1, 2, 3, 4, 5), words(*range(ROWS)))
    assert (len(found.spans), found.cells_drawn) == (ROWS * COLUMNS, False)


def test_an_edge_below_which_nothing_begins_is_the_end_of_a_cell_and_no_row():
    found = with_level_rows(mesh(3), words(0, 1, 2, 4, 5))
    assert found.ys == (0, 20, 40, 80, 100, 120)
    assert all(span.rows == 1 for span in found.spans)
    assert found.cells_drawn
