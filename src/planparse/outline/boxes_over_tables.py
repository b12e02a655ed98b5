"""Boxes above tables of actions: a heading, and below it labels beside what was found or what is at risk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.outline.area_headings import area_label
from planparse.outline.header_rows import is_header, row_texts
from planparse.outline.labelled_rows import LABEL_WORDS
from planparse.read.document import Block, Cell, Grid, Paragraph

_PAIR = 2
"""Columns of labels and values; a table of actions has more."""

_ROWS = 8
"""Most rows of a box: a heading, and a few labels with their values."""

_NARROWER = 2
"""Most columns of a box: labels and values."""

_AGAIN = 2
"""Fewest boxes with the same labels above tables, if no word says that their headings are areas'."""


def unboxed_headings(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the heading of each box above a table as a paragraph before the rest of the box.

    The heading is alone in the box's first row. It has an area's label (`Finding 1: …`), or several boxes have the same
    labels.
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


def with_boxes_apart(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each box split off the table below it if both are drawn as one table on a page.

    The edges of the box's cells cut columns of that table into several, in which none of its cells begins.
    """
    found: list[Block] = []
    for block in blocks:
        rows = _rows_of_box(terms, block) if isinstance(block, Grid) else 0
        found += (
            (_part(block, 0, rows), _part(block, rows, block.rows)) if rows and isinstance(block, Grid) else (block,)
        )
    return found


def _rows_of_box(terms: Terms, grid: Grid) -> int:
    """How many rows at a table's top are labels beside values, above a header with other edges; 0 for none."""
    for rows in range(1, min(_ROWS, grid.rows - 1)):
        above = [cell for cell in grid.cells if cell.row < rows]
        starts = {cell.column for cell in grid.cells if cell.row >= rows}
        if any(cell.row + cell.row_span > rows for cell in above):
            continue
        if {cell.column for cell in above} <= starts or not _are_pairs(terms, above, rows):
            continue
        below = _part(grid, rows, grid.rows)
        head = [cell for cell in below.cells if cell.row == 0]
        if below.columns > _PAIR and is_header(terms, row_texts(head, below.columns)):
            return rows
    return 0


def _are_pairs(terms: Terms, cells: Sequence[Cell], rows: int) -> bool:
    """Whether each of these rows is labels beside their values, and none is an area's heading."""
    for row in range(rows):
        own = [cell for cell in cells if cell.row == row]
        labels = own[::2]
        if not own or len(own) % 2 or not all(cell.words and len(cell.words) <= LABEL_WORDS for cell in labels):
            return False
        if any(area_label(terms, cell.phrase.text) for cell in labels):
            return False
    return len(cells) > _PAIR


def _part(grid: Grid, first: int, stop: int) -> Grid:
    """Some rows of a table, without the columns in which none of their cells begins."""
    own = [cell for cell in grid.cells if first <= cell.row < stop]
    starts = sorted({cell.column for cell in own})
    at = {column: place for place, column in enumerate(starts)}
    cells = tuple(
        replace(
            cell,
            row=cell.row - first,
            column=at[cell.column],
            column_span=sum(cell.column <= start < cell.column + cell.column_span for start in starts),
        )
        for cell in own
    )
    doubts = tuple((row - first, doubt) for row, doubt in grid.row_doubts if first <= row < stop)
    return replace(grid, cells=cells, rows=stop - first, columns=len(starts), header_rows=None, row_doubts=doubts)


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


def _is_labelled(terms: Terms, grid: Grid) -> bool:
    return area_label(terms, _heading(grid).phrase.text) is not None


def _opened(grid: Grid) -> tuple[Paragraph, Grid]:
    heading = _heading(grid)
    place = heading.place if heading.place.box or not heading.words else heading.words[0].place
    rest = tuple(replace(cell, row=cell.row - 1) for cell in grid.cells if cell.row)
    doubts = tuple((row - 1, doubt) for row, doubt in grid.row_doubts if row)
    below = replace(grid, cells=rest, rows=grid.rows - 1, row_doubts=doubts, header_rows=None)
    return Paragraph(heading.words, place), below
