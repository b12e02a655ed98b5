"""Tables on their side, with labels down the first column and an action in each other column, set upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import is_label, readings
from planparse.outline.outline import OWNER_FIELDS
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import places

_COLUMNS, _LABELS = 3, 3
"""Fewest columns and labels: two actions and three labels. One action beside its labels is a record."""

_SHARE = 0.5
"""Least share of the first column's cells that are known labels; others may be the plan's own. In upright tables the
first column contains refs, texts or areas, and almost no known label."""

_LONGEST = 6
"""Most words of a label."""
_BY_CHANCE = 1
"""So many values may read as a label by chance: `Completed`, `Action plan`."""

_FILLED = 0.5
"""Least share of the labels for which each action has a value; in tables of labels and values by turns, some have none.
"""

_WHAT = frozenset(("description", "answers", "title"))
_HOW = frozenset(("timescale", "status", "progress", *OWNER_FIELDS))


def set_upright(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with rows of such tables turned into columns; lines across all their columns come before them."""
    found: list[Block] = []
    for block in blocks:
        found += _upright(terms, block) if isinstance(block, Grid) else [block]
    return found


def _upright(terms: Terms, grid: Grid) -> list[Block]:
    if grid.columns < _COLUMNS:
        return [grid]
    top = _first_row(grid)
    bars = [cell for cell in grid.cells if cell.row < top and cell.words]
    cells = [cell for cell in grid.cells if cell.row >= top]
    if not _is_sideways(terms, cells, grid.columns):
        return [grid]
    turned = [
        replace(
            cell,
            row=cell.column,
            column=cell.row - top,
            row_span=cell.column_span,
            column_span=cell.row_span,
        )
        for cell in cells
    ]
    upright = replace(
        grid,
        cells=tuple(sorted(turned, key=lambda cell: (cell.row, cell.column))),
        rows=grid.columns,
        columns=grid.rows - top,
        header_rows=1,
        row_doubts=(),
    )
    return [*(Paragraph(cell.words, places(cell.words)[0]) for cell in bars), upright]


def _first_row(grid: Grid) -> int:
    """The first row that is not one cell across all columns."""
    bars = {cell.row for cell in grid.cells if cell.column_span == grid.columns}
    return next((row for row in range(grid.rows) if row not in bars), 0)


def _is_sideways(terms: Terms, cells: Sequence[Cell], width: int) -> bool:
    """Whether labels of what is done and of how, by whom or when are below each other, and none beside each other."""
    first = [cell.phrase.text.strip(" :") for cell in cells if cell.column == 0 and cell.words]
    if any(cell.column == 0 and cell.column_span > 1 for cell in cells):
        return False
    labels = [text for text in first if is_label(terms, text)]
    if len(labels) < max(_LABELS, _SHARE * len(first)):
        return False
    others = [cell for cell in cells if cell.column and cell.words and len(cell.words) <= _LONGEST]
    if sum(is_label(terms, cell.phrase.text.strip(" :")) for cell in others) > _BY_CHANCE:
        return False  # labels are beside each other, as in a header, or in every other column, as in records
    filled = Counter(cell.column for cell in cells if cell.column and cell.words)
    if min((filled[at] for at in range(1, width)), default=0) < _FILLED * len(first):
        return False
    fields = {field for text in labels for field, _ in readings(terms, text)[:1]}
    return not _WHAT.isdisjoint(fields) and not _HOW.isdisjoint(fields)
