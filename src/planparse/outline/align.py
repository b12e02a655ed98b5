"""Rows with too few or too many cells: which cell stands in which column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from planparse.issues import Doubt
from planparse.outline.cell_looks import fit
from planparse.outline.outline import BLANK, Column, PrintedRow
from planparse.outline.scored import Field
from planparse.read.document import Cell

_GAP = 0.05
"""What a skipped column costs: with nothing else to tell, cells stand as far left as they can."""
_JOIN = 0.6
"""What two cells in one column cost: a stray tab inside a cell is rarer than a blank cell left out."""
_IMPOSSIBLE = -1000.0
_MOST_SURPLUS = 4


def alignment(texts: Sequence[str], fields: Sequence[Field | None]) -> tuple[int, ...]:
    """The column of each cell, in order; two neighbours in one column are one cell that was cut.

    Many surplus cells (a damaged line, not a stray tab) simply stand from the left.

    >>> alignment(["2.1", "Write to all the schools now", "May 2015"], ["ref", "description", "lead", "timescale"])
    (0, 1, 3)
    >>> alignment(["2.1", "Write to all", "schools in the borough now", "May 2015"],
    ...           ["ref", "description", "timescale"])
    (0, 1, 1, 2)
    """
    if len(texts) == len(fields):
        return tuple(range(len(texts)))
    if len(texts) - len(fields) > _MOST_SURPLUS:
        return _leftmost(len(texts), len(fields))
    # A long cell tells by its beginning: looks need no more, and pasted walls of text stay cheap.
    heads = tuple(text[:200] for text in texts)
    most = max(1, len(texts) - len(fields) + 1)

    @cache
    def best(cell: int, column: int) -> tuple[float, tuple[int, ...]]:
        """The best placing of the cells from ``cell`` on, in the columns from ``column`` on."""
        if cell == len(heads):
            return 0.0, ()
        options = []
        for place in range(column, len(fields)):
            for end in range(cell + 1, min(cell + most, len(heads)) + 1):
                score, rest = best(end, place + 1)
                score += fit(" ".join(heads[cell:end]), fields[place])
                score -= _GAP * (place - column) + _JOIN * (end - cell - 1)
                options.append((score, (*[place] * (end - cell), *rest)))
        return max(options, key=lambda option: option[0], default=(_IMPOSSIBLE, ()))

    score, placed = best(0, 0)
    return placed if score > _IMPOSSIBLE / 2 else _leftmost(len(texts), len(fields))


def _leftmost(cells: int, columns: int) -> tuple[int, ...]:
    return tuple(min(cell, columns - 1) for cell in range(cells))


def realigned(cells: list[Cell], columns: tuple[Column, ...]) -> PrintedRow:
    """A row whose number of cells is not its table's: cells go where they fit, and it is said."""
    fields = [column.field for column in columns]
    texts = [cell.phrase.text for cell in cells]
    while len(texts) > len(fields) and not texts[-1]:
        texts.pop()  # blank cells beyond the last column: an export's trailing tabs
    places = alignment(texts, fields)
    entries = [BLANK] * len(columns)
    for cell, column in zip(cells, places, strict=False):
        entries[column] = replace(
            entries[column],
            phrase=entries[column].phrase + cell.phrase,
            fill=cell.fill or entries[column].fill,
            place=entries[column].place or cell.place,
        )
    doubts: list[Doubt] = []
    if len(texts) > len(fields):
        joined = " | ".join(texts[i] for i in range(1, len(texts)) if places[i] == places[i - 1])
        message = f"the row has {len(texts)} cells for {len(fields)} columns: joined to the cell before: {joined!r}"
        doubts.append(Doubt("row_long", "warning", message))
    elif places != tuple(range(len(places))):
        message = f"the row has {len(texts)} cells for {len(fields)} columns: placed by what they hold"
        doubts.append(Doubt("row_short", "warning", message))
    elif len(texts) < len(fields):
        message = f"the row ends after {len(texts)} of {len(fields)} cells"
        doubts.append(Doubt("row_short", "info", message))
    return PrintedRow("action", tuple(entries), tuple(doubts))
