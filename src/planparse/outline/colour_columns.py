"""Columns that hold colours and no words: how each action stands, whatever their label says, or none."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.document import Cell
from planparse.tables.shaded import GREY, vividness

_MOST = 0.6
"""The share of a column's cells that must be coloured."""


def column_of_colours(body: Sequence[Sequence[Cell]], width: int) -> int | None:
    """The only column whose cells below the header hold two colours or more and not a word; None where none does.

    Several such columns are the months of a chart. Greys and tints are stripes.

    >>> rows = [[Cell(row, 0, (), fill=fill)] for row, fill in enumerate(("#3ca050", "#f0a014", "#3ca050"))]
    >>> column_of_colours(rows, 1), column_of_colours(rows[:1], 1)
    (0, None)
    """
    cells: list[list[Cell]] = [[] for _ in range(width)]
    for row in body:
        for cell in row:
            if cell.column < width and cell.column_span == 1 and cell.row_span:
                cells[cell.column].append(cell)
    found = [column for column, held in enumerate(cells) if _is_coloured(held)]
    return found[0] if len(found) == 1 else None


def _is_coloured(cells: Sequence[Cell]) -> bool:
    fills = [cell.fill for cell in cells if cell.fill and vividness(cell.fill) > GREY]
    return not any(cell.words for cell in cells) and len(fills) >= _MOST * len(cells) and len(set(fills)) > 1
