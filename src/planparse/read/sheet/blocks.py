"""The cells of a sheet -> its blocks in reading order: lines of text as paragraphs, tables as grids.

A table begins and ends with a row of several cells. Rows of one cell before it (a title) and behind it (a note) are
text; so is a band of nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from planparse.lexicon.terms import Terms
from planparse.read.document import Block, Paragraph
from planparse.read.plain import words_of
from planparse.read.sheet.cells import SheetCell
from planparse.read.sheet.grouped import with_groups
from planparse.read.sheet.parts import bands, parts
from planparse.read.sheet.table import Table


def blocks(terms: Terms, name: str, cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Block]:
    """The blocks of one sheet, its words numbered from ``ids``. Raises `LimitExceededError` for a table too sparse."""
    for band in bands(terms, with_groups(terms, cells)):
        for part in parts(terms, band):
            yield from _part(name, part, ids)


def _part(name: str, cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Block]:
    shared = _shared_rows([cell for cell in cells if cell.text])
    if not shared:
        yield from _lines(cells, ids)
        return
    first, last = shared[0], shared[-1]
    yield from _lines([cell for cell in cells if cell.row < first], ids)
    table = Table(name, [cell for cell in cells if first <= cell.row <= last])
    behind = [cell for cell in cells if cell.row > last]
    if all(table.is_heading(cell) for cell in behind if cell.text):
        yield table.grid(ids)
        yield from _lines(behind, ids)
    else:
        yield Table(name, [cell for cell in cells if cell.row >= first]).grid(ids)


def _shared_rows(texts: Sequence[SheetCell]) -> list[int]:
    """The rows, of those in which a text begins, that several texts cover."""
    rows = sorted({cell.row for cell in texts})
    changes = [0] * (len(rows) + 1)
    for cell in texts:
        changes[bisect_left(rows, cell.row)] += 1
        changes[bisect_left(rows, cell.below)] -= 1
    return [row for row, count in zip(rows, accumulate(changes), strict=False) if count > 1]


def _lines(cells: Sequence[SheetCell], ids: Iterator[int]) -> Iterator[Paragraph]:
    for cell in cells:
        if cell.text:
            yield Paragraph(tuple(words_of(cell.text, cell.place, ids)), cell.place)
