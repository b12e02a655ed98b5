"""Boxes above tables of actions: a heading, and below it labels beside what was found or what is at risk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.read.document import Block, Cell, Grid, Paragraph

_ROWS = 8
"""Most rows of a box: a heading, and a few labels with their values."""

_NARROWER = 2
"""Most columns of a box: labels and values."""

_AGAIN = 2
"""Fewest boxes with the same labels above tables."""


def unboxed_headings(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the heading of each box above a table as a paragraph before the rest of the box.

    The heading is alone in the box's first row, and several boxes have the same labels.
    """
    over = {
        at
        for at, below in _above_grids(blocks)
        if isinstance(block := blocks[at], Grid) and _is_box(block) and below.columns > block.columns
    }
    times = Counter(_labels(block) for at in over if isinstance(block := blocks[at], Grid))
    found: list[Block] = []
    for at, block in enumerate(blocks):
        if at in over and isinstance(block, Grid) and times[_labels(block)] >= _AGAIN:
            found += _opened(block)
        else:
            found.append(block)
    return found


def _above_grids(blocks: Sequence[Block]) -> Iterator[tuple[int, Grid]]:
    """Yield the index of each block with a grid below it, and that grid; one block may come between."""
    for at, (_, one, two) in enumerate(zip(blocks, blocks[1:], [*blocks[2:], None], strict=False)):
        if isinstance(one, Grid):
            yield at, one
        elif isinstance(two, Grid):
            yield at, two


def _is_box(grid: Grid) -> bool:
    """Whether a grid is a heading above labels and their values."""
    first = [cell for cell in grid.cells if cell.row == 0 and cell.words]
    rows = {cell.row for cell in grid.cells if cell.words}
    beside = {(cell.row, cell.column) for cell in grid.cells if cell.words and cell.row}
    return (
        grid.columns <= _NARROWER
        and 1 < len(rows) <= _ROWS
        and len(first) == 1
        and first[0].column == 0
        and first[0].row_span == 1
        and all((row, 0) in beside and (row, 1) in beside for row in rows - {0})
    )


def _labels(grid: Grid) -> tuple[str, ...]:
    """The texts of the first column below the heading."""
    return tuple(cell.phrase.text for cell in grid.cells if cell.column == 0 and cell.row and cell.words)


def _heading(grid: Grid) -> Cell:
    return next(cell for cell in grid.cells if cell.row == 0 and cell.words)


def _opened(grid: Grid) -> tuple[Paragraph, Grid]:
    heading = _heading(grid)
    place = heading.place if heading.place.box or not heading.words else heading.words[0].place
    rest = tuple(replace(cell, row=cell.row - 1) for cell in grid.cells if cell.row)
    doubts = tuple((row - 1, doubt) for row, doubt in grid.row_doubts if row)
    below = replace(grid, cells=rest, rows=grid.rows - 1, row_doubts=doubts, header_rows=None)
    return Paragraph(heading.words, place), below
