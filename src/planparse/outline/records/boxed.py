"""Cards in the cells of a table, one a cell or cut into rows: taken out of it, as the paragraphs they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from planparse.outline.records.run_in import run_in
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Word, places

_KEYS = 2
"""Labels of a card that each column of such a table holds at least."""


def unboxed(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the paragraphs of tables of cards in their place.

    In such a table each column holds the same labels with their values in one cell; in others a label stands in one
    column and its value beside or below it.
    """
    grids = [block for block in blocks if isinstance(block, Grid)]
    if not grids:
        return list(blocks)
    found: list[Block] = []
    times = Counter(key for grid in grids for keys in _keys(grid) for key in keys)
    for block in blocks:
        if isinstance(block, Grid) and _is_of_cards(block, times):
            found += _paragraphs(block)
        else:
            found.append(block)
    return found


def _is_of_cards(grid: Grid, times: Counter[str]) -> bool:
    keys = _keys(grid)
    again = [{key for key in column if times[key] > 1} for column in keys]
    same = set.intersection(*again) if again else set()
    return len(same) >= _KEYS


def _keys(grid: Grid) -> list[set[str]]:
    """The labels that stand with a value behind them in the cells of each column with words."""
    found: dict[int, set[str]] = {}
    cells = [cell for cell in grid.cells if cell.words]
    lines = [(cell.column, line) for cell in cells for line in _lines(cell)]
    for (column, line), labels in zip(lines, run_in([line for _, line in lines]), strict=True):
        found.setdefault(column, set()).update(label.key for label in labels if label.stop < len(line))
    return list(found.values())


def _lines(cell: Cell) -> Iterator[tuple[Word, ...]]:
    start = 0
    for at, word in enumerate(cell.words):
        if at and word.gap == "\n":
            yield cell.words[start:at]
            start = at
    if cell.words:
        yield cell.words[start:]


def _paragraphs(grid: Grid) -> Iterator[Paragraph]:
    """The lines of the cells: cell by cell, and column by column where a card is cut into rows."""
    whole = all(len(list(_lines(cell))) > 1 for cell in grid.cells if cell.words)
    cells = sorted(grid.cells, key=lambda cell: (cell.row, cell.column) if whole else (cell.column, cell.row))
    for cell in cells:
        for line in _lines(cell):
            yield Paragraph(line, places(line)[0])
