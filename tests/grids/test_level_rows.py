"""Row edges that only some columns draw: what is then known of blank cells."""

from __future__ import annotations

from planparse.grids.mesh import Mesh, Span
from planparse.grids.refine_rows import with_level_rows

ROWS, COLUMNS = 6, 4


def mesh(*missing: int) -> Mesh:
    """A grid in which only the last column draws the edges above these rows."""
    spans = [Span(row, COLUMNS - 1) for row in range(ROWS)]
    starts = [row for row in range(ROWS) if row not in missing]
    for row, stop in zip(starts, [*starts[1:], ROWS], strict=True):
        spans += [Span(row, column, stop - row) for column in range(COLUMNS - 1)]
    return Mesh(tuple(range(0, 50 * COLUMNS + 1, 50)), tuple(range(0, 20 * ROWS + 1, 20)), tuple(spans))


def test_the_cells_below_a_header_of_two_rows_stay_drawn():
    assert with_level_rows(mesh(1), ()).cells_drawn


def test_cells_are_not_drawn_where_one_column_of_colours_shows_the_rows():
    found = with_level_rows(mesh(1, 2, 3, 4, 5), ())
    assert (len(found.spans), found.cells_drawn) == (ROWS * COLUMNS, False)
