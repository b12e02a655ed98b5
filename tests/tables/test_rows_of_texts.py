"""Rows of texts in one drawn row, which only white separates."""

from __future__ import annotations

import pytest

from planparse.tables.layout import Mesh, Span
from planparse.tables.refine import with_rows
from planparse.words import Place, Word

MESH = Mesh((0, 100, 200, 300, 400), (0, 20, 200), tuple(Span(r, c) for r in range(2) for c in range(4)))


def words(tops: tuple[tuple[float, ...], ...]) -> list[Word]:
    """A word at each of these heights in each column, below a header."""
    boxes = [(100 * column + 5, top) for column, own in enumerate(tops) for top in (5, *own)]
    return [Word(n, "text", Place(1, box=(left, top, left + 60, top + 10))) for n, (left, top) in enumerate(boxes)]


@pytest.mark.parametrize(
    ("tops", "rows"),
    [
        (((25, 65, 105), (25, 37, 65, 77, 105), (25, 65, 105), (25, 65, 105)), 4),
        (((25,), (25, 37, 65, 77, 105), (25, 65, 105), (25, 65, 105)), 4),  # a heading in the first column alone
        (((25,), (25, 37, 65, 77, 105), (25, 65, 105), (25,)), 2),  # paragraphs in two columns
        (((25, 65), (25, 37, 65), (25, 65), (25, 65)), 2),  # two rows may be two paragraphs
        (((25, 37, 49), (25, 37, 49), (25, 37, 49), (25, 37)), 2),  # lines without white between them
        (((25, 45, 65, 85), (25, 45, 65), (25, 45, 65, 85), (25,)), 2),  # the lines of texts are as far apart
    ],
)
def test_white_through_all_columns_separates_rows_if_several_texts_begin_below_it(
    tops: tuple[tuple[float, ...], ...], rows: int
) -> None:
    assert with_rows(MESH, words(tops)).rows == rows
