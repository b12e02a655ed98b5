"""Tables as written -> cells with rows, columns and spans: merges put together, slivers of columns closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from planparse.read.word.content import Content, RawTable

_SLIVER = 200
"""Twentieths of a point (3.5 mm): edges so close together were meant to be one; a hand drew them not quite level."""


@dataclass(slots=True)
class MergedCell:
    """A cell with its place and spans (0-based, in rows and columns), and what stands in it."""

    row: int
    column: int
    column_span: int
    content: tuple[Content, ...]
    fill: str | None
    row_span: int = 1


@dataclass(frozen=True, slots=True)
class MergedTable:
    """A table whose merged cells are one cell each, in reading order."""

    cells: tuple[MergedCell, ...]
    rows: int
    columns: int


def merged(table: RawTable) -> MergedTable:
    """The table with its merges put together. A cell that goes on with none begins anew: nothing is lost."""
    columns = _columns(table)
    cells: list[MergedCell] = []
    above: dict[int, MergedCell] = {}
    for number, row in enumerate(table.rows):
        here: dict[int, MergedCell] = {}
        last: MergedCell | None = None
        for raw in row:
            column, end = columns[raw.start], columns[raw.start + raw.span]
            upper = above.get(column)
            if raw.joins == "left" and last is not None and last.row == number:
                last.column_span = end - last.column
                last.content += raw.content
            elif raw.joins == "above" and upper is not None and upper.column_span == end - column:
                upper.row_span += 1
                upper.content += raw.content
                here[column] = last = upper
            else:
                last = MergedCell(number, column, end - column, raw.content, raw.fill)
                cells.append(last)
                here[column] = last
        above = here
    return MergedTable(tuple(cells), len(table.rows), max(columns.values(), default=0))


def _columns(table: RawTable) -> dict[int, int]:
    """The column that begins at each edge of the table's grid where a cell begins or ends."""
    edges = sorted({edge for row in table.rows for cell in row for edge in (cell.start, cell.start + cell.span)})
    if not edges:
        return {}
    alone = {(cell.start, cell.start + cell.span) for row in table.rows for cell in row}
    columns = {edges[0]: 0}
    run = [edges[0]]
    for edge, narrow in zip(edges[1:], _narrow(edges, table.widths), strict=True):
        if narrow and not any((before, edge) in alone for before in run):
            columns[edge] = columns[run[-1]]
            run.append(edge)
        else:
            columns[edge] = columns[run[-1]] + 1
            run = [edge]
    return columns


def _narrow(edges: Sequence[int], widths: Sequence[int]) -> Iterator[bool]:
    """For each edge but the first, whether the one before it stands so close that both were meant to be one."""
    places = [0, *accumulate(max(width, 0) for width in widths)]
    for left, right in pairwise(edges):
        yield right < len(places) and 0 < places[right] - places[left] < _SLIVER
