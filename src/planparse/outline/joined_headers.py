"""Rows of labels that took in the row below them: an export wrote both rows' cells into one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import is_label
from planparse.outline.cell_looks import is_ref
from planparse.outline.header_rows import is_header, row_texts
from planparse.read.document import Block, Cell, Grid
from planparse.words import Word, printed_lines

_FEWEST = 3
"""Labels of a header; and filled cells of the row that it took in."""

_PARTED = Doubt(
    "row_parted", "info", "this row stood in the same cells as the labels above it: it is read as a row of its own"
)


def with_headers_apart(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each header row that goes on as a row of actions parted into the two.

    Another header of the document with the same labels shows where these end; without one, the first cell must hold a
    ref below its label.
    """
    known = [labels for block in blocks if isinstance(block, Grid) for labels in _headers(terms, block)]
    return [_parted(terms, block, known) if isinstance(block, Grid) else block for block in blocks]


def _headers(terms: Terms, grid: Grid) -> Iterator[tuple[str, ...]]:
    """The rows of a grid that are labels and nothing else."""
    for cells in _rows(grid).values():
        texts = row_texts(cells, grid.columns)
        if sum(map(bool, texts)) >= _FEWEST and is_header(terms, texts):
            yield texts


def _rows(grid: Grid) -> dict[int, list[Cell]]:
    found: dict[int, list[Cell]] = {}
    for cell in grid.cells:
        found.setdefault(cell.row, []).append(cell)
    return found


def _parted(terms: Terms, grid: Grid, known: Sequence[tuple[str, ...]]) -> Grid:
    if not any(word.gap == "\n" for cell in grid.cells for word in cell.words[1:]):
        return grid
    cuts = {row: cut for row, cells in _rows(grid).items() if (cut := _cut(terms, cells, grid.columns, known))}
    if not cuts:
        return grid
    cells: list[Cell] = []
    moved: dict[int, int] = {}
    for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)):
        down = sum(row < cell.row for row in cuts)
        moved[cell.row] = cell.row + down
        here = replace(cell, row=cell.row + down)
        at = cuts[cell.row].get(cell.column, len(cell.words)) if cell.row in cuts else len(cell.words)
        cells.append(replace(here, words=cell.words[:at]))
        if cell.row in cuts:
            cells.append(replace(here, row=here.row + 1, words=cell.words[at:]))
    doubts = [(moved.get(row, row), doubt) for row, doubt in grid.row_doubts]
    doubts += [(row + sum(other < row for other in cuts) + 1, _PARTED) for row in cuts]
    ordered = tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))
    return replace(grid, cells=ordered, rows=grid.rows + len(cuts), row_doubts=tuple(sorted(doubts, key=_by_row)))


def _by_row(pair: tuple[int, Doubt]) -> int:
    return pair[0]


Cut = dict[int, int]
"""By the column, how many words of its cell are the label."""


def _cut(terms: Terms, cells: Sequence[Cell], width: int, known: Sequence[tuple[str, ...]]) -> Cut | None:
    """Where the labels of a row end, if a row of actions stands behind them in the same cells."""
    if any(cell.row_span > 1 or cell.column_span > 1 for cell in cells):
        return None
    filled = [cell for cell in cells if cell.words]
    if len(filled) < _FEWEST or sum("\n" in cell.phrase.text for cell in filled) < _FEWEST:
        return None
    for labels in known:
        if len(labels) == width and (cut := _behind(filled, labels)):
            return cut
    return _by_lexicon(terms, filled)


def _behind(filled: Sequence[Cell], labels: Sequence[str]) -> Cut | None:
    """Where another header's labels end in these cells, if they begin with all of them."""
    cut: Cut = {}
    for cell in filled:
        size = _words_of(cell.words, labels[cell.column])
        if size is None:
            return None
        cut[cell.column] = size
    printed = {cell.column for cell in filled}
    whole = all(not label or at in printed for at, label in enumerate(labels))
    goes_on = sum(size < len(cell.words) for size, cell in zip(cut.values(), filled, strict=True))
    return cut if whole and goes_on >= _FEWEST else None


def _words_of(words: Sequence[Word], label: str) -> int | None:
    """How many words at the front, up to a line's end, are a label; None where they are not."""
    front = 0
    for line in ((), *printed_lines(words)):
        front += len(line)
        if " ".join(word.text for word in words[:front]) == " ".join(label.split()):
            return front
    return None


def _by_lexicon(terms: Terms, filled: Sequence[Cell]) -> Cut | None:
    """Where the first line of each cell is a label that councils use, and below that of the refs stands a ref."""
    lines = [list(printed_lines(cell.words)) for cell in filled]
    first = [" ".join(word.text for word in own[0]) for own in lines]
    below = [" ".join(word.text for line in own[1:] for word in line) for own in lines]
    if not all(is_label(terms, label) for label in first) or sum(map(bool, below)) < max(_FEWEST, 0.6 * len(below)):
        return None
    if not is_ref(below[0]) or max(map(_length, below)) < _SENTENCE:
        return None
    return {cell.column: len(own[0]) for cell, own in zip(filled, lines, strict=True)}


def _length(text: str) -> int:
    return len(text.split())


_SENTENCE = 4
"""Words of the longest cell of an action, at least."""
