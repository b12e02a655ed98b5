"""Header rows of two levels: which row has groups above the labels of the row below it."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.lexicon.label_words import FEWEST_PERIODS, is_period
from planparse.read.document import Cell


def parts_header(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a row divides the header above it: it has fewer cells, below cells that span several columns and others.

    Or it has more, and says the same below two cells that span several columns: `SR | LR | Level`.
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
    """Whether a row is one of groups, each above labels of the row below it or itself reaching down into that.

    `Task` above `No` and `What`, `Who` above `Lead` and `With`, `2025` above its months; `Status` across both rows.
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
"""Most words of a group's label."""


def _is_under(cell: Cell, group: Cell) -> bool:
    return group.column <= cell.column < group.column + group.column_span


def groups_of(cells: Sequence[Cell], width: int) -> list[str]:
    """For each column, the text of the header cell that spans it and others."""
    groups = [""] * width
    for cell in cells:
        if cell.column_span > 1 and cell.words:
            for column in range(cell.column, min(cell.column + cell.column_span, width)):
                groups[column] = cell.phrase.text
    return groups


def parts_groups(texts: Sequence[str], filled: Sequence[int], groups: Sequence[str]) -> bool:
    """Whether a row labels each part of at least two groups, or the periods of a chart, and little else.

    `Probability | Impact | Score` below `Initial` and again below `Residual`: the labels repeat, as data would not.
    `Jul | Aug | Sep` below `2025`: for a chart, one group is enough.
    """
    under = [i for i in filled if groups[i]]
    said = [texts[i].casefold() for i in under]
    again = len(set(said)) < len(said) and len({groups[i] for i in under}) > 1
    charted = len(said) >= FEWEST_PERIODS and all(map(is_period, said))
    return (
        (again or charted)
        and 2 * len(under) > len(filled)
        and all(i in under for i, group in enumerate(groups) if group)
    )
