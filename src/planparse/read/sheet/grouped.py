"""Headers of two rows whose groups nobody merged: `Lead` over `Strategic` and `Operational`, blanks beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.terms import Terms
from planparse.read.labels import is_header
from planparse.read.sheet.cells import SheetCell

Row = Mapping[int, SheetCell]


def with_groups(terms: Terms, cells: Sequence[SheetCell]) -> list[SheetCell]:
    """The cells, those of a header of two rows as far as they reach: a group across, a label without one down."""
    rows: dict[int, dict[int, SheetCell]] = {}
    for cell in cells:
        if cell.text:
            rows.setdefault(cell.row, {})[cell.column] = cell
    spans = {}
    for row, upper in rows.items():
        if row + 1 in rows:
            for cell in _grouped(terms, upper, rows[row + 1]):
                spans[cell.row, cell.column] = cell
    return [spans.get((cell.row, cell.column), cell) for cell in cells] if spans else list(cells)


def _grouped(terms: Terms, upper: Row, lower: Row) -> Iterator[SheetCell]:
    """The cells of the upper row that reach further than they say; none where the two rows are no such header."""
    if any(cell.row_span > 1 or cell.column_span > 1 for cell in (*upper.values(), *lower.values())):
        return
    columns = sorted({*upper, *lower})
    groups: dict[int, int] = {}
    start = columns[0]
    for column in columns:
        if column in upper:
            start = column
        if column in lower:
            if start not in upper or start not in lower or column - start != groups.get(start, 0):
                return  # a lower label under no group, or under one that a blank parts it from
            groups[start] = groups.get(start, 0) + 1
    labels = [(lower if column in lower else upper)[column].text for column in columns]
    if max(groups.values()) > 1 and is_header(terms, labels):
        for column, cell in upper.items():
            yield replace(cell, column_span=groups[column]) if column in groups else replace(cell, row_span=2)
