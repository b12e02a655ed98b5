"""Columns that no rule draws, beside columns that are drawn."""

from __future__ import annotations

import pytest

from planparse.tables.fill_cells import words_by_cell
from planparse.tables.layout import Mesh, Span
from planparse.tables.refine import with_columns
from planparse.words import Place, Word


@pytest.mark.parametrize(("first", "columns"), [("•", 2), ("1.1", 3)])
def test_bullets_that_stand_apart_from_their_text_are_no_column(first, columns):
    words = []
    for number in range(4):
        for text, left, right in ((first, 105, 115), ("settings", 130, 180)):
            words.append(Word(len(words), text, Place(1, box=(left, 20.0 * number, right, 20.0 * number + 10))))
    mesh = Mesh((0, 100, 300), (0, 80), (Span(0, 0), Span(0, 1)))
    assert with_columns(mesh, words, words_by_cell(mesh, words)).columns == columns


def test_a_column_is_found_whose_text_the_file_gives_after_two_lines_of_the_one_before():
    """In the file, each cell's lines come together: the next cell begins higher up."""
    words: list[Word] = []
    for row in range(5):
        top = 40.0 * row
        for left, right, down in ((5, 95, 2), (5, 40, 14), (110, 160, 2)):
            words.append(Word(len(words), "text", Place(1, box=(left, top + down, right, top + down + 10))))
    mesh = Mesh((0, 200, 300), (0, 40, 80, 120, 160, 200), tuple(Span(r, c) for r in range(5) for c in range(2)))
    found = with_columns(mesh, words, words_by_cell(mesh, words))
    assert found.columns == 3
    assert 95 < found.xs[1] < 110
