"""Rows that a page's end cuts: what tells that the next page's first row is the rest of the last."""

from __future__ import annotations

from planparse.read.document import Cell, Grid
from planparse.tables.page_breaks import is_cut
from planparse.words import Place, Word

HEAD = ("Ref", "Action", "Lead", "Progress")


def cells(row: int, texts: tuple[str, ...]) -> list[Cell]:
    return [
        Cell(row, column, tuple(Word(100 * row + 10 * column, word, Place()) for word in text.split()))
        for column, text in enumerate(texts)
    ]


def cut(
    last: tuple[str, ...], below: tuple[str, ...], second: tuple[str, ...] = ("1.2", "Revise it.", "Hale", "Begun.")
):
    rows = [HEAD, ("1.1", "Audit it.", "Reed", "Ended."), second, ("1.3", "Train all.", "Reed", "Planned."), last]
    table = [cell for number, texts in enumerate(rows) for cell in cells(number, texts)]
    return is_cut(Grid(tuple(table), len(rows), len(HEAD)), cells(4, last), cells(0, below), open_below=False)


def test_cells_that_were_moved_whole_to_the_next_page_are_the_rest_of_their_row():
    assert cut(("1.4", "", "Hale", ""), ("", "Tell the board.", "", "Not begun."))


def test_cells_that_are_blank_in_other_rows_as_well_are_not_missed():
    assert not cut(("1.4", "", "Hale", ""), ("", "Tell it.", "", "Not begun."), second=("", "", "Hale", ""))


def test_a_row_with_its_own_ref_is_a_new_one():
    assert not cut(("1.4", "", "Hale", ""), ("1.5", "Tell the board.", "", "Not begun."))


def test_a_second_row_with_another_ref_is_a_new_one_though_its_text_begins_small():
    head, only = ("No.", "Task", "So that"), ("4b", "Mend the gate", "walkers can pass")
    grid = Grid(tuple(cell for at, row in enumerate((head, only)) for cell in cells(at, row)), 2, 3)
    below = ("4c", "Mow the verge", "drivers can see"), ("", "and its post", "and so can riders")
    assert [is_cut(grid, cells(1, only), cells(0, row), open_below=False) for row in below] == [False, True]


def test_codes_of_one_form_are_refs_of_two_rows():
    head, only = ("Ref", "Task", "Lead"), ("GT/01", "Mend the gate", "Warden (Lea")
    grid = Grid(tuple(cell for at, row in enumerate((head, only)) for cell in cells(at, row)), 2, 3)
    below = ("GT/02", "Mow the verge", "Ann"), ("", "and its post", "Trust)")
    assert [is_cut(grid, cells(1, only), cells(0, row), open_below=True) for row in below] == [False, True]


def placed(row: int, column: int, *lines: str) -> Cell:
    """A cell with its words drawn: the lines are 10 points apart."""
    boxes = [(text, n) for n, line in enumerate(lines) for text in line.split()]
    words = (
        Word(100 * row + 10 * column + at, text, Place(page=1, box=(0.0, 10.0 * n, 9.0, 10.0 * n + 8.0)))
        for at, (text, n) in enumerate(boxes)
    )
    return Cell(row, column, tuple(words))


def test_a_cell_that_ends_above_its_rows_last_line_is_not_cut_by_the_page():
    head = [placed(0, at, text) for at, text in enumerate(("Task", "Who", "By when"))]
    below = [placed(0, at, text) for at, text in enumerate(("Paint it", "Deji Obi", "by May"))]
    early = [placed(1, 0, "Mend the gate", "of the yard"), placed(1, 1, "Clerk of", "Works"), placed(1, 2, "June")]
    filled = [*early[:2], placed(1, 2, "June,", "or at best")]
    for above, expected in ((early, False), (filled, True)):
        assert is_cut(Grid((*head, *above), 2, 3), above, below, open_below=False) is expected
