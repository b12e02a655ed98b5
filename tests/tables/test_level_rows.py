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


def _line(number: int, top: float, text: str, left: float = 5.0) -> list[Word]:
    found = []
    for one in text.split():
        found.append(Word(number + len(found), one, Place(1, box=(left, top, left + 4.0 * len(one), top + 8.0))))
        left += 4.0 * len(one) + 2.0
    return found


def test_a_text_that_runs_on_through_the_rows_of_other_columns_is_one_cell():
    lines = ("Leaders cut", "the waits so", "that all are", "seen soon in", "the county.")
    text = [word for n, line in enumerate(lines) for word in _line(10 * n, 2.0 + 9 * n, line)]
    found = with_level_rows(mesh(1, 2, 3, 4, 5), [*text, *words_right(*range(ROWS))])
    assert Span(0, 0, ROWS) in found.spans
    assert [span.rows for span in found.spans if span.column == 1] == [1] * ROWS


def words_right(*rows: int) -> list[Word]:
    """One line of text at the top of the second column in each of these rows."""
    return [Word(100 + row, "text", Place(1, box=(55.0, 20 * row + 2.0, 75.0, 20 * row + 12.0))) for row in rows]


def test_a_column_that_draws_an_edge_of_its_own_has_merged_cells():
    whole = mesh(1, 2, 3, 4, 5)
    spans = [span for span in whole.spans if span.column != 1]
    two = Mesh((0, 50, 80, 200, 210), whole.ys, (*spans, Span(0, 1, 3), Span(3, 1, 3)))
    found = with_level_rows(two, [*words(*range(ROWS)), *words_right(0, 3)])
    assert [span.rows for span in found.spans if span.column == 1] == [3, 3]
    assert [span.rows for span in found.spans if span.column == 0] == [1] * ROWS
    each = with_level_rows(two, [*words(*range(ROWS)), *words_right(*range(ROWS))])
    assert [span.rows for span in each.spans if span.column == 1] == [1] * ROWS


def test_a_cell_over_two_rows_on_a_ground_of_its_own_is_merged() -> None:
    """Beside a label over three others, a label in two lines stands on one ground as high as both rows."""
    spans = (Span(0, 0, 2), Span(0, 1), Span(1, 1), *(Span(row, column) for row in (2, 3) for column in (0, 1)))
    header = Mesh((0, 200, 250), (0, 20, 40, 60, 80), spans)
    places = [(left, top) for top in (5, 25, 45, 65) for left in (5, 205)]
    said = [Word(n, "text", Place(1, box=(x, y, x + 40.0, y + 9.0))) for n, (x, y) in enumerate(places)]
    assert with_level_rows(header, said).spans[0] == Span(0, 0)
    assert with_level_rows(header, said, [(0, 0, 200, 40)]).spans[0] == Span(0, 0, 2)
