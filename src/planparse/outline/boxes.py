"""Boxes over tables of actions: a heading, and below it what was found or what is at risk, each beside its label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.terms import Terms
from planparse.outline.area_headings import area_label
from planparse.read.document import Block, Cell, Grid, Paragraph

_ROWS = 8
"""Rows of a box at most: a heading, and a few labels with what they say."""

_NARROWER = 2
"""A box has this many columns at most: labels, and what they say."""

_AGAIN = 2
"""So often boxes with the same labels stand over tables where no word says that their headings are areas'."""


def unboxed_headings(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the heading of each box that stands over a table as a paragraph before the rest of the box.

    The heading is the box's first row, alone in it. It is labelled as an area's (`Finding 1: …`), or the boxes come
    again with the same labels.
    """
    over = {
        at
        for at, below in _above_grids(blocks)
        if isinstance(block := blocks[at], Grid) and _is_box(block) and below.columns > block.columns
    }
    times = Counter(_labels(block) for at in over if isinstance(block := blocks[at], Grid))
    found: list[Block] = []
    for at, block in enumerate(blocks):
        if at in over and isinstance(block, Grid) and (_is_labelled(terms, block) or times[_labels(block)] >= _AGAIN):
            found += _opened(block)
        else:
            found.append(block)
    return found


def _above_grids(blocks: Sequence[Block]) -> Iterator[tuple[int, Grid]]:
    """The places of grids with the grid that follows each, with a paragraph between them at most."""
    for at, (_, one, two) in enumerate(zip(blocks, blocks[1:], [*blocks[2:], None], strict=False)):
        if isinstance(one, Grid):
            yield at, one
        elif isinstance(two, Grid):
            yield at, two


def _is_box(grid: Grid) -> bool:
    """Whether a grid is a heading over labels and what they say."""
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
    """What stands in the first column below the heading."""
    return tuple(cell.phrase.text for cell in grid.cells if cell.column == 0 and cell.row and cell.words)


def _heading(grid: Grid) -> Cell:
    return next(cell for cell in grid.cells if cell.row == 0 and cell.words)


def _is_labelled(terms: Terms, grid: Grid) -> bool:
    return area_label(terms, _heading(grid).phrase.text) is not None


def _opened(grid: Grid) -> tuple[Paragraph, Grid]:
    heading = _heading(grid)
    place = heading.place if heading.place.box or not heading.words else heading.words[0].place
    rest = tuple(replace(cell, row=cell.row - 1) for cell in grid.cells if cell.row)
    doubts = tuple((row - 1, doubt) for row, doubt in grid.row_doubts if row)
    below = replace(grid, cells=rest, rows=grid.rows - 1, row_doubts=doubts, header_rows=None)
    return Paragraph(heading.words, place), below
