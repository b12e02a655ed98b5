"""Header rows of two levels: which row stands over the labels of the row below it."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.document import Cell


def parts_header(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a row has fewer cells than the one above it, which has cells over several columns and others over one.

    Or where it has more: below two cells over several columns each it says the same again, `SR | LR | Level`.
    """
    above, below = (sum(bool(cell.words) for cell in cells) for cells in (upper, lower))
    over = [cell for cell in upper if cell.words and cell.column_span > 1]
    under = [
        tuple(cell.phrase.text.casefold() for cell in lower if one.column <= cell.column < one.column + one.column_span)
        for one in over
    ]
    again = any(all(texts) and len(texts) > 1 and under.count(texts) > 1 for texts in under)
    return bool(over) and (above > below or again)


def stands_over(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a row is one of groups, each over labels of the row below it or itself reaching down into that.

    `Task` over `No` and `What`, `Who` over `Lead` and `With`, `2025` over its months; `Status` over both rows.
    """
    filled = [cell for cell in upper if cell.words]
    groups = [cell for cell in filled if cell.row_span == 1]
    lower = [cell for cell in lower if cell.row_span]  # none that reaches down from above
    below = [sum(_is_under(cell, group) for cell in lower if cell.words) for group in groups]
    placed = sum(any(_is_under(cell, group) for group in groups) for cell in lower)
    drawn = all(cell.drawn for cell in filled) and all(cell.column_span == 1 for cell in lower)
    short = all(len(group.words) <= _LABEL and group.phrase.text[-1] not in ".:" for group in groups)
    several = len(groups) > (1 if len(groups) < len(filled) else 2)  # two alone may be a label and its value
    return drawn and several and short and min(below) > 1 and placed == len(lower)


_LABEL = 4
"""Words of a group's label at most."""


def _is_under(cell: Cell, group: Cell) -> bool:
    return group.column <= cell.column < group.column + group.column_span
