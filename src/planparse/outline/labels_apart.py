"""Labels that stand in a table of their own, above the table or tables whose columns they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.outline.header_rows import is_header
from planparse.outline.rows import texts_of
from planparse.read.document import Block, Cell, Grid

_BETWEEN = 3
"""Paragraphs that may stand between the labels and the rows: the heading of the first area, its theme, a note."""

_FEWEST = 3
"""Labels that a table of nothing else has: two may be any two words. Set by hand."""


def with_labels_joined(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each table that is only a row of labels set on top of the next table, as wide and without any.

    Each agency, priority or page may have a table of its own while the labels are printed once, above the first.
    """
    found: list[Block] = []
    labels: tuple[int, Grid] | None = None
    """The labels that wait for their rows, and their place among the blocks found."""
    for block in blocks:
        if isinstance(block, Grid):
            if labels and len(found) - labels[0] - 1 <= _BETWEEN and _goes_below(terms, block, labels[1]):
                del found[labels[0]]
                block = _on_top(labels[1], block)
            labels = (len(found), block) if _is_labels(terms, block) else None
        found.append(block)
    return found


def _is_labels(terms: Terms, grid: Grid) -> bool:
    """Whether a table has one row, of labels alone, one to a column."""
    cells = [cell for cell in grid.cells if cell.words]
    return grid.rows == 1 and len(cells) == grid.columns >= _FEWEST and is_header(terms, texts_of(grid)[0])


def _goes_below(terms: Terms, rows: Grid, labels: Grid) -> bool:
    """Whether a table is as wide as these labels, and has none of its own."""
    return rows.columns == labels.columns and not any(is_header(terms, texts) for texts in texts_of(rows))


def _on_top(labels: Grid, rows: Grid) -> Grid:
    """The rows with the labels above them."""

    def below(cell: Cell) -> Cell:
        return replace(cell, row=cell.row + 1)

    return replace(
        rows,
        cells=(*labels.cells, *map(below, rows.cells)),
        rows=rows.rows + 1,
        header_rows=1,
        row_doubts=tuple((row + 1, doubt) for row, doubt in rows.row_doubts),
    )
